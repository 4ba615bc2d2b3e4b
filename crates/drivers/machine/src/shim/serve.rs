//! The shim's loop: requests, the console, the clock, and the end of the first process.

use super::{
    disks::{self, Disks},
    first::{Guest, Plan},
    namespaces::Namespaces,
    place, tidy,
};
use crate::{
    cgroup::MachineGroup,
    inside,
    protocol::{self, Reply, Request},
    state::{self, Launch, MachinePlace, Places, Run},
    sys,
};
use bonkei_spec::{Boot, Exit, Phase};
use rustix::{
    event::{PollFd, PollFlags, poll},
    fd::{AsFd, OwnedFd},
    time::Timespec,
};
use std::{
    fs::{self, File},
    io,
    os::unix::net::{UnixListener, UnixStream},
    time::Duration,
};

/// How often the machine's `/proc/meminfo` is brought up to date.
const TICK: Duration = Duration::from_secs(1);
/// How often a first process is looked at that does not take its signal yet.
const AGAIN: Duration = Duration::from_millis(20);
/// How long one request may take to arrive.
const REQUEST_WITHIN: Duration = Duration::from_secs(5);
/// A machine that does not shut down for a reboot is cut off after this ("Reboot your instance": a few minutes).
const REBOOT_WITHIN: Duration = Duration::from_secs(120);
/// A machine that does not shut down when the cloud does is cut off after this.
const CLOUD_STOP_WITHIN: Duration = Duration::from_secs(20);
/// A machine reboots by itself no more often than this.
const AT_LEAST: Duration = Duration::from_secs(1);

/// What preparing made.
pub struct Parts {
    pub cpus: Vec<usize>,
    pub host_cpus: usize,
    pub namespaces: Namespaces,
    pub disks: Disks,
    pub listener: UnixListener,
    pub signals: OwnedFd,
    pub console: File,
}

/// Why the first process was told to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Stop,
    Reboot,
    Kill,
    CloudStop,
}

/// A machine's shim.
pub struct Shim {
    launch: Launch,
    place: MachinePlace,
    group: MachineGroup,
    /// Held as long as this process lives.
    _lock: File,
    cpus: Vec<usize>,
    host_cpus: usize,
    namespaces: Namespaces,
    /// Ready for the first boot.
    disks: Option<Disks>,
    listener: UnixListener,
    signals: OwnedFd,
    console: File,
    phase: Phase,
    boots: u32,
    guest: Option<Guest>,
    told: Option<Told>,
    /// Who asked for the end and wants to hear of it.
    waiting: Vec<UnixStream>,
}

impl Shim {
    pub fn new(launch: Launch, place: MachinePlace, group: MachineGroup, lock: File, parts: Parts) -> Result<Self, String> {
        let Parts { cpus, host_cpus, namespaces, disks, listener, signals, console } = parts;
        let (phase, boots) = (Phase::Prepared, 0);
        let shim = Self {
            launch,
            place,
            group,
            _lock: lock,
            cpus,
            host_cpus,
            namespaces,
            disks: Some(disks),
            listener,
            signals,
            console,
            phase,
            boots,
            guest: None,
            told: None,
            waiting: Vec::new(),
        };
        shim.record().map_err(|error| {
            tidy(&shim.launch);
            format!("cannot write down the machine's state: {error}")
        })?;
        Ok(shim)
    }

    fn record(&self) -> io::Result<()> {
        let run = Run {
            id: self.launch.machine.id.clone(),
            epoch: self.launch.epoch.clone(),
            phase: self.phase.clone(),
            boots: self.boots,
            shim: i32::try_from(std::process::id()).unwrap_or(0),
            first: self.guest.as_ref().map_or(0, |guest| guest.pid),
        };
        state::write_json(&self.place.run(), &run)
    }

    fn set(&mut self, phase: Phase) {
        self.phase = phase;
        if let Err(error) = self.record() {
            eprintln!("cannot write down the machine's state: {error}");
        }
    }

    /// Serves until the machine has ended; then ends this process.
    pub fn serve(mut self) -> ! {
        let mut tick = sys::now();
        loop {
            let now = sys::now();
            if let Some(guest) = &mut self.guest {
                if guest.deadline.is_some_and(|deadline| now >= deadline) {
                    guest.deadline = None;
                    sys::kill(guest.pid, libc::SIGKILL);
                }
                guest.deliver();
                if now >= tick {
                    tick = now + TICK;
                    guest.refresh(&self.group, self.launch.machine.limits.memory_bytes);
                }
            }
            let ready = self.wait(tick.saturating_sub(now));
            if ready.console {
                self.read_console();
            }
            if ready.signal {
                self.signalled();
            }
            if ready.request {
                self.request();
            }
        }
    }

    fn wait(&self, until_tick: Duration) -> Ready {
        let patience = self.guest.as_ref().map(|guest| {
            let deadline = guest.deadline.map_or(TICK, |deadline| deadline.saturating_sub(sys::now()));
            let again = guest.signal.map_or(TICK, |_| AGAIN);
            let least = until_tick.min(deadline).min(again).max(Duration::from_millis(1));
            Timespec { tv_sec: i64::try_from(least.as_secs()).unwrap_or(1), tv_nsec: i64::from(least.subsec_nanos()) }
        });
        let mut fds = vec![PollFd::new(&self.signals, PollFlags::IN), PollFd::new(&self.listener, PollFlags::IN)];
        fds.extend(self.guest.as_ref().map(|guest| PollFd::new(&guest.master, PollFlags::IN)));
        // An interrupted wait is a short one.
        let _ = poll(&mut fds, patience.as_ref());
        let ready = |n: usize| fds.get(n).is_some_and(|fd| !fd.revents().is_empty());
        Ready { signal: ready(0), request: ready(1), console: ready(2) }
    }

    fn read_console(&mut self) {
        let Some(guest) = &self.guest else { return };
        let mut buffer = [0; 8192];
        if let Ok(read @ 1..) = rustix::io::read(&guest.master, &mut buffer)
            && let Err(error) = state::append_console(&mut self.console, &buffer[..read])
        {
            eprintln!("cannot write the console log: {error}");
        }
    }

    fn signalled(&mut self) {
        let numbers = sys::read_signals(&self.signals);
        while let Some((pid, status)) = sys::wait(-1, false) {
            // Others are processes that ran a program inside.
            if self.guest.as_ref().is_some_and(|guest| guest.pid == pid) {
                self.ended(status);
            }
        }
        if numbers.contains(&libc::SIGTERM) {
            match (&mut self.guest, self.told) {
                (None, _) => self.finish(Exit::CloudStopped),
                (Some(guest), Some(Told::CloudStop)) => sys::kill(guest.pid, libc::SIGKILL),
                _ => self.tell(Told::CloudStop, CLOUD_STOP_WITHIN),
            }
        }
    }

    /// Asks the first process to end. A second word changes what comes after, not what is under way.
    fn tell(&mut self, told: Told, within: Duration) {
        let systemd = self.launch.machine.boot == Boot::Systemd;
        let Some(guest) = &mut self.guest else { return };
        // SIGRTMIN+4 powers off, SIGRTMIN+5 reboots: systemd(1), SIGNALS.
        let signal = match told {
            Told::Kill => libc::SIGKILL,
            _ if !systemd => libc::SIGTERM,
            Told::Reboot => sys::realtime(5),
            Told::Stop | Told::CloudStop => sys::realtime(4),
        };
        guest.signal = Some(signal);
        guest.deliver();
        let deadline = sys::now() + within;
        guest.deadline = Some(guest.deadline.map_or(deadline, |earlier| earlier.min(deadline)));
        self.told = Some(told);
        if told != Told::Kill {
            self.set(Phase::Stopping);
        }
    }

    fn request(&mut self) {
        let Ok((stream, _)) = self.listener.accept() else { return };
        let patient = stream.set_read_timeout(Some(REQUEST_WITHIN)).and_then(|()| stream.set_write_timeout(Some(REQUEST_WITHIN)));
        let Ok(request) = patient.and_then(|()| protocol::receive::<Request>(&stream)) else { return };
        let running = self.guest.is_some();
        match request {
            Request::Boot if running => answer(&stream, &Reply::Done),
            Request::Boot => match self.boot() {
                Ok(()) => answer(&stream, &Reply::Done),
                Err(why) => {
                    self.waiting.push(stream);
                    self.fail(why);
                }
            },
            Request::Shutdown if !running => {
                self.waiting.push(stream);
                self.finish(Exit::PowerOff);
            }
            Request::Kill if !running => answer(&stream, &Reply::Done),
            _ if !running => answer(&stream, &Reply::NotRunning),
            Request::Stop { deadline_millis } => {
                self.tell(Told::Stop, Duration::from_millis(deadline_millis));
                answer(&stream, &Reply::Done);
            }
            Request::Reboot => {
                // One that is being stopped is not brought back.
                if self.told.is_none() {
                    self.tell(Told::Reboot, REBOOT_WITHIN);
                }
                answer(&stream, &Reply::Done);
            }
            Request::Kill => {
                self.waiting.push(stream);
                self.tell(Told::Kill, Duration::ZERO);
            }
            Request::Run { argv, env, stdin, deadline_millis } => self.run(stream, &argv, &env, &stdin, Duration::from_millis(deadline_millis)),
            Request::Shutdown => answer(&stream, &Reply::Failed("the machine still runs".into())),
        }
    }

    /// A process of its own goes into the machine, so that the loop goes on.
    fn run(&self, stream: UnixStream, argv: &[String], env: &[(String, String)], stdin: &str, deadline: Duration) {
        let Some(guest) = &self.guest else { return };
        match sys::fork() {
            Err(error) => answer(&stream, &Reply::Failed(format!("cannot start a process: {error}"))),
            Ok(0) => {
                sys::default_signals();
                // The lock and the socket belong to the shim alone, and this process may outlive it.
                sys::close_all_but(stream.as_fd());
                let joined = inside::join(&self.launch.cgroup, &self.launch.machine.id, guest.pid);
                let reply =
                    match joined.map_err(|error| format!("cannot enter the machine: {error}")).and_then(|()| inside::run(argv, env, stdin, deadline))
                    {
                        Ok(output) => Reply::Output(output),
                        Err(why) => Reply::Failed(why),
                    };
                answer(&stream, &reply);
                sys::exit(0);
            }
            Ok(_) => {}
        }
    }

    fn boot(&mut self) -> Result<(), String> {
        let disks = match self.disks.take() {
            Some(disks) => disks,
            None => {
                let limits = &self.launch.machine.limits;
                self.group.create(limits, &self.cpus, self.host_cpus).map_err(|error| error.to_string())?;
                disks::make(&self.launch, self.cpus.len())?
            }
        };
        let mark = Places::new(&self.launch.state_dir).volume(&self.launch.machine.root_volume).join("booted-in");
        let first_boot = fs::read_to_string(&mark).ok().as_deref() != Some(self.launch.machine.id.as_str());
        let placement = place::Placement::new(&self.launch.machine, first_boot).map_err(|error| format!("cannot make a host key: {error}"))?;
        let namespaces = &self.namespaces;
        let (user, net) = (namespaces.user.as_fd(), namespaces.net.as_fd());
        let guest = Guest::start(&Plan { launch: &self.launch, group: &self.group, user, net, cpus: &self.cpus, placement: &placement }, disks)?;
        if first_boot && let Err(error) = fs::write(&mark, &self.launch.machine.id) {
            eprintln!("cannot remember that the disk was booted: {error}");
        }
        self.guest = Some(guest);
        self.told = None;
        self.boots += 1;
        self.set(Phase::Running);
        Ok(())
    }

    /// The first process is gone, and with it everything in its pid namespace.
    fn ended(&mut self, status: i32) {
        // What it said last is still in the terminal.
        if let Some(guest) = &self.guest {
            let _ = rustix::fs::fcntl_setfl(&guest.master, rustix::fs::OFlags::NONBLOCK);
            let mut buffer = [0; 8192];
            while let Ok(read @ 1..) = rustix::io::read(&guest.master, &mut buffer) {
                let _ = state::append_console(&mut self.console, &buffer[..read]);
            }
        }
        let began = self.guest.take().map_or(Duration::ZERO, |guest| guest.began);
        let told = self.told.take();
        let systemd = self.launch.machine.boot == Boot::Systemd;
        let signal = libc::WIFSIGNALED(status).then(|| libc::WTERMSIG(status));
        let exit = match told {
            Some(Told::Reboot) => None,
            Some(Told::Stop) => Some(Exit::PowerOff),
            Some(Told::CloudStop) => Some(Exit::CloudStopped),
            Some(Told::Kill) => Some(Exit::Crashed("cut off: signal 9".into())),
            // reboot(2) in a pid namespace ends its first process: SIGHUP asks for a restart, SIGINT for an end.
            None if systemd && signal == Some(libc::SIGHUP) => None,
            None if systemd && signal == Some(libc::SIGINT) => Some(Exit::PowerOff),
            None => Some(self.crash(status, signal)),
        };
        match exit {
            Some(exit) => self.finish(exit),
            None => {
                // One that asks for a reboot as soon as it runs would otherwise take the host's time and not its own.
                if told != Some(Told::Reboot) {
                    std::thread::sleep(AT_LEAST.saturating_sub(sys::now().saturating_sub(began)));
                }
                if let Err(why) = self.boot() {
                    self.fail(why);
                }
            }
        }
    }

    fn crash(&self, status: i32, signal: Option<i32>) -> Exit {
        let short = self.group.oom_kills().is_some_and(|kills| kills > 0);
        match signal {
            None if libc::WEXITSTATUS(status) == 0 => Exit::PowerOff,
            None => Exit::Crashed(format!("the first process failed: exit code {}", libc::WEXITSTATUS(status))),
            Some(libc::SIGKILL) if short => Exit::Crashed("the machine ran out of memory: signal 9".into()),
            Some(signal) => Exit::Crashed(format!("the first process was killed: signal {signal}")),
        }
    }

    fn fail(&mut self, why: String) -> ! {
        self.finish_with(Exit::Failed(why.clone()), &Reply::Failed(why))
    }

    fn finish(&mut self, exit: Exit) -> ! {
        self.finish_with(exit, &Reply::Done)
    }

    /// Tidies up, writes down how it ended, tells who waits, and ends: whoever hears of the end finds it done.
    fn finish_with(&mut self, exit: Exit, reply: &Reply) -> ! {
        for left in tidy(&self.launch) {
            eprintln!("{left}");
        }
        self.set(Phase::Exited(exit));
        for stream in std::mem::take(&mut self.waiting) {
            answer(&stream, reply);
        }
        sys::exit(0)
    }
}

struct Ready {
    signal: bool,
    request: bool,
    console: bool,
}

fn answer(mut stream: &UnixStream, reply: &Reply) {
    // Who asked may be gone; nothing follows from that.
    let _ = protocol::send(&mut stream, reply);
}
