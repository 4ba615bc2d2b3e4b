//! Which steps bring the machines closer to what is wanted.

use crate::plan::machine;
use crate::state::{Desired, Instance, InstanceState, Volume};
use bonkei_spec::{Exit, MachineStatus, Phase, Step};
use bonkei_store::{StoreError, Tx};
use std::collections::BTreeMap;

/// Seconds a guest gets to shut down before the plug is pulled; EC2 waits a few minutes too.
const SHUTDOWN_SECONDS: u64 = 60;

/// The next step of every instance and volume that needs one. `seen` holds the machines of the plane by id.
///
/// # Errors
/// When the store cannot be read.
pub fn plan(tx: &dyn Tx, seen: &BTreeMap<String, MachineStatus>, authority: &str) -> Result<Vec<Step>, StoreError> {
    let mut steps = Vec::new();
    for (scope, instance) in tx.find_all::<Instance>("live", "yes")? {
        let phase = seen.get(&instance.id).map(|s| &s.phase);
        match (instance.desired, phase) {
            (Desired::Running, None) => {
                if instance.state == InstanceState::Pending
                    && let Some(spec) = machine(tx, &scope, &instance, authority)?
                {
                    steps.push(Step::CreateVolume(instance.root_volume.clone()));
                    steps.push(Step::Prepare(Box::new(spec)));
                }
            }
            (_, Some(phase)) => steps.extend(step(&instance, phase)),
            (Desired::Stopped { .. } | Desired::Terminated, None) => {}
        }
    }
    for (_, volume) in tx.list_all::<Volume>()? {
        let held = volume.attachment.as_ref().is_some_and(|a| seen.contains_key(&a.instance));
        if volume.deleting && !held {
            steps.push(Step::DeleteVolume(volume.id));
        }
    }
    Ok(steps)
}

fn step(instance: &Instance, phase: &Phase) -> Option<Step> {
    let id = instance.id.clone();
    match (instance.desired, phase) {
        (Desired::Running, Phase::Prepared) => Some(Step::Boot(id)),
        (Desired::Running, Phase::Running) => {
            (instance.state == InstanceState::Running && instance.reboots_wanted > instance.reboots_done).then_some(Step::Reboot(id))
        }
        // a machine that ended is forgotten once its end is written down, which `observe` does first
        (Desired::Running, Phase::Exited(Exit::CloudStopped)) => (instance.state == InstanceState::Pending).then_some(Step::Remove(id)),
        (Desired::Running, Phase::Exited(_) | Phase::Stopping) => None,
        (Desired::Stopped { force: true }, Phase::Running | Phase::Stopping) => Some(Step::Kill(id)),
        (Desired::Stopped { force: false } | Desired::Terminated, Phase::Running) => Some(Step::Stop(id, SHUTDOWN_SECONDS)),
        (Desired::Stopped { force: false } | Desired::Terminated, Phase::Stopping) => None,
        (Desired::Stopped { .. } | Desired::Terminated, Phase::Prepared | Phase::Exited(_)) => Some(Step::Remove(id)),
    }
}
