//! The trial: namespaces like a cloud's, and in them what a cloud will do.

use crate::cloud::config::IdRange;
use crate::cloud::namespaces;
use crate::cloud::supervise::myself;
use crate::style::{CliError, Context};
use bonkei_driver_net::{NetConfig, NetDriver};
use rustix::mount::{MountFlags, MountPropagationFlags, mount, mount_change};
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::thread::{UnshareFlags, unshare_unsafe};
use serde::{Deserialize, Serialize};
use std::io::Read;
use std::path::Path;
use std::process::Stdio;

/// What was tried inside, and how it went; no text means that it worked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// Such as `proc`.
    pub what: String,
    /// The kernel's word.
    pub failure: Option<String>,
}

/// Makes namespaces and tries everything inside; `scratch` is an empty directory on the file system that machines will live on.
///
/// # Errors
/// When the namespaces themselves cannot be made.
pub fn run(ids: IdRange, scratch: &Path) -> Result<Vec<Trial>, CliError> {
    let (from, to) = pipe_with(PipeFlags::CLOEXEC).context("cannot make a pipe")?;
    let mut command = myself("probe", scratch);
    command.stdin(Stdio::null()).stdout(Stdio::from(to)).stderr(Stdio::inherit());
    let inside = namespaces::spawn(namespaces::CLOUD, ids, command)?;
    let mut text = String::new();
    std::fs::File::from(from).read_to_string(&mut text).context("cannot hear from the trial")?;
    let _ = rustix::process::waitpid(Some(inside.pid), rustix::process::WaitOptions::empty());
    serde_json::from_str(&text).context("the trial inside new namespaces ended early, as where a security module takes their rights away")
}

/// The inside: tries, prints what it found and ends, and with it everything that was made.
///
/// # Errors
/// When it cannot even make its mounts private.
pub fn main(scratch: &Path) -> Result<(), CliError> {
    let mut trials = Vec::new();
    let mut note = |what: &str, result: Result<(), String>| trials.push(Trial { what: what.to_owned(), failure: result.err() });
    let io = |e: rustix::io::Errno| std::io::Error::from(e).to_string();
    let quiet = MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC;
    mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC).context("cannot make mounts private")?;

    note("proc", mount("proc", "/proc", "proc", quiet, None).map_err(io));
    let directories = ["lower", "upper", "work", "merged", "tmp"].map(|d| scratch.join(d));
    let made: std::io::Result<()> = directories.iter().try_for_each(std::fs::create_dir);
    note("directory", made.map_err(|e| e.to_string()));
    let [lower, upper, work, merged, tmp] = &directories;
    let options = format!("lowerdir={},upperdir={},workdir={}", lower.display(), upper.display(), work.display());
    let overlay = std::ffi::CString::new(options).map_err(|e| e.to_string());
    note("overlay", overlay.and_then(|o| mount("overlay", merged, "overlay", MountFlags::empty(), Some(o.as_c_str())).map_err(io)));
    note("tmpfs", mount("probe", tmp, "tmpfs", quiet, None).map_err(io));
    let netns = tmp.join("netns");
    let network = NetDriver::new(NetConfig { netns_dir: netns }).and_then(|net| net.internet());
    note("network", network.map_err(|e| e.to_string()));
    // SAFETY: a new control group namespace leaves the descriptor table alone.
    let cgroup = unsafe { unshare_unsafe(UnshareFlags::NEWCGROUP) }.and_then(|()| mount("cgroup2", tmp, "cgroup2", quiet, None));
    note("cgroup2", cgroup.map_err(io));
    note("devpts", mount("devpts", tmp, "devpts", MountFlags::NOSUID | MountFlags::NOEXEC, Some(c"newinstance,ptmxmode=0666,mode=0620")).map_err(io));

    println!("{}", serde_json::to_string(&trials).context("cannot print")?);
    Ok(())
}
