use super::super::network_interface::tests::{as_service, ask, make, primary, record};
use super::super::{create_network_interface, create_security_group};
use super::*;
use crate::ops::run_instances::tests::launch;
use crate::testing::Bench;

fn modify(id: &str) -> api::ModifyNetworkInterfaceAttributeRequest {
    api::ModifyNetworkInterfaceAttributeRequest { network_interface_id: id.into(), ..Default::default() }
}

fn checked(on: bool) -> Option<api::AttributeBooleanValue> {
    Some(api::AttributeBooleanValue { value: Some(on) })
}

fn described(text: &str) -> Option<api::AttributeValue> {
    Some(api::AttributeValue { value: Some(text.into()) })
}

fn tied(id: &str, on: bool) -> Option<api::NetworkInterfaceAttachmentChanges> {
    Some(api::NetworkInterfaceAttachmentChanges { attachment_id: Some(id.into()), delete_on_termination: Some(on), ..Default::default() })
}

#[test]
fn attributes_are_changed_said_and_reset() {
    let bench = Bench::new();
    let eni = primary(&bench, &launch(&bench));
    let group = api::CreateSecurityGroupRequest { group_name: "web".into(), description: "web".into(), ..Default::default() };
    let group = bench.run(move |cx| create_security_group(cx, group)).unwrap().group_id.unwrap();
    for request in [
        api::ModifyNetworkInterfaceAttributeRequest { description: described("new"), ..modify(&eni.id) },
        api::ModifyNetworkInterfaceAttributeRequest { source_dest_check: checked(false), ..modify(&eni.id) },
        api::ModifyNetworkInterfaceAttributeRequest { groups: Some(vec![group.clone(), group.clone()]), ..modify(&eni.id) },
        api::ModifyNetworkInterfaceAttributeRequest { attachment: tied(&eni.attachment.as_ref().unwrap().id, false), ..modify(&eni.id) },
    ] {
        bench.run(move |cx| modify_network_interface_attribute(cx, request)).unwrap();
    }
    let say = |attribute: &'static str| {
        let request = api::DescribeNetworkInterfaceAttributeRequest {
            attribute: Some(attribute.into()),
            network_interface_id: eni.id.clone(),
            ..Default::default()
        };
        bench.run(move |cx| describe_network_interface_attribute(cx, request)).unwrap()
    };
    assert_eq!(say("description").description, described("new"));
    assert_eq!(say("sourceDestCheck").source_dest_check, checked(false));
    assert_eq!(say("groupSet").groups.unwrap(), [api::GroupIdentifier { group_id: Some(group), group_name: Some("web".into()) }]);
    assert_eq!(say("attachment").attachment.unwrap().delete_on_termination, Some(false));
    assert_eq!(say("associatePublicIpAddress").associate_public_ip_address, Some(true));
    let reset = api::ResetNetworkInterfaceAttributeRequest {
        network_interface_id: eni.id.clone(),
        source_dest_check: Some("true".into()),
        ..Default::default()
    };
    bench.run(move |cx| reset_network_interface_attribute(cx, reset)).unwrap();
    assert!(record(&bench, &eni.id).source_dest_check);
}

#[test]
fn bad_changes_are_refused() {
    let bench = Bench::new();
    let id = make(&bench);
    for (request, code) in [
        (modify(&id), "MissingParameter"),
        (
            api::ModifyNetworkInterfaceAttributeRequest { description: described("a"), source_dest_check: checked(false), ..modify(&id) },
            "InvalidParameterCombination",
        ),
        (api::ModifyNetworkInterfaceAttributeRequest { groups: Some(Vec::new()), ..modify(&id) }, "InvalidParameterValue"),
        (api::ModifyNetworkInterfaceAttributeRequest { groups: Some(vec!["sg-0123456789abcdef0".into()]), ..modify(&id) }, "InvalidGroup.NotFound"),
        (
            api::ModifyNetworkInterfaceAttributeRequest { attachment: tied("eni-attach-0123456789abcdef0", true), ..modify(&id) },
            "InvalidAttachmentID.NotFound",
        ),
        (api::ModifyNetworkInterfaceAttributeRequest { attachment: Some(Default::default()), ..modify(&id) }, "MissingParameter"),
        (api::ModifyNetworkInterfaceAttributeRequest { enable_primary_ipv6: Some(true), ..modify(&id) }, "NotImplemented"),
        (
            api::ModifyNetworkInterfaceAttributeRequest { description: described("a"), ..modify("eni-0123456789abcdef0") },
            "InvalidNetworkInterfaceID.NotFound",
        ),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| modify_network_interface_attribute(cx, request)), code, "{shown}");
    }
    let unknown =
        api::DescribeNetworkInterfaceAttributeRequest { attribute: Some("color".into()), network_interface_id: id.clone(), ..Default::default() };
    assert_eq!(bench.refused(move |cx| describe_network_interface_attribute(cx, unknown)), "InvalidParameterValue");
    let none = api::DescribeNetworkInterfaceAttributeRequest { network_interface_id: id.clone(), ..Default::default() };
    assert_eq!(bench.refused(move |cx| describe_network_interface_attribute(cx, none)), "MissingParameter");
    let nothing = api::ResetNetworkInterfaceAttributeRequest { network_interface_id: id, ..Default::default() };
    assert_eq!(bench.refused(move |cx| reset_network_interface_attribute(cx, nothing)), "MissingParameter");
}

#[test]
fn a_services_interface_is_not_changed_by_others() {
    let bench = Bench::new();
    let request = ask(&bench);
    let made = bench.run(move |cx| {
        as_service(cx, "rds.amazonaws.com");
        create_network_interface(cx, request)
    });
    let id = made.unwrap().network_interface.unwrap().network_interface_id.unwrap();
    let change = api::ModifyNetworkInterfaceAttributeRequest { description: described("mine"), ..modify(&id) };
    let own = change.clone();
    assert_eq!(bench.refused(move |cx| modify_network_interface_attribute(cx, change)), "OperationNotPermitted");
    let reset = api::ResetNetworkInterfaceAttributeRequest { network_interface_id: id, source_dest_check: Some("true".into()), ..Default::default() };
    assert_eq!(bench.refused(move |cx| reset_network_interface_attribute(cx, reset)), "OperationNotPermitted");
    bench
        .run(move |cx| {
            as_service(cx, "rds.amazonaws.com");
            modify_network_interface_attribute(cx, own)
        })
        .unwrap();
}
