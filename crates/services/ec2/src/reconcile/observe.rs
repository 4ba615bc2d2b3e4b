//! What was seen of the machines, written into the records.

use crate::lease;
use crate::state::{Address, Check, Checks, Desired, Instance, InstanceState, NetworkInterface, Volume};
use bonkei_core::{Scope, Timestamp};
use bonkei_spec::{Exit, Phase, Seen};
use bonkei_store::{StoreError, Tx};

/// How long a terminated instance stays visible, milliseconds ("Terminate Amazon EC2 instances": about an hour).
const TERMINATED_FOR: i64 = 3_600_000;

/// Brings states, reasons and checks up to date. Returns whether anything changed.
///
/// # Errors
/// When the store fails; nothing is changed then.
pub fn observe(tx: &mut dyn Tx, seen: &Seen, now: Timestamp) -> Result<bool, StoreError> {
    let mut changed = false;
    for (scope, before) in tx.list_all::<Instance>()? {
        if before.terminated.is_some_and(|t| now.millis() - t.millis() > TERMINATED_FOR) {
            tx.remove::<Instance>(&scope, &before.id)?;
            tx.remove::<crate::state::Tags>(&scope, &before.id)?;
            changed = true;
            continue;
        }
        let mut after = before.clone();
        look(&mut after, seen, now);
        if after != before {
            if matches!(after.state, InstanceState::Stopping | InstanceState::ShuttingDown) {
                lease::take_back(tx, &scope, &after.id)?;
            }
            if after.state == InstanceState::Terminated && before.state != InstanceState::Terminated {
                release(tx, &scope, &after)?;
            }
            if matches!(after.state, InstanceState::Stopped | InstanceState::Terminated) {
                bonkei_service::release_memory(tx, &scope, &after.id)?;
            }
            tx.save(&scope, &after)?;
            changed = true;
        }
    }
    for (scope, volume) in tx.list_all::<Volume>()? {
        if volume.deleting && !seen.volumes.contains(&volume.id) {
            tx.remove::<Volume>(&scope, &volume.id)?;
            tx.remove::<crate::state::Tags>(&scope, &volume.id)?;
            changed = true;
        }
    }
    Ok(changed)
}

fn look(i: &mut Instance, seen: &Seen, now: Timestamp) {
    let phase = seen.machines.get(&i.id).map(|m| &m.phase);
    let failure = seen.failures.get(&i.id).or_else(|| seen.failures.get(&i.root_volume));
    // a machine that is just being prepared is not there yet, and not gone either
    let gone = phase.is_none() && !seen.busy.contains(&i.id);
    match (i.state, i.desired) {
        (InstanceState::Terminated, _) => {}
        (InstanceState::Pending, Desired::Running) => match (phase, failure) {
            (Some(Phase::Running), _) => {
                i.state = InstanceState::Running;
                i.checks = Checks::default();
                i.state_reason = None;
                i.reboots_done = i.reboots_wanted;
            }
            (Some(Phase::Exited(Exit::Failed(why))), _) | (_, Some(why)) => refuse(i, why.clone(), now),
            (Some(Phase::Exited(exit)), _) if *exit != Exit::CloudStopped => ended(i, exit),
            _ => {}
        },
        (InstanceState::Running, Desired::Running) => match phase {
            Some(Phase::Running | Phase::Stopping) => {
                if seen.rebooted.contains(&i.id) {
                    i.reboots_done = i.reboots_wanted;
                }
                i.checks = checks(i.checks, seen.reachable.get(&i.id).copied(), now);
            }
            // the cloud was stopped under it: it boots again, and does not run until it has
            Some(Phase::Exited(Exit::CloudStopped) | Phase::Prepared) | None => {
                i.state = InstanceState::Pending;
                i.checks = Checks::default();
            }
            Some(Phase::Exited(exit)) => ended(i, exit),
        },
        (_, Desired::Stopped { .. }) => {
            if gone && i.state != InstanceState::Stopped {
                i.state = InstanceState::Stopped;
                i.checks = Checks::default();
            }
        }
        (_, Desired::Terminated) => {
            if gone {
                i.state = InstanceState::Terminated;
                i.terminated = Some(now);
            }
        }
        (InstanceState::ShuttingDown | InstanceState::Stopping | InstanceState::Stopped, Desired::Running) => {}
    }
}

/// A launch that failed terminates the instance, a start that failed leaves it stopped ("Why does my instance go from pending to terminated?").
fn refuse(i: &mut Instance, why: String, now: Timestamp) {
    i.state_reason = Some(("Server.InternalError".into(), format!("Server.InternalError: {why}")));
    i.transition_reason = format!("Server.InternalError ({})", gmt(now));
    if i.generation <= 1 {
        i.desired = Desired::Terminated;
        i.state = InstanceState::ShuttingDown;
    } else {
        i.desired = Desired::Stopped { force: true };
        i.state = InstanceState::Stopping;
    }
}

/// The guest ended by itself: what its shutdown behaviour says happens.
fn ended(i: &mut Instance, exit: &Exit) {
    let (code, words) = match exit {
        Exit::Crashed(how) => ("Server.InternalError", format!("Server.InternalError: the first process ended: {how}")),
        _ => ("Client.InstanceInitiatedShutdown", "Client.InstanceInitiatedShutdown: Instance initiated shutdown".to_owned()),
    };
    i.state_reason = Some((code.into(), words));
    i.transition_reason = String::new();
    if i.shutdown_behavior == "terminate" && code.starts_with("Client") {
        i.desired = Desired::Terminated;
        i.state = InstanceState::ShuttingDown;
    } else {
        i.desired = Desired::Stopped { force: false };
        i.state = InstanceState::Stopping;
    }
}

fn checks(before: Checks, reachable: Option<bool>, now: Timestamp) -> Checks {
    let instance = match reachable {
        None => before.instance,
        Some(true) => Check::Passed,
        // a booting guest has not answered yet; one that did answer before is impaired
        Some(false) if before.instance == Check::Initializing => Check::Initializing,
        Some(false) => Check::Failed,
    };
    let impaired_since = if instance == Check::Failed { before.impaired_since.or(Some(now.millis())) } else { None };
    Checks { system: Check::Passed, instance, impaired_since }
}

/// What a terminated instance lets go of: interfaces and volumes that go with it, ties to those that stay.
fn release(tx: &mut dyn Tx, scope: &Scope, instance: &Instance) -> Result<(), StoreError> {
    lease::take_back(tx, scope, &instance.id)?;
    for mut i in tx.find::<NetworkInterface>(scope, "instance", &instance.id)? {
        let goes = i.attachment.as_ref().is_some_and(|a| a.delete_on_termination);
        if goes {
            for mut address in tx.find::<Address>(scope, "interface", &i.id)? {
                address.association = None;
                tx.save(scope, &address)?;
            }
            tx.remove::<NetworkInterface>(scope, &i.id)?;
            tx.remove::<crate::state::Tags>(scope, &i.id)?;
        } else {
            i.attachment = None;
            tx.save(scope, &i)?;
        }
    }
    for mut volume in tx.find::<Volume>(scope, "instance", &instance.id)? {
        volume.deleting = volume.attachment.as_ref().is_some_and(|a| a.delete_on_termination);
        volume.attachment = None;
        tx.save(scope, &volume)?;
    }
    Ok(())
}

/// `2026-01-02 03:04:05 GMT`, as transition reasons carry it.
pub(crate) fn gmt(at: Timestamp) -> String {
    let (y, mo, d, h, mi, s, _) = at.civil();
    format!("{y:04}-{mo:02}-{d:02} {h:02}:{mi:02}:{s:02} GMT")
}
