// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `logs:CreateLogGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLogGroup;
static META_CreateLogGroup: OpMeta = OpMeta {
    service: "logs",
    name: "CreateLogGroup",
    iam_action: "logs:CreateLogGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateLogGroupRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateLogGroup {
    type Request = CreateLogGroupRequest;
    type Response = CreateLogGroupResponse;
    const META: &'static OpMeta = &META_CreateLogGroup;
}

/// `logs:CreateLogStream`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLogStream;
static META_CreateLogStream: OpMeta = OpMeta {
    service: "logs",
    name: "CreateLogStream",
    iam_action: "logs:CreateLogStream",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateLogStreamRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateLogStream {
    type Request = CreateLogStreamRequest;
    type Response = CreateLogStreamResponse;
    const META: &'static OpMeta = &META_CreateLogStream;
}

/// `logs:DeleteLogGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteLogGroup;
static META_DeleteLogGroup: OpMeta = OpMeta {
    service: "logs",
    name: "DeleteLogGroup",
    iam_action: "logs:DeleteLogGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteLogGroupRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteLogGroup {
    type Request = DeleteLogGroupRequest;
    type Response = DeleteLogGroupResponse;
    const META: &'static OpMeta = &META_DeleteLogGroup;
}

/// `logs:DescribeLogGroups`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeLogGroups;
static META_DescribeLogGroups: OpMeta = OpMeta {
    service: "logs",
    name: "DescribeLogGroups",
    iam_action: "logs:DescribeLogGroups",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeLogGroupsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeLogGroupsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeLogGroups {
    type Request = DescribeLogGroupsRequest;
    type Response = DescribeLogGroupsResponse;
    const META: &'static OpMeta = &META_DescribeLogGroups;
}

/// `logs:DescribeMetricFilters`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeMetricFilters;
static META_DescribeMetricFilters: OpMeta = OpMeta {
    service: "logs",
    name: "DescribeMetricFilters",
    iam_action: "logs:DescribeMetricFilters",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeMetricFiltersRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeMetricFiltersResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeMetricFilters {
    type Request = DescribeMetricFiltersRequest;
    type Response = DescribeMetricFiltersResponse;
    const META: &'static OpMeta = &META_DescribeMetricFilters;
}

/// `logs:FilterLogEvents`.
#[derive(Clone, Copy, Debug)]
pub struct FilterLogEvents;
static META_FilterLogEvents: OpMeta = OpMeta {
    service: "logs",
    name: "FilterLogEvents",
    iam_action: "logs:FilterLogEvents",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &FilterLogEventsRequest,
    input_root: "",
    input_xmlns: "",
    output: &FilterLogEventsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for FilterLogEvents {
    type Request = FilterLogEventsRequest;
    type Response = FilterLogEventsResponse;
    const META: &'static OpMeta = &META_FilterLogEvents;
}

/// `logs:GetLogEvents`.
#[derive(Clone, Copy, Debug)]
pub struct GetLogEvents;
static META_GetLogEvents: OpMeta = OpMeta {
    service: "logs",
    name: "GetLogEvents",
    iam_action: "logs:GetLogEvents",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetLogEventsRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetLogEventsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetLogEvents {
    type Request = GetLogEventsRequest;
    type Response = GetLogEventsResponse;
    const META: &'static OpMeta = &META_GetLogEvents;
}

/// `logs:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "logs",
    name: "ListTagsForResource",
    iam_action: "logs:ListTagsForResource",
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
    output: &ListTagsForResourceResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListTagsForResource {
    type Request = ListTagsForResourceRequest;
    type Response = ListTagsForResourceResponse;
    const META: &'static OpMeta = &META_ListTagsForResource;
}

/// `logs:ListTagsLogGroup`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsLogGroup;
static META_ListTagsLogGroup: OpMeta = OpMeta {
    service: "logs",
    name: "ListTagsLogGroup",
    iam_action: "logs:ListTagsLogGroup",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTagsLogGroupRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListTagsLogGroupResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListTagsLogGroup {
    type Request = ListTagsLogGroupRequest;
    type Response = ListTagsLogGroupResponse;
    const META: &'static OpMeta = &META_ListTagsLogGroup;
}

/// `logs:PutLogEvents`.
#[derive(Clone, Copy, Debug)]
pub struct PutLogEvents;
static META_PutLogEvents: OpMeta = OpMeta {
    service: "logs",
    name: "PutLogEvents",
    iam_action: "logs:PutLogEvents",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutLogEventsRequest,
    input_root: "",
    input_xmlns: "",
    output: &PutLogEventsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutLogEvents {
    type Request = PutLogEventsRequest;
    type Response = PutLogEventsResponse;
    const META: &'static OpMeta = &META_PutLogEvents;
}

/// `logs:PutMetricFilter`.
#[derive(Clone, Copy, Debug)]
pub struct PutMetricFilter;
static META_PutMetricFilter: OpMeta = OpMeta {
    service: "logs",
    name: "PutMetricFilter",
    iam_action: "logs:PutMetricFilter",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutMetricFilterRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutMetricFilter {
    type Request = PutMetricFilterRequest;
    type Response = PutMetricFilterResponse;
    const META: &'static OpMeta = &META_PutMetricFilter;
}

/// `logs:PutRetentionPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutRetentionPolicy;
static META_PutRetentionPolicy: OpMeta = OpMeta {
    service: "logs",
    name: "PutRetentionPolicy",
    iam_action: "logs:PutRetentionPolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutRetentionPolicyRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutRetentionPolicy {
    type Request = PutRetentionPolicyRequest;
    type Response = PutRetentionPolicyResponse;
    const META: &'static OpMeta = &META_PutRetentionPolicy;
}

/// `logs:TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
static META_TagResource: OpMeta = OpMeta {
    service: "logs",
    name: "TagResource",
    iam_action: "logs:TagResource",
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

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 13] = [
    CreateLogGroup::META,
    CreateLogStream::META,
    DeleteLogGroup::META,
    DescribeLogGroups::META,
    DescribeMetricFilters::META,
    FilterLogEvents::META,
    GetLogEvents::META,
    ListTagsForResource::META,
    ListTagsLogGroup::META,
    PutLogEvents::META,
    PutMetricFilter::META,
    PutRetentionPolicy::META,
    TagResource::META,
];
