//! Writes a whole api crate: manifest, `lib.rs` and the generated files.

use super::{
    codec::{self, Way},
    graph::{Part, Service},
    ops, schema, types,
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// Files to be, by path from the repository's root.
pub type Files = BTreeMap<PathBuf, String>;

pub const HEAD: &str = "// Made by `cargo xtask codegen` from models/. Do not edit.\n";
const CODEC: &str = "use super::*;\nuse bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};\n";

/// Adds one service's crate.
pub fn write(service: &Service, files: &mut Files) -> Result<(), String> {
    let dir = Path::new("crates/api").join(&service.name);
    let src = dir.join("src");
    files.insert(dir.join("Cargo.toml"), manifest(&service.name));
    files.insert(src.join("lib.rs"), lib(service));
    let mut add = |name: &str, text: String| files.insert(src.join(name), format!("{HEAD}{text}"));
    for (part, prefix) in [(Part::Built, "generated"), (Part::Planned, "generated_planned")] {
        add(&format!("{prefix}_types.rs"), types::write(service, part));
        add(&format!("{prefix}_schema.rs"), schema::write(service, part));
        add(&format!("{prefix}_codec.rs"), format!("{CODEC}{}", codec::write(service, part, Way::Server)));
        add(&format!("{prefix}_ops.rs"), ops::write(service, part)?);
    }
    let probe = [Part::Built, Part::Planned].map(|part| codec::write(service, part, Way::Probe));
    add("generated_probe.rs", format!("{CODEC}{}{}", probe.concat(), super::probe::table(service)));
    Ok(())
}

fn manifest(service: &str) -> String {
    format!(
        "# Made by `cargo xtask codegen`. Do not edit.\n[package]\nname = \"bonkei-api-{service}\"\nversion.workspace = true\nedition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\npublish.workspace = true\n\n[lints]\nworkspace = true\n\n[lib]\ndoctest = false\n\n[features]\n# planned operations too, and every type in both directions: for the conformance probe\nprobe = []\n\n[dependencies]\nbonkei-wire.workspace = true\nbonkei-core.workspace = true\n"
    )
}

fn lib(service: &Service) -> String {
    let mut out = format!("{HEAD}//! Types and routes of the AWS service `{}`, API version {}.\n", service.name, service.model.metadata.api_version);
    out.push_str("#![forbid(unsafe_code)]\n#![allow(missing_docs, unused_imports, clippy::all, non_upper_case_globals, non_snake_case)]\n\n");
    let module = |out: &mut String, gate: &str, vis: &str, name: &str| out.push_str(&format!("{gate}#[rustfmt::skip]\n{vis}mod {name};\n"));
    let gate = "#[cfg(feature = \"probe\")]\n";
    for name in ["types", "schema", "codec", "ops"] {
        module(&mut out, "", "", &format!("generated_{name}"));
        module(&mut out, gate, "", &format!("generated_planned_{name}"));
    }
    module(&mut out, gate, "", "generated_probe");
    out.push_str("\n/// Static descriptions of the shapes.\npub mod schema {\n    pub use super::generated_schema::*;\n    #[cfg(feature = \"probe\")]\n    pub use super::generated_planned_schema::*;\n}\n\n");
    out.push_str("pub use bonkei_wire::Operation;\npub use generated_ops::*;\npub use generated_types::*;\n");
    out.push_str(&format!(
        "{gate}pub use generated_planned_ops::*;\n{gate}pub use generated_planned_types::*;\n{gate}pub use generated_probe::probe;\n"
    ));
    out
}
