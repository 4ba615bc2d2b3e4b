//! The steps a plan is made of; drivers carry them out one by one, each may be repeated.

use crate::MachineSpec;

/// One thing to do for one machine or volume.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Make an empty volume.
    CreateVolume(String),
    /// Make namespaces and disks.
    Prepare(Box<MachineSpec>),
    /// Start the first process, once the interfaces are plugged in.
    Boot(String),
    /// Shut the guest down and boot it again.
    Reboot(String),
    /// Shut the guest down; after so many seconds pull the plug.
    Stop(String, u64),
    /// Pull the plug.
    Kill(String),
    /// Forget a machine that has ended.
    Remove(String),
    /// Delete a volume's bytes.
    DeleteVolume(String),
}

impl Step {
    /// The machine or volume concerned; steps for the same one are carried out in order.
    pub fn subject(&self) -> &str {
        match self {
            Self::Prepare(spec) => &spec.id,
            Self::CreateVolume(id) | Self::Boot(id) | Self::Reboot(id) | Self::Kill(id) | Self::Remove(id) | Self::DeleteVolume(id) | Self::Stop(id, _) => id,
        }
    }
}
