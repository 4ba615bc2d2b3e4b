//! Faults, in the form of each protocol ("Error responses" of each service's API reference).

use super::{
    cbor_write::CborWriter,
    json_write::{JsonWriter, quote},
    xml_write::escape,
};
use crate::{ErrorMeta, Kind, Protocol, Response, ServiceMeta, Writer};
use bonkei_core::Fault;
use std::fmt::Write;

/// Writes a fault. `service` may be the catalog's, which names no errors, when the operation is unknown or unbuilt.
pub fn encode_fault(protocol: Protocol, service: &ServiceMeta, fault: &Fault, request_id: &str) -> Response {
    let known = service.errors.iter().find(|e| e.code == fault.code || e.shape == fault.code);
    let mut response = match protocol {
        Protocol::Ec2 => ec2(fault, request_id),
        Protocol::RestXml if service.name == "s3" => s3(fault, request_id),
        Protocol::Query | Protocol::RestXml => query(service, known, fault, request_id),
        Protocol::Json10 => json(known, fault, "application/x-amz-json-1.0"),
        Protocol::Json11 => json(known, fault, "application/x-amz-json-1.1"),
        Protocol::RestJson => json(known, fault, "application/json"),
        Protocol::Cbor => cbor(known, fault),
    };
    if service.query_compatible && !matches!(protocol, Protocol::Query | Protocol::Ec2) {
        let code = known.map_or(fault.code.as_str(), |e| e.code);
        response.push("x-amzn-query-error", format!("{code};{}", side(fault)));
    }
    push_request_id(&mut response, service.name, request_id);
    response
}

/// The request id's header, as the service calls it.
pub(super) fn push_request_id(response: &mut Response, service: &str, request_id: &str) {
    if service == "s3" {
        response.push("x-amz-request-id", request_id);
        response.push("x-amz-id-2", request_id);
    } else {
        response.push("x-amzn-RequestId", request_id);
    }
}

fn side(fault: &Fault) -> &'static str {
    if fault.is_sender() { "Sender" } else { "Receiver" }
}

fn element(out: &mut String, name: &str, text: &str) {
    // names come from models, but a detail's name is a caller's: keep to what an element may be called
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') {
        return;
    }
    let _ = write!(out, "<{name}>");
    escape(out, text);
    let _ = write!(out, "</{name}>");
}

fn body(out: &mut String, code: &str, fault: &Fault) {
    element(out, "Code", code);
    element(out, "Message", &fault.message);
    for (name, value) in &fault.details {
        element(out, name, value);
    }
}

fn ec2(fault: &Fault, request_id: &str) -> Response {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error>");
    body(&mut out, &fault.code, fault);
    let _ = write!(out, "</Error></Errors><RequestID>{request_id}</RequestID></Response>");
    Response::new(fault.status, "text/xml;charset=UTF-8", out.into_bytes())
}

fn query(service: &ServiceMeta, known: Option<&ErrorMeta>, fault: &Fault, request_id: &str) -> Response {
    let mut out = String::from("<ErrorResponse");
    if !service.xmlns.is_empty() {
        let _ = write!(out, " xmlns=\"{}\"", service.xmlns);
    }
    let _ = write!(out, "><Error><Type>{}</Type>", side(fault));
    body(&mut out, known.map_or(fault.code.as_str(), |e| e.code), fault);
    let _ = write!(out, "</Error><RequestId>{request_id}</RequestId></ErrorResponse>");
    Response::new(fault.status, "text/xml", out.into_bytes())
}

fn s3(fault: &Fault, request_id: &str) -> Response {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>");
    body(&mut out, &fault.code, fault);
    let _ = write!(out, "<RequestId>{request_id}</RequestId><HostId>{request_id}</HostId></Error>");
    Response::new(fault.status, "application/xml", out.into_bytes())
}

fn json(known: Option<&ErrorMeta>, fault: &Fault, content_type: &'static str) -> Response {
    let code = known.map_or(fault.code.as_str(), |e| e.shape);
    let mut writer = JsonWriter::default();
    writer.out.push_str("{\"__type\":");
    quote(&mut writer.out, code);
    writer.out.push_str(",\"message\":");
    quote(&mut writer.out, &fault.message);
    for (name, value) in &fault.details {
        writer.key(name);
        detail(&mut writer, known, name, value);
    }
    writer.out.push('}');
    let mut response = Response::new(fault.status, content_type, writer.out.into_bytes());
    response.push("x-amzn-ErrorType", code);
    response
}

fn cbor(known: Option<&ErrorMeta>, fault: &Fault) -> Response {
    let mut writer = CborWriter::default();
    writer.begin_struct();
    writer.text("__type");
    writer.text(known.map_or(fault.code.as_str(), |e| e.shape));
    writer.text("message");
    writer.text(&fault.message);
    for (name, value) in &fault.details {
        writer.text(name);
        detail(&mut writer, known, name, value);
    }
    writer.end_struct();
    let mut response = Response::new(fault.status, "application/cbor", writer.out);
    response.push("smithy-protocol", "rpc-v2-cbor");
    response
}

/// A further member: a number or boolean where the model says so, else text.
fn detail(writer: &mut dyn Writer, known: Option<&ErrorMeta>, name: &str, value: &str) {
    let shape = known.and_then(|e| e.members.iter().find(|m| m.name == name)).map(|m| &m.shape.kind);
    match shape {
        Some(Kind::Int(_) | Kind::Long(_)) if value.parse::<i64>().is_ok() => writer.int(value.parse().unwrap_or_default()),
        Some(Kind::Double) if value.parse::<f64>().is_ok() => writer.float(value.parse().unwrap_or_default()),
        Some(Kind::Bool) if matches!(value, "true" | "false") => writer.bool(value == "true"),
        _ => writer.text(value),
    }
}
