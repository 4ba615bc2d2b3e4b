//! The extracted images of a state directory.

use crate::ImageError;
use bonkei_plane::{Images, PlaneError};
use bonkei_spec::{ImageInfo, ImageRef};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Name of the root filesystem's directory.
pub(crate) const ROOT: &str = "rootfs";
/// Name of the record beside it; it is there only when the root filesystem is complete.
pub(crate) const RECORD: &str = "image.json";

/// The images extracted into one cloud's state directory.
#[derive(Clone, Debug)]
pub struct ImageStore {
    state_dir: PathBuf,
}

impl ImageStore {
    /// Of the cloud with this state directory.
    pub fn new(state_dir: impl Into<PathBuf>) -> Self {
        Self { state_dir: state_dir.into() }
    }

    /// The root filesystem of an image, to be mounted as the lowest layer and never written to.
    pub fn rootfs(&self, image: &ImageRef) -> PathBuf {
        directory(&self.state_dir, image).join(ROOT)
    }
}

impl Images for ImageStore {
    fn list(&self) -> Result<Vec<ImageInfo>, PlaneError> {
        let mut found = Vec::new();
        for name in names(&self.state_dir.join("images"))? {
            let of_name = self.state_dir.join("images").join(&name);
            for digest in names(&of_name)? {
                let image = ImageRef { name: name.clone(), digest };
                found.extend(read(&self.state_dir, &image).map_err(|e| PlaneError::failed("list images", e))?);
            }
        }
        found.sort_by(|a, b| (&a.image.name, b.built_millis, &a.image.digest).cmp(&(&b.image.name, a.built_millis, &b.image.digest)));
        Ok(found)
    }

    fn has(&self, image: &ImageRef) -> Result<bool, PlaneError> {
        read(&self.state_dir, image).map(|found| found.is_some()).map_err(|e| PlaneError::failed("look for an image", e))
    }
}

/// Where an image is extracted.
pub(crate) fn directory(state_dir: &Path, image: &ImageRef) -> PathBuf {
    state_dir.join("images").join(&image.name).join(&image.digest)
}

/// What is written down about an extracted image; nothing when it is not there or not complete.
pub(crate) fn read(state_dir: &Path, image: &ImageRef) -> Result<Option<ImageInfo>, ImageError> {
    let record = directory(state_dir, image).join(RECORD);
    match fs::read(&record) {
        Ok(text) => serde_json::from_slice(&text).map(Some).map_err(|source| ImageError::Record { what: record.display().to_string(), source }),
        Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(e) => Err(ImageError::io(format!("read {}", record.display()), e)),
    }
}

/// Names in a directory but the hidden ones; none when it is not there.
fn names(directory: &Path) -> Result<Vec<String>, PlaneError> {
    let failed = |e| PlaneError::failed(format!("read {}", directory.display()), e);
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(Vec::new()),
        Err(e) => return Err(failed(e)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(failed)?.file_name();
        names.extend(name.to_str().filter(|name| !name.starts_with('.')).map(str::to_owned));
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(state: &Path, name: &str, digest: &str, built_millis: i64) -> ImageRef {
        let image = ImageRef { name: name.into(), digest: digest.into() };
        let info = ImageInfo { image: image.clone(), description: "d".into(), architecture: "x86_64".into(), size_bytes: 1, built_millis };
        fs::create_dir_all(directory(state, &image).join(ROOT)).unwrap();
        fs::write(directory(state, &image).join(RECORD), serde_json::to_vec(&info).unwrap()).unwrap();
        image
    }

    #[test]
    fn complete_images_are_listed_newest_first() {
        let dir = tempfile::tempdir().unwrap();
        let store = ImageStore::new(dir.path());
        assert_eq!(store.list().unwrap(), []);
        let old = put(dir.path(), "b", "01", 5);
        let new = put(dir.path(), "b", "00", 9);
        let other = put(dir.path(), "a", "ff", 1);
        // being extracted, and a stray file
        fs::create_dir_all(dir.path().join("images/b/.part/rootfs")).unwrap();
        fs::create_dir_all(dir.path().join("images/b/02/rootfs")).unwrap();
        fs::write(dir.path().join("images/readme"), "").unwrap();
        let listed: Vec<ImageRef> = store.list().unwrap().into_iter().map(|info| info.image).collect();
        assert_eq!(listed, [other, new.clone(), old]);
        assert!(store.has(&new).unwrap());
        assert!(!store.has(&ImageRef { name: "b".into(), digest: "02".into() }).unwrap());
        assert!(store.rootfs(&new).ends_with("images/b/00/rootfs"));
    }

    #[test]
    fn a_damaged_record_is_an_error_that_names_it() {
        let dir = tempfile::tempdir().unwrap();
        let image = put(dir.path(), "a", "00", 1);
        fs::write(directory(dir.path(), &image).join(RECORD), "{").unwrap();
        let error = ImageStore::new(dir.path()).list().unwrap_err().to_string();
        assert!(error.contains("image.json") && error.contains("bonkei ami build"), "{error}");
    }
}
