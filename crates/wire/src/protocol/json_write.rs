//! Typed responses into JSON text.

use crate::{Encode, Member, TimeFormat, Writer, timestamp};
use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_core::Timestamp;
use std::fmt::Write;

/// The whole of a value as a JSON document.
pub(super) fn document(value: &dyn Encode) -> Vec<u8> {
    let mut writer = JsonWriter::default();
    value.encode(&mut writer);
    writer.out.into_bytes()
}

/// Writes JSON straight into a string.
#[derive(Default)]
pub(super) struct JsonWriter {
    pub(super) out: String,
    member: Option<&'static Member>,
}

impl JsonWriter {
    /// A comma, unless a value or name begins here.
    fn separate(&mut self) {
        if !matches!(self.out.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.out.push(',');
        }
    }

    fn name(&mut self, name: &str) {
        self.separate();
        quote(&mut self.out, name);
        self.out.push(':');
    }
}

/// A JSON string with what must be escaped, escaped.
pub(super) fn quote(out: &mut String, text: &str) {
    out.push('"');
    let mut from = 0;
    for (i, b) in text.bytes().enumerate() {
        if b >= 0x20 && b != b'"' && b != b'\\' {
            continue;
        }
        out.push_str(text.get(from..i).unwrap_or_default());
        from = i + 1;
        match b {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ => drop(write!(out, "\\u{b:04x}")),
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out.push('"');
}

/// The words for numbers that have no digits.
pub(super) fn float(value: f64) -> String {
    if value.is_nan() {
        "NaN".into()
    } else if value.is_infinite() {
        if value > 0.0 { "Infinity".into() } else { "-Infinity".into() }
    } else {
        format!("{value:?}")
    }
}

/// The format a member's times have, or those of the list or map it is.
pub(super) fn time_format(member: Option<&'static Member>) -> Option<TimeFormat> {
    let member = member?;
    match &member.shape.kind {
        crate::Kind::List(item, _) => time_format(Some(item)),
        crate::Kind::Map(_, value) => time_format(Some(value)),
        _ => member.time,
    }
}

impl Writer for JsonWriter {
    fn begin_struct(&mut self) {
        self.separate();
        self.out.push('{');
    }

    fn field(&mut self, member: &'static Member) {
        self.name(member.json);
        self.member = Some(member);
    }

    fn end_struct(&mut self) {
        self.out.push('}');
    }

    fn begin_list(&mut self, _len: usize) {
        self.separate();
        self.out.push('[');
    }

    fn end_list(&mut self) {
        self.out.push(']');
    }

    fn begin_map(&mut self, _len: usize) {
        self.separate();
        self.out.push('{');
    }

    fn key(&mut self, key: &str) {
        self.name(key);
    }

    fn end_map(&mut self) {
        self.out.push('}');
    }

    fn null(&mut self) {
        self.separate();
        self.out.push_str("null");
    }

    fn bool(&mut self, value: bool) {
        self.separate();
        self.out.push_str(if value { "true" } else { "false" });
    }

    fn int(&mut self, value: i64) {
        self.separate();
        let _ = write!(self.out, "{value}");
    }

    fn float(&mut self, value: f64) {
        self.separate();
        if value.is_finite() {
            let _ = write!(self.out, "{value:?}");
        } else {
            quote(&mut self.out, &float(value));
        }
    }

    fn text(&mut self, value: &str) {
        self.separate();
        quote(&mut self.out, value);
    }

    fn blob(&mut self, value: &[u8]) {
        self.separate();
        self.out.push('"');
        STANDARD.encode_string(value, &mut self.out);
        self.out.push('"');
    }

    fn time(&mut self, value: Timestamp) {
        self.separate();
        match time_format(self.member) {
            Some(TimeFormat::Iso8601) => quote(&mut self.out, &value.iso8601()),
            Some(TimeFormat::HttpDate) => quote(&mut self.out, &value.http_date()),
            Some(TimeFormat::Epoch) | None => self.out.push_str(&timestamp::epoch(value)),
        }
    }
}
