//! Processes that see ids as a guest does.
//!
//! Guest ids 0..=65535 are the host's ids from a base on. Root writes that map itself. An ordinary user first gets the cloud's own map, own id as 0 and
//! the subordinate range as 1..=65536, from newuidmap(1), and from there maps the guest's ids, as the cloud does for machines.
//! A namespace can only be entered by a process of one thread, so the binary runs itself again as a helper; the helper stops itself once it is in the new
//! namespace, and goes on when its maps are written.

use crate::ImageError;
use rustix::process::{Pid, Signal, WaitOptions, geteuid, getpid, kill_process, set_parent_process_death_signal, waitpid};
use rustix::thread::{UnshareFlags, set_thread_groups, set_thread_res_gid, set_thread_res_uid, unshare_unsafe};
use std::ffi::OsString;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// How many ids a guest has.
pub(crate) const COUNT: u32 = 65_536;

/// Where a guest's ids lie among those of the host, or of the cloud for a process in the cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ids {
    /// The id that guest user 0 is outside.
    pub uid_base: u32,
    /// The id that guest group 0 is outside.
    pub gid_base: u32,
}

impl Ids {
    /// As seen inside the cloud, where 0 is who started it.
    pub const IN_CLOUD: Self = Self { uid_base: 1, gid_base: 1 };
}

/// Standard input, output and error of a helper.
pub(crate) struct Streams {
    pub input: Stdio,
    pub output: Stdio,
    pub error: Stdio,
}

/// Starts the helper's `operation` as guest root with `directory`, which becomes guest root's own, as its working directory.
pub(crate) fn spawn_guest(helper: &[OsString], ids: Ids, directory: &Path, operation: &str, streams: Streams) -> Result<Child, ImageError> {
    if geteuid().is_root() {
        std::os::unix::fs::chown(directory, Some(ids.uid_base), Some(ids.gid_base))
            .map_err(|e| ImageError::io(format!("give {} to the guest", directory.display()), e))?;
        let child = spawn(helper, &["guest", operation], directory, streams)?;
        mapped(child, |pid| write_maps(pid, ids))
    } else {
        let child = spawn(helper, &["cloud", "guest", operation], directory, streams)?;
        mapped(child, |pid| ask_for_maps(pid, ids))
    }
}

/// Starts the helper's `operation` as the cloud's root, who may do everything with the user's own files and those of guests. Root is that already.
pub(crate) fn spawn_cloud(helper: &[OsString], ids: Ids, directory: &Path, operation: &str, streams: Streams) -> Result<Child, ImageError> {
    let child = spawn(helper, &["cloud", operation], directory, streams)?;
    mapped(child, |pid| ask_for_maps(pid, ids))
}

fn spawn(helper: &[OsString], words: &[&str], directory: &Path, streams: Streams) -> Result<Child, ImageError> {
    let Some((program, prefix)) = helper.split_first() else { return Err(ImageError::Namespace("no helper program was named".to_owned())) };
    Command::new(program)
        .args(prefix)
        .args(words)
        .current_dir(directory)
        .stdin(streams.input)
        .stdout(streams.output)
        .stderr(streams.error)
        .spawn()
        .map_err(|e| ImageError::io(format!("start {}", Path::new(program).display()), e))
}

/// Waits until the helper stands in its new namespace, writes its maps and lets it go on.
fn mapped(mut child: Child, write: impl FnOnce(Pid) -> Result<(), String>) -> Result<Child, ImageError> {
    let pid = Pid::from_child(&child);
    let outcome = match waitpid(Some(pid), WaitOptions::UNTRACED) {
        Ok(Some((_, status))) if status.stopped() => write(pid).and_then(|()| kill_process(pid, Signal::CONT).map_err(|e| e.to_string())),
        Ok(_) => {
            let mut said = String::new();
            if let Some(error) = child.stderr.take() {
                // Nothing more is to be had when this fails too.
                let _ = error.take(4096).read_to_string(&mut said);
            }
            return Err(ImageError::Namespace(if said.trim().is_empty() { "the helper ended early".to_owned() } else { said.trim().to_owned() }));
        }
        Err(e) => Err(e.to_string()),
    };
    match outcome {
        Ok(()) => Ok(child),
        Err(why) => {
            // It may be gone already; either way nothing of it is left.
            let _ = child.kill();
            let _ = child.wait();
            Err(ImageError::Namespace(why))
        }
    }
}

/// Maps the guest's ids, as one who holds all of them.
fn write_maps(pid: Pid, ids: Ids) -> Result<(), String> {
    for (file, base) in [("uid_map", ids.uid_base), ("gid_map", ids.gid_base)] {
        let path = format!("/proc/{}/{file}", pid.as_raw_nonzero());
        std::fs::write(&path, format!("0 {base} {COUNT}")).map_err(|e| format!("the kernel refuses ids from {base} on in {file}: {e}"))?;
    }
    Ok(())
}

/// Maps the cloud's ids by the set-user-id programs that know which range is whose.
fn ask_for_maps(pid: Pid, ids: Ids) -> Result<(), String> {
    let own = [("newuidmap", geteuid().as_raw(), ids.uid_base), ("newgidmap", rustix::process::getegid().as_raw(), ids.gid_base)];
    for (program, own, base) in own {
        let words = [pid.as_raw_nonzero().to_string(), "0".into(), own.to_string(), "1".into(), "1".into(), base.to_string(), COUNT.to_string()];
        let output = Command::new(program)
            .args(words)
            .output()
            .map_err(|e| format!("cannot run {program}, install the package uidmap or shadow-utils: {e}"))?;
        if !output.status.success() {
            return Err(format!(
                "{program} refuses ids {base} to {}: {}",
                base.saturating_add(COUNT - 1),
                String::from_utf8_lossy(&output.stderr).trim()
            ));
        }
    }
    Ok(())
}

/// In the helper: enters new namespaces and returns as their root, once the parent has written the maps.
pub(crate) fn enter(more: UnshareFlags) -> io::Result<()> {
    // SAFETY: no file table is unshared, so no descriptor that Rust believes to own changes its meaning.
    unsafe { unshare_unsafe(UnshareFlags::NEWUSER | more) }?;
    kill_process(getpid(), Signal::STOP)?;
    let (uid, gid) = (rustix::process::Uid::ROOT, rustix::process::Gid::ROOT);
    set_thread_res_gid(gid, gid, gid)?;
    set_thread_groups(&[])?;
    set_thread_res_uid(uid, uid, uid)?;
    // Changing ids forgets it, so it comes last.
    set_parent_process_death_signal(Some(Signal::KILL))?;
    Ok(())
}
