// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `route53:ChangeResourceRecordSets`.
#[derive(Clone, Copy, Debug)]
pub struct ChangeResourceRecordSets;
static META_ChangeResourceRecordSets: OpMeta = OpMeta {
    service: "route53",
    name: "ChangeResourceRecordSets",
    iam_action: "route53:ChangeResourceRecordSets",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2013-04-01/hostedzone/{Id}/rrset/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ChangeResourceRecordSetsRequest,
    input_root: "ChangeResourceRecordSetsRequest",
    input_xmlns: "https://route53.amazonaws.com/doc/2013-04-01/",
    output: &ChangeResourceRecordSetsResponse,
    output_root: "ChangeResourceRecordSetsResponse",
    api: &SERVICE,
};
impl Operation for ChangeResourceRecordSets {
    type Request = ChangeResourceRecordSetsRequest;
    type Response = ChangeResourceRecordSetsResponse;
    const META: &'static OpMeta = &META_ChangeResourceRecordSets;
}

/// `route53:ChangeTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ChangeTagsForResource;
static META_ChangeTagsForResource: OpMeta = OpMeta {
    service: "route53",
    name: "ChangeTagsForResource",
    iam_action: "route53:ChangeTagsForResource",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2013-04-01/tags/{ResourceType}/{ResourceId}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ChangeTagsForResourceRequest,
    input_root: "ChangeTagsForResourceRequest",
    input_xmlns: "https://route53.amazonaws.com/doc/2013-04-01/",
    output: &ChangeTagsForResourceResponse,
    output_root: "ChangeTagsForResourceResponse",
    api: &SERVICE,
};
impl Operation for ChangeTagsForResource {
    type Request = ChangeTagsForResourceRequest;
    type Response = ChangeTagsForResourceResponse;
    const META: &'static OpMeta = &META_ChangeTagsForResource;
}

/// `route53:CreateHealthCheck`.
#[derive(Clone, Copy, Debug)]
pub struct CreateHealthCheck;
static META_CreateHealthCheck: OpMeta = OpMeta {
    service: "route53",
    name: "CreateHealthCheck",
    iam_action: "route53:CreateHealthCheck",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2013-04-01/healthcheck",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &CreateHealthCheckRequest,
    input_root: "CreateHealthCheckRequest",
    input_xmlns: "https://route53.amazonaws.com/doc/2013-04-01/",
    output: &CreateHealthCheckResponse,
    output_root: "CreateHealthCheckResponse",
    api: &SERVICE,
};
impl Operation for CreateHealthCheck {
    type Request = CreateHealthCheckRequest;
    type Response = CreateHealthCheckResponse;
    const META: &'static OpMeta = &META_CreateHealthCheck;
}

/// `route53:CreateHostedZone`.
#[derive(Clone, Copy, Debug)]
pub struct CreateHostedZone;
static META_CreateHostedZone: OpMeta = OpMeta {
    service: "route53",
    name: "CreateHostedZone",
    iam_action: "route53:CreateHostedZone",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2013-04-01/hostedzone",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &CreateHostedZoneRequest,
    input_root: "CreateHostedZoneRequest",
    input_xmlns: "https://route53.amazonaws.com/doc/2013-04-01/",
    output: &CreateHostedZoneResponse,
    output_root: "CreateHostedZoneResponse",
    api: &SERVICE,
};
impl Operation for CreateHostedZone {
    type Request = CreateHostedZoneRequest;
    type Response = CreateHostedZoneResponse;
    const META: &'static OpMeta = &META_CreateHostedZone;
}

/// `route53:DeleteHealthCheck`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteHealthCheck;
static META_DeleteHealthCheck: OpMeta = OpMeta {
    service: "route53",
    name: "DeleteHealthCheck",
    iam_action: "route53:DeleteHealthCheck",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/2013-04-01/healthcheck/{HealthCheckId}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteHealthCheckRequest,
    input_root: "DeleteHealthCheckRequest",
    input_xmlns: "",
    output: &DeleteHealthCheckResponse,
    output_root: "DeleteHealthCheckResponse",
    api: &SERVICE,
};
impl Operation for DeleteHealthCheck {
    type Request = DeleteHealthCheckRequest;
    type Response = DeleteHealthCheckResponse;
    const META: &'static OpMeta = &META_DeleteHealthCheck;
}

/// `route53:DeleteHostedZone`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteHostedZone;
static META_DeleteHostedZone: OpMeta = OpMeta {
    service: "route53",
    name: "DeleteHostedZone",
    iam_action: "route53:DeleteHostedZone",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/2013-04-01/hostedzone/{Id}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteHostedZoneRequest,
    input_root: "DeleteHostedZoneRequest",
    input_xmlns: "",
    output: &DeleteHostedZoneResponse,
    output_root: "DeleteHostedZoneResponse",
    api: &SERVICE,
};
impl Operation for DeleteHostedZone {
    type Request = DeleteHostedZoneRequest;
    type Response = DeleteHostedZoneResponse;
    const META: &'static OpMeta = &META_DeleteHostedZone;
}

/// `route53:GetChange`.
#[derive(Clone, Copy, Debug)]
pub struct GetChange;
static META_GetChange: OpMeta = OpMeta {
    service: "route53",
    name: "GetChange",
    iam_action: "route53:GetChange",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2013-04-01/change/{Id}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetChangeRequest,
    input_root: "GetChangeRequest",
    input_xmlns: "",
    output: &GetChangeResponse,
    output_root: "GetChangeResponse",
    api: &SERVICE,
};
impl Operation for GetChange {
    type Request = GetChangeRequest;
    type Response = GetChangeResponse;
    const META: &'static OpMeta = &META_GetChange;
}

/// `route53:GetDNSSEC`.
#[derive(Clone, Copy, Debug)]
pub struct GetDNSSEC;
static META_GetDNSSEC: OpMeta = OpMeta {
    service: "route53",
    name: "GetDNSSEC",
    iam_action: "route53:GetDNSSEC",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2013-04-01/hostedzone/{Id}/dnssec",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetDNSSECRequest,
    input_root: "GetDNSSECRequest",
    input_xmlns: "",
    output: &GetDNSSECResponse,
    output_root: "GetDNSSECResponse",
    api: &SERVICE,
};
impl Operation for GetDNSSEC {
    type Request = GetDNSSECRequest;
    type Response = GetDNSSECResponse;
    const META: &'static OpMeta = &META_GetDNSSEC;
}

/// `route53:GetHealthCheck`.
#[derive(Clone, Copy, Debug)]
pub struct GetHealthCheck;
static META_GetHealthCheck: OpMeta = OpMeta {
    service: "route53",
    name: "GetHealthCheck",
    iam_action: "route53:GetHealthCheck",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2013-04-01/healthcheck/{HealthCheckId}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetHealthCheckRequest,
    input_root: "GetHealthCheckRequest",
    input_xmlns: "",
    output: &GetHealthCheckResponse,
    output_root: "GetHealthCheckResponse",
    api: &SERVICE,
};
impl Operation for GetHealthCheck {
    type Request = GetHealthCheckRequest;
    type Response = GetHealthCheckResponse;
    const META: &'static OpMeta = &META_GetHealthCheck;
}

/// `route53:GetHostedZone`.
#[derive(Clone, Copy, Debug)]
pub struct GetHostedZone;
static META_GetHostedZone: OpMeta = OpMeta {
    service: "route53",
    name: "GetHostedZone",
    iam_action: "route53:GetHostedZone",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2013-04-01/hostedzone/{Id}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetHostedZoneRequest,
    input_root: "GetHostedZoneRequest",
    input_xmlns: "",
    output: &GetHostedZoneResponse,
    output_root: "GetHostedZoneResponse",
    api: &SERVICE,
};
impl Operation for GetHostedZone {
    type Request = GetHostedZoneRequest;
    type Response = GetHostedZoneResponse;
    const META: &'static OpMeta = &META_GetHostedZone;
}

/// `route53:ListHostedZones`.
#[derive(Clone, Copy, Debug)]
pub struct ListHostedZones;
static META_ListHostedZones: OpMeta = OpMeta {
    service: "route53",
    name: "ListHostedZones",
    iam_action: "route53:ListHostedZones",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2013-04-01/hostedzone",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListHostedZonesRequest,
    input_root: "ListHostedZonesRequest",
    input_xmlns: "",
    output: &ListHostedZonesResponse,
    output_root: "ListHostedZonesResponse",
    api: &SERVICE,
};
impl Operation for ListHostedZones {
    type Request = ListHostedZonesRequest;
    type Response = ListHostedZonesResponse;
    const META: &'static OpMeta = &META_ListHostedZones;
}

/// `route53:ListHostedZonesByName`.
#[derive(Clone, Copy, Debug)]
pub struct ListHostedZonesByName;
static META_ListHostedZonesByName: OpMeta = OpMeta {
    service: "route53",
    name: "ListHostedZonesByName",
    iam_action: "route53:ListHostedZonesByName",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2013-04-01/hostedzonesbyname",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListHostedZonesByNameRequest,
    input_root: "ListHostedZonesByNameRequest",
    input_xmlns: "",
    output: &ListHostedZonesByNameResponse,
    output_root: "ListHostedZonesByNameResponse",
    api: &SERVICE,
};
impl Operation for ListHostedZonesByName {
    type Request = ListHostedZonesByNameRequest;
    type Response = ListHostedZonesByNameResponse;
    const META: &'static OpMeta = &META_ListHostedZonesByName;
}

/// `route53:ListResourceRecordSets`.
#[derive(Clone, Copy, Debug)]
pub struct ListResourceRecordSets;
static META_ListResourceRecordSets: OpMeta = OpMeta {
    service: "route53",
    name: "ListResourceRecordSets",
    iam_action: "route53:ListResourceRecordSets",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2013-04-01/hostedzone/{Id}/rrset",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListResourceRecordSetsRequest,
    input_root: "ListResourceRecordSetsRequest",
    input_xmlns: "",
    output: &ListResourceRecordSetsResponse,
    output_root: "ListResourceRecordSetsResponse",
    api: &SERVICE,
};
impl Operation for ListResourceRecordSets {
    type Request = ListResourceRecordSetsRequest;
    type Response = ListResourceRecordSetsResponse;
    const META: &'static OpMeta = &META_ListResourceRecordSets;
}

/// `route53:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "route53",
    name: "ListTagsForResource",
    iam_action: "route53:ListTagsForResource",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2013-04-01/tags/{ResourceType}/{ResourceId}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTagsForResourceRequest,
    input_root: "ListTagsForResourceRequest",
    input_xmlns: "",
    output: &ListTagsForResourceResponse,
    output_root: "ListTagsForResourceResponse",
    api: &SERVICE,
};
impl Operation for ListTagsForResource {
    type Request = ListTagsForResourceRequest;
    type Response = ListTagsForResourceResponse;
    const META: &'static OpMeta = &META_ListTagsForResource;
}

/// `route53:UpdateHealthCheck`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateHealthCheck;
static META_UpdateHealthCheck: OpMeta = OpMeta {
    service: "route53",
    name: "UpdateHealthCheck",
    iam_action: "route53:UpdateHealthCheck",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2013-04-01/healthcheck/{HealthCheckId}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateHealthCheckRequest,
    input_root: "UpdateHealthCheckRequest",
    input_xmlns: "https://route53.amazonaws.com/doc/2013-04-01/",
    output: &UpdateHealthCheckResponse,
    output_root: "UpdateHealthCheckResponse",
    api: &SERVICE,
};
impl Operation for UpdateHealthCheck {
    type Request = UpdateHealthCheckRequest;
    type Response = UpdateHealthCheckResponse;
    const META: &'static OpMeta = &META_UpdateHealthCheck;
}

/// `route53:UpdateHostedZoneComment`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateHostedZoneComment;
static META_UpdateHostedZoneComment: OpMeta = OpMeta {
    service: "route53",
    name: "UpdateHostedZoneComment",
    iam_action: "route53:UpdateHostedZoneComment",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2013-04-01/hostedzone/{Id}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateHostedZoneCommentRequest,
    input_root: "UpdateHostedZoneCommentRequest",
    input_xmlns: "https://route53.amazonaws.com/doc/2013-04-01/",
    output: &UpdateHostedZoneCommentResponse,
    output_root: "UpdateHostedZoneCommentResponse",
    api: &SERVICE,
};
impl Operation for UpdateHostedZoneComment {
    type Request = UpdateHostedZoneCommentRequest;
    type Response = UpdateHostedZoneCommentResponse;
    const META: &'static OpMeta = &META_UpdateHostedZoneComment;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 16] = [
    ChangeResourceRecordSets::META,
    ChangeTagsForResource::META,
    CreateHealthCheck::META,
    CreateHostedZone::META,
    DeleteHealthCheck::META,
    DeleteHostedZone::META,
    GetChange::META,
    GetDNSSEC::META,
    GetHealthCheck::META,
    GetHostedZone::META,
    ListHostedZones::META,
    ListHostedZonesByName::META,
    ListResourceRecordSets::META,
    ListTagsForResource::META,
    UpdateHealthCheck::META,
    UpdateHostedZoneComment::META,
];
