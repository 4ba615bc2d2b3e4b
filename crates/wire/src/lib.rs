//! The wire forms of the AWS APIs: six protocols into one neutral tree, typed responses out through one writer.
//!
//! Ring 1: no clock, no I/O, and nothing of HTTP but the parts a request is made of. The only crate that knows XML, JSON and CBOR as wire forms.
#![forbid(unsafe_code)]

mod decode;
mod element;
mod encode;
mod error;
mod http;
mod node;
mod operation;
mod probe;
mod protocol;
mod schema;
mod text_enum;
mod timestamp;
mod validate;

pub use decode::{Decode, Fields};
pub use element::Element;
pub use encode::{Encode, Writer, opt, req};
pub use error::DecodeError;
pub use http::{Request, Response, pairs, percent_decode};
pub use node::Node;
pub use operation::{ErrorMeta, OpMeta, Operation, Protocol, ServiceMeta, Wording};
pub use probe::Probe;
pub use protocol::{body_limit, decode_request, encode_fault, encode_response, match_path, match_query, too_large};
pub use schema::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
