//! The front door of the AWS API: from an HTTP request to an operation and back.
//!
//! Ring 3. Finds service and protocol, authenticates, decodes, runs the operation in a transaction, encodes. The only crate beside `edge` that knows HTTP.
#![forbid(unsafe_code)]

mod admin;
mod auth;
mod execute;
mod identify;
mod scopes;
mod serve;

use bonkei_core::{Clock, Ids};
use bonkei_service::{Host, Services};
use bonkei_store::Store;
use std::sync::Arc;

/// What the gateway works with.
pub struct GatewayConfig {
    /// The region's state.
    pub store: Arc<dyn Store>,
    /// Its services.
    pub services: Arc<Services>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Where ids come from.
    pub ids: Arc<dyn Ids>,
    /// Facts about the host.
    pub host: Arc<dyn Host>,
    /// What `/_bonkei/` asks of the region.
    pub admin: Arc<dyn Admin>,
}

/// What `/_bonkei/` asks of the region.
pub trait Admin: Send + Sync {
    /// The answer of `GET /_bonkei/health`.
    fn health(&self) -> serde_json::Value;

    /// How many machines there are; a reset waits for none.
    ///
    /// # Errors
    /// In words, when that cannot be told.
    fn machines(&self) -> Result<usize, String>;
}

/// The front door.
#[derive(Clone)]
pub struct Gateway(Arc<Inner>);

struct Inner {
    config: GatewayConfig,
    keys: auth::Keys,
    scopes: scopes::Scopes,
}

impl Gateway {
    /// A gateway that serves nothing yet; see [`Gateway::serve`].
    pub fn new(config: GatewayConfig) -> Self {
        Self(Arc::new(Inner { config, keys: auth::Keys::default(), scopes: scopes::Scopes::default() }))
    }
}
