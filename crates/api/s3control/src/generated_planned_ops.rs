// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `s3:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "s3control",
    name: "ListTagsForResource",
    iam_action: "s3:ListTagsForResource",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/v20180820/tags/{resourceArn+}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTagsForResourceRequest,
    input_root: "ListTagsForResourceRequest",
    input_xmlns: "",
    output: &ListTagsForResourceResult,
    output_root: "ListTagsForResourceResult",
    api: &SERVICE,
};
impl Operation for ListTagsForResource {
    type Request = ListTagsForResourceRequest;
    type Response = ListTagsForResourceResult;
    const META: &'static OpMeta = &META_ListTagsForResource;
}

/// `s3:TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
static META_TagResource: OpMeta = OpMeta {
    service: "s3control",
    name: "TagResource",
    iam_action: "s3:TagResource",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/v20180820/tags/{resourceArn+}",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &TagResourceRequest,
    input_root: "TagResourceRequest",
    input_xmlns: "http://awss3control.amazonaws.com/doc/2018-08-20/",
    output: &TagResourceResult,
    output_root: "TagResourceResult",
    api: &SERVICE,
};
impl Operation for TagResource {
    type Request = TagResourceRequest;
    type Response = TagResourceResult;
    const META: &'static OpMeta = &META_TagResource;
}

/// `s3:UntagResource`.
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;
static META_UntagResource: OpMeta = OpMeta {
    service: "s3control",
    name: "UntagResource",
    iam_action: "s3:UntagResource",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/v20180820/tags/{resourceArn+}",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &UntagResourceRequest,
    input_root: "UntagResourceRequest",
    input_xmlns: "",
    output: &UntagResourceResult,
    output_root: "UntagResourceResult",
    api: &SERVICE,
};
impl Operation for UntagResource {
    type Request = UntagResourceRequest;
    type Response = UntagResourceResult;
    const META: &'static OpMeta = &META_UntagResource;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 3] = [
    ListTagsForResource::META,
    TagResource::META,
    UntagResource::META,
];
