//! CBOR (RFC 8949) into the neutral tree.

use super::MAX_DEPTH;
use crate::{Node, timestamp};
use bonkei_core::{Fault, Timestamp};

/// Reads a body that must be one CBOR map; an empty one stands for a map without entries.
///
/// # Errors
/// `SerializationException` for anything else, what is cut short, has bytes left over, or nests too deep.
pub(super) fn parse_struct(body: &[u8]) -> Result<Node, Fault> {
    if body.is_empty() {
        return Ok(Node::Map(Vec::new()));
    }
    let mut reader = Reader { rest: body };
    match reader.value(0) {
        Ok(node @ Node::Map(_)) if reader.rest.is_empty() => Ok(node),
        Ok(_) => Err(fault("the request body is not one CBOR map")),
        Err(problem) => Err(fault(problem)),
    }
}

fn fault(problem: &str) -> Fault {
    Fault::client("SerializationException", format!("The request body is not valid CBOR: {problem}"))
}

const SHORT: &str = "it ends too soon";

struct Reader<'a> {
    rest: &'a [u8],
}

/// What the first byte of an item says: major type, and length or value; `None` is an indefinite length.
struct Head {
    major: u8,
    info: u8,
    value: Option<u64>,
}

impl<'a> Reader<'a> {
    fn take(&mut self, n: u64) -> Result<&'a [u8], &'static str> {
        let n = usize::try_from(n).map_err(|_| SHORT)?;
        let (head, tail) = self.rest.split_at_checked(n).ok_or(SHORT)?;
        self.rest = tail;
        Ok(head)
    }

    fn head(&mut self) -> Result<Head, &'static str> {
        let first = self.take(1)?.first().copied().unwrap_or_default();
        let (major, info) = (first >> 5, first & 0x1f);
        let value = match info {
            0..=23 => Some(u64::from(info)),
            24..=27 => Some(self.take(1 << (info - 24))?.iter().fold(0, |v, b| v << 8 | u64::from(*b))),
            31 => None,
            _ => return Err("a length of a reserved form"),
        };
        Ok(Head { major, info, value })
    }

    /// Whether an indefinite item ends here; its end mark is then consumed.
    fn at_break(&mut self) -> bool {
        match self.rest.split_first() {
            Some((0xff, tail)) => {
                self.rest = tail;
                true
            }
            _ => false,
        }
    }

    /// Whether an item of `len` elements has one more after `done`.
    fn more(&mut self, len: Option<u64>, done: u64) -> bool {
        len.map_or_else(|| !self.at_break(), |len| done < len)
    }

    fn value(&mut self, depth: usize) -> Result<Node, &'static str> {
        if depth > MAX_DEPTH {
            return Err("it nests too deep");
        }
        let head = self.head()?;
        match head.major {
            0 => head.value.map(uint).ok_or("an integer without a value"),
            1 => head.value.and_then(|v| i64::try_from(v).ok()).map(|v| Node::Int(-1 - v)).ok_or("a negative integer out of range"),
            2 => Ok(Node::Blob(self.bytes(2, head.value)?)),
            3 => String::from_utf8(self.bytes(3, head.value)?).map(Node::Text).map_err(|_| "text that is not UTF-8"),
            4 => {
                let mut items = Vec::new();
                let mut done = 0;
                while self.more(head.value, done) {
                    items.push(self.value(depth + 1)?);
                    done += 1;
                }
                Ok(Node::List(items))
            }
            5 => {
                let mut entries = Vec::new();
                let mut done = 0;
                while self.more(head.value, done) {
                    let Node::Text(key) = self.value(depth + 1)? else { return Err("a map key that is not text") };
                    entries.push((key, self.value(depth + 1)?));
                    done += 1;
                }
                Ok(Node::Map(entries))
            }
            6 => match (head.value, self.value(depth + 1)?) {
                (Some(1), Node::Int(s)) => Ok(Node::Time(Timestamp::from_secs(s))),
                (Some(1), Node::Float(s)) => timestamp::from_epoch(s).map(Node::Time).ok_or("a time out of range"),
                (Some(1), _) => Err("a time that is not a number"),
                (_, inner) => Ok(inner),
            },
            _ => simple(&head),
        }
    }

    fn bytes(&mut self, major: u8, len: Option<u64>) -> Result<Vec<u8>, &'static str> {
        if let Some(len) = len {
            return Ok(self.take(len)?.to_vec());
        }
        let mut out = Vec::new();
        while !self.at_break() {
            let part = self.head()?;
            match part.value {
                Some(len) if part.major == major => out.extend_from_slice(self.take(len)?),
                _ => return Err("a string of pieces of another kind"),
            }
        }
        Ok(out)
    }
}

fn uint(value: u64) -> Node {
    i64::try_from(value).map_or(Node::Float(value as f64), Node::Int)
}

fn simple(head: &Head) -> Result<Node, &'static str> {
    match (head.info, head.value) {
        (20, _) => Ok(Node::Bool(false)),
        (21, _) => Ok(Node::Bool(true)),
        (22 | 23, _) => Ok(Node::Null),
        (25, Some(v)) => Ok(Node::Float(half(v as u16))),
        (26, Some(v)) => Ok(Node::Float(f64::from(f32::from_bits(v as u32)))),
        (27, Some(v)) => Ok(Node::Float(f64::from_bits(v))),
        _ => Err("a simple value that is not assigned"),
    }
}

/// A number of 16 bits (RFC 8949, appendix D).
fn half(bits: u16) -> f64 {
    let exponent = i32::from(bits >> 10 & 0x1f);
    let mantissa = f64::from(bits & 0x3ff);
    let value = match exponent {
        0 => mantissa * 2f64.powi(-24),
        31 if mantissa == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (mantissa + 1024.0) * 2f64.powi(exponent - 25),
    };
    if bits & 0x8000 == 0 { value } else { -value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_kinds_of_length() {
        // {_ "a": [_ 1, -2], "b": (_ "x", "y"), "c": 1(1.5)}
        let body = b"\xbf\x61a\x9f\x01\x21\xff\x61b\x7f\x61x\x61y\xff\x61c\xc1\xf9\x3e\x00\xff";
        let node = parse_struct(body).unwrap();
        assert_eq!(node.get("a"), Some(&Node::List(vec![Node::Int(1), Node::Int(-2)])));
        assert_eq!(node.get("b"), Some(&Node::Text("xy".into())));
        assert_eq!(node.get("c"), Some(&Node::Time(Timestamp::from_millis(1500))));
    }

    #[test]
    fn refuses_what_is_cut_short_or_too_deep() {
        for bad in [
            &b"\xbf\x61a"[..],
            b"\xa1",
            b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff",
            b"\x5b\xff\xff\xff\xff\xff\xff\xff\xff",
            b"{}",
            b"\xa0\x00",
            b"\x1c",
        ] {
            assert_eq!(parse_struct(bad).unwrap_err().code, "SerializationException", "{bad:x?}");
        }
        assert!(parse_struct(&[0x81; 100_000]).is_err());
        assert!(parse_struct(&[0xc1; 100_000]).is_err());
    }
}
