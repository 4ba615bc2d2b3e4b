//! Volumes ("Amazon EBS volumes").

use crate::faults::VOLUME;
use crate::filter::{Filters, flag, one};
use crate::page::page;
use crate::state::{Instance, Volume};
use crate::{instance, lookup, tags};
use bonkei_api_ec2 as api;
use bonkei_api_ec2::{DescribeVolumesRequest, DescribeVolumesResult};
use bonkei_core::{Fault, zones};
use bonkei_service::Ctx;
use std::collections::{BTreeMap, HashMap};

#[rustfmt::skip]
const FILTERS: &[&str] = &[
    "attachment.attach-time", "attachment.delete-on-termination", "attachment.device", "attachment.instance-id", "attachment.status",
    "availability-zone", "availability-zone-id", "create-time", "encrypted", "fast-restored", "multi-attach-enabled", "operator.managed",
    "operator.principal", "size", "snapshot-id", "source-volume-id", "status", "volume-id", "volume-type",
];

/// `DescribeVolumes`.
///
/// # Errors
/// Unknown ids and filters, and pages of ids that were named.
pub fn describe_volumes(cx: &mut Ctx<'_>, req: DescribeVolumesRequest) -> Result<DescribeVolumesResult, Fault> {
    let filters = Filters::new(req.filters)?;
    filters.check(FILTERS)?;
    let named = req.volume_ids.as_ref().is_some_and(|i| !i.is_empty());
    let volumes: Vec<Volume> = lookup::records(cx, VOLUME, req.volume_ids.as_ref())?;
    let tags = tags::all(cx)?;
    let mut attaching: HashMap<String, &'static str> = HashMap::new();
    for id in volumes.iter().filter_map(|v| v.attachment.as_ref()).map(|a| &a.instance) {
        if let Some(i) = cx.tx.load::<Instance>(&cx.scope, id)? {
            attaching.insert(id.clone(), instance::attaching(&i));
        }
    }
    let how = |v: &Volume| v.attachment.as_ref().and_then(|a| attaching.get(&a.instance).copied()).unwrap_or("attached");
    let zones = zones(&cx.scope.region);
    let zone_id = |v: &Volume| zones.iter().find(|z| z.name == v.zone).map(|z| z.id.clone());
    let mut found = Vec::new();
    for v in volumes {
        if filters.pass(tags.get(&v.id), |name| field(&v, how(&v), zone_id(&v), name))? {
            found.push(v);
        }
    }
    let page = page(found, req.max_results, req.next_token.as_deref(), 5..=1000, named, |v| v.id.clone())?;
    let describe = |v: &Volume| describe(v, how(v), zone_id(v), tags.get(&v.id));
    Ok(DescribeVolumesResult { volumes: Some(page.items.iter().map(describe).collect()), next_token: page.next })
}

fn status(v: &Volume) -> &'static str {
    match (v.deleting, &v.attachment) {
        (true, _) => "deleting",
        (false, Some(_)) => "in-use",
        (false, None) => "available",
    }
}

fn describe(v: &Volume, how: &'static str, zone_id: Option<String>, tags: Option<&BTreeMap<String, String>>) -> api::Volume {
    let tie = |a: &crate::state::VolumeAttachment| api::VolumeAttachment {
        attach_time: Some(a.attached),
        delete_on_termination: Some(a.delete_on_termination),
        device: Some(a.device.clone()),
        instance_id: Some(a.instance.clone()),
        state: Some(how.into()),
        volume_id: Some(v.id.clone()),
        ..Default::default()
    };
    api::Volume {
        attachments: Some(v.attachment.iter().map(tie).collect()),
        availability_zone: Some(v.zone.clone()),
        availability_zone_id: zone_id,
        create_time: Some(v.created),
        encrypted: Some(v.encrypted),
        iops: v.iops,
        multi_attach_enabled: Some(false),
        size: Some(v.size),
        snapshot_id: Some(v.snapshot.clone().unwrap_or_default()),
        state: Some(status(v).into()),
        tags: tags::form(tags),
        throughput: v.throughput,
        volume_id: Some(v.id.clone()),
        volume_type: Some(v.volume_type.clone().into()),
        ..Default::default()
    }
}

fn field(v: &Volume, how: &str, zone_id: Option<String>, name: &str) -> Option<Vec<String>> {
    let tie = |of: fn(&crate::state::VolumeAttachment) -> String| Some(v.attachment.iter().map(of).collect());
    match name {
        "attachment.attach-time" => tie(|a| a.attached.iso8601()),
        "attachment.delete-on-termination" => tie(|a| a.delete_on_termination.to_string()),
        "attachment.device" => tie(|a| a.device.clone()),
        "attachment.instance-id" => tie(|a| a.instance.clone()),
        "attachment.status" => Some(v.attachment.iter().map(|_| how.to_owned()).collect()),
        "availability-zone" => one(&v.zone),
        "availability-zone-id" => Some(zone_id.into_iter().collect()),
        "create-time" => one(v.created.iso8601()),
        "encrypted" => flag(v.encrypted),
        "fast-restored" | "multi-attach-enabled" | "operator.managed" => flag(false),
        "size" => one(v.size.to_string()),
        "snapshot-id" => Some(v.snapshot.iter().cloned().collect()),
        "status" => one(status(v)),
        "volume-id" => one(&v.id),
        "volume-type" => one(&v.volume_type),
        known if FILTERS.contains(&known) => Some(Vec::new()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::run_instances::tests::{instance as record, launch, seen_running};
    use crate::testing::Bench;
    use bonkei_api_ec2::Filter;

    #[test]
    fn a_root_volume_is_described_and_found() {
        let bench = Bench::new();
        let id = launch(&bench);
        let volume = record(&bench, &id).root_volume;
        let list = |filters: &[(&str, &str)]| {
            let filter = |(n, v): &(&str, &str)| Filter { name: Some((*n).into()), values: Some(vec![(*v).into()]) };
            let req = DescribeVolumesRequest { filters: Some(filters.iter().map(filter).collect()), ..Default::default() };
            bench.run(|cx| describe_volumes(cx, req)).unwrap().volumes.unwrap()
        };
        assert_eq!(list(&[("attachment.status", "attaching")]).len(), 1);
        seen_running(&bench, &id);
        let found =
            list(&[("attachment.instance-id", &id), ("attachment.device", "/dev/xvda"), ("status", "in-use"), ("attachment.status", "attached")]);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].volume_id.as_ref(), found[0].size, found[0].iops), (Some(&volume), Some(8), Some(3000)));
        assert!(list(&[("size", "9")]).is_empty());
        for name in FILTERS {
            let v = bench.read(|tx| tx.load::<Volume>(&bench.scope, &volume)).unwrap();
            assert!(field(&v, "attached", None, name).is_some(), "{name}");
        }
    }

    #[test]
    fn unknown_volumes_are_refused() {
        let bench = Bench::new();
        let ids = |id: &str, max| DescribeVolumesRequest { volume_ids: Some(vec![id.into()]), max_results: max, ..Default::default() };
        let (unknown, bad) = (ids("vol-0123456789abcdef0", None), ids("disk", None));
        assert_eq!(bench.refused(|cx| describe_volumes(cx, unknown)), "InvalidVolume.NotFound");
        assert_eq!(bench.refused(|cx| describe_volumes(cx, bad)), "InvalidParameterValue");
    }
}
