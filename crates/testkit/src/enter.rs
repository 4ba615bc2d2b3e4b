//! The steps between fork and exec that make a cloud.

use crate::{As, ID_BASE, USER};
use libc::{c_char, c_int};
use std::{ffi::CString, fs, io, ptr};

/// Everything that is needed between fork and exec, made before.
pub struct Plan {
    /// The user to become first.
    user: Option<u32>,
    /// Content of `uid_map` and `gid_map` when root writes them.
    map: Option<CString>,
    /// First ids of the ranges that `newuidmap` and `newgidmap` may give to this user.
    helper: Option<(CString, CString, CString)>,
}

impl Plan {
    pub fn new(mode: As, root: bool) -> Result<Self, String> {
        if root {
            let owner = if mode == As::Root { 0 } else { USER };
            let map = CString::new(format!("0 {owner} 1\n1 {ID_BASE} 65536\n")).map_err(|error| error.to_string())?;
            return Ok(Self { user: (mode == As::User).then_some(USER), map: Some(map), helper: None });
        }
        // SAFETY: takes nothing and cannot fail.
        let me = unsafe { libc::geteuid() };
        let text = |value: u32| CString::new(value.to_string()).map_err(|error| error.to_string());
        let helper = Some((text(me)?, text(range("/etc/subuid", me)?)?, text(range("/etc/subgid", me)?)?));
        Ok(Self { user: None, map: None, helper })
    }

    /// The map of a guest: its 0..65536 are a cloud's 1..=65536.
    pub fn guest() -> Self {
        Self { user: None, map: CString::new(format!("0 {ID_BASE} 65536\n")).ok(), helper: None }
    }
}

fn range(file: &str, user: u32) -> Result<u32, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("no id ranges in {file}: {error}"))?;
    let passwd = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let name = passwd.lines().find(|line| line.split(':').nth(2) == Some(&user.to_string())).and_then(|line| line.split(':').next());
    text.lines()
        .map(|line| line.split(':').collect::<Vec<_>>())
        .find(|fields| {
            fields.len() == 3 && (Some(fields[0]) == name || fields[0] == user.to_string()) && fields[2].parse::<u32>().is_ok_and(|n| n >= 65536)
        })
        .and_then(|fields| fields[1].parse().ok())
        .ok_or_else(|| format!("this user has no range of 65536 ids in {file}"))
}

fn check(result: c_int) -> io::Result<c_int> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

/// Becomes user 0 of a new user namespace mapped as planned.
pub fn enter_user(plan: &Plan) -> io::Result<()> {
    // SAFETY: plain system calls on memory that lives in `plan` or on this stack.
    unsafe {
        let mut pipe = [0; 2];
        check(libc::pipe(pipe.as_mut_ptr()))?;
        let target = libc::getpid();
        let helper = check(libc::fork())?;
        if helper == 0 {
            libc::close(pipe[1]);
            let mut byte = 0_u8;
            let told = libc::read(pipe[0], ptr::from_mut(&mut byte).cast(), 1) == 1;
            libc::_exit(if told && write_maps(plan, target) { 0 } else { 1 });
        }
        if let Some(user) = plan.user {
            check(libc::setgroups(0, ptr::null()))?;
            check(libc::setresgid(user, user, user))?;
            check(libc::setresuid(user, user, user))?;
        }
        check(libc::unshare(libc::CLONE_NEWUSER))?;
        check(libc::write(pipe[1], b"x".as_ptr().cast(), 1) as c_int)?;
        let mut status = 0;
        check(libc::waitpid(helper, &mut status, 0))?;
        libc::close(pipe[0]);
        libc::close(pipe[1]);
        if status != 0 {
            return Err(io::Error::from_raw_os_error(libc::EPERM));
        }
        check(libc::setresgid(0, 0, 0))?;
        check(libc::setresuid(0, 0, 0))?;
        check(libc::setgroups(0, ptr::null()))?;
    }
    Ok(())
}

unsafe fn write_maps(plan: &Plan, target: libc::pid_t) -> bool {
    // SAFETY: see `enter_user`; this is the helper process, single threaded.
    unsafe {
        if let Some(map) = &plan.map {
            return ["uid_map", "gid_map"].iter().all(|file| fs::write(format!("/proc/{target}/{file}"), map.as_bytes()).is_ok());
        }
        let Some((user, uids, gids)) = &plan.helper else { return false };
        let Ok(target) = CString::new(target.to_string()) else { return false };
        [(c"newuidmap", uids), (c"newgidmap", gids)].iter().all(|(program, base)| {
            let child = libc::fork();
            if child == 0 {
                let args: [*const c_char; 9] = [
                    program.as_ptr(),
                    target.as_ptr(),
                    c"0".as_ptr(),
                    user.as_ptr(),
                    c"1".as_ptr(),
                    c"1".as_ptr(),
                    base.as_ptr(),
                    c"65536".as_ptr(),
                    ptr::null(),
                ];
                libc::execvp(program.as_ptr(), args.as_ptr());
                libc::_exit(127);
            }
            let mut status = 1;
            child > 0 && libc::waitpid(child, &mut status, 0) == child && status == 0
        })
    }
}

/// Enters `groups`, then a new cloud with an init of its own; returns in the process that goes on to exec.
pub fn enter(plan: &Plan, groups: &[CString]) -> io::Result<()> {
    // SAFETY: plain system calls on memory made before the fork.
    unsafe {
        for door in groups {
            let file = check(libc::open(door.as_ptr(), libc::O_WRONLY | libc::O_CLOEXEC))?;
            check(libc::write(file, b"0".as_ptr().cast(), 1) as c_int)?;
            libc::close(file);
        }
        enter_user(plan)?;
        die_with_parent();
        check(libc::unshare(libc::CLONE_NEWNS | libc::CLONE_NEWPID | libc::CLONE_NEWNET | libc::CLONE_NEWIPC | libc::CLONE_NEWUTS))?;
        check(libc::mount(ptr::null(), c"/".as_ptr(), ptr::null(), libc::MS_REC | libc::MS_PRIVATE, ptr::null()))?;
        let init = check(libc::fork())?;
        if init > 0 {
            libc::close_range(3, u32::MAX, 0);
            finish_with(init);
        }
        die_with_parent();
        check(libc::mount(c"proc".as_ptr(), c"/proc".as_ptr(), c"proc".as_ptr(), libc::MS_NOSUID | libc::MS_NODEV | libc::MS_NOEXEC, ptr::null()))?;
        let test = check(libc::fork())?;
        if test > 0 {
            libc::close_range(3, u32::MAX, 0);
            finish_with(test);
        }
    }
    Ok(())
}

unsafe fn die_with_parent() {
    // SAFETY: sets a flag of this process.
    unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) };
}

/// Reaps children until `child` ends, then ends like it.
unsafe fn finish_with(child: libc::pid_t) -> ! {
    // SAFETY: plain system calls.
    unsafe {
        loop {
            let mut status = 0;
            let gone = libc::waitpid(-1, &mut status, 0);
            if gone < 0 && io::Error::last_os_error().raw_os_error() == Some(libc::ECHILD) {
                libc::_exit(1);
            }
            if gone == child {
                libc::_exit(if libc::WIFEXITED(status) { libc::WEXITSTATUS(status) } else { 128 + libc::WTERMSIG(status) });
            }
        }
    }
}
