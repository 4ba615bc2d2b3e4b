// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for CreateSecretRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            add_replica_regions: f.opt("AddReplicaRegions")?,
            client_request_token: f.opt("ClientRequestToken")?,
            cross_account_primary_arn: f.opt("CrossAccountPrimaryARN")?,
            description: f.opt("Description")?,
            force_overwrite_replica_secret: f.opt("ForceOverwriteReplicaSecret")?,
            kms_key_id: f.opt("KmsKeyId")?,
            name: f.req("Name")?,
            secret_binary: f.opt("SecretBinary")?,
            secret_string: f.opt("SecretString")?,
            tags: f.opt("Tags")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for CreateSecretResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateSecretResponse[0], &self.arn);
        opt(w, &schema::M_CreateSecretResponse[1], &self.name);
        opt(w, &schema::M_CreateSecretResponse[2], &self.replication_status);
        opt(w, &schema::M_CreateSecretResponse[3], &self.version_id);
        w.end_struct();
    }
}

impl Encode for CrossAccountPrimaryType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CrossAccountPrimaryType[0], &self.primary_secret_arn);
        opt(w, &schema::M_CrossAccountPrimaryType[1], &self.replication_status);
        opt(w, &schema::M_CrossAccountPrimaryType[2], &self.status_message);
        w.end_struct();
    }
}

impl Encode for CrossAccountReplicaEntry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CrossAccountReplicaEntry[0], &self.replica_secret_arn);
        opt(w, &schema::M_CrossAccountReplicaEntry[1], &self.replication_role_arn);
        opt(w, &schema::M_CrossAccountReplicaEntry[2], &self.replication_status);
        opt(w, &schema::M_CrossAccountReplicaEntry[3], &self.status_message);
        w.end_struct();
    }
}

impl Decode for DeleteSecretRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            force_delete_without_recovery: f.opt("ForceDeleteWithoutRecovery")?,
            recovery_window_in_days: f.opt("RecoveryWindowInDays")?,
            secret_id: f.req("SecretId")?,
        })
    }
}

impl Encode for DeleteSecretResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteSecretResponse[0], &self.arn);
        opt(w, &schema::M_DeleteSecretResponse[1], &self.deletion_date);
        opt(w, &schema::M_DeleteSecretResponse[2], &self.name);
        w.end_struct();
    }
}

impl Decode for DescribeSecretRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            secret_id: f.req("SecretId")?,
        })
    }
}

impl Encode for DescribeSecretResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSecretResponse[0], &self.arn);
        opt(w, &schema::M_DescribeSecretResponse[1], &self.created_date);
        opt(w, &schema::M_DescribeSecretResponse[2], &self.cross_account_primary);
        opt(w, &schema::M_DescribeSecretResponse[3], &self.cross_account_replicas);
        opt(w, &schema::M_DescribeSecretResponse[4], &self.deleted_date);
        opt(w, &schema::M_DescribeSecretResponse[5], &self.description);
        opt(w, &schema::M_DescribeSecretResponse[6], &self.external_secret_rotation_metadata);
        opt(w, &schema::M_DescribeSecretResponse[7], &self.external_secret_rotation_role_arn);
        opt(w, &schema::M_DescribeSecretResponse[8], &self.kms_key_id);
        opt(w, &schema::M_DescribeSecretResponse[9], &self.last_accessed_date);
        opt(w, &schema::M_DescribeSecretResponse[10], &self.last_changed_date);
        opt(w, &schema::M_DescribeSecretResponse[11], &self.last_rotated_date);
        opt(w, &schema::M_DescribeSecretResponse[12], &self.name);
        opt(w, &schema::M_DescribeSecretResponse[13], &self.next_rotation_date);
        opt(w, &schema::M_DescribeSecretResponse[14], &self.owning_service);
        opt(w, &schema::M_DescribeSecretResponse[15], &self.primary_region);
        opt(w, &schema::M_DescribeSecretResponse[16], &self.replication_status);
        opt(w, &schema::M_DescribeSecretResponse[17], &self.rotation_enabled);
        opt(w, &schema::M_DescribeSecretResponse[18], &self.rotation_lambda_arn);
        opt(w, &schema::M_DescribeSecretResponse[19], &self.rotation_rules);
        opt(w, &schema::M_DescribeSecretResponse[20], &self.tags);
        opt(w, &schema::M_DescribeSecretResponse[21], &self.r#type);
        opt(w, &schema::M_DescribeSecretResponse[22], &self.version_ids_to_stages);
        w.end_struct();
    }
}

impl Encode for ExternalSecretRotationMetadataItem {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ExternalSecretRotationMetadataItem[0], &self.key);
        opt(w, &schema::M_ExternalSecretRotationMetadataItem[1], &self.value);
        w.end_struct();
    }
}

impl Decode for Filter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            values: f.opt("Values")?,
        })
    }
}

impl Decode for GetRandomPasswordRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            exclude_characters: f.opt("ExcludeCharacters")?,
            exclude_lowercase: f.opt("ExcludeLowercase")?,
            exclude_numbers: f.opt("ExcludeNumbers")?,
            exclude_punctuation: f.opt("ExcludePunctuation")?,
            exclude_uppercase: f.opt("ExcludeUppercase")?,
            include_space: f.opt("IncludeSpace")?,
            password_length: f.opt("PasswordLength")?,
            require_each_included_type: f.opt("RequireEachIncludedType")?,
        })
    }
}

impl Encode for GetRandomPasswordResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetRandomPasswordResponse[0], &self.random_password);
        w.end_struct();
    }
}

impl Decode for GetResourcePolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_name: f.opt("PolicyName")?,
            secret_id: f.req("SecretId")?,
        })
    }
}

impl Encode for GetResourcePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetResourcePolicyResponse[0], &self.arn);
        opt(w, &schema::M_GetResourcePolicyResponse[1], &self.name);
        opt(w, &schema::M_GetResourcePolicyResponse[2], &self.policy_name);
        opt(w, &schema::M_GetResourcePolicyResponse[3], &self.resource_policy);
        w.end_struct();
    }
}

impl Decode for GetSecretValueRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            secret_id: f.req("SecretId")?,
            version_id: f.opt("VersionId")?,
            version_stage: f.opt("VersionStage")?,
        })
    }
}

impl Encode for GetSecretValueResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetSecretValueResponse[0], &self.arn);
        opt(w, &schema::M_GetSecretValueResponse[1], &self.created_date);
        opt(w, &schema::M_GetSecretValueResponse[2], &self.name);
        opt(w, &schema::M_GetSecretValueResponse[3], &self.secret_binary);
        opt(w, &schema::M_GetSecretValueResponse[4], &self.secret_string);
        opt(w, &schema::M_GetSecretValueResponse[5], &self.version_id);
        opt(w, &schema::M_GetSecretValueResponse[6], &self.version_stages);
        w.end_struct();
    }
}

impl Decode for ListSecretsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filters: f.opt("Filters")?,
            include_planned_deletion: f.opt("IncludePlannedDeletion")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            sort_by: f.opt("SortBy")?,
            sort_order: f.opt("SortOrder")?,
        })
    }
}

impl Encode for ListSecretsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListSecretsResponse[0], &self.next_token);
        opt(w, &schema::M_ListSecretsResponse[1], &self.secret_list);
        w.end_struct();
    }
}

impl Decode for PutSecretValueRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_request_token: f.opt("ClientRequestToken")?,
            rotation_token: f.opt("RotationToken")?,
            secret_binary: f.opt("SecretBinary")?,
            secret_id: f.req("SecretId")?,
            secret_string: f.opt("SecretString")?,
            version_stages: f.opt("VersionStages")?,
        })
    }
}

impl Encode for PutSecretValueResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutSecretValueResponse[0], &self.arn);
        opt(w, &schema::M_PutSecretValueResponse[1], &self.name);
        opt(w, &schema::M_PutSecretValueResponse[2], &self.version_id);
        opt(w, &schema::M_PutSecretValueResponse[3], &self.version_stages);
        w.end_struct();
    }
}

impl Decode for ReplicaRegionType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            kms_key_id: f.opt("KmsKeyId")?,
            region: f.opt("Region")?,
        })
    }
}

impl Encode for ReplicationStatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicationStatusType[0], &self.kms_key_id);
        opt(w, &schema::M_ReplicationStatusType[1], &self.last_accessed_date);
        opt(w, &schema::M_ReplicationStatusType[2], &self.region);
        opt(w, &schema::M_ReplicationStatusType[3], &self.status);
        opt(w, &schema::M_ReplicationStatusType[4], &self.status_message);
        w.end_struct();
    }
}

impl Encode for RotationRulesType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RotationRulesType[0], &self.automatically_after_days);
        opt(w, &schema::M_RotationRulesType[1], &self.duration);
        opt(w, &schema::M_RotationRulesType[2], &self.schedule_expression);
        w.end_struct();
    }
}

impl Encode for SecretListEntry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecretListEntry[0], &self.arn);
        opt(w, &schema::M_SecretListEntry[1], &self.created_date);
        opt(w, &schema::M_SecretListEntry[2], &self.deleted_date);
        opt(w, &schema::M_SecretListEntry[3], &self.description);
        opt(w, &schema::M_SecretListEntry[4], &self.external_secret_rotation_metadata);
        opt(w, &schema::M_SecretListEntry[5], &self.external_secret_rotation_role_arn);
        opt(w, &schema::M_SecretListEntry[6], &self.kms_key_id);
        opt(w, &schema::M_SecretListEntry[7], &self.last_accessed_date);
        opt(w, &schema::M_SecretListEntry[8], &self.last_changed_date);
        opt(w, &schema::M_SecretListEntry[9], &self.last_rotated_date);
        opt(w, &schema::M_SecretListEntry[10], &self.name);
        opt(w, &schema::M_SecretListEntry[11], &self.next_rotation_date);
        opt(w, &schema::M_SecretListEntry[12], &self.owning_service);
        opt(w, &schema::M_SecretListEntry[13], &self.primary_region);
        opt(w, &schema::M_SecretListEntry[14], &self.rotation_enabled);
        opt(w, &schema::M_SecretListEntry[15], &self.rotation_lambda_arn);
        opt(w, &schema::M_SecretListEntry[16], &self.rotation_rules);
        opt(w, &schema::M_SecretListEntry[17], &self.secret_versions_to_stages);
        opt(w, &schema::M_SecretListEntry[18], &self.tags);
        opt(w, &schema::M_SecretListEntry[19], &self.r#type);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Tag[0], &self.key);
        opt(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Decode for TagResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            secret_id: f.req("SecretId")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Decode for UpdateSecretRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_request_token: f.opt("ClientRequestToken")?,
            description: f.opt("Description")?,
            kms_key_id: f.opt("KmsKeyId")?,
            secret_binary: f.opt("SecretBinary")?,
            secret_id: f.req("SecretId")?,
            secret_string: f.opt("SecretString")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for UpdateSecretResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateSecretResponse[0], &self.arn);
        opt(w, &schema::M_UpdateSecretResponse[1], &self.name);
        opt(w, &schema::M_UpdateSecretResponse[2], &self.version_id);
        w.end_struct();
    }
}

impl Encode for TagResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
