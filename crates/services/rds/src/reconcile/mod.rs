//! Closing the difference between what is wanted of DB instances and what is.

mod observe;
mod plan;
#[cfg(test)]
mod tests;

pub use observe::observe;
pub use plan::plan;

/// The run that proves that the master user can log in.
const LOGIN: &str = "login";
/// The run that gives the master user another password.
const PASSWORD: &str = "password";
