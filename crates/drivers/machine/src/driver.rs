//! The machines of one cloud, as `control` sees them.

use crate::{
    cgroup::CgroupLayout,
    list::statuses,
    protocol::{self, Reply, Request},
    shim,
    state::{self, Launch, MachinePlace, Places, Run, read_json, write_json},
    sys, volumes,
};
use bonkei_plane::{Machines, PlaneError};
use bonkei_spec::{Exit, MachineSpec, MachineStatus, Phase, RunOutput};
use std::{
    collections::HashMap,
    ffi::OsString,
    fs::{self, File},
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

/// How much of a console is given out.
const CONSOLE_TAIL: u64 = 64 * 1024;
/// How long a shim may take for what it does at once.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a shim may take to end and tidy up.
const END_WITHIN: Duration = Duration::from_secs(20);

/// Where machines are kept and what they are started with.
#[derive(Clone, Debug)]
pub struct MachineConfig {
    /// The cloud's state directory.
    pub state_dir: PathBuf,
    /// Where network namespaces get their names.
    pub netns_dir: PathBuf,
    /// The program that runs [`shim::main`] with the machine's directory as its last argument, and the arguments before that.
    pub shim: Vec<OsString>,
    /// The cloud's control groups.
    pub cgroup: CgroupLayout,
    /// Differs for every run of the cloud, and is the same for every `control` within one.
    pub epoch: String,
}

/// [`Machines`] for real.
pub struct Driver {
    config: MachineConfig,
    places: Places,
    /// One thread at a time works on one machine.
    busy: Mutex<HashMap<String, Arc<Mutex<()>>>>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What a panicked holder was about is in the state directory, not in the mutex.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An id names a directory, a socket and a control group.
fn checked(id: &str) -> Result<(), PlaneError> {
    let fine = !id.is_empty() && id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && !id.starts_with('-');
    if fine { Ok(()) } else { Err(PlaneError::NotFound(id.to_string())) }
}

impl Driver {
    /// A driver over the state directory, which need not exist yet.
    ///
    /// # Errors
    /// When the directories cannot be made.
    pub fn new(config: MachineConfig) -> Result<Self, PlaneError> {
        let places = Places::new(&config.state_dir);
        for directory in [places.machines(), places.volumes(), places.sockets()] {
            let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(&directory);
            made.map_err(|error| PlaneError::failed(format!("cannot make {}", directory.display()), error))?;
        }
        volumes::finish_deletions(&places);
        let driver = Self { config, places, busy: Mutex::default() };
        driver.sweep()?;
        Ok(driver)
    }

    /// Removes what is left of machines that a killed `control` had begun to prepare, and of which no shim knows.
    fn sweep(&self) -> Result<(), PlaneError> {
        let failed = |error: io::Error| PlaneError::failed("cannot read the machines", error);
        for entry in fs::read_dir(self.places.machines()).map_err(failed)? {
            let place = MachinePlace { dir: entry.map_err(failed)?.path() };
            if !place.run().exists() && !place.alive().map_err(failed)? {
                self.forget(&place)?;
            }
        }
        Ok(())
    }

    fn busy(&self, id: &str) -> Result<Arc<Mutex<()>>, PlaneError> {
        checked(id)?;
        Ok(Arc::clone(locked(&self.busy).entry(id.to_string()).or_default()))
    }

    fn status(&self, id: &str) -> Result<Option<MachineStatus>, PlaneError> {
        self.places.machine(id).status(&self.config.epoch).map_err(|error| PlaneError::failed(format!("cannot read the state of {id}"), error))
    }

    /// Waits until the shim of a machine that is ending, or being prepared for a `control` that is gone, has done so.
    fn settle(&self, id: &str) -> Result<Option<MachineStatus>, PlaneError> {
        let place = self.places.machine(id);
        let start = sys::now();
        loop {
            let status = self.status(id)?;
            let between = !matches!(&status, Some(status) if !matches!(status.phase, Phase::Exited(_)));
            if !between || !place.alive().map_err(|error| PlaneError::failed(format!("cannot try the lock of {id}"), error))? {
                return Ok(if between { self.status(id)? } else { status });
            }
            if sys::now().saturating_sub(start) > END_WITHIN {
                return Err(PlaneError::failed(format!("cannot go on with {id}"), "its launcher neither serves nor ends"));
            }
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Removes a machine's directory, and before it what a killed shim may have left elsewhere.
    fn forget(&self, place: &MachinePlace) -> Result<(), PlaneError> {
        let failed = |error: io::Error| PlaneError::failed(format!("cannot remove {}", place.dir.display()), error);
        if let Some(launch) = read_json::<Launch>(&place.launch()).unwrap_or_default()
            && let Some(left) = shim::tidy(&launch).into_iter().next()
        {
            return Err(PlaneError::failed("cannot tidy up after a machine", left));
        }
        match fs::remove_dir_all(&place.dir) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(error)),
            _ => Ok(()),
        }
    }

    fn start_shim(&self, spec: &MachineSpec, place: &MachinePlace) -> Result<(), PlaneError> {
        let failed = |error: io::Error| PlaneError::failed(format!("cannot prepare {}", spec.id), error);
        let launch = Launch {
            machine: spec.clone(),
            state_dir: self.config.state_dir.clone(),
            netns_dir: self.config.netns_dir.clone(),
            cgroup: self.config.cgroup.clone(),
            epoch: self.config.epoch.clone(),
        };
        fs::create_dir(&place.dir).map_err(failed)?;
        write_json(&place.launch(), &launch).map_err(failed)?;
        let (program, args) = self.config.shim.split_first().ok_or_else(|| failed(io::ErrorKind::NotFound.into()))?;
        let command =
            Command::new(program).args(args).arg(&place.dir).env_clear().stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output();
        let output = command.map_err(failed)?;
        if output.status.success() {
            return Ok(());
        }
        let why = String::from_utf8_lossy(&output.stderr).trim().to_string();
        Err(PlaneError::failed(format!("cannot prepare {}", spec.id), if why.is_empty() { output.status.to_string() } else { why }))
    }

    fn missing(&self, spec: &MachineSpec) -> Option<String> {
        let image = self.places.rootfs(&spec.image);
        if !image.is_dir() {
            return Some(format!("image {} {}", spec.image.name, spec.image.digest));
        }
        let volumes = std::iter::once(&spec.root_volume).chain(spec.mounts.iter().map(|mount| &mount.volume));
        volumes.into_iter().find(|id| checked(id).is_err() || !self.places.volume(id).is_dir()).map(|id| format!("volume {id}"))
    }

    /// Asks a shim; none when there is none.
    fn ask(&self, id: &str, request: &Request, patience: Duration) -> Result<Option<Reply>, PlaneError> {
        checked(id)?;
        match protocol::ask(&self.places.sockets(), id, request, patience) {
            Ok(reply) => Ok(Some(reply)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) => Ok(None),
            Err(error) => Err(PlaneError::failed(format!("cannot speak to the launcher of {id}"), error)),
        }
    }

    /// Asks for something that only a running machine does.
    fn command(&self, id: &str, what: &str, request: &Request, patience: Duration) -> Result<Option<RunOutput>, PlaneError> {
        match self.ask(id, request, patience)? {
            Some(Reply::Done) => Ok(None),
            Some(Reply::Output(output)) => Ok(Some(output)),
            Some(Reply::Failed(why)) => Err(PlaneError::failed(format!("cannot {what} {id}"), why)),
            Some(Reply::NotRunning) | None => Err(PlaneError::NotFound(format!("running machine {id}"))),
        }
    }
}

impl Machines for Driver {
    fn list(&self) -> Result<Vec<MachineStatus>, PlaneError> {
        statuses(&self.config.state_dir, &self.config.epoch).map_err(|error| PlaneError::failed("cannot read the machines", error))
    }

    fn prepare(&self, spec: &MachineSpec) -> Result<(), PlaneError> {
        let busy = self.busy(&spec.id)?;
        let _one = locked(&busy);
        if self.settle(&spec.id)?.is_some_and(|status| !matches!(status.phase, Phase::Exited(_))) {
            return Ok(());
        }
        let place = self.places.machine(&spec.id);
        self.forget(&place)?;
        if let Some(what) = self.missing(spec) {
            return Err(PlaneError::NotFound(what));
        }
        self.start_shim(spec, &place).inspect_err(|_| {
            // The first error says more than one of tidying up.
            let _ = self.forget(&place);
        })
    }

    fn boot(&self, id: &str) -> Result<(), PlaneError> {
        let busy = self.busy(id)?;
        let _one = locked(&busy);
        match self.ask(id, &Request::Boot, PATIENCE)? {
            Some(Reply::Done | Reply::Output(_)) => Ok(()),
            Some(Reply::Failed(why)) => Err(PlaneError::failed(format!("cannot boot {id}"), why)),
            Some(Reply::NotRunning) | None => Err(PlaneError::NotFound(format!("prepared machine {id}"))),
        }
    }

    fn stop(&self, id: &str, deadline: Duration) -> Result<(), PlaneError> {
        let deadline_millis = u64::try_from(deadline.as_millis()).unwrap_or(u64::MAX);
        self.command(id, "stop", &Request::Stop { deadline_millis }, PATIENCE).map(drop)
    }

    fn reboot(&self, id: &str) -> Result<(), PlaneError> {
        self.command(id, "reboot", &Request::Reboot, PATIENCE).map(drop)
    }

    fn kill(&self, id: &str) -> Result<(), PlaneError> {
        match self.command(id, "kill", &Request::Kill, PATIENCE) {
            Err(PlaneError::NotFound(_)) => Ok(()),
            other => other.map(drop),
        }
    }

    fn remove(&self, id: &str) -> Result<(), PlaneError> {
        let busy = self.busy(id)?;
        let _one = locked(&busy);
        match self.status(id)?.map(|status| status.phase) {
            Some(Phase::Running | Phase::Stopping) => return Err(PlaneError::failed(format!("cannot remove {id}"), "it still runs")),
            Some(Phase::Prepared) => {
                self.ask(id, &Request::Shutdown, PATIENCE)?;
            }
            Some(Phase::Exited(_)) | None => {}
        }
        if self.settle(id)?.is_some_and(|status| !matches!(status.phase, Phase::Exited(_))) {
            return Err(PlaneError::failed(format!("cannot remove {id}"), "it was started meanwhile"));
        }
        self.forget(&self.places.machine(id))
    }

    fn console(&self, id: &str) -> Result<Vec<u8>, PlaneError> {
        checked(id)?;
        let read = File::open(self.places.machine(id).console()).and_then(|mut file| state::read_tail(&mut file, CONSOLE_TAIL));
        read.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => PlaneError::NotFound(format!("machine {id}")),
            _ => PlaneError::failed(format!("cannot read the console of {id}"), error),
        })
    }

    fn run(&self, id: &str, argv: &[String], env: &[(String, String)], stdin: &str, deadline: Duration) -> Result<RunOutput, PlaneError> {
        let deadline_millis = u64::try_from(deadline.as_millis()).unwrap_or(u64::MAX);
        let request = Request::Run { argv: argv.to_vec(), env: env.to_vec(), stdin: stdin.to_string(), deadline_millis };
        let output = self.command(id, "run a program in", &request, deadline.saturating_add(PATIENCE))?;
        output.ok_or_else(|| PlaneError::failed(format!("cannot run a program in {id}"), "its launcher gave no output"))
    }

    fn create_volume(&self, volume: &str) -> Result<(), PlaneError> {
        checked(volume)?;
        volumes::create(&self.places, volume).map_err(|error| PlaneError::failed(format!("cannot make volume {volume}"), error))
    }

    fn delete_volume(&self, volume: &str) -> Result<(), PlaneError> {
        checked(volume)?;
        for status in self.list()?.into_iter().filter(|status| !matches!(status.phase, Phase::Exited(_))) {
            let launch = read_json::<Launch>(&self.places.machine(&status.id).launch());
            let launch = launch.map_err(|error| PlaneError::failed(format!("cannot read the description of {}", status.id), error))?;
            let uses = |launch: &Launch| launch.machine.root_volume == volume || launch.machine.mounts.iter().any(|mount| mount.volume == volume);
            if launch.as_ref().is_some_and(uses) {
                return Err(PlaneError::failed(format!("cannot delete volume {volume}"), format!("it is in use by {}", status.id)));
            }
        }
        volumes::delete(&self.places, volume).map_err(|error| PlaneError::failed(format!("cannot delete volume {volume}"), error))
    }

    fn volumes(&self) -> Result<Vec<String>, PlaneError> {
        volumes::list(&self.places).map_err(|error| PlaneError::failed("cannot read the volumes", error))
    }
}

/// Shuts every machine of the cloud down cleanly and waits at most `deadline`; for init, when the cloud ends. They are recorded as
/// [`Exit::CloudStopped`]. Returns the ids of those that did not end in time, which the end of the cloud's pid namespace will kill.
///
/// # Errors
/// When the state directory cannot be read.
pub fn shutdown_all(state_dir: &Path, deadline: Duration) -> io::Result<Vec<String>> {
    let places = Places::new(state_dir);
    let mut left = Vec::new();
    let entries = match fs::read_dir(places.machines()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    for entry in entries.flatten() {
        let place = MachinePlace { dir: entry.path() };
        // The lock first: a record without a living shim names a process that may be somebody else by now.
        if place.alive()?
            && let Some(run) = read_json::<Run>(&place.run())?
            && run.shim > 0
            && !matches!(run.phase, Phase::Exited(Exit::CloudStopped))
        {
            sys::kill(run.shim, libc::SIGTERM);
            left.push((run.id, place));
        }
    }
    let start = sys::now();
    while !left.is_empty() && sys::now().saturating_sub(start) < deadline {
        left.retain(|(_, place)| place.alive().unwrap_or(false));
        thread::sleep(Duration::from_millis(5));
    }
    Ok(left.into_iter().map(|(id, _)| id).collect())
}
