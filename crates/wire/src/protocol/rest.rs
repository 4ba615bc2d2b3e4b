//! Requests of the REST protocols: path, query string, headers and body into one tree.

use super::{canonical, json_read, uri, xml_read};
use crate::{Kind, Member, Node, OpMeta, Place, Protocol, Request, http::pairs};
use bonkei_core::Fault;

/// Reads a request by the bindings of its operation.
///
/// # Errors
/// The client faults of a path, query string or body that cannot be read.
pub(super) fn decode(protocol: Protocol, meta: &OpMeta, request: &Request<'_>) -> Result<Node, Fault> {
    let Kind::Struct(members) = &meta.input.kind else { return Ok(Node::Map(Vec::new())) };
    let labels = uri::match_path(meta.uri, request.path).unwrap_or_default();
    let query: Vec<_> =
        pairs(request.query).collect::<Option<_>>().ok_or_else(|| Fault::client("InvalidURI", "Couldn't parse the specified URI."))?;
    let mut out = Vec::new();
    let mut in_body = false;
    for member in *members {
        let node = match member.place {
            Place::Uri(name) => labels.iter().find(|(n, _)| *n == name).map(|(_, v)| scalar(member, v)),
            Place::Header(name) => request.header(name).map(|v| header(member, v)),
            Place::Headers(prefix) => headers(prefix, request),
            Place::Query(name) => parameters(members, member, name, &query),
            Place::Payload => payload(protocol, member, request.body)?,
            Place::Body => {
                in_body = true;
                None
            }
            Place::Status => None,
        };
        out.extend(node.map(|node| (member.name.to_owned(), node)));
    }
    if in_body && !request.body.is_empty() {
        let body = match protocol {
            Protocol::RestXml => xml_read::parse(meta.input, request.body)?,
            _ => canonical::rename(meta.input, json_read::parse_struct(request.body)?),
        };
        if let Node::Map(entries) = body {
            let of_body = |name: &str| members.iter().any(|m| m.name == name && m.place == Place::Body);
            out.extend(entries.into_iter().filter(|(name, _)| of_body(name)));
        }
    }
    Ok(Node::Map(out))
}

fn scalar(member: &Member, text: &str) -> Node {
    match member.shape.kind {
        Kind::Text(..) => Node::Text(text.to_owned()),
        _ => Node::Raw(text.to_owned()),
    }
}

/// A header's value; a list's values are separated by commas, and may be quoted.
fn header(member: &Member, text: &str) -> Node {
    let Kind::List(item, _) = &member.shape.kind else { return scalar(member, text) };
    let mut values = Vec::new();
    let mut value = String::new();
    let mut quoted = false;
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            '"' => quoted = !quoted,
            '\\' if quoted => value.extend(letters.next()),
            ',' if !quoted => values.push(std::mem::take(&mut value)),
            c => value.push(c),
        }
    }
    values.push(value);
    Node::List(values.iter().map(|v| scalar(item, v.trim())).collect())
}

fn headers(prefix: &str, request: &Request<'_>) -> Option<Node> {
    let entry = |(name, value): &(&str, &str)| {
        let (head, rest) = name.split_at_checked(prefix.len())?;
        head.eq_ignore_ascii_case(prefix).then(|| (rest.to_owned(), Node::Text((*value).to_owned())))
    };
    let entries: Vec<_> = request.headers.iter().filter_map(entry).collect();
    (!entries.is_empty()).then_some(Node::Map(entries))
}

type Pair<'a> = (std::borrow::Cow<'a, str>, std::borrow::Cow<'a, str>);

fn parameters(members: &[Member], member: &Member, name: &str, query: &[Pair<'_>]) -> Option<Node> {
    match &member.shape.kind {
        Kind::List(item, _) => {
            let values: Vec<_> = query.iter().filter(|(n, _)| n == name).map(|(_, v)| scalar(item, v)).collect();
            (!values.is_empty()).then_some(Node::List(values))
        }
        Kind::Map(_, value) => {
            let named = |n: &str| members.iter().any(|m| matches!(m.place, Place::Query(other) if other == n && m.name != member.name));
            let mut entries: Vec<(String, Node)> = Vec::new();
            for (n, v) in query.iter().filter(|(n, _)| !named(n)) {
                let node = match &value.shape.kind {
                    Kind::List(item, _) => Node::List(vec![scalar(item, v)]),
                    _ => scalar(value, v),
                };
                match (entries.iter_mut().find(|(name, _)| name == n), node) {
                    (Some((_, Node::List(items))), Node::List(more)) => items.extend(more),
                    (Some(_), _) => {}
                    (None, node) => entries.push((n.to_string(), node)),
                }
            }
            (!entries.is_empty()).then_some(Node::Map(entries))
        }
        _ => query.iter().find(|(n, _)| n == name).map(|(_, v)| scalar(member, v)),
    }
}

fn payload(protocol: Protocol, member: &Member, body: &[u8]) -> Result<Option<Node>, Fault> {
    Ok(match (&member.shape.kind, protocol) {
        (Kind::Blob, _) => Some(Node::Blob(body.to_vec())).filter(|_| !body.is_empty()),
        _ if body.is_empty() => None,
        (Kind::Text(..), _) => {
            let text = std::str::from_utf8(body).map_err(|_| Fault::client("InvalidRequest", "The request body is not UTF-8"))?;
            Some(Node::Text(text.to_owned()))
        }
        (_, Protocol::RestXml) => Some(xml_read::parse(member.shape, body)?),
        _ => Some(canonical::rename(member.shape, json_read::parse_struct(body)?)),
    })
}
