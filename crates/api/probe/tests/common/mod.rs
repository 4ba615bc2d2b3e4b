//! Requests and answers in one line each.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "these are tests, if not themselves test functions")]

use bonkei_api_probe::{plain, probe};
use bonkei_core::Fault;
use bonkei_wire::{Protocol, Request, Response, decode_request, encode_response};
use serde_json::Value;

/// What the typed request says, or the fault that refuses it.
pub fn decode(service: &str, op: &str, protocol: Protocol, request: &Request<'_>) -> Result<Value, Fault> {
    let probe = probe(service, op).unwrap();
    let node = decode_request(protocol, probe.meta, request)?;
    let typed = (probe.request)(&node).map_err(|e| e.into_fault(probe.meta))?;
    Ok(plain::write(&*typed))
}

/// A request that is nothing but a body.
pub fn body(body: &[u8]) -> Request<'_> {
    Request { method: "POST", path: "/", query: "", headers: &[], body }
}

/// The answer to an operation whose response says `value`.
pub fn encode(service: &str, op: &str, protocol: Protocol, value: &Value) -> Response {
    let probe = probe(service, op).unwrap();
    encode_response(protocol, probe.meta, &*(probe.response)(&plain::read(value)).unwrap(), "req-1")
}

/// A response's body as text.
pub fn text(response: &Response) -> &str {
    std::str::from_utf8(&response.body).unwrap()
}
