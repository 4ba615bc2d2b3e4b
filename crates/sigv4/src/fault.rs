//! What a request is refused with, in AWS's words.
//!
//! Services differ: Amazon S3 and Amazon EC2 have codes of their own for some failures ("Error responses" in the Amazon S3 API
//! Reference, "Error codes for the Amazon EC2 API"), all others share those of "Common errors" in the AWS STS API Reference.

use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_core::{Fault, Timestamp};
use sha2::{Digest, Sha256};

/// Whose codes a fault is given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Common,
    Ec2,
    S3,
}

impl Dialect {
    /// By the signing name of the service.
    pub(crate) fn of(service: &str) -> Self {
        match service {
            "s3" | "s3express" | "s3-object-lambda" | "s3-outposts" => Self::S3,
            "ec2" => Self::Ec2,
            _ => Self::Common,
        }
    }
}

fn forbidden(code: &str, message: impl Into<String>) -> Fault {
    Fault::client(code, message).with_status(403)
}

/// Nobody signed the request: `MissingAuthenticationToken`, 403.
pub fn missing_token() -> Fault {
    forbidden("MissingAuthenticationToken", "Request is missing Authentication Token")
}

/// The access key id, or the session token that came with it, belongs to nobody: `InvalidClientTokenId`, 403.
pub fn unknown_key() -> Fault {
    forbidden("InvalidClientTokenId", "The security token included in the request is invalid.")
}

/// The session that the token belongs to has ended: `ExpiredToken`, 403.
pub fn expired_token() -> Fault {
    forbidden("ExpiredToken", "The security token included in the request is expired")
}

/// The signature is not the one that the secret access key gives: `SignatureDoesNotMatch`, 403.
pub fn signature_mismatch() -> Fault {
    mismatch(
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and \
         signing method. Consult the service documentation for details.",
    )
}

/// `SignatureDoesNotMatch` for a reason that can be told.
pub(crate) fn mismatch(message: impl Into<String>) -> Fault {
    forbidden("SignatureDoesNotMatch", message)
}

pub(crate) fn incomplete(message: impl Into<String>) -> Fault {
    Fault::client("IncompleteSignature", message)
}

/// What is said of an `Authorization` header: the reasons, and the header's hash so that it can be found without being shown.
pub(crate) fn incomplete_header(reasons: &str, header: &[u8]) -> Fault {
    let hash = STANDARD.encode(Sha256::digest(header));
    incomplete(format!("{reasons} (Hashed with SHA-256 and encoded with Base64) Authorization={hash}"))
}

pub(crate) fn no_equal_sign(header: &[u8]) -> Fault {
    let hash = STANDARD.encode(Sha256::digest(header));
    incomplete(format!(
        "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '{hash}'."
    ))
}

pub(crate) fn bad_date(dialect: Dialect, got: &str) -> Fault {
    match dialect {
        Dialect::S3 => forbidden("AccessDenied", "AWS authentication requires a valid Date or x-amz-date header"),
        _ => incomplete(format!("Date must be in ISO-8601 'basic format'. Got '{got}'. See http://en.wikipedia.org/wiki/ISO_8601")),
    }
}

/// A parameter of a presigned request that cannot be.
pub(crate) fn bad_query(dialect: Dialect, message: impl Into<String>) -> Fault {
    match dialect {
        Dialect::S3 => Fault::client("AuthorizationQueryParametersError", message),
        _ => incomplete(message),
    }
}

/// The request is older than the window lets it be; `window` is what the oldest may be, in milliseconds.
pub(crate) fn too_old(dialect: Dialect, signed: Timestamp, now: Timestamp, window: i64) -> Fault {
    match dialect {
        Dialect::S3 => skewed(signed, now, window),
        Dialect::Ec2 => Fault::client("RequestExpired", "Request has expired."),
        Dialect::Common => mismatch(format!(
            "Signature expired: {} is now earlier than {} ({} - {})",
            signed.basic(),
            now.plus_millis(window.saturating_neg()).basic(),
            now.basic(),
            length(window)
        )),
    }
}

/// The request comes from a future further away than `window` milliseconds.
pub(crate) fn too_new(dialect: Dialect, signed: Timestamp, now: Timestamp, window: i64) -> Fault {
    match dialect {
        Dialect::S3 => skewed(signed, now, window),
        Dialect::Ec2 => Fault::client("RequestExpired", "Request has expired."),
        Dialect::Common => mismatch(format!(
            "Signature not yet current: {} is still later than {} ({} + {})",
            signed.basic(),
            now.plus_millis(window).basic(),
            now.basic(),
            length(window)
        )),
    }
}

/// A presigned S3 URL used too late.
pub(crate) fn presigned_expired(expires: Timestamp, now: Timestamp, seconds: u32) -> Fault {
    forbidden("AccessDenied", "Request has expired")
        .with_detail("X-Amz-Expires", seconds.to_string())
        .with_detail("Expires", expires.iso8601())
        .with_detail("ServerTime", now.iso8601())
}

fn skewed(signed: Timestamp, now: Timestamp, window: i64) -> Fault {
    forbidden("RequestTimeTooSkewed", "The difference between the request time and the current time is too large.")
        .with_detail("RequestTime", signed.basic())
        .with_detail("ServerTime", now.iso8601())
        .with_detail("MaxAllowedSkewMilliseconds", window.to_string())
}

fn length(ms: i64) -> String {
    if ms % 60_000 == 0 { format!("{} min.", ms / 60_000) } else { format!("{} sec.", ms / 1000) }
}

/// The scope's region or service is not the one that was called; the sentence ends as AWS's does, with a blank.
pub(crate) fn wrong_region(dialect: Dialect, got: &str, expected: &str) -> Fault {
    match dialect {
        Dialect::S3 => malformed_header(format!("the region '{got}' is wrong; expecting '{expected}'")).with_detail("Region", expected),
        _ => mismatch(format!("Credential should be scoped to a valid region, not '{got}'. ")),
    }
}

pub(crate) fn wrong_service(dialect: Dialect, got: &str, expected: &str) -> Fault {
    match dialect {
        Dialect::S3 => malformed_header(format!("incorrect service \"{got}\". This endpoint belongs to \"{expected}\".")),
        _ => mismatch(format!("Credential should be scoped to correct service: '{expected}'. ")),
    }
}

pub(crate) fn wrong_terminator(dialect: Dialect, got: &str) -> Fault {
    match dialect {
        Dialect::S3 => malformed_header(format!("incorrect terminal \"{got}\". This endpoint uses \"aws4_request\".")),
        _ => mismatch(format!("Credential should be scoped with a valid terminator: 'aws4_request', not '{got}'. ")),
    }
}

pub(crate) fn wrong_date(dialect: Dialect, scope: &str, signed: Timestamp) -> Fault {
    let basic = signed.basic();
    let day = basic.get(..8).unwrap_or_default();
    match dialect {
        Dialect::S3 => malformed_header(format!("Invalid credential date \"{scope}\". This date is not the same as X-Amz-Date: \"{day}\".")),
        _ => mismatch(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{scope}' != '{day}', from '{basic}'."
        )),
    }
}

fn malformed_header(why: String) -> Fault {
    Fault::client("AuthorizationHeaderMalformed", format!("The authorization header is malformed; {why}"))
}

/// Headers that must be signed and are not.
pub(crate) fn not_signed(names: &[&str]) -> Fault {
    forbidden("AccessDenied", "There were headers present in the request which were not signed").with_detail("HeadersNotSigned", names.join(", "))
}

pub(crate) fn host_not_signed(dialect: Dialect) -> Fault {
    match dialect {
        Dialect::S3 => not_signed(&["host"]),
        _ => mismatch("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."),
    }
}

pub(crate) fn payload_mismatch(dialect: Dialect, said: &str, computed: &str) -> Fault {
    match dialect {
        Dialect::S3 => Fault::client("XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.")
            .with_detail("ClientComputedContentSHA256", said)
            .with_detail("S3ComputedContentSHA256", computed),
        _ => signature_mismatch(),
    }
}

pub(crate) fn bad_payload_hash(dialect: Dialect, got: &str) -> Fault {
    let message = "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, \
                   STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.";
    match dialect {
        Dialect::S3 => {
            Fault::client("InvalidArgument", message).with_detail("ArgumentName", "x-amz-content-sha256").with_detail("ArgumentValue", got)
        }
        _ => incomplete(message),
    }
}

pub(crate) fn payload_hash_missing() -> Fault {
    Fault::client("InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
}

/// Two mechanisms, or one twice: which of them counts would be a guess.
pub(crate) fn ambiguous() -> Fault {
    Fault::client(
        "InvalidArgument",
        "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified",
    )
}
