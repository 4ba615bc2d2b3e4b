//! Routing tables. A packet from an interface carries its subnet's table as mark; a `throw` route hands what is local to [`LOCAL_TABLE`].

use crate::addresses::UNROUTED;
use crate::plan::plugged;
use crate::{RouteTable, Target, Vpc, routes};
use ipnet::Ipv4Net;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// The table with one route per address of a plugged-in interface, and a blackhole for the rest.
pub const LOCAL_TABLE: u32 = 1000;

/// A route as the kernel has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KernelRoute {
    /// Dropped without an answer.
    Blackhole,
    /// Not decided here: the next table is asked.
    Throw,
    /// Through the uplink, to the Internet.
    Uplink,
    /// To the machine behind this veth, which has the address.
    Interface(String),
    /// To the machine behind a veth, which forwards it.
    Via {
        /// The veth.
        veth: String,
        /// Its primary address.
        gateway: Ipv4Addr,
    },
}

/// A number for each route table's id that does not change when others come and go.
pub(crate) fn marks(vpc: &Vpc) -> BTreeMap<&str, u32> {
    let mut out: BTreeMap<&str, u32> = BTreeMap::new();
    for table in &vpc.route_tables {
        let mut mark = fnv(table.id.as_bytes()) as u32 & 0x3fff_ffff | 0x4000_0000;
        while out.values().any(|m| *m == mark) {
            mark = (mark + 1) & 0x3fff_ffff | 0x4000_0000;
        }
        out.insert(&table.id, mark);
    }
    out
}

/// The 64-bit FNV-1a hash: for names and numbers that are the same in every process.
pub fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// All routing tables of a VPC: those in use by a subnet, and the local one.
pub(crate) fn tables(vpc: &Vpc, marks: &BTreeMap<&str, u32>) -> BTreeMap<u32, BTreeMap<Ipv4Net, KernelRoute>> {
    let mut out = BTreeMap::new();
    for table in vpc.route_tables.iter().filter(|t| vpc.subnets.iter().any(|s| s.route_table == t.id)) {
        if let Some(mark) = marks.get(table.id.as_str()) {
            out.insert(*mark, table_routes(vpc, table));
        }
    }
    let mut local = BTreeMap::from([(Ipv4Net::default(), KernelRoute::Blackhole)]);
    for (interface, _) in plugged(vpc) {
        local.extend(interface.addresses.iter().map(|a| (host(a.private), KernelRoute::Interface(interface.veth()))));
    }
    out.insert(LOCAL_TABLE, local);
    out
}

fn table_routes(vpc: &Vpc, table: &RouteTable) -> BTreeMap<Ipv4Net, KernelRoute> {
    let mut out: BTreeMap<_, _> = UNROUTED.iter().map(|b| (*b, KernelRoute::Blackhole)).collect();
    out.extend(vpc.cidrs.iter().map(|c| (c.trunc(), KernelRoute::Throw)));
    let mut own = Vec::new();
    for route in &table.routes {
        let destination = route.destination.trunc();
        if UNROUTED.iter().any(|b| b.contains(&destination)) {
            continue;
        }
        let (kernel, passed) = target(vpc, &route.target);
        out.entry(destination).or_insert(kernel);
        own.extend(passed.into_iter().filter(|a| destination.contains(a)));
    }
    // A checked interface takes what is for its own addresses whichever route leads there, and nothing else.
    for address in own {
        let here = |t: &routes::Match<'_>| matches!(t, routes::Match::Route(_, Target::Interface(id)) if vpc.interfaces.iter().any(|i| i.id == *id && i.addresses.iter().any(|a| a.private == address)));
        if routes::lookup(vpc, table, address).as_ref().is_some_and(here) {
            out.entry(host(address)).or_insert(KernelRoute::Throw);
        }
    }
    out.entry(Ipv4Net::default()).or_insert(KernelRoute::Blackhole);
    out
}

/// The kernel's route for a target, and the addresses that are let through although it is a blackhole.
fn target(vpc: &Vpc, target: &Target) -> (KernelRoute, Vec<Ipv4Addr>) {
    if !routes::alive(vpc, target) {
        return (KernelRoute::Blackhole, Vec::new());
    }
    match target {
        Target::InternetGateway(_) => (KernelRoute::Uplink, Vec::new()),
        Target::Blackhole => (KernelRoute::Blackhole, Vec::new()),
        Target::Interface(id) => {
            let Some(interface) = plugged(vpc).map(|(i, _)| i).find(|i| i.id == *id) else { return (KernelRoute::Blackhole, Vec::new()) };
            match interface.addresses.first() {
                Some(first) if !interface.source_dest_check => (KernelRoute::Via { veth: interface.veth(), gateway: first.private }, Vec::new()),
                _ => (KernelRoute::Blackhole, interface.addresses.iter().map(|a| a.private).collect()),
            }
        }
    }
}

fn host(address: Ipv4Addr) -> Ipv4Net {
    Ipv4Net::from(address)
}
