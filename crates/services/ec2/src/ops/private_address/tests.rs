use super::super::network_interface::tests::{ask, make, primary, record};
use super::super::{allocate_address, associate_address, create_network_interface};
use super::*;
use crate::ops::run_instances::tests::launch;
use crate::state::Address;
use crate::testing::Bench;

fn assign(id: &str, addresses: &[&str]) -> api::AssignPrivateIpAddressesRequest {
    let named = addresses.iter().map(|a| (*a).to_owned()).collect();
    api::AssignPrivateIpAddressesRequest { network_interface_id: id.into(), private_ip_addresses: Some(named), ..Default::default() }
}

fn count(id: &str, n: i32) -> api::AssignPrivateIpAddressesRequest {
    api::AssignPrivateIpAddressesRequest { network_interface_id: id.into(), secondary_private_ip_address_count: Some(n), ..Default::default() }
}

fn unassign(id: &str, addresses: &[&str]) -> api::UnassignPrivateIpAddressesRequest {
    let named = addresses.iter().map(|a| (*a).to_owned()).collect();
    api::UnassignPrivateIpAddressesRequest { network_interface_id: id.into(), private_ip_addresses: Some(named), ..Default::default() }
}

fn of(bench: &Bench, id: &str) -> Vec<String> {
    record(bench, id).addresses.iter().map(|a| a.private.to_string()).collect()
}

/// An Elastic address in front of a private one.
fn elastic(bench: &Bench, interface: &str, private: &str) -> String {
    let (interface, private) = (interface.to_owned(), private.to_owned());
    let made = bench.run(move |cx| {
        let id = allocate_address(cx, Default::default())?.allocation_id;
        let request = api::AssociateAddressRequest {
            allocation_id: id.clone(),
            network_interface_id: Some(interface),
            private_ip_address: Some(private),
            ..Default::default()
        };
        associate_address(cx, request)?;
        Ok(id)
    });
    made.unwrap().unwrap()
}

fn tie(bench: &Bench, id: &str) -> Option<String> {
    bench.read(|tx| tx.load::<Address>(&bench.scope, id)).unwrap().association.map(|a| a.interface)
}

#[test]
fn addresses_are_assigned_and_taken_again() {
    let bench = Bench::new();
    let id = make(&bench);
    let (by_count, by_name) = (count(&id, 2), assign(&id, &["172.31.0.99"]));
    let answer = bench.run(move |cx| assign_private_ip_addresses(cx, by_count)).unwrap();
    assert_eq!(answer.assigned_private_ip_addresses.unwrap().len(), 2);
    bench.run(move |cx| assign_private_ip_addresses(cx, by_name)).unwrap();
    assert_eq!(of(&bench, &id), ["172.31.0.4", "172.31.0.5", "172.31.0.6", "172.31.0.99"]);
    let address = elastic(&bench, &id, "172.31.0.6");
    let request = unassign(&id, &["172.31.0.5", "172.31.0.6"]);
    bench.run(move |cx| unassign_private_ip_addresses(cx, request)).unwrap();
    assert_eq!((of(&bench, &id), tie(&bench, &address)), (vec!["172.31.0.4".into(), "172.31.0.99".into()], None));
}

#[test]
fn a_moved_address_takes_its_elastic_one_along() {
    let bench = Bench::new();
    let wide = api::CreateNetworkInterfaceRequest { secondary_private_ip_address_count: Some(1), ..ask(&bench) };
    let from = bench.run(move |cx| create_network_interface(cx, wide)).unwrap().network_interface.unwrap().network_interface_id.unwrap();
    let to = make(&bench);
    let address = elastic(&bench, &from, "172.31.0.5");
    let refused = assign(&to, &["172.31.0.5"]);
    let message = bench.run(move |cx| assign_private_ip_addresses(cx, refused)).unwrap_err();
    assert_eq!((message.code.as_str(), message.message.as_str()), ("InvalidParameterValue", "[172.31.0.5] assigned, but move is not allowed."));
    let allowed = api::AssignPrivateIpAddressesRequest { allow_reassignment: Some(true), ..assign(&to, &["172.31.0.5"]) };
    bench.run(move |cx| assign_private_ip_addresses(cx, allowed)).unwrap();
    assert_eq!((of(&bench, &from), of(&bench, &to)), (vec!["172.31.0.4".into()], vec!["172.31.0.6".into(), "172.31.0.5".into()]));
    assert_eq!(tie(&bench, &address), Some(to));
}

#[test]
fn bad_assignments_are_refused() {
    let bench = Bench::new();
    let (id, other) = (make(&bench), make(&bench));
    let instance = primary(&bench, &launch(&bench)).id;
    let taken = of(&bench, &other).remove(0);
    let taken = taken.as_str();
    for (request, code) in [
        (assign(&id, &["172.31.0.3"]), "InvalidParameterValue"),
        (assign(&id, &["10.0.0.9"]), "InvalidParameterValue"),
        (assign(&id, &["172.31.0.99", "x"]), "InvalidParameterValue"),
        (assign(&id, &[taken]), "InvalidParameterValue"),
        (api::AssignPrivateIpAddressesRequest { allow_reassignment: Some(true), ..assign(&id, &[taken]) }, "InvalidParameterValue"),
        (assign(&id, &[]), "MissingParameter"),
        (count(&id, 0), "InvalidParameterValue"),
        (count(&id, 50), "PrivateIpAddressLimitExceeded"),
        (count(&instance, 2), "PrivateIpAddressLimitExceeded"),
        (
            api::AssignPrivateIpAddressesRequest { secondary_private_ip_address_count: Some(1), ..assign(&id, &["172.31.0.99"]) },
            "InvalidParameterCombination",
        ),
        (api::AssignPrivateIpAddressesRequest { ipv4_prefix_count: Some(1), ..count(&id, 1) }, "NotImplemented"),
        (count("eni-0123456789abcdef0", 1), "InvalidNetworkInterfaceID.NotFound"),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| assign_private_ip_addresses(cx, request)), code, "{shown}");
    }
    for (request, code) in [
        (unassign(&other, &[taken]), "InvalidParameterValue"),
        (unassign(&id, &[taken]), "InvalidParameterValue"),
        (unassign(&id, &[]), "MissingParameter"),
    ] {
        assert_eq!(bench.refused(move |cx| unassign_private_ip_addresses(cx, request)), code);
    }
}
