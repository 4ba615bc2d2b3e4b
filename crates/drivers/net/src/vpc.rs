//! One VPC's namespace: opened or adopted, then changed to what a plan says, touching only what differs.

use crate::context::Context;
use crate::error::{NetError, unless};
use crate::netlink::Socket;
use crate::netlink::nft::transactions;
use crate::netlink::route::{End, Route, Way};
use crate::netns::{self, Identity, in_netns, sysctl};
use crate::{nft, port};
use bonkei_netmodel::addresses::{UPLINK_INTERNET, UPLINK_VPC};
use bonkei_netmodel::{Change, KernelRoute, LOCAL_TABLE, PortPlan, Ruleset, UPLINK, UPLINK_MTU, VpcPlan};
use ipnet::Ipv4Net;
use rustix::fd::AsFd;
use rustix::io::Errno;
use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::path::PathBuf;

/// Rules that choose a table by mark come before the one for all packets.
const MARKED: u32 = 100;
const UNMARKED: u32 = 200;
/// More element changes than this are not sent one by one: the ruleset is built anew and swapped in.
const MANY: usize = 700;

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
        let uplink = uplink(internet, &mut route, plan, &netns)?;
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

    /// Reads what is there; links that are no port of `plan` are removed.
    fn adopt(&mut self, ctx: &Context, plan: &VpcPlan) -> Result<(), NetError> {
        for link in self.route.links()?.into_iter().filter(|l| l.name.starts_with("e-")) {
            let wanted = plan.ports.get(&link.name);
            // A machine that is gone took its end along; the veth is made anew with the machine.
            if let Some(p) = wanted.filter(|p| port::adopt(ctx, link.index, p).unwrap_or(false)) {
                self.links.insert(link.name.clone(), link.index);
                self.identities.insert(link.name.clone(), netns::identity(&ctx.netns(&p.netns))?);
                self.ports.insert(link.name, p.clone());
            } else {
                unless(self.route.delete_link(&link.name), &[Errno::NODEV])?;
            }
        }
        self.router = self.route.addresses(self.lo)?.iter().map(Ipv4Net::addr).filter(|a| !a.is_loopback()).collect();
        let names: BTreeMap<u32, String> = self.links.iter().map(|(n, i)| (*i, n.clone())).collect();
        for r in self.route.routes()? {
            let way = match r.way {
                Way::Blackhole => KernelRoute::Blackhole,
                Way::Throw => KernelRoute::Throw,
                Way::Gateway(link, UPLINK_INTERNET) if link == self.uplink => KernelRoute::Uplink,
                Way::Link(link) => names.get(&link).cloned().map_or(KernelRoute::Throw, KernelRoute::Interface),
                Way::Gateway(link, gateway) => names.get(&link).cloned().map_or(KernelRoute::Throw, |veth| KernelRoute::Via { veth, gateway }),
                Way::Local(_) => continue,
            };
            self.tables.entry(r.table).or_default().insert(r.destination, way);
        }
        // A table counts as there once its rule is; routes without one are set again, which is harmless.
        let ruled: BTreeSet<u32> =
            self.route.rules()?.into_iter().filter(|(mark, table)| mark == table || *table == LOCAL_TABLE).map(|(_, t)| t).collect();
        self.tables.retain(|t, _| ruled.contains(t));
        self.tables.extend(ruled.iter().filter(|t| !self.tables.contains_key(t)).map(|t| (*t, BTreeMap::new())).collect::<Vec<_>>());
        self.generation = self.filter.generations()?.last().copied().unwrap_or_default();
        Ok(())
    }

    /// Makes the namespace like `plan`. Returns what failed of single ports; the rest is done then.
    ///
    /// # Errors
    /// What leaves the state in doubt: the caller drops it and opens it anew.
    pub(crate) fn apply(&mut self, ctx: &Context, plan: &VpcPlan) -> Result<Vec<NetError>, NetError> {
        for address in plan.router.difference(&self.router) {
            self.route.add_address(self.lo, Ipv4Net::from(*address))?;
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

    /// Removes veths that are no longer wanted or lead to a namespace that is gone, and creates those that lack.
    fn plug(&mut self, ctx: &Context, plan: &VpcPlan) -> Result<Vec<NetError>, NetError> {
        let mut failures = Vec::new();
        let stale: Vec<String> = self.ports.iter().filter(|(n, p)| !self.stands(ctx, n, p, plan.ports.get(*n))).map(|(n, _)| n.clone()).collect();
        for name in stale {
            self.unplug(&name)?;
        }
        for (name, wanted) in &plan.ports {
            let done = match self.ports.get(name) {
                Some(old) if old == wanted => Ok(()),
                Some(old) => port::readdress(ctx, old, wanted),
                None => self.plug_one(ctx, name, wanted),
            };
            match done {
                Ok(()) => drop(self.ports.insert(name.clone(), wanted.clone())),
                Err(e) => failures.push(e),
            }
        }
        Ok(failures)
    }

    fn plug_one(&mut self, ctx: &Context, name: &str, wanted: &PortPlan) -> Result<(), NetError> {
        let identity = netns::identity(&ctx.netns(&wanted.netns))?;
        match port::plug(ctx, &mut self.route, name, wanted) {
            Ok(index) => {
                self.links.insert(name.into(), index);
                self.identities.insert(name.into(), identity);
                Ok(())
            }
            Err(e) => {
                // Half a port is none.
                unless(self.route.delete_link(name), &[Errno::NODEV])?;
                Err(e)
            }
        }
    }

    fn unplug(&mut self, name: &str) -> Result<(), NetError> {
        unless(self.route.delete_link(name), &[Errno::NODEV])?;
        self.ports.remove(name);
        self.links.remove(name);
        self.identities.remove(name);
        // The kernel dropped the routes through it.
        for routes in self.tables.values_mut() {
            routes.retain(|_, r| !matches!(r, KernelRoute::Interface(v) | KernelRoute::Via { veth: v, .. } if v == name));
        }
        Ok(())
    }

    /// Whether a port may stay plugged in.
    fn stands(&self, ctx: &Context, name: &str, is: &PortPlan, wanted: Option<&PortPlan>) -> bool {
        let key = |p: &PortPlan| (p.interface.clone(), p.netns.clone(), p.device_index, p.mac.clone(), p.prefix_len, p.gateway);
        wanted.is_some_and(|w| key(w) == key(is)) && netns::identity(&ctx.netns(&is.netns)).ok().as_ref() == self.identities.get(name)
    }

    /// Adds and replaces routes, then the rules of new tables.
    fn route_in(&mut self, plan: &VpcPlan) -> Result<(), NetError> {
        for (table, routes) in &plan.tables {
            let known = self.tables.contains_key(table);
            for (destination, wanted) in routes {
                let have = self.tables.get(table).and_then(|t| t.get(destination));
                if have != Some(wanted)
                    && let Some(way) = self.way(wanted)
                {
                    self.route.set_route(&Route { table: *table, destination: *destination, way })?;
                    self.tables.entry(*table).or_default().insert(*destination, wanted.clone());
                }
            }
            if !known {
                let (priority, mark) = if *table == LOCAL_TABLE { (UNMARKED, 0) } else { (MARKED, *table) };
                unless(self.route.add_rule(priority, mark, *table), &[Errno::EXIST])?;
                self.tables.entry(*table).or_default();
            }
        }
        Ok(())
    }

    /// Deletes routes and tables that are not wanted.
    fn route_out(&mut self, plan: &VpcPlan) -> Result<(), NetError> {
        let none = BTreeMap::new();
        for (table, routes) in &mut self.tables {
            let wanted = plan.tables.get(table).unwrap_or(&none);
            if !plan.tables.contains_key(table) {
                unless(self.route.delete_rule(MARKED, *table, *table), &[Errno::NOENT])?;
            }
            for destination in routes.keys().filter(|d| !wanted.contains_key(d)) {
                unless(self.route.delete_route(*table, *destination), &[Errno::SRCH])?;
            }
            routes.retain(|d, _| wanted.contains_key(d));
        }
        self.tables.retain(|t, _| plan.tables.contains_key(t));
        Ok(())
    }

    /// The kernel's form of a route; `None` while the veth it needs is not plugged in.
    fn way(&self, route: &KernelRoute) -> Option<Way> {
        Some(match route {
            KernelRoute::Blackhole => Way::Blackhole,
            KernelRoute::Throw => Way::Throw,
            KernelRoute::Uplink => Way::Gateway(self.uplink, UPLINK_INTERNET),
            KernelRoute::Interface(veth) => Way::Link(*self.links.get(veth)?),
            KernelRoute::Via { veth, gateway } => Way::Gateway(*self.links.get(veth)?, *gateway),
        })
    }

    /// Changes the rules: elements alone by netlink, structure by small `nft` scripts, a great change by a new generation.
    fn filter(&mut self, ctx: &Context, plan: &VpcPlan) -> Result<(), NetError> {
        let changed = self.ruleset.take().map(|old| {
            let change = plan.ruleset.since(&old, self.generation);
            if change.elements.len() + change.before.len() > MANY { Err(None) } else { self.change(ctx, &change).map_err(Some) }
        });
        match changed {
            Some(Ok(())) => {}
            Some(Err(Some(why))) => {
                tracing::debug!(vpc = plan.id, %why, "rules are built anew");
                self.rebuild(ctx, &plan.ruleset)?;
            }
            _ => self.rebuild(ctx, &plan.ruleset)?,
        }
        self.ruleset = Some(plan.ruleset.clone());
        Ok(())
    }

    fn change(&mut self, ctx: &Context, change: &Change) -> Result<(), NetError> {
        let n = self.generation;
        self.script(ctx, &change.before)?;
        if change.chains.is_empty() {
            self.filter.change_elements(n, &change.elements)?;
        } else {
            let elements = change.elements.iter().map(|e| e.command(n));
            self.script(ctx, &change.chains.iter().cloned().chain(elements).collect::<Vec<_>>())?;
        }
        self.script(ctx, &change.after)
    }

    /// One transaction; nothing for no commands.
    fn script(&self, ctx: &Context, commands: &[String]) -> Result<(), NetError> {
        if commands.is_empty() { Ok(()) } else { nft::run(&ctx.nft, &self.netns, commands) }
    }

    /// Builds a new generation beside what is in force and exchanges them: no packet is lost, none meets half a ruleset, and conntrack keeps its flows.
    fn rebuild(&mut self, ctx: &Context, ruleset: &Ruleset) -> Result<(), NetError> {
        let old = self.filter.generations()?;
        let n = old.last().copied().unwrap_or_default().max(self.generation) + 1;
        nft::run_chunks(&ctx.nft, &self.netns, &ruleset.structure(n))?;
        for part in transactions(&ruleset.elements()) {
            self.filter.change_elements(n, part)?;
        }
        self.script(ctx, &Ruleset::hooks(n))?;
        self.generation = n;
        self.script(ctx, &old.iter().flat_map(|o| Ruleset::unhook(*o)).collect::<Vec<_>>())?;
        self.script(ctx, &old.iter().flat_map(|o| Ruleset::discard(*o)).collect::<Vec<_>>())?;
        // Bytes and packets of flows; there since the first rule about connections.
        let _ = in_netns(&self.netns, || sysctl(&[("netfilter/nf_conntrack_acct", "1")]));
        Ok(())
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

/// The link to the Internet, whole at both ends or made anew.
fn uplink(internet: &mut Socket, vpc: &mut Socket, plan: &VpcPlan, netns: &std::path::Path) -> Result<u32, NetError> {
    let (outer, inner) = (internet.link(&plan.uplink)?, vpc.link(UPLINK)?);
    if let (Some(o), Some(i)) = (&outer, &inner)
        && o.peer == Some(i.index)
        && i.peer == Some(o.index)
    {
        return Ok(i.index);
    }
    if outer.is_some() {
        unless(internet.delete_link(&plan.uplink), &[Errno::NODEV])?;
    }
    if inner.is_some() {
        unless(vpc.delete_link(UPLINK), &[Errno::NODEV])?;
    }
    let near = End { name: &plan.uplink, mac: None, mtu: UPLINK_MTU };
    internet.add_veth(&near, &End { name: UPLINK, mac: None, mtu: UPLINK_MTU }, netns::open_netns(netns)?.as_fd())?;
    let index = vpc.index(UPLINK)?;
    vpc.link_up(index)?;
    vpc.add_address(index, Ipv4Net::from(UPLINK_VPC))?;
    Ok(index)
}

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
