//! The six protocols: requests in, responses and faults out.

mod canonical;
mod cbor_read;
mod cbor_write;
mod fault;
mod json_read;
mod json_write;
mod query;
mod rest;
mod rest_write;
mod uri;
mod xml_read;
mod xml_write;

use crate::{Encode, Node, OpMeta, Protocol, Request, Response, Wording, validate};
use bonkei_core::Fault;
pub use fault::encode_fault;
pub use uri::{match_path, match_query};

/// How deep values may nest before a request is refused.
pub(crate) const MAX_DEPTH: usize = 64;

/// The most bytes a request's body may have in a protocol.
pub const fn body_limit(protocol: Protocol) -> usize {
    match protocol {
        Protocol::Query | Protocol::Ec2 => 1 << 20,
        Protocol::Json10 | Protocol::Json11 | Protocol::Cbor => 8 << 20,
        Protocol::RestJson | Protocol::RestXml => 72 << 20,
    }
}

/// The fault for a body over its limit; nothing of it was read as a request.
pub fn too_large(limit: usize) -> Fault {
    Fault::client("RequestEntityTooLarge", format!("The request body is larger than the service accepts, in bytes: {limit}")).with_status(413)
}

/// Reads a request into the neutral tree and checks what the service's model demands of it.
///
/// # Errors
/// The client faults AWS gives for bodies that are truncated, oversized, of another protocol, too deep, or that break the model's constraints.
pub fn decode_request(protocol: Protocol, meta: &OpMeta, request: &Request<'_>) -> Result<Node, Fault> {
    if request.body.len() > body_limit(protocol) {
        return Err(too_large(body_limit(protocol)));
    }
    let node = match protocol {
        Protocol::Query | Protocol::Ec2 => query::decode(protocol, meta, request)?,
        Protocol::Json10 | Protocol::Json11 => canonical::rename(meta.input, json_read::parse_struct(request.body)?),
        Protocol::Cbor => canonical::rename(meta.input, cbor_read::parse_struct(request.body)?),
        Protocol::RestXml | Protocol::RestJson => rest::decode(protocol, meta, request)?,
    };
    if matches!(meta.api.wording, Wording::ValidationError | Wording::ValidationException) {
        validate::check(meta.input, &node, meta.api.wording)?;
    }
    Ok(node)
}

/// Writes a successful response.
pub fn encode_response(protocol: Protocol, meta: &OpMeta, value: &dyn Encode, request_id: &str) -> Response {
    let mut response = match protocol {
        Protocol::Ec2 => xml_write::ec2(meta, value, request_id),
        Protocol::Query => xml_write::query(meta, value, request_id),
        Protocol::RestXml | Protocol::RestJson => rest_write::encode(protocol, meta, value),
        Protocol::Json10 => Response::new(200, "application/x-amz-json-1.0", json_write::document(value)),
        Protocol::Json11 => Response::new(200, "application/x-amz-json-1.1", json_write::document(value)),
        Protocol::Cbor => {
            let mut response = Response::new(200, "application/cbor", cbor_write::document(value));
            response.push("smithy-protocol", "rpc-v2-cbor");
            response
        }
    };
    fault::push_request_id(&mut response, meta.service, request_id);
    response
}
