//! Elastic IP addresses: allocating, associating, releasing ("Elastic IP addresses").

use crate::faults::{self, combination, invalid, missing};
use crate::interface::{self, parse_address};
use crate::state::{Address, InstanceState, InternetGateway, NetworkInterface};
use crate::{elastic, lookup, public_ip, quota, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::net::Ipv4Addr;

/// Allocates an address; one that a service allocates is managed by it ("AllocateAddress").
///
/// # Errors
/// `AddressLimitExceeded`, `InsufficientAddressCapacity`, `InvalidAddress.NotFound` for a named one that is not free, `InvalidParameterValue`;
/// pools of one's own are refused by name.
pub fn allocate_address(cx: &mut Ctx<'_>, request: api::AllocateAddressRequest) -> Result<api::AllocateAddressResult, Fault> {
    super::vpc::later(&[
        ("CustomerOwnedIpv4Pool", request.customer_owned_ipv4_pool.is_some()),
        ("IpamPoolId", request.ipam_pool_id.is_some()),
        ("PublicIpv4Pool", request.public_ipv4_pool.as_ref().is_some_and(|p| p != "amazon")),
    ])?;
    let given = tags::specified(request.tag_specifications.as_ref(), faults::ALLOCATION, &[faults::ALLOCATION])?;
    if let Some(domain) = request.domain.as_ref().map(|d| d.as_str()).filter(|d| *d != "vpc") {
        return Err(invalid(format!("Value ({domain}) for parameter domain is invalid. Valid values: vpc")));
    }
    border_group(cx, request.network_border_group.as_deref())?;
    if cx.tx.count_of::<Address>(&cx.scope)? >= quota::ADDRESSES {
        return Err(Fault::client("AddressLimitExceeded", "The maximum number of addresses has been reached."));
    }
    let id = cx.ids.resource("eipalloc");
    let public = match request.address.as_deref() {
        Some(text) => {
            let wanted = parse_address(text)?;
            public_ip::lend_this(cx, wanted, &id)?;
            wanted
        }
        None => public_ip::lend(cx, &id)?,
    };
    let address = Address { id, public, association: None, service: interface::service(cx).map(str::to_owned) };
    cx.tx.save(&cx.scope, &address)?;
    tags::add(cx, faults::ALLOCATION, &address.id, &given)?;
    Ok(api::AllocateAddressResult {
        allocation_id: Some(address.id),
        domain: Some(api::DomainType::from("vpc")),
        network_border_group: Some(cx.scope.region.clone()),
        public_ip: Some(public.to_string()),
        public_ipv4_pool: Some("amazon".into()),
        ..Default::default()
    })
}

/// Puts an address in front of a private one of an instance or interface ("AssociateAddress").
///
/// "Reassociation is automatic", unless `AllowReassociation` is false.
///
/// # Errors
/// `InvalidAllocationID.NotFound`, `Resource.AlreadyAssociated`, `Gateway.NotAttached`, `InvalidInstanceID`, `InvalidParameterValue`,
/// `InvalidParameterCombination`, `MissingParameter`, `AuthFailure` for a service's address.
pub fn associate_address(cx: &mut Ctx<'_>, request: api::AssociateAddressRequest) -> Result<api::AssociateAddressResult, Fault> {
    let id = match (&request.allocation_id, &request.public_ip) {
        (Some(_), Some(_)) => return Err(combination("You may not specify public IP and allocation id both in the same call")),
        (Some(id), None) => id,
        (None, Some(text)) => {
            own(cx, text)?;
            return Err(combination("You must specify an allocation id when mapping an address to a VPC instance"));
        }
        (None, None) => return Err(missing("AllocationId")),
    };
    let mut address = lookup::address(cx, id)?;
    managed(cx, &address)?;
    let interface = target(cx, request.instance_id.as_deref(), request.network_interface_id.as_deref())?;
    let private = private(&interface, request.private_ip_address.as_deref())?;
    if cx.tx.find::<InternetGateway>(&cx.scope, "vpc", &interface.vpc)?.is_empty() {
        return Err(Fault::client("Gateway.NotAttached", format!("Network {} is not attached to any internet gateway", interface.vpc)));
    }
    let taken = |resource: &str, association: &str| {
        Fault::client("Resource.AlreadyAssociated", format!("resource {resource} is already associated with associate-id {association}"))
    };
    if let Some(tie) = &address.association {
        if tie.interface == interface.id && tie.private == private {
            return Ok(api::AssociateAddressResult { association_id: Some(tie.id.clone()) });
        }
        if request.allow_reassociation == Some(false) {
            return Err(taken(&address.id, &tie.id));
        }
    }
    if let Some(other) = interface::elastic(cx, &interface, private)? {
        managed(cx, &other)?;
        if request.allow_reassociation == Some(false) {
            return Err(taken(&interface.id, &other.association.map(|a| a.id).unwrap_or_default()));
        }
    }
    let id = elastic::associate(cx, &mut address, &interface, private)?;
    Ok(api::AssociateAddressResult { association_id: Some(id) })
}

/// Takes an address from what it is associated with ("DisassociateAddress").
///
/// # Errors
/// `InvalidAssociationID.NotFound`, `InvalidParameterValue` for a public address instead, `AuthFailure` for one that is not the caller's.
pub fn disassociate_address(cx: &mut Ctx<'_>, request: api::DisassociateAddressRequest) -> Result<api::DisassociateAddressResponse, Fault> {
    let id = match (&request.association_id, &request.public_ip) {
        (Some(_), Some(_)) => return Err(combination("You may not specify public IP and association id both in the same call")),
        (Some(id), None) => id,
        (None, Some(text)) => {
            own(cx, text)?;
            return Err(invalid("You must specify an association id when unmapping an address from a VPC instance"));
        }
        (None, None) => return Err(Fault::client("MissingParameter", "Either public IP or association id must be specified")),
    };
    faults::ASSOCIATION.check(id)?;
    let mut address = cx.tx.find::<Address>(&cx.scope, "association", id)?.pop().ok_or_else(|| faults::ASSOCIATION.not_found(id))?;
    managed(cx, &address)?;
    elastic::disassociate(cx, &mut address)?;
    Ok(api::DisassociateAddressResponse {})
}

/// Gives an address back to the pool ("ReleaseAddress").
///
/// # Errors
/// `InvalidAllocationID.NotFound`, `InvalidIPAddress.InUse` while it is associated, `InvalidParameterValue` for a public address instead,
/// `AuthFailure` for one that is not the caller's.
pub fn release_address(cx: &mut Ctx<'_>, request: api::ReleaseAddressRequest) -> Result<api::ReleaseAddressResponse, Fault> {
    border_group(cx, request.network_border_group.as_deref())?;
    let id = match (&request.allocation_id, &request.public_ip) {
        (Some(_), Some(_)) => return Err(combination("You may not specify public IP and allocation id both in the same call")),
        (Some(id), None) => id,
        (None, Some(text)) => {
            own(cx, text)?;
            return Err(invalid("You must specify an allocation id when releasing a VPC elastic IP address"));
        }
        (None, None) => return Err(missing("AllocationId")),
    };
    let address = lookup::address(cx, id)?;
    managed(cx, &address)?;
    if address.association.is_some() {
        return Err(Fault::client("InvalidIPAddress.InUse", format!("Address {} is in use.", address.public)));
    }
    public_ip::give_back(cx, address.public)?;
    cx.tx.remove::<Address>(&cx.scope, &address.id)?;
    tags::forget(cx, &address.id)?;
    Ok(api::ReleaseAddressResponse {})
}

/// Refuses a border group other than the region's own, the only one here.
fn border_group(cx: &Ctx<'_>, group: Option<&str>) -> Result<(), Fault> {
    match group.filter(|g| *g != cx.scope.region) {
        Some(other) => Err(invalid(format!("Value ({other}) for parameter networkBorderGroup is invalid. Valid values: {}", cx.scope.region))),
        None => Ok(()),
    }
}

/// Whether a public address is one of the caller's.
fn own(cx: &Ctx<'_>, text: &str) -> Result<(), Fault> {
    let public = parse_address(text)?;
    let known = !cx.tx.find::<Address>(&cx.scope, "public", &public.to_string())?.is_empty();
    if known { Ok(()) } else { Err(Fault::client("AuthFailure", format!("The address '{text}' does not belong to you."))) }
}

/// Refuses a service's address to everybody but that service.
fn managed(cx: &Ctx<'_>, address: &Address) -> Result<(), Fault> {
    if address.service.as_deref() == interface::service(cx) || address.service.is_none() {
        return Ok(());
    }
    Err(Fault::client("AuthFailure", format!("You do not have permission to access the specified resource: {}", address.id)))
}

/// The interface an address shall go to.
fn target(cx: &Ctx<'_>, instance: Option<&str>, interface: Option<&str>) -> Result<NetworkInterface, Fault> {
    match (instance, interface) {
        (_, Some(id)) if instance.is_none() => {
            let interface = lookup::interface(cx, id)?;
            interface::permitted(cx, &interface)?;
            Ok(interface)
        }
        (Some(id), None) => of_instance(cx, id),
        (None, _) => Err(Fault::client("MissingParameter", "Either instance ID or network interface id must be specified")),
        _ => Err(combination("You may not specify both instance ID and network interface id in the same call")),
    }
}

/// The only interface of an instance.
fn of_instance(cx: &Ctx<'_>, id: &str) -> Result<NetworkInterface, Fault> {
    let instance = lookup::instance(cx, id)?;
    if !matches!(instance.state, InstanceState::Running | InstanceState::Stopping | InstanceState::Stopped) {
        let words = format!("The {} instance '{id}' is not in a valid state for this operation.", instance.state.name());
        return Err(Fault::client("InvalidInstanceID", words));
    }
    let mut all = cx.tx.find::<NetworkInterface>(&cx.scope, "instance", id)?;
    match (all.pop(), all.is_empty()) {
        (Some(only), true) => Ok(only),
        (Some(_), false) => {
            let words =
                format!("There are multiple interfaces attached to instance '{id}'. Please specify an interface ID for the operation instead.");
            Err(Fault::client("InvalidInstanceID", words))
        }
        (None, _) => Err(Fault::client("InvalidInstanceID", format!("There is no interface attached to instance '{id}'."))),
    }
}

/// The private address of `interface` that a request names, or its primary one.
fn private(interface: &NetworkInterface, text: Option<&str>) -> Result<Ipv4Addr, Fault> {
    let wanted = text.map(parse_address).transpose()?;
    let found = interface.addresses.iter().map(|a| a.private).find(|a| wanted.is_none_or(|w| w == *a));
    found.ok_or_else(|| invalid(format!("The private IP address {} is not assigned to interface {}", text.unwrap_or_default(), interface.id)))
}

#[cfg(test)]
mod tests;
