//! The namespaces that a machine keeps over reboots: its user namespace, and the network namespace that belongs to it.

use crate::sys;
use rustix::{
    fd::OwnedFd,
    fs::{CWD, Mode, OFlags},
    mount::{UnmountFlags, mount_bind, unmount},
};
use std::{
    fs,
    io::{self, Read, Write},
    path::Path,
};

/// Guest ids 0..65536 are the cloud's 1..=65536.
const MAP: &str = "0 1 65536\n";

/// Held open, they live without a process in them.
pub struct Namespaces {
    pub user: OwnedFd,
    pub net: OwnedFd,
}

/// Makes both, with the loopback interface up.
pub fn make() -> io::Result<Namespaces> {
    let (mut told, tell) = io::pipe()?;
    let (wait, mut go) = io::pipe()?;
    let child = sys::fork()?;
    if child == 0 {
        drop((told, go));
        sys::exit(i32::from(inside(wait, tell).is_err()));
    }
    drop((tell, wait));
    let made = (|| {
        let mut byte = [0];
        told.read_exact(&mut byte)?;
        for file in ["uid_map", "gid_map"] {
            fs::write(format!("/proc/{child}/{file}"), MAP)?;
        }
        go.write_all(b"x")?;
        told.read_exact(&mut byte)?;
        let open = |kind: &str| -> io::Result<OwnedFd> {
            Ok(rustix::fs::openat(CWD, format!("/proc/{child}/ns/{kind}"), OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?)
        };
        Ok(Namespaces { user: open("user")?, net: open("net")? })
    })();
    drop(go);
    sys::wait(child, true);
    made
}

fn inside(mut wait: io::PipeReader, mut tell: io::PipeWriter) -> io::Result<()> {
    let mut byte = [0];
    sys::unshare(libc::CLONE_NEWUSER)?;
    tell.write_all(b"x")?;
    wait.read_exact(&mut byte)?;
    sys::become_root()?;
    sys::unshare(libc::CLONE_NEWNET)?;
    sys::loopback_up()?;
    tell.write_all(b"x")?;
    // Until the other side has opened both.
    let _ = wait.read(&mut byte);
    Ok(())
}

/// Gives the network namespace a name that others can open.
pub fn name(net: &OwnedFd, file: &Path) -> io::Result<()> {
    unname(file)?;
    fs::write(file, "")?;
    let source = format!("/proc/self/fd/{}", rustix::fd::AsRawFd::as_raw_fd(net));
    Ok(mount_bind(source, file)?)
}

/// Takes the name away again; nothing where there is none.
pub fn unname(file: &Path) -> io::Result<()> {
    // A file left by an earlier run of the cloud is not mounted on.
    let _ = unmount(file, UnmountFlags::DETACH);
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
