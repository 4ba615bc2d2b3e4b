//! What a host must offer, looked at for real, and the fix for what it lacks.

pub mod checks;
pub mod host;
pub mod probe;

use crate::style::table;
use serde::Serialize;

/// How one thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// As it should be.
    Ok,
    /// The cloud works, with a limit that is said.
    Limited,
    /// Something essential does not work.
    Missing,
}

/// One thing looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What, in a few words.
    pub name: &'static str,
    /// How it is.
    pub level: Level,
    /// What was found, and what it means.
    pub found: String,
    /// What to do, one command or step each.
    pub fix: Vec<String>,
}

impl Check {
    /// As it should be.
    pub fn ok(name: &'static str, found: impl Into<String>) -> Self {
        Self { name, level: Level::Ok, found: found.into(), fix: Vec::new() }
    }

    /// Works with a limit.
    pub fn limited(name: &'static str, found: impl Into<String>, fix: Vec<String>) -> Self {
        Self { name, level: Level::Limited, found: found.into(), fix }
    }

    /// Essential and not there.
    pub fn missing(name: &'static str, found: impl Into<String>, fix: Vec<String>) -> Self {
        Self { name, level: Level::Missing, found: found.into(), fix }
    }
}

/// All checks as a table, each fix below its line.
pub fn render(checks: &[Check]) -> String {
    let mark = |level| match level {
        Level::Ok => "ok",
        Level::Limited => "limited",
        Level::Missing => "MISSING",
    };
    let mut rows = Vec::new();
    for check in checks {
        rows.push(vec![mark(check.level).to_owned(), check.name.to_owned(), check.found.clone()]);
        let more = check.fix.iter().map(|line| vec![String::new(), String::new(), format!("fix: {line}")]);
        rows.extend(more);
    }
    table(&rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fix_stands_below_its_line() {
        let checks = [Check::ok("memory", "8 GB"), Check::missing("nft", "no such program", vec!["apt-get install nftables".into()])];
        assert_eq!(render(&checks), "ok       memory  8 GB\nMISSING  nft     no such program\n                 fix: apt-get install nftables\n");
    }
}
