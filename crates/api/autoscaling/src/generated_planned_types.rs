// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorCountRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for AcceleratorCountRequest {}

text_enum! { AcceleratorManufacturer
    NVIDIA = "nvidia"
    AMD = "amd"
    AMAZON_WEB_SERVICES = "amazon-web-services"
    XILINX = "xilinx"
}

text_enum! { AcceleratorName
    A100 = "a100"
    V100 = "v100"
    K80 = "k80"
    T4 = "t4"
    M60 = "m60"
    RADEON_PRO_V520 = "radeon-pro-v520"
    VU9P = "vu9p"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for AcceleratorTotalMemoryMiBRequest {}

text_enum! { AcceleratorType
    GPU = "gpu"
    FPGA = "fpga"
    INFERENCE = "inference"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivitiesType {
    pub activities: Option<Vec<Activity>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ActivitiesType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Activity {
    pub activity_id: Option<String>,
    pub auto_scaling_group_arn: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub auto_scaling_group_state: Option<String>,
    pub cause: Option<String>,
    pub description: Option<String>,
    pub details: Option<String>,
    pub end_time: Option<Timestamp>,
    pub progress: Option<i32>,
    pub start_time: Option<Timestamp>,
    pub status_code: Option<ScalingActivityStatusCode>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for Activity {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alarm {
    pub alarm_arn: Option<String>,
    pub alarm_name: Option<String>,
}
impl ::bonkei_wire::Element for Alarm {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmSpecification {
    pub alarms: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for AlarmSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachLoadBalancerTargetGroupsResultType {}
impl ::bonkei_wire::Element for AttachLoadBalancerTargetGroupsResultType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachLoadBalancerTargetGroupsType {
    pub auto_scaling_group_name: String,
    pub target_group_arns: Vec<String>,
}
impl ::bonkei_wire::Element for AttachLoadBalancerTargetGroupsType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingGroup {
    pub auto_scaling_group_arn: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    pub availability_zones: Option<Vec<String>>,
    pub capacity_rebalance: Option<bool>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub context: Option<String>,
    pub created_time: Option<Timestamp>,
    pub default_cooldown: Option<i32>,
    pub default_instance_warmup: Option<i32>,
    pub deletion_protection: Option<DeletionProtection>,
    pub desired_capacity: Option<i32>,
    pub desired_capacity_type: Option<String>,
    pub enabled_metrics: Option<Vec<EnabledMetric>>,
    pub health_check_grace_period: Option<i32>,
    pub health_check_type: Option<String>,
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    pub instances: Option<Vec<Instance>>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub load_balancer_names: Option<Vec<String>>,
    pub max_instance_lifetime: Option<i32>,
    pub max_size: Option<i32>,
    pub min_size: Option<i32>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    pub new_instances_protected_from_scale_in: Option<bool>,
    pub operator: Option<Operator>,
    pub placement_group: Option<String>,
    pub predicted_capacity: Option<i32>,
    pub service_linked_role_arn: Option<String>,
    pub status: Option<String>,
    pub suspended_processes: Option<Vec<SuspendedProcess>>,
    pub tags: Option<Vec<TagDescription>>,
    pub target_group_arns: Option<Vec<String>>,
    pub termination_policies: Option<Vec<String>>,
    pub traffic_sources: Option<Vec<TrafficSourceIdentifier>>,
    pub vpc_zone_identifier: Option<String>,
    pub warm_pool_configuration: Option<WarmPoolConfiguration>,
    pub warm_pool_size: Option<i32>,
}
impl ::bonkei_wire::Element for AutoScalingGroup {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingGroupNamesType {
    pub auto_scaling_group_names: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub include_instances: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for AutoScalingGroupNamesType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingGroupsType {
    pub auto_scaling_groups: Option<Vec<AutoScalingGroup>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for AutoScalingGroupsType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneDistribution {
    pub capacity_distribution_strategy: Option<CapacityDistributionStrategy>,
}
impl ::bonkei_wire::Element for AvailabilityZoneDistribution {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneImpairmentPolicy {
    pub impaired_zone_health_check_behavior: Option<ImpairedZoneHealthCheckBehavior>,
    pub zonal_shift_enabled: Option<bool>,
}
impl ::bonkei_wire::Element for AvailabilityZoneImpairmentPolicy {}

text_enum! { BareMetal
    INCLUDED = "included"
    EXCLUDED = "excluded"
    REQUIRED = "required"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for BaselineEbsBandwidthMbpsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselinePerformanceFactorsRequest {
    pub cpu: Option<CpuPerformanceFactorRequest>,
}
impl ::bonkei_wire::Element for BaselinePerformanceFactorsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockDeviceMapping {
    pub device_name: String,
    pub ebs: Option<Ebs>,
    pub no_device: Option<bool>,
    pub virtual_name: Option<String>,
}
impl ::bonkei_wire::Element for BlockDeviceMapping {}

text_enum! { BurstablePerformance
    INCLUDED = "included"
    EXCLUDED = "excluded"
    REQUIRED = "required"
}

text_enum! { CapacityDistributionStrategy
    BALANCED_ONLY = "balanced-only"
    BALANCED_BEST_EFFORT = "balanced-best-effort"
    RESERVATIONS_THEN_BALANCED = "reservations-then-balanced"
}

text_enum! { CapacityReservationPreference
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"
    CAPACITY_RESERVATIONS_FIRST = "capacity-reservations-first"
    NONE = "none"
    DEFAULT = "default"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
impl ::bonkei_wire::Element for CapacityReservationSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationTarget {
    pub capacity_reservation_ids: Option<Vec<String>>,
    pub capacity_reservation_resource_group_arns: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for CapacityReservationTarget {}

text_enum! { CpuManufacturer
    INTEL = "intel"
    AMD = "amd"
    AMAZON_WEB_SERVICES = "amazon-web-services"
    APPLE = "apple"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuPerformanceFactorRequest {
    pub references: Option<Vec<PerformanceFactorReferenceRequest>>,
}
impl ::bonkei_wire::Element for CpuPerformanceFactorRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAutoScalingGroupType {
    pub auto_scaling_group_name: String,
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    pub availability_zones: Option<Vec<String>>,
    pub capacity_rebalance: Option<bool>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub context: Option<String>,
    pub default_cooldown: Option<i32>,
    pub default_instance_warmup: Option<i32>,
    pub deletion_protection: Option<DeletionProtection>,
    pub desired_capacity: Option<i32>,
    pub desired_capacity_type: Option<String>,
    pub health_check_grace_period: Option<i32>,
    pub health_check_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub lifecycle_hook_specification_list: Option<Vec<LifecycleHookSpecification>>,
    pub load_balancer_names: Option<Vec<String>>,
    pub max_instance_lifetime: Option<i32>,
    pub max_size: i32,
    pub min_size: i32,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    pub new_instances_protected_from_scale_in: Option<bool>,
    pub operator: Option<Operator>,
    pub placement_group: Option<String>,
    pub service_linked_role_arn: Option<String>,
    pub skip_zonal_shift_validation: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub target_group_arns: Option<Vec<String>>,
    pub termination_policies: Option<Vec<String>>,
    pub traffic_sources: Option<Vec<TrafficSourceIdentifier>>,
    pub vpc_zone_identifier: Option<String>,
}
impl ::bonkei_wire::Element for CreateAutoScalingGroupType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchConfigurationType {
    pub associate_public_ip_address: Option<bool>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub classic_link_vpc_id: Option<String>,
    pub classic_link_vpc_security_groups: Option<Vec<String>>,
    pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_monitoring: Option<InstanceMonitoring>,
    pub instance_type: Option<String>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub launch_configuration_name: String,
    pub metadata_options: Option<InstanceMetadataOptions>,
    pub placement_tenancy: Option<String>,
    pub ramdisk_id: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub spot_price: Option<String>,
    pub user_data: Option<String>,
}
impl ::bonkei_wire::Element for CreateLaunchConfigurationType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrUpdateTagsType {
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for CreateOrUpdateTagsType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomizedMetricSpecification {
    pub dimensions: Option<Vec<MetricDimension>>,
    pub metric_name: Option<String>,
    pub metrics: Option<Vec<TargetTrackingMetricDataQuery>>,
    pub namespace: Option<String>,
    pub period: Option<i32>,
    pub statistic: Option<MetricStatistic>,
    pub unit: Option<String>,
}
impl ::bonkei_wire::Element for CustomizedMetricSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAutoScalingGroupType {
    pub auto_scaling_group_name: String,
    pub force_delete: Option<bool>,
}
impl ::bonkei_wire::Element for DeleteAutoScalingGroupType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: String,
}
impl ::bonkei_wire::Element for DeletePolicyType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTagsType {
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for DeleteTagsType {}

text_enum! { DeletionProtection
    NONE = "none"
    PREVENT_FORCE_DELETION = "prevent-force-deletion"
    PREVENT_ALL_DELETION = "prevent-all-deletion"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceRefreshesAnswer {
    pub instance_refreshes: Option<Vec<InstanceRefresh>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceRefreshesAnswer {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceRefreshesType {
    pub auto_scaling_group_name: String,
    pub instance_refresh_ids: Option<Vec<String>>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceRefreshesType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLifecycleHooksAnswer {
    pub lifecycle_hooks: Option<Vec<LifecycleHook>>,
}
impl ::bonkei_wire::Element for DescribeLifecycleHooksAnswer {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLifecycleHooksType {
    pub auto_scaling_group_name: String,
    pub lifecycle_hook_names: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeLifecycleHooksType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePoliciesType {
    pub auto_scaling_group_name: Option<String>,
    pub include_managed_resources: Option<bool>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub policy_names: Option<Vec<String>>,
    pub policy_types: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribePoliciesType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingActivitiesType {
    pub activity_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub include_deleted_groups: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeScalingActivitiesType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeWarmPoolAnswer {
    pub instances: Option<Vec<Instance>>,
    pub next_token: Option<String>,
    pub warm_pool_configuration: Option<WarmPoolConfiguration>,
}
impl ::bonkei_wire::Element for DescribeWarmPoolAnswer {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeWarmPoolType {
    pub auto_scaling_group_name: String,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeWarmPoolType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DesiredConfiguration {
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
}
impl ::bonkei_wire::Element for DesiredConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachLoadBalancerTargetGroupsResultType {}
impl ::bonkei_wire::Element for DetachLoadBalancerTargetGroupsResultType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachLoadBalancerTargetGroupsType {
    pub auto_scaling_group_name: String,
    pub target_group_arns: Vec<String>,
}
impl ::bonkei_wire::Element for DetachLoadBalancerTargetGroupsType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DistributionSegment {
    pub target_capacity_types: Option<Vec<TargetCapacityType>>,
}
impl ::bonkei_wire::Element for DistributionSegment {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ebs {
    pub delete_on_termination: Option<bool>,
    pub encrypted: Option<bool>,
    pub iops: Option<i32>,
    pub snapshot_id: Option<String>,
    pub throughput: Option<i32>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
}
impl ::bonkei_wire::Element for Ebs {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMetricsCollectionQuery {
    pub auto_scaling_group_name: String,
    pub granularity: String,
    pub metrics: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for EnableMetricsCollectionQuery {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnabledMetric {
    pub granularity: Option<String>,
    pub metric: Option<String>,
}
impl ::bonkei_wire::Element for EnabledMetric {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for Filter {}

text_enum! { ImpairedZoneHealthCheckBehavior
    REPLACE_UNHEALTHY = "ReplaceUnhealthy"
    IGNORE_UNHEALTHY = "IgnoreUnhealthy"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instance {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub health_status: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub lifecycle_state: Option<LifecycleState>,
    pub protected_from_scale_in: Option<bool>,
    pub weighted_capacity: Option<String>,
}
impl ::bonkei_wire::Element for Instance {}

text_enum! { InstanceGeneration
    CURRENT = "current"
    PREVIOUS = "previous"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceLifecyclePolicy {
    pub retention_triggers: Option<RetentionTriggers>,
}
impl ::bonkei_wire::Element for InstanceLifecyclePolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMaintenancePolicy {
    pub max_healthy_percentage: Option<i32>,
    pub min_healthy_percentage: Option<i32>,
}
impl ::bonkei_wire::Element for InstanceMaintenancePolicy {}

text_enum! { InstanceMetadataEndpointState
    DISABLED = "disabled"
    ENABLED = "enabled"
}

text_enum! { InstanceMetadataHttpTokensState
    OPTIONAL = "optional"
    REQUIRED = "required"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMetadataOptions {
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<InstanceMetadataHttpTokensState>,
}
impl ::bonkei_wire::Element for InstanceMetadataOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMonitoring {
    pub enabled: Option<bool>,
}
impl ::bonkei_wire::Element for InstanceMonitoring {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRefresh {
    pub auto_scaling_group_name: Option<String>,
    pub desired_configuration: Option<DesiredConfiguration>,
    pub end_time: Option<Timestamp>,
    pub instance_refresh_id: Option<String>,
    pub instances_to_update: Option<i32>,
    pub percentage_complete: Option<i32>,
    pub preferences: Option<RefreshPreferences>,
    pub progress_details: Option<InstanceRefreshProgressDetails>,
    pub rollback_details: Option<RollbackDetails>,
    pub start_time: Option<Timestamp>,
    pub status: Option<InstanceRefreshStatus>,
    pub status_reason: Option<String>,
    pub strategy: Option<RefreshStrategy>,
}
impl ::bonkei_wire::Element for InstanceRefresh {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRefreshLivePoolProgress {
    pub instances_to_update: Option<i32>,
    pub percentage_complete: Option<i32>,
}
impl ::bonkei_wire::Element for InstanceRefreshLivePoolProgress {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRefreshProgressDetails {
    pub live_pool_progress: Option<InstanceRefreshLivePoolProgress>,
    pub warm_pool_progress: Option<InstanceRefreshWarmPoolProgress>,
}
impl ::bonkei_wire::Element for InstanceRefreshProgressDetails {}

text_enum! { InstanceRefreshStatus
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    SUCCESSFUL = "Successful"
    FAILED = "Failed"
    CANCELLING = "Cancelling"
    CANCELLED = "Cancelled"
    ROLLBACK_IN_PROGRESS = "RollbackInProgress"
    ROLLBACK_FAILED = "RollbackFailed"
    ROLLBACK_SUCCESSFUL = "RollbackSuccessful"
    BAKING = "Baking"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRefreshWarmPoolProgress {
    pub instances_to_update: Option<i32>,
    pub percentage_complete: Option<i32>,
}
impl ::bonkei_wire::Element for InstanceRefreshWarmPoolProgress {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRequirements {
    pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
    pub accelerator_names: Option<Vec<AcceleratorName>>,
    pub accelerator_total_memory_mib: Option<AcceleratorTotalMemoryMiBRequest>,
    pub accelerator_types: Option<Vec<AcceleratorType>>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub bare_metal: Option<BareMetal>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactorsRequest>,
    pub burstable_performance: Option<BurstablePerformance>,
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<InstanceGeneration>>,
    pub local_storage: Option<LocalStorage>,
    pub local_storage_types: Option<Vec<LocalStorageType>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub memory_gib_per_vcpu: Option<MemoryGiBPerVCpuRequest>,
    pub memory_mib: MemoryMiBRequest,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub require_hibernate_support: Option<bool>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub vcpu_count: VCpuCountRequest,
}
impl ::bonkei_wire::Element for InstanceRequirements {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceReusePolicy {
    pub reuse_on_scale_in: Option<bool>,
}
impl ::bonkei_wire::Element for InstanceReusePolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstancesDistribution {
    pub distribution_segments: Option<Vec<DistributionSegment>>,
    pub on_demand_allocation_strategy: Option<String>,
    pub on_demand_base_capacity: Option<i32>,
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    pub spot_allocation_strategy: Option<String>,
    pub spot_instance_pools: Option<i32>,
    pub spot_max_price: Option<String>,
}
impl ::bonkei_wire::Element for InstancesDistribution {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplate {
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    pub overrides: Option<Vec<LaunchTemplateOverrides>>,
}
impl ::bonkei_wire::Element for LaunchTemplate {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateOverrides {
    pub image_id: Option<String>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub instance_type: Option<String>,
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    pub weighted_capacity: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateOverrides {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleHook {
    pub auto_scaling_group_name: Option<String>,
    pub default_result: Option<String>,
    pub global_timeout: Option<i32>,
    pub heartbeat_timeout: Option<i32>,
    pub lifecycle_hook_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub notification_metadata: Option<String>,
    pub notification_target_arn: Option<String>,
    pub role_arn: Option<String>,
}
impl ::bonkei_wire::Element for LifecycleHook {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleHookSpecification {
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i32>,
    pub lifecycle_hook_name: String,
    pub lifecycle_transition: String,
    pub notification_metadata: Option<String>,
    pub notification_target_arn: Option<String>,
    pub role_arn: Option<String>,
}
impl ::bonkei_wire::Element for LifecycleHookSpecification {}

text_enum! { LifecycleState
    PENDING = "Pending"
    PENDING_WAIT = "Pending:Wait"
    PENDING_PROCEED = "Pending:Proceed"
    QUARANTINED = "Quarantined"
    IN_SERVICE = "InService"
    TERMINATING = "Terminating"
    TERMINATING_WAIT = "Terminating:Wait"
    TERMINATING_PROCEED = "Terminating:Proceed"
    TERMINATING_RETAINED = "Terminating:Retained"
    TERMINATED = "Terminated"
    DETACHING = "Detaching"
    DETACHED = "Detached"
    ENTERING_STANDBY = "EnteringStandby"
    STANDBY = "Standby"
    REPLACING_ROOT_VOLUME = "ReplacingRootVolume"
    REPLACING_ROOT_VOLUME_WAIT = "ReplacingRootVolume:Wait"
    REPLACING_ROOT_VOLUME_PROCEED = "ReplacingRootVolume:Proceed"
    ROOT_VOLUME_REPLACED = "RootVolumeReplaced"
    WARMED_PENDING = "Warmed:Pending"
    WARMED_PENDING_WAIT = "Warmed:Pending:Wait"
    WARMED_PENDING_PROCEED = "Warmed:Pending:Proceed"
    WARMED_PENDING_RETAINED = "Warmed:Pending:Retained"
    WARMED_TERMINATING = "Warmed:Terminating"
    WARMED_TERMINATING_WAIT = "Warmed:Terminating:Wait"
    WARMED_TERMINATING_PROCEED = "Warmed:Terminating:Proceed"
    WARMED_TERMINATING_RETAINED = "Warmed:Terminating:Retained"
    WARMED_TERMINATED = "Warmed:Terminated"
    WARMED_STOPPED = "Warmed:Stopped"
    WARMED_RUNNING = "Warmed:Running"
    WARMED_HIBERNATED = "Warmed:Hibernated"
}

text_enum! { LocalStorage
    INCLUDED = "included"
    EXCLUDED = "excluded"
    REQUIRED = "required"
}

text_enum! { LocalStorageType
    HDD = "hdd"
    SSD = "ssd"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryGiBPerVCpuRequest {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
impl ::bonkei_wire::Element for MemoryGiBPerVCpuRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryMiBRequest {
    pub max: Option<i32>,
    pub min: i32,
}
impl ::bonkei_wire::Element for MemoryMiBRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metric {
    pub dimensions: Option<Vec<MetricDimension>>,
    pub metric_name: String,
    pub namespace: String,
}
impl ::bonkei_wire::Element for Metric {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDataQuery {
    pub expression: Option<String>,
    pub id: String,
    pub label: Option<String>,
    pub metric_stat: Option<MetricStat>,
    pub return_data: Option<bool>,
}
impl ::bonkei_wire::Element for MetricDataQuery {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDimension {
    pub name: String,
    pub value: String,
}
impl ::bonkei_wire::Element for MetricDimension {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricStat {
    pub metric: Metric,
    pub stat: String,
    pub unit: Option<String>,
}
impl ::bonkei_wire::Element for MetricStat {}

text_enum! { MetricStatistic
    AVERAGE = "Average"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    SAMPLE_COUNT = "SampleCount"
    SUM = "Sum"
}

text_enum! { MetricType
    ASG_AVERAGE_CPU_UTILIZATION = "ASGAverageCPUUtilization"
    ASG_AVERAGE_CPU_UTILIZATION_HIGH_RESOLUTION = "ASGAverageCPUUtilizationHighResolution"
    ASG_AVERAGE_NETWORK_IN = "ASGAverageNetworkIn"
    ASG_AVERAGE_NETWORK_OUT = "ASGAverageNetworkOut"
    ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MixedInstancesPolicy {
    pub instances_distribution: Option<InstancesDistribution>,
    pub launch_template: Option<LaunchTemplate>,
}
impl ::bonkei_wire::Element for MixedInstancesPolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkBandwidthGbpsRequest {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
impl ::bonkei_wire::Element for NetworkBandwidthGbpsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceCountRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for NetworkInterfaceCountRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operator {
    pub principal: String,
}
impl ::bonkei_wire::Element for Operator {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerformanceFactorReferenceRequest {
    pub instance_family: Option<String>,
}
impl ::bonkei_wire::Element for PerformanceFactorReferenceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoliciesType {
    pub next_token: Option<String>,
    pub scaling_policies: Option<Vec<ScalingPolicy>>,
}
impl ::bonkei_wire::Element for PoliciesType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyARNType {
    pub alarms: Option<Vec<Alarm>>,
    pub policy_arn: Option<String>,
}
impl ::bonkei_wire::Element for PolicyARNType {}

text_enum! { PredefinedLoadMetricType
    ASG_TOTAL_CPU_UTILIZATION = "ASGTotalCPUUtilization"
    ASG_TOTAL_NETWORK_IN = "ASGTotalNetworkIn"
    ASG_TOTAL_NETWORK_OUT = "ASGTotalNetworkOut"
    ALB_TARGET_GROUP_REQUEST_COUNT = "ALBTargetGroupRequestCount"
}

text_enum! { PredefinedMetricPairType
    ASGCPU_UTILIZATION = "ASGCPUUtilization"
    ASG_NETWORK_IN = "ASGNetworkIn"
    ASG_NETWORK_OUT = "ASGNetworkOut"
    ALB_REQUEST_COUNT = "ALBRequestCount"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredefinedMetricSpecification {
    pub predefined_metric_type: MetricType,
    pub resource_label: Option<String>,
}
impl ::bonkei_wire::Element for PredefinedMetricSpecification {}

text_enum! { PredefinedScalingMetricType
    ASG_AVERAGE_CPU_UTILIZATION = "ASGAverageCPUUtilization"
    ASG_AVERAGE_NETWORK_IN = "ASGAverageNetworkIn"
    ASG_AVERAGE_NETWORK_OUT = "ASGAverageNetworkOut"
    ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingConfiguration {
    pub max_capacity_breach_behavior: Option<PredictiveScalingMaxCapacityBreachBehavior>,
    pub max_capacity_buffer: Option<i32>,
    pub metric_specifications: Vec<PredictiveScalingMetricSpecification>,
    pub mode: Option<PredictiveScalingMode>,
    pub scheduling_buffer_time: Option<i32>,
}
impl ::bonkei_wire::Element for PredictiveScalingConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingCustomizedCapacityMetric {
    pub metric_data_queries: Vec<MetricDataQuery>,
}
impl ::bonkei_wire::Element for PredictiveScalingCustomizedCapacityMetric {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingCustomizedLoadMetric {
    pub metric_data_queries: Vec<MetricDataQuery>,
}
impl ::bonkei_wire::Element for PredictiveScalingCustomizedLoadMetric {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingCustomizedScalingMetric {
    pub metric_data_queries: Vec<MetricDataQuery>,
}
impl ::bonkei_wire::Element for PredictiveScalingCustomizedScalingMetric {}

text_enum! { PredictiveScalingMaxCapacityBreachBehavior
    HONOR_MAX_CAPACITY = "HonorMaxCapacity"
    INCREASE_MAX_CAPACITY = "IncreaseMaxCapacity"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetricSpecification {
    pub customized_capacity_metric_specification: Option<PredictiveScalingCustomizedCapacityMetric>,
    pub customized_load_metric_specification: Option<PredictiveScalingCustomizedLoadMetric>,
    pub customized_scaling_metric_specification: Option<PredictiveScalingCustomizedScalingMetric>,
    pub predefined_load_metric_specification: Option<PredictiveScalingPredefinedLoadMetric>,
    pub predefined_metric_pair_specification: Option<PredictiveScalingPredefinedMetricPair>,
    pub predefined_scaling_metric_specification: Option<PredictiveScalingPredefinedScalingMetric>,
    pub target_value: f64,
}
impl ::bonkei_wire::Element for PredictiveScalingMetricSpecification {}

text_enum! { PredictiveScalingMode
    FORECAST_AND_SCALE = "ForecastAndScale"
    FORECAST_ONLY = "ForecastOnly"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedLoadMetric {
    pub predefined_metric_type: PredefinedLoadMetricType,
    pub resource_label: Option<String>,
}
impl ::bonkei_wire::Element for PredictiveScalingPredefinedLoadMetric {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedMetricPair {
    pub predefined_metric_type: PredefinedMetricPairType,
    pub resource_label: Option<String>,
}
impl ::bonkei_wire::Element for PredictiveScalingPredefinedMetricPair {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedScalingMetric {
    pub predefined_metric_type: PredefinedScalingMetricType,
    pub resource_label: Option<String>,
}
impl ::bonkei_wire::Element for PredictiveScalingPredefinedScalingMetric {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLifecycleHookAnswer {}
impl ::bonkei_wire::Element for PutLifecycleHookAnswer {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLifecycleHookType {
    pub auto_scaling_group_name: String,
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i32>,
    pub lifecycle_hook_name: String,
    pub lifecycle_transition: Option<String>,
    pub notification_metadata: Option<String>,
    pub notification_target_arn: Option<String>,
    pub role_arn: Option<String>,
}
impl ::bonkei_wire::Element for PutLifecycleHookType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScalingPolicyType {
    pub adjustment_type: Option<String>,
    pub auto_scaling_group_name: String,
    pub cooldown: Option<i32>,
    pub enabled: Option<bool>,
    pub estimated_instance_warmup: Option<i32>,
    pub metric_aggregation_type: Option<String>,
    pub min_adjustment_magnitude: Option<i32>,
    pub min_adjustment_step: Option<i32>,
    pub policy_name: String,
    pub policy_type: Option<String>,
    pub predictive_scaling_configuration: Option<PredictiveScalingConfiguration>,
    pub scaling_adjustment: Option<i32>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub target_tracking_configuration: Option<TargetTrackingConfiguration>,
}
impl ::bonkei_wire::Element for PutScalingPolicyType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RefreshPreferences {
    pub alarm_specification: Option<AlarmSpecification>,
    pub auto_rollback: Option<bool>,
    pub bake_time: Option<i32>,
    pub checkpoint_delay: Option<i32>,
    pub checkpoint_percentages: Option<Vec<i32>>,
    pub instance_warmup: Option<i32>,
    pub max_healthy_percentage: Option<i32>,
    pub min_healthy_percentage: Option<i32>,
    pub scale_in_protected_instances: Option<ScaleInProtectedInstances>,
    pub skip_matching: Option<bool>,
    pub standby_instances: Option<StandbyInstances>,
}
impl ::bonkei_wire::Element for RefreshPreferences {}

text_enum! { RefreshStrategy
    ROLLING = "Rolling"
    REPLACE_ROOT_VOLUME = "ReplaceRootVolume"
}

text_enum! { RetentionAction
    RETAIN = "retain"
    TERMINATE = "terminate"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetentionTriggers {
    pub terminate_hook_abandon: Option<RetentionAction>,
}
impl ::bonkei_wire::Element for RetentionTriggers {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackDetails {
    pub instances_to_update_on_rollback: Option<i32>,
    pub percentage_complete_on_rollback: Option<i32>,
    pub progress_details_on_rollback: Option<InstanceRefreshProgressDetails>,
    pub rollback_reason: Option<String>,
    pub rollback_start_time: Option<Timestamp>,
}
impl ::bonkei_wire::Element for RollbackDetails {}

text_enum! { ScaleInProtectedInstances
    REFRESH = "Refresh"
    IGNORE = "Ignore"
    WAIT = "Wait"
}

text_enum! { ScalingActivityStatusCode
    PENDING_SPOT_BID_PLACEMENT = "PendingSpotBidPlacement"
    WAITING_FOR_SPOT_INSTANCE_REQUEST_ID = "WaitingForSpotInstanceRequestId"
    WAITING_FOR_SPOT_INSTANCE_ID = "WaitingForSpotInstanceId"
    WAITING_FOR_INSTANCE_ID = "WaitingForInstanceId"
    PRE_IN_SERVICE = "PreInService"
    IN_PROGRESS = "InProgress"
    WAITING_FOR_ELB_CONNECTION_DRAINING = "WaitingForELBConnectionDraining"
    MID_LIFECYCLE_ACTION = "MidLifecycleAction"
    WAITING_FOR_INSTANCE_WARMUP = "WaitingForInstanceWarmup"
    SUCCESSFUL = "Successful"
    FAILED = "Failed"
    CANCELLED = "Cancelled"
    WAITING_FOR_CONNECTION_DRAINING = "WaitingForConnectionDraining"
    WAITING_FOR_IN_PLACE_UPDATE_TO_START = "WaitingForInPlaceUpdateToStart"
    WAITING_FOR_IN_PLACE_UPDATE_TO_FINALIZE = "WaitingForInPlaceUpdateToFinalize"
    IN_PLACE_UPDATE_IN_PROGRESS = "InPlaceUpdateInProgress"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingPolicy {
    pub adjustment_type: Option<String>,
    pub alarms: Option<Vec<Alarm>>,
    pub auto_scaling_group_name: Option<String>,
    pub cooldown: Option<i32>,
    pub enabled: Option<bool>,
    pub estimated_instance_warmup: Option<i32>,
    pub metric_aggregation_type: Option<String>,
    pub min_adjustment_magnitude: Option<i32>,
    pub min_adjustment_step: Option<i32>,
    pub policy_arn: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub predictive_scaling_configuration: Option<PredictiveScalingConfiguration>,
    pub scaling_adjustment: Option<i32>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub target_tracking_configuration: Option<TargetTrackingConfiguration>,
}
impl ::bonkei_wire::Element for ScalingPolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetInstanceProtectionAnswer {}
impl ::bonkei_wire::Element for SetInstanceProtectionAnswer {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetInstanceProtectionQuery {
    pub auto_scaling_group_name: String,
    pub instance_ids: Vec<String>,
    pub protected_from_scale_in: bool,
}
impl ::bonkei_wire::Element for SetInstanceProtectionQuery {}

text_enum! { StandbyInstances
    TERMINATE = "Terminate"
    IGNORE = "Ignore"
    WAIT = "Wait"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}
impl ::bonkei_wire::Element for StartInstanceRefreshAnswer {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstanceRefreshType {
    pub auto_scaling_group_name: String,
    pub desired_configuration: Option<DesiredConfiguration>,
    pub preferences: Option<RefreshPreferences>,
    pub strategy: Option<RefreshStrategy>,
}
impl ::bonkei_wire::Element for StartInstanceRefreshType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepAdjustment {
    pub metric_interval_lower_bound: Option<f64>,
    pub metric_interval_upper_bound: Option<f64>,
    pub scaling_adjustment: i32,
}
impl ::bonkei_wire::Element for StepAdjustment {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SuspendedProcess {
    pub process_name: Option<String>,
    pub suspension_reason: Option<String>,
}
impl ::bonkei_wire::Element for SuspendedProcess {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub propagate_at_launch: Option<bool>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub key: Option<String>,
    pub propagate_at_launch: Option<bool>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for TagDescription {}

text_enum! { TargetCapacityType
    ON_DEMAND_CAPACITY_RESERVATION = "on-demand-capacity-reservation"
    CAPACITY_BLOCK = "capacity-block"
    INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation"
    ON_DEMAND = "on-demand"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingConfiguration {
    pub customized_metric_specification: Option<CustomizedMetricSpecification>,
    pub disable_scale_in: Option<bool>,
    pub predefined_metric_specification: Option<PredefinedMetricSpecification>,
    pub target_value: f64,
}
impl ::bonkei_wire::Element for TargetTrackingConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingMetricDataQuery {
    pub expression: Option<String>,
    pub id: String,
    pub label: Option<String>,
    pub metric_stat: Option<TargetTrackingMetricStat>,
    pub period: Option<i32>,
    pub return_data: Option<bool>,
}
impl ::bonkei_wire::Element for TargetTrackingMetricDataQuery {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingMetricStat {
    pub metric: Metric,
    pub period: Option<i32>,
    pub stat: String,
    pub unit: Option<String>,
}
impl ::bonkei_wire::Element for TargetTrackingMetricStat {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TotalLocalStorageGBRequest {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
impl ::bonkei_wire::Element for TotalLocalStorageGBRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrafficSourceIdentifier {
    pub identifier: String,
    pub r#type: Option<String>,
}
impl ::bonkei_wire::Element for TrafficSourceIdentifier {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAutoScalingGroupType {
    pub auto_scaling_group_name: String,
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    pub availability_zones: Option<Vec<String>>,
    pub capacity_rebalance: Option<bool>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub context: Option<String>,
    pub default_cooldown: Option<i32>,
    pub default_instance_warmup: Option<i32>,
    pub deletion_protection: Option<DeletionProtection>,
    pub desired_capacity: Option<i32>,
    pub desired_capacity_type: Option<String>,
    pub health_check_grace_period: Option<i32>,
    pub health_check_type: Option<String>,
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub max_instance_lifetime: Option<i32>,
    pub max_size: Option<i32>,
    pub min_size: Option<i32>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    pub new_instances_protected_from_scale_in: Option<bool>,
    pub placement_group: Option<String>,
    pub service_linked_role_arn: Option<String>,
    pub skip_zonal_shift_validation: Option<bool>,
    pub termination_policies: Option<Vec<String>>,
    pub vpc_zone_identifier: Option<String>,
}
impl ::bonkei_wire::Element for UpdateAutoScalingGroupType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuCountRequest {
    pub max: Option<i32>,
    pub min: i32,
}
impl ::bonkei_wire::Element for VCpuCountRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WarmPoolConfiguration {
    pub instance_reuse_policy: Option<InstanceReusePolicy>,
    pub max_group_prepared_capacity: Option<i32>,
    pub min_size: Option<i32>,
    pub pool_state: Option<WarmPoolState>,
    pub status: Option<WarmPoolStatus>,
}
impl ::bonkei_wire::Element for WarmPoolConfiguration {}

text_enum! { WarmPoolState
    STOPPED = "Stopped"
    RUNNING = "Running"
    HIBERNATED = "Hibernated"
}

text_enum! { WarmPoolStatus
    PENDING_DELETE = "PendingDelete"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAutoScalingGroupResponse {}
impl ::bonkei_wire::Element for CreateAutoScalingGroupResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchConfigurationResponse {}
impl ::bonkei_wire::Element for CreateLaunchConfigurationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrUpdateTagsResponse {}
impl ::bonkei_wire::Element for CreateOrUpdateTagsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAutoScalingGroupResponse {}
impl ::bonkei_wire::Element for DeleteAutoScalingGroupResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyResponse {}
impl ::bonkei_wire::Element for DeletePolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTagsResponse {}
impl ::bonkei_wire::Element for DeleteTagsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMetricsCollectionResponse {}
impl ::bonkei_wire::Element for EnableMetricsCollectionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAutoScalingGroupResponse {}
impl ::bonkei_wire::Element for UpdateAutoScalingGroupResponse {}
