// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `cloudwatch:DeleteAlarms`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAlarms;
static META_DeleteAlarms: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "DeleteAlarms",
    iam_action: "cloudwatch:DeleteAlarms",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteAlarmsInput,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteAlarms {
    type Request = DeleteAlarmsInput;
    type Response = DeleteAlarmsResponse;
    const META: &'static OpMeta = &META_DeleteAlarms;
}

/// `cloudwatch:DeleteDashboards`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDashboards;
static META_DeleteDashboards: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "DeleteDashboards",
    iam_action: "cloudwatch:DeleteDashboards",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteDashboardsInput,
    input_root: "",
    input_xmlns: "",
    output: &DeleteDashboardsOutput,
    output_root: "DeleteDashboardsResult",
    api: &SERVICE,
};
impl Operation for DeleteDashboards {
    type Request = DeleteDashboardsInput;
    type Response = DeleteDashboardsOutput;
    const META: &'static OpMeta = &META_DeleteDashboards;
}

/// `cloudwatch:DescribeAlarms`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeAlarms;
static META_DescribeAlarms: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "DescribeAlarms",
    iam_action: "cloudwatch:DescribeAlarms",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeAlarmsInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeAlarmsOutput,
    output_root: "DescribeAlarmsResult",
    api: &SERVICE,
};
impl Operation for DescribeAlarms {
    type Request = DescribeAlarmsInput;
    type Response = DescribeAlarmsOutput;
    const META: &'static OpMeta = &META_DescribeAlarms;
}

/// `cloudwatch:GetDashboard`.
#[derive(Clone, Copy, Debug)]
pub struct GetDashboard;
static META_GetDashboard: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "GetDashboard",
    iam_action: "cloudwatch:GetDashboard",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetDashboardInput,
    input_root: "",
    input_xmlns: "",
    output: &GetDashboardOutput,
    output_root: "GetDashboardResult",
    api: &SERVICE,
};
impl Operation for GetDashboard {
    type Request = GetDashboardInput;
    type Response = GetDashboardOutput;
    const META: &'static OpMeta = &META_GetDashboard;
}

/// `cloudwatch:GetMetricData`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetricData;
static META_GetMetricData: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "GetMetricData",
    iam_action: "cloudwatch:GetMetricData",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetMetricDataInput,
    input_root: "",
    input_xmlns: "",
    output: &GetMetricDataOutput,
    output_root: "GetMetricDataResult",
    api: &SERVICE,
};
impl Operation for GetMetricData {
    type Request = GetMetricDataInput;
    type Response = GetMetricDataOutput;
    const META: &'static OpMeta = &META_GetMetricData;
}

/// `cloudwatch:GetMetricStatistics`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetricStatistics;
static META_GetMetricStatistics: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "GetMetricStatistics",
    iam_action: "cloudwatch:GetMetricStatistics",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetMetricStatisticsInput,
    input_root: "",
    input_xmlns: "",
    output: &GetMetricStatisticsOutput,
    output_root: "GetMetricStatisticsResult",
    api: &SERVICE,
};
impl Operation for GetMetricStatistics {
    type Request = GetMetricStatisticsInput;
    type Response = GetMetricStatisticsOutput;
    const META: &'static OpMeta = &META_GetMetricStatistics;
}

/// `cloudwatch:ListMetrics`.
#[derive(Clone, Copy, Debug)]
pub struct ListMetrics;
static META_ListMetrics: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "ListMetrics",
    iam_action: "cloudwatch:ListMetrics",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListMetricsInput,
    input_root: "",
    input_xmlns: "",
    output: &ListMetricsOutput,
    output_root: "ListMetricsResult",
    api: &SERVICE,
};
impl Operation for ListMetrics {
    type Request = ListMetricsInput;
    type Response = ListMetricsOutput;
    const META: &'static OpMeta = &META_ListMetrics;
}

/// `cloudwatch:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "ListTagsForResource",
    iam_action: "cloudwatch:ListTagsForResource",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTagsForResourceInput,
    input_root: "",
    input_xmlns: "",
    output: &ListTagsForResourceOutput,
    output_root: "ListTagsForResourceResult",
    api: &SERVICE,
};
impl Operation for ListTagsForResource {
    type Request = ListTagsForResourceInput;
    type Response = ListTagsForResourceOutput;
    const META: &'static OpMeta = &META_ListTagsForResource;
}

/// `cloudwatch:PutDashboard`.
#[derive(Clone, Copy, Debug)]
pub struct PutDashboard;
static META_PutDashboard: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "PutDashboard",
    iam_action: "cloudwatch:PutDashboard",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutDashboardInput,
    input_root: "",
    input_xmlns: "",
    output: &PutDashboardOutput,
    output_root: "PutDashboardResult",
    api: &SERVICE,
};
impl Operation for PutDashboard {
    type Request = PutDashboardInput;
    type Response = PutDashboardOutput;
    const META: &'static OpMeta = &META_PutDashboard;
}

/// `cloudwatch:PutMetricAlarm`.
#[derive(Clone, Copy, Debug)]
pub struct PutMetricAlarm;
static META_PutMetricAlarm: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "PutMetricAlarm",
    iam_action: "cloudwatch:PutMetricAlarm",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutMetricAlarmInput,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutMetricAlarm {
    type Request = PutMetricAlarmInput;
    type Response = PutMetricAlarmResponse;
    const META: &'static OpMeta = &META_PutMetricAlarm;
}

/// `cloudwatch:PutMetricData`.
#[derive(Clone, Copy, Debug)]
pub struct PutMetricData;
static META_PutMetricData: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "PutMetricData",
    iam_action: "cloudwatch:PutMetricData",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutMetricDataInput,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutMetricData {
    type Request = PutMetricDataInput;
    type Response = PutMetricDataResponse;
    const META: &'static OpMeta = &META_PutMetricData;
}

/// `cloudwatch:TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
static META_TagResource: OpMeta = OpMeta {
    service: "cloudwatch",
    name: "TagResource",
    iam_action: "cloudwatch:TagResource",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &TagResourceInput,
    input_root: "",
    input_xmlns: "",
    output: &TagResourceOutput,
    output_root: "TagResourceResult",
    api: &SERVICE,
};
impl Operation for TagResource {
    type Request = TagResourceInput;
    type Response = TagResourceOutput;
    const META: &'static OpMeta = &META_TagResource;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 12] = [
    DeleteAlarms::META,
    DeleteDashboards::META,
    DescribeAlarms::META,
    GetDashboard::META,
    GetMetricData::META,
    GetMetricStatistics::META,
    ListMetrics::META,
    ListTagsForResource::META,
    PutDashboard::META,
    PutMetricAlarm::META,
    PutMetricData::META,
    TagResource::META,
];
