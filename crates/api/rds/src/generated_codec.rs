// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AddTagsToResourceMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_name: f.req("ResourceName")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Decode for AdditionalStorageVolume {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocated_storage: f.opt("AllocatedStorage")?,
            iops: f.opt("IOPS")?,
            max_allocated_storage: f.opt("MaxAllocatedStorage")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            volume_name: f.req("VolumeName")?,
        })
    }
}

impl Encode for AdditionalStorageVolume {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AdditionalStorageVolume[0], &self.allocated_storage);
        opt(w, &schema::M_AdditionalStorageVolume[1], &self.iops);
        opt(w, &schema::M_AdditionalStorageVolume[2], &self.max_allocated_storage);
        opt(w, &schema::M_AdditionalStorageVolume[3], &self.storage_throughput);
        opt(w, &schema::M_AdditionalStorageVolume[4], &self.storage_type);
        req(w, &schema::M_AdditionalStorageVolume[5], &self.volume_name);
        w.end_struct();
    }
}

impl Encode for AdditionalStorageVolumeOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AdditionalStorageVolumeOutput[0], &self.allocated_storage);
        opt(w, &schema::M_AdditionalStorageVolumeOutput[1], &self.iops);
        opt(w, &schema::M_AdditionalStorageVolumeOutput[2], &self.max_allocated_storage);
        opt(w, &schema::M_AdditionalStorageVolumeOutput[3], &self.storage_operation_percent_progress);
        opt(w, &schema::M_AdditionalStorageVolumeOutput[4], &self.storage_operation_status);
        opt(w, &schema::M_AdditionalStorageVolumeOutput[5], &self.storage_throughput);
        opt(w, &schema::M_AdditionalStorageVolumeOutput[6], &self.storage_type);
        opt(w, &schema::M_AdditionalStorageVolumeOutput[7], &self.storage_volume_status);
        opt(w, &schema::M_AdditionalStorageVolumeOutput[8], &self.volume_name);
        w.end_struct();
    }
}

impl Encode for AvailabilityZone {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailabilityZone[0], &self.name);
        w.end_struct();
    }
}

impl Encode for AvailableAdditionalStorageVolumesOption {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[0], &self.max_iops);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[1], &self.max_iops_per_gib);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[2], &self.max_storage_size);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[3], &self.max_storage_throughput);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[4], &self.min_iops);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[5], &self.min_iops_per_gib);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[6], &self.min_storage_size);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[7], &self.min_storage_throughput);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[8], &self.storage_type);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[9], &self.supports_iops);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[10], &self.supports_storage_autoscaling);
        opt(w, &schema::M_AvailableAdditionalStorageVolumesOption[11], &self.supports_storage_throughput);
        w.end_struct();
    }
}

impl Encode for AvailableProcessorFeature {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailableProcessorFeature[0], &self.allowed_values);
        opt(w, &schema::M_AvailableProcessorFeature[1], &self.default_value);
        opt(w, &schema::M_AvailableProcessorFeature[2], &self.name);
        w.end_struct();
    }
}

impl Encode for CertificateDetails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CertificateDetails[0], &self.ca_identifier);
        opt(w, &schema::M_CertificateDetails[1], &self.valid_till);
        w.end_struct();
    }
}

impl Encode for CharacterSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CharacterSet[0], &self.character_set_description);
        opt(w, &schema::M_CharacterSet[1], &self.character_set_name);
        w.end_struct();
    }
}

impl Decode for CloudwatchLogsExportConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            disable_log_types: f.opt("DisableLogTypes")?,
            enable_log_types: f.opt("EnableLogTypes")?,
        })
    }
}

impl Decode for CreateDBInstanceMessage {
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
            character_set_name: f.opt("CharacterSetName")?,
            copy_tags_to_snapshot: f.opt("CopyTagsToSnapshot")?,
            custom_iam_instance_profile: f.opt("CustomIamInstanceProfile")?,
            db_capacity_reservation_identifier: f.opt("DBCapacityReservationIdentifier")?,
            db_cluster_identifier: f.opt("DBClusterIdentifier")?,
            db_instance_class: f.req("DBInstanceClass")?,
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
            db_name: f.opt("DBName")?,
            db_parameter_group_name: f.opt("DBParameterGroupName")?,
            db_security_groups: f.opt("DBSecurityGroups")?,
            db_subnet_group_name: f.opt("DBSubnetGroupName")?,
            db_system_id: f.opt("DBSystemId")?,
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
            engine: f.req("Engine")?,
            engine_lifecycle_support: f.opt("EngineLifecycleSupport")?,
            engine_version: f.opt("EngineVersion")?,
            iops: f.opt("Iops")?,
            kms_key_id: f.opt("KmsKeyId")?,
            license_model: f.opt("LicenseModel")?,
            manage_master_user_password: f.opt("ManageMasterUserPassword")?,
            master_user_authentication_type: f.opt("MasterUserAuthenticationType")?,
            master_user_password: f.opt("MasterUserPassword")?,
            master_user_secret_kms_key_id: f.opt("MasterUserSecretKmsKeyId")?,
            master_username: f.opt("MasterUsername")?,
            max_allocated_storage: f.opt("MaxAllocatedStorage")?,
            monitoring_interval: f.opt("MonitoringInterval")?,
            monitoring_role_arn: f.opt("MonitoringRoleArn")?,
            multi_az: f.opt("MultiAZ")?,
            multi_tenant: f.opt("MultiTenant")?,
            nchar_character_set_name: f.opt("NcharCharacterSetName")?,
            network_type: f.opt("NetworkType")?,
            option_group_name: f.opt("OptionGroupName")?,
            performance_insights_kms_key_id: f.opt("PerformanceInsightsKMSKeyId")?,
            performance_insights_retention_period: f.opt("PerformanceInsightsRetentionPeriod")?,
            port: f.opt("Port")?,
            preferred_backup_window: f.opt("PreferredBackupWindow")?,
            preferred_maintenance_window: f.opt("PreferredMaintenanceWindow")?,
            processor_features: f.opt("ProcessorFeatures")?,
            promotion_tier: f.opt("PromotionTier")?,
            publicly_accessible: f.opt("PubliclyAccessible")?,
            storage_encrypted: f.opt("StorageEncrypted")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            tag_specifications: f.opt("TagSpecifications")?,
            tags: f.opt("Tags")?,
            tde_credential_arn: f.opt("TdeCredentialArn")?,
            tde_credential_password: f.opt("TdeCredentialPassword")?,
            timezone: f.opt("Timezone")?,
            vpc_security_group_ids: f.opt("VpcSecurityGroupIds")?,
        })
    }
}

impl Encode for CreateDBInstanceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDBInstanceResult[0], &self.db_instance);
        w.end_struct();
    }
}

impl Decode for CreateDBSubnetGroupMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_subnet_group_description: f.req("DBSubnetGroupDescription")?,
            db_subnet_group_name: f.req("DBSubnetGroupName")?,
            subnet_ids: f.req("SubnetIds")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateDBSubnetGroupResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDBSubnetGroupResult[0], &self.db_subnet_group);
        w.end_struct();
    }
}

impl Encode for CustomDBEngineVersionAMI {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CustomDBEngineVersionAMI[0], &self.image_id);
        opt(w, &schema::M_CustomDBEngineVersionAMI[1], &self.status);
        w.end_struct();
    }
}

impl Encode for DBEngineVersion {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBEngineVersion[0], &self.create_time);
        opt(w, &schema::M_DBEngineVersion[1], &self.custom_db_engine_version_manifest);
        opt(w, &schema::M_DBEngineVersion[2], &self.db_engine_description);
        opt(w, &schema::M_DBEngineVersion[3], &self.db_engine_media_type);
        opt(w, &schema::M_DBEngineVersion[4], &self.db_engine_version_arn);
        opt(w, &schema::M_DBEngineVersion[5], &self.db_engine_version_description);
        opt(w, &schema::M_DBEngineVersion[6], &self.db_parameter_group_family);
        opt(w, &schema::M_DBEngineVersion[7], &self.database_installation_files);
        opt(w, &schema::M_DBEngineVersion[8], &self.database_installation_files_s3_bucket_name);
        opt(w, &schema::M_DBEngineVersion[9], &self.database_installation_files_s3_prefix);
        opt(w, &schema::M_DBEngineVersion[10], &self.default_character_set);
        opt(w, &schema::M_DBEngineVersion[11], &self.engine);
        opt(w, &schema::M_DBEngineVersion[12], &self.engine_version);
        opt(w, &schema::M_DBEngineVersion[13], &self.exportable_log_types);
        opt(w, &schema::M_DBEngineVersion[14], &self.failure_reason);
        opt(w, &schema::M_DBEngineVersion[15], &self.image);
        opt(w, &schema::M_DBEngineVersion[16], &self.kms_key_id);
        opt(w, &schema::M_DBEngineVersion[17], &self.major_engine_version);
        opt(w, &schema::M_DBEngineVersion[18], &self.serverless_v2_features_support);
        opt(w, &schema::M_DBEngineVersion[19], &self.status);
        opt(w, &schema::M_DBEngineVersion[20], &self.supported_ca_certificate_identifiers);
        opt(w, &schema::M_DBEngineVersion[21], &self.supported_character_sets);
        opt(w, &schema::M_DBEngineVersion[22], &self.supported_engine_modes);
        opt(w, &schema::M_DBEngineVersion[23], &self.supported_feature_names);
        opt(w, &schema::M_DBEngineVersion[24], &self.supported_nchar_character_sets);
        opt(w, &schema::M_DBEngineVersion[25], &self.supported_timezones);
        opt(w, &schema::M_DBEngineVersion[26], &self.supports_babelfish);
        opt(w, &schema::M_DBEngineVersion[27], &self.supports_certificate_rotation_without_restart);
        opt(w, &schema::M_DBEngineVersion[28], &self.supports_global_databases);
        opt(w, &schema::M_DBEngineVersion[29], &self.supports_integrations);
        opt(w, &schema::M_DBEngineVersion[30], &self.supports_limitless_database);
        opt(w, &schema::M_DBEngineVersion[31], &self.supports_local_write_forwarding);
        opt(w, &schema::M_DBEngineVersion[32], &self.supports_log_exports_to_cloudwatch_logs);
        opt(w, &schema::M_DBEngineVersion[33], &self.supports_parallel_query);
        opt(w, &schema::M_DBEngineVersion[34], &self.supports_read_replica);
        opt(w, &schema::M_DBEngineVersion[35], &self.tag_list);
        opt(w, &schema::M_DBEngineVersion[36], &self.valid_upgrade_target);
        w.end_struct();
    }
}

impl Encode for DBEngineVersionMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBEngineVersionMessage[0], &self.db_engine_versions);
        opt(w, &schema::M_DBEngineVersionMessage[1], &self.marker);
        w.end_struct();
    }
}

impl Encode for DBInstance {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBInstance[0], &self.activity_stream_engine_native_audit_fields_included);
        opt(w, &schema::M_DBInstance[1], &self.activity_stream_kinesis_stream_name);
        opt(w, &schema::M_DBInstance[2], &self.activity_stream_kms_key_id);
        opt(w, &schema::M_DBInstance[3], &self.activity_stream_mode);
        opt(w, &schema::M_DBInstance[4], &self.activity_stream_policy_status);
        opt(w, &schema::M_DBInstance[5], &self.activity_stream_status);
        opt(w, &schema::M_DBInstance[6], &self.additional_storage_volumes);
        opt(w, &schema::M_DBInstance[7], &self.allocated_storage);
        opt(w, &schema::M_DBInstance[8], &self.associated_roles);
        opt(w, &schema::M_DBInstance[9], &self.auto_minor_version_upgrade);
        opt(w, &schema::M_DBInstance[10], &self.automatic_restart_time);
        opt(w, &schema::M_DBInstance[11], &self.automation_mode);
        opt(w, &schema::M_DBInstance[12], &self.availability_zone);
        opt(w, &schema::M_DBInstance[13], &self.aws_backup_recovery_point_arn);
        opt(w, &schema::M_DBInstance[14], &self.backup_retention_period);
        opt(w, &schema::M_DBInstance[15], &self.backup_target);
        opt(w, &schema::M_DBInstance[16], &self.ca_certificate_identifier);
        opt(w, &schema::M_DBInstance[17], &self.certificate_details);
        opt(w, &schema::M_DBInstance[18], &self.character_set_name);
        opt(w, &schema::M_DBInstance[19], &self.copy_tags_to_snapshot);
        opt(w, &schema::M_DBInstance[20], &self.custom_iam_instance_profile);
        opt(w, &schema::M_DBInstance[21], &self.customer_owned_ip_enabled);
        opt(w, &schema::M_DBInstance[22], &self.db_capacity_reservation_identifier);
        opt(w, &schema::M_DBInstance[23], &self.db_cluster_identifier);
        opt(w, &schema::M_DBInstance[24], &self.db_instance_arn);
        opt(w, &schema::M_DBInstance[25], &self.db_instance_automated_backups_replications);
        opt(w, &schema::M_DBInstance[26], &self.db_instance_class);
        opt(w, &schema::M_DBInstance[27], &self.db_instance_identifier);
        opt(w, &schema::M_DBInstance[28], &self.db_instance_status);
        opt(w, &schema::M_DBInstance[29], &self.db_name);
        opt(w, &schema::M_DBInstance[30], &self.db_parameter_groups);
        opt(w, &schema::M_DBInstance[31], &self.db_security_groups);
        opt(w, &schema::M_DBInstance[32], &self.db_subnet_group);
        opt(w, &schema::M_DBInstance[33], &self.db_system_id);
        opt(w, &schema::M_DBInstance[34], &self.database_insights_mode);
        opt(w, &schema::M_DBInstance[35], &self.db_instance_port);
        opt(w, &schema::M_DBInstance[36], &self.dbi_resource_id);
        opt(w, &schema::M_DBInstance[37], &self.dedicated_log_volume);
        opt(w, &schema::M_DBInstance[38], &self.deletion_protection);
        opt(w, &schema::M_DBInstance[39], &self.domain_memberships);
        opt(w, &schema::M_DBInstance[40], &self.enabled_cloudwatch_logs_exports);
        opt(w, &schema::M_DBInstance[41], &self.endpoint);
        opt(w, &schema::M_DBInstance[42], &self.engine);
        opt(w, &schema::M_DBInstance[43], &self.engine_lifecycle_support);
        opt(w, &schema::M_DBInstance[44], &self.engine_version);
        opt(w, &schema::M_DBInstance[45], &self.enhanced_monitoring_resource_arn);
        opt(w, &schema::M_DBInstance[46], &self.iam_database_authentication_enabled);
        opt(w, &schema::M_DBInstance[47], &self.instance_create_time);
        opt(w, &schema::M_DBInstance[48], &self.iops);
        opt(w, &schema::M_DBInstance[49], &self.is_storage_config_upgrade_available);
        opt(w, &schema::M_DBInstance[50], &self.kms_key_id);
        opt(w, &schema::M_DBInstance[51], &self.latest_restorable_time);
        opt(w, &schema::M_DBInstance[52], &self.license_model);
        opt(w, &schema::M_DBInstance[53], &self.listener_endpoint);
        opt(w, &schema::M_DBInstance[54], &self.master_user_secret);
        opt(w, &schema::M_DBInstance[55], &self.master_username);
        opt(w, &schema::M_DBInstance[56], &self.max_allocated_storage);
        opt(w, &schema::M_DBInstance[57], &self.monitoring_interval);
        opt(w, &schema::M_DBInstance[58], &self.monitoring_role_arn);
        opt(w, &schema::M_DBInstance[59], &self.multi_az);
        opt(w, &schema::M_DBInstance[60], &self.multi_tenant);
        opt(w, &schema::M_DBInstance[61], &self.nchar_character_set_name);
        opt(w, &schema::M_DBInstance[62], &self.network_type);
        opt(w, &schema::M_DBInstance[63], &self.option_group_memberships);
        opt(w, &schema::M_DBInstance[64], &self.pending_modified_values);
        opt(w, &schema::M_DBInstance[65], &self.percent_progress);
        opt(w, &schema::M_DBInstance[66], &self.performance_insights_enabled);
        opt(w, &schema::M_DBInstance[67], &self.performance_insights_kms_key_id);
        opt(w, &schema::M_DBInstance[68], &self.performance_insights_retention_period);
        opt(w, &schema::M_DBInstance[69], &self.preferred_backup_window);
        opt(w, &schema::M_DBInstance[70], &self.preferred_maintenance_window);
        opt(w, &schema::M_DBInstance[71], &self.primary_endpoint);
        opt(w, &schema::M_DBInstance[72], &self.processor_features);
        opt(w, &schema::M_DBInstance[73], &self.promotion_tier);
        opt(w, &schema::M_DBInstance[74], &self.publicly_accessible);
        opt(w, &schema::M_DBInstance[75], &self.read_replica_db_cluster_identifiers);
        opt(w, &schema::M_DBInstance[76], &self.read_replica_db_instance_identifiers);
        opt(w, &schema::M_DBInstance[77], &self.read_replica_source_db_cluster_identifier);
        opt(w, &schema::M_DBInstance[78], &self.read_replica_source_db_instance_identifier);
        opt(w, &schema::M_DBInstance[79], &self.replica_mode);
        opt(w, &schema::M_DBInstance[80], &self.resume_full_automation_mode_time);
        opt(w, &schema::M_DBInstance[81], &self.secondary_availability_zone);
        opt(w, &schema::M_DBInstance[82], &self.status_infos);
        opt(w, &schema::M_DBInstance[83], &self.storage_encrypted);
        opt(w, &schema::M_DBInstance[84], &self.storage_encryption_type);
        opt(w, &schema::M_DBInstance[85], &self.storage_operation_percent_progress);
        opt(w, &schema::M_DBInstance[86], &self.storage_operation_status);
        opt(w, &schema::M_DBInstance[87], &self.storage_throughput);
        opt(w, &schema::M_DBInstance[88], &self.storage_type);
        opt(w, &schema::M_DBInstance[89], &self.storage_volume_status);
        opt(w, &schema::M_DBInstance[90], &self.tag_list);
        opt(w, &schema::M_DBInstance[91], &self.tde_credential_arn);
        opt(w, &schema::M_DBInstance[92], &self.timezone);
        opt(w, &schema::M_DBInstance[93], &self.upgrade_rollout_order);
        opt(w, &schema::M_DBInstance[94], &self.vpc_networking_enabled);
        opt(w, &schema::M_DBInstance[95], &self.vpc_security_groups);
        w.end_struct();
    }
}

impl Encode for DBInstanceAutomatedBackupsReplication {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBInstanceAutomatedBackupsReplication[0], &self.db_instance_automated_backups_arn);
        w.end_struct();
    }
}

impl Encode for DBInstanceMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBInstanceMessage[0], &self.db_instances);
        opt(w, &schema::M_DBInstanceMessage[1], &self.marker);
        w.end_struct();
    }
}

impl Encode for DBInstanceRole {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBInstanceRole[0], &self.feature_name);
        opt(w, &schema::M_DBInstanceRole[1], &self.role_arn);
        opt(w, &schema::M_DBInstanceRole[2], &self.status);
        w.end_struct();
    }
}

impl Encode for DBInstanceStatusInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBInstanceStatusInfo[0], &self.message);
        opt(w, &schema::M_DBInstanceStatusInfo[1], &self.normal);
        opt(w, &schema::M_DBInstanceStatusInfo[2], &self.status);
        opt(w, &schema::M_DBInstanceStatusInfo[3], &self.status_type);
        w.end_struct();
    }
}

impl Encode for DBParameterGroupStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBParameterGroupStatus[0], &self.db_parameter_group_name);
        opt(w, &schema::M_DBParameterGroupStatus[1], &self.parameter_apply_status);
        w.end_struct();
    }
}

impl Encode for DBSecurityGroupMembership {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBSecurityGroupMembership[0], &self.db_security_group_name);
        opt(w, &schema::M_DBSecurityGroupMembership[1], &self.status);
        w.end_struct();
    }
}

impl Encode for DBSubnetGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBSubnetGroup[0], &self.db_subnet_group_arn);
        opt(w, &schema::M_DBSubnetGroup[1], &self.db_subnet_group_description);
        opt(w, &schema::M_DBSubnetGroup[2], &self.db_subnet_group_name);
        opt(w, &schema::M_DBSubnetGroup[3], &self.subnet_group_status);
        opt(w, &schema::M_DBSubnetGroup[4], &self.subnets);
        opt(w, &schema::M_DBSubnetGroup[5], &self.supported_network_types);
        opt(w, &schema::M_DBSubnetGroup[6], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for DBSubnetGroupMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DBSubnetGroupMessage[0], &self.db_subnet_groups);
        opt(w, &schema::M_DBSubnetGroupMessage[1], &self.marker);
        w.end_struct();
    }
}

impl Decode for DeleteDBInstanceMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
            delete_automated_backups: f.opt("DeleteAutomatedBackups")?,
            final_db_snapshot_identifier: f.opt("FinalDBSnapshotIdentifier")?,
            skip_final_snapshot: f.opt("SkipFinalSnapshot")?,
        })
    }
}

impl Encode for DeleteDBInstanceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteDBInstanceResult[0], &self.db_instance);
        w.end_struct();
    }
}

impl Decode for DeleteDBSubnetGroupMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_subnet_group_name: f.req("DBSubnetGroupName")?,
        })
    }
}

impl Decode for DescribeDBEngineVersionsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_parameter_group_family: f.opt("DBParameterGroupFamily")?,
            default_only: f.opt("DefaultOnly")?,
            engine: f.opt("Engine")?,
            engine_version: f.opt("EngineVersion")?,
            filters: f.opt("Filters")?,
            include_all: f.opt("IncludeAll")?,
            list_supported_character_sets: f.opt("ListSupportedCharacterSets")?,
            list_supported_timezones: f.opt("ListSupportedTimezones")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
        })
    }
}

impl Decode for DescribeDBInstancesMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance_identifier: f.opt("DBInstanceIdentifier")?,
            filters: f.opt("Filters")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
        })
    }
}

impl Decode for DescribeDBSubnetGroupsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_subnet_group_name: f.opt("DBSubnetGroupName")?,
            filters: f.opt("Filters")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
        })
    }
}

impl Decode for DescribeOrderableDBInstanceOptionsMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone_group: f.opt("AvailabilityZoneGroup")?,
            db_instance_class: f.opt("DBInstanceClass")?,
            engine: f.req("Engine")?,
            engine_version: f.opt("EngineVersion")?,
            filters: f.opt("Filters")?,
            license_model: f.opt("LicenseModel")?,
            marker: f.opt("Marker")?,
            max_records: f.opt("MaxRecords")?,
            vpc: f.opt("Vpc")?,
        })
    }
}

impl Encode for DomainMembership {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DomainMembership[0], &self.auth_secret_arn);
        opt(w, &schema::M_DomainMembership[1], &self.dns_ips);
        opt(w, &schema::M_DomainMembership[2], &self.domain);
        opt(w, &schema::M_DomainMembership[3], &self.fqdn);
        opt(w, &schema::M_DomainMembership[4], &self.iam_role_name);
        opt(w, &schema::M_DomainMembership[5], &self.ou);
        opt(w, &schema::M_DomainMembership[6], &self.status);
        w.end_struct();
    }
}

impl Encode for Endpoint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Endpoint[0], &self.address);
        opt(w, &schema::M_Endpoint[1], &self.hosted_zone_id);
        opt(w, &schema::M_Endpoint[2], &self.port);
        w.end_struct();
    }
}

impl Decode for Filter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            values: f.req("Values")?,
        })
    }
}

impl Decode for ListTagsForResourceMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filters: f.opt("Filters")?,
            resource_name: f.req("ResourceName")?,
        })
    }
}

impl Encode for MasterUserSecret {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MasterUserSecret[0], &self.kms_key_id);
        opt(w, &schema::M_MasterUserSecret[1], &self.secret_arn);
        opt(w, &schema::M_MasterUserSecret[2], &self.secret_status);
        w.end_struct();
    }
}

impl Decode for ModifyAdditionalStorageVolume {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocated_storage: f.opt("AllocatedStorage")?,
            iops: f.opt("IOPS")?,
            max_allocated_storage: f.opt("MaxAllocatedStorage")?,
            set_for_delete: f.opt("SetForDelete")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            volume_name: f.req("VolumeName")?,
        })
    }
}

impl Decode for ModifyDBInstanceMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_storage_volumes: f.opt("AdditionalStorageVolumes")?,
            allocated_storage: f.opt("AllocatedStorage")?,
            allow_major_version_upgrade: f.opt("AllowMajorVersionUpgrade")?,
            apply_immediately: f.opt("ApplyImmediately")?,
            auto_minor_version_upgrade: f.opt("AutoMinorVersionUpgrade")?,
            automation_mode: f.opt("AutomationMode")?,
            aws_backup_recovery_point_arn: f.opt("AwsBackupRecoveryPointArn")?,
            backup_retention_period: f.opt("BackupRetentionPeriod")?,
            ca_certificate_identifier: f.opt("CACertificateIdentifier")?,
            certificate_rotation_restart: f.opt("CertificateRotationRestart")?,
            cloudwatch_logs_export_configuration: f.opt("CloudwatchLogsExportConfiguration")?,
            copy_tags_to_snapshot: f.opt("CopyTagsToSnapshot")?,
            db_capacity_reservation_identifier: f.opt("DBCapacityReservationIdentifier")?,
            db_instance_class: f.opt("DBInstanceClass")?,
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
            db_parameter_group_name: f.opt("DBParameterGroupName")?,
            db_port_number: f.opt("DBPortNumber")?,
            db_security_groups: f.opt("DBSecurityGroups")?,
            db_subnet_group_name: f.opt("DBSubnetGroupName")?,
            database_insights_mode: f.opt("DatabaseInsightsMode")?,
            dedicated_log_volume: f.opt("DedicatedLogVolume")?,
            deletion_protection: f.opt("DeletionProtection")?,
            disable_domain: f.opt("DisableDomain")?,
            domain: f.opt("Domain")?,
            domain_auth_secret_arn: f.opt("DomainAuthSecretArn")?,
            domain_dns_ips: f.opt("DomainDnsIps")?,
            domain_fqdn: f.opt("DomainFqdn")?,
            domain_iam_role_name: f.opt("DomainIAMRoleName")?,
            domain_ou: f.opt("DomainOu")?,
            enable_customer_owned_ip: f.opt("EnableCustomerOwnedIp")?,
            enable_iam_database_authentication: f.opt("EnableIAMDatabaseAuthentication")?,
            enable_performance_insights: f.opt("EnablePerformanceInsights")?,
            engine: f.opt("Engine")?,
            engine_lifecycle_support: f.opt("EngineLifecycleSupport")?,
            engine_version: f.opt("EngineVersion")?,
            iops: f.opt("Iops")?,
            license_model: f.opt("LicenseModel")?,
            manage_master_user_password: f.opt("ManageMasterUserPassword")?,
            master_user_authentication_type: f.opt("MasterUserAuthenticationType")?,
            master_user_password: f.opt("MasterUserPassword")?,
            master_user_secret_kms_key_id: f.opt("MasterUserSecretKmsKeyId")?,
            max_allocated_storage: f.opt("MaxAllocatedStorage")?,
            monitoring_interval: f.opt("MonitoringInterval")?,
            monitoring_role_arn: f.opt("MonitoringRoleArn")?,
            multi_az: f.opt("MultiAZ")?,
            multi_tenant: f.opt("MultiTenant")?,
            network_type: f.opt("NetworkType")?,
            new_db_instance_identifier: f.opt("NewDBInstanceIdentifier")?,
            option_group_name: f.opt("OptionGroupName")?,
            performance_insights_kms_key_id: f.opt("PerformanceInsightsKMSKeyId")?,
            performance_insights_retention_period: f.opt("PerformanceInsightsRetentionPeriod")?,
            preferred_backup_window: f.opt("PreferredBackupWindow")?,
            preferred_maintenance_window: f.opt("PreferredMaintenanceWindow")?,
            processor_features: f.opt("ProcessorFeatures")?,
            promotion_tier: f.opt("PromotionTier")?,
            publicly_accessible: f.opt("PubliclyAccessible")?,
            replica_mode: f.opt("ReplicaMode")?,
            resume_full_automation_mode_minutes: f.opt("ResumeFullAutomationModeMinutes")?,
            rotate_master_user_password: f.opt("RotateMasterUserPassword")?,
            storage_throughput: f.opt("StorageThroughput")?,
            storage_type: f.opt("StorageType")?,
            tag_specifications: f.opt("TagSpecifications")?,
            tde_credential_arn: f.opt("TdeCredentialArn")?,
            tde_credential_password: f.opt("TdeCredentialPassword")?,
            use_default_processor_features: f.opt("UseDefaultProcessorFeatures")?,
            vpc_security_group_ids: f.opt("VpcSecurityGroupIds")?,
        })
    }
}

impl Encode for ModifyDBInstanceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyDBInstanceResult[0], &self.db_instance);
        w.end_struct();
    }
}

impl Decode for ModifyDBSubnetGroupMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_subnet_group_description: f.opt("DBSubnetGroupDescription")?,
            db_subnet_group_name: f.req("DBSubnetGroupName")?,
            subnet_ids: f.req("SubnetIds")?,
        })
    }
}

impl Encode for ModifyDBSubnetGroupResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyDBSubnetGroupResult[0], &self.db_subnet_group);
        w.end_struct();
    }
}

impl Encode for OptionGroupMembership {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OptionGroupMembership[0], &self.option_group_name);
        opt(w, &schema::M_OptionGroupMembership[1], &self.status);
        w.end_struct();
    }
}

impl Encode for OrderableDBInstanceOption {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OrderableDBInstanceOption[0], &self.availability_zone_group);
        opt(w, &schema::M_OrderableDBInstanceOption[1], &self.availability_zones);
        opt(w, &schema::M_OrderableDBInstanceOption[2], &self.available_additional_storage_volumes_options);
        opt(w, &schema::M_OrderableDBInstanceOption[3], &self.available_processor_features);
        opt(w, &schema::M_OrderableDBInstanceOption[4], &self.db_instance_class);
        opt(w, &schema::M_OrderableDBInstanceOption[5], &self.engine);
        opt(w, &schema::M_OrderableDBInstanceOption[6], &self.engine_version);
        opt(w, &schema::M_OrderableDBInstanceOption[7], &self.license_model);
        opt(w, &schema::M_OrderableDBInstanceOption[8], &self.max_iops_per_db_instance);
        opt(w, &schema::M_OrderableDBInstanceOption[9], &self.max_iops_per_gib);
        opt(w, &schema::M_OrderableDBInstanceOption[10], &self.max_storage_size);
        opt(w, &schema::M_OrderableDBInstanceOption[11], &self.max_storage_throughput_per_db_instance);
        opt(w, &schema::M_OrderableDBInstanceOption[12], &self.max_storage_throughput_per_iops);
        opt(w, &schema::M_OrderableDBInstanceOption[13], &self.min_iops_per_db_instance);
        opt(w, &schema::M_OrderableDBInstanceOption[14], &self.min_iops_per_gib);
        opt(w, &schema::M_OrderableDBInstanceOption[15], &self.min_storage_size);
        opt(w, &schema::M_OrderableDBInstanceOption[16], &self.min_storage_throughput_per_db_instance);
        opt(w, &schema::M_OrderableDBInstanceOption[17], &self.min_storage_throughput_per_iops);
        opt(w, &schema::M_OrderableDBInstanceOption[18], &self.multi_az_capable);
        opt(w, &schema::M_OrderableDBInstanceOption[19], &self.outpost_capable);
        opt(w, &schema::M_OrderableDBInstanceOption[20], &self.read_replica_capable);
        opt(w, &schema::M_OrderableDBInstanceOption[21], &self.storage_type);
        opt(w, &schema::M_OrderableDBInstanceOption[22], &self.supported_activity_stream_modes);
        opt(w, &schema::M_OrderableDBInstanceOption[23], &self.supported_engine_modes);
        opt(w, &schema::M_OrderableDBInstanceOption[24], &self.supported_network_types);
        opt(w, &schema::M_OrderableDBInstanceOption[25], &self.supports_additional_storage_volumes);
        opt(w, &schema::M_OrderableDBInstanceOption[26], &self.supports_clusters);
        opt(w, &schema::M_OrderableDBInstanceOption[27], &self.supports_dedicated_log_volume);
        opt(w, &schema::M_OrderableDBInstanceOption[28], &self.supports_enhanced_monitoring);
        opt(w, &schema::M_OrderableDBInstanceOption[29], &self.supports_global_databases);
        opt(w, &schema::M_OrderableDBInstanceOption[30], &self.supports_http_endpoint);
        opt(w, &schema::M_OrderableDBInstanceOption[31], &self.supports_iam_database_authentication);
        opt(w, &schema::M_OrderableDBInstanceOption[32], &self.supports_iops);
        opt(w, &schema::M_OrderableDBInstanceOption[33], &self.supports_kerberos_authentication);
        opt(w, &schema::M_OrderableDBInstanceOption[34], &self.supports_performance_insights);
        opt(w, &schema::M_OrderableDBInstanceOption[35], &self.supports_storage_autoscaling);
        opt(w, &schema::M_OrderableDBInstanceOption[36], &self.supports_storage_encryption);
        opt(w, &schema::M_OrderableDBInstanceOption[37], &self.supports_storage_throughput);
        opt(w, &schema::M_OrderableDBInstanceOption[38], &self.vpc);
        w.end_struct();
    }
}

impl Encode for OrderableDBInstanceOptionsMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OrderableDBInstanceOptionsMessage[0], &self.marker);
        opt(w, &schema::M_OrderableDBInstanceOptionsMessage[1], &self.orderable_db_instance_options);
        w.end_struct();
    }
}

impl Encode for Outpost {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Outpost[0], &self.arn);
        w.end_struct();
    }
}

impl Encode for PendingCloudwatchLogsExports {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PendingCloudwatchLogsExports[0], &self.log_types_to_disable);
        opt(w, &schema::M_PendingCloudwatchLogsExports[1], &self.log_types_to_enable);
        w.end_struct();
    }
}

impl Encode for PendingModifiedValues {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PendingModifiedValues[0], &self.additional_storage_volumes);
        opt(w, &schema::M_PendingModifiedValues[1], &self.allocated_storage);
        opt(w, &schema::M_PendingModifiedValues[2], &self.automation_mode);
        opt(w, &schema::M_PendingModifiedValues[3], &self.backup_retention_period);
        opt(w, &schema::M_PendingModifiedValues[4], &self.ca_certificate_identifier);
        opt(w, &schema::M_PendingModifiedValues[5], &self.db_capacity_reservation_identifier);
        opt(w, &schema::M_PendingModifiedValues[6], &self.db_instance_class);
        opt(w, &schema::M_PendingModifiedValues[7], &self.db_instance_identifier);
        opt(w, &schema::M_PendingModifiedValues[8], &self.db_subnet_group_name);
        opt(w, &schema::M_PendingModifiedValues[9], &self.dedicated_log_volume);
        opt(w, &schema::M_PendingModifiedValues[10], &self.engine);
        opt(w, &schema::M_PendingModifiedValues[11], &self.engine_version);
        opt(w, &schema::M_PendingModifiedValues[12], &self.iam_database_authentication_enabled);
        opt(w, &schema::M_PendingModifiedValues[13], &self.iops);
        opt(w, &schema::M_PendingModifiedValues[14], &self.license_model);
        opt(w, &schema::M_PendingModifiedValues[15], &self.master_user_password);
        opt(w, &schema::M_PendingModifiedValues[16], &self.multi_az);
        opt(w, &schema::M_PendingModifiedValues[17], &self.multi_tenant);
        opt(w, &schema::M_PendingModifiedValues[18], &self.pending_cloudwatch_logs_exports);
        opt(w, &schema::M_PendingModifiedValues[19], &self.port);
        opt(w, &schema::M_PendingModifiedValues[20], &self.processor_features);
        opt(w, &schema::M_PendingModifiedValues[21], &self.resume_full_automation_mode_time);
        opt(w, &schema::M_PendingModifiedValues[22], &self.storage_throughput);
        opt(w, &schema::M_PendingModifiedValues[23], &self.storage_type);
        w.end_struct();
    }
}

impl Encode for PrimaryEndpoint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PrimaryEndpoint[0], &self.address);
        opt(w, &schema::M_PrimaryEndpoint[1], &self.hosted_zone_id);
        w.end_struct();
    }
}

impl Decode for ProcessorFeature {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for ProcessorFeature {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ProcessorFeature[0], &self.name);
        opt(w, &schema::M_ProcessorFeature[1], &self.value);
        w.end_struct();
    }
}

impl Decode for RebootDBInstanceMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
            force_failover: f.opt("ForceFailover")?,
        })
    }
}

impl Encode for RebootDBInstanceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RebootDBInstanceResult[0], &self.db_instance);
        w.end_struct();
    }
}

impl Decode for RemoveTagsFromResourceMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_name: f.req("ResourceName")?,
            tag_keys: f.req("TagKeys")?,
        })
    }
}

impl Encode for ServerlessV2FeaturesSupport {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ServerlessV2FeaturesSupport[0], &self.max_capacity);
        opt(w, &schema::M_ServerlessV2FeaturesSupport[1], &self.min_capacity);
        w.end_struct();
    }
}

impl Decode for StartDBInstanceMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_capacity_reservation_identifier: f.opt("DBCapacityReservationIdentifier")?,
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
        })
    }
}

impl Encode for StartDBInstanceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StartDBInstanceResult[0], &self.db_instance);
        w.end_struct();
    }
}

impl Decode for StopDBInstanceMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            db_instance_identifier: f.req("DBInstanceIdentifier")?,
            db_snapshot_identifier: f.opt("DBSnapshotIdentifier")?,
            detach_from_db_capacity_reservation: f.opt("DetachFromDBCapacityReservation")?,
        })
    }
}

impl Encode for StopDBInstanceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StopDBInstanceResult[0], &self.db_instance);
        w.end_struct();
    }
}

impl Encode for Subnet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Subnet[0], &self.subnet_availability_zone);
        opt(w, &schema::M_Subnet[1], &self.subnet_identifier);
        opt(w, &schema::M_Subnet[2], &self.subnet_outpost);
        opt(w, &schema::M_Subnet[3], &self.subnet_status);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Tag[0], &self.key);
        opt(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Encode for TagListMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagListMessage[0], &self.tag_list);
        w.end_struct();
    }
}

impl Decode for TagSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_type: f.opt("ResourceType")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for Timezone {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Timezone[0], &self.timezone_name);
        w.end_struct();
    }
}

impl Encode for UpgradeTarget {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpgradeTarget[0], &self.auto_upgrade);
        opt(w, &schema::M_UpgradeTarget[1], &self.description);
        opt(w, &schema::M_UpgradeTarget[2], &self.engine);
        opt(w, &schema::M_UpgradeTarget[3], &self.engine_version);
        opt(w, &schema::M_UpgradeTarget[4], &self.is_major_version_upgrade);
        opt(w, &schema::M_UpgradeTarget[5], &self.supported_engine_modes);
        opt(w, &schema::M_UpgradeTarget[6], &self.supports_babelfish);
        opt(w, &schema::M_UpgradeTarget[7], &self.supports_global_databases);
        opt(w, &schema::M_UpgradeTarget[8], &self.supports_integrations);
        opt(w, &schema::M_UpgradeTarget[9], &self.supports_limitless_database);
        opt(w, &schema::M_UpgradeTarget[10], &self.supports_local_write_forwarding);
        opt(w, &schema::M_UpgradeTarget[11], &self.supports_parallel_query);
        w.end_struct();
    }
}

impl Encode for VpcSecurityGroupMembership {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcSecurityGroupMembership[0], &self.status);
        opt(w, &schema::M_VpcSecurityGroupMembership[1], &self.vpc_security_group_id);
        w.end_struct();
    }
}

impl Encode for AddTagsToResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteDBSubnetGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for RemoveTagsFromResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
