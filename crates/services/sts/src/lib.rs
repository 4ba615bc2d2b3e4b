//! AWS Security Token Service: who am I.
//!
//! Ring 2. Roles and sessions come with IAM; their operations are refused by name until then.
#![forbid(unsafe_code)]

mod ops;

use bonkei_service::ServiceDef;

/// The service, for the region's list.
pub fn service() -> ServiceDef {
    ServiceDef { name: "sts", routes: bonkei_api_sts::routes!(ops), bootstrap: None }
}
