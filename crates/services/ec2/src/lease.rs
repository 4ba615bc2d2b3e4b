//! Public addresses lent to instances for the time they run ("Public IPv4 addresses").

use crate::state::{NetworkInterface, PublicAddress};
use bonkei_core::Scope;
use bonkei_store::{StoreError, Tx};

/// Takes back the public addresses lent to an instance that stops or ends: they are somebody else's from now on.
///
/// # Errors
/// When the store fails.
pub fn take_back(tx: &mut dyn Tx, scope: &Scope, instance: &str) -> Result<(), StoreError> {
    for mut interface in tx.find::<NetworkInterface>(scope, "instance", instance)? {
        let lent: Vec<_> = interface.addresses.iter_mut().filter_map(|a| a.auto_public.take()).collect();
        for address in &lent {
            tx.remove::<PublicAddress>(scope, &address.to_string())?;
        }
        if !lent.is_empty() {
            tx.save(scope, &interface)?;
        }
    }
    Ok(())
}
