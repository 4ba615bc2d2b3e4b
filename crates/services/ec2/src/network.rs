//! Making VPCs and subnets with all that comes with them.

use crate::state::{
    AclEntry, CidrAssociation, DhcpOptions, NetworkAcl, RouteTable, RouteTableAssociation, RulePeer, SecurityGroup, SecurityGroupRule, Subnet, Vpc,
};
use bonkei_core::{Fault, Zone};
use bonkei_service::Ctx;
use ipnet::Ipv4Net;

/// A new VPC and its defaults.
pub struct Made {
    /// The VPC.
    pub vpc: Vpc,
    /// Its main route table.
    pub table: RouteTable,
}

/// Makes a VPC with its main route table, default network ACL and default security group ("CreateVpc").
///
/// # Errors
/// When the store fails.
pub fn make(cx: &mut Ctx<'_>, block: Ipv4Net, tenancy: &str) -> Result<Made, Fault> {
    let dhcp = cx.tx.list::<DhcpOptions>(&cx.scope)?.into_iter().next().map_or_else(|| "default".to_owned(), |d| d.id);
    let vpc = Vpc {
        id: cx.ids.resource("vpc"),
        blocks: vec![CidrAssociation { id: cx.ids.resource("vpc-cidr-assoc"), cidr: block }],
        tenancy: tenancy.to_owned(),
        is_default: false,
        dns_support: true,
        dns_hostnames: false,
        address_usage_metrics: false,
        dhcp_options: dhcp,
        created: cx.now,
    };
    cx.tx.save(&cx.scope, &vpc)?;
    let main = RouteTableAssociation { id: cx.ids.resource("rtbassoc"), subnet: None, main: true };
    let table = RouteTable { id: cx.ids.resource("rtb"), vpc: vpc.id.clone(), routes: Vec::new(), associations: vec![main] };
    cx.tx.save(&cx.scope, &table)?;
    let allow = |egress| AclEntry { number: 100, egress, protocol: -1, cidr: Ipv4Net::default(), allow: true, ports: None, icmp: None };
    let acl = NetworkAcl { id: cx.ids.resource("acl"), vpc: vpc.id.clone(), is_default: true, entries: vec![allow(false), allow(true)] };
    cx.tx.save(&cx.scope, &acl)?;
    let group =
        SecurityGroup { id: cx.ids.resource("sg"), vpc: vpc.id.clone(), name: "default".into(), description: "default VPC security group".into() };
    cx.tx.save(&cx.scope, &group)?;
    save_rule(cx, &group.id, false, RulePeer::Group(group.id.clone()))?;
    save_rule(cx, &group.id, true, RulePeer::Cidr(Ipv4Net::default()))?;
    Ok(Made { vpc, table })
}

/// A rule of every protocol, as new groups have them.
///
/// # Errors
/// When the store fails.
pub fn save_rule(cx: &mut Ctx<'_>, group: &str, egress: bool, peer: RulePeer) -> Result<SecurityGroupRule, Fault> {
    let rule = SecurityGroupRule {
        id: cx.ids.resource("sgr"),
        group: group.to_owned(),
        egress,
        protocol: "-1".into(),
        from_port: -1,
        to_port: -1,
        peer,
        description: None,
    };
    cx.tx.save(&cx.scope, &rule)?;
    Ok(rule)
}

/// Makes a subnet, under its VPC's default network ACL.
///
/// # Errors
/// When the store fails.
pub fn subnet(cx: &mut Ctx<'_>, vpc: &Vpc, block: Ipv4Net, zone: &Zone) -> Result<Subnet, Fault> {
    let acls = cx.tx.find::<NetworkAcl>(&cx.scope, "vpc", &vpc.id)?;
    let acl = acls.into_iter().find(|a| a.is_default).map(|a| a.id).unwrap_or_default();
    let subnet = Subnet {
        id: cx.ids.resource("subnet"),
        vpc: vpc.id.clone(),
        cidr: block,
        zone: zone.name.clone(),
        zone_id: zone.id.clone(),
        default_for_zone: false,
        map_public_ip: false,
        hostname_type: "ip-name".into(),
        resource_name_a_record: false,
        acl_association: cx.ids.resource("aclassoc"),
        network_acl: acl,
        created: cx.now,
    };
    cx.tx.save(&cx.scope, &subnet)?;
    Ok(subnet)
}

/// The default subnet of a zone: the first free /20 of the default VPC, with public addresses on launch ("Default subnets").
///
/// # Errors
/// When no /20 is free, or the store fails.
pub fn default_subnet(cx: &mut Ctx<'_>, vpc: &Vpc, zone: &Zone) -> Result<Subnet, Fault> {
    let taken = cx.tx.find::<Subnet>(&cx.scope, "vpc", &vpc.id)?;
    let free = vpc
        .cidr()
        .and_then(|c| c.subnets(20).ok())
        .and_then(|mut all| all.find(|b| !taken.iter().any(|s| crate::cidr::overlap(s.cidr, *b))))
        .ok_or_else(|| Fault::client("InsufficientFreeAddressesInSubnet", "There is no free /20 block in the default VPC."))?;
    let mut made = subnet(cx, vpc, free, zone)?;
    made.default_for_zone = true;
    made.map_public_ip = true;
    cx.tx.save(&cx.scope, &made)?;
    Ok(made)
}
