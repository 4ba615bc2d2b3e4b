//! Links, addresses, routes, rules and neighbour parameters (`rtnetlink(7)`).

use crate::error::NetError;
use crate::netlink::Socket;
use crate::netlink::message::{Message, Received, attributes, find, text, u32_at};
use ipnet::Ipv4Net;
use rustix::fd::{AsRawFd, BorrowedFd};
use rustix::io::Errno;
use std::net::Ipv4Addr;

const CREATE: u16 = 0x400;
const EXCL: u16 = 0x200;
const REPLACE: u16 = 0x100;
const AF_INET: u8 = 2;
const IFF_UP: u32 = 1;
const ONLINK: u32 = 4;
const PROTOCOL_STATIC: u8 = 4;

/// A link as the kernel lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) index: u32,
    pub(crate) name: String,
    pub(crate) mac: String,
    /// Index of a veth's other end, in that end's namespace.
    pub(crate) peer: Option<u32>,
}

/// One end of a veth to create.
pub(crate) struct End<'a> {
    pub(crate) name: &'a str,
    pub(crate) mac: Option<[u8; 6]>,
    pub(crate) mtu: u32,
}

/// Where a route leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Blackhole,
    Throw,
    /// Delivered locally, whatever the address.
    Local(u32),
    /// Directly out of the link of this index.
    Link(u32),
    /// By a gateway out of the link of this index; the gateway need not be in a known subnet.
    Gateway(u32, Ipv4Addr),
}

/// A route as the kernel lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) table: u32,
    pub(crate) destination: Ipv4Net,
    pub(crate) way: Way,
}

impl Socket {
    pub(crate) fn links(&mut self) -> Result<Vec<Link>, NetError> {
        let all = self.dump(Message::new(18, 0, &link_header(0, 0, 0)), || "list links".into())?;
        Ok(all.iter().filter(|m| m.kind == 16).filter_map(link).collect())
    }

    /// The link of a name, if there is one.
    pub(crate) fn link(&mut self, name: &str) -> Result<Option<Link>, NetError> {
        let m = Message::new(18, 0, &link_header(0, 0, 0)).text(3, name);
        match self.get(m, || format!("look up the link {name}")) {
            Ok(m) => Ok(link(&m)),
            Err(e) if e.errno() == Some(Errno::NODEV) => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// The index of a link that must be there.
    pub(crate) fn index(&mut self, name: &str) -> Result<u32, NetError> {
        self.link(name)?.map(|l| l.index).ok_or_else(|| NetError::NotFound { what: "link", name: name.into() })
    }

    /// Creates a veth: `near`, up, in this socket's namespace, `far`, still down, in the one of `netns`.
    pub(crate) fn add_veth(&mut self, near: &End<'_>, far: &End<'_>, netns: BorrowedFd<'_>) -> Result<(), NetError> {
        let fd = netns.as_raw_fd().cast_unsigned();
        let m = end(Message::new(16, CREATE | EXCL, &link_header(0, IFF_UP, IFF_UP)), near)
            .nest(18, |m| m.text(1, "veth").nest(2, |m| m.nest(1, |m| end(m.raw(&link_header(0, 0, 0)), far).u32(28, fd))));
        self.request(m, || format!("create the link {}", near.name))
    }

    pub(crate) fn link_up(&mut self, index: u32) -> Result<(), NetError> {
        self.request(Message::new(16, 0, &link_header(index, IFF_UP, IFF_UP)), || format!("bring up link {index}"))
    }

    pub(crate) fn delete_link(&mut self, name: &str) -> Result<(), NetError> {
        self.request(Message::new(17, 0, &link_header(0, 0, 0)).text(3, name), || format!("delete the link {name}"))
    }

    /// Answers of the router for others are not to wait, as they do by default for up to 0.8 s.
    pub(crate) fn answer_at_once(&mut self, index: u32) -> Result<(), NetError> {
        let m = Message::new(67, REPLACE, &[AF_INET, 0, 0, 0]).text(1, "arp_cache").nest(6, |m| m.u32(1, index).attr(13, &0u64.to_ne_bytes()));
        self.request(m, || "make ARP answers immediate".into())
    }

    /// Addresses with prefix length of a link.
    pub(crate) fn addresses(&mut self, index: u32) -> Result<Vec<Ipv4Net>, NetError> {
        let all = self.dump(Message::new(22, 0, &[AF_INET, 0, 0, 0, 0, 0, 0, 0]), || "list addresses".into())?;
        Ok(all.iter().filter(|m| m.kind == 20 && u32_at(&m.body, 4) == Some(index)).filter_map(address).collect())
    }

    pub(crate) fn add_address(&mut self, index: u32, address: Ipv4Net) -> Result<(), NetError> {
        let broadcast = (address.prefix_len() < 31).then(|| address.broadcast());
        let mut m = address_message(20, CREATE | REPLACE, index, address);
        if let Some(b) = broadcast {
            m = m.attr(4, &b.octets());
        }
        self.request(m, || format!("add the address {address}"))
    }

    pub(crate) fn delete_address(&mut self, index: u32, address: Ipv4Net) -> Result<(), NetError> {
        self.request(address_message(21, 0, index, address), || format!("delete the address {address}"))
    }

    /// All IPv4 routes of all tables but those the kernel makes for addresses.
    pub(crate) fn routes(&mut self) -> Result<Vec<Route>, NetError> {
        let all = self.dump(Message::new(26, 0, &[AF_INET, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), || "list routes".into())?;
        Ok(all.iter().filter(|m| m.kind == 24).filter_map(route).collect())
    }

    /// Adds a route, or puts it in the place of the one to the same destination.
    pub(crate) fn set_route(&mut self, r: &Route) -> Result<(), NetError> {
        self.request(route_message(24, CREATE | REPLACE, r), || format!("set the route to {}", r.destination))
    }

    pub(crate) fn delete_route(&mut self, table: u32, destination: Ipv4Net) -> Result<(), NetError> {
        let mut m = Message::new(25, 0, &[AF_INET, destination.prefix_len(), 0, 0, 0, 0, 255, 0, 0, 0, 0, 0]).u32(15, table);
        if destination.prefix_len() > 0 {
            m = m.attr(1, &destination.network().octets());
        }
        self.request(m, || format!("delete the route to {destination}"))
    }

    /// Rules that choose a table, as mark (0 for any) and table.
    pub(crate) fn rules(&mut self) -> Result<Vec<(u32, u32)>, NetError> {
        let all = self.dump(Message::new(34, 0, &[AF_INET, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), || "list routing rules".into())?;
        Ok(all
            .iter()
            .filter(|m| m.kind == 32)
            .filter_map(|m| {
                let attrs = attributes(m.body.get(12..)?);
                let number = |kind| find(&attrs, kind).and_then(|v| u32_at(v, 0));
                Some((number(10).unwrap_or_default(), number(15)?))
            })
            .collect())
    }

    /// Packets with `mark` (0: all) ask `table`; lower priorities are asked first.
    pub(crate) fn add_rule(&mut self, priority: u32, mark: u32, table: u32) -> Result<(), NetError> {
        self.request(rule_message(32, CREATE | EXCL, priority, mark, table), || format!("add a routing rule for table {table}"))
    }

    pub(crate) fn delete_rule(&mut self, priority: u32, mark: u32, table: u32) -> Result<(), NetError> {
        self.request(rule_message(33, 0, priority, mark, table), || format!("delete the routing rule of table {table}"))
    }
}

fn link_header(index: u32, flags: u32, change: u32) -> [u8; 16] {
    let mut out = [0; 16];
    for (place, value) in out.chunks_exact_mut(4).skip(1).zip([index, flags, change]) {
        place.copy_from_slice(&value.to_ne_bytes());
    }
    out
}

fn end(m: Message, end: &End<'_>) -> Message {
    let m = m.text(3, end.name).u32(4, end.mtu);
    match end.mac {
        Some(mac) => m.attr(1, &mac),
        None => m,
    }
}

fn link(m: &Received) -> Option<Link> {
    let attrs = attributes(m.body.get(16..)?);
    let mac = find(&attrs, 1).unwrap_or_default().iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().join(":");
    Some(Link { index: u32_at(&m.body, 4)?, name: text(find(&attrs, 3)?), mac, peer: find(&attrs, 5).and_then(|v| u32_at(v, 0)) })
}

fn address_message(kind: u16, flags: u16, index: u32, address: Ipv4Net) -> Message {
    let mut fixed = vec![AF_INET, address.prefix_len(), 0, 0];
    fixed.extend(index.to_ne_bytes());
    Message::new(kind, flags, &fixed).attr(2, &address.addr().octets()).attr(1, &address.addr().octets())
}

fn address(m: &Received) -> Option<Ipv4Net> {
    let prefix = *m.body.get(1)?;
    let local: [u8; 4] = find(&attributes(m.body.get(8..)?), 2)?.try_into().ok()?;
    Ipv4Net::new(local.into(), prefix).ok()
}

fn route_message(kind: u16, flags: u16, r: &Route) -> Message {
    let (link, gateway, class, scope) = match r.way {
        Way::Blackhole => (None, None, 6, 0),
        Way::Throw => (None, None, 9, 0),
        Way::Local(link) => (Some(link), None, 2, 254),
        Way::Link(link) => (Some(link), None, 1, 253),
        Way::Gateway(link, gateway) => (Some(link), Some(gateway), 1, 0),
    };
    let mut fixed = vec![AF_INET, r.destination.prefix_len(), 0, 0, 0, PROTOCOL_STATIC, scope, class];
    fixed.extend(if gateway.is_some() { ONLINK } else { 0 }.to_ne_bytes());
    let mut m = Message::new(kind, flags, &fixed).u32(15, r.table);
    if r.destination.prefix_len() > 0 {
        m = m.attr(1, &r.destination.network().octets());
    }
    if let Some(link) = link {
        m = m.u32(4, link);
    }
    match gateway {
        Some(g) => m.attr(5, &g.octets()),
        None => m,
    }
}

fn route(m: &Received) -> Option<Route> {
    let [_, prefix, _, _, table, protocol, _, class] = *m.body.first_chunk::<8>()?;
    let attrs = attributes(m.body.get(12..)?);
    let quad = |kind| find(&attrs, kind).and_then(|v| <[u8; 4]>::try_from(v).ok()).map(Ipv4Addr::from);
    let link = find(&attrs, 4).and_then(|v| u32_at(v, 0));
    let way = match (class, link, quad(5)) {
        (6, _, _) => Way::Blackhole,
        (9, _, _) => Way::Throw,
        (2, Some(link), _) => Way::Local(link),
        (1, Some(link), Some(gateway)) => Way::Gateway(link, gateway),
        (1, Some(link), None) => Way::Link(link),
        _ => return None,
    };
    let table = find(&attrs, 15).and_then(|v| u32_at(v, 0)).unwrap_or(table.into());
    (protocol == PROTOCOL_STATIC).then_some(Route { table, destination: Ipv4Net::new(quad(1).unwrap_or(Ipv4Addr::UNSPECIFIED), prefix).ok()?, way })
}

fn rule_message(kind: u16, flags: u16, priority: u32, mark: u32, table: u32) -> Message {
    let m = Message::new(kind, flags, &[AF_INET, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]).u32(6, priority).u32(15, table);
    if mark == 0 { m } else { m.u32(10, mark) }
}
