// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
static I_s_AddReplicaRegionListType: Member = Member::new("member", &ReplicaRegionType);
pub static s_AddReplicaRegionListType: Shape = Shape { name: "AddReplicaRegionListType", kind: Kind::List(&I_s_AddReplicaRegionListType, Limits::min(1)) };
pub static s_AutomaticallyRotateAfterDaysType: Shape = Shape { name: "AutomaticallyRotateAfterDaysType", kind: Kind::Long(Limits::range(1, 1000)) };
pub static s_ClientRequestTokenType: Shape = Shape { name: "ClientRequestTokenType", kind: Kind::Text(Limits::range(32, 64), &[]) };

pub static M_CreateSecretRequest: [Member; 11] = [
    Member::new("AddReplicaRegions", &s_AddReplicaRegionListType),
    Member::new("ClientRequestToken", &s_ClientRequestTokenType),
    Member::new("CrossAccountPrimaryARN", &s_SecretARNType),
    Member::new("Description", &s_DescriptionType),
    Member::new("ForceOverwriteReplicaSecret", &shapes::BOOL),
    Member::new("KmsKeyId", &s_KmsKeyIdType),
    Member::new("Name", &s_NameType).required(),
    Member::new("SecretBinary", &shapes::BLOB),
    Member::new("SecretString", &s_SecretStringType),
    Member::new("Tags", &s_TagListType),
    Member::new("Type", &s_MedeaTypeType),
];
pub static CreateSecretRequest: Shape = Shape { name: "CreateSecretRequest", kind: Kind::Struct(&M_CreateSecretRequest) };

pub static M_CreateSecretResponse: [Member; 4] = [
    Member::new("ARN", &s_SecretARNType),
    Member::new("Name", &s_SecretNameType),
    Member::new("ReplicationStatus", &s_ReplicationStatusListType),
    Member::new("VersionId", &s_SecretVersionIdType),
];
pub static CreateSecretResponse: Shape = Shape { name: "CreateSecretResponse", kind: Kind::Struct(&M_CreateSecretResponse) };

pub static M_CrossAccountPrimaryType: [Member; 3] = [
    Member::new("PrimarySecretARN", &s_SecretARNType),
    Member::new("ReplicationStatus", &s_StatusType),
    Member::new("StatusMessage", &s_StatusMessageType),
];
pub static CrossAccountPrimaryType: Shape = Shape { name: "CrossAccountPrimaryType", kind: Kind::Struct(&M_CrossAccountPrimaryType) };

pub static M_CrossAccountReplicaEntry: [Member; 4] = [
    Member::new("ReplicaSecretARN", &s_SecretARNType),
    Member::new("ReplicationRoleARN", &s_RoleARNType),
    Member::new("ReplicationStatus", &s_StatusType),
    Member::new("StatusMessage", &s_StatusMessageType),
];
pub static CrossAccountReplicaEntry: Shape = Shape { name: "CrossAccountReplicaEntry", kind: Kind::Struct(&M_CrossAccountReplicaEntry) };
static I_s_CrossAccountReplicaListType: Member = Member::new("member", &CrossAccountReplicaEntry);
pub static s_CrossAccountReplicaListType: Shape = Shape { name: "CrossAccountReplicaListType", kind: Kind::List(&I_s_CrossAccountReplicaListType, Limits::range(1, 100)) };

pub static M_DeleteSecretRequest: [Member; 3] = [
    Member::new("ForceDeleteWithoutRecovery", &shapes::BOOL),
    Member::new("RecoveryWindowInDays", &shapes::LONG),
    Member::new("SecretId", &s_SecretIdType).required(),
];
pub static DeleteSecretRequest: Shape = Shape { name: "DeleteSecretRequest", kind: Kind::Struct(&M_DeleteSecretRequest) };

pub static M_DeleteSecretResponse: [Member; 3] = [
    Member::new("ARN", &s_SecretARNType),
    Member::new("DeletionDate", &shapes::TIME),
    Member::new("Name", &s_SecretNameType),
];
pub static DeleteSecretResponse: Shape = Shape { name: "DeleteSecretResponse", kind: Kind::Struct(&M_DeleteSecretResponse) };

pub static M_DescribeSecretRequest: [Member; 1] = [
    Member::new("SecretId", &s_SecretIdType).required(),
];
pub static DescribeSecretRequest: Shape = Shape { name: "DescribeSecretRequest", kind: Kind::Struct(&M_DescribeSecretRequest) };

pub static M_DescribeSecretResponse: [Member; 23] = [
    Member::new("ARN", &s_SecretARNType),
    Member::new("CreatedDate", &shapes::TIME),
    Member::new("CrossAccountPrimary", &CrossAccountPrimaryType),
    Member::new("CrossAccountReplicas", &s_CrossAccountReplicaListType),
    Member::new("DeletedDate", &shapes::TIME),
    Member::new("Description", &s_DescriptionType),
    Member::new("ExternalSecretRotationMetadata", &s_ExternalSecretRotationMetadataType),
    Member::new("ExternalSecretRotationRoleArn", &s_RoleARNType),
    Member::new("KmsKeyId", &s_KmsKeyIdType),
    Member::new("LastAccessedDate", &shapes::TIME),
    Member::new("LastChangedDate", &shapes::TIME),
    Member::new("LastRotatedDate", &shapes::TIME),
    Member::new("Name", &s_SecretNameType),
    Member::new("NextRotationDate", &shapes::TIME),
    Member::new("OwningService", &s_OwningServiceType),
    Member::new("PrimaryRegion", &s_RegionType),
    Member::new("ReplicationStatus", &s_ReplicationStatusListType),
    Member::new("RotationEnabled", &shapes::BOOL),
    Member::new("RotationLambdaARN", &s_RotationLambdaARNType),
    Member::new("RotationRules", &RotationRulesType),
    Member::new("Tags", &s_TagListType),
    Member::new("Type", &s_MedeaTypeType),
    Member::new("VersionIdsToStages", &s_SecretVersionsToStagesMapType),
];
pub static DescribeSecretResponse: Shape = Shape { name: "DescribeSecretResponse", kind: Kind::Struct(&M_DescribeSecretResponse) };
pub static s_DescriptionType: Shape = Shape { name: "DescriptionType", kind: Kind::Text(Limits::max(2048), &[]) };
pub static s_DurationType: Shape = Shape { name: "DurationType", kind: Kind::Text(Limits::range(2, 3), &[]) };
pub static s_ExcludeCharactersType: Shape = Shape { name: "ExcludeCharactersType", kind: Kind::Text(Limits::range(0, 4096), &[]) };

pub static M_ExternalSecretRotationMetadataItem: [Member; 2] = [
    Member::new("Key", &s_ExternalSecretRotationMetadataItemKeyType),
    Member::new("Value", &s_ExternalSecretRotationMetadataItemValueType),
];
pub static ExternalSecretRotationMetadataItem: Shape = Shape { name: "ExternalSecretRotationMetadataItem", kind: Kind::Struct(&M_ExternalSecretRotationMetadataItem) };
pub static s_ExternalSecretRotationMetadataItemKeyType: Shape = Shape { name: "ExternalSecretRotationMetadataItemKeyType", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_ExternalSecretRotationMetadataItemValueType: Shape = Shape { name: "ExternalSecretRotationMetadataItemValueType", kind: Kind::Text(Limits::range(1, 2048), &[]) };
static I_s_ExternalSecretRotationMetadataType: Member = Member::new("member", &ExternalSecretRotationMetadataItem);
pub static s_ExternalSecretRotationMetadataType: Shape = Shape { name: "ExternalSecretRotationMetadataType", kind: Kind::List(&I_s_ExternalSecretRotationMetadataType, Limits::NONE) };

pub static M_Filter: [Member; 2] = [
    Member::new("Key", &s_FilterNameStringType),
    Member::new("Values", &s_FilterValuesStringList),
];
pub static Filter: Shape = Shape { name: "Filter", kind: Kind::Struct(&M_Filter) };
pub static s_FilterNameStringType: Shape = Shape { name: "FilterNameStringType", kind: Kind::Text(Limits::NONE, &["description", "name", "tag-key", "tag-value", "primary-region", "owning-service", "all"]) };
pub static s_FilterValueStringType: Shape = Shape { name: "FilterValueStringType", kind: Kind::Text(Limits::max(512), &[]) };
static I_s_FilterValuesStringList: Member = Member::new("member", &s_FilterValueStringType);
pub static s_FilterValuesStringList: Shape = Shape { name: "FilterValuesStringList", kind: Kind::List(&I_s_FilterValuesStringList, Limits::range(1, 10)) };
static I_s_FiltersListType: Member = Member::new("member", &Filter);
pub static s_FiltersListType: Shape = Shape { name: "FiltersListType", kind: Kind::List(&I_s_FiltersListType, Limits::max(10)) };

pub static M_GetRandomPasswordRequest: [Member; 8] = [
    Member::new("ExcludeCharacters", &s_ExcludeCharactersType),
    Member::new("ExcludeLowercase", &shapes::BOOL),
    Member::new("ExcludeNumbers", &shapes::BOOL),
    Member::new("ExcludePunctuation", &shapes::BOOL),
    Member::new("ExcludeUppercase", &shapes::BOOL),
    Member::new("IncludeSpace", &shapes::BOOL),
    Member::new("PasswordLength", &s_PasswordLengthType),
    Member::new("RequireEachIncludedType", &shapes::BOOL),
];
pub static GetRandomPasswordRequest: Shape = Shape { name: "GetRandomPasswordRequest", kind: Kind::Struct(&M_GetRandomPasswordRequest) };

pub static M_GetRandomPasswordResponse: [Member; 1] = [
    Member::new("RandomPassword", &s_RandomPasswordType),
];
pub static GetRandomPasswordResponse: Shape = Shape { name: "GetRandomPasswordResponse", kind: Kind::Struct(&M_GetRandomPasswordResponse) };

pub static M_GetResourcePolicyRequest: [Member; 2] = [
    Member::new("PolicyName", &s_ResourcePolicyNameType),
    Member::new("SecretId", &s_SecretIdType).required(),
];
pub static GetResourcePolicyRequest: Shape = Shape { name: "GetResourcePolicyRequest", kind: Kind::Struct(&M_GetResourcePolicyRequest) };

pub static M_GetResourcePolicyResponse: [Member; 4] = [
    Member::new("ARN", &s_SecretARNType),
    Member::new("Name", &s_NameType),
    Member::new("PolicyName", &s_ResourcePolicyNameType),
    Member::new("ResourcePolicy", &s_NonEmptyResourcePolicyType),
];
pub static GetResourcePolicyResponse: Shape = Shape { name: "GetResourcePolicyResponse", kind: Kind::Struct(&M_GetResourcePolicyResponse) };

pub static M_GetSecretValueRequest: [Member; 3] = [
    Member::new("SecretId", &s_SecretIdType).required(),
    Member::new("VersionId", &s_SecretVersionIdType),
    Member::new("VersionStage", &s_SecretVersionStageType),
];
pub static GetSecretValueRequest: Shape = Shape { name: "GetSecretValueRequest", kind: Kind::Struct(&M_GetSecretValueRequest) };

pub static M_GetSecretValueResponse: [Member; 7] = [
    Member::new("ARN", &s_SecretARNType),
    Member::new("CreatedDate", &shapes::TIME),
    Member::new("Name", &s_SecretNameType),
    Member::new("SecretBinary", &shapes::BLOB),
    Member::new("SecretString", &s_SecretStringType),
    Member::new("VersionId", &s_SecretVersionIdType),
    Member::new("VersionStages", &s_SecretVersionStagesType),
];
pub static GetSecretValueResponse: Shape = Shape { name: "GetSecretValueResponse", kind: Kind::Struct(&M_GetSecretValueResponse) };
pub static s_KmsKeyIdType: Shape = Shape { name: "KmsKeyIdType", kind: Kind::Text(Limits::range(0, 2048), &[]) };

pub static M_ListSecretsRequest: [Member; 6] = [
    Member::new("Filters", &s_FiltersListType),
    Member::new("IncludePlannedDeletion", &shapes::BOOL),
    Member::new("MaxResults", &s_MaxResultsType),
    Member::new("NextToken", &s_NextTokenType),
    Member::new("SortBy", &s_SortByType),
    Member::new("SortOrder", &s_SortOrderType),
];
pub static ListSecretsRequest: Shape = Shape { name: "ListSecretsRequest", kind: Kind::Struct(&M_ListSecretsRequest) };

pub static M_ListSecretsResponse: [Member; 2] = [
    Member::new("NextToken", &s_NextTokenType),
    Member::new("SecretList", &s_SecretListType),
];
pub static ListSecretsResponse: Shape = Shape { name: "ListSecretsResponse", kind: Kind::Struct(&M_ListSecretsResponse) };
pub static s_MaxResultsType: Shape = Shape { name: "MaxResultsType", kind: Kind::Int(Limits::range(1, 100)) };
pub static s_MedeaTypeType: Shape = Shape { name: "MedeaTypeType", kind: Kind::Text(Limits::range(0, 256), &[]) };
pub static s_NameType: Shape = Shape { name: "NameType", kind: Kind::Text(Limits::range(1, 512), &[]) };
pub static s_NextTokenType: Shape = Shape { name: "NextTokenType", kind: Kind::Text(Limits::range(1, 4096), &[]) };
pub static s_NonEmptyResourcePolicyType: Shape = Shape { name: "NonEmptyResourcePolicyType", kind: Kind::Text(Limits::range(1, 20480), &[]) };
pub static s_OwningServiceType: Shape = Shape { name: "OwningServiceType", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_PasswordLengthType: Shape = Shape { name: "PasswordLengthType", kind: Kind::Long(Limits::range(1, 4096)) };

pub static M_PutSecretValueRequest: [Member; 6] = [
    Member::new("ClientRequestToken", &s_ClientRequestTokenType),
    Member::new("RotationToken", &s_RotationTokenType),
    Member::new("SecretBinary", &shapes::BLOB),
    Member::new("SecretId", &s_SecretIdType).required(),
    Member::new("SecretString", &s_SecretStringType),
    Member::new("VersionStages", &s_SecretVersionStagesType),
];
pub static PutSecretValueRequest: Shape = Shape { name: "PutSecretValueRequest", kind: Kind::Struct(&M_PutSecretValueRequest) };

pub static M_PutSecretValueResponse: [Member; 4] = [
    Member::new("ARN", &s_SecretARNType),
    Member::new("Name", &s_SecretNameType),
    Member::new("VersionId", &s_SecretVersionIdType),
    Member::new("VersionStages", &s_SecretVersionStagesType),
];
pub static PutSecretValueResponse: Shape = Shape { name: "PutSecretValueResponse", kind: Kind::Struct(&M_PutSecretValueResponse) };
pub static s_RandomPasswordType: Shape = Shape { name: "RandomPasswordType", kind: Kind::Text(Limits::range(0, 4096), &[]) };
pub static s_RegionType: Shape = Shape { name: "RegionType", kind: Kind::Text(Limits::range(1, 128), &[]) };

pub static M_ReplicaRegionType: [Member; 2] = [
    Member::new("KmsKeyId", &s_KmsKeyIdType),
    Member::new("Region", &s_RegionType),
];
pub static ReplicaRegionType: Shape = Shape { name: "ReplicaRegionType", kind: Kind::Struct(&M_ReplicaRegionType) };
static I_s_ReplicationStatusListType: Member = Member::new("member", &ReplicationStatusType);
pub static s_ReplicationStatusListType: Shape = Shape { name: "ReplicationStatusListType", kind: Kind::List(&I_s_ReplicationStatusListType, Limits::NONE) };

pub static M_ReplicationStatusType: [Member; 5] = [
    Member::new("KmsKeyId", &s_KmsKeyIdType),
    Member::new("LastAccessedDate", &shapes::TIME),
    Member::new("Region", &s_RegionType),
    Member::new("Status", &s_StatusType),
    Member::new("StatusMessage", &s_StatusMessageType),
];
pub static ReplicationStatusType: Shape = Shape { name: "ReplicationStatusType", kind: Kind::Struct(&M_ReplicationStatusType) };
pub static s_ResourcePolicyNameType: Shape = Shape { name: "ResourcePolicyNameType", kind: Kind::Text(Limits::range(1, 64), &[]) };
pub static s_RoleARNType: Shape = Shape { name: "RoleARNType", kind: Kind::Text(Limits::range(20, 2048), &[]) };
pub static s_RotationLambdaARNType: Shape = Shape { name: "RotationLambdaARNType", kind: Kind::Text(Limits::range(0, 2048), &[]) };

pub static M_RotationRulesType: [Member; 3] = [
    Member::new("AutomaticallyAfterDays", &s_AutomaticallyRotateAfterDaysType),
    Member::new("Duration", &s_DurationType),
    Member::new("ScheduleExpression", &s_ScheduleExpressionType),
];
pub static RotationRulesType: Shape = Shape { name: "RotationRulesType", kind: Kind::Struct(&M_RotationRulesType) };
pub static s_RotationTokenType: Shape = Shape { name: "RotationTokenType", kind: Kind::Text(Limits::range(36, 256), &[]) };
pub static s_ScheduleExpressionType: Shape = Shape { name: "ScheduleExpressionType", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_SecretARNType: Shape = Shape { name: "SecretARNType", kind: Kind::Text(Limits::range(20, 2048), &[]) };
pub static s_SecretIdType: Shape = Shape { name: "SecretIdType", kind: Kind::Text(Limits::range(1, 2048), &[]) };

pub static M_SecretListEntry: [Member; 20] = [
    Member::new("ARN", &s_SecretARNType),
    Member::new("CreatedDate", &shapes::TIME),
    Member::new("DeletedDate", &shapes::TIME),
    Member::new("Description", &s_DescriptionType),
    Member::new("ExternalSecretRotationMetadata", &s_ExternalSecretRotationMetadataType),
    Member::new("ExternalSecretRotationRoleArn", &s_RoleARNType),
    Member::new("KmsKeyId", &s_KmsKeyIdType),
    Member::new("LastAccessedDate", &shapes::TIME),
    Member::new("LastChangedDate", &shapes::TIME),
    Member::new("LastRotatedDate", &shapes::TIME),
    Member::new("Name", &s_SecretNameType),
    Member::new("NextRotationDate", &shapes::TIME),
    Member::new("OwningService", &s_OwningServiceType),
    Member::new("PrimaryRegion", &s_RegionType),
    Member::new("RotationEnabled", &shapes::BOOL),
    Member::new("RotationLambdaARN", &s_RotationLambdaARNType),
    Member::new("RotationRules", &RotationRulesType),
    Member::new("SecretVersionsToStages", &s_SecretVersionsToStagesMapType),
    Member::new("Tags", &s_TagListType),
    Member::new("Type", &s_MedeaTypeType),
];
pub static SecretListEntry: Shape = Shape { name: "SecretListEntry", kind: Kind::Struct(&M_SecretListEntry) };
static I_s_SecretListType: Member = Member::new("member", &SecretListEntry);
pub static s_SecretListType: Shape = Shape { name: "SecretListType", kind: Kind::List(&I_s_SecretListType, Limits::NONE) };
pub static s_SecretNameType: Shape = Shape { name: "SecretNameType", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_SecretStringType: Shape = Shape { name: "SecretStringType", kind: Kind::Text(Limits::range(1, 65536), &[]) };
pub static s_SecretVersionIdType: Shape = Shape { name: "SecretVersionIdType", kind: Kind::Text(Limits::range(32, 64), &[]) };
pub static s_SecretVersionStageType: Shape = Shape { name: "SecretVersionStageType", kind: Kind::Text(Limits::range(1, 256), &[]) };
static I_s_SecretVersionStagesType: Member = Member::new("member", &s_SecretVersionStageType);
pub static s_SecretVersionStagesType: Shape = Shape { name: "SecretVersionStagesType", kind: Kind::List(&I_s_SecretVersionStagesType, Limits::range(1, 20)) };
static K_s_SecretVersionsToStagesMapType: Member = Member::new("key", &s_SecretVersionIdType);
static V_s_SecretVersionsToStagesMapType: Member = Member::new("value", &s_SecretVersionStagesType);
pub static s_SecretVersionsToStagesMapType: Shape = Shape { name: "SecretVersionsToStagesMapType", kind: Kind::Map(&K_s_SecretVersionsToStagesMapType, &V_s_SecretVersionsToStagesMapType) };
pub static s_SortByType: Shape = Shape { name: "SortByType", kind: Kind::Text(Limits::NONE, &["created-date", "last-accessed-date", "last-changed-date", "name"]) };
pub static s_SortOrderType: Shape = Shape { name: "SortOrderType", kind: Kind::Text(Limits::NONE, &["asc", "desc"]) };
pub static s_StatusMessageType: Shape = Shape { name: "StatusMessageType", kind: Kind::Text(Limits::range(1, 4096), &[]) };
pub static s_StatusType: Shape = Shape { name: "StatusType", kind: Kind::Text(Limits::NONE, &["InSync", "Failed", "InProgress", "Pending", "Detached"]) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_TagKeyType),
    Member::new("Value", &s_TagValueType),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
pub static s_TagKeyType: Shape = Shape { name: "TagKeyType", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_TagListType: Member = Member::new("member", &Tag);
pub static s_TagListType: Shape = Shape { name: "TagListType", kind: Kind::List(&I_s_TagListType, Limits::NONE) };

pub static M_TagResourceRequest: [Member; 2] = [
    Member::new("SecretId", &s_SecretIdType).required(),
    Member::new("Tags", &s_TagListType).required(),
];
pub static TagResourceRequest: Shape = Shape { name: "TagResourceRequest", kind: Kind::Struct(&M_TagResourceRequest) };
pub static s_TagValueType: Shape = Shape { name: "TagValueType", kind: Kind::Text(Limits::range(0, 256), &[]) };

pub static M_UpdateSecretRequest: [Member; 7] = [
    Member::new("ClientRequestToken", &s_ClientRequestTokenType),
    Member::new("Description", &s_DescriptionType),
    Member::new("KmsKeyId", &s_KmsKeyIdType),
    Member::new("SecretBinary", &shapes::BLOB),
    Member::new("SecretId", &s_SecretIdType).required(),
    Member::new("SecretString", &s_SecretStringType),
    Member::new("Type", &s_MedeaTypeType),
];
pub static UpdateSecretRequest: Shape = Shape { name: "UpdateSecretRequest", kind: Kind::Struct(&M_UpdateSecretRequest) };

pub static M_UpdateSecretResponse: [Member; 3] = [
    Member::new("ARN", &s_SecretARNType),
    Member::new("Name", &s_SecretNameType),
    Member::new("VersionId", &s_SecretVersionIdType),
];
pub static UpdateSecretResponse: Shape = Shape { name: "UpdateSecretResponse", kind: Kind::Struct(&M_UpdateSecretResponse) };
