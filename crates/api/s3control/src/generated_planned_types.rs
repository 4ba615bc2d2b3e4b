// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub account_id: String,
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for ListTagsForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResult {
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ListTagsForResourceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub account_id: String,
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for TagResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceResult {}
impl ::bonkei_wire::Element for TagResourceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub account_id: String,
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl ::bonkei_wire::Element for UntagResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceResult {}
impl ::bonkei_wire::Element for UntagResourceResult {}
