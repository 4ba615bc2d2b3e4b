// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for ClusterPendingModifiedValues {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClusterPendingModifiedValues[0], &self.allocated_storage);
        opt(w, &schema::M_ClusterPendingModifiedValues[1], &self.backup_retention_period);
        opt(w, &schema::M_ClusterPendingModifiedValues[2], &self.certificate_details);
        opt(w, &schema::M_ClusterPendingModifiedValues[3], &self.db_cluster_identifier);
        opt(w, &schema::M_ClusterPendingModifiedValues[4], &self.engine_version);
        opt(w, &schema::M_ClusterPendingModifiedValues[5], &self.iam_database_authentication_enabled);
        opt(w, &schema::M_ClusterPendingModifiedValues[6], &self.internet_access_gateway_enabled);
        opt(w, &schema::M_ClusterPendingModifiedValues[7], &self.iops);
        opt(w, &schema::M_ClusterPendingModifiedValues[8], &self.master_user_password);
        opt(w, &schema::M_ClusterPendingModifiedValues[9], &self.pending_cloudwatch_logs_exports);
        opt(w, &schema::M_ClusterPendingModifiedValues[10], &self.rds_custom_cluster_configuration);
        opt(w, &schema::M_ClusterPendingModifiedValues[11], &self.storage_type);
        opt(w, &schema::M_ClusterPendingModifiedValues[12], &self.vpc_networking_enabled);
        w.end_struct();
    }
}

impl Decode for CreateDBClusterMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocated_storage: f.opt("AllocatedStorage")?,
            associated_roles: f.opt("AssociatedRoles")?,
            auto_minor_version_upgrade: f.opt("AutoMinorVersionUpgrade")?,
            availability_zones: f.opt("AvailabilityZones")?,
            backtrack_window: f.opt("BacktrackWindow")?,
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            ca_certificate_identifier: f.opt("CACertificateIdentifier")?,
            character_set_name: f.opt("CharacterSetName")?,
            cluster_scalability_type: f.opt("ClusterScalabilityType")?,
            copy_tags_to_snapshot: f.opt("CopyTagsToSnapshot")?,
            db_cluster_identifier: f.req("DBClusterIdentifier")?,
            db_cluster_instance_class: f.opt("DBClusterInstanceClass")?,
            db_cluster_parameter_group_name: f.opt("DBClusterParameterGroupName")?,
            db_subnet_group_name: f.opt("DBSubnetGroupName")?,
            db_system_id: f.opt("DBSystemId")?,
            database_insights_mode: f.opt("DatabaseInsightsMode")?,
            database_name: f.opt("DatabaseName")?,
            deletion_protection: f.opt("DeletionProtection")?,
            domain: f.opt("Domain")?,
            domain_iam_role_name: f.opt("DomainIAMRoleName")?,
            enable_cloudwatch_logs_exports: f.opt("EnableCloudwatchLogsExports")?,
            enable_global_write_forwarding: f.opt("EnableGlobalWriteForwarding")?,
            enable_http_endpoint: f.opt("EnableHttpEndpoint")?,
            enable_iam_database_authentication: f.opt("EnableIAMDatabaseAuthentication")?,
            enable_internet_access_gateway: f.opt("EnableInternetAccessGateway")?,
            enable_limitless_database: f.opt("EnableLimitlessDatabase")?,
            enable_local_write_forwarding: f.opt("EnableLocalWriteForwarding")?,
            enable_performance_insights: f.opt("EnablePerformanceInsights")?,
            enable_vpc_networking: f.opt("EnableVPCNetworking")?,
            engine: f.req("Engine")?,
            engine_lifecycle_support: f.opt("EngineLifecycleSupport")?,
            engine_mode: f.opt("EngineMode")?,
            engine_version: f.opt("EngineVersion")?,
            global_cluster_identifier: f.opt("GlobalClusterIdentifier")?,
            iops: f.opt("Iops")?,
            kms_key_id: f.opt("KmsKeyId")?,
            manage_master_user_password: f.opt("ManageMasterUserPassword")?,
            master_user_authentication_type: f.opt("MasterUserAuthenticationType")?,
            master_user_password: f.opt("MasterUserPassword")?,
            master_user_secret_kms_key_id: f.opt("MasterUserSecretKmsKeyId")?,
            master_username: f.opt("MasterUsername")?,
            monitoring_interval: f.opt("MonitoringInterval")?,
            monitoring_role_arn: f.opt("MonitoringRoleArn")?,
            network_type: f.opt("NetworkType")?,
            option_group_name: f.opt("OptionGroupName")?,
            performance_insights_kms_key_id: f.opt("PerformanceInsightsKMSKeyId")?,
            performance_insights_retention_period: f.opt("PerformanceInsightsRetentionPeriod")?,
            port: f.opt("Port")?,
            pre_signed_url: f.opt("PreSignedUrl")?,
            preferred_backup_window: f.opt("PreferredBackupWindow")?,
            preferred_maintenance_window: f.opt("PreferredMaintenanceWindow")?,
            publicly_accessible: f.opt("PubliclyAccessible")?,
            rds_custom_cluster_configuration: f.opt("RdsCustomClusterConfiguration")?,
            replication_source_identifier: f.opt("ReplicationSourceIdentifier")?,
            scaling_configuration: f.opt("ScalingConfiguration")?,
            serverless_v2_scaling_configuration: f.opt("ServerlessV2ScalingConfiguration")?,
            storage_encrypted: f.opt("StorageEncrypted")?,
            storage_type: f.opt("StorageType")?,
            tag_specifications: f.opt("TagSpecifications")?,
            tags: f.opt("Tags")?,
            vpc_security_group_ids: f.opt("VpcSecurityGroupIds")?,
            with_express_configuration: f.opt("WithExpressConfiguration")?,
        })
    }
}

impl Encode for CreateDBClusterResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDBClusterResult[0], &self.db_cluster);
        w.end_struct();
    }
}

impl Decode for CreateDBInstanceReadReplicaMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_storage_volumes: f.opt("AdditionalStorageVolumes")?,
            allocated_storage: f.opt("AllocatedStorage")?,
            auto_minor_version_upgrade: f.opt("AutoMinorVersionUpgrade")?,
            availability_zone: f.opt("AvailabilityZone")?,
            backup_target: f.opt("BackupTarget")?,
            ca_certificate_identifier: f.opt("CACertificateIdentifier")?,
            copy_tags_to_snapshot: f.opt("CopyTagsToSnapshot")?,
            custom_iam_instance_profile: f.opt("CustomIamInstanceProfile")?,
            db_capacity_reservation_identifier: f.opt("DBCapacityReservationIdentifier")?,
            db_instance_class: f.opt("DBInstanceClass")?,
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
            db_parameter_group_name: f.opt("DBParameterGroupName")?,
            db_subnet_group_name: f.opt("DBSubnetGroupName")?,
            database_insights_mode: f.opt("DatabaseInsightsMode")?,
            dedicated_log_volume: f.opt("DedicatedLogVolume")?,
            deletion_protection: f.opt("DeletionProtection")?,
            domain: f.opt("Domain")?,
            domain_auth_secret_arn: f.opt("DomainAuthSecretArn")?,
            domain_dns_ips: f.opt("DomainDnsIps")?,
            domain_fqdn: f.opt("DomainFqdn")?,
            domain_iam_role_name: f.opt("DomainIAMRoleName")?,
            domain_ou: f.opt("DomainOu")?,
            enable_cloudwatch_logs_exports: f.opt("EnableCloudwatchLogsExports")?,
            enable_customer_owned_ip: f.opt("EnableCustomerOwnedIp")?,
            enable_iam_database_authentication: f.opt("EnableIAMDatabaseAuthentication")?,
            enable_performance_insights: f.opt("EnablePerformanceInsights")?,
            iops: f.opt("Iops")?,
            kms_key_id: f.opt("KmsKeyId")?,
            max_allocated_storage: f.opt("MaxAllocatedStorage")?,
            monitoring_interval: f.opt("MonitoringInterval")?,
            monitoring_role_arn: f.opt("MonitoringRoleArn")?,
            multi_az: f.opt("MultiAZ")?,
            network_type: f.opt("NetworkType")?,
            option_group_name: f.opt("OptionGroupName")?,
            performance_insights_kms_key_id: f.opt("PerformanceInsightsKMSKeyId")?,
            performance_insights_retention_period: f.opt("PerformanceInsightsRetentionPeriod")?,
            port: f.opt("Port")?,
            pre_signed_url: f.opt("PreSignedUrl")?,
            processor_features: f.opt("ProcessorFeatures")?,
            publicly_accessible: f.opt("PubliclyAccessible")?,
            replica_mode: f.opt("ReplicaMode")?,
            source_db_cluster_identifier: f.opt("SourceDBClusterIdentifier")?,
            source_db_instance_identifier: f.opt("SourceDBInstanceIdentifier")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            tag_specifications: f.opt("TagSpecifications")?,
            tags: f.opt("Tags")?,
            upgrade_storage_config: f.opt("UpgradeStorageConfig")?,
            use_default_processor_features: f.opt("UseDefaultProcessorFeatures")?,
            vpc_security_group_ids: f.opt("VpcSecurityGroupIds")?,
        })
    }
}

impl Encode for CreateDBInstanceReadReplicaResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDBInstanceReadReplicaResult[0], &self.db_instance);
        w.end_struct();
    }
}

impl Decode for CreateDBParameterGroupMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_family: f.req("DBParameterGroupFamily")?,
            db_parameter_group_name: f.req("DBParameterGroupName")?,
            description: f.req("Description")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateDBParameterGroupResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDBParameterGroupResult[0], &self.db_parameter_group);
        w.end_struct();
    }
}

impl Decode for CreateDBSnapshotMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
            db_snapshot_identifier: f.req("DBSnapshotIdentifier")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateDBSnapshotResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDBSnapshotResult[0], &self.db_snapshot);
        w.end_struct();
    }
}

impl Encode for DBCluster {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBCluster[0], &self.activity_stream_kinesis_stream_name);
        opt(w, &schema::M_DBCluster[1], &self.activity_stream_kms_key_id);
        opt(w, &schema::M_DBCluster[2], &self.activity_stream_mode);
        opt(w, &schema::M_DBCluster[3], &self.activity_stream_status);
        opt(w, &schema::M_DBCluster[4], &self.allocated_storage);
        opt(w, &schema::M_DBCluster[5], &self.associated_roles);
        opt(w, &schema::M_DBCluster[6], &self.auto_minor_version_upgrade);
        opt(w, &schema::M_DBCluster[7], &self.automatic_restart_time);
        opt(w, &schema::M_DBCluster[8], &self.availability_zones);
        opt(w, &schema::M_DBCluster[9], &self.aws_backup_recovery_point_arn);
        opt(w, &schema::M_DBCluster[10], &self.backtrack_consumed_change_records);
        opt(w, &schema::M_DBCluster[11], &self.backtrack_window);
        opt(w, &schema::M_DBCluster[12], &self.backup_retention_period);
        opt(w, &schema::M_DBCluster[13], &self.capacity);
        opt(w, &schema::M_DBCluster[14], &self.certificate_details);
        opt(w, &schema::M_DBCluster[15], &self.character_set_name);
        opt(w, &schema::M_DBCluster[16], &self.clone_group_id);
        opt(w, &schema::M_DBCluster[17], &self.cluster_create_time);
        opt(w, &schema::M_DBCluster[18], &self.cluster_scalability_type);
        opt(w, &schema::M_DBCluster[19], &self.copy_tags_to_snapshot);
        opt(w, &schema::M_DBCluster[20], &self.cross_account_clone);
        opt(w, &schema::M_DBCluster[21], &self.custom_endpoints);
        opt(w, &schema::M_DBCluster[22], &self.db_cluster_arn);
        opt(w, &schema::M_DBCluster[23], &self.db_cluster_identifier);
        opt(w, &schema::M_DBCluster[24], &self.db_cluster_instance_class);
        opt(w, &schema::M_DBCluster[25], &self.db_cluster_members);
        opt(w, &schema::M_DBCluster[26], &self.db_cluster_option_group_memberships);
        opt(w, &schema::M_DBCluster[27], &self.db_cluster_parameter_group);
        opt(w, &schema::M_DBCluster[28], &self.db_subnet_group);
        opt(w, &schema::M_DBCluster[29], &self.db_system_id);
        opt(w, &schema::M_DBCluster[30], &self.database_insights_mode);
        opt(w, &schema::M_DBCluster[31], &self.database_name);
        opt(w, &schema::M_DBCluster[32], &self.db_cluster_resource_id);
        opt(w, &schema::M_DBCluster[33], &self.deletion_protection);
        opt(w, &schema::M_DBCluster[34], &self.domain_memberships);
        opt(w, &schema::M_DBCluster[35], &self.earliest_backtrack_time);
        opt(w, &schema::M_DBCluster[36], &self.earliest_restorable_time);
        opt(w, &schema::M_DBCluster[37], &self.enabled_cloudwatch_logs_exports);
        opt(w, &schema::M_DBCluster[38], &self.endpoint);
        opt(w, &schema::M_DBCluster[39], &self.engine);
        opt(w, &schema::M_DBCluster[40], &self.engine_lifecycle_support);
        opt(w, &schema::M_DBCluster[41], &self.engine_mode);
        opt(w, &schema::M_DBCluster[42], &self.engine_version);
        opt(w, &schema::M_DBCluster[43], &self.global_cluster_identifier);
        opt(w, &schema::M_DBCluster[44], &self.global_write_forwarding_requested);
        opt(w, &schema::M_DBCluster[45], &self.global_write_forwarding_status);
        opt(w, &schema::M_DBCluster[46], &self.hosted_zone_id);
        opt(w, &schema::M_DBCluster[47], &self.http_endpoint_enabled);
        opt(w, &schema::M_DBCluster[48], &self.iam_database_authentication_enabled);
        opt(w, &schema::M_DBCluster[49], &self.io_optimized_next_allowed_modification_time);
        opt(w, &schema::M_DBCluster[50], &self.internet_access_gateway_enabled);
        opt(w, &schema::M_DBCluster[51], &self.iops);
        opt(w, &schema::M_DBCluster[52], &self.kms_key_id);
        opt(w, &schema::M_DBCluster[53], &self.latest_restorable_time);
        opt(w, &schema::M_DBCluster[54], &self.limitless_database);
        opt(w, &schema::M_DBCluster[55], &self.local_write_forwarding_status);
        opt(w, &schema::M_DBCluster[56], &self.master_user_secret);
        opt(w, &schema::M_DBCluster[57], &self.master_username);
        opt(w, &schema::M_DBCluster[58], &self.monitoring_interval);
        opt(w, &schema::M_DBCluster[59], &self.monitoring_role_arn);
        opt(w, &schema::M_DBCluster[60], &self.multi_az);
        opt(w, &schema::M_DBCluster[61], &self.network_type);
        opt(w, &schema::M_DBCluster[62], &self.pending_modified_values);
        opt(w, &schema::M_DBCluster[63], &self.percent_progress);
        opt(w, &schema::M_DBCluster[64], &self.performance_insights_enabled);
        opt(w, &schema::M_DBCluster[65], &self.performance_insights_kms_key_id);
        opt(w, &schema::M_DBCluster[66], &self.performance_insights_retention_period);
        opt(w, &schema::M_DBCluster[67], &self.port);
        opt(w, &schema::M_DBCluster[68], &self.preferred_backup_window);
        opt(w, &schema::M_DBCluster[69], &self.preferred_maintenance_window);
        opt(w, &schema::M_DBCluster[70], &self.publicly_accessible);
        opt(w, &schema::M_DBCluster[71], &self.rds_custom_cluster_configuration);
        opt(w, &schema::M_DBCluster[72], &self.read_replica_identifiers);
        opt(w, &schema::M_DBCluster[73], &self.reader_endpoint);
        opt(w, &schema::M_DBCluster[74], &self.replication_source_identifier);
        opt(w, &schema::M_DBCluster[75], &self.scaling_configuration_info);
        opt(w, &schema::M_DBCluster[76], &self.serverless_v2_platform_version);
        opt(w, &schema::M_DBCluster[77], &self.serverless_v2_scaling_configuration);
        opt(w, &schema::M_DBCluster[78], &self.status);
        opt(w, &schema::M_DBCluster[79], &self.status_infos);
        opt(w, &schema::M_DBCluster[80], &self.storage_encrypted);
        opt(w, &schema::M_DBCluster[81], &self.storage_encryption_type);
        opt(w, &schema::M_DBCluster[82], &self.storage_throughput);
        opt(w, &schema::M_DBCluster[83], &self.storage_type);
        opt(w, &schema::M_DBCluster[84], &self.tag_list);
        opt(w, &schema::M_DBCluster[85], &self.upgrade_rollout_order);
        opt(w, &schema::M_DBCluster[86], &self.vpc_networking_enabled);
        opt(w, &schema::M_DBCluster[87], &self.vpc_security_groups);
        w.end_struct();
    }
}

impl Decode for DBClusterAssociatedRole {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            feature_name: f.opt("FeatureName")?,
            role_arn: f.req("RoleArn")?,
        })
    }
}

impl Encode for DBClusterMember {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBClusterMember[0], &self.db_cluster_parameter_group_status);
        opt(w, &schema::M_DBClusterMember[1], &self.db_instance_identifier);
        opt(w, &schema::M_DBClusterMember[2], &self.is_cluster_writer);
        opt(w, &schema::M_DBClusterMember[3], &self.promotion_tier);
        w.end_struct();
    }
}

impl Encode for DBClusterMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBClusterMessage[0], &self.db_clusters);
        opt(w, &schema::M_DBClusterMessage[1], &self.marker);
        w.end_struct();
    }
}

impl Encode for DBClusterOptionGroupStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBClusterOptionGroupStatus[0], &self.db_cluster_option_group_name);
        opt(w, &schema::M_DBClusterOptionGroupStatus[1], &self.status);
        w.end_struct();
    }
}

impl Encode for DBClusterRole {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBClusterRole[0], &self.feature_name);
        opt(w, &schema::M_DBClusterRole[1], &self.role_arn);
        opt(w, &schema::M_DBClusterRole[2], &self.status);
        w.end_struct();
    }
}

impl Encode for DBClusterSnapshot {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBClusterSnapshot[0], &self.allocated_storage);
        opt(w, &schema::M_DBClusterSnapshot[1], &self.availability_zones);
        opt(w, &schema::M_DBClusterSnapshot[2], &self.backup_retention_period);
        opt(w, &schema::M_DBClusterSnapshot[3], &self.cluster_create_time);
        opt(w, &schema::M_DBClusterSnapshot[4], &self.db_cluster_identifier);
        opt(w, &schema::M_DBClusterSnapshot[5], &self.db_cluster_snapshot_arn);
        opt(w, &schema::M_DBClusterSnapshot[6], &self.db_cluster_snapshot_identifier);
        opt(w, &schema::M_DBClusterSnapshot[7], &self.db_system_id);
        opt(w, &schema::M_DBClusterSnapshot[8], &self.db_cluster_resource_id);
        opt(w, &schema::M_DBClusterSnapshot[9], &self.engine);
        opt(w, &schema::M_DBClusterSnapshot[10], &self.engine_mode);
        opt(w, &schema::M_DBClusterSnapshot[11], &self.engine_version);
        opt(w, &schema::M_DBClusterSnapshot[12], &self.iam_database_authentication_enabled);
        opt(w, &schema::M_DBClusterSnapshot[13], &self.kms_key_id);
        opt(w, &schema::M_DBClusterSnapshot[14], &self.license_model);
        opt(w, &schema::M_DBClusterSnapshot[15], &self.master_username);
        opt(w, &schema::M_DBClusterSnapshot[16], &self.percent_progress);
        opt(w, &schema::M_DBClusterSnapshot[17], &self.port);
        opt(w, &schema::M_DBClusterSnapshot[18], &self.preferred_backup_window);
        opt(w, &schema::M_DBClusterSnapshot[19], &self.snapshot_create_time);
        opt(w, &schema::M_DBClusterSnapshot[20], &self.snapshot_type);
        opt(w, &schema::M_DBClusterSnapshot[21], &self.source_db_cluster_snapshot_arn);
        opt(w, &schema::M_DBClusterSnapshot[22], &self.status);
        opt(w, &schema::M_DBClusterSnapshot[23], &self.storage_encrypted);
        opt(w, &schema::M_DBClusterSnapshot[24], &self.storage_encryption_type);
        opt(w, &schema::M_DBClusterSnapshot[25], &self.storage_throughput);
        opt(w, &schema::M_DBClusterSnapshot[26], &self.storage_type);
        opt(w, &schema::M_DBClusterSnapshot[27], &self.tag_list);
        opt(w, &schema::M_DBClusterSnapshot[28], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for DBClusterSnapshotMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBClusterSnapshotMessage[0], &self.db_cluster_snapshots);
        opt(w, &schema::M_DBClusterSnapshotMessage[1], &self.marker);
        w.end_struct();
    }
}

impl Encode for DBClusterStatusInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBClusterStatusInfo[0], &self.message);
        opt(w, &schema::M_DBClusterStatusInfo[1], &self.normal);
        opt(w, &schema::M_DBClusterStatusInfo[2], &self.status);
        opt(w, &schema::M_DBClusterStatusInfo[3], &self.status_type);
        w.end_struct();
    }
}

impl Encode for DBParameterGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBParameterGroup[0], &self.db_parameter_group_arn);
        opt(w, &schema::M_DBParameterGroup[1], &self.db_parameter_group_family);
        opt(w, &schema::M_DBParameterGroup[2], &self.db_parameter_group_name);
        opt(w, &schema::M_DBParameterGroup[3], &self.description);
        w.end_struct();
    }
}

impl Encode for DBParameterGroupDetails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBParameterGroupDetails[0], &self.marker);
        opt(w, &schema::M_DBParameterGroupDetails[1], &self.parameters);
        w.end_struct();
    }
}

impl Encode for DBParameterGroupNameMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBParameterGroupNameMessage[0], &self.db_parameter_group_name);
        w.end_struct();
    }
}

impl Encode for DBParameterGroupsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBParameterGroupsMessage[0], &self.db_parameter_groups);
        opt(w, &schema::M_DBParameterGroupsMessage[1], &self.marker);
        w.end_struct();
    }
}

impl Encode for DBSnapshot {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBSnapshot[0], &self.additional_storage_volumes);
        opt(w, &schema::M_DBSnapshot[1], &self.allocated_storage);
        opt(w, &schema::M_DBSnapshot[2], &self.availability_zone);
        opt(w, &schema::M_DBSnapshot[3], &self.backup_retention_period);
        opt(w, &schema::M_DBSnapshot[4], &self.db_instance_identifier);
        opt(w, &schema::M_DBSnapshot[5], &self.db_snapshot_arn);
        opt(w, &schema::M_DBSnapshot[6], &self.db_snapshot_identifier);
        opt(w, &schema::M_DBSnapshot[7], &self.db_system_id);
        opt(w, &schema::M_DBSnapshot[8], &self.dbi_resource_id);
        opt(w, &schema::M_DBSnapshot[9], &self.dedicated_log_volume);
        opt(w, &schema::M_DBSnapshot[10], &self.encrypted);
        opt(w, &schema::M_DBSnapshot[11], &self.engine);
        opt(w, &schema::M_DBSnapshot[12], &self.engine_version);
        opt(w, &schema::M_DBSnapshot[13], &self.full_snapshot_size_in_bytes);
        opt(w, &schema::M_DBSnapshot[14], &self.iam_database_authentication_enabled);
        opt(w, &schema::M_DBSnapshot[15], &self.instance_create_time);
        opt(w, &schema::M_DBSnapshot[16], &self.iops);
        opt(w, &schema::M_DBSnapshot[17], &self.kms_key_id);
        opt(w, &schema::M_DBSnapshot[18], &self.license_model);
        opt(w, &schema::M_DBSnapshot[19], &self.master_username);
        opt(w, &schema::M_DBSnapshot[20], &self.multi_tenant);
        opt(w, &schema::M_DBSnapshot[21], &self.option_group_name);
        opt(w, &schema::M_DBSnapshot[22], &self.original_snapshot_create_time);
        opt(w, &schema::M_DBSnapshot[23], &self.percent_progress);
        opt(w, &schema::M_DBSnapshot[24], &self.port);
        opt(w, &schema::M_DBSnapshot[25], &self.preferred_backup_window);
        opt(w, &schema::M_DBSnapshot[26], &self.processor_features);
        opt(w, &schema::M_DBSnapshot[27], &self.snapshot_availability_zone);
        opt(w, &schema::M_DBSnapshot[28], &self.snapshot_create_time);
        opt(w, &schema::M_DBSnapshot[29], &self.snapshot_database_time);
        opt(w, &schema::M_DBSnapshot[30], &self.snapshot_target);
        opt(w, &schema::M_DBSnapshot[31], &self.snapshot_type);
        opt(w, &schema::M_DBSnapshot[32], &self.source_db_snapshot_identifier);
        opt(w, &schema::M_DBSnapshot[33], &self.source_region);
        opt(w, &schema::M_DBSnapshot[34], &self.status);
        opt(w, &schema::M_DBSnapshot[35], &self.storage_encryption_type);
        opt(w, &schema::M_DBSnapshot[36], &self.storage_throughput);
        opt(w, &schema::M_DBSnapshot[37], &self.storage_type);
        opt(w, &schema::M_DBSnapshot[38], &self.tag_list);
        opt(w, &schema::M_DBSnapshot[39], &self.tde_credential_arn);
        opt(w, &schema::M_DBSnapshot[40], &self.timezone);
        opt(w, &schema::M_DBSnapshot[41], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for DBSnapshotMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBSnapshotMessage[0], &self.db_snapshots);
        opt(w, &schema::M_DBSnapshotMessage[1], &self.marker);
        w.end_struct();
    }
}

impl Decode for DeleteDBParameterGroupMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_name: f.req("DBParameterGroupName")?,
        })
    }
}

impl Decode for DeleteDBSnapshotMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_snapshot_identifier: f.req("DBSnapshotIdentifier")?,
        })
    }
}

impl Encode for DeleteDBSnapshotResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteDBSnapshotResult[0], &self.db_snapshot);
        w.end_struct();
    }
}

impl Decode for DescribeDBClusterSnapshotsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_cluster_identifier: f.opt("DBClusterIdentifier")?,
            db_cluster_snapshot_identifier: f.opt("DBClusterSnapshotIdentifier")?,
            db_cluster_resource_id: f.opt("DbClusterResourceId")?,
            filters: f.opt("Filters")?,
            include_public: f.opt("IncludePublic")?,
            include_shared: f.opt("IncludeShared")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
            snapshot_type: f.opt("SnapshotType")?,
        })
    }
}

impl Decode for DescribeDBClustersMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_cluster_identifier: f.opt("DBClusterIdentifier")?,
            filters: f.opt("Filters")?,
            include_shared: f.opt("IncludeShared")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
        })
    }
}

impl Decode for DescribeDBParameterGroupsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_name: f.opt("DBParameterGroupName")?,
            filters: f.opt("Filters")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
        })
    }
}

impl Decode for DescribeDBParametersMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_name: f.req("DBParameterGroupName")?,
            filters: f.opt("Filters")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
            source: f.opt("Source")?,
        })
    }
}

impl Decode for DescribeDBSnapshotsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance_identifier: f.opt("DBInstanceIdentifier")?,
            db_snapshot_identifier: f.opt("DBSnapshotIdentifier")?,
            dbi_resource_id: f.opt("DbiResourceId")?,
            filters: f.opt("Filters")?,
            include_public: f.opt("IncludePublic")?,
            include_shared: f.opt("IncludeShared")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
            snapshot_type: f.opt("SnapshotType")?,
        })
    }
}

impl Decode for DescribeEventSubscriptionsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filters: f.opt("Filters")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
            subscription_name: f.opt("SubscriptionName")?,
        })
    }
}

impl Encode for EventSubscription {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EventSubscription[0], &self.cust_subscription_id);
        opt(w, &schema::M_EventSubscription[1], &self.customer_aws_id);
        opt(w, &schema::M_EventSubscription[2], &self.enabled);
        opt(w, &schema::M_EventSubscription[3], &self.event_categories_list);
        opt(w, &schema::M_EventSubscription[4], &self.event_subscription_arn);
        opt(w, &schema::M_EventSubscription[5], &self.sns_topic_arn);
        opt(w, &schema::M_EventSubscription[6], &self.source_ids_list);
        opt(w, &schema::M_EventSubscription[7], &self.source_type);
        opt(w, &schema::M_EventSubscription[8], &self.status);
        opt(w, &schema::M_EventSubscription[9], &self.subscription_creation_time);
        w.end_struct();
    }
}

impl Encode for EventSubscriptionsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EventSubscriptionsMessage[0], &self.event_subscriptions_list);
        opt(w, &schema::M_EventSubscriptionsMessage[1], &self.marker);
        w.end_struct();
    }
}

impl Encode for LimitlessDatabase {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LimitlessDatabase[0], &self.min_required_acu);
        opt(w, &schema::M_LimitlessDatabase[1], &self.status);
        w.end_struct();
    }
}

impl Decode for ModifyDBParameterGroupMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_name: f.req("DBParameterGroupName")?,
            parameters: f.req("Parameters")?,
        })
    }
}

impl Decode for Parameter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allowed_values: f.opt("AllowedValues")?,
            apply_method: f.opt("ApplyMethod")?,
            apply_type: f.opt("ApplyType")?,
            data_type: f.opt("DataType")?,
            description: f.opt("Description")?,
            is_modifiable: f.opt("IsModifiable")?,
            minimum_engine_version: f.opt("MinimumEngineVersion")?,
            parameter_name: f.opt("ParameterName")?,
            parameter_value: f.opt("ParameterValue")?,
            source: f.opt("Source")?,
            supported_engine_modes: f.opt("SupportedEngineModes")?,
        })
    }
}

impl Encode for Parameter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Parameter[0], &self.allowed_values);
        opt(w, &schema::M_Parameter[1], &self.apply_method);
        opt(w, &schema::M_Parameter[2], &self.apply_type);
        opt(w, &schema::M_Parameter[3], &self.data_type);
        opt(w, &schema::M_Parameter[4], &self.description);
        opt(w, &schema::M_Parameter[5], &self.is_modifiable);
        opt(w, &schema::M_Parameter[6], &self.minimum_engine_version);
        opt(w, &schema::M_Parameter[7], &self.parameter_name);
        opt(w, &schema::M_Parameter[8], &self.parameter_value);
        opt(w, &schema::M_Parameter[9], &self.source);
        opt(w, &schema::M_Parameter[10], &self.supported_engine_modes);
        w.end_struct();
    }
}

impl Decode for PromoteReadReplicaMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
            preferred_backup_window: f.opt("PreferredBackupWindow")?,
            tag_specifications: f.opt("TagSpecifications")?,
        })
    }
}

impl Encode for PromoteReadReplicaResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PromoteReadReplicaResult[0], &self.db_instance);
        w.end_struct();
    }
}

impl Decode for RdsCustomClusterConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            interconnect_subnet_id: f.opt("InterconnectSubnetId")?,
            replica_mode: f.opt("ReplicaMode")?,
            transit_gateway_multicast_domain_id: f.opt("TransitGatewayMulticastDomainId")?,
        })
    }
}

impl Encode for RdsCustomClusterConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RdsCustomClusterConfiguration[0], &self.interconnect_subnet_id);
        opt(w, &schema::M_RdsCustomClusterConfiguration[1], &self.replica_mode);
        opt(w, &schema::M_RdsCustomClusterConfiguration[2], &self.transit_gateway_multicast_domain_id);
        w.end_struct();
    }
}

impl Decode for ResetDBParameterGroupMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_name: f.req("DBParameterGroupName")?,
            parameters: f.opt("Parameters")?,
            reset_all_parameters: f.opt("ResetAllParameters")?,
        })
    }
}

impl Decode for RestoreDBInstanceFromDBSnapshotMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_storage_volumes: f.opt("AdditionalStorageVolumes")?,
            allocated_storage: f.opt("AllocatedStorage")?,
            auto_minor_version_upgrade: f.opt("AutoMinorVersionUpgrade")?,
            availability_zone: f.opt("AvailabilityZone")?,
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            backup_target: f.opt("BackupTarget")?,
            ca_certificate_identifier: f.opt("CACertificateIdentifier")?,
            copy_tags_to_snapshot: f.opt("CopyTagsToSnapshot")?,
            custom_iam_instance_profile: f.opt("CustomIamInstanceProfile")?,
            db_capacity_reservation_identifier: f.opt("DBCapacityReservationIdentifier")?,
            db_cluster_snapshot_identifier: f.opt("DBClusterSnapshotIdentifier")?,
            db_instance_class: f.opt("DBInstanceClass")?,
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
            db_name: f.opt("DBName")?,
            db_parameter_group_name: f.opt("DBParameterGroupName")?,
            db_snapshot_identifier: f.opt("DBSnapshotIdentifier")?,
            db_subnet_group_name: f.opt("DBSubnetGroupName")?,
            dedicated_log_volume: f.opt("DedicatedLogVolume")?,
            deletion_protection: f.opt("DeletionProtection")?,
            domain: f.opt("Domain")?,
            domain_auth_secret_arn: f.opt("DomainAuthSecretArn")?,
            domain_dns_ips: f.opt("DomainDnsIps")?,
            domain_fqdn: f.opt("DomainFqdn")?,
            domain_iam_role_name: f.opt("DomainIAMRoleName")?,
            domain_ou: f.opt("DomainOu")?,
            enable_cloudwatch_logs_exports: f.opt("EnableCloudwatchLogsExports")?,
            enable_customer_owned_ip: f.opt("EnableCustomerOwnedIp")?,
            enable_iam_database_authentication: f.opt("EnableIAMDatabaseAuthentication")?,
            engine: f.opt("Engine")?,
            engine_lifecycle_support: f.opt("EngineLifecycleSupport")?,
            iops: f.opt("Iops")?,
            license_model: f.opt("LicenseModel")?,
            manage_master_user_password: f.opt("ManageMasterUserPassword")?,
            master_user_secret_kms_key_id: f.opt("MasterUserSecretKmsKeyId")?,
            multi_az: f.opt("MultiAZ")?,
            network_type: f.opt("NetworkType")?,
            option_group_name: f.opt("OptionGroupName")?,
            port: f.opt("Port")?,
            preferred_backup_window: f.opt("PreferredBackupWindow")?,
            processor_features: f.opt("ProcessorFeatures")?,
            publicly_accessible: f.opt("PubliclyAccessible")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            tag_specifications: f.opt("TagSpecifications")?,
            tags: f.opt("Tags")?,
            tde_credential_arn: f.opt("TdeCredentialArn")?,
            tde_credential_password: f.opt("TdeCredentialPassword")?,
            use_default_processor_features: f.opt("UseDefaultProcessorFeatures")?,
            vpc_security_group_ids: f.opt("VpcSecurityGroupIds")?,
        })
    }
}

impl Encode for RestoreDBInstanceFromDBSnapshotResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RestoreDBInstanceFromDBSnapshotResult[0], &self.db_instance);
        w.end_struct();
    }
}

impl Decode for ScalingConfiguration {
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

impl Encode for ScalingConfigurationInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ScalingConfigurationInfo[0], &self.auto_pause);
        opt(w, &schema::M_ScalingConfigurationInfo[1], &self.max_capacity);
        opt(w, &schema::M_ScalingConfigurationInfo[2], &self.min_capacity);
        opt(w, &schema::M_ScalingConfigurationInfo[3], &self.seconds_before_timeout);
        opt(w, &schema::M_ScalingConfigurationInfo[4], &self.seconds_until_auto_pause);
        opt(w, &schema::M_ScalingConfigurationInfo[5], &self.timeout_action);
        w.end_struct();
    }
}

impl Decode for ServerlessV2ScalingConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max_capacity: f.opt("MaxCapacity")?,
            min_capacity: f.opt("MinCapacity")?,
            seconds_until_auto_pause: f.opt("SecondsUntilAutoPause")?,
        })
    }
}

impl Encode for ServerlessV2ScalingConfigurationInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ServerlessV2ScalingConfigurationInfo[0], &self.max_capacity);
        opt(w, &schema::M_ServerlessV2ScalingConfigurationInfo[1], &self.min_capacity);
        opt(w, &schema::M_ServerlessV2ScalingConfigurationInfo[2], &self.seconds_until_auto_pause);
        w.end_struct();
    }
}

impl Encode for DeleteDBParameterGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
