// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_ListRuleGroupsRequest: [Member; 2] = [
    Member::new("Limit", &s_PaginationLimit),
    Member::new("NextMarker", &s_NextMarker),
];
pub static ListRuleGroupsRequest: Shape = Shape { name: "ListRuleGroupsRequest", kind: Kind::Struct(&M_ListRuleGroupsRequest) };

pub static M_ListRuleGroupsResponse: [Member; 2] = [
    Member::new("NextMarker", &s_NextMarker),
    Member::new("RuleGroups", &s_RuleGroupSummaries),
];
pub static ListRuleGroupsResponse: Shape = Shape { name: "ListRuleGroupsResponse", kind: Kind::Struct(&M_ListRuleGroupsResponse) };

pub static M_ListRulesRequest: [Member; 2] = [
    Member::new("Limit", &s_PaginationLimit),
    Member::new("NextMarker", &s_NextMarker),
];
pub static ListRulesRequest: Shape = Shape { name: "ListRulesRequest", kind: Kind::Struct(&M_ListRulesRequest) };

pub static M_ListRulesResponse: [Member; 2] = [
    Member::new("NextMarker", &s_NextMarker),
    Member::new("Rules", &s_RuleSummaries),
];
pub static ListRulesResponse: Shape = Shape { name: "ListRulesResponse", kind: Kind::Struct(&M_ListRulesResponse) };

pub static M_ListWebACLsRequest: [Member; 2] = [
    Member::new("Limit", &s_PaginationLimit),
    Member::new("NextMarker", &s_NextMarker),
];
pub static ListWebACLsRequest: Shape = Shape { name: "ListWebACLsRequest", kind: Kind::Struct(&M_ListWebACLsRequest) };

pub static M_ListWebACLsResponse: [Member; 2] = [
    Member::new("NextMarker", &s_NextMarker),
    Member::new("WebACLs", &s_WebACLSummaries),
];
pub static ListWebACLsResponse: Shape = Shape { name: "ListWebACLsResponse", kind: Kind::Struct(&M_ListWebACLsResponse) };
pub static s_NextMarker: Shape = Shape { name: "NextMarker", kind: Kind::Text(Limits::range(1, 1224), &[]) };
pub static s_PaginationLimit: Shape = Shape { name: "PaginationLimit", kind: Kind::Int(Limits::range(0, 100)) };
pub static s_ResourceId: Shape = Shape { name: "ResourceId", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_ResourceName: Shape = Shape { name: "ResourceName", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_RuleGroupSummaries: Member = Member::new("member", &RuleGroupSummary);
pub static s_RuleGroupSummaries: Shape = Shape { name: "RuleGroupSummaries", kind: Kind::List(&I_s_RuleGroupSummaries, Limits::NONE) };

pub static M_RuleGroupSummary: [Member; 2] = [
    Member::new("Name", &s_ResourceName).required(),
    Member::new("RuleGroupId", &s_ResourceId).required(),
];
pub static RuleGroupSummary: Shape = Shape { name: "RuleGroupSummary", kind: Kind::Struct(&M_RuleGroupSummary) };
static I_s_RuleSummaries: Member = Member::new("member", &RuleSummary);
pub static s_RuleSummaries: Shape = Shape { name: "RuleSummaries", kind: Kind::List(&I_s_RuleSummaries, Limits::NONE) };

pub static M_RuleSummary: [Member; 2] = [
    Member::new("Name", &s_ResourceName).required(),
    Member::new("RuleId", &s_ResourceId).required(),
];
pub static RuleSummary: Shape = Shape { name: "RuleSummary", kind: Kind::Struct(&M_RuleSummary) };
static I_s_WebACLSummaries: Member = Member::new("member", &WebACLSummary);
pub static s_WebACLSummaries: Shape = Shape { name: "WebACLSummaries", kind: Kind::List(&I_s_WebACLSummaries, Limits::NONE) };

pub static M_WebACLSummary: [Member; 2] = [
    Member::new("Name", &s_ResourceName).required(),
    Member::new("WebACLId", &s_ResourceId).required(),
];
pub static WebACLSummary: Shape = Shape { name: "WebACLSummary", kind: Kind::Struct(&M_WebACLSummary) };
