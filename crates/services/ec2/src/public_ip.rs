//! The cloud's public IPv4 addresses: 198.18.0.0/16, one pool for every account and region.
//!
//! Each address in use is a [`PublicAddress`] in the scope of its user. Which one is lent is as good as random, so that no
//! program can count on getting its old one back.

use crate::state::PublicAddress;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use bonkei_store::{Record, Select, StoreError, Tx};
use std::collections::HashSet;
use std::net::Ipv4Addr;

/// The first two bytes of every public address.
const POOL: [u8; 2] = [198, 18];
/// Random tries before the whole pool is looked at; until it is nine tenths full, one in 800 requests needs that.
const TRIES: usize = 64;

/// Whether an address may be lent at all: of the pool, and not the first or last of its /24, which some programs take for broadcast.
pub fn ours(address: Ipv4Addr) -> bool {
    let [a, b, _, last] = address.octets();
    [a, b] == POOL && !matches!(last, 0 | 255)
}

/// Lends an address to `holder`, an `eipalloc-…` or `eni-…`.
///
/// # Errors
/// `InsufficientAddressCapacity` when all are in use.
pub fn lend(cx: &mut Ctx<'_>, holder: &str) -> Result<Ipv4Addr, Fault> {
    let address = free(cx)?.ok_or_else(|| {
        Fault::client("InsufficientAddressCapacity", "There are not enough free addresses in the public pool to satisfy the request.")
    })?;
    keep(cx, address, holder)?;
    Ok(address)
}

/// Lends this very address ("Allocate an Elastic IP address": recovering one).
///
/// # Errors
/// `InvalidAddress.NotFound` for one that is not of the pool or is in use.
pub fn lend_this(cx: &mut Ctx<'_>, address: Ipv4Addr, holder: &str) -> Result<(), Fault> {
    if !ours(address) || in_use(&*cx.tx, address)? {
        return Err(Fault::client("InvalidAddress.NotFound", format!("Address '{address}' not found.")));
    }
    keep(cx, address, holder)
}

/// Takes an address back that [`lend`] gave in this scope.
///
/// # Errors
/// When the store fails.
pub fn give_back(cx: &mut Ctx<'_>, address: Ipv4Addr) -> Result<(), Fault> {
    cx.tx.remove::<PublicAddress>(&cx.scope, &address.to_string())?;
    Ok(())
}

fn keep(cx: &mut Ctx<'_>, address: Ipv4Addr, holder: &str) -> Result<(), Fault> {
    Ok(cx.tx.save(&cx.scope, &PublicAddress { address: address.to_string(), holder: holder.to_owned() })?)
}

/// Whether anybody in the cloud has the address.
fn in_use(tx: &dyn Tx, address: Ipv4Addr) -> Result<bool, StoreError> {
    let mut found = false;
    tx.rows(PublicAddress::KIND, Select::IndexedEverywhere("address", &address.to_string()), &mut |_| {
        found = true;
        Ok(())
    })?;
    Ok(found)
}

fn free(cx: &Ctx<'_>) -> Result<Option<Ipv4Addr>, StoreError> {
    for _ in 0..TRIES {
        let mut random = [0; 2];
        cx.ids.fill(&mut random);
        let address = join(random);
        if ours(address) && !in_use(&*cx.tx, address)? {
            return Ok(Some(address));
        }
    }
    let mut taken = HashSet::new();
    cx.tx.rows(PublicAddress::KIND, Select::Everywhere, &mut |row| {
        taken.insert(row.id.to_owned());
        Ok(())
    })?;
    let all = (0..=u16::MAX).map(|n| join(n.to_be_bytes())).filter(|a| ours(*a));
    Ok(all.into_iter().find(|a| !taken.contains(&a.to_string())))
}

fn join([c, d]: [u8; 2]) -> Ipv4Addr {
    let [a, b] = POOL;
    Ipv4Addr::new(a, b, c, d)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;
    use bonkei_core::Scope;

    #[test]
    fn addresses_are_lent_once_in_the_whole_cloud() {
        let bench = Bench::new();
        let first = bench.run(|cx| lend(cx, "eni-1")).unwrap();
        assert!(ours(first));
        let elsewhere = bench.run(move |cx| {
            cx.scope = Scope::new("111111111111", "us-east-1");
            lend_this(cx, first, "eni-2")
        });
        assert_eq!(elsewhere.unwrap_err().code, "InvalidAddress.NotFound");
        bench.run(move |cx| give_back(cx, first)).unwrap();
        bench.run(move |cx| lend_this(cx, first, "eni-3")).unwrap();
    }

    #[test]
    fn the_last_address_is_found_and_then_there_is_none() {
        let bench = Bench::new();
        let scope = bench.scope.clone();
        let last = Ipv4Addr::new(198, 18, 77, 9);
        bench.change(move |tx| {
            for n in 0..=u16::MAX {
                let address = join(n.to_be_bytes());
                if ours(address) && address != last {
                    tx.save(&scope, &PublicAddress { address: address.to_string(), holder: "eni-0".into() })?;
                }
            }
            Ok(())
        });
        assert_eq!(bench.run(|cx| lend(cx, "eni-1")), Ok(last));
        assert_eq!(bench.refused(|cx| lend(cx, "eni-1")), "InsufficientAddressCapacity");
    }

    #[test]
    fn strangers_are_not_lent() {
        let bench = Bench::new();
        for address in [[198, 18, 4, 0], [198, 18, 4, 255], [198, 19, 0, 1], [8, 8, 8, 8]] {
            assert_eq!(bench.refused(move |cx| lend_this(cx, address.into(), "eni-1")), "InvalidAddress.NotFound");
        }
    }
}
