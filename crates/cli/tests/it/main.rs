//! The command line from outside, as a user types it.

mod cloud;
mod harness;
mod help;
mod lifecycle;
mod refusals;
