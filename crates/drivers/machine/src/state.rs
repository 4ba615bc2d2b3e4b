//! What lies in the state directory for machines and volumes, and where.

use crate::cgroup::CgroupLayout;
use bonkei_spec::{Exit, ImageRef, MachineSpec, MachineStatus, Phase};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

/// The state directory, by what is in it.
#[derive(Clone, Debug)]
pub struct Places {
    root: PathBuf,
}

impl Places {
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_path_buf() }
    }

    pub fn machines(&self) -> PathBuf {
        self.root.join("machines")
    }

    pub fn machine(&self, id: &str) -> MachinePlace {
        MachinePlace { dir: self.machines().join(id) }
    }

    pub fn volumes(&self) -> PathBuf {
        self.root.join("volumes")
    }

    pub fn volume(&self, id: &str) -> PathBuf {
        self.volumes().join(id)
    }

    pub fn rootfs(&self, image: &ImageRef) -> PathBuf {
        self.root.join("images").join(&image.name).join(&image.digest).join("rootfs")
    }

    pub fn sockets(&self) -> PathBuf {
        self.root.join("run").join("machines")
    }
}

/// The directory of one machine.
#[derive(Clone, Debug)]
pub struct MachinePlace {
    pub dir: PathBuf,
}

impl MachinePlace {
    pub fn launch(&self) -> PathBuf {
        self.dir.join("spec.json")
    }

    pub fn run(&self) -> PathBuf {
        self.dir.join("run.json")
    }

    pub fn lock(&self) -> PathBuf {
        self.dir.join("lock")
    }

    pub fn console(&self) -> PathBuf {
        self.dir.join("console.log")
    }

    pub fn log(&self) -> PathBuf {
        self.dir.join("shim.log")
    }

    /// Where its root filesystem is mounted, in its own mount namespace only.
    pub fn mount_point(&self) -> PathBuf {
        self.dir.join("root")
    }

    /// Whether its shim lives: it holds the lock as long as it does.
    ///
    /// # Errors
    /// When the lock cannot be tried.
    pub fn alive(&self) -> io::Result<bool> {
        let file = match File::open(self.lock()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            other => other?,
        };
        match file.try_lock_shared() {
            Ok(()) => Ok(false),
            Err(fs::TryLockError::WouldBlock) => Ok(true),
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }

    /// Its status: what its shim wrote, or what must have happened when that is gone. None for one that never was prepared.
    ///
    /// # Errors
    /// When its files cannot be read.
    pub fn status(&self, epoch: &str) -> io::Result<Option<MachineStatus>> {
        // The order matters: a shim writes its record before it lets the lock go.
        let alive = self.alive()?;
        let Some(run) = read_json::<Run>(&self.run())? else { return Ok(None) };
        let phase = match run.phase {
            Phase::Exited(exit) => Phase::Exited(exit),
            phase if alive => phase,
            _ if run.epoch != epoch => Phase::Exited(Exit::CloudStopped),
            Phase::Prepared => Phase::Exited(Exit::Failed("its launcher ended before it was booted".into())),
            _ => Phase::Exited(Exit::Crashed("its launcher ended".into())),
        };
        Ok(Some(MachineStatus { id: run.id, phase, boots: run.boots }))
    }
}

/// What a shim is started with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Launch {
    pub machine: MachineSpec,
    pub state_dir: PathBuf,
    pub netns_dir: PathBuf,
    pub cgroup: CgroupLayout,
    pub epoch: String,
}

/// What a shim says of its machine, for who comes after the one that started it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub id: String,
    pub epoch: String,
    pub phase: Phase,
    pub boots: u32,
    /// The shim's process.
    pub shim: i32,
    /// The machine's first process, as the cloud sees it; 0 when none runs.
    pub first: i32,
}

/// Writes a record so that a reader finds the old one or the new one.
pub fn write_json(path: &Path, value: &impl Serialize) -> io::Result<()> {
    let temporary = path.with_extension("new");
    fs::write(&temporary, serde_json::to_vec(value)?)?;
    fs::rename(&temporary, path)
}

/// Reads a record; none when there is no such file.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// How large a console log grows before its older part is dropped.
const CONSOLE_MAX: u64 = 1024 * 1024;
/// How much of it is kept then.
const CONSOLE_KEEP: u64 = 256 * 1024;

/// Appends to a console log and bounds it.
pub fn append_console(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    let size = file.seek(SeekFrom::End(0))?;
    file.write_all(bytes)?;
    if size + bytes.len() as u64 > CONSOLE_MAX {
        let tail = read_tail(file, CONSOLE_KEEP)?;
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&tail)?;
    }
    Ok(())
}

/// The last `most` bytes of a file.
pub fn read_tail(file: &mut File, most: u64) -> io::Result<Vec<u8>> {
    let size = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(size.saturating_sub(most)))?;
    let mut tail = Vec::new();
    file.take(most).read_to_end(&mut tail)?;
    Ok(tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn console_is_bounded_and_keeps_its_end() {
        let path = std::env::temp_dir().join(format!("bonkei-console-{}", std::process::id()));
        let mut file = File::options().read(true).write(true).create(true).truncate(true).open(&path).unwrap();
        for i in 0..40_000 {
            append_console(&mut file, format!("line {i:>8} of the console of a busy machine\r\n").as_bytes()).unwrap();
        }
        assert!(file.metadata().unwrap().len() <= CONSOLE_MAX);
        let tail = String::from_utf8(read_tail(&mut file, 64).unwrap()).unwrap();
        assert!(tail.ends_with("39999 of the console of a busy machine\r\n"), "{tail}");
        fs::remove_file(path).unwrap();
    }
}
