// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for ListRuleGroupsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRuleGroupsRequest[0], &self.limit);
        opt(w, &schema::M_ListRuleGroupsRequest[1], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for ListRuleGroupsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_marker: f.opt("NextMarker")?,
            rule_groups: f.opt("RuleGroups")?,
        })
    }
}

impl Encode for ListRulesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListRulesRequest[0], &self.limit);
        opt(w, &schema::M_ListRulesRequest[1], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for ListRulesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_marker: f.opt("NextMarker")?,
            rules: f.opt("Rules")?,
        })
    }
}

impl Encode for ListWebACLsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListWebACLsRequest[0], &self.limit);
        opt(w, &schema::M_ListWebACLsRequest[1], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for ListWebACLsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_marker: f.opt("NextMarker")?,
            web_acls: f.opt("WebACLs")?,
        })
    }
}

impl Decode for RuleGroupSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            rule_group_id: f.opt("RuleGroupId")?,
        })
    }
}

impl Decode for RuleSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            rule_id: f.opt("RuleId")?,
        })
    }
}

impl Decode for WebACLSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            web_acl_id: f.opt("WebACLId")?,
        })
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "ListRuleGroups" => ::bonkei_wire::Probe::of::<ListRuleGroups>(),
        "ListRules" => ::bonkei_wire::Probe::of::<ListRules>(),
        "ListWebACLs" => ::bonkei_wire::Probe::of::<ListWebACLs>(),
        _ => return None,
    })
}
