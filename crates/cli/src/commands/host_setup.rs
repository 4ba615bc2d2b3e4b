//! `bonkei host-setup`.
use crate::style::Outcome;
use clap::Args;
/// `bonkei host-setup`.
#[derive(Debug, Args)]
pub struct HostSetupArgs {
    /// The user
    pub user: String,
    /// Do not ask
    #[arg(short, long)]
    pub yes: bool,
}
/// Does it.
///
/// # Errors
/// never
pub fn run(_: HostSetupArgs) -> Outcome {
    Ok(std::process::ExitCode::SUCCESS)
}
