use super::{group, text};
use crate::ops::*;
use crate::testing::{Bench, wanted};
use bonkei_api_rds as api;

fn ask(name: &str, subnets: &[&str]) -> api::CreateDBSubnetGroupMessage {
    api::CreateDBSubnetGroupMessage {
        db_subnet_group_description: "private".into(),
        db_subnet_group_name: name.into(),
        subnet_ids: subnets.iter().map(|s| (*s).to_owned()).collect(),
        ..Default::default()
    }
}

#[test]
fn a_group_is_made_shown_and_deleted() {
    let bench = Bench::new();
    let (vpc, subnets) = bench.vpc(&["a", "c"]);
    let before = bench.dump();
    let made = group(&bench, "WP", &subnets);
    assert_eq!(
        (made.db_subnet_group_name.as_deref(), made.vpc_id.as_deref(), made.subnet_group_status.as_deref()),
        (Some("wp"), Some(vpc.as_str()), Some("Complete"))
    );
    assert_eq!(made.db_subnet_group_arn.as_deref(), Some("arn:aws:rds:ap-northeast-1:000000000000:subgrp:wp"));
    let named = api::DescribeDBSubnetGroupsMessage { db_subnet_group_name: text("wp"), ..Default::default() };
    let seen = bench.run(|cx| describe_db_subnet_groups(cx, named)).unwrap().db_subnet_groups.unwrap();
    assert_eq!(seen, [made]);
    bench.run(|cx| delete_db_subnet_group(cx, api::DeleteDBSubnetGroupMessage { db_subnet_group_name: "wp".into() })).unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn bad_groups_are_refused() {
    let bench = Bench::new();
    let (_, subnets) = bench.vpc(&["a", "a", "c"]);
    let (_, others) = bench.vpc(&["c"]);
    group(&bench, "there", &subnets);
    let [a, a2, c] = subnets.as_slice() else { panic!("three subnets") };
    for (request, code) in [
        (ask("There", &[a, c]), "DBSubnetGroupAlreadyExists"),
        (ask("one", &[a]), "DBSubnetGroupDoesNotCoverEnoughAZs"),
        (ask("one", &[a, a2]), "DBSubnetGroupDoesNotCoverEnoughAZs"),
        (ask("one", &[]), "InvalidSubnet"),
        (ask("one", &[a, &others[0]]), "InvalidSubnet"),
        (ask("one", &[a, "subnet-0123456789abcdef0"]), "InvalidParameterValue"),
        (ask("one", &[a, "10.0.0.0/24"]), "InvalidParameterValue"),
        (ask("default", &[a, c]), "InvalidParameterValue"),
        (ask("", &[a, c]), "InvalidParameterValue"),
        (ask("a/b", &[a, c]), "InvalidParameterValue"),
        (api::CreateDBSubnetGroupMessage { db_subnet_group_description: String::new(), ..ask("one", &[a, c]) }, "InvalidParameterValue"),
    ] {
        let what = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| create_db_subnet_group(cx, request)).code, code, "{what}");
    }
    let unknown = api::DescribeDBSubnetGroupsMessage { db_subnet_group_name: text("nowhere"), ..Default::default() };
    let fault = bench.refused(move |cx| describe_db_subnet_groups(cx, unknown));
    assert_eq!((fault.code.as_str(), fault.status), ("DBSubnetGroupNotFoundFault", 404));
}

#[test]
fn a_group_in_use_keeps_its_instances_subnet() {
    let bench = Bench::new();
    let (_, subnets) = bench.vpc(&["a", "c", "d"]);
    let (_, others) = bench.vpc(&["a", "c"]);
    group(&bench, "wp", &subnets);
    bench.create(api::CreateDBInstanceMessage { availability_zone: text("ap-northeast-1a"), db_subnet_group_name: text("wp"), ..wanted("wp") });
    let fault = bench.refused(|cx| delete_db_subnet_group(cx, api::DeleteDBSubnetGroupMessage { db_subnet_group_name: "wp".into() }));
    assert_eq!(fault.code, "InvalidDBSubnetGroupStateFault");
    let to = |ids: &[String]| api::ModifyDBSubnetGroupMessage { db_subnet_group_name: "wp".into(), subnet_ids: ids.to_vec(), ..Default::default() };
    for (request, code) in [
        (to(&subnets[1..]), "SubnetAlreadyInUse"),
        (to(&subnets[..1]), "DBSubnetGroupDoesNotCoverEnoughAZs"),
        (to(&others), "InvalidParameterValue"),
        (to(&[]), "InvalidSubnet"),
        (
            api::ModifyDBSubnetGroupMessage { db_subnet_group_name: "nowhere".into(), subnet_ids: subnets.clone(), ..Default::default() },
            "DBSubnetGroupNotFoundFault",
        ),
    ] {
        assert_eq!(bench.refused(move |cx| modify_db_subnet_group(cx, request)).code, code);
    }
    let fewer = to(&subnets[..2]);
    let after = bench.run(|cx| modify_db_subnet_group(cx, fewer)).unwrap().db_subnet_group.unwrap();
    assert_eq!(after.subnets.unwrap().len(), 2);
}

#[test]
fn the_default_group_stays() {
    let bench = Bench::new();
    bench.create(wanted("wp"));
    let fault = bench.refused(|cx| delete_db_subnet_group(cx, api::DeleteDBSubnetGroupMessage { db_subnet_group_name: "default".into() }));
    assert_eq!(fault.code, "InvalidDBSubnetGroupStateFault");
}
