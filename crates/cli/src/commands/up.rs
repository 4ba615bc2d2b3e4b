//! `bonkei up`.

use super::logs::{Tail, last_lines};
use crate::cloud::client::ask;
use crate::cloud::config::{CloudFile, Ports};
use crate::cloud::fds::{self, Fds};
use crate::cloud::outer::{Chosen, Event, Outer};
use crate::cloud::paths::StateDir;
use crate::cloud::running::{self, Running};
use crate::cloud::{parts, supervise};
use crate::style::{self, CliError, Context, Outcome, Progress};
use bonkei_plane::clock::Stopwatch;
use clap::Args;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::pipe::{PipeFlags, pipe_with};
use serde::{Deserialize, Serialize};
use std::fs::OpenOptions;
use std::io::{BufRead, BufReader};
use std::os::fd::{AsFd, OwnedFd};
use std::process::{ExitCode, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// `bonkei up`.
#[derive(Clone, Debug, Args)]
#[command(after_help = "A cloud keeps its ports until other ones are chosen. Everything listens on 127.0.0.1 only.")]
pub struct UpArgs {
    /// Return when the API answers, and leave the cloud running
    #[arg(short, long)]
    pub detach: bool,
    /// Port of the AWS API [default: 4566, or as last time]
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    pub api_port: Option<u16>,
    /// Port of the web gateway [default: 8080, or as last time]
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    pub web_port: Option<u16>,
    /// Port of the web gateway's TLS [default: 8443, or as last time]
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    pub web_tls_port: Option<u16>,
}

/// How long the API may take to answer first.
const READY_WITHIN: Duration = Duration::from_secs(30);
/// How often the live status looks.
const LOOK: Duration = Duration::from_millis(250);

/// What the process left behind tells the one that started it, one line.
#[derive(Debug, Serialize, Deserialize)]
enum Told {
    Started(Vec<String>),
    Failed { message: String, help: Vec<String>, code: u8 },
}

/// Starts the cloud.
///
/// # Errors
/// When it cannot start, or ends by itself.
pub fn run(state: &StateDir, args: UpArgs) -> Outcome {
    fds::seal();
    let ready = if std::env::var_os(fds::VARIABLE).is_some() { Fds::take()?.remove("ready").ok() } else { None };
    if let Some(ready) = ready {
        return left_behind(state, &args, ready);
    }
    parts::enter_delegated_scope();
    if args.detach { detach(state, &args) } else { foreground(state, &args) }
}

fn chosen(args: &UpArgs) -> Chosen {
    Chosen { api: args.api_port, web: args.web_port, web_tls: args.web_tls_port }
}

fn foreground(state: &StateDir, args: &UpArgs) -> Outcome {
    style::log_to_stderr();
    let tails = ["up", "control", "edge"].map(|name| Tail::from_now(name, state.log(name)));
    let mut outer = Outer::start(state.clone(), chosen(args))?;
    for note in &outer.notes {
        style::note(&format_args!("note: {note}"));
    }
    let (tell, told) = channel();
    let (ports, live_state) = (outer.file.ports, state.clone());
    let live = std::thread::spawn(move || live(ports, &live_state, tails, &told));
    let ended = attend(&mut outer, |stops| {
        let _ = tell.send(if stops == 1 { Live::Stopping } else { Live::Killing });
    });
    drop(tell);
    let _ = live.join();
    outer.clear()?;
    ended
}

/// Waits until the cloud has ended. The first request to stop is passed on in order, the second ends it at once.
fn attend(outer: &mut Outer, mut on_stop: impl FnMut(u32)) -> Outcome {
    let mut stops = 0;
    loop {
        match outer.wait(Duration::from_secs(60))? {
            Event::Nothing => {}
            Event::Stop => {
                stops += 1;
                on_stop(stops);
                if stops == 1 { outer.stop() } else { outer.kill() }
            }
            Event::Ended if stops > 0 => return Ok(ExitCode::SUCCESS),
            Event::Ended => return Ok(ExitCode::FAILURE),
        }
    }
}

enum Live {
    Stopping,
    Killing,
}

/// The live status: one moving line, and the logs above it.
fn live(ports: Ports, state: &StateDir, mut tails: [Tail; 3], told: &Receiver<Live>) {
    let progress = Progress::start("starting the control plane");
    let (mut ready, mut stopping) = (false, false);
    loop {
        match told.recv_timeout(if ready { LOOK } else { Duration::from_millis(20) }) {
            Ok(Live::Stopping) => {
                stopping = true;
                progress.say("ending the cloud in order: machines shut down; press Ctrl-C again to pull the plug");
            }
            Ok(Live::Killing) => progress.say("ending the cloud at once"),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        for tail in &mut tails {
            let text = tail.more().unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            if !text.is_empty() {
                progress.line(text.trim_end());
            }
        }
        if !stopping && let Some(line) = health_line(ports.api) {
            if !ready {
                progress.line(summary(state, ports));
                ready = true;
            }
            progress.say(line);
        } else if !stopping && ready {
            progress.say("the API does not answer; the control plane is being started again");
        }
    }
    progress.finish();
}

/// The cloud in one line; `None` while the API does not answer.
fn health_line(api: u16) -> Option<String> {
    let health: serde_json::Value = health(api, Duration::from_secs(2))?;
    let machines = health.pointer("/machines/running").and_then(serde_json::Value::as_u64).unwrap_or(0);
    let images: Vec<&str> = health.get("images").and_then(|i| i.as_array()).into_iter().flatten().filter_map(|i| i.as_str()).collect();
    let images = if images.is_empty() { "no image yet: bonkei ami build".to_owned() } else { format!("images {}", images.join(", ")) };
    let complaint = health.get("complaint").and_then(|c| c.as_str()).map(|c| format!(" · {c}")).unwrap_or_default();
    Some(format!("up · API on port {api} · {machines} machines run · {images}{complaint}"))
}

/// What `control` says of itself; `None` when it does not answer.
pub fn health(api: u16, patience: Duration) -> Option<serde_json::Value> {
    let answer = ask(api, "GET", "/_bonkei/health", &[], patience).ok()?;
    (answer.status == 200).then(|| serde_json::from_str(&answer.body).ok()).flatten()
}

fn summary(state: &StateDir, ports: Ports) -> String {
    let option = if state.is_default() { String::new() } else { format!(" --state {}", state.path().display()) };
    format!(
        "the cloud is up\n  AWS API      http://127.0.0.1:{}\n  web gateway  http://NAME.localhost:{}  https: {}\n  state        {}\nnext: eval \"$(bonkei env{option})\"   or   bonkei shell{option}",
        ports.api,
        ports.web,
        ports.web_tls,
        state.path().display()
    )
}

fn detach(state: &StateDir, args: &UpArgs) -> Outcome {
    if running::is_locked(state)?
        && let Ok(found) = Running::find(state)
    {
        return already_up(state, args, &found.file);
    }
    let (from, to) = pipe_with(PipeFlags::CLOEXEC).context("cannot make a pipe")?;
    let mut command = supervise::myself("up", state.path());
    for (option, port) in [("--api-port", args.api_port), ("--web-port", args.web_port), ("--web-tls-port", args.web_tls_port)] {
        if let Some(port) = port {
            command.arg(option).arg(port.to_string());
        }
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    fds::give(&mut command, &[("ready", to.as_fd())]);
    let mut child = command.spawn().context("cannot start the cloud's outer process")?;
    drop(to);
    let mut line = String::new();
    let mut reader = BufReader::new(std::fs::File::from(from));
    reader.read_line(&mut line).context("cannot hear from the cloud's outer process")?;
    match serde_json::from_str(&line) {
        Ok(Told::Started(notes)) => notes.iter().for_each(|note| eprintln!("note: {note}")),
        Ok(Told::Failed { message, help, code }) => {
            let _ = child.wait();
            return Err(CliError { message, help, code });
        }
        Err(_) => {
            let status = child.wait().context("cannot wait for the cloud's outer process")?;
            return Err(CliError::because("the cloud's outer process ended before it had started anything", status));
        }
    }
    let file = CloudFile::load(state)?.ok_or_else(|| CliError::new("the cloud's directory is gone while it was starting"))?;
    wait_ready(state, file.ports, &reader.into_inner().into())?;
    println!("{}", summary(state, file.ports));
    Ok(ExitCode::SUCCESS)
}

/// Waits until the API answers; `alive` closes when the cloud ends.
fn wait_ready(state: &StateDir, ports: Ports, alive: &OwnedFd) -> Result<(), CliError> {
    let watch = Stopwatch::start();
    let tick = Timespec::try_from(Duration::from_millis(5)).context("impossible wait")?;
    let mut progress = None;
    loop {
        let answers = health(ports.api, Duration::from_secs(5)).is_some();
        let missing = if answers { "edge" } else { "control" };
        if answers && edge_is_there(state) {
            if let Some(progress) = progress {
                Progress::finish(progress);
            }
            return Ok(());
        }
        let ended = matches!(poll(&mut [PollFd::new(alive, PollFlags::IN)], Some(&tick)), Ok(n) if n > 0);
        if ended || watch.elapsed() > READY_WITHIN {
            let what =
                if ended { "the cloud ended while it was starting".to_owned() } else { format!("the cloud runs, and its {missing} does not answer") };
            let log = std::fs::read(state.log(missing)).unwrap_or_default();
            let end = String::from_utf8_lossy(last_lines(&log, 5)).trim_end().to_owned();
            return Err(CliError::because(what, format_args!("see {}\n{end}", state.log(missing).display()))
                .help("stop it with `bonkei down`; `bonkei logs` shows more"));
        }
        if progress.is_none() && watch.elapsed() > Duration::from_secs(1) {
            progress = Some(Progress::start("waiting for the control plane"));
        }
    }
}

/// Whether the first process has told of all its children, and `edge` listens.
fn edge_is_there(state: &StateDir) -> bool {
    let text = std::fs::read(state.processes()).unwrap_or_default();
    let children: Vec<supervise::ChildReport> = serde_json::from_slice(&text).unwrap_or_default();
    children.len() == 2 && state.run().join("edge.sock").exists()
}

fn already_up(state: &StateDir, args: &UpArgs, file: &CloudFile) -> Outcome {
    let same = |chosen: Option<u16>, now: u16| chosen.is_none_or(|c| c == now);
    if !(same(args.api_port, file.ports.api) && same(args.web_port, file.ports.web) && same(args.web_tls_port, file.ports.web_tls)) {
        return Err(CliError::new("this cloud runs already, on other ports, and cannot change them while it does")
            .help("bonkei down, then bonkei up with the new ports"));
    }
    if health(file.ports.api, Duration::from_secs(5)).is_none() {
        return Err(CliError::new("this cloud runs already, and its control plane does not answer").help("see why with `bonkei logs control`"));
    }
    println!("{}", summary(state, file.ports).replacen("is up", "is up already", 1));
    Ok(ExitCode::SUCCESS)
}

/// The detached process itself.
fn left_behind(state: &StateDir, args: &UpArgs, ready: OwnedFd) -> Outcome {
    let _ = rustix::process::setsid();
    let tell = |told: &Told| {
        let mut line = serde_json::to_vec(told).unwrap_or_default();
        line.push(b'\n');
        let _ = rustix::io::write(&ready, &line);
    };
    let started = Outer::start(state.clone(), chosen(args)).and_then(|outer| {
        let log = OpenOptions::new().create(true).append(true).open(state.log("up")).context("cannot write the log")?;
        rustix::stdio::dup2_stdout(&log).and_then(|()| rustix::stdio::dup2_stderr(&log)).context("cannot write the log")?;
        Ok(outer)
    });
    let mut outer = match started {
        Ok(outer) => outer,
        Err(CliError { message, help, code }) => {
            tell(&Told::Failed { message, help, code });
            return Ok(ExitCode::from(code));
        }
    };
    style::log_to_stderr();
    tell(&Told::Started(outer.notes.clone()));
    // `ready` stays open until the end, so that whoever waits sees it
    let ended = attend(&mut outer, |_| ());
    outer.clear()?;
    drop(ready);
    ended
}
