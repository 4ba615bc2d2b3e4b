//! `models/<service>.ops`: which operations exist here, and which of them are built.

use std::{collections::BTreeMap, fs, path::Path};

/// Operation names, and whether each is built.
pub type Allowlist = BTreeMap<String, bool>;

/// Reads every `*.ops` in `dir`, by service name.
pub fn read_all(dir: &Path) -> Result<BTreeMap<String, Allowlist>, String> {
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(dir).map_err(|e| format!("cannot list {}: {e}", dir.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.extension().is_some_and(|e| e == "ops") {
            let text = fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
            let name = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
            out.insert(name, parse(&text).map_err(|e| format!("{}: {e}", path.display()))?);
        }
    }
    Ok(out)
}

/// Reads one list: `CreateVpc` is built, `CreateNatGateway planned` is not; `#` begins a comment.
fn parse(text: &str) -> Result<Allowlist, String> {
    let mut out = Allowlist::new();
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        let mut words = line.split_whitespace();
        let Some(name) = words.next() else { continue };
        let built = match (words.next(), words.next()) {
            (None, _) => true,
            (Some("planned"), None) => false,
            _ => return Err(format!("expected `Operation` or `Operation planned`: {line}")),
        };
        if out.insert(name.to_owned(), built).is_some() {
            return Err(format!("operation is listed twice: {name}"));
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_kinds_of_line() {
        let list = parse("# heading\nCreateVpc\nCreateNatGateway planned # later\n").unwrap();
        assert_eq!(list.get("CreateVpc"), Some(&true));
        assert_eq!(list.get("CreateNatGateway"), Some(&false));
        assert!(parse("A\nA\n").is_err());
        assert!(parse("A soon\n").is_err());
    }
}
