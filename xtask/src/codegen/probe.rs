//! Writes what the conformance probe needs of each operation.

use super::graph::{Part, Service};
use std::fmt::Write;

/// A function that finds an operation's conversions by its name.
pub fn table(service: &Service) -> String {
    let mut out = String::from("\n/// An operation's conversions in both directions, by its name.\npub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {\n    Some(match name {\n");
    for (name, _) in service.ops(Part::Built).chain(service.ops(Part::Planned)) {
        let _ = writeln!(out, "        {name:?} => ::bonkei_wire::Probe::of::<{name}>(),");
    }
    out.push_str("        _ => return None,\n    })\n}\n");
    out
}
