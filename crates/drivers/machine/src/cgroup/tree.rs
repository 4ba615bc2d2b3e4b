//! Making, entering and removing single groups.

use super::{CgroupError, Controller, io_error};
use crate::sys;
use std::{fs, path::Path, thread, time::Duration};

/// How long a group whose processes were killed may take to become empty.
const EMPTY_WITHIN: Duration = Duration::from_secs(10);

/// Writes to a control file without creating one where the kernel has none.
pub fn write(file: &Path, value: &str) -> Result<(), CgroupError> {
    let open = fs::OpenOptions::new().write(true).open(file);
    open.and_then(|mut file| std::io::Write::write_all(&mut file, value.as_bytes())).map_err(io_error("write", file))
}

/// Moves the calling process into `group`.
pub fn enter(group: &Path) -> Result<(), CgroupError> {
    write(&group.join("cgroup.procs"), "0")
}

/// Enables a controller for the children of `group`; false when the kernel refuses.
pub fn enable(group: &Path, controller: Controller) -> bool {
    let file = group.join("cgroup.subtree_control");
    let on = || fs::read_to_string(&file).is_ok_and(|text| text.split_whitespace().any(|word| word == controller.name()));
    on() || (write(&file, &format!("+{}", controller.name())).is_ok() && on())
}

/// A version 1 cpuset starts empty and admits nobody until it has its parent's processors and memory nodes.
pub fn inherit_cpuset(group: &Path) -> Result<(), CgroupError> {
    let parent = group.parent().unwrap_or(group);
    for file in ["cpuset.cpus", "cpuset.mems"] {
        let all = fs::read_to_string(parent.join(file)).map_err(io_error("read", &parent.join(file)))?;
        write(&group.join(file), all.trim())?;
    }
    Ok(())
}

/// Makes a group; several version 1 controllers may share one hierarchy, so it may be there.
pub fn make(group: &Path) -> Result<(), CgroupError> {
    match fs::create_dir(group) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(io_error("make", group)(error)),
        _ => Ok(()),
    }
}

/// Kills every process in `group` and below; does nothing where it is not there.
pub fn kill(group: &Path) {
    if write(&group.join("cgroup.kill"), "1").is_ok() {
        return;
    }
    // Version 1, and kernels before 5.14.
    for child in children(group) {
        kill(&child);
    }
    for pid in fs::read_to_string(group.join("cgroup.procs")).unwrap_or_default().lines() {
        // A process outside this pid namespace is shown as 0.
        if let Ok(pid @ 1..) = pid.parse::<i32>() {
            sys::kill(pid, libc::SIGKILL);
        }
    }
}

/// Kills what is in `group` and removes it with everything below; does nothing where it is not there.
pub fn remove(group: &Path) -> Result<(), CgroupError> {
    let start = sys::now();
    loop {
        match remove_once(group) {
            Ok(()) => return Ok(()),
            Err(error) if sys::now().saturating_sub(start) > EMPTY_WITHIN => return Err(io_error("remove", group)(error)),
            Err(_) => kill(group),
        }
        // The kernel gives no event for "may be removed": a killed process leaves its group when it is reaped.
        thread::sleep(Duration::from_millis(2));
    }
}

fn remove_once(group: &Path) -> std::io::Result<()> {
    for child in children(group) {
        remove_once(&child)?;
    }
    match fs::remove_dir(group) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn children(group: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(group).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.path()).collect()
}
