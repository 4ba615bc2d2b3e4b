//! Filters of the Describe operations ("List and filter your resources").

use crate::faults::invalid;
use bonkei_api_ec2::Filter;
use bonkei_core::Fault;
use std::collections::BTreeMap;

/// Parsed filters: every one must match, each by any of its values, with `*` and `?` as wildcards.
#[derive(Clone, Debug, Default)]
pub struct Filters(Vec<(String, Vec<String>)>);

impl Filters {
    /// From a request.
    ///
    /// # Errors
    /// `InvalidParameterValue` for a filter without a name or with more than 200 values.
    pub fn new(filters: Option<Vec<Filter>>) -> Result<Self, Fault> {
        let mut all = Vec::new();
        for f in filters.unwrap_or_default() {
            let name = f.name.filter(|n| !n.is_empty()).ok_or_else(|| invalid("The filter name must not be empty"))?;
            let values = f.values.unwrap_or_default();
            if values.len() > 200 {
                return Err(Fault::client("FilterLimitExceeded", "The maximum number of filter values specified on a single call is 200"));
            }
            all.push((name, values));
        }
        Ok(Self(all))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a resource passes. `field` gives the values it has under a filter's name, or `None` for a name this type does not have;
    /// tag filters (`tag:KEY`, `tag-key`, `tag-value`) are answered from `tags`.
    ///
    /// # Errors
    /// `InvalidParameterValue` for a name that is none.
    pub fn pass(&self, tags: Option<&BTreeMap<String, String>>, field: impl Fn(&str) -> Option<Vec<String>>) -> Result<bool, Fault> {
        let mut passes = true;
        for (name, values) in &self.0 {
            let has: Vec<String> = if let Some(key) = name.strip_prefix("tag:") {
                tags.and_then(|t| t.get(key)).into_iter().cloned().collect()
            } else if name == "tag-key" {
                tags.into_iter().flat_map(|t| t.keys().cloned()).collect()
            } else if name == "tag-value" {
                tags.into_iter().flat_map(|t| t.values().cloned()).collect()
            } else {
                field(name).ok_or_else(|| invalid(format!("The filter '{name}' is invalid")))?
            };
            passes &= values.iter().any(|v| has.iter().any(|h| bonkei_service::matches(v, h)));
        }
        Ok(passes)
    }

    /// Refuses unknown names even when there is nothing to filter.
    ///
    /// # Errors
    /// `InvalidParameterValue` for a name `known` does not have.
    pub fn check(&self, known: &[&str]) -> Result<(), Fault> {
        for (name, _) in &self.0 {
            if !(name.starts_with("tag:") || name == "tag-key" || name == "tag-value" || known.contains(&name.as_str())) {
                return Err(invalid(format!("The filter '{name}' is invalid")));
            }
        }
        Ok(())
    }
}

/// One text as a filter's field.
pub fn one(text: impl Into<String>) -> Option<Vec<String>> {
    Some(vec![text.into()])
}

/// A flag as a filter's field.
pub fn flag(value: bool) -> Option<Vec<String>> {
    one(value.to_string())
}
