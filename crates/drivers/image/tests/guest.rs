//! Archives extracted and trees removed with the ids of a guest, by the real helper process.
//!
//! As root the guest's ids lie far from any user's; an ordinary user needs a subordinate range, and is told when there is none.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use bonkei_driver_image::{BuildConfig, Ids, ImageError, ImageStore, archive_path, extract, remove_tree};
use bonkei_plane::Images;
use bonkei_spec::ImageRef;
use std::fs::{self, File};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;
use tar::{EntryType, Header};

/// Root's ids need no entry in /etc/subuid; a user's come from there.
fn ids() -> Option<Ids> {
    if rustix::process::geteuid().is_root() {
        return Some(Ids { uid_base: 1_000_000_000, gid_base: 1_000_000_000 });
    }
    let name = std::env::var("USER").unwrap_or_default();
    let base = |file: &str| {
        let text = fs::read_to_string(file).unwrap_or_default();
        text.lines().find_map(|line| line.strip_prefix(&format!("{name}:"))?.split(':').next()?.parse().ok())
    };
    let found = base("/etc/subuid").zip(base("/etc/subgid")).map(|(uid_base, gid_base)| Ids { uid_base, gid_base });
    if found.is_none() {
        println!("not run: this user has no subordinate ids");
    }
    found
}

fn config<'a>(dir: &Path, ids: Ids) -> BuildConfig<'a> {
    BuildConfig { helper: vec![env!("CARGO_BIN_EXE_bonkei-image-helper").into()], ..BuildConfig::new(dir.join("cache"), dir.join("state"), ids) }
}

struct Archive(tar::Builder<zstd::Encoder<'static, File>>);

impl Archive {
    fn new(config: &BuildConfig<'_>, image: &ImageRef) -> Self {
        let path = archive_path(&config.cache_dir, image);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        Self(tar::Builder::new(zstd::Encoder::new(File::create(path).unwrap(), 1).unwrap()))
    }

    fn add(&mut self, kind: EntryType, name: &str, mode: u32, owner: (u64, u64), link: &str, content: &[u8]) {
        let mut header = Header::new_ustar();
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_uid(owner.0);
        header.set_gid(owner.1);
        header.set_mtime(1_700_000_000);
        header.set_size(content.len() as u64);
        header.set_device_major(0).unwrap();
        header.set_device_minor(0).unwrap();
        if !link.is_empty() {
            header.set_link_name(link).unwrap();
        }
        self.0.append_data(&mut header, name, content).unwrap();
    }

    fn xattrs(&mut self, pairs: &[(&str, &[u8])]) {
        self.0.append_pax_extensions(pairs.iter().copied()).unwrap();
    }

    fn finish(self) {
        self.0.into_inner().unwrap().finish().unwrap().sync_all().unwrap();
    }
}

fn image() -> ImageRef {
    ImageRef { name: "toy".into(), digest: "0123456789abcdef".into() }
}

#[test]
fn owners_modes_links_attributes_and_whiteouts_come_through() {
    let Some(ids) = ids() else { return };
    let dir = tempfile::tempdir().unwrap();
    let config = config(dir.path(), ids);
    let capability = [1u8, 0, 0, 2, 0, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let mut archive = Archive::new(&config, &image());
    archive.add(EntryType::Directory, "./", 0o755, (0, 0), "", b"");
    archive.add(EntryType::Directory, "home/", 0o750, (1000, 100), "", b"");
    archive.add(EntryType::Regular, "home/note", 0o640, (1000, 65_535), "", b"hello");
    archive.add(EntryType::Link, "home/again", 0o640, (1000, 65_535), "home/note", b"");
    archive.add(EntryType::Symlink, "link", 0o777, (7, 8), "/etc/nothing", b"");
    archive.add(EntryType::Regular, "su", 0o4755, (0, 42), "", b"#!");
    archive.xattrs(&[
        ("SCHILY.xattr.security.capability", &capability),
        ("SCHILY.xattr.user.colour", b"green"),
        ("SCHILY.xattr.trusted.overlay.opaque", b"y"),
    ]);
    archive.add(EntryType::Regular, "ping", 0o755, (0, 0), "", b"x");
    archive.add(EntryType::Regular, ".wh.gone", 0o644, (0, 0), "", b"");
    archive.add(EntryType::Char, "deleted", 0o000, (0, 0), "", b"");
    archive.add(EntryType::Fifo, "pipe", 0o600, (5, 5), "", b"");
    archive.finish();

    let info = extract(&image(), &config).unwrap();
    assert_eq!((info.size_bytes, info.image.clone()), (8, image()));
    assert!(info.built_millis > 1_600_000_000_000);
    let store = ImageStore::new(&config.state_dir);
    assert_eq!(store.list().unwrap(), [info]);
    let root = store.rootfs(&image());

    let owned = |name: &str| {
        let found = fs::symlink_metadata(root.join(name)).unwrap();
        ((found.uid() - ids.uid_base, found.gid() - ids.gid_base), found.mode() & 0o7777, found.mtime())
    };
    assert_eq!(owned("."), ((0, 0), 0o755, 1_700_000_000));
    assert_eq!(owned("home"), ((1000, 100), 0o750, 1_700_000_000));
    assert_eq!(owned("link"), ((7, 8), 0o777, 1_700_000_000));
    assert_eq!(fs::read_link(root.join("link")).unwrap(), Path::new("/etc/nothing"));
    assert_eq!(owned("su"), ((0, 42), 0o4755, 1_700_000_000));
    assert_eq!(owned(".wh.gone"), ((0, 0), 0o644, 1_700_000_000));
    assert_eq!(owned("pipe"), ((5, 5), 0o600, 1_700_000_000));
    assert!(fs::symlink_metadata(root.join("pipe")).unwrap().file_type().is_fifo());
    let whiteout = fs::symlink_metadata(root.join("deleted")).unwrap();
    assert!(whiteout.file_type().is_char_device() && whiteout.rdev() == 0);

    let mut value = vec![0u8; 256];
    let length = rustix::fs::getxattr(root.join("ping"), "user.colour", &mut value[..]).unwrap();
    assert_eq!(&value[..length], b"green");
    assert!(rustix::fs::getxattr(root.join("ping"), "trusted.overlay.opaque", &mut value[..]).is_err());
    // Seen from outside, the capability holds only in namespaces whose root is the guest's (VFS_CAP_REVISION_3 and the id).
    let length = rustix::fs::getxattr(root.join("ping"), "security.capability", &mut value[..]).unwrap();
    assert_eq!((length, value[3], u32::from_le_bytes(value[20..24].try_into().unwrap())), (24, 3, ids.uid_base));

    if rustix::process::geteuid().is_root() {
        assert_eq!(owned("home/note"), ((1000, 65_535), 0o640, 1_700_000_000));
        assert_eq!(fs::metadata(root.join("home/note")).unwrap().ino(), fs::metadata(root.join("home/again")).unwrap().ino());
    }
    remove_tree(&config.state_dir, ids, &config.helper).unwrap();
    assert!(!config.state_dir.exists());
    remove_tree(&config.state_dir, ids, &config.helper).unwrap();
}

#[test]
fn a_refused_archive_leaves_nothing() {
    let Some(ids) = ids() else { return };
    let dir = tempfile::tempdir().unwrap();
    let config = config(dir.path(), ids);
    assert!(matches!(extract(&image(), &config), Err(ImageError::NotBuilt(_))));
    let mut archive = Archive::new(&config, &image());
    archive.add(EntryType::Regular, "first", 0o600, (3, 3), "", b"1");
    archive.add(EntryType::Symlink, "out", 0o777, (0, 0), "../../../..", b"");
    archive.add(EntryType::Regular, "out/owned", 0o644, (0, 0), "", b"1");
    archive.finish();
    let error = extract(&image(), &config).unwrap_err().to_string();
    assert!(error.contains("cannot write member out/owned"), "{error}");
    let left: Vec<_> = fs::read_dir(config.state_dir.join("images/toy")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, [".lock"]);
    assert!(!dir.path().join("owned").exists() && ImageStore::new(&config.state_dir).list().unwrap().is_empty());
}

#[test]
fn a_cut_archive_is_refused() {
    let Some(ids) = ids() else { return };
    let dir = tempfile::tempdir().unwrap();
    let config = config(dir.path(), ids);
    let mut archive = Archive::new(&config, &image());
    let noise: Vec<u8> = (0u32..40_000).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    archive.add(EntryType::Regular, "a", 0o600, (0, 0), "", &noise);
    archive.add(EntryType::Regular, "b", 0o600, (0, 0), "", &noise);
    archive.finish();
    let path = archive_path(&config.cache_dir, &image());
    let whole = fs::metadata(&path).unwrap().len();
    File::options().write(true).open(&path).unwrap().set_len(whole - 100).unwrap();
    assert!(matches!(extract(&image(), &config), Err(ImageError::Helper { .. })));
    assert!(!ImageStore::new(&config.state_dir).has(&image()).unwrap());
}

#[test]
fn an_interrupted_extraction_is_done_again() {
    let Some(ids) = ids() else { return };
    let dir = tempfile::tempdir().unwrap();
    let config = config(dir.path(), ids);
    let mut archive = Archive::new(&config, &image());
    archive.add(EntryType::Regular, "a", 0o600, (0, 0), "", b"x");
    archive.finish();
    // what a crash leaves: a half-written part, and a directory without its record
    for left in ["images/toy/.part/rootfs/junk", "images/toy/0123456789abcdef/rootfs/junk"] {
        fs::create_dir_all(config.state_dir.join(left)).unwrap();
    }
    extract(&image(), &config).unwrap();
    let root = ImageStore::new(&config.state_dir).rootfs(&image());
    assert!(root.join("a").exists() && !root.join("junk").exists());
    assert!(!config.state_dir.join("images/toy/.part").exists());
    remove_tree(&config.state_dir, ids, &config.helper).unwrap();
}

#[test]
fn ids_that_cannot_be_had_are_said() {
    let dir = tempfile::tempdir().unwrap();
    // beyond the 32-bit range for root, of somebody else for a user
    let config = config(dir.path(), Ids { uid_base: u32::MAX - 100, gid_base: u32::MAX - 100 });
    let mut archive = Archive::new(&config, &image());
    archive.add(EntryType::Regular, "a", 0o600, (0, 0), "", b"x");
    archive.finish();
    let error = extract(&image(), &config).unwrap_err();
    assert!(matches!(error, ImageError::Namespace(_) | ImageError::Io { .. }), "{error}");
    assert!(!ImageStore::new(&config.state_dir).has(&image()).unwrap());
}
