//! A cloud for one test, on ports of its own, gone when the test ends.

use crate::harness::{bonkei, groups_with, processes_with, program, told};
use serde_json::Value;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

/// A state directory with ports that were free.
pub struct Cloud {
    _dir: tempfile::TempDir,
    pub state: PathBuf,
    ports: [u16; 3],
}

impl Cloud {
    /// Starts nothing yet.
    pub fn new() -> Self {
        let dir = tempfile::Builder::new().prefix("bonkei-it-").tempdir_in(std::env::temp_dir()).unwrap();
        let ports = [free_port(), free_port(), free_port()];
        let state = dir.path().join("cloud");
        Self { _dir: dir, state, ports }
    }

    /// The port of the API.
    pub fn api(&self) -> u16 {
        self.ports[0]
    }

    /// A command on this cloud.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = bonkei(&[]);
        let mut own = Command::new(program());
        for (name, value) in command.get_envs() {
            if value.is_none() {
                own.env_remove(name);
            }
        }
        command = own;
        command.args(words).env("BONKEI_STATE", &self.state);
        command
    }

    /// Runs a command on this cloud to its end.
    pub fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// The same, and it must succeed.
    pub fn ok(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert!(output.status.success(), "bonkei {words:?}: {}", told(&output, &[]));
        String::from_utf8(output.stdout).unwrap()
    }

    /// `up --detach` on this cloud's ports.
    pub fn up(&self) {
        let [api, web, tls] = self.ports.map(|p| p.to_string());
        self.ok(&["up", "--detach", "--api-port", &api, "--web-port", &web, "--web-tls-port", &tls]);
    }

    /// `status --json`.
    pub fn status(&self) -> Value {
        serde_json::from_slice(&self.run(&["status", "--json"]).stdout).unwrap()
    }

    /// A number somewhere in the status.
    pub fn number(&self, pointer: &str) -> Option<i64> {
        self.status().pointer(pointer)?.as_i64()
    }

    /// The cloud's name on the host, in its control groups.
    pub fn id(&self) -> String {
        let file: Value = serde_json::from_slice(&std::fs::read(self.state.join("cloud.json")).unwrap()).unwrap();
        file["id"].as_str().unwrap().to_owned()
    }

    /// What of a cloud is on the host: processes, control groups, mounts.
    pub fn traces(&self, id: &str) -> Vec<String> {
        let state = self.state.display().to_string();
        let mut all = processes_with(&state);
        all.extend(groups_with(&format!("bonkei-{id}")));
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
        all.extend(mounts.lines().filter(|l| l.contains(&state)).map(str::to_owned));
        all
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        if self.state.exists() {
            let _ = self.run(&["down", "--purge"]);
        }
    }
}

/// A port that no other test here gets, and no outgoing connection either: below the range that the kernel gives those (`ip_local_port_range`).
fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // two runs of the tests at once begin at different places
    let start = 20_000 + u16::try_from(std::process::id() % 100).unwrap() * 100;
    loop {
        let port = start + NEXT.fetch_add(1, Ordering::SeqCst);
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
}

/// Waits until `probe` gives something, at most 20 s.
pub fn eventually<T>(what: &str, mut probe: impl FnMut() -> Option<T>) -> T {
    const STEP: Duration = Duration::from_millis(20);
    for _ in 0..1000 {
        if let Some(found) = probe() {
            return found;
        }
        std::thread::sleep(STEP);
    }
    panic!("not within 20 s: {what}");
}

/// Kills a process of the host.
pub fn kill(pid: i64) {
    let pid = rustix::process::Pid::from_raw(i32::try_from(pid).unwrap()).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
}

/// Whether a path is there.
pub fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
