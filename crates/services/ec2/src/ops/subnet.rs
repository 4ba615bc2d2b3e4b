//! Subnets ("Subnets for your VPC").

use crate::cidr;
use crate::faults::{self, combination, dependency, invalid, missing};
use crate::filter::{Filters, flag, one};
use crate::state::{NetworkInterface, RouteTable, Subnet, Vpc};
use crate::{lookup, network, page, quota, tags};
use bonkei_api_ec2 as api;
use bonkei_core::{Fault, Zone, zones};
use bonkei_service::Ctx;
use std::collections::{BTreeMap, HashMap};

/// Makes a subnet ("CreateSubnet").
///
/// # Errors
/// `InvalidSubnet.Range`, `InvalidSubnet.Conflict`, `InvalidParameterValue`, `SubnetLimitExceeded`; IPv6, IPAM and Outposts are refused by name.
pub fn create_subnet(cx: &mut Ctx<'_>, request: api::CreateSubnetRequest) -> Result<api::CreateSubnetResult, Fault> {
    super::vpc::later(&[
        ("Ipv6CidrBlock", request.ipv6_cidr_block.is_some()),
        ("Ipv6Native", request.ipv6_native == Some(true)),
        ("Ipv4IpamPoolId", request.ipv4_ipam_pool_id.is_some()),
        ("Ipv6IpamPoolId", request.ipv6_ipam_pool_id.is_some()),
        ("OutpostArn", request.outpost_arn.is_some()),
    ])?;
    let given = tags::specified(request.tag_specifications.as_ref(), faults::SUBNET, &[faults::SUBNET])?;
    let vpc = lookup::vpc(cx, &request.vpc_id)?;
    let text = request.cidr_block.ok_or_else(|| missing("cidrBlock"))?;
    let block = cidr::parse(&text, "cidrBlock")?;
    if !cidr::fits(block) || !vpc.blocks.iter().any(|b| b.cidr.contains(&block)) {
        return Err(Fault::client("InvalidSubnet.Range", format!("The CIDR '{text}' is invalid.")));
    }
    let siblings = cx.tx.find::<Subnet>(&cx.scope, "vpc", &vpc.id)?;
    if siblings.iter().any(|s| cidr::overlap(s.cidr, block)) {
        return Err(Fault::client("InvalidSubnet.Conflict", format!("The CIDR '{text}' conflicts with another subnet")));
    }
    if siblings.len() >= quota::SUBNETS {
        return Err(Fault::client("SubnetLimitExceeded", "The maximum number of subnets has been reached."));
    }
    let zone = zone(cx, request.availability_zone.as_deref(), request.availability_zone_id.as_deref())?;
    let made = network::subnet(cx, &vpc, block, &zone)?;
    tags::add(cx, faults::SUBNET, &made.id, &given)?;
    Ok(api::CreateSubnetResult { subnet: Some(form(cx, &made, 0, Some(&given))) })
}

/// Makes the default subnet of a zone anew ("CreateDefaultSubnet").
///
/// # Errors
/// `DefaultVpcDoesNotExist`, `DefaultSubnetAlreadyExistsInAvailabilityZone`.
pub fn create_default_subnet(cx: &mut Ctx<'_>, request: api::CreateDefaultSubnetRequest) -> Result<api::CreateDefaultSubnetResult, Fault> {
    super::vpc::later(&[("Ipv6Native", request.ipv6_native == Some(true))])?;
    if request.availability_zone.is_none() && request.availability_zone_id.is_none() {
        return Err(missing("availabilityZone"));
    }
    let zone = zone(cx, request.availability_zone.as_deref(), request.availability_zone_id.as_deref())?;
    let Some(vpc) = cx.tx.list::<Vpc>(&cx.scope)?.into_iter().find(|v| v.is_default) else {
        return Err(Fault::client("DefaultVpcDoesNotExist", "No default VPC exists for this account in this region."));
    };
    if cx.tx.find::<Subnet>(&cx.scope, "vpc", &vpc.id)?.iter().any(|s| s.default_for_zone && s.zone == zone.name) {
        return Err(Fault::client(
            "DefaultSubnetAlreadyExistsInAvailabilityZone",
            format!("A default subnet already exists in Availability Zone {}.", zone.name),
        ));
    }
    let made = network::default_subnet(cx, &vpc, &zone)?;
    Ok(api::CreateDefaultSubnetResult { subnet: Some(form(cx, &made, 0, None)) })
}

/// Deletes a subnet without interfaces ("DeleteSubnet").
///
/// # Errors
/// `DependencyViolation`, `InvalidSubnetID.NotFound`.
pub fn delete_subnet(cx: &mut Ctx<'_>, request: api::DeleteSubnetRequest) -> Result<api::DeleteSubnetResponse, Fault> {
    let subnet = lookup::subnet(cx, &request.subnet_id)?;
    if !cx.tx.find::<NetworkInterface>(&cx.scope, "subnet", &subnet.id)?.is_empty() {
        return Err(dependency(format!("The subnet '{}' has dependencies and cannot be deleted.", subnet.id)));
    }
    for mut table in cx.tx.find::<RouteTable>(&cx.scope, "subnet", &subnet.id)? {
        table.associations.retain(|a| a.subnet.as_ref() != Some(&subnet.id));
        cx.tx.save(&cx.scope, &table)?;
    }
    cx.tx.remove::<Subnet>(&cx.scope, &subnet.id)?;
    tags::forget(cx, &subnet.id)?;
    Ok(api::DeleteSubnetResponse {})
}

/// Describes subnets ("DescribeSubnets").
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `InvalidParameterValue` for filters and sizes.
pub fn describe_subnets(cx: &mut Ctx<'_>, request: api::DescribeSubnetsRequest) -> Result<api::DescribeSubnetsResult, Fault> {
    let filters = Filters::new(request.filters)?;
    let all_tags = tags::all(cx)?;
    let mut used: HashMap<String, usize> = HashMap::new();
    for interface in cx.tx.list::<NetworkInterface>(&cx.scope)? {
        *used.entry(interface.subnet).or_default() += interface.addresses.len();
    }
    let in_use = |s: &Subnet| used.get(&s.id).copied().unwrap_or_default();
    let mut found = Vec::new();
    for subnet in lookup::records::<Subnet>(cx, faults::SUBNET, request.subnet_ids.as_ref())? {
        if filters.pass(all_tags.get(&subnet.id), |name| field(cx, &subnet, in_use(&subnet), name))? {
            found.push(subnet);
        }
    }
    let named = request.subnet_ids.is_some_and(|i| !i.is_empty());
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=1000, named, |s| s.id.clone())?;
    let subnets = page.items.iter().map(|s| form(cx, s, in_use(s), all_tags.get(&s.id))).collect();
    Ok(api::DescribeSubnetsResult { next_token: page.next, subnets: Some(subnets) })
}

/// Changes one attribute of a subnet ("ModifySubnetAttribute").
///
/// # Errors
/// `InvalidParameterCombination` for more than one at a time, `MissingParameter` for none; IPv6, DNS64 and Outposts are refused by name.
pub fn modify_subnet_attribute(cx: &mut Ctx<'_>, request: api::ModifySubnetAttributeRequest) -> Result<api::ModifySubnetAttributeResponse, Fault> {
    let mut subnet = lookup::subnet(cx, &request.subnet_id)?;
    let value = |v: &Option<api::AttributeBooleanValue>| v.as_ref().and_then(|v| v.value);
    super::vpc::later(&[
        ("AssignIpv6AddressOnCreation", value(&request.assign_ipv6_address_on_creation) == Some(true)),
        ("EnableDns64", value(&request.enable_dns64) == Some(true)),
        ("EnableResourceNameDnsAAAARecordOnLaunch", value(&request.enable_resource_name_dns_aaaa_record_on_launch) == Some(true)),
        ("MapCustomerOwnedIpOnLaunch", request.map_customer_owned_ip_on_launch.is_some()),
        ("CustomerOwnedIpv4Pool", request.customer_owned_ipv4_pool.is_some()),
        ("EnableLniAtDeviceIndex", request.enable_lni_at_device_index.is_some()),
    ])?;
    let public = value(&request.map_public_ip_on_launch);
    let record = value(&request.enable_resource_name_dns_a_record_on_launch);
    let kind = request.private_dns_hostname_type_on_launch;
    let off = [&request.assign_ipv6_address_on_creation, &request.enable_dns64, &request.enable_resource_name_dns_aaaa_record_on_launch];
    let given = usize::from(public.is_some())
        + usize::from(record.is_some())
        + usize::from(kind.is_some())
        + off.iter().filter(|o| value(o).is_some()).count();
    match given {
        0 => return Err(missing("attribute")),
        1 => {}
        _ => return Err(combination("Fields for multiple attribute types specified")),
    }
    if let Some(public) = public {
        subnet.map_public_ip = public;
    }
    if let Some(record) = record {
        subnet.resource_name_a_record = record;
    }
    if let Some(kind) = kind {
        if !matches!(kind.as_str(), "ip-name" | "resource-name") {
            return Err(invalid(format!("Value ({kind}) for parameter privateDnsHostnameTypeOnLaunch is invalid.")));
        }
        subnet.hostname_type = kind.as_str().to_owned();
    }
    cx.tx.save(&cx.scope, &subnet)?;
    Ok(api::ModifySubnetAttributeResponse {})
}

/// The zone a request names by name or id; without either the region's first.
pub(super) fn zone(cx: &Ctx<'_>, name: Option<&str>, id: Option<&str>) -> Result<Zone, Fault> {
    let all = zones(&cx.scope.region);
    let wanted = |z: &Zone| name.is_none_or(|n| z.name == n) && id.is_none_or(|i| z.id == i);
    if let Some(zone) = all.iter().find(|z| wanted(z)) {
        return Ok(zone.clone());
    }
    let known: Vec<&str> = all.iter().map(|z| if name.is_some() { z.name.as_str() } else { z.id.as_str() }).collect();
    let (value, parameter) = name.map_or((id.unwrap_or_default(), "availabilityZoneId"), |n| (n, "availabilityZone"));
    Err(invalid(format!(
        "Value ({value}) for parameter {parameter} is invalid. Subnets can currently only be created in the following availability zones: {}.",
        known.join(", ")
    )))
}

fn available(subnet: &Subnet, used: usize) -> i32 {
    i32::try_from(cidr::usable(subnet.cidr).len().saturating_sub(used)).unwrap_or(i32::MAX)
}

fn field(cx: &Ctx<'_>, s: &Subnet, used: usize, name: &str) -> Option<Vec<String>> {
    match name {
        "availability-zone" | "availabilityZone" => one(&s.zone),
        "availability-zone-id" | "availabilityZoneId" => one(&s.zone_id),
        "available-ip-address-count" => one(available(s, used).to_string()),
        "cidr" | "cidr-block" | "cidrBlock" => one(s.cidr.to_string()),
        "default-for-az" | "defaultForAz" => flag(s.default_for_zone),
        "enable-dns64" | "ipv6-native" | "map-customer-owned-ip-on-launch" => flag(false),
        "map-public-ip-on-launch" => flag(s.map_public_ip),
        "owner-id" => one(&cx.scope.account),
        "private-dns-name-options-on-launch.hostname-type" => one(&s.hostname_type),
        "private-dns-name-options-on-launch.enable-resource-name-dns-a-record" => flag(s.resource_name_a_record),
        "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record" => flag(false),
        "state" => one("available"),
        "subnet-arn" => one(cx.arn("ec2", format!("subnet/{}", s.id)).to_string()),
        "subnet-id" => one(&s.id),
        "vpc-id" => one(&s.vpc),
        "customer-owned-ipv4-pool" | "outpost-arn" => Some(Vec::new()),
        n if n.starts_with("ipv6-cidr-block-association.") => Some(Vec::new()),
        _ => None,
    }
}

fn form(cx: &Ctx<'_>, s: &Subnet, used: usize, own: Option<&BTreeMap<String, String>>) -> api::Subnet {
    api::Subnet {
        assign_ipv6_address_on_creation: Some(false),
        availability_zone: Some(s.zone.clone()),
        availability_zone_id: Some(s.zone_id.clone()),
        available_ip_address_count: Some(available(s, used)),
        cidr_block: Some(s.cidr.to_string()),
        default_for_az: Some(s.default_for_zone),
        enable_dns64: Some(false),
        ipv6_cidr_block_association_set: Some(Vec::new()),
        ipv6_native: Some(false),
        map_customer_owned_ip_on_launch: Some(false),
        map_public_ip_on_launch: Some(s.map_public_ip),
        owner_id: Some(cx.scope.account.clone()),
        private_dns_name_options_on_launch: Some(api::PrivateDnsNameOptionsOnLaunch {
            enable_resource_name_dns_aaaa_record: Some(false),
            enable_resource_name_dns_a_record: Some(s.resource_name_a_record),
            hostname_type: Some(api::HostnameType::from(s.hostname_type.clone())),
        }),
        state: Some(api::SubnetState::AVAILABLE),
        subnet_arn: Some(cx.arn("ec2", format!("subnet/{}", s.id)).to_string()),
        subnet_id: Some(s.id.clone()),
        tags: tags::form(own),
        vpc_id: Some(s.vpc.clone()),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    fn ask(vpc: &str, block: &str, zone: Option<&str>) -> api::CreateSubnetRequest {
        api::CreateSubnetRequest { vpc_id: vpc.into(), cidr_block: Some(block.into()), availability_zone: zone.map(Into::into), ..Default::default() }
    }

    fn vpc(bench: &Bench) -> String {
        let made =
            bench.run(|cx| super::super::vpc::create_vpc(cx, api::CreateVpcRequest { cidr_block: Some("10.0.0.0/16".into()), ..Default::default() }));
        made.unwrap().vpc.unwrap().vpc_id.unwrap()
    }

    #[test]
    fn bad_subnets_are_refused() {
        let bench = Bench::new();
        let vpc = vpc(&bench);
        let first = ask(&vpc, "10.0.1.0/24", Some("ap-northeast-1c"));
        let made = bench.run(move |cx| create_subnet(cx, first)).unwrap().subnet.unwrap();
        assert_eq!((made.available_ip_address_count, made.availability_zone_id.as_deref()), (Some(251), Some("apne1-az1")));
        for (block, zone, code) in [
            ("10.0.1.128/25", None, "InvalidSubnet.Conflict"),
            ("10.0.0.0/16", None, "InvalidSubnet.Conflict"),
            ("10.1.0.0/24", None, "InvalidSubnet.Range"),
            ("10.0.2.0/29", None, "InvalidSubnet.Range"),
            ("10.0.2", None, "InvalidParameterValue"),
            ("10.0.2.0/24", Some("eu-west-1a"), "InvalidParameterValue"),
        ] {
            let request = ask(&vpc, block, zone);
            assert_eq!(bench.refused(move |cx| create_subnet(cx, request)), code, "{block}");
        }
        let nowhere = ask("vpc-0123456789abcdef0", "10.0.1.0/24", None);
        assert_eq!(bench.refused(move |cx| create_subnet(cx, nowhere)), "InvalidVpcID.NotFound");
        assert_eq!(
            bench.refused(move |cx| super::super::vpc::delete_vpc(cx, api::DeleteVpcRequest { vpc_id: vpc, ..Default::default() })),
            "DependencyViolation"
        );
    }

    #[test]
    fn filters_find_subnets() {
        let bench = Bench::new();
        let filter = |name: &str, value: &str| Some(vec![api::Filter { name: Some(name.into()), values: Some(vec![value.into()]) }]);
        let count = |filters| {
            let request = api::DescribeSubnetsRequest { filters, ..Default::default() };
            bench.run(move |cx| describe_subnets(cx, request)).unwrap().subnets.unwrap().len()
        };
        assert_eq!(count(None), 3);
        assert_eq!(count(filter("availability-zone", "*1a")), 1);
        assert_eq!(count(filter("default-for-az", "false")), 0);
        let bad = api::DescribeSubnetsRequest { filters: filter("color", "red"), ..Default::default() };
        assert_eq!(bench.refused(move |cx| describe_subnets(cx, bad)), "InvalidParameterValue");
    }
}
