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
    // hidden commands are for the program itself, and a completion would show them
    let all = Cli::command();
    let shown = all.get_subcommands().filter(|c| !c.is_hide_set()).cloned();
    let mut visible = clap::Command::new("bonkei").version(env!("CARGO_PKG_VERSION")).args(all.get_arguments().cloned()).subcommands(shown);
    clap_complete::generate(args.shell, &mut visible, "bonkei", &mut std::io::stdout());
    Ok(ExitCode::SUCCESS)
}
