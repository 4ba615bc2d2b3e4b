//! Makes `models/<service>.json`: the definitions of the allowlisted operations, without any prose.

use super::{allowlist, model::Model};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Trims every service that has an allowlist.
pub fn run(models: &Path, from: &Path) -> Result<(), String> {
    for (service, list) in allowlist::read_all(models)? {
        let file = latest(&from.join(&service))?;
        let text = read(&file)?;
        let mut model: Model = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
        if let Some(missing) = list.keys().find(|name| !model.operations.contains_key(*name)) {
            return Err(format!("{service} has no such operation: {missing}"));
        }
        model.operations.retain(|name, _| list.contains_key(name));
        let used = reachable(&model);
        model.shapes.retain(|name, _| used.contains(name));
        let path = models.join(format!("{service}.json"));
        fs::write(&path, write(&model)?).map_err(|e| format!("cannot write {}: {e}", path.display()))?;
        println!("{service}: {} operations, {} shapes", model.operations.len(), model.shapes.len());
    }
    Ok(())
}

/// `service-2.json`, plain or compressed, of the newest API version.
fn latest(dir: &Path) -> Result<PathBuf, String> {
    let versions = fs::read_dir(dir).map_err(|e| format!("cannot list {}: {e}", dir.display()))?;
    let newest = versions.filter_map(|v| v.ok()).map(|v| v.path()).filter(|p| p.is_dir()).max();
    let newest = newest.ok_or_else(|| format!("no API version in {}", dir.display()))?;
    let plain = newest.join("service-2.json");
    Ok(if plain.exists() { plain } else { newest.join("service-2.json.gz") })
}

fn read(file: &Path) -> Result<String, String> {
    if file.extension().is_none_or(|e| e != "gz") {
        return fs::read_to_string(file).map_err(|e| format!("cannot read {}: {e}", file.display()));
    }
    let output = Command::new("gzip").arg("-dc").arg(file).output().map_err(|e| format!("cannot run gzip: {e}"))?;
    if !output.status.success() {
        return Err(format!("cannot decompress {}", file.display()));
    }
    String::from_utf8(output.stdout).map_err(|e| format!("{}: {e}", file.display()))
}

fn reachable(model: &Model) -> BTreeSet<String> {
    let mut todo: Vec<&str> = Vec::new();
    for op in model.operations.values() {
        todo.extend(op.input.iter().chain(&op.output).chain(&op.errors).map(|r| r.shape.as_str()));
    }
    let mut seen = BTreeSet::new();
    while let Some(name) = todo.pop() {
        if seen.insert(name.to_owned()) {
            todo.extend(model.shapes[name].parts().map(|r| r.shape.as_str()));
        }
    }
    seen
}

/// One line an operation and a shape, so that a change reads as one.
fn write(model: &Model) -> Result<String, String> {
    let json = |v: serde_json::Result<String>| v.map_err(|e| e.to_string());
    let mut out = format!("{{\n\"metadata\":{},\n\"operations\":{{\n", json(serde_json::to_string(&model.metadata))?);
    let lines = |out: &mut String, lines: Vec<String>| out.push_str(&lines.join(",\n"));
    let ops = model.operations.iter().map(|(n, v)| Ok(format!("{n:?}:{}", json(serde_json::to_string(v))?)));
    lines(&mut out, ops.collect::<Result<_, String>>()?);
    out.push_str("\n},\n\"shapes\":{\n");
    let shapes = model.shapes.iter().map(|(n, v)| Ok(format!("{n:?}:{}", json(serde_json::to_string(v))?)));
    lines(&mut out, shapes.collect::<Result<_, String>>()?);
    out.push_str("\n}\n}\n");
    Ok(out)
}
