// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_AmazonResourceName: Shape = Shape { name: "AmazonResourceName", kind: Kind::Text(Limits::range(1, 1011), &[]) };

pub static M_ConfirmSubscriptionInput: [Member; 3] = [
    Member::new("AuthenticateOnUnsubscribe", &shapes::TEXT),
    Member::new("Token", &shapes::TEXT).required(),
    Member::new("TopicArn", &shapes::TEXT).required(),
];
pub static ConfirmSubscriptionInput: Shape = Shape { name: "ConfirmSubscriptionInput", kind: Kind::Struct(&M_ConfirmSubscriptionInput) };

pub static M_ConfirmSubscriptionResponse: [Member; 1] = [
    Member::new("SubscriptionArn", &shapes::TEXT),
];
pub static ConfirmSubscriptionResponse: Shape = Shape { name: "ConfirmSubscriptionResponse", kind: Kind::Struct(&M_ConfirmSubscriptionResponse) };

pub static M_CreateTopicInput: [Member; 4] = [
    Member::new("Attributes", &s_TopicAttributesMap),
    Member::new("DataProtectionPolicy", &shapes::TEXT),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Tags", &s_TagList),
];
pub static CreateTopicInput: Shape = Shape { name: "CreateTopicInput", kind: Kind::Struct(&M_CreateTopicInput) };

pub static M_CreateTopicResponse: [Member; 1] = [
    Member::new("TopicArn", &shapes::TEXT),
];
pub static CreateTopicResponse: Shape = Shape { name: "CreateTopicResponse", kind: Kind::Struct(&M_CreateTopicResponse) };

pub static M_DeleteTopicInput: [Member; 1] = [
    Member::new("TopicArn", &shapes::TEXT).required(),
];
pub static DeleteTopicInput: Shape = Shape { name: "DeleteTopicInput", kind: Kind::Struct(&M_DeleteTopicInput) };

pub static M_GetSubscriptionAttributesInput: [Member; 1] = [
    Member::new("SubscriptionArn", &shapes::TEXT).required(),
];
pub static GetSubscriptionAttributesInput: Shape = Shape { name: "GetSubscriptionAttributesInput", kind: Kind::Struct(&M_GetSubscriptionAttributesInput) };

pub static M_GetSubscriptionAttributesResponse: [Member; 1] = [
    Member::new("Attributes", &s_SubscriptionAttributesMap),
];
pub static GetSubscriptionAttributesResponse: Shape = Shape { name: "GetSubscriptionAttributesResponse", kind: Kind::Struct(&M_GetSubscriptionAttributesResponse) };

pub static M_GetTopicAttributesInput: [Member; 1] = [
    Member::new("TopicArn", &shapes::TEXT).required(),
];
pub static GetTopicAttributesInput: Shape = Shape { name: "GetTopicAttributesInput", kind: Kind::Struct(&M_GetTopicAttributesInput) };

pub static M_GetTopicAttributesResponse: [Member; 1] = [
    Member::new("Attributes", &s_TopicAttributesMap),
];
pub static GetTopicAttributesResponse: Shape = Shape { name: "GetTopicAttributesResponse", kind: Kind::Struct(&M_GetTopicAttributesResponse) };

pub static M_ListSubscriptionsByTopicInput: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("TopicArn", &shapes::TEXT).required(),
];
pub static ListSubscriptionsByTopicInput: Shape = Shape { name: "ListSubscriptionsByTopicInput", kind: Kind::Struct(&M_ListSubscriptionsByTopicInput) };

pub static M_ListSubscriptionsByTopicResponse: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("Subscriptions", &s_SubscriptionsList),
];
pub static ListSubscriptionsByTopicResponse: Shape = Shape { name: "ListSubscriptionsByTopicResponse", kind: Kind::Struct(&M_ListSubscriptionsByTopicResponse) };

pub static M_ListTagsForResourceRequest: [Member; 1] = [
    Member::new("ResourceArn", &s_AmazonResourceName).required(),
];
pub static ListTagsForResourceRequest: Shape = Shape { name: "ListTagsForResourceRequest", kind: Kind::Struct(&M_ListTagsForResourceRequest) };

pub static M_ListTagsForResourceResponse: [Member; 1] = [
    Member::new("Tags", &s_TagList),
];
pub static ListTagsForResourceResponse: Shape = Shape { name: "ListTagsForResourceResponse", kind: Kind::Struct(&M_ListTagsForResourceResponse) };

pub static M_ListTopicsInput: [Member; 1] = [
    Member::new("NextToken", &shapes::TEXT),
];
pub static ListTopicsInput: Shape = Shape { name: "ListTopicsInput", kind: Kind::Struct(&M_ListTopicsInput) };

pub static M_ListTopicsResponse: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("Topics", &s_TopicsList),
];
pub static ListTopicsResponse: Shape = Shape { name: "ListTopicsResponse", kind: Kind::Struct(&M_ListTopicsResponse) };
static K_s_MessageAttributeMap: Member = Member::new("key", &shapes::TEXT).names("Name", "Name", "Name");
static V_s_MessageAttributeMap: Member = Member::new("value", &MessageAttributeValue).names("Value", "Value", "Value");
pub static s_MessageAttributeMap: Shape = Shape { name: "MessageAttributeMap", kind: Kind::Map(&K_s_MessageAttributeMap, &V_s_MessageAttributeMap) };

pub static M_MessageAttributeValue: [Member; 3] = [
    Member::new("BinaryValue", &shapes::BLOB),
    Member::new("DataType", &shapes::TEXT).required(),
    Member::new("StringValue", &shapes::TEXT),
];
pub static MessageAttributeValue: Shape = Shape { name: "MessageAttributeValue", kind: Kind::Struct(&M_MessageAttributeValue) };

pub static M_PublishInput: [Member; 9] = [
    Member::new("Message", &shapes::TEXT).required(),
    Member::new("MessageAttributes", &s_MessageAttributeMap),
    Member::new("MessageDeduplicationId", &shapes::TEXT),
    Member::new("MessageGroupId", &shapes::TEXT),
    Member::new("MessageStructure", &shapes::TEXT),
    Member::new("PhoneNumber", &shapes::TEXT),
    Member::new("Subject", &shapes::TEXT),
    Member::new("TargetArn", &shapes::TEXT),
    Member::new("TopicArn", &shapes::TEXT),
];
pub static PublishInput: Shape = Shape { name: "PublishInput", kind: Kind::Struct(&M_PublishInput) };

pub static M_PublishResponse: [Member; 2] = [
    Member::new("MessageId", &shapes::TEXT),
    Member::new("SequenceNumber", &shapes::TEXT),
];
pub static PublishResponse: Shape = Shape { name: "PublishResponse", kind: Kind::Struct(&M_PublishResponse) };

pub static M_SetTopicAttributesInput: [Member; 3] = [
    Member::new("AttributeName", &shapes::TEXT).required(),
    Member::new("AttributeValue", &shapes::TEXT),
    Member::new("TopicArn", &shapes::TEXT).required(),
];
pub static SetTopicAttributesInput: Shape = Shape { name: "SetTopicAttributesInput", kind: Kind::Struct(&M_SetTopicAttributesInput) };

pub static M_SubscribeInput: [Member; 5] = [
    Member::new("Attributes", &s_SubscriptionAttributesMap),
    Member::new("Endpoint", &shapes::TEXT),
    Member::new("Protocol", &shapes::TEXT).required(),
    Member::new("ReturnSubscriptionArn", &shapes::BOOL),
    Member::new("TopicArn", &shapes::TEXT).required(),
];
pub static SubscribeInput: Shape = Shape { name: "SubscribeInput", kind: Kind::Struct(&M_SubscribeInput) };

pub static M_SubscribeResponse: [Member; 1] = [
    Member::new("SubscriptionArn", &shapes::TEXT),
];
pub static SubscribeResponse: Shape = Shape { name: "SubscribeResponse", kind: Kind::Struct(&M_SubscribeResponse) };

pub static M_Subscription: [Member; 5] = [
    Member::new("Endpoint", &shapes::TEXT),
    Member::new("Owner", &shapes::TEXT),
    Member::new("Protocol", &shapes::TEXT),
    Member::new("SubscriptionArn", &shapes::TEXT),
    Member::new("TopicArn", &shapes::TEXT),
];
pub static Subscription: Shape = Shape { name: "Subscription", kind: Kind::Struct(&M_Subscription) };
static K_s_SubscriptionAttributesMap: Member = Member::new("key", &shapes::TEXT);
static V_s_SubscriptionAttributesMap: Member = Member::new("value", &shapes::TEXT);
pub static s_SubscriptionAttributesMap: Shape = Shape { name: "SubscriptionAttributesMap", kind: Kind::Map(&K_s_SubscriptionAttributesMap, &V_s_SubscriptionAttributesMap) };
static I_s_SubscriptionsList: Member = Member::new("member", &Subscription);
pub static s_SubscriptionsList: Shape = Shape { name: "SubscriptionsList", kind: Kind::List(&I_s_SubscriptionsList, Limits::NONE) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_TagKey).required(),
    Member::new("Value", &s_TagValue).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_TagList: Member = Member::new("member", &Tag);
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::NONE) };

pub static M_TagResourceRequest: [Member; 2] = [
    Member::new("ResourceArn", &s_AmazonResourceName).required(),
    Member::new("Tags", &s_TagList).required(),
];
pub static TagResourceRequest: Shape = Shape { name: "TagResourceRequest", kind: Kind::Struct(&M_TagResourceRequest) };

pub static M_TagResourceResponse: [Member; 0] = [
];
pub static TagResourceResponse: Shape = Shape { name: "TagResourceResponse", kind: Kind::Struct(&M_TagResourceResponse) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(0, 256), &[]) };

pub static M_Topic: [Member; 1] = [
    Member::new("TopicArn", &shapes::TEXT),
];
pub static Topic: Shape = Shape { name: "Topic", kind: Kind::Struct(&M_Topic) };
static K_s_TopicAttributesMap: Member = Member::new("key", &shapes::TEXT);
static V_s_TopicAttributesMap: Member = Member::new("value", &shapes::TEXT);
pub static s_TopicAttributesMap: Shape = Shape { name: "TopicAttributesMap", kind: Kind::Map(&K_s_TopicAttributesMap, &V_s_TopicAttributesMap) };
static I_s_TopicsList: Member = Member::new("member", &Topic);
pub static s_TopicsList: Shape = Shape { name: "TopicsList", kind: Kind::List(&I_s_TopicsList, Limits::NONE) };

pub static M_UnsubscribeInput: [Member; 1] = [
    Member::new("SubscriptionArn", &shapes::TEXT).required(),
];
pub static UnsubscribeInput: Shape = Shape { name: "UnsubscribeInput", kind: Kind::Struct(&M_UnsubscribeInput) };
