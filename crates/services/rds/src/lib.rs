//! Amazon RDS: real database engines on hosts of their own.
//!
//! Ring 2. `state` is what is remembered, `ops` what a client can ask, `plan` what the plane should be, `reconcile` how the two meet.
#![forbid(unsafe_code)]

mod change;
mod check;
mod classes;
mod engine;
mod faults;
mod form;
mod list;
mod network;
mod ops;
pub mod plan;
pub mod reconcile;
pub mod state;
mod storage;
mod tags;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod testing;
mod window;

use bonkei_service::ServiceDef;

/// The service, for the region's list.
pub fn service() -> ServiceDef {
    ServiceDef { name: "rds", routes: bonkei_api_rds::routes!(ops), bootstrap: None }
}
