//! `bonkei env`.

use crate::cloud::config::CloudFile;
use crate::cloud::paths::StateDir;
use crate::cloud::running;
use crate::style::{CliError, NOT_RUNNING, Outcome};
use clap::{Args, ValueEnum};
use std::process::ExitCode;

/// `bonkei env`.
#[derive(Debug, Args)]
#[command(after_help = "bash, zsh:  eval \"$(bonkei env)\"\nfish:       bonkei env | source\n\n\
An AWS CLI before 2.13 (1.29), such as Debian 12's, does not read AWS_ENDPOINT_URL. Hand it over:\n  \
aws() { command aws --endpoint-url \"$AWS_ENDPOINT_URL\" \"$@\"; }")]
pub struct EnvArgs {
    /// The shell to write for [default: that of $SHELL]
    #[arg(long, value_enum)]
    pub shell: Option<Dialect>,
}

/// How a shell sets variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Dialect {
    /// bash, zsh and every other shell in the line of the Bourne shell
    Sh,
    /// fish
    Fish,
}

/// Prints the assignments.
///
/// # Errors
/// Exit code 3 when there is no cloud.
pub fn run(state: &StateDir, args: EnvArgs) -> Outcome {
    let Some(file) = CloudFile::load(state)? else {
        return Err(CliError::new(format_args!("there is no cloud yet in {}", state.path().display()))
            .help("start one: bonkei up --detach")
            .code(NOT_RUNNING));
    };
    if !running::is_locked(state)? {
        eprintln!("note: this cloud does not run now; start it with `bonkei up --detach`");
    }
    let dialect = args.shell.unwrap_or_else(|| dialect_of(&std::env::var("SHELL").unwrap_or_default()));
    let mut pairs = vec![
        ("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{}", file.ports.api)),
        ("AWS_ACCESS_KEY_ID", "test".to_owned()),
        ("AWS_SECRET_ACCESS_KEY", "test".to_owned()),
        ("AWS_DEFAULT_REGION", "ap-northeast-1".to_owned()),
        ("AWS_REGION", "ap-northeast-1".to_owned()),
    ];
    if !state.is_default() {
        pairs.push(("BONKEI_STATE", state.path().display().to_string()));
    }
    print!("{}", render(&pairs, dialect));
    Ok(ExitCode::SUCCESS)
}

fn dialect_of(shell: &str) -> Dialect {
    if shell.rsplit('/').next() == Some("fish") { Dialect::Fish } else { Dialect::Sh }
}

fn render(pairs: &[(&str, String)], dialect: Dialect) -> String {
    // a session token of some other account would go out with every request
    let unset = "AWS_SESSION_TOKEN";
    let mut out = String::new();
    for (name, value) in pairs {
        out.push_str(&match dialect {
            Dialect::Sh => format!("export {name}='{}'\n", value.replace('\'', r"'\''")),
            Dialect::Fish => format!("set -gx {name} '{}'\n", value.replace('\\', r"\\").replace('\'', r"\'")),
        });
    }
    out.push_str(&match dialect {
        Dialect::Sh => format!("unset {unset}\n"),
        Dialect::Fish => format!("set -e {unset}\n"),
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_for_their_shell() {
        let pairs = [("BONKEI_STATE", r"/a 'b\c".to_owned())];
        assert_eq!(render(&pairs, Dialect::Sh), "export BONKEI_STATE='/a '\\''b\\c'\nunset AWS_SESSION_TOKEN\n");
        assert_eq!(render(&pairs, Dialect::Fish), "set -gx BONKEI_STATE '/a \\'b\\\\c'\nset -e AWS_SESSION_TOKEN\n");
    }

    #[test]
    fn the_shell_is_known_by_its_file_name() {
        assert_eq!(dialect_of("/usr/bin/fish"), Dialect::Fish);
        assert_eq!(dialect_of("/bin/bash"), Dialect::Sh);
        assert_eq!(dialect_of(""), Dialect::Sh);
    }
}
