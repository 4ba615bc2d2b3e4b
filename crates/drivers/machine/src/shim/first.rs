//! The first process of a machine, as its shim holds it: from one boot to its end.

use super::{
    disks::Disks,
    guest::{self, Start},
    place::Placement,
};
use crate::{cgroup::MachineGroup, seen, state::Launch, sys};
use rustix::{
    event::{PollFd, PollFlags, poll},
    fd::{BorrowedFd, OwnedFd},
    net::{AddressFamily, SocketFlags, SocketType, socketpair},
    pty::OpenptFlags,
    time::Timespec,
};
use std::{
    fs::{self, File},
    io::{self, Read},
    os::unix::fs::FileExt,
    time::Duration,
};

/// How long the steps before the first program may take.
const BOOT_WITHIN: Duration = Duration::from_secs(30);

/// The first process and what belongs to this boot.
pub struct Guest {
    pub pid: i32,
    /// The console's master side.
    pub master: OwnedFd,
    /// Held open, because a master whose other side nobody holds reads as an error.
    _slave: OwnedFd,
    meminfo: File,
    pub began: Duration,
    /// When the machine is cut off.
    pub deadline: Option<Duration>,
    /// A signal that it does not take yet.
    pub signal: Option<i32>,
}

/// What a boot is made from.
pub struct Plan<'a> {
    pub launch: &'a Launch,
    pub group: &'a MachineGroup,
    pub user: BorrowedFd<'a>,
    pub net: BorrowedFd<'a>,
    pub cpus: &'a [usize],
    pub placement: &'a Placement,
}

impl Guest {
    /// Boots, and returns when the first program runs or with why it cannot.
    pub fn start(plan: &Plan<'_>, disks: Disks) -> Result<Self, String> {
        let meminfo = disks.meminfo.try_clone().map_err(|error| format!("cannot keep the memory file: {error}"))?;
        let (pid, master) = fork(plan, disks)?;
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        match rustix::pty::ioctl_tiocgptpeer(&master, flags) {
            Ok(slave) => Ok(Self { pid, master, _slave: slave, meminfo, began: sys::now(), deadline: None, signal: None }),
            Err(error) => {
                end(pid);
                Err(format!("cannot open the console: {error}"))
            }
        }
    }

    /// Brings the machine's `/proc/meminfo` up to date.
    pub fn refresh(&self, group: &MachineGroup, total: u64) {
        let text = seen::meminfo(total, group.memory());
        // A reader that comes between the two sees the end of the old text once.
        let _ = self.meminfo.write_all_at(text.as_bytes(), 0).and_then(|()| self.meminfo.set_len(text.len() as u64));
    }

    /// Sends the signal as soon as it is taken: the kernel drops one that the first process of a pid namespace neither handles
    /// nor blocks, and systemd just started does neither. See pid_namespaces(7).
    pub fn deliver(&mut self) {
        if let Some(signal) = self.signal
            && (signal == libc::SIGKILL || takes(self.pid, signal))
        {
            sys::kill(self.pid, signal);
            self.signal = None;
        }
    }
}

/// Whether a process handles or blocks a signal; see proc_pid_status(5).
fn takes(pid: i32, signal: i32) -> bool {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let masks = status.lines().filter_map(|line| line.strip_prefix("SigBlk:").or_else(|| line.strip_prefix("SigCgt:")));
    masks.filter_map(|mask| u64::from_str_radix(mask.trim(), 16).ok()).any(|mask| mask & (1 << (signal - 1)) != 0)
}

fn end(pid: i32) {
    sys::kill(pid, libc::SIGKILL);
    sys::wait(pid, true);
}

/// Forks, and waits until the first program runs or a step before it failed: its pid and its console.
fn fork(plan: &Plan<'_>, disks: Disks) -> Result<(i32, OwnedFd), String> {
    let say = |error: io::Error| format!("cannot start the first process: {error}");
    let (hear, report) = io::pipe().map_err(say)?;
    let (ours, console) = socketpair(AddressFamily::UNIX, SocketType::DGRAM, SocketFlags::CLOEXEC, None).map_err(|error| say(error.into()))?;
    let intermediate = sys::fork().map_err(say)?;
    if intermediate == 0 {
        drop((hear, ours));
        let Plan { launch, group, user, net, cpus, placement } = *plan;
        guest::run(Start { launch, group, user, net, disks, cpus, placement, console, report });
    }
    drop((report, console, disks));
    let word = hear_within(hear, BOOT_WITHIN);
    end(intermediate);
    let (pid, why) = match word.strip_prefix("pid ").and_then(|rest| rest.split_once('\n')) {
        Some((pid, why)) => (pid.parse().unwrap_or(0), why.to_string()),
        None => (0, word),
    };
    match guest::receive_fd(&ours) {
        Ok(master) if pid > 0 && why.is_empty() => return Ok((pid, master)),
        _ if pid > 0 => end(pid),
        _ => {}
    }
    Err(if why.is_empty() { "the first process ended without a word".into() } else { why })
}

/// What comes through a pipe until its other side is closed.
fn hear_within(mut pipe: io::PipeReader, within: Duration) -> String {
    let start = sys::now();
    let (mut word, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let left = within.saturating_sub(sys::now().saturating_sub(start));
        if left.is_zero() {
            return format!("{}it hangs before its first program", String::from_utf8_lossy(&word));
        }
        let patience = Timespec { tv_sec: i64::try_from(left.as_secs()).unwrap_or(1), tv_nsec: i64::from(left.subsec_nanos()) };
        let mut fds = [PollFd::new(&pipe, PollFlags::IN)];
        if !matches!(poll(&mut fds, Some(&patience)), Ok(1..)) {
            continue;
        }
        match pipe.read(&mut buffer) {
            Ok(read @ 1..) => word.extend(&buffer[..read]),
            _ => return String::from_utf8_lossy(&word).into_owned(),
        }
    }
}
