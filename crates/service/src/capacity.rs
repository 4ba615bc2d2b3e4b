//! The host's memory, which instances and databases of every account and region share.

use crate::Ctx;
use bonkei_core::Scope;
use bonkei_store::{Record, StoreError, Tx};
use serde::{Deserialize, Serialize};

/// Memory that one machine holds from the moment it is asked to run until it is gone or stopped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HeldMemory {
    /// The machine's id on the plane.
    pub machine: String,
    /// Bytes.
    pub bytes: u64,
}

impl Record for HeldMemory {
    const KIND: &'static str = "service.held-memory";
    fn id(&self) -> &str {
        &self.machine
    }
}

/// Gives a machine's memory back; harmless when it holds none.
///
/// # Errors
/// When the store fails.
pub fn release_memory(tx: &mut dyn Tx, scope: &Scope, machine: &str) -> Result<(), StoreError> {
    tx.remove::<HeldMemory>(scope, machine)?;
    Ok(())
}

impl Ctx<'_> {
    /// Bytes of the host's memory that no machine of any account or region holds.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn free_memory(&self) -> Result<u64, StoreError> {
        let held = self.tx.list_all::<HeldMemory>()?.into_iter().fold(0u64, |sum, (_, h)| sum.saturating_add(h.bytes));
        Ok(self.host.memory_bytes().saturating_sub(held))
    }

    /// Takes memory for a machine; compare with [`Ctx::free_memory`] first.
    ///
    /// # Errors
    /// When the store fails.
    pub fn hold_memory(&mut self, machine: &str, bytes: u64) -> Result<(), StoreError> {
        self.tx.save(&self.scope, &HeldMemory { machine: machine.to_owned(), bytes })
    }
}
