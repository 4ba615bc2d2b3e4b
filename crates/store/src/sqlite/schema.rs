//! The file's form, and how an older one is brought up to it.

use crate::StoreError;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::{path::Path, time::Duration};

/// One step per schema version; a released step is never changed.
///
/// `record` is keyed by place of creation so that a list is one scan of one range; `keys` repeats a row's index entries so that
/// an update that leaves them alone touches no index.
const STEPS: &[&str] = &["
CREATE TABLE record(
  kind TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, seq INTEGER NOT NULL,
  id TEXT NOT NULL, version INTEGER NOT NULL, keys TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (kind, account, region, seq)) WITHOUT ROWID;
CREATE UNIQUE INDEX record_id ON record(kind, account, region, id);
CREATE TABLE idx(
  kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY (kind, name, value, account, region, seq)) WITHOUT ROWID;
CREATE TABLE outbox(seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('seq', 0);
"];

/// How long to wait for a foreign process, such as a `sqlite3` shell, that holds the file.
const BUSY: Duration = Duration::from_secs(5);

/// Pages that the writer keeps in memory, in KiB as SQLite wants them (negative): ids are random, so a change touches pages all over.
const WRITER_CACHE: i32 = -16 * 1024;

/// Pages of log after which it is moved into the main file: each move waits for the disk, and rewrites a page once however often it changed.
const CHECKPOINT: u32 = 4000;

/// How long the writer waits for readers to let go of a long log.
const PATIENCE: Duration = Duration::from_millis(100);

/// A connection that may write, with its commits durable.
pub(super) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cache_size", WRITER_CACHE)?;
    connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT)?;
    prepare(&connection)?;
    Ok(connection)
}

/// A connection that only reads.
pub(super) fn connect_reader(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY)?;
    prepare(&connection)?;
    Ok(connection)
}

fn prepare(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Brings the file to the newest schema, each step in a transaction of its own, or refuses one that is newer.
pub(super) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = u32::try_from(STEPS.len()).unwrap_or(u32::MAX);
    if found > known {
        return Err(StoreError::NewerSchema { found, known, path: path.display().to_string() });
    }
    for (version, step) in (1..=known).zip(STEPS).skip(found as usize) {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(step)?;
        tx.pragma_update(None, "user_version", version)?;
        tx.commit()?;
    }
    Ok(())
}

/// Looks for damage.
pub(super) fn verify(connection: &Connection) -> Result<(), StoreError> {
    let verdict: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::Storage(format!("the file is damaged: {verdict}"))) }
}

/// Moves the log into the main file as far as readers allow, without waiting for them.
pub(super) fn checkpoint(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.pragma(None, "wal_checkpoint", "PASSIVE", |_| Ok(()))?)
}

/// Empties the log, waiting a little for readers; false if they would not let go of it.
pub(super) fn cut_log(connection: &Connection) -> Result<bool, StoreError> {
    connection.busy_timeout(PATIENCE)?;
    let mut cut = false;
    let ended = connection.pragma(None, "wal_checkpoint", "TRUNCATE", |row| {
        cut = row.get::<_, i64>(0)? == 0;
        Ok(())
    });
    connection.busy_timeout(BUSY)?;
    ended?;
    Ok(cut)
}
