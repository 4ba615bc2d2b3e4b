//! What was seen of the database hosts, written into the records.

use super::login::{self, Login};
use super::{LOGIN, PASSWORD};
use crate::state::{DbInstance, Desired, Status, Tags};
use crate::{change, window};
use bonkei_core::{Arn, Scope, Timestamp};
use bonkei_service::HeldMemory;
use bonkei_spec::{Exit, Phase, Seen};
use bonkei_store::{StoreError, Tx};

/// Logins in a row that nobody may have answered before an available database is restarted.
const PATIENCE: u32 = 3;
/// How often an engine may end before anybody could log in.
const CRASHES: u32 = 5;
/// Milliseconds that a new engine gets until the master user can log in.
const FIRST_LOGIN: i64 = 10 * 60 * 1000;
/// Milliseconds that an engine with data gets, which may have to recover it.
const RECOVERY: i64 = 60 * 60 * 1000;
/// Milliseconds until a database that could not be started is tried again.
const RETRY: i64 = 60 * 1000;

/// Brings statuses up to date. Returns whether anything changed.
///
/// # Errors
/// When the store fails; nothing is changed then.
pub fn observe(tx: &mut dyn Tx, seen: &Seen, now: Timestamp) -> Result<bool, StoreError> {
    let mut changed = false;
    for (scope, before) in tx.list_all::<DbInstance>()? {
        let mut after = before.clone();
        let stays = match before.desired {
            Desired::Running => {
                run(&mut after, seen, now);
                true
            }
            Desired::Stopped => {
                if is_gone(&before, seen) {
                    after.status = Status::Stopped;
                }
                true
            }
            Desired::Deleted => {
                after.health.gone |= is_gone(&before, seen);
                !(before.health.gone && !seen.volumes.contains(&before.root_volume) && !seen.volumes.contains(&before.data_volume))
            }
        };
        if !stays {
            tx.remove::<DbInstance>(&scope, &before.id)?;
            tx.remove::<Tags>(&scope, &arn(&scope, &before.id))?;
            changed = true;
        } else if after != before {
            save(tx, &scope, &before, after)?;
            changed = true;
        }
    }
    Ok(changed)
}

/// The ARN of a DB instance.
pub fn arn(scope: &Scope, id: &str) -> String {
    Arn::new("rds", &scope.region, &scope.account, format!("db:{id}")).to_string()
}

/// Whether an instance has no machine, and none is being made.
fn is_gone(db: &DbInstance, seen: &Seen) -> bool {
    !seen.machines.contains_key(&db.resource) && !seen.busy.contains(&db.resource)
}

/// Saves a changed record, its memory, and its other name if a restart gave it one.
fn save(tx: &mut dyn Tx, scope: &Scope, before: &DbInstance, mut after: DbInstance) -> Result<(), StoreError> {
    if after.status == Status::Stopped || after.health.gone {
        bonkei_service::release_memory(tx, scope, &after.resource)?;
    } else if after.class != before.class {
        tx.save(scope, &HeldMemory { machine: after.resource.clone(), bytes: change::memory(&after) })?;
    }
    if let Some(id) = after.applying.id.take_if(|_| !after.restart) {
        if let Some(mut tags) = tx.load::<Tags>(scope, &arn(scope, &before.id))? {
            tx.remove::<Tags>(scope, &tags.arn)?;
            tags.arn = arn(scope, &id);
            tx.save(scope, &tags)?;
        }
        tx.remove::<DbInstance>(scope, &before.id)?;
        after.id = id;
        after.status = Status::Rebooting;
    }
    tx.save(scope, &after)
}

fn run(db: &mut DbInstance, seen: &Seen, now: Timestamp) {
    let phase = seen.machines.get(&db.resource).map(|m| &m.phase);
    if db.status == Status::Failed {
        if db.health.retry_at.is_some_and(|at| at <= now) {
            db.status = Status::Starting;
            db.health.retry_at = None;
        }
        return;
    }
    if let Some(why) = seen.failures.get(&db.resource).filter(|_| !matches!(phase, Some(Phase::Running | Phase::Stopping))) {
        fail(db, why, now);
        return;
    }
    match phase {
        Some(Phase::Running) => running(db, seen, now),
        Some(Phase::Stopping) => {}
        Some(Phase::Exited(exit)) => {
            db.health.up_since = None;
            if !db.health.ended {
                db.health.ended = true;
                ended(db, exit, now);
            }
        }
        Some(Phase::Prepared) | None => {
            db.health.up_since = None;
            db.health.ended = false;
            if db.restart {
                change::restarted(db);
            }
            if matches!(db.status, Status::Available | Status::ResettingMasterCredentials) {
                db.status = Status::Starting;
            }
        }
    }
}

fn running(db: &mut DbInstance, seen: &Seen, now: Timestamp) {
    let since = *db.health.up_since.get_or_insert(now);
    db.health.ended = false;
    if db.restart {
        return;
    }
    let answer = |label: &str| seen.ran.get(&(db.resource.clone(), label.to_owned()));
    let reset = answer(PASSWORD).is_some_and(|a| a.as_ref().is_ok_and(|out| out.status == 0));
    let login = answer(LOGIN).map(login::read);
    if reset && db.status == Status::ResettingMasterCredentials {
        if let Some(new) = db.wanted_password.take() {
            db.master_password = new;
        }
        // not available before somebody was in with the new one
        db.status = Status::Modifying;
        db.health.up_since = Some(now);
        return;
    }
    match login {
        Some(Login::In(version)) => {
            if let Some(version) = version {
                db.engine_version = version;
            }
            db.ready.get_or_insert(now);
            serves(db, now);
        }
        Some(Login::Refused) if db.ready.is_some() => serves(db, now),
        Some(Login::Silent) if db.status == Status::Available => {
            db.health.silent += 1;
            if db.health.silent >= PATIENCE {
                db.health.silent = 0;
                db.status = Status::Rebooting;
                db.restart = true;
            }
        }
        _ => {}
    }
    let waited = now.millis() - since.millis();
    match db.status {
        Status::Creating if waited > FIRST_LOGIN => fail(db, "the master user could not log in within ten minutes of the engine's start", now),
        Status::Starting | Status::Rebooting | Status::Modifying | Status::ResettingMasterCredentials if waited > RECOVERY => db.restart = true,
        _ => {}
    }
}

/// The engine serves: whatever was under way is done, and what waits comes next.
fn serves(db: &mut DbInstance, now: Timestamp) {
    db.health.silent = 0;
    db.health.crashes = 0;
    db.failure = None;
    db.status = if db.wanted_password.is_some() { Status::ResettingMasterCredentials } else { Status::Available };
    if db.status == Status::Available && !db.pending.is_empty() && window::open(&db.maintenance_window, now) {
        let pending = std::mem::take(&mut db.pending);
        change::begin(db, pending);
    }
}

/// The machine's first process is gone.
fn ended(db: &mut DbInstance, exit: &Exit, now: Timestamp) {
    if db.restart {
        change::restarted(db);
        return;
    }
    match exit {
        Exit::Failed(why) => fail(db, why, now),
        // the cloud was stopped under it: it starts with the cloud, and is not available until somebody could log in
        Exit::CloudStopped => {
            if db.status != Status::Creating {
                db.status = Status::Starting;
            }
        }
        Exit::PowerOff | Exit::Crashed(_) => {
            db.health.crashes += 1;
            if db.health.crashes >= CRASHES {
                let how = if let Exit::Crashed(how) = exit { how.as_str() } else { "it shut itself down" };
                fail(db, &format!("the engine ended {CRASHES} times before anybody could log in; its console tells why: {how}"), now);
            } else if matches!(db.status, Status::Available | Status::ResettingMasterCredentials) {
                db.status = Status::Rebooting;
            }
        }
    }
}

/// It could not be made, or not be started. One that has served before holds data and is tried again.
fn fail(db: &mut DbInstance, why: &str, now: Timestamp) {
    db.status = Status::Failed;
    db.failure = Some(why.to_owned());
    db.health.crashes = 0;
    db.health.retry_at = db.ready.map(|_| now.plus_millis(RETRY));
}
