// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `ssm:AddTagsToResource`.
#[derive(Clone, Copy, Debug)]
pub struct AddTagsToResource;
static META_AddTagsToResource: OpMeta = OpMeta {
    service: "ssm",
    name: "AddTagsToResource",
    iam_action: "ssm:AddTagsToResource",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AddTagsToResourceRequest,
    input_root: "",
    input_xmlns: "",
    output: &AddTagsToResourceResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AddTagsToResource {
    type Request = AddTagsToResourceRequest;
    type Response = AddTagsToResourceResult;
    const META: &'static OpMeta = &META_AddTagsToResource;
}

/// `ssm:DeleteParameter`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteParameter;
static META_DeleteParameter: OpMeta = OpMeta {
    service: "ssm",
    name: "DeleteParameter",
    iam_action: "ssm:DeleteParameter",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteParameterRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteParameterResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteParameter {
    type Request = DeleteParameterRequest;
    type Response = DeleteParameterResult;
    const META: &'static OpMeta = &META_DeleteParameter;
}

/// `ssm:DescribeInstanceInformation`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceInformation;
static META_DescribeInstanceInformation: OpMeta = OpMeta {
    service: "ssm",
    name: "DescribeInstanceInformation",
    iam_action: "ssm:DescribeInstanceInformation",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeInstanceInformationRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeInstanceInformationResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeInstanceInformation {
    type Request = DescribeInstanceInformationRequest;
    type Response = DescribeInstanceInformationResult;
    const META: &'static OpMeta = &META_DescribeInstanceInformation;
}

/// `ssm:DescribeParameters`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeParameters;
static META_DescribeParameters: OpMeta = OpMeta {
    service: "ssm",
    name: "DescribeParameters",
    iam_action: "ssm:DescribeParameters",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeParametersRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeParametersResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeParameters {
    type Request = DescribeParametersRequest;
    type Response = DescribeParametersResult;
    const META: &'static OpMeta = &META_DescribeParameters;
}

/// `ssm:GetCommandInvocation`.
#[derive(Clone, Copy, Debug)]
pub struct GetCommandInvocation;
static META_GetCommandInvocation: OpMeta = OpMeta {
    service: "ssm",
    name: "GetCommandInvocation",
    iam_action: "ssm:GetCommandInvocation",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetCommandInvocationRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetCommandInvocationResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetCommandInvocation {
    type Request = GetCommandInvocationRequest;
    type Response = GetCommandInvocationResult;
    const META: &'static OpMeta = &META_GetCommandInvocation;
}

/// `ssm:ListDocuments`.
#[derive(Clone, Copy, Debug)]
pub struct ListDocuments;
static META_ListDocuments: OpMeta = OpMeta {
    service: "ssm",
    name: "ListDocuments",
    iam_action: "ssm:ListDocuments",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListDocumentsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListDocumentsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListDocuments {
    type Request = ListDocumentsRequest;
    type Response = ListDocumentsResult;
    const META: &'static OpMeta = &META_ListDocuments;
}

/// `ssm:ListResourceComplianceSummaries`.
#[derive(Clone, Copy, Debug)]
pub struct ListResourceComplianceSummaries;
static META_ListResourceComplianceSummaries: OpMeta = OpMeta {
    service: "ssm",
    name: "ListResourceComplianceSummaries",
    iam_action: "ssm:ListResourceComplianceSummaries",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListResourceComplianceSummariesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListResourceComplianceSummariesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListResourceComplianceSummaries {
    type Request = ListResourceComplianceSummariesRequest;
    type Response = ListResourceComplianceSummariesResult;
    const META: &'static OpMeta = &META_ListResourceComplianceSummaries;
}

/// `ssm:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "ssm",
    name: "ListTagsForResource",
    iam_action: "ssm:ListTagsForResource",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTagsForResourceRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListTagsForResourceResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListTagsForResource {
    type Request = ListTagsForResourceRequest;
    type Response = ListTagsForResourceResult;
    const META: &'static OpMeta = &META_ListTagsForResource;
}

/// `ssm:PutParameter`.
#[derive(Clone, Copy, Debug)]
pub struct PutParameter;
static META_PutParameter: OpMeta = OpMeta {
    service: "ssm",
    name: "PutParameter",
    iam_action: "ssm:PutParameter",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutParameterRequest,
    input_root: "",
    input_xmlns: "",
    output: &PutParameterResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutParameter {
    type Request = PutParameterRequest;
    type Response = PutParameterResult;
    const META: &'static OpMeta = &META_PutParameter;
}

/// `ssm:SendCommand`.
#[derive(Clone, Copy, Debug)]
pub struct SendCommand;
static META_SendCommand: OpMeta = OpMeta {
    service: "ssm",
    name: "SendCommand",
    iam_action: "ssm:SendCommand",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &SendCommandRequest,
    input_root: "",
    input_xmlns: "",
    output: &SendCommandResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for SendCommand {
    type Request = SendCommandRequest;
    type Response = SendCommandResult;
    const META: &'static OpMeta = &META_SendCommand;
}

/// `ssm:StartSession`.
#[derive(Clone, Copy, Debug)]
pub struct StartSession;
static META_StartSession: OpMeta = OpMeta {
    service: "ssm",
    name: "StartSession",
    iam_action: "ssm:StartSession",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &StartSessionRequest,
    input_root: "",
    input_xmlns: "",
    output: &StartSessionResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for StartSession {
    type Request = StartSessionRequest;
    type Response = StartSessionResponse;
    const META: &'static OpMeta = &META_StartSession;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 11] = [
    AddTagsToResource::META,
    DeleteParameter::META,
    DescribeInstanceInformation::META,
    DescribeParameters::META,
    GetCommandInvocation::META,
    ListDocuments::META,
    ListResourceComplianceSummaries::META,
    ListTagsForResource::META,
    PutParameter::META,
    SendCommand::META,
    StartSession::META,
];
