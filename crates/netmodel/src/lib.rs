//! The VPC as a pure model: what each packet's fate is, and which kernel rules make it so.
//!
//! Ring 1: no clock, no I/O. The kernel ([`plan`]), the tests and `bonkei why` all follow [`evaluate`].
#![forbid(unsafe_code)]

mod acl;
pub mod addresses;
mod evaluate;
mod groups;
mod model;
mod nat;
mod packet;
mod plan;
mod routes;
mod verdict;

pub use evaluate::{evaluate, reply};
pub use ipnet::Ipv4Net;
pub use model::*;
pub use packet::{Origin, Packet, Protocol};
pub use plan::*;
pub use verdict::{Direction, Hop, Outcome, Reason, Receiver, Service, Verdict};
