//! Reading archives that may come from anywhere: what a member may be, and how it is written without leaving the directory.

mod member;
mod pax;
mod unpack;

#[cfg(test)]
mod tests;

pub use member::{Kind, Limits, Member, read_members};
pub use unpack::{Unpacked, unpack};

use std::io;

/// Why an archive is refused.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// It ends early, a header is damaged, or reading it failed.
    #[error("cannot read the archive: {0}")]
    Read(io::Error),
    /// A name is absolute, has `..` in it, or is longer than the kernel takes.
    #[error("member with a name that leads out of the directory or is too long: {0}")]
    Name(String),
    /// A member has a form that images do not use.
    #[error("member of a form that images do not have, {why}: {name}")]
    Form {
        /// The member.
        name: String,
        /// What form.
        why: &'static str,
    },
    /// An owner that no guest has.
    #[error("member whose owner is not among the 65536 ids of a guest: {0}")]
    Owner(String),
    /// More members, or more bytes, than an image may have.
    #[error("archive larger than an image may be, more than {0}")]
    TooLarge(String),
    /// A member would be written through a link, over a directory, or beside nothing.
    #[error("cannot write member {name}: {source}")]
    Write {
        /// The member.
        name: String,
        /// What the kernel said.
        source: io::Error,
    },
}
