//! Route tables and their associations ("Configure route tables").

use crate::faults::{self, dependency, invalid};
use crate::filter::{Filters, flag};
use crate::state::{RouteTable, RouteTableAssociation};
use crate::{lookup, page, quota, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::collections::BTreeMap;

/// Makes a table ("CreateRouteTable").
///
/// # Errors
/// `InvalidVpcID.NotFound`, `RouteTableLimitExceeded`, `IdempotentParameterMismatch`.
pub fn create_route_table(cx: &mut Ctx<'_>, request: api::CreateRouteTableRequest) -> Result<api::CreateRouteTableResult, Fault> {
    let given = tags::specified(request.tag_specifications.as_ref(), faults::TABLE, &[faults::TABLE])?;
    let vpc = lookup::vpc(cx, &request.vpc_id)?;
    let token = request.client_token.clone().filter(|t| !t.is_empty());
    let digest = bonkei_service::digest(&(&request.vpc_id, &given));
    if let Some(made) = token.as_deref().map(|t| cx.made_before("CreateRouteTable", t, &digest)).transpose()?.flatten() {
        let table = lookup::route_table(cx, &made)?;
        let shown = form(cx, &table, Some(&given))?;
        return Ok(api::CreateRouteTableResult { client_token: token, route_table: Some(shown) });
    }
    if cx.tx.find::<RouteTable>(&cx.scope, "vpc", &vpc.id)?.len() >= quota::TABLES {
        return Err(Fault::client("RouteTableLimitExceeded", "The maximum number of route tables has been reached."));
    }
    let table = RouteTable { id: cx.ids.resource("rtb"), vpc: vpc.id, routes: Vec::new(), associations: Vec::new() };
    cx.tx.save(&cx.scope, &table)?;
    tags::add(cx, faults::TABLE, &table.id, &given)?;
    if let Some(token) = &token {
        cx.remember_made("CreateRouteTable", token, digest, table.id.clone())?;
    }
    let shown = form(cx, &table, Some(&given))?;
    Ok(api::CreateRouteTableResult { client_token: token, route_table: Some(shown) })
}

/// Deletes a table that nothing is associated with ("DeleteRouteTable").
///
/// # Errors
/// `DependencyViolation` for the main table or one in use.
pub fn delete_route_table(cx: &mut Ctx<'_>, request: api::DeleteRouteTableRequest) -> Result<api::DeleteRouteTableResponse, Fault> {
    let table = lookup::route_table(cx, &request.route_table_id)?;
    if !table.associations.is_empty() {
        return Err(dependency(format!("The routeTable '{}' has dependencies and cannot be deleted.", table.id)));
    }
    cx.tx.remove::<RouteTable>(&cx.scope, &table.id)?;
    tags::forget(cx, &table.id)?;
    Ok(api::DeleteRouteTableResponse {})
}

/// Describes tables with their routes ("DescribeRouteTables").
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidParameterValue` for filters and sizes.
pub fn describe_route_tables(cx: &mut Ctx<'_>, request: api::DescribeRouteTablesRequest) -> Result<api::DescribeRouteTablesResult, Fault> {
    let filters = Filters::new(request.filters)?;
    let all_tags = tags::all(cx)?;
    let mut found = Vec::new();
    for table in lookup::records::<RouteTable>(cx, faults::TABLE, request.route_table_ids.as_ref())? {
        let own = all_tags.get(&table.id);
        let shown = form(cx, &table, own)?;
        if filters.pass(own, |name| field(&shown, name))? {
            found.push(shown);
        }
    }
    let named = request.route_table_ids.is_some_and(|i| !i.is_empty());
    let key = |t: &api::RouteTable| t.route_table_id.clone().unwrap_or_default();
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=100, named, key)?;
    Ok(api::DescribeRouteTablesResult { next_token: page.next, route_tables: Some(page.items) })
}

/// Puts a subnet under a table ("AssociateRouteTable").
///
/// # Errors
/// `Resource.AlreadyAssociated`, `InvalidParameterValue` for a subnet of another VPC; gateway (edge) associations are refused by name.
pub fn associate_route_table(cx: &mut Ctx<'_>, request: api::AssociateRouteTableRequest) -> Result<api::AssociateRouteTableResult, Fault> {
    super::vpc::later(&[("GatewayId", request.gateway_id.is_some()), ("PublicIpv4Pool", request.public_ipv4_pool.is_some())])?;
    let table = lookup::route_table(cx, &request.route_table_id)?;
    let subnet = lookup::subnet(cx, &request.subnet_id.ok_or_else(|| faults::missing("subnetId"))?)?;
    if subnet.vpc != table.vpc {
        return Err(invalid(format!("Route table {} and subnet {} belong to different networks", table.id, subnet.id)));
    }
    if let Some(other) = cx.tx.find::<RouteTable>(&cx.scope, "subnet", &subnet.id)?.into_iter().next() {
        let held = other.associations.iter().find(|a| a.subnet.as_ref() == Some(&subnet.id));
        if other.id == table.id {
            return Ok(api::AssociateRouteTableResult { association_id: held.map(|a| a.id.clone()), association_state: associated() });
        }
        let id = held.map(|a| a.id.clone()).unwrap_or_default();
        return Err(Fault::client(
            "Resource.AlreadyAssociated",
            format!("the specified association for route table {} conflicts with an existing association: {id}", table.id),
        ));
    }
    let id = put(cx, table, Some(subnet.id), false)?;
    Ok(api::AssociateRouteTableResult { association_id: Some(id), association_state: associated() })
}

/// Puts a subnet back under the main table ("DisassociateRouteTable").
///
/// # Errors
/// `InvalidAssociationID.NotFound`, `InvalidParameterValue` for the main association.
pub fn disassociate_route_table(cx: &mut Ctx<'_>, request: api::DisassociateRouteTableRequest) -> Result<api::DisassociateRouteTableResponse, Fault> {
    let (mut table, association) = holder(cx, &request.association_id)?;
    if association.main {
        return Err(invalid(format!("cannot disassociate the main route table association {}", association.id)));
    }
    table.associations.retain(|a| a.id != association.id);
    cx.tx.save(&cx.scope, &table)?;
    Ok(api::DisassociateRouteTableResponse {})
}

/// Moves a subnet, or the role of the main table, to another table ("ReplaceRouteTableAssociation").
///
/// # Errors
/// `InvalidAssociationID.NotFound`, `InvalidParameterValue` for a table of another VPC.
pub fn replace_route_table_association(
    cx: &mut Ctx<'_>,
    request: api::ReplaceRouteTableAssociationRequest,
) -> Result<api::ReplaceRouteTableAssociationResult, Fault> {
    let (mut old, association) = holder(cx, &request.association_id)?;
    let table = lookup::route_table(cx, &request.route_table_id)?;
    if table.vpc != old.vpc {
        return Err(invalid(format!("Route table {} and association {} belong to different networks", table.id, association.id)));
    }
    if table.id == old.id {
        return Ok(api::ReplaceRouteTableAssociationResult { association_state: associated(), new_association_id: Some(association.id) });
    }
    old.associations.retain(|a| a.id != association.id);
    cx.tx.save(&cx.scope, &old)?;
    let id = put(cx, table, association.subnet, association.main)?;
    Ok(api::ReplaceRouteTableAssociationResult { association_state: associated(), new_association_id: Some(id) })
}

fn put(cx: &mut Ctx<'_>, mut table: RouteTable, subnet: Option<String>, main: bool) -> Result<String, Fault> {
    let id = cx.ids.resource("rtbassoc");
    table.associations.push(RouteTableAssociation { id: id.clone(), subnet, main });
    cx.tx.save(&cx.scope, &table)?;
    Ok(id)
}

fn holder(cx: &Ctx<'_>, id: &str) -> Result<(RouteTable, RouteTableAssociation), Fault> {
    faults::TABLE_ASSOCIATION.check(id)?;
    for table in cx.tx.list::<RouteTable>(&cx.scope)? {
        if let Some(association) = table.associations.iter().find(|a| a.id == id).cloned() {
            return Ok((table, association));
        }
    }
    Err(faults::TABLE_ASSOCIATION.not_found(id))
}

fn associated() -> Option<api::RouteTableAssociationState> {
    Some(api::RouteTableAssociationState { state: Some(api::RouteTableAssociationStateCode::ASSOCIATED), ..Default::default() })
}

fn field(table: &api::RouteTable, name: &str) -> Option<Vec<String>> {
    let associations = || table.associations.iter().flatten();
    let routes = |get: fn(&api::Route) -> Option<String>| Some(table.routes.iter().flatten().filter_map(get).collect());
    match name {
        "association.route-table-association-id" => Some(associations().filter_map(|a| a.route_table_association_id.clone()).collect()),
        "association.route-table-id" => Some(associations().filter_map(|a| a.route_table_id.clone()).collect()),
        "association.subnet-id" => Some(associations().filter_map(|a| a.subnet_id.clone()).collect()),
        "association.gateway-id" => Some(associations().filter_map(|a| a.gateway_id.clone()).collect()),
        "association.main" => flag(associations().any(|a| a.main == Some(true))),
        "owner-id" => Some(table.owner_id.iter().cloned().collect()),
        "route-table-id" => Some(table.route_table_id.iter().cloned().collect()),
        "vpc-id" => Some(table.vpc_id.iter().cloned().collect()),
        "route.destination-cidr-block" => routes(|r| r.destination_cidr_block.clone()),
        "route.destination-ipv6-cidr-block" => routes(|r| r.destination_ipv6_cidr_block.clone()),
        "route.destination-prefix-list-id" => routes(|r| r.destination_prefix_list_id.clone()),
        "route.egress-only-internet-gateway-id" => routes(|r| r.egress_only_internet_gateway_id.clone()),
        "route.gateway-id" => routes(|r| r.gateway_id.clone()),
        "route.instance-id" => routes(|r| r.instance_id.clone()),
        "route.nat-gateway-id" => routes(|r| r.nat_gateway_id.clone()),
        "route.transit-gateway-id" => routes(|r| r.transit_gateway_id.clone()),
        "route.origin" => routes(|r| r.origin.as_ref().map(|o| o.as_str().to_owned())),
        "route.state" => routes(|r| r.state.as_ref().map(|s| s.as_str().to_owned())),
        "route.vpc-peering-connection-id" => routes(|r| r.vpc_peering_connection_id.clone()),
        _ => None,
    }
}

fn form(cx: &Ctx<'_>, table: &RouteTable, own: Option<&BTreeMap<String, String>>) -> Result<api::RouteTable, Fault> {
    let associations = table.associations.iter().map(|a| api::RouteTableAssociation {
        association_state: associated(),
        main: Some(a.main),
        route_table_association_id: Some(a.id.clone()),
        route_table_id: Some(table.id.clone()),
        subnet_id: a.subnet.clone(),
        ..Default::default()
    });
    Ok(api::RouteTable {
        associations: Some(associations.collect()),
        owner_id: Some(cx.scope.account.clone()),
        propagating_vgws: Some(Vec::new()),
        route_table_id: Some(table.id.clone()),
        routes: Some(super::route::forms(cx, table)?),
        tags: tags::form(own),
        vpc_id: Some(table.vpc.clone()),
    })
}
