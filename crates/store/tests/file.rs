//! What only the store in a file promises.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bonkei_store::{Record, SqliteStore, StoreError, Tx};
use common::{Counter, Fixture, Item, LIMIT, here, ids, save};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{
    os::unix::fs::PermissionsExt,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
};
use tempfile::TempDir;

#[test]
fn what_was_written_is_there_after_opening_again() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("store.db");
    let store = SqliteStore::open(&path).unwrap();
    save(&*store, &here(), &Item::new("2", "x"));
    save(&*store, &here(), &Item::new("1", "x"));
    drop(store);
    let store = SqliteStore::open(&path).unwrap();
    save(&*store, &here(), &Item::new("0", "x"));
    assert_eq!(ids(&*store, &here()), ["2", "1", "0"]);
    store.close().unwrap();
    assert!(!folder.path().join("store.db-wal").exists(), "closing leaves no log behind");
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_left_alone() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("store.db");
    drop(SqliteStore::open(&path).unwrap());
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = std::fs::read(&path).unwrap();
    let error = SqliteStore::open(&path).err().unwrap();
    assert!(matches!(error, StoreError::NewerSchema { found: 99, .. }), "{error}");
    assert!(error.to_string().contains("start the newer program"), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_second_opening_is_refused_while_the_first_lives() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("store.db");
    let first = SqliteStore::open(&path).unwrap();
    assert_eq!(SqliteStore::open(&path).err(), Some(StoreError::InUse(path.display().to_string())));
    drop(first);
    assert!(SqliteStore::open(&path).is_ok());
}

#[test]
fn what_is_no_store_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("store.db");
    std::fs::write(&path, "this is a letter, not a database, and it is long enough to be looked at".repeat(20)).unwrap();
    assert!(matches!(SqliteStore::open(&path).err(), Some(StoreError::Storage(_))));
    assert!(matches!(SqliteStore::open(folder.path().join("no/store.db")).err(), Some(StoreError::Storage(_))));
}

#[test]
fn damage_is_found() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("store.db");
    let store = SqliteStore::open(&path).unwrap();
    for n in 0..200 {
        let item = Item::new(&format!("{n}"), &"x".repeat(500));
        store.write_then(move |tx| tx.save(&here(), &item), |_: Result<(), StoreError>| ());
    }
    store.close().unwrap();
    drop(store);
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8192].fill(0x5a);
    std::fs::write(&path, bytes).unwrap();
    let store = SqliteStore::open(&path).unwrap();
    assert!(matches!(store.check(), Err(StoreError::Storage(_))));
}

#[test]
fn queued_writes_share_one_commit() {
    let Fixture { store, folder: _folder } = Fixture::sqlite();
    let commits = Arc::new(AtomicUsize::new(0));
    let count = commits.clone();
    let changed = store.subscribe_with(move || {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let (release, released) = mpsc::channel::<()>();
    let (answer, answers) = mpsc::channel();
    let hold = move |tx: &mut dyn Tx| {
        released.recv_timeout(LIMIT).unwrap();
        tx.save(&here(), &Item::new("first", "x"))
    };
    store.write_then(hold, |_| ());
    for n in 0..600 {
        let answer = answer.clone();
        store.write_then(move |tx| tx.save(&here(), &Item::new(&format!("{n}"), "x")), move |done| answer.send(done).unwrap());
    }
    assert!(changed.take().is_empty());
    release.send(()).unwrap();
    drop(answer);
    assert_eq!(answers.iter().filter(Result::is_ok).count(), 600);
    assert_eq!(commits.load(Ordering::SeqCst), 3, "601 writes of at most 256 a commit");
    assert_eq!(ids(&*store, &here()).len(), 601);
}

#[test]
fn a_long_log_is_cut_once_readers_let_go() {
    let Fixture { store, folder } = Fixture::sqlite();
    let length = || std::fs::metadata(folder.as_ref().unwrap().path().join("store.db-wal")).unwrap().len();
    save(&*store, &here(), &Item::new("1", "x"));
    let snapshot = store.snapshot().unwrap();
    for n in 0..36 {
        save(&*store, &here(), &Item { id: "long".into(), owner: "x".into(), groups: vec![format!("{n}").repeat(1 << 19)] });
    }
    assert!(length() > 32 << 20);
    assert_eq!(snapshot.list::<Item>(&here()).unwrap(), [Item::new("1", "x")]);
    drop(snapshot);
    for value in 0..600 {
        save(&*store, &here(), &Counter { id: "c".into(), value });
    }
    assert!(length() < 8 << 20, "{}", length());
}

/// A [`Counter`] as two versions later: renamed, and with a unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Gauge {
    name: String,
    value: u64,
    unit: String,
}

impl Record for Gauge {
    const KIND: &'static str = Counter::KIND;
    const VERSION: u32 = 3;

    fn id(&self) -> &str {
        &self.name
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        vec![("unit", self.unit.clone())]
    }

    fn migrate(version: u32, mut value: Value) -> Result<Value, String> {
        let object = value.as_object_mut().ok_or("not an object")?;
        if version < 2 {
            let name = object.remove("id").ok_or("no id")?;
            object.insert("name".into(), name);
        }
        object.insert("unit".into(), json!("packets"));
        Ok(value)
    }
}

#[test]
fn a_record_of_an_older_version_is_brought_up_to_date() {
    let Fixture { store, folder: _folder } = Fixture::sqlite();
    save(&*store, &here(), &Counter { id: "c".into(), value: 7 });
    save(&*store, &here(), &Counter { id: "d".into(), value: 8 });
    let gauge = |name: &str, value| Gauge { name: name.into(), value, unit: "packets".into() };
    let read: Result<_, StoreError> = store.read(|tx| Ok((tx.load::<Gauge>(&here(), "c")?, tx.list::<Gauge>(&here())?)));
    assert_eq!(read.unwrap(), (Some(gauge("c", 7)), vec![gauge("c", 7), gauge("d", 8)]));
    save(&*store, &here(), &gauge("c", 9));
    let found: Result<Vec<Gauge>, StoreError> = store.read(|tx| tx.find(&here(), "unit", "packets"));
    assert_eq!(found.unwrap(), [gauge("c", 9)], "saved in the new form, with its indexes");
    let back: Result<Option<Counter>, StoreError> = store.read(|tx| tx.load(&here(), "c"));
    assert!(matches!(back, Err(StoreError::NewerRecord { found: 3, known: 1, .. })), "{back:?}");
    let unfit: Result<Vec<Item>, StoreError> = store.write(|tx| {
        tx.put(bonkei_store::Key { scope: &here(), kind: Item::KIND, id: "bad" }, 1, &[], "{\"id\":1}")?;
        tx.list(&here())
    });
    assert!(matches!(unfit, Err(StoreError::Unreadable { kind: "test.item", .. })), "{unfit:?}");
}

#[test]
fn lists_and_finds_scan_one_range() {
    let Fixture { store, folder } = Fixture::sqlite();
    save(&*store, &here(), &Item::new("1", "x"));
    let connection = Connection::open(folder.as_ref().unwrap().path().join("store.db")).unwrap();
    let plan = |sql: &str| -> String {
        let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let lines = statement.query_map((), |row| row.get::<_, String>(3)).unwrap();
        lines.map(Result::unwrap).collect::<Vec<_>>().join("; ")
    };
    let list = plan("SELECT body FROM record WHERE kind='k' AND account='a' AND region='r' ORDER BY seq");
    assert_eq!(list, "SEARCH record USING PRIMARY KEY (kind=? AND account=? AND region=?)");
    let find = plan(
        "SELECT r.body FROM idx i CROSS JOIN record r ON r.kind=i.kind AND r.account=i.account AND r.region=i.region AND r.seq=i.seq \
         WHERE i.kind='k' AND i.name='n' AND i.value='v' AND i.account='a' AND i.region='r' ORDER BY i.seq",
    );
    assert!(!find.contains("SCAN") && !find.contains("TEMP B-TREE"), "{find}");
}
