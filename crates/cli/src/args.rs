//! The command line's grammar.

use crate::commands;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// A whole AWS region on this machine, whose packets obey the VPC.
#[derive(Debug, Parser)]
#[command(name = "bonkei", version, about, max_term_width = 100, arg_required_else_help = true, disable_help_subcommand = true, after_help = AFTER)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Where the cloud is.
    #[command(flatten)]
    pub place: Place,
}

const AFTER: &str = "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 no cloud runs. `shell` and `exec` pass on the command's own, and 125 when it could not be reached, 126 when it could not be run, 127 when there is none.";

/// Which cloud a command is about.
#[derive(Clone, Debug, Args)]
pub struct Place {
    /// The cloud's state directory; each cloud has its own [default: /var/lib/bonkei for root, else ~/.local/state/bonkei]
    #[arg(long, value_name = "DIR", global = true, env = "BONKEI_STATE", hide_env_values = true)]
    pub state: Option<PathBuf>,
}

/// Every command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start the cloud
    Up(commands::up::UpArgs),
    /// End the cloud in order; instances shut down, volumes stay
    Down(commands::down::DownArgs),
    /// Show what runs
    Status(commands::status::StatusArgs),
    /// Print the variables that point the AWS CLI and SDKs at the cloud
    Env(commands::env::EnvArgs),
    /// Open a shell on the cloud's Internet, or run a command there
    Shell(commands::shell::ShellArgs),
    /// Enter an instance as its root, or run a command in it
    Exec(commands::exec::ExecArgs),
    /// Show what the cloud's processes or an instance's console wrote
    Logs(commands::logs::LogsArgs),
    /// Check what this host lacks, with the fix for each
    Doctor(commands::doctor::DoctorArgs),
    /// Prepare this host, as root, for a user's rootless clouds
    HostSetup(commands::host_setup::HostSetupArgs),
    /// Build and list machine images
    #[command(subcommand)]
    Ami(commands::ami::AmiCommand),
    /// Make a WordPress on an instance, with its database, through the public API
    Demo(commands::demo::DemoArgs),
    /// Empty all accounts and regions, when no machine runs
    Reset(commands::reset::ResetArgs),
    /// Print a script that completes commands in a shell
    Completions(commands::completions::CompletionsArgs),
    /// First process of a cloud
    #[command(hide = true)]
    Init,
    /// Control plane
    #[command(hide = true)]
    Control,
    /// Proxies and resolvers
    #[command(hide = true)]
    Edge,
    /// Trial of a host's kernel, inside new namespaces
    #[command(hide = true)]
    Probe,
    /// Egress broker
    #[command(hide = true)]
    Broker,
    /// Tidies up after a killed `up`
    #[command(hide = true)]
    Sweeper,
}

impl Command {
    /// Whether the command is a process of the cloud, which must outlive whoever reads what it says.
    pub fn stays(&self) -> bool {
        matches!(self, Self::Up(_) | Self::Init | Self::Control | Self::Edge | Self::Probe | Self::Broker | Self::Sweeper)
    }
}
