//! Descriptors handed down by number, named in `BONKEI_FDS` such as `api=5,web=6`.

use crate::style::CliError;
use rustix::io::{FdFlags, fcntl_setfd};
use std::collections::BTreeMap;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::process::Command;

/// The variable that names them.
pub const VARIABLE: &str = "BONKEI_FDS";

/// The descriptors a process was given.
#[derive(Debug, Default)]
pub struct Fds(BTreeMap<String, OwnedFd>);

impl Fds {
    /// Takes what this process was given, once, and closes it on exec; the variable is not passed on to children by [`give`].
    ///
    /// # Errors
    /// When the variable names what is not an open descriptor.
    pub fn take() -> Result<Self, CliError> {
        let text = std::env::var(VARIABLE).unwrap_or_default();
        let mut fds = BTreeMap::new();
        for (name, number) in parse(&text)? {
            // SAFETY: the number is only looked at; fcntl tells whether it is open before anything owns it.
            let borrowed = unsafe { BorrowedFd::borrow_raw(number) };
            fcntl_setfd(borrowed, FdFlags::CLOEXEC)
                .map_err(|e| CliError::because(format_args!("descriptor {number} of {VARIABLE} is not open"), e))?;
            // SAFETY: it is open, its parent gave it to this process by this name, and nothing else here owns it: `take` runs once, at the start.
            fds.insert(name, unsafe { OwnedFd::from_raw_fd(number) });
        }
        Ok(Self(fds))
    }

    /// One of them, once.
    ///
    /// # Errors
    /// When this process was not given it.
    pub fn remove(&mut self, name: &str) -> Result<OwnedFd, CliError> {
        self.0.remove(name).ok_or_else(|| CliError::new(format_args!("this command is started by `bonkei up` only; descriptor missing: {name}")))
    }
}

/// Keeps what a caller left open, such as the other end of somebody's pipe, out of the processes started from here; they may live long.
pub fn seal() {
    const FIRST: libc::c_uint = 3;
    // SAFETY: only marks descriptors as closed on exec; an old kernel that lacks the call leaves them as they are.
    unsafe {
        libc::syscall(libc::SYS_close_range, FIRST, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC);
    }
}

/// Makes a child inherit descriptors under the same numbers and tells it their names.
pub fn give(command: &mut Command, fds: &[(&str, BorrowedFd<'_>)]) {
    let names: Vec<String> = fds.iter().map(|(name, fd)| format!("{name}={}", fd.as_raw_fd())).collect();
    command.env(VARIABLE, names.join(","));
    let numbers: Vec<RawFd> = fds.iter().map(|(_, fd)| fd.as_raw_fd()).collect();
    // SAFETY: between fork and exec only fcntl is called, which is safe there.
    unsafe {
        command.pre_exec(move || numbers.iter().try_for_each(|n| Ok(fcntl_setfd(BorrowedFd::borrow_raw(*n), FdFlags::empty())?)));
    }
}

fn parse(text: &str) -> Result<Vec<(String, RawFd)>, CliError> {
    text.split(',')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, number) =
                part.split_once('=').ok_or_else(|| CliError::because(format_args!("{VARIABLE} has a part without a number"), part))?;
            let number = number
                .parse::<u16>()
                .ok()
                .filter(|n| *n > 2)
                .ok_or_else(|| CliError::because(format_args!("{VARIABLE} has an impossible number"), part))?;
            Ok((name.to_owned(), RawFd::from(number)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_read() {
        assert_eq!(parse("api=5,web=6").unwrap(), [("api".to_owned(), 5), ("web".to_owned(), 6)]);
        assert!(parse("").unwrap().is_empty());
        for wrong in ["api", "api=", "api=x", "api=-1", "api=2", "api=70000"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_child_gets_what_it_is_given_and_nothing_else() {
        use std::os::fd::AsFd;
        let given = std::fs::File::open("/dev/null").unwrap();
        let mut command = Command::new("/bin/sh");
        command.args(["-c", r#"n=${BONKEI_FDS#api=}; test -e /proc/self/fd/$n"#]);
        give(&mut command, &[("api", given.as_fd())]);
        assert!(command.status().unwrap().success());
    }
}
