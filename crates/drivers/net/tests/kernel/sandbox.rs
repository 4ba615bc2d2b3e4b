//! Running this program again in namespaces of its own: once as root, once as an ordinary user, which is what it runs as otherwise.

use rustix::process::{DumpableBehavior, Signal, getgid, getuid, set_dumpable_behavior, set_parent_process_death_signal};
use rustix::thread::{UnshareFlags, unshare_unsafe};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio, exit};

const STAGE: &str = "BONKEI_TEST_STAGE";
/// Some user without an account: whoever it is may make a user namespace with itself as its only user.
const SOMEBODY: u32 = 60001;

/// Runs `tests` as the first process of fresh namespaces, and ends this process with their result.
pub fn run(tests: impl FnOnce() -> bool) -> ! {
    match std::env::var(STAGE).as_deref() {
        Ok("machine") => hold(),
        Ok("first") => {
            prepare();
            exit(i32::from(!tests()));
        }
        Ok(_) => exit(spawn(command("first"), |_| Ok(()))),
        Err(_) => {}
    }
    let mut worst = 0;
    let root = getuid().is_root();
    for user in if root { &[None, Some(SOMEBODY)][..] } else { &[None] } {
        println!("\n== as {}", if root && user.is_none() { "root" } else { "an ordinary user" });
        let mut c = command("namespaces");
        if let Some(id) = user {
            c.uid(*id).gid(*id);
        }
        let (uid, gid) = (user.unwrap_or(getuid().as_raw()), user.unwrap_or(getgid().as_raw()));
        worst = worst.max(spawn(c, move |flags| {
            // SAFETY: the child has one thread and executes a program next.
            unsafe { unshare_unsafe(flags)? };
            std::fs::write("/proc/self/setgroups", "deny")?;
            std::fs::write("/proc/self/uid_map", format!("0 {uid} 1"))?;
            std::fs::write("/proc/self/gid_map", format!("0 {gid} 1"))
        }));
    }
    exit(worst);
}

/// This program in another stage, with the same arguments; it dies with its parent.
fn command(stage: &str) -> Command {
    let mut c = Command::new(std::env::current_exe().unwrap());
    c.args(std::env::args().skip(1)).env(STAGE, stage);
    c
}

fn spawn(mut c: Command, before: impl Fn(UnshareFlags) -> std::io::Result<()> + Send + Sync + 'static) -> i32 {
    let all = UnshareFlags::NEWUSER | UnshareFlags::NEWNET | UnshareFlags::NEWNS | UnshareFlags::NEWPID | UnshareFlags::NEWIPC;
    // SAFETY: what runs between fork and exec makes system calls and small allocations only, in a process that had one thread.
    unsafe {
        c.pre_exec(move || {
            set_parent_process_death_signal(Some(Signal::KILL))?;
            // Having changed its user, a process may not write its own maps until it says it has no secrets.
            set_dumpable_behavior(DumpableBehavior::Dumpable)?;
            before(all)
        });
    }
    let status = match c.status() {
        Ok(s) => s,
        Err(e) => {
            eprintln!("cannot make user, network, mount and pid namespaces, which the network driver needs: {e}");
            eprintln!(
                "is user.max_user_namespaces 0, or kernel.apparmor_restrict_unprivileged_userns 1, or {} not executable for everybody?",
                std::env::current_exe().unwrap().display()
            );
            return 2;
        }
    };
    status.code().unwrap_or(2)
}

/// As first process: mounts stay here, `/proc` shows these namespaces, `/tmp` is empty.
fn prepare() {
    use rustix::mount::{MountFlags, MountPropagationFlags, mount, mount_change};
    mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC).expect("making mounts private");
    mount("proc", "/proc", "proc", MountFlags::empty(), None)
        .expect("mounting /proc in a new pid namespace, which a container with a masked /proc refuses");
    mount("tmpfs", "/tmp", "tmpfs", MountFlags::empty(), None).expect("mounting a tmpfs");
}

/// A process in a network namespace that its own user namespace owns, as a machine's is; `release` ends it.
pub struct Held {
    child: std::process::Child,
}

impl Held {
    pub fn new() -> Self {
        let mut c = command("machine");
        c.stdin(Stdio::piped()).stdout(Stdio::piped());
        // SAFETY: as above; the flags unshare nothing that threads share.
        unsafe {
            c.pre_exec(|| Ok(unshare_unsafe(UnshareFlags::NEWUSER | UnshareFlags::NEWNET)?));
        }
        let child = c.spawn().expect("making a user namespace inside a user namespace");
        Self { child }
    }

    /// The file of its network namespace.
    pub fn netns(&self) -> String {
        format!("/proc/{}/ns/net", self.child.id())
    }

    pub fn release(mut self) {
        drop(self.child.stdin.take());
        self.child.wait().unwrap();
    }
}

fn hold() -> ! {
    let _ = std::io::stdin().read_line(&mut String::new());
    exit(0);
}
