//! Finding the cloud that runs from a state directory.

use super::config::CloudFile;
use super::paths::StateDir;
use crate::style::{CliError, Context, NOT_RUNNING};
use rustix::fd::OwnedFd;
use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;
use rustix::process::{Pid, PidfdFlags, pidfd_open};
use std::fs::{File, OpenOptions};
use std::path::Path;

/// A cloud that runs.
#[derive(Debug)]
pub struct Running {
    /// What it remembers.
    pub file: CloudFile,
    /// Host process id of `bonkei up`.
    pub up: Pid,
    /// The same, safe against reuse of the number.
    pub up_fd: OwnedFd,
    /// Host process id of the cloud's first process.
    pub init: Pid,
    /// The same, safe against reuse of the number.
    pub init_fd: OwnedFd,
}

impl Running {
    /// The cloud that runs from `state`.
    ///
    /// # Errors
    /// Exit code 3 when none runs; otherwise when it belongs to somebody else.
    pub fn find(state: &StateDir) -> Result<Self, CliError> {
        let none = || not_running(state);
        let file = CloudFile::load(state)?.ok_or_else(none)?;
        if !is_locked(state)? {
            return Err(none());
        }
        let (up, init) = (read_pid(&state.up_pid()).ok_or_else(none)?, read_pid(&state.init_pid()).ok_or_else(none)?);
        let open = |pid| pidfd_open(pid, PidfdFlags::empty()).map_err(|_| none());
        Ok(Self { file, up, up_fd: open(up)?, init, init_fd: open(init)? })
    }

    /// A process of the cloud as the host numbers it.
    pub fn host_pid(&self, cloud_pid: i32) -> Option<i32> {
        let init = self.init.as_raw_nonzero().get();
        let children = std::fs::read_to_string(format!("/proc/{init}/task/{init}/children")).unwrap_or_default();
        children.split_ascii_whitespace().filter_map(|p| p.parse::<i32>().ok()).find(|pid| innermost_pid(*pid) == Some(cloud_pid))
    }
}

fn innermost_pid(pid: i32) -> Option<i32> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("NSpid:"))?.split_ascii_whitespace().last()?.parse().ok()
}

fn not_running(state: &StateDir) -> CliError {
    let option = if state.is_default() { String::new() } else { format!(" --state {}", state.path().display()) };
    CliError::new(format_args!("no cloud runs from {}", state.path().display()))
        .help(format_args!("start it: bonkei up --detach{option}"))
        .code(NOT_RUNNING)
}

fn read_pid(path: &Path) -> Option<Pid> {
    Pid::from_raw(std::fs::read_to_string(path).ok()?.trim().parse().ok()?)
}

/// Takes the lock that says that a cloud runs from this directory; held as long as any process has the descriptor.
///
/// # Errors
/// `Ok(None)` when another holds it; an error when the file system refuses.
pub fn lock(state: &StateDir) -> Result<Option<File>, CliError> {
    let path = state.lock();
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path).context(format_args!("cannot open {}", path.display()))?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(file)),
        Err(Errno::WOULDBLOCK) => Ok(None),
        Err(e) => Err(CliError::because(format_args!("cannot lock {}", path.display()), e)),
    }
}

/// Whether a cloud runs from this directory, or is being cleared away.
///
/// # Errors
/// When the lock file is there and may not be read.
pub fn is_locked(state: &StateDir) -> Result<bool, CliError> {
    let path = state.lock();
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(false),
        Err(e) if e.kind() == std::io::ErrorKind::PermissionDenied => {
            return Err(CliError::because(format_args!("the cloud in {} belongs to another user", state.path().display()), e)
                .help("run the command as that user, or use a cloud of your own with --state DIR"));
        }
        Err(e) => return Err(CliError::because(format_args!("cannot open {}", path.display()), e)),
    };
    match flock(&file, FlockOperation::NonBlockingLockShared) {
        Ok(()) => Ok(false),
        Err(Errno::WOULDBLOCK) => Ok(true),
        Err(e) => Err(CliError::because(format_args!("cannot look at the lock {}", path.display()), e)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_is_locked_while_somebody_holds_it() {
        let dir = tempfile::tempdir().unwrap();
        let state = StateDir::resolve(Some(dir.path()));
        assert!(!is_locked(&state).unwrap());
        std::fs::create_dir(state.run()).unwrap();
        let held = lock(&state).unwrap().unwrap();
        assert!(is_locked(&state).unwrap());
        assert!(lock(&state).unwrap().is_none());
        drop(held);
        assert!(!is_locked(&state).unwrap());
    }

    #[test]
    fn no_cloud_has_its_own_exit_code() {
        let dir = tempfile::tempdir().unwrap();
        let error = Running::find(&StateDir::resolve(Some(dir.path()))).unwrap_err();
        assert_eq!(error.code, NOT_RUNNING);
        assert!(error.help[0].contains("--state"), "{:?}", error.help);
    }
}
