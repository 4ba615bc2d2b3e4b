//! Makes the api crates from the service models: types, decoders, encoders, schemas, routes, the catalog.

mod allowlist;
mod catalog;
mod codec;
mod crates;
mod facts;
mod graph;
mod model;
mod names;
mod ops;
mod probe;
mod schema;
mod trim;
mod types;

use crates::Files;
use graph::Service;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// `cargo xtask models`.
pub fn models(root: &Path, from: &Path) -> Result<(), String> {
    trim::run(&root.join("models"), from)
}

/// `cargo xtask codegen`.
pub fn run(root: &Path, check: bool) -> Result<(), String> {
    let services = load(&root.join("models"))?;
    let mut files = Files::new();
    for service in &services {
        crates::write(service, &mut files)?;
    }
    catalog::write(&services, &mut files)?;
    probe::write(&services, &mut files);
    settle(root, &files, check)
}

fn load(models: &Path) -> Result<Vec<Service>, String> {
    let mut out = Vec::new();
    for (name, list) in allowlist::read_all(models)? {
        let path = models.join(format!("{name}.json"));
        let text = fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
        let model = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        out.push(Service::new(name, model, list)?);
    }
    Ok(out)
}

/// Writes what differs, or says that it does.
fn settle(root: &Path, files: &Files, check: bool) -> Result<(), String> {
    let mut stale: Vec<&PathBuf> = Vec::new();
    for (path, text) in files {
        let full = root.join(path);
        if fs::read_to_string(&full).is_ok_and(|old| old == *text) {
            continue;
        }
        stale.push(path);
        if !check {
            let dir = full.parent().ok_or("a file without a folder")?;
            fs::create_dir_all(dir).map_err(|e| format!("cannot make {}: {e}", dir.display()))?;
            fs::write(&full, text).map_err(|e| format!("cannot write {}: {e}", full.display()))?;
        }
    }
    match stale.first() {
        Some(first) if check => {
            Err(format!("{} generated files are out of date; run `cargo xtask codegen`. The first: {}", stale.len(), first.display()))
        }
        _ => {
            println!("{} files, {} changed", files.len(), if check { 0 } else { stale.len() });
            Ok(())
        }
    }
}
