//! One VPC's namespace: opened or adopted, then changed to what a plan says, touching only what differs.

mod adopt;
mod filter;
mod ports;
mod routes;

use crate::context::Context;
use crate::error::{NetError, unless};
use crate::netlink::Socket;
use crate::netns::{self, Identity, in_netns, sysctl};
use bonkei_netmodel::{KernelRoute, PortPlan, Ruleset, UPLINK, VpcPlan};
use ipnet::Ipv4Net;
use rustix::io::Errno;
use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::path::PathBuf;

/// What the kernel has, as far as this process made or found it.
pub(crate) struct VpcState {
    netns: PathBuf,
    route: Socket,
    filter: Socket,
    lo: u32,
    uplink: u32,
    /// Indices of the interfaces' veths.
    links: BTreeMap<String, u32>,
    identities: BTreeMap<String, Identity>,
    router: BTreeSet<Ipv4Addr>,
    ports: BTreeMap<String, PortPlan>,
    tables: BTreeMap<u32, BTreeMap<Ipv4Net, KernelRoute>>,
    /// `None` until this process has loaded its own.
    ruleset: Option<Ruleset>,
    generation: u32,
}

impl VpcState {
    /// Makes the namespace, or adopts the one that an earlier process left: links, addresses and routes are read from the kernel. `internet` is a
    /// socket in the Internet's namespace, for the uplink.
    pub(crate) fn open(ctx: &Context, internet: &mut Socket, plan: &VpcPlan) -> Result<Self, NetError> {
        let netns = ctx.netns(&plan.id);
        if !netns::exists(&netns) {
            netns::remove(&netns)?;
            netns::create(&netns)?;
        }
        let (mut route, filter) = in_netns(&netns, || {
            sysctl(&ROUTER_SETTINGS)?;
            // A kernel without IPv6 has none to switch off.
            let _ = sysctl(&NO_IPV6);
            Ok((Socket::route()?, Socket::netfilter()?))
        })?;
        let lo = route.index("lo")?;
        route.link_up(lo)?;
        let uplink = adopt::uplink(internet, &mut route, plan, &netns)?;
        let mut state = Self {
            netns,
            route,
            filter,
            lo,
            uplink,
            links: BTreeMap::new(),
            identities: BTreeMap::new(),
            router: BTreeSet::new(),
            ports: BTreeMap::new(),
            tables: BTreeMap::new(),
            ruleset: None,
            generation: 0,
        };
        state.adopt(ctx, plan)?;
        Ok(state)
    }

    /// Makes the namespace like `plan`. Returns what failed of single ports; the rest is done then.
    ///
    /// # Errors
    /// What leaves the state in doubt: the caller drops it and opens it anew.
    pub(crate) fn apply(&mut self, ctx: &Context, plan: &VpcPlan) -> Result<Vec<NetError>, NetError> {
        for address in plan.router.difference(&self.router) {
            self.route.add_address(self.lo, Ipv4Net::from(*address))?;
        }
        if self.generation == 0 {
            // In a new namespace nothing may be plugged in before there are rules.
            self.filter(ctx, plan)?;
        }
        let failures = self.plug(ctx, plan)?;
        self.route_in(plan)?;
        self.filter(ctx, plan)?;
        self.route_out(plan)?;
        for address in self.router.difference(&plan.router) {
            unless(self.route.delete_address(self.lo, Ipv4Net::from(*address)), &[Errno::ADDRNOTAVAIL])?;
        }
        self.router.clone_from(&plan.router);
        Ok(failures)
    }

    /// The file of the namespace, and the index of an interface's veth and its addresses.
    pub(crate) fn interface(&self, id: &str) -> Option<(PathBuf, u32, &PortPlan)> {
        let (name, plan) = self.ports.iter().find(|(_, p)| p.interface == id)?;
        Some((self.netns.clone(), *self.links.get(name)?, plan))
    }
}

const ROUTER_SETTINGS: [(&str, &str); 7] = [
    ("ipv4/ip_forward", "1"),
    ("ipv4/conf/all/rp_filter", "0"),
    ("ipv4/conf/default/rp_filter", "0"),
    ("ipv4/conf/all/proxy_arp", "1"),
    ("ipv4/conf/all/send_redirects", "0"),
    ("ipv4/conf/default/send_redirects", "0"),
    ("ipv4/conf/all/accept_redirects", "0"),
];

/// IPv6 is not part of the network yet: nothing of it may pass.
pub(crate) const NO_IPV6: [(&str, &str); 2] = [("ipv6/conf/all/disable_ipv6", "1"), ("ipv6/conf/default/disable_ipv6", "1")];

/// Ends a VPC's namespace: its links go at once, the rest with the last socket in it.
pub(crate) fn remove(ctx: &Context, vpc: &str) -> Result<(), NetError> {
    let path = ctx.netns(vpc);
    if netns::exists(&path) {
        let mut route = in_netns(&path, Socket::route)?;
        for link in route.links()?.iter().filter(|l| l.name == UPLINK || l.name.starts_with("e-")) {
            unless(route.delete_link(&link.name), &[Errno::NODEV])?;
        }
    }
    netns::remove(&path)
}
