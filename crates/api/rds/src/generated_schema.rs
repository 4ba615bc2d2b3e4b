// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
static I_s_ActivityStreamModeList: Member = Member::new("member", &shapes::TEXT);
pub static s_ActivityStreamModeList: Shape = Shape { name: "ActivityStreamModeList", kind: Kind::List(&I_s_ActivityStreamModeList, Limits::NONE) };

pub static M_AddTagsToResourceMessage: [Member; 2] = [
    Member::new("ResourceName", &shapes::TEXT).required(),
    Member::new("Tags", &s_TagList).required(),
];
pub static AddTagsToResourceMessage: Shape = Shape { name: "AddTagsToResourceMessage", kind: Kind::Struct(&M_AddTagsToResourceMessage) };

pub static M_AdditionalStorageVolume: [Member; 6] = [
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("IOPS", &shapes::INT),
    Member::new("MaxAllocatedStorage", &shapes::INT),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("VolumeName", &shapes::TEXT).required(),
];
pub static AdditionalStorageVolume: Shape = Shape { name: "AdditionalStorageVolume", kind: Kind::Struct(&M_AdditionalStorageVolume) };

pub static M_AdditionalStorageVolumeOutput: [Member; 9] = [
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("IOPS", &shapes::INT),
    Member::new("MaxAllocatedStorage", &shapes::INT),
    Member::new("StorageOperationPercentProgress", &shapes::INT),
    Member::new("StorageOperationStatus", &shapes::TEXT),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("StorageVolumeStatus", &shapes::TEXT),
    Member::new("VolumeName", &shapes::TEXT),
];
pub static AdditionalStorageVolumeOutput: Shape = Shape { name: "AdditionalStorageVolumeOutput", kind: Kind::Struct(&M_AdditionalStorageVolumeOutput) };
static I_s_AdditionalStorageVolumesList: Member = Member::new("member", &AdditionalStorageVolume);
pub static s_AdditionalStorageVolumesList: Shape = Shape { name: "AdditionalStorageVolumesList", kind: Kind::List(&I_s_AdditionalStorageVolumesList, Limits::NONE) };
static I_s_AdditionalStorageVolumesOutputList: Member = Member::new("member", &AdditionalStorageVolumeOutput);
pub static s_AdditionalStorageVolumesOutputList: Shape = Shape { name: "AdditionalStorageVolumesOutputList", kind: Kind::List(&I_s_AdditionalStorageVolumesOutputList, Limits::NONE) };

pub static M_AvailabilityZone: [Member; 1] = [
    Member::new("Name", &shapes::TEXT),
];
pub static AvailabilityZone: Shape = Shape { name: "AvailabilityZone", kind: Kind::Struct(&M_AvailabilityZone) };
static I_s_AvailabilityZoneList: Member = Member::new("member", &AvailabilityZone).names("AvailabilityZone", "AvailabilityZone", "AvailabilityZone");
pub static s_AvailabilityZoneList: Shape = Shape { name: "AvailabilityZoneList", kind: Kind::List(&I_s_AvailabilityZoneList, Limits::NONE) };

pub static M_AvailableAdditionalStorageVolumesOption: [Member; 12] = [
    Member::new("MaxIops", &shapes::INT),
    Member::new("MaxIopsPerGib", &shapes::DOUBLE),
    Member::new("MaxStorageSize", &shapes::INT),
    Member::new("MaxStorageThroughput", &shapes::INT),
    Member::new("MinIops", &shapes::INT),
    Member::new("MinIopsPerGib", &shapes::DOUBLE),
    Member::new("MinStorageSize", &shapes::INT),
    Member::new("MinStorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("SupportsIops", &shapes::BOOL),
    Member::new("SupportsStorageAutoscaling", &shapes::BOOL),
    Member::new("SupportsStorageThroughput", &shapes::BOOL),
];
pub static AvailableAdditionalStorageVolumesOption: Shape = Shape { name: "AvailableAdditionalStorageVolumesOption", kind: Kind::Struct(&M_AvailableAdditionalStorageVolumesOption) };
static I_s_AvailableAdditionalStorageVolumesOptionList: Member = Member::new("member", &AvailableAdditionalStorageVolumesOption).names("AvailableAdditionalStorageVolumesOption", "AvailableAdditionalStorageVolumesOption", "AvailableAdditionalStorageVolumesOption");
pub static s_AvailableAdditionalStorageVolumesOptionList: Shape = Shape { name: "AvailableAdditionalStorageVolumesOptionList", kind: Kind::List(&I_s_AvailableAdditionalStorageVolumesOptionList, Limits::NONE) };

pub static M_AvailableProcessorFeature: [Member; 3] = [
    Member::new("AllowedValues", &shapes::TEXT),
    Member::new("DefaultValue", &shapes::TEXT),
    Member::new("Name", &shapes::TEXT),
];
pub static AvailableProcessorFeature: Shape = Shape { name: "AvailableProcessorFeature", kind: Kind::Struct(&M_AvailableProcessorFeature) };
static I_s_AvailableProcessorFeatureList: Member = Member::new("member", &AvailableProcessorFeature).names("AvailableProcessorFeature", "AvailableProcessorFeature", "AvailableProcessorFeature");
pub static s_AvailableProcessorFeatureList: Shape = Shape { name: "AvailableProcessorFeatureList", kind: Kind::List(&I_s_AvailableProcessorFeatureList, Limits::NONE) };
static I_s_CACertificateIdentifiersList: Member = Member::new("member", &shapes::TEXT);
pub static s_CACertificateIdentifiersList: Shape = Shape { name: "CACertificateIdentifiersList", kind: Kind::List(&I_s_CACertificateIdentifiersList, Limits::NONE) };

pub static M_CertificateDetails: [Member; 2] = [
    Member::new("CAIdentifier", &shapes::TEXT),
    Member::new("ValidTill", &shapes::TIME),
];
pub static CertificateDetails: Shape = Shape { name: "CertificateDetails", kind: Kind::Struct(&M_CertificateDetails) };

pub static M_CharacterSet: [Member; 2] = [
    Member::new("CharacterSetDescription", &shapes::TEXT),
    Member::new("CharacterSetName", &shapes::TEXT),
];
pub static CharacterSet: Shape = Shape { name: "CharacterSet", kind: Kind::Struct(&M_CharacterSet) };

pub static M_CloudwatchLogsExportConfiguration: [Member; 2] = [
    Member::new("DisableLogTypes", &s_LogTypeList),
    Member::new("EnableLogTypes", &s_LogTypeList),
];
pub static CloudwatchLogsExportConfiguration: Shape = Shape { name: "CloudwatchLogsExportConfiguration", kind: Kind::Struct(&M_CloudwatchLogsExportConfiguration) };

pub static M_CreateDBInstanceMessage: [Member; 68] = [
    Member::new("AdditionalStorageVolumes", &s_AdditionalStorageVolumesList),
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AutoMinorVersionUpgrade", &shapes::BOOL),
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("BackupTarget", &shapes::TEXT),
    Member::new("CACertificateIdentifier", &shapes::TEXT),
    Member::new("CharacterSetName", &shapes::TEXT),
    Member::new("CopyTagsToSnapshot", &shapes::BOOL),
    Member::new("CustomIamInstanceProfile", &shapes::TEXT),
    Member::new("DBCapacityReservationIdentifier", &shapes::TEXT),
    Member::new("DBClusterIdentifier", &shapes::TEXT),
    Member::new("DBInstanceClass", &shapes::TEXT).required(),
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
    Member::new("DBName", &shapes::TEXT),
    Member::new("DBParameterGroupName", &shapes::TEXT),
    Member::new("DBSecurityGroups", &s_DBSecurityGroupNameList),
    Member::new("DBSubnetGroupName", &shapes::TEXT),
    Member::new("DBSystemId", &shapes::TEXT),
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
    Member::new("Engine", &shapes::TEXT).required(),
    Member::new("EngineLifecycleSupport", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("Iops", &shapes::INT),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("LicenseModel", &shapes::TEXT),
    Member::new("ManageMasterUserPassword", &shapes::BOOL),
    Member::new("MasterUserAuthenticationType", &shapes::TEXT),
    Member::new("MasterUserPassword", &shapes::TEXT),
    Member::new("MasterUserSecretKmsKeyId", &shapes::TEXT),
    Member::new("MasterUsername", &shapes::TEXT),
    Member::new("MaxAllocatedStorage", &shapes::INT),
    Member::new("MonitoringInterval", &shapes::INT),
    Member::new("MonitoringRoleArn", &shapes::TEXT),
    Member::new("MultiAZ", &shapes::BOOL),
    Member::new("MultiTenant", &shapes::BOOL),
    Member::new("NcharCharacterSetName", &shapes::TEXT),
    Member::new("NetworkType", &shapes::TEXT),
    Member::new("OptionGroupName", &shapes::TEXT),
    Member::new("PerformanceInsightsKMSKeyId", &shapes::TEXT),
    Member::new("PerformanceInsightsRetentionPeriod", &shapes::INT),
    Member::new("Port", &shapes::INT),
    Member::new("PreferredBackupWindow", &shapes::TEXT),
    Member::new("PreferredMaintenanceWindow", &shapes::TEXT),
    Member::new("ProcessorFeatures", &s_ProcessorFeatureList),
    Member::new("PromotionTier", &shapes::INT),
    Member::new("PubliclyAccessible", &shapes::BOOL),
    Member::new("StorageEncrypted", &shapes::BOOL),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList),
    Member::new("Tags", &s_TagList),
    Member::new("TdeCredentialArn", &shapes::TEXT),
    Member::new("TdeCredentialPassword", &shapes::TEXT),
    Member::new("Timezone", &shapes::TEXT),
    Member::new("VpcSecurityGroupIds", &s_VpcSecurityGroupIdList),
];
pub static CreateDBInstanceMessage: Shape = Shape { name: "CreateDBInstanceMessage", kind: Kind::Struct(&M_CreateDBInstanceMessage) };

pub static M_CreateDBInstanceResult: [Member; 1] = [
    Member::new("DBInstance", &DBInstance),
];
pub static CreateDBInstanceResult: Shape = Shape { name: "CreateDBInstanceResult", kind: Kind::Struct(&M_CreateDBInstanceResult) };

pub static M_CreateDBSubnetGroupMessage: [Member; 4] = [
    Member::new("DBSubnetGroupDescription", &shapes::TEXT).required(),
    Member::new("DBSubnetGroupName", &shapes::TEXT).required(),
    Member::new("SubnetIds", &s_SubnetIdentifierList).required(),
    Member::new("Tags", &s_TagList),
];
pub static CreateDBSubnetGroupMessage: Shape = Shape { name: "CreateDBSubnetGroupMessage", kind: Kind::Struct(&M_CreateDBSubnetGroupMessage) };

pub static M_CreateDBSubnetGroupResult: [Member; 1] = [
    Member::new("DBSubnetGroup", &DBSubnetGroup),
];
pub static CreateDBSubnetGroupResult: Shape = Shape { name: "CreateDBSubnetGroupResult", kind: Kind::Struct(&M_CreateDBSubnetGroupResult) };

pub static M_CustomDBEngineVersionAMI: [Member; 2] = [
    Member::new("ImageId", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
];
pub static CustomDBEngineVersionAMI: Shape = Shape { name: "CustomDBEngineVersionAMI", kind: Kind::Struct(&M_CustomDBEngineVersionAMI) };

pub static M_DBEngineVersion: [Member; 37] = [
    Member::new("CreateTime", &shapes::TIME),
    Member::new("CustomDBEngineVersionManifest", &shapes::TEXT),
    Member::new("DBEngineDescription", &shapes::TEXT),
    Member::new("DBEngineMediaType", &shapes::TEXT),
    Member::new("DBEngineVersionArn", &shapes::TEXT),
    Member::new("DBEngineVersionDescription", &shapes::TEXT),
    Member::new("DBParameterGroupFamily", &shapes::TEXT),
    Member::new("DatabaseInstallationFiles", &s_StringList),
    Member::new("DatabaseInstallationFilesS3BucketName", &shapes::TEXT),
    Member::new("DatabaseInstallationFilesS3Prefix", &shapes::TEXT),
    Member::new("DefaultCharacterSet", &CharacterSet),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("ExportableLogTypes", &s_LogTypeList),
    Member::new("FailureReason", &shapes::TEXT),
    Member::new("Image", &CustomDBEngineVersionAMI),
    Member::new("KMSKeyId", &shapes::TEXT),
    Member::new("MajorEngineVersion", &shapes::TEXT),
    Member::new("ServerlessV2FeaturesSupport", &ServerlessV2FeaturesSupport),
    Member::new("Status", &shapes::TEXT),
    Member::new("SupportedCACertificateIdentifiers", &s_CACertificateIdentifiersList),
    Member::new("SupportedCharacterSets", &s_SupportedCharacterSetsList),
    Member::new("SupportedEngineModes", &s_EngineModeList),
    Member::new("SupportedFeatureNames", &s_FeatureNameList),
    Member::new("SupportedNcharCharacterSets", &s_SupportedCharacterSetsList),
    Member::new("SupportedTimezones", &s_SupportedTimezonesList),
    Member::new("SupportsBabelfish", &shapes::BOOL),
    Member::new("SupportsCertificateRotationWithoutRestart", &shapes::BOOL),
    Member::new("SupportsGlobalDatabases", &shapes::BOOL),
    Member::new("SupportsIntegrations", &shapes::BOOL),
    Member::new("SupportsLimitlessDatabase", &shapes::BOOL),
    Member::new("SupportsLocalWriteForwarding", &shapes::BOOL),
    Member::new("SupportsLogExportsToCloudwatchLogs", &shapes::BOOL),
    Member::new("SupportsParallelQuery", &shapes::BOOL),
    Member::new("SupportsReadReplica", &shapes::BOOL),
    Member::new("TagList", &s_TagList),
    Member::new("ValidUpgradeTarget", &s_ValidUpgradeTargetList),
];
pub static DBEngineVersion: Shape = Shape { name: "DBEngineVersion", kind: Kind::Struct(&M_DBEngineVersion) };
static I_s_DBEngineVersionList: Member = Member::new("member", &DBEngineVersion).names("DBEngineVersion", "DBEngineVersion", "DBEngineVersion");
pub static s_DBEngineVersionList: Shape = Shape { name: "DBEngineVersionList", kind: Kind::List(&I_s_DBEngineVersionList, Limits::NONE) };

pub static M_DBEngineVersionMessage: [Member; 2] = [
    Member::new("DBEngineVersions", &s_DBEngineVersionList),
    Member::new("Marker", &shapes::TEXT),
];
pub static DBEngineVersionMessage: Shape = Shape { name: "DBEngineVersionMessage", kind: Kind::Struct(&M_DBEngineVersionMessage) };

pub static M_DBInstance: [Member; 96] = [
    Member::new("ActivityStreamEngineNativeAuditFieldsIncluded", &shapes::BOOL),
    Member::new("ActivityStreamKinesisStreamName", &shapes::TEXT),
    Member::new("ActivityStreamKmsKeyId", &shapes::TEXT),
    Member::new("ActivityStreamMode", &shapes::TEXT),
    Member::new("ActivityStreamPolicyStatus", &shapes::TEXT),
    Member::new("ActivityStreamStatus", &shapes::TEXT),
    Member::new("AdditionalStorageVolumes", &s_AdditionalStorageVolumesOutputList),
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AssociatedRoles", &s_DBInstanceRoles),
    Member::new("AutoMinorVersionUpgrade", &shapes::BOOL),
    Member::new("AutomaticRestartTime", &shapes::TIME),
    Member::new("AutomationMode", &shapes::TEXT),
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("AwsBackupRecoveryPointArn", &shapes::TEXT),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("BackupTarget", &shapes::TEXT),
    Member::new("CACertificateIdentifier", &shapes::TEXT),
    Member::new("CertificateDetails", &CertificateDetails),
    Member::new("CharacterSetName", &shapes::TEXT),
    Member::new("CopyTagsToSnapshot", &shapes::BOOL),
    Member::new("CustomIamInstanceProfile", &shapes::TEXT),
    Member::new("CustomerOwnedIpEnabled", &shapes::BOOL),
    Member::new("DBCapacityReservationIdentifier", &shapes::TEXT),
    Member::new("DBClusterIdentifier", &shapes::TEXT),
    Member::new("DBInstanceArn", &shapes::TEXT),
    Member::new("DBInstanceAutomatedBackupsReplications", &s_DBInstanceAutomatedBackupsReplicationList),
    Member::new("DBInstanceClass", &shapes::TEXT),
    Member::new("DBInstanceIdentifier", &shapes::TEXT),
    Member::new("DBInstanceStatus", &shapes::TEXT),
    Member::new("DBName", &shapes::TEXT),
    Member::new("DBParameterGroups", &s_DBParameterGroupStatusList),
    Member::new("DBSecurityGroups", &s_DBSecurityGroupMembershipList),
    Member::new("DBSubnetGroup", &DBSubnetGroup),
    Member::new("DBSystemId", &shapes::TEXT),
    Member::new("DatabaseInsightsMode", &shapes::TEXT),
    Member::new("DbInstancePort", &shapes::INT),
    Member::new("DbiResourceId", &shapes::TEXT),
    Member::new("DedicatedLogVolume", &shapes::BOOL),
    Member::new("DeletionProtection", &shapes::BOOL),
    Member::new("DomainMemberships", &s_DomainMembershipList),
    Member::new("EnabledCloudwatchLogsExports", &s_LogTypeList),
    Member::new("Endpoint", &Endpoint),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineLifecycleSupport", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("EnhancedMonitoringResourceArn", &shapes::TEXT),
    Member::new("IAMDatabaseAuthenticationEnabled", &shapes::BOOL),
    Member::new("InstanceCreateTime", &shapes::TIME),
    Member::new("Iops", &shapes::INT),
    Member::new("IsStorageConfigUpgradeAvailable", &shapes::BOOL),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("LatestRestorableTime", &shapes::TIME),
    Member::new("LicenseModel", &shapes::TEXT),
    Member::new("ListenerEndpoint", &Endpoint),
    Member::new("MasterUserSecret", &MasterUserSecret),
    Member::new("MasterUsername", &shapes::TEXT),
    Member::new("MaxAllocatedStorage", &shapes::INT),
    Member::new("MonitoringInterval", &shapes::INT),
    Member::new("MonitoringRoleArn", &shapes::TEXT),
    Member::new("MultiAZ", &shapes::BOOL),
    Member::new("MultiTenant", &shapes::BOOL),
    Member::new("NcharCharacterSetName", &shapes::TEXT),
    Member::new("NetworkType", &shapes::TEXT),
    Member::new("OptionGroupMemberships", &s_OptionGroupMembershipList),
    Member::new("PendingModifiedValues", &PendingModifiedValues),
    Member::new("PercentProgress", &shapes::TEXT),
    Member::new("PerformanceInsightsEnabled", &shapes::BOOL),
    Member::new("PerformanceInsightsKMSKeyId", &shapes::TEXT),
    Member::new("PerformanceInsightsRetentionPeriod", &shapes::INT),
    Member::new("PreferredBackupWindow", &shapes::TEXT),
    Member::new("PreferredMaintenanceWindow", &shapes::TEXT),
    Member::new("PrimaryEndpoint", &PrimaryEndpoint),
    Member::new("ProcessorFeatures", &s_ProcessorFeatureList),
    Member::new("PromotionTier", &shapes::INT),
    Member::new("PubliclyAccessible", &shapes::BOOL),
    Member::new("ReadReplicaDBClusterIdentifiers", &s_ReadReplicaDBClusterIdentifierList),
    Member::new("ReadReplicaDBInstanceIdentifiers", &s_ReadReplicaDBInstanceIdentifierList),
    Member::new("ReadReplicaSourceDBClusterIdentifier", &shapes::TEXT),
    Member::new("ReadReplicaSourceDBInstanceIdentifier", &shapes::TEXT),
    Member::new("ReplicaMode", &shapes::TEXT),
    Member::new("ResumeFullAutomationModeTime", &shapes::TIME),
    Member::new("SecondaryAvailabilityZone", &shapes::TEXT),
    Member::new("StatusInfos", &s_DBInstanceStatusInfoList),
    Member::new("StorageEncrypted", &shapes::BOOL),
    Member::new("StorageEncryptionType", &shapes::TEXT),
    Member::new("StorageOperationPercentProgress", &shapes::INT),
    Member::new("StorageOperationStatus", &shapes::TEXT),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("StorageVolumeStatus", &shapes::TEXT),
    Member::new("TagList", &s_TagList),
    Member::new("TdeCredentialArn", &shapes::TEXT),
    Member::new("Timezone", &shapes::TEXT),
    Member::new("UpgradeRolloutOrder", &shapes::TEXT),
    Member::new("VPCNetworkingEnabled", &shapes::BOOL),
    Member::new("VpcSecurityGroups", &s_VpcSecurityGroupMembershipList),
];
pub static DBInstance: Shape = Shape { name: "DBInstance", kind: Kind::Struct(&M_DBInstance) };

pub static M_DBInstanceAutomatedBackupsReplication: [Member; 1] = [
    Member::new("DBInstanceAutomatedBackupsArn", &shapes::TEXT),
];
pub static DBInstanceAutomatedBackupsReplication: Shape = Shape { name: "DBInstanceAutomatedBackupsReplication", kind: Kind::Struct(&M_DBInstanceAutomatedBackupsReplication) };
static I_s_DBInstanceAutomatedBackupsReplicationList: Member = Member::new("member", &DBInstanceAutomatedBackupsReplication).names("DBInstanceAutomatedBackupsReplication", "DBInstanceAutomatedBackupsReplication", "DBInstanceAutomatedBackupsReplication");
pub static s_DBInstanceAutomatedBackupsReplicationList: Shape = Shape { name: "DBInstanceAutomatedBackupsReplicationList", kind: Kind::List(&I_s_DBInstanceAutomatedBackupsReplicationList, Limits::NONE) };
static I_s_DBInstanceList: Member = Member::new("member", &DBInstance).names("DBInstance", "DBInstance", "DBInstance");
pub static s_DBInstanceList: Shape = Shape { name: "DBInstanceList", kind: Kind::List(&I_s_DBInstanceList, Limits::NONE) };

pub static M_DBInstanceMessage: [Member; 2] = [
    Member::new("DBInstances", &s_DBInstanceList),
    Member::new("Marker", &shapes::TEXT),
];
pub static DBInstanceMessage: Shape = Shape { name: "DBInstanceMessage", kind: Kind::Struct(&M_DBInstanceMessage) };

pub static M_DBInstanceRole: [Member; 3] = [
    Member::new("FeatureName", &shapes::TEXT),
    Member::new("RoleArn", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
];
pub static DBInstanceRole: Shape = Shape { name: "DBInstanceRole", kind: Kind::Struct(&M_DBInstanceRole) };
static I_s_DBInstanceRoles: Member = Member::new("member", &DBInstanceRole).names("DBInstanceRole", "DBInstanceRole", "DBInstanceRole");
pub static s_DBInstanceRoles: Shape = Shape { name: "DBInstanceRoles", kind: Kind::List(&I_s_DBInstanceRoles, Limits::NONE) };

pub static M_DBInstanceStatusInfo: [Member; 4] = [
    Member::new("Message", &shapes::TEXT),
    Member::new("Normal", &shapes::BOOL),
    Member::new("Status", &shapes::TEXT),
    Member::new("StatusType", &shapes::TEXT),
];
pub static DBInstanceStatusInfo: Shape = Shape { name: "DBInstanceStatusInfo", kind: Kind::Struct(&M_DBInstanceStatusInfo) };
static I_s_DBInstanceStatusInfoList: Member = Member::new("member", &DBInstanceStatusInfo).names("DBInstanceStatusInfo", "DBInstanceStatusInfo", "DBInstanceStatusInfo");
pub static s_DBInstanceStatusInfoList: Shape = Shape { name: "DBInstanceStatusInfoList", kind: Kind::List(&I_s_DBInstanceStatusInfoList, Limits::NONE) };

pub static M_DBParameterGroupStatus: [Member; 2] = [
    Member::new("DBParameterGroupName", &shapes::TEXT),
    Member::new("ParameterApplyStatus", &shapes::TEXT),
];
pub static DBParameterGroupStatus: Shape = Shape { name: "DBParameterGroupStatus", kind: Kind::Struct(&M_DBParameterGroupStatus) };
static I_s_DBParameterGroupStatusList: Member = Member::new("member", &DBParameterGroupStatus).names("DBParameterGroup", "DBParameterGroup", "DBParameterGroup");
pub static s_DBParameterGroupStatusList: Shape = Shape { name: "DBParameterGroupStatusList", kind: Kind::List(&I_s_DBParameterGroupStatusList, Limits::NONE) };

pub static M_DBSecurityGroupMembership: [Member; 2] = [
    Member::new("DBSecurityGroupName", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
];
pub static DBSecurityGroupMembership: Shape = Shape { name: "DBSecurityGroupMembership", kind: Kind::Struct(&M_DBSecurityGroupMembership) };
static I_s_DBSecurityGroupMembershipList: Member = Member::new("member", &DBSecurityGroupMembership).names("DBSecurityGroup", "DBSecurityGroup", "DBSecurityGroup");
pub static s_DBSecurityGroupMembershipList: Shape = Shape { name: "DBSecurityGroupMembershipList", kind: Kind::List(&I_s_DBSecurityGroupMembershipList, Limits::NONE) };
static I_s_DBSecurityGroupNameList: Member = Member::new("member", &shapes::TEXT).names("DBSecurityGroupName", "DBSecurityGroupName", "DBSecurityGroupName");
pub static s_DBSecurityGroupNameList: Shape = Shape { name: "DBSecurityGroupNameList", kind: Kind::List(&I_s_DBSecurityGroupNameList, Limits::NONE) };

pub static M_DBSubnetGroup: [Member; 7] = [
    Member::new("DBSubnetGroupArn", &shapes::TEXT),
    Member::new("DBSubnetGroupDescription", &shapes::TEXT),
    Member::new("DBSubnetGroupName", &shapes::TEXT),
    Member::new("SubnetGroupStatus", &shapes::TEXT),
    Member::new("Subnets", &s_SubnetList),
    Member::new("SupportedNetworkTypes", &s_StringList),
    Member::new("VpcId", &shapes::TEXT),
];
pub static DBSubnetGroup: Shape = Shape { name: "DBSubnetGroup", kind: Kind::Struct(&M_DBSubnetGroup) };

pub static M_DBSubnetGroupMessage: [Member; 2] = [
    Member::new("DBSubnetGroups", &s_DBSubnetGroups),
    Member::new("Marker", &shapes::TEXT),
];
pub static DBSubnetGroupMessage: Shape = Shape { name: "DBSubnetGroupMessage", kind: Kind::Struct(&M_DBSubnetGroupMessage) };
static I_s_DBSubnetGroups: Member = Member::new("member", &DBSubnetGroup).names("DBSubnetGroup", "DBSubnetGroup", "DBSubnetGroup");
pub static s_DBSubnetGroups: Shape = Shape { name: "DBSubnetGroups", kind: Kind::List(&I_s_DBSubnetGroups, Limits::NONE) };

pub static M_DeleteDBInstanceMessage: [Member; 4] = [
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
    Member::new("DeleteAutomatedBackups", &shapes::BOOL),
    Member::new("FinalDBSnapshotIdentifier", &shapes::TEXT),
    Member::new("SkipFinalSnapshot", &shapes::BOOL),
];
pub static DeleteDBInstanceMessage: Shape = Shape { name: "DeleteDBInstanceMessage", kind: Kind::Struct(&M_DeleteDBInstanceMessage) };

pub static M_DeleteDBInstanceResult: [Member; 1] = [
    Member::new("DBInstance", &DBInstance),
];
pub static DeleteDBInstanceResult: Shape = Shape { name: "DeleteDBInstanceResult", kind: Kind::Struct(&M_DeleteDBInstanceResult) };

pub static M_DeleteDBSubnetGroupMessage: [Member; 1] = [
    Member::new("DBSubnetGroupName", &shapes::TEXT).required(),
];
pub static DeleteDBSubnetGroupMessage: Shape = Shape { name: "DeleteDBSubnetGroupMessage", kind: Kind::Struct(&M_DeleteDBSubnetGroupMessage) };

pub static M_DescribeDBEngineVersionsMessage: [Member; 10] = [
    Member::new("DBParameterGroupFamily", &shapes::TEXT),
    Member::new("DefaultOnly", &shapes::BOOL),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("Filters", &s_FilterList),
    Member::new("IncludeAll", &shapes::BOOL),
    Member::new("ListSupportedCharacterSets", &shapes::BOOL),
    Member::new("ListSupportedTimezones", &shapes::BOOL),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
];
pub static DescribeDBEngineVersionsMessage: Shape = Shape { name: "DescribeDBEngineVersionsMessage", kind: Kind::Struct(&M_DescribeDBEngineVersionsMessage) };

pub static M_DescribeDBInstancesMessage: [Member; 4] = [
    Member::new("DBInstanceIdentifier", &shapes::TEXT),
    Member::new("Filters", &s_FilterList),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
];
pub static DescribeDBInstancesMessage: Shape = Shape { name: "DescribeDBInstancesMessage", kind: Kind::Struct(&M_DescribeDBInstancesMessage) };

pub static M_DescribeDBSubnetGroupsMessage: [Member; 4] = [
    Member::new("DBSubnetGroupName", &shapes::TEXT),
    Member::new("Filters", &s_FilterList),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
];
pub static DescribeDBSubnetGroupsMessage: Shape = Shape { name: "DescribeDBSubnetGroupsMessage", kind: Kind::Struct(&M_DescribeDBSubnetGroupsMessage) };

pub static M_DescribeOrderableDBInstanceOptionsMessage: [Member; 9] = [
    Member::new("AvailabilityZoneGroup", &shapes::TEXT),
    Member::new("DBInstanceClass", &shapes::TEXT),
    Member::new("Engine", &shapes::TEXT).required(),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("Filters", &s_FilterList),
    Member::new("LicenseModel", &shapes::TEXT),
    Member::new("Marker", &shapes::TEXT),
    Member::new("MaxRecords", &shapes::INT),
    Member::new("Vpc", &shapes::BOOL),
];
pub static DescribeOrderableDBInstanceOptionsMessage: Shape = Shape { name: "DescribeOrderableDBInstanceOptionsMessage", kind: Kind::Struct(&M_DescribeOrderableDBInstanceOptionsMessage) };

pub static M_DomainMembership: [Member; 7] = [
    Member::new("AuthSecretArn", &shapes::TEXT),
    Member::new("DnsIps", &s_StringList),
    Member::new("Domain", &shapes::TEXT),
    Member::new("FQDN", &shapes::TEXT),
    Member::new("IAMRoleName", &shapes::TEXT),
    Member::new("OU", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
];
pub static DomainMembership: Shape = Shape { name: "DomainMembership", kind: Kind::Struct(&M_DomainMembership) };
static I_s_DomainMembershipList: Member = Member::new("member", &DomainMembership).names("DomainMembership", "DomainMembership", "DomainMembership");
pub static s_DomainMembershipList: Shape = Shape { name: "DomainMembershipList", kind: Kind::List(&I_s_DomainMembershipList, Limits::NONE) };

pub static M_Endpoint: [Member; 3] = [
    Member::new("Address", &shapes::TEXT),
    Member::new("HostedZoneId", &shapes::TEXT),
    Member::new("Port", &shapes::INT),
];
pub static Endpoint: Shape = Shape { name: "Endpoint", kind: Kind::Struct(&M_Endpoint) };
static I_s_EngineModeList: Member = Member::new("member", &shapes::TEXT);
pub static s_EngineModeList: Shape = Shape { name: "EngineModeList", kind: Kind::List(&I_s_EngineModeList, Limits::NONE) };
static I_s_FeatureNameList: Member = Member::new("member", &shapes::TEXT);
pub static s_FeatureNameList: Shape = Shape { name: "FeatureNameList", kind: Kind::List(&I_s_FeatureNameList, Limits::NONE) };

pub static M_Filter: [Member; 2] = [
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Values", &s_FilterValueList).required(),
];
pub static Filter: Shape = Shape { name: "Filter", kind: Kind::Struct(&M_Filter) };
static I_s_FilterList: Member = Member::new("member", &Filter).names("Filter", "Filter", "Filter");
pub static s_FilterList: Shape = Shape { name: "FilterList", kind: Kind::List(&I_s_FilterList, Limits::NONE) };
static I_s_FilterValueList: Member = Member::new("member", &shapes::TEXT).names("Value", "Value", "Value");
pub static s_FilterValueList: Shape = Shape { name: "FilterValueList", kind: Kind::List(&I_s_FilterValueList, Limits::NONE) };
static I_s_KeyList: Member = Member::new("member", &shapes::TEXT);
pub static s_KeyList: Shape = Shape { name: "KeyList", kind: Kind::List(&I_s_KeyList, Limits::NONE) };

pub static M_ListTagsForResourceMessage: [Member; 2] = [
    Member::new("Filters", &s_FilterList),
    Member::new("ResourceName", &shapes::TEXT).required(),
];
pub static ListTagsForResourceMessage: Shape = Shape { name: "ListTagsForResourceMessage", kind: Kind::Struct(&M_ListTagsForResourceMessage) };
static I_s_LogTypeList: Member = Member::new("member", &shapes::TEXT);
pub static s_LogTypeList: Shape = Shape { name: "LogTypeList", kind: Kind::List(&I_s_LogTypeList, Limits::NONE) };

pub static M_MasterUserSecret: [Member; 3] = [
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("SecretArn", &shapes::TEXT),
    Member::new("SecretStatus", &shapes::TEXT),
];
pub static MasterUserSecret: Shape = Shape { name: "MasterUserSecret", kind: Kind::Struct(&M_MasterUserSecret) };

pub static M_ModifyAdditionalStorageVolume: [Member; 7] = [
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("IOPS", &shapes::INT),
    Member::new("MaxAllocatedStorage", &shapes::INT),
    Member::new("SetForDelete", &shapes::BOOL),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("VolumeName", &shapes::TEXT).required(),
];
pub static ModifyAdditionalStorageVolume: Shape = Shape { name: "ModifyAdditionalStorageVolume", kind: Kind::Struct(&M_ModifyAdditionalStorageVolume) };
static I_s_ModifyAdditionalStorageVolumesList: Member = Member::new("member", &ModifyAdditionalStorageVolume);
pub static s_ModifyAdditionalStorageVolumesList: Shape = Shape { name: "ModifyAdditionalStorageVolumesList", kind: Kind::List(&I_s_ModifyAdditionalStorageVolumesList, Limits::NONE) };

pub static M_ModifyDBInstanceMessage: [Member; 66] = [
    Member::new("AdditionalStorageVolumes", &s_ModifyAdditionalStorageVolumesList),
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AllowMajorVersionUpgrade", &shapes::BOOL),
    Member::new("ApplyImmediately", &shapes::BOOL),
    Member::new("AutoMinorVersionUpgrade", &shapes::BOOL),
    Member::new("AutomationMode", &shapes::TEXT),
    Member::new("AwsBackupRecoveryPointArn", &shapes::TEXT),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("CACertificateIdentifier", &shapes::TEXT),
    Member::new("CertificateRotationRestart", &shapes::BOOL),
    Member::new("CloudwatchLogsExportConfiguration", &CloudwatchLogsExportConfiguration),
    Member::new("CopyTagsToSnapshot", &shapes::BOOL),
    Member::new("DBCapacityReservationIdentifier", &shapes::TEXT),
    Member::new("DBInstanceClass", &shapes::TEXT),
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
    Member::new("DBParameterGroupName", &shapes::TEXT),
    Member::new("DBPortNumber", &shapes::INT),
    Member::new("DBSecurityGroups", &s_DBSecurityGroupNameList),
    Member::new("DBSubnetGroupName", &shapes::TEXT),
    Member::new("DatabaseInsightsMode", &shapes::TEXT),
    Member::new("DedicatedLogVolume", &shapes::BOOL),
    Member::new("DeletionProtection", &shapes::BOOL),
    Member::new("DisableDomain", &shapes::BOOL),
    Member::new("Domain", &shapes::TEXT),
    Member::new("DomainAuthSecretArn", &shapes::TEXT),
    Member::new("DomainDnsIps", &s_StringList),
    Member::new("DomainFqdn", &shapes::TEXT),
    Member::new("DomainIAMRoleName", &shapes::TEXT),
    Member::new("DomainOu", &shapes::TEXT),
    Member::new("EnableCustomerOwnedIp", &shapes::BOOL),
    Member::new("EnableIAMDatabaseAuthentication", &shapes::BOOL),
    Member::new("EnablePerformanceInsights", &shapes::BOOL),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineLifecycleSupport", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("Iops", &shapes::INT),
    Member::new("LicenseModel", &shapes::TEXT),
    Member::new("ManageMasterUserPassword", &shapes::BOOL),
    Member::new("MasterUserAuthenticationType", &shapes::TEXT),
    Member::new("MasterUserPassword", &shapes::TEXT),
    Member::new("MasterUserSecretKmsKeyId", &shapes::TEXT),
    Member::new("MaxAllocatedStorage", &shapes::INT),
    Member::new("MonitoringInterval", &shapes::INT),
    Member::new("MonitoringRoleArn", &shapes::TEXT),
    Member::new("MultiAZ", &shapes::BOOL),
    Member::new("MultiTenant", &shapes::BOOL),
    Member::new("NetworkType", &shapes::TEXT),
    Member::new("NewDBInstanceIdentifier", &shapes::TEXT),
    Member::new("OptionGroupName", &shapes::TEXT),
    Member::new("PerformanceInsightsKMSKeyId", &shapes::TEXT),
    Member::new("PerformanceInsightsRetentionPeriod", &shapes::INT),
    Member::new("PreferredBackupWindow", &shapes::TEXT),
    Member::new("PreferredMaintenanceWindow", &shapes::TEXT),
    Member::new("ProcessorFeatures", &s_ProcessorFeatureList),
    Member::new("PromotionTier", &shapes::INT),
    Member::new("PubliclyAccessible", &shapes::BOOL),
    Member::new("ReplicaMode", &shapes::TEXT),
    Member::new("ResumeFullAutomationModeMinutes", &shapes::INT),
    Member::new("RotateMasterUserPassword", &shapes::BOOL),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList),
    Member::new("TdeCredentialArn", &shapes::TEXT),
    Member::new("TdeCredentialPassword", &shapes::TEXT),
    Member::new("UseDefaultProcessorFeatures", &shapes::BOOL),
    Member::new("VpcSecurityGroupIds", &s_VpcSecurityGroupIdList),
];
pub static ModifyDBInstanceMessage: Shape = Shape { name: "ModifyDBInstanceMessage", kind: Kind::Struct(&M_ModifyDBInstanceMessage) };

pub static M_ModifyDBInstanceResult: [Member; 1] = [
    Member::new("DBInstance", &DBInstance),
];
pub static ModifyDBInstanceResult: Shape = Shape { name: "ModifyDBInstanceResult", kind: Kind::Struct(&M_ModifyDBInstanceResult) };

pub static M_ModifyDBSubnetGroupMessage: [Member; 3] = [
    Member::new("DBSubnetGroupDescription", &shapes::TEXT),
    Member::new("DBSubnetGroupName", &shapes::TEXT).required(),
    Member::new("SubnetIds", &s_SubnetIdentifierList).required(),
];
pub static ModifyDBSubnetGroupMessage: Shape = Shape { name: "ModifyDBSubnetGroupMessage", kind: Kind::Struct(&M_ModifyDBSubnetGroupMessage) };

pub static M_ModifyDBSubnetGroupResult: [Member; 1] = [
    Member::new("DBSubnetGroup", &DBSubnetGroup),
];
pub static ModifyDBSubnetGroupResult: Shape = Shape { name: "ModifyDBSubnetGroupResult", kind: Kind::Struct(&M_ModifyDBSubnetGroupResult) };

pub static M_OptionGroupMembership: [Member; 2] = [
    Member::new("OptionGroupName", &shapes::TEXT),
    Member::new("Status", &shapes::TEXT),
];
pub static OptionGroupMembership: Shape = Shape { name: "OptionGroupMembership", kind: Kind::Struct(&M_OptionGroupMembership) };
static I_s_OptionGroupMembershipList: Member = Member::new("member", &OptionGroupMembership).names("OptionGroupMembership", "OptionGroupMembership", "OptionGroupMembership");
pub static s_OptionGroupMembershipList: Shape = Shape { name: "OptionGroupMembershipList", kind: Kind::List(&I_s_OptionGroupMembershipList, Limits::NONE) };

pub static M_OrderableDBInstanceOption: [Member; 39] = [
    Member::new("AvailabilityZoneGroup", &shapes::TEXT),
    Member::new("AvailabilityZones", &s_AvailabilityZoneList),
    Member::new("AvailableAdditionalStorageVolumesOptions", &s_AvailableAdditionalStorageVolumesOptionList),
    Member::new("AvailableProcessorFeatures", &s_AvailableProcessorFeatureList),
    Member::new("DBInstanceClass", &shapes::TEXT),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("LicenseModel", &shapes::TEXT),
    Member::new("MaxIopsPerDbInstance", &shapes::INT),
    Member::new("MaxIopsPerGib", &shapes::DOUBLE),
    Member::new("MaxStorageSize", &shapes::INT),
    Member::new("MaxStorageThroughputPerDbInstance", &shapes::INT),
    Member::new("MaxStorageThroughputPerIops", &shapes::DOUBLE),
    Member::new("MinIopsPerDbInstance", &shapes::INT),
    Member::new("MinIopsPerGib", &shapes::DOUBLE),
    Member::new("MinStorageSize", &shapes::INT),
    Member::new("MinStorageThroughputPerDbInstance", &shapes::INT),
    Member::new("MinStorageThroughputPerIops", &shapes::DOUBLE),
    Member::new("MultiAZCapable", &shapes::BOOL),
    Member::new("OutpostCapable", &shapes::BOOL),
    Member::new("ReadReplicaCapable", &shapes::BOOL),
    Member::new("StorageType", &shapes::TEXT),
    Member::new("SupportedActivityStreamModes", &s_ActivityStreamModeList),
    Member::new("SupportedEngineModes", &s_EngineModeList),
    Member::new("SupportedNetworkTypes", &s_StringList),
    Member::new("SupportsAdditionalStorageVolumes", &shapes::BOOL),
    Member::new("SupportsClusters", &shapes::BOOL),
    Member::new("SupportsDedicatedLogVolume", &shapes::BOOL),
    Member::new("SupportsEnhancedMonitoring", &shapes::BOOL),
    Member::new("SupportsGlobalDatabases", &shapes::BOOL),
    Member::new("SupportsHttpEndpoint", &shapes::BOOL),
    Member::new("SupportsIAMDatabaseAuthentication", &shapes::BOOL),
    Member::new("SupportsIops", &shapes::BOOL),
    Member::new("SupportsKerberosAuthentication", &shapes::BOOL),
    Member::new("SupportsPerformanceInsights", &shapes::BOOL),
    Member::new("SupportsStorageAutoscaling", &shapes::BOOL),
    Member::new("SupportsStorageEncryption", &shapes::BOOL),
    Member::new("SupportsStorageThroughput", &shapes::BOOL),
    Member::new("Vpc", &shapes::BOOL),
];
pub static OrderableDBInstanceOption: Shape = Shape { name: "OrderableDBInstanceOption", kind: Kind::Struct(&M_OrderableDBInstanceOption) };
static I_s_OrderableDBInstanceOptionsList: Member = Member::new("member", &OrderableDBInstanceOption).names("OrderableDBInstanceOption", "OrderableDBInstanceOption", "OrderableDBInstanceOption");
pub static s_OrderableDBInstanceOptionsList: Shape = Shape { name: "OrderableDBInstanceOptionsList", kind: Kind::List(&I_s_OrderableDBInstanceOptionsList, Limits::NONE) };

pub static M_OrderableDBInstanceOptionsMessage: [Member; 2] = [
    Member::new("Marker", &shapes::TEXT),
    Member::new("OrderableDBInstanceOptions", &s_OrderableDBInstanceOptionsList),
];
pub static OrderableDBInstanceOptionsMessage: Shape = Shape { name: "OrderableDBInstanceOptionsMessage", kind: Kind::Struct(&M_OrderableDBInstanceOptionsMessage) };

pub static M_Outpost: [Member; 1] = [
    Member::new("Arn", &shapes::TEXT),
];
pub static Outpost: Shape = Shape { name: "Outpost", kind: Kind::Struct(&M_Outpost) };

pub static M_PendingCloudwatchLogsExports: [Member; 2] = [
    Member::new("LogTypesToDisable", &s_LogTypeList),
    Member::new("LogTypesToEnable", &s_LogTypeList),
];
pub static PendingCloudwatchLogsExports: Shape = Shape { name: "PendingCloudwatchLogsExports", kind: Kind::Struct(&M_PendingCloudwatchLogsExports) };

pub static M_PendingModifiedValues: [Member; 24] = [
    Member::new("AdditionalStorageVolumes", &s_AdditionalStorageVolumesList),
    Member::new("AllocatedStorage", &shapes::INT),
    Member::new("AutomationMode", &shapes::TEXT),
    Member::new("BackupRetentionPeriod", &shapes::INT),
    Member::new("CACertificateIdentifier", &shapes::TEXT),
    Member::new("DBCapacityReservationIdentifier", &shapes::TEXT),
    Member::new("DBInstanceClass", &shapes::TEXT),
    Member::new("DBInstanceIdentifier", &shapes::TEXT),
    Member::new("DBSubnetGroupName", &shapes::TEXT),
    Member::new("DedicatedLogVolume", &shapes::BOOL),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("IAMDatabaseAuthenticationEnabled", &shapes::BOOL),
    Member::new("Iops", &shapes::INT),
    Member::new("LicenseModel", &shapes::TEXT),
    Member::new("MasterUserPassword", &shapes::TEXT),
    Member::new("MultiAZ", &shapes::BOOL),
    Member::new("MultiTenant", &shapes::BOOL),
    Member::new("PendingCloudwatchLogsExports", &PendingCloudwatchLogsExports),
    Member::new("Port", &shapes::INT),
    Member::new("ProcessorFeatures", &s_ProcessorFeatureList),
    Member::new("ResumeFullAutomationModeTime", &shapes::TIME),
    Member::new("StorageThroughput", &shapes::INT),
    Member::new("StorageType", &shapes::TEXT),
];
pub static PendingModifiedValues: Shape = Shape { name: "PendingModifiedValues", kind: Kind::Struct(&M_PendingModifiedValues) };

pub static M_PrimaryEndpoint: [Member; 2] = [
    Member::new("Address", &shapes::TEXT),
    Member::new("HostedZoneId", &shapes::TEXT),
];
pub static PrimaryEndpoint: Shape = Shape { name: "PrimaryEndpoint", kind: Kind::Struct(&M_PrimaryEndpoint) };

pub static M_ProcessorFeature: [Member; 2] = [
    Member::new("Name", &shapes::TEXT),
    Member::new("Value", &shapes::TEXT),
];
pub static ProcessorFeature: Shape = Shape { name: "ProcessorFeature", kind: Kind::Struct(&M_ProcessorFeature) };
static I_s_ProcessorFeatureList: Member = Member::new("member", &ProcessorFeature).names("ProcessorFeature", "ProcessorFeature", "ProcessorFeature");
pub static s_ProcessorFeatureList: Shape = Shape { name: "ProcessorFeatureList", kind: Kind::List(&I_s_ProcessorFeatureList, Limits::NONE) };
static I_s_ReadReplicaDBClusterIdentifierList: Member = Member::new("member", &shapes::TEXT).names("ReadReplicaDBClusterIdentifier", "ReadReplicaDBClusterIdentifier", "ReadReplicaDBClusterIdentifier");
pub static s_ReadReplicaDBClusterIdentifierList: Shape = Shape { name: "ReadReplicaDBClusterIdentifierList", kind: Kind::List(&I_s_ReadReplicaDBClusterIdentifierList, Limits::NONE) };
static I_s_ReadReplicaDBInstanceIdentifierList: Member = Member::new("member", &shapes::TEXT).names("ReadReplicaDBInstanceIdentifier", "ReadReplicaDBInstanceIdentifier", "ReadReplicaDBInstanceIdentifier");
pub static s_ReadReplicaDBInstanceIdentifierList: Shape = Shape { name: "ReadReplicaDBInstanceIdentifierList", kind: Kind::List(&I_s_ReadReplicaDBInstanceIdentifierList, Limits::NONE) };

pub static M_RebootDBInstanceMessage: [Member; 2] = [
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
    Member::new("ForceFailover", &shapes::BOOL),
];
pub static RebootDBInstanceMessage: Shape = Shape { name: "RebootDBInstanceMessage", kind: Kind::Struct(&M_RebootDBInstanceMessage) };

pub static M_RebootDBInstanceResult: [Member; 1] = [
    Member::new("DBInstance", &DBInstance),
];
pub static RebootDBInstanceResult: Shape = Shape { name: "RebootDBInstanceResult", kind: Kind::Struct(&M_RebootDBInstanceResult) };

pub static M_RemoveTagsFromResourceMessage: [Member; 2] = [
    Member::new("ResourceName", &shapes::TEXT).required(),
    Member::new("TagKeys", &s_KeyList).required(),
];
pub static RemoveTagsFromResourceMessage: Shape = Shape { name: "RemoveTagsFromResourceMessage", kind: Kind::Struct(&M_RemoveTagsFromResourceMessage) };

pub static M_ServerlessV2FeaturesSupport: [Member; 2] = [
    Member::new("MaxCapacity", &shapes::DOUBLE),
    Member::new("MinCapacity", &shapes::DOUBLE),
];
pub static ServerlessV2FeaturesSupport: Shape = Shape { name: "ServerlessV2FeaturesSupport", kind: Kind::Struct(&M_ServerlessV2FeaturesSupport) };

pub static M_StartDBInstanceMessage: [Member; 2] = [
    Member::new("DBCapacityReservationIdentifier", &shapes::TEXT),
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
];
pub static StartDBInstanceMessage: Shape = Shape { name: "StartDBInstanceMessage", kind: Kind::Struct(&M_StartDBInstanceMessage) };

pub static M_StartDBInstanceResult: [Member; 1] = [
    Member::new("DBInstance", &DBInstance),
];
pub static StartDBInstanceResult: Shape = Shape { name: "StartDBInstanceResult", kind: Kind::Struct(&M_StartDBInstanceResult) };

pub static M_StopDBInstanceMessage: [Member; 3] = [
    Member::new("DBInstanceIdentifier", &shapes::TEXT).required(),
    Member::new("DBSnapshotIdentifier", &shapes::TEXT),
    Member::new("DetachFromDBCapacityReservation", &shapes::BOOL),
];
pub static StopDBInstanceMessage: Shape = Shape { name: "StopDBInstanceMessage", kind: Kind::Struct(&M_StopDBInstanceMessage) };

pub static M_StopDBInstanceResult: [Member; 1] = [
    Member::new("DBInstance", &DBInstance),
];
pub static StopDBInstanceResult: Shape = Shape { name: "StopDBInstanceResult", kind: Kind::Struct(&M_StopDBInstanceResult) };
static I_s_StringList: Member = Member::new("member", &shapes::TEXT);
pub static s_StringList: Shape = Shape { name: "StringList", kind: Kind::List(&I_s_StringList, Limits::NONE) };

pub static M_Subnet: [Member; 4] = [
    Member::new("SubnetAvailabilityZone", &AvailabilityZone),
    Member::new("SubnetIdentifier", &shapes::TEXT),
    Member::new("SubnetOutpost", &Outpost),
    Member::new("SubnetStatus", &shapes::TEXT),
];
pub static Subnet: Shape = Shape { name: "Subnet", kind: Kind::Struct(&M_Subnet) };
static I_s_SubnetIdentifierList: Member = Member::new("member", &shapes::TEXT).names("SubnetIdentifier", "SubnetIdentifier", "SubnetIdentifier");
pub static s_SubnetIdentifierList: Shape = Shape { name: "SubnetIdentifierList", kind: Kind::List(&I_s_SubnetIdentifierList, Limits::NONE) };
static I_s_SubnetList: Member = Member::new("member", &Subnet).names("Subnet", "Subnet", "Subnet");
pub static s_SubnetList: Shape = Shape { name: "SubnetList", kind: Kind::List(&I_s_SubnetList, Limits::NONE) };
static I_s_SupportedCharacterSetsList: Member = Member::new("member", &CharacterSet).names("CharacterSet", "CharacterSet", "CharacterSet");
pub static s_SupportedCharacterSetsList: Shape = Shape { name: "SupportedCharacterSetsList", kind: Kind::List(&I_s_SupportedCharacterSetsList, Limits::NONE) };
static I_s_SupportedTimezonesList: Member = Member::new("member", &Timezone).names("Timezone", "Timezone", "Timezone");
pub static s_SupportedTimezonesList: Shape = Shape { name: "SupportedTimezonesList", kind: Kind::List(&I_s_SupportedTimezonesList, Limits::NONE) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &shapes::TEXT),
    Member::new("Value", &shapes::TEXT),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
static I_s_TagList: Member = Member::new("member", &Tag).names("Tag", "Tag", "Tag");
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::NONE) };

pub static M_TagListMessage: [Member; 1] = [
    Member::new("TagList", &s_TagList),
];
pub static TagListMessage: Shape = Shape { name: "TagListMessage", kind: Kind::Struct(&M_TagListMessage) };

pub static M_TagSpecification: [Member; 2] = [
    Member::new("ResourceType", &shapes::TEXT),
    Member::new("Tags", &s_TagList),
];
pub static TagSpecification: Shape = Shape { name: "TagSpecification", kind: Kind::Struct(&M_TagSpecification) };
static I_s_TagSpecificationList: Member = Member::new("member", &TagSpecification).names("item", "item", "item");
pub static s_TagSpecificationList: Shape = Shape { name: "TagSpecificationList", kind: Kind::List(&I_s_TagSpecificationList, Limits::NONE) };

pub static M_Timezone: [Member; 1] = [
    Member::new("TimezoneName", &shapes::TEXT),
];
pub static Timezone: Shape = Shape { name: "Timezone", kind: Kind::Struct(&M_Timezone) };

pub static M_UpgradeTarget: [Member; 12] = [
    Member::new("AutoUpgrade", &shapes::BOOL),
    Member::new("Description", &shapes::TEXT),
    Member::new("Engine", &shapes::TEXT),
    Member::new("EngineVersion", &shapes::TEXT),
    Member::new("IsMajorVersionUpgrade", &shapes::BOOL),
    Member::new("SupportedEngineModes", &s_EngineModeList),
    Member::new("SupportsBabelfish", &shapes::BOOL),
    Member::new("SupportsGlobalDatabases", &shapes::BOOL),
    Member::new("SupportsIntegrations", &shapes::BOOL),
    Member::new("SupportsLimitlessDatabase", &shapes::BOOL),
    Member::new("SupportsLocalWriteForwarding", &shapes::BOOL),
    Member::new("SupportsParallelQuery", &shapes::BOOL),
];
pub static UpgradeTarget: Shape = Shape { name: "UpgradeTarget", kind: Kind::Struct(&M_UpgradeTarget) };
static I_s_ValidUpgradeTargetList: Member = Member::new("member", &UpgradeTarget).names("UpgradeTarget", "UpgradeTarget", "UpgradeTarget");
pub static s_ValidUpgradeTargetList: Shape = Shape { name: "ValidUpgradeTargetList", kind: Kind::List(&I_s_ValidUpgradeTargetList, Limits::NONE) };
static I_s_VpcSecurityGroupIdList: Member = Member::new("member", &shapes::TEXT).names("VpcSecurityGroupId", "VpcSecurityGroupId", "VpcSecurityGroupId");
pub static s_VpcSecurityGroupIdList: Shape = Shape { name: "VpcSecurityGroupIdList", kind: Kind::List(&I_s_VpcSecurityGroupIdList, Limits::NONE) };

pub static M_VpcSecurityGroupMembership: [Member; 2] = [
    Member::new("Status", &shapes::TEXT),
    Member::new("VpcSecurityGroupId", &shapes::TEXT),
];
pub static VpcSecurityGroupMembership: Shape = Shape { name: "VpcSecurityGroupMembership", kind: Kind::Struct(&M_VpcSecurityGroupMembership) };
static I_s_VpcSecurityGroupMembershipList: Member = Member::new("member", &VpcSecurityGroupMembership).names("VpcSecurityGroupMembership", "VpcSecurityGroupMembership", "VpcSecurityGroupMembership");
pub static s_VpcSecurityGroupMembershipList: Shape = Shape { name: "VpcSecurityGroupMembershipList", kind: Kind::List(&I_s_VpcSecurityGroupMembershipList, Limits::NONE) };
