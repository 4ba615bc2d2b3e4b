//! What reconcilers ask of the machine they run on.

use bonkei_netmodel::Model;
use bonkei_spec::{ImageInfo, ImageRef, MachineSpec, MachineStatus, RunOutput};
use std::time::Duration;

/// Why something could not be done; the text says what happened, what it means and what to do.
#[derive(Debug, thiserror::Error)]
pub enum PlaneError {
    /// The host lacks something.
    #[error("{0}")]
    Unsupported(String),
    /// There is no machine, volume or image of that name.
    #[error("not found: {0}")]
    NotFound(String),
    /// The kernel or a helper program refused.
    #[error("{what}: {why}")]
    Failed {
        /// What was tried.
        what: String,
        /// What the kernel or the program said.
        why: String,
    },
}

impl PlaneError {
    /// A failure of `what`, because of `why`.
    pub fn failed(what: impl Into<String>, why: impl std::fmt::Display) -> Self {
        Self::Failed { what: what.into(), why: why.to_string() }
    }
}

/// The network of all VPCs. Every method may be called again and again, by one thread at a time.
pub trait Network: Send + Sync {
    /// Makes the kernel like `model`: namespaces, interfaces, routes and rules, touching only what differs. What is established stays so.
    ///
    /// # Errors
    /// When the kernel refuses; what was done until then stays and the next call goes on from it.
    fn apply(&self, model: &Model) -> Result<(), PlaneError>;

    /// Whether a plugged-in interface answers ARP for its primary address, as a reachability check looks.
    ///
    /// # Errors
    /// When the VPC or the interface is not there.
    fn reachable(&self, vpc: &str, interface: &str) -> Result<bool, PlaneError>;
}

/// Machines and their volumes. Machines outlive the process that started them.
pub trait Machines: Send + Sync {
    /// Every machine that has a state, running or not, of whichever control process started it.
    ///
    /// # Errors
    /// When the state directory cannot be read.
    fn list(&self) -> Result<Vec<MachineStatus>, PlaneError>;

    /// Makes namespaces and mounts the disks; afterwards the network namespace named like the machine exists. Does nothing for a machine prepared already.
    ///
    /// # Errors
    /// When an image or volume is missing or the kernel refuses; nothing of the machine is left then.
    fn prepare(&self, spec: &MachineSpec) -> Result<(), PlaneError>;

    /// Starts the first process of a prepared machine; does nothing for a running one.
    ///
    /// # Errors
    /// [`PlaneError::NotFound`] for a machine that is not prepared.
    fn boot(&self, id: &str) -> Result<(), PlaneError>;

    /// Asks the first process to shut down and returns at once; after `deadline` the machine is killed.
    ///
    /// # Errors
    /// [`PlaneError::NotFound`] when it does not run.
    fn stop(&self, id: &str, deadline: Duration) -> Result<(), PlaneError>;

    /// Asks the first process to shut down and boots the machine again with the same namespaces and interfaces.
    ///
    /// # Errors
    /// [`PlaneError::NotFound`] when it does not run.
    fn reboot(&self, id: &str) -> Result<(), PlaneError>;

    /// Ends a machine at once, as pulling the plug does.
    ///
    /// # Errors
    /// When the kernel refuses.
    fn kill(&self, id: &str) -> Result<(), PlaneError>;

    /// Forgets an exited or prepared machine: namespaces, control groups, state; its volumes stay.
    ///
    /// # Errors
    /// When it still runs.
    fn remove(&self, id: &str) -> Result<(), PlaneError>;

    /// What it wrote to its console, the last 64 KiB.
    ///
    /// # Errors
    /// [`PlaneError::NotFound`] for a machine that never was prepared.
    fn console(&self, id: &str) -> Result<Vec<u8>, PlaneError>;

    /// Runs a program inside a running machine as its root and waits, at most `deadline`.
    ///
    /// # Errors
    /// When the machine does not run, or the program does not end in time.
    fn run(&self, id: &str, argv: &[String], env: &[(String, String)], stdin: &str, deadline: Duration) -> Result<RunOutput, PlaneError>;

    /// Makes an empty volume; does nothing when it is there.
    ///
    /// # Errors
    /// When the file system refuses.
    fn create_volume(&self, volume: &str) -> Result<(), PlaneError>;

    /// Deletes a volume and what is on it; does nothing when it is not there.
    ///
    /// # Errors
    /// When it is in use or the file system refuses.
    fn delete_volume(&self, volume: &str) -> Result<(), PlaneError>;

    /// Ids of the volumes that exist.
    ///
    /// # Errors
    /// When the state directory cannot be read.
    fn volumes(&self) -> Result<Vec<String>, PlaneError>;
}

/// The images that machines can be made from.
pub trait Images: Send + Sync {
    /// Every image that is built and extracted, the newest build of each name first.
    ///
    /// # Errors
    /// When the state directory cannot be read.
    fn list(&self) -> Result<Vec<ImageInfo>, PlaneError>;

    /// Whether this very build is there.
    ///
    /// # Errors
    /// When the state directory cannot be read.
    fn has(&self, image: &ImageRef) -> Result<bool, PlaneError>;
}
