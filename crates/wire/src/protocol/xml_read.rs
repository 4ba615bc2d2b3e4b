//! XML bodies into the neutral tree.

use super::MAX_DEPTH;
use crate::{Kind, Member, Node, Shape};
use bonkei_core::Fault;
use quick_xml::{Reader, events::BytesStart, events::Event};

/// The most elements of one body.
const MAX_ELEMENTS: usize = 200_000;

/// An element: local names only, since AWS's namespaces distinguish nothing.
#[derive(Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

/// Reads a body whose root element is a value of `shape`.
///
/// # Errors
/// `MalformedXML` for what is no XML, is cut short or nests too deep.
pub(super) fn parse(shape: &'static Shape, body: &[u8]) -> Result<Node, Fault> {
    let text = std::str::from_utf8(body).map_err(|_| malformed())?;
    let root = tree(text).ok_or_else(malformed)?;
    Ok(value(shape, false, root))
}

fn malformed() -> Fault {
    Fault::client("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema")
}

fn tree(text: &str) -> Option<Element> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    let mut count = 0;
    loop {
        let done = match reader.read_event().ok()? {
            Event::Start(start) => {
                open.push(element(&start)?);
                None
            }
            Event::Empty(start) => Some(element(&start)?),
            Event::End(_) => Some(open.pop()?),
            Event::Text(text) => {
                if let Some(top) = open.last_mut() {
                    top.text.push_str(&text.xml10_content());
                }
                None
            }
            Event::GeneralRef(name) => {
                let top = open.last_mut()?;
                match name.resolve_char_ref().ok()? {
                    Some(c) => top.text.push(c),
                    None => top.text.push_str(quick_xml::escape::resolve_predefined_entity(&name)?),
                }
                None
            }
            Event::CData(data) => {
                open.last_mut()?.text.push_str(&data.xml10_content());
                None
            }
            // no document type: entities of the sender's own are refused
            Event::DocType(_) => return None,
            Event::Eof => break,
            _ => None,
        };
        if let Some(done) = done {
            count += 1;
            match open.last_mut() {
                Some(parent) => parent.children.push(done),
                None if root.is_none() => root = Some(done),
                None => return None,
            }
        }
        if open.len() > MAX_DEPTH || count > MAX_ELEMENTS {
            return None;
        }
    }
    if open.is_empty() { root } else { None }
}

fn element(start: &BytesStart<'_>) -> Option<Element> {
    let mut out = Element { name: start.local_name().as_ref().to_owned(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
        out.attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    Some(out)
}

fn value(shape: &'static Shape, flat: bool, element: Element) -> Node {
    match &shape.kind {
        Kind::Struct(members) => structure(members, element),
        Kind::List(item, _) if flat => Node::List(vec![value(item.shape, false, element)]),
        Kind::List(item, _) => Node::List(element.children.into_iter().map(|e| value(item.shape, false, e)).collect()),
        Kind::Map(key, val) if flat => Node::Map(entry(key, val, element).into_iter().collect()),
        Kind::Map(key, val) => Node::Map(element.children.into_iter().filter_map(|e| entry(key, val, e)).collect()),
        Kind::Text(..) => Node::Text(element.text),
        _ if element.text.trim().is_empty() => Node::Null,
        _ => Node::Raw(element.text),
    }
}

fn structure(members: &'static [Member], element: Element) -> Node {
    let mut out: Vec<(String, Node)> = Vec::with_capacity(members.len().min(element.children.len()));
    for member in members.iter().filter(|m| m.attribute) {
        let local = member.wire.rsplit(':').next().unwrap_or_default();
        if let Some((_, text)) = element.attributes.iter().find(|(name, _)| name == local) {
            out.push((member.name.to_owned(), Node::Raw(text.clone())));
        }
    }
    for child in element.children {
        let Some(member) = members.iter().find(|m| !m.attribute && m.wire == child.name) else { continue };
        let node = value(member.shape, member.flat, child);
        match (out.iter_mut().find(|(name, _)| name == member.name), node) {
            (Some((_, Node::List(items))), Node::List(more)) if member.flat => items.extend(more),
            (Some((_, Node::Map(entries))), Node::Map(more)) if member.flat => entries.extend(more),
            (Some(_), _) => {}
            (None, node) => out.push((member.name.to_owned(), node)),
        }
    }
    Node::Map(out)
}

fn entry(key: &'static Member, val: &'static Member, element: Element) -> Option<(String, Node)> {
    let mut name = None;
    let mut node = Node::Null;
    for child in element.children {
        if child.name == key.wire {
            name = Some(child.text);
        } else if child.name == val.wire {
            node = value(val.shape, false, child);
        }
    }
    Some((name?, node))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Limits, shapes};

    static M: [Member; 3] = [
        Member::new("Id", &shapes::TEXT),
        Member::new("Tags", &TAGS).names("Tag", "Tag", "Tag").flat(),
        Member::new("Kind", &shapes::TEXT).names("xsi:type", "", "").attribute(),
    ];
    static ITEM: Member = Member::new("member", &shapes::TEXT);
    static TAGS: Shape = Shape { name: "Tags", kind: Kind::List(&ITEM, Limits::NONE) };
    static SHAPE: Shape = Shape { name: "Thing", kind: Kind::Struct(&M) };

    #[test]
    fn reads_flat_lists_attributes_and_entities() {
        let body = br#"<?xml version="1.0"?><Thing xmlns:xsi="http://example.com" xsi:type="K"><Tag>a &amp; b</Tag><Id>&#x65E5;</Id><Tag><![CDATA[<c>]]></Tag><Other/></Thing>"#;
        let node = parse(&SHAPE, body).unwrap();
        assert_eq!(node.get("Kind"), Some(&Node::Raw("K".into())));
        assert_eq!(node.get("Id"), Some(&Node::Text("日".into())));
        assert_eq!(node.get("Tags"), Some(&Node::List(vec![Node::Text("a & b".into()), Node::Text("<c>".into())])));
    }

    #[test]
    fn refuses_what_is_no_document() {
        let deep = "<a>".repeat(1000);
        for bad in ["", "<a>", "<a></b>", "<a/><b/>", "{}", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "<a>&e;</a>", deep.as_str()] {
            assert_eq!(parse(&SHAPE, bad.as_bytes()).unwrap_err().code, "MalformedXML", "{bad}");
        }
    }
}
