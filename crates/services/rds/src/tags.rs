//! Tags ("Tagging Amazon RDS resources").

use crate::faults::{self, invalid};
use crate::state::{DbInstance, DbSubnetGroup, Tags};
use bonkei_api_rds::Tag;
use bonkei_core::{Arn, Fault};
use bonkei_service::Ctx;
use bonkei_store::StoreError;
use std::collections::BTreeMap;

/// Tags a resource may have.
const MOST: usize = 50;

/// The tags that a request gives, checked.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn given(tags: Option<&Vec<Tag>>) -> Result<BTreeMap<String, String>, Fault> {
    let mut all = BTreeMap::new();
    for tag in tags.into_iter().flatten() {
        let (key, value) = (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default());
        if !(1..=128).contains(&key.chars().count()) {
            return Err(invalid("A tag key must be 1 to 128 characters long."));
        }
        if value.chars().count() > 256 {
            return Err(invalid(format!("The value of a tag must be at most 256 characters long; its key is: {key}")));
        }
        if key.starts_with("aws:") || key.starts_with("rds:") {
            return Err(invalid(format!("Tag keys that begin with 'aws:' or 'rds:' are reserved: {key}")));
        }
        if !key.chars().chain(value.chars()).all(|c| c.is_alphanumeric() || c.is_whitespace() || "_.:/=+-@".contains(c)) {
            return Err(invalid(format!("Tags may hold letters, digits, white space and _.:/=+-@ only; the key is: {key}")));
        }
        if all.insert(key.clone(), value).is_some() {
            return Err(invalid(format!("Duplicate tag key: {key}")));
        }
    }
    Ok(all)
}

/// Adds tags to a resource.
///
/// # Errors
/// `InvalidParameterValue` above 50.
pub fn add(cx: &mut Ctx<'_>, arn: &str, tags: BTreeMap<String, String>) -> Result<(), Fault> {
    if tags.is_empty() {
        return Ok(());
    }
    let mut record = cx.tx.load::<Tags>(&cx.scope, arn)?.unwrap_or_else(|| Tags { arn: arn.to_owned(), tags: BTreeMap::new() });
    record.tags.extend(tags);
    if record.tags.len() > MOST {
        return Err(invalid(format!("A resource may have at most {MOST} tags.")));
    }
    Ok(cx.tx.save(&cx.scope, &record)?)
}

/// The tags of a resource in the response's form.
///
/// # Errors
/// When the store cannot be read.
pub fn of(cx: &Ctx<'_>, arn: &str) -> Result<Vec<Tag>, StoreError> {
    let tags = cx.tx.load::<Tags>(&cx.scope, arn)?.map(|t| t.tags).unwrap_or_default();
    Ok(tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect())
}

/// The ARN of a resource that is there, as a request names it.
///
/// # Errors
/// `InvalidParameterValue` for what is no ARN of RDS in this account and region, `DBInstanceNotFound`, `DBSubnetGroupNotFoundFault`;
/// types that are not built are refused by name.
pub fn resource(cx: &Ctx<'_>, name: &str) -> Result<String, Fault> {
    let arn: Arn = name.parse().map_err(|()| invalid(format!("Invalid resource name: {name}")))?;
    if arn.service != "rds" {
        return Err(invalid(format!("Invalid resource name: {name}")));
    }
    if arn.region != cx.scope.region || arn.account != cx.scope.account {
        return Err(invalid("The specified resource name does not match an RDS resource in this region."));
    }
    let (kind, id) =
        arn.resource.split_once(':').filter(|(_, id)| !id.is_empty()).ok_or_else(|| invalid(format!("Invalid resource name: {name}")))?;
    match kind {
        "db" if cx.tx.exists::<DbInstance>(&cx.scope, id)? => Ok(name.to_owned()),
        "db" => Err(faults::no_instance(id)),
        "subgrp" if cx.tx.exists::<DbSubnetGroup>(&cx.scope, id)? => Ok(name.to_owned()),
        "subgrp" => Err(faults::no_subnet_group(id)),
        "auto-backup"
        | "cev"
        | "cluster"
        | "cluster-endpoint"
        | "cluster-pg"
        | "cluster-snapshot"
        | "deployment"
        | "es"
        | "global-cluster"
        | "integration"
        | "og"
        | "pg"
        | "proxy"
        | "proxy-endpoint"
        | "ri"
        | "secgrp"
        | "shard-group"
        | "snapshot"
        | "snapshot-tenant-database"
        | "target-group"
        | "tenant-database" => Err(Fault::not_implemented(&format!("rds tags of {kind}"))),
        _ => Err(invalid(format!("Invalid resource name: {name}"))),
    }
}
