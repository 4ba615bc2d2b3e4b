//! `bonkei doctor`.
use crate::cloud::paths::StateDir;
use crate::style::Outcome;
use clap::Args;
/// `bonkei doctor`.
#[derive(Debug, Args)]
pub struct DoctorArgs {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}
/// Checks.
///
/// # Errors
/// never
pub fn run(_: &StateDir, _: DoctorArgs) -> Outcome {
    Ok(std::process::ExitCode::SUCCESS)
}
