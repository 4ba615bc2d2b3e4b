//! Tags of DB instances and subnet groups, by ARN.

use crate::faults::invalid;
use crate::list;
use crate::state::Tags;
use crate::tags;
use bonkei_api_rds as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Adds tags to a resource, or gives those it has other values ("AddTagsToResource").
///
/// # Errors
/// `InvalidParameterValue`, `DBInstanceNotFound`, `DBSubnetGroupNotFoundFault`.
pub fn add_tags_to_resource(cx: &mut Ctx<'_>, request: api::AddTagsToResourceMessage) -> Result<api::AddTagsToResourceResponse, Fault> {
    let arn = tags::resource(cx, &request.resource_name)?;
    let given = tags::given(Some(&request.tags))?;
    tags::add(cx, &arn, given)?;
    Ok(api::AddTagsToResourceResponse {})
}

/// The tags of a resource ("ListTagsForResource").
///
/// # Errors
/// As [`add_tags_to_resource`].
pub fn list_tags_for_resource(cx: &mut Ctx<'_>, request: api::ListTagsForResourceMessage) -> Result<api::TagListMessage, Fault> {
    // AWS: "This parameter isn't currently supported."
    list::check(request.filters.as_deref().unwrap_or_default(), &[])?;
    let arn = tags::resource(cx, &request.resource_name)?;
    Ok(api::TagListMessage { tag_list: Some(tags::of(cx, &arn)?) })
}

/// Takes tags away from a resource; keys it does not have are no fault ("RemoveTagsFromResource").
///
/// # Errors
/// As [`add_tags_to_resource`].
pub fn remove_tags_from_resource(
    cx: &mut Ctx<'_>,
    request: api::RemoveTagsFromResourceMessage,
) -> Result<api::RemoveTagsFromResourceResponse, Fault> {
    let arn = tags::resource(cx, &request.resource_name)?;
    if let Some(key) = request.tag_keys.iter().find(|k| k.starts_with("aws:")) {
        return Err(invalid(format!("Tag keys that begin with 'aws:' are reserved: {key}")));
    }
    if let Some(mut record) = cx.tx.load::<Tags>(&cx.scope, &arn)? {
        record.tags.retain(|key, _| !request.tag_keys.contains(key));
        if record.tags.is_empty() { cx.tx.remove::<Tags>(&cx.scope, &arn).map(drop)? } else { cx.tx.save(&cx.scope, &record)? }
    }
    Ok(api::RemoveTagsFromResourceResponse {})
}
