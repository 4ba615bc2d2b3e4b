//! The cloud's Internet: the namespace the driver was made in, and home, a laptop on it.

use crate::context::Context;
use crate::error::{NetError, unless};
use crate::netlink::Socket;
use crate::netlink::route::{End, Route, Way};
use crate::netns::{self, in_netns, sysctl};
use crate::vpc::NO_IPV6;
use bonkei_netmodel::addresses::{API, BOGONS, DNS, HOME, HOME_GATEWAY, INTERNET, UPLINK_INTERNET, UPLINK_VPC};
use bonkei_netmodel::{Plan, UPLINK_MTU, fnv};
use ipnet::Ipv4Net;
use rustix::fd::{AsFd, AsRawFd};
use rustix::io::Errno;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};

/// Name of home's namespace, and of the link to it.
pub const HOME_NETNS: &str = "home";
/// Where the egress proxy listens, transparently, on the Internet's loopback.
pub const EGRESS_PORT: u16 = 9999;

const MAIN_TABLE: u32 = 254;
/// What is caught for the egress proxy carries this mark and asks this table.
const CAUGHT: u32 = 1;
const CAUGHT_TABLE: u32 = 100;
const HOME_PREFIX: u8 = 24;

/// What the kernel has of the Internet.
pub(crate) struct Internet {
    pub(crate) route: Socket,
    /// Routes to public addresses, by the uplink's name.
    public: BTreeMap<Ipv4Addr, String>,
}

impl Internet {
    /// Sockets in this thread's namespace, which is the Internet, and its routes as they are.
    pub(crate) fn open() -> Result<Self, NetError> {
        let mut route = Socket::route()?;
        let names: BTreeMap<u32, String> = route.links()?.into_iter().map(|l| (l.index, l.name)).collect();
        let public = route
            .routes()?
            .into_iter()
            .filter(|r| r.table == MAIN_TABLE && r.destination.prefix_len() == 32)
            .filter_map(|r| match r.way {
                Way::Gateway(link, _) => names.get(&link).filter(|n| n.starts_with("v-")).map(|n| (r.destination.addr(), n.clone())),
                _ => None,
            })
            .collect();
        Ok(Self { route, public })
    }

    /// Everything but VPCs: addresses, home, rules. Does no harm when it is there.
    pub(crate) fn base(&mut self, ctx: &Context) -> Result<(), NetError> {
        in_internet(ctx, || {
            sysctl(&SETTINGS)?;
            // A kernel without IPv6 has none to switch off.
            let _ = sysctl(&NO_IPV6);
            Ok(())
        })?;
        let lo = self.route.index("lo")?;
        self.route.link_up(lo)?;
        for address in [API, DNS, UPLINK_INTERNET] {
            self.route.add_address(lo, Ipv4Net::from(address))?;
        }
        self.route.set_route(&Route { table: MAIN_TABLE, destination: INTERNET, way: Way::Blackhole })?;
        self.route.set_route(&Route { table: CAUGHT_TABLE, destination: Ipv4Net::default(), way: Way::Local(lo) })?;
        unless(self.route.add_rule(100, CAUGHT, CAUGHT_TABLE), &[Errno::EXIST])?;
        self.home(ctx)?;
        self.filter(ctx)
    }

    /// Rules that are there as they should be are left alone; others go once these are in force.
    fn filter(&mut self, ctx: &Context) -> Result<(), NetError> {
        let text = rules("").join("\n");
        let version = (fnv(text.as_bytes()) & 0x7fff_ffff).to_string();
        let there: Vec<String> = in_internet(ctx, || Socket::netfilter()?.generations())?.iter().map(u32::to_string).collect();
        let path = internet_path(ctx);
        if !there.contains(&version) {
            crate::nft::run(&ctx.nft, &path, &rules(&version))?;
        }
        let old: Vec<String> = there.iter().filter(|v| **v != version).map(|v| format!("delete table inet internet-{v}")).collect();
        if old.is_empty() { Ok(()) } else { crate::nft::run(&ctx.nft, &path, &old) }
    }

    fn home(&mut self, ctx: &Context) -> Result<(), NetError> {
        let path = ctx.netns(HOME_NETNS);
        if !netns::exists(&path) {
            netns::remove(&path)?;
            netns::create(&path)?;
        }
        let mut home = in_netns(&path, || {
            let _ = sysctl(&NO_IPV6);
            Socket::route()
        })?;
        let lo = home.index("lo")?;
        home.link_up(lo)?;
        let whole = match (self.route.link(HOME_NETNS)?, home.link("eth0")?) {
            (Some(near), Some(far)) => near.peer == Some(far.index) && far.peer == Some(near.index),
            _ => false,
        };
        if !whole {
            unless(self.route.delete_link(HOME_NETNS), &[Errno::NODEV])?;
            unless(home.delete_link("eth0"), &[Errno::NODEV])?;
            let end = |name| End { name, mac: None, mtu: UPLINK_MTU };
            self.route.add_veth(&end(HOME_NETNS), &end("eth0"), netns::open_netns(&path)?.as_fd())?;
        }
        let (near, far) = (self.route.index(HOME_NETNS)?, home.index("eth0")?);
        self.route.add_address(near, net(HOME_GATEWAY))?;
        home.link_up(far)?;
        home.add_address(far, net(HOME))?;
        home.set_route(&Route { table: MAIN_TABLE, destination: Ipv4Net::default(), way: Way::Gateway(far, HOME_GATEWAY) })
    }

    /// Leads each public address to its VPC.
    pub(crate) fn apply(&mut self, plan: &Plan) -> Result<(), NetError> {
        let wanted: BTreeMap<Ipv4Addr, String> = plan.public.iter().filter_map(|(a, v)| Some((*a, plan.vpcs.get(v)?.uplink.clone()))).collect();
        for (address, uplink) in wanted.iter().filter(|(a, u)| self.public.get(*a) != Some(*u)) {
            let index = self.route.index(uplink)?;
            self.route.set_route(&Route { table: MAIN_TABLE, destination: Ipv4Net::from(*address), way: Way::Gateway(index, UPLINK_VPC) })?;
        }
        for address in self.public.keys().filter(|a| !wanted.contains_key(a)) {
            unless(self.route.delete_route(MAIN_TABLE, Ipv4Net::from(*address)), &[Errno::SRCH])?;
        }
        self.public = wanted;
        Ok(())
    }

    /// The routes through an uplink went with it.
    pub(crate) fn forget(&mut self, uplink: &str) {
        self.public.retain(|_, u| u != uplink);
    }
}

const SETTINGS: [(&str, &str); 5] = [
    ("ipv4/ip_forward", "1"),
    ("ipv4/conf/all/rp_filter", "0"),
    ("ipv4/conf/default/rp_filter", "0"),
    ("ipv4/conf/all/send_redirects", "0"),
    ("ipv4/conf/default/send_redirects", "0"),
];

fn net(address: Ipv4Addr) -> Ipv4Net {
    Ipv4Net::new_assert(address, HOME_PREFIX)
}

/// The Internet's namespace has no file but this process's own descriptor of it.
fn internet_path(ctx: &Context) -> PathBuf {
    Path::new("/proc/self/fd").join(ctx.internet.as_raw_fd().to_string())
}

fn in_internet<T: Send>(ctx: &Context, work: impl FnOnce() -> Result<T, NetError> + Send) -> Result<T, NetError> {
    in_netns(&internet_path(ctx), work)
}

/// Drops what no Internet carries, then catches what is not the cloud's for the egress proxy. Without a proxy it is dropped.
fn rules(version: &str) -> Vec<String> {
    let table = format!("inet internet-{version}");
    let bogons = BOGONS.map(|b| b.to_string()).join(", ");
    let mut out = vec![
        format!("add table {table}"),
        format!("add set {table} bogons {{ type ipv4_addr; flags interval; elements = {{ {bogons} }} }}"),
        format!("add chain {table} bogon {{ type filter hook prerouting priority -310; policy accept; }}"),
        format!("add chain {table} outside"),
        format!("add chain {table} catch {{ type filter hook prerouting priority -150; policy accept; }}"),
    ];
    for from in ["v-*", HOME_NETNS] {
        out.push(format!("add rule {table} bogon iifname \"{from}\" ip daddr @bogons drop"));
        out.push(format!("add rule {table} catch iifname \"{from}\" ip daddr != {INTERNET} goto outside"));
    }
    out.push(format!("add rule {table} outside meta l4proto {{ tcp, udp }} tproxy ip to 127.0.0.1:{EGRESS_PORT} meta mark set {CAUGHT} accept"));
    out.push(format!("add rule {table} outside drop"));
    out
}
