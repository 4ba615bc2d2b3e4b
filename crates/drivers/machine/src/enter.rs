//! `bonkei exec`: a person's way into a machine, by its namespaces and not its network.
//!
//! Three processes stand in a row. The caller only waits, and puts the terminal right whatever happens. The second joins the
//! machine but is never in its pid namespace, so nothing in there sees it; it carries bytes between the caller's terminal and one
//! of the machine's own. The third is the program. It never gets the caller's terminal to itself: whoever controls a terminal can
//! type into it (`TIOCSTI`, ioctl_tty(2)).

use crate::{
    inside,
    state::{Launch, Places, Run, read_json},
    sys,
};
use bonkei_spec::Phase;
use rustix::{
    event::{PollFd, PollFlags, poll},
    fd::{AsFd, BorrowedFd, OwnedFd},
    fs::{CWD, Mode, OFlags},
    process::{Pid, PidfdFlags, pidfd_open},
    pty::OpenptFlags,
    termios::{OptionalActions, isatty, tcgetattr, tcgetwinsize, tcsetattr, tcsetwinsize},
};
use std::{
    io::{self, Read, Write},
    path::Path,
};

/// Runs `argv` (empty: a login shell) as root in running machine `id` and returns its exit code, 128 plus the number for a signal.
/// Standard input, output and error are the caller's; where input and output are a terminal, the program gets one of the machine's.
///
/// To be called inside the cloud (its user, pid and mount namespaces) as its user 0, by a process with one thread.
///
/// # Errors
/// When the machine does not run or cannot be entered.
pub fn exec(state_dir: &Path, id: &str, argv: &[String], env: &[(String, String)]) -> io::Result<u8> {
    let place = Places::new(state_dir).machine(id);
    let absent = || io::Error::new(io::ErrorKind::NotFound, "it does not run");
    let launch: Launch = read_json(&place.launch())?.ok_or_else(absent)?;
    // A record counts only as long as its shim lives: then the pid in it is still the machine's.
    let run: Run = read_json(&place.run())?.filter(|_| place.alive().unwrap_or(false)).ok_or_else(absent)?;
    if run.first <= 0 || !matches!(run.phase, Phase::Running | Phase::Stopping) {
        return Err(absent());
    }
    let (stdin, stdout) = (rustix::stdio::stdin(), rustix::stdio::stdout());
    let terminal = isatty(stdin) && isatty(stdout);
    let before = terminal.then(|| tcgetattr(stdin)).transpose()?;
    let (hear, mut tell) = io::pipe()?;
    let carrier = sys::fork()?;
    if carrier == 0 {
        drop(hear);
        let joined = inside::join(&launch.cgroup, id, run.first);
        sys::die_with_parent();
        let code = joined.and_then(|()| if terminal { in_terminal(argv, env) } else { in_place(argv, env) });
        if let Err(error) = &code {
            // The caller says it.
            let _ = tell.write_all(error.to_string().as_bytes());
        }
        sys::exit(code.map_or(1, i32::from));
    }
    drop(tell);
    let why = wait_for_word(hear, carrier)?;
    let code = wait_code(carrier);
    if let Some(before) = before {
        // A terminal that has gone away needs nothing put right.
        let _ = tcsetattr(stdin, OptionalActions::Drain, &before);
    }
    if why.is_empty() { Ok(code) } else { Err(io::Error::other(why)) }
}

/// Until the carrier ends: why it could not enter, if so. What the keyboard sends reaches it anyway; what is sent to this process alone is passed on.
fn wait_for_word(mut hear: io::PipeReader, carrier: i32) -> io::Result<String> {
    let signals = sys::signals(&[libc::SIGINT, libc::SIGQUIT, libc::SIGTERM, libc::SIGHUP])?;
    let mut fds = [PollFd::from_borrowed_fd(hear.as_fd(), PollFlags::IN), PollFd::new(&signals, PollFlags::IN)];
    while fds[0].revents().is_empty() {
        let _ = poll(&mut fds, None);
        for signal in sys::read_signals(&signals).into_iter().filter(|signal| matches!(*signal, libc::SIGTERM | libc::SIGHUP)) {
            sys::kill(carrier, signal);
        }
    }
    let mut why = String::new();
    hear.read_to_string(&mut why)?;
    Ok(why)
}

fn wait_code(pid: i32) -> u8 {
    let Some((_, status)) = sys::wait(pid, true) else { return 1 };
    let code = if libc::WIFEXITED(status) { libc::WEXITSTATUS(status) } else { 128 + libc::WTERMSIG(status) };
    u8::try_from(code).unwrap_or(1)
}

/// The program, or the first login shell that the machine has.
fn program(argv: &[String]) -> Vec<String> {
    if !argv.is_empty() {
        return argv.to_vec();
    }
    let shell = if Path::new("/bin/bash").exists() { "/bin/bash" } else { "/bin/sh" };
    vec![shell.into(), "-l".into()]
}

/// The third process: leads a session, on the terminal if there is one, and becomes the program.
fn become_it(slave: Option<&OwnedFd>, argv: &[String], env: &[(String, String)]) -> ! {
    sys::die_with_parent();
    let _ = rustix::process::setsid();
    let on_terminal = slave.map_or(Ok(()), |slave| {
        sys::take_terminal(slave.as_fd())?;
        rustix::stdio::dup2_stdin(slave)?;
        rustix::stdio::dup2_stdout(slave)?;
        rustix::stdio::dup2_stderr(slave)?;
        Ok(())
    });
    let argv = program(argv);
    let error = on_terminal.map_or_else(|error: io::Error| error, |()| inside::become_program(&argv, env));
    eprintln!("{}: {error}", argv.first().map_or("", String::as_str));
    sys::exit(if error.kind() == io::ErrorKind::NotFound { 127 } else { 126 })
}

/// Without a terminal the program has the caller's descriptors themselves, and gets the caller's signals passed on.
fn in_place(argv: &[String], env: &[(String, String)]) -> io::Result<u8> {
    let signals = sys::signals(&[libc::SIGINT, libc::SIGQUIT, libc::SIGTERM, libc::SIGHUP])?;
    let child = sys::fork()?;
    if child == 0 {
        become_it(None, argv, env);
    }
    let ended = watch(child)?;
    loop {
        let mut fds = [PollFd::new(&ended, PollFlags::IN), PollFd::new(&signals, PollFlags::IN)];
        let _ = poll(&mut fds, None);
        if !fds[0].revents().is_empty() {
            return Ok(wait_code(child));
        }
        for signal in sys::read_signals(&signals) {
            sys::kill(-child, signal);
        }
    }
}

fn watch(child: i32) -> io::Result<OwnedFd> {
    let pid = Pid::from_raw(child).ok_or(io::ErrorKind::NotFound)?;
    Ok(pidfd_open(pid, PidfdFlags::empty())?)
}

/// On a new terminal of the machine, bytes carried to and from the caller's.
fn in_terminal(argv: &[String], env: &[(String, String)]) -> io::Result<u8> {
    let (stdin, stdout) = (rustix::stdio::stdin(), rustix::stdio::stdout());
    // The guest may have put anything there; only a terminal's master side has another side to ask for.
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let master = rustix::fs::openat(CWD, "/dev/pts/ptmx", flags, Mode::empty())?;
    rustix::pty::unlockpt(&master)?;
    let slave = rustix::pty::ioctl_tiocgptpeer(&master, OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
    resize(stdin, &master);
    let signals = sys::signals(&[libc::SIGWINCH, libc::SIGTERM, libc::SIGHUP])?;
    let child = sys::fork()?;
    if child == 0 {
        become_it(Some(&slave), argv, env);
    }
    drop(slave);
    let ended = watch(child)?;
    let mut raw = tcgetattr(stdin)?;
    raw.make_raw();
    tcsetattr(stdin, OptionalActions::Now, &raw)?;
    let mut carried = Carried::default();
    loop {
        let mut fds = vec![PollFd::new(&signals, PollFlags::IN), PollFd::new(&ended, PollFlags::IN)];
        let both = if carried.typed.is_empty() { PollFlags::IN } else { PollFlags::IN | PollFlags::OUT };
        fds.push(PollFd::new(&master, both));
        // No more is read than can be passed on.
        if carried.typed.is_empty() && !carried.closed {
            fds.push(PollFd::new(&stdin, PollFlags::IN));
        }
        let _ = poll(&mut fds, None);
        let over = !fds[1].revents().is_empty();
        let typed = fds.get(3).is_some_and(|fd| !fd.revents().is_empty());
        drop(fds);
        for signal in sys::read_signals(&signals) {
            match signal {
                libc::SIGWINCH => resize(stdin, &master),
                signal => sys::kill(-child, signal),
            }
        }
        carried.turn(stdin, stdout, &master, typed);
        if over {
            // What it said last is still in the terminal.
            while carried.said(stdout, &master) {}
            return Ok(wait_code(child));
        }
    }
}

/// Bytes on their way in, and whether no more will come.
#[derive(Default)]
struct Carried {
    typed: Vec<u8>,
    closed: bool,
}

impl Carried {
    fn turn(&mut self, stdin: BorrowedFd<'_>, stdout: BorrowedFd<'_>, master: &OwnedFd, ready: bool) {
        if ready {
            let mut buffer = [0; 4096];
            match rustix::io::read(stdin, &mut buffer) {
                Ok(read @ 1..) => self.typed.extend(&buffer[..read]),
                Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
                _ => self.closed = true,
            }
        }
        if !self.typed.is_empty()
            && let Ok(written) = rustix::io::write(master, &self.typed)
        {
            self.typed.drain(..written);
        }
        self.said(stdout, master);
    }

    /// Passes on what the program said; false when there is nothing.
    fn said(&mut self, stdout: BorrowedFd<'_>, master: &OwnedFd) -> bool {
        let mut buffer = [0; 16384];
        let Ok(read @ 1..) = rustix::io::read(master, &mut buffer) else { return false };
        let mut rest = &buffer[..read];
        while !rest.is_empty() {
            match rustix::io::write(stdout, rest) {
                Ok(written) => rest = &rest[written..],
                Err(rustix::io::Errno::INTR) => {}
                // Nobody reads any more.
                Err(_) => return true,
            }
        }
        true
    }
}

fn resize(from: BorrowedFd<'_>, to: &OwnedFd) {
    if let Ok(size) = tcgetwinsize(from) {
        let _ = tcsetwinsize(to, size);
    }
}
