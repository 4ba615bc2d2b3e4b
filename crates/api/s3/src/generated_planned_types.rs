// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: Option<i32>,
}
impl ::bonkei_wire::Element for AbortIncompleteMultipartUpload {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessControlPolicy {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}
impl ::bonkei_wire::Element for AccessControlPolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessControlTranslation {
    pub owner: Option<OwnerOverride>,
}
impl ::bonkei_wire::Element for AccessControlTranslation {}

text_enum! { ArchiveStatus
    ARCHIVE_ACCESS = "ARCHIVE_ACCESS"
    DEEP_ARCHIVE_ACCESS = "DEEP_ARCHIVE_ACCESS"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: Option<Vec<EncryptionType>>,
}
impl ::bonkei_wire::Element for BlockedEncryptionTypes {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bucket {
    pub bucket_arn: Option<String>,
    pub bucket_region: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for Bucket {}

text_enum! { BucketAccelerateStatus
    ENABLED = "Enabled"
    SUSPENDED = "Suspended"
}

text_enum! { BucketCannedACL
    PRIVATE = "private"
    PUBLIC_READ = "public-read"
    PUBLIC_READ_WRITE = "public-read-write"
    AUTHENTICATED_READ = "authenticated-read"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketInfo {
    pub data_redundancy: Option<DataRedundancy>,
    pub r#type: Option<BucketType>,
}
impl ::bonkei_wire::Element for BucketInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketLifecycleConfiguration {
    pub rules: Vec<LifecycleRule>,
}
impl ::bonkei_wire::Element for BucketLifecycleConfiguration {}

text_enum! { BucketLocationConstraint
    AF_SOUTH_1 = "af-south-1"
    AP_EAST_1 = "ap-east-1"
    AP_EAST_2 = "ap-east-2"
    AP_NORTHEAST_1 = "ap-northeast-1"
    AP_NORTHEAST_2 = "ap-northeast-2"
    AP_NORTHEAST_3 = "ap-northeast-3"
    AP_SOUTH_1 = "ap-south-1"
    AP_SOUTH_2 = "ap-south-2"
    AP_SOUTHEAST_1 = "ap-southeast-1"
    AP_SOUTHEAST_2 = "ap-southeast-2"
    AP_SOUTHEAST_3 = "ap-southeast-3"
    AP_SOUTHEAST_4 = "ap-southeast-4"
    AP_SOUTHEAST_5 = "ap-southeast-5"
    AP_SOUTHEAST_6 = "ap-southeast-6"
    AP_SOUTHEAST_7 = "ap-southeast-7"
    CA_CENTRAL_1 = "ca-central-1"
    CA_WEST_1 = "ca-west-1"
    CN_NORTH_1 = "cn-north-1"
    CN_NORTHWEST_1 = "cn-northwest-1"
    EU = "EU"
    EU_CENTRAL_1 = "eu-central-1"
    EU_CENTRAL_2 = "eu-central-2"
    EU_NORTH_1 = "eu-north-1"
    EU_SOUTH_1 = "eu-south-1"
    EU_SOUTH_2 = "eu-south-2"
    EU_WEST_1 = "eu-west-1"
    EU_WEST_2 = "eu-west-2"
    EU_WEST_3 = "eu-west-3"
    IL_CENTRAL_1 = "il-central-1"
    ME_CENTRAL_1 = "me-central-1"
    ME_SOUTH_1 = "me-south-1"
    MX_CENTRAL_1 = "mx-central-1"
    SA_EAST_1 = "sa-east-1"
    US_EAST_2 = "us-east-2"
    US_GOV_EAST_1 = "us-gov-east-1"
    US_GOV_WEST_1 = "us-gov-west-1"
    US_WEST_1 = "us-west-1"
    US_WEST_2 = "us-west-2"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketLoggingStatus {
    pub logging_enabled: Option<LoggingEnabled>,
}
impl ::bonkei_wire::Element for BucketLoggingStatus {}

text_enum! { BucketLogsPermission
    FULL_CONTROL = "FULL_CONTROL"
    READ = "READ"
    WRITE = "WRITE"
}

text_enum! { BucketNamespace
    ACCOUNT_REGIONAL = "account-regional"
    GLOBAL = "global"
}

text_enum! { BucketType
    DIRECTORY = "Directory"
}

text_enum! { BucketVersioningStatus
    ENABLED = "Enabled"
    SUSPENDED = "Suspended"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CORSConfiguration {
    pub cors_rules: Vec<CORSRule>,
}
impl ::bonkei_wire::Element for CORSConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CORSRule {
    pub allowed_headers: Option<Vec<String>>,
    pub allowed_methods: Vec<String>,
    pub allowed_origins: Vec<String>,
    pub expose_headers: Option<Vec<String>>,
    pub id: Option<String>,
    pub max_age_seconds: Option<i32>,
}
impl ::bonkei_wire::Element for CORSRule {}

text_enum! { ChecksumAlgorithm
    CRC32 = "CRC32"
    CRC32C = "CRC32C"
    SHA1 = "SHA1"
    SHA256 = "SHA256"
    CRC64NVME = "CRC64NVME"
    SHA512 = "SHA512"
    MD5 = "MD5"
    XXHASH64 = "XXHASH64"
    XXHASH3 = "XXHASH3"
    XXHASH128 = "XXHASH128"
}

text_enum! { ChecksumMode
    ENABLED = "ENABLED"
}

text_enum! { ChecksumType
    COMPOSITE = "COMPOSITE"
    FULL_OBJECT = "FULL_OBJECT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}
impl ::bonkei_wire::Element for CommonPrefix {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    pub http_error_code_returned_equals: Option<String>,
    pub key_prefix_equals: Option<String>,
}
impl ::bonkei_wire::Element for Condition {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketConfiguration {
    pub bucket: Option<BucketInfo>,
    pub location: Option<LocationInfo>,
    pub location_constraint: Option<BucketLocationConstraint>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateBucketConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketOutput {
    pub bucket_arn: Option<String>,
    pub location: Option<String>,
}
impl ::bonkei_wire::Element for CreateBucketOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketRequest {
    pub acl: Option<BucketCannedACL>,
    pub bucket: String,
    pub bucket_namespace: Option<BucketNamespace>,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<ObjectOwnership>,
}
impl ::bonkei_wire::Element for CreateBucketRequest {}

text_enum! { DataRedundancy
    SINGLE_AVAILABILITY_ZONE = "SingleAvailabilityZone"
    SINGLE_LOCAL_ZONE = "SingleLocalZone"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultRetention {
    pub days: Option<i32>,
    pub default_event_hold: Option<EventHoldDuration>,
    pub mode: Option<ObjectLockRetentionMode>,
    pub years: Option<i32>,
}
impl ::bonkei_wire::Element for DefaultRetention {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    pub objects: Vec<ObjectIdentifier>,
    pub quiet: Option<bool>,
}
impl ::bonkei_wire::Element for Delete {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketPolicyRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for DeleteBucketPolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for DeleteBucketRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMarkerEntry {
    pub is_latest: Option<bool>,
    pub key: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub owner: Option<Owner>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for DeleteMarkerEntry {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMarkerReplication {
    pub status: Option<DeleteMarkerReplicationStatus>,
}
impl ::bonkei_wire::Element for DeleteMarkerReplication {}

text_enum! { DeleteMarkerReplicationStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub request_charged: Option<RequestCharged>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for DeleteObjectOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectRequest {
    pub bucket: String,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<Timestamp>,
    pub if_match_size: Option<i64>,
    pub key: String,
    pub mfa: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for DeleteObjectRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub errors: Option<Vec<Error>>,
    pub request_charged: Option<RequestCharged>,
}
impl ::bonkei_wire::Element for DeleteObjectsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsRequest {
    pub bucket: String,
    pub bypass_governance_retention: Option<bool>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub delete: Delete,
    pub expected_bucket_owner: Option<String>,
    pub mfa: Option<String>,
    pub request_payer: Option<RequestPayer>,
}
impl ::bonkei_wire::Element for DeleteObjectsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for DeletePublicAccessBlockRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletedObject {
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for DeletedObject {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Destination {
    pub access_control_translation: Option<AccessControlTranslation>,
    pub account: Option<String>,
    pub bucket: Option<String>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub metrics: Option<Metrics>,
    pub replication_time: Option<ReplicationTime>,
    pub storage_class: Option<StorageClass>,
}
impl ::bonkei_wire::Element for Destination {}

text_enum! { EncodingType
    URL = "url"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
    pub use_source_multi_region_key: Option<UseSourceMultiRegionKey>,
}
impl ::bonkei_wire::Element for EncryptionConfiguration {}

text_enum! { EncryptionType
    NONE = "NONE"
    SSE_C = "SSE-C"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Error {
    pub code: Option<String>,
    pub key: Option<String>,
    pub message: Option<String>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for Error {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDocument {
    pub key: Option<String>,
}
impl ::bonkei_wire::Element for ErrorDocument {}

text_enum! { Event
    S3_REDUCED_REDUNDANCY_LOST_OBJECT = "s3:ReducedRedundancyLostObject"
    S3_OBJECT_CREATED_ = "s3:ObjectCreated:*"
    S3_OBJECT_CREATED_PUT = "s3:ObjectCreated:Put"
    S3_OBJECT_CREATED_POST = "s3:ObjectCreated:Post"
    S3_OBJECT_CREATED_COPY = "s3:ObjectCreated:Copy"
    S3_OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD = "s3:ObjectCreated:CompleteMultipartUpload"
    S3_OBJECT_REMOVED_ = "s3:ObjectRemoved:*"
    S3_OBJECT_REMOVED_DELETE = "s3:ObjectRemoved:Delete"
    S3_OBJECT_REMOVED_DELETE_MARKER_CREATED = "s3:ObjectRemoved:DeleteMarkerCreated"
    S3_OBJECT_RESTORE_ = "s3:ObjectRestore:*"
    S3_OBJECT_RESTORE_POST = "s3:ObjectRestore:Post"
    S3_OBJECT_RESTORE_COMPLETED = "s3:ObjectRestore:Completed"
    S3_REPLICATION_ = "s3:Replication:*"
    S3_REPLICATION_OPERATION_FAILED_REPLICATION = "s3:Replication:OperationFailedReplication"
    S3_REPLICATION_OPERATION_NOT_TRACKED = "s3:Replication:OperationNotTracked"
    S3_REPLICATION_OPERATION_MISSED_THRESHOLD = "s3:Replication:OperationMissedThreshold"
    S3_REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD = "s3:Replication:OperationReplicatedAfterThreshold"
    S3_OBJECT_RESTORE_DELETE = "s3:ObjectRestore:Delete"
    S3_LIFECYCLE_TRANSITION = "s3:LifecycleTransition"
    S3_INTELLIGENT_TIERING = "s3:IntelligentTiering"
    S3_OBJECT_ACL_PUT = "s3:ObjectAcl:Put"
    S3_LIFECYCLE_EXPIRATION_ = "s3:LifecycleExpiration:*"
    S3_LIFECYCLE_EXPIRATION_DELETE = "s3:LifecycleExpiration:Delete"
    S3_LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED = "s3:LifecycleExpiration:DeleteMarkerCreated"
    S3_OBJECT_TAGGING_ = "s3:ObjectTagging:*"
    S3_OBJECT_TAGGING_PUT = "s3:ObjectTagging:Put"
    S3_OBJECT_TAGGING_DELETE = "s3:ObjectTagging:Delete"
    S3_OBJECT_ANNOTATION_ = "s3:ObjectAnnotation:*"
    S3_OBJECT_ANNOTATION_PUT = "s3:ObjectAnnotation:Put"
    S3_OBJECT_ANNOTATION_DELETE = "s3:ObjectAnnotation:Delete"
    S3_OBJECT_RETENTION_PUT = "s3:ObjectRetention:Put"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventBridgeConfiguration {}
impl ::bonkei_wire::Element for EventBridgeConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventHoldDuration {
    pub days: Option<i32>,
    pub years: Option<i32>,
}
impl ::bonkei_wire::Element for EventHoldDuration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExistingObjectReplication {
    pub status: Option<ExistingObjectReplicationStatus>,
}
impl ::bonkei_wire::Element for ExistingObjectReplication {}

text_enum! { ExistingObjectReplicationStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

text_enum! { ExpirationStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterRule {
    pub name: Option<FilterRuleName>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for FilterRule {}

text_enum! { FilterRuleName
    PREFIX = "prefix"
    SUFFIX = "suffix"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub request_charged: Option<RequestCharged>,
    pub status: Option<BucketAccelerateStatus>,
}
impl ::bonkei_wire::Element for GetBucketAccelerateConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<RequestPayer>,
}
impl ::bonkei_wire::Element for GetBucketAccelerateConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAclOutput {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}
impl ::bonkei_wire::Element for GetBucketAclOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAclRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketAclRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketCorsOutput {
    pub cors_rules: Option<Vec<CORSRule>>,
}
impl ::bonkei_wire::Element for GetBucketCorsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketCorsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketCorsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}
impl ::bonkei_wire::Element for GetBucketEncryptionOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketEncryptionRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketEncryptionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: Option<Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}
impl ::bonkei_wire::Element for GetBucketLifecycleConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketLifecycleConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationOutput {
    pub location_constraint: Option<BucketLocationConstraint>,
}
impl ::bonkei_wire::Element for GetBucketLocationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketLocationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: Option<LoggingEnabled>,
}
impl ::bonkei_wire::Element for GetBucketLoggingOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLoggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketLoggingRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketNotificationConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketNotificationConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: Option<OwnershipControls>,
}
impl ::bonkei_wire::Element for GetBucketOwnershipControlsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketOwnershipControlsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketOwnershipControlsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyOutput {
    pub policy: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketPolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}
impl ::bonkei_wire::Element for GetBucketReplicationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketReplicationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketReplicationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: Option<Payer>,
}
impl ::bonkei_wire::Element for GetBucketRequestPaymentOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketRequestPaymentRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketRequestPaymentRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingOutput {
    pub tag_set: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for GetBucketTaggingOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketTaggingRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketVersioningOutput {
    pub mfa_delete: Option<MFADeleteStatus>,
    pub status: Option<BucketVersioningStatus>,
}
impl ::bonkei_wire::Element for GetBucketVersioningOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketVersioningRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketVersioningRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketWebsiteOutput {
    pub error_document: Option<ErrorDocument>,
    pub index_document: Option<IndexDocument>,
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}
impl ::bonkei_wire::Element for GetBucketWebsiteOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketWebsiteRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetBucketWebsiteRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}
impl ::bonkei_wire::Element for GetObjectLockConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLockConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetObjectLockConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectOutput {
    pub accept_ranges: Option<String>,
    pub body: Option<Vec<u8>>,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub delete_marker: Option<bool>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub expires: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub missing_meta: Option<i32>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub parts_count: Option<i32>,
    pub replication_status: Option<ReplicationStatus>,
    pub request_charged: Option<RequestCharged>,
    pub restore: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub tag_count: Option<i32>,
    pub version_id: Option<String>,
    pub website_redirect_location: Option<String>,
}
impl ::bonkei_wire::Element for GetObjectOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRequest {
    pub bucket: String,
    pub checksum_mode: Option<ChecksumMode>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<Timestamp>,
    pub key: String,
    pub part_number: Option<i32>,
    pub range: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for GetObjectRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingOutput {
    pub tag_set: Option<Vec<Tag>>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for GetObjectTaggingOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for GetObjectTaggingRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}
impl ::bonkei_wire::Element for GetPublicAccessBlockOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for GetPublicAccessBlockRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grant {
    pub grantee: Option<Grantee>,
    pub permission: Option<Permission>,
}
impl ::bonkei_wire::Element for Grant {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grantee {
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub id: Option<String>,
    pub r#type: Type,
    pub uri: Option<String>,
}
impl ::bonkei_wire::Element for Grantee {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketOutput {
    pub access_point_alias: Option<bool>,
    pub bucket_arn: Option<String>,
    pub bucket_location_name: Option<String>,
    pub bucket_location_type: Option<LocationType>,
    pub bucket_region: Option<String>,
}
impl ::bonkei_wire::Element for HeadBucketOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for HeadBucketRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectOutput {
    pub accept_ranges: Option<String>,
    pub archive_status: Option<ArchiveStatus>,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub delete_marker: Option<bool>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub expires: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub missing_meta: Option<i32>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub parts_count: Option<i32>,
    pub replication_status: Option<ReplicationStatus>,
    pub request_charged: Option<RequestCharged>,
    pub restore: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub tag_count: Option<i32>,
    pub version_id: Option<String>,
    pub website_redirect_location: Option<String>,
}
impl ::bonkei_wire::Element for HeadObjectOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectRequest {
    pub bucket: String,
    pub checksum_mode: Option<ChecksumMode>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<Timestamp>,
    pub key: String,
    pub part_number: Option<i32>,
    pub range: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for HeadObjectRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IndexDocument {
    pub suffix: Option<String>,
}
impl ::bonkei_wire::Element for IndexDocument {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryConfiguration {
    pub destination: Option<InventoryDestination>,
    pub filter: Option<InventoryFilter>,
    pub id: Option<String>,
    pub included_object_versions: Option<InventoryIncludedObjectVersions>,
    pub is_enabled: Option<bool>,
    pub optional_fields: Option<Vec<InventoryOptionalField>>,
    pub schedule: Option<InventorySchedule>,
}
impl ::bonkei_wire::Element for InventoryConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryDestination {
    pub s3_bucket_destination: Option<InventoryS3BucketDestination>,
}
impl ::bonkei_wire::Element for InventoryDestination {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryEncryption {
    pub ssekms: Option<SSEKMS>,
    pub sses3: Option<SSES3>,
}
impl ::bonkei_wire::Element for InventoryEncryption {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryFilter {
    pub prefix: Option<String>,
}
impl ::bonkei_wire::Element for InventoryFilter {}

text_enum! { InventoryFormat
    CSV = "CSV"
    ORC = "ORC"
    PARQUET = "Parquet"
}

text_enum! { InventoryFrequency
    DAILY = "Daily"
    WEEKLY = "Weekly"
}

text_enum! { InventoryIncludedObjectVersions
    ALL = "All"
    CURRENT = "Current"
}

text_enum! { InventoryOptionalField
    SIZE = "Size"
    LAST_MODIFIED_DATE = "LastModifiedDate"
    STORAGE_CLASS = "StorageClass"
    E_TAG = "ETag"
    IS_MULTIPART_UPLOADED = "IsMultipartUploaded"
    REPLICATION_STATUS = "ReplicationStatus"
    ENCRYPTION_STATUS = "EncryptionStatus"
    OBJECT_LOCK_RETAIN_UNTIL_DATE = "ObjectLockRetainUntilDate"
    OBJECT_LOCK_MODE = "ObjectLockMode"
    OBJECT_LOCK_LEGAL_HOLD_STATUS = "ObjectLockLegalHoldStatus"
    OBJECT_LOCK_EVENT_HOLD_STATUS = "ObjectLockEventHoldStatus"
    OBJECT_LOCK_EVENT_HOLD_DURATION = "ObjectLockEventHoldDuration"
    INTELLIGENT_TIERING_ACCESS_TIER = "IntelligentTieringAccessTier"
    BUCKET_KEY_STATUS = "BucketKeyStatus"
    CHECKSUM_ALGORITHM = "ChecksumAlgorithm"
    OBJECT_ACCESS_CONTROL_LIST = "ObjectAccessControlList"
    OBJECT_OWNER = "ObjectOwner"
    LIFECYCLE_EXPIRATION_DATE = "LifecycleExpirationDate"
    INTELLIGENT_TIERING_REFERENCE_DATE = "IntelligentTieringReferenceDate"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryS3BucketDestination {
    pub account_id: Option<String>,
    pub bucket: Option<String>,
    pub encryption: Option<InventoryEncryption>,
    pub format: Option<InventoryFormat>,
    pub prefix: Option<String>,
}
impl ::bonkei_wire::Element for InventoryS3BucketDestination {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventorySchedule {
    pub frequency: Option<InventoryFrequency>,
}
impl ::bonkei_wire::Element for InventorySchedule {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LambdaFunctionConfiguration {
    pub events: Vec<Event>,
    pub filter: Option<NotificationConfigurationFilter>,
    pub id: Option<String>,
    pub lambda_function_arn: String,
}
impl ::bonkei_wire::Element for LambdaFunctionConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleExpiration {
    pub date: Option<Timestamp>,
    pub days: Option<i32>,
    pub expired_object_delete_marker: Option<bool>,
}
impl ::bonkei_wire::Element for LifecycleExpiration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleRule {
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
    pub expiration: Option<LifecycleExpiration>,
    pub filter: Option<LifecycleRuleFilter>,
    pub id: Option<String>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub prefix: Option<String>,
    pub status: ExpirationStatus,
    pub transitions: Option<Vec<Transition>>,
}
impl ::bonkei_wire::Element for LifecycleRule {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleRuleAndOperator {
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for LifecycleRuleAndOperator {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleRuleFilter {
    pub and: Option<LifecycleRuleAndOperator>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
}
impl ::bonkei_wire::Element for LifecycleRuleFilter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketInventoryConfigurationsOutput {
    pub continuation_token: Option<String>,
    pub inventory_configuration_list: Option<Vec<InventoryConfiguration>>,
    pub is_truncated: Option<bool>,
    pub next_continuation_token: Option<String>,
}
impl ::bonkei_wire::Element for ListBucketInventoryConfigurationsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketInventoryConfigurationsRequest {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for ListBucketInventoryConfigurationsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub continuation_token: Option<String>,
    pub owner: Option<Owner>,
    pub prefix: Option<String>,
}
impl ::bonkei_wire::Element for ListBucketsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsRequest {
    pub bucket_region: Option<String>,
    pub continuation_token: Option<String>,
    pub max_buckets: Option<i32>,
    pub prefix: Option<String>,
}
impl ::bonkei_wire::Element for ListBucketsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectVersionsOutput {
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub name: Option<String>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
    pub prefix: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>,
}
impl ::bonkei_wire::Element for ListObjectVersionsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectVersionsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub expected_bucket_owner: Option<String>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
    pub prefix: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub version_id_marker: Option<String>,
}
impl ::bonkei_wire::Element for ListObjectVersionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Output {
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub contents: Option<Vec<Object>>,
    pub continuation_token: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub is_truncated: Option<bool>,
    pub key_count: Option<i32>,
    pub max_keys: Option<i32>,
    pub name: Option<String>,
    pub next_continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub start_after: Option<String>,
}
impl ::bonkei_wire::Element for ListObjectsV2Output {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Request {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub expected_bucket_owner: Option<String>,
    pub fetch_owner: Option<bool>,
    pub max_keys: Option<i32>,
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
    pub prefix: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub start_after: Option<String>,
}
impl ::bonkei_wire::Element for ListObjectsV2Request {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocationInfo {
    pub name: Option<String>,
    pub r#type: Option<LocationType>,
}
impl ::bonkei_wire::Element for LocationInfo {}

text_enum! { LocationType
    AVAILABILITY_ZONE = "AvailabilityZone"
    LOCAL_ZONE = "LocalZone"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingEnabled {
    pub target_bucket: String,
    pub target_grants: Option<Vec<TargetGrant>>,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
    pub target_prefix: String,
}
impl ::bonkei_wire::Element for LoggingEnabled {}

text_enum! { MFADelete
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

text_enum! { MFADeleteStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metrics {
    pub event_threshold: Option<ReplicationTimeValue>,
    pub status: Option<MetricsStatus>,
}
impl ::bonkei_wire::Element for Metrics {}

text_enum! { MetricsStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoncurrentVersionExpiration {
    pub newer_noncurrent_versions: Option<i32>,
    pub noncurrent_days: Option<i32>,
}
impl ::bonkei_wire::Element for NoncurrentVersionExpiration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoncurrentVersionTransition {
    pub newer_noncurrent_versions: Option<i32>,
    pub noncurrent_days: Option<i32>,
    pub storage_class: Option<TransitionStorageClass>,
}
impl ::bonkei_wire::Element for NoncurrentVersionTransition {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationConfiguration {
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
}
impl ::bonkei_wire::Element for NotificationConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationConfigurationFilter {
    pub key: Option<S3KeyFilter>,
}
impl ::bonkei_wire::Element for NotificationConfigurationFilter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
    pub checksum_type: Option<ChecksumType>,
    pub e_tag: Option<String>,
    pub key: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
    pub size: Option<i64>,
    pub storage_class: Option<ObjectStorageClass>,
}
impl ::bonkei_wire::Element for Object {}

text_enum! { ObjectCannedACL
    PRIVATE = "private"
    PUBLIC_READ = "public-read"
    PUBLIC_READ_WRITE = "public-read-write"
    AUTHENTICATED_READ = "authenticated-read"
    AWS_EXEC_READ = "aws-exec-read"
    BUCKET_OWNER_READ = "bucket-owner-read"
    BUCKET_OWNER_FULL_CONTROL = "bucket-owner-full-control"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectIdentifier {
    pub e_tag: Option<String>,
    pub key: String,
    pub last_modified_time: Option<Timestamp>,
    pub size: Option<i64>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for ObjectIdentifier {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<ObjectLockEnabled>,
    pub rule: Option<ObjectLockRule>,
}
impl ::bonkei_wire::Element for ObjectLockConfiguration {}

text_enum! { ObjectLockEnabled
    ENABLED = "Enabled"
}

text_enum! { ObjectLockEventHold
    ON = "ON"
    OFF = "OFF"
}

text_enum! { ObjectLockLegalHoldStatus
    ON = "ON"
    OFF = "OFF"
}

text_enum! { ObjectLockMode
    GOVERNANCE = "GOVERNANCE"
    COMPLIANCE = "COMPLIANCE"
}

text_enum! { ObjectLockRetentionMode
    GOVERNANCE = "GOVERNANCE"
    COMPLIANCE = "COMPLIANCE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockRule {
    pub default_retention: Option<DefaultRetention>,
}
impl ::bonkei_wire::Element for ObjectLockRule {}

text_enum! { ObjectOwnership
    BUCKET_OWNER_PREFERRED = "BucketOwnerPreferred"
    OBJECT_WRITER = "ObjectWriter"
    BUCKET_OWNER_ENFORCED = "BucketOwnerEnforced"
}

text_enum! { ObjectStorageClass
    STANDARD = "STANDARD"
    REDUCED_REDUNDANCY = "REDUCED_REDUNDANCY"
    GLACIER = "GLACIER"
    STANDARD_IA = "STANDARD_IA"
    ONEZONE_IA = "ONEZONE_IA"
    INTELLIGENT_TIERING = "INTELLIGENT_TIERING"
    DEEP_ARCHIVE = "DEEP_ARCHIVE"
    OUTPOSTS = "OUTPOSTS"
    GLACIER_IR = "GLACIER_IR"
    SNOW = "SNOW"
    EXPRESS_ONEZONE = "EXPRESS_ONEZONE"
    FSX_OPENZFS = "FSX_OPENZFS"
    FSX_ONTAP = "FSX_ONTAP"
    AWS_BACKUP_WARM = "AWS_BACKUP_WARM"
    AWS_BACKUP_LOW_COST_WARM = "AWS_BACKUP_LOW_COST_WARM"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectVersion {
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
    pub checksum_type: Option<ChecksumType>,
    pub e_tag: Option<String>,
    pub is_latest: Option<bool>,
    pub key: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
    pub size: Option<i64>,
    pub storage_class: Option<ObjectVersionStorageClass>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for ObjectVersion {}

text_enum! { ObjectVersionStorageClass
    STANDARD = "STANDARD"
}

text_enum! { OptionalObjectAttributes
    RESTORE_STATUS = "RestoreStatus"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
impl ::bonkei_wire::Element for Owner {}

text_enum! { OwnerOverride
    DESTINATION = "Destination"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnershipControls {
    pub rules: Vec<OwnershipControlsRule>,
}
impl ::bonkei_wire::Element for OwnershipControls {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnershipControlsRule {
    pub object_ownership: ObjectOwnership,
}
impl ::bonkei_wire::Element for OwnershipControlsRule {}

text_enum! { PartitionDateSource
    EVENT_TIME = "EventTime"
    DELIVERY_TIME = "DeliveryTime"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartitionedPrefix {
    pub partition_date_source: Option<PartitionDateSource>,
}
impl ::bonkei_wire::Element for PartitionedPrefix {}

text_enum! { Payer
    REQUESTER = "Requester"
    BUCKET_OWNER = "BucketOwner"
}

text_enum! { Permission
    FULL_CONTROL = "FULL_CONTROL"
    WRITE = "WRITE"
    WRITE_ACP = "WRITE_ACP"
    READ = "READ"
    READ_ACP = "READ_ACP"
}

text_enum! { Protocol
    HTTP = "http"
    HTTPS = "https"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}
impl ::bonkei_wire::Element for PublicAccessBlockConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAclRequest {
    pub acl: Option<BucketCannedACL>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
}
impl ::bonkei_wire::Element for PutBucketAclRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketCorsRequest {
    pub bucket: String,
    pub cors_configuration: CORSConfiguration,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for PutBucketCorsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketEncryptionRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
}
impl ::bonkei_wire::Element for PutBucketEncryptionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}
impl ::bonkei_wire::Element for PutBucketLifecycleConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>,
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}
impl ::bonkei_wire::Element for PutBucketLifecycleConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLoggingRequest {
    pub bucket: String,
    pub bucket_logging_status: BucketLoggingStatus,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
impl ::bonkei_wire::Element for PutBucketLoggingRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub notification_configuration: NotificationConfiguration,
    pub skip_destination_validation: Option<bool>,
}
impl ::bonkei_wire::Element for PutBucketNotificationConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketOwnershipControlsRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub ownership_controls: OwnershipControls,
}
impl ::bonkei_wire::Element for PutBucketOwnershipControlsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketPolicyRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub policy: String,
}
impl ::bonkei_wire::Element for PutBucketPolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketTaggingRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub tagging: Tagging,
}
impl ::bonkei_wire::Element for PutBucketTaggingRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketVersioningRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub mfa: Option<String>,
    pub versioning_configuration: VersioningConfiguration,
}
impl ::bonkei_wire::Element for PutBucketVersioningRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectOutput {
    pub bucket_key_enabled: Option<bool>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub size: Option<i64>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for PutObjectOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectRequest {
    pub acl: Option<ObjectCannedACL>,
    pub body: Option<Vec<u8>>,
    pub bucket: String,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub request_payer: Option<RequestPayer>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub tagging: Option<String>,
    pub website_redirect_location: Option<String>,
    pub write_offset_bytes: Option<i64>,
}
impl ::bonkei_wire::Element for PutObjectRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
}
impl ::bonkei_wire::Element for PutPublicAccessBlockRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueConfiguration {
    pub events: Vec<Event>,
    pub filter: Option<NotificationConfigurationFilter>,
    pub id: Option<String>,
    pub queue_arn: String,
}
impl ::bonkei_wire::Element for QueueConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Redirect {
    pub host_name: Option<String>,
    pub http_redirect_code: Option<String>,
    pub protocol: Option<Protocol>,
    pub replace_key_prefix_with: Option<String>,
    pub replace_key_with: Option<String>,
}
impl ::bonkei_wire::Element for Redirect {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectAllRequestsTo {
    pub host_name: Option<String>,
    pub protocol: Option<Protocol>,
}
impl ::bonkei_wire::Element for RedirectAllRequestsTo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaModifications {
    pub status: Option<ReplicaModificationsStatus>,
}
impl ::bonkei_wire::Element for ReplicaModifications {}

text_enum! { ReplicaModificationsStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub role: Option<String>,
    pub rules: Option<Vec<ReplicationRule>>,
}
impl ::bonkei_wire::Element for ReplicationConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRule {
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
    pub destination: Option<Destination>,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub filter: Option<ReplicationRuleFilter>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub priority: Option<i32>,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub status: Option<ReplicationRuleStatus>,
}
impl ::bonkei_wire::Element for ReplicationRule {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleAndOperator {
    pub not: Option<ReplicationRuleNotOperator>,
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ReplicationRuleAndOperator {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleFilter {
    pub and: Option<ReplicationRuleAndOperator>,
    pub not: Option<ReplicationRuleNotOperator>,
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
}
impl ::bonkei_wire::Element for ReplicationRuleFilter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleNotOperator {
    pub or: Option<ReplicationRuleOrOperator>,
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
}
impl ::bonkei_wire::Element for ReplicationRuleNotOperator {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleOrOperator {
    pub prefixes: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ReplicationRuleOrOperator {}

text_enum! { ReplicationRuleStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

text_enum! { ReplicationStatus
    COMPLETE = "COMPLETE"
    PENDING = "PENDING"
    FAILED = "FAILED"
    REPLICA = "REPLICA"
    COMPLETED = "COMPLETED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationTime {
    pub status: Option<ReplicationTimeStatus>,
    pub time: Option<ReplicationTimeValue>,
}
impl ::bonkei_wire::Element for ReplicationTime {}

text_enum! { ReplicationTimeStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i32>,
}
impl ::bonkei_wire::Element for ReplicationTimeValue {}

text_enum! { RequestCharged
    REQUESTER = "requester"
}

text_enum! { RequestPayer
    REQUESTER = "requester"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<Timestamp>,
}
impl ::bonkei_wire::Element for RestoreStatus {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingRule {
    pub condition: Option<Condition>,
    pub redirect: Option<Redirect>,
}
impl ::bonkei_wire::Element for RoutingRule {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3KeyFilter {
    pub filter_rules: Option<Vec<FilterRule>>,
}
impl ::bonkei_wire::Element for S3KeyFilter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSEKMS {
    pub key_id: Option<String>,
}
impl ::bonkei_wire::Element for SSEKMS {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSES3 {}
impl ::bonkei_wire::Element for SSES3 {}

text_enum! { ServerSideEncryption
    AES256 = "AES256"
    AWS_FSX = "aws:fsx"
    AWS_BACKUP = "aws:backup"
    AWS_KMS = "aws:kms"
    AWS_KMS_DSSE = "aws:kms:dsse"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionByDefault {
    pub kms_master_key_id: Option<String>,
    pub sse_algorithm: ServerSideEncryption,
}
impl ::bonkei_wire::Element for ServerSideEncryptionByDefault {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: Vec<ServerSideEncryptionRule>,
}
impl ::bonkei_wire::Element for ServerSideEncryptionConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
    pub bucket_key_enabled: Option<bool>,
}
impl ::bonkei_wire::Element for ServerSideEncryptionRule {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimplePrefix {}
impl ::bonkei_wire::Element for SimplePrefix {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceSelectionCriteria {
    pub replica_modifications: Option<ReplicaModifications>,
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
}
impl ::bonkei_wire::Element for SourceSelectionCriteria {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SseKmsEncryptedObjects {
    pub status: Option<SseKmsEncryptedObjectsStatus>,
}
impl ::bonkei_wire::Element for SseKmsEncryptedObjects {}

text_enum! { SseKmsEncryptedObjectsStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

text_enum! { StorageClass
    STANDARD = "STANDARD"
    REDUCED_REDUNDANCY = "REDUCED_REDUNDANCY"
    STANDARD_IA = "STANDARD_IA"
    ONEZONE_IA = "ONEZONE_IA"
    INTELLIGENT_TIERING = "INTELLIGENT_TIERING"
    GLACIER = "GLACIER"
    DEEP_ARCHIVE = "DEEP_ARCHIVE"
    OUTPOSTS = "OUTPOSTS"
    GLACIER_IR = "GLACIER_IR"
    SNOW = "SNOW"
    EXPRESS_ONEZONE = "EXPRESS_ONEZONE"
    FSX_OPENZFS = "FSX_OPENZFS"
    FSX_ONTAP = "FSX_ONTAP"
    AWS_BACKUP_WARM = "AWS_BACKUP_WARM"
    AWS_BACKUP_LOW_COST_WARM = "AWS_BACKUP_LOW_COST_WARM"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tagging {
    pub tag_set: Vec<Tag>,
}
impl ::bonkei_wire::Element for Tagging {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGrant {
    pub grantee: Option<Grantee>,
    pub permission: Option<BucketLogsPermission>,
}
impl ::bonkei_wire::Element for TargetGrant {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetObjectKeyFormat {
    pub partitioned_prefix: Option<PartitionedPrefix>,
    pub simple_prefix: Option<SimplePrefix>,
}
impl ::bonkei_wire::Element for TargetObjectKeyFormat {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TopicConfiguration {
    pub events: Vec<Event>,
    pub filter: Option<NotificationConfigurationFilter>,
    pub id: Option<String>,
    pub topic_arn: String,
}
impl ::bonkei_wire::Element for TopicConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Transition {
    pub date: Option<Timestamp>,
    pub days: Option<i32>,
    pub storage_class: Option<TransitionStorageClass>,
}
impl ::bonkei_wire::Element for Transition {}

text_enum! { TransitionDefaultMinimumObjectSize
    VARIES_BY_STORAGE_CLASS = "varies_by_storage_class"
    ALL_STORAGE_CLASSES_128_K = "all_storage_classes_128K"
}

text_enum! { TransitionStorageClass
    GLACIER = "GLACIER"
    STANDARD_IA = "STANDARD_IA"
    ONEZONE_IA = "ONEZONE_IA"
    INTELLIGENT_TIERING = "INTELLIGENT_TIERING"
    DEEP_ARCHIVE = "DEEP_ARCHIVE"
    GLACIER_IR = "GLACIER_IR"
}

text_enum! { Type
    CANONICAL_USER = "CanonicalUser"
    AMAZON_CUSTOMER_BY_EMAIL = "AmazonCustomerByEmail"
    GROUP = "Group"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UseSourceMultiRegionKey {
    pub status: Option<UseSourceMultiRegionKeyStatus>,
}
impl ::bonkei_wire::Element for UseSourceMultiRegionKey {}

text_enum! { UseSourceMultiRegionKeyStatus
    ENABLED = "Enabled"
    DISABLED = "Disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<MFADelete>,
    pub status: Option<BucketVersioningStatus>,
}
impl ::bonkei_wire::Element for VersioningConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketResponse {}
impl ::bonkei_wire::Element for DeleteBucketResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketPolicyResponse {}
impl ::bonkei_wire::Element for DeleteBucketPolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockResponse {}
impl ::bonkei_wire::Element for DeletePublicAccessBlockResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAclResponse {}
impl ::bonkei_wire::Element for PutBucketAclResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketCorsResponse {}
impl ::bonkei_wire::Element for PutBucketCorsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketEncryptionResponse {}
impl ::bonkei_wire::Element for PutBucketEncryptionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLoggingResponse {}
impl ::bonkei_wire::Element for PutBucketLoggingResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationResponse {}
impl ::bonkei_wire::Element for PutBucketNotificationConfigurationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketOwnershipControlsResponse {}
impl ::bonkei_wire::Element for PutBucketOwnershipControlsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketPolicyResponse {}
impl ::bonkei_wire::Element for PutBucketPolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketTaggingResponse {}
impl ::bonkei_wire::Element for PutBucketTaggingResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketVersioningResponse {}
impl ::bonkei_wire::Element for PutBucketVersioningResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockResponse {}
impl ::bonkei_wire::Element for PutPublicAccessBlockResponse {}
