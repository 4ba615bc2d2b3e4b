//! Packets with hand-written fates, in one cloud of three VPCs of which two have the same block.

use crate::agree::{Case, check};
use crate::build::{Build, ip, vpc};
use crate::probe::Seen;
use crate::world::World;
use bonkei_netmodel::addresses::HOME;
use bonkei_netmodel::{Model, Origin, Packet, Protocol};

/// Name, sender (`web`, `web as 10.0.0.9` or `home`), what, destination, and fate: receiver and source it sees, `unanswered` where the answer is lost,
/// or `-` for dropped.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

const CASES: &[Row] = &[
    ("security group: a port open to everybody, same subnet", "web2", "tcp 80", "10.0.1.10", "web 10.0.1.11"),
    ("security group: a port nobody opened, same subnet", "web2", "tcp 81", "10.0.1.10", "-"),
    ("security group: a member of a referenced group, other subnet", "web", "tcp 3306", "10.0.2.10", "db 10.0.1.10"),
    ("security group: no member of the referenced group", "none", "tcp 3306", "10.0.2.10", "-"),
    ("security group: reference by membership, not by address block", "open", "tcp 3306", "10.0.2.10", "-"),
    ("security group: a group without rules lets nothing in", "web", "tcp 80", "10.0.1.12", "-"),
    ("security group: a group that refers to itself", "web2", "udp 53", "10.0.1.10", "web 10.0.1.11"),
    ("security group: a group that refers to itself, asked by others", "open", "udp 53", "10.0.1.10", "-"),
    ("security group: udp is not tcp", "web2", "udp 80", "10.0.1.10", "-"),
    ("security group: first port of a range", "web2", "tcp 8000", "10.0.1.10", "web 10.0.1.11"),
    ("security group: last port of a range", "web2", "tcp 8010", "10.0.1.10", "web 10.0.1.11"),
    ("security group: port after a range", "web2", "tcp 8011", "10.0.1.10", "-"),
    ("security group: a range open to private blocks is closed to home", "home", "tcp 8000", "198.18.0.10", "-"),
    ("security group: rules that overlap, inside both", "web", "tcp 22", "10.0.2.10", "db 10.0.1.10"),
    ("security group: rules that overlap, inside the larger", "open", "tcp 22", "10.0.2.10", "db 10.0.1.13"),
    ("security group: outside the blocks of all rules", "second", "tcp 22", "10.0.2.10", "-"),
    ("security group: everything, tcp", "web", "tcp 9", "10.0.2.11", "privopen 10.0.1.10"),
    ("security group: everything, udp", "web", "udp 9", "10.0.2.11", "privopen 10.0.1.10"),
    ("security group: everything, icmp", "web", "icmp 8", "10.0.2.11", "privopen 10.0.1.10"),
    ("security group: everything, a protocol without ports", "web", "proto 253", "10.0.2.11", "privopen 10.0.1.10"),
    ("security group: one other protocol by number", "web", "proto 253", "10.0.2.10", "db 10.0.1.10"),
    ("security group: another protocol than the one named", "web", "proto 254", "10.0.2.10", "-"),
    ("security group: an echo request by type and code", "web2", "icmp 8", "10.0.1.10", "web 10.0.1.11"),
    ("security group: another icmp type", "web2", "icmp 13", "10.0.1.10", "-"),
    ("security group: an icmp type with every code", "web2", "icmp 13", "10.0.1.14", "out 10.0.1.11 unanswered"),
    ("security group: icmp is not what was opened", "web", "icmp 8", "10.0.2.10", "-"),
    ("security group: egress by port", "out", "tcp 443", "10.0.2.11", "privopen 10.0.1.14"),
    ("security group: egress of a port not allowed", "out", "tcp 80", "10.0.2.11", "-"),
    ("security group: egress by block", "out", "udp 53", "10.0.2.11", "privopen 10.0.1.14"),
    ("security group: egress by block, outside it", "out", "udp 53", "10.0.1.13", "-"),
    ("security group: egress to members of a group", "out", "icmp 8", "10.0.1.15", "both 10.0.1.14"),
    ("security group: egress to an address outside the group", "out", "icmp 8", "10.0.2.11", "-"),
    ("security group: no egress rule at all", "db", "tcp 80", "10.0.1.10", "-"),
    ("security group: the union of two groups, first", "web", "tcp 3306", "10.0.1.15", "both 10.0.1.10"),
    ("security group: the union of two groups, second", "out", "tcp 443", "10.0.1.15", "both 10.0.1.14"),
    ("security group: a secondary address is a member too", "web2 as 10.0.1.16", "tcp 3306", "10.0.2.10", "db 10.0.1.16"),
    ("delivery: to a secondary address", "web", "tcp 80", "10.0.1.16", "web2 10.0.1.10"),
    ("routes: a second block of the VPC is local", "web", "tcp 80", "10.1.1.10", "second 10.0.1.10"),
    ("routes: nobody has the address", "web", "tcp 80", "10.0.1.99", "-"),
    ("routes: an interface that is not plugged in", "web", "tcp 80", "10.0.1.20", "-"),
    ("routes: none to the Internet", "privopen", "tcp 80", "198.19.255.10", "-"),
    ("routes: a blackhole more specific than the default", "web", "tcp 80", "203.0.113.7", "-"),
    ("routes: a gateway that is not attached", "apart", "tcp 80", "198.19.255.10", "-"),
    ("routes: more specific than local, to an appliance that drops", "stray", "tcp 80", "10.0.1.10", "-"),
    ("routes: to an interface with source/destination check", "stray", "tcp 80", "192.0.2.9", "-"),
    ("gateway: out to home with the public address", "web", "tcp 80", "198.19.255.10", "home 198.18.0.10"),
    ("gateway: udp out to home", "web", "udp 9", "198.19.255.10", "home 198.18.0.10"),
    ("gateway: icmp out to home", "web", "icmp 8", "198.19.255.10", "home 198.18.0.10"),
    ("gateway: no public address, no way out", "web2", "tcp 80", "198.19.255.10", "-"),
    ("gateway: in from home", "home", "tcp 80", "198.18.0.10", "web 198.19.255.10"),
    ("gateway: in from home, icmp", "home", "icmp 8", "198.18.0.10", "web 198.19.255.10"),
    ("gateway: in from home, a closed port", "home", "tcp 22", "198.18.0.10", "-"),
    ("gateway: in to a group without rules", "home", "tcp 80", "198.18.0.12", "-"),
    ("gateway: in arrives where the answer has no route", "home", "udp 9", "198.18.0.21", "privopen 198.19.255.10 unanswered"),
    ("gateway: an address of the pool that nobody has", "home", "tcp 80", "198.18.0.99", "-"),
    ("gateway: a VPC without one has no public address", "home", "tcp 80", "198.18.0.60", "-"),
    ("gateway: to AWS's endpoints", "web", "tcp 443", "198.19.0.1", "internet 198.18.0.10"),
    ("gateway: to the Internet's DNS", "web", "udp 53", "198.19.0.53", "internet 198.18.0.10"),
    ("hairpin: to a neighbour's public address", "open", "tcp 80", "198.18.0.10", "web 198.18.0.13"),
    ("hairpin: to its own public address", "open", "tcp 80", "198.18.0.13", "open 198.18.0.13"),
    ("hairpin: group references do not see public addresses", "web", "udp 53", "198.18.0.10", "-"),
    ("between VPCs: by public addresses, allowed by the source", "web", "tcp 80", "198.18.0.50", "far 198.18.0.10"),
    ("between VPCs: by public addresses, another source", "open", "tcp 80", "198.18.0.50", "-"),
    ("between VPCs: back the other way", "far", "tcp 80", "198.18.0.10", "web 198.18.0.50"),
    ("between VPCs: equal blocks do not mix", "far2", "tcp 80", "10.0.1.10", "far 10.0.1.11"),
    ("between VPCs: no private way", "apart", "tcp 80", "10.0.1.10", "-"),
    ("spoofing: a source that is not its own", "web2 as 10.0.1.10", "udp 3306", "10.0.2.11", "-"),
    ("spoofing: tcp with a source that is not its own", "web2 as 10.0.2.11", "tcp 80", "10.0.1.10", "-"),
    ("spoofing: a public source", "web as 198.19.255.10", "udp 9", "10.0.2.11", "-"),
    ("check off: another source is let through", "nat as 10.0.77.7", "udp 9", "10.0.2.11", "privopen 10.0.77.7 unanswered"),
    ("check off: yet the gateway has no public address for it", "nat as 10.0.77.7", "udp 9", "198.19.255.10", "-"),
    ("network ACL: an allowed port", "web", "tcp 80", "10.0.3.10", "strict 10.0.1.10"),
    ("network ACL: a port not allowed", "web", "tcp 91", "10.0.3.10", "-"),
    ("network ACL: a deny before the allow", "web", "tcp 85", "10.0.3.10", "-"),
    ("network ACL: a deny for one source", "web", "udp 53", "10.0.3.10", "-"),
    ("network ACL: stateless, the answer is lost", "open", "udp 53", "10.0.3.10", "strict 10.0.1.13 unanswered"),
    ("network ACL: icmp there and back", "web", "icmp 8", "10.0.3.10", "strict 10.0.1.10"),
    ("network ACL: not within the subnet", "strict2", "udp 999", "10.0.3.10", "strict 10.0.3.11"),
    ("network ACL: egress denied although groups allow", "strict", "udp 9", "10.0.2.11", "-"),
    ("network ACL: at the gateway too, in", "home", "tcp 80", "198.18.0.30", "strict 198.19.255.10"),
    ("network ACL: at the gateway too, closed", "home", "udp 9", "198.18.0.30", "-"),
    ("network ACL: without entries nothing enters", "web", "tcp 80", "10.0.4.10", "-"),
    ("network ACL: without entries nothing leaves", "closed", "udp 9", "10.0.2.11", "-"),
    ("network ACL: without entries neighbours still talk", "closed", "tcp 80", "10.0.4.11", "closed2 10.0.4.10"),
    ("router: metadata", "web", "tcp 80", "169.254.169.254", "vpc-a 10.0.1.10"),
    ("router: metadata despite a network ACL without entries", "closed", "tcp 80", "169.254.169.254", "vpc-a 10.0.4.10"),
    ("router: metadata despite groups without egress", "db", "tcp 80", "169.254.169.254", "vpc-a 10.0.2.10"),
    ("router: metadata of the right one of two equal VPCs", "far", "tcp 80", "169.254.169.254", "vpc-b 10.0.1.10"),
    ("router: another port of metadata", "web", "tcp 9", "169.254.169.254", "-"),
    ("router: metadata with a spoofed source", "web2 as 10.0.1.10", "tcp 80", "169.254.169.254", "-"),
    ("router: resolver by udp", "db", "udp 53", "10.0.0.2", "vpc-a 10.0.2.10"),
    ("router: resolver by tcp", "db", "tcp 53", "10.0.0.2", "vpc-a 10.0.2.10"),
    ("router: resolver of the second block", "db", "udp 53", "10.1.0.2", "vpc-a 10.0.2.10"),
    ("router: resolver by its link-local address", "db", "udp 53", "169.254.169.253", "vpc-a 10.0.2.10"),
    ("router: resolver, another port", "open", "udp 54", "10.0.0.2", "-"),
    ("router: resolver where DNS support is off", "apart", "udp 53", "10.2.0.2", "-"),
    ("router: does not answer ping", "open", "icmp 8", "10.0.1.1", "-"),
    ("router: does not answer on its address", "open", "tcp 80", "10.0.1.1", "-"),
    ("router: forwards no other link-local address", "open", "tcp 80", "169.254.255.1", "-"),
    ("egress: tcp to the real Internet", "web", "tcp 443", "192.0.2.80", "egress 198.18.0.10"),
    ("egress: udp to the real Internet", "web", "udp 53", "192.0.2.53", "egress 198.18.0.10"),
    ("egress: home too", "home", "tcp 443", "192.0.2.80", "egress 198.19.255.10"),
    ("egress: icmp is not carried", "web", "icmp 8", "192.0.2.80", "-"),
    ("egress: nothing without a public address", "web2", "tcp 443", "192.0.2.80", "-"),
    ("egress: 10/8 never leaves", "web", "tcp 443", "10.99.0.1", "-"),
    ("egress: 172.16/12 never leaves", "web", "udp 53", "172.20.0.1", "-"),
    ("egress: 192.168/16 never leaves", "web", "tcp 443", "192.168.1.1", "-"),
    ("egress: 100.64/10 never leaves", "web", "tcp 443", "100.64.0.1", "-"),
    ("egress: 10/8 from home never leaves", "home", "tcp 443", "10.0.1.10", "-"),
    ("egress: 192.168/16 from home never leaves", "home", "udp 53", "192.168.1.1", "-"),
    ("egress: multicast never leaves", "web", "udp 53", "224.0.1.1", "-"),
];

/// The cloud of all cases.
pub fn model() -> Model {
    let a = vpc("a", "10.0.0.0/16")
        .igw()
        .subnet("pub", "10.0.1.0/24", "pub", "open")
        .subnet("priv", "10.0.2.0/24", "priv", "open")
        .subnet("acl", "10.0.3.0/24", "pub", "strict")
        .subnet("closed", "10.0.4.0/24", "pub", "closed")
        .subnet("stray", "10.0.5.0/24", "stray", "open")
        .subnet("second", "10.1.1.0/24", "priv", "open")
        .table("pub", &["0.0.0.0/0 igw", "203.0.113.0/24 gone"])
        .table("priv", &[])
        .table("stray", &["0.0.0.0/0 eni-db", "10.0.1.0/24 eni-second"])
        .acl("open", &["100 in allow all 0.0.0.0/0", "100 out allow all 0.0.0.0/0"])
        .acl("closed", &[])
        .acl(
            "strict",
            &[
                "90 in deny tcp 85 10.0.0.0/16",
                "100 in allow tcp 80-90 0.0.0.0/0",
                "110 in deny udp 53 10.0.1.10/32",
                "120 in allow udp 53 0.0.0.0/0",
                "130 in allow icmp 8 0.0.0.0/0",
                "100 out allow tcp 30000-65535 0.0.0.0/0",
                "110 out allow icmp 0/0 0.0.0.0/0",
            ],
        )
        .group(
            "web",
            &["tcp 80 from 0.0.0.0/0", "tcp 8000-8010 from 10.0.0.0/8", "icmp 8/0 from 0.0.0.0/0", "udp 53 from sg-web", "all to 0.0.0.0/0"],
        )
        .group("db", &["tcp 3306 from sg-web", "tcp 22 from 10.0.1.0/24", "tcp 22 from 10.0.1.10/32", "proto 253 from 10.0.0.0/16"])
        .group("none", &["all to 0.0.0.0/0"])
        .group("open", &["all from 0.0.0.0/0", "all to 0.0.0.0/0"])
        .group("out", &["icmp 13 from 10.0.0.0/8", "tcp 443 to 0.0.0.0/0", "udp 53 to 10.0.2.0/24", "icmp to sg-pinged"])
        .group("pinged", &["icmp from sg-out", "tcp 443 from 10.0.1.14/32"])
        .eni("web", "pub", &["10.0.1.10=198.18.0.10"], &["web"])
        .eni("web2", "pub", &["10.0.1.11", "10.0.1.16"], &["web"])
        .eni("none", "pub", &["10.0.1.12=198.18.0.12"], &["none"])
        .eni("open", "pub", &["10.0.1.13=198.18.0.13"], &["open"])
        .eni("out", "pub", &["10.0.1.14=198.18.0.14"], &["out"])
        .eni("both", "pub", &["10.0.1.15"], &["db", "pinged"])
        .eni("nat", "pub", &["10.0.1.17=198.18.0.17"], &["open"])
        .unchecked()
        .eni("gone", "pub", &["10.0.1.20=198.18.0.20"], &["open"])
        .unplugged()
        .eni("db", "priv", &["10.0.2.10"], &["db"])
        .eni("privopen", "priv", &["10.0.2.11=198.18.0.21"], &["open"])
        .eni("strict", "acl", &["10.0.3.10=198.18.0.30"], &["open"])
        .eni("strict2", "acl", &["10.0.3.11"], &["open"])
        .eni("closed", "closed", &["10.0.4.10=198.18.0.40"], &["open"])
        .eni("closed2", "closed", &["10.0.4.11"], &["open"])
        .eni("stray", "stray", &["10.0.5.10"], &["open"])
        .eni("second", "second", &["10.1.1.10"], &["open"]);
    let b = vpc("b", "10.0.0.0/16")
        .igw()
        .subnet("b", "10.0.1.0/24", "b", "b")
        .table("b", &["0.0.0.0/0 igw"])
        .acl("b", &["100 in allow all 0.0.0.0/0", "100 out allow all 0.0.0.0/0"])
        .group("far", &["tcp 80 from 198.18.0.10/32", "tcp 80 from 10.0.0.0/16", "all to 0.0.0.0/0"])
        .eni("far", "b", &["10.0.1.10=198.18.0.50"], &["far"])
        .eni("far2", "b", &["10.0.1.11"], &["far"]);
    let c = vpc("c", "10.2.0.0/16")
        .subnet("c", "10.2.1.0/24", "c", "c")
        .table("c", &["0.0.0.0/0 igw"])
        .acl("c", &["100 in allow all 0.0.0.0/0", "100 out allow all 0.0.0.0/0"])
        .group("apart", &["all from 0.0.0.0/0", "all to 0.0.0.0/0"])
        .eni("apart", "c", &["10.2.1.10=198.18.0.60"], &["apart"]);
    let mut model = Model { vpcs: vec![a, b, c] };
    model.vpcs[0].cidrs.push("10.1.0.0/16".parse().unwrap());
    model.vpcs[2].dns_support = false;
    model
}

/// Sends every case's packet; returns how many failed.
pub fn run(wanted: &dyn Fn(&str) -> bool) -> usize {
    let model = model();
    let cases: Vec<Case> = CASES.iter().enumerate().filter(|(_, r)| wanted(r.0)).map(|(n, r)| case(&model, n, r)).collect();
    if cases.is_empty() {
        return 0;
    }
    let mut world = World::new("cases");
    world.apply(&model);
    let failed = check(&world, &model, &cases);
    println!("{} of {} cases agree", cases.len() - failed, cases.len());
    world.end();
    failed
}

/// A row as a case; the source port is its own.
pub fn case(model: &Model, n: usize, (name, from, what, to, fate): &Row) -> Case {
    let (who, source) = from.split_once(" as ").map_or((*from, None), |(w, s)| (w, Some(ip(s))));
    let interface = format!("eni-{who}");
    let (origin, own) = match who {
        "home" => (Origin::Internet, HOME),
        _ => {
            let i = model.vpcs.iter().flat_map(|v| &v.interfaces).find(|i| i.id == interface).unwrap_or_else(|| panic!("{name}: no {interface}"));
            (Origin::Interface(interface), i.addresses[0].private)
        }
    };
    let (word, rest) = what.split_once(' ').unwrap();
    let source_port = 30000 + u16::try_from(n).unwrap();
    let protocol = match word {
        "tcp" => Protocol::Tcp { source_port, destination_port: rest.parse().unwrap() },
        "udp" => Protocol::Udp { source_port, destination_port: rest.parse().unwrap() },
        "icmp" => Protocol::Icmp { kind: rest.parse().unwrap(), code: 0 },
        _ => Protocol::Other(rest.parse().unwrap()),
    };
    let mut words = fate.split(' ');
    let wanted = match (words.next().unwrap(), words.next()) {
        (at, Some(source)) => Seen { at: Some((at.into(), ip(source))), answered: words.next().is_none() },
        _ => Seen::default(),
    };
    Case { name, packet: Packet { origin, source: source.unwrap_or(own), destination: ip(to), protocol }, wanted }
}
