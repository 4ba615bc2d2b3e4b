//! The egress broker: an ordinary process on the host that opens sockets to the real Internet for `edge` (wire: `bonkei_spec::egress`).
//!
//! It is the only way from the cloud to the outside, so the policy stands here, outside, where nothing in the cloud can change it.

mod door;
mod resolver;
mod serve;

use crate::cloud::fds::Fds;
use crate::style::{CliError, Context};
use rustix::process::{Resource, Rlimit, Signal, getrlimit, setrlimit};
use rustix::thread::{Gid, Uid};

/// Nobody: owns no file and may do nothing.
const NOBODY: u32 = 65_534;

/// Serves until the cloud has ended.
///
/// # Errors
/// When it was not started by `bonkei up`, or cannot give up root's rights.
pub fn main() -> Result<(), CliError> {
    let _ = rustix::thread::set_name(c"bonkei-broker");
    // out of reach of the terminal's Ctrl-C, which is for the outer process
    let _ = rustix::process::setsid();
    let egress = Fds::take()?.remove("egress")?;
    let limit = getrlimit(Resource::Nofile);
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    std::env::set_current_dir("/").context("cannot leave the working directory")?;
    give_up_root().context("the egress broker cannot give up root's rights and does not run with them")?;
    // last, since a change of user clears it
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).context("cannot tie the broker to the cloud")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start the egress broker")?;
    runtime.block_on(serve::serve(egress)).context("the egress broker cannot go on")
}

fn give_up_root() -> std::io::Result<()> {
    if rustix::process::geteuid().is_root() {
        let (user, group) = (Uid::from_raw(NOBODY), Gid::from_raw(NOBODY));
        rustix::thread::set_thread_groups(&[])?;
        rustix::thread::set_thread_res_gid(group, group, group)?;
        // with the last root id go all capabilities ("capabilities", effect of user id changes)
        rustix::thread::set_thread_res_uid(user, user, user)?;
    }
    rustix::thread::set_no_new_privs(true)?;
    Ok(())
}
