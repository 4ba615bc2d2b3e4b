// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for ListTagsForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsForResourceRequest[0], &self.account_id);
        req(w, &schema::M_ListTagsForResourceRequest[1], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for TagResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TagResourceRequest[0], &self.account_id);
        req(w, &schema::M_TagResourceRequest[1], &self.resource_arn);
        req(w, &schema::M_TagResourceRequest[2], &self.tags);
        w.end_struct();
    }
}

impl Decode for TagResourceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for UntagResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_UntagResourceRequest[0], &self.account_id);
        req(w, &schema::M_UntagResourceRequest[1], &self.resource_arn);
        req(w, &schema::M_UntagResourceRequest[2], &self.tag_keys);
        w.end_struct();
    }
}

impl Decode for UntagResourceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "TagResource" => ::bonkei_wire::Probe::of::<TagResource>(),
        "UntagResource" => ::bonkei_wire::Probe::of::<UntagResource>(),
        _ => return None,
    })
}
