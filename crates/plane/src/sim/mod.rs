//! Simulated twins of the drivers, for tests.

mod network;

pub use network::SimNetwork;
