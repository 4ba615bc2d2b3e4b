use super::text;
use crate::ops::*;
use crate::state::Status;
use crate::testing::{Bench, wanted};
use bonkei_api_rds as api;
use bonkei_svc_ec2::state::{Address, NetworkInterface, PublicAddress};

fn set(bench: &Bench, id: &str, status: Status) {
    let mut db = bench.record(id);
    db.status = status;
    let scope = bench.scope.clone();
    bench.change(move |tx| tx.save(&scope, &db));
}

fn delete(skip: Option<bool>, snapshot: Option<&str>) -> api::DeleteDBInstanceMessage {
    api::DeleteDBInstanceMessage {
        db_instance_identifier: "wp".into(),
        final_db_snapshot_identifier: snapshot.map(Into::into),
        skip_final_snapshot: skip,
        ..Default::default()
    }
}

#[test]
fn each_operation_has_its_states() {
    let bench = Bench::new();
    bench.create(wanted("wp"));
    let start = || api::StartDBInstanceMessage { db_instance_identifier: "wp".into(), ..Default::default() };
    let stop = || api::StopDBInstanceMessage { db_instance_identifier: "wp".into(), ..Default::default() };
    let reboot = || api::RebootDBInstanceMessage { db_instance_identifier: "wp".into(), ..Default::default() };
    let modify = || api::ModifyDBInstanceMessage { copy_tags_to_snapshot: Some(true), db_instance_identifier: "wp".into(), ..Default::default() };
    for status in [
        Status::Creating,
        Status::Modifying,
        Status::Renaming,
        Status::ResettingMasterCredentials,
        Status::Rebooting,
        Status::Stopping,
        Status::Stopped,
        Status::Starting,
        Status::Deleting,
        Status::Failed,
    ] {
        set(&bench, "wp", status);
        assert_eq!(bench.refused(move |cx| stop_db_instance(cx, stop())).code, "InvalidDBInstanceState", "{status:?}");
        assert_eq!(bench.refused(move |cx| reboot_db_instance(cx, reboot())).code, "InvalidDBInstanceState", "{status:?}");
        assert_eq!(bench.refused(move |cx| modify_db_instance(cx, modify())).code, "InvalidDBInstanceState", "{status:?}");
        if status != Status::Stopped {
            assert_eq!(bench.refused(move |cx| start_db_instance(cx, start())).code, "InvalidDBInstanceState", "{status:?}");
        }
    }
    set(&bench, "wp", Status::Available);
    assert!(bench.refused(move |cx| start_db_instance(cx, start())).message.starts_with("Instance wp cannot be started"));
    let failover = api::RebootDBInstanceMessage { force_failover: Some(true), ..reboot() };
    assert_eq!(bench.refused(move |cx| reboot_db_instance(cx, failover)).code, "InvalidParameterCombination");
    let snapshot = api::StopDBInstanceMessage { db_snapshot_identifier: text("s"), ..stop() };
    assert_eq!(bench.refused(move |cx| stop_db_instance(cx, snapshot)).code, "NotImplemented");
    for id in ["nobody", ""] {
        let request = api::StopDBInstanceMessage { db_instance_identifier: id.into(), ..Default::default() };
        assert_eq!(bench.refused(move |cx| stop_db_instance(cx, request)).code, "DBInstanceNotFound");
    }
}

#[test]
fn a_start_needs_memory() {
    let bench = Bench::new();
    bench.create(wanted("wp"));
    set(&bench, "wp", Status::Stopped);
    let (scope, db) = (bench.scope.clone(), bench.record("wp"));
    bench.change(move |tx| bonkei_service::release_memory(tx, &scope, &db.resource));
    for n in 0..8 {
        bench.create(api::CreateDBInstanceMessage { publicly_accessible: Some(false), ..wanted(&format!("db{n}")) });
    }
    let start = api::StartDBInstanceMessage { db_instance_identifier: "wp".into(), ..Default::default() };
    assert_eq!(bench.refused(move |cx| start_db_instance(cx, start)).code, "InsufficientDBInstanceCapacity");
}

#[test]
fn deletion_asks_about_the_snapshot_and_the_protection() {
    let bench = Bench::new();
    bench.create(api::CreateDBInstanceMessage { deletion_protection: Some(true), ..wanted("wp") });
    for (request, code) in [
        (delete(None, None), "InvalidParameterCombination"),
        (delete(Some(false), None), "InvalidParameterCombination"),
        (delete(Some(true), Some("last")), "InvalidParameterCombination"),
        (delete(Some(false), Some("last")), "NotImplemented"),
        (delete(Some(true), None), "InvalidParameterCombination"),
    ] {
        assert_eq!(bench.refused(move |cx| delete_db_instance(cx, request)).code, code);
    }
    let protected = bench.refused(|cx| delete_db_instance(cx, delete(Some(true), None)));
    assert_eq!(protected.message, "Cannot delete protected DB Instance, please disable deletion protection and try again.");
}

#[test]
fn a_failed_instance_can_be_unprotected() {
    let bench = Bench::new();
    bench.create(api::CreateDBInstanceMessage { deletion_protection: Some(true), ..wanted("wp") });
    set(&bench, "wp", Status::Failed);
    let request = api::ModifyDBInstanceMessage { db_instance_identifier: "wp".into(), deletion_protection: Some(false), ..Default::default() };
    bench.run(|cx| modify_db_instance(cx, request)).unwrap();
    bench.run(|cx| delete_db_instance(cx, delete(Some(true), None))).unwrap();
}

#[test]
fn deletion_lets_the_network_go_at_once_and_can_be_asked_for_once() {
    let bench = Bench::new();
    bench.create(wanted("wp"));
    assert!(bench.record("wp").public.is_some());
    let answer = bench.run(|cx| delete_db_instance(cx, delete(Some(true), None))).unwrap().db_instance.unwrap();
    assert_eq!(answer.db_instance_status.as_deref(), Some("deleting"));
    let left =
        bench.read(|tx| Ok((tx.list_all::<NetworkInterface>()?.len(), tx.list_all::<Address>()?.len(), tx.list_all::<PublicAddress>()?.len())));
    assert_eq!(left, (0, 0, 0));
    assert_eq!(bench.held(), 1 << 30, "the engine still runs");
    let again = bench.refused(|cx| delete_db_instance(cx, delete(Some(true), None)));
    assert_eq!((again.code.as_str(), again.message.as_str()), ("InvalidDBInstanceState", "Instance wp is already being deleted."));
}

#[test]
fn the_edge_knows_the_endpoint() {
    let bench = Bench::new();
    bench.create(wanted("wp"));
    let db = bench.record("wp");
    let mut config = bonkei_spec::EdgeConfig { vpcs: vec![bonkei_spec::VpcEdge { id: db.vpc.clone(), ..Default::default() }], ..Default::default() };
    bench.read(|tx| crate::plan::edge(tx, &mut config));
    let name = crate::plan::endpoint(&bench.scope, "wp");
    assert_eq!(config.public_names.get(&name), Some(&db.public.unwrap().address));
    assert_eq!(config.vpcs[0].names.get(&name), Some(&db.link.address));
}
