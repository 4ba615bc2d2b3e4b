//! AWS Signature Version 4: who signed a request, and whether they really did.
//!
//! Verification goes in two steps, because the secret is only known once the access key id is: [`parse`] reads what a request
//! claims, [`Signed::verify`] recomputes its signature. [`authenticate`] does both with a [`Keyring`]. Bodies sent as
//! `aws-chunked` go through a [`ChunkVerifier`] afterwards. [`Signer`] makes the signatures that clients send.
//!
//! Ring 1: no clock (the time is a parameter), no I/O, no randomness.
//!
//! Follows "AWS Signature Version 4 for API requests" (IAM User Guide) and "Authenticating Requests (AWS Signature Version 4)"
//! (Amazon S3 API Reference). SigV4A, the asymmetric variant, is refused by name.
#![forbid(unsafe_code)]

mod canonical;
mod chunk;
mod date;
mod encode;
mod fault;
mod head;
mod key;
mod keyring;
mod parse;
mod payload;
mod sign;
mod verify;

pub use chunk::{ChunkVerifier, Trailers};
pub use fault::{expired_token, missing_token, signature_mismatch, unknown_key};
pub use head::RequestHead;
pub use key::SigningKey;
pub use keyring::{Key, Keyring, RootKeys, Secret, Session, authenticate};
pub use parse::{Form, Signed, parse};
pub use payload::{Body, BodyHash, Payload};
pub use sign::{Content, SignError, Signer};
pub use verify::SKEW;

/// The only algorithm understood.
const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// What every credential scope ends with.
const TERMINATOR: &str = "aws4_request";
/// The SHA-256 of nothing, in hexadecimal.
const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
