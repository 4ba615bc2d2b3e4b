// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `cloudtrail:AddTags`.
#[derive(Clone, Copy, Debug)]
pub struct AddTags;
static META_AddTags: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "AddTags",
    iam_action: "cloudtrail:AddTags",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AddTagsRequest,
    input_root: "",
    input_xmlns: "",
    output: &AddTagsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AddTags {
    type Request = AddTagsRequest;
    type Response = AddTagsResponse;
    const META: &'static OpMeta = &META_AddTags;
}

/// `cloudtrail:CreateTrail`.
#[derive(Clone, Copy, Debug)]
pub struct CreateTrail;
static META_CreateTrail: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "CreateTrail",
    iam_action: "cloudtrail:CreateTrail",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateTrailRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateTrailResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateTrail {
    type Request = CreateTrailRequest;
    type Response = CreateTrailResponse;
    const META: &'static OpMeta = &META_CreateTrail;
}

/// `cloudtrail:DeleteTrail`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTrail;
static META_DeleteTrail: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "DeleteTrail",
    iam_action: "cloudtrail:DeleteTrail",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteTrailRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteTrailResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteTrail {
    type Request = DeleteTrailRequest;
    type Response = DeleteTrailResponse;
    const META: &'static OpMeta = &META_DeleteTrail;
}

/// `cloudtrail:DescribeTrails`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTrails;
static META_DescribeTrails: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "DescribeTrails",
    iam_action: "cloudtrail:DescribeTrails",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeTrailsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeTrailsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeTrails {
    type Request = DescribeTrailsRequest;
    type Response = DescribeTrailsResponse;
    const META: &'static OpMeta = &META_DescribeTrails;
}

/// `cloudtrail:GetEventSelectors`.
#[derive(Clone, Copy, Debug)]
pub struct GetEventSelectors;
static META_GetEventSelectors: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "GetEventSelectors",
    iam_action: "cloudtrail:GetEventSelectors",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetEventSelectorsRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetEventSelectorsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetEventSelectors {
    type Request = GetEventSelectorsRequest;
    type Response = GetEventSelectorsResponse;
    const META: &'static OpMeta = &META_GetEventSelectors;
}

/// `cloudtrail:GetInsightSelectors`.
#[derive(Clone, Copy, Debug)]
pub struct GetInsightSelectors;
static META_GetInsightSelectors: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "GetInsightSelectors",
    iam_action: "cloudtrail:GetInsightSelectors",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetInsightSelectorsRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetInsightSelectorsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetInsightSelectors {
    type Request = GetInsightSelectorsRequest;
    type Response = GetInsightSelectorsResponse;
    const META: &'static OpMeta = &META_GetInsightSelectors;
}

/// `cloudtrail:GetTrailStatus`.
#[derive(Clone, Copy, Debug)]
pub struct GetTrailStatus;
static META_GetTrailStatus: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "GetTrailStatus",
    iam_action: "cloudtrail:GetTrailStatus",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetTrailStatusRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetTrailStatusResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetTrailStatus {
    type Request = GetTrailStatusRequest;
    type Response = GetTrailStatusResponse;
    const META: &'static OpMeta = &META_GetTrailStatus;
}

/// `cloudtrail:ListTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListTags;
static META_ListTags: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "ListTags",
    iam_action: "cloudtrail:ListTags",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
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

/// `cloudtrail:LookupEvents`.
#[derive(Clone, Copy, Debug)]
pub struct LookupEvents;
static META_LookupEvents: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "LookupEvents",
    iam_action: "cloudtrail:LookupEvents",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &LookupEventsRequest,
    input_root: "",
    input_xmlns: "",
    output: &LookupEventsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for LookupEvents {
    type Request = LookupEventsRequest;
    type Response = LookupEventsResponse;
    const META: &'static OpMeta = &META_LookupEvents;
}

/// `cloudtrail:PutEventSelectors`.
#[derive(Clone, Copy, Debug)]
pub struct PutEventSelectors;
static META_PutEventSelectors: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "PutEventSelectors",
    iam_action: "cloudtrail:PutEventSelectors",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutEventSelectorsRequest,
    input_root: "",
    input_xmlns: "",
    output: &PutEventSelectorsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutEventSelectors {
    type Request = PutEventSelectorsRequest;
    type Response = PutEventSelectorsResponse;
    const META: &'static OpMeta = &META_PutEventSelectors;
}

/// `cloudtrail:StartLogging`.
#[derive(Clone, Copy, Debug)]
pub struct StartLogging;
static META_StartLogging: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "StartLogging",
    iam_action: "cloudtrail:StartLogging",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &StartLoggingRequest,
    input_root: "",
    input_xmlns: "",
    output: &StartLoggingResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for StartLogging {
    type Request = StartLoggingRequest;
    type Response = StartLoggingResponse;
    const META: &'static OpMeta = &META_StartLogging;
}

/// `cloudtrail:StopLogging`.
#[derive(Clone, Copy, Debug)]
pub struct StopLogging;
static META_StopLogging: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "StopLogging",
    iam_action: "cloudtrail:StopLogging",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &StopLoggingRequest,
    input_root: "",
    input_xmlns: "",
    output: &StopLoggingResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for StopLogging {
    type Request = StopLoggingRequest;
    type Response = StopLoggingResponse;
    const META: &'static OpMeta = &META_StopLogging;
}

/// `cloudtrail:UpdateTrail`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateTrail;
static META_UpdateTrail: OpMeta = OpMeta {
    service: "cloudtrail",
    name: "UpdateTrail",
    iam_action: "cloudtrail:UpdateTrail",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateTrailRequest,
    input_root: "",
    input_xmlns: "",
    output: &UpdateTrailResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateTrail {
    type Request = UpdateTrailRequest;
    type Response = UpdateTrailResponse;
    const META: &'static OpMeta = &META_UpdateTrail;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 13] = [
    AddTags::META,
    CreateTrail::META,
    DeleteTrail::META,
    DescribeTrails::META,
    GetEventSelectors::META,
    GetInsightSelectors::META,
    GetTrailStatus::META,
    ListTags::META,
    LookupEvents::META,
    PutEventSelectors::META,
    StartLogging::META,
    StopLogging::META,
    UpdateTrail::META,
];
