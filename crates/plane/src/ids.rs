//! The real source of randomness.

use bonkei_core::Ids;
use ring::rand::{SecureRandom, SystemRandom};

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
