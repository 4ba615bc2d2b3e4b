//! Which host this is, as far as fixes differ.

use std::path::{Path, PathBuf};

/// A family of distributions that share their package manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Debian, Ubuntu and what is like them.
    Debian,
    /// Fedora, RHEL and what is like them.
    Fedora,
    /// Another one.
    Other,
}

/// The host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Its package manager's family.
    pub family: Family,
    /// Windows Subsystem for Linux 2.
    pub wsl: bool,
    /// systemd is the first process.
    pub systemd: bool,
    /// Ubuntu's restriction: an unconfined program gets no rights in a user namespace it makes.
    pub apparmor_restricts: bool,
    /// Run by root.
    pub root: bool,
}

impl Host {
    /// Looks at this host.
    pub fn look() -> Self {
        let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
        Self {
            family: family(&read("/etc/os-release")),
            wsl: read("/proc/sys/kernel/osrelease").to_ascii_lowercase().contains("microsoft"),
            systemd: Path::new("/run/systemd/system").is_dir(),
            apparmor_restricts: read("/proc/sys/kernel/apparmor_restrict_unprivileged_userns").trim() == "1",
            root: rustix::process::geteuid().is_root(),
        }
    }

    /// The command that installs a package.
    pub fn install(&self, debian: &str, fedora: &str) -> Vec<String> {
        let sudo = if self.root { "" } else { "sudo " };
        match self.family {
            Family::Debian => vec![format!("{sudo}apt-get install {debian}")],
            Family::Fedora => vec![format!("{sudo}dnf install {fedora}")],
            Family::Other => vec![format!("install the package that has it ({debian} on Debian, {fedora} on Fedora)")],
        }
    }
}

fn family(os_release: &str) -> Family {
    let words = |key: &str| os_release.lines().find_map(|l| l.strip_prefix(key)).unwrap_or_default().trim_matches('"').to_owned();
    let all = format!("{} {}", words("ID="), words("ID_LIKE="));
    let like = |names: &[&str]| all.split_whitespace().any(|w| names.contains(&w));
    if like(&["debian", "ubuntu"]) {
        Family::Debian
    } else if like(&["fedora", "rhel", "centos"]) {
        Family::Fedora
    } else {
        Family::Other
    }
}

/// A program's file, searched as the shell does and in the directories of system programs, which an ordinary user's PATH lacks on Debian.
pub fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let system = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    std::env::split_paths(&path).chain(system).map(|dir| dir.join(name)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_are_told_apart() {
        assert_eq!(family("NAME=x\nID=debian\n"), Family::Debian);
        assert_eq!(family("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), Family::Debian);
        assert_eq!(family("ID=fedora\nVERSION_ID=41\n"), Family::Fedora);
        assert_eq!(family("ID=\"almalinux\"\nID_LIKE=\"rhel centos fedora\"\n"), Family::Fedora);
        assert_eq!(family("ID=alpine\n"), Family::Other);
    }

    #[test]
    fn root_needs_no_sudo() {
        let mut host = Host { family: Family::Debian, wsl: false, systemd: true, apparmor_restricts: false, root: true };
        assert_eq!(host.install("nftables", "nftables"), ["apt-get install nftables"]);
        host.root = false;
        host.family = Family::Fedora;
        assert_eq!(host.install("uidmap", "shadow-utils"), ["sudo dnf install shadow-utils"]);
    }
}
