//! Reads what a request says of its own signature.

mod header;
mod query;

use crate::{
    TERMINATOR,
    canonical::pairs_of,
    encode::unhex32,
    fault::{self, Dialect},
    head::RequestHead,
    payload::Payload,
};
use bonkei_core::{Fault, Timestamp};
use std::{borrow::Cow, fmt};

/// Where the signature was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In the `Authorization` header.
    Header,
    /// In the query, as presigned URLs have it.
    Query {
        /// How many seconds it holds, 1 to 604,800; S3 always says so.
        expires: Option<u32>,
    },
}

/// A request's claim to be signed, well formed but not verified: nothing in it may be trusted before [`Signed::verify`].
///
/// [`fmt::Debug`] shows neither signature nor session token.
#[derive(Clone)]
pub struct Signed<'a> {
    pub(crate) credential: Credential<'a>,
    pub(crate) signed_headers: Cow<'a, str>,
    pub(crate) signature: [u8; 32],
    pub(crate) time: Timestamp,
    pub(crate) stamp: Cow<'a, str>,
    pub(crate) session_token: Option<Cow<'a, str>>,
    pub(crate) form: Form,
    pub(crate) payload: Payload,
    pub(crate) payload_text: Option<Cow<'a, str>>,
    pub(crate) dialect: Dialect,
}

impl Signed<'_> {
    /// Whose secret must have signed.
    pub fn access_key_id(&self) -> &str {
        self.credential.part(0)
    }

    /// The scope's day, such as `20150830`; verified to be that of the request's time.
    pub fn date(&self) -> &str {
        self.credential.part(1)
    }

    /// The scope's region, such as `ap-northeast-1`.
    pub fn region(&self) -> &str {
        self.credential.part(2)
    }

    /// The scope's service by its signing name, such as `ec2`.
    pub fn service(&self) -> &str {
        self.credential.part(3)
    }

    /// The session token that came along, of temporary credentials.
    pub fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }

    /// When it says it was signed.
    pub fn time(&self) -> Timestamp {
        self.time
    }

    /// Where the signature was.
    pub fn form(&self) -> Form {
        self.form
    }

    /// What is said of the body.
    pub fn payload(&self) -> Payload {
        self.payload
    }

    /// The names of the headers that are signed, in lower case and order.
    pub fn signed_headers(&self) -> impl Iterator<Item = &str> {
        self.signed_headers.split(';')
    }
}

impl fmt::Debug for Signed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed")
            .field("credential", &self.credential.text)
            .field("signed_headers", &self.signed_headers)
            .field("stamp", &self.stamp)
            .field("form", &self.form)
            .field("payload", &self.payload)
            .finish_non_exhaustive()
    }
}

/// `AKIDEXAMPLE/20150830/us-east-1/ec2/aws4_request`.
#[derive(Clone)]
pub(crate) struct Credential<'a> {
    text: Cow<'a, str>,
    slashes: [usize; 4],
}

impl<'a> Credential<'a> {
    fn read(text: Cow<'a, str>) -> Option<Self> {
        let mut slashes = [0; 4];
        let mut found = text.match_indices('/').map(|(i, _)| i);
        for slash in &mut slashes {
            *slash = found.next()?;
        }
        found.next().is_none().then_some(Self { slashes, text })
    }

    /// The part of that number, from 0: key id, date, region, service, terminator.
    pub(crate) fn part(&self, n: usize) -> &str {
        let from = n.checked_sub(1).and_then(|i| self.slashes.get(i)).map_or(0, |i| i + 1);
        let to = self.slashes.get(n).copied().unwrap_or(self.text.len());
        self.text.get(from..to).unwrap_or_default()
    }

    /// All but the key id, as the string to sign has it.
    pub(crate) fn scope(&self) -> &str {
        self.text.get(self.slashes[0] + 1..).unwrap_or_default()
    }

    pub(crate) fn is_terminated(&self) -> bool {
        self.part(4) == TERMINATOR
    }
}

/// Reads the claim of a request, in its `Authorization` header or in its query.
///
/// # Errors
/// `MissingAuthenticationToken` (403) when there is none; `IncompleteSignature` (400) when it lacks something or is malformed, or
/// of an algorithm other than AWS4-HMAC-SHA256; `InvalidArgument` (400) when there are two; `SignatureDoesNotMatch` (403) when
/// `host` is not signed. S3 has its own codes for some of them.
pub fn parse<'a>(head: &RequestHead<'a>) -> Result<Signed<'a>, Fault> {
    let mut authorization = head.values("authorization");
    let presigned = || pairs_of(head.query).any(|(n, _)| matches!(n, "X-Amz-Algorithm" | "X-Amz-Credential" | "X-Amz-Signature"));
    match (authorization.next(), authorization.next()) {
        (None, _) if presigned() => query::read(head),
        (None, _) => Err(fault::missing_token()),
        (Some(_), Some(_)) => Err(fault::ambiguous()),
        (Some(_), None) if presigned() => Err(fault::ambiguous()),
        (Some(value), None) => header::read(head, value),
    }
}

fn unsupported(algorithm: &str) -> Fault {
    fault::incomplete(format!("Unsupported AWS 'algorithm': '{algorithm}'."))
}

fn read_credential(text: Cow<'_, str>) -> Result<Credential<'_>, Fault> {
    Credential::read(text.clone()).ok_or_else(|| {
        fault::incomplete(format!("Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{text}'"))
    })
}

/// Signatures are lower case; another spelling of the same number is another signature.
pub(crate) fn read_signature(text: &str) -> Result<[u8; 32], Fault> {
    let lower = !text.bytes().any(|b| b.is_ascii_uppercase());
    unhex32(text.as_bytes()).filter(|_| lower).ok_or_else(fault::signature_mismatch)
}

/// The list as it goes into the canonical request: lower case, in order, nothing twice, and `host` in it.
fn read_signed_headers(text: Cow<'_, str>, dialect: Dialect) -> Result<Cow<'_, str>, Fault> {
    let in_order = text.split(';').zip(text.split(';').skip(1)).all(|(a, b)| a < b);
    if !in_order || text.bytes().any(|b| b.is_ascii_uppercase() || b.is_ascii_whitespace()) {
        return Err(fault::incomplete(format!("SignedHeaders must be lower case, sorted and without repetition, got '{text}'")));
    }
    if !text.split(';').any(|name| name == "host") {
        return Err(fault::host_not_signed(dialect));
    }
    Ok(text)
}
