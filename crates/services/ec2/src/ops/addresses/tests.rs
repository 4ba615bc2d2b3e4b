use super::super::network_interface::tests::primary;
use super::super::{allocate_address, associate_address};
use super::*;
use crate::ops::run_instances::tests::{launch, seen_running};
use crate::testing::Bench;

fn filtered(name: &str, value: &str) -> api::DescribeAddressesRequest {
    let filter = api::Filter { name: Some(name.into()), values: Some(vec![value.into()]) };
    api::DescribeAddressesRequest { filters: Some(vec![filter]), ..Default::default() }
}

#[test]
fn addresses_are_shown_with_what_they_stand_for() {
    let bench = Bench::new();
    let instance = launch(&bench);
    seen_running(&bench, &instance);
    let eni = primary(&bench, &instance);
    let to = instance.clone();
    let made = bench.run(move |cx| {
        allocate_address(cx, Default::default())?;
        let made = allocate_address(cx, Default::default())?;
        let request = api::AssociateAddressRequest { allocation_id: made.allocation_id.clone(), instance_id: Some(to), ..Default::default() };
        associate_address(cx, request)?;
        Ok(made)
    });
    let made = made.unwrap();
    let public = made.public_ip.unwrap();
    let found = |request| bench.run(move |cx| describe_addresses(cx, request)).unwrap().addresses.unwrap();
    assert_eq!(found(Default::default()).len(), 2);
    let shown = found(api::DescribeAddressesRequest { public_ips: Some(vec![public.clone()]), ..Default::default() }).remove(0);
    assert_eq!((shown.instance_id.as_deref(), shown.network_interface_id.as_deref()), (Some(instance.as_str()), Some(eni.id.as_str())));
    assert_eq!((shown.private_ip_address.clone(), shown.subnet_id.clone()), (Some(eni.addresses[0].private.to_string()), Some(eni.subnet.clone())));
    for (name, value) in [
        ("instance-id", &instance),
        ("network-interface-id", &eni.id),
        ("public-ip", &public),
        ("allocation-id", &shown.allocation_id.clone().unwrap()),
    ] {
        assert_eq!(found(filtered(name, value)), std::slice::from_ref(&shown), "{name}");
    }
    assert_eq!((found(filtered("domain", "vpc")).len(), found(filtered("association-id", "*")).len()), (2, 1));
    let attribute = api::DescribeAddressesAttributeRequest { attribute: Some("domain-name".into()), max_results: Some(1), ..Default::default() };
    let page = bench.run(move |cx| describe_addresses_attribute(cx, attribute)).unwrap();
    assert_eq!((page.addresses.unwrap().len(), page.next_token.is_some()), (1, true));
}

#[test]
fn bad_requests_are_refused() {
    let bench = Bench::new();
    for (request, code) in [
        (filtered("color", "red"), "InvalidParameterValue"),
        (api::DescribeAddressesRequest { public_ips: Some(vec!["198.18.9.9".into()]), ..Default::default() }, "InvalidAddress.NotFound"),
        (api::DescribeAddressesRequest { public_ips: Some(vec!["x".into()]), ..Default::default() }, "InvalidParameterValue"),
        (
            api::DescribeAddressesRequest { allocation_ids: Some(vec!["eipalloc-0123456789abcdef0".into()]), ..Default::default() },
            "InvalidAllocationID.NotFound",
        ),
    ] {
        assert_eq!(bench.refused(move |cx| describe_addresses(cx, request)), code);
    }
    let attribute = api::DescribeAddressesAttributeRequest { attribute: Some("color".into()), ..Default::default() };
    assert_eq!(bench.refused(move |cx| describe_addresses_attribute(cx, attribute)), "InvalidParameterValue");
}
