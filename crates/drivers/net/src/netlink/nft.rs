//! nf_tables set elements, added and deleted in one transaction without the `nft` program.

use crate::error::NetError;
use crate::netlink::Socket;
use crate::netlink::message::{Message, attributes, find, text};
use bonkei_netmodel::{Cuboid, ERROR_CHAINS, Element, ElementChange, SetName, Table};
use std::net::Ipv4Addr;

const SUBSYSTEM: u16 = 10;
const BATCH_BEGIN: u16 = 0x10;
const BATCH_END: u16 = 0x11;
const NEW_ELEMENT: u16 = SUBSYSTEM << 8 | 12;
const DELETE_ELEMENT: u16 = SUBSYSTEM << 8 | 14;
const NEW_TABLE: u16 = SUBSYSTEM << 8;
const GET_TABLE: u16 = SUBSYSTEM << 8 | 1;
const REQUEST: u16 = 1;
const ACK: u16 = 4;
const CREATE: u16 = 0x400;
const JUMP: i32 = -3;
const INTERFACE_NAME: usize = 16;
const NEW_RULE: u16 = SUBSYSTEM << 8 | 6;
const APPEND: u16 = 0x800;
const INET: u8 = 1;
const NETDEV: u8 = 5;
const TRANSPORT: u32 = 2;
const REGISTER: u32 = 1;
const CHECKSUM_INET: u32 = 1;
/// Where the checksum of the IP header inside an ICMP error is: eight bytes of message, ten of header.
const INNER_CHECKSUM: u32 = 18;
/// A nested attribute's length is a 16-bit number.
const MESSAGE_BYTES: usize = 32 << 10;

/// Bytes of one transaction that pass an unprivileged socket's usual send buffer with room to spare.
pub(crate) const BATCH_BYTES: usize = 96 << 10;

impl Socket {
    /// Makes all `changes` to tables of generation `n` in one transaction, in their order.
    pub(crate) fn change_elements(&mut self, n: u32, changes: &[ElementChange]) -> Result<(), NetError> {
        if changes.is_empty() {
            return Ok(());
        }
        let mut batch = vec![edge(BATCH_BEGIN)];
        let groups: Vec<_> = changes.chunk_by(|a, b| a.set == b.set && a.add == b.add).flat_map(|g| g.chunks(MESSAGE_BYTES / 128)).collect();
        let last = groups.len().saturating_sub(1);
        for (i, group) in groups.into_iter().enumerate() {
            if let Some(first) = group.first() {
                batch.push(elements(n, first, group, i == last));
            }
        }
        batch.push(edge(BATCH_END));
        self.batch(batch, || "change elements of the packet filter's sets".into())
    }

    /// Gives the gateway's chains for ICMP errors of generation `n` their rule: load the address inside, look it up, write it back. The checksum put right
    /// is that of the header inside, after which the message's own sum is what it was.
    pub(crate) fn translate_errors(&mut self, n: u32) -> Result<(), NetError> {
        let table = bare_name(Table::Gateway, n);
        let mut batch = vec![edge(BATCH_BEGIN)];
        for (chain, map, offset) in ERROR_CHAINS {
            let be = |m: Message, kind: u16, value: u32| m.attr(kind, &value.to_be_bytes());
            let place = |m: Message| be(be(be(m, 2, TRANSPORT), 3, offset), 4, 4);
            let rule = Message::new(NEW_RULE, REQUEST | ACK | CREATE | APPEND, &[NETDEV, 0, 0, 0]).text(1, &table).text(2, chain).nest(4, |m| {
                let m = expression(m, "payload", |m| place(be(m, 1, REGISTER)));
                let m = expression(m, "lookup", |m| be(be(m.text(1, map), 2, REGISTER), 3, REGISTER));
                expression(m, "payload", |m| be(be(place(be(m, 5, REGISTER)), 6, CHECKSUM_INET), 7, INNER_CHECKSUM))
            });
            batch.push(rule);
        }
        batch.push(edge(BATCH_END));
        self.batch(batch, || "write the rules that translate ICMP errors".into())
    }

    /// The generations of which a table is there.
    pub(crate) fn generations(&mut self) -> Result<Vec<u32>, NetError> {
        let mut out = Vec::new();
        for m in self.dump(Message::new(GET_TABLE, 0, &[0, 0, 0, 0]), || "list the packet filter's tables".into())? {
            let attrs = attributes(m.body.get(4..).unwrap_or_default());
            let name = find(&attrs, 1).map(text).unwrap_or_default();
            if m.kind == NEW_TABLE
                && let Some((_, n)) = name.rsplit_once('-')
            {
                out.extend(n.parse::<u32>());
            }
        }
        out.sort_unstable();
        out.dedup();
        Ok(out)
    }
}

/// Splits changes into transactions that fit the send buffer.
pub(crate) fn transactions(changes: &[ElementChange]) -> impl Iterator<Item = &[ElementChange]> {
    changes.chunks(BATCH_BYTES / 128)
}

fn edge(kind: u16) -> Message {
    Message::new(kind, REQUEST, &[0, 0, 0, SUBSYSTEM as u8])
}

fn elements(n: u32, of: &ElementChange, changes: &[ElementChange], ack: bool) -> Message {
    let SetName { table, name } = &of.set;
    let (kind, create) = if of.add { (NEW_ELEMENT, CREATE) } else { (DELETE_ELEMENT, 0) };
    let family = match table {
        Table::Vpc => INET,
        Table::Gateway => NETDEV,
    };
    let flags = REQUEST | create | if ack { ACK } else { 0 };
    Message::new(kind, flags, &[family, 0, 0, 0])
        .text(1, &bare_name(*table, n))
        .text(2, name)
        .nest(3, |m| changes.iter().fold(m, |m, c| m.nest(1, |m| element(m, &c.element))))
}

/// A table's name without its family.
fn bare_name(table: Table, n: u32) -> String {
    table.name(n).rsplit(' ').next().unwrap_or_default().to_owned()
}

fn expression(m: Message, name: &str, data: impl FnOnce(Message) -> Message) -> Message {
    m.nest(1, |m| m.text(1, name).nest(2, data))
}

/// Key, end of the interval, and value.
fn element(m: Message, element: &Element) -> Message {
    let key = |m: Message, bytes: &[u8]| m.nest(1, |m| m.attr(1, bytes));
    let end = |m: Message, bytes: &[u8]| m.nest(10, |m| m.attr(1, bytes));
    let value = |m: Message, bytes: &[u8]| m.nest(2, |m| m.attr(1, bytes));
    match element {
        Element::Own(name, address, mark) => value(key(m, &[&interface(name)[..], &address.octets()].concat()), &mark.to_ne_bytes()),
        Element::Mark(name, mark) => value(key(m, &interface(name)), &mark.to_ne_bytes()),
        Element::Jump(name, chain) => key(m, &interface(name)).nest(2, |m| m.nest(2, |m| m.attr(1, &JUMP.to_be_bytes()).text(2, chain))),
        Element::Name(name) => key(m, &interface(name)),
        Element::Member(address) => key(m, &address.octets()),
        Element::Service(address, protocol, port) => {
            let [high, low] = port.to_be_bytes();
            key(m, &[&address.octets()[..], &[*protocol, 0, 0, 0, high, low, 0, 0]].concat())
        }
        Element::Translation(from, to) => value(key(m, &from.octets()), &to.octets()),
        Element::Ports(Cuboid { low, high }) => end(key(m, &ports(low)), &ports(high)),
        Element::Icmp(Cuboid { low, high }) => end(key(m, &icmp(low)), &icmp(high)),
        Element::Protocols(Cuboid { low, high }) => end(key(m, &protocols(low)), &protocols(high)),
    }
}

fn interface(name: &str) -> [u8; INTERFACE_NAME] {
    let mut out = [0; INTERFACE_NAME];
    for (place, byte) in out.iter_mut().take(INTERFACE_NAME - 1).zip(name.bytes()) {
        *place = byte;
    }
    out
}

/// Each field of a concatenation fills whole registers of four bytes.
fn ports([protocol, port, address]: &[u32; 3]) -> Vec<u8> {
    let [_, _, high, low] = port.to_be_bytes();
    [&[*protocol as u8, 0, 0, 0, high, low, 0, 0][..], &Ipv4Addr::from(*address).octets()].concat()
}

fn icmp([kind, code, address]: &[u32; 3]) -> Vec<u8> {
    [&[*kind as u8, 0, 0, 0, *code as u8, 0, 0, 0][..], &Ipv4Addr::from(*address).octets()].concat()
}

fn protocols([protocol, _, address]: &[u32; 3]) -> Vec<u8> {
    [&[*protocol as u8, 0, 0, 0][..], &Ipv4Addr::from(*address).octets()].concat()
}
