//! Running something in the cloud on behalf of a host's terminal: fork, wait, pass on signals and the exit code.

use super::signals::{self, Signals};
use crate::style::{CliError, Context};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};

/// Forwarded to the child. What a terminal sends goes to both already, so it is only kept from ending this process.
const PASSED: [i32; 2] = [libc::SIGTERM, libc::SIGHUP];
const KEPT: [i32; 2] = [libc::SIGINT, libc::SIGQUIT];

/// Runs `body` in a child, which is in the process id namespace that was chosen before and dies with this process, and gives its exit code;
/// 128 and the signal's number when one ended it. Must be called while the process has one thread.
///
/// # Errors
/// When the kernel has no process left, as after the end of that namespace.
pub fn run(body: impl FnOnce() -> u8) -> Result<u8, CliError> {
    let signals = Signals::block(&[libc::SIGCHLD, PASSED[0], PASSED[1], KEPT[0], KEPT[1]]).context("cannot wait for signals")?;
    // SAFETY: the process has one thread, so the child is a full copy of it.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        drop(signals);
        let prepared = rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).map_err(Into::into).and_then(|()| signals::unblock_all());
        let code = if prepared.is_ok() { body() } else { crate::style::NOT_ENTERED };
        // SAFETY: ends the copy without running the parent's exit handlers; standard output was flushed by whoever wrote to it.
        unsafe { libc::_exit(i32::from(code)) }
    }
    let child = Pid::from_raw(pid)
        .ok_or_else(|| CliError::because("cannot start a process in the cloud; it may just be ending", std::io::Error::last_os_error()))?;
    loop {
        match waitpid(Some(child), WaitOptions::NOHANG) {
            Ok(Some((_, status))) => return Ok(exit_code(status.exit_status(), status.terminating_signal())),
            Ok(None) | Err(rustix::io::Errno::INTR) => {}
            Err(e) => return Err(CliError::because("cannot wait for the command", e)),
        }
        match poll(&mut [PollFd::new(&signals, PollFlags::IN)], None) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(e) => return Err(CliError::because("cannot wait for the command", e)),
        }
        while let Some(signal) = signals.next().context("cannot read signals")? {
            if PASSED.contains(&signal)
                && let Some(signal) = Signal::from_named_raw(signal)
            {
                let _ = kill_process(child, signal);
            }
        }
    }
}

/// As shells count it, from an exit status or the signal that ended it.
fn exit_code(status: Option<i32>, signal: Option<i32>) -> u8 {
    status.or_else(|| signal.map(|s| 128 + s)).and_then(|code| u8::try_from(code).ok()).unwrap_or(255)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_counted_as_shells_do() {
        assert_eq!(exit_code(Some(7), None), 7);
        assert_eq!(exit_code(None, Some(9)), 137);
        assert_eq!(exit_code(None, None), 255);
    }
}
