//! `bonkei down`.

use crate::cloud::config::CloudFile;
use crate::cloud::init::MACHINES_GRACE;
use crate::cloud::paths::{StateDir, cache_dir};
use crate::cloud::running::{self, Running};
use crate::cloud::{parts, sweep};
use crate::style::{CliError, Context, Outcome, Progress};
use bonkei_plane::clock::Stopwatch;
use clap::Args;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Signal, pidfd_send_signal};
use std::process::ExitCode;
use std::time::Duration;

/// `bonkei down`.
#[derive(Debug, Args)]
pub struct DownArgs {
    /// Also delete the cloud: its state, volumes and extracted images; the cache of image archives stays
    #[arg(long)]
    pub purge: bool,
}

/// A little more than what everything inside may take, after which the plug is pulled.
const PATIENCE: Duration = MACHINES_GRACE.saturating_add(Duration::from_secs(30));

/// Ends the cloud.
///
/// # Errors
/// Exit code 3 when none runs and nothing is to be deleted.
pub fn run(state: &StateDir, args: DownArgs) -> Outcome {
    let file = CloudFile::load(state)?;
    match Running::find(state) {
        Ok(running) => end(state, &running)?,
        Err(error) if running::is_locked(state)? => return Err(error.help("a cloud is starting or ending in this directory just now; try again")),
        Err(error) if args.purge && file.is_none() && state.path().exists() => {
            return Err(CliError::new(format_args!("this directory holds no cloud, so nothing in it is deleted: {}", state.path().display()))
                .code(error.code));
        }
        Err(error) if !args.purge || file.is_none() => return Err(error),
        Err(_) => {}
    }
    if args.purge
        && let Some(file) = file
    {
        purge(state, &file)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn end(state: &StateDir, running: &Running) -> Result<(), CliError> {
    let progress = Progress::start("ending the cloud: machines shut down");
    pidfd_send_signal(&running.up_fd, Signal::TERM)
        .map_err(|e| CliError::because("cannot tell the cloud to end", e).help("run the command as the user who started it"))?;
    let watch = Stopwatch::start();
    let mut pulled = false;
    let tick = Timespec::try_from(Duration::from_millis(500)).context("impossible wait")?;
    // readable when the process has ended
    while !matches!(poll(&mut [PollFd::new(&running.up_fd, PollFlags::IN)], Some(&tick)), Ok(n) if n > 0) {
        if watch.elapsed() > PATIENCE && !pulled {
            progress.line("the cloud does not end by itself; its first process is killed");
            let _ = pidfd_send_signal(&running.init_fd, Signal::KILL);
            pulled = true;
        }
        progress.say(format_args!("ending the cloud: machines shut down ({} s)", watch.elapsed().as_secs()));
    }
    while running::is_locked(state)? {
        std::thread::sleep(Duration::from_millis(5));
    }
    progress.finish();
    println!("the cloud is down; `bonkei up` brings the same one back");
    Ok(())
}

fn purge(state: &StateDir, file: &CloudFile) -> Result<(), CliError> {
    let me = rustix::process::geteuid().as_raw();
    if file.owner != me && me != 0 {
        return Err(CliError::new(format_args!("this cloud belongs to user id {}, so it is left alone", file.owner)));
    }
    // held while everything goes, so that nobody starts it meanwhile
    let lock = if state.run().is_dir() {
        Some(running::lock(state)?.ok_or_else(|| CliError::new("a cloud is starting in this directory just now, so it is left alone"))?)
    } else {
        None
    };
    let progress = Progress::start(format_args!("deleting {}", state.path().display()));
    sweep::leftovers(state)?;
    parts::remove_tree(state.path(), file.ids).context(format_args!("cannot delete all of {}", state.path().display()))?;
    drop(lock);
    progress.finish();
    println!("deleted {}", state.path().display());
    let cache = cache_dir();
    if cache.is_dir() {
        println!("image archives stay for other clouds: {}", cache.display());
    }
    Ok(())
}
