//! CPU credit options of burstable types ("Key concepts for burstable performance instances").

use crate::faults::{combination, invalid};
use crate::types::InstanceType;
use bonkei_core::Fault;

/// The credit option an instance of `kind` gets when `asked` for one, or for none.
///
/// # Errors
/// `InvalidParameterValue` for a word that is none, `InvalidParameterCombination` for a type without credits.
pub fn wanted(kind: &InstanceType, asked: Option<&str>) -> Result<Option<String>, Fault> {
    match (asked, kind.default_credits()) {
        (None, default) => Ok(default.map(str::to_owned)),
        (Some(word), Some(_)) => option(word).map(Some),
        (Some(_), None) => Err(combination(format!(
            "The instance type {} is not burstable: only burstable performance types take a credit specification.",
            kind.name
        ))),
    }
}

/// `standard` or `unlimited`.
///
/// # Errors
/// `InvalidParameterValue` for anything else.
pub fn option(word: &str) -> Result<String, Fault> {
    match word {
        "standard" | "unlimited" => Ok(word.to_owned()),
        other => Err(invalid(format!("Invalid value '{other}' for CpuCredits. Valid values are 'standard' and 'unlimited'."))),
    }
}
