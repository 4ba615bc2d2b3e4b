use super::{observe, plan};
use crate::ops::run_instances::tests::{instance, launch, seen_running};
use crate::ops::{reboot_instances, stop_instances, terminate_instances};
use crate::state::{InstanceState, Volume};
use crate::testing::Bench;
use bonkei_api_ec2 as api;
use bonkei_core::Timestamp;
use bonkei_spec::{Exit, MachineStatus, Phase, Seen, Step};
use std::collections::BTreeMap;

fn machine(id: &str, phase: Phase) -> MachineStatus {
    MachineStatus { id: id.into(), phase, boots: 1 }
}

fn look(bench: &Bench, seen: Seen) {
    bench.change(move |tx| observe(tx, &seen, Timestamp::from_secs(1_767_226_000)));
}

fn seeing(id: &str, phase: Option<Phase>) -> Seen {
    Seen { machines: phase.into_iter().map(|p| (id.to_owned(), machine(id, p))).collect(), ..Seen::default() }
}

/// The steps planned while the plane shows this, by their names.
fn steps(bench: &Bench, id: &str, phase: Option<Phase>) -> Vec<String> {
    let machines: BTreeMap<_, _> = seeing(id, phase).machines;
    let planned = bench.read(|tx| plan(tx, &machines, "authority"));
    planned.iter().map(|s| format!("{s:?}").split(['(', ' ']).next().unwrap().to_owned()).collect()
}

fn stop(bench: &Bench, id: &str) {
    let request = api::StopInstancesRequest { instance_ids: vec![id.into()], ..Default::default() };
    bench.run(move |cx| stop_instances(cx, request)).unwrap();
}

#[test]
fn a_launch_goes_from_volume_to_running() {
    let bench = Bench::new();
    let id = launch(&bench);
    assert_eq!(steps(&bench, &id, None), ["CreateVolume", "Prepare"]);
    assert_eq!(steps(&bench, &id, Some(Phase::Prepared)), ["Boot"]);
    look(&bench, seeing(&id, Some(Phase::Prepared)));
    assert_eq!(instance(&bench, &id).state, InstanceState::Pending);
    look(&bench, seeing(&id, Some(Phase::Running)));
    assert_eq!(instance(&bench, &id).state, InstanceState::Running);
    assert!(steps(&bench, &id, Some(Phase::Running)).is_empty());
}

#[test]
fn a_failed_launch_ends_terminated_with_its_reason() {
    let bench = Bench::new();
    let id = launch(&bench);
    let failed = Seen { failures: BTreeMap::from([(id.clone(), "no such image".into())]), ..Seen::default() };
    look(&bench, failed);
    look(&bench, Seen::default());
    let ended = instance(&bench, &id);
    assert_eq!(ended.state, InstanceState::Terminated);
    assert!(ended.state_reason.unwrap().1.contains("no such image"));
}

#[test]
fn a_machine_that_is_just_prepared_is_not_gone() {
    let bench = Bench::new();
    let id = launch(&bench);
    let request = api::TerminateInstancesRequest { instance_ids: vec![id.clone()], ..Default::default() };
    bench.run(move |cx| terminate_instances(cx, request)).unwrap();
    look(&bench, Seen { busy: [id.clone()].into(), ..Seen::default() });
    assert_eq!(instance(&bench, &id).state, InstanceState::ShuttingDown);
    assert_eq!(steps(&bench, &id, Some(Phase::Prepared)), ["Remove"]);
    let volume = instance(&bench, &id).root_volume;
    look(&bench, Seen { volumes: [volume].into(), ..Seen::default() });
    assert_eq!(instance(&bench, &id).state, InstanceState::Terminated);
    // its root volume goes with it, once its bytes are gone
    assert_eq!(steps(&bench, &id, None), ["DeleteVolume"]);
    look(&bench, Seen::default());
    assert!(bench.read(|tx| tx.list::<Volume>(&bench.scope)).is_empty());
}

#[test]
fn after_the_cloud_stopped_nothing_is_said_to_run_until_it_does() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    look(&bench, seeing(&id, Some(Phase::Exited(Exit::CloudStopped))));
    assert_eq!(instance(&bench, &id).state, InstanceState::Pending);
    assert_eq!(steps(&bench, &id, Some(Phase::Exited(Exit::CloudStopped))), ["Remove"]);
    assert_eq!(steps(&bench, &id, None), ["CreateVolume", "Prepare"]);
}

#[test]
fn a_guest_that_powers_off_is_stopped() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    look(&bench, seeing(&id, Some(Phase::Exited(Exit::PowerOff))));
    assert_eq!(instance(&bench, &id).state, InstanceState::Stopping);
    assert_eq!(steps(&bench, &id, Some(Phase::Exited(Exit::PowerOff))), ["Remove"]);
    look(&bench, Seen::default());
    let stopped = instance(&bench, &id);
    assert_eq!((stopped.state, stopped.state_reason.unwrap().0.as_str()), (InstanceState::Stopped, "Client.InstanceInitiatedShutdown"));
}

#[test]
fn a_reboot_is_done_once() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    let request = api::RebootInstancesRequest { instance_ids: vec![id.clone()], ..Default::default() };
    bench.run(move |cx| reboot_instances(cx, request)).unwrap();
    assert_eq!(steps(&bench, &id, Some(Phase::Running)), ["Reboot"]);
    look(&bench, Seen { rebooted: [id.clone()].into(), ..seeing(&id, Some(Phase::Running)) });
    assert!(steps(&bench, &id, Some(Phase::Running)).is_empty());
}

#[test]
fn a_stop_asks_the_guest_first() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    stop(&bench, &id);
    let planned = bench.read(|tx| plan(tx, &seeing(&id, Some(Phase::Running)).machines, ""));
    assert!(matches!(planned.as_slice(), [Step::Stop(_, 60)]));
    assert!(steps(&bench, &id, Some(Phase::Stopping)).is_empty());
}
