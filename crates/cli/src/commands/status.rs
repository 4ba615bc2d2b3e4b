//! `bonkei status`.

use super::up::health;
use crate::cloud::config::CloudFile;
use crate::cloud::parts;
use crate::cloud::paths::StateDir;
use crate::cloud::running::Running;
use crate::cloud::supervise::ChildReport;
use crate::style::{NOT_RUNNING, Outcome, table};
use clap::Args;
use serde_json::{Value, json};
use std::process::ExitCode;
use std::time::Duration;

/// `bonkei status`.
#[derive(Debug, Args)]
#[command(after_help = "Exit code 3 when the cloud does not run, 1 when a part of it is down.")]
pub struct StatusArgs {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Shows the cloud as it is.
///
/// # Errors
/// When the state directory is not a cloud's, or another user's.
pub fn run(state: &StateDir, args: StatusArgs) -> Outcome {
    let file = CloudFile::load(state)?;
    let running = match Running::find(state) {
        Ok(running) => Some(running),
        Err(error) if error.code == NOT_RUNNING => None,
        Err(error) => return Err(error),
    };
    let seen = Seen::look(state, file, running);
    if args.json {
        println!("{:#}", seen.json(state));
    } else {
        print!("{}", seen.text(state));
    }
    Ok(ExitCode::from(seen.code()))
}

struct Seen {
    file: Option<CloudFile>,
    running: Option<Running>,
    children: Vec<(ChildReport, Option<i32>)>,
    health: Option<Value>,
    machines: Vec<(String, String)>,
}

impl Seen {
    fn look(state: &StateDir, file: Option<CloudFile>, running: Option<Running>) -> Self {
        let text = std::fs::read(state.processes()).unwrap_or_default();
        let reports: Vec<ChildReport> = serde_json::from_slice(&text).unwrap_or_default();
        // a number in a file proves nothing: only a process that is there now counts
        let alive = |report: &ChildReport| running.as_ref().and_then(|r| r.host_pid(report.pid?));
        let children = if running.is_some() {
            reports
                .into_iter()
                .map(|r| {
                    let pid = alive(&r);
                    (r, pid)
                })
                .collect()
        } else {
            Vec::new()
        };
        let health = running.as_ref().and_then(|r| health(r.file.ports.api, Duration::from_secs(3)));
        let machines = if file.is_some() { parts::machines(state) } else { Vec::new() };
        Self { file, running, children, health, machines }
    }

    fn code(&self) -> u8 {
        match &self.running {
            None => NOT_RUNNING,
            Some(_) if self.health.is_none() || self.children.len() < 2 || self.children.iter().any(|(_, pid)| pid.is_none()) => 1,
            Some(_) => 0,
        }
    }

    fn json(&self, state: &StateDir) -> Value {
        let processes: serde_json::Map<String, Value> = self
            .children
            .iter()
            .map(|(c, pid)| {
                (c.name.clone(), json!({ "up": pid.is_some(), "pid": pid, "cloud_pid": c.pid, "restarts": c.restarts, "last_end": c.last_end }))
            })
            .collect();
        json!({
            "state": state.path(),
            "running": self.running.is_some(),
            "ports": self.file.as_ref().map(|f| f.ports),
            "up": self.running.as_ref().map(|r| json!({ "pid": r.up.as_raw_nonzero() })),
            "init": self.running.as_ref().map(|r| json!({ "pid": r.init.as_raw_nonzero() })),
            "processes": processes,
            "health": self.health,
            "machines": self.machines.iter().map(|(id, phase)| json!({ "id": id, "phase": phase })).collect::<Vec<_>>(),
        })
    }

    fn text(&self, state: &StateDir) -> String {
        let mut rows = vec![vec!["state".to_owned(), state.path().display().to_string()]];
        let mut row = |name: &str, text: String| rows.push(vec![name.to_owned(), text]);
        match (&self.file, &self.running) {
            (None, _) => row("cloud", "none yet in this directory; start one with `bonkei up`".to_owned()),
            (Some(_), None) => row("cloud", "down; start it with `bonkei up`".to_owned()),
            (Some(file), Some(running)) => {
                row("cloud", format!("up, process {}", running.up.as_raw_nonzero()));
                for (child, pid) in &self.children {
                    let again = if child.restarts == 0 {
                        String::new()
                    } else {
                        format!(", started again {} times, last end: {}", child.restarts, child.last_end.as_deref().unwrap_or("unknown"))
                    };
                    row(&child.name, pid.map_or_else(|| format!("DOWN{again}"), |pid| format!("up, process {pid}{again}")));
                }
                let api = if self.health.is_some() { "answers" } else { "DOES NOT ANSWER" };
                row("AWS API", format!("{api} on http://127.0.0.1:{}", file.ports.api));
                row("web gateway", format!("http://NAME.localhost:{} and TLS on {}", file.ports.web, file.ports.web_tls));
                if let Some(health) = &self.health {
                    row("health", health.get("status").and_then(Value::as_str).unwrap_or("unknown").to_owned());
                    if let Some(complaint) = health.get("complaint").and_then(Value::as_str) {
                        row("", complaint.to_owned());
                    }
                    row("images", names(health.get("images")));
                    let services = health.get("services").and_then(Value::as_object).map(|s| s.keys().cloned().collect::<Vec<_>>().join(", "));
                    row("services", services.unwrap_or_default());
                }
            }
        }
        for (i, (id, phase)) in self.machines.iter().enumerate() {
            row(if i == 0 { "machines" } else { "" }, format!("{id}  {phase}"));
        }
        table(&rows)
    }
}

fn names(list: Option<&Value>) -> String {
    let names: Vec<&str> = list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    if names.is_empty() { "none; build them with `bonkei ami build`".to_owned() } else { names.join(", ") }
}
