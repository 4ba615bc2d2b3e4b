// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_AcceleratorCountRequest: [Member; 2] = [
    Member::new("Max", &s_NullablePositiveInteger),
    Member::new("Min", &s_NullablePositiveInteger),
];
pub static AcceleratorCountRequest: Shape = Shape { name: "AcceleratorCountRequest", kind: Kind::Struct(&M_AcceleratorCountRequest) };
pub static s_AcceleratorManufacturer: Shape = Shape { name: "AcceleratorManufacturer", kind: Kind::Text(Limits::NONE, &["nvidia", "amd", "amazon-web-services", "xilinx"]) };
static I_s_AcceleratorManufacturers: Member = Member::new("member", &s_AcceleratorManufacturer);
pub static s_AcceleratorManufacturers: Shape = Shape { name: "AcceleratorManufacturers", kind: Kind::List(&I_s_AcceleratorManufacturers, Limits::NONE) };
pub static s_AcceleratorName: Shape = Shape { name: "AcceleratorName", kind: Kind::Text(Limits::NONE, &["a100", "v100", "k80", "t4", "m60", "radeon-pro-v520", "vu9p"]) };
static I_s_AcceleratorNames: Member = Member::new("member", &s_AcceleratorName);
pub static s_AcceleratorNames: Shape = Shape { name: "AcceleratorNames", kind: Kind::List(&I_s_AcceleratorNames, Limits::NONE) };

pub static M_AcceleratorTotalMemoryMiBRequest: [Member; 2] = [
    Member::new("Max", &s_NullablePositiveInteger),
    Member::new("Min", &s_NullablePositiveInteger),
];
pub static AcceleratorTotalMemoryMiBRequest: Shape = Shape { name: "AcceleratorTotalMemoryMiBRequest", kind: Kind::Struct(&M_AcceleratorTotalMemoryMiBRequest) };
pub static s_AcceleratorType: Shape = Shape { name: "AcceleratorType", kind: Kind::Text(Limits::NONE, &["gpu", "fpga", "inference"]) };
static I_s_AcceleratorTypes: Member = Member::new("member", &s_AcceleratorType);
pub static s_AcceleratorTypes: Shape = Shape { name: "AcceleratorTypes", kind: Kind::List(&I_s_AcceleratorTypes, Limits::NONE) };
static I_s_Activities: Member = Member::new("member", &Activity);
pub static s_Activities: Shape = Shape { name: "Activities", kind: Kind::List(&I_s_Activities, Limits::NONE) };

pub static M_ActivitiesType: [Member; 2] = [
    Member::new("Activities", &s_Activities).required(),
    Member::new("NextToken", &shapes::TEXT),
];
pub static ActivitiesType: Shape = Shape { name: "ActivitiesType", kind: Kind::Struct(&M_ActivitiesType) };

pub static M_Activity: [Member; 12] = [
    Member::new("ActivityId", &shapes::TEXT).required(),
    Member::new("AutoScalingGroupARN", &s_ResourceName),
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("AutoScalingGroupState", &s_AutoScalingGroupState),
    Member::new("Cause", &s_XmlStringMaxLen1023).required(),
    Member::new("Description", &shapes::TEXT),
    Member::new("Details", &shapes::TEXT),
    Member::new("EndTime", &shapes::TIME),
    Member::new("Progress", &shapes::INT),
    Member::new("StartTime", &shapes::TIME).required(),
    Member::new("StatusCode", &s_ScalingActivityStatusCode).required(),
    Member::new("StatusMessage", &s_XmlStringMaxLen255),
];
pub static Activity: Shape = Shape { name: "Activity", kind: Kind::Struct(&M_Activity) };
static I_s_ActivityIds: Member = Member::new("member", &shapes::TEXT);
pub static s_ActivityIds: Shape = Shape { name: "ActivityIds", kind: Kind::List(&I_s_ActivityIds, Limits::NONE) };

pub static M_Alarm: [Member; 2] = [
    Member::new("AlarmARN", &s_ResourceName),
    Member::new("AlarmName", &s_XmlStringMaxLen255),
];
pub static Alarm: Shape = Shape { name: "Alarm", kind: Kind::Struct(&M_Alarm) };
static I_s_AlarmList: Member = Member::new("member", &s_XmlStringMaxLen255);
pub static s_AlarmList: Shape = Shape { name: "AlarmList", kind: Kind::List(&I_s_AlarmList, Limits::NONE) };

pub static M_AlarmSpecification: [Member; 1] = [
    Member::new("Alarms", &s_AlarmList),
];
pub static AlarmSpecification: Shape = Shape { name: "AlarmSpecification", kind: Kind::Struct(&M_AlarmSpecification) };
static I_s_Alarms: Member = Member::new("member", &Alarm);
pub static s_Alarms: Shape = Shape { name: "Alarms", kind: Kind::List(&I_s_Alarms, Limits::NONE) };
pub static s_AllowedInstanceType: Shape = Shape { name: "AllowedInstanceType", kind: Kind::Text(Limits::range(1, 30), &[]) };
static I_s_AllowedInstanceTypes: Member = Member::new("member", &s_AllowedInstanceType);
pub static s_AllowedInstanceTypes: Shape = Shape { name: "AllowedInstanceTypes", kind: Kind::List(&I_s_AllowedInstanceTypes, Limits::max(400)) };
pub static s_AnyPrintableAsciiStringMaxLen4000: Shape = Shape { name: "AnyPrintableAsciiStringMaxLen4000", kind: Kind::Text(Limits::range(1, 4000), &[]) };
pub static s_AsciiStringMaxLen255: Shape = Shape { name: "AsciiStringMaxLen255", kind: Kind::Text(Limits::range(1, 255), &[]) };

pub static M_AttachLoadBalancerTargetGroupsResultType: [Member; 0] = [
];
pub static AttachLoadBalancerTargetGroupsResultType: Shape = Shape { name: "AttachLoadBalancerTargetGroupsResultType", kind: Kind::Struct(&M_AttachLoadBalancerTargetGroupsResultType) };

pub static M_AttachLoadBalancerTargetGroupsType: [Member; 2] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("TargetGroupARNs", &s_TargetGroupARNs).required(),
];
pub static AttachLoadBalancerTargetGroupsType: Shape = Shape { name: "AttachLoadBalancerTargetGroupsType", kind: Kind::Struct(&M_AttachLoadBalancerTargetGroupsType) };

pub static M_AutoScalingGroup: [Member; 42] = [
    Member::new("AutoScalingGroupARN", &s_ResourceName),
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("AvailabilityZoneDistribution", &AvailabilityZoneDistribution),
    Member::new("AvailabilityZoneIds", &s_AvailabilityZoneIds),
    Member::new("AvailabilityZoneImpairmentPolicy", &AvailabilityZoneImpairmentPolicy),
    Member::new("AvailabilityZones", &s_AvailabilityZones).required(),
    Member::new("CapacityRebalance", &shapes::BOOL),
    Member::new("CapacityReservationSpecification", &CapacityReservationSpecification),
    Member::new("Context", &shapes::TEXT),
    Member::new("CreatedTime", &shapes::TIME).required(),
    Member::new("DefaultCooldown", &shapes::INT).required(),
    Member::new("DefaultInstanceWarmup", &shapes::INT),
    Member::new("DeletionProtection", &s_DeletionProtection),
    Member::new("DesiredCapacity", &shapes::INT).required(),
    Member::new("DesiredCapacityType", &s_XmlStringMaxLen255),
    Member::new("EnabledMetrics", &s_EnabledMetrics),
    Member::new("HealthCheckGracePeriod", &shapes::INT),
    Member::new("HealthCheckType", &s_XmlStringMaxLen32).required(),
    Member::new("InstanceLifecyclePolicy", &InstanceLifecyclePolicy),
    Member::new("InstanceMaintenancePolicy", &InstanceMaintenancePolicy),
    Member::new("Instances", &s_Instances),
    Member::new("LaunchConfigurationName", &s_XmlStringMaxLen255),
    Member::new("LaunchTemplate", &LaunchTemplateSpecification),
    Member::new("LoadBalancerNames", &s_LoadBalancerNames),
    Member::new("MaxInstanceLifetime", &shapes::INT),
    Member::new("MaxSize", &shapes::INT).required(),
    Member::new("MinSize", &shapes::INT).required(),
    Member::new("MixedInstancesPolicy", &MixedInstancesPolicy),
    Member::new("NewInstancesProtectedFromScaleIn", &shapes::BOOL),
    Member::new("Operator", &Operator),
    Member::new("PlacementGroup", &s_XmlStringMaxLen255),
    Member::new("PredictedCapacity", &shapes::INT),
    Member::new("ServiceLinkedRoleARN", &s_ResourceName),
    Member::new("Status", &s_XmlStringMaxLen255),
    Member::new("SuspendedProcesses", &s_SuspendedProcesses),
    Member::new("Tags", &s_TagDescriptionList),
    Member::new("TargetGroupARNs", &s_TargetGroupARNs),
    Member::new("TerminationPolicies", &s_TerminationPolicies),
    Member::new("TrafficSources", &s_TrafficSources),
    Member::new("VPCZoneIdentifier", &s_XmlStringMaxLen5000),
    Member::new("WarmPoolConfiguration", &WarmPoolConfiguration),
    Member::new("WarmPoolSize", &shapes::INT),
];
pub static AutoScalingGroup: Shape = Shape { name: "AutoScalingGroup", kind: Kind::Struct(&M_AutoScalingGroup) };
static I_s_AutoScalingGroupNames: Member = Member::new("member", &s_XmlStringMaxLen255);
pub static s_AutoScalingGroupNames: Shape = Shape { name: "AutoScalingGroupNames", kind: Kind::List(&I_s_AutoScalingGroupNames, Limits::NONE) };

pub static M_AutoScalingGroupNamesType: [Member; 6] = [
    Member::new("AutoScalingGroupNames", &s_AutoScalingGroupNames),
    Member::new("Filters", &s_Filters),
    Member::new("IncludeInstances", &shapes::BOOL),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static AutoScalingGroupNamesType: Shape = Shape { name: "AutoScalingGroupNamesType", kind: Kind::Struct(&M_AutoScalingGroupNamesType) };
pub static s_AutoScalingGroupState: Shape = Shape { name: "AutoScalingGroupState", kind: Kind::Text(Limits::range(1, 32), &[]) };
static I_s_AutoScalingGroups: Member = Member::new("member", &AutoScalingGroup);
pub static s_AutoScalingGroups: Shape = Shape { name: "AutoScalingGroups", kind: Kind::List(&I_s_AutoScalingGroups, Limits::NONE) };

pub static M_AutoScalingGroupsType: [Member; 2] = [
    Member::new("AutoScalingGroups", &s_AutoScalingGroups).required(),
    Member::new("NextToken", &shapes::TEXT),
];
pub static AutoScalingGroupsType: Shape = Shape { name: "AutoScalingGroupsType", kind: Kind::Struct(&M_AutoScalingGroupsType) };

pub static M_AvailabilityZoneDistribution: [Member; 1] = [
    Member::new("CapacityDistributionStrategy", &s_CapacityDistributionStrategy),
];
pub static AvailabilityZoneDistribution: Shape = Shape { name: "AvailabilityZoneDistribution", kind: Kind::Struct(&M_AvailabilityZoneDistribution) };
static I_s_AvailabilityZoneIds: Member = Member::new("member", &s_XmlStringMaxLen255);
pub static s_AvailabilityZoneIds: Shape = Shape { name: "AvailabilityZoneIds", kind: Kind::List(&I_s_AvailabilityZoneIds, Limits::NONE) };

pub static M_AvailabilityZoneImpairmentPolicy: [Member; 2] = [
    Member::new("ImpairedZoneHealthCheckBehavior", &s_ImpairedZoneHealthCheckBehavior),
    Member::new("ZonalShiftEnabled", &shapes::BOOL),
];
pub static AvailabilityZoneImpairmentPolicy: Shape = Shape { name: "AvailabilityZoneImpairmentPolicy", kind: Kind::Struct(&M_AvailabilityZoneImpairmentPolicy) };
static I_s_AvailabilityZones: Member = Member::new("member", &s_XmlStringMaxLen255);
pub static s_AvailabilityZones: Shape = Shape { name: "AvailabilityZones", kind: Kind::List(&I_s_AvailabilityZones, Limits::NONE) };
pub static s_BakeTime: Shape = Shape { name: "BakeTime", kind: Kind::Int(Limits::range(0, 172800)) };
pub static s_BareMetal: Shape = Shape { name: "BareMetal", kind: Kind::Text(Limits::NONE, &["included", "excluded", "required"]) };

pub static M_BaselineEbsBandwidthMbpsRequest: [Member; 2] = [
    Member::new("Max", &s_NullablePositiveInteger),
    Member::new("Min", &s_NullablePositiveInteger),
];
pub static BaselineEbsBandwidthMbpsRequest: Shape = Shape { name: "BaselineEbsBandwidthMbpsRequest", kind: Kind::Struct(&M_BaselineEbsBandwidthMbpsRequest) };

pub static M_BaselinePerformanceFactorsRequest: [Member; 1] = [
    Member::new("Cpu", &CpuPerformanceFactorRequest),
];
pub static BaselinePerformanceFactorsRequest: Shape = Shape { name: "BaselinePerformanceFactorsRequest", kind: Kind::Struct(&M_BaselinePerformanceFactorsRequest) };
pub static s_BlockDeviceEbsIops: Shape = Shape { name: "BlockDeviceEbsIops", kind: Kind::Int(Limits::range(100, 20000)) };
pub static s_BlockDeviceEbsThroughput: Shape = Shape { name: "BlockDeviceEbsThroughput", kind: Kind::Int(Limits::range(125, 1000)) };
pub static s_BlockDeviceEbsVolumeSize: Shape = Shape { name: "BlockDeviceEbsVolumeSize", kind: Kind::Int(Limits::range(1, 16384)) };
pub static s_BlockDeviceEbsVolumeType: Shape = Shape { name: "BlockDeviceEbsVolumeType", kind: Kind::Text(Limits::range(1, 255), &[]) };

pub static M_BlockDeviceMapping: [Member; 4] = [
    Member::new("DeviceName", &s_XmlStringMaxLen255).required(),
    Member::new("Ebs", &Ebs),
    Member::new("NoDevice", &shapes::BOOL),
    Member::new("VirtualName", &s_XmlStringMaxLen255),
];
pub static BlockDeviceMapping: Shape = Shape { name: "BlockDeviceMapping", kind: Kind::Struct(&M_BlockDeviceMapping) };
static I_s_BlockDeviceMappings: Member = Member::new("member", &BlockDeviceMapping);
pub static s_BlockDeviceMappings: Shape = Shape { name: "BlockDeviceMappings", kind: Kind::List(&I_s_BlockDeviceMappings, Limits::NONE) };
pub static s_BurstablePerformance: Shape = Shape { name: "BurstablePerformance", kind: Kind::Text(Limits::NONE, &["included", "excluded", "required"]) };
pub static s_CapacityDistributionStrategy: Shape = Shape { name: "CapacityDistributionStrategy", kind: Kind::Text(Limits::NONE, &["balanced-only", "balanced-best-effort", "reservations-then-balanced"]) };
static I_s_CapacityReservationIds: Member = Member::new("member", &s_AsciiStringMaxLen255);
pub static s_CapacityReservationIds: Shape = Shape { name: "CapacityReservationIds", kind: Kind::List(&I_s_CapacityReservationIds, Limits::NONE) };
pub static s_CapacityReservationPreference: Shape = Shape { name: "CapacityReservationPreference", kind: Kind::Text(Limits::NONE, &["capacity-reservations-only", "capacity-reservations-first", "none", "default"]) };
static I_s_CapacityReservationResourceGroupArns: Member = Member::new("member", &s_ResourceName);
pub static s_CapacityReservationResourceGroupArns: Shape = Shape { name: "CapacityReservationResourceGroupArns", kind: Kind::List(&I_s_CapacityReservationResourceGroupArns, Limits::NONE) };

pub static M_CapacityReservationSpecification: [Member; 2] = [
    Member::new("CapacityReservationPreference", &s_CapacityReservationPreference),
    Member::new("CapacityReservationTarget", &CapacityReservationTarget),
];
pub static CapacityReservationSpecification: Shape = Shape { name: "CapacityReservationSpecification", kind: Kind::Struct(&M_CapacityReservationSpecification) };

pub static M_CapacityReservationTarget: [Member; 2] = [
    Member::new("CapacityReservationIds", &s_CapacityReservationIds),
    Member::new("CapacityReservationResourceGroupArns", &s_CapacityReservationResourceGroupArns),
];
pub static CapacityReservationTarget: Shape = Shape { name: "CapacityReservationTarget", kind: Kind::Struct(&M_CapacityReservationTarget) };
pub static s_CheckpointDelay: Shape = Shape { name: "CheckpointDelay", kind: Kind::Int(Limits::range(0, 172800)) };
static I_s_CheckpointPercentages: Member = Member::new("member", &s_NonZeroIntPercent);
pub static s_CheckpointPercentages: Shape = Shape { name: "CheckpointPercentages", kind: Kind::List(&I_s_CheckpointPercentages, Limits::NONE) };
static I_s_ClassicLinkVPCSecurityGroups: Member = Member::new("member", &s_XmlStringMaxLen255);
pub static s_ClassicLinkVPCSecurityGroups: Shape = Shape { name: "ClassicLinkVPCSecurityGroups", kind: Kind::List(&I_s_ClassicLinkVPCSecurityGroups, Limits::NONE) };
pub static s_CpuManufacturer: Shape = Shape { name: "CpuManufacturer", kind: Kind::Text(Limits::NONE, &["intel", "amd", "amazon-web-services", "apple"]) };
static I_s_CpuManufacturers: Member = Member::new("member", &s_CpuManufacturer);
pub static s_CpuManufacturers: Shape = Shape { name: "CpuManufacturers", kind: Kind::List(&I_s_CpuManufacturers, Limits::NONE) };

pub static M_CpuPerformanceFactorRequest: [Member; 1] = [
    Member::new("References", &s_PerformanceFactorReferenceSetRequest).names("Reference", "Reference", "Reference"),
];
pub static CpuPerformanceFactorRequest: Shape = Shape { name: "CpuPerformanceFactorRequest", kind: Kind::Struct(&M_CpuPerformanceFactorRequest) };

pub static M_CreateAutoScalingGroupType: [Member; 36] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("AvailabilityZoneDistribution", &AvailabilityZoneDistribution),
    Member::new("AvailabilityZoneIds", &s_AvailabilityZoneIds),
    Member::new("AvailabilityZoneImpairmentPolicy", &AvailabilityZoneImpairmentPolicy),
    Member::new("AvailabilityZones", &s_AvailabilityZones),
    Member::new("CapacityRebalance", &shapes::BOOL),
    Member::new("CapacityReservationSpecification", &CapacityReservationSpecification),
    Member::new("Context", &shapes::TEXT),
    Member::new("DefaultCooldown", &shapes::INT),
    Member::new("DefaultInstanceWarmup", &shapes::INT),
    Member::new("DeletionProtection", &s_DeletionProtection),
    Member::new("DesiredCapacity", &shapes::INT),
    Member::new("DesiredCapacityType", &s_XmlStringMaxLen255),
    Member::new("HealthCheckGracePeriod", &shapes::INT),
    Member::new("HealthCheckType", &s_XmlStringMaxLen32),
    Member::new("InstanceId", &s_XmlStringMaxLen19),
    Member::new("InstanceLifecyclePolicy", &InstanceLifecyclePolicy),
    Member::new("InstanceMaintenancePolicy", &InstanceMaintenancePolicy),
    Member::new("LaunchConfigurationName", &s_XmlStringMaxLen255),
    Member::new("LaunchTemplate", &LaunchTemplateSpecification),
    Member::new("LifecycleHookSpecificationList", &s_LifecycleHookSpecifications),
    Member::new("LoadBalancerNames", &s_LoadBalancerNames),
    Member::new("MaxInstanceLifetime", &shapes::INT),
    Member::new("MaxSize", &shapes::INT).required(),
    Member::new("MinSize", &shapes::INT).required(),
    Member::new("MixedInstancesPolicy", &MixedInstancesPolicy),
    Member::new("NewInstancesProtectedFromScaleIn", &shapes::BOOL),
    Member::new("Operator", &Operator),
    Member::new("PlacementGroup", &s_XmlStringMaxLen255),
    Member::new("ServiceLinkedRoleARN", &s_ResourceName),
    Member::new("SkipZonalShiftValidation", &shapes::BOOL),
    Member::new("Tags", &s_Tags),
    Member::new("TargetGroupARNs", &s_TargetGroupARNs),
    Member::new("TerminationPolicies", &s_TerminationPolicies),
    Member::new("TrafficSources", &s_TrafficSources),
    Member::new("VPCZoneIdentifier", &s_XmlStringMaxLen5000),
];
pub static CreateAutoScalingGroupType: Shape = Shape { name: "CreateAutoScalingGroupType", kind: Kind::Struct(&M_CreateAutoScalingGroupType) };

pub static M_CreateLaunchConfigurationType: [Member; 19] = [
    Member::new("AssociatePublicIpAddress", &shapes::BOOL),
    Member::new("BlockDeviceMappings", &s_BlockDeviceMappings),
    Member::new("ClassicLinkVPCId", &s_XmlStringMaxLen255),
    Member::new("ClassicLinkVPCSecurityGroups", &s_ClassicLinkVPCSecurityGroups),
    Member::new("EbsOptimized", &shapes::BOOL),
    Member::new("IamInstanceProfile", &s_XmlStringMaxLen1600),
    Member::new("ImageId", &s_XmlStringMaxLen255),
    Member::new("InstanceId", &s_XmlStringMaxLen19),
    Member::new("InstanceMonitoring", &InstanceMonitoring),
    Member::new("InstanceType", &s_XmlStringMaxLen255),
    Member::new("KernelId", &s_XmlStringMaxLen255),
    Member::new("KeyName", &s_XmlStringMaxLen255),
    Member::new("LaunchConfigurationName", &s_XmlStringMaxLen255).required(),
    Member::new("MetadataOptions", &InstanceMetadataOptions),
    Member::new("PlacementTenancy", &s_XmlStringMaxLen64),
    Member::new("RamdiskId", &s_XmlStringMaxLen255),
    Member::new("SecurityGroups", &s_SecurityGroups),
    Member::new("SpotPrice", &s_SpotPrice),
    Member::new("UserData", &s_XmlStringUserData),
];
pub static CreateLaunchConfigurationType: Shape = Shape { name: "CreateLaunchConfigurationType", kind: Kind::Struct(&M_CreateLaunchConfigurationType) };

pub static M_CreateOrUpdateTagsType: [Member; 1] = [
    Member::new("Tags", &s_Tags).required(),
];
pub static CreateOrUpdateTagsType: Shape = Shape { name: "CreateOrUpdateTagsType", kind: Kind::Struct(&M_CreateOrUpdateTagsType) };

pub static M_CustomizedMetricSpecification: [Member; 7] = [
    Member::new("Dimensions", &s_MetricDimensions),
    Member::new("MetricName", &shapes::TEXT),
    Member::new("Metrics", &s_TargetTrackingMetricDataQueries),
    Member::new("Namespace", &shapes::TEXT),
    Member::new("Period", &s_MetricGranularityInSeconds),
    Member::new("Statistic", &s_MetricStatistic),
    Member::new("Unit", &shapes::TEXT),
];
pub static CustomizedMetricSpecification: Shape = Shape { name: "CustomizedMetricSpecification", kind: Kind::Struct(&M_CustomizedMetricSpecification) };

pub static M_DeleteAutoScalingGroupType: [Member; 2] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("ForceDelete", &shapes::BOOL),
];
pub static DeleteAutoScalingGroupType: Shape = Shape { name: "DeleteAutoScalingGroupType", kind: Kind::Struct(&M_DeleteAutoScalingGroupType) };

pub static M_DeletePolicyType: [Member; 2] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255),
    Member::new("PolicyName", &s_ResourceName).required(),
];
pub static DeletePolicyType: Shape = Shape { name: "DeletePolicyType", kind: Kind::Struct(&M_DeletePolicyType) };

pub static M_DeleteTagsType: [Member; 1] = [
    Member::new("Tags", &s_Tags).required(),
];
pub static DeleteTagsType: Shape = Shape { name: "DeleteTagsType", kind: Kind::Struct(&M_DeleteTagsType) };
pub static s_DeletionProtection: Shape = Shape { name: "DeletionProtection", kind: Kind::Text(Limits::NONE, &["none", "prevent-force-deletion", "prevent-all-deletion"]) };

pub static M_DescribeInstanceRefreshesAnswer: [Member; 2] = [
    Member::new("InstanceRefreshes", &s_InstanceRefreshes),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeInstanceRefreshesAnswer: Shape = Shape { name: "DescribeInstanceRefreshesAnswer", kind: Kind::Struct(&M_DescribeInstanceRefreshesAnswer) };

pub static M_DescribeInstanceRefreshesType: [Member; 4] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("InstanceRefreshIds", &s_InstanceRefreshIds),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeInstanceRefreshesType: Shape = Shape { name: "DescribeInstanceRefreshesType", kind: Kind::Struct(&M_DescribeInstanceRefreshesType) };

pub static M_DescribeLifecycleHooksAnswer: [Member; 1] = [
    Member::new("LifecycleHooks", &s_LifecycleHooks),
];
pub static DescribeLifecycleHooksAnswer: Shape = Shape { name: "DescribeLifecycleHooksAnswer", kind: Kind::Struct(&M_DescribeLifecycleHooksAnswer) };

pub static M_DescribeLifecycleHooksType: [Member; 2] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("LifecycleHookNames", &s_LifecycleHookNames),
];
pub static DescribeLifecycleHooksType: Shape = Shape { name: "DescribeLifecycleHooksType", kind: Kind::Struct(&M_DescribeLifecycleHooksType) };

pub static M_DescribePoliciesType: [Member; 6] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("PolicyNames", &s_PolicyNames),
    Member::new("PolicyTypes", &s_PolicyTypes),
];
pub static DescribePoliciesType: Shape = Shape { name: "DescribePoliciesType", kind: Kind::Struct(&M_DescribePoliciesType) };

pub static M_DescribeScalingActivitiesType: [Member; 7] = [
    Member::new("ActivityIds", &s_ActivityIds),
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255),
    Member::new("Filters", &s_Filters),
    Member::new("IncludeDeletedGroups", &shapes::BOOL),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeScalingActivitiesType: Shape = Shape { name: "DescribeScalingActivitiesType", kind: Kind::Struct(&M_DescribeScalingActivitiesType) };

pub static M_DescribeWarmPoolAnswer: [Member; 3] = [
    Member::new("Instances", &s_Instances),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("WarmPoolConfiguration", &WarmPoolConfiguration),
];
pub static DescribeWarmPoolAnswer: Shape = Shape { name: "DescribeWarmPoolAnswer", kind: Kind::Struct(&M_DescribeWarmPoolAnswer) };

pub static M_DescribeWarmPoolType: [Member; 3] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeWarmPoolType: Shape = Shape { name: "DescribeWarmPoolType", kind: Kind::Struct(&M_DescribeWarmPoolType) };

pub static M_DesiredConfiguration: [Member; 2] = [
    Member::new("LaunchTemplate", &LaunchTemplateSpecification),
    Member::new("MixedInstancesPolicy", &MixedInstancesPolicy),
];
pub static DesiredConfiguration: Shape = Shape { name: "DesiredConfiguration", kind: Kind::Struct(&M_DesiredConfiguration) };

pub static M_DetachLoadBalancerTargetGroupsResultType: [Member; 0] = [
];
pub static DetachLoadBalancerTargetGroupsResultType: Shape = Shape { name: "DetachLoadBalancerTargetGroupsResultType", kind: Kind::Struct(&M_DetachLoadBalancerTargetGroupsResultType) };

pub static M_DetachLoadBalancerTargetGroupsType: [Member; 2] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("TargetGroupARNs", &s_TargetGroupARNs).required(),
];
pub static DetachLoadBalancerTargetGroupsType: Shape = Shape { name: "DetachLoadBalancerTargetGroupsType", kind: Kind::Struct(&M_DetachLoadBalancerTargetGroupsType) };

pub static M_DistributionSegment: [Member; 1] = [
    Member::new("TargetCapacityTypes", &s_TargetCapacityTypes),
];
pub static DistributionSegment: Shape = Shape { name: "DistributionSegment", kind: Kind::Struct(&M_DistributionSegment) };
static I_s_DistributionSegments: Member = Member::new("member", &DistributionSegment);
pub static s_DistributionSegments: Shape = Shape { name: "DistributionSegments", kind: Kind::List(&I_s_DistributionSegments, Limits::NONE) };

pub static M_Ebs: [Member; 7] = [
    Member::new("DeleteOnTermination", &shapes::BOOL),
    Member::new("Encrypted", &shapes::BOOL),
    Member::new("Iops", &s_BlockDeviceEbsIops),
    Member::new("SnapshotId", &s_XmlStringMaxLen255),
    Member::new("Throughput", &s_BlockDeviceEbsThroughput),
    Member::new("VolumeSize", &s_BlockDeviceEbsVolumeSize),
    Member::new("VolumeType", &s_BlockDeviceEbsVolumeType),
];
pub static Ebs: Shape = Shape { name: "Ebs", kind: Kind::Struct(&M_Ebs) };

pub static M_EnableMetricsCollectionQuery: [Member; 3] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("Granularity", &s_XmlStringMaxLen255).required(),
    Member::new("Metrics", &s_Metrics),
];
pub static EnableMetricsCollectionQuery: Shape = Shape { name: "EnableMetricsCollectionQuery", kind: Kind::Struct(&M_EnableMetricsCollectionQuery) };

pub static M_EnabledMetric: [Member; 2] = [
    Member::new("Granularity", &s_XmlStringMaxLen255),
    Member::new("Metric", &s_XmlStringMaxLen255),
];
pub static EnabledMetric: Shape = Shape { name: "EnabledMetric", kind: Kind::Struct(&M_EnabledMetric) };
static I_s_EnabledMetrics: Member = Member::new("member", &EnabledMetric);
pub static s_EnabledMetrics: Shape = Shape { name: "EnabledMetrics", kind: Kind::List(&I_s_EnabledMetrics, Limits::NONE) };
pub static s_ExcludedInstance: Shape = Shape { name: "ExcludedInstance", kind: Kind::Text(Limits::range(1, 30), &[]) };
static I_s_ExcludedInstanceTypes: Member = Member::new("member", &s_ExcludedInstance);
pub static s_ExcludedInstanceTypes: Shape = Shape { name: "ExcludedInstanceTypes", kind: Kind::List(&I_s_ExcludedInstanceTypes, Limits::max(400)) };

pub static M_Filter: [Member; 2] = [
    Member::new("Name", &shapes::TEXT),
    Member::new("Values", &s_Values),
];
pub static Filter: Shape = Shape { name: "Filter", kind: Kind::Struct(&M_Filter) };
static I_s_Filters: Member = Member::new("member", &Filter);
pub static s_Filters: Shape = Shape { name: "Filters", kind: Kind::List(&I_s_Filters, Limits::NONE) };
pub static s_ImageId: Shape = Shape { name: "ImageId", kind: Kind::Text(Limits::range(5, 21), &[]) };
pub static s_ImpairedZoneHealthCheckBehavior: Shape = Shape { name: "ImpairedZoneHealthCheckBehavior", kind: Kind::Text(Limits::NONE, &["ReplaceUnhealthy", "IgnoreUnhealthy"]) };

pub static M_Instance: [Member; 11] = [
    Member::new("AvailabilityZone", &s_XmlStringMaxLen255).required(),
    Member::new("AvailabilityZoneId", &s_XmlStringMaxLen255),
    Member::new("HealthStatus", &s_XmlStringMaxLen32).required(),
    Member::new("ImageId", &s_XmlStringMaxLen255),
    Member::new("InstanceId", &s_XmlStringMaxLen19).required(),
    Member::new("InstanceType", &s_XmlStringMaxLen255),
    Member::new("LaunchConfigurationName", &s_XmlStringMaxLen255),
    Member::new("LaunchTemplate", &LaunchTemplateSpecification),
    Member::new("LifecycleState", &s_LifecycleState).required(),
    Member::new("ProtectedFromScaleIn", &shapes::BOOL).required(),
    Member::new("WeightedCapacity", &s_XmlStringMaxLen32),
];
pub static Instance: Shape = Shape { name: "Instance", kind: Kind::Struct(&M_Instance) };
pub static s_InstanceGeneration: Shape = Shape { name: "InstanceGeneration", kind: Kind::Text(Limits::NONE, &["current", "previous"]) };
static I_s_InstanceGenerations: Member = Member::new("member", &s_InstanceGeneration);
pub static s_InstanceGenerations: Shape = Shape { name: "InstanceGenerations", kind: Kind::List(&I_s_InstanceGenerations, Limits::NONE) };
static I_s_InstanceIds: Member = Member::new("member", &s_XmlStringMaxLen19);
pub static s_InstanceIds: Shape = Shape { name: "InstanceIds", kind: Kind::List(&I_s_InstanceIds, Limits::NONE) };

pub static M_InstanceLifecyclePolicy: [Member; 1] = [
    Member::new("RetentionTriggers", &RetentionTriggers),
];
pub static InstanceLifecyclePolicy: Shape = Shape { name: "InstanceLifecyclePolicy", kind: Kind::Struct(&M_InstanceLifecyclePolicy) };

pub static M_InstanceMaintenancePolicy: [Member; 2] = [
    Member::new("MaxHealthyPercentage", &s_IntPercent100To200Resettable),
    Member::new("MinHealthyPercentage", &s_IntPercentResettable),
];
pub static InstanceMaintenancePolicy: Shape = Shape { name: "InstanceMaintenancePolicy", kind: Kind::Struct(&M_InstanceMaintenancePolicy) };
pub static s_InstanceMetadataEndpointState: Shape = Shape { name: "InstanceMetadataEndpointState", kind: Kind::Text(Limits::NONE, &["disabled", "enabled"]) };
pub static s_InstanceMetadataHttpPutResponseHopLimit: Shape = Shape { name: "InstanceMetadataHttpPutResponseHopLimit", kind: Kind::Int(Limits::range(1, 64)) };
pub static s_InstanceMetadataHttpTokensState: Shape = Shape { name: "InstanceMetadataHttpTokensState", kind: Kind::Text(Limits::NONE, &["optional", "required"]) };

pub static M_InstanceMetadataOptions: [Member; 3] = [
    Member::new("HttpEndpoint", &s_InstanceMetadataEndpointState),
    Member::new("HttpPutResponseHopLimit", &s_InstanceMetadataHttpPutResponseHopLimit),
    Member::new("HttpTokens", &s_InstanceMetadataHttpTokensState),
];
pub static InstanceMetadataOptions: Shape = Shape { name: "InstanceMetadataOptions", kind: Kind::Struct(&M_InstanceMetadataOptions) };

pub static M_InstanceMonitoring: [Member; 1] = [
    Member::new("Enabled", &shapes::BOOL),
];
pub static InstanceMonitoring: Shape = Shape { name: "InstanceMonitoring", kind: Kind::Struct(&M_InstanceMonitoring) };

pub static M_InstanceRefresh: [Member; 13] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255),
    Member::new("DesiredConfiguration", &DesiredConfiguration),
    Member::new("EndTime", &shapes::TIME),
    Member::new("InstanceRefreshId", &s_XmlStringMaxLen255),
    Member::new("InstancesToUpdate", &s_InstancesToUpdate),
    Member::new("PercentageComplete", &s_IntPercent),
    Member::new("Preferences", &RefreshPreferences),
    Member::new("ProgressDetails", &InstanceRefreshProgressDetails),
    Member::new("RollbackDetails", &RollbackDetails),
    Member::new("StartTime", &shapes::TIME),
    Member::new("Status", &s_InstanceRefreshStatus),
    Member::new("StatusReason", &s_XmlStringMaxLen1023),
    Member::new("Strategy", &s_RefreshStrategy),
];
pub static InstanceRefresh: Shape = Shape { name: "InstanceRefresh", kind: Kind::Struct(&M_InstanceRefresh) };
static I_s_InstanceRefreshIds: Member = Member::new("member", &s_XmlStringMaxLen255);
pub static s_InstanceRefreshIds: Shape = Shape { name: "InstanceRefreshIds", kind: Kind::List(&I_s_InstanceRefreshIds, Limits::NONE) };

pub static M_InstanceRefreshLivePoolProgress: [Member; 2] = [
    Member::new("InstancesToUpdate", &s_InstancesToUpdate),
    Member::new("PercentageComplete", &s_IntPercent),
];
pub static InstanceRefreshLivePoolProgress: Shape = Shape { name: "InstanceRefreshLivePoolProgress", kind: Kind::Struct(&M_InstanceRefreshLivePoolProgress) };

pub static M_InstanceRefreshProgressDetails: [Member; 2] = [
    Member::new("LivePoolProgress", &InstanceRefreshLivePoolProgress),
    Member::new("WarmPoolProgress", &InstanceRefreshWarmPoolProgress),
];
pub static InstanceRefreshProgressDetails: Shape = Shape { name: "InstanceRefreshProgressDetails", kind: Kind::Struct(&M_InstanceRefreshProgressDetails) };
pub static s_InstanceRefreshStatus: Shape = Shape { name: "InstanceRefreshStatus", kind: Kind::Text(Limits::NONE, &["Pending", "InProgress", "Successful", "Failed", "Cancelling", "Cancelled", "RollbackInProgress", "RollbackFailed", "RollbackSuccessful", "Baking"]) };

pub static M_InstanceRefreshWarmPoolProgress: [Member; 2] = [
    Member::new("InstancesToUpdate", &s_InstancesToUpdate),
    Member::new("PercentageComplete", &s_IntPercent),
];
pub static InstanceRefreshWarmPoolProgress: Shape = Shape { name: "InstanceRefreshWarmPoolProgress", kind: Kind::Struct(&M_InstanceRefreshWarmPoolProgress) };
static I_s_InstanceRefreshes: Member = Member::new("member", &InstanceRefresh);
pub static s_InstanceRefreshes: Shape = Shape { name: "InstanceRefreshes", kind: Kind::List(&I_s_InstanceRefreshes, Limits::NONE) };

pub static M_InstanceRequirements: [Member; 25] = [
    Member::new("AcceleratorCount", &AcceleratorCountRequest),
    Member::new("AcceleratorManufacturers", &s_AcceleratorManufacturers),
    Member::new("AcceleratorNames", &s_AcceleratorNames),
    Member::new("AcceleratorTotalMemoryMiB", &AcceleratorTotalMemoryMiBRequest),
    Member::new("AcceleratorTypes", &s_AcceleratorTypes),
    Member::new("AllowedInstanceTypes", &s_AllowedInstanceTypes),
    Member::new("BareMetal", &s_BareMetal),
    Member::new("BaselineEbsBandwidthMbps", &BaselineEbsBandwidthMbpsRequest),
    Member::new("BaselinePerformanceFactors", &BaselinePerformanceFactorsRequest),
    Member::new("BurstablePerformance", &s_BurstablePerformance),
    Member::new("CpuManufacturers", &s_CpuManufacturers),
    Member::new("ExcludedInstanceTypes", &s_ExcludedInstanceTypes),
    Member::new("InstanceGenerations", &s_InstanceGenerations),
    Member::new("LocalStorage", &s_LocalStorage),
    Member::new("LocalStorageTypes", &s_LocalStorageTypes),
    Member::new("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", &s_NullablePositiveInteger),
    Member::new("MemoryGiBPerVCpu", &MemoryGiBPerVCpuRequest),
    Member::new("MemoryMiB", &MemoryMiBRequest).required(),
    Member::new("NetworkBandwidthGbps", &NetworkBandwidthGbpsRequest),
    Member::new("NetworkInterfaceCount", &NetworkInterfaceCountRequest),
    Member::new("OnDemandMaxPricePercentageOverLowestPrice", &s_NullablePositiveInteger),
    Member::new("RequireHibernateSupport", &shapes::BOOL),
    Member::new("SpotMaxPricePercentageOverLowestPrice", &s_NullablePositiveInteger),
    Member::new("TotalLocalStorageGB", &TotalLocalStorageGBRequest),
    Member::new("VCpuCount", &VCpuCountRequest).required(),
];
pub static InstanceRequirements: Shape = Shape { name: "InstanceRequirements", kind: Kind::Struct(&M_InstanceRequirements) };

pub static M_InstanceReusePolicy: [Member; 1] = [
    Member::new("ReuseOnScaleIn", &shapes::BOOL),
];
pub static InstanceReusePolicy: Shape = Shape { name: "InstanceReusePolicy", kind: Kind::Struct(&M_InstanceReusePolicy) };
static I_s_Instances: Member = Member::new("member", &Instance);
pub static s_Instances: Shape = Shape { name: "Instances", kind: Kind::List(&I_s_Instances, Limits::NONE) };

pub static M_InstancesDistribution: [Member; 7] = [
    Member::new("DistributionSegments", &s_DistributionSegments),
    Member::new("OnDemandAllocationStrategy", &shapes::TEXT),
    Member::new("OnDemandBaseCapacity", &shapes::INT),
    Member::new("OnDemandPercentageAboveBaseCapacity", &shapes::INT),
    Member::new("SpotAllocationStrategy", &shapes::TEXT),
    Member::new("SpotInstancePools", &shapes::INT),
    Member::new("SpotMaxPrice", &s_MixedInstanceSpotPrice),
];
pub static InstancesDistribution: Shape = Shape { name: "InstancesDistribution", kind: Kind::Struct(&M_InstancesDistribution) };
pub static s_InstancesToUpdate: Shape = Shape { name: "InstancesToUpdate", kind: Kind::Int(Limits::min(0)) };
pub static s_IntPercent: Shape = Shape { name: "IntPercent", kind: Kind::Int(Limits::range(0, 100)) };
pub static s_IntPercent100To200: Shape = Shape { name: "IntPercent100To200", kind: Kind::Int(Limits::range(100, 200)) };
pub static s_IntPercent100To200Resettable: Shape = Shape { name: "IntPercent100To200Resettable", kind: Kind::Int(Limits::range(-1, 200)) };
pub static s_IntPercentResettable: Shape = Shape { name: "IntPercentResettable", kind: Kind::Int(Limits::range(-1, 100)) };

pub static M_LaunchTemplate: [Member; 2] = [
    Member::new("LaunchTemplateSpecification", &LaunchTemplateSpecification),
    Member::new("Overrides", &s_Overrides),
];
pub static LaunchTemplate: Shape = Shape { name: "LaunchTemplate", kind: Kind::Struct(&M_LaunchTemplate) };
pub static s_LaunchTemplateName: Shape = Shape { name: "LaunchTemplateName", kind: Kind::Text(Limits::range(3, 128), &[]) };

pub static M_LaunchTemplateOverrides: [Member; 5] = [
    Member::new("ImageId", &s_ImageId),
    Member::new("InstanceRequirements", &InstanceRequirements),
    Member::new("InstanceType", &s_XmlStringMaxLen255),
    Member::new("LaunchTemplateSpecification", &LaunchTemplateSpecification),
    Member::new("WeightedCapacity", &s_XmlStringMaxLen32),
];
pub static LaunchTemplateOverrides: Shape = Shape { name: "LaunchTemplateOverrides", kind: Kind::Struct(&M_LaunchTemplateOverrides) };

pub static M_LaunchTemplateSpecification: [Member; 3] = [
    Member::new("LaunchTemplateId", &s_XmlStringMaxLen255),
    Member::new("LaunchTemplateName", &s_LaunchTemplateName),
    Member::new("Version", &s_XmlStringMaxLen255),
];
pub static LaunchTemplateSpecification: Shape = Shape { name: "LaunchTemplateSpecification", kind: Kind::Struct(&M_LaunchTemplateSpecification) };

pub static M_LifecycleHook: [Member; 9] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255),
    Member::new("DefaultResult", &shapes::TEXT),
    Member::new("GlobalTimeout", &shapes::INT),
    Member::new("HeartbeatTimeout", &shapes::INT),
    Member::new("LifecycleHookName", &s_AsciiStringMaxLen255),
    Member::new("LifecycleTransition", &shapes::TEXT),
    Member::new("NotificationMetadata", &s_AnyPrintableAsciiStringMaxLen4000),
    Member::new("NotificationTargetARN", &s_NotificationTargetResourceName),
    Member::new("RoleARN", &s_XmlStringMaxLen255),
];
pub static LifecycleHook: Shape = Shape { name: "LifecycleHook", kind: Kind::Struct(&M_LifecycleHook) };
static I_s_LifecycleHookNames: Member = Member::new("member", &s_AsciiStringMaxLen255);
pub static s_LifecycleHookNames: Shape = Shape { name: "LifecycleHookNames", kind: Kind::List(&I_s_LifecycleHookNames, Limits::max(50)) };

pub static M_LifecycleHookSpecification: [Member; 7] = [
    Member::new("DefaultResult", &shapes::TEXT),
    Member::new("HeartbeatTimeout", &shapes::INT),
    Member::new("LifecycleHookName", &s_AsciiStringMaxLen255).required(),
    Member::new("LifecycleTransition", &shapes::TEXT).required(),
    Member::new("NotificationMetadata", &s_AnyPrintableAsciiStringMaxLen4000),
    Member::new("NotificationTargetARN", &s_NotificationTargetResourceName),
    Member::new("RoleARN", &s_XmlStringMaxLen255),
];
pub static LifecycleHookSpecification: Shape = Shape { name: "LifecycleHookSpecification", kind: Kind::Struct(&M_LifecycleHookSpecification) };
static I_s_LifecycleHookSpecifications: Member = Member::new("member", &LifecycleHookSpecification);
pub static s_LifecycleHookSpecifications: Shape = Shape { name: "LifecycleHookSpecifications", kind: Kind::List(&I_s_LifecycleHookSpecifications, Limits::NONE) };
static I_s_LifecycleHooks: Member = Member::new("member", &LifecycleHook);
pub static s_LifecycleHooks: Shape = Shape { name: "LifecycleHooks", kind: Kind::List(&I_s_LifecycleHooks, Limits::NONE) };
pub static s_LifecycleState: Shape = Shape { name: "LifecycleState", kind: Kind::Text(Limits::NONE, &["Pending", "Pending:Wait", "Pending:Proceed", "Quarantined", "InService", "Terminating", "Terminating:Wait", "Terminating:Proceed", "Terminating:Retained", "Terminated", "Detaching", "Detached", "EnteringStandby", "Standby", "ReplacingRootVolume", "ReplacingRootVolume:Wait", "ReplacingRootVolume:Proceed", "RootVolumeReplaced", "Warmed:Pending", "Warmed:Pending:Wait", "Warmed:Pending:Proceed", "Warmed:Pending:Retained", "Warmed:Terminating", "Warmed:Terminating:Wait", "Warmed:Terminating:Proceed", "Warmed:Terminating:Retained", "Warmed:Terminated", "Warmed:Stopped", "Warmed:Running", "Warmed:Hibernated"]) };
static I_s_LoadBalancerNames: Member = Member::new("member", &s_XmlStringMaxLen255);
pub static s_LoadBalancerNames: Shape = Shape { name: "LoadBalancerNames", kind: Kind::List(&I_s_LoadBalancerNames, Limits::NONE) };
pub static s_LocalStorage: Shape = Shape { name: "LocalStorage", kind: Kind::Text(Limits::NONE, &["included", "excluded", "required"]) };
pub static s_LocalStorageType: Shape = Shape { name: "LocalStorageType", kind: Kind::Text(Limits::NONE, &["hdd", "ssd"]) };
static I_s_LocalStorageTypes: Member = Member::new("member", &s_LocalStorageType);
pub static s_LocalStorageTypes: Shape = Shape { name: "LocalStorageTypes", kind: Kind::List(&I_s_LocalStorageTypes, Limits::NONE) };
pub static s_ManagerIdentifier: Shape = Shape { name: "ManagerIdentifier", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_MaxGroupPreparedCapacity: Shape = Shape { name: "MaxGroupPreparedCapacity", kind: Kind::Int(Limits::min(-1)) };

pub static M_MemoryGiBPerVCpuRequest: [Member; 2] = [
    Member::new("Max", &shapes::DOUBLE),
    Member::new("Min", &shapes::DOUBLE),
];
pub static MemoryGiBPerVCpuRequest: Shape = Shape { name: "MemoryGiBPerVCpuRequest", kind: Kind::Struct(&M_MemoryGiBPerVCpuRequest) };

pub static M_MemoryMiBRequest: [Member; 2] = [
    Member::new("Max", &s_NullablePositiveInteger),
    Member::new("Min", &s_NullablePositiveInteger).required(),
];
pub static MemoryMiBRequest: Shape = Shape { name: "MemoryMiBRequest", kind: Kind::Struct(&M_MemoryMiBRequest) };

pub static M_Metric: [Member; 3] = [
    Member::new("Dimensions", &s_MetricDimensions),
    Member::new("MetricName", &shapes::TEXT).required(),
    Member::new("Namespace", &shapes::TEXT).required(),
];
pub static Metric: Shape = Shape { name: "Metric", kind: Kind::Struct(&M_Metric) };
static I_s_MetricDataQueries: Member = Member::new("member", &MetricDataQuery);
pub static s_MetricDataQueries: Shape = Shape { name: "MetricDataQueries", kind: Kind::List(&I_s_MetricDataQueries, Limits::NONE) };

pub static M_MetricDataQuery: [Member; 5] = [
    Member::new("Expression", &s_XmlStringMaxLen1023),
    Member::new("Id", &s_XmlStringMaxLen255).required(),
    Member::new("Label", &s_XmlStringMetricLabel),
    Member::new("MetricStat", &MetricStat),
    Member::new("ReturnData", &shapes::BOOL),
];
pub static MetricDataQuery: Shape = Shape { name: "MetricDataQuery", kind: Kind::Struct(&M_MetricDataQuery) };

pub static M_MetricDimension: [Member; 2] = [
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Value", &shapes::TEXT).required(),
];
pub static MetricDimension: Shape = Shape { name: "MetricDimension", kind: Kind::Struct(&M_MetricDimension) };
static I_s_MetricDimensions: Member = Member::new("member", &MetricDimension);
pub static s_MetricDimensions: Shape = Shape { name: "MetricDimensions", kind: Kind::List(&I_s_MetricDimensions, Limits::NONE) };
pub static s_MetricGranularityInSeconds: Shape = Shape { name: "MetricGranularityInSeconds", kind: Kind::Int(Limits::min(1)) };

pub static M_MetricStat: [Member; 3] = [
    Member::new("Metric", &Metric).required(),
    Member::new("Stat", &s_XmlStringMetricStat).required(),
    Member::new("Unit", &shapes::TEXT),
];
pub static MetricStat: Shape = Shape { name: "MetricStat", kind: Kind::Struct(&M_MetricStat) };
pub static s_MetricStatistic: Shape = Shape { name: "MetricStatistic", kind: Kind::Text(Limits::NONE, &["Average", "Minimum", "Maximum", "SampleCount", "Sum"]) };
pub static s_MetricType: Shape = Shape { name: "MetricType", kind: Kind::Text(Limits::NONE, &["ASGAverageCPUUtilization", "ASGAverageCPUUtilizationHighResolution", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget"]) };
static I_s_Metrics: Member = Member::new("member", &s_XmlStringMaxLen255);
pub static s_Metrics: Shape = Shape { name: "Metrics", kind: Kind::List(&I_s_Metrics, Limits::NONE) };
pub static s_MixedInstanceSpotPrice: Shape = Shape { name: "MixedInstanceSpotPrice", kind: Kind::Text(Limits::range(0, 255), &[]) };

pub static M_MixedInstancesPolicy: [Member; 2] = [
    Member::new("InstancesDistribution", &InstancesDistribution),
    Member::new("LaunchTemplate", &LaunchTemplate),
];
pub static MixedInstancesPolicy: Shape = Shape { name: "MixedInstancesPolicy", kind: Kind::Struct(&M_MixedInstancesPolicy) };

pub static M_NetworkBandwidthGbpsRequest: [Member; 2] = [
    Member::new("Max", &shapes::DOUBLE),
    Member::new("Min", &shapes::DOUBLE),
];
pub static NetworkBandwidthGbpsRequest: Shape = Shape { name: "NetworkBandwidthGbpsRequest", kind: Kind::Struct(&M_NetworkBandwidthGbpsRequest) };

pub static M_NetworkInterfaceCountRequest: [Member; 2] = [
    Member::new("Max", &s_NullablePositiveInteger),
    Member::new("Min", &s_NullablePositiveInteger),
];
pub static NetworkInterfaceCountRequest: Shape = Shape { name: "NetworkInterfaceCountRequest", kind: Kind::Struct(&M_NetworkInterfaceCountRequest) };
pub static s_NonZeroIntPercent: Shape = Shape { name: "NonZeroIntPercent", kind: Kind::Int(Limits::range(1, 100)) };
pub static s_NotificationTargetResourceName: Shape = Shape { name: "NotificationTargetResourceName", kind: Kind::Text(Limits::range(0, 255), &[]) };
pub static s_NullablePositiveInteger: Shape = Shape { name: "NullablePositiveInteger", kind: Kind::Int(Limits::min(0)) };

pub static M_Operator: [Member; 1] = [
    Member::new("Principal", &s_ManagerIdentifier).required(),
];
pub static Operator: Shape = Shape { name: "Operator", kind: Kind::Struct(&M_Operator) };
static I_s_Overrides: Member = Member::new("member", &LaunchTemplateOverrides);
pub static s_Overrides: Shape = Shape { name: "Overrides", kind: Kind::List(&I_s_Overrides, Limits::NONE) };

pub static M_PerformanceFactorReferenceRequest: [Member; 1] = [
    Member::new("InstanceFamily", &shapes::TEXT),
];
pub static PerformanceFactorReferenceRequest: Shape = Shape { name: "PerformanceFactorReferenceRequest", kind: Kind::Struct(&M_PerformanceFactorReferenceRequest) };
static I_s_PerformanceFactorReferenceSetRequest: Member = Member::new("member", &PerformanceFactorReferenceRequest).names("item", "item", "item");
pub static s_PerformanceFactorReferenceSetRequest: Shape = Shape { name: "PerformanceFactorReferenceSetRequest", kind: Kind::List(&I_s_PerformanceFactorReferenceSetRequest, Limits::NONE) };

pub static M_PoliciesType: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ScalingPolicies", &s_ScalingPolicies),
];
pub static PoliciesType: Shape = Shape { name: "PoliciesType", kind: Kind::Struct(&M_PoliciesType) };

pub static M_PolicyARNType: [Member; 2] = [
    Member::new("Alarms", &s_Alarms),
    Member::new("PolicyARN", &s_ResourceName),
];
pub static PolicyARNType: Shape = Shape { name: "PolicyARNType", kind: Kind::Struct(&M_PolicyARNType) };
static I_s_PolicyNames: Member = Member::new("member", &s_ResourceName);
pub static s_PolicyNames: Shape = Shape { name: "PolicyNames", kind: Kind::List(&I_s_PolicyNames, Limits::NONE) };
static I_s_PolicyTypes: Member = Member::new("member", &s_XmlStringMaxLen64);
pub static s_PolicyTypes: Shape = Shape { name: "PolicyTypes", kind: Kind::List(&I_s_PolicyTypes, Limits::NONE) };
pub static s_PredefinedLoadMetricType: Shape = Shape { name: "PredefinedLoadMetricType", kind: Kind::Text(Limits::NONE, &["ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut", "ALBTargetGroupRequestCount"]) };
pub static s_PredefinedMetricPairType: Shape = Shape { name: "PredefinedMetricPairType", kind: Kind::Text(Limits::NONE, &["ASGCPUUtilization", "ASGNetworkIn", "ASGNetworkOut", "ALBRequestCount"]) };

pub static M_PredefinedMetricSpecification: [Member; 2] = [
    Member::new("PredefinedMetricType", &s_MetricType).required(),
    Member::new("ResourceLabel", &s_XmlStringMaxLen1023),
];
pub static PredefinedMetricSpecification: Shape = Shape { name: "PredefinedMetricSpecification", kind: Kind::Struct(&M_PredefinedMetricSpecification) };
pub static s_PredefinedScalingMetricType: Shape = Shape { name: "PredefinedScalingMetricType", kind: Kind::Text(Limits::NONE, &["ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget"]) };

pub static M_PredictiveScalingConfiguration: [Member; 5] = [
    Member::new("MaxCapacityBreachBehavior", &s_PredictiveScalingMaxCapacityBreachBehavior),
    Member::new("MaxCapacityBuffer", &s_PredictiveScalingMaxCapacityBuffer),
    Member::new("MetricSpecifications", &s_PredictiveScalingMetricSpecifications).required(),
    Member::new("Mode", &s_PredictiveScalingMode),
    Member::new("SchedulingBufferTime", &s_PredictiveScalingSchedulingBufferTime),
];
pub static PredictiveScalingConfiguration: Shape = Shape { name: "PredictiveScalingConfiguration", kind: Kind::Struct(&M_PredictiveScalingConfiguration) };

pub static M_PredictiveScalingCustomizedCapacityMetric: [Member; 1] = [
    Member::new("MetricDataQueries", &s_MetricDataQueries).required(),
];
pub static PredictiveScalingCustomizedCapacityMetric: Shape = Shape { name: "PredictiveScalingCustomizedCapacityMetric", kind: Kind::Struct(&M_PredictiveScalingCustomizedCapacityMetric) };

pub static M_PredictiveScalingCustomizedLoadMetric: [Member; 1] = [
    Member::new("MetricDataQueries", &s_MetricDataQueries).required(),
];
pub static PredictiveScalingCustomizedLoadMetric: Shape = Shape { name: "PredictiveScalingCustomizedLoadMetric", kind: Kind::Struct(&M_PredictiveScalingCustomizedLoadMetric) };

pub static M_PredictiveScalingCustomizedScalingMetric: [Member; 1] = [
    Member::new("MetricDataQueries", &s_MetricDataQueries).required(),
];
pub static PredictiveScalingCustomizedScalingMetric: Shape = Shape { name: "PredictiveScalingCustomizedScalingMetric", kind: Kind::Struct(&M_PredictiveScalingCustomizedScalingMetric) };
pub static s_PredictiveScalingMaxCapacityBreachBehavior: Shape = Shape { name: "PredictiveScalingMaxCapacityBreachBehavior", kind: Kind::Text(Limits::NONE, &["HonorMaxCapacity", "IncreaseMaxCapacity"]) };
pub static s_PredictiveScalingMaxCapacityBuffer: Shape = Shape { name: "PredictiveScalingMaxCapacityBuffer", kind: Kind::Int(Limits::range(0, 100)) };

pub static M_PredictiveScalingMetricSpecification: [Member; 7] = [
    Member::new("CustomizedCapacityMetricSpecification", &PredictiveScalingCustomizedCapacityMetric),
    Member::new("CustomizedLoadMetricSpecification", &PredictiveScalingCustomizedLoadMetric),
    Member::new("CustomizedScalingMetricSpecification", &PredictiveScalingCustomizedScalingMetric),
    Member::new("PredefinedLoadMetricSpecification", &PredictiveScalingPredefinedLoadMetric),
    Member::new("PredefinedMetricPairSpecification", &PredictiveScalingPredefinedMetricPair),
    Member::new("PredefinedScalingMetricSpecification", &PredictiveScalingPredefinedScalingMetric),
    Member::new("TargetValue", &shapes::DOUBLE).required(),
];
pub static PredictiveScalingMetricSpecification: Shape = Shape { name: "PredictiveScalingMetricSpecification", kind: Kind::Struct(&M_PredictiveScalingMetricSpecification) };
static I_s_PredictiveScalingMetricSpecifications: Member = Member::new("member", &PredictiveScalingMetricSpecification);
pub static s_PredictiveScalingMetricSpecifications: Shape = Shape { name: "PredictiveScalingMetricSpecifications", kind: Kind::List(&I_s_PredictiveScalingMetricSpecifications, Limits::NONE) };
pub static s_PredictiveScalingMode: Shape = Shape { name: "PredictiveScalingMode", kind: Kind::Text(Limits::NONE, &["ForecastAndScale", "ForecastOnly"]) };

pub static M_PredictiveScalingPredefinedLoadMetric: [Member; 2] = [
    Member::new("PredefinedMetricType", &s_PredefinedLoadMetricType).required(),
    Member::new("ResourceLabel", &s_XmlStringMaxLen1023),
];
pub static PredictiveScalingPredefinedLoadMetric: Shape = Shape { name: "PredictiveScalingPredefinedLoadMetric", kind: Kind::Struct(&M_PredictiveScalingPredefinedLoadMetric) };

pub static M_PredictiveScalingPredefinedMetricPair: [Member; 2] = [
    Member::new("PredefinedMetricType", &s_PredefinedMetricPairType).required(),
    Member::new("ResourceLabel", &s_XmlStringMaxLen1023),
];
pub static PredictiveScalingPredefinedMetricPair: Shape = Shape { name: "PredictiveScalingPredefinedMetricPair", kind: Kind::Struct(&M_PredictiveScalingPredefinedMetricPair) };

pub static M_PredictiveScalingPredefinedScalingMetric: [Member; 2] = [
    Member::new("PredefinedMetricType", &s_PredefinedScalingMetricType).required(),
    Member::new("ResourceLabel", &s_XmlStringMaxLen1023),
];
pub static PredictiveScalingPredefinedScalingMetric: Shape = Shape { name: "PredictiveScalingPredefinedScalingMetric", kind: Kind::Struct(&M_PredictiveScalingPredefinedScalingMetric) };
pub static s_PredictiveScalingSchedulingBufferTime: Shape = Shape { name: "PredictiveScalingSchedulingBufferTime", kind: Kind::Int(Limits::min(0)) };

pub static M_PutLifecycleHookAnswer: [Member; 0] = [
];
pub static PutLifecycleHookAnswer: Shape = Shape { name: "PutLifecycleHookAnswer", kind: Kind::Struct(&M_PutLifecycleHookAnswer) };

pub static M_PutLifecycleHookType: [Member; 8] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("DefaultResult", &shapes::TEXT),
    Member::new("HeartbeatTimeout", &shapes::INT),
    Member::new("LifecycleHookName", &s_AsciiStringMaxLen255).required(),
    Member::new("LifecycleTransition", &shapes::TEXT),
    Member::new("NotificationMetadata", &s_AnyPrintableAsciiStringMaxLen4000),
    Member::new("NotificationTargetARN", &s_NotificationTargetResourceName),
    Member::new("RoleARN", &s_XmlStringMaxLen255),
];
pub static PutLifecycleHookType: Shape = Shape { name: "PutLifecycleHookType", kind: Kind::Struct(&M_PutLifecycleHookType) };

pub static M_PutScalingPolicyType: [Member; 14] = [
    Member::new("AdjustmentType", &s_XmlStringMaxLen255),
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("Cooldown", &shapes::INT),
    Member::new("Enabled", &shapes::BOOL),
    Member::new("EstimatedInstanceWarmup", &shapes::INT),
    Member::new("MetricAggregationType", &s_XmlStringMaxLen32),
    Member::new("MinAdjustmentMagnitude", &shapes::INT),
    Member::new("MinAdjustmentStep", &shapes::INT),
    Member::new("PolicyName", &s_XmlStringMaxLen255).required(),
    Member::new("PolicyType", &s_XmlStringMaxLen64),
    Member::new("PredictiveScalingConfiguration", &PredictiveScalingConfiguration),
    Member::new("ScalingAdjustment", &shapes::INT),
    Member::new("StepAdjustments", &s_StepAdjustments),
    Member::new("TargetTrackingConfiguration", &TargetTrackingConfiguration),
];
pub static PutScalingPolicyType: Shape = Shape { name: "PutScalingPolicyType", kind: Kind::Struct(&M_PutScalingPolicyType) };
pub static s_RefreshInstanceWarmup: Shape = Shape { name: "RefreshInstanceWarmup", kind: Kind::Int(Limits::min(0)) };

pub static M_RefreshPreferences: [Member; 11] = [
    Member::new("AlarmSpecification", &AlarmSpecification),
    Member::new("AutoRollback", &shapes::BOOL),
    Member::new("BakeTime", &s_BakeTime),
    Member::new("CheckpointDelay", &s_CheckpointDelay),
    Member::new("CheckpointPercentages", &s_CheckpointPercentages),
    Member::new("InstanceWarmup", &s_RefreshInstanceWarmup),
    Member::new("MaxHealthyPercentage", &s_IntPercent100To200),
    Member::new("MinHealthyPercentage", &s_IntPercent),
    Member::new("ScaleInProtectedInstances", &s_ScaleInProtectedInstances),
    Member::new("SkipMatching", &shapes::BOOL),
    Member::new("StandbyInstances", &s_StandbyInstances),
];
pub static RefreshPreferences: Shape = Shape { name: "RefreshPreferences", kind: Kind::Struct(&M_RefreshPreferences) };
pub static s_RefreshStrategy: Shape = Shape { name: "RefreshStrategy", kind: Kind::Text(Limits::NONE, &["Rolling", "ReplaceRootVolume"]) };
pub static s_ResourceName: Shape = Shape { name: "ResourceName", kind: Kind::Text(Limits::range(1, 1600), &[]) };
pub static s_RetentionAction: Shape = Shape { name: "RetentionAction", kind: Kind::Text(Limits::NONE, &["retain", "terminate"]) };

pub static M_RetentionTriggers: [Member; 1] = [
    Member::new("TerminateHookAbandon", &s_RetentionAction),
];
pub static RetentionTriggers: Shape = Shape { name: "RetentionTriggers", kind: Kind::Struct(&M_RetentionTriggers) };

pub static M_RollbackDetails: [Member; 5] = [
    Member::new("InstancesToUpdateOnRollback", &s_InstancesToUpdate),
    Member::new("PercentageCompleteOnRollback", &s_IntPercent),
    Member::new("ProgressDetailsOnRollback", &InstanceRefreshProgressDetails),
    Member::new("RollbackReason", &s_XmlStringMaxLen1023),
    Member::new("RollbackStartTime", &shapes::TIME),
];
pub static RollbackDetails: Shape = Shape { name: "RollbackDetails", kind: Kind::Struct(&M_RollbackDetails) };
pub static s_ScaleInProtectedInstances: Shape = Shape { name: "ScaleInProtectedInstances", kind: Kind::Text(Limits::NONE, &["Refresh", "Ignore", "Wait"]) };
pub static s_ScalingActivityStatusCode: Shape = Shape { name: "ScalingActivityStatusCode", kind: Kind::Text(Limits::NONE, &["PendingSpotBidPlacement", "WaitingForSpotInstanceRequestId", "WaitingForSpotInstanceId", "WaitingForInstanceId", "PreInService", "InProgress", "WaitingForELBConnectionDraining", "MidLifecycleAction", "WaitingForInstanceWarmup", "Successful", "Failed", "Cancelled", "WaitingForConnectionDraining", "WaitingForInPlaceUpdateToStart", "WaitingForInPlaceUpdateToFinalize", "InPlaceUpdateInProgress"]) };
static I_s_ScalingPolicies: Member = Member::new("member", &ScalingPolicy);
pub static s_ScalingPolicies: Shape = Shape { name: "ScalingPolicies", kind: Kind::List(&I_s_ScalingPolicies, Limits::NONE) };

pub static M_ScalingPolicy: [Member; 16] = [
    Member::new("AdjustmentType", &s_XmlStringMaxLen255),
    Member::new("Alarms", &s_Alarms),
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255),
    Member::new("Cooldown", &shapes::INT),
    Member::new("Enabled", &shapes::BOOL),
    Member::new("EstimatedInstanceWarmup", &shapes::INT),
    Member::new("MetricAggregationType", &s_XmlStringMaxLen32),
    Member::new("MinAdjustmentMagnitude", &shapes::INT),
    Member::new("MinAdjustmentStep", &shapes::INT),
    Member::new("PolicyARN", &s_ResourceName),
    Member::new("PolicyName", &s_XmlStringMaxLen255),
    Member::new("PolicyType", &s_XmlStringMaxLen64),
    Member::new("PredictiveScalingConfiguration", &PredictiveScalingConfiguration),
    Member::new("ScalingAdjustment", &shapes::INT),
    Member::new("StepAdjustments", &s_StepAdjustments),
    Member::new("TargetTrackingConfiguration", &TargetTrackingConfiguration),
];
pub static ScalingPolicy: Shape = Shape { name: "ScalingPolicy", kind: Kind::Struct(&M_ScalingPolicy) };
static I_s_SecurityGroups: Member = Member::new("member", &shapes::TEXT);
pub static s_SecurityGroups: Shape = Shape { name: "SecurityGroups", kind: Kind::List(&I_s_SecurityGroups, Limits::NONE) };

pub static M_SetInstanceProtectionAnswer: [Member; 0] = [
];
pub static SetInstanceProtectionAnswer: Shape = Shape { name: "SetInstanceProtectionAnswer", kind: Kind::Struct(&M_SetInstanceProtectionAnswer) };

pub static M_SetInstanceProtectionQuery: [Member; 3] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("InstanceIds", &s_InstanceIds).required(),
    Member::new("ProtectedFromScaleIn", &shapes::BOOL).required(),
];
pub static SetInstanceProtectionQuery: Shape = Shape { name: "SetInstanceProtectionQuery", kind: Kind::Struct(&M_SetInstanceProtectionQuery) };
pub static s_SpotPrice: Shape = Shape { name: "SpotPrice", kind: Kind::Text(Limits::range(1, 255), &[]) };
pub static s_StandbyInstances: Shape = Shape { name: "StandbyInstances", kind: Kind::Text(Limits::NONE, &["Terminate", "Ignore", "Wait"]) };

pub static M_StartInstanceRefreshAnswer: [Member; 1] = [
    Member::new("InstanceRefreshId", &s_XmlStringMaxLen255),
];
pub static StartInstanceRefreshAnswer: Shape = Shape { name: "StartInstanceRefreshAnswer", kind: Kind::Struct(&M_StartInstanceRefreshAnswer) };

pub static M_StartInstanceRefreshType: [Member; 4] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("DesiredConfiguration", &DesiredConfiguration),
    Member::new("Preferences", &RefreshPreferences),
    Member::new("Strategy", &s_RefreshStrategy),
];
pub static StartInstanceRefreshType: Shape = Shape { name: "StartInstanceRefreshType", kind: Kind::Struct(&M_StartInstanceRefreshType) };

pub static M_StepAdjustment: [Member; 3] = [
    Member::new("MetricIntervalLowerBound", &shapes::DOUBLE),
    Member::new("MetricIntervalUpperBound", &shapes::DOUBLE),
    Member::new("ScalingAdjustment", &shapes::INT).required(),
];
pub static StepAdjustment: Shape = Shape { name: "StepAdjustment", kind: Kind::Struct(&M_StepAdjustment) };
static I_s_StepAdjustments: Member = Member::new("member", &StepAdjustment);
pub static s_StepAdjustments: Shape = Shape { name: "StepAdjustments", kind: Kind::List(&I_s_StepAdjustments, Limits::NONE) };

pub static M_SuspendedProcess: [Member; 2] = [
    Member::new("ProcessName", &s_XmlStringMaxLen255),
    Member::new("SuspensionReason", &s_XmlStringMaxLen255),
];
pub static SuspendedProcess: Shape = Shape { name: "SuspendedProcess", kind: Kind::Struct(&M_SuspendedProcess) };
static I_s_SuspendedProcesses: Member = Member::new("member", &SuspendedProcess);
pub static s_SuspendedProcesses: Shape = Shape { name: "SuspendedProcesses", kind: Kind::List(&I_s_SuspendedProcesses, Limits::NONE) };

pub static M_Tag: [Member; 5] = [
    Member::new("Key", &s_TagKey).required(),
    Member::new("PropagateAtLaunch", &shapes::BOOL),
    Member::new("ResourceId", &shapes::TEXT),
    Member::new("ResourceType", &shapes::TEXT),
    Member::new("Value", &s_TagValue),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };

pub static M_TagDescription: [Member; 5] = [
    Member::new("Key", &s_TagKey),
    Member::new("PropagateAtLaunch", &shapes::BOOL),
    Member::new("ResourceId", &shapes::TEXT),
    Member::new("ResourceType", &shapes::TEXT),
    Member::new("Value", &s_TagValue),
];
pub static TagDescription: Shape = Shape { name: "TagDescription", kind: Kind::Struct(&M_TagDescription) };
static I_s_TagDescriptionList: Member = Member::new("member", &TagDescription);
pub static s_TagDescriptionList: Shape = Shape { name: "TagDescriptionList", kind: Kind::List(&I_s_TagDescriptionList, Limits::NONE) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(0, 256), &[]) };
static I_s_Tags: Member = Member::new("member", &Tag);
pub static s_Tags: Shape = Shape { name: "Tags", kind: Kind::List(&I_s_Tags, Limits::NONE) };
pub static s_TargetCapacityType: Shape = Shape { name: "TargetCapacityType", kind: Kind::Text(Limits::NONE, &["on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation", "on-demand"]) };
static I_s_TargetCapacityTypes: Member = Member::new("member", &s_TargetCapacityType);
pub static s_TargetCapacityTypes: Shape = Shape { name: "TargetCapacityTypes", kind: Kind::List(&I_s_TargetCapacityTypes, Limits::NONE) };
static I_s_TargetGroupARNs: Member = Member::new("member", &s_XmlStringMaxLen511);
pub static s_TargetGroupARNs: Shape = Shape { name: "TargetGroupARNs", kind: Kind::List(&I_s_TargetGroupARNs, Limits::NONE) };

pub static M_TargetTrackingConfiguration: [Member; 4] = [
    Member::new("CustomizedMetricSpecification", &CustomizedMetricSpecification),
    Member::new("DisableScaleIn", &shapes::BOOL),
    Member::new("PredefinedMetricSpecification", &PredefinedMetricSpecification),
    Member::new("TargetValue", &shapes::DOUBLE).required(),
];
pub static TargetTrackingConfiguration: Shape = Shape { name: "TargetTrackingConfiguration", kind: Kind::Struct(&M_TargetTrackingConfiguration) };
static I_s_TargetTrackingMetricDataQueries: Member = Member::new("member", &TargetTrackingMetricDataQuery);
pub static s_TargetTrackingMetricDataQueries: Shape = Shape { name: "TargetTrackingMetricDataQueries", kind: Kind::List(&I_s_TargetTrackingMetricDataQueries, Limits::NONE) };

pub static M_TargetTrackingMetricDataQuery: [Member; 6] = [
    Member::new("Expression", &s_XmlStringMaxLen2047),
    Member::new("Id", &s_XmlStringMaxLen64).required(),
    Member::new("Label", &s_XmlStringMetricLabel),
    Member::new("MetricStat", &TargetTrackingMetricStat),
    Member::new("Period", &s_MetricGranularityInSeconds),
    Member::new("ReturnData", &shapes::BOOL),
];
pub static TargetTrackingMetricDataQuery: Shape = Shape { name: "TargetTrackingMetricDataQuery", kind: Kind::Struct(&M_TargetTrackingMetricDataQuery) };

pub static M_TargetTrackingMetricStat: [Member; 4] = [
    Member::new("Metric", &Metric).required(),
    Member::new("Period", &s_MetricGranularityInSeconds),
    Member::new("Stat", &s_XmlStringMetricStat).required(),
    Member::new("Unit", &shapes::TEXT),
];
pub static TargetTrackingMetricStat: Shape = Shape { name: "TargetTrackingMetricStat", kind: Kind::Struct(&M_TargetTrackingMetricStat) };
static I_s_TerminationPolicies: Member = Member::new("member", &s_XmlStringMaxLen1600);
pub static s_TerminationPolicies: Shape = Shape { name: "TerminationPolicies", kind: Kind::List(&I_s_TerminationPolicies, Limits::NONE) };

pub static M_TotalLocalStorageGBRequest: [Member; 2] = [
    Member::new("Max", &shapes::DOUBLE),
    Member::new("Min", &shapes::DOUBLE),
];
pub static TotalLocalStorageGBRequest: Shape = Shape { name: "TotalLocalStorageGBRequest", kind: Kind::Struct(&M_TotalLocalStorageGBRequest) };

pub static M_TrafficSourceIdentifier: [Member; 2] = [
    Member::new("Identifier", &s_XmlStringMaxLen511).required(),
    Member::new("Type", &s_XmlStringMaxLen511),
];
pub static TrafficSourceIdentifier: Shape = Shape { name: "TrafficSourceIdentifier", kind: Kind::Struct(&M_TrafficSourceIdentifier) };
static I_s_TrafficSources: Member = Member::new("member", &TrafficSourceIdentifier);
pub static s_TrafficSources: Shape = Shape { name: "TrafficSources", kind: Kind::List(&I_s_TrafficSources, Limits::NONE) };

pub static M_UpdateAutoScalingGroupType: [Member; 29] = [
    Member::new("AutoScalingGroupName", &s_XmlStringMaxLen255).required(),
    Member::new("AvailabilityZoneDistribution", &AvailabilityZoneDistribution),
    Member::new("AvailabilityZoneIds", &s_AvailabilityZoneIds),
    Member::new("AvailabilityZoneImpairmentPolicy", &AvailabilityZoneImpairmentPolicy),
    Member::new("AvailabilityZones", &s_AvailabilityZones),
    Member::new("CapacityRebalance", &shapes::BOOL),
    Member::new("CapacityReservationSpecification", &CapacityReservationSpecification),
    Member::new("Context", &shapes::TEXT),
    Member::new("DefaultCooldown", &shapes::INT),
    Member::new("DefaultInstanceWarmup", &shapes::INT),
    Member::new("DeletionProtection", &s_DeletionProtection),
    Member::new("DesiredCapacity", &shapes::INT),
    Member::new("DesiredCapacityType", &s_XmlStringMaxLen255),
    Member::new("HealthCheckGracePeriod", &shapes::INT),
    Member::new("HealthCheckType", &s_XmlStringMaxLen32),
    Member::new("InstanceLifecyclePolicy", &InstanceLifecyclePolicy),
    Member::new("InstanceMaintenancePolicy", &InstanceMaintenancePolicy),
    Member::new("LaunchConfigurationName", &s_XmlStringMaxLen255),
    Member::new("LaunchTemplate", &LaunchTemplateSpecification),
    Member::new("MaxInstanceLifetime", &shapes::INT),
    Member::new("MaxSize", &shapes::INT),
    Member::new("MinSize", &shapes::INT),
    Member::new("MixedInstancesPolicy", &MixedInstancesPolicy),
    Member::new("NewInstancesProtectedFromScaleIn", &shapes::BOOL),
    Member::new("PlacementGroup", &s_UpdatePlacementGroupParam),
    Member::new("ServiceLinkedRoleARN", &s_ResourceName),
    Member::new("SkipZonalShiftValidation", &shapes::BOOL),
    Member::new("TerminationPolicies", &s_TerminationPolicies),
    Member::new("VPCZoneIdentifier", &s_XmlStringMaxLen5000),
];
pub static UpdateAutoScalingGroupType: Shape = Shape { name: "UpdateAutoScalingGroupType", kind: Kind::Struct(&M_UpdateAutoScalingGroupType) };
pub static s_UpdatePlacementGroupParam: Shape = Shape { name: "UpdatePlacementGroupParam", kind: Kind::Text(Limits::range(0, 255), &[]) };

pub static M_VCpuCountRequest: [Member; 2] = [
    Member::new("Max", &s_NullablePositiveInteger),
    Member::new("Min", &s_NullablePositiveInteger).required(),
];
pub static VCpuCountRequest: Shape = Shape { name: "VCpuCountRequest", kind: Kind::Struct(&M_VCpuCountRequest) };
static I_s_Values: Member = Member::new("member", &shapes::TEXT);
pub static s_Values: Shape = Shape { name: "Values", kind: Kind::List(&I_s_Values, Limits::NONE) };

pub static M_WarmPoolConfiguration: [Member; 5] = [
    Member::new("InstanceReusePolicy", &InstanceReusePolicy),
    Member::new("MaxGroupPreparedCapacity", &s_MaxGroupPreparedCapacity),
    Member::new("MinSize", &s_WarmPoolMinSize),
    Member::new("PoolState", &s_WarmPoolState),
    Member::new("Status", &s_WarmPoolStatus),
];
pub static WarmPoolConfiguration: Shape = Shape { name: "WarmPoolConfiguration", kind: Kind::Struct(&M_WarmPoolConfiguration) };
pub static s_WarmPoolMinSize: Shape = Shape { name: "WarmPoolMinSize", kind: Kind::Int(Limits::min(0)) };
pub static s_WarmPoolState: Shape = Shape { name: "WarmPoolState", kind: Kind::Text(Limits::NONE, &["Stopped", "Running", "Hibernated"]) };
pub static s_WarmPoolStatus: Shape = Shape { name: "WarmPoolStatus", kind: Kind::Text(Limits::NONE, &["PendingDelete"]) };
pub static s_XmlStringMaxLen1023: Shape = Shape { name: "XmlStringMaxLen1023", kind: Kind::Text(Limits::range(1, 1023), &[]) };
pub static s_XmlStringMaxLen1600: Shape = Shape { name: "XmlStringMaxLen1600", kind: Kind::Text(Limits::range(1, 1600), &[]) };
pub static s_XmlStringMaxLen19: Shape = Shape { name: "XmlStringMaxLen19", kind: Kind::Text(Limits::range(1, 19), &[]) };
pub static s_XmlStringMaxLen2047: Shape = Shape { name: "XmlStringMaxLen2047", kind: Kind::Text(Limits::range(1, 2047), &[]) };
pub static s_XmlStringMaxLen255: Shape = Shape { name: "XmlStringMaxLen255", kind: Kind::Text(Limits::range(1, 255), &[]) };
pub static s_XmlStringMaxLen32: Shape = Shape { name: "XmlStringMaxLen32", kind: Kind::Text(Limits::range(1, 32), &[]) };
pub static s_XmlStringMaxLen5000: Shape = Shape { name: "XmlStringMaxLen5000", kind: Kind::Text(Limits::range(1, 5000), &[]) };
pub static s_XmlStringMaxLen511: Shape = Shape { name: "XmlStringMaxLen511", kind: Kind::Text(Limits::range(1, 511), &[]) };
pub static s_XmlStringMaxLen64: Shape = Shape { name: "XmlStringMaxLen64", kind: Kind::Text(Limits::range(1, 64), &[]) };
pub static s_XmlStringMetricLabel: Shape = Shape { name: "XmlStringMetricLabel", kind: Kind::Text(Limits::max(2047), &[]) };
pub static s_XmlStringMetricStat: Shape = Shape { name: "XmlStringMetricStat", kind: Kind::Text(Limits::range(1, 100), &[]) };
pub static s_XmlStringUserData: Shape = Shape { name: "XmlStringUserData", kind: Kind::Text(Limits::max(21847), &[]) };
