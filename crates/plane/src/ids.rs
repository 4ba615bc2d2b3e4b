//! The real source of randomness.

use bonkei_core::Ids;
use ring::rand::{SecureRandom, SystemRandom};
use std::sync::atomic::{AtomicU64, Ordering};

/// The kernel's random numbers.
#[derive(Clone, Copy, Debug, Default)]
pub struct RandomIds;

impl Ids for RandomIds {
    /// Waits for the kernel if it has to: an id that could be guessed or repeated is worse than a late one.
    fn fill(&self, into: &mut [u8]) {
        let source = SystemRandom::new();
        while source.fill(into).is_err() {
            std::thread::yield_now();
        }
    }
}

/// Ids that count from one, the same in every run: for tests.
#[derive(Debug, Default)]
pub struct SequenceIds(AtomicU64);

impl Ids for SequenceIds {
    /// The next number, big endian, in the last bytes of `into`, zeros before it.
    fn fill(&self, into: &mut [u8]) {
        let number = self.0.fetch_add(1, Ordering::SeqCst).wrapping_add(1).to_be_bytes();
        into.fill(0);
        into.iter_mut().rev().zip(number.iter().rev()).for_each(|(to, from)| *to = *from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sequence_counts() {
        let source = SequenceIds::default();
        let ids: &dyn Ids = &source;
        assert_eq!(ids.resource("vpc"), "vpc-00000000000000001");
        assert_eq!(ids.resource("vpc"), "vpc-00000000000000002");
        assert_eq!(ids.uuid(), "00000000-0000-4000-8000-000000000003");
    }

    #[test]
    fn random_ids_differ() {
        let ids: &dyn Ids = &RandomIds;
        assert_ne!(ids.uuid(), ids.uuid());
        assert_ne!(ids.resource("i"), ids.resource("i"));
    }
}
