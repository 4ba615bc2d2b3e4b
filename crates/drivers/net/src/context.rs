//! Where the driver finds things.

use rustix::fd::OwnedFd;
use std::path::PathBuf;

/// Paths and the Internet's namespace.
pub(crate) struct Context {
    /// Directory of the bind-mounted namespaces.
    pub(crate) netns_dir: PathBuf,
    /// The `nft` program.
    pub(crate) nft: PathBuf,
    /// The namespace that is the cloud's Internet.
    pub(crate) internet: OwnedFd,
}

impl Context {
    /// The file of a namespace.
    pub(crate) fn netns(&self, name: &str) -> PathBuf {
        self.netns_dir.join(name)
    }
}
