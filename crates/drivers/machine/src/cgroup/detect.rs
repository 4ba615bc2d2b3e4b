//! Finding the control groups that a cloud may use: pure over the kernel's texts, but for a probe of what is writable.

use super::{CgroupError, CgroupLayout, Controller};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// What detection asks of the host.
pub trait Probe {
    /// Whether this process may make groups in `directory` and move processes between them.
    fn usable(&self, directory: &Path) -> bool;
    /// A file's text, if it can be read.
    fn read(&self, file: &Path) -> Option<String>;
}

/// The host itself.
pub struct Host;

impl Probe for Host {
    fn usable(&self, directory: &Path) -> bool {
        let writable = |path: &Path| rustix::fs::accessat(rustix::fs::CWD, path, rustix::fs::Access::WRITE_OK, rustix::fs::AtFlags::EACCESS).is_ok();
        writable(directory) && writable(&directory.join("cgroup.procs"))
    }

    fn read(&self, file: &Path) -> Option<String> {
        fs::read_to_string(file).ok()
    }
}

/// One mounted hierarchy.
struct Mount {
    at: PathBuf,
    root: String,
    unified: bool,
    controllers: Vec<Controller>,
}

/// Hierarchies in a mountinfo text; see proc_pid_mountinfo(5).
fn mounts(mountinfo: &str) -> Vec<Mount> {
    let mut found = Vec::new();
    for line in mountinfo.lines() {
        let Some((left, right)) = line.split_once(" - ") else { continue };
        let (Some(root), Some(at)) = (left.split(' ').nth(3), left.split(' ').nth(4)) else { continue };
        let mut right = right.split(' ');
        let (kind, options) = (right.next().unwrap_or_default(), right.nth(1).unwrap_or_default());
        if kind != "cgroup" && kind != "cgroup2" {
            continue;
        }
        let has = |controller: &Controller| kind == "cgroup" && options.split(',').any(|option| option == controller.name());
        found.push(Mount {
            at: PathBuf::from(at.replace("\\040", " ")),
            root: root.to_string(),
            unified: kind == "cgroup2",
            controllers: Controller::ALL.into_iter().filter(has).collect(),
        });
    }
    found
}

/// The directory of group `path` where the group `root` is mounted at `at`; none when it lies outside.
pub fn below(at: &Path, root: &str, path: &str) -> Option<PathBuf> {
    let rest = if root == "/" { path } else { path.strip_prefix(root)? };
    Some(if rest.trim_matches('/').is_empty() { at.to_path_buf() } else { at.join(rest.trim_matches('/')) })
}

/// The group of this process in the hierarchy of `controller`, or in cgroup2; see cgroups(7), `/proc/pid/cgroup`.
fn own(groups: &str, controller: Option<Controller>) -> Option<&str> {
    groups.lines().find_map(|line| {
        let mut fields = line.splitn(3, ':');
        let (id, names, path) = (fields.next()?, fields.next()?, fields.next()?);
        let here = controller.map_or(id == "0" && names.is_empty(), |controller| names.split(',').any(|name| name == controller.name()));
        here.then_some(path)
    })
}

impl CgroupLayout {
    /// [`Self::detect_here`] over the texts of `/proc/self/cgroup` and `/proc/self/mountinfo`, for the user `uid`.
    ///
    /// # Errors
    /// As [`Self::detect_here`].
    pub fn detect(groups: &str, mountinfo: &str, uid: u32, cloud: &str, probe: &impl Probe) -> Result<Self, CgroupError> {
        let mounts = mounts(mountinfo);
        let name = format!("bonkei-{cloud}");
        let unified = mounts.iter().find(|mount| mount.unified).ok_or(CgroupError::NoUnified)?;
        let home = own(groups, None).and_then(|path| below(&unified.at, &unified.root, path)).unwrap_or_else(|| unified.at.clone());
        // Root makes its tree at the top; a user only where it was put, since moving needs the common ancestor.
        let base = if uid == 0 { [&unified.at, &home] } else { [&home, &home] }
            .into_iter()
            .find(|directory| probe.usable(directory))
            .ok_or_else(|| CgroupError::NotDelegated(home.clone()))?;
        let offered = probe.read(&base.join("cgroup.controllers")).unwrap_or_default();
        let limits: Vec<_> = Controller::ALL.into_iter().filter(|c| offered.split_whitespace().any(|word| word == c.name())).collect();
        let mut v1 = BTreeMap::new();
        for mount in mounts.iter().filter(|mount| !mount.unified) {
            for controller in &mount.controllers {
                let named = mount.at.join(format!("bonkei.{uid}"));
                let inside = own(groups, Some(*controller)).and_then(|path| below(&mount.at, &mount.root, path));
                let top = (uid == 0).then(|| mount.at.clone());
                if let Some(base) = top.into_iter().chain(inside).chain([named]).find(|directory| probe.usable(directory)) {
                    v1.entry(*controller).or_insert_with(|| base.join(&name));
                }
            }
        }
        v1.retain(|controller, _| !limits.contains(controller));
        Ok(Self { unified: base.join(&name), mount: (unified.at.clone(), unified.root.clone()), home, limits, v1 })
    }
}

pub fn host_setup_directories(mountinfo: &str, uid: u32) -> Vec<PathBuf> {
    let v1 = mounts(mountinfo).into_iter().filter(|mount| !mount.unified && !mount.controllers.is_empty());
    v1.map(|mount| mount.at.join(format!("bonkei.{uid}"))).collect()
}
