//! Writes what the conformance probe needs: a table in each api crate, and the probe's own manifest and table of services.

use super::{
    crates::{Files, HEAD},
    graph::{Part, Service},
};
use std::{fmt::Write, path::Path};

/// A function that finds an operation's conversions by its name.
pub fn table(service: &Service) -> String {
    let mut out = String::from(
        "\n/// An operation's conversions in both directions, by its name.\npub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {\n    Some(match name {\n",
    );
    for (name, _) in service.ops(Part::Built).chain(service.ops(Part::Planned)) {
        let _ = writeln!(out, "        {name:?} => ::bonkei_wire::Probe::of::<{name}>(),");
    }
    out.push_str("        _ => return None,\n    })\n}\n");
    out
}

/// Adds the generated parts of the probe's crate.
pub fn write(services: &[Service], files: &mut Files) {
    let dir = Path::new("crates/api/probe");
    let mut manifest = String::from(
        "# Made by `cargo xtask codegen`. Do not edit.\n[package]\nname = \"bonkei-api-probe\"\ndescription = \"The wire, driven line by line from a test: what botocore sent, what the types say\"\nversion.workspace = true\nedition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\npublish.workspace = true\n\n[lints]\nworkspace = true\n\n[lib]\ndoctest = false\n\n[[bin]]\nname = \"wire-probe\"\npath = \"src/main.rs\"\n\n[dependencies]\nbase64.workspace = true\nbonkei-core.workspace = true\nbonkei-wire.workspace = true\nserde_json.workspace = true\n",
    );
    let mut table = format!(
        "{HEAD}use bonkei_wire::{{OpMeta, Probe, ServiceMeta}};\n\n/// An operation's conversions.\npub fn probe(service: &str, op: &str) -> Option<Probe> {{\n    match service {{\n"
    );
    let mut metas =
        String::from("\n/// A service's metadata.\npub fn meta(service: &str) -> Option<&'static ServiceMeta> {\n    Some(match service {\n");
    let mut all = String::from("\n/// Every operation of every service.\npub fn operations() -> Vec<&'static OpMeta> {\n    [\n");
    for Service { name, .. } in services {
        let _ = writeln!(manifest, "bonkei-api-{name} = {{ path = \"../{name}\", features = [\"probe\"] }}");
        let krate = format!("bonkei_api_{}", name.replace('-', "_"));
        let _ = writeln!(table, "        {name:?} => {krate}::probe(op),");
        let _ = writeln!(metas, "        {name:?} => &{krate}::SERVICE,");
        let _ = writeln!(all, "        &{krate}::BUILT[..],\n        &{krate}::PLANNED[..],");
    }
    table.push_str("        _ => None,\n    }\n}\n");
    metas.push_str("        _ => return None,\n    })\n}\n");
    all.push_str("    ]\n    .concat()\n}\n");
    files.insert(dir.join("Cargo.toml"), manifest);
    files.insert(dir.join("src/generated.rs"), table + &metas + &all);
}
