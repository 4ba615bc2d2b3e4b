//! Internet gateways ("Enable internet access for a VPC using an internet gateway").

use crate::faults::{self, dependency};
use crate::filter::{Filters, one};
use crate::state::{Address, InternetGateway, NetworkInterface};
use crate::{lookup, page, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::collections::BTreeMap;

/// Makes a gateway ("CreateInternetGateway").
///
/// # Errors
/// Bad tags.
pub fn create_internet_gateway(cx: &mut Ctx<'_>, request: api::CreateInternetGatewayRequest) -> Result<api::CreateInternetGatewayResult, Fault> {
    let given = tags::specified(request.tag_specifications.as_ref(), faults::GATEWAY, &[faults::GATEWAY])?;
    let gateway = InternetGateway { id: cx.ids.resource("igw"), vpc: None };
    cx.tx.save(&cx.scope, &gateway)?;
    tags::add(cx, faults::GATEWAY, &gateway.id, &given)?;
    Ok(api::CreateInternetGatewayResult { internet_gateway: Some(form(cx, &gateway, Some(&given))) })
}

/// Attaches a gateway to a VPC ("AttachInternetGateway").
///
/// # Errors
/// `Resource.AlreadyAssociated` when gateway or VPC has one already.
pub fn attach_internet_gateway(cx: &mut Ctx<'_>, request: api::AttachInternetGatewayRequest) -> Result<api::AttachInternetGatewayResponse, Fault> {
    let mut gateway = lookup::internet_gateway(cx, &request.internet_gateway_id)?;
    let vpc = lookup::vpc(cx, &request.vpc_id)?;
    let taken = |id: &str, other: &str| Fault::client("Resource.AlreadyAssociated", format!("resource {id} is already attached to network {other}"));
    if let Some(other) = &gateway.vpc {
        return Err(taken(&gateway.id, other));
    }
    if let Some(other) = cx.tx.find::<InternetGateway>(&cx.scope, "vpc", &vpc.id)?.first() {
        return Err(Fault::client("InvalidParameterValue", format!("Network {} already has an internet gateway attached", vpc.id))
            .with_detail("attached", &other.id));
    }
    gateway.vpc = Some(vpc.id);
    cx.tx.save(&cx.scope, &gateway)?;
    Ok(api::AttachInternetGatewayResponse {})
}

/// Detaches a gateway ("DetachInternetGateway").
///
/// # Errors
/// `Gateway.NotAttached`, `DependencyViolation` while the VPC has public addresses in use.
pub fn detach_internet_gateway(cx: &mut Ctx<'_>, request: api::DetachInternetGatewayRequest) -> Result<api::DetachInternetGatewayResponse, Fault> {
    let mut gateway = lookup::internet_gateway(cx, &request.internet_gateway_id)?;
    let vpc = lookup::vpc(cx, &request.vpc_id)?;
    if gateway.vpc.as_ref() != Some(&vpc.id) {
        return Err(Fault::client("Gateway.NotAttached", format!("resource {} is not attached to network {}", gateway.id, vpc.id)));
    }
    let interfaces = cx.tx.find::<NetworkInterface>(&cx.scope, "vpc", &vpc.id)?;
    let lent = interfaces.iter().any(|i| i.addresses.iter().any(|a| a.auto_public.is_some()));
    let addresses = cx.tx.list::<Address>(&cx.scope)?;
    let elastic = addresses.iter().filter_map(|a| a.association.as_ref()).any(|a| interfaces.iter().any(|i| i.id == a.interface));
    if lent || elastic {
        return Err(dependency(format!(
            "Network {} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.",
            vpc.id
        )));
    }
    gateway.vpc = None;
    cx.tx.save(&cx.scope, &gateway)?;
    Ok(api::DetachInternetGatewayResponse {})
}

/// Deletes a detached gateway ("DeleteInternetGateway").
///
/// # Errors
/// `DependencyViolation` while it is attached.
pub fn delete_internet_gateway(cx: &mut Ctx<'_>, request: api::DeleteInternetGatewayRequest) -> Result<api::DeleteInternetGatewayResponse, Fault> {
    let gateway = lookup::internet_gateway(cx, &request.internet_gateway_id)?;
    if gateway.vpc.is_some() {
        return Err(dependency(format!("The internetGateway '{}' has dependencies and cannot be deleted.", gateway.id)));
    }
    cx.tx.remove::<InternetGateway>(&cx.scope, &gateway.id)?;
    tags::forget(cx, &gateway.id)?;
    Ok(api::DeleteInternetGatewayResponse {})
}

/// Describes gateways ("DescribeInternetGateways").
///
/// # Errors
/// `InvalidInternetGatewayID.NotFound`, `InvalidParameterValue` for filters and sizes.
pub fn describe_internet_gateways(
    cx: &mut Ctx<'_>,
    request: api::DescribeInternetGatewaysRequest,
) -> Result<api::DescribeInternetGatewaysResult, Fault> {
    let filters = Filters::new(request.filters)?;
    let all_tags = tags::all(cx)?;
    let account = cx.scope.account.clone();
    let mut found = Vec::new();
    for gateway in lookup::records::<InternetGateway>(cx, faults::GATEWAY, request.internet_gateway_ids.as_ref())? {
        let passes = filters.pass(all_tags.get(&gateway.id), |name| match name {
            "attachment.state" => Some(gateway.vpc.iter().map(|_| "available".to_owned()).collect()),
            "attachment.vpc-id" => Some(gateway.vpc.iter().cloned().collect()),
            "internet-gateway-id" => one(&gateway.id),
            "owner-id" => one(&account),
            _ => None,
        })?;
        if passes {
            found.push(gateway);
        }
    }
    let named = request.internet_gateway_ids.is_some_and(|i| !i.is_empty());
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=1000, named, |g| g.id.clone())?;
    let gateways = page.items.iter().map(|g| form(cx, g, all_tags.get(&g.id))).collect();
    Ok(api::DescribeInternetGatewaysResult { internet_gateways: Some(gateways), next_token: page.next })
}

fn form(cx: &Ctx<'_>, g: &InternetGateway, own: Option<&BTreeMap<String, String>>) -> api::InternetGateway {
    let attached = |vpc: &String| api::InternetGatewayAttachment { state: Some(api::AttachmentStatus::from("available")), vpc_id: Some(vpc.clone()) };
    api::InternetGateway {
        attachments: Some(g.vpc.iter().map(attached).collect()),
        internet_gateway_id: Some(g.id.clone()),
        owner_id: Some(cx.scope.account.clone()),
        tags: tags::form(own),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Vpc;
    use crate::testing::Bench;

    #[test]
    fn a_vpc_has_one_gateway() {
        let bench = Bench::new();
        let vpc = bench.read(|tx| tx.list::<Vpc>(&bench.scope)).remove(0).id;
        let id = bench.run(|cx| create_internet_gateway(cx, Default::default())).unwrap().internet_gateway.unwrap().internet_gateway_id.unwrap();
        let attach = api::AttachInternetGatewayRequest { internet_gateway_id: id.clone(), vpc_id: vpc.clone(), ..Default::default() };
        assert_eq!(bench.refused(move |cx| attach_internet_gateway(cx, attach)), "InvalidParameterValue");
        let detach = api::DetachInternetGatewayRequest { internet_gateway_id: id.clone(), vpc_id: vpc, ..Default::default() };
        assert_eq!(bench.refused(move |cx| detach_internet_gateway(cx, detach)), "Gateway.NotAttached");
        let default = bench.read(|tx| tx.list::<InternetGateway>(&bench.scope)).remove(0).id;
        let delete = api::DeleteInternetGatewayRequest { internet_gateway_id: default, ..Default::default() };
        assert_eq!(bench.refused(move |cx| delete_internet_gateway(cx, delete)), "DependencyViolation");
        bench
            .run(move |cx| delete_internet_gateway(cx, api::DeleteInternetGatewayRequest { internet_gateway_id: id, ..Default::default() }))
            .unwrap();
    }
}
