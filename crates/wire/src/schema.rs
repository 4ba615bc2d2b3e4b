//! Static descriptions of shapes, made by codegen from the service models.

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
