//! Pages and filters of the Describe operations.

use crate::faults::invalid;
use bonkei_api_rds::Filter;
use bonkei_core::Fault;
use bonkei_service::Page;

/// A page of `items`: 100 when the request says nothing, 20 to 100 when it does.
///
/// # Errors
/// `InvalidParameterValue` for another size or a marker that is none.
pub fn page<T>(items: Vec<T>, max: Option<i32>, marker: Option<&str>, key: impl Fn(&T) -> String) -> Result<Page<T>, Fault> {
    let size = max.unwrap_or(100);
    if !(20..=100).contains(&size) {
        return Err(invalid(format!("Invalid value {size} for MaxRecords. Must be between 20 and 100")));
    }
    Page::of(items, usize::try_from(size).ok(), marker, key).ok_or_else(|| invalid("The marker is invalid: it is none that an earlier answer gave."))
}

/// Whether a resource passes every filter by any of its values; `field` gives what it has under a name, or `None` for a name its type has not.
///
/// # Errors
/// `InvalidParameterValue` for a name that is none and for a filter without values.
pub fn passes(filters: &[Filter], field: impl Fn(&str) -> Option<Vec<String>>) -> Result<bool, Fault> {
    let mut passes = true;
    for filter in filters {
        let has = field(&filter.name).ok_or_else(|| unknown(&filter.name))?;
        passes &= filter.values.iter().any(|v| has.contains(v));
    }
    Ok(passes)
}

/// Refuses names that are none and filters without values, even when there is nothing to filter.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn check(filters: &[Filter], known: &[&str]) -> Result<(), Fault> {
    for filter in filters {
        if !known.contains(&filter.name.as_str()) {
            return Err(unknown(&filter.name));
        }
        if filter.values.is_empty() {
            return Err(invalid(format!("The filter has no values: {}", filter.name)));
        }
    }
    Ok(())
}

fn unknown(name: &str) -> Fault {
    invalid(format!("Unrecognized filter name: {name}"))
}
