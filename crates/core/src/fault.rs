//! The error an AWS service answers with.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What went wrong with a request, before any protocol has given it a form ("Error responses" in each service's API reference).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The error code a client's program looks at, such as `InvalidVpcID.NotFound`.
    pub code: String,
    /// The sentence a person reads.
    pub message: String,
    /// The HTTP status.
    pub status: u16,
    /// Further members of a modelled error, by name.
    pub details: Vec<(String, String)>,
}

impl Fault {
    /// A fault of the caller's making: status 400.
    pub fn client(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into(), status: 400, details: Vec::new() }
    }

    /// A fault of the service's making: status 500, code `InternalFailure`; nothing was changed.
    pub fn internal(message: impl Into<String>) -> Self {
        Self { code: "InternalFailure".into(), message: message.into(), status: 500, details: Vec::new() }
    }

    /// An operation, option or resource that exists in AWS but not here, refused by name.
    ///
    /// `what` names service and operation or option, such as `ec2:CreateNatGateway`.
    pub fn not_implemented(what: &str) -> Self {
        Self::client("NotImplemented", format!("Bonkei does not implement {what}: nothing was changed.")).with_status(501)
    }

    /// The same fault with another HTTP status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same fault with one more modelled member.
    #[must_use]
    pub fn with_detail(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.details.push((name.into(), value.into()));
        self
    }

    /// Whether the caller is at fault (`Sender` in the query protocol's error form).
    pub fn is_sender(&self) -> bool {
        self.status < 500
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Fault {}
