//! The operations, one file a resource. The compiler asks for every one the allowlist names.

mod create_instance;
mod delete_instance;
mod engine_version;
mod instance;
mod modify_instance;
mod orderable;
mod power;
mod subnet_group;
mod tag;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests;

pub use create_instance::*;
pub use delete_instance::*;
pub use engine_version::*;
pub use instance::*;
pub use modify_instance::*;
pub use orderable::*;
pub use power::*;
pub use subnet_group::*;
pub use tag::*;
