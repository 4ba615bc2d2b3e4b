//! The kernel state that makes packets meet the verdicts of [`evaluate`](crate::evaluate), as data that can be compared.
//!
//! Per VPC one network namespace is the implicit router: addresses on `lo`, one routed veth per plugged-in interface, one routing table per
//! route table chosen by packet mark, and an nftables [`Ruleset`].

mod boxes;
mod diff;
mod element;
mod routing;
mod rules;
mod script;

pub use boxes::Cuboid;
pub use diff::{Change, ElementChange};
pub use element::{Element, Set, SetKind, SetName, Table};
pub use routing::{KernelRoute, LOCAL_TABLE, fnv};
pub use rules::Ruleset;
pub use script::ERROR_CHAINS;

use crate::addresses::{METADATA, RESOLVER};
use crate::{Interface, Model, Subnet, Vpc, nat};
use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

/// Bytes a packet may have inside a VPC ("Network maximum transmission unit (MTU) for your EC2 instance": jumbo frames).
pub const INTERFACE_MTU: u32 = 9001;
/// Bytes a packet may have through an internet gateway (same page).
pub const UPLINK_MTU: u32 = 1500;
/// Name of the internet gateway's link inside the VPC's namespace.
pub const UPLINK: &str = "igw";

/// The kernel state of the whole cloud.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// One for each VPC that has a namespace, by id.
    pub vpcs: BTreeMap<String, VpcPlan>,
    /// Which VPC's uplink each public address is behind.
    pub public: BTreeMap<Ipv4Addr, String>,
}

/// The kernel state of one VPC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VpcPlan {
    /// The VPC's id; names its namespace.
    pub id: String,
    /// Name of the uplink's end in the Internet's namespace.
    pub uplink: String,
    /// The router's own addresses, on `lo`.
    pub router: BTreeSet<Ipv4Addr>,
    /// Plugged-in interfaces by the name of their veth.
    pub ports: BTreeMap<String, PortPlan>,
    /// Routing tables by number, which is also the mark that chooses them, but for [`LOCAL_TABLE`], which is asked last.
    pub tables: BTreeMap<u32, BTreeMap<ipnet::Ipv4Net, KernelRoute>>,
    /// The rules.
    pub ruleset: Ruleset,
}

/// One plugged-in interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortPlan {
    /// The interface's id.
    pub interface: String,
    /// Name of the machine's namespace.
    pub netns: String,
    /// The machine sees `eth` and this number; 0 has the default route.
    pub device_index: u32,
    /// Six hexadecimal pairs with colons.
    pub mac: String,
    /// Primary address first.
    pub addresses: Vec<Ipv4Addr>,
    /// Of the subnet.
    pub prefix_len: u8,
    /// The subnet's router.
    pub gateway: Ipv4Addr,
}

/// What the kernel must be like for `model`.
pub fn plan(model: &Model) -> Plan {
    let mut out = Plan::default();
    for vpc in model.vpcs.iter().filter(|v| v.has_namespace()) {
        for (_, public) in nat::pairs(vpc) {
            out.public.entry(public).or_insert_with(|| vpc.id.clone());
        }
        out.vpcs.insert(vpc.id.clone(), vpc_plan(vpc));
    }
    out
}

fn vpc_plan(vpc: &Vpc) -> VpcPlan {
    let marks = routing::marks(vpc);
    VpcPlan {
        id: vpc.id.clone(),
        uplink: vpc.uplink(),
        router: vpc.subnets.iter().map(Subnet::router).chain(vpc.resolvers()).chain([METADATA, RESOLVER]).collect(),
        ports: plugged(vpc).map(|(i, s)| (i.veth(), port(i, s))).collect(),
        tables: routing::tables(vpc, &marks),
        ruleset: rules::ruleset(vpc, &marks),
    }
}

fn port(interface: &Interface, subnet: &Subnet) -> PortPlan {
    let port = interface.port.clone();
    PortPlan {
        interface: interface.id.clone(),
        device_index: port.as_ref().map(|p| p.device_index).unwrap_or_default(),
        netns: port.map(|p| p.netns).unwrap_or_default(),
        mac: interface.mac.clone(),
        addresses: interface.addresses.iter().map(|a| a.private).collect(),
        prefix_len: subnet.cidr.prefix_len(),
        gateway: subnet.router(),
    }
}

/// The interfaces that have a veth, with their subnets.
fn plugged(vpc: &Vpc) -> impl Iterator<Item = (&Interface, &Subnet)> {
    vpc.interfaces.iter().filter(|i| i.port.is_some()).filter_map(|i| Some((i, vpc.subnets.iter().find(|s| s.id == i.subnet)?)))
}

impl Vpc {
    /// Whether it has a network namespace: it does as soon as it has an interface.
    pub fn has_namespace(&self) -> bool {
        !self.interfaces.is_empty()
    }

    /// The name of its uplink's end in the Internet's namespace: at most 15 bytes, as the kernel demands.
    pub fn uplink(&self) -> String {
        let hex = self.id.rsplit('-').next().unwrap_or_default();
        format!("v-{}", hex.get(hex.len().saturating_sub(13)..).unwrap_or_default())
    }
}
