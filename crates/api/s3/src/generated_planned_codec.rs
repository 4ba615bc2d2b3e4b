// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AbortIncompleteMultipartUpload {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            days_after_initiation: f.opt("DaysAfterInitiation")?,
        })
    }
}

impl Encode for AbortIncompleteMultipartUpload {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AbortIncompleteMultipartUpload[0], &self.days_after_initiation);
        w.end_struct();
    }
}

impl Decode for AccessControlPolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            grants: f.opt("Grants")?,
            owner: f.opt("Owner")?,
        })
    }
}

impl Encode for AccessControlTranslation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AccessControlTranslation[0], &self.owner);
        w.end_struct();
    }
}

impl Decode for BlockedEncryptionTypes {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            encryption_type: f.opt("EncryptionType")?,
        })
    }
}

impl Encode for BlockedEncryptionTypes {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BlockedEncryptionTypes[0], &self.encryption_type);
        w.end_struct();
    }
}

impl Encode for Bucket {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Bucket[0], &self.bucket_arn);
        opt(w, &schema::M_Bucket[1], &self.bucket_region);
        opt(w, &schema::M_Bucket[2], &self.creation_date);
        opt(w, &schema::M_Bucket[3], &self.name);
        w.end_struct();
    }
}

impl Decode for BucketInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            data_redundancy: f.opt("DataRedundancy")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Decode for BucketLifecycleConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rules: f.req("Rules")?,
        })
    }
}

impl Decode for BucketLoggingStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            logging_enabled: f.opt("LoggingEnabled")?,
        })
    }
}

impl Decode for CORSConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cors_rules: f.req("CORSRules")?,
        })
    }
}

impl Decode for CORSRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allowed_headers: f.opt("AllowedHeaders")?,
            allowed_methods: f.req("AllowedMethods")?,
            allowed_origins: f.req("AllowedOrigins")?,
            expose_headers: f.opt("ExposeHeaders")?,
            id: f.opt("ID")?,
            max_age_seconds: f.opt("MaxAgeSeconds")?,
        })
    }
}

impl Encode for CORSRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CORSRule[0], &self.allowed_headers);
        req(w, &schema::M_CORSRule[1], &self.allowed_methods);
        req(w, &schema::M_CORSRule[2], &self.allowed_origins);
        opt(w, &schema::M_CORSRule[3], &self.expose_headers);
        opt(w, &schema::M_CORSRule[4], &self.id);
        opt(w, &schema::M_CORSRule[5], &self.max_age_seconds);
        w.end_struct();
    }
}

impl Encode for CommonPrefix {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CommonPrefix[0], &self.prefix);
        w.end_struct();
    }
}

impl Encode for Condition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Condition[0], &self.http_error_code_returned_equals);
        opt(w, &schema::M_Condition[1], &self.key_prefix_equals);
        w.end_struct();
    }
}

impl Decode for CreateBucketConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.opt("Bucket")?,
            location: f.opt("Location")?,
            location_constraint: f.opt("LocationConstraint")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateBucketOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateBucketOutput[0], &self.bucket_arn);
        opt(w, &schema::M_CreateBucketOutput[1], &self.location);
        w.end_struct();
    }
}

impl Decode for CreateBucketRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            acl: f.opt("ACL")?,
            bucket: f.req("Bucket")?,
            bucket_namespace: f.opt("BucketNamespace")?,
            create_bucket_configuration: f.opt("CreateBucketConfiguration")?,
            grant_full_control: f.opt("GrantFullControl")?,
            grant_read: f.opt("GrantRead")?,
            grant_read_acp: f.opt("GrantReadACP")?,
            grant_write: f.opt("GrantWrite")?,
            grant_write_acp: f.opt("GrantWriteACP")?,
            object_lock_enabled_for_bucket: f.opt("ObjectLockEnabledForBucket")?,
            object_ownership: f.opt("ObjectOwnership")?,
        })
    }
}

impl Encode for DefaultRetention {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DefaultRetention[0], &self.days);
        opt(w, &schema::M_DefaultRetention[1], &self.default_event_hold);
        opt(w, &schema::M_DefaultRetention[2], &self.mode);
        opt(w, &schema::M_DefaultRetention[3], &self.years);
        w.end_struct();
    }
}

impl Decode for Delete {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            objects: f.req("Objects")?,
            quiet: f.opt("Quiet")?,
        })
    }
}

impl Decode for DeleteBucketPolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Decode for DeleteBucketRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for DeleteMarkerEntry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteMarkerEntry[0], &self.is_latest);
        opt(w, &schema::M_DeleteMarkerEntry[1], &self.key);
        opt(w, &schema::M_DeleteMarkerEntry[2], &self.last_modified);
        opt(w, &schema::M_DeleteMarkerEntry[3], &self.owner);
        opt(w, &schema::M_DeleteMarkerEntry[4], &self.version_id);
        w.end_struct();
    }
}

impl Encode for DeleteMarkerReplication {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteMarkerReplication[0], &self.status);
        w.end_struct();
    }
}

impl Encode for DeleteObjectOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteObjectOutput[0], &self.delete_marker);
        opt(w, &schema::M_DeleteObjectOutput[1], &self.request_charged);
        opt(w, &schema::M_DeleteObjectOutput[2], &self.version_id);
        w.end_struct();
    }
}

impl Decode for DeleteObjectRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            bypass_governance_retention: f.opt("BypassGovernanceRetention")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            if_match: f.opt("IfMatch")?,
            if_match_last_modified_time: f.opt("IfMatchLastModifiedTime")?,
            if_match_size: f.opt("IfMatchSize")?,
            key: f.req("Key")?,
            mfa: f.opt("MFA")?,
            request_payer: f.opt("RequestPayer")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for DeleteObjectsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteObjectsOutput[0], &self.deleted);
        opt(w, &schema::M_DeleteObjectsOutput[1], &self.errors);
        opt(w, &schema::M_DeleteObjectsOutput[2], &self.request_charged);
        w.end_struct();
    }
}

impl Decode for DeleteObjectsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            bypass_governance_retention: f.opt("BypassGovernanceRetention")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            delete: f.req("Delete")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            mfa: f.opt("MFA")?,
            request_payer: f.opt("RequestPayer")?,
        })
    }
}

impl Decode for DeletePublicAccessBlockRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for DeletedObject {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeletedObject[0], &self.delete_marker);
        opt(w, &schema::M_DeletedObject[1], &self.delete_marker_version_id);
        opt(w, &schema::M_DeletedObject[2], &self.key);
        opt(w, &schema::M_DeletedObject[3], &self.version_id);
        w.end_struct();
    }
}

impl Encode for Destination {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Destination[0], &self.access_control_translation);
        opt(w, &schema::M_Destination[1], &self.account);
        opt(w, &schema::M_Destination[2], &self.bucket);
        opt(w, &schema::M_Destination[3], &self.encryption_configuration);
        opt(w, &schema::M_Destination[4], &self.metrics);
        opt(w, &schema::M_Destination[5], &self.replication_time);
        opt(w, &schema::M_Destination[6], &self.storage_class);
        w.end_struct();
    }
}

impl Encode for EncryptionConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EncryptionConfiguration[0], &self.replica_kms_key_id);
        opt(w, &schema::M_EncryptionConfiguration[1], &self.use_source_multi_region_key);
        w.end_struct();
    }
}

impl Encode for Error {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Error[0], &self.code);
        opt(w, &schema::M_Error[1], &self.key);
        opt(w, &schema::M_Error[2], &self.message);
        opt(w, &schema::M_Error[3], &self.version_id);
        w.end_struct();
    }
}

impl Encode for ErrorDocument {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ErrorDocument[0], &self.key);
        w.end_struct();
    }
}

impl Decode for EventBridgeConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for EventBridgeConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for EventHoldDuration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EventHoldDuration[0], &self.days);
        opt(w, &schema::M_EventHoldDuration[1], &self.years);
        w.end_struct();
    }
}

impl Encode for ExistingObjectReplication {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ExistingObjectReplication[0], &self.status);
        w.end_struct();
    }
}

impl Decode for FilterRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for FilterRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FilterRule[0], &self.name);
        opt(w, &schema::M_FilterRule[1], &self.value);
        w.end_struct();
    }
}

impl Encode for GetBucketAccelerateConfigurationOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketAccelerateConfigurationOutput[0], &self.request_charged);
        opt(w, &schema::M_GetBucketAccelerateConfigurationOutput[1], &self.status);
        w.end_struct();
    }
}

impl Decode for GetBucketAccelerateConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            request_payer: f.opt("RequestPayer")?,
        })
    }
}

impl Encode for GetBucketAclOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketAclOutput[0], &self.grants);
        opt(w, &schema::M_GetBucketAclOutput[1], &self.owner);
        w.end_struct();
    }
}

impl Decode for GetBucketAclRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketCorsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketCorsOutput[0], &self.cors_rules);
        w.end_struct();
    }
}

impl Decode for GetBucketCorsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketEncryptionOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketEncryptionOutput[0], &self.server_side_encryption_configuration);
        w.end_struct();
    }
}

impl Decode for GetBucketEncryptionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketLifecycleConfigurationOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketLifecycleConfigurationOutput[0], &self.rules);
        opt(w, &schema::M_GetBucketLifecycleConfigurationOutput[1], &self.transition_default_minimum_object_size);
        w.end_struct();
    }
}

impl Decode for GetBucketLifecycleConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketLocationOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketLocationOutput[0], &self.location_constraint);
        w.end_struct();
    }
}

impl Decode for GetBucketLocationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketLoggingOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketLoggingOutput[0], &self.logging_enabled);
        w.end_struct();
    }
}

impl Decode for GetBucketLoggingRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Decode for GetBucketNotificationConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketOwnershipControlsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketOwnershipControlsOutput[0], &self.ownership_controls);
        w.end_struct();
    }
}

impl Decode for GetBucketOwnershipControlsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketPolicyOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketPolicyOutput[0], &self.policy);
        w.end_struct();
    }
}

impl Decode for GetBucketPolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketReplicationOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketReplicationOutput[0], &self.replication_configuration);
        w.end_struct();
    }
}

impl Decode for GetBucketReplicationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketRequestPaymentOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketRequestPaymentOutput[0], &self.payer);
        w.end_struct();
    }
}

impl Decode for GetBucketRequestPaymentRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketTaggingOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketTaggingOutput[0], &self.tag_set);
        w.end_struct();
    }
}

impl Decode for GetBucketTaggingRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketVersioningOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketVersioningOutput[0], &self.mfa_delete);
        opt(w, &schema::M_GetBucketVersioningOutput[1], &self.status);
        w.end_struct();
    }
}

impl Decode for GetBucketVersioningRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetBucketWebsiteOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetBucketWebsiteOutput[0], &self.error_document);
        opt(w, &schema::M_GetBucketWebsiteOutput[1], &self.index_document);
        opt(w, &schema::M_GetBucketWebsiteOutput[2], &self.redirect_all_requests_to);
        opt(w, &schema::M_GetBucketWebsiteOutput[3], &self.routing_rules);
        w.end_struct();
    }
}

impl Decode for GetBucketWebsiteRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetObjectLockConfigurationOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetObjectLockConfigurationOutput[0], &self.object_lock_configuration);
        w.end_struct();
    }
}

impl Decode for GetObjectLockConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for GetObjectOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetObjectOutput[0], &self.accept_ranges);
        opt(w, &schema::M_GetObjectOutput[1], &self.body);
        opt(w, &schema::M_GetObjectOutput[2], &self.bucket_key_enabled);
        opt(w, &schema::M_GetObjectOutput[3], &self.cache_control);
        opt(w, &schema::M_GetObjectOutput[4], &self.checksum_crc32);
        opt(w, &schema::M_GetObjectOutput[5], &self.checksum_crc32_c);
        opt(w, &schema::M_GetObjectOutput[6], &self.checksum_crc64_nvme);
        opt(w, &schema::M_GetObjectOutput[7], &self.checksum_md5);
        opt(w, &schema::M_GetObjectOutput[8], &self.checksum_sha1);
        opt(w, &schema::M_GetObjectOutput[9], &self.checksum_sha256);
        opt(w, &schema::M_GetObjectOutput[10], &self.checksum_sha512);
        opt(w, &schema::M_GetObjectOutput[11], &self.checksum_type);
        opt(w, &schema::M_GetObjectOutput[12], &self.checksum_xxhash128);
        opt(w, &schema::M_GetObjectOutput[13], &self.checksum_xxhash3);
        opt(w, &schema::M_GetObjectOutput[14], &self.checksum_xxhash64);
        opt(w, &schema::M_GetObjectOutput[15], &self.content_disposition);
        opt(w, &schema::M_GetObjectOutput[16], &self.content_encoding);
        opt(w, &schema::M_GetObjectOutput[17], &self.content_language);
        opt(w, &schema::M_GetObjectOutput[18], &self.content_length);
        opt(w, &schema::M_GetObjectOutput[19], &self.content_range);
        opt(w, &schema::M_GetObjectOutput[20], &self.content_type);
        opt(w, &schema::M_GetObjectOutput[21], &self.delete_marker);
        opt(w, &schema::M_GetObjectOutput[22], &self.e_tag);
        opt(w, &schema::M_GetObjectOutput[23], &self.expiration);
        opt(w, &schema::M_GetObjectOutput[24], &self.expires);
        opt(w, &schema::M_GetObjectOutput[25], &self.last_modified);
        opt(w, &schema::M_GetObjectOutput[26], &self.metadata);
        opt(w, &schema::M_GetObjectOutput[27], &self.missing_meta);
        opt(w, &schema::M_GetObjectOutput[28], &self.object_lock_event_hold);
        opt(w, &schema::M_GetObjectOutput[29], &self.object_lock_event_hold_duration_days);
        opt(w, &schema::M_GetObjectOutput[30], &self.object_lock_event_hold_duration_years);
        opt(w, &schema::M_GetObjectOutput[31], &self.object_lock_legal_hold_status);
        opt(w, &schema::M_GetObjectOutput[32], &self.object_lock_mode);
        opt(w, &schema::M_GetObjectOutput[33], &self.object_lock_retain_until_date);
        opt(w, &schema::M_GetObjectOutput[34], &self.parts_count);
        opt(w, &schema::M_GetObjectOutput[35], &self.replication_status);
        opt(w, &schema::M_GetObjectOutput[36], &self.request_charged);
        opt(w, &schema::M_GetObjectOutput[37], &self.restore);
        opt(w, &schema::M_GetObjectOutput[38], &self.sse_customer_algorithm);
        opt(w, &schema::M_GetObjectOutput[39], &self.sse_customer_key_md5);
        opt(w, &schema::M_GetObjectOutput[40], &self.ssekms_key_id);
        opt(w, &schema::M_GetObjectOutput[41], &self.server_side_encryption);
        opt(w, &schema::M_GetObjectOutput[42], &self.storage_class);
        opt(w, &schema::M_GetObjectOutput[43], &self.tag_count);
        opt(w, &schema::M_GetObjectOutput[44], &self.version_id);
        opt(w, &schema::M_GetObjectOutput[45], &self.website_redirect_location);
        w.end_struct();
    }
}

impl Decode for GetObjectRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            checksum_mode: f.opt("ChecksumMode")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            if_match: f.opt("IfMatch")?,
            if_modified_since: f.opt("IfModifiedSince")?,
            if_none_match: f.opt("IfNoneMatch")?,
            if_unmodified_since: f.opt("IfUnmodifiedSince")?,
            key: f.req("Key")?,
            part_number: f.opt("PartNumber")?,
            range: f.opt("Range")?,
            request_payer: f.opt("RequestPayer")?,
            response_cache_control: f.opt("ResponseCacheControl")?,
            response_content_disposition: f.opt("ResponseContentDisposition")?,
            response_content_encoding: f.opt("ResponseContentEncoding")?,
            response_content_language: f.opt("ResponseContentLanguage")?,
            response_content_type: f.opt("ResponseContentType")?,
            response_expires: f.opt("ResponseExpires")?,
            sse_customer_algorithm: f.opt("SSECustomerAlgorithm")?,
            sse_customer_key: f.opt("SSECustomerKey")?,
            sse_customer_key_md5: f.opt("SSECustomerKeyMD5")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for GetObjectTaggingOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetObjectTaggingOutput[0], &self.tag_set);
        opt(w, &schema::M_GetObjectTaggingOutput[1], &self.version_id);
        w.end_struct();
    }
}

impl Decode for GetObjectTaggingRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            key: f.req("Key")?,
            request_payer: f.opt("RequestPayer")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for GetPublicAccessBlockOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetPublicAccessBlockOutput[0], &self.public_access_block_configuration);
        w.end_struct();
    }
}

impl Decode for GetPublicAccessBlockRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Decode for Grant {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            grantee: f.opt("Grantee")?,
            permission: f.opt("Permission")?,
        })
    }
}

impl Encode for Grant {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Grant[0], &self.grantee);
        opt(w, &schema::M_Grant[1], &self.permission);
        w.end_struct();
    }
}

impl Decode for Grantee {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            display_name: f.opt("DisplayName")?,
            email_address: f.opt("EmailAddress")?,
            id: f.opt("ID")?,
            r#type: f.req("Type")?,
            uri: f.opt("URI")?,
        })
    }
}

impl Encode for Grantee {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Grantee[0], &self.display_name);
        opt(w, &schema::M_Grantee[1], &self.email_address);
        opt(w, &schema::M_Grantee[2], &self.id);
        req(w, &schema::M_Grantee[3], &self.r#type);
        opt(w, &schema::M_Grantee[4], &self.uri);
        w.end_struct();
    }
}

impl Encode for HeadBucketOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HeadBucketOutput[0], &self.access_point_alias);
        opt(w, &schema::M_HeadBucketOutput[1], &self.bucket_arn);
        opt(w, &schema::M_HeadBucketOutput[2], &self.bucket_location_name);
        opt(w, &schema::M_HeadBucketOutput[3], &self.bucket_location_type);
        opt(w, &schema::M_HeadBucketOutput[4], &self.bucket_region);
        w.end_struct();
    }
}

impl Decode for HeadBucketRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for HeadObjectOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HeadObjectOutput[0], &self.accept_ranges);
        opt(w, &schema::M_HeadObjectOutput[1], &self.archive_status);
        opt(w, &schema::M_HeadObjectOutput[2], &self.bucket_key_enabled);
        opt(w, &schema::M_HeadObjectOutput[3], &self.cache_control);
        opt(w, &schema::M_HeadObjectOutput[4], &self.checksum_crc32);
        opt(w, &schema::M_HeadObjectOutput[5], &self.checksum_crc32_c);
        opt(w, &schema::M_HeadObjectOutput[6], &self.checksum_crc64_nvme);
        opt(w, &schema::M_HeadObjectOutput[7], &self.checksum_md5);
        opt(w, &schema::M_HeadObjectOutput[8], &self.checksum_sha1);
        opt(w, &schema::M_HeadObjectOutput[9], &self.checksum_sha256);
        opt(w, &schema::M_HeadObjectOutput[10], &self.checksum_sha512);
        opt(w, &schema::M_HeadObjectOutput[11], &self.checksum_type);
        opt(w, &schema::M_HeadObjectOutput[12], &self.checksum_xxhash128);
        opt(w, &schema::M_HeadObjectOutput[13], &self.checksum_xxhash3);
        opt(w, &schema::M_HeadObjectOutput[14], &self.checksum_xxhash64);
        opt(w, &schema::M_HeadObjectOutput[15], &self.content_disposition);
        opt(w, &schema::M_HeadObjectOutput[16], &self.content_encoding);
        opt(w, &schema::M_HeadObjectOutput[17], &self.content_language);
        opt(w, &schema::M_HeadObjectOutput[18], &self.content_length);
        opt(w, &schema::M_HeadObjectOutput[19], &self.content_range);
        opt(w, &schema::M_HeadObjectOutput[20], &self.content_type);
        opt(w, &schema::M_HeadObjectOutput[21], &self.delete_marker);
        opt(w, &schema::M_HeadObjectOutput[22], &self.e_tag);
        opt(w, &schema::M_HeadObjectOutput[23], &self.expiration);
        opt(w, &schema::M_HeadObjectOutput[24], &self.expires);
        opt(w, &schema::M_HeadObjectOutput[25], &self.last_modified);
        opt(w, &schema::M_HeadObjectOutput[26], &self.metadata);
        opt(w, &schema::M_HeadObjectOutput[27], &self.missing_meta);
        opt(w, &schema::M_HeadObjectOutput[28], &self.object_lock_event_hold);
        opt(w, &schema::M_HeadObjectOutput[29], &self.object_lock_event_hold_duration_days);
        opt(w, &schema::M_HeadObjectOutput[30], &self.object_lock_event_hold_duration_years);
        opt(w, &schema::M_HeadObjectOutput[31], &self.object_lock_legal_hold_status);
        opt(w, &schema::M_HeadObjectOutput[32], &self.object_lock_mode);
        opt(w, &schema::M_HeadObjectOutput[33], &self.object_lock_retain_until_date);
        opt(w, &schema::M_HeadObjectOutput[34], &self.parts_count);
        opt(w, &schema::M_HeadObjectOutput[35], &self.replication_status);
        opt(w, &schema::M_HeadObjectOutput[36], &self.request_charged);
        opt(w, &schema::M_HeadObjectOutput[37], &self.restore);
        opt(w, &schema::M_HeadObjectOutput[38], &self.sse_customer_algorithm);
        opt(w, &schema::M_HeadObjectOutput[39], &self.sse_customer_key_md5);
        opt(w, &schema::M_HeadObjectOutput[40], &self.ssekms_key_id);
        opt(w, &schema::M_HeadObjectOutput[41], &self.server_side_encryption);
        opt(w, &schema::M_HeadObjectOutput[42], &self.storage_class);
        opt(w, &schema::M_HeadObjectOutput[43], &self.tag_count);
        opt(w, &schema::M_HeadObjectOutput[44], &self.version_id);
        opt(w, &schema::M_HeadObjectOutput[45], &self.website_redirect_location);
        w.end_struct();
    }
}

impl Decode for HeadObjectRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            checksum_mode: f.opt("ChecksumMode")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            if_match: f.opt("IfMatch")?,
            if_modified_since: f.opt("IfModifiedSince")?,
            if_none_match: f.opt("IfNoneMatch")?,
            if_unmodified_since: f.opt("IfUnmodifiedSince")?,
            key: f.req("Key")?,
            part_number: f.opt("PartNumber")?,
            range: f.opt("Range")?,
            request_payer: f.opt("RequestPayer")?,
            response_cache_control: f.opt("ResponseCacheControl")?,
            response_content_disposition: f.opt("ResponseContentDisposition")?,
            response_content_encoding: f.opt("ResponseContentEncoding")?,
            response_content_language: f.opt("ResponseContentLanguage")?,
            response_content_type: f.opt("ResponseContentType")?,
            response_expires: f.opt("ResponseExpires")?,
            sse_customer_algorithm: f.opt("SSECustomerAlgorithm")?,
            sse_customer_key: f.opt("SSECustomerKey")?,
            sse_customer_key_md5: f.opt("SSECustomerKeyMD5")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for IndexDocument {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IndexDocument[0], &self.suffix);
        w.end_struct();
    }
}

impl Encode for InventoryConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InventoryConfiguration[0], &self.destination);
        opt(w, &schema::M_InventoryConfiguration[1], &self.filter);
        opt(w, &schema::M_InventoryConfiguration[2], &self.id);
        opt(w, &schema::M_InventoryConfiguration[3], &self.included_object_versions);
        opt(w, &schema::M_InventoryConfiguration[4], &self.is_enabled);
        opt(w, &schema::M_InventoryConfiguration[5], &self.optional_fields);
        opt(w, &schema::M_InventoryConfiguration[6], &self.schedule);
        w.end_struct();
    }
}

impl Encode for InventoryDestination {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InventoryDestination[0], &self.s3_bucket_destination);
        w.end_struct();
    }
}

impl Encode for InventoryEncryption {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InventoryEncryption[0], &self.ssekms);
        opt(w, &schema::M_InventoryEncryption[1], &self.sses3);
        w.end_struct();
    }
}

impl Encode for InventoryFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InventoryFilter[0], &self.prefix);
        w.end_struct();
    }
}

impl Encode for InventoryS3BucketDestination {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InventoryS3BucketDestination[0], &self.account_id);
        opt(w, &schema::M_InventoryS3BucketDestination[1], &self.bucket);
        opt(w, &schema::M_InventoryS3BucketDestination[2], &self.encryption);
        opt(w, &schema::M_InventoryS3BucketDestination[3], &self.format);
        opt(w, &schema::M_InventoryS3BucketDestination[4], &self.prefix);
        w.end_struct();
    }
}

impl Encode for InventorySchedule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InventorySchedule[0], &self.frequency);
        w.end_struct();
    }
}

impl Decode for LambdaFunctionConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            events: f.req("Events")?,
            filter: f.opt("Filter")?,
            id: f.opt("Id")?,
            lambda_function_arn: f.req("LambdaFunctionArn")?,
        })
    }
}

impl Encode for LambdaFunctionConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_LambdaFunctionConfiguration[0], &self.events);
        opt(w, &schema::M_LambdaFunctionConfiguration[1], &self.filter);
        opt(w, &schema::M_LambdaFunctionConfiguration[2], &self.id);
        req(w, &schema::M_LambdaFunctionConfiguration[3], &self.lambda_function_arn);
        w.end_struct();
    }
}

impl Decode for LifecycleExpiration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            date: f.opt("Date")?,
            days: f.opt("Days")?,
            expired_object_delete_marker: f.opt("ExpiredObjectDeleteMarker")?,
        })
    }
}

impl Encode for LifecycleExpiration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LifecycleExpiration[0], &self.date);
        opt(w, &schema::M_LifecycleExpiration[1], &self.days);
        opt(w, &schema::M_LifecycleExpiration[2], &self.expired_object_delete_marker);
        w.end_struct();
    }
}

impl Decode for LifecycleRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            abort_incomplete_multipart_upload: f.opt("AbortIncompleteMultipartUpload")?,
            expiration: f.opt("Expiration")?,
            filter: f.opt("Filter")?,
            id: f.opt("ID")?,
            noncurrent_version_expiration: f.opt("NoncurrentVersionExpiration")?,
            noncurrent_version_transitions: f.opt("NoncurrentVersionTransitions")?,
            prefix: f.opt("Prefix")?,
            status: f.req("Status")?,
            transitions: f.opt("Transitions")?,
        })
    }
}

impl Encode for LifecycleRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LifecycleRule[0], &self.abort_incomplete_multipart_upload);
        opt(w, &schema::M_LifecycleRule[1], &self.expiration);
        opt(w, &schema::M_LifecycleRule[2], &self.filter);
        opt(w, &schema::M_LifecycleRule[3], &self.id);
        opt(w, &schema::M_LifecycleRule[4], &self.noncurrent_version_expiration);
        opt(w, &schema::M_LifecycleRule[5], &self.noncurrent_version_transitions);
        opt(w, &schema::M_LifecycleRule[6], &self.prefix);
        req(w, &schema::M_LifecycleRule[7], &self.status);
        opt(w, &schema::M_LifecycleRule[8], &self.transitions);
        w.end_struct();
    }
}

impl Decode for LifecycleRuleAndOperator {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            object_size_greater_than: f.opt("ObjectSizeGreaterThan")?,
            object_size_less_than: f.opt("ObjectSizeLessThan")?,
            prefix: f.opt("Prefix")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for LifecycleRuleAndOperator {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LifecycleRuleAndOperator[0], &self.object_size_greater_than);
        opt(w, &schema::M_LifecycleRuleAndOperator[1], &self.object_size_less_than);
        opt(w, &schema::M_LifecycleRuleAndOperator[2], &self.prefix);
        opt(w, &schema::M_LifecycleRuleAndOperator[3], &self.tags);
        w.end_struct();
    }
}

impl Decode for LifecycleRuleFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            and: f.opt("And")?,
            object_size_greater_than: f.opt("ObjectSizeGreaterThan")?,
            object_size_less_than: f.opt("ObjectSizeLessThan")?,
            prefix: f.opt("Prefix")?,
            tag: f.opt("Tag")?,
        })
    }
}

impl Encode for LifecycleRuleFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LifecycleRuleFilter[0], &self.and);
        opt(w, &schema::M_LifecycleRuleFilter[1], &self.object_size_greater_than);
        opt(w, &schema::M_LifecycleRuleFilter[2], &self.object_size_less_than);
        opt(w, &schema::M_LifecycleRuleFilter[3], &self.prefix);
        opt(w, &schema::M_LifecycleRuleFilter[4], &self.tag);
        w.end_struct();
    }
}

impl Encode for ListBucketInventoryConfigurationsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListBucketInventoryConfigurationsOutput[0], &self.continuation_token);
        opt(w, &schema::M_ListBucketInventoryConfigurationsOutput[1], &self.inventory_configuration_list);
        opt(w, &schema::M_ListBucketInventoryConfigurationsOutput[2], &self.is_truncated);
        opt(w, &schema::M_ListBucketInventoryConfigurationsOutput[3], &self.next_continuation_token);
        w.end_struct();
    }
}

impl Decode for ListBucketInventoryConfigurationsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            continuation_token: f.opt("ContinuationToken")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Encode for ListBucketsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListBucketsOutput[0], &self.buckets);
        opt(w, &schema::M_ListBucketsOutput[1], &self.continuation_token);
        opt(w, &schema::M_ListBucketsOutput[2], &self.owner);
        opt(w, &schema::M_ListBucketsOutput[3], &self.prefix);
        w.end_struct();
    }
}

impl Decode for ListBucketsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket_region: f.opt("BucketRegion")?,
            continuation_token: f.opt("ContinuationToken")?,
            max_buckets: f.opt("MaxBuckets")?,
            prefix: f.opt("Prefix")?,
        })
    }
}

impl Encode for ListObjectVersionsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListObjectVersionsOutput[0], &self.common_prefixes);
        opt(w, &schema::M_ListObjectVersionsOutput[1], &self.delete_markers);
        opt(w, &schema::M_ListObjectVersionsOutput[2], &self.delimiter);
        opt(w, &schema::M_ListObjectVersionsOutput[3], &self.encoding_type);
        opt(w, &schema::M_ListObjectVersionsOutput[4], &self.is_truncated);
        opt(w, &schema::M_ListObjectVersionsOutput[5], &self.key_marker);
        opt(w, &schema::M_ListObjectVersionsOutput[6], &self.max_keys);
        opt(w, &schema::M_ListObjectVersionsOutput[7], &self.name);
        opt(w, &schema::M_ListObjectVersionsOutput[8], &self.next_key_marker);
        opt(w, &schema::M_ListObjectVersionsOutput[9], &self.next_version_id_marker);
        opt(w, &schema::M_ListObjectVersionsOutput[10], &self.prefix);
        opt(w, &schema::M_ListObjectVersionsOutput[11], &self.request_charged);
        opt(w, &schema::M_ListObjectVersionsOutput[12], &self.version_id_marker);
        opt(w, &schema::M_ListObjectVersionsOutput[13], &self.versions);
        w.end_struct();
    }
}

impl Decode for ListObjectVersionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            delimiter: f.opt("Delimiter")?,
            encoding_type: f.opt("EncodingType")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            key_marker: f.opt("KeyMarker")?,
            max_keys: f.opt("MaxKeys")?,
            optional_object_attributes: f.opt("OptionalObjectAttributes")?,
            prefix: f.opt("Prefix")?,
            request_payer: f.opt("RequestPayer")?,
            version_id_marker: f.opt("VersionIdMarker")?,
        })
    }
}

impl Encode for ListObjectsV2Output {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListObjectsV2Output[0], &self.common_prefixes);
        opt(w, &schema::M_ListObjectsV2Output[1], &self.contents);
        opt(w, &schema::M_ListObjectsV2Output[2], &self.continuation_token);
        opt(w, &schema::M_ListObjectsV2Output[3], &self.delimiter);
        opt(w, &schema::M_ListObjectsV2Output[4], &self.encoding_type);
        opt(w, &schema::M_ListObjectsV2Output[5], &self.is_truncated);
        opt(w, &schema::M_ListObjectsV2Output[6], &self.key_count);
        opt(w, &schema::M_ListObjectsV2Output[7], &self.max_keys);
        opt(w, &schema::M_ListObjectsV2Output[8], &self.name);
        opt(w, &schema::M_ListObjectsV2Output[9], &self.next_continuation_token);
        opt(w, &schema::M_ListObjectsV2Output[10], &self.prefix);
        opt(w, &schema::M_ListObjectsV2Output[11], &self.request_charged);
        opt(w, &schema::M_ListObjectsV2Output[12], &self.start_after);
        w.end_struct();
    }
}

impl Decode for ListObjectsV2Request {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            continuation_token: f.opt("ContinuationToken")?,
            delimiter: f.opt("Delimiter")?,
            encoding_type: f.opt("EncodingType")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            fetch_owner: f.opt("FetchOwner")?,
            max_keys: f.opt("MaxKeys")?,
            optional_object_attributes: f.opt("OptionalObjectAttributes")?,
            prefix: f.opt("Prefix")?,
            request_payer: f.opt("RequestPayer")?,
            start_after: f.opt("StartAfter")?,
        })
    }
}

impl Decode for LocationInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Decode for LoggingEnabled {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_bucket: f.req("TargetBucket")?,
            target_grants: f.opt("TargetGrants")?,
            target_object_key_format: f.opt("TargetObjectKeyFormat")?,
            target_prefix: f.req("TargetPrefix")?,
        })
    }
}

impl Encode for LoggingEnabled {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_LoggingEnabled[0], &self.target_bucket);
        opt(w, &schema::M_LoggingEnabled[1], &self.target_grants);
        opt(w, &schema::M_LoggingEnabled[2], &self.target_object_key_format);
        req(w, &schema::M_LoggingEnabled[3], &self.target_prefix);
        w.end_struct();
    }
}

impl Encode for Metrics {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Metrics[0], &self.event_threshold);
        opt(w, &schema::M_Metrics[1], &self.status);
        w.end_struct();
    }
}

impl Decode for NoncurrentVersionExpiration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            newer_noncurrent_versions: f.opt("NewerNoncurrentVersions")?,
            noncurrent_days: f.opt("NoncurrentDays")?,
        })
    }
}

impl Encode for NoncurrentVersionExpiration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NoncurrentVersionExpiration[0], &self.newer_noncurrent_versions);
        opt(w, &schema::M_NoncurrentVersionExpiration[1], &self.noncurrent_days);
        w.end_struct();
    }
}

impl Decode for NoncurrentVersionTransition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            newer_noncurrent_versions: f.opt("NewerNoncurrentVersions")?,
            noncurrent_days: f.opt("NoncurrentDays")?,
            storage_class: f.opt("StorageClass")?,
        })
    }
}

impl Encode for NoncurrentVersionTransition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NoncurrentVersionTransition[0], &self.newer_noncurrent_versions);
        opt(w, &schema::M_NoncurrentVersionTransition[1], &self.noncurrent_days);
        opt(w, &schema::M_NoncurrentVersionTransition[2], &self.storage_class);
        w.end_struct();
    }
}

impl Decode for NotificationConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_bridge_configuration: f.opt("EventBridgeConfiguration")?,
            lambda_function_configurations: f.opt("LambdaFunctionConfigurations")?,
            queue_configurations: f.opt("QueueConfigurations")?,
            topic_configurations: f.opt("TopicConfigurations")?,
        })
    }
}

impl Encode for NotificationConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NotificationConfiguration[0], &self.event_bridge_configuration);
        opt(w, &schema::M_NotificationConfiguration[1], &self.lambda_function_configurations);
        opt(w, &schema::M_NotificationConfiguration[2], &self.queue_configurations);
        opt(w, &schema::M_NotificationConfiguration[3], &self.topic_configurations);
        w.end_struct();
    }
}

impl Decode for NotificationConfigurationFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
        })
    }
}

impl Encode for NotificationConfigurationFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NotificationConfigurationFilter[0], &self.key);
        w.end_struct();
    }
}

impl Encode for Object {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Object[0], &self.checksum_algorithm);
        opt(w, &schema::M_Object[1], &self.checksum_type);
        opt(w, &schema::M_Object[2], &self.e_tag);
        opt(w, &schema::M_Object[3], &self.key);
        opt(w, &schema::M_Object[4], &self.last_modified);
        opt(w, &schema::M_Object[5], &self.owner);
        opt(w, &schema::M_Object[6], &self.restore_status);
        opt(w, &schema::M_Object[7], &self.size);
        opt(w, &schema::M_Object[8], &self.storage_class);
        w.end_struct();
    }
}

impl Decode for ObjectIdentifier {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            e_tag: f.opt("ETag")?,
            key: f.req("Key")?,
            last_modified_time: f.opt("LastModifiedTime")?,
            size: f.opt("Size")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for ObjectLockConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ObjectLockConfiguration[0], &self.object_lock_enabled);
        opt(w, &schema::M_ObjectLockConfiguration[1], &self.rule);
        w.end_struct();
    }
}

impl Encode for ObjectLockRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ObjectLockRule[0], &self.default_retention);
        w.end_struct();
    }
}

impl Encode for ObjectVersion {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ObjectVersion[0], &self.checksum_algorithm);
        opt(w, &schema::M_ObjectVersion[1], &self.checksum_type);
        opt(w, &schema::M_ObjectVersion[2], &self.e_tag);
        opt(w, &schema::M_ObjectVersion[3], &self.is_latest);
        opt(w, &schema::M_ObjectVersion[4], &self.key);
        opt(w, &schema::M_ObjectVersion[5], &self.last_modified);
        opt(w, &schema::M_ObjectVersion[6], &self.owner);
        opt(w, &schema::M_ObjectVersion[7], &self.restore_status);
        opt(w, &schema::M_ObjectVersion[8], &self.size);
        opt(w, &schema::M_ObjectVersion[9], &self.storage_class);
        opt(w, &schema::M_ObjectVersion[10], &self.version_id);
        w.end_struct();
    }
}

impl Decode for Owner {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            display_name: f.opt("DisplayName")?,
            id: f.opt("ID")?,
        })
    }
}

impl Encode for Owner {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Owner[0], &self.display_name);
        opt(w, &schema::M_Owner[1], &self.id);
        w.end_struct();
    }
}

impl Decode for OwnershipControls {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rules: f.req("Rules")?,
        })
    }
}

impl Encode for OwnershipControls {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OwnershipControls[0], &self.rules);
        w.end_struct();
    }
}

impl Decode for OwnershipControlsRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            object_ownership: f.req("ObjectOwnership")?,
        })
    }
}

impl Encode for OwnershipControlsRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OwnershipControlsRule[0], &self.object_ownership);
        w.end_struct();
    }
}

impl Decode for PartitionedPrefix {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            partition_date_source: f.opt("PartitionDateSource")?,
        })
    }
}

impl Encode for PartitionedPrefix {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PartitionedPrefix[0], &self.partition_date_source);
        w.end_struct();
    }
}

impl Decode for PublicAccessBlockConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            block_public_acls: f.opt("BlockPublicAcls")?,
            block_public_policy: f.opt("BlockPublicPolicy")?,
            ignore_public_acls: f.opt("IgnorePublicAcls")?,
            restrict_public_buckets: f.opt("RestrictPublicBuckets")?,
        })
    }
}

impl Encode for PublicAccessBlockConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PublicAccessBlockConfiguration[0], &self.block_public_acls);
        opt(w, &schema::M_PublicAccessBlockConfiguration[1], &self.block_public_policy);
        opt(w, &schema::M_PublicAccessBlockConfiguration[2], &self.ignore_public_acls);
        opt(w, &schema::M_PublicAccessBlockConfiguration[3], &self.restrict_public_buckets);
        w.end_struct();
    }
}

impl Decode for PutBucketAclRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            acl: f.opt("ACL")?,
            access_control_policy: f.opt("AccessControlPolicy")?,
            bucket: f.req("Bucket")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            content_md5: f.opt("ContentMD5")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            grant_full_control: f.opt("GrantFullControl")?,
            grant_read: f.opt("GrantRead")?,
            grant_read_acp: f.opt("GrantReadACP")?,
            grant_write: f.opt("GrantWrite")?,
            grant_write_acp: f.opt("GrantWriteACP")?,
        })
    }
}

impl Decode for PutBucketCorsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            cors_configuration: f.req("CORSConfiguration")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            content_md5: f.opt("ContentMD5")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Decode for PutBucketEncryptionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            content_md5: f.opt("ContentMD5")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            server_side_encryption_configuration: f.req("ServerSideEncryptionConfiguration")?,
        })
    }
}

impl Encode for PutBucketLifecycleConfigurationOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutBucketLifecycleConfigurationOutput[0], &self.transition_default_minimum_object_size);
        w.end_struct();
    }
}

impl Decode for PutBucketLifecycleConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            lifecycle_configuration: f.opt("LifecycleConfiguration")?,
            transition_default_minimum_object_size: f.opt("TransitionDefaultMinimumObjectSize")?,
        })
    }
}

impl Decode for PutBucketLoggingRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            bucket_logging_status: f.req("BucketLoggingStatus")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            content_md5: f.opt("ContentMD5")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
        })
    }
}

impl Decode for PutBucketNotificationConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            notification_configuration: f.req("NotificationConfiguration")?,
            skip_destination_validation: f.opt("SkipDestinationValidation")?,
        })
    }
}

impl Decode for PutBucketOwnershipControlsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            content_md5: f.opt("ContentMD5")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            ownership_controls: f.req("OwnershipControls")?,
        })
    }
}

impl Decode for PutBucketPolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            confirm_remove_self_bucket_access: f.opt("ConfirmRemoveSelfBucketAccess")?,
            content_md5: f.opt("ContentMD5")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            policy: f.req("Policy")?,
        })
    }
}

impl Decode for PutBucketTaggingRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            content_md5: f.opt("ContentMD5")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            tagging: f.req("Tagging")?,
        })
    }
}

impl Decode for PutBucketVersioningRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            content_md5: f.opt("ContentMD5")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            mfa: f.opt("MFA")?,
            versioning_configuration: f.req("VersioningConfiguration")?,
        })
    }
}

impl Encode for PutObjectOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutObjectOutput[0], &self.bucket_key_enabled);
        opt(w, &schema::M_PutObjectOutput[1], &self.checksum_crc32);
        opt(w, &schema::M_PutObjectOutput[2], &self.checksum_crc32_c);
        opt(w, &schema::M_PutObjectOutput[3], &self.checksum_crc64_nvme);
        opt(w, &schema::M_PutObjectOutput[4], &self.checksum_md5);
        opt(w, &schema::M_PutObjectOutput[5], &self.checksum_sha1);
        opt(w, &schema::M_PutObjectOutput[6], &self.checksum_sha256);
        opt(w, &schema::M_PutObjectOutput[7], &self.checksum_sha512);
        opt(w, &schema::M_PutObjectOutput[8], &self.checksum_type);
        opt(w, &schema::M_PutObjectOutput[9], &self.checksum_xxhash128);
        opt(w, &schema::M_PutObjectOutput[10], &self.checksum_xxhash3);
        opt(w, &schema::M_PutObjectOutput[11], &self.checksum_xxhash64);
        opt(w, &schema::M_PutObjectOutput[12], &self.e_tag);
        opt(w, &schema::M_PutObjectOutput[13], &self.expiration);
        opt(w, &schema::M_PutObjectOutput[14], &self.request_charged);
        opt(w, &schema::M_PutObjectOutput[15], &self.sse_customer_algorithm);
        opt(w, &schema::M_PutObjectOutput[16], &self.sse_customer_key_md5);
        opt(w, &schema::M_PutObjectOutput[17], &self.ssekms_encryption_context);
        opt(w, &schema::M_PutObjectOutput[18], &self.ssekms_key_id);
        opt(w, &schema::M_PutObjectOutput[19], &self.server_side_encryption);
        opt(w, &schema::M_PutObjectOutput[20], &self.size);
        opt(w, &schema::M_PutObjectOutput[21], &self.version_id);
        w.end_struct();
    }
}

impl Decode for PutObjectRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            acl: f.opt("ACL")?,
            body: f.opt("Body")?,
            bucket: f.req("Bucket")?,
            bucket_key_enabled: f.opt("BucketKeyEnabled")?,
            cache_control: f.opt("CacheControl")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            checksum_crc32: f.opt("ChecksumCRC32")?,
            checksum_crc32_c: f.opt("ChecksumCRC32C")?,
            checksum_crc64_nvme: f.opt("ChecksumCRC64NVME")?,
            checksum_md5: f.opt("ChecksumMD5")?,
            checksum_sha1: f.opt("ChecksumSHA1")?,
            checksum_sha256: f.opt("ChecksumSHA256")?,
            checksum_sha512: f.opt("ChecksumSHA512")?,
            checksum_xxhash128: f.opt("ChecksumXXHASH128")?,
            checksum_xxhash3: f.opt("ChecksumXXHASH3")?,
            checksum_xxhash64: f.opt("ChecksumXXHASH64")?,
            content_disposition: f.opt("ContentDisposition")?,
            content_encoding: f.opt("ContentEncoding")?,
            content_language: f.opt("ContentLanguage")?,
            content_length: f.opt("ContentLength")?,
            content_md5: f.opt("ContentMD5")?,
            content_type: f.opt("ContentType")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            expires: f.opt("Expires")?,
            grant_full_control: f.opt("GrantFullControl")?,
            grant_read: f.opt("GrantRead")?,
            grant_read_acp: f.opt("GrantReadACP")?,
            grant_write_acp: f.opt("GrantWriteACP")?,
            if_match: f.opt("IfMatch")?,
            if_none_match: f.opt("IfNoneMatch")?,
            key: f.req("Key")?,
            metadata: f.opt("Metadata")?,
            object_lock_event_hold: f.opt("ObjectLockEventHold")?,
            object_lock_event_hold_duration_days: f.opt("ObjectLockEventHoldDurationDays")?,
            object_lock_event_hold_duration_years: f.opt("ObjectLockEventHoldDurationYears")?,
            object_lock_legal_hold_status: f.opt("ObjectLockLegalHoldStatus")?,
            object_lock_mode: f.opt("ObjectLockMode")?,
            object_lock_retain_until_date: f.opt("ObjectLockRetainUntilDate")?,
            request_payer: f.opt("RequestPayer")?,
            sse_customer_algorithm: f.opt("SSECustomerAlgorithm")?,
            sse_customer_key: f.opt("SSECustomerKey")?,
            sse_customer_key_md5: f.opt("SSECustomerKeyMD5")?,
            ssekms_encryption_context: f.opt("SSEKMSEncryptionContext")?,
            ssekms_key_id: f.opt("SSEKMSKeyId")?,
            server_side_encryption: f.opt("ServerSideEncryption")?,
            storage_class: f.opt("StorageClass")?,
            tagging: f.opt("Tagging")?,
            website_redirect_location: f.opt("WebsiteRedirectLocation")?,
            write_offset_bytes: f.opt("WriteOffsetBytes")?,
        })
    }
}

impl Decode for PutPublicAccessBlockRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket: f.req("Bucket")?,
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            content_md5: f.opt("ContentMD5")?,
            expected_bucket_owner: f.opt("ExpectedBucketOwner")?,
            public_access_block_configuration: f.req("PublicAccessBlockConfiguration")?,
        })
    }
}

impl Decode for QueueConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            events: f.req("Events")?,
            filter: f.opt("Filter")?,
            id: f.opt("Id")?,
            queue_arn: f.req("QueueArn")?,
        })
    }
}

impl Encode for QueueConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_QueueConfiguration[0], &self.events);
        opt(w, &schema::M_QueueConfiguration[1], &self.filter);
        opt(w, &schema::M_QueueConfiguration[2], &self.id);
        req(w, &schema::M_QueueConfiguration[3], &self.queue_arn);
        w.end_struct();
    }
}

impl Encode for Redirect {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Redirect[0], &self.host_name);
        opt(w, &schema::M_Redirect[1], &self.http_redirect_code);
        opt(w, &schema::M_Redirect[2], &self.protocol);
        opt(w, &schema::M_Redirect[3], &self.replace_key_prefix_with);
        opt(w, &schema::M_Redirect[4], &self.replace_key_with);
        w.end_struct();
    }
}

impl Encode for RedirectAllRequestsTo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RedirectAllRequestsTo[0], &self.host_name);
        opt(w, &schema::M_RedirectAllRequestsTo[1], &self.protocol);
        w.end_struct();
    }
}

impl Encode for ReplicaModifications {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicaModifications[0], &self.status);
        w.end_struct();
    }
}

impl Encode for ReplicationConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicationConfiguration[0], &self.role);
        opt(w, &schema::M_ReplicationConfiguration[1], &self.rules);
        w.end_struct();
    }
}

impl Encode for ReplicationRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicationRule[0], &self.delete_marker_replication);
        opt(w, &schema::M_ReplicationRule[1], &self.destination);
        opt(w, &schema::M_ReplicationRule[2], &self.existing_object_replication);
        opt(w, &schema::M_ReplicationRule[3], &self.filter);
        opt(w, &schema::M_ReplicationRule[4], &self.id);
        opt(w, &schema::M_ReplicationRule[5], &self.prefix);
        opt(w, &schema::M_ReplicationRule[6], &self.priority);
        opt(w, &schema::M_ReplicationRule[7], &self.source_selection_criteria);
        opt(w, &schema::M_ReplicationRule[8], &self.status);
        w.end_struct();
    }
}

impl Encode for ReplicationRuleAndOperator {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicationRuleAndOperator[0], &self.not);
        opt(w, &schema::M_ReplicationRuleAndOperator[1], &self.prefix);
        opt(w, &schema::M_ReplicationRuleAndOperator[2], &self.tags);
        w.end_struct();
    }
}

impl Encode for ReplicationRuleFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicationRuleFilter[0], &self.and);
        opt(w, &schema::M_ReplicationRuleFilter[1], &self.not);
        opt(w, &schema::M_ReplicationRuleFilter[2], &self.prefix);
        opt(w, &schema::M_ReplicationRuleFilter[3], &self.tag);
        w.end_struct();
    }
}

impl Encode for ReplicationRuleNotOperator {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicationRuleNotOperator[0], &self.or);
        opt(w, &schema::M_ReplicationRuleNotOperator[1], &self.prefix);
        opt(w, &schema::M_ReplicationRuleNotOperator[2], &self.tag);
        w.end_struct();
    }
}

impl Encode for ReplicationRuleOrOperator {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicationRuleOrOperator[0], &self.prefixes);
        opt(w, &schema::M_ReplicationRuleOrOperator[1], &self.tags);
        w.end_struct();
    }
}

impl Encode for ReplicationTime {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicationTime[0], &self.status);
        opt(w, &schema::M_ReplicationTime[1], &self.time);
        w.end_struct();
    }
}

impl Encode for ReplicationTimeValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicationTimeValue[0], &self.minutes);
        w.end_struct();
    }
}

impl Encode for RestoreStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RestoreStatus[0], &self.is_restore_in_progress);
        opt(w, &schema::M_RestoreStatus[1], &self.restore_expiry_date);
        w.end_struct();
    }
}

impl Encode for RoutingRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RoutingRule[0], &self.condition);
        opt(w, &schema::M_RoutingRule[1], &self.redirect);
        w.end_struct();
    }
}

impl Decode for S3KeyFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filter_rules: f.opt("FilterRules")?,
        })
    }
}

impl Encode for S3KeyFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_S3KeyFilter[0], &self.filter_rules);
        w.end_struct();
    }
}

impl Encode for SSEKMS {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SSEKMS[0], &self.key_id);
        w.end_struct();
    }
}

impl Encode for SSES3 {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for ServerSideEncryptionByDefault {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            kms_master_key_id: f.opt("KMSMasterKeyID")?,
            sse_algorithm: f.req("SSEAlgorithm")?,
        })
    }
}

impl Encode for ServerSideEncryptionByDefault {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ServerSideEncryptionByDefault[0], &self.kms_master_key_id);
        req(w, &schema::M_ServerSideEncryptionByDefault[1], &self.sse_algorithm);
        w.end_struct();
    }
}

impl Decode for ServerSideEncryptionConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rules: f.req("Rules")?,
        })
    }
}

impl Encode for ServerSideEncryptionConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ServerSideEncryptionConfiguration[0], &self.rules);
        w.end_struct();
    }
}

impl Decode for ServerSideEncryptionRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            apply_server_side_encryption_by_default: f.opt("ApplyServerSideEncryptionByDefault")?,
            blocked_encryption_types: f.opt("BlockedEncryptionTypes")?,
            bucket_key_enabled: f.opt("BucketKeyEnabled")?,
        })
    }
}

impl Encode for ServerSideEncryptionRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ServerSideEncryptionRule[0], &self.apply_server_side_encryption_by_default);
        opt(w, &schema::M_ServerSideEncryptionRule[1], &self.blocked_encryption_types);
        opt(w, &schema::M_ServerSideEncryptionRule[2], &self.bucket_key_enabled);
        w.end_struct();
    }
}

impl Decode for SimplePrefix {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for SimplePrefix {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for SourceSelectionCriteria {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SourceSelectionCriteria[0], &self.replica_modifications);
        opt(w, &schema::M_SourceSelectionCriteria[1], &self.sse_kms_encrypted_objects);
        w.end_struct();
    }
}

impl Encode for SseKmsEncryptedObjects {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SseKmsEncryptedObjects[0], &self.status);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        req(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Decode for Tagging {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tag_set: f.req("TagSet")?,
        })
    }
}

impl Decode for TargetGrant {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            grantee: f.opt("Grantee")?,
            permission: f.opt("Permission")?,
        })
    }
}

impl Encode for TargetGrant {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetGrant[0], &self.grantee);
        opt(w, &schema::M_TargetGrant[1], &self.permission);
        w.end_struct();
    }
}

impl Decode for TargetObjectKeyFormat {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            partitioned_prefix: f.opt("PartitionedPrefix")?,
            simple_prefix: f.opt("SimplePrefix")?,
        })
    }
}

impl Encode for TargetObjectKeyFormat {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetObjectKeyFormat[0], &self.partitioned_prefix);
        opt(w, &schema::M_TargetObjectKeyFormat[1], &self.simple_prefix);
        w.end_struct();
    }
}

impl Decode for TopicConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            events: f.req("Events")?,
            filter: f.opt("Filter")?,
            id: f.opt("Id")?,
            topic_arn: f.req("TopicArn")?,
        })
    }
}

impl Encode for TopicConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TopicConfiguration[0], &self.events);
        opt(w, &schema::M_TopicConfiguration[1], &self.filter);
        opt(w, &schema::M_TopicConfiguration[2], &self.id);
        req(w, &schema::M_TopicConfiguration[3], &self.topic_arn);
        w.end_struct();
    }
}

impl Decode for Transition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            date: f.opt("Date")?,
            days: f.opt("Days")?,
            storage_class: f.opt("StorageClass")?,
        })
    }
}

impl Encode for Transition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Transition[0], &self.date);
        opt(w, &schema::M_Transition[1], &self.days);
        opt(w, &schema::M_Transition[2], &self.storage_class);
        w.end_struct();
    }
}

impl Encode for UseSourceMultiRegionKey {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UseSourceMultiRegionKey[0], &self.status);
        w.end_struct();
    }
}

impl Decode for VersioningConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            mfa_delete: f.opt("MFADelete")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for DeleteBucketResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteBucketPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeletePublicAccessBlockResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutBucketAclResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutBucketCorsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutBucketEncryptionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutBucketLoggingResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutBucketNotificationConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutBucketOwnershipControlsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutBucketPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutBucketTaggingResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutBucketVersioningResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutPublicAccessBlockResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
