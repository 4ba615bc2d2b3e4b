//! The shim of machines as a program: the boot tests start machines with it, for want of a `bonkei`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    std::env::args_os().nth(1).map_or(ExitCode::FAILURE, |dir| bonkei_driver_machine::shim::main(Path::new(&dir)))
}
