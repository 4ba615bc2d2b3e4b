//! System calls that rustix has no safe form of, each in one small function.

use libc::{c_int, c_long, pid_t};
use rustix::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::{
    ffi::{CStr, CString},
    io, ptr,
    time::Duration,
};

fn check(result: c_int) -> io::Result<c_int> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

/// Time since the host was booted; only differences mean anything.
pub fn now() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Time since the host was booted, with suspension.
pub fn boot_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Sends a signal by number, real-time ones too; a process that is gone is no failure.
pub fn kill(pid: pid_t, signal: c_int) {
    // SAFETY: takes numbers only.
    unsafe { libc::kill(pid, signal) };
}

/// The `n`th real-time signal as the C library counts them, which is how systemd(1) does.
pub fn realtime(n: c_int) -> c_int {
    libc::SIGRTMIN() + n
}

/// fork(2): 0 in the child.
///
/// The caller must be single threaded: then the child may do whatever its parent might.
pub fn fork() -> io::Result<pid_t> {
    // SAFETY: the shim and the programs that call this have one thread.
    check(unsafe { libc::fork() })
}

/// Forks a child of this process' parent, which the parent can wait for: 0 in the child.
pub fn fork_sibling() -> io::Result<pid_t> {
    let flags = c_long::from(libc::CLONE_PARENT | libc::SIGCHLD);
    // SAFETY: as fork(2); no new stack, no thread state is asked for, and this process has one thread.
    let pid = unsafe { libc::syscall(libc::SYS_clone, flags, 0_i64, 0_i64, 0_i64, 0_i64) };
    check(c_int::try_from(pid).unwrap_or(-1))
}

/// Ends this process without running anything that its parent registered.
pub fn exit(code: c_int) -> ! {
    // SAFETY: does not return.
    unsafe { libc::_exit(code) }
}

/// Waits for one child: its pid and wait status. `None` when `block` is false and none ended, or when there are none.
pub fn wait(pid: pid_t, block: bool) -> Option<(pid_t, c_int)> {
    let mut status = 0;
    loop {
        // SAFETY: `status` lives on this stack.
        let gone = unsafe { libc::waitpid(pid, &mut status, if block { 0 } else { libc::WNOHANG }) };
        if gone > 0 {
            return Some((gone, status));
        }
        if gone == 0 || io::Error::last_os_error().kind() != io::ErrorKind::Interrupted {
            return None;
        }
    }
}

/// New namespaces for this process; `flags` are `CLONE_NEW*`.
pub fn unshare(flags: c_int) -> io::Result<()> {
    // SAFETY: no flag concerns memory or descriptors.
    check(unsafe { libc::unshare(flags) }).map(drop)
}

/// Enters namespaces: of one kind for a descriptor of a namespace, of the kinds in `flags` for a descriptor of a process.
pub fn setns(fd: BorrowedFd<'_>, flags: c_int) -> io::Result<()> {
    // SAFETY: changes what this process sees, not its memory.
    check(unsafe { libc::setns(fd.as_raw_fd(), flags) }).map(drop)
}

/// Becomes user 0 and group 0 of the user namespace this process is in, with no other groups.
pub fn become_root() -> io::Result<()> {
    // SAFETY: takes numbers; an empty list is not read.
    unsafe {
        check(libc::setgroups(0, ptr::null()))?;
        check(libc::setresgid(0, 0, 0))?;
        check(libc::setresuid(0, 0, 0))?;
    }
    Ok(())
}

/// This process is killed when the one that it is a child of ends. Forgotten when its user changes, so called after that.
pub fn die_with_parent() {
    // SAFETY: takes numbers only.
    unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) };
}

/// Keeps every process of other users from looking into this one.
pub fn hide() {
    // SAFETY: takes numbers only.
    unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 0) };
}

/// Closes every descriptor from 3 on: for the start of a program, before it has opened any.
pub fn close_inherited() {
    // SAFETY: nothing in this process knows them.
    unsafe { libc::close_range(3, u32::MAX, 0) };
}

/// Closes every descriptor from 3 on but one. For a forked process that leaves by [`exit`], so that nothing is closed twice.
pub fn close_all_but(keep: BorrowedFd<'_>) {
    let keep = keep.as_raw_fd().unsigned_abs();
    // SAFETY: nothing in this process uses the others any more.
    unsafe {
        if keep > 3 {
            libc::close_range(3, keep - 1, 0);
        }
        libc::close_range(keep + 1, u32::MAX, 0);
    }
}

/// Every descriptor from 3 on is closed at exec.
pub fn close_on_exec() {
    // SAFETY: sets flags of descriptors.
    unsafe { libc::close_range(3, u32::MAX, libc::CLOSE_RANGE_CLOEXEC as c_int) };
}

/// No signal is blocked or ignored any more: what a program expects at its start.
pub fn default_signals() {
    // SAFETY: the set lives on this stack; no handler of ours exists.
    unsafe {
        let mut set = std::mem::zeroed();
        libc::sigemptyset(&mut set);
        libc::sigprocmask(libc::SIG_SETMASK, &set, ptr::null_mut());
        // whoever started this may have ignored some, such as a script in the background SIGINT: what runs next must not inherit that
        for number in 1..=libc::SIGRTMAX() {
            libc::signal(number, libc::SIG_DFL);
        }
    }
}

/// Blocks `signals` and returns a descriptor to read them from.
pub fn signals(signals: &[c_int]) -> io::Result<OwnedFd> {
    // SAFETY: the set lives on this stack; the descriptor is new and ours.
    unsafe {
        let mut set = std::mem::zeroed();
        libc::sigemptyset(&mut set);
        for signal in signals {
            libc::sigaddset(&mut set, *signal);
        }
        check(libc::sigprocmask(libc::SIG_BLOCK, &set, ptr::null_mut()))?;
        let fd = check(libc::signalfd(-1, &set, libc::SFD_CLOEXEC | libc::SFD_NONBLOCK))?;
        Ok(OwnedFd::from_raw_fd(fd))
    }
}

/// The numbers of the signals that came.
pub fn read_signals(fd: &OwnedFd) -> Vec<c_int> {
    const SIZE: usize = size_of::<libc::signalfd_siginfo>();
    let mut buffer = [0_u8; SIZE * 8];
    let read = rustix::io::read(fd, &mut buffer).unwrap_or(0);
    let numbers = buffer[..read].chunks_exact(SIZE).filter_map(|one| one.get(..4)?.try_into().ok());
    numbers.map(c_int::from_ne_bytes).collect()
}

/// Makes the terminal behind `fd` this process' controlling one; it must lead a session.
pub fn take_terminal(fd: BorrowedFd<'_>) -> io::Result<()> {
    // SAFETY: takes numbers only.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), libc::TIOCSCTTY, 0) }).map(drop)
}

/// Installs a seccomp program for this process and all it starts. `no_new_privs` stays unset, since sudo must work in a machine;
/// the kernel allows that to who administers the user namespace. See seccomp(2).
pub fn install_filter(program: &[libc::sock_filter]) -> io::Result<()> {
    let len = u16::try_from(program.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    let program = libc::sock_fprog { len, filter: program.as_ptr().cast_mut() };
    // SAFETY: the kernel copies the program during the call and does not write to it.
    let result = unsafe { libc::syscall(libc::SYS_seccomp, libc::SECCOMP_SET_MODE_FILTER, 0, ptr::from_ref(&program)) };
    check(c_int::try_from(result).unwrap_or(-1)).map(drop)
}

/// Brings the loopback interface of this network namespace up.
pub fn loopback_up() -> io::Result<()> {
    let socket = rustix::net::socket_with(rustix::net::AddressFamily::INET, rustix::net::SocketType::DGRAM, rustix::net::SocketFlags::CLOEXEC, None)?;
    // SAFETY: the request is plain data, zeroed, with a terminated name, and lives on this stack.
    unsafe {
        let mut request: libc::ifreq = std::mem::zeroed();
        for (to, from) in request.ifr_name.iter_mut().zip(b"lo") {
            *to = libc::c_char::from_ne_bytes([*from]);
        }
        request.ifr_ifru.ifru_flags = libc::c_short::try_from(libc::IFF_UP).unwrap_or(1);
        check(libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS, &raw mut request)).map(drop)
    }
}

/// Replaces this process' program; returns only a failure.
pub fn exec_as(program: &CStr, argv: &[CString], env: &[CString]) -> io::Error {
    let pointers = |list: &[CString]| list.iter().map(|text| text.as_ptr()).chain([ptr::null()]).collect::<Vec<_>>();
    let (args, vars) = (pointers(argv), pointers(env));
    // SAFETY: both lists end with a null pointer and outlive the call.
    unsafe { libc::execve(program.as_ptr(), args.as_ptr(), vars.as_ptr()) };
    io::Error::last_os_error()
}

/// As [`exec_as`], the program being the first argument.
pub fn exec(argv: &[CString], env: &[CString]) -> io::Error {
    argv.first().map_or_else(|| io::Error::from(io::ErrorKind::InvalidInput), |program| exec_as(program, argv, env))
}
