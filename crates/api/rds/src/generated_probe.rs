// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AddTagsToResourceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AddTagsToResourceMessage[0], &self.resource_name);
        req(w, &schema::M_AddTagsToResourceMessage[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for AdditionalStorageVolumeOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocated_storage: f.opt("AllocatedStorage")?,
            iops: f.opt("IOPS")?,
            max_allocated_storage: f.opt("MaxAllocatedStorage")?,
            storage_operation_percent_progress: f.opt("StorageOperationPercentProgress")?,
            storage_operation_status: f.opt("StorageOperationStatus")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            storage_volume_status: f.opt("StorageVolumeStatus")?,
            volume_name: f.opt("VolumeName")?,
        })
    }
}

impl Decode for AvailabilityZone {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
        })
    }
}

impl Decode for AvailableAdditionalStorageVolumesOption {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max_iops: f.opt("MaxIops")?,
            max_iops_per_gib: f.opt("MaxIopsPerGib")?,
            max_storage_size: f.opt("MaxStorageSize")?,
            max_storage_throughput: f.opt("MaxStorageThroughput")?,
            min_iops: f.opt("MinIops")?,
            min_iops_per_gib: f.opt("MinIopsPerGib")?,
            min_storage_size: f.opt("MinStorageSize")?,
            min_storage_throughput: f.opt("MinStorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            supports_iops: f.opt("SupportsIops")?,
            supports_storage_autoscaling: f.opt("SupportsStorageAutoscaling")?,
            supports_storage_throughput: f.opt("SupportsStorageThroughput")?,
        })
    }
}

impl Decode for AvailableProcessorFeature {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allowed_values: f.opt("AllowedValues")?,
            default_value: f.opt("DefaultValue")?,
            name: f.opt("Name")?,
        })
    }
}

impl Decode for CertificateDetails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ca_identifier: f.opt("CAIdentifier")?,
            valid_till: f.opt("ValidTill")?,
        })
    }
}

impl Decode for CharacterSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            character_set_description: f.opt("CharacterSetDescription")?,
            character_set_name: f.opt("CharacterSetName")?,
        })
    }
}

impl Encode for CloudwatchLogsExportConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CloudwatchLogsExportConfiguration[0], &self.disable_log_types);
        opt(w, &schema::M_CloudwatchLogsExportConfiguration[1], &self.enable_log_types);
        w.end_struct();
    }
}

impl Encode for CreateDBInstanceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDBInstanceMessage[0], &self.additional_storage_volumes);
        opt(w, &schema::M_CreateDBInstanceMessage[1], &self.allocated_storage);
        opt(w, &schema::M_CreateDBInstanceMessage[2], &self.auto_minor_version_upgrade);
        opt(w, &schema::M_CreateDBInstanceMessage[3], &self.availability_zone);
        opt(w, &schema::M_CreateDBInstanceMessage[4], &self.backup_retention_period);
        opt(w, &schema::M_CreateDBInstanceMessage[5], &self.backup_target);
        opt(w, &schema::M_CreateDBInstanceMessage[6], &self.ca_certificate_identifier);
        opt(w, &schema::M_CreateDBInstanceMessage[7], &self.character_set_name);
        opt(w, &schema::M_CreateDBInstanceMessage[8], &self.copy_tags_to_snapshot);
        opt(w, &schema::M_CreateDBInstanceMessage[9], &self.custom_iam_instance_profile);
        opt(w, &schema::M_CreateDBInstanceMessage[10], &self.db_capacity_reservation_identifier);
        opt(w, &schema::M_CreateDBInstanceMessage[11], &self.db_cluster_identifier);
        req(w, &schema::M_CreateDBInstanceMessage[12], &self.db_instance_class);
        req(w, &schema::M_CreateDBInstanceMessage[13], &self.db_instance_identifier);
        opt(w, &schema::M_CreateDBInstanceMessage[14], &self.db_name);
        opt(w, &schema::M_CreateDBInstanceMessage[15], &self.db_parameter_group_name);
        opt(w, &schema::M_CreateDBInstanceMessage[16], &self.db_security_groups);
        opt(w, &schema::M_CreateDBInstanceMessage[17], &self.db_subnet_group_name);
        opt(w, &schema::M_CreateDBInstanceMessage[18], &self.db_system_id);
        opt(w, &schema::M_CreateDBInstanceMessage[19], &self.database_insights_mode);
        opt(w, &schema::M_CreateDBInstanceMessage[20], &self.dedicated_log_volume);
        opt(w, &schema::M_CreateDBInstanceMessage[21], &self.deletion_protection);
        opt(w, &schema::M_CreateDBInstanceMessage[22], &self.domain);
        opt(w, &schema::M_CreateDBInstanceMessage[23], &self.domain_auth_secret_arn);
        opt(w, &schema::M_CreateDBInstanceMessage[24], &self.domain_dns_ips);
        opt(w, &schema::M_CreateDBInstanceMessage[25], &self.domain_fqdn);
        opt(w, &schema::M_CreateDBInstanceMessage[26], &self.domain_iam_role_name);
        opt(w, &schema::M_CreateDBInstanceMessage[27], &self.domain_ou);
        opt(w, &schema::M_CreateDBInstanceMessage[28], &self.enable_cloudwatch_logs_exports);
        opt(w, &schema::M_CreateDBInstanceMessage[29], &self.enable_customer_owned_ip);
        opt(w, &schema::M_CreateDBInstanceMessage[30], &self.enable_iam_database_authentication);
        opt(w, &schema::M_CreateDBInstanceMessage[31], &self.enable_performance_insights);
        req(w, &schema::M_CreateDBInstanceMessage[32], &self.engine);
        opt(w, &schema::M_CreateDBInstanceMessage[33], &self.engine_lifecycle_support);
        opt(w, &schema::M_CreateDBInstanceMessage[34], &self.engine_version);
        opt(w, &schema::M_CreateDBInstanceMessage[35], &self.iops);
        opt(w, &schema::M_CreateDBInstanceMessage[36], &self.kms_key_id);
        opt(w, &schema::M_CreateDBInstanceMessage[37], &self.license_model);
        opt(w, &schema::M_CreateDBInstanceMessage[38], &self.manage_master_user_password);
        opt(w, &schema::M_CreateDBInstanceMessage[39], &self.master_user_authentication_type);
        opt(w, &schema::M_CreateDBInstanceMessage[40], &self.master_user_password);
        opt(w, &schema::M_CreateDBInstanceMessage[41], &self.master_user_secret_kms_key_id);
        opt(w, &schema::M_CreateDBInstanceMessage[42], &self.master_username);
        opt(w, &schema::M_CreateDBInstanceMessage[43], &self.max_allocated_storage);
        opt(w, &schema::M_CreateDBInstanceMessage[44], &self.monitoring_interval);
        opt(w, &schema::M_CreateDBInstanceMessage[45], &self.monitoring_role_arn);
        opt(w, &schema::M_CreateDBInstanceMessage[46], &self.multi_az);
        opt(w, &schema::M_CreateDBInstanceMessage[47], &self.multi_tenant);
        opt(w, &schema::M_CreateDBInstanceMessage[48], &self.nchar_character_set_name);
        opt(w, &schema::M_CreateDBInstanceMessage[49], &self.network_type);
        opt(w, &schema::M_CreateDBInstanceMessage[50], &self.option_group_name);
        opt(w, &schema::M_CreateDBInstanceMessage[51], &self.performance_insights_kms_key_id);
        opt(w, &schema::M_CreateDBInstanceMessage[52], &self.performance_insights_retention_period);
        opt(w, &schema::M_CreateDBInstanceMessage[53], &self.port);
        opt(w, &schema::M_CreateDBInstanceMessage[54], &self.preferred_backup_window);
        opt(w, &schema::M_CreateDBInstanceMessage[55], &self.preferred_maintenance_window);
        opt(w, &schema::M_CreateDBInstanceMessage[56], &self.processor_features);
        opt(w, &schema::M_CreateDBInstanceMessage[57], &self.promotion_tier);
        opt(w, &schema::M_CreateDBInstanceMessage[58], &self.publicly_accessible);
        opt(w, &schema::M_CreateDBInstanceMessage[59], &self.storage_encrypted);
        opt(w, &schema::M_CreateDBInstanceMessage[60], &self.storage_throughput);
        opt(w, &schema::M_CreateDBInstanceMessage[61], &self.storage_type);
        opt(w, &schema::M_CreateDBInstanceMessage[62], &self.tag_specifications);
        opt(w, &schema::M_CreateDBInstanceMessage[63], &self.tags);
        opt(w, &schema::M_CreateDBInstanceMessage[64], &self.tde_credential_arn);
        opt(w, &schema::M_CreateDBInstanceMessage[65], &self.tde_credential_password);
        opt(w, &schema::M_CreateDBInstanceMessage[66], &self.timezone);
        opt(w, &schema::M_CreateDBInstanceMessage[67], &self.vpc_security_group_ids);
        w.end_struct();
    }
}

impl Decode for CreateDBInstanceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance: f.opt("DBInstance")?,
        })
    }
}

impl Encode for CreateDBSubnetGroupMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateDBSubnetGroupMessage[0], &self.db_subnet_group_description);
        req(w, &schema::M_CreateDBSubnetGroupMessage[1], &self.db_subnet_group_name);
        req(w, &schema::M_CreateDBSubnetGroupMessage[2], &self.subnet_ids);
        opt(w, &schema::M_CreateDBSubnetGroupMessage[3], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateDBSubnetGroupResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_subnet_group: f.opt("DBSubnetGroup")?,
        })
    }
}

impl Decode for CustomDBEngineVersionAMI {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            image_id: f.opt("ImageId")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for DBEngineVersion {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            create_time: f.opt("CreateTime")?,
            custom_db_engine_version_manifest: f.opt("CustomDBEngineVersionManifest")?,
            db_engine_description: f.opt("DBEngineDescription")?,
            db_engine_media_type: f.opt("DBEngineMediaType")?,
            db_engine_version_arn: f.opt("DBEngineVersionArn")?,
            db_engine_version_description: f.opt("DBEngineVersionDescription")?,
            db_parameter_group_family: f.opt("DBParameterGroupFamily")?,
            database_installation_files: f.opt("DatabaseInstallationFiles")?,
            database_installation_files_s3_bucket_name: f.opt("DatabaseInstallationFilesS3BucketName")?,
            database_installation_files_s3_prefix: f.opt("DatabaseInstallationFilesS3Prefix")?,
            default_character_set: f.opt("DefaultCharacterSet")?,
            engine: f.opt("Engine")?,
            engine_version: f.opt("EngineVersion")?,
            exportable_log_types: f.opt("ExportableLogTypes")?,
            failure_reason: f.opt("FailureReason")?,
            image: f.opt("Image")?,
            kms_key_id: f.opt("KMSKeyId")?,
            major_engine_version: f.opt("MajorEngineVersion")?,
            serverless_v2_features_support: f.opt("ServerlessV2FeaturesSupport")?,
            status: f.opt("Status")?,
            supported_ca_certificate_identifiers: f.opt("SupportedCACertificateIdentifiers")?,
            supported_character_sets: f.opt("SupportedCharacterSets")?,
            supported_engine_modes: f.opt("SupportedEngineModes")?,
            supported_feature_names: f.opt("SupportedFeatureNames")?,
            supported_nchar_character_sets: f.opt("SupportedNcharCharacterSets")?,
            supported_timezones: f.opt("SupportedTimezones")?,
            supports_babelfish: f.opt("SupportsBabelfish")?,
            supports_certificate_rotation_without_restart: f.opt("SupportsCertificateRotationWithoutRestart")?,
            supports_global_databases: f.opt("SupportsGlobalDatabases")?,
            supports_integrations: f.opt("SupportsIntegrations")?,
            supports_limitless_database: f.opt("SupportsLimitlessDatabase")?,
            supports_local_write_forwarding: f.opt("SupportsLocalWriteForwarding")?,
            supports_log_exports_to_cloudwatch_logs: f.opt("SupportsLogExportsToCloudwatchLogs")?,
            supports_parallel_query: f.opt("SupportsParallelQuery")?,
            supports_read_replica: f.opt("SupportsReadReplica")?,
            tag_list: f.opt("TagList")?,
            valid_upgrade_target: f.opt("ValidUpgradeTarget")?,
        })
    }
}

impl Decode for DBEngineVersionMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_engine_versions: f.opt("DBEngineVersions")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Decode for DBInstance {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            activity_stream_engine_native_audit_fields_included: f.opt("ActivityStreamEngineNativeAuditFieldsIncluded")?,
            activity_stream_kinesis_stream_name: f.opt("ActivityStreamKinesisStreamName")?,
            activity_stream_kms_key_id: f.opt("ActivityStreamKmsKeyId")?,
            activity_stream_mode: f.opt("ActivityStreamMode")?,
            activity_stream_policy_status: f.opt("ActivityStreamPolicyStatus")?,
            activity_stream_status: f.opt("ActivityStreamStatus")?,
            additional_storage_volumes: f.opt("AdditionalStorageVolumes")?,
            allocated_storage: f.opt("AllocatedStorage")?,
            associated_roles: f.opt("AssociatedRoles")?,
            auto_minor_version_upgrade: f.opt("AutoMinorVersionUpgrade")?,
            automatic_restart_time: f.opt("AutomaticRestartTime")?,
            automation_mode: f.opt("AutomationMode")?,
            availability_zone: f.opt("AvailabilityZone")?,
            aws_backup_recovery_point_arn: f.opt("AwsBackupRecoveryPointArn")?,
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            backup_target: f.opt("BackupTarget")?,
            ca_certificate_identifier: f.opt("CACertificateIdentifier")?,
            certificate_details: f.opt("CertificateDetails")?,
            character_set_name: f.opt("CharacterSetName")?,
            copy_tags_to_snapshot: f.opt("CopyTagsToSnapshot")?,
            custom_iam_instance_profile: f.opt("CustomIamInstanceProfile")?,
            customer_owned_ip_enabled: f.opt("CustomerOwnedIpEnabled")?,
            db_capacity_reservation_identifier: f.opt("DBCapacityReservationIdentifier")?,
            db_cluster_identifier: f.opt("DBClusterIdentifier")?,
            db_instance_arn: f.opt("DBInstanceArn")?,
            db_instance_automated_backups_replications: f.opt("DBInstanceAutomatedBackupsReplications")?,
            db_instance_class: f.opt("DBInstanceClass")?,
            db_instance_identifier: f.opt("DBInstanceIdentifier")?,
            db_instance_status: f.opt("DBInstanceStatus")?,
            db_name: f.opt("DBName")?,
            db_parameter_groups: f.opt("DBParameterGroups")?,
            db_security_groups: f.opt("DBSecurityGroups")?,
            db_subnet_group: f.opt("DBSubnetGroup")?,
            db_system_id: f.opt("DBSystemId")?,
            database_insights_mode: f.opt("DatabaseInsightsMode")?,
            db_instance_port: f.opt("DbInstancePort")?,
            dbi_resource_id: f.opt("DbiResourceId")?,
            dedicated_log_volume: f.opt("DedicatedLogVolume")?,
            deletion_protection: f.opt("DeletionProtection")?,
            domain_memberships: f.opt("DomainMemberships")?,
            enabled_cloudwatch_logs_exports: f.opt("EnabledCloudwatchLogsExports")?,
            endpoint: f.opt("Endpoint")?,
            engine: f.opt("Engine")?,
            engine_lifecycle_support: f.opt("EngineLifecycleSupport")?,
            engine_version: f.opt("EngineVersion")?,
            enhanced_monitoring_resource_arn: f.opt("EnhancedMonitoringResourceArn")?,
            iam_database_authentication_enabled: f.opt("IAMDatabaseAuthenticationEnabled")?,
            instance_create_time: f.opt("InstanceCreateTime")?,
            iops: f.opt("Iops")?,
            is_storage_config_upgrade_available: f.opt("IsStorageConfigUpgradeAvailable")?,
            kms_key_id: f.opt("KmsKeyId")?,
            latest_restorable_time: f.opt("LatestRestorableTime")?,
            license_model: f.opt("LicenseModel")?,
            listener_endpoint: f.opt("ListenerEndpoint")?,
            master_user_secret: f.opt("MasterUserSecret")?,
            master_username: f.opt("MasterUsername")?,
            max_allocated_storage: f.opt("MaxAllocatedStorage")?,
            monitoring_interval: f.opt("MonitoringInterval")?,
            monitoring_role_arn: f.opt("MonitoringRoleArn")?,
            multi_az: f.opt("MultiAZ")?,
            multi_tenant: f.opt("MultiTenant")?,
            nchar_character_set_name: f.opt("NcharCharacterSetName")?,
            network_type: f.opt("NetworkType")?,
            option_group_memberships: f.opt("OptionGroupMemberships")?,
            pending_modified_values: f.opt("PendingModifiedValues")?,
            percent_progress: f.opt("PercentProgress")?,
            performance_insights_enabled: f.opt("PerformanceInsightsEnabled")?,
            performance_insights_kms_key_id: f.opt("PerformanceInsightsKMSKeyId")?,
            performance_insights_retention_period: f.opt("PerformanceInsightsRetentionPeriod")?,
            preferred_backup_window: f.opt("PreferredBackupWindow")?,
            preferred_maintenance_window: f.opt("PreferredMaintenanceWindow")?,
            primary_endpoint: f.opt("PrimaryEndpoint")?,
            processor_features: f.opt("ProcessorFeatures")?,
            promotion_tier: f.opt("PromotionTier")?,
            publicly_accessible: f.opt("PubliclyAccessible")?,
            read_replica_db_cluster_identifiers: f.opt("ReadReplicaDBClusterIdentifiers")?,
            read_replica_db_instance_identifiers: f.opt("ReadReplicaDBInstanceIdentifiers")?,
            read_replica_source_db_cluster_identifier: f.opt("ReadReplicaSourceDBClusterIdentifier")?,
            read_replica_source_db_instance_identifier: f.opt("ReadReplicaSourceDBInstanceIdentifier")?,
            replica_mode: f.opt("ReplicaMode")?,
            resume_full_automation_mode_time: f.opt("ResumeFullAutomationModeTime")?,
            secondary_availability_zone: f.opt("SecondaryAvailabilityZone")?,
            status_infos: f.opt("StatusInfos")?,
            storage_encrypted: f.opt("StorageEncrypted")?,
            storage_encryption_type: f.opt("StorageEncryptionType")?,
            storage_operation_percent_progress: f.opt("StorageOperationPercentProgress")?,
            storage_operation_status: f.opt("StorageOperationStatus")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            storage_volume_status: f.opt("StorageVolumeStatus")?,
            tag_list: f.opt("TagList")?,
            tde_credential_arn: f.opt("TdeCredentialArn")?,
            timezone: f.opt("Timezone")?,
            upgrade_rollout_order: f.opt("UpgradeRolloutOrder")?,
            vpc_networking_enabled: f.opt("VPCNetworkingEnabled")?,
            vpc_security_groups: f.opt("VpcSecurityGroups")?,
        })
    }
}

impl Decode for DBInstanceAutomatedBackupsReplication {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance_automated_backups_arn: f.opt("DBInstanceAutomatedBackupsArn")?,
        })
    }
}

impl Decode for DBInstanceMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instances: f.opt("DBInstances")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Decode for DBInstanceRole {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            feature_name: f.opt("FeatureName")?,
            role_arn: f.opt("RoleArn")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for DBInstanceStatusInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            message: f.opt("Message")?,
            normal: f.opt("Normal")?,
            status: f.opt("Status")?,
            status_type: f.opt("StatusType")?,
        })
    }
}

impl Decode for DBParameterGroupStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_name: f.opt("DBParameterGroupName")?,
            parameter_apply_status: f.opt("ParameterApplyStatus")?,
        })
    }
}

impl Decode for DBSecurityGroupMembership {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_security_group_name: f.opt("DBSecurityGroupName")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for DBSubnetGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_subnet_group_arn: f.opt("DBSubnetGroupArn")?,
            db_subnet_group_description: f.opt("DBSubnetGroupDescription")?,
            db_subnet_group_name: f.opt("DBSubnetGroupName")?,
            subnet_group_status: f.opt("SubnetGroupStatus")?,
            subnets: f.opt("Subnets")?,
            supported_network_types: f.opt("SupportedNetworkTypes")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for DBSubnetGroupMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_subnet_groups: f.opt("DBSubnetGroups")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Encode for DeleteDBInstanceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteDBInstanceMessage[0], &self.db_instance_identifier);
        opt(w, &schema::M_DeleteDBInstanceMessage[1], &self.delete_automated_backups);
        opt(w, &schema::M_DeleteDBInstanceMessage[2], &self.final_db_snapshot_identifier);
        opt(w, &schema::M_DeleteDBInstanceMessage[3], &self.skip_final_snapshot);
        w.end_struct();
    }
}

impl Decode for DeleteDBInstanceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance: f.opt("DBInstance")?,
        })
    }
}

impl Encode for DeleteDBSubnetGroupMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteDBSubnetGroupMessage[0], &self.db_subnet_group_name);
        w.end_struct();
    }
}

impl Encode for DescribeDBEngineVersionsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[0], &self.db_parameter_group_family);
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[1], &self.default_only);
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[2], &self.engine);
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[3], &self.engine_version);
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[4], &self.filters);
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[5], &self.include_all);
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[6], &self.list_supported_character_sets);
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[7], &self.list_supported_timezones);
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[8], &self.marker);
        opt(w, &schema::M_DescribeDBEngineVersionsMessage[9], &self.max_records);
        w.end_struct();
    }
}

impl Encode for DescribeDBInstancesMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeDBInstancesMessage[0], &self.db_instance_identifier);
        opt(w, &schema::M_DescribeDBInstancesMessage[1], &self.filters);
        opt(w, &schema::M_DescribeDBInstancesMessage[2], &self.marker);
        opt(w, &schema::M_DescribeDBInstancesMessage[3], &self.max_records);
        w.end_struct();
    }
}

impl Encode for DescribeDBSubnetGroupsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeDBSubnetGroupsMessage[0], &self.db_subnet_group_name);
        opt(w, &schema::M_DescribeDBSubnetGroupsMessage[1], &self.filters);
        opt(w, &schema::M_DescribeDBSubnetGroupsMessage[2], &self.marker);
        opt(w, &schema::M_DescribeDBSubnetGroupsMessage[3], &self.max_records);
        w.end_struct();
    }
}

impl Encode for DescribeOrderableDBInstanceOptionsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeOrderableDBInstanceOptionsMessage[0], &self.availability_zone_group);
        opt(w, &schema::M_DescribeOrderableDBInstanceOptionsMessage[1], &self.db_instance_class);
        req(w, &schema::M_DescribeOrderableDBInstanceOptionsMessage[2], &self.engine);
        opt(w, &schema::M_DescribeOrderableDBInstanceOptionsMessage[3], &self.engine_version);
        opt(w, &schema::M_DescribeOrderableDBInstanceOptionsMessage[4], &self.filters);
        opt(w, &schema::M_DescribeOrderableDBInstanceOptionsMessage[5], &self.license_model);
        opt(w, &schema::M_DescribeOrderableDBInstanceOptionsMessage[6], &self.marker);
        opt(w, &schema::M_DescribeOrderableDBInstanceOptionsMessage[7], &self.max_records);
        opt(w, &schema::M_DescribeOrderableDBInstanceOptionsMessage[8], &self.vpc);
        w.end_struct();
    }
}

impl Decode for DomainMembership {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auth_secret_arn: f.opt("AuthSecretArn")?,
            dns_ips: f.opt("DnsIps")?,
            domain: f.opt("Domain")?,
            fqdn: f.opt("FQDN")?,
            iam_role_name: f.opt("IAMRoleName")?,
            ou: f.opt("OU")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for Endpoint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            address: f.opt("Address")?,
            hosted_zone_id: f.opt("HostedZoneId")?,
            port: f.opt("Port")?,
        })
    }
}

impl Encode for Filter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Filter[0], &self.name);
        req(w, &schema::M_Filter[1], &self.values);
        w.end_struct();
    }
}

impl Encode for ListTagsForResourceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceMessage[0], &self.filters);
        req(w, &schema::M_ListTagsForResourceMessage[1], &self.resource_name);
        w.end_struct();
    }
}

impl Decode for MasterUserSecret {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            kms_key_id: f.opt("KmsKeyId")?,
            secret_arn: f.opt("SecretArn")?,
            secret_status: f.opt("SecretStatus")?,
        })
    }
}

impl Encode for ModifyAdditionalStorageVolume {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyAdditionalStorageVolume[0], &self.allocated_storage);
        opt(w, &schema::M_ModifyAdditionalStorageVolume[1], &self.iops);
        opt(w, &schema::M_ModifyAdditionalStorageVolume[2], &self.max_allocated_storage);
        opt(w, &schema::M_ModifyAdditionalStorageVolume[3], &self.set_for_delete);
        opt(w, &schema::M_ModifyAdditionalStorageVolume[4], &self.storage_throughput);
        opt(w, &schema::M_ModifyAdditionalStorageVolume[5], &self.storage_type);
        req(w, &schema::M_ModifyAdditionalStorageVolume[6], &self.volume_name);
        w.end_struct();
    }
}

impl Encode for ModifyDBInstanceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyDBInstanceMessage[0], &self.additional_storage_volumes);
        opt(w, &schema::M_ModifyDBInstanceMessage[1], &self.allocated_storage);
        opt(w, &schema::M_ModifyDBInstanceMessage[2], &self.allow_major_version_upgrade);
        opt(w, &schema::M_ModifyDBInstanceMessage[3], &self.apply_immediately);
        opt(w, &schema::M_ModifyDBInstanceMessage[4], &self.auto_minor_version_upgrade);
        opt(w, &schema::M_ModifyDBInstanceMessage[5], &self.automation_mode);
        opt(w, &schema::M_ModifyDBInstanceMessage[6], &self.aws_backup_recovery_point_arn);
        opt(w, &schema::M_ModifyDBInstanceMessage[7], &self.backup_retention_period);
        opt(w, &schema::M_ModifyDBInstanceMessage[8], &self.ca_certificate_identifier);
        opt(w, &schema::M_ModifyDBInstanceMessage[9], &self.certificate_rotation_restart);
        opt(w, &schema::M_ModifyDBInstanceMessage[10], &self.cloudwatch_logs_export_configuration);
        opt(w, &schema::M_ModifyDBInstanceMessage[11], &self.copy_tags_to_snapshot);
        opt(w, &schema::M_ModifyDBInstanceMessage[12], &self.db_capacity_reservation_identifier);
        opt(w, &schema::M_ModifyDBInstanceMessage[13], &self.db_instance_class);
        req(w, &schema::M_ModifyDBInstanceMessage[14], &self.db_instance_identifier);
        opt(w, &schema::M_ModifyDBInstanceMessage[15], &self.db_parameter_group_name);
        opt(w, &schema::M_ModifyDBInstanceMessage[16], &self.db_port_number);
        opt(w, &schema::M_ModifyDBInstanceMessage[17], &self.db_security_groups);
        opt(w, &schema::M_ModifyDBInstanceMessage[18], &self.db_subnet_group_name);
        opt(w, &schema::M_ModifyDBInstanceMessage[19], &self.database_insights_mode);
        opt(w, &schema::M_ModifyDBInstanceMessage[20], &self.dedicated_log_volume);
        opt(w, &schema::M_ModifyDBInstanceMessage[21], &self.deletion_protection);
        opt(w, &schema::M_ModifyDBInstanceMessage[22], &self.disable_domain);
        opt(w, &schema::M_ModifyDBInstanceMessage[23], &self.domain);
        opt(w, &schema::M_ModifyDBInstanceMessage[24], &self.domain_auth_secret_arn);
        opt(w, &schema::M_ModifyDBInstanceMessage[25], &self.domain_dns_ips);
        opt(w, &schema::M_ModifyDBInstanceMessage[26], &self.domain_fqdn);
        opt(w, &schema::M_ModifyDBInstanceMessage[27], &self.domain_iam_role_name);
        opt(w, &schema::M_ModifyDBInstanceMessage[28], &self.domain_ou);
        opt(w, &schema::M_ModifyDBInstanceMessage[29], &self.enable_customer_owned_ip);
        opt(w, &schema::M_ModifyDBInstanceMessage[30], &self.enable_iam_database_authentication);
        opt(w, &schema::M_ModifyDBInstanceMessage[31], &self.enable_performance_insights);
        opt(w, &schema::M_ModifyDBInstanceMessage[32], &self.engine);
        opt(w, &schema::M_ModifyDBInstanceMessage[33], &self.engine_lifecycle_support);
        opt(w, &schema::M_ModifyDBInstanceMessage[34], &self.engine_version);
        opt(w, &schema::M_ModifyDBInstanceMessage[35], &self.iops);
        opt(w, &schema::M_ModifyDBInstanceMessage[36], &self.license_model);
        opt(w, &schema::M_ModifyDBInstanceMessage[37], &self.manage_master_user_password);
        opt(w, &schema::M_ModifyDBInstanceMessage[38], &self.master_user_authentication_type);
        opt(w, &schema::M_ModifyDBInstanceMessage[39], &self.master_user_password);
        opt(w, &schema::M_ModifyDBInstanceMessage[40], &self.master_user_secret_kms_key_id);
        opt(w, &schema::M_ModifyDBInstanceMessage[41], &self.max_allocated_storage);
        opt(w, &schema::M_ModifyDBInstanceMessage[42], &self.monitoring_interval);
        opt(w, &schema::M_ModifyDBInstanceMessage[43], &self.monitoring_role_arn);
        opt(w, &schema::M_ModifyDBInstanceMessage[44], &self.multi_az);
        opt(w, &schema::M_ModifyDBInstanceMessage[45], &self.multi_tenant);
        opt(w, &schema::M_ModifyDBInstanceMessage[46], &self.network_type);
        opt(w, &schema::M_ModifyDBInstanceMessage[47], &self.new_db_instance_identifier);
        opt(w, &schema::M_ModifyDBInstanceMessage[48], &self.option_group_name);
        opt(w, &schema::M_ModifyDBInstanceMessage[49], &self.performance_insights_kms_key_id);
        opt(w, &schema::M_ModifyDBInstanceMessage[50], &self.performance_insights_retention_period);
        opt(w, &schema::M_ModifyDBInstanceMessage[51], &self.preferred_backup_window);
        opt(w, &schema::M_ModifyDBInstanceMessage[52], &self.preferred_maintenance_window);
        opt(w, &schema::M_ModifyDBInstanceMessage[53], &self.processor_features);
        opt(w, &schema::M_ModifyDBInstanceMessage[54], &self.promotion_tier);
        opt(w, &schema::M_ModifyDBInstanceMessage[55], &self.publicly_accessible);
        opt(w, &schema::M_ModifyDBInstanceMessage[56], &self.replica_mode);
        opt(w, &schema::M_ModifyDBInstanceMessage[57], &self.resume_full_automation_mode_minutes);
        opt(w, &schema::M_ModifyDBInstanceMessage[58], &self.rotate_master_user_password);
        opt(w, &schema::M_ModifyDBInstanceMessage[59], &self.storage_throughput);
        opt(w, &schema::M_ModifyDBInstanceMessage[60], &self.storage_type);
        opt(w, &schema::M_ModifyDBInstanceMessage[61], &self.tag_specifications);
        opt(w, &schema::M_ModifyDBInstanceMessage[62], &self.tde_credential_arn);
        opt(w, &schema::M_ModifyDBInstanceMessage[63], &self.tde_credential_password);
        opt(w, &schema::M_ModifyDBInstanceMessage[64], &self.use_default_processor_features);
        opt(w, &schema::M_ModifyDBInstanceMessage[65], &self.vpc_security_group_ids);
        w.end_struct();
    }
}

impl Decode for ModifyDBInstanceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance: f.opt("DBInstance")?,
        })
    }
}

impl Encode for ModifyDBSubnetGroupMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyDBSubnetGroupMessage[0], &self.db_subnet_group_description);
        req(w, &schema::M_ModifyDBSubnetGroupMessage[1], &self.db_subnet_group_name);
        req(w, &schema::M_ModifyDBSubnetGroupMessage[2], &self.subnet_ids);
        w.end_struct();
    }
}

impl Decode for ModifyDBSubnetGroupResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_subnet_group: f.opt("DBSubnetGroup")?,
        })
    }
}

impl Decode for OptionGroupMembership {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            option_group_name: f.opt("OptionGroupName")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for OrderableDBInstanceOption {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone_group: f.opt("AvailabilityZoneGroup")?,
            availability_zones: f.opt("AvailabilityZones")?,
            available_additional_storage_volumes_options: f.opt("AvailableAdditionalStorageVolumesOptions")?,
            available_processor_features: f.opt("AvailableProcessorFeatures")?,
            db_instance_class: f.opt("DBInstanceClass")?,
            engine: f.opt("Engine")?,
            engine_version: f.opt("EngineVersion")?,
            license_model: f.opt("LicenseModel")?,
            max_iops_per_db_instance: f.opt("MaxIopsPerDbInstance")?,
            max_iops_per_gib: f.opt("MaxIopsPerGib")?,
            max_storage_size: f.opt("MaxStorageSize")?,
            max_storage_throughput_per_db_instance: f.opt("MaxStorageThroughputPerDbInstance")?,
            max_storage_throughput_per_iops: f.opt("MaxStorageThroughputPerIops")?,
            min_iops_per_db_instance: f.opt("MinIopsPerDbInstance")?,
            min_iops_per_gib: f.opt("MinIopsPerGib")?,
            min_storage_size: f.opt("MinStorageSize")?,
            min_storage_throughput_per_db_instance: f.opt("MinStorageThroughputPerDbInstance")?,
            min_storage_throughput_per_iops: f.opt("MinStorageThroughputPerIops")?,
            multi_az_capable: f.opt("MultiAZCapable")?,
            outpost_capable: f.opt("OutpostCapable")?,
            read_replica_capable: f.opt("ReadReplicaCapable")?,
            storage_type: f.opt("StorageType")?,
            supported_activity_stream_modes: f.opt("SupportedActivityStreamModes")?,
            supported_engine_modes: f.opt("SupportedEngineModes")?,
            supported_network_types: f.opt("SupportedNetworkTypes")?,
            supports_additional_storage_volumes: f.opt("SupportsAdditionalStorageVolumes")?,
            supports_clusters: f.opt("SupportsClusters")?,
            supports_dedicated_log_volume: f.opt("SupportsDedicatedLogVolume")?,
            supports_enhanced_monitoring: f.opt("SupportsEnhancedMonitoring")?,
            supports_global_databases: f.opt("SupportsGlobalDatabases")?,
            supports_http_endpoint: f.opt("SupportsHttpEndpoint")?,
            supports_iam_database_authentication: f.opt("SupportsIAMDatabaseAuthentication")?,
            supports_iops: f.opt("SupportsIops")?,
            supports_kerberos_authentication: f.opt("SupportsKerberosAuthentication")?,
            supports_performance_insights: f.opt("SupportsPerformanceInsights")?,
            supports_storage_autoscaling: f.opt("SupportsStorageAutoscaling")?,
            supports_storage_encryption: f.opt("SupportsStorageEncryption")?,
            supports_storage_throughput: f.opt("SupportsStorageThroughput")?,
            vpc: f.opt("Vpc")?,
        })
    }
}

impl Decode for OrderableDBInstanceOptionsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            orderable_db_instance_options: f.opt("OrderableDBInstanceOptions")?,
        })
    }
}

impl Decode for Outpost {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
        })
    }
}

impl Decode for PendingCloudwatchLogsExports {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_types_to_disable: f.opt("LogTypesToDisable")?,
            log_types_to_enable: f.opt("LogTypesToEnable")?,
        })
    }
}

impl Decode for PendingModifiedValues {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_storage_volumes: f.opt("AdditionalStorageVolumes")?,
            allocated_storage: f.opt("AllocatedStorage")?,
            automation_mode: f.opt("AutomationMode")?,
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            ca_certificate_identifier: f.opt("CACertificateIdentifier")?,
            db_capacity_reservation_identifier: f.opt("DBCapacityReservationIdentifier")?,
            db_instance_class: f.opt("DBInstanceClass")?,
            db_instance_identifier: f.opt("DBInstanceIdentifier")?,
            db_subnet_group_name: f.opt("DBSubnetGroupName")?,
            dedicated_log_volume: f.opt("DedicatedLogVolume")?,
            engine: f.opt("Engine")?,
            engine_version: f.opt("EngineVersion")?,
            iam_database_authentication_enabled: f.opt("IAMDatabaseAuthenticationEnabled")?,
            iops: f.opt("Iops")?,
            license_model: f.opt("LicenseModel")?,
            master_user_password: f.opt("MasterUserPassword")?,
            multi_az: f.opt("MultiAZ")?,
            multi_tenant: f.opt("MultiTenant")?,
            pending_cloudwatch_logs_exports: f.opt("PendingCloudwatchLogsExports")?,
            port: f.opt("Port")?,
            processor_features: f.opt("ProcessorFeatures")?,
            resume_full_automation_mode_time: f.opt("ResumeFullAutomationModeTime")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
        })
    }
}

impl Decode for PrimaryEndpoint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            address: f.opt("Address")?,
            hosted_zone_id: f.opt("HostedZoneId")?,
        })
    }
}

impl Encode for RebootDBInstanceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RebootDBInstanceMessage[0], &self.db_instance_identifier);
        opt(w, &schema::M_RebootDBInstanceMessage[1], &self.force_failover);
        w.end_struct();
    }
}

impl Decode for RebootDBInstanceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance: f.opt("DBInstance")?,
        })
    }
}

impl Encode for RemoveTagsFromResourceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RemoveTagsFromResourceMessage[0], &self.resource_name);
        req(w, &schema::M_RemoveTagsFromResourceMessage[1], &self.tag_keys);
        w.end_struct();
    }
}

impl Decode for ServerlessV2FeaturesSupport {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max_capacity: f.opt("MaxCapacity")?,
            min_capacity: f.opt("MinCapacity")?,
        })
    }
}

impl Encode for StartDBInstanceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StartDBInstanceMessage[0], &self.db_capacity_reservation_identifier);
        req(w, &schema::M_StartDBInstanceMessage[1], &self.db_instance_identifier);
        w.end_struct();
    }
}

impl Decode for StartDBInstanceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance: f.opt("DBInstance")?,
        })
    }
}

impl Encode for StopDBInstanceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_StopDBInstanceMessage[0], &self.db_instance_identifier);
        opt(w, &schema::M_StopDBInstanceMessage[1], &self.db_snapshot_identifier);
        opt(w, &schema::M_StopDBInstanceMessage[2], &self.detach_from_db_capacity_reservation);
        w.end_struct();
    }
}

impl Decode for StopDBInstanceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance: f.opt("DBInstance")?,
        })
    }
}

impl Decode for Subnet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            subnet_availability_zone: f.opt("SubnetAvailabilityZone")?,
            subnet_identifier: f.opt("SubnetIdentifier")?,
            subnet_outpost: f.opt("SubnetOutpost")?,
            subnet_status: f.opt("SubnetStatus")?,
        })
    }
}

impl Decode for TagListMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tag_list: f.opt("TagList")?,
        })
    }
}

impl Encode for TagSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagSpecification[0], &self.resource_type);
        opt(w, &schema::M_TagSpecification[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for Timezone {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            timezone_name: f.opt("TimezoneName")?,
        })
    }
}

impl Decode for UpgradeTarget {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_upgrade: f.opt("AutoUpgrade")?,
            description: f.opt("Description")?,
            engine: f.opt("Engine")?,
            engine_version: f.opt("EngineVersion")?,
            is_major_version_upgrade: f.opt("IsMajorVersionUpgrade")?,
            supported_engine_modes: f.opt("SupportedEngineModes")?,
            supports_babelfish: f.opt("SupportsBabelfish")?,
            supports_global_databases: f.opt("SupportsGlobalDatabases")?,
            supports_integrations: f.opt("SupportsIntegrations")?,
            supports_limitless_database: f.opt("SupportsLimitlessDatabase")?,
            supports_local_write_forwarding: f.opt("SupportsLocalWriteForwarding")?,
            supports_parallel_query: f.opt("SupportsParallelQuery")?,
        })
    }
}

impl Decode for VpcSecurityGroupMembership {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status: f.opt("Status")?,
            vpc_security_group_id: f.opt("VpcSecurityGroupId")?,
        })
    }
}

impl Decode for AddTagsToResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteDBSubnetGroupResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for RemoveTagsFromResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for ClusterPendingModifiedValues {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocated_storage: f.opt("AllocatedStorage")?,
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            certificate_details: f.opt("CertificateDetails")?,
            db_cluster_identifier: f.opt("DBClusterIdentifier")?,
            engine_version: f.opt("EngineVersion")?,
            iam_database_authentication_enabled: f.opt("IAMDatabaseAuthenticationEnabled")?,
            internet_access_gateway_enabled: f.opt("InternetAccessGatewayEnabled")?,
            iops: f.opt("Iops")?,
            master_user_password: f.opt("MasterUserPassword")?,
            pending_cloudwatch_logs_exports: f.opt("PendingCloudwatchLogsExports")?,
            rds_custom_cluster_configuration: f.opt("RdsCustomClusterConfiguration")?,
            storage_type: f.opt("StorageType")?,
            vpc_networking_enabled: f.opt("VPCNetworkingEnabled")?,
        })
    }
}

impl Encode for CreateDBClusterMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDBClusterMessage[0], &self.allocated_storage);
        opt(w, &schema::M_CreateDBClusterMessage[1], &self.associated_roles);
        opt(w, &schema::M_CreateDBClusterMessage[2], &self.auto_minor_version_upgrade);
        opt(w, &schema::M_CreateDBClusterMessage[3], &self.availability_zones);
        opt(w, &schema::M_CreateDBClusterMessage[4], &self.backtrack_window);
        opt(w, &schema::M_CreateDBClusterMessage[5], &self.backup_retention_period);
        opt(w, &schema::M_CreateDBClusterMessage[6], &self.ca_certificate_identifier);
        opt(w, &schema::M_CreateDBClusterMessage[7], &self.character_set_name);
        opt(w, &schema::M_CreateDBClusterMessage[8], &self.cluster_scalability_type);
        opt(w, &schema::M_CreateDBClusterMessage[9], &self.copy_tags_to_snapshot);
        req(w, &schema::M_CreateDBClusterMessage[10], &self.db_cluster_identifier);
        opt(w, &schema::M_CreateDBClusterMessage[11], &self.db_cluster_instance_class);
        opt(w, &schema::M_CreateDBClusterMessage[12], &self.db_cluster_parameter_group_name);
        opt(w, &schema::M_CreateDBClusterMessage[13], &self.db_subnet_group_name);
        opt(w, &schema::M_CreateDBClusterMessage[14], &self.db_system_id);
        opt(w, &schema::M_CreateDBClusterMessage[15], &self.database_insights_mode);
        opt(w, &schema::M_CreateDBClusterMessage[16], &self.database_name);
        opt(w, &schema::M_CreateDBClusterMessage[17], &self.deletion_protection);
        opt(w, &schema::M_CreateDBClusterMessage[18], &self.domain);
        opt(w, &schema::M_CreateDBClusterMessage[19], &self.domain_iam_role_name);
        opt(w, &schema::M_CreateDBClusterMessage[20], &self.enable_cloudwatch_logs_exports);
        opt(w, &schema::M_CreateDBClusterMessage[21], &self.enable_global_write_forwarding);
        opt(w, &schema::M_CreateDBClusterMessage[22], &self.enable_http_endpoint);
        opt(w, &schema::M_CreateDBClusterMessage[23], &self.enable_iam_database_authentication);
        opt(w, &schema::M_CreateDBClusterMessage[24], &self.enable_internet_access_gateway);
        opt(w, &schema::M_CreateDBClusterMessage[25], &self.enable_limitless_database);
        opt(w, &schema::M_CreateDBClusterMessage[26], &self.enable_local_write_forwarding);
        opt(w, &schema::M_CreateDBClusterMessage[27], &self.enable_performance_insights);
        opt(w, &schema::M_CreateDBClusterMessage[28], &self.enable_vpc_networking);
        req(w, &schema::M_CreateDBClusterMessage[29], &self.engine);
        opt(w, &schema::M_CreateDBClusterMessage[30], &self.engine_lifecycle_support);
        opt(w, &schema::M_CreateDBClusterMessage[31], &self.engine_mode);
        opt(w, &schema::M_CreateDBClusterMessage[32], &self.engine_version);
        opt(w, &schema::M_CreateDBClusterMessage[33], &self.global_cluster_identifier);
        opt(w, &schema::M_CreateDBClusterMessage[34], &self.iops);
        opt(w, &schema::M_CreateDBClusterMessage[35], &self.kms_key_id);
        opt(w, &schema::M_CreateDBClusterMessage[36], &self.manage_master_user_password);
        opt(w, &schema::M_CreateDBClusterMessage[37], &self.master_user_authentication_type);
        opt(w, &schema::M_CreateDBClusterMessage[38], &self.master_user_password);
        opt(w, &schema::M_CreateDBClusterMessage[39], &self.master_user_secret_kms_key_id);
        opt(w, &schema::M_CreateDBClusterMessage[40], &self.master_username);
        opt(w, &schema::M_CreateDBClusterMessage[41], &self.monitoring_interval);
        opt(w, &schema::M_CreateDBClusterMessage[42], &self.monitoring_role_arn);
        opt(w, &schema::M_CreateDBClusterMessage[43], &self.network_type);
        opt(w, &schema::M_CreateDBClusterMessage[44], &self.option_group_name);
        opt(w, &schema::M_CreateDBClusterMessage[45], &self.performance_insights_kms_key_id);
        opt(w, &schema::M_CreateDBClusterMessage[46], &self.performance_insights_retention_period);
        opt(w, &schema::M_CreateDBClusterMessage[47], &self.port);
        opt(w, &schema::M_CreateDBClusterMessage[48], &self.pre_signed_url);
        opt(w, &schema::M_CreateDBClusterMessage[49], &self.preferred_backup_window);
        opt(w, &schema::M_CreateDBClusterMessage[50], &self.preferred_maintenance_window);
        opt(w, &schema::M_CreateDBClusterMessage[51], &self.publicly_accessible);
        opt(w, &schema::M_CreateDBClusterMessage[52], &self.rds_custom_cluster_configuration);
        opt(w, &schema::M_CreateDBClusterMessage[53], &self.replication_source_identifier);
        opt(w, &schema::M_CreateDBClusterMessage[54], &self.scaling_configuration);
        opt(w, &schema::M_CreateDBClusterMessage[55], &self.serverless_v2_scaling_configuration);
        opt(w, &schema::M_CreateDBClusterMessage[56], &self.storage_encrypted);
        opt(w, &schema::M_CreateDBClusterMessage[57], &self.storage_type);
        opt(w, &schema::M_CreateDBClusterMessage[58], &self.tag_specifications);
        opt(w, &schema::M_CreateDBClusterMessage[59], &self.tags);
        opt(w, &schema::M_CreateDBClusterMessage[60], &self.vpc_security_group_ids);
        opt(w, &schema::M_CreateDBClusterMessage[61], &self.with_express_configuration);
        w.end_struct();
    }
}

impl Decode for CreateDBClusterResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_cluster: f.opt("DBCluster")?,
        })
    }
}

impl Encode for CreateDBInstanceReadReplicaMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[0], &self.additional_storage_volumes);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[1], &self.allocated_storage);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[2], &self.auto_minor_version_upgrade);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[3], &self.availability_zone);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[4], &self.backup_target);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[5], &self.ca_certificate_identifier);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[6], &self.copy_tags_to_snapshot);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[7], &self.custom_iam_instance_profile);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[8], &self.db_capacity_reservation_identifier);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[9], &self.db_instance_class);
        req(w, &schema::M_CreateDBInstanceReadReplicaMessage[10], &self.db_instance_identifier);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[11], &self.db_parameter_group_name);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[12], &self.db_subnet_group_name);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[13], &self.database_insights_mode);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[14], &self.dedicated_log_volume);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[15], &self.deletion_protection);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[16], &self.domain);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[17], &self.domain_auth_secret_arn);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[18], &self.domain_dns_ips);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[19], &self.domain_fqdn);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[20], &self.domain_iam_role_name);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[21], &self.domain_ou);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[22], &self.enable_cloudwatch_logs_exports);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[23], &self.enable_customer_owned_ip);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[24], &self.enable_iam_database_authentication);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[25], &self.enable_performance_insights);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[26], &self.iops);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[27], &self.kms_key_id);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[28], &self.max_allocated_storage);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[29], &self.monitoring_interval);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[30], &self.monitoring_role_arn);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[31], &self.multi_az);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[32], &self.network_type);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[33], &self.option_group_name);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[34], &self.performance_insights_kms_key_id);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[35], &self.performance_insights_retention_period);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[36], &self.port);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[37], &self.pre_signed_url);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[38], &self.processor_features);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[39], &self.publicly_accessible);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[40], &self.replica_mode);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[41], &self.source_db_cluster_identifier);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[42], &self.source_db_instance_identifier);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[43], &self.storage_throughput);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[44], &self.storage_type);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[45], &self.tag_specifications);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[46], &self.tags);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[47], &self.upgrade_storage_config);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[48], &self.use_default_processor_features);
        opt(w, &schema::M_CreateDBInstanceReadReplicaMessage[49], &self.vpc_security_group_ids);
        w.end_struct();
    }
}

impl Decode for CreateDBInstanceReadReplicaResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance: f.opt("DBInstance")?,
        })
    }
}

impl Encode for CreateDBParameterGroupMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateDBParameterGroupMessage[0], &self.db_parameter_group_family);
        req(w, &schema::M_CreateDBParameterGroupMessage[1], &self.db_parameter_group_name);
        req(w, &schema::M_CreateDBParameterGroupMessage[2], &self.description);
        opt(w, &schema::M_CreateDBParameterGroupMessage[3], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateDBParameterGroupResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group: f.opt("DBParameterGroup")?,
        })
    }
}

impl Encode for CreateDBSnapshotMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateDBSnapshotMessage[0], &self.db_instance_identifier);
        req(w, &schema::M_CreateDBSnapshotMessage[1], &self.db_snapshot_identifier);
        opt(w, &schema::M_CreateDBSnapshotMessage[2], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateDBSnapshotResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_snapshot: f.opt("DBSnapshot")?,
        })
    }
}

impl Decode for DBCluster {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            activity_stream_kinesis_stream_name: f.opt("ActivityStreamKinesisStreamName")?,
            activity_stream_kms_key_id: f.opt("ActivityStreamKmsKeyId")?,
            activity_stream_mode: f.opt("ActivityStreamMode")?,
            activity_stream_status: f.opt("ActivityStreamStatus")?,
            allocated_storage: f.opt("AllocatedStorage")?,
            associated_roles: f.opt("AssociatedRoles")?,
            auto_minor_version_upgrade: f.opt("AutoMinorVersionUpgrade")?,
            automatic_restart_time: f.opt("AutomaticRestartTime")?,
            availability_zones: f.opt("AvailabilityZones")?,
            aws_backup_recovery_point_arn: f.opt("AwsBackupRecoveryPointArn")?,
            backtrack_consumed_change_records: f.opt("BacktrackConsumedChangeRecords")?,
            backtrack_window: f.opt("BacktrackWindow")?,
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            capacity: f.opt("Capacity")?,
            certificate_details: f.opt("CertificateDetails")?,
            character_set_name: f.opt("CharacterSetName")?,
            clone_group_id: f.opt("CloneGroupId")?,
            cluster_create_time: f.opt("ClusterCreateTime")?,
            cluster_scalability_type: f.opt("ClusterScalabilityType")?,
            copy_tags_to_snapshot: f.opt("CopyTagsToSnapshot")?,
            cross_account_clone: f.opt("CrossAccountClone")?,
            custom_endpoints: f.opt("CustomEndpoints")?,
            db_cluster_arn: f.opt("DBClusterArn")?,
            db_cluster_identifier: f.opt("DBClusterIdentifier")?,
            db_cluster_instance_class: f.opt("DBClusterInstanceClass")?,
            db_cluster_members: f.opt("DBClusterMembers")?,
            db_cluster_option_group_memberships: f.opt("DBClusterOptionGroupMemberships")?,
            db_cluster_parameter_group: f.opt("DBClusterParameterGroup")?,
            db_subnet_group: f.opt("DBSubnetGroup")?,
            db_system_id: f.opt("DBSystemId")?,
            database_insights_mode: f.opt("DatabaseInsightsMode")?,
            database_name: f.opt("DatabaseName")?,
            db_cluster_resource_id: f.opt("DbClusterResourceId")?,
            deletion_protection: f.opt("DeletionProtection")?,
            domain_memberships: f.opt("DomainMemberships")?,
            earliest_backtrack_time: f.opt("EarliestBacktrackTime")?,
            earliest_restorable_time: f.opt("EarliestRestorableTime")?,
            enabled_cloudwatch_logs_exports: f.opt("EnabledCloudwatchLogsExports")?,
            endpoint: f.opt("Endpoint")?,
            engine: f.opt("Engine")?,
            engine_lifecycle_support: f.opt("EngineLifecycleSupport")?,
            engine_mode: f.opt("EngineMode")?,
            engine_version: f.opt("EngineVersion")?,
            global_cluster_identifier: f.opt("GlobalClusterIdentifier")?,
            global_write_forwarding_requested: f.opt("GlobalWriteForwardingRequested")?,
            global_write_forwarding_status: f.opt("GlobalWriteForwardingStatus")?,
            hosted_zone_id: f.opt("HostedZoneId")?,
            http_endpoint_enabled: f.opt("HttpEndpointEnabled")?,
            iam_database_authentication_enabled: f.opt("IAMDatabaseAuthenticationEnabled")?,
            io_optimized_next_allowed_modification_time: f.opt("IOOptimizedNextAllowedModificationTime")?,
            internet_access_gateway_enabled: f.opt("InternetAccessGatewayEnabled")?,
            iops: f.opt("Iops")?,
            kms_key_id: f.opt("KmsKeyId")?,
            latest_restorable_time: f.opt("LatestRestorableTime")?,
            limitless_database: f.opt("LimitlessDatabase")?,
            local_write_forwarding_status: f.opt("LocalWriteForwardingStatus")?,
            master_user_secret: f.opt("MasterUserSecret")?,
            master_username: f.opt("MasterUsername")?,
            monitoring_interval: f.opt("MonitoringInterval")?,
            monitoring_role_arn: f.opt("MonitoringRoleArn")?,
            multi_az: f.opt("MultiAZ")?,
            network_type: f.opt("NetworkType")?,
            pending_modified_values: f.opt("PendingModifiedValues")?,
            percent_progress: f.opt("PercentProgress")?,
            performance_insights_enabled: f.opt("PerformanceInsightsEnabled")?,
            performance_insights_kms_key_id: f.opt("PerformanceInsightsKMSKeyId")?,
            performance_insights_retention_period: f.opt("PerformanceInsightsRetentionPeriod")?,
            port: f.opt("Port")?,
            preferred_backup_window: f.opt("PreferredBackupWindow")?,
            preferred_maintenance_window: f.opt("PreferredMaintenanceWindow")?,
            publicly_accessible: f.opt("PubliclyAccessible")?,
            rds_custom_cluster_configuration: f.opt("RdsCustomClusterConfiguration")?,
            read_replica_identifiers: f.opt("ReadReplicaIdentifiers")?,
            reader_endpoint: f.opt("ReaderEndpoint")?,
            replication_source_identifier: f.opt("ReplicationSourceIdentifier")?,
            scaling_configuration_info: f.opt("ScalingConfigurationInfo")?,
            serverless_v2_platform_version: f.opt("ServerlessV2PlatformVersion")?,
            serverless_v2_scaling_configuration: f.opt("ServerlessV2ScalingConfiguration")?,
            status: f.opt("Status")?,
            status_infos: f.opt("StatusInfos")?,
            storage_encrypted: f.opt("StorageEncrypted")?,
            storage_encryption_type: f.opt("StorageEncryptionType")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            tag_list: f.opt("TagList")?,
            upgrade_rollout_order: f.opt("UpgradeRolloutOrder")?,
            vpc_networking_enabled: f.opt("VPCNetworkingEnabled")?,
            vpc_security_groups: f.opt("VpcSecurityGroups")?,
        })
    }
}

impl Encode for DBClusterAssociatedRole {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBClusterAssociatedRole[0], &self.feature_name);
        req(w, &schema::M_DBClusterAssociatedRole[1], &self.role_arn);
        w.end_struct();
    }
}

impl Decode for DBClusterMember {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_cluster_parameter_group_status: f.opt("DBClusterParameterGroupStatus")?,
            db_instance_identifier: f.opt("DBInstanceIdentifier")?,
            is_cluster_writer: f.opt("IsClusterWriter")?,
            promotion_tier: f.opt("PromotionTier")?,
        })
    }
}

impl Decode for DBClusterMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_clusters: f.opt("DBClusters")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Decode for DBClusterOptionGroupStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_cluster_option_group_name: f.opt("DBClusterOptionGroupName")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for DBClusterRole {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            feature_name: f.opt("FeatureName")?,
            role_arn: f.opt("RoleArn")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for DBClusterSnapshot {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocated_storage: f.opt("AllocatedStorage")?,
            availability_zones: f.opt("AvailabilityZones")?,
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            cluster_create_time: f.opt("ClusterCreateTime")?,
            db_cluster_identifier: f.opt("DBClusterIdentifier")?,
            db_cluster_snapshot_arn: f.opt("DBClusterSnapshotArn")?,
            db_cluster_snapshot_identifier: f.opt("DBClusterSnapshotIdentifier")?,
            db_system_id: f.opt("DBSystemId")?,
            db_cluster_resource_id: f.opt("DbClusterResourceId")?,
            engine: f.opt("Engine")?,
            engine_mode: f.opt("EngineMode")?,
            engine_version: f.opt("EngineVersion")?,
            iam_database_authentication_enabled: f.opt("IAMDatabaseAuthenticationEnabled")?,
            kms_key_id: f.opt("KmsKeyId")?,
            license_model: f.opt("LicenseModel")?,
            master_username: f.opt("MasterUsername")?,
            percent_progress: f.opt("PercentProgress")?,
            port: f.opt("Port")?,
            preferred_backup_window: f.opt("PreferredBackupWindow")?,
            snapshot_create_time: f.opt("SnapshotCreateTime")?,
            snapshot_type: f.opt("SnapshotType")?,
            source_db_cluster_snapshot_arn: f.opt("SourceDBClusterSnapshotArn")?,
            status: f.opt("Status")?,
            storage_encrypted: f.opt("StorageEncrypted")?,
            storage_encryption_type: f.opt("StorageEncryptionType")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            tag_list: f.opt("TagList")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for DBClusterSnapshotMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_cluster_snapshots: f.opt("DBClusterSnapshots")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Decode for DBClusterStatusInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            message: f.opt("Message")?,
            normal: f.opt("Normal")?,
            status: f.opt("Status")?,
            status_type: f.opt("StatusType")?,
        })
    }
}

impl Decode for DBParameterGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_arn: f.opt("DBParameterGroupArn")?,
            db_parameter_group_family: f.opt("DBParameterGroupFamily")?,
            db_parameter_group_name: f.opt("DBParameterGroupName")?,
            description: f.opt("Description")?,
        })
    }
}

impl Decode for DBParameterGroupDetails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            marker: f.opt("Marker")?,
            parameters: f.opt("Parameters")?,
        })
    }
}

impl Decode for DBParameterGroupNameMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_name: f.opt("DBParameterGroupName")?,
        })
    }
}

impl Decode for DBParameterGroupsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_groups: f.opt("DBParameterGroups")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Decode for DBSnapshot {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_storage_volumes: f.opt("AdditionalStorageVolumes")?,
            allocated_storage: f.opt("AllocatedStorage")?,
            availability_zone: f.opt("AvailabilityZone")?,
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            db_instance_identifier: f.opt("DBInstanceIdentifier")?,
            db_snapshot_arn: f.opt("DBSnapshotArn")?,
            db_snapshot_identifier: f.opt("DBSnapshotIdentifier")?,
            db_system_id: f.opt("DBSystemId")?,
            dbi_resource_id: f.opt("DbiResourceId")?,
            dedicated_log_volume: f.opt("DedicatedLogVolume")?,
            encrypted: f.opt("Encrypted")?,
            engine: f.opt("Engine")?,
            engine_version: f.opt("EngineVersion")?,
            full_snapshot_size_in_bytes: f.opt("FullSnapshotSizeInBytes")?,
            iam_database_authentication_enabled: f.opt("IAMDatabaseAuthenticationEnabled")?,
            instance_create_time: f.opt("InstanceCreateTime")?,
            iops: f.opt("Iops")?,
            kms_key_id: f.opt("KmsKeyId")?,
            license_model: f.opt("LicenseModel")?,
            master_username: f.opt("MasterUsername")?,
            multi_tenant: f.opt("MultiTenant")?,
            option_group_name: f.opt("OptionGroupName")?,
            original_snapshot_create_time: f.opt("OriginalSnapshotCreateTime")?,
            percent_progress: f.opt("PercentProgress")?,
            port: f.opt("Port")?,
            preferred_backup_window: f.opt("PreferredBackupWindow")?,
            processor_features: f.opt("ProcessorFeatures")?,
            snapshot_availability_zone: f.opt("SnapshotAvailabilityZone")?,
            snapshot_create_time: f.opt("SnapshotCreateTime")?,
            snapshot_database_time: f.opt("SnapshotDatabaseTime")?,
            snapshot_target: f.opt("SnapshotTarget")?,
            snapshot_type: f.opt("SnapshotType")?,
            source_db_snapshot_identifier: f.opt("SourceDBSnapshotIdentifier")?,
            source_region: f.opt("SourceRegion")?,
            status: f.opt("Status")?,
            storage_encryption_type: f.opt("StorageEncryptionType")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            tag_list: f.opt("TagList")?,
            tde_credential_arn: f.opt("TdeCredentialArn")?,
            timezone: f.opt("Timezone")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for DBSnapshotMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_snapshots: f.opt("DBSnapshots")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Encode for DeleteDBParameterGroupMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteDBParameterGroupMessage[0], &self.db_parameter_group_name);
        w.end_struct();
    }
}

impl Encode for DeleteDBSnapshotMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteDBSnapshotMessage[0], &self.db_snapshot_identifier);
        w.end_struct();
    }
}

impl Decode for DeleteDBSnapshotResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_snapshot: f.opt("DBSnapshot")?,
        })
    }
}

impl Encode for DescribeDBClusterSnapshotsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeDBClusterSnapshotsMessage[0], &self.db_cluster_identifier);
        opt(w, &schema::M_DescribeDBClusterSnapshotsMessage[1], &self.db_cluster_snapshot_identifier);
        opt(w, &schema::M_DescribeDBClusterSnapshotsMessage[2], &self.db_cluster_resource_id);
        opt(w, &schema::M_DescribeDBClusterSnapshotsMessage[3], &self.filters);
        opt(w, &schema::M_DescribeDBClusterSnapshotsMessage[4], &self.include_public);
        opt(w, &schema::M_DescribeDBClusterSnapshotsMessage[5], &self.include_shared);
        opt(w, &schema::M_DescribeDBClusterSnapshotsMessage[6], &self.marker);
        opt(w, &schema::M_DescribeDBClusterSnapshotsMessage[7], &self.max_records);
        opt(w, &schema::M_DescribeDBClusterSnapshotsMessage[8], &self.snapshot_type);
        w.end_struct();
    }
}

impl Encode for DescribeDBClustersMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeDBClustersMessage[0], &self.db_cluster_identifier);
        opt(w, &schema::M_DescribeDBClustersMessage[1], &self.filters);
        opt(w, &schema::M_DescribeDBClustersMessage[2], &self.include_shared);
        opt(w, &schema::M_DescribeDBClustersMessage[3], &self.marker);
        opt(w, &schema::M_DescribeDBClustersMessage[4], &self.max_records);
        w.end_struct();
    }
}

impl Encode for DescribeDBParameterGroupsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeDBParameterGroupsMessage[0], &self.db_parameter_group_name);
        opt(w, &schema::M_DescribeDBParameterGroupsMessage[1], &self.filters);
        opt(w, &schema::M_DescribeDBParameterGroupsMessage[2], &self.marker);
        opt(w, &schema::M_DescribeDBParameterGroupsMessage[3], &self.max_records);
        w.end_struct();
    }
}

impl Encode for DescribeDBParametersMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeDBParametersMessage[0], &self.db_parameter_group_name);
        opt(w, &schema::M_DescribeDBParametersMessage[1], &self.filters);
        opt(w, &schema::M_DescribeDBParametersMessage[2], &self.marker);
        opt(w, &schema::M_DescribeDBParametersMessage[3], &self.max_records);
        opt(w, &schema::M_DescribeDBParametersMessage[4], &self.source);
        w.end_struct();
    }
}

impl Encode for DescribeDBSnapshotsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeDBSnapshotsMessage[0], &self.db_instance_identifier);
        opt(w, &schema::M_DescribeDBSnapshotsMessage[1], &self.db_snapshot_identifier);
        opt(w, &schema::M_DescribeDBSnapshotsMessage[2], &self.dbi_resource_id);
        opt(w, &schema::M_DescribeDBSnapshotsMessage[3], &self.filters);
        opt(w, &schema::M_DescribeDBSnapshotsMessage[4], &self.include_public);
        opt(w, &schema::M_DescribeDBSnapshotsMessage[5], &self.include_shared);
        opt(w, &schema::M_DescribeDBSnapshotsMessage[6], &self.marker);
        opt(w, &schema::M_DescribeDBSnapshotsMessage[7], &self.max_records);
        opt(w, &schema::M_DescribeDBSnapshotsMessage[8], &self.snapshot_type);
        w.end_struct();
    }
}

impl Encode for DescribeEventSubscriptionsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeEventSubscriptionsMessage[0], &self.filters);
        opt(w, &schema::M_DescribeEventSubscriptionsMessage[1], &self.marker);
        opt(w, &schema::M_DescribeEventSubscriptionsMessage[2], &self.max_records);
        opt(w, &schema::M_DescribeEventSubscriptionsMessage[3], &self.subscription_name);
        w.end_struct();
    }
}

impl Decode for EventSubscription {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cust_subscription_id: f.opt("CustSubscriptionId")?,
            customer_aws_id: f.opt("CustomerAwsId")?,
            enabled: f.opt("Enabled")?,
            event_categories_list: f.opt("EventCategoriesList")?,
            event_subscription_arn: f.opt("EventSubscriptionArn")?,
            sns_topic_arn: f.opt("SnsTopicArn")?,
            source_ids_list: f.opt("SourceIdsList")?,
            source_type: f.opt("SourceType")?,
            status: f.opt("Status")?,
            subscription_creation_time: f.opt("SubscriptionCreationTime")?,
        })
    }
}

impl Decode for EventSubscriptionsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_subscriptions_list: f.opt("EventSubscriptionsList")?,
            marker: f.opt("Marker")?,
        })
    }
}

impl Decode for LimitlessDatabase {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            min_required_acu: f.opt("MinRequiredACU")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for ModifyDBParameterGroupMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ModifyDBParameterGroupMessage[0], &self.db_parameter_group_name);
        req(w, &schema::M_ModifyDBParameterGroupMessage[1], &self.parameters);
        w.end_struct();
    }
}

impl Encode for PromoteReadReplicaMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PromoteReadReplicaMessage[0], &self.backup_retention_period);
        req(w, &schema::M_PromoteReadReplicaMessage[1], &self.db_instance_identifier);
        opt(w, &schema::M_PromoteReadReplicaMessage[2], &self.preferred_backup_window);
        opt(w, &schema::M_PromoteReadReplicaMessage[3], &self.tag_specifications);
        w.end_struct();
    }
}

impl Decode for PromoteReadReplicaResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance: f.opt("DBInstance")?,
        })
    }
}

impl Encode for ResetDBParameterGroupMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ResetDBParameterGroupMessage[0], &self.db_parameter_group_name);
        opt(w, &schema::M_ResetDBParameterGroupMessage[1], &self.parameters);
        opt(w, &schema::M_ResetDBParameterGroupMessage[2], &self.reset_all_parameters);
        w.end_struct();
    }
}

impl Encode for RestoreDBInstanceFromDBSnapshotMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[0], &self.additional_storage_volumes);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[1], &self.allocated_storage);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[2], &self.auto_minor_version_upgrade);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[3], &self.availability_zone);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[4], &self.backup_retention_period);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[5], &self.backup_target);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[6], &self.ca_certificate_identifier);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[7], &self.copy_tags_to_snapshot);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[8], &self.custom_iam_instance_profile);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[9], &self.db_capacity_reservation_identifier);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[10], &self.db_cluster_snapshot_identifier);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[11], &self.db_instance_class);
        req(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[12], &self.db_instance_identifier);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[13], &self.db_name);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[14], &self.db_parameter_group_name);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[15], &self.db_snapshot_identifier);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[16], &self.db_subnet_group_name);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[17], &self.dedicated_log_volume);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[18], &self.deletion_protection);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[19], &self.domain);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[20], &self.domain_auth_secret_arn);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[21], &self.domain_dns_ips);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[22], &self.domain_fqdn);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[23], &self.domain_iam_role_name);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[24], &self.domain_ou);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[25], &self.enable_cloudwatch_logs_exports);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[26], &self.enable_customer_owned_ip);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[27], &self.enable_iam_database_authentication);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[28], &self.engine);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[29], &self.engine_lifecycle_support);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[30], &self.iops);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[31], &self.license_model);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[32], &self.manage_master_user_password);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[33], &self.master_user_secret_kms_key_id);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[34], &self.multi_az);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[35], &self.network_type);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[36], &self.option_group_name);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[37], &self.port);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[38], &self.preferred_backup_window);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[39], &self.processor_features);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[40], &self.publicly_accessible);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[41], &self.storage_throughput);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[42], &self.storage_type);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[43], &self.tag_specifications);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[44], &self.tags);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[45], &self.tde_credential_arn);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[46], &self.tde_credential_password);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[47], &self.use_default_processor_features);
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotMessage[48], &self.vpc_security_group_ids);
        w.end_struct();
    }
}

impl Decode for RestoreDBInstanceFromDBSnapshotResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance: f.opt("DBInstance")?,
        })
    }
}

impl Encode for ScalingConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ScalingConfiguration[0], &self.auto_pause);
        opt(w, &schema::M_ScalingConfiguration[1], &self.max_capacity);
        opt(w, &schema::M_ScalingConfiguration[2], &self.min_capacity);
        opt(w, &schema::M_ScalingConfiguration[3], &self.seconds_before_timeout);
        opt(w, &schema::M_ScalingConfiguration[4], &self.seconds_until_auto_pause);
        opt(w, &schema::M_ScalingConfiguration[5], &self.timeout_action);
        w.end_struct();
    }
}

impl Decode for ScalingConfigurationInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_pause: f.opt("AutoPause")?,
            max_capacity: f.opt("MaxCapacity")?,
            min_capacity: f.opt("MinCapacity")?,
            seconds_before_timeout: f.opt("SecondsBeforeTimeout")?,
            seconds_until_auto_pause: f.opt("SecondsUntilAutoPause")?,
            timeout_action: f.opt("TimeoutAction")?,
        })
    }
}

impl Encode for ServerlessV2ScalingConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ServerlessV2ScalingConfiguration[0], &self.max_capacity);
        opt(w, &schema::M_ServerlessV2ScalingConfiguration[1], &self.min_capacity);
        opt(w, &schema::M_ServerlessV2ScalingConfiguration[2], &self.seconds_until_auto_pause);
        w.end_struct();
    }
}

impl Decode for ServerlessV2ScalingConfigurationInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max_capacity: f.opt("MaxCapacity")?,
            min_capacity: f.opt("MinCapacity")?,
            seconds_until_auto_pause: f.opt("SecondsUntilAutoPause")?,
        })
    }
}

impl Decode for DeleteDBParameterGroupResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "AddTagsToResource" => ::bonkei_wire::Probe::of::<AddTagsToResource>(),
        "CreateDBInstance" => ::bonkei_wire::Probe::of::<CreateDBInstance>(),
        "CreateDBSubnetGroup" => ::bonkei_wire::Probe::of::<CreateDBSubnetGroup>(),
        "DeleteDBInstance" => ::bonkei_wire::Probe::of::<DeleteDBInstance>(),
        "DeleteDBSubnetGroup" => ::bonkei_wire::Probe::of::<DeleteDBSubnetGroup>(),
        "DescribeDBEngineVersions" => ::bonkei_wire::Probe::of::<DescribeDBEngineVersions>(),
        "DescribeDBInstances" => ::bonkei_wire::Probe::of::<DescribeDBInstances>(),
        "DescribeDBSubnetGroups" => ::bonkei_wire::Probe::of::<DescribeDBSubnetGroups>(),
        "DescribeOrderableDBInstanceOptions" => ::bonkei_wire::Probe::of::<DescribeOrderableDBInstanceOptions>(),
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "ModifyDBInstance" => ::bonkei_wire::Probe::of::<ModifyDBInstance>(),
        "ModifyDBSubnetGroup" => ::bonkei_wire::Probe::of::<ModifyDBSubnetGroup>(),
        "RebootDBInstance" => ::bonkei_wire::Probe::of::<RebootDBInstance>(),
        "RemoveTagsFromResource" => ::bonkei_wire::Probe::of::<RemoveTagsFromResource>(),
        "StartDBInstance" => ::bonkei_wire::Probe::of::<StartDBInstance>(),
        "StopDBInstance" => ::bonkei_wire::Probe::of::<StopDBInstance>(),
        "CreateDBCluster" => ::bonkei_wire::Probe::of::<CreateDBCluster>(),
        "CreateDBInstanceReadReplica" => ::bonkei_wire::Probe::of::<CreateDBInstanceReadReplica>(),
        "CreateDBParameterGroup" => ::bonkei_wire::Probe::of::<CreateDBParameterGroup>(),
        "CreateDBSnapshot" => ::bonkei_wire::Probe::of::<CreateDBSnapshot>(),
        "DeleteDBParameterGroup" => ::bonkei_wire::Probe::of::<DeleteDBParameterGroup>(),
        "DeleteDBSnapshot" => ::bonkei_wire::Probe::of::<DeleteDBSnapshot>(),
        "DescribeDBClusterSnapshots" => ::bonkei_wire::Probe::of::<DescribeDBClusterSnapshots>(),
        "DescribeDBClusters" => ::bonkei_wire::Probe::of::<DescribeDBClusters>(),
        "DescribeDBParameterGroups" => ::bonkei_wire::Probe::of::<DescribeDBParameterGroups>(),
        "DescribeDBParameters" => ::bonkei_wire::Probe::of::<DescribeDBParameters>(),
        "DescribeDBSnapshots" => ::bonkei_wire::Probe::of::<DescribeDBSnapshots>(),
        "DescribeEventSubscriptions" => ::bonkei_wire::Probe::of::<DescribeEventSubscriptions>(),
        "ModifyDBParameterGroup" => ::bonkei_wire::Probe::of::<ModifyDBParameterGroup>(),
        "PromoteReadReplica" => ::bonkei_wire::Probe::of::<PromoteReadReplica>(),
        "ResetDBParameterGroup" => ::bonkei_wire::Probe::of::<ResetDBParameterGroup>(),
        "RestoreDBInstanceFromDBSnapshot" => ::bonkei_wire::Probe::of::<RestoreDBInstanceFromDBSnapshot>(),
        _ => return None,
    })
}
