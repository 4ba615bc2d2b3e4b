// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `organizations:DescribeAccount`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeAccount;
static META_DescribeAccount: OpMeta = OpMeta {
    service: "organizations",
    name: "DescribeAccount",
    iam_action: "organizations:DescribeAccount",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeAccountRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeAccountResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeAccount {
    type Request = DescribeAccountRequest;
    type Response = DescribeAccountResponse;
    const META: &'static OpMeta = &META_DescribeAccount;
}

/// `organizations:DescribeOrganization`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeOrganization;
static META_DescribeOrganization: OpMeta = OpMeta {
    service: "organizations",
    name: "DescribeOrganization",
    iam_action: "organizations:DescribeOrganization",
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
    output: &DescribeOrganizationResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeOrganization {
    type Request = DescribeOrganizationRequest;
    type Response = DescribeOrganizationResponse;
    const META: &'static OpMeta = &META_DescribeOrganization;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 2] = [
    DescribeAccount::META,
    DescribeOrganization::META,
];
