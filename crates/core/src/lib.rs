//! The words every other crate speaks: time, names, faults and who is asking.
//!
//! Ring 1: no clock, no I/O, no randomness. [`Clock`] and [`Ids`] are only promises; the real ones live in `bonkei-plane`.
#![forbid(unsafe_code)]

mod arn;
mod fault;
mod ids;
mod principal;
mod scope;
mod time;

pub use arn::Arn;
pub use fault::Fault;
pub use ids::{Ids, resource_id, short_hex};
pub use principal::{Caller, Principal};
pub use scope::{REGIONS, Region, Scope, Zone, zones};
pub use time::{Clock, Timestamp};
