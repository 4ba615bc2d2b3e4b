//! Going into a running machine: all its namespaces, its control groups, its filter.

use crate::{cgroup::CgroupLayout, seccomp, sys};
use bonkei_spec::RunOutput;
use rustix::{
    event::{PollFd, PollFlags, poll},
    fd::{AsFd, OwnedFd},
    process::{Pid, PidfdFlags, pidfd_open},
    time::Timespec,
};
use std::{
    ffi::CString,
    fs::{self, File},
    io::{self, Read, Write},
    time::Duration,
};

/// What a program gets whatever its caller says.
const ENV: [&str; 5] =
    ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "USER=root", "LOGNAME=root", "LANG=C.UTF-8"];
const OOM_SCORE: &str = "200";
/// What a busy server needs; lowered to what this user may have.
const OPEN_FILES: u64 = 524_288;
/// Most that is kept of each of a program's outputs; more is read and dropped.
const OUTPUT_MAX: usize = 8 * 1024 * 1024;
/// How long outputs are read after the program itself ended, for what it left running may hold them open.
const LINGER: Duration = Duration::from_millis(200);

/// What holds for every process of a machine besides its control groups: the processors it may run on, open files, and that the
/// kernel takes it before the cloud's own processes when the host's memory ends.
pub fn bound(cpus: &rustix::thread::CpuSet) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    // Each is refused where the host says something narrower, which then holds.
    let _ = fs::write("/proc/self/oom_score_adj", OOM_SCORE);
    let _ = rustix::thread::sched_setaffinity(None, cpus);
    let want = Some(OPEN_FILES);
    if setrlimit(Resource::Nofile, Rlimit { current: want, maximum: want }).is_err() {
        let most = getrlimit(Resource::Nofile).maximum;
        let _ = setrlimit(Resource::Nofile, Rlimit { current: most, maximum: most });
    }
}

/// Moves this process into the control groups and namespaces of machine `id`, whose first process is `first`, as its root.
/// Its next child is in the machine's pid namespace too; this process itself never is, so that nothing in there can look into it.
pub fn join(cgroup: &CgroupLayout, id: &str, first: i32) -> io::Result<()> {
    let gone = || io::Error::new(io::ErrorKind::NotFound, "its first process is gone");
    let process = pidfd_open(Pid::from_raw(first).ok_or_else(gone)?, PidfdFlags::empty())?;
    // Next to the first process: systemd keeps processes out of its inner groups.
    let groups = fs::read_to_string(format!("/proc/{first}/cgroup"))?;
    let leaf = cgroup.directory_of(&groups).ok_or_else(gone)?;
    cgroup.machine(id).enter_at(&leaf).map_err(io::Error::other)?;
    const CLONE_NEWTIME: i32 = 0x80;
    let clock = |who: &str| fs::read_link(format!("/proc/{who}/ns/time")).ok();
    let own_clock = clock("self") != clock(&first.to_string());
    let all = libc::CLONE_NEWUSER
        | libc::CLONE_NEWNS
        | libc::CLONE_NEWPID
        | libc::CLONE_NEWNET
        | libc::CLONE_NEWUTS
        | libc::CLONE_NEWIPC
        | libc::CLONE_NEWCGROUP
        | if own_clock { CLONE_NEWTIME } else { 0 };
    if let Ok(cpus) = rustix::thread::sched_getaffinity(Pid::from_raw(first)) {
        bound(&cpus);
    }
    // Last: what is hidden may not write its own files in /proc any more.
    sys::hide();
    sys::setns(process.as_fd(), all)?;
    sys::become_root()
}

/// In a child of a process that joined: becomes the program. Returns only why it could not.
pub fn become_program(argv: &[String], env: &[(String, String)]) -> io::Error {
    let text = |text: String| CString::new(text).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput));
    let argv = match argv.iter().cloned().map(text).collect::<Result<Vec<_>, _>>() {
        Ok(argv) => argv,
        Err(error) => return error,
    };
    let given = env.iter().map(|(key, value)| format!("{key}={value}"));
    let fixed = ENV.iter().filter(|entry| !env.iter().any(|(key, _)| entry.starts_with(&format!("{key}=")))).map(ToString::to_string);
    let env = match fixed.chain(given).map(text).collect::<Result<Vec<_>, _>>() {
        Ok(env) => env,
        Err(error) => return error,
    };
    // The program is looked for on the path it gets, not on ours.
    let path = env.iter().filter_map(|entry| entry.to_str().ok()?.strip_prefix("PATH=")).next_back().unwrap_or_default();
    let program = find(argv.first(), path);
    let _ = std::env::set_current_dir("/root").or_else(|_| std::env::set_current_dir("/"));
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o022));
    sys::default_signals();
    sys::close_on_exec();
    if let Err(error) = seccomp::apply() {
        return error;
    }
    match program {
        Some(program) => sys::exec_as(&program, &argv, &env),
        None => io::Error::from(io::ErrorKind::NotFound),
    }
}

fn find(name: Option<&CString>, path: &str) -> Option<CString> {
    let name = name?;
    if name.as_bytes().contains(&b'/') {
        return Some(name.clone());
    }
    let name = name.to_str().ok()?;
    let found = path.split(':').map(|directory| format!("{directory}/{name}")).find(|file| fs::metadata(file).is_ok_and(|meta| meta.is_file()))?;
    CString::new(found).ok()
}

/// In a process that joined: runs a program and gathers what it prints. `Err` is a word for the caller.
pub fn run(argv: &[String], env: &[(String, String)], stdin: &str, deadline: Duration) -> Result<RunOutput, String> {
    let start = sys::now();
    let say = |error: io::Error| format!("cannot run {}: {error}", argv.first().map_or("nothing", String::as_str));
    let (in_read, in_write) = io::pipe().map_err(say)?;
    let (out_read, out_write) = io::pipe().map_err(say)?;
    let (err_read, err_write) = io::pipe().map_err(say)?;
    let child = sys::fork().map_err(say)?;
    if child == 0 {
        sys::die_with_parent();
        let _ = rustix::process::setsid();
        let redirected = rustix::stdio::dup2_stdin(&in_read)
            .and_then(|()| rustix::stdio::dup2_stdout(&out_write))
            .and_then(|()| rustix::stdio::dup2_stderr(&err_write));
        let error = redirected.map_or_else(io::Error::from, |()| become_program(argv, env));
        let _ = File::from(OwnedFd::from(err_write)).write_all(format!("{}: {error}\n", argv.first().map_or("", String::as_str)).as_bytes());
        sys::exit(if error.kind() == io::ErrorKind::NotFound { 127 } else { 126 });
    }
    drop((in_read, out_write, err_write));
    let ended =
        Pid::from_raw(child).and_then(|pid| pidfd_open(pid, PidfdFlags::empty()).ok()).ok_or_else(|| "cannot watch the program".to_string())?;
    let mut streams = Streams {
        input: Some(File::from(OwnedFd::from(in_write))),
        sent: 0,
        outputs: [Some(File::from(OwnedFd::from(out_read))), Some(File::from(OwnedFd::from(err_read)))],
        kept: [Vec::new(), Vec::new()],
    };
    streams.unblock().map_err(say)?;
    let mut gone: Option<Duration> = None;
    loop {
        let now = sys::now();
        let end = gone.map_or(start + deadline, |at| at + LINGER);
        if now >= end || (gone.is_some() && streams.outputs.iter().all(Option::is_none)) {
            break;
        }
        if streams.turn(stdin.as_bytes(), (gone.is_none()).then_some(&ended), end - now).map_err(say)? {
            gone = Some(sys::now());
        }
    }
    if gone.is_none() {
        sys::kill(-child, libc::SIGKILL);
        sys::wait(child, true);
        return Err(format!("it did not end within {} s: {}", deadline.as_secs(), argv.join(" ")));
    }
    let status = sys::wait(child, true).map_or(-1, |(_, status)| status);
    let status = if libc::WIFEXITED(status) { libc::WEXITSTATUS(status) } else { 128 + libc::WTERMSIG(status) };
    let [stdout, stderr] = streams.kept.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ok(RunOutput { status, stdout, stderr })
}

struct Streams {
    input: Option<File>,
    sent: usize,
    outputs: [Option<File>; 2],
    kept: [Vec<u8>; 2],
}

impl Streams {
    fn unblock(&self) -> io::Result<()> {
        for file in self.outputs.iter().chain([&self.input]).flatten() {
            rustix::fs::fcntl_setfl(file, rustix::fs::OFlags::NONBLOCK)?;
        }
        Ok(())
    }

    /// Moves what can be moved, waiting at most `patience`; true when the program has ended.
    fn turn(&mut self, stdin: &[u8], ended: Option<&OwnedFd>, patience: Duration) -> io::Result<bool> {
        if self.sent == stdin.len() {
            self.input = None;
        }
        let mut fds = Vec::new();
        if let Some(ended) = ended {
            fds.push(PollFd::new(ended, PollFlags::IN));
        }
        fds.extend(self.input.iter().map(|file| PollFd::new(file, PollFlags::OUT)));
        fds.extend(self.outputs.iter().flatten().map(|file| PollFd::new(file, PollFlags::IN)));
        poll(
            &mut fds,
            Some(&Timespec { tv_sec: i64::try_from(patience.as_secs()).unwrap_or(i64::MAX), tv_nsec: i64::from(patience.subsec_nanos()) }),
        )
        .or_else(|error| if error == rustix::io::Errno::INTR { Ok(0) } else { Err(error) })?;
        let over = ended.is_some() && fds.first().is_some_and(|fd| !fd.revents().is_empty());
        drop(fds);
        if let Some(input) = &mut self.input {
            match input.write(&stdin[self.sent..]) {
                Ok(written) => self.sent += written,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                // It does not read; that is its own affair.
                Err(_) => self.input = None,
            }
        }
        let mut buffer = [0; 65536];
        for (file, kept) in self.outputs.iter_mut().zip(&mut self.kept) {
            let Some(output) = file else { continue };
            match output.read(&mut buffer) {
                Ok(0) => *file = None,
                Ok(read) => kept.extend(buffer[..read].iter().take(OUTPUT_MAX - kept.len().min(OUTPUT_MAX))),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(_) => *file = None,
            }
        }
        Ok(over)
    }
}
