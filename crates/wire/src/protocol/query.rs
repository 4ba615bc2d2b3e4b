//! Form requests of the query protocol, and of EC2's dialect of it.

use super::MAX_DEPTH;
use crate::{Kind, Member, Node, OpMeta, Protocol, Request, Shape, pairs};
use bonkei_core::Fault;
use std::borrow::Cow;

/// The most parameters of one request.
const MAX_PAIRS: usize = 8192;

/// Parameters that belong to the protocol or to a signature, not to the operation.
const COMMON: [&str; 10] = [
    "Action",
    "Version",
    "AWSAccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "Timestamp",
    "Expires",
    "SecurityToken",
    "AUTHPARAMS",
];

/// Reads the parameters of the body, or of the query string of a request without one.
///
/// # Errors
/// `MalformedQueryString` for what is no form, `UnknownParameter` for what EC2 does not know.
pub(super) fn decode(protocol: Protocol, meta: &OpMeta, request: &Request<'_>) -> Result<Node, Fault> {
    let body = std::str::from_utf8(request.body).map_err(|_| malformed())?;
    let mut root = Form::default();
    let mut count = 0;
    for pair in pairs(request.query).chain(pairs(body)) {
        let (key, value) = pair.ok_or_else(malformed)?;
        count += 1;
        if count > MAX_PAIRS {
            return Err(malformed());
        }
        root.insert(key, value).ok_or_else(malformed)?;
    }
    root.children.retain(|(name, _)| !COMMON.contains(&name.as_ref()) && !name.to_ascii_lowercase().starts_with("x-amz-"));
    let dialect = Dialect { strict: protocol == Protocol::Ec2 };
    dialect
        .node(meta.input, false, root)
        .map_err(|Unknown(name)| Fault::client("UnknownParameter", format!("The parameter {name} is not recognized")))
}

fn malformed() -> Fault {
    Fault::client("MalformedQueryString", "The query string contains a syntax error.")
}

/// Parameters by the parts of their names: `Filter.1.Name`.
#[derive(Default)]
struct Form<'a> {
    value: Option<Cow<'a, str>>,
    children: Vec<(Cow<'a, str>, Form<'a>)>,
}

impl<'a> Form<'a> {
    /// `None` when the name has too many parts.
    fn insert(&mut self, key: Cow<'a, str>, value: Cow<'a, str>) -> Option<()> {
        let mut place = self;
        let parts: Vec<Cow<'a, str>> = match key {
            Cow::Borrowed(key) => key.split('.').map(Cow::Borrowed).collect(),
            Cow::Owned(key) => key.split('.').map(|p| Cow::Owned(p.to_owned())).collect(),
        };
        if parts.len() > MAX_DEPTH {
            return None;
        }
        for part in parts {
            // clients send the parts of one value together, so it is most often the last
            let at = place.children.iter().rposition(|(name, _)| *name == part).unwrap_or_else(|| {
                place.children.push((part, Form::default()));
                place.children.len() - 1
            });
            place = &mut place.children.get_mut(at)?.1;
        }
        place.value = Some(value);
        Some(())
    }

    fn take(&mut self, name: &str) -> Option<Self> {
        let at = self.children.iter().position(|(n, _)| n == name)?;
        Some(self.children.swap_remove(at).1)
    }
}

/// A parameter that the operation does not have.
struct Unknown(String);

impl Unknown {
    fn under(self, parent: &str) -> Self {
        if self.0.is_empty() { Self(parent.to_owned()) } else { Self(format!("{parent}.{}", self.0)) }
    }
}

struct Dialect {
    /// EC2: every list is flat, and an unknown parameter is refused.
    strict: bool,
}

impl Dialect {
    fn node(&self, shape: &'static Shape, flat: bool, form: Form<'_>) -> Result<Node, Unknown> {
        match &shape.kind {
            Kind::Struct(members) => self.structure(members, form),
            Kind::List(item, _) => self.list(item, flat, form),
            Kind::Map(key, value) => self.map(key, value, flat, form),
            Kind::Text(..) => self.leaf(form).map(|v| v.map_or(Node::Null, |v| Node::Text(v.into_owned()))),
            _ => self.leaf(form).map(|v| v.filter(|v| !v.is_empty()).map_or(Node::Null, |v| Node::Raw(v.into_owned()))),
        }
    }

    fn leaf<'a>(&self, form: Form<'a>) -> Result<Option<Cow<'a, str>>, Unknown> {
        match form.children.first() {
            Some((name, _)) if self.strict => Err(Unknown(name.to_string())),
            _ => Ok(form.value),
        }
    }

    fn structure(&self, members: &'static [Member], form: Form<'_>) -> Result<Node, Unknown> {
        let mut out = Vec::with_capacity(form.children.len());
        for (name, child) in form.children {
            match members.iter().find(|m| m.query == name) {
                Some(member) => {
                    let node = self.node(member.shape, member.flat, child).map_err(|u| u.under(&name))?;
                    out.push((member.name.to_owned(), node));
                }
                None if self.strict => return Err(Unknown(name.into_owned())),
                None => {}
            }
        }
        Ok(Node::Map(out))
    }

    fn list(&self, item: &'static Member, flat: bool, mut form: Form<'_>) -> Result<Node, Unknown> {
        if !flat && !self.strict {
            form = form.take(item.wire).or_else(|| form.take("member")).unwrap_or(form);
        }
        let single = form.value.take().filter(|v| !v.is_empty());
        let mut items = self.numbered(form)?;
        if let (true, Some(value)) = (items.is_empty(), single) {
            items.push((1, Form { value: Some(value), children: Vec::new() }));
        }
        let nodes = items.into_iter().map(|(n, f)| self.node(item.shape, false, f).map_err(|u| u.under(&n.to_string())));
        nodes.collect::<Result<_, _>>().map(Node::List)
    }

    fn map(&self, key: &'static Member, value: &'static Member, flat: bool, mut form: Form<'_>) -> Result<Node, Unknown> {
        if !flat && !self.strict {
            form = form.take("entry").unwrap_or(form);
        }
        let mut out = Vec::new();
        for (_, mut entry) in self.numbered(form)? {
            let name = entry.take(key.wire).and_then(|f| f.value).map(Cow::into_owned).unwrap_or_default();
            out.push((name, entry.take(value.wire).map_or(Ok(Node::Null), |f| self.node(value.shape, false, f))?));
        }
        Ok(Node::Map(out))
    }

    /// The children in the order of their numbers.
    fn numbered<'a>(&self, form: Form<'a>) -> Result<Vec<(u32, Form<'a>)>, Unknown> {
        let mut out = Vec::with_capacity(form.children.len());
        for (name, child) in form.children {
            match name.parse() {
                Ok(number) => out.push((number, child)),
                Err(_) if self.strict => return Err(Unknown(name.into_owned())),
                Err(_) => {}
            }
        }
        out.sort_by_key(|(number, _)| *number);
        Ok(out)
    }
}
