// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `iam:AddRoleToInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct AddRoleToInstanceProfile;
static META_AddRoleToInstanceProfile: OpMeta = OpMeta {
    service: "iam",
    name: "AddRoleToInstanceProfile",
    iam_action: "iam:AddRoleToInstanceProfile",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AddRoleToInstanceProfileRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AddRoleToInstanceProfile {
    type Request = AddRoleToInstanceProfileRequest;
    type Response = AddRoleToInstanceProfileResponse;
    const META: &'static OpMeta = &META_AddRoleToInstanceProfile;
}

/// `iam:AttachRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct AttachRolePolicy;
static META_AttachRolePolicy: OpMeta = OpMeta {
    service: "iam",
    name: "AttachRolePolicy",
    iam_action: "iam:AttachRolePolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AttachRolePolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AttachRolePolicy {
    type Request = AttachRolePolicyRequest;
    type Response = AttachRolePolicyResponse;
    const META: &'static OpMeta = &META_AttachRolePolicy;
}

/// `iam:CreateAccessKey`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessKey;
static META_CreateAccessKey: OpMeta = OpMeta {
    service: "iam",
    name: "CreateAccessKey",
    iam_action: "iam:CreateAccessKey",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateAccessKeyRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateAccessKeyResponse,
    output_root: "CreateAccessKeyResult",
    api: &SERVICE,
};
impl Operation for CreateAccessKey {
    type Request = CreateAccessKeyRequest;
    type Response = CreateAccessKeyResponse;
    const META: &'static OpMeta = &META_CreateAccessKey;
}

/// `iam:CreateInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct CreateInstanceProfile;
static META_CreateInstanceProfile: OpMeta = OpMeta {
    service: "iam",
    name: "CreateInstanceProfile",
    iam_action: "iam:CreateInstanceProfile",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateInstanceProfileRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateInstanceProfileResponse,
    output_root: "CreateInstanceProfileResult",
    api: &SERVICE,
};
impl Operation for CreateInstanceProfile {
    type Request = CreateInstanceProfileRequest;
    type Response = CreateInstanceProfileResponse;
    const META: &'static OpMeta = &META_CreateInstanceProfile;
}

/// `iam:CreatePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePolicy;
static META_CreatePolicy: OpMeta = OpMeta {
    service: "iam",
    name: "CreatePolicy",
    iam_action: "iam:CreatePolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreatePolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreatePolicyResponse,
    output_root: "CreatePolicyResult",
    api: &SERVICE,
};
impl Operation for CreatePolicy {
    type Request = CreatePolicyRequest;
    type Response = CreatePolicyResponse;
    const META: &'static OpMeta = &META_CreatePolicy;
}

/// `iam:CreatePolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePolicyVersion;
static META_CreatePolicyVersion: OpMeta = OpMeta {
    service: "iam",
    name: "CreatePolicyVersion",
    iam_action: "iam:CreatePolicyVersion",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreatePolicyVersionRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreatePolicyVersionResponse,
    output_root: "CreatePolicyVersionResult",
    api: &SERVICE,
};
impl Operation for CreatePolicyVersion {
    type Request = CreatePolicyVersionRequest;
    type Response = CreatePolicyVersionResponse;
    const META: &'static OpMeta = &META_CreatePolicyVersion;
}

/// `iam:CreateRole`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRole;
static META_CreateRole: OpMeta = OpMeta {
    service: "iam",
    name: "CreateRole",
    iam_action: "iam:CreateRole",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateRoleRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateRoleResponse,
    output_root: "CreateRoleResult",
    api: &SERVICE,
};
impl Operation for CreateRole {
    type Request = CreateRoleRequest;
    type Response = CreateRoleResponse;
    const META: &'static OpMeta = &META_CreateRole;
}

/// `iam:CreateServiceLinkedRole`.
#[derive(Clone, Copy, Debug)]
pub struct CreateServiceLinkedRole;
static META_CreateServiceLinkedRole: OpMeta = OpMeta {
    service: "iam",
    name: "CreateServiceLinkedRole",
    iam_action: "iam:CreateServiceLinkedRole",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateServiceLinkedRoleRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateServiceLinkedRoleResponse,
    output_root: "CreateServiceLinkedRoleResult",
    api: &SERVICE,
};
impl Operation for CreateServiceLinkedRole {
    type Request = CreateServiceLinkedRoleRequest;
    type Response = CreateServiceLinkedRoleResponse;
    const META: &'static OpMeta = &META_CreateServiceLinkedRole;
}

/// `iam:CreateUser`.
#[derive(Clone, Copy, Debug)]
pub struct CreateUser;
static META_CreateUser: OpMeta = OpMeta {
    service: "iam",
    name: "CreateUser",
    iam_action: "iam:CreateUser",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateUserRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateUserResponse,
    output_root: "CreateUserResult",
    api: &SERVICE,
};
impl Operation for CreateUser {
    type Request = CreateUserRequest;
    type Response = CreateUserResponse;
    const META: &'static OpMeta = &META_CreateUser;
}

/// `iam:DeleteInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteInstanceProfile;
static META_DeleteInstanceProfile: OpMeta = OpMeta {
    service: "iam",
    name: "DeleteInstanceProfile",
    iam_action: "iam:DeleteInstanceProfile",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteInstanceProfileRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteInstanceProfile {
    type Request = DeleteInstanceProfileRequest;
    type Response = DeleteInstanceProfileResponse;
    const META: &'static OpMeta = &META_DeleteInstanceProfile;
}

/// `iam:DeletePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePolicy;
static META_DeletePolicy: OpMeta = OpMeta {
    service: "iam",
    name: "DeletePolicy",
    iam_action: "iam:DeletePolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeletePolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeletePolicy {
    type Request = DeletePolicyRequest;
    type Response = DeletePolicyResponse;
    const META: &'static OpMeta = &META_DeletePolicy;
}

/// `iam:DeletePolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePolicyVersion;
static META_DeletePolicyVersion: OpMeta = OpMeta {
    service: "iam",
    name: "DeletePolicyVersion",
    iam_action: "iam:DeletePolicyVersion",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeletePolicyVersionRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeletePolicyVersion {
    type Request = DeletePolicyVersionRequest;
    type Response = DeletePolicyVersionResponse;
    const META: &'static OpMeta = &META_DeletePolicyVersion;
}

/// `iam:DeleteRole`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRole;
static META_DeleteRole: OpMeta = OpMeta {
    service: "iam",
    name: "DeleteRole",
    iam_action: "iam:DeleteRole",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteRoleRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteRole {
    type Request = DeleteRoleRequest;
    type Response = DeleteRoleResponse;
    const META: &'static OpMeta = &META_DeleteRole;
}

/// `iam:DeleteRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRolePolicy;
static META_DeleteRolePolicy: OpMeta = OpMeta {
    service: "iam",
    name: "DeleteRolePolicy",
    iam_action: "iam:DeleteRolePolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteRolePolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteRolePolicy {
    type Request = DeleteRolePolicyRequest;
    type Response = DeleteRolePolicyResponse;
    const META: &'static OpMeta = &META_DeleteRolePolicy;
}

/// `iam:DetachRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DetachRolePolicy;
static META_DetachRolePolicy: OpMeta = OpMeta {
    service: "iam",
    name: "DetachRolePolicy",
    iam_action: "iam:DetachRolePolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DetachRolePolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DetachRolePolicy {
    type Request = DetachRolePolicyRequest;
    type Response = DetachRolePolicyResponse;
    const META: &'static OpMeta = &META_DetachRolePolicy;
}

/// `iam:GenerateCredentialReport`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateCredentialReport;
static META_GenerateCredentialReport: OpMeta = OpMeta {
    service: "iam",
    name: "GenerateCredentialReport",
    iam_action: "iam:GenerateCredentialReport",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &shapes::UNIT,
    input_root: "",
    input_xmlns: "",
    output: &GenerateCredentialReportResponse,
    output_root: "GenerateCredentialReportResult",
    api: &SERVICE,
};
impl Operation for GenerateCredentialReport {
    type Request = GenerateCredentialReportRequest;
    type Response = GenerateCredentialReportResponse;
    const META: &'static OpMeta = &META_GenerateCredentialReport;
}

/// `iam:GenerateServiceLastAccessedDetails`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateServiceLastAccessedDetails;
static META_GenerateServiceLastAccessedDetails: OpMeta = OpMeta {
    service: "iam",
    name: "GenerateServiceLastAccessedDetails",
    iam_action: "iam:GenerateServiceLastAccessedDetails",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GenerateServiceLastAccessedDetailsRequest,
    input_root: "",
    input_xmlns: "",
    output: &GenerateServiceLastAccessedDetailsResponse,
    output_root: "GenerateServiceLastAccessedDetailsResult",
    api: &SERVICE,
};
impl Operation for GenerateServiceLastAccessedDetails {
    type Request = GenerateServiceLastAccessedDetailsRequest;
    type Response = GenerateServiceLastAccessedDetailsResponse;
    const META: &'static OpMeta = &META_GenerateServiceLastAccessedDetails;
}

/// `iam:GetAccountPasswordPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccountPasswordPolicy;
static META_GetAccountPasswordPolicy: OpMeta = OpMeta {
    service: "iam",
    name: "GetAccountPasswordPolicy",
    iam_action: "iam:GetAccountPasswordPolicy",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &shapes::UNIT,
    input_root: "",
    input_xmlns: "",
    output: &GetAccountPasswordPolicyResponse,
    output_root: "GetAccountPasswordPolicyResult",
    api: &SERVICE,
};
impl Operation for GetAccountPasswordPolicy {
    type Request = GetAccountPasswordPolicyRequest;
    type Response = GetAccountPasswordPolicyResponse;
    const META: &'static OpMeta = &META_GetAccountPasswordPolicy;
}

/// `iam:GetAccountSummary`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccountSummary;
static META_GetAccountSummary: OpMeta = OpMeta {
    service: "iam",
    name: "GetAccountSummary",
    iam_action: "iam:GetAccountSummary",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &shapes::UNIT,
    input_root: "",
    input_xmlns: "",
    output: &GetAccountSummaryResponse,
    output_root: "GetAccountSummaryResult",
    api: &SERVICE,
};
impl Operation for GetAccountSummary {
    type Request = GetAccountSummaryRequest;
    type Response = GetAccountSummaryResponse;
    const META: &'static OpMeta = &META_GetAccountSummary;
}

/// `iam:GetCredentialReport`.
#[derive(Clone, Copy, Debug)]
pub struct GetCredentialReport;
static META_GetCredentialReport: OpMeta = OpMeta {
    service: "iam",
    name: "GetCredentialReport",
    iam_action: "iam:GetCredentialReport",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &shapes::UNIT,
    input_root: "",
    input_xmlns: "",
    output: &GetCredentialReportResponse,
    output_root: "GetCredentialReportResult",
    api: &SERVICE,
};
impl Operation for GetCredentialReport {
    type Request = GetCredentialReportRequest;
    type Response = GetCredentialReportResponse;
    const META: &'static OpMeta = &META_GetCredentialReport;
}

/// `iam:GetInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct GetInstanceProfile;
static META_GetInstanceProfile: OpMeta = OpMeta {
    service: "iam",
    name: "GetInstanceProfile",
    iam_action: "iam:GetInstanceProfile",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetInstanceProfileRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetInstanceProfileResponse,
    output_root: "GetInstanceProfileResult",
    api: &SERVICE,
};
impl Operation for GetInstanceProfile {
    type Request = GetInstanceProfileRequest;
    type Response = GetInstanceProfileResponse;
    const META: &'static OpMeta = &META_GetInstanceProfile;
}

/// `iam:GetPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetPolicy;
static META_GetPolicy: OpMeta = OpMeta {
    service: "iam",
    name: "GetPolicy",
    iam_action: "iam:GetPolicy",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetPolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetPolicyResponse,
    output_root: "GetPolicyResult",
    api: &SERVICE,
};
impl Operation for GetPolicy {
    type Request = GetPolicyRequest;
    type Response = GetPolicyResponse;
    const META: &'static OpMeta = &META_GetPolicy;
}

/// `iam:GetPolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct GetPolicyVersion;
static META_GetPolicyVersion: OpMeta = OpMeta {
    service: "iam",
    name: "GetPolicyVersion",
    iam_action: "iam:GetPolicyVersion",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetPolicyVersionRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetPolicyVersionResponse,
    output_root: "GetPolicyVersionResult",
    api: &SERVICE,
};
impl Operation for GetPolicyVersion {
    type Request = GetPolicyVersionRequest;
    type Response = GetPolicyVersionResponse;
    const META: &'static OpMeta = &META_GetPolicyVersion;
}

/// `iam:GetRole`.
#[derive(Clone, Copy, Debug)]
pub struct GetRole;
static META_GetRole: OpMeta = OpMeta {
    service: "iam",
    name: "GetRole",
    iam_action: "iam:GetRole",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetRoleRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetRoleResponse,
    output_root: "GetRoleResult",
    api: &SERVICE,
};
impl Operation for GetRole {
    type Request = GetRoleRequest;
    type Response = GetRoleResponse;
    const META: &'static OpMeta = &META_GetRole;
}

/// `iam:GetRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetRolePolicy;
static META_GetRolePolicy: OpMeta = OpMeta {
    service: "iam",
    name: "GetRolePolicy",
    iam_action: "iam:GetRolePolicy",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetRolePolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetRolePolicyResponse,
    output_root: "GetRolePolicyResult",
    api: &SERVICE,
};
impl Operation for GetRolePolicy {
    type Request = GetRolePolicyRequest;
    type Response = GetRolePolicyResponse;
    const META: &'static OpMeta = &META_GetRolePolicy;
}

/// `iam:GetUser`.
#[derive(Clone, Copy, Debug)]
pub struct GetUser;
static META_GetUser: OpMeta = OpMeta {
    service: "iam",
    name: "GetUser",
    iam_action: "iam:GetUser",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetUserRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetUserResponse,
    output_root: "GetUserResult",
    api: &SERVICE,
};
impl Operation for GetUser {
    type Request = GetUserRequest;
    type Response = GetUserResponse;
    const META: &'static OpMeta = &META_GetUser;
}

/// `iam:ListAccessKeys`.
#[derive(Clone, Copy, Debug)]
pub struct ListAccessKeys;
static META_ListAccessKeys: OpMeta = OpMeta {
    service: "iam",
    name: "ListAccessKeys",
    iam_action: "iam:ListAccessKeys",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListAccessKeysRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListAccessKeysResponse,
    output_root: "ListAccessKeysResult",
    api: &SERVICE,
};
impl Operation for ListAccessKeys {
    type Request = ListAccessKeysRequest;
    type Response = ListAccessKeysResponse;
    const META: &'static OpMeta = &META_ListAccessKeys;
}

/// `iam:ListAccountAliases`.
#[derive(Clone, Copy, Debug)]
pub struct ListAccountAliases;
static META_ListAccountAliases: OpMeta = OpMeta {
    service: "iam",
    name: "ListAccountAliases",
    iam_action: "iam:ListAccountAliases",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListAccountAliasesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListAccountAliasesResponse,
    output_root: "ListAccountAliasesResult",
    api: &SERVICE,
};
impl Operation for ListAccountAliases {
    type Request = ListAccountAliasesRequest;
    type Response = ListAccountAliasesResponse;
    const META: &'static OpMeta = &META_ListAccountAliases;
}

/// `iam:ListAttachedRolePolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedRolePolicies;
static META_ListAttachedRolePolicies: OpMeta = OpMeta {
    service: "iam",
    name: "ListAttachedRolePolicies",
    iam_action: "iam:ListAttachedRolePolicies",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListAttachedRolePoliciesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListAttachedRolePoliciesResponse,
    output_root: "ListAttachedRolePoliciesResult",
    api: &SERVICE,
};
impl Operation for ListAttachedRolePolicies {
    type Request = ListAttachedRolePoliciesRequest;
    type Response = ListAttachedRolePoliciesResponse;
    const META: &'static OpMeta = &META_ListAttachedRolePolicies;
}

/// `iam:ListEntitiesForPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct ListEntitiesForPolicy;
static META_ListEntitiesForPolicy: OpMeta = OpMeta {
    service: "iam",
    name: "ListEntitiesForPolicy",
    iam_action: "iam:ListEntitiesForPolicy",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListEntitiesForPolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListEntitiesForPolicyResponse,
    output_root: "ListEntitiesForPolicyResult",
    api: &SERVICE,
};
impl Operation for ListEntitiesForPolicy {
    type Request = ListEntitiesForPolicyRequest;
    type Response = ListEntitiesForPolicyResponse;
    const META: &'static OpMeta = &META_ListEntitiesForPolicy;
}

/// `iam:ListGroups`.
#[derive(Clone, Copy, Debug)]
pub struct ListGroups;
static META_ListGroups: OpMeta = OpMeta {
    service: "iam",
    name: "ListGroups",
    iam_action: "iam:ListGroups",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListGroupsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListGroupsResponse,
    output_root: "ListGroupsResult",
    api: &SERVICE,
};
impl Operation for ListGroups {
    type Request = ListGroupsRequest;
    type Response = ListGroupsResponse;
    const META: &'static OpMeta = &META_ListGroups;
}

/// `iam:ListInstanceProfilesForRole`.
#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfilesForRole;
static META_ListInstanceProfilesForRole: OpMeta = OpMeta {
    service: "iam",
    name: "ListInstanceProfilesForRole",
    iam_action: "iam:ListInstanceProfilesForRole",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListInstanceProfilesForRoleRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListInstanceProfilesForRoleResponse,
    output_root: "ListInstanceProfilesForRoleResult",
    api: &SERVICE,
};
impl Operation for ListInstanceProfilesForRole {
    type Request = ListInstanceProfilesForRoleRequest;
    type Response = ListInstanceProfilesForRoleResponse;
    const META: &'static OpMeta = &META_ListInstanceProfilesForRole;
}

/// `iam:ListOrganizationsFeatures`.
#[derive(Clone, Copy, Debug)]
pub struct ListOrganizationsFeatures;
static META_ListOrganizationsFeatures: OpMeta = OpMeta {
    service: "iam",
    name: "ListOrganizationsFeatures",
    iam_action: "iam:ListOrganizationsFeatures",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListOrganizationsFeaturesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListOrganizationsFeaturesResponse,
    output_root: "ListOrganizationsFeaturesResult",
    api: &SERVICE,
};
impl Operation for ListOrganizationsFeatures {
    type Request = ListOrganizationsFeaturesRequest;
    type Response = ListOrganizationsFeaturesResponse;
    const META: &'static OpMeta = &META_ListOrganizationsFeatures;
}

/// `iam:ListPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListPolicies;
static META_ListPolicies: OpMeta = OpMeta {
    service: "iam",
    name: "ListPolicies",
    iam_action: "iam:ListPolicies",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListPoliciesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListPoliciesResponse,
    output_root: "ListPoliciesResult",
    api: &SERVICE,
};
impl Operation for ListPolicies {
    type Request = ListPoliciesRequest;
    type Response = ListPoliciesResponse;
    const META: &'static OpMeta = &META_ListPolicies;
}

/// `iam:ListPolicyTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListPolicyTags;
static META_ListPolicyTags: OpMeta = OpMeta {
    service: "iam",
    name: "ListPolicyTags",
    iam_action: "iam:ListPolicyTags",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListPolicyTagsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListPolicyTagsResponse,
    output_root: "ListPolicyTagsResult",
    api: &SERVICE,
};
impl Operation for ListPolicyTags {
    type Request = ListPolicyTagsRequest;
    type Response = ListPolicyTagsResponse;
    const META: &'static OpMeta = &META_ListPolicyTags;
}

/// `iam:ListPolicyVersions`.
#[derive(Clone, Copy, Debug)]
pub struct ListPolicyVersions;
static META_ListPolicyVersions: OpMeta = OpMeta {
    service: "iam",
    name: "ListPolicyVersions",
    iam_action: "iam:ListPolicyVersions",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListPolicyVersionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListPolicyVersionsResponse,
    output_root: "ListPolicyVersionsResult",
    api: &SERVICE,
};
impl Operation for ListPolicyVersions {
    type Request = ListPolicyVersionsRequest;
    type Response = ListPolicyVersionsResponse;
    const META: &'static OpMeta = &META_ListPolicyVersions;
}

/// `iam:ListRolePolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListRolePolicies;
static META_ListRolePolicies: OpMeta = OpMeta {
    service: "iam",
    name: "ListRolePolicies",
    iam_action: "iam:ListRolePolicies",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListRolePoliciesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListRolePoliciesResponse,
    output_root: "ListRolePoliciesResult",
    api: &SERVICE,
};
impl Operation for ListRolePolicies {
    type Request = ListRolePoliciesRequest;
    type Response = ListRolePoliciesResponse;
    const META: &'static OpMeta = &META_ListRolePolicies;
}

/// `iam:ListRoleTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListRoleTags;
static META_ListRoleTags: OpMeta = OpMeta {
    service: "iam",
    name: "ListRoleTags",
    iam_action: "iam:ListRoleTags",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListRoleTagsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListRoleTagsResponse,
    output_root: "ListRoleTagsResult",
    api: &SERVICE,
};
impl Operation for ListRoleTags {
    type Request = ListRoleTagsRequest;
    type Response = ListRoleTagsResponse;
    const META: &'static OpMeta = &META_ListRoleTags;
}

/// `iam:ListRoles`.
#[derive(Clone, Copy, Debug)]
pub struct ListRoles;
static META_ListRoles: OpMeta = OpMeta {
    service: "iam",
    name: "ListRoles",
    iam_action: "iam:ListRoles",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListRolesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListRolesResponse,
    output_root: "ListRolesResult",
    api: &SERVICE,
};
impl Operation for ListRoles {
    type Request = ListRolesRequest;
    type Response = ListRolesResponse;
    const META: &'static OpMeta = &META_ListRoles;
}

/// `iam:ListSAMLProviders`.
#[derive(Clone, Copy, Debug)]
pub struct ListSAMLProviders;
static META_ListSAMLProviders: OpMeta = OpMeta {
    service: "iam",
    name: "ListSAMLProviders",
    iam_action: "iam:ListSAMLProviders",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListSAMLProvidersRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListSAMLProvidersResponse,
    output_root: "ListSAMLProvidersResult",
    api: &SERVICE,
};
impl Operation for ListSAMLProviders {
    type Request = ListSAMLProvidersRequest;
    type Response = ListSAMLProvidersResponse;
    const META: &'static OpMeta = &META_ListSAMLProviders;
}

/// `iam:ListServerCertificates`.
#[derive(Clone, Copy, Debug)]
pub struct ListServerCertificates;
static META_ListServerCertificates: OpMeta = OpMeta {
    service: "iam",
    name: "ListServerCertificates",
    iam_action: "iam:ListServerCertificates",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListServerCertificatesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListServerCertificatesResponse,
    output_root: "ListServerCertificatesResult",
    api: &SERVICE,
};
impl Operation for ListServerCertificates {
    type Request = ListServerCertificatesRequest;
    type Response = ListServerCertificatesResponse;
    const META: &'static OpMeta = &META_ListServerCertificates;
}

/// `iam:ListUsers`.
#[derive(Clone, Copy, Debug)]
pub struct ListUsers;
static META_ListUsers: OpMeta = OpMeta {
    service: "iam",
    name: "ListUsers",
    iam_action: "iam:ListUsers",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListUsersRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListUsersResponse,
    output_root: "ListUsersResult",
    api: &SERVICE,
};
impl Operation for ListUsers {
    type Request = ListUsersRequest;
    type Response = ListUsersResponse;
    const META: &'static OpMeta = &META_ListUsers;
}

/// `iam:ListVirtualMFADevices`.
#[derive(Clone, Copy, Debug)]
pub struct ListVirtualMFADevices;
static META_ListVirtualMFADevices: OpMeta = OpMeta {
    service: "iam",
    name: "ListVirtualMFADevices",
    iam_action: "iam:ListVirtualMFADevices",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListVirtualMFADevicesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListVirtualMFADevicesResponse,
    output_root: "ListVirtualMFADevicesResult",
    api: &SERVICE,
};
impl Operation for ListVirtualMFADevices {
    type Request = ListVirtualMFADevicesRequest;
    type Response = ListVirtualMFADevicesResponse;
    const META: &'static OpMeta = &META_ListVirtualMFADevices;
}

/// `iam:PutRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutRolePolicy;
static META_PutRolePolicy: OpMeta = OpMeta {
    service: "iam",
    name: "PutRolePolicy",
    iam_action: "iam:PutRolePolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutRolePolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutRolePolicy {
    type Request = PutRolePolicyRequest;
    type Response = PutRolePolicyResponse;
    const META: &'static OpMeta = &META_PutRolePolicy;
}

/// `iam:RemoveRoleFromInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveRoleFromInstanceProfile;
static META_RemoveRoleFromInstanceProfile: OpMeta = OpMeta {
    service: "iam",
    name: "RemoveRoleFromInstanceProfile",
    iam_action: "iam:RemoveRoleFromInstanceProfile",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &RemoveRoleFromInstanceProfileRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for RemoveRoleFromInstanceProfile {
    type Request = RemoveRoleFromInstanceProfileRequest;
    type Response = RemoveRoleFromInstanceProfileResponse;
    const META: &'static OpMeta = &META_RemoveRoleFromInstanceProfile;
}

/// `iam:TagRole`.
#[derive(Clone, Copy, Debug)]
pub struct TagRole;
static META_TagRole: OpMeta = OpMeta {
    service: "iam",
    name: "TagRole",
    iam_action: "iam:TagRole",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &TagRoleRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for TagRole {
    type Request = TagRoleRequest;
    type Response = TagRoleResponse;
    const META: &'static OpMeta = &META_TagRole;
}

/// `iam:UpdateAssumeRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAssumeRolePolicy;
static META_UpdateAssumeRolePolicy: OpMeta = OpMeta {
    service: "iam",
    name: "UpdateAssumeRolePolicy",
    iam_action: "iam:UpdateAssumeRolePolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateAssumeRolePolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateAssumeRolePolicy {
    type Request = UpdateAssumeRolePolicyRequest;
    type Response = UpdateAssumeRolePolicyResponse;
    const META: &'static OpMeta = &META_UpdateAssumeRolePolicy;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 47] = [
    AddRoleToInstanceProfile::META,
    AttachRolePolicy::META,
    CreateAccessKey::META,
    CreateInstanceProfile::META,
    CreatePolicy::META,
    CreatePolicyVersion::META,
    CreateRole::META,
    CreateServiceLinkedRole::META,
    CreateUser::META,
    DeleteInstanceProfile::META,
    DeletePolicy::META,
    DeletePolicyVersion::META,
    DeleteRole::META,
    DeleteRolePolicy::META,
    DetachRolePolicy::META,
    GenerateCredentialReport::META,
    GenerateServiceLastAccessedDetails::META,
    GetAccountPasswordPolicy::META,
    GetAccountSummary::META,
    GetCredentialReport::META,
    GetInstanceProfile::META,
    GetPolicy::META,
    GetPolicyVersion::META,
    GetRole::META,
    GetRolePolicy::META,
    GetUser::META,
    ListAccessKeys::META,
    ListAccountAliases::META,
    ListAttachedRolePolicies::META,
    ListEntitiesForPolicy::META,
    ListGroups::META,
    ListInstanceProfilesForRole::META,
    ListOrganizationsFeatures::META,
    ListPolicies::META,
    ListPolicyTags::META,
    ListPolicyVersions::META,
    ListRolePolicies::META,
    ListRoleTags::META,
    ListRoles::META,
    ListSAMLProviders::META,
    ListServerCertificates::META,
    ListUsers::META,
    ListVirtualMFADevices::META,
    PutRolePolicy::META,
    RemoveRoleFromInstanceProfile::META,
    TagRole::META,
    UpdateAssumeRolePolicy::META,
];
