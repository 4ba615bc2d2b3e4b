//! Amazon EC2 and Amazon VPC: networks, addresses, groups, instances and their volumes.
//!
//! Ring 2. `state` is what is remembered, `ops` what a client can ask, `plan` what the plane should be, `reconcile` how the two meet.
#![forbid(unsafe_code)]

mod bootstrap;
mod capacity;
mod cidr;
mod credits;
mod elastic;
mod faults;
mod filter;
mod image;
mod imds;
mod instance;
mod interface;
mod keys;
mod lease;
mod lookup;
mod network;
mod ops;
mod page;
mod permission;
pub mod plan;
mod public_ip;
mod quota;
pub mod reconcile;
pub mod state;
mod tags;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod testing;
pub mod types;
mod user_data;

use bonkei_service::ServiceDef;

/// The service, for the region's list.
pub fn service() -> ServiceDef {
    ServiceDef { name: "ec2", routes: bonkei_api_ec2::routes!(ops), bootstrap: Some(bootstrap::bootstrap) }
}
