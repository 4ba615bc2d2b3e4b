//! No request makes a decoder panic or blame the service, and what a typed request says can be said again in its protocol's words.
//!
//! Input: two bytes choose the operation, one the protocol, the rest up to a zero byte is the query string, then the body.
#![no_main]

use bonkei_api_probe::{operations, plain, probe};
use bonkei_wire::{OpMeta, Protocol, Request, decode_request};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static OPERATIONS: LazyLock<Vec<&'static OpMeta>> = LazyLock::new(operations);

fuzz_target!(|input: &[u8]| {
    let [a, b, chosen, rest @ ..] = input else { return };
    let Some(meta) = OPERATIONS.get(usize::from(u16::from_be_bytes([*a, *b])) % OPERATIONS.len()) else { return };
    let all = [Protocol::Query, Protocol::Ec2, Protocol::Json11, Protocol::Cbor, Protocol::RestXml, Protocol::RestJson];
    let protocol = meta.api.protocols.get(usize::from(*chosen)).copied().unwrap_or(all[usize::from(*chosen) % all.len()]);
    let split = rest.iter().position(|b| *b == 0).unwrap_or(rest.len());
    let query = String::from_utf8_lossy(&rest[..split]);
    let body = rest.get(split + 1..).unwrap_or_default();
    let path = format!("/{}", query.split('&').next().unwrap_or_default());
    let request = Request { method: meta.method, path: &path, query: &query, headers: &[("x-amz-acl", &query)], body };
    let Some(types) = probe(meta.service, meta.name) else { return };
    let fault = match decode_request(protocol, meta, &request) {
        Ok(node) => match (types.request)(&node) {
            Ok(value) => return drop(plain::write(&*value)),
            Err(error) => error.into_fault(meta),
        },
        Err(fault) => fault,
    };
    assert!((400..500).contains(&fault.status), "{fault}");
});
