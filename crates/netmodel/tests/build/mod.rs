//! Models written down briefly; the driver's tests and benches use it too.
#![allow(dead_code, reason = "each test uses a part")]

use bonkei_netmodel::{
    AclEntry, GroupRule, Interface, InterfaceAddress, Ipv4Net, NetworkAcl, Peer, Port, Route, RouteTable, SecurityGroup, Subnet, Target, Traffic, Vpc,
};
use std::net::Ipv4Addr;

pub fn ip(text: &str) -> Ipv4Addr {
    text.parse().unwrap_or_else(|_| panic!("{text} is no address"))
}

fn net(text: &str) -> Ipv4Net {
    text.parse().unwrap_or_else(|_| panic!("{text} is no block"))
}

/// `tcp 80`, `tcp 80-90`, `udp 53`, `icmp`, `icmp 8`, `icmp 8/0`, `proto 47` or `all`.
fn traffic(text: &str) -> Traffic {
    let (name, rest) = text.split_once(' ').unwrap_or((text, ""));
    let number = |t: &str| t.parse().unwrap_or_else(|_| panic!("{text} is no traffic"));
    let ports = || rest.split_once('-').map_or_else(|| (number(rest), number(rest)), |(a, b)| (number(a), number(b)));
    match name {
        "all" => Traffic::All,
        "tcp" => Traffic::Tcp(ports().0, ports().1),
        "udp" => Traffic::Udp(ports().0, ports().1),
        "proto" => Traffic::Protocol(rest.parse().unwrap()),
        "icmp" if rest.is_empty() => Traffic::Icmp(None, None),
        "icmp" => rest.split_once('/').map_or_else(
            || Traffic::Icmp(Some(rest.parse().unwrap()), None),
            |(a, b)| Traffic::Icmp(Some(a.parse().unwrap()), Some(b.parse().unwrap())),
        ),
        _ => panic!("{text} is no traffic"),
    }
}

pub fn vpc(name: &str, cidr: &str) -> Vpc {
    Vpc { id: format!("vpc-{name}"), cidrs: vec![net(cidr)], dns_support: true, ..Vpc::default() }
}

/// Further parts of a VPC; names are made ids by their AWS prefix.
pub trait Build {
    fn igw(self) -> Self;
    /// Name, block, route table, network ACL.
    fn subnet(self, name: &str, cidr: &str, table: &str, acl: &str) -> Self;
    /// `0.0.0.0/0 igw`, `10.9.0.0/16 eni-x`, `10.9.0.0/16 gone`.
    fn table(self, name: &str, routes: &[&str]) -> Self;
    /// `tcp 80 from 0.0.0.0/0`, `all to sg-x`.
    fn group(self, name: &str, rules: &[&str]) -> Self;
    /// `100 in allow all 0.0.0.0/0`.
    fn acl(self, name: &str, entries: &[&str]) -> Self;
    /// Name, subnet, addresses as `10.0.0.4` or `10.0.0.4=198.18.0.1`, groups; plugged into a machine of the same name.
    fn eni(self, name: &str, subnet: &str, addresses: &[&str], groups: &[&str]) -> Self;
    /// Switches the source/destination check of the last interface off.
    fn unchecked(self) -> Self;
    /// Unplugs the last interface.
    fn unplugged(self) -> Self;
}

impl Build for Vpc {
    fn igw(mut self) -> Self {
        self.internet_gateway = Some(self.id.replace("vpc", "igw"));
        self
    }

    fn subnet(mut self, name: &str, cidr: &str, table: &str, acl: &str) -> Self {
        self.subnets.push(Subnet {
            id: format!("subnet-{name}"),
            cidr: net(cidr),
            zone: "ap-northeast-1a".into(),
            route_table: format!("rtb-{table}"),
            network_acl: format!("acl-{acl}"),
        });
        self
    }

    fn table(mut self, name: &str, routes: &[&str]) -> Self {
        let routes = routes.iter().map(|r| {
            let (destination, target) = r.split_once(' ').unwrap();
            let target = match target {
                "igw" => Target::InternetGateway(self.id.replace("vpc", "igw")),
                "gone" => Target::Blackhole,
                id => Target::Interface(id.into()),
            };
            Route { destination: net(destination), target }
        });
        let routes = routes.collect();
        self.route_tables.push(RouteTable { id: format!("rtb-{name}"), routes });
        self
    }

    fn group(mut self, name: &str, rules: &[&str]) -> Self {
        let (mut ingress, mut egress) = (Vec::new(), Vec::new());
        for (n, rule) in rules.iter().enumerate() {
            let (list, (what, peer)) = match rule.split_once(" from ") {
                Some(halves) => (&mut ingress, halves),
                None => (&mut egress, rule.split_once(" to ").unwrap()),
            };
            let peer = if peer.starts_with("sg-") { Peer::Group(peer.into()) } else { Peer::Cidr(net(peer)) };
            list.push(GroupRule { id: format!("sgr-{name}{n}"), traffic: traffic(what), peer });
        }
        self.security_groups.push(SecurityGroup { id: format!("sg-{name}"), ingress, egress });
        self
    }

    fn acl(mut self, name: &str, entries: &[&str]) -> Self {
        let (mut ingress, mut egress) = (Vec::new(), Vec::new());
        for entry in entries {
            let mut words = entry.split(' ');
            let number = words.next().unwrap().parse().unwrap();
            let list = if words.next() == Some("in") { &mut ingress } else { &mut egress };
            let allow = words.next() == Some("allow");
            let mut rest: Vec<&str> = words.collect();
            let cidr = net(rest.pop().unwrap());
            list.push(AclEntry { number, traffic: traffic(&rest.join(" ")), cidr, allow });
        }
        self.network_acls.push(NetworkAcl { id: format!("acl-{name}"), ingress, egress });
        self
    }

    fn eni(mut self, name: &str, subnet: &str, addresses: &[&str], groups: &[&str]) -> Self {
        let addresses: Vec<_> = addresses
            .iter()
            .map(|a| {
                a.split_once('=').map_or_else(
                    || InterfaceAddress { private: ip(a), public: None },
                    |(a, p)| InterfaceAddress { private: ip(a), public: Some(ip(p)) },
                )
            })
            .collect();
        let [.., c, d] = addresses.first().unwrap().private.octets();
        self.interfaces.push(Interface {
            id: format!("eni-{name}"),
            subnet: format!("subnet-{subnet}"),
            mac: format!("06:00:00:00:{c:02x}:{d:02x}"),
            addresses,
            groups: groups.iter().map(|g| format!("sg-{g}")).collect(),
            source_dest_check: true,
            port: Some(Port { netns: name.into(), device_index: 0 }),
        });
        self
    }

    fn unchecked(mut self) -> Self {
        self.interfaces.last_mut().unwrap().source_dest_check = false;
        self
    }

    fn unplugged(mut self) -> Self {
        self.interfaces.last_mut().unwrap().port = None;
        self
    }
}
