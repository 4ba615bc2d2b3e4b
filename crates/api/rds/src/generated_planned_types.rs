// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

text_enum! { ApplyMethod
    IMMEDIATE = "immediate"
    PENDING_REBOOT = "pending-reboot"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterPendingModifiedValues {
    pub allocated_storage: Option<i32>,
    pub backup_retention_period: Option<i32>,
    pub certificate_details: Option<CertificateDetails>,
    pub db_cluster_identifier: Option<String>,
    pub engine_version: Option<String>,
    pub iam_database_authentication_enabled: Option<bool>,
    pub internet_access_gateway_enabled: Option<bool>,
    pub iops: Option<i32>,
    pub master_user_password: Option<String>,
    pub pending_cloudwatch_logs_exports: Option<PendingCloudwatchLogsExports>,
    pub rds_custom_cluster_configuration: Option<RdsCustomClusterConfiguration>,
    pub storage_type: Option<String>,
    pub vpc_networking_enabled: Option<bool>,
}
impl ::bonkei_wire::Element for ClusterPendingModifiedValues {}

text_enum! { ClusterScalabilityType
    STANDARD = "standard"
    LIMITLESS = "limitless"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBClusterMessage {
    pub allocated_storage: Option<i32>,
    pub associated_roles: Option<Vec<DBClusterAssociatedRole>>,
    pub auto_minor_version_upgrade: Option<bool>,
    pub availability_zones: Option<Vec<String>>,
    pub backtrack_window: Option<i64>,
    pub backup_retention_period: Option<i32>,
    pub ca_certificate_identifier: Option<String>,
    pub character_set_name: Option<String>,
    pub cluster_scalability_type: Option<ClusterScalabilityType>,
    pub copy_tags_to_snapshot: Option<bool>,
    pub db_cluster_identifier: String,
    pub db_cluster_instance_class: Option<String>,
    pub db_cluster_parameter_group_name: Option<String>,
    pub db_subnet_group_name: Option<String>,
    pub db_system_id: Option<String>,
    pub database_insights_mode: Option<DatabaseInsightsMode>,
    pub database_name: Option<String>,
    pub deletion_protection: Option<bool>,
    pub domain: Option<String>,
    pub domain_iam_role_name: Option<String>,
    pub enable_cloudwatch_logs_exports: Option<Vec<String>>,
    pub enable_global_write_forwarding: Option<bool>,
    pub enable_http_endpoint: Option<bool>,
    pub enable_iam_database_authentication: Option<bool>,
    pub enable_internet_access_gateway: Option<bool>,
    pub enable_limitless_database: Option<bool>,
    pub enable_local_write_forwarding: Option<bool>,
    pub enable_performance_insights: Option<bool>,
    pub enable_vpc_networking: Option<bool>,
    pub engine: String,
    pub engine_lifecycle_support: Option<String>,
    pub engine_mode: Option<String>,
    pub engine_version: Option<String>,
    pub global_cluster_identifier: Option<String>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub manage_master_user_password: Option<bool>,
    pub master_user_authentication_type: Option<MasterUserAuthenticationType>,
    pub master_user_password: Option<String>,
    pub master_user_secret_kms_key_id: Option<String>,
    pub master_username: Option<String>,
    pub monitoring_interval: Option<i32>,
    pub monitoring_role_arn: Option<String>,
    pub network_type: Option<String>,
    pub option_group_name: Option<String>,
    pub performance_insights_kms_key_id: Option<String>,
    pub performance_insights_retention_period: Option<i32>,
    pub port: Option<i32>,
    pub pre_signed_url: Option<String>,
    pub preferred_backup_window: Option<String>,
    pub preferred_maintenance_window: Option<String>,
    pub publicly_accessible: Option<bool>,
    pub rds_custom_cluster_configuration: Option<RdsCustomClusterConfiguration>,
    pub replication_source_identifier: Option<String>,
    pub scaling_configuration: Option<ScalingConfiguration>,
    pub serverless_v2_scaling_configuration: Option<ServerlessV2ScalingConfiguration>,
    pub storage_encrypted: Option<bool>,
    pub storage_type: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_security_group_ids: Option<Vec<String>>,
    pub with_express_configuration: Option<bool>,
}
impl ::bonkei_wire::Element for CreateDBClusterMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBClusterResult {
    pub db_cluster: Option<DBCluster>,
}
impl ::bonkei_wire::Element for CreateDBClusterResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBInstanceReadReplicaMessage {
    pub additional_storage_volumes: Option<Vec<AdditionalStorageVolume>>,
    pub allocated_storage: Option<i32>,
    pub auto_minor_version_upgrade: Option<bool>,
    pub availability_zone: Option<String>,
    pub backup_target: Option<String>,
    pub ca_certificate_identifier: Option<String>,
    pub copy_tags_to_snapshot: Option<bool>,
    pub custom_iam_instance_profile: Option<String>,
    pub db_capacity_reservation_identifier: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_identifier: String,
    pub db_parameter_group_name: Option<String>,
    pub db_subnet_group_name: Option<String>,
    pub database_insights_mode: Option<DatabaseInsightsMode>,
    pub dedicated_log_volume: Option<bool>,
    pub deletion_protection: Option<bool>,
    pub domain: Option<String>,
    pub domain_auth_secret_arn: Option<String>,
    pub domain_dns_ips: Option<Vec<String>>,
    pub domain_fqdn: Option<String>,
    pub domain_iam_role_name: Option<String>,
    pub domain_ou: Option<String>,
    pub enable_cloudwatch_logs_exports: Option<Vec<String>>,
    pub enable_customer_owned_ip: Option<bool>,
    pub enable_iam_database_authentication: Option<bool>,
    pub enable_performance_insights: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub max_allocated_storage: Option<i32>,
    pub monitoring_interval: Option<i32>,
    pub monitoring_role_arn: Option<String>,
    pub multi_az: Option<bool>,
    pub network_type: Option<String>,
    pub option_group_name: Option<String>,
    pub performance_insights_kms_key_id: Option<String>,
    pub performance_insights_retention_period: Option<i32>,
    pub port: Option<i32>,
    pub pre_signed_url: Option<String>,
    pub processor_features: Option<Vec<ProcessorFeature>>,
    pub publicly_accessible: Option<bool>,
    pub replica_mode: Option<ReplicaMode>,
    pub source_db_cluster_identifier: Option<String>,
    pub source_db_instance_identifier: Option<String>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub tags: Option<Vec<Tag>>,
    pub upgrade_storage_config: Option<bool>,
    pub use_default_processor_features: Option<bool>,
    pub vpc_security_group_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for CreateDBInstanceReadReplicaMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBInstanceReadReplicaResult {
    pub db_instance: Option<DBInstance>,
}
impl ::bonkei_wire::Element for CreateDBInstanceReadReplicaResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBParameterGroupMessage {
    pub db_parameter_group_family: String,
    pub db_parameter_group_name: String,
    pub description: String,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateDBParameterGroupMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBParameterGroupResult {
    pub db_parameter_group: Option<DBParameterGroup>,
}
impl ::bonkei_wire::Element for CreateDBParameterGroupResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBSnapshotMessage {
    pub db_instance_identifier: String,
    pub db_snapshot_identifier: String,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateDBSnapshotMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBSnapshotResult {
    pub db_snapshot: Option<DBSnapshot>,
}
impl ::bonkei_wire::Element for CreateDBSnapshotResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBCluster {
    pub activity_stream_kinesis_stream_name: Option<String>,
    pub activity_stream_kms_key_id: Option<String>,
    pub activity_stream_mode: Option<ActivityStreamMode>,
    pub activity_stream_status: Option<ActivityStreamStatus>,
    pub allocated_storage: Option<i32>,
    pub associated_roles: Option<Vec<DBClusterRole>>,
    pub auto_minor_version_upgrade: Option<bool>,
    pub automatic_restart_time: Option<Timestamp>,
    pub availability_zones: Option<Vec<String>>,
    pub aws_backup_recovery_point_arn: Option<String>,
    pub backtrack_consumed_change_records: Option<i64>,
    pub backtrack_window: Option<i64>,
    pub backup_retention_period: Option<i32>,
    pub capacity: Option<i32>,
    pub certificate_details: Option<CertificateDetails>,
    pub character_set_name: Option<String>,
    pub clone_group_id: Option<String>,
    pub cluster_create_time: Option<Timestamp>,
    pub cluster_scalability_type: Option<ClusterScalabilityType>,
    pub copy_tags_to_snapshot: Option<bool>,
    pub cross_account_clone: Option<bool>,
    pub custom_endpoints: Option<Vec<String>>,
    pub db_cluster_arn: Option<String>,
    pub db_cluster_identifier: Option<String>,
    pub db_cluster_instance_class: Option<String>,
    pub db_cluster_members: Option<Vec<DBClusterMember>>,
    pub db_cluster_option_group_memberships: Option<Vec<DBClusterOptionGroupStatus>>,
    pub db_cluster_parameter_group: Option<String>,
    pub db_subnet_group: Option<String>,
    pub db_system_id: Option<String>,
    pub database_insights_mode: Option<DatabaseInsightsMode>,
    pub database_name: Option<String>,
    pub db_cluster_resource_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub domain_memberships: Option<Vec<DomainMembership>>,
    pub earliest_backtrack_time: Option<Timestamp>,
    pub earliest_restorable_time: Option<Timestamp>,
    pub enabled_cloudwatch_logs_exports: Option<Vec<String>>,
    pub endpoint: Option<String>,
    pub engine: Option<String>,
    pub engine_lifecycle_support: Option<String>,
    pub engine_mode: Option<String>,
    pub engine_version: Option<String>,
    pub global_cluster_identifier: Option<String>,
    pub global_write_forwarding_requested: Option<bool>,
    pub global_write_forwarding_status: Option<WriteForwardingStatus>,
    pub hosted_zone_id: Option<String>,
    pub http_endpoint_enabled: Option<bool>,
    pub iam_database_authentication_enabled: Option<bool>,
    pub io_optimized_next_allowed_modification_time: Option<Timestamp>,
    pub internet_access_gateway_enabled: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub latest_restorable_time: Option<Timestamp>,
    pub limitless_database: Option<LimitlessDatabase>,
    pub local_write_forwarding_status: Option<LocalWriteForwardingStatus>,
    pub master_user_secret: Option<MasterUserSecret>,
    pub master_username: Option<String>,
    pub monitoring_interval: Option<i32>,
    pub monitoring_role_arn: Option<String>,
    pub multi_az: Option<bool>,
    pub network_type: Option<String>,
    pub pending_modified_values: Option<ClusterPendingModifiedValues>,
    pub percent_progress: Option<String>,
    pub performance_insights_enabled: Option<bool>,
    pub performance_insights_kms_key_id: Option<String>,
    pub performance_insights_retention_period: Option<i32>,
    pub port: Option<i32>,
    pub preferred_backup_window: Option<String>,
    pub preferred_maintenance_window: Option<String>,
    pub publicly_accessible: Option<bool>,
    pub rds_custom_cluster_configuration: Option<RdsCustomClusterConfiguration>,
    pub read_replica_identifiers: Option<Vec<String>>,
    pub reader_endpoint: Option<String>,
    pub replication_source_identifier: Option<String>,
    pub scaling_configuration_info: Option<ScalingConfigurationInfo>,
    pub serverless_v2_platform_version: Option<String>,
    pub serverless_v2_scaling_configuration: Option<ServerlessV2ScalingConfigurationInfo>,
    pub status: Option<String>,
    pub status_infos: Option<Vec<DBClusterStatusInfo>>,
    pub storage_encrypted: Option<bool>,
    pub storage_encryption_type: Option<StorageEncryptionType>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub upgrade_rollout_order: Option<UpgradeRolloutOrder>,
    pub vpc_networking_enabled: Option<bool>,
    pub vpc_security_groups: Option<Vec<VpcSecurityGroupMembership>>,
}
impl ::bonkei_wire::Element for DBCluster {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBClusterAssociatedRole {
    pub feature_name: Option<String>,
    pub role_arn: String,
}
impl ::bonkei_wire::Element for DBClusterAssociatedRole {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBClusterMember {
    pub db_cluster_parameter_group_status: Option<String>,
    pub db_instance_identifier: Option<String>,
    pub is_cluster_writer: Option<bool>,
    pub promotion_tier: Option<i32>,
}
impl ::bonkei_wire::Element for DBClusterMember {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBClusterMessage {
    pub db_clusters: Option<Vec<DBCluster>>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for DBClusterMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBClusterOptionGroupStatus {
    pub db_cluster_option_group_name: Option<String>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for DBClusterOptionGroupStatus {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBClusterRole {
    pub feature_name: Option<String>,
    pub role_arn: Option<String>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for DBClusterRole {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBClusterSnapshot {
    pub allocated_storage: Option<i32>,
    pub availability_zones: Option<Vec<String>>,
    pub backup_retention_period: Option<i32>,
    pub cluster_create_time: Option<Timestamp>,
    pub db_cluster_identifier: Option<String>,
    pub db_cluster_snapshot_arn: Option<String>,
    pub db_cluster_snapshot_identifier: Option<String>,
    pub db_system_id: Option<String>,
    pub db_cluster_resource_id: Option<String>,
    pub engine: Option<String>,
    pub engine_mode: Option<String>,
    pub engine_version: Option<String>,
    pub iam_database_authentication_enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub license_model: Option<String>,
    pub master_username: Option<String>,
    pub percent_progress: Option<i32>,
    pub port: Option<i32>,
    pub preferred_backup_window: Option<String>,
    pub snapshot_create_time: Option<Timestamp>,
    pub snapshot_type: Option<String>,
    pub source_db_cluster_snapshot_arn: Option<String>,
    pub status: Option<String>,
    pub storage_encrypted: Option<bool>,
    pub storage_encryption_type: Option<StorageEncryptionType>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for DBClusterSnapshot {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBClusterSnapshotMessage {
    pub db_cluster_snapshots: Option<Vec<DBClusterSnapshot>>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for DBClusterSnapshotMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBClusterStatusInfo {
    pub message: Option<String>,
    pub normal: Option<bool>,
    pub status: Option<String>,
    pub status_type: Option<String>,
}
impl ::bonkei_wire::Element for DBClusterStatusInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBParameterGroup {
    pub db_parameter_group_arn: Option<String>,
    pub db_parameter_group_family: Option<String>,
    pub db_parameter_group_name: Option<String>,
    pub description: Option<String>,
}
impl ::bonkei_wire::Element for DBParameterGroup {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBParameterGroupDetails {
    pub marker: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
}
impl ::bonkei_wire::Element for DBParameterGroupDetails {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBParameterGroupNameMessage {
    pub db_parameter_group_name: Option<String>,
}
impl ::bonkei_wire::Element for DBParameterGroupNameMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBParameterGroupsMessage {
    pub db_parameter_groups: Option<Vec<DBParameterGroup>>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for DBParameterGroupsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBSnapshot {
    pub additional_storage_volumes: Option<Vec<AdditionalStorageVolume>>,
    pub allocated_storage: Option<i32>,
    pub availability_zone: Option<String>,
    pub backup_retention_period: Option<i32>,
    pub db_instance_identifier: Option<String>,
    pub db_snapshot_arn: Option<String>,
    pub db_snapshot_identifier: Option<String>,
    pub db_system_id: Option<String>,
    pub dbi_resource_id: Option<String>,
    pub dedicated_log_volume: Option<bool>,
    pub encrypted: Option<bool>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub full_snapshot_size_in_bytes: Option<i64>,
    pub iam_database_authentication_enabled: Option<bool>,
    pub instance_create_time: Option<Timestamp>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub license_model: Option<String>,
    pub master_username: Option<String>,
    pub multi_tenant: Option<bool>,
    pub option_group_name: Option<String>,
    pub original_snapshot_create_time: Option<Timestamp>,
    pub percent_progress: Option<i32>,
    pub port: Option<i32>,
    pub preferred_backup_window: Option<String>,
    pub processor_features: Option<Vec<ProcessorFeature>>,
    pub snapshot_availability_zone: Option<String>,
    pub snapshot_create_time: Option<Timestamp>,
    pub snapshot_database_time: Option<Timestamp>,
    pub snapshot_target: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_db_snapshot_identifier: Option<String>,
    pub source_region: Option<String>,
    pub status: Option<String>,
    pub storage_encryption_type: Option<StorageEncryptionType>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub tde_credential_arn: Option<String>,
    pub timezone: Option<String>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for DBSnapshot {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBSnapshotMessage {
    pub db_snapshots: Option<Vec<DBSnapshot>>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for DBSnapshotMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDBParameterGroupMessage {
    pub db_parameter_group_name: String,
}
impl ::bonkei_wire::Element for DeleteDBParameterGroupMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDBSnapshotMessage {
    pub db_snapshot_identifier: String,
}
impl ::bonkei_wire::Element for DeleteDBSnapshotMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDBSnapshotResult {
    pub db_snapshot: Option<DBSnapshot>,
}
impl ::bonkei_wire::Element for DeleteDBSnapshotResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDBClusterSnapshotsMessage {
    pub db_cluster_identifier: Option<String>,
    pub db_cluster_snapshot_identifier: Option<String>,
    pub db_cluster_resource_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub include_public: Option<bool>,
    pub include_shared: Option<bool>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
    pub snapshot_type: Option<String>,
}
impl ::bonkei_wire::Element for DescribeDBClusterSnapshotsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDBClustersMessage {
    pub db_cluster_identifier: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub include_shared: Option<bool>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
}
impl ::bonkei_wire::Element for DescribeDBClustersMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDBParameterGroupsMessage {
    pub db_parameter_group_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
}
impl ::bonkei_wire::Element for DescribeDBParameterGroupsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDBParametersMessage {
    pub db_parameter_group_name: String,
    pub filters: Option<Vec<Filter>>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
    pub source: Option<String>,
}
impl ::bonkei_wire::Element for DescribeDBParametersMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDBSnapshotsMessage {
    pub db_instance_identifier: Option<String>,
    pub db_snapshot_identifier: Option<String>,
    pub dbi_resource_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub include_public: Option<bool>,
    pub include_shared: Option<bool>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
    pub snapshot_type: Option<String>,
}
impl ::bonkei_wire::Element for DescribeDBSnapshotsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEventSubscriptionsMessage {
    pub filters: Option<Vec<Filter>>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
    pub subscription_name: Option<String>,
}
impl ::bonkei_wire::Element for DescribeEventSubscriptionsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSubscription {
    pub cust_subscription_id: Option<String>,
    pub customer_aws_id: Option<String>,
    pub enabled: Option<bool>,
    pub event_categories_list: Option<Vec<String>>,
    pub event_subscription_arn: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub source_ids_list: Option<Vec<String>>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub subscription_creation_time: Option<String>,
}
impl ::bonkei_wire::Element for EventSubscription {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSubscriptionsMessage {
    pub event_subscriptions_list: Option<Vec<EventSubscription>>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for EventSubscriptionsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LimitlessDatabase {
    pub min_required_acu: Option<f64>,
    pub status: Option<LimitlessDatabaseStatus>,
}
impl ::bonkei_wire::Element for LimitlessDatabase {}

text_enum! { LimitlessDatabaseStatus
    ACTIVE = "active"
    NOT_IN_USE = "not-in-use"
    ENABLED = "enabled"
    DISABLED = "disabled"
    ENABLING = "enabling"
    DISABLING = "disabling"
    MODIFYING_MAX_CAPACITY = "modifying-max-capacity"
    ERROR = "error"
}

text_enum! { LocalWriteForwardingStatus
    ENABLED = "enabled"
    DISABLED = "disabled"
    ENABLING = "enabling"
    DISABLING = "disabling"
    REQUESTED = "requested"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyDBParameterGroupMessage {
    pub db_parameter_group_name: String,
    pub parameters: Vec<Parameter>,
}
impl ::bonkei_wire::Element for ModifyDBParameterGroupMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub allowed_values: Option<String>,
    pub apply_method: Option<ApplyMethod>,
    pub apply_type: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub is_modifiable: Option<bool>,
    pub minimum_engine_version: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
    pub source: Option<String>,
    pub supported_engine_modes: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for Parameter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PromoteReadReplicaMessage {
    pub backup_retention_period: Option<i32>,
    pub db_instance_identifier: String,
    pub preferred_backup_window: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl ::bonkei_wire::Element for PromoteReadReplicaMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PromoteReadReplicaResult {
    pub db_instance: Option<DBInstance>,
}
impl ::bonkei_wire::Element for PromoteReadReplicaResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RdsCustomClusterConfiguration {
    pub interconnect_subnet_id: Option<String>,
    pub replica_mode: Option<ReplicaMode>,
    pub transit_gateway_multicast_domain_id: Option<String>,
}
impl ::bonkei_wire::Element for RdsCustomClusterConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetDBParameterGroupMessage {
    pub db_parameter_group_name: String,
    pub parameters: Option<Vec<Parameter>>,
    pub reset_all_parameters: Option<bool>,
}
impl ::bonkei_wire::Element for ResetDBParameterGroupMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreDBInstanceFromDBSnapshotMessage {
    pub additional_storage_volumes: Option<Vec<AdditionalStorageVolume>>,
    pub allocated_storage: Option<i32>,
    pub auto_minor_version_upgrade: Option<bool>,
    pub availability_zone: Option<String>,
    pub backup_retention_period: Option<i32>,
    pub backup_target: Option<String>,
    pub ca_certificate_identifier: Option<String>,
    pub copy_tags_to_snapshot: Option<bool>,
    pub custom_iam_instance_profile: Option<String>,
    pub db_capacity_reservation_identifier: Option<String>,
    pub db_cluster_snapshot_identifier: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_identifier: String,
    pub db_name: Option<String>,
    pub db_parameter_group_name: Option<String>,
    pub db_snapshot_identifier: Option<String>,
    pub db_subnet_group_name: Option<String>,
    pub dedicated_log_volume: Option<bool>,
    pub deletion_protection: Option<bool>,
    pub domain: Option<String>,
    pub domain_auth_secret_arn: Option<String>,
    pub domain_dns_ips: Option<Vec<String>>,
    pub domain_fqdn: Option<String>,
    pub domain_iam_role_name: Option<String>,
    pub domain_ou: Option<String>,
    pub enable_cloudwatch_logs_exports: Option<Vec<String>>,
    pub enable_customer_owned_ip: Option<bool>,
    pub enable_iam_database_authentication: Option<bool>,
    pub engine: Option<String>,
    pub engine_lifecycle_support: Option<String>,
    pub iops: Option<i32>,
    pub license_model: Option<String>,
    pub manage_master_user_password: Option<bool>,
    pub master_user_secret_kms_key_id: Option<String>,
    pub multi_az: Option<bool>,
    pub network_type: Option<String>,
    pub option_group_name: Option<String>,
    pub port: Option<i32>,
    pub preferred_backup_window: Option<String>,
    pub processor_features: Option<Vec<ProcessorFeature>>,
    pub publicly_accessible: Option<bool>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub tags: Option<Vec<Tag>>,
    pub tde_credential_arn: Option<String>,
    pub tde_credential_password: Option<String>,
    pub use_default_processor_features: Option<bool>,
    pub vpc_security_group_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for RestoreDBInstanceFromDBSnapshotMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreDBInstanceFromDBSnapshotResult {
    pub db_instance: Option<DBInstance>,
}
impl ::bonkei_wire::Element for RestoreDBInstanceFromDBSnapshotResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingConfiguration {
    pub auto_pause: Option<bool>,
    pub max_capacity: Option<i32>,
    pub min_capacity: Option<i32>,
    pub seconds_before_timeout: Option<i32>,
    pub seconds_until_auto_pause: Option<i32>,
    pub timeout_action: Option<String>,
}
impl ::bonkei_wire::Element for ScalingConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingConfigurationInfo {
    pub auto_pause: Option<bool>,
    pub max_capacity: Option<i32>,
    pub min_capacity: Option<i32>,
    pub seconds_before_timeout: Option<i32>,
    pub seconds_until_auto_pause: Option<i32>,
    pub timeout_action: Option<String>,
}
impl ::bonkei_wire::Element for ScalingConfigurationInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerlessV2ScalingConfiguration {
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
    pub seconds_until_auto_pause: Option<i32>,
}
impl ::bonkei_wire::Element for ServerlessV2ScalingConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerlessV2ScalingConfigurationInfo {
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
    pub seconds_until_auto_pause: Option<i32>,
}
impl ::bonkei_wire::Element for ServerlessV2ScalingConfigurationInfo {}

text_enum! { WriteForwardingStatus
    ENABLED = "enabled"
    DISABLED = "disabled"
    ENABLING = "enabling"
    DISABLING = "disabling"
    UNKNOWN = "unknown"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDBParameterGroupResponse {}
impl ::bonkei_wire::Element for DeleteDBParameterGroupResponse {}
