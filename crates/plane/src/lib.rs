//! The plane: what acts on the kernel, as traits, and a simulated one for tests.
//!
//! Each trait has a real driver in `crates/drivers` and a twin in [`sim`]; both pass the same contract tests.

pub mod clock;
pub mod ids;
pub mod sim;
mod traits;
mod unavailable;

pub use traits::{Images, Machines, Network, PlaneError};
pub use unavailable::Unavailable;
