//! Making the cloud's namespaces and entering them ("namespaces", "clone", "setns").

use super::config::IdRange;
use super::{idmap, signals};
use crate::style::{CliError, Context};
use rustix::fd::{AsFd, OwnedFd};
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::{Pid, PidfdFlags, Signal, WaitOptions, pidfd_open};
use rustix::thread::{
    Gid, ThreadNameSpaceType, Uid, UnshareFlags, move_into_thread_name_spaces, set_thread_groups, set_thread_res_gid, set_thread_res_uid,
    unshare_unsafe,
};
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// The namespaces of a cloud.
pub const CLOUD: i32 = libc::CLONE_NEWUSER | libc::CLONE_NEWPID | libc::CLONE_NEWNS | libc::CLONE_NEWNET | libc::CLONE_NEWIPC | libc::CLONE_NEWUTS;

/// A child in namespaces of its own.
#[derive(Debug)]
pub struct Inside {
    /// Its process id on the host.
    pub pid: Pid,
    /// Stays valid when the id is used again.
    pub pidfd: OwnedFd,
}

/// Starts `command` as id 0 of new namespaces, in a session of its own; it is killed when this thread ends. Must be called while the process has one thread.
///
/// # Errors
/// When the kernel refuses the namespaces or the id maps; nothing is left running then.
pub fn spawn(flags: i32, ids: IdRange, mut command: Command) -> Result<Inside, CliError> {
    let (go, start) = pipe_with(PipeFlags::CLOEXEC).context("cannot make a pipe")?;
    let (complaint, complain) = pipe_with(PipeFlags::CLOEXEC).context("cannot make a pipe")?;
    // SAFETY: the process has one thread, so the child is a full copy of it, as after fork.
    let pid = unsafe { libc::syscall(libc::SYS_clone, i64::from(flags | libc::SIGCHLD), 0, 0, 0, 0) };
    if pid == 0 {
        drop(start);
        let error = become_root_and_exec(&go, &mut command);
        let _ = rustix::io::write(&complain, error.to_string().as_bytes());
        // SAFETY: ends the copy without running the parent's exit handlers.
        unsafe { libc::_exit(1) }
    }
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw).ok_or_else(refused)?;
    drop(go);
    let mapped = idmap::write(pid.as_raw_nonzero().get(), ids).and_then(|()| {
        let pidfd = pidfd_open(pid, PidfdFlags::empty()).context("cannot hold on to the cloud's first process")?;
        rustix::io::write(&start, b"g").context("the cloud's first process is gone before it began")?;
        // the child's end closes when it has become the new program
        drop(complain);
        let mut why = String::new();
        std::fs::File::from(complaint).read_to_string(&mut why).context("cannot hear from the cloud's first process")?;
        if why.is_empty() { Ok(Inside { pid, pidfd }) } else { Err(powerless(&why)) }
    });
    if mapped.is_err() {
        let _ = rustix::process::kill_process(pid, Signal::KILL);
        let _ = rustix::process::waitpid(Some(pid), WaitOptions::empty());
    }
    mapped
}

fn powerless(why: &str) -> CliError {
    CliError::because("the cloud's first process has no rights in its own namespaces, as where a security module takes them away", why)
        .help("see what is missing and how to mend it: bonkei doctor")
}

fn refused() -> CliError {
    let why = std::io::Error::last_os_error();
    CliError::because("the kernel refuses new namespaces, which a cloud is made of", why)
        .help("see what is missing and how to mend it: bonkei doctor")
}

fn become_root_and_exec(go: &OwnedFd, command: &mut Command) -> std::io::Error {
    let prepare = || -> std::io::Result<()> {
        // The parent writes one byte when the maps are there; its end closes when it gives up or dies.
        if rustix::io::read(go, &mut [0u8; 1])? != 1 {
            return Err(std::io::Error::other("it was not given its user ids"));
        }
        become_root()?;
        rustix::process::setsid()?;
        signals::unblock_all()?;
        // After the change of ids, which would clear it.
        rustix::process::set_parent_process_death_signal(Some(Signal::KILL))?;
        Ok(())
    };
    match prepare() {
        Ok(()) => command.exec(),
        Err(e) => e,
    }
}

/// Moves this process, which must have one thread, into a user namespace of its own with a cloud's ids, as its id 0: then it may do to the files and
/// control groups of guests what an ordinary user otherwise may not.
///
/// # Errors
/// When the kernel or `newuidmap` refuse.
pub fn wear(ids: IdRange) -> Result<(), CliError> {
    let (go, start) = pipe_with(PipeFlags::CLOEXEC).context("cannot make a pipe")?;
    let me = rustix::process::getpid().as_raw_nonzero().get();
    // the maps must be written from the namespace that is being left
    // SAFETY: the process has one thread, so the child is a full copy of it.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        drop(start);
        let done = rustix::io::read(&go, &mut [0u8; 1]) == Ok(1) && idmap::write(me, ids).is_ok();
        // SAFETY: ends the copy without running the parent's exit handlers.
        unsafe { libc::_exit(i32::from(!done)) }
    }
    let child = Pid::from_raw(pid).ok_or_else(refused)?;
    // SAFETY: CLONE_NEWUSER leaves the descriptor table alone.
    let left = unsafe { unshare_unsafe(UnshareFlags::NEWUSER) };
    if left.is_ok() {
        let _ = rustix::io::write(&start, b"g");
    }
    drop(start);
    let mapped = rustix::process::waitpid(Some(child), WaitOptions::empty()).context("cannot wait for the cloud's user ids")?;
    left.map_err(|e| CliError::because("cannot make a user namespace", e))?;
    if mapped.is_none_or(|(_, status)| status.exit_status() != Some(0)) {
        return Err(CliError::new("the cloud's user ids were refused").help("see what is missing with `bonkei doctor`"));
    }
    become_root().context("cannot become the cloud's id 0")
}

/// Becomes user and group 0 of the user namespace, without further groups.
fn become_root() -> std::io::Result<()> {
    set_thread_groups(&[])?;
    set_thread_res_gid(Gid::ROOT, Gid::ROOT, Gid::ROOT)?;
    set_thread_res_uid(Uid::ROOT, Uid::ROOT, Uid::ROOT)?;
    Ok(())
}

/// Moves this process into namespaces of a process of the cloud, as id 0 there. A new process id namespace takes effect for children only.
/// Must be called while the process has one thread.
///
/// # Errors
/// When the process is gone or belongs to somebody else.
pub fn enter(pidfd: &OwnedFd, which: ThreadNameSpaceType) -> std::io::Result<()> {
    // The user namespace first: the rights for the others come from it.
    move_into_thread_name_spaces(pidfd.as_fd(), ThreadNameSpaceType::USER)?;
    set_thread_res_gid(Gid::ROOT, Gid::ROOT, Gid::ROOT)?;
    set_thread_res_uid(Uid::ROOT, Uid::ROOT, Uid::ROOT)?;
    if !which.is_empty() {
        move_into_thread_name_spaces(pidfd.as_fd(), which)?;
    }
    Ok(())
}
