//! The writer's thread: what is queued shares one commit.

use super::{query, schema, write_tx::WriteTx};
use crate::{
    Changes, Job, StoreError, Tx,
    notify::{Hub, lock},
    store::{answer, as_writer, publish, run_job},
};
use rusqlite::Connection;
use std::{
    collections::VecDeque,
    fs::File,
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, PoisonError},
    thread::{Builder, JoinHandle},
};

/// The most changes that share a commit, so that the first of them does not wait long for its answer.
const JOBS: usize = 256;
/// Rows written after which a commit takes no further change: some 5 ms of work.
const ROWS: usize = 1024;
/// Bytes of log above which the writer has it emptied.
const LOG: u64 = 32 << 20;

/// Changes waiting for the writer.
#[derive(Default)]
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    ready: Condvar,
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Box<dyn Job>>,
    closed: bool,
}

impl Queue {
    /// Queues a job, or gives it back if the queue is closed.
    pub(super) fn push(&self, job: Box<dyn Job>) -> Option<Box<dyn Job>> {
        let mut waiting = lock(&self.waiting);
        if waiting.closed {
            return Some(job);
        }
        waiting.jobs.push_back(job);
        drop(waiting);
        self.ready.notify_one();
        None
    }

    pub(super) fn close(&self) {
        lock(&self.waiting).closed = true;
        self.ready.notify_one();
    }

    fn take(&self) -> Option<Box<dyn Job>> {
        lock(&self.waiting).jobs.pop_front()
    }

    /// Waits for a job; none once closed and empty.
    fn wait(&self) -> Option<Box<dyn Job>> {
        let idle = self.ready.wait_while(lock(&self.waiting), |waiting| waiting.jobs.is_empty() && !waiting.closed);
        idle.unwrap_or_else(PoisonError::into_inner).jobs.pop_front()
    }
}

/// The file the log is in.
///
/// SQLite starts the log over when no reader needs it. Readers that always overlap never let it, so beyond a size the writer asks them to.
pub(super) struct Log {
    path: PathBuf,
    /// Commits to let pass before asking again.
    rest: u32,
    /// The store's lock, which the writer holds as well.
    _held: Arc<File>,
}

impl Log {
    pub(super) fn new(path: PathBuf, held: Arc<File>) -> Self {
        Self { path, rest: 0, _held: held }
    }

    fn tend(&mut self, connection: &Connection) {
        if self.rest > 0 {
            self.rest -= 1;
        } else if std::fs::metadata(&self.path).is_ok_and(|file| file.len() > LOG) && !matches!(schema::cut_log(connection), Ok(true)) {
            self.rest = 256;
        }
    }
}

/// Starts the thread that owns the connection; it ends once the queue is closed and empty.
pub(super) fn start(mut connection: Connection, queue: Arc<Queue>, hub: Arc<Hub>, mut log: Log) -> Result<JoinHandle<()>, StoreError> {
    let mut seq = query::last_seq(&connection)?;
    let work = move || {
        as_writer(|| {
            while let Some(first) = queue.wait() {
                commit(&mut connection, &mut seq, first, &queue, &hub);
                log.tend(&connection);
            }
            hub.close();
        });
        drop((connection, log));
    };
    Builder::new().name("store-writer".to_owned()).spawn(work).map_err(|e| StoreError::Storage(format!("no thread for the writer: {e}")))
}

type Done = (Box<dyn Job>, Result<(), StoreError>);

/// One group: run, commit, tell subscribers, answer.
fn commit(connection: &mut Connection, seq: &mut i64, first: Box<dyn Job>, queue: &Queue, hub: &Hub) {
    let mut group: Vec<Done> = Vec::new();
    match run_group(connection, *seq, first, queue, &mut group) {
        Ok((changes, reached)) => {
            *seq = reached;
            publish(hub, &changes);
            group.into_iter().for_each(|(job, outcome)| answer(job, outcome));
        }
        Err(error) => {
            if !connection.is_autocommit() {
                // If even this fails, the next BEGIN says so to its own group.
                let _ = query::run(connection, "ROLLBACK");
            }
            group.into_iter().for_each(|(job, outcome)| answer(job, outcome.and(Err(error.clone()))));
        }
    }
}

fn run_group(
    connection: &mut Connection,
    before: i64,
    first: Box<dyn Job>,
    queue: &Queue,
    group: &mut Vec<Done>,
) -> Result<(Changes, i64), StoreError> {
    let begun = query::run(connection, "BEGIN IMMEDIATE");
    let mut tx = WriteTx::new(connection, before);
    let mut next = Some(first);
    while let Some(mut job) = next {
        let ran = begun.clone().and_then(|()| run_one(&mut *job, &mut tx));
        let lost = ran.as_ref().err().cloned();
        group.push((job, ran.unwrap_or(Ok(()))));
        if let Some(error) = lost {
            return Err(error);
        }
        next = if group.len() < JOBS && tx.written < ROWS { queue.take() } else { None };
    }
    let (touched, reached) = (std::mem::take(&mut tx.touched), tx.seq);
    if reached != before {
        connection.prepare_cached("UPDATE meta SET value=?1 WHERE name='seq'")?.execute((reached,))?;
    }
    query::run(connection, "COMMIT")?;
    Ok((touched.into_iter().collect(), reached))
}

/// Runs a job in its own part of the transaction; the outer error means that the whole transaction is lost.
fn run_one(job: &mut dyn Job, tx: &mut WriteTx<'_>) -> Result<Result<(), StoreError>, StoreError> {
    tx.mark()?;
    let depth = tx.depth();
    let ran = run_job(job, tx);
    tx.alive()?;
    // A panic may have left parts of its own open.
    while tx.depth() > depth {
        tx.undo()?;
    }
    match ran {
        Ok(true) => tx.keep().map(Ok),
        Ok(false) => tx.undo().map(Ok),
        Err(panicked) => tx.undo().map(|()| Err(panicked)),
    }
}
