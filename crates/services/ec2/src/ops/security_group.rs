//! Security groups ("Control traffic to your AWS resources using security groups").

use crate::faults::{self, combination, dependency, invalid, missing};
use crate::filter::{Filters, one};
use crate::state::{NetworkInterface, RulePeer, SecurityGroup, SecurityGroupRule, Vpc};
use crate::{interface, lookup, network, page, permission, quota, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use bonkei_store::StoreError;
use ipnet::Ipv4Net;
use std::collections::{BTreeMap, HashMap};

/// Up to so many groups, rules are looked up group by group rather than all at once.
const FEW: usize = 16;

/// Makes a group that lets everything out and nothing in ("CreateSecurityGroup").
///
/// # Errors
/// `InvalidGroup.Duplicate`, `InvalidParameterValue`, `MissingParameter`, `VPCIdNotSpecified`, `SecurityGroupLimitExceeded`.
pub fn create_security_group(cx: &mut Ctx<'_>, request: api::CreateSecurityGroupRequest) -> Result<api::CreateSecurityGroupResult, Fault> {
    let given = tags::specified(request.tag_specifications.as_ref(), faults::GROUP, &[faults::GROUP])?;
    let name = checked_name(&request.group_name)?;
    checked_description(&request.description)?;
    let vpc = match &request.vpc_id {
        Some(id) => lookup::vpc(cx, id)?.id,
        None => default_vpc(cx)?.ok_or_else(|| Fault::client("VPCIdNotSpecified", "No default VPC for this user"))?.id,
    };
    let siblings = cx.tx.find::<SecurityGroup>(&cx.scope, "vpc", &vpc)?;
    if siblings.iter().any(|g| g.name == name) {
        return Err(Fault::client("InvalidGroup.Duplicate", format!("The security group '{name}' already exists for VPC '{vpc}'")));
    }
    if siblings.len() >= quota::GROUPS {
        return Err(Fault::client("SecurityGroupLimitExceeded", "The maximum number of security groups has been reached."));
    }
    let group = SecurityGroup { id: cx.ids.resource("sg"), vpc, name, description: request.description };
    cx.tx.save(&cx.scope, &group)?;
    network::save_rule(cx, &group.id, true, RulePeer::Cidr(Ipv4Net::default()))?;
    tags::add(cx, faults::GROUP, &group.id, &given)?;
    Ok(api::CreateSecurityGroupResult { security_group_arn: Some(arn(cx, &group.id)), group_id: Some(group.id), tags: tags::form(Some(&given)) })
}

/// Deletes a group that nothing uses ("DeleteSecurityGroup").
///
/// # Errors
/// `DependencyViolation` while an interface or another group's rule uses it, `CannotDelete` for a default group, `InvalidGroup.NotFound`.
pub fn delete_security_group(cx: &mut Ctx<'_>, request: api::DeleteSecurityGroupRequest) -> Result<api::DeleteSecurityGroupResult, Fault> {
    let group = named(cx, request.group_id.as_deref(), request.group_name.as_deref())?;
    if group.name == "default" {
        return Err(Fault::client("CannotDelete", format!("the specified group: \"{}\" name: \"default\" cannot be deleted by a user", group.id)));
    }
    let used = !cx.tx.find::<NetworkInterface>(&cx.scope, "group", &group.id)?.is_empty();
    let referenced = cx.tx.find::<SecurityGroupRule>(&cx.scope, "peer-group", &group.id)?.iter().any(|r| r.group != group.id);
    if used || referenced {
        return Err(dependency(format!("resource {} has a dependent object", group.id)));
    }
    for rule in cx.tx.find::<SecurityGroupRule>(&cx.scope, "group", &group.id)? {
        cx.tx.remove::<SecurityGroupRule>(&cx.scope, &rule.id)?;
        tags::forget(cx, &rule.id)?;
    }
    cx.tx.remove::<SecurityGroup>(&cx.scope, &group.id)?;
    tags::forget(cx, &group.id)?;
    Ok(api::DeleteSecurityGroupResult { group_id: Some(group.id), r#return: Some(true) })
}

/// Describes groups with their rules ("DescribeSecurityGroups").
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidGroupId.Malformed`, `InvalidParameterValue` for filters and sizes.
pub fn describe_security_groups(cx: &mut Ctx<'_>, request: api::DescribeSecurityGroupsRequest) -> Result<api::DescribeSecurityGroupsResult, Fault> {
    let filters = Filters::new(request.filters)?;
    let groups = asked(cx, request.group_ids.as_ref(), request.group_names.as_ref())?;
    let rules = rules(cx, &groups)?;
    let names = match filters.is_empty() {
        true => HashMap::new(),
        false => cx.tx.list::<SecurityGroup>(&cx.scope)?.into_iter().map(|g| (g.id, g.name)).collect(),
    };
    let all_tags = tags::all(cx)?;
    let none = Vec::new();
    let mut found = Vec::new();
    for group in groups {
        let own = rules.get(&group.id).unwrap_or(&none);
        if filters.pass(all_tags.get(&group.id), |name| field(cx, &group, own, &names, name))? {
            found.push(group);
        }
    }
    let by_id = [&request.group_ids, &request.group_names].iter().any(|l| l.as_ref().is_some_and(|i| !i.is_empty()));
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=1000, by_id, |g| g.id.clone())?;
    let groups = page.items.iter().map(|g| form(cx, g, rules.get(&g.id).unwrap_or(&none), all_tags.get(&g.id))).collect();
    Ok(api::DescribeSecurityGroupsResult { next_token: page.next, security_groups: Some(groups) })
}

/// The group that a request names by id, or by name in the default VPC.
pub(super) fn named(cx: &Ctx<'_>, id: Option<&str>, name: Option<&str>) -> Result<SecurityGroup, Fault> {
    match (id, name) {
        (Some(_), Some(_)) => Err(combination("The parameter 'groupName' may not be used in combination with 'groupId'")),
        (Some(id), None) => lookup::security_group(cx, id),
        (None, Some(name)) => in_default_vpc(cx, name),
        (None, None) => Err(missing("groupName or groupId")),
    }
}

/// The group of this name in the default VPC.
fn in_default_vpc(cx: &Ctx<'_>, name: &str) -> Result<SecurityGroup, Fault> {
    match default_vpc(cx)? {
        Some(vpc) => interface::group_named(cx, &vpc.id, name)
            .map_err(|_| Fault::client("InvalidGroup.NotFound", format!("The security group '{name}' does not exist in default VPC '{}'", vpc.id))),
        None => Err(faults::GROUP.not_found(name)),
    }
}

/// The region's default VPC, unless it was deleted.
pub(super) fn default_vpc(cx: &Ctx<'_>) -> Result<Option<Vpc>, StoreError> {
    Ok(cx.tx.list::<Vpc>(&cx.scope)?.into_iter().find(|v| v.is_default))
}

/// A group's ARN.
pub(super) fn arn(cx: &Ctx<'_>, id: &str) -> String {
    cx.arn("ec2", format!("security-group/{id}")).to_string()
}

fn checked_name(name: &str) -> Result<String, Fault> {
    // "If the name contains trailing spaces, we trim the space at the end of the name"
    let name = name.trim_end();
    if name.is_empty() {
        return Err(missing("GroupName"));
    }
    if name == "default" {
        return Err(invalid("Cannot use reserved security group name: default"));
    }
    if name.starts_with("sg-") {
        return Err(invalid("Group names may not be in the format sg-*."));
    }
    ascii(name, "GroupName")?;
    if !permission::describes(name) {
        let set = permission::allowed();
        return Err(invalid(format!("Invalid security group name. Valid names are strings less than 256 characters from the following set:  {set}")));
    }
    Ok(name.to_owned())
}

fn checked_description(text: &str) -> Result<(), Fault> {
    if text.is_empty() {
        return Err(missing("GroupDescription"));
    }
    ascii(text, "GroupDescription")?;
    if !permission::describes(text) {
        let set = permission::allowed();
        return Err(invalid(format!(
            "Invalid security group description. Valid descriptions are strings less than 256 characters from the following set:  {set}"
        )));
    }
    Ok(())
}

fn ascii(text: &str, parameter: &str) -> Result<(), Fault> {
    if text.is_ascii() {
        return Ok(());
    }
    Err(invalid(format!("Value ({text}) for parameter {parameter} is invalid. Character sets beyond ASCII are not supported.")))
}

/// The groups a request names by ids and names, or all.
fn asked(cx: &Ctx<'_>, ids: Option<&Vec<String>>, names: Option<&Vec<String>>) -> Result<Vec<SecurityGroup>, Fault> {
    let names = names.map(Vec::as_slice).unwrap_or_default();
    if names.is_empty() {
        return lookup::records::<SecurityGroup>(cx, faults::GROUP, ids);
    }
    let mut all = match ids {
        Some(some) if !some.is_empty() => lookup::records::<SecurityGroup>(cx, faults::GROUP, ids)?,
        _ => Vec::new(),
    };
    for name in names {
        all.push(in_default_vpc(cx, name)?);
    }
    let mut seen = std::collections::HashSet::new();
    all.retain(|g| seen.insert(g.id.clone()));
    Ok(all)
}

/// The rules of these groups, by group.
fn rules(cx: &Ctx<'_>, groups: &[SecurityGroup]) -> Result<HashMap<String, Vec<SecurityGroupRule>>, StoreError> {
    let mut all: HashMap<String, Vec<SecurityGroupRule>> = HashMap::new();
    if groups.len() <= FEW {
        for group in groups {
            all.insert(group.id.clone(), cx.tx.find(&cx.scope, "group", &group.id)?);
        }
    } else {
        for rule in cx.tx.list::<SecurityGroupRule>(&cx.scope)? {
            all.entry(rule.group.clone()).or_default().push(rule);
        }
    }
    Ok(all)
}

fn field(cx: &Ctx<'_>, g: &SecurityGroup, rules: &[SecurityGroupRule], names: &HashMap<String, String>, name: &str) -> Option<Vec<String>> {
    match name {
        "description" => one(&g.description),
        "group-id" => one(&g.id),
        "group-name" => one(&g.name),
        "owner-id" => one(&cx.scope.account),
        "vpc-id" => one(&g.vpc),
        _ => {
            let (egress, rest) = name.strip_prefix("egress.").map_or((false, name), |rest| (true, rest));
            let part = rest.strip_prefix("ip-permission.")?;
            let of: Vec<&SecurityGroupRule> = rules.iter().filter(|r| r.egress == egress).collect();
            rule_field(cx, &of, names, part)
        }
    }
}

fn rule_field(cx: &Ctx<'_>, rules: &[&SecurityGroupRule], names: &HashMap<String, String>, part: &str) -> Option<Vec<String>> {
    let ranged = |r: &&&SecurityGroupRule| matches!(r.protocol.as_str(), "tcp" | "udp" | "icmp");
    let peers = || rules.iter().filter_map(|r| if let RulePeer::Group(g) = &r.peer { Some(g) } else { None });
    match part {
        "cidr" => Some(rules.iter().filter_map(|r| if let RulePeer::Cidr(c) = &r.peer { Some(c.to_string()) } else { None }).collect()),
        "from-port" => Some(rules.iter().filter(ranged).map(|r| r.from_port.to_string()).collect()),
        "to-port" => Some(rules.iter().filter(ranged).map(|r| r.to_port.to_string()).collect()),
        "group-id" => Some(peers().cloned().collect()),
        "group-name" => Some(peers().filter_map(|g| names.get(g).cloned()).collect()),
        "user-id" => Some(peers().map(|_| cx.scope.account.clone()).collect()),
        "protocol" => Some(rules.iter().map(|r| r.protocol.clone()).collect()),
        "ipv6-cidr" | "prefix-list-id" => Some(Vec::new()),
        _ => None,
    }
}

fn form(cx: &Ctx<'_>, g: &SecurityGroup, rules: &[SecurityGroupRule], own: Option<&BTreeMap<String, String>>) -> api::SecurityGroup {
    let account = &cx.scope.account;
    api::SecurityGroup {
        description: Some(g.description.clone()),
        group_id: Some(g.id.clone()),
        group_name: Some(g.name.clone()),
        ip_permissions: Some(permission::permissions(rules.iter().filter(|r| !r.egress), account)),
        ip_permissions_egress: Some(permission::permissions(rules.iter().filter(|r| r.egress), account)),
        owner_id: Some(account.clone()),
        security_group_arn: Some(arn(cx, &g.id)),
        tags: tags::form(own),
        vpc_id: Some(g.vpc.clone()),
    }
}

#[cfg(test)]
mod tests;
