//! The steps a plan is made of, and what is seen afterwards. Drivers carry steps out one by one; each may be repeated.

use crate::{MachineSpec, MachineStatus, RunOutput};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

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
    /// Run a program inside a machine; its answer comes back in [`Seen::ran`].
    Run(Box<Run>),
}

/// A program to run inside a machine, as its root. Its debug form leaves out what may be secret: values of the environment, and what it reads.
#[derive(Clone, PartialEq, Eq)]
pub struct Run {
    /// The machine.
    pub machine: String,
    /// What it is for; the answer carries it.
    pub label: String,
    /// Program and arguments.
    pub argv: Vec<String>,
    /// Environment besides the usual.
    pub env: Vec<(String, String)>,
    /// What it reads; secrets travel here, not on the command line.
    pub stdin: String,
    /// Seconds until it is given up.
    pub deadline: u64,
    /// Milliseconds that must lie between two runs of the same label on the same machine.
    pub every_millis: u64,
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.env.iter().map(|(name, _)| name.as_str()).collect();
        let mut form = f.debug_struct("Run");
        form.field("machine", &self.machine).field("label", &self.label).field("argv", &self.argv).field("env", &names);
        form.field("stdin", &format_args!("{} bytes", self.stdin.len()))
            .field("deadline", &self.deadline)
            .field("every_millis", &self.every_millis)
            .finish()
    }
}

impl Step {
    /// The machine or volume concerned; steps for the same one are carried out in order.
    pub fn subject(&self) -> &str {
        match self {
            Self::Prepare(spec) => &spec.id,
            Self::Run(run) => &run.machine,
            Self::CreateVolume(id)
            | Self::Boot(id)
            | Self::Reboot(id)
            | Self::Kill(id)
            | Self::Remove(id)
            | Self::DeleteVolume(id)
            | Self::Stop(id, _) => id,
        }
    }
}

/// One look at the plane.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Machines by id.
    pub machines: BTreeMap<String, MachineStatus>,
    /// Subjects of steps under way during this look: what is not there of them yet may come.
    pub busy: BTreeSet<String>,
    /// Volumes with bytes on the disk.
    pub volumes: BTreeSet<String>,
    /// Steps that failed since the last look: subject and why.
    pub failures: BTreeMap<String, String>,
    /// Machines whose reboot was carried out since the last look.
    pub rebooted: BTreeSet<String>,
    /// Whether the primary interface of a machine answered; absent when it was not asked.
    pub reachable: BTreeMap<String, bool>,
    /// Programs that ended since the last look: machine and label, with the answer or why there is none.
    pub ran: BTreeMap<(String, String), Result<RunOutput, String>>,
}
