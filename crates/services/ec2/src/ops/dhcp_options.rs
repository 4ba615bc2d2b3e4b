//! DHCP option sets, as they are ("DHCP option sets in Amazon VPC"); making them comes later.

use crate::filter::{Filters, one};
use crate::state::DhcpOptions;
use crate::{faults, lookup, page, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Describes DHCP option sets ("DescribeDhcpOptions").
///
/// # Errors
/// `InvalidDhcpOptionID.NotFound`, `InvalidParameterValue` for filters and sizes.
pub fn describe_dhcp_options(cx: &mut Ctx<'_>, request: api::DescribeDhcpOptionsRequest) -> Result<api::DescribeDhcpOptionsResult, Fault> {
    let filters = Filters::new(request.filters)?;
    let all_tags = tags::all(cx)?;
    let account = cx.scope.account.clone();
    let mut found = Vec::new();
    for set in lookup::records::<DhcpOptions>(cx, faults::DHCP, request.dhcp_options_ids.as_ref())? {
        let passes = filters.pass(all_tags.get(&set.id), |name| match name {
            "dhcp-options-id" => one(&set.id),
            "key" => Some(set.options.keys().cloned().collect()),
            "value" => Some(set.options.values().flatten().cloned().collect()),
            "owner-id" => one(&account),
            _ => None,
        })?;
        if passes {
            found.push(set);
        }
    }
    let named = request.dhcp_options_ids.is_some_and(|i| !i.is_empty());
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=1000, named, |d| d.id.clone())?;
    let shown = page.items.iter().map(|d| api::DhcpOptions {
        dhcp_configurations: Some(d.options.iter().map(|(k, v)| configuration(k, v)).collect()),
        dhcp_options_id: Some(d.id.clone()),
        owner_id: Some(account.clone()),
        tags: tags::form(all_tags.get(&d.id)),
    });
    Ok(api::DescribeDhcpOptionsResult { dhcp_options: Some(shown.collect()), next_token: page.next })
}

fn configuration(key: &str, values: &[String]) -> api::DhcpConfiguration {
    let values = values.iter().map(|v| api::AttributeValue { value: Some(v.clone()) }).collect();
    api::DhcpConfiguration { key: Some(key.to_owned()), values: Some(values) }
}
