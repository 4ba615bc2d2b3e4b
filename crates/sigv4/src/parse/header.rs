//! The `Authorization` header.

use super::{Form, Signed, read_credential, read_signature, read_signed_headers, unsupported};
use crate::{
    ALGORITHM, date,
    fault::{self, Dialect},
    head::{RequestHead, ascii},
    payload::Payload,
};
use bonkei_core::{Fault, Timestamp};
use std::borrow::Cow;

/// Reads the claim that the header's `value` makes for a request.
pub(super) fn read<'a>(head: &RequestHead<'a>, value: &'a [u8]) -> Result<Signed<'a>, Fault> {
    let text = ascii(value).ok_or_else(|| fault::no_equal_sign(value))?;
    let (algorithm, rest) = text.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((text, ""));
    if algorithm.starts_with("AWS4-") && algorithm != ALGORITHM {
        return Err(unsupported(algorithm));
    }
    let (mut credential, mut signature, mut signed_headers) = (None, None, None);
    for pair in rest.split(',').map(str::trim).filter(|p| !p.is_empty()) {
        let (name, given) = pair.split_once('=').ok_or_else(|| fault::no_equal_sign(value))?;
        let known = match name {
            "Credential" => &mut credential,
            "Signature" => &mut signature,
            "SignedHeaders" => &mut signed_headers,
            _ => continue,
        };
        if known.replace(given).is_some() {
            return Err(fault::incomplete_header(&format!("Authorization header requires exactly one '{name}' parameter."), value));
        }
    }
    let amz_date = head.text("x-amz-date");
    let date = head.text("date");
    let (Some(credential), Some(signature), Some(signed_headers), Some(stamp)) = (credential, signature, signed_headers, amz_date.or(date)) else {
        let lacks = [
            (credential.is_none(), "Authorization header requires 'Credential' parameter."),
            (signature.is_none(), "Authorization header requires 'Signature' parameter."),
            (signed_headers.is_none(), "Authorization header requires 'SignedHeaders' parameter."),
            (amz_date.or(date).is_none(), "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."),
        ];
        let reasons: Vec<&str> = lacks.iter().filter(|(lacking, _)| *lacking).map(|(_, why)| *why).collect();
        return Err(fault::incomplete_header(&reasons.join(" "), value));
    };
    if algorithm != ALGORITHM {
        return Err(unsupported(algorithm));
    }
    let credential = read_credential(credential.into())?;
    let dialect = Dialect::of(credential.part(3));
    let time = match amz_date {
        Some(text) => Timestamp::parse_basic(text),
        None => date::parse(stamp),
    }
    .ok_or_else(|| fault::bad_date(dialect, stamp))?;
    let payload_text = head.text("x-amz-content-sha256");
    let payload = match payload_text {
        Some(text) => Payload::read(text, dialect)?,
        None if dialect == Dialect::S3 => return Err(fault::payload_hash_missing()),
        None => Payload::OfBody,
    };
    Ok(Signed {
        signed_headers: read_signed_headers(signed_headers.into(), dialect)?,
        signature: read_signature(signature)?,
        time,
        stamp: if amz_date.is_some() { stamp.into() } else { time.basic().into() },
        session_token: head.text("x-amz-security-token").map(Cow::Borrowed),
        form: Form::Header,
        payload,
        payload_text: payload_text.map(Cow::Borrowed),
        dialect,
        credential,
    })
}
