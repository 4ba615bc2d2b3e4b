//! `bonkei host-setup`.

use crate::cloud::idmap;
use crate::setup::{Facts, Step, plan};
use crate::style::{CliError, Context, Outcome};
use clap::Args;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

/// `bonkei host-setup`.
#[derive(Debug, Args)]
#[command(after_help = "Shows everything it will do, and asks. Doing it again changes nothing that is right already.")]
pub struct HostSetupArgs {
    /// The user who will start clouds
    #[arg(value_name = "USER")]
    pub user: String,
    /// Do not ask
    #[arg(short, long)]
    pub yes: bool,
}

/// Prepares the host.
///
/// # Errors
/// When it is not run by root, the user is unknown, or a step fails; the other steps are done all the same.
pub fn run(args: HostSetupArgs) -> Outcome {
    if !rustix::process::geteuid().is_root() {
        return Err(CliError::new("host-setup changes the host and must be run by root").help(format_args!("sudo bonkei host-setup {}", args.user)));
    }
    let passwd = idmap::read("/etc/passwd");
    let (uid, gid) = idmap::user_ids(&args.user, &passwd)
        .ok_or_else(|| CliError::new(format_args!("there is no user of this name in /etc/passwd: {}", args.user)))?;
    if uid == 0 {
        return Err(CliError::new("root needs no set-up: `bonkei up` works for root as it is"));
    }
    let facts = Facts::look(&args.user, uid, gid)?;
    let plan = plan(&facts);
    for line in &plan.fine {
        println!("fine already: {line}");
    }
    for step in &plan.steps {
        println!("to do: {}", step.title());
        for line in step.details() {
            println!("    {line}");
        }
    }
    for line in &plan.cannot {
        println!("cannot be done from here: {line}");
    }
    if plan.steps.is_empty() {
        println!("nothing to do");
    } else if !(args.yes || confirm()?) {
        println!("nothing was changed");
        return Ok(ExitCode::FAILURE);
    }
    let failures: Vec<String> = plan.steps.iter().filter_map(|step| done(step).err()).collect();
    for line in &plan.then {
        println!("then: {line}");
    }
    if failures.is_empty() {
        return Ok(ExitCode::from(u8::from(!plan.cannot.is_empty())));
    }
    Err(CliError::because("not everything could be done", failures.join("; ")).help("what was done stays; running it again does the rest"))
}

fn done(step: &Step) -> Result<(), String> {
    match step.run() {
        Ok(()) => {
            println!("done: {}", step.title());
            Ok(())
        }
        Err(error) => Err(format!("{}: {error}", step.title())),
    }
}

fn confirm() -> Result<bool, CliError> {
    if !std::io::stdin().is_terminal() {
        return Err(CliError::new("nothing was changed: there is no terminal to ask on").help("look at the list above, then run it again with --yes"));
    }
    print!("do this? [y/N] ");
    std::io::stdout().flush().context("cannot ask")?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).context("cannot read the answer")?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
