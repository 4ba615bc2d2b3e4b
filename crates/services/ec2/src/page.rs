//! Pages of the Describe operations ("Query requests: pagination").

use crate::faults::{combination, invalid};
use bonkei_core::Fault;
use bonkei_service::Page;

/// A page of `items`. `ids_given` says that the request named resources, which `MaxResults` cannot go with.
///
/// # Errors
/// `InvalidParameterValue` for a size out of `range` or a strange token, `InvalidParameterCombination` for ids with a size.
pub fn page<T>(
    items: Vec<T>,
    max: Option<i32>,
    token: Option<&str>,
    range: std::ops::RangeInclusive<i32>,
    ids_given: bool,
    key: impl Fn(&T) -> String,
) -> Result<Page<T>, Fault> {
    if let Some(max) = max {
        if ids_given {
            return Err(combination("The parameter maxResults cannot be used with the parameter that lists ids"));
        }
        if !range.contains(&max) {
            return Err(invalid(format!(
                "Value ( {max} ) for parameter maxResults is invalid. Expecting a value between {} and {}.",
                range.start(),
                range.end()
            )));
        }
    }
    let size = max.and_then(|m| usize::try_from(m).ok());
    Page::of(items, size, token, key).ok_or_else(|| Fault::client("InvalidNextToken", "Unable to parse pagination token"))
}
