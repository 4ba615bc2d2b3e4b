//! The delegated control groups that an ordinary user's cloud is started in.

use crate::As;
use std::{ffi::CString, fs, os::unix::ffi::OsStrExt, os::unix::fs::chown, path::Path, path::PathBuf, thread, time::Duration};

/// Makes one group below each hierarchy for an ordinary user's cloud, owned by `user`. Root's clouds make their own.
pub fn make(mode: As, root: bool, label: &str, user: u32) -> Vec<PathBuf> {
    if mode == As::Root || !root {
        return Vec::new();
    }
    let mut groups = Vec::new();
    for (mount, controllers) in hierarchies() {
        let group = mount.join(format!("bonkei-testkit-{label}"));
        if fs::create_dir(&group).is_err() {
            continue;
        }
        for file in ["cpuset.cpus", "cpuset.mems"].iter().filter(|_| controllers.contains("cpuset")) {
            if let Ok(all) = fs::read(mount.join(file)) {
                let _ = fs::write(group.join(file), all);
            }
        }
        for name in ["", "cgroup.procs", "cgroup.subtree_control", "cgroup.threads", "tasks"] {
            let _ = chown(group.join(name), Some(user), Some(user));
        }
        groups.push(group);
    }
    groups
}

/// The files through which a process enters the groups.
pub fn doors(groups: &[PathBuf]) -> Vec<CString> {
    groups.iter().filter_map(|group| CString::new(group.join("cgroup.procs").as_os_str().as_bytes()).ok()).collect()
}

/// Kills what is left in the groups and removes them with everything below.
pub fn remove(groups: &[PathBuf]) {
    for group in groups {
        let _ = fs::write(group.join("cgroup.kill"), "1");
        // The kernel empties a group a moment after its last process was reaped.
        let gone = (0..400).any(|_| {
            let gone = remove_below(group);
            if !gone {
                thread::sleep(Duration::from_millis(5));
            }
            gone
        });
        if !gone {
            eprintln!("left behind: {}", group.display());
        }
    }
}

fn remove_below(group: &Path) -> bool {
    if let Ok(children) = fs::read_dir(group) {
        for child in children.flatten().filter(|child| child.file_type().is_ok_and(|kind| kind.is_dir())) {
            remove_below(&child.path());
        }
    }
    let _ = fs::remove_dir(group);
    !group.exists()
}

/// Mount points of cgroup2 and of the version 1 controllers that limit machines, with the controllers bound there.
fn hierarchies() -> Vec<(PathBuf, String)> {
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let mut found = Vec::new();
    for line in mounts.lines() {
        let fields: Vec<&str> = line.split(' ').collect();
        let (Some(at), Some(kind), Some(options)) = (fields.get(1), fields.get(2), fields.get(3)) else { continue };
        let limits = ["memory", "cpu", "pids", "cpuset"].iter().any(|name| options.split(',').any(|option| option == *name));
        if *kind == "cgroup2" || (*kind == "cgroup" && limits) {
            found.push((PathBuf::from(at), (*options).to_string()));
        }
    }
    found
}
