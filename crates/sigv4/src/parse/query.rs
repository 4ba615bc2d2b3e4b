//! The query of a presigned request.

use super::{Form, Signed, read_credential, read_signature, read_signed_headers, unsupported};
use crate::{
    ALGORITHM,
    canonical::pairs_of,
    fault::{self, Dialect},
    head::RequestHead,
    payload::Payload,
};
use bonkei_core::{Fault, Timestamp};
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

#[derive(Default)]
struct Parameters<'a> {
    algorithm: Option<Cow<'a, str>>,
    credential: Option<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    expires: Option<Cow<'a, str>>,
    signed_headers: Option<Cow<'a, str>>,
    signature: Option<Cow<'a, str>>,
    session_token: Option<Cow<'a, str>>,
    content_sha256: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    fn read(query: &'a str) -> Result<Self, Fault> {
        let mut all = Self::default();
        for (name, value) in pairs_of(query) {
            let known = match name {
                "X-Amz-Algorithm" => &mut all.algorithm,
                "X-Amz-Credential" => &mut all.credential,
                "X-Amz-Date" => &mut all.date,
                "X-Amz-Expires" => &mut all.expires,
                "X-Amz-SignedHeaders" => &mut all.signed_headers,
                "X-Amz-Signature" => &mut all.signature,
                "X-Amz-Security-Token" => &mut all.session_token,
                "X-Amz-Content-Sha256" => &mut all.content_sha256,
                _ => continue,
            };
            let bad = |what: &str| fault::incomplete(format!("AWS query-string parameter '{name}' {what}. Re-examine the query-string parameters."));
            let value = percent_decode_str(value).decode_utf8().map_err(|_| bad("is not UTF-8"))?;
            if known.replace(value).is_some() {
                return Err(bad("must not be repeated"));
            }
        }
        Ok(all)
    }
}

/// Reads the claim that a request's query makes.
pub(super) fn read<'a>(head: &RequestHead<'a>) -> Result<Signed<'a>, Fault> {
    let all = Parameters::read(head.query)?;
    let dialect = all.credential.as_deref().and_then(|c| c.split('/').nth(3)).map_or(Dialect::Common, Dialect::of);
    let lacks = [
        (all.algorithm.is_none(), "X-Amz-Algorithm"),
        (all.credential.is_none(), "X-Amz-Credential"),
        (all.signature.is_none(), "X-Amz-Signature"),
        (all.signed_headers.is_none(), "X-Amz-SignedHeaders"),
        (all.date.is_none(), "X-Amz-Date"),
        (all.expires.is_none() && dialect == Dialect::S3, "X-Amz-Expires"),
    ];
    let (false, Some(algorithm), Some(credential), Some(stamp), Some(signed_headers), Some(signature)) =
        (lacks.iter().any(|l| l.0), all.algorithm, all.credential, all.date, all.signed_headers, all.signature)
    else {
        return Err(lacking_parameters(dialect, &lacks));
    };
    if algorithm != ALGORITHM {
        return Err(unsupported(&algorithm));
    }
    let credential = read_credential(credential)?;
    let time = Timestamp::parse_basic(&stamp).ok_or_else(|| match dialect {
        Dialect::S3 => fault::bad_query(dialect, "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""),
        _ => fault::bad_date(dialect, &stamp),
    })?;
    let expires = all.expires.map(|e| read_expires(&e, dialect)).transpose()?;
    let payload_text = head.text("x-amz-content-sha256").map(Cow::Borrowed).or(all.content_sha256);
    let payload = match payload_text.as_deref() {
        Some(text) => Payload::read(text, dialect)?,
        None if dialect == Dialect::S3 => Payload::Unsigned,
        None => Payload::OfBody,
    };
    Ok(Signed {
        signed_headers: read_signed_headers(signed_headers, dialect)?,
        signature: read_signature(&signature)?,
        time,
        stamp,
        session_token: all.session_token.or_else(|| head.text("x-amz-security-token").map(Cow::Borrowed)),
        form: Form::Query { expires },
        payload,
        payload_text,
        dialect,
        credential,
    })
}

fn lacking_parameters(dialect: Dialect, lacks: &[(bool, &str)]) -> Fault {
    if dialect == Dialect::S3 {
        return fault::bad_query(
            dialect,
            "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, \
             X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
        );
    }
    let names = lacks.iter().filter(|(lacking, _)| *lacking);
    let reasons: Vec<String> = names.map(|(_, name)| format!("AWS query-string parameters must include '{name}'.")).collect();
    fault::incomplete(format!("{} Re-examine the query-string parameters.", reasons.join(" ")))
}

fn read_expires(text: &str, dialect: Dialect) -> Result<u32, Fault> {
    const WEEK: u32 = 604_800;
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(fault::bad_query(dialect, "X-Amz-Expires should be a number"));
    }
    if digits.len() < text.len() {
        return Err(fault::bad_query(dialect, "X-Amz-Expires must be non-negative"));
    }
    match digits.parse() {
        Ok(0) => Err(fault::bad_query(dialect, "X-Amz-Expires must be at least 1 second")),
        Ok(seconds @ 1..=WEEK) => Ok(seconds),
        _ => Err(fault::bad_query(
            dialect,
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
        )),
    }
}
