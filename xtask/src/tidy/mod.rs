//! `cargo xtask tidy`: the invariants of ARCHITECTURE.md that a program can check.

mod files;
mod licences;
mod rings;
mod words;

use std::path::{Path, PathBuf};

/// Runs every check.
///
/// # Errors
/// All that is amiss, a line each.
pub fn run(root: &Path) -> Result<(), String> {
    let sources = files::tracked(root)?;
    let mut amiss = Vec::new();
    rings::check(root, &mut amiss)?;
    licences::check(root, &mut amiss)?;
    files::check(root, &sources, &mut amiss);
    words::check(root, &sources, &mut amiss);
    if amiss.is_empty() {
        println!("tidy: {} files keep to the rules", sources.len());
        return Ok(());
    }
    amiss.sort();
    Err(format!("not tidy:\n  {}", amiss.join("\n  ")))
}

/// Whether codegen made a file.
fn generated(path: &Path) -> bool {
    path.file_name().is_some_and(|n| n.to_string_lossy().starts_with("generated"))
}

/// A path below the root, as people write it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn read(root: &Path, path: &PathBuf) -> Option<String> {
    std::fs::read_to_string(root.join(path)).ok()
}
