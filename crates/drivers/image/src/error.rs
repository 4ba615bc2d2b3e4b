//! What can go wrong with an image.

use crate::archive::ArchiveError;
use std::io;

/// Why an image could not be built, extracted or removed.
#[derive(Debug, thiserror::Error)]
pub enum ImageError {
    /// There is no such recipe.
    #[error("there is no recipe of this name; the recipes are {known}: {name}")]
    UnknownRecipe {
        /// What was asked for.
        name: String,
        /// The names there are, with commas.
        known: String,
    },
    /// The archive is not in the cache.
    #[error("the image is not in the cache; build it with `bonkei ami build`: {0}")]
    NotBuilt(String),
    /// A program or file of the host is missing.
    #[error("{what} is not there, so images cannot be built; {fix}")]
    Missing {
        /// A program or a file.
        what: String,
        /// The command that brings it.
        fix: String,
    },
    /// The kernel or the host's set-up refuses a user namespace.
    #[error("cannot enter a user namespace with the ids of the cloud; `bonkei doctor` says what the host lacks: {0}")]
    Namespace(String),
    /// The build's programs failed.
    #[error("the build of {name} failed; {advice}; the whole log is in {log}, and its last lines are\n{tail}")]
    Build {
        /// The recipe.
        name: String,
        /// What to do.
        advice: &'static str,
        /// Path of the log.
        log: String,
        /// The end of it.
        tail: String,
    },
    /// The helper process failed.
    #[error("{what} failed: {why}")]
    Helper {
        /// What it was to do.
        what: String,
        /// What it said.
        why: String,
    },
    /// A file operation failed.
    #[error("cannot {what}: {source}")]
    Io {
        /// What was tried, with the path.
        what: String,
        /// What the kernel said.
        source: io::Error,
    },
    /// The archive is damaged or tries to leave its directory.
    #[error("the archive cannot be extracted; it is damaged or made to do harm, and is to be built again: {0}")]
    Archive(#[from] ArchiveError),
    /// What was written down about an image cannot be read.
    #[error("cannot understand {what}; delete it and run `bonkei ami build`: {source}")]
    Record {
        /// The file.
        what: String,
        /// What the parser said.
        source: serde_json::Error,
    },
}

impl ImageError {
    /// A file operation `what` that failed with `source`.
    pub(crate) fn io(what: impl Into<String>, source: impl Into<io::Error>) -> Self {
        Self::Io { what: what.into(), source: source.into() }
    }
}
