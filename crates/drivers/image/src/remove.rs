//! Removing files that belong to guests' ids, which an ordinary user cannot do by hand.

use crate::userns::{Streams, spawn_cloud};
use crate::{Ids, ImageError};
use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::Stdio;

/// Removes a directory and everything in it, whichever of the cloud's ids it belongs to; does nothing when it is not there.
///
/// # Errors
/// When the ids cannot be mapped or the file system refuses; part of it may be gone then.
pub fn remove_tree(path: &Path, ids: Ids, helper: &[OsString]) -> Result<(), ImageError> {
    let failed = |e| ImageError::io(format!("remove {}", path.display()), e);
    match fs::symlink_metadata(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(failed(e)),
        Ok(_) => {}
    }
    // Root may do it at once; so may a user when nothing was written by a guest.
    match fs::remove_dir_all(path) {
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied && !rustix::process::geteuid().is_root() => {}
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => return other.map_err(failed),
    }
    let streams = Streams { input: Stdio::null(), output: Stdio::null(), error: Stdio::piped() };
    let mut child = spawn_cloud(helper, ids, path, "remove", streams)?;
    let mut said = String::new();
    if let Some(mut messages) = child.stderr.take() {
        // Its exit status says whether it failed; this only says why.
        let _ = messages.read_to_string(&mut said);
    }
    let status = child.wait().map_err(failed)?;
    if !status.success() {
        return Err(ImageError::Helper { what: format!("removing {}", path.display()), why: said.trim().to_owned() });
    }
    fs::remove_dir(path).map_err(failed)
}
