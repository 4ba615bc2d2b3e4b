//! The control groups of one machine: its type's limits and what it uses of them.

use super::{CgroupError, Controller, io_error, tree};
use bonkei_spec::Limits;
use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::chown,
    path::{Path, PathBuf},
};

/// Microseconds over which processor time is counted.
const PERIOD: u64 = 100_000;
/// The guest's root, as the cloud sees it.
const GUEST_ROOT: u32 = 1;
/// What cgroup2 lets a delegate write, besides the directory; its limits are not among them.
const DELEGATED: [&str; 3] = ["cgroup.procs", "cgroup.threads", "cgroup.subtree_control"];

/// One machine's groups; they need not exist.
#[derive(Clone, Debug)]
pub struct MachineGroup {
    unified: PathBuf,
    limits: Vec<Controller>,
    v1: BTreeMap<Controller, PathBuf>,
}

/// What a machine's memory is used for, bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Everything charged.
    pub used: u64,
    /// Cached files.
    pub file: u64,
    /// Cached files not used lately, which the kernel takes back first.
    pub inactive_file: u64,
    /// Cached files in use.
    pub active_file: u64,
    /// Memory of processes.
    pub anon: u64,
    /// Shared memory and memory file systems.
    pub shmem: u64,
    /// Of the kernel, reclaimable.
    pub slab_reclaimable: u64,
}

impl MachineGroup {
    pub(super) fn new(unified: PathBuf, limits: Vec<Controller>, v1: BTreeMap<Controller, PathBuf>) -> Self {
        Self { unified, limits, v1 }
    }

    fn all(&self) -> impl Iterator<Item = &Path> {
        std::iter::once(self.unified.as_path()).chain(self.v1.values().map(PathBuf::as_path))
    }

    /// Makes the groups anew with the limits; `cpus` are the processors it may use, `host_cpus` how many there are.
    /// The cgroup2 one becomes the guest root's, so that systemd can make its own below.
    ///
    /// # Errors
    /// When the kernel refuses; nothing is left then.
    pub fn create(&self, limits: &Limits, cpus: &[usize], host_cpus: usize) -> Result<(), CgroupError> {
        self.remove()?;
        let made = self.make(limits, cpus, host_cpus);
        if made.is_err() {
            // The first error says more than one of tidying up.
            let _ = self.remove();
        }
        made
    }

    fn make(&self, limits: &Limits, cpus: &[usize], host_cpus: usize) -> Result<(), CgroupError> {
        for group in self.all() {
            tree::make(group)?;
        }
        let list = cpus.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
        let whole = limits.vcpus as usize >= host_cpus;
        let quota = u64::from(limits.vcpus) * PERIOD;
        for controller in &self.limits {
            let set = |file: &str, value: &str| tree::write(&self.unified.join(file), value);
            match controller {
                Controller::Memory => {
                    set("memory.max", &limits.memory_bytes.to_string())?;
                    // An instance has no swap; kernels without swap accounting lack the file.
                    let _ = set("memory.swap.max", "0");
                }
                Controller::Cpu if whole => {}
                Controller::Cpu => set("cpu.max", &format!("{quota} {PERIOD}"))?,
                Controller::Pids => set("pids.max", &limits.pids.to_string())?,
                Controller::Cpuset => set("cpuset.cpus", &list)?,
            }
        }
        for (controller, group) in &self.v1 {
            let set = |file: &str, value: &str| tree::write(&group.join(file), value);
            match controller {
                Controller::Memory => {
                    set("memory.limit_in_bytes", &limits.memory_bytes.to_string())?;
                    let _ = set("memory.memsw.limit_in_bytes", &limits.memory_bytes.to_string());
                }
                Controller::Cpu if whole => {}
                Controller::Cpu => {
                    set("cpu.cfs_period_us", &PERIOD.to_string())?;
                    set("cpu.cfs_quota_us", &quota.to_string())?;
                }
                Controller::Pids => set("pids.max", &limits.pids.to_string())?,
                Controller::Cpuset => {
                    tree::inherit_cpuset(group)?;
                    set("cpuset.cpus", &list)?;
                }
            }
        }
        self.delegate()
    }

    fn delegate(&self) -> Result<(), CgroupError> {
        for file in std::iter::once(self.unified.clone()).chain(DELEGATED.map(|name| self.unified.join(name))) {
            chown(&file, Some(GUEST_ROOT), Some(GUEST_ROOT)).map_err(io_error("give away", &file))?;
        }
        Ok(())
    }

    /// Moves the calling process into all of the groups.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn enter(&self) -> Result<(), CgroupError> {
        self.all().try_for_each(tree::enter)
    }

    /// As [`Self::enter`], but into `leaf` of the cgroup2 hierarchy, because systemd keeps processes out of inner groups.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn enter_at(&self, leaf: &Path) -> Result<(), CgroupError> {
        tree::enter(leaf)?;
        self.v1.values().try_for_each(|group| tree::enter(group))
    }

    /// Kills everything in the groups.
    pub fn kill(&self) {
        self.all().for_each(tree::kill);
    }

    /// Kills everything in the groups and removes them.
    ///
    /// # Errors
    /// When they do not become empty.
    pub fn remove(&self) -> Result<(), CgroupError> {
        self.all().try_for_each(tree::remove)
    }

    /// What its memory is used for; none where memory is not accounted.
    #[must_use]
    pub fn memory(&self) -> Option<Memory> {
        if self.limits.contains(&Controller::Memory) {
            return read_memory(&self.unified, "memory.current", ["file", "inactive_file", "active_file", "anon", "shmem", "slab_reclaimable"]);
        }
        let names = ["total_cache", "total_inactive_file", "total_active_file", "total_rss", "total_shmem", ""];
        read_memory(self.v1.get(&Controller::Memory)?, "memory.usage_in_bytes", names)
    }

    /// How many processes of the machine the kernel killed for want of memory; none where memory is not accounted.
    #[must_use]
    pub fn oom_kills(&self) -> Option<u64> {
        let v2 = self.limits.contains(&Controller::Memory).then(|| self.unified.join("memory.events"));
        let file = v2.or_else(|| self.v1.get(&Controller::Memory).map(|group| group.join("memory.oom_control")))?;
        let text = fs::read_to_string(file).ok()?;
        text.lines().find_map(|line| line.strip_prefix("oom_kill ")?.trim().parse().ok())
    }
}

fn read_memory(group: &Path, usage: &str, names: [&str; 6]) -> Option<Memory> {
    let used = fs::read_to_string(group.join(usage)).ok()?.trim().parse().ok()?;
    let stat = fs::read_to_string(group.join("memory.stat")).ok()?;
    let of: BTreeMap<&str, u64> = stat.lines().filter_map(|line| line.split_once(' ')).filter_map(|(k, v)| Some((k, v.parse().ok()?))).collect();
    let [file, inactive_file, active_file, anon, shmem, slab_reclaimable] = names.map(|name| of.get(name).copied().unwrap_or(0));
    Some(Memory { used, file, inactive_file, active_file, anon, shmem, slab_reclaimable })
}
