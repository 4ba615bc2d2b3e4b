//! Which engine versions there are.

use crate::{engine, list};
use bonkei_api_rds as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Filters that DescribeDBEngineVersions has.
const FILTERS: &[&str] = &["db-parameter-group-family", "engine", "engine-mode", "engine-version", "status"];

/// Describes the engine versions that instances can be made of ("DescribeDBEngineVersions"). Its minor version is known once an instance has run.
///
/// # Errors
/// `InvalidParameterValue` for engines, filters, sizes and markers.
pub fn describe_db_engine_versions(cx: &mut Ctx<'_>, request: api::DescribeDBEngineVersionsMessage) -> Result<api::DBEngineVersionMessage, Fault> {
    let filters = request.filters.unwrap_or_default();
    list::check(&filters, FILTERS)?;
    let engine = request.engine.as_deref().filter(|e| !e.is_empty());
    let named = match engine {
        None => true,
        Some(name) if name.eq_ignore_ascii_case(engine::ENGINE) => true,
        Some(name) if engine::is_elsewhere(name) => false,
        Some(name) => return Err(crate::faults::invalid(format!("Invalid DB engine: {name}"))),
    };
    let version = engine::newest(cx)?;
    let asked = request.engine_version.as_deref().filter(|v| !v.is_empty());
    let family = request.db_parameter_group_family.as_deref().filter(|f| !f.is_empty());
    let field = |name: &str| match name {
        "db-parameter-group-family" => Some(vec![engine::FAMILY.to_owned()]),
        "engine" => Some(vec![engine::ENGINE.to_owned()]),
        "engine-mode" => Some(vec!["provisioned".to_owned()]),
        "engine-version" => Some(vec![engine::MAJOR.to_owned(), version.clone()]),
        "status" => Some(vec!["available".to_owned()]),
        _ => None,
    };
    let is_it = named
        && asked.is_none_or(|v| v == engine::MAJOR || v == version)
        && family.is_none_or(|f| f == engine::FAMILY)
        && list::passes(&filters, field)?;
    let found = if is_it { vec![form(version, request.list_supported_character_sets == Some(true))] } else { Vec::new() };
    let page = list::page(found, request.max_records, request.marker.as_deref(), |v| v.engine_version.clone().unwrap_or_default())?;
    Ok(api::DBEngineVersionMessage { db_engine_versions: Some(page.items), marker: page.next })
}

fn form(version: String, character_sets: bool) -> api::DBEngineVersion {
    let utf8 = || api::CharacterSet { character_set_name: Some("utf8mb4".into()), character_set_description: Some("UTF-8 Unicode".into()) };
    api::DBEngineVersion {
        db_engine_description: Some("MariaDB Community Edition".into()),
        db_engine_version_description: Some(format!("MariaDB {version}")),
        db_parameter_group_family: Some(engine::FAMILY.into()),
        engine: Some(engine::ENGINE.into()),
        engine_version: Some(version),
        exportable_log_types: Some(Vec::new()),
        major_engine_version: Some(engine::MAJOR.into()),
        status: Some("available".into()),
        supported_character_sets: character_sets.then(|| vec![utf8()]),
        supported_engine_modes: Some(vec!["provisioned".into()]),
        supported_feature_names: Some(Vec::new()),
        supports_babelfish: Some(false),
        supports_global_databases: Some(false),
        supports_integrations: Some(false),
        supports_limitless_database: Some(false),
        supports_local_write_forwarding: Some(false),
        supports_log_exports_to_cloudwatch_logs: Some(false),
        supports_parallel_query: Some(false),
        supports_read_replica: Some(false),
        tag_list: Some(Vec::new()),
        valid_upgrade_target: Some(Vec::new()),
        ..Default::default()
    }
}
