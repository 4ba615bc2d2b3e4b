// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for ActiveTrustedKeyGroups {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ActiveTrustedKeyGroups[0], &self.enabled);
        opt(w, &schema::M_ActiveTrustedKeyGroups[1], &self.items);
        opt(w, &schema::M_ActiveTrustedKeyGroups[2], &self.quantity);
        w.end_struct();
    }
}

impl Encode for ActiveTrustedSigners {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ActiveTrustedSigners[0], &self.enabled);
        opt(w, &schema::M_ActiveTrustedSigners[1], &self.items);
        opt(w, &schema::M_ActiveTrustedSigners[2], &self.quantity);
        w.end_struct();
    }
}

impl Encode for AliasICPRecordal {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AliasICPRecordal[0], &self.cname);
        opt(w, &schema::M_AliasICPRecordal[1], &self.icp_recordal_status);
        w.end_struct();
    }
}

impl Decode for Aliases {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for Aliases {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Aliases[0], &self.items);
        req(w, &schema::M_Aliases[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for AllowedMethods {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cached_methods: f.opt("CachedMethods")?,
            items: f.req("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for AllowedMethods {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AllowedMethods[0], &self.cached_methods);
        req(w, &schema::M_AllowedMethods[1], &self.items);
        req(w, &schema::M_AllowedMethods[2], &self.quantity);
        w.end_struct();
    }
}

impl Decode for CacheBehavior {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allowed_methods: f.opt("AllowedMethods")?,
            cache_policy_id: f.opt("CachePolicyId")?,
            compress: f.opt("Compress")?,
            default_ttl: f.opt("DefaultTTL")?,
            field_level_encryption_id: f.opt("FieldLevelEncryptionId")?,
            forwarded_values: f.opt("ForwardedValues")?,
            function_associations: f.opt("FunctionAssociations")?,
            grpc_config: f.opt("GrpcConfig")?,
            lambda_function_associations: f.opt("LambdaFunctionAssociations")?,
            max_ttl: f.opt("MaxTTL")?,
            min_ttl: f.opt("MinTTL")?,
            origin_request_policy_id: f.opt("OriginRequestPolicyId")?,
            path_pattern: f.req("PathPattern")?,
            realtime_log_config_arn: f.opt("RealtimeLogConfigArn")?,
            response_headers_policy_id: f.opt("ResponseHeadersPolicyId")?,
            smooth_streaming: f.opt("SmoothStreaming")?,
            target_origin_id: f.req("TargetOriginId")?,
            trusted_key_groups: f.opt("TrustedKeyGroups")?,
            trusted_signers: f.opt("TrustedSigners")?,
            viewer_protocol_policy: f.req("ViewerProtocolPolicy")?,
        })
    }
}

impl Encode for CacheBehavior {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CacheBehavior[0], &self.allowed_methods);
        opt(w, &schema::M_CacheBehavior[1], &self.cache_policy_id);
        opt(w, &schema::M_CacheBehavior[2], &self.compress);
        opt(w, &schema::M_CacheBehavior[3], &self.default_ttl);
        opt(w, &schema::M_CacheBehavior[4], &self.field_level_encryption_id);
        opt(w, &schema::M_CacheBehavior[5], &self.forwarded_values);
        opt(w, &schema::M_CacheBehavior[6], &self.function_associations);
        opt(w, &schema::M_CacheBehavior[7], &self.grpc_config);
        opt(w, &schema::M_CacheBehavior[8], &self.lambda_function_associations);
        opt(w, &schema::M_CacheBehavior[9], &self.max_ttl);
        opt(w, &schema::M_CacheBehavior[10], &self.min_ttl);
        opt(w, &schema::M_CacheBehavior[11], &self.origin_request_policy_id);
        req(w, &schema::M_CacheBehavior[12], &self.path_pattern);
        opt(w, &schema::M_CacheBehavior[13], &self.realtime_log_config_arn);
        opt(w, &schema::M_CacheBehavior[14], &self.response_headers_policy_id);
        opt(w, &schema::M_CacheBehavior[15], &self.smooth_streaming);
        req(w, &schema::M_CacheBehavior[16], &self.target_origin_id);
        opt(w, &schema::M_CacheBehavior[17], &self.trusted_key_groups);
        opt(w, &schema::M_CacheBehavior[18], &self.trusted_signers);
        req(w, &schema::M_CacheBehavior[19], &self.viewer_protocol_policy);
        w.end_struct();
    }
}

impl Decode for CacheBehaviors {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for CacheBehaviors {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CacheBehaviors[0], &self.items);
        req(w, &schema::M_CacheBehaviors[1], &self.quantity);
        w.end_struct();
    }
}

impl Encode for CachePolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CachePolicy[0], &self.cache_policy_config);
        opt(w, &schema::M_CachePolicy[1], &self.id);
        opt(w, &schema::M_CachePolicy[2], &self.last_modified_time);
        w.end_struct();
    }
}

impl Decode for CachePolicyConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comment: f.opt("Comment")?,
            default_ttl: f.opt("DefaultTTL")?,
            max_ttl: f.opt("MaxTTL")?,
            min_ttl: f.req("MinTTL")?,
            name: f.req("Name")?,
            parameters_in_cache_key_and_forwarded_to_origin: f.opt("ParametersInCacheKeyAndForwardedToOrigin")?,
        })
    }
}

impl Encode for CachePolicyConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CachePolicyConfig[0], &self.comment);
        opt(w, &schema::M_CachePolicyConfig[1], &self.default_ttl);
        opt(w, &schema::M_CachePolicyConfig[2], &self.max_ttl);
        req(w, &schema::M_CachePolicyConfig[3], &self.min_ttl);
        req(w, &schema::M_CachePolicyConfig[4], &self.name);
        opt(w, &schema::M_CachePolicyConfig[5], &self.parameters_in_cache_key_and_forwarded_to_origin);
        w.end_struct();
    }
}

impl Decode for CachePolicyCookiesConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cookie_behavior: f.req("CookieBehavior")?,
            cookies: f.opt("Cookies")?,
        })
    }
}

impl Encode for CachePolicyCookiesConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CachePolicyCookiesConfig[0], &self.cookie_behavior);
        opt(w, &schema::M_CachePolicyCookiesConfig[1], &self.cookies);
        w.end_struct();
    }
}

impl Decode for CachePolicyHeadersConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            header_behavior: f.req("HeaderBehavior")?,
            headers: f.opt("Headers")?,
        })
    }
}

impl Encode for CachePolicyHeadersConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CachePolicyHeadersConfig[0], &self.header_behavior);
        opt(w, &schema::M_CachePolicyHeadersConfig[1], &self.headers);
        w.end_struct();
    }
}

impl Encode for CachePolicyList {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CachePolicyList[0], &self.items);
        opt(w, &schema::M_CachePolicyList[1], &self.max_items);
        opt(w, &schema::M_CachePolicyList[2], &self.next_marker);
        opt(w, &schema::M_CachePolicyList[3], &self.quantity);
        w.end_struct();
    }
}

impl Decode for CachePolicyQueryStringsConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            query_string_behavior: f.req("QueryStringBehavior")?,
            query_strings: f.opt("QueryStrings")?,
        })
    }
}

impl Encode for CachePolicyQueryStringsConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CachePolicyQueryStringsConfig[0], &self.query_string_behavior);
        opt(w, &schema::M_CachePolicyQueryStringsConfig[1], &self.query_strings);
        w.end_struct();
    }
}

impl Encode for CachePolicySummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CachePolicySummary[0], &self.cache_policy);
        opt(w, &schema::M_CachePolicySummary[1], &self.r#type);
        w.end_struct();
    }
}

impl Decode for CacheTagConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            header_name: f.req("HeaderName")?,
        })
    }
}

impl Encode for CacheTagConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CacheTagConfig[0], &self.header_name);
        w.end_struct();
    }
}

impl Decode for CachedMethods {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.req("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for CachedMethods {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CachedMethods[0], &self.items);
        req(w, &schema::M_CachedMethods[1], &self.quantity);
        w.end_struct();
    }
}

impl Encode for CloudFrontOriginAccessIdentity {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CloudFrontOriginAccessIdentity[0], &self.cloud_front_origin_access_identity_config);
        opt(w, &schema::M_CloudFrontOriginAccessIdentity[1], &self.id);
        opt(w, &schema::M_CloudFrontOriginAccessIdentity[2], &self.s3_canonical_user_id);
        w.end_struct();
    }
}

impl Decode for CloudFrontOriginAccessIdentityConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            caller_reference: f.req("CallerReference")?,
            comment: f.req("Comment")?,
        })
    }
}

impl Encode for CloudFrontOriginAccessIdentityConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CloudFrontOriginAccessIdentityConfig[0], &self.caller_reference);
        req(w, &schema::M_CloudFrontOriginAccessIdentityConfig[1], &self.comment);
        w.end_struct();
    }
}

impl Encode for CloudFrontOriginAccessIdentityList {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CloudFrontOriginAccessIdentityList[0], &self.is_truncated);
        opt(w, &schema::M_CloudFrontOriginAccessIdentityList[1], &self.items);
        opt(w, &schema::M_CloudFrontOriginAccessIdentityList[2], &self.marker);
        opt(w, &schema::M_CloudFrontOriginAccessIdentityList[3], &self.max_items);
        opt(w, &schema::M_CloudFrontOriginAccessIdentityList[4], &self.next_marker);
        opt(w, &schema::M_CloudFrontOriginAccessIdentityList[5], &self.quantity);
        w.end_struct();
    }
}

impl Encode for CloudFrontOriginAccessIdentitySummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CloudFrontOriginAccessIdentitySummary[0], &self.comment);
        opt(w, &schema::M_CloudFrontOriginAccessIdentitySummary[1], &self.id);
        opt(w, &schema::M_CloudFrontOriginAccessIdentitySummary[2], &self.s3_canonical_user_id);
        w.end_struct();
    }
}

impl Decode for ConnectionFunctionAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
        })
    }
}

impl Encode for ConnectionFunctionAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ConnectionFunctionAssociation[0], &self.id);
        w.end_struct();
    }
}

impl Decode for CookieNames {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for CookieNames {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CookieNames[0], &self.items);
        req(w, &schema::M_CookieNames[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for CookiePreference {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            forward: f.req("Forward")?,
            whitelisted_names: f.opt("WhitelistedNames")?,
        })
    }
}

impl Encode for CookiePreference {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CookiePreference[0], &self.forward);
        opt(w, &schema::M_CookiePreference[1], &self.whitelisted_names);
        w.end_struct();
    }
}

impl Decode for CreateCachePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cache_policy_config: f.req("CachePolicyConfig")?,
        })
    }
}

impl Encode for CreateCachePolicyResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateCachePolicyResult[0], &self.cache_policy);
        opt(w, &schema::M_CreateCachePolicyResult[1], &self.e_tag);
        opt(w, &schema::M_CreateCachePolicyResult[2], &self.location);
        w.end_struct();
    }
}

impl Decode for CreateCloudFrontOriginAccessIdentityRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_front_origin_access_identity_config: f.req("CloudFrontOriginAccessIdentityConfig")?,
        })
    }
}

impl Encode for CreateCloudFrontOriginAccessIdentityResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateCloudFrontOriginAccessIdentityResult[0], &self.cloud_front_origin_access_identity);
        opt(w, &schema::M_CreateCloudFrontOriginAccessIdentityResult[1], &self.e_tag);
        opt(w, &schema::M_CreateCloudFrontOriginAccessIdentityResult[2], &self.location);
        w.end_struct();
    }
}

impl Decode for CreateDistributionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution_config: f.req("DistributionConfig")?,
        })
    }
}

impl Encode for CreateDistributionResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDistributionResult[0], &self.distribution);
        opt(w, &schema::M_CreateDistributionResult[1], &self.e_tag);
        opt(w, &schema::M_CreateDistributionResult[2], &self.location);
        w.end_struct();
    }
}

impl Decode for CreateDistributionWithTagsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution_config_with_tags: f.req("DistributionConfigWithTags")?,
        })
    }
}

impl Encode for CreateDistributionWithTagsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDistributionWithTagsResult[0], &self.distribution);
        opt(w, &schema::M_CreateDistributionWithTagsResult[1], &self.e_tag);
        opt(w, &schema::M_CreateDistributionWithTagsResult[2], &self.location);
        w.end_struct();
    }
}

impl Decode for CreateInvalidationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution_id: f.req("DistributionId")?,
            invalidation_batch: f.req("InvalidationBatch")?,
        })
    }
}

impl Encode for CreateInvalidationResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateInvalidationResult[0], &self.invalidation);
        opt(w, &schema::M_CreateInvalidationResult[1], &self.location);
        w.end_struct();
    }
}

impl Decode for CreateOriginAccessControlRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            origin_access_control_config: f.req("OriginAccessControlConfig")?,
        })
    }
}

impl Encode for CreateOriginAccessControlResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateOriginAccessControlResult[0], &self.e_tag);
        opt(w, &schema::M_CreateOriginAccessControlResult[1], &self.location);
        opt(w, &schema::M_CreateOriginAccessControlResult[2], &self.origin_access_control);
        w.end_struct();
    }
}

impl Decode for CustomErrorResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error_caching_min_ttl: f.opt("ErrorCachingMinTTL")?,
            error_code: f.req("ErrorCode")?,
            response_code: f.opt("ResponseCode")?,
            response_page_path: f.opt("ResponsePagePath")?,
        })
    }
}

impl Encode for CustomErrorResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CustomErrorResponse[0], &self.error_caching_min_ttl);
        req(w, &schema::M_CustomErrorResponse[1], &self.error_code);
        opt(w, &schema::M_CustomErrorResponse[2], &self.response_code);
        opt(w, &schema::M_CustomErrorResponse[3], &self.response_page_path);
        w.end_struct();
    }
}

impl Decode for CustomErrorResponses {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for CustomErrorResponses {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CustomErrorResponses[0], &self.items);
        req(w, &schema::M_CustomErrorResponses[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for CustomHeaders {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for CustomHeaders {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CustomHeaders[0], &self.items);
        req(w, &schema::M_CustomHeaders[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for CustomOriginConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            http_port: f.req("HTTPPort")?,
            https_port: f.req("HTTPSPort")?,
            ip_address_type: f.opt("IpAddressType")?,
            origin_http_version: f.opt("OriginHttpVersion")?,
            origin_keepalive_timeout: f.opt("OriginKeepaliveTimeout")?,
            origin_mtls_config: f.opt("OriginMtlsConfig")?,
            origin_protocol_policy: f.req("OriginProtocolPolicy")?,
            origin_read_timeout: f.opt("OriginReadTimeout")?,
            origin_ssl_protocols: f.opt("OriginSslProtocols")?,
        })
    }
}

impl Encode for CustomOriginConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CustomOriginConfig[0], &self.http_port);
        req(w, &schema::M_CustomOriginConfig[1], &self.https_port);
        opt(w, &schema::M_CustomOriginConfig[2], &self.ip_address_type);
        opt(w, &schema::M_CustomOriginConfig[3], &self.origin_http_version);
        opt(w, &schema::M_CustomOriginConfig[4], &self.origin_keepalive_timeout);
        opt(w, &schema::M_CustomOriginConfig[5], &self.origin_mtls_config);
        req(w, &schema::M_CustomOriginConfig[6], &self.origin_protocol_policy);
        opt(w, &schema::M_CustomOriginConfig[7], &self.origin_read_timeout);
        opt(w, &schema::M_CustomOriginConfig[8], &self.origin_ssl_protocols);
        w.end_struct();
    }
}

impl Decode for DefaultCacheBehavior {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allowed_methods: f.opt("AllowedMethods")?,
            cache_policy_id: f.opt("CachePolicyId")?,
            compress: f.opt("Compress")?,
            default_ttl: f.opt("DefaultTTL")?,
            field_level_encryption_id: f.opt("FieldLevelEncryptionId")?,
            forwarded_values: f.opt("ForwardedValues")?,
            function_associations: f.opt("FunctionAssociations")?,
            grpc_config: f.opt("GrpcConfig")?,
            lambda_function_associations: f.opt("LambdaFunctionAssociations")?,
            max_ttl: f.opt("MaxTTL")?,
            min_ttl: f.opt("MinTTL")?,
            origin_request_policy_id: f.opt("OriginRequestPolicyId")?,
            realtime_log_config_arn: f.opt("RealtimeLogConfigArn")?,
            response_headers_policy_id: f.opt("ResponseHeadersPolicyId")?,
            smooth_streaming: f.opt("SmoothStreaming")?,
            target_origin_id: f.req("TargetOriginId")?,
            trusted_key_groups: f.opt("TrustedKeyGroups")?,
            trusted_signers: f.opt("TrustedSigners")?,
            viewer_protocol_policy: f.req("ViewerProtocolPolicy")?,
        })
    }
}

impl Encode for DefaultCacheBehavior {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DefaultCacheBehavior[0], &self.allowed_methods);
        opt(w, &schema::M_DefaultCacheBehavior[1], &self.cache_policy_id);
        opt(w, &schema::M_DefaultCacheBehavior[2], &self.compress);
        opt(w, &schema::M_DefaultCacheBehavior[3], &self.default_ttl);
        opt(w, &schema::M_DefaultCacheBehavior[4], &self.field_level_encryption_id);
        opt(w, &schema::M_DefaultCacheBehavior[5], &self.forwarded_values);
        opt(w, &schema::M_DefaultCacheBehavior[6], &self.function_associations);
        opt(w, &schema::M_DefaultCacheBehavior[7], &self.grpc_config);
        opt(w, &schema::M_DefaultCacheBehavior[8], &self.lambda_function_associations);
        opt(w, &schema::M_DefaultCacheBehavior[9], &self.max_ttl);
        opt(w, &schema::M_DefaultCacheBehavior[10], &self.min_ttl);
        opt(w, &schema::M_DefaultCacheBehavior[11], &self.origin_request_policy_id);
        opt(w, &schema::M_DefaultCacheBehavior[12], &self.realtime_log_config_arn);
        opt(w, &schema::M_DefaultCacheBehavior[13], &self.response_headers_policy_id);
        opt(w, &schema::M_DefaultCacheBehavior[14], &self.smooth_streaming);
        req(w, &schema::M_DefaultCacheBehavior[15], &self.target_origin_id);
        opt(w, &schema::M_DefaultCacheBehavior[16], &self.trusted_key_groups);
        opt(w, &schema::M_DefaultCacheBehavior[17], &self.trusted_signers);
        req(w, &schema::M_DefaultCacheBehavior[18], &self.viewer_protocol_policy);
        w.end_struct();
    }
}

impl Decode for DeleteCloudFrontOriginAccessIdentityRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
            if_match: f.opt("IfMatch")?,
        })
    }
}

impl Decode for DeleteDistributionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
            if_match: f.opt("IfMatch")?,
        })
    }
}

impl Decode for DeleteOriginAccessControlRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
            if_match: f.opt("IfMatch")?,
        })
    }
}

impl Encode for Distribution {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Distribution[0], &self.arn);
        opt(w, &schema::M_Distribution[1], &self.active_trusted_key_groups);
        opt(w, &schema::M_Distribution[2], &self.active_trusted_signers);
        opt(w, &schema::M_Distribution[3], &self.alias_icp_recordals);
        opt(w, &schema::M_Distribution[4], &self.distribution_config);
        opt(w, &schema::M_Distribution[5], &self.domain_name);
        opt(w, &schema::M_Distribution[6], &self.id);
        opt(w, &schema::M_Distribution[7], &self.in_progress_invalidation_batches);
        opt(w, &schema::M_Distribution[8], &self.last_modified_time);
        opt(w, &schema::M_Distribution[9], &self.status);
        w.end_struct();
    }
}

impl Decode for DistributionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            aliases: f.opt("Aliases")?,
            anycast_ip_list_id: f.opt("AnycastIpListId")?,
            cache_behaviors: f.opt("CacheBehaviors")?,
            cache_tag_config: f.opt("CacheTagConfig")?,
            caller_reference: f.req("CallerReference")?,
            comment: f.req("Comment")?,
            connection_function_association: f.opt("ConnectionFunctionAssociation")?,
            connection_mode: f.opt("ConnectionMode")?,
            continuous_deployment_policy_id: f.opt("ContinuousDeploymentPolicyId")?,
            custom_error_responses: f.opt("CustomErrorResponses")?,
            default_cache_behavior: f.req("DefaultCacheBehavior")?,
            default_root_object: f.opt("DefaultRootObject")?,
            enabled: f.req("Enabled")?,
            http_version: f.opt("HttpVersion")?,
            is_ipv6_enabled: f.opt("IsIPV6Enabled")?,
            logging: f.opt("Logging")?,
            origin_groups: f.opt("OriginGroups")?,
            origins: f.req("Origins")?,
            price_class: f.opt("PriceClass")?,
            restrictions: f.opt("Restrictions")?,
            staging: f.opt("Staging")?,
            tenant_config: f.opt("TenantConfig")?,
            viewer_certificate: f.opt("ViewerCertificate")?,
            viewer_mtls_config: f.opt("ViewerMtlsConfig")?,
            web_acl_id: f.opt("WebACLId")?,
        })
    }
}

impl Encode for DistributionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DistributionConfig[0], &self.aliases);
        opt(w, &schema::M_DistributionConfig[1], &self.anycast_ip_list_id);
        opt(w, &schema::M_DistributionConfig[2], &self.cache_behaviors);
        opt(w, &schema::M_DistributionConfig[3], &self.cache_tag_config);
        req(w, &schema::M_DistributionConfig[4], &self.caller_reference);
        req(w, &schema::M_DistributionConfig[5], &self.comment);
        opt(w, &schema::M_DistributionConfig[6], &self.connection_function_association);
        opt(w, &schema::M_DistributionConfig[7], &self.connection_mode);
        opt(w, &schema::M_DistributionConfig[8], &self.continuous_deployment_policy_id);
        opt(w, &schema::M_DistributionConfig[9], &self.custom_error_responses);
        req(w, &schema::M_DistributionConfig[10], &self.default_cache_behavior);
        opt(w, &schema::M_DistributionConfig[11], &self.default_root_object);
        req(w, &schema::M_DistributionConfig[12], &self.enabled);
        opt(w, &schema::M_DistributionConfig[13], &self.http_version);
        opt(w, &schema::M_DistributionConfig[14], &self.is_ipv6_enabled);
        opt(w, &schema::M_DistributionConfig[15], &self.logging);
        opt(w, &schema::M_DistributionConfig[16], &self.origin_groups);
        req(w, &schema::M_DistributionConfig[17], &self.origins);
        opt(w, &schema::M_DistributionConfig[18], &self.price_class);
        opt(w, &schema::M_DistributionConfig[19], &self.restrictions);
        opt(w, &schema::M_DistributionConfig[20], &self.staging);
        opt(w, &schema::M_DistributionConfig[21], &self.tenant_config);
        opt(w, &schema::M_DistributionConfig[22], &self.viewer_certificate);
        opt(w, &schema::M_DistributionConfig[23], &self.viewer_mtls_config);
        opt(w, &schema::M_DistributionConfig[24], &self.web_acl_id);
        w.end_struct();
    }
}

impl Decode for DistributionConfigWithTags {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution_config: f.req("DistributionConfig")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Encode for DistributionList {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DistributionList[0], &self.is_truncated);
        opt(w, &schema::M_DistributionList[1], &self.items);
        opt(w, &schema::M_DistributionList[2], &self.marker);
        opt(w, &schema::M_DistributionList[3], &self.max_items);
        opt(w, &schema::M_DistributionList[4], &self.next_marker);
        opt(w, &schema::M_DistributionList[5], &self.quantity);
        w.end_struct();
    }
}

impl Encode for DistributionSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DistributionSummary[0], &self.arn);
        opt(w, &schema::M_DistributionSummary[1], &self.alias_icp_recordals);
        opt(w, &schema::M_DistributionSummary[2], &self.aliases);
        opt(w, &schema::M_DistributionSummary[3], &self.anycast_ip_list_id);
        opt(w, &schema::M_DistributionSummary[4], &self.cache_behaviors);
        opt(w, &schema::M_DistributionSummary[5], &self.comment);
        opt(w, &schema::M_DistributionSummary[6], &self.connection_function_association);
        opt(w, &schema::M_DistributionSummary[7], &self.connection_mode);
        opt(w, &schema::M_DistributionSummary[8], &self.custom_error_responses);
        opt(w, &schema::M_DistributionSummary[9], &self.default_cache_behavior);
        opt(w, &schema::M_DistributionSummary[10], &self.domain_name);
        opt(w, &schema::M_DistributionSummary[11], &self.e_tag);
        opt(w, &schema::M_DistributionSummary[12], &self.enabled);
        opt(w, &schema::M_DistributionSummary[13], &self.http_version);
        opt(w, &schema::M_DistributionSummary[14], &self.id);
        opt(w, &schema::M_DistributionSummary[15], &self.is_ipv6_enabled);
        opt(w, &schema::M_DistributionSummary[16], &self.last_modified_time);
        opt(w, &schema::M_DistributionSummary[17], &self.origin_groups);
        opt(w, &schema::M_DistributionSummary[18], &self.origins);
        opt(w, &schema::M_DistributionSummary[19], &self.price_class);
        opt(w, &schema::M_DistributionSummary[20], &self.restrictions);
        opt(w, &schema::M_DistributionSummary[21], &self.staging);
        opt(w, &schema::M_DistributionSummary[22], &self.status);
        opt(w, &schema::M_DistributionSummary[23], &self.viewer_certificate);
        opt(w, &schema::M_DistributionSummary[24], &self.viewer_mtls_config);
        opt(w, &schema::M_DistributionSummary[25], &self.web_acl_id);
        w.end_struct();
    }
}

impl Decode for ForwardedValues {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cookies: f.req("Cookies")?,
            headers: f.opt("Headers")?,
            query_string: f.req("QueryString")?,
            query_string_cache_keys: f.opt("QueryStringCacheKeys")?,
        })
    }
}

impl Encode for ForwardedValues {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ForwardedValues[0], &self.cookies);
        opt(w, &schema::M_ForwardedValues[1], &self.headers);
        req(w, &schema::M_ForwardedValues[2], &self.query_string);
        opt(w, &schema::M_ForwardedValues[3], &self.query_string_cache_keys);
        w.end_struct();
    }
}

impl Decode for FunctionAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_type: f.req("EventType")?,
            function_arn: f.req("FunctionARN")?,
        })
    }
}

impl Encode for FunctionAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_FunctionAssociation[0], &self.event_type);
        req(w, &schema::M_FunctionAssociation[1], &self.function_arn);
        w.end_struct();
    }
}

impl Decode for FunctionAssociations {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for FunctionAssociations {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FunctionAssociations[0], &self.items);
        req(w, &schema::M_FunctionAssociations[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for GeoRestriction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
            restriction_type: f.req("RestrictionType")?,
        })
    }
}

impl Encode for GeoRestriction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GeoRestriction[0], &self.items);
        req(w, &schema::M_GeoRestriction[1], &self.quantity);
        req(w, &schema::M_GeoRestriction[2], &self.restriction_type);
        w.end_struct();
    }
}

impl Decode for GetCachePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
        })
    }
}

impl Encode for GetCachePolicyResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetCachePolicyResult[0], &self.cache_policy);
        opt(w, &schema::M_GetCachePolicyResult[1], &self.e_tag);
        w.end_struct();
    }
}

impl Decode for GetCloudFrontOriginAccessIdentityRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
        })
    }
}

impl Encode for GetCloudFrontOriginAccessIdentityResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetCloudFrontOriginAccessIdentityResult[0], &self.cloud_front_origin_access_identity);
        opt(w, &schema::M_GetCloudFrontOriginAccessIdentityResult[1], &self.e_tag);
        w.end_struct();
    }
}

impl Decode for GetDistributionConfigRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
        })
    }
}

impl Encode for GetDistributionConfigResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetDistributionConfigResult[0], &self.distribution_config);
        opt(w, &schema::M_GetDistributionConfigResult[1], &self.e_tag);
        w.end_struct();
    }
}

impl Decode for GetDistributionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
        })
    }
}

impl Encode for GetDistributionResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetDistributionResult[0], &self.distribution);
        opt(w, &schema::M_GetDistributionResult[1], &self.e_tag);
        w.end_struct();
    }
}

impl Decode for GetInvalidationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution_id: f.req("DistributionId")?,
            id: f.req("Id")?,
        })
    }
}

impl Encode for GetInvalidationResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetInvalidationResult[0], &self.invalidation);
        w.end_struct();
    }
}

impl Decode for GetOriginAccessControlRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
        })
    }
}

impl Encode for GetOriginAccessControlResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetOriginAccessControlResult[0], &self.e_tag);
        opt(w, &schema::M_GetOriginAccessControlResult[1], &self.origin_access_control);
        w.end_struct();
    }
}

impl Decode for GrpcConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.req("Enabled")?,
        })
    }
}

impl Encode for GrpcConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GrpcConfig[0], &self.enabled);
        w.end_struct();
    }
}

impl Decode for Headers {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for Headers {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Headers[0], &self.items);
        req(w, &schema::M_Headers[1], &self.quantity);
        w.end_struct();
    }
}

impl Encode for Invalidation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Invalidation[0], &self.create_time);
        opt(w, &schema::M_Invalidation[1], &self.id);
        opt(w, &schema::M_Invalidation[2], &self.invalidation_batch);
        opt(w, &schema::M_Invalidation[3], &self.status);
        w.end_struct();
    }
}

impl Decode for InvalidationBatch {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            caller_reference: f.req("CallerReference")?,
            paths: f.req("Paths")?,
        })
    }
}

impl Encode for InvalidationBatch {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_InvalidationBatch[0], &self.caller_reference);
        req(w, &schema::M_InvalidationBatch[1], &self.paths);
        w.end_struct();
    }
}

impl Encode for KGKeyPairIds {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KGKeyPairIds[0], &self.key_group_id);
        opt(w, &schema::M_KGKeyPairIds[1], &self.key_pair_ids);
        w.end_struct();
    }
}

impl Encode for KeyPairIds {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KeyPairIds[0], &self.items);
        opt(w, &schema::M_KeyPairIds[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for LambdaFunctionAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_type: f.req("EventType")?,
            include_body: f.opt("IncludeBody")?,
            lambda_function_arn: f.req("LambdaFunctionARN")?,
        })
    }
}

impl Encode for LambdaFunctionAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_LambdaFunctionAssociation[0], &self.event_type);
        opt(w, &schema::M_LambdaFunctionAssociation[1], &self.include_body);
        req(w, &schema::M_LambdaFunctionAssociation[2], &self.lambda_function_arn);
        w.end_struct();
    }
}

impl Decode for LambdaFunctionAssociations {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for LambdaFunctionAssociations {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LambdaFunctionAssociations[0], &self.items);
        req(w, &schema::M_LambdaFunctionAssociations[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for ListCachePoliciesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for ListCachePoliciesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListCachePoliciesResult[0], &self.cache_policy_list);
        w.end_struct();
    }
}

impl Decode for ListCloudFrontOriginAccessIdentitiesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
        })
    }
}

impl Encode for ListCloudFrontOriginAccessIdentitiesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListCloudFrontOriginAccessIdentitiesResult[0], &self.cloud_front_origin_access_identity_list);
        w.end_struct();
    }
}

impl Decode for ListDistributionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
        })
    }
}

impl Encode for ListDistributionsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListDistributionsResult[0], &self.distribution_list);
        w.end_struct();
    }
}

impl Decode for ListOriginRequestPoliciesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for ListOriginRequestPoliciesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListOriginRequestPoliciesResult[0], &self.origin_request_policy_list);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource: f.req("Resource")?,
        })
    }
}

impl Encode for ListTagsForResourceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceResult[0], &self.tags);
        w.end_struct();
    }
}

impl Decode for LoggingConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.opt("Bucket")?,
            enabled: f.opt("Enabled")?,
            include_cookies: f.opt("IncludeCookies")?,
            prefix: f.opt("Prefix")?,
        })
    }
}

impl Encode for LoggingConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LoggingConfig[0], &self.bucket);
        opt(w, &schema::M_LoggingConfig[1], &self.enabled);
        opt(w, &schema::M_LoggingConfig[2], &self.include_cookies);
        opt(w, &schema::M_LoggingConfig[3], &self.prefix);
        w.end_struct();
    }
}

impl Decode for Origin {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            connection_attempts: f.opt("ConnectionAttempts")?,
            connection_timeout: f.opt("ConnectionTimeout")?,
            custom_headers: f.opt("CustomHeaders")?,
            custom_origin_config: f.opt("CustomOriginConfig")?,
            domain_name: f.req("DomainName")?,
            id: f.req("Id")?,
            origin_access_control_id: f.opt("OriginAccessControlId")?,
            origin_path: f.opt("OriginPath")?,
            origin_shield: f.opt("OriginShield")?,
            response_completion_timeout: f.opt("ResponseCompletionTimeout")?,
            s3_origin_config: f.opt("S3OriginConfig")?,
            vpc_origin_config: f.opt("VpcOriginConfig")?,
        })
    }
}

impl Encode for Origin {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Origin[0], &self.connection_attempts);
        opt(w, &schema::M_Origin[1], &self.connection_timeout);
        opt(w, &schema::M_Origin[2], &self.custom_headers);
        opt(w, &schema::M_Origin[3], &self.custom_origin_config);
        req(w, &schema::M_Origin[4], &self.domain_name);
        req(w, &schema::M_Origin[5], &self.id);
        opt(w, &schema::M_Origin[6], &self.origin_access_control_id);
        opt(w, &schema::M_Origin[7], &self.origin_path);
        opt(w, &schema::M_Origin[8], &self.origin_shield);
        opt(w, &schema::M_Origin[9], &self.response_completion_timeout);
        opt(w, &schema::M_Origin[10], &self.s3_origin_config);
        opt(w, &schema::M_Origin[11], &self.vpc_origin_config);
        w.end_struct();
    }
}

impl Encode for OriginAccessControl {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginAccessControl[0], &self.id);
        opt(w, &schema::M_OriginAccessControl[1], &self.origin_access_control_config);
        w.end_struct();
    }
}

impl Decode for OriginAccessControlConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            name: f.req("Name")?,
            origin_access_control_origin_type: f.req("OriginAccessControlOriginType")?,
            signing_behavior: f.req("SigningBehavior")?,
            signing_protocol: f.req("SigningProtocol")?,
        })
    }
}

impl Encode for OriginAccessControlConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginAccessControlConfig[0], &self.description);
        req(w, &schema::M_OriginAccessControlConfig[1], &self.name);
        req(w, &schema::M_OriginAccessControlConfig[2], &self.origin_access_control_origin_type);
        req(w, &schema::M_OriginAccessControlConfig[3], &self.signing_behavior);
        req(w, &schema::M_OriginAccessControlConfig[4], &self.signing_protocol);
        w.end_struct();
    }
}

impl Decode for OriginCustomHeader {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            header_name: f.req("HeaderName")?,
            header_value: f.req("HeaderValue")?,
        })
    }
}

impl Encode for OriginCustomHeader {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OriginCustomHeader[0], &self.header_name);
        req(w, &schema::M_OriginCustomHeader[1], &self.header_value);
        w.end_struct();
    }
}

impl Decode for OriginGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            failover_criteria: f.req("FailoverCriteria")?,
            id: f.req("Id")?,
            members: f.req("Members")?,
            selection_criteria: f.opt("SelectionCriteria")?,
        })
    }
}

impl Encode for OriginGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OriginGroup[0], &self.failover_criteria);
        req(w, &schema::M_OriginGroup[1], &self.id);
        req(w, &schema::M_OriginGroup[2], &self.members);
        opt(w, &schema::M_OriginGroup[3], &self.selection_criteria);
        w.end_struct();
    }
}

impl Decode for OriginGroupFailoverCriteria {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status_codes: f.req("StatusCodes")?,
        })
    }
}

impl Encode for OriginGroupFailoverCriteria {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OriginGroupFailoverCriteria[0], &self.status_codes);
        w.end_struct();
    }
}

impl Decode for OriginGroupMember {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            origin_id: f.req("OriginId")?,
        })
    }
}

impl Encode for OriginGroupMember {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OriginGroupMember[0], &self.origin_id);
        w.end_struct();
    }
}

impl Decode for OriginGroupMembers {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.req("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for OriginGroupMembers {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OriginGroupMembers[0], &self.items);
        req(w, &schema::M_OriginGroupMembers[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for OriginGroups {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for OriginGroups {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginGroups[0], &self.items);
        req(w, &schema::M_OriginGroups[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for OriginMtlsConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_certificate_arn: f.req("ClientCertificateArn")?,
        })
    }
}

impl Encode for OriginMtlsConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OriginMtlsConfig[0], &self.client_certificate_arn);
        w.end_struct();
    }
}

impl Encode for OriginRequestPolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginRequestPolicy[0], &self.id);
        opt(w, &schema::M_OriginRequestPolicy[1], &self.last_modified_time);
        opt(w, &schema::M_OriginRequestPolicy[2], &self.origin_request_policy_config);
        w.end_struct();
    }
}

impl Encode for OriginRequestPolicyConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginRequestPolicyConfig[0], &self.comment);
        opt(w, &schema::M_OriginRequestPolicyConfig[1], &self.cookies_config);
        opt(w, &schema::M_OriginRequestPolicyConfig[2], &self.headers_config);
        opt(w, &schema::M_OriginRequestPolicyConfig[3], &self.name);
        opt(w, &schema::M_OriginRequestPolicyConfig[4], &self.query_strings_config);
        w.end_struct();
    }
}

impl Encode for OriginRequestPolicyCookiesConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginRequestPolicyCookiesConfig[0], &self.cookie_behavior);
        opt(w, &schema::M_OriginRequestPolicyCookiesConfig[1], &self.cookies);
        w.end_struct();
    }
}

impl Encode for OriginRequestPolicyHeadersConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginRequestPolicyHeadersConfig[0], &self.header_behavior);
        opt(w, &schema::M_OriginRequestPolicyHeadersConfig[1], &self.headers);
        w.end_struct();
    }
}

impl Encode for OriginRequestPolicyList {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginRequestPolicyList[0], &self.items);
        opt(w, &schema::M_OriginRequestPolicyList[1], &self.max_items);
        opt(w, &schema::M_OriginRequestPolicyList[2], &self.next_marker);
        opt(w, &schema::M_OriginRequestPolicyList[3], &self.quantity);
        w.end_struct();
    }
}

impl Encode for OriginRequestPolicyQueryStringsConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginRequestPolicyQueryStringsConfig[0], &self.query_string_behavior);
        opt(w, &schema::M_OriginRequestPolicyQueryStringsConfig[1], &self.query_strings);
        w.end_struct();
    }
}

impl Encode for OriginRequestPolicySummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginRequestPolicySummary[0], &self.origin_request_policy);
        opt(w, &schema::M_OriginRequestPolicySummary[1], &self.r#type);
        w.end_struct();
    }
}

impl Decode for OriginShield {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.req("Enabled")?,
            origin_shield_region: f.opt("OriginShieldRegion")?,
        })
    }
}

impl Encode for OriginShield {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OriginShield[0], &self.enabled);
        opt(w, &schema::M_OriginShield[1], &self.origin_shield_region);
        w.end_struct();
    }
}

impl Decode for OriginSslProtocols {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.req("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for OriginSslProtocols {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OriginSslProtocols[0], &self.items);
        req(w, &schema::M_OriginSslProtocols[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for Origins {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.req("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for Origins {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Origins[0], &self.items);
        req(w, &schema::M_Origins[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for ParameterDefinition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            definition: f.req("Definition")?,
            name: f.req("Name")?,
        })
    }
}

impl Encode for ParameterDefinition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ParameterDefinition[0], &self.definition);
        req(w, &schema::M_ParameterDefinition[1], &self.name);
        w.end_struct();
    }
}

impl Decode for ParameterDefinitionSchema {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            string_schema: f.opt("StringSchema")?,
        })
    }
}

impl Encode for ParameterDefinitionSchema {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ParameterDefinitionSchema[0], &self.string_schema);
        w.end_struct();
    }
}

impl Decode for ParametersInCacheKeyAndForwardedToOrigin {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cookies_config: f.req("CookiesConfig")?,
            enable_accept_encoding_brotli: f.opt("EnableAcceptEncodingBrotli")?,
            enable_accept_encoding_gzip: f.req("EnableAcceptEncodingGzip")?,
            headers_config: f.req("HeadersConfig")?,
            query_strings_config: f.req("QueryStringsConfig")?,
        })
    }
}

impl Encode for ParametersInCacheKeyAndForwardedToOrigin {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ParametersInCacheKeyAndForwardedToOrigin[0], &self.cookies_config);
        opt(w, &schema::M_ParametersInCacheKeyAndForwardedToOrigin[1], &self.enable_accept_encoding_brotli);
        req(w, &schema::M_ParametersInCacheKeyAndForwardedToOrigin[2], &self.enable_accept_encoding_gzip);
        req(w, &schema::M_ParametersInCacheKeyAndForwardedToOrigin[3], &self.headers_config);
        req(w, &schema::M_ParametersInCacheKeyAndForwardedToOrigin[4], &self.query_strings_config);
        w.end_struct();
    }
}

impl Decode for Paths {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for Paths {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Paths[0], &self.items);
        req(w, &schema::M_Paths[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for QueryStringCacheKeys {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for QueryStringCacheKeys {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_QueryStringCacheKeys[0], &self.items);
        req(w, &schema::M_QueryStringCacheKeys[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for QueryStringNames {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for QueryStringNames {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_QueryStringNames[0], &self.items);
        req(w, &schema::M_QueryStringNames[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for Restrictions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            geo_restriction: f.req("GeoRestriction")?,
        })
    }
}

impl Encode for Restrictions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Restrictions[0], &self.geo_restriction);
        w.end_struct();
    }
}

impl Decode for S3OriginConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            origin_access_identity: f.req("OriginAccessIdentity")?,
            origin_read_timeout: f.opt("OriginReadTimeout")?,
        })
    }
}

impl Encode for S3OriginConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_S3OriginConfig[0], &self.origin_access_identity);
        opt(w, &schema::M_S3OriginConfig[1], &self.origin_read_timeout);
        w.end_struct();
    }
}

impl Encode for Signer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Signer[0], &self.aws_account_number);
        opt(w, &schema::M_Signer[1], &self.key_pair_ids);
        w.end_struct();
    }
}

impl Decode for StatusCodes {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.req("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for StatusCodes {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_StatusCodes[0], &self.items);
        req(w, &schema::M_StatusCodes[1], &self.quantity);
        w.end_struct();
    }
}

impl Decode for StringSchemaConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comment: f.opt("Comment")?,
            default_value: f.opt("DefaultValue")?,
            required: f.req("Required")?,
        })
    }
}

impl Encode for StringSchemaConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StringSchemaConfig[0], &self.comment);
        opt(w, &schema::M_StringSchemaConfig[1], &self.default_value);
        req(w, &schema::M_StringSchemaConfig[2], &self.required);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        opt(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Decode for TagResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource: f.req("Resource")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Decode for Tags {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
        })
    }
}

impl Encode for Tags {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Tags[0], &self.items);
        w.end_struct();
    }
}

impl Decode for TenantConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            parameter_definitions: f.opt("ParameterDefinitions")?,
        })
    }
}

impl Encode for TenantConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TenantConfig[0], &self.parameter_definitions);
        w.end_struct();
    }
}

impl Decode for TrustStoreConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            advertise_trust_store_ca_names: f.opt("AdvertiseTrustStoreCaNames")?,
            ignore_certificate_expiry: f.opt("IgnoreCertificateExpiry")?,
            trust_store_id: f.req("TrustStoreId")?,
        })
    }
}

impl Encode for TrustStoreConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TrustStoreConfig[0], &self.advertise_trust_store_ca_names);
        opt(w, &schema::M_TrustStoreConfig[1], &self.ignore_certificate_expiry);
        req(w, &schema::M_TrustStoreConfig[2], &self.trust_store_id);
        w.end_struct();
    }
}

impl Decode for TrustedKeyGroups {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.req("Enabled")?,
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for TrustedKeyGroups {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TrustedKeyGroups[0], &self.enabled);
        opt(w, &schema::M_TrustedKeyGroups[1], &self.items);
        req(w, &schema::M_TrustedKeyGroups[2], &self.quantity);
        w.end_struct();
    }
}

impl Decode for TrustedSigners {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.req("Enabled")?,
            items: f.opt("Items")?,
            quantity: f.req("Quantity")?,
        })
    }
}

impl Encode for TrustedSigners {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TrustedSigners[0], &self.enabled);
        opt(w, &schema::M_TrustedSigners[1], &self.items);
        req(w, &schema::M_TrustedSigners[2], &self.quantity);
        w.end_struct();
    }
}

impl Decode for UpdateDistributionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution_config: f.req("DistributionConfig")?,
            id: f.req("Id")?,
            if_match: f.opt("IfMatch")?,
        })
    }
}

impl Encode for UpdateDistributionResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateDistributionResult[0], &self.distribution);
        opt(w, &schema::M_UpdateDistributionResult[1], &self.e_tag);
        w.end_struct();
    }
}

impl Decode for ViewerCertificate {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            acm_certificate_arn: f.opt("ACMCertificateArn")?,
            certificate: f.opt("Certificate")?,
            certificate_source: f.opt("CertificateSource")?,
            cloud_front_default_certificate: f.opt("CloudFrontDefaultCertificate")?,
            iam_certificate_id: f.opt("IAMCertificateId")?,
            minimum_protocol_version: f.opt("MinimumProtocolVersion")?,
            ssl_support_method: f.opt("SSLSupportMethod")?,
        })
    }
}

impl Encode for ViewerCertificate {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ViewerCertificate[0], &self.acm_certificate_arn);
        opt(w, &schema::M_ViewerCertificate[1], &self.certificate);
        opt(w, &schema::M_ViewerCertificate[2], &self.certificate_source);
        opt(w, &schema::M_ViewerCertificate[3], &self.cloud_front_default_certificate);
        opt(w, &schema::M_ViewerCertificate[4], &self.iam_certificate_id);
        opt(w, &schema::M_ViewerCertificate[5], &self.minimum_protocol_version);
        opt(w, &schema::M_ViewerCertificate[6], &self.ssl_support_method);
        w.end_struct();
    }
}

impl Decode for ViewerMtlsConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            mode: f.opt("Mode")?,
            trust_store_config: f.opt("TrustStoreConfig")?,
        })
    }
}

impl Encode for ViewerMtlsConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ViewerMtlsConfig[0], &self.mode);
        opt(w, &schema::M_ViewerMtlsConfig[1], &self.trust_store_config);
        w.end_struct();
    }
}

impl Decode for VpcOriginConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            origin_http_version: f.opt("OriginHttpVersion")?,
            origin_keepalive_timeout: f.opt("OriginKeepaliveTimeout")?,
            origin_read_timeout: f.opt("OriginReadTimeout")?,
            owner_account_id: f.opt("OwnerAccountId")?,
            vpc_origin_id: f.req("VpcOriginId")?,
        })
    }
}

impl Encode for VpcOriginConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcOriginConfig[0], &self.origin_http_version);
        opt(w, &schema::M_VpcOriginConfig[1], &self.origin_keepalive_timeout);
        opt(w, &schema::M_VpcOriginConfig[2], &self.origin_read_timeout);
        opt(w, &schema::M_VpcOriginConfig[3], &self.owner_account_id);
        req(w, &schema::M_VpcOriginConfig[4], &self.vpc_origin_id);
        w.end_struct();
    }
}

impl Encode for DeleteCloudFrontOriginAccessIdentityResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteDistributionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteOriginAccessControlResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for TagResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
