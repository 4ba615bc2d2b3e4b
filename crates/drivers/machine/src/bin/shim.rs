//! The shim alone, as `bonkei machine DIR` runs it: what this crate's tests start machines with.

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    match std::env::args_os().nth(1) {
        Some(dir) => bonkei_driver_machine::shim::main(Path::new(&dir)),
        None => ExitCode::FAILURE,
    }
}
