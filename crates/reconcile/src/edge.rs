//! Where the edge's configuration goes.

use bonkei_spec::EdgeConfig;

/// Takes the edge's configuration; the real one writes a file and waits until `edge` has it in force.
pub trait EdgeSink: Send + Sync {
    /// Hands over a whole configuration.
    ///
    /// # Errors
    /// In words, when `edge` refused it; it is offered again then.
    fn publish(&self, config: &EdgeConfig) -> Result<(), String>;
}
