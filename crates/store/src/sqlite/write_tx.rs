//! The one transaction that changes.

use super::query;
use crate::{Event, Key, Select, StoreError, Tx, Visit, notify::EVERY_KIND};
use bonkei_core::Scope;
use rusqlite::Connection;

/// The writer's view of its open transaction.
pub(super) struct WriteTx<'c> {
    connection: &'c mut Connection,
    /// The kinds changed so far.
    pub(super) touched: Vec<&'static str>,
    /// The highest number given to a row or event.
    pub(super) seq: i64,
    /// How many rows were written, also those taken back.
    pub(super) written: usize,
    marks: Vec<(usize, i64)>,
}

impl<'c> WriteTx<'c> {
    pub(super) fn new(connection: &'c mut Connection, seq: i64) -> Self {
        Self { connection, touched: Vec::new(), seq, written: 0, marks: Vec::new() }
    }

    /// How many nested parts are open.
    pub(super) fn depth(&self) -> usize {
        self.marks.len()
    }

    /// Refuses to go on when the engine has ended the transaction by itself, as it does on a full disk.
    pub(super) fn alive(&self) -> Result<(), StoreError> {
        if self.connection.is_autocommit() {
            return Err(StoreError::Storage("the transaction was ended by the storage engine".to_owned()));
        }
        Ok(())
    }

    fn change(&mut self, kind: &'static str) -> Result<(), StoreError> {
        self.alive()?;
        self.written += 1;
        if !self.touched.contains(&kind) {
            self.touched.push(kind);
        }
        Ok(())
    }

    fn index(&self, key: Key<'_>, seq: i64, (name, value): (&str, &str)) -> Result<(), StoreError> {
        let mut insert =
            self.connection.prepare_cached("INSERT INTO idx(kind, name, value, account, region, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
        insert.execute((key.kind, name, value, &key.scope.account, &key.scope.region, seq))?;
        Ok(())
    }

    fn unindex(&self, key: Key<'_>, seq: i64, keys: &str) -> Result<(), StoreError> {
        let entries: Vec<(String, String)> = entries(keys)?;
        let sql = "DELETE FROM idx WHERE kind=?1 AND name=?2 AND value=?3 AND account=?4 AND region=?5 AND seq=?6";
        for (name, value) in entries {
            self.connection.prepare_cached(sql)?.execute((key.kind, name, value, &key.scope.account, &key.scope.region, seq))?;
        }
        Ok(())
    }
}

fn entries(keys: &str) -> Result<Vec<(String, String)>, StoreError> {
    if keys == "[]" {
        return Ok(Vec::new());
    }
    serde_json::from_str(keys).map_err(|e| StoreError::Storage(format!("a row's index entries are damaged: {e}")))
}

impl Tx for WriteTx<'_> {
    fn rows(&self, kind: &str, select: Select<'_>, each: &mut Visit<'_>) -> Result<(), StoreError> {
        query::rows(self.connection, kind, select, each)
    }

    fn count(&self, kind: &str, scope: &Scope) -> Result<usize, StoreError> {
        query::count(self.connection, kind, scope)
    }

    fn put(&mut self, key: Key<'_>, version: u32, indexes: &[(&'static str, String)], body: &str) -> Result<(), StoreError> {
        self.change(key.kind)?;
        let mut wanted: Vec<(&str, &str)> = indexes.iter().map(|(name, value)| (*name, value.as_str())).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let keys = serde_json::to_string(&wanted).map_err(|e| StoreError::Storage(e.to_string()))?;
        let Scope { account, region } = key.scope;
        let seq = match query::place(self.connection, key.kind, key.scope, key.id)? {
            Some((seq, held)) => {
                let sql = "UPDATE record SET version=?5, keys=?6, body=?7 WHERE kind=?1 AND account=?2 AND region=?3 AND seq=?4";
                self.connection.prepare_cached(sql)?.execute((key.kind, account, region, seq, version, &keys, body))?;
                if held == keys {
                    return Ok(());
                }
                self.unindex(key, seq, &held)?;
                seq
            }
            None => {
                self.seq += 1;
                let sql = "INSERT INTO record(kind, account, region, seq, id, version, keys, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
                self.connection.prepare_cached(sql)?.execute((key.kind, account, region, self.seq, key.id, version, &keys, body))?;
                self.seq
            }
        };
        wanted.into_iter().try_for_each(|entry| self.index(key, seq, entry))
    }

    fn delete(&mut self, key: Key<'_>) -> Result<bool, StoreError> {
        self.alive()?;
        let Some((seq, keys)) = query::place(self.connection, key.kind, key.scope, key.id)? else { return Ok(false) };
        self.change(key.kind)?;
        self.unindex(key, seq, &keys)?;
        let sql = "DELETE FROM record WHERE kind=?1 AND account=?2 AND region=?3 AND seq=?4";
        self.connection.prepare_cached(sql)?.execute((key.kind, &key.scope.account, &key.scope.region, seq))?;
        Ok(true)
    }

    fn clear(&mut self) -> Result<(), StoreError> {
        self.change(EVERY_KIND)?;
        ["DELETE FROM record", "DELETE FROM idx", "DELETE FROM outbox"].into_iter().try_for_each(|sql| query::run(self.connection, sql))
    }

    fn scopes(&self) -> Result<Vec<Scope>, StoreError> {
        query::scopes(self.connection)
    }

    fn emit(&mut self, kind: &'static str, body: &str) -> Result<u64, StoreError> {
        self.change(kind)?;
        self.seq += 1;
        self.connection.prepare_cached("INSERT INTO outbox(seq, kind, body) VALUES (?1, ?2, ?3)")?.execute((self.seq, kind, body))?;
        Ok(self.seq.cast_unsigned())
    }

    fn events(&self, after: u64, limit: usize) -> Result<Vec<Event>, StoreError> {
        query::events(self.connection, after, limit)
    }

    fn forget_events(&mut self, through: u64) -> Result<(), StoreError> {
        self.alive()?;
        self.written += 1;
        self.connection.prepare_cached("DELETE FROM outbox WHERE seq<=?1")?.execute((query::signed(through),))?;
        Ok(())
    }

    fn mark(&mut self) -> Result<(), StoreError> {
        self.alive()?;
        query::run(self.connection, "SAVEPOINT part")?;
        self.marks.push((self.touched.len(), self.seq));
        Ok(())
    }

    fn keep(&mut self) -> Result<(), StoreError> {
        self.alive()?;
        query::run(self.connection, "RELEASE part")?;
        self.marks.pop();
        Ok(())
    }

    fn undo(&mut self) -> Result<(), StoreError> {
        self.alive()?;
        query::run(self.connection, "ROLLBACK TO part")?;
        query::run(self.connection, "RELEASE part")?;
        if let Some((touched, seq)) = self.marks.pop() {
            self.touched.truncate(touched);
            self.seq = seq;
        }
        Ok(())
    }
}
