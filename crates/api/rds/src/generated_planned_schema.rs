// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
static I_s_AvailabilityZones: Member = Member::new("member", &shapes::TEXT).names("AvailabilityZone", "AvailabilityZone", "AvailabilityZone");
pub static s_AvailabilityZones: Shape = Shape { name: "AvailabilityZones", kind: Kind::List(&I_s_AvailabilityZones, Limits::NONE) };

pub static M_ClusterPendingModifiedValues: [Member; 13] = [
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("CertificateDetails", &CertificateDetails),
    Member::new("DBClusterIdentifier", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("IAMDatabaseAuthenticationEnabled", &shapes::BOOL),
    Member::new("InternetAccessGatewayEnabled", &shapes::BOOL),
    Member::new("Iops", &shapes::INT),
    Member::new("MasterUserPassword", &shapes::TEXT),
    Member::new("PendingCloudwatchLogsExports", &PendingCloudwatchLogsExports),
    Member::new("RdsCustomClusterConfiguration", &RdsCustomClusterConfiguration),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("VPCNetworkingEnabled", &shapes::BOOL),
];
pub static ClusterPendingModifiedValues: Shape = Shape { name: "ClusterPendingModifiedValues", kind: Kind::Struct(&M_ClusterPendingModifiedValues) };

pub static M_CreateDBClusterMessage: [Member; 62] = [
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AssociatedRoles", &s_DBClusterAssociatedRoles),
    Member::new("AutoMinorVersionUpgrade", &shapes::BOOL),
    Member::new("AvailabilityZones", &s_AvailabilityZones),
    Member::new("BacktrackWindow", &shapes::LONG),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("CACertificateIdentifier", &shapes::TEXT),
    Member::new("CharacterSetName", &shapes::TEXT),
    Member::new("ClusterScalabilityType", &shapes::TEXT),
    Member::new("CopyTagsToSnapshot", &shapes::BOOL),
    Member::new("DBClusterIdentifier", &shapes::TEXT).required(),
    Member::new("DBClusterInstanceClass", &shapes::TEXT),
    Member::new("DBClusterParameterGroupName", &shapes::TEXT),
    Member::new("DBSubnetGroupName", &shapes::TEXT),
    Member::new("DBSystemId", &shapes::TEXT),
    Member::new("DatabaseInsightsMode", &shapes::TEXT),
    Member::new("DatabaseName", &shapes::TEXT),
    Member::new("DeletionProtection", &shapes::BOOL),
    Member::new("Domain", &shapes::TEXT),
    Member::new("DomainIAMRoleName", &shapes::TEXT),
    Member::new("EnableCloudwatchLogsExports", &s_LogTypeList),
    Member::new("EnableGlobalWriteForwarding", &shapes::BOOL),
    Member::new("EnableHttpEndpoint", &shapes::BOOL),
    Member::new("EnableIAMDatabaseAuthentication", &shapes::BOOL),
    Member::new("EnableInternetAccessGateway", &shapes::BOOL),
    Member::new("EnableLimitlessDatabase", &shapes::BOOL),
    Member::new("EnableLocalWriteForwarding", &shapes::BOOL),
    Member::new("EnablePerformanceInsights", &shapes::BOOL),
    Member::new("EnableVPCNetworking", &shapes::BOOL),
    Member::new("Engine", &shapes::TEXT).required(),
    Member::new("EngineLifecycleSupport", &shapes::TEXT),
    Member::new("EngineMode", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("GlobalClusterIdentifier", &shapes::TEXT),
    Member::new("Iops", &shapes::INT),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("ManageMasterUserPassword", &shapes::BOOL),
    Member::new("MasterUserAuthenticationType", &shapes::TEXT),
    Member::new("MasterUserPassword", &shapes::TEXT),
    Member::new("MasterUserSecretKmsKeyId", &shapes::TEXT),
    Member::new("MasterUsername", &shapes::TEXT),
    Member::new("MonitoringInterval", &shapes::INT),
    Member::new("MonitoringRoleArn", &shapes::TEXT),
    Member::new("NetworkType", &shapes::TEXT),
    Member::new("OptionGroupName", &shapes::TEXT),
    Member::new("PerformanceInsightsKMSKeyId", &shapes::TEXT),
    Member::new("PerformanceInsightsRetentionPeriod", &shapes::INT),
    Member::new("Port", &shapes::INT),
    Member::new("PreSignedUrl", &shapes::TEXT),
    Member::new("PreferredBackupWindow", &shapes::TEXT),
    Member::new("PreferredMaintenanceWindow", &shapes::TEXT),
    Member::new("PubliclyAccessible", &shapes::BOOL),
    Member::new("RdsCustomClusterConfiguration", &RdsCustomClusterConfiguration),
    Member::new("ReplicationSourceIdentifier", &shapes::TEXT),
    Member::new("ScalingConfiguration", &ScalingConfiguration),
    Member::new("ServerlessV2ScalingConfiguration", &ServerlessV2ScalingConfiguration),
    Member::new("StorageEncrypted", &shapes::BOOL),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList),
    Member::new("Tags", &s_TagList),
    Member::new("VpcSecurityGroupIds", &s_VpcSecurityGroupIdList),
    Member::new("WithExpressConfiguration", &shapes::BOOL),
];
pub static CreateDBClusterMessage: Shape = Shape { name: "CreateDBClusterMessage", kind: Kind::Struct(&M_CreateDBClusterMessage) };

pub static M_CreateDBClusterResult: [Member; 1] = [
    Member::new("DBCluster", &DBCluster),
];
pub static CreateDBClusterResult: Shape = Shape { name: "CreateDBClusterResult", kind: Kind::Struct(&M_CreateDBClusterResult) };

pub static M_CreateDBInstanceReadReplicaMessage: [Member; 50] = [
    Member::new("AdditionalStorageVolumes", &s_AdditionalStorageVolumesList),
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AutoMinorVersionUpgrade", &shapes::BOOL),
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("BackupTarget", &shapes::TEXT),
    Member::new("CACertificateIdentifier", &shapes::TEXT),
    Member::new("CopyTagsToSnapshot", &shapes::BOOL),
    Member::new("CustomIamInstanceProfile", &shapes::TEXT),
    Member::new("DBCapacityReservationIdentifier", &shapes::TEXT),
    Member::new("DBInstanceClass", &shapes::TEXT),
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
    Member::new("DBParameterGroupName", &shapes::TEXT),
    Member::new("DBSubnetGroupName", &shapes::TEXT),
    Member::new("DatabaseInsightsMode", &shapes::TEXT),
    Member::new("DedicatedLogVolume", &shapes::BOOL),
    Member::new("DeletionProtection", &shapes::BOOL),
    Member::new("Domain", &shapes::TEXT),
    Member::new("DomainAuthSecretArn", &shapes::TEXT),
    Member::new("DomainDnsIps", &s_StringList),
    Member::new("DomainFqdn", &shapes::TEXT),
    Member::new("DomainIAMRoleName", &shapes::TEXT),
    Member::new("DomainOu", &shapes::TEXT),
    Member::new("EnableCloudwatchLogsExports", &s_LogTypeList),
    Member::new("EnableCustomerOwnedIp", &shapes::BOOL),
    Member::new("EnableIAMDatabaseAuthentication", &shapes::BOOL),
    Member::new("EnablePerformanceInsights", &shapes::BOOL),
    Member::new("Iops", &shapes::INT),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("MaxAllocatedStorage", &shapes::INT),
    Member::new("MonitoringInterval", &shapes::INT),
    Member::new("MonitoringRoleArn", &shapes::TEXT),
    Member::new("MultiAZ", &shapes::BOOL),
    Member::new("NetworkType", &shapes::TEXT),
    Member::new("OptionGroupName", &shapes::TEXT),
    Member::new("PerformanceInsightsKMSKeyId", &shapes::TEXT),
    Member::new("PerformanceInsightsRetentionPeriod", &shapes::INT),
    Member::new("Port", &shapes::INT),
    Member::new("PreSignedUrl", &shapes::TEXT),
    Member::new("ProcessorFeatures", &s_ProcessorFeatureList),
    Member::new("PubliclyAccessible", &shapes::BOOL),
    Member::new("ReplicaMode", &shapes::TEXT),
    Member::new("SourceDBClusterIdentifier", &shapes::TEXT),
    Member::new("SourceDBInstanceIdentifier", &shapes::TEXT),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList),
    Member::new("Tags", &s_TagList),
    Member::new("UpgradeStorageConfig", &shapes::BOOL),
    Member::new("UseDefaultProcessorFeatures", &shapes::BOOL),
    Member::new("VpcSecurityGroupIds", &s_VpcSecurityGroupIdList),
];
pub static CreateDBInstanceReadReplicaMessage: Shape = Shape { name: "CreateDBInstanceReadReplicaMessage", kind: Kind::Struct(&M_CreateDBInstanceReadReplicaMessage) };

pub static M_CreateDBInstanceReadReplicaResult: [Member; 1] = [
    Member::new("DBInstance", &DBInstance),
];
pub static CreateDBInstanceReadReplicaResult: Shape = Shape { name: "CreateDBInstanceReadReplicaResult", kind: Kind::Struct(&M_CreateDBInstanceReadReplicaResult) };

pub static M_CreateDBParameterGroupMessage: [Member; 4] = [
    Member::new("DBParameterGroupFamily", &shapes::TEXT).required(),
    Member::new("DBParameterGroupName", &shapes::TEXT).required(),
    Member::new("Description", &shapes::TEXT).required(),
    Member::new("Tags", &s_TagList),
];
pub static CreateDBParameterGroupMessage: Shape = Shape { name: "CreateDBParameterGroupMessage", kind: Kind::Struct(&M_CreateDBParameterGroupMessage) };

pub static M_CreateDBParameterGroupResult: [Member; 1] = [
    Member::new("DBParameterGroup", &DBParameterGroup),
];
pub static CreateDBParameterGroupResult: Shape = Shape { name: "CreateDBParameterGroupResult", kind: Kind::Struct(&M_CreateDBParameterGroupResult) };

pub static M_CreateDBSnapshotMessage: [Member; 3] = [
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
    Member::new("DBSnapshotIdentifier", &shapes::TEXT).required(),
    Member::new("Tags", &s_TagList),
];
pub static CreateDBSnapshotMessage: Shape = Shape { name: "CreateDBSnapshotMessage", kind: Kind::Struct(&M_CreateDBSnapshotMessage) };

pub static M_CreateDBSnapshotResult: [Member; 1] = [
    Member::new("DBSnapshot", &DBSnapshot),
];
pub static CreateDBSnapshotResult: Shape = Shape { name: "CreateDBSnapshotResult", kind: Kind::Struct(&M_CreateDBSnapshotResult) };

pub static M_DBCluster: [Member; 88] = [
    Member::new("ActivityStreamKinesisStreamName", &shapes::TEXT),
    Member::new("ActivityStreamKmsKeyId", &shapes::TEXT),
    Member::new("ActivityStreamMode", &shapes::TEXT),
    Member::new("ActivityStreamStatus", &shapes::TEXT),
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AssociatedRoles", &s_DBClusterRoles),
    Member::new("AutoMinorVersionUpgrade", &shapes::BOOL),
    Member::new("AutomaticRestartTime", &shapes::TIME),
    Member::new("AvailabilityZones", &s_AvailabilityZones),
    Member::new("AwsBackupRecoveryPointArn", &shapes::TEXT),
    Member::new("BacktrackConsumedChangeRecords", &shapes::LONG),
    Member::new("BacktrackWindow", &shapes::LONG),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("Capacity", &shapes::INT),
    Member::new("CertificateDetails", &CertificateDetails),
    Member::new("CharacterSetName", &shapes::TEXT),
    Member::new("CloneGroupId", &shapes::TEXT),
    Member::new("ClusterCreateTime", &shapes::TIME),
    Member::new("ClusterScalabilityType", &shapes::TEXT),
    Member::new("CopyTagsToSnapshot", &shapes::BOOL),
    Member::new("CrossAccountClone", &shapes::BOOL),
    Member::new("CustomEndpoints", &s_StringList),
    Member::new("DBClusterArn", &shapes::TEXT),
    Member::new("DBClusterIdentifier", &shapes::TEXT),
    Member::new("DBClusterInstanceClass", &shapes::TEXT),
    Member::new("DBClusterMembers", &s_DBClusterMemberList),
    Member::new("DBClusterOptionGroupMemberships", &s_DBClusterOptionGroupMemberships),
    Member::new("DBClusterParameterGroup", &shapes::TEXT),
    Member::new("DBSubnetGroup", &shapes::TEXT),
    Member::new("DBSystemId", &shapes::TEXT),
    Member::new("DatabaseInsightsMode", &shapes::TEXT),
    Member::new("DatabaseName", &shapes::TEXT),
    Member::new("DbClusterResourceId", &shapes::TEXT),
    Member::new("DeletionProtection", &shapes::BOOL),
    Member::new("DomainMemberships", &s_DomainMembershipList),
    Member::new("EarliestBacktrackTime", &shapes::TIME),
    Member::new("EarliestRestorableTime", &shapes::TIME),
    Member::new("EnabledCloudwatchLogsExports", &s_LogTypeList),
    Member::new("Endpoint", &shapes::TEXT),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineLifecycleSupport", &shapes::TEXT),
    Member::new("EngineMode", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("GlobalClusterIdentifier", &shapes::TEXT),
    Member::new("GlobalWriteForwardingRequested", &shapes::BOOL),
    Member::new("GlobalWriteForwardingStatus", &shapes::TEXT),
    Member::new("HostedZoneId", &shapes::TEXT),
    Member::new("HttpEndpointEnabled", &shapes::BOOL),
    Member::new("IAMDatabaseAuthenticationEnabled", &shapes::BOOL),
    Member::new("IOOptimizedNextAllowedModificationTime", &shapes::TIME),
    Member::new("InternetAccessGatewayEnabled", &shapes::BOOL),
    Member::new("Iops", &shapes::INT),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("LatestRestorableTime", &shapes::TIME),
    Member::new("LimitlessDatabase", &LimitlessDatabase),
    Member::new("LocalWriteForwardingStatus", &shapes::TEXT),
    Member::new("MasterUserSecret", &MasterUserSecret),
    Member::new("MasterUsername", &shapes::TEXT),
    Member::new("MonitoringInterval", &shapes::INT),
    Member::new("MonitoringRoleArn", &shapes::TEXT),
    Member::new("MultiAZ", &shapes::BOOL),
    Member::new("NetworkType", &shapes::TEXT),
    Member::new("PendingModifiedValues", &ClusterPendingModifiedValues),
    Member::new("PercentProgress", &shapes::TEXT),
    Member::new("PerformanceInsightsEnabled", &shapes::BOOL),
    Member::new("PerformanceInsightsKMSKeyId", &shapes::TEXT),
    Member::new("PerformanceInsightsRetentionPeriod", &shapes::INT),
    Member::new("Port", &shapes::INT),
    Member::new("PreferredBackupWindow", &shapes::TEXT),
    Member::new("PreferredMaintenanceWindow", &shapes::TEXT),
    Member::new("PubliclyAccessible", &shapes::BOOL),
    Member::new("RdsCustomClusterConfiguration", &RdsCustomClusterConfiguration),
    Member::new("ReadReplicaIdentifiers", &s_ReadReplicaIdentifierList),
    Member::new("ReaderEndpoint", &shapes::TEXT),
    Member::new("ReplicationSourceIdentifier", &shapes::TEXT),
    Member::new("ScalingConfigurationInfo", &ScalingConfigurationInfo),
    Member::new("ServerlessV2PlatformVersion", &shapes::TEXT),
    Member::new("ServerlessV2ScalingConfiguration", &ServerlessV2ScalingConfigurationInfo),
    Member::new("Status", &shapes::TEXT),
    Member::new("StatusInfos", &s_DBClusterStatusInfoList),
    Member::new("StorageEncrypted", &shapes::BOOL),
    Member::new("StorageEncryptionType", &shapes::TEXT),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("TagList", &s_TagList),
    Member::new("UpgradeRolloutOrder", &shapes::TEXT),
    Member::new("VPCNetworkingEnabled", &shapes::BOOL),
    Member::new("VpcSecurityGroups", &s_VpcSecurityGroupMembershipList),
];
pub static DBCluster: Shape = Shape { name: "DBCluster", kind: Kind::Struct(&M_DBCluster) };

pub static M_DBClusterAssociatedRole: [Member; 2] = [
    Member::new("FeatureName", &shapes::TEXT),
    Member::new("RoleArn", &shapes::TEXT).required(),
];
pub static DBClusterAssociatedRole: Shape = Shape { name: "DBClusterAssociatedRole", kind: Kind::Struct(&M_DBClusterAssociatedRole) };
static I_s_DBClusterAssociatedRoles: Member = Member::new("member", &DBClusterAssociatedRole).names("DBClusterAssociatedRole", "DBClusterAssociatedRole", "DBClusterAssociatedRole");
pub static s_DBClusterAssociatedRoles: Shape = Shape { name: "DBClusterAssociatedRoles", kind: Kind::List(&I_s_DBClusterAssociatedRoles, Limits::NONE) };
static I_s_DBClusterList: Member = Member::new("member", &DBCluster).names("DBCluster", "DBCluster", "DBCluster");
pub static s_DBClusterList: Shape = Shape { name: "DBClusterList", kind: Kind::List(&I_s_DBClusterList, Limits::NONE) };

pub static M_DBClusterMember: [Member; 4] = [
    Member::new("DBClusterParameterGroupStatus", &shapes::TEXT),
    Member::new("DBInstanceIdentifier", &shapes::TEXT),
    Member::new("IsClusterWriter", &shapes::BOOL),
    Member::new("PromotionTier", &shapes::INT),
];
pub static DBClusterMember: Shape = Shape { name: "DBClusterMember", kind: Kind::Struct(&M_DBClusterMember) };
static I_s_DBClusterMemberList: Member = Member::new("member", &DBClusterMember).names("DBClusterMember", "DBClusterMember", "DBClusterMember");
pub static s_DBClusterMemberList: Shape = Shape { name: "DBClusterMemberList", kind: Kind::List(&I_s_DBClusterMemberList, Limits::NONE) };

pub static M_DBClusterMessage: [Member; 2] = [
    Member::new("DBClusters", &s_DBClusterList),
    Member::new("Marker", &shapes::TEXT),
];
pub static DBClusterMessage: Shape = Shape { name: "DBClusterMessage", kind: Kind::Struct(&M_DBClusterMessage) };
static I_s_DBClusterOptionGroupMemberships: Member = Member::new("member", &DBClusterOptionGroupStatus).names("DBClusterOptionGroup", "DBClusterOptionGroup", "DBClusterOptionGroup");
pub static s_DBClusterOptionGroupMemberships: Shape = Shape { name: "DBClusterOptionGroupMemberships", kind: Kind::List(&I_s_DBClusterOptionGroupMemberships, Limits::NONE) };

pub static M_DBClusterOptionGroupStatus: [Member; 2] = [
    Member::new("DBClusterOptionGroupName", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
];
pub static DBClusterOptionGroupStatus: Shape = Shape { name: "DBClusterOptionGroupStatus", kind: Kind::Struct(&M_DBClusterOptionGroupStatus) };

pub static M_DBClusterRole: [Member; 3] = [
    Member::new("FeatureName", &shapes::TEXT),
    Member::new("RoleArn", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
];
pub static DBClusterRole: Shape = Shape { name: "DBClusterRole", kind: Kind::Struct(&M_DBClusterRole) };
static I_s_DBClusterRoles: Member = Member::new("member", &DBClusterRole).names("DBClusterRole", "DBClusterRole", "DBClusterRole");
pub static s_DBClusterRoles: Shape = Shape { name: "DBClusterRoles", kind: Kind::List(&I_s_DBClusterRoles, Limits::NONE) };

pub static M_DBClusterSnapshot: [Member; 29] = [
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AvailabilityZones", &s_AvailabilityZones),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("ClusterCreateTime", &shapes::TIME),
    Member::new("DBClusterIdentifier", &shapes::TEXT),
    Member::new("DBClusterSnapshotArn", &shapes::TEXT),
    Member::new("DBClusterSnapshotIdentifier", &shapes::TEXT),
    Member::new("DBSystemId", &shapes::TEXT),
    Member::new("DbClusterResourceId", &shapes::TEXT),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineMode", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("IAMDatabaseAuthenticationEnabled", &shapes::BOOL),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("LicenseModel", &shapes::TEXT),
    Member::new("MasterUsername", &shapes::TEXT),
    Member::new("PercentProgress", &shapes::INT),
    Member::new("Port", &shapes::INT),
    Member::new("PreferredBackupWindow", &shapes::TEXT),
    Member::new("SnapshotCreateTime", &shapes::TIME),
    Member::new("SnapshotType", &shapes::TEXT),
    Member::new("SourceDBClusterSnapshotArn", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
    Member::new("StorageEncrypted", &shapes::BOOL),
    Member::new("StorageEncryptionType", &shapes::TEXT),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("TagList", &s_TagList),
    Member::new("VpcId", &shapes::TEXT),
];
pub static DBClusterSnapshot: Shape = Shape { name: "DBClusterSnapshot", kind: Kind::Struct(&M_DBClusterSnapshot) };
static I_s_DBClusterSnapshotList: Member = Member::new("member", &DBClusterSnapshot).names("DBClusterSnapshot", "DBClusterSnapshot", "DBClusterSnapshot");
pub static s_DBClusterSnapshotList: Shape = Shape { name: "DBClusterSnapshotList", kind: Kind::List(&I_s_DBClusterSnapshotList, Limits::NONE) };

pub static M_DBClusterSnapshotMessage: [Member; 2] = [
    Member::new("DBClusterSnapshots", &s_DBClusterSnapshotList),
    Member::new("Marker", &shapes::TEXT),
];
pub static DBClusterSnapshotMessage: Shape = Shape { name: "DBClusterSnapshotMessage", kind: Kind::Struct(&M_DBClusterSnapshotMessage) };

pub static M_DBClusterStatusInfo: [Member; 4] = [
    Member::new("Message", &shapes::TEXT),
    Member::new("Normal", &shapes::BOOL),
    Member::new("Status", &shapes::TEXT),
    Member::new("StatusType", &shapes::TEXT),
];
pub static DBClusterStatusInfo: Shape = Shape { name: "DBClusterStatusInfo", kind: Kind::Struct(&M_DBClusterStatusInfo) };
static I_s_DBClusterStatusInfoList: Member = Member::new("member", &DBClusterStatusInfo).names("DBClusterStatusInfo", "DBClusterStatusInfo", "DBClusterStatusInfo");
pub static s_DBClusterStatusInfoList: Shape = Shape { name: "DBClusterStatusInfoList", kind: Kind::List(&I_s_DBClusterStatusInfoList, Limits::NONE) };

pub static M_DBParameterGroup: [Member; 4] = [
    Member::new("DBParameterGroupArn", &shapes::TEXT),
    Member::new("DBParameterGroupFamily", &shapes::TEXT),
    Member::new("DBParameterGroupName", &shapes::TEXT),
    Member::new("Description", &shapes::TEXT),
];
pub static DBParameterGroup: Shape = Shape { name: "DBParameterGroup", kind: Kind::Struct(&M_DBParameterGroup) };

pub static M_DBParameterGroupDetails: [Member; 2] = [
    Member::new("Marker", &shapes::TEXT),
    Member::new("Parameters", &s_ParametersList),
];
pub static DBParameterGroupDetails: Shape = Shape { name: "DBParameterGroupDetails", kind: Kind::Struct(&M_DBParameterGroupDetails) };
static I_s_DBParameterGroupList: Member = Member::new("member", &DBParameterGroup).names("DBParameterGroup", "DBParameterGroup", "DBParameterGroup");
pub static s_DBParameterGroupList: Shape = Shape { name: "DBParameterGroupList", kind: Kind::List(&I_s_DBParameterGroupList, Limits::NONE) };

pub static M_DBParameterGroupNameMessage: [Member; 1] = [
    Member::new("DBParameterGroupName", &shapes::TEXT),
];
pub static DBParameterGroupNameMessage: Shape = Shape { name: "DBParameterGroupNameMessage", kind: Kind::Struct(&M_DBParameterGroupNameMessage) };

pub static M_DBParameterGroupsMessage: [Member; 2] = [
    Member::new("DBParameterGroups", &s_DBParameterGroupList),
    Member::new("Marker", &shapes::TEXT),
];
pub static DBParameterGroupsMessage: Shape = Shape { name: "DBParameterGroupsMessage", kind: Kind::Struct(&M_DBParameterGroupsMessage) };

pub static M_DBSnapshot: [Member; 42] = [
    Member::new("AdditionalStorageVolumes", &s_AdditionalStorageVolumesList),
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("DBInstanceIdentifier", &shapes::TEXT),
    Member::new("DBSnapshotArn", &shapes::TEXT),
    Member::new("DBSnapshotIdentifier", &shapes::TEXT),
    Member::new("DBSystemId", &shapes::TEXT),
    Member::new("DbiResourceId", &shapes::TEXT),
    Member::new("DedicatedLogVolume", &shapes::BOOL),
    Member::new("Encrypted", &shapes::BOOL),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("FullSnapshotSizeInBytes", &shapes::LONG),
    Member::new("IAMDatabaseAuthenticationEnabled", &shapes::BOOL),
    Member::new("InstanceCreateTime", &shapes::TIME),
    Member::new("Iops", &shapes::INT),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("LicenseModel", &shapes::TEXT),
    Member::new("MasterUsername", &shapes::TEXT),
    Member::new("MultiTenant", &shapes::BOOL),
    Member::new("OptionGroupName", &shapes::TEXT),
    Member::new("OriginalSnapshotCreateTime", &shapes::TIME),
    Member::new("PercentProgress", &shapes::INT),
    Member::new("Port", &shapes::INT),
    Member::new("PreferredBackupWindow", &shapes::TEXT),
    Member::new("ProcessorFeatures", &s_ProcessorFeatureList),
    Member::new("SnapshotAvailabilityZone", &shapes::TEXT),
    Member::new("SnapshotCreateTime", &shapes::TIME),
    Member::new("SnapshotDatabaseTime", &shapes::TIME),
    Member::new("SnapshotTarget", &shapes::TEXT),
    Member::new("SnapshotType", &shapes::TEXT),
    Member::new("SourceDBSnapshotIdentifier", &shapes::TEXT),
    Member::new("SourceRegion", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
    Member::new("StorageEncryptionType", &shapes::TEXT),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("TagList", &s_TagList),
    Member::new("TdeCredentialArn", &shapes::TEXT),
    Member::new("Timezone", &shapes::TEXT),
    Member::new("VpcId", &shapes::TEXT),
];
pub static DBSnapshot: Shape = Shape { name: "DBSnapshot", kind: Kind::Struct(&M_DBSnapshot) };
static I_s_DBSnapshotList: Member = Member::new("member", &DBSnapshot).names("DBSnapshot", "DBSnapshot", "DBSnapshot");
pub static s_DBSnapshotList: Shape = Shape { name: "DBSnapshotList", kind: Kind::List(&I_s_DBSnapshotList, Limits::NONE) };

pub static M_DBSnapshotMessage: [Member; 2] = [
    Member::new("DBSnapshots", &s_DBSnapshotList),
    Member::new("Marker", &shapes::TEXT),
];
pub static DBSnapshotMessage: Shape = Shape { name: "DBSnapshotMessage", kind: Kind::Struct(&M_DBSnapshotMessage) };

pub static M_DeleteDBParameterGroupMessage: [Member; 1] = [
    Member::new("DBParameterGroupName", &shapes::TEXT).required(),
];
pub static DeleteDBParameterGroupMessage: Shape = Shape { name: "DeleteDBParameterGroupMessage", kind: Kind::Struct(&M_DeleteDBParameterGroupMessage) };

pub static M_DeleteDBSnapshotMessage: [Member; 1] = [
    Member::new("DBSnapshotIdentifier", &shapes::TEXT).required(),
];
pub static DeleteDBSnapshotMessage: Shape = Shape { name: "DeleteDBSnapshotMessage", kind: Kind::Struct(&M_DeleteDBSnapshotMessage) };

pub static M_DeleteDBSnapshotResult: [Member; 1] = [
    Member::new("DBSnapshot", &DBSnapshot),
];
pub static DeleteDBSnapshotResult: Shape = Shape { name: "DeleteDBSnapshotResult", kind: Kind::Struct(&M_DeleteDBSnapshotResult) };

pub static M_DescribeDBClusterSnapshotsMessage: [Member; 9] = [
    Member::new("DBClusterIdentifier", &shapes::TEXT),
    Member::new("DBClusterSnapshotIdentifier", &shapes::TEXT),
    Member::new("DbClusterResourceId", &shapes::TEXT),
    Member::new("Filters", &s_FilterList),
    Member::new("IncludePublic", &shapes::BOOL),
    Member::new("IncludeShared", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("SnapshotType", &shapes::TEXT),
];
pub static DescribeDBClusterSnapshotsMessage: Shape = Shape { name: "DescribeDBClusterSnapshotsMessage", kind: Kind::Struct(&M_DescribeDBClusterSnapshotsMessage) };

pub static M_DescribeDBClustersMessage: [Member; 5] = [
    Member::new("DBClusterIdentifier", &shapes::TEXT),
    Member::new("Filters", &s_FilterList),
    Member::new("IncludeShared", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
];
pub static DescribeDBClustersMessage: Shape = Shape { name: "DescribeDBClustersMessage", kind: Kind::Struct(&M_DescribeDBClustersMessage) };

pub static M_DescribeDBParameterGroupsMessage: [Member; 4] = [
    Member::new("DBParameterGroupName", &shapes::TEXT),
    Member::new("Filters", &s_FilterList),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
];
pub static DescribeDBParameterGroupsMessage: Shape = Shape { name: "DescribeDBParameterGroupsMessage", kind: Kind::Struct(&M_DescribeDBParameterGroupsMessage) };

pub static M_DescribeDBParametersMessage: [Member; 5] = [
    Member::new("DBParameterGroupName", &shapes::TEXT).required(),
    Member::new("Filters", &s_FilterList),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("Source", &shapes::TEXT),
];
pub static DescribeDBParametersMessage: Shape = Shape { name: "DescribeDBParametersMessage", kind: Kind::Struct(&M_DescribeDBParametersMessage) };

pub static M_DescribeDBSnapshotsMessage: [Member; 9] = [
    Member::new("DBInstanceIdentifier", &shapes::TEXT),
    Member::new("DBSnapshotIdentifier", &shapes::TEXT),
    Member::new("DbiResourceId", &shapes::TEXT),
    Member::new("Filters", &s_FilterList),
    Member::new("IncludePublic", &shapes::BOOL),
    Member::new("IncludeShared", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("SnapshotType", &shapes::TEXT),
];
pub static DescribeDBSnapshotsMessage: Shape = Shape { name: "DescribeDBSnapshotsMessage", kind: Kind::Struct(&M_DescribeDBSnapshotsMessage) };

pub static M_DescribeEventSubscriptionsMessage: [Member; 4] = [
    Member::new("Filters", &s_FilterList),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("SubscriptionName", &shapes::TEXT),
];
pub static DescribeEventSubscriptionsMessage: Shape = Shape { name: "DescribeEventSubscriptionsMessage", kind: Kind::Struct(&M_DescribeEventSubscriptionsMessage) };
static I_s_EventCategoriesList: Member = Member::new("member", &shapes::TEXT).names("EventCategory", "EventCategory", "EventCategory");
pub static s_EventCategoriesList: Shape = Shape { name: "EventCategoriesList", kind: Kind::List(&I_s_EventCategoriesList, Limits::NONE) };

pub static M_EventSubscription: [Member; 10] = [
    Member::new("CustSubscriptionId", &shapes::TEXT),
    Member::new("CustomerAwsId", &shapes::TEXT),
    Member::new("Enabled", &shapes::BOOL),
    Member::new("EventCategoriesList", &s_EventCategoriesList),
    Member::new("EventSubscriptionArn", &shapes::TEXT),
    Member::new("SnsTopicArn", &shapes::TEXT),
    Member::new("SourceIdsList", &s_SourceIdsList),
    Member::new("SourceType", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
    Member::new("SubscriptionCreationTime", &shapes::TEXT),
];
pub static EventSubscription: Shape = Shape { name: "EventSubscription", kind: Kind::Struct(&M_EventSubscription) };
static I_s_EventSubscriptionsList: Member = Member::new("member", &EventSubscription).names("EventSubscription", "EventSubscription", "EventSubscription");
pub static s_EventSubscriptionsList: Shape = Shape { name: "EventSubscriptionsList", kind: Kind::List(&I_s_EventSubscriptionsList, Limits::NONE) };

pub static M_EventSubscriptionsMessage: [Member; 2] = [
    Member::new("EventSubscriptionsList", &s_EventSubscriptionsList),
    Member::new("Marker", &shapes::TEXT),
];
pub static EventSubscriptionsMessage: Shape = Shape { name: "EventSubscriptionsMessage", kind: Kind::Struct(&M_EventSubscriptionsMessage) };

pub static M_LimitlessDatabase: [Member; 2] = [
    Member::new("MinRequiredACU", &shapes::DOUBLE),
    Member::new("Status", &shapes::TEXT),
];
pub static LimitlessDatabase: Shape = Shape { name: "LimitlessDatabase", kind: Kind::Struct(&M_LimitlessDatabase) };

pub static M_ModifyDBParameterGroupMessage: [Member; 2] = [
    Member::new("DBParameterGroupName", &shapes::TEXT).required(),
    Member::new("Parameters", &s_ParametersList).required(),
];
pub static ModifyDBParameterGroupMessage: Shape = Shape { name: "ModifyDBParameterGroupMessage", kind: Kind::Struct(&M_ModifyDBParameterGroupMessage) };

pub static M_Parameter: [Member; 11] = [
    Member::new("AllowedValues", &shapes::TEXT),
    Member::new("ApplyMethod", &shapes::TEXT),
    Member::new("ApplyType", &shapes::TEXT),
    Member::new("DataType", &shapes::TEXT),
    Member::new("Description", &shapes::TEXT),
    Member::new("IsModifiable", &shapes::BOOL),
    Member::new("MinimumEngineVersion", &shapes::TEXT),
    Member::new("ParameterName", &shapes::TEXT),
    Member::new("ParameterValue", &shapes::TEXT),
    Member::new("Source", &shapes::TEXT),
    Member::new("SupportedEngineModes", &s_EngineModeList),
];
pub static Parameter: Shape = Shape { name: "Parameter", kind: Kind::Struct(&M_Parameter) };
static I_s_ParametersList: Member = Member::new("member", &Parameter).names("Parameter", "Parameter", "Parameter");
pub static s_ParametersList: Shape = Shape { name: "ParametersList", kind: Kind::List(&I_s_ParametersList, Limits::NONE) };

pub static M_PromoteReadReplicaMessage: [Member; 4] = [
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
    Member::new("PreferredBackupWindow", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList),
];
pub static PromoteReadReplicaMessage: Shape = Shape { name: "PromoteReadReplicaMessage", kind: Kind::Struct(&M_PromoteReadReplicaMessage) };

pub static M_PromoteReadReplicaResult: [Member; 1] = [
    Member::new("DBInstance", &DBInstance),
];
pub static PromoteReadReplicaResult: Shape = Shape { name: "PromoteReadReplicaResult", kind: Kind::Struct(&M_PromoteReadReplicaResult) };

pub static M_RdsCustomClusterConfiguration: [Member; 3] = [
    Member::new("InterconnectSubnetId", &shapes::TEXT),
    Member::new("ReplicaMode", &shapes::TEXT),
    Member::new("TransitGatewayMulticastDomainId", &shapes::TEXT),
];
pub static RdsCustomClusterConfiguration: Shape = Shape { name: "RdsCustomClusterConfiguration", kind: Kind::Struct(&M_RdsCustomClusterConfiguration) };
static I_s_ReadReplicaIdentifierList: Member = Member::new("member", &shapes::TEXT).names("ReadReplicaIdentifier", "ReadReplicaIdentifier", "ReadReplicaIdentifier");
pub static s_ReadReplicaIdentifierList: Shape = Shape { name: "ReadReplicaIdentifierList", kind: Kind::List(&I_s_ReadReplicaIdentifierList, Limits::NONE) };

pub static M_ResetDBParameterGroupMessage: [Member; 3] = [
    Member::new("DBParameterGroupName", &shapes::TEXT).required(),
    Member::new("Parameters", &s_ParametersList),
    Member::new("ResetAllParameters", &shapes::BOOL),
];
pub static ResetDBParameterGroupMessage: Shape = Shape { name: "ResetDBParameterGroupMessage", kind: Kind::Struct(&M_ResetDBParameterGroupMessage) };

pub static M_RestoreDBInstanceFromDBSnapshotMessage: [Member; 49] = [
    Member::new("AdditionalStorageVolumes", &s_AdditionalStorageVolumesList),
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AutoMinorVersionUpgrade", &shapes::BOOL),
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("BackupTarget", &shapes::TEXT),
    Member::new("CACertificateIdentifier", &shapes::TEXT),
    Member::new("CopyTagsToSnapshot", &shapes::BOOL),
    Member::new("CustomIamInstanceProfile", &shapes::TEXT),
    Member::new("DBCapacityReservationIdentifier", &shapes::TEXT),
    Member::new("DBClusterSnapshotIdentifier", &shapes::TEXT),
    Member::new("DBInstanceClass", &shapes::TEXT),
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
    Member::new("DBName", &shapes::TEXT),
    Member::new("DBParameterGroupName", &shapes::TEXT),
    Member::new("DBSnapshotIdentifier", &shapes::TEXT),
    Member::new("DBSubnetGroupName", &shapes::TEXT),
    Member::new("DedicatedLogVolume", &shapes::BOOL),
    Member::new("DeletionProtection", &shapes::BOOL),
    Member::new("Domain", &shapes::TEXT),
    Member::new("DomainAuthSecretArn", &shapes::TEXT),
    Member::new("DomainDnsIps", &s_StringList),
    Member::new("DomainFqdn", &shapes::TEXT),
    Member::new("DomainIAMRoleName", &shapes::TEXT),
    Member::new("DomainOu", &shapes::TEXT),
    Member::new("EnableCloudwatchLogsExports", &s_LogTypeList),
    Member::new("EnableCustomerOwnedIp", &shapes::BOOL),
    Member::new("EnableIAMDatabaseAuthentication", &shapes::BOOL),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineLifecycleSupport", &shapes::TEXT),
    Member::new("Iops", &shapes::INT),
    Member::new("LicenseModel", &shapes::TEXT),
    Member::new("ManageMasterUserPassword", &shapes::BOOL),
    Member::new("MasterUserSecretKmsKeyId", &shapes::TEXT),
    Member::new("MultiAZ", &shapes::BOOL),
    Member::new("NetworkType", &shapes::TEXT),
    Member::new("OptionGroupName", &shapes::TEXT),
    Member::new("Port", &shapes::INT),
    Member::new("PreferredBackupWindow", &shapes::TEXT),
    Member::new("ProcessorFeatures", &s_ProcessorFeatureList),
    Member::new("PubliclyAccessible", &shapes::BOOL),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList),
    Member::new("Tags", &s_TagList),
    Member::new("TdeCredentialArn", &shapes::TEXT),
    Member::new("TdeCredentialPassword", &shapes::TEXT),
    Member::new("UseDefaultProcessorFeatures", &shapes::BOOL),
    Member::new("VpcSecurityGroupIds", &s_VpcSecurityGroupIdList),
];
pub static RestoreDBInstanceFromDBSnapshotMessage: Shape = Shape { name: "RestoreDBInstanceFromDBSnapshotMessage", kind: Kind::Struct(&M_RestoreDBInstanceFromDBSnapshotMessage) };

pub static M_RestoreDBInstanceFromDBSnapshotResult: [Member; 1] = [
    Member::new("DBInstance", &DBInstance),
];
pub static RestoreDBInstanceFromDBSnapshotResult: Shape = Shape { name: "RestoreDBInstanceFromDBSnapshotResult", kind: Kind::Struct(&M_RestoreDBInstanceFromDBSnapshotResult) };

pub static M_ScalingConfiguration: [Member; 6] = [
    Member::new("AutoPause", &shapes::BOOL),
    Member::new("MaxCapacity", &shapes::INT),
    Member::new("MinCapacity", &shapes::INT),
    Member::new("SecondsBeforeTimeout", &shapes::INT),
    Member::new("SecondsUntilAutoPause", &shapes::INT),
    Member::new("TimeoutAction", &shapes::TEXT),
];
pub static ScalingConfiguration: Shape = Shape { name: "ScalingConfiguration", kind: Kind::Struct(&M_ScalingConfiguration) };

pub static M_ScalingConfigurationInfo: [Member; 6] = [
    Member::new("AutoPause", &shapes::BOOL),
    Member::new("MaxCapacity", &shapes::INT),
    Member::new("MinCapacity", &shapes::INT),
    Member::new("SecondsBeforeTimeout", &shapes::INT),
    Member::new("SecondsUntilAutoPause", &shapes::INT),
    Member::new("TimeoutAction", &shapes::TEXT),
];
pub static ScalingConfigurationInfo: Shape = Shape { name: "ScalingConfigurationInfo", kind: Kind::Struct(&M_ScalingConfigurationInfo) };

pub static M_ServerlessV2ScalingConfiguration: [Member; 3] = [
    Member::new("MaxCapacity", &shapes::DOUBLE),
    Member::new("MinCapacity", &shapes::DOUBLE),
    Member::new("SecondsUntilAutoPause", &shapes::INT),
];
pub static ServerlessV2ScalingConfiguration: Shape = Shape { name: "ServerlessV2ScalingConfiguration", kind: Kind::Struct(&M_ServerlessV2ScalingConfiguration) };

pub static M_ServerlessV2ScalingConfigurationInfo: [Member; 3] = [
    Member::new("MaxCapacity", &shapes::DOUBLE),
    Member::new("MinCapacity", &shapes::DOUBLE),
    Member::new("SecondsUntilAutoPause", &shapes::INT),
];
pub static ServerlessV2ScalingConfigurationInfo: Shape = Shape { name: "ServerlessV2ScalingConfigurationInfo", kind: Kind::Struct(&M_ServerlessV2ScalingConfigurationInfo) };
static I_s_SourceIdsList: Member = Member::new("member", &shapes::TEXT).names("SourceId", "SourceId", "SourceId");
pub static s_SourceIdsList: Shape = Shape { name: "SourceIdsList", kind: Kind::List(&I_s_SourceIdsList, Limits::NONE) };
