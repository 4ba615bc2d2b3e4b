//! Sizes of files, and what every source file begins with.

use super::{generated, read, shown};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Lines that a hand-written source file may have.
const MOST: usize = 800;
/// Lines that half of them may have.
const MEDIAN: usize = 200;

/// The files git tracks or would track.
///
/// # Errors
/// When git does not answer.
pub fn tracked(root: &Path) -> Result<Vec<PathBuf>, String> {
    let output = Command::new("git")
        .current_dir(root)
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .output()
        .map_err(|e| format!("git cannot be run: {e}"))?;
    if !output.status.success() {
        return Err(format!("git cannot list the files: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let names = String::from_utf8_lossy(&output.stdout);
    Ok(names.lines().map(PathBuf::from).filter(|p| root.join(p).is_file()).collect())
}

/// Checks every Rust file.
pub fn check(root: &Path, files: &[PathBuf], amiss: &mut Vec<String>) {
    let mut sizes = Vec::new();
    for path in files.iter().filter(|p| p.extension().is_some_and(|e| e == "rs") && !generated(p)) {
        let Some(text) = read(root, path) else { continue };
        let lines = text.lines().count();
        sizes.push(lines);
        if lines > MOST {
            amiss.push(format!("{}: {lines} lines, {MOST} at most: a room with too many things in it", shown(path)));
        }
        if text.lines().any(|l| l.ends_with(' ') || l.ends_with('\t')) {
            amiss.push(format!("{}: a line ends in white space", shown(path)));
        }
        let in_src = path.components().any(|c| c.as_os_str() == "src");
        if in_src && !text.starts_with("//!") && !text.contains("\n//!") && !path.ends_with("tests.rs") && !shown(path).contains("/tests/") {
            amiss.push(format!("{}: does not say in its first lines what it is", shown(path)));
        }
    }
    sizes.sort_unstable();
    if let Some(median) = sizes.get(sizes.len() / 2).filter(|m| **m > MEDIAN) {
        amiss.push(format!("half of the source files have more than {median} lines, {MEDIAN} at most"));
    }
}
