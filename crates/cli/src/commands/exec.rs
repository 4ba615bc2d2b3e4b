//! `bonkei exec`.

use crate::cloud::paths::StateDir;
use crate::cloud::running::Running;
use crate::cloud::{inside, namespaces, parts};
use crate::style::{CliError, NOT_ENTERED, Outcome};
use clap::Args;
use rustix::thread::ThreadNameSpaceType;
use std::process::ExitCode;

/// `bonkei exec`.
#[derive(Debug, Args)]
#[command(after_help = "Enters by the machine's namespaces, not its network, so it works whatever security groups and sshd say.")]
pub struct ExecArgs {
    /// Instance id, or a database's resource id
    #[arg(value_name = "INSTANCE")]
    pub instance: String,
    /// The command to run, after `--` [default: root's login shell]
    #[arg(last = true, value_name = "CMD")]
    pub command: Vec<String>,
}

/// Enters the machine.
///
/// # Errors
/// Exit code 3 when no cloud runs, 125 when the machine cannot be entered.
pub fn run(state: &StateDir, args: ExecArgs) -> Outcome {
    let running = Running::find(state)?;
    let known = parts::machines(state);
    let refuse = |message: String| CliError::new(message).help("see what runs with `bonkei status`").code(NOT_ENTERED);
    match known.iter().find(|(id, _)| *id == args.instance) {
        None => return Err(refuse(format!("there is no machine of this name: {}", args.instance))),
        Some((id, phase)) if phase != "running" => return Err(refuse(format!("machine {id} cannot be entered, it is {phase}"))),
        Some(_) => {}
    }
    namespaces::enter(&running.init_fd, ThreadNameSpaceType::MOUNT | ThreadNameSpaceType::PROCESS_ID)
        .map_err(|e| CliError::because("cannot enter the cloud", e).help("run the command as the user who started it").code(NOT_ENTERED))?;
    let code = inside::run(|| match parts::exec(state, &args.instance, &args.command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: cannot enter the machine {}: {error}", args.instance);
            NOT_ENTERED
        }
    })?;
    Ok(ExitCode::from(code))
}
