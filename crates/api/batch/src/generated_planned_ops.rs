// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `batch:DescribeComputeEnvironments`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeComputeEnvironments;
static META_DescribeComputeEnvironments: OpMeta = OpMeta {
    service: "batch",
    name: "DescribeComputeEnvironments",
    iam_action: "batch:DescribeComputeEnvironments",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/v1/describecomputeenvironments",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeComputeEnvironmentsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeComputeEnvironmentsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeComputeEnvironments {
    type Request = DescribeComputeEnvironmentsRequest;
    type Response = DescribeComputeEnvironmentsResponse;
    const META: &'static OpMeta = &META_DescribeComputeEnvironments;
}

/// `batch:DescribeJobDefinitions`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeJobDefinitions;
static META_DescribeJobDefinitions: OpMeta = OpMeta {
    service: "batch",
    name: "DescribeJobDefinitions",
    iam_action: "batch:DescribeJobDefinitions",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/v1/describejobdefinitions",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeJobDefinitionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeJobDefinitionsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeJobDefinitions {
    type Request = DescribeJobDefinitionsRequest;
    type Response = DescribeJobDefinitionsResponse;
    const META: &'static OpMeta = &META_DescribeJobDefinitions;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 2] = [
    DescribeComputeEnvironments::META,
    DescribeJobDefinitions::META,
];
