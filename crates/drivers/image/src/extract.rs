//! Extracting an archive of the cache into a cloud's state directory.

use crate::archive::Unpacked;
use crate::build::{archive_path, build, lock, sync_directory};
use crate::store::{RECORD, ROOT, directory};
use crate::userns::{Streams, spawn_guest};
use crate::{BuildConfig, ImageError, Progress, host, recipes, remove_tree};
use bonkei_spec::{ImageInfo, ImageRef};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::Stdio;
use std::time::UNIX_EPOCH;

/// Builds a recipe unless that was done, and extracts it unless that was done.
///
/// # Errors
/// As [`build`] and [`extract`].
pub fn ensure(recipe: &str, config: &BuildConfig<'_>) -> Result<ImageInfo, ImageError> {
    let image = crate::build::current(recipe, config)?;
    if let Some(info) = crate::store::read(&config.state_dir, &image)? {
        return Ok(info);
    }
    extract(&build(recipe, config)?, config)
}

/// Extracts an image of the cache into the state directory, owned by the guest's ids; does nothing when it is there.
///
/// # Errors
/// [`ImageError::NotBuilt`] when the cache does not have it; else when the archive is damaged or the file system refuses. Nothing is left then.
pub fn extract(image: &ImageRef, config: &BuildConfig<'_>) -> Result<ImageInfo, ImageError> {
    if let Some(info) = crate::store::read(&config.state_dir, image)? {
        return Ok(info);
    }
    let path = archive_path(&config.cache_dir, image);
    let archive = match File::open(&path) {
        Ok(archive) => archive,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Err(ImageError::NotBuilt(image.name.clone())),
        Err(e) => return Err(ImageError::io(format!("read {}", path.display()), e)),
    };
    let target = directory(&config.state_dir, image);
    let Some(parent) = target.parent() else { return Err(ImageError::NotBuilt(image.name.clone())) };
    fs::create_dir_all(parent).map_err(|e| ImageError::io(format!("make {}", parent.display()), e))?;
    let _lock = lock(&parent.join(".lock"))?;
    if let Some(info) = crate::store::read(&config.state_dir, image)? {
        return Ok(info);
    }
    let part = parent.join(".part");
    // Of an extraction that was interrupted, here or before the record was written.
    remove_tree(&part, config.ids, &config.helper)?;
    remove_tree(&target, config.ids, &config.helper)?;
    let made = unpack_into(&part, archive, image, config);
    if made.is_err() {
        // What matters is why it failed.
        let _ = remove_tree(&part, config.ids, &config.helper);
    }
    let info = made?;
    fs::rename(&part, &target).map_err(|e| ImageError::io(format!("name {}", target.display()), e))?;
    sync_directory(parent)?;
    Ok(info)
}

/// Fills the directory `part` with the root filesystem and its record.
fn unpack_into(part: &Path, archive: File, image: &ImageRef, config: &BuildConfig<'_>) -> Result<ImageInfo, ImageError> {
    let metadata = archive.metadata().map_err(|e| ImageError::io("look at the archive", e))?;
    let built = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    let root = part.join(ROOT);
    fs::create_dir_all(&root).map_err(|e| ImageError::io(format!("make {}", root.display()), e))?;
    let done = unpack(&root, archive, metadata.len(), config)?;
    let info = ImageInfo {
        image: image.clone(),
        description: recipes().iter().find(|recipe| recipe.name == image.name).map_or(String::new(), |recipe| recipe.description.to_owned()),
        architecture: host::architecture().to_owned(),
        size_bytes: done.bytes,
        built_millis: i64::try_from(built.as_millis()).unwrap_or(i64::MAX),
    };
    let record = part.join(RECORD);
    let failed = |e: std::io::Error| ImageError::io(format!("write {}", record.display()), e);
    let mut file = File::create(&record).map_err(failed)?;
    file.write_all(&serde_json::to_vec_pretty(&info).map_err(|e| failed(e.into()))?).and_then(|()| file.sync_all()).map_err(failed)?;
    sync_directory(part)?;
    Ok(info)
}

/// Has the helper write the archive below `root`, and follows it.
fn unpack(root: &Path, archive: File, size: u64, config: &BuildConfig<'_>) -> Result<Unpacked, ImageError> {
    let failed = |why: String| ImageError::Helper { what: format!("extracting into {}", root.display()), why };
    let streams = Streams { input: archive.into(), output: Stdio::piped(), error: Stdio::piped() };
    let mut child = spawn_guest(&config.helper, config.ids, root, "extract", streams)?;
    let (Some(output), Some(mut messages)) = (child.stdout.take(), child.stderr.take()) else {
        return Err(failed("the helper has no streams".to_owned()));
    };
    let mut done = None;
    for line in BufReader::new(output).lines() {
        let Ok(line) = line else { break };
        if let Some(read) = line.strip_prefix("read ").and_then(|read| read.parse::<u64>().ok()) {
            let percent = u8::try_from(read.saturating_mul(100) / size.max(1)).unwrap_or(100).min(99);
            (config.progress)(Progress { step: "extracting", percent, done: read >> 20, total: Some(size >> 20), detail: String::new() });
        } else {
            done = serde_json::from_str::<Unpacked>(&line).ok();
        }
    }
    let mut said = String::new();
    // Its exit status says whether it failed; this only says why.
    let _ = messages.read_to_string(&mut said);
    let status = child.wait().map_err(|e| ImageError::io("wait for the extraction", e))?;
    match done {
        Some(done) if status.success() => Ok(done),
        _ => Err(failed(said.trim().to_owned())),
    }
}
