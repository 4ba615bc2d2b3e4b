use super::*;
use crate::ops::run_instances::tests::{launch, observe, request, seen_running};
use crate::ops::{create_tags, run_instances, terminate_instances};
use crate::testing::Bench;
use bonkei_api_ec2::{CreateTagsRequest, Filter, Reservation, RunInstancesRequest, Tag, TerminateInstancesRequest};

fn list(bench: &Bench, filters: &[(&str, &str)]) -> Vec<String> {
    let filter = |(n, v): &(&str, &str)| Filter { name: Some((*n).into()), values: Some(vec![(*v).into()]) };
    let req = DescribeInstancesRequest { filters: Some(filters.iter().map(filter).collect()), ..Default::default() };
    ids(bench.run(|cx| describe_instances(cx, req)).unwrap().reservations)
}

fn ids(reservations: Option<Vec<Reservation>>) -> Vec<String> {
    reservations.into_iter().flatten().flat_map(|r| r.instances.unwrap_or_default()).filter_map(|i| i.instance_id).collect()
}

fn one_instance(bench: &Bench) -> bonkei_api_ec2::Instance {
    bench.run(|cx| describe_instances(cx, DescribeInstancesRequest::default())).unwrap().reservations.unwrap().remove(0).instances.unwrap().remove(0)
}

#[test]
fn every_documented_filter_is_answered() {
    let bench = Bench::new();
    launch(&bench);
    bench
        .run(|cx| {
            let all = cx.tx.list::<Instance>(&cx.scope)?;
            let around = Surroundings::of(cx, &all)?;
            for name in FILTERS {
                assert!(field(&around, "000000000000", &all[0], name).is_some(), "{name}");
            }
            assert_eq!(field(&around, "000000000000", &all[0], "network-interface.mood"), None);
            Ok(())
        })
        .unwrap();
}

#[test]
fn filters_find_an_instance_by_what_it_shows() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    let tag = CreateTagsRequest {
        resources: vec![id.clone()],
        tags: vec![Tag { key: Some("Name".into()), value: Some("web-1".into()) }],
        ..Default::default()
    };
    bench.run(|cx| create_tags(cx, tag)).unwrap();
    let i = one_instance(&bench);
    let nic = i.network_interfaces.as_ref().unwrap()[0].clone();
    let group = i.security_groups.as_ref().unwrap()[0].clone();
    let text = |t: &Option<String>| t.clone().unwrap();
    let (public, name) = (text(&i.public_ip_address), text(&i.public_dns_name));
    for (filter, value) in [
        ("instance-state-name", "running"),
        ("instance-state-code", "16"),
        ("tag:Name", "web-*"),
        ("tag-key", "Name"),
        ("instance-id", &id),
        ("instance-type", "t3.*"),
        ("image-id", &text(&i.image_id)),
        ("vpc-id", &text(&i.vpc_id)),
        ("subnet-id", &text(&i.subnet_id)),
        ("private-ip-address", &text(&i.private_ip_address)),
        ("private-dns-name", &text(&i.private_dns_name)),
        ("ip-address", &public),
        ("dns-name", &name),
        ("group-id", &text(&group.group_id)),
        ("instance.group-id", &text(&group.group_id)),
        ("instance.group-name", "default"),
        ("availability-zone", "ap-northeast-1a"),
        ("availability-zone-id", "apne1-az4"),
        ("owner-id", "000000000000"),
        ("architecture", "x86_64"),
        ("monitoring-state", "disabled"),
        ("source-dest-check", "true"),
        ("metadata-options.http-tokens", "optional"),
        ("block-device-mapping.status", "attached"),
        ("block-device-mapping.volume-id", &text(&i.block_device_mappings.as_ref().unwrap()[0].ebs.as_ref().unwrap().volume_id)),
        ("network-interface.network-interface-id", &text(&nic.network_interface_id)),
        ("network-interface.mac-address", &text(&nic.mac_address)),
        ("network-interface.addresses.private-ip-address", &text(&nic.private_ip_address)),
        ("network-interface.association.public-ip", &public),
        ("network-interface.attachment.device-index", "0"),
        ("network-interface.private-dns-name", &text(&nic.private_dns_name)),
        ("network-interface.subnet-id", &text(&nic.subnet_id)),
        ("launch-index", "0"),
        ("root-device-name", "/dev/xvda"),
    ] {
        assert_eq!(list(&bench, &[(filter, value)]), std::slice::from_ref(&id), "{filter}={value}");
    }
    for (filter, value) in [("instance-state-name", "pending"), ("tag:Name", "db"), ("key-name", "*"), ("platform", "windows")] {
        assert!(list(&bench, &[("instance-id", &id), (filter, value)]).is_empty(), "{filter}={value}");
    }
    let strange = DescribeInstancesRequest { filters: Some(vec![Filter { name: Some("mood".into()), values: None }]), ..Default::default() };
    assert_eq!(bench.refused(|cx| describe_instances(cx, strange)), "InvalidParameterValue");
}

#[test]
fn ids_are_checked() {
    let bench = Bench::new();
    let id = launch(&bench);
    let of = |ids: &[&str], max| DescribeInstancesRequest {
        instance_ids: Some(ids.iter().map(|i| (*i).to_owned()).collect()),
        max_results: max,
        ..Default::default()
    };
    for (req, code) in [
        (of(&[&id, "i-0123456789abcdef0"], None), "InvalidInstanceID.NotFound"),
        (of(&["web"], None), "InvalidInstanceID.Malformed"),
        (of(&[&id], Some(5)), "InvalidParameterCombination"),
        (DescribeInstancesRequest { max_results: Some(4), ..Default::default() }, "InvalidParameterValue"),
        (DescribeInstancesRequest { next_token: Some("!".into()), ..Default::default() }, "InvalidNextToken"),
    ] {
        assert_eq!(bench.refused(|cx| describe_instances(cx, req)), code);
    }
}

#[test]
fn pages_cover_many_instances_and_few_and_many_look_alike() {
    let bench = Bench::new();
    let req = RunInstancesRequest { instance_type: Some("t3.nano".into()), ..request(24) };
    let launched = ids(Some(vec![bench.run(|cx| run_instances(cx, req)).unwrap()]));
    let (mut seen, mut token) = (Vec::new(), None);
    loop {
        let req = DescribeInstancesRequest { max_results: Some(10), next_token: token, ..Default::default() };
        let page = bench.run(|cx| describe_instances(cx, req)).unwrap();
        seen.extend(ids(page.reservations));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(seen, launched);
    let all = bench.run(|cx| describe_instances(cx, DescribeInstancesRequest::default())).unwrap().reservations.unwrap().remove(0);
    let one = DescribeInstancesRequest { instance_ids: Some(vec![launched[7].clone()]), ..Default::default() };
    let one = bench.run(|cx| describe_instances(cx, one)).unwrap().reservations.unwrap().remove(0);
    assert_eq!(all.instances.unwrap()[7], one.instances.unwrap()[0]);
}

#[test]
fn terminated_instances_stay_visible_for_an_hour() {
    let bench = Bench::new();
    let id = launch(&bench);
    let req = TerminateInstancesRequest { instance_ids: vec![id.clone()], ..Default::default() };
    bench.run(|cx| terminate_instances(cx, req)).unwrap();
    observe(&bench, &[]);
    assert_eq!(list(&bench, &[("instance-state-name", "terminated")]), [id]);
    assert!(list(&bench, &[("vpc-id", "*")]).is_empty());
}
