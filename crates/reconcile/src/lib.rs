//! Closing the difference between what is wanted and what is: plans of the services, carried out by the plane.
//!
//! Ring 3. Nothing here takes input: [`Reconciler::run`] is woken by commits and by time, reads the store and the plane, and acts.
//! It may be killed anywhere; the next run goes on from what it finds.
#![forbid(unsafe_code)]

mod crew;
mod edge;
mod pass;
mod runner;

pub use edge::EdgeSink;
pub use runner::{Plane, Reconciler, Stopper};
