// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_AbortIncompleteMultipartUpload: [Member; 1] = [
    Member::new("DaysAfterInitiation", &shapes::INT),
];
pub static AbortIncompleteMultipartUpload: Shape = Shape { name: "AbortIncompleteMultipartUpload", kind: Kind::Struct(&M_AbortIncompleteMultipartUpload) };

pub static M_AccessControlPolicy: [Member; 2] = [
    Member::new("Grants", &s_Grants).names("AccessControlList", "AccessControlList", "AccessControlList"),
    Member::new("Owner", &Owner),
];
pub static AccessControlPolicy: Shape = Shape { name: "AccessControlPolicy", kind: Kind::Struct(&M_AccessControlPolicy) };

pub static M_AccessControlTranslation: [Member; 1] = [
    Member::new("Owner", &shapes::TEXT).required(),
];
pub static AccessControlTranslation: Shape = Shape { name: "AccessControlTranslation", kind: Kind::Struct(&M_AccessControlTranslation) };
static I_s_AllowedHeaders: Member = Member::new("member", &shapes::TEXT);
pub static s_AllowedHeaders: Shape = Shape { name: "AllowedHeaders", kind: Kind::List(&I_s_AllowedHeaders, Limits::NONE) };
static I_s_AllowedMethods: Member = Member::new("member", &shapes::TEXT);
pub static s_AllowedMethods: Shape = Shape { name: "AllowedMethods", kind: Kind::List(&I_s_AllowedMethods, Limits::NONE) };
static I_s_AllowedOrigins: Member = Member::new("member", &shapes::TEXT);
pub static s_AllowedOrigins: Shape = Shape { name: "AllowedOrigins", kind: Kind::List(&I_s_AllowedOrigins, Limits::NONE) };

pub static M_BlockedEncryptionTypes: [Member; 1] = [
    Member::new("EncryptionType", &s_EncryptionTypeList).flat(),
];
pub static BlockedEncryptionTypes: Shape = Shape { name: "BlockedEncryptionTypes", kind: Kind::Struct(&M_BlockedEncryptionTypes) };

pub static M_Bucket: [Member; 4] = [
    Member::new("BucketArn", &shapes::TEXT),
    Member::new("BucketRegion", &shapes::TEXT),
    Member::new("CreationDate", &shapes::TIME),
    Member::new("Name", &shapes::TEXT),
];
pub static Bucket: Shape = Shape { name: "Bucket", kind: Kind::Struct(&M_Bucket) };

pub static M_BucketInfo: [Member; 2] = [
    Member::new("DataRedundancy", &shapes::TEXT),
    Member::new("Type", &shapes::TEXT),
];
pub static BucketInfo: Shape = Shape { name: "BucketInfo", kind: Kind::Struct(&M_BucketInfo) };

pub static M_BucketLifecycleConfiguration: [Member; 1] = [
    Member::new("Rules", &s_LifecycleRules).names("Rule", "Rule", "Rule").required().flat(),
];
pub static BucketLifecycleConfiguration: Shape = Shape { name: "BucketLifecycleConfiguration", kind: Kind::Struct(&M_BucketLifecycleConfiguration) };

pub static M_BucketLoggingStatus: [Member; 1] = [
    Member::new("LoggingEnabled", &LoggingEnabled),
];
pub static BucketLoggingStatus: Shape = Shape { name: "BucketLoggingStatus", kind: Kind::Struct(&M_BucketLoggingStatus) };
static I_s_Buckets: Member = Member::new("member", &Bucket).names("Bucket", "Bucket", "Bucket");
pub static s_Buckets: Shape = Shape { name: "Buckets", kind: Kind::List(&I_s_Buckets, Limits::NONE) };

pub static M_CORSConfiguration: [Member; 1] = [
    Member::new("CORSRules", &s_CORSRules).names("CORSRule", "CORSRule", "CORSRule").required().flat(),
];
pub static CORSConfiguration: Shape = Shape { name: "CORSConfiguration", kind: Kind::Struct(&M_CORSConfiguration) };

pub static M_CORSRule: [Member; 6] = [
    Member::new("AllowedHeaders", &s_AllowedHeaders).names("AllowedHeader", "AllowedHeader", "AllowedHeader").flat(),
    Member::new("AllowedMethods", &s_AllowedMethods).names("AllowedMethod", "AllowedMethod", "AllowedMethod").required().flat(),
    Member::new("AllowedOrigins", &s_AllowedOrigins).names("AllowedOrigin", "AllowedOrigin", "AllowedOrigin").required().flat(),
    Member::new("ExposeHeaders", &s_ExposeHeaders).names("ExposeHeader", "ExposeHeader", "ExposeHeader").flat(),
    Member::new("ID", &shapes::TEXT),
    Member::new("MaxAgeSeconds", &shapes::INT),
];
pub static CORSRule: Shape = Shape { name: "CORSRule", kind: Kind::Struct(&M_CORSRule) };
static I_s_CORSRules: Member = Member::new("member", &CORSRule);
pub static s_CORSRules: Shape = Shape { name: "CORSRules", kind: Kind::List(&I_s_CORSRules, Limits::NONE) };
static I_s_ChecksumAlgorithmList: Member = Member::new("member", &shapes::TEXT);
pub static s_ChecksumAlgorithmList: Shape = Shape { name: "ChecksumAlgorithmList", kind: Kind::List(&I_s_ChecksumAlgorithmList, Limits::NONE) };

pub static M_CommonPrefix: [Member; 1] = [
    Member::new("Prefix", &shapes::TEXT),
];
pub static CommonPrefix: Shape = Shape { name: "CommonPrefix", kind: Kind::Struct(&M_CommonPrefix) };
static I_s_CommonPrefixList: Member = Member::new("member", &CommonPrefix);
pub static s_CommonPrefixList: Shape = Shape { name: "CommonPrefixList", kind: Kind::List(&I_s_CommonPrefixList, Limits::NONE) };

pub static M_Condition: [Member; 2] = [
    Member::new("HttpErrorCodeReturnedEquals", &shapes::TEXT),
    Member::new("KeyPrefixEquals", &shapes::TEXT),
];
pub static Condition: Shape = Shape { name: "Condition", kind: Kind::Struct(&M_Condition) };

pub static M_CreateBucketConfiguration: [Member; 4] = [
    Member::new("Bucket", &BucketInfo),
    Member::new("Location", &LocationInfo),
    Member::new("LocationConstraint", &shapes::TEXT),
    Member::new("Tags", &s_TagSet),
];
pub static CreateBucketConfiguration: Shape = Shape { name: "CreateBucketConfiguration", kind: Kind::Struct(&M_CreateBucketConfiguration) };

pub static M_CreateBucketOutput: [Member; 2] = [
    Member::new("BucketArn", &shapes::TEXT).names("x-amz-bucket-arn", "x-amz-bucket-arn", "x-amz-bucket-arn").at(Place::Header("x-amz-bucket-arn")),
    Member::new("Location", &shapes::TEXT).at(Place::Header("location")),
];
pub static CreateBucketOutput: Shape = Shape { name: "CreateBucketOutput", kind: Kind::Struct(&M_CreateBucketOutput) };

pub static M_CreateBucketRequest: [Member; 11] = [
    Member::new("ACL", &shapes::TEXT).names("x-amz-acl", "x-amz-acl", "x-amz-acl").at(Place::Header("x-amz-acl")),
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("BucketNamespace", &shapes::TEXT).names("x-amz-bucket-namespace", "x-amz-bucket-namespace", "x-amz-bucket-namespace").at(Place::Header("x-amz-bucket-namespace")),
    Member::new("CreateBucketConfiguration", &CreateBucketConfiguration).at(Place::Payload).xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("GrantFullControl", &shapes::TEXT).names("x-amz-grant-full-control", "x-amz-grant-full-control", "x-amz-grant-full-control").at(Place::Header("x-amz-grant-full-control")),
    Member::new("GrantRead", &shapes::TEXT).names("x-amz-grant-read", "x-amz-grant-read", "x-amz-grant-read").at(Place::Header("x-amz-grant-read")),
    Member::new("GrantReadACP", &shapes::TEXT).names("x-amz-grant-read-acp", "x-amz-grant-read-acp", "x-amz-grant-read-acp").at(Place::Header("x-amz-grant-read-acp")),
    Member::new("GrantWrite", &shapes::TEXT).names("x-amz-grant-write", "x-amz-grant-write", "x-amz-grant-write").at(Place::Header("x-amz-grant-write")),
    Member::new("GrantWriteACP", &shapes::TEXT).names("x-amz-grant-write-acp", "x-amz-grant-write-acp", "x-amz-grant-write-acp").at(Place::Header("x-amz-grant-write-acp")),
    Member::new("ObjectLockEnabledForBucket", &shapes::BOOL).names("x-amz-bucket-object-lock-enabled", "x-amz-bucket-object-lock-enabled", "x-amz-bucket-object-lock-enabled").at(Place::Header("x-amz-bucket-object-lock-enabled")),
    Member::new("ObjectOwnership", &shapes::TEXT).names("x-amz-object-ownership", "x-amz-object-ownership", "x-amz-object-ownership").at(Place::Header("x-amz-object-ownership")),
];
pub static CreateBucketRequest: Shape = Shape { name: "CreateBucketRequest", kind: Kind::Struct(&M_CreateBucketRequest) };

pub static M_DefaultRetention: [Member; 4] = [
    Member::new("Days", &shapes::INT),
    Member::new("DefaultEventHold", &EventHoldDuration),
    Member::new("Mode", &shapes::TEXT),
    Member::new("Years", &shapes::INT),
];
pub static DefaultRetention: Shape = Shape { name: "DefaultRetention", kind: Kind::Struct(&M_DefaultRetention) };

pub static M_Delete: [Member; 2] = [
    Member::new("Objects", &s_ObjectIdentifierList).names("Object", "Object", "Object").required().flat(),
    Member::new("Quiet", &shapes::BOOL),
];
pub static Delete: Shape = Shape { name: "Delete", kind: Kind::Struct(&M_Delete) };

pub static M_DeleteBucketPolicyRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static DeleteBucketPolicyRequest: Shape = Shape { name: "DeleteBucketPolicyRequest", kind: Kind::Struct(&M_DeleteBucketPolicyRequest) };

pub static M_DeleteBucketRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static DeleteBucketRequest: Shape = Shape { name: "DeleteBucketRequest", kind: Kind::Struct(&M_DeleteBucketRequest) };

pub static M_DeleteMarkerEntry: [Member; 5] = [
    Member::new("IsLatest", &shapes::BOOL),
    Member::new("Key", &shapes::TEXT),
    Member::new("LastModified", &shapes::TIME),
    Member::new("Owner", &Owner),
    Member::new("VersionId", &shapes::TEXT),
];
pub static DeleteMarkerEntry: Shape = Shape { name: "DeleteMarkerEntry", kind: Kind::Struct(&M_DeleteMarkerEntry) };

pub static M_DeleteMarkerReplication: [Member; 1] = [
    Member::new("Status", &shapes::TEXT),
];
pub static DeleteMarkerReplication: Shape = Shape { name: "DeleteMarkerReplication", kind: Kind::Struct(&M_DeleteMarkerReplication) };
static I_s_DeleteMarkers: Member = Member::new("member", &DeleteMarkerEntry);
pub static s_DeleteMarkers: Shape = Shape { name: "DeleteMarkers", kind: Kind::List(&I_s_DeleteMarkers, Limits::NONE) };

pub static M_DeleteObjectOutput: [Member; 3] = [
    Member::new("DeleteMarker", &shapes::BOOL).names("x-amz-delete-marker", "x-amz-delete-marker", "x-amz-delete-marker").at(Place::Header("x-amz-delete-marker")),
    Member::new("RequestCharged", &shapes::TEXT).names("x-amz-request-charged", "x-amz-request-charged", "x-amz-request-charged").at(Place::Header("x-amz-request-charged")),
    Member::new("VersionId", &shapes::TEXT).names("x-amz-version-id", "x-amz-version-id", "x-amz-version-id").at(Place::Header("x-amz-version-id")),
];
pub static DeleteObjectOutput: Shape = Shape { name: "DeleteObjectOutput", kind: Kind::Struct(&M_DeleteObjectOutput) };

pub static M_DeleteObjectRequest: [Member; 10] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("BypassGovernanceRetention", &shapes::BOOL).names("x-amz-bypass-governance-retention", "x-amz-bypass-governance-retention", "x-amz-bypass-governance-retention").at(Place::Header("x-amz-bypass-governance-retention")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("IfMatch", &shapes::TEXT).names("If-Match", "If-Match", "If-Match").at(Place::Header("if-match")),
    Member::new("IfMatchLastModifiedTime", &shapes::TIME).names("x-amz-if-match-last-modified-time", "x-amz-if-match-last-modified-time", "x-amz-if-match-last-modified-time").at(Place::Header("x-amz-if-match-last-modified-time")).time(TimeFormat::HttpDate),
    Member::new("IfMatchSize", &shapes::LONG).names("x-amz-if-match-size", "x-amz-if-match-size", "x-amz-if-match-size").at(Place::Header("x-amz-if-match-size")),
    Member::new("Key", &shapes::TEXT).at(Place::Uri("Key")).required(),
    Member::new("MFA", &shapes::TEXT).names("x-amz-mfa", "x-amz-mfa", "x-amz-mfa").at(Place::Header("x-amz-mfa")),
    Member::new("RequestPayer", &shapes::TEXT).names("x-amz-request-payer", "x-amz-request-payer", "x-amz-request-payer").at(Place::Header("x-amz-request-payer")),
    Member::new("VersionId", &shapes::TEXT).names("versionId", "versionId", "versionId").at(Place::Query("versionId")),
];
pub static DeleteObjectRequest: Shape = Shape { name: "DeleteObjectRequest", kind: Kind::Struct(&M_DeleteObjectRequest) };

pub static M_DeleteObjectsOutput: [Member; 3] = [
    Member::new("Deleted", &s_DeletedObjects).flat(),
    Member::new("Errors", &s_Errors).names("Error", "Error", "Error").flat(),
    Member::new("RequestCharged", &shapes::TEXT).names("x-amz-request-charged", "x-amz-request-charged", "x-amz-request-charged").at(Place::Header("x-amz-request-charged")),
];
pub static DeleteObjectsOutput: Shape = Shape { name: "DeleteObjectsOutput", kind: Kind::Struct(&M_DeleteObjectsOutput) };

pub static M_DeleteObjectsRequest: [Member; 7] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("BypassGovernanceRetention", &shapes::BOOL).names("x-amz-bypass-governance-retention", "x-amz-bypass-governance-retention", "x-amz-bypass-governance-retention").at(Place::Header("x-amz-bypass-governance-retention")),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("Delete", &Delete).at(Place::Payload).required().xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("MFA", &shapes::TEXT).names("x-amz-mfa", "x-amz-mfa", "x-amz-mfa").at(Place::Header("x-amz-mfa")),
    Member::new("RequestPayer", &shapes::TEXT).names("x-amz-request-payer", "x-amz-request-payer", "x-amz-request-payer").at(Place::Header("x-amz-request-payer")),
];
pub static DeleteObjectsRequest: Shape = Shape { name: "DeleteObjectsRequest", kind: Kind::Struct(&M_DeleteObjectsRequest) };

pub static M_DeletePublicAccessBlockRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static DeletePublicAccessBlockRequest: Shape = Shape { name: "DeletePublicAccessBlockRequest", kind: Kind::Struct(&M_DeletePublicAccessBlockRequest) };

pub static M_DeletedObject: [Member; 4] = [
    Member::new("DeleteMarker", &shapes::BOOL),
    Member::new("DeleteMarkerVersionId", &shapes::TEXT),
    Member::new("Key", &shapes::TEXT),
    Member::new("VersionId", &shapes::TEXT),
];
pub static DeletedObject: Shape = Shape { name: "DeletedObject", kind: Kind::Struct(&M_DeletedObject) };
static I_s_DeletedObjects: Member = Member::new("member", &DeletedObject);
pub static s_DeletedObjects: Shape = Shape { name: "DeletedObjects", kind: Kind::List(&I_s_DeletedObjects, Limits::NONE) };

pub static M_Destination: [Member; 7] = [
    Member::new("AccessControlTranslation", &AccessControlTranslation),
    Member::new("Account", &shapes::TEXT),
    Member::new("Bucket", &shapes::TEXT).required(),
    Member::new("EncryptionConfiguration", &EncryptionConfiguration),
    Member::new("Metrics", &Metrics),
    Member::new("ReplicationTime", &ReplicationTime),
    Member::new("StorageClass", &shapes::TEXT),
];
pub static Destination: Shape = Shape { name: "Destination", kind: Kind::Struct(&M_Destination) };

pub static M_EncryptionConfiguration: [Member; 2] = [
    Member::new("ReplicaKmsKeyID", &shapes::TEXT),
    Member::new("UseSourceMultiRegionKey", &UseSourceMultiRegionKey),
];
pub static EncryptionConfiguration: Shape = Shape { name: "EncryptionConfiguration", kind: Kind::Struct(&M_EncryptionConfiguration) };
static I_s_EncryptionTypeList: Member = Member::new("member", &shapes::TEXT).names("EncryptionType", "EncryptionType", "EncryptionType");
pub static s_EncryptionTypeList: Shape = Shape { name: "EncryptionTypeList", kind: Kind::List(&I_s_EncryptionTypeList, Limits::NONE) };

pub static M_Error: [Member; 4] = [
    Member::new("Code", &shapes::TEXT),
    Member::new("Key", &shapes::TEXT),
    Member::new("Message", &shapes::TEXT),
    Member::new("VersionId", &shapes::TEXT),
];
pub static Error: Shape = Shape { name: "Error", kind: Kind::Struct(&M_Error) };

pub static M_ErrorDocument: [Member; 1] = [
    Member::new("Key", &shapes::TEXT).required(),
];
pub static ErrorDocument: Shape = Shape { name: "ErrorDocument", kind: Kind::Struct(&M_ErrorDocument) };
static I_s_Errors: Member = Member::new("member", &Error);
pub static s_Errors: Shape = Shape { name: "Errors", kind: Kind::List(&I_s_Errors, Limits::NONE) };

pub static M_EventBridgeConfiguration: [Member; 0] = [
];
pub static EventBridgeConfiguration: Shape = Shape { name: "EventBridgeConfiguration", kind: Kind::Struct(&M_EventBridgeConfiguration) };

pub static M_EventHoldDuration: [Member; 2] = [
    Member::new("Days", &shapes::INT),
    Member::new("Years", &shapes::INT),
];
pub static EventHoldDuration: Shape = Shape { name: "EventHoldDuration", kind: Kind::Struct(&M_EventHoldDuration) };
static I_s_EventList: Member = Member::new("member", &shapes::TEXT);
pub static s_EventList: Shape = Shape { name: "EventList", kind: Kind::List(&I_s_EventList, Limits::NONE) };

pub static M_ExistingObjectReplication: [Member; 1] = [
    Member::new("Status", &shapes::TEXT).required(),
];
pub static ExistingObjectReplication: Shape = Shape { name: "ExistingObjectReplication", kind: Kind::Struct(&M_ExistingObjectReplication) };
static I_s_ExposeHeaders: Member = Member::new("member", &shapes::TEXT);
pub static s_ExposeHeaders: Shape = Shape { name: "ExposeHeaders", kind: Kind::List(&I_s_ExposeHeaders, Limits::NONE) };

pub static M_FilterRule: [Member; 2] = [
    Member::new("Name", &shapes::TEXT),
    Member::new("Value", &shapes::TEXT),
];
pub static FilterRule: Shape = Shape { name: "FilterRule", kind: Kind::Struct(&M_FilterRule) };
static I_s_FilterRuleList: Member = Member::new("member", &FilterRule);
pub static s_FilterRuleList: Shape = Shape { name: "FilterRuleList", kind: Kind::List(&I_s_FilterRuleList, Limits::NONE) };

pub static M_GetBucketAccelerateConfigurationOutput: [Member; 2] = [
    Member::new("RequestCharged", &shapes::TEXT).names("x-amz-request-charged", "x-amz-request-charged", "x-amz-request-charged").at(Place::Header("x-amz-request-charged")),
    Member::new("Status", &shapes::TEXT),
];
pub static GetBucketAccelerateConfigurationOutput: Shape = Shape { name: "GetBucketAccelerateConfigurationOutput", kind: Kind::Struct(&M_GetBucketAccelerateConfigurationOutput) };

pub static M_GetBucketAccelerateConfigurationRequest: [Member; 3] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("RequestPayer", &shapes::TEXT).names("x-amz-request-payer", "x-amz-request-payer", "x-amz-request-payer").at(Place::Header("x-amz-request-payer")),
];
pub static GetBucketAccelerateConfigurationRequest: Shape = Shape { name: "GetBucketAccelerateConfigurationRequest", kind: Kind::Struct(&M_GetBucketAccelerateConfigurationRequest) };

pub static M_GetBucketAclOutput: [Member; 2] = [
    Member::new("Grants", &s_Grants).names("AccessControlList", "AccessControlList", "AccessControlList"),
    Member::new("Owner", &Owner),
];
pub static GetBucketAclOutput: Shape = Shape { name: "GetBucketAclOutput", kind: Kind::Struct(&M_GetBucketAclOutput) };

pub static M_GetBucketAclRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketAclRequest: Shape = Shape { name: "GetBucketAclRequest", kind: Kind::Struct(&M_GetBucketAclRequest) };

pub static M_GetBucketCorsOutput: [Member; 1] = [
    Member::new("CORSRules", &s_CORSRules).names("CORSRule", "CORSRule", "CORSRule").flat(),
];
pub static GetBucketCorsOutput: Shape = Shape { name: "GetBucketCorsOutput", kind: Kind::Struct(&M_GetBucketCorsOutput) };

pub static M_GetBucketCorsRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketCorsRequest: Shape = Shape { name: "GetBucketCorsRequest", kind: Kind::Struct(&M_GetBucketCorsRequest) };

pub static M_GetBucketEncryptionOutput: [Member; 1] = [
    Member::new("ServerSideEncryptionConfiguration", &ServerSideEncryptionConfiguration).at(Place::Payload),
];
pub static GetBucketEncryptionOutput: Shape = Shape { name: "GetBucketEncryptionOutput", kind: Kind::Struct(&M_GetBucketEncryptionOutput) };

pub static M_GetBucketEncryptionRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketEncryptionRequest: Shape = Shape { name: "GetBucketEncryptionRequest", kind: Kind::Struct(&M_GetBucketEncryptionRequest) };

pub static M_GetBucketLifecycleConfigurationOutput: [Member; 2] = [
    Member::new("Rules", &s_LifecycleRules).names("Rule", "Rule", "Rule").flat(),
    Member::new("TransitionDefaultMinimumObjectSize", &shapes::TEXT).names("x-amz-transition-default-minimum-object-size", "x-amz-transition-default-minimum-object-size", "x-amz-transition-default-minimum-object-size").at(Place::Header("x-amz-transition-default-minimum-object-size")),
];
pub static GetBucketLifecycleConfigurationOutput: Shape = Shape { name: "GetBucketLifecycleConfigurationOutput", kind: Kind::Struct(&M_GetBucketLifecycleConfigurationOutput) };

pub static M_GetBucketLifecycleConfigurationRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketLifecycleConfigurationRequest: Shape = Shape { name: "GetBucketLifecycleConfigurationRequest", kind: Kind::Struct(&M_GetBucketLifecycleConfigurationRequest) };

pub static M_GetBucketLocationOutput: [Member; 1] = [
    Member::new("LocationConstraint", &shapes::TEXT),
];
pub static GetBucketLocationOutput: Shape = Shape { name: "GetBucketLocationOutput", kind: Kind::Struct(&M_GetBucketLocationOutput) };

pub static M_GetBucketLocationRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketLocationRequest: Shape = Shape { name: "GetBucketLocationRequest", kind: Kind::Struct(&M_GetBucketLocationRequest) };

pub static M_GetBucketLoggingOutput: [Member; 1] = [
    Member::new("LoggingEnabled", &LoggingEnabled),
];
pub static GetBucketLoggingOutput: Shape = Shape { name: "GetBucketLoggingOutput", kind: Kind::Struct(&M_GetBucketLoggingOutput) };

pub static M_GetBucketLoggingRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketLoggingRequest: Shape = Shape { name: "GetBucketLoggingRequest", kind: Kind::Struct(&M_GetBucketLoggingRequest) };

pub static M_GetBucketNotificationConfigurationRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketNotificationConfigurationRequest: Shape = Shape { name: "GetBucketNotificationConfigurationRequest", kind: Kind::Struct(&M_GetBucketNotificationConfigurationRequest) };

pub static M_GetBucketOwnershipControlsOutput: [Member; 1] = [
    Member::new("OwnershipControls", &OwnershipControls).at(Place::Payload),
];
pub static GetBucketOwnershipControlsOutput: Shape = Shape { name: "GetBucketOwnershipControlsOutput", kind: Kind::Struct(&M_GetBucketOwnershipControlsOutput) };

pub static M_GetBucketOwnershipControlsRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketOwnershipControlsRequest: Shape = Shape { name: "GetBucketOwnershipControlsRequest", kind: Kind::Struct(&M_GetBucketOwnershipControlsRequest) };

pub static M_GetBucketPolicyOutput: [Member; 1] = [
    Member::new("Policy", &shapes::TEXT).at(Place::Payload),
];
pub static GetBucketPolicyOutput: Shape = Shape { name: "GetBucketPolicyOutput", kind: Kind::Struct(&M_GetBucketPolicyOutput) };

pub static M_GetBucketPolicyRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketPolicyRequest: Shape = Shape { name: "GetBucketPolicyRequest", kind: Kind::Struct(&M_GetBucketPolicyRequest) };

pub static M_GetBucketReplicationOutput: [Member; 1] = [
    Member::new("ReplicationConfiguration", &ReplicationConfiguration).at(Place::Payload),
];
pub static GetBucketReplicationOutput: Shape = Shape { name: "GetBucketReplicationOutput", kind: Kind::Struct(&M_GetBucketReplicationOutput) };

pub static M_GetBucketReplicationRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketReplicationRequest: Shape = Shape { name: "GetBucketReplicationRequest", kind: Kind::Struct(&M_GetBucketReplicationRequest) };

pub static M_GetBucketRequestPaymentOutput: [Member; 1] = [
    Member::new("Payer", &shapes::TEXT),
];
pub static GetBucketRequestPaymentOutput: Shape = Shape { name: "GetBucketRequestPaymentOutput", kind: Kind::Struct(&M_GetBucketRequestPaymentOutput) };

pub static M_GetBucketRequestPaymentRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketRequestPaymentRequest: Shape = Shape { name: "GetBucketRequestPaymentRequest", kind: Kind::Struct(&M_GetBucketRequestPaymentRequest) };

pub static M_GetBucketTaggingOutput: [Member; 1] = [
    Member::new("TagSet", &s_TagSet).required(),
];
pub static GetBucketTaggingOutput: Shape = Shape { name: "GetBucketTaggingOutput", kind: Kind::Struct(&M_GetBucketTaggingOutput) };

pub static M_GetBucketTaggingRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketTaggingRequest: Shape = Shape { name: "GetBucketTaggingRequest", kind: Kind::Struct(&M_GetBucketTaggingRequest) };

pub static M_GetBucketVersioningOutput: [Member; 2] = [
    Member::new("MFADelete", &shapes::TEXT).names("MfaDelete", "MfaDelete", "MfaDelete"),
    Member::new("Status", &shapes::TEXT),
];
pub static GetBucketVersioningOutput: Shape = Shape { name: "GetBucketVersioningOutput", kind: Kind::Struct(&M_GetBucketVersioningOutput) };

pub static M_GetBucketVersioningRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketVersioningRequest: Shape = Shape { name: "GetBucketVersioningRequest", kind: Kind::Struct(&M_GetBucketVersioningRequest) };

pub static M_GetBucketWebsiteOutput: [Member; 4] = [
    Member::new("ErrorDocument", &ErrorDocument),
    Member::new("IndexDocument", &IndexDocument),
    Member::new("RedirectAllRequestsTo", &RedirectAllRequestsTo),
    Member::new("RoutingRules", &s_RoutingRules),
];
pub static GetBucketWebsiteOutput: Shape = Shape { name: "GetBucketWebsiteOutput", kind: Kind::Struct(&M_GetBucketWebsiteOutput) };

pub static M_GetBucketWebsiteRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetBucketWebsiteRequest: Shape = Shape { name: "GetBucketWebsiteRequest", kind: Kind::Struct(&M_GetBucketWebsiteRequest) };

pub static M_GetObjectLockConfigurationOutput: [Member; 1] = [
    Member::new("ObjectLockConfiguration", &ObjectLockConfiguration).at(Place::Payload),
];
pub static GetObjectLockConfigurationOutput: Shape = Shape { name: "GetObjectLockConfigurationOutput", kind: Kind::Struct(&M_GetObjectLockConfigurationOutput) };

pub static M_GetObjectLockConfigurationRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetObjectLockConfigurationRequest: Shape = Shape { name: "GetObjectLockConfigurationRequest", kind: Kind::Struct(&M_GetObjectLockConfigurationRequest) };

pub static M_GetObjectOutput: [Member; 46] = [
    Member::new("AcceptRanges", &shapes::TEXT).names("accept-ranges", "accept-ranges", "accept-ranges").at(Place::Header("accept-ranges")),
    Member::new("Body", &shapes::BLOB).at(Place::Payload),
    Member::new("BucketKeyEnabled", &shapes::BOOL).names("x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header("x-amz-server-side-encryption-bucket-key-enabled")),
    Member::new("CacheControl", &shapes::TEXT).names("Cache-Control", "Cache-Control", "Cache-Control").at(Place::Header("cache-control")),
    Member::new("ChecksumCRC32", &shapes::TEXT).names("x-amz-checksum-crc32", "x-amz-checksum-crc32", "x-amz-checksum-crc32").at(Place::Header("x-amz-checksum-crc32")),
    Member::new("ChecksumCRC32C", &shapes::TEXT).names("x-amz-checksum-crc32c", "x-amz-checksum-crc32c", "x-amz-checksum-crc32c").at(Place::Header("x-amz-checksum-crc32c")),
    Member::new("ChecksumCRC64NVME", &shapes::TEXT).names("x-amz-checksum-crc64nvme", "x-amz-checksum-crc64nvme", "x-amz-checksum-crc64nvme").at(Place::Header("x-amz-checksum-crc64nvme")),
    Member::new("ChecksumMD5", &shapes::TEXT).names("x-amz-checksum-md5", "x-amz-checksum-md5", "x-amz-checksum-md5").at(Place::Header("x-amz-checksum-md5")),
    Member::new("ChecksumSHA1", &shapes::TEXT).names("x-amz-checksum-sha1", "x-amz-checksum-sha1", "x-amz-checksum-sha1").at(Place::Header("x-amz-checksum-sha1")),
    Member::new("ChecksumSHA256", &shapes::TEXT).names("x-amz-checksum-sha256", "x-amz-checksum-sha256", "x-amz-checksum-sha256").at(Place::Header("x-amz-checksum-sha256")),
    Member::new("ChecksumSHA512", &shapes::TEXT).names("x-amz-checksum-sha512", "x-amz-checksum-sha512", "x-amz-checksum-sha512").at(Place::Header("x-amz-checksum-sha512")),
    Member::new("ChecksumType", &shapes::TEXT).names("x-amz-checksum-type", "x-amz-checksum-type", "x-amz-checksum-type").at(Place::Header("x-amz-checksum-type")),
    Member::new("ChecksumXXHASH128", &shapes::TEXT).names("x-amz-checksum-xxhash128", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash128").at(Place::Header("x-amz-checksum-xxhash128")),
    Member::new("ChecksumXXHASH3", &shapes::TEXT).names("x-amz-checksum-xxhash3", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash3").at(Place::Header("x-amz-checksum-xxhash3")),
    Member::new("ChecksumXXHASH64", &shapes::TEXT).names("x-amz-checksum-xxhash64", "x-amz-checksum-xxhash64", "x-amz-checksum-xxhash64").at(Place::Header("x-amz-checksum-xxhash64")),
    Member::new("ContentDisposition", &shapes::TEXT).names("Content-Disposition", "Content-Disposition", "Content-Disposition").at(Place::Header("content-disposition")),
    Member::new("ContentEncoding", &shapes::TEXT).names("Content-Encoding", "Content-Encoding", "Content-Encoding").at(Place::Header("content-encoding")),
    Member::new("ContentLanguage", &shapes::TEXT).names("Content-Language", "Content-Language", "Content-Language").at(Place::Header("content-language")),
    Member::new("ContentLength", &shapes::LONG).names("Content-Length", "Content-Length", "Content-Length").at(Place::Header("content-length")),
    Member::new("ContentRange", &shapes::TEXT).names("Content-Range", "Content-Range", "Content-Range").at(Place::Header("content-range")),
    Member::new("ContentType", &shapes::TEXT).names("Content-Type", "Content-Type", "Content-Type").at(Place::Header("content-type")),
    Member::new("DeleteMarker", &shapes::BOOL).names("x-amz-delete-marker", "x-amz-delete-marker", "x-amz-delete-marker").at(Place::Header("x-amz-delete-marker")),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
    Member::new("Expiration", &shapes::TEXT).names("x-amz-expiration", "x-amz-expiration", "x-amz-expiration").at(Place::Header("x-amz-expiration")),
    Member::new("Expires", &shapes::TEXT).at(Place::Header("expires")),
    Member::new("LastModified", &shapes::TIME).names("Last-Modified", "Last-Modified", "Last-Modified").at(Place::Header("last-modified")),
    Member::new("Metadata", &s_Metadata).names("x-amz-meta-", "x-amz-meta-", "x-amz-meta-").at(Place::Headers("x-amz-meta-")),
    Member::new("MissingMeta", &shapes::INT).names("x-amz-missing-meta", "x-amz-missing-meta", "x-amz-missing-meta").at(Place::Header("x-amz-missing-meta")),
    Member::new("ObjectLockEventHold", &shapes::TEXT).names("x-amz-object-lock-event-hold", "x-amz-object-lock-event-hold", "x-amz-object-lock-event-hold").at(Place::Header("x-amz-object-lock-event-hold")),
    Member::new("ObjectLockEventHoldDurationDays", &shapes::INT).names("x-amz-object-lock-event-hold-duration-days", "x-amz-object-lock-event-hold-duration-days", "x-amz-object-lock-event-hold-duration-days").at(Place::Header("x-amz-object-lock-event-hold-duration-days")),
    Member::new("ObjectLockEventHoldDurationYears", &shapes::INT).names("x-amz-object-lock-event-hold-duration-years", "x-amz-object-lock-event-hold-duration-years", "x-amz-object-lock-event-hold-duration-years").at(Place::Header("x-amz-object-lock-event-hold-duration-years")),
    Member::new("ObjectLockLegalHoldStatus", &shapes::TEXT).names("x-amz-object-lock-legal-hold", "x-amz-object-lock-legal-hold", "x-amz-object-lock-legal-hold").at(Place::Header("x-amz-object-lock-legal-hold")),
    Member::new("ObjectLockMode", &shapes::TEXT).names("x-amz-object-lock-mode", "x-amz-object-lock-mode", "x-amz-object-lock-mode").at(Place::Header("x-amz-object-lock-mode")),
    Member::new("ObjectLockRetainUntilDate", &shapes::TIME).names("x-amz-object-lock-retain-until-date", "x-amz-object-lock-retain-until-date", "x-amz-object-lock-retain-until-date").at(Place::Header("x-amz-object-lock-retain-until-date")).time(TimeFormat::Iso8601),
    Member::new("PartsCount", &shapes::INT).names("x-amz-mp-parts-count", "x-amz-mp-parts-count", "x-amz-mp-parts-count").at(Place::Header("x-amz-mp-parts-count")),
    Member::new("ReplicationStatus", &shapes::TEXT).names("x-amz-replication-status", "x-amz-replication-status", "x-amz-replication-status").at(Place::Header("x-amz-replication-status")),
    Member::new("RequestCharged", &shapes::TEXT).names("x-amz-request-charged", "x-amz-request-charged", "x-amz-request-charged").at(Place::Header("x-amz-request-charged")),
    Member::new("Restore", &shapes::TEXT).names("x-amz-restore", "x-amz-restore", "x-amz-restore").at(Place::Header("x-amz-restore")),
    Member::new("SSECustomerAlgorithm", &shapes::TEXT).names("x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm").at(Place::Header("x-amz-server-side-encryption-customer-algorithm")),
    Member::new("SSECustomerKeyMD5", &shapes::TEXT).names("x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5").at(Place::Header("x-amz-server-side-encryption-customer-key-md5")),
    Member::new("SSEKMSKeyId", &shapes::TEXT).names("x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header("x-amz-server-side-encryption-aws-kms-key-id")),
    Member::new("ServerSideEncryption", &shapes::TEXT).names("x-amz-server-side-encryption", "x-amz-server-side-encryption", "x-amz-server-side-encryption").at(Place::Header("x-amz-server-side-encryption")),
    Member::new("StorageClass", &shapes::TEXT).names("x-amz-storage-class", "x-amz-storage-class", "x-amz-storage-class").at(Place::Header("x-amz-storage-class")),
    Member::new("TagCount", &shapes::INT).names("x-amz-tagging-count", "x-amz-tagging-count", "x-amz-tagging-count").at(Place::Header("x-amz-tagging-count")),
    Member::new("VersionId", &shapes::TEXT).names("x-amz-version-id", "x-amz-version-id", "x-amz-version-id").at(Place::Header("x-amz-version-id")),
    Member::new("WebsiteRedirectLocation", &shapes::TEXT).names("x-amz-website-redirect-location", "x-amz-website-redirect-location", "x-amz-website-redirect-location").at(Place::Header("x-amz-website-redirect-location")),
];
pub static GetObjectOutput: Shape = Shape { name: "GetObjectOutput", kind: Kind::Struct(&M_GetObjectOutput) };

pub static M_GetObjectRequest: [Member; 21] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumMode", &shapes::TEXT).names("x-amz-checksum-mode", "x-amz-checksum-mode", "x-amz-checksum-mode").at(Place::Header("x-amz-checksum-mode")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("IfMatch", &shapes::TEXT).names("If-Match", "If-Match", "If-Match").at(Place::Header("if-match")),
    Member::new("IfModifiedSince", &shapes::TIME).names("If-Modified-Since", "If-Modified-Since", "If-Modified-Since").at(Place::Header("if-modified-since")),
    Member::new("IfNoneMatch", &shapes::TEXT).names("If-None-Match", "If-None-Match", "If-None-Match").at(Place::Header("if-none-match")),
    Member::new("IfUnmodifiedSince", &shapes::TIME).names("If-Unmodified-Since", "If-Unmodified-Since", "If-Unmodified-Since").at(Place::Header("if-unmodified-since")),
    Member::new("Key", &shapes::TEXT).at(Place::Uri("Key")).required(),
    Member::new("PartNumber", &shapes::INT).names("partNumber", "partNumber", "partNumber").at(Place::Query("partNumber")),
    Member::new("Range", &shapes::TEXT).at(Place::Header("range")),
    Member::new("RequestPayer", &shapes::TEXT).names("x-amz-request-payer", "x-amz-request-payer", "x-amz-request-payer").at(Place::Header("x-amz-request-payer")),
    Member::new("ResponseCacheControl", &shapes::TEXT).names("response-cache-control", "response-cache-control", "response-cache-control").at(Place::Query("response-cache-control")),
    Member::new("ResponseContentDisposition", &shapes::TEXT).names("response-content-disposition", "response-content-disposition", "response-content-disposition").at(Place::Query("response-content-disposition")),
    Member::new("ResponseContentEncoding", &shapes::TEXT).names("response-content-encoding", "response-content-encoding", "response-content-encoding").at(Place::Query("response-content-encoding")),
    Member::new("ResponseContentLanguage", &shapes::TEXT).names("response-content-language", "response-content-language", "response-content-language").at(Place::Query("response-content-language")),
    Member::new("ResponseContentType", &shapes::TEXT).names("response-content-type", "response-content-type", "response-content-type").at(Place::Query("response-content-type")),
    Member::new("ResponseExpires", &shapes::TIME).names("response-expires", "response-expires", "response-expires").at(Place::Query("response-expires")).time(TimeFormat::HttpDate),
    Member::new("SSECustomerAlgorithm", &shapes::TEXT).names("x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm").at(Place::Header("x-amz-server-side-encryption-customer-algorithm")),
    Member::new("SSECustomerKey", &shapes::TEXT).names("x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key").at(Place::Header("x-amz-server-side-encryption-customer-key")),
    Member::new("SSECustomerKeyMD5", &shapes::TEXT).names("x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5").at(Place::Header("x-amz-server-side-encryption-customer-key-md5")),
    Member::new("VersionId", &shapes::TEXT).names("versionId", "versionId", "versionId").at(Place::Query("versionId")),
];
pub static GetObjectRequest: Shape = Shape { name: "GetObjectRequest", kind: Kind::Struct(&M_GetObjectRequest) };

pub static M_GetObjectTaggingOutput: [Member; 2] = [
    Member::new("TagSet", &s_TagSet).required(),
    Member::new("VersionId", &shapes::TEXT).names("x-amz-version-id", "x-amz-version-id", "x-amz-version-id").at(Place::Header("x-amz-version-id")),
];
pub static GetObjectTaggingOutput: Shape = Shape { name: "GetObjectTaggingOutput", kind: Kind::Struct(&M_GetObjectTaggingOutput) };

pub static M_GetObjectTaggingRequest: [Member; 5] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("Key", &shapes::TEXT).at(Place::Uri("Key")).required(),
    Member::new("RequestPayer", &shapes::TEXT).names("x-amz-request-payer", "x-amz-request-payer", "x-amz-request-payer").at(Place::Header("x-amz-request-payer")),
    Member::new("VersionId", &shapes::TEXT).names("versionId", "versionId", "versionId").at(Place::Query("versionId")),
];
pub static GetObjectTaggingRequest: Shape = Shape { name: "GetObjectTaggingRequest", kind: Kind::Struct(&M_GetObjectTaggingRequest) };

pub static M_GetPublicAccessBlockOutput: [Member; 1] = [
    Member::new("PublicAccessBlockConfiguration", &PublicAccessBlockConfiguration).at(Place::Payload),
];
pub static GetPublicAccessBlockOutput: Shape = Shape { name: "GetPublicAccessBlockOutput", kind: Kind::Struct(&M_GetPublicAccessBlockOutput) };

pub static M_GetPublicAccessBlockRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static GetPublicAccessBlockRequest: Shape = Shape { name: "GetPublicAccessBlockRequest", kind: Kind::Struct(&M_GetPublicAccessBlockRequest) };

pub static M_Grant: [Member; 2] = [
    Member::new("Grantee", &Grantee).xmlns("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    Member::new("Permission", &shapes::TEXT),
];
pub static Grant: Shape = Shape { name: "Grant", kind: Kind::Struct(&M_Grant) };

pub static M_Grantee: [Member; 5] = [
    Member::new("DisplayName", &shapes::TEXT),
    Member::new("EmailAddress", &shapes::TEXT),
    Member::new("ID", &shapes::TEXT),
    Member::new("Type", &shapes::TEXT).names("xsi:type", "xsi:type", "xsi:type").required().attribute(),
    Member::new("URI", &shapes::TEXT),
];
pub static Grantee: Shape = Shape { name: "Grantee", kind: Kind::Struct(&M_Grantee) };
static I_s_Grants: Member = Member::new("member", &Grant).names("Grant", "Grant", "Grant");
pub static s_Grants: Shape = Shape { name: "Grants", kind: Kind::List(&I_s_Grants, Limits::NONE) };

pub static M_HeadBucketOutput: [Member; 5] = [
    Member::new("AccessPointAlias", &shapes::BOOL).names("x-amz-access-point-alias", "x-amz-access-point-alias", "x-amz-access-point-alias").at(Place::Header("x-amz-access-point-alias")),
    Member::new("BucketArn", &shapes::TEXT).names("x-amz-bucket-arn", "x-amz-bucket-arn", "x-amz-bucket-arn").at(Place::Header("x-amz-bucket-arn")),
    Member::new("BucketLocationName", &shapes::TEXT).names("x-amz-bucket-location-name", "x-amz-bucket-location-name", "x-amz-bucket-location-name").at(Place::Header("x-amz-bucket-location-name")),
    Member::new("BucketLocationType", &shapes::TEXT).names("x-amz-bucket-location-type", "x-amz-bucket-location-type", "x-amz-bucket-location-type").at(Place::Header("x-amz-bucket-location-type")),
    Member::new("BucketRegion", &shapes::TEXT).names("x-amz-bucket-region", "x-amz-bucket-region", "x-amz-bucket-region").at(Place::Header("x-amz-bucket-region")),
];
pub static HeadBucketOutput: Shape = Shape { name: "HeadBucketOutput", kind: Kind::Struct(&M_HeadBucketOutput) };

pub static M_HeadBucketRequest: [Member; 2] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static HeadBucketRequest: Shape = Shape { name: "HeadBucketRequest", kind: Kind::Struct(&M_HeadBucketRequest) };

pub static M_HeadObjectOutput: [Member; 46] = [
    Member::new("AcceptRanges", &shapes::TEXT).names("accept-ranges", "accept-ranges", "accept-ranges").at(Place::Header("accept-ranges")),
    Member::new("ArchiveStatus", &shapes::TEXT).names("x-amz-archive-status", "x-amz-archive-status", "x-amz-archive-status").at(Place::Header("x-amz-archive-status")),
    Member::new("BucketKeyEnabled", &shapes::BOOL).names("x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header("x-amz-server-side-encryption-bucket-key-enabled")),
    Member::new("CacheControl", &shapes::TEXT).names("Cache-Control", "Cache-Control", "Cache-Control").at(Place::Header("cache-control")),
    Member::new("ChecksumCRC32", &shapes::TEXT).names("x-amz-checksum-crc32", "x-amz-checksum-crc32", "x-amz-checksum-crc32").at(Place::Header("x-amz-checksum-crc32")),
    Member::new("ChecksumCRC32C", &shapes::TEXT).names("x-amz-checksum-crc32c", "x-amz-checksum-crc32c", "x-amz-checksum-crc32c").at(Place::Header("x-amz-checksum-crc32c")),
    Member::new("ChecksumCRC64NVME", &shapes::TEXT).names("x-amz-checksum-crc64nvme", "x-amz-checksum-crc64nvme", "x-amz-checksum-crc64nvme").at(Place::Header("x-amz-checksum-crc64nvme")),
    Member::new("ChecksumMD5", &shapes::TEXT).names("x-amz-checksum-md5", "x-amz-checksum-md5", "x-amz-checksum-md5").at(Place::Header("x-amz-checksum-md5")),
    Member::new("ChecksumSHA1", &shapes::TEXT).names("x-amz-checksum-sha1", "x-amz-checksum-sha1", "x-amz-checksum-sha1").at(Place::Header("x-amz-checksum-sha1")),
    Member::new("ChecksumSHA256", &shapes::TEXT).names("x-amz-checksum-sha256", "x-amz-checksum-sha256", "x-amz-checksum-sha256").at(Place::Header("x-amz-checksum-sha256")),
    Member::new("ChecksumSHA512", &shapes::TEXT).names("x-amz-checksum-sha512", "x-amz-checksum-sha512", "x-amz-checksum-sha512").at(Place::Header("x-amz-checksum-sha512")),
    Member::new("ChecksumType", &shapes::TEXT).names("x-amz-checksum-type", "x-amz-checksum-type", "x-amz-checksum-type").at(Place::Header("x-amz-checksum-type")),
    Member::new("ChecksumXXHASH128", &shapes::TEXT).names("x-amz-checksum-xxhash128", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash128").at(Place::Header("x-amz-checksum-xxhash128")),
    Member::new("ChecksumXXHASH3", &shapes::TEXT).names("x-amz-checksum-xxhash3", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash3").at(Place::Header("x-amz-checksum-xxhash3")),
    Member::new("ChecksumXXHASH64", &shapes::TEXT).names("x-amz-checksum-xxhash64", "x-amz-checksum-xxhash64", "x-amz-checksum-xxhash64").at(Place::Header("x-amz-checksum-xxhash64")),
    Member::new("ContentDisposition", &shapes::TEXT).names("Content-Disposition", "Content-Disposition", "Content-Disposition").at(Place::Header("content-disposition")),
    Member::new("ContentEncoding", &shapes::TEXT).names("Content-Encoding", "Content-Encoding", "Content-Encoding").at(Place::Header("content-encoding")),
    Member::new("ContentLanguage", &shapes::TEXT).names("Content-Language", "Content-Language", "Content-Language").at(Place::Header("content-language")),
    Member::new("ContentLength", &shapes::LONG).names("Content-Length", "Content-Length", "Content-Length").at(Place::Header("content-length")),
    Member::new("ContentRange", &shapes::TEXT).names("Content-Range", "Content-Range", "Content-Range").at(Place::Header("content-range")),
    Member::new("ContentType", &shapes::TEXT).names("Content-Type", "Content-Type", "Content-Type").at(Place::Header("content-type")),
    Member::new("DeleteMarker", &shapes::BOOL).names("x-amz-delete-marker", "x-amz-delete-marker", "x-amz-delete-marker").at(Place::Header("x-amz-delete-marker")),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
    Member::new("Expiration", &shapes::TEXT).names("x-amz-expiration", "x-amz-expiration", "x-amz-expiration").at(Place::Header("x-amz-expiration")),
    Member::new("Expires", &shapes::TEXT).at(Place::Header("expires")),
    Member::new("LastModified", &shapes::TIME).names("Last-Modified", "Last-Modified", "Last-Modified").at(Place::Header("last-modified")),
    Member::new("Metadata", &s_Metadata).names("x-amz-meta-", "x-amz-meta-", "x-amz-meta-").at(Place::Headers("x-amz-meta-")),
    Member::new("MissingMeta", &shapes::INT).names("x-amz-missing-meta", "x-amz-missing-meta", "x-amz-missing-meta").at(Place::Header("x-amz-missing-meta")),
    Member::new("ObjectLockEventHold", &shapes::TEXT).names("x-amz-object-lock-event-hold", "x-amz-object-lock-event-hold", "x-amz-object-lock-event-hold").at(Place::Header("x-amz-object-lock-event-hold")),
    Member::new("ObjectLockEventHoldDurationDays", &shapes::INT).names("x-amz-object-lock-event-hold-duration-days", "x-amz-object-lock-event-hold-duration-days", "x-amz-object-lock-event-hold-duration-days").at(Place::Header("x-amz-object-lock-event-hold-duration-days")),
    Member::new("ObjectLockEventHoldDurationYears", &shapes::INT).names("x-amz-object-lock-event-hold-duration-years", "x-amz-object-lock-event-hold-duration-years", "x-amz-object-lock-event-hold-duration-years").at(Place::Header("x-amz-object-lock-event-hold-duration-years")),
    Member::new("ObjectLockLegalHoldStatus", &shapes::TEXT).names("x-amz-object-lock-legal-hold", "x-amz-object-lock-legal-hold", "x-amz-object-lock-legal-hold").at(Place::Header("x-amz-object-lock-legal-hold")),
    Member::new("ObjectLockMode", &shapes::TEXT).names("x-amz-object-lock-mode", "x-amz-object-lock-mode", "x-amz-object-lock-mode").at(Place::Header("x-amz-object-lock-mode")),
    Member::new("ObjectLockRetainUntilDate", &shapes::TIME).names("x-amz-object-lock-retain-until-date", "x-amz-object-lock-retain-until-date", "x-amz-object-lock-retain-until-date").at(Place::Header("x-amz-object-lock-retain-until-date")).time(TimeFormat::Iso8601),
    Member::new("PartsCount", &shapes::INT).names("x-amz-mp-parts-count", "x-amz-mp-parts-count", "x-amz-mp-parts-count").at(Place::Header("x-amz-mp-parts-count")),
    Member::new("ReplicationStatus", &shapes::TEXT).names("x-amz-replication-status", "x-amz-replication-status", "x-amz-replication-status").at(Place::Header("x-amz-replication-status")),
    Member::new("RequestCharged", &shapes::TEXT).names("x-amz-request-charged", "x-amz-request-charged", "x-amz-request-charged").at(Place::Header("x-amz-request-charged")),
    Member::new("Restore", &shapes::TEXT).names("x-amz-restore", "x-amz-restore", "x-amz-restore").at(Place::Header("x-amz-restore")),
    Member::new("SSECustomerAlgorithm", &shapes::TEXT).names("x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm").at(Place::Header("x-amz-server-side-encryption-customer-algorithm")),
    Member::new("SSECustomerKeyMD5", &shapes::TEXT).names("x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5").at(Place::Header("x-amz-server-side-encryption-customer-key-md5")),
    Member::new("SSEKMSKeyId", &shapes::TEXT).names("x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header("x-amz-server-side-encryption-aws-kms-key-id")),
    Member::new("ServerSideEncryption", &shapes::TEXT).names("x-amz-server-side-encryption", "x-amz-server-side-encryption", "x-amz-server-side-encryption").at(Place::Header("x-amz-server-side-encryption")),
    Member::new("StorageClass", &shapes::TEXT).names("x-amz-storage-class", "x-amz-storage-class", "x-amz-storage-class").at(Place::Header("x-amz-storage-class")),
    Member::new("TagCount", &shapes::INT).names("x-amz-tagging-count", "x-amz-tagging-count", "x-amz-tagging-count").at(Place::Header("x-amz-tagging-count")),
    Member::new("VersionId", &shapes::TEXT).names("x-amz-version-id", "x-amz-version-id", "x-amz-version-id").at(Place::Header("x-amz-version-id")),
    Member::new("WebsiteRedirectLocation", &shapes::TEXT).names("x-amz-website-redirect-location", "x-amz-website-redirect-location", "x-amz-website-redirect-location").at(Place::Header("x-amz-website-redirect-location")),
];
pub static HeadObjectOutput: Shape = Shape { name: "HeadObjectOutput", kind: Kind::Struct(&M_HeadObjectOutput) };

pub static M_HeadObjectRequest: [Member; 21] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumMode", &shapes::TEXT).names("x-amz-checksum-mode", "x-amz-checksum-mode", "x-amz-checksum-mode").at(Place::Header("x-amz-checksum-mode")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("IfMatch", &shapes::TEXT).names("If-Match", "If-Match", "If-Match").at(Place::Header("if-match")),
    Member::new("IfModifiedSince", &shapes::TIME).names("If-Modified-Since", "If-Modified-Since", "If-Modified-Since").at(Place::Header("if-modified-since")),
    Member::new("IfNoneMatch", &shapes::TEXT).names("If-None-Match", "If-None-Match", "If-None-Match").at(Place::Header("if-none-match")),
    Member::new("IfUnmodifiedSince", &shapes::TIME).names("If-Unmodified-Since", "If-Unmodified-Since", "If-Unmodified-Since").at(Place::Header("if-unmodified-since")),
    Member::new("Key", &shapes::TEXT).at(Place::Uri("Key")).required(),
    Member::new("PartNumber", &shapes::INT).names("partNumber", "partNumber", "partNumber").at(Place::Query("partNumber")),
    Member::new("Range", &shapes::TEXT).at(Place::Header("range")),
    Member::new("RequestPayer", &shapes::TEXT).names("x-amz-request-payer", "x-amz-request-payer", "x-amz-request-payer").at(Place::Header("x-amz-request-payer")),
    Member::new("ResponseCacheControl", &shapes::TEXT).names("response-cache-control", "response-cache-control", "response-cache-control").at(Place::Query("response-cache-control")),
    Member::new("ResponseContentDisposition", &shapes::TEXT).names("response-content-disposition", "response-content-disposition", "response-content-disposition").at(Place::Query("response-content-disposition")),
    Member::new("ResponseContentEncoding", &shapes::TEXT).names("response-content-encoding", "response-content-encoding", "response-content-encoding").at(Place::Query("response-content-encoding")),
    Member::new("ResponseContentLanguage", &shapes::TEXT).names("response-content-language", "response-content-language", "response-content-language").at(Place::Query("response-content-language")),
    Member::new("ResponseContentType", &shapes::TEXT).names("response-content-type", "response-content-type", "response-content-type").at(Place::Query("response-content-type")),
    Member::new("ResponseExpires", &shapes::TIME).names("response-expires", "response-expires", "response-expires").at(Place::Query("response-expires")).time(TimeFormat::HttpDate),
    Member::new("SSECustomerAlgorithm", &shapes::TEXT).names("x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm").at(Place::Header("x-amz-server-side-encryption-customer-algorithm")),
    Member::new("SSECustomerKey", &shapes::TEXT).names("x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key").at(Place::Header("x-amz-server-side-encryption-customer-key")),
    Member::new("SSECustomerKeyMD5", &shapes::TEXT).names("x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5").at(Place::Header("x-amz-server-side-encryption-customer-key-md5")),
    Member::new("VersionId", &shapes::TEXT).names("versionId", "versionId", "versionId").at(Place::Query("versionId")),
];
pub static HeadObjectRequest: Shape = Shape { name: "HeadObjectRequest", kind: Kind::Struct(&M_HeadObjectRequest) };

pub static M_IndexDocument: [Member; 1] = [
    Member::new("Suffix", &shapes::TEXT).required(),
];
pub static IndexDocument: Shape = Shape { name: "IndexDocument", kind: Kind::Struct(&M_IndexDocument) };

pub static M_InventoryConfiguration: [Member; 7] = [
    Member::new("Destination", &InventoryDestination).required(),
    Member::new("Filter", &InventoryFilter),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("IncludedObjectVersions", &shapes::TEXT).required(),
    Member::new("IsEnabled", &shapes::BOOL).required(),
    Member::new("OptionalFields", &s_InventoryOptionalFields),
    Member::new("Schedule", &InventorySchedule).required(),
];
pub static InventoryConfiguration: Shape = Shape { name: "InventoryConfiguration", kind: Kind::Struct(&M_InventoryConfiguration) };
static I_s_InventoryConfigurationList: Member = Member::new("member", &InventoryConfiguration);
pub static s_InventoryConfigurationList: Shape = Shape { name: "InventoryConfigurationList", kind: Kind::List(&I_s_InventoryConfigurationList, Limits::NONE) };

pub static M_InventoryDestination: [Member; 1] = [
    Member::new("S3BucketDestination", &InventoryS3BucketDestination).required(),
];
pub static InventoryDestination: Shape = Shape { name: "InventoryDestination", kind: Kind::Struct(&M_InventoryDestination) };

pub static M_InventoryEncryption: [Member; 2] = [
    Member::new("SSEKMS", &SSEKMS).names("SSE-KMS", "SSE-KMS", "SSE-KMS"),
    Member::new("SSES3", &SSES3).names("SSE-S3", "SSE-S3", "SSE-S3"),
];
pub static InventoryEncryption: Shape = Shape { name: "InventoryEncryption", kind: Kind::Struct(&M_InventoryEncryption) };

pub static M_InventoryFilter: [Member; 1] = [
    Member::new("Prefix", &shapes::TEXT).required(),
];
pub static InventoryFilter: Shape = Shape { name: "InventoryFilter", kind: Kind::Struct(&M_InventoryFilter) };
static I_s_InventoryOptionalFields: Member = Member::new("member", &shapes::TEXT).names("Field", "Field", "Field");
pub static s_InventoryOptionalFields: Shape = Shape { name: "InventoryOptionalFields", kind: Kind::List(&I_s_InventoryOptionalFields, Limits::NONE) };

pub static M_InventoryS3BucketDestination: [Member; 5] = [
    Member::new("AccountId", &shapes::TEXT),
    Member::new("Bucket", &shapes::TEXT).required(),
    Member::new("Encryption", &InventoryEncryption),
    Member::new("Format", &shapes::TEXT).required(),
    Member::new("Prefix", &shapes::TEXT),
];
pub static InventoryS3BucketDestination: Shape = Shape { name: "InventoryS3BucketDestination", kind: Kind::Struct(&M_InventoryS3BucketDestination) };

pub static M_InventorySchedule: [Member; 1] = [
    Member::new("Frequency", &shapes::TEXT).required(),
];
pub static InventorySchedule: Shape = Shape { name: "InventorySchedule", kind: Kind::Struct(&M_InventorySchedule) };

pub static M_LambdaFunctionConfiguration: [Member; 4] = [
    Member::new("Events", &s_EventList).names("Event", "Event", "Event").required().flat(),
    Member::new("Filter", &NotificationConfigurationFilter),
    Member::new("Id", &shapes::TEXT),
    Member::new("LambdaFunctionArn", &shapes::TEXT).names("CloudFunction", "CloudFunction", "CloudFunction").required(),
];
pub static LambdaFunctionConfiguration: Shape = Shape { name: "LambdaFunctionConfiguration", kind: Kind::Struct(&M_LambdaFunctionConfiguration) };
static I_s_LambdaFunctionConfigurationList: Member = Member::new("member", &LambdaFunctionConfiguration);
pub static s_LambdaFunctionConfigurationList: Shape = Shape { name: "LambdaFunctionConfigurationList", kind: Kind::List(&I_s_LambdaFunctionConfigurationList, Limits::NONE) };

pub static M_LifecycleExpiration: [Member; 3] = [
    Member::new("Date", &shapes::TIME).time(TimeFormat::Iso8601),
    Member::new("Days", &shapes::INT),
    Member::new("ExpiredObjectDeleteMarker", &shapes::BOOL),
];
pub static LifecycleExpiration: Shape = Shape { name: "LifecycleExpiration", kind: Kind::Struct(&M_LifecycleExpiration) };

pub static M_LifecycleRule: [Member; 9] = [
    Member::new("AbortIncompleteMultipartUpload", &AbortIncompleteMultipartUpload),
    Member::new("Expiration", &LifecycleExpiration),
    Member::new("Filter", &LifecycleRuleFilter),
    Member::new("ID", &shapes::TEXT),
    Member::new("NoncurrentVersionExpiration", &NoncurrentVersionExpiration),
    Member::new("NoncurrentVersionTransitions", &s_NoncurrentVersionTransitionList).names("NoncurrentVersionTransition", "NoncurrentVersionTransition", "NoncurrentVersionTransition").flat(),
    Member::new("Prefix", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT).required(),
    Member::new("Transitions", &s_TransitionList).names("Transition", "Transition", "Transition").flat(),
];
pub static LifecycleRule: Shape = Shape { name: "LifecycleRule", kind: Kind::Struct(&M_LifecycleRule) };

pub static M_LifecycleRuleAndOperator: [Member; 4] = [
    Member::new("ObjectSizeGreaterThan", &shapes::LONG),
    Member::new("ObjectSizeLessThan", &shapes::LONG),
    Member::new("Prefix", &shapes::TEXT),
    Member::new("Tags", &s_TagSet).names("Tag", "Tag", "Tag").flat(),
];
pub static LifecycleRuleAndOperator: Shape = Shape { name: "LifecycleRuleAndOperator", kind: Kind::Struct(&M_LifecycleRuleAndOperator) };

pub static M_LifecycleRuleFilter: [Member; 5] = [
    Member::new("And", &LifecycleRuleAndOperator),
    Member::new("ObjectSizeGreaterThan", &shapes::LONG),
    Member::new("ObjectSizeLessThan", &shapes::LONG),
    Member::new("Prefix", &shapes::TEXT),
    Member::new("Tag", &Tag),
];
pub static LifecycleRuleFilter: Shape = Shape { name: "LifecycleRuleFilter", kind: Kind::Struct(&M_LifecycleRuleFilter) };
static I_s_LifecycleRules: Member = Member::new("member", &LifecycleRule);
pub static s_LifecycleRules: Shape = Shape { name: "LifecycleRules", kind: Kind::List(&I_s_LifecycleRules, Limits::NONE) };

pub static M_ListBucketInventoryConfigurationsOutput: [Member; 4] = [
    Member::new("ContinuationToken", &shapes::TEXT),
    Member::new("InventoryConfigurationList", &s_InventoryConfigurationList).names("InventoryConfiguration", "InventoryConfiguration", "InventoryConfiguration").flat(),
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("NextContinuationToken", &shapes::TEXT),
];
pub static ListBucketInventoryConfigurationsOutput: Shape = Shape { name: "ListBucketInventoryConfigurationsOutput", kind: Kind::Struct(&M_ListBucketInventoryConfigurationsOutput) };

pub static M_ListBucketInventoryConfigurationsRequest: [Member; 3] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ContinuationToken", &shapes::TEXT).names("continuation-token", "continuation-token", "continuation-token").at(Place::Query("continuation-token")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static ListBucketInventoryConfigurationsRequest: Shape = Shape { name: "ListBucketInventoryConfigurationsRequest", kind: Kind::Struct(&M_ListBucketInventoryConfigurationsRequest) };

pub static M_ListBucketsOutput: [Member; 4] = [
    Member::new("Buckets", &s_Buckets),
    Member::new("ContinuationToken", &shapes::TEXT),
    Member::new("Owner", &Owner),
    Member::new("Prefix", &shapes::TEXT),
];
pub static ListBucketsOutput: Shape = Shape { name: "ListBucketsOutput", kind: Kind::Struct(&M_ListBucketsOutput) };

pub static M_ListBucketsRequest: [Member; 4] = [
    Member::new("BucketRegion", &shapes::TEXT).names("bucket-region", "bucket-region", "bucket-region").at(Place::Query("bucket-region")),
    Member::new("ContinuationToken", &shapes::TEXT).names("continuation-token", "continuation-token", "continuation-token").at(Place::Query("continuation-token")),
    Member::new("MaxBuckets", &shapes::INT).names("max-buckets", "max-buckets", "max-buckets").at(Place::Query("max-buckets")),
    Member::new("Prefix", &shapes::TEXT).names("prefix", "prefix", "prefix").at(Place::Query("prefix")),
];
pub static ListBucketsRequest: Shape = Shape { name: "ListBucketsRequest", kind: Kind::Struct(&M_ListBucketsRequest) };

pub static M_ListObjectVersionsOutput: [Member; 14] = [
    Member::new("CommonPrefixes", &s_CommonPrefixList).flat(),
    Member::new("DeleteMarkers", &s_DeleteMarkers).names("DeleteMarker", "DeleteMarker", "DeleteMarker").flat(),
    Member::new("Delimiter", &shapes::TEXT),
    Member::new("EncodingType", &shapes::TEXT),
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("KeyMarker", &shapes::TEXT),
    Member::new("MaxKeys", &shapes::INT),
    Member::new("Name", &shapes::TEXT),
    Member::new("NextKeyMarker", &shapes::TEXT),
    Member::new("NextVersionIdMarker", &shapes::TEXT),
    Member::new("Prefix", &shapes::TEXT),
    Member::new("RequestCharged", &shapes::TEXT).names("x-amz-request-charged", "x-amz-request-charged", "x-amz-request-charged").at(Place::Header("x-amz-request-charged")),
    Member::new("VersionIdMarker", &shapes::TEXT),
    Member::new("Versions", &s_ObjectVersionList).names("Version", "Version", "Version").flat(),
];
pub static ListObjectVersionsOutput: Shape = Shape { name: "ListObjectVersionsOutput", kind: Kind::Struct(&M_ListObjectVersionsOutput) };

pub static M_ListObjectVersionsRequest: [Member; 10] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("Delimiter", &shapes::TEXT).names("delimiter", "delimiter", "delimiter").at(Place::Query("delimiter")),
    Member::new("EncodingType", &shapes::TEXT).names("encoding-type", "encoding-type", "encoding-type").at(Place::Query("encoding-type")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("KeyMarker", &shapes::TEXT).names("key-marker", "key-marker", "key-marker").at(Place::Query("key-marker")),
    Member::new("MaxKeys", &shapes::INT).names("max-keys", "max-keys", "max-keys").at(Place::Query("max-keys")),
    Member::new("OptionalObjectAttributes", &s_OptionalObjectAttributesList).names("x-amz-optional-object-attributes", "x-amz-optional-object-attributes", "x-amz-optional-object-attributes").at(Place::Header("x-amz-optional-object-attributes")),
    Member::new("Prefix", &shapes::TEXT).names("prefix", "prefix", "prefix").at(Place::Query("prefix")),
    Member::new("RequestPayer", &shapes::TEXT).names("x-amz-request-payer", "x-amz-request-payer", "x-amz-request-payer").at(Place::Header("x-amz-request-payer")),
    Member::new("VersionIdMarker", &shapes::TEXT).names("version-id-marker", "version-id-marker", "version-id-marker").at(Place::Query("version-id-marker")),
];
pub static ListObjectVersionsRequest: Shape = Shape { name: "ListObjectVersionsRequest", kind: Kind::Struct(&M_ListObjectVersionsRequest) };

pub static M_ListObjectsV2Output: [Member; 13] = [
    Member::new("CommonPrefixes", &s_CommonPrefixList).flat(),
    Member::new("Contents", &s_ObjectList).flat(),
    Member::new("ContinuationToken", &shapes::TEXT),
    Member::new("Delimiter", &shapes::TEXT),
    Member::new("EncodingType", &shapes::TEXT),
    Member::new("IsTruncated", &shapes::BOOL),
    Member::new("KeyCount", &shapes::INT),
    Member::new("MaxKeys", &shapes::INT),
    Member::new("Name", &shapes::TEXT),
    Member::new("NextContinuationToken", &shapes::TEXT),
    Member::new("Prefix", &shapes::TEXT),
    Member::new("RequestCharged", &shapes::TEXT).names("x-amz-request-charged", "x-amz-request-charged", "x-amz-request-charged").at(Place::Header("x-amz-request-charged")),
    Member::new("StartAfter", &shapes::TEXT),
];
pub static ListObjectsV2Output: Shape = Shape { name: "ListObjectsV2Output", kind: Kind::Struct(&M_ListObjectsV2Output) };

pub static M_ListObjectsV2Request: [Member; 11] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ContinuationToken", &shapes::TEXT).names("continuation-token", "continuation-token", "continuation-token").at(Place::Query("continuation-token")),
    Member::new("Delimiter", &shapes::TEXT).names("delimiter", "delimiter", "delimiter").at(Place::Query("delimiter")),
    Member::new("EncodingType", &shapes::TEXT).names("encoding-type", "encoding-type", "encoding-type").at(Place::Query("encoding-type")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("FetchOwner", &shapes::BOOL).names("fetch-owner", "fetch-owner", "fetch-owner").at(Place::Query("fetch-owner")),
    Member::new("MaxKeys", &shapes::INT).names("max-keys", "max-keys", "max-keys").at(Place::Query("max-keys")),
    Member::new("OptionalObjectAttributes", &s_OptionalObjectAttributesList).names("x-amz-optional-object-attributes", "x-amz-optional-object-attributes", "x-amz-optional-object-attributes").at(Place::Header("x-amz-optional-object-attributes")),
    Member::new("Prefix", &shapes::TEXT).names("prefix", "prefix", "prefix").at(Place::Query("prefix")),
    Member::new("RequestPayer", &shapes::TEXT).names("x-amz-request-payer", "x-amz-request-payer", "x-amz-request-payer").at(Place::Header("x-amz-request-payer")),
    Member::new("StartAfter", &shapes::TEXT).names("start-after", "start-after", "start-after").at(Place::Query("start-after")),
];
pub static ListObjectsV2Request: Shape = Shape { name: "ListObjectsV2Request", kind: Kind::Struct(&M_ListObjectsV2Request) };

pub static M_LocationInfo: [Member; 2] = [
    Member::new("Name", &shapes::TEXT),
    Member::new("Type", &shapes::TEXT),
];
pub static LocationInfo: Shape = Shape { name: "LocationInfo", kind: Kind::Struct(&M_LocationInfo) };

pub static M_LoggingEnabled: [Member; 4] = [
    Member::new("TargetBucket", &shapes::TEXT).required(),
    Member::new("TargetGrants", &s_TargetGrants),
    Member::new("TargetObjectKeyFormat", &TargetObjectKeyFormat),
    Member::new("TargetPrefix", &shapes::TEXT).required(),
];
pub static LoggingEnabled: Shape = Shape { name: "LoggingEnabled", kind: Kind::Struct(&M_LoggingEnabled) };
static K_s_Metadata: Member = Member::new("key", &shapes::TEXT);
static V_s_Metadata: Member = Member::new("value", &shapes::TEXT);
pub static s_Metadata: Shape = Shape { name: "Metadata", kind: Kind::Map(&K_s_Metadata, &V_s_Metadata) };

pub static M_Metrics: [Member; 2] = [
    Member::new("EventThreshold", &ReplicationTimeValue),
    Member::new("Status", &shapes::TEXT).required(),
];
pub static Metrics: Shape = Shape { name: "Metrics", kind: Kind::Struct(&M_Metrics) };

pub static M_NoncurrentVersionExpiration: [Member; 2] = [
    Member::new("NewerNoncurrentVersions", &shapes::INT),
    Member::new("NoncurrentDays", &shapes::INT),
];
pub static NoncurrentVersionExpiration: Shape = Shape { name: "NoncurrentVersionExpiration", kind: Kind::Struct(&M_NoncurrentVersionExpiration) };

pub static M_NoncurrentVersionTransition: [Member; 3] = [
    Member::new("NewerNoncurrentVersions", &shapes::INT),
    Member::new("NoncurrentDays", &shapes::INT),
    Member::new("StorageClass", &shapes::TEXT),
];
pub static NoncurrentVersionTransition: Shape = Shape { name: "NoncurrentVersionTransition", kind: Kind::Struct(&M_NoncurrentVersionTransition) };
static I_s_NoncurrentVersionTransitionList: Member = Member::new("member", &NoncurrentVersionTransition);
pub static s_NoncurrentVersionTransitionList: Shape = Shape { name: "NoncurrentVersionTransitionList", kind: Kind::List(&I_s_NoncurrentVersionTransitionList, Limits::NONE) };

pub static M_NotificationConfiguration: [Member; 4] = [
    Member::new("EventBridgeConfiguration", &EventBridgeConfiguration),
    Member::new("LambdaFunctionConfigurations", &s_LambdaFunctionConfigurationList).names("CloudFunctionConfiguration", "CloudFunctionConfiguration", "CloudFunctionConfiguration").flat(),
    Member::new("QueueConfigurations", &s_QueueConfigurationList).names("QueueConfiguration", "QueueConfiguration", "QueueConfiguration").flat(),
    Member::new("TopicConfigurations", &s_TopicConfigurationList).names("TopicConfiguration", "TopicConfiguration", "TopicConfiguration").flat(),
];
pub static NotificationConfiguration: Shape = Shape { name: "NotificationConfiguration", kind: Kind::Struct(&M_NotificationConfiguration) };

pub static M_NotificationConfigurationFilter: [Member; 1] = [
    Member::new("Key", &S3KeyFilter).names("S3Key", "S3Key", "S3Key"),
];
pub static NotificationConfigurationFilter: Shape = Shape { name: "NotificationConfigurationFilter", kind: Kind::Struct(&M_NotificationConfigurationFilter) };

pub static M_Object: [Member; 9] = [
    Member::new("ChecksumAlgorithm", &s_ChecksumAlgorithmList).flat(),
    Member::new("ChecksumType", &shapes::TEXT),
    Member::new("ETag", &shapes::TEXT),
    Member::new("Key", &shapes::TEXT),
    Member::new("LastModified", &shapes::TIME),
    Member::new("Owner", &Owner),
    Member::new("RestoreStatus", &RestoreStatus),
    Member::new("Size", &shapes::LONG),
    Member::new("StorageClass", &shapes::TEXT),
];
pub static Object: Shape = Shape { name: "Object", kind: Kind::Struct(&M_Object) };

pub static M_ObjectIdentifier: [Member; 5] = [
    Member::new("ETag", &shapes::TEXT),
    Member::new("Key", &shapes::TEXT).required(),
    Member::new("LastModifiedTime", &shapes::TIME).time(TimeFormat::HttpDate),
    Member::new("Size", &shapes::LONG),
    Member::new("VersionId", &shapes::TEXT),
];
pub static ObjectIdentifier: Shape = Shape { name: "ObjectIdentifier", kind: Kind::Struct(&M_ObjectIdentifier) };
static I_s_ObjectIdentifierList: Member = Member::new("member", &ObjectIdentifier);
pub static s_ObjectIdentifierList: Shape = Shape { name: "ObjectIdentifierList", kind: Kind::List(&I_s_ObjectIdentifierList, Limits::NONE) };
static I_s_ObjectList: Member = Member::new("member", &Object);
pub static s_ObjectList: Shape = Shape { name: "ObjectList", kind: Kind::List(&I_s_ObjectList, Limits::NONE) };

pub static M_ObjectLockConfiguration: [Member; 2] = [
    Member::new("ObjectLockEnabled", &shapes::TEXT),
    Member::new("Rule", &ObjectLockRule),
];
pub static ObjectLockConfiguration: Shape = Shape { name: "ObjectLockConfiguration", kind: Kind::Struct(&M_ObjectLockConfiguration) };

pub static M_ObjectLockRule: [Member; 1] = [
    Member::new("DefaultRetention", &DefaultRetention),
];
pub static ObjectLockRule: Shape = Shape { name: "ObjectLockRule", kind: Kind::Struct(&M_ObjectLockRule) };

pub static M_ObjectVersion: [Member; 11] = [
    Member::new("ChecksumAlgorithm", &s_ChecksumAlgorithmList).flat(),
    Member::new("ChecksumType", &shapes::TEXT),
    Member::new("ETag", &shapes::TEXT),
    Member::new("IsLatest", &shapes::BOOL),
    Member::new("Key", &shapes::TEXT),
    Member::new("LastModified", &shapes::TIME),
    Member::new("Owner", &Owner),
    Member::new("RestoreStatus", &RestoreStatus),
    Member::new("Size", &shapes::LONG),
    Member::new("StorageClass", &shapes::TEXT),
    Member::new("VersionId", &shapes::TEXT),
];
pub static ObjectVersion: Shape = Shape { name: "ObjectVersion", kind: Kind::Struct(&M_ObjectVersion) };
static I_s_ObjectVersionList: Member = Member::new("member", &ObjectVersion);
pub static s_ObjectVersionList: Shape = Shape { name: "ObjectVersionList", kind: Kind::List(&I_s_ObjectVersionList, Limits::NONE) };
static I_s_OptionalObjectAttributesList: Member = Member::new("member", &shapes::TEXT);
pub static s_OptionalObjectAttributesList: Shape = Shape { name: "OptionalObjectAttributesList", kind: Kind::List(&I_s_OptionalObjectAttributesList, Limits::NONE) };

pub static M_Owner: [Member; 2] = [
    Member::new("DisplayName", &shapes::TEXT),
    Member::new("ID", &shapes::TEXT),
];
pub static Owner: Shape = Shape { name: "Owner", kind: Kind::Struct(&M_Owner) };

pub static M_OwnershipControls: [Member; 1] = [
    Member::new("Rules", &s_OwnershipControlsRules).names("Rule", "Rule", "Rule").required().flat(),
];
pub static OwnershipControls: Shape = Shape { name: "OwnershipControls", kind: Kind::Struct(&M_OwnershipControls) };

pub static M_OwnershipControlsRule: [Member; 1] = [
    Member::new("ObjectOwnership", &shapes::TEXT).required(),
];
pub static OwnershipControlsRule: Shape = Shape { name: "OwnershipControlsRule", kind: Kind::Struct(&M_OwnershipControlsRule) };
static I_s_OwnershipControlsRules: Member = Member::new("member", &OwnershipControlsRule);
pub static s_OwnershipControlsRules: Shape = Shape { name: "OwnershipControlsRules", kind: Kind::List(&I_s_OwnershipControlsRules, Limits::NONE) };

pub static M_PartitionedPrefix: [Member; 1] = [
    Member::new("PartitionDateSource", &shapes::TEXT),
];
pub static PartitionedPrefix: Shape = Shape { name: "PartitionedPrefix", kind: Kind::Struct(&M_PartitionedPrefix) };

pub static M_PublicAccessBlockConfiguration: [Member; 4] = [
    Member::new("BlockPublicAcls", &shapes::BOOL),
    Member::new("BlockPublicPolicy", &shapes::BOOL),
    Member::new("IgnorePublicAcls", &shapes::BOOL),
    Member::new("RestrictPublicBuckets", &shapes::BOOL),
];
pub static PublicAccessBlockConfiguration: Shape = Shape { name: "PublicAccessBlockConfiguration", kind: Kind::Struct(&M_PublicAccessBlockConfiguration) };

pub static M_PutBucketAclRequest: [Member; 11] = [
    Member::new("ACL", &shapes::TEXT).names("x-amz-acl", "x-amz-acl", "x-amz-acl").at(Place::Header("x-amz-acl")),
    Member::new("AccessControlPolicy", &AccessControlPolicy).at(Place::Payload).xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("GrantFullControl", &shapes::TEXT).names("x-amz-grant-full-control", "x-amz-grant-full-control", "x-amz-grant-full-control").at(Place::Header("x-amz-grant-full-control")),
    Member::new("GrantRead", &shapes::TEXT).names("x-amz-grant-read", "x-amz-grant-read", "x-amz-grant-read").at(Place::Header("x-amz-grant-read")),
    Member::new("GrantReadACP", &shapes::TEXT).names("x-amz-grant-read-acp", "x-amz-grant-read-acp", "x-amz-grant-read-acp").at(Place::Header("x-amz-grant-read-acp")),
    Member::new("GrantWrite", &shapes::TEXT).names("x-amz-grant-write", "x-amz-grant-write", "x-amz-grant-write").at(Place::Header("x-amz-grant-write")),
    Member::new("GrantWriteACP", &shapes::TEXT).names("x-amz-grant-write-acp", "x-amz-grant-write-acp", "x-amz-grant-write-acp").at(Place::Header("x-amz-grant-write-acp")),
];
pub static PutBucketAclRequest: Shape = Shape { name: "PutBucketAclRequest", kind: Kind::Struct(&M_PutBucketAclRequest) };

pub static M_PutBucketCorsRequest: [Member; 5] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("CORSConfiguration", &CORSConfiguration).at(Place::Payload).required().xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static PutBucketCorsRequest: Shape = Shape { name: "PutBucketCorsRequest", kind: Kind::Struct(&M_PutBucketCorsRequest) };

pub static M_PutBucketEncryptionRequest: [Member; 5] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("ServerSideEncryptionConfiguration", &ServerSideEncryptionConfiguration).at(Place::Payload).required().xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
];
pub static PutBucketEncryptionRequest: Shape = Shape { name: "PutBucketEncryptionRequest", kind: Kind::Struct(&M_PutBucketEncryptionRequest) };

pub static M_PutBucketLifecycleConfigurationOutput: [Member; 1] = [
    Member::new("TransitionDefaultMinimumObjectSize", &shapes::TEXT).names("x-amz-transition-default-minimum-object-size", "x-amz-transition-default-minimum-object-size", "x-amz-transition-default-minimum-object-size").at(Place::Header("x-amz-transition-default-minimum-object-size")),
];
pub static PutBucketLifecycleConfigurationOutput: Shape = Shape { name: "PutBucketLifecycleConfigurationOutput", kind: Kind::Struct(&M_PutBucketLifecycleConfigurationOutput) };

pub static M_PutBucketLifecycleConfigurationRequest: [Member; 5] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("LifecycleConfiguration", &BucketLifecycleConfiguration).at(Place::Payload).xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("TransitionDefaultMinimumObjectSize", &shapes::TEXT).names("x-amz-transition-default-minimum-object-size", "x-amz-transition-default-minimum-object-size", "x-amz-transition-default-minimum-object-size").at(Place::Header("x-amz-transition-default-minimum-object-size")),
];
pub static PutBucketLifecycleConfigurationRequest: Shape = Shape { name: "PutBucketLifecycleConfigurationRequest", kind: Kind::Struct(&M_PutBucketLifecycleConfigurationRequest) };

pub static M_PutBucketLoggingRequest: [Member; 5] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("BucketLoggingStatus", &BucketLoggingStatus).at(Place::Payload).required().xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
];
pub static PutBucketLoggingRequest: Shape = Shape { name: "PutBucketLoggingRequest", kind: Kind::Struct(&M_PutBucketLoggingRequest) };

pub static M_PutBucketNotificationConfigurationRequest: [Member; 4] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("NotificationConfiguration", &NotificationConfiguration).at(Place::Payload).required().xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("SkipDestinationValidation", &shapes::BOOL).names("x-amz-skip-destination-validation", "x-amz-skip-destination-validation", "x-amz-skip-destination-validation").at(Place::Header("x-amz-skip-destination-validation")),
];
pub static PutBucketNotificationConfigurationRequest: Shape = Shape { name: "PutBucketNotificationConfigurationRequest", kind: Kind::Struct(&M_PutBucketNotificationConfigurationRequest) };

pub static M_PutBucketOwnershipControlsRequest: [Member; 5] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("OwnershipControls", &OwnershipControls).at(Place::Payload).required().xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
];
pub static PutBucketOwnershipControlsRequest: Shape = Shape { name: "PutBucketOwnershipControlsRequest", kind: Kind::Struct(&M_PutBucketOwnershipControlsRequest) };

pub static M_PutBucketPolicyRequest: [Member; 6] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ConfirmRemoveSelfBucketAccess", &shapes::BOOL).names("x-amz-confirm-remove-self-bucket-access", "x-amz-confirm-remove-self-bucket-access", "x-amz-confirm-remove-self-bucket-access").at(Place::Header("x-amz-confirm-remove-self-bucket-access")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("Policy", &shapes::TEXT).at(Place::Payload).required(),
];
pub static PutBucketPolicyRequest: Shape = Shape { name: "PutBucketPolicyRequest", kind: Kind::Struct(&M_PutBucketPolicyRequest) };

pub static M_PutBucketTaggingRequest: [Member; 5] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("Tagging", &Tagging).at(Place::Payload).required().xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
];
pub static PutBucketTaggingRequest: Shape = Shape { name: "PutBucketTaggingRequest", kind: Kind::Struct(&M_PutBucketTaggingRequest) };

pub static M_PutBucketVersioningRequest: [Member; 6] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("MFA", &shapes::TEXT).names("x-amz-mfa", "x-amz-mfa", "x-amz-mfa").at(Place::Header("x-amz-mfa")),
    Member::new("VersioningConfiguration", &VersioningConfiguration).at(Place::Payload).required().xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
];
pub static PutBucketVersioningRequest: Shape = Shape { name: "PutBucketVersioningRequest", kind: Kind::Struct(&M_PutBucketVersioningRequest) };

pub static M_PutObjectOutput: [Member; 22] = [
    Member::new("BucketKeyEnabled", &shapes::BOOL).names("x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header("x-amz-server-side-encryption-bucket-key-enabled")),
    Member::new("ChecksumCRC32", &shapes::TEXT).names("x-amz-checksum-crc32", "x-amz-checksum-crc32", "x-amz-checksum-crc32").at(Place::Header("x-amz-checksum-crc32")),
    Member::new("ChecksumCRC32C", &shapes::TEXT).names("x-amz-checksum-crc32c", "x-amz-checksum-crc32c", "x-amz-checksum-crc32c").at(Place::Header("x-amz-checksum-crc32c")),
    Member::new("ChecksumCRC64NVME", &shapes::TEXT).names("x-amz-checksum-crc64nvme", "x-amz-checksum-crc64nvme", "x-amz-checksum-crc64nvme").at(Place::Header("x-amz-checksum-crc64nvme")),
    Member::new("ChecksumMD5", &shapes::TEXT).names("x-amz-checksum-md5", "x-amz-checksum-md5", "x-amz-checksum-md5").at(Place::Header("x-amz-checksum-md5")),
    Member::new("ChecksumSHA1", &shapes::TEXT).names("x-amz-checksum-sha1", "x-amz-checksum-sha1", "x-amz-checksum-sha1").at(Place::Header("x-amz-checksum-sha1")),
    Member::new("ChecksumSHA256", &shapes::TEXT).names("x-amz-checksum-sha256", "x-amz-checksum-sha256", "x-amz-checksum-sha256").at(Place::Header("x-amz-checksum-sha256")),
    Member::new("ChecksumSHA512", &shapes::TEXT).names("x-amz-checksum-sha512", "x-amz-checksum-sha512", "x-amz-checksum-sha512").at(Place::Header("x-amz-checksum-sha512")),
    Member::new("ChecksumType", &shapes::TEXT).names("x-amz-checksum-type", "x-amz-checksum-type", "x-amz-checksum-type").at(Place::Header("x-amz-checksum-type")),
    Member::new("ChecksumXXHASH128", &shapes::TEXT).names("x-amz-checksum-xxhash128", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash128").at(Place::Header("x-amz-checksum-xxhash128")),
    Member::new("ChecksumXXHASH3", &shapes::TEXT).names("x-amz-checksum-xxhash3", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash3").at(Place::Header("x-amz-checksum-xxhash3")),
    Member::new("ChecksumXXHASH64", &shapes::TEXT).names("x-amz-checksum-xxhash64", "x-amz-checksum-xxhash64", "x-amz-checksum-xxhash64").at(Place::Header("x-amz-checksum-xxhash64")),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
    Member::new("Expiration", &shapes::TEXT).names("x-amz-expiration", "x-amz-expiration", "x-amz-expiration").at(Place::Header("x-amz-expiration")),
    Member::new("RequestCharged", &shapes::TEXT).names("x-amz-request-charged", "x-amz-request-charged", "x-amz-request-charged").at(Place::Header("x-amz-request-charged")),
    Member::new("SSECustomerAlgorithm", &shapes::TEXT).names("x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm").at(Place::Header("x-amz-server-side-encryption-customer-algorithm")),
    Member::new("SSECustomerKeyMD5", &shapes::TEXT).names("x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5").at(Place::Header("x-amz-server-side-encryption-customer-key-md5")),
    Member::new("SSEKMSEncryptionContext", &shapes::TEXT).names("x-amz-server-side-encryption-context", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-context").at(Place::Header("x-amz-server-side-encryption-context")),
    Member::new("SSEKMSKeyId", &shapes::TEXT).names("x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header("x-amz-server-side-encryption-aws-kms-key-id")),
    Member::new("ServerSideEncryption", &shapes::TEXT).names("x-amz-server-side-encryption", "x-amz-server-side-encryption", "x-amz-server-side-encryption").at(Place::Header("x-amz-server-side-encryption")),
    Member::new("Size", &shapes::LONG).names("x-amz-object-size", "x-amz-object-size", "x-amz-object-size").at(Place::Header("x-amz-object-size")),
    Member::new("VersionId", &shapes::TEXT).names("x-amz-version-id", "x-amz-version-id", "x-amz-version-id").at(Place::Header("x-amz-version-id")),
];
pub static PutObjectOutput: Shape = Shape { name: "PutObjectOutput", kind: Kind::Struct(&M_PutObjectOutput) };

pub static M_PutObjectRequest: [Member; 49] = [
    Member::new("ACL", &shapes::TEXT).names("x-amz-acl", "x-amz-acl", "x-amz-acl").at(Place::Header("x-amz-acl")),
    Member::new("Body", &shapes::BLOB).at(Place::Payload),
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("BucketKeyEnabled", &shapes::BOOL).names("x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header("x-amz-server-side-encryption-bucket-key-enabled")),
    Member::new("CacheControl", &shapes::TEXT).names("Cache-Control", "Cache-Control", "Cache-Control").at(Place::Header("cache-control")),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ChecksumCRC32", &shapes::TEXT).names("x-amz-checksum-crc32", "x-amz-checksum-crc32", "x-amz-checksum-crc32").at(Place::Header("x-amz-checksum-crc32")),
    Member::new("ChecksumCRC32C", &shapes::TEXT).names("x-amz-checksum-crc32c", "x-amz-checksum-crc32c", "x-amz-checksum-crc32c").at(Place::Header("x-amz-checksum-crc32c")),
    Member::new("ChecksumCRC64NVME", &shapes::TEXT).names("x-amz-checksum-crc64nvme", "x-amz-checksum-crc64nvme", "x-amz-checksum-crc64nvme").at(Place::Header("x-amz-checksum-crc64nvme")),
    Member::new("ChecksumMD5", &shapes::TEXT).names("x-amz-checksum-md5", "x-amz-checksum-md5", "x-amz-checksum-md5").at(Place::Header("x-amz-checksum-md5")),
    Member::new("ChecksumSHA1", &shapes::TEXT).names("x-amz-checksum-sha1", "x-amz-checksum-sha1", "x-amz-checksum-sha1").at(Place::Header("x-amz-checksum-sha1")),
    Member::new("ChecksumSHA256", &shapes::TEXT).names("x-amz-checksum-sha256", "x-amz-checksum-sha256", "x-amz-checksum-sha256").at(Place::Header("x-amz-checksum-sha256")),
    Member::new("ChecksumSHA512", &shapes::TEXT).names("x-amz-checksum-sha512", "x-amz-checksum-sha512", "x-amz-checksum-sha512").at(Place::Header("x-amz-checksum-sha512")),
    Member::new("ChecksumXXHASH128", &shapes::TEXT).names("x-amz-checksum-xxhash128", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash128").at(Place::Header("x-amz-checksum-xxhash128")),
    Member::new("ChecksumXXHASH3", &shapes::TEXT).names("x-amz-checksum-xxhash3", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash3").at(Place::Header("x-amz-checksum-xxhash3")),
    Member::new("ChecksumXXHASH64", &shapes::TEXT).names("x-amz-checksum-xxhash64", "x-amz-checksum-xxhash64", "x-amz-checksum-xxhash64").at(Place::Header("x-amz-checksum-xxhash64")),
    Member::new("ContentDisposition", &shapes::TEXT).names("Content-Disposition", "Content-Disposition", "Content-Disposition").at(Place::Header("content-disposition")),
    Member::new("ContentEncoding", &shapes::TEXT).names("Content-Encoding", "Content-Encoding", "Content-Encoding").at(Place::Header("content-encoding")),
    Member::new("ContentLanguage", &shapes::TEXT).names("Content-Language", "Content-Language", "Content-Language").at(Place::Header("content-language")),
    Member::new("ContentLength", &shapes::LONG).names("Content-Length", "Content-Length", "Content-Length").at(Place::Header("content-length")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ContentType", &shapes::TEXT).names("Content-Type", "Content-Type", "Content-Type").at(Place::Header("content-type")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("Expires", &shapes::TEXT).at(Place::Header("expires")),
    Member::new("GrantFullControl", &shapes::TEXT).names("x-amz-grant-full-control", "x-amz-grant-full-control", "x-amz-grant-full-control").at(Place::Header("x-amz-grant-full-control")),
    Member::new("GrantRead", &shapes::TEXT).names("x-amz-grant-read", "x-amz-grant-read", "x-amz-grant-read").at(Place::Header("x-amz-grant-read")),
    Member::new("GrantReadACP", &shapes::TEXT).names("x-amz-grant-read-acp", "x-amz-grant-read-acp", "x-amz-grant-read-acp").at(Place::Header("x-amz-grant-read-acp")),
    Member::new("GrantWriteACP", &shapes::TEXT).names("x-amz-grant-write-acp", "x-amz-grant-write-acp", "x-amz-grant-write-acp").at(Place::Header("x-amz-grant-write-acp")),
    Member::new("IfMatch", &shapes::TEXT).names("If-Match", "If-Match", "If-Match").at(Place::Header("if-match")),
    Member::new("IfNoneMatch", &shapes::TEXT).names("If-None-Match", "If-None-Match", "If-None-Match").at(Place::Header("if-none-match")),
    Member::new("Key", &shapes::TEXT).at(Place::Uri("Key")).required(),
    Member::new("Metadata", &s_Metadata).names("x-amz-meta-", "x-amz-meta-", "x-amz-meta-").at(Place::Headers("x-amz-meta-")),
    Member::new("ObjectLockEventHold", &shapes::TEXT).names("x-amz-object-lock-event-hold", "x-amz-object-lock-event-hold", "x-amz-object-lock-event-hold").at(Place::Header("x-amz-object-lock-event-hold")),
    Member::new("ObjectLockEventHoldDurationDays", &shapes::INT).names("x-amz-object-lock-event-hold-duration-days", "x-amz-object-lock-event-hold-duration-days", "x-amz-object-lock-event-hold-duration-days").at(Place::Header("x-amz-object-lock-event-hold-duration-days")),
    Member::new("ObjectLockEventHoldDurationYears", &shapes::INT).names("x-amz-object-lock-event-hold-duration-years", "x-amz-object-lock-event-hold-duration-years", "x-amz-object-lock-event-hold-duration-years").at(Place::Header("x-amz-object-lock-event-hold-duration-years")),
    Member::new("ObjectLockLegalHoldStatus", &shapes::TEXT).names("x-amz-object-lock-legal-hold", "x-amz-object-lock-legal-hold", "x-amz-object-lock-legal-hold").at(Place::Header("x-amz-object-lock-legal-hold")),
    Member::new("ObjectLockMode", &shapes::TEXT).names("x-amz-object-lock-mode", "x-amz-object-lock-mode", "x-amz-object-lock-mode").at(Place::Header("x-amz-object-lock-mode")),
    Member::new("ObjectLockRetainUntilDate", &shapes::TIME).names("x-amz-object-lock-retain-until-date", "x-amz-object-lock-retain-until-date", "x-amz-object-lock-retain-until-date").at(Place::Header("x-amz-object-lock-retain-until-date")).time(TimeFormat::Iso8601),
    Member::new("RequestPayer", &shapes::TEXT).names("x-amz-request-payer", "x-amz-request-payer", "x-amz-request-payer").at(Place::Header("x-amz-request-payer")),
    Member::new("SSECustomerAlgorithm", &shapes::TEXT).names("x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm").at(Place::Header("x-amz-server-side-encryption-customer-algorithm")),
    Member::new("SSECustomerKey", &shapes::TEXT).names("x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key").at(Place::Header("x-amz-server-side-encryption-customer-key")),
    Member::new("SSECustomerKeyMD5", &shapes::TEXT).names("x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5", "x-amz-server-side-encryption-customer-key-MD5").at(Place::Header("x-amz-server-side-encryption-customer-key-md5")),
    Member::new("SSEKMSEncryptionContext", &shapes::TEXT).names("x-amz-server-side-encryption-context", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-context").at(Place::Header("x-amz-server-side-encryption-context")),
    Member::new("SSEKMSKeyId", &shapes::TEXT).names("x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header("x-amz-server-side-encryption-aws-kms-key-id")),
    Member::new("ServerSideEncryption", &shapes::TEXT).names("x-amz-server-side-encryption", "x-amz-server-side-encryption", "x-amz-server-side-encryption").at(Place::Header("x-amz-server-side-encryption")),
    Member::new("StorageClass", &shapes::TEXT).names("x-amz-storage-class", "x-amz-storage-class", "x-amz-storage-class").at(Place::Header("x-amz-storage-class")),
    Member::new("Tagging", &shapes::TEXT).names("x-amz-tagging", "x-amz-tagging", "x-amz-tagging").at(Place::Header("x-amz-tagging")),
    Member::new("WebsiteRedirectLocation", &shapes::TEXT).names("x-amz-website-redirect-location", "x-amz-website-redirect-location", "x-amz-website-redirect-location").at(Place::Header("x-amz-website-redirect-location")),
    Member::new("WriteOffsetBytes", &shapes::LONG).names("x-amz-write-offset-bytes", "x-amz-write-offset-bytes", "x-amz-write-offset-bytes").at(Place::Header("x-amz-write-offset-bytes")),
];
pub static PutObjectRequest: Shape = Shape { name: "PutObjectRequest", kind: Kind::Struct(&M_PutObjectRequest) };

pub static M_PutPublicAccessBlockRequest: [Member; 5] = [
    Member::new("Bucket", &shapes::TEXT).at(Place::Uri("Bucket")).required(),
    Member::new("ChecksumAlgorithm", &shapes::TEXT).names("x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm", "x-amz-sdk-checksum-algorithm").at(Place::Header("x-amz-sdk-checksum-algorithm")),
    Member::new("ContentMD5", &shapes::TEXT).names("Content-MD5", "Content-MD5", "Content-MD5").at(Place::Header("content-md5")),
    Member::new("ExpectedBucketOwner", &shapes::TEXT).names("x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner", "x-amz-expected-bucket-owner").at(Place::Header("x-amz-expected-bucket-owner")),
    Member::new("PublicAccessBlockConfiguration", &PublicAccessBlockConfiguration).at(Place::Payload).required().xmlns("", "http://s3.amazonaws.com/doc/2006-03-01/"),
];
pub static PutPublicAccessBlockRequest: Shape = Shape { name: "PutPublicAccessBlockRequest", kind: Kind::Struct(&M_PutPublicAccessBlockRequest) };

pub static M_QueueConfiguration: [Member; 4] = [
    Member::new("Events", &s_EventList).names("Event", "Event", "Event").required().flat(),
    Member::new("Filter", &NotificationConfigurationFilter),
    Member::new("Id", &shapes::TEXT),
    Member::new("QueueArn", &shapes::TEXT).names("Queue", "Queue", "Queue").required(),
];
pub static QueueConfiguration: Shape = Shape { name: "QueueConfiguration", kind: Kind::Struct(&M_QueueConfiguration) };
static I_s_QueueConfigurationList: Member = Member::new("member", &QueueConfiguration);
pub static s_QueueConfigurationList: Shape = Shape { name: "QueueConfigurationList", kind: Kind::List(&I_s_QueueConfigurationList, Limits::NONE) };

pub static M_Redirect: [Member; 5] = [
    Member::new("HostName", &shapes::TEXT),
    Member::new("HttpRedirectCode", &shapes::TEXT),
    Member::new("Protocol", &shapes::TEXT),
    Member::new("ReplaceKeyPrefixWith", &shapes::TEXT),
    Member::new("ReplaceKeyWith", &shapes::TEXT),
];
pub static Redirect: Shape = Shape { name: "Redirect", kind: Kind::Struct(&M_Redirect) };

pub static M_RedirectAllRequestsTo: [Member; 2] = [
    Member::new("HostName", &shapes::TEXT).required(),
    Member::new("Protocol", &shapes::TEXT),
];
pub static RedirectAllRequestsTo: Shape = Shape { name: "RedirectAllRequestsTo", kind: Kind::Struct(&M_RedirectAllRequestsTo) };

pub static M_ReplicaModifications: [Member; 1] = [
    Member::new("Status", &shapes::TEXT).required(),
];
pub static ReplicaModifications: Shape = Shape { name: "ReplicaModifications", kind: Kind::Struct(&M_ReplicaModifications) };

pub static M_ReplicationConfiguration: [Member; 2] = [
    Member::new("Role", &shapes::TEXT).required(),
    Member::new("Rules", &s_ReplicationRules).names("Rule", "Rule", "Rule").required().flat(),
];
pub static ReplicationConfiguration: Shape = Shape { name: "ReplicationConfiguration", kind: Kind::Struct(&M_ReplicationConfiguration) };
static I_s_ReplicationPrefixList: Member = Member::new("member", &shapes::TEXT).names("Prefix", "Prefix", "Prefix");
pub static s_ReplicationPrefixList: Shape = Shape { name: "ReplicationPrefixList", kind: Kind::List(&I_s_ReplicationPrefixList, Limits::NONE) };

pub static M_ReplicationRule: [Member; 9] = [
    Member::new("DeleteMarkerReplication", &DeleteMarkerReplication),
    Member::new("Destination", &Destination).required(),
    Member::new("ExistingObjectReplication", &ExistingObjectReplication),
    Member::new("Filter", &ReplicationRuleFilter),
    Member::new("ID", &shapes::TEXT),
    Member::new("Prefix", &shapes::TEXT),
    Member::new("Priority", &shapes::INT),
    Member::new("SourceSelectionCriteria", &SourceSelectionCriteria),
    Member::new("Status", &shapes::TEXT).required(),
];
pub static ReplicationRule: Shape = Shape { name: "ReplicationRule", kind: Kind::Struct(&M_ReplicationRule) };

pub static M_ReplicationRuleAndOperator: [Member; 3] = [
    Member::new("Not", &ReplicationRuleNotOperator),
    Member::new("Prefix", &shapes::TEXT),
    Member::new("Tags", &s_TagSet).names("Tag", "Tag", "Tag").flat(),
];
pub static ReplicationRuleAndOperator: Shape = Shape { name: "ReplicationRuleAndOperator", kind: Kind::Struct(&M_ReplicationRuleAndOperator) };

pub static M_ReplicationRuleFilter: [Member; 4] = [
    Member::new("And", &ReplicationRuleAndOperator),
    Member::new("Not", &ReplicationRuleNotOperator),
    Member::new("Prefix", &shapes::TEXT),
    Member::new("Tag", &Tag),
];
pub static ReplicationRuleFilter: Shape = Shape { name: "ReplicationRuleFilter", kind: Kind::Struct(&M_ReplicationRuleFilter) };

pub static M_ReplicationRuleNotOperator: [Member; 3] = [
    Member::new("Or", &ReplicationRuleOrOperator),
    Member::new("Prefix", &shapes::TEXT),
    Member::new("Tag", &Tag),
];
pub static ReplicationRuleNotOperator: Shape = Shape { name: "ReplicationRuleNotOperator", kind: Kind::Struct(&M_ReplicationRuleNotOperator) };

pub static M_ReplicationRuleOrOperator: [Member; 2] = [
    Member::new("Prefixes", &s_ReplicationPrefixList).names("Prefix", "Prefix", "Prefix").flat(),
    Member::new("Tags", &s_TagSet).names("Tag", "Tag", "Tag").flat(),
];
pub static ReplicationRuleOrOperator: Shape = Shape { name: "ReplicationRuleOrOperator", kind: Kind::Struct(&M_ReplicationRuleOrOperator) };
static I_s_ReplicationRules: Member = Member::new("member", &ReplicationRule);
pub static s_ReplicationRules: Shape = Shape { name: "ReplicationRules", kind: Kind::List(&I_s_ReplicationRules, Limits::NONE) };

pub static M_ReplicationTime: [Member; 2] = [
    Member::new("Status", &shapes::TEXT).required(),
    Member::new("Time", &ReplicationTimeValue).required(),
];
pub static ReplicationTime: Shape = Shape { name: "ReplicationTime", kind: Kind::Struct(&M_ReplicationTime) };

pub static M_ReplicationTimeValue: [Member; 1] = [
    Member::new("Minutes", &shapes::INT),
];
pub static ReplicationTimeValue: Shape = Shape { name: "ReplicationTimeValue", kind: Kind::Struct(&M_ReplicationTimeValue) };

pub static M_RestoreStatus: [Member; 2] = [
    Member::new("IsRestoreInProgress", &shapes::BOOL),
    Member::new("RestoreExpiryDate", &shapes::TIME),
];
pub static RestoreStatus: Shape = Shape { name: "RestoreStatus", kind: Kind::Struct(&M_RestoreStatus) };

pub static M_RoutingRule: [Member; 2] = [
    Member::new("Condition", &Condition),
    Member::new("Redirect", &Redirect).required(),
];
pub static RoutingRule: Shape = Shape { name: "RoutingRule", kind: Kind::Struct(&M_RoutingRule) };
static I_s_RoutingRules: Member = Member::new("member", &RoutingRule).names("RoutingRule", "RoutingRule", "RoutingRule");
pub static s_RoutingRules: Shape = Shape { name: "RoutingRules", kind: Kind::List(&I_s_RoutingRules, Limits::NONE) };

pub static M_S3KeyFilter: [Member; 1] = [
    Member::new("FilterRules", &s_FilterRuleList).names("FilterRule", "FilterRule", "FilterRule").flat(),
];
pub static S3KeyFilter: Shape = Shape { name: "S3KeyFilter", kind: Kind::Struct(&M_S3KeyFilter) };

pub static M_SSEKMS: [Member; 1] = [
    Member::new("KeyId", &shapes::TEXT).required(),
];
pub static SSEKMS: Shape = Shape { name: "SSEKMS", kind: Kind::Struct(&M_SSEKMS) };

pub static M_SSES3: [Member; 0] = [
];
pub static SSES3: Shape = Shape { name: "SSES3", kind: Kind::Struct(&M_SSES3) };

pub static M_ServerSideEncryptionByDefault: [Member; 2] = [
    Member::new("KMSMasterKeyID", &shapes::TEXT),
    Member::new("SSEAlgorithm", &shapes::TEXT).required(),
];
pub static ServerSideEncryptionByDefault: Shape = Shape { name: "ServerSideEncryptionByDefault", kind: Kind::Struct(&M_ServerSideEncryptionByDefault) };

pub static M_ServerSideEncryptionConfiguration: [Member; 1] = [
    Member::new("Rules", &s_ServerSideEncryptionRules).names("Rule", "Rule", "Rule").required().flat(),
];
pub static ServerSideEncryptionConfiguration: Shape = Shape { name: "ServerSideEncryptionConfiguration", kind: Kind::Struct(&M_ServerSideEncryptionConfiguration) };

pub static M_ServerSideEncryptionRule: [Member; 3] = [
    Member::new("ApplyServerSideEncryptionByDefault", &ServerSideEncryptionByDefault),
    Member::new("BlockedEncryptionTypes", &BlockedEncryptionTypes),
    Member::new("BucketKeyEnabled", &shapes::BOOL),
];
pub static ServerSideEncryptionRule: Shape = Shape { name: "ServerSideEncryptionRule", kind: Kind::Struct(&M_ServerSideEncryptionRule) };
static I_s_ServerSideEncryptionRules: Member = Member::new("member", &ServerSideEncryptionRule);
pub static s_ServerSideEncryptionRules: Shape = Shape { name: "ServerSideEncryptionRules", kind: Kind::List(&I_s_ServerSideEncryptionRules, Limits::NONE) };

pub static M_SimplePrefix: [Member; 0] = [
];
pub static SimplePrefix: Shape = Shape { name: "SimplePrefix", kind: Kind::Struct(&M_SimplePrefix) };

pub static M_SourceSelectionCriteria: [Member; 2] = [
    Member::new("ReplicaModifications", &ReplicaModifications),
    Member::new("SseKmsEncryptedObjects", &SseKmsEncryptedObjects),
];
pub static SourceSelectionCriteria: Shape = Shape { name: "SourceSelectionCriteria", kind: Kind::Struct(&M_SourceSelectionCriteria) };

pub static M_SseKmsEncryptedObjects: [Member; 1] = [
    Member::new("Status", &shapes::TEXT).required(),
];
pub static SseKmsEncryptedObjects: Shape = Shape { name: "SseKmsEncryptedObjects", kind: Kind::Struct(&M_SseKmsEncryptedObjects) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &shapes::TEXT).required(),
    Member::new("Value", &shapes::TEXT).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
static I_s_TagSet: Member = Member::new("member", &Tag).names("Tag", "Tag", "Tag");
pub static s_TagSet: Shape = Shape { name: "TagSet", kind: Kind::List(&I_s_TagSet, Limits::NONE) };

pub static M_Tagging: [Member; 1] = [
    Member::new("TagSet", &s_TagSet).required(),
];
pub static Tagging: Shape = Shape { name: "Tagging", kind: Kind::Struct(&M_Tagging) };

pub static M_TargetGrant: [Member; 2] = [
    Member::new("Grantee", &Grantee).xmlns("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    Member::new("Permission", &shapes::TEXT),
];
pub static TargetGrant: Shape = Shape { name: "TargetGrant", kind: Kind::Struct(&M_TargetGrant) };
static I_s_TargetGrants: Member = Member::new("member", &TargetGrant).names("Grant", "Grant", "Grant");
pub static s_TargetGrants: Shape = Shape { name: "TargetGrants", kind: Kind::List(&I_s_TargetGrants, Limits::NONE) };

pub static M_TargetObjectKeyFormat: [Member; 2] = [
    Member::new("PartitionedPrefix", &PartitionedPrefix),
    Member::new("SimplePrefix", &SimplePrefix),
];
pub static TargetObjectKeyFormat: Shape = Shape { name: "TargetObjectKeyFormat", kind: Kind::Struct(&M_TargetObjectKeyFormat) };

pub static M_TopicConfiguration: [Member; 4] = [
    Member::new("Events", &s_EventList).names("Event", "Event", "Event").required().flat(),
    Member::new("Filter", &NotificationConfigurationFilter),
    Member::new("Id", &shapes::TEXT),
    Member::new("TopicArn", &shapes::TEXT).names("Topic", "Topic", "Topic").required(),
];
pub static TopicConfiguration: Shape = Shape { name: "TopicConfiguration", kind: Kind::Struct(&M_TopicConfiguration) };
static I_s_TopicConfigurationList: Member = Member::new("member", &TopicConfiguration);
pub static s_TopicConfigurationList: Shape = Shape { name: "TopicConfigurationList", kind: Kind::List(&I_s_TopicConfigurationList, Limits::NONE) };

pub static M_Transition: [Member; 3] = [
    Member::new("Date", &shapes::TIME).time(TimeFormat::Iso8601),
    Member::new("Days", &shapes::INT),
    Member::new("StorageClass", &shapes::TEXT),
];
pub static Transition: Shape = Shape { name: "Transition", kind: Kind::Struct(&M_Transition) };
static I_s_TransitionList: Member = Member::new("member", &Transition);
pub static s_TransitionList: Shape = Shape { name: "TransitionList", kind: Kind::List(&I_s_TransitionList, Limits::NONE) };

pub static M_UseSourceMultiRegionKey: [Member; 1] = [
    Member::new("Status", &shapes::TEXT).required(),
];
pub static UseSourceMultiRegionKey: Shape = Shape { name: "UseSourceMultiRegionKey", kind: Kind::Struct(&M_UseSourceMultiRegionKey) };

pub static M_VersioningConfiguration: [Member; 2] = [
    Member::new("MFADelete", &shapes::TEXT).names("MfaDelete", "MfaDelete", "MfaDelete"),
    Member::new("Status", &shapes::TEXT),
];
pub static VersioningConfiguration: Shape = Shape { name: "VersioningConfiguration", kind: Kind::Struct(&M_VersioningConfiguration) };
