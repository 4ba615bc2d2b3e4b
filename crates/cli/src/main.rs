//! `bonkei`: the command line, and every process of a cloud.

mod args;
mod broker;
mod cloud;
mod commands;
mod doctor;
mod setup;
mod style;

use args::{Cli, Command};
use clap::Parser;
use cloud::paths::StateDir;
use cloud::{init, parts, sweep};
use std::process::ExitCode;
use style::{CliError, Outcome, report};

fn main() -> ExitCode {
    // these enter namespaces, so they come before anything that could start a thread
    if let Some(code) = parts::early() {
        return code;
    }
    let cli = Cli::parse();
    let state = StateDir::resolve(cli.place.state.as_deref());
    if !cli.command.stays() {
        style::end_with_the_reader();
    }
    let outcome = run(cli.command, &state);
    outcome.unwrap_or_else(|error| report(&error))
}

fn run(command: Command, state: &StateDir) -> Outcome {
    match command {
        Command::Up(args) => commands::up::run(state, args),
        Command::Down(args) => commands::down::run(state, args),
        Command::Status(args) => commands::status::run(state, args),
        Command::Env(args) => commands::env::run(state, args),
        Command::Shell(args) => commands::shell::run(state, args),
        Command::Exec(args) => commands::exec::run(state, args),
        Command::Logs(args) => commands::logs::run(state, args),
        Command::Doctor(args) => commands::doctor::run(state, args),
        Command::HostSetup(args) => commands::host_setup::run(args),
        Command::Ami(command) => commands::ami::run(state, command),
        Command::Demo(args) => commands::demo::run(state, args),
        Command::Reset(args) => commands::reset::run(state, args),
        Command::Completions(args) => commands::completions::run(args),
        Command::Init => serve("init", |epoch| init::main(state, epoch)),
        Command::Control => serve("control", |epoch| parts::control(state, epoch)),
        Command::Edge => serve("edge", |_| parts::edge(state)),
        Command::Probe => serve("probe", |_| doctor::probe::main(state.path())),
        Command::Broker => serve("broker", |_| broker::main()),
        Command::Sweeper => serve("sweeper", |_| sweep::main(state)),
    }
}

/// Runs a process of the cloud: with a log on standard error, and the name of this run of the cloud.
fn serve(name: &str, run: impl FnOnce(&str) -> Result<(), CliError>) -> Outcome {
    style::log_to_stderr();
    let epoch = std::env::var("BONKEI_EPOCH").unwrap_or_default();
    match run(&epoch) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => {
            tracing::error!("{name} ends: {error}");
            Ok(ExitCode::from(error.code))
        }
    }
}
