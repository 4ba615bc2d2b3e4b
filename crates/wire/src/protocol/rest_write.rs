//! Responses of the REST protocols: headers, status and body out of one value.

use super::{json_write::JsonWriter, json_write::float, xml_write::XmlWriter};
use crate::{Encode, Kind, Member, OpMeta, Place, Protocol, Response, TimeFormat, Writer, timestamp};
use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_core::Timestamp;
use std::borrow::Cow;

/// Writes a response by the bindings of its operation.
pub(super) fn encode(protocol: Protocol, meta: &OpMeta, value: &dyn Encode) -> Response {
    let members: &'static [Member] = if let Kind::Struct(members) = &meta.output.kind { members } else { &[] };
    let payload = members.iter().find(|m| m.place == Place::Payload);
    let in_body = members.iter().any(|m| m.place == Place::Body);
    let xml = protocol == Protocol::RestXml;
    let (split, body) = match payload {
        Some(member) if matches!(member.shape.kind, Kind::Blob | Kind::Text(..)) => {
            let mut split = Split::<JsonWriter>::new(meta.status, true, None);
            value.encode(&mut split);
            let raw = std::mem::take(&mut split.raw);
            (split.rest, raw)
        }
        _ if xml => {
            let name = payload.map_or(meta.output_root, |m| if m.wire == m.name { m.shape.name } else { m.wire });
            let xmlns = payload.and_then(|m| m.xmlns).map_or(meta.api.xmlns, |(_, uri)| uri);
            let mut split = Split::new(meta.status, payload.is_some(), Some(XmlWriter::document(name, xmlns)));
            value.encode(&mut split);
            let has_body = in_body || (payload.is_some() && split.rest.wrote);
            (split.rest, split.body.filter(|_| has_body).map(|w| w.out.into_bytes()).unwrap_or_default())
        }
        _ => {
            let mut split = Split::new(meta.status, payload.is_some(), Some(JsonWriter::default()));
            value.encode(&mut split);
            let has_body = meta.status != 204 && (payload.is_none() || split.rest.wrote);
            (split.rest, split.body.filter(|_| has_body).map(|w| w.out.into_bytes()).unwrap_or_default())
        }
    };
    let content_type = match (body.is_empty(), payload.map(|m| &m.shape.kind)) {
        (true, _) => "",
        (_, Some(Kind::Blob)) => "application/octet-stream",
        (_, Some(Kind::Text(..))) => "text/plain",
        _ if xml => "application/xml",
        _ => "application/json",
    };
    let typed = split.headers.iter().any(|(n, _)| n.eq_ignore_ascii_case("content-type"));
    let mut response = Response::new(split.status, if typed { "" } else { content_type }, body);
    response.headers.extend(split.headers);
    response
}

/// Where the value of a top-level member goes.
#[derive(Clone, Copy)]
enum To {
    Body,
    Header(&'static str),
    Headers(&'static str),
    Status,
    Raw,
}

/// Sends the members of the outermost struct where their bindings say, and everything below to the body's writer.
struct Split<W> {
    body: Option<W>,
    depth: usize,
    to: To,
    /// Whether one member is the whole body, so that the outermost struct is not.
    payload: bool,
    member: Option<&'static Member>,
    key: String,
    values: Vec<String>,
    raw: Vec<u8>,
    rest: Rest,
}

/// What is not the body.
struct Rest {
    status: u16,
    headers: Vec<(Cow<'static, str>, String)>,
    /// Whether the payload was there.
    wrote: bool,
}

impl<W: Writer> Split<W> {
    fn new(status: u16, payload: bool, body: Option<W>) -> Self {
        Self {
            body,
            depth: 0,
            to: To::Body,
            payload,
            member: None,
            key: String::new(),
            values: Vec::new(),
            raw: Vec::new(),
            rest: Rest { status, headers: Vec::new(), wrote: false },
        }
    }

    /// Passes a call on if the value belongs to the body; `false` if it belongs elsewhere.
    fn pass(&mut self, call: impl FnOnce(&mut dyn Writer)) -> bool {
        if !matches!(self.to, To::Body) {
            return false;
        }
        self.rest.wrote |= self.payload;
        if let Some(body) = &mut self.body {
            call(body);
        }
        true
    }

    fn value(&mut self, text: impl Into<String>) {
        let text = text.into();
        match self.to {
            To::Header(name) if self.depth == 1 => self.rest.headers.push((Cow::Borrowed(name), line(text))),
            To::Header(_) => self.values.push(text),
            To::Headers(prefix) => self.rest.headers.push((Cow::Owned(format!("{prefix}{}", self.key)), line(text))),
            To::Status => self.rest.status = text.parse().unwrap_or(self.rest.status),
            To::Raw => self.raw = text.into_bytes(),
            To::Body => {}
        }
    }
}

/// A header's value has no line breaks.
fn line(text: String) -> String {
    if text.bytes().any(|b| b < 0x20) { text.replace(|c: char| c < ' ', " ") } else { text }
}

impl<W: Writer> Writer for Split<W> {
    fn begin_struct(&mut self) {
        self.depth += 1;
        if self.depth > 1 || !self.payload {
            self.pass(|w| w.begin_struct());
        }
    }

    fn field(&mut self, member: &'static Member) {
        if self.depth == 1 {
            self.member = Some(member);
            self.to = match member.place {
                Place::Header(name) => To::Header(name),
                Place::Headers(prefix) => To::Headers(prefix),
                Place::Status => To::Status,
                Place::Payload if self.body.is_none() => To::Raw,
                _ => To::Body,
            };
            if member.place == Place::Payload {
                return;
            }
        }
        self.pass(|w| w.field(member));
    }

    fn end_struct(&mut self) {
        self.depth -= 1;
        if self.depth == 0 {
            self.to = To::Body;
        }
        if self.depth > 0 || !self.payload {
            self.pass(|w| w.end_struct());
        }
    }

    fn begin_list(&mut self, len: usize) {
        self.depth += 1;
        self.pass(|w| w.begin_list(len));
    }

    fn end_list(&mut self) {
        self.depth -= 1;
        if !self.pass(|w| w.end_list()) && self.depth == 1 {
            let joined = std::mem::take(&mut self.values).join(",");
            self.value(joined);
        }
    }

    fn begin_map(&mut self, len: usize) {
        self.depth += 1;
        self.pass(|w| w.begin_map(len));
    }

    fn key(&mut self, key: &str) {
        self.key = key.to_owned();
        self.pass(|w| w.key(key));
    }

    fn end_map(&mut self) {
        self.depth -= 1;
        self.pass(|w| w.end_map());
    }

    fn null(&mut self) {
        self.pass(|w| w.null());
    }

    fn bool(&mut self, value: bool) {
        if !self.pass(|w| w.bool(value)) {
            self.value(value.to_string());
        }
    }

    fn int(&mut self, value: i64) {
        if !self.pass(|w| w.int(value)) {
            self.value(value.to_string());
        }
    }

    fn float(&mut self, value: f64) {
        if !self.pass(|w| w.float(value)) {
            self.value(float(value));
        }
    }

    fn text(&mut self, value: &str) {
        if !self.pass(|w| w.text(value)) {
            self.value(value);
        }
    }

    fn blob(&mut self, value: &[u8]) {
        if self.pass(|w| w.blob(value)) {
        } else if matches!(self.to, To::Raw) {
            self.raw = value.to_vec();
        } else {
            self.value(STANDARD.encode(value));
        }
    }

    fn time(&mut self, value: Timestamp) {
        if !self.pass(|w| w.time(value)) {
            self.value(match self.member.and_then(|m| m.time) {
                Some(TimeFormat::Iso8601) => value.iso8601(),
                Some(TimeFormat::Epoch) => timestamp::epoch(value),
                Some(TimeFormat::HttpDate) | None => value.http_date(),
            });
        }
    }
}
