//! What a signature says of the body.

use crate::{
    encode::{hex, unhex32},
    fault::{self, Dialect},
};
use bonkei_core::Fault;
use sha2::{Digest, Sha256};
use std::fmt;

/// How a request vouches for its body: the meaning of `x-amz-content-sha256`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// The header is absent: the signature covers the SHA-256 of the body, which must be at hand to verify it.
    OfBody,
    /// The SHA-256 that the body must have.
    Sha256([u8; 32]),
    /// `UNSIGNED-PAYLOAD`: the body is whatever came.
    Unsigned,
    /// A `STREAMING-` value: the body is `aws-chunked` and goes through a [`crate::ChunkVerifier`].
    Chunked {
        /// Whether every chunk carries a signature.
        signed: bool,
        /// Whether headers follow the last chunk.
        trailer: bool,
    },
}

impl Payload {
    /// Reads the header's value.
    pub(crate) fn read(text: &str, dialect: Dialect) -> Result<Self, Fault> {
        Ok(match text {
            "UNSIGNED-PAYLOAD" => Self::Unsigned,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Self::Chunked { signed: true, trailer: false },
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => Self::Chunked { signed: true, trailer: true },
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Self::Chunked { signed: false, trailer: true },
            _ => Self::Sha256(unhex32(text.as_bytes()).ok_or_else(|| fault::bad_payload_hash(dialect, text))?),
        })
    }
}

/// The body, as far as whoever verifies has it.
#[derive(Clone, Copy)]
pub enum Body<'a> {
    /// All of it.
    Bytes(&'a [u8]),
    /// Its SHA-256, computed by the caller from what really came.
    Sha256([u8; 32]),
    /// Not there yet. The signature is verified against what the request says of the body, and the caller must hold the body
    /// against that when it comes: with [`BodyHash`] or [`crate::ChunkVerifier`], before anything acts on it.
    Later,
}

impl fmt::Debug for Body<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(b) => write!(f, "Bytes({})", b.len()),
            Self::Sha256(h) => write!(f, "Sha256({})", hex(h)),
            Self::Later => f.write_str("Later"),
        }
    }
}

/// Checks a body that comes piece by piece against the SHA-256 that was signed.
#[derive(Clone)]
pub struct BodyHash {
    expected: [u8; 32],
    dialect: Dialect,
    hash: Sha256,
}

impl BodyHash {
    pub(crate) fn new(expected: [u8; 32], dialect: Dialect) -> Self {
        Self { expected, dialect, hash: Sha256::new() }
    }

    /// Takes the next bytes of the body.
    pub fn update(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
    }

    /// Says whether the body was the signed one.
    ///
    /// # Errors
    /// `XAmzContentSHA256Mismatch` (400) for S3, `SignatureDoesNotMatch` (403) for every other service.
    pub fn finish(self) -> Result<(), Fault> {
        check(&self.expected, &self.hash.finalize().into(), self.dialect)
    }
}

impl fmt::Debug for BodyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BodyHash({})", hex(&self.expected))
    }
}

/// Holds the hash that was signed against the one that was computed.
pub(crate) fn check(expected: &[u8; 32], computed: &[u8; 32], dialect: Dialect) -> Result<(), Fault> {
    if expected == computed { Ok(()) } else { Err(fault::payload_mismatch(dialect, &hex(expected), &hex(computed))) }
}
