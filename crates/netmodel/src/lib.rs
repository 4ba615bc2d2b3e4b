//! The VPC as a pure model: what each packet's fate is, and which kernel rules make it so.
//!
//! Ring 1: no clock, no I/O. The kernel ([`plan`]), the tests and `bonkei why` all follow [`evaluate`].
#![forbid(unsafe_code)]

mod model;

pub use ipnet::Ipv4Net;
pub use model::*;
