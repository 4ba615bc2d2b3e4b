//! Which steps bring the database hosts closer to what is wanted.

use super::{LOGIN, PASSWORD};
use crate::plan::machine;
use crate::state::{DbInstance, Desired, Password, Status};
use bonkei_spec::{Exit, MachineStatus, Phase, Run, Step};
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
        let phase = seen.get(&db.resource).map(|s| &s.phase);
        match (db.desired, phase) {
            (Desired::Running, None) if db.status != Status::Failed => {
                if let Some(spec) = machine(&scope, &db, authority) {
                    steps.push(Step::CreateVolume(db.root_volume.clone()));
                    steps.push(Step::CreateVolume(db.data_volume.clone()));
                    steps.push(Step::Prepare(Box::new(spec)));
                }
            }
            (Desired::Deleted, None) => {
                steps.push(Step::DeleteVolume(db.root_volume.clone()));
                steps.push(Step::DeleteVolume(db.data_volume.clone()));
            }
            (_, None) => {}
            (_, Some(phase)) => steps.extend(step(&db, phase)),
        }
    }
    Ok(steps)
}

fn step(db: &DbInstance, phase: &Phase) -> Option<Step> {
    let id = db.resource.clone();
    match (db.desired, phase) {
        (Desired::Running, Phase::Prepared) => Some(Step::Boot(id)),
        (Desired::Running, Phase::Running) => running(db),
        (Desired::Running, Phase::Stopping) => None,
        // whatever ended it: a database that should run is made to run again, from its own volumes
        (Desired::Running, Phase::Exited(Exit::Failed(_))) => (db.status != Status::Failed).then_some(Step::Remove(id)),
        (Desired::Running, Phase::Exited(_)) => (db.status != Status::Available).then_some(Step::Remove(id)),
        (Desired::Stopped | Desired::Deleted, Phase::Running) => Some(Step::Stop(id, SHUTDOWN_SECONDS)),
        (Desired::Stopped | Desired::Deleted, Phase::Stopping) => None,
        (Desired::Stopped | Desired::Deleted, Phase::Prepared | Phase::Exited(_)) => Some(Step::Remove(id)),
    }
}

fn running(db: &DbInstance) -> Option<Step> {
    if db.pending_class.is_some() && db.status == Status::Modifying {
        // the class is a property of the machine: it is made anew with the next boot
        return Some(Step::Stop(db.resource.clone(), SHUTDOWN_SECONDS));
    }
    if db.reboots_wanted > db.reboots_done && db.status == Status::Rebooting {
        return Some(Step::Reboot(db.resource.clone()));
    }
    match (&db.wanted_password, db.status) {
        (Some(password), Status::Modifying) => Some(alter(db, password)),
        _ => Some(login(db)),
    }
}

fn login(db: &DbInstance) -> Step {
    let argv = ["mariadb", "--protocol=tcp", "-h", "127.0.0.1", "-P", &db.port.to_string(), "-u", &db.master_user, "-N", "-e", "select 1"];
    Step::Run(Box::new(Run {
        machine: db.resource.clone(),
        label: LOGIN.into(),
        argv: argv.map(str::to_owned).into(),
        env: vec![("MYSQL_PWD".into(), db.master_password.0.clone())],
        stdin: String::new(),
        deadline: 10,
        every_millis: if db.status == Status::Available { 10_000 } else { 200 },
    }))
}

/// The machine's root needs no password at the engine's own socket; the new one travels by standard input.
fn alter(db: &DbInstance, password: &Password) -> Step {
    let quoted = password.0.replace('\\', "\\\\").replace('\'', "\\'");
    Step::Run(Box::new(Run {
        machine: db.resource.clone(),
        label: PASSWORD.into(),
        argv: ["mariadb", "-N"].map(str::to_owned).into(),
        env: Vec::new(),
        stdin: format!("ALTER USER '{}'@'%' IDENTIFIED BY '{quoted}';\n", db.master_user),
        deadline: 10,
        every_millis: 1000,
    }))
}
