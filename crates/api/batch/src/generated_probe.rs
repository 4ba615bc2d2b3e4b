// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for CapacityReservationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            reservation_group_arn: f.opt("reservationGroupArn")?,
            reservation_preference: f.opt("reservationPreference")?,
        })
    }
}

impl Decode for ComputeEnvironmentDetail {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            compute_environment_arn: f.opt("computeEnvironmentArn")?,
            compute_environment_name: f.opt("computeEnvironmentName")?,
            compute_resources: f.opt("computeResources")?,
            container_orchestration_type: f.opt("containerOrchestrationType")?,
            context: f.opt("context")?,
            ecs_cluster_arn: f.opt("ecsClusterArn")?,
            ecs_settings: f.opt("ecsSettings")?,
            eks_configuration: f.opt("eksConfiguration")?,
            service_role: f.opt("serviceRole")?,
            state: f.opt("state")?,
            status: f.opt("status")?,
            status_reason: f.opt("statusReason")?,
            tags: f.opt("tags")?,
            r#type: f.opt("type")?,
            unmanagedv_cpus: f.opt("unmanagedvCpus")?,
            update_policy: f.opt("updatePolicy")?,
            uuid: f.opt("uuid")?,
        })
    }
}

impl Decode for ComputeResource {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_strategy: f.opt("allocationStrategy")?,
            bid_percentage: f.opt("bidPercentage")?,
            capacity_tags: f.opt("capacityTags")?,
            desiredv_cpus: f.opt("desiredvCpus")?,
            ec2_configuration: f.opt("ec2Configuration")?,
            ec2_key_pair: f.opt("ec2KeyPair")?,
            image_id: f.opt("imageId")?,
            instance_role: f.opt("instanceRole")?,
            instance_types: f.opt("instanceTypes")?,
            launch_template: f.opt("launchTemplate")?,
            managed_instances_provider: f.opt("managedInstancesProvider")?,
            maxv_cpus: f.opt("maxvCpus")?,
            minv_cpus: f.opt("minvCpus")?,
            placement_group: f.opt("placementGroup")?,
            scaling_policy: f.opt("scalingPolicy")?,
            security_group_ids: f.opt("securityGroupIds")?,
            spot_iam_fleet_role: f.opt("spotIamFleetRole")?,
            subnets: f.opt("subnets")?,
            tags: f.opt("tags")?,
            r#type: f.opt("type")?,
        })
    }
}

impl Decode for ComputeScalingPolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            min_scale_down_delay_minutes: f.opt("minScaleDownDelayMinutes")?,
        })
    }
}

impl Decode for ConsumableResourceProperties {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            consumable_resource_list: f.opt("consumableResourceList")?,
        })
    }
}

impl Decode for ConsumableResourceRequirement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            consumable_resource: f.opt("consumableResource")?,
            quantity: f.opt("quantity")?,
        })
    }
}

impl Decode for ContainerProperties {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            command: f.opt("command")?,
            enable_execute_command: f.opt("enableExecuteCommand")?,
            environment: f.opt("environment")?,
            ephemeral_storage: f.opt("ephemeralStorage")?,
            execution_role_arn: f.opt("executionRoleArn")?,
            fargate_platform_configuration: f.opt("fargatePlatformConfiguration")?,
            image: f.opt("image")?,
            instance_type: f.opt("instanceType")?,
            job_role_arn: f.opt("jobRoleArn")?,
            linux_parameters: f.opt("linuxParameters")?,
            log_configuration: f.opt("logConfiguration")?,
            memory: f.opt("memory")?,
            mount_points: f.opt("mountPoints")?,
            network_configuration: f.opt("networkConfiguration")?,
            privileged: f.opt("privileged")?,
            readonly_root_filesystem: f.opt("readonlyRootFilesystem")?,
            repository_credentials: f.opt("repositoryCredentials")?,
            resource_requirements: f.opt("resourceRequirements")?,
            runtime_platform: f.opt("runtimePlatform")?,
            secrets: f.opt("secrets")?,
            ulimits: f.opt("ulimits")?,
            user: f.opt("user")?,
            vcpus: f.opt("vcpus")?,
            volumes: f.opt("volumes")?,
        })
    }
}

impl Encode for DescribeComputeEnvironmentsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeComputeEnvironmentsRequest[0], &self.compute_environments);
        opt(w, &schema::M_DescribeComputeEnvironmentsRequest[1], &self.max_results);
        opt(w, &schema::M_DescribeComputeEnvironmentsRequest[2], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeComputeEnvironmentsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            compute_environments: f.opt("computeEnvironments")?,
            next_token: f.opt("nextToken")?,
        })
    }
}

impl Encode for DescribeJobDefinitionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeJobDefinitionsRequest[0], &self.job_definition_name);
        opt(w, &schema::M_DescribeJobDefinitionsRequest[1], &self.job_definitions);
        opt(w, &schema::M_DescribeJobDefinitionsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeJobDefinitionsRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeJobDefinitionsRequest[4], &self.status);
        w.end_struct();
    }
}

impl Decode for DescribeJobDefinitionsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            job_definitions: f.opt("jobDefinitions")?,
            next_token: f.opt("nextToken")?,
        })
    }
}

impl Decode for Device {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            container_path: f.opt("containerPath")?,
            host_path: f.opt("hostPath")?,
            permissions: f.opt("permissions")?,
        })
    }
}

impl Decode for EFSAuthorizationConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_point_id: f.opt("accessPointId")?,
            iam: f.opt("iam")?,
        })
    }
}

impl Decode for EFSVolumeConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            authorization_config: f.opt("authorizationConfig")?,
            file_system_id: f.opt("fileSystemId")?,
            root_directory: f.opt("rootDirectory")?,
            transit_encryption: f.opt("transitEncryption")?,
            transit_encryption_port: f.opt("transitEncryptionPort")?,
        })
    }
}

impl Decode for Ec2Configuration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            batch_image_status: f.opt("batchImageStatus")?,
            image_id_override: f.opt("imageIdOverride")?,
            image_kubernetes_version: f.opt("imageKubernetesVersion")?,
            image_type: f.opt("imageType")?,
        })
    }
}

impl Decode for EcsProperties {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            task_properties: f.opt("taskProperties")?,
        })
    }
}

impl Decode for EcsSettings {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            container_insights: f.opt("containerInsights")?,
        })
    }
}

impl Decode for EcsTaskProperties {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            containers: f.opt("containers")?,
            enable_execute_command: f.opt("enableExecuteCommand")?,
            ephemeral_storage: f.opt("ephemeralStorage")?,
            execution_role_arn: f.opt("executionRoleArn")?,
            ipc_mode: f.opt("ipcMode")?,
            network_configuration: f.opt("networkConfiguration")?,
            network_mode: f.opt("networkMode")?,
            pid_mode: f.opt("pidMode")?,
            platform_version: f.opt("platformVersion")?,
            runtime_platform: f.opt("runtimePlatform")?,
            task_role_arn: f.opt("taskRoleArn")?,
            volumes: f.opt("volumes")?,
        })
    }
}

impl Decode for EksAccessEntry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            desired_state: f.opt("desiredState")?,
            status: f.opt("status")?,
        })
    }
}

impl Decode for EksConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_entry: f.opt("accessEntry")?,
            eks_cluster_arn: f.opt("eksClusterArn")?,
            kubernetes_namespace: f.opt("kubernetesNamespace")?,
        })
    }
}

impl Decode for EksContainer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            args: f.opt("args")?,
            command: f.opt("command")?,
            env: f.opt("env")?,
            image: f.opt("image")?,
            image_pull_policy: f.opt("imagePullPolicy")?,
            name: f.opt("name")?,
            resources: f.opt("resources")?,
            security_context: f.opt("securityContext")?,
            volume_mounts: f.opt("volumeMounts")?,
        })
    }
}

impl Decode for EksContainerEnvironmentVariable {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("name")?,
            value: f.opt("value")?,
        })
    }
}

impl Decode for EksContainerLinuxCapabilities {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            add: f.opt("add")?,
            drop: f.opt("drop")?,
        })
    }
}

impl Decode for EksContainerResourceRequirements {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            limits: f.opt("limits")?,
            requests: f.opt("requests")?,
        })
    }
}

impl Decode for EksContainerSecurityContext {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allow_privilege_escalation: f.opt("allowPrivilegeEscalation")?,
            capabilities: f.opt("capabilities")?,
            privileged: f.opt("privileged")?,
            read_only_root_filesystem: f.opt("readOnlyRootFilesystem")?,
            run_as_group: f.opt("runAsGroup")?,
            run_as_non_root: f.opt("runAsNonRoot")?,
            run_as_user: f.opt("runAsUser")?,
            seccomp_profile: f.opt("seccompProfile")?,
        })
    }
}

impl Decode for EksContainerVolumeMount {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            mount_path: f.opt("mountPath")?,
            name: f.opt("name")?,
            read_only: f.opt("readOnly")?,
            sub_path: f.opt("subPath")?,
        })
    }
}

impl Decode for EksEmptyDir {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            medium: f.opt("medium")?,
            size_limit: f.opt("sizeLimit")?,
        })
    }
}

impl Decode for EksHostPath {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            path: f.opt("path")?,
        })
    }
}

impl Decode for EksMetadata {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            annotations: f.opt("annotations")?,
            labels: f.opt("labels")?,
            namespace: f.opt("namespace")?,
        })
    }
}

impl Decode for EksPersistentVolumeClaim {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            claim_name: f.opt("claimName")?,
            read_only: f.opt("readOnly")?,
        })
    }
}

impl Decode for EksPodProperties {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            containers: f.opt("containers")?,
            dns_policy: f.opt("dnsPolicy")?,
            host_network: f.opt("hostNetwork")?,
            image_pull_secrets: f.opt("imagePullSecrets")?,
            init_containers: f.opt("initContainers")?,
            metadata: f.opt("metadata")?,
            security_context: f.opt("securityContext")?,
            service_account_name: f.opt("serviceAccountName")?,
            share_process_namespace: f.opt("shareProcessNamespace")?,
            volumes: f.opt("volumes")?,
        })
    }
}

impl Decode for EksPodSecurityContext {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            fs_group: f.opt("fsGroup")?,
            run_as_group: f.opt("runAsGroup")?,
            run_as_non_root: f.opt("runAsNonRoot")?,
            run_as_user: f.opt("runAsUser")?,
            seccomp_profile: f.opt("seccompProfile")?,
        })
    }
}

impl Decode for EksProperties {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            pod_properties: f.opt("podProperties")?,
        })
    }
}

impl Decode for EksSeccompProfile {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            localhost_profile: f.opt("localhostProfile")?,
            r#type: f.opt("type")?,
        })
    }
}

impl Decode for EksSecret {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            optional: f.opt("optional")?,
            secret_name: f.opt("secretName")?,
        })
    }
}

impl Decode for EksVolume {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            empty_dir: f.opt("emptyDir")?,
            host_path: f.opt("hostPath")?,
            name: f.opt("name")?,
            persistent_volume_claim: f.opt("persistentVolumeClaim")?,
            secret: f.opt("secret")?,
        })
    }
}

impl Decode for EphemeralStorage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            size_in_gib: f.opt("sizeInGiB")?,
        })
    }
}

impl Decode for EvaluateOnExit {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action: f.opt("action")?,
            on_exit_code: f.opt("onExitCode")?,
            on_reason: f.opt("onReason")?,
            on_status_reason: f.opt("onStatusReason")?,
        })
    }
}

impl Decode for FargatePlatformConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            platform_version: f.opt("platformVersion")?,
        })
    }
}

impl Decode for FirelensConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            options: f.opt("options")?,
            r#type: f.opt("type")?,
        })
    }
}

impl Decode for Host {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            source_path: f.opt("sourcePath")?,
        })
    }
}

impl Decode for ImagePullSecret {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("name")?,
        })
    }
}

impl Decode for InfrastructureOptimization {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            scale_in_after: f.opt("scaleInAfter")?,
        })
    }
}

impl Decode for InstanceLaunchTemplate {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_option_type: f.opt("capacityOptionType")?,
            capacity_reservations: f.opt("capacityReservations")?,
            ec2_instance_profile_arn: f.opt("ec2InstanceProfileArn")?,
            fips_enabled: f.opt("fipsEnabled")?,
            instance_metadata_tags_propagation: f.opt("instanceMetadataTagsPropagation")?,
            instance_requirements: f.opt("instanceRequirements")?,
            local_storage_configuration: f.opt("localStorageConfiguration")?,
            monitoring: f.opt("monitoring")?,
            network_configuration: f.opt("networkConfiguration")?,
            storage_configuration: f.opt("storageConfiguration")?,
        })
    }
}

impl Decode for InstanceRequirementsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allowed_instance_types: f.opt("allowedInstanceTypes")?,
        })
    }
}

impl Decode for JobDefinition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            consumable_resource_properties: f.opt("consumableResourceProperties")?,
            container_orchestration_type: f.opt("containerOrchestrationType")?,
            container_properties: f.opt("containerProperties")?,
            ecs_properties: f.opt("ecsProperties")?,
            eks_properties: f.opt("eksProperties")?,
            job_definition_arn: f.opt("jobDefinitionArn")?,
            job_definition_name: f.opt("jobDefinitionName")?,
            node_properties: f.opt("nodeProperties")?,
            parameters: f.opt("parameters")?,
            platform_capabilities: f.opt("platformCapabilities")?,
            propagate_tags: f.opt("propagateTags")?,
            retry_strategy: f.opt("retryStrategy")?,
            revision: f.opt("revision")?,
            scheduling_priority: f.opt("schedulingPriority")?,
            status: f.opt("status")?,
            tags: f.opt("tags")?,
            timeout: f.opt("timeout")?,
            r#type: f.opt("type")?,
        })
    }
}

impl Decode for JobTimeout {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attempt_duration_seconds: f.opt("attemptDurationSeconds")?,
        })
    }
}

impl Decode for KeyValuePair {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("name")?,
            value: f.opt("value")?,
        })
    }
}

impl Decode for LaunchTemplateSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template_id: f.opt("launchTemplateId")?,
            launch_template_name: f.opt("launchTemplateName")?,
            overrides: f.opt("overrides")?,
            userdata_type: f.opt("userdataType")?,
            version: f.opt("version")?,
        })
    }
}

impl Decode for LaunchTemplateSpecificationOverride {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template_id: f.opt("launchTemplateId")?,
            launch_template_name: f.opt("launchTemplateName")?,
            target_instance_types: f.opt("targetInstanceTypes")?,
            userdata_type: f.opt("userdataType")?,
            version: f.opt("version")?,
        })
    }
}

impl Decode for LinuxParameters {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            devices: f.opt("devices")?,
            init_process_enabled: f.opt("initProcessEnabled")?,
            max_swap: f.opt("maxSwap")?,
            shared_memory_size: f.opt("sharedMemorySize")?,
            swappiness: f.opt("swappiness")?,
            tmpfs: f.opt("tmpfs")?,
        })
    }
}

impl Decode for LogConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_driver: f.opt("logDriver")?,
            options: f.opt("options")?,
            secret_options: f.opt("secretOptions")?,
        })
    }
}

impl Decode for ManagedInstancesLocalStorageConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            use_local_storage: f.opt("useLocalStorage")?,
        })
    }
}

impl Decode for ManagedInstancesNetworkConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            security_groups: f.opt("securityGroups")?,
            subnets: f.opt("subnets")?,
        })
    }
}

impl Decode for ManagedInstancesProvider {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            infrastructure_optimization: f.opt("infrastructureOptimization")?,
            infrastructure_role_arn: f.opt("infrastructureRoleArn")?,
            instance_launch_template: f.opt("instanceLaunchTemplate")?,
            propagate_tags: f.opt("propagateTags")?,
        })
    }
}

impl Decode for ManagedInstancesStorageConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            storage_size_gib: f.opt("storageSizeGiB")?,
        })
    }
}

impl Decode for MountPoint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            container_path: f.opt("containerPath")?,
            read_only: f.opt("readOnly")?,
            source_volume: f.opt("sourceVolume")?,
        })
    }
}

impl Decode for NetworkConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            assign_public_ip: f.opt("assignPublicIp")?,
        })
    }
}

impl Decode for NodeProperties {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            main_node: f.opt("mainNode")?,
            node_range_properties: f.opt("nodeRangeProperties")?,
            num_nodes: f.opt("numNodes")?,
        })
    }
}

impl Decode for NodeRangeProperty {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            consumable_resource_properties: f.opt("consumableResourceProperties")?,
            container: f.opt("container")?,
            ecs_properties: f.opt("ecsProperties")?,
            eks_properties: f.opt("eksProperties")?,
            instance_types: f.opt("instanceTypes")?,
            target_nodes: f.opt("targetNodes")?,
        })
    }
}

impl Decode for RepositoryCredentials {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            credentials_parameter: f.opt("credentialsParameter")?,
        })
    }
}

impl Decode for ResourceRequirement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#type: f.opt("type")?,
            value: f.opt("value")?,
        })
    }
}

impl Decode for RetryStrategy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attempts: f.opt("attempts")?,
            evaluate_on_exit: f.opt("evaluateOnExit")?,
        })
    }
}

impl Decode for RuntimePlatform {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cpu_architecture: f.opt("cpuArchitecture")?,
            operating_system_family: f.opt("operatingSystemFamily")?,
        })
    }
}

impl Decode for S3FilesVolumeConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_point_arn: f.opt("accessPointArn")?,
            file_system_arn: f.opt("fileSystemArn")?,
            root_directory: f.opt("rootDirectory")?,
            transit_encryption_port: f.opt("transitEncryptionPort")?,
        })
    }
}

impl Decode for Secret {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("name")?,
            value_from: f.opt("valueFrom")?,
        })
    }
}

impl Decode for TaskContainerDependency {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            condition: f.opt("condition")?,
            container_name: f.opt("containerName")?,
        })
    }
}

impl Decode for TaskContainerProperties {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            command: f.opt("command")?,
            depends_on: f.opt("dependsOn")?,
            environment: f.opt("environment")?,
            essential: f.opt("essential")?,
            firelens_configuration: f.opt("firelensConfiguration")?,
            image: f.opt("image")?,
            linux_parameters: f.opt("linuxParameters")?,
            log_configuration: f.opt("logConfiguration")?,
            mount_points: f.opt("mountPoints")?,
            name: f.opt("name")?,
            privileged: f.opt("privileged")?,
            readonly_root_filesystem: f.opt("readonlyRootFilesystem")?,
            repository_credentials: f.opt("repositoryCredentials")?,
            resource_requirements: f.opt("resourceRequirements")?,
            secrets: f.opt("secrets")?,
            start_timeout: f.opt("startTimeout")?,
            stop_timeout: f.opt("stopTimeout")?,
            ulimits: f.opt("ulimits")?,
            user: f.opt("user")?,
        })
    }
}

impl Decode for Tmpfs {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            container_path: f.opt("containerPath")?,
            mount_options: f.opt("mountOptions")?,
            size: f.opt("size")?,
        })
    }
}

impl Decode for Ulimit {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            hard_limit: f.opt("hardLimit")?,
            name: f.opt("name")?,
            soft_limit: f.opt("softLimit")?,
        })
    }
}

impl Decode for UpdatePolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            job_execution_timeout_minutes: f.opt("jobExecutionTimeoutMinutes")?,
            terminate_jobs_on_update: f.opt("terminateJobsOnUpdate")?,
        })
    }
}

impl Decode for Volume {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            efs_volume_configuration: f.opt("efsVolumeConfiguration")?,
            host: f.opt("host")?,
            name: f.opt("name")?,
            s3files_volume_configuration: f.opt("s3filesVolumeConfiguration")?,
        })
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "DescribeComputeEnvironments" => ::bonkei_wire::Probe::of::<DescribeComputeEnvironments>(),
        "DescribeJobDefinitions" => ::bonkei_wire::Probe::of::<DescribeJobDefinitions>(),
        _ => return None,
    })
}
