//! What RDS asks of EC2, as its own service principal ("Working with a DB instance in a VPC").

use crate::faults::{self, combination, invalid};
use crate::state::{DbInstance, GroupSubnet, Link, Public};
use bonkei_api_ec2 as ec2;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::net::Ipv4Addr;

/// The principal that RDS acts as.
const RDS: &str = "rds.amazonaws.com";

/// The subnets of these ids and their VPC.
///
/// # Errors
/// `InvalidParameterValue` for ids that are none, `InvalidSubnet` for none at all or several VPCs.
pub fn subnets(cx: &mut Ctx<'_>, ids: &[String]) -> Result<(String, Vec<GroupSubnet>), Fault> {
    if ids.is_empty() {
        return Err(faults::subnet("Subnet IDs are required."));
    }
    let mut wanted = ids.to_vec();
    wanted.sort();
    wanted.dedup();
    let request = ec2::DescribeSubnetsRequest { subnet_ids: Some(wanted), ..Default::default() };
    let found = cx.call::<ec2::DescribeSubnets>(RDS, request).map_err(|fault| {
        if fault.code.starts_with("InvalidSubnetI") { invalid(format!("Some input subnets in :[{}] are invalid.", ids.join(", "))) } else { fault }
    })?;
    group(found)
}

/// The default VPC's default subnets.
///
/// # Errors
/// `InvalidSubnet` when there are none.
pub fn default_subnets(cx: &mut Ctx<'_>) -> Result<(String, Vec<GroupSubnet>), Fault> {
    let request = ec2::DescribeSubnetsRequest { filters: filter("default-for-az", "true"), ..Default::default() };
    let found = cx.call::<ec2::DescribeSubnets>(RDS, request)?;
    if found.subnets.as_ref().is_none_or(Vec::is_empty) {
        return Err(faults::subnet("No default subnet detected in VPC. Create default subnets, or name a DB subnet group."));
    }
    group(found)
}

fn group(found: ec2::DescribeSubnetsResult) -> Result<(String, Vec<GroupSubnet>), Fault> {
    let (mut vpc, mut all) = (None, Vec::new());
    for s in found.subnets.unwrap_or_default() {
        if vpc.get_or_insert_with(|| s.vpc_id.clone()) != &s.vpc_id {
            return Err(faults::subnet("The requested subnets are not all in a common VPC."));
        }
        all.push(subnet(s).ok_or_else(|| Fault::internal("a subnet was described without its zone or block"))?);
    }
    Ok((vpc.flatten().unwrap_or_default(), all))
}

fn subnet(s: ec2::Subnet) -> Option<GroupSubnet> {
    let (base, prefix) = block(s.cidr_block.as_deref()?)?;
    Some(GroupSubnet { id: s.subnet_id?, zone: s.availability_zone?, prefix_len: prefix, router: plus(base, 1) })
}

fn block(text: &str) -> Option<(Ipv4Addr, u8)> {
    let (base, prefix) = text.split_once('/')?;
    Some((base.parse().ok()?, prefix.parse().ok()?))
}

fn plus(base: Ipv4Addr, n: u32) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(base).saturating_add(n))
}

fn filter(name: &str, value: &str) -> Option<Vec<ec2::Filter>> {
    Some(vec![ec2::Filter { name: Some(name.into()), values: Some(vec![value.into()]) }])
}

/// Whether these security groups can be those of an instance in `vpc`.
///
/// # Errors
/// `InvalidParameterValue` for a group that is none, `InvalidParameterCombination` for one of another VPC.
pub fn check_groups(cx: &mut Ctx<'_>, vpc: &str, ids: &[String]) -> Result<(), Fault> {
    for id in ids {
        let request = ec2::DescribeSecurityGroupsRequest { group_ids: Some(vec![id.clone()]), ..Default::default() };
        let found = cx.call::<ec2::DescribeSecurityGroups>(RDS, request).map_err(|fault| {
            if fault.code.starts_with("InvalidGroup") { invalid(format!("Invalid security group , groupId= {id}, groupName=.")) } else { fault }
        })?;
        let of = found.security_groups.unwrap_or_default().into_iter().next().and_then(|g| g.vpc_id).unwrap_or_default();
        if of != vpc {
            return Err(combination(format!(
                "The DB instance and EC2 security group are in different VPCs. The DB instance is in {vpc} and the EC2 security group is in {of}"
            )));
        }
    }
    Ok(())
}

/// Makes the interface of a new instance in the first of `subnets` that has an address left, and plugs it into machine `resource`.
/// Returns it with the groups it is in.
///
/// # Errors
/// `InvalidVPCNetworkStateFault` when no subnet has an address left, `InvalidSubnet` for one that is gone, and EC2's own.
pub fn plug(cx: &mut Ctx<'_>, vpc: &str, subnets: &[GroupSubnet], groups: &[String], resource: &str) -> Result<(Link, Vec<String>), Fault> {
    let resolver = resolver(cx, vpc)?;
    for subnet in subnets {
        let request = ec2::CreateNetworkInterfaceRequest {
            description: Some("RDSNetworkInterface".into()),
            groups: (!groups.is_empty()).then(|| groups.to_vec()),
            subnet_id: subnet.id.clone(),
            ..Default::default()
        };
        let made = match cx.call::<ec2::CreateNetworkInterface>(RDS, request) {
            Ok(made) => made.network_interface.unwrap_or_default(),
            Err(fault) if fault.code == "InsufficientFreeAddressesInSubnet" => continue,
            Err(fault) if fault.code == "InvalidSubnetID.NotFound" => {
                return Err(faults::subnet(format!("The subnet does not exist any more: {}", subnet.id)));
            }
            Err(fault) => return Err(fault),
        };
        let incomplete = || Fault::internal("a network interface was made without its id or address");
        let interface = made.network_interface_id.ok_or_else(incomplete)?;
        let address = made.private_ip_address.and_then(|a| a.parse().ok()).ok_or_else(incomplete)?;
        let request = ec2::AttachNetworkInterfaceRequest {
            device_index: 0,
            instance_id: resource.to_owned(),
            network_interface_id: interface.clone(),
            ..Default::default()
        };
        let attachment = cx.call::<ec2::AttachNetworkInterface>(RDS, request)?.attachment_id.unwrap_or_default();
        let groups = made.groups.unwrap_or_default().into_iter().filter_map(|g| g.group_id).collect();
        let mac = made.mac_address.unwrap_or_default();
        return Ok((Link { interface, attachment, mac, address, subnet: subnet.clone(), resolver }, groups));
    }
    Err(faults::network("No subnet of the DB subnet group has a free IP address."))
}

/// The VPC resolver: the VPC's base plus two.
fn resolver(cx: &mut Ctx<'_>, vpc: &str) -> Result<Ipv4Addr, Fault> {
    let request = ec2::DescribeVpcsRequest { vpc_ids: Some(vec![vpc.to_owned()]), ..Default::default() };
    let found = cx
        .call::<ec2::DescribeVpcs>(RDS, request)
        .map_err(|_| faults::network(format!("The VPC of the DB subnet group does not exist any more: {vpc}")))?;
    let cidr = found.vpcs.unwrap_or_default().into_iter().next().and_then(|v| v.cidr_block);
    let base = cidr.as_deref().and_then(block).map(|(base, _)| base);
    base.map(|b| plus(b, 2)).ok_or_else(|| Fault::internal("a VPC was described without its block"))
}

/// Puts an instance into other security groups.
///
/// # Errors
/// EC2's own.
pub fn regroup(cx: &mut Ctx<'_>, interface: &str, groups: &[String]) -> Result<(), Fault> {
    let request = ec2::ModifyNetworkInterfaceAttributeRequest {
        groups: Some(groups.to_vec()),
        network_interface_id: interface.to_owned(),
        ..Default::default()
    };
    cx.call::<ec2::ModifyNetworkInterfaceAttribute>(RDS, request)?;
    Ok(())
}

/// Whether an instance in `vpc` can be publicly accessible.
///
/// # Errors
/// `InvalidVPCNetworkStateFault`.
pub fn check_public(cx: &mut Ctx<'_>, vpc: &str) -> Result<(), Fault> {
    let gateways = ec2::DescribeInternetGatewaysRequest { filters: filter("attachment.vpc-id", vpc), ..Default::default() };
    let found = cx.call::<ec2::DescribeInternetGateways>(RDS, gateways)?;
    if found.internet_gateways.is_none_or(|g| g.is_empty()) {
        return Err(faults::network(
            "Cannot create a publicly accessible DBInstance. The specified VPC has no internet gateway attached. Update the VPC and then try again",
        ));
    }
    for attribute in [ec2::VpcAttributeName::from("enableDnsSupport"), ec2::VpcAttributeName::from("enableDnsHostnames")] {
        let request = ec2::DescribeVpcAttributeRequest { attribute, vpc_id: vpc.to_owned(), ..Default::default() };
        let found = cx.call::<ec2::DescribeVpcAttribute>(RDS, request)?;
        let value = found.enable_dns_support.or(found.enable_dns_hostnames).and_then(|v| v.value);
        if value != Some(true) {
            return Err(faults::network(
                "Cannot create a publicly accessible DBInstance. The specified VPC does not support DNS resolution, DNS hostnames, or both. Update the VPC and then try again",
            ));
        }
    }
    Ok(())
}

/// Puts a public address in front of an interface.
///
/// # Errors
/// EC2's own, such as `AddressLimitExceeded`.
pub fn publish(cx: &mut Ctx<'_>, interface: &str) -> Result<Public, Fault> {
    let request = ec2::AllocateAddressRequest { domain: Some(ec2::DomainType::from("vpc")), ..Default::default() };
    let made = cx.call::<ec2::AllocateAddress>(RDS, request)?;
    let incomplete = || Fault::internal("an address was allocated without its id or number");
    let allocation = made.allocation_id.ok_or_else(incomplete)?;
    let address = made.public_ip.and_then(|a| a.parse().ok()).ok_or_else(incomplete)?;
    let request = ec2::AssociateAddressRequest {
        allocation_id: Some(allocation.clone()),
        network_interface_id: Some(interface.to_owned()),
        ..Default::default()
    };
    let association = cx.call::<ec2::AssociateAddress>(RDS, request)?.association_id.unwrap_or_default();
    Ok(Public { address, allocation, association })
}

/// Takes an instance's public address away and gives it back; one that is gone already is no fault.
///
/// # Errors
/// EC2's own.
pub fn unpublish(cx: &mut Ctx<'_>, db: &mut DbInstance) -> Result<(), Fault> {
    let Some(public) = db.public.take() else { return Ok(()) };
    let request = ec2::DisassociateAddressRequest { association_id: Some(public.association), ..Default::default() };
    gone_is_fine(cx.call::<ec2::DisassociateAddress>(RDS, request))?;
    let request = ec2::ReleaseAddressRequest { allocation_id: Some(public.allocation), ..Default::default() };
    gone_is_fine(cx.call::<ec2::ReleaseAddress>(RDS, request))
}

/// Unplugs and deletes an instance's interface; one that is gone already is no fault.
///
/// # Errors
/// EC2's own.
pub fn unplug(cx: &mut Ctx<'_>, link: &Link) -> Result<(), Fault> {
    let request = ec2::DetachNetworkInterfaceRequest { attachment_id: link.attachment.clone(), force: Some(true), ..Default::default() };
    gone_is_fine(cx.call::<ec2::DetachNetworkInterface>(RDS, request))?;
    let request = ec2::DeleteNetworkInterfaceRequest { network_interface_id: link.interface.clone(), ..Default::default() };
    gone_is_fine(cx.call::<ec2::DeleteNetworkInterface>(RDS, request))
}

fn gone_is_fine<T>(outcome: Result<T, Fault>) -> Result<(), Fault> {
    match outcome {
        Err(fault) if !fault.code.ends_with(".NotFound") => Err(fault),
        _ => Ok(()),
    }
}
