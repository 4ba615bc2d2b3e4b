// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AccessKey {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AccessKey[0], &self.access_key_id);
        opt(w, &schema::M_AccessKey[1], &self.create_date);
        opt(w, &schema::M_AccessKey[2], &self.secret_access_key);
        opt(w, &schema::M_AccessKey[3], &self.status);
        opt(w, &schema::M_AccessKey[4], &self.user_name);
        w.end_struct();
    }
}

impl Encode for AccessKeyMetadata {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AccessKeyMetadata[0], &self.access_key_id);
        opt(w, &schema::M_AccessKeyMetadata[1], &self.create_date);
        opt(w, &schema::M_AccessKeyMetadata[2], &self.status);
        opt(w, &schema::M_AccessKeyMetadata[3], &self.user_name);
        w.end_struct();
    }
}

impl Decode for AddRoleToInstanceProfileRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_profile_name: f.req("InstanceProfileName")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Decode for AttachRolePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_arn: f.req("PolicyArn")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for AttachedPermissionsBoundary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AttachedPermissionsBoundary[0], &self.permissions_boundary_arn);
        opt(w, &schema::M_AttachedPermissionsBoundary[1], &self.permissions_boundary_type);
        w.end_struct();
    }
}

impl Encode for AttachedPolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AttachedPolicy[0], &self.policy_arn);
        opt(w, &schema::M_AttachedPolicy[1], &self.policy_name);
        w.end_struct();
    }
}

impl Decode for CreateAccessKeyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            user_name: f.opt("UserName")?,
        })
    }
}

impl Encode for CreateAccessKeyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateAccessKeyResponse[0], &self.access_key);
        w.end_struct();
    }
}

impl Decode for CreateInstanceProfileRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_profile_name: f.req("InstanceProfileName")?,
            path: f.opt("Path")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateInstanceProfileResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateInstanceProfileResponse[0], &self.instance_profile);
        w.end_struct();
    }
}

impl Decode for CreatePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            path: f.opt("Path")?,
            policy_document: f.req("PolicyDocument")?,
            policy_name: f.req("PolicyName")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreatePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreatePolicyResponse[0], &self.policy);
        w.end_struct();
    }
}

impl Decode for CreatePolicyVersionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_arn: f.req("PolicyArn")?,
            policy_document: f.req("PolicyDocument")?,
            set_as_default: f.opt("SetAsDefault")?,
        })
    }
}

impl Encode for CreatePolicyVersionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreatePolicyVersionResponse[0], &self.policy_version);
        w.end_struct();
    }
}

impl Decode for CreateRoleRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            assume_role_policy_document: f.req("AssumeRolePolicyDocument")?,
            description: f.opt("Description")?,
            max_session_duration: f.opt("MaxSessionDuration")?,
            max_signin_session_duration: f.opt("MaxSigninSessionDuration")?,
            path: f.opt("Path")?,
            permissions_boundary: f.opt("PermissionsBoundary")?,
            role_name: f.req("RoleName")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateRoleResponse[0], &self.role);
        w.end_struct();
    }
}

impl Decode for CreateServiceLinkedRoleRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            aws_service_name: f.req("AWSServiceName")?,
            custom_suffix: f.opt("CustomSuffix")?,
            description: f.opt("Description")?,
        })
    }
}

impl Encode for CreateServiceLinkedRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateServiceLinkedRoleResponse[0], &self.role);
        w.end_struct();
    }
}

impl Decode for CreateUserRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            path: f.opt("Path")?,
            permissions_boundary: f.opt("PermissionsBoundary")?,
            tags: f.opt("Tags")?,
            user_name: f.req("UserName")?,
        })
    }
}

impl Encode for CreateUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateUserResponse[0], &self.user);
        w.end_struct();
    }
}

impl Decode for DeleteInstanceProfileRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_profile_name: f.req("InstanceProfileName")?,
        })
    }
}

impl Decode for DeletePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_arn: f.req("PolicyArn")?,
        })
    }
}

impl Decode for DeletePolicyVersionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_arn: f.req("PolicyArn")?,
            version_id: f.req("VersionId")?,
        })
    }
}

impl Decode for DeleteRolePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_name: f.req("PolicyName")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Decode for DeleteRoleRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role_name: f.req("RoleName")?,
        })
    }
}

impl Decode for DetachRolePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_arn: f.req("PolicyArn")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for GenerateCredentialReportResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GenerateCredentialReportResponse[0], &self.description);
        opt(w, &schema::M_GenerateCredentialReportResponse[1], &self.state);
        w.end_struct();
    }
}

impl Decode for GenerateServiceLastAccessedDetailsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.req("Arn")?,
            granularity: f.opt("Granularity")?,
        })
    }
}

impl Encode for GenerateServiceLastAccessedDetailsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GenerateServiceLastAccessedDetailsResponse[0], &self.job_id);
        w.end_struct();
    }
}

impl Encode for GetAccountPasswordPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetAccountPasswordPolicyResponse[0], &self.password_policy);
        w.end_struct();
    }
}

impl Encode for GetAccountSummaryResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetAccountSummaryResponse[0], &self.summary_map);
        w.end_struct();
    }
}

impl Encode for GetCredentialReportResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetCredentialReportResponse[0], &self.content);
        opt(w, &schema::M_GetCredentialReportResponse[1], &self.generated_time);
        opt(w, &schema::M_GetCredentialReportResponse[2], &self.report_format);
        w.end_struct();
    }
}

impl Decode for GetInstanceProfileRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_profile_name: f.req("InstanceProfileName")?,
        })
    }
}

impl Encode for GetInstanceProfileResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetInstanceProfileResponse[0], &self.instance_profile);
        w.end_struct();
    }
}

impl Decode for GetPolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_arn: f.req("PolicyArn")?,
        })
    }
}

impl Encode for GetPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetPolicyResponse[0], &self.policy);
        w.end_struct();
    }
}

impl Decode for GetPolicyVersionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_arn: f.req("PolicyArn")?,
            version_id: f.req("VersionId")?,
        })
    }
}

impl Encode for GetPolicyVersionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetPolicyVersionResponse[0], &self.policy_version);
        w.end_struct();
    }
}

impl Decode for GetRolePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_name: f.req("PolicyName")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for GetRolePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetRolePolicyResponse[0], &self.policy_document);
        opt(w, &schema::M_GetRolePolicyResponse[1], &self.policy_name);
        opt(w, &schema::M_GetRolePolicyResponse[2], &self.role_name);
        w.end_struct();
    }
}

impl Decode for GetRoleRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for GetRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetRoleResponse[0], &self.role);
        w.end_struct();
    }
}

impl Decode for GetUserRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            user_name: f.opt("UserName")?,
        })
    }
}

impl Encode for GetUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetUserResponse[0], &self.user);
        w.end_struct();
    }
}

impl Encode for Group {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Group[0], &self.arn);
        opt(w, &schema::M_Group[1], &self.create_date);
        opt(w, &schema::M_Group[2], &self.group_id);
        opt(w, &schema::M_Group[3], &self.group_name);
        opt(w, &schema::M_Group[4], &self.path);
        w.end_struct();
    }
}

impl Encode for InstanceProfile {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceProfile[0], &self.arn);
        opt(w, &schema::M_InstanceProfile[1], &self.create_date);
        opt(w, &schema::M_InstanceProfile[2], &self.instance_profile_id);
        opt(w, &schema::M_InstanceProfile[3], &self.instance_profile_name);
        opt(w, &schema::M_InstanceProfile[4], &self.path);
        opt(w, &schema::M_InstanceProfile[5], &self.roles);
        opt(w, &schema::M_InstanceProfile[6], &self.tags);
        w.end_struct();
    }
}

impl Decode for ListAccessKeysRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            user_name: f.opt("UserName")?,
        })
    }
}

impl Encode for ListAccessKeysResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListAccessKeysResponse[0], &self.access_key_metadata);
        opt(w, &schema::M_ListAccessKeysResponse[1], &self.is_truncated);
        opt(w, &schema::M_ListAccessKeysResponse[2], &self.marker);
        w.end_struct();
    }
}

impl Decode for ListAccountAliasesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
        })
    }
}

impl Encode for ListAccountAliasesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListAccountAliasesResponse[0], &self.account_aliases);
        opt(w, &schema::M_ListAccountAliasesResponse[1], &self.is_truncated);
        opt(w, &schema::M_ListAccountAliasesResponse[2], &self.marker);
        w.end_struct();
    }
}

impl Decode for ListAttachedRolePoliciesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            path_prefix: f.opt("PathPrefix")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for ListAttachedRolePoliciesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListAttachedRolePoliciesResponse[0], &self.attached_policies);
        opt(w, &schema::M_ListAttachedRolePoliciesResponse[1], &self.is_truncated);
        opt(w, &schema::M_ListAttachedRolePoliciesResponse[2], &self.marker);
        w.end_struct();
    }
}

impl Decode for ListEntitiesForPolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            entity_filter: f.opt("EntityFilter")?,
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            path_prefix: f.opt("PathPrefix")?,
            policy_arn: f.req("PolicyArn")?,
            policy_usage_filter: f.opt("PolicyUsageFilter")?,
        })
    }
}

impl Encode for ListEntitiesForPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListEntitiesForPolicyResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListEntitiesForPolicyResponse[1], &self.marker);
        opt(w, &schema::M_ListEntitiesForPolicyResponse[2], &self.policy_groups);
        opt(w, &schema::M_ListEntitiesForPolicyResponse[3], &self.policy_roles);
        opt(w, &schema::M_ListEntitiesForPolicyResponse[4], &self.policy_users);
        w.end_struct();
    }
}

impl Decode for ListGroupsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            path_prefix: f.opt("PathPrefix")?,
        })
    }
}

impl Encode for ListGroupsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListGroupsResponse[0], &self.groups);
        opt(w, &schema::M_ListGroupsResponse[1], &self.is_truncated);
        opt(w, &schema::M_ListGroupsResponse[2], &self.marker);
        w.end_struct();
    }
}

impl Decode for ListInstanceProfilesForRoleRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for ListInstanceProfilesForRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListInstanceProfilesForRoleResponse[0], &self.instance_profiles);
        opt(w, &schema::M_ListInstanceProfilesForRoleResponse[1], &self.is_truncated);
        opt(w, &schema::M_ListInstanceProfilesForRoleResponse[2], &self.marker);
        w.end_struct();
    }
}

impl Decode for ListOrganizationsFeaturesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for ListOrganizationsFeaturesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListOrganizationsFeaturesResponse[0], &self.enabled_features);
        opt(w, &schema::M_ListOrganizationsFeaturesResponse[1], &self.organization_id);
        w.end_struct();
    }
}

impl Decode for ListPoliciesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            only_attached: f.opt("OnlyAttached")?,
            path_prefix: f.opt("PathPrefix")?,
            policy_usage_filter: f.opt("PolicyUsageFilter")?,
            scope: f.opt("Scope")?,
        })
    }
}

impl Encode for ListPoliciesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListPoliciesResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListPoliciesResponse[1], &self.marker);
        opt(w, &schema::M_ListPoliciesResponse[2], &self.policies);
        w.end_struct();
    }
}

impl Decode for ListPolicyTagsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            policy_arn: f.req("PolicyArn")?,
        })
    }
}

impl Encode for ListPolicyTagsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListPolicyTagsResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListPolicyTagsResponse[1], &self.marker);
        opt(w, &schema::M_ListPolicyTagsResponse[2], &self.tags);
        w.end_struct();
    }
}

impl Decode for ListPolicyVersionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            policy_arn: f.req("PolicyArn")?,
        })
    }
}

impl Encode for ListPolicyVersionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListPolicyVersionsResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListPolicyVersionsResponse[1], &self.marker);
        opt(w, &schema::M_ListPolicyVersionsResponse[2], &self.versions);
        w.end_struct();
    }
}

impl Decode for ListRolePoliciesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for ListRolePoliciesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRolePoliciesResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListRolePoliciesResponse[1], &self.marker);
        opt(w, &schema::M_ListRolePoliciesResponse[2], &self.policy_names);
        w.end_struct();
    }
}

impl Decode for ListRoleTagsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for ListRoleTagsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRoleTagsResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListRoleTagsResponse[1], &self.marker);
        opt(w, &schema::M_ListRoleTagsResponse[2], &self.tags);
        w.end_struct();
    }
}

impl Decode for ListRolesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            path_prefix: f.opt("PathPrefix")?,
        })
    }
}

impl Encode for ListRolesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRolesResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListRolesResponse[1], &self.marker);
        opt(w, &schema::M_ListRolesResponse[2], &self.roles);
        w.end_struct();
    }
}

impl Decode for ListSAMLProvidersRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for ListSAMLProvidersResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListSAMLProvidersResponse[0], &self.saml_provider_list);
        w.end_struct();
    }
}

impl Decode for ListServerCertificatesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            path_prefix: f.opt("PathPrefix")?,
        })
    }
}

impl Encode for ListServerCertificatesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListServerCertificatesResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListServerCertificatesResponse[1], &self.marker);
        opt(w, &schema::M_ListServerCertificatesResponse[2], &self.server_certificate_metadata_list);
        w.end_struct();
    }
}

impl Decode for ListUsersRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            path_prefix: f.opt("PathPrefix")?,
        })
    }
}

impl Encode for ListUsersResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListUsersResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListUsersResponse[1], &self.marker);
        opt(w, &schema::M_ListUsersResponse[2], &self.users);
        w.end_struct();
    }
}

impl Decode for ListVirtualMFADevicesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            assignment_status: f.opt("AssignmentStatus")?,
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
        })
    }
}

impl Encode for ListVirtualMFADevicesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListVirtualMFADevicesResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListVirtualMFADevicesResponse[1], &self.marker);
        opt(w, &schema::M_ListVirtualMFADevicesResponse[2], &self.virtual_mfa_devices);
        w.end_struct();
    }
}

impl Encode for PasswordPolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PasswordPolicy[0], &self.allow_users_to_change_password);
        opt(w, &schema::M_PasswordPolicy[1], &self.expire_passwords);
        opt(w, &schema::M_PasswordPolicy[2], &self.hard_expiry);
        opt(w, &schema::M_PasswordPolicy[3], &self.max_password_age);
        opt(w, &schema::M_PasswordPolicy[4], &self.minimum_password_length);
        opt(w, &schema::M_PasswordPolicy[5], &self.password_reuse_prevention);
        opt(w, &schema::M_PasswordPolicy[6], &self.require_lowercase_characters);
        opt(w, &schema::M_PasswordPolicy[7], &self.require_numbers);
        opt(w, &schema::M_PasswordPolicy[8], &self.require_symbols);
        opt(w, &schema::M_PasswordPolicy[9], &self.require_uppercase_characters);
        w.end_struct();
    }
}

impl Encode for Policy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Policy[0], &self.arn);
        opt(w, &schema::M_Policy[1], &self.attachment_count);
        opt(w, &schema::M_Policy[2], &self.create_date);
        opt(w, &schema::M_Policy[3], &self.default_version_id);
        opt(w, &schema::M_Policy[4], &self.description);
        opt(w, &schema::M_Policy[5], &self.is_attachable);
        opt(w, &schema::M_Policy[6], &self.path);
        opt(w, &schema::M_Policy[7], &self.permissions_boundary_usage_count);
        opt(w, &schema::M_Policy[8], &self.policy_id);
        opt(w, &schema::M_Policy[9], &self.policy_name);
        opt(w, &schema::M_Policy[10], &self.tags);
        opt(w, &schema::M_Policy[11], &self.update_date);
        w.end_struct();
    }
}

impl Encode for PolicyGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PolicyGroup[0], &self.group_id);
        opt(w, &schema::M_PolicyGroup[1], &self.group_name);
        w.end_struct();
    }
}

impl Encode for PolicyRole {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PolicyRole[0], &self.role_id);
        opt(w, &schema::M_PolicyRole[1], &self.role_name);
        w.end_struct();
    }
}

impl Encode for PolicyUser {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PolicyUser[0], &self.user_id);
        opt(w, &schema::M_PolicyUser[1], &self.user_name);
        w.end_struct();
    }
}

impl Encode for PolicyVersion {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PolicyVersion[0], &self.create_date);
        opt(w, &schema::M_PolicyVersion[1], &self.document);
        opt(w, &schema::M_PolicyVersion[2], &self.is_default_version);
        opt(w, &schema::M_PolicyVersion[3], &self.version_id);
        w.end_struct();
    }
}

impl Decode for PutRolePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_document: f.req("PolicyDocument")?,
            policy_name: f.req("PolicyName")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Decode for RemoveRoleFromInstanceProfileRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_profile_name: f.req("InstanceProfileName")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for Role {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Role[0], &self.arn);
        opt(w, &schema::M_Role[1], &self.assume_role_policy_document);
        opt(w, &schema::M_Role[2], &self.create_date);
        opt(w, &schema::M_Role[3], &self.description);
        opt(w, &schema::M_Role[4], &self.max_session_duration);
        opt(w, &schema::M_Role[5], &self.max_signin_session_duration);
        opt(w, &schema::M_Role[6], &self.path);
        opt(w, &schema::M_Role[7], &self.permissions_boundary);
        opt(w, &schema::M_Role[8], &self.role_id);
        opt(w, &schema::M_Role[9], &self.role_last_used);
        opt(w, &schema::M_Role[10], &self.role_name);
        opt(w, &schema::M_Role[11], &self.source_role_template);
        opt(w, &schema::M_Role[12], &self.tags);
        w.end_struct();
    }
}

impl Encode for RoleLastUsed {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RoleLastUsed[0], &self.last_used_date);
        opt(w, &schema::M_RoleLastUsed[1], &self.region);
        w.end_struct();
    }
}

impl Encode for SAMLProviderListEntry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SAMLProviderListEntry[0], &self.arn);
        opt(w, &schema::M_SAMLProviderListEntry[1], &self.create_date);
        opt(w, &schema::M_SAMLProviderListEntry[2], &self.is_trusted_identity_propagation_enabled);
        opt(w, &schema::M_SAMLProviderListEntry[3], &self.valid_until);
        w.end_struct();
    }
}

impl Encode for ServerCertificateMetadata {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ServerCertificateMetadata[0], &self.arn);
        opt(w, &schema::M_ServerCertificateMetadata[1], &self.expiration);
        opt(w, &schema::M_ServerCertificateMetadata[2], &self.path);
        opt(w, &schema::M_ServerCertificateMetadata[3], &self.server_certificate_id);
        opt(w, &schema::M_ServerCertificateMetadata[4], &self.server_certificate_name);
        opt(w, &schema::M_ServerCertificateMetadata[5], &self.upload_date);
        w.end_struct();
    }
}

impl Encode for SourceRoleTemplate {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SourceRoleTemplate[0], &self.template_arn);
        opt(w, &schema::M_SourceRoleTemplate[1], &self.template_minor_version);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        req(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Decode for TagRoleRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role_name: f.req("RoleName")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Decode for UpdateAssumeRolePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_document: f.req("PolicyDocument")?,
            role_name: f.req("RoleName")?,
        })
    }
}

impl Encode for User {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_User[0], &self.arn);
        opt(w, &schema::M_User[1], &self.create_date);
        opt(w, &schema::M_User[2], &self.password_last_used);
        opt(w, &schema::M_User[3], &self.path);
        opt(w, &schema::M_User[4], &self.permissions_boundary);
        opt(w, &schema::M_User[5], &self.tags);
        opt(w, &schema::M_User[6], &self.user_id);
        opt(w, &schema::M_User[7], &self.user_name);
        w.end_struct();
    }
}

impl Encode for VirtualMFADevice {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VirtualMFADevice[0], &self.base32_string_seed);
        opt(w, &schema::M_VirtualMFADevice[1], &self.enable_date);
        opt(w, &schema::M_VirtualMFADevice[2], &self.qr_code_png);
        opt(w, &schema::M_VirtualMFADevice[3], &self.serial_number);
        opt(w, &schema::M_VirtualMFADevice[4], &self.tags);
        opt(w, &schema::M_VirtualMFADevice[5], &self.user);
        w.end_struct();
    }
}

impl Encode for AddRoleToInstanceProfileResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for AttachRolePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteInstanceProfileResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeletePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeletePolicyVersionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteRolePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DetachRolePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for GenerateCredentialReportRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for GetAccountPasswordPolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for GetAccountSummaryRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for GetCredentialReportRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for PutRolePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for RemoveRoleFromInstanceProfileResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for TagRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for UpdateAssumeRolePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
