use super::super::network_interface::tests::{as_service, attach, make, primary, record};
use super::super::{attach_network_interface, detach_internet_gateway};
use super::*;
use crate::ops::run_instances::tests::{launch, seen_running};
use crate::state::PublicAddress;
use crate::testing::Bench;

/// Allocates an address and returns its id.
fn allocate(bench: &Bench) -> String {
    bench.run(|cx| allocate_address(cx, Default::default())).unwrap().allocation_id.unwrap()
}

fn to_instance(address: &str, instance: &str) -> api::AssociateAddressRequest {
    api::AssociateAddressRequest { allocation_id: Some(address.into()), instance_id: Some(instance.into()), ..Default::default() }
}

fn to_interface(address: &str, interface: &str) -> api::AssociateAddressRequest {
    api::AssociateAddressRequest { allocation_id: Some(address.into()), network_interface_id: Some(interface.into()), ..Default::default() }
}

fn associate(bench: &Bench, request: api::AssociateAddressRequest) -> String {
    bench.run(move |cx| associate_address(cx, request)).unwrap().association_id.unwrap()
}

fn disassociate(bench: &Bench, id: &str) {
    let request = api::DisassociateAddressRequest { association_id: Some(id.into()), ..Default::default() };
    bench.run(move |cx| disassociate_address(cx, request)).unwrap();
}

fn release(address: &str) -> api::ReleaseAddressRequest {
    api::ReleaseAddressRequest { allocation_id: Some(address.into()), ..Default::default() }
}

fn lent(bench: &Bench, interface: &str) -> Option<Ipv4Addr> {
    record(bench, interface).addresses[0].auto_public
}

fn running(bench: &Bench) -> (String, String) {
    let instance = launch(bench);
    seen_running(bench, &instance);
    let eni = primary(bench, &instance).id;
    (instance, eni)
}

#[test]
fn an_address_comes_goes_and_can_be_had_again() {
    let bench = Bench::new();
    let before = bench.dump();
    let made = bench.run(|cx| allocate_address(cx, Default::default())).unwrap();
    assert_eq!((made.domain, made.public_ipv4_pool.as_deref()), (Some("vpc".into()), Some("amazon")));
    let (public, id) = (made.public_ip.unwrap(), made.allocation_id.unwrap());
    let again = api::AllocateAddressRequest { address: Some(public.clone()), ..Default::default() };
    let taken = again.clone();
    assert_eq!(bench.refused(move |cx| allocate_address(cx, taken)), "InvalidAddress.NotFound");
    bench.run(move |cx| release_address(cx, release(&id))).unwrap();
    assert_eq!(bench.dump(), before);
    assert_eq!(bench.run(move |cx| allocate_address(cx, again)).unwrap().public_ip, Some(public));
}

#[test]
fn an_elastic_address_replaces_the_lent_one_which_comes_anew_after_it() {
    let bench = Bench::new();
    let (instance, eni) = running(&bench);
    let first = lent(&bench, &eni).unwrap();
    let address = allocate(&bench);
    let id = associate(&bench, to_instance(&address, &instance));
    assert_eq!(lent(&bench, &eni), None);
    assert!(bench.read(|tx| tx.load::<PublicAddress>(&bench.scope, &first.to_string())).is_none(), "given back to the pool");
    // again the same: the same association
    assert_eq!(associate(&bench, to_instance(&address, &instance)), id);
    let busy = release(&address);
    assert_eq!(bench.refused(move |cx| release_address(cx, busy)), "InvalidIPAddress.InUse");
    disassociate(&bench, &id);
    assert!(lent(&bench, &eni).is_some_and(|new| new != first));
    bench.run(move |cx| release_address(cx, release(&address))).unwrap();
}

#[test]
fn with_two_interfaces_no_address_is_lent_anew() {
    let bench = Bench::new();
    let (instance, eni) = running(&bench);
    let second = attach(&make(&bench), &instance, 1);
    bench.run(move |cx| attach_network_interface(cx, second)).unwrap();
    let address = allocate(&bench);
    let several = to_instance(&address, &instance);
    assert_eq!(bench.refused(move |cx| associate_address(cx, several)), "InvalidInstanceID");
    let id = associate(&bench, to_interface(&address, &eni));
    disassociate(&bench, &id);
    assert_eq!(lent(&bench, &eni), None);
}

#[test]
fn an_address_moves_unless_that_is_forbidden() {
    let bench = Bench::new();
    let (one, two) = (make(&bench), make(&bench));
    let (a, b) = (allocate(&bench), allocate(&bench));
    let first = associate(&bench, to_interface(&a, &one));
    let stay = |mut r: api::AssociateAddressRequest| {
        r.allow_reassociation = Some(false);
        r
    };
    let (moved, covered) = (stay(to_interface(&a, &two)), stay(to_interface(&b, &one)));
    let message = bench
        .run({
            let r = moved.clone();
            move |cx| associate_address(cx, r)
        })
        .unwrap_err()
        .message;
    assert_eq!(message, format!("resource {a} is already associated with associate-id {first}"));
    for request in [moved, covered] {
        assert_eq!(bench.refused(move |cx| associate_address(cx, request)), "Resource.AlreadyAssociated");
    }
    let second = associate(&bench, to_interface(&a, &two));
    assert_ne!(first, second);
    // b pushes a away
    associate(&bench, to_interface(&b, &two));
    let tie = |id: &str| bench.read(|tx| tx.load::<Address>(&bench.scope, id)).unwrap().association.map(|t| t.interface);
    assert_eq!((tie(&a), tie(&b)), (None, Some(two)));
    let gone = api::DisassociateAddressRequest { association_id: Some(second), ..Default::default() };
    assert_eq!(bench.refused(move |cx| disassociate_address(cx, gone)), "InvalidAssociationID.NotFound");
}

#[test]
fn an_interface_deleted_lets_its_address_go() {
    let bench = Bench::new();
    let (eni, address) = (make(&bench), allocate(&bench));
    associate(&bench, to_interface(&address, &eni));
    let request = api::DeleteNetworkInterfaceRequest { network_interface_id: eni, ..Default::default() };
    bench.run(move |cx| super::super::delete_network_interface(cx, request)).unwrap();
    assert_eq!(bench.read(|tx| tx.load::<Address>(&bench.scope, &address)).unwrap().association, None);
}

#[test]
fn without_a_gateway_there_is_no_way_in() {
    let bench = Bench::new();
    let (eni, address) = (make(&bench), allocate(&bench));
    let gateway = bench.read(|tx| tx.list::<InternetGateway>(&bench.scope)).remove(0);
    let request = api::DetachInternetGatewayRequest { internet_gateway_id: gateway.id, vpc_id: gateway.vpc.unwrap(), ..Default::default() };
    bench.run(move |cx| detach_internet_gateway(cx, request)).unwrap();
    let request = to_interface(&address, &eni);
    assert_eq!(bench.refused(move |cx| associate_address(cx, request)), "Gateway.NotAttached");
}

#[test]
fn bad_requests_are_refused() {
    let bench = Bench::new();
    let (eni, address) = (make(&bench), allocate(&bench));
    let pending = launch(&bench);
    let public = bench.read(|tx| tx.load::<Address>(&bench.scope, &address)).unwrap().public.to_string();
    for (request, code) in [
        (api::AllocateAddressRequest { domain: Some("standard".into()), ..Default::default() }, "InvalidParameterValue"),
        (api::AllocateAddressRequest { address: Some("8.8.8.8".into()), ..Default::default() }, "InvalidAddress.NotFound"),
        (api::AllocateAddressRequest { address: Some("x".into()), ..Default::default() }, "InvalidParameterValue"),
        (api::AllocateAddressRequest { network_border_group: Some("us-east-1".into()), ..Default::default() }, "InvalidParameterValue"),
        (api::AllocateAddressRequest { public_ipv4_pool: Some("ipv4pool-ec2-1".into()), ..Default::default() }, "NotImplemented"),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| allocate_address(cx, request)), code, "{shown}");
    }
    let base = to_interface(&address, &eni);
    let with = |change: &dyn Fn(&mut api::AssociateAddressRequest)| {
        let mut r = base.clone();
        change(&mut r);
        r
    };
    for (request, code) in [
        (with(&|r| r.allocation_id = Some("eipalloc-0123456789abcdef0".into())), "InvalidAllocationID.NotFound"),
        (with(&|r| r.allocation_id = Some("x".into())), "InvalidParameterValue"),
        (with(&|r| r.allocation_id = None), "MissingParameter"),
        (with(&|r| r.network_interface_id = None), "MissingParameter"),
        (with(&|r| r.public_ip = Some(public.clone())), "InvalidParameterCombination"),
        (with(&|r| (r.allocation_id, r.public_ip) = (None, Some(public.clone()))), "InvalidParameterCombination"),
        (with(&|r| (r.allocation_id, r.public_ip) = (None, Some("198.18.9.9".into()))), "AuthFailure"),
        (with(&|r| r.instance_id = Some(pending.clone())), "InvalidParameterCombination"),
        (with(&|r| r.private_ip_address = Some("172.31.0.99".into())), "InvalidParameterValue"),
        (with(&|r| r.network_interface_id = Some("eni-0123456789abcdef0".into())), "InvalidNetworkInterfaceID.NotFound"),
        (to_instance(&address, "i-0123456789abcdef0"), "InvalidInstanceID.NotFound"),
        (to_instance(&address, &pending), "InvalidInstanceID"),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(bench.refused(move |cx| associate_address(cx, request)), code, "{shown}");
    }
    for (association, public, code) in [
        (Some("eipassoc-0123456789abcdef0"), None, "InvalidAssociationID.NotFound"),
        (None, Some(public.as_str()), "InvalidParameterValue"),
        (None, Some("198.18.9.9"), "AuthFailure"),
        (None, None, "MissingParameter"),
    ] {
        let request =
            api::DisassociateAddressRequest { association_id: association.map(Into::into), public_ip: public.map(Into::into), ..Default::default() };
        assert_eq!(bench.refused(move |cx| disassociate_address(cx, request)), code);
    }
    for (allocation, public, code) in [
        (Some("eipalloc-0123456789abcdef0"), None, "InvalidAllocationID.NotFound"),
        (None, Some(public.as_str()), "InvalidParameterValue"),
        (None, Some("198.18.9.9"), "AuthFailure"),
        (None, None, "MissingParameter"),
    ] {
        let request =
            api::ReleaseAddressRequest { allocation_id: allocation.map(Into::into), public_ip: public.map(Into::into), ..Default::default() };
        assert_eq!(bench.refused(move |cx| release_address(cx, request)), code);
    }
}

#[test]
fn a_services_address_is_its_own() {
    let bench = Bench::new();
    let eni = make(&bench);
    let made = bench.run(|cx| {
        as_service(cx, "rds.amazonaws.com");
        allocate_address(cx, Default::default())
    });
    let address = made.unwrap().allocation_id.unwrap();
    let (take, free) = (to_interface(&address, &eni), release(&address));
    assert_eq!(bench.refused(move |cx| associate_address(cx, take)), "AuthFailure");
    assert_eq!(bench.refused(move |cx| release_address(cx, free)), "AuthFailure");
    bench
        .run(move |cx| {
            as_service(cx, "rds.amazonaws.com");
            release_address(cx, release(&address))
        })
        .unwrap();
}
