//! Making DB instances ("Creating an Amazon RDS DB instance").

use super::instance::{take_memory, taken};
use crate::faults::{self, combination, invalid, later};
use crate::state::{Changes, DbInstance, DbSubnetGroup, Desired, GroupSubnet, Health, Password, Status};
use crate::{change, check, classes, engine, form, network, reconcile, storage, tags, window};
use bonkei_api_rds as api;
use bonkei_core::{Fault, zones};
use bonkei_service::Ctx;

/// The subnet group made of the default VPC's subnets when a request names none.
const DEFAULT_GROUP: &str = "default";

/// Makes a DB instance ("CreateDBInstance"). It is `creating` until its master user can log in.
///
/// # Errors
/// `DBInstanceAlreadyExists`, `DBSubnetGroupNotFoundFault`, `InsufficientDBInstanceCapacity`, `InvalidVPCNetworkStateFault`, `InvalidSubnet`,
/// `InvalidParameterValue`, `InvalidParameterCombination`; what belongs to later releases is refused by name.
pub fn create_db_instance(cx: &mut Ctx<'_>, request: api::CreateDBInstanceMessage) -> Result<api::CreateDBInstanceResult, Fault> {
    let id = check::identifier("DBInstanceIdentifier", &request.db_instance_identifier)?;
    if taken(cx, &id)? {
        return Err(Fault::client("DBInstanceAlreadyExists", "DB instance already exists"));
    }
    let engine = engine::named(&request.engine)?;
    refuse(&request)?;
    let engine_version = engine::version(cx, request.engine_version.as_deref())?;
    let class = classes::named(&request.db_instance_class)?;
    let size = request.allocated_storage.ok_or_else(|| check::blank("AllocatedStorage"))?;
    let storage = storage::check(size, request.storage_type.as_deref(), request.iops, request.storage_throughput)?;
    let max_storage = storage::limit(size, request.max_allocated_storage)?;
    let master_user = check::master_user(request.master_username.as_deref())?;
    let master_password = Password(check::password(request.master_user_password.as_deref())?);
    let database = check::database(request.db_name.as_deref())?;
    let port = check::port("Port", request.port.unwrap_or(engine::PORT))?;
    let backup_retention = check::retention(request.backup_retention_period.unwrap_or(1))?;
    let (backup_window, maintenance_window) = windows(cx, &request)?;
    let authority = check::authority(request.ca_certificate_identifier.as_deref())?;
    let given = tags::given(request.tags.as_ref())?;

    let group = group(cx, request.db_subnet_group_name.as_deref())?;
    let subnets = in_zone(cx, &group, request.availability_zone.as_deref())?;
    let wanted_groups = request.vpc_security_group_ids.unwrap_or_default();
    network::check_groups(cx, &group.vpc, &wanted_groups)?;
    let public = request.publicly_accessible.unwrap_or(group.name == DEFAULT_GROUP);
    if public {
        network::check_public(cx, &group.vpc)?;
    }
    let image = engine::image(cx).ok_or_else(|| {
        Fault::client(
            "InsufficientDBInstanceCapacity",
            format!(
                "The image that {engine} runs from is not built, so no DB instance of it can be made. Build it, then try again: bonkei ami build {}",
                engine::IMAGE
            ),
        )
    })?;

    let resource = format!("db-{}", cx.ids.pick(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 26));
    let (link, groups) = network::plug(cx, &group.vpc, &subnets, &wanted_groups, &resource)?;
    let mut db = DbInstance {
        root_volume: cx.ids.resource("vol"),
        data_volume: cx.ids.resource("vol"),
        id,
        resource,
        engine: engine.to_owned(),
        engine_version,
        class: class.name.to_owned(),
        storage: storage.size,
        storage_type: storage.kind,
        iops: storage.iops,
        throughput: storage.throughput,
        max_storage,
        master_user,
        master_password,
        wanted_password: None,
        database,
        port,
        subnet_group: group.name,
        vpc: group.vpc,
        link,
        groups,
        public: None,
        image: image.name,
        image_digest: image.digest,
        desired: Desired::Running,
        status: Status::Creating,
        failure: None,
        health: Health::default(),
        restart: false,
        applying: Changes::default(),
        pending: Changes::default(),
        backup_retention,
        backup_window,
        maintenance_window,
        auto_minor_upgrade: request.auto_minor_version_upgrade.unwrap_or(true),
        copy_tags: request.copy_tags_to_snapshot.unwrap_or(false),
        deletion_protection: request.deletion_protection.unwrap_or(false),
        authority,
        lifecycle: request.engine_lifecycle_support.unwrap_or_else(|| "open-source-rds-extended-support".to_owned()),
        created: cx.now,
        ready: None,
    };
    take_memory(cx, &db, change::memory(&db))?;
    if public {
        db.public = Some(network::publish(cx, &db.link.interface)?);
    }
    cx.tx.save(&cx.scope, &db)?;
    tags::add(cx, &reconcile::arn(&cx.scope, &db.id), given)?;
    Ok(api::CreateDBInstanceResult { db_instance: Some(form::instance(cx, &db)?) })
}

/// Refuses what is not built, by name.
fn refuse(request: &api::CreateDBInstanceMessage) -> Result<(), Fault> {
    let other = |value: &Option<String>, usual: &str| value.as_deref().is_some_and(|v| !v.is_empty() && !v.eq_ignore_ascii_case(usual));
    let some = |value: &Option<Vec<String>>| value.as_ref().is_some_and(|v| !v.is_empty());
    later(&[
        ("MultiAZ", request.multi_az == Some(true)),
        ("DBClusterIdentifier", request.db_cluster_identifier.is_some()),
        ("StorageEncrypted", request.storage_encrypted == Some(true)),
        ("KmsKeyId", request.kms_key_id.is_some()),
        ("ManageMasterUserPassword", request.manage_master_user_password == Some(true)),
        ("MasterUserSecretKmsKeyId", request.master_user_secret_kms_key_id.is_some()),
        ("MasterUserAuthenticationType", request.master_user_authentication_type.as_ref().is_some_and(|t| t.as_str() != "password")),
        ("EnableIAMDatabaseAuthentication", request.enable_iam_database_authentication == Some(true)),
        ("EnablePerformanceInsights", request.enable_performance_insights == Some(true)),
        ("PerformanceInsightsKMSKeyId", request.performance_insights_kms_key_id.is_some()),
        ("PerformanceInsightsRetentionPeriod", request.performance_insights_retention_period.is_some()),
        ("DatabaseInsightsMode", request.database_insights_mode.as_ref().is_some_and(|m| m.as_str() != "standard")),
        ("MonitoringInterval", request.monitoring_interval.is_some_and(|i| i != 0)),
        ("MonitoringRoleArn", request.monitoring_role_arn.is_some()),
        ("EnableCloudwatchLogsExports", some(&request.enable_cloudwatch_logs_exports)),
        ("Domain", request.domain.is_some()),
        ("DomainFqdn", request.domain_fqdn.is_some()),
        ("DomainOu", request.domain_ou.is_some()),
        ("DomainAuthSecretArn", request.domain_auth_secret_arn.is_some()),
        ("DomainIAMRoleName", request.domain_iam_role_name.is_some()),
        ("DomainDnsIps", some(&request.domain_dns_ips)),
        ("DBParameterGroupName", other(&request.db_parameter_group_name, engine::PARAMETER_GROUP)),
        ("OptionGroupName", other(&request.option_group_name, engine::OPTION_GROUP)),
        ("DBSecurityGroups", some(&request.db_security_groups)),
        ("DBSystemId", request.db_system_id.is_some()),
        ("CharacterSetName", request.character_set_name.is_some()),
        ("NcharCharacterSetName", request.nchar_character_set_name.is_some()),
        ("Timezone", request.timezone.is_some()),
        ("NetworkType", other(&request.network_type, "IPV4")),
        ("BackupTarget", other(&request.backup_target, "region")),
        ("ProcessorFeatures", request.processor_features.as_ref().is_some_and(|f| !f.is_empty())),
        ("PromotionTier", request.promotion_tier.is_some()),
        ("TdeCredentialArn", request.tde_credential_arn.is_some()),
        ("TdeCredentialPassword", request.tde_credential_password.is_some()),
        ("CustomIamInstanceProfile", request.custom_iam_instance_profile.is_some()),
        ("EnableCustomerOwnedIp", request.enable_customer_owned_ip == Some(true)),
        ("MultiTenant", request.multi_tenant == Some(true)),
        ("DedicatedLogVolume", request.dedicated_log_volume == Some(true)),
        ("DBCapacityReservationIdentifier", request.db_capacity_reservation_identifier.is_some()),
        ("AdditionalStorageVolumes", request.additional_storage_volumes.as_ref().is_some_and(|v| !v.is_empty())),
        ("TagSpecifications", request.tag_specifications.as_ref().is_some_and(|t| !t.is_empty())),
    ])?;
    if other(&request.license_model, engine::LICENSE) {
        let wanted = request.license_model.as_deref().unwrap_or_default();
        return Err(combination(format!(
            "Invalid license model '{wanted}' for engine '{}'. Valid license models are: {}.",
            engine::ENGINE,
            engine::LICENSE
        )));
    }
    match request.engine_lifecycle_support.as_deref() {
        None | Some("open-source-rds-extended-support" | "open-source-rds-extended-support-disabled") => Ok(()),
        Some(other) => Err(invalid(format!("Invalid value for EngineLifecycleSupport: {other}"))),
    }
}

/// Backup and maintenance windows; one that is not named keeps clear of the other.
fn windows(cx: &Ctx<'_>, request: &api::CreateDBInstanceMessage) -> Result<(String, String), Fault> {
    let named = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
    let backup_named = named(&request.preferred_backup_window).map(|w| window::backup(&w)).transpose()?;
    let maintenance_named = named(&request.preferred_maintenance_window).map(|w| window::maintenance(&w)).transpose()?;
    let both = backup_named.is_some() && maintenance_named.is_some();
    let (mut backup, mut maintenance) = (
        backup_named.clone().unwrap_or_else(|| window::some_backup(cx.ids)),
        maintenance_named.clone().unwrap_or_else(|| window::some_maintenance(cx.ids)),
    );
    if !both && window::apart(&backup, &maintenance).is_err() {
        if backup_named.is_none() {
            backup = window::clear_of(&maintenance);
        } else {
            maintenance = window::clear_of_daily(&backup);
        }
    }
    window::apart(&backup, &maintenance)?;
    Ok((backup, maintenance))
}

/// The subnet group of a new instance: the named one, else `default`, made of the default VPC's subnets when it is not there yet.
fn group(cx: &mut Ctx<'_>, name: Option<&str>) -> Result<DbSubnetGroup, Fault> {
    let name = name.filter(|n| !n.is_empty()).map_or_else(|| DEFAULT_GROUP.to_owned(), str::to_ascii_lowercase);
    if let Some(group) = cx.tx.load::<DbSubnetGroup>(&cx.scope, &name)? {
        return Ok(group);
    }
    if name != DEFAULT_GROUP {
        return Err(faults::no_subnet_group(&name));
    }
    let (vpc, subnets) = network::default_subnets(cx)?;
    super::subnet_group::check_zones(&subnets)?;
    let group = DbSubnetGroup { name, description: DEFAULT_GROUP.to_owned(), vpc, subnets };
    cx.tx.save(&cx.scope, &group)?;
    Ok(group)
}

/// The subnets of a group that an instance may be put in: those of the zone asked for, or all.
fn in_zone(cx: &Ctx<'_>, group: &DbSubnetGroup, zone: Option<&str>) -> Result<Vec<GroupSubnet>, Fault> {
    let Some(zone) = zone.filter(|z| !z.is_empty()) else { return Ok(group.subnets.clone()) };
    if !zones(&cx.scope.region).iter().any(|z| z.name == zone) {
        return Err(invalid(format!("Invalid availability zone: {zone}")));
    }
    let found: Vec<GroupSubnet> = group.subnets.iter().filter(|s| s.zone == zone).cloned().collect();
    if found.is_empty() {
        return Err(faults::network(format!("The DB subnet group {} has no subnet in the requested Availability Zone: {zone}", group.name)));
    }
    Ok(found)
}
