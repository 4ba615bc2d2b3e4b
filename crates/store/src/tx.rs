//! Transactions: raw rows for implementations, typed records for services.

use crate::{Record, StoreError, record};
use bonkei_core::Scope;

/// What names one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key<'a> {
    /// Account and region.
    pub scope: &'a Scope,
    /// Service and resource, such as `ec2.vpc`.
    pub kind: &'static str,
    /// The resource's id.
    pub id: &'a str,
}

/// Which rows of one kind to visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Select<'a> {
    /// The one with this id.
    One(&'a Scope, &'a str),
    /// All of an account and region, in the order of their creation.
    In(&'a Scope),
    /// All, by account and region, then in the order of their creation.
    Everywhere,
    /// Those of an account and region that have this value in this index, in the order of their creation.
    Indexed(&'a Scope, &'a str, &'a str),
    /// Those anywhere that have this value in this index, by account and region, then in the order of their creation.
    IndexedEverywhere(&'a str, &'a str),
}

/// One row as it is visited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowRef<'a> {
    /// Twelve digits.
    pub account: &'a str,
    /// Such as `ap-northeast-1`, empty for global services.
    pub region: &'a str,
    /// The resource's id.
    pub id: &'a str,
    /// Its place in the order of creation, the same until it is deleted.
    pub seq: u64,
    /// The version of the body's form.
    pub version: u32,
    /// JSON.
    pub body: &'a [u8],
}

/// An entry of the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Rises with every entry.
    pub seq: u64,
    /// What kind of event, such as `cloudtrail.event`.
    pub kind: String,
    /// JSON.
    pub body: String,
}

/// What is called for each row visited; an error ends the visit.
pub type Visit<'v> = dyn FnMut(RowRef<'_>) -> Result<(), StoreError> + 'v;

/// A transaction. `&dyn Tx` reads, `&mut dyn Tx` changes as well, unless it is a snapshot ([`StoreError::ReadOnly`]).
///
/// Services use the typed methods on `dyn Tx` (`load`, `list`, `find`, `save`, `remove`, …); these raw ones are what a
/// storage engine implements. A transaction sees its own changes; others see them after the commit.
pub trait Tx: Send {
    /// Calls `each` for the rows of `kind` that are selected.
    fn rows(&self, kind: &str, select: Select<'_>, each: &mut Visit<'_>) -> Result<(), StoreError>;

    /// How many rows of `kind` an account and region has.
    fn count(&self, kind: &str, scope: &Scope) -> Result<usize, StoreError>;

    /// Writes a row, new or in place of the one with the same key (which keeps its place in the order of creation).
    fn put(&mut self, key: Key<'_>, version: u32, indexes: &[(&'static str, String)], body: &str) -> Result<(), StoreError>;

    /// Deletes a row; false if there was none.
    fn delete(&mut self, key: Key<'_>) -> Result<bool, StoreError>;

    /// Deletes every row and event of every account and region.
    fn clear(&mut self) -> Result<(), StoreError>;

    /// The accounts and regions that have rows, sorted.
    fn scopes(&self) -> Result<Vec<Scope>, StoreError>;

    /// Appends an event to the outbox and returns its number.
    fn emit(&mut self, kind: &'static str, body: &str) -> Result<u64, StoreError>;

    /// At most `limit` events with numbers above `after`, oldest first.
    fn events(&self, after: u64, limit: usize) -> Result<Vec<Event>, StoreError>;

    /// Deletes the events with numbers up to and including `through`.
    fn forget_events(&mut self, through: u64) -> Result<(), StoreError>;

    /// Begins a nested part, ended by [`Tx::keep`] or [`Tx::undo`]; use `atomic`, which pairs them.
    fn mark(&mut self) -> Result<(), StoreError>;

    /// Ends the innermost nested part with its changes.
    fn keep(&mut self) -> Result<(), StoreError>;

    /// Ends the innermost nested part without its changes.
    fn undo(&mut self) -> Result<(), StoreError>;
}

impl dyn Tx + '_ {
    /// The record with this id, if there is one.
    pub fn load<R: Record>(&self, scope: &Scope, id: &str) -> Result<Option<R>, StoreError> {
        let mut found = None;
        self.rows(R::KIND, Select::One(scope, id), &mut |row| {
            found = Some(record::decode(row.id, row.version, row.body)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Whether there is a record with this id, without decoding it.
    pub fn exists<R: Record>(&self, scope: &Scope, id: &str) -> Result<bool, StoreError> {
        let mut found = false;
        self.rows(R::KIND, Select::One(scope, id), &mut |_| {
            found = true;
            Ok(())
        })?;
        Ok(found)
    }

    /// All records of an account and region, in the order of their creation.
    pub fn list<R: Record>(&self, scope: &Scope) -> Result<Vec<R>, StoreError> {
        self.collect(Select::In(scope))
    }

    /// How many records an account and region has, without reading them.
    pub fn count_of<R: Record>(&self, scope: &Scope) -> Result<usize, StoreError> {
        self.count(R::KIND, scope)
    }

    /// The records of an account and region whose [`Record::indexes`] hold `value` under `index`, in the order of their creation.
    pub fn find<R: Record>(&self, scope: &Scope, index: &str, value: &str) -> Result<Vec<R>, StoreError> {
        self.collect(Select::Indexed(scope, index, value))
    }

    /// All records with where they are, by account and region, then in the order of their creation.
    pub fn list_all<R: Record>(&self) -> Result<Vec<(Scope, R)>, StoreError> {
        self.collect_scoped(Select::Everywhere)
    }

    /// The records of any account and region whose [`Record::indexes`] hold `value` under `index`, with where they are.
    pub fn find_all<R: Record>(&self, index: &str, value: &str) -> Result<Vec<(Scope, R)>, StoreError> {
        self.collect_scoped(Select::IndexedEverywhere(index, value))
    }

    /// Writes a record, new or in place of the one with the same id.
    pub fn save<R: Record>(&mut self, scope: &Scope, record: &R) -> Result<(), StoreError> {
        let body = record::encode(record)?;
        self.put(Key { scope, kind: R::KIND, id: record.id() }, R::VERSION, &record.indexes(), &body)
    }

    /// Deletes a record; false if there was none.
    pub fn remove<R: Record>(&mut self, scope: &Scope, id: &str) -> Result<bool, StoreError> {
        self.delete(Key { scope, kind: R::KIND, id })
    }

    /// Runs `f`; if it fails, its changes are taken back and those made before it stay.
    pub fn atomic<T, E: From<StoreError>>(&mut self, f: impl FnOnce(&mut dyn Tx) -> Result<T, E>) -> Result<T, E> {
        self.mark()?;
        match f(self) {
            Ok(value) => self.keep().map(|()| value).map_err(E::from),
            Err(error) => {
                self.undo()?;
                Err(error)
            }
        }
    }

    fn collect<R: Record>(&self, select: Select<'_>) -> Result<Vec<R>, StoreError> {
        let mut all = Vec::new();
        self.rows(R::KIND, select, &mut |row| {
            all.push(record::decode(row.id, row.version, row.body)?);
            Ok(())
        })?;
        Ok(all)
    }

    fn collect_scoped<R: Record>(&self, select: Select<'_>) -> Result<Vec<(Scope, R)>, StoreError> {
        let mut all = Vec::new();
        self.rows(R::KIND, select, &mut |row| {
            all.push((Scope::new(row.account, row.region), record::decode(row.id, row.version, row.body)?));
            Ok(())
        })?;
        Ok(all)
    }
}
