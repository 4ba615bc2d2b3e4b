// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

text_enum! { AssignPublicIp
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
}

text_enum! { CEState
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
}

text_enum! { CEStatus
    CREATING = "CREATING"
    UPDATING = "UPDATING"
    DELETING = "DELETING"
    DELETED = "DELETED"
    VALID = "VALID"
    INVALID = "INVALID"
}

text_enum! { CEType
    MANAGED = "MANAGED"
    UNMANAGED = "UNMANAGED"
}

text_enum! { CRAllocationStrategy
    BEST_FIT = "BEST_FIT"
    BEST_FIT_PROGRESSIVE = "BEST_FIT_PROGRESSIVE"
    BEST_FIT_PROGRESSIVE_ORDERED = "BEST_FIT_PROGRESSIVE_ORDERED"
    SPOT_CAPACITY_OPTIMIZED = "SPOT_CAPACITY_OPTIMIZED"
    SPOT_PRICE_CAPACITY_OPTIMIZED = "SPOT_PRICE_CAPACITY_OPTIMIZED"
    SPOT_CAPACITY_OPTIMIZED_PRIORITIZED = "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED"
}

text_enum! { CRType
    EC2 = "EC2"
    SPOT = "SPOT"
    FARGATE = "FARGATE"
    FARGATE_SPOT = "FARGATE_SPOT"
    ECS_MANAGED_INSTANCES = "ECS_MANAGED_INSTANCES"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationRequest {
    pub reservation_group_arn: Option<String>,
    pub reservation_preference: Option<String>,
}
impl ::bonkei_wire::Element for CapacityReservationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComputeEnvironmentDetail {
    pub compute_environment_arn: Option<String>,
    pub compute_environment_name: Option<String>,
    pub compute_resources: Option<ComputeResource>,
    pub container_orchestration_type: Option<OrchestrationType>,
    pub context: Option<String>,
    pub ecs_cluster_arn: Option<String>,
    pub ecs_settings: Option<EcsSettings>,
    pub eks_configuration: Option<EksConfiguration>,
    pub service_role: Option<String>,
    pub state: Option<CEState>,
    pub status: Option<CEStatus>,
    pub status_reason: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub r#type: Option<CEType>,
    pub unmanagedv_cpus: Option<i32>,
    pub update_policy: Option<UpdatePolicy>,
    pub uuid: Option<String>,
}
impl ::bonkei_wire::Element for ComputeEnvironmentDetail {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComputeResource {
    pub allocation_strategy: Option<CRAllocationStrategy>,
    pub bid_percentage: Option<i32>,
    pub capacity_tags: Option<BTreeMap<String, String>>,
    pub desiredv_cpus: Option<i32>,
    pub ec2_configuration: Option<Vec<Ec2Configuration>>,
    pub ec2_key_pair: Option<String>,
    pub image_id: Option<String>,
    pub instance_role: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub managed_instances_provider: Option<ManagedInstancesProvider>,
    pub maxv_cpus: Option<i32>,
    pub minv_cpus: Option<i32>,
    pub placement_group: Option<String>,
    pub scaling_policy: Option<ComputeScalingPolicy>,
    pub security_group_ids: Option<Vec<String>>,
    pub spot_iam_fleet_role: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub tags: Option<BTreeMap<String, String>>,
    pub r#type: Option<CRType>,
}
impl ::bonkei_wire::Element for ComputeResource {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComputeScalingPolicy {
    pub min_scale_down_delay_minutes: Option<i32>,
}
impl ::bonkei_wire::Element for ComputeScalingPolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsumableResourceProperties {
    pub consumable_resource_list: Option<Vec<ConsumableResourceRequirement>>,
}
impl ::bonkei_wire::Element for ConsumableResourceProperties {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsumableResourceRequirement {
    pub consumable_resource: Option<String>,
    pub quantity: Option<i64>,
}
impl ::bonkei_wire::Element for ConsumableResourceRequirement {}

text_enum! { ContainerInsights
    ENABLED = "ENABLED"
    ENHANCED = "ENHANCED"
    DISABLED = "DISABLED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerProperties {
    pub command: Option<Vec<String>>,
    pub enable_execute_command: Option<bool>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub execution_role_arn: Option<String>,
    pub fargate_platform_configuration: Option<FargatePlatformConfiguration>,
    pub image: Option<String>,
    pub instance_type: Option<String>,
    pub job_role_arn: Option<String>,
    pub linux_parameters: Option<LinuxParameters>,
    pub log_configuration: Option<LogConfiguration>,
    pub memory: Option<i32>,
    pub mount_points: Option<Vec<MountPoint>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub privileged: Option<bool>,
    pub readonly_root_filesystem: Option<bool>,
    pub repository_credentials: Option<RepositoryCredentials>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub secrets: Option<Vec<Secret>>,
    pub ulimits: Option<Vec<Ulimit>>,
    pub user: Option<String>,
    pub vcpus: Option<i32>,
    pub volumes: Option<Vec<Volume>>,
}
impl ::bonkei_wire::Element for ContainerProperties {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeComputeEnvironmentsRequest {
    pub compute_environments: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeComputeEnvironmentsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeComputeEnvironmentsResponse {
    pub compute_environments: Option<Vec<ComputeEnvironmentDetail>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeComputeEnvironmentsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeJobDefinitionsRequest {
    pub job_definition_name: Option<String>,
    pub job_definitions: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for DescribeJobDefinitionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeJobDefinitionsResponse {
    pub job_definitions: Option<Vec<JobDefinition>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeJobDefinitionsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Device {
    pub container_path: Option<String>,
    pub host_path: Option<String>,
    pub permissions: Option<Vec<DeviceCgroupPermission>>,
}
impl ::bonkei_wire::Element for Device {}

text_enum! { DeviceCgroupPermission
    READ = "READ"
    WRITE = "WRITE"
    MKNOD = "MKNOD"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EFSAuthorizationConfig {
    pub access_point_id: Option<String>,
    pub iam: Option<EFSAuthorizationConfigIAM>,
}
impl ::bonkei_wire::Element for EFSAuthorizationConfig {}

text_enum! { EFSAuthorizationConfigIAM
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
}

text_enum! { EFSTransitEncryption
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EFSVolumeConfiguration {
    pub authorization_config: Option<EFSAuthorizationConfig>,
    pub file_system_id: Option<String>,
    pub root_directory: Option<String>,
    pub transit_encryption: Option<EFSTransitEncryption>,
    pub transit_encryption_port: Option<i32>,
}
impl ::bonkei_wire::Element for EFSVolumeConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ec2Configuration {
    pub batch_image_status: Option<String>,
    pub image_id_override: Option<String>,
    pub image_kubernetes_version: Option<String>,
    pub image_type: Option<String>,
}
impl ::bonkei_wire::Element for Ec2Configuration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsProperties {
    pub task_properties: Option<Vec<EcsTaskProperties>>,
}
impl ::bonkei_wire::Element for EcsProperties {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsSettings {
    pub container_insights: Option<ContainerInsights>,
}
impl ::bonkei_wire::Element for EcsSettings {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsTaskProperties {
    pub containers: Option<Vec<TaskContainerProperties>>,
    pub enable_execute_command: Option<bool>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub execution_role_arn: Option<String>,
    pub ipc_mode: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub network_mode: Option<String>,
    pub pid_mode: Option<String>,
    pub platform_version: Option<String>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub task_role_arn: Option<String>,
    pub volumes: Option<Vec<Volume>>,
}
impl ::bonkei_wire::Element for EcsTaskProperties {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksAccessEntry {
    pub desired_state: Option<EksAccessEntryDesiredState>,
    pub status: Option<EksAccessEntryStatus>,
}
impl ::bonkei_wire::Element for EksAccessEntry {}

text_enum! { EksAccessEntryDesiredState
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    INHERIT_FROM_CLUSTER = "INHERIT_FROM_CLUSTER"
}

text_enum! { EksAccessEntryStatus
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksConfiguration {
    pub access_entry: Option<EksAccessEntry>,
    pub eks_cluster_arn: Option<String>,
    pub kubernetes_namespace: Option<String>,
}
impl ::bonkei_wire::Element for EksConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksContainer {
    pub args: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub env: Option<Vec<EksContainerEnvironmentVariable>>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub name: Option<String>,
    pub resources: Option<EksContainerResourceRequirements>,
    pub security_context: Option<EksContainerSecurityContext>,
    pub volume_mounts: Option<Vec<EksContainerVolumeMount>>,
}
impl ::bonkei_wire::Element for EksContainer {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksContainerEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for EksContainerEnvironmentVariable {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksContainerLinuxCapabilities {
    pub add: Option<Vec<String>>,
    pub drop: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for EksContainerLinuxCapabilities {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksContainerResourceRequirements {
    pub limits: Option<BTreeMap<String, String>>,
    pub requests: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for EksContainerResourceRequirements {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksContainerSecurityContext {
    pub allow_privilege_escalation: Option<bool>,
    pub capabilities: Option<EksContainerLinuxCapabilities>,
    pub privileged: Option<bool>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_group: Option<i64>,
    pub run_as_non_root: Option<bool>,
    pub run_as_user: Option<i64>,
    pub seccomp_profile: Option<EksSeccompProfile>,
}
impl ::bonkei_wire::Element for EksContainerSecurityContext {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksContainerVolumeMount {
    pub mount_path: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
impl ::bonkei_wire::Element for EksContainerVolumeMount {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksEmptyDir {
    pub medium: Option<String>,
    pub size_limit: Option<String>,
}
impl ::bonkei_wire::Element for EksEmptyDir {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksHostPath {
    pub path: Option<String>,
}
impl ::bonkei_wire::Element for EksHostPath {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksMetadata {
    pub annotations: Option<BTreeMap<String, String>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub namespace: Option<String>,
}
impl ::bonkei_wire::Element for EksMetadata {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksPersistentVolumeClaim {
    pub claim_name: Option<String>,
    pub read_only: Option<bool>,
}
impl ::bonkei_wire::Element for EksPersistentVolumeClaim {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksPodProperties {
    pub containers: Option<Vec<EksContainer>>,
    pub dns_policy: Option<String>,
    pub host_network: Option<bool>,
    pub image_pull_secrets: Option<Vec<ImagePullSecret>>,
    pub init_containers: Option<Vec<EksContainer>>,
    pub metadata: Option<EksMetadata>,
    pub security_context: Option<EksPodSecurityContext>,
    pub service_account_name: Option<String>,
    pub share_process_namespace: Option<bool>,
    pub volumes: Option<Vec<EksVolume>>,
}
impl ::bonkei_wire::Element for EksPodProperties {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksPodSecurityContext {
    pub fs_group: Option<i64>,
    pub run_as_group: Option<i64>,
    pub run_as_non_root: Option<bool>,
    pub run_as_user: Option<i64>,
    pub seccomp_profile: Option<EksSeccompProfile>,
}
impl ::bonkei_wire::Element for EksPodSecurityContext {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksProperties {
    pub pod_properties: Option<EksPodProperties>,
}
impl ::bonkei_wire::Element for EksProperties {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksSeccompProfile {
    pub localhost_profile: Option<String>,
    pub r#type: Option<EksSeccompProfileType>,
}
impl ::bonkei_wire::Element for EksSeccompProfile {}

text_enum! { EksSeccompProfileType
    RUNTIME_DEFAULT = "RuntimeDefault"
    LOCALHOST = "Localhost"
    UNCONFINED = "Unconfined"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksSecret {
    pub optional: Option<bool>,
    pub secret_name: Option<String>,
}
impl ::bonkei_wire::Element for EksSecret {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EksVolume {
    pub empty_dir: Option<EksEmptyDir>,
    pub host_path: Option<EksHostPath>,
    pub name: Option<String>,
    pub persistent_volume_claim: Option<EksPersistentVolumeClaim>,
    pub secret: Option<EksSecret>,
}
impl ::bonkei_wire::Element for EksVolume {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size_in_gib: Option<i32>,
}
impl ::bonkei_wire::Element for EphemeralStorage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluateOnExit {
    pub action: Option<RetryAction>,
    pub on_exit_code: Option<String>,
    pub on_reason: Option<String>,
    pub on_status_reason: Option<String>,
}
impl ::bonkei_wire::Element for EvaluateOnExit {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FargatePlatformConfiguration {
    pub platform_version: Option<String>,
}
impl ::bonkei_wire::Element for FargatePlatformConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirelensConfiguration {
    pub options: Option<BTreeMap<String, String>>,
    pub r#type: Option<FirelensConfigurationType>,
}
impl ::bonkei_wire::Element for FirelensConfiguration {}

text_enum! { FirelensConfigurationType
    FLUENTD = "fluentd"
    FLUENTBIT = "fluentbit"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Host {
    pub source_path: Option<String>,
}
impl ::bonkei_wire::Element for Host {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImagePullSecret {
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for ImagePullSecret {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InfrastructureOptimization {
    pub scale_in_after: Option<i32>,
}
impl ::bonkei_wire::Element for InfrastructureOptimization {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceLaunchTemplate {
    pub capacity_option_type: Option<String>,
    pub capacity_reservations: Option<CapacityReservationRequest>,
    pub ec2_instance_profile_arn: Option<String>,
    pub fips_enabled: Option<bool>,
    pub instance_metadata_tags_propagation: Option<bool>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration>,
    pub monitoring: Option<String>,
    pub network_configuration: Option<ManagedInstancesNetworkConfiguration>,
    pub storage_configuration: Option<ManagedInstancesStorageConfiguration>,
}
impl ::bonkei_wire::Element for InstanceLaunchTemplate {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRequirementsRequest {
    pub allowed_instance_types: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for InstanceRequirementsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JobDefinition {
    pub consumable_resource_properties: Option<ConsumableResourceProperties>,
    pub container_orchestration_type: Option<OrchestrationType>,
    pub container_properties: Option<ContainerProperties>,
    pub ecs_properties: Option<EcsProperties>,
    pub eks_properties: Option<EksProperties>,
    pub job_definition_arn: Option<String>,
    pub job_definition_name: Option<String>,
    pub node_properties: Option<NodeProperties>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub platform_capabilities: Option<Vec<PlatformCapability>>,
    pub propagate_tags: Option<bool>,
    pub retry_strategy: Option<RetryStrategy>,
    pub revision: Option<i32>,
    pub scheduling_priority: Option<i32>,
    pub status: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub timeout: Option<JobTimeout>,
    pub r#type: Option<String>,
}
impl ::bonkei_wire::Element for JobDefinition {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JobTimeout {
    pub attempt_duration_seconds: Option<i32>,
}
impl ::bonkei_wire::Element for JobTimeout {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyValuePair {
    pub name: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for KeyValuePair {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub overrides: Option<Vec<LaunchTemplateSpecificationOverride>>,
    pub userdata_type: Option<UserdataType>,
    pub version: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpecificationOverride {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub target_instance_types: Option<Vec<String>>,
    pub userdata_type: Option<UserdataType>,
    pub version: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateSpecificationOverride {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinuxParameters {
    pub devices: Option<Vec<Device>>,
    pub init_process_enabled: Option<bool>,
    pub max_swap: Option<i32>,
    pub shared_memory_size: Option<i32>,
    pub swappiness: Option<i32>,
    pub tmpfs: Option<Vec<Tmpfs>>,
}
impl ::bonkei_wire::Element for LinuxParameters {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogConfiguration {
    pub log_driver: Option<LogDriver>,
    pub options: Option<BTreeMap<String, String>>,
    pub secret_options: Option<Vec<Secret>>,
}
impl ::bonkei_wire::Element for LogConfiguration {}

text_enum! { LogDriver
    JSON_FILE = "json-file"
    SYSLOG = "syslog"
    JOURNALD = "journald"
    GELF = "gelf"
    FLUENTD = "fluentd"
    AWSLOGS = "awslogs"
    SPLUNK = "splunk"
    AWSFIRELENS = "awsfirelens"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedInstancesLocalStorageConfiguration {
    pub use_local_storage: Option<bool>,
}
impl ::bonkei_wire::Element for ManagedInstancesLocalStorageConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedInstancesNetworkConfiguration {
    pub security_groups: Option<Vec<String>>,
    pub subnets: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ManagedInstancesNetworkConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedInstancesProvider {
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
    pub infrastructure_role_arn: Option<String>,
    pub instance_launch_template: Option<InstanceLaunchTemplate>,
    pub propagate_tags: Option<String>,
}
impl ::bonkei_wire::Element for ManagedInstancesProvider {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedInstancesStorageConfiguration {
    pub storage_size_gib: Option<i32>,
}
impl ::bonkei_wire::Element for ManagedInstancesStorageConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MountPoint {
    pub container_path: Option<String>,
    pub read_only: Option<bool>,
    pub source_volume: Option<String>,
}
impl ::bonkei_wire::Element for MountPoint {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkConfiguration {
    pub assign_public_ip: Option<AssignPublicIp>,
}
impl ::bonkei_wire::Element for NetworkConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeProperties {
    pub main_node: Option<i32>,
    pub node_range_properties: Option<Vec<NodeRangeProperty>>,
    pub num_nodes: Option<i32>,
}
impl ::bonkei_wire::Element for NodeProperties {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeRangeProperty {
    pub consumable_resource_properties: Option<ConsumableResourceProperties>,
    pub container: Option<ContainerProperties>,
    pub ecs_properties: Option<EcsProperties>,
    pub eks_properties: Option<EksProperties>,
    pub instance_types: Option<Vec<String>>,
    pub target_nodes: Option<String>,
}
impl ::bonkei_wire::Element for NodeRangeProperty {}

text_enum! { OrchestrationType
    ECS = "ECS"
    EKS = "EKS"
}

text_enum! { PlatformCapability
    EC2 = "EC2"
    FARGATE = "FARGATE"
    MANAGED_INSTANCES = "MANAGED_INSTANCES"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepositoryCredentials {
    pub credentials_parameter: Option<String>,
}
impl ::bonkei_wire::Element for RepositoryCredentials {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceRequirement {
    pub r#type: Option<ResourceType>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for ResourceRequirement {}

text_enum! { ResourceType
    GPU = "GPU"
    VCPU = "VCPU"
    MEMORY = "MEMORY"
}

text_enum! { RetryAction
    RETRY = "RETRY"
    EXIT = "EXIT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetryStrategy {
    pub attempts: Option<i32>,
    pub evaluate_on_exit: Option<Vec<EvaluateOnExit>>,
}
impl ::bonkei_wire::Element for RetryStrategy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimePlatform {
    pub cpu_architecture: Option<String>,
    pub operating_system_family: Option<String>,
}
impl ::bonkei_wire::Element for RuntimePlatform {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3FilesVolumeConfiguration {
    pub access_point_arn: Option<String>,
    pub file_system_arn: Option<String>,
    pub root_directory: Option<String>,
    pub transit_encryption_port: Option<i32>,
}
impl ::bonkei_wire::Element for S3FilesVolumeConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Secret {
    pub name: Option<String>,
    pub value_from: Option<String>,
}
impl ::bonkei_wire::Element for Secret {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskContainerDependency {
    pub condition: Option<String>,
    pub container_name: Option<String>,
}
impl ::bonkei_wire::Element for TaskContainerDependency {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskContainerProperties {
    pub command: Option<Vec<String>>,
    pub depends_on: Option<Vec<TaskContainerDependency>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub essential: Option<bool>,
    pub firelens_configuration: Option<FirelensConfiguration>,
    pub image: Option<String>,
    pub linux_parameters: Option<LinuxParameters>,
    pub log_configuration: Option<LogConfiguration>,
    pub mount_points: Option<Vec<MountPoint>>,
    pub name: Option<String>,
    pub privileged: Option<bool>,
    pub readonly_root_filesystem: Option<bool>,
    pub repository_credentials: Option<RepositoryCredentials>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    pub secrets: Option<Vec<Secret>>,
    pub start_timeout: Option<i32>,
    pub stop_timeout: Option<i32>,
    pub ulimits: Option<Vec<Ulimit>>,
    pub user: Option<String>,
}
impl ::bonkei_wire::Element for TaskContainerProperties {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tmpfs {
    pub container_path: Option<String>,
    pub mount_options: Option<Vec<String>>,
    pub size: Option<i32>,
}
impl ::bonkei_wire::Element for Tmpfs {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ulimit {
    pub hard_limit: Option<i32>,
    pub name: Option<String>,
    pub soft_limit: Option<i32>,
}
impl ::bonkei_wire::Element for Ulimit {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePolicy {
    pub job_execution_timeout_minutes: Option<i64>,
    pub terminate_jobs_on_update: Option<bool>,
}
impl ::bonkei_wire::Element for UpdatePolicy {}

text_enum! { UserdataType
    EKS_BOOTSTRAP_SH = "EKS_BOOTSTRAP_SH"
    EKS_NODEADM = "EKS_NODEADM"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Volume {
    pub efs_volume_configuration: Option<EFSVolumeConfiguration>,
    pub host: Option<Host>,
    pub name: Option<String>,
    pub s3files_volume_configuration: Option<S3FilesVolumeConfiguration>,
}
impl ::bonkei_wire::Element for Volume {}
