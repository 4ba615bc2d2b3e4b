use super::{group, text};
use crate::ops::*;
use crate::state::{Password, Status};
use crate::testing::{Bench, wanted};
use bonkei_api_ec2 as ec2;
use bonkei_api_rds as api;

type Request = api::ModifyDBInstanceMessage;

fn available(request: api::CreateDBInstanceMessage) -> Bench {
    let bench = Bench::new();
    available_on(&bench, request);
    bench
}

fn available_on(bench: &Bench, request: api::CreateDBInstanceMessage) {
    bench.create(request);
    let mut db = bench.record("wp");
    (db.status, db.ready) = (Status::Available, Some(db.created));
    let scope = bench.scope.clone();
    bench.change(move |tx| tx.save(&scope, &db));
}

fn ask() -> Request {
    Request { db_instance_identifier: "wp".into(), ..Default::default() }
}

fn modify(bench: &Bench, request: Request) -> api::DBInstance {
    bench.run(|cx| modify_db_instance(cx, request)).unwrap().db_instance.unwrap()
}

#[test]
fn bad_changes_are_refused_with_nothing_changed() {
    let bench = available(wanted("wp"));
    bench.create(wanted("other"));
    for (what, request, code) in [
        ("nobody", Request { db_instance_identifier: "nobody".into(), ..Default::default() }, "DBInstanceNotFound"),
        ("class", Request { db_instance_class: text("db.t3.nano"), ..ask() }, "InvalidParameterValue"),
        ("memory", Request { db_instance_class: text("db.m5.large"), ..ask() }, "InsufficientDBInstanceCapacity"),
        ("memory now", Request { apply_immediately: Some(true), db_instance_class: text("db.m5.large"), ..ask() }, "InsufficientDBInstanceCapacity"),
        ("less storage", Request { allocated_storage: Some(19), ..ask() }, "InvalidParameterValue"),
        ("storage type", Request { storage_type: text("io1"), ..ask() }, "InvalidParameterValue"),
        ("short password", Request { master_user_password: text("short-7"), ..ask() }, "InvalidParameterValue"),
        ("identifier", Request { new_db_instance_identifier: text("a--b"), ..ask() }, "InvalidParameterValue"),
        ("taken", Request { new_db_instance_identifier: text("Other"), ..ask() }, "DBInstanceAlreadyExists"),
        ("port", Request { db_port_number: Some(1149), ..ask() }, "InvalidParameterValue"),
        ("retention", Request { backup_retention_period: Some(-1), ..ask() }, "InvalidParameterValue"),
        ("window", Request { preferred_maintenance_window: text("today"), ..ask() }, "InvalidParameterValue"),
        ("group", Request { vpc_security_group_ids: Some(vec!["sg-0123456789abcdef0".into()]), ..ask() }, "InvalidParameterValue"),
        ("version", Request { engine_version: text("11.4"), ..ask() }, "InvalidParameterCombination"),
        ("standby", Request { multi_az: Some(true), ..ask() }, "NotImplemented"),
        ("subnet group", Request { db_subnet_group_name: text("elsewhere"), ..ask() }, "NotImplemented"),
        ("managed password", Request { manage_master_user_password: Some(true), ..ask() }, "NotImplemented"),
    ] {
        let fault = bench.refused(move |cx| modify_db_instance(cx, request));
        assert_eq!(fault.code, code, "{what}: {fault}");
    }
}

#[test]
fn settings_are_in_force_with_the_answer() {
    let bench = available(wanted("wp"));
    let after = modify(
        &bench,
        Request {
            auto_minor_version_upgrade: Some(false),
            backup_retention_period: Some(7),
            copy_tags_to_snapshot: Some(true),
            deletion_protection: Some(true),
            max_allocated_storage: Some(100),
            preferred_backup_window: text("01:00-01:30"),
            preferred_maintenance_window: text("Sun:02:00-Sun:03:00"),
            ..ask()
        },
    );
    assert_eq!(
        (after.db_instance_status.as_deref(), after.backup_retention_period, after.deletion_protection),
        (Some("available"), Some(7), Some(true))
    );
    assert_eq!((after.preferred_maintenance_window.as_deref(), after.max_allocated_storage), (Some("sun:02:00-sun:03:00"), Some(100)));
    assert_eq!(after.pending_modified_values, Some(Default::default()));
    assert_eq!(after, bench.describe("wp"));
}

#[test]
fn what_takes_an_outage_waits_and_can_be_taken_back() {
    let bench = available(wanted("wp"));
    let after = modify(&bench, Request { backup_retention_period: Some(0), db_instance_class: text("db.t3.small"), ..ask() });
    let pending = after.pending_modified_values.unwrap();
    assert_eq!((pending.db_instance_class.as_deref(), pending.backup_retention_period), (Some("db.t3.small"), Some(0)));
    assert_eq!((after.db_instance_status.as_deref(), bench.held()), (Some("available"), 2 << 30));
    let after = modify(&bench, Request { backup_retention_period: Some(1), db_instance_class: text("db.t3.micro"), ..ask() });
    assert_eq!((after.pending_modified_values, bench.held()), (Some(Default::default()), 1 << 30));
}

#[test]
fn applying_immediately_takes_what_waited_along() {
    let bench = available(wanted("wp"));
    modify(&bench, Request { allocated_storage: Some(21), ..ask() });
    assert_eq!(bench.describe("wp").pending_modified_values.unwrap().allocated_storage, Some(22), "a tenth more at least");
    let after = modify(&bench, Request { apply_immediately: Some(true), db_instance_class: text("db.t3.small"), ..ask() });
    assert_eq!((after.allocated_storage, after.db_instance_status.as_deref()), (Some(22), Some("modifying")));
    assert!(bench.record("wp").restart);
}

#[test]
fn storage_can_change_its_type() {
    let bench = available(api::CreateDBInstanceMessage { allocated_storage: Some(100), ..wanted("wp") });
    let io1 = Request { apply_immediately: Some(true), iops: Some(2000), storage_type: text("io1"), ..ask() };
    let after = modify(&bench, io1);
    assert_eq!((after.storage_type.as_deref(), after.iops, after.storage_throughput), (Some("io1"), Some(2000), Some(0)));
    let gp2 = Request { apply_immediately: Some(true), storage_type: text("gp2"), ..ask() };
    let after = modify(&bench, gp2);
    assert_eq!((after.storage_type.as_deref(), after.iops), (Some("gp2"), None));
}

#[test]
fn groups_and_public_access_change_at_the_interface() {
    let bench = Bench::new();
    let (vpc, subnets) = bench.vpc(&["a", "c"]);
    group(&bench, "wp", &subnets);
    available_on(&bench, api::CreateDBInstanceMessage { db_subnet_group_name: text("wp"), ..wanted("wp") });
    let sg = bench.security_group(&vpc, "db");
    let after = modify(&bench, Request { vpc_security_group_ids: Some(vec![sg.clone()]), ..ask() });
    assert_eq!(after.vpc_security_groups.unwrap()[0].vpc_security_group_id, Some(sg.clone()));
    let seen = bench.ec2::<ec2::DescribeNetworkInterfaces>(Default::default()).unwrap().network_interfaces.unwrap();
    assert_eq!(seen[0].groups.as_ref().unwrap()[0].group_id, Some(sg));
    let public = || Request { publicly_accessible: Some(true), ..ask() };
    assert_eq!(bench.refused(move |cx| modify_db_instance(cx, public())).code, "InvalidVPCNetworkStateFault");

    let bench = available(wanted("wp"));
    let before = bench.record("wp").public;
    assert!(before.is_some());
    assert_eq!(modify(&bench, Request { publicly_accessible: Some(false), ..ask() }).publicly_accessible, Some(false));
    assert!(bench.read(|tx| tx.list_all::<bonkei_svc_ec2::state::Address>()).is_empty());
    assert_eq!(modify(&bench, public()).publicly_accessible, Some(true));
}

#[test]
fn a_password_waits_for_the_engine() {
    let bench = available(wanted("wp"));
    let after = modify(&bench, Request { master_user_password: text("other-horse-10"), ..ask() });
    assert_eq!(after.db_instance_status.as_deref(), Some("resetting-master-credentials"));
    assert!(!format!("{after:?}").contains("other-horse"));
    assert_eq!(bench.record("wp").wanted_password, Some(Password("other-horse-10".into())));
}

#[test]
fn what_is_so_already_is_no_change() {
    let bench = available(wanted("wp"));
    let before = bench.dump();
    let same = Request {
        allocated_storage: Some(20),
        apply_immediately: Some(true),
        db_instance_class: text("db.t3.micro"),
        db_port_number: Some(3306),
        engine_version: text("10.11"),
        new_db_instance_identifier: text("WP"),
        publicly_accessible: Some(true),
        ..ask()
    };
    assert_eq!(modify(&bench, same).db_instance_status.as_deref(), Some("available"));
    assert_eq!(bench.dump(), before);
}
