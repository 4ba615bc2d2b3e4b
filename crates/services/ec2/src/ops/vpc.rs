//! VPCs.

use crate::cidr;
use crate::faults::{self, dependency, invalid, missing};
use crate::filter::{Filters, flag, one};
use crate::state::{InternetGateway, NetworkAcl, NetworkInterface, RouteTable, SecurityGroup, SecurityGroupRule, Subnet, Vpc};
use crate::{bootstrap, lookup, network, page, quota, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::collections::BTreeMap;

/// Makes a VPC ("CreateVpc").
///
/// # Errors
/// `InvalidVpc.Range`, `InvalidParameterValue`, `VpcLimitExceeded`; IPv6 and IPAM are refused by name.
pub fn create_vpc(cx: &mut Ctx<'_>, request: api::CreateVpcRequest) -> Result<api::CreateVpcResult, Fault> {
    later(&[
        ("AmazonProvidedIpv6CidrBlock", request.amazon_provided_ipv6_cidr_block == Some(true)),
        ("Ipv6CidrBlock", request.ipv6_cidr_block.is_some()),
        ("Ipv6Pool", request.ipv6_pool.is_some()),
        ("Ipv4IpamPoolId", request.ipv4_ipam_pool_id.is_some()),
        ("Ipv6IpamPoolId", request.ipv6_ipam_pool_id.is_some()),
        ("VpcEncryptionControl", request.vpc_encryption_control.is_some()),
    ])?;
    let given = tags::specified(request.tag_specifications.as_ref(), faults::VPC, &[faults::VPC])?;
    let text = request.cidr_block.ok_or_else(|| missing("cidrBlock"))?;
    let block = cidr::parse(&text, "cidrBlock")?;
    if !cidr::fits(block) {
        return Err(Fault::client("InvalidVpc.Range", format!("The CIDR '{text}' is invalid.")));
    }
    let tenancy = request.instance_tenancy.as_ref().map_or("default", |t| t.as_str());
    if !matches!(tenancy, "default" | "dedicated") {
        return Err(invalid(format!("Value ({tenancy}) for parameter instanceTenancy is invalid. Valid values: default, dedicated")));
    }
    if cx.tx.count_of::<Vpc>(&cx.scope)? >= quota::VPCS {
        return Err(Fault::client("VpcLimitExceeded", "The maximum number of VPCs has been reached."));
    }
    let made = network::make(cx, block, tenancy)?;
    tags::add(cx, faults::VPC, &made.vpc.id, &given)?;
    let mut vpc = form(cx, &made.vpc, Some(&given));
    vpc.state = Some(api::VpcState::PENDING);
    Ok(api::CreateVpcResult { vpc: Some(vpc) })
}

/// Makes the default VPC anew ("CreateDefaultVpc").
///
/// # Errors
/// `DefaultVpcAlreadyExists`.
pub fn create_default_vpc(cx: &mut Ctx<'_>, _request: api::CreateDefaultVpcRequest) -> Result<api::CreateDefaultVpcResult, Fault> {
    if cx.tx.list::<Vpc>(&cx.scope)?.iter().any(|v| v.is_default) {
        return Err(Fault::client("DefaultVpcAlreadyExists", "A Default VPC already exists for this account in this region."));
    }
    let vpc = bootstrap::default_vpc(cx)?;
    Ok(api::CreateDefaultVpcResult { vpc: Some(form(cx, &vpc, None)) })
}

/// Deletes a VPC that nothing but its defaults is left in ("DeleteVpc").
///
/// # Errors
/// `DependencyViolation`, `InvalidVpcID.NotFound`.
pub fn delete_vpc(cx: &mut Ctx<'_>, request: api::DeleteVpcRequest) -> Result<api::DeleteVpcResponse, Fault> {
    let vpc = lookup::vpc(cx, &request.vpc_id)?;
    let id = &vpc.id;
    let tables = cx.tx.find::<RouteTable>(&cx.scope, "vpc", id)?;
    let groups = cx.tx.find::<SecurityGroup>(&cx.scope, "vpc", id)?;
    let acls = cx.tx.find::<NetworkAcl>(&cx.scope, "vpc", id)?;
    let mut gateways = cx.tx.find::<InternetGateway>(&cx.scope, "vpc", id)?;
    let mut subnets = cx.tx.find::<Subnet>(&cx.scope, "vpc", id)?;
    let interfaces = cx.tx.find::<NetworkInterface>(&cx.scope, "vpc", id)?;
    if interfaces.is_empty() && vpc.is_default {
        // the default VPC goes with its default subnets and gateway ("Delete your default subnets and default VPC")
        for subnet in subnets.iter().filter(|s| s.default_for_zone) {
            cx.tx.remove::<Subnet>(&cx.scope, &subnet.id)?;
            tags::forget(cx, &subnet.id)?;
        }
        for gateway in gateways.drain(..) {
            cx.tx.remove::<InternetGateway>(&cx.scope, &gateway.id)?;
            tags::forget(cx, &gateway.id)?;
        }
        subnets.retain(|s| !s.default_for_zone);
    }
    let extra = tables.iter().any(|t| !t.is_main()) || groups.iter().any(|g| g.name != "default") || acls.iter().any(|a| !a.is_default);
    if extra || !gateways.is_empty() || !subnets.is_empty() || !interfaces.is_empty() {
        return Err(dependency(format!("The vpc '{id}' has dependencies and cannot be deleted.")));
    }
    let names = groups.iter().map(|g| g.id.clone()).chain(tables.iter().map(|t| t.id.clone())).chain(acls.iter().map(|a| a.id.clone()));
    for name in names.chain([id.clone()]) {
        tags::forget(cx, &name)?;
    }
    for group in &groups {
        for rule in cx.tx.find::<SecurityGroupRule>(&cx.scope, "group", &group.id)? {
            cx.tx.remove::<SecurityGroupRule>(&cx.scope, &rule.id)?;
            tags::forget(cx, &rule.id)?;
        }
        cx.tx.remove::<SecurityGroup>(&cx.scope, &group.id)?;
    }
    for table in &tables {
        cx.tx.remove::<RouteTable>(&cx.scope, &table.id)?;
    }
    for acl in &acls {
        cx.tx.remove::<NetworkAcl>(&cx.scope, &acl.id)?;
    }
    cx.tx.remove::<Vpc>(&cx.scope, id)?;
    Ok(api::DeleteVpcResponse {})
}

/// Describes VPCs ("DescribeVpcs").
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidParameterValue` for filters and sizes.
pub fn describe_vpcs(cx: &mut Ctx<'_>, request: api::DescribeVpcsRequest) -> Result<api::DescribeVpcsResult, Fault> {
    let filters = Filters::new(request.filters)?;
    let mut found = Vec::new();
    let all_tags = tags::all(cx)?;
    for vpc in lookup::records::<Vpc>(cx, faults::VPC, request.vpc_ids.as_ref())? {
        let own = all_tags.get(&vpc.id);
        if filters.pass(own, |name| field(cx, &vpc, name))? {
            found.push(vpc);
        }
    }
    let named = request.vpc_ids.is_some_and(|i| !i.is_empty());
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=1000, named, |v| v.id.clone())?;
    let vpcs = page.items.iter().map(|v| form(cx, v, all_tags.get(&v.id))).collect();
    Ok(api::DescribeVpcsResult { next_token: page.next, vpcs: Some(vpcs) })
}

fn field(cx: &Ctx<'_>, vpc: &Vpc, name: &str) -> Option<Vec<String>> {
    let blocks = || vpc.blocks.iter().map(|b| b.cidr.to_string()).collect();
    match name {
        "cidr" | "cidr-block" => one(vpc.cidr().map(|c| c.to_string()).unwrap_or_default()),
        "cidr-block-association.cidr-block" => Some(blocks()),
        "cidr-block-association.association-id" => Some(vpc.blocks.iter().map(|b| b.id.clone()).collect()),
        "cidr-block-association.state" => one("associated"),
        "dhcp-options-id" => one(&vpc.dhcp_options),
        "is-default" | "isDefault" => flag(vpc.is_default),
        "owner-id" => one(&cx.scope.account),
        "state" => one("available"),
        "vpc-id" => one(&vpc.id),
        n if n.starts_with("ipv6-cidr-block-association.") => Some(Vec::new()),
        _ => None,
    }
}

/// A VPC in the response's form.
pub(super) fn form(cx: &Ctx<'_>, vpc: &Vpc, own: Option<&BTreeMap<String, String>>) -> api::Vpc {
    api::Vpc {
        cidr_block: vpc.cidr().map(|c| c.to_string()),
        cidr_block_association_set: Some(vpc.blocks.iter().map(super::vpc_cidr::form).collect()),
        dhcp_options_id: Some(vpc.dhcp_options.clone()),
        instance_tenancy: Some(api::Tenancy::from(vpc.tenancy.clone())),
        ipv6_cidr_block_association_set: Some(Vec::new()),
        is_default: Some(vpc.is_default),
        owner_id: Some(cx.scope.account.clone()),
        state: Some(api::VpcState::AVAILABLE),
        tags: tags::form(own),
        vpc_id: Some(vpc.id.clone()),
        ..api::Vpc::default()
    }
}

/// Refuses by name what belongs to a later release.
pub(crate) fn later(parameters: &[(&str, bool)]) -> Result<(), Fault> {
    match parameters.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(Fault::not_implemented(&format!("the ec2 parameter {name}"))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    fn wanted(block: &str) -> api::CreateVpcRequest {
        api::CreateVpcRequest { cidr_block: Some(block.into()), ..Default::default() }
    }

    #[test]
    fn a_vpc_comes_with_its_defaults_and_goes_with_them() {
        let bench = Bench::new();
        let before = bench.dump();
        let vpc = bench.run(|cx| create_vpc(cx, wanted("10.0.5.9/16"))).unwrap().vpc.unwrap();
        assert_eq!(vpc.cidr_block.as_deref(), Some("10.0.0.0/16"));
        assert_eq!(vpc.state, Some(api::VpcState::PENDING));
        let id = vpc.vpc_id.unwrap();
        let named = id.clone();
        let seen = bench.run(move |cx| describe_vpcs(cx, api::DescribeVpcsRequest { vpc_ids: Some(vec![named]), ..Default::default() })).unwrap();
        assert_eq!(seen.vpcs.unwrap().first().and_then(|v| v.state.clone()), Some(api::VpcState::AVAILABLE));
        bench.run(move |cx| delete_vpc(cx, api::DeleteVpcRequest { vpc_id: id, ..Default::default() })).unwrap();
        assert_eq!(bench.dump(), before);
    }

    #[test]
    fn bad_blocks_are_refused() {
        let bench = Bench::new();
        for (block, code) in [
            ("10.0.0.0/15", "InvalidVpc.Range"),
            ("10.0.0.0/29", "InvalidVpc.Range"),
            ("10.0.0.0", "InvalidParameterValue"),
            ("x", "InvalidParameterValue"),
        ] {
            assert_eq!(bench.refused(move |cx| create_vpc(cx, wanted(block))), code, "{block}");
        }
        assert_eq!(bench.refused(|cx| create_vpc(cx, api::CreateVpcRequest::default())), "MissingParameter");
        let later = api::CreateVpcRequest { amazon_provided_ipv6_cidr_block: Some(true), ..wanted("10.0.0.0/16") };
        assert_eq!(bench.refused(move |cx| create_vpc(cx, later)), "NotImplemented");
    }

    #[test]
    fn unknown_and_malformed_ids_are_told_apart() {
        let bench = Bench::new();
        for (id, code) in [("vpc-0123456789abcdef0", "InvalidVpcID.NotFound"), ("vpc", "InvalidVpcID.Malformed")] {
            assert_eq!(bench.refused(move |cx| delete_vpc(cx, api::DeleteVpcRequest { vpc_id: id.into(), ..Default::default() })), code);
        }
    }

    #[test]
    fn the_default_vpc_can_be_made_again() {
        let bench = Bench::new();
        assert_eq!(bench.refused(|cx| create_default_vpc(cx, Default::default())), "DefaultVpcAlreadyExists");
        let id = bench.read(|tx| tx.list::<Vpc>(&bench.scope)).remove(0).id;
        bench.run(move |cx| delete_vpc(cx, api::DeleteVpcRequest { vpc_id: id, ..Default::default() })).unwrap();
        assert!(bench.run(|cx| create_default_vpc(cx, Default::default())).unwrap().vpc.unwrap().is_default.unwrap());
    }
}
