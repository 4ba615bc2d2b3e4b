//! The process that stands by a machine as long as it is prepared or runs: the body of the hidden `bonkei machine DIR`.
//!
//! It has one thread and no runtime, since a cloud has one for every machine. It is started by `control` and leaves it at once
//! to be adopted by the cloud's init, so `control` may come and go. It holds a lock while it lives, writes down how its machine
//! is at every change, and listens for requests; that is all a new `control` needs to go on.

mod disks;
mod first;
mod guest;
mod namespaces;
mod place;
mod serve;
mod trust;

use crate::{
    protocol,
    state::{Launch, MachinePlace, Places, read_json},
    sys,
};
use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::Path,
    process::ExitCode,
    time::Duration,
};

/// How long a shim waits for the one before it to tidy up.
const LOCK_WITHIN: Duration = Duration::from_secs(20);

/// Runs the shim for the machine described in `dir`, and returns to its starter as soon as the machine is prepared, or with the
/// reason on standard error why it cannot be. Must be called while the process has one thread.
#[must_use]
pub fn main(dir: &Path) -> ExitCode {
    // A shim outlives its starter by far and must not keep its sockets open.
    sys::close_inherited();
    match start(dir) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // The starter reads this.
            let _ = io::stderr().write_all(why.as_bytes());
            ExitCode::FAILURE
        }
    }
}

/// The starter's half: forks the shim and waits for its word.
fn start(dir: &Path) -> Result<(), String> {
    let say = |error: io::Error| format!("cannot start the machine's launcher: {error}");
    let (mut hear, tell) = io::pipe().map_err(say)?;
    if sys::fork().map_err(say)? == 0 {
        drop(hear);
        shim(dir, tell);
        sys::exit(0);
    }
    drop(tell);
    let mut word = String::new();
    hear.read_to_string(&mut word).map_err(say)?;
    match word.as_str() {
        "ready" => Ok(()),
        "" => Err(format!("the machine's launcher ended before it was ready; see {}", dir.join("shim.log").display())),
        why => Err(why.to_string()),
    }
}

/// The shim's half.
fn shim(dir: &Path, mut tell: io::PipeWriter) {
    let _ = rustix::process::setsid();
    let _ = std::env::set_current_dir("/");
    let prepared = prepare(dir);
    let word = match &prepared {
        Ok(_) => "ready",
        Err(why) => why.as_str(),
    };
    // Before the word is given: who reads the starter's output waits for its end.
    let log = if prepared.is_ok() { redirect(&MachinePlace { dir: dir.to_path_buf() }) } else { Ok(()) };
    if let Err(error) = log {
        let _ = tell.write_all(format!("cannot open the launcher's log: {error}").as_bytes());
        if let Ok(Some(launch)) = read_json::<Launch>(&dir.join("spec.json")) {
            tidy(&launch);
        }
        return;
    }
    let _ = tell.write_all(word.as_bytes());
    drop(tell);
    if let Ok(shim) = prepared {
        shim.serve();
    }
}

/// From here on it speaks to its log, and holds nothing of its starter's open.
fn redirect(place: &MachinePlace) -> io::Result<()> {
    let log = File::options().create(true).append(true).open(place.log())?;
    rustix::stdio::dup2_stdin(File::open("/dev/null")?)?;
    rustix::stdio::dup2_stdout(&log)?;
    rustix::stdio::dup2_stderr(&log)?;
    Ok(())
}

fn prepare(dir: &Path) -> Result<serve::Shim, String> {
    let place = MachinePlace { dir: dir.to_path_buf() };
    let unreadable = |error: io::Error| format!("cannot read the machine's description: {error}");
    let launch: Launch =
        read_json(&place.launch()).map_err(unreadable)?.ok_or_else(|| "there is no description of the machine: spec.json".to_string())?;
    let lock = lock(&place)?;
    let id = launch.machine.id.clone();
    let group = launch.cgroup.machine(&id);
    let places = Places::new(&launch.state_dir);
    let prepared = (|| {
        let say = |what: &'static str| move |error: io::Error| format!("cannot {what}: {error}");
        fs::create_dir_all(place.mount_point()).map_err(say("make the mount point"))?;
        let allowed = allowed_cpus();
        let cpus = crate::seen::choose(&id, &launch.machine.limits, &allowed);
        group.create(&launch.machine.limits, &cpus, allowed.len()).map_err(|error| error.to_string())?;
        let namespaces = namespaces::make().map_err(say("make the machine's namespaces"))?;
        // Made here so that a machine with a bad disk is never said to be prepared; the first boot takes them.
        let disks = disks::make(&launch, cpus.len())?;
        fs::create_dir_all(&launch.netns_dir).map_err(say("make the directory of network namespaces"))?;
        namespaces::name(&namespaces.net, &launch.netns_dir.join(&id)).map_err(say("name the network namespace"))?;
        let listener = protocol::listen(&places.sockets(), &id).map_err(say("listen for requests"))?;
        let signals = sys::signals(&[libc::SIGCHLD, libc::SIGTERM]).map_err(say("watch for signals"))?;
        let console = File::options().create(true).read(true).append(true).open(place.console()).map_err(say("open the console log"))?;
        Ok(serve::Parts { cpus, host_cpus: allowed.len(), namespaces, disks, listener, signals, console })
    })();
    match prepared {
        Ok(parts) => serve::Shim::new(launch, place, group, lock, parts),
        Err(why) => {
            for other in tidy(&launch) {
                eprintln!("{other}");
            }
            Err(why)
        }
    }
}

fn lock(place: &MachinePlace) -> Result<File, String> {
    let file = File::options().create(true).append(true).open(place.lock()).map_err(|error| format!("cannot open the machine's lock: {error}"))?;
    let start = sys::now();
    // Polled: flock(2) knows no deadline.
    while let Err(error) = file.try_lock() {
        if sys::now().saturating_sub(start) > LOCK_WITHIN {
            return Err(format!("another launcher holds this machine: {error}"));
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(file)
}

/// Processors that this process may run on.
fn allowed_cpus() -> Vec<usize> {
    match rustix::thread::sched_getaffinity(None) {
        Ok(set) => (0..rustix::thread::CpuSet::MAX_CPU).filter(|cpu| set.is_set(*cpu)).collect(),
        Err(_) => vec![0],
    }
}

/// Takes away what a machine has outside of its state: control groups, the name of its network namespace, its socket. Returns what could not be.
pub(crate) fn tidy(launch: &Launch) -> Vec<String> {
    let id = &launch.machine.id;
    let mut left = Vec::new();
    if let Err(error) = launch.cgroup.machine(id).remove() {
        left.push(error.to_string());
    }
    if let Err(error) = namespaces::unname(&launch.netns_dir.join(id)) {
        left.push(format!("cannot remove the name of the network namespace: {error}"));
    }
    let socket = Places::new(&launch.state_dir).sockets().join(format!("{id}.sock"));
    match fs::remove_file(&socket) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => left.push(format!("cannot remove the socket: {error}")),
        _ => {}
    }
    left
}
