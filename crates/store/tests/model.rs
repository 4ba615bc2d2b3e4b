//! Random histories give the same result on both stores.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bonkei_core::Scope;
use bonkei_store::{Event, Key, MemoryStore, RowRef, Select, SqliteStore, Store, StoreError, Tx};
use proptest::prelude::*;
use std::sync::{Arc, mpsc};

const KINDS: [&str; 2] = ["test.one", "test.two"];
const NAMES: [&str; 2] = ["owner", "group"];

#[derive(Clone, Debug)]
enum Step {
    Put { kind: usize, scope: u8, id: u8, keys: Vec<(usize, u8)>, body: u8 },
    Delete { kind: usize, scope: u8, id: u8 },
    Clear,
    Emit(u8),
    Forget(u64),
    Nested(Vec<Step>, bool),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let keys = prop::collection::vec((0..NAMES.len(), 0..3u8), 0..4);
    let leaf = prop_oneof![
        12 => (0..KINDS.len(), 0..3u8, 0..5u8, keys, any::<u8>()).prop_map(|(kind, scope, id, keys, body)| Step::Put { kind, scope, id, keys, body }),
        5 => (0..KINDS.len(), 0..3u8, 0..5u8).prop_map(|(kind, scope, id)| Step::Delete { kind, scope, id }),
        1 => Just(Step::Clear),
        2 => any::<u8>().prop_map(Step::Emit),
        1 => (0..60u64).prop_map(Step::Forget),
    ];
    let nested =
        leaf.prop_recursive(2, 16, 5, |inner| (prop::collection::vec(inner, 0..5), any::<bool>()).prop_map(|(s, keep)| Step::Nested(s, keep)));
    prop::collection::vec(nested, 0..10)
}

fn place(n: u8) -> Scope {
    match n {
        0 => Scope::new("000000000000", "ap-northeast-1"),
        1 => Scope::new("000000000000", ""),
        _ => Scope::new("111111111111", "ap-northeast-1"),
    }
}

/// What a write says about its inside, or that it is to be taken back.
#[derive(Debug, PartialEq)]
enum Ended {
    Refused,
    Failed(StoreError),
}

impl From<StoreError> for Ended {
    fn from(error: StoreError) -> Self {
        Self::Failed(error)
    }
}

fn play(tx: &mut dyn Tx, steps: &[Step], said: &mut Vec<String>) -> Result<(), Ended> {
    for step in steps {
        match step {
            Step::Put { kind, scope, id, keys, body } => {
                let keys: Vec<_> = keys.iter().map(|(name, value)| (NAMES[*name], format!("v{value}"))).collect();
                let key = Key { scope: &place(*scope), kind: KINDS[*kind], id: &format!("id-{id}") };
                tx.put(key, u32::from(*body), &keys, &body.to_string())?;
            }
            Step::Delete { kind, scope, id } => {
                let key = Key { scope: &place(*scope), kind: KINDS[*kind], id: &format!("id-{id}") };
                said.push(format!("deleted {}", tx.delete(key)?));
            }
            Step::Clear => tx.clear()?,
            Step::Emit(body) => said.push(format!("event {}", tx.emit("test.event", &body.to_string())?)),
            Step::Forget(through) => tx.forget_events(*through)?,
            Step::Nested(steps, keep) => {
                let ended = tx.atomic(|tx| play(tx, steps, said).and(if *keep { Ok(()) } else { Err(Ended::Refused) }));
                assert!(matches!(ended, Ok(()) | Err(Ended::Refused)), "{ended:?}");
            }
        }
    }
    said.push(format!("{:?}", dump(tx)));
    Ok(())
}

type Seen = (String, String, String, u64, u32, Vec<u8>);

fn see(tx: &dyn Tx, kind: &str, select: Select<'_>) -> Vec<Seen> {
    let mut all = Vec::new();
    let mut each = |row: RowRef<'_>| {
        all.push((row.account.to_owned(), row.region.to_owned(), row.id.to_owned(), row.seq, row.version, row.body.to_vec()));
        Ok(())
    };
    tx.rows(kind, select, &mut each).unwrap();
    all
}

/// Everything, by every way of asking.
fn dump(tx: &dyn Tx) -> (Vec<Vec<Seen>>, Vec<Event>, Vec<Scope>) {
    let mut all = Vec::new();
    for kind in KINDS {
        all.push(see(tx, kind, Select::Everywhere));
        for n in 0..3 {
            let scope = place(n);
            all.push(see(tx, kind, Select::In(&scope)));
            all.push(see(tx, kind, Select::One(&scope, "id-2")));
            for name in NAMES {
                all.push(see(tx, kind, Select::Indexed(&scope, name, "v1")));
            }
        }
        for name in NAMES {
            all.push(see(tx, kind, Select::IndexedEverywhere(name, "v1")));
        }
    }
    (all, tx.events(3, 5).unwrap(), tx.scopes().unwrap())
}

/// Writes the history, some of it queued so that it shares commits, and says all that can be seen of it.
fn tell(store: &dyn Store, history: &[(Vec<Step>, bool, bool)]) -> Vec<String> {
    let changes = store.subscribe();
    let (answer, answers) = mpsc::channel();
    let mut told = Vec::new();
    for (steps, keep, wait) in history {
        let (steps, keep, answer) = (steps.clone(), *keep, answer.clone());
        let work = move |tx: &mut dyn Tx| {
            let mut said = Vec::new();
            play(tx, &steps, &mut said)?;
            if keep { Ok(said) } else { Err(Ended::Refused) }
        };
        store.write_then(work, move |result| answer.send(result).unwrap());
        if *wait {
            // An empty write is answered only after all before it.
            store.write(|_| Ok::<_, StoreError>(())).unwrap();
            let kinds: Vec<_> = changes.take().kinds().collect();
            told.push(format!("{:?} {kinds:?}", dump(&*store.snapshot().unwrap())));
        }
    }
    drop(answer);
    told.extend(answers.iter().map(|result| format!("{result:?}")));
    told.push(format!("{:?}", dump(&*store.snapshot().unwrap())));
    told
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn both_stores_tell_the_same(history in prop::collection::vec((steps(), any::<bool>(), any::<bool>()), 1..12)) {
        let folder = tempfile::TempDir::new().unwrap();
        let file = folder.path().join("store.db");
        let memory = tell(&*MemoryStore::open(), &history);
        let sqlite: Arc<dyn Store> = SqliteStore::open(&file).unwrap();
        prop_assert_eq!(&memory, &tell(&*sqlite, &history));
        sqlite.check().unwrap();
        let before = dump(&*sqlite.snapshot().unwrap());
        drop(sqlite);
        let after = dump(&*SqliteStore::open(&file).unwrap().snapshot().unwrap());
        prop_assert_eq!(before, after, "a file opened again holds the same");
    }
}
