//! Building an image into an archive of the cache.

use crate::digest::digest;
use crate::image_helper::Order;
use crate::progress::Follower;
use crate::recipe::{self, Recipe};
use crate::sources::{self, Source};
use crate::userns::{Streams, spawn_guest};
use crate::{Ids, ImageError, Progress, host, remove_tree};
use bonkei_spec::ImageRef;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Stdio};

/// Where and how to build and extract.
pub struct BuildConfig<'a> {
    /// Holds `images/<name>-<digest>.tar.zst`; shared by all clouds of a user.
    pub cache_dir: PathBuf,
    /// Holds `images/<name>/<digest>/rootfs`; of one cloud.
    pub state_dir: PathBuf,
    /// Where the guest's ids lie on this host.
    pub ids: Ids,
    /// A mirror to use instead of those in the host's apt configuration.
    pub mirror: Option<String>,
    /// Program and first arguments that end up in [`crate::image_helper::main`].
    pub helper: Vec<OsString>,
    /// Called now and then.
    pub progress: &'a dyn Fn(Progress),
}

impl<'a> BuildConfig<'a> {
    /// A configuration for this very program as helper, the mirror from the environment's `BONKEI_MIRROR`, and no progress.
    pub fn new(cache_dir: impl Into<PathBuf>, state_dir: impl Into<PathBuf>, ids: Ids) -> Self {
        let mirror = std::env::var("BONKEI_MIRROR").ok().filter(|mirror| !mirror.is_empty());
        Self { cache_dir: cache_dir.into(), state_dir: state_dir.into(), ids, mirror, helper: Self::default_helper(), progress: &|_| () }
    }

    /// How this very program runs as its helper: the hidden subcommand `image-helper`.
    pub fn default_helper() -> Vec<OsString> {
        vec!["/proc/self/exe".into(), "image-helper".into()]
    }

    fn sources(&self) -> Result<Vec<Source>, ImageError> {
        match &self.mirror {
            Some(mirror) => Ok(sources::of_mirror(mirror, Some(host::KEYRING))),
            None => sources::of_host(Path::new("/etc/apt")),
        }
    }
}

/// Where the archive of an image lies.
pub fn archive_path(cache_dir: &Path, image: &ImageRef) -> PathBuf {
    cache_dir.join("images").join(format!("{}-{}.tar.zst", image.name, image.digest))
}

/// The build that the recipe stands for now, whether it was made or not.
///
/// # Errors
/// When there is no such recipe or the host's apt configuration cannot be read.
pub fn current(recipe: &str, config: &BuildConfig<'_>) -> Result<ImageRef, ImageError> {
    let recipe = recipe::find(recipe)?;
    Ok(ImageRef { name: recipe.name.to_owned(), digest: digest(recipe, &config.sources()?, host::architecture()) })
}

/// Builds a recipe into an archive of the cache; does nothing when that very build is there. Concurrent builds of a recipe wait for each other.
///
/// # Errors
/// When the host lacks something, with the fix; when the build fails, with the end of its log. Nothing but the log is left then.
pub fn build(recipe: &str, config: &BuildConfig<'_>) -> Result<ImageRef, ImageError> {
    let image = current(recipe, config)?;
    let archive = archive_path(&config.cache_dir, &image);
    if archive.is_file() {
        return Ok(image);
    }
    let recipe = recipe::find(recipe)?;
    host::check(!rustix::process::geteuid().is_root())?;
    let images = config.cache_dir.join("images");
    fs::create_dir_all(&images).map_err(|e| ImageError::io(format!("make {}", images.display()), e))?;
    let _lock = lock(&images.join(format!("{}.lock", recipe.name)))?;
    if archive.is_file() {
        return Ok(image);
    }
    let work = images.join(format!(".build-{}", recipe.name));
    let fresh = || remove_tree(&work, config.ids, &config.helper);
    fresh()?;
    fs::create_dir(&work).map_err(|e| ImageError::io(format!("make {}", work.display()), e))?;
    let part = images.join(format!(".{}.part", image.name));
    let built = run(recipe, config, &work, &part, &images.join(format!("{}.log", recipe.name)));
    let cleaned = fresh();
    if let Err(e) = built.and(cleaned) {
        // What matters is why the build failed.
        let _ = fs::remove_file(&part);
        return Err(e);
    }
    fs::rename(&part, &archive).map_err(|e| ImageError::io(format!("name {}", archive.display()), e))?;
    sync_directory(&images)?;
    Ok(image)
}

/// Runs the build in `work`, following its messages here while its output is compressed into `part`.
fn run(recipe: &Recipe, config: &BuildConfig<'_>, work: &Path, part: &Path, log: &Path) -> Result<(), ImageError> {
    let order = Order::new(recipe, &config.sources()?);
    let streams = Streams { input: Stdio::piped(), output: Stdio::piped(), error: Stdio::piped() };
    let mut child = spawn_guest(&config.helper, config.ids, work, "build", streams)?;
    let (input, output, messages) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let (Some(input), Some(output), Some(messages)) = (input, output, messages) else {
        return Err(ImageError::Namespace("the helper has no streams".to_owned()));
    };
    let (written, followed) = std::thread::scope(|scope| {
        let sender = scope.spawn(move || send(input, &order));
        let writer = scope.spawn(move || compress(output, part));
        let followed = follow(messages, log, config.progress);
        // An order that could not be sent shows in how the build ends.
        let _ = sender.join();
        let written = writer.join().unwrap_or_else(|_| Err(ImageError::Namespace("the thread that writes the archive ended early".to_owned())));
        (written, followed)
    });
    let status = child.wait().map_err(|e| ImageError::io("wait for the build", e))?;
    let end = followed?;
    // A full disk ends the build too: the reason comes before the consequence.
    written?;
    if !status.success() {
        return Err(ImageError::Build {
            name: recipe.name.to_owned(),
            advice: end.advice,
            log: log.display().to_string(),
            tail: end.lines.join("\n"),
        });
    }
    Ok(())
}

fn send(mut input: ChildStdin, order: &Order) -> std::io::Result<()> {
    input.write_all(&serde_json::to_vec(order)?)
}

/// Compresses the archive into a file that is on the disk when this returns.
fn compress(mut output: impl Read, part: &Path) -> Result<(), ImageError> {
    let failed = |e| ImageError::io(format!("write {}", part.display()), e);
    let file = File::create(part).map_err(failed)?;
    let mut encoder = zstd::Encoder::new(file, 3).map_err(failed)?;
    encoder.include_checksum(true).map_err(failed)?;
    std::io::copy(&mut output, &mut encoder).map_err(failed)?;
    encoder.finish().and_then(|file| file.sync_all()).map_err(failed)
}

/// What the messages of a build came to.
struct End {
    /// What to do when it failed.
    advice: &'static str,
    /// The last lines.
    lines: Vec<String>,
}

/// Signs of causes that people can do something about, and what that is.
const SIGNS: &[(&str, &str)] = &[
    ("No space left on device", "the disk of the cache directory is full, make room"),
    ("Failed to fetch", "the mirror cannot be reached, check the network or name another in BONKEI_MIRROR"),
    ("is not signed", "the mirror is not signed by Debian's keys, install the newest debian-archive-keyring or name another mirror in BONKEI_MIRROR"),
];

/// Keeps the messages in the log, reports progress, and returns how they ended.
fn follow(messages: impl Read, log: &Path, progress: &dyn Fn(Progress)) -> Result<End, ImageError> {
    let mut kept = File::create(log).map_err(|e| ImageError::io(format!("write {}", log.display()), e))?;
    let mut follower = Follower::new();
    let mut tail = std::collections::VecDeque::new();
    let mut advice = None;
    for line in BufReader::new(messages).split(b'\n') {
        let Ok(line) = line else { break };
        let line = String::from_utf8_lossy(&line).into_owned();
        // A full disk shows in the archive; the messages go on being read so that the build does not block.
        let _ = writeln!(kept, "{line}");
        if let Some(seen) = follower.line(&line) {
            progress(seen);
        }
        advice = advice.or_else(|| SIGNS.iter().find(|(sign, _)| line.contains(sign)).map(|(_, advice)| *advice));
        // Commands with all their packages are for the log.
        tail.push_back(line.chars().take(200).collect());
        if tail.len() > 15 {
            tail.pop_front();
        }
    }
    Ok(End { advice: advice.unwrap_or("try again"), lines: tail.into() })
}

/// Holds a lock until the file is dropped.
pub(crate) fn lock(path: &Path) -> Result<File, ImageError> {
    let failed = |e| ImageError::io(format!("lock {}", path.display()), e);
    let file = File::options().create(true).truncate(false).write(true).open(path).map_err(failed)?;
    file.lock().map_err(failed)?;
    Ok(file)
}

/// Makes a rename in this directory last.
pub(crate) fn sync_directory(path: &Path) -> Result<(), ImageError> {
    File::open(path).and_then(|dir| dir.sync_all()).map_err(|e| ImageError::io(format!("sync {}", path.display()), e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_build_says_what_to_do() {
        let dir = tempfile::tempdir().unwrap();
        let log = dir.path().join("log");
        let ended = |text: String| follow(text.as_bytes(), &log, &|_| ()).unwrap();
        let full = ended(format!("a\ndpkg: error: No space left on device\n{}E: failed {}", "x\n".repeat(30), "p ".repeat(500)));
        assert!(full.advice.contains("make room"), "{}", full.advice);
        assert_eq!((full.lines.len(), full.lines[14].len()), (15, 200));
        assert_eq!(fs::read_to_string(&log).unwrap().lines().count(), 33);
        assert!(ended("E: Failed to fetch http://m.example.com/x\n".to_owned()).advice.contains("BONKEI_MIRROR"));
        assert_eq!(ended("E: setup failed\n".to_owned()).advice, "try again");
    }
}
