//! Building and reading netlink messages (`netlink(7)`, `rtnetlink(7)`): a header, a fixed part, then attributes.

/// A message under construction; attributes may be nested.
pub(crate) struct Message {
    bytes: Vec<u8>,
}

const HEADER: usize = 16;
const NESTED: u16 = 0x8000;

impl Message {
    /// A message of a type and flags with its fixed part.
    pub(crate) fn new(kind: u16, flags: u16, fixed: &[u8]) -> Self {
        let mut bytes = vec![0; 4];
        bytes.extend(kind.to_ne_bytes());
        bytes.extend(flags.to_ne_bytes());
        bytes.extend([0; 8]);
        bytes.extend(fixed);
        let mut m = Self { bytes };
        m.pad(0);
        m
    }

    /// An attribute with raw bytes.
    pub(crate) fn attr(mut self, kind: u16, value: &[u8]) -> Self {
        self.put(kind, value);
        self
    }

    /// An attribute with a number in the machine's byte order.
    pub(crate) fn u32(self, kind: u16, value: u32) -> Self {
        self.attr(kind, &value.to_ne_bytes())
    }

    /// An attribute with a text, ended by a zero.
    pub(crate) fn text(self, kind: u16, value: &str) -> Self {
        let mut bytes = value.as_bytes().to_vec();
        bytes.push(0);
        self.attr(kind, &bytes)
    }

    /// An attribute made of what `inside` appends.
    pub(crate) fn nest(mut self, kind: u16, inside: impl FnOnce(Self) -> Self) -> Self {
        let start = self.bytes.len();
        self.bytes.extend([0; 4]);
        let mut done = inside(self);
        let length = u16::try_from(done.bytes.len() - start).unwrap_or(u16::MAX);
        done.patch(start, &length.to_ne_bytes());
        done.patch(start + 2, &(kind | NESTED).to_ne_bytes());
        done
    }

    /// Raw bytes, as the fixed part inside a nested attribute.
    pub(crate) fn raw(mut self, value: &[u8]) -> Self {
        self.bytes.extend(value);
        self.pad(value.len());
        self
    }

    /// The finished message with its sequence number.
    pub(crate) fn finish(mut self, sequence: u32) -> Vec<u8> {
        let length = u32::try_from(self.bytes.len()).unwrap_or(u32::MAX);
        self.patch(0, &length.to_ne_bytes());
        self.patch(8, &sequence.to_ne_bytes());
        self.bytes
    }

    fn put(&mut self, kind: u16, value: &[u8]) {
        let length = u16::try_from(value.len() + 4).unwrap_or(u16::MAX);
        self.bytes.extend(length.to_ne_bytes());
        self.bytes.extend(kind.to_ne_bytes());
        self.bytes.extend(value);
        self.pad(value.len());
    }

    fn pad(&mut self, length: usize) {
        self.bytes.resize(self.bytes.len() + length.next_multiple_of(4) - length, 0);
    }

    fn patch(&mut self, at: usize, value: &[u8]) {
        if let Some(place) = self.bytes.get_mut(at..at + value.len()) {
            place.copy_from_slice(value);
        }
    }
}

/// A received message: its type, and what follows the header.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) kind: u16,
    pub(crate) body: Vec<u8>,
}

/// Splits what one receive returned into messages; stops at the first that is cut short.
pub(crate) fn split(mut bytes: &[u8]) -> Vec<Received> {
    let mut out = Vec::new();
    while let (Some(length), Some(kind)) = (u32_at(bytes, 0), u16_at(bytes, 4)) {
        let length = length as usize;
        let Some(body) = bytes.get(HEADER..length) else { break };
        out.push(Received { kind, body: body.to_vec() });
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    out
}

/// The attributes in `bytes`, without the nested flag in their types.
pub(crate) fn attributes(mut bytes: &[u8]) -> Vec<(u16, &[u8])> {
    let mut out = Vec::new();
    while let (Some(length), Some(kind)) = (u16_at(bytes, 0), u16_at(bytes, 2)) {
        let length = usize::from(length);
        let Some(value) = bytes.get(4..length) else { break };
        out.push((kind & !NESTED, value));
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    out
}

/// The first attribute of a type.
pub(crate) fn find<'a>(attributes: &[(u16, &'a [u8])], kind: u16) -> Option<&'a [u8]> {
    attributes.iter().find(|(k, _)| *k == kind).map(|(_, v)| *v)
}

/// A number in the machine's byte order.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_ne_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_ne_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// A text without its final zero.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes.split(|b| *b == 0).next().unwrap_or_default()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let bytes = Message::new(16, 5, &[1, 2, 3, 4]).text(3, "eth0").nest(18, |m| m.u32(1, 7).attr(2, &[9])).finish(42);
        let [m] = split(&bytes).try_into().unwrap();
        assert_eq!((m.kind, u32_at(&bytes, 8)), (16, Some(42)));
        let attrs = attributes(&m.body[4..]);
        assert_eq!(text(find(&attrs, 3).unwrap()), "eth0");
        let inner = attributes(find(&attrs, 18).unwrap());
        assert_eq!((u32_at(find(&inner, 1).unwrap(), 0), find(&inner, 2).unwrap()), (Some(7), &[9u8][..]));
    }

    #[test]
    fn cut_messages_are_no_panic() {
        let bytes = Message::new(16, 5, &[1, 2, 3, 4]).text(3, "eth0").finish(1);
        for n in 0..bytes.len() {
            assert!(split(&bytes[..n]).is_empty());
            attributes(&bytes[..n]);
        }
    }
}
