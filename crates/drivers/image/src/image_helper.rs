//! The helper process: the parts that must run with the ids of a guest.
//!
//! `cloud WORD…` takes the cloud's map and goes on with the rest; `guest build` and `guest extract` take the guest's map. All work in the working
//! directory that they were started in, so that they need no right to reach it.

use crate::archive::{Limits, unpack};
use crate::recipe::{Recipe, RecipeFile, SUITE};
use crate::sources::Source;
use crate::userns::{Streams, enter, spawn_guest};
use crate::{Ids, ImageError, host};
use rustix::mount::{MountFlags, MountPropagationFlags, mount, mount_bind_recursive, mount_change};
use rustix::process::{Signal, set_parent_process_death_signal, umask};
use rustix::thread::UnshareFlags;
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the helper is told to build, on its standard input.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    packages: Vec<String>,
    sources: Vec<String>,
    dpkg_options: Vec<String>,
    files: Vec<OrderFile>,
    customize: String,
    finish: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct OrderFile {
    path: String,
    mode: u32,
    content: String,
}

impl Order {
    /// For a recipe from these sources.
    pub fn new(recipe: &Recipe, sources: &[Source]) -> Self {
        let file = |file: &RecipeFile| OrderFile { path: file.path.to_owned(), mode: file.mode, content: file.content.to_owned() };
        Self {
            packages: recipe.packages().into_iter().map(str::to_owned).collect(),
            sources: sources.iter().map(ToString::to_string).collect(),
            dpkg_options: recipe.dpkg_options.iter().map(|&option| option.to_owned()).collect(),
            files: recipe.files.iter().map(file).collect(),
            customize: recipe.customize.to_owned(),
            finish: recipe.finish.to_owned(),
        }
    }
}

/// Body of the hidden subcommand `image-helper`, with the arguments after that word; to be called before any thread exists. Returns the exit code.
pub fn main(arguments: &[OsString]) -> i32 {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let outcome = match words.as_slice() {
        ["cloud", "guest", operation] => cloud(arguments.len(), operation),
        ["cloud", "remove"] => enter(UnshareFlags::empty()).map_err(|e| ImageError::io("enter a user namespace", e)).and_then(|()| remove_contents()),
        ["guest", "extract"] => enter(UnshareFlags::empty()).map_err(|e| ImageError::io("enter a user namespace", e)).and_then(|()| extract()),
        ["guest", "build"] => guest_build(arguments.len()),
        ["first", "build"] => first_build(),
        _ => Err(ImageError::Helper { what: "the image helper".to_owned(), why: format!("no such operation: {}", words.join(" ")) }),
    };
    match outcome {
        Ok(code) => code,
        Err(e) => {
            // Standard error is how this process answers.
            let _ = writeln!(io::stderr(), "{e}");
            1
        }
    }
}

/// Program and first arguments of this process: what came before its `count` last ones.
fn own_command(count: usize) -> Vec<OsString> {
    let all: Vec<OsString> = std::env::args_os().collect();
    let prefix = all.get(1..all.len().saturating_sub(count)).unwrap_or_default();
    std::iter::once(OsString::from("/proc/self/exe")).chain(prefix.iter().cloned()).collect()
}

/// As the cloud's root: starts the guest's part with the same streams and waits for it.
fn cloud(count: usize, operation: &str) -> Result<i32, ImageError> {
    enter(UnshareFlags::empty()).map_err(|e| ImageError::io("enter a user namespace", e))?;
    let streams = Streams { input: Stdio::inherit(), output: Stdio::inherit(), error: Stdio::inherit() };
    let mut child = spawn_guest(&own_command(count), Ids::IN_CLOUD, Path::new("."), operation, streams)?;
    let status = child.wait().map_err(|e| ImageError::io("wait for the helper", e))?;
    Ok(status.code().unwrap_or(1))
}

/// As guest root: the first process of a new process namespace does the build, and what it leaves behind ends with it.
fn guest_build(count: usize) -> Result<i32, ImageError> {
    enter(UnshareFlags::NEWNS | UnshareFlags::NEWPID | UnshareFlags::NEWIPC | UnshareFlags::NEWUTS)
        .map_err(|e| ImageError::io("enter new namespaces", e))?;
    let command = own_command(count);
    let Some((program, prefix)) = command.split_first() else { return Ok(1) };
    let mut child = Command::new(program).args(prefix).args(["first", "build"]).spawn().map_err(|e| ImageError::io("start the build", e))?;
    let status = child.wait().map_err(|e| ImageError::io("wait for the build", e))?;
    Ok(status.code().unwrap_or(1))
}

/// Lays out the order and runs mmdebstrap on it; the archive goes to standard output, messages to standard error.
fn first_build() -> Result<i32, ImageError> {
    set_parent_process_death_signal(Some(Signal::KILL)).map_err(|e| ImageError::io("be ended with the parent", e))?;
    umask(rustix::fs::Mode::from_raw_mode(0o022));
    let mut text = Vec::new();
    io::stdin().read_to_end(&mut text).map_err(|e| ImageError::io("read the order", e))?;
    let order: Order = serde_json::from_slice(&text).map_err(|source| ImageError::Record { what: "the order".to_owned(), source })?;
    let work = Path::new("/tmp");
    mounts(work).map_err(|e| ImageError::io("mount the build's directories", e))?;
    let lay = |path: &Path, mode: u32, content: &str| -> io::Result<()> {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, content)?;
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
    };
    for file in &order.files {
        lay(&work.join("files").join(&file.path), file.mode, &file.content).map_err(|e| ImageError::io(format!("lay {}", file.path), e))?;
    }
    for (name, script) in [("customize", &order.customize), ("finish", &order.finish)] {
        lay(&work.join(name), 0o755, script).map_err(|e| ImageError::io(format!("lay {name}"), e))?;
    }
    let status = mmdebstrap(&order, work).status().map_err(|e| ImageError::io("run mmdebstrap", e))?;
    Ok(status.code().unwrap_or(1))
}

/// The working directory becomes /tmp, which every user of the guest can reach, and /proc shows the new process namespace.
fn mounts(work: &Path) -> rustix::io::Result<()> {
    mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC)?;
    mount_bind_recursive(".", work)?;
    rustix::process::chdir(work)?;
    mount("proc", "/proc", "proc", MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC, None)
}

fn mmdebstrap(order: &Order, work: &Path) -> Command {
    let mut command = Command::new("mmdebstrap");
    command.args(["--mode=root", "--variant=minbase", "--format=tar", "--verbose"]);
    command.arg(format!("--keyring={}", host::KEYRING));
    command.arg(format!("--include={}", order.packages.join(",")));
    command.args(order.dpkg_options.iter().map(|option| format!("--dpkgopt={option}")));
    for hook in ["cp -a /tmp/files/. \"$1\"", "/tmp/customize \"$1\"", "/tmp/finish \"$1\""] {
        command.arg(format!("--customize-hook={hook}"));
    }
    command.args([SUITE, "-"]).args(&order.sources);
    // Nothing of the caller's environment reaches the packages' scripts, but how to find programs and the way out.
    command.env_clear().env("TMPDIR", work).env("HOME", work).env("LC_ALL", "C.UTF-8");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let system = ["/usr/local/sbin", "/usr/sbin", "/sbin"].map(Into::into);
    if let Ok(path) = std::env::join_paths(std::env::split_paths(&path).chain(system)) {
        command.env("PATH", path);
    }
    for name in ["http_proxy", "https_proxy", "no_proxy"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.stdin(Stdio::null());
    command
}

/// Extracts the compressed archive on standard input into the working directory.
fn extract() -> Result<i32, ImageError> {
    umask(rustix::fs::Mode::empty());
    let root = fs::File::open(".").map_err(|e| ImageError::io("open the directory", e))?;
    let input = Counted { inner: io::stdin().lock(), read: std::cell::Cell::new(0).into() };
    let read = std::rc::Rc::clone(&input.read);
    let decoder = zstd::Decoder::new(input).map_err(|e| ImageError::io("read the archive", e))?;
    let mut output = io::stdout().lock();
    let mut told = 0;
    let done = unpack(decoder, root.as_fd(), Limits::IMAGE, &mut |_| {
        if read.get() >= told + (1 << 20) {
            told = read.get();
            // Nobody listening is no reason to stop.
            let _ = writeln!(output, "read {told}");
        }
    })?;
    let text = serde_json::to_string(&done).map_err(|source| ImageError::Record { what: "the answer".to_owned(), source })?;
    writeln!(output, "{text}").map_err(|e| ImageError::io("answer", e))?;
    Ok(0)
}

/// Counts what was read.
struct Counted<R> {
    inner: R,
    read: std::rc::Rc<std::cell::Cell<u64>>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.read.set(self.read.get() + count as u64);
        Ok(count)
    }
}

/// Removes everything in the working directory.
fn remove_contents() -> Result<i32, ImageError> {
    let failed = |e| ImageError::io("remove", e);
    for entry in fs::read_dir(".").map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let kind = fs::symlink_metadata(&path).map_err(failed)?;
        if kind.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) }
            .map_err(|e| ImageError::io(format!("remove {}", path.display()), e))?;
    }
    Ok(0)
}
