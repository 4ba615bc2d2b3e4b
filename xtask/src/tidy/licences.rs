//! Licences of everything that is linked in.

use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// Licences that may be linked in.
const GOOD: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unicode-3.0",
    "CC0-1.0",
    "Unlicense",
    "MIT-0",
    "BSL-1.0",
    "CDLA-Permissive-2.0",
    "MPL-2.0",
];

/// Checks every package of the lock file that cargo knows.
///
/// # Errors
/// When cargo does not answer.
pub fn check(root: &Path, amiss: &mut Vec<String>) -> Result<(), String> {
    let output = Command::new("cargo")
        .current_dir(root)
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", "x86_64-unknown-linux-gnu"])
        .output()
        .map_err(|e| format!("cargo cannot be run: {e}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|e| format!("cargo metadata cannot be read: {e}"))?;
    for package in metadata.get("packages").and_then(Value::as_array).into_iter().flatten() {
        let name = package.get("name").and_then(Value::as_str).unwrap_or_default();
        let licence = package.get("license").and_then(Value::as_str).unwrap_or_default();
        if !fits(licence) {
            amiss.push(format!("{name} has the licence '{licence}'"));
        }
    }
    Ok(())
}

/// Whether an SPDX expression can be met by good licences: every part joined by AND must have one of its alternatives among them.
fn fits(expression: &str) -> bool {
    let flat = expression.replace('/', " OR ");
    let parts = flat.split(" AND ").map(|p| p.replace(['(', ')'], ""));
    !expression.is_empty() && parts.into_iter().all(|part| part.split(" OR ").any(|one| GOOD.contains(&one.trim())))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn alternatives_and_conjunctions() {
        assert!(fits("MIT OR Apache-2.0"));
        assert!(fits("MIT/Apache-2.0"));
        assert!(fits("(MIT OR GPL-3.0) AND Unicode-3.0"));
        assert!(!fits("GPL-3.0"));
        assert!(!fits("MIT AND AGPL-3.0"));
        assert!(!fits(""));
    }
}
