//! Tags of any resource ("Tag your Amazon EC2 resources").

use crate::faults::{Kind, invalid};
use crate::state::Tags;
use bonkei_api_ec2::{Tag, TagSpecification};
use bonkei_core::Fault;
use bonkei_service::Ctx;
use bonkei_store::StoreError;
use std::collections::{BTreeMap, HashMap};

/// Tags a resource may have.
const MOST: usize = 50;

/// The tags of every resource of the scope, by id; for operations that describe many.
///
/// # Errors
/// When the store cannot be read.
pub fn all(cx: &Ctx<'_>) -> Result<HashMap<String, BTreeMap<String, String>>, StoreError> {
    Ok(cx.tx.list::<Tags>(&cx.scope)?.into_iter().map(|t| (t.resource, t.tags)).collect())
}

/// The tags of one resource, in the response's form; an untagged resource has an empty set.
///
/// # Errors
/// When the store cannot be read.
pub fn of(cx: &Ctx<'_>, id: &str) -> Result<Option<Vec<Tag>>, StoreError> {
    Ok(form(cx.tx.load::<Tags>(&cx.scope, id)?.map(|t| t.tags).as_ref()))
}

/// Tags in the response's form.
pub fn form(tags: Option<&BTreeMap<String, String>>) -> Option<Vec<Tag>> {
    Some(tags.into_iter().flatten().map(|(k, v)| Tag { key: Some(k.clone()), value: Some(v.clone()) }).collect())
}

/// The tags that a request's `TagSpecification`s give to resources of `kind`.
///
/// # Errors
/// `InvalidParameterValue` when one names another type than those `allowed`, and for tags that break AWS's limits.
pub fn specified(specs: Option<&Vec<TagSpecification>>, kind: Kind, allowed: &[Kind]) -> Result<BTreeMap<String, String>, Fault> {
    let mut tags = BTreeMap::new();
    for spec in specs.into_iter().flatten() {
        let wanted = spec.resource_type.as_ref().map(|t| t.as_str()).unwrap_or_default();
        if !allowed.iter().any(|k| k.resource_type == wanted) {
            return Err(invalid(format!("'{wanted}' is not a valid taggable resource type for this operation.")));
        }
        if wanted == kind.resource_type {
            for tag in spec.tags.iter().flatten() {
                let key = tag.key.clone().unwrap_or_default();
                check(&key, tag.value.as_deref().unwrap_or_default())?;
                if tags.insert(key.clone(), tag.value.clone().unwrap_or_default()).is_some() {
                    return Err(invalid(format!("Duplicate tag key '{key}' specified.")));
                }
            }
        }
    }
    Ok(tags)
}

/// Whether one tag keeps to AWS's limits.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn check(key: &str, value: &str) -> Result<(), Fault> {
    if key.is_empty() || key.chars().count() > 127 {
        return Err(invalid(format!("Tag key exceeds the maximum length of 127 characters or is empty: '{key}'")));
    }
    if key.starts_with("aws:") {
        return Err(invalid("Tag keys starting with 'aws:' are reserved for internal use"));
    }
    if value.chars().count() > 255 {
        return Err(invalid("Tag value exceeds the maximum length of 255 characters"));
    }
    Ok(())
}

/// Adds tags to a resource.
///
/// # Errors
/// `TagLimitExceeded` above 50.
pub fn add(cx: &mut Ctx<'_>, kind: Kind, id: &str, tags: &BTreeMap<String, String>) -> Result<(), Fault> {
    if tags.is_empty() {
        return Ok(());
    }
    let known = cx.tx.load::<Tags>(&cx.scope, id)?;
    let mut record = known.unwrap_or_else(|| Tags { resource: id.into(), resource_type: kind.resource_type.into(), tags: BTreeMap::new() });
    record.tags.extend(tags.iter().map(|(k, v)| (k.clone(), v.clone())));
    if record.tags.len() > MOST {
        return Err(Fault::client("TagLimitExceeded", format!("The maximum number of Tags for a resource has been reached: {MOST}")));
    }
    Ok(cx.tx.save(&cx.scope, &record)?)
}

/// Forgets the tags of a resource that is deleted.
///
/// # Errors
/// When the store fails.
pub fn forget(cx: &mut Ctx<'_>, id: &str) -> Result<(), Fault> {
    cx.tx.remove::<Tags>(&cx.scope, id)?;
    Ok(())
}
