//! No head and no chunked body makes the verifier panic, and none is accepted that was not signed.
//!
//! The input's lines are the method, the path, the query, then headers as `name:value`; what follows an empty line is the body.
#![no_main]

use bonkei_core::Timestamp;
use bonkei_sigv4::{Body, RequestHead, RootKeys, SigningKey, authenticate, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let split = input.windows(2).position(|w| w == b"\n\n").unwrap_or(input.len());
    let (head, body) = (&input[..split], input.get(split + 2..).unwrap_or_default());
    let mut lines = head.split(|b| *b == b'\n');
    let mut text = || std::str::from_utf8(lines.next().unwrap_or_default()).unwrap_or_default();
    let (method, path, query) = (text(), text(), text());
    let headers: Vec<(&str, &[u8])> = lines
        .filter_map(|line| {
            let colon = line.iter().position(|b| *b == b':')?;
            Some((std::str::from_utf8(&line[..colon]).ok()?, &line[colon + 1..]))
        })
        .collect();
    let head = RequestHead { method, path, query, headers: &headers };
    let now = Timestamp::from_secs(1_440_938_160);
    assert!(authenticate(&head, Body::Bytes(body), &RootKeys, now).is_err());
    let Ok(signed) = parse(&head) else { return };
    // A chunked body is taken apart before its head is proven here, to reach that code at all.
    let Ok(Some(mut chunks)) = signed.chunks(&head, &SigningKey::derive("test", "20150830", "us-east-1", "s3")) else { return };
    let mut out = Vec::new();
    let fed = body.chunks(7).try_for_each(|piece| chunks.feed(piece, &mut out));
    assert!(out.len() <= body.len());
    assert!(fed.is_ok() || chunks.finish().is_err());
});
