//! Closing the difference between what is wanted of instances and what is: a pure plan, and what was seen written down.
//!
//! No input but the state: both may run at any time, be killed anywhere and run again.

mod observe;
mod plan;

pub(crate) use observe::gmt;
pub use observe::observe;
pub use plan::plan;

#[cfg(test)]
mod tests;
