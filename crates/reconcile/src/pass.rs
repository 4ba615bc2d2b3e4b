//! One pass: look, write down, plan, act.

use crate::Plane;
use crate::crew::{Crew, Done};
use bonkei_core::{Clock, Timestamp};
use bonkei_netmodel::Model;
use bonkei_plane::PlaneError;
use bonkei_spec::{EdgeConfig, Phase, Seen, Step};
use bonkei_store::{Store, StoreError, Tx};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a pass remembers for the next one: only what saves work, nothing a fresh start would miss.
#[derive(Default)]
pub struct Memory {
    model: Option<Model>,
    edge: Option<EdgeConfig>,
    /// Failures and answers not written down yet.
    owed: Done,
    last_run: BTreeMap<(String, String), i64>,
}

/// What a pass says about when the next is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Something is under way.
    Soon,
    /// Machines run.
    Later,
    /// Nothing runs.
    Idle,
}

/// What a pass works with.
pub struct Pass<'a> {
    pub store: &'a Arc<dyn Store>,
    pub plane: &'a Plane,
    pub clock: &'a dyn Clock,
    pub authority: &'a str,
    pub crew: &'a Crew,
    pub reachable: BTreeMap<String, bool>,
}

impl Pass<'_> {
    /// Looks, writes down, plans, acts.
    pub fn run(self, memory: &mut Memory) -> Result<Next, PlaneError> {
        let busy_before = self.crew.busy();
        let mut done = self.crew.done();
        memory.owed.failures.append(&mut done.failures);
        memory.owed.rebooted.append(&mut done.rebooted);
        memory.owed.ran.append(&mut done.ran);
        let seen = Seen {
            busy: busy_before.clone(),
            failures: memory.owed.failures.clone(),
            rebooted: memory.owed.rebooted.clone(),
            reachable: self.reachable.clone(),
            ran: memory.owed.ran.clone(),
            ..look(self.plane)?
        };
        write_down(&**self.store, &seen, self.clock.now())?;
        memory.owed = Done::default();

        let (model, edge, steps) = self.plan(&seen).map_err(|e| PlaneError::failed("the state could not be read", e))?;
        let plugged = self.network(memory, model, edge);
        let now = self.clock.now().millis();
        let steps: Vec<Step> = steps
            .into_iter()
            .filter(|step| match step {
                Step::Boot(_) => plugged,
                Step::Run(run) => memory.due(&run.machine, &run.label, now, run.every_millis),
                _ => true,
            })
            .collect();
        let acting = steps.iter().any(|s| !matches!(s, Step::Run(_))) || !busy_before.is_empty();
        self.crew.take(steps, &busy_before);
        let moving = seen.machines.values().any(|m| !matches!(m.phase, Phase::Running));
        Ok(if acting || moving || !plugged {
            Next::Soon
        } else if seen.machines.is_empty() {
            Next::Idle
        } else {
            Next::Later
        })
    }

    fn plan(&self, seen: &Seen) -> Result<(Model, EdgeConfig, Vec<Step>), StoreError> {
        self.store.read(|tx| {
            let live: BTreeSet<String> = seen.machines.values().filter(|m| !matches!(m.phase, Phase::Exited(_))).map(|m| m.id.clone()).collect();
            let model = bonkei_svc_ec2::plan::network(tx, &live)?;
            let mut edge = bonkei_svc_ec2::plan::edge(tx)?;
            bonkei_svc_rds::plan::edge(tx, &mut edge)?;
            let mut steps = bonkei_svc_ec2::reconcile::plan(tx, &seen.machines, self.authority)?;
            steps.extend(bonkei_svc_rds::reconcile::plan(tx, &seen.machines, self.authority)?);
            Ok((model, edge, steps))
        })
    }

    /// Brings the kernel and the edge up to date; true when both are as the model says.
    fn network(&self, memory: &mut Memory, model: Model, edge: EdgeConfig) -> bool {
        let keeps = |config: &EdgeConfig, id: &str| config.vpcs.iter().any(|v| v.id == id);
        if memory.edge.as_ref().is_some_and(|old| old.vpcs.iter().any(|v| !keeps(&edge, &v.id))) {
            // edge lets go of a VPC's sockets first, or the kernel keeps its namespace
            self.publish(memory, &edge);
        }
        if memory.model.as_ref() != Some(&model) {
            match self.plane.network.apply(&model) {
                Ok(()) => memory.model = Some(model),
                Err(error) => {
                    tracing::error!("the network could not be brought up to date, it is tried again: {error}");
                    memory.model = None;
                    return false;
                }
            }
        }
        memory.edge.as_ref() == Some(&edge) || self.publish(memory, &edge)
    }

    fn publish(&self, memory: &mut Memory, edge: &EdgeConfig) -> bool {
        match self.plane.edge.publish(edge) {
            Ok(()) => {
                memory.edge = Some(edge.clone());
                true
            }
            Err(why) => {
                tracing::error!("edge did not take its configuration, it is offered again: {why}");
                memory.edge = None;
                false
            }
        }
    }
}

impl Memory {
    fn due(&mut self, machine: &str, label: &str, now: i64, every: u64) -> bool {
        let key = (machine.to_owned(), label.to_owned());
        let every = i64::try_from(every).unwrap_or(i64::MAX);
        if self.last_run.get(&key).is_some_and(|last| now.saturating_sub(*last) < every) {
            return false;
        }
        self.last_run.insert(key, now);
        true
    }
}

/// The machines and volumes as they are now.
///
/// # Errors
/// When the plane cannot tell.
pub fn look(plane: &Plane) -> Result<Seen, PlaneError> {
    Ok(Seen {
        machines: plane.machines.list()?.into_iter().map(|m| (m.id.clone(), m)).collect(),
        volumes: plane.machines.volumes()?.into_iter().collect(),
        ..Seen::default()
    })
}

/// Writes what was seen into the records; a snapshot refuses the first change, which tells that there is one.
///
/// # Errors
/// When the store fails.
pub fn write_down(store: &dyn Store, seen: &Seen, now: Timestamp) -> Result<(), PlaneError> {
    let failed = |e: StoreError| PlaneError::failed("what was seen could not be written down", e);
    let mut snapshot = store.snapshot().map_err(failed)?;
    match observe(&mut *snapshot, seen, now) {
        Err(StoreError::ReadOnly(_)) => {}
        other => return other.map(drop).map_err(failed),
    }
    drop(snapshot);
    let seen = seen.clone();
    store.write(move |tx| observe(tx, &seen, now).map(drop)).map_err(failed)
}

fn observe(tx: &mut dyn Tx, seen: &Seen, now: Timestamp) -> Result<bool, StoreError> {
    let ec2 = bonkei_svc_ec2::reconcile::observe(tx, seen, now)?;
    let rds = bonkei_svc_rds::reconcile::observe(tx, seen, now)?;
    Ok(ec2 || rds)
}
