//! Finding and describing DB instances, and the host's memory they take.

use crate::state::DbInstance;
use crate::{faults, form, list};
use bonkei_api_rds as api;
use bonkei_core::{Arn, Fault};
use bonkei_service::{Ctx, HeldMemory};

/// Filters that DescribeDBInstances has.
const FILTERS: &[&str] = &["db-cluster-id", "db-instance-id", "dbi-resource-id", "domain", "engine"];

/// Describes DB instances ("DescribeDBInstances").
///
/// # Errors
/// `DBInstanceNotFound`, `InvalidParameterValue` for filters, sizes and markers.
pub fn describe_db_instances(cx: &mut Ctx<'_>, request: api::DescribeDBInstancesMessage) -> Result<api::DBInstanceMessage, Fault> {
    let filters = request.filters.unwrap_or_default();
    list::check(&filters, FILTERS)?;
    let mut found = match request.db_instance_identifier.as_deref().filter(|i| !i.is_empty()) {
        Some(id) => vec![find(cx, id)?],
        None => cx.tx.list::<DbInstance>(&cx.scope)?,
    };
    found.sort_by(|a, b| a.id.cmp(&b.id));
    let mut passed = Vec::new();
    for db in found {
        let arn = crate::reconcile::arn(&cx.scope, &db.id);
        let field = |name: &str| match name {
            "db-instance-id" => Some(vec![db.id.clone(), arn.clone()]),
            "dbi-resource-id" => Some(vec![db.resource.clone()]),
            "engine" => Some(vec![db.engine.clone()]),
            "db-cluster-id" | "domain" => Some(Vec::new()),
            _ => None,
        };
        if list::passes(&filters, field)? {
            passed.push(db);
        }
    }
    let page = list::page(passed, request.max_records, request.marker.as_deref(), |db| db.id.clone())?;
    let forms = page.items.iter().map(|db| form::instance(cx, db)).collect::<Result<_, _>>()?;
    Ok(api::DBInstanceMessage { db_instances: Some(forms), marker: page.next })
}

/// The instance that a request names by identifier, in any case, or by ARN.
///
/// # Errors
/// `DBInstanceNotFound`.
pub(super) fn find(cx: &Ctx<'_>, name: &str) -> Result<DbInstance, Fault> {
    let own = |arn: &Arn| arn.service == "rds" && arn.region == cx.scope.region && arn.account == cx.scope.account;
    let id = match name.parse::<Arn>() {
        Ok(arn) if own(&arn) => arn.resource.strip_prefix("db:").unwrap_or_default().to_owned(),
        Ok(_) => return Err(faults::no_instance(name)),
        Err(()) => name.to_owned(),
    };
    cx.tx.load::<DbInstance>(&cx.scope, &id.to_ascii_lowercase())?.ok_or_else(|| faults::no_instance(&id))
}

/// Whether an identifier is an instance's, or promised to one.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn taken(cx: &Ctx<'_>, id: &str) -> Result<bool, Fault> {
    let all = cx.tx.list::<DbInstance>(&cx.scope)?;
    Ok(all.iter().any(|db| db.id == id || db.applying.id.as_deref() == Some(id) || db.pending.id.as_deref() == Some(id)))
}

/// Sees to it that an instance holds `bytes` of the host's memory.
///
/// # Errors
/// `InsufficientDBInstanceCapacity`.
pub(super) fn take_memory(cx: &mut Ctx<'_>, db: &DbInstance, bytes: u64) -> Result<(), Fault> {
    let held = cx.tx.load::<HeldMemory>(&cx.scope, &db.resource)?.map_or(0, |h| h.bytes);
    let free = cx.free_memory()?;
    if bytes > held.saturating_add(free) {
        let mib = |bytes: u64| bytes / (1024 * 1024);
        return Err(Fault::client(
            "InsufficientDBInstanceCapacity",
            format!(
                "The host has not enough memory left for the specified DB instance class. It gives its machines {} MiB, of which {} MiB are free: the request needs {} MiB. Choose a smaller class, or stop or delete instances.",
                mib(cx.host.memory_bytes()),
                mib(free),
                mib(bytes.saturating_sub(held))
            ),
        ));
    }
    Ok(cx.hold_memory(&db.resource, bytes)?)
}
