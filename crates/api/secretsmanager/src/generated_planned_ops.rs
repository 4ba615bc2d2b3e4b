// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `secretsmanager:CreateSecret`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSecret;
static META_CreateSecret: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "CreateSecret",
    iam_action: "secretsmanager:CreateSecret",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: Some("ClientRequestToken"),
    input: &CreateSecretRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateSecretResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateSecret {
    type Request = CreateSecretRequest;
    type Response = CreateSecretResponse;
    const META: &'static OpMeta = &META_CreateSecret;
    fn token(request: &CreateSecretRequest) -> Option<&str> {
        request.client_request_token.as_deref()
    }
}

/// `secretsmanager:DeleteSecret`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSecret;
static META_DeleteSecret: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "DeleteSecret",
    iam_action: "secretsmanager:DeleteSecret",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteSecretRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteSecretResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteSecret {
    type Request = DeleteSecretRequest;
    type Response = DeleteSecretResponse;
    const META: &'static OpMeta = &META_DeleteSecret;
}

/// `secretsmanager:DescribeSecret`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeSecret;
static META_DescribeSecret: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "DescribeSecret",
    iam_action: "secretsmanager:DescribeSecret",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeSecretRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeSecretResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeSecret {
    type Request = DescribeSecretRequest;
    type Response = DescribeSecretResponse;
    const META: &'static OpMeta = &META_DescribeSecret;
}

/// `secretsmanager:GetRandomPassword`.
#[derive(Clone, Copy, Debug)]
pub struct GetRandomPassword;
static META_GetRandomPassword: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "GetRandomPassword",
    iam_action: "secretsmanager:GetRandomPassword",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetRandomPasswordRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetRandomPasswordResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetRandomPassword {
    type Request = GetRandomPasswordRequest;
    type Response = GetRandomPasswordResponse;
    const META: &'static OpMeta = &META_GetRandomPassword;
}

/// `secretsmanager:GetResourcePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetResourcePolicy;
static META_GetResourcePolicy: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "GetResourcePolicy",
    iam_action: "secretsmanager:GetResourcePolicy",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetResourcePolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetResourcePolicyResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetResourcePolicy {
    type Request = GetResourcePolicyRequest;
    type Response = GetResourcePolicyResponse;
    const META: &'static OpMeta = &META_GetResourcePolicy;
}

/// `secretsmanager:GetSecretValue`.
#[derive(Clone, Copy, Debug)]
pub struct GetSecretValue;
static META_GetSecretValue: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "GetSecretValue",
    iam_action: "secretsmanager:GetSecretValue",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetSecretValueRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetSecretValueResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetSecretValue {
    type Request = GetSecretValueRequest;
    type Response = GetSecretValueResponse;
    const META: &'static OpMeta = &META_GetSecretValue;
}

/// `secretsmanager:ListSecrets`.
#[derive(Clone, Copy, Debug)]
pub struct ListSecrets;
static META_ListSecrets: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "ListSecrets",
    iam_action: "secretsmanager:ListSecrets",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListSecretsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListSecretsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListSecrets {
    type Request = ListSecretsRequest;
    type Response = ListSecretsResponse;
    const META: &'static OpMeta = &META_ListSecrets;
}

/// `secretsmanager:PutSecretValue`.
#[derive(Clone, Copy, Debug)]
pub struct PutSecretValue;
static META_PutSecretValue: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "PutSecretValue",
    iam_action: "secretsmanager:PutSecretValue",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: Some("ClientRequestToken"),
    input: &PutSecretValueRequest,
    input_root: "",
    input_xmlns: "",
    output: &PutSecretValueResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutSecretValue {
    type Request = PutSecretValueRequest;
    type Response = PutSecretValueResponse;
    const META: &'static OpMeta = &META_PutSecretValue;
    fn token(request: &PutSecretValueRequest) -> Option<&str> {
        request.client_request_token.as_deref()
    }
}

/// `secretsmanager:TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
static META_TagResource: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "TagResource",
    iam_action: "secretsmanager:TagResource",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &TagResourceRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for TagResource {
    type Request = TagResourceRequest;
    type Response = TagResourceResponse;
    const META: &'static OpMeta = &META_TagResource;
}

/// `secretsmanager:UpdateSecret`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSecret;
static META_UpdateSecret: OpMeta = OpMeta {
    service: "secretsmanager",
    name: "UpdateSecret",
    iam_action: "secretsmanager:UpdateSecret",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: Some("ClientRequestToken"),
    input: &UpdateSecretRequest,
    input_root: "",
    input_xmlns: "",
    output: &UpdateSecretResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateSecret {
    type Request = UpdateSecretRequest;
    type Response = UpdateSecretResponse;
    const META: &'static OpMeta = &META_UpdateSecret;
    fn token(request: &UpdateSecretRequest) -> Option<&str> {
        request.client_request_token.as_deref()
    }
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 10] = [
    CreateSecret::META,
    DeleteSecret::META,
    DescribeSecret::META,
    GetRandomPassword::META,
    GetResourcePolicy::META,
    GetSecretValue::META,
    ListSecrets::META,
    PutSecretValue::META,
    TagResource::META,
    UpdateSecret::META,
];
