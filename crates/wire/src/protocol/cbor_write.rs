//! Typed responses into CBOR (RFC 8949).

use crate::{Encode, Member, Writer};
use bonkei_core::Timestamp;

/// The whole of a value as one CBOR item.
pub(super) fn document(value: &dyn Encode) -> Vec<u8> {
    let mut writer = CborWriter::default();
    value.encode(&mut writer);
    writer.out
}

/// Writes CBOR straight into bytes; structs are maps of indefinite length, as AWS writes them.
#[derive(Default)]
pub(super) struct CborWriter {
    pub(super) out: Vec<u8>,
}

impl CborWriter {
    fn head(&mut self, major: u8, value: u64) {
        let major = major << 5;
        let bytes = value.to_be_bytes();
        match value {
            0..=23 => self.out.push(major | value as u8),
            24..=0xff => self.part(major | 24, &bytes, 1),
            0x100..=0xffff => self.part(major | 25, &bytes, 2),
            0x1_0000..=0xffff_ffff => self.part(major | 26, &bytes, 4),
            _ => self.part(major | 27, &bytes, 8),
        }
    }

    fn part(&mut self, first: u8, bytes: &[u8; 8], n: usize) {
        self.out.push(first);
        self.out.extend_from_slice(bytes.get(8 - n..).unwrap_or_default());
    }
}

impl Writer for CborWriter {
    fn begin_struct(&mut self) {
        self.out.push(0xbf);
    }

    fn field(&mut self, member: &'static Member) {
        self.text(member.json);
    }

    fn end_struct(&mut self) {
        self.out.push(0xff);
    }

    fn begin_list(&mut self, len: usize) {
        self.head(4, len as u64);
    }

    fn end_list(&mut self) {}

    fn begin_map(&mut self, len: usize) {
        self.head(5, len as u64);
    }

    fn key(&mut self, key: &str) {
        self.text(key);
    }

    fn end_map(&mut self) {}

    fn null(&mut self) {
        self.out.push(0xf6);
    }

    fn bool(&mut self, value: bool) {
        self.out.push(if value { 0xf5 } else { 0xf4 });
    }

    fn int(&mut self, value: i64) {
        if value < 0 { self.head(1, (-1 - value) as u64) } else { self.head(0, value as u64) }
    }

    fn float(&mut self, value: f64) {
        self.out.push(0xfb);
        self.out.extend_from_slice(&value.to_be_bytes());
    }

    fn text(&mut self, value: &str) {
        self.head(3, value.len() as u64);
        self.out.extend_from_slice(value.as_bytes());
    }

    fn blob(&mut self, value: &[u8]) {
        self.head(2, value.len() as u64);
        self.out.extend_from_slice(value);
    }

    fn time(&mut self, value: Timestamp) {
        self.out.push(0xc1);
        self.float(value.secs_f64());
    }
}
