//! The region put together: which services there are, and the control process.
//!
//! Ring 3. Adding a service is one line in [`services`].

pub mod control;
mod edge_sink;
pub mod health;
pub mod host;
mod rsa_pool;
mod services;

pub use services::services;
