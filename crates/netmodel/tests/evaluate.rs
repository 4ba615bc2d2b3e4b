//! Each question a packet is asked, with the page of the Amazon VPC User Guide that says so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod build;

use bonkei_netmodel::{Direction, Hop, Model, Origin, Outcome, Packet, Protocol, Reason, Receiver, Service, Vpc, evaluate, reply};
use build::{Build, ip, vpc};

/// Two zones, an open and a closed network ACL, with and without a way out.
fn two_zones() -> Vpc {
    vpc("a", "10.0.0.0/16")
        .igw()
        .subnet("pub", "10.0.1.0/24", "pub", "open")
        .subnet("priv", "10.0.2.0/24", "priv", "open")
        .subnet("acl", "10.0.3.0/24", "pub", "strict")
        .table("pub", &["0.0.0.0/0 igw", "192.0.2.0/24 gone"])
        .table("priv", &["10.0.3.0/24 eni-web"])
        .acl("open", &["100 in allow all 0.0.0.0/0", "100 out allow all 0.0.0.0/0"])
        .acl("strict", &["90 in deny tcp 85 10.0.1.0/24", "100 in allow tcp 80-90 0.0.0.0/0", "100 out deny udp 1024-65535 10.0.0.0/8"])
        .group("web", &["tcp 80-90 from 0.0.0.0/0", "all to 0.0.0.0/0"])
        .group("db", &["tcp 3306 from sg-web", "icmp 8/0 from 10.0.0.0/16"])
        .group("any", &["all to 0.0.0.0/0"])
        .eni("web", "pub", &["10.0.1.10=198.18.0.10", "10.0.1.16"], &["web"])
        .eni("any", "pub", &["10.0.1.13=198.18.0.13"], &["any"])
        .eni("web2", "pub", &["10.0.1.11"], &["web"])
        .eni("off", "pub", &["10.0.1.12=198.18.0.12"], &["web"])
        .unplugged()
        .eni("db", "priv", &["10.0.2.10"], &["db"])
        .eni("strict", "acl", &["10.0.3.10=198.18.0.30"], &["web"])
}

fn model() -> Model {
    let b = vpc("b", "10.0.0.0/16")
        .subnet("b", "10.0.1.0/24", "b", "b")
        .table("b", &["0.0.0.0/0 igw"])
        .acl("b", &["100 in allow all 0.0.0.0/0", "100 out allow all 0.0.0.0/0"])
        .group("b", &["all from 0.0.0.0/0", "all to 0.0.0.0/0"])
        .eni("apart", "b", &["10.0.1.10=198.18.0.50"], &["b"]);
    Model { vpcs: vec![two_zones(), b] }
}

fn packet(from: &str, source: &str, to: &str, protocol: Protocol) -> Packet {
    let origin = if from == "home" { Origin::Internet } else { Origin::Interface(format!("eni-{from}")) };
    Packet { origin, source: ip(source), destination: ip(to), protocol }
}

fn tcp(port: u16) -> Protocol {
    Protocol::Tcp { source_port: 40000, destination_port: port }
}

fn udp(port: u16) -> Protocol {
    Protocol::Udp { source_port: 40000, destination_port: port }
}

fn reason(from: &str, source: &str, to: &str, protocol: Protocol) -> Reason {
    match evaluate(&model(), &packet(from, source, to, protocol)).outcome {
        Outcome::Dropped(reason) => reason,
        delivered => panic!("{delivered:?}"),
    }
}

fn arrival(from: &str, source: &str, to: &str, protocol: Protocol) -> (Receiver, String) {
    match evaluate(&model(), &packet(from, source, to, protocol)).outcome {
        Outcome::Delivered { to, source, .. } => (to, source.to_string()),
        dropped => panic!("{dropped:?}"),
    }
}

/// "Security group rules": the union of all rules of all groups, and the rule that allowed is named.
#[test]
fn a_group_rule_allows_and_is_named() {
    let verdict = evaluate(&model(), &packet("web", "10.0.1.10", "10.0.2.10", tcp(3306)));
    assert!(verdict.delivered());
    assert_eq!(verdict.allowed_by(), ["rtb-pub:10.0.0.0/16", "sgr-web1", "acl-open#100", "acl-open#100", "sgr-db0"]);
    assert_eq!(verdict.hops.last(), Some(&Hop::Interface("eni-db".into())));
}

/// "Security group referencing": the private addresses of the group's interfaces, secondary ones too.
#[test]
fn a_referenced_group_means_private_addresses() {
    assert_eq!(arrival("web", "10.0.1.16", "10.0.2.10", tcp(3306)).0, Receiver::Interface("eni-db".into()));
    assert!(matches!(reason("any", "10.0.1.13", "10.0.2.10", tcp(3306)), Reason::Groups { .. }));
}

/// "Security groups": what no rule allows is dropped, in and out.
#[test]
fn what_no_group_allows_is_dropped() {
    let groups = |direction| Reason::Groups { interface: "eni-db".into(), direction, groups: vec!["sg-db".into()] };
    assert_eq!(reason("web", "10.0.1.10", "10.0.2.10", tcp(22)), groups(Direction::Ingress));
    assert_eq!(reason("db", "10.0.2.10", "10.0.1.10", tcp(80)), groups(Direction::Egress));
}

/// "Connection tracking": the answer to what was let in needs no rule.
#[test]
fn an_answer_needs_no_group_rule() {
    let asked = packet("web", "10.0.1.10", "10.0.2.10", tcp(3306));
    let back = reply(&model(), &asked, &evaluate(&model(), &asked)).unwrap();
    assert!(back.delivered());
    assert!(back.hops.contains(&Hop::Tracked { interface: "eni-db".into() }));
}

/// "Network ACL rules": by number, first match; and "Network ACL basics": stateless, so an answer is asked again.
#[test]
fn network_acls_go_by_number_and_keep_no_state() {
    let acl = |number| Reason::Acl { acl: "acl-strict".into(), direction: Direction::Ingress, number };
    assert_eq!(reason("web", "10.0.1.10", "10.0.3.10", tcp(85)), acl(Some(90)));
    assert_eq!(reason("web", "10.0.1.10", "10.0.3.10", tcp(22)), acl(None));
    let asked = packet("web", "10.0.1.10", "10.0.3.10", tcp(80));
    let first = evaluate(&model(), &asked);
    assert!(first.delivered());
    let back = reply(&model(), &asked, &first).unwrap();
    assert_eq!(back.outcome, Outcome::Dropped(Reason::Acl { acl: "acl-strict".into(), direction: Direction::Egress, number: None }));
}

/// "Network ACL basics": they apply at the subnet's border, not inside.
#[test]
fn neighbours_meet_no_network_acl() {
    let verdict = evaluate(&model(), &packet("web2", "10.0.1.11", "10.0.1.10", tcp(80)));
    assert!(verdict.delivered() && !verdict.hops.iter().any(|h| matches!(h, Hop::Acl { .. })));
}

/// "Route priority": the longest prefix; "Blackhole" routes drop.
#[test]
fn routes_go_by_longest_prefix() {
    assert_eq!(
        reason("web", "10.0.1.10", "192.0.2.5", tcp(80)),
        Reason::Blackhole { table: "rtb-pub".into(), destination: "192.0.2.0/24".parse().unwrap() }
    );
    assert_eq!(reason("db", "10.0.2.10", "198.19.255.10", tcp(80)), Reason::NoRoute { table: "rtb-priv".into() });
    assert_eq!(
        reason("apart", "10.0.1.10", "198.19.255.10", tcp(80)),
        Reason::Blackhole { table: "rtb-b".into(), destination: "0.0.0.0/0".parse().unwrap() }
    );
}

/// "Middlebox routing": a route more specific than local wins.
#[test]
fn a_route_may_be_more_specific_than_local() {
    let mut m = model();
    m.vpcs[0].security_groups[1].egress = m.vpcs[0].security_groups[0].egress.clone();
    let verdict = evaluate(&m, &packet("db", "10.0.2.10", "10.0.3.10", tcp(80)));
    assert_eq!(verdict.outcome, Outcome::Dropped(Reason::DestinationCheck { interface: "eni-web".into(), address: ip("10.0.3.10") }));
    m.vpcs[0].interfaces[0].source_dest_check = false;
    let asked = packet("db", "10.0.2.10", "10.0.3.10", tcp(80));
    let first = evaluate(&m, &asked);
    assert!(matches!(&first.outcome, Outcome::Delivered { to: Receiver::Interface(id), .. } if id == "eni-web"));
    assert_eq!(reply(&m, &asked, &first), None, "an appliance forwards, it does not answer");
}

/// "Source/destination checking".
#[test]
fn a_source_must_be_the_interfaces_own() {
    assert_eq!(reason("web2", "10.0.1.10", "10.0.2.10", tcp(3306)), Reason::SourceCheck { interface: "eni-web2".into(), address: ip("10.0.1.10") });
}

/// "Internet gateways": one-to-one translation, only for addresses with a public one.
#[test]
fn the_gateway_translates_public_addresses_only() {
    assert_eq!(arrival("web", "10.0.1.10", "198.19.255.10", tcp(80)), (Receiver::Internet, "198.18.0.10".into()));
    assert_eq!(reason("web2", "10.0.1.11", "198.19.255.10", tcp(80)), Reason::NoPublicAddress { address: ip("10.0.1.11") });
    assert_eq!(reason("web", "10.0.1.16", "198.19.255.10", tcp(80)), Reason::NoPublicAddress { address: ip("10.0.1.16") });
    let verdict = evaluate(&model(), &packet("home", "198.19.255.10", "198.18.0.10", tcp(80)));
    assert_eq!(verdict.hops.first(), Some(&Hop::Translation { gateway: "igw-a".into(), from: ip("198.18.0.10"), to: ip("10.0.1.10") }));
    assert_eq!(reason("home", "198.19.255.10", "198.18.0.50", tcp(80)), Reason::NoSuchAddress { address: ip("198.18.0.50") });
}

/// "Elastic IP addresses": traffic between instances by public addresses goes out of the gateway and in again.
#[test]
fn public_addresses_lead_back_into_the_vpc() {
    assert_eq!(arrival("web", "10.0.1.10", "198.18.0.30", tcp(80)), (Receiver::Interface("eni-strict".into()), "198.18.0.10".into()));
}

/// "Use the Instance Metadata Service" and "Amazon DNS server": neither groups nor network ACLs filter them.
#[test]
fn router_services_are_not_filtered() {
    let at = |service| (Receiver::Router { vpc: "vpc-a".into(), service }, "10.0.2.10".to_owned());
    assert_eq!(arrival("db", "10.0.2.10", "169.254.169.254", tcp(80)), at(Service::Metadata));
    assert_eq!(arrival("db", "10.0.2.10", "10.0.0.2", udp(53)), at(Service::Resolver));
    assert_eq!(reason("db", "10.0.2.10", "10.0.2.1", tcp(80)), Reason::NoService { address: ip("10.0.2.1") });
    let mut silent = model();
    silent.vpcs[0].dns_support = false;
    assert!(!evaluate(&silent, &packet("db", "10.0.2.10", "169.254.169.253", udp(53))).delivered());
}

/// Private ranges are not routed on the Internet (RFC 1918), and only TCP and UDP leave the cloud.
#[test]
fn the_internet_carries_no_private_address() {
    assert_eq!(reason("web", "10.0.1.10", "10.99.0.1", tcp(443)), Reason::Bogon { address: ip("10.99.0.1") });
    assert_eq!(reason("web", "10.0.1.10", "169.254.1.1", tcp(443)), Reason::Unroutable { address: ip("169.254.1.1") });
    assert_eq!(arrival("web", "10.0.1.10", "203.0.113.1", tcp(443)), (Receiver::Egress, "198.18.0.10".into()));
    assert_eq!(reason("web", "10.0.1.10", "203.0.113.1", Protocol::Icmp { kind: 8, code: 0 }), Reason::NotCarried);
}

/// A stopped instance keeps its addresses, and nobody answers there.
#[test]
fn an_unplugged_interface_gets_nothing() {
    assert_eq!(reason("web", "10.0.1.10", "10.0.1.12", tcp(80)), Reason::NotAttached { interface: "eni-off".into() });
    assert_eq!(reason("off", "10.0.1.12", "10.0.1.10", tcp(80)), Reason::NotAttached { interface: "eni-off".into() });
    assert_eq!(reason("web", "10.0.1.10", "10.0.1.99", tcp(80)), Reason::NoSuchAddress { address: ip("10.0.1.99") });
    assert_eq!(reason("nobody", "10.0.1.12", "10.0.1.10", tcp(80)), Reason::NoSuchInterface { interface: "eni-nobody".into() });
}

/// A model that names what it does not hold yields a verdict, not a panic.
#[test]
fn an_inconsistent_model_has_verdicts_too() {
    let mut m = model();
    m.vpcs[0].route_tables.clear();
    m.vpcs[0].network_acls.clear();
    m.vpcs[0].security_groups.clear();
    let verdict = evaluate(&m, &packet("web", "10.0.1.10", "10.0.2.10", tcp(80)));
    assert_eq!(verdict.outcome, Outcome::Dropped(Reason::Inconsistent { id: "rtb-pub".into() }));
    assert!(!Reason::Inconsistent { id: "x".into() }.to_string().is_empty());
}
