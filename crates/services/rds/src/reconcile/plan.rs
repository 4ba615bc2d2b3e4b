//! Which steps bring the database hosts closer to what is wanted.

use super::login::{login, reset};
use crate::plan::machine;
use crate::state::{DbInstance, Desired, Status};
use bonkei_spec::{MachineStatus, Phase, Step};
use bonkei_store::{StoreError, Tx};
use std::collections::BTreeMap;

/// Seconds an engine gets to shut down cleanly.
const SHUTDOWN_SECONDS: u64 = 120;

/// The next steps of every DB instance that needs some. `seen` holds the machines of the plane by id.
///
/// # Errors
/// When the store cannot be read.
pub fn plan(tx: &dyn Tx, seen: &BTreeMap<String, MachineStatus>, authority: &str) -> Result<Vec<Step>, StoreError> {
    let mut steps = Vec::new();
    for (scope, db) in tx.list_all::<DbInstance>()? {
        match (db.desired, seen.get(&db.resource).map(|s| &s.phase)) {
            (_, Some(phase)) => steps.extend(step(&db, phase)),
            (Desired::Running, None) if db.status != Status::Failed => {
                if let Some(spec) = machine(&scope, &db, authority) {
                    steps.push(Step::CreateVolume(db.root_volume.clone()));
                    steps.push(Step::CreateVolume(db.data_volume.clone()));
                    steps.push(Step::Prepare(Box::new(spec)));
                }
            }
            // a machine that is only being made is not seen yet, and must not lose its volumes
            (Desired::Deleted, None) if db.health.gone => {
                steps.push(Step::DeleteVolume(db.root_volume.clone()));
                steps.push(Step::DeleteVolume(db.data_volume.clone()));
            }
            (_, None) => {}
        }
    }
    Ok(steps)
}

fn step(db: &DbInstance, phase: &Phase) -> Option<Step> {
    let id = db.resource.clone();
    let failed = db.status == Status::Failed;
    match (db.desired, phase) {
        (_, Phase::Stopping) => None,
        (Desired::Running, Phase::Running) if db.restart || failed => Some(Step::Stop(id, SHUTDOWN_SECONDS)),
        (Desired::Running, Phase::Running) => match &db.wanted_password {
            Some(password) if db.status == Status::ResettingMasterCredentials => Some(reset(db, password)),
            _ => Some(login(db)),
        },
        (Desired::Running, Phase::Prepared) if failed => Some(Step::Remove(id)),
        (Desired::Running, Phase::Prepared) => Some(Step::Boot(id)),
        // whatever ended it: a database that should run is made to run again on its own volumes, once its end is written down.
        // One that failed keeps its machine, with what it wrote to its console, until it is tried again
        (Desired::Running, Phase::Exited(_)) => (db.health.ended && !failed).then_some(Step::Remove(id)),
        (Desired::Stopped | Desired::Deleted, Phase::Running) => Some(Step::Stop(id, SHUTDOWN_SECONDS)),
        (Desired::Stopped | Desired::Deleted, Phase::Prepared | Phase::Exited(_)) => Some(Step::Remove(id)),
    }
}
