use super::super::security_group::create_security_group;
use super::*;
use crate::testing::Bench;

fn group(bench: &Bench, name: &str) -> String {
    let request = api::CreateSecurityGroupRequest { group_name: name.into(), description: "for tests".into(), ..Default::default() };
    bench.run(move |cx| create_security_group(cx, request)).unwrap().group_id.unwrap()
}

/// A group of a VPC that is not the default one.
fn group_elsewhere(bench: &Bench) -> String {
    let request = api::CreateVpcRequest { cidr_block: Some("10.0.0.0/16".into()), ..Default::default() };
    let vpc_id = bench.run(move |cx| super::super::vpc::create_vpc(cx, request)).unwrap().vpc.unwrap().vpc_id;
    let request = api::CreateSecurityGroupRequest { group_name: "far".into(), description: "for tests".into(), vpc_id, ..Default::default() };
    bench.run(move |cx| create_security_group(cx, request)).unwrap().group_id.unwrap()
}

fn allow(protocol: &str, from: i32, to: i32, blocks: &[&str]) -> IpPermission {
    let range = |b: &&str| IpRange { cidr_ip: Some((*b).into()), description: None };
    IpPermission {
        ip_protocol: Some(protocol.into()),
        from_port: Some(from),
        to_port: Some(to),
        ip_ranges: Some(blocks.iter().map(range).collect()),
        ..Default::default()
    }
}

fn from_group(pair: UserIdGroupPair) -> IpPermission {
    IpPermission {
        ip_protocol: Some("tcp".into()),
        from_port: Some(3306),
        to_port: Some(3306),
        user_id_group_pairs: Some(vec![pair]),
        ..Default::default()
    }
}

fn by_id(id: &str) -> UserIdGroupPair {
    UserIdGroupPair { group_id: Some(id.into()), ..Default::default() }
}

fn ask(group: &str, permissions: Vec<IpPermission>) -> api::AuthorizeSecurityGroupIngressRequest {
    api::AuthorizeSecurityGroupIngressRequest { group_id: Some(group.into()), ip_permissions: Some(permissions), ..Default::default() }
}

fn add(bench: &Bench, request: api::AuthorizeSecurityGroupIngressRequest) -> Vec<api::SecurityGroupRule> {
    bench.run(move |cx| authorize_security_group_ingress(cx, request)).unwrap().security_group_rules.unwrap()
}

fn revoke_ask(group: &str, permissions: Vec<IpPermission>) -> api::RevokeSecurityGroupIngressRequest {
    api::RevokeSecurityGroupIngressRequest { group_id: Some(group.into()), ip_permissions: Some(permissions), ..Default::default() }
}

fn ingress(bench: &Bench, group: &str) -> Vec<SecurityGroupRule> {
    let all = bench.read(|tx| tx.find::<SecurityGroupRule>(&bench.scope, "group", group));
    all.into_iter().filter(|r| !r.egress).collect()
}

#[test]
fn a_rule_for_every_peer() {
    let bench = Bench::new();
    let (web, db) = (group(&bench, "web"), group(&bench, "db"));
    let mut permission = allow("6", 80, 80, &["0.0.0.0/0", "10.0.0.9/8"]);
    permission.user_id_group_pairs =
        Some(vec![by_id(&web), UserIdGroupPair { group_name: Some("db".into()), description: Some("databases".into()), ..Default::default() }]);
    let mut request = ask(&web, vec![permission]);
    let tag = api::Tag { key: Some("k".into()), value: Some("v".into()) };
    request.tag_specifications =
        Some(vec![TagSpecification { resource_type: Some(api::ResourceType::from("security-group-rule")), tags: Some(vec![tag.clone()]) }]);
    let made = add(&bench, request);
    let cidrs: Vec<_> = made.iter().filter_map(|r| r.cidr_ipv4.as_deref()).collect();
    assert_eq!(cidrs, ["0.0.0.0/0", "10.0.0.0/8"]);
    let peers: Vec<_> = made.iter().filter_map(|r| r.referenced_group_info.as_ref()?.group_id.clone()).collect();
    assert_eq!(peers, [web.clone(), db]);
    let last = made.last().unwrap();
    assert_eq!((last.ip_protocol.as_deref(), last.from_port, last.to_port, last.is_egress), (Some("tcp"), Some(80), Some(80), Some(false)));
    assert_eq!(
        (last.description.as_deref(), last.tags.clone(), last.group_owner_id.as_deref()),
        (Some("databases"), Some(vec![tag]), Some("000000000000"))
    );
    let shown = bench.run(move |cx| {
        super::super::security_group::describe_security_groups(
            cx,
            api::DescribeSecurityGroupsRequest { group_ids: Some(vec![web]), ..Default::default() },
        )
    });
    let permissions = shown.unwrap().security_groups.unwrap().remove(0).ip_permissions.unwrap();
    assert_eq!(permissions.len(), 1);
    assert_eq!((permissions[0].ip_ranges.as_ref().unwrap().len(), permissions[0].user_id_group_pairs.as_ref().unwrap().len()), (2, 2));
}

#[test]
fn the_flat_form_is_understood() {
    let bench = Bench::new();
    let web = group(&bench, "web");
    let request = api::AuthorizeSecurityGroupIngressRequest {
        group_name: Some("web".into()),
        ip_protocol: Some("tcp".into()),
        from_port: Some(22),
        to_port: Some(22),
        cidr_ip: Some("203.0.113.9/32".into()),
        ..Default::default()
    };
    assert_eq!(add(&bench, request.clone())[0].cidr_ipv4.as_deref(), Some("203.0.113.9/32"));
    let source = api::AuthorizeSecurityGroupIngressRequest {
        group_id: Some(web.clone()),
        source_security_group_name: Some("default".into()),
        ..Default::default()
    };
    let made: Vec<_> = add(&bench, source.clone()).into_iter().map(|r| (r.ip_protocol.unwrap(), r.from_port.unwrap(), r.to_port.unwrap())).collect();
    assert_eq!(made, [("tcp".into(), 0, 65535), ("udp".into(), 0, 65535), ("icmp".into(), -1, -1)]);
    for (bad, code) in [
        (
            api::AuthorizeSecurityGroupIngressRequest { ip_permissions: Some(vec![allow("-1", -1, -1, &["0.0.0.0/0"])]), ..request },
            "InvalidParameterCombination",
        ),
        (api::AuthorizeSecurityGroupIngressRequest { cidr_ip: Some("0.0.0.0/0".into()), ..source }, "InvalidParameterCombination"),
        (api::AuthorizeSecurityGroupIngressRequest { group_id: Some(web.clone()), ..Default::default() }, "MissingParameter"),
        (
            api::AuthorizeSecurityGroupIngressRequest { group_id: Some(web.clone()), ip_protocol: Some("-1".into()), ..Default::default() },
            "MissingParameter",
        ),
    ] {
        assert_eq!(bench.refused(move |cx| authorize_security_group_ingress(cx, bad)), code);
    }
    let egress = api::AuthorizeSecurityGroupEgressRequest { group_id: web, cidr_ip: Some("10.0.0.0/8".into()), ..Default::default() };
    assert_eq!(bench.refused(move |cx| authorize_security_group_egress(cx, egress)), "UnknownParameter");
}

#[test]
fn duplicates_are_refused_in_awss_words() {
    let bench = Bench::new();
    let web = group(&bench, "web");
    add(&bench, ask(&web, vec![allow("tcp", 80, 80, &["0.0.0.0/0"])]));
    // the second of two is known: the first must not stay
    let both = ask(&web, vec![allow("tcp", 443, 443, &["0.0.0.0/0"]), allow("TCP", 80, 80, &["1.2.3.4/0"])]);
    let again = both.clone();
    assert_eq!(bench.refused(move |cx| authorize_security_group_ingress(cx, both)), "InvalidPermission.Duplicate");
    let message = bench.run(move |cx| authorize_security_group_ingress(cx, again)).unwrap_err().message;
    assert_eq!(message, "the specified rule \"peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW\" already exists");
    let twice = ask(&web, vec![allow("udp", 53, 53, &["10.0.0.0/8", "10.0.0.1/8"])]);
    assert_eq!(bench.refused(move |cx| authorize_security_group_ingress(cx, twice)), "InvalidParameterValue");
    let all = api::AuthorizeSecurityGroupEgressRequest {
        group_id: web.clone(),
        ip_permissions: Some(vec![allow("-1", 1, 2, &["0.0.0.0/0"])]),
        ..Default::default()
    };
    assert_eq!(bench.refused(move |cx| authorize_security_group_egress(cx, all)), "InvalidPermission.Duplicate");
    // other direction, other rule
    let out = api::AuthorizeSecurityGroupEgressRequest {
        group_id: web,
        ip_permissions: Some(vec![allow("tcp", 80, 80, &["0.0.0.0/0"])]),
        ..Default::default()
    };
    assert_eq!(bench.run(move |cx| authorize_security_group_egress(cx, out)).unwrap().security_group_rules.unwrap()[0].is_egress, Some(true));
}

#[test]
fn bad_rules_are_refused() {
    let bench = Bench::new();
    let (web, far) = (group(&bench, "web"), group_elsewhere(&bench));
    let foreign = UserIdGroupPair { user_id: Some("111111111111".into()), ..by_id(&web) };
    let peered = UserIdGroupPair { vpc_peering_connection_id: Some("pcx-1".into()), ..by_id(&web) };
    let named = UserIdGroupPair { group_name: Some("nobody".into()), ..Default::default() };
    let long = IpRange { cidr_ip: Some("0.0.0.0/0".into()), description: Some("x".repeat(256)) };
    for (permission, code) in [
        (allow("tcp", 80, 70000, &["0.0.0.0/0"]), "InvalidParameterValue"),
        (allow("tcp", 90, 80, &["0.0.0.0/0"]), "InvalidParameterValue"),
        (allow("icmp", 300, -1, &["0.0.0.0/0"]), "InvalidParameterValue"),
        (allow("tcpx", 80, 80, &["0.0.0.0/0"]), "InvalidParameterValue"),
        (allow("tcp", 80, 80, &["10.0.0.0"]), "InvalidParameterValue"),
        (allow("tcp", 80, 80, &["10.0.0.0/33"]), "InvalidParameterValue"),
        (allow("tcp", 80, 80, &[]), "InvalidPermission.Malformed"),
        (IpPermission { ip_ranges: Some(vec![IpRange::default()]), ..allow("tcp", 80, 80, &[]) }, "MissingParameter"),
        (IpPermission { ip_ranges: Some(vec![long]), ..allow("tcp", 80, 80, &[]) }, "InvalidParameterValue"),
        (IpPermission { ipv6_ranges: Some(vec![Default::default()]), ..allow("tcp", 80, 80, &[]) }, "NotImplemented"),
        (IpPermission { prefix_list_ids: Some(vec![Default::default()]), ..allow("tcp", 80, 80, &[]) }, "NotImplemented"),
        (allow("icmpv6", -1, -1, &["0.0.0.0/0"]), "NotImplemented"),
        (from_group(by_id("sg-0123456789abcdef0")), "InvalidGroup.NotFound"),
        (from_group(by_id("sg-x")), "InvalidGroupId.Malformed"),
        (from_group(by_id(&far)), "InvalidGroup.NotFound"),
        (from_group(foreign), "InvalidGroup.NotFound"),
        (from_group(named), "InvalidGroup.NotFound"),
        (from_group(peered), "NotImplemented"),
        (from_group(UserIdGroupPair::default()), "MissingParameter"),
    ] {
        let shown = format!("{permission:?}");
        let request = ask(&web, vec![allow("tcp", 22, 22, &["0.0.0.0/0"]), permission]);
        assert_eq!(bench.refused(move |cx| authorize_security_group_ingress(cx, request)), code, "{shown}");
    }
    let by_name = ask(&far, vec![from_group(UserIdGroupPair { group_name: Some("far".into()), ..Default::default() })]);
    assert_eq!(bench.refused(move |cx| authorize_security_group_ingress(cx, by_name)), "InvalidParameterValue");
    for (id, code) in [("sg-0123456789abcdef0", "InvalidGroup.NotFound"), ("web", "InvalidGroupId.Malformed")] {
        let request = ask(id, vec![allow("tcp", 80, 80, &["0.0.0.0/0"])]);
        assert_eq!(bench.refused(move |cx| authorize_security_group_ingress(cx, request)), code);
    }
}

#[test]
fn a_group_has_at_most_sixty_rules_each_way() {
    let bench = Bench::new();
    let web = group(&bench, "web");
    let many = |n: i32| (1..=n).map(|p| allow("tcp", p, p, &["0.0.0.0/0"])).collect::<Vec<_>>();
    let over = ask(&web, many(61));
    assert_eq!(bench.refused(move |cx| authorize_security_group_ingress(cx, over)), "RulesPerSecurityGroupLimitExceeded");
    assert_eq!(add(&bench, ask(&web, many(60))).len(), 60);
    let one_more = ask(&web, vec![allow("udp", 1, 1, &["0.0.0.0/0"])]);
    assert_eq!(bench.refused(move |cx| authorize_security_group_ingress(cx, one_more)), "RulesPerSecurityGroupLimitExceeded");
}

#[test]
fn rules_are_revoked_by_what_they_say_or_by_id() {
    let bench = Bench::new();
    let web = group(&bench, "web");
    let made = add(&bench, ask(&web, vec![allow("tcp", 80, 81, &["0.0.0.0/0"]), allow("-1", -1, -1, &["10.0.0.0/8"])]));
    let request = revoke_ask(&web, vec![allow("6", 80, 81, &["1.1.1.1/0"])]);
    let gone = bench.run(move |cx| revoke_security_group_ingress(cx, request)).unwrap();
    assert_eq!(gone.unknown_ip_permissions, None);
    let gone = gone.revoked_security_group_rules.unwrap();
    assert_eq!((gone.len(), &gone[0].security_group_rule_id, gone[0].cidr_ipv4.as_deref()), (1, &made[0].security_group_rule_id, Some("0.0.0.0/0")));
    let ids = made[1].security_group_rule_id.clone().map(|id| vec![id]);
    let by_id = api::RevokeSecurityGroupIngressRequest { group_id: Some(web.clone()), security_group_rule_ids: ids.clone(), ..Default::default() };
    bench.run(move |cx| revoke_security_group_ingress(cx, by_id)).unwrap();
    assert_eq!(ingress(&bench, &web), []);
    let again = api::RevokeSecurityGroupIngressRequest { group_id: Some(web.clone()), security_group_rule_ids: ids, ..Default::default() };
    assert_eq!(bench.refused(move |cx| revoke_security_group_ingress(cx, again)), "InvalidSecurityGroupRuleId.NotFound");
    let nothing = api::RevokeSecurityGroupEgressRequest { group_id: web.clone(), ..Default::default() };
    assert_eq!(bench.refused(move |cx| revoke_security_group_egress(cx, nothing)), "MissingParameter");
    let egress = api::RevokeSecurityGroupEgressRequest {
        group_id: web.clone(),
        ip_permissions: Some(vec![allow("-1", -1, -1, &["0.0.0.0/0"])]),
        ..Default::default()
    };
    bench.run(move |cx| revoke_security_group_egress(cx, egress)).unwrap();
    assert!(bench.read(|tx| tx.find::<SecurityGroupRule>(&bench.scope, "group", &web)).is_empty());
}

#[test]
fn unknown_rules_are_a_fault_but_in_the_default_vpc() {
    let bench = Bench::new();
    let (web, far) = (group(&bench, "web"), group_elsewhere(&bench));
    let known = allow("tcp", 80, 80, &["0.0.0.0/0"]);
    let unknown = allow("tcp", 81, 81, &["0.0.0.0/0"]);
    for g in [&web, &far] {
        add(&bench, ask(g, vec![known.clone()]));
    }
    let request = revoke_ask(&far, vec![known.clone(), unknown.clone()]);
    assert_eq!(bench.refused(move |cx| revoke_security_group_ingress(cx, request)), "InvalidPermission.NotFound");
    let request = revoke_ask(&web, vec![known, unknown]);
    let answer = bench.run(move |cx| revoke_security_group_ingress(cx, request)).unwrap();
    assert_eq!(answer.revoked_security_group_rules.unwrap().len(), 1);
    let left = answer.unknown_ip_permissions.unwrap().remove(0);
    assert_eq!((left.from_port, left.ip_ranges.unwrap()[0].cidr_ip.as_deref()), (Some(81), Some("0.0.0.0/0")));
}

#[test]
fn descriptions_are_changed_and_removed() {
    let bench = Bench::new();
    let web = group(&bench, "web");
    let made = add(&bench, ask(&web, vec![allow("tcp", 80, 80, &["0.0.0.0/0"])]));
    let mut permission = allow("tcp", 80, 80, &[]);
    permission.ip_ranges = Some(vec![IpRange { cidr_ip: Some("0.0.0.0/0".into()), description: Some("HTTP".into()) }]);
    let request = api::UpdateSecurityGroupRuleDescriptionsIngressRequest {
        group_name: Some("web".into()),
        ip_permissions: Some(vec![permission.clone()]),
        ..Default::default()
    };
    bench.run(move |cx| update_security_group_rule_descriptions_ingress(cx, request)).unwrap();
    assert_eq!(ingress(&bench, &web)[0].description.as_deref(), Some("HTTP"));
    let by_id = |description: Option<&str>| api::UpdateSecurityGroupRuleDescriptionsIngressRequest {
        group_id: Some(web.clone()),
        security_group_rule_descriptions: Some(vec![api::SecurityGroupRuleDescription {
            description: description.map(Into::into),
            security_group_rule_id: made[0].security_group_rule_id.clone(),
        }]),
        ..Default::default()
    };
    let (none, bad) = (by_id(None), by_id(Some("日本")));
    bench.run(move |cx| update_security_group_rule_descriptions_ingress(cx, none)).unwrap();
    assert_eq!(ingress(&bench, &web)[0].description, None);
    assert_eq!(bench.refused(move |cx| update_security_group_rule_descriptions_ingress(cx, bad)), "InvalidParameterValue");
    let wrong_way =
        api::UpdateSecurityGroupRuleDescriptionsEgressRequest { group_id: Some(web), ip_permissions: Some(vec![permission]), ..Default::default() };
    assert_eq!(bench.refused(move |cx| update_security_group_rule_descriptions_egress(cx, wrong_way)), "InvalidPermission.NotFound");
}
