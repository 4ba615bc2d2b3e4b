use super::*;
use crate::image;
use crate::ops::describe_instances;
use crate::state::{Address, AddressAssociation, KeyPair, PublicAddress, SecurityGroup, Subnet, Tags, Vpc};
use crate::testing::Bench;
use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_api_ec2 as api;
use bonkei_core::{Scope, Timestamp};
use bonkei_service::HeldMemory;
use bonkei_spec::{DEFAULT_AMI, MachineStatus, Phase, Seen, ami_id};

/// A plain launch of so many `t3.micro` in the default VPC.
pub(crate) fn request(count: i32) -> RunInstancesRequest {
    RunInstancesRequest {
        image_id: Some(ami_id(DEFAULT_AMI)),
        instance_type: Some("t3.micro".into()),
        min_count: count,
        max_count: count,
        ..Default::default()
    }
}

/// Launches one and returns its id.
pub(crate) fn launch(bench: &Bench) -> String {
    launch_type(bench, "t3.micro")
}

/// Launches one of a type and returns its id.
pub(crate) fn launch_type(bench: &Bench, kind: &'static str) -> String {
    let req = RunInstancesRequest { instance_type: Some(kind.into()), ..request(1) };
    ids(&bench.run(|cx| run_instances(cx, req)).unwrap()).remove(0)
}

/// The record of an instance.
pub(crate) fn instance(bench: &Bench, id: &str) -> Instance {
    bench.read(|tx| tx.load::<Instance>(&bench.scope, id)).unwrap()
}

/// Lets the reconciler see exactly these machines.
pub(crate) fn observe(bench: &Bench, machines: &[(&str, Phase)]) {
    let machines =
        machines.iter().map(|(id, phase)| ((*id).to_owned(), MachineStatus { id: (*id).to_owned(), phase: phase.clone(), boots: 1 })).collect();
    let seen = Seen { machines, ..Seen::default() };
    bench.change(move |tx| crate::reconcile::observe(tx, &seen, Timestamp::from_secs(1_767_225_700)));
}

/// Lets the reconciler see a machine run.
pub(crate) fn seen_running(bench: &Bench, id: &str) {
    observe(bench, &[(id, Phase::Running)]);
    assert_eq!(instance(bench, id).state, InstanceState::Running);
}

fn ids(reservation: &Reservation) -> Vec<String> {
    reservation.instances.iter().flatten().filter_map(|i| i.instance_id.clone()).collect()
}

fn subnets(bench: &Bench) -> Vec<Subnet> {
    bench.read(|tx| tx.list::<Subnet>(&bench.scope))
}

fn default_group(bench: &Bench) -> String {
    bench.read(|tx| tx.list::<SecurityGroup>(&bench.scope)).remove(0).id
}

fn run(bench: &Bench, req: RunInstancesRequest) -> Reservation {
    bench.run(|cx| run_instances(cx, req)).unwrap()
}

fn refused(bench: &Bench, req: RunInstancesRequest) -> String {
    bench.refused(|cx| run_instances(cx, req))
}

/// A VPC beside the default one, with a subnet of 11 addresses and a group of its own.
fn other_vpc(bench: &Bench) -> (Vpc, Subnet, String) {
    bench
        .run(|cx| {
            let made = crate::network::make(cx, "10.0.0.0/16".parse().unwrap(), "default")?;
            let zone = bonkei_core::zones("ap-northeast-1").remove(0);
            let subnet = crate::network::subnet(cx, &made.vpc, "10.0.1.0/28".parse().unwrap(), &zone)?;
            let group = cx.tx.find::<SecurityGroup>(&cx.scope, "vpc", &made.vpc.id)?.remove(0).id;
            Ok((made.vpc, subnet, group))
        })
        .unwrap()
}

fn spec(index: i32) -> api::InstanceNetworkInterfaceSpecification {
    api::InstanceNetworkInterfaceSpecification { device_index: Some(index), ..Default::default() }
}

fn with(specs: Vec<api::InstanceNetworkInterfaceSpecification>) -> RunInstancesRequest {
    RunInstancesRequest { network_interfaces: Some(specs), ..request(1) }
}

#[test]
fn a_launch_makes_everything_an_instance_has() {
    let bench = Bench::new();
    let scope = bench.scope.clone();
    let key = KeyPair {
        id: "key-0123456789abcdef0".into(),
        name: "mine".into(),
        key_type: "ed25519".into(),
        fingerprint: "x".into(),
        public_key: "ssh-ed25519 AAAA".into(),
        created: Timestamp::from_secs(0),
    };
    bench.change(move |tx| tx.save(&scope, &key));
    let tags = |kind: &str| api::TagSpecification {
        resource_type: Some(kind.to_owned().into()),
        tags: Some(vec![api::Tag { key: Some("Name".into()), value: Some(kind.into()) }]),
    };
    let script = STANDARD.encode("#!/bin/sh\n");
    let made = run(
        &bench,
        RunInstancesRequest {
            key_name: Some("mine".into()),
            user_data: Some(script.clone()),
            tag_specifications: Some(vec![tags("instance"), tags("volume"), tags("network-interface")]),
            disable_api_termination: Some(true),
            monitoring: Some(api::RunInstancesMonitoringEnabled { enabled: true, ..Default::default() }),
            ..request(2)
        },
    );
    let all = made.instances.clone().unwrap();
    assert_eq!(all.iter().map(|i| i.ami_launch_index.unwrap()).collect::<Vec<_>>(), [0, 1]);
    assert!(made.reservation_id.as_ref().unwrap().starts_with("r-0"));
    let first = &all[0];
    assert_eq!(first.state, Some(api::InstanceState { code: Some(0), name: Some(api::InstanceStateName::PENDING) }));
    assert_eq!(first.private_ip_address.as_deref(), Some("172.31.0.4"));
    assert_eq!(first.private_dns_name.as_deref(), Some("ip-172-31-0-4.ap-northeast-1.compute.internal"));
    let public = first.public_ip_address.clone().unwrap();
    assert!(public.starts_with("198.18."));
    assert_eq!(first.public_dns_name.clone().unwrap(), format!("ec2-{}.ap-northeast-1.compute.amazonaws.com", public.replace('.', "-")));
    assert_eq!(first.tags.as_ref().unwrap()[0].value.as_deref(), Some("instance"));
    let mapping = &first.block_device_mappings.as_ref().unwrap()[0];
    assert_eq!((mapping.device_name.as_deref(), mapping.ebs.as_ref().unwrap().delete_on_termination), (Some("/dev/xvda"), Some(true)));
    let nic = &first.network_interfaces.as_ref().unwrap()[0];
    assert_eq!(nic.attachment.as_ref().unwrap().device_index, Some(0));
    assert_eq!(nic.groups.as_ref().unwrap()[0].group_name.as_deref(), Some("default"));
    assert_eq!(first.cpu_options.as_ref().map(|c| (c.core_count, c.threads_per_core)), Some((Some(1), Some(2))));

    let record = instance(&bench, first.instance_id.as_ref().unwrap());
    assert_eq!(record.public_key.as_deref(), Some("ssh-ed25519 AAAA"));
    assert_eq!(record.user_data, Some(script));
    assert!(record.termination_protection && record.monitoring && !record.stop_protection);
    assert_eq!((record.generation, record.desired, record.cpu_credits.as_deref()), (1, Desired::Running, Some("unlimited")));
    bench.read(|tx| {
        assert_eq!(tx.load::<Tags>(&bench.scope, &record.root_volume)?.unwrap().tags["Name"], "volume");
        assert_eq!(tx.load::<Tags>(&bench.scope, nic.network_interface_id.as_ref().unwrap())?.unwrap().tags["Name"], "network-interface");
        assert_eq!(tx.list::<HeldMemory>(&bench.scope)?.iter().map(|h| h.bytes >> 20).collect::<Vec<_>>(), [1024, 1024]);
        assert_eq!(tx.list::<PublicAddress>(&bench.scope)?.len(), 2);
        Ok(())
    });
    // what the machine is made of is complete
    let spec = bench.read(|tx| crate::plan::machine(tx, &bench.scope, &record, "PEM")).unwrap();
    assert_eq!((spec.limits.vcpus, spec.limits.memory_bytes >> 20, spec.interfaces.len()), (2, 1024, 1));
}

#[test]
fn bad_images_types_and_counts_are_refused() {
    let bench = Bench::new();
    let with = |f: fn(&mut RunInstancesRequest)| {
        let mut req = request(1);
        f(&mut req);
        req
    };
    for (req, code) in [
        (with(|r| r.image_id = None), "MissingParameter"),
        (with(|r| r.image_id = Some("ami-0123456789abcdef0".into())), "InvalidAMIID.NotFound"),
        (with(|r| r.image_id = Some("debian".into())), "InvalidAMIID.Malformed"),
        (with(|r| r.image_id = Some(ami_id("bonkei-mariadb-10.11"))), "InvalidAMIID.NotFound"),
        (with(|r| r.instance_type = Some("t9.huge".into())), "InvalidParameterValue"),
        (with(|r| r.instance_type = Some("t4g.micro".into())), "InvalidParameterValue"),
        (with(|r| r.instance_type = None), "InvalidParameterCombination"),
        (with(|r| r.min_count = 0), "InvalidParameterValue"),
        (with(|r| r.min_count = 2), "InvalidParameterValue"),
        (with(|r| r.max_count = 100_000), "InstanceLimitExceeded"),
        (with(|r| r.key_name = Some("nobodys".into())), "InvalidKeyPair.NotFound"),
        (with(|r| r.user_data = Some(STANDARD.encode(vec![b'x'; 16_385]))), "InvalidParameterValue"),
        (with(|r| r.user_data = Some("#!/bin/sh".into())), "InvalidParameterValue"),
        (with(|r| r.instance_initiated_shutdown_behavior = Some("explode".into())), "InvalidParameterValue"),
        (with(|r| r.client_token = Some("x".repeat(65))), "InvalidParameterValue"),
        (with(|r| r.credit_specification = Some(api::CreditSpecificationRequest { cpu_credits: "lots".into() })), "InvalidParameterValue"),
        (
            with(|r| {
                r.instance_type = Some("m5.large".into());
                r.credit_specification = Some(api::CreditSpecificationRequest { cpu_credits: "standard".into() });
            }),
            "InvalidParameterCombination",
        ),
        (
            with(|r| {
                r.instance_type = Some("t2.micro".into());
                r.ebs_optimized = Some(true);
            }),
            "Unsupported",
        ),
        (
            with(|r| r.metadata_options = Some(api::InstanceMetadataOptionsRequest { http_put_response_hop_limit: Some(0), ..Default::default() })),
            "InvalidParameterValue",
        ),
        (
            with(|r| r.cpu_options = Some(api::CpuOptionsRequest { core_count: Some(3), threads_per_core: Some(1), ..Default::default() })),
            "InvalidParameterValue",
        ),
        (with(|r| r.cpu_options = Some(api::CpuOptionsRequest { core_count: Some(1), ..Default::default() })), "InvalidParameterCombination"),
        (with(|r| r.iam_instance_profile = Some(api::IamInstanceProfileSpecification::default())), "NotImplemented"),
        (with(|r| r.launch_template = Some(api::LaunchTemplateSpecification::default())), "NotImplemented"),
        (with(|r| r.hibernation_options = Some(api::HibernationOptionsRequest { configured: Some(true) })), "NotImplemented"),
        (with(|r| r.ipv6_address_count = Some(1)), "NotImplemented"),
        (with(|r| r.placement = Some(api::Placement { tenancy: Some("dedicated".into()), ..Default::default() })), "NotImplemented"),
        (
            with(|r| r.tag_specifications = Some(vec![api::TagSpecification { resource_type: Some("vpc".into()), tags: None }])),
            "InvalidParameterValue",
        ),
    ] {
        assert_eq!(refused(&bench, req.clone()), code, "{req:?}");
    }
}

#[test]
fn metadata_tags_need_keys_that_are_paths() {
    let bench = Bench::new();
    let req = |key: &str| RunInstancesRequest {
        metadata_options: Some(api::InstanceMetadataOptionsRequest { instance_metadata_tags: Some("enabled".into()), ..Default::default() }),
        tag_specifications: Some(vec![api::TagSpecification {
            resource_type: Some("instance".into()),
            tags: Some(vec![api::Tag { key: Some(key.into()), value: None }]),
        }]),
        ..request(1)
    };
    assert_eq!(refused(&bench, req("two words")), "InvalidParameterValue");
    assert_eq!(refused(&bench, req("..")), "InvalidParameterValue");
    run(&bench, req("Name"));
}

#[test]
fn the_hosts_memory_is_shared_by_all() {
    let bench = Bench::new();
    let of = |kind: &'static str, min, max| RunInstancesRequest { instance_type: Some(kind.into()), min_count: min, max_count: max, ..request(1) };
    // 16 GiB: one of 8, then as many of 2 as fit
    run(&bench, of("t3.large", 1, 1));
    assert_eq!(refused(&bench, of("t3.small", 5, 9)), "InsufficientInstanceCapacity");
    let fault = bench.run(move |cx| run_instances(cx, of("t3.large", 2, 2))).unwrap_err();
    assert_eq!((fault.status, fault.message.contains("8192 MiB are free")), (500, true));
    // another account's machines, and databases, take from the same
    let elsewhere = Scope::new("111111111111", "us-east-1");
    bench.change(move |tx| tx.save(&elsewhere, &HeldMemory { machine: "db-1".into(), bytes: 4 << 30 }));
    let fit = run(&bench, of("t3.small", 1, 9));
    assert_eq!(ids(&fit).len(), 2);
    assert_eq!(refused(&bench, of("t3.nano", 1, 1)), "InsufficientInstanceCapacity");
    // the stopped and the terminated give theirs back
    let gone = ids(&fit).remove(0);
    bench
        .run(move |cx| crate::ops::terminate_instances(cx, api::TerminateInstancesRequest { instance_ids: vec![gone], ..Default::default() }))
        .unwrap();
    assert_eq!(refused(&bench, of("t3.nano", 1, 1)), "InsufficientInstanceCapacity");
    observe(&bench, &[]);
    run(&bench, of("t3.small", 1, 1));
}

#[test]
fn a_client_token_launches_once() {
    let bench = Bench::new();
    let req = |count| RunInstancesRequest { client_token: Some("once".into()), ..request(count) };
    let (first, again) = (run(&bench, req(2)), run(&bench, req(2)));
    assert_eq!(first, again);
    assert_eq!(first.instances.unwrap()[0].client_token.as_deref(), Some("once"));
    assert_eq!(refused(&bench, req(1)), "IdempotentParameterMismatch");
    assert_eq!(bench.read(|tx| tx.list::<Instance>(&bench.scope)).len(), 2);
}

#[test]
fn subnets_groups_and_zones_must_fit_together() {
    let bench = Bench::new();
    let (_, subnet, foreign) = other_vpc(&bench);
    let (here, own) = (subnets(&bench).remove(0), default_group(&bench));
    let place = |subnet: Option<&str>, groups: &[&str], names: &[&str], ip: Option<&str>| RunInstancesRequest {
        subnet_id: subnet.map(Into::into),
        security_group_ids: Some(groups.iter().map(|g| (*g).to_owned()).collect()),
        security_groups: Some(names.iter().map(|g| (*g).to_owned()).collect()),
        private_ip_address: ip.map(Into::into),
        ..request(1)
    };
    let zone = |zone: &str, subnet: Option<&str>| RunInstancesRequest {
        placement: Some(api::Placement { availability_zone: Some(zone.into()), ..Default::default() }),
        subnet_id: subnet.map(Into::into),
        ..request(1)
    };
    for (req, code) in [
        (place(Some("subnet-0123456789abcdef0"), &[], &[], None), "InvalidSubnetID.NotFound"),
        (place(Some("here"), &[], &[], None), "InvalidSubnetID.Malformed"),
        (place(Some(&subnet.id), &[&own], &[], None), "InvalidParameter"),
        (place(None, &[&foreign], &[], None), "InvalidParameter"),
        (place(None, &["sg-0123456789abcdef0"], &[], None), "InvalidGroup.NotFound"),
        (place(None, &["web"], &[], None), "InvalidGroupId.Malformed"),
        (place(None, &[], &["web"], None), "InvalidGroup.NotFound"),
        (place(Some(&here.id), &[], &["default"], None), "InvalidParameterCombination"),
        (place(Some(&subnet.id), &[], &[], Some("10.0.2.9")), "InvalidParameterValue"),
        (place(Some(&subnet.id), &[], &[], Some("10.0.1.1")), "InvalidParameterValue"),
        (place(Some(&subnet.id), &[], &[], Some("here")), "InvalidParameterValue"),
        (RunInstancesRequest { max_count: 2, ..place(Some(&subnet.id), &[], &[], Some("10.0.1.9")) }, "InvalidParameterCombination"),
        (zone("ap-northeast-1x", None), "InvalidParameterValue"),
        (zone("ap-northeast-1c", Some(&subnet.id)), "InvalidParameterValue"),
        (RunInstancesRequest { min_count: 12, max_count: 12, ..place(Some(&subnet.id), &[], &[], None) }, "InsufficientFreeAddressesInSubnet"),
    ] {
        assert_eq!(refused(&bench, req.clone()), code, "{req:?}");
    }
    run(&bench, place(Some(&subnet.id), &[&foreign], &[], Some("10.0.1.9")));
    assert_eq!(refused(&bench, place(Some(&subnet.id), &[], &[], Some("10.0.1.9"))), "InvalidIPAddress.InUse");
    let named = run(&bench, place(None, &[], &["default"], None)).instances.unwrap().remove(0);
    assert_eq!(named.security_groups.unwrap()[0].group_id.as_ref(), Some(&own));
    let zoned = run(&bench, zone("ap-northeast-1c", None)).instances.unwrap().remove(0);
    assert_eq!(zoned.placement.unwrap().availability_zone.as_deref(), Some("ap-northeast-1c"));
    // a private subnet lends no public address; as many are launched as it has addresses for
    let many = run(
        &bench,
        RunInstancesRequest { min_count: 1, max_count: 15, instance_type: Some("t3.nano".into()), ..place(Some(&subnet.id), &[], &[], None) },
    );
    assert_eq!(ids(&many).len(), 10);
    assert!(many.instances.unwrap().iter().all(|i| i.public_ip_address.is_none() && i.public_dns_name.as_deref() == Some("")));
}

#[test]
fn without_a_default_vpc_a_subnet_is_needed() {
    let bench = Bench::new();
    let scope = bench.scope.clone();
    let subnet = bench.change(move |tx| {
        let all = tx.list::<Subnet>(&scope)?;
        for s in &all[1..] {
            tx.remove::<Subnet>(&scope, &s.id)?;
        }
        Ok(all[0].clone())
    });
    assert_eq!(ids(&run(&bench, request(1))).len(), 1);
    let zone = RunInstancesRequest {
        placement: Some(api::Placement { availability_zone: Some("ap-northeast-1d".into()), ..Default::default() }),
        ..request(1)
    };
    assert_eq!(refused(&bench, zone), "MissingInput");
    let scope = bench.scope.clone();
    bench.change(move |tx| tx.save(&scope, &Subnet { default_for_zone: false, ..subnet }));
    assert_eq!(refused(&bench, request(1)), "MissingInput");
    let scope = bench.scope.clone();
    bench.change(move |tx| {
        let mut vpc = tx.list::<Vpc>(&scope)?.remove(0);
        vpc.is_default = false;
        tx.save(&scope, &vpc)
    });
    assert_eq!(refused(&bench, request(1)), "VPCIdNotSpecified");
}

#[test]
fn interfaces_can_be_described() {
    let bench = Bench::new();
    let (_, subnet, group) = other_vpc(&bench);
    let public = api::InstanceNetworkInterfaceSpecification {
        subnet_id: Some(subnet.id.clone()),
        groups: Some(vec![group.clone()]),
        associate_public_ip_address: Some(true),
        private_ip_address: Some("10.0.1.7".into()),
        secondary_private_ip_address_count: Some(1),
        delete_on_termination: Some(false),
        description: Some("front".into()),
        ..spec(0)
    };
    let made = run(&bench, with(vec![public])).instances.unwrap().remove(0);
    assert!(made.public_ip_address.is_some());
    let nic = made.network_interfaces.unwrap().remove(0);
    assert_eq!((nic.description.as_deref(), nic.private_ip_addresses.unwrap().len()), (Some("front"), 2));
    assert_eq!(nic.attachment.unwrap().delete_on_termination, Some(false));

    // the default subnet lends public addresses, but not to an instance with two interfaces or where the launch says no
    let two = run(&bench, with(vec![spec(1), spec(0)])).instances.unwrap().remove(0);
    assert_eq!((two.network_interfaces.as_ref().unwrap().len(), two.public_ip_address), (2, None));
    let indexes: Vec<_> = two.network_interfaces.unwrap().iter().map(|n| n.attachment.as_ref().unwrap().device_index).collect();
    assert_eq!(indexes, [Some(0), Some(1)]);
    let no = run(&bench, with(vec![api::InstanceNetworkInterfaceSpecification { associate_public_ip_address: Some(false), ..spec(0) }]));
    assert_eq!(no.instances.unwrap()[0].public_ip_address, None);
}

#[test]
fn an_existing_interface_keeps_its_addresses() {
    let bench = Bench::new();
    let subnet = subnets(&bench).remove(0);
    let made = bench
        .run(move |cx| {
            let groups = interface::groups(cx, &subnet, &[], &[])?;
            interface::create(cx, interface::NewInterface::of(subnet, groups))
        })
        .unwrap();
    let (scope, eni, private) = (bench.scope.clone(), made.id.clone(), made.addresses[0].private);
    bench.change(move |tx| {
        let association = Some(AddressAssociation { id: "eipassoc-0123456789abcdef0".into(), interface: eni, private });
        tx.save(&scope, &Address { id: "eipalloc-0123456789abcdef0".into(), public: [198, 18, 9, 9].into(), association, service: None })
    });
    let existing = |f: fn(&mut api::InstanceNetworkInterfaceSpecification)| {
        let mut one = api::InstanceNetworkInterfaceSpecification { network_interface_id: Some(made.id.clone()), ..spec(0) };
        f(&mut one);
        with(vec![one])
    };
    for (req, code) in [
        (existing(|s| s.subnet_id = Some("subnet-0123456789abcdef0".into())), "InvalidParameterCombination"),
        (existing(|s| s.associate_public_ip_address = Some(true)), "InvalidParameterCombination"),
        (existing(|s| s.network_interface_id = Some("eni-0123456789abcdef0".into())), "InvalidNetworkInterfaceID.NotFound"),
        (existing(|s| s.network_interface_id = Some("eth0".into())), "InvalidNetworkInterfaceId.Malformed"),
        (RunInstancesRequest { max_count: 2, ..existing(|_| ()) }, "InvalidParameterCombination"),
    ] {
        assert_eq!(refused(&bench, req), code);
    }
    let launched = run(&bench, existing(|_| ())).instances.unwrap().remove(0);
    assert_eq!(launched.private_ip_address, Some(private.to_string()));
    assert_eq!(launched.public_ip_address.as_deref(), Some("198.18.9.9"));
    let nic = launched.network_interfaces.unwrap().remove(0);
    assert_eq!(nic.attachment.unwrap().delete_on_termination, Some(false));
    assert_eq!(nic.association.unwrap().ip_owner_id.as_deref(), Some("000000000000"));
    assert_eq!(refused(&bench, existing(|_| ())), "InvalidNetworkInterface.InUse");
}

#[test]
fn bad_interfaces_are_refused() {
    let bench = Bench::new();
    let (_, subnet, _) = other_vpc(&bench);
    let level = |f: fn(&mut RunInstancesRequest)| {
        let mut req = with(vec![spec(0)]);
        f(&mut req);
        req
    };
    let one = |f: fn(&mut api::InstanceNetworkInterfaceSpecification)| {
        let mut one = spec(0);
        f(&mut one);
        with(vec![one])
    };
    let public = api::InstanceNetworkInterfaceSpecification { associate_public_ip_address: Some(true), ..spec(1) };
    let far = api::InstanceNetworkInterfaceSpecification { subnet_id: Some(subnet.id), ..spec(1) };
    for (req, code) in [
        (level(|r| r.subnet_id = Some("subnet-0123456789abcdef0".into())), "InvalidParameterCombination"),
        (level(|r| r.security_group_ids = Some(vec!["sg-0123456789abcdef0".into()])), "InvalidParameterCombination"),
        (level(|r| r.private_ip_address = Some("172.31.0.9".into())), "InvalidParameterCombination"),
        (one(|s| s.device_index = None), "InvalidParameterValue"),
        (one(|s| s.device_index = Some(-1)), "InvalidParameterValue"),
        (one(|s| s.secondary_private_ip_address_count = Some(-1)), "InvalidParameterValue"),
        (one(|s| s.secondary_private_ip_address_count = Some(2)), "PrivateIpAddressLimitExceeded"),
        (one(|s| s.ipv6_address_count = Some(1)), "NotImplemented"),
        (one(|s| s.interface_type = Some("efa".into())), "NotImplemented"),
        (with(vec![spec(1)]), "UnsupportedOperation"),
        (with(vec![spec(0), spec(0)]), "InvalidParameterValue"),
        (with(vec![spec(0), spec(1), spec(2)]), "AttachmentLimitExceeded"),
        (with(vec![spec(0), public]), "InvalidParameterCombination"),
        (with(vec![spec(0), far]), "InvalidParameterValue"),
    ] {
        assert_eq!(refused(&bench, req.clone()), code, "{req:?}");
    }
}

#[test]
fn root_volumes_are_as_asked_or_refused() {
    let bench = Bench::new();
    let on = |device: &str, ebs: Option<api::EbsBlockDevice>| RunInstancesRequest {
        block_device_mappings: Some(vec![api::BlockDeviceMapping { device_name: Some(device.into()), ebs, ..Default::default() }]),
        ..request(1)
    };
    let root = |f: fn(&mut api::EbsBlockDevice)| {
        let mut ebs = api::EbsBlockDevice::default();
        f(&mut ebs);
        on("/dev/xvda", Some(ebs))
    };
    for (req, code) in [
        (root(|e| e.volume_size = Some(4)), "InvalidBlockDeviceMapping"),
        (root(|e| e.volume_size = Some(70_000)), "InvalidParameterValue"),
        (root(|e| e.volume_type = Some("st1".into())), "InvalidParameterValue"),
        (root(|e| e.volume_type = Some("fast".into())), "InvalidParameterValue"),
        (root(|e| e.volume_type = Some("io1".into())), "InvalidParameterCombination"),
        (root(|e| (e.volume_type, e.iops) = (Some("gp2".into()), Some(100))), "InvalidParameterCombination"),
        (root(|e| (e.volume_type, e.iops) = (Some("io1".into()), Some(500))), "InvalidParameterCombination"),
        (root(|e| e.iops = Some(10)), "InvalidParameterValue"),
        (root(|e| e.throughput = Some(3000)), "InvalidParameterValue"),
        (root(|e| e.throughput = Some(1000)), "InvalidParameterCombination"),
        (root(|e| (e.volume_type, e.throughput) = (Some("gp2".into()), Some(125))), "InvalidParameterCombination"),
        (root(|e| e.snapshot_id = Some("snap-0123456789abcdef0".into())), "InvalidSnapshot.NotFound"),
        (root(|e| e.encrypted = Some(true)), "NotImplemented"),
        (on("/dev/xvda", None), "InvalidBlockDeviceMapping"),
        (on("", None), "MissingParameter"),
        (on("/dev/sdb", Some(api::EbsBlockDevice { volume_size: Some(8), ..Default::default() })), "NotImplemented"),
    ] {
        assert_eq!(refused(&bench, req.clone()), code, "{req:?}");
    }
    for (req, want) in [
        (root(|e| e.volume_size = Some(20)), ("gp3", 20, Some(3000), Some(125), true)),
        (root(|e| (e.volume_type, e.volume_size) = (Some("gp2".into()), Some(100))), ("gp2", 100, Some(300), None, true)),
        (root(|e| (e.volume_type, e.volume_size, e.iops) = (Some("io1".into()), Some(20), Some(1000))), ("io1", 20, Some(1000), None, true)),
        (root(|e| (e.volume_type, e.delete_on_termination) = (Some("standard".into()), Some(false))), ("standard", 8, None, None, false)),
    ] {
        let id = ids(&run(&bench, req)).remove(0);
        let v = bench.read(|tx| tx.find::<Volume>(&bench.scope, "instance", &id)).remove(0);
        assert_eq!((v.volume_type.as_str(), v.size, v.iops, v.throughput, v.attachment.unwrap().delete_on_termination), want);
    }
}

#[test]
fn names_and_processors_follow_the_launch() {
    let bench = Bench::new();
    let req = RunInstancesRequest {
        private_dns_name_options: Some(api::PrivateDnsNameOptionsRequest {
            hostname_type: Some("resource-name".into()),
            enable_resource_name_dns_a_record: Some(true),
            ..Default::default()
        }),
        cpu_options: Some(api::CpuOptionsRequest { core_count: Some(1), threads_per_core: Some(1), ..Default::default() }),
        ..request(1)
    };
    let made = run(&bench, req).instances.unwrap().remove(0);
    let id = made.instance_id.unwrap();
    assert_eq!(made.private_dns_name, Some(format!("{id}.ap-northeast-1.compute.internal")));
    let spec = bench.read(|tx| crate::plan::machine(tx, &bench.scope, &tx.load::<Instance>(&bench.scope, &id)?.unwrap(), "")).unwrap();
    assert_eq!(spec.limits.vcpus, 1);
    let strange = RunInstancesRequest {
        private_dns_name_options: Some(api::PrivateDnsNameOptionsRequest { hostname_type: Some("nickname".into()), ..Default::default() }),
        ..request(1)
    };
    assert_eq!(refused(&bench, strange), "InvalidParameterValue");
}

#[test]
fn the_image_of_the_day_is_taken() {
    let bench = Bench::new();
    let made = instance(&bench, &launch(&bench));
    let image = bench.run(|cx| image::find(cx, &ami_id(DEFAULT_AMI))).unwrap();
    assert_eq!((made.image_name, made.image_digest), (image.info.image.name, image.info.image.digest));
    let all = bench.run(|cx| describe_instances(cx, Default::default())).unwrap().reservations.unwrap();
    assert_eq!(all[0].instances.as_ref().unwrap()[0].architecture, Some(api::ArchitectureValues::X86_64));
}
