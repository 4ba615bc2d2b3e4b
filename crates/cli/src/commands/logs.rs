//! `bonkei logs`.

use crate::cloud::paths::StateDir;
use crate::style::{CliError, Context, Outcome};
use clap::Args;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

/// `bonkei logs`.
#[derive(Debug, Args)]
pub struct LogsArgs {
    /// control, edge, up (with the first process), or an instance or database id for its console [default: the first three]
    #[arg(value_name = "WHAT")]
    pub what: Option<String>,
    /// Go on with what is written from now on
    #[arg(short, long)]
    pub follow: bool,
    /// Lines to show from the end of each
    #[arg(short = 'n', long, default_value_t = 40, value_name = "LINES")]
    pub lines: usize,
}

/// The processes that have a log.
const PROCESSES: [&str; 3] = ["up", "control", "edge"];
/// Looked at from the end of a file, in bytes.
const TAIL: u64 = 1 << 20;

/// Prints.
///
/// # Errors
/// When there is no such log.
pub fn run(state: &StateDir, args: LogsArgs) -> Outcome {
    let chosen: Vec<(String, PathBuf)> = match &args.what {
        None => PROCESSES.iter().map(|name| ((*name).to_owned(), state.log(name))).collect(),
        Some(name) if PROCESSES.contains(&name.as_str()) => vec![(name.clone(), state.log(name))],
        Some(id) => {
            let known = !id.contains(['/', '.']) && state.machine(id).is_dir();
            if !known {
                return Err(CliError::new(format_args!("there is no process and no machine of this name with a log: {id}"))
                    .help("see what there is with `bonkei status`"));
            }
            vec![(id.clone(), state.machine(id).join("console.log"))]
        }
    };
    let headed = chosen.len() > 1;
    let mut tails: Vec<Tail> = chosen.into_iter().map(|(name, path)| Tail { name, path, at: 0 }).collect();
    let mut out = std::io::stdout().lock();
    let mut last = String::new();
    for tail in &mut tails {
        let text = tail.end(args.lines)?;
        show(&mut out, headed, &tail.name, &text, &mut last)?;
    }
    if !args.follow {
        return Ok(ExitCode::SUCCESS);
    }
    loop {
        for tail in &mut tails {
            let text = tail.more()?;
            show(&mut out, headed, &tail.name, &text, &mut last)?;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}

fn show(out: &mut impl Write, headed: bool, name: &str, text: &[u8], last: &mut String) -> Result<(), CliError> {
    if text.is_empty() {
        return Ok(());
    }
    if headed && last != name {
        writeln!(out, "==> {name} <==").context("cannot write")?;
        name.clone_into(last);
    }
    out.write_all(text).and_then(|()| out.flush()).context("cannot write")
}

/// A file that grows.
pub struct Tail {
    name: String,
    path: PathBuf,
    at: u64,
}

impl Tail {
    /// Starts behind what is there now.
    pub fn from_now(name: &str, path: PathBuf) -> Self {
        let at = std::fs::metadata(&path).map_or(0, |m| m.len());
        Self { name: name.to_owned(), path, at }
    }

    /// The last lines, and goes on behind them.
    fn end(&mut self, lines: usize) -> Result<Vec<u8>, CliError> {
        self.at = std::fs::metadata(&self.path).map_or(0, |m| m.len()).saturating_sub(TAIL);
        let text = self.more()?;
        Ok(last_lines(&text, lines).to_vec())
    }

    /// What was written since; from the start when the file was made anew.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub fn more(&mut self) -> Result<Vec<u8>, CliError> {
        let mut read = || -> std::io::Result<Vec<u8>> {
            let mut file = match File::open(&self.path) {
                Ok(file) => file,
                Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
                Err(e) => return Err(e),
            };
            if file.metadata()?.len() < self.at {
                self.at = 0;
            }
            file.seek(SeekFrom::Start(self.at))?;
            let mut text = Vec::new();
            file.take(TAIL).read_to_end(&mut text)?;
            self.at += text.len() as u64;
            Ok(text)
        };
        read().context(format_args!("cannot read {}", self.path.display()))
    }
}

/// The last `count` lines of a text.
pub fn last_lines(text: &[u8], count: usize) -> &[u8] {
    let body = text.strip_suffix(b"\n").unwrap_or(text);
    let start = body.iter().enumerate().rev().filter(|(_, b)| **b == b'\n').nth(count.saturating_sub(1)).map_or(0, |(i, _)| i + 1);
    if count == 0 { &[] } else { text.get(start..).unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_are_counted_from_the_end() {
        let text = b"a\nb\nc\n";
        assert_eq!(last_lines(text, 2), b"b\nc\n");
        assert_eq!(last_lines(text, 9), text);
        assert_eq!(last_lines(text, 0), b"");
        assert_eq!(last_lines(b"a\nb", 1), b"b");
        assert_eq!(last_lines(b"", 3), b"");
    }

    #[test]
    fn a_file_is_followed_and_begun_again_when_it_shrinks() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x.log");
        let mut tail = Tail::from_now("x", path.clone());
        assert_eq!(tail.more().unwrap(), b"");
        std::fs::write(&path, "one\n").unwrap();
        assert_eq!(tail.more().unwrap(), b"one\n");
        assert_eq!(tail.more().unwrap(), b"");
        std::fs::write(&path, "2\n").unwrap();
        assert_eq!(tail.more().unwrap(), b"2\n");
    }
}
