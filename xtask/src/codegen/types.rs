//! Writes `generated_types.rs`: structs and enums.

use super::{
    graph::{Part, Service, is_enum, is_struct},
    names,
};
use std::fmt::Write;

/// Enums of more values have no constants.
const MOST_CONSTANTS: usize = 120;

/// The structs and enums of one part.
pub fn write(service: &Service, part: Part) -> String {
    let mut out = String::from("use bonkei_core::Timestamp;\nuse bonkei_wire::{Node, text_enum};\nuse std::collections::BTreeMap;\n");
    if part == Part::Planned {
        out.push_str("use super::generated_types::*;\n");
    }
    for (name, shape) in service.shapes(part) {
        if is_struct(shape) {
            structure(service, name, &mut out);
        } else if is_enum(shape) {
            let values: Vec<_> = if shape.values.len() <= MOST_CONSTANTS { shape.values.clone() } else { Vec::new() };
            let _ = write!(out, "\ntext_enum! {{ {}", service.type_of(name));
            for (constant, value) in names::constants(&values).iter().zip(&values) {
                let _ = write!(out, "\n    {constant} = {value:?}");
            }
            out.push_str(if values.is_empty() { " }\n" } else { "\n}\n" });
        }
    }
    for (name, op) in service.ops(part) {
        if op.input.is_none() {
            empty(&format!("{name}Request"), &mut out);
        }
        if op.output.is_none() {
            empty(&format!("{name}Response"), &mut out);
        }
    }
    out
}

fn structure(service: &Service, name: &str, out: &mut String) {
    let shape = &service.model.shapes[name];
    let rust = service.type_of(name);
    if shape.members.is_empty() {
        return empty(rust, out);
    }
    let _ = writeln!(out, "\n#[derive(Clone, Debug, Default, PartialEq)]\npub struct {rust} {{");
    for (member, used) in &shape.members {
        let _ = writeln!(out, "    pub {}: {},", names::field(member), service.field_type(name, member, used));
    }
    let _ = writeln!(out, "}}\nimpl ::bonkei_wire::Element for {rust} {{}}");
}

fn empty(rust: &str, out: &mut String) {
    let _ = writeln!(out, "\n#[derive(Clone, Debug, Default, PartialEq)]\npub struct {rust} {{}}\nimpl ::bonkei_wire::Element for {rust} {{}}");
}
