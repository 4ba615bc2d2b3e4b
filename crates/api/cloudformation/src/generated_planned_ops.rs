// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `cloudformation:CreateChangeSet`.
#[derive(Clone, Copy, Debug)]
pub struct CreateChangeSet;
static META_CreateChangeSet: OpMeta = OpMeta {
    service: "cloudformation",
    name: "CreateChangeSet",
    iam_action: "cloudformation:CreateChangeSet",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: Some("ClientToken"),
    input: &CreateChangeSetInput,
    input_root: "",
    input_xmlns: "",
    output: &CreateChangeSetOutput,
    output_root: "CreateChangeSetResult",
    api: &SERVICE,
};
impl Operation for CreateChangeSet {
    type Request = CreateChangeSetInput;
    type Response = CreateChangeSetOutput;
    const META: &'static OpMeta = &META_CreateChangeSet;
    fn token(request: &CreateChangeSetInput) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `cloudformation:CreateStack`.
#[derive(Clone, Copy, Debug)]
pub struct CreateStack;
static META_CreateStack: OpMeta = OpMeta {
    service: "cloudformation",
    name: "CreateStack",
    iam_action: "cloudformation:CreateStack",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateStackInput,
    input_root: "",
    input_xmlns: "",
    output: &CreateStackOutput,
    output_root: "CreateStackResult",
    api: &SERVICE,
};
impl Operation for CreateStack {
    type Request = CreateStackInput;
    type Response = CreateStackOutput;
    const META: &'static OpMeta = &META_CreateStack;
}

/// `cloudformation:DeleteChangeSet`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteChangeSet;
static META_DeleteChangeSet: OpMeta = OpMeta {
    service: "cloudformation",
    name: "DeleteChangeSet",
    iam_action: "cloudformation:DeleteChangeSet",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteChangeSetInput,
    input_root: "",
    input_xmlns: "",
    output: &DeleteChangeSetOutput,
    output_root: "DeleteChangeSetResult",
    api: &SERVICE,
};
impl Operation for DeleteChangeSet {
    type Request = DeleteChangeSetInput;
    type Response = DeleteChangeSetOutput;
    const META: &'static OpMeta = &META_DeleteChangeSet;
}

/// `cloudformation:DeleteStack`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteStack;
static META_DeleteStack: OpMeta = OpMeta {
    service: "cloudformation",
    name: "DeleteStack",
    iam_action: "cloudformation:DeleteStack",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteStackInput,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteStack {
    type Request = DeleteStackInput;
    type Response = DeleteStackResponse;
    const META: &'static OpMeta = &META_DeleteStack;
}

/// `cloudformation:DescribeChangeSet`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeChangeSet;
static META_DescribeChangeSet: OpMeta = OpMeta {
    service: "cloudformation",
    name: "DescribeChangeSet",
    iam_action: "cloudformation:DescribeChangeSet",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeChangeSetInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeChangeSetOutput,
    output_root: "DescribeChangeSetResult",
    api: &SERVICE,
};
impl Operation for DescribeChangeSet {
    type Request = DescribeChangeSetInput;
    type Response = DescribeChangeSetOutput;
    const META: &'static OpMeta = &META_DescribeChangeSet;
}

/// `cloudformation:DescribeStackEvents`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeStackEvents;
static META_DescribeStackEvents: OpMeta = OpMeta {
    service: "cloudformation",
    name: "DescribeStackEvents",
    iam_action: "cloudformation:DescribeStackEvents",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeStackEventsInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeStackEventsOutput,
    output_root: "DescribeStackEventsResult",
    api: &SERVICE,
};
impl Operation for DescribeStackEvents {
    type Request = DescribeStackEventsInput;
    type Response = DescribeStackEventsOutput;
    const META: &'static OpMeta = &META_DescribeStackEvents;
}

/// `cloudformation:DescribeStackResources`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeStackResources;
static META_DescribeStackResources: OpMeta = OpMeta {
    service: "cloudformation",
    name: "DescribeStackResources",
    iam_action: "cloudformation:DescribeStackResources",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeStackResourcesInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeStackResourcesOutput,
    output_root: "DescribeStackResourcesResult",
    api: &SERVICE,
};
impl Operation for DescribeStackResources {
    type Request = DescribeStackResourcesInput;
    type Response = DescribeStackResourcesOutput;
    const META: &'static OpMeta = &META_DescribeStackResources;
}

/// `cloudformation:DescribeStacks`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeStacks;
static META_DescribeStacks: OpMeta = OpMeta {
    service: "cloudformation",
    name: "DescribeStacks",
    iam_action: "cloudformation:DescribeStacks",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeStacksInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeStacksOutput,
    output_root: "DescribeStacksResult",
    api: &SERVICE,
};
impl Operation for DescribeStacks {
    type Request = DescribeStacksInput;
    type Response = DescribeStacksOutput;
    const META: &'static OpMeta = &META_DescribeStacks;
}

/// `cloudformation:ExecuteChangeSet`.
#[derive(Clone, Copy, Debug)]
pub struct ExecuteChangeSet;
static META_ExecuteChangeSet: OpMeta = OpMeta {
    service: "cloudformation",
    name: "ExecuteChangeSet",
    iam_action: "cloudformation:ExecuteChangeSet",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ExecuteChangeSetInput,
    input_root: "",
    input_xmlns: "",
    output: &ExecuteChangeSetOutput,
    output_root: "ExecuteChangeSetResult",
    api: &SERVICE,
};
impl Operation for ExecuteChangeSet {
    type Request = ExecuteChangeSetInput;
    type Response = ExecuteChangeSetOutput;
    const META: &'static OpMeta = &META_ExecuteChangeSet;
}

/// `cloudformation:GetTemplate`.
#[derive(Clone, Copy, Debug)]
pub struct GetTemplate;
static META_GetTemplate: OpMeta = OpMeta {
    service: "cloudformation",
    name: "GetTemplate",
    iam_action: "cloudformation:GetTemplate",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetTemplateInput,
    input_root: "",
    input_xmlns: "",
    output: &GetTemplateOutput,
    output_root: "GetTemplateResult",
    api: &SERVICE,
};
impl Operation for GetTemplate {
    type Request = GetTemplateInput;
    type Response = GetTemplateOutput;
    const META: &'static OpMeta = &META_GetTemplate;
}

/// `cloudformation:GetTemplateSummary`.
#[derive(Clone, Copy, Debug)]
pub struct GetTemplateSummary;
static META_GetTemplateSummary: OpMeta = OpMeta {
    service: "cloudformation",
    name: "GetTemplateSummary",
    iam_action: "cloudformation:GetTemplateSummary",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetTemplateSummaryInput,
    input_root: "",
    input_xmlns: "",
    output: &GetTemplateSummaryOutput,
    output_root: "GetTemplateSummaryResult",
    api: &SERVICE,
};
impl Operation for GetTemplateSummary {
    type Request = GetTemplateSummaryInput;
    type Response = GetTemplateSummaryOutput;
    const META: &'static OpMeta = &META_GetTemplateSummary;
}

/// `cloudformation:ListExports`.
#[derive(Clone, Copy, Debug)]
pub struct ListExports;
static META_ListExports: OpMeta = OpMeta {
    service: "cloudformation",
    name: "ListExports",
    iam_action: "cloudformation:ListExports",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListExportsInput,
    input_root: "",
    input_xmlns: "",
    output: &ListExportsOutput,
    output_root: "ListExportsResult",
    api: &SERVICE,
};
impl Operation for ListExports {
    type Request = ListExportsInput;
    type Response = ListExportsOutput;
    const META: &'static OpMeta = &META_ListExports;
}

/// `cloudformation:ListStackResources`.
#[derive(Clone, Copy, Debug)]
pub struct ListStackResources;
static META_ListStackResources: OpMeta = OpMeta {
    service: "cloudformation",
    name: "ListStackResources",
    iam_action: "cloudformation:ListStackResources",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListStackResourcesInput,
    input_root: "",
    input_xmlns: "",
    output: &ListStackResourcesOutput,
    output_root: "ListStackResourcesResult",
    api: &SERVICE,
};
impl Operation for ListStackResources {
    type Request = ListStackResourcesInput;
    type Response = ListStackResourcesOutput;
    const META: &'static OpMeta = &META_ListStackResources;
}

/// `cloudformation:ListStacks`.
#[derive(Clone, Copy, Debug)]
pub struct ListStacks;
static META_ListStacks: OpMeta = OpMeta {
    service: "cloudformation",
    name: "ListStacks",
    iam_action: "cloudformation:ListStacks",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListStacksInput,
    input_root: "",
    input_xmlns: "",
    output: &ListStacksOutput,
    output_root: "ListStacksResult",
    api: &SERVICE,
};
impl Operation for ListStacks {
    type Request = ListStacksInput;
    type Response = ListStacksOutput;
    const META: &'static OpMeta = &META_ListStacks;
}

/// `cloudformation:UpdateStack`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateStack;
static META_UpdateStack: OpMeta = OpMeta {
    service: "cloudformation",
    name: "UpdateStack",
    iam_action: "cloudformation:UpdateStack",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateStackInput,
    input_root: "",
    input_xmlns: "",
    output: &UpdateStackOutput,
    output_root: "UpdateStackResult",
    api: &SERVICE,
};
impl Operation for UpdateStack {
    type Request = UpdateStackInput;
    type Response = UpdateStackOutput;
    const META: &'static OpMeta = &META_UpdateStack;
}

/// `cloudformation:ValidateTemplate`.
#[derive(Clone, Copy, Debug)]
pub struct ValidateTemplate;
static META_ValidateTemplate: OpMeta = OpMeta {
    service: "cloudformation",
    name: "ValidateTemplate",
    iam_action: "cloudformation:ValidateTemplate",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ValidateTemplateInput,
    input_root: "",
    input_xmlns: "",
    output: &ValidateTemplateOutput,
    output_root: "ValidateTemplateResult",
    api: &SERVICE,
};
impl Operation for ValidateTemplate {
    type Request = ValidateTemplateInput;
    type Response = ValidateTemplateOutput;
    const META: &'static OpMeta = &META_ValidateTemplate;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 16] = [
    CreateChangeSet::META,
    CreateStack::META,
    DeleteChangeSet::META,
    DeleteStack::META,
    DescribeChangeSet::META,
    DescribeStackEvents::META,
    DescribeStackResources::META,
    DescribeStacks::META,
    ExecuteChangeSet::META,
    GetTemplate::META,
    GetTemplateSummary::META,
    ListExports::META,
    ListStackResources::META,
    ListStacks::META,
    UpdateStack::META,
    ValidateTemplate::META,
];
