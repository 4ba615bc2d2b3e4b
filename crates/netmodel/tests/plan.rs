//! The kernel state of a VPC with two zones, as text, and its changes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod build;

use bonkei_netmodel::{Change, GroupRule, Model, Peer, Traffic, Vpc, plan};
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

/// The changes from the VPC as it was, in generation 7.
fn changes(change: impl Fn(&mut Vpc)) -> Change {
    let mut new = two_zones();
    change(&mut new);
    let rules = |vpc| plan(&model(vpc)).vpcs.into_values().map(|v| v.ruleset).next().unwrap();
    rules(new).since(&rules(two_zones()), 7)
}

fn elements(change: &Change) -> Vec<String> {
    change.elements.iter().map(|e| format!("{} {} {}", if e.add { "add" } else { "delete" }, e.set.name, e.element)).collect()
}

#[test]
fn a_rule_more_is_one_element() {
    let rule = GroupRule { id: "sgr-x".into(), traffic: Traffic::Tcp(443, 443), peer: Peer::Cidr("10.0.0.0/8".parse().unwrap()) };
    let change = changes(|v| v.security_groups[1].ingress.push(rule.clone()));
    assert_eq!(elements(&change), ["add sg-db-ingress-ports 6 . 443 . 10.0.0.0-10.255.255.255"]);
    assert!(change.before.is_empty() && change.chains.is_empty() && change.after.is_empty());
}

#[test]
fn a_rule_inside_another_is_no_change() {
    let rule = GroupRule { id: "sgr-x".into(), traffic: Traffic::Tcp(80, 80), peer: Peer::Cidr("192.0.2.0/24".parse().unwrap()) };
    assert!(changes(|v| v.security_groups[0].ingress.push(rule.clone())).is_empty());
}

#[test]
fn an_interface_that_changes_to_groups_in_use_is_elements() {
    let change = changes(|v| v.interfaces[1].groups = vec!["sg-db".into()]);
    assert!(change.before.is_empty() && change.chains.is_empty() && change.after.is_empty());
    assert!(
        elements(&change).contains(&"add sg-db-members 10.0.1.11".to_owned())
            && elements(&change).contains(&"delete sg-web-members 10.0.1.11".to_owned())
    );
}

#[test]
fn an_unplugged_interface_leaves_no_element() {
    let elements = elements(&changes(|v| v.interfaces[0].port = None));
    assert!(elements.iter().all(|e| e.starts_with("delete ")) && elements.iter().any(|e| e.contains("own \"e-web\"")), "{elements:?}");
}

#[test]
fn structure_changes_in_steps() {
    let change = changes(|v| {
        v.security_groups[1].ingress.clear();
        v.interfaces[2].groups = vec!["sg-web".into(), "sg-db".into()];
        v.subnets[1].network_acl = "acl-open".into();
    });
    let commands: Vec<_> = change.elements.iter().map(|e| e.command(7)).collect();
    insta::assert_snapshot!([change.before, change.chains, commands, change.after].map(|step| step.join("\n")).join("\n\n"));
}
