//! Chores of this repository, run as `cargo xtask <chore>`.

mod codegen;
mod matrix;
mod tidy;

use clap::{Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

#[derive(Parser)]
#[command(name = "xtask", about = "Chores of this repository")]
struct Args {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Make the api crates from models/
    Codegen {
        /// Write nothing; fail if what is checked in differs
        #[arg(long)]
        check: bool,
    },
    /// Trim the interface definitions in models/ out of botocore's data directory
    Models {
        /// The directory that holds ec2/, rds/, ...
        #[arg(long)]
        from: PathBuf,
    },
    /// Check the invariants of ARCHITECTURE.md
    Tidy,
    /// Write the table of services and operations into README.md and docs/operations.md
    Matrix {
        /// Write nothing; fail if what is checked in differs
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let done = match Args::parse().chore {
        Chore::Codegen { check } => codegen::run(&root(), check),
        Chore::Models { from } => codegen::models(&root(), &from),
        Chore::Tidy => tidy::run(&root()).and_then(|()| matrix::run(&root(), true)),
        Chore::Matrix { check } => matrix::run(&root(), check),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// The repository's root: the parent of this crate's folder.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}
