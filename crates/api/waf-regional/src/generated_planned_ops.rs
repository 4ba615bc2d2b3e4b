// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `waf-regional:ListRuleGroups`.
#[derive(Clone, Copy, Debug)]
pub struct ListRuleGroups;
static META_ListRuleGroups: OpMeta = OpMeta {
    service: "waf-regional",
    name: "ListRuleGroups",
    iam_action: "waf-regional:ListRuleGroups",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListRuleGroupsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListRuleGroupsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListRuleGroups {
    type Request = ListRuleGroupsRequest;
    type Response = ListRuleGroupsResponse;
    const META: &'static OpMeta = &META_ListRuleGroups;
}

/// `waf-regional:ListRules`.
#[derive(Clone, Copy, Debug)]
pub struct ListRules;
static META_ListRules: OpMeta = OpMeta {
    service: "waf-regional",
    name: "ListRules",
    iam_action: "waf-regional:ListRules",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListRulesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListRulesResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListRules {
    type Request = ListRulesRequest;
    type Response = ListRulesResponse;
    const META: &'static OpMeta = &META_ListRules;
}

/// `waf-regional:ListWebACLs`.
#[derive(Clone, Copy, Debug)]
pub struct ListWebACLs;
static META_ListWebACLs: OpMeta = OpMeta {
    service: "waf-regional",
    name: "ListWebACLs",
    iam_action: "waf-regional:ListWebACLs",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListWebACLsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListWebACLsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListWebACLs {
    type Request = ListWebACLsRequest;
    type Response = ListWebACLsResponse;
    const META: &'static OpMeta = &META_ListWebACLs;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 3] = [
    ListRuleGroups::META,
    ListRules::META,
    ListWebACLs::META,
];
