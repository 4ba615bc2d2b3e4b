//! Where a launch goes: subnet, groups, addresses, interfaces ("Elastic network interfaces", "Public IPv4 addresses").

use crate::faults::{INTERFACE, SUBNET, combination, invalid};
use crate::interface::{self, NewInterface, parse_address};
use crate::state::{NetworkInterface, Subnet, Vpc};
use crate::types::InstanceType;
use crate::{cidr, lookup};
use bonkei_api_ec2::{InstanceNetworkInterfaceSpecification, Placement, RunInstancesRequest};
use bonkei_core::{Fault, zones};
use bonkei_service::Ctx;
use std::collections::BTreeMap;

/// The network of every instance of a launch.
#[derive(Debug)]
pub struct Network {
    /// Subnet of the primary interface.
    pub subnet: Subnet,
    /// Interfaces by device index, the primary one first.
    pub interfaces: Vec<Wanted>,
    /// Whether the primary address gets a public one.
    pub lends_public: bool,
}

/// One interface of a launch.
#[derive(Debug)]
pub struct Wanted {
    /// Device index.
    pub index: u32,
    /// Goes with the instance.
    pub delete_on_termination: bool,
    /// A new one for each instance, or the one that is there.
    pub source: Source,
}

/// Where an interface comes from.
#[derive(Debug)]
pub enum Source {
    /// Made for each instance.
    New(NewInterface),
    /// Made before.
    Existing(NetworkInterface),
}

impl Network {
    /// From a request for at most `most` instances of `kind`.
    ///
    /// # Errors
    /// What AWS refuses of subnets, groups, addresses and interfaces.
    pub fn check(cx: &Ctx<'_>, req: &RunInstancesRequest, kind: &InstanceType, most: usize) -> Result<Self, Fault> {
        let zone = zone(cx, req.placement.as_ref())?;
        let specs = req.network_interfaces.as_deref().unwrap_or_default();
        let network = if specs.is_empty() { simple(cx, req, zone.as_deref(), most)? } else { explicit(cx, req, specs, zone.as_deref(), most)? };
        if network.interfaces.len() > usize::try_from(kind.interfaces).unwrap_or_default() {
            let words = format!("Interface count {} exceeds the limit for {}", network.interfaces.len(), kind.name);
            return Err(Fault::client("AttachmentLimitExceeded", words));
        }
        for wanted in &network.interfaces {
            let addresses = match &wanted.source {
                Source::New(new) => addresses(new),
                Source::Existing(i) => i.addresses.len(),
            };
            if addresses > usize::try_from(kind.addresses_per_interface).unwrap_or_default() {
                return Err(Fault::client("PrivateIpAddressLimitExceeded", "Number of private addresses will exceed limit."));
            }
        }
        if let Some(zone) = zone.filter(|z| *z != network.subnet.zone) {
            let words = format!("The availability zone '{zone}' is not that of subnet '{}': {}", network.subnet.id, network.subnet.zone);
            return Err(invalid(words));
        }
        Ok(network)
    }

    /// How many instances the subnets have addresses for.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn room(&self, cx: &Ctx<'_>) -> Result<usize, Fault> {
        let mut need: BTreeMap<&str, (&Subnet, usize)> = BTreeMap::new();
        for wanted in &self.interfaces {
            if let Source::New(new) = &wanted.source {
                need.entry(&new.subnet.id).or_insert((&new.subnet, 0)).1 += addresses(new);
            }
        }
        let mut room = usize::MAX;
        for (subnet, each) in need.into_values() {
            let taken: usize = cx.tx.find::<NetworkInterface>(&cx.scope, "subnet", &subnet.id)?.iter().map(|i| i.addresses.len()).sum();
            room = room.min(cidr::usable(subnet.cidr).len().saturating_sub(taken) / each.max(1));
        }
        Ok(room)
    }
}

fn addresses(new: &NewInterface) -> usize {
    1 + new.secondary.len() + new.secondary_count
}

/// The zone a request names, if it does.
fn zone(cx: &Ctx<'_>, placement: Option<&Placement>) -> Result<Option<String>, Fault> {
    let all = zones(&cx.scope.region);
    let by_name = placement.and_then(|p| p.availability_zone.as_deref()).filter(|z| !z.is_empty());
    let by_id = placement.and_then(|p| p.availability_zone_id.as_deref()).filter(|z| !z.is_empty());
    let found = match (by_name, by_id) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => return Err(combination("You can specify either the availability zone or its id, not both.")),
        (Some(name), None) => all.into_iter().find(|z| z.name == name),
        (None, Some(id)) => all.into_iter().find(|z| z.id == id),
    };
    let asked = by_name.or(by_id).unwrap_or_default();
    found.map(|z| Some(z.name)).ok_or_else(|| invalid(format!("Invalid availability zone: [{asked}]")))
}

/// The default VPC's subnet in a zone, or in the first zone that has one.
fn default_subnet(cx: &Ctx<'_>, zone: Option<&str>) -> Result<Subnet, Fault> {
    let Some(vpc) = cx.tx.list::<Vpc>(&cx.scope)?.into_iter().find(|v| v.is_default) else {
        return Err(Fault::client("VPCIdNotSpecified", "No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC."));
    };
    let mut subnets = cx.tx.find::<Subnet>(&cx.scope, "vpc", &vpc.id)?;
    subnets.retain(|s| s.default_for_zone && zone.is_none_or(|z| s.zone == z));
    subnets.into_iter().min_by(|a, b| a.zone.cmp(&b.zone)).ok_or_else(|| {
        let words = match zone {
            Some(zone) => format!("No default subnet for availability zone: '{zone}'."),
            None => format!("No subnets found for the default VPC '{}'. Please specify a subnet.", vpc.id),
        };
        Fault::client("MissingInput", words)
    })
}

/// A launch that names no interfaces: one new one for each instance.
fn simple(cx: &Ctx<'_>, req: &RunInstancesRequest, zone: Option<&str>, most: usize) -> Result<Network, Fault> {
    let ids = req.security_group_ids.as_deref().unwrap_or_default();
    let names = req.security_groups.as_deref().unwrap_or_default();
    let subnet = match &req.subnet_id {
        Some(_) if !names.is_empty() => return Err(combination("The parameter groupName cannot be used with the parameter subnet")),
        Some(id) => lookup::subnet(cx, id)?,
        None => default_subnet(cx, zone)?,
    };
    for name in names {
        if interface::group_named(cx, &subnet.vpc, name).is_err() {
            let words = format!("The security group '{name}' does not exist in default VPC '{}'", subnet.vpc);
            return Err(Fault::client("InvalidGroup.NotFound", words));
        }
    }
    let mut new = NewInterface::of(subnet.clone(), interface::groups(cx, &subnet, ids, names)?);
    if let Some(address) = &req.private_ip_address {
        if most > 1 {
            return Err(combination("The parameter privateIpAddress cannot be used when launching more than one instance."));
        }
        new.private_ip = Some(parse_address(address)?);
    }
    checked(cx, &new)?;
    let lends_public = subnet.map_public_ip;
    Ok(Network { subnet, lends_public, interfaces: vec![Wanted { index: 0, delete_on_termination: true, source: Source::New(new) }] })
}

/// A launch that describes its interfaces.
fn explicit(
    cx: &Ctx<'_>,
    req: &RunInstancesRequest,
    specs: &[InstanceNetworkInterfaceSpecification],
    zone: Option<&str>,
    most: usize,
) -> Result<Network, Fault> {
    let given = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|l| !l.is_empty());
    for (present, what) in [
        (req.subnet_id.is_some(), "an instance-level subnet ID"),
        (given(&req.security_group_ids) || given(&req.security_groups), "an instance-level security groups"),
        (req.private_ip_address.is_some(), "an instance-level private IP address"),
    ] {
        if present {
            return Err(combination(format!("Network interfaces and {what} may not be specified on the same request")));
        }
    }
    let mut interfaces: Vec<Wanted> = Vec::new();
    let mut mapped = false;
    let mut asked = None;
    for spec in specs {
        refuse_unbuilt(spec)?;
        let index =
            spec.device_index.and_then(|i| u32::try_from(i).ok()).ok_or_else(|| invalid("Each network interface requires a device index."))?;
        if interfaces.iter().any(|i| i.index == index) {
            return Err(invalid("Each network interface requires a unique device index."));
        }
        if let Some(public) = spec.associate_public_ip_address {
            if specs.len() > 1 {
                return Err(combination(
                    "The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces.",
                ));
            }
            asked = Some(public);
        }
        let source = match &spec.network_interface_id {
            Some(id) => Source::Existing(existing(cx, spec, id, most)?),
            None => Source::New(new(cx, spec, zone, most)?),
        };
        let fresh = matches!(source, Source::New(_));
        if let Source::New(new) = &source {
            mapped |= new.subnet.map_public_ip;
        }
        interfaces.push(Wanted { index, delete_on_termination: spec.delete_on_termination.unwrap_or(fresh), source });
    }
    interfaces.sort_by_key(|i| i.index);
    let subnets = interfaces.iter().map(|w| subnet_of(cx, w)).collect::<Result<Vec<_>, _>>()?;
    let subnet = match (interfaces.first(), subnets.first()) {
        (Some(first), Some(subnet)) if first.index == 0 => subnet.clone(),
        _ => return Err(Fault::client("UnsupportedOperation", "When specifying network interfaces, you must include a device at index 0.")),
    };
    if subnets.iter().any(|s| s.zone != subnet.zone || s.vpc != subnet.vpc) {
        return Err(invalid("All network interfaces of an instance must be in the same VPC and availability zone."));
    }
    // only a single new interface is lent a public address without being asked for it
    let alone = interfaces.len() == 1;
    Ok(Network { subnet, lends_public: alone && asked.unwrap_or(mapped), interfaces })
}

fn subnet_of(cx: &Ctx<'_>, wanted: &Wanted) -> Result<Subnet, Fault> {
    match &wanted.source {
        Source::New(new) => Ok(new.subnet.clone()),
        Source::Existing(i) => cx.tx.load::<Subnet>(&cx.scope, &i.subnet)?.ok_or_else(|| SUBNET.not_found(&i.subnet)),
    }
}

fn existing(cx: &Ctx<'_>, spec: &InstanceNetworkInterfaceSpecification, id: &str, most: usize) -> Result<NetworkInterface, Fault> {
    let other = spec.subnet_id.is_some()
        || spec.groups.as_ref().is_some_and(|g| !g.is_empty())
        || spec.private_ip_address.is_some()
        || spec.private_ip_addresses.as_ref().is_some_and(|a| !a.is_empty())
        || spec.secondary_private_ip_address_count.is_some()
        || spec.description.as_ref().is_some_and(|d| !d.is_empty());
    if other {
        return Err(combination("A network interface may not specify both a network interface ID and a subnet, groups, addresses or a description"));
    }
    if spec.associate_public_ip_address.unwrap_or_default() {
        return Err(combination("The associatePublicIPAddress parameter can only be specified for new network interfaces."));
    }
    if most > 1 {
        return Err(combination("A network interface ID may not be specified when launching more than one instance."));
    }
    let interface: NetworkInterface = lookup::record(cx, INTERFACE, id)?;
    interface::permitted(cx, &interface)?;
    if interface.attachment.is_some() {
        return Err(interface::in_use(&interface));
    }
    Ok(interface)
}

fn new(cx: &Ctx<'_>, spec: &InstanceNetworkInterfaceSpecification, zone: Option<&str>, most: usize) -> Result<NewInterface, Fault> {
    let subnet = match &spec.subnet_id {
        Some(id) => lookup::subnet(cx, id)?,
        None => default_subnet(cx, zone)?,
    };
    let groups = interface::groups(cx, &subnet, spec.groups.as_deref().unwrap_or_default(), &[])?;
    let mut new = NewInterface::of(subnet, groups);
    new.description = spec.description.clone().unwrap_or_default();
    new.private_ip = spec.private_ip_address.as_deref().map(parse_address).transpose()?;
    for address in spec.private_ip_addresses.iter().flatten() {
        let parsed = parse_address(address.private_ip_address.as_deref().unwrap_or_default())?;
        match (address.primary.unwrap_or_default(), new.private_ip) {
            (true, Some(already)) if already != parsed => return Err(invalid("Only one primary private IP address can be specified.")),
            (true, _) => new.private_ip = Some(parsed),
            (false, _) => new.secondary.push(parsed),
        }
    }
    new.secondary.retain(|a| Some(*a) != new.private_ip);
    let count = spec.secondary_private_ip_address_count.unwrap_or_default();
    if count != 0 && !new.secondary.is_empty() {
        return Err(combination("The parameter secondaryPrivateIpAddressCount cannot be used with the parameter privateIpAddresses."));
    }
    new.secondary_count = usize::try_from(count)
        .map_err(|_| invalid(format!("Value ({count}) for parameter secondaryPrivateIpAddressCount is invalid. It must not be negative.")))?;
    if most > 1 && (new.private_ip.is_some() || !new.secondary.is_empty()) {
        return Err(combination("Private IP addresses cannot be specified when launching more than one instance."));
    }
    checked(cx, &new)?;
    Ok(new)
}

/// Whether the addresses asked for can be had.
fn checked(cx: &Ctx<'_>, new: &NewInterface) -> Result<(), Fault> {
    let named: Vec<_> = new.private_ip.iter().chain(&new.secondary).copied().collect();
    interface::check(cx, &new.subnet, &named)
}

fn refuse_unbuilt(spec: &InstanceNetworkInterfaceSpecification) -> Result<(), Fault> {
    let wanted = [
        ("AssociateCarrierIpAddress", spec.associate_carrier_ip_address.unwrap_or_default()),
        ("ConnectionTrackingSpecification", spec.connection_tracking_specification.is_some()),
        ("EnaSrdSpecification", spec.ena_srd_specification.is_some()),
        ("EnaQueueCount", spec.ena_queue_count.is_some()),
        ("InterfaceType", spec.interface_type.as_ref().is_some_and(|t| t != "interface")),
        ("Ipv4Prefixes", spec.ipv4_prefixes.as_ref().is_some_and(|l| !l.is_empty()) || spec.ipv4_prefix_count.is_some_and(|n| n != 0)),
        ("Ipv6Addresses", spec.ipv6_addresses.as_ref().is_some_and(|l| !l.is_empty()) || spec.ipv6_address_count.is_some_and(|n| n != 0)),
        ("Ipv6Prefixes", spec.ipv6_prefixes.as_ref().is_some_and(|l| !l.is_empty()) || spec.ipv6_prefix_count.is_some_and(|n| n != 0)),
        ("NetworkCardIndex", spec.network_card_index.is_some_and(|n| n != 0)),
        ("PrimaryIpv6", spec.primary_ipv6.unwrap_or_default()),
    ];
    match wanted.iter().find(|(_, asked)| *asked) {
        Some((name, _)) => Err(Fault::not_implemented(&format!("ec2:RunInstances NetworkInterfaces.{name}"))),
        None => Ok(()),
    }
}
