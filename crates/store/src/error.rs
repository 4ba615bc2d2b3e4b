//! What can go wrong in the store.

use bonkei_core::Fault;

/// Why the store did not do what it was asked; cloned to every writer of a group whose commit failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The storage engine or the disk refused.
    #[error("the store could not be read or written and nothing was changed; see that the state directory's disk has room and can be written: {0}")]
    Storage(String),
    /// The file's schema is newer than this program.
    #[error(
        "the store was written by a newer Bonkei (schema {found}, this program knows up to {known}) and was left as it is; start the newer program or choose another state directory: {path}"
    )]
    NewerSchema {
        /// The schema found.
        found: u32,
        /// The newest schema known here.
        known: u32,
        /// The file.
        path: String,
    },
    /// Another process holds the file.
    #[error("another process has the store open and two would overwrite each other; stop it (`bonkei down`) or choose another state directory: {0}")]
    InUse(String),
    /// A record's version is newer than its type here.
    #[error(
        "a {kind} record was written by a newer Bonkei (version {found}, this program knows up to {known}) and cannot be read; start the newer program: {id}"
    )]
    NewerRecord {
        /// The kind of record.
        kind: &'static str,
        /// The record's id.
        id: String,
        /// The version found.
        found: u32,
        /// The newest version known here.
        known: u32,
    },
    /// A record's body does not fit its type.
    #[error(
        "a stored {kind} record cannot be read ({reason}), so it is damaged or its upgrade is missing; restore the state directory or reset the cloud: {id}"
    )]
    Unreadable {
        /// The kind of record.
        kind: &'static str,
        /// The record's id.
        id: String,
        /// What the decoder said.
        reason: String,
    },
    /// A record cannot be put into JSON.
    #[error("a {kind} record cannot be written as JSON ({reason}) and nothing was changed; this is a mistake in the program: {id}")]
    Unwritable {
        /// The kind of record.
        kind: &'static str,
        /// The record's id.
        id: String,
        /// What the encoder said.
        reason: String,
    },
    /// A change was asked of a snapshot.
    #[error("a snapshot is for reading and cannot be changed; make the change in a write transaction: {0}")]
    ReadOnly(&'static str),
    /// The closure of a write panicked; its changes were taken back.
    #[error("a change stopped halfway through a mistake in the program and was taken back; nothing was changed: {0}")]
    Panicked(String),
    /// A write waited for another write from inside one.
    #[error("a change waited for another change from inside the writer, which would never end; make both in one transaction or queue the second")]
    Nested,
    /// The store is closed.
    #[error("the store is closed and nothing was changed; ask again once the control process has started")]
    Closed,
}

impl From<StoreError> for Fault {
    /// AWS's `InternalFailure` with status 500; the caller may try again.
    fn from(error: StoreError) -> Self {
        Fault::internal(error.to_string())
    }
}
