//! The sweeper: waits for `bonkei up` to end; when it was killed, clears away what it could not.

use super::fds::Fds;
use super::outer::clear_run;
use super::parts::read_cgroups;
use super::paths::StateDir;
use crate::style::{CliError, Context};
use rustix::event::{PollFd, PollFlags, poll};

/// Runs until the outer process has ended.
///
/// # Errors
/// When it was not started by `bonkei up`.
pub fn main(state: &StateDir) -> Result<(), CliError> {
    let _ = rustix::thread::set_name(c"bonkei-sweep");
    // out of reach of the terminal's Ctrl-C, which is for the outer process
    let _ = rustix::process::setsid();
    let mut fds = Fds::take()?;
    let (outer, init) = (fds.remove("outer")?, fds.remove("init")?);
    // held until the end, so that nobody starts the same cloud while it is being cleared away
    let _lock = fds.remove("lock")?;
    let mut word = [0; 1];
    loop {
        match rustix::io::read(&outer, &mut word) {
            Ok(0) => break,
            Ok(_) => return Ok(()),
            Err(rustix::io::Errno::INTR) => {}
            Err(e) => return Err(CliError::because("cannot wait for the outer process", e)),
        }
    }
    // the kernel kills the cloud's first process with the outer one
    let _ = rustix::process::pidfd_send_signal(&init, rustix::process::Signal::KILL);
    poll(&mut [PollFd::new(&init, PollFlags::IN)], None).context("cannot wait for the cloud to end")?;
    let layout = read_cgroups(state);
    clear_run(state);
    layout.map_or(Ok(()), |layout| layout.remove().context("cannot remove the cloud's control groups"))
}
