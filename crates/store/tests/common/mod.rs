//! What the store's tests share.
#![allow(dead_code, clippy::unwrap_used)]

use bonkei_core::Scope;
use bonkei_store::{MemoryStore, Record, SqliteStore, Store, StoreError};
use serde::{Deserialize, Serialize};
use std::{sync::Arc, time::Duration};
use tempfile::TempDir;

/// Longer than anything here takes; a test that waits this long has failed.
pub const LIMIT: Duration = Duration::from_secs(30);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub id: String,
    pub owner: String,
    pub groups: Vec<String>,
}

impl Item {
    pub fn new(id: &str, owner: &str) -> Self {
        Self { id: id.into(), owner: owner.into(), groups: Vec::new() }
    }
}

impl Record for Item {
    const KIND: &'static str = "test.item";

    fn id(&self) -> &str {
        &self.id
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        let mut all = vec![("owner", self.owner.clone())];
        all.extend(self.groups.iter().map(|group| ("group", group.clone())));
        all
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Counter {
    pub id: String,
    pub value: u64,
}

impl Record for Counter {
    const KIND: &'static str = "test.counter";

    fn id(&self) -> &str {
        &self.id
    }
}

/// An empty store and the folder it lives in, if any.
pub struct Fixture {
    pub store: Arc<dyn Store>,
    pub folder: Option<TempDir>,
}

impl Fixture {
    pub fn memory() -> Self {
        Self { store: MemoryStore::open(), folder: None }
    }

    pub fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        Self { store: SqliteStore::open(folder.path().join("store.db")).unwrap(), folder: Some(folder) }
    }
}

pub fn here() -> Scope {
    Scope::new("000000000000", "ap-northeast-1")
}

pub fn there() -> Scope {
    Scope::new("000000000000", "us-east-1")
}

/// Saves one record in a transaction of its own.
pub fn save<R: Record>(store: &dyn Store, scope: &Scope, record: &R) {
    let (scope, record) = (scope.clone(), record.clone());
    store.write(move |tx| tx.save(&scope, &record)).unwrap();
}

/// The ids of the items of a scope, in order.
pub fn ids(store: &dyn Store, scope: &Scope) -> Vec<String> {
    let items: Result<Vec<Item>, StoreError> = store.read(|tx| tx.list(scope));
    items.unwrap().into_iter().map(|item| item.id).collect()
}
