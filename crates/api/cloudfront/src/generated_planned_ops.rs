// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `cloudfront:CreateCachePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct CreateCachePolicy;
static META_CreateCachePolicy: OpMeta = OpMeta {
    service: "cloudfront",
    name: "CreateCachePolicy",
    iam_action: "cloudfront:CreateCachePolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2020-05-31/cache-policy",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &CreateCachePolicyRequest,
    input_root: "CreateCachePolicyRequest",
    input_xmlns: "",
    output: &CreateCachePolicyResult,
    output_root: "CreateCachePolicyResult",
    api: &SERVICE,
};
impl Operation for CreateCachePolicy {
    type Request = CreateCachePolicyRequest;
    type Response = CreateCachePolicyResult;
    const META: &'static OpMeta = &META_CreateCachePolicy;
}

/// `cloudfront:CreateCloudFrontOriginAccessIdentity`.
#[derive(Clone, Copy, Debug)]
pub struct CreateCloudFrontOriginAccessIdentity;
static META_CreateCloudFrontOriginAccessIdentity: OpMeta = OpMeta {
    service: "cloudfront",
    name: "CreateCloudFrontOriginAccessIdentity",
    iam_action: "cloudfront:CreateCloudFrontOriginAccessIdentity",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2020-05-31/origin-access-identity/cloudfront",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &CreateCloudFrontOriginAccessIdentityRequest,
    input_root: "CreateCloudFrontOriginAccessIdentityRequest",
    input_xmlns: "",
    output: &CreateCloudFrontOriginAccessIdentityResult,
    output_root: "CreateCloudFrontOriginAccessIdentityResult",
    api: &SERVICE,
};
impl Operation for CreateCloudFrontOriginAccessIdentity {
    type Request = CreateCloudFrontOriginAccessIdentityRequest;
    type Response = CreateCloudFrontOriginAccessIdentityResult;
    const META: &'static OpMeta = &META_CreateCloudFrontOriginAccessIdentity;
}

/// `cloudfront:CreateDistribution`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDistribution;
static META_CreateDistribution: OpMeta = OpMeta {
    service: "cloudfront",
    name: "CreateDistribution",
    iam_action: "cloudfront:CreateDistribution",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2020-05-31/distribution",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &CreateDistributionRequest,
    input_root: "CreateDistributionRequest",
    input_xmlns: "",
    output: &CreateDistributionResult,
    output_root: "CreateDistributionResult",
    api: &SERVICE,
};
impl Operation for CreateDistribution {
    type Request = CreateDistributionRequest;
    type Response = CreateDistributionResult;
    const META: &'static OpMeta = &META_CreateDistribution;
}

/// `cloudfront:CreateDistribution`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDistributionWithTags;
static META_CreateDistributionWithTags: OpMeta = OpMeta {
    service: "cloudfront",
    name: "CreateDistributionWithTags",
    iam_action: "cloudfront:CreateDistribution",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2020-05-31/distribution?WithTags",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &CreateDistributionWithTagsRequest,
    input_root: "CreateDistributionWithTagsRequest",
    input_xmlns: "",
    output: &CreateDistributionWithTagsResult,
    output_root: "CreateDistributionWithTagsResult",
    api: &SERVICE,
};
impl Operation for CreateDistributionWithTags {
    type Request = CreateDistributionWithTagsRequest;
    type Response = CreateDistributionWithTagsResult;
    const META: &'static OpMeta = &META_CreateDistributionWithTags;
}

/// `cloudfront:CreateInvalidation`.
#[derive(Clone, Copy, Debug)]
pub struct CreateInvalidation;
static META_CreateInvalidation: OpMeta = OpMeta {
    service: "cloudfront",
    name: "CreateInvalidation",
    iam_action: "cloudfront:CreateInvalidation",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2020-05-31/distribution/{DistributionId}/invalidation",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &CreateInvalidationRequest,
    input_root: "CreateInvalidationRequest",
    input_xmlns: "",
    output: &CreateInvalidationResult,
    output_root: "CreateInvalidationResult",
    api: &SERVICE,
};
impl Operation for CreateInvalidation {
    type Request = CreateInvalidationRequest;
    type Response = CreateInvalidationResult;
    const META: &'static OpMeta = &META_CreateInvalidation;
}

/// `cloudfront:CreateOriginAccessControl`.
#[derive(Clone, Copy, Debug)]
pub struct CreateOriginAccessControl;
static META_CreateOriginAccessControl: OpMeta = OpMeta {
    service: "cloudfront",
    name: "CreateOriginAccessControl",
    iam_action: "cloudfront:CreateOriginAccessControl",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2020-05-31/origin-access-control",
    status: 201,
    has_dry_run: false,
    token: None,
    input: &CreateOriginAccessControlRequest,
    input_root: "CreateOriginAccessControlRequest",
    input_xmlns: "",
    output: &CreateOriginAccessControlResult,
    output_root: "CreateOriginAccessControlResult",
    api: &SERVICE,
};
impl Operation for CreateOriginAccessControl {
    type Request = CreateOriginAccessControlRequest;
    type Response = CreateOriginAccessControlResult;
    const META: &'static OpMeta = &META_CreateOriginAccessControl;
}

/// `cloudfront:DeleteCloudFrontOriginAccessIdentity`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCloudFrontOriginAccessIdentity;
static META_DeleteCloudFrontOriginAccessIdentity: OpMeta = OpMeta {
    service: "cloudfront",
    name: "DeleteCloudFrontOriginAccessIdentity",
    iam_action: "cloudfront:DeleteCloudFrontOriginAccessIdentity",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &DeleteCloudFrontOriginAccessIdentityRequest,
    input_root: "DeleteCloudFrontOriginAccessIdentityRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteCloudFrontOriginAccessIdentity {
    type Request = DeleteCloudFrontOriginAccessIdentityRequest;
    type Response = DeleteCloudFrontOriginAccessIdentityResponse;
    const META: &'static OpMeta = &META_DeleteCloudFrontOriginAccessIdentity;
}

/// `cloudfront:DeleteDistribution`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDistribution;
static META_DeleteDistribution: OpMeta = OpMeta {
    service: "cloudfront",
    name: "DeleteDistribution",
    iam_action: "cloudfront:DeleteDistribution",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/2020-05-31/distribution/{Id}",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &DeleteDistributionRequest,
    input_root: "DeleteDistributionRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteDistribution {
    type Request = DeleteDistributionRequest;
    type Response = DeleteDistributionResponse;
    const META: &'static OpMeta = &META_DeleteDistribution;
}

/// `cloudfront:DeleteOriginAccessControl`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteOriginAccessControl;
static META_DeleteOriginAccessControl: OpMeta = OpMeta {
    service: "cloudfront",
    name: "DeleteOriginAccessControl",
    iam_action: "cloudfront:DeleteOriginAccessControl",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/2020-05-31/origin-access-control/{Id}",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &DeleteOriginAccessControlRequest,
    input_root: "DeleteOriginAccessControlRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteOriginAccessControl {
    type Request = DeleteOriginAccessControlRequest;
    type Response = DeleteOriginAccessControlResponse;
    const META: &'static OpMeta = &META_DeleteOriginAccessControl;
}

/// `cloudfront:GetCachePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetCachePolicy;
static META_GetCachePolicy: OpMeta = OpMeta {
    service: "cloudfront",
    name: "GetCachePolicy",
    iam_action: "cloudfront:GetCachePolicy",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/cache-policy/{Id}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetCachePolicyRequest,
    input_root: "GetCachePolicyRequest",
    input_xmlns: "",
    output: &GetCachePolicyResult,
    output_root: "GetCachePolicyResult",
    api: &SERVICE,
};
impl Operation for GetCachePolicy {
    type Request = GetCachePolicyRequest;
    type Response = GetCachePolicyResult;
    const META: &'static OpMeta = &META_GetCachePolicy;
}

/// `cloudfront:GetCloudFrontOriginAccessIdentity`.
#[derive(Clone, Copy, Debug)]
pub struct GetCloudFrontOriginAccessIdentity;
static META_GetCloudFrontOriginAccessIdentity: OpMeta = OpMeta {
    service: "cloudfront",
    name: "GetCloudFrontOriginAccessIdentity",
    iam_action: "cloudfront:GetCloudFrontOriginAccessIdentity",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetCloudFrontOriginAccessIdentityRequest,
    input_root: "GetCloudFrontOriginAccessIdentityRequest",
    input_xmlns: "",
    output: &GetCloudFrontOriginAccessIdentityResult,
    output_root: "GetCloudFrontOriginAccessIdentityResult",
    api: &SERVICE,
};
impl Operation for GetCloudFrontOriginAccessIdentity {
    type Request = GetCloudFrontOriginAccessIdentityRequest;
    type Response = GetCloudFrontOriginAccessIdentityResult;
    const META: &'static OpMeta = &META_GetCloudFrontOriginAccessIdentity;
}

/// `cloudfront:GetDistribution`.
#[derive(Clone, Copy, Debug)]
pub struct GetDistribution;
static META_GetDistribution: OpMeta = OpMeta {
    service: "cloudfront",
    name: "GetDistribution",
    iam_action: "cloudfront:GetDistribution",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/distribution/{Id}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetDistributionRequest,
    input_root: "GetDistributionRequest",
    input_xmlns: "",
    output: &GetDistributionResult,
    output_root: "GetDistributionResult",
    api: &SERVICE,
};
impl Operation for GetDistribution {
    type Request = GetDistributionRequest;
    type Response = GetDistributionResult;
    const META: &'static OpMeta = &META_GetDistribution;
}

/// `cloudfront:GetDistributionConfig`.
#[derive(Clone, Copy, Debug)]
pub struct GetDistributionConfig;
static META_GetDistributionConfig: OpMeta = OpMeta {
    service: "cloudfront",
    name: "GetDistributionConfig",
    iam_action: "cloudfront:GetDistributionConfig",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/distribution/{Id}/config",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetDistributionConfigRequest,
    input_root: "GetDistributionConfigRequest",
    input_xmlns: "",
    output: &GetDistributionConfigResult,
    output_root: "GetDistributionConfigResult",
    api: &SERVICE,
};
impl Operation for GetDistributionConfig {
    type Request = GetDistributionConfigRequest;
    type Response = GetDistributionConfigResult;
    const META: &'static OpMeta = &META_GetDistributionConfig;
}

/// `cloudfront:GetInvalidation`.
#[derive(Clone, Copy, Debug)]
pub struct GetInvalidation;
static META_GetInvalidation: OpMeta = OpMeta {
    service: "cloudfront",
    name: "GetInvalidation",
    iam_action: "cloudfront:GetInvalidation",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/distribution/{DistributionId}/invalidation/{Id}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetInvalidationRequest,
    input_root: "GetInvalidationRequest",
    input_xmlns: "",
    output: &GetInvalidationResult,
    output_root: "GetInvalidationResult",
    api: &SERVICE,
};
impl Operation for GetInvalidation {
    type Request = GetInvalidationRequest;
    type Response = GetInvalidationResult;
    const META: &'static OpMeta = &META_GetInvalidation;
}

/// `cloudfront:GetOriginAccessControl`.
#[derive(Clone, Copy, Debug)]
pub struct GetOriginAccessControl;
static META_GetOriginAccessControl: OpMeta = OpMeta {
    service: "cloudfront",
    name: "GetOriginAccessControl",
    iam_action: "cloudfront:GetOriginAccessControl",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/origin-access-control/{Id}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetOriginAccessControlRequest,
    input_root: "GetOriginAccessControlRequest",
    input_xmlns: "",
    output: &GetOriginAccessControlResult,
    output_root: "GetOriginAccessControlResult",
    api: &SERVICE,
};
impl Operation for GetOriginAccessControl {
    type Request = GetOriginAccessControlRequest;
    type Response = GetOriginAccessControlResult;
    const META: &'static OpMeta = &META_GetOriginAccessControl;
}

/// `cloudfront:ListCachePolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListCachePolicies;
static META_ListCachePolicies: OpMeta = OpMeta {
    service: "cloudfront",
    name: "ListCachePolicies",
    iam_action: "cloudfront:ListCachePolicies",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/cache-policy",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListCachePoliciesRequest,
    input_root: "ListCachePoliciesRequest",
    input_xmlns: "",
    output: &ListCachePoliciesResult,
    output_root: "ListCachePoliciesResult",
    api: &SERVICE,
};
impl Operation for ListCachePolicies {
    type Request = ListCachePoliciesRequest;
    type Response = ListCachePoliciesResult;
    const META: &'static OpMeta = &META_ListCachePolicies;
}

/// `cloudfront:ListCloudFrontOriginAccessIdentities`.
#[derive(Clone, Copy, Debug)]
pub struct ListCloudFrontOriginAccessIdentities;
static META_ListCloudFrontOriginAccessIdentities: OpMeta = OpMeta {
    service: "cloudfront",
    name: "ListCloudFrontOriginAccessIdentities",
    iam_action: "cloudfront:ListCloudFrontOriginAccessIdentities",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/origin-access-identity/cloudfront",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListCloudFrontOriginAccessIdentitiesRequest,
    input_root: "ListCloudFrontOriginAccessIdentitiesRequest",
    input_xmlns: "",
    output: &ListCloudFrontOriginAccessIdentitiesResult,
    output_root: "ListCloudFrontOriginAccessIdentitiesResult",
    api: &SERVICE,
};
impl Operation for ListCloudFrontOriginAccessIdentities {
    type Request = ListCloudFrontOriginAccessIdentitiesRequest;
    type Response = ListCloudFrontOriginAccessIdentitiesResult;
    const META: &'static OpMeta = &META_ListCloudFrontOriginAccessIdentities;
}

/// `cloudfront:ListDistributions`.
#[derive(Clone, Copy, Debug)]
pub struct ListDistributions;
static META_ListDistributions: OpMeta = OpMeta {
    service: "cloudfront",
    name: "ListDistributions",
    iam_action: "cloudfront:ListDistributions",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/distribution",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListDistributionsRequest,
    input_root: "ListDistributionsRequest",
    input_xmlns: "",
    output: &ListDistributionsResult,
    output_root: "ListDistributionsResult",
    api: &SERVICE,
};
impl Operation for ListDistributions {
    type Request = ListDistributionsRequest;
    type Response = ListDistributionsResult;
    const META: &'static OpMeta = &META_ListDistributions;
}

/// `cloudfront:ListOriginRequestPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListOriginRequestPolicies;
static META_ListOriginRequestPolicies: OpMeta = OpMeta {
    service: "cloudfront",
    name: "ListOriginRequestPolicies",
    iam_action: "cloudfront:ListOriginRequestPolicies",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/origin-request-policy",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListOriginRequestPoliciesRequest,
    input_root: "ListOriginRequestPoliciesRequest",
    input_xmlns: "",
    output: &ListOriginRequestPoliciesResult,
    output_root: "ListOriginRequestPoliciesResult",
    api: &SERVICE,
};
impl Operation for ListOriginRequestPolicies {
    type Request = ListOriginRequestPoliciesRequest;
    type Response = ListOriginRequestPoliciesResult;
    const META: &'static OpMeta = &META_ListOriginRequestPolicies;
}

/// `cloudfront:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "cloudfront",
    name: "ListTagsForResource",
    iam_action: "cloudfront:ListTagsForResource",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/2020-05-31/tagging",
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

/// `cloudfront:TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
static META_TagResource: OpMeta = OpMeta {
    service: "cloudfront",
    name: "TagResource",
    iam_action: "cloudfront:TagResource",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/2020-05-31/tagging?Operation=Tag",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &TagResourceRequest,
    input_root: "TagResourceRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for TagResource {
    type Request = TagResourceRequest;
    type Response = TagResourceResponse;
    const META: &'static OpMeta = &META_TagResource;
}

/// `cloudfront:UpdateDistribution`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDistribution;
static META_UpdateDistribution: OpMeta = OpMeta {
    service: "cloudfront",
    name: "UpdateDistribution",
    iam_action: "cloudfront:UpdateDistribution",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/2020-05-31/distribution/{Id}/config",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateDistributionRequest,
    input_root: "UpdateDistributionRequest",
    input_xmlns: "",
    output: &UpdateDistributionResult,
    output_root: "UpdateDistributionResult",
    api: &SERVICE,
};
impl Operation for UpdateDistribution {
    type Request = UpdateDistributionRequest;
    type Response = UpdateDistributionResult;
    const META: &'static OpMeta = &META_UpdateDistribution;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 22] = [
    CreateCachePolicy::META,
    CreateCloudFrontOriginAccessIdentity::META,
    CreateDistribution::META,
    CreateDistributionWithTags::META,
    CreateInvalidation::META,
    CreateOriginAccessControl::META,
    DeleteCloudFrontOriginAccessIdentity::META,
    DeleteDistribution::META,
    DeleteOriginAccessControl::META,
    GetCachePolicy::META,
    GetCloudFrontOriginAccessIdentity::META,
    GetDistribution::META,
    GetDistributionConfig::META,
    GetInvalidation::META,
    GetOriginAccessControl::META,
    ListCachePolicies::META,
    ListCloudFrontOriginAccessIdentities::META,
    ListDistributions::META,
    ListOriginRequestPolicies::META,
    ListTagsForResource::META,
    TagResource::META,
    UpdateDistribution::META,
];
