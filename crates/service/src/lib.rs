//! What every service is made with: the context of an operation, routes, and a few habits all services share.
//!
//! Ring 2: an operation is a synchronous function of a typed request, a [`Ctx`] and the transaction in it.
#![forbid(unsafe_code)]

mod capacity;
mod ctx;
mod host;
mod idempotency;
mod page;
mod pattern;
mod route;

pub use capacity::{HeldMemory, release_memory};
pub use ctx::Ctx;
pub use host::Host;
pub use idempotency::{ClientToken, digest};
pub use page::Page;
pub use pattern::matches;
pub use route::{Route, ServiceDef, Services, call, run};
