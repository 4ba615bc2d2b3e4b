//! The harness itself.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use bonkei_testkit::{As, dir, in_cloud};
use std::fs;

fn looks_like_a_cloud() {
    assert_eq!(fs::read_to_string("/proc/self/uid_map").unwrap().lines().count(), 2);
    fs::write(dir().join("x"), "y").unwrap();
    std::os::unix::fs::chown(dir().join("x"), Some(1), Some(65536)).unwrap();
    assert_eq!(fs::read_to_string("/proc/net/dev").unwrap().lines().count(), 3, "a new network namespace has lo only");
    assert!(fs::read_dir("/proc").unwrap().flatten().filter(|entry| entry.file_name().to_string_lossy().parse::<u32>().is_ok()).count() < 4);
}

#[test]
fn fresh_as_root() {
    in_cloud(As::Root, "fresh_as_root", looks_like_a_cloud);
}

#[test]
fn fresh_as_user() {
    in_cloud(As::User, "fresh_as_user", || {
        looks_like_a_cloud();
        assert!(fs::metadata("/etc/shadow").is_ok() && fs::read("/etc/shadow").is_err(), "an ordinary user cannot read this");
    });
}

#[test]
fn failure_is_seen_as_root() {
    let seen = std::panic::catch_unwind(|| in_cloud(As::Root, "failure_is_seen_as_root", || std::process::exit(3)));
    let root = fs::read_to_string("/proc/self/status").unwrap().contains("Uid:\t0\t");
    assert_eq!(seen.is_err(), root, "without root the test is skipped");
}
