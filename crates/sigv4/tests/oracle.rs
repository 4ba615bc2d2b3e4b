//! Another implementation signs (`aws-sigv4`, of the AWS SDK for Rust), this one verifies.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod common;
use aws_credential_types::Credentials;
use aws_sigv4::{
    http_request::{
        PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation, SigningSettings, UriPathNormalizationMode, sign,
    },
    sign::v4,
};
use bonkei_core::Timestamp;
use bonkei_sigv4::{Content, Signer};
use common::{Request, at};
use proptest::prelude::*;
use std::time::{Duration, UNIX_EPOCH};

const KEY: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

fn now() -> Timestamp {
    at("20150830T123600Z")
}

#[derive(Clone, Debug)]
struct How {
    s3: bool,
    presigned: bool,
    unsigned: bool,
    token: Option<String>,
}

/// Signs with the other implementation; `None` when it cannot read the request.
fn signed(request: &Request, how: &How) -> Option<Request> {
    let identity = Credentials::new(KEY, SECRET, how.token.clone(), None, "tests").into();
    let mut settings = SigningSettings::default();
    if how.s3 {
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    if how.presigned {
        settings.signature_location = SignatureLocation::QueryParams;
        settings.expires_in = Some(Duration::from_secs(900));
        settings.payload_checksum_kind = PayloadChecksumKind::NoHeader;
    } else if how.unsigned {
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    let service = if how.s3 { "s3" } else { "service" };
    let time = UNIX_EPOCH + Duration::from_secs(now().secs() as u64);
    let params =
        v4::SigningParams::builder().identity(&identity).region("us-east-1").name(service).time(time).settings(settings).build().unwrap().into();
    let uri = format!("https://example.amazonaws.com{}{}{}", request.path, if request.query.is_empty() { "" } else { "?" }, request.query);
    let headers: Vec<(&str, &str)> = request.headers.iter().map(|(n, v)| Some((n.as_str(), std::str::from_utf8(v).ok()?))).collect::<Option<_>>()?;
    let unsigned = how.unsigned || (how.s3 && how.presigned);
    let body = if unsigned { SignableBody::UnsignedPayload } else { SignableBody::Bytes(&request.body) };
    let signable = SignableRequest::new(&request.method, uri, headers.into_iter(), body).ok()?;
    let (instructions, _) = sign(signable, &params).ok()?.into_parts();
    let mut out = request.clone();
    for (name, value) in instructions.headers() {
        out.headers.push((name.into(), value.as_bytes().to_vec()));
    }
    for (name, value) in instructions.params() {
        let value: String = value.bytes().map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") }).collect();
        out.query.push_str(&format!("{}{name}={value}", if out.query.is_empty() { "" } else { "&" }));
    }
    Some(out)
}

fn signature(request: &Request) -> Vec<u8> {
    let header = request.headers.iter().find(|(n, _)| n == "authorization").map(|(_, v)| v.as_slice());
    let all = header.unwrap_or(request.query.as_bytes());
    all.windows(10).rposition(|w| w == b"Signature=").and_then(|i| all.get(i + 10..i + 74)).unwrap().to_vec()
}

/// Text that clients send: every byte but unreserved ones escaped.
fn escaped(max: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => "[a-zA-Z0-9._~-]", 1 => Just("%20".to_owned()), 1 => Just("%2F".to_owned()), 1 => Just("%E1%88%B4".to_owned()), 1 => Just("%2B".to_owned())];
    prop::collection::vec(piece, 0..max).prop_map(|p| p.concat())
}

fn requests() -> impl Strategy<Value = (Request, How)> {
    let path =
        prop::collection::vec(prop_oneof![6 => escaped(8), 1 => Just(".".to_owned()), 1 => Just("..".to_owned()), 1 => Just(String::new())], 0..4);
    let query = prop::collection::vec((escaped(6), prop::option::of(escaped(10))), 0..5);
    let headers = prop::collection::vec(("x-h[a-d]", "[!-~]([ -~]{0,12}[!-~])?"), 0..4);
    let how = (any::<bool>(), any::<bool>(), any::<bool>(), prop::option::of("[A-Za-z0-9/+=]{8,40}"));
    (prop_oneof!["GET", "POST", "PUT", "DELETE"], path, query, headers, prop::collection::vec(any::<u8>(), 0..200), how).prop_map(
        |(method, path, query, mut headers, body, (s3, presigned, unsigned, token))| {
            let mut query: Vec<String> =
                query.into_iter().filter(|(n, _)| !n.is_empty()).map(|(n, v)| v.map_or(n.clone(), |v| format!("{n}={v}"))).collect();
            query.dedup();
            let mut request =
                Request::new(&method, &format!("/{}?{}", path.join("/"), query.join("&"))).header("host", "example.amazonaws.com").body(body);
            headers.sort_by(|a, b| a.0.cmp(&b.0));
            headers.dedup_by(|a, b| a.0 == b.0);
            for (name, value) in headers {
                request = request.header(&name, value);
            }
            // Presigned requests of other services cover the body only when they say so.
            (request, How { s3, presigned, unsigned: unsigned && !presigned, token })
        },
    )
}

fn decoded(text: &str) -> Vec<u8> {
    percent_encoding::percent_decode_str(text).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_it_signs_verifies((request, how) in requests()) {
        let signed = signed(&request, &how).unwrap();
        prop_assert_eq!(signed.verify(SECRET, now()), Ok(()), "{:?}", signed);
        signed.parsed(|s| assert_eq!(s.session_token(), how.token.as_deref()));
    }

    #[test]
    fn both_sign_alike((request, how) in requests()) {
        let signer = Signer {
            access_key_id: KEY,
            secret: SECRET,
            session_token: how.token.as_deref(),
            region: "us-east-1",
            service: if how.s3 { "s3" } else { "service" },
        };
        let content = if how.unsigned { Content::Unsigned } else { Content::Bytes(&request.body) };
        let mut mine = request.clone();
        if how.presigned {
            mine.query = request.with(|head| signer.presign(head, content, 900, now())).unwrap();
        } else {
            let added = request.with(|head| signer.sign(head, content, now())).unwrap();
            mine.headers.extend(added.into_iter().map(|(n, v)| (n.to_owned(), v.into_bytes())));
        }
        prop_assert_eq!(mine.verify(SECRET, now()), Ok(()));
        prop_assert_eq!(signature(&mine), signature(&signed(&request, &how).unwrap()));
    }

    /// Whatever byte is changed, the request is refused, unless it is but another spelling: then the other implementation
    /// gives it the same signature.
    #[test]
    fn any_other_byte_is_refused((request, how) in requests(), part in 0usize..5, at in any::<prop::sample::Index>(), to in b'!'..=b'~') {
        let whole = signed(&request, &how).unwrap();
        let mut changed = whole.clone();
        let mut bare = request.clone();
        let replace = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            let i = at.index(bytes.len().max(1));
            let same = bytes.get(i).is_none_or(|b| *b == to);
            if let Some(b) = bytes.get_mut(i) {
                *b = to;
            }
            (bytes, same)
        };
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).ok();
        let same = match part {
            0 => {
                let (bytes, same) = replace(request.method.as_bytes());
                bare.method = text(bytes).unwrap();
                changed.method = bare.method.clone();
                same
            }
            1 => {
                let (bytes, same) = replace(request.path.as_bytes());
                bare.path = text(bytes).unwrap();
                changed.path = bare.path.clone();
                same
            }
            2 => {
                let (bytes, same) = replace(request.query.as_bytes());
                bare.query = text(bytes).unwrap();
                changed.query = changed.query.replacen(&request.query, &bare.query, 1);
                same
            }
            3 => {
                let header = at.index(request.headers.len());
                let (bytes, same) = replace(&request.headers[header].1);
                bare.headers[header].1 = bytes.clone();
                changed.headers[header].1 = bytes;
                same
            }
            _ => {
                let (bytes, same) = replace(&request.body);
                bare.body = bytes.clone();
                changed.body = bytes;
                same || how.unsigned || (how.s3 && how.presigned)
            }
        };
        prop_assume!(!same);
        if changed.verify(SECRET, now()).is_ok() {
            let alike = signed(&bare, &how).is_some_and(|other| signature(&other) == signature(&whole));
            // S3 is signed for what the path says, however that is escaped; the other side signs it as it stands.
            let same_key = how.s3 && part == 1 && decoded(&bare.path) == decoded(&request.path);
            prop_assert!(alike || same_key, "{:?} became {:?}", request, bare);
        }
    }

    #[test]
    fn any_other_signature_is_refused((request, how) in requests(), at in 0usize..64, to in b'!'..=b'~') {
        let whole = signed(&request, &how).unwrap();
        let right = String::from_utf8(signature(&whole)).unwrap();
        let mut wrong = right.clone().into_bytes();
        prop_assume!(wrong[at] != to && to != b'+' && to != b'%' && to != b'&' && to != b',');
        wrong[at] = to;
        let wrong = String::from_utf8(wrong).unwrap();
        let mut changed = whole;
        changed.query = changed.query.replace(&right, &wrong);
        for (name, value) in &mut changed.headers {
            if name == "authorization" {
                *value = String::from_utf8(value.clone()).unwrap().replace(&right, &wrong).into_bytes();
            }
        }
        prop_assert_eq!(common::told(changed.verify(SECRET, now())).0, "SignatureDoesNotMatch");
    }
}
