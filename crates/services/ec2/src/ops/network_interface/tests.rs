use super::*;
use crate::ops::run_instances::tests::{launch, launch_type, seen_running};
use crate::state::{SecurityGroup, Vpc};
use crate::testing::Bench;
use bonkei_core::Principal;

/// The subnet of the default VPC in the region's nth zone.
pub fn subnet(bench: &Bench, n: usize) -> Subnet {
    bench.read(|tx| tx.list::<Subnet>(&bench.scope)).remove(n)
}

/// A request for an interface in the subnet that instances of these tests are launched in.
pub fn ask(bench: &Bench) -> api::CreateNetworkInterfaceRequest {
    api::CreateNetworkInterfaceRequest { subnet_id: subnet(bench, 0).id, ..Default::default() }
}

/// Makes an interface and returns its id.
pub fn make(bench: &Bench) -> String {
    let request = ask(bench);
    bench.run(move |cx| create_network_interface(cx, request)).unwrap().network_interface.unwrap().network_interface_id.unwrap()
}

/// The record of an interface.
pub fn record(bench: &Bench, id: &str) -> NetworkInterface {
    bench.read(|tx| tx.load::<NetworkInterface>(&bench.scope, id)).unwrap()
}

/// The primary interface of an instance.
pub fn primary(bench: &Bench, instance: &str) -> NetworkInterface {
    bench.read(|tx| tx.find::<NetworkInterface>(&bench.scope, "instance", instance)).remove(0)
}

/// Makes a service the caller.
pub fn as_service(cx: &mut Ctx<'_>, name: &str) {
    cx.caller.principal = Principal::Service { name: name.into(), account: cx.scope.account.clone() };
}

/// A request to attach an interface.
pub fn attach(interface: &str, machine: &str, index: i32) -> api::AttachNetworkInterfaceRequest {
    api::AttachNetworkInterfaceRequest {
        network_interface_id: interface.into(),
        instance_id: machine.into(),
        device_index: index,
        ..Default::default()
    }
}

fn delete(id: &str) -> api::DeleteNetworkInterfaceRequest {
    api::DeleteNetworkInterfaceRequest { network_interface_id: id.into(), ..Default::default() }
}

fn detach(id: &str) -> api::DetachNetworkInterfaceRequest {
    api::DetachNetworkInterfaceRequest { attachment_id: id.into(), ..Default::default() }
}

fn named(address: &str, primary: bool) -> api::PrivateIpAddressSpecification {
    api::PrivateIpAddressSpecification { primary: Some(primary), private_ip_address: Some(address.into()) }
}

#[test]
fn an_interface_comes_and_goes() {
    let bench = Bench::new();
    let before = bench.dump();
    let tag = api::Tag { key: Some("Name".into()), value: Some("spare".into()) };
    let request = api::CreateNetworkInterfaceRequest {
        description: Some("spare".into()),
        private_ip_addresses: Some(vec![named("172.31.0.9", false), named("172.31.0.8", true)]),
        tag_specifications: Some(vec![api::TagSpecification { resource_type: Some("network-interface".into()), tags: Some(vec![tag.clone()]) }]),
        ..ask(&bench)
    };
    let made = bench.run(move |cx| create_network_interface(cx, request)).unwrap().network_interface.unwrap();
    assert_eq!(made.private_ip_address.as_deref(), Some("172.31.0.8"));
    assert_eq!(made.private_ip_addresses.unwrap().iter().filter_map(|a| a.primary).collect::<Vec<_>>(), [true, false]);
    assert_eq!((made.status, made.tag_set), (Some("pending".into()), Some(vec![tag])));
    assert_eq!(made.groups.unwrap().remove(0).group_name.as_deref(), Some("default"));
    assert_eq!((made.requester_id.as_deref(), made.requester_managed, made.source_dest_check), (Some("000000000000"), Some(false), Some(true)));
    assert_eq!(made.private_dns_name.as_deref(), Some("ip-172-31-0-8.ap-northeast-1.compute.internal"));
    let request = delete(&made.network_interface_id.unwrap());
    bench.run(move |cx| delete_network_interface(cx, request)).unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_token_makes_one_interface() {
    let bench = Bench::new();
    let request = api::CreateNetworkInterfaceRequest { client_token: Some("t".into()), ..ask(&bench) };
    let (again, other) = (request.clone(), api::CreateNetworkInterfaceRequest { description: Some("other".into()), ..request.clone() });
    let id = |r: api::CreateNetworkInterfaceResult| (r.network_interface.unwrap().network_interface_id, r.client_token);
    let first = id(bench.run(move |cx| create_network_interface(cx, request)).unwrap());
    assert_eq!(id(bench.run(move |cx| create_network_interface(cx, again)).unwrap()), first);
    assert_eq!(bench.refused(move |cx| create_network_interface(cx, other)), "IdempotentParameterMismatch");
}

#[test]
fn bad_interfaces_are_refused() {
    let bench = Bench::new();
    make(&bench);
    let ask = || ask(&bench);
    let at = |address: &str| api::CreateNetworkInterfaceRequest { private_ip_address: Some(address.into()), ..ask() };
    let all = |addresses: Vec<_>| api::CreateNetworkInterfaceRequest { private_ip_addresses: Some(addresses), ..ask() };
    let group = |id: &str| api::CreateNetworkInterfaceRequest { groups: Some(vec![id.into()]), ..ask() };
    for (request, code) in [
        (at("172.31.0.4"), "InvalidIPAddress.InUse"),
        (at("172.31.0.1"), "InvalidParameterValue"),
        (at("172.31.16.9"), "InvalidParameterValue"),
        (at("x"), "InvalidParameterValue"),
        (all(vec![named("172.31.0.8", true), named("172.31.0.9", true)]), "InvalidParameterCombination"),
        (all(vec![named("172.31.0.8", true), named("172.31.0.8", false)]), "InvalidParameterValue"),
        (all(vec![Default::default()]), "MissingParameter"),
        (
            api::CreateNetworkInterfaceRequest { secondary_private_ip_address_count: Some(1), ..all(vec![named("172.31.0.8", true)]) },
            "InvalidParameterCombination",
        ),
        (api::CreateNetworkInterfaceRequest { secondary_private_ip_address_count: Some(-1), ..ask() }, "InvalidParameterValue"),
        (api::CreateNetworkInterfaceRequest { secondary_private_ip_address_count: Some(50), ..ask() }, "PrivateIpAddressLimitExceeded"),
        (group("sg-0123456789abcdef0"), "InvalidGroup.NotFound"),
        (group("web"), "InvalidGroupId.Malformed"),
        (api::CreateNetworkInterfaceRequest { subnet_id: "subnet-0123456789abcdef0".into(), ..ask() }, "InvalidSubnetID.NotFound"),
        (api::CreateNetworkInterfaceRequest { subnet_id: "subnet".into(), ..ask() }, "InvalidSubnetID.Malformed"),
        (api::CreateNetworkInterfaceRequest { ipv6_address_count: Some(1), ..ask() }, "NotImplemented"),
        (api::CreateNetworkInterfaceRequest { interface_type: Some("efa".into()), ..ask() }, "NotImplemented"),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| create_network_interface(cx, request)), code, "{shown}");
    }
    let message = bench
        .run({
            let r = at("172.31.16.9");
            move |cx| create_network_interface(cx, r)
        })
        .unwrap_err()
        .message;
    assert_eq!(message, "Address 172.31.16.9 does not fall within the subnet's address range");
}

#[test]
fn a_full_subnet_is_refused() {
    let bench = Bench::new();
    let zone = bonkei_core::zones("ap-northeast-1").remove(0);
    let small = bench.run(move |cx| {
        let vpc = crate::network::make(cx, "10.0.0.0/16".parse().unwrap(), "default")?.vpc;
        crate::network::subnet(cx, &vpc, "10.0.1.0/28".parse().unwrap(), &zone)
    });
    let small = small.unwrap();
    let ask = api::CreateNetworkInterfaceRequest { subnet_id: small.id, secondary_private_ip_address_count: Some(10), ..Default::default() };
    let more = api::CreateNetworkInterfaceRequest { secondary_private_ip_address_count: None, ..ask.clone() };
    let default = bench.read(|tx| tx.list::<SecurityGroup>(&bench.scope)).remove(0).id;
    let foreign = api::CreateNetworkInterfaceRequest { groups: Some(vec![default]), ..more.clone() };
    assert_eq!(bench.refused(move |cx| create_network_interface(cx, foreign)), "InvalidParameter");
    let made = bench.run(move |cx| create_network_interface(cx, ask)).unwrap().network_interface.unwrap();
    assert_eq!(made.private_dns_name, None, "a VPC without DNS host names names nothing");
    assert_eq!(bench.refused(move |cx| create_network_interface(cx, more)), "InsufficientFreeAddressesInSubnet");
    assert_eq!(bench.read(|tx| tx.list::<Vpc>(&bench.scope)).len(), 2);
}

#[test]
fn an_interface_is_attached_to_a_running_instance_and_detached() {
    let bench = Bench::new();
    let instance = launch(&bench);
    let eni = make(&bench);
    let pending = attach(&eni, &instance, 1);
    assert_eq!(bench.refused(move |cx| attach_network_interface(cx, pending)), "IncorrectState");
    seen_running(&bench, &instance);
    let request = attach(&eni, &instance, 1);
    let id = bench.run(move |cx| attach_network_interface(cx, request)).unwrap().attachment_id.unwrap();
    let tie = record(&bench, &eni).attachment.unwrap();
    assert_eq!(
        (tie.instance.as_deref(), tie.machine.as_str(), tie.device_index, tie.delete_on_termination),
        (Some(instance.as_str()), instance.as_str(), 1, false)
    );
    let busy = delete(&eni);
    assert_eq!(bench.refused(move |cx| delete_network_interface(cx, busy)), "InvalidParameterValue");
    let twice = attach(&eni, &instance, 2);
    assert_eq!(bench.refused(move |cx| attach_network_interface(cx, twice)), "InvalidNetworkInterface.InUse");
    let gone = detach(&id);
    bench.run(move |cx| detach_network_interface(cx, gone)).unwrap();
    let again = detach(&id);
    assert_eq!(bench.refused(move |cx| detach_network_interface(cx, again)), "InvalidAttachmentID.NotFound");
    let request = delete(&eni);
    bench.run(move |cx| delete_network_interface(cx, request)).unwrap();
}

#[test]
fn bad_attachments_are_refused() {
    let bench = Bench::new();
    let instance = launch_type(&bench, "t3.micro");
    seen_running(&bench, &instance);
    let (one, two) = (make(&bench), make(&bench));
    let far = api::CreateNetworkInterfaceRequest { subnet_id: subnet(&bench, 1).id, ..Default::default() };
    let far = bench.run(move |cx| create_network_interface(cx, far)).unwrap().network_interface.unwrap().network_interface_id.unwrap();
    let wide = api::CreateNetworkInterfaceRequest { secondary_private_ip_address_count: Some(2), ..ask(&bench) };
    let wide = bench.run(move |cx| create_network_interface(cx, wide)).unwrap().network_interface.unwrap().network_interface_id.unwrap();
    for (request, code) in [
        (attach(&one, &instance, 0), "InvalidParameterValue"),
        (attach(&one, &instance, -1), "InvalidParameterValue"),
        (attach(&far, &instance, 1), "InvalidParameterCombination"),
        (attach(&wide, &instance, 1), "PrivateIpAddressLimitExceeded"),
        (attach(&one, "i-0123456789abcdef0", 1), "InvalidInstanceID.NotFound"),
        (attach(&one, "db-ABC", 0), "InvalidInstanceID.Malformed"),
        (attach("eni-0123456789abcdef0", &instance, 1), "InvalidNetworkInterfaceID.NotFound"),
        (attach("eni", &instance, 1), "InvalidNetworkInterfaceId.Malformed"),
        (api::AttachNetworkInterfaceRequest { network_card_index: Some(1), ..attach(&one, &instance, 1) }, "NotImplemented"),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| attach_network_interface(cx, request)), code, "{shown}");
    }
    let request = attach(&one, &instance, 1);
    bench.run(move |cx| attach_network_interface(cx, request)).unwrap();
    // a t3.micro has two
    let third = attach(&two, &instance, 2);
    assert_eq!(bench.run(move |cx| attach_network_interface(cx, third)).unwrap_err().message, "Interface count 3 exceeds the limit for t3.micro");
    let primary = primary(&bench, &instance).attachment.unwrap().id;
    assert_eq!(bench.refused(move |cx| detach_network_interface(cx, detach(&primary))), "OperationNotPermitted");
    assert_eq!(bench.refused(move |cx| detach_network_interface(cx, detach("eni-1"))), "InvalidNetworkInterfaceAttachmentId.Malformed");
}

#[test]
fn a_services_interface_is_its_own() {
    let bench = Bench::new();
    let request = api::CreateNetworkInterfaceRequest { description: Some("RDSNetworkInterface".into()), ..ask(&bench) };
    let made = bench.run(move |cx| {
        as_service(cx, "rds.amazonaws.com");
        let made = create_network_interface(cx, request)?.network_interface.unwrap();
        attach_network_interface(cx, attach(made.network_interface_id.as_ref().unwrap(), "db-ABC", 0))?;
        Ok(made)
    });
    let made = made.unwrap();
    assert_eq!((made.requester_id.as_deref(), made.requester_managed), (Some("amazon-rds"), Some(true)));
    let id = made.network_interface_id.unwrap();
    let tie = record(&bench, &id).attachment.unwrap();
    assert_eq!((tie.instance, tie.machine.as_str(), tie.owner.as_str()), (None, "db-ABC", "rds.amazonaws.com"));
    let (remove, part, other) = (delete(&id), detach(&tie.id), detach(&tie.id));
    assert_eq!(bench.refused(move |cx| delete_network_interface(cx, remove)), "OperationNotPermitted");
    assert_eq!(bench.refused(move |cx| detach_network_interface(cx, part)), "OperationNotPermitted");
    let stranger = bench.refused(move |cx| {
        as_service(cx, "elasticloadbalancing.amazonaws.com");
        detach_network_interface(cx, other)
    });
    assert_eq!(stranger, "OperationNotPermitted");
    let (part, remove) = (detach(&tie.id), delete(&id));
    bench
        .run(move |cx| {
            as_service(cx, "rds.amazonaws.com");
            detach_network_interface(cx, part)?;
            delete_network_interface(cx, remove)
        })
        .unwrap();
    assert!(bench.read(|tx| tx.list::<NetworkInterface>(&bench.scope)).is_empty());
}
