// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AdvancedBackupSetting {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            backup_options: f.opt("BackupOptions")?,
            resource_type: f.opt("ResourceType")?,
        })
    }
}

impl Decode for BackupPlansListMember {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            advanced_backup_settings: f.opt("AdvancedBackupSettings")?,
            backup_plan_arn: f.opt("BackupPlanArn")?,
            backup_plan_id: f.opt("BackupPlanId")?,
            backup_plan_name: f.opt("BackupPlanName")?,
            creation_date: f.opt("CreationDate")?,
            creator_request_id: f.opt("CreatorRequestId")?,
            deletion_date: f.opt("DeletionDate")?,
            last_execution_date: f.opt("LastExecutionDate")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Decode for BackupVaultListMember {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            backup_vault_arn: f.opt("BackupVaultArn")?,
            backup_vault_name: f.opt("BackupVaultName")?,
            creation_date: f.opt("CreationDate")?,
            creator_request_id: f.opt("CreatorRequestId")?,
            encryption_key_arn: f.opt("EncryptionKeyArn")?,
            encryption_key_type: f.opt("EncryptionKeyType")?,
            lock_date: f.opt("LockDate")?,
            locked: f.opt("Locked")?,
            max_retention_days: f.opt("MaxRetentionDays")?,
            min_retention_days: f.opt("MinRetentionDays")?,
            number_of_recovery_points: f.opt("NumberOfRecoveryPoints")?,
            vault_state: f.opt("VaultState")?,
            vault_type: f.opt("VaultType")?,
        })
    }
}

impl Encode for ListBackupPlansInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListBackupPlansInput[0], &self.include_deleted);
        opt(w, &schema::M_ListBackupPlansInput[1], &self.max_results);
        opt(w, &schema::M_ListBackupPlansInput[2], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListBackupPlansOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            backup_plans_list: f.opt("BackupPlansList")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListBackupVaultsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListBackupVaultsInput[0], &self.by_shared);
        opt(w, &schema::M_ListBackupVaultsInput[1], &self.by_vault_type);
        opt(w, &schema::M_ListBackupVaultsInput[2], &self.max_results);
        opt(w, &schema::M_ListBackupVaultsInput[3], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListBackupVaultsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            backup_vault_list: f.opt("BackupVaultList")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListReportPlansInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListReportPlansInput[0], &self.max_results);
        opt(w, &schema::M_ListReportPlansInput[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListReportPlansOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            report_plans: f.opt("ReportPlans")?,
        })
    }
}

impl Decode for ReportDeliveryChannel {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            formats: f.opt("Formats")?,
            s3_bucket_name: f.opt("S3BucketName")?,
            s3_key_prefix: f.opt("S3KeyPrefix")?,
        })
    }
}

impl Decode for ReportPlan {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            creation_time: f.opt("CreationTime")?,
            deployment_status: f.opt("DeploymentStatus")?,
            last_attempted_execution_time: f.opt("LastAttemptedExecutionTime")?,
            last_successful_execution_time: f.opt("LastSuccessfulExecutionTime")?,
            report_delivery_channel: f.opt("ReportDeliveryChannel")?,
            report_plan_arn: f.opt("ReportPlanArn")?,
            report_plan_description: f.opt("ReportPlanDescription")?,
            report_plan_name: f.opt("ReportPlanName")?,
            report_setting: f.opt("ReportSetting")?,
        })
    }
}

impl Decode for ReportSetting {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accounts: f.opt("Accounts")?,
            framework_arns: f.opt("FrameworkArns")?,
            number_of_frameworks: f.opt("NumberOfFrameworks")?,
            organization_units: f.opt("OrganizationUnits")?,
            regions: f.opt("Regions")?,
            report_template: f.opt("ReportTemplate")?,
        })
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "ListBackupPlans" => ::bonkei_wire::Probe::of::<ListBackupPlans>(),
        "ListBackupVaults" => ::bonkei_wire::Probe::of::<ListBackupVaults>(),
        "ListReportPlans" => ::bonkei_wire::Probe::of::<ListReportPlans>(),
        _ => return None,
    })
}
