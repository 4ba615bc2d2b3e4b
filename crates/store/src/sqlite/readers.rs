//! Snapshots, on connections that are kept for the next one.

use super::{query, schema};
use crate::{Event, Key, Select, StoreError, Tx, Visit, notify::lock};
use bonkei_core::Scope;
use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

/// Connections kept open for later snapshots; more are opened when more snapshots live at once, and closed after.
const KEPT: usize = 16;

/// Read-only connections to one file.
pub(super) struct Readers {
    path: PathBuf,
    /// `None` once closed.
    idle: Mutex<Option<Vec<Connection>>>,
}

impl Readers {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), idle: Mutex::new(Some(Vec::new())) }
    }

    pub(super) fn snapshot(self: &Arc<Self>) -> Result<Snapshot, StoreError> {
        let idle = lock(&self.idle).as_mut().ok_or(StoreError::Closed)?.pop();
        let connection = idle.map_or_else(|| schema::connect_reader(&self.path), Ok)?;
        query::run(&connection, "BEGIN DEFERRED")?;
        // A deferred transaction sees the state of its first read, so that is made now.
        query::last_seq(&connection)?;
        Ok(Snapshot { connection: Some(connection), readers: self.clone() })
    }

    pub(super) fn close(&self) {
        *lock(&self.idle) = None;
    }

    fn give_back(&self, connection: Connection) {
        let ended = query::run(&connection, "COMMIT");
        if let Some(idle) = lock(&self.idle).as_mut()
            && ended.is_ok()
            && idle.len() < KEPT
        {
            idle.push(connection);
        }
    }
}

/// The state at one commit.
pub(super) struct Snapshot {
    /// Present until dropped.
    connection: Option<Connection>,
    readers: Arc<Readers>,
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.readers.give_back(connection);
        }
    }
}

impl Snapshot {
    fn connection(&self) -> Result<&Connection, StoreError> {
        self.connection.as_ref().ok_or(StoreError::Closed)
    }
}

impl Tx for Snapshot {
    fn rows(&self, kind: &str, select: Select<'_>, each: &mut Visit<'_>) -> Result<(), StoreError> {
        query::rows(self.connection()?, kind, select, each)
    }

    fn count(&self, kind: &str, scope: &Scope) -> Result<usize, StoreError> {
        query::count(self.connection()?, kind, scope)
    }

    fn put(&mut self, key: Key<'_>, _: u32, _: &[(&'static str, String)], _: &str) -> Result<(), StoreError> {
        Err(StoreError::ReadOnly(key.kind))
    }

    fn delete(&mut self, key: Key<'_>) -> Result<bool, StoreError> {
        Err(StoreError::ReadOnly(key.kind))
    }

    fn clear(&mut self) -> Result<(), StoreError> {
        Err(StoreError::ReadOnly(crate::notify::EVERY_KIND))
    }

    fn scopes(&self) -> Result<Vec<Scope>, StoreError> {
        query::scopes(self.connection()?)
    }

    fn emit(&mut self, kind: &'static str, _: &str) -> Result<u64, StoreError> {
        Err(StoreError::ReadOnly(kind))
    }

    fn events(&self, after: u64, limit: usize) -> Result<Vec<Event>, StoreError> {
        query::events(self.connection()?, after, limit)
    }

    fn forget_events(&mut self, _: u64) -> Result<(), StoreError> {
        Err(StoreError::ReadOnly("events"))
    }

    // Nothing can be changed, so a nested part of a snapshot has nothing to keep or take back.
    fn mark(&mut self) -> Result<(), StoreError> {
        Ok(())
    }

    fn keep(&mut self) -> Result<(), StoreError> {
        Ok(())
    }

    fn undo(&mut self) -> Result<(), StoreError> {
        Ok(())
    }
}
