// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AdvancedBackupSetting {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AdvancedBackupSetting[0], &self.backup_options);
        opt(w, &schema::M_AdvancedBackupSetting[1], &self.resource_type);
        w.end_struct();
    }
}

impl Encode for BackupPlansListMember {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BackupPlansListMember[0], &self.advanced_backup_settings);
        opt(w, &schema::M_BackupPlansListMember[1], &self.backup_plan_arn);
        opt(w, &schema::M_BackupPlansListMember[2], &self.backup_plan_id);
        opt(w, &schema::M_BackupPlansListMember[3], &self.backup_plan_name);
        opt(w, &schema::M_BackupPlansListMember[4], &self.creation_date);
        opt(w, &schema::M_BackupPlansListMember[5], &self.creator_request_id);
        opt(w, &schema::M_BackupPlansListMember[6], &self.deletion_date);
        opt(w, &schema::M_BackupPlansListMember[7], &self.last_execution_date);
        opt(w, &schema::M_BackupPlansListMember[8], &self.version_id);
        w.end_struct();
    }
}

impl Encode for BackupVaultListMember {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BackupVaultListMember[0], &self.backup_vault_arn);
        opt(w, &schema::M_BackupVaultListMember[1], &self.backup_vault_name);
        opt(w, &schema::M_BackupVaultListMember[2], &self.creation_date);
        opt(w, &schema::M_BackupVaultListMember[3], &self.creator_request_id);
        opt(w, &schema::M_BackupVaultListMember[4], &self.encryption_key_arn);
        opt(w, &schema::M_BackupVaultListMember[5], &self.encryption_key_type);
        opt(w, &schema::M_BackupVaultListMember[6], &self.lock_date);
        opt(w, &schema::M_BackupVaultListMember[7], &self.locked);
        opt(w, &schema::M_BackupVaultListMember[8], &self.max_retention_days);
        opt(w, &schema::M_BackupVaultListMember[9], &self.min_retention_days);
        opt(w, &schema::M_BackupVaultListMember[10], &self.number_of_recovery_points);
        opt(w, &schema::M_BackupVaultListMember[11], &self.vault_state);
        opt(w, &schema::M_BackupVaultListMember[12], &self.vault_type);
        w.end_struct();
    }
}

impl Decode for ListBackupPlansInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            include_deleted: f.opt("IncludeDeleted")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListBackupPlansOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListBackupPlansOutput[0], &self.backup_plans_list);
        opt(w, &schema::M_ListBackupPlansOutput[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListBackupVaultsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            by_shared: f.opt("ByShared")?,
            by_vault_type: f.opt("ByVaultType")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListBackupVaultsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListBackupVaultsOutput[0], &self.backup_vault_list);
        opt(w, &schema::M_ListBackupVaultsOutput[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListReportPlansInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListReportPlansOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListReportPlansOutput[0], &self.next_token);
        opt(w, &schema::M_ListReportPlansOutput[1], &self.report_plans);
        w.end_struct();
    }
}

impl Encode for ReportDeliveryChannel {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReportDeliveryChannel[0], &self.formats);
        opt(w, &schema::M_ReportDeliveryChannel[1], &self.s3_bucket_name);
        opt(w, &schema::M_ReportDeliveryChannel[2], &self.s3_key_prefix);
        w.end_struct();
    }
}

impl Encode for ReportPlan {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReportPlan[0], &self.creation_time);
        opt(w, &schema::M_ReportPlan[1], &self.deployment_status);
        opt(w, &schema::M_ReportPlan[2], &self.last_attempted_execution_time);
        opt(w, &schema::M_ReportPlan[3], &self.last_successful_execution_time);
        opt(w, &schema::M_ReportPlan[4], &self.report_delivery_channel);
        opt(w, &schema::M_ReportPlan[5], &self.report_plan_arn);
        opt(w, &schema::M_ReportPlan[6], &self.report_plan_description);
        opt(w, &schema::M_ReportPlan[7], &self.report_plan_name);
        opt(w, &schema::M_ReportPlan[8], &self.report_setting);
        w.end_struct();
    }
}

impl Encode for ReportSetting {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReportSetting[0], &self.accounts);
        opt(w, &schema::M_ReportSetting[1], &self.framework_arns);
        opt(w, &schema::M_ReportSetting[2], &self.number_of_frameworks);
        opt(w, &schema::M_ReportSetting[3], &self.organization_units);
        opt(w, &schema::M_ReportSetting[4], &self.regions);
        opt(w, &schema::M_ReportSetting[5], &self.report_template);
        w.end_struct();
    }
}
