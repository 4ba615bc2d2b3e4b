//! The store as others see it.

use crate::{Changes, StoreError, Subscription, Tx, Wake};
use std::{
    any::Any,
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc,
};

/// A transactional store; hold it as `Arc<dyn Store>` and use the typed methods on `dyn Store` (`read`, `write`, `write_then`, …).
pub trait Store: Send + Sync {
    /// The committed state as it is now, which stays the same while it is held; it waits for no writer.
    ///
    /// It is a [`Tx`] so that one function serves inside and outside a write; changing it is [`StoreError::ReadOnly`].
    fn snapshot(&self) -> Result<Box<dyn Tx>, StoreError>;

    /// Queues a change; use `write` or `write_then`, which make the [`Job`].
    fn submit(&self, job: Box<dyn Job>);

    /// Subscribes to commits with a function called after each; use `subscribe` or `subscribe_with`.
    fn attach(&self, wake: Wake) -> Subscription;

    /// Verifies what is stored and moves the log into the main file.
    fn check(&self) -> Result<(), StoreError>;

    /// Finishes what is queued, moves the log into the main file and refuses what comes later; a second call does nothing.
    fn close(&self) -> Result<(), StoreError>;
}

/// A queued change.
pub trait Job: Send {
    /// Makes the change; false takes it back. It is called once at most, within its own nested part of a transaction.
    fn run(&mut self, tx: &mut dyn Tx) -> bool;

    /// Called exactly once: after the commit is durable, or with why there was none.
    fn done(self: Box<Self>, outcome: Result<(), StoreError>);
}

impl dyn Store + '_ {
    /// Reads from a snapshot.
    pub fn read<T, E: From<StoreError>>(&self, f: impl FnOnce(&dyn Tx) -> Result<T, E>) -> Result<T, E> {
        f(&*self.snapshot()?)
    }

    /// Runs `f` in a write transaction and waits until its commit is durable; an `Err` takes back all its changes.
    ///
    /// From inside a write, or a function the writer calls, this is [`StoreError::Nested`].
    pub fn write<T, E>(&self, f: impl FnOnce(&mut dyn Tx) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        if in_writer() {
            return Err(StoreError::Nested.into());
        }
        let (answer, answered) = mpsc::sync_channel(1);
        self.write_then(f, move |result| {
            // The receiver waits below, so sending cannot fail.
            let _ = answer.send(result);
        });
        answered.recv().unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }

    /// Queues `f` as a write transaction and calls `done` once its commit is durable, or with why there was none.
    ///
    /// Does not wait. `done` runs on the writer's thread: it must be quick and must not wait, such as sending to a channel.
    pub fn write_then<T, E>(&self, f: impl FnOnce(&mut dyn Tx) -> Result<T, E> + Send + 'static, done: impl FnOnce(Result<T, E>) + Send + 'static)
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.submit(Box::new(Closure { work: Some(f), result: None, done }));
    }

    /// Subscribes to commits; the subscriber waits or looks by itself.
    pub fn subscribe(&self) -> Subscription {
        self.attach(Box::new(|| ()))
    }

    /// Subscribes to commits with a function called after each on the writer's thread; it must be quick and must not wait.
    pub fn subscribe_with(&self, wake: impl Fn() + Send + Sync + 'static) -> Subscription {
        self.attach(Box::new(wake))
    }

    /// Deletes everything of every account and region, in one transaction.
    pub fn reset(&self) -> Result<(), StoreError> {
        self.write(|tx| tx.clear())
    }
}

struct Closure<F, T, E, D> {
    work: Option<F>,
    result: Option<Result<T, E>>,
    done: D,
}

impl<F, T, E, D> Job for Closure<F, T, E, D>
where
    F: FnOnce(&mut dyn Tx) -> Result<T, E> + Send,
    T: Send,
    E: From<StoreError> + Send,
    D: FnOnce(Result<T, E>) + Send,
{
    fn run(&mut self, tx: &mut dyn Tx) -> bool {
        self.result = self.work.take().map(|work| work(tx));
        matches!(self.result, Some(Ok(_)))
    }

    fn done(self: Box<Self>, outcome: Result<(), StoreError>) {
        let result = match (outcome, self.result) {
            (Err(error), _) => Err(error.into()),
            (Ok(()), Some(result)) => result,
            (Ok(()), None) => Err(StoreError::Closed.into()),
        };
        (self.done)(result);
    }
}

thread_local! {
    static IN_WRITER: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is running a write or answering one, so that waiting for another would never end.
pub(crate) fn in_writer() -> bool {
    IN_WRITER.get()
}

/// Runs `f` as the writer.
pub(crate) fn as_writer<T>(f: impl FnOnce() -> T) -> T {
    let before = IN_WRITER.replace(true);
    let result = f();
    IN_WRITER.set(before);
    result
}

/// Runs a job's closure; whether to keep its changes, or that it panicked.
pub(crate) fn run_job(job: &mut dyn Job, tx: &mut dyn Tx) -> Result<bool, StoreError> {
    catch_unwind(AssertUnwindSafe(|| job.run(tx))).map_err(|panic| StoreError::Panicked(said(&*panic)))
}

/// Publishes what a commit changed; a subscriber's panic is its own.
pub(crate) fn publish(hub: &crate::notify::Hub, changes: &Changes) {
    let _ = catch_unwind(AssertUnwindSafe(|| hub.publish(changes)));
}

/// Answers a job; a panic of the function that takes the answer is its own.
pub(crate) fn answer(job: Box<dyn Job>, outcome: Result<(), StoreError>) {
    let _ = catch_unwind(AssertUnwindSafe(|| job.done(outcome)));
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|s| (*s).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "panic without words".to_owned())
}
