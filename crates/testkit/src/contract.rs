//! What every [`Machines`] does, real or simulated.

use crate::must;
use bonkei_plane::{Machines, PlaneError, clock::Stopwatch};
use bonkei_spec::{Exit, MachineSpec, Phase, VolumeMount};
use std::{thread, time::Duration};

const WITHIN: Duration = Duration::from_secs(60);

fn phase(machines: &dyn Machines, id: &str) -> Option<Phase> {
    must(machines.list(), "cannot list").into_iter().find(|status| status.id == id).map(|status| status.phase)
}

fn boots(machines: &dyn Machines, id: &str) -> u32 {
    must(machines.list(), "cannot list").into_iter().find(|status| status.id == id).map_or(0, |status| status.boots)
}

fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let watch = Stopwatch::start();
    while !holds() {
        assert!(watch.elapsed() < WITHIN, "waited in vain until {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

fn not_found<T>(result: Result<T, PlaneError>, what: &str) {
    assert!(matches!(result, Err(PlaneError::NotFound(_))), "{what} must say that it is not there");
}

/// Leads a machine through its life. `spec` describes one whose image is there; its volume is made and deleted here.
///
/// # Panics
/// When `machines` breaks the contract.
pub fn machines(machines: &dyn Machines, spec: &MachineSpec) {
    let id = spec.id.as_str();
    let say = |argv: &[&str]| machines.run(id, &argv.iter().map(ToString::to_string).collect::<Vec<_>>(), &[], "", WITHIN);
    unknown(machines, id);
    not_found(machines.prepare(spec), "prepare without a volume");
    assert_eq!(phase(machines, id), None, "a failed prepare leaves nothing");

    for _ in 0..2 {
        must(machines.create_volume(&spec.root_volume), "cannot make a volume");
    }
    assert!(must(machines.volumes(), "cannot list volumes").contains(&spec.root_volume));
    let absent = MachineSpec { mounts: vec![VolumeMount { volume: "vol-absent".into(), at: "/data".into() }], ..spec.clone() };
    not_found(machines.prepare(&absent), "prepare without a data volume");

    for _ in 0..2 {
        must(machines.prepare(spec), "cannot prepare");
        assert_eq!(phase(machines, id), Some(Phase::Prepared));
    }
    assert_eq!(boots(machines, id), 0);
    assert!(machines.delete_volume(&spec.root_volume).is_err(), "a volume in use stays");
    not_found(machines.stop(id, WITHIN), "stop before boot");
    not_found(say(&["true"]), "run before boot");
    must(machines.remove(id), "cannot remove a prepared machine");
    assert_eq!(phase(machines, id), None);

    must(machines.prepare(spec), "cannot prepare again");
    for _ in 0..2 {
        must(machines.boot(id), "cannot boot");
        assert_eq!(phase(machines, id), Some(Phase::Running));
        must(machines.prepare(spec), "prepare does nothing to a running machine");
    }
    assert_eq!(boots(machines, id), 1);
    assert!(machines.remove(id).is_err(), "a running machine is not removed");
    until("a program runs", || say(&["true"]).is_ok_and(|output| output.status == 0));
    until("the console says something", || machines.console(id).is_ok_and(|console| !console.is_empty()));

    must(machines.reboot(id), "cannot reboot");
    until("it was booted again", || boots(machines, id) == 2 && phase(machines, id) == Some(Phase::Running));

    must(machines.stop(id, WITHIN), "cannot stop");
    until("it has stopped", || phase(machines, id) == Some(Phase::Exited(Exit::PowerOff)));
    not_found(machines.boot(id), "boot of an exited machine");
    not_found(machines.reboot(id), "reboot of an exited machine");
    must(machines.kill(id), "kill does nothing to an exited machine");
    must(machines.console(id), "an exited machine has a console still");

    must(machines.prepare(spec), "an exited machine can be prepared again");
    must(machines.boot(id), "cannot boot again");
    assert_eq!(boots(machines, id), 1, "a new life counts from one");
    must(machines.kill(id), "cannot kill");
    assert!(matches!(phase(machines, id), Some(Phase::Exited(Exit::Crashed(_)))), "killed at once: {:?}", phase(machines, id));
    for _ in 0..2 {
        must(machines.remove(id), "cannot remove");
    }
    unknown(machines, id);
    assert!(must(machines.volumes(), "cannot list volumes").contains(&spec.root_volume), "volumes stay");
    for _ in 0..2 {
        must(machines.delete_volume(&spec.root_volume), "cannot delete a volume");
    }
    assert!(!must(machines.volumes(), "cannot list volumes").contains(&spec.root_volume));
}

fn unknown(machines: &dyn Machines, id: &str) {
    assert_eq!(phase(machines, id), None);
    not_found(machines.boot(id), "boot");
    not_found(machines.stop(id, WITHIN), "stop");
    not_found(machines.reboot(id), "reboot");
    not_found(machines.console(id), "console");
    not_found(machines.run(id, &["true".into()], &[], "", WITHIN), "run");
    must(machines.kill(id), "kill of nothing does nothing");
    must(machines.remove(id), "remove of nothing does nothing");
}
