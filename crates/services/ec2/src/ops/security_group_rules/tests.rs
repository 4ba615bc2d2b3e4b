use super::super::security_group::create_security_group;
use super::super::security_group_rule::authorize_security_group_ingress;
use super::*;
use crate::testing::Bench;

struct Rules {
    bench: Bench,
    group: String,
    ids: Vec<String>,
}

/// A group with ingress rules for ports 80 and 81 from two blocks, and one from itself.
fn rules() -> Rules {
    let bench = Bench::new();
    let request = api::CreateSecurityGroupRequest { group_name: "web".into(), description: "for tests".into(), ..Default::default() };
    let group = bench.run(move |cx| create_security_group(cx, request)).unwrap().group_id.unwrap();
    let allow = |port, ranges, pairs| api::IpPermission {
        ip_protocol: Some("tcp".into()),
        from_port: Some(port),
        to_port: Some(port),
        ip_ranges: ranges,
        user_id_group_pairs: pairs,
        ..Default::default()
    };
    let block = |b: &str| Some(vec![api::IpRange { cidr_ip: Some(b.into()), description: None }]);
    let own = Some(vec![api::UserIdGroupPair { group_id: Some(group.clone()), ..Default::default() }]);
    let request = api::AuthorizeSecurityGroupIngressRequest {
        group_id: Some(group.clone()),
        ip_permissions: Some(vec![allow(80, block("10.0.0.0/8"), None), allow(81, block("10.0.0.0/8"), None), allow(82, None, own)]),
        ..Default::default()
    };
    let made = bench.run(move |cx| authorize_security_group_ingress(cx, request)).unwrap().security_group_rules.unwrap();
    let ids = made.into_iter().filter_map(|r| r.security_group_rule_id).collect();
    Rules { bench, group, ids }
}

fn tcp(port: i32, block: &str) -> api::SecurityGroupRuleRequest {
    api::SecurityGroupRuleRequest {
        ip_protocol: Some("tcp".into()),
        from_port: Some(port),
        to_port: Some(port),
        cidr_ipv4: Some(block.into()),
        ..Default::default()
    }
}

fn change(rules: &Rules, updates: Vec<(usize, api::SecurityGroupRuleRequest)>) -> api::ModifySecurityGroupRulesRequest {
    let update = |(n, r): (usize, _)| api::SecurityGroupRuleUpdate { security_group_rule_id: rules.ids[n].clone(), security_group_rule: Some(r) };
    api::ModifySecurityGroupRulesRequest {
        group_id: rules.group.clone(),
        security_group_rules: updates.into_iter().map(update).collect(),
        ..Default::default()
    }
}

#[test]
fn rules_are_described_and_filtered() {
    let r = rules();
    let filter = api::Filter { name: Some("group-id".into()), values: Some(vec![r.group.clone()]) };
    let request = api::DescribeSecurityGroupRulesRequest { filters: Some(vec![filter]), ..Default::default() };
    let found = r.bench.run(move |cx| describe_security_group_rules(cx, request)).unwrap().security_group_rules.unwrap();
    assert_eq!(found.len(), 4);
    assert_eq!((found[0].is_egress, found[0].from_port, found[0].cidr_ipv4.as_deref()), (Some(true), Some(-1), Some("0.0.0.0/0")));
    assert_eq!(found[3].referenced_group_info.as_ref().and_then(|g| g.group_id.clone()), Some(r.group));
    for (ids, code) in [("sgr-0123456789abcdef0", "InvalidSecurityGroupRuleId.NotFound"), ("sgr", "InvalidSecurityGroupRuleId.Malformed")] {
        let request = api::DescribeSecurityGroupRulesRequest { security_group_rule_ids: Some(vec![ids.into()]), ..Default::default() };
        assert_eq!(r.bench.refused(move |cx| describe_security_group_rules(cx, request)), code);
    }
    let filter = api::Filter { name: Some("color".into()), values: Some(vec!["red".into()]) };
    let request = api::DescribeSecurityGroupRulesRequest { filters: Some(vec![filter]), ..Default::default() };
    assert_eq!(r.bench.refused(move |cx| describe_security_group_rules(cx, request)), "InvalidParameterValue");
}

#[test]
fn a_changed_rule_keeps_its_id() {
    let r = rules();
    // two rules change places, which passes through no duplicate
    let request =
        change(&r, vec![(0, tcp(81, "10.0.0.0/8")), (1, api::SecurityGroupRuleRequest { description: Some("new".into()), ..tcp(80, "10.9.9.9/8") })]);
    r.bench.run(move |cx| modify_security_group_rules(cx, request)).unwrap();
    let load = |n: usize| r.bench.read(|tx| tx.load::<SecurityGroupRule>(&r.bench.scope, &r.ids[n])).unwrap();
    assert_eq!((load(0).from_port, load(1).from_port, load(1).description.as_deref()), (81, 80, Some("new")));
    assert_eq!(load(1).peer, RulePeer::Cidr("10.0.0.0/8".parse().unwrap()));
}

#[test]
fn bad_changes_are_refused() {
    let r = rules();
    let group = |id: &str| api::SecurityGroupRuleRequest { cidr_ipv4: None, referenced_group_id: Some(id.into()), ..tcp(82, "") };
    for (updates, code) in [
        (vec![(0, tcp(90, "10.0.0.0/8")), (1, tcp(90, "10.0.0.0/8"))], "InvalidPermission.Duplicate"),
        (vec![(0, tcp(81, "10.0.0.0/8"))], "InvalidPermission.Duplicate"),
        (vec![(0, tcp(90, "10.0.0.0/8")), (0, tcp(91, "10.0.0.0/8"))], "InvalidParameterValue"),
        (vec![(0, tcp(70000, "10.0.0.0/8"))], "InvalidParameterValue"),
        (vec![(0, tcp(90, "10.0.0"))], "InvalidParameterValue"),
        (vec![(0, group(&r.group))], "InvalidParameterValue"),
        (vec![(2, tcp(82, "10.0.0.0/8"))], "InvalidParameterValue"),
        (vec![(2, group("sg-0123456789abcdef0"))], "InvalidGroup.NotFound"),
        (vec![(0, api::SecurityGroupRuleRequest { ip_protocol: None, ..tcp(90, "10.0.0.0/8") })], "MissingParameter"),
        (vec![(0, api::SecurityGroupRuleRequest { cidr_ipv4: None, ..tcp(90, "") })], "MissingParameter"),
        (vec![(0, api::SecurityGroupRuleRequest { cidr_ipv6: Some("::/0".into()), ..tcp(90, "") })], "NotImplemented"),
        (vec![], "MissingParameter"),
    ] {
        let request = change(&r, updates);
        let shown = format!("{request:?}");
        assert_eq!(r.bench.refused(move |cx| modify_security_group_rules(cx, request)), code, "{shown}");
    }
    let mut foreign = change(&r, vec![(0, tcp(90, "10.0.0.0/8"))]);
    foreign.group_id = r.bench.read(|tx| tx.list::<SecurityGroup>(&r.bench.scope)).remove(0).id;
    assert_eq!(r.bench.refused(move |cx| modify_security_group_rules(cx, foreign)), "InvalidSecurityGroupRuleId.NotFound");
}
