//! What both stores promise, tried on each.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bonkei_core::Fault;
use bonkei_store::{StoreError, Tx};
use common::{Counter, Fixture, Item, LIMIT, here, ids, save, there};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
    mpsc,
};

macro_rules! contract {
    ($($name:ident)*) => {
        mod memory { $(#[test] fn $name() { super::$name(&super::Fixture::memory()); })* }
        mod sqlite { $(#[test] fn $name() { super::$name(&super::Fixture::sqlite()); })* }
    };
}

contract! {
    keeps_what_is_saved
    lists_in_the_order_of_creation
    keeps_scopes_and_kinds_apart
    finds_by_index
    reads_everything_everywhere
    takes_back_a_failed_write
    takes_back_a_nested_part_only
    survives_a_panic
    a_failure_among_queued_writes_leaves_the_others
    serialises_writers
    a_snapshot_sees_the_state_of_its_start
    readers_do_not_wait_for_a_writer
    a_snapshot_refuses_changes
    tells_subscribers_which_kinds_changed
    wakes_before_it_answers
    a_dropped_subscription_is_not_woken
    keeps_an_outbox
    reset_empties_everything
    refuses_a_write_that_waits_inside_a_write
    a_write_may_queue_another
    a_closed_store_refuses
    a_store_dropped_by_its_own_writer_ends
}

fn keeps_what_is_saved(f: &Fixture) {
    let (store, scope) = (&*f.store, here());
    let odd = Item { id: "ü/\"'\u{0}".into(), owner: "ひと".into(), groups: vec!["g".into(), "g".into()] };
    save(store, &scope, &odd);
    let read: Result<_, StoreError> = store.read(|tx| {
        assert!(tx.exists::<Item>(&scope, &odd.id)? && !tx.exists::<Item>(&scope, "other")?);
        assert_eq!(tx.load::<Item>(&scope, "other")?, None);
        tx.load::<Item>(&scope, &odd.id)
    });
    assert_eq!(read.unwrap(), Some(odd.clone()));
    let id = odd.id.clone();
    let removed: Result<_, StoreError> = store.write(move |tx| Ok((tx.remove::<Item>(&here(), &id)?, tx.remove::<Item>(&here(), &id)?)));
    assert_eq!(removed, Ok((true, false)));
    assert_eq!(ids(store, &scope), Vec::<String>::new());
    store.check().unwrap();
}

fn lists_in_the_order_of_creation(f: &Fixture) {
    let store = &*f.store;
    for id in ["z", "a", "m"] {
        save(store, &here(), &Item::new(id, "x"));
    }
    save(store, &here(), &Item::new("z", "changed"));
    assert_eq!(ids(store, &here()), ["z", "a", "m"]);
    store.write(|tx| tx.remove::<Item>(&here(), "z")).unwrap();
    save(store, &here(), &Item::new("z", "again"));
    assert_eq!(ids(store, &here()), ["a", "m", "z"]);
}

fn keeps_scopes_and_kinds_apart(f: &Fixture) {
    let store = &*f.store;
    save(store, &here(), &Item::new("one", "x"));
    save(store, &there(), &Item::new("two", "x"));
    save(store, &here(), &Counter { id: "one".into(), value: 1 });
    store.write(|tx| tx.remove::<Item>(&there(), "one")).unwrap();
    assert_eq!((ids(store, &here()), ids(store, &there())), (vec!["one".to_owned()], vec!["two".to_owned()]));
    let counter: Result<_, StoreError> = store.read(|tx| tx.load::<Counter>(&here(), "one"));
    assert_eq!(counter.unwrap().map(|c| c.value), Some(1));
}

fn finds_by_index(f: &Fixture) {
    let store = &*f.store;
    let found = |index: &str, value: &str| -> Vec<String> {
        let items: Result<Vec<Item>, StoreError> = store.read(|tx| tx.find(&here(), index, value));
        items.unwrap().into_iter().map(|item| item.id).collect()
    };
    for id in ["c", "a", "b"] {
        save(store, &here(), &Item { id: id.into(), owner: "x".into(), groups: vec!["g1".into(), "g2".into()] });
    }
    assert_eq!(found("owner", "x"), ["c", "a", "b"]);
    assert_eq!(found("group", "g2"), ["c", "a", "b"]);
    save(store, &here(), &Item { id: "a".into(), owner: "y".into(), groups: vec!["g2".into()] });
    assert_eq!((found("owner", "x"), found("owner", "y")), (vec!["c".to_owned(), "b".to_owned()], vec!["a".to_owned()]));
    assert_eq!((found("group", "g1"), found("group", "g2")), (vec!["c".to_owned(), "b".to_owned()], ["c", "a", "b"].map(str::to_owned).to_vec()));
    store.write(|tx| tx.remove::<Item>(&here(), "c")).unwrap();
    assert_eq!((found("group", "g1"), found("owner", "none"), found("nothing", "x")), (vec!["b".to_owned()], vec![], vec![]));
}

fn reads_everything_everywhere(f: &Fixture) {
    let store = &*f.store;
    let other = bonkei_core::Scope::new("111111111111", "ap-northeast-1");
    for (scope, id) in [(there(), "1"), (other.clone(), "2"), (here(), "3"), (here(), "0")] {
        save(store, &scope, &Item::new(id, "x"));
    }
    let wanted: Vec<_> = [(here(), "3"), (here(), "0"), (there(), "1"), (other.clone(), "2")].map(|(s, id)| (s, Item::new(id, "x"))).to_vec();
    let read: Result<_, StoreError> = store.read(|tx| Ok((tx.list_all::<Item>()?, tx.find_all::<Item>("owner", "x")?, tx.scopes()?)));
    let (all, found, scopes) = read.unwrap();
    assert_eq!((&all, &found), (&wanted, &wanted));
    assert_eq!(scopes, [here(), there(), other]);
    let counted: Result<_, StoreError> =
        store.read(|tx| Ok([here(), there(), bonkei_core::Scope::new("nobody", "")].map(|s| tx.count_of::<Item>(&s))));
    assert_eq!(counted.unwrap(), [Ok(2), Ok(1), Ok(0)]);
}

fn takes_back_a_failed_write(f: &Fixture) {
    let store = &*f.store;
    save(store, &here(), &Item::new("kept", "x"));
    let changed = store.subscribe();
    let failed: Result<(), Fault> = store.write(|tx| {
        tx.save(&here(), &Item::new("new", "x"))?;
        tx.remove::<Item>(&here(), "kept")?;
        assert_eq!(tx.list::<Item>(&here())?, [Item::new("new", "x")], "a transaction sees its own changes");
        Err(Fault::client("InvalidParameterValue", "no"))
    });
    assert_eq!(failed.map_err(|fault| fault.code), Err("InvalidParameterValue".to_owned()));
    assert_eq!(ids(store, &here()), ["kept"]);
    assert!(changed.take().is_empty());
}

fn takes_back_a_nested_part_only(f: &Fixture) {
    let store = &*f.store;
    let changed = store.subscribe();
    let written: Result<(), StoreError> = store.write(|tx| {
        tx.save(&here(), &Item::new("before", "x"))?;
        let failed: Result<(), Fault> = tx.atomic(|tx| {
            tx.save(&here(), &Item::new("inside", "x"))?;
            tx.atomic(|tx| -> Result<(), Fault> { Ok(tx.save(&here(), &Counter { id: "deep".into(), value: 1 })?) })?;
            Err(Fault::internal("no"))
        });
        assert!(failed.is_err());
        tx.atomic(|tx| tx.save(&here(), &Item::new("after", "x")))
    });
    written.unwrap();
    assert_eq!(ids(store, &here()), ["before", "after"]);
    let counters: Result<Vec<Counter>, StoreError> = store.read(|tx| tx.list(&here()));
    assert_eq!(counters.unwrap(), []);
    assert_eq!(changed.take().kinds().collect::<Vec<_>>(), ["test.item"]);
}

fn survives_a_panic(f: &Fixture) {
    let store = &*f.store;
    let failed: Result<(), StoreError> = store.write(|tx| {
        tx.save(&here(), &Item::new("half", "x"))?;
        tx.atomic(|tx| {
            tx.save(&here(), &Item::new("nested", "x"))?;
            panic!("on purpose")
        })
    });
    assert_eq!(failed, Err(StoreError::Panicked("on purpose".into())));
    f.store.write_then(|tx| tx.save(&here(), &Item::new("next", "x")), |_| panic!("on purpose, answering"));
    save(store, &here(), &Item::new("last", "x"));
    assert_eq!(ids(store, &here()), ["next", "last"]);
}

/// Holds the writer inside a write until the returned sender speaks.
fn hold(f: &Fixture) -> mpsc::Sender<()> {
    let (release, released) = mpsc::channel::<()>();
    let (entered, inside) = mpsc::channel();
    let store = f.store.clone();
    std::thread::spawn(move || {
        let work = move |tx: &mut dyn Tx| {
            tx.save(&here(), &Item::new("held", "x"))?;
            entered.send(()).unwrap();
            released.recv_timeout(LIMIT).unwrap();
            Ok::<_, StoreError>(())
        };
        store.write(work).unwrap();
    });
    inside.recv_timeout(LIMIT).unwrap();
    release
}

fn a_failure_among_queued_writes_leaves_the_others(f: &Fixture) {
    let (answer, answers) = mpsc::channel();
    let release = hold(f);
    for n in 0..20 {
        let answer = answer.clone();
        let work = move |tx: &mut dyn Tx| {
            let before = tx.list::<Item>(&here())?.len();
            tx.save(&here(), &Item::new(&format!("{n:02}a"), "x"))?;
            assert!(n % 10 != 7, "on purpose");
            tx.save(&here(), &Item::new(&format!("{n:02}b"), "x"))?;
            if n % 5 == 3 { Err(Fault::client("Refused", format!("{n}"))) } else { Ok((n, before)) }
        };
        f.store.write_then(work, move |result| answer.send((n, result)).unwrap());
    }
    release.send(()).unwrap();
    let mut kept = vec!["held".to_owned()];
    for wanted in 0..20 {
        let (n, result) = answers.recv_timeout(LIMIT).unwrap();
        assert_eq!(n, wanted, "answers come in the order of the writes");
        match (n % 10 == 7, n % 5 == 3) {
            (true, _) => assert_eq!(result.unwrap_err().code, "InternalFailure"),
            (_, true) => assert_eq!(result.unwrap_err().code, "Refused"),
            _ => {
                assert_eq!(result.unwrap(), (n, kept.len()), "sees what came before, and nothing of what failed");
                kept.extend([format!("{n:02}a"), format!("{n:02}b")]);
            }
        }
    }
    assert_eq!(ids(&*f.store, &here()), kept);
}

fn serialises_writers(f: &Fixture) {
    save(&*f.store, &here(), &Counter { id: "c".into(), value: 0 });
    std::thread::scope(|threads| {
        for _ in 0..8 {
            threads.spawn(|| {
                for _ in 0..25 {
                    let add = |tx: &mut dyn Tx| {
                        let mut counter: Counter = tx.load(&here(), "c")?.ok_or(StoreError::Closed)?;
                        counter.value += 1;
                        tx.save(&here(), &counter)
                    };
                    f.store.write(add).unwrap();
                }
            });
        }
    });
    let counter: Result<Option<Counter>, StoreError> = f.store.read(|tx| tx.load(&here(), "c"));
    assert_eq!(counter.unwrap().map(|c| c.value), Some(200));
}

fn a_snapshot_sees_the_state_of_its_start(f: &Fixture) {
    let store = &*f.store;
    save(store, &here(), &Item::new("1", "x"));
    let first = store.snapshot().unwrap();
    save(store, &here(), &Item::new("2", "x"));
    store.write(|tx| tx.remove::<Item>(&here(), "1")).unwrap();
    let second = store.snapshot().unwrap();
    store.reset().unwrap();
    assert_eq!(first.list::<Item>(&here()).unwrap(), [Item::new("1", "x")]);
    assert_eq!(first.find::<Item>(&here(), "owner", "x").unwrap(), [Item::new("1", "x")]);
    assert_eq!(second.list::<Item>(&here()).unwrap(), [Item::new("2", "x")]);
    drop((first, second));
    assert_eq!(ids(store, &here()), Vec::<String>::new());
}

fn readers_do_not_wait_for_a_writer(f: &Fixture) {
    save(&*f.store, &here(), &Item::new("1", "x"));
    let release = hold(f);
    let many: Vec<_> = (0..40).map(|_| f.store.snapshot().unwrap()).collect();
    for one in &many {
        assert_eq!(one.list::<Item>(&here()).unwrap(), [Item::new("1", "x")], "an unfinished write is not seen");
    }
    release.send(()).unwrap();
    save(&*f.store, &here(), &Item::new("2", "x"));
    assert_eq!(ids(&*f.store, &here()), ["1", "held", "2"]);
}

fn a_snapshot_refuses_changes(f: &Fixture) {
    let mut snapshot = f.store.snapshot().unwrap();
    assert_eq!(snapshot.save(&here(), &Item::new("1", "x")), Err(StoreError::ReadOnly("test.item")));
    assert_eq!(snapshot.remove::<Item>(&here(), "1"), Err(StoreError::ReadOnly("test.item")));
    assert_eq!(snapshot.atomic(|tx| tx.clear()), Err(StoreError::ReadOnly("*")));
    assert_eq!(snapshot.emit("test.event", "1"), Err(StoreError::ReadOnly("test.event")));
    assert!(snapshot.forget_events(1).is_err());
}

fn tells_subscribers_which_kinds_changed(f: &Fixture) {
    let store = &*f.store;
    let woken = Arc::new(AtomicUsize::new(0));
    let count = woken.clone();
    let changed = store.subscribe_with(move || {
        count.fetch_add(1, Ordering::SeqCst);
    });
    assert!(changed.take().is_empty());
    save(store, &here(), &Item::new("1", "x"));
    save(store, &here(), &Counter { id: "c".into(), value: 0 });
    let kinds = changed.wait();
    assert!(kinds.has("test.item") && kinds.has("test.counter") && !kinds.has("test.event"));
    assert_eq!(woken.load(Ordering::SeqCst), 2);
    store.write(|tx| tx.remove::<Item>(&here(), "none")).unwrap();
    assert!(changed.wait_for(std::time::Duration::ZERO).is_empty(), "nothing changed");
    store.reset().unwrap();
    assert!(changed.wait_for(LIMIT).has("anything"));
    let waiting = f.store.clone();
    let waiter = std::thread::spawn(move || (changed.wait_for(LIMIT).has("test.item"), changed.wait().is_empty(), changed.is_closed()));
    save(store, &here(), &Item::new("2", "x"));
    waiting.close().unwrap();
    assert_eq!(waiter.join().unwrap(), (true, true, true));
}

fn wakes_before_it_answers(f: &Fixture) {
    let changed = f.store.subscribe();
    for n in 0..20 {
        save(&*f.store, &here(), &Counter { id: "c".into(), value: n });
        assert!(changed.take().has("test.counter"));
    }
}

fn a_dropped_subscription_is_not_woken(f: &Fixture) {
    let woken = Arc::new(AtomicUsize::new(0));
    let count = woken.clone();
    drop(f.store.subscribe_with(move || {
        count.fetch_add(1, Ordering::SeqCst);
    }));
    let panics = f.store.subscribe_with(|| panic!("on purpose, waking"));
    save(&*f.store, &here(), &Item::new("1", "x"));
    drop(panics);
    save(&*f.store, &here(), &Item::new("2", "x"));
    assert_eq!((woken.load(Ordering::SeqCst), Arc::strong_count(&woken)), (0, 1));
}

fn keeps_an_outbox(f: &Fixture) {
    let changed = f.store.subscribe();
    let numbers: Result<Vec<u64>, StoreError> = f.store.write(|tx| ["1", "2", "3"].into_iter().map(|body| tx.emit("test.event", body)).collect());
    let numbers = numbers.unwrap();
    assert!(changed.take().has("test.event"));
    let failed: Result<(), Fault> = f.store.write(|tx| {
        tx.emit("test.event", "lost")?;
        Err(Fault::internal("no"))
    });
    assert!(failed.is_err());
    let bodies = |after, limit| -> Vec<String> {
        let events: Result<_, StoreError> = f.store.read(|tx| tx.events(after, limit));
        events.unwrap().into_iter().map(|event| event.body).collect()
    };
    assert_eq!((bodies(0, 2), bodies(numbers[0], 9), bodies(numbers[2], 9)), (vec!["1".into(), "2".into()], vec!["2".into(), "3".into()], vec![]));
    let second = numbers[1];
    f.store.write(move |tx| tx.forget_events(second)).unwrap();
    assert_eq!(bodies(0, 9), ["3"]);
    let next = f.store.write(|tx| tx.emit("test.event", "4")).unwrap();
    assert!(next > numbers[2]);
}

fn reset_empties_everything(f: &Fixture) {
    let store = &*f.store;
    save(store, &here(), &Item::new("1", "x"));
    save(store, &there(), &Counter { id: "c".into(), value: 0 });
    store.write(|tx| tx.emit("test.event", "1")).unwrap();
    store.reset().unwrap();
    let left: Result<_, StoreError> = store.read(|tx| Ok((tx.scopes()?, tx.find_all::<Item>("owner", "x")?, tx.events(0, 9)?)));
    assert_eq!(left.unwrap(), (vec![], vec![], vec![]));
    let failed: Result<(), Fault> = store.write(|tx| {
        tx.save(&here(), &Item::new("2", "x"))?;
        tx.clear()?;
        Err(Fault::internal("no"))
    });
    assert!(failed.is_err());
    save(store, &here(), &Item::new("1", "x"));
    assert_eq!(ids(store, &here()), ["1"]);
}

fn refuses_a_write_that_waits_inside_a_write(f: &Fixture) {
    let inner = f.store.clone();
    let nested = f.store.write(move |tx| {
        tx.save(&here(), &Item::new("1", "x"))?;
        let before: Result<Vec<Item>, StoreError> = inner.read(|tx| tx.list(&here()));
        assert_eq!(before, Ok(vec![]), "a snapshot inside a write sees what is committed");
        inner.write(|tx| tx.save(&here(), &Item::new("2", "x")))
    });
    assert_eq!(nested, Err(StoreError::Nested));
    save(&*f.store, &here(), &Item::new("3", "x"));
    assert_eq!(ids(&*f.store, &here()), ["3"]);
}

fn a_write_may_queue_another(f: &Fixture) {
    let (send, receive) = mpsc::channel();
    let again = f.store.clone();
    let first = |tx: &mut dyn Tx| tx.save(&here(), &Item::new("1", "x"));
    f.store.write_then(first, move |done| {
        done.unwrap();
        again.write_then(|tx| tx.save(&here(), &Item::new("2", "x")), move |done| send.send(done).unwrap());
    });
    assert_eq!(receive.recv_timeout(LIMIT).unwrap(), Ok(()));
    assert_eq!(ids(&*f.store, &here()), ["1", "2"]);
}

fn a_closed_store_refuses(f: &Fixture) {
    let release = hold(f);
    let (send, receive) = mpsc::channel();
    f.store.write_then(|tx| tx.save(&here(), &Item::new("queued", "x")), move |done| send.send(done).unwrap());
    let closing = f.store.clone();
    let closed = std::thread::spawn(move || (closing.close(), closing.close()));
    release.send(()).unwrap();
    assert_eq!(closed.join().unwrap(), (Ok(()), Ok(())));
    assert_eq!(receive.recv_timeout(LIMIT).unwrap(), Ok(()), "what was queued before is done");
    assert_eq!(f.store.write(|tx| tx.save(&here(), &Item::new("late", "x"))), Err(StoreError::Closed));
    assert_eq!(f.store.snapshot().err(), Some(StoreError::Closed));
}

fn a_store_dropped_by_its_own_writer_ends(f: &Fixture) {
    let (send, receive) = mpsc::channel();
    let own = match &f.folder {
        Some(folder) => bonkei_store::SqliteStore::open(folder.path().join("own.db")).unwrap(),
        None => bonkei_store::MemoryStore::open(),
    };
    let last = own.clone();
    let (go, gone) = mpsc::channel::<()>();
    std::thread::spawn(move || {
        let answer = move |done| {
            gone.recv_timeout(LIMIT).unwrap();
            drop(last);
            send.send(done).unwrap();
        };
        own.write_then(|tx| tx.save(&here(), &Item::new("1", "x")), answer);
    });
    go.send(()).unwrap();
    assert_eq!(receive.recv_timeout(LIMIT).unwrap(), Ok(()));
}
