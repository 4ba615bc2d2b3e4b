//! Where the parts that other crates make are plugged into the command line.

use super::config::IdRange;
use super::fds::Fds;
use super::paths::{StateDir, cache_dir};
use crate::style::{CliError, Context};
use bonkei_driver_image::{BuildConfig, Ids, ImageError, image_helper};
use bonkei_driver_machine::{enter, shim, shutdown_all};
use bonkei_plane::clock::SystemClock;
use bonkei_spec::{Exit, Phase};
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

pub use bonkei_driver_machine::{CgroupError, CgroupLayout};

/// Processes that must not have started a thread yet, and are told apart before anything else is: a machine's shim, a builder of images.
pub fn early() -> Option<ExitCode> {
    let mut words = std::env::args_os().skip(1);
    match words.next()?.to_str()? {
        "machine" => {
            let _ = rustix::thread::set_name(c"bonkei-machine");
            let directory = words.next()?;
            Some(shim::main(Path::new(&directory)))
        }
        "image-helper" => {
            let rest: Vec<OsString> = words.collect();
            Some(ExitCode::from(u8::try_from(image_helper::main(&rest)).unwrap_or(1)))
        }
        _ => None,
    }
}

/// The control process.
///
/// # Errors
/// When it cannot start.
pub fn control(state: &StateDir, epoch: &str) -> Result<(), CliError> {
    let _ = rustix::thread::set_name(c"bonkei-control");
    let api = Fds::take()?.remove("api")?;
    let args = bonkei_region::control::ControlArgs {
        state_dir: state.path().to_owned(),
        epoch: epoch.to_owned(),
        api: api.into(),
        cgroup: read_cgroups(state),
        shim: shim_words(),
    };
    bonkei_region::control::main(args).context("the control plane cannot go on")
}

fn shim_words() -> Vec<OsString> {
    vec!["/proc/self/exe".into(), "machine".into()]
}

/// The edge process.
///
/// # Errors
/// When it cannot start.
pub fn edge(state: &StateDir) -> Result<(), CliError> {
    let _ = rustix::thread::set_name(c"bonkei-edge");
    let mut fds = Fds::take()?;
    let (web, web_tls, egress) = (fds.remove("web")?, fds.remove("web_tls")?, fds.remove("egress")?);
    let args = bonkei_edge::EdgeArgs {
        state_dir: state.path().to_owned(),
        web: Some(web),
        web_tls: Some(web_tls),
        egress: Some(egress),
        clock: Arc::new(SystemClock),
    };
    bonkei_edge::run(args).context("the edge cannot go on")
}

/// Makes a cloud's control groups and moves this process into them; also what cannot be limited on this host, one line each.
///
/// # Errors
/// When this process may not make any; the text has the remedy.
pub fn make_cgroups(cloud: &str) -> Result<(CgroupLayout, Vec<String>), CgroupError> {
    let layout = CgroupLayout::detect_here(cloud)?.create()?;
    let notes = layout.notes();
    Ok((layout, notes))
}

/// What `up` found, or why there are none.
///
/// # Errors
/// The reason, for people, with the remedy.
pub fn read_cgroups(state: &StateDir) -> Result<CgroupLayout, String> {
    let path = state.cgroups();
    let text = std::fs::read(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
    serde_json::from_slice::<Result<CgroupLayout, String>>(&text).map_err(|e| format!("cannot read {}: {e}", path.display()))?
}

/// Starts this command again in a delegated scope of the user's service manager, where that is possible and needed; returns when it is not.
pub fn enter_delegated_scope() {
    use std::os::unix::process::CommandExt;
    const MARK: &str = "BONKEI_SCOPE";
    let manager = std::env::var_os("XDG_RUNTIME_DIR").is_some_and(|dir| Path::new(&dir).join("systemd/private").exists());
    let refused = || matches!(CgroupLayout::detect_here("probe"), Err(CgroupError::NotDelegated(_)));
    if rustix::process::geteuid().is_root() || !manager || std::env::var_os(MARK).is_some() || !refused() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let error = std::process::Command::new("systemd-run")
        .args(["--user", "--scope", "--quiet", "--property=Delegate=yes", "--"])
        .arg(program)
        .args(std::env::args_os().skip(1))
        .env(MARK, "1")
        .exec();
    eprintln!("note: no delegated control group, and systemd-run could not make one: {error}");
}

/// Shuts every machine down in order, as when the cloud ends.
///
/// # Errors
/// When one does not end in time.
pub fn shut_down_machines(state: &Path, deadline: Duration) -> Result<(), String> {
    let left = shutdown_all(state, deadline).map_err(|e| e.to_string())?;
    if left.is_empty() { Ok(()) } else { Err(left.join(", ")) }
}

/// Every machine with a state, and how it is in a word or a few.
pub fn machines(state: &StateDir) -> Vec<(String, String)> {
    let epoch = std::fs::read_to_string(state.epoch()).unwrap_or_default().trim().to_owned();
    bonkei_driver_machine::statuses(state.path(), &epoch).unwrap_or_default().into_iter().map(|m| (m.id, phase(&m.phase))).collect()
}

fn phase(phase: &Phase) -> String {
    match phase {
        Phase::Prepared => "prepared".to_owned(),
        Phase::Running => "running".to_owned(),
        Phase::Stopping => "shutting down".to_owned(),
        Phase::Exited(Exit::PowerOff) => "powered off".to_owned(),
        Phase::Exited(Exit::CloudStopped) => "down with the cloud".to_owned(),
        Phase::Exited(Exit::Crashed(why)) => format!("crashed: {why}"),
        Phase::Exited(Exit::Failed(why)) => format!("failed: {why}"),
    }
}

/// Runs a command in a machine; to be called inside the cloud. Without words, root's login shell.
///
/// # Errors
/// When the machine cannot be entered.
pub fn exec(state: &StateDir, id: &str, words: &[String]) -> std::io::Result<u8> {
    let term = std::env::var("TERM").ok().map(|term| ("TERM".to_owned(), term));
    enter::exec(state.path(), id, words, &term.into_iter().collect::<Vec<_>>())
}

/// Deletes a directory with files of the cloud's ids.
///
/// # Errors
/// When some cannot be deleted.
pub fn remove_tree(path: &Path, ids: IdRange) -> Result<(), ImageError> {
    bonkei_driver_image::remove_tree(path, image_ids(ids), &BuildConfig::default_helper())
}

fn image_ids(ids: IdRange) -> Ids {
    Ids { uid_base: ids.uid_base, gid_base: ids.gid_base }
}

/// How images of a cloud are built.
pub fn build_config(state: &StateDir, ids: IdRange) -> BuildConfig<'static> {
    BuildConfig::new(cache_dir(), state.path(), image_ids(ids))
}
