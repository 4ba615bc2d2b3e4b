// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for CapacityReservationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CapacityReservationRequest[0], &self.reservation_group_arn);
        opt(w, &schema::M_CapacityReservationRequest[1], &self.reservation_preference);
        w.end_struct();
    }
}

impl Encode for ComputeEnvironmentDetail {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ComputeEnvironmentDetail[0], &self.compute_environment_arn);
        opt(w, &schema::M_ComputeEnvironmentDetail[1], &self.compute_environment_name);
        opt(w, &schema::M_ComputeEnvironmentDetail[2], &self.compute_resources);
        opt(w, &schema::M_ComputeEnvironmentDetail[3], &self.container_orchestration_type);
        opt(w, &schema::M_ComputeEnvironmentDetail[4], &self.context);
        opt(w, &schema::M_ComputeEnvironmentDetail[5], &self.ecs_cluster_arn);
        opt(w, &schema::M_ComputeEnvironmentDetail[6], &self.ecs_settings);
        opt(w, &schema::M_ComputeEnvironmentDetail[7], &self.eks_configuration);
        opt(w, &schema::M_ComputeEnvironmentDetail[8], &self.service_role);
        opt(w, &schema::M_ComputeEnvironmentDetail[9], &self.state);
        opt(w, &schema::M_ComputeEnvironmentDetail[10], &self.status);
        opt(w, &schema::M_ComputeEnvironmentDetail[11], &self.status_reason);
        opt(w, &schema::M_ComputeEnvironmentDetail[12], &self.tags);
        opt(w, &schema::M_ComputeEnvironmentDetail[13], &self.r#type);
        opt(w, &schema::M_ComputeEnvironmentDetail[14], &self.unmanagedv_cpus);
        opt(w, &schema::M_ComputeEnvironmentDetail[15], &self.update_policy);
        opt(w, &schema::M_ComputeEnvironmentDetail[16], &self.uuid);
        w.end_struct();
    }
}

impl Encode for ComputeResource {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ComputeResource[0], &self.allocation_strategy);
        opt(w, &schema::M_ComputeResource[1], &self.bid_percentage);
        opt(w, &schema::M_ComputeResource[2], &self.capacity_tags);
        opt(w, &schema::M_ComputeResource[3], &self.desiredv_cpus);
        opt(w, &schema::M_ComputeResource[4], &self.ec2_configuration);
        opt(w, &schema::M_ComputeResource[5], &self.ec2_key_pair);
        opt(w, &schema::M_ComputeResource[6], &self.image_id);
        opt(w, &schema::M_ComputeResource[7], &self.instance_role);
        opt(w, &schema::M_ComputeResource[8], &self.instance_types);
        opt(w, &schema::M_ComputeResource[9], &self.launch_template);
        opt(w, &schema::M_ComputeResource[10], &self.managed_instances_provider);
        opt(w, &schema::M_ComputeResource[11], &self.maxv_cpus);
        opt(w, &schema::M_ComputeResource[12], &self.minv_cpus);
        opt(w, &schema::M_ComputeResource[13], &self.placement_group);
        opt(w, &schema::M_ComputeResource[14], &self.scaling_policy);
        opt(w, &schema::M_ComputeResource[15], &self.security_group_ids);
        opt(w, &schema::M_ComputeResource[16], &self.spot_iam_fleet_role);
        opt(w, &schema::M_ComputeResource[17], &self.subnets);
        opt(w, &schema::M_ComputeResource[18], &self.tags);
        opt(w, &schema::M_ComputeResource[19], &self.r#type);
        w.end_struct();
    }
}

impl Encode for ComputeScalingPolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ComputeScalingPolicy[0], &self.min_scale_down_delay_minutes);
        w.end_struct();
    }
}

impl Encode for ConsumableResourceProperties {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ConsumableResourceProperties[0], &self.consumable_resource_list);
        w.end_struct();
    }
}

impl Encode for ConsumableResourceRequirement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ConsumableResourceRequirement[0], &self.consumable_resource);
        opt(w, &schema::M_ConsumableResourceRequirement[1], &self.quantity);
        w.end_struct();
    }
}

impl Encode for ContainerProperties {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ContainerProperties[0], &self.command);
        opt(w, &schema::M_ContainerProperties[1], &self.enable_execute_command);
        opt(w, &schema::M_ContainerProperties[2], &self.environment);
        opt(w, &schema::M_ContainerProperties[3], &self.ephemeral_storage);
        opt(w, &schema::M_ContainerProperties[4], &self.execution_role_arn);
        opt(w, &schema::M_ContainerProperties[5], &self.fargate_platform_configuration);
        opt(w, &schema::M_ContainerProperties[6], &self.image);
        opt(w, &schema::M_ContainerProperties[7], &self.instance_type);
        opt(w, &schema::M_ContainerProperties[8], &self.job_role_arn);
        opt(w, &schema::M_ContainerProperties[9], &self.linux_parameters);
        opt(w, &schema::M_ContainerProperties[10], &self.log_configuration);
        opt(w, &schema::M_ContainerProperties[11], &self.memory);
        opt(w, &schema::M_ContainerProperties[12], &self.mount_points);
        opt(w, &schema::M_ContainerProperties[13], &self.network_configuration);
        opt(w, &schema::M_ContainerProperties[14], &self.privileged);
        opt(w, &schema::M_ContainerProperties[15], &self.readonly_root_filesystem);
        opt(w, &schema::M_ContainerProperties[16], &self.repository_credentials);
        opt(w, &schema::M_ContainerProperties[17], &self.resource_requirements);
        opt(w, &schema::M_ContainerProperties[18], &self.runtime_platform);
        opt(w, &schema::M_ContainerProperties[19], &self.secrets);
        opt(w, &schema::M_ContainerProperties[20], &self.ulimits);
        opt(w, &schema::M_ContainerProperties[21], &self.user);
        opt(w, &schema::M_ContainerProperties[22], &self.vcpus);
        opt(w, &schema::M_ContainerProperties[23], &self.volumes);
        w.end_struct();
    }
}

impl Decode for DescribeComputeEnvironmentsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            compute_environments: f.opt("computeEnvironments")?,
            max_results: f.opt("maxResults")?,
            next_token: f.opt("nextToken")?,
        })
    }
}

impl Encode for DescribeComputeEnvironmentsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeComputeEnvironmentsResponse[0], &self.compute_environments);
        opt(w, &schema::M_DescribeComputeEnvironmentsResponse[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeJobDefinitionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            job_definition_name: f.opt("jobDefinitionName")?,
            job_definitions: f.opt("jobDefinitions")?,
            max_results: f.opt("maxResults")?,
            next_token: f.opt("nextToken")?,
            status: f.opt("status")?,
        })
    }
}

impl Encode for DescribeJobDefinitionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeJobDefinitionsResponse[0], &self.job_definitions);
        opt(w, &schema::M_DescribeJobDefinitionsResponse[1], &self.next_token);
        w.end_struct();
    }
}

impl Encode for Device {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Device[0], &self.container_path);
        opt(w, &schema::M_Device[1], &self.host_path);
        opt(w, &schema::M_Device[2], &self.permissions);
        w.end_struct();
    }
}

impl Encode for EFSAuthorizationConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EFSAuthorizationConfig[0], &self.access_point_id);
        opt(w, &schema::M_EFSAuthorizationConfig[1], &self.iam);
        w.end_struct();
    }
}

impl Encode for EFSVolumeConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EFSVolumeConfiguration[0], &self.authorization_config);
        opt(w, &schema::M_EFSVolumeConfiguration[1], &self.file_system_id);
        opt(w, &schema::M_EFSVolumeConfiguration[2], &self.root_directory);
        opt(w, &schema::M_EFSVolumeConfiguration[3], &self.transit_encryption);
        opt(w, &schema::M_EFSVolumeConfiguration[4], &self.transit_encryption_port);
        w.end_struct();
    }
}

impl Encode for Ec2Configuration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ec2Configuration[0], &self.batch_image_status);
        opt(w, &schema::M_Ec2Configuration[1], &self.image_id_override);
        opt(w, &schema::M_Ec2Configuration[2], &self.image_kubernetes_version);
        opt(w, &schema::M_Ec2Configuration[3], &self.image_type);
        w.end_struct();
    }
}

impl Encode for EcsProperties {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EcsProperties[0], &self.task_properties);
        w.end_struct();
    }
}

impl Encode for EcsSettings {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EcsSettings[0], &self.container_insights);
        w.end_struct();
    }
}

impl Encode for EcsTaskProperties {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EcsTaskProperties[0], &self.containers);
        opt(w, &schema::M_EcsTaskProperties[1], &self.enable_execute_command);
        opt(w, &schema::M_EcsTaskProperties[2], &self.ephemeral_storage);
        opt(w, &schema::M_EcsTaskProperties[3], &self.execution_role_arn);
        opt(w, &schema::M_EcsTaskProperties[4], &self.ipc_mode);
        opt(w, &schema::M_EcsTaskProperties[5], &self.network_configuration);
        opt(w, &schema::M_EcsTaskProperties[6], &self.network_mode);
        opt(w, &schema::M_EcsTaskProperties[7], &self.pid_mode);
        opt(w, &schema::M_EcsTaskProperties[8], &self.platform_version);
        opt(w, &schema::M_EcsTaskProperties[9], &self.runtime_platform);
        opt(w, &schema::M_EcsTaskProperties[10], &self.task_role_arn);
        opt(w, &schema::M_EcsTaskProperties[11], &self.volumes);
        w.end_struct();
    }
}

impl Encode for EksAccessEntry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksAccessEntry[0], &self.desired_state);
        opt(w, &schema::M_EksAccessEntry[1], &self.status);
        w.end_struct();
    }
}

impl Encode for EksConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksConfiguration[0], &self.access_entry);
        opt(w, &schema::M_EksConfiguration[1], &self.eks_cluster_arn);
        opt(w, &schema::M_EksConfiguration[2], &self.kubernetes_namespace);
        w.end_struct();
    }
}

impl Encode for EksContainer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksContainer[0], &self.args);
        opt(w, &schema::M_EksContainer[1], &self.command);
        opt(w, &schema::M_EksContainer[2], &self.env);
        opt(w, &schema::M_EksContainer[3], &self.image);
        opt(w, &schema::M_EksContainer[4], &self.image_pull_policy);
        opt(w, &schema::M_EksContainer[5], &self.name);
        opt(w, &schema::M_EksContainer[6], &self.resources);
        opt(w, &schema::M_EksContainer[7], &self.security_context);
        opt(w, &schema::M_EksContainer[8], &self.volume_mounts);
        w.end_struct();
    }
}

impl Encode for EksContainerEnvironmentVariable {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksContainerEnvironmentVariable[0], &self.name);
        opt(w, &schema::M_EksContainerEnvironmentVariable[1], &self.value);
        w.end_struct();
    }
}

impl Encode for EksContainerLinuxCapabilities {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksContainerLinuxCapabilities[0], &self.add);
        opt(w, &schema::M_EksContainerLinuxCapabilities[1], &self.drop);
        w.end_struct();
    }
}

impl Encode for EksContainerResourceRequirements {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksContainerResourceRequirements[0], &self.limits);
        opt(w, &schema::M_EksContainerResourceRequirements[1], &self.requests);
        w.end_struct();
    }
}

impl Encode for EksContainerSecurityContext {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksContainerSecurityContext[0], &self.allow_privilege_escalation);
        opt(w, &schema::M_EksContainerSecurityContext[1], &self.capabilities);
        opt(w, &schema::M_EksContainerSecurityContext[2], &self.privileged);
        opt(w, &schema::M_EksContainerSecurityContext[3], &self.read_only_root_filesystem);
        opt(w, &schema::M_EksContainerSecurityContext[4], &self.run_as_group);
        opt(w, &schema::M_EksContainerSecurityContext[5], &self.run_as_non_root);
        opt(w, &schema::M_EksContainerSecurityContext[6], &self.run_as_user);
        opt(w, &schema::M_EksContainerSecurityContext[7], &self.seccomp_profile);
        w.end_struct();
    }
}

impl Encode for EksContainerVolumeMount {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksContainerVolumeMount[0], &self.mount_path);
        opt(w, &schema::M_EksContainerVolumeMount[1], &self.name);
        opt(w, &schema::M_EksContainerVolumeMount[2], &self.read_only);
        opt(w, &schema::M_EksContainerVolumeMount[3], &self.sub_path);
        w.end_struct();
    }
}

impl Encode for EksEmptyDir {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksEmptyDir[0], &self.medium);
        opt(w, &schema::M_EksEmptyDir[1], &self.size_limit);
        w.end_struct();
    }
}

impl Encode for EksHostPath {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksHostPath[0], &self.path);
        w.end_struct();
    }
}

impl Encode for EksMetadata {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksMetadata[0], &self.annotations);
        opt(w, &schema::M_EksMetadata[1], &self.labels);
        opt(w, &schema::M_EksMetadata[2], &self.namespace);
        w.end_struct();
    }
}

impl Encode for EksPersistentVolumeClaim {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksPersistentVolumeClaim[0], &self.claim_name);
        opt(w, &schema::M_EksPersistentVolumeClaim[1], &self.read_only);
        w.end_struct();
    }
}

impl Encode for EksPodProperties {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksPodProperties[0], &self.containers);
        opt(w, &schema::M_EksPodProperties[1], &self.dns_policy);
        opt(w, &schema::M_EksPodProperties[2], &self.host_network);
        opt(w, &schema::M_EksPodProperties[3], &self.image_pull_secrets);
        opt(w, &schema::M_EksPodProperties[4], &self.init_containers);
        opt(w, &schema::M_EksPodProperties[5], &self.metadata);
        opt(w, &schema::M_EksPodProperties[6], &self.security_context);
        opt(w, &schema::M_EksPodProperties[7], &self.service_account_name);
        opt(w, &schema::M_EksPodProperties[8], &self.share_process_namespace);
        opt(w, &schema::M_EksPodProperties[9], &self.volumes);
        w.end_struct();
    }
}

impl Encode for EksPodSecurityContext {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksPodSecurityContext[0], &self.fs_group);
        opt(w, &schema::M_EksPodSecurityContext[1], &self.run_as_group);
        opt(w, &schema::M_EksPodSecurityContext[2], &self.run_as_non_root);
        opt(w, &schema::M_EksPodSecurityContext[3], &self.run_as_user);
        opt(w, &schema::M_EksPodSecurityContext[4], &self.seccomp_profile);
        w.end_struct();
    }
}

impl Encode for EksProperties {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksProperties[0], &self.pod_properties);
        w.end_struct();
    }
}

impl Encode for EksSeccompProfile {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksSeccompProfile[0], &self.localhost_profile);
        opt(w, &schema::M_EksSeccompProfile[1], &self.r#type);
        w.end_struct();
    }
}

impl Encode for EksSecret {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksSecret[0], &self.optional);
        opt(w, &schema::M_EksSecret[1], &self.secret_name);
        w.end_struct();
    }
}

impl Encode for EksVolume {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EksVolume[0], &self.empty_dir);
        opt(w, &schema::M_EksVolume[1], &self.host_path);
        opt(w, &schema::M_EksVolume[2], &self.name);
        opt(w, &schema::M_EksVolume[3], &self.persistent_volume_claim);
        opt(w, &schema::M_EksVolume[4], &self.secret);
        w.end_struct();
    }
}

impl Encode for EphemeralStorage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EphemeralStorage[0], &self.size_in_gib);
        w.end_struct();
    }
}

impl Encode for EvaluateOnExit {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EvaluateOnExit[0], &self.action);
        opt(w, &schema::M_EvaluateOnExit[1], &self.on_exit_code);
        opt(w, &schema::M_EvaluateOnExit[2], &self.on_reason);
        opt(w, &schema::M_EvaluateOnExit[3], &self.on_status_reason);
        w.end_struct();
    }
}

impl Encode for FargatePlatformConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FargatePlatformConfiguration[0], &self.platform_version);
        w.end_struct();
    }
}

impl Encode for FirelensConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FirelensConfiguration[0], &self.options);
        opt(w, &schema::M_FirelensConfiguration[1], &self.r#type);
        w.end_struct();
    }
}

impl Encode for Host {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Host[0], &self.source_path);
        w.end_struct();
    }
}

impl Encode for ImagePullSecret {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImagePullSecret[0], &self.name);
        w.end_struct();
    }
}

impl Encode for InfrastructureOptimization {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InfrastructureOptimization[0], &self.scale_in_after);
        w.end_struct();
    }
}

impl Encode for InstanceLaunchTemplate {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceLaunchTemplate[0], &self.capacity_option_type);
        opt(w, &schema::M_InstanceLaunchTemplate[1], &self.capacity_reservations);
        opt(w, &schema::M_InstanceLaunchTemplate[2], &self.ec2_instance_profile_arn);
        opt(w, &schema::M_InstanceLaunchTemplate[3], &self.fips_enabled);
        opt(w, &schema::M_InstanceLaunchTemplate[4], &self.instance_metadata_tags_propagation);
        opt(w, &schema::M_InstanceLaunchTemplate[5], &self.instance_requirements);
        opt(w, &schema::M_InstanceLaunchTemplate[6], &self.local_storage_configuration);
        opt(w, &schema::M_InstanceLaunchTemplate[7], &self.monitoring);
        opt(w, &schema::M_InstanceLaunchTemplate[8], &self.network_configuration);
        opt(w, &schema::M_InstanceLaunchTemplate[9], &self.storage_configuration);
        w.end_struct();
    }
}

impl Encode for InstanceRequirementsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceRequirementsRequest[0], &self.allowed_instance_types);
        w.end_struct();
    }
}

impl Encode for JobDefinition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_JobDefinition[0], &self.consumable_resource_properties);
        opt(w, &schema::M_JobDefinition[1], &self.container_orchestration_type);
        opt(w, &schema::M_JobDefinition[2], &self.container_properties);
        opt(w, &schema::M_JobDefinition[3], &self.ecs_properties);
        opt(w, &schema::M_JobDefinition[4], &self.eks_properties);
        opt(w, &schema::M_JobDefinition[5], &self.job_definition_arn);
        opt(w, &schema::M_JobDefinition[6], &self.job_definition_name);
        opt(w, &schema::M_JobDefinition[7], &self.node_properties);
        opt(w, &schema::M_JobDefinition[8], &self.parameters);
        opt(w, &schema::M_JobDefinition[9], &self.platform_capabilities);
        opt(w, &schema::M_JobDefinition[10], &self.propagate_tags);
        opt(w, &schema::M_JobDefinition[11], &self.retry_strategy);
        opt(w, &schema::M_JobDefinition[12], &self.revision);
        opt(w, &schema::M_JobDefinition[13], &self.scheduling_priority);
        opt(w, &schema::M_JobDefinition[14], &self.status);
        opt(w, &schema::M_JobDefinition[15], &self.tags);
        opt(w, &schema::M_JobDefinition[16], &self.timeout);
        opt(w, &schema::M_JobDefinition[17], &self.r#type);
        w.end_struct();
    }
}

impl Encode for JobTimeout {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_JobTimeout[0], &self.attempt_duration_seconds);
        w.end_struct();
    }
}

impl Encode for KeyValuePair {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KeyValuePair[0], &self.name);
        opt(w, &schema::M_KeyValuePair[1], &self.value);
        w.end_struct();
    }
}

impl Encode for LaunchTemplateSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateSpecification[0], &self.launch_template_id);
        opt(w, &schema::M_LaunchTemplateSpecification[1], &self.launch_template_name);
        opt(w, &schema::M_LaunchTemplateSpecification[2], &self.overrides);
        opt(w, &schema::M_LaunchTemplateSpecification[3], &self.userdata_type);
        opt(w, &schema::M_LaunchTemplateSpecification[4], &self.version);
        w.end_struct();
    }
}

impl Encode for LaunchTemplateSpecificationOverride {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateSpecificationOverride[0], &self.launch_template_id);
        opt(w, &schema::M_LaunchTemplateSpecificationOverride[1], &self.launch_template_name);
        opt(w, &schema::M_LaunchTemplateSpecificationOverride[2], &self.target_instance_types);
        opt(w, &schema::M_LaunchTemplateSpecificationOverride[3], &self.userdata_type);
        opt(w, &schema::M_LaunchTemplateSpecificationOverride[4], &self.version);
        w.end_struct();
    }
}

impl Encode for LinuxParameters {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LinuxParameters[0], &self.devices);
        opt(w, &schema::M_LinuxParameters[1], &self.init_process_enabled);
        opt(w, &schema::M_LinuxParameters[2], &self.max_swap);
        opt(w, &schema::M_LinuxParameters[3], &self.shared_memory_size);
        opt(w, &schema::M_LinuxParameters[4], &self.swappiness);
        opt(w, &schema::M_LinuxParameters[5], &self.tmpfs);
        w.end_struct();
    }
}

impl Encode for LogConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LogConfiguration[0], &self.log_driver);
        opt(w, &schema::M_LogConfiguration[1], &self.options);
        opt(w, &schema::M_LogConfiguration[2], &self.secret_options);
        w.end_struct();
    }
}

impl Encode for ManagedInstancesLocalStorageConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ManagedInstancesLocalStorageConfiguration[0], &self.use_local_storage);
        w.end_struct();
    }
}

impl Encode for ManagedInstancesNetworkConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ManagedInstancesNetworkConfiguration[0], &self.security_groups);
        opt(w, &schema::M_ManagedInstancesNetworkConfiguration[1], &self.subnets);
        w.end_struct();
    }
}

impl Encode for ManagedInstancesProvider {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ManagedInstancesProvider[0], &self.infrastructure_optimization);
        opt(w, &schema::M_ManagedInstancesProvider[1], &self.infrastructure_role_arn);
        opt(w, &schema::M_ManagedInstancesProvider[2], &self.instance_launch_template);
        opt(w, &schema::M_ManagedInstancesProvider[3], &self.propagate_tags);
        w.end_struct();
    }
}

impl Encode for ManagedInstancesStorageConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ManagedInstancesStorageConfiguration[0], &self.storage_size_gib);
        w.end_struct();
    }
}

impl Encode for MountPoint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MountPoint[0], &self.container_path);
        opt(w, &schema::M_MountPoint[1], &self.read_only);
        opt(w, &schema::M_MountPoint[2], &self.source_volume);
        w.end_struct();
    }
}

impl Encode for NetworkConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkConfiguration[0], &self.assign_public_ip);
        w.end_struct();
    }
}

impl Encode for NodeProperties {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NodeProperties[0], &self.main_node);
        opt(w, &schema::M_NodeProperties[1], &self.node_range_properties);
        opt(w, &schema::M_NodeProperties[2], &self.num_nodes);
        w.end_struct();
    }
}

impl Encode for NodeRangeProperty {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NodeRangeProperty[0], &self.consumable_resource_properties);
        opt(w, &schema::M_NodeRangeProperty[1], &self.container);
        opt(w, &schema::M_NodeRangeProperty[2], &self.ecs_properties);
        opt(w, &schema::M_NodeRangeProperty[3], &self.eks_properties);
        opt(w, &schema::M_NodeRangeProperty[4], &self.instance_types);
        opt(w, &schema::M_NodeRangeProperty[5], &self.target_nodes);
        w.end_struct();
    }
}

impl Encode for RepositoryCredentials {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RepositoryCredentials[0], &self.credentials_parameter);
        w.end_struct();
    }
}

impl Encode for ResourceRequirement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceRequirement[0], &self.r#type);
        opt(w, &schema::M_ResourceRequirement[1], &self.value);
        w.end_struct();
    }
}

impl Encode for RetryStrategy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RetryStrategy[0], &self.attempts);
        opt(w, &schema::M_RetryStrategy[1], &self.evaluate_on_exit);
        w.end_struct();
    }
}

impl Encode for RuntimePlatform {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RuntimePlatform[0], &self.cpu_architecture);
        opt(w, &schema::M_RuntimePlatform[1], &self.operating_system_family);
        w.end_struct();
    }
}

impl Encode for S3FilesVolumeConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_S3FilesVolumeConfiguration[0], &self.access_point_arn);
        opt(w, &schema::M_S3FilesVolumeConfiguration[1], &self.file_system_arn);
        opt(w, &schema::M_S3FilesVolumeConfiguration[2], &self.root_directory);
        opt(w, &schema::M_S3FilesVolumeConfiguration[3], &self.transit_encryption_port);
        w.end_struct();
    }
}

impl Encode for Secret {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Secret[0], &self.name);
        opt(w, &schema::M_Secret[1], &self.value_from);
        w.end_struct();
    }
}

impl Encode for TaskContainerDependency {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TaskContainerDependency[0], &self.condition);
        opt(w, &schema::M_TaskContainerDependency[1], &self.container_name);
        w.end_struct();
    }
}

impl Encode for TaskContainerProperties {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TaskContainerProperties[0], &self.command);
        opt(w, &schema::M_TaskContainerProperties[1], &self.depends_on);
        opt(w, &schema::M_TaskContainerProperties[2], &self.environment);
        opt(w, &schema::M_TaskContainerProperties[3], &self.essential);
        opt(w, &schema::M_TaskContainerProperties[4], &self.firelens_configuration);
        opt(w, &schema::M_TaskContainerProperties[5], &self.image);
        opt(w, &schema::M_TaskContainerProperties[6], &self.linux_parameters);
        opt(w, &schema::M_TaskContainerProperties[7], &self.log_configuration);
        opt(w, &schema::M_TaskContainerProperties[8], &self.mount_points);
        opt(w, &schema::M_TaskContainerProperties[9], &self.name);
        opt(w, &schema::M_TaskContainerProperties[10], &self.privileged);
        opt(w, &schema::M_TaskContainerProperties[11], &self.readonly_root_filesystem);
        opt(w, &schema::M_TaskContainerProperties[12], &self.repository_credentials);
        opt(w, &schema::M_TaskContainerProperties[13], &self.resource_requirements);
        opt(w, &schema::M_TaskContainerProperties[14], &self.secrets);
        opt(w, &schema::M_TaskContainerProperties[15], &self.start_timeout);
        opt(w, &schema::M_TaskContainerProperties[16], &self.stop_timeout);
        opt(w, &schema::M_TaskContainerProperties[17], &self.ulimits);
        opt(w, &schema::M_TaskContainerProperties[18], &self.user);
        w.end_struct();
    }
}

impl Encode for Tmpfs {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Tmpfs[0], &self.container_path);
        opt(w, &schema::M_Tmpfs[1], &self.mount_options);
        opt(w, &schema::M_Tmpfs[2], &self.size);
        w.end_struct();
    }
}

impl Encode for Ulimit {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ulimit[0], &self.hard_limit);
        opt(w, &schema::M_Ulimit[1], &self.name);
        opt(w, &schema::M_Ulimit[2], &self.soft_limit);
        w.end_struct();
    }
}

impl Encode for UpdatePolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdatePolicy[0], &self.job_execution_timeout_minutes);
        opt(w, &schema::M_UpdatePolicy[1], &self.terminate_jobs_on_update);
        w.end_struct();
    }
}

impl Encode for Volume {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Volume[0], &self.efs_volume_configuration);
        opt(w, &schema::M_Volume[1], &self.host);
        opt(w, &schema::M_Volume[2], &self.name);
        opt(w, &schema::M_Volume[3], &self.s3files_volume_configuration);
        w.end_struct();
    }
}
