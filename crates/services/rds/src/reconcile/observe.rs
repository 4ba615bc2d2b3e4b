//! What was seen of the database hosts, written into the records.

use super::{LOGIN, PASSWORD};
use crate::state::{DbInstance, Desired, Status, Tags};
use bonkei_core::{Arn, Scope, Timestamp};
use bonkei_spec::{Exit, Phase, RunOutput, Seen};
use bonkei_store::{StoreError, Tx};

/// Logins that may fail in a row before an available database is restarted.
const PATIENCE: u32 = 3;

/// Brings statuses up to date. Returns whether anything changed.
///
/// # Errors
/// When the store fails; nothing is changed then.
pub fn observe(tx: &mut dyn Tx, seen: &Seen, _now: Timestamp) -> Result<bool, StoreError> {
    let mut changed = false;
    for (scope, before) in tx.list_all::<DbInstance>()? {
        let gone = !seen.machines.contains_key(&before.resource) && !seen.volumes.contains(&before.root_volume) && !seen.volumes.contains(&before.data_volume);
        if before.desired == Desired::Deleted && gone {
            tx.remove::<DbInstance>(&scope, &before.id)?;
            tx.remove::<Tags>(&scope, &arn(&scope, &before.id))?;
            bonkei_service::release_memory(tx, &scope, &before.resource)?;
            changed = true;
            continue;
        }
        let mut after = before.clone();
        look(&mut after, seen);
        if after != before {
            tx.save(&scope, &after)?;
            changed = true;
        }
    }
    Ok(changed)
}

/// The ARN of a DB instance.
pub fn arn(scope: &Scope, id: &str) -> String {
    Arn::new("rds", &scope.region, &scope.account, format!("db:{id}")).to_string()
}

fn look(db: &mut DbInstance, seen: &Seen) {
    let phase = seen.machines.get(&db.resource).map(|m| &m.phase);
    match db.desired {
        Desired::Deleted => {}
        Desired::Stopped => {
            if phase.is_none() {
                db.status = Status::Stopped;
            }
        }
        Desired::Running => run(db, phase, seen),
    }
}

fn run(db: &mut DbInstance, phase: Option<&Phase>, seen: &Seen) {
    let answer = |label: &str| seen.ran.get(&(db.resource.clone(), label.to_owned()));
    let (login, password) = (answer(LOGIN).map(succeeded), answer(PASSWORD).map(succeeded));
    if let Some(why) = seen.failures.get(&db.resource) {
        if matches!(db.status, Status::Creating | Status::Starting) && !matches!(phase, Some(Phase::Running)) {
            fail(db, why);
            return;
        }
    }
    match phase {
        Some(Phase::Running) => {
            if seen.rebooted.contains(&db.resource) {
                db.reboots_done = db.reboots_wanted;
                return;
            }
            if password == Some(true) {
                if let Some(new) = db.wanted_password.take() {
                    db.master_password = new;
                }
                return;
            }
            match login {
                Some(true) => logged_in(db),
                Some(false) if db.status == Status::Available => {
                    db.failed_logins += 1;
                    if db.failed_logins >= PATIENCE {
                        db.failed_logins = 0;
                        db.status = Status::Rebooting;
                        db.reboots_wanted = db.reboots_done + 1;
                    }
                }
                _ => {}
            }
        }
        Some(Phase::Exited(Exit::Failed(why))) => fail(db, why),
        Some(Phase::Exited(exit)) => {
            if let (Status::Modifying, Some(class)) = (db.status, db.pending_class.take()) {
                db.class = class;
            }
            if db.status == Status::Available {
                db.status = if *exit == Exit::CloudStopped { Status::Starting } else { Status::Rebooting };
                db.reboots_wanted = db.reboots_done;
            }
        }
        None if matches!(db.status, Status::Available) => db.status = Status::Starting,
        Some(Phase::Prepared | Phase::Stopping) | None => {}
    }
}

/// The master user is in: whatever was under way is done, unless a restart or a password is still owed.
fn logged_in(db: &mut DbInstance) {
    db.failed_logins = 0;
    let owed = match db.status {
        Status::Rebooting => db.reboots_wanted > db.reboots_done,
        Status::Modifying => db.wanted_password.is_some() || db.pending_class.is_some(),
        Status::Failed | Status::Stopping | Status::Stopped | Status::Deleting => true,
        Status::Creating | Status::Starting | Status::Available => false,
    };
    if !owed {
        db.status = Status::Available;
        db.failure = None;
    }
}

fn fail(db: &mut DbInstance, why: &str) {
    db.status = Status::Failed;
    db.failure = Some(why.to_owned());
}

fn succeeded(answer: &Result<RunOutput, String>) -> bool {
    answer.as_ref().is_ok_and(|output| output.status == 0)
}
