//! Which classes and kinds of storage an instance can be ordered with.

use crate::classes::{CLASSES, Class};
use crate::{engine, faults, list};
use bonkei_api_rds as api;
use bonkei_core::{Fault, zones};
use bonkei_service::Ctx;

/// Kinds of storage, with the smallest and largest size in GiB.
const STORAGE: [(&str, i32); 3] = [("gp2", 20), ("gp3", 20), ("io1", 100)];

/// Describes what instances can be ordered as ("DescribeOrderableDBInstanceOptions").
///
/// # Errors
/// `InvalidParameterValue` for engines, filters, sizes and markers.
pub fn describe_orderable_db_instance_options(
    cx: &mut Ctx<'_>,
    request: api::DescribeOrderableDBInstanceOptionsMessage,
) -> Result<api::OrderableDBInstanceOptionsMessage, Fault> {
    // AWS: "This parameter isn't currently supported."
    list::check(request.filters.as_deref().unwrap_or_default(), &[])?;
    let engine = request.engine.to_ascii_lowercase();
    if engine != engine::ENGINE && !engine::is_elsewhere(&engine) {
        return Err(faults::invalid(format!("Invalid DB engine: {}", request.engine)));
    }
    let version = engine::newest(cx)?;
    let named = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
    let is_it = engine == engine::ENGINE
        && named(&request.engine_version).is_none_or(|v| v == engine::MAJOR || v == version)
        && named(&request.license_model).is_none_or(|l| l == engine::LICENSE)
        && named(&request.availability_zone_group).is_none_or(|g| g == cx.scope.region)
        && request.vpc != Some(false);
    let class = named(&request.db_instance_class);
    let all = CLASSES.iter().filter(|c| is_it && class.as_deref().is_none_or(|name| name == c.name));
    let found = all.flat_map(|c| STORAGE.iter().map(|(kind, smallest)| form(cx, c, kind, *smallest, &version))).collect();
    let key = |o: &api::OrderableDBInstanceOption| {
        format!("{}/{}", o.db_instance_class.as_deref().unwrap_or_default(), o.storage_type.as_deref().unwrap_or_default())
    };
    let page = list::page(found, request.max_records, request.marker.as_deref(), key)?;
    Ok(api::OrderableDBInstanceOptionsMessage { marker: page.next, orderable_db_instance_options: Some(page.items) })
}

fn form(cx: &Ctx<'_>, class: &Class, kind: &str, smallest: i32, version: &str) -> api::OrderableDBInstanceOption {
    let (gp3, io1) = (kind == "gp3", kind == "io1");
    let zones = zones(&cx.scope.region).into_iter().map(|z| api::AvailabilityZone { name: Some(z.name) });
    api::OrderableDBInstanceOption {
        availability_zone_group: Some(cx.scope.region.clone()),
        availability_zones: Some(zones.collect()),
        available_processor_features: Some(Vec::new()),
        db_instance_class: Some(class.name.into()),
        engine: Some(engine::ENGINE.into()),
        engine_version: Some(version.to_owned()),
        license_model: Some(engine::LICENSE.into()),
        max_iops_per_db_instance: if io1 { Some(256_000) } else { gp3.then_some(64000) },
        max_iops_per_gib: io1.then_some(50.0),
        max_storage_size: Some(65536),
        max_storage_throughput_per_db_instance: gp3.then_some(4000),
        min_iops_per_db_instance: if io1 { Some(1000) } else { gp3.then_some(3000) },
        min_iops_per_gib: io1.then_some(0.5),
        min_storage_size: Some(smallest),
        min_storage_throughput_per_db_instance: gp3.then_some(125),
        multi_az_capable: Some(false),
        outpost_capable: Some(false),
        read_replica_capable: Some(false),
        storage_type: Some(kind.to_owned()),
        supported_engine_modes: Some(vec!["provisioned".into()]),
        supported_network_types: Some(vec!["IPV4".into()]),
        supports_clusters: Some(false),
        supports_dedicated_log_volume: Some(false),
        supports_enhanced_monitoring: Some(false),
        supports_global_databases: Some(false),
        supports_iam_database_authentication: Some(false),
        supports_iops: Some(gp3 || io1),
        supports_kerberos_authentication: Some(false),
        supports_performance_insights: Some(false),
        supports_storage_autoscaling: Some(false),
        supports_storage_encryption: Some(false),
        supports_storage_throughput: Some(gp3),
        vpc: Some(true),
        ..Default::default()
    }
}
