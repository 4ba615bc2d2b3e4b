//! Whatever comes, there is an answer: no panic, no acceptance.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod common;
use bonkei_sigv4::{Body, RequestHead, RootKeys, SKEW, SigningKey, authenticate, parse};
use common::at;
use proptest::prelude::*;

const STAMP: &str = "20150830T123600Z";

/// Bytes made of what the grammar is made of, so that they get far.
fn near() -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        Just("AWS4-HMAC-SHA256"),
        Just(" "),
        Just("Credential="),
        Just("test/20150830/us-east-1/s3/aws4_request"),
        Just("/"),
        Just(","),
        Just("SignedHeaders="),
        Just("host"),
        Just(";"),
        Just("x-amz-date"),
        Just("Signature="),
        Just("00"),
        Just("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        Just("="),
        Just("&"),
        Just("%"),
        Just("%2F"),
        Just("X-Amz-Algorithm="),
        Just("X-Amz-Credential="),
        Just("X-Amz-Date=20150830T123600Z"),
        Just("X-Amz-Expires=60"),
        Just("X-Amz-SignedHeaders=host"),
        Just("X-Amz-Signature="),
        Just("ሴ"),
        Just("\0"),
        Just("\r\n"),
    ];
    let word = prop_oneof![6 => word.prop_map(|w| w.as_bytes().to_vec()), 1 => prop::collection::vec(any::<u8>(), 0..6)];
    prop::collection::vec(word, 0..20).prop_map(|w| w.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn heads(method in near(), path in near(), query in near(), authorization in prop::option::of(near()), date in near(), sha in prop::option::of(near())) {
        let (method, path, query) = (String::from_utf8_lossy(&method), String::from_utf8_lossy(&path), String::from_utf8_lossy(&query));
        let mut headers: Vec<(&str, &[u8])> = vec![("host", b"example.test"), ("date", &date), ("x-amz-trailer", &date)];
        headers.extend(authorization.as_deref().map(|a| ("authorization", a)));
        headers.extend(sha.as_deref().map(|s| ("x-amz-content-sha256", s)));
        if path.len() % 2 == 0 {
            headers.push(("x-amz-date", STAMP.as_bytes()));
        }
        let head = RequestHead { method: &method, path: &path, query: &query, headers: &headers };
        prop_assert!(authenticate(&head, Body::Bytes(b"body"), &RootKeys, at(STAMP)).is_err());
        if let Ok(signed) = parse(&head) {
            let _ = (format!("{signed:?}"), signed.check_scope("ec2", "us-east-1"), signed.signed_headers().count());
        }
    }

    #[test]
    fn bodies(pieces in prop::collection::vec(near(), 0..8), trailer in any::<bool>(), length in 0u64..20_000) {
        let length = length.to_string();
        let kind: &[u8] = if trailer { b"STREAMING-UNSIGNED-PAYLOAD-TRAILER" } else { b"STREAMING-AWS4-HMAC-SHA256-PAYLOAD" };
        let headers: [(&str, &[u8]); 6] = [
            ("host", b"example.test"),
            ("x-amz-date", STAMP.as_bytes()),
            ("x-amz-content-sha256", kind),
            ("x-amz-decoded-content-length", length.as_bytes()),
            ("x-amz-trailer", b"x-amz-checksum-crc32"),
            ("authorization", b"AWS4-HMAC-SHA256 Credential=test/20150830/us-east-1/s3/aws4_request,SignedHeaders=host,Signature=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ];
        let head = RequestHead { method: "PUT", path: "/", query: "", headers: &headers };
        let signed = parse(&head).unwrap();
        prop_assert!(signed.verify(&head, Body::Later, "test", at(STAMP), SKEW).is_err());
        let mut chunks = signed.chunks(&head, &SigningKey::derive("test", "d", "r", "s")).unwrap().unwrap();
        let mut out = Vec::new();
        let fed = pieces.iter().try_for_each(|p| chunks.feed(p, &mut out));
        let given: usize = pieces.iter().map(Vec::len).sum();
        prop_assert!(out.len() <= given);
        prop_assert!(fed.is_ok() || chunks.finish().is_err());
    }
}
