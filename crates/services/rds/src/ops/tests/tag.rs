use super::text;
use crate::ops::*;
use crate::testing::{Bench, wanted};
use bonkei_api_rds as api;

const ARN: &str = "arn:aws:rds:ap-northeast-1:000000000000:db:wp";

fn tag(key: &str, value: &str) -> api::Tag {
    api::Tag { key: text(key), value: text(value) }
}

fn tags(bench: &Bench) -> Vec<api::Tag> {
    let request = api::ListTagsForResourceMessage { resource_name: ARN.into(), ..Default::default() };
    bench.run(|cx| list_tags_for_resource(cx, request)).unwrap().tag_list.unwrap()
}

#[test]
fn tags_are_added_changed_and_removed() {
    let bench = Bench::new();
    bench.create(wanted("wp"));
    assert!(tags(&bench).is_empty());
    let add = |tags: Vec<api::Tag>| {
        let request = api::AddTagsToResourceMessage { resource_name: ARN.into(), tags };
        bench.run(|cx| add_tags_to_resource(cx, request)).unwrap();
    };
    add(vec![tag("team", "web"), tag("名前", "盆景 1")]);
    add(vec![tag("team", "data")]);
    assert_eq!(tags(&bench), [tag("team", "data"), tag("名前", "盆景 1")]);
    assert_eq!(bench.describe("wp").tag_list.unwrap().len(), 2);
    let request = api::RemoveTagsFromResourceMessage { resource_name: ARN.into(), tag_keys: vec!["team".into(), "nothing".into()] };
    bench.run(|cx| remove_tags_from_resource(cx, request)).unwrap();
    assert_eq!(tags(&bench), [tag("名前", "盆景 1")]);
}

#[test]
fn bad_tags_and_arns_are_refused() {
    let bench = Bench::new();
    bench.create(wanted("wp"));
    let ask = |arn: &str, tags: Vec<api::Tag>| api::AddTagsToResourceMessage { resource_name: arn.into(), tags };
    let many = (0..51).map(|n| tag(&format!("k{n}"), "v")).collect();
    for (request, code) in [
        (ask("wp", vec![]), "InvalidParameterValue"),
        (ask("arn:aws:ec2:ap-northeast-1:000000000000:db:wp", vec![]), "InvalidParameterValue"),
        (ask("arn:aws:rds:eu-west-1:000000000000:db:wp", vec![]), "InvalidParameterValue"),
        (ask("arn:aws:rds:ap-northeast-1:111111111111:db:wp", vec![]), "InvalidParameterValue"),
        (ask("arn:aws:rds:ap-northeast-1:000000000000:db:nobody", vec![]), "DBInstanceNotFound"),
        (ask("arn:aws:rds:ap-northeast-1:000000000000:subgrp:nobody", vec![]), "DBSubnetGroupNotFoundFault"),
        (ask("arn:aws:rds:ap-northeast-1:000000000000:snapshot:s", vec![]), "NotImplemented"),
        (ask("arn:aws:rds:ap-northeast-1:000000000000:what:s", vec![]), "InvalidParameterValue"),
        (ask(ARN, vec![tag("", "v")]), "InvalidParameterValue"),
        (ask(ARN, vec![tag("aws:x", "v")]), "InvalidParameterValue"),
        (ask(ARN, vec![tag("a", "v"), tag("a", "w")]), "InvalidParameterValue"),
        (ask(ARN, vec![tag("a", &"v".repeat(257))]), "InvalidParameterValue"),
        (ask(ARN, vec![tag("a*", "v")]), "InvalidParameterValue"),
        (ask(ARN, many), "InvalidParameterValue"),
    ] {
        let what = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| add_tags_to_resource(cx, request)).code, code, "{what}");
    }
}
