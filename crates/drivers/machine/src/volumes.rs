//! Volumes: directories of the guest's root in the state directory. One that is being made or deleted has a name that no id has.

use crate::state::Places;
use std::{
    fs::{self, DirBuilder},
    io,
    os::unix::fs::{DirBuilderExt, chown},
};

/// The guest's root, as the cloud sees it.
const GUEST_ROOT: u32 = 1;
/// `upper` and `work` are an overlay's, for a root volume; `data` is bound, for another.
const PARTS: [&str; 3] = ["upper", "work", "data"];

fn missing_is_fine(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

pub fn create(places: &Places, volume: &str) -> io::Result<()> {
    let path = places.volume(volume);
    if path.is_dir() {
        return Ok(());
    }
    let new = places.volumes().join(format!(".new-{volume}"));
    missing_is_fine(fs::remove_dir_all(&new))?;
    DirBuilder::new().mode(0o700).create(&new)?;
    for part in PARTS {
        let directory = new.join(part);
        DirBuilder::new().mode(0o755).create(&directory)?;
        chown(&directory, Some(GUEST_ROOT), Some(GUEST_ROOT))?;
    }
    fs::rename(new, path)
}

pub fn delete(places: &Places, volume: &str) -> io::Result<()> {
    let doomed = places.volumes().join(format!(".deleting-{volume}"));
    missing_is_fine(fs::remove_dir_all(&doomed))?;
    missing_is_fine(fs::rename(places.volume(volume), &doomed))?;
    missing_is_fine(fs::remove_dir_all(&doomed))
}

/// Deletes what a process that was killed had begun to make or delete. What cannot be deleted now is tried again next time.
pub fn finish_deletions(places: &Places) {
    for entry in fs::read_dir(places.volumes()).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with('.') {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

pub fn list(places: &Places) -> io::Result<Vec<String>> {
    let mut ids = Vec::new();
    for entry in fs::read_dir(places.volumes())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            ids.push(name);
        }
    }
    ids.sort();
    Ok(ids)
}
