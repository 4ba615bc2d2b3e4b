// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AccessControlPolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AccessControlPolicy[0], &self.grants);
        opt(w, &schema::M_AccessControlPolicy[1], &self.owner);
        w.end_struct();
    }
}

impl Decode for AccessControlTranslation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            owner: f.opt("Owner")?,
        })
    }
}

impl Decode for Bucket {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket_arn: f.opt("BucketArn")?,
            bucket_region: f.opt("BucketRegion")?,
            creation_date: f.opt("CreationDate")?,
            name: f.opt("Name")?,
        })
    }
}

impl Encode for BucketInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BucketInfo[0], &self.data_redundancy);
        opt(w, &schema::M_BucketInfo[1], &self.r#type);
        w.end_struct();
    }
}

impl Encode for BucketLifecycleConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_BucketLifecycleConfiguration[0], &self.rules);
        w.end_struct();
    }
}

impl Encode for BucketLoggingStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BucketLoggingStatus[0], &self.logging_enabled);
        w.end_struct();
    }
}

impl Encode for CORSConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CORSConfiguration[0], &self.cors_rules);
        w.end_struct();
    }
}

impl Decode for CommonPrefix {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            prefix: f.opt("Prefix")?,
        })
    }
}

impl Decode for Condition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            http_error_code_returned_equals: f.opt("HttpErrorCodeReturnedEquals")?,
            key_prefix_equals: f.opt("KeyPrefixEquals")?,
        })
    }
}

impl Encode for CreateBucketConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateBucketConfiguration[0], &self.bucket);
        opt(w, &schema::M_CreateBucketConfiguration[1], &self.location);
        opt(w, &schema::M_CreateBucketConfiguration[2], &self.location_constraint);
        opt(w, &schema::M_CreateBucketConfiguration[3], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateBucketOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket_arn: f.opt("BucketArn")?,
            location: f.opt("Location")?,
        })
    }
}

impl Encode for CreateBucketRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateBucketRequest[0], &self.acl);
        req(w, &schema::M_CreateBucketRequest[1], &self.bucket);
        opt(w, &schema::M_CreateBucketRequest[2], &self.bucket_namespace);
        opt(w, &schema::M_CreateBucketRequest[3], &self.create_bucket_configuration);
        opt(w, &schema::M_CreateBucketRequest[4], &self.grant_full_control);
        opt(w, &schema::M_CreateBucketRequest[5], &self.grant_read);
        opt(w, &schema::M_CreateBucketRequest[6], &self.grant_read_acp);
        opt(w, &schema::M_CreateBucketRequest[7], &self.grant_write);
        opt(w, &schema::M_CreateBucketRequest[8], &self.grant_write_acp);
        opt(w, &schema::M_CreateBucketRequest[9], &self.object_lock_enabled_for_bucket);
        opt(w, &schema::M_CreateBucketRequest[10], &self.object_ownership);
        w.end_struct();
    }
}

impl Decode for DefaultRetention {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            days: f.opt("Days")?,
            default_event_hold: f.opt("DefaultEventHold")?,
            mode: f.opt("Mode")?,
            years: f.opt("Years")?,
        })
    }
}

impl Encode for Delete {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Delete[0], &self.objects);
        opt(w, &schema::M_Delete[1], &self.quiet);
        w.end_struct();
    }
}

impl Encode for DeleteBucketPolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteBucketPolicyRequest[0], &self.bucket);
        opt(w, &schema::M_DeleteBucketPolicyRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Encode for DeleteBucketRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteBucketRequest[0], &self.bucket);
        opt(w, &schema::M_DeleteBucketRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for DeleteMarkerEntry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_latest: f.opt("IsLatest")?,
            key: f.opt("Key")?,
            last_modified: f.opt("LastModified")?,
            owner: f.opt("Owner")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Decode for DeleteMarkerReplication {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status: f.opt("Status")?,
        })
    }
}

impl Decode for DeleteObjectOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            delete_marker: f.opt("DeleteMarker")?,
            request_charged: f.opt("RequestCharged")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for DeleteObjectRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteObjectRequest[0], &self.bucket);
        opt(w, &schema::M_DeleteObjectRequest[1], &self.bypass_governance_retention);
        opt(w, &schema::M_DeleteObjectRequest[2], &self.expected_bucket_owner);
        opt(w, &schema::M_DeleteObjectRequest[3], &self.if_match);
        opt(w, &schema::M_DeleteObjectRequest[4], &self.if_match_last_modified_time);
        opt(w, &schema::M_DeleteObjectRequest[5], &self.if_match_size);
        req(w, &schema::M_DeleteObjectRequest[6], &self.key);
        opt(w, &schema::M_DeleteObjectRequest[7], &self.mfa);
        opt(w, &schema::M_DeleteObjectRequest[8], &self.request_payer);
        opt(w, &schema::M_DeleteObjectRequest[9], &self.version_id);
        w.end_struct();
    }
}

impl Decode for DeleteObjectsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            deleted: f.opt("Deleted")?,
            errors: f.opt("Errors")?,
            request_charged: f.opt("RequestCharged")?,
        })
    }
}

impl Encode for DeleteObjectsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteObjectsRequest[0], &self.bucket);
        opt(w, &schema::M_DeleteObjectsRequest[1], &self.bypass_governance_retention);
        opt(w, &schema::M_DeleteObjectsRequest[2], &self.checksum_algorithm);
        req(w, &schema::M_DeleteObjectsRequest[3], &self.delete);
        opt(w, &schema::M_DeleteObjectsRequest[4], &self.expected_bucket_owner);
        opt(w, &schema::M_DeleteObjectsRequest[5], &self.mfa);
        opt(w, &schema::M_DeleteObjectsRequest[6], &self.request_payer);
        w.end_struct();
    }
}

impl Encode for DeletePublicAccessBlockRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeletePublicAccessBlockRequest[0], &self.bucket);
        opt(w, &schema::M_DeletePublicAccessBlockRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for DeletedObject {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            delete_marker: f.opt("DeleteMarker")?,
            delete_marker_version_id: f.opt("DeleteMarkerVersionId")?,
            key: f.opt("Key")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Decode for Destination {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_control_translation: f.opt("AccessControlTranslation")?,
            account: f.opt("Account")?,
            bucket: f.opt("Bucket")?,
            encryption_configuration: f.opt("EncryptionConfiguration")?,
            metrics: f.opt("Metrics")?,
            replication_time: f.opt("ReplicationTime")?,
            storage_class: f.opt("StorageClass")?,
        })
    }
}

impl Decode for EncryptionConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            replica_kms_key_id: f.opt("ReplicaKmsKeyID")?,
            use_source_multi_region_key: f.opt("UseSourceMultiRegionKey")?,
        })
    }
}

impl Decode for Error {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            key: f.opt("Key")?,
            message: f.opt("Message")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Decode for ErrorDocument {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
        })
    }
}

impl Decode for EventHoldDuration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            days: f.opt("Days")?,
            years: f.opt("Years")?,
        })
    }
}

impl Decode for ExistingObjectReplication {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status: f.opt("Status")?,
        })
    }
}

impl Decode for GetBucketAccelerateConfigurationOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            request_charged: f.opt("RequestCharged")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for GetBucketAccelerateConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketAccelerateConfigurationRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketAccelerateConfigurationRequest[1], &self.expected_bucket_owner);
        opt(w, &schema::M_GetBucketAccelerateConfigurationRequest[2], &self.request_payer);
        w.end_struct();
    }
}

impl Decode for GetBucketAclOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            grants: f.opt("Grants")?,
            owner: f.opt("Owner")?,
        })
    }
}

impl Encode for GetBucketAclRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketAclRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketAclRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketCorsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cors_rules: f.opt("CORSRules")?,
        })
    }
}

impl Encode for GetBucketCorsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketCorsRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketCorsRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketEncryptionOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            server_side_encryption_configuration: f.opt("ServerSideEncryptionConfiguration")?,
        })
    }
}

impl Encode for GetBucketEncryptionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketEncryptionRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketEncryptionRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketLifecycleConfigurationOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rules: f.opt("Rules")?,
            transition_default_minimum_object_size: f.opt("TransitionDefaultMinimumObjectSize")?,
        })
    }
}

impl Encode for GetBucketLifecycleConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketLifecycleConfigurationRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketLifecycleConfigurationRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketLocationOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            location_constraint: f.opt("LocationConstraint")?,
        })
    }
}

impl Encode for GetBucketLocationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketLocationRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketLocationRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketLoggingOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            logging_enabled: f.opt("LoggingEnabled")?,
        })
    }
}

impl Encode for GetBucketLoggingRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketLoggingRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketLoggingRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Encode for GetBucketNotificationConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketNotificationConfigurationRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketNotificationConfigurationRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketOwnershipControlsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ownership_controls: f.opt("OwnershipControls")?,
        })
    }
}

impl Encode for GetBucketOwnershipControlsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketOwnershipControlsRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketOwnershipControlsRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketPolicyOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy: f.opt("Policy")?,
        })
    }
}

impl Encode for GetBucketPolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketPolicyRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketPolicyRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketReplicationOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            replication_configuration: f.opt("ReplicationConfiguration")?,
        })
    }
}

impl Encode for GetBucketReplicationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketReplicationRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketReplicationRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketRequestPaymentOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            payer: f.opt("Payer")?,
        })
    }
}

impl Encode for GetBucketRequestPaymentRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketRequestPaymentRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketRequestPaymentRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketTaggingOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tag_set: f.opt("TagSet")?,
        })
    }
}

impl Encode for GetBucketTaggingRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketTaggingRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketTaggingRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketVersioningOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            mfa_delete: f.opt("MFADelete")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for GetBucketVersioningRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketVersioningRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketVersioningRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetBucketWebsiteOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error_document: f.opt("ErrorDocument")?,
            index_document: f.opt("IndexDocument")?,
            redirect_all_requests_to: f.opt("RedirectAllRequestsTo")?,
            routing_rules: f.opt("RoutingRules")?,
        })
    }
}

impl Encode for GetBucketWebsiteRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetBucketWebsiteRequest[0], &self.bucket);
        opt(w, &schema::M_GetBucketWebsiteRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetObjectLockConfigurationOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            object_lock_configuration: f.opt("ObjectLockConfiguration")?,
        })
    }
}

impl Encode for GetObjectLockConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetObjectLockConfigurationRequest[0], &self.bucket);
        opt(w, &schema::M_GetObjectLockConfigurationRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for GetObjectOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accept_ranges: f.opt("AcceptRanges")?,
            body: f.opt("Body")?,
            bucket_key_enabled: f.opt("BucketKeyEnabled")?,
            cache_control: f.opt("CacheControl")?,
            checksum_crc32: f.opt("ChecksumCRC32")?,
            checksum_crc32_c: f.opt("ChecksumCRC32C")?,
            checksum_crc64_nvme: f.opt("ChecksumCRC64NVME")?,
            checksum_md5: f.opt("ChecksumMD5")?,
            checksum_sha1: f.opt("ChecksumSHA1")?,
            checksum_sha256: f.opt("ChecksumSHA256")?,
            checksum_sha512: f.opt("ChecksumSHA512")?,
            checksum_type: f.opt("ChecksumType")?,
            checksum_xxhash128: f.opt("ChecksumXXHASH128")?,
            checksum_xxhash3: f.opt("ChecksumXXHASH3")?,
            checksum_xxhash64: f.opt("ChecksumXXHASH64")?,
            content_disposition: f.opt("ContentDisposition")?,
            content_encoding: f.opt("ContentEncoding")?,
            content_language: f.opt("ContentLanguage")?,
            content_length: f.opt("ContentLength")?,
            content_range: f.opt("ContentRange")?,
            content_type: f.opt("ContentType")?,
            delete_marker: f.opt("DeleteMarker")?,
            e_tag: f.opt("ETag")?,
            expiration: f.opt("Expiration")?,
            expires: f.opt("Expires")?,
            last_modified: f.opt("LastModified")?,
            metadata: f.opt("Metadata")?,
            missing_meta: f.opt("MissingMeta")?,
            object_lock_event_hold: f.opt("ObjectLockEventHold")?,
            object_lock_event_hold_duration_days: f.opt("ObjectLockEventHoldDurationDays")?,
            object_lock_event_hold_duration_years: f.opt("ObjectLockEventHoldDurationYears")?,
            object_lock_legal_hold_status: f.opt("ObjectLockLegalHoldStatus")?,
            object_lock_mode: f.opt("ObjectLockMode")?,
            object_lock_retain_until_date: f.opt("ObjectLockRetainUntilDate")?,
            parts_count: f.opt("PartsCount")?,
            replication_status: f.opt("ReplicationStatus")?,
            request_charged: f.opt("RequestCharged")?,
            restore: f.opt("Restore")?,
            sse_customer_algorithm: f.opt("SSECustomerAlgorithm")?,
            sse_customer_key_md5: f.opt("SSECustomerKeyMD5")?,
            ssekms_key_id: f.opt("SSEKMSKeyId")?,
            server_side_encryption: f.opt("ServerSideEncryption")?,
            storage_class: f.opt("StorageClass")?,
            tag_count: f.opt("TagCount")?,
            version_id: f.opt("VersionId")?,
            website_redirect_location: f.opt("WebsiteRedirectLocation")?,
        })
    }
}

impl Encode for GetObjectRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetObjectRequest[0], &self.bucket);
        opt(w, &schema::M_GetObjectRequest[1], &self.checksum_mode);
        opt(w, &schema::M_GetObjectRequest[2], &self.expected_bucket_owner);
        opt(w, &schema::M_GetObjectRequest[3], &self.if_match);
        opt(w, &schema::M_GetObjectRequest[4], &self.if_modified_since);
        opt(w, &schema::M_GetObjectRequest[5], &self.if_none_match);
        opt(w, &schema::M_GetObjectRequest[6], &self.if_unmodified_since);
        req(w, &schema::M_GetObjectRequest[7], &self.key);
        opt(w, &schema::M_GetObjectRequest[8], &self.part_number);
        opt(w, &schema::M_GetObjectRequest[9], &self.range);
        opt(w, &schema::M_GetObjectRequest[10], &self.request_payer);
        opt(w, &schema::M_GetObjectRequest[11], &self.response_cache_control);
        opt(w, &schema::M_GetObjectRequest[12], &self.response_content_disposition);
        opt(w, &schema::M_GetObjectRequest[13], &self.response_content_encoding);
        opt(w, &schema::M_GetObjectRequest[14], &self.response_content_language);
        opt(w, &schema::M_GetObjectRequest[15], &self.response_content_type);
        opt(w, &schema::M_GetObjectRequest[16], &self.response_expires);
        opt(w, &schema::M_GetObjectRequest[17], &self.sse_customer_algorithm);
        opt(w, &schema::M_GetObjectRequest[18], &self.sse_customer_key);
        opt(w, &schema::M_GetObjectRequest[19], &self.sse_customer_key_md5);
        opt(w, &schema::M_GetObjectRequest[20], &self.version_id);
        w.end_struct();
    }
}

impl Decode for GetObjectTaggingOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tag_set: f.opt("TagSet")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for GetObjectTaggingRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetObjectTaggingRequest[0], &self.bucket);
        opt(w, &schema::M_GetObjectTaggingRequest[1], &self.expected_bucket_owner);
        req(w, &schema::M_GetObjectTaggingRequest[2], &self.key);
        opt(w, &schema::M_GetObjectTaggingRequest[3], &self.request_payer);
        opt(w, &schema::M_GetObjectTaggingRequest[4], &self.version_id);
        w.end_struct();
    }
}

impl Decode for GetPublicAccessBlockOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            public_access_block_configuration: f.opt("PublicAccessBlockConfiguration")?,
        })
    }
}

impl Encode for GetPublicAccessBlockRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetPublicAccessBlockRequest[0], &self.bucket);
        opt(w, &schema::M_GetPublicAccessBlockRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for HeadBucketOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_point_alias: f.opt("AccessPointAlias")?,
            bucket_arn: f.opt("BucketArn")?,
            bucket_location_name: f.opt("BucketLocationName")?,
            bucket_location_type: f.opt("BucketLocationType")?,
            bucket_region: f.opt("BucketRegion")?,
        })
    }
}

impl Encode for HeadBucketRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_HeadBucketRequest[0], &self.bucket);
        opt(w, &schema::M_HeadBucketRequest[1], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for HeadObjectOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accept_ranges: f.opt("AcceptRanges")?,
            archive_status: f.opt("ArchiveStatus")?,
            bucket_key_enabled: f.opt("BucketKeyEnabled")?,
            cache_control: f.opt("CacheControl")?,
            checksum_crc32: f.opt("ChecksumCRC32")?,
            checksum_crc32_c: f.opt("ChecksumCRC32C")?,
            checksum_crc64_nvme: f.opt("ChecksumCRC64NVME")?,
            checksum_md5: f.opt("ChecksumMD5")?,
            checksum_sha1: f.opt("ChecksumSHA1")?,
            checksum_sha256: f.opt("ChecksumSHA256")?,
            checksum_sha512: f.opt("ChecksumSHA512")?,
            checksum_type: f.opt("ChecksumType")?,
            checksum_xxhash128: f.opt("ChecksumXXHASH128")?,
            checksum_xxhash3: f.opt("ChecksumXXHASH3")?,
            checksum_xxhash64: f.opt("ChecksumXXHASH64")?,
            content_disposition: f.opt("ContentDisposition")?,
            content_encoding: f.opt("ContentEncoding")?,
            content_language: f.opt("ContentLanguage")?,
            content_length: f.opt("ContentLength")?,
            content_range: f.opt("ContentRange")?,
            content_type: f.opt("ContentType")?,
            delete_marker: f.opt("DeleteMarker")?,
            e_tag: f.opt("ETag")?,
            expiration: f.opt("Expiration")?,
            expires: f.opt("Expires")?,
            last_modified: f.opt("LastModified")?,
            metadata: f.opt("Metadata")?,
            missing_meta: f.opt("MissingMeta")?,
            object_lock_event_hold: f.opt("ObjectLockEventHold")?,
            object_lock_event_hold_duration_days: f.opt("ObjectLockEventHoldDurationDays")?,
            object_lock_event_hold_duration_years: f.opt("ObjectLockEventHoldDurationYears")?,
            object_lock_legal_hold_status: f.opt("ObjectLockLegalHoldStatus")?,
            object_lock_mode: f.opt("ObjectLockMode")?,
            object_lock_retain_until_date: f.opt("ObjectLockRetainUntilDate")?,
            parts_count: f.opt("PartsCount")?,
            replication_status: f.opt("ReplicationStatus")?,
            request_charged: f.opt("RequestCharged")?,
            restore: f.opt("Restore")?,
            sse_customer_algorithm: f.opt("SSECustomerAlgorithm")?,
            sse_customer_key_md5: f.opt("SSECustomerKeyMD5")?,
            ssekms_key_id: f.opt("SSEKMSKeyId")?,
            server_side_encryption: f.opt("ServerSideEncryption")?,
            storage_class: f.opt("StorageClass")?,
            tag_count: f.opt("TagCount")?,
            version_id: f.opt("VersionId")?,
            website_redirect_location: f.opt("WebsiteRedirectLocation")?,
        })
    }
}

impl Encode for HeadObjectRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_HeadObjectRequest[0], &self.bucket);
        opt(w, &schema::M_HeadObjectRequest[1], &self.checksum_mode);
        opt(w, &schema::M_HeadObjectRequest[2], &self.expected_bucket_owner);
        opt(w, &schema::M_HeadObjectRequest[3], &self.if_match);
        opt(w, &schema::M_HeadObjectRequest[4], &self.if_modified_since);
        opt(w, &schema::M_HeadObjectRequest[5], &self.if_none_match);
        opt(w, &schema::M_HeadObjectRequest[6], &self.if_unmodified_since);
        req(w, &schema::M_HeadObjectRequest[7], &self.key);
        opt(w, &schema::M_HeadObjectRequest[8], &self.part_number);
        opt(w, &schema::M_HeadObjectRequest[9], &self.range);
        opt(w, &schema::M_HeadObjectRequest[10], &self.request_payer);
        opt(w, &schema::M_HeadObjectRequest[11], &self.response_cache_control);
        opt(w, &schema::M_HeadObjectRequest[12], &self.response_content_disposition);
        opt(w, &schema::M_HeadObjectRequest[13], &self.response_content_encoding);
        opt(w, &schema::M_HeadObjectRequest[14], &self.response_content_language);
        opt(w, &schema::M_HeadObjectRequest[15], &self.response_content_type);
        opt(w, &schema::M_HeadObjectRequest[16], &self.response_expires);
        opt(w, &schema::M_HeadObjectRequest[17], &self.sse_customer_algorithm);
        opt(w, &schema::M_HeadObjectRequest[18], &self.sse_customer_key);
        opt(w, &schema::M_HeadObjectRequest[19], &self.sse_customer_key_md5);
        opt(w, &schema::M_HeadObjectRequest[20], &self.version_id);
        w.end_struct();
    }
}

impl Decode for IndexDocument {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            suffix: f.opt("Suffix")?,
        })
    }
}

impl Decode for InventoryConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            destination: f.opt("Destination")?,
            filter: f.opt("Filter")?,
            id: f.opt("Id")?,
            included_object_versions: f.opt("IncludedObjectVersions")?,
            is_enabled: f.opt("IsEnabled")?,
            optional_fields: f.opt("OptionalFields")?,
            schedule: f.opt("Schedule")?,
        })
    }
}

impl Decode for InventoryDestination {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            s3_bucket_destination: f.opt("S3BucketDestination")?,
        })
    }
}

impl Decode for InventoryEncryption {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ssekms: f.opt("SSEKMS")?,
            sses3: f.opt("SSES3")?,
        })
    }
}

impl Decode for InventoryFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            prefix: f.opt("Prefix")?,
        })
    }
}

impl Decode for InventoryS3BucketDestination {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.opt("AccountId")?,
            bucket: f.opt("Bucket")?,
            encryption: f.opt("Encryption")?,
            format: f.opt("Format")?,
            prefix: f.opt("Prefix")?,
        })
    }
}

impl Decode for InventorySchedule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            frequency: f.opt("Frequency")?,
        })
    }
}

impl Decode for ListBucketInventoryConfigurationsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            continuation_token: f.opt("ContinuationToken")?,
            inventory_configuration_list: f.opt("InventoryConfigurationList")?,
            is_truncated: f.opt("IsTruncated")?,
            next_continuation_token: f.opt("NextContinuationToken")?,
        })
    }
}

impl Encode for ListBucketInventoryConfigurationsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListBucketInventoryConfigurationsRequest[0], &self.bucket);
        opt(w, &schema::M_ListBucketInventoryConfigurationsRequest[1], &self.continuation_token);
        opt(w, &schema::M_ListBucketInventoryConfigurationsRequest[2], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Decode for ListBucketsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            buckets: f.opt("Buckets")?,
            continuation_token: f.opt("ContinuationToken")?,
            owner: f.opt("Owner")?,
            prefix: f.opt("Prefix")?,
        })
    }
}

impl Encode for ListBucketsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListBucketsRequest[0], &self.bucket_region);
        opt(w, &schema::M_ListBucketsRequest[1], &self.continuation_token);
        opt(w, &schema::M_ListBucketsRequest[2], &self.max_buckets);
        opt(w, &schema::M_ListBucketsRequest[3], &self.prefix);
        w.end_struct();
    }
}

impl Decode for ListObjectVersionsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            common_prefixes: f.opt("CommonPrefixes")?,
            delete_markers: f.opt("DeleteMarkers")?,
            delimiter: f.opt("Delimiter")?,
            encoding_type: f.opt("EncodingType")?,
            is_truncated: f.opt("IsTruncated")?,
            key_marker: f.opt("KeyMarker")?,
            max_keys: f.opt("MaxKeys")?,
            name: f.opt("Name")?,
            next_key_marker: f.opt("NextKeyMarker")?,
            next_version_id_marker: f.opt("NextVersionIdMarker")?,
            prefix: f.opt("Prefix")?,
            request_charged: f.opt("RequestCharged")?,
            version_id_marker: f.opt("VersionIdMarker")?,
            versions: f.opt("Versions")?,
        })
    }
}

impl Encode for ListObjectVersionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListObjectVersionsRequest[0], &self.bucket);
        opt(w, &schema::M_ListObjectVersionsRequest[1], &self.delimiter);
        opt(w, &schema::M_ListObjectVersionsRequest[2], &self.encoding_type);
        opt(w, &schema::M_ListObjectVersionsRequest[3], &self.expected_bucket_owner);
        opt(w, &schema::M_ListObjectVersionsRequest[4], &self.key_marker);
        opt(w, &schema::M_ListObjectVersionsRequest[5], &self.max_keys);
        opt(w, &schema::M_ListObjectVersionsRequest[6], &self.optional_object_attributes);
        opt(w, &schema::M_ListObjectVersionsRequest[7], &self.prefix);
        opt(w, &schema::M_ListObjectVersionsRequest[8], &self.request_payer);
        opt(w, &schema::M_ListObjectVersionsRequest[9], &self.version_id_marker);
        w.end_struct();
    }
}

impl Decode for ListObjectsV2Output {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            common_prefixes: f.opt("CommonPrefixes")?,
            contents: f.opt("Contents")?,
            continuation_token: f.opt("ContinuationToken")?,
            delimiter: f.opt("Delimiter")?,
            encoding_type: f.opt("EncodingType")?,
            is_truncated: f.opt("IsTruncated")?,
            key_count: f.opt("KeyCount")?,
            max_keys: f.opt("MaxKeys")?,
            name: f.opt("Name")?,
            next_continuation_token: f.opt("NextContinuationToken")?,
            prefix: f.opt("Prefix")?,
            request_charged: f.opt("RequestCharged")?,
            start_after: f.opt("StartAfter")?,
        })
    }
}

impl Encode for ListObjectsV2Request {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListObjectsV2Request[0], &self.bucket);
        opt(w, &schema::M_ListObjectsV2Request[1], &self.continuation_token);
        opt(w, &schema::M_ListObjectsV2Request[2], &self.delimiter);
        opt(w, &schema::M_ListObjectsV2Request[3], &self.encoding_type);
        opt(w, &schema::M_ListObjectsV2Request[4], &self.expected_bucket_owner);
        opt(w, &schema::M_ListObjectsV2Request[5], &self.fetch_owner);
        opt(w, &schema::M_ListObjectsV2Request[6], &self.max_keys);
        opt(w, &schema::M_ListObjectsV2Request[7], &self.optional_object_attributes);
        opt(w, &schema::M_ListObjectsV2Request[8], &self.prefix);
        opt(w, &schema::M_ListObjectsV2Request[9], &self.request_payer);
        opt(w, &schema::M_ListObjectsV2Request[10], &self.start_after);
        w.end_struct();
    }
}

impl Encode for LocationInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LocationInfo[0], &self.name);
        opt(w, &schema::M_LocationInfo[1], &self.r#type);
        w.end_struct();
    }
}

impl Decode for Metrics {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_threshold: f.opt("EventThreshold")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for Object {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            checksum_type: f.opt("ChecksumType")?,
            e_tag: f.opt("ETag")?,
            key: f.opt("Key")?,
            last_modified: f.opt("LastModified")?,
            owner: f.opt("Owner")?,
            restore_status: f.opt("RestoreStatus")?,
            size: f.opt("Size")?,
            storage_class: f.opt("StorageClass")?,
        })
    }
}

impl Encode for ObjectIdentifier {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ObjectIdentifier[0], &self.e_tag);
        req(w, &schema::M_ObjectIdentifier[1], &self.key);
        opt(w, &schema::M_ObjectIdentifier[2], &self.last_modified_time);
        opt(w, &schema::M_ObjectIdentifier[3], &self.size);
        opt(w, &schema::M_ObjectIdentifier[4], &self.version_id);
        w.end_struct();
    }
}

impl Decode for ObjectLockConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            object_lock_enabled: f.opt("ObjectLockEnabled")?,
            rule: f.opt("Rule")?,
        })
    }
}

impl Decode for ObjectLockRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            default_retention: f.opt("DefaultRetention")?,
        })
    }
}

impl Decode for ObjectVersion {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            checksum_algorithm: f.opt("ChecksumAlgorithm")?,
            checksum_type: f.opt("ChecksumType")?,
            e_tag: f.opt("ETag")?,
            is_latest: f.opt("IsLatest")?,
            key: f.opt("Key")?,
            last_modified: f.opt("LastModified")?,
            owner: f.opt("Owner")?,
            restore_status: f.opt("RestoreStatus")?,
            size: f.opt("Size")?,
            storage_class: f.opt("StorageClass")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for PutBucketAclRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutBucketAclRequest[0], &self.acl);
        opt(w, &schema::M_PutBucketAclRequest[1], &self.access_control_policy);
        req(w, &schema::M_PutBucketAclRequest[2], &self.bucket);
        opt(w, &schema::M_PutBucketAclRequest[3], &self.checksum_algorithm);
        opt(w, &schema::M_PutBucketAclRequest[4], &self.content_md5);
        opt(w, &schema::M_PutBucketAclRequest[5], &self.expected_bucket_owner);
        opt(w, &schema::M_PutBucketAclRequest[6], &self.grant_full_control);
        opt(w, &schema::M_PutBucketAclRequest[7], &self.grant_read);
        opt(w, &schema::M_PutBucketAclRequest[8], &self.grant_read_acp);
        opt(w, &schema::M_PutBucketAclRequest[9], &self.grant_write);
        opt(w, &schema::M_PutBucketAclRequest[10], &self.grant_write_acp);
        w.end_struct();
    }
}

impl Encode for PutBucketCorsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutBucketCorsRequest[0], &self.bucket);
        req(w, &schema::M_PutBucketCorsRequest[1], &self.cors_configuration);
        opt(w, &schema::M_PutBucketCorsRequest[2], &self.checksum_algorithm);
        opt(w, &schema::M_PutBucketCorsRequest[3], &self.content_md5);
        opt(w, &schema::M_PutBucketCorsRequest[4], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Encode for PutBucketEncryptionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutBucketEncryptionRequest[0], &self.bucket);
        opt(w, &schema::M_PutBucketEncryptionRequest[1], &self.checksum_algorithm);
        opt(w, &schema::M_PutBucketEncryptionRequest[2], &self.content_md5);
        opt(w, &schema::M_PutBucketEncryptionRequest[3], &self.expected_bucket_owner);
        req(w, &schema::M_PutBucketEncryptionRequest[4], &self.server_side_encryption_configuration);
        w.end_struct();
    }
}

impl Decode for PutBucketLifecycleConfigurationOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            transition_default_minimum_object_size: f.opt("TransitionDefaultMinimumObjectSize")?,
        })
    }
}

impl Encode for PutBucketLifecycleConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutBucketLifecycleConfigurationRequest[0], &self.bucket);
        opt(w, &schema::M_PutBucketLifecycleConfigurationRequest[1], &self.checksum_algorithm);
        opt(w, &schema::M_PutBucketLifecycleConfigurationRequest[2], &self.expected_bucket_owner);
        opt(w, &schema::M_PutBucketLifecycleConfigurationRequest[3], &self.lifecycle_configuration);
        opt(w, &schema::M_PutBucketLifecycleConfigurationRequest[4], &self.transition_default_minimum_object_size);
        w.end_struct();
    }
}

impl Encode for PutBucketLoggingRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutBucketLoggingRequest[0], &self.bucket);
        req(w, &schema::M_PutBucketLoggingRequest[1], &self.bucket_logging_status);
        opt(w, &schema::M_PutBucketLoggingRequest[2], &self.checksum_algorithm);
        opt(w, &schema::M_PutBucketLoggingRequest[3], &self.content_md5);
        opt(w, &schema::M_PutBucketLoggingRequest[4], &self.expected_bucket_owner);
        w.end_struct();
    }
}

impl Encode for PutBucketNotificationConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutBucketNotificationConfigurationRequest[0], &self.bucket);
        opt(w, &schema::M_PutBucketNotificationConfigurationRequest[1], &self.expected_bucket_owner);
        req(w, &schema::M_PutBucketNotificationConfigurationRequest[2], &self.notification_configuration);
        opt(w, &schema::M_PutBucketNotificationConfigurationRequest[3], &self.skip_destination_validation);
        w.end_struct();
    }
}

impl Encode for PutBucketOwnershipControlsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutBucketOwnershipControlsRequest[0], &self.bucket);
        opt(w, &schema::M_PutBucketOwnershipControlsRequest[1], &self.checksum_algorithm);
        opt(w, &schema::M_PutBucketOwnershipControlsRequest[2], &self.content_md5);
        opt(w, &schema::M_PutBucketOwnershipControlsRequest[3], &self.expected_bucket_owner);
        req(w, &schema::M_PutBucketOwnershipControlsRequest[4], &self.ownership_controls);
        w.end_struct();
    }
}

impl Encode for PutBucketPolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutBucketPolicyRequest[0], &self.bucket);
        opt(w, &schema::M_PutBucketPolicyRequest[1], &self.checksum_algorithm);
        opt(w, &schema::M_PutBucketPolicyRequest[2], &self.confirm_remove_self_bucket_access);
        opt(w, &schema::M_PutBucketPolicyRequest[3], &self.content_md5);
        opt(w, &schema::M_PutBucketPolicyRequest[4], &self.expected_bucket_owner);
        req(w, &schema::M_PutBucketPolicyRequest[5], &self.policy);
        w.end_struct();
    }
}

impl Encode for PutBucketTaggingRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutBucketTaggingRequest[0], &self.bucket);
        opt(w, &schema::M_PutBucketTaggingRequest[1], &self.checksum_algorithm);
        opt(w, &schema::M_PutBucketTaggingRequest[2], &self.content_md5);
        opt(w, &schema::M_PutBucketTaggingRequest[3], &self.expected_bucket_owner);
        req(w, &schema::M_PutBucketTaggingRequest[4], &self.tagging);
        w.end_struct();
    }
}

impl Encode for PutBucketVersioningRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutBucketVersioningRequest[0], &self.bucket);
        opt(w, &schema::M_PutBucketVersioningRequest[1], &self.checksum_algorithm);
        opt(w, &schema::M_PutBucketVersioningRequest[2], &self.content_md5);
        opt(w, &schema::M_PutBucketVersioningRequest[3], &self.expected_bucket_owner);
        opt(w, &schema::M_PutBucketVersioningRequest[4], &self.mfa);
        req(w, &schema::M_PutBucketVersioningRequest[5], &self.versioning_configuration);
        w.end_struct();
    }
}

impl Decode for PutObjectOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bucket_key_enabled: f.opt("BucketKeyEnabled")?,
            checksum_crc32: f.opt("ChecksumCRC32")?,
            checksum_crc32_c: f.opt("ChecksumCRC32C")?,
            checksum_crc64_nvme: f.opt("ChecksumCRC64NVME")?,
            checksum_md5: f.opt("ChecksumMD5")?,
            checksum_sha1: f.opt("ChecksumSHA1")?,
            checksum_sha256: f.opt("ChecksumSHA256")?,
            checksum_sha512: f.opt("ChecksumSHA512")?,
            checksum_type: f.opt("ChecksumType")?,
            checksum_xxhash128: f.opt("ChecksumXXHASH128")?,
            checksum_xxhash3: f.opt("ChecksumXXHASH3")?,
            checksum_xxhash64: f.opt("ChecksumXXHASH64")?,
            e_tag: f.opt("ETag")?,
            expiration: f.opt("Expiration")?,
            request_charged: f.opt("RequestCharged")?,
            sse_customer_algorithm: f.opt("SSECustomerAlgorithm")?,
            sse_customer_key_md5: f.opt("SSECustomerKeyMD5")?,
            ssekms_encryption_context: f.opt("SSEKMSEncryptionContext")?,
            ssekms_key_id: f.opt("SSEKMSKeyId")?,
            server_side_encryption: f.opt("ServerSideEncryption")?,
            size: f.opt("Size")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Encode for PutObjectRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutObjectRequest[0], &self.acl);
        opt(w, &schema::M_PutObjectRequest[1], &self.body);
        req(w, &schema::M_PutObjectRequest[2], &self.bucket);
        opt(w, &schema::M_PutObjectRequest[3], &self.bucket_key_enabled);
        opt(w, &schema::M_PutObjectRequest[4], &self.cache_control);
        opt(w, &schema::M_PutObjectRequest[5], &self.checksum_algorithm);
        opt(w, &schema::M_PutObjectRequest[6], &self.checksum_crc32);
        opt(w, &schema::M_PutObjectRequest[7], &self.checksum_crc32_c);
        opt(w, &schema::M_PutObjectRequest[8], &self.checksum_crc64_nvme);
        opt(w, &schema::M_PutObjectRequest[9], &self.checksum_md5);
        opt(w, &schema::M_PutObjectRequest[10], &self.checksum_sha1);
        opt(w, &schema::M_PutObjectRequest[11], &self.checksum_sha256);
        opt(w, &schema::M_PutObjectRequest[12], &self.checksum_sha512);
        opt(w, &schema::M_PutObjectRequest[13], &self.checksum_xxhash128);
        opt(w, &schema::M_PutObjectRequest[14], &self.checksum_xxhash3);
        opt(w, &schema::M_PutObjectRequest[15], &self.checksum_xxhash64);
        opt(w, &schema::M_PutObjectRequest[16], &self.content_disposition);
        opt(w, &schema::M_PutObjectRequest[17], &self.content_encoding);
        opt(w, &schema::M_PutObjectRequest[18], &self.content_language);
        opt(w, &schema::M_PutObjectRequest[19], &self.content_length);
        opt(w, &schema::M_PutObjectRequest[20], &self.content_md5);
        opt(w, &schema::M_PutObjectRequest[21], &self.content_type);
        opt(w, &schema::M_PutObjectRequest[22], &self.expected_bucket_owner);
        opt(w, &schema::M_PutObjectRequest[23], &self.expires);
        opt(w, &schema::M_PutObjectRequest[24], &self.grant_full_control);
        opt(w, &schema::M_PutObjectRequest[25], &self.grant_read);
        opt(w, &schema::M_PutObjectRequest[26], &self.grant_read_acp);
        opt(w, &schema::M_PutObjectRequest[27], &self.grant_write_acp);
        opt(w, &schema::M_PutObjectRequest[28], &self.if_match);
        opt(w, &schema::M_PutObjectRequest[29], &self.if_none_match);
        req(w, &schema::M_PutObjectRequest[30], &self.key);
        opt(w, &schema::M_PutObjectRequest[31], &self.metadata);
        opt(w, &schema::M_PutObjectRequest[32], &self.object_lock_event_hold);
        opt(w, &schema::M_PutObjectRequest[33], &self.object_lock_event_hold_duration_days);
        opt(w, &schema::M_PutObjectRequest[34], &self.object_lock_event_hold_duration_years);
        opt(w, &schema::M_PutObjectRequest[35], &self.object_lock_legal_hold_status);
        opt(w, &schema::M_PutObjectRequest[36], &self.object_lock_mode);
        opt(w, &schema::M_PutObjectRequest[37], &self.object_lock_retain_until_date);
        opt(w, &schema::M_PutObjectRequest[38], &self.request_payer);
        opt(w, &schema::M_PutObjectRequest[39], &self.sse_customer_algorithm);
        opt(w, &schema::M_PutObjectRequest[40], &self.sse_customer_key);
        opt(w, &schema::M_PutObjectRequest[41], &self.sse_customer_key_md5);
        opt(w, &schema::M_PutObjectRequest[42], &self.ssekms_encryption_context);
        opt(w, &schema::M_PutObjectRequest[43], &self.ssekms_key_id);
        opt(w, &schema::M_PutObjectRequest[44], &self.server_side_encryption);
        opt(w, &schema::M_PutObjectRequest[45], &self.storage_class);
        opt(w, &schema::M_PutObjectRequest[46], &self.tagging);
        opt(w, &schema::M_PutObjectRequest[47], &self.website_redirect_location);
        opt(w, &schema::M_PutObjectRequest[48], &self.write_offset_bytes);
        w.end_struct();
    }
}

impl Encode for PutPublicAccessBlockRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutPublicAccessBlockRequest[0], &self.bucket);
        opt(w, &schema::M_PutPublicAccessBlockRequest[1], &self.checksum_algorithm);
        opt(w, &schema::M_PutPublicAccessBlockRequest[2], &self.content_md5);
        opt(w, &schema::M_PutPublicAccessBlockRequest[3], &self.expected_bucket_owner);
        req(w, &schema::M_PutPublicAccessBlockRequest[4], &self.public_access_block_configuration);
        w.end_struct();
    }
}

impl Decode for Redirect {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            host_name: f.opt("HostName")?,
            http_redirect_code: f.opt("HttpRedirectCode")?,
            protocol: f.opt("Protocol")?,
            replace_key_prefix_with: f.opt("ReplaceKeyPrefixWith")?,
            replace_key_with: f.opt("ReplaceKeyWith")?,
        })
    }
}

impl Decode for RedirectAllRequestsTo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            host_name: f.opt("HostName")?,
            protocol: f.opt("Protocol")?,
        })
    }
}

impl Decode for ReplicaModifications {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status: f.opt("Status")?,
        })
    }
}

impl Decode for ReplicationConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role: f.opt("Role")?,
            rules: f.opt("Rules")?,
        })
    }
}

impl Decode for ReplicationRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            delete_marker_replication: f.opt("DeleteMarkerReplication")?,
            destination: f.opt("Destination")?,
            existing_object_replication: f.opt("ExistingObjectReplication")?,
            filter: f.opt("Filter")?,
            id: f.opt("ID")?,
            prefix: f.opt("Prefix")?,
            priority: f.opt("Priority")?,
            source_selection_criteria: f.opt("SourceSelectionCriteria")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for ReplicationRuleAndOperator {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            not: f.opt("Not")?,
            prefix: f.opt("Prefix")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for ReplicationRuleFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            and: f.opt("And")?,
            not: f.opt("Not")?,
            prefix: f.opt("Prefix")?,
            tag: f.opt("Tag")?,
        })
    }
}

impl Decode for ReplicationRuleNotOperator {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            or: f.opt("Or")?,
            prefix: f.opt("Prefix")?,
            tag: f.opt("Tag")?,
        })
    }
}

impl Decode for ReplicationRuleOrOperator {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            prefixes: f.opt("Prefixes")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for ReplicationTime {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status: f.opt("Status")?,
            time: f.opt("Time")?,
        })
    }
}

impl Decode for ReplicationTimeValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            minutes: f.opt("Minutes")?,
        })
    }
}

impl Decode for RestoreStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_restore_in_progress: f.opt("IsRestoreInProgress")?,
            restore_expiry_date: f.opt("RestoreExpiryDate")?,
        })
    }
}

impl Decode for RoutingRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            condition: f.opt("Condition")?,
            redirect: f.opt("Redirect")?,
        })
    }
}

impl Decode for SSEKMS {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key_id: f.opt("KeyId")?,
        })
    }
}

impl Decode for SSES3 {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for SourceSelectionCriteria {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            replica_modifications: f.opt("ReplicaModifications")?,
            sse_kms_encrypted_objects: f.opt("SseKmsEncryptedObjects")?,
        })
    }
}

impl Decode for SseKmsEncryptedObjects {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status: f.opt("Status")?,
        })
    }
}

impl Encode for Tagging {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tagging[0], &self.tag_set);
        w.end_struct();
    }
}

impl Decode for UseSourceMultiRegionKey {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status: f.opt("Status")?,
        })
    }
}

impl Encode for VersioningConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VersioningConfiguration[0], &self.mfa_delete);
        opt(w, &schema::M_VersioningConfiguration[1], &self.status);
        w.end_struct();
    }
}

impl Decode for DeleteBucketResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteBucketPolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeletePublicAccessBlockResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutBucketAclResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutBucketCorsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutBucketEncryptionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutBucketLoggingResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutBucketNotificationConfigurationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutBucketOwnershipControlsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutBucketPolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutBucketTaggingResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutBucketVersioningResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutPublicAccessBlockResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "CreateBucket" => ::bonkei_wire::Probe::of::<CreateBucket>(),
        "DeleteBucket" => ::bonkei_wire::Probe::of::<DeleteBucket>(),
        "DeleteBucketPolicy" => ::bonkei_wire::Probe::of::<DeleteBucketPolicy>(),
        "DeleteObject" => ::bonkei_wire::Probe::of::<DeleteObject>(),
        "DeleteObjects" => ::bonkei_wire::Probe::of::<DeleteObjects>(),
        "DeletePublicAccessBlock" => ::bonkei_wire::Probe::of::<DeletePublicAccessBlock>(),
        "GetBucketAccelerateConfiguration" => ::bonkei_wire::Probe::of::<GetBucketAccelerateConfiguration>(),
        "GetBucketAcl" => ::bonkei_wire::Probe::of::<GetBucketAcl>(),
        "GetBucketCors" => ::bonkei_wire::Probe::of::<GetBucketCors>(),
        "GetBucketEncryption" => ::bonkei_wire::Probe::of::<GetBucketEncryption>(),
        "GetBucketLifecycleConfiguration" => ::bonkei_wire::Probe::of::<GetBucketLifecycleConfiguration>(),
        "GetBucketLocation" => ::bonkei_wire::Probe::of::<GetBucketLocation>(),
        "GetBucketLogging" => ::bonkei_wire::Probe::of::<GetBucketLogging>(),
        "GetBucketNotificationConfiguration" => ::bonkei_wire::Probe::of::<GetBucketNotificationConfiguration>(),
        "GetBucketOwnershipControls" => ::bonkei_wire::Probe::of::<GetBucketOwnershipControls>(),
        "GetBucketPolicy" => ::bonkei_wire::Probe::of::<GetBucketPolicy>(),
        "GetBucketReplication" => ::bonkei_wire::Probe::of::<GetBucketReplication>(),
        "GetBucketRequestPayment" => ::bonkei_wire::Probe::of::<GetBucketRequestPayment>(),
        "GetBucketTagging" => ::bonkei_wire::Probe::of::<GetBucketTagging>(),
        "GetBucketVersioning" => ::bonkei_wire::Probe::of::<GetBucketVersioning>(),
        "GetBucketWebsite" => ::bonkei_wire::Probe::of::<GetBucketWebsite>(),
        "GetObject" => ::bonkei_wire::Probe::of::<GetObject>(),
        "GetObjectLockConfiguration" => ::bonkei_wire::Probe::of::<GetObjectLockConfiguration>(),
        "GetObjectTagging" => ::bonkei_wire::Probe::of::<GetObjectTagging>(),
        "GetPublicAccessBlock" => ::bonkei_wire::Probe::of::<GetPublicAccessBlock>(),
        "HeadBucket" => ::bonkei_wire::Probe::of::<HeadBucket>(),
        "HeadObject" => ::bonkei_wire::Probe::of::<HeadObject>(),
        "ListBucketInventoryConfigurations" => ::bonkei_wire::Probe::of::<ListBucketInventoryConfigurations>(),
        "ListBuckets" => ::bonkei_wire::Probe::of::<ListBuckets>(),
        "ListObjectVersions" => ::bonkei_wire::Probe::of::<ListObjectVersions>(),
        "ListObjectsV2" => ::bonkei_wire::Probe::of::<ListObjectsV2>(),
        "PutBucketAcl" => ::bonkei_wire::Probe::of::<PutBucketAcl>(),
        "PutBucketCors" => ::bonkei_wire::Probe::of::<PutBucketCors>(),
        "PutBucketEncryption" => ::bonkei_wire::Probe::of::<PutBucketEncryption>(),
        "PutBucketLifecycleConfiguration" => ::bonkei_wire::Probe::of::<PutBucketLifecycleConfiguration>(),
        "PutBucketLogging" => ::bonkei_wire::Probe::of::<PutBucketLogging>(),
        "PutBucketNotificationConfiguration" => ::bonkei_wire::Probe::of::<PutBucketNotificationConfiguration>(),
        "PutBucketOwnershipControls" => ::bonkei_wire::Probe::of::<PutBucketOwnershipControls>(),
        "PutBucketPolicy" => ::bonkei_wire::Probe::of::<PutBucketPolicy>(),
        "PutBucketTagging" => ::bonkei_wire::Probe::of::<PutBucketTagging>(),
        "PutBucketVersioning" => ::bonkei_wire::Probe::of::<PutBucketVersioning>(),
        "PutObject" => ::bonkei_wire::Probe::of::<PutObject>(),
        "PutPublicAccessBlock" => ::bonkei_wire::Probe::of::<PutPublicAccessBlock>(),
        _ => return None,
    })
}
