use super::*;
use crate::keys::tests::{ED25519, RSA_1024};
use crate::testing::Bench;

fn create(name: &str) -> api::CreateKeyPairRequest {
    api::CreateKeyPairRequest { key_name: name.into(), ..Default::default() }
}

fn import(name: &str, material: &str) -> api::ImportKeyPairRequest {
    api::ImportKeyPairRequest { key_name: name.into(), public_key_material: material.as_bytes().to_vec(), ..Default::default() }
}

fn described(bench: &Bench, request: api::DescribeKeyPairsRequest) -> Vec<api::KeyPairInfo> {
    bench.run(move |cx| describe_key_pairs(cx, request)).unwrap().key_pairs.unwrap()
}

#[test]
fn a_key_pair_gives_its_private_half_once() {
    let bench = Bench::new();
    let before = bench.dump();
    let rsa = bench.run(|cx| create_key_pair(cx, create("web"))).unwrap();
    let material = rsa.key_material.unwrap();
    assert!(material.starts_with("-----BEGIN RSA PRIVATE KEY-----\n") && material.ends_with("-----END RSA PRIVATE KEY-----"));
    let ed25519 = bench.run(|cx| create_key_pair(cx, api::CreateKeyPairRequest { key_type: Some("ed25519".into()), ..create("db") })).unwrap();
    assert!(ed25519.key_material.unwrap().starts_with("-----BEGIN OPENSSH PRIVATE KEY-----\n"));
    assert!(bench.dump().iter().all(|row| !row.contains("PRIVATE KEY")));
    let all = described(&bench, Default::default());
    assert_eq!(all.iter().filter_map(|k| k.key_type.as_ref().map(|t| t.as_str())).collect::<Vec<_>>(), ["rsa", "ed25519"]);
    assert!(all.iter().all(|k| k.public_key.is_none()));
    let with =
        described(&bench, api::DescribeKeyPairsRequest { include_public_key: Some(true), key_names: Some(vec!["web".into()]), ..Default::default() });
    assert!(with[0].public_key.as_ref().unwrap().starts_with("ssh-rsa AAAA"));
    for name in ["web", "db"] {
        let request = api::DeleteKeyPairRequest { key_name: Some(name.into()), ..Default::default() };
        assert_eq!(bench.run(move |cx| delete_key_pair(cx, request)).unwrap().r#return, Some(true));
    }
    assert_eq!(bench.dump(), before);
}

#[test]
fn keys_are_imported_and_filtered() {
    let bench = Bench::new();
    let mut request = import("mine", ED25519);
    let tag = api::Tag { key: Some("k".into()), value: Some("v".into()) };
    request.tag_specifications = Some(vec![api::TagSpecification { resource_type: Some("key-pair".into()), tags: Some(vec![tag.clone()]) }]);
    let made = bench.run(move |cx| import_key_pair(cx, request)).unwrap();
    assert_eq!((made.key_name.as_deref(), made.tags), (Some("mine"), Some(vec![tag])));
    bench.run(|cx| import_key_pair(cx, import("other", &format!("ssh-rsa {RSA_1024}")))).unwrap();
    for (name, value) in [
        ("key-name", "min*".to_owned()),
        ("fingerprint", made.key_fingerprint.unwrap()),
        ("key-pair-id", made.key_pair_id.unwrap()),
        ("tag:k", "v".into()),
    ] {
        let filter = api::Filter { name: Some(name.into()), values: Some(vec![value]) };
        let found = described(&bench, api::DescribeKeyPairsRequest { filters: Some(vec![filter]), ..Default::default() });
        assert_eq!((found.len(), found[0].key_name.as_deref()), (1, Some("mine")), "{name}");
    }
}

#[test]
fn bad_key_pairs_are_refused() {
    let bench = Bench::new();
    bench.run(|cx| create_key_pair(cx, create("web"))).unwrap();
    for (request, code) in [
        (create("web"), "InvalidKeyPair.Duplicate"),
        (create(""), "MissingParameter"),
        (create("日本"), "InvalidParameterValue"),
        (create(" web"), "InvalidParameterValue"),
        (create(&"x".repeat(256)), "InvalidParameterValue"),
        (api::CreateKeyPairRequest { key_type: Some("dsa".into()), ..create("db") }, "InvalidParameterValue"),
        (api::CreateKeyPairRequest { key_format: Some("der".into()), ..create("db") }, "InvalidParameterValue"),
        (api::CreateKeyPairRequest { key_format: Some("ppk".into()), ..create("db") }, "NotImplemented"),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| create_key_pair(cx, request)), code, "{shown}");
    }
    for (request, code) in [
        (import("web", ED25519), "InvalidKeyPair.Duplicate"),
        (import("db", "ssh-rsa AAAA"), "InvalidKey.Format"),
        (import("db", ""), "MissingParameter"),
        (import("", ED25519), "MissingParameter"),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| import_key_pair(cx, request)), code, "{shown}");
    }
    let of = |name: Option<&str>, id: Option<&str>| api::DeleteKeyPairRequest {
        key_name: name.map(Into::into),
        key_pair_id: id.map(Into::into),
        ..Default::default()
    };
    for (request, code) in [
        (of(None, None), "MissingParameter"),
        (of(Some("a"), Some("key-0123456789abcdef0")), "InvalidParameterCombination"),
        (of(None, Some("web")), "InvalidParameterValue"),
    ] {
        assert_eq!(bench.refused(move |cx| delete_key_pair(cx, request)), code);
    }
    for request in [of(Some("nobody"), None), of(None, Some("key-0123456789abcdef0"))] {
        let answer = bench.run(move |cx| delete_key_pair(cx, request)).unwrap();
        assert_eq!((answer.r#return, answer.key_pair_id), (Some(true), None));
    }
    let nobody = api::DescribeKeyPairsRequest { key_names: Some(vec!["nobody".into()]), ..Default::default() };
    assert_eq!(bench.refused(move |cx| describe_key_pairs(cx, nobody)), "InvalidKeyPair.NotFound");
    let nobody = api::DescribeKeyPairsRequest { key_pair_ids: Some(vec!["key-0123456789abcdef0".into()]), ..Default::default() };
    assert_eq!(bench.refused(move |cx| describe_key_pairs(cx, nobody)), "InvalidKeyPair.NotFound");
}
