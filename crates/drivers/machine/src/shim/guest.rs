//! From the shim's fork to the machine's first process.
//!
//! An intermediate process, still the cloud's root, enters the control groups and stands in the mount point; then it enters the
//! machine's user namespace, makes the others and forks the first process as a child of the shim, so that the shim reads its wait
//! status (1 = reboot, 2 = power off). The first process attaches its root, pivots into it and lets the host's tree go
//! *before* it touches any path of the guest: whatever symbolic links the guest left on its disk, they resolve inside the
//! machine, with the rights of the guest's root. Device nodes, proc and sysfs are therefore opened first, as mounts that hang nowhere.

use super::{disks, disks::Disks, place};
use crate::{cgroup::MachineGroup, inside, seccomp, seen, state::Launch, sys};
use bonkei_spec::Boot;
use rustix::{
    fd::{AsFd, BorrowedFd, OwnedFd},
    fs::{CWD, Mode, OFlags},
    mount::{
        FsMountFlags, FsOpenFlags, MountAttrFlags, MountPropagationFlags, MoveMountFlags, OpenTreeFlags, UnmountFlags, fsconfig_create,
        fsconfig_set_string, fsmount, fsopen, mount_bind, mount_change, mount_remount, move_mount, open_tree, unmount,
    },
};
use std::{
    ffi::CString,
    fs::{self, File},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, symlink},
    path::Path,
};

/// What the intermediate process needs of the shim.
pub struct Start<'a> {
    pub launch: &'a Launch,
    pub group: &'a MachineGroup,
    pub user: BorrowedFd<'a>,
    pub net: BorrowedFd<'a>,
    pub disks: Disks,
    /// Processors it may run on.
    pub cpus: &'a [usize],
    /// What is placed on its disk.
    pub placement: &'a place::Placement,
    /// Takes the console's master side.
    pub console: OwnedFd,
    /// Takes `pid N`, and then why it failed, unless exec closes it.
    pub report: io::PipeWriter,
}

const DEVICES: [&str; 6] = ["null", "zero", "full", "random", "urandom", "tty"];
const LINKS: [(&str, &str); 5] =
    [("ptmx", "pts/ptmx"), ("fd", "/proc/self/fd"), ("stdin", "/proc/self/fd/0"), ("stdout", "/proc/self/fd/1"), ("stderr", "/proc/self/fd/2")];
/// Says which step failed.
fn step<T>(result: Result<T, impl std::fmt::Display>, what: &str) -> Result<T, String> {
    result.map_err(|error| format!("cannot {what}: {error}"))
}

/// The intermediate process, and in it the first one. Never returns.
pub fn run(mut start: Start<'_>) -> ! {
    let outcome = intermediate(&mut start);
    if let Err(why) = outcome {
        // The shim reads this; when it is gone nobody does.
        let _ = start.report.write_all(why.as_bytes());
        sys::exit(1);
    }
    sys::exit(0)
}

fn intermediate(start: &mut Start<'_>) -> Result<(), String> {
    let place = crate::state::Places::new(&start.launch.state_dir).machine(&start.launch.machine.id);
    sys::default_signals();
    step(start.group.enter(), "enter the control groups")?;
    let mut cpus = rustix::thread::CpuSet::new();
    start.cpus.iter().for_each(|cpu| cpus.set(*cpu));
    inside::bound(&cpus);
    step(std::env::set_current_dir(place.mount_point()), "enter the mount point")?;
    let offsets = fs::OpenOptions::new().write(true).open("/proc/self/timens_offsets");
    step(sys::setns(start.user, libc::CLONE_NEWUSER), "enter the user namespace")?;
    step(sys::become_root(), "become the guest's root")?;
    step(sys::setns(start.net, libc::CLONE_NEWNET), "enter the network namespace")?;
    let all = libc::CLONE_NEWNS | libc::CLONE_NEWPID | libc::CLONE_NEWUTS | libc::CLONE_NEWIPC | libc::CLONE_NEWCGROUP;
    step(sys::unshare(all), "make the machine's namespaces")?;
    if let Ok(file) = offsets {
        own_clock(file);
    }
    let first = step(sys::fork_sibling(), "start the first process")?;
    if first > 0 {
        return step(start.report.write_all(format!("pid {first}\n").as_bytes()), "report the first process");
    }
    sys::die_with_parent();
    step(first_process(start), "become the first process")
}

/// Its uptime counts from its own boot; a kernel without time namespaces shows the host's.
fn own_clock(mut offsets: File) {
    const CLONE_NEWTIME: libc::c_int = 0x80;
    let (monotonic, boot) = (sys::now().as_secs(), sys::boot_time().as_secs());
    if sys::unshare(CLONE_NEWTIME).is_ok() {
        let _ = offsets.write_all(format!("monotonic -{monotonic} 0\nboottime -{boot} 0\n").as_bytes());
    }
}

/// A new file system that hangs nowhere.
fn filesystem(kind: &str, options: &[(&str, &str)], attributes: MountAttrFlags) -> io::Result<OwnedFd> {
    let context = fsopen(kind, FsOpenFlags::FSOPEN_CLOEXEC)?;
    for (key, value) in options {
        fsconfig_set_string(&context, *key, *value)?;
    }
    fsconfig_create(&context)?;
    Ok(fsmount(&context, FsMountFlags::FSMOUNT_CLOEXEC, attributes)?)
}

/// A copy of a mount that hangs nowhere.
fn copy(at: BorrowedFd<'_>, path: &str) -> io::Result<OwnedFd> {
    let flags = OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC | OpenTreeFlags::AT_RECURSIVE;
    Ok(open_tree(at, path, flags)?)
}

fn attach(mount: &OwnedFd, path: &str) -> io::Result<()> {
    Ok(move_mount(mount, "", CWD, path, MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH | MoveMountFlags::MOVE_MOUNT_T_SYMLINKS)?)
}

/// A directory to attach something at; a link to nowhere or a file that the guest left there gives way.
fn directory(path: &str) -> io::Result<()> {
    let make = || fs::DirBuilder::new().recursive(true).mode(0o755).create(path);
    match make() {
        Err(_) if fs::symlink_metadata(path).is_ok() => fs::remove_file(path).and_then(|()| make()),
        other => other,
    }
}

fn first_process(start: &mut Start<'_>) -> Result<(), String> {
    let machine = &start.launch.machine;
    let systemd = machine.boot == Boot::Systemd;
    step(rustix::process::setsid(), "lead a session")?;
    rustix::process::umask(Mode::from_raw_mode(0o022));
    step(mount_change("/", MountPropagationFlags::DOWNSTREAM | MountPropagationFlags::REC), "part from the host's mounts")?;
    let both = MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH | MoveMountFlags::MOVE_MOUNT_T_EMPTY_PATH;
    step(move_mount(&start.disks.root, "", CWD, "", both), "attach the root file system")?;

    // While the host's are in sight: the kernel gives a new proc or sysfs only to who sees a whole one.
    let plain = MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NODEV | MountAttrFlags::MOUNT_ATTR_NOEXEC;
    let proc = step(filesystem("proc", &[], plain), "make /proc")?;
    let sys = step(filesystem("sysfs", &[], plain | MountAttrFlags::MOUNT_ATTR_RDONLY), "make /sys")?;
    let cgroup = if systemd { Some(step(filesystem("cgroup2", &[], plain), "make /sys/fs/cgroup")?) } else { None };
    let mut devices = Vec::new();
    for name in DEVICES {
        devices.push((name, step(copy(CWD, &format!("/dev/{name}")), "open a device of the host")?));
    }

    step(rustix::process::fchdir(&start.disks.root), "enter the root file system")?;
    step(rustix::process::pivot_root(".", "."), "make it the root")?;
    step(unmount(".", UnmountFlags::DETACH), "leave the host's tree")?;
    step(std::env::set_current_dir("/"), "enter the new root")?;

    for path in ["/proc", "/sys", "/dev", "/run"] {
        step(directory(path), "make a mount point")?;
    }
    // The files are bound one by one; the directory that holds them stands in /run only as long as that takes.
    step(attach(&start.disks.seen, "/run"), "attach the machine's view of its hardware")?;
    let mut seen_files = Vec::new();
    for (name, path) in disks::SEEN.into_iter().chain(disks::ONLINE_TOO.map(|path| ("online", path))) {
        seen_files.push((step(copy(start.disks.seen.as_fd(), name), "open the machine's view of its hardware")?, path));
    }
    step(unmount("/run", UnmountFlags::DETACH), "detach the machine's view of its hardware")?;

    step(attach(&proc, "/proc"), "attach /proc")?;
    step(hardware(&sys, &machine.id), "attach /sys")?;
    if let Some(cgroup) = cgroup {
        step(attach(&cgroup, "/sys/fs/cgroup"), "attach /sys/fs/cgroup")?;
    }
    for (file, path) in seen_files {
        // Not every kernel has each of them.
        if Path::new(path).exists() {
            step(attach(&file, path), "bind the machine's view of its hardware")?;
        }
    }
    let master = step(devices_and_console(&devices), "make /dev")?;
    step(send_fd(&start.console, &master), "hand over the console")?;
    drop(master);
    let size = format!("{}", machine.limits.memory_bytes / 4);
    let run = step(
        filesystem("tmpfs", &[("mode", "755"), ("size", &size)], MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NODEV),
        "make /run",
    )?;
    step(attach(&run, "/run"), "attach /run")?;
    for (volume, at) in &start.disks.volumes {
        step(directory(at).and_then(|()| attach(volume, at)), &format!("attach a volume at {at}"))?;
    }

    let complaints = start.placement.place();
    step(rustix::system::sethostname(machine.hostname.as_bytes()), "set the host name")?;
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
    let console = step(rustix::fs::open("/dev/console", flags, Mode::empty()), "open the console")?;
    let mut out = File::from(console);
    for complaint in complaints {
        let _ = write!(out, "bonkei: {complaint}\r\n");
    }
    let terminal = step(out.try_clone(), "open the console")?;
    let sink = if systemd { rustix::stdio::dup2_stdin(&terminal) } else { no_input() };
    step(sink.and_then(|()| rustix::stdio::dup2_stdout(&terminal)).and_then(|()| rustix::stdio::dup2_stderr(&terminal)), "speak to the console")?;
    let (argv, env) = step(program(machine), "name the first process")?;
    sys::close_on_exec();
    step(seccomp::apply(), "install the system call filter")?;
    step::<()>(Err(sys::exec(&argv, &env)), &format!("start {}", argv.first().map(|name| name.to_string_lossy()).unwrap_or_default()))
}

fn no_input() -> rustix::io::Result<()> {
    rustix::stdio::dup2_stdin(rustix::fs::open("/dev/null", OFlags::RDONLY, Mode::empty())?)
}

fn program(machine: &bonkei_spec::MachineSpec) -> Result<(Vec<CString>, Vec<CString>), std::ffi::NulError> {
    let argv = match &machine.boot {
        Boot::Systemd => vec!["/sbin/init".to_string()],
        Boot::Command(argv) => argv.clone(),
    };
    let env = [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".to_string(),
        "container=bonkei".to_string(),
        format!("container_uuid={}", seen::machine_uuid(&machine.id)),
        "HOME=/root".to_string(),
        "LANG=C.UTF-8".to_string(),
        "TERM=vt220".to_string(),
    ];
    Ok((argv.into_iter().map(CString::new).collect::<Result<_, _>>()?, env.into_iter().map(CString::new).collect::<Result<_, _>>()?))
}

/// `/sys` is a small read-only directory with everything of a real sysfs bound into it, plus `hypervisor/uuid`, by which
/// cloud-init and others know EC2; a container cannot read it from firmware.
fn hardware(real: &OwnedFd, id: &str) -> io::Result<()> {
    attach(real, "/sys")?;
    let mut entries = Vec::new();
    for entry in fs::read_dir("/sys")?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name != "hypervisor" {
            entries.push((copy(real.as_fd(), &name)?, name));
        }
    }
    unmount("/sys", UnmountFlags::DETACH)?;
    let attributes = MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NODEV | MountAttrFlags::MOUNT_ATTR_NOEXEC;
    attach(&filesystem("tmpfs", &[("mode", "755"), ("size", "64k")], attributes)?, "/sys")?;
    for (mount, name) in entries {
        let path = format!("/sys/{name}");
        directory(&path)?;
        attach(&mount, &path)?;
    }
    directory("/sys/hypervisor")?;
    fs::write("/sys/hypervisor/uuid", seen::hypervisor_uuid(id))?;
    use rustix::mount::MountFlags;
    mount_remount("/sys", MountFlags::BIND | MountFlags::RDONLY | MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC, "")?;
    Ok(())
}

/// `/dev`, with the devices every program needs and a console; returns the console's master side.
fn devices_and_console(devices: &[(&str, OwnedFd)]) -> io::Result<OwnedFd> {
    // Not 1777 as a new tmpfs is: programs refuse to create files over another owner's nodes in a sticky directory.
    attach(&filesystem("tmpfs", &[("mode", "755"), ("size", "4m")], MountAttrFlags::MOUNT_ATTR_NOSUID)?, "/dev")?;
    for (name, device) in devices {
        let path = format!("/dev/{name}");
        fs::write(&path, "")?;
        attach(device, &path)?;
    }
    directory("/dev/pts")?;
    directory("/dev/shm")?;
    let quiet = MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NOEXEC;
    attach(&filesystem("devpts", &[("ptmxmode", "666"), ("mode", "620"), ("gid", "5")], quiet)?, "/dev/pts")?;
    attach(&filesystem("tmpfs", &[("mode", "1777")], MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NODEV)?, "/dev/shm")?;
    for (name, target) in LINKS {
        symlink(target, format!("/dev/{name}"))?;
    }
    let master = rustix::fs::open("/dev/pts/ptmx", OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty())?;
    rustix::pty::unlockpt(&master)?;
    let name = rustix::pty::ptsname(&master, Vec::new())?;
    fs::write("/dev/console", "")?;
    mount_bind(name, "/dev/console")?;
    Ok(master)
}

fn send_fd(channel: &OwnedFd, fd: &OwnedFd) -> io::Result<()> {
    use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
    let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    let fds = [fd.as_fd()];
    control.push(SendAncillaryMessage::ScmRights(&fds));
    sendmsg(channel, &[io::IoSlice::new(b"c")], &mut control, SendFlags::empty())?;
    Ok(())
}

/// Takes the descriptor that the first process sent.
pub fn receive_fd(channel: &OwnedFd) -> io::Result<OwnedFd> {
    use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};
    let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut byte = [0];
    recvmsg(channel, &mut [io::IoSliceMut::new(&mut byte)], &mut control, RecvFlags::CMSG_CLOEXEC | RecvFlags::DONTWAIT)?;
    let mut fds = control.drain().filter_map(|message| match message {
        RecvAncillaryMessage::ScmRights(mut fds) => fds.next(),
        _ => None,
    });
    fds.next().ok_or_else(|| io::Error::new(io::ErrorKind::UnexpectedEof, "no console came"))
}
