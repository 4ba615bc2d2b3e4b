//! Writes `generated_ops.rs`: markers, metadata, routes.

use super::{
    facts,
    graph::{Part, Service},
    model::{Op, Ref, Shape},
    names, schema,
};
use std::fmt::Write;

/// The service's own metadata, and the operations of one part.
pub fn write(service: &Service, part: Part) -> Result<String, String> {
    let mut out = String::from(
        "use super::*;\nuse bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};\n",
    );
    out.push_str("use schema::*;\n");
    if part == Part::Built {
        service_meta(service, &mut out)?;
    }
    for (name, op) in service.ops(part) {
        operation(service, name, op, part, &mut out);
    }
    let list: Vec<_> = service.ops(part).map(|(name, _)| format!("    {name}::META,\n")).collect();
    let _ = write!(
        out,
        "\n/// Every operation of this part.\npub static {}: [&OpMeta; {}] = [\n{}];\n",
        if part == Part::Built { "BUILT" } else { "PLANNED" },
        list.len(),
        list.concat()
    );
    if part == Part::Built {
        routes(service, &mut out);
    }
    Ok(out)
}

/// The service's metadata up to its errors.
pub fn service_head(service: &Service) -> Result<String, String> {
    let meta = &service.model.metadata;
    let mut protocols = Vec::new();
    for name in std::iter::once(&meta.protocol).chain(meta.protocols.iter().filter(|p| **p != meta.protocol)) {
        protocols.push(format!("Protocol::{}", facts::protocol(name, meta.json_version.as_deref())?));
    }
    // REST XML services name their namespace on the requests only
    let of_request = || {
        let inputs = service.model.operations.values().filter_map(|op| op.input.as_ref());
        inputs
            .flat_map(|input| std::iter::once(input).chain(service.model.shapes[&input.shape].members.values()))
            .find_map(|r| r.traits.xml_namespace.as_ref())
    };
    let xmlns = meta.xml_namespace.clone().or_else(|| of_request().map(|ns| ns.uri.clone())).unwrap_or_default();
    let xmlns = match service.name.as_str() {
        "ec2" if !xmlns.ends_with('/') => format!("{xmlns}/"),
        "s3" => "http://s3.amazonaws.com/doc/2006-03-01/".to_owned(),
        _ => xmlns,
    };
    Ok(format!(
        "ServiceMeta {{\n    name: {:?},\n    api_version: {:?},\n    xmlns: {xmlns:?},\n    protocols: &[{}],\n    target_prefix: {:?},\n    query_compatible: {},\n    wording: Wording::{},\n",
        service.name,
        meta.api_version,
        protocols.join(", "),
        meta.target_prefix.as_deref().unwrap_or_default(),
        meta.aws_query_compatible.is_some(),
        facts::wording(&service.name, &meta.protocol),
    ))
}

fn service_meta(service: &Service, out: &mut String) -> Result<(), String> {
    let _ = write!(out, "\n/// The service.\npub static SERVICE: ServiceMeta = {}    errors: &[\n", service_head(service)?);
    for (name, shape) in service.model.shapes.iter().filter(|(_, s)| s.exception) {
        let code = shape.error.as_ref().and_then(|e| e.code.as_deref()).unwrap_or(name);
        let status = shape.error.as_ref().and_then(|e| e.http_status_code).unwrap_or(if shape.fault { 500 } else { 0 });
        // members that hold structures cannot be told in a fault, which carries text
        let scalar = |r: &Ref| !matches!(service.model.shapes[&r.shape].kind.as_str(), "structure" | "list" | "map");
        let members: Vec<_> = shape
            .members
            .iter()
            .filter(|(m, r)| !m.eq_ignore_ascii_case("message") && scalar(r))
            .map(|(m, r)| error_member(service, shape, m, r))
            .collect();
        let _ = writeln!(out, "        ErrorMeta {{ shape: {name:?}, code: {code:?}, status: {status}, members: &[{}] }},", members.join(", "));
    }
    out.push_str("    ],\n};\n");
    Ok(())
}

/// A member of an error, by a shared shape: errors belong to no part, so they refer to none of its shapes.
fn error_member(service: &Service, owner: &Shape, member: &str, used: &Ref) -> String {
    let shared = match service.model.shapes[&used.shape].kind.as_str() {
        "boolean" => "BOOL",
        "integer" | "short" | "byte" => "INT",
        "long" => "LONG",
        "float" | "double" => "DOUBLE",
        "timestamp" => "TIME",
        _ => "TEXT",
    };
    let text = schema::struct_member(service, owner, member, used);
    text.replacen(&schema::reference(service, &used.shape), &format!("&shapes::{shared}"), 1)
}

fn operation(service: &Service, name: &str, op: &Op, part: Part, out: &mut String) {
    let iam = format!("{}:{}", facts::iam_prefix(&service.name, &service.model.metadata), facts::iam_action(&service.name, name));
    let input = op.input.as_ref().map(|r| &service.model.shapes[&r.shape]);
    let dry_run = input.is_some_and(|s| s.members.contains_key("DryRun"));
    let token = input.and_then(|s| s.members.iter().find(|(_, r)| service.model.traits(r).idempotency_token)).map(|(n, _)| n.clone());
    let token = token.or_else(|| input.and_then(|s| s.members.contains_key("ClientToken").then(|| "ClientToken".to_owned())));
    let root = |r: &Option<Ref>| r.as_ref().map(|r| service.model.traits(r).location_name.unwrap_or_else(|| r.shape.clone())).unwrap_or_default();
    let protocol = service.model.metadata.protocol.as_str();
    let xml = protocol == "rest-xml";
    let input_root = if xml { root(&op.input) } else { String::new() };
    let input_ns = op.input.as_ref().and_then(|r| service.model.traits(r).xml_namespace).map(|n| n.uri).unwrap_or_default();
    let wrapper = op.output.as_ref().and_then(|r| service.model.traits(r).result_wrapper);
    let output_root = if xml { root(&op.output) } else { wrapper.unwrap_or_default() };
    let shape = |r: &Option<Ref>| r.as_ref().map_or("&shapes::UNIT".to_owned(), |r| schema::reference(service, &r.shape));
    let (request, response) = (service.request_type(name, op), service.response_type(name, op));
    let _ = write!(
        out,
        "\n/// `{iam}`.\n#[derive(Clone, Copy, Debug)]\npub struct {name};\nstatic META_{name}: OpMeta = OpMeta {{\n    service: {:?},\n    name: {name:?},\n    iam_action: {iam:?},\n    read_only: {},\n    built: {},\n    method: {:?},\n    uri: {:?},\n    status: {},\n    has_dry_run: {dry_run},\n    token: {token:?},\n    input: {},\n    input_root: {input_root:?},\n    input_xmlns: {input_ns:?},\n    output: {},\n    output_root: {output_root:?},\n    api: &SERVICE,\n}};\nimpl Operation for {name} {{\n    type Request = {request};\n    type Response = {response};\n    const META: &'static OpMeta = &META_{name};\n",
        service.name,
        facts::read_only(name),
        part == Part::Built,
        op.http.method,
        op.http.request_uri,
        op.http.response_code.unwrap_or(200),
        shape(&op.input),
        shape(&op.output),
    );
    if dry_run {
        let _ = write!(out, "    fn dry_run(request: &{request}) -> bool {{\n        request.dry_run == Some(true)\n    }}\n");
    }
    if let (Some(token), Some(used)) = (&token, &op.input) {
        let field = names::field(token);
        let value = if service.is_plain(&used.shape, token) { format!("Some(&request.{field})") } else { format!("request.{field}.as_deref()") };
        let _ = write!(out, "    fn token(request: &{request}) -> Option<&str> {{\n        {value}\n    }}\n");
    }
    out.push_str("}\n");
}

fn routes(service: &Service, out: &mut String) {
    let mut names_of: Vec<&String> = service.ops(Part::Built).map(|(n, _)| n).collect();
    names_of.sort();
    out.push_str("\n/// The routes of every built operation, each to the function of its name in the module given: `routes!(crate::ops)`.\n#[macro_export]\nmacro_rules! routes {\n    ($($ops:tt)*) => {\n        &[\n");
    for name in names_of {
        let _ = writeln!(out, "            ::bonkei_service::route!($crate::{name}, $($ops)*::{}),", names::snake(name));
    }
    out.push_str("        ]\n    };\n}\n");
}
