//! What `GET /_bonkei/health` says, and what a reset must ask first.

use bonkei_gateway::Admin;
use bonkei_plane::{Images, Machines};
use bonkei_service::Services;
use bonkei_spec::Phase;
use serde_json::{Value, json};
use std::sync::Arc;

/// Answers for the region.
pub struct RegionAdmin {
    /// The services and their operations.
    pub services: Arc<Services>,
    /// Machines of the plane.
    pub machines: Arc<dyn Machines>,
    /// Images of the plane.
    pub images: Arc<dyn Images>,
}

impl Admin for RegionAdmin {
    fn health(&self) -> Value {
        let services: serde_json::Map<String, Value> =
            self.services.all().iter().map(|s| (s.name.to_owned(), json!({ "state": "available", "operations": s.routes.len() }))).collect();
        let (machines, complaint) = match self.machines.list() {
            Ok(all) => (Some(all), None),
            Err(error) => (None, Some(error.to_string())),
        };
        let count = |wanted: fn(&Phase) -> bool| machines.as_ref().map(|all| all.iter().filter(|m| wanted(&m.phase)).count());
        let images: Vec<String> = self.images.list().unwrap_or_default().into_iter().map(|i| i.image.name).collect();
        json!({
            "status": if complaint.is_none() { "ok" } else { "impaired" },
            "complaint": complaint,
            "version": env!("CARGO_PKG_VERSION"),
            "services": services,
            "machines": { "running": count(|p| matches!(p, Phase::Running)), "known": count(|_| true) },
            "images": images,
        })
    }

    fn machines(&self) -> Result<usize, String> {
        self.machines.list().map(|all| all.iter().filter(|m| !matches!(m.phase, Phase::Exited(_))).count()).map_err(|e| e.to_string())
    }
}
