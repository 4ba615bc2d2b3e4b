// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

text_enum! { AccessAdvisorUsageGranularityType
    SERVICE_LEVEL = "SERVICE_LEVEL"
    ACTION_LEVEL = "ACTION_LEVEL"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKey {
    pub access_key_id: Option<String>,
    pub create_date: Option<Timestamp>,
    pub secret_access_key: Option<String>,
    pub status: Option<StatusType>,
    pub user_name: Option<String>,
}
impl ::bonkei_wire::Element for AccessKey {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub access_key_id: Option<String>,
    pub create_date: Option<Timestamp>,
    pub status: Option<StatusType>,
    pub user_name: Option<String>,
}
impl ::bonkei_wire::Element for AccessKeyMetadata {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}
impl ::bonkei_wire::Element for AddRoleToInstanceProfileRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub policy_arn: String,
    pub role_name: String,
}
impl ::bonkei_wire::Element for AttachRolePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_arn: Option<String>,
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
}
impl ::bonkei_wire::Element for AttachedPermissionsBoundary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_arn: Option<String>,
    pub policy_name: Option<String>,
}
impl ::bonkei_wire::Element for AttachedPolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}
impl ::bonkei_wire::Element for CreateAccessKeyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: Option<AccessKey>,
}
impl ::bonkei_wire::Element for CreateAccessKeyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateInstanceProfileRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}
impl ::bonkei_wire::Element for CreateInstanceProfileResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub description: Option<String>,
    pub path: Option<String>,
    pub policy_document: String,
    pub policy_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreatePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}
impl ::bonkei_wire::Element for CreatePolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}
impl ::bonkei_wire::Element for CreatePolicyVersionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
impl ::bonkei_wire::Element for CreatePolicyVersionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub max_signin_session_duration: Option<i32>,
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub role_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateRoleRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Option<Role>,
}
impl ::bonkei_wire::Element for CreateRoleResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: String,
    pub custom_suffix: Option<String>,
    pub description: Option<String>,
}
impl ::bonkei_wire::Element for CreateServiceLinkedRoleRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}
impl ::bonkei_wire::Element for CreateServiceLinkedRoleResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub user_name: String,
}
impl ::bonkei_wire::Element for CreateUserRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}
impl ::bonkei_wire::Element for CreateUserResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}
impl ::bonkei_wire::Element for DeleteInstanceProfileRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}
impl ::bonkei_wire::Element for DeletePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}
impl ::bonkei_wire::Element for DeletePolicyVersionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub policy_name: String,
    pub role_name: String,
}
impl ::bonkei_wire::Element for DeleteRolePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}
impl ::bonkei_wire::Element for DeleteRoleRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub policy_arn: String,
    pub role_name: String,
}
impl ::bonkei_wire::Element for DetachRolePolicyRequest {}

text_enum! { EntityType
    USER = "User"
    ROLE = "Role"
    GROUP = "Group"
    LOCAL_MANAGED_POLICY = "LocalManagedPolicy"
    AWS_MANAGED_POLICY = "AWSManagedPolicy"
}

text_enum! { FeatureType
    ROOT_CREDENTIALS_MANAGEMENT = "RootCredentialsManagement"
    ROOT_SESSIONS = "RootSessions"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportResponse {
    pub description: Option<String>,
    pub state: Option<ReportStateType>,
}
impl ::bonkei_wire::Element for GenerateCredentialReportResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    pub arn: String,
    pub granularity: Option<AccessAdvisorUsageGranularityType>,
}
impl ::bonkei_wire::Element for GenerateServiceLastAccessedDetailsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    pub job_id: Option<String>,
}
impl ::bonkei_wire::Element for GenerateServiceLastAccessedDetailsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: Option<PasswordPolicy>,
}
impl ::bonkei_wire::Element for GetAccountPasswordPolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<BTreeMap<String, i32>>,
}
impl ::bonkei_wire::Element for GetAccountSummaryResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportResponse {
    pub content: Option<Vec<u8>>,
    pub generated_time: Option<Timestamp>,
    pub report_format: Option<ReportFormatType>,
}
impl ::bonkei_wire::Element for GetCredentialReportResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}
impl ::bonkei_wire::Element for GetInstanceProfileRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}
impl ::bonkei_wire::Element for GetInstanceProfileResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}
impl ::bonkei_wire::Element for GetPolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}
impl ::bonkei_wire::Element for GetPolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}
impl ::bonkei_wire::Element for GetPolicyVersionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
impl ::bonkei_wire::Element for GetPolicyVersionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub policy_name: String,
    pub role_name: String,
}
impl ::bonkei_wire::Element for GetRolePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub role_name: Option<String>,
}
impl ::bonkei_wire::Element for GetRolePolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: String,
}
impl ::bonkei_wire::Element for GetRoleRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Option<Role>,
}
impl ::bonkei_wire::Element for GetRoleResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}
impl ::bonkei_wire::Element for GetUserRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: Option<User>,
}
impl ::bonkei_wire::Element for GetUserResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub path: Option<String>,
}
impl ::bonkei_wire::Element for Group {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceProfile {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub instance_profile_id: Option<String>,
    pub instance_profile_name: Option<String>,
    pub path: Option<String>,
    pub roles: Option<Vec<Role>>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for InstanceProfile {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
impl ::bonkei_wire::Element for ListAccessKeysRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for ListAccessKeysResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl ::bonkei_wire::Element for ListAccountAliasesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for ListAccountAliasesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub role_name: String,
}
impl ::bonkei_wire::Element for ListAttachedRolePoliciesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for ListAttachedRolePoliciesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub entity_filter: Option<EntityType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub policy_arn: String,
    pub policy_usage_filter: Option<PolicyUsageType>,
}
impl ::bonkei_wire::Element for ListEntitiesForPolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub policy_users: Option<Vec<PolicyUser>>,
}
impl ::bonkei_wire::Element for ListEntitiesForPolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl ::bonkei_wire::Element for ListGroupsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for ListGroupsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: String,
}
impl ::bonkei_wire::Element for ListInstanceProfilesForRoleRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for ListInstanceProfilesForRoleResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationsFeaturesRequest {}
impl ::bonkei_wire::Element for ListOrganizationsFeaturesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationsFeaturesResponse {
    pub enabled_features: Option<Vec<FeatureType>>,
    pub organization_id: Option<String>,
}
impl ::bonkei_wire::Element for ListOrganizationsFeaturesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub scope: Option<PolicyScopeType>,
}
impl ::bonkei_wire::Element for ListPoliciesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policies: Option<Vec<Policy>>,
}
impl ::bonkei_wire::Element for ListPoliciesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: String,
}
impl ::bonkei_wire::Element for ListPolicyTagsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ListPolicyTagsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: String,
}
impl ::bonkei_wire::Element for ListPolicyVersionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub versions: Option<Vec<PolicyVersion>>,
}
impl ::bonkei_wire::Element for ListPolicyVersionsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: String,
}
impl ::bonkei_wire::Element for ListRolePoliciesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ListRolePoliciesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: String,
}
impl ::bonkei_wire::Element for ListRoleTagsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ListRoleTagsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl ::bonkei_wire::Element for ListRolesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub roles: Option<Vec<Role>>,
}
impl ::bonkei_wire::Element for ListRolesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersRequest {}
impl ::bonkei_wire::Element for ListSAMLProvidersRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}
impl ::bonkei_wire::Element for ListSAMLProvidersResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl ::bonkei_wire::Element for ListServerCertificatesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub server_certificate_metadata_list: Option<Vec<ServerCertificateMetadata>>,
}
impl ::bonkei_wire::Element for ListServerCertificatesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl ::bonkei_wire::Element for ListUsersRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<Vec<User>>,
}
impl ::bonkei_wire::Element for ListUsersResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<AssignmentStatusType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl ::bonkei_wire::Element for ListVirtualMFADevicesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub virtual_mfa_devices: Option<Vec<VirtualMFADevice>>,
}
impl ::bonkei_wire::Element for ListVirtualMFADevicesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PasswordPolicy {
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub hard_expiry: Option<bool>,
    pub max_password_age: Option<i32>,
    pub minimum_password_length: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
impl ::bonkei_wire::Element for PasswordPolicy {}

text_enum! { PermissionsBoundaryAttachmentType
    PERMISSIONS_BOUNDARY_POLICY = "PermissionsBoundaryPolicy"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub arn: Option<String>,
    pub attachment_count: Option<i32>,
    pub create_date: Option<Timestamp>,
    pub default_version_id: Option<String>,
    pub description: Option<String>,
    pub is_attachable: Option<bool>,
    pub path: Option<String>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub update_date: Option<Timestamp>,
}
impl ::bonkei_wire::Element for Policy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
impl ::bonkei_wire::Element for PolicyGroup {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
impl ::bonkei_wire::Element for PolicyRole {}

text_enum! { PolicyUsageType
    PERMISSIONS_POLICY = "PermissionsPolicy"
    PERMISSIONS_BOUNDARY = "PermissionsBoundary"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
impl ::bonkei_wire::Element for PolicyUser {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion {
    pub create_date: Option<Timestamp>,
    pub document: Option<String>,
    pub is_default_version: Option<bool>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for PolicyVersion {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub policy_document: String,
    pub policy_name: String,
    pub role_name: String,
}
impl ::bonkei_wire::Element for PutRolePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}
impl ::bonkei_wire::Element for RemoveRoleFromInstanceProfileRequest {}

text_enum! { ReportFormatType
    TEXT_CSV = "text/csv"
}

text_enum! { ReportStateType
    STARTED = "STARTED"
    INPROGRESS = "INPROGRESS"
    COMPLETE = "COMPLETE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<Timestamp>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub max_signin_session_duration: Option<i32>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub role_id: Option<String>,
    pub role_last_used: Option<RoleLastUsed>,
    pub role_name: Option<String>,
    pub source_role_template: Option<SourceRoleTemplate>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for Role {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}
impl ::bonkei_wire::Element for RoleLastUsed {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub is_trusted_identity_propagation_enabled: Option<bool>,
    pub valid_until: Option<Timestamp>,
}
impl ::bonkei_wire::Element for SAMLProviderListEntry {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    pub arn: Option<String>,
    pub expiration: Option<Timestamp>,
    pub path: Option<String>,
    pub server_certificate_id: Option<String>,
    pub server_certificate_name: Option<String>,
    pub upload_date: Option<Timestamp>,
}
impl ::bonkei_wire::Element for ServerCertificateMetadata {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: Option<String>,
    pub template_minor_version: Option<i32>,
}
impl ::bonkei_wire::Element for SourceRoleTemplate {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for TagRoleRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub policy_document: String,
    pub role_name: String,
}
impl ::bonkei_wire::Element for UpdateAssumeRolePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub password_last_used: Option<Timestamp>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
impl ::bonkei_wire::Element for User {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub base32_string_seed: Option<Vec<u8>>,
    pub enable_date: Option<Timestamp>,
    pub qr_code_png: Option<Vec<u8>>,
    pub serial_number: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub user: Option<User>,
}
impl ::bonkei_wire::Element for VirtualMFADevice {}

text_enum! { AssignmentStatusType
    ASSIGNED = "Assigned"
    UNASSIGNED = "Unassigned"
    ANY = "Any"
}

text_enum! { PolicyScopeType
    ALL = "All"
    AWS = "AWS"
    LOCAL = "Local"
}

text_enum! { StatusType
    ACTIVE = "Active"
    INACTIVE = "Inactive"
    EXPIRED = "Expired"
}

text_enum! { SummaryKeyType
    USERS = "Users"
    USERS_QUOTA = "UsersQuota"
    GROUPS = "Groups"
    GROUPS_QUOTA = "GroupsQuota"
    SERVER_CERTIFICATES = "ServerCertificates"
    SERVER_CERTIFICATES_QUOTA = "ServerCertificatesQuota"
    USER_POLICY_SIZE_QUOTA = "UserPolicySizeQuota"
    GROUP_POLICY_SIZE_QUOTA = "GroupPolicySizeQuota"
    GROUPS_PER_USER_QUOTA = "GroupsPerUserQuota"
    SIGNING_CERTIFICATES_PER_USER_QUOTA = "SigningCertificatesPerUserQuota"
    ACCESS_KEYS_PER_USER_QUOTA = "AccessKeysPerUserQuota"
    MFA_DEVICES = "MFADevices"
    MFA_DEVICES_IN_USE = "MFADevicesInUse"
    ACCOUNT_MFA_ENABLED = "AccountMFAEnabled"
    ACCOUNT_ACCESS_KEYS_PRESENT = "AccountAccessKeysPresent"
    ACCOUNT_PASSWORD_PRESENT = "AccountPasswordPresent"
    ACCOUNT_SIGNING_CERTIFICATES_PRESENT = "AccountSigningCertificatesPresent"
    ATTACHED_POLICIES_PER_GROUP_QUOTA = "AttachedPoliciesPerGroupQuota"
    ATTACHED_POLICIES_PER_ROLE_QUOTA = "AttachedPoliciesPerRoleQuota"
    ATTACHED_POLICIES_PER_USER_QUOTA = "AttachedPoliciesPerUserQuota"
    POLICIES = "Policies"
    POLICIES_QUOTA = "PoliciesQuota"
    POLICY_SIZE_QUOTA = "PolicySizeQuota"
    POLICY_VERSIONS_IN_USE = "PolicyVersionsInUse"
    POLICY_VERSIONS_IN_USE_QUOTA = "PolicyVersionsInUseQuota"
    VERSIONS_PER_POLICY_QUOTA = "VersionsPerPolicyQuota"
    GLOBAL_ENDPOINT_TOKEN_VERSION = "GlobalEndpointTokenVersion"
    ASSUME_ROLE_POLICY_SIZE_QUOTA = "AssumeRolePolicySizeQuota"
    INSTANCE_PROFILES = "InstanceProfiles"
    INSTANCE_PROFILES_QUOTA = "InstanceProfilesQuota"
    PROVIDERS = "Providers"
    ROLE_POLICY_SIZE_QUOTA = "RolePolicySizeQuota"
    ROLES = "Roles"
    ROLES_QUOTA = "RolesQuota"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileResponse {}
impl ::bonkei_wire::Element for AddRoleToInstanceProfileResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyResponse {}
impl ::bonkei_wire::Element for AttachRolePolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileResponse {}
impl ::bonkei_wire::Element for DeleteInstanceProfileResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyResponse {}
impl ::bonkei_wire::Element for DeletePolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionResponse {}
impl ::bonkei_wire::Element for DeletePolicyVersionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleResponse {}
impl ::bonkei_wire::Element for DeleteRoleResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyResponse {}
impl ::bonkei_wire::Element for DeleteRolePolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyResponse {}
impl ::bonkei_wire::Element for DetachRolePolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportRequest {}
impl ::bonkei_wire::Element for GenerateCredentialReportRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyRequest {}
impl ::bonkei_wire::Element for GetAccountPasswordPolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryRequest {}
impl ::bonkei_wire::Element for GetAccountSummaryRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportRequest {}
impl ::bonkei_wire::Element for GetCredentialReportRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyResponse {}
impl ::bonkei_wire::Element for PutRolePolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileResponse {}
impl ::bonkei_wire::Element for RemoveRoleFromInstanceProfileResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleResponse {}
impl ::bonkei_wire::Element for TagRoleResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyResponse {}
impl ::bonkei_wire::Element for UpdateAssumeRolePolicyResponse {}
