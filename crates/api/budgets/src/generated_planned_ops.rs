// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `budgets:CreateBudget`.
#[derive(Clone, Copy, Debug)]
pub struct CreateBudget;
static META_CreateBudget: OpMeta = OpMeta {
    service: "budgets",
    name: "CreateBudget",
    iam_action: "budgets:CreateBudget",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateBudgetRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateBudgetResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateBudget {
    type Request = CreateBudgetRequest;
    type Response = CreateBudgetResponse;
    const META: &'static OpMeta = &META_CreateBudget;
}

/// `budgets:CreateNotification`.
#[derive(Clone, Copy, Debug)]
pub struct CreateNotification;
static META_CreateNotification: OpMeta = OpMeta {
    service: "budgets",
    name: "CreateNotification",
    iam_action: "budgets:CreateNotification",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateNotificationRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateNotificationResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateNotification {
    type Request = CreateNotificationRequest;
    type Response = CreateNotificationResponse;
    const META: &'static OpMeta = &META_CreateNotification;
}

/// `budgets:DeleteBudget`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBudget;
static META_DeleteBudget: OpMeta = OpMeta {
    service: "budgets",
    name: "DeleteBudget",
    iam_action: "budgets:DeleteBudget",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteBudgetRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteBudgetResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteBudget {
    type Request = DeleteBudgetRequest;
    type Response = DeleteBudgetResponse;
    const META: &'static OpMeta = &META_DeleteBudget;
}

/// `budgets:DescribeBudget`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeBudget;
static META_DescribeBudget: OpMeta = OpMeta {
    service: "budgets",
    name: "DescribeBudget",
    iam_action: "budgets:DescribeBudget",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeBudgetRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeBudgetResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeBudget {
    type Request = DescribeBudgetRequest;
    type Response = DescribeBudgetResponse;
    const META: &'static OpMeta = &META_DescribeBudget;
}

/// `budgets:DescribeNotificationsForBudget`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeNotificationsForBudget;
static META_DescribeNotificationsForBudget: OpMeta = OpMeta {
    service: "budgets",
    name: "DescribeNotificationsForBudget",
    iam_action: "budgets:DescribeNotificationsForBudget",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeNotificationsForBudgetRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeNotificationsForBudgetResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeNotificationsForBudget {
    type Request = DescribeNotificationsForBudgetRequest;
    type Response = DescribeNotificationsForBudgetResponse;
    const META: &'static OpMeta = &META_DescribeNotificationsForBudget;
}

/// `budgets:DescribeSubscribersForNotification`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeSubscribersForNotification;
static META_DescribeSubscribersForNotification: OpMeta = OpMeta {
    service: "budgets",
    name: "DescribeSubscribersForNotification",
    iam_action: "budgets:DescribeSubscribersForNotification",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeSubscribersForNotificationRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeSubscribersForNotificationResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeSubscribersForNotification {
    type Request = DescribeSubscribersForNotificationRequest;
    type Response = DescribeSubscribersForNotificationResponse;
    const META: &'static OpMeta = &META_DescribeSubscribersForNotification;
}

/// `budgets:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "budgets",
    name: "ListTagsForResource",
    iam_action: "budgets:ListTagsForResource",
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

/// `budgets:UpdateBudget`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBudget;
static META_UpdateBudget: OpMeta = OpMeta {
    service: "budgets",
    name: "UpdateBudget",
    iam_action: "budgets:UpdateBudget",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateBudgetRequest,
    input_root: "",
    input_xmlns: "",
    output: &UpdateBudgetResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateBudget {
    type Request = UpdateBudgetRequest;
    type Response = UpdateBudgetResponse;
    const META: &'static OpMeta = &META_UpdateBudget;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 8] = [
    CreateBudget::META,
    CreateNotification::META,
    DeleteBudget::META,
    DescribeBudget::META,
    DescribeNotificationsForBudget::META,
    DescribeSubscribersForNotification::META,
    ListTagsForResource::META,
    UpdateBudget::META,
];
