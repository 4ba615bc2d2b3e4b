//! `wire-probe`: reads one JSON object a line, does what it asks with the wire, writes one JSON object a line.
//!
//! `{"do":"request", service, operation, protocol, method, path, query, headers, body}` → `{"value": …}` or `{"fault": …}`: what the typed request says.
//! `{"do":"response", service, operation, protocol, value}` → `{"status", "headers", "body"}`: how the typed response is written.
//! `{"do":"fault", service, protocol, code, message, status, details}` → the same, for a fault. Bodies are base64.
#![forbid(unsafe_code)]

use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_api_probe::{meta, plain, probe};
use bonkei_core::Fault;
use bonkei_wire::{Protocol, Request, Response, decode_request, encode_fault, encode_response};
use serde_json::{Value, json};
use std::io::{BufRead, Write};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let answer = answer(&line?).unwrap_or_else(|problem| json!({ "problem": problem }));
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn answer(line: &str) -> Result<Value, String> {
    let asked: Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
    let protocol = protocol(text(&asked, "protocol"))?;
    match text(&asked, "do") {
        "request" => request(protocol, &asked),
        "response" => {
            let probe = probe(text(&asked, "service"), text(&asked, "operation")).ok_or("no such operation")?;
            let value = (probe.response)(&plain::read(&asked["value"])).map_err(|e| e.to_string())?;
            Ok(response(&encode_response(protocol, probe.meta, &*value, "the-request-id")))
        }
        "fault" => {
            let meta = meta(text(&asked, "service")).ok_or("no such service")?;
            let mut fault = Fault::client(text(&asked, "code"), text(&asked, "message"));
            fault = fault.with_status(asked["status"].as_u64().and_then(|s| u16::try_from(s).ok()).unwrap_or(400));
            for (name, value) in asked["details"].as_object().into_iter().flatten() {
                fault = fault.with_detail(name, value.as_str().unwrap_or_default());
            }
            Ok(response(&encode_fault(protocol, meta, &fault, "the-request-id")))
        }
        other => Err(format!("unknown request: {other}")),
    }
}

fn request(protocol: Protocol, asked: &Value) -> Result<Value, String> {
    let probe = probe(text(asked, "service"), text(asked, "operation")).ok_or("no such operation")?;
    let body = STANDARD.decode(text(asked, "body")).map_err(|e| e.to_string())?;
    let headers: Vec<(&str, &str)> =
        asked["headers"].as_object().into_iter().flatten().map(|(n, v)| (n.as_str(), v.as_str().unwrap_or_default())).collect();
    let request = Request { method: text(asked, "method"), path: text(asked, "path"), query: text(asked, "query"), headers: &headers, body: &body };
    let typed = decode_request(protocol, probe.meta, &request).and_then(|node| (probe.request)(&node).map_err(|e| e.into_fault(probe.meta)));
    Ok(match typed {
        Ok(value) => json!({ "value": plain::write(&*value) }),
        Err(fault) => json!({ "fault": { "code": fault.code, "message": fault.message, "status": fault.status } }),
    })
}

fn response(response: &Response) -> Value {
    let headers: Vec<_> = response.headers.iter().map(|(n, v)| json!([n, v])).collect();
    json!({ "status": response.status, "headers": headers, "body": STANDARD.encode(&response.body) })
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

fn protocol(name: &str) -> Result<Protocol, String> {
    Ok(match name {
        "query" => Protocol::Query,
        "ec2" => Protocol::Ec2,
        "rest-xml" => Protocol::RestXml,
        "rest-json" => Protocol::RestJson,
        "json-1.0" => Protocol::Json10,
        "json-1.1" => Protocol::Json11,
        "smithy-rpc-v2-cbor" => Protocol::Cbor,
        other => return Err(format!("unknown protocol: {other}")),
    })
}
