//! Network ACLs, as they are ("Network ACLs"); making and changing them comes later.

use crate::filter::{Filters, flag, one};
use crate::state::{AclEntry, NetworkAcl, Subnet};
use crate::{faults, lookup, page, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::collections::BTreeMap;

/// Describes network ACLs with the two denials that end them ("DescribeNetworkAcls").
///
/// # Errors
/// `InvalidNetworkAclID.NotFound`, `InvalidParameterValue` for filters and sizes.
pub fn describe_network_acls(cx: &mut Ctx<'_>, request: api::DescribeNetworkAclsRequest) -> Result<api::DescribeNetworkAclsResult, Fault> {
    let filters = Filters::new(request.filters)?;
    let all_tags = tags::all(cx)?;
    let subnets = cx.tx.list::<Subnet>(&cx.scope)?;
    let mut found = Vec::new();
    for acl in lookup::records::<NetworkAcl>(cx, faults::ACL, request.network_acl_ids.as_ref())? {
        let own = all_tags.get(&acl.id);
        let shown = form(cx, &acl, &subnets, own);
        if filters.pass(own, |name| field(&shown, name))? {
            found.push(shown);
        }
    }
    let named = request.network_acl_ids.is_some_and(|i| !i.is_empty());
    let key = |a: &api::NetworkAcl| a.network_acl_id.clone().unwrap_or_default();
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=1000, named, key)?;
    Ok(api::DescribeNetworkAclsResult { network_acls: Some(page.items), next_token: page.next })
}

fn field(acl: &api::NetworkAcl, name: &str) -> Option<Vec<String>> {
    let associations =
        |get: fn(&api::NetworkAclAssociation) -> &Option<String>| Some(acl.associations.iter().flatten().filter_map(|a| get(a).clone()).collect());
    let entries = |get: fn(&api::NetworkAclEntry) -> Option<String>| Some(acl.entries.iter().flatten().filter_map(get).collect());
    match name {
        "association.association-id" => associations(|a| &a.network_acl_association_id),
        "association.network-acl-id" => associations(|a| &a.network_acl_id),
        "association.subnet-id" => associations(|a| &a.subnet_id),
        "default" => flag(acl.is_default == Some(true)),
        "entry.cidr" => entries(|e| e.cidr_block.clone()),
        "entry.egress" => entries(|e| e.egress.map(|b| b.to_string())),
        "entry.icmp.code" => entries(|e| e.icmp_type_code.as_ref().and_then(|i| i.code).map(|n| n.to_string())),
        "entry.icmp.type" => entries(|e| e.icmp_type_code.as_ref().and_then(|i| i.r#type).map(|n| n.to_string())),
        "entry.ipv6-cidr" => Some(Vec::new()),
        "entry.port-range.from" => entries(|e| e.port_range.as_ref().and_then(|p| p.from).map(|n| n.to_string())),
        "entry.port-range.to" => entries(|e| e.port_range.as_ref().and_then(|p| p.to).map(|n| n.to_string())),
        "entry.protocol" => entries(|e| e.protocol.clone()),
        "entry.rule-action" => entries(|e| e.rule_action.as_ref().map(|a| a.as_str().to_owned())),
        "entry.rule-number" => entries(|e| e.rule_number.map(|n| n.to_string())),
        "network-acl-id" => one(acl.network_acl_id.clone().unwrap_or_default()),
        "owner-id" => one(acl.owner_id.clone().unwrap_or_default()),
        "vpc-id" => one(acl.vpc_id.clone().unwrap_or_default()),
        _ => None,
    }
}

fn form(cx: &Ctx<'_>, acl: &NetworkAcl, subnets: &[Subnet], own: Option<&BTreeMap<String, String>>) -> api::NetworkAcl {
    let associations = subnets.iter().filter(|s| s.network_acl == acl.id).map(|s| api::NetworkAclAssociation {
        network_acl_association_id: Some(s.acl_association.clone()),
        network_acl_id: Some(acl.id.clone()),
        subnet_id: Some(s.id.clone()),
    });
    let last = |egress| api::NetworkAclEntry {
        cidr_block: Some("0.0.0.0/0".into()),
        egress: Some(egress),
        protocol: Some("-1".into()),
        rule_action: Some(api::RuleAction::from("deny")),
        rule_number: Some(32_767),
        ..Default::default()
    };
    let mut entries: Vec<_> = acl.entries.iter().map(entry).collect();
    entries.extend([last(true), last(false)]);
    entries.sort_by_key(|e| (e.egress != Some(true), e.rule_number));
    api::NetworkAcl {
        associations: Some(associations.collect()),
        entries: Some(entries),
        is_default: Some(acl.is_default),
        network_acl_id: Some(acl.id.clone()),
        owner_id: Some(cx.scope.account.clone()),
        tags: tags::form(own),
        vpc_id: Some(acl.vpc.clone()),
    }
}

fn entry(e: &AclEntry) -> api::NetworkAclEntry {
    api::NetworkAclEntry {
        cidr_block: Some(e.cidr.to_string()),
        egress: Some(e.egress),
        icmp_type_code: e.icmp.map(|(kind, code)| api::IcmpTypeCode { code: Some(code), r#type: Some(kind) }),
        port_range: e.ports.map(|(from, to)| api::PortRange { from: Some(from.into()), to: Some(to.into()) }),
        protocol: Some(e.protocol.to_string()),
        rule_action: Some(api::RuleAction::from(if e.allow { "allow" } else { "deny" })),
        rule_number: Some(e.number.into()),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    #[test]
    fn the_default_acl_ends_in_two_denials() {
        let bench = Bench::new();
        let acls = bench.run(|cx| describe_network_acls(cx, Default::default())).unwrap().network_acls.unwrap();
        assert_eq!(acls.len(), 1);
        let numbers: Vec<_> = acls.iter().flat_map(|a| a.entries.iter().flatten()).map(|e| (e.egress, e.rule_number)).collect();
        assert_eq!(numbers, [(Some(true), Some(100)), (Some(true), Some(32_767)), (Some(false), Some(100)), (Some(false), Some(32_767))]);
        assert_eq!(acls.first().and_then(|a| a.associations.as_ref()).map(Vec::len), Some(3));
    }
}
