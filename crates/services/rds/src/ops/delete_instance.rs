//! Deleting DB instances ("Deleting a DB instance").

use super::instance::find;
use crate::faults::{combination, state};
use crate::state::{Desired, Status};
use crate::{form, network};
use bonkei_api_rds as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Deletes a DB instance with its data ("DeleteDBInstance"). Its interface and addresses go at once, its volumes when the engine has ended.
///
/// # Errors
/// `DBInstanceNotFound`, `InvalidDBInstanceState`, `InvalidParameterCombination`; final snapshots are refused by name.
pub fn delete_db_instance(cx: &mut Ctx<'_>, request: api::DeleteDBInstanceMessage) -> Result<api::DeleteDBInstanceResult, Fault> {
    let mut db = find(cx, &request.db_instance_identifier)?;
    let snapshot = request.final_db_snapshot_identifier.as_deref().is_some_and(|s| !s.is_empty());
    match (request.skip_final_snapshot.unwrap_or(false), snapshot) {
        (true, true) => return Err(combination("FinalDBSnapshotIdentifier can not be specified when deleting with SkipFinalSnapshot")),
        (false, false) => return Err(combination("FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.")),
        (false, true) => return Err(Fault::not_implemented("the rds parameter FinalDBSnapshotIdentifier")),
        (true, false) => {}
    }
    if db.desired == Desired::Deleted {
        return Err(state(format!("Instance {} is already being deleted.", db.id)));
    }
    if db.deletion_protection {
        return Err(combination("Cannot delete protected DB Instance, please disable deletion protection and try again."));
    }
    network::unpublish(cx, &mut db)?;
    network::unplug(cx, &db.link)?;
    db.desired = Desired::Deleted;
    db.status = Status::Deleting;
    cx.tx.save(&cx.scope, &db)?;
    Ok(api::DeleteDBInstanceResult { db_instance: Some(form::instance(cx, &db)?) })
}
