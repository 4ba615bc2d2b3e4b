//! Writes `generated_schema.rs`: the static shapes that protocols read and write by.

use super::{
    graph::{Part, Service, is_struct},
    model::{Ref, Shape, Traits},
};
use std::fmt::Write;

/// The shapes of one part.
pub fn write(service: &Service, part: Part) -> String {
    let mut out = String::from("use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};\n");
    if part == Part::Planned {
        out.push_str("use super::generated_schema::*;\n");
    }
    for (name, shape) in service.shapes(part).filter(|(n, _)| own(service, n)) {
        let id = id(service, name);
        let limits = limits(shape, service.checks);
        let kind = match shape.kind.as_str() {
            "structure" => {
                let _ = writeln!(out, "\npub static M_{id}: [Member; {}] = [", shape.members.len());
                for (member, used) in &shape.members {
                    let _ = writeln!(out, "    {},", struct_member(service, shape, member, used));
                }
                out.push_str("];\n");
                format!("Struct(&M_{id})")
            }
            "list" => {
                let _ = writeln!(out, "static I_{id}: Member = {};", part_member(service, "member", shape.member.as_deref()));
                format!("List(&I_{id}, {limits})")
            }
            "map" => {
                let _ = writeln!(out, "static K_{id}: Member = {};", part_member(service, "key", shape.key.as_deref()));
                let _ = writeln!(out, "static V_{id}: Member = {};", part_member(service, "value", shape.value.as_deref()));
                format!("Map(&K_{id}, &V_{id})")
            }
            "integer" | "short" | "byte" => format!("Int({limits})"),
            "long" => format!("Long({limits})"),
            _ => format!("Text({limits}, &{:?})", shape.values),
        };
        let _ = writeln!(out, "pub static {id}: Shape = Shape {{ name: {name:?}, kind: Kind::{kind} }};");
    }
    out
}

/// The static that describes a use of a shape.
pub fn reference(service: &Service, shape: &str) -> String {
    if own(service, shape) {
        return format!("&{}", id(service, shape));
    }
    let def = &service.model.shapes[shape];
    let shared = match def.kind.as_str() {
        _ if def.document => "DOCUMENT",
        "boolean" => "BOOL",
        "integer" | "short" | "byte" => "INT",
        "long" => "LONG",
        "float" | "double" => "DOUBLE",
        "blob" => "BLOB",
        "timestamp" => "TIME",
        _ => "TEXT",
    };
    format!("&shapes::{shared}")
}

/// Whether a shape has a static of its own: structures of all kinds, and scalars with limits that are checked.
fn own(service: &Service, name: &str) -> bool {
    let shape = &service.model.shapes[name];
    match shape.kind.as_str() {
        "structure" => is_struct(shape),
        "list" | "map" => true,
        "string" | "integer" | "long" => service.checks && (shape.min.is_some() || shape.max.is_some() || !shape.values.is_empty()),
        _ => false,
    }
}

fn id(service: &Service, name: &str) -> String {
    let shape = &service.model.shapes[name];
    if is_struct(shape) { service.type_of(name).to_owned() } else { format!("s_{name}") }
}

fn limits(shape: &Shape, checks: bool) -> String {
    let whole = |n: &Option<serde_json::Number>| n.as_ref().filter(|_| checks).and_then(|n| n.as_i64().or_else(|| n.as_f64().map(|f| f as i64)));
    let (min, max) = (whole(&shape.min), whole(&shape.max));
    match (min, max) {
        (None, None) => "Limits::NONE".into(),
        (Some(min), None) => format!("Limits::min({min})"),
        (None, Some(max)) => format!("Limits::max({max})"),
        (Some(min), Some(max)) => format!("Limits::range({min}, {max})"),
    }
}

/// A member of `owner`.
pub fn struct_member(service: &Service, owner: &Shape, member: &str, used: &Ref) -> String {
    let traits = service.model.traits(used);
    let mut out = format!("Member::new({member:?}, {})", reference(service, &used.shape));
    names(service, member, used, &traits, &mut out);
    place(owner, member, &traits, &mut out);
    time(&traits, &mut out);
    if owner.required.iter().any(|r| r == member) {
        out.push_str(".required()");
    }
    if traits.flattened {
        out.push_str(".flat()");
    }
    if traits.xml_attribute {
        out.push_str(".attribute()");
    }
    if let Some(ns) = &traits.xml_namespace {
        let _ = write!(out, ".xmlns({:?}, {:?})", ns.prefix.as_deref().unwrap_or_default(), ns.uri);
    }
    out
}

/// The element of a list, or the key or value of a map.
fn part_member(service: &Service, role: &str, used: Option<&Ref>) -> String {
    let Some(used) = used else { return String::new() };
    let traits = service.model.traits(used);
    let mut out = format!("Member::new({role:?}, {})", reference(service, &used.shape));
    names(service, role, used, &traits, &mut out);
    time(&traits, &mut out);
    if let Some(ns) = &traits.xml_namespace {
        let _ = write!(out, ".xmlns({:?}, {:?})", ns.prefix.as_deref().unwrap_or_default(), ns.uri);
    }
    out
}

/// The names on the wire, where one differs from the model's.
fn names(service: &Service, member: &str, used: &Ref, traits: &Traits, out: &mut String) {
    let json = traits.location_name.clone().unwrap_or_else(|| member.to_owned());
    let shape = &service.model.shapes[&used.shape];
    // the elements of a flattened list carry the name of its members if that has one
    let element = shape.member.as_deref().filter(|_| traits.flattened).and_then(|m| service.model.traits(m).location_name);
    let wire = element.unwrap_or_else(|| json.clone());
    let query = match (service.model.metadata.protocol.as_str(), &traits.query_name, &traits.location_name) {
        ("ec2", Some(name), _) => name.clone(),
        ("ec2", None, Some(name)) => name.chars().take(1).map(|c| c.to_ascii_uppercase()).chain(name.chars().skip(1)).collect(),
        ("ec2", None, None) => member.to_owned(),
        _ => wire.clone(),
    };
    if [&wire, &query, &json].iter().any(|n| *n != member) {
        let _ = write!(out, ".names({wire:?}, {query:?}, {json:?})");
    }
}

fn place(owner: &Shape, member: &str, traits: &Traits, out: &mut String) {
    let name = traits.location_name.as_deref().unwrap_or(member);
    let place = match traits.location.as_deref() {
        Some("header") => format!("Header({:?})", name.to_ascii_lowercase()),
        Some("headers") => format!("Headers({:?})", name.to_ascii_lowercase()),
        Some("uri") => format!("Uri({name:?})"),
        Some("querystring") => format!("Query({name:?})"),
        Some("statusCode") => "Status".to_owned(),
        _ if owner.traits.payload.as_deref() == Some(member) => "Payload".to_owned(),
        _ => return,
    };
    let _ = write!(out, ".at(Place::{place})");
}

fn time(traits: &Traits, out: &mut String) {
    let format = match traits.timestamp_format.as_deref() {
        Some("iso8601") => "Iso8601",
        Some("rfc822") => "HttpDate",
        Some("unixTimestamp") => "Epoch",
        _ => return,
    };
    let _ = write!(out, ".time(TimeFormat::{format})");
}
