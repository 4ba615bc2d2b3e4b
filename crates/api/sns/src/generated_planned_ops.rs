// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `sns:ConfirmSubscription`.
#[derive(Clone, Copy, Debug)]
pub struct ConfirmSubscription;
static META_ConfirmSubscription: OpMeta = OpMeta {
    service: "sns",
    name: "ConfirmSubscription",
    iam_action: "sns:ConfirmSubscription",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ConfirmSubscriptionInput,
    input_root: "",
    input_xmlns: "",
    output: &ConfirmSubscriptionResponse,
    output_root: "ConfirmSubscriptionResult",
    api: &SERVICE,
};
impl Operation for ConfirmSubscription {
    type Request = ConfirmSubscriptionInput;
    type Response = ConfirmSubscriptionResponse;
    const META: &'static OpMeta = &META_ConfirmSubscription;
}

/// `sns:CreateTopic`.
#[derive(Clone, Copy, Debug)]
pub struct CreateTopic;
static META_CreateTopic: OpMeta = OpMeta {
    service: "sns",
    name: "CreateTopic",
    iam_action: "sns:CreateTopic",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateTopicInput,
    input_root: "",
    input_xmlns: "",
    output: &CreateTopicResponse,
    output_root: "CreateTopicResult",
    api: &SERVICE,
};
impl Operation for CreateTopic {
    type Request = CreateTopicInput;
    type Response = CreateTopicResponse;
    const META: &'static OpMeta = &META_CreateTopic;
}

/// `sns:DeleteTopic`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTopic;
static META_DeleteTopic: OpMeta = OpMeta {
    service: "sns",
    name: "DeleteTopic",
    iam_action: "sns:DeleteTopic",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteTopicInput,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteTopic {
    type Request = DeleteTopicInput;
    type Response = DeleteTopicResponse;
    const META: &'static OpMeta = &META_DeleteTopic;
}

/// `sns:GetSubscriptionAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct GetSubscriptionAttributes;
static META_GetSubscriptionAttributes: OpMeta = OpMeta {
    service: "sns",
    name: "GetSubscriptionAttributes",
    iam_action: "sns:GetSubscriptionAttributes",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetSubscriptionAttributesInput,
    input_root: "",
    input_xmlns: "",
    output: &GetSubscriptionAttributesResponse,
    output_root: "GetSubscriptionAttributesResult",
    api: &SERVICE,
};
impl Operation for GetSubscriptionAttributes {
    type Request = GetSubscriptionAttributesInput;
    type Response = GetSubscriptionAttributesResponse;
    const META: &'static OpMeta = &META_GetSubscriptionAttributes;
}

/// `sns:GetTopicAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct GetTopicAttributes;
static META_GetTopicAttributes: OpMeta = OpMeta {
    service: "sns",
    name: "GetTopicAttributes",
    iam_action: "sns:GetTopicAttributes",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetTopicAttributesInput,
    input_root: "",
    input_xmlns: "",
    output: &GetTopicAttributesResponse,
    output_root: "GetTopicAttributesResult",
    api: &SERVICE,
};
impl Operation for GetTopicAttributes {
    type Request = GetTopicAttributesInput;
    type Response = GetTopicAttributesResponse;
    const META: &'static OpMeta = &META_GetTopicAttributes;
}

/// `sns:ListSubscriptionsByTopic`.
#[derive(Clone, Copy, Debug)]
pub struct ListSubscriptionsByTopic;
static META_ListSubscriptionsByTopic: OpMeta = OpMeta {
    service: "sns",
    name: "ListSubscriptionsByTopic",
    iam_action: "sns:ListSubscriptionsByTopic",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListSubscriptionsByTopicInput,
    input_root: "",
    input_xmlns: "",
    output: &ListSubscriptionsByTopicResponse,
    output_root: "ListSubscriptionsByTopicResult",
    api: &SERVICE,
};
impl Operation for ListSubscriptionsByTopic {
    type Request = ListSubscriptionsByTopicInput;
    type Response = ListSubscriptionsByTopicResponse;
    const META: &'static OpMeta = &META_ListSubscriptionsByTopic;
}

/// `sns:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "sns",
    name: "ListTagsForResource",
    iam_action: "sns:ListTagsForResource",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTagsForResourceRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListTagsForResourceResponse,
    output_root: "ListTagsForResourceResult",
    api: &SERVICE,
};
impl Operation for ListTagsForResource {
    type Request = ListTagsForResourceRequest;
    type Response = ListTagsForResourceResponse;
    const META: &'static OpMeta = &META_ListTagsForResource;
}

/// `sns:ListTopics`.
#[derive(Clone, Copy, Debug)]
pub struct ListTopics;
static META_ListTopics: OpMeta = OpMeta {
    service: "sns",
    name: "ListTopics",
    iam_action: "sns:ListTopics",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTopicsInput,
    input_root: "",
    input_xmlns: "",
    output: &ListTopicsResponse,
    output_root: "ListTopicsResult",
    api: &SERVICE,
};
impl Operation for ListTopics {
    type Request = ListTopicsInput;
    type Response = ListTopicsResponse;
    const META: &'static OpMeta = &META_ListTopics;
}

/// `sns:Publish`.
#[derive(Clone, Copy, Debug)]
pub struct Publish;
static META_Publish: OpMeta = OpMeta {
    service: "sns",
    name: "Publish",
    iam_action: "sns:Publish",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PublishInput,
    input_root: "",
    input_xmlns: "",
    output: &PublishResponse,
    output_root: "PublishResult",
    api: &SERVICE,
};
impl Operation for Publish {
    type Request = PublishInput;
    type Response = PublishResponse;
    const META: &'static OpMeta = &META_Publish;
}

/// `sns:SetTopicAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct SetTopicAttributes;
static META_SetTopicAttributes: OpMeta = OpMeta {
    service: "sns",
    name: "SetTopicAttributes",
    iam_action: "sns:SetTopicAttributes",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &SetTopicAttributesInput,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for SetTopicAttributes {
    type Request = SetTopicAttributesInput;
    type Response = SetTopicAttributesResponse;
    const META: &'static OpMeta = &META_SetTopicAttributes;
}

/// `sns:Subscribe`.
#[derive(Clone, Copy, Debug)]
pub struct Subscribe;
static META_Subscribe: OpMeta = OpMeta {
    service: "sns",
    name: "Subscribe",
    iam_action: "sns:Subscribe",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &SubscribeInput,
    input_root: "",
    input_xmlns: "",
    output: &SubscribeResponse,
    output_root: "SubscribeResult",
    api: &SERVICE,
};
impl Operation for Subscribe {
    type Request = SubscribeInput;
    type Response = SubscribeResponse;
    const META: &'static OpMeta = &META_Subscribe;
}

/// `sns:TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
static META_TagResource: OpMeta = OpMeta {
    service: "sns",
    name: "TagResource",
    iam_action: "sns:TagResource",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &TagResourceRequest,
    input_root: "",
    input_xmlns: "",
    output: &TagResourceResponse,
    output_root: "TagResourceResult",
    api: &SERVICE,
};
impl Operation for TagResource {
    type Request = TagResourceRequest;
    type Response = TagResourceResponse;
    const META: &'static OpMeta = &META_TagResource;
}

/// `sns:Unsubscribe`.
#[derive(Clone, Copy, Debug)]
pub struct Unsubscribe;
static META_Unsubscribe: OpMeta = OpMeta {
    service: "sns",
    name: "Unsubscribe",
    iam_action: "sns:Unsubscribe",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UnsubscribeInput,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for Unsubscribe {
    type Request = UnsubscribeInput;
    type Response = UnsubscribeResponse;
    const META: &'static OpMeta = &META_Unsubscribe;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 13] = [
    ConfirmSubscription::META,
    CreateTopic::META,
    DeleteTopic::META,
    GetSubscriptionAttributes::META,
    GetTopicAttributes::META,
    ListSubscriptionsByTopic::META,
    ListTagsForResource::META,
    ListTopics::META,
    Publish::META,
    SetTopicAttributes::META,
    Subscribe::META,
    TagResource::META,
    Unsubscribe::META,
];
