//! AWS Systems Manager: the public parameters that name AMIs.
//!
//! Ring 2. Parameters of one's own, commands and sessions come later; their operations are refused by name until then.
#![forbid(unsafe_code)]

mod ops;
mod public;

use bonkei_service::ServiceDef;

/// The service, for the region's list.
pub fn service() -> ServiceDef {
    ServiceDef { name: "ssm", routes: bonkei_api_ssm::routes!(ops), bootstrap: None }
}
