//! Secondary private addresses of network interfaces ("Secondary IP addresses for your EC2 instances").

use super::network_interface::{most_addresses, subnet_of, too_many_addresses};
use crate::faults::{combination, invalid, missing};
use crate::interface::{self, parse_address, permitted};
use crate::state::{NetworkInterface, PrivateAddress, Subnet};
use crate::{elastic, lookup, public_ip};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::net::Ipv4Addr;

/// Gives an interface secondary addresses, by name or by number ("AssignPrivateIpAddresses").
///
/// # Errors
/// `InvalidParameterValue` for an address out of the subnet, reserved, or assigned where it may not be moved, `PrivateIpAddressLimitExceeded`,
/// `InsufficientFreeAddressesInSubnet`, `InvalidParameterCombination`, `MissingParameter`; prefixes are refused by name.
pub fn assign_private_ip_addresses(
    cx: &mut Ctx<'_>,
    request: api::AssignPrivateIpAddressesRequest,
) -> Result<api::AssignPrivateIpAddressesResult, Fault> {
    super::vpc::later(&[
        ("Ipv4PrefixCount", request.ipv4_prefix_count.is_some_and(|n| n > 0)),
        ("Ipv4Prefixes", request.ipv4_prefixes.as_ref().is_some_and(|p| !p.is_empty())),
    ])?;
    let interface = lookup::interface(cx, &request.network_interface_id)?;
    permitted(cx, &interface)?;
    let subnet = subnet_of(cx, &interface)?;
    let named = parsed(request.private_ip_addresses.as_deref().unwrap_or_default())?;
    let count = match (named.is_empty(), request.secondary_private_ip_address_count) {
        (false, None) => 0,
        (true, Some(n)) if n > 0 => usize::try_from(n).unwrap_or(usize::MAX),
        (true, None) => return Err(missing("privateIpAddress or secondaryPrivateIpAddressCount")),
        (true, Some(n)) => return Err(invalid(format!("Value ({n}) for parameter secondaryPrivateIpAddressCount is invalid. It must be positive."))),
        (false, Some(_)) => {
            return Err(combination("The parameter secondaryPrivateIpAddressCount cannot be used with the parameter privateIpAddress."));
        }
    };
    let new = named.iter().filter(|a| !interface.addresses.iter().any(|b| b.private == **a)).count();
    if interface.addresses.len().saturating_add(new).saturating_add(count) > most_addresses(cx, &interface)? {
        return Err(too_many_addresses());
    }
    make_free(cx, &interface, &subnet, &named, request.allow_reassignment == Some(true))?;
    let mut interface = lookup::interface(cx, &interface.id)?;
    let fresh: Vec<Ipv4Addr> = named.iter().copied().filter(|a| !interface.addresses.iter().any(|b| b.private == *a)).collect();
    interface::check(cx, &subnet, &fresh)?;
    let free = interface::free(cx, &subnet, count, &[])?;
    interface.addresses.extend(fresh.iter().chain(&free).map(|private| PrivateAddress { private: *private, auto_public: None }));
    cx.tx.save(&cx.scope, &interface)?;
    let assigned = named.iter().chain(&free).map(|a| api::AssignedPrivateIpAddress { private_ip_address: Some(a.to_string()) }).collect();
    Ok(api::AssignPrivateIpAddressesResult {
        assigned_ipv4_prefixes: Some(Vec::new()),
        assigned_private_ip_addresses: Some(assigned),
        network_interface_id: Some(interface.id),
    })
}

/// Takes secondary addresses from an interface, with the Elastic ones in front of them ("UnassignPrivateIpAddresses").
///
/// # Errors
/// `InvalidParameterValue` for an address it does not have or its primary one, `MissingParameter`; prefixes are refused by name.
pub fn unassign_private_ip_addresses(
    cx: &mut Ctx<'_>,
    request: api::UnassignPrivateIpAddressesRequest,
) -> Result<api::UnassignPrivateIpAddressesResponse, Fault> {
    super::vpc::later(&[("Ipv4Prefixes", request.ipv4_prefixes.as_ref().is_some_and(|p| !p.is_empty()))])?;
    let mut interface = lookup::interface(cx, &request.network_interface_id)?;
    permitted(cx, &interface)?;
    let named = parsed(request.private_ip_addresses.as_deref().unwrap_or_default())?;
    if named.is_empty() {
        return Err(missing("privateIpAddress"));
    }
    if let Some(primary) = interface.primary().filter(|p| named.contains(&p.private)) {
        return Err(invalid(format!("The primary private IP address {} of interface {} cannot be unassigned.", primary.private, interface.id)));
    }
    let strangers: Vec<String> = named.iter().filter(|a| !interface.addresses.iter().any(|b| b.private == **a)).map(Ipv4Addr::to_string).collect();
    if !strangers.is_empty() {
        return Err(invalid(format!("Some of [{}] are not assigned to interface {}", strangers.join(", "), interface.id)));
    }
    let gone: Vec<PrivateAddress> = interface.addresses.extract_if(.., |a| named.contains(&a.private)).collect();
    cx.tx.save(&cx.scope, &interface)?;
    for address in gone {
        if let Some(mut tied) = interface::elastic(cx, &interface, address.private)? {
            elastic::disassociate(cx, &mut tied)?;
        }
        if let Some(lent) = address.auto_public {
            public_ip::give_back(cx, lent)?;
        }
    }
    Ok(api::UnassignPrivateIpAddressesResponse {})
}

fn parsed(texts: &[String]) -> Result<Vec<Ipv4Addr>, Fault> {
    let mut all: Vec<Ipv4Addr> = Vec::new();
    for text in texts {
        let address = parse_address(text)?;
        if !all.contains(&address) {
            all.push(address);
        }
    }
    Ok(all)
}

/// Takes the addresses from the interfaces that have them as secondary ones, if they may be moved.
fn make_free(cx: &mut Ctx<'_>, to: &NetworkInterface, subnet: &Subnet, named: &[Ipv4Addr], may_move: bool) -> Result<(), Fault> {
    for address in named {
        let Some(mut holder) = interface::holder(cx, subnet, *address)? else { continue };
        if !may_move {
            return Err(invalid(format!("[{address}] assigned, but move is not allowed.")));
        }
        if holder.primary().is_some_and(|p| p.private == *address) {
            return Err(invalid(format!("[{address}] is the primary private IP address of interface {} and cannot be moved.", holder.id)));
        }
        if holder.id != to.id {
            permitted(cx, &holder)?;
            holder.addresses.retain(|a| a.private != *address);
            cx.tx.save(&cx.scope, &holder)?;
            // "any Elastic IP address that is associated with the IP address is also moved"
            if let Some(mut tied) = interface::elastic(cx, &holder, *address)? {
                tied.association.iter_mut().for_each(|a| a.interface.clone_from(&to.id));
                cx.tx.save(&cx.scope, &tied)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
