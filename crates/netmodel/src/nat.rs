//! The internet gateway's one-to-one translation ("Internet gateways": "performs network address translation for instances that have public addresses").

use crate::{Model, Vpc};
use std::net::Ipv4Addr;

/// The public address that `private` leaves the VPC with.
pub(crate) fn outward(vpc: &Vpc, private: Ipv4Addr) -> Option<Ipv4Addr> {
    pairs(vpc).find(|(inside, _)| *inside == private).map(|(_, outside)| outside)
}

/// The VPC and private address behind a public one; only VPCs with an attached gateway have any.
pub(crate) fn inward(model: &Model, public: Ipv4Addr) -> Option<(&Vpc, Ipv4Addr)> {
    model.vpcs.iter().find_map(|v| pairs(v).find(|(_, outside)| *outside == public).map(|(inside, _)| (v, inside)))
}

/// Private and public address of everything the VPC's gateway translates; nothing without a gateway.
pub(crate) fn pairs(vpc: &Vpc) -> impl Iterator<Item = (Ipv4Addr, Ipv4Addr)> {
    let interfaces = if vpc.internet_gateway.is_some() { vpc.interfaces.as_slice() } else { &[] };
    interfaces.iter().flat_map(|i| &i.addresses).filter_map(|a| a.public.map(|p| (a.private, p)))
}
