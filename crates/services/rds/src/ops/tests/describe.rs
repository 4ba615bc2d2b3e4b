use super::text;
use crate::ops::*;
use crate::testing::{Bench, wanted};
use bonkei_api_rds as api;

fn filter(name: &str, value: &str) -> Option<Vec<api::Filter>> {
    Some(vec![api::Filter { name: name.into(), values: vec![value.into()] }])
}

#[test]
fn instances_are_found_by_name_arn_and_filter() {
    let bench = Bench::new();
    let made = bench.create(wanted("one"));
    bench.create(wanted("two"));
    let count = |request: api::DescribeDBInstancesMessage| bench.run(|cx| describe_db_instances(cx, request)).unwrap().db_instances.unwrap().len();
    for id in ["one", "ONE", "arn:aws:rds:ap-northeast-1:000000000000:db:one"] {
        assert_eq!(count(api::DescribeDBInstancesMessage { db_instance_identifier: text(id), ..Default::default() }), 1, "{id}");
    }
    for (name, value, want) in [
        ("db-instance-id", "one", 1),
        ("db-instance-id", "arn:aws:rds:ap-northeast-1:000000000000:db:two", 1),
        ("db-instance-id", "three", 0),
        ("dbi-resource-id", made.dbi_resource_id.as_deref().unwrap(), 1),
        ("engine", "mariadb", 2),
        ("engine", "mysql", 0),
        ("db-cluster-id", "x", 0),
        ("domain", "x", 0),
    ] {
        assert_eq!(count(api::DescribeDBInstancesMessage { filters: filter(name, value), ..Default::default() }), want, "{name} {value}");
    }
    for (request, code) in [
        (api::DescribeDBInstancesMessage { db_instance_identifier: text("three"), ..Default::default() }, "DBInstanceNotFound"),
        (
            api::DescribeDBInstancesMessage { db_instance_identifier: text("arn:aws:rds:eu-west-1:000000000000:db:one"), ..Default::default() },
            "DBInstanceNotFound",
        ),
        (api::DescribeDBInstancesMessage { filters: filter("color", "red"), ..Default::default() }, "InvalidParameterValue"),
        (api::DescribeDBInstancesMessage { max_records: Some(19), ..Default::default() }, "InvalidParameterValue"),
        (api::DescribeDBInstancesMessage { max_records: Some(101), ..Default::default() }, "InvalidParameterValue"),
        (api::DescribeDBInstancesMessage { marker: text("!"), ..Default::default() }, "InvalidParameterValue"),
    ] {
        assert_eq!(bench.refused(move |cx| describe_db_instances(cx, request)).code, code);
    }
    let gone = api::DescribeDBInstancesMessage { db_instance_identifier: text("three"), ..Default::default() };
    let fault = bench.refused(move |cx| describe_db_instances(cx, gone));
    assert_eq!((fault.message.as_str(), fault.status), ("DBInstance three not found.", 404));
}

#[test]
fn orderable_options_come_in_pages_and_can_be_ordered() {
    let bench = Bench::new();
    let (mut marker, mut all) = (None, Vec::new());
    loop {
        let request =
            api::DescribeOrderableDBInstanceOptionsMessage { engine: "mariadb".into(), marker, max_records: Some(20), ..Default::default() };
        let page = bench.run(|cx| describe_orderable_db_instance_options(cx, request)).unwrap();
        all.extend(page.orderable_db_instance_options.unwrap());
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(all.len(), crate::classes::CLASSES.len() * 3);
    let of = |request: api::DescribeOrderableDBInstanceOptionsMessage| bench.run(|cx| describe_orderable_db_instance_options(cx, request)).unwrap();
    let one = of(api::DescribeOrderableDBInstanceOptionsMessage {
        db_instance_class: text("db.t4g.micro"),
        engine: "mariadb".into(),
        ..Default::default()
    });
    assert_eq!(one.orderable_db_instance_options.unwrap().len(), 3);
    let none = of(api::DescribeOrderableDBInstanceOptionsMessage { engine: "postgres".into(), ..Default::default() });
    assert_eq!(none.orderable_db_instance_options, Some(Vec::new()));
    let bad = api::DescribeOrderableDBInstanceOptionsMessage { engine: "xyz".into(), ..Default::default() };
    assert_eq!(bench.refused(move |cx| describe_orderable_db_instance_options(cx, bad)).code, "InvalidParameterValue");
}

#[test]
fn engine_versions_are_listed_and_filtered() {
    let bench = Bench::new();
    let count = |request: api::DescribeDBEngineVersionsMessage| {
        bench.run(|cx| describe_db_engine_versions(cx, request)).unwrap().db_engine_versions.unwrap().len()
    };
    for (request, want) in [
        (api::DescribeDBEngineVersionsMessage::default(), 1),
        (
            api::DescribeDBEngineVersionsMessage {
                engine: text("mariadb"),
                engine_version: text("10.11"),
                default_only: Some(true),
                ..Default::default()
            },
            1,
        ),
        (api::DescribeDBEngineVersionsMessage { engine: text("mysql"), ..Default::default() }, 0),
        (api::DescribeDBEngineVersionsMessage { engine_version: text("11.4"), ..Default::default() }, 0),
        (api::DescribeDBEngineVersionsMessage { db_parameter_group_family: text("mariadb10.11"), ..Default::default() }, 1),
        (api::DescribeDBEngineVersionsMessage { filters: filter("status", "deprecated"), ..Default::default() }, 0),
    ] {
        assert_eq!(count(request.clone()), want, "{request:?}");
    }
    let bad = api::DescribeDBEngineVersionsMessage { engine: text("xyz"), ..Default::default() };
    assert_eq!(bench.refused(move |cx| describe_db_engine_versions(cx, bad)).code, "InvalidParameterValue");
}
