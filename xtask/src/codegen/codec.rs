//! Writes `generated_codec.rs` (requests in, responses out) and `generated_probe.rs` (the other way round).

use super::{
    graph::{Part, Service, is_struct},
    names,
};
use std::fmt::Write;

/// Which conversions to write.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Decoding of requests, encoding of responses: what a server needs.
    Server,
    /// Encoding of what only requests hold, decoding of what only responses hold: what the conformance probe needs beside it.
    Probe,
}

/// The conversions of one part.
pub fn write(service: &Service, part: Part, way: Way) -> String {
    let mut out = String::new();
    for (name, _) in service.shapes(part).filter(|(_, s)| is_struct(s)) {
        let (input, output) = (service.inputs.contains(name), service.outputs.contains(name));
        let (decodes, encodes) = match way {
            Way::Server => (input, output),
            Way::Probe => (!input, !output),
        };
        if decodes {
            decode(service, name, &mut out);
        }
        if encodes {
            encode(service, name, &mut out);
        }
    }
    for (name, op) in service.ops(part) {
        let (request, response) = (format!("{name}Request"), format!("{name}Response"));
        if op.input.is_none() {
            empty(&request, way == Way::Server, way == Way::Probe, &mut out);
        }
        if op.output.is_none() {
            empty(&response, way == Way::Probe, way == Way::Server, &mut out);
        }
    }
    out
}

fn decode(service: &Service, name: &str, out: &mut String) {
    let shape = &service.model.shapes[name];
    let rust = service.type_of(name);
    if shape.members.is_empty() {
        return empty(rust, true, false, out);
    }
    let _ = writeln!(
        out,
        "\nimpl Decode for {rust} {{\n    fn decode(node: &Node) -> Result<Self, DecodeError> {{\n        let f = Fields::of(node)?;\n        Ok(Self {{"
    );
    for member in shape.members.keys() {
        let how = if service.is_plain(name, member) { "req" } else { "opt" };
        let _ = writeln!(out, "            {}: f.{how}({member:?})?,", names::field(member));
    }
    out.push_str("        })\n    }\n}\n");
}

fn encode(service: &Service, name: &str, out: &mut String) {
    let shape = &service.model.shapes[name];
    let rust = service.type_of(name);
    if shape.members.is_empty() {
        return empty(rust, false, true, out);
    }
    let _ = writeln!(out, "\nimpl Encode for {rust} {{\n    fn encode(&self, w: &mut dyn Writer) {{\n        w.begin_struct();");
    for (i, member) in shape.members.keys().enumerate() {
        let how = if service.is_plain(name, member) { "req" } else { "opt" };
        let _ = writeln!(out, "        {how}(w, &schema::M_{rust}[{i}], &self.{});", names::field(member));
    }
    out.push_str("        w.end_struct();\n    }\n}\n");
}

fn empty(rust: &str, decodes: bool, encodes: bool, out: &mut String) {
    if decodes {
        let _ = writeln!(
            out,
            "\nimpl Decode for {rust} {{\n    fn decode(node: &Node) -> Result<Self, DecodeError> {{\n        Fields::of(node).map(|_| Self {{}})\n    }}\n}}"
        );
    }
    if encodes {
        let _ = writeln!(
            out,
            "\nimpl Encode for {rust} {{\n    fn encode(&self, w: &mut dyn Writer) {{\n        w.begin_struct();\n        w.end_struct();\n    }}\n}}"
        );
    }
}
