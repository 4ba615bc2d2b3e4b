//! The store in one SQLite file: the only place that knows SQLite.

mod query;
mod readers;
mod schema;
mod write_tx;
mod writer;

use crate::{
    Job, Store, StoreError, Subscription, Tx, Wake,
    notify::{Hub, lock},
    store::{answer, in_writer},
};
use readers::Readers;
use std::{
    fs::{File, OpenOptions, TryLockError},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread::JoinHandle,
};
use writer::{Log, Queue};

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Storage(error.to_string())
    }
}

/// A store in a file, with a log (`-wal`) and a lock (`.lock`) beside it.
pub struct SqliteStore {
    path: PathBuf,
    readers: Arc<Readers>,
    queue: Arc<Queue>,
    hub: Arc<Hub>,
    writer: Mutex<Option<JoinHandle<()>>>,
    /// Held, by the writer too, so that no second process numbers rows beside this one; the kernel lets go when this one ends.
    _lock: Arc<File>,
}

impl SqliteStore {
    /// Opens the file, which only its owner can read, makes it if there is none, and brings an older schema up to date.
    ///
    /// The folder must exist. Fails with [`StoreError::NewerSchema`], [`StoreError::InUse`] or [`StoreError::Storage`].
    pub fn open(path: impl AsRef<Path>) -> Result<Arc<dyn Store>, StoreError> {
        let path = path.as_ref();
        let held = Arc::new(take_lock(path)?);
        private(path).map_err(|e| StoreError::Storage(format!("{}: {e}", path.display())))?;
        let mut connection = schema::connect(path)?;
        schema::migrate(&mut connection, path)?;
        let (queue, hub) = (Arc::new(Queue::default()), Arc::new(Hub::default()));
        let writer = writer::start(connection, queue.clone(), hub.clone(), Log::new(beside(path, "-wal"), held.clone()))?;
        let readers = Arc::new(Readers::new(path));
        Ok(Arc::new(Self { path: path.to_owned(), readers, queue, hub, writer: Mutex::new(Some(writer)), _lock: held }))
    }
}

fn private(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// The file that SQLite's habit or this store's keeps beside the main one.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn take_lock(path: &Path) -> Result<File, StoreError> {
    let name = beside(path, ".lock");
    let file = private(&name).map_err(|e| StoreError::Storage(format!("{}: {e}", name.display())))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(path.display().to_string())),
        Err(TryLockError::Error(e)) => Err(StoreError::Storage(format!("{}: {e}", name.display()))),
    }
}

impl Store for SqliteStore {
    fn snapshot(&self) -> Result<Box<dyn Tx>, StoreError> {
        Ok(Box::new(self.readers.snapshot()?))
    }

    fn submit(&self, job: Box<dyn Job>) {
        if let Some(refused) = self.queue.push(job) {
            answer(refused, Err(StoreError::Closed));
        }
    }

    fn attach(&self, wake: Wake) -> Subscription {
        self.hub.attach(wake)
    }

    fn check(&self) -> Result<(), StoreError> {
        let connection = schema::connect(&self.path)?;
        schema::verify(&connection)?;
        schema::checkpoint(&connection)
    }

    fn close(&self) -> Result<(), StoreError> {
        self.queue.close();
        // On the writer's own thread waiting for it would never end; it ends by itself once the queue is empty.
        if in_writer() {
            return Ok(());
        }
        let Some(writer) = lock(&self.writer).take() else { return Ok(()) };
        let ended = writer.join().map_err(|_| StoreError::Storage("the writer's thread panicked".to_owned()));
        self.readers.close();
        ended?;
        // Being the last connection, it also removes the log.
        schema::checkpoint(&schema::connect(&self.path)?)
    }
}

impl Drop for SqliteStore {
    fn drop(&mut self) {
        // Nobody is left to tell, and what was acknowledged is durable in the log already.
        let _ = self.close();
    }
}
