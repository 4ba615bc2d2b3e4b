//! `cargo xtask matrix`: which operations are built, in docs/operations.md, and how many of each service, in the READMEs.

use std::fmt::Write;
use std::path::Path;

/// What encloses the table in a README.
const BEGIN: &str = "<!-- operations: written by `cargo xtask matrix` -->";
const END: &str = "<!-- /operations -->";

struct Service {
    name: String,
    built: Vec<String>,
    planned: Vec<String>,
}

/// Writes the tables, or with `check` says whether they are up to date.
///
/// # Errors
/// What differs, or cannot be read or written.
pub fn run(root: &Path, check: bool) -> Result<(), String> {
    let services = services(root)?;
    put(&root.join("docs/operations.md"), &page(&services), check)?;
    for readme in ["README.md", "README.ja.md"] {
        let path = root.join(readme);
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{readme} cannot be read: {e}"))?;
        let (before, rest) = text.split_once(BEGIN).ok_or_else(|| format!("{readme} has no place for the table: {BEGIN}"))?;
        let (_, after) = rest.split_once(END).ok_or_else(|| format!("{readme} does not end the table: {END}"))?;
        put(&path, &format!("{before}{BEGIN}\n{}{END}{after}", counts(&services, readme.contains(".ja."))), check)?;
    }
    Ok(())
}

fn services(root: &Path) -> Result<Vec<Service>, String> {
    let folder = std::fs::read_dir(root.join("models")).map_err(|e| format!("models/ cannot be read: {e}"))?;
    let mut all = Vec::new();
    for entry in folder.flatten() {
        let path = entry.path();
        if path.extension().is_none_or(|e| e != "ops") {
            continue;
        }
        let name = path.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{} cannot be read: {e}", path.display()))?;
        let (mut built, mut planned) = (Vec::new(), Vec::new());
        for line in text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
            match line.split_once(' ') {
                None => built.push(line.to_owned()),
                Some((operation, _)) => planned.push(operation.to_owned()),
            }
        }
        all.push(Service { name, built, planned });
    }
    all.sort_by(|a, b| b.built.len().cmp(&a.built.len()).then(a.name.cmp(&b.name)));
    Ok(all)
}

fn counts(services: &[Service], japanese: bool) -> String {
    let mut table = if japanese {
        "| サービス | 動く操作 | 名指しで断る操作 |\n|---|---|---|\n"
    } else {
        "| service | operations that work | refused by name, for now |\n|---|---|---|\n"
    }
    .to_owned();
    let (some, none): (Vec<_>, Vec<_>) = services.iter().partition(|s| !s.built.is_empty());
    for s in some {
        // writing to a String cannot fail
        let _ = writeln!(table, "| {} | {} | {} |", s.name, s.built.len(), s.planned.len());
    }
    let names: Vec<&str> = none.iter().map(|s| s.name.as_str()).collect();
    let planned: usize = none.iter().map(|s| s.planned.len()).sum();
    let _ = writeln!(table, "| {} | 0 | {planned} |", names.join(", "));
    table
}

fn page(services: &[Service]) -> String {
    let mut text = "# Operations\n\nWritten by `cargo xtask matrix` from `models/*.ops`. What is not here is refused by name, too.\n".to_owned();
    for s in services {
        let _ = writeln!(text, "\n## {}\n", s.name);
        if !s.built.is_empty() {
            let _ = writeln!(text, "Works: {}\n", s.built.join(", "));
        }
        if !s.planned.is_empty() {
            let _ = writeln!(text, "Refused by name, for now: {}", s.planned.join(", "));
        }
    }
    text
}

fn put(path: &Path, text: &str, check: bool) -> Result<(), String> {
    let old = std::fs::read_to_string(path).unwrap_or_default();
    if old == text {
        return Ok(());
    }
    if check {
        return Err(format!("{} is not up to date: run `cargo xtask matrix`", path.display()));
    }
    std::fs::write(path, text).map_err(|e| format!("{} cannot be written: {e}", path.display()))
}
