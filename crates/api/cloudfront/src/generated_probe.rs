// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for ActiveTrustedKeyGroups {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
            items: f.opt("Items")?,
            quantity: f.opt("Quantity")?,
        })
    }
}

impl Decode for ActiveTrustedSigners {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
            items: f.opt("Items")?,
            quantity: f.opt("Quantity")?,
        })
    }
}

impl Decode for AliasICPRecordal {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cname: f.opt("CNAME")?,
            icp_recordal_status: f.opt("ICPRecordalStatus")?,
        })
    }
}

impl Decode for CachePolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cache_policy_config: f.opt("CachePolicyConfig")?,
            id: f.opt("Id")?,
            last_modified_time: f.opt("LastModifiedTime")?,
        })
    }
}

impl Decode for CachePolicyList {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            max_items: f.opt("MaxItems")?,
            next_marker: f.opt("NextMarker")?,
            quantity: f.opt("Quantity")?,
        })
    }
}

impl Decode for CachePolicySummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cache_policy: f.opt("CachePolicy")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Decode for CloudFrontOriginAccessIdentity {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_front_origin_access_identity_config: f.opt("CloudFrontOriginAccessIdentityConfig")?,
            id: f.opt("Id")?,
            s3_canonical_user_id: f.opt("S3CanonicalUserId")?,
        })
    }
}

impl Decode for CloudFrontOriginAccessIdentityList {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            items: f.opt("Items")?,
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            next_marker: f.opt("NextMarker")?,
            quantity: f.opt("Quantity")?,
        })
    }
}

impl Decode for CloudFrontOriginAccessIdentitySummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comment: f.opt("Comment")?,
            id: f.opt("Id")?,
            s3_canonical_user_id: f.opt("S3CanonicalUserId")?,
        })
    }
}

impl Encode for CreateCachePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateCachePolicyRequest[0], &self.cache_policy_config);
        w.end_struct();
    }
}

impl Decode for CreateCachePolicyResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cache_policy: f.opt("CachePolicy")?,
            e_tag: f.opt("ETag")?,
            location: f.opt("Location")?,
        })
    }
}

impl Encode for CreateCloudFrontOriginAccessIdentityRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateCloudFrontOriginAccessIdentityRequest[0], &self.cloud_front_origin_access_identity_config);
        w.end_struct();
    }
}

impl Decode for CreateCloudFrontOriginAccessIdentityResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_front_origin_access_identity: f.opt("CloudFrontOriginAccessIdentity")?,
            e_tag: f.opt("ETag")?,
            location: f.opt("Location")?,
        })
    }
}

impl Encode for CreateDistributionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateDistributionRequest[0], &self.distribution_config);
        w.end_struct();
    }
}

impl Decode for CreateDistributionResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution: f.opt("Distribution")?,
            e_tag: f.opt("ETag")?,
            location: f.opt("Location")?,
        })
    }
}

impl Encode for CreateDistributionWithTagsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateDistributionWithTagsRequest[0], &self.distribution_config_with_tags);
        w.end_struct();
    }
}

impl Decode for CreateDistributionWithTagsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution: f.opt("Distribution")?,
            e_tag: f.opt("ETag")?,
            location: f.opt("Location")?,
        })
    }
}

impl Encode for CreateInvalidationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateInvalidationRequest[0], &self.distribution_id);
        req(w, &schema::M_CreateInvalidationRequest[1], &self.invalidation_batch);
        w.end_struct();
    }
}

impl Decode for CreateInvalidationResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            invalidation: f.opt("Invalidation")?,
            location: f.opt("Location")?,
        })
    }
}

impl Encode for CreateOriginAccessControlRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateOriginAccessControlRequest[0], &self.origin_access_control_config);
        w.end_struct();
    }
}

impl Decode for CreateOriginAccessControlResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            e_tag: f.opt("ETag")?,
            location: f.opt("Location")?,
            origin_access_control: f.opt("OriginAccessControl")?,
        })
    }
}

impl Encode for DeleteCloudFrontOriginAccessIdentityRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteCloudFrontOriginAccessIdentityRequest[0], &self.id);
        opt(w, &schema::M_DeleteCloudFrontOriginAccessIdentityRequest[1], &self.if_match);
        w.end_struct();
    }
}

impl Encode for DeleteDistributionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteDistributionRequest[0], &self.id);
        opt(w, &schema::M_DeleteDistributionRequest[1], &self.if_match);
        w.end_struct();
    }
}

impl Encode for DeleteOriginAccessControlRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteOriginAccessControlRequest[0], &self.id);
        opt(w, &schema::M_DeleteOriginAccessControlRequest[1], &self.if_match);
        w.end_struct();
    }
}

impl Decode for Distribution {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            active_trusted_key_groups: f.opt("ActiveTrustedKeyGroups")?,
            active_trusted_signers: f.opt("ActiveTrustedSigners")?,
            alias_icp_recordals: f.opt("AliasICPRecordals")?,
            distribution_config: f.opt("DistributionConfig")?,
            domain_name: f.opt("DomainName")?,
            id: f.opt("Id")?,
            in_progress_invalidation_batches: f.opt("InProgressInvalidationBatches")?,
            last_modified_time: f.opt("LastModifiedTime")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for DistributionConfigWithTags {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DistributionConfigWithTags[0], &self.distribution_config);
        req(w, &schema::M_DistributionConfigWithTags[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for DistributionList {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            items: f.opt("Items")?,
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            next_marker: f.opt("NextMarker")?,
            quantity: f.opt("Quantity")?,
        })
    }
}

impl Decode for DistributionSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            alias_icp_recordals: f.opt("AliasICPRecordals")?,
            aliases: f.opt("Aliases")?,
            anycast_ip_list_id: f.opt("AnycastIpListId")?,
            cache_behaviors: f.opt("CacheBehaviors")?,
            comment: f.opt("Comment")?,
            connection_function_association: f.opt("ConnectionFunctionAssociation")?,
            connection_mode: f.opt("ConnectionMode")?,
            custom_error_responses: f.opt("CustomErrorResponses")?,
            default_cache_behavior: f.opt("DefaultCacheBehavior")?,
            domain_name: f.opt("DomainName")?,
            e_tag: f.opt("ETag")?,
            enabled: f.opt("Enabled")?,
            http_version: f.opt("HttpVersion")?,
            id: f.opt("Id")?,
            is_ipv6_enabled: f.opt("IsIPV6Enabled")?,
            last_modified_time: f.opt("LastModifiedTime")?,
            origin_groups: f.opt("OriginGroups")?,
            origins: f.opt("Origins")?,
            price_class: f.opt("PriceClass")?,
            restrictions: f.opt("Restrictions")?,
            staging: f.opt("Staging")?,
            status: f.opt("Status")?,
            viewer_certificate: f.opt("ViewerCertificate")?,
            viewer_mtls_config: f.opt("ViewerMtlsConfig")?,
            web_acl_id: f.opt("WebACLId")?,
        })
    }
}

impl Encode for GetCachePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetCachePolicyRequest[0], &self.id);
        w.end_struct();
    }
}

impl Decode for GetCachePolicyResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cache_policy: f.opt("CachePolicy")?,
            e_tag: f.opt("ETag")?,
        })
    }
}

impl Encode for GetCloudFrontOriginAccessIdentityRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetCloudFrontOriginAccessIdentityRequest[0], &self.id);
        w.end_struct();
    }
}

impl Decode for GetCloudFrontOriginAccessIdentityResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_front_origin_access_identity: f.opt("CloudFrontOriginAccessIdentity")?,
            e_tag: f.opt("ETag")?,
        })
    }
}

impl Encode for GetDistributionConfigRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetDistributionConfigRequest[0], &self.id);
        w.end_struct();
    }
}

impl Decode for GetDistributionConfigResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution_config: f.opt("DistributionConfig")?,
            e_tag: f.opt("ETag")?,
        })
    }
}

impl Encode for GetDistributionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetDistributionRequest[0], &self.id);
        w.end_struct();
    }
}

impl Decode for GetDistributionResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution: f.opt("Distribution")?,
            e_tag: f.opt("ETag")?,
        })
    }
}

impl Encode for GetInvalidationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetInvalidationRequest[0], &self.distribution_id);
        req(w, &schema::M_GetInvalidationRequest[1], &self.id);
        w.end_struct();
    }
}

impl Decode for GetInvalidationResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            invalidation: f.opt("Invalidation")?,
        })
    }
}

impl Encode for GetOriginAccessControlRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetOriginAccessControlRequest[0], &self.id);
        w.end_struct();
    }
}

impl Decode for GetOriginAccessControlResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            e_tag: f.opt("ETag")?,
            origin_access_control: f.opt("OriginAccessControl")?,
        })
    }
}

impl Decode for Invalidation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            create_time: f.opt("CreateTime")?,
            id: f.opt("Id")?,
            invalidation_batch: f.opt("InvalidationBatch")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for KGKeyPairIds {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key_group_id: f.opt("KeyGroupId")?,
            key_pair_ids: f.opt("KeyPairIds")?,
        })
    }
}

impl Decode for KeyPairIds {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            quantity: f.opt("Quantity")?,
        })
    }
}

impl Encode for ListCachePoliciesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListCachePoliciesRequest[0], &self.marker);
        opt(w, &schema::M_ListCachePoliciesRequest[1], &self.max_items);
        opt(w, &schema::M_ListCachePoliciesRequest[2], &self.r#type);
        w.end_struct();
    }
}

impl Decode for ListCachePoliciesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cache_policy_list: f.opt("CachePolicyList")?,
        })
    }
}

impl Encode for ListCloudFrontOriginAccessIdentitiesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListCloudFrontOriginAccessIdentitiesRequest[0], &self.marker);
        opt(w, &schema::M_ListCloudFrontOriginAccessIdentitiesRequest[1], &self.max_items);
        w.end_struct();
    }
}

impl Decode for ListCloudFrontOriginAccessIdentitiesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_front_origin_access_identity_list: f.opt("CloudFrontOriginAccessIdentityList")?,
        })
    }
}

impl Encode for ListDistributionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListDistributionsRequest[0], &self.marker);
        opt(w, &schema::M_ListDistributionsRequest[1], &self.max_items);
        w.end_struct();
    }
}

impl Decode for ListDistributionsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution_list: f.opt("DistributionList")?,
        })
    }
}

impl Encode for ListOriginRequestPoliciesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListOriginRequestPoliciesRequest[0], &self.marker);
        opt(w, &schema::M_ListOriginRequestPoliciesRequest[1], &self.max_items);
        opt(w, &schema::M_ListOriginRequestPoliciesRequest[2], &self.r#type);
        w.end_struct();
    }
}

impl Decode for ListOriginRequestPoliciesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            origin_request_policy_list: f.opt("OriginRequestPolicyList")?,
        })
    }
}

impl Encode for ListTagsForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsForResourceRequest[0], &self.resource);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for OriginAccessControl {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.opt("Id")?,
            origin_access_control_config: f.opt("OriginAccessControlConfig")?,
        })
    }
}

impl Decode for OriginRequestPolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.opt("Id")?,
            last_modified_time: f.opt("LastModifiedTime")?,
            origin_request_policy_config: f.opt("OriginRequestPolicyConfig")?,
        })
    }
}

impl Decode for OriginRequestPolicyConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comment: f.opt("Comment")?,
            cookies_config: f.opt("CookiesConfig")?,
            headers_config: f.opt("HeadersConfig")?,
            name: f.opt("Name")?,
            query_strings_config: f.opt("QueryStringsConfig")?,
        })
    }
}

impl Decode for OriginRequestPolicyCookiesConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cookie_behavior: f.opt("CookieBehavior")?,
            cookies: f.opt("Cookies")?,
        })
    }
}

impl Decode for OriginRequestPolicyHeadersConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            header_behavior: f.opt("HeaderBehavior")?,
            headers: f.opt("Headers")?,
        })
    }
}

impl Decode for OriginRequestPolicyList {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            items: f.opt("Items")?,
            max_items: f.opt("MaxItems")?,
            next_marker: f.opt("NextMarker")?,
            quantity: f.opt("Quantity")?,
        })
    }
}

impl Decode for OriginRequestPolicyQueryStringsConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            query_string_behavior: f.opt("QueryStringBehavior")?,
            query_strings: f.opt("QueryStrings")?,
        })
    }
}

impl Decode for OriginRequestPolicySummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            origin_request_policy: f.opt("OriginRequestPolicy")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Decode for Signer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            aws_account_number: f.opt("AwsAccountNumber")?,
            key_pair_ids: f.opt("KeyPairIds")?,
        })
    }
}

impl Encode for TagResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TagResourceRequest[0], &self.resource);
        req(w, &schema::M_TagResourceRequest[1], &self.tags);
        w.end_struct();
    }
}

impl Encode for UpdateDistributionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_UpdateDistributionRequest[0], &self.distribution_config);
        req(w, &schema::M_UpdateDistributionRequest[1], &self.id);
        opt(w, &schema::M_UpdateDistributionRequest[2], &self.if_match);
        w.end_struct();
    }
}

impl Decode for UpdateDistributionResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution: f.opt("Distribution")?,
            e_tag: f.opt("ETag")?,
        })
    }
}

impl Decode for DeleteCloudFrontOriginAccessIdentityResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteDistributionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteOriginAccessControlResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for TagResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "CreateCachePolicy" => ::bonkei_wire::Probe::of::<CreateCachePolicy>(),
        "CreateCloudFrontOriginAccessIdentity" => ::bonkei_wire::Probe::of::<CreateCloudFrontOriginAccessIdentity>(),
        "CreateDistribution" => ::bonkei_wire::Probe::of::<CreateDistribution>(),
        "CreateDistributionWithTags" => ::bonkei_wire::Probe::of::<CreateDistributionWithTags>(),
        "CreateInvalidation" => ::bonkei_wire::Probe::of::<CreateInvalidation>(),
        "CreateOriginAccessControl" => ::bonkei_wire::Probe::of::<CreateOriginAccessControl>(),
        "DeleteCloudFrontOriginAccessIdentity" => ::bonkei_wire::Probe::of::<DeleteCloudFrontOriginAccessIdentity>(),
        "DeleteDistribution" => ::bonkei_wire::Probe::of::<DeleteDistribution>(),
        "DeleteOriginAccessControl" => ::bonkei_wire::Probe::of::<DeleteOriginAccessControl>(),
        "GetCachePolicy" => ::bonkei_wire::Probe::of::<GetCachePolicy>(),
        "GetCloudFrontOriginAccessIdentity" => ::bonkei_wire::Probe::of::<GetCloudFrontOriginAccessIdentity>(),
        "GetDistribution" => ::bonkei_wire::Probe::of::<GetDistribution>(),
        "GetDistributionConfig" => ::bonkei_wire::Probe::of::<GetDistributionConfig>(),
        "GetInvalidation" => ::bonkei_wire::Probe::of::<GetInvalidation>(),
        "GetOriginAccessControl" => ::bonkei_wire::Probe::of::<GetOriginAccessControl>(),
        "ListCachePolicies" => ::bonkei_wire::Probe::of::<ListCachePolicies>(),
        "ListCloudFrontOriginAccessIdentities" => ::bonkei_wire::Probe::of::<ListCloudFrontOriginAccessIdentities>(),
        "ListDistributions" => ::bonkei_wire::Probe::of::<ListDistributions>(),
        "ListOriginRequestPolicies" => ::bonkei_wire::Probe::of::<ListOriginRequestPolicies>(),
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "TagResource" => ::bonkei_wire::Probe::of::<TagResource>(),
        "UpdateDistribution" => ::bonkei_wire::Probe::of::<UpdateDistribution>(),
        _ => return None,
    })
}
