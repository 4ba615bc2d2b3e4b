//! Reading, the same for snapshots and the writer.

use crate::{Event, RowRef, Select, StoreError, Visit};
use bonkei_core::Scope;
use rusqlite::{Connection, OptionalExtension, Params};

const ONE: &str = "SELECT account, region, id, seq, version, body FROM record WHERE kind=?1 AND account=?2 AND region=?3 AND id=?4";
const IN: &str = "SELECT account, region, id, seq, version, body FROM record WHERE kind=?1 AND account=?2 AND region=?3 ORDER BY seq";
const EVERYWHERE: &str = "SELECT account, region, id, seq, version, body FROM record WHERE kind=?1 ORDER BY account, region, seq";
// CROSS JOIN keeps the order: walk the index's range, then fetch each row by its primary key.
const INDEXED: &str = "SELECT r.account, r.region, r.id, r.seq, r.version, r.body FROM idx i CROSS JOIN record r \
    ON r.kind=i.kind AND r.account=i.account AND r.region=i.region AND r.seq=i.seq \
    WHERE i.kind=?1 AND i.name=?2 AND i.value=?3 AND i.account=?4 AND i.region=?5 ORDER BY i.seq";
const INDEXED_EVERYWHERE: &str = "SELECT r.account, r.region, r.id, r.seq, r.version, r.body FROM idx i CROSS JOIN record r \
    ON r.kind=i.kind AND r.account=i.account AND r.region=i.region AND r.seq=i.seq \
    WHERE i.kind=?1 AND i.name=?2 AND i.value=?3 ORDER BY i.account, i.region, i.seq";

/// [`crate::Tx::rows`].
pub(super) fn rows(c: &Connection, kind: &str, select: Select<'_>, each: &mut Visit<'_>) -> Result<(), StoreError> {
    match select {
        Select::One(s, id) => visit(c, ONE, (kind, &s.account, &s.region, id), each),
        Select::In(s) => visit(c, IN, (kind, &s.account, &s.region), each),
        Select::Everywhere => visit(c, EVERYWHERE, (kind,), each),
        Select::Indexed(s, name, value) => visit(c, INDEXED, (kind, name, value, &s.account, &s.region), each),
        Select::IndexedEverywhere(name, value) => visit(c, INDEXED_EVERYWHERE, (kind, name, value), each),
    }
}

/// [`crate::Tx::count`].
pub(super) fn count(c: &Connection, kind: &str, scope: &Scope) -> Result<usize, StoreError> {
    // the index holds no bodies, so it is far fewer pages than the table
    let sql = "SELECT count(*) FROM record INDEXED BY record_id WHERE kind=?1 AND account=?2 AND region=?3";
    let mut statement = c.prepare_cached(sql)?;
    let found: i64 = statement.query_row((kind, &scope.account, &scope.region), |row| row.get(0))?;
    Ok(usize::try_from(found).unwrap_or_default())
}

fn visit(c: &Connection, sql: &str, params: impl Params, each: &mut Visit<'_>) -> Result<(), StoreError> {
    let mut statement = c.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        let text = |column| row.get_ref(column).map_err(StoreError::from)?.as_str().map_err(|e| StoreError::Storage(e.to_string()));
        each(RowRef {
            account: text(0)?,
            region: text(1)?,
            id: text(2)?,
            seq: row.get::<_, i64>(3)?.cast_unsigned(),
            version: row.get(4)?,
            body: row.get_ref(5)?.as_bytes().map_err(|e| StoreError::Storage(e.to_string()))?,
        })?;
    }
    Ok(())
}

/// [`crate::Tx::scopes`].
pub(super) fn scopes(c: &Connection) -> Result<Vec<Scope>, StoreError> {
    let mut statement = c.prepare_cached("SELECT DISTINCT account, region FROM record ORDER BY account, region")?;
    let found = statement.query_map((), |row| Ok(Scope { account: row.get(0)?, region: row.get(1)? }))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// [`crate::Tx::events`].
pub(super) fn events(c: &Connection, after: u64, limit: usize) -> Result<Vec<Event>, StoreError> {
    let mut statement = c.prepare_cached("SELECT seq, kind, body FROM outbox WHERE seq>?1 ORDER BY seq LIMIT ?2")?;
    let found = statement.query_map((signed(after), i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
        Ok(Event { seq: row.get::<_, i64>(0)?.cast_unsigned(), kind: row.get(1)?, body: row.get(2)? })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The place in creation order of the row with this id, and its index entries.
pub(super) fn place(c: &Connection, kind: &str, scope: &Scope, id: &str) -> Result<Option<(i64, String)>, StoreError> {
    let mut statement = c.prepare_cached("SELECT seq, keys FROM record WHERE kind=?1 AND account=?2 AND region=?3 AND id=?4")?;
    Ok(statement.query_row((kind, &scope.account, &scope.region, id), |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// The highest number given to a row or event so far.
pub(super) fn last_seq(c: &Connection) -> Result<i64, StoreError> {
    Ok(c.prepare_cached("SELECT value FROM meta WHERE name='seq'")?.query_row((), |row| row.get(0))?)
}

/// SQLite's integers are signed; numbers beyond their range are beyond every row.
pub(super) fn signed(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}

/// Runs a statement without parameters or rows.
pub(super) fn run(c: &Connection, sql: &str) -> Result<(), StoreError> {
    c.prepare_cached(sql)?.execute(())?;
    Ok(())
}
