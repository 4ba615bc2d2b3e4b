//! The neutral tree every protocol decodes into.

use bonkei_core::Timestamp;

/// A value as a request carried it, before the generated types look at it.
///
/// Struct members stand under the model's own member names, whatever the protocol called them on the wire.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Node {
    /// Nothing, or an explicit null: the member counts as absent.
    #[default]
    Null,
    /// A boolean of a typed protocol.
    Bool(bool),
    /// An integer of a typed protocol.
    Int(i64),
    /// A number with a fraction, of a typed protocol.
    Float(f64),
    /// Text that is known to be text.
    Text(String),
    /// Text of an untyped protocol (query, XML, headers, labels) which may stand for a number, a time or bytes.
    Raw(String),
    /// Bytes.
    Blob(Vec<u8>),
    /// A point in time of a typed protocol.
    Time(Timestamp),
    /// A list.
    List(Vec<Node>),
    /// A struct or map, in the order of the wire.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// The member of a map by its name; `None` when absent or when this is no map.
    pub fn get(&self, name: &str) -> Option<&Node> {
        match self {
            Self::Map(entries) => entries.iter().find(|(n, _)| n == name).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The text of a `Text` or `Raw` node.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(t) | Self::Raw(t) => Some(t),
            _ => None,
        }
    }

    /// Whether this counts as an absent member.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// What JSON calls this kind of value, in the words of AWS's own deserializers.
    pub(crate) fn kind_name(&self) -> &'static str {
        match self {
            Self::Null => "NULL_VALUE",
            Self::Bool(true) => "TRUE_VALUE",
            Self::Bool(false) => "FALSE_VALUE",
            Self::Int(_) => "NUMBER_VALUE",
            Self::Float(_) => "DECIMAL_VALUE",
            Self::Text(_) | Self::Raw(_) => "STRING_VALUE",
            Self::Blob(_) => "BLOB_VALUE",
            Self::Time(_) => "TIMESTAMP_VALUE",
            Self::List(_) => "START_ARRAY",
            Self::Map(_) => "START_OBJECT",
        }
    }

    /// The value as an error message quotes it; structures are not quoted.
    pub(crate) fn quoted(&self) -> String {
        match self {
            Self::Text(t) | Self::Raw(t) => t.clone(),
            Self::Bool(b) => b.to_string(),
            Self::Int(i) => i.to_string(),
            Self::Float(f) => f.to_string(),
            Self::Time(t) => t.iso8601(),
            Self::Null | Self::Blob(_) | Self::List(_) | Self::Map(_) => String::new(),
        }
    }
}
