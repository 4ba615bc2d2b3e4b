//! What the control plane wants from the parts that act: machines, images and the edge.
//!
//! Ring 1: plain data, written by the services' plans, read by the drivers and by `edge`.
#![forbid(unsafe_code)]

mod ami;
mod edge;
pub mod egress;
mod machine;
mod step;

pub use ami::{DEFAULT_AMI, ami_id};
pub use edge::*;
pub use machine::*;
pub use step::{Run, Seen, Step};
