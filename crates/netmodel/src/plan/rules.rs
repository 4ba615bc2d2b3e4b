//! The nftables rules of a VPC.
//!
//! Four base chains in a row at `forward` (network ACL out and in, security groups out and in): `accept` ends only its own base chain, so a packet
//! must pass all four. Membership and security group rules are set elements; chains change only when groups, ACLs or references do.

use crate::addresses::{METADATA, RESOLVER};
use crate::plan::boxes::{Cuboid, disjoint};
use crate::plan::element::{Element, Set, SetKind, SetName, Table};
use crate::plan::plugged;
use crate::plan::routing::fnv;
use crate::{AclEntry, Direction, GroupRule, Interface, Peer, SecurityGroup, Traffic, Vpc, groups, nat};
use ipnet::Ipv4Net;
use std::collections::{BTreeMap, BTreeSet};

/// Sets and chains; the base chains are the same for every VPC.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ruleset {
    /// Sets and maps by table and name.
    pub sets: BTreeMap<SetName, Set>,
    /// Rules of the chains of the `inet` table that are no base chains.
    pub chains: BTreeMap<String, Vec<String>>,
}

impl Ruleset {
    fn set(&mut self, table: Table, name: impl Into<String>, kind: SetKind, elements: impl IntoIterator<Item = Element>) {
        let set = self.sets.entry(SetName { table, name: name.into() }).or_insert_with(|| Set { kind, elements: BTreeSet::new() });
        set.elements.extend(elements);
    }
}

pub(crate) fn ruleset(vpc: &Vpc, marks: &BTreeMap<&str, u32>) -> Ruleset {
    let mut r = Ruleset::default();
    interfaces(&mut r, vpc, marks);
    services(&mut r, vpc);
    acls(&mut r, vpc);
    for group in &vpc.security_groups {
        security_group(&mut r, vpc, group);
    }
    dispatch(&mut r, vpc);
    gateway(&mut r, vpc);
    r
}

/// Which addresses each interface may send from, and by which route table.
fn interfaces(r: &mut Ruleset, vpc: &Vpc, marks: &BTreeMap<&str, u32>) {
    r.set(Table::Vpc, "own", SetKind::Own, []);
    r.set(Table::Vpc, "unchecked", SetKind::Marks, []);
    for (interface, subnet) in plugged(vpc) {
        let mark = marks.get(subnet.route_table.as_str()).copied().unwrap_or_default();
        if interface.source_dest_check {
            r.set(Table::Vpc, "own", SetKind::Own, interface.addresses.iter().map(|a| Element::Own(interface.veth(), a.private, mark)));
        } else {
            r.set(Table::Vpc, "unchecked", SetKind::Marks, [Element::Mark(interface.veth(), mark)]);
        }
    }
}

/// What the router itself answers.
fn services(r: &mut Ruleset, vpc: &Vpc) {
    r.set(Table::Vpc, "services", SetKind::Services, [Element::Service(METADATA, 6, 80)]);
    if vpc.dns_support {
        let resolvers = vpc.resolvers().into_iter().chain([RESOLVER]);
        r.set(Table::Vpc, "services", SetKind::Services, resolvers.flat_map(|a| [Element::Service(a, 6, 53), Element::Service(a, 17, 53)]));
    }
}

/// Network ACLs, for subnets whose ACL does not allow everything from the start.
fn acls(r: &mut Ruleset, vpc: &Vpc) {
    r.set(Table::Vpc, "acl-egress", SetKind::Dispatch, []);
    r.set(Table::Vpc, "acl-ingress", SetKind::Dispatch, []);
    for subnet in &vpc.subnets {
        let acl = vpc.network_acls.iter().find(|a| a.id == subnet.network_acl);
        let within = format!("{}-within", subnet.id);
        for (direction, entries, other) in
            [(Direction::Egress, acl.map(|a| &a.egress), "oifname"), (Direction::Ingress, acl.map(|a| &a.ingress), "iifname")]
        {
            if entries.and_then(|e| e.first()).is_some_and(|e| e.allow && e.traffic == Traffic::All && e.cidr.prefix_len() == 0) {
                continue;
            }
            let border = format!("{}-{direction}", subnet.id);
            let list = format!("{}-{direction}", subnet.network_acl);
            r.chains.insert(border.clone(), vec![format!("{other} @{within} accept"), format!("goto {list}")]);
            let lines = entries.into_iter().flatten().filter_map(|e| entry(e, direction));
            r.chains.insert(list, lines.chain(["drop".to_owned()]).collect());
            let members: Vec<_> = plugged(vpc).filter(|(_, s)| s.id == subnet.id).map(|(i, _)| i.veth()).collect();
            r.set(Table::Vpc, format!("acl-{direction}"), SetKind::Dispatch, members.iter().map(|m| Element::Jump(m.clone(), border.clone())));
            r.set(Table::Vpc, within.clone(), SetKind::Names, members.into_iter().map(Element::Name));
        }
    }
}

fn entry(entry: &AclEntry, direction: Direction) -> Option<String> {
    let verdict = if entry.allow { "accept" } else { "drop" };
    Some(join([block(entry.cidr, direction), matches(entry.traffic)?, verdict.into()]))
}

/// The chain of one group and direction: three interval lookups, then one rule per reference to a group.
fn security_group(r: &mut Ruleset, vpc: &Vpc, group: &SecurityGroup) {
    r.set(Table::Vpc, format!("{}-members", group.id), SetKind::Members, groups::members(vpc, &group.id).map(Element::Member));
    for (direction, rules) in [(Direction::Ingress, &group.ingress), (Direction::Egress, &group.egress)] {
        let name = format!("{}-{direction}", group.id);
        let peer = peer_field(direction);
        let mut chain = Vec::new();
        for (word, kind, key, wrap) in [
            ("ports", SetKind::Ports, "meta l4proto . th dport", Element::Ports as fn(Cuboid) -> Element),
            ("icmp", SetKind::Icmp, "icmp type . icmp code", Element::Icmp),
            ("protocols", SetKind::Protocols, "meta l4proto", Element::Protocols),
        ] {
            let set = format!("{name}-{word}");
            chain.push(format!("{key} . {peer} @{set} accept"));
            let boxes = rules.iter().filter_map(|rule| cuboid(rule).filter(|(k, _)| *k == kind).map(|(_, c)| c)).collect();
            r.set(Table::Vpc, set, kind, disjoint(boxes).into_iter().map(wrap));
        }
        for rule in rules {
            if let Peer::Group(id) = &rule.peer
                && vpc.security_groups.iter().any(|g| g.id == *id)
                && let Some(traffic) = matches(rule.traffic)
            {
                chain.push(join([format!("{peer} @{id}-members"), traffic, "accept".into()]));
            }
        }
        r.chains.insert(name, chain);
    }
}

/// The set and the box of a rule about a block; `None` for references to groups and for rules about nothing.
fn cuboid(rule: &GroupRule) -> Option<(SetKind, Cuboid)> {
    let Peer::Cidr(block) = rule.peer else { return None };
    let (a, b) = (u32::from(block.network()), u32::from(block.broadcast()));
    let (kind, [p, q], [l, h]) = match rule.traffic {
        Traffic::All => (SetKind::Protocols, [0, 255], [0, 0]),
        Traffic::Protocol(n) => (SetKind::Protocols, [n, n], [0, 0]),
        Traffic::Tcp(l, h) => (SetKind::Ports, [6, 6], [l, h]),
        Traffic::Udp(l, h) => (SetKind::Ports, [17, 17], [l, h]),
        Traffic::Icmp(None, _) => (SetKind::Icmp, [0, 255], [0, 255]),
        Traffic::Icmp(Some(t), None) => (SetKind::Icmp, [t, t], [0, 255]),
        Traffic::Icmp(Some(t), Some(c)) => (SetKind::Icmp, [t, t], [c.into(), c.into()]),
    };
    Some((kind, Cuboid { low: [p.into(), l.into(), a], high: [q.into(), h.into(), b] }))
}

/// From each interface to the chain of its combination of groups; combinations are few where interfaces are many.
fn dispatch(r: &mut Ruleset, vpc: &Vpc) {
    for direction in [Direction::Egress, Direction::Ingress] {
        let map = format!("sg-{direction}");
        r.set(Table::Vpc, map.clone(), SetKind::Dispatch, []);
        for (interface, _) in plugged(vpc) {
            let (chain, rules) = combination(vpc, interface, direction);
            r.chains.entry(chain.clone()).or_insert(rules);
            r.set(Table::Vpc, map.clone(), SetKind::Dispatch, [Element::Jump(interface.veth(), chain)]);
        }
    }
}

fn combination(vpc: &Vpc, interface: &Interface, direction: Direction) -> (String, Vec<String>) {
    let ids: BTreeSet<&str> = interface.groups.iter().map(String::as_str).filter(|id| vpc.security_groups.iter().any(|g| g.id == *id)).collect();
    let joined = ids.iter().copied().collect::<Vec<_>>().join(" ");
    let rules = ids.iter().map(|id| format!("jump {id}-{direction}")).chain(["drop".to_owned()]).collect();
    (format!("groups-{:016x}-{direction}", fnv(joined.as_bytes())), rules)
}

/// The internet gateway's address pairs, both ways.
fn gateway(r: &mut Ruleset, vpc: &Vpc) {
    let (mut inward, mut outward) = (BTreeMap::new(), BTreeMap::new());
    for (private, public) in nat::pairs(vpc) {
        outward.entry(private).or_insert(public);
        inward.entry(public).or_insert(private);
    }
    r.set(Table::Gateway, "inward", SetKind::Translation, inward.into_iter().map(|(a, b)| Element::Translation(a, b)));
    r.set(Table::Gateway, "outward", SetKind::Translation, outward.into_iter().map(|(a, b)| Element::Translation(a, b)));
}

/// The address field that names the peer.
fn peer_field(direction: Direction) -> &'static str {
    match direction {
        Direction::Ingress => "ip saddr",
        Direction::Egress => "ip daddr",
    }
}

fn block(cidr: Ipv4Net, direction: Direction) -> String {
    if cidr.prefix_len() == 0 { String::new() } else { format!("{} {}", peer_field(direction), cidr.trunc()) }
}

/// A match for traffic; empty for all, `None` for a range that holds nothing.
fn matches(traffic: Traffic) -> Option<String> {
    let ports = |name: &str, low: u16, high: u16| match (low, high) {
        (0, u16::MAX) => Some(format!("meta l4proto {name}")),
        (l, h) if l == h => Some(format!("{name} dport {l}")),
        (l, h) if l < h => Some(format!("{name} dport {l}-{h}")),
        _ => None,
    };
    match traffic {
        Traffic::All => Some(String::new()),
        Traffic::Tcp(low, high) => ports("tcp", low, high),
        Traffic::Udp(low, high) => ports("udp", low, high),
        Traffic::Icmp(None, _) => Some("ip protocol icmp".into()),
        Traffic::Icmp(Some(t), None) => Some(format!("icmp type {t}")),
        Traffic::Icmp(Some(t), Some(c)) => Some(format!("icmp type {t} icmp code {c}")),
        Traffic::Protocol(n) => Some(format!("meta l4proto {n}")),
    }
}

fn join(parts: [String; 3]) -> String {
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
}
