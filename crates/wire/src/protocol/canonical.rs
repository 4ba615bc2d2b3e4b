//! From the names of JSON and CBOR to the model's names.

use crate::{Kind, Node, Shape};

/// Renames struct members, all the way down; members the model does not know are dropped, as AWS ignores them.
pub(super) fn rename(shape: &'static Shape, node: Node) -> Node {
    match (&shape.kind, node) {
        (Kind::Struct(members), Node::Map(entries)) => {
            let known = entries.into_iter().filter_map(|(name, value)| {
                let member = members.iter().find(|m| m.json == name)?;
                Some((member.name.to_owned(), rename(member.shape, value)))
            });
            Node::Map(known.collect())
        }
        (Kind::List(item, _), Node::List(items)) => Node::List(items.into_iter().map(|i| rename(item.shape, i)).collect()),
        (Kind::Map(_, value), Node::Map(entries)) => Node::Map(entries.into_iter().map(|(k, v)| (k, rename(value.shape, v))).collect()),
        (_, node) => node,
    }
}
