//! Static descriptions of shapes, services and operations, made by codegen from the service models.

use crate::{Decode, Encode};

/// A type of a service model ("Smithy 2.0 simple, aggregate types").
#[derive(Debug)]
pub struct Shape {
    /// The model's name for it.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
}

/// What a shape is, with the limits a service checks.
#[derive(Debug)]
pub enum Kind {
    /// true or false.
    Bool,
    /// A whole number of at most 32 bits.
    Int(Limits),
    /// A whole number of at most 64 bits.
    Long(Limits),
    /// A number with a fraction.
    Double,
    /// Text; the limits count characters, the values are those of an enum whose service refuses others.
    Text(Limits, &'static [&'static str]),
    /// Bytes.
    Blob,
    /// A point in time.
    Time,
    /// Anything JSON can say.
    Document,
    /// Members by name.
    Struct(&'static [Member]),
    /// Values of one shape.
    List(&'static Member, Limits),
    /// Keys and values.
    Map(&'static Member, &'static Member),
}

/// An inclusive range; `None` is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The least allowed.
    pub min: Option<i64>,
    /// The most allowed.
    pub max: Option<i64>,
}

impl Limits {
    /// No limit.
    pub const NONE: Self = Self { min: None, max: None };

    /// At least `min`.
    pub const fn min(min: i64) -> Self {
        Self { min: Some(min), max: None }
    }

    /// At most `max`.
    pub const fn max(max: i64) -> Self {
        Self { min: None, max: Some(max) }
    }

    /// From `min` to `max`.
    pub const fn range(min: i64, max: i64) -> Self {
        Self { min: Some(min), max: Some(max) }
    }
}

/// Shapes without limits, shared by all services.
pub mod shapes {
    use super::{Kind, Limits, Shape};

    /// Text.
    pub static TEXT: Shape = Shape { name: "String", kind: Kind::Text(Limits::NONE, &[]) };
    /// A boolean.
    pub static BOOL: Shape = Shape { name: "Boolean", kind: Kind::Bool };
    /// 32 bits.
    pub static INT: Shape = Shape { name: "Integer", kind: Kind::Int(Limits::NONE) };
    /// 64 bits.
    pub static LONG: Shape = Shape { name: "Long", kind: Kind::Long(Limits::NONE) };
    /// A number with a fraction.
    pub static DOUBLE: Shape = Shape { name: "Double", kind: Kind::Double };
    /// Bytes.
    pub static BLOB: Shape = Shape { name: "Blob", kind: Kind::Blob };
    /// A point in time.
    pub static TIME: Shape = Shape { name: "Timestamp", kind: Kind::Time };
    /// Anything JSON can say.
    pub static DOCUMENT: Shape = Shape { name: "Document", kind: Kind::Document };
    /// No members.
    pub static UNIT: Shape = Shape { name: "Unit", kind: Kind::Struct(&[]) };
}

/// Where a member travels in the REST protocols ("Smithy 2.0 HTTP protocol bindings").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the body, with the others.
    Body,
    /// The whole body.
    Payload,
    /// A header of that name.
    Header(&'static str),
    /// Every header that begins so.
    Headers(&'static str),
    /// A label of the path.
    Uri(&'static str),
    /// A query parameter; a map stands for all that are left.
    Query(&'static str),
    /// The status of the response.
    Status,
}

/// How a time is written where the protocol's own default does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeFormat {
    /// `2026-01-02T03:04:05.678Z`.
    Iso8601,
    /// `Fri, 02 Jan 2026 03:04:05 GMT`.
    HttpDate,
    /// Seconds since the epoch.
    Epoch,
}

/// A member of a struct, the element of a list, or the key or value of a map.
#[derive(Debug)]
pub struct Member {
    /// The model's name, which is also its name in the neutral tree.
    pub name: &'static str,
    /// Its name in XML, and in query requests other than EC2's.
    pub wire: &'static str,
    /// Its name in query requests.
    pub query: &'static str,
    /// Its name in JSON and CBOR.
    pub json: &'static str,
    /// What it is.
    pub shape: &'static Shape,
    /// Where it travels in the REST protocols.
    pub place: Place,
    /// How its time is written, if not as usual.
    pub time: Option<TimeFormat>,
    /// Whether a request must have it.
    pub required: bool,
    /// Whether its list or map has no element around it.
    pub flat: bool,
    /// Whether it is an attribute in XML.
    pub attribute: bool,
    /// The XML namespace its element declares: prefix (may be empty) and address.
    pub xmlns: Option<(&'static str, &'static str)>,
}

impl Member {
    /// A member that has the same name everywhere.
    pub const fn new(name: &'static str, shape: &'static Shape) -> Self {
        Self {
            name,
            wire: name,
            query: name,
            json: name,
            shape,
            place: Place::Body,
            time: None,
            required: false,
            flat: false,
            attribute: false,
            xmlns: None,
        }
    }

    /// Another name on the wire: in XML, query requests, and JSON and CBOR.
    #[must_use]
    pub const fn names(mut self, wire: &'static str, query: &'static str, json: &'static str) -> Self {
        self.wire = wire;
        self.query = query;
        self.json = json;
        self
    }

    /// The same member in another place.
    #[must_use]
    pub const fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// The same member with its own way to write time.
    #[must_use]
    pub const fn time(mut self, format: TimeFormat) -> Self {
        self.time = Some(format);
        self
    }

    /// The same member, required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same member, flattened.
    #[must_use]
    pub const fn flat(mut self) -> Self {
        self.flat = true;
        self
    }

    /// The same member as an XML attribute.
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.attribute = true;
        self
    }

    /// The same member with a namespace on its element.
    #[must_use]
    pub const fn xmlns(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.xmlns = Some((prefix, uri));
        self
    }
}

/// A wire protocol of the AWS APIs ("Smithy 2.0 AWS protocols").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// Form requests, XML answers.
    Query,
    /// EC2's own dialect of [`Protocol::Query`].
    Ec2,
    /// XML with HTTP bindings.
    RestXml,
    /// JSON with HTTP bindings.
    RestJson,
    /// JSON 1.0, operation in `X-Amz-Target`.
    Json10,
    /// JSON 1.1, operation in `X-Amz-Target`.
    Json11,
    /// CBOR, operation in the path.
    Cbor,
}

/// How a service words the refusal of a malformed request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// EC2: `MissingParameter`, `InvalidParameterValue`, `UnknownParameter`.
    Ec2,
    /// RDS and other early query services: `MissingParameter`, `InvalidParameterValue`.
    Query,
    /// `ValidationError`, "1 validation error detected: …": query services with a checked model.
    ValidationError,
    /// `ValidationException`, "1 validation error detected: …", and `SerializationException`.
    ValidationException,
    /// REST XML: `MalformedXML`, `InvalidRequest`.
    Xml,
}

/// A service, as its requests and responses need it.
#[derive(Debug)]
pub struct ServiceMeta {
    /// Its name here, such as `elbv2`: botocore's.
    pub name: &'static str,
    /// The version that XML answers are namespaced with, such as `2016-11-15`.
    pub api_version: &'static str,
    /// The XML namespace of answers; empty where there is none.
    pub xmlns: &'static str,
    /// Its protocols, the one today's clients use first.
    pub protocols: &'static [Protocol],
    /// What stands before the operation in `X-Amz-Target`; empty where there is none.
    pub target_prefix: &'static str,
    /// Whether JSON and CBOR faults carry the older query code in `x-amzn-query-error`.
    pub query_compatible: bool,
    /// How it refuses malformed requests.
    pub wording: Wording,
    /// The errors that its operations name.
    pub errors: &'static [ErrorMeta],
}

/// An error a service's model names.
#[derive(Debug)]
pub struct ErrorMeta {
    /// The model's name, which JSON and CBOR carry.
    pub shape: &'static str,
    /// The code of XML answers, the same as `shape` unless the model says otherwise.
    pub code: &'static str,
    /// The HTTP status; 0 where the model is silent.
    pub status: u16,
    /// Its members beside the message.
    pub members: &'static [Member],
}

/// What is known of an operation before any request.
#[derive(Debug)]
pub struct OpMeta {
    /// The service's name here, such as `ec2`.
    pub service: &'static str,
    /// The operation's name, such as `CreateVpc`.
    pub name: &'static str,
    /// The action a policy allows, such as `ec2:CreateVpc`.
    pub iam_action: &'static str,
    /// Whether it only reads: describes, gets, lists.
    pub read_only: bool,
    /// Whether Bonkei implements it.
    pub built: bool,
    /// The HTTP method of the REST protocols; `POST` elsewhere.
    pub method: &'static str,
    /// The path template of the REST protocols; `/` elsewhere.
    pub uri: &'static str,
    /// The HTTP status of success.
    pub status: u16,
    /// Whether a request may have `DryRun`.
    pub has_dry_run: bool,
    /// The member that makes a repeated request the same request.
    pub token: Option<&'static str>,
    /// The request's shape.
    pub input: &'static Shape,
    /// The name of a REST XML request's root element; empty where the body has another form.
    pub input_root: &'static str,
    /// The namespace of that element.
    pub input_xmlns: &'static str,
    /// The response's shape.
    pub output: &'static Shape,
    /// The name of a REST XML answer's root element, or of the query protocol's result element; empty where there is none.
    pub output_root: &'static str,
    /// The service.
    pub api: &'static ServiceMeta,
}

/// An operation's types: implemented by a generated marker type named like the operation.
pub trait Operation {
    /// What it takes.
    type Request: Decode + Clone + Send + 'static;
    /// What it answers.
    type Response: Encode + 'static;
    /// What is known of it before any request.
    const META: &'static OpMeta;

    /// Whether the request asks only if it would be allowed (`DryRun`).
    fn dry_run(_request: &Self::Request) -> bool {
        false
    }

    /// The request's idempotency token, if it has one.
    fn token(_request: &Self::Request) -> Option<&str> {
        None
    }
}
