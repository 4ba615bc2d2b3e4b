//! `aws-chunked` bodies, right and wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod common;
use bonkei_core::Fault;
use bonkei_sigv4::{Body, Content, Payload, SKEW, Signer, SigningKey, Trailers, parse};
use common::{Request, at};
use hmac::{Hmac, Mac};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

const NOW: &str = "20150830T123600Z";
const SCOPE: &str = "20150830/ap-northeast-1/s3/aws4_request";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn mac(key: &[u8], text: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(text);
    mac.finalize().into_bytes().to_vec()
}

/// A client of its own: only the request's signature comes from the crate.
struct Client {
    request: Request,
    key: Vec<u8>,
    previous: String,
    signed: bool,
    body: Vec<u8>,
}

impl Client {
    fn new(signed: bool, trailer: Option<&str>, length: usize) -> Self {
        let mut request =
            Request::new("PUT", "/bucket/key").header("Host", "s3.example.test").header("x-amz-decoded-content-length", length.to_string());
        if let Some(names) = trailer {
            request = request.header("x-amz-trailer", names);
        }
        let signer = Signer { access_key_id: "test", secret: "test", session_token: None, region: "ap-northeast-1", service: "s3" };
        let content = Content::Chunked { signed, trailer: trailer.is_some() };
        let added = request.with(|head| signer.sign(head, content, at(NOW))).unwrap();
        let previous = added.last().unwrap().1.rsplit_once('=').unwrap().1.to_owned();
        request.headers.extend(added.into_iter().map(|(n, v)| (n.to_owned(), v.into_bytes())));
        let parts = ["20150830", "ap-northeast-1", "s3", "aws4_request"];
        let key = parts.iter().fold(b"AWS4test".to_vec(), |key, part| mac(&key, part.as_bytes()));
        Self { request, key, previous, signed, body: Vec::new() }
    }

    fn sign(&mut self, kind: &str, rest: &str) -> String {
        self.previous = hex(&mac(&self.key, format!("{kind}\n{NOW}\n{SCOPE}\n{}\n{rest}", self.previous).as_bytes()));
        self.previous.clone()
    }

    fn chunk(mut self, data: &[u8]) -> Self {
        self.body.extend(format!("{:x}", data.len()).bytes());
        if self.signed {
            let signature = self.sign("AWS4-HMAC-SHA256-PAYLOAD", &format!("{}\n{}", hex(&Sha256::digest(b"")), hex(&Sha256::digest(data))));
            self.body.extend(format!(";chunk-signature={signature}").bytes());
        }
        self.body.extend(b"\r\n");
        self.body.extend(data);
        if !data.is_empty() {
            self.body.extend(b"\r\n");
        }
        self
    }

    fn raw(mut self, text: &str) -> Self {
        self.body.extend(text.bytes());
        self
    }

    fn trailer_signature(mut self, canonical: &str) -> Self {
        let signature = self.sign("AWS4-HMAC-SHA256-TRAILER", &hex(&Sha256::digest(canonical)));
        self.raw(&format!("x-amz-trailer-signature:{signature}\r\n"))
    }

    /// Decodes the body in pieces.
    fn decode(&self, step: usize) -> Result<(Vec<u8>, Trailers), Fault> {
        self.request.with(|head| {
            let signed = parse(head)?;
            let key = SigningKey::derive("test", signed.date(), signed.region(), signed.service());
            signed.verify_with(head, Body::Later, &key, at(NOW), SKEW)?;
            let mut chunks = signed.chunks(head, &key)?.expect("a chunked body");
            let mut out = Vec::new();
            for piece in self.body.chunks(step) {
                if let Err(fault) = chunks.feed(piece, &mut out) {
                    assert!(chunks.feed(b"x", &mut out).is_err(), "a fault is final");
                    return Err(fault);
                }
            }
            Ok((out, chunks.finish()?))
        })
    }

    fn code(&self) -> String {
        let codes: Vec<String> = [1, 5, 1 << 20].iter().map(|step| self.decode(*step).map_or_else(|f| f.code, |_| "fine".into())).collect();
        assert!(codes.iter().all(|c| *c == codes[0]), "{codes:?}");
        codes[0].clone()
    }
}

fn crc(text: &str) -> String {
    format!("x-amz-checksum-crc32:{text}\r\n")
}

#[test]
fn unsigned_chunks_with_a_trailer() {
    let client = Client::new(false, Some("x-amz-checksum-crc32"), 5).chunk(b"hello").chunk(b"").raw(&crc("NhCmhg==")).raw("\r\n");
    let trailers = vec![("x-amz-checksum-crc32".to_owned(), "NhCmhg==".to_owned())];
    assert_eq!(client.decode(3), Ok((b"hello".to_vec(), trailers)));
}

#[test]
fn trailers_are_signed_in_order_of_name() {
    let client = Client::new(true, Some("x-amz-b, X-Amz-A"), 0)
        .chunk(b"")
        .raw("X-Amz-B: 2\r\nx-amz-a:1\r\n")
        .trailer_signature("x-amz-a:1\nx-amz-b:2\n")
        .raw("\r\n");
    assert_eq!(client.decode(1).map(|(_, t)| t.len()), Ok(2));
}

#[test]
fn trailers_are_those_announced() {
    let unsigned = || Client::new(false, Some("x-amz-checksum-crc32"), 0).chunk(b"");
    assert_eq!(unsigned().raw("\r\n").code(), "MalformedTrailerError");
    assert_eq!(unsigned().raw("x-amz-other:1\r\n\r\n").code(), "MalformedTrailerError");
    assert_eq!(unsigned().raw("nonsense\r\n\r\n").code(), "MalformedTrailerError");
    assert_eq!(unsigned().raw(&crc("a")).raw(&crc("b")).raw("\r\n").code(), "MalformedTrailerError");
    let signed = || Client::new(true, Some("x-amz-checksum-crc32"), 0).chunk(b"").raw(&crc("a"));
    assert_eq!(signed().trailer_signature("x-amz-checksum-crc32:a\n").raw("\r\n").code(), "fine");
    assert_eq!(signed().trailer_signature("x-amz-checksum-crc32:b\n").raw("\r\n").code(), "SignatureDoesNotMatch");
    assert_eq!(signed().raw("\r\n").code(), "MalformedTrailerError");
    assert_eq!(signed().trailer_signature("x-amz-checksum-crc32:a\n").raw("x-amz-late:1\r\n\r\n").code(), "IncompleteBody");
    let unannounced = Client::new(true, None, 0).chunk(b"").raw(&crc("a")).raw("\r\n");
    assert_eq!(unannounced.code(), "IncompleteBody");
}

#[test]
fn lengths_must_add_up() {
    let big = [b'a'; 8192];
    assert_eq!(Client::new(true, None, 8197).chunk(&big).chunk(b"hello").chunk(b"").raw("\r\n").code(), "fine");
    assert_eq!(Client::new(true, None, 8197).chunk(b"hello").chunk(&big).chunk(b"").raw("\r\n").code(), "InvalidChunkSizeError");
    assert_eq!(Client::new(true, None, 4).chunk(b"hello").chunk(b"").raw("\r\n").code(), "IncompleteBody");
    assert_eq!(Client::new(true, None, 6).chunk(b"hello").chunk(b"").raw("\r\n").code(), "IncompleteBody");
    assert_eq!(Client::new(true, None, 5).chunk(b"hello").chunk(b"").code(), "IncompleteBody");
    assert_eq!(Client::new(true, None, 5).chunk(b"hello").chunk(b"").raw("\r\nmore").code(), "IncompleteBody");
    assert_eq!(Client::new(true, None, 5).chunk(b"hello").code(), "IncompleteBody");
    assert_eq!(Client::new(true, None, 0).code(), "IncompleteBody");
}

#[test]
fn framing_has_limits() {
    for odd in ["zz\r\n", "\r\n", "-1\r\n", "+1\r\n", "11111111111111111\r\n", "ffffffffffffffff\r\n", "1;x=y\r\n", "1\n"] {
        assert_eq!(Client::new(false, Some("x"), 5).raw(odd).code(), "IncompleteBody", "{odd:?}");
    }
    assert_eq!(Client::new(false, Some("x"), 5).raw(&"0".repeat(2000)).code(), "IncompleteBody");
    assert_eq!(Client::new(true, None, 5).raw("5\r\nhello\r\n").code(), "SignatureDoesNotMatch");
    let many: String = (0..20).map(|i| format!("t{i}:1\r\n")).collect();
    assert_eq!(Client::new(false, Some("x"), 0).chunk(b"").raw(&many).code(), "MalformedTrailerError");
}

#[test]
fn heads_must_say_what_comes() {
    let without = |name: &str| {
        let mut client = Client::new(false, Some("x-amz-checksum-crc32"), 0);
        client.request.headers.retain(|(n, _)| n != name);
        // The header was signed, so only the second step, without verification, is looked at here.
        client.request.with(|head| {
            let signed = parse(head).unwrap();
            assert_eq!(signed.payload(), Payload::Chunked { signed: false, trailer: true });
            signed.chunks(head, &signed.signing_key("test")).map(|_| ()).unwrap_err().code
        })
    };
    assert_eq!(without("x-amz-decoded-content-length"), "MissingContentLength");
    assert_eq!(without("x-amz-trailer"), "MalformedTrailerError");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn signed_bodies_come_out_whole_and_altered_ones_do_not(
        sizes in prop::collection::vec(8192usize..12_000, 0..3),
        last in 1usize..300,
        step in 1usize..5000,
        at in any::<prop::sample::Index>(),
        bit in 0u8..8,
    ) {
        let data: Vec<u8> = (0..sizes.iter().sum::<usize>() + last).map(|i| (i % 251) as u8).collect();
        let mut client = Client::new(true, Some("x-amz-checksum-crc32"), data.len());
        let mut rest = data.as_slice();
        for size in sizes.into_iter().chain([last, 0]) {
            let (chunk, after) = rest.split_at(size);
            client = client.chunk(chunk);
            rest = after;
        }
        client = client.raw(&crc("NhCmhg==")).trailer_signature("x-amz-checksum-crc32:NhCmhg==\n").raw("\r\n");
        let whole = client.decode(step);
        prop_assert_eq!(whole.as_ref().map(|(out, _)| out), Ok(&data));
        let i = at.index(client.body.len());
        client.body[i] ^= 1 << bit;
        // What a client may spell either way: the case of a chunk's size and of a trailer's name.
        if let Ok(same) = client.decode(step) {
            prop_assert_eq!(Ok(same), whole);
            client.body[i] ^= 1 << bit;
            prop_assert_eq!(bit, 5);
            prop_assert!(client.body[i].is_ascii_alphabetic());
        }
    }
}
