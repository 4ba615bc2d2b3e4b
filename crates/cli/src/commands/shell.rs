//! `bonkei shell`.

use crate::cloud::paths::StateDir;
use crate::cloud::running::Running;
use crate::cloud::{home, inside, namespaces};
use crate::doctor::host::program;
use crate::style::{CliError, NOT_ENTERED, NOT_EXECUTABLE, NOT_FOUND, Outcome};
use bonkei_plane::clock::Stopwatch;
use clap::Args;
use rustix::fd::{AsFd, OwnedFd};
use rustix::thread::{LinkNameSpaceType, ThreadNameSpaceType, move_into_link_name_space};
use std::io::{ErrorKind, IsTerminal};
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};
use std::time::Duration;

/// `bonkei shell`.
#[derive(Debug, Args)]
#[command(
    after_help = "The shell runs on a learner's laptop on the cloud's Internet, 198.19.255.10: the host's files, the cloud's DNS. `curl`, `ssh`, `dig` and \
`mysql` reach public addresses and names; the host's network and the real Internet are not reachable from there."
)]
pub struct ShellArgs {
    /// The command to run there, after `--` [default: $SHELL]
    #[arg(last = true, value_name = "CMD")]
    pub command: Vec<std::ffi::OsString>,
}

/// The public service address of the AWS API on the cloud's Internet.
const API_INSIDE: &str = "http://198.19.0.1";
/// How long a cloud that has just started may take to build its Internet.
const PATIENCE: Duration = Duration::from_secs(10);

/// Runs the command.
///
/// # Errors
/// Exit code 3 when no cloud runs, 125 when it cannot be entered.
pub fn run(state: &StateDir, args: ShellArgs) -> Outcome {
    let running = Running::find(state)?;
    let refuse = |what: &str, e: &dyn std::fmt::Display| CliError::because(what, e).code(NOT_ENTERED);
    let net = home_netns(state, &running)?;
    namespaces::enter(&running.init_fd, ThreadNameSpaceType::PROCESS_ID)
        .map_err(|e| refuse("cannot enter the cloud", &e).help("run the command as the user who started it"))?;
    move_into_link_name_space(net.as_fd(), Some(LinkNameSpaceType::Network)).map_err(|e| refuse("cannot enter home's network", &e))?;
    let code = inside::run(|| match settle(state, &running, &args) {
        Ok(mut command) => {
            let error = command.exec();
            let name = command.get_program();
            // a directory of PATH that may not be searched makes the kernel say that permission is denied, whatever the name
            let is_name = !name.as_encoded_bytes().contains(&b'/');
            if error.kind() == ErrorKind::NotFound || (is_name && name.to_str().is_some_and(|n| program(n).is_none())) {
                eprintln!("error: there is no such command: {}", name.display());
                return NOT_FOUND;
            }
            eprintln!("error: cannot run {}: {error}", name.display());
            NOT_EXECUTABLE
        }
        Err(error) => {
            eprintln!("error: cannot make home's view of the host's files: {error}");
            NOT_ENTERED
        }
    })?;
    Ok(ExitCode::from(code))
}

fn home_netns(state: &StateDir, running: &Running) -> Result<OwnedFd, CliError> {
    let path = home::netns(state, running.init.as_raw_nonzero().get());
    let watch = Stopwatch::start();
    loop {
        match std::fs::File::open(&path) {
            // until the namespace is bound there, the file is an empty one of the directory's own file system
            Ok(file) if rustix::fs::fstatfs(&file).is_ok_and(|s| s.f_type == libc::NSFS_MAGIC) => return Ok(file.into()),
            Err(e) if e.kind() != ErrorKind::NotFound => {
                return Err(CliError::because("cannot look into the cloud", e).help("run the command as the user who started it").code(NOT_ENTERED));
            }
            _ if watch.elapsed() > PATIENCE => {
                return Err(CliError::new("the cloud's Internet is not there: the control plane has not built it")
                    .help("see why with `bonkei logs control`")
                    .code(NOT_ENTERED));
            }
            _ => std::thread::sleep(Duration::from_millis(5)),
        }
    }
}

/// In the child: home's files and environment.
fn settle(state: &StateDir, running: &Running, args: &ShellArgs) -> std::io::Result<Command> {
    home::furnish(state)?;
    let trusted = home::trust(state)?;
    let mut words = args.command.iter();
    let mut command = match words.next() {
        Some(program) => Command::new(program),
        None => Command::new(std::env::var_os("SHELL").filter(|s| !s.is_empty()).unwrap_or_else(|| "/bin/sh".into())),
    };
    if args.command.is_empty() && std::io::stderr().is_terminal() {
        eprintln!("home: a laptop on the cloud's Internet, 198.19.255.10; the host's files, the cloud's names; leave with `exit`");
    }
    command.args(words).env("BONKEI_HOME", state.path()).env_remove("BONKEI_FDS");
    let here = [format!("http://127.0.0.1:{}", running.file.ports.api), format!("http://localhost:{}", running.file.ports.api)];
    if std::env::var("AWS_ENDPOINT_URL").is_ok_and(|url| here.contains(&url.trim_end_matches('/').to_owned())) {
        command.env("AWS_ENDPOINT_URL", API_INSIDE);
    }
    // clients that carry a bundle of their own
    for variable in ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"] {
        if let Some(bundle) = trusted.filter(|_| std::env::var_os(variable).is_none()) {
            command.env(variable, bundle);
        }
    }
    Ok(command)
}
