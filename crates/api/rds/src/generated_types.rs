// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;

text_enum! { ActivityStreamMode
    SYNC = "sync"
    ASYNC = "async"
}

text_enum! { ActivityStreamPolicyStatus
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    LOCKING_POLICY = "locking-policy"
    UNLOCKING_POLICY = "unlocking-policy"
}

text_enum! { ActivityStreamStatus
    STOPPED = "stopped"
    STARTING = "starting"
    STARTED = "started"
    STOPPING = "stopping"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceMessage {
    pub resource_name: String,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for AddTagsToResourceMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdditionalStorageVolume {
    pub allocated_storage: Option<i32>,
    pub iops: Option<i32>,
    pub max_allocated_storage: Option<i32>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub volume_name: String,
}
impl ::bonkei_wire::Element for AdditionalStorageVolume {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdditionalStorageVolumeOutput {
    pub allocated_storage: Option<i32>,
    pub iops: Option<i32>,
    pub max_allocated_storage: Option<i32>,
    pub storage_operation_percent_progress: Option<i32>,
    pub storage_operation_status: Option<String>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub storage_volume_status: Option<String>,
    pub volume_name: Option<String>,
}
impl ::bonkei_wire::Element for AdditionalStorageVolumeOutput {}

text_enum! { AutomationMode
    FULL = "full"
    ALL_PAUSED = "all-paused"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZone {
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for AvailabilityZone {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailableAdditionalStorageVolumesOption {
    pub max_iops: Option<i32>,
    pub max_iops_per_gib: Option<f64>,
    pub max_storage_size: Option<i32>,
    pub max_storage_throughput: Option<i32>,
    pub min_iops: Option<i32>,
    pub min_iops_per_gib: Option<f64>,
    pub min_storage_size: Option<i32>,
    pub min_storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub supports_iops: Option<bool>,
    pub supports_storage_autoscaling: Option<bool>,
    pub supports_storage_throughput: Option<bool>,
}
impl ::bonkei_wire::Element for AvailableAdditionalStorageVolumesOption {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailableProcessorFeature {
    pub allowed_values: Option<String>,
    pub default_value: Option<String>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for AvailableProcessorFeature {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CertificateDetails {
    pub ca_identifier: Option<String>,
    pub valid_till: Option<Timestamp>,
}
impl ::bonkei_wire::Element for CertificateDetails {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CharacterSet {
    pub character_set_description: Option<String>,
    pub character_set_name: Option<String>,
}
impl ::bonkei_wire::Element for CharacterSet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudwatchLogsExportConfiguration {
    pub disable_log_types: Option<Vec<String>>,
    pub enable_log_types: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for CloudwatchLogsExportConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBInstanceMessage {
    pub additional_storage_volumes: Option<Vec<AdditionalStorageVolume>>,
    pub allocated_storage: Option<i32>,
    pub auto_minor_version_upgrade: Option<bool>,
    pub availability_zone: Option<String>,
    pub backup_retention_period: Option<i32>,
    pub backup_target: Option<String>,
    pub ca_certificate_identifier: Option<String>,
    pub character_set_name: Option<String>,
    pub copy_tags_to_snapshot: Option<bool>,
    pub custom_iam_instance_profile: Option<String>,
    pub db_capacity_reservation_identifier: Option<String>,
    pub db_cluster_identifier: Option<String>,
    pub db_instance_class: String,
    pub db_instance_identifier: String,
    pub db_name: Option<String>,
    pub db_parameter_group_name: Option<String>,
    pub db_security_groups: Option<Vec<String>>,
    pub db_subnet_group_name: Option<String>,
    pub db_system_id: Option<String>,
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
    pub engine: String,
    pub engine_lifecycle_support: Option<String>,
    pub engine_version: Option<String>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub license_model: Option<String>,
    pub manage_master_user_password: Option<bool>,
    pub master_user_authentication_type: Option<MasterUserAuthenticationType>,
    pub master_user_password: Option<String>,
    pub master_user_secret_kms_key_id: Option<String>,
    pub master_username: Option<String>,
    pub max_allocated_storage: Option<i32>,
    pub monitoring_interval: Option<i32>,
    pub monitoring_role_arn: Option<String>,
    pub multi_az: Option<bool>,
    pub multi_tenant: Option<bool>,
    pub nchar_character_set_name: Option<String>,
    pub network_type: Option<String>,
    pub option_group_name: Option<String>,
    pub performance_insights_kms_key_id: Option<String>,
    pub performance_insights_retention_period: Option<i32>,
    pub port: Option<i32>,
    pub preferred_backup_window: Option<String>,
    pub preferred_maintenance_window: Option<String>,
    pub processor_features: Option<Vec<ProcessorFeature>>,
    pub promotion_tier: Option<i32>,
    pub publicly_accessible: Option<bool>,
    pub storage_encrypted: Option<bool>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub tags: Option<Vec<Tag>>,
    pub tde_credential_arn: Option<String>,
    pub tde_credential_password: Option<String>,
    pub timezone: Option<String>,
    pub vpc_security_group_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for CreateDBInstanceMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBInstanceResult {
    pub db_instance: Option<DBInstance>,
}
impl ::bonkei_wire::Element for CreateDBInstanceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBSubnetGroupMessage {
    pub db_subnet_group_description: String,
    pub db_subnet_group_name: String,
    pub subnet_ids: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateDBSubnetGroupMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDBSubnetGroupResult {
    pub db_subnet_group: Option<DBSubnetGroup>,
}
impl ::bonkei_wire::Element for CreateDBSubnetGroupResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomDBEngineVersionAMI {
    pub image_id: Option<String>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for CustomDBEngineVersionAMI {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBEngineVersion {
    pub create_time: Option<Timestamp>,
    pub custom_db_engine_version_manifest: Option<String>,
    pub db_engine_description: Option<String>,
    pub db_engine_media_type: Option<String>,
    pub db_engine_version_arn: Option<String>,
    pub db_engine_version_description: Option<String>,
    pub db_parameter_group_family: Option<String>,
    pub database_installation_files: Option<Vec<String>>,
    pub database_installation_files_s3_bucket_name: Option<String>,
    pub database_installation_files_s3_prefix: Option<String>,
    pub default_character_set: Option<CharacterSet>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub exportable_log_types: Option<Vec<String>>,
    pub failure_reason: Option<String>,
    pub image: Option<CustomDBEngineVersionAMI>,
    pub kms_key_id: Option<String>,
    pub major_engine_version: Option<String>,
    pub serverless_v2_features_support: Option<ServerlessV2FeaturesSupport>,
    pub status: Option<String>,
    pub supported_ca_certificate_identifiers: Option<Vec<String>>,
    pub supported_character_sets: Option<Vec<CharacterSet>>,
    pub supported_engine_modes: Option<Vec<String>>,
    pub supported_feature_names: Option<Vec<String>>,
    pub supported_nchar_character_sets: Option<Vec<CharacterSet>>,
    pub supported_timezones: Option<Vec<Timezone>>,
    pub supports_babelfish: Option<bool>,
    pub supports_certificate_rotation_without_restart: Option<bool>,
    pub supports_global_databases: Option<bool>,
    pub supports_integrations: Option<bool>,
    pub supports_limitless_database: Option<bool>,
    pub supports_local_write_forwarding: Option<bool>,
    pub supports_log_exports_to_cloudwatch_logs: Option<bool>,
    pub supports_parallel_query: Option<bool>,
    pub supports_read_replica: Option<bool>,
    pub tag_list: Option<Vec<Tag>>,
    pub valid_upgrade_target: Option<Vec<UpgradeTarget>>,
}
impl ::bonkei_wire::Element for DBEngineVersion {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBEngineVersionMessage {
    pub db_engine_versions: Option<Vec<DBEngineVersion>>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for DBEngineVersionMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBInstance {
    pub activity_stream_engine_native_audit_fields_included: Option<bool>,
    pub activity_stream_kinesis_stream_name: Option<String>,
    pub activity_stream_kms_key_id: Option<String>,
    pub activity_stream_mode: Option<ActivityStreamMode>,
    pub activity_stream_policy_status: Option<ActivityStreamPolicyStatus>,
    pub activity_stream_status: Option<ActivityStreamStatus>,
    pub additional_storage_volumes: Option<Vec<AdditionalStorageVolumeOutput>>,
    pub allocated_storage: Option<i32>,
    pub associated_roles: Option<Vec<DBInstanceRole>>,
    pub auto_minor_version_upgrade: Option<bool>,
    pub automatic_restart_time: Option<Timestamp>,
    pub automation_mode: Option<AutomationMode>,
    pub availability_zone: Option<String>,
    pub aws_backup_recovery_point_arn: Option<String>,
    pub backup_retention_period: Option<i32>,
    pub backup_target: Option<String>,
    pub ca_certificate_identifier: Option<String>,
    pub certificate_details: Option<CertificateDetails>,
    pub character_set_name: Option<String>,
    pub copy_tags_to_snapshot: Option<bool>,
    pub custom_iam_instance_profile: Option<String>,
    pub customer_owned_ip_enabled: Option<bool>,
    pub db_capacity_reservation_identifier: Option<String>,
    pub db_cluster_identifier: Option<String>,
    pub db_instance_arn: Option<String>,
    pub db_instance_automated_backups_replications: Option<Vec<DBInstanceAutomatedBackupsReplication>>,
    pub db_instance_class: Option<String>,
    pub db_instance_identifier: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_name: Option<String>,
    pub db_parameter_groups: Option<Vec<DBParameterGroupStatus>>,
    pub db_security_groups: Option<Vec<DBSecurityGroupMembership>>,
    pub db_subnet_group: Option<DBSubnetGroup>,
    pub db_system_id: Option<String>,
    pub database_insights_mode: Option<DatabaseInsightsMode>,
    pub db_instance_port: Option<i32>,
    pub dbi_resource_id: Option<String>,
    pub dedicated_log_volume: Option<bool>,
    pub deletion_protection: Option<bool>,
    pub domain_memberships: Option<Vec<DomainMembership>>,
    pub enabled_cloudwatch_logs_exports: Option<Vec<String>>,
    pub endpoint: Option<Endpoint>,
    pub engine: Option<String>,
    pub engine_lifecycle_support: Option<String>,
    pub engine_version: Option<String>,
    pub enhanced_monitoring_resource_arn: Option<String>,
    pub iam_database_authentication_enabled: Option<bool>,
    pub instance_create_time: Option<Timestamp>,
    pub iops: Option<i32>,
    pub is_storage_config_upgrade_available: Option<bool>,
    pub kms_key_id: Option<String>,
    pub latest_restorable_time: Option<Timestamp>,
    pub license_model: Option<String>,
    pub listener_endpoint: Option<Endpoint>,
    pub master_user_secret: Option<MasterUserSecret>,
    pub master_username: Option<String>,
    pub max_allocated_storage: Option<i32>,
    pub monitoring_interval: Option<i32>,
    pub monitoring_role_arn: Option<String>,
    pub multi_az: Option<bool>,
    pub multi_tenant: Option<bool>,
    pub nchar_character_set_name: Option<String>,
    pub network_type: Option<String>,
    pub option_group_memberships: Option<Vec<OptionGroupMembership>>,
    pub pending_modified_values: Option<PendingModifiedValues>,
    pub percent_progress: Option<String>,
    pub performance_insights_enabled: Option<bool>,
    pub performance_insights_kms_key_id: Option<String>,
    pub performance_insights_retention_period: Option<i32>,
    pub preferred_backup_window: Option<String>,
    pub preferred_maintenance_window: Option<String>,
    pub primary_endpoint: Option<PrimaryEndpoint>,
    pub processor_features: Option<Vec<ProcessorFeature>>,
    pub promotion_tier: Option<i32>,
    pub publicly_accessible: Option<bool>,
    pub read_replica_db_cluster_identifiers: Option<Vec<String>>,
    pub read_replica_db_instance_identifiers: Option<Vec<String>>,
    pub read_replica_source_db_cluster_identifier: Option<String>,
    pub read_replica_source_db_instance_identifier: Option<String>,
    pub replica_mode: Option<ReplicaMode>,
    pub resume_full_automation_mode_time: Option<Timestamp>,
    pub secondary_availability_zone: Option<String>,
    pub status_infos: Option<Vec<DBInstanceStatusInfo>>,
    pub storage_encrypted: Option<bool>,
    pub storage_encryption_type: Option<StorageEncryptionType>,
    pub storage_operation_percent_progress: Option<i32>,
    pub storage_operation_status: Option<String>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub storage_volume_status: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub tde_credential_arn: Option<String>,
    pub timezone: Option<String>,
    pub upgrade_rollout_order: Option<UpgradeRolloutOrder>,
    pub vpc_networking_enabled: Option<bool>,
    pub vpc_security_groups: Option<Vec<VpcSecurityGroupMembership>>,
}
impl ::bonkei_wire::Element for DBInstance {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBInstanceAutomatedBackupsReplication {
    pub db_instance_automated_backups_arn: Option<String>,
}
impl ::bonkei_wire::Element for DBInstanceAutomatedBackupsReplication {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBInstanceMessage {
    pub db_instances: Option<Vec<DBInstance>>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for DBInstanceMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBInstanceRole {
    pub feature_name: Option<String>,
    pub role_arn: Option<String>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for DBInstanceRole {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBInstanceStatusInfo {
    pub message: Option<String>,
    pub normal: Option<bool>,
    pub status: Option<String>,
    pub status_type: Option<String>,
}
impl ::bonkei_wire::Element for DBInstanceStatusInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBParameterGroupStatus {
    pub db_parameter_group_name: Option<String>,
    pub parameter_apply_status: Option<String>,
}
impl ::bonkei_wire::Element for DBParameterGroupStatus {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBSecurityGroupMembership {
    pub db_security_group_name: Option<String>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for DBSecurityGroupMembership {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBSubnetGroup {
    pub db_subnet_group_arn: Option<String>,
    pub db_subnet_group_description: Option<String>,
    pub db_subnet_group_name: Option<String>,
    pub subnet_group_status: Option<String>,
    pub subnets: Option<Vec<Subnet>>,
    pub supported_network_types: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for DBSubnetGroup {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DBSubnetGroupMessage {
    pub db_subnet_groups: Option<Vec<DBSubnetGroup>>,
    pub marker: Option<String>,
}
impl ::bonkei_wire::Element for DBSubnetGroupMessage {}

text_enum! { DatabaseInsightsMode
    STANDARD = "standard"
    ADVANCED = "advanced"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDBInstanceMessage {
    pub db_instance_identifier: String,
    pub delete_automated_backups: Option<bool>,
    pub final_db_snapshot_identifier: Option<String>,
    pub skip_final_snapshot: Option<bool>,
}
impl ::bonkei_wire::Element for DeleteDBInstanceMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDBInstanceResult {
    pub db_instance: Option<DBInstance>,
}
impl ::bonkei_wire::Element for DeleteDBInstanceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDBSubnetGroupMessage {
    pub db_subnet_group_name: String,
}
impl ::bonkei_wire::Element for DeleteDBSubnetGroupMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDBEngineVersionsMessage {
    pub db_parameter_group_family: Option<String>,
    pub default_only: Option<bool>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub include_all: Option<bool>,
    pub list_supported_character_sets: Option<bool>,
    pub list_supported_timezones: Option<bool>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
}
impl ::bonkei_wire::Element for DescribeDBEngineVersionsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDBInstancesMessage {
    pub db_instance_identifier: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
}
impl ::bonkei_wire::Element for DescribeDBInstancesMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDBSubnetGroupsMessage {
    pub db_subnet_group_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
}
impl ::bonkei_wire::Element for DescribeDBSubnetGroupsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrderableDBInstanceOptionsMessage {
    pub availability_zone_group: Option<String>,
    pub db_instance_class: Option<String>,
    pub engine: String,
    pub engine_version: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub license_model: Option<String>,
    pub marker: Option<String>,
    pub max_records: Option<i32>,
    pub vpc: Option<bool>,
}
impl ::bonkei_wire::Element for DescribeOrderableDBInstanceOptionsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainMembership {
    pub auth_secret_arn: Option<String>,
    pub dns_ips: Option<Vec<String>>,
    pub domain: Option<String>,
    pub fqdn: Option<String>,
    pub iam_role_name: Option<String>,
    pub ou: Option<String>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for DomainMembership {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoint {
    pub address: Option<String>,
    pub hosted_zone_id: Option<String>,
    pub port: Option<i32>,
}
impl ::bonkei_wire::Element for Endpoint {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub name: String,
    pub values: Vec<String>,
}
impl ::bonkei_wire::Element for Filter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceMessage {
    pub filters: Option<Vec<Filter>>,
    pub resource_name: String,
}
impl ::bonkei_wire::Element for ListTagsForResourceMessage {}

text_enum! { MasterUserAuthenticationType
    PASSWORD = "password"
    IAM_DB_AUTH = "iam-db-auth"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MasterUserSecret {
    pub kms_key_id: Option<String>,
    pub secret_arn: Option<String>,
    pub secret_status: Option<String>,
}
impl ::bonkei_wire::Element for MasterUserSecret {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyAdditionalStorageVolume {
    pub allocated_storage: Option<i32>,
    pub iops: Option<i32>,
    pub max_allocated_storage: Option<i32>,
    pub set_for_delete: Option<bool>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub volume_name: String,
}
impl ::bonkei_wire::Element for ModifyAdditionalStorageVolume {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyDBInstanceMessage {
    pub additional_storage_volumes: Option<Vec<ModifyAdditionalStorageVolume>>,
    pub allocated_storage: Option<i32>,
    pub allow_major_version_upgrade: Option<bool>,
    pub apply_immediately: Option<bool>,
    pub auto_minor_version_upgrade: Option<bool>,
    pub automation_mode: Option<AutomationMode>,
    pub aws_backup_recovery_point_arn: Option<String>,
    pub backup_retention_period: Option<i32>,
    pub ca_certificate_identifier: Option<String>,
    pub certificate_rotation_restart: Option<bool>,
    pub cloudwatch_logs_export_configuration: Option<CloudwatchLogsExportConfiguration>,
    pub copy_tags_to_snapshot: Option<bool>,
    pub db_capacity_reservation_identifier: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_identifier: String,
    pub db_parameter_group_name: Option<String>,
    pub db_port_number: Option<i32>,
    pub db_security_groups: Option<Vec<String>>,
    pub db_subnet_group_name: Option<String>,
    pub database_insights_mode: Option<DatabaseInsightsMode>,
    pub dedicated_log_volume: Option<bool>,
    pub deletion_protection: Option<bool>,
    pub disable_domain: Option<bool>,
    pub domain: Option<String>,
    pub domain_auth_secret_arn: Option<String>,
    pub domain_dns_ips: Option<Vec<String>>,
    pub domain_fqdn: Option<String>,
    pub domain_iam_role_name: Option<String>,
    pub domain_ou: Option<String>,
    pub enable_customer_owned_ip: Option<bool>,
    pub enable_iam_database_authentication: Option<bool>,
    pub enable_performance_insights: Option<bool>,
    pub engine: Option<String>,
    pub engine_lifecycle_support: Option<String>,
    pub engine_version: Option<String>,
    pub iops: Option<i32>,
    pub license_model: Option<String>,
    pub manage_master_user_password: Option<bool>,
    pub master_user_authentication_type: Option<MasterUserAuthenticationType>,
    pub master_user_password: Option<String>,
    pub master_user_secret_kms_key_id: Option<String>,
    pub max_allocated_storage: Option<i32>,
    pub monitoring_interval: Option<i32>,
    pub monitoring_role_arn: Option<String>,
    pub multi_az: Option<bool>,
    pub multi_tenant: Option<bool>,
    pub network_type: Option<String>,
    pub new_db_instance_identifier: Option<String>,
    pub option_group_name: Option<String>,
    pub performance_insights_kms_key_id: Option<String>,
    pub performance_insights_retention_period: Option<i32>,
    pub preferred_backup_window: Option<String>,
    pub preferred_maintenance_window: Option<String>,
    pub processor_features: Option<Vec<ProcessorFeature>>,
    pub promotion_tier: Option<i32>,
    pub publicly_accessible: Option<bool>,
    pub replica_mode: Option<ReplicaMode>,
    pub resume_full_automation_mode_minutes: Option<i32>,
    pub rotate_master_user_password: Option<bool>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub tde_credential_arn: Option<String>,
    pub tde_credential_password: Option<String>,
    pub use_default_processor_features: Option<bool>,
    pub vpc_security_group_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ModifyDBInstanceMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyDBInstanceResult {
    pub db_instance: Option<DBInstance>,
}
impl ::bonkei_wire::Element for ModifyDBInstanceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyDBSubnetGroupMessage {
    pub db_subnet_group_description: Option<String>,
    pub db_subnet_group_name: String,
    pub subnet_ids: Vec<String>,
}
impl ::bonkei_wire::Element for ModifyDBSubnetGroupMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyDBSubnetGroupResult {
    pub db_subnet_group: Option<DBSubnetGroup>,
}
impl ::bonkei_wire::Element for ModifyDBSubnetGroupResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OptionGroupMembership {
    pub option_group_name: Option<String>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for OptionGroupMembership {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderableDBInstanceOption {
    pub availability_zone_group: Option<String>,
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub available_additional_storage_volumes_options: Option<Vec<AvailableAdditionalStorageVolumesOption>>,
    pub available_processor_features: Option<Vec<AvailableProcessorFeature>>,
    pub db_instance_class: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub license_model: Option<String>,
    pub max_iops_per_db_instance: Option<i32>,
    pub max_iops_per_gib: Option<f64>,
    pub max_storage_size: Option<i32>,
    pub max_storage_throughput_per_db_instance: Option<i32>,
    pub max_storage_throughput_per_iops: Option<f64>,
    pub min_iops_per_db_instance: Option<i32>,
    pub min_iops_per_gib: Option<f64>,
    pub min_storage_size: Option<i32>,
    pub min_storage_throughput_per_db_instance: Option<i32>,
    pub min_storage_throughput_per_iops: Option<f64>,
    pub multi_az_capable: Option<bool>,
    pub outpost_capable: Option<bool>,
    pub read_replica_capable: Option<bool>,
    pub storage_type: Option<String>,
    pub supported_activity_stream_modes: Option<Vec<String>>,
    pub supported_engine_modes: Option<Vec<String>>,
    pub supported_network_types: Option<Vec<String>>,
    pub supports_additional_storage_volumes: Option<bool>,
    pub supports_clusters: Option<bool>,
    pub supports_dedicated_log_volume: Option<bool>,
    pub supports_enhanced_monitoring: Option<bool>,
    pub supports_global_databases: Option<bool>,
    pub supports_http_endpoint: Option<bool>,
    pub supports_iam_database_authentication: Option<bool>,
    pub supports_iops: Option<bool>,
    pub supports_kerberos_authentication: Option<bool>,
    pub supports_performance_insights: Option<bool>,
    pub supports_storage_autoscaling: Option<bool>,
    pub supports_storage_encryption: Option<bool>,
    pub supports_storage_throughput: Option<bool>,
    pub vpc: Option<bool>,
}
impl ::bonkei_wire::Element for OrderableDBInstanceOption {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderableDBInstanceOptionsMessage {
    pub marker: Option<String>,
    pub orderable_db_instance_options: Option<Vec<OrderableDBInstanceOption>>,
}
impl ::bonkei_wire::Element for OrderableDBInstanceOptionsMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outpost {
    pub arn: Option<String>,
}
impl ::bonkei_wire::Element for Outpost {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PendingCloudwatchLogsExports {
    pub log_types_to_disable: Option<Vec<String>>,
    pub log_types_to_enable: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for PendingCloudwatchLogsExports {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PendingModifiedValues {
    pub additional_storage_volumes: Option<Vec<AdditionalStorageVolume>>,
    pub allocated_storage: Option<i32>,
    pub automation_mode: Option<AutomationMode>,
    pub backup_retention_period: Option<i32>,
    pub ca_certificate_identifier: Option<String>,
    pub db_capacity_reservation_identifier: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_identifier: Option<String>,
    pub db_subnet_group_name: Option<String>,
    pub dedicated_log_volume: Option<bool>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub iam_database_authentication_enabled: Option<bool>,
    pub iops: Option<i32>,
    pub license_model: Option<String>,
    pub master_user_password: Option<String>,
    pub multi_az: Option<bool>,
    pub multi_tenant: Option<bool>,
    pub pending_cloudwatch_logs_exports: Option<PendingCloudwatchLogsExports>,
    pub port: Option<i32>,
    pub processor_features: Option<Vec<ProcessorFeature>>,
    pub resume_full_automation_mode_time: Option<Timestamp>,
    pub storage_throughput: Option<i32>,
    pub storage_type: Option<String>,
}
impl ::bonkei_wire::Element for PendingModifiedValues {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrimaryEndpoint {
    pub address: Option<String>,
    pub hosted_zone_id: Option<String>,
}
impl ::bonkei_wire::Element for PrimaryEndpoint {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProcessorFeature {
    pub name: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for ProcessorFeature {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RebootDBInstanceMessage {
    pub db_instance_identifier: String,
    pub force_failover: Option<bool>,
}
impl ::bonkei_wire::Element for RebootDBInstanceMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RebootDBInstanceResult {
    pub db_instance: Option<DBInstance>,
}
impl ::bonkei_wire::Element for RebootDBInstanceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromResourceMessage {
    pub resource_name: String,
    pub tag_keys: Vec<String>,
}
impl ::bonkei_wire::Element for RemoveTagsFromResourceMessage {}

text_enum! { ReplicaMode
    OPEN_READ_ONLY = "open-read-only"
    MOUNTED = "mounted"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerlessV2FeaturesSupport {
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
}
impl ::bonkei_wire::Element for ServerlessV2FeaturesSupport {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartDBInstanceMessage {
    pub db_capacity_reservation_identifier: Option<String>,
    pub db_instance_identifier: String,
}
impl ::bonkei_wire::Element for StartDBInstanceMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartDBInstanceResult {
    pub db_instance: Option<DBInstance>,
}
impl ::bonkei_wire::Element for StartDBInstanceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopDBInstanceMessage {
    pub db_instance_identifier: String,
    pub db_snapshot_identifier: Option<String>,
    pub detach_from_db_capacity_reservation: Option<bool>,
}
impl ::bonkei_wire::Element for StopDBInstanceMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopDBInstanceResult {
    pub db_instance: Option<DBInstance>,
}
impl ::bonkei_wire::Element for StopDBInstanceResult {}

text_enum! { StorageEncryptionType
    NONE = "none"
    SSE_KMS = "sse-kms"
    SSE_RDS = "sse-rds"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subnet {
    pub subnet_availability_zone: Option<AvailabilityZone>,
    pub subnet_identifier: Option<String>,
    pub subnet_outpost: Option<Outpost>,
    pub subnet_status: Option<String>,
}
impl ::bonkei_wire::Element for Subnet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagListMessage {
    pub tag_list: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for TagListMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for TagSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timezone {
    pub timezone_name: Option<String>,
}
impl ::bonkei_wire::Element for Timezone {}

text_enum! { UpgradeRolloutOrder
    FIRST = "first"
    SECOND = "second"
    LAST = "last"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpgradeTarget {
    pub auto_upgrade: Option<bool>,
    pub description: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub is_major_version_upgrade: Option<bool>,
    pub supported_engine_modes: Option<Vec<String>>,
    pub supports_babelfish: Option<bool>,
    pub supports_global_databases: Option<bool>,
    pub supports_integrations: Option<bool>,
    pub supports_limitless_database: Option<bool>,
    pub supports_local_write_forwarding: Option<bool>,
    pub supports_parallel_query: Option<bool>,
}
impl ::bonkei_wire::Element for UpgradeTarget {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcSecurityGroupMembership {
    pub status: Option<String>,
    pub vpc_security_group_id: Option<String>,
}
impl ::bonkei_wire::Element for VpcSecurityGroupMembership {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceResponse {}
impl ::bonkei_wire::Element for AddTagsToResourceResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDBSubnetGroupResponse {}
impl ::bonkei_wire::Element for DeleteDBSubnetGroupResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromResourceResponse {}
impl ::bonkei_wire::Element for RemoveTagsFromResourceResponse {}
