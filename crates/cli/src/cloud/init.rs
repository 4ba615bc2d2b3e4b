//! The cloud's first process: holds the namespaces, starts `control` and `edge` again when they die, reaps what is orphaned, and ends all of it in order.

use super::fds::Fds;
use super::parts;
use super::paths::StateDir;
use super::signals::Signals;
use super::supervise::{Backoff, ChildReport, Program, ending};
use crate::style::{CliError, Context};
use bonkei_plane::clock::Stopwatch;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::mount::{MountFlags, MountPropagationFlags, mount, mount_change};
use rustix::process::{Pid, Signal, WaitOptions, WaitStatus};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How long `control` may take to finish what it accepted.
const CONTROL_GRACE: Duration = Duration::from_secs(10);
/// How long all machines together may take to shut down.
pub const MACHINES_GRACE: Duration = Duration::from_secs(60);
/// How long `edge` may take.
const EDGE_GRACE: Duration = Duration::from_secs(5);

/// Runs until the cloud is told to end.
///
/// # Errors
/// When the cloud's mounts or first children cannot be made.
pub fn main(state: &StateDir, cloud_epoch: &str) -> Result<(), CliError> {
    let _ = rustix::thread::set_name(c"bonkei-init");
    let mut fds = Fds::take()?;
    let (api, web, web_tls, egress) = (fds.remove("api")?, fds.remove("web")?, fds.remove("web_tls")?, fds.remove("egress")?);
    let signals = Signals::block(&[libc::SIGCHLD, libc::SIGTERM, libc::SIGINT, libc::SIGHUP]).context("cannot wait for signals")?;
    mounts(state)?;
    loopback_up().context("cannot bring up the loopback of the cloud's Internet")?;

    let env = vec![("BONKEI_EPOCH", cloud_epoch.to_owned())];
    let program = |name, fds| Program { name, state: state.path(), log: state.log(name), fds, env: env.clone() };
    let mut family = Family {
        children: vec![
            Child::new(program("control", vec![("api", api.as_fd())])),
            Child::new(program("edge", vec![("web", web.as_fd()), ("web_tls", web_tls.as_fd()), ("egress", egress.as_fd())])),
        ],
        state,
        signals: &signals,
        ending: false,
    };
    family.start_due();
    while !family.wait(None)? {
        family.start_due();
    }
    family.shut_down()
}

/// What the cloud's mount namespace has of its own; nothing of it is seen on the host.
fn mounts(state: &StateDir) -> Result<(), CliError> {
    mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC).context("cannot make the cloud's mounts private")?;
    mount("proc", "/proc", "proc", MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC, None)
        .map_err(|e| CliError::because("cannot mount /proc for the cloud; in a container whose own /proc is masked the kernel forbids it", e))?;
    let netns = state.netns();
    std::fs::create_dir_all(&netns).context(format_args!("cannot make {}", netns.display()))?;
    mount("bonkei", &netns, "tmpfs", MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC, Some(c"mode=0755"))
        .context(format_args!("cannot mount {}", netns.display()))
}

/// Brings up `lo` of this network namespace ("netdevice").
fn loopback_up() -> std::io::Result<()> {
    use rustix::net::{AddressFamily, SocketFlags, SocketType, socket_with};
    use std::os::fd::AsRawFd;
    let socket = socket_with(AddressFamily::INET, SocketType::DGRAM, SocketFlags::CLOEXEC, None)?;
    // SAFETY: an all-zero ifreq is a valid one; the name is set below and ends with zeros.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    for (to, from) in request.ifr_name.iter_mut().zip(b"lo") {
        *to = (*from).cast_signed();
    }
    request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as i16;
    // SAFETY: SIOCSIFFLAGS reads one ifreq, which lives until the call is over.
    let done = unsafe { libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS, &request) };
    if done == 0 { Ok(()) } else { Err(std::io::Error::last_os_error()) }
}

struct Child<'a> {
    program: Program<'a>,
    pid: Option<Pid>,
    alive: Stopwatch,
    backoff: Backoff,
    /// Since when and how long to wait before the next start; `None` when it must not be started.
    due: Option<(Stopwatch, Duration)>,
    report: ChildReport,
}

impl<'a> Child<'a> {
    fn new(program: Program<'a>) -> Self {
        let report = ChildReport { name: program.name.to_owned(), pid: None, restarts: 0, last_end: None };
        Self { program, pid: None, alive: Stopwatch::start(), backoff: Backoff::default(), due: Some((Stopwatch::start(), Duration::ZERO)), report }
    }

    fn signal(&self, signal: Signal) {
        if let Some(pid) = self.pid {
            let _ = rustix::process::kill_process(pid, signal);
        }
    }
}

struct Family<'a> {
    children: Vec<Child<'a>>,
    state: &'a StateDir,
    signals: &'a Signals,
    ending: bool,
}

impl Family<'_> {
    fn start_due(&mut self) {
        for child in &mut self.children {
            let Some((since, delay)) = child.due else { continue };
            if since.elapsed() < delay {
                continue;
            }
            match child.program.start() {
                Ok(pid) => {
                    child.pid = Pid::from_raw(pid);
                    child.alive = Stopwatch::start();
                    child.due = None;
                    child.report.pid = Some(pid);
                }
                Err(error) => {
                    tracing::error!("{error}");
                    child.due = Some((Stopwatch::start(), child.backoff.after(Duration::ZERO).max(Duration::from_millis(200))));
                }
            }
        }
        self.report();
    }

    /// Waits until something happens, at most `limit`, and reaps. True when the cloud is to end.
    fn wait(&mut self, limit: Option<Duration>) -> Result<bool, CliError> {
        let next_start = self.children.iter().filter_map(|c| c.due.map(|(since, delay)| since.left_of(delay))).min();
        let timeout = limit.into_iter().chain(next_start).min().and_then(|d| Timespec::try_from(d).ok());
        match poll(&mut [PollFd::new(self.signals, PollFlags::IN)], timeout.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(e) => return Err(CliError::because("cannot wait for the cloud's processes", e)),
        }
        let mut end = false;
        while let Some(signal) = self.signals.next().context("cannot read signals")? {
            end |= signal != libc::SIGCHLD;
        }
        self.reap();
        Ok(end)
    }

    fn reap(&mut self) {
        while let Ok(Some((pid, status))) = rustix::process::wait(WaitOptions::NOHANG) {
            // a machine's starter or shim, or what an `exec` left behind, belongs to nobody here
            if let Some(child) = self.children.iter_mut().find(|c| c.pid == Some(pid)) {
                Self::died(child, status, self.ending);
                self.report();
            }
        }
    }

    fn died(child: &mut Child<'_>, status: WaitStatus, ending_all: bool) {
        let lived = child.alive.elapsed();
        let delay = child.backoff.after(lived);
        let how = ending(status);
        child.pid = None;
        child.report.pid = None;
        if ending_all {
            tracing::info!("{} has ended: {how}", child.report.name);
        } else {
            tracing::warn!(
                "{} ended after {:.1} s and is started again in {:.1} s: {how}",
                child.report.name,
                lived.as_secs_f64(),
                delay.as_secs_f64()
            );
            child.due = Some((Stopwatch::start(), delay));
            child.report.restarts += 1;
        }
        child.report.last_end = Some(how);
    }

    /// Tells `status` how the children are; a failure to write is logged only, since nothing here depends on it.
    fn report(&self) {
        let reports: Vec<&ChildReport> = self.children.iter().map(|c| &c.report).collect();
        let path = self.state.processes();
        let written = serde_json::to_vec(&reports).map_err(std::io::Error::from).and_then(|text| {
            let temporary = path.with_extension("json.new");
            std::fs::write(&temporary, text)?;
            std::fs::rename(&temporary, &path)
        });
        if let Err(e) = written {
            tracing::warn!("cannot write {}: {e}", path.display());
        }
    }

    fn shut_down(mut self) -> Result<(), CliError> {
        tracing::info!("the cloud is told to end");
        self.ending = true;
        self.children.iter_mut().for_each(|c| c.due = None);
        self.end(0, CONTROL_GRACE)?;
        let done = Arc::new(AtomicBool::new(false));
        let machines = {
            let (state, done) = (self.state.path().to_owned(), Arc::clone(&done));
            std::thread::spawn(move || {
                let result = parts::shut_down_machines(&state, MACHINES_GRACE);
                done.store(true, Ordering::Release);
                result
            })
        };
        let limit = Stopwatch::start();
        while !done.load(Ordering::Acquire) && limit.elapsed() < MACHINES_GRACE + EDGE_GRACE {
            self.wait(Some(Duration::from_millis(20)))?;
        }
        if done.load(Ordering::Acquire)
            && let Ok(Err(e)) = machines.join()
        {
            tracing::warn!("not every machine shut down by itself: {e}");
        }
        self.end(1, EDGE_GRACE)?;
        tracing::info!("the cloud has ended");
        Ok(())
    }

    /// Ends one child and does not start it again.
    fn end(&mut self, which: usize, grace: Duration) -> Result<(), CliError> {
        let watch = Stopwatch::start();
        let mut killed = false;
        if let Some(child) = self.children.get(which) {
            child.signal(Signal::TERM);
        }
        loop {
            let Some(child) = self.children.get_mut(which) else { return Ok(()) };
            if child.pid.is_none() {
                return Ok(());
            }
            if watch.elapsed() >= grace && !killed {
                tracing::warn!("{} does not end by itself and is killed", child.report.name);
                child.signal(Signal::KILL);
                killed = true;
            }
            self.wait(Some(Duration::from_millis(100)))?;
        }
    }
}
