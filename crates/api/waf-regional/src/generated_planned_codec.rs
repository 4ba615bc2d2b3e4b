// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for ListRuleGroupsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            limit: f.opt("Limit")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for ListRuleGroupsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRuleGroupsResponse[0], &self.next_marker);
        opt(w, &schema::M_ListRuleGroupsResponse[1], &self.rule_groups);
        w.end_struct();
    }
}

impl Decode for ListRulesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            limit: f.opt("Limit")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for ListRulesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRulesResponse[0], &self.next_marker);
        opt(w, &schema::M_ListRulesResponse[1], &self.rules);
        w.end_struct();
    }
}

impl Decode for ListWebACLsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            limit: f.opt("Limit")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for ListWebACLsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListWebACLsResponse[0], &self.next_marker);
        opt(w, &schema::M_ListWebACLsResponse[1], &self.web_acls);
        w.end_struct();
    }
}

impl Encode for RuleGroupSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RuleGroupSummary[0], &self.name);
        opt(w, &schema::M_RuleGroupSummary[1], &self.rule_group_id);
        w.end_struct();
    }
}

impl Encode for RuleSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RuleSummary[0], &self.name);
        opt(w, &schema::M_RuleSummary[1], &self.rule_id);
        w.end_struct();
    }
}

impl Encode for WebACLSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_WebACLSummary[0], &self.name);
        opt(w, &schema::M_WebACLSummary[1], &self.web_acl_id);
        w.end_struct();
    }
}
