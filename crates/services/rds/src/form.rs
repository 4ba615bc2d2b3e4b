//! Records in the responses' form.

use crate::state::{Changes, DbInstance, DbSubnetGroup, Status};
use crate::{engine, plan, reconcile, tags};
use bonkei_api_rds as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// A DB instance ("DBInstance").
///
/// # Errors
/// When the store cannot be read.
pub fn instance(cx: &Ctx<'_>, db: &DbInstance) -> Result<api::DBInstance, Fault> {
    let arn = reconcile::arn(&cx.scope, &db.id);
    let group = cx.tx.load::<DbSubnetGroup>(&cx.scope, &db.subnet_group)?;
    // AWS shows the endpoint once there is something to connect to
    let endpoint = db.ready.map(|_| api::Endpoint {
        address: Some(plan::endpoint(&cx.scope, &db.id)),
        hosted_zone_id: zone(&cx.scope.region).map(str::to_owned),
        port: Some(db.port),
    });
    Ok(api::DBInstance {
        allocated_storage: Some(db.storage),
        associated_roles: Some(Vec::new()),
        auto_minor_version_upgrade: Some(db.auto_minor_upgrade),
        availability_zone: Some(db.link.subnet.zone.clone()),
        backup_retention_period: Some(db.backup_retention),
        backup_target: Some("region".into()),
        ca_certificate_identifier: Some(db.authority.clone()),
        copy_tags_to_snapshot: Some(db.copy_tags),
        customer_owned_ip_enabled: Some(false),
        database_insights_mode: Some(api::DatabaseInsightsMode::from("standard")),
        db_instance_arn: Some(arn.clone()),
        db_instance_automated_backups_replications: Some(Vec::new()),
        db_instance_class: Some(db.class.clone()),
        db_instance_identifier: Some(db.id.clone()),
        db_instance_port: Some(0),
        db_instance_status: Some(db.status.name().to_owned()),
        db_name: db.database.clone(),
        db_parameter_groups: Some(vec![api::DBParameterGroupStatus {
            db_parameter_group_name: Some(engine::PARAMETER_GROUP.into()),
            parameter_apply_status: Some("in-sync".into()),
        }]),
        db_security_groups: Some(Vec::new()),
        db_subnet_group: group.as_ref().map(|g| subnet_group(cx, g)),
        dbi_resource_id: Some(db.resource.clone()),
        dedicated_log_volume: Some(false),
        deletion_protection: Some(db.deletion_protection),
        domain_memberships: Some(Vec::new()),
        endpoint,
        engine: Some(db.engine.clone()),
        engine_lifecycle_support: Some(db.lifecycle.clone()),
        engine_version: Some(db.engine_version.clone()),
        iam_database_authentication_enabled: Some(false),
        instance_create_time: db.ready,
        iops: db.iops,
        is_storage_config_upgrade_available: Some(false),
        license_model: Some(engine::LICENSE.into()),
        master_username: Some(db.master_user.clone()),
        max_allocated_storage: db.max_storage,
        monitoring_interval: Some(0),
        multi_az: Some(false),
        network_type: Some("IPV4".into()),
        option_group_memberships: Some(vec![api::OptionGroupMembership {
            option_group_name: Some(engine::OPTION_GROUP.into()),
            status: Some("in-sync".into()),
        }]),
        pending_modified_values: Some(pending(db)),
        performance_insights_enabled: Some(false),
        preferred_backup_window: Some(db.backup_window.clone()),
        preferred_maintenance_window: Some(db.maintenance_window.clone()),
        publicly_accessible: Some(db.public.is_some()),
        read_replica_db_instance_identifiers: Some(Vec::new()),
        status_infos: Some(trouble(db)),
        storage_encrypted: Some(false),
        storage_throughput: Some(db.throughput.unwrap_or_default()),
        storage_type: Some(db.storage_type.clone()),
        tag_list: Some(tags::of(cx, &arn)?),
        vpc_security_groups: Some(db.groups.iter().map(|g| membership(g)).collect()),
        ..Default::default()
    })
}

/// Why an instance failed. AWS uses the element for replicas; it is the place where a client finds it here.
fn trouble(db: &DbInstance) -> Vec<api::DBInstanceStatusInfo> {
    let failure = db.failure.as_ref().filter(|_| db.status == Status::Failed);
    failure
        .map(|why| api::DBInstanceStatusInfo {
            message: Some(why.clone()),
            normal: Some(false),
            status: Some("error".into()),
            status_type: Some("engine".into()),
        })
        .into_iter()
        .collect()
}

fn membership(group: &str) -> api::VpcSecurityGroupMembership {
    api::VpcSecurityGroupMembership { status: Some("active".into()), vpc_security_group_id: Some(group.to_owned()) }
}

/// What was asked for and is not in force; a password as stars.
fn pending(db: &DbInstance) -> api::PendingModifiedValues {
    let mut all: Changes = db.pending.clone();
    all.merge(db.applying.clone());
    let password = db.wanted_password.is_some() || db.ready.is_none() && db.status == Status::Creating;
    api::PendingModifiedValues {
        allocated_storage: all.storage,
        backup_retention_period: all.backup_retention,
        db_instance_class: all.class,
        db_instance_identifier: all.id,
        iops: all.iops,
        master_user_password: password.then(|| "****".to_owned()),
        port: all.port,
        storage_throughput: all.throughput,
        storage_type: all.storage_type,
        ..Default::default()
    }
}

/// A DB subnet group ("DBSubnetGroup").
pub fn subnet_group(cx: &Ctx<'_>, group: &DbSubnetGroup) -> api::DBSubnetGroup {
    let subnets = group.subnets.iter().map(|s| api::Subnet {
        subnet_availability_zone: Some(api::AvailabilityZone { name: Some(s.zone.clone()) }),
        subnet_identifier: Some(s.id.clone()),
        subnet_outpost: Some(api::Outpost::default()),
        subnet_status: Some("Active".into()),
    });
    api::DBSubnetGroup {
        db_subnet_group_arn: Some(subnet_group_arn(cx, &group.name)),
        db_subnet_group_description: Some(group.description.clone()),
        db_subnet_group_name: Some(group.name.clone()),
        subnet_group_status: Some("Complete".into()),
        subnets: Some(subnets.collect()),
        supported_network_types: Some(vec!["IPV4".into()]),
        vpc_id: Some(group.vpc.clone()),
    }
}

/// The ARN of a DB subnet group.
pub fn subnet_group_arn(cx: &Ctx<'_>, name: &str) -> String {
    cx.arn("rds", format!("subgrp:{name}")).to_string()
}

/// The hosted zone of a region's endpoints, where it is known ("Amazon RDS endpoints and quotas").
fn zone(region: &str) -> Option<&'static str> {
    Some(match region {
        "ap-northeast-1" => "Z24O6O9L7SGTNB",
        "ap-northeast-2" => "ZLA2NUCOLGUUR",
        "ap-south-1" => "Z2VFMSZA74J7XZ",
        "ap-southeast-1" => "Z2G0U3KFCY8NZ5",
        "ap-southeast-2" => "Z32T0VRHXEXS0V",
        "eu-central-1" => "Z1RLNUO7B9Q6NB",
        "eu-west-1" => "Z29XKXDKYMONMX",
        "eu-west-2" => "Z1TTGA775OQIYO",
        "us-east-1" => "Z2R2ITUGPM61AM",
        "us-east-2" => "Z2XHWR1WZ565X2",
        "us-west-1" => "Z10WI91S59XXQN",
        "us-west-2" => "Z1PVIF0B656C1W",
        _ => return None,
    })
}
