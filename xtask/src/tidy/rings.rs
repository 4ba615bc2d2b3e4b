//! Which crate may depend on which.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// External crates that only some crates may know.
const RESERVED: &[(&str, &[&str])] = &[
    ("rusqlite", &["bonkei-store"]),
    ("quick-xml", &["bonkei-wire"]),
    ("hyper", &["bonkei-gateway", "bonkei-edge"]),
    ("http", &["bonkei-gateway", "bonkei-edge"]),
    ("rtnetlink", &["bonkei-driver-net"]),
    ("hickory-server", &["bonkei-edge"]),
];

/// External crates that ring 1 and ring 2 must not know: clocks, threads of others, randomness, system calls.
const OUTSIDE: &[&str] = &["tokio", "rustix", "libc", "nix", "rand", "getrandom", "ring"];

/// The ring of a workspace crate; none for those that are tools or tests.
fn ring(name: &str) -> Option<u8> {
    let short = name.strip_prefix("bonkei-").unwrap_or(name);
    match short {
        "core" | "wire" | "sigv4" | "iam" | "netmodel" | "spec" => Some(1),
        "api-probe" => None,
        s if s.starts_with("api-") => Some(1),
        "store" | "service" => Some(2),
        s if s.starts_with("svc-") => Some(2),
        "plane" | "gateway" | "edge" | "reconcile" | "region" | "bonkei" => Some(3),
        s if s.starts_with("driver-") => Some(3),
        _ => None,
    }
}

/// Checks the normal dependencies of every crate in the workspace.
///
/// # Errors
/// When cargo does not answer.
pub fn check(root: &Path, amiss: &mut Vec<String>) -> Result<(), String> {
    let output = Command::new("cargo")
        .current_dir(root)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .output()
        .map_err(|e| format!("cargo cannot be run: {e}"))?;
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|e| format!("cargo metadata cannot be read: {e}"))?;
    let crates = names(&metadata);
    for (name, uses) in &crates {
        let Some(own) = ring(name) else { continue };
        for used in uses {
            if let Some(other) = ring(used).filter(|_| crates.contains_key(used)) {
                if other > own {
                    amiss.push(format!("{name} (ring {own}) depends on {used} (ring {other})"));
                }
                if name.starts_with("bonkei-svc-") && used.starts_with("bonkei-svc-") {
                    amiss.push(format!("{name} depends on another service: {used}"));
                }
            }
            if own < 3 && OUTSIDE.contains(&used.as_str()) {
                amiss.push(format!("{name} (ring {own}) depends on {used}"));
            }
            if let Some((_, allowed)) = RESERVED.iter().find(|(n, _)| n == used)
                && !allowed.contains(&name.as_str())
            {
                amiss.push(format!("{name} depends on {used}, which only {} may know", allowed.join(" and ")));
            }
        }
    }
    Ok(())
}

/// Crates of the workspace and their normal dependencies.
fn names(metadata: &Value) -> BTreeMap<String, Vec<String>> {
    let packages = metadata.get("packages").and_then(Value::as_array);
    packages
        .into_iter()
        .flatten()
        .filter_map(|p| {
            let name = p.get("name")?.as_str()?.to_owned();
            let uses = p.get("dependencies")?.as_array()?.iter();
            let normal = uses.filter(|d| d.get("kind").is_none_or(Value::is_null));
            Some((name, normal.filter_map(|d| d.get("name")?.as_str().map(str::to_owned)).collect()))
        })
        .collect()
}
