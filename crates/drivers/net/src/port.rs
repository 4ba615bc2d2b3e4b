//! Plugging an interface into a machine: one veth, its far end named, addressed and routed in the machine's namespace.

use crate::context::Context;
use crate::error::{NetError, unless};
use crate::netlink::Socket;
use crate::netlink::route::{End, Route, Way};
use crate::netns::{in_netns, open_netns};
use bonkei_netmodel::{INTERFACE_MTU, PortPlan};
use ipnet::Ipv4Net;
use rustix::fd::AsFd;
use rustix::io::Errno;
use std::collections::BTreeSet;
use std::net::Ipv4Addr;

const MAIN_TABLE: u32 = 254;

/// Creates the veth of `port` as `name` in the namespace of `router`, and returns its index there.
pub(crate) fn plug(ctx: &Context, router: &mut Socket, name: &str, port: &PortPlan) -> Result<u32, NetError> {
    let path = ctx.netns(&port.netns);
    let mut guest = in_netns(&path, Socket::route)?;
    let far = far_name(port);
    if guest.link(&far)?.is_some() {
        guest.delete_link(&far)?;
    }
    let near = End { name, mac: None, mtu: INTERFACE_MTU };
    router.add_veth(&near, &End { name: &far, mac: Some(mac(&port.mac)?), mtu: INTERFACE_MTU }, open_netns(&path)?.as_fd())?;
    let index = router.index(name)?;
    router.answer_at_once(index)?;
    configure(&mut guest, port)?;
    Ok(index)
}

/// Whether the veth of this index is plugged in as `port` says; then its addresses are put right.
pub(crate) fn adopt(ctx: &Context, index: u32, port: &PortPlan) -> Result<bool, NetError> {
    let mut guest = in_netns(&ctx.netns(&port.netns), Socket::route)?;
    let Some(link) = guest.link(&far_name(port))? else { return Ok(false) };
    if link.peer != Some(index) || link.mac != port.mac.to_lowercase() {
        return Ok(false);
    }
    configure(&mut guest, port)?;
    Ok(true)
}

/// Takes away and gives addresses of a port that stays plugged in.
pub(crate) fn readdress(ctx: &Context, old: &PortPlan, new: &PortPlan) -> Result<(), NetError> {
    let mut guest = in_netns(&ctx.netns(&new.netns), Socket::route)?;
    let index = guest.index(&far_name(new))?;
    let kept: BTreeSet<_> = new.addresses.iter().collect();
    for gone in old.addresses.iter().filter(|a| !kept.contains(a)) {
        unless(guest.delete_address(index, with_prefix(*gone, old.prefix_len)?), &[Errno::ADDRNOTAVAIL])?;
    }
    configure(&mut guest, new)
}

/// Everything but the link itself; harmless when done before.
fn configure(guest: &mut Socket, port: &PortPlan) -> Result<(), NetError> {
    let lo = guest.index("lo")?;
    guest.link_up(lo)?;
    let index = guest.index(&far_name(port))?;
    guest.link_up(index)?;
    for address in &port.addresses {
        guest.add_address(index, with_prefix(*address, port.prefix_len)?)?;
    }
    if port.device_index == 0 {
        guest.set_route(&Route { table: MAIN_TABLE, destination: Ipv4Net::default(), way: Way::Gateway(index, port.gateway) })?;
    }
    Ok(())
}

fn far_name(port: &PortPlan) -> String {
    format!("eth{}", port.device_index)
}

fn with_prefix(address: Ipv4Addr, prefix: u8) -> Result<Ipv4Net, NetError> {
    Ipv4Net::new(address, prefix).map_err(|_| NetError::Garbled(format!("give the address {address} a prefix of {prefix} bits")))
}

fn mac(text: &str) -> Result<[u8; 6], NetError> {
    let bytes: Option<Vec<u8>> = text.split(':').map(|p| u8::from_str_radix(p, 16).ok()).collect();
    bytes.and_then(|b| b.try_into().ok()).ok_or_else(|| NetError::Garbled(format!("read the MAC address {text}")))
}
