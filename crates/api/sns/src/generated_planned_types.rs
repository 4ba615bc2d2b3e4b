// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfirmSubscriptionInput {
    pub authenticate_on_unsubscribe: Option<String>,
    pub token: String,
    pub topic_arn: String,
}
impl ::bonkei_wire::Element for ConfirmSubscriptionInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfirmSubscriptionResponse {
    pub subscription_arn: Option<String>,
}
impl ::bonkei_wire::Element for ConfirmSubscriptionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTopicInput {
    pub attributes: Option<BTreeMap<String, String>>,
    pub data_protection_policy: Option<String>,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateTopicInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTopicResponse {
    pub topic_arn: Option<String>,
}
impl ::bonkei_wire::Element for CreateTopicResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTopicInput {
    pub topic_arn: String,
}
impl ::bonkei_wire::Element for DeleteTopicInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSubscriptionAttributesInput {
    pub subscription_arn: String,
}
impl ::bonkei_wire::Element for GetSubscriptionAttributesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSubscriptionAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for GetSubscriptionAttributesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTopicAttributesInput {
    pub topic_arn: String,
}
impl ::bonkei_wire::Element for GetTopicAttributesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTopicAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for GetTopicAttributesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSubscriptionsByTopicInput {
    pub next_token: Option<String>,
    pub topic_arn: String,
}
impl ::bonkei_wire::Element for ListSubscriptionsByTopicInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSubscriptionsByTopicResponse {
    pub next_token: Option<String>,
    pub subscriptions: Option<Vec<Subscription>>,
}
impl ::bonkei_wire::Element for ListSubscriptionsByTopicResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for ListTagsForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ListTagsForResourceResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTopicsInput {
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListTopicsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTopicsResponse {
    pub next_token: Option<String>,
    pub topics: Option<Vec<Topic>>,
}
impl ::bonkei_wire::Element for ListTopicsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub binary_value: Option<Vec<u8>>,
    pub data_type: String,
    pub string_value: Option<String>,
}
impl ::bonkei_wire::Element for MessageAttributeValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishInput {
    pub message: String,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
    pub message_structure: Option<String>,
    pub phone_number: Option<String>,
    pub subject: Option<String>,
    pub target_arn: Option<String>,
    pub topic_arn: Option<String>,
}
impl ::bonkei_wire::Element for PublishInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishResponse {
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}
impl ::bonkei_wire::Element for PublishResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetTopicAttributesInput {
    pub attribute_name: String,
    pub attribute_value: Option<String>,
    pub topic_arn: String,
}
impl ::bonkei_wire::Element for SetTopicAttributesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscribeInput {
    pub attributes: Option<BTreeMap<String, String>>,
    pub endpoint: Option<String>,
    pub protocol: String,
    pub return_subscription_arn: Option<bool>,
    pub topic_arn: String,
}
impl ::bonkei_wire::Element for SubscribeInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscribeResponse {
    pub subscription_arn: Option<String>,
}
impl ::bonkei_wire::Element for SubscribeResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subscription {
    pub endpoint: Option<String>,
    pub owner: Option<String>,
    pub protocol: Option<String>,
    pub subscription_arn: Option<String>,
    pub topic_arn: Option<String>,
}
impl ::bonkei_wire::Element for Subscription {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for TagResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceResponse {}
impl ::bonkei_wire::Element for TagResourceResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Topic {
    pub topic_arn: Option<String>,
}
impl ::bonkei_wire::Element for Topic {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsubscribeInput {
    pub subscription_arn: String,
}
impl ::bonkei_wire::Element for UnsubscribeInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTopicResponse {}
impl ::bonkei_wire::Element for DeleteTopicResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetTopicAttributesResponse {}
impl ::bonkei_wire::Element for SetTopicAttributesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsubscribeResponse {}
impl ::bonkei_wire::Element for UnsubscribeResponse {}
