// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for ConfirmSubscriptionInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            authenticate_on_unsubscribe: f.opt("AuthenticateOnUnsubscribe")?,
            token: f.req("Token")?,
            topic_arn: f.req("TopicArn")?,
        })
    }
}

impl Encode for ConfirmSubscriptionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ConfirmSubscriptionResponse[0], &self.subscription_arn);
        w.end_struct();
    }
}

impl Decode for CreateTopicInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
            data_protection_policy: f.opt("DataProtectionPolicy")?,
            name: f.req("Name")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateTopicResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateTopicResponse[0], &self.topic_arn);
        w.end_struct();
    }
}

impl Decode for DeleteTopicInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            topic_arn: f.req("TopicArn")?,
        })
    }
}

impl Decode for GetSubscriptionAttributesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            subscription_arn: f.req("SubscriptionArn")?,
        })
    }
}

impl Encode for GetSubscriptionAttributesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetSubscriptionAttributesResponse[0], &self.attributes);
        w.end_struct();
    }
}

impl Decode for GetTopicAttributesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            topic_arn: f.req("TopicArn")?,
        })
    }
}

impl Encode for GetTopicAttributesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetTopicAttributesResponse[0], &self.attributes);
        w.end_struct();
    }
}

impl Decode for ListSubscriptionsByTopicInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            topic_arn: f.req("TopicArn")?,
        })
    }
}

impl Encode for ListSubscriptionsByTopicResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListSubscriptionsByTopicResponse[0], &self.next_token);
        opt(w, &schema::M_ListSubscriptionsByTopicResponse[1], &self.subscriptions);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("ResourceArn")?,
        })
    }
}

impl Encode for ListTagsForResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceResponse[0], &self.tags);
        w.end_struct();
    }
}

impl Decode for ListTopicsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListTopicsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTopicsResponse[0], &self.next_token);
        opt(w, &schema::M_ListTopicsResponse[1], &self.topics);
        w.end_struct();
    }
}

impl Decode for MessageAttributeValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            binary_value: f.opt("BinaryValue")?,
            data_type: f.req("DataType")?,
            string_value: f.opt("StringValue")?,
        })
    }
}

impl Decode for PublishInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            message: f.req("Message")?,
            message_attributes: f.opt("MessageAttributes")?,
            message_deduplication_id: f.opt("MessageDeduplicationId")?,
            message_group_id: f.opt("MessageGroupId")?,
            message_structure: f.opt("MessageStructure")?,
            phone_number: f.opt("PhoneNumber")?,
            subject: f.opt("Subject")?,
            target_arn: f.opt("TargetArn")?,
            topic_arn: f.opt("TopicArn")?,
        })
    }
}

impl Encode for PublishResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PublishResponse[0], &self.message_id);
        opt(w, &schema::M_PublishResponse[1], &self.sequence_number);
        w.end_struct();
    }
}

impl Decode for SetTopicAttributesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute_name: f.req("AttributeName")?,
            attribute_value: f.opt("AttributeValue")?,
            topic_arn: f.req("TopicArn")?,
        })
    }
}

impl Decode for SubscribeInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
            endpoint: f.opt("Endpoint")?,
            protocol: f.req("Protocol")?,
            return_subscription_arn: f.opt("ReturnSubscriptionArn")?,
            topic_arn: f.req("TopicArn")?,
        })
    }
}

impl Encode for SubscribeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SubscribeResponse[0], &self.subscription_arn);
        w.end_struct();
    }
}

impl Encode for Subscription {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Subscription[0], &self.endpoint);
        opt(w, &schema::M_Subscription[1], &self.owner);
        opt(w, &schema::M_Subscription[2], &self.protocol);
        opt(w, &schema::M_Subscription[3], &self.subscription_arn);
        opt(w, &schema::M_Subscription[4], &self.topic_arn);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        req(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Decode for TagResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("ResourceArn")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Encode for TagResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for Topic {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Topic[0], &self.topic_arn);
        w.end_struct();
    }
}

impl Decode for UnsubscribeInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            subscription_arn: f.req("SubscriptionArn")?,
        })
    }
}

impl Encode for DeleteTopicResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for SetTopicAttributesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for UnsubscribeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
