// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AccessKey {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_key_id: f.opt("AccessKeyId")?,
            create_date: f.opt("CreateDate")?,
            secret_access_key: f.opt("SecretAccessKey")?,
            status: f.opt("Status")?,
            user_name: f.opt("UserName")?,
        })
    }
}

impl Decode for AccessKeyMetadata {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_key_id: f.opt("AccessKeyId")?,
            create_date: f.opt("CreateDate")?,
            status: f.opt("Status")?,
            user_name: f.opt("UserName")?,
        })
    }
}

impl Encode for AddRoleToInstanceProfileRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AddRoleToInstanceProfileRequest[0], &self.instance_profile_name);
        req(w, &schema::M_AddRoleToInstanceProfileRequest[1], &self.role_name);
        w.end_struct();
    }
}

impl Encode for AttachRolePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AttachRolePolicyRequest[0], &self.policy_arn);
        req(w, &schema::M_AttachRolePolicyRequest[1], &self.role_name);
        w.end_struct();
    }
}

impl Decode for AttachedPermissionsBoundary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            permissions_boundary_arn: f.opt("PermissionsBoundaryArn")?,
            permissions_boundary_type: f.opt("PermissionsBoundaryType")?,
        })
    }
}

impl Decode for AttachedPolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_arn: f.opt("PolicyArn")?,
            policy_name: f.opt("PolicyName")?,
        })
    }
}

impl Encode for CreateAccessKeyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateAccessKeyRequest[0], &self.user_name);
        w.end_struct();
    }
}

impl Decode for CreateAccessKeyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_key: f.opt("AccessKey")?,
        })
    }
}

impl Encode for CreateInstanceProfileRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateInstanceProfileRequest[0], &self.instance_profile_name);
        opt(w, &schema::M_CreateInstanceProfileRequest[1], &self.path);
        opt(w, &schema::M_CreateInstanceProfileRequest[2], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateInstanceProfileResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_profile: f.opt("InstanceProfile")?,
        })
    }
}

impl Encode for CreatePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreatePolicyRequest[0], &self.description);
        opt(w, &schema::M_CreatePolicyRequest[1], &self.path);
        req(w, &schema::M_CreatePolicyRequest[2], &self.policy_document);
        req(w, &schema::M_CreatePolicyRequest[3], &self.policy_name);
        opt(w, &schema::M_CreatePolicyRequest[4], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreatePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy: f.opt("Policy")?,
        })
    }
}

impl Encode for CreatePolicyVersionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreatePolicyVersionRequest[0], &self.policy_arn);
        req(w, &schema::M_CreatePolicyVersionRequest[1], &self.policy_document);
        opt(w, &schema::M_CreatePolicyVersionRequest[2], &self.set_as_default);
        w.end_struct();
    }
}

impl Decode for CreatePolicyVersionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_version: f.opt("PolicyVersion")?,
        })
    }
}

impl Encode for CreateRoleRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateRoleRequest[0], &self.assume_role_policy_document);
        opt(w, &schema::M_CreateRoleRequest[1], &self.description);
        opt(w, &schema::M_CreateRoleRequest[2], &self.max_session_duration);
        opt(w, &schema::M_CreateRoleRequest[3], &self.max_signin_session_duration);
        opt(w, &schema::M_CreateRoleRequest[4], &self.path);
        opt(w, &schema::M_CreateRoleRequest[5], &self.permissions_boundary);
        req(w, &schema::M_CreateRoleRequest[6], &self.role_name);
        opt(w, &schema::M_CreateRoleRequest[7], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateRoleResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role: f.opt("Role")?,
        })
    }
}

impl Encode for CreateServiceLinkedRoleRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateServiceLinkedRoleRequest[0], &self.aws_service_name);
        opt(w, &schema::M_CreateServiceLinkedRoleRequest[1], &self.custom_suffix);
        opt(w, &schema::M_CreateServiceLinkedRoleRequest[2], &self.description);
        w.end_struct();
    }
}

impl Decode for CreateServiceLinkedRoleResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role: f.opt("Role")?,
        })
    }
}

impl Encode for CreateUserRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateUserRequest[0], &self.path);
        opt(w, &schema::M_CreateUserRequest[1], &self.permissions_boundary);
        opt(w, &schema::M_CreateUserRequest[2], &self.tags);
        req(w, &schema::M_CreateUserRequest[3], &self.user_name);
        w.end_struct();
    }
}

impl Decode for CreateUserResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            user: f.opt("User")?,
        })
    }
}

impl Encode for DeleteInstanceProfileRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteInstanceProfileRequest[0], &self.instance_profile_name);
        w.end_struct();
    }
}

impl Encode for DeletePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeletePolicyRequest[0], &self.policy_arn);
        w.end_struct();
    }
}

impl Encode for DeletePolicyVersionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeletePolicyVersionRequest[0], &self.policy_arn);
        req(w, &schema::M_DeletePolicyVersionRequest[1], &self.version_id);
        w.end_struct();
    }
}

impl Encode for DeleteRolePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteRolePolicyRequest[0], &self.policy_name);
        req(w, &schema::M_DeleteRolePolicyRequest[1], &self.role_name);
        w.end_struct();
    }
}

impl Encode for DeleteRoleRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteRoleRequest[0], &self.role_name);
        w.end_struct();
    }
}

impl Encode for DetachRolePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DetachRolePolicyRequest[0], &self.policy_arn);
        req(w, &schema::M_DetachRolePolicyRequest[1], &self.role_name);
        w.end_struct();
    }
}

impl Decode for GenerateCredentialReportResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            state: f.opt("State")?,
        })
    }
}

impl Encode for GenerateServiceLastAccessedDetailsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GenerateServiceLastAccessedDetailsRequest[0], &self.arn);
        opt(w, &schema::M_GenerateServiceLastAccessedDetailsRequest[1], &self.granularity);
        w.end_struct();
    }
}

impl Decode for GenerateServiceLastAccessedDetailsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            job_id: f.opt("JobId")?,
        })
    }
}

impl Decode for GetAccountPasswordPolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            password_policy: f.opt("PasswordPolicy")?,
        })
    }
}

impl Decode for GetAccountSummaryResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            summary_map: f.opt("SummaryMap")?,
        })
    }
}

impl Decode for GetCredentialReportResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            content: f.opt("Content")?,
            generated_time: f.opt("GeneratedTime")?,
            report_format: f.opt("ReportFormat")?,
        })
    }
}

impl Encode for GetInstanceProfileRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetInstanceProfileRequest[0], &self.instance_profile_name);
        w.end_struct();
    }
}

impl Decode for GetInstanceProfileResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_profile: f.opt("InstanceProfile")?,
        })
    }
}

impl Encode for GetPolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetPolicyRequest[0], &self.policy_arn);
        w.end_struct();
    }
}

impl Decode for GetPolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy: f.opt("Policy")?,
        })
    }
}

impl Encode for GetPolicyVersionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetPolicyVersionRequest[0], &self.policy_arn);
        req(w, &schema::M_GetPolicyVersionRequest[1], &self.version_id);
        w.end_struct();
    }
}

impl Decode for GetPolicyVersionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_version: f.opt("PolicyVersion")?,
        })
    }
}

impl Encode for GetRolePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetRolePolicyRequest[0], &self.policy_name);
        req(w, &schema::M_GetRolePolicyRequest[1], &self.role_name);
        w.end_struct();
    }
}

impl Decode for GetRolePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_document: f.opt("PolicyDocument")?,
            policy_name: f.opt("PolicyName")?,
            role_name: f.opt("RoleName")?,
        })
    }
}

impl Encode for GetRoleRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetRoleRequest[0], &self.role_name);
        w.end_struct();
    }
}

impl Decode for GetRoleResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role: f.opt("Role")?,
        })
    }
}

impl Encode for GetUserRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetUserRequest[0], &self.user_name);
        w.end_struct();
    }
}

impl Decode for GetUserResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            user: f.opt("User")?,
        })
    }
}

impl Decode for Group {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            create_date: f.opt("CreateDate")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            path: f.opt("Path")?,
        })
    }
}

impl Decode for InstanceProfile {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            create_date: f.opt("CreateDate")?,
            instance_profile_id: f.opt("InstanceProfileId")?,
            instance_profile_name: f.opt("InstanceProfileName")?,
            path: f.opt("Path")?,
            roles: f.opt("Roles")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for ListAccessKeysRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListAccessKeysRequest[0], &self.marker);
        opt(w, &schema::M_ListAccessKeysRequest[1], &self.max_items);
        opt(w, &schema::M_ListAccessKeysRequest[2], &self.user_name);
        w.end_struct();
    }
}

impl Decode for ListAccessKeysResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_key_metadata: f.opt("AccessKeyMetadata")?,
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Encode for ListAccountAliasesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListAccountAliasesRequest[0], &self.marker);
        opt(w, &schema::M_ListAccountAliasesRequest[1], &self.max_items);
        w.end_struct();
    }
}

impl Decode for ListAccountAliasesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_aliases: f.opt("AccountAliases")?,
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Encode for ListAttachedRolePoliciesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListAttachedRolePoliciesRequest[0], &self.marker);
        opt(w, &schema::M_ListAttachedRolePoliciesRequest[1], &self.max_items);
        opt(w, &schema::M_ListAttachedRolePoliciesRequest[2], &self.path_prefix);
        req(w, &schema::M_ListAttachedRolePoliciesRequest[3], &self.role_name);
        w.end_struct();
    }
}

impl Decode for ListAttachedRolePoliciesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attached_policies: f.opt("AttachedPolicies")?,
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Encode for ListEntitiesForPolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListEntitiesForPolicyRequest[0], &self.entity_filter);
        opt(w, &schema::M_ListEntitiesForPolicyRequest[1], &self.marker);
        opt(w, &schema::M_ListEntitiesForPolicyRequest[2], &self.max_items);
        opt(w, &schema::M_ListEntitiesForPolicyRequest[3], &self.path_prefix);
        req(w, &schema::M_ListEntitiesForPolicyRequest[4], &self.policy_arn);
        opt(w, &schema::M_ListEntitiesForPolicyRequest[5], &self.policy_usage_filter);
        w.end_struct();
    }
}

impl Decode for ListEntitiesForPolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            policy_groups: f.opt("PolicyGroups")?,
            policy_roles: f.opt("PolicyRoles")?,
            policy_users: f.opt("PolicyUsers")?,
        })
    }
}

impl Encode for ListGroupsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListGroupsRequest[0], &self.marker);
        opt(w, &schema::M_ListGroupsRequest[1], &self.max_items);
        opt(w, &schema::M_ListGroupsRequest[2], &self.path_prefix);
        w.end_struct();
    }
}

impl Decode for ListGroupsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            groups: f.opt("Groups")?,
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Encode for ListInstanceProfilesForRoleRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListInstanceProfilesForRoleRequest[0], &self.marker);
        opt(w, &schema::M_ListInstanceProfilesForRoleRequest[1], &self.max_items);
        req(w, &schema::M_ListInstanceProfilesForRoleRequest[2], &self.role_name);
        w.end_struct();
    }
}

impl Decode for ListInstanceProfilesForRoleResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_profiles: f.opt("InstanceProfiles")?,
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Encode for ListOrganizationsFeaturesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for ListOrganizationsFeaturesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled_features: f.opt("EnabledFeatures")?,
            organization_id: f.opt("OrganizationId")?,
        })
    }
}

impl Encode for ListPoliciesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListPoliciesRequest[0], &self.marker);
        opt(w, &schema::M_ListPoliciesRequest[1], &self.max_items);
        opt(w, &schema::M_ListPoliciesRequest[2], &self.only_attached);
        opt(w, &schema::M_ListPoliciesRequest[3], &self.path_prefix);
        opt(w, &schema::M_ListPoliciesRequest[4], &self.policy_usage_filter);
        opt(w, &schema::M_ListPoliciesRequest[5], &self.scope);
        w.end_struct();
    }
}

impl Decode for ListPoliciesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            policies: f.opt("Policies")?,
        })
    }
}

impl Encode for ListPolicyTagsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListPolicyTagsRequest[0], &self.marker);
        opt(w, &schema::M_ListPolicyTagsRequest[1], &self.max_items);
        req(w, &schema::M_ListPolicyTagsRequest[2], &self.policy_arn);
        w.end_struct();
    }
}

impl Decode for ListPolicyTagsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for ListPolicyVersionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListPolicyVersionsRequest[0], &self.marker);
        opt(w, &schema::M_ListPolicyVersionsRequest[1], &self.max_items);
        req(w, &schema::M_ListPolicyVersionsRequest[2], &self.policy_arn);
        w.end_struct();
    }
}

impl Decode for ListPolicyVersionsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            versions: f.opt("Versions")?,
        })
    }
}

impl Encode for ListRolePoliciesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRolePoliciesRequest[0], &self.marker);
        opt(w, &schema::M_ListRolePoliciesRequest[1], &self.max_items);
        req(w, &schema::M_ListRolePoliciesRequest[2], &self.role_name);
        w.end_struct();
    }
}

impl Decode for ListRolePoliciesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            policy_names: f.opt("PolicyNames")?,
        })
    }
}

impl Encode for ListRoleTagsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRoleTagsRequest[0], &self.marker);
        opt(w, &schema::M_ListRoleTagsRequest[1], &self.max_items);
        req(w, &schema::M_ListRoleTagsRequest[2], &self.role_name);
        w.end_struct();
    }
}

impl Decode for ListRoleTagsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for ListRolesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRolesRequest[0], &self.marker);
        opt(w, &schema::M_ListRolesRequest[1], &self.max_items);
        opt(w, &schema::M_ListRolesRequest[2], &self.path_prefix);
        w.end_struct();
    }
}

impl Decode for ListRolesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            roles: f.opt("Roles")?,
        })
    }
}

impl Encode for ListSAMLProvidersRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for ListSAMLProvidersResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            saml_provider_list: f.opt("SAMLProviderList")?,
        })
    }
}

impl Encode for ListServerCertificatesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListServerCertificatesRequest[0], &self.marker);
        opt(w, &schema::M_ListServerCertificatesRequest[1], &self.max_items);
        opt(w, &schema::M_ListServerCertificatesRequest[2], &self.path_prefix);
        w.end_struct();
    }
}

impl Decode for ListServerCertificatesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            server_certificate_metadata_list: f.opt("ServerCertificateMetadataList")?,
        })
    }
}

impl Encode for ListUsersRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListUsersRequest[0], &self.marker);
        opt(w, &schema::M_ListUsersRequest[1], &self.max_items);
        opt(w, &schema::M_ListUsersRequest[2], &self.path_prefix);
        w.end_struct();
    }
}

impl Decode for ListUsersResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            users: f.opt("Users")?,
        })
    }
}

impl Encode for ListVirtualMFADevicesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListVirtualMFADevicesRequest[0], &self.assignment_status);
        opt(w, &schema::M_ListVirtualMFADevicesRequest[1], &self.marker);
        opt(w, &schema::M_ListVirtualMFADevicesRequest[2], &self.max_items);
        w.end_struct();
    }
}

impl Decode for ListVirtualMFADevicesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            virtual_mfa_devices: f.opt("VirtualMFADevices")?,
        })
    }
}

impl Decode for PasswordPolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allow_users_to_change_password: f.opt("AllowUsersToChangePassword")?,
            expire_passwords: f.opt("ExpirePasswords")?,
            hard_expiry: f.opt("HardExpiry")?,
            max_password_age: f.opt("MaxPasswordAge")?,
            minimum_password_length: f.opt("MinimumPasswordLength")?,
            password_reuse_prevention: f.opt("PasswordReusePrevention")?,
            require_lowercase_characters: f.opt("RequireLowercaseCharacters")?,
            require_numbers: f.opt("RequireNumbers")?,
            require_symbols: f.opt("RequireSymbols")?,
            require_uppercase_characters: f.opt("RequireUppercaseCharacters")?,
        })
    }
}

impl Decode for Policy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            attachment_count: f.opt("AttachmentCount")?,
            create_date: f.opt("CreateDate")?,
            default_version_id: f.opt("DefaultVersionId")?,
            description: f.opt("Description")?,
            is_attachable: f.opt("IsAttachable")?,
            path: f.opt("Path")?,
            permissions_boundary_usage_count: f.opt("PermissionsBoundaryUsageCount")?,
            policy_id: f.opt("PolicyId")?,
            policy_name: f.opt("PolicyName")?,
            tags: f.opt("Tags")?,
            update_date: f.opt("UpdateDate")?,
        })
    }
}

impl Decode for PolicyGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
        })
    }
}

impl Decode for PolicyRole {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role_id: f.opt("RoleId")?,
            role_name: f.opt("RoleName")?,
        })
    }
}

impl Decode for PolicyUser {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            user_id: f.opt("UserId")?,
            user_name: f.opt("UserName")?,
        })
    }
}

impl Decode for PolicyVersion {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            create_date: f.opt("CreateDate")?,
            document: f.opt("Document")?,
            is_default_version: f.opt("IsDefaultVersion")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for PutRolePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutRolePolicyRequest[0], &self.policy_document);
        req(w, &schema::M_PutRolePolicyRequest[1], &self.policy_name);
        req(w, &schema::M_PutRolePolicyRequest[2], &self.role_name);
        w.end_struct();
    }
}

impl Encode for RemoveRoleFromInstanceProfileRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RemoveRoleFromInstanceProfileRequest[0], &self.instance_profile_name);
        req(w, &schema::M_RemoveRoleFromInstanceProfileRequest[1], &self.role_name);
        w.end_struct();
    }
}

impl Decode for Role {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            assume_role_policy_document: f.opt("AssumeRolePolicyDocument")?,
            create_date: f.opt("CreateDate")?,
            description: f.opt("Description")?,
            max_session_duration: f.opt("MaxSessionDuration")?,
            max_signin_session_duration: f.opt("MaxSigninSessionDuration")?,
            path: f.opt("Path")?,
            permissions_boundary: f.opt("PermissionsBoundary")?,
            role_id: f.opt("RoleId")?,
            role_last_used: f.opt("RoleLastUsed")?,
            role_name: f.opt("RoleName")?,
            source_role_template: f.opt("SourceRoleTemplate")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for RoleLastUsed {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            last_used_date: f.opt("LastUsedDate")?,
            region: f.opt("Region")?,
        })
    }
}

impl Decode for SAMLProviderListEntry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            create_date: f.opt("CreateDate")?,
            is_trusted_identity_propagation_enabled: f.opt("IsTrustedIdentityPropagationEnabled")?,
            valid_until: f.opt("ValidUntil")?,
        })
    }
}

impl Decode for ServerCertificateMetadata {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            expiration: f.opt("Expiration")?,
            path: f.opt("Path")?,
            server_certificate_id: f.opt("ServerCertificateId")?,
            server_certificate_name: f.opt("ServerCertificateName")?,
            upload_date: f.opt("UploadDate")?,
        })
    }
}

impl Decode for SourceRoleTemplate {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            template_arn: f.opt("TemplateArn")?,
            template_minor_version: f.opt("TemplateMinorVersion")?,
        })
    }
}

impl Encode for TagRoleRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TagRoleRequest[0], &self.role_name);
        req(w, &schema::M_TagRoleRequest[1], &self.tags);
        w.end_struct();
    }
}

impl Encode for UpdateAssumeRolePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_UpdateAssumeRolePolicyRequest[0], &self.policy_document);
        req(w, &schema::M_UpdateAssumeRolePolicyRequest[1], &self.role_name);
        w.end_struct();
    }
}

impl Decode for User {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            create_date: f.opt("CreateDate")?,
            password_last_used: f.opt("PasswordLastUsed")?,
            path: f.opt("Path")?,
            permissions_boundary: f.opt("PermissionsBoundary")?,
            tags: f.opt("Tags")?,
            user_id: f.opt("UserId")?,
            user_name: f.opt("UserName")?,
        })
    }
}

impl Decode for VirtualMFADevice {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            base32_string_seed: f.opt("Base32StringSeed")?,
            enable_date: f.opt("EnableDate")?,
            qr_code_png: f.opt("QRCodePNG")?,
            serial_number: f.opt("SerialNumber")?,
            tags: f.opt("Tags")?,
            user: f.opt("User")?,
        })
    }
}

impl Decode for AddRoleToInstanceProfileResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for AttachRolePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteInstanceProfileResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeletePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeletePolicyVersionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteRoleResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteRolePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DetachRolePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for GenerateCredentialReportRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for GetAccountPasswordPolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for GetAccountSummaryRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for GetCredentialReportRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for PutRolePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for RemoveRoleFromInstanceProfileResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for TagRoleResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for UpdateAssumeRolePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "AddRoleToInstanceProfile" => ::bonkei_wire::Probe::of::<AddRoleToInstanceProfile>(),
        "AttachRolePolicy" => ::bonkei_wire::Probe::of::<AttachRolePolicy>(),
        "CreateAccessKey" => ::bonkei_wire::Probe::of::<CreateAccessKey>(),
        "CreateInstanceProfile" => ::bonkei_wire::Probe::of::<CreateInstanceProfile>(),
        "CreatePolicy" => ::bonkei_wire::Probe::of::<CreatePolicy>(),
        "CreatePolicyVersion" => ::bonkei_wire::Probe::of::<CreatePolicyVersion>(),
        "CreateRole" => ::bonkei_wire::Probe::of::<CreateRole>(),
        "CreateServiceLinkedRole" => ::bonkei_wire::Probe::of::<CreateServiceLinkedRole>(),
        "CreateUser" => ::bonkei_wire::Probe::of::<CreateUser>(),
        "DeleteInstanceProfile" => ::bonkei_wire::Probe::of::<DeleteInstanceProfile>(),
        "DeletePolicy" => ::bonkei_wire::Probe::of::<DeletePolicy>(),
        "DeletePolicyVersion" => ::bonkei_wire::Probe::of::<DeletePolicyVersion>(),
        "DeleteRole" => ::bonkei_wire::Probe::of::<DeleteRole>(),
        "DeleteRolePolicy" => ::bonkei_wire::Probe::of::<DeleteRolePolicy>(),
        "DetachRolePolicy" => ::bonkei_wire::Probe::of::<DetachRolePolicy>(),
        "GenerateCredentialReport" => ::bonkei_wire::Probe::of::<GenerateCredentialReport>(),
        "GenerateServiceLastAccessedDetails" => ::bonkei_wire::Probe::of::<GenerateServiceLastAccessedDetails>(),
        "GetAccountPasswordPolicy" => ::bonkei_wire::Probe::of::<GetAccountPasswordPolicy>(),
        "GetAccountSummary" => ::bonkei_wire::Probe::of::<GetAccountSummary>(),
        "GetCredentialReport" => ::bonkei_wire::Probe::of::<GetCredentialReport>(),
        "GetInstanceProfile" => ::bonkei_wire::Probe::of::<GetInstanceProfile>(),
        "GetPolicy" => ::bonkei_wire::Probe::of::<GetPolicy>(),
        "GetPolicyVersion" => ::bonkei_wire::Probe::of::<GetPolicyVersion>(),
        "GetRole" => ::bonkei_wire::Probe::of::<GetRole>(),
        "GetRolePolicy" => ::bonkei_wire::Probe::of::<GetRolePolicy>(),
        "GetUser" => ::bonkei_wire::Probe::of::<GetUser>(),
        "ListAccessKeys" => ::bonkei_wire::Probe::of::<ListAccessKeys>(),
        "ListAccountAliases" => ::bonkei_wire::Probe::of::<ListAccountAliases>(),
        "ListAttachedRolePolicies" => ::bonkei_wire::Probe::of::<ListAttachedRolePolicies>(),
        "ListEntitiesForPolicy" => ::bonkei_wire::Probe::of::<ListEntitiesForPolicy>(),
        "ListGroups" => ::bonkei_wire::Probe::of::<ListGroups>(),
        "ListInstanceProfilesForRole" => ::bonkei_wire::Probe::of::<ListInstanceProfilesForRole>(),
        "ListOrganizationsFeatures" => ::bonkei_wire::Probe::of::<ListOrganizationsFeatures>(),
        "ListPolicies" => ::bonkei_wire::Probe::of::<ListPolicies>(),
        "ListPolicyTags" => ::bonkei_wire::Probe::of::<ListPolicyTags>(),
        "ListPolicyVersions" => ::bonkei_wire::Probe::of::<ListPolicyVersions>(),
        "ListRolePolicies" => ::bonkei_wire::Probe::of::<ListRolePolicies>(),
        "ListRoleTags" => ::bonkei_wire::Probe::of::<ListRoleTags>(),
        "ListRoles" => ::bonkei_wire::Probe::of::<ListRoles>(),
        "ListSAMLProviders" => ::bonkei_wire::Probe::of::<ListSAMLProviders>(),
        "ListServerCertificates" => ::bonkei_wire::Probe::of::<ListServerCertificates>(),
        "ListUsers" => ::bonkei_wire::Probe::of::<ListUsers>(),
        "ListVirtualMFADevices" => ::bonkei_wire::Probe::of::<ListVirtualMFADevices>(),
        "PutRolePolicy" => ::bonkei_wire::Probe::of::<PutRolePolicy>(),
        "RemoveRoleFromInstanceProfile" => ::bonkei_wire::Probe::of::<RemoveRoleFromInstanceProfile>(),
        "TagRole" => ::bonkei_wire::Probe::of::<TagRole>(),
        "UpdateAssumeRolePolicy" => ::bonkei_wire::Probe::of::<UpdateAssumeRolePolicy>(),
        _ => return None,
    })
}
