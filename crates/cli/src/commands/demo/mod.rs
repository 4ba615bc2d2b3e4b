//! `bonkei demo`: a WordPress on an instance in a public subnet, its MariaDB in private ones, made through the public API.

mod client;
mod stack;

use crate::cloud::paths::StateDir;
use crate::cloud::running::Running;
use crate::style::{Context, Outcome, Progress};
use clap::Args;
use client::Client;
use std::os::unix::fs::OpenOptionsExt;
use std::process::ExitCode;

/// `bonkei demo`.
#[derive(Debug, Args)]
#[command(after_help = "Needs a running cloud with its images built: bonkei up --detach && bonkei ami build. Doing it again shows what is there.")]
pub struct DemoArgs {}

/// Makes the demo, or shows the one that is there.
///
/// # Errors
/// Exit code 3 when no cloud runs; when the API refuses or the page does not come in time.
pub fn run(state: &StateDir, _: DemoArgs) -> Outcome {
    let ports = Running::find(state)?.file.ports;
    let client = Client::new(ports.api);
    let progress = Progress::start("making the demo");
    let made = stack::make(&client, &progress)?;
    let key = state.path().join("demo.pem");
    if let Some(material) = &made.key_material {
        let file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&key);
        std::io::Write::write_all(&mut file.context("cannot write the demo's key")?, material.as_bytes()).context("cannot write the demo's key")?;
    }
    stack::wait_for_page(ports.web, &made.instance, &progress)?;
    drop(progress);
    let flag = if state.is_default() { String::new() } else { format!(" --state {}", state.path().display()) };
    println!("WordPress:  http://{}.localhost:{}/blog/wp-admin/install.php", made.instance, ports.web);
    println!("ssh:        bonkei{flag} shell -- ssh -i {} -o StrictHostKeyChecking=accept-new ec2-user@{}", key.display(), made.address);
    println!("database:   {} (admin / {})", made.database, stack::PASSWORD);
    println!();
    println!("what to try next:");
    println!("  eval \"$(bonkei{flag} env)\"; aws ec2 describe-instances       the AWS CLI works as it is");
    println!("  aws ec2 revoke-security-group-ingress --group-id {} --protocol tcp --port 80 --cidr 0.0.0.0/0", made.web_group);
    println!("                                                        and the page is gone: packets are dropped");
    println!("  bonkei{flag} exec {}                  a shell as the instance's root", made.instance);
    println!("  bonkei{flag} down --purge                             nothing is left of it");
    Ok(ExitCode::SUCCESS)
}
