//! Signing keys.

use crate::TERMINATOR;
use hmac::{Hmac, Mac, digest::KeyInit};
use sha2::{Digest, Sha256};
use std::fmt;

/// The key that signs one day's requests of one access key to one service in one region ("Create a signed AWS API request", step
/// "Derive a signing key").
///
/// Deriving costs four HMACs, so a caller keeps them by (access key id, date, region, service) and forgets them after a day. It
/// is as secret as what it was derived from; [`fmt::Debug`] does not show it.
#[derive(Clone)]
pub struct SigningKey(Hmac<Sha256>);

impl SigningKey {
    /// Derives the key of a secret access key for a scope: `date` as `20150830`, `region` as `us-east-1`, `service` as `ec2`.
    pub fn derive(secret: &str, date: &str, region: &str, service: &str) -> Self {
        let by_date = sum(keyed_by_secret(secret), date.as_bytes());
        let by_region = sum(keyed(&by_date), region.as_bytes());
        let by_service = sum(keyed(&by_region), service.as_bytes());
        Self(keyed(&sum(keyed(&by_service), TERMINATOR.as_bytes())))
    }

    /// The signature of a text given in parts.
    pub(crate) fn sign(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.0.clone();
        for part in parts {
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(..)")
    }
}

fn sum(mut mac: Hmac<Sha256>, text: &[u8]) -> [u8; 32] {
    mac.update(text);
    mac.finalize().into_bytes().into()
}

fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    let mut block = [0; 64];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    <Hmac<Sha256> as KeyInit>::new(&block.into())
}

/// The MAC under `AWS4` and the secret: an HMAC key is padded to one block, or hashed when it is longer (RFC 2104).
fn keyed_by_secret(secret: &str) -> Hmac<Sha256> {
    let key = ["AWS4", secret].concat();
    if key.len() > 64 {
        return keyed(&Sha256::digest(&key).into());
    }
    let mut block = [0; 64];
    block.iter_mut().zip(key.bytes()).for_each(|(to, from)| *to = from);
    <Hmac<Sha256> as KeyInit>::new(&block.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::hex;

    #[test]
    fn derives_the_documented_key() {
        // "Deriving a signing key", AWS General Reference: the HMAC of nothing stands for the key, which is never shown.
        let key = SigningKey::derive("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "20150830", "us-east-1", "iam");
        let known = keyed(&crate::encode::unhex32(b"c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9").unwrap());
        assert_eq!(hex(&key.sign(&[b"text"])), hex(&sum(known, b"text")));
    }

    #[test]
    fn long_secrets_are_hashed_first() {
        let long = "x".repeat(200);
        let plain = <Hmac<Sha256> as Mac>::new_from_slice(format!("AWS4{long}").as_bytes()).unwrap();
        assert_eq!(sum(plain, b"a"), sum(keyed_by_secret(&long), b"a"));
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", SigningKey::derive("s", "d", "r", "v")), "SigningKey(..)");
    }
}
