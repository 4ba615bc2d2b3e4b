//! What is acknowledged survives a killed process and a full disk, and nothing half done does.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bonkei_store::{SqliteStore, StoreError, Tx};
use common::{Item, here};
use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU64, Ordering},
};
use tempfile::TempDir;

const FILE: &str = "BONKEI_STORE_TEST_FILE";
const FIRST: &str = "BONKEI_STORE_TEST_FIRST";
/// Records that each transaction writes.
const PARTS: usize = 4;

fn transaction(tx: &mut dyn Tx, n: u64) -> Result<(), StoreError> {
    for part in 0..PARTS {
        tx.save(&here(), &Item { id: format!("{n}/{part}"), owner: n.to_string(), groups: vec!["x".repeat(300)] })?;
    }
    Ok(())
}

/// Not a test: the process that is killed, or runs out of room. Says each number once it is acknowledged.
#[test]
#[ignore = "run by the tests below"]
fn child() {
    let (Ok(file), Ok(first)) = (std::env::var(FILE), std::env::var(FIRST)) else { return };
    let next = AtomicU64::new(first.parse().unwrap());
    let store = SqliteStore::open(file).unwrap();
    std::thread::scope(|threads| {
        for _ in 0..8 {
            threads.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::SeqCst);
                    let line = match store.write(move |tx| transaction(tx, n)) {
                        Ok(()) => format!("acknowledged {n}\n"),
                        Err(error) => format!("refused {error}\n"),
                    };
                    std::io::stdout().write_all(line.as_bytes()).unwrap();
                    if line.starts_with("refused") {
                        break;
                    }
                }
            });
        }
    });
    let readable = store.read(|tx| tx.list::<Item>(&here())).is_ok();
    std::io::stdout().write_all(format!("readable {readable}\n").as_bytes()).unwrap();
}

fn start(mut command: Command, file: &Path, first: u64) -> Child {
    command.args(["child", "--exact", "--ignored", "--nocapture"]);
    command.env(FILE, file).env(FIRST, first.to_string()).stdout(Stdio::piped()).spawn().unwrap()
}

/// Opens the file and compares it with what was acknowledged; returns a number above all used.
fn verify(file: &Path, acknowledged: &BTreeSet<u64>) -> u64 {
    let store = SqliteStore::open(file).unwrap();
    store.check().unwrap();
    let items = store.read(|tx| tx.list::<Item>(&here())).unwrap();
    let numbers: BTreeSet<u64> = items.iter().map(|item| item.owner.parse().unwrap()).collect();
    assert_eq!(items.len(), numbers.len() * PARTS, "no transaction is there by half");
    let lost: Vec<_> = acknowledged.difference(&numbers).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    for n in &numbers {
        let parts = store.read(|tx| tx.find::<Item>(&here(), "owner", &n.to_string())).unwrap();
        let ids: Vec<_> = parts.into_iter().map(|item| item.id).collect();
        assert_eq!(ids, (0..PARTS).map(|part| format!("{n}/{part}")).collect::<Vec<_>>());
    }
    numbers.last().map_or(0, |n| n + 100)
}

fn number(line: &str) -> Option<u64> {
    // The test harness writes to the same stream, so a line may begin with its words.
    line.split_once("acknowledged ").and_then(|(_, n)| n.parse().ok())
}

#[test]
fn a_killed_process_loses_nothing_it_acknowledged() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("store.db");
    let (mut acknowledged, mut first) = (BTreeSet::new(), 0);
    for round in 1..=5 {
        let mut child = start(Command::new(std::env::current_exe().unwrap()), &file, first);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let wanted = acknowledged.len() + 40 * round;
        while acknowledged.len() < wanted {
            acknowledged.extend(number(&lines.next().unwrap().unwrap()));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // Whole lines that were still on their way were acknowledged, too.
        acknowledged.extend(lines.map_while(Result::ok).filter_map(|line| number(&line)));
        first = verify(&file, &acknowledged);
    }
    assert!(acknowledged.len() >= 600);
}

#[test]
fn a_full_disk_loses_nothing_it_acknowledged() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("store.db");
    // A limit on the size of files is the full disk that needs no privilege.
    let mut shell = Command::new("sh");
    let binary: PathBuf = std::env::current_exe().unwrap();
    shell.args(["-c", "trap '' XFSZ; ulimit -f 4000; exec \"$@\"", "sh"]).arg(binary);
    let output = start(shell, &file, 0).wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let acknowledged: BTreeSet<u64> = said.lines().filter_map(number).collect();
    assert!(acknowledged.len() > 100, "{said}");
    assert!(said.contains("refused the store could not be read or written and nothing was changed"), "{said}");
    assert!(said.contains("readable true"), "{said}");
    let next = verify(&file, &acknowledged);
    let store = SqliteStore::open(&file).unwrap();
    store.write(move |tx| transaction(tx, next)).unwrap();
}
