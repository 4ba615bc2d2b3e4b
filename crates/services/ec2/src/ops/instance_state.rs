//! Starting, stopping, rebooting and terminating instances ("Amazon EC2 instance state changes").

use crate::faults::INSTANCE;
use crate::state::{Checks, Desired, Instance, InstanceState, NetworkInterface};
use crate::{capacity, instance, interface, lease, lookup, public_ip};
use bonkei_api_ec2::{
    InstanceStateChange, RebootInstancesRequest, RebootInstancesResponse, StartInstancesRequest, StartInstancesResult, StopInstancesRequest,
    StopInstancesResult, TerminateInstancesRequest, TerminateInstancesResult,
};
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Code of the state reason when a client asked for it.
const BY_CLIENT: &str = "Client.UserInitiatedShutdown";

/// `StartInstances`. Starting one that runs, or is about to, changes nothing.
///
/// # Errors
/// Unknown ids, states that cannot start, and `InsufficientInstanceCapacity`; none is started then.
pub fn start_instances(cx: &mut Ctx<'_>, req: StartInstancesRequest) -> Result<StartInstancesResult, Fault> {
    let instances = named(cx, &req.instance_ids)?;
    for i in &instances {
        if !matches!(i.state, InstanceState::Stopped | InstanceState::Pending | InstanceState::Running) {
            return Err(wrong_state(format!("The instance '{}' is not in a state from which it can be started.", i.id)));
        }
    }
    let mut changes = Vec::new();
    for mut i in instances {
        let before = i.state;
        if i.state == InstanceState::Stopped {
            capacity::take(cx, &i.id, &i.instance_type, &i.zone)?;
            lend(cx, &i)?;
            i.state = InstanceState::Pending;
            i.desired = Desired::Running;
            i.generation += 1;
            i.launched = cx.now.truncated();
            i.state_reason = None;
            i.transition_reason = String::new();
            i.checks = Checks::default();
            cx.tx.save(&cx.scope, &i)?;
        }
        changes.push(change(&i, before));
    }
    Ok(StartInstancesResult { starting_instances: Some(changes) })
}

/// `StopInstances`. Stopping one that is stopped changes nothing; `Force` may follow a stop that does not come to an end.
///
/// # Errors
/// Unknown ids, states that cannot stop, stop protection, and hibernation; none is stopped then.
pub fn stop_instances(cx: &mut Ctx<'_>, req: StopInstancesRequest) -> Result<StopInstancesResult, Fault> {
    let instances = named(cx, &req.instance_ids)?;
    let force = req.force.unwrap_or_default() || req.skip_os_shutdown.unwrap_or_default();
    for i in &instances {
        if !matches!(i.state, InstanceState::Running | InstanceState::Stopping | InstanceState::Stopped) {
            return Err(wrong_state(format!("This instance '{}' is not in a state from which it can be stopped.", i.id)));
        }
        if req.hibernate.unwrap_or_default() {
            let words = format!("The instance '{}' was not launched with hibernation enabled", i.id);
            return Err(Fault::client("UnsupportedHibernationConfiguration", words));
        }
        if i.stop_protection && i.state == InstanceState::Running {
            return Err(protected(i, "stopped", "disableApiStop"));
        }
    }
    let mut changes = Vec::new();
    for mut i in instances {
        let before = i.state;
        if i.state == InstanceState::Running {
            i.state = InstanceState::Stopping;
            i.desired = Desired::Stopped { force };
            ended_by_client(cx, &mut i);
            lease::take_back(&mut *cx.tx, &cx.scope, &i.id)?;
            cx.tx.save(&cx.scope, &i)?;
        } else if i.state == InstanceState::Stopping && force && i.desired == (Desired::Stopped { force: false }) {
            i.desired = Desired::Stopped { force };
            cx.tx.save(&cx.scope, &i)?;
        }
        changes.push(change(&i, before));
    }
    Ok(StopInstancesResult { stopping_instances: Some(changes) })
}

/// `RebootInstances`. Terminated instances are ignored, as AWS documents.
///
/// # Errors
/// Unknown ids and stopped instances; none is rebooted then.
pub fn reboot_instances(cx: &mut Ctx<'_>, req: RebootInstancesRequest) -> Result<RebootInstancesResponse, Fault> {
    let instances = named(cx, &req.instance_ids)?;
    if let Some(i) = instances.iter().find(|i| matches!(i.state, InstanceState::Stopping | InstanceState::Stopped)) {
        return Err(wrong_state(format!("The instance '{}' is not in a state from which it can be rebooted.", i.id)));
    }
    for mut i in instances {
        if matches!(i.state, InstanceState::Running | InstanceState::Pending) {
            i.reboots_wanted += 1;
            cx.tx.save(&cx.scope, &i)?;
        }
    }
    Ok(RebootInstancesResponse {})
}

/// `TerminateInstances`. Terminating a terminated one changes nothing.
///
/// # Errors
/// Unknown ids and termination protection; none is terminated then.
pub fn terminate_instances(cx: &mut Ctx<'_>, req: TerminateInstancesRequest) -> Result<TerminateInstancesResult, Fault> {
    let instances = named(cx, &req.instance_ids)?;
    let gone = |i: &Instance| matches!(i.state, InstanceState::ShuttingDown | InstanceState::Terminated);
    if let Some(i) = instances.iter().find(|i| i.termination_protection && !gone(i)) {
        return Err(protected(i, "terminated", "disableApiTermination"));
    }
    let mut changes = Vec::new();
    for mut i in instances {
        let before = i.state;
        if !gone(&i) {
            i.state = InstanceState::ShuttingDown;
            i.desired = Desired::Terminated;
            ended_by_client(cx, &mut i);
            lease::take_back(&mut *cx.tx, &cx.scope, &i.id)?;
            cx.tx.save(&cx.scope, &i)?;
        }
        changes.push(change(&i, before));
    }
    Ok(TerminateInstancesResult { terminating_instances: Some(changes) })
}

/// The instances a request names, each once.
fn named(cx: &Ctx<'_>, ids: &[String]) -> Result<Vec<Instance>, Fault> {
    if ids.is_empty() {
        return Err(crate::faults::missing("InstanceId"));
    }
    let mut seen = Vec::new();
    for id in ids {
        if !seen.contains(id) {
            seen.push(id.clone());
        }
    }
    lookup::records(cx, INSTANCE, Some(&seen))
}

fn change(i: &Instance, before: InstanceState) -> InstanceStateChange {
    InstanceStateChange {
        current_state: Some(instance::state(i.state)),
        instance_id: Some(i.id.clone()),
        previous_state: Some(instance::state(before)),
    }
}

fn ended_by_client(cx: &Ctx<'_>, i: &mut Instance) {
    i.state_reason = Some((BY_CLIENT.into(), format!("{BY_CLIENT}: User initiated shutdown")));
    i.transition_reason = format!("User initiated ({})", crate::reconcile::gmt(cx.now));
    i.checks = Checks::default();
}

/// Lends a starting instance a new public address, unless it has an Elastic one.
fn lend(cx: &mut Ctx<'_>, i: &Instance) -> Result<(), Fault> {
    if !i.lends_public {
        return Ok(());
    }
    let mut interfaces = cx.tx.find::<NetworkInterface>(&cx.scope, "instance", &i.id)?;
    // "you can't auto-assign a public IPv4 address if you specify more than one network interface"
    let (Some(mut only), true) = (interfaces.pop(), interfaces.is_empty()) else { return Ok(()) };
    let Some(private) = only.primary().map(|a| a.private) else { return Ok(()) };
    if interface::elastic(cx, &only, private)?.is_none() {
        let lent = public_ip::lend(cx, &only.id)?;
        only.addresses.iter_mut().take(1).for_each(|a| a.auto_public = Some(lent));
        cx.tx.save(&cx.scope, &only)?;
    }
    Ok(())
}

fn wrong_state(words: String) -> Fault {
    Fault::client("IncorrectInstanceState", words)
}

fn protected(i: &Instance, done: &str, attribute: &str) -> Fault {
    Fault::client(
        "OperationNotPermitted",
        format!("The instance '{}' may not be {done}. Modify its '{attribute}' instance attribute and try again.", i.id),
    )
}

#[cfg(test)]
mod tests;
