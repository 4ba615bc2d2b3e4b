//! Who owns an access key.

use crate::{Body, RequestHead, Signed, fault, parse, verify::SKEW};
use bonkei_core::{Fault, Principal, Timestamp};
use std::fmt;
use subtle::ConstantTimeEq;

/// A text that is never shown: a secret access key or a session token.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Hides a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// What an access key id stands for.
#[derive(Clone, Debug)]
pub struct Key {
    /// The secret access key.
    pub secret: Secret,
    /// Whose it is; its account is the account of the request.
    pub principal: Principal,
    /// Of temporary credentials, the session.
    pub session: Option<Session>,
}

/// What temporary credentials have besides ("Temporary security credentials in IAM").
#[derive(Clone, Debug)]
pub struct Session {
    /// The session token that must come with each request.
    pub token: Secret,
    /// When they end.
    pub expires: Timestamp,
}

impl Key {
    /// Holds the session token of a request, or its absence, against the key.
    ///
    /// # Errors
    /// `InvalidClientTokenId` (403) when the token is not the session's, is missing, or came with a key that has none;
    /// `ExpiredToken` (403) when the session has ended.
    pub fn check_token(&self, presented: Option<&str>, now: Timestamp) -> Result<(), Fault> {
        match (&self.session, presented) {
            (None, None) => Ok(()),
            (Some(session), Some(token)) if bool::from(session.token.reveal().as_bytes().ct_eq(token.as_bytes())) => {
                if now < session.expires {
                    Ok(())
                } else {
                    Err(fault::expired_token())
                }
            }
            _ => Err(fault::unknown_key()),
        }
    }
}

/// Where access keys are looked up.
pub trait Keyring: Send + Sync {
    /// What an access key id stands for; `None` when nobody has it or it is inactive.
    fn lookup(&self, access_key_id: &str) -> Option<Key>;
}

/// The keys that every cloud has for development: `test` with secret `test` is the root user of account 000000000000, twelve
/// digits with secret `test` are the root user of that account.
#[derive(Clone, Copy, Debug, Default)]
pub struct RootKeys;

impl Keyring for RootKeys {
    fn lookup(&self, access_key_id: &str) -> Option<Key> {
        let account = match access_key_id {
            "test" => "000000000000",
            digits if digits.len() == 12 && digits.bytes().all(|b| b.is_ascii_digit()) => digits,
            _ => return None,
        };
        Some(Key { secret: Secret::new("test"), principal: Principal::Root { account: account.into() }, session: None })
    }
}

/// Reads and verifies a request's signature with the usual skew of fifteen minutes; returns the claim, now true, and the key.
///
/// # Errors
/// Those of [`parse`], [`Key::check_token`] and [`Signed::verify`]; `InvalidClientTokenId` (403) for a key nobody has.
pub fn authenticate<'a>(head: &RequestHead<'a>, body: Body<'_>, keys: &dyn Keyring, now: Timestamp) -> Result<(Signed<'a>, Key), Fault> {
    let signed = parse(head)?;
    let key = keys.lookup(signed.access_key_id()).ok_or_else(fault::unknown_key)?;
    signed.verify(head, body, key.secret.reveal(), now, SKEW)?;
    key.check_token(signed.session_token(), now)?;
    Ok((signed, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root_keys_are_test_and_twelve_digits() {
        let account = |id: &str| RootKeys.lookup(id).map(|k| k.principal.account().to_owned());
        assert_eq!(account("test").as_deref(), Some("000000000000"));
        assert_eq!(account("123456789012").as_deref(), Some("123456789012"));
        for unknown in ["", "Test", "12345678901", "1234567890123", "12345678901x", "１２３４", "AKIDEXAMPLE"] {
            assert_eq!(account(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn tokens_belong_to_their_session() {
        let t = Timestamp::from_secs;
        let lasting = RootKeys.lookup("test").unwrap();
        let passing = Key { session: Some(Session { token: Secret::new("tok"), expires: t(100) }), ..lasting.clone() };
        let code = |r: Result<(), Fault>| r.err().map(|f| f.code);
        assert_eq!(code(lasting.check_token(None, t(0))), None);
        assert_eq!(code(lasting.check_token(Some("tok"), t(0))).as_deref(), Some("InvalidClientTokenId"));
        assert_eq!(code(passing.check_token(Some("tok"), t(99))), None);
        assert_eq!(code(passing.check_token(Some("tok"), t(100))).as_deref(), Some("ExpiredToken"));
        assert_eq!(code(passing.check_token(Some("tik"), t(0))).as_deref(), Some("InvalidClientTokenId"));
        assert_eq!(code(passing.check_token(None, t(0))).as_deref(), Some("InvalidClientTokenId"));
        assert!(!format!("{passing:?}").contains("tok\""));
    }
}
