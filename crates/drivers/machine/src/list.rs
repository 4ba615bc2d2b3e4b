//! Machines as anybody sees them who may read the state directory, inside the cloud or on the host; nothing is changed.

use crate::state::Places;
use bonkei_spec::MachineStatus;
use std::{fs, io, path::Path};

/// Every machine that has a state, by id; `epoch` is that of the run of the cloud, or empty when the cloud is down.
///
/// # Errors
/// When the state directory cannot be read.
pub fn statuses(state_dir: &Path, epoch: &str) -> io::Result<Vec<MachineStatus>> {
    let places = Places::new(state_dir);
    let entries = match fs::read_dir(places.machines()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut all = Vec::new();
    for entry in entries {
        if let Some(id) = entry?.file_name().to_str() {
            all.extend(places.machine(id).status(epoch)?);
        }
    }
    all.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(all)
}
