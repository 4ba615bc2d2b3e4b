use super::*;
use crate::state::Subnet;
use crate::testing::Bench;

fn ask(name: &str) -> api::CreateSecurityGroupRequest {
    api::CreateSecurityGroupRequest { group_name: name.into(), description: "web servers".into(), ..Default::default() }
}

fn make(bench: &Bench, name: &str) -> String {
    let request = ask(name);
    bench.run(move |cx| create_security_group(cx, request)).unwrap().group_id.unwrap()
}

fn delete(id: &str) -> api::DeleteSecurityGroupRequest {
    api::DeleteSecurityGroupRequest { group_id: Some(id.into()), ..Default::default() }
}

fn found(bench: &Bench, request: api::DescribeSecurityGroupsRequest) -> Vec<api::SecurityGroup> {
    bench.run(move |cx| describe_security_groups(cx, request)).unwrap().security_groups.unwrap()
}

fn filtered(name: &str, value: &str) -> api::DescribeSecurityGroupsRequest {
    let filter = api::Filter { name: Some(name.into()), values: Some(vec![value.into()]) };
    api::DescribeSecurityGroupsRequest { filters: Some(vec![filter]), ..Default::default() }
}

#[test]
fn a_group_lets_everything_out_and_leaves_nothing_behind() {
    let bench = Bench::new();
    let before = bench.dump();
    let mut request = ask("web  ");
    let tag = api::Tag { key: Some("Name".into()), value: Some("web".into()) };
    request.tag_specifications =
        Some(vec![api::TagSpecification { resource_type: Some(api::ResourceType::from("security-group")), tags: Some(vec![tag.clone()]) }]);
    let made = bench.run(move |cx| create_security_group(cx, request)).unwrap();
    let id = made.group_id.unwrap();
    assert_eq!(made.security_group_arn, Some(format!("arn:aws:ec2:ap-northeast-1:000000000000:security-group/{id}")));
    assert_eq!(made.tags, Some(vec![tag]));
    let group = found(&bench, api::DescribeSecurityGroupsRequest { group_ids: Some(vec![id.clone()]), ..Default::default() }).remove(0);
    assert_eq!((group.group_name.as_deref(), group.ip_permissions), (Some("web"), Some(Vec::new())));
    let egress = group.ip_permissions_egress.unwrap().remove(0);
    assert_eq!((egress.ip_protocol.as_deref(), egress.from_port), (Some("-1"), None));
    assert_eq!(egress.ip_ranges.unwrap().remove(0).cidr_ip.as_deref(), Some("0.0.0.0/0"));
    let request = delete(&id);
    let deleted = bench.run(move |cx| delete_security_group(cx, request)).unwrap();
    assert_eq!((deleted.group_id, deleted.r#return), (Some(id), Some(true)));
    assert_eq!(bench.dump(), before);
}

#[test]
fn bad_groups_are_refused() {
    let bench = Bench::new();
    make(&bench, "web");
    let described = |text: &str| api::CreateSecurityGroupRequest { description: text.into(), ..ask("db") };
    for (request, code) in [
        (ask("web"), "InvalidGroup.Duplicate"),
        (ask("web "), "InvalidGroup.Duplicate"),
        (ask("default"), "InvalidParameterValue"),
        (ask("sg-web"), "InvalidParameterValue"),
        (ask("日本"), "InvalidParameterValue"),
        (ask("a|b"), "InvalidParameterValue"),
        (ask(&"x".repeat(256)), "InvalidParameterValue"),
        (ask(""), "MissingParameter"),
        (described(""), "MissingParameter"),
        (described("日本"), "InvalidParameterValue"),
        (described("<b>"), "InvalidParameterValue"),
        (api::CreateSecurityGroupRequest { vpc_id: Some("vpc-0123456789abcdef0".into()), ..ask("db") }, "InvalidVpcID.NotFound"),
        (api::CreateSecurityGroupRequest { vpc_id: Some("vpc".into()), ..ask("db") }, "InvalidVpcID.Malformed"),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| create_security_group(cx, request)), code, "{shown}");
    }
    let again = bench.run(|cx| create_security_group(cx, ask("web"))).unwrap_err().message;
    let vpc = bench.read(|tx| tx.list::<Vpc>(&bench.scope)).remove(0).id;
    assert_eq!(again, format!("The security group 'web' already exists for VPC '{vpc}'"));
}

#[test]
fn without_a_default_vpc_a_group_needs_one() {
    let bench = Bench::new();
    let vpc_id = bench.read(|tx| tx.list::<Vpc>(&bench.scope)).remove(0).id;
    bench.run(move |cx| super::super::vpc::delete_vpc(cx, api::DeleteVpcRequest { vpc_id, ..Default::default() })).unwrap();
    assert_eq!(bench.refused(|cx| create_security_group(cx, ask("web"))), "VPCIdNotSpecified");
}

#[test]
fn a_group_in_use_stays() {
    let bench = Bench::new();
    let (web, db) = (make(&bench, "web"), make(&bench, "db"));
    let (group, peer) = (db.clone(), web.clone());
    let rule = bench.run(move |cx| network::save_rule(cx, &group, false, RulePeer::Group(peer))).unwrap();
    let request = delete(&web);
    assert_eq!(bench.refused(move |cx| delete_security_group(cx, request)), "DependencyViolation");
    let scope = bench.scope.clone();
    bench.change(move |tx| tx.remove::<SecurityGroupRule>(&scope, &rule.id));
    let own = web.clone();
    bench.run(move |cx| network::save_rule(cx, &own, false, RulePeer::Group(own.clone()))).unwrap();
    let subnet = bench.read(|tx| tx.list::<Subnet>(&bench.scope)).remove(0);
    let groups = vec![web.clone()];
    let eni = bench.run(move |cx| interface::create(cx, interface::NewInterface::of(subnet, groups))).unwrap();
    let request = delete(&web);
    let message = bench.run(move |cx| delete_security_group(cx, request)).unwrap_err();
    assert_eq!((message.code.as_str(), message.message), ("DependencyViolation", format!("resource {web} has a dependent object")));
    bench.run(move |cx| interface::delete(cx, &eni)).unwrap();
    // a rule that names its own group holds nothing
    let by_name = api::DeleteSecurityGroupRequest { group_name: Some("web".into()), ..Default::default() };
    bench.run(move |cx| delete_security_group(cx, by_name)).unwrap();
}

#[test]
fn bad_deletions_are_refused() {
    let bench = Bench::new();
    let default = bench.read(|tx| tx.list::<SecurityGroup>(&bench.scope)).remove(0).id;
    for (request, code) in [
        (delete(&default), "CannotDelete"),
        (delete("sg-0123456789abcdef0"), "InvalidGroup.NotFound"),
        (delete("web"), "InvalidGroupId.Malformed"),
        (api::DeleteSecurityGroupRequest::default(), "MissingParameter"),
        (api::DeleteSecurityGroupRequest { group_name: Some("web".into()), ..Default::default() }, "InvalidGroup.NotFound"),
        (api::DeleteSecurityGroupRequest { group_name: Some("web".into()), ..delete(&default) }, "InvalidParameterCombination"),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| delete_security_group(cx, request)), code, "{shown}");
    }
}

#[test]
fn filters_look_at_groups_and_their_rules() {
    let bench = Bench::new();
    let web = make(&bench, "web");
    for (name, value, want) in [
        ("group-name", "w*", 1),
        ("group-id", web.as_str(), 1),
        ("description", "web servers", 1),
        ("egress.ip-permission.cidr", "0.0.0.0/0", 2),
        ("ip-permission.group-name", "default", 1),
        ("ip-permission.protocol", "-1", 1),
        ("ip-permission.from-port", "22", 0),
        ("ip-permission.ipv6-cidr", "::/0", 0),
        ("owner-id", "000000000000", 2),
        ("tag-key", "Name", 0),
    ] {
        assert_eq!(found(&bench, filtered(name, value)).len(), want, "{name}");
    }
    for (name, code) in [("ip-permission.color", "InvalidParameterValue"), ("color", "InvalidParameterValue")] {
        let request = filtered(name, "red");
        assert_eq!(bench.refused(move |cx| describe_security_groups(cx, request)), code);
    }
}

#[test]
fn groups_are_found_by_name_and_in_pages() {
    let bench = Bench::new();
    for n in 0..6 {
        make(&bench, &format!("g{n}"));
    }
    let named = |names: &[&str]| api::DescribeSecurityGroupsRequest {
        group_names: Some(names.iter().map(|n| (*n).to_owned()).collect()),
        ..Default::default()
    };
    assert_eq!(found(&bench, named(&["g1", "default"])).len(), 2);
    let nobody = named(&["nobody"]);
    assert_eq!(bench.refused(move |cx| describe_security_groups(cx, nobody)), "InvalidGroup.NotFound");
    let page = |token| api::DescribeSecurityGroupsRequest { max_results: Some(5), next_token: token, ..Default::default() };
    let first = bench.run(move |cx| describe_security_groups(cx, page(None))).unwrap();
    let second = bench.run(move |cx| describe_security_groups(cx, page(first.next_token))).unwrap();
    assert_eq!((first.security_groups.unwrap().len(), second.security_groups.unwrap().len(), second.next_token), (5, 2, None));
    let few = api::DescribeSecurityGroupsRequest { max_results: Some(4), ..Default::default() };
    assert_eq!(bench.refused(move |cx| describe_security_groups(cx, few)), "InvalidParameterValue");
}
