//! Network interfaces: making, attaching, detaching, deleting ("Elastic network interfaces").

use super::network_interfaces::View;
use crate::faults::{self, combination, invalid, missing};
use crate::interface::{self, NewInterface, in_use, parse_address, permitted};
use crate::state::{Attachment, Instance, InstanceState, NetworkInterface, Subnet};
use crate::{lookup, tags, types};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::{Ctx, digest};
use std::net::Ipv4Addr;

/// Addresses of an interface that is attached to nothing, whose limit no instance type sets.
const MOST_ADDRESSES: usize = 50;

/// Makes an interface; a service's is managed by it ("CreateNetworkInterface").
///
/// # Errors
/// `InvalidIPAddress.InUse`, `InvalidParameterValue`, `InsufficientFreeAddressesInSubnet`, `InvalidGroup.NotFound`, `InvalidParameter` for a
/// group of another VPC, `InvalidParameterCombination`, `IdempotentParameterMismatch`; IPv6, prefixes and other types are refused by name.
pub fn create_network_interface(
    cx: &mut Ctx<'_>,
    mut request: api::CreateNetworkInterfaceRequest,
) -> Result<api::CreateNetworkInterfaceResult, Fault> {
    request.dry_run = None;
    let digest = digest(&request);
    let token = request.client_token.clone().filter(|t| !t.is_empty());
    if let Some(token) = &token
        && let Some(made) = cx.made_before("CreateNetworkInterface", token, &digest)?
    {
        let made = lookup::interface(cx, &made)?;
        return answer(cx, &made, "available", request.client_token);
    }
    refuse_unbuilt(cx, &request)?;
    let given = tags::specified(request.tag_specifications.as_ref(), faults::INTERFACE, &[faults::INTERFACE])?;
    let subnet = lookup::subnet(cx, &request.subnet_id)?;
    let groups = interface::groups(cx, &subnet, request.groups.as_deref().unwrap_or_default(), &[])?;
    let mut new = NewInterface::of(subnet, groups);
    new.description = request.description.clone().unwrap_or_default();
    new.service = interface::service(cx).map(str::to_owned);
    if let Some(kind) = &request.interface_type {
        new.interface_type = kind.as_str().to_owned();
    }
    addresses(&mut new, &request)?;
    if 1 + new.secondary.len() + new.secondary_count > MOST_ADDRESSES {
        return Err(too_many_addresses());
    }
    let made = interface::create(cx, new)?;
    tags::add(cx, faults::INTERFACE, &made.id, &given)?;
    if let Some(token) = &token {
        cx.remember_made("CreateNetworkInterface", token, digest, made.id.clone())?;
    }
    answer(cx, &made, "pending", request.client_token)
}

/// Attaches an interface to an instance, running or stopped ("AttachNetworkInterface").
///
/// A service names one of its own machines as `InstanceId` instead; such a machine is no instance and its id is the service's affair.
///
/// # Errors
/// `InvalidNetworkInterface.InUse`, `InvalidParameterValue` for a device index in use, `AttachmentLimitExceeded`, `IncorrectState`,
/// `InvalidParameterCombination` for another zone, `OperationNotPermitted` for a service's interface.
pub fn attach_network_interface(cx: &mut Ctx<'_>, request: api::AttachNetworkInterfaceRequest) -> Result<api::AttachNetworkInterfaceResult, Fault> {
    super::vpc::later(&[
        ("EnaSrdSpecification", request.ena_srd_specification.is_some()),
        ("EnaQueueCount", request.ena_queue_count.is_some()),
        ("NetworkCardIndex above 0", request.network_card_index.is_some_and(|n| n > 0)),
    ])?;
    let index = u32::try_from(request.device_index)
        .map_err(|_| invalid(format!("Value ({}) for parameter deviceIndex is invalid. It must not be negative.", request.device_index)))?;
    let mut interface = lookup::interface(cx, &request.network_interface_id)?;
    permitted(cx, &interface)?;
    if interface.attachment.is_some() {
        return Err(in_use(&interface));
    }
    let service = interface::service(cx).map(str::to_owned);
    let there = cx.tx.find::<NetworkInterface>(&cx.scope, "machine", &request.instance_id)?;
    let (instance, owner) = match service.filter(|_| !request.instance_id.starts_with("i-")) {
        Some(service) => (None, service),
        None => (Some(fits(cx, &request.instance_id, &interface, there.len())?), cx.scope.account.clone()),
    };
    if there.iter().any(|i| i.attachment.as_ref().is_some_and(|a| a.device_index == index)) {
        return Err(invalid(format!("Instance '{}' already has an interface attached at device index '{index}'.", request.instance_id)));
    }
    let id = cx.ids.resource("eni-attach");
    interface.attachment = Some(Attachment {
        id: id.clone(),
        instance,
        machine: request.instance_id,
        owner,
        device_index: index,
        delete_on_termination: false,
        attached: cx.now.truncated(),
    });
    cx.tx.save(&cx.scope, &interface)?;
    Ok(api::AttachNetworkInterfaceResult { attachment_id: Some(id), network_card_index: Some(0) })
}

/// Detaches an interface ("DetachNetworkInterface").
///
/// # Errors
/// `InvalidAttachmentID.NotFound`, `OperationNotPermitted` for an instance's primary interface and for a service's.
pub fn detach_network_interface(cx: &mut Ctx<'_>, request: api::DetachNetworkInterfaceRequest) -> Result<api::DetachNetworkInterfaceResponse, Fault> {
    faults::ATTACHMENT.check(&request.attachment_id)?;
    let mut found = cx.tx.find::<NetworkInterface>(&cx.scope, "attachment", &request.attachment_id)?;
    let mut interface = found.pop().ok_or_else(|| faults::ATTACHMENT.not_found(&request.attachment_id))?;
    permitted(cx, &interface)?;
    if interface.attachment.as_ref().is_some_and(|a| a.device_index == 0 && a.instance.is_some()) {
        return Err(Fault::client("OperationNotPermitted", "The network interface at device index 0 cannot be detached."));
    }
    interface.attachment = None;
    cx.tx.save(&cx.scope, &interface)?;
    Ok(api::DetachNetworkInterfaceResponse {})
}

/// Deletes an interface that is attached to nothing ("DeleteNetworkInterface").
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `InvalidParameterValue` while it is attached, `OperationNotPermitted` for a service's.
pub fn delete_network_interface(cx: &mut Ctx<'_>, request: api::DeleteNetworkInterfaceRequest) -> Result<api::DeleteNetworkInterfaceResponse, Fault> {
    let interface = lookup::interface(cx, &request.network_interface_id)?;
    permitted(cx, &interface)?;
    if interface.attachment.is_some() {
        return Err(invalid(format!("Network interface '{}' is currently in use.", interface.id)));
    }
    interface::delete(cx, &interface)?;
    Ok(api::DeleteNetworkInterfaceResponse {})
}

/// `PrivateIpAddressLimitExceeded`.
pub(super) fn too_many_addresses() -> Fault {
    Fault::client("PrivateIpAddressLimitExceeded", "Number of private addresses will exceed limit.")
}

/// Private addresses an interface may have where it is now.
pub(super) fn most_addresses(cx: &Ctx<'_>, interface: &NetworkInterface) -> Result<usize, Fault> {
    let Some(instance) = interface.attachment.as_ref().and_then(|a| a.instance.as_ref()) else { return Ok(MOST_ADDRESSES) };
    let instance = cx.tx.load::<Instance>(&cx.scope, instance)?;
    let limit = instance.and_then(|i| types::find(&i.instance_type)).map(|t| t.addresses_per_interface);
    Ok(limit.and_then(|n| usize::try_from(n).ok()).unwrap_or(MOST_ADDRESSES))
}

fn refuse_unbuilt(cx: &Ctx<'_>, r: &api::CreateNetworkInterfaceRequest) -> Result<(), Fault> {
    let other = r.interface_type.as_ref().is_some_and(|t| t.as_str() != "interface") && interface::service(cx).is_none();
    super::vpc::later(&[
        ("InterfaceType", other),
        ("ConnectionTrackingSpecification", r.connection_tracking_specification.is_some()),
        ("EnablePrimaryIpv6", r.enable_primary_ipv6 == Some(true)),
        ("Ipv4PrefixCount", r.ipv4_prefix_count.is_some_and(|n| n > 0)),
        ("Ipv4Prefixes", r.ipv4_prefixes.as_ref().is_some_and(|p| !p.is_empty())),
        ("Ipv6AddressCount", r.ipv6_address_count.is_some_and(|n| n > 0)),
        ("Ipv6Addresses", r.ipv6_addresses.as_ref().is_some_and(|a| !a.is_empty())),
        ("Ipv6PrefixCount", r.ipv6_prefix_count.is_some_and(|n| n > 0)),
        ("Ipv6Prefixes", r.ipv6_prefixes.as_ref().is_some_and(|p| !p.is_empty())),
        ("Operator", r.operator.is_some()),
    ])
}

/// The addresses a request names, in either of its forms.
fn addresses(new: &mut NewInterface, r: &api::CreateNetworkInterfaceRequest) -> Result<(), Fault> {
    new.private_ip = r.private_ip_address.as_deref().map(parse_address).transpose()?;
    for one in r.private_ip_addresses.iter().flatten() {
        let address: Ipv4Addr = parse_address(one.private_ip_address.as_deref().ok_or_else(|| missing("privateIpAddress"))?)?;
        match (one.primary == Some(true), new.private_ip) {
            (true, Some(_)) => return Err(combination("Only one primary private IP address can be specified.")),
            (true, None) => new.private_ip = Some(address),
            (false, _) => new.secondary.push(address),
        }
    }
    let count = r.secondary_private_ip_address_count.unwrap_or_default();
    new.secondary_count = usize::try_from(count)
        .map_err(|_| invalid(format!("Value ({count}) for parameter secondaryPrivateIpAddressCount is invalid. It must not be negative.")))?;
    if count > 0 && r.private_ip_addresses.as_ref().is_some_and(|a| !a.is_empty()) {
        return Err(combination("The parameter secondaryPrivateIpAddressCount cannot be used with the parameter privateIpAddresses."));
    }
    Ok(())
}

/// The id of the instance, if one more interface may be attached to it.
fn fits(cx: &Ctx<'_>, instance: &str, interface: &NetworkInterface, attached: usize) -> Result<String, Fault> {
    let instance = lookup::instance(cx, instance)?;
    if !matches!(instance.state, InstanceState::Running | InstanceState::Stopped) {
        return Err(Fault::client("IncorrectState", format!("Instance '{}' is not 'running' or 'stopped'.", instance.id)));
    }
    if instance.zone != interface.zone {
        return Err(combination("You may not attach a network interface to an instance if they are not in the same availability zone"));
    }
    if instance.vpc != interface.vpc {
        return Err(Fault::not_implemented("attaching an interface of another VPC"));
    }
    if let Some(kind) = types::find(&instance.instance_type) {
        let most = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        if attached >= most(kind.interfaces) {
            return Err(Fault::client("AttachmentLimitExceeded", format!("Interface count {} exceeds the limit for {}", attached + 1, kind.name)));
        }
        if interface.addresses.len() > most(kind.addresses_per_interface) {
            return Err(too_many_addresses());
        }
    }
    Ok(instance.id)
}

fn answer(
    cx: &Ctx<'_>,
    made: &NetworkInterface,
    status: &'static str,
    client_token: Option<String>,
) -> Result<api::CreateNetworkInterfaceResult, Fault> {
    let own = tags::of(cx, &made.id)?;
    let mut form = View::of(cx, std::slice::from_ref(made))?.form(made, None);
    form.tag_set = own;
    if made.attachment.is_none() {
        form.status = Some(status.into());
    }
    Ok(api::CreateNetworkInterfaceResult { client_token, network_interface: Some(form) })
}

/// The subnet of an interface.
pub(super) fn subnet_of(cx: &Ctx<'_>, interface: &NetworkInterface) -> Result<Subnet, Fault> {
    lookup::subnet(cx, &interface.subnet)
}

#[cfg(test)]
pub(super) mod tests;
