//! The sweeper: waits for `bonkei up` to end, killed or not, and clears away what the cloud leaves on the host.

use super::config::CloudFile;
use super::fds::{self, Fds};
use super::outer::clear_run;
use super::parts::read_cgroups;
use super::paths::StateDir;
use super::{namespaces, supervise};
use crate::style::{CliError, Context};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::pipe::{PipeFlags, pipe_with};
use std::os::fd::AsFd;
use std::process::Stdio;

/// Waits until the outer process has ended, or says that it is done, and sweeps.
///
/// # Errors
/// When it was not started by `bonkei up`, or something cannot be removed.
pub fn main(state: &StateDir) -> Result<(), CliError> {
    let _ = rustix::thread::set_name(c"bonkei-sweep");
    // out of reach of the terminal's Ctrl-C, which is for the outer process
    let _ = rustix::process::setsid();
    let mut fds = Fds::take()?;
    let outer = fds.remove("outer")?;
    // held until the end, so that nobody starts the same cloud while it is being cleared away
    let _lock = fds.remove("lock").ok();
    // one byte, or the end of the outer process: both mean that it is time
    while rustix::io::read(&outer, &mut [0; 1]) == Err(rustix::io::Errno::INTR) {}
    if let Ok(init) = fds.remove("init") {
        // the kernel kills the cloud's first process with the outer one; this only makes sure
        let _ = rustix::process::pidfd_send_signal(&init, rustix::process::Signal::KILL);
        poll(&mut [PollFd::new(&init, PollFlags::IN)], None).context("cannot wait for the cloud to end")?;
    }
    sweep(state)
}

/// Removes the control groups and run files of a cloud that has ended, guests' own groups among them, which an ordinary user may only as the cloud's id 0.
fn sweep(state: &StateDir) -> Result<(), CliError> {
    let layout = read_cgroups(state);
    if layout.is_ok()
        && !rustix::process::geteuid().is_root()
        && let Some(file) = CloudFile::load(state)?
    {
        namespaces::wear(file.ids)?;
    }
    if let Ok(layout) = layout {
        layout.remove().context("cannot remove the cloud's control groups")?;
    }
    clear_run(state);
    Ok(())
}

/// Sweeps after a run whose end nobody saw; does nothing when there is none. The caller holds the cloud's lock.
///
/// # Errors
/// When something cannot be removed.
pub fn leftovers(state: &StateDir) -> Result<(), CliError> {
    if !state.cgroups().exists() {
        return Ok(());
    }
    // its writing end is closed at once
    let (outer, _) = pipe_with(PipeFlags::CLOEXEC).context("cannot make a pipe")?;
    let mut command = supervise::myself("sweeper", state.path());
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    fds::give(&mut command, &[("outer", outer.as_fd())]);
    let output = command.output().context("cannot start the process that tidies up")?;
    if output.status.success() {
        return Ok(());
    }
    let why = String::from_utf8_lossy(&output.stderr);
    Err(CliError::because("what an earlier run of this cloud left cannot be cleared away", why.trim()))
}
