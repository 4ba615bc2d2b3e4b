//! Routes ("Routes in your route table").

use crate::cidr;
use crate::faults::{invalid, missing};
use crate::state::{Instance, InstanceState, InternetGateway, NetworkInterface, Route, RouteTable, RouteTarget};
use crate::{lookup, quota};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use ipnet::Ipv4Net;

/// Adds a route ("CreateRoute").
///
/// # Errors
/// `RouteAlreadyExists`, `RouteLimitExceeded`, `InvalidParameterValue`; targets of later releases are refused by name.
pub fn create_route(cx: &mut Ctx<'_>, request: api::CreateRouteRequest) -> Result<api::CreateRouteResult, Fault> {
    let mut table = lookup::route_table(cx, &request.route_table_id)?;
    let destination = destination(
        request.destination_cidr_block.as_deref(),
        request.destination_ipv6_cidr_block.is_some(),
        request.destination_prefix_list_id.is_some(),
    )?;
    let target = target(cx, &table, &Targets::from(&request))?;
    let local = locals(cx, &table)?;
    if let Some(block) = local.iter().find(|l| l.contains(&destination)) {
        // equal: the local route is there already; longer: EC2 lets only appliances' interfaces steer inside the VPC
        if *block == destination {
            return Err(exists(destination));
        }
        if matches!(target, RouteTarget::InternetGateway(_)) {
            return Err(invalid(format!(
                "The destination CIDR block {destination} is equal to or more specific than one of this VPC's CIDR blocks. This route can target only an interface or an instance."
            )));
        }
    }
    match table.routes.iter().find(|r| r.destination == destination) {
        Some(same) if same.target == target => return Ok(api::CreateRouteResult { r#return: Some(true) }),
        Some(_) => return Err(exists(destination)),
        None => {}
    }
    if table.routes.len() >= quota::ROUTES {
        return Err(Fault::client("RouteLimitExceeded", "The maximum number of routes has been reached."));
    }
    table.routes.push(Route { destination, target });
    cx.tx.save(&cx.scope, &table)?;
    Ok(api::CreateRouteResult { r#return: Some(true) })
}

/// Points a route elsewhere ("ReplaceRoute").
///
/// # Errors
/// `InvalidParameterValue` when there is no such route.
pub fn replace_route(cx: &mut Ctx<'_>, request: api::ReplaceRouteRequest) -> Result<api::ReplaceRouteResponse, Fault> {
    super::vpc::later(&[("LocalTarget", request.local_target == Some(true))])?;
    let mut table = lookup::route_table(cx, &request.route_table_id)?;
    let destination = destination(
        request.destination_cidr_block.as_deref(),
        request.destination_ipv6_cidr_block.is_some(),
        request.destination_prefix_list_id.is_some(),
    )?;
    let target = target(cx, &table, &Targets::from(&request))?;
    let Some(route) = table.routes.iter_mut().find(|r| r.destination == destination) else {
        return Err(invalid(format!("There is no route defined for '{destination}' in the route table. Use CreateRoute instead.")));
    };
    route.target = target;
    cx.tx.save(&cx.scope, &table)?;
    Ok(api::ReplaceRouteResponse {})
}

/// Takes a route away ("DeleteRoute").
///
/// # Errors
/// `InvalidRoute.NotFound`, `InvalidParameterValue` for a local route.
pub fn delete_route(cx: &mut Ctx<'_>, request: api::DeleteRouteRequest) -> Result<api::DeleteRouteResponse, Fault> {
    let mut table = lookup::route_table(cx, &request.route_table_id)?;
    let destination = destination(
        request.destination_cidr_block.as_deref(),
        request.destination_ipv6_cidr_block.is_some(),
        request.destination_prefix_list_id.is_some(),
    )?;
    if locals(cx, &table)?.contains(&destination) {
        return Err(invalid(format!("cannot remove local route {destination} in route table {}", table.id)));
    }
    let before = table.routes.len();
    table.routes.retain(|r| r.destination != destination);
    if table.routes.len() == before {
        return Err(Fault::client(
            "InvalidRoute.NotFound",
            format!("no route with destination-cidr-block {destination} in route table {}", table.id),
        ));
    }
    cx.tx.save(&cx.scope, &table)?;
    Ok(api::DeleteRouteResponse {})
}

fn exists(destination: Ipv4Net) -> Fault {
    Fault::client("RouteAlreadyExists", format!("The route identified by {destination} already exists."))
}

fn destination(block: Option<&str>, ipv6: bool, prefix_list: bool) -> Result<Ipv4Net, Fault> {
    super::vpc::later(&[("DestinationIpv6CidrBlock", ipv6), ("DestinationPrefixListId", prefix_list)])?;
    cidr::parse(block.ok_or_else(|| missing("destinationCidrBlock"))?, "destinationCidrBlock")
}

/// The blocks of the table's VPC, which are its local routes.
fn locals(cx: &Ctx<'_>, table: &RouteTable) -> Result<Vec<Ipv4Net>, Fault> {
    Ok(lookup::vpc(cx, &table.vpc)?.blocks.iter().map(|b| b.cidr).collect())
}

/// The targets a request names.
struct Targets<'a> {
    gateway: Option<&'a str>,
    interface: Option<&'a str>,
    instance: Option<&'a str>,
    later: [(&'static str, bool); 8],
}

macro_rules! targets_from {
    ($($request:ty),*) => {
        $(impl<'a> From<&'a $request> for Targets<'a> {
            fn from(r: &'a $request) -> Self {
                Self {
                    gateway: r.gateway_id.as_deref(),
                    interface: r.network_interface_id.as_deref(),
                    instance: r.instance_id.as_deref(),
                    later: [
                        ("NatGatewayId", r.nat_gateway_id.is_some()),
                        ("VpcPeeringConnectionId", r.vpc_peering_connection_id.is_some()),
                        ("TransitGatewayId", r.transit_gateway_id.is_some()),
                        ("EgressOnlyInternetGatewayId", r.egress_only_internet_gateway_id.is_some()),
                        ("VpcEndpointId", r.vpc_endpoint_id.is_some()),
                        ("LocalGatewayId", r.local_gateway_id.is_some()),
                        ("CarrierGatewayId", r.carrier_gateway_id.is_some()),
                        ("CoreNetworkArn", r.core_network_arn.is_some() || r.odb_network_arn.is_some()),
                    ],
                }
            }
        })*
    };
}
targets_from!(api::CreateRouteRequest, api::ReplaceRouteRequest);

fn target(cx: &Ctx<'_>, table: &RouteTable, t: &Targets<'_>) -> Result<RouteTarget, Fault> {
    super::vpc::later(&t.later)?;
    let foreign = |kind: &str, id: &str| invalid(format!("route table {} and {kind} {id} belong to different networks", table.id));
    match (t.gateway, t.interface, t.instance) {
        (Some(id), None, None) => {
            if !id.starts_with("igw-") {
                return Err(if id == "local" || id.starts_with("vgw-") || id.starts_with("vpce-") {
                    Fault::not_implemented(&format!("a route to {id}"))
                } else {
                    Fault::client("InvalidGatewayID.NotFound", format!("The gateway ID '{id}' does not exist"))
                });
            }
            let gateway = lookup::internet_gateway(cx, id)?;
            if gateway.vpc.as_ref() != Some(&table.vpc) {
                return Err(foreign("network gateway", id));
            }
            Ok(RouteTarget::InternetGateway(gateway.id))
        }
        (None, Some(id), None) => {
            let interface = lookup::interface(cx, id)?;
            if interface.vpc != table.vpc { Err(foreign("interface", id)) } else { Ok(RouteTarget::Interface(interface.id)) }
        }
        (None, None, Some(id)) => {
            let instance = lookup::instance(cx, id)?;
            let count = cx.tx.find::<NetworkInterface>(&cx.scope, "instance", id)?.len();
            if instance.vpc != table.vpc {
                return Err(foreign("instance", id));
            }
            if count != 1 {
                return Err(Fault::client(
                    "InvalidInstanceID",
                    format!("There are multiple interfaces attached to instance '{id}'. Please specify an interface ID for the operation instead."),
                ));
            }
            Ok(RouteTarget::Instance(instance.id))
        }
        (None, None, None) => Err(missing("gatewayId")),
        _ => Err(crate::faults::combination("The request can contain only one target for the route")),
    }
}

/// A table's routes in the response's form, the local ones first.
pub(super) fn forms(cx: &Ctx<'_>, table: &RouteTable) -> Result<Vec<api::Route>, Fault> {
    let mut all: Vec<api::Route> = locals(cx, table)?
        .into_iter()
        .map(|block| api::Route {
            destination_cidr_block: Some(block.to_string()),
            gateway_id: Some("local".into()),
            origin: Some(api::RouteOrigin::from("CreateRouteTable")),
            state: Some(api::RouteState::ACTIVE),
            ..Default::default()
        })
        .collect();
    for route in &table.routes {
        all.push(form(cx, table, route)?);
    }
    Ok(all)
}

/// One route and whether its target is alive: a gateway attached to this VPC, an interface attached to a running instance.
fn form(cx: &Ctx<'_>, table: &RouteTable, route: &Route) -> Result<api::Route, Fault> {
    let mut shown = api::Route {
        destination_cidr_block: Some(route.destination.to_string()),
        origin: Some(api::RouteOrigin::from("CreateRoute")),
        ..Default::default()
    };
    let alive = match &route.target {
        RouteTarget::InternetGateway(id) => {
            shown.gateway_id = Some(id.clone());
            cx.tx.load::<InternetGateway>(&cx.scope, id)?.is_some_and(|g| g.vpc.as_ref() == Some(&table.vpc))
        }
        RouteTarget::Interface(id) => {
            shown.network_interface_id = Some(id.clone());
            match cx.tx.load::<NetworkInterface>(&cx.scope, id)?.and_then(|i| i.attachment) {
                Some(attachment) => instance_alive(cx, attachment.instance.as_deref(), &mut shown)?,
                None => false,
            }
        }
        RouteTarget::Instance(id) => {
            let interfaces = cx.tx.find::<NetworkInterface>(&cx.scope, "instance", id)?;
            shown.network_interface_id = interfaces.first().map(|i| i.id.clone());
            instance_alive(cx, Some(id), &mut shown)? && !interfaces.is_empty()
        }
    };
    shown.state = Some(if alive { api::RouteState::ACTIVE } else { api::RouteState::BLACKHOLE });
    Ok(shown)
}

fn instance_alive(cx: &Ctx<'_>, id: Option<&str>, shown: &mut api::Route) -> Result<bool, Fault> {
    let Some(id) = id else { return Ok(true) };
    shown.instance_id = Some(id.to_owned());
    shown.instance_owner_id = Some(cx.scope.account.clone());
    Ok(cx.tx.load::<Instance>(&cx.scope, id)?.is_some_and(|i| matches!(i.state, InstanceState::Pending | InstanceState::Running)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    fn ask(table: &str, block: &str, gateway: &str) -> api::CreateRouteRequest {
        api::CreateRouteRequest {
            route_table_id: table.into(),
            destination_cidr_block: Some(block.into()),
            gateway_id: Some(gateway.into()),
            ..Default::default()
        }
    }

    #[test]
    fn bad_routes_are_refused() {
        let bench = Bench::new();
        let table = bench.read(|tx| tx.list::<RouteTable>(&bench.scope)).remove(0);
        let gateway = bench.read(|tx| tx.list::<InternetGateway>(&bench.scope)).remove(0).id;
        let other = bench
            .run(|cx| super::super::create_internet_gateway(cx, Default::default()))
            .unwrap()
            .internet_gateway
            .unwrap()
            .internet_gateway_id
            .unwrap();
        for (block, gateway, code) in [
            ("172.31.0.0/16", gateway.as_str(), "RouteAlreadyExists"),
            ("172.31.1.0/24", gateway.as_str(), "InvalidParameterValue"),
            ("0.0.0.0/0", other.as_str(), "InvalidParameterValue"),
            ("1.0.0.0/8", "igw-0123456789abcdef0", "InvalidInternetGatewayID.NotFound"),
            ("nonsense", gateway.as_str(), "InvalidParameterValue"),
            ("1.0.0.0/8", "vgw-0123456789abcdef0", "NotImplemented"),
        ] {
            let request = ask(&table.id, block, gateway);
            assert_eq!(bench.refused(move |cx| create_route(cx, request)), code, "{block} {gateway}");
        }
        let local =
            api::DeleteRouteRequest { route_table_id: table.id.clone(), destination_cidr_block: Some("172.31.0.0/16".into()), ..Default::default() };
        assert_eq!(bench.refused(move |cx| delete_route(cx, local)), "InvalidParameterValue");
        let nat =
            api::CreateRouteRequest { nat_gateway_id: Some("nat-0123456789abcdef0".into()), gateway_id: None, ..ask(&table.id, "1.0.0.0/8", "") };
        assert_eq!(bench.refused(move |cx| create_route(cx, nat)), "NotImplemented");
    }

    #[test]
    fn a_route_dies_with_its_gateway() {
        let bench = Bench::new();
        let table = bench.read(|tx| tx.list::<RouteTable>(&bench.scope)).remove(0);
        let gateway = bench.read(|tx| tx.list::<InternetGateway>(&bench.scope)).remove(0).id;
        let vpc = table.vpc.clone();
        bench
            .run(move |cx| {
                super::super::detach_internet_gateway(
                    cx,
                    api::DetachInternetGatewayRequest { internet_gateway_id: gateway, vpc_id: vpc, ..Default::default() },
                )
            })
            .unwrap();
        let routes = bench.run(move |cx| forms(cx, &table)).unwrap();
        assert_eq!(routes.last().and_then(|r| r.state.clone()), Some(api::RouteState::BLACKHOLE));
    }
}
