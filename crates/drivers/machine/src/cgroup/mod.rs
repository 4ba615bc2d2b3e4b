//! Control groups: where a cloud may make its own, and the limits of one machine.
//!
//! A cloud owns `<base>/bonkei-<cloud>/{daemon,machines}` in the cgroup2 hierarchy, because systemd needs a writable one, and
//! `<base>/bonkei-<cloud>` in each version 1 hierarchy that has a controller which cgroup2 lacks. See the kernel's
//! admin-guide, "Control Group v2" (delegation, no internal processes) and "Control Groups version 1".

mod detect;
mod machine;
mod tree;

pub use detect::{Host, Probe};
pub use machine::{MachineGroup, Memory};

use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// What a machine's limits need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Controller {
    /// Bytes of memory.
    Memory,
    /// Processor time.
    Cpu,
    /// Number of processes and threads.
    Pids,
    /// Which processors may be used.
    Cpuset,
}

impl Controller {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Memory, Self::Cpu, Self::Pids, Self::Cpuset];

    /// The kernel's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::Cpu => "cpu",
            Self::Pids => "pids",
            Self::Cpuset => "cpuset",
        }
    }
}

/// Why a cloud cannot have control groups of its own.
#[derive(Debug, thiserror::Error)]
pub enum CgroupError {
    /// There is no cgroup2 hierarchy.
    #[error(
        "no cgroup2 is mounted, so systemd cannot run in a machine; boot the host with systemd.unified_cgroup_hierarchy=1, or as root: mount -t cgroup2 none /sys/fs/cgroup/unified"
    )]
    NoUnified,
    /// There is one, and it is not ours.
    #[error(
        "this process may not make control groups, so systemd cannot run in a machine; start it with `systemd-run --user --scope -p Delegate=yes`, or let root run `bonkei host-setup` for this user once: {0}"
    )]
    NotDelegated(PathBuf),
    /// The kernel refused.
    #[error("cannot {what} {path}: {source}")]
    Io {
        /// Such as `make`.
        what: &'static str,
        /// The directory or file.
        path: PathBuf,
        /// The kernel's word.
        source: std::io::Error,
    },
}

pub(crate) fn io_error(what: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> CgroupError {
    let path = path.to_path_buf();
    move |source| CgroupError::Io { what, path, source }
}

/// Where a cloud's control groups are. Found once by the outer process and handed to everything inside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CgroupLayout {
    /// `<base>/bonkei-<cloud>` in cgroup2.
    unified: PathBuf,
    /// Mount point of cgroup2, and which of its groups is mounted there.
    mount: (PathBuf, String),
    /// The cgroup2 directory that the finder was in.
    home: PathBuf,
    /// Controllers that limit by cgroup2.
    limits: Vec<Controller>,
    /// `<base>/bonkei-<cloud>` for each controller that limits by version 1.
    v1: BTreeMap<Controller, PathBuf>,
}

impl CgroupLayout {
    /// Finds where a cloud named `cloud` (unique on this host, such as eight hexadecimal digits) may have its control groups. Changes nothing.
    ///
    /// # Errors
    /// [`CgroupError`] when there is no writable cgroup2, with the remedy.
    pub fn detect_here(cloud: &str) -> Result<Self, CgroupError> {
        let read = |path: &str| fs::read_to_string(path).map_err(io_error("read", Path::new(path)));
        let (groups, mounts) = (read("/proc/self/cgroup")?, read("/proc/self/mountinfo")?);
        let uid = rustix::process::geteuid().as_raw();
        Self::detect(&groups, &mounts, uid, cloud, &Host)
    }

    /// What cannot be enforced here, one line each.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        Controller::ALL
            .into_iter()
            .filter(|controller| !self.limits.contains(controller) && !self.v1.contains_key(controller))
            .map(|controller| {
                let what = match controller {
                    Controller::Memory => "a machine can use more memory than its type has",
                    Controller::Cpu => "a machine can use all the time of its processors",
                    Controller::Pids => "a machine can start any number of processes",
                    Controller::Cpuset => "a machine is held to its processors by affinity only, which its root can undo",
                };
                format!("the {} controller is not delegated, or others share the control group: {what}", controller.name())
            })
            .collect()
    }

    /// Whether a controller's limits hold.
    #[must_use]
    pub fn limits(&self, controller: Controller) -> bool {
        self.limits.contains(&controller) || self.v1.contains_key(&controller)
    }

    /// Makes the trees and moves the calling process into the `daemon` leaf. What an earlier run of the same cloud left is removed first.
    /// A controller that cannot be enabled is dropped and shows in [`Self::notes`].
    ///
    /// # Errors
    /// When the kernel refuses; nothing is left then.
    pub fn create(mut self) -> Result<Self, CgroupError> {
        for tree in self.trees() {
            if tree.exists() {
                tree::remove(&tree)?;
            }
        }
        match self.make() {
            Ok(()) => Ok(self),
            Err(error) => {
                // The first error says more than one of tidying up.
                let _ = self.remove();
                Err(error)
            }
        }
    }

    fn make(&mut self) -> Result<(), CgroupError> {
        let daemon = self.unified.join("daemon");
        let machines = self.unified.join("machines");
        for directory in [&self.unified, &daemon, &machines] {
            tree::make(directory)?;
        }
        tree::enter(&daemon)?;
        // From the top down; each is enabled for children only where no process sits, which is why the caller moved first.
        let base = self.unified.parent().unwrap_or(Path::new("/")).to_path_buf();
        let tops = [base, self.unified.clone(), machines];
        self.limits.retain(|controller| tops.iter().all(|top| tree::enable(top, *controller)));
        self.v1.retain(|controller, tree| tree::make(tree).is_ok() && (*controller != Controller::Cpuset || tree::inherit_cpuset(tree).is_ok()));
        Ok(())
    }

    /// Moves the calling process back to where it was before [`Self::create`], so that somebody else may remove the trees.
    pub fn leave(&self) {
        // The caller may have been moved by somebody else since; then it is not in the way.
        let _ = tree::enter(&self.home);
    }

    /// Kills what is left in the trees, moves the caller out and removes them.
    ///
    /// # Errors
    /// When a group does not become empty.
    pub fn remove(&self) -> Result<(), CgroupError> {
        self.leave();
        for tree in self.trees() {
            tree::remove(&tree)?;
        }
        Ok(())
    }

    fn trees(&self) -> Vec<PathBuf> {
        let mut trees = vec![self.unified.clone()];
        trees.extend(self.v1.values().filter(|tree| **tree != self.unified).cloned());
        trees.dedup();
        trees
    }

    /// The groups of one machine.
    #[must_use]
    pub fn machine(&self, id: &str) -> MachineGroup {
        let v1 = self.v1.iter().map(|(controller, tree)| (*controller, tree.join(id))).collect();
        MachineGroup::new(self.unified.join("machines").join(id), self.limits.clone(), v1)
    }

    /// The cgroup2 directory of a process, from its `/proc/<pid>/cgroup`.
    #[must_use]
    pub fn directory_of(&self, groups: &str) -> Option<PathBuf> {
        let path = groups.lines().find_map(|line| line.strip_prefix("0::"))?;
        detect::below(&self.mount.0, &self.mount.1, path)
    }
}

/// The directories that `bonkei host-setup` makes for `uid` below each version 1 controller of this host, and gives to that user.
///
/// # Errors
/// When the mounts cannot be read.
pub fn host_setup_directories(uid: u32) -> Result<Vec<PathBuf>, CgroupError> {
    let path = "/proc/self/mountinfo";
    let mounts = fs::read_to_string(path).map_err(io_error("read", Path::new(path)))?;
    Ok(detect::host_setup_directories(&mounts, uid))
}

#[cfg(test)]
mod tests;
