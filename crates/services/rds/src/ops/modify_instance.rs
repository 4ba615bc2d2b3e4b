//! Modifying DB instances ("Modifying an Amazon RDS DB instance").

use super::instance::{find, take_memory, taken};
use crate::faults::{combination, invalid, later, state};
use crate::state::{Changes, DbInstance, Desired, Password, Status};
use crate::storage::Storage;
use crate::{change, check, classes, engine, form, network, storage, window};
use bonkei_api_rds as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Modifies a DB instance ("ModifyDBInstance"): what takes an outage with `ApplyImmediately` or in the maintenance window, the rest at once.
///
/// # Errors
/// `DBInstanceNotFound`, `InvalidDBInstanceState`, `DBInstanceAlreadyExists`, `InsufficientDBInstanceCapacity`, `InvalidVPCNetworkStateFault`,
/// `InvalidParameterValue`, `InvalidParameterCombination`; what belongs to later releases is refused by name.
pub fn modify_db_instance(cx: &mut Ctx<'_>, request: api::ModifyDBInstanceMessage) -> Result<api::ModifyDBInstanceResult, Fault> {
    let mut db = find(cx, &request.db_instance_identifier)?;
    // a failed instance must not stay for ever because it is protected
    let unprotects = db.status == Status::Failed && db.desired == Desired::Running && only_protection(&request);
    if db.status != Status::Available && !unprotects {
        return Err(state("Database instance is not in available state."));
    }
    refuse(&request, &db)?;
    let (now, window) = changes(cx, &request, &db)?;
    settings(cx, &request, &mut db)?;

    let immediately = request.apply_immediately.unwrap_or(false);
    let mut at_once = now;
    if immediately {
        // what waited for the window goes with it
        let mut all = std::mem::take(&mut db.pending);
        all.merge(std::mem::take(&mut at_once));
        all.merge(window);
        at_once = all;
    } else {
        let mut waiting = std::mem::take(&mut db.pending);
        waiting.merge(window);
        // what is set now does not change back in the window
        waiting.backup_retention = waiting.backup_retention.filter(|_| at_once.backup_retention.is_none());
        waiting.forget_what_is(&db);
        db.pending = waiting;
    }
    at_once.forget_what_is(&db);
    change::begin(&mut db, at_once);
    take_memory(cx, &db, change::memory(&db))?;
    if let Some(password) = request.master_user_password.as_deref() {
        db.wanted_password = Some(Password(check::password(Some(password))?));
        if !db.restart {
            db.status = Status::ResettingMasterCredentials;
            db.health.up_since = Some(cx.now);
        }
    }
    cx.tx.save(&cx.scope, &db)?;
    Ok(api::ModifyDBInstanceResult { db_instance: Some(form::instance(cx, &db)?) })
}

/// Whether a request changes nothing but the deletion protection.
fn only_protection(request: &api::ModifyDBInstanceMessage) -> bool {
    let bare = api::ModifyDBInstanceMessage {
        db_instance_identifier: request.db_instance_identifier.clone(),
        deletion_protection: request.deletion_protection,
        apply_immediately: request.apply_immediately,
        ..Default::default()
    };
    request.deletion_protection.is_some() && *request == bare
}

/// What changes now whatever `ApplyImmediately` says, and what only with it or in the window. What is so already is still among them: it takes back
/// what waits.
fn changes(cx: &Ctx<'_>, request: &api::ModifyDBInstanceMessage, db: &DbInstance) -> Result<(Changes, Changes), Fault> {
    let (mut now, mut window) = (Changes::default(), Changes::default());
    if let Some(port) = request.db_port_number {
        now.port = Some(check::port("DBPortNumber", port)?);
    }
    if let Some(class) = request.db_instance_class.as_deref().filter(|c| !c.is_empty()) {
        window.class = Some(classes::named(class)?.name.to_owned());
    }
    if let Some(new) = request.new_db_instance_identifier.as_deref().filter(|i| !i.is_empty()) {
        let id = check::identifier("NewDBInstanceIdentifier", new)?;
        if id != db.id && db.pending.id.as_ref() != Some(&id) && taken(cx, &id)? {
            return Err(Fault::client("DBInstanceAlreadyExists", "DB instance already exists"));
        }
        window.id = Some(id);
    }
    if let Some(days) = request.backup_retention_period {
        let days = Some(check::retention(days)?);
        // from one number of days to another nothing has to wait; on and off does
        if (db.backup_retention == 0) == (days == Some(0)) { now.backup_retention = days } else { window.backup_retention = days }
    }
    if request.allocated_storage.is_some() || request.storage_type.is_some() || request.iops.is_some() || request.storage_throughput.is_some() {
        let wanted = wanted_storage(request, db)?;
        window.storage = Some(wanted.size);
        window.storage_type = Some(wanted.kind);
        window.iops = wanted.iops;
        window.throughput = wanted.throughput;
    }
    Ok((now, window))
}

/// The storage asked for: never less, and if more then at least a tenth more.
fn wanted_storage(request: &api::ModifyDBInstanceMessage, db: &DbInstance) -> Result<Storage, Fault> {
    let mut size = request.allocated_storage.or(db.pending.storage).unwrap_or(db.storage);
    if size < db.storage {
        return Err(invalid("Requested size must be greater than or equal to the current allocated storage"));
    }
    if size > db.storage {
        size = size.max(db.storage.saturating_add(db.storage.saturating_add(9) / 10));
    }
    let asked = request.storage_type.as_deref().filter(|k| !k.is_empty());
    let kind = asked.or(db.pending.storage_type.as_deref()).unwrap_or(&db.storage_type);
    let same = kind == db.storage_type && (size == db.storage || kind == "io1");
    let iops = request.iops.or(db.pending.iops.filter(|_| asked.is_none())).or(db.iops.filter(|_| same));
    let throughput = request.storage_throughput.or(db.pending.throughput.filter(|_| asked.is_none())).or(db.throughput.filter(|_| same));
    storage::check(size, Some(kind), iops, throughput)
}

/// Changes that take no outage and are in force with the answer.
fn settings(cx: &mut Ctx<'_>, request: &api::ModifyDBInstanceMessage, db: &mut DbInstance) -> Result<(), Fault> {
    let named = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
    if let Some(backup) = named(&request.preferred_backup_window) {
        db.backup_window = window::backup(&backup)?;
    }
    if let Some(maintenance) = named(&request.preferred_maintenance_window) {
        db.maintenance_window = window::maintenance(&maintenance)?;
    }
    window::apart(&db.backup_window, &db.maintenance_window)?;
    if let Some(name) = named(&request.ca_certificate_identifier) {
        db.authority = check::authority(Some(&name))?;
    }
    if request.max_allocated_storage.is_some() {
        db.max_storage = match request.max_allocated_storage {
            // the documented way to switch storage autoscaling off
            Some(most) if most == db.storage => None,
            most => storage::limit(db.storage, most)?,
        };
    }
    db.auto_minor_upgrade = request.auto_minor_version_upgrade.unwrap_or(db.auto_minor_upgrade);
    db.copy_tags = request.copy_tags_to_snapshot.unwrap_or(db.copy_tags);
    db.deletion_protection = request.deletion_protection.unwrap_or(db.deletion_protection);
    if let Some(groups) = request.vpc_security_group_ids.as_ref().filter(|g| !g.is_empty() && **g != db.groups) {
        network::check_groups(cx, &db.vpc, groups)?;
        network::regroup(cx, &db.link.interface, groups)?;
        db.groups = groups.clone();
    }
    match (request.publicly_accessible, &db.public) {
        (Some(true), None) => {
            network::check_public(cx, &db.vpc)?;
            db.public = Some(network::publish(cx, &db.link.interface)?);
        }
        (Some(false), Some(_)) => network::unpublish(cx, db)?,
        _ => {}
    }
    Ok(())
}

/// Refuses what is not built, by name, and what cannot be.
fn refuse(request: &api::ModifyDBInstanceMessage, db: &DbInstance) -> Result<(), Fault> {
    let other = |value: &Option<String>, usual: &str| value.as_deref().is_some_and(|v| !v.is_empty() && !v.eq_ignore_ascii_case(usual));
    if let Some(version) = request.engine_version.as_deref().filter(|v| *v != engine::MAJOR && *v != db.engine_version) {
        return Err(combination(format!("Cannot upgrade {} from {} to {version}", db.engine, db.engine_version)));
    }
    later(&[
        ("MultiAZ", request.multi_az == Some(true)),
        ("DBSubnetGroupName", other(&request.db_subnet_group_name, &db.subnet_group)),
        ("DBParameterGroupName", other(&request.db_parameter_group_name, engine::PARAMETER_GROUP)),
        ("OptionGroupName", other(&request.option_group_name, engine::OPTION_GROUP)),
        ("DBSecurityGroups", request.db_security_groups.as_ref().is_some_and(|g| !g.is_empty())),
        ("Engine", other(&request.engine, engine::ENGINE)),
        ("LicenseModel", other(&request.license_model, engine::LICENSE)),
        ("NetworkType", other(&request.network_type, "IPV4")),
        ("ManageMasterUserPassword", request.manage_master_user_password == Some(true)),
        ("RotateMasterUserPassword", request.rotate_master_user_password == Some(true)),
        ("MasterUserSecretKmsKeyId", request.master_user_secret_kms_key_id.is_some()),
        ("MasterUserAuthenticationType", request.master_user_authentication_type.as_ref().is_some_and(|t| t.as_str() != "password")),
        ("EnableIAMDatabaseAuthentication", request.enable_iam_database_authentication == Some(true)),
        ("EnablePerformanceInsights", request.enable_performance_insights == Some(true)),
        ("PerformanceInsightsKMSKeyId", request.performance_insights_kms_key_id.is_some()),
        ("PerformanceInsightsRetentionPeriod", request.performance_insights_retention_period.is_some()),
        ("DatabaseInsightsMode", request.database_insights_mode.as_ref().is_some_and(|m| m.as_str() != "standard")),
        ("MonitoringInterval", request.monitoring_interval.is_some_and(|i| i != 0)),
        ("MonitoringRoleArn", request.monitoring_role_arn.is_some()),
        ("CloudwatchLogsExportConfiguration", request.cloudwatch_logs_export_configuration.is_some()),
        ("Domain", request.domain.is_some()),
        ("DomainFqdn", request.domain_fqdn.is_some()),
        ("DomainOu", request.domain_ou.is_some()),
        ("DomainAuthSecretArn", request.domain_auth_secret_arn.is_some()),
        ("DomainIAMRoleName", request.domain_iam_role_name.is_some()),
        ("DomainDnsIps", request.domain_dns_ips.as_ref().is_some_and(|d| !d.is_empty())),
        ("ProcessorFeatures", request.processor_features.as_ref().is_some_and(|f| !f.is_empty())),
        ("PromotionTier", request.promotion_tier.is_some()),
        ("ReplicaMode", request.replica_mode.is_some()),
        ("AutomationMode", request.automation_mode.as_ref().is_some_and(|m| m.as_str() != "full")),
        ("ResumeFullAutomationModeMinutes", request.resume_full_automation_mode_minutes.is_some()),
        ("AwsBackupRecoveryPointArn", request.aws_backup_recovery_point_arn.is_some()),
        ("TdeCredentialArn", request.tde_credential_arn.is_some()),
        ("TdeCredentialPassword", request.tde_credential_password.is_some()),
        ("EnableCustomerOwnedIp", request.enable_customer_owned_ip == Some(true)),
        ("MultiTenant", request.multi_tenant == Some(true)),
        ("DedicatedLogVolume", request.dedicated_log_volume == Some(true)),
        ("DBCapacityReservationIdentifier", request.db_capacity_reservation_identifier.is_some()),
        ("AdditionalStorageVolumes", request.additional_storage_volumes.as_ref().is_some_and(|v| !v.is_empty())),
        ("EngineLifecycleSupport", other(&request.engine_lifecycle_support, &db.lifecycle)),
        ("TagSpecifications", request.tag_specifications.as_ref().is_some_and(|t| !t.is_empty())),
    ])
}
