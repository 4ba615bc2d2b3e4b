//! The kernel state of a VPC with two zones, as text, and its changes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod build;

use bonkei_netmodel::{ElementChange, GroupRule, Model, Peer, Traffic, Vpc, plan};
use build::{Build, vpc};

fn two_zones() -> Vpc {
    vpc("a", "10.0.0.0/16")
        .igw()
        .subnet("pub", "10.0.1.0/24", "pub", "open")
        .subnet("priv", "10.0.2.0/24", "priv", "strict")
        .table("pub", &["0.0.0.0/0 igw"])
        .table("priv", &["0.0.0.0/0 eni-nat", "192.0.2.0/24 gone"])
        .acl("open", &["100 in allow all 0.0.0.0/0", "100 out allow all 0.0.0.0/0"])
        .acl("strict", &["90 in deny icmp 8 10.0.1.0/24", "100 in allow tcp 3306 10.0.0.0/16", "100 out allow all 0.0.0.0/0"])
        .group("web", &["tcp 80 from 0.0.0.0/0", "tcp 80 from 10.0.0.0/8", "icmp from 0.0.0.0/0", "all to 0.0.0.0/0"])
        .group("db", &["tcp 3306 from sg-web"])
        .eni("web", "pub", &["10.0.1.10=198.18.0.10"], &["web"])
        .eni("nat", "pub", &["10.0.1.11=198.18.0.11"], &["web"])
        .unchecked()
        .eni("db", "priv", &["10.0.2.10"], &["db"])
}

fn model(vpc: Vpc) -> Model {
    Model { vpcs: vec![vpc] }
}

#[test]
fn two_zones_as_text() {
    let plan = plan(&model(two_zones()));
    let vpc = &plan.vpcs["vpc-a"];
    let mut text = format!("public {:?}\nrouter {:?}\n", plan.public, vpc.router);
    for (name, p) in &vpc.ports {
        text += &format!("port {name} to {} eth{} {} {:?}/{} via {}\n", p.netns, p.device_index, p.mac, p.addresses, p.prefix_len, p.gateway);
    }
    for (table, routes) in &vpc.tables {
        text += &format!("table {table}\n");
        for (destination, way) in routes {
            text += &format!("  {destination} {way:?}\n");
        }
    }
    insta::assert_snapshot!(text + &vpc.ruleset.text(1));
}

#[test]
fn a_vpc_without_interfaces_needs_nothing() {
    let mut empty = two_zones();
    empty.interfaces.clear();
    assert!(plan(&model(empty)).vpcs.is_empty());
}

/// The changes from the VPC as it was.
fn changes(change: impl Fn(&mut Vpc)) -> (bool, Vec<String>) {
    let mut new = two_zones();
    change(&mut new);
    let rules = |vpc| plan(&model(vpc)).vpcs.into_values().map(|v| v.ruleset).next().unwrap();
    let change = rules(new).since(&rules(two_zones()));
    let text = |e: &ElementChange| format!("{} {} {}", if e.add { "add" } else { "delete" }, e.set.name, e.element);
    (change.structural, change.elements.iter().map(text).collect())
}

#[test]
fn a_rule_more_is_one_element() {
    let rule = GroupRule { id: "sgr-x".into(), traffic: Traffic::Tcp(443, 443), peer: Peer::Cidr("10.0.0.0/8".parse().unwrap()) };
    let (structural, elements) = changes(|v| v.security_groups[1].ingress.push(rule.clone()));
    assert_eq!((structural, elements), (false, vec!["add sg-db-ingress-ports 6 . 443 . 10.0.0.0-10.255.255.255".to_owned()]));
}

#[test]
fn a_member_more_is_elements() {
    let (structural, elements) = changes(|v| v.interfaces[2].groups = vec!["sg-web".into()]);
    assert!(!structural || !elements.is_empty());
    assert!(elements.contains(&"add sg-web-members 10.0.2.10".to_owned()) && elements.contains(&"delete sg-db-members 10.0.2.10".to_owned()));
}

#[test]
fn an_unplugged_interface_leaves_no_element() {
    let (structural, elements) = changes(|v| v.interfaces[0].port = None);
    assert!(!structural);
    assert!(elements.iter().all(|e| e.starts_with("delete ")) && elements.iter().any(|e| e.contains("own \"e-web\"")), "{elements:?}");
}

#[test]
fn deletions_come_first_in_a_script() {
    let mut new = two_zones();
    new.security_groups[1].ingress.clear();
    new.interfaces[2].groups = vec!["sg-web".into(), "sg-db".into()];
    let rules = |vpc| plan(&model(vpc)).vpcs.into_values().map(|v| v.ruleset).next().unwrap();
    let script = rules(new).script_since(&rules(two_zones()), 7).join("\n");
    insta::assert_snapshot!(script);
}
