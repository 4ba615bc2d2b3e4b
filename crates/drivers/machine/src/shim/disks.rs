//! A machine's disks and the files that show it its hardware, as mounts that hang nowhere yet.
//!
//! They are made by the cloud's root, who alone can reach the state directory, and attached by the guest in its own mount
//! namespace; with that namespace they go, also when everything is killed. See fsopen(2), fsmount(2), open_tree(2).

use crate::{
    seen,
    state::{Launch, Places},
};
use rustix::{
    fd::OwnedFd,
    fs::{CWD, Mode, OFlags},
    mount::{
        FsMountFlags, FsOpenFlags, MountAttrFlags, OpenTreeFlags, fsconfig_create, fsconfig_set_flag, fsconfig_set_string, fsmount, fsopen, open_tree,
    },
};
use std::{fs, fs::File, io, io::Write, path::Path};

/// Everything one boot attaches.
pub struct Disks {
    /// The root file system.
    pub root: OwnedFd,
    /// A directory with the files of [`SEEN`].
    pub seen: OwnedFd,
    /// Of the directory above, `meminfo`, to be rewritten while the machine runs.
    pub meminfo: File,
    /// Data volumes and where they belong.
    pub volumes: Vec<(OwnedFd, String)>,
}

/// Files that are bound over the kernel's own, by name and place.
pub const SEEN: [(&str, &str); 3] = [("meminfo", "/proc/meminfo"), ("cpuinfo", "/proc/cpuinfo"), ("online", "/sys/devices/system/cpu/online")];
/// Where the file `online` is bound as well.
pub const ONLINE_TOO: [&str; 2] = ["/sys/devices/system/cpu/possible", "/sys/devices/system/cpu/present"];

/// Makes all of them.
pub fn make(launch: &Launch, cpus: usize) -> Result<Disks, String> {
    let places = Places::new(&launch.state_dir);
    let machine = &launch.machine;
    let root = overlay(&places.rootfs(&machine.image), &places.volume(&machine.root_volume)).map_err(|error| {
        format!("cannot mount the root volume (overlay file systems in user namespaces need Linux 5.11, and a disk that keeps user attributes): {}: {error}", machine.root_volume)
    })?;
    let (seen, meminfo) = hardware(launch, cpus).map_err(|error| format!("cannot make the machine's view of its hardware: {error}"))?;
    let mut volumes = Vec::new();
    for mount in &machine.mounts {
        let data = places.volume(&mount.volume).join("data");
        let tree = open_tree(CWD, &data, OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC);
        volumes.push((tree.map_err(|error| format!("cannot open the volume: {}: {error}", mount.volume))?, mount.at.clone()));
    }
    Ok(Disks { root, seen, meminfo, volumes })
}

/// The image below, the volume above. `userxattr` because a user namespace may not set trusted attributes; see the kernel's overlayfs.rst.
fn overlay(rootfs: &Path, volume: &Path) -> io::Result<OwnedFd> {
    let context = fsopen("overlay", FsOpenFlags::FSOPEN_CLOEXEC)?;
    fsconfig_set_string(&context, "source", "bonkei")?;
    fsconfig_set_flag(&context, "userxattr")?;
    fsconfig_set_string(&context, "lowerdir", escape(rootfs))?;
    fsconfig_set_string(&context, "upperdir", escape(&volume.join("upper")))?;
    fsconfig_set_string(&context, "workdir", escape(&volume.join("work")))?;
    fsconfig_create(&context)?;
    Ok(fsmount(&context, FsMountFlags::FSMOUNT_CLOEXEC, MountAttrFlags::MOUNT_ATTR_NODEV)?)
}

/// Overlay takes a colon for the end of a path.
fn escape(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "\\\\").replace(':', "\\:")
}

/// Owned by the cloud's root, so the guest's can read them and not write.
fn hardware(launch: &Launch, cpus: usize) -> io::Result<(OwnedFd, File)> {
    let context = fsopen("tmpfs", FsOpenFlags::FSOPEN_CLOEXEC)?;
    fsconfig_set_string(&context, "mode", "755")?;
    fsconfig_set_string(&context, "size", "1m")?;
    fsconfig_create(&context)?;
    let safe = MountAttrFlags::MOUNT_ATTR_NODEV | MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NOEXEC;
    let directory = fsmount(&context, FsMountFlags::FSMOUNT_CLOEXEC, safe)?;
    let create = |name: &str, text: &str| -> io::Result<File> {
        let flags = OFlags::RDWR | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let mut file = File::from(rustix::fs::openat(&directory, name, flags, Mode::from_raw_mode(0o444))?);
        rustix::fs::fchmod(&file, Mode::from_raw_mode(0o444))?;
        file.write_all(text.as_bytes())?;
        Ok(file)
    };
    let meminfo = create("meminfo", &seen::meminfo(launch.machine.limits.memory_bytes, None))?;
    create("cpuinfo", &seen::cpuinfo(&fs::read_to_string("/proc/cpuinfo")?, cpus))?;
    create("online", &seen::online(cpus))?;
    Ok((directory, meminfo))
}
