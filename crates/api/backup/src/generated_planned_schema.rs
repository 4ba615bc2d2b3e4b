// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_AdvancedBackupSetting: [Member; 2] = [
    Member::new("BackupOptions", &s_BackupOptions),
    Member::new("ResourceType", &shapes::TEXT),
];
pub static AdvancedBackupSetting: Shape = Shape { name: "AdvancedBackupSetting", kind: Kind::Struct(&M_AdvancedBackupSetting) };
static I_s_AdvancedBackupSettings: Member = Member::new("member", &AdvancedBackupSetting);
pub static s_AdvancedBackupSettings: Shape = Shape { name: "AdvancedBackupSettings", kind: Kind::List(&I_s_AdvancedBackupSettings, Limits::NONE) };
static K_s_BackupOptions: Member = Member::new("key", &shapes::TEXT);
static V_s_BackupOptions: Member = Member::new("value", &shapes::TEXT);
pub static s_BackupOptions: Shape = Shape { name: "BackupOptions", kind: Kind::Map(&K_s_BackupOptions, &V_s_BackupOptions) };
static I_s_BackupPlansList: Member = Member::new("member", &BackupPlansListMember);
pub static s_BackupPlansList: Shape = Shape { name: "BackupPlansList", kind: Kind::List(&I_s_BackupPlansList, Limits::NONE) };

pub static M_BackupPlansListMember: [Member; 9] = [
    Member::new("AdvancedBackupSettings", &s_AdvancedBackupSettings),
    Member::new("BackupPlanArn", &shapes::TEXT),
    Member::new("BackupPlanId", &shapes::TEXT),
    Member::new("BackupPlanName", &shapes::TEXT),
    Member::new("CreationDate", &shapes::TIME),
    Member::new("CreatorRequestId", &shapes::TEXT),
    Member::new("DeletionDate", &shapes::TIME),
    Member::new("LastExecutionDate", &shapes::TIME),
    Member::new("VersionId", &shapes::TEXT),
];
pub static BackupPlansListMember: Shape = Shape { name: "BackupPlansListMember", kind: Kind::Struct(&M_BackupPlansListMember) };
static I_s_BackupVaultList: Member = Member::new("member", &BackupVaultListMember);
pub static s_BackupVaultList: Shape = Shape { name: "BackupVaultList", kind: Kind::List(&I_s_BackupVaultList, Limits::NONE) };

pub static M_BackupVaultListMember: [Member; 13] = [
    Member::new("BackupVaultArn", &shapes::TEXT),
    Member::new("BackupVaultName", &shapes::TEXT),
    Member::new("CreationDate", &shapes::TIME),
    Member::new("CreatorRequestId", &shapes::TEXT),
    Member::new("EncryptionKeyArn", &shapes::TEXT),
    Member::new("EncryptionKeyType", &s_EncryptionKeyType),
    Member::new("LockDate", &shapes::TIME),
    Member::new("Locked", &shapes::BOOL),
    Member::new("MaxRetentionDays", &shapes::LONG),
    Member::new("MinRetentionDays", &shapes::LONG),
    Member::new("NumberOfRecoveryPoints", &shapes::LONG),
    Member::new("VaultState", &s_VaultState),
    Member::new("VaultType", &s_VaultType),
];
pub static BackupVaultListMember: Shape = Shape { name: "BackupVaultListMember", kind: Kind::Struct(&M_BackupVaultListMember) };
pub static s_EncryptionKeyType: Shape = Shape { name: "EncryptionKeyType", kind: Kind::Text(Limits::NONE, &["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KMS_KEY"]) };
static I_s_FormatList: Member = Member::new("member", &shapes::TEXT);
pub static s_FormatList: Shape = Shape { name: "FormatList", kind: Kind::List(&I_s_FormatList, Limits::NONE) };

pub static M_ListBackupPlansInput: [Member; 3] = [
    Member::new("IncludeDeleted", &shapes::BOOL).names("includeDeleted", "includeDeleted", "includeDeleted").at(Place::Query("includeDeleted")),
    Member::new("MaxResults", &s_MaxResults).names("maxResults", "maxResults", "maxResults").at(Place::Query("maxResults")),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "nextToken", "nextToken").at(Place::Query("nextToken")),
];
pub static ListBackupPlansInput: Shape = Shape { name: "ListBackupPlansInput", kind: Kind::Struct(&M_ListBackupPlansInput) };

pub static M_ListBackupPlansOutput: [Member; 2] = [
    Member::new("BackupPlansList", &s_BackupPlansList),
    Member::new("NextToken", &shapes::TEXT),
];
pub static ListBackupPlansOutput: Shape = Shape { name: "ListBackupPlansOutput", kind: Kind::Struct(&M_ListBackupPlansOutput) };

pub static M_ListBackupVaultsInput: [Member; 4] = [
    Member::new("ByShared", &shapes::BOOL).names("shared", "shared", "shared").at(Place::Query("shared")),
    Member::new("ByVaultType", &s_VaultType).names("vaultType", "vaultType", "vaultType").at(Place::Query("vaultType")),
    Member::new("MaxResults", &s_MaxResults).names("maxResults", "maxResults", "maxResults").at(Place::Query("maxResults")),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "nextToken", "nextToken").at(Place::Query("nextToken")),
];
pub static ListBackupVaultsInput: Shape = Shape { name: "ListBackupVaultsInput", kind: Kind::Struct(&M_ListBackupVaultsInput) };

pub static M_ListBackupVaultsOutput: [Member; 2] = [
    Member::new("BackupVaultList", &s_BackupVaultList),
    Member::new("NextToken", &shapes::TEXT),
];
pub static ListBackupVaultsOutput: Shape = Shape { name: "ListBackupVaultsOutput", kind: Kind::Struct(&M_ListBackupVaultsOutput) };

pub static M_ListReportPlansInput: [Member; 2] = [
    Member::new("MaxResults", &s_MaxResults).at(Place::Query("MaxResults")),
    Member::new("NextToken", &shapes::TEXT).at(Place::Query("NextToken")),
];
pub static ListReportPlansInput: Shape = Shape { name: "ListReportPlansInput", kind: Kind::Struct(&M_ListReportPlansInput) };

pub static M_ListReportPlansOutput: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ReportPlans", &s_ReportPlanList),
];
pub static ListReportPlansOutput: Shape = Shape { name: "ListReportPlansOutput", kind: Kind::Struct(&M_ListReportPlansOutput) };
pub static s_MaxResults: Shape = Shape { name: "MaxResults", kind: Kind::Int(Limits::range(1, 1000)) };

pub static M_ReportDeliveryChannel: [Member; 3] = [
    Member::new("Formats", &s_FormatList),
    Member::new("S3BucketName", &shapes::TEXT).required(),
    Member::new("S3KeyPrefix", &shapes::TEXT),
];
pub static ReportDeliveryChannel: Shape = Shape { name: "ReportDeliveryChannel", kind: Kind::Struct(&M_ReportDeliveryChannel) };

pub static M_ReportPlan: [Member; 9] = [
    Member::new("CreationTime", &shapes::TIME),
    Member::new("DeploymentStatus", &shapes::TEXT),
    Member::new("LastAttemptedExecutionTime", &shapes::TIME),
    Member::new("LastSuccessfulExecutionTime", &shapes::TIME),
    Member::new("ReportDeliveryChannel", &ReportDeliveryChannel),
    Member::new("ReportPlanArn", &shapes::TEXT),
    Member::new("ReportPlanDescription", &s_ReportPlanDescription),
    Member::new("ReportPlanName", &s_ReportPlanName),
    Member::new("ReportSetting", &ReportSetting),
];
pub static ReportPlan: Shape = Shape { name: "ReportPlan", kind: Kind::Struct(&M_ReportPlan) };
pub static s_ReportPlanDescription: Shape = Shape { name: "ReportPlanDescription", kind: Kind::Text(Limits::range(0, 1024), &[]) };
static I_s_ReportPlanList: Member = Member::new("member", &ReportPlan);
pub static s_ReportPlanList: Shape = Shape { name: "ReportPlanList", kind: Kind::List(&I_s_ReportPlanList, Limits::NONE) };
pub static s_ReportPlanName: Shape = Shape { name: "ReportPlanName", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_ReportSetting: [Member; 6] = [
    Member::new("Accounts", &s_stringList),
    Member::new("FrameworkArns", &s_stringList),
    Member::new("NumberOfFrameworks", &shapes::INT),
    Member::new("OrganizationUnits", &s_stringList),
    Member::new("Regions", &s_stringList),
    Member::new("ReportTemplate", &shapes::TEXT).required(),
];
pub static ReportSetting: Shape = Shape { name: "ReportSetting", kind: Kind::Struct(&M_ReportSetting) };
pub static s_VaultState: Shape = Shape { name: "VaultState", kind: Kind::Text(Limits::NONE, &["CREATING", "AVAILABLE", "FAILED"]) };
pub static s_VaultType: Shape = Shape { name: "VaultType", kind: Kind::Text(Limits::NONE, &["BACKUP_VAULT", "LOGICALLY_AIR_GAPPED_BACKUP_VAULT", "RESTORE_ACCESS_BACKUP_VAULT"]) };
static I_s_stringList: Member = Member::new("member", &shapes::TEXT);
pub static s_stringList: Shape = Shape { name: "stringList", kind: Kind::List(&I_s_stringList, Limits::NONE) };
