//! Session tokens of IMDSv2 ("Use the Instance Metadata Service to access instance metadata").
//!
//! A token carries its own end and is sealed with a key of this cloud, so nothing is stored and a restarted process honours it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use bonkei_core::Timestamp;
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

const NONCE: usize = 8;
const SEAL: usize = 24;
const LENGTH: usize = 8 + NONCE + SEAL;
/// The shortest and the longest life of a token in seconds.
pub const TTL: std::ops::RangeInclusive<i64> = 1..=21_600;

/// The key that seals tokens.
#[derive(Debug)]
pub struct TokenKey(hmac::Key);

impl TokenKey {
    /// A key of these 32 bytes.
    pub fn new(bytes: &[u8; 32]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, bytes))
    }

    /// Reads the key file, or makes it, readable by its owner only.
    ///
    /// # Errors
    /// When the file can be neither read nor made.
    pub fn load(path: &Path) -> io::Result<Self> {
        match fs::read(path) {
            Ok(bytes) => {
                if let Ok(bytes) = <[u8; 32]>::try_from(bytes.as_slice()) {
                    return Ok(Self::new(&bytes));
                }
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(e),
        }
        let mut bytes = [0; 32];
        fill(&mut bytes)?;
        let temporary = path.with_extension("new");
        let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, path)?;
        Ok(Self::new(&bytes))
    }

    /// A new token of an instance, 56 characters.
    ///
    /// # Errors
    /// When the kernel gives no random bytes.
    pub fn issue(&self, vpc: &str, instance: &str, until: Timestamp) -> io::Result<String> {
        let mut token = Vec::with_capacity(LENGTH);
        token.extend_from_slice(&until.millis().to_be_bytes());
        let mut nonce = [0; NONCE];
        fill(&mut nonce)?;
        token.extend_from_slice(&nonce);
        let seal = hmac::sign(&self.0, &sealed(vpc, instance, &token));
        token.extend(seal.as_ref().iter().take(SEAL));
        Ok(URL_SAFE.encode(token))
    }

    /// Whole seconds that a token still lives; none when it is not this instance's, is altered or has ended.
    pub fn remaining(&self, vpc: &str, instance: &str, token: &str, now: Timestamp) -> Option<i64> {
        let bytes: [u8; LENGTH] = URL_SAFE.decode(token).ok()?.try_into().ok()?;
        let (body, seal) = bytes.split_at(8 + NONCE);
        let right = hmac::sign(&self.0, &sealed(vpc, instance, body));
        if !same(right.as_ref().get(..SEAL)?, seal) {
            return None;
        }
        let until = i64::from_be_bytes(*bytes.first_chunk::<8>()?);
        let left = until.saturating_sub(now.millis());
        (left > 0).then(|| (left + 999) / 1000)
    }
}

fn sealed(vpc: &str, instance: &str, body: &[u8]) -> Vec<u8> {
    let mut message = format!("imds {vpc} {instance} ").into_bytes();
    message.extend_from_slice(body);
    message
}

/// Compares in a time that does not depend on where the two differ.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |acc, (x, y)| acc | (x ^ y)) == 0
}

fn fill(bytes: &mut [u8]) -> io::Result<()> {
    SystemRandom::new().fill(bytes).map_err(|_| io::Error::other("the kernel gives no random bytes"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(s: i64) -> Timestamp {
        Timestamp::from_secs(s)
    }

    #[test]
    fn a_token_lives_for_its_time_and_for_its_instance_only() {
        let key = TokenKey::new(&[7; 32]);
        let token = key.issue("vpc-1", "i-1", at(1_060)).unwrap();
        assert_eq!(token.len(), 56);
        assert_eq!(key.remaining("vpc-1", "i-1", &token, at(1_000)), Some(60));
        assert_eq!(key.remaining("vpc-1", "i-1", &token, at(1_000).plus_millis(1)), Some(60));
        assert_eq!(key.remaining("vpc-1", "i-1", &token, at(1_059)), Some(1));
        assert_eq!(key.remaining("vpc-1", "i-1", &token, at(1_060)), None);
        assert_eq!(key.remaining("vpc-1", "i-2", &token, at(1_000)), None);
        assert_eq!(key.remaining("vpc-2", "i-1", &token, at(1_000)), None);
        assert_eq!(TokenKey::new(&[8; 32]).remaining("vpc-1", "i-1", &token, at(1_000)), None);
    }

    #[test]
    fn no_two_tokens_are_alike() {
        let key = TokenKey::new(&[7; 32]);
        assert_ne!(key.issue("v", "i", at(9)).unwrap(), key.issue("v", "i", at(9)).unwrap());
    }

    #[test]
    fn the_key_outlives_the_process_and_is_the_owners_only() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("imds.key");
        let token = TokenKey::load(&path).unwrap().issue("v", "i", at(100)).unwrap();
        assert_eq!(TokenKey::load(&path).unwrap().remaining("v", "i", &token, at(0)), Some(100));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    proptest! {
        #[test]
        fn an_altered_token_is_refused(at_byte in 0usize..40, flip in 1u8..=255) {
            let key = TokenKey::new(&[7; 32]);
            let mut bytes = URL_SAFE.decode(key.issue("v", "i", at(100)).unwrap()).unwrap();
            bytes[at_byte] ^= flip;
            prop_assert_eq!(key.remaining("v", "i", &URL_SAFE.encode(bytes), at(0)), None);
        }

        #[test]
        fn any_text_is_refused(text in ".*") {
            prop_assert_eq!(TokenKey::new(&[7; 32]).remaining("v", "i", &text, at(0)), None);
        }
    }
}
