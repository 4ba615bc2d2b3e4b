//! What can go wrong between the driver and the kernel.

use bonkei_plane::PlaneError;
use rustix::io::Errno;

/// A failure of the network driver.
#[derive(Debug, thiserror::Error)]
pub enum NetError {
    /// The kernel refused a request.
    #[error("the kernel refused to {what}{}: {errno}", if detail.is_empty() { String::new() } else { format!(" ({detail})") })]
    Kernel {
        /// What was asked.
        what: String,
        /// What the kernel said besides the error number; often nothing.
        detail: String,
        /// Its error number.
        errno: Errno,
    },
    /// A file of the system or the state directory could not be used.
    #[error("could not {what}: {why}")]
    File {
        /// What was tried.
        what: String,
        /// The reason.
        why: std::io::Error,
    },
    /// The `nft` program failed.
    #[error("nft did not take the rules of {netns}: {why}")]
    Nft {
        /// The namespace.
        netns: String,
        /// What it complained of.
        why: String,
    },
    /// The host lacks something; says what and how to get it.
    #[error("{0}")]
    Unsupported(String),
    /// There is no such namespace, VPC or interface.
    #[error("there is no {what}: {name}")]
    NotFound {
        /// What was looked for.
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// The kernel answered with bytes that make no sense.
    #[error("the kernel's answer could not be read while trying to {0}")]
    Garbled(String),
}

impl NetError {
    /// A refusal without further detail.
    pub(crate) fn kernel(what: impl Into<String>, errno: Errno) -> Self {
        Self::Kernel { what: what.into(), detail: String::new(), errno }
    }

    /// A failure to use a file.
    pub(crate) fn file(what: impl Into<String>, why: impl Into<std::io::Error>) -> Self {
        Self::File { what: what.into(), why: why.into() }
    }

    /// The kernel's error number, if it was the kernel.
    pub(crate) fn errno(&self) -> Option<Errno> {
        match self {
            Self::Kernel { errno, .. } => Some(*errno),
            _ => None,
        }
    }
}

impl From<NetError> for PlaneError {
    fn from(e: NetError) -> Self {
        match e {
            NetError::Unsupported(text) => Self::Unsupported(text),
            NetError::NotFound { .. } => Self::NotFound(e.to_string()),
            e => Self::failed("the network could not be changed", e),
        }
    }
}

/// Turns one expected refusal, such as "exists already", into success.
pub(crate) fn unless(result: Result<(), NetError>, fine: &[Errno]) -> Result<(), NetError> {
    match result {
        Err(e) if e.errno().is_some_and(|n| fine.contains(&n)) => Ok(()),
        other => other,
    }
}
