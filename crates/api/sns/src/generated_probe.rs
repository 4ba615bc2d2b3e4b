// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for ConfirmSubscriptionInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ConfirmSubscriptionInput[0], &self.authenticate_on_unsubscribe);
        req(w, &schema::M_ConfirmSubscriptionInput[1], &self.token);
        req(w, &schema::M_ConfirmSubscriptionInput[2], &self.topic_arn);
        w.end_struct();
    }
}

impl Decode for ConfirmSubscriptionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            subscription_arn: f.opt("SubscriptionArn")?,
        })
    }
}

impl Encode for CreateTopicInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateTopicInput[0], &self.attributes);
        opt(w, &schema::M_CreateTopicInput[1], &self.data_protection_policy);
        req(w, &schema::M_CreateTopicInput[2], &self.name);
        opt(w, &schema::M_CreateTopicInput[3], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateTopicResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            topic_arn: f.opt("TopicArn")?,
        })
    }
}

impl Encode for DeleteTopicInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteTopicInput[0], &self.topic_arn);
        w.end_struct();
    }
}

impl Encode for GetSubscriptionAttributesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetSubscriptionAttributesInput[0], &self.subscription_arn);
        w.end_struct();
    }
}

impl Decode for GetSubscriptionAttributesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
        })
    }
}

impl Encode for GetTopicAttributesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetTopicAttributesInput[0], &self.topic_arn);
        w.end_struct();
    }
}

impl Decode for GetTopicAttributesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
        })
    }
}

impl Encode for ListSubscriptionsByTopicInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListSubscriptionsByTopicInput[0], &self.next_token);
        req(w, &schema::M_ListSubscriptionsByTopicInput[1], &self.topic_arn);
        w.end_struct();
    }
}

impl Decode for ListSubscriptionsByTopicResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            subscriptions: f.opt("Subscriptions")?,
        })
    }
}

impl Encode for ListTagsForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsForResourceRequest[0], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for ListTopicsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTopicsInput[0], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListTopicsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            topics: f.opt("Topics")?,
        })
    }
}

impl Encode for MessageAttributeValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MessageAttributeValue[0], &self.binary_value);
        req(w, &schema::M_MessageAttributeValue[1], &self.data_type);
        opt(w, &schema::M_MessageAttributeValue[2], &self.string_value);
        w.end_struct();
    }
}

impl Encode for PublishInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PublishInput[0], &self.message);
        opt(w, &schema::M_PublishInput[1], &self.message_attributes);
        opt(w, &schema::M_PublishInput[2], &self.message_deduplication_id);
        opt(w, &schema::M_PublishInput[3], &self.message_group_id);
        opt(w, &schema::M_PublishInput[4], &self.message_structure);
        opt(w, &schema::M_PublishInput[5], &self.phone_number);
        opt(w, &schema::M_PublishInput[6], &self.subject);
        opt(w, &schema::M_PublishInput[7], &self.target_arn);
        opt(w, &schema::M_PublishInput[8], &self.topic_arn);
        w.end_struct();
    }
}

impl Decode for PublishResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            message_id: f.opt("MessageId")?,
            sequence_number: f.opt("SequenceNumber")?,
        })
    }
}

impl Encode for SetTopicAttributesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_SetTopicAttributesInput[0], &self.attribute_name);
        opt(w, &schema::M_SetTopicAttributesInput[1], &self.attribute_value);
        req(w, &schema::M_SetTopicAttributesInput[2], &self.topic_arn);
        w.end_struct();
    }
}

impl Encode for SubscribeInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SubscribeInput[0], &self.attributes);
        opt(w, &schema::M_SubscribeInput[1], &self.endpoint);
        req(w, &schema::M_SubscribeInput[2], &self.protocol);
        opt(w, &schema::M_SubscribeInput[3], &self.return_subscription_arn);
        req(w, &schema::M_SubscribeInput[4], &self.topic_arn);
        w.end_struct();
    }
}

impl Decode for SubscribeResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            subscription_arn: f.opt("SubscriptionArn")?,
        })
    }
}

impl Decode for Subscription {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            endpoint: f.opt("Endpoint")?,
            owner: f.opt("Owner")?,
            protocol: f.opt("Protocol")?,
            subscription_arn: f.opt("SubscriptionArn")?,
            topic_arn: f.opt("TopicArn")?,
        })
    }
}

impl Encode for TagResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TagResourceRequest[0], &self.resource_arn);
        req(w, &schema::M_TagResourceRequest[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for TagResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for Topic {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            topic_arn: f.opt("TopicArn")?,
        })
    }
}

impl Encode for UnsubscribeInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_UnsubscribeInput[0], &self.subscription_arn);
        w.end_struct();
    }
}

impl Decode for DeleteTopicResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for SetTopicAttributesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for UnsubscribeResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "ConfirmSubscription" => ::bonkei_wire::Probe::of::<ConfirmSubscription>(),
        "CreateTopic" => ::bonkei_wire::Probe::of::<CreateTopic>(),
        "DeleteTopic" => ::bonkei_wire::Probe::of::<DeleteTopic>(),
        "GetSubscriptionAttributes" => ::bonkei_wire::Probe::of::<GetSubscriptionAttributes>(),
        "GetTopicAttributes" => ::bonkei_wire::Probe::of::<GetTopicAttributes>(),
        "ListSubscriptionsByTopic" => ::bonkei_wire::Probe::of::<ListSubscriptionsByTopic>(),
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "ListTopics" => ::bonkei_wire::Probe::of::<ListTopics>(),
        "Publish" => ::bonkei_wire::Probe::of::<Publish>(),
        "SetTopicAttributes" => ::bonkei_wire::Probe::of::<SetTopicAttributes>(),
        "Subscribe" => ::bonkei_wire::Probe::of::<Subscribe>(),
        "TagResource" => ::bonkei_wire::Probe::of::<TagResource>(),
        "Unsubscribe" => ::bonkei_wire::Probe::of::<Unsubscribe>(),
        _ => return None,
    })
}
