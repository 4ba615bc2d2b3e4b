//! The store in memory, for tests: the same contract, nothing durable.

use crate::{
    Changes, Event, Job, Key, RowRef, Select, Store, StoreError, Subscription, Tx, Visit, Wake,
    notify::{EVERY_KIND, Hub, lock},
    store::{answer, as_writer, publish, run_job},
};
use bonkei_core::Scope;
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::{Arc, Mutex},
};

/// A store in memory; a write runs on the thread that asks, or on the one that is writing already.
pub struct MemoryStore {
    committed: Mutex<Arc<State>>,
    queue: Mutex<Queue>,
    hub: Hub,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Box<dyn Job>>,
    /// Whether a thread is working the queue off.
    busy: bool,
    closed: bool,
}

/// Everything; a copy shares all tables that are not changed.
#[derive(Clone, Default)]
struct State {
    tables: BTreeMap<String, Arc<BTreeMap<Scope, Arc<Rows>>>>,
    events: Arc<BTreeMap<u64, Event>>,
    seq: u64,
}

#[derive(Clone, Default)]
struct Rows {
    by_seq: BTreeMap<u64, Arc<Row>>,
    by_id: BTreeMap<Arc<str>, u64>,
}

struct Row {
    id: Arc<str>,
    version: u32,
    indexes: Vec<(&'static str, String)>,
    body: String,
}

impl MemoryStore {
    /// An empty store.
    pub fn open() -> Arc<dyn Store> {
        Arc::new(Self { committed: Mutex::default(), queue: Mutex::default(), hub: Hub::default() })
    }

    fn run(&self, mut job: Box<dyn Job>) {
        let state = State::clone(&lock(&self.committed));
        let mut tx = MemoryTx { state, marks: Vec::new(), touched: Vec::new(), read_only: false };
        let outcome = match run_job(&mut *job, &mut tx) {
            Ok(true) => {
                let changes: Changes = tx.touched.iter().copied().collect();
                *lock(&self.committed) = Arc::new(tx.state);
                publish(&self.hub, &changes);
                Ok(())
            }
            Ok(false) => Ok(()),
            Err(panicked) => Err(panicked),
        };
        answer(job, outcome);
    }
}

impl Store for MemoryStore {
    fn snapshot(&self) -> Result<Box<dyn Tx>, StoreError> {
        if lock(&self.queue).closed {
            return Err(StoreError::Closed);
        }
        let state = State::clone(&lock(&self.committed));
        Ok(Box::new(MemoryTx { state, marks: Vec::new(), touched: Vec::new(), read_only: true }))
    }

    fn submit(&self, job: Box<dyn Job>) {
        let mut queue = lock(&self.queue);
        if queue.closed {
            drop(queue);
            return answer(job, Err(StoreError::Closed));
        }
        queue.jobs.push_back(job);
        if std::mem::replace(&mut queue.busy, true) {
            return;
        }
        while let Some(job) = queue.jobs.pop_front() {
            drop(queue);
            as_writer(|| self.run(job));
            queue = lock(&self.queue);
        }
        queue.busy = false;
    }

    fn attach(&self, wake: Wake) -> Subscription {
        self.hub.attach(wake)
    }

    fn check(&self) -> Result<(), StoreError> {
        Ok(())
    }

    fn close(&self) -> Result<(), StoreError> {
        lock(&self.queue).closed = true;
        self.hub.close();
        Ok(())
    }
}

struct MemoryTx {
    state: State,
    marks: Vec<(State, usize)>,
    touched: Vec<&'static str>,
    read_only: bool,
}

impl MemoryTx {
    fn change(&mut self, kind: &'static str) -> Result<(), StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly(kind));
        }
        if !self.touched.contains(&kind) {
            self.touched.push(kind);
        }
        Ok(())
    }

    fn next(&mut self) -> u64 {
        self.state.seq += 1;
        self.state.seq
    }
}

fn visit(scope: &Scope, rows: &Rows, wanted: impl Fn(&Row) -> bool, each: &mut Visit<'_>) -> Result<(), StoreError> {
    for (seq, row) in rows.by_seq.iter().filter(|(_, row)| wanted(row)) {
        let body = row.body.as_bytes();
        each(RowRef { account: &scope.account, region: &scope.region, id: &row.id, seq: *seq, version: row.version, body })?;
    }
    Ok(())
}

impl Tx for MemoryTx {
    fn rows(&self, kind: &str, select: Select<'_>, each: &mut Visit<'_>) -> Result<(), StoreError> {
        let Some(table) = self.state.tables.get(kind) else { return Ok(()) };
        let has = |row: &Row, name: &str, value: &str| row.indexes.iter().any(|(n, v)| *n == name && v == value);
        match select {
            Select::One(scope, id) => match table.get(scope).and_then(|rows| Some((rows, rows.by_id.get(id)?))) {
                Some((rows, seq)) => {
                    let Some(row) = rows.by_seq.get(seq) else { return Ok(()) };
                    let body = row.body.as_bytes();
                    each(RowRef { account: &scope.account, region: &scope.region, id, seq: *seq, version: row.version, body })
                }
                None => Ok(()),
            },
            Select::In(scope) => table.get(scope).map_or(Ok(()), |rows| visit(scope, rows, |_| true, each)),
            Select::Everywhere => table.iter().try_for_each(|(scope, rows)| visit(scope, rows, |_| true, each)),
            Select::Indexed(scope, name, value) => table.get(scope).map_or(Ok(()), |rows| visit(scope, rows, |row| has(row, name, value), each)),
            Select::IndexedEverywhere(name, value) => {
                table.iter().try_for_each(|(scope, rows)| visit(scope, rows, |row| has(row, name, value), each))
            }
        }
    }

    fn count(&self, kind: &str, scope: &Scope) -> Result<usize, StoreError> {
        Ok(self.state.tables.get(kind).and_then(|table| table.get(scope)).map_or(0, |rows| rows.by_seq.len()))
    }

    fn put(&mut self, key: Key<'_>, version: u32, indexes: &[(&'static str, String)], body: &str) -> Result<(), StoreError> {
        self.change(key.kind)?;
        let fresh = self.state.seq + 1;
        let table = Arc::make_mut(self.state.tables.entry(key.kind.to_owned()).or_default());
        let rows = Arc::make_mut(table.entry(key.scope.clone()).or_default());
        let id: Arc<str> = key.id.into();
        let seq = *rows.by_id.entry(id.clone()).or_insert(fresh);
        self.state.seq = self.state.seq.max(seq);
        rows.by_seq.insert(seq, Arc::new(Row { id, version, indexes: indexes.to_vec(), body: body.to_owned() }));
        Ok(())
    }

    fn delete(&mut self, key: Key<'_>) -> Result<bool, StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly(key.kind));
        }
        let held = self.state.tables.get(key.kind).and_then(|table| table.get(key.scope)).is_some_and(|rows| rows.by_id.contains_key(key.id));
        if !held {
            return Ok(false);
        }
        self.change(key.kind)?;
        let Some(table) = self.state.tables.get_mut(key.kind).map(Arc::make_mut) else { return Ok(false) };
        let Some(rows) = table.get_mut(key.scope).map(Arc::make_mut) else { return Ok(false) };
        if let Some(seq) = rows.by_id.remove(key.id) {
            rows.by_seq.remove(&seq);
        }
        if rows.by_id.is_empty() {
            table.remove(key.scope);
        }
        Ok(true)
    }

    fn clear(&mut self) -> Result<(), StoreError> {
        self.change(EVERY_KIND)?;
        self.state = State { seq: self.state.seq, ..State::default() };
        Ok(())
    }

    fn scopes(&self) -> Result<Vec<Scope>, StoreError> {
        let all: BTreeSet<&Scope> = self.state.tables.values().flat_map(|table| table.keys()).collect();
        Ok(all.into_iter().cloned().collect())
    }

    fn emit(&mut self, kind: &'static str, body: &str) -> Result<u64, StoreError> {
        self.change(kind)?;
        let seq = self.next();
        Arc::make_mut(&mut self.state.events).insert(seq, Event { seq, kind: kind.to_owned(), body: body.to_owned() });
        Ok(seq)
    }

    fn events(&self, after: u64, limit: usize) -> Result<Vec<Event>, StoreError> {
        Ok(self.state.events.range(after.saturating_add(1)..).take(limit).map(|(_, event)| event.clone()).collect())
    }

    fn forget_events(&mut self, through: u64) -> Result<(), StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly("events"));
        }
        Arc::make_mut(&mut self.state.events).retain(|seq, _| *seq > through);
        Ok(())
    }

    fn mark(&mut self) -> Result<(), StoreError> {
        self.marks.push((self.state.clone(), self.touched.len()));
        Ok(())
    }

    fn keep(&mut self) -> Result<(), StoreError> {
        self.marks.pop();
        Ok(())
    }

    fn undo(&mut self) -> Result<(), StoreError> {
        if let Some((state, touched)) = self.marks.pop() {
            self.state = state;
            self.touched.truncate(touched);
        }
        Ok(())
    }
}
