// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActiveTrustedKeyGroups {
    pub enabled: Option<bool>,
    pub items: Option<Vec<KGKeyPairIds>>,
    pub quantity: Option<i32>,
}
impl ::bonkei_wire::Element for ActiveTrustedKeyGroups {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActiveTrustedSigners {
    pub enabled: Option<bool>,
    pub items: Option<Vec<Signer>>,
    pub quantity: Option<i32>,
}
impl ::bonkei_wire::Element for ActiveTrustedSigners {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasICPRecordal {
    pub cname: Option<String>,
    pub icp_recordal_status: Option<ICPRecordalStatus>,
}
impl ::bonkei_wire::Element for AliasICPRecordal {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aliases {
    pub items: Option<Vec<String>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for Aliases {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllowedMethods {
    pub cached_methods: Option<CachedMethods>,
    pub items: Vec<Method>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for AllowedMethods {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CacheBehavior {
    pub allowed_methods: Option<AllowedMethods>,
    pub cache_policy_id: Option<String>,
    pub compress: Option<bool>,
    pub default_ttl: Option<i64>,
    pub field_level_encryption_id: Option<String>,
    pub forwarded_values: Option<ForwardedValues>,
    pub function_associations: Option<FunctionAssociations>,
    pub grpc_config: Option<GrpcConfig>,
    pub lambda_function_associations: Option<LambdaFunctionAssociations>,
    pub max_ttl: Option<i64>,
    pub min_ttl: Option<i64>,
    pub origin_request_policy_id: Option<String>,
    pub path_pattern: String,
    pub realtime_log_config_arn: Option<String>,
    pub response_headers_policy_id: Option<String>,
    pub smooth_streaming: Option<bool>,
    pub target_origin_id: String,
    pub trusted_key_groups: Option<TrustedKeyGroups>,
    pub trusted_signers: Option<TrustedSigners>,
    pub viewer_protocol_policy: ViewerProtocolPolicy,
}
impl ::bonkei_wire::Element for CacheBehavior {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CacheBehaviors {
    pub items: Option<Vec<CacheBehavior>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for CacheBehaviors {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CachePolicy {
    pub cache_policy_config: Option<CachePolicyConfig>,
    pub id: Option<String>,
    pub last_modified_time: Option<Timestamp>,
}
impl ::bonkei_wire::Element for CachePolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CachePolicyConfig {
    pub comment: Option<String>,
    pub default_ttl: Option<i64>,
    pub max_ttl: Option<i64>,
    pub min_ttl: i64,
    pub name: String,
    pub parameters_in_cache_key_and_forwarded_to_origin: Option<ParametersInCacheKeyAndForwardedToOrigin>,
}
impl ::bonkei_wire::Element for CachePolicyConfig {}

text_enum! { CachePolicyCookieBehavior
    NONE = "none"
    WHITELIST = "whitelist"
    ALL_EXCEPT = "allExcept"
    ALL = "all"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CachePolicyCookiesConfig {
    pub cookie_behavior: CachePolicyCookieBehavior,
    pub cookies: Option<CookieNames>,
}
impl ::bonkei_wire::Element for CachePolicyCookiesConfig {}

text_enum! { CachePolicyHeaderBehavior
    NONE = "none"
    WHITELIST = "whitelist"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CachePolicyHeadersConfig {
    pub header_behavior: CachePolicyHeaderBehavior,
    pub headers: Option<Headers>,
}
impl ::bonkei_wire::Element for CachePolicyHeadersConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CachePolicyList {
    pub items: Option<Vec<CachePolicySummary>>,
    pub max_items: Option<i32>,
    pub next_marker: Option<String>,
    pub quantity: Option<i32>,
}
impl ::bonkei_wire::Element for CachePolicyList {}

text_enum! { CachePolicyQueryStringBehavior
    NONE = "none"
    WHITELIST = "whitelist"
    ALL_EXCEPT = "allExcept"
    ALL = "all"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CachePolicyQueryStringsConfig {
    pub query_string_behavior: CachePolicyQueryStringBehavior,
    pub query_strings: Option<QueryStringNames>,
}
impl ::bonkei_wire::Element for CachePolicyQueryStringsConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CachePolicySummary {
    pub cache_policy: Option<CachePolicy>,
    pub r#type: Option<CachePolicyType>,
}
impl ::bonkei_wire::Element for CachePolicySummary {}

text_enum! { CachePolicyType
    MANAGED = "managed"
    CUSTOM = "custom"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CacheTagConfig {
    pub header_name: String,
}
impl ::bonkei_wire::Element for CacheTagConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CachedMethods {
    pub items: Vec<Method>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for CachedMethods {}

text_enum! { CertificateSource
    CLOUDFRONT = "cloudfront"
    IAM = "iam"
    ACM = "acm"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudFrontOriginAccessIdentity {
    pub cloud_front_origin_access_identity_config: Option<CloudFrontOriginAccessIdentityConfig>,
    pub id: Option<String>,
    pub s3_canonical_user_id: Option<String>,
}
impl ::bonkei_wire::Element for CloudFrontOriginAccessIdentity {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudFrontOriginAccessIdentityConfig {
    pub caller_reference: String,
    pub comment: String,
}
impl ::bonkei_wire::Element for CloudFrontOriginAccessIdentityConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudFrontOriginAccessIdentityList {
    pub is_truncated: Option<bool>,
    pub items: Option<Vec<CloudFrontOriginAccessIdentitySummary>>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub next_marker: Option<String>,
    pub quantity: Option<i32>,
}
impl ::bonkei_wire::Element for CloudFrontOriginAccessIdentityList {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudFrontOriginAccessIdentitySummary {
    pub comment: Option<String>,
    pub id: Option<String>,
    pub s3_canonical_user_id: Option<String>,
}
impl ::bonkei_wire::Element for CloudFrontOriginAccessIdentitySummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionFunctionAssociation {
    pub id: String,
}
impl ::bonkei_wire::Element for ConnectionFunctionAssociation {}

text_enum! { ConnectionMode
    DIRECT = "direct"
    TENANT_ONLY = "tenant-only"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CookieNames {
    pub items: Option<Vec<String>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for CookieNames {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CookiePreference {
    pub forward: ItemSelection,
    pub whitelisted_names: Option<CookieNames>,
}
impl ::bonkei_wire::Element for CookiePreference {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCachePolicyRequest {
    pub cache_policy_config: CachePolicyConfig,
}
impl ::bonkei_wire::Element for CreateCachePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCachePolicyResult {
    pub cache_policy: Option<CachePolicy>,
    pub e_tag: Option<String>,
    pub location: Option<String>,
}
impl ::bonkei_wire::Element for CreateCachePolicyResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCloudFrontOriginAccessIdentityRequest {
    pub cloud_front_origin_access_identity_config: CloudFrontOriginAccessIdentityConfig,
}
impl ::bonkei_wire::Element for CreateCloudFrontOriginAccessIdentityRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCloudFrontOriginAccessIdentityResult {
    pub cloud_front_origin_access_identity: Option<CloudFrontOriginAccessIdentity>,
    pub e_tag: Option<String>,
    pub location: Option<String>,
}
impl ::bonkei_wire::Element for CreateCloudFrontOriginAccessIdentityResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDistributionRequest {
    pub distribution_config: DistributionConfig,
}
impl ::bonkei_wire::Element for CreateDistributionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDistributionResult {
    pub distribution: Option<Distribution>,
    pub e_tag: Option<String>,
    pub location: Option<String>,
}
impl ::bonkei_wire::Element for CreateDistributionResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDistributionWithTagsRequest {
    pub distribution_config_with_tags: DistributionConfigWithTags,
}
impl ::bonkei_wire::Element for CreateDistributionWithTagsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDistributionWithTagsResult {
    pub distribution: Option<Distribution>,
    pub e_tag: Option<String>,
    pub location: Option<String>,
}
impl ::bonkei_wire::Element for CreateDistributionWithTagsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInvalidationRequest {
    pub distribution_id: String,
    pub invalidation_batch: InvalidationBatch,
}
impl ::bonkei_wire::Element for CreateInvalidationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInvalidationResult {
    pub invalidation: Option<Invalidation>,
    pub location: Option<String>,
}
impl ::bonkei_wire::Element for CreateInvalidationResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOriginAccessControlRequest {
    pub origin_access_control_config: OriginAccessControlConfig,
}
impl ::bonkei_wire::Element for CreateOriginAccessControlRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOriginAccessControlResult {
    pub e_tag: Option<String>,
    pub location: Option<String>,
    pub origin_access_control: Option<OriginAccessControl>,
}
impl ::bonkei_wire::Element for CreateOriginAccessControlResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomErrorResponse {
    pub error_caching_min_ttl: Option<i64>,
    pub error_code: i32,
    pub response_code: Option<String>,
    pub response_page_path: Option<String>,
}
impl ::bonkei_wire::Element for CustomErrorResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomErrorResponses {
    pub items: Option<Vec<CustomErrorResponse>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for CustomErrorResponses {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomHeaders {
    pub items: Option<Vec<OriginCustomHeader>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for CustomHeaders {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomOriginConfig {
    pub http_port: i32,
    pub https_port: i32,
    pub ip_address_type: Option<IpAddressType>,
    pub origin_http_version: Option<OriginHttpVersion>,
    pub origin_keepalive_timeout: Option<i32>,
    pub origin_mtls_config: Option<OriginMtlsConfig>,
    pub origin_protocol_policy: OriginProtocolPolicy,
    pub origin_read_timeout: Option<i32>,
    pub origin_ssl_protocols: Option<OriginSslProtocols>,
}
impl ::bonkei_wire::Element for CustomOriginConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultCacheBehavior {
    pub allowed_methods: Option<AllowedMethods>,
    pub cache_policy_id: Option<String>,
    pub compress: Option<bool>,
    pub default_ttl: Option<i64>,
    pub field_level_encryption_id: Option<String>,
    pub forwarded_values: Option<ForwardedValues>,
    pub function_associations: Option<FunctionAssociations>,
    pub grpc_config: Option<GrpcConfig>,
    pub lambda_function_associations: Option<LambdaFunctionAssociations>,
    pub max_ttl: Option<i64>,
    pub min_ttl: Option<i64>,
    pub origin_request_policy_id: Option<String>,
    pub realtime_log_config_arn: Option<String>,
    pub response_headers_policy_id: Option<String>,
    pub smooth_streaming: Option<bool>,
    pub target_origin_id: String,
    pub trusted_key_groups: Option<TrustedKeyGroups>,
    pub trusted_signers: Option<TrustedSigners>,
    pub viewer_protocol_policy: ViewerProtocolPolicy,
}
impl ::bonkei_wire::Element for DefaultCacheBehavior {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCloudFrontOriginAccessIdentityRequest {
    pub id: String,
    pub if_match: Option<String>,
}
impl ::bonkei_wire::Element for DeleteCloudFrontOriginAccessIdentityRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDistributionRequest {
    pub id: String,
    pub if_match: Option<String>,
}
impl ::bonkei_wire::Element for DeleteDistributionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOriginAccessControlRequest {
    pub id: String,
    pub if_match: Option<String>,
}
impl ::bonkei_wire::Element for DeleteOriginAccessControlRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Distribution {
    pub arn: Option<String>,
    pub active_trusted_key_groups: Option<ActiveTrustedKeyGroups>,
    pub active_trusted_signers: Option<ActiveTrustedSigners>,
    pub alias_icp_recordals: Option<Vec<AliasICPRecordal>>,
    pub distribution_config: Option<DistributionConfig>,
    pub domain_name: Option<String>,
    pub id: Option<String>,
    pub in_progress_invalidation_batches: Option<i32>,
    pub last_modified_time: Option<Timestamp>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for Distribution {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DistributionConfig {
    pub aliases: Option<Aliases>,
    pub anycast_ip_list_id: Option<String>,
    pub cache_behaviors: Option<CacheBehaviors>,
    pub cache_tag_config: Option<CacheTagConfig>,
    pub caller_reference: String,
    pub comment: String,
    pub connection_function_association: Option<ConnectionFunctionAssociation>,
    pub connection_mode: Option<ConnectionMode>,
    pub continuous_deployment_policy_id: Option<String>,
    pub custom_error_responses: Option<CustomErrorResponses>,
    pub default_cache_behavior: DefaultCacheBehavior,
    pub default_root_object: Option<String>,
    pub enabled: bool,
    pub http_version: Option<HttpVersion>,
    pub is_ipv6_enabled: Option<bool>,
    pub logging: Option<LoggingConfig>,
    pub origin_groups: Option<OriginGroups>,
    pub origins: Origins,
    pub price_class: Option<PriceClass>,
    pub restrictions: Option<Restrictions>,
    pub staging: Option<bool>,
    pub tenant_config: Option<TenantConfig>,
    pub viewer_certificate: Option<ViewerCertificate>,
    pub viewer_mtls_config: Option<ViewerMtlsConfig>,
    pub web_acl_id: Option<String>,
}
impl ::bonkei_wire::Element for DistributionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DistributionConfigWithTags {
    pub distribution_config: DistributionConfig,
    pub tags: Tags,
}
impl ::bonkei_wire::Element for DistributionConfigWithTags {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DistributionList {
    pub is_truncated: Option<bool>,
    pub items: Option<Vec<DistributionSummary>>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub next_marker: Option<String>,
    pub quantity: Option<i32>,
}
impl ::bonkei_wire::Element for DistributionList {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DistributionSummary {
    pub arn: Option<String>,
    pub alias_icp_recordals: Option<Vec<AliasICPRecordal>>,
    pub aliases: Option<Aliases>,
    pub anycast_ip_list_id: Option<String>,
    pub cache_behaviors: Option<CacheBehaviors>,
    pub comment: Option<String>,
    pub connection_function_association: Option<ConnectionFunctionAssociation>,
    pub connection_mode: Option<ConnectionMode>,
    pub custom_error_responses: Option<CustomErrorResponses>,
    pub default_cache_behavior: Option<DefaultCacheBehavior>,
    pub domain_name: Option<String>,
    pub e_tag: Option<String>,
    pub enabled: Option<bool>,
    pub http_version: Option<HttpVersion>,
    pub id: Option<String>,
    pub is_ipv6_enabled: Option<bool>,
    pub last_modified_time: Option<Timestamp>,
    pub origin_groups: Option<OriginGroups>,
    pub origins: Option<Origins>,
    pub price_class: Option<PriceClass>,
    pub restrictions: Option<Restrictions>,
    pub staging: Option<bool>,
    pub status: Option<String>,
    pub viewer_certificate: Option<ViewerCertificate>,
    pub viewer_mtls_config: Option<ViewerMtlsConfig>,
    pub web_acl_id: Option<String>,
}
impl ::bonkei_wire::Element for DistributionSummary {}

text_enum! { EventType
    VIEWER_REQUEST = "viewer-request"
    VIEWER_RESPONSE = "viewer-response"
    ORIGIN_REQUEST = "origin-request"
    ORIGIN_RESPONSE = "origin-response"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForwardedValues {
    pub cookies: CookiePreference,
    pub headers: Option<Headers>,
    pub query_string: bool,
    pub query_string_cache_keys: Option<QueryStringCacheKeys>,
}
impl ::bonkei_wire::Element for ForwardedValues {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionAssociation {
    pub event_type: EventType,
    pub function_arn: String,
}
impl ::bonkei_wire::Element for FunctionAssociation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionAssociations {
    pub items: Option<Vec<FunctionAssociation>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for FunctionAssociations {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeoRestriction {
    pub items: Option<Vec<String>>,
    pub quantity: i32,
    pub restriction_type: GeoRestrictionType,
}
impl ::bonkei_wire::Element for GeoRestriction {}

text_enum! { GeoRestrictionType
    BLACKLIST = "blacklist"
    WHITELIST = "whitelist"
    NONE = "none"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCachePolicyRequest {
    pub id: String,
}
impl ::bonkei_wire::Element for GetCachePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCachePolicyResult {
    pub cache_policy: Option<CachePolicy>,
    pub e_tag: Option<String>,
}
impl ::bonkei_wire::Element for GetCachePolicyResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCloudFrontOriginAccessIdentityRequest {
    pub id: String,
}
impl ::bonkei_wire::Element for GetCloudFrontOriginAccessIdentityRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCloudFrontOriginAccessIdentityResult {
    pub cloud_front_origin_access_identity: Option<CloudFrontOriginAccessIdentity>,
    pub e_tag: Option<String>,
}
impl ::bonkei_wire::Element for GetCloudFrontOriginAccessIdentityResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDistributionConfigRequest {
    pub id: String,
}
impl ::bonkei_wire::Element for GetDistributionConfigRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDistributionConfigResult {
    pub distribution_config: Option<DistributionConfig>,
    pub e_tag: Option<String>,
}
impl ::bonkei_wire::Element for GetDistributionConfigResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDistributionRequest {
    pub id: String,
}
impl ::bonkei_wire::Element for GetDistributionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDistributionResult {
    pub distribution: Option<Distribution>,
    pub e_tag: Option<String>,
}
impl ::bonkei_wire::Element for GetDistributionResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInvalidationRequest {
    pub distribution_id: String,
    pub id: String,
}
impl ::bonkei_wire::Element for GetInvalidationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInvalidationResult {
    pub invalidation: Option<Invalidation>,
}
impl ::bonkei_wire::Element for GetInvalidationResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOriginAccessControlRequest {
    pub id: String,
}
impl ::bonkei_wire::Element for GetOriginAccessControlRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOriginAccessControlResult {
    pub e_tag: Option<String>,
    pub origin_access_control: Option<OriginAccessControl>,
}
impl ::bonkei_wire::Element for GetOriginAccessControlResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GrpcConfig {
    pub enabled: bool,
}
impl ::bonkei_wire::Element for GrpcConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Headers {
    pub items: Option<Vec<String>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for Headers {}

text_enum! { HttpVersion
    HTTP1_1 = "http1.1"
    HTTP2 = "http2"
    HTTP3 = "http3"
    HTTP2AND3 = "http2and3"
}

text_enum! { ICPRecordalStatus
    APPROVED = "APPROVED"
    SUSPENDED = "SUSPENDED"
    PENDING = "PENDING"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Invalidation {
    pub create_time: Option<Timestamp>,
    pub id: Option<String>,
    pub invalidation_batch: Option<InvalidationBatch>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for Invalidation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidationBatch {
    pub caller_reference: String,
    pub paths: Paths,
}
impl ::bonkei_wire::Element for InvalidationBatch {}

text_enum! { IpAddressType
    IPV4 = "ipv4"
    IPV6 = "ipv6"
    DUALSTACK = "dualstack"
}

text_enum! { ItemSelection
    NONE = "none"
    WHITELIST = "whitelist"
    ALL = "all"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KGKeyPairIds {
    pub key_group_id: Option<String>,
    pub key_pair_ids: Option<KeyPairIds>,
}
impl ::bonkei_wire::Element for KGKeyPairIds {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyPairIds {
    pub items: Option<Vec<String>>,
    pub quantity: Option<i32>,
}
impl ::bonkei_wire::Element for KeyPairIds {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LambdaFunctionAssociation {
    pub event_type: EventType,
    pub include_body: Option<bool>,
    pub lambda_function_arn: String,
}
impl ::bonkei_wire::Element for LambdaFunctionAssociation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LambdaFunctionAssociations {
    pub items: Option<Vec<LambdaFunctionAssociation>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for LambdaFunctionAssociations {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCachePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<String>,
    pub r#type: Option<CachePolicyType>,
}
impl ::bonkei_wire::Element for ListCachePoliciesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCachePoliciesResult {
    pub cache_policy_list: Option<CachePolicyList>,
}
impl ::bonkei_wire::Element for ListCachePoliciesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCloudFrontOriginAccessIdentitiesRequest {
    pub marker: Option<String>,
    pub max_items: Option<String>,
}
impl ::bonkei_wire::Element for ListCloudFrontOriginAccessIdentitiesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCloudFrontOriginAccessIdentitiesResult {
    pub cloud_front_origin_access_identity_list: Option<CloudFrontOriginAccessIdentityList>,
}
impl ::bonkei_wire::Element for ListCloudFrontOriginAccessIdentitiesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDistributionsRequest {
    pub marker: Option<String>,
    pub max_items: Option<String>,
}
impl ::bonkei_wire::Element for ListDistributionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDistributionsResult {
    pub distribution_list: Option<DistributionList>,
}
impl ::bonkei_wire::Element for ListDistributionsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOriginRequestPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<String>,
    pub r#type: Option<OriginRequestPolicyType>,
}
impl ::bonkei_wire::Element for ListOriginRequestPoliciesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOriginRequestPoliciesResult {
    pub origin_request_policy_list: Option<OriginRequestPolicyList>,
}
impl ::bonkei_wire::Element for ListOriginRequestPoliciesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource: String,
}
impl ::bonkei_wire::Element for ListTagsForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResult {
    pub tags: Option<Tags>,
}
impl ::bonkei_wire::Element for ListTagsForResourceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingConfig {
    pub bucket: Option<String>,
    pub enabled: Option<bool>,
    pub include_cookies: Option<bool>,
    pub prefix: Option<String>,
}
impl ::bonkei_wire::Element for LoggingConfig {}

text_enum! { Method
    GET = "GET"
    HEAD = "HEAD"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    OPTIONS = "OPTIONS"
    DELETE = "DELETE"
}

text_enum! { MinimumProtocolVersion
    SS_LV3 = "SSLv3"
    TL_SV1 = "TLSv1"
    TL_SV1_2016 = "TLSv1_2016"
    TL_SV1_1_2016 = "TLSv1.1_2016"
    TL_SV1_2_2018 = "TLSv1.2_2018"
    TL_SV1_2_2019 = "TLSv1.2_2019"
    TL_SV1_2_2021 = "TLSv1.2_2021"
    TL_SV1_3_2025 = "TLSv1.3_2025"
    TL_SV1_2_2025 = "TLSv1.2_2025"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Origin {
    pub connection_attempts: Option<i32>,
    pub connection_timeout: Option<i32>,
    pub custom_headers: Option<CustomHeaders>,
    pub custom_origin_config: Option<CustomOriginConfig>,
    pub domain_name: String,
    pub id: String,
    pub origin_access_control_id: Option<String>,
    pub origin_path: Option<String>,
    pub origin_shield: Option<OriginShield>,
    pub response_completion_timeout: Option<i32>,
    pub s3_origin_config: Option<S3OriginConfig>,
    pub vpc_origin_config: Option<VpcOriginConfig>,
}
impl ::bonkei_wire::Element for Origin {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginAccessControl {
    pub id: Option<String>,
    pub origin_access_control_config: Option<OriginAccessControlConfig>,
}
impl ::bonkei_wire::Element for OriginAccessControl {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginAccessControlConfig {
    pub description: Option<String>,
    pub name: String,
    pub origin_access_control_origin_type: OriginAccessControlOriginTypes,
    pub signing_behavior: OriginAccessControlSigningBehaviors,
    pub signing_protocol: OriginAccessControlSigningProtocols,
}
impl ::bonkei_wire::Element for OriginAccessControlConfig {}

text_enum! { OriginAccessControlOriginTypes
    S3 = "s3"
    MEDIASTORE = "mediastore"
    MEDIAPACKAGEV2 = "mediapackagev2"
    LAMBDA = "lambda"
}

text_enum! { OriginAccessControlSigningBehaviors
    NEVER = "never"
    ALWAYS = "always"
    NO_OVERRIDE = "no-override"
    ALWAYS_AMZ_AUTH = "always-amz-auth"
}

text_enum! { OriginAccessControlSigningProtocols
    SIGV4 = "sigv4"
    SIGV4A = "sigv4a"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginCustomHeader {
    pub header_name: String,
    pub header_value: String,
}
impl ::bonkei_wire::Element for OriginCustomHeader {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginGroup {
    pub failover_criteria: OriginGroupFailoverCriteria,
    pub id: String,
    pub members: OriginGroupMembers,
    pub selection_criteria: Option<OriginGroupSelectionCriteria>,
}
impl ::bonkei_wire::Element for OriginGroup {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginGroupFailoverCriteria {
    pub status_codes: StatusCodes,
}
impl ::bonkei_wire::Element for OriginGroupFailoverCriteria {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginGroupMember {
    pub origin_id: String,
}
impl ::bonkei_wire::Element for OriginGroupMember {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginGroupMembers {
    pub items: Vec<OriginGroupMember>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for OriginGroupMembers {}

text_enum! { OriginGroupSelectionCriteria
    DEFAULT = "default"
    MEDIA_QUALITY_BASED = "media-quality-based"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginGroups {
    pub items: Option<Vec<OriginGroup>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for OriginGroups {}

text_enum! { OriginHttpVersion
    HTTP1_1 = "http1.1"
    HTTP2 = "http2"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginMtlsConfig {
    pub client_certificate_arn: String,
}
impl ::bonkei_wire::Element for OriginMtlsConfig {}

text_enum! { OriginProtocolPolicy
    HTTP_ONLY = "http-only"
    MATCH_VIEWER = "match-viewer"
    HTTPS_ONLY = "https-only"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginRequestPolicy {
    pub id: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub origin_request_policy_config: Option<OriginRequestPolicyConfig>,
}
impl ::bonkei_wire::Element for OriginRequestPolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginRequestPolicyConfig {
    pub comment: Option<String>,
    pub cookies_config: Option<OriginRequestPolicyCookiesConfig>,
    pub headers_config: Option<OriginRequestPolicyHeadersConfig>,
    pub name: Option<String>,
    pub query_strings_config: Option<OriginRequestPolicyQueryStringsConfig>,
}
impl ::bonkei_wire::Element for OriginRequestPolicyConfig {}

text_enum! { OriginRequestPolicyCookieBehavior
    NONE = "none"
    WHITELIST = "whitelist"
    ALL = "all"
    ALL_EXCEPT = "allExcept"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginRequestPolicyCookiesConfig {
    pub cookie_behavior: Option<OriginRequestPolicyCookieBehavior>,
    pub cookies: Option<CookieNames>,
}
impl ::bonkei_wire::Element for OriginRequestPolicyCookiesConfig {}

text_enum! { OriginRequestPolicyHeaderBehavior
    NONE = "none"
    WHITELIST = "whitelist"
    ALL_VIEWER = "allViewer"
    ALL_VIEWER_AND_WHITELIST_CLOUD_FRONT = "allViewerAndWhitelistCloudFront"
    ALL_EXCEPT = "allExcept"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginRequestPolicyHeadersConfig {
    pub header_behavior: Option<OriginRequestPolicyHeaderBehavior>,
    pub headers: Option<Headers>,
}
impl ::bonkei_wire::Element for OriginRequestPolicyHeadersConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginRequestPolicyList {
    pub items: Option<Vec<OriginRequestPolicySummary>>,
    pub max_items: Option<i32>,
    pub next_marker: Option<String>,
    pub quantity: Option<i32>,
}
impl ::bonkei_wire::Element for OriginRequestPolicyList {}

text_enum! { OriginRequestPolicyQueryStringBehavior
    NONE = "none"
    WHITELIST = "whitelist"
    ALL = "all"
    ALL_EXCEPT = "allExcept"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginRequestPolicyQueryStringsConfig {
    pub query_string_behavior: Option<OriginRequestPolicyQueryStringBehavior>,
    pub query_strings: Option<QueryStringNames>,
}
impl ::bonkei_wire::Element for OriginRequestPolicyQueryStringsConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginRequestPolicySummary {
    pub origin_request_policy: Option<OriginRequestPolicy>,
    pub r#type: Option<OriginRequestPolicyType>,
}
impl ::bonkei_wire::Element for OriginRequestPolicySummary {}

text_enum! { OriginRequestPolicyType
    MANAGED = "managed"
    CUSTOM = "custom"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginShield {
    pub enabled: bool,
    pub origin_shield_region: Option<String>,
}
impl ::bonkei_wire::Element for OriginShield {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginSslProtocols {
    pub items: Vec<SslProtocol>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for OriginSslProtocols {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Origins {
    pub items: Vec<Origin>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for Origins {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterDefinition {
    pub definition: ParameterDefinitionSchema,
    pub name: String,
}
impl ::bonkei_wire::Element for ParameterDefinition {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterDefinitionSchema {
    pub string_schema: Option<StringSchemaConfig>,
}
impl ::bonkei_wire::Element for ParameterDefinitionSchema {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParametersInCacheKeyAndForwardedToOrigin {
    pub cookies_config: CachePolicyCookiesConfig,
    pub enable_accept_encoding_brotli: Option<bool>,
    pub enable_accept_encoding_gzip: bool,
    pub headers_config: CachePolicyHeadersConfig,
    pub query_strings_config: CachePolicyQueryStringsConfig,
}
impl ::bonkei_wire::Element for ParametersInCacheKeyAndForwardedToOrigin {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paths {
    pub items: Option<Vec<String>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for Paths {}

text_enum! { PriceClass
    PRICE_CLASS_100 = "PriceClass_100"
    PRICE_CLASS_200 = "PriceClass_200"
    PRICE_CLASS_ALL = "PriceClass_All"
    NONE = "None"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringCacheKeys {
    pub items: Option<Vec<String>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for QueryStringCacheKeys {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringNames {
    pub items: Option<Vec<String>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for QueryStringNames {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Restrictions {
    pub geo_restriction: GeoRestriction,
}
impl ::bonkei_wire::Element for Restrictions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3OriginConfig {
    pub origin_access_identity: String,
    pub origin_read_timeout: Option<i32>,
}
impl ::bonkei_wire::Element for S3OriginConfig {}

text_enum! { SSLSupportMethod
    SNI_ONLY = "sni-only"
    VIP = "vip"
    STATIC_IP = "static-ip"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signer {
    pub aws_account_number: Option<String>,
    pub key_pair_ids: Option<KeyPairIds>,
}
impl ::bonkei_wire::Element for Signer {}

text_enum! { SslProtocol
    SS_LV3 = "SSLv3"
    TL_SV1 = "TLSv1"
    TL_SV1_1 = "TLSv1.1"
    TL_SV1_2 = "TLSv1.2"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusCodes {
    pub items: Vec<i32>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for StatusCodes {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringSchemaConfig {
    pub comment: Option<String>,
    pub default_value: Option<String>,
    pub required: bool,
}
impl ::bonkei_wire::Element for StringSchemaConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource: String,
    pub tags: Tags,
}
impl ::bonkei_wire::Element for TagResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tags {
    pub items: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for Tags {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TenantConfig {
    pub parameter_definitions: Option<Vec<ParameterDefinition>>,
}
impl ::bonkei_wire::Element for TenantConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrustStoreConfig {
    pub advertise_trust_store_ca_names: Option<bool>,
    pub ignore_certificate_expiry: Option<bool>,
    pub trust_store_id: String,
}
impl ::bonkei_wire::Element for TrustStoreConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrustedKeyGroups {
    pub enabled: bool,
    pub items: Option<Vec<String>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for TrustedKeyGroups {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrustedSigners {
    pub enabled: bool,
    pub items: Option<Vec<String>>,
    pub quantity: i32,
}
impl ::bonkei_wire::Element for TrustedSigners {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDistributionRequest {
    pub distribution_config: DistributionConfig,
    pub id: String,
    pub if_match: Option<String>,
}
impl ::bonkei_wire::Element for UpdateDistributionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDistributionResult {
    pub distribution: Option<Distribution>,
    pub e_tag: Option<String>,
}
impl ::bonkei_wire::Element for UpdateDistributionResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewerCertificate {
    pub acm_certificate_arn: Option<String>,
    pub certificate: Option<String>,
    pub certificate_source: Option<CertificateSource>,
    pub cloud_front_default_certificate: Option<bool>,
    pub iam_certificate_id: Option<String>,
    pub minimum_protocol_version: Option<MinimumProtocolVersion>,
    pub ssl_support_method: Option<SSLSupportMethod>,
}
impl ::bonkei_wire::Element for ViewerCertificate {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewerMtlsConfig {
    pub mode: Option<ViewerMtlsMode>,
    pub trust_store_config: Option<TrustStoreConfig>,
}
impl ::bonkei_wire::Element for ViewerMtlsConfig {}

text_enum! { ViewerMtlsMode
    REQUIRED = "required"
    OPTIONAL = "optional"
    PASSTHROUGH = "passthrough"
}

text_enum! { ViewerProtocolPolicy
    ALLOW_ALL = "allow-all"
    HTTPS_ONLY = "https-only"
    REDIRECT_TO_HTTPS = "redirect-to-https"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcOriginConfig {
    pub origin_http_version: Option<OriginHttpVersion>,
    pub origin_keepalive_timeout: Option<i32>,
    pub origin_read_timeout: Option<i32>,
    pub owner_account_id: Option<String>,
    pub vpc_origin_id: String,
}
impl ::bonkei_wire::Element for VpcOriginConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCloudFrontOriginAccessIdentityResponse {}
impl ::bonkei_wire::Element for DeleteCloudFrontOriginAccessIdentityResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDistributionResponse {}
impl ::bonkei_wire::Element for DeleteDistributionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOriginAccessControlResponse {}
impl ::bonkei_wire::Element for DeleteOriginAccessControlResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceResponse {}
impl ::bonkei_wire::Element for TagResourceResponse {}
