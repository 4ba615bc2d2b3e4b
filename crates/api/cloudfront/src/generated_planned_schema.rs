// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_ActiveTrustedKeyGroups: [Member; 3] = [
    Member::new("Enabled", &shapes::BOOL).required(),
    Member::new("Items", &s_KGKeyPairIdsList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static ActiveTrustedKeyGroups: Shape = Shape { name: "ActiveTrustedKeyGroups", kind: Kind::Struct(&M_ActiveTrustedKeyGroups) };

pub static M_ActiveTrustedSigners: [Member; 3] = [
    Member::new("Enabled", &shapes::BOOL).required(),
    Member::new("Items", &s_SignerList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static ActiveTrustedSigners: Shape = Shape { name: "ActiveTrustedSigners", kind: Kind::Struct(&M_ActiveTrustedSigners) };

pub static M_AliasICPRecordal: [Member; 2] = [
    Member::new("CNAME", &shapes::TEXT),
    Member::new("ICPRecordalStatus", &shapes::TEXT),
];
pub static AliasICPRecordal: Shape = Shape { name: "AliasICPRecordal", kind: Kind::Struct(&M_AliasICPRecordal) };
static I_s_AliasICPRecordals: Member = Member::new("member", &AliasICPRecordal).names("AliasICPRecordal", "AliasICPRecordal", "AliasICPRecordal");
pub static s_AliasICPRecordals: Shape = Shape { name: "AliasICPRecordals", kind: Kind::List(&I_s_AliasICPRecordals, Limits::NONE) };
static I_s_AliasList: Member = Member::new("member", &shapes::TEXT).names("CNAME", "CNAME", "CNAME");
pub static s_AliasList: Shape = Shape { name: "AliasList", kind: Kind::List(&I_s_AliasList, Limits::NONE) };

pub static M_Aliases: [Member; 2] = [
    Member::new("Items", &s_AliasList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static Aliases: Shape = Shape { name: "Aliases", kind: Kind::Struct(&M_Aliases) };

pub static M_AllowedMethods: [Member; 3] = [
    Member::new("CachedMethods", &CachedMethods),
    Member::new("Items", &s_MethodsList).required(),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static AllowedMethods: Shape = Shape { name: "AllowedMethods", kind: Kind::Struct(&M_AllowedMethods) };
static I_s_AwsAccountNumberList: Member = Member::new("member", &shapes::TEXT).names("AwsAccountNumber", "AwsAccountNumber", "AwsAccountNumber");
pub static s_AwsAccountNumberList: Shape = Shape { name: "AwsAccountNumberList", kind: Kind::List(&I_s_AwsAccountNumberList, Limits::NONE) };

pub static M_CacheBehavior: [Member; 20] = [
    Member::new("AllowedMethods", &AllowedMethods),
    Member::new("CachePolicyId", &shapes::TEXT),
    Member::new("Compress", &shapes::BOOL),
    Member::new("DefaultTTL", &shapes::LONG),
    Member::new("FieldLevelEncryptionId", &shapes::TEXT),
    Member::new("ForwardedValues", &ForwardedValues),
    Member::new("FunctionAssociations", &FunctionAssociations),
    Member::new("GrpcConfig", &GrpcConfig),
    Member::new("LambdaFunctionAssociations", &LambdaFunctionAssociations),
    Member::new("MaxTTL", &shapes::LONG),
    Member::new("MinTTL", &shapes::LONG),
    Member::new("OriginRequestPolicyId", &shapes::TEXT),
    Member::new("PathPattern", &shapes::TEXT).required(),
    Member::new("RealtimeLogConfigArn", &shapes::TEXT),
    Member::new("ResponseHeadersPolicyId", &shapes::TEXT),
    Member::new("SmoothStreaming", &shapes::BOOL),
    Member::new("TargetOriginId", &shapes::TEXT).required(),
    Member::new("TrustedKeyGroups", &TrustedKeyGroups),
    Member::new("TrustedSigners", &TrustedSigners),
    Member::new("ViewerProtocolPolicy", &shapes::TEXT).required(),
];
pub static CacheBehavior: Shape = Shape { name: "CacheBehavior", kind: Kind::Struct(&M_CacheBehavior) };
static I_s_CacheBehaviorList: Member = Member::new("member", &CacheBehavior).names("CacheBehavior", "CacheBehavior", "CacheBehavior");
pub static s_CacheBehaviorList: Shape = Shape { name: "CacheBehaviorList", kind: Kind::List(&I_s_CacheBehaviorList, Limits::NONE) };

pub static M_CacheBehaviors: [Member; 2] = [
    Member::new("Items", &s_CacheBehaviorList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static CacheBehaviors: Shape = Shape { name: "CacheBehaviors", kind: Kind::Struct(&M_CacheBehaviors) };

pub static M_CachePolicy: [Member; 3] = [
    Member::new("CachePolicyConfig", &CachePolicyConfig).required(),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("LastModifiedTime", &shapes::TIME).required(),
];
pub static CachePolicy: Shape = Shape { name: "CachePolicy", kind: Kind::Struct(&M_CachePolicy) };

pub static M_CachePolicyConfig: [Member; 6] = [
    Member::new("Comment", &shapes::TEXT),
    Member::new("DefaultTTL", &shapes::LONG),
    Member::new("MaxTTL", &shapes::LONG),
    Member::new("MinTTL", &shapes::LONG).required(),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("ParametersInCacheKeyAndForwardedToOrigin", &ParametersInCacheKeyAndForwardedToOrigin),
];
pub static CachePolicyConfig: Shape = Shape { name: "CachePolicyConfig", kind: Kind::Struct(&M_CachePolicyConfig) };

pub static M_CachePolicyCookiesConfig: [Member; 2] = [
    Member::new("CookieBehavior", &shapes::TEXT).required(),
    Member::new("Cookies", &CookieNames),
];
pub static CachePolicyCookiesConfig: Shape = Shape { name: "CachePolicyCookiesConfig", kind: Kind::Struct(&M_CachePolicyCookiesConfig) };

pub static M_CachePolicyHeadersConfig: [Member; 2] = [
    Member::new("HeaderBehavior", &shapes::TEXT).required(),
    Member::new("Headers", &Headers),
];
pub static CachePolicyHeadersConfig: Shape = Shape { name: "CachePolicyHeadersConfig", kind: Kind::Struct(&M_CachePolicyHeadersConfig) };

pub static M_CachePolicyList: [Member; 4] = [
    Member::new("Items", &s_CachePolicySummaryList),
    Member::new("MaxItems", &shapes::INT).required(),
    Member::new("NextMarker", &shapes::TEXT),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static CachePolicyList: Shape = Shape { name: "CachePolicyList", kind: Kind::Struct(&M_CachePolicyList) };

pub static M_CachePolicyQueryStringsConfig: [Member; 2] = [
    Member::new("QueryStringBehavior", &shapes::TEXT).required(),
    Member::new("QueryStrings", &QueryStringNames),
];
pub static CachePolicyQueryStringsConfig: Shape = Shape { name: "CachePolicyQueryStringsConfig", kind: Kind::Struct(&M_CachePolicyQueryStringsConfig) };

pub static M_CachePolicySummary: [Member; 2] = [
    Member::new("CachePolicy", &CachePolicy).required(),
    Member::new("Type", &shapes::TEXT).required(),
];
pub static CachePolicySummary: Shape = Shape { name: "CachePolicySummary", kind: Kind::Struct(&M_CachePolicySummary) };
static I_s_CachePolicySummaryList: Member = Member::new("member", &CachePolicySummary).names("CachePolicySummary", "CachePolicySummary", "CachePolicySummary");
pub static s_CachePolicySummaryList: Shape = Shape { name: "CachePolicySummaryList", kind: Kind::List(&I_s_CachePolicySummaryList, Limits::NONE) };

pub static M_CacheTagConfig: [Member; 1] = [
    Member::new("HeaderName", &shapes::TEXT).required(),
];
pub static CacheTagConfig: Shape = Shape { name: "CacheTagConfig", kind: Kind::Struct(&M_CacheTagConfig) };

pub static M_CachedMethods: [Member; 2] = [
    Member::new("Items", &s_MethodsList).required(),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static CachedMethods: Shape = Shape { name: "CachedMethods", kind: Kind::Struct(&M_CachedMethods) };

pub static M_CloudFrontOriginAccessIdentity: [Member; 3] = [
    Member::new("CloudFrontOriginAccessIdentityConfig", &CloudFrontOriginAccessIdentityConfig),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("S3CanonicalUserId", &shapes::TEXT).required(),
];
pub static CloudFrontOriginAccessIdentity: Shape = Shape { name: "CloudFrontOriginAccessIdentity", kind: Kind::Struct(&M_CloudFrontOriginAccessIdentity) };

pub static M_CloudFrontOriginAccessIdentityConfig: [Member; 2] = [
    Member::new("CallerReference", &shapes::TEXT).required(),
    Member::new("Comment", &shapes::TEXT).required(),
];
pub static CloudFrontOriginAccessIdentityConfig: Shape = Shape { name: "CloudFrontOriginAccessIdentityConfig", kind: Kind::Struct(&M_CloudFrontOriginAccessIdentityConfig) };

pub static M_CloudFrontOriginAccessIdentityList: [Member; 6] = [
    Member::new("IsTruncated", &shapes::BOOL).required(),
    Member::new("Items", &s_CloudFrontOriginAccessIdentitySummaryList),
    Member::new("Marker", &shapes::TEXT).required(),
    Member::new("MaxItems", &shapes::INT).required(),
    Member::new("NextMarker", &shapes::TEXT),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static CloudFrontOriginAccessIdentityList: Shape = Shape { name: "CloudFrontOriginAccessIdentityList", kind: Kind::Struct(&M_CloudFrontOriginAccessIdentityList) };

pub static M_CloudFrontOriginAccessIdentitySummary: [Member; 3] = [
    Member::new("Comment", &shapes::TEXT).required(),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("S3CanonicalUserId", &shapes::TEXT).required(),
];
pub static CloudFrontOriginAccessIdentitySummary: Shape = Shape { name: "CloudFrontOriginAccessIdentitySummary", kind: Kind::Struct(&M_CloudFrontOriginAccessIdentitySummary) };
static I_s_CloudFrontOriginAccessIdentitySummaryList: Member = Member::new("member", &CloudFrontOriginAccessIdentitySummary).names("CloudFrontOriginAccessIdentitySummary", "CloudFrontOriginAccessIdentitySummary", "CloudFrontOriginAccessIdentitySummary");
pub static s_CloudFrontOriginAccessIdentitySummaryList: Shape = Shape { name: "CloudFrontOriginAccessIdentitySummaryList", kind: Kind::List(&I_s_CloudFrontOriginAccessIdentitySummaryList, Limits::NONE) };

pub static M_ConnectionFunctionAssociation: [Member; 1] = [
    Member::new("Id", &shapes::TEXT).required(),
];
pub static ConnectionFunctionAssociation: Shape = Shape { name: "ConnectionFunctionAssociation", kind: Kind::Struct(&M_ConnectionFunctionAssociation) };
static I_s_CookieNameList: Member = Member::new("member", &shapes::TEXT).names("Name", "Name", "Name");
pub static s_CookieNameList: Shape = Shape { name: "CookieNameList", kind: Kind::List(&I_s_CookieNameList, Limits::NONE) };

pub static M_CookieNames: [Member; 2] = [
    Member::new("Items", &s_CookieNameList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static CookieNames: Shape = Shape { name: "CookieNames", kind: Kind::Struct(&M_CookieNames) };

pub static M_CookiePreference: [Member; 2] = [
    Member::new("Forward", &shapes::TEXT).required(),
    Member::new("WhitelistedNames", &CookieNames),
];
pub static CookiePreference: Shape = Shape { name: "CookiePreference", kind: Kind::Struct(&M_CookiePreference) };

pub static M_CreateCachePolicyRequest: [Member; 1] = [
    Member::new("CachePolicyConfig", &CachePolicyConfig).at(Place::Payload).required().xmlns("", "http://cloudfront.amazonaws.com/doc/2020-05-31/"),
];
pub static CreateCachePolicyRequest: Shape = Shape { name: "CreateCachePolicyRequest", kind: Kind::Struct(&M_CreateCachePolicyRequest) };

pub static M_CreateCachePolicyResult: [Member; 3] = [
    Member::new("CachePolicy", &CachePolicy).at(Place::Payload),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
    Member::new("Location", &shapes::TEXT).at(Place::Header("location")),
];
pub static CreateCachePolicyResult: Shape = Shape { name: "CreateCachePolicyResult", kind: Kind::Struct(&M_CreateCachePolicyResult) };

pub static M_CreateCloudFrontOriginAccessIdentityRequest: [Member; 1] = [
    Member::new("CloudFrontOriginAccessIdentityConfig", &CloudFrontOriginAccessIdentityConfig).at(Place::Payload).required().xmlns("", "http://cloudfront.amazonaws.com/doc/2020-05-31/"),
];
pub static CreateCloudFrontOriginAccessIdentityRequest: Shape = Shape { name: "CreateCloudFrontOriginAccessIdentityRequest", kind: Kind::Struct(&M_CreateCloudFrontOriginAccessIdentityRequest) };

pub static M_CreateCloudFrontOriginAccessIdentityResult: [Member; 3] = [
    Member::new("CloudFrontOriginAccessIdentity", &CloudFrontOriginAccessIdentity).at(Place::Payload),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
    Member::new("Location", &shapes::TEXT).at(Place::Header("location")),
];
pub static CreateCloudFrontOriginAccessIdentityResult: Shape = Shape { name: "CreateCloudFrontOriginAccessIdentityResult", kind: Kind::Struct(&M_CreateCloudFrontOriginAccessIdentityResult) };

pub static M_CreateDistributionRequest: [Member; 1] = [
    Member::new("DistributionConfig", &DistributionConfig).at(Place::Payload).required().xmlns("", "http://cloudfront.amazonaws.com/doc/2020-05-31/"),
];
pub static CreateDistributionRequest: Shape = Shape { name: "CreateDistributionRequest", kind: Kind::Struct(&M_CreateDistributionRequest) };

pub static M_CreateDistributionResult: [Member; 3] = [
    Member::new("Distribution", &Distribution).at(Place::Payload),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
    Member::new("Location", &shapes::TEXT).at(Place::Header("location")),
];
pub static CreateDistributionResult: Shape = Shape { name: "CreateDistributionResult", kind: Kind::Struct(&M_CreateDistributionResult) };

pub static M_CreateDistributionWithTagsRequest: [Member; 1] = [
    Member::new("DistributionConfigWithTags", &DistributionConfigWithTags).at(Place::Payload).required().xmlns("", "http://cloudfront.amazonaws.com/doc/2020-05-31/"),
];
pub static CreateDistributionWithTagsRequest: Shape = Shape { name: "CreateDistributionWithTagsRequest", kind: Kind::Struct(&M_CreateDistributionWithTagsRequest) };

pub static M_CreateDistributionWithTagsResult: [Member; 3] = [
    Member::new("Distribution", &Distribution).at(Place::Payload),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
    Member::new("Location", &shapes::TEXT).at(Place::Header("location")),
];
pub static CreateDistributionWithTagsResult: Shape = Shape { name: "CreateDistributionWithTagsResult", kind: Kind::Struct(&M_CreateDistributionWithTagsResult) };

pub static M_CreateInvalidationRequest: [Member; 2] = [
    Member::new("DistributionId", &shapes::TEXT).at(Place::Uri("DistributionId")).required(),
    Member::new("InvalidationBatch", &InvalidationBatch).at(Place::Payload).required().xmlns("", "http://cloudfront.amazonaws.com/doc/2020-05-31/"),
];
pub static CreateInvalidationRequest: Shape = Shape { name: "CreateInvalidationRequest", kind: Kind::Struct(&M_CreateInvalidationRequest) };

pub static M_CreateInvalidationResult: [Member; 2] = [
    Member::new("Invalidation", &Invalidation).at(Place::Payload),
    Member::new("Location", &shapes::TEXT).at(Place::Header("location")),
];
pub static CreateInvalidationResult: Shape = Shape { name: "CreateInvalidationResult", kind: Kind::Struct(&M_CreateInvalidationResult) };

pub static M_CreateOriginAccessControlRequest: [Member; 1] = [
    Member::new("OriginAccessControlConfig", &OriginAccessControlConfig).at(Place::Payload).required().xmlns("", "http://cloudfront.amazonaws.com/doc/2020-05-31/"),
];
pub static CreateOriginAccessControlRequest: Shape = Shape { name: "CreateOriginAccessControlRequest", kind: Kind::Struct(&M_CreateOriginAccessControlRequest) };

pub static M_CreateOriginAccessControlResult: [Member; 3] = [
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
    Member::new("Location", &shapes::TEXT).at(Place::Header("location")),
    Member::new("OriginAccessControl", &OriginAccessControl).at(Place::Payload),
];
pub static CreateOriginAccessControlResult: Shape = Shape { name: "CreateOriginAccessControlResult", kind: Kind::Struct(&M_CreateOriginAccessControlResult) };

pub static M_CustomErrorResponse: [Member; 4] = [
    Member::new("ErrorCachingMinTTL", &shapes::LONG),
    Member::new("ErrorCode", &shapes::INT).required(),
    Member::new("ResponseCode", &shapes::TEXT),
    Member::new("ResponsePagePath", &shapes::TEXT),
];
pub static CustomErrorResponse: Shape = Shape { name: "CustomErrorResponse", kind: Kind::Struct(&M_CustomErrorResponse) };
static I_s_CustomErrorResponseList: Member = Member::new("member", &CustomErrorResponse).names("CustomErrorResponse", "CustomErrorResponse", "CustomErrorResponse");
pub static s_CustomErrorResponseList: Shape = Shape { name: "CustomErrorResponseList", kind: Kind::List(&I_s_CustomErrorResponseList, Limits::NONE) };

pub static M_CustomErrorResponses: [Member; 2] = [
    Member::new("Items", &s_CustomErrorResponseList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static CustomErrorResponses: Shape = Shape { name: "CustomErrorResponses", kind: Kind::Struct(&M_CustomErrorResponses) };

pub static M_CustomHeaders: [Member; 2] = [
    Member::new("Items", &s_OriginCustomHeadersList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static CustomHeaders: Shape = Shape { name: "CustomHeaders", kind: Kind::Struct(&M_CustomHeaders) };

pub static M_CustomOriginConfig: [Member; 9] = [
    Member::new("HTTPPort", &shapes::INT).required(),
    Member::new("HTTPSPort", &shapes::INT).required(),
    Member::new("IpAddressType", &shapes::TEXT),
    Member::new("OriginHttpVersion", &shapes::TEXT),
    Member::new("OriginKeepaliveTimeout", &shapes::INT),
    Member::new("OriginMtlsConfig", &OriginMtlsConfig),
    Member::new("OriginProtocolPolicy", &shapes::TEXT).required(),
    Member::new("OriginReadTimeout", &shapes::INT),
    Member::new("OriginSslProtocols", &OriginSslProtocols),
];
pub static CustomOriginConfig: Shape = Shape { name: "CustomOriginConfig", kind: Kind::Struct(&M_CustomOriginConfig) };

pub static M_DefaultCacheBehavior: [Member; 19] = [
    Member::new("AllowedMethods", &AllowedMethods),
    Member::new("CachePolicyId", &shapes::TEXT),
    Member::new("Compress", &shapes::BOOL),
    Member::new("DefaultTTL", &shapes::LONG),
    Member::new("FieldLevelEncryptionId", &shapes::TEXT),
    Member::new("ForwardedValues", &ForwardedValues),
    Member::new("FunctionAssociations", &FunctionAssociations),
    Member::new("GrpcConfig", &GrpcConfig),
    Member::new("LambdaFunctionAssociations", &LambdaFunctionAssociations),
    Member::new("MaxTTL", &shapes::LONG),
    Member::new("MinTTL", &shapes::LONG),
    Member::new("OriginRequestPolicyId", &shapes::TEXT),
    Member::new("RealtimeLogConfigArn", &shapes::TEXT),
    Member::new("ResponseHeadersPolicyId", &shapes::TEXT),
    Member::new("SmoothStreaming", &shapes::BOOL),
    Member::new("TargetOriginId", &shapes::TEXT).required(),
    Member::new("TrustedKeyGroups", &TrustedKeyGroups),
    Member::new("TrustedSigners", &TrustedSigners),
    Member::new("ViewerProtocolPolicy", &shapes::TEXT).required(),
];
pub static DefaultCacheBehavior: Shape = Shape { name: "DefaultCacheBehavior", kind: Kind::Struct(&M_DefaultCacheBehavior) };

pub static M_DeleteCloudFrontOriginAccessIdentityRequest: [Member; 2] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
    Member::new("IfMatch", &shapes::TEXT).names("If-Match", "If-Match", "If-Match").at(Place::Header("if-match")),
];
pub static DeleteCloudFrontOriginAccessIdentityRequest: Shape = Shape { name: "DeleteCloudFrontOriginAccessIdentityRequest", kind: Kind::Struct(&M_DeleteCloudFrontOriginAccessIdentityRequest) };

pub static M_DeleteDistributionRequest: [Member; 2] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
    Member::new("IfMatch", &shapes::TEXT).names("If-Match", "If-Match", "If-Match").at(Place::Header("if-match")),
];
pub static DeleteDistributionRequest: Shape = Shape { name: "DeleteDistributionRequest", kind: Kind::Struct(&M_DeleteDistributionRequest) };

pub static M_DeleteOriginAccessControlRequest: [Member; 2] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
    Member::new("IfMatch", &shapes::TEXT).names("If-Match", "If-Match", "If-Match").at(Place::Header("if-match")),
];
pub static DeleteOriginAccessControlRequest: Shape = Shape { name: "DeleteOriginAccessControlRequest", kind: Kind::Struct(&M_DeleteOriginAccessControlRequest) };

pub static M_Distribution: [Member; 10] = [
    Member::new("ARN", &shapes::TEXT).required(),
    Member::new("ActiveTrustedKeyGroups", &ActiveTrustedKeyGroups),
    Member::new("ActiveTrustedSigners", &ActiveTrustedSigners),
    Member::new("AliasICPRecordals", &s_AliasICPRecordals),
    Member::new("DistributionConfig", &DistributionConfig).required(),
    Member::new("DomainName", &shapes::TEXT).required(),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("InProgressInvalidationBatches", &shapes::INT).required(),
    Member::new("LastModifiedTime", &shapes::TIME).required(),
    Member::new("Status", &shapes::TEXT).required(),
];
pub static Distribution: Shape = Shape { name: "Distribution", kind: Kind::Struct(&M_Distribution) };

pub static M_DistributionConfig: [Member; 25] = [
    Member::new("Aliases", &Aliases),
    Member::new("AnycastIpListId", &shapes::TEXT),
    Member::new("CacheBehaviors", &CacheBehaviors),
    Member::new("CacheTagConfig", &CacheTagConfig),
    Member::new("CallerReference", &shapes::TEXT).required(),
    Member::new("Comment", &shapes::TEXT).required(),
    Member::new("ConnectionFunctionAssociation", &ConnectionFunctionAssociation),
    Member::new("ConnectionMode", &shapes::TEXT),
    Member::new("ContinuousDeploymentPolicyId", &shapes::TEXT),
    Member::new("CustomErrorResponses", &CustomErrorResponses),
    Member::new("DefaultCacheBehavior", &DefaultCacheBehavior).required(),
    Member::new("DefaultRootObject", &shapes::TEXT),
    Member::new("Enabled", &shapes::BOOL).required(),
    Member::new("HttpVersion", &shapes::TEXT),
    Member::new("IsIPV6Enabled", &shapes::BOOL),
    Member::new("Logging", &LoggingConfig),
    Member::new("OriginGroups", &OriginGroups),
    Member::new("Origins", &Origins).required(),
    Member::new("PriceClass", &shapes::TEXT),
    Member::new("Restrictions", &Restrictions),
    Member::new("Staging", &shapes::BOOL),
    Member::new("TenantConfig", &TenantConfig),
    Member::new("ViewerCertificate", &ViewerCertificate),
    Member::new("ViewerMtlsConfig", &ViewerMtlsConfig),
    Member::new("WebACLId", &shapes::TEXT),
];
pub static DistributionConfig: Shape = Shape { name: "DistributionConfig", kind: Kind::Struct(&M_DistributionConfig) };

pub static M_DistributionConfigWithTags: [Member; 2] = [
    Member::new("DistributionConfig", &DistributionConfig).required(),
    Member::new("Tags", &Tags).required(),
];
pub static DistributionConfigWithTags: Shape = Shape { name: "DistributionConfigWithTags", kind: Kind::Struct(&M_DistributionConfigWithTags) };

pub static M_DistributionList: [Member; 6] = [
    Member::new("IsTruncated", &shapes::BOOL).required(),
    Member::new("Items", &s_DistributionSummaryList),
    Member::new("Marker", &shapes::TEXT).required(),
    Member::new("MaxItems", &shapes::INT).required(),
    Member::new("NextMarker", &shapes::TEXT),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static DistributionList: Shape = Shape { name: "DistributionList", kind: Kind::Struct(&M_DistributionList) };

pub static M_DistributionSummary: [Member; 26] = [
    Member::new("ARN", &shapes::TEXT).required(),
    Member::new("AliasICPRecordals", &s_AliasICPRecordals),
    Member::new("Aliases", &Aliases).required(),
    Member::new("AnycastIpListId", &shapes::TEXT),
    Member::new("CacheBehaviors", &CacheBehaviors).required(),
    Member::new("Comment", &shapes::TEXT).required(),
    Member::new("ConnectionFunctionAssociation", &ConnectionFunctionAssociation),
    Member::new("ConnectionMode", &shapes::TEXT),
    Member::new("CustomErrorResponses", &CustomErrorResponses).required(),
    Member::new("DefaultCacheBehavior", &DefaultCacheBehavior).required(),
    Member::new("DomainName", &shapes::TEXT).required(),
    Member::new("ETag", &shapes::TEXT),
    Member::new("Enabled", &shapes::BOOL).required(),
    Member::new("HttpVersion", &shapes::TEXT).required(),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("IsIPV6Enabled", &shapes::BOOL).required(),
    Member::new("LastModifiedTime", &shapes::TIME).required(),
    Member::new("OriginGroups", &OriginGroups),
    Member::new("Origins", &Origins).required(),
    Member::new("PriceClass", &shapes::TEXT).required(),
    Member::new("Restrictions", &Restrictions).required(),
    Member::new("Staging", &shapes::BOOL).required(),
    Member::new("Status", &shapes::TEXT).required(),
    Member::new("ViewerCertificate", &ViewerCertificate).required(),
    Member::new("ViewerMtlsConfig", &ViewerMtlsConfig),
    Member::new("WebACLId", &shapes::TEXT).required(),
];
pub static DistributionSummary: Shape = Shape { name: "DistributionSummary", kind: Kind::Struct(&M_DistributionSummary) };
static I_s_DistributionSummaryList: Member = Member::new("member", &DistributionSummary).names("DistributionSummary", "DistributionSummary", "DistributionSummary");
pub static s_DistributionSummaryList: Shape = Shape { name: "DistributionSummaryList", kind: Kind::List(&I_s_DistributionSummaryList, Limits::NONE) };

pub static M_ForwardedValues: [Member; 4] = [
    Member::new("Cookies", &CookiePreference).required(),
    Member::new("Headers", &Headers),
    Member::new("QueryString", &shapes::BOOL).required(),
    Member::new("QueryStringCacheKeys", &QueryStringCacheKeys),
];
pub static ForwardedValues: Shape = Shape { name: "ForwardedValues", kind: Kind::Struct(&M_ForwardedValues) };

pub static M_FunctionAssociation: [Member; 2] = [
    Member::new("EventType", &shapes::TEXT).required(),
    Member::new("FunctionARN", &shapes::TEXT).required(),
];
pub static FunctionAssociation: Shape = Shape { name: "FunctionAssociation", kind: Kind::Struct(&M_FunctionAssociation) };
static I_s_FunctionAssociationList: Member = Member::new("member", &FunctionAssociation).names("FunctionAssociation", "FunctionAssociation", "FunctionAssociation");
pub static s_FunctionAssociationList: Shape = Shape { name: "FunctionAssociationList", kind: Kind::List(&I_s_FunctionAssociationList, Limits::NONE) };

pub static M_FunctionAssociations: [Member; 2] = [
    Member::new("Items", &s_FunctionAssociationList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static FunctionAssociations: Shape = Shape { name: "FunctionAssociations", kind: Kind::Struct(&M_FunctionAssociations) };

pub static M_GeoRestriction: [Member; 3] = [
    Member::new("Items", &s_LocationList),
    Member::new("Quantity", &shapes::INT).required(),
    Member::new("RestrictionType", &shapes::TEXT).required(),
];
pub static GeoRestriction: Shape = Shape { name: "GeoRestriction", kind: Kind::Struct(&M_GeoRestriction) };

pub static M_GetCachePolicyRequest: [Member; 1] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static GetCachePolicyRequest: Shape = Shape { name: "GetCachePolicyRequest", kind: Kind::Struct(&M_GetCachePolicyRequest) };

pub static M_GetCachePolicyResult: [Member; 2] = [
    Member::new("CachePolicy", &CachePolicy).at(Place::Payload),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
];
pub static GetCachePolicyResult: Shape = Shape { name: "GetCachePolicyResult", kind: Kind::Struct(&M_GetCachePolicyResult) };

pub static M_GetCloudFrontOriginAccessIdentityRequest: [Member; 1] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static GetCloudFrontOriginAccessIdentityRequest: Shape = Shape { name: "GetCloudFrontOriginAccessIdentityRequest", kind: Kind::Struct(&M_GetCloudFrontOriginAccessIdentityRequest) };

pub static M_GetCloudFrontOriginAccessIdentityResult: [Member; 2] = [
    Member::new("CloudFrontOriginAccessIdentity", &CloudFrontOriginAccessIdentity).at(Place::Payload),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
];
pub static GetCloudFrontOriginAccessIdentityResult: Shape = Shape { name: "GetCloudFrontOriginAccessIdentityResult", kind: Kind::Struct(&M_GetCloudFrontOriginAccessIdentityResult) };

pub static M_GetDistributionConfigRequest: [Member; 1] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static GetDistributionConfigRequest: Shape = Shape { name: "GetDistributionConfigRequest", kind: Kind::Struct(&M_GetDistributionConfigRequest) };

pub static M_GetDistributionConfigResult: [Member; 2] = [
    Member::new("DistributionConfig", &DistributionConfig).at(Place::Payload),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
];
pub static GetDistributionConfigResult: Shape = Shape { name: "GetDistributionConfigResult", kind: Kind::Struct(&M_GetDistributionConfigResult) };

pub static M_GetDistributionRequest: [Member; 1] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static GetDistributionRequest: Shape = Shape { name: "GetDistributionRequest", kind: Kind::Struct(&M_GetDistributionRequest) };

pub static M_GetDistributionResult: [Member; 2] = [
    Member::new("Distribution", &Distribution).at(Place::Payload),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
];
pub static GetDistributionResult: Shape = Shape { name: "GetDistributionResult", kind: Kind::Struct(&M_GetDistributionResult) };

pub static M_GetInvalidationRequest: [Member; 2] = [
    Member::new("DistributionId", &shapes::TEXT).at(Place::Uri("DistributionId")).required(),
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static GetInvalidationRequest: Shape = Shape { name: "GetInvalidationRequest", kind: Kind::Struct(&M_GetInvalidationRequest) };

pub static M_GetInvalidationResult: [Member; 1] = [
    Member::new("Invalidation", &Invalidation).at(Place::Payload),
];
pub static GetInvalidationResult: Shape = Shape { name: "GetInvalidationResult", kind: Kind::Struct(&M_GetInvalidationResult) };

pub static M_GetOriginAccessControlRequest: [Member; 1] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static GetOriginAccessControlRequest: Shape = Shape { name: "GetOriginAccessControlRequest", kind: Kind::Struct(&M_GetOriginAccessControlRequest) };

pub static M_GetOriginAccessControlResult: [Member; 2] = [
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
    Member::new("OriginAccessControl", &OriginAccessControl).at(Place::Payload),
];
pub static GetOriginAccessControlResult: Shape = Shape { name: "GetOriginAccessControlResult", kind: Kind::Struct(&M_GetOriginAccessControlResult) };

pub static M_GrpcConfig: [Member; 1] = [
    Member::new("Enabled", &shapes::BOOL).required(),
];
pub static GrpcConfig: Shape = Shape { name: "GrpcConfig", kind: Kind::Struct(&M_GrpcConfig) };
static I_s_HeaderList: Member = Member::new("member", &shapes::TEXT).names("Name", "Name", "Name");
pub static s_HeaderList: Shape = Shape { name: "HeaderList", kind: Kind::List(&I_s_HeaderList, Limits::NONE) };

pub static M_Headers: [Member; 2] = [
    Member::new("Items", &s_HeaderList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static Headers: Shape = Shape { name: "Headers", kind: Kind::Struct(&M_Headers) };

pub static M_Invalidation: [Member; 4] = [
    Member::new("CreateTime", &shapes::TIME).required(),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("InvalidationBatch", &InvalidationBatch).required(),
    Member::new("Status", &shapes::TEXT).required(),
];
pub static Invalidation: Shape = Shape { name: "Invalidation", kind: Kind::Struct(&M_Invalidation) };

pub static M_InvalidationBatch: [Member; 2] = [
    Member::new("CallerReference", &shapes::TEXT).required(),
    Member::new("Paths", &Paths).required(),
];
pub static InvalidationBatch: Shape = Shape { name: "InvalidationBatch", kind: Kind::Struct(&M_InvalidationBatch) };

pub static M_KGKeyPairIds: [Member; 2] = [
    Member::new("KeyGroupId", &shapes::TEXT),
    Member::new("KeyPairIds", &KeyPairIds),
];
pub static KGKeyPairIds: Shape = Shape { name: "KGKeyPairIds", kind: Kind::Struct(&M_KGKeyPairIds) };
static I_s_KGKeyPairIdsList: Member = Member::new("member", &KGKeyPairIds).names("KeyGroup", "KeyGroup", "KeyGroup");
pub static s_KGKeyPairIdsList: Shape = Shape { name: "KGKeyPairIdsList", kind: Kind::List(&I_s_KGKeyPairIdsList, Limits::NONE) };
static I_s_KeyPairIdList: Member = Member::new("member", &shapes::TEXT).names("KeyPairId", "KeyPairId", "KeyPairId");
pub static s_KeyPairIdList: Shape = Shape { name: "KeyPairIdList", kind: Kind::List(&I_s_KeyPairIdList, Limits::NONE) };

pub static M_KeyPairIds: [Member; 2] = [
    Member::new("Items", &s_KeyPairIdList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static KeyPairIds: Shape = Shape { name: "KeyPairIds", kind: Kind::Struct(&M_KeyPairIds) };

pub static M_LambdaFunctionAssociation: [Member; 3] = [
    Member::new("EventType", &shapes::TEXT).required(),
    Member::new("IncludeBody", &shapes::BOOL),
    Member::new("LambdaFunctionARN", &shapes::TEXT).required(),
];
pub static LambdaFunctionAssociation: Shape = Shape { name: "LambdaFunctionAssociation", kind: Kind::Struct(&M_LambdaFunctionAssociation) };
static I_s_LambdaFunctionAssociationList: Member = Member::new("member", &LambdaFunctionAssociation).names("LambdaFunctionAssociation", "LambdaFunctionAssociation", "LambdaFunctionAssociation");
pub static s_LambdaFunctionAssociationList: Shape = Shape { name: "LambdaFunctionAssociationList", kind: Kind::List(&I_s_LambdaFunctionAssociationList, Limits::NONE) };

pub static M_LambdaFunctionAssociations: [Member; 2] = [
    Member::new("Items", &s_LambdaFunctionAssociationList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static LambdaFunctionAssociations: Shape = Shape { name: "LambdaFunctionAssociations", kind: Kind::Struct(&M_LambdaFunctionAssociations) };

pub static M_ListCachePoliciesRequest: [Member; 3] = [
    Member::new("Marker", &shapes::TEXT).at(Place::Query("Marker")),
    Member::new("MaxItems", &shapes::TEXT).at(Place::Query("MaxItems")),
    Member::new("Type", &shapes::TEXT).at(Place::Query("Type")),
];
pub static ListCachePoliciesRequest: Shape = Shape { name: "ListCachePoliciesRequest", kind: Kind::Struct(&M_ListCachePoliciesRequest) };

pub static M_ListCachePoliciesResult: [Member; 1] = [
    Member::new("CachePolicyList", &CachePolicyList).at(Place::Payload),
];
pub static ListCachePoliciesResult: Shape = Shape { name: "ListCachePoliciesResult", kind: Kind::Struct(&M_ListCachePoliciesResult) };

pub static M_ListCloudFrontOriginAccessIdentitiesRequest: [Member; 2] = [
    Member::new("Marker", &shapes::TEXT).at(Place::Query("Marker")),
    Member::new("MaxItems", &shapes::TEXT).at(Place::Query("MaxItems")),
];
pub static ListCloudFrontOriginAccessIdentitiesRequest: Shape = Shape { name: "ListCloudFrontOriginAccessIdentitiesRequest", kind: Kind::Struct(&M_ListCloudFrontOriginAccessIdentitiesRequest) };

pub static M_ListCloudFrontOriginAccessIdentitiesResult: [Member; 1] = [
    Member::new("CloudFrontOriginAccessIdentityList", &CloudFrontOriginAccessIdentityList).at(Place::Payload),
];
pub static ListCloudFrontOriginAccessIdentitiesResult: Shape = Shape { name: "ListCloudFrontOriginAccessIdentitiesResult", kind: Kind::Struct(&M_ListCloudFrontOriginAccessIdentitiesResult) };

pub static M_ListDistributionsRequest: [Member; 2] = [
    Member::new("Marker", &shapes::TEXT).at(Place::Query("Marker")),
    Member::new("MaxItems", &shapes::TEXT).at(Place::Query("MaxItems")),
];
pub static ListDistributionsRequest: Shape = Shape { name: "ListDistributionsRequest", kind: Kind::Struct(&M_ListDistributionsRequest) };

pub static M_ListDistributionsResult: [Member; 1] = [
    Member::new("DistributionList", &DistributionList).at(Place::Payload),
];
pub static ListDistributionsResult: Shape = Shape { name: "ListDistributionsResult", kind: Kind::Struct(&M_ListDistributionsResult) };

pub static M_ListOriginRequestPoliciesRequest: [Member; 3] = [
    Member::new("Marker", &shapes::TEXT).at(Place::Query("Marker")),
    Member::new("MaxItems", &shapes::TEXT).at(Place::Query("MaxItems")),
    Member::new("Type", &shapes::TEXT).at(Place::Query("Type")),
];
pub static ListOriginRequestPoliciesRequest: Shape = Shape { name: "ListOriginRequestPoliciesRequest", kind: Kind::Struct(&M_ListOriginRequestPoliciesRequest) };

pub static M_ListOriginRequestPoliciesResult: [Member; 1] = [
    Member::new("OriginRequestPolicyList", &OriginRequestPolicyList).at(Place::Payload),
];
pub static ListOriginRequestPoliciesResult: Shape = Shape { name: "ListOriginRequestPoliciesResult", kind: Kind::Struct(&M_ListOriginRequestPoliciesResult) };

pub static M_ListTagsForResourceRequest: [Member; 1] = [
    Member::new("Resource", &shapes::TEXT).at(Place::Query("Resource")).required(),
];
pub static ListTagsForResourceRequest: Shape = Shape { name: "ListTagsForResourceRequest", kind: Kind::Struct(&M_ListTagsForResourceRequest) };

pub static M_ListTagsForResourceResult: [Member; 1] = [
    Member::new("Tags", &Tags).at(Place::Payload).required(),
];
pub static ListTagsForResourceResult: Shape = Shape { name: "ListTagsForResourceResult", kind: Kind::Struct(&M_ListTagsForResourceResult) };
static I_s_LocationList: Member = Member::new("member", &shapes::TEXT).names("Location", "Location", "Location");
pub static s_LocationList: Shape = Shape { name: "LocationList", kind: Kind::List(&I_s_LocationList, Limits::NONE) };

pub static M_LoggingConfig: [Member; 4] = [
    Member::new("Bucket", &shapes::TEXT),
    Member::new("Enabled", &shapes::BOOL),
    Member::new("IncludeCookies", &shapes::BOOL),
    Member::new("Prefix", &shapes::TEXT),
];
pub static LoggingConfig: Shape = Shape { name: "LoggingConfig", kind: Kind::Struct(&M_LoggingConfig) };
static I_s_MethodsList: Member = Member::new("member", &shapes::TEXT).names("Method", "Method", "Method");
pub static s_MethodsList: Shape = Shape { name: "MethodsList", kind: Kind::List(&I_s_MethodsList, Limits::NONE) };

pub static M_Origin: [Member; 12] = [
    Member::new("ConnectionAttempts", &shapes::INT),
    Member::new("ConnectionTimeout", &shapes::INT),
    Member::new("CustomHeaders", &CustomHeaders),
    Member::new("CustomOriginConfig", &CustomOriginConfig),
    Member::new("DomainName", &shapes::TEXT).required(),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("OriginAccessControlId", &shapes::TEXT),
    Member::new("OriginPath", &shapes::TEXT),
    Member::new("OriginShield", &OriginShield),
    Member::new("ResponseCompletionTimeout", &shapes::INT),
    Member::new("S3OriginConfig", &S3OriginConfig),
    Member::new("VpcOriginConfig", &VpcOriginConfig),
];
pub static Origin: Shape = Shape { name: "Origin", kind: Kind::Struct(&M_Origin) };

pub static M_OriginAccessControl: [Member; 2] = [
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("OriginAccessControlConfig", &OriginAccessControlConfig),
];
pub static OriginAccessControl: Shape = Shape { name: "OriginAccessControl", kind: Kind::Struct(&M_OriginAccessControl) };

pub static M_OriginAccessControlConfig: [Member; 5] = [
    Member::new("Description", &shapes::TEXT),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("OriginAccessControlOriginType", &shapes::TEXT).required(),
    Member::new("SigningBehavior", &shapes::TEXT).required(),
    Member::new("SigningProtocol", &shapes::TEXT).required(),
];
pub static OriginAccessControlConfig: Shape = Shape { name: "OriginAccessControlConfig", kind: Kind::Struct(&M_OriginAccessControlConfig) };

pub static M_OriginCustomHeader: [Member; 2] = [
    Member::new("HeaderName", &shapes::TEXT).required(),
    Member::new("HeaderValue", &shapes::TEXT).required(),
];
pub static OriginCustomHeader: Shape = Shape { name: "OriginCustomHeader", kind: Kind::Struct(&M_OriginCustomHeader) };
static I_s_OriginCustomHeadersList: Member = Member::new("member", &OriginCustomHeader).names("OriginCustomHeader", "OriginCustomHeader", "OriginCustomHeader");
pub static s_OriginCustomHeadersList: Shape = Shape { name: "OriginCustomHeadersList", kind: Kind::List(&I_s_OriginCustomHeadersList, Limits::NONE) };

pub static M_OriginGroup: [Member; 4] = [
    Member::new("FailoverCriteria", &OriginGroupFailoverCriteria).required(),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("Members", &OriginGroupMembers).required(),
    Member::new("SelectionCriteria", &shapes::TEXT),
];
pub static OriginGroup: Shape = Shape { name: "OriginGroup", kind: Kind::Struct(&M_OriginGroup) };

pub static M_OriginGroupFailoverCriteria: [Member; 1] = [
    Member::new("StatusCodes", &StatusCodes).required(),
];
pub static OriginGroupFailoverCriteria: Shape = Shape { name: "OriginGroupFailoverCriteria", kind: Kind::Struct(&M_OriginGroupFailoverCriteria) };
static I_s_OriginGroupList: Member = Member::new("member", &OriginGroup).names("OriginGroup", "OriginGroup", "OriginGroup");
pub static s_OriginGroupList: Shape = Shape { name: "OriginGroupList", kind: Kind::List(&I_s_OriginGroupList, Limits::NONE) };

pub static M_OriginGroupMember: [Member; 1] = [
    Member::new("OriginId", &shapes::TEXT).required(),
];
pub static OriginGroupMember: Shape = Shape { name: "OriginGroupMember", kind: Kind::Struct(&M_OriginGroupMember) };
static I_s_OriginGroupMemberList: Member = Member::new("member", &OriginGroupMember).names("OriginGroupMember", "OriginGroupMember", "OriginGroupMember");
pub static s_OriginGroupMemberList: Shape = Shape { name: "OriginGroupMemberList", kind: Kind::List(&I_s_OriginGroupMemberList, Limits::NONE) };

pub static M_OriginGroupMembers: [Member; 2] = [
    Member::new("Items", &s_OriginGroupMemberList).required(),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static OriginGroupMembers: Shape = Shape { name: "OriginGroupMembers", kind: Kind::Struct(&M_OriginGroupMembers) };

pub static M_OriginGroups: [Member; 2] = [
    Member::new("Items", &s_OriginGroupList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static OriginGroups: Shape = Shape { name: "OriginGroups", kind: Kind::Struct(&M_OriginGroups) };
static I_s_OriginList: Member = Member::new("member", &Origin).names("Origin", "Origin", "Origin");
pub static s_OriginList: Shape = Shape { name: "OriginList", kind: Kind::List(&I_s_OriginList, Limits::NONE) };

pub static M_OriginMtlsConfig: [Member; 1] = [
    Member::new("ClientCertificateArn", &shapes::TEXT).required(),
];
pub static OriginMtlsConfig: Shape = Shape { name: "OriginMtlsConfig", kind: Kind::Struct(&M_OriginMtlsConfig) };

pub static M_OriginRequestPolicy: [Member; 3] = [
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("LastModifiedTime", &shapes::TIME).required(),
    Member::new("OriginRequestPolicyConfig", &OriginRequestPolicyConfig).required(),
];
pub static OriginRequestPolicy: Shape = Shape { name: "OriginRequestPolicy", kind: Kind::Struct(&M_OriginRequestPolicy) };

pub static M_OriginRequestPolicyConfig: [Member; 5] = [
    Member::new("Comment", &shapes::TEXT),
    Member::new("CookiesConfig", &OriginRequestPolicyCookiesConfig).required(),
    Member::new("HeadersConfig", &OriginRequestPolicyHeadersConfig).required(),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("QueryStringsConfig", &OriginRequestPolicyQueryStringsConfig).required(),
];
pub static OriginRequestPolicyConfig: Shape = Shape { name: "OriginRequestPolicyConfig", kind: Kind::Struct(&M_OriginRequestPolicyConfig) };

pub static M_OriginRequestPolicyCookiesConfig: [Member; 2] = [
    Member::new("CookieBehavior", &shapes::TEXT).required(),
    Member::new("Cookies", &CookieNames),
];
pub static OriginRequestPolicyCookiesConfig: Shape = Shape { name: "OriginRequestPolicyCookiesConfig", kind: Kind::Struct(&M_OriginRequestPolicyCookiesConfig) };

pub static M_OriginRequestPolicyHeadersConfig: [Member; 2] = [
    Member::new("HeaderBehavior", &shapes::TEXT).required(),
    Member::new("Headers", &Headers),
];
pub static OriginRequestPolicyHeadersConfig: Shape = Shape { name: "OriginRequestPolicyHeadersConfig", kind: Kind::Struct(&M_OriginRequestPolicyHeadersConfig) };

pub static M_OriginRequestPolicyList: [Member; 4] = [
    Member::new("Items", &s_OriginRequestPolicySummaryList),
    Member::new("MaxItems", &shapes::INT).required(),
    Member::new("NextMarker", &shapes::TEXT),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static OriginRequestPolicyList: Shape = Shape { name: "OriginRequestPolicyList", kind: Kind::Struct(&M_OriginRequestPolicyList) };

pub static M_OriginRequestPolicyQueryStringsConfig: [Member; 2] = [
    Member::new("QueryStringBehavior", &shapes::TEXT).required(),
    Member::new("QueryStrings", &QueryStringNames),
];
pub static OriginRequestPolicyQueryStringsConfig: Shape = Shape { name: "OriginRequestPolicyQueryStringsConfig", kind: Kind::Struct(&M_OriginRequestPolicyQueryStringsConfig) };

pub static M_OriginRequestPolicySummary: [Member; 2] = [
    Member::new("OriginRequestPolicy", &OriginRequestPolicy).required(),
    Member::new("Type", &shapes::TEXT).required(),
];
pub static OriginRequestPolicySummary: Shape = Shape { name: "OriginRequestPolicySummary", kind: Kind::Struct(&M_OriginRequestPolicySummary) };
static I_s_OriginRequestPolicySummaryList: Member = Member::new("member", &OriginRequestPolicySummary).names("OriginRequestPolicySummary", "OriginRequestPolicySummary", "OriginRequestPolicySummary");
pub static s_OriginRequestPolicySummaryList: Shape = Shape { name: "OriginRequestPolicySummaryList", kind: Kind::List(&I_s_OriginRequestPolicySummaryList, Limits::NONE) };

pub static M_OriginShield: [Member; 2] = [
    Member::new("Enabled", &shapes::BOOL).required(),
    Member::new("OriginShieldRegion", &shapes::TEXT),
];
pub static OriginShield: Shape = Shape { name: "OriginShield", kind: Kind::Struct(&M_OriginShield) };

pub static M_OriginSslProtocols: [Member; 2] = [
    Member::new("Items", &s_SslProtocolsList).required(),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static OriginSslProtocols: Shape = Shape { name: "OriginSslProtocols", kind: Kind::Struct(&M_OriginSslProtocols) };

pub static M_Origins: [Member; 2] = [
    Member::new("Items", &s_OriginList).required(),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static Origins: Shape = Shape { name: "Origins", kind: Kind::Struct(&M_Origins) };

pub static M_ParameterDefinition: [Member; 2] = [
    Member::new("Definition", &ParameterDefinitionSchema).required(),
    Member::new("Name", &shapes::TEXT).required(),
];
pub static ParameterDefinition: Shape = Shape { name: "ParameterDefinition", kind: Kind::Struct(&M_ParameterDefinition) };

pub static M_ParameterDefinitionSchema: [Member; 1] = [
    Member::new("StringSchema", &StringSchemaConfig),
];
pub static ParameterDefinitionSchema: Shape = Shape { name: "ParameterDefinitionSchema", kind: Kind::Struct(&M_ParameterDefinitionSchema) };
static I_s_ParameterDefinitions: Member = Member::new("member", &ParameterDefinition);
pub static s_ParameterDefinitions: Shape = Shape { name: "ParameterDefinitions", kind: Kind::List(&I_s_ParameterDefinitions, Limits::NONE) };

pub static M_ParametersInCacheKeyAndForwardedToOrigin: [Member; 5] = [
    Member::new("CookiesConfig", &CachePolicyCookiesConfig).required(),
    Member::new("EnableAcceptEncodingBrotli", &shapes::BOOL),
    Member::new("EnableAcceptEncodingGzip", &shapes::BOOL).required(),
    Member::new("HeadersConfig", &CachePolicyHeadersConfig).required(),
    Member::new("QueryStringsConfig", &CachePolicyQueryStringsConfig).required(),
];
pub static ParametersInCacheKeyAndForwardedToOrigin: Shape = Shape { name: "ParametersInCacheKeyAndForwardedToOrigin", kind: Kind::Struct(&M_ParametersInCacheKeyAndForwardedToOrigin) };
static I_s_PathList: Member = Member::new("member", &shapes::TEXT).names("Path", "Path", "Path");
pub static s_PathList: Shape = Shape { name: "PathList", kind: Kind::List(&I_s_PathList, Limits::NONE) };

pub static M_Paths: [Member; 2] = [
    Member::new("Items", &s_PathList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static Paths: Shape = Shape { name: "Paths", kind: Kind::Struct(&M_Paths) };

pub static M_QueryStringCacheKeys: [Member; 2] = [
    Member::new("Items", &s_QueryStringCacheKeysList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static QueryStringCacheKeys: Shape = Shape { name: "QueryStringCacheKeys", kind: Kind::Struct(&M_QueryStringCacheKeys) };
static I_s_QueryStringCacheKeysList: Member = Member::new("member", &shapes::TEXT).names("Name", "Name", "Name");
pub static s_QueryStringCacheKeysList: Shape = Shape { name: "QueryStringCacheKeysList", kind: Kind::List(&I_s_QueryStringCacheKeysList, Limits::NONE) };

pub static M_QueryStringNames: [Member; 2] = [
    Member::new("Items", &s_QueryStringNamesList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static QueryStringNames: Shape = Shape { name: "QueryStringNames", kind: Kind::Struct(&M_QueryStringNames) };
static I_s_QueryStringNamesList: Member = Member::new("member", &shapes::TEXT).names("Name", "Name", "Name");
pub static s_QueryStringNamesList: Shape = Shape { name: "QueryStringNamesList", kind: Kind::List(&I_s_QueryStringNamesList, Limits::NONE) };

pub static M_Restrictions: [Member; 1] = [
    Member::new("GeoRestriction", &GeoRestriction).required(),
];
pub static Restrictions: Shape = Shape { name: "Restrictions", kind: Kind::Struct(&M_Restrictions) };

pub static M_S3OriginConfig: [Member; 2] = [
    Member::new("OriginAccessIdentity", &shapes::TEXT).required(),
    Member::new("OriginReadTimeout", &shapes::INT),
];
pub static S3OriginConfig: Shape = Shape { name: "S3OriginConfig", kind: Kind::Struct(&M_S3OriginConfig) };

pub static M_Signer: [Member; 2] = [
    Member::new("AwsAccountNumber", &shapes::TEXT),
    Member::new("KeyPairIds", &KeyPairIds),
];
pub static Signer: Shape = Shape { name: "Signer", kind: Kind::Struct(&M_Signer) };
static I_s_SignerList: Member = Member::new("member", &Signer).names("Signer", "Signer", "Signer");
pub static s_SignerList: Shape = Shape { name: "SignerList", kind: Kind::List(&I_s_SignerList, Limits::NONE) };
static I_s_SslProtocolsList: Member = Member::new("member", &shapes::TEXT).names("SslProtocol", "SslProtocol", "SslProtocol");
pub static s_SslProtocolsList: Shape = Shape { name: "SslProtocolsList", kind: Kind::List(&I_s_SslProtocolsList, Limits::NONE) };
static I_s_StatusCodeList: Member = Member::new("member", &shapes::INT).names("StatusCode", "StatusCode", "StatusCode");
pub static s_StatusCodeList: Shape = Shape { name: "StatusCodeList", kind: Kind::List(&I_s_StatusCodeList, Limits::NONE) };

pub static M_StatusCodes: [Member; 2] = [
    Member::new("Items", &s_StatusCodeList).required(),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static StatusCodes: Shape = Shape { name: "StatusCodes", kind: Kind::Struct(&M_StatusCodes) };

pub static M_StringSchemaConfig: [Member; 3] = [
    Member::new("Comment", &shapes::TEXT),
    Member::new("DefaultValue", &shapes::TEXT),
    Member::new("Required", &shapes::BOOL).required(),
];
pub static StringSchemaConfig: Shape = Shape { name: "StringSchemaConfig", kind: Kind::Struct(&M_StringSchemaConfig) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &shapes::TEXT).required(),
    Member::new("Value", &shapes::TEXT),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
static I_s_TagList: Member = Member::new("member", &Tag).names("Tag", "Tag", "Tag");
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::NONE) };

pub static M_TagResourceRequest: [Member; 2] = [
    Member::new("Resource", &shapes::TEXT).at(Place::Query("Resource")).required(),
    Member::new("Tags", &Tags).at(Place::Payload).required().xmlns("", "http://cloudfront.amazonaws.com/doc/2020-05-31/"),
];
pub static TagResourceRequest: Shape = Shape { name: "TagResourceRequest", kind: Kind::Struct(&M_TagResourceRequest) };

pub static M_Tags: [Member; 1] = [
    Member::new("Items", &s_TagList),
];
pub static Tags: Shape = Shape { name: "Tags", kind: Kind::Struct(&M_Tags) };

pub static M_TenantConfig: [Member; 1] = [
    Member::new("ParameterDefinitions", &s_ParameterDefinitions),
];
pub static TenantConfig: Shape = Shape { name: "TenantConfig", kind: Kind::Struct(&M_TenantConfig) };

pub static M_TrustStoreConfig: [Member; 3] = [
    Member::new("AdvertiseTrustStoreCaNames", &shapes::BOOL),
    Member::new("IgnoreCertificateExpiry", &shapes::BOOL),
    Member::new("TrustStoreId", &shapes::TEXT).required(),
];
pub static TrustStoreConfig: Shape = Shape { name: "TrustStoreConfig", kind: Kind::Struct(&M_TrustStoreConfig) };
static I_s_TrustedKeyGroupIdList: Member = Member::new("member", &shapes::TEXT).names("KeyGroup", "KeyGroup", "KeyGroup");
pub static s_TrustedKeyGroupIdList: Shape = Shape { name: "TrustedKeyGroupIdList", kind: Kind::List(&I_s_TrustedKeyGroupIdList, Limits::NONE) };

pub static M_TrustedKeyGroups: [Member; 3] = [
    Member::new("Enabled", &shapes::BOOL).required(),
    Member::new("Items", &s_TrustedKeyGroupIdList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static TrustedKeyGroups: Shape = Shape { name: "TrustedKeyGroups", kind: Kind::Struct(&M_TrustedKeyGroups) };

pub static M_TrustedSigners: [Member; 3] = [
    Member::new("Enabled", &shapes::BOOL).required(),
    Member::new("Items", &s_AwsAccountNumberList),
    Member::new("Quantity", &shapes::INT).required(),
];
pub static TrustedSigners: Shape = Shape { name: "TrustedSigners", kind: Kind::Struct(&M_TrustedSigners) };

pub static M_UpdateDistributionRequest: [Member; 3] = [
    Member::new("DistributionConfig", &DistributionConfig).at(Place::Payload).required().xmlns("", "http://cloudfront.amazonaws.com/doc/2020-05-31/"),
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
    Member::new("IfMatch", &shapes::TEXT).names("If-Match", "If-Match", "If-Match").at(Place::Header("if-match")),
];
pub static UpdateDistributionRequest: Shape = Shape { name: "UpdateDistributionRequest", kind: Kind::Struct(&M_UpdateDistributionRequest) };

pub static M_UpdateDistributionResult: [Member; 2] = [
    Member::new("Distribution", &Distribution).at(Place::Payload),
    Member::new("ETag", &shapes::TEXT).at(Place::Header("etag")),
];
pub static UpdateDistributionResult: Shape = Shape { name: "UpdateDistributionResult", kind: Kind::Struct(&M_UpdateDistributionResult) };

pub static M_ViewerCertificate: [Member; 7] = [
    Member::new("ACMCertificateArn", &shapes::TEXT),
    Member::new("Certificate", &shapes::TEXT),
    Member::new("CertificateSource", &shapes::TEXT),
    Member::new("CloudFrontDefaultCertificate", &shapes::BOOL),
    Member::new("IAMCertificateId", &shapes::TEXT),
    Member::new("MinimumProtocolVersion", &shapes::TEXT),
    Member::new("SSLSupportMethod", &shapes::TEXT),
];
pub static ViewerCertificate: Shape = Shape { name: "ViewerCertificate", kind: Kind::Struct(&M_ViewerCertificate) };

pub static M_ViewerMtlsConfig: [Member; 2] = [
    Member::new("Mode", &shapes::TEXT),
    Member::new("TrustStoreConfig", &TrustStoreConfig),
];
pub static ViewerMtlsConfig: Shape = Shape { name: "ViewerMtlsConfig", kind: Kind::Struct(&M_ViewerMtlsConfig) };

pub static M_VpcOriginConfig: [Member; 5] = [
    Member::new("OriginHttpVersion", &shapes::TEXT),
    Member::new("OriginKeepaliveTimeout", &shapes::INT),
    Member::new("OriginReadTimeout", &shapes::INT),
    Member::new("OwnerAccountId", &shapes::TEXT),
    Member::new("VpcOriginId", &shapes::TEXT).required(),
];
pub static VpcOriginConfig: Shape = Shape { name: "VpcOriginConfig", kind: Kind::Struct(&M_VpcOriginConfig) };
