//! The members of an archive, each checked before anybody acts on it.

use super::ArchiveError;
use super::pax::Extended;
use std::ffi::{OsStr, OsString};
use std::io::{self, Read};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};
use tar::EntryType;

/// What an archive may hold at most.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Members.
    pub members: u64,
    /// Bytes of file contents.
    pub bytes: u64,
    /// Bytes of one extended header.
    pub header_bytes: u64,
}

impl Limits {
    /// What an image may have: ten million members, 256 GiB, 1 MiB.
    pub const IMAGE: Self = Self { members: 10_000_000, bytes: 256 << 30, header_bytes: 1 << 20 };
}

/// What a member is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file of so many bytes.
    File(u64),
    /// A directory.
    Directory,
    /// A symbolic link to any text; it is made, never followed.
    Symlink(OsString),
    /// Another name of a member that came before, relative to the root and as safe as a member's own name.
    HardLink(PathBuf),
    /// A named pipe.
    Fifo,
    /// overlayfs's mark of a deleted name: character device 0/0.
    Whiteout,
    /// Any other device; machines get theirs from the launcher.
    Device,
}

/// One member with everything but its contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Relative, of plain names only; empty for the root itself.
    pub path: PathBuf,
    /// What it is.
    pub kind: Kind,
    /// Permission bits, at most 0o7777.
    pub mode: u32,
    /// Guest user id.
    pub uid: u32,
    /// Guest group id.
    pub gid: u32,
    /// Seconds since the epoch and nanoseconds.
    pub mtime: (i64, u32),
    /// Extended attributes that belong to guests.
    pub xattrs: Vec<(OsString, Vec<u8>)>,
}

/// Reads a tar archive (ustar, GNU long names, pax) and calls `visit` with every member and its contents, which need not be read.
///
/// # Errors
/// At the first damaged, unsafe or oversized member, and with what `visit` returns.
pub fn read_members<R: Read>(
    reader: R,
    limits: Limits,
    visit: &mut dyn FnMut(&Member, &mut dyn Read) -> Result<(), ArchiveError>,
) -> Result<(), ArchiveError> {
    let mut archive = tar::Archive::new(reader);
    let mut extended = Extended::default();
    let (mut members, mut bytes) = (0u64, 0u64);
    for entry in archive.entries().map_err(ArchiveError::Read)?.raw(true) {
        let mut entry = entry.map_err(ArchiveError::Read)?;
        members += 1;
        if members > limits.members {
            return Err(ArchiveError::TooLarge(format!("{} members", limits.members)));
        }
        let plain = entry.header().path_bytes().into_owned();
        let size = entry.header().entry_size().map_err(ArchiveError::Read)?;
        let shown = || String::from_utf8_lossy(&plain).into_owned();
        match entry.header().entry_type() {
            EntryType::XHeader => extended.records(&small(&mut entry, size, limits)?, &shown())?,
            EntryType::GNULongName => extended.path = Some(without_nul(small(&mut entry, size, limits)?)),
            EntryType::GNULongLink => extended.link = Some(without_nul(small(&mut entry, size, limits)?)),
            // Global records would speak of every member; nothing in them is of use here.
            EntryType::XGlobalHeader => drop(small(&mut entry, size, limits)?),
            _ => {
                let extended = std::mem::take(&mut extended);
                let link = extended.link.clone().or_else(|| entry.header().link_name_bytes().map(std::borrow::Cow::into_owned));
                let member = member(entry.header(), extended, plain, link, size)?;
                if let Kind::File(size) = member.kind {
                    bytes = bytes.saturating_add(size);
                    if bytes > limits.bytes {
                        return Err(ArchiveError::TooLarge(format!("{} bytes", limits.bytes)));
                    }
                }
                visit(&member, &mut entry)?;
            }
        }
    }
    Ok(())
}

/// The whole of a header's data, within the limit.
fn small(entry: &mut dyn Read, size: u64, limits: Limits) -> Result<Vec<u8>, ArchiveError> {
    if size > limits.header_bytes {
        return Err(ArchiveError::TooLarge(format!("{} bytes of header", limits.header_bytes)));
    }
    let mut data = Vec::new();
    entry.take(size).read_to_end(&mut data).map_err(ArchiveError::Read)?;
    if data.len() as u64 != size {
        return Err(ArchiveError::Read(io::ErrorKind::UnexpectedEof.into()));
    }
    Ok(data)
}

fn without_nul(mut name: Vec<u8>) -> Vec<u8> {
    if let Some(end) = name.iter().position(|b| *b == 0) {
        name.truncate(end);
    }
    name
}

/// Checks and puts together what headers say.
fn member(header: &tar::Header, extended: Extended, plain: Vec<u8>, link: Option<Vec<u8>>, size: u64) -> Result<Member, ArchiveError> {
    let raw = extended.path.unwrap_or(plain);
    let name = String::from_utf8_lossy(&raw).into_owned();
    let form = |why| ArchiveError::Form { name: name.clone(), why };
    if let Some(why) = extended.refused {
        return Err(form(why));
    }
    let path = safe(&raw)?;
    let target = || link.clone().filter(|link| !link.is_empty() && !link.contains(&0)).ok_or_else(|| form("a link to nothing"));
    let kind = match header.entry_type() {
        EntryType::Regular | EntryType::Continuous => Kind::File(size),
        EntryType::Directory => Kind::Directory,
        EntryType::Symlink => {
            let target = target()?;
            if target.len() > 4095 {
                return Err(form("a link that is too long"));
            }
            Kind::Symlink(OsStr::from_bytes(&target).to_owned())
        }
        EntryType::Link => match safe(&target()?)? {
            target if target.as_os_str().is_empty() => return Err(form("a link to the root")),
            target => Kind::HardLink(target),
        },
        EntryType::Fifo => Kind::Fifo,
        EntryType::Char if matches!((header.device_major(), header.device_minor()), (Ok(Some(0)), Ok(Some(0)))) => Kind::Whiteout,
        EntryType::Char | EntryType::Block => Kind::Device,
        _ => return Err(form("neither file, directory, link, pipe nor device")),
    };
    if path.as_os_str().is_empty() && kind != Kind::Directory {
        return Err(form("the root, but not a directory"));
    }
    let id = |extended: Option<u64>, plain: io::Result<u64>| match extended.map_or(plain, Ok) {
        Ok(id) if id <= 65_535 => Ok(id as u32),
        _ => Err(ArchiveError::Owner(name.clone())),
    };
    let mtime = match extended.mtime {
        Some(mtime) => mtime,
        None => (i64::try_from(header.mtime().map_err(ArchiveError::Read)?).unwrap_or(0), 0),
    };
    Ok(Member {
        uid: id(extended.uid, header.uid())?,
        gid: id(extended.gid, header.gid())?,
        mode: header.mode().map_err(ArchiveError::Read)? & 0o7777,
        path,
        kind,
        mtime,
        xattrs: extended.xattrs,
    })
}

/// A name as a path of plain components: no root, no `..`, within the kernel's limits.
fn safe(raw: &[u8]) -> Result<PathBuf, ArchiveError> {
    let refuse = || ArchiveError::Name(String::from_utf8_lossy(raw.get(..200).unwrap_or(raw)).into_owned());
    if raw.is_empty() || raw.len() > 4095 || raw.contains(&0) {
        return Err(refuse());
    }
    let mut path = PathBuf::new();
    for component in Path::new(OsStr::from_bytes(raw)).components() {
        match component {
            Component::CurDir => {}
            Component::Normal(name) if name.len() <= 255 => path.push(name),
            _ => return Err(refuse()),
        }
    }
    Ok(path)
}
