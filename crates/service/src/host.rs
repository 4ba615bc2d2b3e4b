//! What operations may know of the machine they run on, without acting on it.

use bonkei_core::{Fault, Timestamp};
use bonkei_spec::ImageInfo;

/// Facts about the host. Implementations answer from memory or a file; none waits for anything.
pub trait Host: Send + Sync {
    /// Bytes of memory that instances and databases may use together.
    fn memory_bytes(&self) -> u64;

    /// Processors of the host.
    fn vcpus(&self) -> u32;

    /// `x86_64` or `arm64`.
    fn architecture(&self) -> &str;

    /// Images that machines can be made from, newest build of each name.
    fn images(&self) -> Vec<ImageInfo>;

    /// What a machine wrote to its console, the last 64 KiB, and when it last wrote.
    fn console(&self, machine: &str) -> Option<(Vec<u8>, Timestamp)>;

    /// A fresh RSA private key of 2048 bits, PKCS#1 PEM; made ahead, because making one takes long.
    ///
    /// # Errors
    /// When no key could be made.
    fn rsa_key(&self) -> Result<String, Fault>;
}
