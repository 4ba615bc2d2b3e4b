//! Runs a test inside a fresh, empty cloud: user, pid, mount and network namespaces of its own, as root and as an ordinary user.
//!
//! A test names itself and gives a body. Outside, [`in_cloud`] starts the test binary once more, for this one test, inside new
//! namespaces; there the body runs as user 0 of the cloud. When the body ends the namespaces end with everything in them.
//!
//! ```no_run
//! # use bonkei_testkit::{As, in_cloud};
//! #[test]
//! fn loopback_is_there_as_user() {
//!     in_cloud(As::User, "loopback_is_there_as_user", || assert!(std::path::Path::new("/proc/net/dev").exists()));
//! }
//! ```

mod cgroup;
pub mod contract;
mod enter;

use std::{
    env, fs,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{self, Command},
    sync::atomic::{AtomicU32, Ordering},
};

/// Who starts the cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// The host's root; the cloud's user 0 is the host's user 0 without its capabilities.
    Root,
    /// An ordinary user with a range of 65536 further ids and a control group delegated to him.
    User,
}

/// First host id of the range that a cloud's ids 1..=65536 are mapped to when root writes the maps.
pub const ID_BASE: u32 = 1_000_000_000;
/// The ordinary user that root turns into for [`As::User`].
const USER: u32 = 64_321;
const INSIDE: &str = "BONKEI_TESTKIT_INSIDE";
const DIR: &str = "BONKEI_TESTKIT_DIR";

/// Runs `body` in a cloud of its own. `name` is the test's full name as the test harness prints it (`module::function`).
///
/// Says so on standard error and returns where the mode needs root, or a range of ids, and there is none.
///
/// # Panics
/// When the body panics, or the cloud cannot be made.
pub fn in_cloud(mode: As, name: &str, body: impl FnOnce()) {
    if env::var(INSIDE).is_ok_and(|inside| inside == name) {
        return body();
    }
    let root = unsafe_id() == 0;
    if mode == As::Root && !root {
        eprintln!("skipped, it needs root: {name}");
        return;
    }
    let plan = match enter::Plan::new(mode, root) {
        Ok(plan) => plan,
        Err(why) => {
            eprintln!("skipped, {why}: {name}");
            return;
        }
    };
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let label = format!("{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let guard = Guard { dir: scratch().join(&label), groups: cgroup::make(mode, root, &label, USER) };
    must(fs::create_dir_all(&guard.dir), "cannot make the test's directory");
    if mode == As::User && root {
        must(std::os::unix::fs::chown(&guard.dir, Some(USER), Some(USER)), "cannot give the test's directory away");
    }
    let mut command = Command::new(must(env::current_exe(), "cannot find the test binary"));
    command.args([name, "--exact", "--nocapture", "--test-threads=1"]).env(INSIDE, name).env(DIR, &guard.dir);
    let groups = cgroup::doors(&guard.groups);
    // SAFETY: between fork and exec only system calls on memory prepared before are made.
    unsafe { command.pre_exec(move || enter::enter(&plan, &groups)) };
    let status = must(command.status(), "cannot enter the cloud");
    drop(guard);
    assert!(status.success(), "{name} failed inside the cloud: {status}");
}

/// Inside [`in_cloud`]: an empty directory on a disk, owned by the cloud's user 0, removed afterwards.
///
/// # Panics
/// Outside a cloud.
pub fn dir() -> PathBuf {
    PathBuf::from(must(env::var(DIR), "not inside in_cloud"))
}

/// A directory on a real disk that outlives tests: cached files go here, `BONKEI_TEST_DIR` moves it.
pub fn scratch() -> PathBuf {
    env::var_os("BONKEI_TEST_DIR").map_or_else(|| PathBuf::from("/var/tmp/bonkei-test"), PathBuf::from)
}

/// Runs a program as the guest ids of a cloud see it: in a user namespace that maps 0..65536 onto the cloud's range. Needs root; for preparing images.
///
/// # Errors
/// When it cannot be started or fails.
pub fn as_guest(program: &str, args: &[&str]) -> Result<(), String> {
    let plan = enter::Plan::guest();
    let mut command = Command::new(program);
    command.args(args);
    // SAFETY: as above.
    unsafe { command.pre_exec(move || enter::enter_user(&plan)) };
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program}: {status}")),
        Err(error) => Err(format!("{program}: {error}")),
    }
}

struct Guard {
    dir: PathBuf,
    groups: Vec<PathBuf>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        cgroup::remove(&self.groups);
        remove_tree(&self.dir);
    }
}

fn remove_tree(path: &Path) {
    if let Err(error) = fs::remove_dir_all(path)
        && path.exists()
    {
        eprintln!("left behind {}: {error}", path.display());
    }
}

fn unsafe_id() -> u32 {
    // SAFETY: takes nothing and cannot fail.
    unsafe { libc::geteuid() }
}

#[allow(clippy::panic, reason = "a test that cannot be set up has failed")]
pub(crate) fn must<T, E: std::fmt::Display>(result: Result<T, E>, what: &str) -> T {
    result.unwrap_or_else(|error| panic!("{what}: {error}"))
}
