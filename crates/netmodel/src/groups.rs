//! Security groups ("Security group rules"): allow rules only, the union of all groups of an interface, stateful.

use crate::{Direction, Hop, Interface, Peer, Protocol, Reason, Vpc};
use std::net::Ipv4Addr;

/// Asks the groups of `interface` about a packet from or to `peer`; the first rule that allows it, by group then rule, is named.
pub(crate) fn check(vpc: &Vpc, interface: &Interface, direction: Direction, peer: Ipv4Addr, protocol: Protocol) -> Result<Hop, Reason> {
    for id in &interface.groups {
        let Some(group) = vpc.security_groups.iter().find(|g| g.id == *id) else { continue };
        let rules = match direction {
            Direction::Ingress => &group.ingress,
            Direction::Egress => &group.egress,
        };
        if let Some(rule) = rules.iter().find(|r| r.traffic.covers(protocol) && includes(vpc, &r.peer, peer)) {
            return Ok(Hop::Group { interface: interface.id.clone(), direction, group: id.clone(), rule: rule.id.clone() });
        }
    }
    Err(Reason::Groups { interface: interface.id.clone(), direction, groups: interface.groups.clone() })
}

/// Whether `address` belongs to a rule's peer; a group means the private addresses of its interfaces ("Security group referencing").
fn includes(vpc: &Vpc, peer: &Peer, address: Ipv4Addr) -> bool {
    match peer {
        Peer::Cidr(block) => block.contains(&address),
        Peer::Group(id) => members(vpc, id).any(|a| a == address),
    }
}

/// The private addresses of the interfaces in a group.
pub(crate) fn members<'a>(vpc: &'a Vpc, group: &'a str) -> impl Iterator<Item = Ipv4Addr> + 'a {
    vpc.interfaces.iter().filter(move |i| i.groups.iter().any(|g| g == group)).flat_map(|i| i.addresses.iter().map(|a| a.private))
}
