//! Finding what an earlier process left.

use crate::context::Context;
use crate::error::{NetError, unless};
use crate::netlink::Socket;
use crate::netlink::route::{End, Way};
use crate::netns;
use crate::port;
use crate::vpc::VpcState;
use bonkei_netmodel::addresses::{UPLINK_INTERNET, UPLINK_VPC};
use bonkei_netmodel::{KernelRoute, LOCAL_TABLE, UPLINK, UPLINK_MTU, VpcPlan};
use ipnet::Ipv4Net;
use rustix::fd::AsFd;
use rustix::io::Errno;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

impl VpcState {
    /// Reads what is there; links that are no port of `plan` are removed.
    pub(super) fn adopt(&mut self, ctx: &Context, plan: &VpcPlan) -> Result<(), NetError> {
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
}

/// The link to the Internet, whole at both ends or made anew.
pub(super) fn uplink(internet: &mut Socket, vpc: &mut Socket, plan: &VpcPlan, netns: &Path) -> Result<u32, NetError> {
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
