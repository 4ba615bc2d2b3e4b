//! Network ACLs ("Network ACLs"): stateless, numbered, first match decides, denied at the end; asked only where a packet crosses a subnet's border.

use crate::{Direction, Hop, Protocol, Reason, Subnet, Vpc};
use std::net::Ipv4Addr;

/// Asks the ACL of `subnet` about a packet from (ingress) or to (egress) `peer`.
pub(crate) fn check(vpc: &Vpc, subnet: &Subnet, direction: Direction, peer: Ipv4Addr, protocol: Protocol) -> Result<Hop, Reason> {
    let acl = vpc.network_acls.iter().find(|a| a.id == subnet.network_acl).ok_or_else(|| Reason::Inconsistent { id: subnet.network_acl.clone() })?;
    let entries = match direction {
        Direction::Ingress => &acl.ingress,
        Direction::Egress => &acl.egress,
    };
    match entries.iter().find(|e| e.traffic.covers(protocol) && e.cidr.contains(&peer)) {
        Some(entry) if entry.allow => Ok(Hop::Acl { acl: acl.id.clone(), direction, number: entry.number }),
        found => Err(Reason::Acl { acl: acl.id.clone(), direction, number: found.map(|e| e.number) }),
    }
}
