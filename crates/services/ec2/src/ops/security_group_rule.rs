//! Adding, taking away and describing the rules of a security group ("Security group rules").

use super::security_group::named;
use super::security_group_rules::{form, revoked_form};
use crate::faults::{self, combination, missing};
use crate::permission::{self, Wanted};
use crate::state::{SecurityGroup, SecurityGroupRule, Vpc};
use crate::{lookup, quota, tags};
use bonkei_api_ec2 as api;
use bonkei_api_ec2::{IpPermission, IpRange, TagSpecification, UserIdGroupPair};
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Adds rules for what may come in, all or none ("AuthorizeSecurityGroupIngress").
///
/// # Errors
/// `InvalidPermission.Duplicate`, `InvalidPermission.Malformed`, `RulesPerSecurityGroupLimitExceeded`, `InvalidGroup.NotFound`,
/// `InvalidParameterValue`, `InvalidParameterCombination`, `MissingParameter`.
pub fn authorize_security_group_ingress(
    cx: &mut Ctx<'_>,
    r: api::AuthorizeSecurityGroupIngressRequest,
) -> Result<api::AuthorizeSecurityGroupIngressResult, Fault> {
    let group = named(cx, r.group_id.as_deref(), r.group_name.as_deref())?;
    let flat = Flat {
        protocol: r.ip_protocol,
        from: r.from_port,
        to: r.to_port,
        cidr: r.cidr_ip,
        source: r.source_security_group_name,
        owner: r.source_security_group_owner_id,
    };
    let permissions = flat.or(r.ip_permissions)?.ok_or_else(|| missing("ipPermissions"))?;
    let made = authorize(cx, &group, false, permissions, r.tag_specifications.as_ref())?;
    Ok(api::AuthorizeSecurityGroupIngressResult { r#return: Some(true), security_group_rules: Some(made) })
}

/// Adds rules for what may go out, all or none ("AuthorizeSecurityGroupEgress").
///
/// # Errors
/// As [`authorize_security_group_ingress`]; `UnknownParameter` for the flat form, which only ingress has.
pub fn authorize_security_group_egress(
    cx: &mut Ctx<'_>,
    r: api::AuthorizeSecurityGroupEgressRequest,
) -> Result<api::AuthorizeSecurityGroupEgressResult, Fault> {
    let group = lookup::security_group(cx, &r.group_id)?;
    let flat = Flat {
        protocol: r.ip_protocol,
        from: r.from_port,
        to: r.to_port,
        cidr: r.cidr_ip,
        source: r.source_security_group_name,
        owner: r.source_security_group_owner_id,
    };
    flat.unknown()?;
    let permissions = r.ip_permissions.filter(|p| !p.is_empty()).ok_or_else(|| missing("ipPermissions"))?;
    let made = authorize(cx, &group, true, permissions, r.tag_specifications.as_ref())?;
    Ok(api::AuthorizeSecurityGroupEgressResult { r#return: Some(true), security_group_rules: Some(made) })
}

/// Takes away rules for what may come in ("RevokeSecurityGroupIngress").
///
/// # Errors
/// `InvalidPermission.NotFound` outside the default VPC, where unknown rules are answered instead; `InvalidSecurityGroupRuleId.NotFound`,
/// and as [`authorize_security_group_ingress`] for what is no rule.
pub fn revoke_security_group_ingress(
    cx: &mut Ctx<'_>,
    r: api::RevokeSecurityGroupIngressRequest,
) -> Result<api::RevokeSecurityGroupIngressResult, Fault> {
    let group = named(cx, r.group_id.as_deref(), r.group_name.as_deref())?;
    let flat = Flat {
        protocol: r.ip_protocol,
        from: r.from_port,
        to: r.to_port,
        cidr: r.cidr_ip,
        source: r.source_security_group_name,
        owner: r.source_security_group_owner_id,
    };
    let permissions = flat.or(r.ip_permissions)?;
    let (revoked, unknown) = revoke(cx, &group, false, permissions, r.security_group_rule_ids)?;
    Ok(api::RevokeSecurityGroupIngressResult { r#return: Some(true), revoked_security_group_rules: Some(revoked), unknown_ip_permissions: unknown })
}

/// Takes away rules for what may go out ("RevokeSecurityGroupEgress").
///
/// # Errors
/// As [`revoke_security_group_ingress`].
pub fn revoke_security_group_egress(
    cx: &mut Ctx<'_>,
    r: api::RevokeSecurityGroupEgressRequest,
) -> Result<api::RevokeSecurityGroupEgressResult, Fault> {
    let group = lookup::security_group(cx, &r.group_id)?;
    let flat = Flat {
        protocol: r.ip_protocol,
        from: r.from_port,
        to: r.to_port,
        cidr: r.cidr_ip,
        source: r.source_security_group_name,
        owner: r.source_security_group_owner_id,
    };
    flat.unknown()?;
    let (revoked, unknown) = revoke(cx, &group, true, r.ip_permissions.filter(|p| !p.is_empty()), r.security_group_rule_ids)?;
    Ok(api::RevokeSecurityGroupEgressResult { r#return: Some(true), revoked_security_group_rules: Some(revoked), unknown_ip_permissions: unknown })
}

/// Says what ingress rules are for ("UpdateSecurityGroupRuleDescriptionsIngress").
///
/// # Errors
/// `InvalidPermission.NotFound`, `InvalidSecurityGroupRuleId.NotFound`, `InvalidParameterValue`.
pub fn update_security_group_rule_descriptions_ingress(
    cx: &mut Ctx<'_>,
    r: api::UpdateSecurityGroupRuleDescriptionsIngressRequest,
) -> Result<api::UpdateSecurityGroupRuleDescriptionsIngressResult, Fault> {
    let group = named(cx, r.group_id.as_deref(), r.group_name.as_deref())?;
    describe(cx, &group, false, r.ip_permissions, r.security_group_rule_descriptions)?;
    Ok(api::UpdateSecurityGroupRuleDescriptionsIngressResult { r#return: Some(true) })
}

/// Says what egress rules are for ("UpdateSecurityGroupRuleDescriptionsEgress").
///
/// # Errors
/// As [`update_security_group_rule_descriptions_ingress`].
pub fn update_security_group_rule_descriptions_egress(
    cx: &mut Ctx<'_>,
    r: api::UpdateSecurityGroupRuleDescriptionsEgressRequest,
) -> Result<api::UpdateSecurityGroupRuleDescriptionsEgressResult, Fault> {
    let group = named(cx, r.group_id.as_deref(), r.group_name.as_deref())?;
    describe(cx, &group, true, r.ip_permissions, r.security_group_rule_descriptions)?;
    Ok(api::UpdateSecurityGroupRuleDescriptionsEgressResult { r#return: Some(true) })
}

/// One rule without `IpPermissions`, as older clients ask.
struct Flat {
    protocol: Option<String>,
    from: Option<i32>,
    to: Option<i32>,
    cidr: Option<String>,
    source: Option<String>,
    owner: Option<String>,
}

impl Flat {
    /// The first of its parameters that is given.
    fn given(&self) -> Option<&'static str> {
        let all = [
            ("ipProtocol", self.protocol.is_some()),
            ("fromPort", self.from.is_some()),
            ("toPort", self.to.is_some()),
            ("cidrIp", self.cidr.is_some()),
            ("sourceSecurityGroupName", self.source.is_some()),
            ("sourceSecurityGroupOwnerId", self.owner.is_some()),
        ];
        all.into_iter().find(|(_, given)| *given).map(|(name, _)| name)
    }

    /// Refuses every one of its parameters.
    fn unknown(&self) -> Result<(), Fault> {
        match self.given() {
            Some(name) => Err(Fault::client("UnknownParameter", format!("The parameter {name} is not recognized"))),
            None => Ok(()),
        }
    }

    /// As permissions, or the permissions that came instead; none if neither came.
    fn or(self, permissions: Option<Vec<IpPermission>>) -> Result<Option<Vec<IpPermission>>, Fault> {
        let permissions = permissions.filter(|p| !p.is_empty());
        let Some(parameter) = self.given() else { return Ok(permissions) };
        if permissions.is_some() {
            return Err(combination(format!("The parameter 'ipPermissions' may not be used in combination with '{parameter}'")));
        }
        let Some(source) = self.source else {
            let ranges = vec![IpRange { cidr_ip: self.cidr, description: None }];
            return Ok(Some(vec![IpPermission {
                from_port: self.from,
                ip_protocol: self.protocol,
                ip_ranges: Some(ranges),
                to_port: self.to,
                ..Default::default()
            }]));
        };
        if self.cidr.is_some() || self.protocol.is_some() || self.from.is_some() || self.to.is_some() {
            return Err(combination("The parameter 'sourceSecurityGroupName' may not be used in combination with a protocol, ports or 'cidrIp'"));
        }
        // a source group alone opens all of TCP, UDP and ICMP to it
        let pair = UserIdGroupPair { group_name: Some(source), user_id: self.owner, ..Default::default() };
        let open = |protocol: &str, from, to| IpPermission {
            from_port: Some(from),
            ip_protocol: Some(protocol.to_owned()),
            to_port: Some(to),
            user_id_group_pairs: Some(vec![pair.clone()]),
            ..Default::default()
        };
        Ok(Some(vec![open("tcp", 0, 65535), open("udp", 0, 65535), open("icmp", -1, -1)]))
    }
}

fn authorize(
    cx: &mut Ctx<'_>,
    group: &SecurityGroup,
    egress: bool,
    permissions: Vec<IpPermission>,
    specs: Option<&Vec<TagSpecification>>,
) -> Result<Vec<api::SecurityGroupRule>, Fault> {
    let given = tags::specified(specs, faults::RULE, &[faults::RULE])?;
    let wanted = permission::wanted(cx, group, permissions)?;
    let known = of(cx, group, egress)?;
    if let Some(twice) = wanted.iter().find(|w| known.iter().any(|r| w.is(r))) {
        return Err(twice.duplicate());
    }
    if known.len() + wanted.len() > quota::RULES {
        return Err(Fault::client("RulesPerSecurityGroupLimitExceeded", "The maximum number of rules per security group has been reached."));
    }
    let mut made = Vec::new();
    for w in wanted {
        let rule = SecurityGroupRule {
            id: cx.ids.resource("sgr"),
            group: group.id.clone(),
            egress,
            protocol: w.protocol,
            from_port: w.from,
            to_port: w.to,
            peer: w.peer,
            description: w.description,
        };
        cx.tx.save(&cx.scope, &rule)?;
        tags::add(cx, faults::RULE, &rule.id, &given)?;
        made.push(form(cx, &rule, Some(&given)));
    }
    Ok(made)
}

type Revoked = (Vec<api::RevokedSecurityGroupRule>, Option<Vec<IpPermission>>);

fn revoke(
    cx: &mut Ctx<'_>,
    group: &SecurityGroup,
    egress: bool,
    permissions: Option<Vec<IpPermission>>,
    ids: Option<Vec<String>>,
) -> Result<Revoked, Fault> {
    let ids = ids.filter(|i| !i.is_empty());
    let (gone, unknown) = match (permissions, ids) {
        (Some(_), Some(_)) => return Err(combination("Only one of 'ipPermissions' or 'securityGroupRuleIds' should be provided.")),
        (None, None) => return Err(Fault::client("MissingParameter", "Either 'ipPermissions' or 'securityGroupRuleIds' should be provided.")),
        (None, Some(ids)) => (ids.iter().map(|id| of_group(cx, group, egress, id)).collect::<Result<Vec<_>, _>>()?, Vec::new()),
        (Some(permissions), None) => {
            let known = of(cx, group, egress)?;
            let wanted = permission::wanted(cx, group, permissions)?;
            let (some, none): (Vec<Wanted>, Vec<Wanted>) = wanted.into_iter().partition(|w| known.iter().any(|r| w.is(r)));
            (known.into_iter().filter(|r| some.iter().any(|w| w.is(r))).collect(), none)
        }
    };
    if !unknown.is_empty() && !cx.tx.load::<Vpc>(&cx.scope, &group.vpc)?.is_some_and(|v| v.is_default) {
        return Err(no_such_rule());
    }
    let mut answer = Vec::new();
    for rule in gone {
        if cx.tx.remove::<SecurityGroupRule>(&cx.scope, &rule.id)? {
            tags::forget(cx, &rule.id)?;
            answer.push(revoked_form(&rule));
        }
    }
    let unknown: Vec<IpPermission> = unknown.iter().map(|w| w.permission(&cx.scope.account)).collect();
    Ok((answer, (!unknown.is_empty()).then_some(unknown)))
}

fn describe(
    cx: &mut Ctx<'_>,
    group: &SecurityGroup,
    egress: bool,
    permissions: Option<Vec<IpPermission>>,
    descriptions: Option<Vec<api::SecurityGroupRuleDescription>>,
) -> Result<(), Fault> {
    let (permissions, descriptions) = (permissions.filter(|p| !p.is_empty()), descriptions.filter(|d| !d.is_empty()));
    let mut changed = Vec::new();
    match (permissions, descriptions) {
        (Some(_), Some(_)) => return Err(combination("Only one of 'ipPermissions' or 'securityGroupRuleDescriptions' should be provided.")),
        (None, None) => {
            return Err(Fault::client("MissingParameter", "Either 'ipPermissions' or 'securityGroupRuleDescriptions' should be provided."));
        }
        (Some(permissions), None) => {
            let known = of(cx, group, egress)?;
            for w in permission::wanted(cx, group, permissions)? {
                let rule = known.iter().find(|r| w.is(r)).ok_or_else(no_such_rule)?;
                changed.push(SecurityGroupRule { description: w.description, ..rule.clone() });
            }
        }
        (None, Some(descriptions)) => {
            for d in descriptions {
                let id = d.security_group_rule_id.ok_or_else(|| missing("securityGroupRuleId"))?;
                let rule = of_group(cx, group, egress, &id)?;
                changed.push(SecurityGroupRule { description: permission::description(d.description)?, ..rule });
            }
        }
    }
    for rule in &changed {
        cx.tx.save(&cx.scope, rule)?;
    }
    Ok(())
}

/// The rules of a group in one direction.
pub(super) fn of(cx: &Ctx<'_>, group: &SecurityGroup, egress: bool) -> Result<Vec<SecurityGroupRule>, Fault> {
    let all = cx.tx.find::<SecurityGroupRule>(&cx.scope, "group", &group.id)?;
    Ok(all.into_iter().filter(|r| r.egress == egress).collect())
}

fn of_group(cx: &Ctx<'_>, group: &SecurityGroup, egress: bool, id: &str) -> Result<SecurityGroupRule, Fault> {
    let rule = lookup::security_group_rule(cx, id)?;
    if rule.group == group.id && rule.egress == egress { Ok(rule) } else { Err(faults::RULE.not_found(id)) }
}

fn no_such_rule() -> Fault {
    Fault::client("InvalidPermission.NotFound", "The specified rule does not exist in this security group.")
}

#[cfg(test)]
mod tests;
