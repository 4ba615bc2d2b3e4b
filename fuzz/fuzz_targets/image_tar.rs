//! No archive makes the reader panic or use memory without bound, and no member that it hands out leads out of the image.
#![no_main]

use bonkei_driver_image::{ArchiveError, Kind, Limits, read_members};
use libfuzzer_sys::fuzz_target;
use std::path::{Component, Path};

const LIMITS: Limits = Limits { members: 1000, bytes: 1 << 20, header_bytes: 1 << 12 };

fn inside(path: &Path) -> bool {
    path.components().all(|component| matches!(component, Component::Normal(name) if name.len() <= 255)) && path.as_os_str().len() <= 4095
}

fuzz_target!(|input: &[u8]| {
    let mut bytes = 0;
    let _ = read_members(input, LIMITS, &mut |member, content| {
        assert!(inside(&member.path));
        assert!(member.mode <= 0o7777 && member.uid <= 65_535 && member.gid <= 65_535);
        match &member.kind {
            Kind::HardLink(target) => assert!(inside(target) && !target.as_os_str().is_empty()),
            Kind::File(size) => bytes += size,
            _ => {}
        }
        assert!(bytes <= LIMITS.bytes);
        std::io::copy(content, &mut std::io::sink()).map_err(ArchiveError::Read)?;
        Ok(())
    });
});
