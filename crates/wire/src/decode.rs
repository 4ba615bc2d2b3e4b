//! From the neutral tree into typed requests.

use crate::{DecodeError, Element, Node, timestamp};
use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_core::Timestamp;
use std::collections::BTreeMap;

/// A type that can be read from the neutral tree. Generated for every shape of a request.
pub trait Decode: Sized {
    /// Reads the value; absent members become `None`.
    ///
    /// # Errors
    /// A required member is missing, or a value is of the wrong type; the error knows the path to it.
    fn decode(node: &Node) -> Result<Self, DecodeError>;
}

/// The members of a struct node, as generated decoders read them.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a>(&'a [(String, Node)]);

impl<'a> Fields<'a> {
    /// The members of `node`; none for `Null` and for the empty text that stands for an empty struct in XML and query.
    ///
    /// # Errors
    /// The node is neither.
    pub fn of(node: &'a Node) -> Result<Self, DecodeError> {
        match node {
            Node::Map(entries) => Ok(Self(entries)),
            Node::Null => Ok(Self(&[])),
            Node::Raw(t) if t.trim().is_empty() => Ok(Self(&[])),
            other => Err(DecodeError::wrong_type("a structure", other)),
        }
    }

    fn get(&self, name: &str) -> Option<&'a Node> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v).filter(|v| !v.is_null())
    }

    /// An optional member.
    ///
    /// # Errors
    /// It is there, but not of type `T`.
    pub fn opt<T: Decode>(&self, name: &'static str) -> Result<Option<T>, DecodeError> {
        match self.get(name) {
            None => Ok(None),
            Some(node) => T::decode(node).map(Some).map_err(|e| e.within(name)),
        }
    }

    /// A required member.
    ///
    /// # Errors
    /// It is missing, or not of type `T`.
    pub fn req<T: Decode>(&self, name: &'static str) -> Result<T, DecodeError> {
        match self.get(name) {
            None => Err(DecodeError::missing().within(name)),
            Some(node) => T::decode(node).map_err(|e| e.within(name)),
        }
    }
}

impl Decode for String {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        match node {
            Node::Text(t) | Node::Raw(t) => Ok(t.clone()),
            other => Err(DecodeError::wrong_type("a String", other)),
        }
    }
}

impl Decode for bool {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        match node {
            Node::Bool(b) => Ok(*b),
            Node::Raw(t) if t.trim().eq_ignore_ascii_case("true") => Ok(true),
            Node::Raw(t) if t.trim().eq_ignore_ascii_case("false") => Ok(false),
            other => Err(DecodeError::wrong_type("a Boolean", other)),
        }
    }
}

impl Decode for i64 {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        match node {
            Node::Int(i) => Some(*i),
            Node::Float(f) if f.fract() == 0.0 && f.abs() < 9.0e15 => Some(*f as i64),
            Node::Raw(t) => t.trim().parse().ok(),
            _ => None,
        }
        .ok_or_else(|| DecodeError::wrong_type("a Long", node))
    }
}

impl Decode for i32 {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        i64::decode(node).ok().and_then(|i| i32::try_from(i).ok()).ok_or_else(|| DecodeError::wrong_type("an Integer", node))
    }
}

impl Decode for f64 {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        match node {
            Node::Float(f) => Some(*f),
            Node::Int(i) => Some(*i as f64),
            Node::Raw(t) => number(t.trim()),
            Node::Text(t) if matches!(t.as_str(), "NaN" | "Infinity" | "-Infinity") => number(t),
            _ => None,
        }
        .ok_or_else(|| DecodeError::wrong_type("a Double", node))
    }
}

fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E'));
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ if plain => text.parse().ok(),
        _ => None,
    }
}

impl Decode for Timestamp {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        match node {
            Node::Time(t) => Some(*t),
            Node::Int(i) => Some(Timestamp::from_secs(*i)),
            Node::Float(f) => timestamp::from_epoch(*f),
            Node::Text(t) | Node::Raw(t) => timestamp::parse(t.trim()),
            _ => None,
        }
        .ok_or_else(|| DecodeError::wrong_type("a Timestamp", node))
    }
}

impl Decode for Vec<u8> {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        match node {
            Node::Blob(b) => Some(b.clone()),
            Node::Text(t) | Node::Raw(t) => unbase64(t),
            _ => None,
        }
        .ok_or_else(|| DecodeError::wrong_type("a Blob", node))
    }
}

/// Base64 of the standard alphabet, line breaks allowed, as clients send user data.
fn unbase64(text: &str) -> Option<Vec<u8>> {
    if text.bytes().any(|b| b.is_ascii_whitespace()) {
        let joined: String = text.split_ascii_whitespace().collect();
        return STANDARD.decode(joined).ok();
    }
    STANDARD.decode(text).ok()
}

impl Decode for Node {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Ok(node.clone())
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        T::decode(node).map(Box::new)
    }
}

impl<T: Decode + Element> Decode for Vec<T> {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        match node {
            Node::List(items) => {
                let mut out = Vec::with_capacity(items.len());
                for (i, item) in items.iter().enumerate().filter(|(_, item)| !item.is_null()) {
                    out.push(T::decode(item).map_err(|e| e.item(i + 1))?);
                }
                Ok(out)
            }
            Node::Raw(t) if t.trim().is_empty() => Ok(Vec::new()),
            other => Err(DecodeError::wrong_type("a list", other)),
        }
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        match node {
            Node::Map(entries) => {
                entries.iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| Ok((k.clone(), T::decode(v).map_err(|e| e.key(k))?))).collect()
            }
            Node::Raw(t) if t.trim().is_empty() => Ok(BTreeMap::new()),
            other => Err(DecodeError::wrong_type("a map", other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn untyped_text_becomes_what_the_type_asks_for() {
        let raw = |t: &str| Node::Raw(t.into());
        assert_eq!(bool::decode(&raw("true")).ok(), Some(true));
        assert_eq!(i32::decode(&raw("42")).ok(), Some(42));
        assert_eq!(f64::decode(&raw("1e3")).ok(), Some(1000.0));
        assert_eq!(Vec::<u8>::decode(&raw("aGk=\n")).ok(), Some(b"hi".to_vec()));
        assert_eq!(Timestamp::decode(&raw("1970-01-01T00:00:01Z")).ok(), Some(Timestamp::from_secs(1)));
        assert!(i32::decode(&raw("4294967296")).is_err());
        assert!(f64::decode(&raw("inf")).is_err());
    }

    #[test]
    fn a_wrong_type_names_the_path() {
        let node = Node::Map(vec![("Ids".into(), Node::List(vec![Node::Text("a".into()), Node::Int(3)]))]);
        let error = Fields::of(&node).unwrap().req::<Vec<String>>("Ids").unwrap_err();
        assert_eq!(error.path(), "Ids.2");
        let error = Fields::of(&node).unwrap().req::<String>("Name").unwrap_err();
        assert!(error.is_missing());
    }
}
