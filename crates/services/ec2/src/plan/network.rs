//! The network model: what the kernel should look like, from what EC2 remembers.

use crate::state::{
    self, AclEntry, Address, InternetGateway, NetworkAcl, NetworkInterface, RouteTable, RouteTarget, RulePeer, SecurityGroup, SecurityGroupRule,
    Subnet, Vpc,
};
use bonkei_core::Scope;
use bonkei_netmodel as model;
use bonkei_store::{StoreError, Tx};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::Ipv4Addr;

/// The model of every VPC that has an interface; others need no namespace.
///
/// `machines` names the machines whose network namespace exists: only their interfaces are plugged in.
///
/// # Errors
/// When the store cannot be read.
pub fn network(tx: &dyn Tx, machines: &BTreeSet<String>) -> Result<model::Model, StoreError> {
    let interfaces_of = by_vpc(tx.list_all::<NetworkInterface>()?);
    let elastic = elastic(tx)?;
    let primaries = primaries(&interfaces_of);

    let mut vpcs = Vec::new();
    // only what these VPCs have is read: a region may have thousands that nothing lives in
    for (id, (scope, interfaces)) in &interfaces_of {
        let Some(vpc) = tx.load::<Vpc>(scope, id)? else { continue };
        let tables = tx.find::<RouteTable>(scope, "vpc", id)?;
        let mut groups = Vec::new();
        for one in tx.find::<SecurityGroup>(scope, "vpc", id)? {
            groups.push(group(&one, &tx.find(scope, "group", &one.id)?));
        }
        let mut one = model::Vpc {
            cidrs: vpc.blocks.iter().map(|b| b.cidr).collect(),
            internet_gateway: tx.find::<InternetGateway>(scope, "vpc", id)?.into_iter().next().map(|g| g.id),
            dns_support: vpc.dns_support,
            subnets: tx.find::<Subnet>(scope, "vpc", id)?.iter().map(|s| subnet(s, &tables)).collect(),
            route_tables: tables.iter().map(|t| table(t, &primaries)).collect(),
            security_groups: groups,
            network_acls: tx.find::<NetworkAcl>(scope, "vpc", id)?.iter().map(acl).collect(),
            interfaces: interfaces.iter().map(|i| interface(i, &elastic, machines)).collect(),
            id: vpc.id,
        };
        one.subnets.sort_by(|a, b| a.id.cmp(&b.id));
        one.route_tables.sort_by(|a, b| a.id.cmp(&b.id));
        one.security_groups.sort_by(|a, b| a.id.cmp(&b.id));
        one.network_acls.sort_by(|a, b| a.id.cmp(&b.id));
        one.interfaces.sort_by(|a, b| a.id.cmp(&b.id));
        vpcs.push(one);
    }
    Ok(model::Model { vpcs })
}

/// Elastic addresses by interface and private address.
pub(super) fn elastic(tx: &dyn Tx) -> Result<HashMap<(String, Ipv4Addr), Ipv4Addr>, StoreError> {
    Ok(tx.list_all::<Address>()?.into_iter().filter_map(|(_, a)| a.association.map(|x| ((x.interface, x.private), a.public))).collect())
}

/// The public address in front of a private one: the Elastic one if there is one, else the one lent to the instance.
pub(super) fn public_of(
    elastic: &HashMap<(String, Ipv4Addr), Ipv4Addr>,
    interface: &NetworkInterface,
    address: &state::PrivateAddress,
) -> Option<Ipv4Addr> {
    elastic.get(&(interface.id.clone(), address.private)).copied().or(address.auto_public)
}

/// Interfaces by their VPC's id, with where that VPC is.
type ByVpc = BTreeMap<String, (Scope, Vec<NetworkInterface>)>;

fn by_vpc(rows: Vec<(Scope, NetworkInterface)>) -> ByVpc {
    let mut all = ByVpc::new();
    for (scope, row) in rows {
        all.entry(row.vpc.clone()).or_insert_with(|| (scope, Vec::new())).1.push(row);
    }
    all
}

fn primaries(interfaces: &ByVpc) -> HashMap<String, String> {
    interfaces
        .values()
        .flat_map(|(_, some)| some)
        .filter_map(|i| i.attachment.as_ref().filter(|a| a.device_index == 0).map(|a| (a.machine.clone(), i.id.clone())))
        .collect()
}

fn subnet(s: &Subnet, tables: &[RouteTable]) -> model::Subnet {
    let explicit = tables.iter().find(|t| t.associations.iter().any(|a| a.subnet.as_ref() == Some(&s.id)));
    let table = explicit.or_else(|| tables.iter().find(|t| t.is_main()));
    model::Subnet {
        id: s.id.clone(),
        cidr: s.cidr,
        zone: s.zone.clone(),
        route_table: table.map(|t| t.id.clone()).unwrap_or_default(),
        network_acl: s.network_acl.clone(),
    }
}

fn table(t: &RouteTable, primaries: &HashMap<String, String>) -> model::RouteTable {
    let routes = t
        .routes
        .iter()
        .map(|r| model::Route {
            destination: r.destination,
            target: match &r.target {
                RouteTarget::InternetGateway(id) => model::Target::InternetGateway(id.clone()),
                RouteTarget::Interface(id) => model::Target::Interface(id.clone()),
                RouteTarget::Instance(id) => primaries.get(id).map_or(model::Target::Blackhole, |eni| model::Target::Interface(eni.clone())),
            },
        })
        .collect();
    model::RouteTable { id: t.id.clone(), routes }
}

fn group(g: &SecurityGroup, rules: &[SecurityGroupRule]) -> model::SecurityGroup {
    let of = |egress: bool| {
        let mut some: Vec<model::GroupRule> = rules.iter().filter(|r| r.egress == egress).map(group_rule).collect();
        some.sort_by(|a, b| a.id.cmp(&b.id));
        some
    };
    model::SecurityGroup { id: g.id.clone(), ingress: of(false), egress: of(true) }
}

fn group_rule(r: &SecurityGroupRule) -> model::GroupRule {
    model::GroupRule {
        id: r.id.clone(),
        traffic: traffic(&r.protocol, r.from_port, r.to_port),
        peer: match &r.peer {
            RulePeer::Cidr(c) => model::Peer::Cidr(*c),
            RulePeer::Group(g) => model::Peer::Group(g.clone()),
        },
    }
}

/// A protocol as AWS names it and its two numbers, as the model has them; what AWS cannot have stored matches nothing but its own protocol.
fn traffic(protocol: &str, from: i32, to: i32) -> model::Traffic {
    let port = |p: i32, all: u16| u16::try_from(p).unwrap_or(all);
    let byte = |b: i32| u8::try_from(b).ok();
    match protocol {
        "-1" => model::Traffic::All,
        "tcp" | "6" => model::Traffic::Tcp(port(from, 0), port(to, u16::MAX)),
        "udp" | "17" => model::Traffic::Udp(port(from, 0), port(to, u16::MAX)),
        "icmp" | "1" => model::Traffic::Icmp(byte(from), byte(to)),
        other => model::Traffic::Protocol(other.parse().unwrap_or(u8::MAX)),
    }
}

fn acl(a: &NetworkAcl) -> model::NetworkAcl {
    let of = |egress: bool| {
        let mut some: Vec<model::AclEntry> = a.entries.iter().filter(|e| e.egress == egress).map(acl_entry).collect();
        some.sort_by_key(|e| e.number);
        some
    };
    model::NetworkAcl { id: a.id.clone(), ingress: of(false), egress: of(true) }
}

fn acl_entry(e: &AclEntry) -> model::AclEntry {
    let (from, to) = match e.protocol {
        1 => e.icmp.unwrap_or((-1, -1)),
        _ => e.ports.map_or((-1, -1), |(a, b)| (i32::from(a), i32::from(b))),
    };
    model::AclEntry { number: e.number, traffic: traffic(&e.protocol.to_string(), from, to), cidr: e.cidr, allow: e.allow }
}

fn interface(i: &NetworkInterface, elastic: &HashMap<(String, Ipv4Addr), Ipv4Addr>, machines: &BTreeSet<String>) -> model::Interface {
    model::Interface {
        id: i.id.clone(),
        subnet: i.subnet.clone(),
        mac: i.mac.clone(),
        addresses: i.addresses.iter().map(|a| model::InterfaceAddress { private: a.private, public: public_of(elastic, i, a) }).collect(),
        groups: i.groups.clone(),
        source_dest_check: i.source_dest_check,
        port: i
            .attachment
            .as_ref()
            .filter(|a| machines.contains(&a.machine))
            .map(|a| model::Port { netns: a.machine.clone(), device_index: a.device_index }),
    }
}
