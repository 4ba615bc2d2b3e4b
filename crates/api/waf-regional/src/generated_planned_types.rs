// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRuleGroupsRequest {
    pub limit: Option<i32>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for ListRuleGroupsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRuleGroupsResponse {
    pub next_marker: Option<String>,
    pub rule_groups: Option<Vec<RuleGroupSummary>>,
}
impl ::bonkei_wire::Element for ListRuleGroupsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRulesRequest {
    pub limit: Option<i32>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for ListRulesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRulesResponse {
    pub next_marker: Option<String>,
    pub rules: Option<Vec<RuleSummary>>,
}
impl ::bonkei_wire::Element for ListRulesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListWebACLsRequest {
    pub limit: Option<i32>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for ListWebACLsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListWebACLsResponse {
    pub next_marker: Option<String>,
    pub web_acls: Option<Vec<WebACLSummary>>,
}
impl ::bonkei_wire::Element for ListWebACLsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleGroupSummary {
    pub name: Option<String>,
    pub rule_group_id: Option<String>,
}
impl ::bonkei_wire::Element for RuleGroupSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleSummary {
    pub name: Option<String>,
    pub rule_id: Option<String>,
}
impl ::bonkei_wire::Element for RuleSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WebACLSummary {
    pub name: Option<String>,
    pub web_acl_id: Option<String>,
}
impl ::bonkei_wire::Element for WebACLSummary {}
