// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_AssignPublicIp: Shape = Shape { name: "AssignPublicIp", kind: Kind::Text(Limits::NONE, &["ENABLED", "DISABLED"]) };
pub static s_CEState: Shape = Shape { name: "CEState", kind: Kind::Text(Limits::NONE, &["ENABLED", "DISABLED"]) };
pub static s_CEStatus: Shape = Shape { name: "CEStatus", kind: Kind::Text(Limits::NONE, &["CREATING", "UPDATING", "DELETING", "DELETED", "VALID", "INVALID"]) };
pub static s_CEType: Shape = Shape { name: "CEType", kind: Kind::Text(Limits::NONE, &["MANAGED", "UNMANAGED"]) };
pub static s_CRAllocationStrategy: Shape = Shape { name: "CRAllocationStrategy", kind: Kind::Text(Limits::NONE, &["BEST_FIT", "BEST_FIT_PROGRESSIVE", "BEST_FIT_PROGRESSIVE_ORDERED", "SPOT_CAPACITY_OPTIMIZED", "SPOT_PRICE_CAPACITY_OPTIMIZED", "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED"]) };
pub static s_CRType: Shape = Shape { name: "CRType", kind: Kind::Text(Limits::NONE, &["EC2", "SPOT", "FARGATE", "FARGATE_SPOT", "ECS_MANAGED_INSTANCES"]) };

pub static M_CapacityReservationRequest: [Member; 2] = [
    Member::new("reservationGroupArn", &shapes::TEXT),
    Member::new("reservationPreference", &shapes::TEXT),
];
pub static CapacityReservationRequest: Shape = Shape { name: "CapacityReservationRequest", kind: Kind::Struct(&M_CapacityReservationRequest) };

pub static M_ComputeEnvironmentDetail: [Member; 17] = [
    Member::new("computeEnvironmentArn", &shapes::TEXT).required(),
    Member::new("computeEnvironmentName", &shapes::TEXT).required(),
    Member::new("computeResources", &ComputeResource),
    Member::new("containerOrchestrationType", &s_OrchestrationType),
    Member::new("context", &shapes::TEXT),
    Member::new("ecsClusterArn", &shapes::TEXT),
    Member::new("ecsSettings", &EcsSettings),
    Member::new("eksConfiguration", &EksConfiguration),
    Member::new("serviceRole", &shapes::TEXT),
    Member::new("state", &s_CEState),
    Member::new("status", &s_CEStatus),
    Member::new("statusReason", &shapes::TEXT),
    Member::new("tags", &s_TagrisTagsMap),
    Member::new("type", &s_CEType),
    Member::new("unmanagedvCpus", &shapes::INT),
    Member::new("updatePolicy", &UpdatePolicy),
    Member::new("uuid", &shapes::TEXT),
];
pub static ComputeEnvironmentDetail: Shape = Shape { name: "ComputeEnvironmentDetail", kind: Kind::Struct(&M_ComputeEnvironmentDetail) };
static I_s_ComputeEnvironmentDetailList: Member = Member::new("member", &ComputeEnvironmentDetail);
pub static s_ComputeEnvironmentDetailList: Shape = Shape { name: "ComputeEnvironmentDetailList", kind: Kind::List(&I_s_ComputeEnvironmentDetailList, Limits::NONE) };

pub static M_ComputeResource: [Member; 20] = [
    Member::new("allocationStrategy", &s_CRAllocationStrategy),
    Member::new("bidPercentage", &shapes::INT),
    Member::new("capacityTags", &s_TagrisTagsMap),
    Member::new("desiredvCpus", &shapes::INT),
    Member::new("ec2Configuration", &s_Ec2ConfigurationList),
    Member::new("ec2KeyPair", &shapes::TEXT),
    Member::new("imageId", &shapes::TEXT),
    Member::new("instanceRole", &shapes::TEXT),
    Member::new("instanceTypes", &s_StringList),
    Member::new("launchTemplate", &LaunchTemplateSpecification),
    Member::new("managedInstancesProvider", &ManagedInstancesProvider),
    Member::new("maxvCpus", &shapes::INT).required(),
    Member::new("minvCpus", &shapes::INT),
    Member::new("placementGroup", &shapes::TEXT),
    Member::new("scalingPolicy", &ComputeScalingPolicy),
    Member::new("securityGroupIds", &s_StringList),
    Member::new("spotIamFleetRole", &shapes::TEXT),
    Member::new("subnets", &s_StringList),
    Member::new("tags", &s_TagsMap),
    Member::new("type", &s_CRType).required(),
];
pub static ComputeResource: Shape = Shape { name: "ComputeResource", kind: Kind::Struct(&M_ComputeResource) };

pub static M_ComputeScalingPolicy: [Member; 1] = [
    Member::new("minScaleDownDelayMinutes", &shapes::INT),
];
pub static ComputeScalingPolicy: Shape = Shape { name: "ComputeScalingPolicy", kind: Kind::Struct(&M_ComputeScalingPolicy) };
static I_s_ConsumableResourceList: Member = Member::new("member", &ConsumableResourceRequirement);
pub static s_ConsumableResourceList: Shape = Shape { name: "ConsumableResourceList", kind: Kind::List(&I_s_ConsumableResourceList, Limits::NONE) };

pub static M_ConsumableResourceProperties: [Member; 1] = [
    Member::new("consumableResourceList", &s_ConsumableResourceList),
];
pub static ConsumableResourceProperties: Shape = Shape { name: "ConsumableResourceProperties", kind: Kind::Struct(&M_ConsumableResourceProperties) };

pub static M_ConsumableResourceRequirement: [Member; 2] = [
    Member::new("consumableResource", &shapes::TEXT),
    Member::new("quantity", &shapes::LONG),
];
pub static ConsumableResourceRequirement: Shape = Shape { name: "ConsumableResourceRequirement", kind: Kind::Struct(&M_ConsumableResourceRequirement) };
pub static s_ContainerInsights: Shape = Shape { name: "ContainerInsights", kind: Kind::Text(Limits::NONE, &["ENABLED", "ENHANCED", "DISABLED"]) };

pub static M_ContainerProperties: [Member; 24] = [
    Member::new("command", &s_StringList),
    Member::new("enableExecuteCommand", &shapes::BOOL),
    Member::new("environment", &s_EnvironmentVariables),
    Member::new("ephemeralStorage", &EphemeralStorage),
    Member::new("executionRoleArn", &shapes::TEXT),
    Member::new("fargatePlatformConfiguration", &FargatePlatformConfiguration),
    Member::new("image", &shapes::TEXT),
    Member::new("instanceType", &shapes::TEXT),
    Member::new("jobRoleArn", &shapes::TEXT),
    Member::new("linuxParameters", &LinuxParameters),
    Member::new("logConfiguration", &LogConfiguration),
    Member::new("memory", &shapes::INT),
    Member::new("mountPoints", &s_MountPoints),
    Member::new("networkConfiguration", &NetworkConfiguration),
    Member::new("privileged", &shapes::BOOL),
    Member::new("readonlyRootFilesystem", &shapes::BOOL),
    Member::new("repositoryCredentials", &RepositoryCredentials),
    Member::new("resourceRequirements", &s_ResourceRequirements),
    Member::new("runtimePlatform", &RuntimePlatform),
    Member::new("secrets", &s_SecretList),
    Member::new("ulimits", &s_Ulimits),
    Member::new("user", &shapes::TEXT),
    Member::new("vcpus", &shapes::INT),
    Member::new("volumes", &s_Volumes),
];
pub static ContainerProperties: Shape = Shape { name: "ContainerProperties", kind: Kind::Struct(&M_ContainerProperties) };

pub static M_DescribeComputeEnvironmentsRequest: [Member; 3] = [
    Member::new("computeEnvironments", &s_StringList),
    Member::new("maxResults", &shapes::INT),
    Member::new("nextToken", &shapes::TEXT),
];
pub static DescribeComputeEnvironmentsRequest: Shape = Shape { name: "DescribeComputeEnvironmentsRequest", kind: Kind::Struct(&M_DescribeComputeEnvironmentsRequest) };

pub static M_DescribeComputeEnvironmentsResponse: [Member; 2] = [
    Member::new("computeEnvironments", &s_ComputeEnvironmentDetailList),
    Member::new("nextToken", &shapes::TEXT),
];
pub static DescribeComputeEnvironmentsResponse: Shape = Shape { name: "DescribeComputeEnvironmentsResponse", kind: Kind::Struct(&M_DescribeComputeEnvironmentsResponse) };

pub static M_DescribeJobDefinitionsRequest: [Member; 5] = [
    Member::new("jobDefinitionName", &shapes::TEXT),
    Member::new("jobDefinitions", &s_StringList),
    Member::new("maxResults", &shapes::INT),
    Member::new("nextToken", &shapes::TEXT),
    Member::new("status", &shapes::TEXT),
];
pub static DescribeJobDefinitionsRequest: Shape = Shape { name: "DescribeJobDefinitionsRequest", kind: Kind::Struct(&M_DescribeJobDefinitionsRequest) };

pub static M_DescribeJobDefinitionsResponse: [Member; 2] = [
    Member::new("jobDefinitions", &s_JobDefinitionList),
    Member::new("nextToken", &shapes::TEXT),
];
pub static DescribeJobDefinitionsResponse: Shape = Shape { name: "DescribeJobDefinitionsResponse", kind: Kind::Struct(&M_DescribeJobDefinitionsResponse) };

pub static M_Device: [Member; 3] = [
    Member::new("containerPath", &shapes::TEXT),
    Member::new("hostPath", &shapes::TEXT).required(),
    Member::new("permissions", &s_DeviceCgroupPermissions),
];
pub static Device: Shape = Shape { name: "Device", kind: Kind::Struct(&M_Device) };
pub static s_DeviceCgroupPermission: Shape = Shape { name: "DeviceCgroupPermission", kind: Kind::Text(Limits::NONE, &["READ", "WRITE", "MKNOD"]) };
static I_s_DeviceCgroupPermissions: Member = Member::new("member", &s_DeviceCgroupPermission);
pub static s_DeviceCgroupPermissions: Shape = Shape { name: "DeviceCgroupPermissions", kind: Kind::List(&I_s_DeviceCgroupPermissions, Limits::NONE) };
static I_s_DevicesList: Member = Member::new("member", &Device);
pub static s_DevicesList: Shape = Shape { name: "DevicesList", kind: Kind::List(&I_s_DevicesList, Limits::NONE) };

pub static M_EFSAuthorizationConfig: [Member; 2] = [
    Member::new("accessPointId", &shapes::TEXT),
    Member::new("iam", &s_EFSAuthorizationConfigIAM),
];
pub static EFSAuthorizationConfig: Shape = Shape { name: "EFSAuthorizationConfig", kind: Kind::Struct(&M_EFSAuthorizationConfig) };
pub static s_EFSAuthorizationConfigIAM: Shape = Shape { name: "EFSAuthorizationConfigIAM", kind: Kind::Text(Limits::NONE, &["ENABLED", "DISABLED"]) };
pub static s_EFSTransitEncryption: Shape = Shape { name: "EFSTransitEncryption", kind: Kind::Text(Limits::NONE, &["ENABLED", "DISABLED"]) };

pub static M_EFSVolumeConfiguration: [Member; 5] = [
    Member::new("authorizationConfig", &EFSAuthorizationConfig),
    Member::new("fileSystemId", &shapes::TEXT).required(),
    Member::new("rootDirectory", &shapes::TEXT),
    Member::new("transitEncryption", &s_EFSTransitEncryption),
    Member::new("transitEncryptionPort", &shapes::INT),
];
pub static EFSVolumeConfiguration: Shape = Shape { name: "EFSVolumeConfiguration", kind: Kind::Struct(&M_EFSVolumeConfiguration) };

pub static M_Ec2Configuration: [Member; 4] = [
    Member::new("batchImageStatus", &shapes::TEXT),
    Member::new("imageIdOverride", &s_ImageIdOverride),
    Member::new("imageKubernetesVersion", &s_KubernetesVersion),
    Member::new("imageType", &s_ImageType).required(),
];
pub static Ec2Configuration: Shape = Shape { name: "Ec2Configuration", kind: Kind::Struct(&M_Ec2Configuration) };
static I_s_Ec2ConfigurationList: Member = Member::new("member", &Ec2Configuration);
pub static s_Ec2ConfigurationList: Shape = Shape { name: "Ec2ConfigurationList", kind: Kind::List(&I_s_Ec2ConfigurationList, Limits::NONE) };

pub static M_EcsProperties: [Member; 1] = [
    Member::new("taskProperties", &s_ListEcsTaskProperties).required(),
];
pub static EcsProperties: Shape = Shape { name: "EcsProperties", kind: Kind::Struct(&M_EcsProperties) };

pub static M_EcsSettings: [Member; 1] = [
    Member::new("containerInsights", &s_ContainerInsights),
];
pub static EcsSettings: Shape = Shape { name: "EcsSettings", kind: Kind::Struct(&M_EcsSettings) };

pub static M_EcsTaskProperties: [Member; 12] = [
    Member::new("containers", &s_ListTaskContainerProperties).required(),
    Member::new("enableExecuteCommand", &shapes::BOOL),
    Member::new("ephemeralStorage", &EphemeralStorage),
    Member::new("executionRoleArn", &shapes::TEXT),
    Member::new("ipcMode", &shapes::TEXT),
    Member::new("networkConfiguration", &NetworkConfiguration),
    Member::new("networkMode", &shapes::TEXT),
    Member::new("pidMode", &shapes::TEXT),
    Member::new("platformVersion", &shapes::TEXT),
    Member::new("runtimePlatform", &RuntimePlatform),
    Member::new("taskRoleArn", &shapes::TEXT),
    Member::new("volumes", &s_Volumes),
];
pub static EcsTaskProperties: Shape = Shape { name: "EcsTaskProperties", kind: Kind::Struct(&M_EcsTaskProperties) };

pub static M_EksAccessEntry: [Member; 2] = [
    Member::new("desiredState", &s_EksAccessEntryDesiredState).required(),
    Member::new("status", &s_EksAccessEntryStatus),
];
pub static EksAccessEntry: Shape = Shape { name: "EksAccessEntry", kind: Kind::Struct(&M_EksAccessEntry) };
pub static s_EksAccessEntryDesiredState: Shape = Shape { name: "EksAccessEntryDesiredState", kind: Kind::Text(Limits::NONE, &["ENABLED", "DISABLED", "INHERIT_FROM_CLUSTER"]) };
pub static s_EksAccessEntryStatus: Shape = Shape { name: "EksAccessEntryStatus", kind: Kind::Text(Limits::NONE, &["ACTIVE", "INACTIVE"]) };
static K_s_EksAnnotationsMap: Member = Member::new("key", &shapes::TEXT);
static V_s_EksAnnotationsMap: Member = Member::new("value", &shapes::TEXT);
pub static s_EksAnnotationsMap: Shape = Shape { name: "EksAnnotationsMap", kind: Kind::Map(&K_s_EksAnnotationsMap, &V_s_EksAnnotationsMap) };

pub static M_EksConfiguration: [Member; 3] = [
    Member::new("accessEntry", &EksAccessEntry),
    Member::new("eksClusterArn", &shapes::TEXT).required(),
    Member::new("kubernetesNamespace", &shapes::TEXT).required(),
];
pub static EksConfiguration: Shape = Shape { name: "EksConfiguration", kind: Kind::Struct(&M_EksConfiguration) };

pub static M_EksContainer: [Member; 9] = [
    Member::new("args", &s_StringList),
    Member::new("command", &s_StringList),
    Member::new("env", &s_EksContainerEnvironmentVariables),
    Member::new("image", &shapes::TEXT).required(),
    Member::new("imagePullPolicy", &shapes::TEXT),
    Member::new("name", &shapes::TEXT),
    Member::new("resources", &EksContainerResourceRequirements),
    Member::new("securityContext", &EksContainerSecurityContext),
    Member::new("volumeMounts", &s_EksContainerVolumeMounts),
];
pub static EksContainer: Shape = Shape { name: "EksContainer", kind: Kind::Struct(&M_EksContainer) };

pub static M_EksContainerEnvironmentVariable: [Member; 2] = [
    Member::new("name", &shapes::TEXT).required(),
    Member::new("value", &shapes::TEXT),
];
pub static EksContainerEnvironmentVariable: Shape = Shape { name: "EksContainerEnvironmentVariable", kind: Kind::Struct(&M_EksContainerEnvironmentVariable) };
static I_s_EksContainerEnvironmentVariables: Member = Member::new("member", &EksContainerEnvironmentVariable);
pub static s_EksContainerEnvironmentVariables: Shape = Shape { name: "EksContainerEnvironmentVariables", kind: Kind::List(&I_s_EksContainerEnvironmentVariables, Limits::NONE) };

pub static M_EksContainerLinuxCapabilities: [Member; 2] = [
    Member::new("add", &s_EksContainerLinuxCapabilityList),
    Member::new("drop", &s_EksContainerLinuxCapabilityList),
];
pub static EksContainerLinuxCapabilities: Shape = Shape { name: "EksContainerLinuxCapabilities", kind: Kind::Struct(&M_EksContainerLinuxCapabilities) };
pub static s_EksContainerLinuxCapability: Shape = Shape { name: "EksContainerLinuxCapability", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_EksContainerLinuxCapabilityList: Member = Member::new("member", &s_EksContainerLinuxCapability);
pub static s_EksContainerLinuxCapabilityList: Shape = Shape { name: "EksContainerLinuxCapabilityList", kind: Kind::List(&I_s_EksContainerLinuxCapabilityList, Limits::range(0, 64)) };

pub static M_EksContainerResourceRequirements: [Member; 2] = [
    Member::new("limits", &s_EksLimits),
    Member::new("requests", &s_EksRequests),
];
pub static EksContainerResourceRequirements: Shape = Shape { name: "EksContainerResourceRequirements", kind: Kind::Struct(&M_EksContainerResourceRequirements) };

pub static M_EksContainerSecurityContext: [Member; 8] = [
    Member::new("allowPrivilegeEscalation", &shapes::BOOL),
    Member::new("capabilities", &EksContainerLinuxCapabilities),
    Member::new("privileged", &shapes::BOOL),
    Member::new("readOnlyRootFilesystem", &shapes::BOOL),
    Member::new("runAsGroup", &shapes::LONG),
    Member::new("runAsNonRoot", &shapes::BOOL),
    Member::new("runAsUser", &shapes::LONG),
    Member::new("seccompProfile", &EksSeccompProfile),
];
pub static EksContainerSecurityContext: Shape = Shape { name: "EksContainerSecurityContext", kind: Kind::Struct(&M_EksContainerSecurityContext) };

pub static M_EksContainerVolumeMount: [Member; 4] = [
    Member::new("mountPath", &shapes::TEXT),
    Member::new("name", &shapes::TEXT),
    Member::new("readOnly", &shapes::BOOL),
    Member::new("subPath", &shapes::TEXT),
];
pub static EksContainerVolumeMount: Shape = Shape { name: "EksContainerVolumeMount", kind: Kind::Struct(&M_EksContainerVolumeMount) };
static I_s_EksContainerVolumeMounts: Member = Member::new("member", &EksContainerVolumeMount);
pub static s_EksContainerVolumeMounts: Shape = Shape { name: "EksContainerVolumeMounts", kind: Kind::List(&I_s_EksContainerVolumeMounts, Limits::NONE) };
static I_s_EksContainers: Member = Member::new("member", &EksContainer);
pub static s_EksContainers: Shape = Shape { name: "EksContainers", kind: Kind::List(&I_s_EksContainers, Limits::NONE) };

pub static M_EksEmptyDir: [Member; 2] = [
    Member::new("medium", &shapes::TEXT),
    Member::new("sizeLimit", &s_Quantity),
];
pub static EksEmptyDir: Shape = Shape { name: "EksEmptyDir", kind: Kind::Struct(&M_EksEmptyDir) };

pub static M_EksHostPath: [Member; 1] = [
    Member::new("path", &shapes::TEXT),
];
pub static EksHostPath: Shape = Shape { name: "EksHostPath", kind: Kind::Struct(&M_EksHostPath) };
static K_s_EksLabelsMap: Member = Member::new("key", &shapes::TEXT);
static V_s_EksLabelsMap: Member = Member::new("value", &shapes::TEXT);
pub static s_EksLabelsMap: Shape = Shape { name: "EksLabelsMap", kind: Kind::Map(&K_s_EksLabelsMap, &V_s_EksLabelsMap) };
static K_s_EksLimits: Member = Member::new("key", &shapes::TEXT);
static V_s_EksLimits: Member = Member::new("value", &s_Quantity);
pub static s_EksLimits: Shape = Shape { name: "EksLimits", kind: Kind::Map(&K_s_EksLimits, &V_s_EksLimits) };

pub static M_EksMetadata: [Member; 3] = [
    Member::new("annotations", &s_EksAnnotationsMap),
    Member::new("labels", &s_EksLabelsMap),
    Member::new("namespace", &shapes::TEXT),
];
pub static EksMetadata: Shape = Shape { name: "EksMetadata", kind: Kind::Struct(&M_EksMetadata) };

pub static M_EksPersistentVolumeClaim: [Member; 2] = [
    Member::new("claimName", &shapes::TEXT).required(),
    Member::new("readOnly", &shapes::BOOL),
];
pub static EksPersistentVolumeClaim: Shape = Shape { name: "EksPersistentVolumeClaim", kind: Kind::Struct(&M_EksPersistentVolumeClaim) };

pub static M_EksPodProperties: [Member; 10] = [
    Member::new("containers", &s_EksContainers),
    Member::new("dnsPolicy", &shapes::TEXT),
    Member::new("hostNetwork", &shapes::BOOL),
    Member::new("imagePullSecrets", &s_ImagePullSecrets),
    Member::new("initContainers", &s_EksContainers),
    Member::new("metadata", &EksMetadata),
    Member::new("securityContext", &EksPodSecurityContext),
    Member::new("serviceAccountName", &shapes::TEXT),
    Member::new("shareProcessNamespace", &shapes::BOOL),
    Member::new("volumes", &s_EksVolumes),
];
pub static EksPodProperties: Shape = Shape { name: "EksPodProperties", kind: Kind::Struct(&M_EksPodProperties) };

pub static M_EksPodSecurityContext: [Member; 5] = [
    Member::new("fsGroup", &shapes::LONG),
    Member::new("runAsGroup", &shapes::LONG),
    Member::new("runAsNonRoot", &shapes::BOOL),
    Member::new("runAsUser", &shapes::LONG),
    Member::new("seccompProfile", &EksSeccompProfile),
];
pub static EksPodSecurityContext: Shape = Shape { name: "EksPodSecurityContext", kind: Kind::Struct(&M_EksPodSecurityContext) };

pub static M_EksProperties: [Member; 1] = [
    Member::new("podProperties", &EksPodProperties),
];
pub static EksProperties: Shape = Shape { name: "EksProperties", kind: Kind::Struct(&M_EksProperties) };
static K_s_EksRequests: Member = Member::new("key", &shapes::TEXT);
static V_s_EksRequests: Member = Member::new("value", &s_Quantity);
pub static s_EksRequests: Shape = Shape { name: "EksRequests", kind: Kind::Map(&K_s_EksRequests, &V_s_EksRequests) };
pub static s_EksSeccompLocalhostProfile: Shape = Shape { name: "EksSeccompLocalhostProfile", kind: Kind::Text(Limits::range(1, 4095), &[]) };

pub static M_EksSeccompProfile: [Member; 2] = [
    Member::new("localhostProfile", &s_EksSeccompLocalhostProfile),
    Member::new("type", &s_EksSeccompProfileType).required(),
];
pub static EksSeccompProfile: Shape = Shape { name: "EksSeccompProfile", kind: Kind::Struct(&M_EksSeccompProfile) };
pub static s_EksSeccompProfileType: Shape = Shape { name: "EksSeccompProfileType", kind: Kind::Text(Limits::NONE, &["RuntimeDefault", "Localhost", "Unconfined"]) };

pub static M_EksSecret: [Member; 2] = [
    Member::new("optional", &shapes::BOOL),
    Member::new("secretName", &shapes::TEXT).required(),
];
pub static EksSecret: Shape = Shape { name: "EksSecret", kind: Kind::Struct(&M_EksSecret) };

pub static M_EksVolume: [Member; 5] = [
    Member::new("emptyDir", &EksEmptyDir),
    Member::new("hostPath", &EksHostPath),
    Member::new("name", &shapes::TEXT).required(),
    Member::new("persistentVolumeClaim", &EksPersistentVolumeClaim),
    Member::new("secret", &EksSecret),
];
pub static EksVolume: Shape = Shape { name: "EksVolume", kind: Kind::Struct(&M_EksVolume) };
static I_s_EksVolumes: Member = Member::new("member", &EksVolume);
pub static s_EksVolumes: Shape = Shape { name: "EksVolumes", kind: Kind::List(&I_s_EksVolumes, Limits::NONE) };
static I_s_EnvironmentVariables: Member = Member::new("member", &KeyValuePair);
pub static s_EnvironmentVariables: Shape = Shape { name: "EnvironmentVariables", kind: Kind::List(&I_s_EnvironmentVariables, Limits::NONE) };

pub static M_EphemeralStorage: [Member; 1] = [
    Member::new("sizeInGiB", &shapes::INT).required(),
];
pub static EphemeralStorage: Shape = Shape { name: "EphemeralStorage", kind: Kind::Struct(&M_EphemeralStorage) };

pub static M_EvaluateOnExit: [Member; 4] = [
    Member::new("action", &s_RetryAction).required(),
    Member::new("onExitCode", &shapes::TEXT),
    Member::new("onReason", &shapes::TEXT),
    Member::new("onStatusReason", &shapes::TEXT),
];
pub static EvaluateOnExit: Shape = Shape { name: "EvaluateOnExit", kind: Kind::Struct(&M_EvaluateOnExit) };
static I_s_EvaluateOnExitList: Member = Member::new("member", &EvaluateOnExit);
pub static s_EvaluateOnExitList: Shape = Shape { name: "EvaluateOnExitList", kind: Kind::List(&I_s_EvaluateOnExitList, Limits::NONE) };

pub static M_FargatePlatformConfiguration: [Member; 1] = [
    Member::new("platformVersion", &shapes::TEXT),
];
pub static FargatePlatformConfiguration: Shape = Shape { name: "FargatePlatformConfiguration", kind: Kind::Struct(&M_FargatePlatformConfiguration) };

pub static M_FirelensConfiguration: [Member; 2] = [
    Member::new("options", &s_FirelensConfigurationOptionsMap),
    Member::new("type", &s_FirelensConfigurationType).required(),
];
pub static FirelensConfiguration: Shape = Shape { name: "FirelensConfiguration", kind: Kind::Struct(&M_FirelensConfiguration) };
static K_s_FirelensConfigurationOptionsMap: Member = Member::new("key", &shapes::TEXT);
static V_s_FirelensConfigurationOptionsMap: Member = Member::new("value", &shapes::TEXT);
pub static s_FirelensConfigurationOptionsMap: Shape = Shape { name: "FirelensConfigurationOptionsMap", kind: Kind::Map(&K_s_FirelensConfigurationOptionsMap, &V_s_FirelensConfigurationOptionsMap) };
pub static s_FirelensConfigurationType: Shape = Shape { name: "FirelensConfigurationType", kind: Kind::Text(Limits::NONE, &["fluentd", "fluentbit"]) };

pub static M_Host: [Member; 1] = [
    Member::new("sourcePath", &shapes::TEXT),
];
pub static Host: Shape = Shape { name: "Host", kind: Kind::Struct(&M_Host) };
pub static s_ImageIdOverride: Shape = Shape { name: "ImageIdOverride", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_ImagePullSecret: [Member; 1] = [
    Member::new("name", &shapes::TEXT).required(),
];
pub static ImagePullSecret: Shape = Shape { name: "ImagePullSecret", kind: Kind::Struct(&M_ImagePullSecret) };
static I_s_ImagePullSecrets: Member = Member::new("member", &ImagePullSecret);
pub static s_ImagePullSecrets: Shape = Shape { name: "ImagePullSecrets", kind: Kind::List(&I_s_ImagePullSecrets, Limits::NONE) };
pub static s_ImageType: Shape = Shape { name: "ImageType", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_InfrastructureOptimization: [Member; 1] = [
    Member::new("scaleInAfter", &shapes::INT),
];
pub static InfrastructureOptimization: Shape = Shape { name: "InfrastructureOptimization", kind: Kind::Struct(&M_InfrastructureOptimization) };

pub static M_InstanceLaunchTemplate: [Member; 10] = [
    Member::new("capacityOptionType", &shapes::TEXT),
    Member::new("capacityReservations", &CapacityReservationRequest),
    Member::new("ec2InstanceProfileArn", &shapes::TEXT).required(),
    Member::new("fipsEnabled", &shapes::BOOL),
    Member::new("instanceMetadataTagsPropagation", &shapes::BOOL),
    Member::new("instanceRequirements", &InstanceRequirementsRequest),
    Member::new("localStorageConfiguration", &ManagedInstancesLocalStorageConfiguration),
    Member::new("monitoring", &shapes::TEXT),
    Member::new("networkConfiguration", &ManagedInstancesNetworkConfiguration).required(),
    Member::new("storageConfiguration", &ManagedInstancesStorageConfiguration),
];
pub static InstanceLaunchTemplate: Shape = Shape { name: "InstanceLaunchTemplate", kind: Kind::Struct(&M_InstanceLaunchTemplate) };

pub static M_InstanceRequirementsRequest: [Member; 1] = [
    Member::new("allowedInstanceTypes", &s_StringList),
];
pub static InstanceRequirementsRequest: Shape = Shape { name: "InstanceRequirementsRequest", kind: Kind::Struct(&M_InstanceRequirementsRequest) };

pub static M_JobDefinition: [Member; 18] = [
    Member::new("consumableResourceProperties", &ConsumableResourceProperties),
    Member::new("containerOrchestrationType", &s_OrchestrationType),
    Member::new("containerProperties", &ContainerProperties),
    Member::new("ecsProperties", &EcsProperties),
    Member::new("eksProperties", &EksProperties),
    Member::new("jobDefinitionArn", &shapes::TEXT).required(),
    Member::new("jobDefinitionName", &shapes::TEXT).required(),
    Member::new("nodeProperties", &NodeProperties),
    Member::new("parameters", &s_ParametersMap),
    Member::new("platformCapabilities", &s_PlatformCapabilityList),
    Member::new("propagateTags", &shapes::BOOL),
    Member::new("retryStrategy", &RetryStrategy),
    Member::new("revision", &shapes::INT).required(),
    Member::new("schedulingPriority", &shapes::INT),
    Member::new("status", &shapes::TEXT),
    Member::new("tags", &s_TagrisTagsMap),
    Member::new("timeout", &JobTimeout),
    Member::new("type", &shapes::TEXT).required(),
];
pub static JobDefinition: Shape = Shape { name: "JobDefinition", kind: Kind::Struct(&M_JobDefinition) };
static I_s_JobDefinitionList: Member = Member::new("member", &JobDefinition);
pub static s_JobDefinitionList: Shape = Shape { name: "JobDefinitionList", kind: Kind::List(&I_s_JobDefinitionList, Limits::NONE) };
pub static s_JobExecutionTimeoutMinutes: Shape = Shape { name: "JobExecutionTimeoutMinutes", kind: Kind::Long(Limits::range(1, 7200)) };

pub static M_JobTimeout: [Member; 1] = [
    Member::new("attemptDurationSeconds", &shapes::INT),
];
pub static JobTimeout: Shape = Shape { name: "JobTimeout", kind: Kind::Struct(&M_JobTimeout) };

pub static M_KeyValuePair: [Member; 2] = [
    Member::new("name", &shapes::TEXT),
    Member::new("value", &shapes::TEXT),
];
pub static KeyValuePair: Shape = Shape { name: "KeyValuePair", kind: Kind::Struct(&M_KeyValuePair) };
pub static s_KubernetesVersion: Shape = Shape { name: "KubernetesVersion", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_LaunchTemplateSpecification: [Member; 5] = [
    Member::new("launchTemplateId", &shapes::TEXT),
    Member::new("launchTemplateName", &shapes::TEXT),
    Member::new("overrides", &s_LaunchTemplateSpecificationOverrideList),
    Member::new("userdataType", &s_UserdataType),
    Member::new("version", &shapes::TEXT),
];
pub static LaunchTemplateSpecification: Shape = Shape { name: "LaunchTemplateSpecification", kind: Kind::Struct(&M_LaunchTemplateSpecification) };

pub static M_LaunchTemplateSpecificationOverride: [Member; 5] = [
    Member::new("launchTemplateId", &shapes::TEXT),
    Member::new("launchTemplateName", &shapes::TEXT),
    Member::new("targetInstanceTypes", &s_StringList),
    Member::new("userdataType", &s_UserdataType),
    Member::new("version", &shapes::TEXT),
];
pub static LaunchTemplateSpecificationOverride: Shape = Shape { name: "LaunchTemplateSpecificationOverride", kind: Kind::Struct(&M_LaunchTemplateSpecificationOverride) };
static I_s_LaunchTemplateSpecificationOverrideList: Member = Member::new("member", &LaunchTemplateSpecificationOverride);
pub static s_LaunchTemplateSpecificationOverrideList: Shape = Shape { name: "LaunchTemplateSpecificationOverrideList", kind: Kind::List(&I_s_LaunchTemplateSpecificationOverrideList, Limits::NONE) };

pub static M_LinuxParameters: [Member; 6] = [
    Member::new("devices", &s_DevicesList),
    Member::new("initProcessEnabled", &shapes::BOOL),
    Member::new("maxSwap", &shapes::INT),
    Member::new("sharedMemorySize", &shapes::INT),
    Member::new("swappiness", &shapes::INT),
    Member::new("tmpfs", &s_TmpfsList),
];
pub static LinuxParameters: Shape = Shape { name: "LinuxParameters", kind: Kind::Struct(&M_LinuxParameters) };
static I_s_ListEcsTaskProperties: Member = Member::new("member", &EcsTaskProperties);
pub static s_ListEcsTaskProperties: Shape = Shape { name: "ListEcsTaskProperties", kind: Kind::List(&I_s_ListEcsTaskProperties, Limits::NONE) };
static I_s_ListTaskContainerProperties: Member = Member::new("member", &TaskContainerProperties);
pub static s_ListTaskContainerProperties: Shape = Shape { name: "ListTaskContainerProperties", kind: Kind::List(&I_s_ListTaskContainerProperties, Limits::NONE) };

pub static M_LogConfiguration: [Member; 3] = [
    Member::new("logDriver", &s_LogDriver).required(),
    Member::new("options", &s_LogConfigurationOptionsMap),
    Member::new("secretOptions", &s_SecretList),
];
pub static LogConfiguration: Shape = Shape { name: "LogConfiguration", kind: Kind::Struct(&M_LogConfiguration) };
static K_s_LogConfigurationOptionsMap: Member = Member::new("key", &shapes::TEXT);
static V_s_LogConfigurationOptionsMap: Member = Member::new("value", &shapes::TEXT);
pub static s_LogConfigurationOptionsMap: Shape = Shape { name: "LogConfigurationOptionsMap", kind: Kind::Map(&K_s_LogConfigurationOptionsMap, &V_s_LogConfigurationOptionsMap) };
pub static s_LogDriver: Shape = Shape { name: "LogDriver", kind: Kind::Text(Limits::NONE, &["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"]) };

pub static M_ManagedInstancesLocalStorageConfiguration: [Member; 1] = [
    Member::new("useLocalStorage", &shapes::BOOL),
];
pub static ManagedInstancesLocalStorageConfiguration: Shape = Shape { name: "ManagedInstancesLocalStorageConfiguration", kind: Kind::Struct(&M_ManagedInstancesLocalStorageConfiguration) };

pub static M_ManagedInstancesNetworkConfiguration: [Member; 2] = [
    Member::new("securityGroups", &s_StringList).required(),
    Member::new("subnets", &s_StringList).required(),
];
pub static ManagedInstancesNetworkConfiguration: Shape = Shape { name: "ManagedInstancesNetworkConfiguration", kind: Kind::Struct(&M_ManagedInstancesNetworkConfiguration) };

pub static M_ManagedInstancesProvider: [Member; 4] = [
    Member::new("infrastructureOptimization", &InfrastructureOptimization),
    Member::new("infrastructureRoleArn", &shapes::TEXT).required(),
    Member::new("instanceLaunchTemplate", &InstanceLaunchTemplate).required(),
    Member::new("propagateTags", &shapes::TEXT),
];
pub static ManagedInstancesProvider: Shape = Shape { name: "ManagedInstancesProvider", kind: Kind::Struct(&M_ManagedInstancesProvider) };

pub static M_ManagedInstancesStorageConfiguration: [Member; 1] = [
    Member::new("storageSizeGiB", &shapes::INT),
];
pub static ManagedInstancesStorageConfiguration: Shape = Shape { name: "ManagedInstancesStorageConfiguration", kind: Kind::Struct(&M_ManagedInstancesStorageConfiguration) };

pub static M_MountPoint: [Member; 3] = [
    Member::new("containerPath", &shapes::TEXT),
    Member::new("readOnly", &shapes::BOOL),
    Member::new("sourceVolume", &shapes::TEXT),
];
pub static MountPoint: Shape = Shape { name: "MountPoint", kind: Kind::Struct(&M_MountPoint) };
static I_s_MountPoints: Member = Member::new("member", &MountPoint);
pub static s_MountPoints: Shape = Shape { name: "MountPoints", kind: Kind::List(&I_s_MountPoints, Limits::NONE) };

pub static M_NetworkConfiguration: [Member; 1] = [
    Member::new("assignPublicIp", &s_AssignPublicIp),
];
pub static NetworkConfiguration: Shape = Shape { name: "NetworkConfiguration", kind: Kind::Struct(&M_NetworkConfiguration) };

pub static M_NodeProperties: [Member; 3] = [
    Member::new("mainNode", &shapes::INT).required(),
    Member::new("nodeRangeProperties", &s_NodeRangeProperties).required(),
    Member::new("numNodes", &shapes::INT).required(),
];
pub static NodeProperties: Shape = Shape { name: "NodeProperties", kind: Kind::Struct(&M_NodeProperties) };
static I_s_NodeRangeProperties: Member = Member::new("member", &NodeRangeProperty);
pub static s_NodeRangeProperties: Shape = Shape { name: "NodeRangeProperties", kind: Kind::List(&I_s_NodeRangeProperties, Limits::NONE) };

pub static M_NodeRangeProperty: [Member; 6] = [
    Member::new("consumableResourceProperties", &ConsumableResourceProperties),
    Member::new("container", &ContainerProperties),
    Member::new("ecsProperties", &EcsProperties),
    Member::new("eksProperties", &EksProperties),
    Member::new("instanceTypes", &s_StringList),
    Member::new("targetNodes", &shapes::TEXT).required(),
];
pub static NodeRangeProperty: Shape = Shape { name: "NodeRangeProperty", kind: Kind::Struct(&M_NodeRangeProperty) };
pub static s_OrchestrationType: Shape = Shape { name: "OrchestrationType", kind: Kind::Text(Limits::NONE, &["ECS", "EKS"]) };
static K_s_ParametersMap: Member = Member::new("key", &shapes::TEXT);
static V_s_ParametersMap: Member = Member::new("value", &shapes::TEXT);
pub static s_ParametersMap: Shape = Shape { name: "ParametersMap", kind: Kind::Map(&K_s_ParametersMap, &V_s_ParametersMap) };
pub static s_PlatformCapability: Shape = Shape { name: "PlatformCapability", kind: Kind::Text(Limits::NONE, &["EC2", "FARGATE", "MANAGED_INSTANCES"]) };
static I_s_PlatformCapabilityList: Member = Member::new("member", &s_PlatformCapability);
pub static s_PlatformCapabilityList: Shape = Shape { name: "PlatformCapabilityList", kind: Kind::List(&I_s_PlatformCapabilityList, Limits::NONE) };
pub static s_Quantity: Shape = Shape { name: "Quantity", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_RepositoryCredentials: [Member; 1] = [
    Member::new("credentialsParameter", &shapes::TEXT).required(),
];
pub static RepositoryCredentials: Shape = Shape { name: "RepositoryCredentials", kind: Kind::Struct(&M_RepositoryCredentials) };

pub static M_ResourceRequirement: [Member; 2] = [
    Member::new("type", &s_ResourceType).required(),
    Member::new("value", &shapes::TEXT).required(),
];
pub static ResourceRequirement: Shape = Shape { name: "ResourceRequirement", kind: Kind::Struct(&M_ResourceRequirement) };
static I_s_ResourceRequirements: Member = Member::new("member", &ResourceRequirement);
pub static s_ResourceRequirements: Shape = Shape { name: "ResourceRequirements", kind: Kind::List(&I_s_ResourceRequirements, Limits::NONE) };
pub static s_ResourceType: Shape = Shape { name: "ResourceType", kind: Kind::Text(Limits::NONE, &["GPU", "VCPU", "MEMORY"]) };
pub static s_RetryAction: Shape = Shape { name: "RetryAction", kind: Kind::Text(Limits::NONE, &["RETRY", "EXIT"]) };

pub static M_RetryStrategy: [Member; 2] = [
    Member::new("attempts", &shapes::INT),
    Member::new("evaluateOnExit", &s_EvaluateOnExitList),
];
pub static RetryStrategy: Shape = Shape { name: "RetryStrategy", kind: Kind::Struct(&M_RetryStrategy) };

pub static M_RuntimePlatform: [Member; 2] = [
    Member::new("cpuArchitecture", &shapes::TEXT),
    Member::new("operatingSystemFamily", &shapes::TEXT),
];
pub static RuntimePlatform: Shape = Shape { name: "RuntimePlatform", kind: Kind::Struct(&M_RuntimePlatform) };

pub static M_S3FilesVolumeConfiguration: [Member; 4] = [
    Member::new("accessPointArn", &shapes::TEXT),
    Member::new("fileSystemArn", &shapes::TEXT).required(),
    Member::new("rootDirectory", &shapes::TEXT),
    Member::new("transitEncryptionPort", &shapes::INT),
];
pub static S3FilesVolumeConfiguration: Shape = Shape { name: "S3FilesVolumeConfiguration", kind: Kind::Struct(&M_S3FilesVolumeConfiguration) };

pub static M_Secret: [Member; 2] = [
    Member::new("name", &shapes::TEXT).required(),
    Member::new("valueFrom", &shapes::TEXT).required(),
];
pub static Secret: Shape = Shape { name: "Secret", kind: Kind::Struct(&M_Secret) };
static I_s_SecretList: Member = Member::new("member", &Secret);
pub static s_SecretList: Shape = Shape { name: "SecretList", kind: Kind::List(&I_s_SecretList, Limits::NONE) };
static I_s_StringList: Member = Member::new("member", &shapes::TEXT);
pub static s_StringList: Shape = Shape { name: "StringList", kind: Kind::List(&I_s_StringList, Limits::NONE) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::max(256), &[]) };
static K_s_TagrisTagsMap: Member = Member::new("key", &s_TagKey);
static V_s_TagrisTagsMap: Member = Member::new("value", &s_TagValue);
pub static s_TagrisTagsMap: Shape = Shape { name: "TagrisTagsMap", kind: Kind::Map(&K_s_TagrisTagsMap, &V_s_TagrisTagsMap) };
static K_s_TagsMap: Member = Member::new("key", &shapes::TEXT);
static V_s_TagsMap: Member = Member::new("value", &shapes::TEXT);
pub static s_TagsMap: Shape = Shape { name: "TagsMap", kind: Kind::Map(&K_s_TagsMap, &V_s_TagsMap) };

pub static M_TaskContainerDependency: [Member; 2] = [
    Member::new("condition", &shapes::TEXT),
    Member::new("containerName", &shapes::TEXT),
];
pub static TaskContainerDependency: Shape = Shape { name: "TaskContainerDependency", kind: Kind::Struct(&M_TaskContainerDependency) };
static I_s_TaskContainerDependencyList: Member = Member::new("member", &TaskContainerDependency);
pub static s_TaskContainerDependencyList: Shape = Shape { name: "TaskContainerDependencyList", kind: Kind::List(&I_s_TaskContainerDependencyList, Limits::NONE) };

pub static M_TaskContainerProperties: [Member; 19] = [
    Member::new("command", &s_StringList),
    Member::new("dependsOn", &s_TaskContainerDependencyList),
    Member::new("environment", &s_EnvironmentVariables),
    Member::new("essential", &shapes::BOOL),
    Member::new("firelensConfiguration", &FirelensConfiguration),
    Member::new("image", &shapes::TEXT).required(),
    Member::new("linuxParameters", &LinuxParameters),
    Member::new("logConfiguration", &LogConfiguration),
    Member::new("mountPoints", &s_MountPoints),
    Member::new("name", &shapes::TEXT),
    Member::new("privileged", &shapes::BOOL),
    Member::new("readonlyRootFilesystem", &shapes::BOOL),
    Member::new("repositoryCredentials", &RepositoryCredentials),
    Member::new("resourceRequirements", &s_ResourceRequirements),
    Member::new("secrets", &s_SecretList),
    Member::new("startTimeout", &shapes::INT),
    Member::new("stopTimeout", &shapes::INT),
    Member::new("ulimits", &s_Ulimits),
    Member::new("user", &shapes::TEXT),
];
pub static TaskContainerProperties: Shape = Shape { name: "TaskContainerProperties", kind: Kind::Struct(&M_TaskContainerProperties) };

pub static M_Tmpfs: [Member; 3] = [
    Member::new("containerPath", &shapes::TEXT).required(),
    Member::new("mountOptions", &s_StringList),
    Member::new("size", &shapes::INT).required(),
];
pub static Tmpfs: Shape = Shape { name: "Tmpfs", kind: Kind::Struct(&M_Tmpfs) };
static I_s_TmpfsList: Member = Member::new("member", &Tmpfs);
pub static s_TmpfsList: Shape = Shape { name: "TmpfsList", kind: Kind::List(&I_s_TmpfsList, Limits::NONE) };

pub static M_Ulimit: [Member; 3] = [
    Member::new("hardLimit", &shapes::INT).required(),
    Member::new("name", &shapes::TEXT).required(),
    Member::new("softLimit", &shapes::INT).required(),
];
pub static Ulimit: Shape = Shape { name: "Ulimit", kind: Kind::Struct(&M_Ulimit) };
static I_s_Ulimits: Member = Member::new("member", &Ulimit);
pub static s_Ulimits: Shape = Shape { name: "Ulimits", kind: Kind::List(&I_s_Ulimits, Limits::NONE) };

pub static M_UpdatePolicy: [Member; 2] = [
    Member::new("jobExecutionTimeoutMinutes", &s_JobExecutionTimeoutMinutes),
    Member::new("terminateJobsOnUpdate", &shapes::BOOL),
];
pub static UpdatePolicy: Shape = Shape { name: "UpdatePolicy", kind: Kind::Struct(&M_UpdatePolicy) };
pub static s_UserdataType: Shape = Shape { name: "UserdataType", kind: Kind::Text(Limits::NONE, &["EKS_BOOTSTRAP_SH", "EKS_NODEADM"]) };

pub static M_Volume: [Member; 4] = [
    Member::new("efsVolumeConfiguration", &EFSVolumeConfiguration),
    Member::new("host", &Host),
    Member::new("name", &shapes::TEXT),
    Member::new("s3filesVolumeConfiguration", &S3FilesVolumeConfiguration),
];
pub static Volume: Shape = Shape { name: "Volume", kind: Kind::Struct(&M_Volume) };
static I_s_Volumes: Member = Member::new("member", &Volume);
pub static s_Volumes: Shape = Shape { name: "Volumes", kind: Kind::List(&I_s_Volumes, Limits::NONE) };
