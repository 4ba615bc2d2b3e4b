//! Requests for the tests.
#![allow(clippy::expect_used, reason = "a test may stop")]
#![allow(dead_code, reason = "each test file uses some of it")]

use bonkei_core::{Fault, Timestamp};
use bonkei_sigv4::{Body, RequestHead, SKEW, Signed, parse};

/// A request that owns its parts.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: Vec<(String, Vec<u8>)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn new(method: &str, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self { method: method.into(), path: path.into(), query: query.into(), headers: Vec::new(), body: Vec::new() }
    }

    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.push((name.into(), value.as_ref().to_vec()));
        self
    }

    pub fn body(mut self, body: impl AsRef<[u8]>) -> Self {
        self.body = body.as_ref().to_vec();
        self
    }

    /// Lends the head to a function.
    pub fn with<T>(&self, f: impl FnOnce(&RequestHead<'_>) -> T) -> T {
        let headers: Vec<(&str, &[u8])> = self.headers.iter().map(|(n, v)| (n.as_str(), v.as_slice())).collect();
        f(&RequestHead { method: &self.method, path: &self.path, query: &self.query, headers: &headers })
    }

    pub fn verify(&self, secret: &str, now: Timestamp) -> Result<(), Fault> {
        self.with(|head| parse(head)?.verify(head, Body::Bytes(&self.body), secret, now, SKEW))
    }

    pub fn parsed<T>(&self, f: impl FnOnce(&Signed<'_>) -> T) -> T {
        self.with(|head| f(&parse(head).expect("the request should parse")))
    }
}

pub fn at(stamp: &str) -> Timestamp {
    Timestamp::parse_basic(stamp).expect("a timestamp")
}

/// Code, status and message.
pub fn told(result: Result<(), Fault>) -> (String, u16, String) {
    let fault = result.expect_err("the request should be refused");
    (fault.code, fault.status, fault.message)
}
