//! The fixed addresses of the cloud's Internet and of every VPC's router.

use ipnet::Ipv4Net;
use std::net::Ipv4Addr;

/// The instance metadata service ("Use the Instance Metadata Service to access instance metadata").
pub const METADATA: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);
/// The Route 53 Resolver's link-local address, the same in every VPC ("Amazon DNS server").
pub const RESOLVER: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);
/// The cloud's Internet: a range reserved for benchmarks (RFC 2544), so no VPC and no real site is in it.
pub const INTERNET: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 15);
/// Where public and Elastic addresses are taken from.
pub const PUBLIC_POOL: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 16);
/// AWS's API endpoints, whatever their name.
pub const API: Ipv4Addr = Ipv4Addr::new(198, 19, 0, 1);
/// The Internet's DNS server.
pub const DNS: Ipv4Addr = Ipv4Addr::new(198, 19, 0, 53);
/// The laptop at home.
pub const HOME: Ipv4Addr = Ipv4Addr::new(198, 19, 255, 10);
/// The Internet's end of the link to home.
pub const HOME_GATEWAY: Ipv4Addr = Ipv4Addr::new(198, 19, 255, 1);
/// The Internet's end of each internet gateway's link; no guest sees it.
pub const UPLINK_INTERNET: Ipv4Addr = Ipv4Addr::new(169, 254, 255, 1);
/// The VPC's end of its internet gateway's link.
pub const UPLINK_VPC: Ipv4Addr = Ipv4Addr::new(169, 254, 255, 2);

/// Blocks that the Internet carries for nobody: "this" network, private, shared, loopback, link-local, protocol assignments, multicast and
/// reserved (RFC 6890).
pub const BOGONS: [Ipv4Net; 10] = [
    Ipv4Net::new_assert(Ipv4Addr::new(0, 0, 0, 0), 8),
    Ipv4Net::new_assert(Ipv4Addr::new(10, 0, 0, 0), 8),
    Ipv4Net::new_assert(Ipv4Addr::new(100, 64, 0, 0), 10),
    Ipv4Net::new_assert(Ipv4Addr::new(127, 0, 0, 0), 8),
    Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 0, 0), 16),
    Ipv4Net::new_assert(Ipv4Addr::new(172, 16, 0, 0), 12),
    Ipv4Net::new_assert(Ipv4Addr::new(192, 0, 0, 0), 24),
    Ipv4Net::new_assert(Ipv4Addr::new(192, 168, 0, 0), 16),
    Ipv4Net::new_assert(Ipv4Addr::new(224, 0, 0, 0), 4),
    Ipv4Net::new_assert(Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// Blocks that no VPC router forwards whatever its tables say: "this" network, loopback, link-local, multicast and reserved.
pub const UNROUTED: [Ipv4Net; 5] = [
    Ipv4Net::new_assert(Ipv4Addr::new(0, 0, 0, 0), 8),
    Ipv4Net::new_assert(Ipv4Addr::new(127, 0, 0, 0), 8),
    Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 0, 0), 16),
    Ipv4Net::new_assert(Ipv4Addr::new(224, 0, 0, 0), 4),
    Ipv4Net::new_assert(Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// Whether one of `blocks` holds `address`.
pub fn within(blocks: &[Ipv4Net], address: Ipv4Addr) -> bool {
    blocks.iter().any(|b| b.contains(&address))
}
