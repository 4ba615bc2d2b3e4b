//! Elements of the kernel's sets and maps.

use crate::plan::Cuboid;
use std::collections::BTreeSet;
use std::fmt;
use std::net::Ipv4Addr;

/// The two tables of a VPC's namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// `inet`: the router's filters.
    Vpc,
    /// `netdev`: the internet gateway's translation.
    Gateway,
}

/// A set's table and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SetName {
    /// The table it is in.
    pub table: Table,
    /// Its name there.
    pub name: String,
}

/// A set or map and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// What its elements are.
    pub kind: SetKind,
    /// The elements.
    pub elements: BTreeSet<Element>,
}

/// What a set's elements are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetKind {
    /// Interface and address to mark.
    Own,
    /// Interface to mark.
    Marks,
    /// Interface to chain.
    Dispatch,
    /// Interfaces.
    Names,
    /// Addresses.
    Members,
    /// Address, protocol and port of the router's services.
    Services,
    /// Address to address.
    Translation,
    /// Intervals of protocol, port and address.
    Ports,
    /// Intervals of ICMP type, code and address.
    Icmp,
    /// Intervals of protocol and address.
    Protocols,
}

/// One element, with the value it maps to where it is a map's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Element {
    /// Of [`SetKind::Own`].
    Own(String, Ipv4Addr, u32),
    /// Of [`SetKind::Marks`].
    Mark(String, u32),
    /// Of [`SetKind::Dispatch`].
    Jump(String, String),
    /// Of [`SetKind::Names`].
    Name(String),
    /// Of [`SetKind::Members`].
    Member(Ipv4Addr),
    /// Of [`SetKind::Services`].
    Service(Ipv4Addr, u8, u16),
    /// Of [`SetKind::Translation`].
    Translation(Ipv4Addr, Ipv4Addr),
    /// Of [`SetKind::Ports`]: protocol, port, address.
    Ports(Cuboid),
    /// Of [`SetKind::Icmp`]: type, code, address.
    Icmp(Cuboid),
    /// Of [`SetKind::Protocols`]: protocol, address and nothing between.
    Protocols(Cuboid),
}

impl SetKind {
    /// `set` or `map`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Own | Self::Marks | Self::Dispatch | Self::Translation => "map",
            _ => "set",
        }
    }

    /// The type and flags as `nft` writes them.
    pub(crate) fn declaration(self) -> &'static str {
        match self {
            Self::Own => "type ifname . ipv4_addr : mark;",
            Self::Marks => "type ifname : mark;",
            Self::Dispatch => "type ifname : verdict;",
            Self::Names => "type ifname;",
            Self::Members => "type ipv4_addr;",
            Self::Services => "type ipv4_addr . inet_proto . inet_service;",
            Self::Translation => "type ipv4_addr : ipv4_addr;",
            Self::Ports => "type inet_proto . inet_service . ipv4_addr; flags interval;",
            Self::Icmp => "type icmp_type . icmp_code . ipv4_addr; flags interval;",
            Self::Protocols => "type inet_proto . ipv4_addr; flags interval;",
        }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own(name, address, mark) => write!(f, "\"{name}\" . {address} : {mark:#x}"),
            Self::Mark(name, mark) => write!(f, "\"{name}\" : {mark:#x}"),
            Self::Jump(name, chain) => write!(f, "\"{name}\" : jump {chain}"),
            Self::Name(name) => write!(f, "\"{name}\""),
            Self::Member(address) => write!(f, "{address}"),
            Self::Service(address, protocol, port) => write!(f, "{address} . {protocol} . {port}"),
            Self::Translation(from, to) => write!(f, "{from} : {to}"),
            Self::Ports(Cuboid { low: [p, l, a], high: [q, h, b] }) | Self::Icmp(Cuboid { low: [p, l, a], high: [q, h, b] }) => {
                range(f, p, q)?;
                f.write_str(" . ")?;
                range(f, l, h)?;
                f.write_str(" . ")?;
                range(f, &Ipv4Addr::from(*a), &Ipv4Addr::from(*b))
            }
            Self::Protocols(Cuboid { low: [p, _, a], high: [q, _, b] }) => {
                range(f, p, q)?;
                f.write_str(" . ")?;
                range(f, &Ipv4Addr::from(*a), &Ipv4Addr::from(*b))
            }
        }
    }
}

fn range<T: PartialEq + fmt::Display>(f: &mut fmt::Formatter<'_>, low: &T, high: &T) -> fmt::Result {
    if low == high { write!(f, "{low}") } else { write!(f, "{low}-{high}") }
}
