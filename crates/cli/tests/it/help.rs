//! Every command's help, so that a change of it is seen.

use crate::harness::{bonkei, told};

#[test]
fn help_of_every_command() {
    let commands: [&[&str]; 16] = [
        &[],
        &["up"],
        &["down"],
        &["status"],
        &["env"],
        &["shell"],
        &["exec"],
        &["logs"],
        &["doctor"],
        &["host-setup"],
        &["ami"],
        &["ami", "build"],
        &["ami", "list"],
        &["reset"],
        &["completions"],
        &["demo"],
    ];
    for words in commands {
        let mut all = words.to_vec();
        all.push("--help");
        let output = bonkei(&all).output().unwrap();
        assert!(output.status.success());
        insta::assert_snapshot!(format!("help_{}", words.join("_")), told(&output, &[]));
    }
}

#[test]
fn completions_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = bonkei(&["completions", shell]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && text.contains("host-setup"), "{shell}");
        assert!(!text.contains("sweeper"), "hidden commands are not completed: {shell}");
    }
}
