//! `bonkei completions`.

use crate::args::Cli;
use crate::style::Outcome;
use clap::{Args, CommandFactory};
use clap_complete::Shell;
use std::process::ExitCode;

/// `bonkei completions`.
#[derive(Debug, Args)]
#[command(after_help = "For bash, add to ~/.bashrc:  source <(bonkei completions bash)")]
pub struct CompletionsArgs {
    /// The shell to write for
    pub shell: Shell,
}

/// Prints the script.
///
/// # Errors
/// Never.
pub fn run(args: CompletionsArgs) -> Outcome {
    clap_complete::generate(args.shell, &mut Cli::command(), "bonkei", &mut std::io::stdout());
    Ok(ExitCode::SUCCESS)
}
