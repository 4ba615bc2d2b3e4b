//! Route tables ("Configure route tables"): the longest prefix decides, local routes included ("Route priority").

use crate::{RouteTable, Target, Vpc};
use ipnet::Ipv4Net;
use std::net::Ipv4Addr;

/// A route that matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match<'a> {
    /// One of the VPC's own blocks.
    Local(Ipv4Net),
    /// A route of the table.
    Route(Ipv4Net, &'a Target),
}

/// The route for `destination`: the longest prefix; at equal length the local one, then the earlier one.
pub(crate) fn lookup<'a>(vpc: &Vpc, table: &'a RouteTable, destination: Ipv4Addr) -> Option<Match<'a>> {
    let local = vpc.cidrs.iter().filter(|c| c.contains(&destination)).map(|c| (c.prefix_len(), Match::Local(*c)));
    let routes = table
        .routes
        .iter()
        .filter(|r| r.destination.contains(&destination))
        .map(|r| (r.destination.prefix_len(), Match::Route(r.destination, &r.target)));
    local.chain(routes).reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, m)| m)
}

/// Whether a route's target can take packets: an attached gateway, or a plugged-in interface of the same VPC ("Blackhole" otherwise).
pub(crate) fn alive(vpc: &Vpc, target: &Target) -> bool {
    match target {
        Target::InternetGateway(id) => vpc.internet_gateway.as_ref() == Some(id),
        Target::Interface(id) => vpc.interfaces.iter().any(|i| i.id == *id && i.port.is_some()),
        Target::Blackhole => false,
    }
}
