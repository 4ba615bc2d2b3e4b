//! `bonkei doctor`.

use crate::cloud::paths::StateDir;
use crate::doctor::{Level, checks, render};
use crate::style::{Context, Outcome};
use clap::Args;
use std::process::ExitCode;

/// `bonkei doctor`.
#[derive(Debug, Args)]
#[command(
    after_help = "Tries for real, in namespaces that vanish again, what a cloud will do. Run it as the user who will start the cloud; as root it checks for root's.\nExit code 1 when something essential is missing."
)]
pub struct DoctorArgs {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Checks and prints.
///
/// # Errors
/// When the result cannot be printed.
pub fn run(state: &StateDir, args: DoctorArgs) -> Outcome {
    let checks = checks::all(state);
    let missing = checks.iter().filter(|c| c.level == Level::Missing).count();
    if args.json {
        println!("{}", serde_json::to_string_pretty(&checks).context("cannot print")?);
    } else {
        print!("{}", render(&checks));
        match missing {
            0 => println!("\nthis host can run clouds of this user"),
            1 => println!("\n1 thing is missing"),
            n => println!("\n{n} things are missing"),
        }
    }
    Ok(ExitCode::from(u8::from(missing > 0)))
}
