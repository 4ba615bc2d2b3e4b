//! Up, down, and what happens when parts are killed.

use crate::cloud::{Cloud, eventually, exists, kill};
use crate::harness::{as_root, as_user, told};
use std::io::Write;
use std::net::TcpStream;
use std::process::Stdio;

fn whole_life() {
    let cloud = Cloud::new();
    cloud.up();
    let id = cloud.id();
    assert_eq!(cloud.run(&["status"]).status.code(), Some(0), "{}", told(&cloud.run(&["status"]), &[]));
    assert!(cloud.ok(&["up", "--detach"]).contains("up already"));
    assert!(cloud.ok(&["env"]).contains(&format!("http://127.0.0.1:{}", cloud.api())));

    // home: the cloud's names, the host's files, the exit code passed on
    assert_eq!(cloud.ok(&["shell", "--", "sed", "-n", "1p", "/etc/resolv.conf"]), "nameserver 198.19.0.53\n");
    assert_eq!(cloud.run(&["shell", "--", "sh", "-c", "exit 7"]).status.code(), Some(7));
    assert_eq!(cloud.run(&["shell", "--", "sh", "-c", "kill -9 $$"]).status.code(), Some(137));
    assert_eq!(cloud.run(&["shell", "--", "there-is-no-such-command"]).status.code(), Some(127));
    let here = std::env::current_dir().unwrap();
    assert_eq!(cloud.ok(&["shell", "--", "pwd"]).trim(), here.display().to_string());
    let mut cat = cloud.command(&["shell", "--", "cat"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    cat.stdin.take().unwrap().write_all(b"through").unwrap();
    assert_eq!(cat.wait_with_output().unwrap().stdout, b"through");

    // killed parts come back, and the host's door stays open
    for part in ["control", "edge"] {
        let pid = cloud.number(&format!("/processes/{part}/pid")).unwrap();
        kill(pid);
        eventually("the part is started again", || {
            let status = cloud.status();
            let again = status["processes"][part]["pid"].as_i64().filter(|p| *p != pid)?;
            (status["health"]["status"].is_string() && status["processes"][part]["restarts"] == 1).then_some(again)
        });
        assert_eq!(cloud.status()["processes"][part]["last_end"], "signal 9");
    }
    assert!(TcpStream::connect(("127.0.0.1", cloud.api())).is_ok());

    // the same cloud comes back
    cloud.ok(&["down"]);
    assert_eq!(cloud.traces(&id), [""; 0]);
    assert_eq!(cloud.run(&["status"]).status.code(), Some(3));
    cloud.ok(&["up", "--detach"]);
    assert_eq!((cloud.id(), cloud.number("/ports/api")), (id.clone(), Some(i64::from(cloud.api()))));

    // a guest's own control groups are no obstacle, though an ordinary user may not remove them
    let groups: serde_json::Value = serde_json::from_slice(&std::fs::read(cloud.state.join("run/cgroup.json")).unwrap()).unwrap();
    let group = groups["Ok"]["unified"].as_str().unwrap();
    cloud.ok(&["shell", "--", "sh", "-ec", &format!("cd {group}/machines; mkdir guest guest/unit; chown 7:7 guest guest/unit")]);

    // pulling the plug leaves nothing but the state directory
    kill(cloud.number("/up/pid").unwrap());
    eventually("nothing of the cloud runs", || cloud.traces(&id).is_empty().then_some(()));
    eventually("the lock is free", || (cloud.run(&["status"]).status.code() == Some(3)).then_some(()));
    assert!(!exists(&cloud.state.join("run/up.pid")));

    cloud.ok(&["up", "--detach"]);
    cloud.ok(&["down", "--purge"]);
    assert!(!exists(&cloud.state));
    assert_eq!(cloud.traces(&id), [""; 0]);
}

#[test]
fn whole_life_as_root() {
    as_root(whole_life);
}

#[test]
fn whole_life_as_user() {
    as_user("lifecycle::whole_life_as_user", whole_life);
}

fn helpers_are_killed() {
    let cloud = Cloud::new();
    cloud.up();
    let id = cloud.id();
    let state = cloud.state.display().to_string();
    let helper = |name: &str| {
        let found = crate::harness::processes_with(&format!("{name} --state {state}"));
        found.first().map(|line| line.split(' ').next().unwrap().parse::<i64>().unwrap())
    };
    for name in ["broker", "sweeper"] {
        let pid = eventually("the helper runs", || helper(name));
        kill(pid);
        eventually("the helper is started again", || helper(name).filter(|p| *p != pid));
    }
    // the first process gone means that all is gone, and the outer one clears away
    kill(cloud.number("/init/pid").unwrap());
    eventually("nothing of the cloud runs", || cloud.traces(&id).is_empty().then_some(()));
}

#[test]
fn killed_helpers_come_back_as_root() {
    as_root(helpers_are_killed);
}

#[test]
fn killed_helpers_come_back_as_user() {
    as_user("lifecycle::killed_helpers_come_back_as_user", helpers_are_killed);
}

fn side_by_side() {
    let (one, two) = (Cloud::new(), Cloud::new());
    one.up();
    two.up();
    assert_ne!(one.id(), two.id());
    // same names and addresses inside, nothing shared
    let netns = |cloud: &Cloud| cloud.ok(&["shell", "--", "readlink", "/proc/self/ns/net"]);
    assert_ne!(netns(&one), netns(&two));
    one.ok(&["down", "--purge"]);
    assert_eq!(two.run(&["status"]).status.code(), Some(0));
    two.ok(&["down", "--purge"]);
}

#[test]
fn two_clouds_side_by_side_as_root() {
    as_root(side_by_side);
}

#[test]
fn two_clouds_side_by_side_as_user() {
    as_user("lifecycle::two_clouds_side_by_side_as_user", side_by_side);
}

#[test]
fn foreground_ends_in_order_when_asked() {
    as_root(|| {
        let cloud = Cloud::new();
        cloud.up();
        let id = cloud.id();
        cloud.ok(&["down"]);
        let mut child = cloud.command(&["up"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        eventually("the API answers", || (cloud.run(&["status"]).status.code() == Some(0)).then_some(()));
        let pid = rustix::process::Pid::from_child(&child);
        rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
        assert!(child.wait().unwrap().success());
        assert_eq!(cloud.traces(&id), [""; 0]);
    });
}

/// Here everything that a cloud needs is there but perhaps the programs that build images.
fn the_doctor_finds_nothing() {
    let cloud = Cloud::new();
    let output = cloud.run(&["doctor", "--json"]);
    let checks: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let missing = |c: &&serde_json::Value| c["level"] == "missing" && c["name"] != "images";
    let missing: Vec<_> = checks.as_array().unwrap().iter().filter(missing).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(checks.as_array().unwrap().len() > 10);
    assert!(!cloud.state.exists(), "the doctor leaves nothing");
    let beside = cloud.state.parent().unwrap();
    assert_eq!(std::fs::read_dir(beside).unwrap().count(), 0);
}

#[test]
fn the_doctor_finds_nothing_as_root() {
    as_root(the_doctor_finds_nothing);
}

#[test]
fn the_doctor_finds_nothing_as_user() {
    as_user("lifecycle::the_doctor_finds_nothing_as_user", the_doctor_finds_nothing);
}

#[test]
fn a_detached_cloud_lets_go_of_its_callers_pipes() {
    as_root(|| {
        let cloud = Cloud::new();
        cloud.up();
        cloud.ok(&["down"]);
        // the shell's descriptor 9 is the pipe too; reading it to its end would wait for ever if a process of the cloud had it
        let script = r#"exec 9>&1; "$0" up --detach >/dev/null; echo started"#;
        let mut shell = std::process::Command::new("sh");
        let output = shell.args(["-c", script, crate::harness::BONKEI]).env("BONKEI_STATE", &cloud.state).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), "started\n", "{}", told(&output, &[]));
        cloud.ok(&["down", "--purge"]);
    });
}
