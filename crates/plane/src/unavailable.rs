//! A host that cannot run machines: everything else of the cloud works, and each machine asked for is refused with the remedy.

use crate::{Machines, PlaneError};
use bonkei_spec::{MachineSpec, MachineStatus, RunOutput};
use std::time::Duration;

/// [`Machines`] of a host without what they need.
pub struct Unavailable {
    why: String,
}

impl Unavailable {
    /// `why` says what lacks, what it means and what to do.
    pub fn new(why: impl Into<String>) -> Self {
        Self { why: why.into() }
    }

    fn refuse<T>(&self) -> Result<T, PlaneError> {
        Err(PlaneError::Unsupported(self.why.clone()))
    }
}

impl Machines for Unavailable {
    fn list(&self) -> Result<Vec<MachineStatus>, PlaneError> {
        Ok(Vec::new())
    }
    fn prepare(&self, _spec: &MachineSpec) -> Result<(), PlaneError> {
        self.refuse()
    }
    fn boot(&self, _id: &str) -> Result<(), PlaneError> {
        self.refuse()
    }
    fn stop(&self, id: &str, _deadline: Duration) -> Result<(), PlaneError> {
        Err(PlaneError::NotFound(id.to_owned()))
    }
    fn reboot(&self, id: &str) -> Result<(), PlaneError> {
        Err(PlaneError::NotFound(id.to_owned()))
    }
    fn kill(&self, id: &str) -> Result<(), PlaneError> {
        Err(PlaneError::NotFound(id.to_owned()))
    }
    fn remove(&self, _id: &str) -> Result<(), PlaneError> {
        Ok(())
    }
    fn console(&self, id: &str) -> Result<Vec<u8>, PlaneError> {
        Err(PlaneError::NotFound(id.to_owned()))
    }
    fn run(&self, _id: &str, _argv: &[String], _env: &[(String, String)], _stdin: &str, _deadline: Duration) -> Result<RunOutput, PlaneError> {
        self.refuse()
    }
    fn create_volume(&self, _volume: &str) -> Result<(), PlaneError> {
        self.refuse()
    }
    fn delete_volume(&self, _volume: &str) -> Result<(), PlaneError> {
        Ok(())
    }
    fn volumes(&self) -> Result<Vec<String>, PlaneError> {
        Ok(Vec::new())
    }
}
