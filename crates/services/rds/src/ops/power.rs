//! Starting, stopping and rebooting DB instances ("Stopping an Amazon RDS DB instance temporarily").

use super::instance::{find, take_memory};
use crate::faults::state;
use crate::state::{DbInstance, Desired, Health, Status};
use crate::{change, form};
use bonkei_api_rds as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Starts a stopped DB instance on its data ("StartDBInstance").
///
/// # Errors
/// `DBInstanceNotFound`, `InvalidDBInstanceState`, `InsufficientDBInstanceCapacity`.
pub fn start_db_instance(cx: &mut Ctx<'_>, request: api::StartDBInstanceMessage) -> Result<api::StartDBInstanceResult, Fault> {
    crate::faults::later(&[("DBCapacityReservationIdentifier", request.db_capacity_reservation_identifier.is_some())])?;
    let mut db = find(cx, &request.db_instance_identifier)?;
    if db.status != Status::Stopped {
        return Err(state(format!(
            "Instance {} cannot be started as it is not in one of the following statuses: 'stopped, inaccessible-encryption-credentials-recoverable, incompatible-network (only valid for non-SqlServer instances)'.",
            db.id
        )));
    }
    take_memory(cx, &db, change::memory(&db))?;
    db.desired = Desired::Running;
    db.status = Status::Starting;
    db.health = Health::default();
    cx.tx.save(&cx.scope, &db)?;
    Ok(api::StartDBInstanceResult { db_instance: Some(form::instance(cx, &db)?) })
}

/// Stops a DB instance; its data, address and name stay ("StopDBInstance").
///
/// # Errors
/// `DBInstanceNotFound`, `InvalidDBInstanceState`; snapshots are refused by name.
pub fn stop_db_instance(cx: &mut Ctx<'_>, request: api::StopDBInstanceMessage) -> Result<api::StopDBInstanceResult, Fault> {
    crate::faults::later(&[
        ("DBSnapshotIdentifier", request.db_snapshot_identifier.as_deref().is_some_and(|s| !s.is_empty())),
        ("DetachFromDBCapacityReservation", request.detach_from_db_capacity_reservation == Some(true)),
    ])?;
    let mut db = find(cx, &request.db_instance_identifier)?;
    available(&db)?;
    db.desired = Desired::Stopped;
    db.status = Status::Stopping;
    cx.tx.save(&cx.scope, &db)?;
    Ok(api::StopDBInstanceResult { db_instance: Some(form::instance(cx, &db)?) })
}

/// Shuts the engine of a DB instance down and starts it again ("RebootDBInstance").
///
/// # Errors
/// `DBInstanceNotFound`, `InvalidDBInstanceState`, `InvalidParameterCombination` for a failover without a standby.
pub fn reboot_db_instance(cx: &mut Ctx<'_>, request: api::RebootDBInstanceMessage) -> Result<api::RebootDBInstanceResult, Fault> {
    let mut db = find(cx, &request.db_instance_identifier)?;
    available(&db)?;
    if request.force_failover == Some(true) {
        return Err(crate::faults::combination(
            "ForceFailover cannot be specified since the instance is not configured for either MultiAZ or High Availability",
        ));
    }
    db.restart = true;
    db.status = Status::Rebooting;
    cx.tx.save(&cx.scope, &db)?;
    Ok(api::RebootDBInstanceResult { db_instance: Some(form::instance(cx, &db)?) })
}

fn available(db: &DbInstance) -> Result<(), Fault> {
    if db.status == Status::Available { Ok(()) } else { Err(state(format!("Instance {} is not in available state.", db.id))) }
}
