//! Telling others that something was committed.

use std::{
    collections::BTreeSet,
    fmt,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak},
    time::Duration,
};

/// Locks whether or not a holder panicked: every critical section here leaves whole values behind.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The mark that stands for every kind, left by [`crate::Tx::clear`].
pub(crate) const EVERY_KIND: &str = "*";

/// The kinds of records and events that commits have changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes(BTreeSet<&'static str>);

impl Changes {
    /// Whether records of `kind` may have changed.
    pub fn has(&self, kind: &str) -> bool {
        self.0.contains(kind) || self.0.contains(EVERY_KIND)
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The kinds, sorted; `*` stands for every kind.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.iter().copied()
    }
}

impl FromIterator<&'static str> for Changes {
    fn from_iter<I: IntoIterator<Item = &'static str>>(kinds: I) -> Self {
        Self(kinds.into_iter().collect())
    }
}

/// Called on the writer's thread after a commit: it must be quick and must not wait, such as tokio's `Notify::notify_one`.
pub type Wake = Box<dyn Fn() + Send + Sync>;

struct Listener {
    pending: Mutex<(Changes, bool)>,
    ready: Condvar,
    wake: Wake,
}

/// What a subscriber holds; dropping it ends the subscription.
pub struct Subscription(Arc<Listener>);

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Subscription").field(&lock(&self.0.pending).0).finish()
    }
}

impl Subscription {
    /// What changed since the last call, perhaps nothing; does not wait.
    pub fn take(&self) -> Changes {
        std::mem::take(&mut lock(&self.0.pending).0)
    }

    /// Waits for a commit and returns what changed since the last call; nothing only if the store is closed.
    pub fn wait(&self) -> Changes {
        let guard = self.0.ready.wait_while(lock(&self.0.pending), |(changes, closed)| changes.is_empty() && !*closed);
        std::mem::take(&mut guard.unwrap_or_else(PoisonError::into_inner).0)
    }

    /// Like [`Subscription::wait`], but returns nothing after `limit` without a commit.
    pub fn wait_for(&self, limit: Duration) -> Changes {
        let waited = self.0.ready.wait_timeout_while(lock(&self.0.pending), limit, |(changes, closed)| changes.is_empty() && !*closed);
        std::mem::take(&mut waited.unwrap_or_else(PoisonError::into_inner).0.0)
    }

    /// Whether the store is closed, so that nothing will follow.
    pub fn is_closed(&self) -> bool {
        lock(&self.0.pending).1
    }
}

/// The subscribers of one store.
#[derive(Default)]
pub(crate) struct Hub(Mutex<Vec<Weak<Listener>>>);

impl Hub {
    pub(crate) fn attach(&self, wake: Wake) -> Subscription {
        let listener = Arc::new(Listener { pending: Mutex::default(), ready: Condvar::new(), wake });
        lock(&self.0).push(Arc::downgrade(&listener));
        Subscription(listener)
    }

    /// Tells every subscriber, and forgets those that are gone.
    pub(crate) fn publish(&self, changes: &Changes) {
        if !changes.is_empty() {
            self.tell(|pending| pending.0.0.extend(changes.kinds()));
        }
    }

    /// Tells every subscriber that nothing will follow.
    pub(crate) fn close(&self) {
        self.tell(|pending| pending.1 = true);
    }

    fn tell(&self, change: impl Fn(&mut (Changes, bool))) {
        let listeners: Vec<_> = {
            let mut all = lock(&self.0);
            all.retain(|one| one.strong_count() > 0);
            all.iter().filter_map(Weak::upgrade).collect()
        };
        // Woken outside the lock: a waker may subscribe or drop a subscription.
        for listener in listeners {
            change(&mut lock(&listener.pending));
            listener.ready.notify_all();
            (listener.wake)();
        }
    }
}
