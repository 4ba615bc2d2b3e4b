use super::*;
use crate::ops::run_instances::tests::{instance as record, launch, launch_type, observe, seen_running};
use crate::ops::{describe_instances, modify_instance_attribute};
use crate::state::{PublicAddress, Volume};
use crate::testing::Bench;
use bonkei_api_ec2::{AttributeBooleanValue, DescribeInstancesRequest, ModifyInstanceAttributeRequest};
use bonkei_spec::{Exit, Phase};

fn start(bench: &Bench, id: &str) -> Result<StartInstancesResult, Fault> {
    let req = StartInstancesRequest { instance_ids: vec![id.into()], ..Default::default() };
    bench.run(|cx| start_instances(cx, req))
}

fn stop(bench: &Bench, id: &str, force: bool) -> Result<StopInstancesResult, Fault> {
    let req = StopInstancesRequest { instance_ids: vec![id.into()], force: Some(force), ..Default::default() };
    bench.run(|cx| stop_instances(cx, req))
}

fn terminate(bench: &Bench, id: &str) -> Result<TerminateInstancesResult, Fault> {
    let req = TerminateInstancesRequest { instance_ids: vec![id.into()], ..Default::default() };
    bench.run(|cx| terminate_instances(cx, req))
}

fn names(changes: Option<Vec<InstanceStateChange>>) -> (String, String) {
    let change = changes.unwrap().remove(0);
    let name = |s: Option<bonkei_api_ec2::InstanceState>| s.unwrap().name.unwrap().as_str().to_owned();
    (name(change.previous_state), name(change.current_state))
}

fn pair(before: &str, now: &str) -> (String, String) {
    (before.into(), now.into())
}

fn shape(bench: &Bench, id: &str) -> bonkei_api_ec2::Instance {
    let req = DescribeInstancesRequest { instance_ids: Some(vec![id.into()]), ..Default::default() };
    bench.run(|cx| describe_instances(cx, req)).unwrap().reservations.unwrap().remove(0).instances.unwrap().remove(0)
}

fn publics(bench: &Bench) -> usize {
    bench.read(|tx| tx.list::<PublicAddress>(&bench.scope)).len()
}

#[test]
fn an_instance_stops_and_starts_with_another_public_address() {
    let bench = Bench::new();
    let id = launch(&bench);
    assert_eq!(stop(&bench, &id, false).unwrap_err().code, "IncorrectInstanceState", "pending");
    assert_eq!(names(start(&bench, &id).unwrap().starting_instances), pair("pending", "pending"));
    seen_running(&bench, &id);
    let before = shape(&bench, &id);
    bench.advance(60_000);
    assert_eq!(names(stop(&bench, &id, false).unwrap().stopping_instances), pair("running", "stopping"));
    let stopping = shape(&bench, &id);
    assert_eq!(stopping.state_reason.unwrap().code.as_deref(), Some("Client.UserInitiatedShutdown"));
    assert_eq!(stopping.state_transition_reason.as_deref(), Some("User initiated (2026-01-01 00:01:00 GMT)"));
    assert_eq!((stopping.public_ip_address, publics(&bench)), (None, 0));
    assert_eq!(names(stop(&bench, &id, false).unwrap().stopping_instances), pair("stopping", "stopping"));
    assert_eq!(start(&bench, &id).unwrap_err().code, "IncorrectInstanceState", "stopping");

    observe(&bench, &[(&id, Phase::Stopping)]);
    assert_eq!(record(&bench, &id).state, InstanceState::Stopping);
    assert_eq!(names(stop(&bench, &id, true).unwrap().stopping_instances), pair("stopping", "stopping"));
    assert_eq!(record(&bench, &id).desired, Desired::Stopped { force: true });
    observe(&bench, &[]);
    assert_eq!(names(stop(&bench, &id, false).unwrap().stopping_instances), pair("stopped", "stopped"));

    bench.advance(60_000);
    assert_eq!(names(start(&bench, &id).unwrap().starting_instances), pair("stopped", "pending"));
    let after = shape(&bench, &id);
    assert_eq!(after.private_ip_address, before.private_ip_address);
    assert_ne!(after.public_ip_address, before.public_ip_address);
    assert!(after.public_ip_address.is_some());
    assert_eq!(after.state_transition_reason.as_deref(), Some(""));
    assert!(after.launch_time > before.launch_time);
    assert_eq!((record(&bench, &id).generation, publics(&bench)), (2, 1));
    seen_running(&bench, &id);
    assert_eq!(names(start(&bench, &id).unwrap().starting_instances), pair("running", "running"));
}

#[test]
fn an_instance_with_an_elastic_address_is_lent_no_other() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    stop(&bench, &id, false).unwrap();
    observe(&bench, &[]);
    let (scope, instance) = (bench.scope.clone(), id.clone());
    bench.change(move |tx| {
        let i = tx.find::<NetworkInterface>(&scope, "instance", &instance)?.remove(0);
        let association =
            crate::state::AddressAssociation { id: "eipassoc-0123456789abcdef0".into(), private: i.addresses[0].private, interface: i.id };
        let address = crate::state::Address {
            id: "eipalloc-0123456789abcdef0".into(),
            public: [198, 18, 9, 9].into(),
            association: Some(association),
            service: None,
        };
        tx.save(&scope, &address)
    });
    start(&bench, &id).unwrap();
    assert_eq!((shape(&bench, &id).public_ip_address.as_deref(), publics(&bench)), (Some("198.18.9.9"), 0));
}

#[test]
fn a_terminated_instance_lets_go_of_everything() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    assert_eq!(names(terminate(&bench, &id).unwrap().terminating_instances), pair("running", "shutting-down"));
    assert_eq!(names(terminate(&bench, &id).unwrap().terminating_instances), pair("shutting-down", "shutting-down"));
    assert_eq!(start(&bench, &id).unwrap_err().code, "IncorrectInstanceState");
    assert_eq!(stop(&bench, &id, false).unwrap_err().code, "IncorrectInstanceState");
    assert_eq!(publics(&bench), 0);
    observe(&bench, &[(&id, Phase::Exited(Exit::PowerOff))]);
    assert_eq!(record(&bench, &id).state, InstanceState::ShuttingDown);
    observe(&bench, &[]);
    assert_eq!(names(terminate(&bench, &id).unwrap().terminating_instances), pair("terminated", "terminated"));
    let gone = shape(&bench, &id);
    assert_eq!((gone.private_ip_address, gone.vpc_id, gone.private_dns_name.as_deref()), (None, None, Some("")));
    assert_eq!((gone.network_interfaces, gone.block_device_mappings), (Some(Vec::new()), Some(Vec::new())));
    bench.read(|tx| {
        assert!(tx.list::<NetworkInterface>(&bench.scope)?.is_empty());
        assert!(tx.list::<Volume>(&bench.scope)?.iter().all(|v| v.deleting));
        assert!(tx.list::<bonkei_service::HeldMemory>(&bench.scope)?.is_empty());
        Ok(())
    });
    let ids = vec![id];
    bench.run(|cx| reboot_instances(cx, RebootInstancesRequest { instance_ids: ids, ..Default::default() })).unwrap();
}

#[test]
fn pending_and_stopped_instances_terminate_too() {
    let bench = Bench::new();
    let pending = launch(&bench);
    assert_eq!(names(terminate(&bench, &pending).unwrap().terminating_instances), pair("pending", "shutting-down"));
    let stopped = launch(&bench);
    seen_running(&bench, &stopped);
    stop(&bench, &stopped, true).unwrap();
    observe(&bench, &[]);
    assert_eq!(names(terminate(&bench, &stopped).unwrap().terminating_instances), pair("stopped", "shutting-down"));
    observe(&bench, &[]);
    assert_eq!(record(&bench, &pending).state, InstanceState::Terminated);
    assert_eq!(record(&bench, &stopped).state, InstanceState::Terminated);
}

#[test]
fn protection_holds_until_it_is_lifted() {
    let bench = Bench::new();
    let (id, free) = (launch(&bench), launch(&bench));
    observe(&bench, &[(&id, Phase::Running), (&free, Phase::Running)]);
    let protect = |on| {
        let flag = || Some(AttributeBooleanValue { value: Some(on) });
        let one = ModifyInstanceAttributeRequest { instance_id: id.clone(), disable_api_termination: flag(), ..Default::default() };
        let two = ModifyInstanceAttributeRequest { instance_id: id.clone(), disable_api_stop: flag(), ..Default::default() };
        bench.run(|cx| modify_instance_attribute(cx, one)).unwrap();
        bench.run(|cx| modify_instance_attribute(cx, two)).unwrap();
    };
    protect(true);
    let both = vec![free.clone(), id.clone()];
    let all = TerminateInstancesRequest { instance_ids: both.clone(), ..Default::default() };
    assert_eq!(bench.refused(|cx| terminate_instances(cx, all)), "OperationNotPermitted");
    let all = StopInstancesRequest { instance_ids: both, ..Default::default() };
    assert_eq!(bench.refused(|cx| stop_instances(cx, all)), "OperationNotPermitted");
    protect(false);
    stop(&bench, &id, false).unwrap();
    terminate(&bench, &id).unwrap();
}

#[test]
fn reboots_are_counted_and_need_a_running_instance() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    let reboot = || RebootInstancesRequest { instance_ids: vec![id.clone()], ..Default::default() };
    let req = reboot();
    bench.run(|cx| reboot_instances(cx, req)).unwrap();
    let i = record(&bench, &id);
    assert_eq!((i.reboots_wanted, i.reboots_done, i.state), (1, 0, InstanceState::Running));
    stop(&bench, &id, false).unwrap();
    let req = reboot();
    assert_eq!(bench.refused(|cx| reboot_instances(cx, req)), "IncorrectInstanceState");
}

#[test]
fn bad_requests_change_nothing() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    let ids = |extra: &str| vec![id.clone(), extra.to_owned()];
    for (extra, code) in [("i-0123456789abcdef0", "InvalidInstanceID.NotFound"), ("web", "InvalidInstanceID.Malformed")] {
        let (a, b, c, d) = (ids(extra), ids(extra), ids(extra), ids(extra));
        assert_eq!(bench.refused(|cx| start_instances(cx, StartInstancesRequest { instance_ids: a, ..Default::default() })), code);
        assert_eq!(bench.refused(|cx| stop_instances(cx, StopInstancesRequest { instance_ids: b, ..Default::default() })), code);
        assert_eq!(bench.refused(|cx| reboot_instances(cx, RebootInstancesRequest { instance_ids: c, ..Default::default() })), code);
        assert_eq!(bench.refused(|cx| terminate_instances(cx, TerminateInstancesRequest { instance_ids: d, ..Default::default() })), code);
    }
    assert_eq!(bench.refused(|cx| start_instances(cx, StartInstancesRequest::default())), "MissingParameter");
    let sleep = StopInstancesRequest { instance_ids: vec![id.clone()], hibernate: Some(true), ..Default::default() };
    assert_eq!(bench.refused(|cx| stop_instances(cx, sleep)), "UnsupportedHibernationConfiguration");
}

#[test]
fn a_start_needs_memory_too() {
    let bench = Bench::new();
    let id = launch_type(&bench, "t3.large");
    seen_running(&bench, &id);
    stop(&bench, &id, false).unwrap();
    observe(&bench, &[]);
    let other = launch_type(&bench, "t3.xlarge");
    let req = StartInstancesRequest { instance_ids: vec![id.clone()], ..Default::default() };
    assert_eq!(bench.refused(|cx| start_instances(cx, req)), "InsufficientInstanceCapacity");
    terminate(&bench, &other).unwrap();
    observe(&bench, &[]);
    start(&bench, &id).unwrap();
}

#[test]
fn a_guest_that_shuts_itself_down_gives_its_public_address_back() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    observe(&bench, &[(&id, Phase::Exited(Exit::PowerOff))]);
    let i = shape(&bench, &id);
    assert_eq!((i.state.unwrap().name, publics(&bench)), (Some(bonkei_api_ec2::InstanceStateName::STOPPING), 0));
    assert_eq!(i.state_reason.unwrap().code.as_deref(), Some("Client.InstanceInitiatedShutdown"));
    observe(&bench, &[]);
    start(&bench, &id).unwrap();
    assert_eq!(publics(&bench), 1);
}
