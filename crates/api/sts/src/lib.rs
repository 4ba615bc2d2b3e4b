// Made by `cargo xtask codegen` from models/. Do not edit.
//! Types and routes of the AWS service `sts`, API version 2011-06-15.
#![forbid(unsafe_code)]
#![allow(missing_docs, unused_imports, clippy::all, non_upper_case_globals, non_snake_case)]

#[rustfmt::skip]
mod generated_types;
#[cfg(feature = "probe")]
#[rustfmt::skip]
mod generated_planned_types;
#[rustfmt::skip]
mod generated_schema;
#[cfg(feature = "probe")]
#[rustfmt::skip]
mod generated_planned_schema;
#[rustfmt::skip]
mod generated_codec;
#[cfg(feature = "probe")]
#[rustfmt::skip]
mod generated_planned_codec;
#[rustfmt::skip]
mod generated_ops;
#[cfg(feature = "probe")]
#[rustfmt::skip]
mod generated_planned_ops;
#[cfg(feature = "probe")]
#[rustfmt::skip]
mod generated_probe;

/// Static descriptions of the shapes.
pub mod schema {
    pub use super::generated_schema::*;
    #[cfg(feature = "probe")]
    pub use super::generated_planned_schema::*;
}

pub use bonkei_wire::Operation;
pub use generated_ops::*;
pub use generated_types::*;
#[cfg(feature = "probe")]
pub use generated_planned_ops::*;
#[cfg(feature = "probe")]
pub use generated_planned_types::*;
#[cfg(feature = "probe")]
pub use generated_probe::probe;
