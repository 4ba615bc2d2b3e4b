//! Security group rules as resources of their own ("Security group rules").

use super::security_group_rule::of;
use crate::faults::{self, invalid, missing};
use crate::filter::{Filters, one};
use crate::permission::{self, Wanted};
use crate::state::{RulePeer, SecurityGroup, SecurityGroupRule};
use crate::{lookup, page, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::collections::{BTreeMap, HashSet};

/// Describes rules ("DescribeSecurityGroupRules").
///
/// # Errors
/// `InvalidSecurityGroupRuleId.NotFound`, `InvalidParameterValue` for filters and sizes.
pub fn describe_security_group_rules(
    cx: &mut Ctx<'_>,
    request: api::DescribeSecurityGroupRulesRequest,
) -> Result<api::DescribeSecurityGroupRulesResult, Fault> {
    let filters = Filters::new(request.filters)?;
    filters.check(&["group-id", "security-group-rule-id"])?;
    let all_tags = tags::all(cx)?;
    let mut found = Vec::new();
    for rule in lookup::records::<SecurityGroupRule>(cx, faults::RULE, request.security_group_rule_ids.as_ref())? {
        let passes = filters.pass(all_tags.get(&rule.id), |name| match name {
            "group-id" => one(&rule.group),
            "security-group-rule-id" => one(&rule.id),
            _ => None,
        })?;
        if passes {
            found.push(rule);
        }
    }
    let by_id = request.security_group_rule_ids.is_some_and(|i| !i.is_empty());
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=1000, by_id, |r| r.id.clone())?;
    let rules = page.items.iter().map(|r| form(cx, r, all_tags.get(&r.id))).collect();
    Ok(api::DescribeSecurityGroupRulesResult { next_token: page.next, security_group_rules: Some(rules) })
}

/// Replaces what rules of one group say, all or none; a rule keeps its id, direction and type of peer ("ModifySecurityGroupRules").
///
/// # Errors
/// `InvalidSecurityGroupRuleId.NotFound`, `InvalidPermission.Duplicate`, `InvalidParameterValue`, `MissingParameter`, `InvalidGroup.NotFound`.
pub fn modify_security_group_rules(
    cx: &mut Ctx<'_>,
    request: api::ModifySecurityGroupRulesRequest,
) -> Result<api::ModifySecurityGroupRulesResult, Fault> {
    let group = lookup::security_group(cx, &request.group_id)?;
    if request.security_group_rules.is_empty() {
        return Err(missing("SecurityGroupRules"));
    }
    let mut changed: Vec<SecurityGroupRule> = Vec::new();
    for update in request.security_group_rules {
        let rule = lookup::security_group_rule(cx, &update.security_group_rule_id)?;
        if rule.group != group.id {
            return Err(faults::RULE.not_found(&rule.id));
        }
        if changed.iter().any(|c| c.id == rule.id) {
            return Err(invalid(format!("The security group rule ID '{}' must not appear multiple times", rule.id)));
        }
        let asked = update.security_group_rule.ok_or_else(|| missing("SecurityGroupRule"))?;
        changed.push(changed_rule(cx, &group, rule, asked)?);
    }
    refuse_duplicates(cx, &group, &changed)?;
    for rule in &changed {
        cx.tx.save(&cx.scope, rule)?;
    }
    Ok(api::ModifySecurityGroupRulesResult { r#return: Some(true) })
}

fn changed_rule(
    cx: &Ctx<'_>,
    group: &SecurityGroup,
    rule: SecurityGroupRule,
    asked: api::SecurityGroupRuleRequest,
) -> Result<SecurityGroupRule, Fault> {
    super::vpc::later(&[
        ("SecurityGroupRule.CidrIpv6", asked.cidr_ipv6.is_some()),
        ("SecurityGroupRule.PrefixListId", asked.prefix_list_id.is_some()),
    ])?;
    let (protocol, from_port, to_port) = permission::traffic(asked.ip_protocol.as_deref(), asked.from_port, asked.to_port)?;
    let peer = match (&asked.cidr_ipv4, &asked.referenced_group_id) {
        (Some(block), None) => RulePeer::Cidr(permission::block(block)?),
        (None, Some(id)) => RulePeer::Group(permission::same_vpc(cx, group, id, false)?),
        (None, None) => return Err(missing("CidrIpv4, CidrIpv6, PrefixListId or ReferencedGroupId")),
        (Some(_), Some(_)) => return Err(invalid("Only one of CidrIpv4, CidrIpv6, PrefixListId or ReferencedGroupId can be specified for a rule.")),
    };
    if std::mem::discriminant(&peer) != std::mem::discriminant(&rule.peer) {
        return Err(invalid(format!("The type of the source or destination of the security group rule '{}' cannot be changed.", rule.id)));
    }
    let description = permission::description(asked.description)?;
    Ok(SecurityGroupRule { protocol, from_port, to_port, peer, description, ..rule })
}

/// Whether, once these rules are as they shall be, two of the group say the same.
fn refuse_duplicates(cx: &Ctx<'_>, group: &SecurityGroup, changed: &[SecurityGroupRule]) -> Result<(), Fault> {
    let ids: HashSet<&str> = changed.iter().map(|r| r.id.as_str()).collect();
    for egress in [false, true] {
        let mut all = of(cx, group, egress)?;
        all.retain(|r| !ids.contains(r.id.as_str()));
        for rule in changed.iter().filter(|r| r.egress == egress) {
            let new = wanted(rule);
            if all.iter().any(|r| new.is(r)) {
                return Err(new.duplicate());
            }
            all.push(rule.clone());
        }
    }
    Ok(())
}

fn wanted(r: &SecurityGroupRule) -> Wanted {
    Wanted { protocol: r.protocol.clone(), from: r.from_port, to: r.to_port, peer: r.peer.clone(), description: None }
}

/// A rule in the response's form.
pub(super) fn form(cx: &Ctx<'_>, r: &SecurityGroupRule, own: Option<&BTreeMap<String, String>>) -> api::SecurityGroupRule {
    let account = &cx.scope.account;
    let (cidr, group) = peer(r);
    api::SecurityGroupRule {
        cidr_ipv4: cidr,
        description: r.description.clone(),
        from_port: Some(r.from_port),
        group_id: Some(r.group.clone()),
        group_owner_id: Some(account.clone()),
        ip_protocol: Some(r.protocol.clone()),
        is_egress: Some(r.egress),
        referenced_group_info: group.map(|id| api::ReferencedSecurityGroup {
            group_id: Some(id),
            user_id: Some(account.clone()),
            ..Default::default()
        }),
        security_group_rule_arn: Some(cx.arn("ec2", format!("security-group-rule/{}", r.id)).to_string()),
        security_group_rule_id: Some(r.id.clone()),
        tags: tags::form(own),
        to_port: Some(r.to_port),
        ..Default::default()
    }
}

/// A rule that was taken away, in the response's form.
pub(super) fn revoked_form(r: &SecurityGroupRule) -> api::RevokedSecurityGroupRule {
    let (cidr, group) = peer(r);
    api::RevokedSecurityGroupRule {
        cidr_ipv4: cidr,
        description: r.description.clone(),
        from_port: Some(r.from_port),
        group_id: Some(r.group.clone()),
        ip_protocol: Some(r.protocol.clone()),
        is_egress: Some(r.egress),
        referenced_group_id: group,
        security_group_rule_id: Some(r.id.clone()),
        to_port: Some(r.to_port),
        ..Default::default()
    }
}

fn peer(r: &SecurityGroupRule) -> (Option<String>, Option<String>) {
    match &r.peer {
        RulePeer::Cidr(c) => (Some(c.to_string()), None),
        RulePeer::Group(g) => (None, Some(g.clone())),
    }
}

#[cfg(test)]
mod tests;
