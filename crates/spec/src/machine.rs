//! A machine: what an instance or a database host is made of.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::Ipv4Addr;

/// Everything needed to boot a machine, and to boot it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineSpec {
    /// An instance id, or the resource id of a database; also names its network namespace.
    pub id: String,
    /// Name and digest of the image whose root filesystem lies under the root volume.
    pub image: ImageRef,
    /// Id of the volume that holds the root filesystem's changes.
    pub root_volume: String,
    /// Further volumes, bound as directories.
    pub mounts: Vec<VolumeMount>,
    /// Such as `ip-10-0-10-11`.
    pub hostname: String,
    /// Such as `ip-10-0-10-11.ap-northeast-1.compute.internal`.
    pub fqdn: String,
    /// Its type's limits.
    pub limits: Limits,
    /// Primary interface first.
    pub interfaces: Vec<MachineInterface>,
    /// The resolvers written into `/etc/resolv.conf`.
    pub resolvers: Vec<Ipv4Addr>,
    /// The domain searched, such as `ap-northeast-1.compute.internal`.
    pub search_domain: String,
    /// What runs as its first process.
    pub boot: Boot,
    /// Lines for the default user's `authorized_keys`.
    pub authorized_keys: Vec<String>,
    /// PEM certificates the machine trusts besides its image's own.
    pub trusted_authorities: Vec<String>,
    /// Files written below the root before each boot.
    pub files: Vec<GuestFile>,
}

/// Which build of which image.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ImageRef {
    /// Such as `bonkei-debian-12`.
    pub name: String,
    /// Content digest of the build, hexadecimal.
    pub digest: String,
}

/// A data volume bound into the machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeMount {
    /// Volume id.
    pub volume: String,
    /// Absolute path of a directory in the machine.
    pub at: String,
}

/// Limits of an instance type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Processors the machine sees and may use.
    pub vcpus: u32,
    /// Bytes of memory.
    pub memory_bytes: u64,
    /// Processes and threads at most.
    pub pids: u32,
}

/// A network interface as the machine sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineInterface {
    /// Interface id.
    pub id: String,
    /// 0 is `eth0`.
    pub device_index: u32,
    /// Six hexadecimal pairs with colons.
    pub mac: String,
    /// Primary address first.
    pub addresses: Vec<Ipv4Addr>,
    /// Of the subnet.
    pub prefix_len: u8,
    /// The subnet's router.
    pub gateway: Ipv4Addr,
}

/// What runs first in a machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Boot {
    /// `/sbin/init`: real systemd, on a writable cgroup v2; stopped by SIGRTMIN+4, rebooted by SIGRTMIN+5.
    Systemd,
    /// One program and its arguments, stopped by SIGTERM.
    Command(Vec<String>),
}

/// A file that the launcher places. Its debug form leaves out its text, which may be secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestFile {
    /// Absolute path in the machine.
    pub path: String,
    /// Its text.
    pub content: String,
    /// Permission bits, such as 0o600.
    pub mode: u32,
}

impl fmt::Debug for GuestFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format_args!("{} bytes", self.content.len());
        f.debug_struct("GuestFile").field("path", &self.path).field("content", &text).field("mode", &self.mode).finish()
    }
}

/// How a machine is, as seen on the machine itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineStatus {
    /// Its id.
    pub id: String,
    /// How far it is.
    pub phase: Phase,
    /// How often it was booted since it was prepared; rises with each reboot.
    pub boots: u32,
}

/// The life of a machine, from its namespaces to its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// Namespaces and disks are there, nothing runs: interfaces can be plugged in.
    Prepared,
    /// The first process runs.
    Running,
    /// It was told to stop and has not ended yet.
    Stopping,
    /// The first process is gone and its disks are unmounted.
    Exited(Exit),
}

/// How a machine ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Exit {
    /// It was told to stop, or powered itself off.
    PowerOff,
    /// It was killed, or crashed; with the signal's number or exit code in words.
    Crashed(String),
    /// It never ran, with the reason.
    Failed(String),
    /// The cloud was stopped while it ran: it is to be booted again with the cloud.
    CloudStopped,
}

/// What a program run in a machine answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunOutput {
    /// Exit code; 128 plus the number for a signal.
    pub status: i32,
    /// What it printed.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
}

/// A built image.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageInfo {
    /// Name and digest.
    pub image: ImageRef,
    /// One line for people.
    pub description: String,
    /// `x86_64` or `arm64`.
    pub architecture: String,
    /// Bytes of the extracted root filesystem.
    pub size_bytes: u64,
    /// When it was built, milliseconds since the epoch.
    pub built_millis: i64,
}
