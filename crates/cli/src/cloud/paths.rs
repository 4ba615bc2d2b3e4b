//! Where a cloud keeps what.

use std::path::{Path, PathBuf};

/// A cloud's state directory; the only place on the host where it writes, besides the cache of image archives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateDir(PathBuf);

impl StateDir {
    /// The directory that `--state` or `BONKEI_STATE` names, else the user's default one; made absolute against the working directory.
    pub fn resolve(chosen: Option<&Path>) -> Self {
        let path = chosen.map_or_else(Self::default_path, Path::to_path_buf);
        Self(std::path::absolute(&path).unwrap_or(path))
    }

    /// Whether this is the directory that commands take without `--state`.
    pub fn is_default(&self) -> bool {
        self.0 == Self::default_path()
    }

    fn default_path() -> PathBuf {
        default_path(rustix::process::geteuid().is_root(), |name| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from))
    }

    /// The directory itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// `cloud.json`, which marks the directory as a cloud's.
    pub fn cloud_file(&self) -> PathBuf {
        self.0.join("cloud.json")
    }

    /// What exists while the cloud runs.
    pub fn run(&self) -> PathBuf {
        self.0.join("run")
    }

    /// Network namespaces by name, visible in the cloud's mount namespace only.
    pub fn netns(&self) -> PathBuf {
        self.0.join("run/netns")
    }

    /// Locked while a cloud runs from this directory.
    pub fn lock(&self) -> PathBuf {
        self.0.join("run/lock")
    }

    /// Host process id of `bonkei up`.
    pub fn up_pid(&self) -> PathBuf {
        self.0.join("run/up.pid")
    }

    /// Host process id of the cloud's first process.
    pub fn init_pid(&self) -> PathBuf {
        self.0.join("run/init.pid")
    }

    /// The name of this run, new with every `up`.
    pub fn epoch(&self) -> PathBuf {
        self.0.join("run/epoch")
    }

    /// The name servers of the learner's laptop.
    pub fn home_resolv_conf(&self) -> PathBuf {
        self.0.join("run/home.resolv.conf")
    }

    /// The control groups of this run.
    pub fn cgroups(&self) -> PathBuf {
        self.0.join("run/cgroup.json")
    }

    /// How `control` and `edge` are, as the first process sees them.
    pub fn processes(&self) -> PathBuf {
        self.0.join("run/processes.json")
    }

    /// A process's log.
    pub fn log(&self, process: &str) -> PathBuf {
        self.0.join("log").join(format!("{process}.log"))
    }

    /// A machine's directory.
    pub fn machine(&self, id: &str) -> PathBuf {
        self.0.join("machines").join(id)
    }
}

/// Where image archives are kept, shared by all clouds of a user: `BONKEI_CACHE`, else the user's cache directory.
pub fn cache_dir() -> PathBuf {
    let var = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    if let Some(chosen) = var("BONKEI_CACHE") {
        return std::path::absolute(&chosen).unwrap_or(chosen);
    }
    if rustix::process::geteuid().is_root() {
        return PathBuf::from("/var/cache/bonkei");
    }
    var("XDG_CACHE_HOME").unwrap_or_else(|| var("HOME").unwrap_or_else(|| "/".into()).join(".cache")).join("bonkei")
}

fn default_path(root: bool, var: impl Fn(&str) -> Option<PathBuf>) -> PathBuf {
    if root {
        return PathBuf::from("/var/lib/bonkei");
    }
    var("XDG_STATE_HOME").unwrap_or_else(|| var("HOME").unwrap_or_else(|| "/".into()).join(".local/state")).join("bonkei")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_follows_the_user() {
        let home = |name: &str| (name == "HOME").then(|| PathBuf::from("/home/student"));
        let xdg = |name: &str| (name == "XDG_STATE_HOME").then(|| PathBuf::from("/data"));
        assert_eq!(default_path(true, home), Path::new("/var/lib/bonkei"));
        assert_eq!(default_path(false, home), Path::new("/home/student/.local/state/bonkei"));
        assert_eq!(default_path(false, xdg), Path::new("/data/bonkei"));
    }

    #[test]
    fn a_chosen_directory_becomes_absolute() {
        let state = StateDir::resolve(Some(Path::new("here")));
        assert!(state.path().is_absolute() && state.path().ends_with("here"));
        assert!(!state.is_default());
    }
}
