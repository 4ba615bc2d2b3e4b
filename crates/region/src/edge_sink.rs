//! From the reconciler to the edge process.

use bonkei_edge::PublishError;
use bonkei_reconcile::EdgeSink;
use bonkei_spec::EdgeConfig;
use std::path::PathBuf;
use std::time::Duration;

/// How long `edge` may take to put a configuration into force.
const PATIENCE: Duration = Duration::from_secs(5);

/// Hands configurations to the edge of one state directory.
pub struct EdgeProcess {
    /// The cloud's state directory.
    pub state: PathBuf,
}

impl EdgeSink for EdgeProcess {
    fn publish(&self, config: &EdgeConfig) -> Result<(), String> {
        match bonkei_edge::publish(&self.state, config, PATIENCE) {
            // an edge that is being restarted reads the file when it comes
            Ok(()) | Err(PublishError::NotRunning) => Ok(()),
            Err(error) => Err(error.to_string()),
        }
    }
}
