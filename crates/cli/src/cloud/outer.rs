//! The host's side of a cloud: its doors, its ids, its control groups, and the helpers that stay outside.

use super::config::{CloudFile, Ports};
use super::listeners::Listeners;
use super::paths::StateDir;
use super::signals::Signals;
use super::supervise::{Backoff, ending, myself};
use super::{fds, idmap, namespaces, parts, running, sweep};
use crate::style::{CliError, Context, FAILED};
use bonkei_core::Ids;
use bonkei_plane::clock::{Stopwatch, SystemClock};
use bonkei_plane::ids::RandomIds;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::{Pid, Signal, WaitOptions, pidfd_send_signal, waitpid};
use std::fs::{File, OpenOptions};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::DirBuilderExt;
use std::process::Stdio;
use std::time::Duration;

/// What a user may choose at `up`; what is not chosen stays as it was.
#[derive(Clone, Copy, Debug, Default)]
pub struct Chosen {
    /// Port of the AWS API.
    pub api: Option<u16>,
    /// Port of the web gateway.
    pub web: Option<u16>,
    /// Port of the web gateway's TLS.
    pub web_tls: Option<u16>,
}

impl Chosen {
    fn over(self, ports: Ports) -> Ports {
        Ports { api: self.api.unwrap_or(ports.api), web: self.web.unwrap_or(ports.web), web_tls: self.web_tls.unwrap_or(ports.web_tls) }
    }
}

/// A cloud that was started by this process.
pub struct Outer {
    state: StateDir,
    /// What it remembers.
    pub file: CloudFile,
    /// Limits of this host that the user should know.
    pub notes: Vec<String>,
    inside: namespaces::Inside,
    signals: Signals,
    helpers: Vec<Helper>,
    /// A byte in it tells the sweeper to begin, and so does its closing when this process dies.
    sweeper: OwnedFd,
    sweeper_end: OwnedFd,
    egress: OwnedFd,
    cgroup: Result<parts::CgroupLayout, String>,
    lock: File,
}

struct Helper {
    name: &'static str,
    pid: Option<Pid>,
    alive: Stopwatch,
    backoff: Backoff,
    due: Option<(Stopwatch, Duration)>,
}

impl Helper {
    fn new(name: &'static str) -> Self {
        Self { name, pid: None, alive: Stopwatch::start(), backoff: Backoff::default(), due: Some((Stopwatch::start(), Duration::ZERO)) }
    }
}

/// What came of waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The user, or `bonkei down`, wants the cloud to end.
    Stop,
    /// The cloud has ended.
    Ended,
    /// Neither, in the time given.
    Nothing,
}

impl Outer {
    /// Starts the cloud of a state directory. Must be called while the process has one thread, and makes no slow check.
    ///
    /// # Errors
    /// When the directory is another's or in use, a port is taken, ids are missing, or the kernel refuses; nothing is left then.
    pub fn start(state: StateDir, chosen: Chosen) -> Result<Self, CliError> {
        let (mut file, fresh) = open_directory(&state)?;
        let Some(lock) = running::lock(&state)? else {
            let pid = idmap::read(state.up_pid());
            return Err(CliError::new(format_args!("a cloud runs from {} already: process {}", state.path().display(), pid.trim()))
                .help("see it with `bonkei status`, end it with `bonkei down`")
                .help("or start another beside it: bonkei up --state DIR --api-port PORT --web-port PORT --web-tls-port PORT"));
        };
        let before = file.ports;
        file.ports = chosen.over(file.ports);
        let listeners = Listeners::open(file.ports, &state)?;
        if fresh || file.ports != before {
            file.save(&state)?;
        }
        sweep::leftovers(&state)?;
        let signals = Signals::block(&[libc::SIGCHLD, libc::SIGTERM, libc::SIGINT, libc::SIGHUP]).context("cannot wait for signals")?;
        let (cgroup, notes) = match control_groups(&state, &file) {
            Ok((layout, notes)) => (Ok(layout), notes),
            Err(why) => (Err(why.clone()), vec![format!("no machine can run: {why}")]),
        };
        std::fs::write(state.up_pid(), format!("{}\n", std::process::id())).context("cannot write the state directory")?;
        let written = serde_json::to_vec(&cgroup).map_err(std::io::Error::from).and_then(|text| std::fs::write(state.cgroups(), text));
        let (sweeper_end, sweeper) = pipe_with(PipeFlags::CLOEXEC).context("cannot make a pipe")?;
        let started = written.context("cannot write the state directory").and_then(|()| start_inside(&state, &file, listeners));
        let (inside, egress) = match started {
            Ok(started) => started,
            Err(error) => {
                if let Ok(layout) = &cgroup {
                    let _ = layout.remove();
                }
                clear_run(&state);
                return Err(error);
            }
        };
        let mut outer = Self {
            state,
            file,
            notes,
            inside,
            signals,
            helpers: vec![Helper::new("sweeper"), Helper::new("broker")],
            sweeper,
            sweeper_end,
            egress,
            cgroup,
            lock,
        };
        outer.start_helpers();
        Ok(outer)
    }

    /// Starts the helpers whose time has come.
    fn start_helpers(&mut self) {
        for helper in &mut self.helpers {
            if helper.due.is_none_or(|(since, delay)| since.elapsed() < delay) {
                continue;
            }
            let mut command = myself(helper.name, self.state.path());
            command.stdin(Stdio::null()).stdout(Stdio::null());
            match helper.name {
                "broker" => fds::give(&mut command, &[("egress", self.egress.as_fd())]),
                _ => {
                    fds::give(&mut command, &[("outer", self.sweeper_end.as_fd()), ("init", self.inside.pidfd.as_fd()), ("lock", self.lock.as_fd())])
                }
            }
            match command.spawn() {
                Ok(child) => {
                    helper.pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
                    helper.alive = Stopwatch::start();
                    helper.due = None;
                }
                Err(error) => {
                    tracing::error!("cannot start the {}, tried again soon: {error}", helper.name);
                    helper.due = Some((Stopwatch::start(), helper.backoff.after(Duration::ZERO).max(Duration::from_millis(200))));
                }
            }
        }
    }

    /// Waits for something to happen, at most `limit`, and keeps the helpers running.
    ///
    /// # Errors
    /// When the kernel does not let it wait.
    pub fn wait(&mut self, limit: Duration) -> Result<Event, CliError> {
        let due = self.helpers.iter().filter_map(|h| h.due.map(|(since, delay)| since.left_of(delay))).min();
        let timeout = Timespec::try_from(due.map_or(limit, |d| d.min(limit))).context("impossible wait")?;
        match poll(&mut [PollFd::new(&self.signals, PollFlags::IN)], Some(&timeout)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(e) => return Err(CliError::because("cannot wait for the cloud", e)),
        }
        let mut event = Event::Nothing;
        while let Some(signal) = self.signals.next().context("cannot read signals")? {
            if signal != libc::SIGCHLD {
                event = Event::Stop;
            }
        }
        if let Ok(Some((_, status))) = waitpid(Some(self.inside.pid), WaitOptions::NOHANG) {
            if status.exit_status() != Some(0) {
                tracing::error!("the cloud's first process ended, and all of the cloud with it: {}", ending(status));
            }
            return Ok(Event::Ended);
        }
        self.tend_helpers();
        Ok(event)
    }

    fn tend_helpers(&mut self) {
        for helper in &mut self.helpers {
            if let Some(pid) = helper.pid
                && let Ok(Some((_, status))) = waitpid(Some(pid), WaitOptions::NOHANG)
            {
                helper.pid = None;
                // its other end is closed everywhere: the cloud is ending
                if helper.name == "broker" && status.exit_status() == Some(0) {
                    continue;
                }
                tracing::warn!("the {} ended and is started again: {}", helper.name, ending(status));
                helper.due = Some((Stopwatch::start(), helper.backoff.after(helper.alive.elapsed())));
            }
        }
        self.start_helpers();
    }

    /// Tells the cloud to end in order: `control`, machines, `edge`.
    pub fn stop(&self) {
        let _ = pidfd_send_signal(&self.inside.pidfd, Signal::TERM);
    }

    /// Ends the cloud at once, as pulling the plug does.
    pub fn kill(&self) {
        let _ = pidfd_send_signal(&self.inside.pidfd, Signal::KILL);
    }

    /// Clears away what an ended cloud leaves on the host: helpers, control groups, run files.
    ///
    /// # Errors
    /// When control groups cannot be removed; the sweeper has told why on standard error.
    pub fn clear(self) -> Result<(), CliError> {
        if let Ok(layout) = &self.cgroup {
            // the sweeper kills what is still in them
            layout.leave();
        }
        let _ = rustix::io::write(&self.sweeper, b"s");
        let mut swept = false;
        for helper in &self.helpers {
            let Some(pid) = helper.pid else { continue };
            if helper.name == "broker" {
                let _ = rustix::process::kill_process(pid, Signal::KILL);
            }
            let ended = waitpid(Some(pid), WaitOptions::empty());
            swept |= helper.name == "sweeper" && matches!(ended, Ok(Some((_, status))) if status.exit_status() == Some(0));
        }
        if swept { Ok(()) } else { sweep::leftovers(&self.state) }
    }
}

/// The cloud of a state directory, which is made when there is none yet; for work that a cloud needs before it runs.
///
/// # Errors
/// When the directory is another's, or ids are missing.
pub fn open_and_save(state: &StateDir) -> Result<CloudFile, CliError> {
    let (file, fresh) = open_directory(state)?;
    if fresh {
        file.save(state)?;
    }
    Ok(file)
}

/// Opens a cloud's directory, or makes one; the flag says that it is new.
fn open_directory(state: &StateDir) -> Result<(CloudFile, bool), CliError> {
    let make = |path: &std::path::Path, mode| {
        std::fs::DirBuilder::new().recursive(true).mode(mode).create(path).map_err(|e| {
            CliError::because(format_args!("cannot make the state directory {}", path.display()), e)
                .help("choose one that you may write with --state DIR")
        })
    };
    let loaded = CloudFile::load(state)?;
    let fresh = loaded.is_none();
    if fresh && std::fs::read_dir(state.path()).is_ok_and(|mut entries| entries.next().is_some_and(|e| e.is_ok_and(|e| e.file_name() != "run"))) {
        return Err(CliError::new(format_args!("the directory holds something else than a cloud and is left alone: {}", state.path().display()))
            .help("choose an empty or new one with --state DIR"));
    }
    if let Some(parent) = state.path().parent() {
        make(parent, 0o755)?;
    }
    make(state.path(), 0o711)?;
    make(&state.run(), 0o700)?;
    make(&state.path().join("log"), 0o700)?;
    let file = match loaded {
        Some(file) => file,
        None => {
            let mut id = [0; 4];
            RandomIds.fill(&mut id);
            CloudFile::new(Ports::default(), idmap::find()?, u32::from_be_bytes(id), &SystemClock)
        }
    };
    let me = rustix::process::geteuid().as_raw();
    if file.owner != me {
        return Err(CliError {
            message: format!("the cloud in {} was made by user id {} and only that user can start it", state.path().display(), file.owner),
            help: vec!["choose a directory of your own with --state DIR".into()],
            code: FAILED,
        });
    }
    Ok((file, fresh))
}

/// Makes the cloud's control groups. Where those of a run that ended badly are in the way, and guests own some of them, they are swept first.
fn control_groups(state: &StateDir, file: &CloudFile) -> Result<(parts::CgroupLayout, Vec<String>), String> {
    let failed = match parts::make_cgroups(&file.id) {
        Err(failed @ parts::CgroupError::Io { .. }) => failed,
        other => return other.map_err(|e| e.to_string()),
    };
    let layout = parts::CgroupLayout::detect_here(&file.id).map_err(|e| e.to_string())?;
    let swept = serde_json::to_vec(&Ok::<_, String>(layout)).map_err(std::io::Error::from).and_then(|text| std::fs::write(state.cgroups(), text));
    swept.map_err(|_| failed.to_string())?;
    sweep::leftovers(state).map_err(|e| e.to_string())?;
    parts::make_cgroups(&file.id).map_err(|e| e.to_string())
}

fn start_inside(state: &StateDir, file: &CloudFile, listeners: Listeners) -> Result<(namespaces::Inside, OwnedFd), CliError> {
    let (inner, broker) = socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None).context("cannot make a socket pair")?;
    let mut nonce = [0; 16];
    RandomIds.fill(&mut nonce);
    let epoch: String = nonce.iter().map(|b| format!("{b:02x}")).collect();
    let write = |path: std::path::PathBuf, text: &str| std::fs::write(&path, text).context(format_args!("cannot write {}", path.display()));
    write(state.epoch(), &format!("{epoch}\n"))?;
    write(state.home_resolv_conf(), "nameserver 198.19.0.53\noptions timeout:2 attempts:2\n")?;
    let path = state.log("up");
    let log = OpenOptions::new().create(true).append(true).open(&path).context(format_args!("cannot write {}", path.display()))?;
    let mut command = myself("init", state.path());
    command
        .env("BONKEI_EPOCH", &epoch)
        .env("BONKEI_STATE", state.path())
        .env_remove("AWS_ENDPOINT_URL")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log);
    fds::give(
        &mut command,
        &[("api", listeners.api.as_fd()), ("web", listeners.web.as_fd()), ("web_tls", listeners.web_tls.as_fd()), ("egress", inner.as_fd())],
    );
    let inside = namespaces::spawn(namespaces::CLOUD, file.ids, command)?;
    write(state.init_pid(), &format!("{}\n", inside.pid.as_raw_nonzero()))?;
    Ok((inside, broker))
}

/// Removes what exists only while the cloud runs, but the lock, which others may wait for.
pub fn clear_run(state: &StateDir) {
    for entry in std::fs::read_dir(state.run()).into_iter().flatten().flatten() {
        if entry.file_name() == "lock" {
            continue;
        }
        let path = entry.path();
        let removed = if entry.file_type().is_ok_and(|t| t.is_dir()) { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) };
        if let Err(e) = removed {
            tracing::warn!("cannot remove {}: {e}", path.display());
        }
    }
}
