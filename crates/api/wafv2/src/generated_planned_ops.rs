// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `wafv2:AssociateWebACL`.
#[derive(Clone, Copy, Debug)]
pub struct AssociateWebACL;
static META_AssociateWebACL: OpMeta = OpMeta {
    service: "wafv2",
    name: "AssociateWebACL",
    iam_action: "wafv2:AssociateWebACL",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AssociateWebACLRequest,
    input_root: "",
    input_xmlns: "",
    output: &AssociateWebACLResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AssociateWebACL {
    type Request = AssociateWebACLRequest;
    type Response = AssociateWebACLResponse;
    const META: &'static OpMeta = &META_AssociateWebACL;
}

/// `wafv2:CreateIPSet`.
#[derive(Clone, Copy, Debug)]
pub struct CreateIPSet;
static META_CreateIPSet: OpMeta = OpMeta {
    service: "wafv2",
    name: "CreateIPSet",
    iam_action: "wafv2:CreateIPSet",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateIPSetRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateIPSetResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateIPSet {
    type Request = CreateIPSetRequest;
    type Response = CreateIPSetResponse;
    const META: &'static OpMeta = &META_CreateIPSet;
}

/// `wafv2:CreateWebACL`.
#[derive(Clone, Copy, Debug)]
pub struct CreateWebACL;
static META_CreateWebACL: OpMeta = OpMeta {
    service: "wafv2",
    name: "CreateWebACL",
    iam_action: "wafv2:CreateWebACL",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateWebACLRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateWebACLResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateWebACL {
    type Request = CreateWebACLRequest;
    type Response = CreateWebACLResponse;
    const META: &'static OpMeta = &META_CreateWebACL;
}

/// `wafv2:DeleteIPSet`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteIPSet;
static META_DeleteIPSet: OpMeta = OpMeta {
    service: "wafv2",
    name: "DeleteIPSet",
    iam_action: "wafv2:DeleteIPSet",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteIPSetRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteIPSetResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteIPSet {
    type Request = DeleteIPSetRequest;
    type Response = DeleteIPSetResponse;
    const META: &'static OpMeta = &META_DeleteIPSet;
}

/// `wafv2:DeleteWebACL`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteWebACL;
static META_DeleteWebACL: OpMeta = OpMeta {
    service: "wafv2",
    name: "DeleteWebACL",
    iam_action: "wafv2:DeleteWebACL",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteWebACLRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteWebACLResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteWebACL {
    type Request = DeleteWebACLRequest;
    type Response = DeleteWebACLResponse;
    const META: &'static OpMeta = &META_DeleteWebACL;
}

/// `wafv2:DisassociateWebACL`.
#[derive(Clone, Copy, Debug)]
pub struct DisassociateWebACL;
static META_DisassociateWebACL: OpMeta = OpMeta {
    service: "wafv2",
    name: "DisassociateWebACL",
    iam_action: "wafv2:DisassociateWebACL",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DisassociateWebACLRequest,
    input_root: "",
    input_xmlns: "",
    output: &DisassociateWebACLResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DisassociateWebACL {
    type Request = DisassociateWebACLRequest;
    type Response = DisassociateWebACLResponse;
    const META: &'static OpMeta = &META_DisassociateWebACL;
}

/// `wafv2:GetIPSet`.
#[derive(Clone, Copy, Debug)]
pub struct GetIPSet;
static META_GetIPSet: OpMeta = OpMeta {
    service: "wafv2",
    name: "GetIPSet",
    iam_action: "wafv2:GetIPSet",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetIPSetRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetIPSetResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetIPSet {
    type Request = GetIPSetRequest;
    type Response = GetIPSetResponse;
    const META: &'static OpMeta = &META_GetIPSet;
}

/// `wafv2:GetLoggingConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct GetLoggingConfiguration;
static META_GetLoggingConfiguration: OpMeta = OpMeta {
    service: "wafv2",
    name: "GetLoggingConfiguration",
    iam_action: "wafv2:GetLoggingConfiguration",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetLoggingConfigurationRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetLoggingConfigurationResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetLoggingConfiguration {
    type Request = GetLoggingConfigurationRequest;
    type Response = GetLoggingConfigurationResponse;
    const META: &'static OpMeta = &META_GetLoggingConfiguration;
}

/// `wafv2:GetWebACL`.
#[derive(Clone, Copy, Debug)]
pub struct GetWebACL;
static META_GetWebACL: OpMeta = OpMeta {
    service: "wafv2",
    name: "GetWebACL",
    iam_action: "wafv2:GetWebACL",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetWebACLRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetWebACLResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetWebACL {
    type Request = GetWebACLRequest;
    type Response = GetWebACLResponse;
    const META: &'static OpMeta = &META_GetWebACL;
}

/// `wafv2:GetWebACLForResource`.
#[derive(Clone, Copy, Debug)]
pub struct GetWebACLForResource;
static META_GetWebACLForResource: OpMeta = OpMeta {
    service: "wafv2",
    name: "GetWebACLForResource",
    iam_action: "wafv2:GetWebACLForResource",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetWebACLForResourceRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetWebACLForResourceResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetWebACLForResource {
    type Request = GetWebACLForResourceRequest;
    type Response = GetWebACLForResourceResponse;
    const META: &'static OpMeta = &META_GetWebACLForResource;
}

/// `wafv2:ListIPSets`.
#[derive(Clone, Copy, Debug)]
pub struct ListIPSets;
static META_ListIPSets: OpMeta = OpMeta {
    service: "wafv2",
    name: "ListIPSets",
    iam_action: "wafv2:ListIPSets",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListIPSetsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListIPSetsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListIPSets {
    type Request = ListIPSetsRequest;
    type Response = ListIPSetsResponse;
    const META: &'static OpMeta = &META_ListIPSets;
}

/// `wafv2:ListResourcesForWebACL`.
#[derive(Clone, Copy, Debug)]
pub struct ListResourcesForWebACL;
static META_ListResourcesForWebACL: OpMeta = OpMeta {
    service: "wafv2",
    name: "ListResourcesForWebACL",
    iam_action: "wafv2:ListResourcesForWebACL",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListResourcesForWebACLRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListResourcesForWebACLResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListResourcesForWebACL {
    type Request = ListResourcesForWebACLRequest;
    type Response = ListResourcesForWebACLResponse;
    const META: &'static OpMeta = &META_ListResourcesForWebACL;
}

/// `wafv2:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "wafv2",
    name: "ListTagsForResource",
    iam_action: "wafv2:ListTagsForResource",
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
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListTagsForResource {
    type Request = ListTagsForResourceRequest;
    type Response = ListTagsForResourceResponse;
    const META: &'static OpMeta = &META_ListTagsForResource;
}

/// `wafv2:ListWebACLs`.
#[derive(Clone, Copy, Debug)]
pub struct ListWebACLs;
static META_ListWebACLs: OpMeta = OpMeta {
    service: "wafv2",
    name: "ListWebACLs",
    iam_action: "wafv2:ListWebACLs",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListWebACLsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListWebACLsResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListWebACLs {
    type Request = ListWebACLsRequest;
    type Response = ListWebACLsResponse;
    const META: &'static OpMeta = &META_ListWebACLs;
}

/// `wafv2:PutLoggingConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct PutLoggingConfiguration;
static META_PutLoggingConfiguration: OpMeta = OpMeta {
    service: "wafv2",
    name: "PutLoggingConfiguration",
    iam_action: "wafv2:PutLoggingConfiguration",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutLoggingConfigurationRequest,
    input_root: "",
    input_xmlns: "",
    output: &PutLoggingConfigurationResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutLoggingConfiguration {
    type Request = PutLoggingConfigurationRequest;
    type Response = PutLoggingConfigurationResponse;
    const META: &'static OpMeta = &META_PutLoggingConfiguration;
}

/// `wafv2:UpdateIPSet`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateIPSet;
static META_UpdateIPSet: OpMeta = OpMeta {
    service: "wafv2",
    name: "UpdateIPSet",
    iam_action: "wafv2:UpdateIPSet",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateIPSetRequest,
    input_root: "",
    input_xmlns: "",
    output: &UpdateIPSetResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateIPSet {
    type Request = UpdateIPSetRequest;
    type Response = UpdateIPSetResponse;
    const META: &'static OpMeta = &META_UpdateIPSet;
}

/// `wafv2:UpdateWebACL`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateWebACL;
static META_UpdateWebACL: OpMeta = OpMeta {
    service: "wafv2",
    name: "UpdateWebACL",
    iam_action: "wafv2:UpdateWebACL",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateWebACLRequest,
    input_root: "",
    input_xmlns: "",
    output: &UpdateWebACLResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateWebACL {
    type Request = UpdateWebACLRequest;
    type Response = UpdateWebACLResponse;
    const META: &'static OpMeta = &META_UpdateWebACL;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 17] = [
    AssociateWebACL::META,
    CreateIPSet::META,
    CreateWebACL::META,
    DeleteIPSet::META,
    DeleteWebACL::META,
    DisassociateWebACL::META,
    GetIPSet::META,
    GetLoggingConfiguration::META,
    GetWebACL::META,
    GetWebACLForResource::META,
    ListIPSets::META,
    ListResourcesForWebACL::META,
    ListTagsForResource::META,
    ListWebACLs::META,
    PutLoggingConfiguration::META,
    UpdateIPSet::META,
    UpdateWebACL::META,
];
