// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for CreateSecretRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateSecretRequest[0], &self.add_replica_regions);
        opt(w, &schema::M_CreateSecretRequest[1], &self.client_request_token);
        opt(w, &schema::M_CreateSecretRequest[2], &self.cross_account_primary_arn);
        opt(w, &schema::M_CreateSecretRequest[3], &self.description);
        opt(w, &schema::M_CreateSecretRequest[4], &self.force_overwrite_replica_secret);
        opt(w, &schema::M_CreateSecretRequest[5], &self.kms_key_id);
        req(w, &schema::M_CreateSecretRequest[6], &self.name);
        opt(w, &schema::M_CreateSecretRequest[7], &self.secret_binary);
        opt(w, &schema::M_CreateSecretRequest[8], &self.secret_string);
        opt(w, &schema::M_CreateSecretRequest[9], &self.tags);
        opt(w, &schema::M_CreateSecretRequest[10], &self.r#type);
        w.end_struct();
    }
}

impl Decode for CreateSecretResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            name: f.opt("Name")?,
            replication_status: f.opt("ReplicationStatus")?,
            version_id: f.opt("VersionId")?,
        })
    }
}

impl Decode for CrossAccountPrimaryType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            primary_secret_arn: f.opt("PrimarySecretARN")?,
            replication_status: f.opt("ReplicationStatus")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Decode for CrossAccountReplicaEntry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            replica_secret_arn: f.opt("ReplicaSecretARN")?,
            replication_role_arn: f.opt("ReplicationRoleARN")?,
            replication_status: f.opt("ReplicationStatus")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Encode for DeleteSecretRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteSecretRequest[0], &self.force_delete_without_recovery);
        opt(w, &schema::M_DeleteSecretRequest[1], &self.recovery_window_in_days);
        req(w, &schema::M_DeleteSecretRequest[2], &self.secret_id);
        w.end_struct();
    }
}

impl Decode for DeleteSecretResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            deletion_date: f.opt("DeletionDate")?,
            name: f.opt("Name")?,
        })
    }
}

impl Encode for DescribeSecretRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeSecretRequest[0], &self.secret_id);
        w.end_struct();
    }
}

impl Decode for DescribeSecretResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            created_date: f.opt("CreatedDate")?,
            cross_account_primary: f.opt("CrossAccountPrimary")?,
            cross_account_replicas: f.opt("CrossAccountReplicas")?,
            deleted_date: f.opt("DeletedDate")?,
            description: f.opt("Description")?,
            external_secret_rotation_metadata: f.opt("ExternalSecretRotationMetadata")?,
            external_secret_rotation_role_arn: f.opt("ExternalSecretRotationRoleArn")?,
            kms_key_id: f.opt("KmsKeyId")?,
            last_accessed_date: f.opt("LastAccessedDate")?,
            last_changed_date: f.opt("LastChangedDate")?,
            last_rotated_date: f.opt("LastRotatedDate")?,
            name: f.opt("Name")?,
            next_rotation_date: f.opt("NextRotationDate")?,
            owning_service: f.opt("OwningService")?,
            primary_region: f.opt("PrimaryRegion")?,
            replication_status: f.opt("ReplicationStatus")?,
            rotation_enabled: f.opt("RotationEnabled")?,
            rotation_lambda_arn: f.opt("RotationLambdaARN")?,
            rotation_rules: f.opt("RotationRules")?,
            tags: f.opt("Tags")?,
            r#type: f.opt("Type")?,
            version_ids_to_stages: f.opt("VersionIdsToStages")?,
        })
    }
}

impl Decode for ExternalSecretRotationMetadataItem {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for Filter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Filter[0], &self.key);
        opt(w, &schema::M_Filter[1], &self.values);
        w.end_struct();
    }
}

impl Encode for GetRandomPasswordRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetRandomPasswordRequest[0], &self.exclude_characters);
        opt(w, &schema::M_GetRandomPasswordRequest[1], &self.exclude_lowercase);
        opt(w, &schema::M_GetRandomPasswordRequest[2], &self.exclude_numbers);
        opt(w, &schema::M_GetRandomPasswordRequest[3], &self.exclude_punctuation);
        opt(w, &schema::M_GetRandomPasswordRequest[4], &self.exclude_uppercase);
        opt(w, &schema::M_GetRandomPasswordRequest[5], &self.include_space);
        opt(w, &schema::M_GetRandomPasswordRequest[6], &self.password_length);
        opt(w, &schema::M_GetRandomPasswordRequest[7], &self.require_each_included_type);
        w.end_struct();
    }
}

impl Decode for GetRandomPasswordResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            random_password: f.opt("RandomPassword")?,
        })
    }
}

impl Encode for GetResourcePolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetResourcePolicyRequest[0], &self.policy_name);
        req(w, &schema::M_GetResourcePolicyRequest[1], &self.secret_id);
        w.end_struct();
    }
}

impl Decode for GetResourcePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            name: f.opt("Name")?,
            policy_name: f.opt("PolicyName")?,
            resource_policy: f.opt("ResourcePolicy")?,
        })
    }
}

impl Encode for GetSecretValueRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetSecretValueRequest[0], &self.secret_id);
        opt(w, &schema::M_GetSecretValueRequest[1], &self.version_id);
        opt(w, &schema::M_GetSecretValueRequest[2], &self.version_stage);
        w.end_struct();
    }
}

impl Decode for GetSecretValueResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            created_date: f.opt("CreatedDate")?,
            name: f.opt("Name")?,
            secret_binary: f.opt("SecretBinary")?,
            secret_string: f.opt("SecretString")?,
            version_id: f.opt("VersionId")?,
            version_stages: f.opt("VersionStages")?,
        })
    }
}

impl Encode for ListSecretsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListSecretsRequest[0], &self.filters);
        opt(w, &schema::M_ListSecretsRequest[1], &self.include_planned_deletion);
        opt(w, &schema::M_ListSecretsRequest[2], &self.max_results);
        opt(w, &schema::M_ListSecretsRequest[3], &self.next_token);
        opt(w, &schema::M_ListSecretsRequest[4], &self.sort_by);
        opt(w, &schema::M_ListSecretsRequest[5], &self.sort_order);
        w.end_struct();
    }
}

impl Decode for ListSecretsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            secret_list: f.opt("SecretList")?,
        })
    }
}

impl Encode for PutSecretValueRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutSecretValueRequest[0], &self.client_request_token);
        opt(w, &schema::M_PutSecretValueRequest[1], &self.rotation_token);
        opt(w, &schema::M_PutSecretValueRequest[2], &self.secret_binary);
        req(w, &schema::M_PutSecretValueRequest[3], &self.secret_id);
        opt(w, &schema::M_PutSecretValueRequest[4], &self.secret_string);
        opt(w, &schema::M_PutSecretValueRequest[5], &self.version_stages);
        w.end_struct();
    }
}

impl Decode for PutSecretValueResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            name: f.opt("Name")?,
            version_id: f.opt("VersionId")?,
            version_stages: f.opt("VersionStages")?,
        })
    }
}

impl Encode for ReplicaRegionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplicaRegionType[0], &self.kms_key_id);
        opt(w, &schema::M_ReplicaRegionType[1], &self.region);
        w.end_struct();
    }
}

impl Decode for ReplicationStatusType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            kms_key_id: f.opt("KmsKeyId")?,
            last_accessed_date: f.opt("LastAccessedDate")?,
            region: f.opt("Region")?,
            status: f.opt("Status")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Decode for RotationRulesType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            automatically_after_days: f.opt("AutomaticallyAfterDays")?,
            duration: f.opt("Duration")?,
            schedule_expression: f.opt("ScheduleExpression")?,
        })
    }
}

impl Decode for SecretListEntry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            created_date: f.opt("CreatedDate")?,
            deleted_date: f.opt("DeletedDate")?,
            description: f.opt("Description")?,
            external_secret_rotation_metadata: f.opt("ExternalSecretRotationMetadata")?,
            external_secret_rotation_role_arn: f.opt("ExternalSecretRotationRoleArn")?,
            kms_key_id: f.opt("KmsKeyId")?,
            last_accessed_date: f.opt("LastAccessedDate")?,
            last_changed_date: f.opt("LastChangedDate")?,
            last_rotated_date: f.opt("LastRotatedDate")?,
            name: f.opt("Name")?,
            next_rotation_date: f.opt("NextRotationDate")?,
            owning_service: f.opt("OwningService")?,
            primary_region: f.opt("PrimaryRegion")?,
            rotation_enabled: f.opt("RotationEnabled")?,
            rotation_lambda_arn: f.opt("RotationLambdaARN")?,
            rotation_rules: f.opt("RotationRules")?,
            secret_versions_to_stages: f.opt("SecretVersionsToStages")?,
            tags: f.opt("Tags")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for TagResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TagResourceRequest[0], &self.secret_id);
        req(w, &schema::M_TagResourceRequest[1], &self.tags);
        w.end_struct();
    }
}

impl Encode for UpdateSecretRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateSecretRequest[0], &self.client_request_token);
        opt(w, &schema::M_UpdateSecretRequest[1], &self.description);
        opt(w, &schema::M_UpdateSecretRequest[2], &self.kms_key_id);
        opt(w, &schema::M_UpdateSecretRequest[3], &self.secret_binary);
        req(w, &schema::M_UpdateSecretRequest[4], &self.secret_id);
        opt(w, &schema::M_UpdateSecretRequest[5], &self.secret_string);
        opt(w, &schema::M_UpdateSecretRequest[6], &self.r#type);
        w.end_struct();
    }
}

impl Decode for UpdateSecretResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            name: f.opt("Name")?,
            version_id: f.opt("VersionId")?,
        })
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
        "CreateSecret" => ::bonkei_wire::Probe::of::<CreateSecret>(),
        "DeleteSecret" => ::bonkei_wire::Probe::of::<DeleteSecret>(),
        "DescribeSecret" => ::bonkei_wire::Probe::of::<DescribeSecret>(),
        "GetRandomPassword" => ::bonkei_wire::Probe::of::<GetRandomPassword>(),
        "GetResourcePolicy" => ::bonkei_wire::Probe::of::<GetResourcePolicy>(),
        "GetSecretValue" => ::bonkei_wire::Probe::of::<GetSecretValue>(),
        "ListSecrets" => ::bonkei_wire::Probe::of::<ListSecrets>(),
        "PutSecretValue" => ::bonkei_wire::Probe::of::<PutSecretValue>(),
        "TagResource" => ::bonkei_wire::Probe::of::<TagResource>(),
        "UpdateSecret" => ::bonkei_wire::Probe::of::<UpdateSecret>(),
        _ => return None,
    })
}
