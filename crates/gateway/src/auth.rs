//! Who signed a request.

use crate::serve::Peer;
use bonkei_core::{Caller, Fault, Scope, Timestamp};
use bonkei_sigv4::{self as sigv4, Body, Keyring, RequestHead, RootKeys, SKEW, SigningKey};
use http::request::Parts;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Signing keys kept: one for each key, day, region and service lately seen.
const KEPT: usize = 1024;

/// Signing keys derived before.
#[derive(Default)]
pub struct Keys(Mutex<HashMap<String, SigningKey>>);

/// An authenticated request.
pub struct Authentic<'a> {
    /// Who, and from where.
    pub caller: Caller,
    /// In which account and region.
    pub scope: Scope,
    /// The payload: the body, taken out of its chunks if it came in chunks.
    pub payload: Cow<'a, [u8]>,
}

/// Verifies the signature of a request.
///
/// # Errors
/// The faults of `bonkei-sigv4`, in no service's form yet.
pub fn authenticate<'a>(keys: &Keys, head: &Parts, body: &'a [u8], peer: &Peer, now: Timestamp) -> Result<Authentic<'a>, Fault> {
    let headers: Vec<(&str, &[u8])> = head.headers.iter().map(|(n, v)| (n.as_str(), v.as_bytes())).collect();
    let signed_head =
        RequestHead { method: head.method.as_str(), path: head.uri.path(), query: head.uri.query().unwrap_or_default(), headers: &headers };
    let signed = sigv4::parse(&signed_head)?;
    // the development keys are everybody's: they open nothing from beyond this host's loopback
    let key = Some(signed.access_key_id()).filter(|_| peer.loopback).and_then(|id| RootKeys.lookup(id)).ok_or_else(sigv4::unknown_key)?;
    let name = format!("{}/{}/{}/{}", signed.access_key_id(), signed.date(), signed.region(), signed.service());
    let kept = keys.0.lock().unwrap_or_else(PoisonError::into_inner).get(&name).cloned();
    let fresh = kept.is_none();
    let signing = kept.unwrap_or_else(|| signed.signing_key(key.secret.reveal()));
    signed.verify_with(&signed_head, Body::Bytes(body), &signing, now, SKEW)?;
    key.check_token(signed.session_token(), now)?;
    let mut payload = Cow::Borrowed(body);
    if let Some(mut chunks) = signed.chunks(&signed_head, &signing)? {
        let mut whole = Vec::new();
        chunks.feed(body, &mut whole)?;
        chunks.finish()?;
        payload = Cow::Owned(whole);
    }
    if fresh {
        let mut all = keys.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= KEPT {
            all.clear();
        }
        all.insert(name, signing);
    }
    let agent = head.headers.get("user-agent").and_then(|v| v.to_str().ok()).unwrap_or_default();
    Ok(Authentic {
        scope: Scope::new(key.principal.account(), signed.region()),
        caller: Caller {
            principal: key.principal,
            access_key: signed.access_key_id().to_owned(),
            source_ip: peer.address.clone(),
            user_agent: agent.to_owned(),
        },
        payload,
    })
}
