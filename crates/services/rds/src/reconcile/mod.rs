//! Closing the difference between what is wanted of DB instances and what is: a pure plan, and what was seen written down.
//!
//! No input but the state: both may run at any time, be killed anywhere and run again.

mod login;
mod observe;
mod plan;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests;

pub use observe::{arn, observe};
pub use plan::plan;

/// The run that proves that the master user can log in.
const LOGIN: &str = "login";
/// The run that gives the master user another password.
const PASSWORD: &str = "password";
