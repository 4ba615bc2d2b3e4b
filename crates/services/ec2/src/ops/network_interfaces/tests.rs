use super::super::network_interface::tests::{as_service, ask, attach, make};
use super::super::{attach_network_interface, create_network_interface};
use super::*;
use crate::ops::run_instances::tests::{launch, seen_running};
use crate::testing::Bench;

fn filtered(name: &str, value: &str) -> api::DescribeNetworkInterfacesRequest {
    let filter = api::Filter { name: Some(name.into()), values: Some(vec![value.into()]) };
    api::DescribeNetworkInterfacesRequest { filters: Some(vec![filter]), ..Default::default() }
}

fn found(bench: &Bench, request: api::DescribeNetworkInterfacesRequest) -> Vec<api::NetworkInterface> {
    bench.run(move |cx| describe_network_interfaces(cx, request)).unwrap().network_interfaces.unwrap()
}

#[test]
fn an_instances_interface_is_shown_whole() {
    let bench = Bench::new();
    let instance = launch(&bench);
    seen_running(&bench, &instance);
    let one = found(&bench, filtered("attachment.instance-id", &instance)).remove(0);
    let tie = one.attachment.unwrap();
    assert_eq!((tie.device_index, tie.delete_on_termination, tie.status), (Some(0), Some(true), Some("attached".into())));
    assert_eq!(tie.instance_owner_id.as_deref(), Some("000000000000"));
    assert_eq!(one.status, Some("in-use".into()));
    let association = one.association.unwrap();
    assert_eq!((association.ip_owner_id.as_deref(), association.allocation_id), (Some("amazon"), None));
    let public: Ipv4Addr = association.public_ip.unwrap().parse().unwrap();
    assert_eq!(association.public_dns_name, Some(public_dns_name("ap-northeast-1", public)));
    assert_eq!(one.availability_zone_id.as_deref(), Some("apne1-az4"));
}

#[test]
fn every_filter_is_known() {
    let bench = Bench::new();
    let instance = launch(&bench);
    seen_running(&bench, &instance);
    make(&bench);
    for name in FILTERS {
        let all = filtered(name, "*");
        bench.run(move |cx| describe_network_interfaces(cx, all)).unwrap();
    }
    for (name, value, want) in [
        ("status", "available", 1),
        ("status", "in-use", 1),
        ("group-name", "default", 2),
        ("addresses.private-ip-address", "172.31.0.5", 1),
        ("attachment.device-index", "0", 1),
        ("association.public-ip", "198.18.*", 1),
        ("interface-type", "interface", 2),
        ("requester-managed", "true", 0),
        ("ipv6-addresses.ipv6-address", "*", 0),
        ("subnet-id", "subnet-*", 2),
    ] {
        assert_eq!(found(&bench, filtered(name, value)).len(), want, "{name}");
    }
    for (request, code) in [
        (filtered("color", "red"), "InvalidParameterValue"),
        (
            api::DescribeNetworkInterfacesRequest { network_interface_ids: Some(vec!["eni-0123456789abcdef0".into()]), ..Default::default() },
            "InvalidNetworkInterfaceID.NotFound",
        ),
        (api::DescribeNetworkInterfacesRequest { max_results: Some(1), ..Default::default() }, "InvalidParameterValue"),
        (api::DescribeNetworkInterfacesRequest { next_token: Some("x".into()), ..Default::default() }, "InvalidNextToken"),
    ] {
        assert_eq!(bench.refused(move |cx| describe_network_interfaces(cx, request)), code);
    }
}

#[test]
fn many_interfaces_are_shown_as_one_is() {
    let bench = Bench::new();
    for _ in 0..20 {
        make(&bench);
    }
    let all = found(&bench, Default::default());
    assert_eq!(all.len(), 20);
    let id = all[7].network_interface_id.clone().unwrap();
    let alone = found(&bench, api::DescribeNetworkInterfacesRequest { network_interface_ids: Some(vec![id]), ..Default::default() });
    assert_eq!(alone[0], all[7]);
}

#[test]
fn a_services_machine_is_shown_by_its_owner() {
    let bench = Bench::new();
    let request = ask(&bench);
    bench
        .run(move |cx| {
            as_service(cx, "rds.amazonaws.com");
            let made = create_network_interface(cx, request)?.network_interface.unwrap().network_interface_id.unwrap();
            attach_network_interface(cx, attach(&made, "db-ABC", 0))
        })
        .unwrap();
    let tie = found(&bench, filtered("requester-id", "amazon-rds")).remove(0).attachment.unwrap();
    assert_eq!((tie.instance_id, tie.instance_owner_id.as_deref()), (None, Some("amazon-rds")));
}
