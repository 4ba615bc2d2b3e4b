//! Network namespaces as bind-mounted files, entered only on threads that end soon after.

use crate::error::NetError;
use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::{Mode, OFlags, fstat, open, stat};
use rustix::io::Errno;
use rustix::mount::{UnmountFlags, mount_bind, unmount};
use rustix::thread::{LinkNameSpaceType, UnshareFlags, move_into_link_name_space, unshare_unsafe};
use std::path::Path;

/// Which namespace a file stood for when it was looked at: a number may be used again, the time it came into being not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identity(u64, u64, i64, u64);

/// Runs `work` on a new thread inside the network namespace behind `path`, and waits for it. Sockets made there stay there.
///
/// # Errors
/// [`NetError::NotFound`] when there is no namespace at `path`; a refusal of the kernel to enter it; what `work` returns.
pub fn in_netns<T: Send>(path: &Path, work: impl FnOnce() -> Result<T, NetError> + Send) -> Result<T, NetError> {
    let netns = open_netns(path)?;
    on_thread(move || {
        move_into_link_name_space(netns.as_fd(), Some(LinkNameSpaceType::Network))
            .map_err(|e| NetError::kernel(format!("enter the network namespace {}", path.display()), e))?;
        work()
    })
}

/// A descriptor of the namespace behind `path`.
pub(crate) fn open_netns(path: &Path) -> Result<OwnedFd, NetError> {
    open(path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).map_err(|e| missing_or(path, e))
}

fn missing_or(path: &Path, e: Errno) -> NetError {
    match e {
        Errno::NOENT => NetError::NotFound { what: "network namespace", name: path.display().to_string() },
        e => NetError::file(format!("open the network namespace {}", path.display()), e),
    }
}

/// The namespace this thread is in.
pub(crate) fn current() -> Result<OwnedFd, NetError> {
    open_netns(Path::new("/proc/thread-self/ns/net"))
}

/// Which namespace is behind `path` now.
pub(crate) fn identity(path: &Path) -> Result<Identity, NetError> {
    let s = stat(path).map_err(|e| missing_or(path, e))?;
    Ok(Identity(s.st_dev, s.st_ino, s.st_ctime, s.st_ctime_nsec))
}

/// Whether `path` is a mounted namespace: a leftover plain file is none.
pub(crate) fn exists(path: &Path) -> bool {
    let (Ok(here), Ok(there)) = (open_netns(path), current()) else { return false };
    matches!((fstat(here), fstat(there)), (Ok(a), Ok(b)) if a.st_dev == b.st_dev)
}

/// Makes a new namespace and mounts it at `path`.
pub(crate) fn create(path: &Path) -> Result<(), NetError> {
    std::fs::write(path, "").map_err(|e| NetError::file(format!("create {}", path.display()), e))?;
    on_thread(|| {
        // SAFETY: only the network namespace of this thread, which ends here, is left; no descriptor table or memory is unshared.
        unsafe { unshare_unsafe(UnshareFlags::NEWNET) }.map_err(|e| NetError::kernel("make a network namespace", e))?;
        mount_bind("/proc/thread-self/ns/net", path).map_err(|e| NetError::kernel(format!("mount a network namespace at {}", path.display()), e))
    })
}

/// Unmounts and deletes; the namespace ends with the last socket in it. Does nothing when it is gone.
pub(crate) fn remove(path: &Path) -> Result<(), NetError> {
    match unmount(path, UnmountFlags::DETACH) {
        Ok(()) | Err(Errno::INVAL | Errno::NOENT) => {}
        Err(e) => return Err(NetError::kernel(format!("unmount {}", path.display()), e)),
    }
    match std::fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(NetError::file(format!("delete {}", path.display()), e)),
        _ => Ok(()),
    }
}

fn on_thread<T: Send>(work: impl FnOnce() -> Result<T, NetError> + Send) -> Result<T, NetError> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("netns".into()).spawn_scoped(scope, work).map_err(|e| NetError::file("start a thread", e))?;
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Writes settings below `/proc/sys/net` for the namespace this thread is in.
pub(crate) fn sysctl(settings: &[(&str, &str)]) -> Result<(), NetError> {
    for (name, value) in settings {
        let path = format!("/proc/sys/net/{name}");
        std::fs::write(&path, value)
            .map_err(|e| NetError::file(format!("write {value} to {path}, which needs /proc of this namespace mounted read-write"), e))?;
    }
    Ok(())
}
