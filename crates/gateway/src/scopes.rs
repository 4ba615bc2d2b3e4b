//! Accounts and regions exist as soon as they are named: the first request of each furnishes it.

use crate::Gateway;
use bonkei_core::{Caller, Fault, REGIONS, Scope};
use bonkei_service::Ctx;
use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};

/// The scopes that are known to be furnished.
#[derive(Default)]
pub struct Scopes(RwLock<HashSet<Scope>>);

impl Scopes {
    /// Forgets all of them, as a reset demands.
    pub fn forget(&self) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Gateway {
    /// Gives a scope what every account has in every region, unless it has it.
    ///
    /// # Errors
    /// `InvalidClientTokenId`-like refusal of a region there is not, and faults of the services.
    pub(crate) async fn furnish(&self, caller: &Caller, scope: &Scope) -> Result<(), Fault> {
        if self.0.scopes.0.read().unwrap_or_else(PoisonError::into_inner).contains(scope) {
            return Ok(());
        }
        if !REGIONS.iter().any(|r| r.name == scope.region) {
            return Err(Fault::client("SignatureDoesNotMatch", format!("Credential should be scoped to a valid region, not '{}'.", scope.region))
                .with_status(403));
        }
        let inner = Arc::clone(&self.0);
        let (caller, wanted) = (caller.clone(), scope.clone());
        self.write(move |tx| {
            let config = &inner.config;
            let mut cx = Ctx {
                caller,
                scope: wanted,
                request_id: (*config.ids).uuid(),
                now: config.clock.now(),
                ids: &*config.ids,
                tx,
                host: &*config.host,
                services: &config.services,
            };
            config.services.all().iter().filter_map(|s| s.bootstrap).try_for_each(|bootstrap| bootstrap(&mut cx))
        })
        .await?;
        self.0.scopes.0.write().unwrap_or_else(PoisonError::into_inner).insert(scope.clone());
        Ok(())
    }
}
