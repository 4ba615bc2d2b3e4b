//! Making and deleting network interfaces, for the operations on them and for those on instances ("Elastic network interfaces").

use crate::faults::invalid;
use crate::state::{Address, NetworkInterface, PrivateAddress, SecurityGroup, Subnet};
use crate::{cidr, public_ip, quota, tags};
use bonkei_core::Fault;
use bonkei_service::Ctx;
use bonkei_store::StoreError;
use std::collections::HashSet;
use std::net::Ipv4Addr;

/// What a new interface shall be.
#[derive(Clone, Debug)]
pub struct NewInterface {
    /// Where it lies.
    pub subnet: Subnet,
    /// Ids of its security groups, as [`groups`] returns them.
    pub groups: Vec<String>,
    /// Its primary address; the lowest free one if none is named.
    pub private_ip: Option<Ipv4Addr>,
    /// Secondary addresses by name.
    pub secondary: Vec<Ipv4Addr>,
    /// Further secondary addresses, free ones.
    pub secondary_count: usize,
    /// Its description.
    pub description: String,
    /// `interface`, or what a service makes it as.
    pub interface_type: String,
    /// The service that makes it and then manages it.
    pub service: Option<String>,
}

impl NewInterface {
    /// An ordinary interface of `subnet` in these groups, with one free address.
    pub fn of(subnet: Subnet, groups: Vec<String>) -> Self {
        Self {
            subnet,
            groups,
            private_ip: None,
            secondary: Vec::new(),
            secondary_count: 0,
            description: String::new(),
            interface_type: "interface".into(),
            service: None,
        }
    }
}

/// Makes an interface and saves it; attaching and public addresses are the caller's.
///
/// # Errors
/// `InvalidIPAddress.InUse`, `InvalidParameterValue` for an address out of the subnet or reserved, `InsufficientFreeAddressesInSubnet`.
pub fn create(cx: &mut Ctx<'_>, new: NewInterface) -> Result<NetworkInterface, Fault> {
    let named: Vec<Ipv4Addr> = new.private_ip.iter().chain(&new.secondary).copied().collect();
    check(cx, &new.subnet, &named)?;
    let count = new.secondary_count + usize::from(new.private_ip.is_none());
    let mut free = free(cx, &new.subnet, count, &named)?.into_iter();
    let primary = new.private_ip.or_else(|| free.next());
    let private = primary.into_iter().chain(new.secondary).chain(free);
    let made = NetworkInterface {
        id: cx.ids.resource("eni"),
        vpc: new.subnet.vpc,
        subnet: new.subnet.id,
        zone: new.subnet.zone,
        description: new.description,
        groups: new.groups,
        mac: mac(cx),
        addresses: private.map(|private| PrivateAddress { private, auto_public: None }).collect(),
        source_dest_check: true,
        interface_type: new.interface_type,
        requester_managed: new.service.is_some(),
        requester: Some(new.service.unwrap_or_else(|| cx.scope.account.clone())),
        attachment: None,
        created: cx.now,
    };
    cx.tx.save(&cx.scope, &made)?;
    Ok(made)
}

/// Deletes an interface whatever it is attached to: gives lent addresses back, frees Elastic ones, forgets its tags.
///
/// # Errors
/// When the store fails.
pub fn delete(cx: &mut Ctx<'_>, interface: &NetworkInterface) -> Result<(), Fault> {
    for lent in interface.addresses.iter().filter_map(|a| a.auto_public) {
        public_ip::give_back(cx, lent)?;
    }
    for mut address in cx.tx.find::<Address>(&cx.scope, "interface", &interface.id)? {
        address.association = None;
        cx.tx.save(&cx.scope, &address)?;
    }
    cx.tx.remove::<NetworkInterface>(&cx.scope, &interface.id)?;
    tags::forget(cx, &interface.id)
}

/// Ids of the security groups that a request names for an interface of `subnet`; the VPC's default group if it names none.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidGroupId.Malformed`, `InvalidParameter` for a group of another VPC, `SecurityGroupsPerInterfaceLimitExceeded`.
pub fn groups(cx: &Ctx<'_>, subnet: &Subnet, ids: &[String], names: &[String]) -> Result<Vec<String>, Fault> {
    let mut found: Vec<String> = Vec::new();
    for id in ids {
        let group = crate::lookup::security_group(cx, id)?;
        if group.vpc != subnet.vpc {
            return Err(Fault::client("InvalidParameter", format!("Security group {id} and subnet {} belong to different networks.", subnet.id)));
        }
        found.push(group.id);
    }
    for name in names {
        found.push(group_named(cx, &subnet.vpc, name)?.id);
    }
    if found.is_empty() {
        found.push(group_named(cx, &subnet.vpc, "default")?.id);
    }
    let mut seen = HashSet::new();
    found.retain(|g| seen.insert(g.clone()));
    if found.len() > quota::GROUPS_PER_INTERFACE {
        return Err(Fault::client(
            "SecurityGroupsPerInterfaceLimitExceeded",
            "The maximum number of security groups per interface has been reached.",
        ));
    }
    Ok(found)
}

/// The security group of a VPC by name.
///
/// # Errors
/// `InvalidGroup.NotFound`.
pub fn group_named(cx: &Ctx<'_>, vpc: &str, name: &str) -> Result<SecurityGroup, Fault> {
    let mut found = cx.tx.find::<SecurityGroup>(&cx.scope, "name", &format!("{vpc}/{name}"))?;
    found.pop().ok_or_else(|| Fault::client("InvalidGroup.NotFound", format!("The security group '{name}' does not exist in VPC '{vpc}'")))
}

/// Whether every one of `wanted` can be given to an interface of `subnet`.
///
/// # Errors
/// `InvalidIPAddress.InUse`, `InvalidParameterValue`.
pub fn check(cx: &Ctx<'_>, subnet: &Subnet, wanted: &[Ipv4Addr]) -> Result<(), Fault> {
    let mut seen = HashSet::new();
    for address in wanted {
        if !subnet.cidr.contains(address) {
            return Err(invalid(format!("Address {address} does not fall within the subnet's address range")));
        }
        if !cidr::usable(subnet.cidr).contains(&u32::from(*address)) {
            return Err(invalid(format!("Address {address} is in subnet's reserved address range")));
        }
        if !seen.insert(address) {
            return Err(invalid(format!("Address {address} was specified more than once")));
        }
        if holder(cx, subnet, *address)?.is_some() {
            return Err(Fault::client("InvalidIPAddress.InUse", format!("Address {address} is in use.")));
        }
    }
    Ok(())
}

/// The interface that has an address of a subnet.
///
/// # Errors
/// When the store cannot be read.
pub fn holder(cx: &Ctx<'_>, subnet: &Subnet, address: Ipv4Addr) -> Result<Option<NetworkInterface>, StoreError> {
    Ok(cx.tx.find::<NetworkInterface>(&cx.scope, "address", &format!("{}/{address}", subnet.id))?.pop())
}

/// The `count` lowest free addresses of a subnet but for those in `besides`.
///
/// # Errors
/// `InsufficientFreeAddressesInSubnet`.
pub fn free(cx: &Ctx<'_>, subnet: &Subnet, count: usize, besides: &[Ipv4Addr]) -> Result<Vec<Ipv4Addr>, Fault> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let mut taken: HashSet<Ipv4Addr> = besides.iter().copied().collect();
    for interface in cx.tx.find::<NetworkInterface>(&cx.scope, "subnet", &subnet.id)? {
        taken.extend(interface.addresses.iter().map(|a| a.private));
    }
    let found: Vec<Ipv4Addr> = cidr::usable(subnet.cidr).map(Ipv4Addr::from).filter(|a| !taken.contains(a)).take(count).collect();
    if found.len() < count {
        let message = format!("The specified subnet '{}' does not have enough free addresses to satisfy the request.", subnet.id);
        return Err(Fault::client("InsufficientFreeAddressesInSubnet", message));
    }
    Ok(found)
}

/// A private address from a request.
///
/// # Errors
/// `InvalidParameterValue` for what is none.
pub fn parse_address(text: &str) -> Result<Ipv4Addr, Fault> {
    text.parse().map_err(|_| invalid(format!("Invalid IPv4 address: {text}")))
}

/// The Elastic address in front of a private one, if there is one.
///
/// # Errors
/// When the store cannot be read.
pub fn elastic(cx: &Ctx<'_>, interface: &NetworkInterface, private: Ipv4Addr) -> Result<Option<Address>, StoreError> {
    let all = cx.tx.find::<Address>(&cx.scope, "interface", &interface.id)?;
    Ok(all.into_iter().find(|a| a.association.as_ref().is_some_and(|x| x.private == private)))
}

/// A locally administered unicast address, `02`, `06`, `0a` or `0e` first as AWS's are (IEEE 802).
fn mac(cx: &Ctx<'_>) -> String {
    let mut bytes = [0u8; 6];
    cx.ids.fill(&mut bytes);
    if let Some(first) = bytes.first_mut() {
        *first = *first & 0x0c | 0x02;
    }
    bytes.map(|b| format!("{b:02x}")).join(":")
}

/// Whether the caller may not touch an interface because a service manages it, and the caller is not that service ("Requester-managed network interfaces").
///
/// # Errors
/// `OperationNotPermitted`.
pub fn permitted(cx: &Ctx<'_>, interface: &NetworkInterface) -> Result<(), Fault> {
    let me = service(cx);
    if interface.requester_managed && (me.is_none() || me != interface.requester.as_deref()) {
        return Err(Fault::client("OperationNotPermitted", "You do not have permission to access the specified resource."));
    }
    Ok(())
}

/// The service that calls, if a service does.
pub fn service<'a>(cx: &'a Ctx<'_>) -> Option<&'a str> {
    match &cx.caller.principal {
        bonkei_core::Principal::Service { name, .. } => Some(name),
        bonkei_core::Principal::Root { .. } => None,
    }
}

/// `attachment`'s fault for an interface that is attached already.
pub fn in_use(interface: &NetworkInterface) -> Fault {
    Fault::client("InvalidNetworkInterface.InUse", format!("Interface: [{}] in use.", interface.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    fn subnet(bench: &Bench) -> Subnet {
        bench.read(|tx| tx.list::<Subnet>(&bench.scope)).remove(0)
    }

    fn make(bench: &Bench, change: impl FnOnce(&mut NewInterface) + Send + 'static) -> Result<NetworkInterface, Fault> {
        let subnet = subnet(bench);
        bench.run(move |cx| {
            let groups = groups(cx, &subnet, &[], &[])?;
            let mut new = NewInterface::of(subnet, groups);
            change(&mut new);
            create(cx, new)
        })
    }

    #[test]
    fn the_lowest_free_addresses_are_given() {
        let bench = Bench::new();
        let first = make(&bench, |n| n.secondary_count = 1).unwrap();
        let of = |i: &NetworkInterface| i.addresses.iter().map(|a| a.private.to_string()).collect::<Vec<_>>();
        assert_eq!(of(&first), ["172.31.0.4", "172.31.0.5"]);
        let second = make(&bench, |n| {
            n.private_ip = Some(Ipv4Addr::new(172, 31, 0, 9));
            n.secondary = vec![Ipv4Addr::new(172, 31, 0, 6)];
            n.secondary_count = 1;
        });
        assert_eq!(of(&second.unwrap()), ["172.31.0.9", "172.31.0.6", "172.31.0.7"]);
        bench.run(move |cx| delete(cx, &first)).unwrap();
        assert_eq!(of(&make(&bench, |_| ()).unwrap()), ["172.31.0.4"]);
    }

    #[test]
    fn bad_addresses_are_refused() {
        let bench = Bench::new();
        make(&bench, |_| ()).unwrap();
        for (address, code) in [
            ("172.31.0.4", "InvalidIPAddress.InUse"),
            ("172.31.0.3", "InvalidParameterValue"),
            ("172.31.15.255", "InvalidParameterValue"),
            ("10.0.0.9", "InvalidParameterValue"),
        ] {
            let subnet = subnet(&bench);
            let wanted = address.parse().unwrap();
            assert_eq!(
                bench.refused(move |cx| create(cx, NewInterface { private_ip: Some(wanted), ..NewInterface::of(subnet, Vec::new()) })),
                code,
                "{address}"
            );
        }
    }

    #[test]
    fn a_full_subnet_gives_nothing() {
        let bench = Bench::new();
        let mut small = subnet(&bench);
        small.cidr = "172.31.0.0/28".parse().unwrap();
        let (one, two) = (small.clone(), small);
        bench.run(move |cx| create(cx, NewInterface { secondary_count: 9, ..NewInterface::of(one, Vec::new()) })).unwrap();
        assert_eq!(
            bench.refused(move |cx| create(cx, NewInterface { secondary_count: 1, ..NewInterface::of(two, Vec::new()) })),
            "InsufficientFreeAddressesInSubnet"
        );
    }

    #[test]
    fn groups_are_of_the_subnets_vpc() {
        let bench = Bench::new();
        let here = subnet(&bench);
        let mut there = here.clone();
        there.vpc = "vpc-0123456789abcdef0".into();
        let default = bench.run(move |cx| groups(cx, &here, &[], &[])).unwrap();
        assert_eq!(bench.refused(move |cx| groups(cx, &there, &default, &[])), "InvalidParameter");
        let (one, two) = (subnet(&bench), subnet(&bench));
        assert_eq!(bench.refused(move |cx| groups(cx, &one, &["sg-1".into()], &[])), "InvalidGroupId.Malformed");
        assert_eq!(bench.refused(move |cx| groups(cx, &two, &[], &["web".into()])), "InvalidGroup.NotFound");
    }
}
