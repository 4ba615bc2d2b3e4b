//! Where packages come from: the host's own apt configuration, so that a build uses the mirror that the host uses.
//!
//! Both forms of sources.list(5) are read. Only entries of the distribution itself count: other vendors' repositories of the same release
//! have nothing to do in an image.

use crate::ImageError;
use crate::recipe::SUITE;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Display};
use std::path::{Path, PathBuf};

/// One suite of one mirror.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Source {
    /// Base of the mirror, without a slash at the end.
    pub uri: String,
    /// Such as `bookworm-security`.
    pub suite: String,
    /// Such as `main`.
    pub components: Vec<String>,
    /// Absolute path of the keyring that must have signed it.
    pub signed_by: Option<String>,
}

impl Display for Source {
    /// The one-line form of sources.list(5).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("deb ")?;
        if let Some(keyring) = &self.signed_by {
            write!(f, "[signed-by={keyring}] ")?;
        }
        write!(f, "{} {} {}", self.uri, self.suite, self.components.join(" "))
    }
}

/// The suites of the release in the one-line form; lines that are not understood are passed over, as apt's own tools do with foreign ones.
pub fn one_line(text: &str) -> Vec<Source> {
    let mut found = Vec::new();
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        let Some(rest) = line.strip_prefix("deb").filter(|rest| rest.starts_with([' ', '\t'])) else { continue };
        let rest = rest.trim_start();
        let (options, rest) = match rest.strip_prefix('[') {
            Some(inner) => match inner.split_once(']') {
                Some(parts) => parts,
                None => continue,
            },
            None => ("", rest),
        };
        let signed_by = options.split_whitespace().find_map(|option| option.strip_prefix("signed-by="));
        let mut words = rest.split_whitespace();
        let (Some(uri), Some(suite)) = (words.next(), words.next()) else { continue };
        let components: Vec<String> = words.map(str::to_owned).collect();
        found.extend(source(uri, suite, &components, signed_by));
    }
    found
}

/// The suites of the release in the deb822 form.
pub fn deb822(text: &str) -> Vec<Source> {
    let mut found = Vec::new();
    for stanza in stanzas(text) {
        let field = |name: &str| stanza.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str());
        let words = |name: &str| field(name).unwrap_or_default().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        if field("Enabled").is_some_and(|value| value.trim().eq_ignore_ascii_case("no")) || !words("Types").iter().any(|kind| kind == "deb") {
            continue;
        }
        let components = words("Components");
        for uri in words("URIs") {
            for suite in words("Suites") {
                found.extend(source(&uri, &suite, &components, field("Signed-By").map(str::trim).filter(|value| !value.is_empty())));
            }
        }
    }
    found
}

/// The stanzas of a deb822 file as fields with their continuation lines.
fn stanzas(text: &str) -> Vec<Vec<(String, String)>> {
    let mut all = vec![Vec::<(String, String)>::new()];
    for line in text.lines() {
        if line.trim().is_empty() {
            all.push(Vec::new());
        } else if line.starts_with('#') {
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = all.last_mut().and_then(|stanza| stanza.last_mut()) {
                value.push('\n');
                value.push_str(line.trim());
            }
        } else if let (Some((key, value)), Some(stanza)) = (line.split_once(':'), all.last_mut()) {
            stanza.push((key.trim().to_owned(), value.trim().to_owned()));
        }
    }
    all
}

/// One entry, when it is the distribution's own.
fn source(uri: &str, suite: &str, components: &[String], signed_by: Option<&str>) -> Option<Source> {
    let uri = uri.trim_end_matches('/');
    let ours = ["", "-updates", "-security"].iter().any(|kind| suite.strip_prefix(SUITE) == Some(kind));
    let scheme = ["http://", "https://", "mirror+file:", "file:", "copy:"].iter().any(|scheme| uri.starts_with(scheme));
    let plain = uri.bytes().all(|b| b.is_ascii_graphic() && !b"[]'\"\\`$".contains(&b));
    if !ours || !scheme || !plain || !components.iter().any(|component| component == "main") {
        return None;
    }
    // A vendor's repository has keys of its own; where no key is named, the mirror's path tells.
    match signed_by {
        Some(keyring) if !keyring.contains("debian-archive") => return None,
        Some(_) => {}
        None if uri.rsplit('/').next().is_some_and(|last| last.starts_with("debian")) => {}
        None => return None,
    }
    let signed_by = signed_by.filter(|path| path.starts_with('/') && path.bytes().all(|b| b.is_ascii_graphic() && !b"[],".contains(&b)));
    Some(Source { uri: uri.to_owned(), suite: suite.to_owned(), components: vec!["main".to_owned()], signed_by: signed_by.map(str::to_owned) })
}

/// The suites of the release on one mirror. Its security suite is looked for beside it, as mirrors lay it out: `…/debian` and `…/debian-security`.
pub fn of_mirror(mirror: &str, keyring: Option<&str>) -> Vec<Source> {
    let mirror = mirror.trim_end_matches('/');
    let entry = |uri: String, suite: String| Source { uri, suite, components: vec!["main".to_owned()], signed_by: keyring.map(str::to_owned) };
    let mut found = vec![entry(mirror.to_owned(), SUITE.to_owned())];
    if mirror.ends_with("/debian") {
        found.push(entry(mirror.to_owned(), format!("{SUITE}-updates")));
        found.push(entry(format!("{mirror}-security"), format!("{SUITE}-security")));
    }
    found
}

/// The suites that the host's apt uses, from `sources.list` and `sources.list.d` below `etc_apt`; empty on a host of another distribution,
/// where the builder's own default holds.
///
/// # Errors
/// When a file is there but cannot be read.
pub fn of_host(etc_apt: &Path) -> Result<Vec<Source>, ImageError> {
    let mut files = vec![etc_apt.join("sources.list")];
    let parts = etc_apt.join("sources.list.d");
    if parts.is_dir() {
        let entries = std::fs::read_dir(&parts).map_err(|e| ImageError::io(format!("read {}", parts.display()), e))?;
        files.extend(entries.filter_map(|entry| entry.ok().map(|entry| entry.path())));
    }
    if let Some(parts) = files.get_mut(1..) {
        parts.sort();
    }
    let mut found: Vec<Source> = Vec::new();
    for file in files {
        let read = match file.extension().and_then(|ext| ext.to_str()) {
            Some("list") => one_line,
            Some("sources") => deb822,
            _ => continue,
        };
        match std::fs::read_to_string(&file) {
            Ok(text) => found.extend(read(&text).into_iter().filter_map(resolved)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            Err(e) => return Err(ImageError::io(format!("read {}", file.display()), e)),
        }
    }
    let mut unique: Vec<Source> = Vec::new();
    for source in found {
        if !unique.iter().any(|known| known.uri == source.uri && known.suite == source.suite) {
            unique.push(source);
        }
    }
    // Updates without the release itself would not install.
    Ok(if unique.iter().any(|source| source.suite == SUITE) { unique } else { Vec::new() })
}

/// A list of mirrors in a file of the host stands for its first one: the guest has no such file.
fn resolved(mut source: Source) -> Option<Source> {
    if let Some(path) = source.uri.strip_prefix("mirror+file:") {
        let path = PathBuf::from(format!("/{}", path.trim_start_matches('/')));
        let text = std::fs::read_to_string(path).ok()?;
        let first = text.lines().filter_map(|line| line.split_whitespace().next()).find(|word| word.starts_with("http"))?;
        source.uri = first.trim_end_matches('/').to_owned();
    }
    Some(source)
}

#[cfg(test)]
#[path = "sources/tests.rs"]
mod tests;
