//! Which engines there are ("Supported MariaDB major versions on Amazon RDS").

use crate::faults::{combination, invalid};
use crate::state::DbInstance;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use bonkei_spec::ImageRef;
use bonkei_store::StoreError;

/// The engine that is built.
pub const ENGINE: &str = "mariadb";
/// Its major version.
pub const MAJOR: &str = "10.11";
/// The image its hosts are made from.
pub const IMAGE: &str = "bonkei-mariadb-10.11";
/// Family of its parameter groups.
pub const FAMILY: &str = "mariadb10.11";
/// Its default parameter group.
pub const PARAMETER_GROUP: &str = "default.mariadb10.11";
/// Its default option group.
pub const OPTION_GROUP: &str = "default:mariadb-10-11";
/// Its licence.
pub const LICENSE: &str = "general-public-license";
/// Its port when none is named.
pub const PORT: i32 = 3306;

/// Engines that AWS has and this region has not yet.
const ELSEWHERE: &[&str] = &[
    "aurora-mysql",
    "aurora-postgresql",
    "custom-oracle-ee",
    "custom-oracle-ee-cdb",
    "custom-oracle-se2",
    "custom-oracle-se2-cdb",
    "custom-sqlserver-dev",
    "custom-sqlserver-ee",
    "custom-sqlserver-se",
    "custom-sqlserver-web",
    "db2-ae",
    "db2-se",
    "mysql",
    "oracle-ee",
    "oracle-ee-cdb",
    "oracle-se2",
    "oracle-se2-cdb",
    "postgres",
    "sqlserver-dev-ee",
    "sqlserver-ee",
    "sqlserver-ex",
    "sqlserver-se",
    "sqlserver-web",
];

/// Whether AWS has an engine of this name that is not built here.
pub fn is_elsewhere(name: &str) -> bool {
    ELSEWHERE.contains(&name)
}

/// The engine that a request names.
///
/// # Errors
/// `InvalidParameterValue` for what is no engine; those that only AWS has are refused by name.
pub fn named(name: &str) -> Result<&'static str, Fault> {
    match name.to_ascii_lowercase().as_str() {
        ENGINE => Ok(ENGINE),
        other if is_elsewhere(other) => Err(Fault::not_implemented(&format!("the rds engine {other}"))),
        _ => Err(invalid(format!("Invalid DB engine: {name}"))),
    }
}

/// Whether a version is this major version or one of its minor ones.
pub fn has_version(version: &str) -> bool {
    let minor = version.strip_prefix(MAJOR).and_then(|rest| rest.strip_prefix('.'));
    version == MAJOR || minor.is_some_and(|m| matches!(m.len(), 1..=3) && m.bytes().all(|b| b.is_ascii_digit()))
}

/// The version a new instance shows until its engine has told its own: the one asked for, else the newest known.
///
/// # Errors
/// `InvalidParameterCombination` for a version there is none of.
pub fn version(cx: &Ctx<'_>, asked: Option<&str>) -> Result<String, Fault> {
    match asked.filter(|v| !v.is_empty()) {
        None | Some(MAJOR) => Ok(newest(cx)?),
        Some(v) if has_version(v) => Ok(v.to_owned()),
        Some(v) => Err(combination(format!("Cannot find version {v} for {ENGINE}"))),
    }
}

/// The version that the image's engine has told of itself, or the major version as long as none has run.
///
/// # Errors
/// When the store cannot be read.
pub fn newest(cx: &Ctx<'_>) -> Result<String, StoreError> {
    let Some(image) = image(cx) else { return Ok(MAJOR.to_owned()) };
    let told = cx.tx.list_all::<DbInstance>()?.into_iter().rev().find(|(_, db)| db.image_digest == image.digest && db.ready.is_some());
    Ok(told.map_or_else(|| MAJOR.to_owned(), |(_, db)| db.engine_version))
}

/// The build of the image that hosts are made from, when there is one.
pub fn image(cx: &Ctx<'_>) -> Option<ImageRef> {
    cx.host.images().into_iter().map(|i| i.image).find(|i| i.name == IMAGE)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn engines_are_told_apart() {
        assert_eq!(named("MariaDB").unwrap(), "mariadb");
        assert_eq!(named("xyz").unwrap_err().message, "Invalid DB engine: xyz");
        assert_eq!(named("postgres").unwrap_err().code, "NotImplemented");
    }

    #[test]
    fn minor_versions_of_one_major_version_are_there() {
        for (v, there) in [
            ("10.11", true),
            ("10.11.8", true),
            ("10.11.19", true),
            ("10.1", false),
            ("10.110", false),
            ("10.11.", false),
            ("10.11.x", false),
            ("11.4", false),
        ] {
            assert_eq!(has_version(v), there, "{v}");
        }
    }
}
