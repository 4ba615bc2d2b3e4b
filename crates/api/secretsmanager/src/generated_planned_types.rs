// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecretRequest {
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    pub client_request_token: Option<String>,
    pub cross_account_primary_arn: Option<String>,
    pub description: Option<String>,
    pub force_overwrite_replica_secret: Option<bool>,
    pub kms_key_id: Option<String>,
    pub name: String,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
}
impl ::bonkei_wire::Element for CreateSecretRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for CreateSecretResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrossAccountPrimaryType {
    pub primary_secret_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for CrossAccountPrimaryType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrossAccountReplicaEntry {
    pub replica_secret_arn: Option<String>,
    pub replication_role_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for CrossAccountReplicaEntry {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecretRequest {
    pub force_delete_without_recovery: Option<bool>,
    pub recovery_window_in_days: Option<i64>,
    pub secret_id: String,
}
impl ::bonkei_wire::Element for DeleteSecretRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecretResponse {
    pub arn: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for DeleteSecretResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecretRequest {
    pub secret_id: String,
}
impl ::bonkei_wire::Element for DescribeSecretRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecretResponse {
    pub arn: Option<String>,
    pub created_date: Option<Timestamp>,
    pub cross_account_primary: Option<CrossAccountPrimaryType>,
    pub cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>>,
    pub deleted_date: Option<Timestamp>,
    pub description: Option<String>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_rotated_date: Option<Timestamp>,
    pub name: Option<String>,
    pub next_rotation_date: Option<Timestamp>,
    pub owning_service: Option<String>,
    pub primary_region: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub version_ids_to_stages: Option<BTreeMap<String, Vec<String>>>,
}
impl ::bonkei_wire::Element for DescribeSecretResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalSecretRotationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for ExternalSecretRotationMetadataItem {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub key: Option<FilterNameStringType>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for Filter {}

text_enum! { FilterNameStringType
    DESCRIPTION = "description"
    NAME = "name"
    TAG_KEY = "tag-key"
    TAG_VALUE = "tag-value"
    PRIMARY_REGION = "primary-region"
    OWNING_SERVICE = "owning-service"
    ALL = "all"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRandomPasswordRequest {
    pub exclude_characters: Option<String>,
    pub exclude_lowercase: Option<bool>,
    pub exclude_numbers: Option<bool>,
    pub exclude_punctuation: Option<bool>,
    pub exclude_uppercase: Option<bool>,
    pub include_space: Option<bool>,
    pub password_length: Option<i64>,
    pub require_each_included_type: Option<bool>,
}
impl ::bonkei_wire::Element for GetRandomPasswordRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRandomPasswordResponse {
    pub random_password: Option<String>,
}
impl ::bonkei_wire::Element for GetRandomPasswordResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyRequest {
    pub policy_name: Option<String>,
    pub secret_id: String,
}
impl ::bonkei_wire::Element for GetResourcePolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
    pub resource_policy: Option<String>,
}
impl ::bonkei_wire::Element for GetResourcePolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSecretValueRequest {
    pub secret_id: String,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}
impl ::bonkei_wire::Element for GetSecretValueRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSecretValueResponse {
    pub arn: Option<String>,
    pub created_date: Option<Timestamp>,
    pub name: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for GetSecretValueResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecretsRequest {
    pub filters: Option<Vec<Filter>>,
    pub include_planned_deletion: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sort_by: Option<SortByType>,
    pub sort_order: Option<SortOrderType>,
}
impl ::bonkei_wire::Element for ListSecretsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecretsResponse {
    pub next_token: Option<String>,
    pub secret_list: Option<Vec<SecretListEntry>>,
}
impl ::bonkei_wire::Element for ListSecretsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutSecretValueRequest {
    pub client_request_token: Option<String>,
    pub rotation_token: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_id: String,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for PutSecretValueRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutSecretValueResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for PutSecretValueResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaRegionType {
    pub kms_key_id: Option<String>,
    pub region: Option<String>,
}
impl ::bonkei_wire::Element for ReplicaRegionType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationStatusType {
    pub kms_key_id: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
    pub region: Option<String>,
    pub status: Option<StatusType>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for ReplicationStatusType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
}
impl ::bonkei_wire::Element for RotationRulesType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretListEntry {
    pub arn: Option<String>,
    pub created_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub description: Option<String>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_rotated_date: Option<Timestamp>,
    pub name: Option<String>,
    pub next_rotation_date: Option<Timestamp>,
    pub owning_service: Option<String>,
    pub primary_region: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub secret_versions_to_stages: Option<BTreeMap<String, Vec<String>>>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
}
impl ::bonkei_wire::Element for SecretListEntry {}

text_enum! { SortByType
    CREATED_DATE = "created-date"
    LAST_ACCESSED_DATE = "last-accessed-date"
    LAST_CHANGED_DATE = "last-changed-date"
    NAME = "name"
}

text_enum! { SortOrderType
    ASC = "asc"
    DESC = "desc"
}

text_enum! { StatusType
    IN_SYNC = "InSync"
    FAILED = "Failed"
    IN_PROGRESS = "InProgress"
    PENDING = "Pending"
    DETACHED = "Detached"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub secret_id: String,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for TagResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecretRequest {
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_id: String,
    pub secret_string: Option<String>,
    pub r#type: Option<String>,
}
impl ::bonkei_wire::Element for UpdateSecretRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}
impl ::bonkei_wire::Element for UpdateSecretResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceResponse {}
impl ::bonkei_wire::Element for TagResourceResponse {}
