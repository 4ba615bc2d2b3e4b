//! Every operation of every service with its types in both directions, for the tests that hold the wire to other implementations.
//!
//! No part of the product depends on this crate.
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;
pub mod plain;

pub use generated::{meta, operations, probe};
