//! The life of a machine, from prepare to remove.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod common;

use bonkei_driver_machine::{Driver, MachineConfig, shutdown_all};
use bonkei_plane::{Machines, PlaneError, clock::Stopwatch};
use bonkei_spec::{Boot, Exit, Phase};
use bonkei_testkit::contract;
use common::{Cloud, wait_for};
use std::{fs, time::Duration};

const WITHIN: Duration = Duration::from_secs(30);

both! {
    contract_as_root, contract_as_user: keeps_the_contract;
    boots_fast_as_root, boots_fast_as_user: boots_fast;
    ends_as_root, ends_as_user: ends;
    reboots_as_root, reboots_as_user: reboots;
    adoption_as_root, adoption_as_user: adoption;
    dead_shim_as_root, dead_shim_as_user: dead_shim;
    cloud_end_as_root, cloud_end_as_user: cloud_end;
    failures_as_root, failures_as_user: failures;
    command_as_root, command_as_user: command;
    many_as_root, many_as_user: many;
}

fn keeps_the_contract() {
    let cloud = Cloud::new();
    contract::machines(&cloud.driver, &common::spec("i-1", "vol-1"));
    cloud.assert_gone("i-1");
}

fn boots_fast() {
    let cloud = Cloud::new();
    let spec = cloud.spec("i-1");
    let watch = Stopwatch::start();
    cloud.launch(&spec);
    let launched = watch.elapsed();
    wait_for("ssh", || {
        cloud.run("i-1", &["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/22; head -c4 <&3"]).ok().filter(|output| output.stdout == "SSH-")
    });
    let ssh = watch.elapsed();
    assert_eq!(cloud.wait_booted("i-1"), "running", "{}", cloud.shell("i-1", "systemctl --failed"));
    eprintln!("launched in {launched:?}, ssh in {ssh:?}, all up in {:?}", watch.elapsed());
    assert!(launched < Duration::from_secs(2));
}

fn ends() {
    let cloud = Cloud::new();
    let spec = cloud.spec("i-1");
    // Stopped from outside.
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    cloud.shell("i-1", "echo kept > /root/file");
    cloud.driver.stop("i-1", WITHIN).unwrap();
    assert_eq!(cloud.exit("i-1"), Exit::PowerOff);
    let console = String::from_utf8_lossy(&cloud.driver.console("i-1").unwrap()).into_owned();
    assert!(console.contains("Welcome to") && console.contains("Power-Off") || console.contains("Powering off"), "{console}");
    // What is on the volume stays, and the guest may end itself.
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    assert_eq!(cloud.shell("i-1", "cat /root/file"), "kept");
    let _ = cloud.run("i-1", &["systemctl", "poweroff"]);
    assert_eq!(cloud.exit("i-1"), Exit::PowerOff);
    // One that does not listen is cut off, and was told to stop all the same.
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    cloud.shell("i-1", "systemd-run --unit stubborn bash -c 'trap \"\" TERM; while :; do sleep 1; done'");
    let watch = Stopwatch::start();
    cloud.driver.stop("i-1", Duration::from_millis(700)).unwrap();
    assert_eq!(cloud.phase("i-1"), Some(Phase::Stopping));
    assert_eq!(cloud.exit("i-1"), Exit::PowerOff);
    assert!(watch.elapsed() >= Duration::from_millis(700) && watch.elapsed() < Duration::from_secs(10));
    // Its first process crashes.
    cloud.launch(&spec);
    let first = first_process(&cloud, "i-1");
    std::process::Command::new("kill").args(["-9", &first.to_string()]).status().unwrap();
    assert_eq!(cloud.exit("i-1"), Exit::Crashed("the first process was killed: signal 9".into()));
    cloud.driver.remove("i-1").unwrap();
    cloud.assert_gone("i-1");
}

/// The pid of a machine's first process as the cloud sees it.
fn first_process(cloud: &Cloud, id: &str) -> i32 {
    number(cloud, id, "first")
}

fn number(cloud: &Cloud, id: &str, key: &str) -> i32 {
    let text = fs::read_to_string(cloud.state().join("machines").join(id).join("run.json")).unwrap();
    let at = text.split(&format!("\"{key}\":")).nth(1).unwrap();
    at.split([',', '}']).next().unwrap().parse().unwrap()
}

fn reboots() {
    let cloud = Cloud::new();
    let spec = cloud.spec("i-1");
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    let net = fs::metadata(cloud.config.netns_dir.join("i-1")).map(|meta| std::os::unix::fs::MetadataExt::ino(&meta)).unwrap();
    let id =
        cloud.shell("i-1", "cat /etc/machine-id; cat /etc/ssh/ssh_host_ed25519_key.pub; cat /run/marker 2>/dev/null || true; echo x > /run/marker");
    cloud.driver.reboot("i-1").unwrap();
    wait_for("the second boot", || (cloud.boots("i-1") == 2).then_some(()));
    cloud.wait_booted("i-1");
    let _ = cloud.run("i-1", &["systemctl", "reboot"]);
    wait_for("the third boot", || (cloud.boots("i-1") == 3).then_some(()));
    cloud.wait_booted("i-1");
    let again = cloud.shell("i-1", "cat /etc/machine-id; cat /etc/ssh/ssh_host_ed25519_key.pub; cat /run/marker 2>/dev/null || true");
    assert_eq!(id, again, "machine id and host key stay, /run does not");
    let uptime: f64 = cloud.shell("i-1", "cut -d' ' -f1 /proc/uptime").parse().unwrap();
    assert!(uptime < 60.0, "uptime counts from its own boot: {uptime}");
    let still = fs::metadata(cloud.config.netns_dir.join("i-1")).map(|meta| std::os::unix::fs::MetadataExt::ino(&meta)).unwrap();
    assert_eq!(net, still, "a reboot keeps the network namespace");
    cloud.driver.kill("i-1").unwrap();
    cloud.driver.remove("i-1").unwrap();
    cloud.assert_gone("i-1");
}

/// A `control` that is killed: here a process that only prepares and boots, and kills itself before it says anything.
fn adoption() {
    let cloud = Cloud::new();
    let spec = cloud.spec("i-1");
    // One that was killed before it came to that left no more than a directory.
    fs::create_dir_all(cloud.state().join("machines/i-0")).unwrap();
    fs::write(cloud.state().join("machines/i-0/spec.json"), "{").unwrap();
    // SAFETY: the child only uses the driver and then kills itself.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let driver = Driver::new(cloud.config.clone()).unwrap();
        driver.prepare(&spec).unwrap();
        driver.boot("i-1").unwrap();
        unsafe { libc::kill(libc::getpid(), libc::SIGKILL) };
    }
    unsafe { libc::waitpid(child, std::ptr::null_mut(), 0) };
    assert_eq!(cloud.phase("i-1"), Some(Phase::Running), "it goes on without who started it");
    cloud.assert_gone("i-0");
    cloud.wait_booted("i-1");
    cloud.driver.prepare(&spec).unwrap();
    assert_eq!(cloud.boots("i-1"), 1, "an adopted machine is not started again");
    cloud.driver.stop("i-1", WITHIN).unwrap();
    assert_eq!(cloud.exit("i-1"), Exit::PowerOff);
    cloud.driver.remove("i-1").unwrap();
    cloud.assert_gone("i-1");
}

fn dead_shim() {
    let cloud = Cloud::new();
    let spec = cloud.spec("i-1");
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    let first = first_process(&cloud, "i-1");
    let shim = number(&cloud, "i-1", "shim");
    std::process::Command::new("kill").args(["-9", &shim.to_string()]).status().unwrap();
    assert_eq!(cloud.exit("i-1"), Exit::Crashed("its launcher ended".into()));
    wait_for("the guest to end with its shim", || {
        (!fs::exists(format!("/proc/{first}/exe")).unwrap() || fs::read_link(format!("/proc/{first}/exe")).is_err()).then_some(())
    });
    // Another life begins in spite of what was left.
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    cloud.driver.kill("i-1").unwrap();
    cloud.driver.remove("i-1").unwrap();
    cloud.assert_gone("i-1");
}

fn cloud_end() {
    let cloud = Cloud::new();
    for id in ["i-1", "i-2", "i-3"] {
        cloud.driver.prepare(&cloud.spec(id)).unwrap();
    }
    cloud.driver.boot("i-1").unwrap();
    cloud.driver.boot("i-2").unwrap();
    cloud.wait_booted("i-1");
    cloud.shell("i-1", "systemd-run --unit witness --property ExecStop='touch /root/stopped-cleanly' sleep 1000");
    cloud.driver.stop("i-2", WITHIN).unwrap();
    assert_eq!(cloud.exit("i-2"), Exit::PowerOff);
    assert_eq!(shutdown_all(&cloud.state(), WITHIN).unwrap(), Vec::<String>::new());
    assert_eq!(cloud.exit("i-1"), Exit::CloudStopped);
    assert_eq!(cloud.exit("i-2"), Exit::PowerOff);
    assert_eq!(cloud.exit("i-3"), Exit::CloudStopped);
    assert!(cloud.state().join("volumes/vol-i-1/upper/root/stopped-cleanly").exists(), "systemd ran its stop jobs");
    // A cloud that was cut off: the next run sees it by its epoch.
    cloud.launch(&cloud.spec("i-1"));
    let shim = number(&cloud, "i-1", "shim");
    std::process::Command::new("kill").args(["-9", &shim.to_string()]).status().unwrap();
    let next = Driver::new(MachineConfig { epoch: "epoch-2".into(), ..cloud.config.clone() }).unwrap();
    wait_for("the shim to be gone", || {
        let status = next.list().unwrap().into_iter().find(|status| status.id == "i-1")?;
        (status.phase == Phase::Exited(Exit::CloudStopped)).then_some(())
    });
    next.prepare(&cloud.spec("i-1")).unwrap();
    next.boot("i-1").unwrap();
    cloud.wait_booted("i-1");
    for id in ["i-1", "i-2", "i-3"] {
        next.kill(id).unwrap();
        next.remove(id).unwrap();
        cloud.assert_gone(id);
    }
}

fn failures() {
    let cloud = Cloud::new();
    let mut spec = cloud.spec("i-1");
    // A disk that cannot be mounted: the machine never was.
    fs::remove_dir(cloud.state().join("volumes/vol-i-1/work")).unwrap();
    let error = cloud.driver.prepare(&spec).unwrap_err();
    assert!(error.to_string().contains("cannot mount the root volume"), "{error}");
    cloud.assert_gone("i-1");
    fs::create_dir(cloud.state().join("volumes/vol-i-1/work")).unwrap();
    // A first program that is not there: it never ran, and says why.
    spec.boot = Boot::Command(vec!["/no/such/program".into()]);
    cloud.driver.prepare(&spec).unwrap();
    let error = cloud.driver.boot("i-1").unwrap_err();
    assert!(error.to_string().contains("cannot start /no/such/program: No such file"), "{error}");
    assert!(matches!(cloud.exit("i-1"), Exit::Failed(why) if why.contains("/no/such/program")));
    cloud.driver.remove("i-1").unwrap();
    cloud.assert_gone("i-1");
    // Names that are no names.
    for id in ["", "..", "a/b", "-x", "a\0b"] {
        assert!(matches!(cloud.driver.boot(id), Err(PlaneError::NotFound(_))));
        assert!(matches!(cloud.driver.create_volume(id), Err(PlaneError::NotFound(_))));
        assert!(matches!(cloud.driver.prepare(&common::spec(id, "vol-i-1")), Err(PlaneError::NotFound(_))));
    }
    // A program in the machine that does not end.
    let spec = cloud.spec("i-2");
    cloud.launch(&spec);
    let endless = cloud.driver.run("i-2", &["sleep".into(), "1000".into()], &[], "", Duration::from_millis(300));
    assert!(endless.unwrap_err().to_string().contains("it did not end within"));
    let output = cloud.run("i-2", &["no-such-program"]).unwrap();
    assert_eq!((output.status, output.stderr.as_str()), (127, "no-such-program: entity not found\n"));
    cloud.driver.kill("i-2").unwrap();
    cloud.driver.remove("i-2").unwrap();
    cloud.assert_gone("i-2");
}

fn command() {
    let cloud = Cloud::new();
    let mut spec = cloud.spec("db-1");
    cloud.driver.create_volume("vol-data").unwrap();
    spec.mounts.push(bonkei_spec::VolumeMount { volume: "vol-data".into(), at: "/srv/data".into() });
    spec.files.push(bonkei_spec::GuestFile { path: "/etc/bonkei/env".into(), content: "A=b\n".into(), mode: 0o600 });
    let script = "trap 'echo bye; echo stopped >> /srv/data/log; exit 0' TERM; echo started >> /srv/data/log; stat -c '%u %a' /etc/bonkei/env; while :; do sleep 0.05; done";
    spec.boot = Boot::Command(vec!["/bin/bash".into(), "-c".into(), script.into()]);
    cloud.launch(&spec);
    wait_for("its output", || String::from_utf8_lossy(&cloud.driver.console("db-1").unwrap()).contains("0 600").then_some(()));
    assert_eq!(cloud.shell("db-1", "stat -c %u /srv/data; ip -br link show lo | grep -c LOOPBACK,UP"), "0\n1");
    let output = cloud
        .driver
        .run("db-1", &["sh".into(), "-c".into(), "cat; echo $X >&2; exit 3".into()], &[("X".into(), "y z".into())], "in\n", WITHIN)
        .unwrap();
    assert_eq!((output.status, output.stdout.as_str(), output.stderr.as_str()), (3, "in\n", "y z\n"));
    let large = "x".repeat(3_000_000);
    let echoed = cloud.driver.run("db-1", &["cat".into()], &[], &large, WITHIN).unwrap();
    assert_eq!(echoed.stdout.len(), large.len());
    cloud.driver.reboot("db-1").unwrap();
    wait_for("the second boot", || (cloud.boots("db-1") == 2).then_some(()));
    wait_for("its second start", || fs::read_to_string(cloud.state().join("volumes/vol-data/data/log")).ok().filter(|log| log.lines().count() == 3));
    cloud.driver.stop("db-1", WITHIN).unwrap();
    assert_eq!(cloud.exit("db-1"), Exit::PowerOff);
    assert_eq!(fs::read_to_string(cloud.state().join("volumes/vol-data/data/log")).unwrap(), "started\nstopped\nstarted\nstopped\n");
    assert!(String::from_utf8_lossy(&cloud.driver.console("db-1").unwrap()).contains("bye"), "its last words are on the console");
    // Ends by itself, badly.
    spec.boot = Boot::Command(vec!["/bin/bash".into(), "-c".into(), "exit 7".into()]);
    cloud.launch(&spec);
    assert_eq!(cloud.exit("db-1"), Exit::Crashed("the first process failed: exit code 7".into()));
    cloud.driver.remove("db-1").unwrap();
    cloud.assert_gone("db-1");
    cloud.driver.delete_volume("vol-data").unwrap();
}

fn many() {
    let cloud = Cloud::new();
    let count = std::env::var("BONKEI_TEST_MACHINES").ok().and_then(|count| count.parse().ok()).unwrap_or(5);
    let ids: Vec<String> = (1..=count).map(|n| format!("i-{n:03}")).collect();
    let watch = Stopwatch::start();
    std::thread::scope(|scope| {
        for id in &ids {
            scope.spawn(|| cloud.launch(&cloud.spec(id)));
        }
    });
    for id in &ids {
        cloud.wait_booted(id);
    }
    eprintln!("{count} machines up in {:?}", watch.elapsed());
    let memory = |id: &String| {
        let rollup = fs::read_to_string(format!("/proc/{}/smaps_rollup", number(&cloud, id, "shim"))).unwrap();
        let kib = |key: &str| rollup.lines().find_map(|line| line.strip_prefix(key)?.split_whitespace().next()?.parse::<u64>().ok()).unwrap();
        kib("Pss_Anon:")
    };
    let most = ids.iter().map(memory).max().unwrap();
    eprintln!("memory of its own of a shim: at most {most} KiB");
    assert!(most < 2048, "a shim is small");
    let keys: std::collections::BTreeSet<_> = ids.iter().map(|id| cloud.shell(id, "cat /etc/machine-id /etc/ssh/ssh_host_ed25519_key.pub")).collect();
    assert_eq!(keys.len(), ids.len(), "each has an identity of its own");
    for id in &ids {
        cloud.driver.stop(id, WITHIN).unwrap();
    }
    for id in &ids {
        assert_eq!(cloud.exit(id), Exit::PowerOff);
        cloud.driver.remove(id).unwrap();
        cloud.driver.delete_volume(&format!("vol-{id}")).unwrap();
        cloud.assert_gone(id);
    }
    assert!(cloud.driver.volumes().unwrap().is_empty());
}
