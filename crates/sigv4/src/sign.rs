//! Signs requests as a client does.

use crate::{
    ALGORITHM, EMPTY_SHA256, TERMINATOR,
    canonical::{self, Spelling},
    encode::{hex, push_encoded},
    fault::Dialect,
    head::RequestHead,
    key::SigningKey,
    verify::sign_canonical,
};
use bonkei_core::Timestamp;
use sha2::{Digest, Sha256};
use std::{borrow::Cow, fmt};

/// The credentials and the scope to sign with. [`fmt::Debug`] shows no secret.
#[derive(Clone, Copy)]
pub struct Signer<'a> {
    /// The access key id.
    pub access_key_id: &'a str,
    /// The secret access key.
    pub secret: &'a str,
    /// Of temporary credentials.
    pub session_token: Option<&'a str>,
    /// Such as `ap-northeast-1`.
    pub region: &'a str,
    /// The signing name of the service, such as `ec2`.
    pub service: &'a str,
}

/// The body to sign for, or what to say in its place.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// All of it.
    Bytes(&'a [u8]),
    /// Its SHA-256.
    Sha256([u8; 32]),
    /// `UNSIGNED-PAYLOAD`.
    Unsigned,
    /// An `aws-chunked` body, as [`crate::Payload::Chunked`] tells them apart; unsigned chunks always have a trailer.
    Chunked {
        /// Whether every chunk carries a signature.
        signed: bool,
        /// Whether headers follow the last chunk.
        trailer: bool,
    },
}

/// Why a request could not be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// `host` must be signed.
    #[error("the request has no host header and every signature covers it: add the header")]
    NoHost,
    /// The path must be absolute.
    #[error("the path does not begin with a slash and cannot be signed: send an absolute path")]
    Path,
    /// Presigned requests hold 1 to 604,800 seconds.
    #[error("a presigned request holds between 1 and 604800 seconds: {0}")]
    Expires(u32),
}

impl fmt::Debug for Signer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({}, {}, {})", self.access_key_id, self.region, self.service)
    }
}

/// Headers that signing sets itself.
const OWN: [&str; 4] = ["authorization", "x-amz-date", "x-amz-content-sha256", "x-amz-security-token"];
/// Headers that are changed on the way and therefore not signed.
const LOOSE: [&str; 8] = ["connection", "expect", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "user-agent"];

impl Content<'_> {
    fn text(&self) -> Cow<'static, str> {
        match self {
            Self::Bytes([]) => EMPTY_SHA256.into(),
            Self::Bytes(bytes) => hex(&Sha256::digest(bytes)).into(),
            Self::Sha256(hash) => hex(hash).into(),
            Self::Unsigned => "UNSIGNED-PAYLOAD".into(),
            Self::Chunked { signed: true, trailer: false } => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD".into(),
            Self::Chunked { signed: true, trailer: true } => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER".into(),
            Self::Chunked { signed: false, .. } => "STREAMING-UNSIGNED-PAYLOAD-TRAILER".into(),
        }
    }
}

impl Signer<'_> {
    /// Signs a request in the header form; returns the headers to add, `authorization` last.
    ///
    /// `head` has all other headers, `host` among them; those that signing sets itself and those that change on the way are passed
    /// over. S3 and bodies that are not plain bytes also get `x-amz-content-sha256`.
    ///
    /// # Errors
    /// [`SignError::NoHost`], [`SignError::Path`].
    pub fn sign(&self, head: &RequestHead<'_>, content: Content<'_>, now: Timestamp) -> Result<Vec<(&'static str, String)>, SignError> {
        let stamp = now.basic();
        let payload = content.text();
        let mut added = vec![("x-amz-date", stamp.clone())];
        if let Some(token) = self.session_token {
            added.push(("x-amz-security-token", token.to_owned()));
        }
        if self.dialect() == Dialect::S3 || !matches!(content, Content::Bytes(_)) {
            added.push(("x-amz-content-sha256", payload.to_string()));
        }
        let headers: Vec<(&str, &[u8])> = signable(head).chain(added.iter().map(|(n, v)| (*n, v.as_bytes()))).collect();
        let signed_headers = list(&headers)?;
        let whole = RequestHead { headers: &headers, ..*head };
        let signature = self.signature(&whole, &signed_headers, payload.as_bytes(), &stamp, false)?;
        let authorization = format!(
            "{ALGORITHM} Credential={}/{}, SignedHeaders={signed_headers}, Signature={}",
            self.access_key_id,
            self.scope(&stamp),
            hex(&signature)
        );
        added.push(("authorization", authorization));
        Ok(added)
    }

    /// Signs a request in the query form; returns its whole query. Every header of `head` is covered and must be sent, but for those
    /// that [`Signer::sign`] passes over.
    ///
    /// S3 is signed for any body whatever `content` says of it, other services for `content`.
    ///
    /// # Errors
    /// [`SignError::NoHost`], [`SignError::Path`]; [`SignError::Expires`] for `expires` other than 1 to 604,800 seconds.
    pub fn presign(&self, head: &RequestHead<'_>, content: Content<'_>, expires: u32, now: Timestamp) -> Result<String, SignError> {
        if !(1..=604_800).contains(&expires) {
            return Err(SignError::Expires(expires));
        }
        let stamp = now.basic();
        let headers: Vec<(&str, &[u8])> = signable(head).collect();
        let signed_headers = list(&headers)?;
        let is_s3 = self.dialect() == Dialect::S3;
        let payload = if is_s3 { Content::Unsigned.text() } else { content.text() };
        let credential = format!("{}/{}", self.access_key_id, self.scope(&stamp));
        let mut query = head.query.to_owned();
        let mut add = |name: &str, value: &str| {
            if !query.is_empty() {
                query.push('&');
            }
            let mut encoded = Vec::with_capacity(value.len());
            value.bytes().for_each(|b| push_encoded(&mut encoded, b));
            query.extend([name, "="]);
            query.extend(encoded.into_iter().map(char::from));
        };
        add("X-Amz-Algorithm", ALGORITHM);
        add("X-Amz-Credential", &credential);
        add("X-Amz-Date", &stamp);
        add("X-Amz-Expires", &expires.to_string());
        add("X-Amz-SignedHeaders", &signed_headers);
        if let Some(token) = self.session_token {
            add("X-Amz-Security-Token", token);
        }
        if !is_s3 && !matches!(content, Content::Bytes(_)) {
            add("X-Amz-Content-Sha256", &payload);
        }
        let whole = RequestHead { query: &query, headers: &headers, ..*head };
        let signature = self.signature(&whole, &signed_headers, payload.as_bytes(), &stamp, true)?;
        Ok(format!("{query}&X-Amz-Signature={}", hex(&signature)))
    }

    fn dialect(&self) -> Dialect {
        Dialect::of(self.service)
    }

    fn scope(&self, stamp: &str) -> String {
        format!("{}/{}/{}/{TERMINATOR}", day(stamp), self.region, self.service)
    }

    fn signature(&self, head: &RequestHead<'_>, signed_headers: &str, payload: &[u8], stamp: &str, presigned: bool) -> Result<[u8; 32], SignError> {
        let spelling = Spelling { signed_headers, payload, presigned, dialect: self.dialect() };
        let canonical = canonical::request(head, &spelling).ok_or(SignError::Path)?;
        let key = SigningKey::derive(self.secret, day(stamp), self.region, self.service);
        Ok(sign_canonical(&key, stamp, &self.scope(stamp), &canonical))
    }
}

fn day(stamp: &str) -> &str {
    stamp.get(..8).unwrap_or_default()
}

fn signable<'h>(head: &RequestHead<'h>) -> impl Iterator<Item = (&'h str, &'h [u8])> {
    let apart = |name: &str| OWN.iter().chain(&LOOSE).any(|n| n.eq_ignore_ascii_case(name));
    head.headers.iter().copied().filter(move |(name, _)| !apart(name))
}

/// The names in lower case and order, joined with `;`.
fn list(headers: &[(&str, &[u8])]) -> Result<String, SignError> {
    let mut names: Vec<String> = headers.iter().map(|(n, _)| n.to_ascii_lowercase()).collect();
    names.sort_unstable();
    names.dedup();
    if names.iter().any(|n| n == "host") { Ok(names.join(";")) } else { Err(SignError::NoHost) }
}
