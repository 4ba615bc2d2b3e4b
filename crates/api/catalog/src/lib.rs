//! Every AWS service and operation that Bonkei knows the name of, built or not, and how a request finds them.
//!
//! Ring 1. The table itself is made by `cargo xtask codegen` from `models/`.
#![forbid(unsafe_code)]

mod find;
#[rustfmt::skip]
mod generated;

use bonkei_wire::ServiceMeta;
pub use find::{by_action, by_cbor_path, by_endpoint_prefix, by_path, by_signing_name, by_target, service};
pub use generated::SERVICES;

/// A service.
#[derive(Debug)]
pub struct Service {
    /// Name, version, protocols and wording; its errors are left to the service's own api crate.
    pub meta: &'static ServiceMeta,
    /// The first label of its endpoints' host names, such as `monitoring`.
    pub endpoint_prefix: &'static str,
    /// The service in a signature's credential scope, such as `monitoring`.
    pub signing_name: &'static str,
    /// What its IAM actions begin with, such as `cloudwatch`.
    pub iam_prefix: &'static str,
    /// Its operations in the order of their names.
    pub ops: &'static [Op],
}

/// An operation.
#[derive(Debug)]
pub struct Op {
    /// Its name, such as `CreateVpc`.
    pub name: &'static str,
    /// Whether Bonkei implements it.
    pub built: bool,
    /// The HTTP method of the REST protocols; `POST` elsewhere.
    pub method: &'static str,
    /// The path template of the REST protocols; `/` elsewhere.
    pub uri: &'static str,
}

impl Service {
    /// The operation of that name.
    pub fn op(&self, name: &str) -> Option<&'static Op> {
        self.ops.binary_search_by(|op| op.name.cmp(name)).ok().and_then(|i| self.ops.get(i))
    }
}
