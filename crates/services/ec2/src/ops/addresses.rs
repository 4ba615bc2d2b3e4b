//! Describing Elastic IP addresses ("DescribeAddresses").

use crate::faults::{self, invalid};
use crate::filter::{Filters, one};
use crate::interface::parse_address;
use crate::state::{Address, NetworkInterface};
use crate::{lookup, page, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use bonkei_store::StoreError;
use std::collections::BTreeMap;

const FILTERS: &[&str] = &[
    "allocation-id",
    "association-id",
    "domain",
    "instance-id",
    "network-border-group",
    "network-interface-id",
    "network-interface-owner-id",
    "private-ip-address",
    "public-ip",
];

/// Describes addresses ("DescribeAddresses").
///
/// # Errors
/// `InvalidAllocationID.NotFound`, `InvalidAddress.NotFound`, `InvalidParameterValue` for filters.
pub fn describe_addresses(cx: &mut Ctx<'_>, request: api::DescribeAddressesRequest) -> Result<api::DescribeAddressesResult, Fault> {
    let filters = Filters::new(request.filters)?;
    filters.check(FILTERS)?;
    let all_tags = tags::all(cx)?;
    let mut found = Vec::new();
    for address in asked(cx, request.allocation_ids.as_ref(), request.public_ips.as_deref().unwrap_or_default())? {
        let own = all_tags.get(&address.id);
        let form = form(cx, &address, own)?;
        if filters.pass(own, |name| field(&form, name))? {
            found.push(form);
        }
    }
    Ok(api::DescribeAddressesResult { addresses: Some(found) })
}

/// Says the domain name of addresses, which none has until reverse names are built ("DescribeAddressesAttribute").
///
/// # Errors
/// `InvalidAllocationID.NotFound`, `InvalidParameterValue` for other attributes and sizes.
pub fn describe_addresses_attribute(
    cx: &mut Ctx<'_>,
    request: api::DescribeAddressesAttributeRequest,
) -> Result<api::DescribeAddressesAttributeResult, Fault> {
    if let Some(other) = request.attribute.as_ref().map(|a| a.as_str()).filter(|a| *a != "domain-name") {
        return Err(invalid(format!("Value ({other}) for parameter attribute is invalid. Valid values: domain-name")));
    }
    let all = lookup::records::<Address>(cx, faults::ALLOCATION, request.allocation_ids.as_ref())?;
    let by_id = request.allocation_ids.is_some_and(|i| !i.is_empty());
    let page = page::page(all, request.max_results, request.next_token.as_deref(), 1..=1000, by_id, |a| a.id.clone())?;
    let form = |a: &Address| api::AddressAttribute { allocation_id: Some(a.id.clone()), public_ip: Some(a.public.to_string()), ..Default::default() };
    Ok(api::DescribeAddressesAttributeResult { addresses: Some(page.items.iter().map(form).collect()), next_token: page.next })
}

fn asked(cx: &Ctx<'_>, ids: Option<&Vec<String>>, public: &[String]) -> Result<Vec<Address>, Fault> {
    if public.is_empty() {
        return lookup::records::<Address>(cx, faults::ALLOCATION, ids);
    }
    let mut all = match ids {
        Some(some) if !some.is_empty() => lookup::records::<Address>(cx, faults::ALLOCATION, ids)?,
        _ => Vec::new(),
    };
    for text in public {
        let found = cx.tx.find::<Address>(&cx.scope, "public", &parse_address(text)?.to_string())?.pop();
        let found = found.ok_or_else(|| Fault::client("InvalidAddress.NotFound", format!("Address '{text}' not found.")))?;
        if !all.iter().any(|a| a.id == found.id) {
            all.push(found);
        }
    }
    Ok(all)
}

fn field(form: &api::Address, name: &str) -> Option<Vec<String>> {
    let text = |t: &Option<String>| Some(t.iter().cloned().collect());
    match name {
        "allocation-id" => text(&form.allocation_id),
        "association-id" => text(&form.association_id),
        "domain" => one("vpc"),
        "instance-id" => text(&form.instance_id),
        "network-border-group" => text(&form.network_border_group),
        "network-interface-id" => text(&form.network_interface_id),
        "network-interface-owner-id" => text(&form.network_interface_owner_id),
        "private-ip-address" => text(&form.private_ip_address),
        "public-ip" => text(&form.public_ip),
        _ => None,
    }
}

fn form(cx: &Ctx<'_>, a: &Address, own: Option<&BTreeMap<String, String>>) -> Result<api::Address, StoreError> {
    let tie = a.association.as_ref();
    let interface = match tie {
        Some(tie) => cx.tx.load::<NetworkInterface>(&cx.scope, &tie.interface)?,
        None => None,
    };
    let service = a.service.as_deref().and_then(|s| s.split('.').next());
    Ok(api::Address {
        allocation_id: Some(a.id.clone()),
        association_id: tie.map(|t| t.id.clone()),
        domain: Some(api::DomainType::from("vpc")),
        instance_id: interface.as_ref().and_then(|i| i.attachment.as_ref()?.instance.clone()),
        network_border_group: Some(cx.scope.region.clone()),
        network_interface_id: tie.map(|t| t.interface.clone()),
        network_interface_owner_id: tie.map(|_| cx.scope.account.clone()),
        private_ip_address: tie.map(|t| t.private.to_string()),
        public_ip: Some(a.public.to_string()),
        public_ipv4_pool: Some("amazon".into()),
        service_managed: service.map(|s| api::ServiceManaged::from(s.to_owned())),
        subnet_id: interface.map(|i| i.subnet),
        tags: tags::form(own),
        ..Default::default()
    })
}

#[cfg(test)]
mod tests;
