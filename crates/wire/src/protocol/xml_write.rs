//! Typed responses into XML text.

use super::json_write::{float, time_format};
use crate::{Encode, Kind, Member, OpMeta, Response, TimeFormat, Writer, timestamp};
use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_core::Timestamp;
use std::fmt::Write;

const PROLOGUE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// An EC2 answer: members directly under `<CreateVpcResponse>`, after the request id.
pub(super) fn ec2(meta: &OpMeta, value: &dyn Encode, request_id: &str) -> Response {
    let mut out = String::with_capacity(2048);
    let _ = write!(out, "{PROLOGUE}<{0}Response xmlns=\"{1}\"><requestId>{request_id}</requestId>", meta.name, meta.api.xmlns);
    let mut writer = XmlWriter::inside(out);
    value.encode(&mut writer);
    let _ = write!(writer.out, "</{}Response>", meta.name);
    Response::new(200, "text/xml;charset=UTF-8", writer.out.into_bytes())
}

/// A query answer: the result in its own element, then the response's metadata.
pub(super) fn query(meta: &OpMeta, value: &dyn Encode, request_id: &str) -> Response {
    let mut out = String::with_capacity(2048);
    let _ = write!(out, "<{}Response xmlns=\"{}\">", meta.name, meta.api.xmlns);
    if !meta.output_root.is_empty() {
        let _ = write!(out, "<{}>", meta.output_root);
        let mut writer = XmlWriter::inside(out);
        value.encode(&mut writer);
        out = writer.out;
        let _ = write!(out, "</{}>", meta.output_root);
    }
    let _ = write!(out, "<ResponseMetadata><RequestId>{request_id}</RequestId></ResponseMetadata></{}Response>", meta.name);
    Response::new(200, "text/xml", out.into_bytes())
}

/// Text with what must be escaped, escaped; characters that XML cannot hold become U+FFFD.
pub(super) fn escape(out: &mut String, text: &str) {
    let mut from = 0;
    for (i, b) in text.bytes().enumerate() {
        let (with, width) = match b {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' => ("&quot;", 1),
            b'\r' => ("&#xD;", 1),
            b'\t' | b'\n' => continue,
            0..0x20 => ("\u{fffd}", 1),
            0xef if matches!(text.as_bytes().get(i..i + 3), Some([0xef, 0xbf, 0xbe | 0xbf])) => ("\u{fffd}", 3),
            _ => continue,
        };
        out.push_str(text.get(from..i).unwrap_or_default());
        out.push_str(with);
        from = i + width;
    }
    out.push_str(text.get(from..).unwrap_or_default());
}

/// Where the writer stands.
enum Frame {
    /// In a struct; `start` is where attributes of its element go.
    Struct { close: Option<&'static str>, start: usize },
    /// In a list whose elements are called `item`.
    List { close: Option<&'static str>, item: &'static Member, name: &'static str },
    /// In a map; each entry is called `entry`, and one is `open` from its key to its value.
    Map { close: Option<&'static str>, entry: &'static str, key: &'static Member, value: &'static Member, open: bool },
}

/// Writes XML straight into a string.
pub(super) struct XmlWriter {
    pub(super) out: String,
    frames: Vec<Frame>,
    pending: Option<&'static Member>,
    member: Option<&'static Member>,
    /// The element of the outermost struct and its namespace, if it has one of its own.
    root: Option<(&'static str, &'static str)>,
}

impl XmlWriter {
    /// A writer for a value whose element stands already.
    pub(super) fn inside(out: String) -> Self {
        Self { out, frames: Vec::with_capacity(8), pending: None, member: None, root: None }
    }

    /// A writer for a document of one value.
    pub(super) fn document(name: &'static str, xmlns: &'static str) -> Self {
        Self { root: Some((name, xmlns)), ..Self::inside(String::from(PROLOGUE)) }
    }

    /// The member that the next value is, and its element's name; `None` at the root.
    fn next(&mut self) -> Option<(&'static Member, &'static str)> {
        if let Some(member) = self.pending.take() {
            return Some((member, member.wire));
        }
        match self.frames.last() {
            Some(Frame::List { item, name, .. }) => Some((item, name)),
            Some(Frame::Map { value, .. }) => Some((value, value.wire)),
            _ => None,
        }
    }

    fn open(&mut self, name: &str, member: &Member) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some((prefix, uri)) = member.xmlns {
            let colon = if prefix.is_empty() { "" } else { ":" };
            let _ = write!(self.out, " xmlns{colon}{prefix}=\"{uri}\"");
        }
        self.out.push('>');
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// A scalar's element, or attribute, around what `text` writes; the value of a map entry also ends the entry.
    fn scalar(&mut self, text: impl FnOnce(&mut String)) {
        match self.next() {
            None => text(&mut self.out),
            Some((member, name)) if member.attribute => {
                let mut attribute = format!(" {name}=\"");
                text(&mut attribute);
                attribute.push('"');
                if let Some(Frame::Struct { start, .. }) = self.frames.last_mut() {
                    let at = *start;
                    *start += attribute.len();
                    self.out.insert_str(at, &attribute);
                }
            }
            Some((member, name)) => {
                self.open(name, member);
                text(&mut self.out);
                self.close(name);
                self.end_entry();
            }
        }
    }

    /// Ends a map's entry once its value is complete.
    fn end_entry(&mut self) {
        if let Some(Frame::Map { entry, open, .. }) = self.frames.last_mut()
            && std::mem::take(open)
        {
            let entry = *entry;
            self.close(entry);
        }
    }

    fn end(&mut self) {
        let close = match self.frames.pop() {
            Some(Frame::Struct { close, .. } | Frame::List { close, .. } | Frame::Map { close, .. }) => close,
            None => None,
        };
        if let Some(name) = close {
            self.close(name);
        }
        self.end_entry();
    }
}

impl Writer for XmlWriter {
    fn begin_struct(&mut self) {
        let close = match (self.next(), self.root.take()) {
            (Some((member, name)), _) => {
                self.open(name, member);
                Some(name)
            }
            (None, Some((name, xmlns))) => {
                let namespace = if xmlns.is_empty() { String::new() } else { format!(" xmlns=\"{xmlns}\"") };
                let _ = write!(self.out, "<{name}{namespace}>");
                Some(name)
            }
            (None, None) => None,
        };
        let start = self.out.len().saturating_sub(1);
        self.frames.push(Frame::Struct { close, start });
    }

    fn field(&mut self, member: &'static Member) {
        self.pending = Some(member);
        self.member = Some(member);
    }

    fn end_struct(&mut self) {
        self.end();
    }

    fn begin_list(&mut self, _len: usize) {
        let Some((member, name)) = self.next() else { return self.frames.push(Frame::Struct { close: None, start: 0 }) };
        let Kind::List(item, _) = &member.shape.kind else { return self.frames.push(Frame::Struct { close: None, start: 0 }) };
        if member.flat {
            self.frames.push(Frame::List { close: None, item, name });
        } else {
            self.open(name, member);
            self.frames.push(Frame::List { close: Some(name), item, name: item.wire });
        }
    }

    fn end_list(&mut self) {
        self.end();
    }

    fn begin_map(&mut self, _len: usize) {
        let Some((member, name)) = self.next() else { return self.frames.push(Frame::Struct { close: None, start: 0 }) };
        let Kind::Map(key, value) = &member.shape.kind else { return self.frames.push(Frame::Struct { close: None, start: 0 }) };
        if member.flat {
            self.frames.push(Frame::Map { close: None, entry: name, key, value, open: false });
        } else {
            self.open(name, member);
            self.frames.push(Frame::Map { close: Some(name), entry: "entry", key, value, open: false });
        }
    }

    fn key(&mut self, text: &str) {
        let Some(Frame::Map { entry, key, open, .. }) = self.frames.last_mut() else { return };
        *open = true;
        let (entry, name) = (*entry, key.wire);
        let _ = write!(self.out, "<{entry}><{name}>");
        escape(&mut self.out, text);
        self.close(name);
    }

    fn end_map(&mut self) {
        self.end();
    }

    fn null(&mut self) {
        self.scalar(|_| {});
    }

    fn bool(&mut self, value: bool) {
        self.scalar(|out| out.push_str(if value { "true" } else { "false" }));
    }

    fn int(&mut self, value: i64) {
        self.scalar(|out| {
            let _ = write!(out, "{value}");
        });
    }

    fn float(&mut self, value: f64) {
        self.scalar(|out| out.push_str(&float(value)));
    }

    fn text(&mut self, value: &str) {
        self.scalar(|out| escape(out, value));
    }

    fn blob(&mut self, value: &[u8]) {
        self.scalar(|out| STANDARD.encode_string(value, out));
    }

    fn time(&mut self, value: Timestamp) {
        let text = match time_format(self.member) {
            Some(TimeFormat::Epoch) => timestamp::epoch(value),
            Some(TimeFormat::HttpDate) => value.http_date(),
            Some(TimeFormat::Iso8601) | None => value.iso8601(),
        };
        self.scalar(|out| out.push_str(&text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_made_fit_for_xml() {
        let mut out = String::new();
        escape(&mut out, "a<b>&\"c\"\r\n\t\u{1}\u{fffe}日\u{ffff}x");
        assert_eq!(out, "a&lt;b&gt;&amp;&quot;c&quot;&#xD;\n\t\u{fffd}\u{fffd}日\u{fffd}x");
    }
}
