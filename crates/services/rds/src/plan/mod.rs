//! From what RDS remembers to what the plane should be: pure functions of a snapshot.

mod machine;

pub use machine::machine;

use crate::state::{DbInstance, Status};
use bonkei_core::Scope;
use bonkei_spec::EdgeConfig;
use bonkei_store::{StoreError, Tx};
use sha2::{Digest, Sha256};

/// The endpoint's name: identifier, a part of its own for each account and region, region ("Finding the connection information for an RDS DB instance").
pub fn endpoint(scope: &Scope, id: &str) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let digest = Sha256::digest(format!("{}/{}", scope.account, scope.region));
    let own: String = digest.iter().take(12).filter_map(|b| LETTERS.get(usize::from(*b) % LETTERS.len())).map(|b| char::from(*b)).collect();
    format!("{id}.{own}.{}.rds.amazonaws.com", scope.region)
}

/// Adds the endpoints' names: the private address inside the VPC, the public one outside if there is one.
///
/// # Errors
/// When the store cannot be read.
pub fn edge(tx: &dyn Tx, config: &mut EdgeConfig) -> Result<(), StoreError> {
    for (scope, db) in tx.list_all::<DbInstance>()? {
        if db.status == Status::Deleting {
            continue;
        }
        let name = endpoint(&scope, &db.id);
        if let Some(vpc) = config.vpcs.iter_mut().find(|v| v.id == db.vpc) {
            vpc.names.insert(name.clone(), db.link.address);
        }
        config.public_names.insert(name, db.public.as_ref().map_or(db.link.address, |p| p.address));
    }
    Ok(())
}
