// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `lambda:AddPermission`.
#[derive(Clone, Copy, Debug)]
pub struct AddPermission;
static META_AddPermission: OpMeta = OpMeta {
    service: "lambda",
    name: "AddPermission",
    iam_action: "lambda:AddPermission",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2015-03-31/functions/{FunctionName}/policy",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &AddPermissionRequest,
    input_root: "",
    input_xmlns: "",
    output: &AddPermissionResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AddPermission {
    type Request = AddPermissionRequest;
    type Response = AddPermissionResponse;
    const META: &'static OpMeta = &META_AddPermission;
}

/// `lambda:CreateFunction`.
#[derive(Clone, Copy, Debug)]
pub struct CreateFunction;
static META_CreateFunction: OpMeta = OpMeta {
    service: "lambda",
    name: "CreateFunction",
    iam_action: "lambda:CreateFunction",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2015-03-31/functions",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &CreateFunctionRequest,
    input_root: "",
    input_xmlns: "",
    output: &FunctionConfiguration,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateFunction {
    type Request = CreateFunctionRequest;
    type Response = FunctionConfiguration;
    const META: &'static OpMeta = &META_CreateFunction;
}

/// `lambda:DeleteFunction`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteFunction;
static META_DeleteFunction: OpMeta = OpMeta {
    service: "lambda",
    name: "DeleteFunction",
    iam_action: "lambda:DeleteFunction",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/2015-03-31/functions/{FunctionName}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteFunctionRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteFunctionResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteFunction {
    type Request = DeleteFunctionRequest;
    type Response = DeleteFunctionResponse;
    const META: &'static OpMeta = &META_DeleteFunction;
}

/// `lambda:GetFunction`.
#[derive(Clone, Copy, Debug)]
pub struct GetFunction;
static META_GetFunction: OpMeta = OpMeta {
    service: "lambda",
    name: "GetFunction",
    iam_action: "lambda:GetFunction",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2015-03-31/functions/{FunctionName}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetFunctionRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetFunctionResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetFunction {
    type Request = GetFunctionRequest;
    type Response = GetFunctionResponse;
    const META: &'static OpMeta = &META_GetFunction;
}

/// `lambda:GetFunctionCodeSigningConfig`.
#[derive(Clone, Copy, Debug)]
pub struct GetFunctionCodeSigningConfig;
static META_GetFunctionCodeSigningConfig: OpMeta = OpMeta {
    service: "lambda",
    name: "GetFunctionCodeSigningConfig",
    iam_action: "lambda:GetFunctionCodeSigningConfig",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetFunctionCodeSigningConfigRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetFunctionCodeSigningConfigResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetFunctionCodeSigningConfig {
    type Request = GetFunctionCodeSigningConfigRequest;
    type Response = GetFunctionCodeSigningConfigResponse;
    const META: &'static OpMeta = &META_GetFunctionCodeSigningConfig;
}

/// `lambda:GetFunctionConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct GetFunctionConfiguration;
static META_GetFunctionConfiguration: OpMeta = OpMeta {
    service: "lambda",
    name: "GetFunctionConfiguration",
    iam_action: "lambda:GetFunctionConfiguration",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2015-03-31/functions/{FunctionName}/configuration",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetFunctionConfigurationRequest,
    input_root: "",
    input_xmlns: "",
    output: &FunctionConfiguration,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetFunctionConfiguration {
    type Request = GetFunctionConfigurationRequest;
    type Response = FunctionConfiguration;
    const META: &'static OpMeta = &META_GetFunctionConfiguration;
}

/// `lambda:GetFunctionUrlConfig`.
#[derive(Clone, Copy, Debug)]
pub struct GetFunctionUrlConfig;
static META_GetFunctionUrlConfig: OpMeta = OpMeta {
    service: "lambda",
    name: "GetFunctionUrlConfig",
    iam_action: "lambda:GetFunctionUrlConfig",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2021-10-31/functions/{FunctionName}/url",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetFunctionUrlConfigRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetFunctionUrlConfigResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetFunctionUrlConfig {
    type Request = GetFunctionUrlConfigRequest;
    type Response = GetFunctionUrlConfigResponse;
    const META: &'static OpMeta = &META_GetFunctionUrlConfig;
}

/// `lambda:GetPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetPolicy;
static META_GetPolicy: OpMeta = OpMeta {
    service: "lambda",
    name: "GetPolicy",
    iam_action: "lambda:GetPolicy",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2015-03-31/functions/{FunctionName}/policy",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetPolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetPolicyResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetPolicy {
    type Request = GetPolicyRequest;
    type Response = GetPolicyResponse;
    const META: &'static OpMeta = &META_GetPolicy;
}

/// `lambda:InvokeFunction`.
#[derive(Clone, Copy, Debug)]
pub struct Invoke;
static META_Invoke: OpMeta = OpMeta {
    service: "lambda",
    name: "Invoke",
    iam_action: "lambda:InvokeFunction",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2015-03-31/functions/{FunctionName}/invocations",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &InvocationRequest,
    input_root: "",
    input_xmlns: "",
    output: &InvocationResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for Invoke {
    type Request = InvocationRequest;
    type Response = InvocationResponse;
    const META: &'static OpMeta = &META_Invoke;
}

/// `lambda:ListEventSourceMappings`.
#[derive(Clone, Copy, Debug)]
pub struct ListEventSourceMappings;
static META_ListEventSourceMappings: OpMeta = OpMeta {
    service: "lambda",
    name: "ListEventSourceMappings",
    iam_action: "lambda:ListEventSourceMappings",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2015-03-31/event-source-mappings",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListEventSourceMappingsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListEventSourceMappingsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListEventSourceMappings {
    type Request = ListEventSourceMappingsRequest;
    type Response = ListEventSourceMappingsResponse;
    const META: &'static OpMeta = &META_ListEventSourceMappings;
}

/// `lambda:ListFunctions`.
#[derive(Clone, Copy, Debug)]
pub struct ListFunctions;
static META_ListFunctions: OpMeta = OpMeta {
    service: "lambda",
    name: "ListFunctions",
    iam_action: "lambda:ListFunctions",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2015-03-31/functions",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListFunctionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListFunctionsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListFunctions {
    type Request = ListFunctionsRequest;
    type Response = ListFunctionsResponse;
    const META: &'static OpMeta = &META_ListFunctions;
}

/// `lambda:ListTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListTags;
static META_ListTags: OpMeta = OpMeta {
    service: "lambda",
    name: "ListTags",
    iam_action: "lambda:ListTags",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2017-03-31/tags/{Resource}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTagsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListTagsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListTags {
    type Request = ListTagsRequest;
    type Response = ListTagsResponse;
    const META: &'static OpMeta = &META_ListTags;
}

/// `lambda:ListVersionsByFunction`.
#[derive(Clone, Copy, Debug)]
pub struct ListVersionsByFunction;
static META_ListVersionsByFunction: OpMeta = OpMeta {
    service: "lambda",
    name: "ListVersionsByFunction",
    iam_action: "lambda:ListVersionsByFunction",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2015-03-31/functions/{FunctionName}/versions",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListVersionsByFunctionRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListVersionsByFunctionResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListVersionsByFunction {
    type Request = ListVersionsByFunctionRequest;
    type Response = ListVersionsByFunctionResponse;
    const META: &'static OpMeta = &META_ListVersionsByFunction;
}

/// `lambda:RemovePermission`.
#[derive(Clone, Copy, Debug)]
pub struct RemovePermission;
static META_RemovePermission: OpMeta = OpMeta {
    service: "lambda",
    name: "RemovePermission",
    iam_action: "lambda:RemovePermission",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &RemovePermissionRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for RemovePermission {
    type Request = RemovePermissionRequest;
    type Response = RemovePermissionResponse;
    const META: &'static OpMeta = &META_RemovePermission;
}

/// `lambda:TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
static META_TagResource: OpMeta = OpMeta {
    service: "lambda",
    name: "TagResource",
    iam_action: "lambda:TagResource",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2017-03-31/tags/{Resource}",
    status: 204,
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

/// `lambda:UpdateFunctionCode`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateFunctionCode;
static META_UpdateFunctionCode: OpMeta = OpMeta {
    service: "lambda",
    name: "UpdateFunctionCode",
    iam_action: "lambda:UpdateFunctionCode",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/2015-03-31/functions/{FunctionName}/code",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &UpdateFunctionCodeRequest,
    input_root: "",
    input_xmlns: "",
    output: &FunctionConfiguration,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateFunctionCode {
    type Request = UpdateFunctionCodeRequest;
    type Response = FunctionConfiguration;
    const META: &'static OpMeta = &META_UpdateFunctionCode;
    fn dry_run(request: &UpdateFunctionCodeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `lambda:UpdateFunctionConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateFunctionConfiguration;
static META_UpdateFunctionConfiguration: OpMeta = OpMeta {
    service: "lambda",
    name: "UpdateFunctionConfiguration",
    iam_action: "lambda:UpdateFunctionConfiguration",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/2015-03-31/functions/{FunctionName}/configuration",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateFunctionConfigurationRequest,
    input_root: "",
    input_xmlns: "",
    output: &FunctionConfiguration,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateFunctionConfiguration {
    type Request = UpdateFunctionConfigurationRequest;
    type Response = FunctionConfiguration;
    const META: &'static OpMeta = &META_UpdateFunctionConfiguration;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 17] = [
    AddPermission::META,
    CreateFunction::META,
    DeleteFunction::META,
    GetFunction::META,
    GetFunctionCodeSigningConfig::META,
    GetFunctionConfiguration::META,
    GetFunctionUrlConfig::META,
    GetPolicy::META,
    Invoke::META,
    ListEventSourceMappings::META,
    ListFunctions::META,
    ListTags::META,
    ListVersionsByFunction::META,
    RemovePermission::META,
    TagResource::META,
    UpdateFunctionCode::META,
    UpdateFunctionConfiguration::META,
];
