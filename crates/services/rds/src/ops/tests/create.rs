use super::{group, text};
use crate::ops::*;
use crate::state::DbSubnetGroup;
use crate::testing::{Bench, SECRET, wanted};
use bonkei_api_ec2 as ec2;
use bonkei_api_rds as api;

type Request = api::CreateDBInstanceMessage;

#[test]
fn an_instance_in_a_group_has_its_interface_there() {
    let bench = Bench::new();
    let (vpc, subnets) = bench.vpc(&["a", "c"]);
    group(&bench, "wp", &subnets);
    let sg = bench.security_group(&vpc, "db");
    let made = bench.create(Request {
        availability_zone: text("ap-northeast-1c"),
        db_subnet_group_name: text("WP"),
        tags: Some(vec![api::Tag { key: text("team"), value: text("web") }]),
        vpc_security_group_ids: Some(vec![sg.clone()]),
        ..wanted("WordPress")
    });
    assert_eq!(made.db_instance_identifier.as_deref(), Some("wordpress"));
    assert_eq!(made.db_instance_status.as_deref(), Some("creating"));
    assert_eq!((made.endpoint.clone(), made.instance_create_time), (None, None));
    assert_eq!(made.publicly_accessible, Some(false));
    assert_eq!(made.availability_zone.as_deref(), Some("ap-northeast-1c"));
    assert_eq!(made.db_instance_arn.as_deref(), Some("arn:aws:rds:ap-northeast-1:000000000000:db:wordpress"));
    assert_eq!(made.vpc_security_groups.as_ref().unwrap()[0].vpc_security_group_id, Some(sg.clone()));
    assert_eq!(made.db_subnet_group.as_ref().unwrap().subnets.as_ref().unwrap().len(), 2);
    assert_eq!((made.storage_type.as_deref(), made.iops, made.storage_throughput), (Some("gp3"), Some(3000), Some(125)));
    assert_eq!(made.pending_modified_values.as_ref().unwrap().master_user_password.as_deref(), Some("****"));
    assert_eq!(made.tag_list.as_ref().unwrap().len(), 1);
    assert!(!format!("{made:?}").contains(SECRET));

    let seen = bench.ec2::<ec2::DescribeNetworkInterfaces>(Default::default()).unwrap().network_interfaces.unwrap();
    let eni = &seen[0];
    assert_eq!((seen.len(), eni.description.as_deref(), eni.subnet_id.as_ref()), (1, Some("RDSNetworkInterface"), Some(&subnets[1])));
    assert_eq!((eni.requester_managed, eni.groups.as_ref().unwrap()[0].group_id.as_ref()), (Some(true), Some(&sg)));
    let record = bench.record("wordpress");
    assert_eq!((record.link.address.to_string(), record.link.resolver.to_string()), ("10.0.1.4".into(), "10.0.0.2".into()));
    assert_eq!((record.link.subnet.router.to_string(), record.link.subnet.prefix_len), ("10.0.1.1".into(), 24));
    assert!(record.resource.starts_with("db-") && record.resource.len() == 29);
    let attached = bench.read(|tx| tx.list::<bonkei_svc_ec2::state::NetworkInterface>(&bench.scope)).remove(0).attachment.unwrap();
    assert_eq!((attached.machine, attached.device_index), (record.resource, 0));
}

#[test]
fn without_a_group_the_default_vpc_makes_one_and_the_instance_is_public() {
    let bench = Bench::new();
    let made = bench.create(wanted("wp"));
    assert_eq!(made.db_subnet_group.as_ref().unwrap().db_subnet_group_name.as_deref(), Some("default"));
    assert_eq!(made.publicly_accessible, Some(true));
    assert_eq!(made.vpc_security_groups.unwrap().len(), 1);
    let public = bench.record("wp").public.unwrap();
    assert!(public.address.to_string().starts_with("198.18."));
    let second = bench.create(Request { publicly_accessible: Some(false), ..wanted("second") });
    assert_eq!((second.publicly_accessible, bench.read(|tx| tx.list::<DbSubnetGroup>(&bench.scope)).len()), (Some(false), 1));
}

#[test]
fn a_public_instance_needs_a_gateway_and_names() {
    let bench = Bench::new();
    let (vpc, subnets) = bench.vpc(&["a", "c"]);
    group(&bench, "wp", &subnets);
    let public = || Request { db_subnet_group_name: text("wp"), publicly_accessible: Some(true), ..wanted("wp") };
    assert_eq!(bench.refused(move |cx| create_db_instance(cx, public())).code, "InvalidVPCNetworkStateFault");
    let gateway = bench.ec2::<ec2::CreateInternetGateway>(Default::default()).unwrap().internet_gateway.unwrap().internet_gateway_id.unwrap();
    let attach = ec2::AttachInternetGatewayRequest { internet_gateway_id: gateway, vpc_id: vpc.clone(), ..Default::default() };
    bench.ec2::<ec2::AttachInternetGateway>(attach).unwrap();
    assert_eq!(bench.refused(move |cx| create_db_instance(cx, public())).code, "InvalidVPCNetworkStateFault");
    let names = ec2::ModifyVpcAttributeRequest {
        enable_dns_hostnames: Some(ec2::AttributeBooleanValue { value: Some(true) }),
        vpc_id: vpc,
        ..Default::default()
    };
    bench.ec2::<ec2::ModifyVpcAttribute>(names).unwrap();
    assert_eq!(bench.create(public()).publicly_accessible, Some(true));
}

#[test]
fn bad_requests_are_refused_with_nothing_changed() {
    let bench = Bench::new();
    bench.create(wanted("there"));
    let cases: Vec<(&str, Request, &str)> = vec![
        ("taken", wanted("THERE"), "DBInstanceAlreadyExists"),
        ("identifier", wanted("-a"), "InvalidParameterValue"),
        ("no engine", Request { engine: "xyz".into(), ..wanted("a") }, "InvalidParameterValue"),
        ("engine of later", Request { engine: "postgres".into(), ..wanted("a") }, "NotImplemented"),
        ("version", Request { engine_version: text("10.6.1"), ..wanted("a") }, "InvalidParameterCombination"),
        ("class", Request { db_instance_class: "db.t3.nano".into(), ..wanted("a") }, "InvalidParameterValue"),
        ("class of later", Request { db_instance_class: "db.r6g.large".into(), ..wanted("a") }, "NotImplemented"),
        ("short password", Request { master_user_password: text("short-7"), ..wanted("a") }, "InvalidParameterValue"),
        ("no password", Request { master_user_password: None, ..wanted("a") }, "InvalidParameterValue"),
        ("strange password", Request { master_user_password: text("with/slash"), ..wanted("a") }, "InvalidParameterValue"),
        ("no user", Request { master_username: None, ..wanted("a") }, "InvalidParameterValue"),
        ("reserved user", Request { master_username: text("rdsadmin"), ..wanted("a") }, "InvalidParameterValue"),
        ("database", Request { db_name: text("1db"), ..wanted("a") }, "InvalidParameterValue"),
        ("no storage", Request { allocated_storage: None, ..wanted("a") }, "InvalidParameterValue"),
        ("little storage", Request { allocated_storage: Some(19), ..wanted("a") }, "InvalidParameterValue"),
        ("iops", Request { storage_type: text("gp2"), iops: Some(1000), ..wanted("a") }, "InvalidParameterCombination"),
        ("port", Request { port: Some(80), ..wanted("a") }, "InvalidParameterValue"),
        ("retention", Request { backup_retention_period: Some(36), ..wanted("a") }, "InvalidParameterValue"),
        ("window", Request { preferred_backup_window: text("late"), ..wanted("a") }, "InvalidParameterValue"),
        (
            "windows",
            Request { preferred_backup_window: text("10:00-11:00"), preferred_maintenance_window: text("mon:10:30-mon:11:30"), ..wanted("a") },
            "InvalidParameterValue",
        ),
        ("group", Request { db_subnet_group_name: text("nowhere"), ..wanted("a") }, "DBSubnetGroupNotFoundFault"),
        ("zone", Request { availability_zone: text("eu-west-1a"), ..wanted("a") }, "InvalidParameterValue"),
        ("no such sg", Request { vpc_security_group_ids: Some(vec!["sg-0123456789abcdef0".into()]), ..wanted("a") }, "InvalidParameterValue"),
        ("malformed sg", Request { vpc_security_group_ids: Some(vec!["web".into()]), ..wanted("a") }, "InvalidParameterValue"),
        ("licence", Request { license_model: text("license-included"), ..wanted("a") }, "InvalidParameterCombination"),
        ("certificate", Request { ca_certificate_identifier: text("rds-ca-2015"), ..wanted("a") }, "CertificateNotFound"),
        ("tag", Request { tags: Some(vec![api::Tag { key: text("aws:x"), value: None }]), ..wanted("a") }, "InvalidParameterValue"),
        ("standby", Request { multi_az: Some(true), ..wanted("a") }, "NotImplemented"),
        ("encryption", Request { storage_encrypted: Some(true), ..wanted("a") }, "NotImplemented"),
        ("IAM", Request { enable_iam_database_authentication: Some(true), ..wanted("a") }, "NotImplemented"),
        ("insights", Request { enable_performance_insights: Some(true), ..wanted("a") }, "NotImplemented"),
        ("managed password", Request { manage_master_user_password: Some(true), ..wanted("a") }, "NotImplemented"),
        ("monitoring", Request { monitoring_interval: Some(60), ..wanted("a") }, "NotImplemented"),
        ("parameters", Request { db_parameter_group_name: text("mine"), ..wanted("a") }, "NotImplemented"),
        ("options", Request { option_group_name: text("mine"), ..wanted("a") }, "NotImplemented"),
        ("cluster", Request { db_cluster_identifier: text("mine"), ..wanted("a") }, "NotImplemented"),
        ("memory", Request { db_instance_class: "db.m5.large".into(), ..wanted("a") }, "InsufficientDBInstanceCapacity"),
    ];
    for (what, request, code) in cases {
        let fault = bench.refused(move |cx| create_db_instance(cx, request));
        assert_eq!(fault.code, code, "{what}: {fault}");
        let status = match code {
            "DBSubnetGroupNotFoundFault" | "CertificateNotFound" => 404,
            "NotImplemented" => 501,
            _ => 400,
        };
        assert_eq!(fault.status, status, "{what}");
    }
}

#[test]
fn refusals_say_what_to_do() {
    let bench = Bench::new();
    let short = Request { master_user_password: text("short-7"), ..wanted("a") };
    assert_eq!(
        bench.refused(move |cx| create_db_instance(cx, short)).message,
        "The parameter MasterUserPassword is not a valid password because it is shorter than 8 characters."
    );
    let multi = Request { multi_az: Some(true), ..wanted("a") };
    assert!(bench.refused(move |cx| create_db_instance(cx, multi)).message.contains("MultiAZ"));
    bench.built(false);
    let fault = bench.refused(|cx| create_db_instance(cx, wanted("a")));
    assert!(fault.message.contains("bonkei ami build bonkei-mariadb-10.11"), "{fault}");
}

#[test]
fn a_security_group_must_be_of_the_groups_vpc() {
    let bench = Bench::new();
    let (vpc, subnets) = bench.vpc(&["a", "c"]);
    group(&bench, "wp", &subnets);
    let sg = bench.security_group(&vpc, "db");
    let request = Request { vpc_security_group_ids: Some(vec![sg]), ..wanted("a") };
    assert_eq!(bench.refused(move |cx| create_db_instance(cx, request)).code, "InvalidParameterCombination");
    let nowhere = Request { availability_zone: text("ap-northeast-1d"), db_subnet_group_name: text("wp"), ..wanted("a") };
    assert_eq!(bench.refused(move |cx| create_db_instance(cx, nowhere)).code, "InvalidVPCNetworkStateFault");
}

#[test]
fn the_hosts_memory_is_shared() {
    let bench = Bench::new();
    for n in 0..8 {
        bench.create(Request { publicly_accessible: Some(false), ..wanted(&format!("db{n}")) });
    }
    let fault = bench.refused(|cx| create_db_instance(cx, wanted("one-more")));
    assert_eq!((fault.code.as_str(), bench.held()), ("InsufficientDBInstanceCapacity", 8 << 30));
}
