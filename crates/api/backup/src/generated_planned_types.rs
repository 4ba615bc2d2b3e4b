// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdvancedBackupSetting {
    pub backup_options: Option<BTreeMap<String, String>>,
    pub resource_type: Option<String>,
}
impl ::bonkei_wire::Element for AdvancedBackupSetting {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupPlansListMember {
    pub advanced_backup_settings: Option<Vec<AdvancedBackupSetting>>,
    pub backup_plan_arn: Option<String>,
    pub backup_plan_id: Option<String>,
    pub backup_plan_name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub creator_request_id: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub last_execution_date: Option<Timestamp>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for BackupPlansListMember {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupVaultListMember {
    pub backup_vault_arn: Option<String>,
    pub backup_vault_name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub creator_request_id: Option<String>,
    pub encryption_key_arn: Option<String>,
    pub encryption_key_type: Option<EncryptionKeyType>,
    pub lock_date: Option<Timestamp>,
    pub locked: Option<bool>,
    pub max_retention_days: Option<i64>,
    pub min_retention_days: Option<i64>,
    pub number_of_recovery_points: Option<i64>,
    pub vault_state: Option<VaultState>,
    pub vault_type: Option<VaultType>,
}
impl ::bonkei_wire::Element for BackupVaultListMember {}

text_enum! { EncryptionKeyType
    AWS_OWNED_KMS_KEY = "AWS_OWNED_KMS_KEY"
    CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackupPlansInput {
    pub include_deleted: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListBackupPlansInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackupPlansOutput {
    pub backup_plans_list: Option<Vec<BackupPlansListMember>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListBackupPlansOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackupVaultsInput {
    pub by_shared: Option<bool>,
    pub by_vault_type: Option<VaultType>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListBackupVaultsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackupVaultsOutput {
    pub backup_vault_list: Option<Vec<BackupVaultListMember>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListBackupVaultsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListReportPlansInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListReportPlansInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListReportPlansOutput {
    pub next_token: Option<String>,
    pub report_plans: Option<Vec<ReportPlan>>,
}
impl ::bonkei_wire::Element for ListReportPlansOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportDeliveryChannel {
    pub formats: Option<Vec<String>>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
}
impl ::bonkei_wire::Element for ReportDeliveryChannel {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportPlan {
    pub creation_time: Option<Timestamp>,
    pub deployment_status: Option<String>,
    pub last_attempted_execution_time: Option<Timestamp>,
    pub last_successful_execution_time: Option<Timestamp>,
    pub report_delivery_channel: Option<ReportDeliveryChannel>,
    pub report_plan_arn: Option<String>,
    pub report_plan_description: Option<String>,
    pub report_plan_name: Option<String>,
    pub report_setting: Option<ReportSetting>,
}
impl ::bonkei_wire::Element for ReportPlan {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportSetting {
    pub accounts: Option<Vec<String>>,
    pub framework_arns: Option<Vec<String>>,
    pub number_of_frameworks: Option<i32>,
    pub organization_units: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
    pub report_template: Option<String>,
}
impl ::bonkei_wire::Element for ReportSetting {}

text_enum! { VaultState
    CREATING = "CREATING"
    AVAILABLE = "AVAILABLE"
    FAILED = "FAILED"
}

text_enum! { VaultType
    BACKUP_VAULT = "BACKUP_VAULT"
    LOGICALLY_AIR_GAPPED_BACKUP_VAULT = "LOGICALLY_AIR_GAPPED_BACKUP_VAULT"
    RESTORE_ACCESS_BACKUP_VAULT = "RESTORE_ACCESS_BACKUP_VAULT"
}
