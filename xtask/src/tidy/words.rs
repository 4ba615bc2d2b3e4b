//! What may not stand in the code or in the repository at all.

use super::{generated, read, shown};
use std::path::{Path, PathBuf};

/// Words of clocks and randomness, and where alone they may stand.
const TIME: &[&str] = &["SystemTime::now", "Instant::now", "rand::random", "thread_rng"];
const TIME_HOME: &[&str] =
    &["crates/plane/src/clock.rs", "crates/plane/src/ids.rs", "benches/", "/benches/", "/tests/", "crates/testkit/", "examples/", "xtask/"];

/// Words that promise work without a place where it is written down.
const PROMISES: &[&str] = &["TODO", "FIXME", "XXX:", "todo!(", "unimplemented!("];

/// Checks the text of every file.
pub fn check(root: &Path, files: &[PathBuf], amiss: &mut Vec<String>) {
    for path in files {
        let name = shown(path);
        let Some(text) = read(root, path) else { continue };
        let rust = path.extension().is_some_and(|e| e == "rs");
        if !name.starts_with("xtask/src/tidy/")
            && !name.starts_with("models/")
            && !generated(path)
            && name != "Cargo.lock"
            && let Some(word) = PROMISES.iter().find(|w| text.contains(**w))
        {
            amiss.push(format!("{name}: says {word}; open an issue instead"));
        }
        if rust
            && !TIME_HOME.iter().any(|h| name.contains(h))
            && let Some(word) = TIME.iter().find(|w| text.contains(**w))
        {
            amiss.push(format!("{name}: {word}, which is for plane/src/clock.rs and ids.rs alone"));
        }
        let pure = [
            "crates/core",
            "crates/wire",
            "crates/sigv4",
            "crates/iam",
            "crates/netmodel",
            "crates/spec",
            "crates/store",
            "crates/service",
            "crates/services",
        ];
        if rust && pure.iter().any(|p| name.starts_with(p)) && name.ends_with("src/lib.rs") && !text.contains("#![forbid(unsafe_code)]") {
            amiss.push(format!("{name}: does not forbid unsafe code"));
        }
        if rust && name.starts_with("crates/services/") && !name.contains("/tests") && (text.contains("async fn") || text.contains(".await")) {
            amiss.push(format!("{name}: a service waits for nothing"));
        }
    }
}
