//! How the command line speaks: one form for errors, hints, results and progress.
//!
//! Results go to standard output, everything else to standard error. Colour and moving progress only on a terminal, and not with `NO_COLOR`.

use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::{self, Display};
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::Duration;

/// The command failed.
pub const FAILED: u8 = 1;
/// The cloud does not run, so there is nothing to speak to.
pub const NOT_RUNNING: u8 = 3;
/// `shell` and `exec`: Bonkei itself failed, the command did not run.
pub const NOT_ENTERED: u8 = 125;
/// `shell` and `exec`: the command was found and could not be run.
pub const NOT_EXECUTABLE: u8 = 126;
/// `shell` and `exec`: there is no such command.
pub const NOT_FOUND: u8 = 127;

/// What a command answers.
pub type Outcome = Result<ExitCode, CliError>;

/// A failure as the user sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CliError {
    /// What happened and what it means, lower case, without a full stop; one value last after a colon.
    pub message: String,
    /// What to do about it, one line each.
    pub help: Vec<String>,
    /// The process's exit code.
    pub code: u8,
}

impl CliError {
    /// A failure without advice, exit code 1.
    pub fn new(message: impl Display) -> Self {
        Self { message: message.to_string(), help: Vec::new(), code: FAILED }
    }

    /// A failure of doing `what`, because of `why`.
    pub fn because(what: impl Display, why: impl Display) -> Self {
        Self::new(format_args!("{what}: {why}"))
    }

    /// Adds a line of advice.
    #[must_use]
    pub fn help(mut self, line: impl Display) -> Self {
        self.help.push(line.to_string());
        self
    }

    /// Ends the process with `code` instead of 1.
    #[must_use]
    pub fn code(mut self, code: u8) -> Self {
        self.code = code;
        self
    }
}

impl Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CliError {}

/// Adds what was tried to a failure.
pub trait Context<T> {
    /// Turns the error into a [`CliError`] that says what was tried.
    ///
    /// # Errors
    /// The same failure, in words.
    fn context(self, what: impl Display) -> Result<T, CliError>;
}

impl<T, E: Display> Context<T> for Result<T, E> {
    fn context(self, what: impl Display) -> Result<T, CliError> {
        self.map_err(|why| CliError::because(what, why))
    }
}

/// Prints a failure to standard error and gives its exit code.
pub fn report(error: &CliError) -> ExitCode {
    let (red, cyan, off) = if coloured() { ("\x1b[1;31m", "\x1b[1;36m", "\x1b[0m") } else { ("", "", "") };
    eprintln!("{red}error:{off} {}", error.message);
    for line in &error.help {
        eprintln!("  {cyan}help:{off} {line}");
    }
    ExitCode::from(error.code)
}

/// Whether standard error is a terminal that wants colour.
pub fn coloured() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
}

/// Sends the log of this process to standard error; `BONKEI_LOG` chooses what is logged, as in `debug` or `bonkei_edge=trace,info`.
pub fn log_to_stderr() {
    const QUIET: &str = "info,hickory_server=warn,hickory_proto=warn,hickory_net=warn";
    let filter = std::env::var("BONKEI_LOG").ok().and_then(|f| tracing_subscriber::EnvFilter::try_new(f).ok());
    let filter = filter.unwrap_or_else(|| tracing_subscriber::EnvFilter::new(QUIET));
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(coloured()).with_target(false).try_init();
}

/// Lets `bonkei … | head` end quietly, as other programs do; Rust ignores SIGPIPE unless told otherwise.
pub fn end_with_the_reader() {
    // SAFETY: sets a signal to its default action, at the start of a process with one thread.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
    }
}

/// A line on standard error; what cannot be said to a terminal that is gone is left unsaid.
pub fn note(text: &dyn Display) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Something to say while working; a blank progress bar when nobody watches, in which case every new message is a plain line.
pub struct Progress {
    bar: ProgressBar,
    plain: bool,
    last: std::cell::RefCell<String>,
}

impl Progress {
    /// Starts with a first message.
    pub fn start(message: impl Display) -> Self {
        let plain = !std::io::stderr().is_terminal();
        let bar = if plain { ProgressBar::hidden() } else { ProgressBar::new_spinner() };
        if let Ok(style) = ProgressStyle::with_template("{spinner:.cyan} {wide_msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        let this = Self { bar, plain, last: std::cell::RefCell::default() };
        this.say(message);
        this
    }

    /// Replaces the message; without a terminal a changed message becomes a line of its own.
    pub fn say(&self, message: impl Display) {
        let text = message.to_string();
        let mut last = self.last.borrow_mut();
        if *last != text {
            if self.plain {
                note(&text);
            } else {
                self.bar.set_message(text.clone());
            }
            *last = text;
        }
    }

    /// A message that changes often: without a terminal only a new step becomes a line.
    pub fn step(&self, message: impl Display, step: &str, detail: &str) {
        if self.plain {
            if *self.last.borrow() != step {
                note(&message);
                step.clone_into(&mut self.last.borrow_mut());
            }
        } else {
            self.bar.set_message(format!("{message} {detail}"));
        }
    }

    /// Prints a line above the moving one.
    pub fn line(&self, text: impl Display) {
        if self.plain {
            note(&text);
        } else {
            self.bar.suspend(|| note(&text));
        }
    }

    /// Takes the moving line away.
    pub fn finish(self) {
        self.bar.finish_and_clear();
    }
}

/// Columns of a table for people, each as wide as its widest cell.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(|c| rows.iter().filter_map(|r| r.get(c)).map(|s| s.chars().count()).max().unwrap_or(0)).collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.chars().count()) + 2));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_as_wide_as_it_must_be() {
        let rows = vec![vec!["a".into(), "long".into(), "x".into()], vec!["bcd".into(), "e".into()]];
        assert_eq!(table(&rows), "a    long  x\nbcd  e\n");
    }

    #[test]
    fn a_failure_says_what_and_why() {
        let error = Err::<(), _>("no space left").context("cannot write cloud.json").unwrap_err().help("free some").code(3);
        assert_eq!(error.to_string(), "cannot write cloud.json: no space left");
        assert_eq!((error.help.len(), error.code), (1, 3));
    }
}
