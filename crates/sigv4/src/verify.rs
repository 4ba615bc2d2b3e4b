//! Whether a claim is true.

use crate::{
    ALGORITHM,
    canonical::{self, Spelling},
    encode::hex32,
    fault::{self, Dialect},
    head::RequestHead,
    key::SigningKey,
    parse::{Form, Signed},
    payload::{self, Body, BodyHash, Payload},
};
use bonkei_core::{Fault, Timestamp};
use sha2::{Digest, Sha256};
use std::time::Duration;
use subtle::ConstantTimeEq;

/// How far a client's clock may be off, either way: fifteen minutes.
pub const SKEW: Duration = Duration::from_secs(15 * 60);

impl Signed<'_> {
    /// Holds the scope against the service and region that were called; a global service signs for one region of its own.
    ///
    /// # Errors
    /// `SignatureDoesNotMatch` (403), "Credential should be scoped to ..."; `AuthorizationHeaderMalformed` (400) for S3.
    pub fn check_scope(&self, service: &str, region: &str) -> Result<(), Fault> {
        if self.service() != service {
            return Err(fault::wrong_service(Dialect::of(service), self.service(), service));
        }
        if self.region() != region {
            return Err(fault::wrong_region(self.dialect, self.region(), region));
        }
        Ok(())
    }

    /// The key that must have signed, from the secret access key of [`Signed::access_key_id`].
    ///
    /// Keep it only after a successful verification: the scope is the client's word until then.
    pub fn signing_key(&self, secret: &str) -> SigningKey {
        SigningKey::derive(secret, self.date(), self.region(), self.service())
    }

    /// Recomputes the signature with the secret access key and compares; also the time, which may differ from `now` by `skew`
    /// either way or, of a presigned request, lie as far back as that allows, and the body's hash.
    ///
    /// # Errors
    /// `SignatureDoesNotMatch` (403) for a wrong signature, scope, time or body; EC2 and S3 name some of them otherwise.
    /// `InternalFailure` when the body is needed and [`Body::Later`].
    pub fn verify(&self, head: &RequestHead<'_>, body: Body<'_>, secret: &str, now: Timestamp, skew: Duration) -> Result<(), Fault> {
        // Before the key is derived: what is out of date costs nothing.
        self.check_claim(head, now, skew)?;
        self.check_signature(head, body, &self.signing_key(secret))
    }

    /// As [`Signed::verify`], with a key derived before for the same access key and scope.
    ///
    /// # Errors
    /// Those of [`Signed::verify`].
    pub fn verify_with(&self, head: &RequestHead<'_>, body: Body<'_>, key: &SigningKey, now: Timestamp, skew: Duration) -> Result<(), Fault> {
        self.check_claim(head, now, skew)?;
        self.check_signature(head, body, key)
    }

    /// What a body that comes later must be held against; `None` when its hash was not signed.
    pub fn body_hash(&self) -> Option<BodyHash> {
        match self.payload {
            Payload::Sha256(expected) => Some(BodyHash::new(expected, self.dialect)),
            _ => None,
        }
    }

    fn check_claim(&self, head: &RequestHead<'_>, now: Timestamp, skew: Duration) -> Result<(), Fault> {
        if !self.credential.is_terminated() {
            return Err(fault::wrong_terminator(self.dialect, self.credential.part(4)));
        }
        if self.stamp.get(..8) != Some(self.date()) {
            return Err(fault::wrong_date(self.dialect, self.date(), self.time));
        }
        let skew = i64::try_from(skew.as_millis()).unwrap_or(i64::MAX);
        let age = now.millis().saturating_sub(self.time.millis());
        if age < skew.saturating_neg() {
            return Err(fault::too_new(self.dialect, self.time, now, skew));
        }
        match self.form {
            Form::Query { expires: Some(seconds) } => {
                let window = i64::from(seconds) * 1000;
                if age > window {
                    return Err(match self.dialect {
                        Dialect::S3 => fault::presigned_expired(self.time.plus_millis(window), now, seconds),
                        other => fault::too_old(other, self.time, now, window),
                    });
                }
            }
            _ if age > skew => return Err(fault::too_old(self.dialect, self.time, now, skew)),
            _ => {}
        }
        if self.dialect == Dialect::S3 {
            self.check_amz_headers(head)?;
        }
        Ok(())
    }

    /// S3 refuses `x-amz-` headers that anybody on the way could have added.
    fn check_amz_headers(&self, head: &RequestHead<'_>) -> Result<(), Fault> {
        let is_amz = |name: &str| name.get(..6).is_some_and(|p| p.eq_ignore_ascii_case("x-amz-"));
        let is_signed = |name: &str| self.signed_headers().any(|s| s.eq_ignore_ascii_case(name));
        let loose: Vec<&str> = head.headers.iter().map(|(n, _)| *n).filter(|n| is_amz(n) && !is_signed(n)).collect();
        if loose.is_empty() { Ok(()) } else { Err(fault::not_signed(&loose)) }
    }

    fn check_signature(&self, head: &RequestHead<'_>, body: Body<'_>, key: &SigningKey) -> Result<(), Fault> {
        let computed = match (self.payload, body) {
            (Payload::OfBody | Payload::Sha256(_), Body::Bytes(bytes)) => Some(Sha256::digest(bytes).into()),
            (Payload::OfBody | Payload::Sha256(_), Body::Sha256(hash)) => Some(hash),
            (Payload::OfBody, Body::Later) => {
                return Err(Fault::internal("the body of a request that does not say its hash must be read before it is verified"));
            }
            _ => None,
        };
        let computed_text = computed.as_ref().map(hex32);
        // What was signed is the header's own text; without one, the hash of what came.
        let said = match (self.payload_text.as_deref(), &computed_text) {
            (Some(text), _) => text.as_bytes(),
            (None, Some(hash)) => hash,
            (None, None) => b"UNSIGNED-PAYLOAD",
        };
        let spelling = Spelling {
            signed_headers: &self.signed_headers,
            payload: said,
            presigned: matches!(self.form, Form::Query { .. }),
            dialect: self.dialect,
        };
        let canonical = canonical::request(head, &spelling).ok_or_else(fault::signature_mismatch)?;
        let expected = sign_canonical(key, &self.stamp, self.credential.scope(), &canonical);
        if !bool::from(expected.ct_eq(&self.signature)) {
            return Err(fault::signature_mismatch());
        }
        match (self.payload, computed) {
            (Payload::Sha256(said), Some(computed)) => payload::check(&said, &computed, self.dialect),
            _ => Ok(()),
        }
    }
}

/// Signs a canonical request ("Create a string to sign").
pub(crate) fn sign_canonical(key: &SigningKey, stamp: &str, scope: &str, canonical: &[u8]) -> [u8; 32] {
    let hash = hex32(&Sha256::digest(canonical).into());
    key.sign(&[ALGORITHM.as_bytes(), b"\n", stamp.as_bytes(), b"\n", scope.as_bytes(), b"\n", &hash])
}
