//! Writing members below one directory, whatever they are called.
//!
//! Every parent is opened with `openat2(2)` below the root and through no link, so that no member can lead another one elsewhere.

use super::{ArchiveError, Kind, Limits, Member, read_members};
use rustix::fs::{self, AtFlags, FileType, Gid, Mode, OFlags, ResolveFlags, Timespec, Timestamps, Uid, XattrFlags};
use rustix::io::Errno;
use serde::{Deserialize, Serialize};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unpacked {
    /// Members written.
    pub members: u64,
    /// Bytes of file contents.
    pub bytes: u64,
    /// Device nodes left out.
    pub devices: u64,
}

/// Writes the members of a tar archive below `root`, with owners, modes, times and attributes, and calls `progress` after each with what was
/// written so far. To set owners it must run with the ids of the guest, see [`crate::userns`].
///
/// # Errors
/// At the first member that is damaged, unsafe or cannot be written; what was written until then stays.
pub fn unpack<R: Read>(reader: R, root: BorrowedFd<'_>, limits: Limits, progress: &mut dyn FnMut(&Unpacked)) -> Result<Unpacked, ArchiveError> {
    let mut writer = Writer { root, parent: None, directories: Vec::new(), done: Unpacked::default() };
    read_members(reader, limits, &mut |member, content| {
        writer.write(member, content).map_err(|source| ArchiveError::Write { name: member.path.display().to_string(), source })?;
        progress(&writer.done);
        Ok(())
    })?;
    let Writer { directories, done, .. } = writer;
    // Writing into a directory changes its time: the times come last.
    for (path, mtime) in directories {
        set_directory_time(root, &path, mtime).map_err(|source| ArchiveError::Write { name: path.display().to_string(), source })?;
    }
    fs::syncfs(root).map_err(|e| ArchiveError::Write { name: ".".to_owned(), source: e.into() })?;
    Ok(done)
}

struct Writer<'a> {
    root: BorrowedFd<'a>,
    /// The directory last written into; directories are never replaced, so it stays the right one.
    parent: Option<(PathBuf, OwnedFd)>,
    directories: Vec<(PathBuf, (i64, u32))>,
    done: Unpacked,
}

impl Writer<'_> {
    fn write(&mut self, member: &Member, content: &mut dyn Read) -> io::Result<()> {
        if member.kind == Kind::Device {
            self.done.devices += 1;
            return Ok(());
        }
        let Some(name) = member.path.file_name() else {
            self.directories.push((PathBuf::new(), member.mtime));
            return attributes(self.root, member);
        };
        let link = match &member.kind {
            Kind::HardLink(target) => {
                let source = open_parent(self.root, target.parent().unwrap_or(Path::new("")))?;
                Some((source, target.file_name().unwrap_or_default()))
            }
            _ => None,
        };
        let parent = self.parent_of(&member.path)?;
        match &member.kind {
            Kind::Directory => {
                let directory = directory(parent, name)?;
                attributes(directory.as_fd(), member)?;
                self.directories.push((member.path.clone(), member.mtime));
            }
            Kind::File(size) => {
                let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
                let file = File::from(anew(parent, name, || fs::openat(parent, name, flags, Mode::from_raw_mode(0o600)))?);
                let written = copy(content, &file, *size)?;
                attributes(file.as_fd(), member)?;
                fs::futimens(&file, &times(member.mtime))?;
                self.done.bytes += written;
            }
            Kind::HardLink(_) => {
                let (source, old) = link.ok_or(Errno::NOENT)?;
                anew(parent, name, || fs::linkat(&source, old, parent, name, AtFlags::empty()))?;
            }
            Kind::Symlink(target) => {
                anew(parent, name, || fs::symlinkat(target, parent, name))?;
                named_attributes(parent, name, member)?;
            }
            Kind::Fifo | Kind::Whiteout => {
                let kind = if member.kind == Kind::Fifo { FileType::Fifo } else { FileType::CharacterDevice };
                anew(parent, name, || fs::mknodat(parent, name, kind, Mode::from_raw_mode(member.mode & 0o777), 0))?;
                named_attributes(parent, name, member)?;
            }
            Kind::Device => {}
        }
        self.done.members += 1;
        Ok(())
    }

    fn parent_of(&mut self, path: &Path) -> io::Result<BorrowedFd<'_>> {
        let wanted = path.parent().unwrap_or(Path::new(""));
        if self.parent.as_ref().is_none_or(|(known, _)| known != wanted) {
            self.parent = Some((wanted.to_owned(), open_parent(self.root, wanted)?));
        }
        match &self.parent {
            Some((_, fd)) => Ok(fd.as_fd()),
            None => Err(Errno::NOENT.into()),
        }
    }
}

/// A directory below the root, reached through no link and no other file system.
fn open_parent(root: BorrowedFd<'_>, path: &Path) -> io::Result<OwnedFd> {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS | ResolveFlags::NO_XDEV;
    Ok(fs::openat2(root, path, flags, Mode::empty(), resolve)?)
}

/// Makes a name; one that is there is replaced unless it is a directory.
fn anew<T>(parent: BorrowedFd<'_>, name: &OsStr, make: impl Fn() -> rustix::io::Result<T>) -> io::Result<T> {
    match make() {
        Err(Errno::EXIST) => {
            fs::unlinkat(parent, name, AtFlags::empty())?;
            Ok(make()?)
        }
        other => Ok(other?),
    }
}

/// A directory of this name, made unless it is there. Something else of this name, be it a link to a directory, is an error.
fn directory(parent: BorrowedFd<'_>, name: &OsStr) -> io::Result<OwnedFd> {
    match fs::mkdirat(parent, name, Mode::from_raw_mode(0o700)) {
        Ok(()) | Err(Errno::EXIST) => {}
        Err(e) => return Err(e.into()),
    }
    Ok(fs::openat(parent, name, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC, Mode::empty())?)
}

/// Owner, then mode and attributes: changing the owner clears set-user-id bits and capabilities.
fn attributes(fd: BorrowedFd<'_>, member: &Member) -> io::Result<()> {
    fs::fchown(fd, Some(Uid::from_raw(member.uid)), Some(Gid::from_raw(member.gid)))?;
    fs::fchmod(fd, Mode::from_raw_mode(member.mode))?;
    for (name, value) in &member.xattrs {
        match fs::fsetxattr(fd, name.as_os_str(), value, XattrFlags::empty()) {
            // A file system without attributes, such as some network ones, still makes a usable image.
            Ok(()) | Err(Errno::OPNOTSUPP) => {}
            Err(e) => return Err(e.into()),
        }
    }
    Ok(())
}

/// Owner and times of what cannot be opened.
fn named_attributes(parent: BorrowedFd<'_>, name: &OsStr, member: &Member) -> io::Result<()> {
    fs::chownat(parent, name, Some(Uid::from_raw(member.uid)), Some(Gid::from_raw(member.gid)), AtFlags::SYMLINK_NOFOLLOW)?;
    Ok(fs::utimensat(parent, name, &times(member.mtime), AtFlags::SYMLINK_NOFOLLOW)?)
}

fn set_directory_time(root: BorrowedFd<'_>, path: &Path, mtime: (i64, u32)) -> io::Result<()> {
    Ok(fs::futimens(open_parent(root, path)?, &times(mtime))?)
}

fn times((seconds, nanos): (i64, u32)) -> Timestamps {
    let moment = Timespec { tv_sec: seconds, tv_nsec: nanos.into() };
    Timestamps { last_access: moment, last_modification: moment }
}

/// Copies exactly `size` bytes; stretches of zeros become holes, as database files have long ones.
fn copy(content: &mut dyn Read, file: &File, size: u64) -> io::Result<u64> {
    let mut buffer = vec![0u8; 64 << 10];
    let mut at = 0u64;
    while at < size {
        let want = usize::try_from(size - at).unwrap_or(usize::MAX).min(buffer.len());
        let part = buffer.get_mut(..want).ok_or(Errno::INVAL)?;
        content.read_exact(part)?;
        if part.iter().any(|b| *b != 0) {
            file.write_all_at(part, at)?;
        }
        at += want as u64;
    }
    file.set_len(size)?;
    Ok(size)
}
