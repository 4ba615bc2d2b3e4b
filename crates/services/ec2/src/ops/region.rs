//! Regions, zones and the account ("AWS Regions and Availability Zones").

use crate::faults::invalid;
use crate::filter::{Filters, one};
use crate::state::Vpc;
use bonkei_api_ec2 as api;
use bonkei_core::{Fault, REGIONS, zones};
use bonkei_service::Ctx;

/// Describes regions ("DescribeRegions").
///
/// # Errors
/// `InvalidParameterValue` for names and filters there are not.
pub fn describe_regions(_cx: &mut Ctx<'_>, request: api::DescribeRegionsRequest) -> Result<api::DescribeRegionsResult, Fault> {
    let filters = Filters::new(request.filters)?;
    let names = request.region_names.unwrap_or_default();
    if let Some(unknown) = names.iter().find(|n| !REGIONS.iter().any(|r| r.name == n.as_str())) {
        return Err(invalid(format!("Invalid region provided: [{unknown}]")));
    }
    let mut regions = Vec::new();
    for r in REGIONS.iter().filter(|r| names.is_empty() || names.iter().any(|n| n == r.name)) {
        let endpoint = format!("ec2.{}.amazonaws.com", r.name);
        let passes = filters.pass(None, |name| match name {
            "endpoint" => one(&endpoint),
            "opt-in-status" => one("opt-in-not-required"),
            "region-name" => one(r.name),
            _ => None,
        })?;
        if passes {
            regions.push(api::Region {
                endpoint: Some(endpoint),
                opt_in_status: Some("opt-in-not-required".into()),
                region_name: Some(r.name.into()),
                ..Default::default()
            });
        }
    }
    Ok(api::DescribeRegionsResult { regions: Some(regions) })
}

/// Describes the zones of the region ("DescribeAvailabilityZones").
///
/// # Errors
/// `InvalidParameterValue` for names, ids and filters there are not.
pub fn describe_availability_zones(
    cx: &mut Ctx<'_>,
    request: api::DescribeAvailabilityZonesRequest,
) -> Result<api::DescribeAvailabilityZonesResult, Fault> {
    let filters = Filters::new(request.filters)?;
    let region = cx.scope.region.clone();
    let all = zones(&region);
    let (names, ids) = (request.zone_names.unwrap_or_default(), request.zone_ids.unwrap_or_default());
    if let Some(unknown) = names.iter().find(|n| !all.iter().any(|z| z.name == **n)) {
        return Err(invalid(format!("Invalid availability zone: [{unknown}]")));
    }
    if let Some(unknown) = ids.iter().find(|i| !all.iter().any(|z| z.id == **i)) {
        return Err(invalid(format!("Invalid availability zone-id: [{unknown}]")));
    }
    let mut shown = Vec::new();
    for z in all.iter().filter(|z| (names.is_empty() || names.contains(&z.name)) && (ids.is_empty() || ids.contains(&z.id))) {
        let passes = filters.pass(None, |name| match name {
            "group-name" | "region-name" => one(&region),
            "message" | "parent-zone-id" | "parent-zone-name" => Some(Vec::new()),
            "opt-in-status" => one("opt-in-not-required"),
            "state" => one("available"),
            "zone-id" => one(&z.id),
            "zone-name" => one(&z.name),
            "zone-type" => one("availability-zone"),
            _ => None,
        })?;
        if passes {
            shown.push(api::AvailabilityZone {
                group_name: Some(region.clone()),
                messages: Some(Vec::new()),
                network_border_group: Some(region.clone()),
                opt_in_status: Some(api::AvailabilityZoneOptInStatus::from("opt-in-not-required")),
                region_name: Some(region.clone()),
                state: Some(api::AvailabilityZoneState::AVAILABLE),
                zone_id: Some(z.id.clone()),
                zone_name: Some(z.name.clone()),
                zone_type: Some("availability-zone".into()),
                ..Default::default()
            });
        }
    }
    Ok(api::DescribeAvailabilityZonesResult { availability_zones: Some(shown) })
}

/// Describes the account ("DescribeAccountAttributes").
///
/// # Errors
/// `InvalidParameterValue` for an attribute there is not.
pub fn describe_account_attributes(
    cx: &mut Ctx<'_>,
    request: api::DescribeAccountAttributesRequest,
) -> Result<api::DescribeAccountAttributesResult, Fault> {
    let default = cx.tx.list::<Vpc>(&cx.scope)?.into_iter().find(|v| v.is_default).map_or_else(|| "none".to_owned(), |v| v.id);
    let all = [
        ("supported-platforms", "VPC".to_owned()),
        ("default-vpc", default),
        ("max-instances", "1000".to_owned()),
        ("vpc-max-security-groups-per-interface", "5".to_owned()),
        ("max-elastic-ips", "5000".to_owned()),
        ("vpc-max-elastic-ips", "5000".to_owned()),
    ];
    let wanted = request.attribute_names.unwrap_or_default();
    if let Some(unknown) = wanted.iter().find(|w| !all.iter().any(|(n, _)| *n == w.as_str())) {
        return Err(invalid(format!("Invalid attribute name: '{unknown}'")));
    }
    let shown = all.into_iter().filter(|(n, _)| wanted.is_empty() || wanted.iter().any(|w| w.as_str() == *n)).map(|(n, v)| api::AccountAttribute {
        attribute_name: Some(n.into()),
        attribute_values: Some(vec![api::AccountAttributeValue { attribute_value: Some(v) }]),
    });
    Ok(api::DescribeAccountAttributesResult { account_attributes: Some(shown.collect()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    #[test]
    fn zones_have_names_and_ids() {
        let bench = Bench::new();
        let zones = bench.run(|cx| describe_availability_zones(cx, Default::default())).unwrap().availability_zones.unwrap();
        let names: Vec<_> = zones.iter().filter_map(|z| z.zone_name.as_deref()).collect();
        assert_eq!(names, ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]);
        let bad = api::DescribeAvailabilityZonesRequest { zone_names: Some(vec!["mars-1a".into()]), ..Default::default() };
        assert_eq!(bench.refused(move |cx| describe_availability_zones(cx, bad)), "InvalidParameterValue");
    }
}
