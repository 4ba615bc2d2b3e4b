//! The shim alone, as `bonkei machine DIR` runs it, and `bonkei exec` alone: what this crate's tests use machines with.

use bonkei_driver_machine::{enter, shim};
use std::{env::args, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let words: Vec<String> = args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["exec", state, id, ..] => match enter::exec(Path::new(state), id, &words[3..], &[("TERM".into(), "xterm".into())]) {
            Ok(code) => ExitCode::from(code),
            Err(error) => {
                eprintln!("cannot enter: {error}");
                ExitCode::from(125)
            }
        },
        [dir] => shim::main(Path::new(dir)),
        _ => ExitCode::FAILURE,
    }
}
