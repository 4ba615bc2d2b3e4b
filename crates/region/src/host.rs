//! Facts about the host, for operations.

use crate::rsa_pool::RsaPool;
use bonkei_core::{Fault, Timestamp};
use bonkei_plane::{Images, Machines};
use bonkei_service::Host;
use bonkei_spec::ImageInfo;
use std::path::PathBuf;
use std::sync::Arc;

/// Memory that instances leave to the host and to the cloud's own processes.
const RESERVE: u64 = 512 * 1024 * 1024;

/// The real host.
pub struct ThisHost {
    state: PathBuf,
    images: Arc<dyn Images>,
    machines: Arc<dyn Machines>,
    keys: RsaPool,
    memory: u64,
    vcpus: u32,
}

impl ThisHost {
    /// Reads what does not change; `machines` answers for consoles.
    ///
    /// # Errors
    /// When the host gives no thread for making keys.
    pub fn new(state: PathBuf, images: Arc<dyn Images>, machines: Arc<dyn Machines>) -> std::io::Result<Self> {
        let vcpus = std::thread::available_parallelism().map_or(1, |n| u32::try_from(n.get()).unwrap_or(u32::MAX));
        Ok(Self { state, images, machines, keys: RsaPool::start()?, memory: memory_total().saturating_sub(RESERVE), vcpus })
    }
}

/// `MemTotal` in bytes; 0, which lets no instance run, where `/proc/meminfo` cannot be read.
fn memory_total() -> u64 {
    let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = text.lines().find_map(|l| l.strip_prefix("MemTotal:"));
    let kib: u64 = line.and_then(|l| l.split_whitespace().next()).and_then(|n| n.parse().ok()).unwrap_or_default();
    kib * 1024
}

impl Host for ThisHost {
    fn memory_bytes(&self) -> u64 {
        self.memory
    }

    fn vcpus(&self) -> u32 {
        self.vcpus
    }

    fn architecture(&self) -> &str {
        if cfg!(target_arch = "aarch64") { "arm64" } else { "x86_64" }
    }

    fn images(&self) -> Vec<ImageInfo> {
        self.images.list().unwrap_or_else(|error| {
            tracing::error!("the images could not be listed: {error}");
            Vec::new()
        })
    }

    fn console(&self, machine: &str) -> Option<(Vec<u8>, Timestamp)> {
        let text = self.machines.console(machine).ok()?;
        let log = self.state.join("machines").join(machine).join("console.log");
        let modified = std::fs::metadata(log).and_then(|m| m.modified()).ok()?;
        let since = modified.duration_since(std::time::UNIX_EPOCH).ok()?;
        Some((text, Timestamp::from_millis(i64::try_from(since.as_millis()).ok()?)))
    }

    fn rsa_key(&self) -> Result<String, Fault> {
        self.keys.take()
    }
}
