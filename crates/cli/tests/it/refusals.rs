//! What the command line refuses, in its words.

use crate::cloud::Cloud;
use crate::harness::{as_root, bonkei, told};
use std::net::{Ipv4Addr, TcpListener};

fn refused(name: &str, words: &[&str], replace: &[(&str, &str)]) {
    let output = bonkei(words).output().unwrap();
    assert!(!output.status.success());
    insta::assert_snapshot!(name, told(&output, replace));
}

#[test]
fn without_a_cloud() {
    let dir = tempfile::tempdir().unwrap();
    let state = dir.path().join("none").display().to_string();
    for words in [&["down"][..], &["down", "--purge"], &["shell", "--", "true"], &["exec", "i-1"], &["reset"], &["env"], &["status"]] {
        let mut all = vec!["--state", &state];
        all.extend(words);
        refused(&format!("without_a_cloud_{}", words.concat().replace('-', "")), &all, &[(&state, "[STATE]")]);
    }
    assert!(!dir.path().join("none").exists(), "a command that only looks must make nothing");
}

#[test]
fn another_ones_directory_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("thesis.txt"), "years of work").unwrap();
    let state = dir.path().display().to_string();
    refused("up_in_a_strangers_directory", &["--state", &state, "up", "--detach"], &[(&state, "[STATE]")]);
    refused("purge_of_a_strangers_directory", &["--state", &state, "down", "--purge"], &[(&state, "[STATE]")]);
    std::fs::write(dir.path().join("cloud.json"), "{\"mine\":true}").unwrap();
    refused("purge_with_a_strangers_cloud_json", &["--state", &state, "down", "--purge"], &[(&state, "[STATE]")]);
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2);
}

#[test]
fn a_port_in_use() {
    as_root(|| {
        let cloud = Cloud::new();
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port().to_string();
        let output = cloud.run(&["up", "--detach", "--api-port", &port]);
        assert_eq!(output.status.code(), Some(1));
        let state = cloud.state.display().to_string();
        let text = told(&output, &[(&state, "[STATE]")]);
        // the suggested port is whichever is free next
        let text = text.lines().map(|l| if l.contains("--api-port") { "  help: [another port]" } else { l }).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(text.replace(&port, "[PORT]"));
        assert!(!cloud.state.join("run/up.pid").exists());
    });
}

#[test]
fn wrong_usage() {
    refused("an_unknown_command", &["fly"], &[]);
    refused("a_port_that_is_none", &["up", "--api-port", "0"], &[]);
    refused("an_unknown_image", &["--state", "/nonexistent/cloud", "ami", "build", "windows"], &[]);
    refused("host_setup_of_nobody", &["host-setup", "no-such-user-here", "--yes"], &[]);
    let output = bonkei(&["--state", "/nonexistent/cloud", "sweeper"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(1) && said.contains("started by `bonkei up` only"), "{said}");
}
