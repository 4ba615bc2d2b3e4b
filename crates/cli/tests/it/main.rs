//! The command line from outside, as a user types it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cloud;
mod harness;
mod help;
mod lifecycle;
mod refusals;
