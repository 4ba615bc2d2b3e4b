//! From typed responses into a protocol's writer.

use crate::{Element, Member, Node};
use bonkei_core::Timestamp;
use std::collections::BTreeMap;

/// A type that can be written in every protocol. Generated for every shape of a response.
pub trait Encode: Send + Sync {
    /// Writes the value where the writer stands.
    fn encode(&self, w: &mut dyn Writer);
}

/// Where a value goes: one implementation a wire format.
///
/// A struct is `begin_struct`, then `field` and a value for each member that is present, then `end_struct`.
pub trait Writer {
    /// Opens a struct.
    fn begin_struct(&mut self);
    /// Says which member the next value is.
    fn field(&mut self, member: &'static Member);
    /// Closes the innermost struct.
    fn end_struct(&mut self);
    /// Opens a list of `len` values.
    fn begin_list(&mut self, len: usize);
    /// Closes the innermost list.
    fn end_list(&mut self);
    /// Opens a map of `len` entries: `key` and a value for each.
    fn begin_map(&mut self, len: usize);
    /// The key of the next value.
    fn key(&mut self, key: &str);
    /// Closes the innermost map.
    fn end_map(&mut self);
    /// A null, which only documents hold.
    fn null(&mut self);
    /// A boolean.
    fn bool(&mut self, value: bool);
    /// An integer.
    fn int(&mut self, value: i64);
    /// A number with a fraction.
    fn float(&mut self, value: f64);
    /// Text.
    fn text(&mut self, value: &str);
    /// Bytes.
    fn blob(&mut self, value: &[u8]);
    /// A point in time.
    fn time(&mut self, value: Timestamp);
}

/// Writes a member if it is there.
pub fn opt<T: Encode>(w: &mut dyn Writer, member: &'static Member, value: &Option<T>) {
    if let Some(value) = value {
        w.field(member);
        value.encode(w);
    }
}

/// Writes a member.
pub fn req<T: Encode>(w: &mut dyn Writer, member: &'static Member, value: &T) {
    w.field(member);
    value.encode(w);
}

impl Encode for String {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self);
    }
}

impl Encode for bool {
    fn encode(&self, w: &mut dyn Writer) {
        w.bool(*self);
    }
}

impl Encode for i32 {
    fn encode(&self, w: &mut dyn Writer) {
        w.int(i64::from(*self));
    }
}

impl Encode for i64 {
    fn encode(&self, w: &mut dyn Writer) {
        w.int(*self);
    }
}

impl Encode for f64 {
    fn encode(&self, w: &mut dyn Writer) {
        w.float(*self);
    }
}

impl Encode for Timestamp {
    fn encode(&self, w: &mut dyn Writer) {
        w.time(*self);
    }
}

impl Encode for Vec<u8> {
    fn encode(&self, w: &mut dyn Writer) {
        w.blob(self);
    }
}

impl Encode for Node {
    fn encode(&self, w: &mut dyn Writer) {
        match self {
            Self::Null => w.null(),
            Self::Bool(b) => w.bool(*b),
            Self::Int(i) => w.int(*i),
            Self::Float(f) => w.float(*f),
            Self::Text(t) | Self::Raw(t) => w.text(t),
            Self::Blob(b) => w.blob(b),
            Self::Time(t) => w.time(*t),
            Self::List(items) => {
                w.begin_list(items.len());
                items.iter().for_each(|i| i.encode(w));
                w.end_list();
            }
            Self::Map(entries) => {
                w.begin_map(entries.len());
                for (key, value) in entries {
                    w.key(key);
                    value.encode(w);
                }
                w.end_map();
            }
        }
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, w: &mut dyn Writer) {
        (**self).encode(w);
    }
}

impl<T: Encode + Element> Encode for Vec<T> {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_list(self.len());
        for item in self {
            item.encode(w);
        }
        w.end_list();
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_map(self.len());
        for (key, value) in self {
            w.key(key);
            value.encode(w);
        }
        w.end_map();
    }
}
