use super::*;
use crate::ops::run_instances::tests::{instance as record, launch, observe, request, seen_running};
use crate::ops::{run_instances, stop_instances};
use crate::testing::Bench;
use bonkei_api_ec2::{EbsInstanceBlockDeviceSpecification, SecureBlobAttributeValue, StopInstancesRequest};

fn of(id: &str) -> ModifyInstanceAttributeRequest {
    ModifyInstanceAttributeRequest { instance_id: id.into(), ..Default::default() }
}

fn text(value: &str) -> Option<AttributeValue> {
    Some(AttributeValue { value: Some(value.into()) })
}

fn yes(value: bool) -> Option<AttributeBooleanValue> {
    Some(AttributeBooleanValue { value: Some(value) })
}

fn modify(bench: &Bench, req: ModifyInstanceAttributeRequest) {
    bench.run(|cx| modify_instance_attribute(cx, req)).unwrap();
}

fn ask(bench: &Bench, id: &str, attribute: &'static str) -> InstanceAttribute {
    let req = DescribeInstanceAttributeRequest { instance_id: id.into(), attribute: attribute.into(), ..Default::default() };
    bench.run(|cx| describe_instance_attribute(cx, req)).unwrap()
}

fn stopped(bench: &Bench) -> String {
    let id = launch(bench);
    seen_running(bench, &id);
    let ids = vec![id.clone()];
    bench.run(|cx| stop_instances(cx, StopInstancesRequest { instance_ids: ids, ..Default::default() })).unwrap();
    observe(bench, &[]);
    id
}

#[test]
fn every_attribute_can_be_asked_for() {
    let bench = Bench::new();
    let id = launch(&bench);
    for name in InstanceAttributeName::VALUES {
        assert_eq!(ask(&bench, &id, name).instance_id.as_ref(), Some(&id), "{name}");
    }
    assert_eq!(ask(&bench, &id, "instanceType").instance_type, text("t3.micro"));
    assert_eq!(ask(&bench, &id, "groupSet").groups.unwrap().len(), 1);
    assert_eq!(ask(&bench, &id, "blockDeviceMapping").block_device_mappings.unwrap().len(), 1);
    assert_eq!(ask(&bench, &id, "sourceDestCheck").source_dest_check, yes(true));
    let strange = DescribeInstanceAttributeRequest { instance_id: id, attribute: "mood".into(), ..Default::default() };
    assert_eq!(bench.refused(|cx| describe_instance_attribute(cx, strange)), "InvalidParameterValue");
}

#[test]
fn a_running_instance_changes_what_it_can() {
    let bench = Bench::new();
    let id = launch(&bench);
    seen_running(&bench, &id);
    modify(&bench, ModifyInstanceAttributeRequest { source_dest_check: yes(false), ..of(&id) });
    modify(&bench, ModifyInstanceAttributeRequest { instance_initiated_shutdown_behavior: text("terminate"), ..of(&id) });
    modify(&bench, ModifyInstanceAttributeRequest { attribute: Some("disableApiStop".into()), value: Some("true".into()), ..of(&id) });
    let mapping = InstanceBlockDeviceMappingSpecification {
        device_name: Some("/dev/xvda".into()),
        ebs: Some(EbsInstanceBlockDeviceSpecification { delete_on_termination: Some(false), volume_id: None }),
        ..Default::default()
    };
    modify(&bench, ModifyInstanceAttributeRequest { block_device_mappings: Some(vec![mapping]), ..of(&id) });
    assert_eq!(ask(&bench, &id, "sourceDestCheck").source_dest_check, yes(false));
    let i = record(&bench, &id);
    assert!(i.stop_protection && i.shutdown_behavior == "terminate");
    let mapping = ask(&bench, &id, "blockDeviceMapping").block_device_mappings.unwrap().remove(0);
    assert_eq!(mapping.ebs.unwrap().delete_on_termination, Some(false));
    for req in [
        ModifyInstanceAttributeRequest { instance_type: text("t3.small"), ..of(&id) },
        ModifyInstanceAttributeRequest { user_data: Some(SecureBlobAttributeValue { value: Some(b"x".to_vec()) }), ..of(&id) },
        ModifyInstanceAttributeRequest { ebs_optimized: yes(true), ..of(&id) },
    ] {
        assert_eq!(bench.refused(|cx| modify_instance_attribute(cx, req)), "IncorrectInstanceState");
    }
}

#[test]
fn a_stopped_instance_changes_type_and_user_data() {
    let bench = Bench::new();
    let id = stopped(&bench);
    modify(&bench, ModifyInstanceAttributeRequest { instance_type: text("m5.large"), ..of(&id) });
    assert_eq!((record(&bench, &id).instance_type.as_str(), record(&bench, &id).cpu_credits), ("m5.large", None));
    modify(&bench, ModifyInstanceAttributeRequest { instance_type: text("t2.small"), ..of(&id) });
    assert_eq!(record(&bench, &id).cpu_credits.as_deref(), Some("standard"));
    modify(&bench, ModifyInstanceAttributeRequest { user_data: Some(SecureBlobAttributeValue { value: Some(b"#!/bin/sh".to_vec()) }), ..of(&id) });
    assert_eq!(ask(&bench, &id, "userData").user_data, text("IyEvYmluL3No"));
    let bad = |kind: &str| ModifyInstanceAttributeRequest { instance_type: text(kind), ..of(&id) };
    for (req, code) in [
        (bad("t3.nono"), "InvalidInstanceAttributeValue"),
        (bad("t4g.micro"), "InvalidInstanceAttributeValue"),
        (ModifyInstanceAttributeRequest { ebs_optimized: yes(true), ..of(&id) }, "Unsupported"),
        (
            ModifyInstanceAttributeRequest { user_data: Some(SecureBlobAttributeValue { value: Some(vec![0; 16_385]) }), ..of(&id) },
            "InvalidParameterValue",
        ),
    ] {
        assert_eq!(bench.refused(|cx| modify_instance_attribute(cx, req)), code);
    }
}

#[test]
fn bad_changes_are_refused() {
    let bench = Bench::new();
    let id = launch(&bench);
    let device = |device: &str| InstanceBlockDeviceMappingSpecification { device_name: Some(device.into()), ..Default::default() };
    for (req, code) in [
        (of("i-0123456789abcdef0"), "InvalidInstanceID.NotFound"),
        (of("web"), "InvalidInstanceID.Malformed"),
        (of(&id), "InvalidParameterCombination"),
        (ModifyInstanceAttributeRequest { disable_api_stop: yes(true), source_dest_check: yes(true), ..of(&id) }, "InvalidParameterCombination"),
        (ModifyInstanceAttributeRequest { attribute: Some("mood".into()), ..of(&id) }, "InvalidParameterValue"),
        (
            ModifyInstanceAttributeRequest { attribute: Some("disableApiStop".into()), value: Some("perhaps".into()), ..of(&id) },
            "InvalidInstanceAttributeValue",
        ),
        (
            ModifyInstanceAttributeRequest { attribute: Some("rootDeviceName".into()), value: Some("/dev/sda".into()), ..of(&id) },
            "InvalidParameterCombination",
        ),
        (ModifyInstanceAttributeRequest { instance_initiated_shutdown_behavior: text("sleep"), ..of(&id) }, "InvalidParameterValue"),
        (ModifyInstanceAttributeRequest { groups: Some(Vec::new()), ..of(&id) }, "InvalidParameterCombination"),
        (ModifyInstanceAttributeRequest { groups: Some(vec!["sg-0123456789abcdef0".into()]), ..of(&id) }, "InvalidGroup.NotFound"),
        (ModifyInstanceAttributeRequest { kernel: text("aki-1"), ..of(&id) }, "NotImplemented"),
        (ModifyInstanceAttributeRequest { ena_support: yes(false), ..of(&id) }, "InvalidParameterCombination"),
        (
            ModifyInstanceAttributeRequest { block_device_mappings: Some(vec![device("/dev/xvda"), device("/dev/xvdb")]), ..of(&id) },
            "InvalidInstanceAttributeValue",
        ),
    ] {
        assert_eq!(bench.refused(|cx| modify_instance_attribute(cx, req)), code);
    }
}

#[test]
fn an_instance_with_two_interfaces_must_be_told_apart() {
    let bench = Bench::new();
    let spec = |index| bonkei_api_ec2::InstanceNetworkInterfaceSpecification { device_index: Some(index), ..Default::default() };
    let req = bonkei_api_ec2::RunInstancesRequest { network_interfaces: Some(vec![spec(0), spec(1)]), ..request(1) };
    let id = bench.run(|cx| run_instances(cx, req)).unwrap().instances.unwrap().remove(0).instance_id.unwrap();
    let req = ModifyInstanceAttributeRequest { source_dest_check: yes(false), ..of(&id) };
    assert_eq!(bench.refused(|cx| modify_instance_attribute(cx, req)), "InvalidInstanceID");
}
