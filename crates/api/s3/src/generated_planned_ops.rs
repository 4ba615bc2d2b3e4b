// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `s3:CreateBucket`.
#[derive(Clone, Copy, Debug)]
pub struct CreateBucket;
static META_CreateBucket: OpMeta = OpMeta {
    service: "s3",
    name: "CreateBucket",
    iam_action: "s3:CreateBucket",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateBucketRequest,
    input_root: "CreateBucketRequest",
    input_xmlns: "",
    output: &CreateBucketOutput,
    output_root: "CreateBucketOutput",
    api: &SERVICE,
};
impl Operation for CreateBucket {
    type Request = CreateBucketRequest;
    type Response = CreateBucketOutput;
    const META: &'static OpMeta = &META_CreateBucket;
}

/// `s3:DeleteBucket`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBucket;
static META_DeleteBucket: OpMeta = OpMeta {
    service: "s3",
    name: "DeleteBucket",
    iam_action: "s3:DeleteBucket",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/{Bucket}",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &DeleteBucketRequest,
    input_root: "DeleteBucketRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteBucket {
    type Request = DeleteBucketRequest;
    type Response = DeleteBucketResponse;
    const META: &'static OpMeta = &META_DeleteBucket;
}

/// `s3:DeleteBucketPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBucketPolicy;
static META_DeleteBucketPolicy: OpMeta = OpMeta {
    service: "s3",
    name: "DeleteBucketPolicy",
    iam_action: "s3:DeleteBucketPolicy",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/{Bucket}?policy",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &DeleteBucketPolicyRequest,
    input_root: "DeleteBucketPolicyRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteBucketPolicy {
    type Request = DeleteBucketPolicyRequest;
    type Response = DeleteBucketPolicyResponse;
    const META: &'static OpMeta = &META_DeleteBucketPolicy;
}

/// `s3:DeleteObject`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteObject;
static META_DeleteObject: OpMeta = OpMeta {
    service: "s3",
    name: "DeleteObject",
    iam_action: "s3:DeleteObject",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/{Bucket}/{Key+}",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &DeleteObjectRequest,
    input_root: "DeleteObjectRequest",
    input_xmlns: "",
    output: &DeleteObjectOutput,
    output_root: "DeleteObjectOutput",
    api: &SERVICE,
};
impl Operation for DeleteObject {
    type Request = DeleteObjectRequest;
    type Response = DeleteObjectOutput;
    const META: &'static OpMeta = &META_DeleteObject;
}

/// `s3:DeleteObject`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteObjects;
static META_DeleteObjects: OpMeta = OpMeta {
    service: "s3",
    name: "DeleteObjects",
    iam_action: "s3:DeleteObject",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/{Bucket}?delete",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteObjectsRequest,
    input_root: "DeleteObjectsRequest",
    input_xmlns: "",
    output: &DeleteObjectsOutput,
    output_root: "DeleteObjectsOutput",
    api: &SERVICE,
};
impl Operation for DeleteObjects {
    type Request = DeleteObjectsRequest;
    type Response = DeleteObjectsOutput;
    const META: &'static OpMeta = &META_DeleteObjects;
}

/// `s3:PutBucketPublicAccessBlock`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePublicAccessBlock;
static META_DeletePublicAccessBlock: OpMeta = OpMeta {
    service: "s3",
    name: "DeletePublicAccessBlock",
    iam_action: "s3:PutBucketPublicAccessBlock",
    read_only: false,
    built: false,
    method: "DELETE",
    uri: "/{Bucket}?publicAccessBlock",
    status: 204,
    has_dry_run: false,
    token: None,
    input: &DeletePublicAccessBlockRequest,
    input_root: "DeletePublicAccessBlockRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeletePublicAccessBlock {
    type Request = DeletePublicAccessBlockRequest;
    type Response = DeletePublicAccessBlockResponse;
    const META: &'static OpMeta = &META_DeletePublicAccessBlock;
}

/// `s3:GetAccelerateConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketAccelerateConfiguration;
static META_GetBucketAccelerateConfiguration: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketAccelerateConfiguration",
    iam_action: "s3:GetAccelerateConfiguration",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?accelerate",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketAccelerateConfigurationRequest,
    input_root: "GetBucketAccelerateConfigurationRequest",
    input_xmlns: "",
    output: &GetBucketAccelerateConfigurationOutput,
    output_root: "GetBucketAccelerateConfigurationOutput",
    api: &SERVICE,
};
impl Operation for GetBucketAccelerateConfiguration {
    type Request = GetBucketAccelerateConfigurationRequest;
    type Response = GetBucketAccelerateConfigurationOutput;
    const META: &'static OpMeta = &META_GetBucketAccelerateConfiguration;
}

/// `s3:GetBucketAcl`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketAcl;
static META_GetBucketAcl: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketAcl",
    iam_action: "s3:GetBucketAcl",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?acl",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketAclRequest,
    input_root: "GetBucketAclRequest",
    input_xmlns: "",
    output: &GetBucketAclOutput,
    output_root: "GetBucketAclOutput",
    api: &SERVICE,
};
impl Operation for GetBucketAcl {
    type Request = GetBucketAclRequest;
    type Response = GetBucketAclOutput;
    const META: &'static OpMeta = &META_GetBucketAcl;
}

/// `s3:GetBucketCORS`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketCors;
static META_GetBucketCors: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketCors",
    iam_action: "s3:GetBucketCORS",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?cors",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketCorsRequest,
    input_root: "GetBucketCorsRequest",
    input_xmlns: "",
    output: &GetBucketCorsOutput,
    output_root: "GetBucketCorsOutput",
    api: &SERVICE,
};
impl Operation for GetBucketCors {
    type Request = GetBucketCorsRequest;
    type Response = GetBucketCorsOutput;
    const META: &'static OpMeta = &META_GetBucketCors;
}

/// `s3:GetEncryptionConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketEncryption;
static META_GetBucketEncryption: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketEncryption",
    iam_action: "s3:GetEncryptionConfiguration",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?encryption",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketEncryptionRequest,
    input_root: "GetBucketEncryptionRequest",
    input_xmlns: "",
    output: &GetBucketEncryptionOutput,
    output_root: "GetBucketEncryptionOutput",
    api: &SERVICE,
};
impl Operation for GetBucketEncryption {
    type Request = GetBucketEncryptionRequest;
    type Response = GetBucketEncryptionOutput;
    const META: &'static OpMeta = &META_GetBucketEncryption;
}

/// `s3:GetLifecycleConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketLifecycleConfiguration;
static META_GetBucketLifecycleConfiguration: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketLifecycleConfiguration",
    iam_action: "s3:GetLifecycleConfiguration",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?lifecycle",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketLifecycleConfigurationRequest,
    input_root: "GetBucketLifecycleConfigurationRequest",
    input_xmlns: "",
    output: &GetBucketLifecycleConfigurationOutput,
    output_root: "GetBucketLifecycleConfigurationOutput",
    api: &SERVICE,
};
impl Operation for GetBucketLifecycleConfiguration {
    type Request = GetBucketLifecycleConfigurationRequest;
    type Response = GetBucketLifecycleConfigurationOutput;
    const META: &'static OpMeta = &META_GetBucketLifecycleConfiguration;
}

/// `s3:GetBucketLocation`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketLocation;
static META_GetBucketLocation: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketLocation",
    iam_action: "s3:GetBucketLocation",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?location",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketLocationRequest,
    input_root: "GetBucketLocationRequest",
    input_xmlns: "",
    output: &GetBucketLocationOutput,
    output_root: "GetBucketLocationOutput",
    api: &SERVICE,
};
impl Operation for GetBucketLocation {
    type Request = GetBucketLocationRequest;
    type Response = GetBucketLocationOutput;
    const META: &'static OpMeta = &META_GetBucketLocation;
}

/// `s3:GetBucketLogging`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketLogging;
static META_GetBucketLogging: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketLogging",
    iam_action: "s3:GetBucketLogging",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?logging",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketLoggingRequest,
    input_root: "GetBucketLoggingRequest",
    input_xmlns: "",
    output: &GetBucketLoggingOutput,
    output_root: "GetBucketLoggingOutput",
    api: &SERVICE,
};
impl Operation for GetBucketLogging {
    type Request = GetBucketLoggingRequest;
    type Response = GetBucketLoggingOutput;
    const META: &'static OpMeta = &META_GetBucketLogging;
}

/// `s3:GetBucketNotification`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketNotificationConfiguration;
static META_GetBucketNotificationConfiguration: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketNotificationConfiguration",
    iam_action: "s3:GetBucketNotification",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?notification",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketNotificationConfigurationRequest,
    input_root: "GetBucketNotificationConfigurationRequest",
    input_xmlns: "",
    output: &NotificationConfiguration,
    output_root: "NotificationConfiguration",
    api: &SERVICE,
};
impl Operation for GetBucketNotificationConfiguration {
    type Request = GetBucketNotificationConfigurationRequest;
    type Response = NotificationConfiguration;
    const META: &'static OpMeta = &META_GetBucketNotificationConfiguration;
}

/// `s3:GetBucketOwnershipControls`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketOwnershipControls;
static META_GetBucketOwnershipControls: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketOwnershipControls",
    iam_action: "s3:GetBucketOwnershipControls",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?ownershipControls",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketOwnershipControlsRequest,
    input_root: "GetBucketOwnershipControlsRequest",
    input_xmlns: "",
    output: &GetBucketOwnershipControlsOutput,
    output_root: "GetBucketOwnershipControlsOutput",
    api: &SERVICE,
};
impl Operation for GetBucketOwnershipControls {
    type Request = GetBucketOwnershipControlsRequest;
    type Response = GetBucketOwnershipControlsOutput;
    const META: &'static OpMeta = &META_GetBucketOwnershipControls;
}

/// `s3:GetBucketPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketPolicy;
static META_GetBucketPolicy: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketPolicy",
    iam_action: "s3:GetBucketPolicy",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?policy",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketPolicyRequest,
    input_root: "GetBucketPolicyRequest",
    input_xmlns: "",
    output: &GetBucketPolicyOutput,
    output_root: "GetBucketPolicyOutput",
    api: &SERVICE,
};
impl Operation for GetBucketPolicy {
    type Request = GetBucketPolicyRequest;
    type Response = GetBucketPolicyOutput;
    const META: &'static OpMeta = &META_GetBucketPolicy;
}

/// `s3:GetReplicationConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketReplication;
static META_GetBucketReplication: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketReplication",
    iam_action: "s3:GetReplicationConfiguration",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?replication",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketReplicationRequest,
    input_root: "GetBucketReplicationRequest",
    input_xmlns: "",
    output: &GetBucketReplicationOutput,
    output_root: "GetBucketReplicationOutput",
    api: &SERVICE,
};
impl Operation for GetBucketReplication {
    type Request = GetBucketReplicationRequest;
    type Response = GetBucketReplicationOutput;
    const META: &'static OpMeta = &META_GetBucketReplication;
}

/// `s3:GetBucketRequestPayment`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketRequestPayment;
static META_GetBucketRequestPayment: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketRequestPayment",
    iam_action: "s3:GetBucketRequestPayment",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?requestPayment",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketRequestPaymentRequest,
    input_root: "GetBucketRequestPaymentRequest",
    input_xmlns: "",
    output: &GetBucketRequestPaymentOutput,
    output_root: "GetBucketRequestPaymentOutput",
    api: &SERVICE,
};
impl Operation for GetBucketRequestPayment {
    type Request = GetBucketRequestPaymentRequest;
    type Response = GetBucketRequestPaymentOutput;
    const META: &'static OpMeta = &META_GetBucketRequestPayment;
}

/// `s3:GetBucketTagging`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketTagging;
static META_GetBucketTagging: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketTagging",
    iam_action: "s3:GetBucketTagging",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?tagging",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketTaggingRequest,
    input_root: "GetBucketTaggingRequest",
    input_xmlns: "",
    output: &GetBucketTaggingOutput,
    output_root: "GetBucketTaggingOutput",
    api: &SERVICE,
};
impl Operation for GetBucketTagging {
    type Request = GetBucketTaggingRequest;
    type Response = GetBucketTaggingOutput;
    const META: &'static OpMeta = &META_GetBucketTagging;
}

/// `s3:GetBucketVersioning`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketVersioning;
static META_GetBucketVersioning: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketVersioning",
    iam_action: "s3:GetBucketVersioning",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?versioning",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketVersioningRequest,
    input_root: "GetBucketVersioningRequest",
    input_xmlns: "",
    output: &GetBucketVersioningOutput,
    output_root: "GetBucketVersioningOutput",
    api: &SERVICE,
};
impl Operation for GetBucketVersioning {
    type Request = GetBucketVersioningRequest;
    type Response = GetBucketVersioningOutput;
    const META: &'static OpMeta = &META_GetBucketVersioning;
}

/// `s3:GetBucketWebsite`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketWebsite;
static META_GetBucketWebsite: OpMeta = OpMeta {
    service: "s3",
    name: "GetBucketWebsite",
    iam_action: "s3:GetBucketWebsite",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?website",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetBucketWebsiteRequest,
    input_root: "GetBucketWebsiteRequest",
    input_xmlns: "",
    output: &GetBucketWebsiteOutput,
    output_root: "GetBucketWebsiteOutput",
    api: &SERVICE,
};
impl Operation for GetBucketWebsite {
    type Request = GetBucketWebsiteRequest;
    type Response = GetBucketWebsiteOutput;
    const META: &'static OpMeta = &META_GetBucketWebsite;
}

/// `s3:GetObject`.
#[derive(Clone, Copy, Debug)]
pub struct GetObject;
static META_GetObject: OpMeta = OpMeta {
    service: "s3",
    name: "GetObject",
    iam_action: "s3:GetObject",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetObjectRequest,
    input_root: "GetObjectRequest",
    input_xmlns: "",
    output: &GetObjectOutput,
    output_root: "GetObjectOutput",
    api: &SERVICE,
};
impl Operation for GetObject {
    type Request = GetObjectRequest;
    type Response = GetObjectOutput;
    const META: &'static OpMeta = &META_GetObject;
}

/// `s3:GetBucketObjectLockConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct GetObjectLockConfiguration;
static META_GetObjectLockConfiguration: OpMeta = OpMeta {
    service: "s3",
    name: "GetObjectLockConfiguration",
    iam_action: "s3:GetBucketObjectLockConfiguration",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?object-lock",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetObjectLockConfigurationRequest,
    input_root: "GetObjectLockConfigurationRequest",
    input_xmlns: "",
    output: &GetObjectLockConfigurationOutput,
    output_root: "GetObjectLockConfigurationOutput",
    api: &SERVICE,
};
impl Operation for GetObjectLockConfiguration {
    type Request = GetObjectLockConfigurationRequest;
    type Response = GetObjectLockConfigurationOutput;
    const META: &'static OpMeta = &META_GetObjectLockConfiguration;
}

/// `s3:GetObjectTagging`.
#[derive(Clone, Copy, Debug)]
pub struct GetObjectTagging;
static META_GetObjectTagging: OpMeta = OpMeta {
    service: "s3",
    name: "GetObjectTagging",
    iam_action: "s3:GetObjectTagging",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}/{Key+}?tagging",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetObjectTaggingRequest,
    input_root: "GetObjectTaggingRequest",
    input_xmlns: "",
    output: &GetObjectTaggingOutput,
    output_root: "GetObjectTaggingOutput",
    api: &SERVICE,
};
impl Operation for GetObjectTagging {
    type Request = GetObjectTaggingRequest;
    type Response = GetObjectTaggingOutput;
    const META: &'static OpMeta = &META_GetObjectTagging;
}

/// `s3:GetBucketPublicAccessBlock`.
#[derive(Clone, Copy, Debug)]
pub struct GetPublicAccessBlock;
static META_GetPublicAccessBlock: OpMeta = OpMeta {
    service: "s3",
    name: "GetPublicAccessBlock",
    iam_action: "s3:GetBucketPublicAccessBlock",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?publicAccessBlock",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetPublicAccessBlockRequest,
    input_root: "GetPublicAccessBlockRequest",
    input_xmlns: "",
    output: &GetPublicAccessBlockOutput,
    output_root: "GetPublicAccessBlockOutput",
    api: &SERVICE,
};
impl Operation for GetPublicAccessBlock {
    type Request = GetPublicAccessBlockRequest;
    type Response = GetPublicAccessBlockOutput;
    const META: &'static OpMeta = &META_GetPublicAccessBlock;
}

/// `s3:ListBucket`.
#[derive(Clone, Copy, Debug)]
pub struct HeadBucket;
static META_HeadBucket: OpMeta = OpMeta {
    service: "s3",
    name: "HeadBucket",
    iam_action: "s3:ListBucket",
    read_only: true,
    built: false,
    method: "HEAD",
    uri: "/{Bucket}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &HeadBucketRequest,
    input_root: "HeadBucketRequest",
    input_xmlns: "",
    output: &HeadBucketOutput,
    output_root: "HeadBucketOutput",
    api: &SERVICE,
};
impl Operation for HeadBucket {
    type Request = HeadBucketRequest;
    type Response = HeadBucketOutput;
    const META: &'static OpMeta = &META_HeadBucket;
}

/// `s3:GetObject`.
#[derive(Clone, Copy, Debug)]
pub struct HeadObject;
static META_HeadObject: OpMeta = OpMeta {
    service: "s3",
    name: "HeadObject",
    iam_action: "s3:GetObject",
    read_only: true,
    built: false,
    method: "HEAD",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &HeadObjectRequest,
    input_root: "HeadObjectRequest",
    input_xmlns: "",
    output: &HeadObjectOutput,
    output_root: "HeadObjectOutput",
    api: &SERVICE,
};
impl Operation for HeadObject {
    type Request = HeadObjectRequest;
    type Response = HeadObjectOutput;
    const META: &'static OpMeta = &META_HeadObject;
}

/// `s3:GetInventoryConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct ListBucketInventoryConfigurations;
static META_ListBucketInventoryConfigurations: OpMeta = OpMeta {
    service: "s3",
    name: "ListBucketInventoryConfigurations",
    iam_action: "s3:GetInventoryConfiguration",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?inventory",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListBucketInventoryConfigurationsRequest,
    input_root: "ListBucketInventoryConfigurationsRequest",
    input_xmlns: "",
    output: &ListBucketInventoryConfigurationsOutput,
    output_root: "ListBucketInventoryConfigurationsOutput",
    api: &SERVICE,
};
impl Operation for ListBucketInventoryConfigurations {
    type Request = ListBucketInventoryConfigurationsRequest;
    type Response = ListBucketInventoryConfigurationsOutput;
    const META: &'static OpMeta = &META_ListBucketInventoryConfigurations;
}

/// `s3:ListAllMyBuckets`.
#[derive(Clone, Copy, Debug)]
pub struct ListBuckets;
static META_ListBuckets: OpMeta = OpMeta {
    service: "s3",
    name: "ListBuckets",
    iam_action: "s3:ListAllMyBuckets",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListBucketsRequest,
    input_root: "ListBucketsRequest",
    input_xmlns: "",
    output: &ListBucketsOutput,
    output_root: "ListBucketsOutput",
    api: &SERVICE,
};
impl Operation for ListBuckets {
    type Request = ListBucketsRequest;
    type Response = ListBucketsOutput;
    const META: &'static OpMeta = &META_ListBuckets;
}

/// `s3:ListBucketVersions`.
#[derive(Clone, Copy, Debug)]
pub struct ListObjectVersions;
static META_ListObjectVersions: OpMeta = OpMeta {
    service: "s3",
    name: "ListObjectVersions",
    iam_action: "s3:ListBucketVersions",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?versions",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListObjectVersionsRequest,
    input_root: "ListObjectVersionsRequest",
    input_xmlns: "",
    output: &ListObjectVersionsOutput,
    output_root: "ListObjectVersionsOutput",
    api: &SERVICE,
};
impl Operation for ListObjectVersions {
    type Request = ListObjectVersionsRequest;
    type Response = ListObjectVersionsOutput;
    const META: &'static OpMeta = &META_ListObjectVersions;
}

/// `s3:ListBucket`.
#[derive(Clone, Copy, Debug)]
pub struct ListObjectsV2;
static META_ListObjectsV2: OpMeta = OpMeta {
    service: "s3",
    name: "ListObjectsV2",
    iam_action: "s3:ListBucket",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/{Bucket}?list-type=2",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListObjectsV2Request,
    input_root: "ListObjectsV2Request",
    input_xmlns: "",
    output: &ListObjectsV2Output,
    output_root: "ListObjectsV2Output",
    api: &SERVICE,
};
impl Operation for ListObjectsV2 {
    type Request = ListObjectsV2Request;
    type Response = ListObjectsV2Output;
    const META: &'static OpMeta = &META_ListObjectsV2;
}

/// `s3:PutBucketAcl`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketAcl;
static META_PutBucketAcl: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketAcl",
    iam_action: "s3:PutBucketAcl",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?acl",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketAclRequest,
    input_root: "PutBucketAclRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutBucketAcl {
    type Request = PutBucketAclRequest;
    type Response = PutBucketAclResponse;
    const META: &'static OpMeta = &META_PutBucketAcl;
}

/// `s3:PutBucketCORS`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketCors;
static META_PutBucketCors: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketCors",
    iam_action: "s3:PutBucketCORS",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?cors",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketCorsRequest,
    input_root: "PutBucketCorsRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutBucketCors {
    type Request = PutBucketCorsRequest;
    type Response = PutBucketCorsResponse;
    const META: &'static OpMeta = &META_PutBucketCors;
}

/// `s3:PutEncryptionConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketEncryption;
static META_PutBucketEncryption: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketEncryption",
    iam_action: "s3:PutEncryptionConfiguration",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?encryption",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketEncryptionRequest,
    input_root: "PutBucketEncryptionRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutBucketEncryption {
    type Request = PutBucketEncryptionRequest;
    type Response = PutBucketEncryptionResponse;
    const META: &'static OpMeta = &META_PutBucketEncryption;
}

/// `s3:PutLifecycleConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketLifecycleConfiguration;
static META_PutBucketLifecycleConfiguration: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketLifecycleConfiguration",
    iam_action: "s3:PutLifecycleConfiguration",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?lifecycle",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketLifecycleConfigurationRequest,
    input_root: "PutBucketLifecycleConfigurationRequest",
    input_xmlns: "",
    output: &PutBucketLifecycleConfigurationOutput,
    output_root: "PutBucketLifecycleConfigurationOutput",
    api: &SERVICE,
};
impl Operation for PutBucketLifecycleConfiguration {
    type Request = PutBucketLifecycleConfigurationRequest;
    type Response = PutBucketLifecycleConfigurationOutput;
    const META: &'static OpMeta = &META_PutBucketLifecycleConfiguration;
}

/// `s3:PutBucketLogging`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketLogging;
static META_PutBucketLogging: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketLogging",
    iam_action: "s3:PutBucketLogging",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?logging",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketLoggingRequest,
    input_root: "PutBucketLoggingRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutBucketLogging {
    type Request = PutBucketLoggingRequest;
    type Response = PutBucketLoggingResponse;
    const META: &'static OpMeta = &META_PutBucketLogging;
}

/// `s3:PutBucketNotification`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketNotificationConfiguration;
static META_PutBucketNotificationConfiguration: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketNotificationConfiguration",
    iam_action: "s3:PutBucketNotification",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?notification",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketNotificationConfigurationRequest,
    input_root: "PutBucketNotificationConfigurationRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutBucketNotificationConfiguration {
    type Request = PutBucketNotificationConfigurationRequest;
    type Response = PutBucketNotificationConfigurationResponse;
    const META: &'static OpMeta = &META_PutBucketNotificationConfiguration;
}

/// `s3:PutBucketOwnershipControls`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketOwnershipControls;
static META_PutBucketOwnershipControls: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketOwnershipControls",
    iam_action: "s3:PutBucketOwnershipControls",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?ownershipControls",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketOwnershipControlsRequest,
    input_root: "PutBucketOwnershipControlsRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutBucketOwnershipControls {
    type Request = PutBucketOwnershipControlsRequest;
    type Response = PutBucketOwnershipControlsResponse;
    const META: &'static OpMeta = &META_PutBucketOwnershipControls;
}

/// `s3:PutBucketPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketPolicy;
static META_PutBucketPolicy: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketPolicy",
    iam_action: "s3:PutBucketPolicy",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?policy",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketPolicyRequest,
    input_root: "PutBucketPolicyRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutBucketPolicy {
    type Request = PutBucketPolicyRequest;
    type Response = PutBucketPolicyResponse;
    const META: &'static OpMeta = &META_PutBucketPolicy;
}

/// `s3:PutBucketTagging`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketTagging;
static META_PutBucketTagging: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketTagging",
    iam_action: "s3:PutBucketTagging",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?tagging",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketTaggingRequest,
    input_root: "PutBucketTaggingRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutBucketTagging {
    type Request = PutBucketTaggingRequest;
    type Response = PutBucketTaggingResponse;
    const META: &'static OpMeta = &META_PutBucketTagging;
}

/// `s3:PutBucketVersioning`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketVersioning;
static META_PutBucketVersioning: OpMeta = OpMeta {
    service: "s3",
    name: "PutBucketVersioning",
    iam_action: "s3:PutBucketVersioning",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?versioning",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutBucketVersioningRequest,
    input_root: "PutBucketVersioningRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutBucketVersioning {
    type Request = PutBucketVersioningRequest;
    type Response = PutBucketVersioningResponse;
    const META: &'static OpMeta = &META_PutBucketVersioning;
}

/// `s3:PutObject`.
#[derive(Clone, Copy, Debug)]
pub struct PutObject;
static META_PutObject: OpMeta = OpMeta {
    service: "s3",
    name: "PutObject",
    iam_action: "s3:PutObject",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutObjectRequest,
    input_root: "PutObjectRequest",
    input_xmlns: "",
    output: &PutObjectOutput,
    output_root: "PutObjectOutput",
    api: &SERVICE,
};
impl Operation for PutObject {
    type Request = PutObjectRequest;
    type Response = PutObjectOutput;
    const META: &'static OpMeta = &META_PutObject;
}

/// `s3:PutBucketPublicAccessBlock`.
#[derive(Clone, Copy, Debug)]
pub struct PutPublicAccessBlock;
static META_PutPublicAccessBlock: OpMeta = OpMeta {
    service: "s3",
    name: "PutPublicAccessBlock",
    iam_action: "s3:PutBucketPublicAccessBlock",
    read_only: false,
    built: false,
    method: "PUT",
    uri: "/{Bucket}?publicAccessBlock",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutPublicAccessBlockRequest,
    input_root: "PutPublicAccessBlockRequest",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for PutPublicAccessBlock {
    type Request = PutPublicAccessBlockRequest;
    type Response = PutPublicAccessBlockResponse;
    const META: &'static OpMeta = &META_PutPublicAccessBlock;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 43] = [
    CreateBucket::META,
    DeleteBucket::META,
    DeleteBucketPolicy::META,
    DeleteObject::META,
    DeleteObjects::META,
    DeletePublicAccessBlock::META,
    GetBucketAccelerateConfiguration::META,
    GetBucketAcl::META,
    GetBucketCors::META,
    GetBucketEncryption::META,
    GetBucketLifecycleConfiguration::META,
    GetBucketLocation::META,
    GetBucketLogging::META,
    GetBucketNotificationConfiguration::META,
    GetBucketOwnershipControls::META,
    GetBucketPolicy::META,
    GetBucketReplication::META,
    GetBucketRequestPayment::META,
    GetBucketTagging::META,
    GetBucketVersioning::META,
    GetBucketWebsite::META,
    GetObject::META,
    GetObjectLockConfiguration::META,
    GetObjectTagging::META,
    GetPublicAccessBlock::META,
    HeadBucket::META,
    HeadObject::META,
    ListBucketInventoryConfigurations::META,
    ListBuckets::META,
    ListObjectVersions::META,
    ListObjectsV2::META,
    PutBucketAcl::META,
    PutBucketCors::META,
    PutBucketEncryption::META,
    PutBucketLifecycleConfiguration::META,
    PutBucketLogging::META,
    PutBucketNotificationConfiguration::META,
    PutBucketOwnershipControls::META,
    PutBucketPolicy::META,
    PutBucketTagging::META,
    PutBucketVersioning::META,
    PutObject::META,
    PutPublicAccessBlock::META,
];
