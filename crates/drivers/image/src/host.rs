//! What the host must have for a build, and how to get it.

use crate::ImageError;
use std::path::Path;

/// The key ring that Debian's archive is checked with.
pub(crate) const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Checks that the programs and files of a build are there.
///
/// # Errors
/// [`ImageError::Missing`] with the command that installs what is not.
pub(crate) fn check(ordinary_user: bool) -> Result<(), ImageError> {
    let os_release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let there = |program: &str| std::env::split_paths(&path).any(|dir| dir.join(program).is_file());
    let missing = |what: &str, debian: &str, fedora: &str| Err(ImageError::Missing { what: what.to_owned(), fix: fix(&os_release, debian, fedora) });
    if !there("mmdebstrap") {
        return missing("mmdebstrap", "mmdebstrap", "mmdebstrap");
    }
    if !Path::new(KEYRING).is_file() {
        return missing(KEYRING, "debian-archive-keyring", "debian-keyring");
    }
    if ordinary_user && !(there("newuidmap") && there("newgidmap")) {
        return missing("newuidmap", "uidmap", "shadow-utils");
    }
    Ok(())
}

/// The command of this distribution that installs a package.
fn fix(os_release: &str, debian: &str, fedora: &str) -> String {
    let like = |name: &str| {
        os_release
            .lines()
            .filter(|line| line.starts_with("ID=") || line.starts_with("ID_LIKE="))
            .any(|line| line.split_once('=').is_some_and(|(_, value)| value.trim_matches('"').split_whitespace().any(|word| word == name)))
    };
    if like("debian") || like("ubuntu") {
        format!("install it: sudo apt-get install {debian}")
    } else if like("fedora") || like("rhel") {
        format!("install it: sudo dnf install {fedora}")
    } else {
        format!(
            "install the package that has it ({debian} on Debian, {fedora} on Fedora), or copy an archive built on such a host into the cache directory"
        )
    }
}

/// This machine's architecture in AWS's words.
pub(crate) fn architecture() -> &'static str {
    match std::env::consts::ARCH {
        "aarch64" => "arm64",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fix_is_the_distributions_own() {
        for (os_release, expected) in [
            ("NAME=x\nID=debian\n", "install it: sudo apt-get install uidmap"),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", "install it: sudo apt-get install uidmap"),
            ("ID=fedora\n", "install it: sudo dnf install shadow-utils"),
            ("ID=\"almalinux\"\nID_LIKE=\"rhel centos fedora\"\n", "install it: sudo dnf install shadow-utils"),
        ] {
            assert_eq!(fix(os_release, "uidmap", "shadow-utils"), expected);
        }
        assert!(fix("ID=arch\n", "a", "b").contains("a on Debian, b on Fedora"));
    }
}
