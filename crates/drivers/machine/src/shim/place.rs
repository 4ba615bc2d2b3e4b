//! What the launcher places on a machine's disk before its first process starts: names, resolvers, keys, trust.
//!
//! All of it runs in the machine's own mount namespace, after the host's tree was let go, as the guest's root. A link or
//! directory that the guest planted leads nowhere but into the guest. A file is written beside its place and renamed over
//! it, so no pipe or link of the guest's is ever opened for writing. Nothing here keeps a machine from booting.

use super::trust;
use bonkei_spec::{GuestFile, MachineSpec};
use rustix::fs::{CWD, Mode, OFlags};
use std::{
    fs::{self, File},
    io::{self, Read, Write},
    os::unix::fs::{DirBuilderExt, chown},
    path::Path,
};

/// The user that AWS's images let in.
const USER: &str = "ec2-user";
/// More than any file that is read here has.
const READ_MAX: u64 = 8 * 1024 * 1024;
/// Marks the line of `/etc/hosts` that is ours.
const MARK: &str = "# this instance";

/// Everything that is placed, gathered before the first process exists.
pub struct Placement {
    machine: MachineSpec,
    /// Present at the first boot of a disk in this machine.
    first: Option<crate::hostkey::HostKey>,
}

/// A place's owner and permission bits.
#[derive(Clone, Copy)]
struct Owned {
    uid: u32,
    gid: u32,
    mode: u32,
}

const ROOT: Owned = Owned { uid: 0, gid: 0, mode: 0o644 };

impl Placement {
    /// `first`: this disk was never booted in this machine.
    pub fn new(machine: &MachineSpec, first: bool) -> io::Result<Self> {
        let first = if first { Some(crate::hostkey::generate(&machine.hostname)?) } else { None };
        Ok(Self { machine: machine.clone(), first })
    }

    /// Places everything and returns what could not be, for the console.
    pub fn place(&self) -> Vec<String> {
        let mut complaints = Vec::new();
        let mut note = |what: &str, result: io::Result<()>| {
            if let Err(error) = result {
                complaints.push(format!("cannot place {what}: {error}"));
            }
        };
        note("/etc/resolv.conf", write("/etc/resolv.conf", self.resolvers().as_bytes(), ROOT));
        note("/etc/hosts", self.hosts());
        if let Some(key) = &self.first {
            note("/etc/hostname", write("/etc/hostname", format!("{}\n", self.machine.hostname).as_bytes(), ROOT));
            // Empty: systemd makes one. What cloud-init remembers of another instance would keep it from seeing this one.
            note("/etc/machine-id", write("/etc/machine-id", b"", Owned { mode: 0o444, ..ROOT }));
            note("/var/lib/cloud/instance", forget("/var/lib/cloud/instance"));
            if Path::new("/etc/ssh").is_dir() {
                let secret = Owned { mode: 0o600, ..ROOT };
                note("the host key", write("/etc/ssh/ssh_host_ed25519_key", key.private.as_bytes(), secret));
                note("the host key", write("/etc/ssh/ssh_host_ed25519_key.pub", key.public.as_bytes(), ROOT));
            }
            note("authorized_keys", self.keys());
        }
        note("the trusted authorities", trust::place(&self.machine.trusted_authorities));
        for GuestFile { path, content, mode } in &self.machine.files {
            note(path, write(path, content.as_bytes(), Owned { mode: *mode, ..ROOT }));
        }
        complaints
    }

    fn resolvers(&self) -> String {
        let mut text: String = self.machine.resolvers.iter().map(|address| format!("nameserver {address}\n")).collect();
        if !self.machine.search_domain.is_empty() {
            text.push_str(&format!("search {}\n", self.machine.search_domain));
        }
        text
    }

    /// One line of ours, so that the machine knows its own name without a resolver; the rest of the file is the guest's.
    fn hosts(&self) -> io::Result<()> {
        let Some(address) = self.machine.interfaces.first().and_then(|interface| interface.addresses.first()) else { return Ok(()) };
        let old = read("/etc/hosts").map_or_else(|_| "127.0.0.1\tlocalhost\n".to_string(), |bytes| String::from_utf8_lossy(&bytes).into_owned());
        let mut new: String = old.lines().filter(|line| !line.ends_with(MARK)).map(|line| format!("{line}\n")).collect();
        new.push_str(&format!("{address}\t{} {} {MARK}\n", self.machine.fqdn, self.machine.hostname));
        write("/etc/hosts", new.as_bytes(), ROOT)
    }

    /// Adds the keys of the key pair, as cloud-init would; later boots leave the file to its owner.
    fn keys(&self) -> io::Result<()> {
        let passwd = String::from_utf8_lossy(&read("/etc/passwd").unwrap_or_default()).into_owned();
        let Some((uid, gid, home)) = user(&passwd, USER) else { return Ok(()) };
        if self.machine.authorized_keys.is_empty() {
            return Ok(());
        }
        let directory = format!("{home}/.ssh");
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&directory)?;
        chown(&directory, Some(uid), Some(gid))?;
        let path = format!("{directory}/authorized_keys");
        let mut text = String::from_utf8_lossy(&read(&path).unwrap_or_default()).into_owned();
        for key in &self.machine.authorized_keys {
            let key = key.trim();
            if !text.lines().any(|line| line == key) {
                if !text.is_empty() && !text.ends_with('\n') {
                    text.push('\n');
                }
                text.push_str(key);
                text.push('\n');
            }
        }
        write(&path, text.as_bytes(), Owned { uid, gid, mode: 0o600 })
    }
}

/// Uid, gid and home directory of a user in a passwd(5) text.
fn user(passwd: &str, name: &str) -> Option<(u32, u32, String)> {
    let line = passwd.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    let (uid, gid) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some((uid, gid, fields.nth(1)?.to_string()))
}

fn forget(path: &str) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Reads a regular file of bounded size; anything else the guest may have put there is an error and never waited for.
pub fn read(path: &str) -> io::Result<Vec<u8>> {
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = File::from(rustix::fs::openat(CWD, path, flags, Mode::empty())?);
    if !file.metadata()?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    let mut bytes = Vec::new();
    file.take(READ_MAX).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file that the guest's root owns, readable for all.
pub fn write_plain(path: &str, bytes: &[u8]) -> io::Result<()> {
    write(path, bytes, ROOT)
}

/// Puts a new file in place of whatever is there, and leaves it when it is the same already.
fn write(path: &str, bytes: &[u8], owned: Owned) -> io::Result<()> {
    use std::os::unix::fs::MetadataExt;
    let same = fs::symlink_metadata(path).is_ok_and(|meta| {
        meta.is_file() && meta.len() == bytes.len() as u64 && meta.mode() & 0o7777 == owned.mode && meta.uid() == owned.uid && meta.gid() == owned.gid
    });
    if same && read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let parent = Path::new(path).parent().unwrap_or(Path::new("/"));
    fs::DirBuilder::new().recursive(true).mode(0o755).create(parent)?;
    let temporary = parent.join(".bonkei-new");
    forget(&temporary.to_string_lossy())?;
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut file = File::from(rustix::fs::openat(CWD, &temporary, flags, Mode::from_raw_mode(0o600))?);
    file.write_all(bytes)?;
    rustix::fs::fchown(&file, Some(rustix::fs::Uid::from_raw(owned.uid)), Some(rustix::fs::Gid::from_raw(owned.gid)))?;
    rustix::fs::fchmod(&file, Mode::from_raw_mode(owned.mode))?;
    fs::rename(&temporary, path).inspect_err(|_| {
        // A directory stands there; the error says so.
        let _ = fs::remove_file(&temporary);
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_users() {
        let passwd = "root:x:0:0:root:/root:/bin/bash\nec2-user:x:1000:1001:EC2 Default User:/home/ec2-user:/bin/bash\n";
        assert_eq!(user(passwd, "ec2-user"), Some((1000, 1001, "/home/ec2-user".into())));
        assert_eq!(user(passwd, "ec2"), None);
        assert_eq!(user("ec2-user:x:1000", "ec2-user"), None);
    }
}
