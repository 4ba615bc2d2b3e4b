//! Children that are started again when they die.

use super::{fds, signals};
use crate::style::{CliError, Context};
use serde::{Deserialize, Serialize};
use std::fs::OpenOptions;
use std::os::fd::BorrowedFd;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// How long to wait before the next start: nothing the first time, then twice as long each time; a child that lived long is forgiven.
#[derive(Clone, Copy, Debug, Default)]
pub struct Backoff {
    deaths: u32,
}

impl Backoff {
    const FIRST: Duration = Duration::from_millis(200);
    const LONGEST: Duration = Duration::from_secs(5);
    const FORGIVEN: Duration = Duration::from_secs(30);

    /// The delay after a child that lived so long.
    pub fn after(&mut self, lived: Duration) -> Duration {
        if lived >= Self::FORGIVEN {
            self.deaths = 0;
        }
        self.deaths = self.deaths.saturating_add(1);
        match self.deaths {
            1 => Duration::ZERO,
            n => Self::FIRST.saturating_mul(1 << (n - 2).min(16)).min(Self::LONGEST),
        }
    }
}

/// What init tells others about its children, in `run/processes.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildReport {
    /// `control` or `edge`.
    pub name: String,
    /// Its process id in the cloud; `None` while it waits to be started again.
    pub pid: Option<i32>,
    /// How often it was started again.
    pub restarts: u32,
    /// How it last ended.
    pub last_end: Option<String>,
}

/// A program of this binary that should run as long as the cloud does.
pub struct Program<'a> {
    /// Name and sub-command.
    pub name: &'static str,
    /// The state directory.
    pub state: &'a Path,
    /// Where standard output and error go.
    pub log: std::path::PathBuf,
    /// Descriptors it inherits.
    pub fds: Vec<(&'static str, BorrowedFd<'a>)>,
    /// Further variables.
    pub env: Vec<(&'static str, String)>,
}

impl Program<'_> {
    /// Starts it and gives its process id; the caller waits for it.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(&self) -> Result<i32, CliError> {
        let mut command = myself(self.name, self.state);
        command.stdin(Stdio::null()).envs(self.env.iter().map(|(k, v)| (k, v)));
        let log = OpenOptions::new().create(true).append(true).open(&self.log).context(format_args!("cannot write {}", self.log.display()))?;
        command.stdout(log.try_clone().context("cannot use a log file")?).stderr(log);
        fds::give(&mut command, &self.fds);
        let child = command.spawn().context(format_args!("cannot start {}", self.name))?;
        i32::try_from(child.id()).context("impossible process id")
    }
}

/// This very program with another sub-command, whatever has become of its file.
pub fn myself(sub_command: &str, state: &Path) -> Command {
    let mut command = Command::new("/proc/self/exe");
    command.arg0("bonkei").arg(sub_command).arg("--state").arg(state).current_dir("/");
    // SAFETY: between fork and exec only sigprocmask is called, which is safe there.
    unsafe {
        command.pre_exec(signals::unblock_all);
    }
    command
}

/// A wait status in words, such as `exit code 1` or `signal 9`.
pub fn ending(status: rustix::process::WaitStatus) -> String {
    match (status.exit_status(), status.terminating_signal()) {
        (Some(code), _) => format!("exit code {code}"),
        (_, Some(signal)) => format!("signal {signal}"),
        _ => "an unknown end".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_and_are_forgiven() {
        let mut backoff = Backoff::default();
        let short = Duration::from_millis(3);
        let delays: Vec<u64> = (0..9).map(|_| backoff.after(short).as_millis() as u64).collect();
        assert_eq!(delays, [0, 200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
        assert_eq!(backoff.after(Duration::from_secs(31)), Duration::ZERO);
        assert_eq!(backoff.after(short), Duration::from_millis(200));
        for _ in 0..100 {
            assert!(backoff.after(short) <= Duration::from_secs(5));
        }
    }
}
