//! Machines that exist only in memory.

use crate::{Machines, PlaneError};
use bonkei_spec::{Exit, ImageRef, MachineSpec, MachineStatus, Phase, RunOutput};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// What a program run in a simulated machine answers: machine, arguments and standard input to output.
pub type Program = Box<dyn Fn(&str, &[String], &str) -> RunOutput + Send + Sync>;

struct Machine {
    spec: MachineSpec,
    phase: Phase,
    boots: u32,
    console: String,
}

#[derive(Default)]
struct State {
    machines: BTreeMap<String, Machine>,
    volumes: BTreeSet<String>,
    lacking: BTreeSet<(String, String)>,
    slow: bool,
    refuse: BTreeMap<&'static str, String>,
    program: Option<Program>,
}

/// [`Machines`] in memory: every image is there, a machine runs as soon as it is booted and ends as soon as it is told to.
/// The other methods play the host's and the guest's part.
#[derive(Default)]
pub struct SimMachines(Mutex<State>);

fn running(phase: &Phase) -> bool {
    matches!(phase, Phase::Running | Phase::Stopping)
}

impl State {
    fn ready(&mut self, what: &'static str) -> Result<(), PlaneError> {
        self.refuse.remove(what).map_or(Ok(()), |why| Err(PlaneError::failed(what, why)))
    }

    fn running(&mut self, id: &str) -> Result<&mut Machine, PlaneError> {
        let found = self.machines.get_mut(id).filter(|machine| running(&machine.phase));
        found.ok_or_else(|| PlaneError::NotFound(format!("running machine {id}")))
    }

    fn end(&mut self, id: &str, exit: Exit) {
        if let Some(machine) = self.machines.get_mut(id).filter(|machine| running(&machine.phase)) {
            machine.phase = Phase::Exited(exit);
        }
    }
}

impl SimMachines {
    /// No machines and no volumes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next call of the named method (such as `prepare`, `boot`, `run`) fails with `why`.
    pub fn refuse_next(&self, method: &'static str, why: &str) {
        self.state().refuse.insert(method, why.to_string());
    }

    /// This image is not there.
    pub fn lack_image(&self, image: &ImageRef) {
        self.state().lacking.insert((image.name.clone(), image.digest.clone()));
    }

    /// Machines that are told to stop stay [`Phase::Stopping`] until [`Self::power_off`].
    pub fn stop_slowly(&self, slow: bool) {
        self.state().slow = slow;
    }

    /// Answers [`Machines::run`] from now on; without it every program succeeds and prints nothing.
    pub fn answer_programs(&self, program: impl Fn(&str, &[String], &str) -> RunOutput + Send + Sync + 'static) {
        self.state().program = Some(Box::new(program));
    }

    /// The guest shuts itself down, or has done so at last.
    pub fn power_off(&self, id: &str) {
        self.state().end(id, Exit::PowerOff);
    }

    /// The first process dies of itself.
    pub fn crash(&self, id: &str, how: &str) {
        self.state().end(id, Exit::Crashed(how.to_string()));
    }

    /// The cloud was stopped and started again.
    pub fn restart_cloud(&self) {
        for machine in self.state().machines.values_mut() {
            if !matches!(machine.phase, Phase::Exited(_)) {
                machine.phase = Phase::Exited(Exit::CloudStopped);
            }
        }
    }

    /// What a machine was prepared with.
    #[must_use]
    pub fn spec(&self, id: &str) -> Option<MachineSpec> {
        self.state().machines.get(id).map(|machine| machine.spec.clone())
    }
}

impl Machines for SimMachines {
    fn list(&self) -> Result<Vec<MachineStatus>, PlaneError> {
        let state = self.state();
        let status = |(id, machine): (&String, &Machine)| MachineStatus { id: id.clone(), phase: machine.phase.clone(), boots: machine.boots };
        Ok(state.machines.iter().map(status).collect())
    }

    fn prepare(&self, spec: &MachineSpec) -> Result<(), PlaneError> {
        let mut state = self.state();
        state.ready("prepare")?;
        if state.machines.get(&spec.id).is_some_and(|machine| !matches!(machine.phase, Phase::Exited(_))) {
            return Ok(());
        }
        state.machines.remove(&spec.id);
        if state.lacking.contains(&(spec.image.name.clone(), spec.image.digest.clone())) {
            return Err(PlaneError::NotFound(format!("image {} {}", spec.image.name, spec.image.digest)));
        }
        let mut volumes = std::iter::once(&spec.root_volume).chain(spec.mounts.iter().map(|mount| &mount.volume));
        if let Some(missing) = volumes.find(|volume| !state.volumes.contains(*volume)) {
            return Err(PlaneError::NotFound(format!("volume {missing}")));
        }
        let machine = Machine { spec: spec.clone(), phase: Phase::Prepared, boots: 0, console: String::new() };
        state.machines.insert(spec.id.clone(), machine);
        Ok(())
    }

    fn boot(&self, id: &str) -> Result<(), PlaneError> {
        let mut state = self.state();
        let refused = state.ready("boot");
        let found = state.machines.get_mut(id).filter(|machine| !matches!(machine.phase, Phase::Exited(_)));
        let machine = found.ok_or_else(|| PlaneError::NotFound(format!("prepared machine {id}")))?;
        if let Err(error) = refused {
            machine.phase = Phase::Exited(Exit::Failed(error.to_string()));
            return Err(error);
        }
        if machine.phase == Phase::Prepared {
            machine.phase = Phase::Running;
            machine.boots = 1;
            machine.console.push_str(&format!("{} is up\r\n", machine.spec.hostname));
        }
        Ok(())
    }

    fn stop(&self, id: &str, _deadline: Duration) -> Result<(), PlaneError> {
        let mut state = self.state();
        state.ready("stop")?;
        let slow = state.slow;
        state.running(id)?.phase = if slow { Phase::Stopping } else { Phase::Exited(Exit::PowerOff) };
        Ok(())
    }

    fn reboot(&self, id: &str) -> Result<(), PlaneError> {
        let mut state = self.state();
        state.ready("reboot")?;
        let machine = state.running(id)?;
        // One that is being stopped is not brought back.
        if machine.phase == Phase::Running {
            machine.boots += 1;
        }
        Ok(())
    }

    fn kill(&self, id: &str) -> Result<(), PlaneError> {
        let mut state = self.state();
        state.ready("kill")?;
        state.end(id, Exit::Crashed("cut off: signal 9".into()));
        Ok(())
    }

    fn remove(&self, id: &str) -> Result<(), PlaneError> {
        let mut state = self.state();
        state.ready("remove")?;
        if state.machines.get(id).is_some_and(|machine| running(&machine.phase)) {
            return Err(PlaneError::failed(format!("cannot remove {id}"), "it still runs"));
        }
        state.machines.remove(id);
        Ok(())
    }

    fn console(&self, id: &str) -> Result<Vec<u8>, PlaneError> {
        let state = self.state();
        let machine = state.machines.get(id).ok_or_else(|| PlaneError::NotFound(format!("machine {id}")))?;
        Ok(machine.console.clone().into_bytes())
    }

    fn run(&self, id: &str, argv: &[String], _env: &[(String, String)], stdin: &str, _deadline: Duration) -> Result<RunOutput, PlaneError> {
        let mut state = self.state();
        state.ready("run")?;
        state.running(id)?;
        let quiet = RunOutput { status: 0, stdout: String::new(), stderr: String::new() };
        Ok(state.program.as_ref().map_or(quiet, |program| program(id, argv, stdin)))
    }

    fn create_volume(&self, volume: &str) -> Result<(), PlaneError> {
        let mut state = self.state();
        state.ready("create_volume")?;
        state.volumes.insert(volume.to_string());
        Ok(())
    }

    fn delete_volume(&self, volume: &str) -> Result<(), PlaneError> {
        let mut state = self.state();
        state.ready("delete_volume")?;
        let uses = |machine: &Machine| machine.spec.root_volume == volume || machine.spec.mounts.iter().any(|mount| mount.volume == volume);
        if let Some((id, _)) = state.machines.iter().find(|(_, machine)| !matches!(machine.phase, Phase::Exited(_)) && uses(machine)) {
            return Err(PlaneError::failed(format!("cannot delete volume {volume}"), format!("it is in use by {id}")));
        }
        state.volumes.remove(volume);
        Ok(())
    }

    fn volumes(&self) -> Result<Vec<String>, PlaneError> {
        Ok(self.state().volumes.iter().cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bonkei_spec::{Boot, Limits};

    fn spec() -> MachineSpec {
        MachineSpec {
            id: "i-1".into(),
            image: ImageRef { name: "a".into(), digest: "0".into() },
            root_volume: "vol-1".into(),
            mounts: vec![],
            hostname: "h".into(),
            fqdn: "h.example.test".into(),
            limits: Limits { vcpus: 1, memory_bytes: 1 << 30, pids: 100 },
            interfaces: vec![],
            resolvers: vec![],
            search_domain: String::new(),
            boot: Boot::Systemd,
            authorized_keys: vec![],
            trusted_authorities: vec![],
            files: vec![],
        }
    }

    #[test]
    fn plays_what_goes_wrong() {
        let sim = SimMachines::new();
        sim.create_volume("vol-1").unwrap();
        sim.refuse_next("prepare", "the disk is full");
        assert_eq!(sim.prepare(&spec()).unwrap_err().to_string(), "prepare: the disk is full");
        sim.prepare(&spec()).unwrap();
        sim.refuse_next("boot", "no");
        assert!(sim.boot("i-1").is_err());
        assert!(matches!(sim.list().unwrap()[0].phase, Phase::Exited(Exit::Failed(_))));
        sim.prepare(&spec()).unwrap();
        sim.boot("i-1").unwrap();
        sim.stop_slowly(true);
        sim.stop("i-1", Duration::ZERO).unwrap();
        assert_eq!(sim.list().unwrap()[0].phase, Phase::Stopping);
        sim.power_off("i-1");
        assert_eq!(sim.list().unwrap()[0].phase, Phase::Exited(Exit::PowerOff));
        sim.prepare(&spec()).unwrap();
        sim.boot("i-1").unwrap();
        sim.restart_cloud();
        assert_eq!(sim.list().unwrap()[0].phase, Phase::Exited(Exit::CloudStopped));
        sim.lack_image(&spec().image);
        assert!(matches!(sim.prepare(&spec()), Err(PlaneError::NotFound(_))));
    }
}
