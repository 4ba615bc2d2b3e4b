// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_AccessAdvisorUsageGranularityType: Shape = Shape { name: "AccessAdvisorUsageGranularityType", kind: Kind::Text(Limits::NONE, &["SERVICE_LEVEL", "ACTION_LEVEL"]) };

pub static M_AccessKey: [Member; 5] = [
    Member::new("AccessKeyId", &s_accessKeyIdType).required(),
    Member::new("CreateDate", &shapes::TIME),
    Member::new("SecretAccessKey", &shapes::TEXT).required(),
    Member::new("Status", &s_statusType).required(),
    Member::new("UserName", &s_userNameType).required(),
];
pub static AccessKey: Shape = Shape { name: "AccessKey", kind: Kind::Struct(&M_AccessKey) };

pub static M_AccessKeyMetadata: [Member; 4] = [
    Member::new("AccessKeyId", &s_accessKeyIdType),
    Member::new("CreateDate", &shapes::TIME),
    Member::new("Status", &s_statusType),
    Member::new("UserName", &s_userNameType),
];
pub static AccessKeyMetadata: Shape = Shape { name: "AccessKeyMetadata", kind: Kind::Struct(&M_AccessKeyMetadata) };

pub static M_AddRoleToInstanceProfileRequest: [Member; 2] = [
    Member::new("InstanceProfileName", &s_instanceProfileNameType).required(),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static AddRoleToInstanceProfileRequest: Shape = Shape { name: "AddRoleToInstanceProfileRequest", kind: Kind::Struct(&M_AddRoleToInstanceProfileRequest) };

pub static M_AttachRolePolicyRequest: [Member; 2] = [
    Member::new("PolicyArn", &s_arnType).required(),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static AttachRolePolicyRequest: Shape = Shape { name: "AttachRolePolicyRequest", kind: Kind::Struct(&M_AttachRolePolicyRequest) };

pub static M_AttachedPermissionsBoundary: [Member; 2] = [
    Member::new("PermissionsBoundaryArn", &s_arnType),
    Member::new("PermissionsBoundaryType", &s_PermissionsBoundaryAttachmentType),
];
pub static AttachedPermissionsBoundary: Shape = Shape { name: "AttachedPermissionsBoundary", kind: Kind::Struct(&M_AttachedPermissionsBoundary) };

pub static M_AttachedPolicy: [Member; 2] = [
    Member::new("PolicyArn", &s_arnType),
    Member::new("PolicyName", &s_policyNameType),
];
pub static AttachedPolicy: Shape = Shape { name: "AttachedPolicy", kind: Kind::Struct(&M_AttachedPolicy) };

pub static M_CreateAccessKeyRequest: [Member; 1] = [
    Member::new("UserName", &s_existingUserNameType),
];
pub static CreateAccessKeyRequest: Shape = Shape { name: "CreateAccessKeyRequest", kind: Kind::Struct(&M_CreateAccessKeyRequest) };

pub static M_CreateAccessKeyResponse: [Member; 1] = [
    Member::new("AccessKey", &AccessKey).required(),
];
pub static CreateAccessKeyResponse: Shape = Shape { name: "CreateAccessKeyResponse", kind: Kind::Struct(&M_CreateAccessKeyResponse) };

pub static M_CreateInstanceProfileRequest: [Member; 3] = [
    Member::new("InstanceProfileName", &s_instanceProfileNameType).required(),
    Member::new("Path", &s_pathType),
    Member::new("Tags", &s_tagListType),
];
pub static CreateInstanceProfileRequest: Shape = Shape { name: "CreateInstanceProfileRequest", kind: Kind::Struct(&M_CreateInstanceProfileRequest) };

pub static M_CreateInstanceProfileResponse: [Member; 1] = [
    Member::new("InstanceProfile", &InstanceProfile).required(),
];
pub static CreateInstanceProfileResponse: Shape = Shape { name: "CreateInstanceProfileResponse", kind: Kind::Struct(&M_CreateInstanceProfileResponse) };

pub static M_CreatePolicyRequest: [Member; 5] = [
    Member::new("Description", &s_policyDescriptionType),
    Member::new("Path", &s_policyPathType),
    Member::new("PolicyDocument", &s_policyDocumentType).required(),
    Member::new("PolicyName", &s_policyNameType).required(),
    Member::new("Tags", &s_tagListType),
];
pub static CreatePolicyRequest: Shape = Shape { name: "CreatePolicyRequest", kind: Kind::Struct(&M_CreatePolicyRequest) };

pub static M_CreatePolicyResponse: [Member; 1] = [
    Member::new("Policy", &Policy),
];
pub static CreatePolicyResponse: Shape = Shape { name: "CreatePolicyResponse", kind: Kind::Struct(&M_CreatePolicyResponse) };

pub static M_CreatePolicyVersionRequest: [Member; 3] = [
    Member::new("PolicyArn", &s_arnType).required(),
    Member::new("PolicyDocument", &s_policyDocumentType).required(),
    Member::new("SetAsDefault", &shapes::BOOL),
];
pub static CreatePolicyVersionRequest: Shape = Shape { name: "CreatePolicyVersionRequest", kind: Kind::Struct(&M_CreatePolicyVersionRequest) };

pub static M_CreatePolicyVersionResponse: [Member; 1] = [
    Member::new("PolicyVersion", &PolicyVersion),
];
pub static CreatePolicyVersionResponse: Shape = Shape { name: "CreatePolicyVersionResponse", kind: Kind::Struct(&M_CreatePolicyVersionResponse) };

pub static M_CreateRoleRequest: [Member; 8] = [
    Member::new("AssumeRolePolicyDocument", &s_policyDocumentType).required(),
    Member::new("Description", &s_roleDescriptionType),
    Member::new("MaxSessionDuration", &s_roleMaxSessionDurationType),
    Member::new("MaxSigninSessionDuration", &s_maxSigninSessionDurationType),
    Member::new("Path", &s_pathType),
    Member::new("PermissionsBoundary", &s_arnType),
    Member::new("RoleName", &s_roleNameType).required(),
    Member::new("Tags", &s_tagListType),
];
pub static CreateRoleRequest: Shape = Shape { name: "CreateRoleRequest", kind: Kind::Struct(&M_CreateRoleRequest) };

pub static M_CreateRoleResponse: [Member; 1] = [
    Member::new("Role", &Role).required(),
];
pub static CreateRoleResponse: Shape = Shape { name: "CreateRoleResponse", kind: Kind::Struct(&M_CreateRoleResponse) };

pub static M_CreateServiceLinkedRoleRequest: [Member; 3] = [
    Member::new("AWSServiceName", &s_groupNameType).required(),
    Member::new("CustomSuffix", &s_customSuffixType),
    Member::new("Description", &s_roleDescriptionType),
];
pub static CreateServiceLinkedRoleRequest: Shape = Shape { name: "CreateServiceLinkedRoleRequest", kind: Kind::Struct(&M_CreateServiceLinkedRoleRequest) };

pub static M_CreateServiceLinkedRoleResponse: [Member; 1] = [
    Member::new("Role", &Role),
];
pub static CreateServiceLinkedRoleResponse: Shape = Shape { name: "CreateServiceLinkedRoleResponse", kind: Kind::Struct(&M_CreateServiceLinkedRoleResponse) };

pub static M_CreateUserRequest: [Member; 4] = [
    Member::new("Path", &s_pathType),
    Member::new("PermissionsBoundary", &s_arnType),
    Member::new("Tags", &s_tagListType),
    Member::new("UserName", &s_userNameType).required(),
];
pub static CreateUserRequest: Shape = Shape { name: "CreateUserRequest", kind: Kind::Struct(&M_CreateUserRequest) };

pub static M_CreateUserResponse: [Member; 1] = [
    Member::new("User", &User),
];
pub static CreateUserResponse: Shape = Shape { name: "CreateUserResponse", kind: Kind::Struct(&M_CreateUserResponse) };

pub static M_DeleteInstanceProfileRequest: [Member; 1] = [
    Member::new("InstanceProfileName", &s_instanceProfileNameType).required(),
];
pub static DeleteInstanceProfileRequest: Shape = Shape { name: "DeleteInstanceProfileRequest", kind: Kind::Struct(&M_DeleteInstanceProfileRequest) };

pub static M_DeletePolicyRequest: [Member; 1] = [
    Member::new("PolicyArn", &s_arnType).required(),
];
pub static DeletePolicyRequest: Shape = Shape { name: "DeletePolicyRequest", kind: Kind::Struct(&M_DeletePolicyRequest) };

pub static M_DeletePolicyVersionRequest: [Member; 2] = [
    Member::new("PolicyArn", &s_arnType).required(),
    Member::new("VersionId", &shapes::TEXT).required(),
];
pub static DeletePolicyVersionRequest: Shape = Shape { name: "DeletePolicyVersionRequest", kind: Kind::Struct(&M_DeletePolicyVersionRequest) };

pub static M_DeleteRolePolicyRequest: [Member; 2] = [
    Member::new("PolicyName", &s_policyNameType).required(),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static DeleteRolePolicyRequest: Shape = Shape { name: "DeleteRolePolicyRequest", kind: Kind::Struct(&M_DeleteRolePolicyRequest) };

pub static M_DeleteRoleRequest: [Member; 1] = [
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static DeleteRoleRequest: Shape = Shape { name: "DeleteRoleRequest", kind: Kind::Struct(&M_DeleteRoleRequest) };

pub static M_DetachRolePolicyRequest: [Member; 2] = [
    Member::new("PolicyArn", &s_arnType).required(),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static DetachRolePolicyRequest: Shape = Shape { name: "DetachRolePolicyRequest", kind: Kind::Struct(&M_DetachRolePolicyRequest) };
pub static s_EntityType: Shape = Shape { name: "EntityType", kind: Kind::Text(Limits::NONE, &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]) };
pub static s_FeatureType: Shape = Shape { name: "FeatureType", kind: Kind::Text(Limits::NONE, &["RootCredentialsManagement", "RootSessions"]) };
static I_s_FeaturesListType: Member = Member::new("member", &s_FeatureType);
pub static s_FeaturesListType: Shape = Shape { name: "FeaturesListType", kind: Kind::List(&I_s_FeaturesListType, Limits::NONE) };

pub static M_GenerateCredentialReportResponse: [Member; 2] = [
    Member::new("Description", &shapes::TEXT),
    Member::new("State", &s_ReportStateType),
];
pub static GenerateCredentialReportResponse: Shape = Shape { name: "GenerateCredentialReportResponse", kind: Kind::Struct(&M_GenerateCredentialReportResponse) };

pub static M_GenerateServiceLastAccessedDetailsRequest: [Member; 2] = [
    Member::new("Arn", &s_arnType).required(),
    Member::new("Granularity", &s_AccessAdvisorUsageGranularityType),
];
pub static GenerateServiceLastAccessedDetailsRequest: Shape = Shape { name: "GenerateServiceLastAccessedDetailsRequest", kind: Kind::Struct(&M_GenerateServiceLastAccessedDetailsRequest) };

pub static M_GenerateServiceLastAccessedDetailsResponse: [Member; 1] = [
    Member::new("JobId", &s_jobIDType),
];
pub static GenerateServiceLastAccessedDetailsResponse: Shape = Shape { name: "GenerateServiceLastAccessedDetailsResponse", kind: Kind::Struct(&M_GenerateServiceLastAccessedDetailsResponse) };

pub static M_GetAccountPasswordPolicyResponse: [Member; 1] = [
    Member::new("PasswordPolicy", &PasswordPolicy).required(),
];
pub static GetAccountPasswordPolicyResponse: Shape = Shape { name: "GetAccountPasswordPolicyResponse", kind: Kind::Struct(&M_GetAccountPasswordPolicyResponse) };

pub static M_GetAccountSummaryResponse: [Member; 1] = [
    Member::new("SummaryMap", &s_summaryMapType),
];
pub static GetAccountSummaryResponse: Shape = Shape { name: "GetAccountSummaryResponse", kind: Kind::Struct(&M_GetAccountSummaryResponse) };

pub static M_GetCredentialReportResponse: [Member; 3] = [
    Member::new("Content", &shapes::BLOB),
    Member::new("GeneratedTime", &shapes::TIME),
    Member::new("ReportFormat", &s_ReportFormatType),
];
pub static GetCredentialReportResponse: Shape = Shape { name: "GetCredentialReportResponse", kind: Kind::Struct(&M_GetCredentialReportResponse) };

pub static M_GetInstanceProfileRequest: [Member; 1] = [
    Member::new("InstanceProfileName", &s_instanceProfileNameType).required(),
];
pub static GetInstanceProfileRequest: Shape = Shape { name: "GetInstanceProfileRequest", kind: Kind::Struct(&M_GetInstanceProfileRequest) };

pub static M_GetInstanceProfileResponse: [Member; 1] = [
    Member::new("InstanceProfile", &InstanceProfile).required(),
];
pub static GetInstanceProfileResponse: Shape = Shape { name: "GetInstanceProfileResponse", kind: Kind::Struct(&M_GetInstanceProfileResponse) };

pub static M_GetPolicyRequest: [Member; 1] = [
    Member::new("PolicyArn", &s_arnType).required(),
];
pub static GetPolicyRequest: Shape = Shape { name: "GetPolicyRequest", kind: Kind::Struct(&M_GetPolicyRequest) };

pub static M_GetPolicyResponse: [Member; 1] = [
    Member::new("Policy", &Policy),
];
pub static GetPolicyResponse: Shape = Shape { name: "GetPolicyResponse", kind: Kind::Struct(&M_GetPolicyResponse) };

pub static M_GetPolicyVersionRequest: [Member; 2] = [
    Member::new("PolicyArn", &s_arnType).required(),
    Member::new("VersionId", &shapes::TEXT).required(),
];
pub static GetPolicyVersionRequest: Shape = Shape { name: "GetPolicyVersionRequest", kind: Kind::Struct(&M_GetPolicyVersionRequest) };

pub static M_GetPolicyVersionResponse: [Member; 1] = [
    Member::new("PolicyVersion", &PolicyVersion),
];
pub static GetPolicyVersionResponse: Shape = Shape { name: "GetPolicyVersionResponse", kind: Kind::Struct(&M_GetPolicyVersionResponse) };

pub static M_GetRolePolicyRequest: [Member; 2] = [
    Member::new("PolicyName", &s_policyNameType).required(),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static GetRolePolicyRequest: Shape = Shape { name: "GetRolePolicyRequest", kind: Kind::Struct(&M_GetRolePolicyRequest) };

pub static M_GetRolePolicyResponse: [Member; 3] = [
    Member::new("PolicyDocument", &s_policyDocumentType).required(),
    Member::new("PolicyName", &s_policyNameType).required(),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static GetRolePolicyResponse: Shape = Shape { name: "GetRolePolicyResponse", kind: Kind::Struct(&M_GetRolePolicyResponse) };

pub static M_GetRoleRequest: [Member; 1] = [
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static GetRoleRequest: Shape = Shape { name: "GetRoleRequest", kind: Kind::Struct(&M_GetRoleRequest) };

pub static M_GetRoleResponse: [Member; 1] = [
    Member::new("Role", &Role).required(),
];
pub static GetRoleResponse: Shape = Shape { name: "GetRoleResponse", kind: Kind::Struct(&M_GetRoleResponse) };

pub static M_GetUserRequest: [Member; 1] = [
    Member::new("UserName", &s_existingUserNameType),
];
pub static GetUserRequest: Shape = Shape { name: "GetUserRequest", kind: Kind::Struct(&M_GetUserRequest) };

pub static M_GetUserResponse: [Member; 1] = [
    Member::new("User", &User).required(),
];
pub static GetUserResponse: Shape = Shape { name: "GetUserResponse", kind: Kind::Struct(&M_GetUserResponse) };

pub static M_Group: [Member; 5] = [
    Member::new("Arn", &s_arnType).required(),
    Member::new("CreateDate", &shapes::TIME).required(),
    Member::new("GroupId", &s_idType).required(),
    Member::new("GroupName", &s_groupNameType).required(),
    Member::new("Path", &s_pathType).required(),
];
pub static Group: Shape = Shape { name: "Group", kind: Kind::Struct(&M_Group) };

pub static M_InstanceProfile: [Member; 7] = [
    Member::new("Arn", &s_arnType).required(),
    Member::new("CreateDate", &shapes::TIME).required(),
    Member::new("InstanceProfileId", &s_idType).required(),
    Member::new("InstanceProfileName", &s_instanceProfileNameType).required(),
    Member::new("Path", &s_pathType).required(),
    Member::new("Roles", &s_roleListType).required(),
    Member::new("Tags", &s_tagListType),
];
pub static InstanceProfile: Shape = Shape { name: "InstanceProfile", kind: Kind::Struct(&M_InstanceProfile) };

pub static M_ListAccessKeysRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("UserName", &s_existingUserNameType),
];
pub static ListAccessKeysRequest: Shape = Shape { name: "ListAccessKeysRequest", kind: Kind::Struct(&M_ListAccessKeysRequest) };

pub static M_ListAccessKeysResponse: [Member; 3] = [
    Member::new("AccessKeyMetadata", &s_accessKeyMetadataListType).required(),
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
];
pub static ListAccessKeysResponse: Shape = Shape { name: "ListAccessKeysResponse", kind: Kind::Struct(&M_ListAccessKeysResponse) };

pub static M_ListAccountAliasesRequest: [Member; 2] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
];
pub static ListAccountAliasesRequest: Shape = Shape { name: "ListAccountAliasesRequest", kind: Kind::Struct(&M_ListAccountAliasesRequest) };

pub static M_ListAccountAliasesResponse: [Member; 3] = [
    Member::new("AccountAliases", &s_accountAliasListType).required(),
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
];
pub static ListAccountAliasesResponse: Shape = Shape { name: "ListAccountAliasesResponse", kind: Kind::Struct(&M_ListAccountAliasesResponse) };

pub static M_ListAttachedRolePoliciesRequest: [Member; 4] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("PathPrefix", &s_policyPathType),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static ListAttachedRolePoliciesRequest: Shape = Shape { name: "ListAttachedRolePoliciesRequest", kind: Kind::Struct(&M_ListAttachedRolePoliciesRequest) };

pub static M_ListAttachedRolePoliciesResponse: [Member; 3] = [
    Member::new("AttachedPolicies", &s_attachedPoliciesListType),
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
];
pub static ListAttachedRolePoliciesResponse: Shape = Shape { name: "ListAttachedRolePoliciesResponse", kind: Kind::Struct(&M_ListAttachedRolePoliciesResponse) };

pub static M_ListEntitiesForPolicyRequest: [Member; 6] = [
    Member::new("EntityFilter", &s_EntityType),
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("PathPrefix", &s_pathType),
    Member::new("PolicyArn", &s_arnType).required(),
    Member::new("PolicyUsageFilter", &s_PolicyUsageType),
];
pub static ListEntitiesForPolicyRequest: Shape = Shape { name: "ListEntitiesForPolicyRequest", kind: Kind::Struct(&M_ListEntitiesForPolicyRequest) };

pub static M_ListEntitiesForPolicyResponse: [Member; 5] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("PolicyGroups", &s_PolicyGroupListType),
    Member::new("PolicyRoles", &s_PolicyRoleListType),
    Member::new("PolicyUsers", &s_PolicyUserListType),
];
pub static ListEntitiesForPolicyResponse: Shape = Shape { name: "ListEntitiesForPolicyResponse", kind: Kind::Struct(&M_ListEntitiesForPolicyResponse) };

pub static M_ListGroupsRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("PathPrefix", &s_pathPrefixType),
];
pub static ListGroupsRequest: Shape = Shape { name: "ListGroupsRequest", kind: Kind::Struct(&M_ListGroupsRequest) };

pub static M_ListGroupsResponse: [Member; 3] = [
    Member::new("Groups", &s_groupListType).required(),
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
];
pub static ListGroupsResponse: Shape = Shape { name: "ListGroupsResponse", kind: Kind::Struct(&M_ListGroupsResponse) };

pub static M_ListInstanceProfilesForRoleRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static ListInstanceProfilesForRoleRequest: Shape = Shape { name: "ListInstanceProfilesForRoleRequest", kind: Kind::Struct(&M_ListInstanceProfilesForRoleRequest) };

pub static M_ListInstanceProfilesForRoleResponse: [Member; 3] = [
    Member::new("InstanceProfiles", &s_instanceProfileListType).required(),
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
];
pub static ListInstanceProfilesForRoleResponse: Shape = Shape { name: "ListInstanceProfilesForRoleResponse", kind: Kind::Struct(&M_ListInstanceProfilesForRoleResponse) };

pub static M_ListOrganizationsFeaturesRequest: [Member; 0] = [
];
pub static ListOrganizationsFeaturesRequest: Shape = Shape { name: "ListOrganizationsFeaturesRequest", kind: Kind::Struct(&M_ListOrganizationsFeaturesRequest) };

pub static M_ListOrganizationsFeaturesResponse: [Member; 2] = [
    Member::new("EnabledFeatures", &s_FeaturesListType),
    Member::new("OrganizationId", &s_OrganizationIdType),
];
pub static ListOrganizationsFeaturesResponse: Shape = Shape { name: "ListOrganizationsFeaturesResponse", kind: Kind::Struct(&M_ListOrganizationsFeaturesResponse) };

pub static M_ListPoliciesRequest: [Member; 6] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("OnlyAttached", &shapes::BOOL),
    Member::new("PathPrefix", &s_policyPathType),
    Member::new("PolicyUsageFilter", &s_PolicyUsageType),
    Member::new("Scope", &s_policyScopeType),
];
pub static ListPoliciesRequest: Shape = Shape { name: "ListPoliciesRequest", kind: Kind::Struct(&M_ListPoliciesRequest) };

pub static M_ListPoliciesResponse: [Member; 3] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("Policies", &s_policyListType),
];
pub static ListPoliciesResponse: Shape = Shape { name: "ListPoliciesResponse", kind: Kind::Struct(&M_ListPoliciesResponse) };

pub static M_ListPolicyTagsRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("PolicyArn", &s_arnType).required(),
];
pub static ListPolicyTagsRequest: Shape = Shape { name: "ListPolicyTagsRequest", kind: Kind::Struct(&M_ListPolicyTagsRequest) };

pub static M_ListPolicyTagsResponse: [Member; 3] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("Tags", &s_tagListType).required(),
];
pub static ListPolicyTagsResponse: Shape = Shape { name: "ListPolicyTagsResponse", kind: Kind::Struct(&M_ListPolicyTagsResponse) };

pub static M_ListPolicyVersionsRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("PolicyArn", &s_arnType).required(),
];
pub static ListPolicyVersionsRequest: Shape = Shape { name: "ListPolicyVersionsRequest", kind: Kind::Struct(&M_ListPolicyVersionsRequest) };

pub static M_ListPolicyVersionsResponse: [Member; 3] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("Versions", &s_policyDocumentVersionListType),
];
pub static ListPolicyVersionsResponse: Shape = Shape { name: "ListPolicyVersionsResponse", kind: Kind::Struct(&M_ListPolicyVersionsResponse) };

pub static M_ListRolePoliciesRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static ListRolePoliciesRequest: Shape = Shape { name: "ListRolePoliciesRequest", kind: Kind::Struct(&M_ListRolePoliciesRequest) };

pub static M_ListRolePoliciesResponse: [Member; 3] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("PolicyNames", &s_policyNameListType).required(),
];
pub static ListRolePoliciesResponse: Shape = Shape { name: "ListRolePoliciesResponse", kind: Kind::Struct(&M_ListRolePoliciesResponse) };

pub static M_ListRoleTagsRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static ListRoleTagsRequest: Shape = Shape { name: "ListRoleTagsRequest", kind: Kind::Struct(&M_ListRoleTagsRequest) };

pub static M_ListRoleTagsResponse: [Member; 3] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("Tags", &s_tagListType).required(),
];
pub static ListRoleTagsResponse: Shape = Shape { name: "ListRoleTagsResponse", kind: Kind::Struct(&M_ListRoleTagsResponse) };

pub static M_ListRolesRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("PathPrefix", &s_pathPrefixType),
];
pub static ListRolesRequest: Shape = Shape { name: "ListRolesRequest", kind: Kind::Struct(&M_ListRolesRequest) };

pub static M_ListRolesResponse: [Member; 3] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("Roles", &s_roleListType).required(),
];
pub static ListRolesResponse: Shape = Shape { name: "ListRolesResponse", kind: Kind::Struct(&M_ListRolesResponse) };

pub static M_ListSAMLProvidersRequest: [Member; 0] = [
];
pub static ListSAMLProvidersRequest: Shape = Shape { name: "ListSAMLProvidersRequest", kind: Kind::Struct(&M_ListSAMLProvidersRequest) };

pub static M_ListSAMLProvidersResponse: [Member; 1] = [
    Member::new("SAMLProviderList", &s_SAMLProviderListType),
];
pub static ListSAMLProvidersResponse: Shape = Shape { name: "ListSAMLProvidersResponse", kind: Kind::Struct(&M_ListSAMLProvidersResponse) };

pub static M_ListServerCertificatesRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("PathPrefix", &s_pathPrefixType),
];
pub static ListServerCertificatesRequest: Shape = Shape { name: "ListServerCertificatesRequest", kind: Kind::Struct(&M_ListServerCertificatesRequest) };

pub static M_ListServerCertificatesResponse: [Member; 3] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("ServerCertificateMetadataList", &s_serverCertificateMetadataListType).required(),
];
pub static ListServerCertificatesResponse: Shape = Shape { name: "ListServerCertificatesResponse", kind: Kind::Struct(&M_ListServerCertificatesResponse) };

pub static M_ListUsersRequest: [Member; 3] = [
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
    Member::new("PathPrefix", &s_pathPrefixType),
];
pub static ListUsersRequest: Shape = Shape { name: "ListUsersRequest", kind: Kind::Struct(&M_ListUsersRequest) };

pub static M_ListUsersResponse: [Member; 3] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("Users", &s_userListType).required(),
];
pub static ListUsersResponse: Shape = Shape { name: "ListUsersResponse", kind: Kind::Struct(&M_ListUsersResponse) };

pub static M_ListVirtualMFADevicesRequest: [Member; 3] = [
    Member::new("AssignmentStatus", &s_assignmentStatusType),
    Member::new("Marker", &s_markerType),
    Member::new("MaxItems", &s_maxItemsType),
];
pub static ListVirtualMFADevicesRequest: Shape = Shape { name: "ListVirtualMFADevicesRequest", kind: Kind::Struct(&M_ListVirtualMFADevicesRequest) };

pub static M_ListVirtualMFADevicesResponse: [Member; 3] = [
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("VirtualMFADevices", &s_virtualMFADeviceListType).required(),
];
pub static ListVirtualMFADevicesResponse: Shape = Shape { name: "ListVirtualMFADevicesResponse", kind: Kind::Struct(&M_ListVirtualMFADevicesResponse) };
pub static s_OrganizationIdType: Shape = Shape { name: "OrganizationIdType", kind: Kind::Text(Limits::max(34), &[]) };

pub static M_PasswordPolicy: [Member; 10] = [
    Member::new("AllowUsersToChangePassword", &shapes::BOOL),
    Member::new("ExpirePasswords", &shapes::BOOL),
    Member::new("HardExpiry", &shapes::BOOL),
    Member::new("MaxPasswordAge", &s_maxPasswordAgeType),
    Member::new("MinimumPasswordLength", &s_minimumPasswordLengthType),
    Member::new("PasswordReusePrevention", &s_passwordReusePreventionType),
    Member::new("RequireLowercaseCharacters", &shapes::BOOL),
    Member::new("RequireNumbers", &shapes::BOOL),
    Member::new("RequireSymbols", &shapes::BOOL),
    Member::new("RequireUppercaseCharacters", &shapes::BOOL),
];
pub static PasswordPolicy: Shape = Shape { name: "PasswordPolicy", kind: Kind::Struct(&M_PasswordPolicy) };
pub static s_PermissionsBoundaryAttachmentType: Shape = Shape { name: "PermissionsBoundaryAttachmentType", kind: Kind::Text(Limits::NONE, &["PermissionsBoundaryPolicy"]) };

pub static M_Policy: [Member; 12] = [
    Member::new("Arn", &s_arnType),
    Member::new("AttachmentCount", &shapes::INT),
    Member::new("CreateDate", &shapes::TIME),
    Member::new("DefaultVersionId", &shapes::TEXT),
    Member::new("Description", &s_policyDescriptionType),
    Member::new("IsAttachable", &shapes::BOOL),
    Member::new("Path", &s_policyPathType),
    Member::new("PermissionsBoundaryUsageCount", &shapes::INT),
    Member::new("PolicyId", &s_idType),
    Member::new("PolicyName", &s_policyNameType),
    Member::new("Tags", &s_tagListType),
    Member::new("UpdateDate", &shapes::TIME),
];
pub static Policy: Shape = Shape { name: "Policy", kind: Kind::Struct(&M_Policy) };

pub static M_PolicyGroup: [Member; 2] = [
    Member::new("GroupId", &s_idType),
    Member::new("GroupName", &s_groupNameType),
];
pub static PolicyGroup: Shape = Shape { name: "PolicyGroup", kind: Kind::Struct(&M_PolicyGroup) };
static I_s_PolicyGroupListType: Member = Member::new("member", &PolicyGroup);
pub static s_PolicyGroupListType: Shape = Shape { name: "PolicyGroupListType", kind: Kind::List(&I_s_PolicyGroupListType, Limits::NONE) };

pub static M_PolicyRole: [Member; 2] = [
    Member::new("RoleId", &s_idType),
    Member::new("RoleName", &s_roleNameType),
];
pub static PolicyRole: Shape = Shape { name: "PolicyRole", kind: Kind::Struct(&M_PolicyRole) };
static I_s_PolicyRoleListType: Member = Member::new("member", &PolicyRole);
pub static s_PolicyRoleListType: Shape = Shape { name: "PolicyRoleListType", kind: Kind::List(&I_s_PolicyRoleListType, Limits::NONE) };
pub static s_PolicyUsageType: Shape = Shape { name: "PolicyUsageType", kind: Kind::Text(Limits::NONE, &["PermissionsPolicy", "PermissionsBoundary"]) };

pub static M_PolicyUser: [Member; 2] = [
    Member::new("UserId", &s_idType),
    Member::new("UserName", &s_userNameType),
];
pub static PolicyUser: Shape = Shape { name: "PolicyUser", kind: Kind::Struct(&M_PolicyUser) };
static I_s_PolicyUserListType: Member = Member::new("member", &PolicyUser);
pub static s_PolicyUserListType: Shape = Shape { name: "PolicyUserListType", kind: Kind::List(&I_s_PolicyUserListType, Limits::NONE) };

pub static M_PolicyVersion: [Member; 4] = [
    Member::new("CreateDate", &shapes::TIME),
    Member::new("Document", &s_policyDocumentType),
    Member::new("IsDefaultVersion", &shapes::BOOL),
    Member::new("VersionId", &shapes::TEXT),
];
pub static PolicyVersion: Shape = Shape { name: "PolicyVersion", kind: Kind::Struct(&M_PolicyVersion) };

pub static M_PutRolePolicyRequest: [Member; 3] = [
    Member::new("PolicyDocument", &s_policyDocumentType).required(),
    Member::new("PolicyName", &s_policyNameType).required(),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static PutRolePolicyRequest: Shape = Shape { name: "PutRolePolicyRequest", kind: Kind::Struct(&M_PutRolePolicyRequest) };

pub static M_RemoveRoleFromInstanceProfileRequest: [Member; 2] = [
    Member::new("InstanceProfileName", &s_instanceProfileNameType).required(),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static RemoveRoleFromInstanceProfileRequest: Shape = Shape { name: "RemoveRoleFromInstanceProfileRequest", kind: Kind::Struct(&M_RemoveRoleFromInstanceProfileRequest) };
pub static s_ReportFormatType: Shape = Shape { name: "ReportFormatType", kind: Kind::Text(Limits::NONE, &["text/csv"]) };
pub static s_ReportStateType: Shape = Shape { name: "ReportStateType", kind: Kind::Text(Limits::NONE, &["STARTED", "INPROGRESS", "COMPLETE"]) };

pub static M_Role: [Member; 13] = [
    Member::new("Arn", &s_arnType).required(),
    Member::new("AssumeRolePolicyDocument", &s_policyDocumentType),
    Member::new("CreateDate", &shapes::TIME).required(),
    Member::new("Description", &s_roleDescriptionType),
    Member::new("MaxSessionDuration", &s_roleMaxSessionDurationType),
    Member::new("MaxSigninSessionDuration", &s_maxSigninSessionDurationType),
    Member::new("Path", &s_pathType).required(),
    Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
    Member::new("RoleId", &s_idType).required(),
    Member::new("RoleLastUsed", &RoleLastUsed),
    Member::new("RoleName", &s_roleNameType).required(),
    Member::new("SourceRoleTemplate", &SourceRoleTemplate),
    Member::new("Tags", &s_tagListType),
];
pub static Role: Shape = Shape { name: "Role", kind: Kind::Struct(&M_Role) };

pub static M_RoleLastUsed: [Member; 2] = [
    Member::new("LastUsedDate", &shapes::TIME),
    Member::new("Region", &shapes::TEXT),
];
pub static RoleLastUsed: Shape = Shape { name: "RoleLastUsed", kind: Kind::Struct(&M_RoleLastUsed) };

pub static M_SAMLProviderListEntry: [Member; 4] = [
    Member::new("Arn", &s_arnType),
    Member::new("CreateDate", &shapes::TIME),
    Member::new("IsTrustedIdentityPropagationEnabled", &shapes::BOOL),
    Member::new("ValidUntil", &shapes::TIME),
];
pub static SAMLProviderListEntry: Shape = Shape { name: "SAMLProviderListEntry", kind: Kind::Struct(&M_SAMLProviderListEntry) };
static I_s_SAMLProviderListType: Member = Member::new("member", &SAMLProviderListEntry);
pub static s_SAMLProviderListType: Shape = Shape { name: "SAMLProviderListType", kind: Kind::List(&I_s_SAMLProviderListType, Limits::NONE) };

pub static M_ServerCertificateMetadata: [Member; 6] = [
    Member::new("Arn", &s_arnType).required(),
    Member::new("Expiration", &shapes::TIME),
    Member::new("Path", &s_pathType).required(),
    Member::new("ServerCertificateId", &s_idType).required(),
    Member::new("ServerCertificateName", &s_serverCertificateNameType).required(),
    Member::new("UploadDate", &shapes::TIME),
];
pub static ServerCertificateMetadata: Shape = Shape { name: "ServerCertificateMetadata", kind: Kind::Struct(&M_ServerCertificateMetadata) };

pub static M_SourceRoleTemplate: [Member; 2] = [
    Member::new("TemplateArn", &s_arnType).required(),
    Member::new("TemplateMinorVersion", &shapes::INT).required(),
];
pub static SourceRoleTemplate: Shape = Shape { name: "SourceRoleTemplate", kind: Kind::Struct(&M_SourceRoleTemplate) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_tagKeyType).required(),
    Member::new("Value", &s_tagValueType).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };

pub static M_TagRoleRequest: [Member; 2] = [
    Member::new("RoleName", &s_roleNameType).required(),
    Member::new("Tags", &s_tagListType).required(),
];
pub static TagRoleRequest: Shape = Shape { name: "TagRoleRequest", kind: Kind::Struct(&M_TagRoleRequest) };

pub static M_UpdateAssumeRolePolicyRequest: [Member; 2] = [
    Member::new("PolicyDocument", &s_policyDocumentType).required(),
    Member::new("RoleName", &s_roleNameType).required(),
];
pub static UpdateAssumeRolePolicyRequest: Shape = Shape { name: "UpdateAssumeRolePolicyRequest", kind: Kind::Struct(&M_UpdateAssumeRolePolicyRequest) };

pub static M_User: [Member; 8] = [
    Member::new("Arn", &s_arnType).required(),
    Member::new("CreateDate", &shapes::TIME).required(),
    Member::new("PasswordLastUsed", &shapes::TIME),
    Member::new("Path", &s_pathType).required(),
    Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
    Member::new("Tags", &s_tagListType),
    Member::new("UserId", &s_idType).required(),
    Member::new("UserName", &s_userNameType).required(),
];
pub static User: Shape = Shape { name: "User", kind: Kind::Struct(&M_User) };

pub static M_VirtualMFADevice: [Member; 6] = [
    Member::new("Base32StringSeed", &shapes::BLOB),
    Member::new("EnableDate", &shapes::TIME),
    Member::new("QRCodePNG", &shapes::BLOB),
    Member::new("SerialNumber", &s_serialNumberType).required(),
    Member::new("Tags", &s_tagListType),
    Member::new("User", &User),
];
pub static VirtualMFADevice: Shape = Shape { name: "VirtualMFADevice", kind: Kind::Struct(&M_VirtualMFADevice) };
pub static s_accessKeyIdType: Shape = Shape { name: "accessKeyIdType", kind: Kind::Text(Limits::range(16, 128), &[]) };
static I_s_accessKeyMetadataListType: Member = Member::new("member", &AccessKeyMetadata);
pub static s_accessKeyMetadataListType: Shape = Shape { name: "accessKeyMetadataListType", kind: Kind::List(&I_s_accessKeyMetadataListType, Limits::NONE) };
static I_s_accountAliasListType: Member = Member::new("member", &s_accountAliasType);
pub static s_accountAliasListType: Shape = Shape { name: "accountAliasListType", kind: Kind::List(&I_s_accountAliasListType, Limits::NONE) };
pub static s_accountAliasType: Shape = Shape { name: "accountAliasType", kind: Kind::Text(Limits::range(3, 63), &[]) };
pub static s_arnType: Shape = Shape { name: "arnType", kind: Kind::Text(Limits::range(20, 2048), &[]) };
pub static s_assignmentStatusType: Shape = Shape { name: "assignmentStatusType", kind: Kind::Text(Limits::NONE, &["Assigned", "Unassigned", "Any"]) };
static I_s_attachedPoliciesListType: Member = Member::new("member", &AttachedPolicy);
pub static s_attachedPoliciesListType: Shape = Shape { name: "attachedPoliciesListType", kind: Kind::List(&I_s_attachedPoliciesListType, Limits::NONE) };
pub static s_customSuffixType: Shape = Shape { name: "customSuffixType", kind: Kind::Text(Limits::range(1, 64), &[]) };
pub static s_existingUserNameType: Shape = Shape { name: "existingUserNameType", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_groupListType: Member = Member::new("member", &Group);
pub static s_groupListType: Shape = Shape { name: "groupListType", kind: Kind::List(&I_s_groupListType, Limits::NONE) };
pub static s_groupNameType: Shape = Shape { name: "groupNameType", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_idType: Shape = Shape { name: "idType", kind: Kind::Text(Limits::range(16, 128), &[]) };
static I_s_instanceProfileListType: Member = Member::new("member", &InstanceProfile);
pub static s_instanceProfileListType: Shape = Shape { name: "instanceProfileListType", kind: Kind::List(&I_s_instanceProfileListType, Limits::NONE) };
pub static s_instanceProfileNameType: Shape = Shape { name: "instanceProfileNameType", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_jobIDType: Shape = Shape { name: "jobIDType", kind: Kind::Text(Limits::range(36, 36), &[]) };
pub static s_markerType: Shape = Shape { name: "markerType", kind: Kind::Text(Limits::range(1, 320), &[]) };
pub static s_maxItemsType: Shape = Shape { name: "maxItemsType", kind: Kind::Int(Limits::range(1, 1000)) };
pub static s_maxPasswordAgeType: Shape = Shape { name: "maxPasswordAgeType", kind: Kind::Int(Limits::range(1, 1095)) };
pub static s_maxSigninSessionDurationType: Shape = Shape { name: "maxSigninSessionDurationType", kind: Kind::Int(Limits::range(3600, 7776000)) };
pub static s_minimumPasswordLengthType: Shape = Shape { name: "minimumPasswordLengthType", kind: Kind::Int(Limits::range(6, 128)) };
pub static s_passwordReusePreventionType: Shape = Shape { name: "passwordReusePreventionType", kind: Kind::Int(Limits::range(1, 24)) };
pub static s_pathPrefixType: Shape = Shape { name: "pathPrefixType", kind: Kind::Text(Limits::range(1, 512), &[]) };
pub static s_pathType: Shape = Shape { name: "pathType", kind: Kind::Text(Limits::range(1, 512), &[]) };
pub static s_policyDescriptionType: Shape = Shape { name: "policyDescriptionType", kind: Kind::Text(Limits::max(1000), &[]) };
pub static s_policyDocumentType: Shape = Shape { name: "policyDocumentType", kind: Kind::Text(Limits::range(1, 131072), &[]) };
static I_s_policyDocumentVersionListType: Member = Member::new("member", &PolicyVersion);
pub static s_policyDocumentVersionListType: Shape = Shape { name: "policyDocumentVersionListType", kind: Kind::List(&I_s_policyDocumentVersionListType, Limits::NONE) };
static I_s_policyListType: Member = Member::new("member", &Policy);
pub static s_policyListType: Shape = Shape { name: "policyListType", kind: Kind::List(&I_s_policyListType, Limits::NONE) };
static I_s_policyNameListType: Member = Member::new("member", &s_policyNameType);
pub static s_policyNameListType: Shape = Shape { name: "policyNameListType", kind: Kind::List(&I_s_policyNameListType, Limits::NONE) };
pub static s_policyNameType: Shape = Shape { name: "policyNameType", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_policyPathType: Shape = Shape { name: "policyPathType", kind: Kind::Text(Limits::range(1, 512), &[]) };
pub static s_policyScopeType: Shape = Shape { name: "policyScopeType", kind: Kind::Text(Limits::NONE, &["All", "AWS", "Local"]) };
pub static s_roleDescriptionType: Shape = Shape { name: "roleDescriptionType", kind: Kind::Text(Limits::max(1000), &[]) };
static I_s_roleListType: Member = Member::new("member", &Role);
pub static s_roleListType: Shape = Shape { name: "roleListType", kind: Kind::List(&I_s_roleListType, Limits::NONE) };
pub static s_roleMaxSessionDurationType: Shape = Shape { name: "roleMaxSessionDurationType", kind: Kind::Int(Limits::range(3600, 43200)) };
pub static s_roleNameType: Shape = Shape { name: "roleNameType", kind: Kind::Text(Limits::range(1, 64), &[]) };
pub static s_serialNumberType: Shape = Shape { name: "serialNumberType", kind: Kind::Text(Limits::range(9, 256), &[]) };
static I_s_serverCertificateMetadataListType: Member = Member::new("member", &ServerCertificateMetadata);
pub static s_serverCertificateMetadataListType: Shape = Shape { name: "serverCertificateMetadataListType", kind: Kind::List(&I_s_serverCertificateMetadataListType, Limits::NONE) };
pub static s_serverCertificateNameType: Shape = Shape { name: "serverCertificateNameType", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_statusType: Shape = Shape { name: "statusType", kind: Kind::Text(Limits::NONE, &["Active", "Inactive", "Expired"]) };
pub static s_summaryKeyType: Shape = Shape { name: "summaryKeyType", kind: Kind::Text(Limits::NONE, &["Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota", "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota", "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent", "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota", "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota", "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota", "GlobalEndpointTokenVersion", "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "RolePolicySizeQuota", "Roles", "RolesQuota"]) };
static K_s_summaryMapType: Member = Member::new("key", &s_summaryKeyType);
static V_s_summaryMapType: Member = Member::new("value", &shapes::INT);
pub static s_summaryMapType: Shape = Shape { name: "summaryMapType", kind: Kind::Map(&K_s_summaryMapType, &V_s_summaryMapType) };
pub static s_tagKeyType: Shape = Shape { name: "tagKeyType", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_tagListType: Member = Member::new("member", &Tag);
pub static s_tagListType: Shape = Shape { name: "tagListType", kind: Kind::List(&I_s_tagListType, Limits::max(50)) };
pub static s_tagValueType: Shape = Shape { name: "tagValueType", kind: Kind::Text(Limits::range(0, 256), &[]) };
static I_s_userListType: Member = Member::new("member", &User);
pub static s_userListType: Shape = Shape { name: "userListType", kind: Kind::List(&I_s_userListType, Limits::NONE) };
pub static s_userNameType: Shape = Shape { name: "userNameType", kind: Kind::Text(Limits::range(1, 64), &[]) };
static I_s_virtualMFADeviceListType: Member = Member::new("member", &VirtualMFADevice);
pub static s_virtualMFADeviceListType: Shape = Shape { name: "virtualMFADeviceListType", kind: Kind::List(&I_s_virtualMFADeviceListType, Limits::NONE) };
