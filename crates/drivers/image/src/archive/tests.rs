//! Archives made to leave their directory, and damaged ones. What is written with guests' ids is tested in `tests/guest.rs`.

use super::*;
use std::fs::File;
use std::io::Read;
use std::os::fd::AsFd;
use std::path::Path;
use tar::{EntryType, Header};

/// A member as written by who knows whom: the name is not checked.
fn raw(kind: EntryType, name: &str, link: &str, content: &[u8]) -> Vec<u8> {
    let mut header = Header::new_gnu();
    let owner = rustix::process::geteuid().as_raw();
    header.set_entry_type(kind);
    header.set_mode(0o755);
    header.set_uid(owner.into());
    header.set_gid(rustix::process::getegid().as_raw().into());
    header.set_mtime(1_700_000_000);
    header.set_size(content.len() as u64);
    let gnu = header.as_gnu_mut().unwrap();
    gnu.name[..name.len()].copy_from_slice(name.as_bytes());
    gnu.linkname[..link.len()].copy_from_slice(link.as_bytes());
    header.set_device_major(0).unwrap();
    header.set_device_minor(0).unwrap();
    header.set_cksum();
    let mut bytes = header.as_bytes().to_vec();
    bytes.extend(content);
    bytes.resize(bytes.len().div_ceil(512) * 512, 0);
    bytes
}

fn archive(members: &[Vec<u8>]) -> Vec<u8> {
    let mut all = members.concat();
    all.extend([0; 1024]);
    all
}

/// Extracts below `inside` of a new directory and returns both with the outcome.
fn extracted(members: &[Vec<u8>]) -> (tempfile::TempDir, Result<Unpacked, ArchiveError>) {
    let dir = tempfile::tempdir().unwrap();
    let inside = dir.path().join("inside");
    std::fs::create_dir(&inside).unwrap();
    std::fs::create_dir(dir.path().join("outside")).unwrap();
    let root = File::open(&inside).unwrap();
    let outcome = unpack(&archive(members)[..], root.as_fd(), Limits::IMAGE, &mut |_| ());
    (dir, outcome)
}

fn outside_is_empty(dir: &Path) -> bool {
    std::fs::read_dir(dir.join("outside")).unwrap().next().is_none() && std::fs::read_dir(dir).unwrap().count() == 2
}

#[test]
fn names_that_lead_out_are_refused() {
    for name in ["/etc/passwd", "../outside/x", "a/../../outside/x", "a/..", "..", "/"] {
        let (dir, outcome) = extracted(&[raw(EntryType::Directory, "a", "", b""), raw(EntryType::Regular, name, "", b"x")]);
        assert!(matches!(outcome, Err(ArchiveError::Name(_))), "{name}: {outcome:?}");
        assert!(outside_is_empty(dir.path()), "{name}");
    }
    for target in ["/etc/passwd", "../outside/x", ".."] {
        let (dir, outcome) = extracted(&[raw(EntryType::Link, "a", target, b"")]);
        assert!(matches!(outcome, Err(ArchiveError::Name(_))), "{target}: {outcome:?}");
        assert!(outside_is_empty(dir.path()));
    }
}

#[test]
fn nothing_is_written_through_a_link() {
    for target in ["../outside", "/tmp", ".", "b"] {
        let link = raw(EntryType::Symlink, "a", target, b"");
        let real = raw(EntryType::Directory, "b", "", b"");
        for through in [
            raw(EntryType::Regular, "a/x", "", b"x"),
            raw(EntryType::Directory, "a/x", "", b""),
            raw(EntryType::Symlink, "a/x", "y", b""),
            raw(EntryType::Fifo, "a/x", "", b""),
            raw(EntryType::Directory, "a", "", b""),
            raw(EntryType::Link, "c", "a/x", b""),
        ] {
            let (dir, outcome) = extracted(&[real.clone(), link.clone(), through]);
            assert!(matches!(outcome, Err(ArchiveError::Write { .. })), "{target}: {outcome:?}");
            assert!(outside_is_empty(dir.path()));
        }
    }
}

#[test]
fn a_file_replaces_a_link_instead_of_following_it() {
    let (dir, outcome) = extracted(&[raw(EntryType::Symlink, "a", "../outside/x", b""), raw(EntryType::Regular, "a", "", b"mine")]);
    outcome.unwrap();
    assert!(outside_is_empty(dir.path()));
    assert_eq!(std::fs::read(dir.path().join("inside/a")).unwrap(), b"mine");
    assert!(std::fs::symlink_metadata(dir.path().join("inside/a")).unwrap().is_file());
}

#[test]
fn a_hard_link_to_a_link_does_not_reach_its_target() {
    let (dir, outcome) = extracted(&[
        raw(EntryType::Symlink, "a", "../outside/x", b""),
        raw(EntryType::Link, "b", "a", b""),
        raw(EntryType::Regular, "b", "", b"mine"),
    ]);
    outcome.unwrap();
    assert!(outside_is_empty(dir.path()));
    assert!(std::fs::symlink_metadata(dir.path().join("inside/a")).unwrap().is_symlink());
}

#[test]
fn a_directory_is_never_replaced() {
    for kind in [EntryType::Regular, EntryType::Symlink, EntryType::Fifo] {
        let (_dir, outcome) =
            extracted(&[raw(EntryType::Directory, "a", "", b""), raw(EntryType::Regular, "a/x", "", b"1"), raw(kind, "a", "y", b"")]);
        assert!(matches!(outcome, Err(ArchiveError::Write { .. })), "{kind:?}: {outcome:?}");
    }
}

#[test]
fn devices_are_left_out_and_strange_forms_refused() {
    let mut device = raw(EntryType::Block, "sda", "", b"");
    let mut header = Header::new_gnu();
    header.as_mut_bytes().copy_from_slice(&device[..512]);
    header.set_device_major(8).unwrap();
    header.set_cksum();
    device[..512].copy_from_slice(header.as_bytes());
    let (dir, outcome) = extracted(&[device, raw(EntryType::Regular, "x", "", b"1")]);
    assert_eq!(outcome.unwrap(), Unpacked { members: 1, bytes: 1, devices: 1 });
    assert!(!dir.path().join("inside/sda").exists());
    for kind in [EntryType::GNUSparse, EntryType::new(b'V'), EntryType::new(b'M')] {
        let (_dir, outcome) = extracted(&[raw(kind, "x", "", b"1")]);
        assert!(matches!(outcome, Err(ArchiveError::Form { .. })), "{kind:?}: {outcome:?}");
    }
    let (_dir, outcome) = extracted(&[raw(EntryType::Regular, "./", "", b"1")]);
    assert!(matches!(outcome, Err(ArchiveError::Form { .. })), "{outcome:?}");
}

#[test]
fn long_names_links_and_holes() {
    let long = format!("d/{}", "n".repeat(200));
    let zeros = vec![0u8; 200_000];
    let (dir, outcome) = extracted(&[
        raw(EntryType::Directory, "d", "", b""),
        raw(EntryType::GNULongName, "././@LongLink", "", format!("{long}\0").as_bytes()),
        raw(EntryType::Regular, "d/short", "", b"long"),
        raw(EntryType::XHeader, "pax", "", b"13 path=d/pax\n"),
        raw(EntryType::Regular, "ignored", "", &zeros),
        raw(EntryType::Link, "d/again", "d/pax", b""),
    ]);
    // the record says 13 bytes and has 14
    assert!(matches!(outcome, Err(ArchiveError::Form { .. })), "{outcome:?}");
    drop(dir);
    let (dir, outcome) = extracted(&[
        raw(EntryType::Directory, "d", "", b""),
        raw(EntryType::GNULongName, "././@LongLink", "", format!("{long}\0").as_bytes()),
        raw(EntryType::Regular, "d/short", "", b"long"),
        raw(EntryType::XHeader, "pax", "", b"14 path=d/pax\n"),
        raw(EntryType::Regular, "ignored", "", &zeros),
        raw(EntryType::Link, "d/again", "d/pax", b""),
    ]);
    assert_eq!(outcome.unwrap(), Unpacked { members: 4, bytes: 200_004, devices: 0 });
    let inside = dir.path().join("inside");
    assert_eq!(std::fs::read(inside.join(&long)).unwrap(), b"long");
    assert_eq!(std::fs::read(inside.join("d/again")).unwrap(), zeros);
    use std::os::unix::fs::MetadataExt;
    let (pax, again) = (std::fs::metadata(inside.join("d/pax")).unwrap(), std::fs::metadata(inside.join("d/again")).unwrap());
    assert_eq!((pax.ino(), pax.nlink(), pax.mtime()), (again.ino(), 2, 1_700_000_000));
    assert_eq!(std::fs::metadata(inside.join("d")).unwrap().mtime(), 1_700_000_000);
}

#[test]
fn owners_and_sizes_have_limits() {
    let mut foreign = Header::new_gnu();
    foreign.as_mut_bytes().copy_from_slice(&raw(EntryType::Regular, "x", "", b"")[..512]);
    foreign.set_uid(65_536);
    foreign.set_cksum();
    let (_dir, outcome) = extracted(&[foreign.as_bytes().to_vec()]);
    assert!(matches!(outcome, Err(ArchiveError::Owner(_))), "{outcome:?}");

    let count = |members: &[Vec<u8>], limits| read_members(&archive(members)[..], limits, &mut |_, _| Ok(()));
    let file = raw(EntryType::Regular, "x", "", &[1; 600]);
    let small = Limits { members: 2, bytes: 1300, header_bytes: 100 };
    count(&[file.clone(), file.clone()], small).unwrap();
    assert!(matches!(count(&[file.clone(), file.clone(), file.clone()], small), Err(ArchiveError::TooLarge(_))));
    assert!(matches!(count(&[file.clone(), raw(EntryType::Regular, "y", "", &[1; 701])], small), Err(ArchiveError::TooLarge(_))));
    assert!(matches!(count(&[raw(EntryType::XHeader, "x", "", &[b'1'; 101])], small), Err(ArchiveError::TooLarge(_))));
}

#[test]
fn a_cut_or_damaged_archive_is_an_error() {
    let whole = archive(&[raw(EntryType::Directory, "a", "", b""), raw(EntryType::Regular, "a/x", "", &[7; 5000])]);
    for length in [100, 512 + 300, 1024 + 4000] {
        let dir = tempfile::tempdir().unwrap();
        let root = File::open(dir.path()).unwrap();
        assert!(unpack(&whole[..length], root.as_fd(), Limits::IMAGE, &mut |_| ()).is_err(), "{length}");
    }
    let mut damaged = whole;
    damaged[3] ^= 0x40;
    assert!(matches!(read_members(&damaged[..], Limits::IMAGE, &mut |_, _| Ok(())), Err(ArchiveError::Read(_))));
}

proptest::proptest! {
    #[test]
    fn every_member_of_any_archive_is_safe(kinds in proptest::collection::vec((0u8..8, "[a./]{1,8}", "[a./]{0,8}"), 1..6), flip in proptest::option::of((0usize..2000, 0u8..8))) {
        let types = [EntryType::Regular, EntryType::Directory, EntryType::Symlink, EntryType::Link, EntryType::XHeader, EntryType::GNULongName, EntryType::GNULongLink, EntryType::Char];
        let members: Vec<Vec<u8>> = kinds.iter().map(|(kind, name, link)| raw(types[*kind as usize], name, link, name.as_bytes())).collect();
        let mut bytes = archive(&members);
        if let Some((at, bit)) = flip && let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << bit;
        }
        // An error is as good an end as any; what counts is what was seen before.
        let _ = read_members(&bytes[..], Limits::IMAGE, &mut |member, content| {
            assert!(member.path.components().all(|part| matches!(part, std::path::Component::Normal(_))), "{member:?}");
            if let Kind::HardLink(target) = &member.kind {
                assert!(target.components().all(|part| matches!(part, std::path::Component::Normal(_))) && target.components().count() > 0);
            }
            assert!(member.mode <= 0o7777 && member.uid <= 65_535 && member.gid <= 65_535);
            std::io::copy(&mut content.take(1 << 20), &mut std::io::sink()).map_err(ArchiveError::Read)?;
            Ok(())
        });
    }
}
