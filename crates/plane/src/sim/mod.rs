//! Simulated twins of the drivers, for tests.

mod machines;
mod network;

pub use machines::{Program, SimMachines};
pub use network::SimNetwork;
