//! For the conformance probe: an operation's types behind plain functions.

use crate::{Decode, DecodeError, Encode, Node, OpMeta, Operation};

/// An operation's conversions, with its types forgotten.
#[derive(Clone, Copy)]
pub struct Probe {
    /// The operation.
    pub meta: &'static OpMeta,
    /// The neutral tree of a request into its type.
    pub request: fn(&Node) -> Result<Box<dyn Encode>, DecodeError>,
    /// The neutral tree of a response into its type.
    pub response: fn(&Node) -> Result<Box<dyn Encode>, DecodeError>,
}

impl Probe {
    /// Of one operation, whose types must convert in both directions.
    pub fn of<O: Operation>() -> Self
    where
        O::Request: Encode,
        O::Response: Decode,
    {
        Self { meta: O::META, request: |n| Ok(Box::new(O::Request::decode(n)?)), response: |n| Ok(Box::new(O::Response::decode(n)?)) }
    }
}
