//! DB subnet groups ("Working with DB subnet groups").

use crate::faults::{self, invalid};
use crate::state::{DbInstance, DbSubnetGroup, GroupSubnet, Tags};
use crate::{check, form, list, network, tags};
use bonkei_api_rds as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::collections::BTreeSet;

/// Subnets a group may have.
const MOST: usize = 20;

/// Makes a DB subnet group ("CreateDBSubnetGroup").
///
/// # Errors
/// `DBSubnetGroupAlreadyExists`, `DBSubnetGroupDoesNotCoverEnoughAZs`, `InvalidSubnet`, `InvalidParameterValue`.
pub fn create_db_subnet_group(cx: &mut Ctx<'_>, request: api::CreateDBSubnetGroupMessage) -> Result<api::CreateDBSubnetGroupResult, Fault> {
    let name = name(&request.db_subnet_group_name)?;
    let description = description(&request.db_subnet_group_description)?;
    let given = tags::given(request.tags.as_ref())?;
    if cx.tx.exists::<DbSubnetGroup>(&cx.scope, &name)? {
        return Err(Fault::client("DBSubnetGroupAlreadyExists", format!("The DB subnet group '{name}' already exists.")));
    }
    let (vpc, subnets) = network::subnets(cx, &request.subnet_ids)?;
    check_zones(&subnets)?;
    let group = DbSubnetGroup { name, description, vpc, subnets };
    cx.tx.save(&cx.scope, &group)?;
    let arn = form::subnet_group_arn(cx, &group.name);
    tags::add(cx, &arn, given)?;
    Ok(api::CreateDBSubnetGroupResult { db_subnet_group: Some(form::subnet_group(cx, &group)) })
}

/// Describes DB subnet groups ("DescribeDBSubnetGroups").
///
/// # Errors
/// `DBSubnetGroupNotFoundFault`, `InvalidParameterValue` for filters, sizes and markers.
pub fn describe_db_subnet_groups(cx: &mut Ctx<'_>, request: api::DescribeDBSubnetGroupsMessage) -> Result<api::DBSubnetGroupMessage, Fault> {
    // AWS: "This parameter is not currently supported."
    list::check(request.filters.as_deref().unwrap_or_default(), &[])?;
    let mut found = match request.db_subnet_group_name.as_deref().filter(|n| !n.is_empty()) {
        Some(name) => vec![find(cx, name)?],
        None => cx.tx.list::<DbSubnetGroup>(&cx.scope)?,
    };
    found.sort_by(|a, b| a.name.cmp(&b.name));
    let page = list::page(found, request.max_records, request.marker.as_deref(), |g| g.name.clone())?;
    let forms = page.items.iter().map(|g| form::subnet_group(cx, g)).collect();
    Ok(api::DBSubnetGroupMessage { db_subnet_groups: Some(forms), marker: page.next })
}

/// Gives a DB subnet group other subnets of its VPC ("ModifyDBSubnetGroup").
///
/// # Errors
/// `DBSubnetGroupNotFoundFault`, `SubnetAlreadyInUse`, `DBSubnetGroupDoesNotCoverEnoughAZs`, `InvalidSubnet`, `InvalidParameterValue`.
pub fn modify_db_subnet_group(cx: &mut Ctx<'_>, request: api::ModifyDBSubnetGroupMessage) -> Result<api::ModifyDBSubnetGroupResult, Fault> {
    let mut group = find(cx, &request.db_subnet_group_name)?;
    if let Some(text) = request.db_subnet_group_description.as_deref() {
        group.description = description(text)?;
    }
    let (vpc, subnets) = network::subnets(cx, &request.subnet_ids)?;
    if vpc != group.vpc {
        return Err(invalid("The new Subnets are not in the same Vpc as the existing subnet group"));
    }
    check_zones(&subnets)?;
    for db in cx.tx.find::<DbInstance>(&cx.scope, "subnet-group", &group.name)? {
        if !subnets.iter().any(|s| s.id == db.link.subnet.id) {
            return Err(Fault::client(
                "SubnetAlreadyInUse",
                format!("The DB instance {} uses a subnet that the group would lose: {}", db.id, db.link.subnet.id),
            ));
        }
    }
    group.subnets = subnets;
    cx.tx.save(&cx.scope, &group)?;
    Ok(api::ModifyDBSubnetGroupResult { db_subnet_group: Some(form::subnet_group(cx, &group)) })
}

/// Deletes a DB subnet group that no instance is in ("DeleteDBSubnetGroup").
///
/// # Errors
/// `DBSubnetGroupNotFoundFault`, `InvalidDBSubnetGroupStateFault`.
pub fn delete_db_subnet_group(cx: &mut Ctx<'_>, request: api::DeleteDBSubnetGroupMessage) -> Result<api::DeleteDBSubnetGroupResponse, Fault> {
    let group = find(cx, &request.db_subnet_group_name)?;
    let held = |words: String| Err(Fault::client("InvalidDBSubnetGroupStateFault", words));
    if group.name == "default" {
        return held("You can't delete the default subnet group.".to_owned());
    }
    let users = cx.tx.find::<DbInstance>(&cx.scope, "subnet-group", &group.name)?;
    if let Some(db) = users.first() {
        return held(format!("Cannot delete the subnet group '{}' because at least one database instance: {} is still using it.", group.name, db.id));
    }
    cx.tx.remove::<DbSubnetGroup>(&cx.scope, &group.name)?;
    let arn = form::subnet_group_arn(cx, &group.name);
    cx.tx.remove::<Tags>(&cx.scope, &arn)?;
    Ok(api::DeleteDBSubnetGroupResponse {})
}

/// The group that a request names, in any case.
fn find(cx: &Ctx<'_>, name: &str) -> Result<DbSubnetGroup, Fault> {
    let own = form::subnet_group_arn(cx, "");
    let bare = name.strip_prefix(&own).unwrap_or(name);
    cx.tx.load::<DbSubnetGroup>(&cx.scope, &bare.to_ascii_lowercase())?.ok_or_else(|| faults::no_subnet_group(name))
}

/// A name for a new group, in lower case as it is kept.
fn name(text: &str) -> Result<String, Fault> {
    if text.is_empty() {
        return Err(check::blank("DBSubnetGroupName"));
    }
    let good = text.len() <= 255 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._- ".contains(&b));
    if !good {
        return Err(invalid(
            "The parameter DBSubnetGroupName is not a valid identifier. It must contain no more than 255 letters, numbers, periods, underscores, spaces or hyphens.",
        ));
    }
    let name = text.to_ascii_lowercase();
    if name == "default" { Err(invalid("The parameter DBSubnetGroupName must not be 'default'.")) } else { Ok(name) }
}

fn description(text: &str) -> Result<String, Fault> {
    match text.chars().count() {
        0 => Err(check::blank("DBSubnetGroupDescription")),
        n if n > 255 => Err(invalid("The parameter DBSubnetGroupDescription must be at most 255 characters long.")),
        _ => Ok(text.to_owned()),
    }
}

/// Whether subnets can make a group: in two zones at least.
///
/// # Errors
/// `DBSubnetGroupDoesNotCoverEnoughAZs`, `DBSubnetQuotaExceededFault`.
pub(super) fn check_zones(subnets: &[GroupSubnet]) -> Result<(), Fault> {
    let zones = subnets.iter().map(|s| s.zone.as_str()).collect::<BTreeSet<_>>().len();
    if zones < 2 {
        return Err(Fault::client(
            "DBSubnetGroupDoesNotCoverEnoughAZs",
            format!(
                "The DB subnet group doesn't meet Availability Zone (AZ) coverage requirement. Current AZ coverage: {zones}. Add subnets to cover at least 2 AZs."
            ),
        ));
    }
    if subnets.len() > MOST {
        return Err(Fault::client("DBSubnetQuotaExceededFault", format!("A DB subnet group may have at most {MOST} subnets.")));
    }
    Ok(())
}
