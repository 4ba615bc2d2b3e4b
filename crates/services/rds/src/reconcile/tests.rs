//! The life of database hosts: what is planned, and what is written down of what was seen.

use crate::ops;
use crate::state::{Desired, Status};
use crate::testing::{Bench, Plane, SECRET, setting, wanted};
use bonkei_api_rds as api;
use bonkei_spec::{Exit, MachineStatus, Phase, RunOutput, Seen, Step};

fn started() -> (Bench, Plane, String) {
    let (bench, mut plane) = (Bench::new(), Plane::default());
    bench.create(wanted("wp"));
    plane.until(&bench, "wp", "available");
    let machine = bench.record("wp").resource;
    (bench, plane, machine)
}

fn modify(bench: &Bench, request: api::ModifyDBInstanceMessage) -> api::DBInstance {
    let request = api::ModifyDBInstanceMessage { db_instance_identifier: "wp".into(), ..request };
    bench.run(|cx| ops::modify_db_instance(cx, request)).unwrap().db_instance.unwrap()
}

fn delete(bench: &Bench, id: &str) {
    let request = api::DeleteDBInstanceMessage { db_instance_identifier: id.into(), skip_final_snapshot: Some(true), ..Default::default() };
    bench.run(|cx| ops::delete_db_instance(cx, request)).unwrap();
}

fn named(id: &str) -> Option<String> {
    Some(id.to_owned())
}

#[test]
fn a_new_instance_is_available_only_after_a_login() {
    let (bench, mut plane) = (Bench::new(), Plane { deaf: true, ..Default::default() });
    bench.create(wanted("wp"));
    for _ in 0..10 {
        plane.pass(&bench);
    }
    assert_eq!(plane.log[..4], ["create-volume", "create-volume", "prepare", "boot"]);
    let seen = bench.describe("wp");
    assert_eq!((seen.db_instance_status.as_deref(), seen.endpoint, seen.instance_create_time), (Some("creating"), None, None));
    plane.deaf = false;
    plane.until(&bench, "wp", "available");
    let seen = bench.describe("wp");
    assert_eq!(seen.engine_version.as_deref(), Some("10.11.11"));
    let endpoint = seen.endpoint.unwrap();
    assert_eq!(endpoint.port, Some(3306));
    assert!(endpoint.address.unwrap().ends_with(".ap-northeast-1.rds.amazonaws.com"));
    let spec = plane.specs.values().next().unwrap();
    assert_eq!(
        (setting(spec, "MASTER_USER"), setting(spec, "DATABASE"), setting(spec, "MAX_CONNECTIONS")),
        ("admin".into(), "wordpress".into(), "64".into())
    );
    assert_eq!(spec.mounts[0].at, "/rdsdbdata");
}

#[test]
fn an_engine_that_refuses_the_first_login_is_not_available() {
    let (bench, mut plane) = (Bench::new(), Plane::default());
    bench.create(wanted("wp"));
    for _ in 0..3 {
        plane.pass(&bench);
    }
    let denied = RunOutput { status: 1, stdout: String::new(), stderr: "ERROR 1045 (28000): Access denied".into() };
    let machine = bench.record("wp").resource;
    plane.seen.ran.insert((machine, "login".into()), Ok(denied));
    bench.pass(&plane.seen);
    assert_eq!(bench.status("wp"), "creating");
}

#[test]
fn logins_are_repeated_and_three_without_answer_restart_the_engine() {
    let (bench, mut plane, _) = started();
    let Some(Step::Run(run)) = bench.pass(&plane.seen).pop() else { panic!("no login planned") };
    assert_eq!((run.every_millis, run.label.as_str()), (10_000, "login"));
    plane.deaf = true;
    for _ in 0..3 {
        assert_eq!(bench.status("wp"), "available");
        plane.pass(&bench);
    }
    plane.log.clear();
    plane.pass(&bench);
    assert_eq!((bench.status("wp").as_str(), &plane.log), ("rebooting", &vec!["stop"]));
    plane.deaf = false;
    plane.until(&bench, "wp", "available");
    assert_eq!(plane.log[..7], ["stop", "remove", "create-volume", "create-volume", "prepare", "boot", "login"]);
}

#[test]
fn an_engine_that_lets_nobody_in_but_answers_stays_available() {
    let (bench, mut plane, machine) = started();
    for _ in 0..5 {
        let full = RunOutput { status: 1, stdout: String::new(), stderr: "ERROR 1040 (08004): Too many connections".into() };
        plane.seen.ran.insert((machine.clone(), "login".into()), Ok(full));
        bench.pass(&plane.seen);
    }
    assert_eq!(bench.status("wp"), "available");
}

#[test]
fn a_crashed_engine_is_restarted_and_says_so() {
    let (bench, mut plane, machine) = started();
    let volumes = plane.seen.volumes.clone();
    plane.end(&machine, Exit::Crashed("signal 9".into()));
    plane.pass(&bench);
    assert_eq!(bench.status("wp"), "rebooting");
    plane.until(&bench, "wp", "available");
    assert_eq!(plane.seen.volumes, volumes);
}

#[test]
fn a_change_that_waits_survives_a_crash() {
    let (bench, mut plane, machine) = started();
    modify(&bench, api::ModifyDBInstanceMessage { db_instance_class: named("db.t3.small"), ..Default::default() });
    plane.end(&machine, Exit::Crashed("signal 9".into()));
    plane.pass(&bench);
    plane.until(&bench, "wp", "available");
    let seen = bench.describe("wp");
    assert_eq!(seen.db_instance_class.as_deref(), Some("db.t3.micro"));
    assert_eq!(seen.pending_modified_values.unwrap().db_instance_class.as_deref(), Some("db.t3.small"));
}

#[test]
fn an_engine_that_keeps_crashing_fails_and_what_had_data_is_tried_again() {
    let (bench, mut plane, machine) = started();
    plane.deaf = true;
    for _ in 0..5 {
        while !matches!(plane.seen.machines.get(&machine).map(|m| &m.phase), Some(Phase::Running)) {
            plane.pass(&bench);
        }
        plane.end(&machine, Exit::Crashed("exit code 1".into()));
        plane.pass(&bench);
    }
    let seen = bench.describe("wp");
    assert_eq!(seen.db_instance_status.as_deref(), Some("failed"));
    assert!(seen.status_infos.unwrap()[0].message.as_deref().unwrap().contains("exit code 1"));
    plane.log.clear();
    plane.pass(&bench);
    assert!(plane.log.is_empty(), "{:?}", plane.log);
    plane.deaf = false;
    bench.advance(61_000);
    plane.pass(&bench);
    assert_eq!(bench.status("wp"), "starting");
    plane.until(&bench, "wp", "available");
}

#[test]
fn a_creation_that_fails_stays_failed() {
    let (bench, mut plane) = (Bench::new(), Plane { broken: Some("no such image".into()), ..Default::default() });
    bench.create(wanted("wp"));
    plane.until(&bench, "wp", "failed");
    bench.advance(3_600_000);
    plane.log.clear();
    plane.pass(&bench);
    assert_eq!((bench.status("wp").as_str(), plane.log.len()), ("failed", 0));
    delete(&bench, "wp");
    for _ in 0..5 {
        plane.pass(&bench);
    }
    assert!(bench.read(|tx| tx.list_all::<crate::state::DbInstance>()).is_empty());
    assert_eq!((bench.held(), plane.seen.volumes.len()), (0, 0));
}

#[test]
fn a_new_engine_that_nobody_gets_into_fails_after_ten_minutes() {
    let (bench, mut plane) = (Bench::new(), Plane { deaf: true, ..Default::default() });
    bench.create(wanted("wp"));
    for _ in 0..5 {
        plane.pass(&bench);
    }
    bench.advance(601_000);
    plane.pass(&bench);
    assert_eq!(bench.status("wp"), "failed");
}

#[test]
fn a_machine_that_vanished_or_was_stopped_with_the_cloud_starts_on_its_data() {
    for vanish in [true, false] {
        let (bench, mut plane, machine) = started();
        let (before, volumes) = (bench.describe("wp"), plane.seen.volumes.clone());
        if vanish {
            plane.seen.machines.clear();
        } else {
            plane.end(&machine, Exit::CloudStopped);
        }
        plane.deaf = true;
        plane.pass(&bench);
        assert_eq!(bench.status("wp"), "starting");
        for _ in 0..6 {
            plane.pass(&bench);
        }
        assert_eq!(bench.status("wp"), "starting");
        plane.deaf = false;
        plane.until(&bench, "wp", "available");
        assert_eq!((bench.describe("wp"), &plane.seen.volumes), (before, &volumes));
    }
}

#[test]
fn a_creation_goes_on_after_the_cloud_was_stopped() {
    let (bench, mut plane) = (Bench::new(), Plane { deaf: true, ..Default::default() });
    bench.create(wanted("wp"));
    for _ in 0..4 {
        plane.pass(&bench);
    }
    plane.end(&bench.record("wp").resource, Exit::CloudStopped);
    plane.pass(&bench);
    assert_eq!(bench.status("wp"), "creating");
    plane.deaf = false;
    plane.until(&bench, "wp", "available");
}

#[test]
fn stop_keeps_the_data_and_gives_the_memory_back() {
    let (bench, mut plane, _) = started();
    let volumes = plane.seen.volumes.clone();
    assert_eq!(bench.held(), 1 << 30);
    let stop = api::StopDBInstanceMessage { db_instance_identifier: "wp".into(), ..Default::default() };
    bench.run(|cx| ops::stop_db_instance(cx, stop)).unwrap();
    assert_eq!(bench.status("wp"), "stopping");
    plane.until(&bench, "wp", "stopped");
    assert_eq!((bench.held(), plane.seen.machines.len(), &plane.seen.volumes), (0, 0, &volumes));
    let start = api::StartDBInstanceMessage { db_instance_identifier: "wp".into(), ..Default::default() };
    bench.run(|cx| ops::start_db_instance(cx, start)).unwrap();
    assert_eq!((bench.status("wp").as_str(), bench.held()), ("starting", 1 << 30));
    plane.until(&bench, "wp", "available");
}

#[test]
fn a_reboot_is_over_when_somebody_can_log_in_again() {
    let (bench, mut plane, _) = started();
    plane.log.clear();
    let reboot = api::RebootDBInstanceMessage { db_instance_identifier: "wp".into(), ..Default::default() };
    bench.run(|cx| ops::reboot_db_instance(cx, reboot)).unwrap();
    plane.until(&bench, "wp", "available");
    assert_eq!(plane.log[..7], ["stop", "remove", "create-volume", "create-volume", "prepare", "boot", "login"]);
}

#[test]
fn deletion_removes_machine_volumes_and_record_in_that_order() {
    let (bench, mut plane, _) = started();
    plane.log.clear();
    delete(&bench, "wp");
    assert_eq!(bench.status("wp"), "deleting");
    for _ in 0..6 {
        plane.pass(&bench);
    }
    assert_eq!(plane.log, ["stop", "remove", "delete-volume", "delete-volume"]);
    assert!(bench.read(|tx| tx.list_all::<crate::state::DbInstance>()).is_empty());
    assert_eq!((bench.held(), plane.seen.volumes.len(), plane.seen.machines.len()), (0, 0, 0));
}

#[test]
fn a_machine_that_is_being_made_keeps_its_volumes_until_it_is_seen() {
    let bench = Bench::new();
    bench.create(wanted("wp"));
    let db = bench.record("wp");
    assert_eq!(bench.pass(&Seen::default()).len(), 3);
    delete(&bench, "wp");
    // the step that prepares it is still under way: nothing is deleted, the record stays
    let busy = Seen { busy: [db.resource.clone()].into(), ..Seen::default() };
    assert!(bench.pass(&busy).is_empty());
    // it ended: the machine is there and is removed first
    let status = MachineStatus { id: db.resource.clone(), phase: Phase::Prepared, boots: 0 };
    let volumes = [db.root_volume.clone(), db.data_volume.clone()];
    let seen = Seen { machines: [(db.resource.clone(), status)].into(), volumes: volumes.clone().into(), ..Seen::default() };
    assert_eq!(bench.pass(&seen), [Step::Remove(db.resource.clone())]);
    let seen = Seen { volumes: volumes.clone().into(), ..Seen::default() };
    assert_eq!(bench.pass(&seen), volumes.map(Step::DeleteVolume));
    assert_eq!(bench.held(), 0);
    assert!(bench.pass(&Seen::default()).is_empty());
    assert!(bench.read(|tx| tx.list_all::<crate::state::DbInstance>()).is_empty());
}

#[test]
fn another_class_takes_a_restart_and_its_memory() {
    let (bench, mut plane, machine) = started();
    let request = api::ModifyDBInstanceMessage { apply_immediately: Some(true), db_instance_class: named("db.t3.small"), ..Default::default() };
    let answer = modify(&bench, request);
    assert_eq!((answer.db_instance_status.as_deref(), answer.db_instance_class.as_deref()), (Some("modifying"), Some("db.t3.micro")));
    assert_eq!(bench.held(), 2 << 30);
    plane.until(&bench, "wp", "available");
    assert_eq!(bench.describe("wp").db_instance_class.as_deref(), Some("db.t3.small"));
    assert_eq!(plane.specs[&machine].limits.memory_bytes, 2 << 30);
    // back to the smaller one: the larger is held until it is gone
    let request = api::ModifyDBInstanceMessage { apply_immediately: Some(true), db_instance_class: named("db.t3.micro"), ..Default::default() };
    modify(&bench, request);
    assert_eq!(bench.held(), 2 << 30);
    plane.until(&bench, "wp", "available");
    assert_eq!(bench.held(), 1 << 30);
}

#[test]
fn what_waits_is_applied_in_the_maintenance_window() {
    let (bench, mut plane, _) = started();
    let request = api::ModifyDBInstanceMessage {
        allocated_storage: Some(30),
        db_instance_class: named("db.t3.small"),
        preferred_backup_window: named("10:00-10:30"),
        preferred_maintenance_window: named("thu:03:00-thu:03:30"),
        ..Default::default()
    };
    let answer = modify(&bench, request);
    assert_eq!(answer.db_instance_status.as_deref(), Some("available"));
    for _ in 0..3 {
        plane.pass(&bench);
    }
    assert_eq!((bench.status("wp").as_str(), bench.describe("wp").allocated_storage), ("available", Some(20)));
    bench.advance(3 * 3_600_000);
    plane.pass(&bench);
    plane.pass(&bench);
    assert_eq!(bench.status("wp"), "modifying");
    plane.until(&bench, "wp", "available");
    let seen = bench.describe("wp");
    assert_eq!((seen.allocated_storage, seen.db_instance_class.as_deref()), (Some(30), Some("db.t3.small")));
    assert_eq!(seen.pending_modified_values, Some(Default::default()));
}

#[test]
fn another_port_takes_a_restart_at_once() {
    let (bench, mut plane, machine) = started();
    let answer = modify(&bench, api::ModifyDBInstanceMessage { db_port_number: Some(3307), ..Default::default() });
    assert_eq!(answer.pending_modified_values.unwrap().port, Some(3307));
    plane.until(&bench, "wp", "available");
    assert_eq!(bench.describe("wp").endpoint.unwrap().port, Some(3307));
    assert_eq!(setting(&plane.specs[&machine], "PORT"), "3307");
}

#[test]
fn another_password_is_in_force_after_a_login_with_it() {
    let (bench, mut plane, _) = started();
    plane.log.clear();
    let new = r"it's\new;now!";
    let answer = modify(&bench, api::ModifyDBInstanceMessage { master_user_password: named(new), ..Default::default() });
    assert_eq!(answer.db_instance_status.as_deref(), Some("resetting-master-credentials"));
    assert_eq!(answer.pending_modified_values.unwrap().master_user_password.as_deref(), Some("****"));
    let Some(Step::Run(run)) = bench.pass(&plane.seen).pop() else { panic!("no reset planned") };
    assert!(run.stdin.contains(r"ALTER USER 'admin'@'%' IDENTIFIED BY 'it''s\\new;now!';"), "{}", run.stdin);
    assert!(!run.argv.iter().any(|a| a.contains("new")) && run.env.is_empty());
    assert!(!format!("{run:?}").contains("now!"));
    // the rest with one the plane of this test can read
    bench.change({
        let mut db = bench.record("wp");
        db.wanted_password = Some(crate::state::Password("other-horse-10".into()));
        let scope = bench.scope.clone();
        move |tx| tx.save(&scope, &db)
    });
    plane.until(&bench, "wp", "available");
    assert_eq!(bench.record("wp").master_password.0, "other-horse-10");
    assert_eq!(bench.record("wp").wanted_password, None);
    assert_eq!(plane.log[..2], ["reset", "login"]);
}

#[test]
fn a_password_that_was_not_written_down_is_set_again() {
    let (bench, mut plane, machine) = started();
    modify(&bench, api::ModifyDBInstanceMessage { master_user_password: named("other-horse-10"), ..Default::default() });
    plane.pass(&bench);
    // the engine has it, then everything is lost but the records
    plane.seen.ran.clear();
    plane.end(&machine, Exit::CloudStopped);
    plane.pass(&bench);
    assert_eq!(bench.status("wp"), "starting");
    plane.until(&bench, "wp", "available");
    assert_eq!(bench.record("wp").master_password.0, "other-horse-10");
}

#[test]
fn a_rename_moves_record_tags_and_endpoint() {
    let (bench, mut plane, machine) = started();
    let before = bench.describe("wp");
    let tag = api::Tag { key: named("team"), value: named("web") };
    let add = api::AddTagsToResourceMessage { resource_name: before.db_instance_arn.clone().unwrap(), tags: vec![tag.clone()] };
    bench.run(|cx| ops::add_tags_to_resource(cx, add)).unwrap();
    let answer = modify(
        &bench,
        api::ModifyDBInstanceMessage { apply_immediately: Some(true), new_db_instance_identifier: named("Blog"), ..Default::default() },
    );
    assert_eq!((answer.db_instance_identifier.as_deref(), answer.db_instance_status.as_deref()), (Some("wp"), Some("renaming")));
    assert_eq!(answer.pending_modified_values.unwrap().db_instance_identifier.as_deref(), Some("blog"));
    assert_eq!(bench.refused(|cx| ops::create_db_instance(cx, wanted("blog"))).code, "DBInstanceAlreadyExists");
    for _ in 0..2 {
        plane.pass(&bench);
    }
    plane.until(&bench, "blog", "available");
    let after = bench.describe("blog");
    assert_eq!(after.dbi_resource_id, before.dbi_resource_id);
    assert_eq!(after.tag_list, Some(vec![tag]));
    assert_ne!(after.endpoint.unwrap().address, before.endpoint.unwrap().address);
    assert!(plane.specs[&machine].fqdn.starts_with("blog."));
    let gone = api::DescribeDBInstancesMessage { db_instance_identifier: named("wp"), ..Default::default() };
    assert_eq!(bench.refused(|cx| ops::describe_db_instances(cx, gone)).code, "DBInstanceNotFound");
}

#[test]
fn looking_again_changes_nothing() {
    let (bench, plane, _) = started();
    let before = bench.dump();
    let now = bonkei_core::Timestamp::from_secs(1_767_225_601);
    let seen = plane.seen.clone();
    assert!(!bench.change(move |tx| crate::reconcile::observe(tx, &seen, now)));
    assert_eq!(bench.dump(), before);
}

#[test]
fn no_secret_is_in_a_debug_form() {
    let (bench, plane, machine) = started();
    let mut db = bench.record("wp");
    db.wanted_password = Some(crate::state::Password(format!("{SECRET}-too")));
    assert!(!format!("{db:?}").contains(SECRET));
    assert!(!format!("{:?}", plane.specs[&machine]).contains(SECRET));
    assert!(!format!("{:?}", bench.pass(&plane.seen)).contains(SECRET));
    assert!(!format!("{:?}", bench.describe("wp")).contains(SECRET));
    assert_eq!((db.desired, db.status), (Desired::Running, Status::Available));
}
