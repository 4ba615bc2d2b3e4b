// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AcceleratorCountRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
        })
    }
}

impl Encode for AcceleratorCountRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AcceleratorCountRequest[0], &self.max);
        opt(w, &schema::M_AcceleratorCountRequest[1], &self.min);
        w.end_struct();
    }
}

impl Decode for AcceleratorTotalMemoryMiBRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
        })
    }
}

impl Encode for AcceleratorTotalMemoryMiBRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AcceleratorTotalMemoryMiBRequest[0], &self.max);
        opt(w, &schema::M_AcceleratorTotalMemoryMiBRequest[1], &self.min);
        w.end_struct();
    }
}

impl Encode for ActivitiesType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ActivitiesType[0], &self.activities);
        opt(w, &schema::M_ActivitiesType[1], &self.next_token);
        w.end_struct();
    }
}

impl Encode for Activity {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Activity[0], &self.activity_id);
        opt(w, &schema::M_Activity[1], &self.auto_scaling_group_arn);
        opt(w, &schema::M_Activity[2], &self.auto_scaling_group_name);
        opt(w, &schema::M_Activity[3], &self.auto_scaling_group_state);
        opt(w, &schema::M_Activity[4], &self.cause);
        opt(w, &schema::M_Activity[5], &self.description);
        opt(w, &schema::M_Activity[6], &self.details);
        opt(w, &schema::M_Activity[7], &self.end_time);
        opt(w, &schema::M_Activity[8], &self.progress);
        opt(w, &schema::M_Activity[9], &self.start_time);
        opt(w, &schema::M_Activity[10], &self.status_code);
        opt(w, &schema::M_Activity[11], &self.status_message);
        w.end_struct();
    }
}

impl Encode for Alarm {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Alarm[0], &self.alarm_arn);
        opt(w, &schema::M_Alarm[1], &self.alarm_name);
        w.end_struct();
    }
}

impl Decode for AlarmSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarms: f.opt("Alarms")?,
        })
    }
}

impl Encode for AlarmSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AlarmSpecification[0], &self.alarms);
        w.end_struct();
    }
}

impl Encode for AttachLoadBalancerTargetGroupsResultType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for AttachLoadBalancerTargetGroupsType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            target_group_arns: f.req("TargetGroupARNs")?,
        })
    }
}

impl Encode for AutoScalingGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AutoScalingGroup[0], &self.auto_scaling_group_arn);
        opt(w, &schema::M_AutoScalingGroup[1], &self.auto_scaling_group_name);
        opt(w, &schema::M_AutoScalingGroup[2], &self.availability_zone_distribution);
        opt(w, &schema::M_AutoScalingGroup[3], &self.availability_zone_ids);
        opt(w, &schema::M_AutoScalingGroup[4], &self.availability_zone_impairment_policy);
        opt(w, &schema::M_AutoScalingGroup[5], &self.availability_zones);
        opt(w, &schema::M_AutoScalingGroup[6], &self.capacity_rebalance);
        opt(w, &schema::M_AutoScalingGroup[7], &self.capacity_reservation_specification);
        opt(w, &schema::M_AutoScalingGroup[8], &self.context);
        opt(w, &schema::M_AutoScalingGroup[9], &self.created_time);
        opt(w, &schema::M_AutoScalingGroup[10], &self.default_cooldown);
        opt(w, &schema::M_AutoScalingGroup[11], &self.default_instance_warmup);
        opt(w, &schema::M_AutoScalingGroup[12], &self.deletion_protection);
        opt(w, &schema::M_AutoScalingGroup[13], &self.desired_capacity);
        opt(w, &schema::M_AutoScalingGroup[14], &self.desired_capacity_type);
        opt(w, &schema::M_AutoScalingGroup[15], &self.enabled_metrics);
        opt(w, &schema::M_AutoScalingGroup[16], &self.health_check_grace_period);
        opt(w, &schema::M_AutoScalingGroup[17], &self.health_check_type);
        opt(w, &schema::M_AutoScalingGroup[18], &self.instance_lifecycle_policy);
        opt(w, &schema::M_AutoScalingGroup[19], &self.instance_maintenance_policy);
        opt(w, &schema::M_AutoScalingGroup[20], &self.instances);
        opt(w, &schema::M_AutoScalingGroup[21], &self.launch_configuration_name);
        opt(w, &schema::M_AutoScalingGroup[22], &self.launch_template);
        opt(w, &schema::M_AutoScalingGroup[23], &self.load_balancer_names);
        opt(w, &schema::M_AutoScalingGroup[24], &self.max_instance_lifetime);
        opt(w, &schema::M_AutoScalingGroup[25], &self.max_size);
        opt(w, &schema::M_AutoScalingGroup[26], &self.min_size);
        opt(w, &schema::M_AutoScalingGroup[27], &self.mixed_instances_policy);
        opt(w, &schema::M_AutoScalingGroup[28], &self.new_instances_protected_from_scale_in);
        opt(w, &schema::M_AutoScalingGroup[29], &self.operator);
        opt(w, &schema::M_AutoScalingGroup[30], &self.placement_group);
        opt(w, &schema::M_AutoScalingGroup[31], &self.predicted_capacity);
        opt(w, &schema::M_AutoScalingGroup[32], &self.service_linked_role_arn);
        opt(w, &schema::M_AutoScalingGroup[33], &self.status);
        opt(w, &schema::M_AutoScalingGroup[34], &self.suspended_processes);
        opt(w, &schema::M_AutoScalingGroup[35], &self.tags);
        opt(w, &schema::M_AutoScalingGroup[36], &self.target_group_arns);
        opt(w, &schema::M_AutoScalingGroup[37], &self.termination_policies);
        opt(w, &schema::M_AutoScalingGroup[38], &self.traffic_sources);
        opt(w, &schema::M_AutoScalingGroup[39], &self.vpc_zone_identifier);
        opt(w, &schema::M_AutoScalingGroup[40], &self.warm_pool_configuration);
        opt(w, &schema::M_AutoScalingGroup[41], &self.warm_pool_size);
        w.end_struct();
    }
}

impl Decode for AutoScalingGroupNamesType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_names: f.opt("AutoScalingGroupNames")?,
            filters: f.opt("Filters")?,
            include_instances: f.opt("IncludeInstances")?,
            include_managed_resources: f.opt("IncludeManagedResources")?,
            max_records: f.opt("MaxRecords")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for AutoScalingGroupsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AutoScalingGroupsType[0], &self.auto_scaling_groups);
        opt(w, &schema::M_AutoScalingGroupsType[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for AvailabilityZoneDistribution {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_distribution_strategy: f.opt("CapacityDistributionStrategy")?,
        })
    }
}

impl Encode for AvailabilityZoneDistribution {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailabilityZoneDistribution[0], &self.capacity_distribution_strategy);
        w.end_struct();
    }
}

impl Decode for AvailabilityZoneImpairmentPolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            impaired_zone_health_check_behavior: f.opt("ImpairedZoneHealthCheckBehavior")?,
            zonal_shift_enabled: f.opt("ZonalShiftEnabled")?,
        })
    }
}

impl Encode for AvailabilityZoneImpairmentPolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailabilityZoneImpairmentPolicy[0], &self.impaired_zone_health_check_behavior);
        opt(w, &schema::M_AvailabilityZoneImpairmentPolicy[1], &self.zonal_shift_enabled);
        w.end_struct();
    }
}

impl Decode for BaselineEbsBandwidthMbpsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
        })
    }
}

impl Encode for BaselineEbsBandwidthMbpsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BaselineEbsBandwidthMbpsRequest[0], &self.max);
        opt(w, &schema::M_BaselineEbsBandwidthMbpsRequest[1], &self.min);
        w.end_struct();
    }
}

impl Decode for BaselinePerformanceFactorsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cpu: f.opt("Cpu")?,
        })
    }
}

impl Encode for BaselinePerformanceFactorsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BaselinePerformanceFactorsRequest[0], &self.cpu);
        w.end_struct();
    }
}

impl Decode for BlockDeviceMapping {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            device_name: f.req("DeviceName")?,
            ebs: f.opt("Ebs")?,
            no_device: f.opt("NoDevice")?,
            virtual_name: f.opt("VirtualName")?,
        })
    }
}

impl Decode for CapacityReservationSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_reservation_preference: f.opt("CapacityReservationPreference")?,
            capacity_reservation_target: f.opt("CapacityReservationTarget")?,
        })
    }
}

impl Encode for CapacityReservationSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CapacityReservationSpecification[0], &self.capacity_reservation_preference);
        opt(w, &schema::M_CapacityReservationSpecification[1], &self.capacity_reservation_target);
        w.end_struct();
    }
}

impl Decode for CapacityReservationTarget {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_reservation_ids: f.opt("CapacityReservationIds")?,
            capacity_reservation_resource_group_arns: f.opt("CapacityReservationResourceGroupArns")?,
        })
    }
}

impl Encode for CapacityReservationTarget {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CapacityReservationTarget[0], &self.capacity_reservation_ids);
        opt(w, &schema::M_CapacityReservationTarget[1], &self.capacity_reservation_resource_group_arns);
        w.end_struct();
    }
}

impl Decode for CpuPerformanceFactorRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            references: f.opt("References")?,
        })
    }
}

impl Encode for CpuPerformanceFactorRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CpuPerformanceFactorRequest[0], &self.references);
        w.end_struct();
    }
}

impl Decode for CreateAutoScalingGroupType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            availability_zone_distribution: f.opt("AvailabilityZoneDistribution")?,
            availability_zone_ids: f.opt("AvailabilityZoneIds")?,
            availability_zone_impairment_policy: f.opt("AvailabilityZoneImpairmentPolicy")?,
            availability_zones: f.opt("AvailabilityZones")?,
            capacity_rebalance: f.opt("CapacityRebalance")?,
            capacity_reservation_specification: f.opt("CapacityReservationSpecification")?,
            context: f.opt("Context")?,
            default_cooldown: f.opt("DefaultCooldown")?,
            default_instance_warmup: f.opt("DefaultInstanceWarmup")?,
            deletion_protection: f.opt("DeletionProtection")?,
            desired_capacity: f.opt("DesiredCapacity")?,
            desired_capacity_type: f.opt("DesiredCapacityType")?,
            health_check_grace_period: f.opt("HealthCheckGracePeriod")?,
            health_check_type: f.opt("HealthCheckType")?,
            instance_id: f.opt("InstanceId")?,
            instance_lifecycle_policy: f.opt("InstanceLifecyclePolicy")?,
            instance_maintenance_policy: f.opt("InstanceMaintenancePolicy")?,
            launch_configuration_name: f.opt("LaunchConfigurationName")?,
            launch_template: f.opt("LaunchTemplate")?,
            lifecycle_hook_specification_list: f.opt("LifecycleHookSpecificationList")?,
            load_balancer_names: f.opt("LoadBalancerNames")?,
            max_instance_lifetime: f.opt("MaxInstanceLifetime")?,
            max_size: f.req("MaxSize")?,
            min_size: f.req("MinSize")?,
            mixed_instances_policy: f.opt("MixedInstancesPolicy")?,
            new_instances_protected_from_scale_in: f.opt("NewInstancesProtectedFromScaleIn")?,
            operator: f.opt("Operator")?,
            placement_group: f.opt("PlacementGroup")?,
            service_linked_role_arn: f.opt("ServiceLinkedRoleARN")?,
            skip_zonal_shift_validation: f.opt("SkipZonalShiftValidation")?,
            tags: f.opt("Tags")?,
            target_group_arns: f.opt("TargetGroupARNs")?,
            termination_policies: f.opt("TerminationPolicies")?,
            traffic_sources: f.opt("TrafficSources")?,
            vpc_zone_identifier: f.opt("VPCZoneIdentifier")?,
        })
    }
}

impl Decode for CreateLaunchConfigurationType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associate_public_ip_address: f.opt("AssociatePublicIpAddress")?,
            block_device_mappings: f.opt("BlockDeviceMappings")?,
            classic_link_vpc_id: f.opt("ClassicLinkVPCId")?,
            classic_link_vpc_security_groups: f.opt("ClassicLinkVPCSecurityGroups")?,
            ebs_optimized: f.opt("EbsOptimized")?,
            iam_instance_profile: f.opt("IamInstanceProfile")?,
            image_id: f.opt("ImageId")?,
            instance_id: f.opt("InstanceId")?,
            instance_monitoring: f.opt("InstanceMonitoring")?,
            instance_type: f.opt("InstanceType")?,
            kernel_id: f.opt("KernelId")?,
            key_name: f.opt("KeyName")?,
            launch_configuration_name: f.req("LaunchConfigurationName")?,
            metadata_options: f.opt("MetadataOptions")?,
            placement_tenancy: f.opt("PlacementTenancy")?,
            ramdisk_id: f.opt("RamdiskId")?,
            security_groups: f.opt("SecurityGroups")?,
            spot_price: f.opt("SpotPrice")?,
            user_data: f.opt("UserData")?,
        })
    }
}

impl Decode for CreateOrUpdateTagsType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.req("Tags")?,
        })
    }
}

impl Decode for CustomizedMetricSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dimensions: f.opt("Dimensions")?,
            metric_name: f.opt("MetricName")?,
            metrics: f.opt("Metrics")?,
            namespace: f.opt("Namespace")?,
            period: f.opt("Period")?,
            statistic: f.opt("Statistic")?,
            unit: f.opt("Unit")?,
        })
    }
}

impl Encode for CustomizedMetricSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CustomizedMetricSpecification[0], &self.dimensions);
        opt(w, &schema::M_CustomizedMetricSpecification[1], &self.metric_name);
        opt(w, &schema::M_CustomizedMetricSpecification[2], &self.metrics);
        opt(w, &schema::M_CustomizedMetricSpecification[3], &self.namespace);
        opt(w, &schema::M_CustomizedMetricSpecification[4], &self.period);
        opt(w, &schema::M_CustomizedMetricSpecification[5], &self.statistic);
        opt(w, &schema::M_CustomizedMetricSpecification[6], &self.unit);
        w.end_struct();
    }
}

impl Decode for DeleteAutoScalingGroupType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            force_delete: f.opt("ForceDelete")?,
        })
    }
}

impl Decode for DeletePolicyType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.opt("AutoScalingGroupName")?,
            policy_name: f.req("PolicyName")?,
        })
    }
}

impl Decode for DeleteTagsType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.req("Tags")?,
        })
    }
}

impl Encode for DescribeInstanceRefreshesAnswer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceRefreshesAnswer[0], &self.instance_refreshes);
        opt(w, &schema::M_DescribeInstanceRefreshesAnswer[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceRefreshesType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            instance_refresh_ids: f.opt("InstanceRefreshIds")?,
            max_records: f.opt("MaxRecords")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeLifecycleHooksAnswer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLifecycleHooksAnswer[0], &self.lifecycle_hooks);
        w.end_struct();
    }
}

impl Decode for DescribeLifecycleHooksType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            lifecycle_hook_names: f.opt("LifecycleHookNames")?,
        })
    }
}

impl Decode for DescribePoliciesType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.opt("AutoScalingGroupName")?,
            include_managed_resources: f.opt("IncludeManagedResources")?,
            max_records: f.opt("MaxRecords")?,
            next_token: f.opt("NextToken")?,
            policy_names: f.opt("PolicyNames")?,
            policy_types: f.opt("PolicyTypes")?,
        })
    }
}

impl Decode for DescribeScalingActivitiesType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            activity_ids: f.opt("ActivityIds")?,
            auto_scaling_group_name: f.opt("AutoScalingGroupName")?,
            filters: f.opt("Filters")?,
            include_deleted_groups: f.opt("IncludeDeletedGroups")?,
            include_managed_resources: f.opt("IncludeManagedResources")?,
            max_records: f.opt("MaxRecords")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeWarmPoolAnswer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeWarmPoolAnswer[0], &self.instances);
        opt(w, &schema::M_DescribeWarmPoolAnswer[1], &self.next_token);
        opt(w, &schema::M_DescribeWarmPoolAnswer[2], &self.warm_pool_configuration);
        w.end_struct();
    }
}

impl Decode for DescribeWarmPoolType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            max_records: f.opt("MaxRecords")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Decode for DesiredConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template: f.opt("LaunchTemplate")?,
            mixed_instances_policy: f.opt("MixedInstancesPolicy")?,
        })
    }
}

impl Encode for DesiredConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DesiredConfiguration[0], &self.launch_template);
        opt(w, &schema::M_DesiredConfiguration[1], &self.mixed_instances_policy);
        w.end_struct();
    }
}

impl Encode for DetachLoadBalancerTargetGroupsResultType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DetachLoadBalancerTargetGroupsType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            target_group_arns: f.req("TargetGroupARNs")?,
        })
    }
}

impl Decode for DistributionSegment {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_capacity_types: f.opt("TargetCapacityTypes")?,
        })
    }
}

impl Encode for DistributionSegment {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DistributionSegment[0], &self.target_capacity_types);
        w.end_struct();
    }
}

impl Decode for Ebs {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            delete_on_termination: f.opt("DeleteOnTermination")?,
            encrypted: f.opt("Encrypted")?,
            iops: f.opt("Iops")?,
            snapshot_id: f.opt("SnapshotId")?,
            throughput: f.opt("Throughput")?,
            volume_size: f.opt("VolumeSize")?,
            volume_type: f.opt("VolumeType")?,
        })
    }
}

impl Decode for EnableMetricsCollectionQuery {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            granularity: f.req("Granularity")?,
            metrics: f.opt("Metrics")?,
        })
    }
}

impl Encode for EnabledMetric {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EnabledMetric[0], &self.granularity);
        opt(w, &schema::M_EnabledMetric[1], &self.metric);
        w.end_struct();
    }
}

impl Decode for Filter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for Instance {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Instance[0], &self.availability_zone);
        opt(w, &schema::M_Instance[1], &self.availability_zone_id);
        opt(w, &schema::M_Instance[2], &self.health_status);
        opt(w, &schema::M_Instance[3], &self.image_id);
        opt(w, &schema::M_Instance[4], &self.instance_id);
        opt(w, &schema::M_Instance[5], &self.instance_type);
        opt(w, &schema::M_Instance[6], &self.launch_configuration_name);
        opt(w, &schema::M_Instance[7], &self.launch_template);
        opt(w, &schema::M_Instance[8], &self.lifecycle_state);
        opt(w, &schema::M_Instance[9], &self.protected_from_scale_in);
        opt(w, &schema::M_Instance[10], &self.weighted_capacity);
        w.end_struct();
    }
}

impl Decode for InstanceLifecyclePolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            retention_triggers: f.opt("RetentionTriggers")?,
        })
    }
}

impl Encode for InstanceLifecyclePolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceLifecyclePolicy[0], &self.retention_triggers);
        w.end_struct();
    }
}

impl Decode for InstanceMaintenancePolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max_healthy_percentage: f.opt("MaxHealthyPercentage")?,
            min_healthy_percentage: f.opt("MinHealthyPercentage")?,
        })
    }
}

impl Encode for InstanceMaintenancePolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMaintenancePolicy[0], &self.max_healthy_percentage);
        opt(w, &schema::M_InstanceMaintenancePolicy[1], &self.min_healthy_percentage);
        w.end_struct();
    }
}

impl Decode for InstanceMetadataOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            http_endpoint: f.opt("HttpEndpoint")?,
            http_put_response_hop_limit: f.opt("HttpPutResponseHopLimit")?,
            http_tokens: f.opt("HttpTokens")?,
        })
    }
}

impl Decode for InstanceMonitoring {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
        })
    }
}

impl Encode for InstanceRefresh {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceRefresh[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_InstanceRefresh[1], &self.desired_configuration);
        opt(w, &schema::M_InstanceRefresh[2], &self.end_time);
        opt(w, &schema::M_InstanceRefresh[3], &self.instance_refresh_id);
        opt(w, &schema::M_InstanceRefresh[4], &self.instances_to_update);
        opt(w, &schema::M_InstanceRefresh[5], &self.percentage_complete);
        opt(w, &schema::M_InstanceRefresh[6], &self.preferences);
        opt(w, &schema::M_InstanceRefresh[7], &self.progress_details);
        opt(w, &schema::M_InstanceRefresh[8], &self.rollback_details);
        opt(w, &schema::M_InstanceRefresh[9], &self.start_time);
        opt(w, &schema::M_InstanceRefresh[10], &self.status);
        opt(w, &schema::M_InstanceRefresh[11], &self.status_reason);
        opt(w, &schema::M_InstanceRefresh[12], &self.strategy);
        w.end_struct();
    }
}

impl Encode for InstanceRefreshLivePoolProgress {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceRefreshLivePoolProgress[0], &self.instances_to_update);
        opt(w, &schema::M_InstanceRefreshLivePoolProgress[1], &self.percentage_complete);
        w.end_struct();
    }
}

impl Encode for InstanceRefreshProgressDetails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceRefreshProgressDetails[0], &self.live_pool_progress);
        opt(w, &schema::M_InstanceRefreshProgressDetails[1], &self.warm_pool_progress);
        w.end_struct();
    }
}

impl Encode for InstanceRefreshWarmPoolProgress {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceRefreshWarmPoolProgress[0], &self.instances_to_update);
        opt(w, &schema::M_InstanceRefreshWarmPoolProgress[1], &self.percentage_complete);
        w.end_struct();
    }
}

impl Decode for InstanceRequirements {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accelerator_count: f.opt("AcceleratorCount")?,
            accelerator_manufacturers: f.opt("AcceleratorManufacturers")?,
            accelerator_names: f.opt("AcceleratorNames")?,
            accelerator_total_memory_mib: f.opt("AcceleratorTotalMemoryMiB")?,
            accelerator_types: f.opt("AcceleratorTypes")?,
            allowed_instance_types: f.opt("AllowedInstanceTypes")?,
            bare_metal: f.opt("BareMetal")?,
            baseline_ebs_bandwidth_mbps: f.opt("BaselineEbsBandwidthMbps")?,
            baseline_performance_factors: f.opt("BaselinePerformanceFactors")?,
            burstable_performance: f.opt("BurstablePerformance")?,
            cpu_manufacturers: f.opt("CpuManufacturers")?,
            excluded_instance_types: f.opt("ExcludedInstanceTypes")?,
            instance_generations: f.opt("InstanceGenerations")?,
            local_storage: f.opt("LocalStorage")?,
            local_storage_types: f.opt("LocalStorageTypes")?,
            max_spot_price_as_percentage_of_optimal_on_demand_price: f.opt("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice")?,
            memory_gib_per_vcpu: f.opt("MemoryGiBPerVCpu")?,
            memory_mib: f.req("MemoryMiB")?,
            network_bandwidth_gbps: f.opt("NetworkBandwidthGbps")?,
            network_interface_count: f.opt("NetworkInterfaceCount")?,
            on_demand_max_price_percentage_over_lowest_price: f.opt("OnDemandMaxPricePercentageOverLowestPrice")?,
            require_hibernate_support: f.opt("RequireHibernateSupport")?,
            spot_max_price_percentage_over_lowest_price: f.opt("SpotMaxPricePercentageOverLowestPrice")?,
            total_local_storage_gb: f.opt("TotalLocalStorageGB")?,
            vcpu_count: f.req("VCpuCount")?,
        })
    }
}

impl Encode for InstanceRequirements {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceRequirements[0], &self.accelerator_count);
        opt(w, &schema::M_InstanceRequirements[1], &self.accelerator_manufacturers);
        opt(w, &schema::M_InstanceRequirements[2], &self.accelerator_names);
        opt(w, &schema::M_InstanceRequirements[3], &self.accelerator_total_memory_mib);
        opt(w, &schema::M_InstanceRequirements[4], &self.accelerator_types);
        opt(w, &schema::M_InstanceRequirements[5], &self.allowed_instance_types);
        opt(w, &schema::M_InstanceRequirements[6], &self.bare_metal);
        opt(w, &schema::M_InstanceRequirements[7], &self.baseline_ebs_bandwidth_mbps);
        opt(w, &schema::M_InstanceRequirements[8], &self.baseline_performance_factors);
        opt(w, &schema::M_InstanceRequirements[9], &self.burstable_performance);
        opt(w, &schema::M_InstanceRequirements[10], &self.cpu_manufacturers);
        opt(w, &schema::M_InstanceRequirements[11], &self.excluded_instance_types);
        opt(w, &schema::M_InstanceRequirements[12], &self.instance_generations);
        opt(w, &schema::M_InstanceRequirements[13], &self.local_storage);
        opt(w, &schema::M_InstanceRequirements[14], &self.local_storage_types);
        opt(w, &schema::M_InstanceRequirements[15], &self.max_spot_price_as_percentage_of_optimal_on_demand_price);
        opt(w, &schema::M_InstanceRequirements[16], &self.memory_gib_per_vcpu);
        req(w, &schema::M_InstanceRequirements[17], &self.memory_mib);
        opt(w, &schema::M_InstanceRequirements[18], &self.network_bandwidth_gbps);
        opt(w, &schema::M_InstanceRequirements[19], &self.network_interface_count);
        opt(w, &schema::M_InstanceRequirements[20], &self.on_demand_max_price_percentage_over_lowest_price);
        opt(w, &schema::M_InstanceRequirements[21], &self.require_hibernate_support);
        opt(w, &schema::M_InstanceRequirements[22], &self.spot_max_price_percentage_over_lowest_price);
        opt(w, &schema::M_InstanceRequirements[23], &self.total_local_storage_gb);
        req(w, &schema::M_InstanceRequirements[24], &self.vcpu_count);
        w.end_struct();
    }
}

impl Encode for InstanceReusePolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceReusePolicy[0], &self.reuse_on_scale_in);
        w.end_struct();
    }
}

impl Decode for InstancesDistribution {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            distribution_segments: f.opt("DistributionSegments")?,
            on_demand_allocation_strategy: f.opt("OnDemandAllocationStrategy")?,
            on_demand_base_capacity: f.opt("OnDemandBaseCapacity")?,
            on_demand_percentage_above_base_capacity: f.opt("OnDemandPercentageAboveBaseCapacity")?,
            spot_allocation_strategy: f.opt("SpotAllocationStrategy")?,
            spot_instance_pools: f.opt("SpotInstancePools")?,
            spot_max_price: f.opt("SpotMaxPrice")?,
        })
    }
}

impl Encode for InstancesDistribution {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstancesDistribution[0], &self.distribution_segments);
        opt(w, &schema::M_InstancesDistribution[1], &self.on_demand_allocation_strategy);
        opt(w, &schema::M_InstancesDistribution[2], &self.on_demand_base_capacity);
        opt(w, &schema::M_InstancesDistribution[3], &self.on_demand_percentage_above_base_capacity);
        opt(w, &schema::M_InstancesDistribution[4], &self.spot_allocation_strategy);
        opt(w, &schema::M_InstancesDistribution[5], &self.spot_instance_pools);
        opt(w, &schema::M_InstancesDistribution[6], &self.spot_max_price);
        w.end_struct();
    }
}

impl Decode for LaunchTemplate {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template_specification: f.opt("LaunchTemplateSpecification")?,
            overrides: f.opt("Overrides")?,
        })
    }
}

impl Encode for LaunchTemplate {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplate[0], &self.launch_template_specification);
        opt(w, &schema::M_LaunchTemplate[1], &self.overrides);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateOverrides {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            image_id: f.opt("ImageId")?,
            instance_requirements: f.opt("InstanceRequirements")?,
            instance_type: f.opt("InstanceType")?,
            launch_template_specification: f.opt("LaunchTemplateSpecification")?,
            weighted_capacity: f.opt("WeightedCapacity")?,
        })
    }
}

impl Encode for LaunchTemplateOverrides {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateOverrides[0], &self.image_id);
        opt(w, &schema::M_LaunchTemplateOverrides[1], &self.instance_requirements);
        opt(w, &schema::M_LaunchTemplateOverrides[2], &self.instance_type);
        opt(w, &schema::M_LaunchTemplateOverrides[3], &self.launch_template_specification);
        opt(w, &schema::M_LaunchTemplateOverrides[4], &self.weighted_capacity);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template_id: f.opt("LaunchTemplateId")?,
            launch_template_name: f.opt("LaunchTemplateName")?,
            version: f.opt("Version")?,
        })
    }
}

impl Encode for LaunchTemplateSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateSpecification[0], &self.launch_template_id);
        opt(w, &schema::M_LaunchTemplateSpecification[1], &self.launch_template_name);
        opt(w, &schema::M_LaunchTemplateSpecification[2], &self.version);
        w.end_struct();
    }
}

impl Encode for LifecycleHook {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LifecycleHook[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_LifecycleHook[1], &self.default_result);
        opt(w, &schema::M_LifecycleHook[2], &self.global_timeout);
        opt(w, &schema::M_LifecycleHook[3], &self.heartbeat_timeout);
        opt(w, &schema::M_LifecycleHook[4], &self.lifecycle_hook_name);
        opt(w, &schema::M_LifecycleHook[5], &self.lifecycle_transition);
        opt(w, &schema::M_LifecycleHook[6], &self.notification_metadata);
        opt(w, &schema::M_LifecycleHook[7], &self.notification_target_arn);
        opt(w, &schema::M_LifecycleHook[8], &self.role_arn);
        w.end_struct();
    }
}

impl Decode for LifecycleHookSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            default_result: f.opt("DefaultResult")?,
            heartbeat_timeout: f.opt("HeartbeatTimeout")?,
            lifecycle_hook_name: f.req("LifecycleHookName")?,
            lifecycle_transition: f.req("LifecycleTransition")?,
            notification_metadata: f.opt("NotificationMetadata")?,
            notification_target_arn: f.opt("NotificationTargetARN")?,
            role_arn: f.opt("RoleARN")?,
        })
    }
}

impl Decode for MemoryGiBPerVCpuRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
        })
    }
}

impl Encode for MemoryGiBPerVCpuRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MemoryGiBPerVCpuRequest[0], &self.max);
        opt(w, &schema::M_MemoryGiBPerVCpuRequest[1], &self.min);
        w.end_struct();
    }
}

impl Decode for MemoryMiBRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.req("Min")?,
        })
    }
}

impl Encode for MemoryMiBRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MemoryMiBRequest[0], &self.max);
        req(w, &schema::M_MemoryMiBRequest[1], &self.min);
        w.end_struct();
    }
}

impl Decode for Metric {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dimensions: f.opt("Dimensions")?,
            metric_name: f.req("MetricName")?,
            namespace: f.req("Namespace")?,
        })
    }
}

impl Encode for Metric {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Metric[0], &self.dimensions);
        req(w, &schema::M_Metric[1], &self.metric_name);
        req(w, &schema::M_Metric[2], &self.namespace);
        w.end_struct();
    }
}

impl Decode for MetricDataQuery {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            expression: f.opt("Expression")?,
            id: f.req("Id")?,
            label: f.opt("Label")?,
            metric_stat: f.opt("MetricStat")?,
            return_data: f.opt("ReturnData")?,
        })
    }
}

impl Encode for MetricDataQuery {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MetricDataQuery[0], &self.expression);
        req(w, &schema::M_MetricDataQuery[1], &self.id);
        opt(w, &schema::M_MetricDataQuery[2], &self.label);
        opt(w, &schema::M_MetricDataQuery[3], &self.metric_stat);
        opt(w, &schema::M_MetricDataQuery[4], &self.return_data);
        w.end_struct();
    }
}

impl Decode for MetricDimension {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for MetricDimension {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_MetricDimension[0], &self.name);
        req(w, &schema::M_MetricDimension[1], &self.value);
        w.end_struct();
    }
}

impl Decode for MetricStat {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metric: f.req("Metric")?,
            stat: f.req("Stat")?,
            unit: f.opt("Unit")?,
        })
    }
}

impl Encode for MetricStat {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_MetricStat[0], &self.metric);
        req(w, &schema::M_MetricStat[1], &self.stat);
        opt(w, &schema::M_MetricStat[2], &self.unit);
        w.end_struct();
    }
}

impl Decode for MixedInstancesPolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instances_distribution: f.opt("InstancesDistribution")?,
            launch_template: f.opt("LaunchTemplate")?,
        })
    }
}

impl Encode for MixedInstancesPolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MixedInstancesPolicy[0], &self.instances_distribution);
        opt(w, &schema::M_MixedInstancesPolicy[1], &self.launch_template);
        w.end_struct();
    }
}

impl Decode for NetworkBandwidthGbpsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
        })
    }
}

impl Encode for NetworkBandwidthGbpsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkBandwidthGbpsRequest[0], &self.max);
        opt(w, &schema::M_NetworkBandwidthGbpsRequest[1], &self.min);
        w.end_struct();
    }
}

impl Decode for NetworkInterfaceCountRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
        })
    }
}

impl Encode for NetworkInterfaceCountRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkInterfaceCountRequest[0], &self.max);
        opt(w, &schema::M_NetworkInterfaceCountRequest[1], &self.min);
        w.end_struct();
    }
}

impl Decode for Operator {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            principal: f.req("Principal")?,
        })
    }
}

impl Encode for Operator {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Operator[0], &self.principal);
        w.end_struct();
    }
}

impl Decode for PerformanceFactorReferenceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_family: f.opt("InstanceFamily")?,
        })
    }
}

impl Encode for PerformanceFactorReferenceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PerformanceFactorReferenceRequest[0], &self.instance_family);
        w.end_struct();
    }
}

impl Encode for PoliciesType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PoliciesType[0], &self.next_token);
        opt(w, &schema::M_PoliciesType[1], &self.scaling_policies);
        w.end_struct();
    }
}

impl Encode for PolicyARNType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PolicyARNType[0], &self.alarms);
        opt(w, &schema::M_PolicyARNType[1], &self.policy_arn);
        w.end_struct();
    }
}

impl Decode for PredefinedMetricSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            predefined_metric_type: f.req("PredefinedMetricType")?,
            resource_label: f.opt("ResourceLabel")?,
        })
    }
}

impl Encode for PredefinedMetricSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PredefinedMetricSpecification[0], &self.predefined_metric_type);
        opt(w, &schema::M_PredefinedMetricSpecification[1], &self.resource_label);
        w.end_struct();
    }
}

impl Decode for PredictiveScalingConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max_capacity_breach_behavior: f.opt("MaxCapacityBreachBehavior")?,
            max_capacity_buffer: f.opt("MaxCapacityBuffer")?,
            metric_specifications: f.req("MetricSpecifications")?,
            mode: f.opt("Mode")?,
            scheduling_buffer_time: f.opt("SchedulingBufferTime")?,
        })
    }
}

impl Encode for PredictiveScalingConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PredictiveScalingConfiguration[0], &self.max_capacity_breach_behavior);
        opt(w, &schema::M_PredictiveScalingConfiguration[1], &self.max_capacity_buffer);
        req(w, &schema::M_PredictiveScalingConfiguration[2], &self.metric_specifications);
        opt(w, &schema::M_PredictiveScalingConfiguration[3], &self.mode);
        opt(w, &schema::M_PredictiveScalingConfiguration[4], &self.scheduling_buffer_time);
        w.end_struct();
    }
}

impl Decode for PredictiveScalingCustomizedCapacityMetric {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metric_data_queries: f.req("MetricDataQueries")?,
        })
    }
}

impl Encode for PredictiveScalingCustomizedCapacityMetric {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PredictiveScalingCustomizedCapacityMetric[0], &self.metric_data_queries);
        w.end_struct();
    }
}

impl Decode for PredictiveScalingCustomizedLoadMetric {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metric_data_queries: f.req("MetricDataQueries")?,
        })
    }
}

impl Encode for PredictiveScalingCustomizedLoadMetric {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PredictiveScalingCustomizedLoadMetric[0], &self.metric_data_queries);
        w.end_struct();
    }
}

impl Decode for PredictiveScalingCustomizedScalingMetric {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metric_data_queries: f.req("MetricDataQueries")?,
        })
    }
}

impl Encode for PredictiveScalingCustomizedScalingMetric {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PredictiveScalingCustomizedScalingMetric[0], &self.metric_data_queries);
        w.end_struct();
    }
}

impl Decode for PredictiveScalingMetricSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            customized_capacity_metric_specification: f.opt("CustomizedCapacityMetricSpecification")?,
            customized_load_metric_specification: f.opt("CustomizedLoadMetricSpecification")?,
            customized_scaling_metric_specification: f.opt("CustomizedScalingMetricSpecification")?,
            predefined_load_metric_specification: f.opt("PredefinedLoadMetricSpecification")?,
            predefined_metric_pair_specification: f.opt("PredefinedMetricPairSpecification")?,
            predefined_scaling_metric_specification: f.opt("PredefinedScalingMetricSpecification")?,
            target_value: f.req("TargetValue")?,
        })
    }
}

impl Encode for PredictiveScalingMetricSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PredictiveScalingMetricSpecification[0], &self.customized_capacity_metric_specification);
        opt(w, &schema::M_PredictiveScalingMetricSpecification[1], &self.customized_load_metric_specification);
        opt(w, &schema::M_PredictiveScalingMetricSpecification[2], &self.customized_scaling_metric_specification);
        opt(w, &schema::M_PredictiveScalingMetricSpecification[3], &self.predefined_load_metric_specification);
        opt(w, &schema::M_PredictiveScalingMetricSpecification[4], &self.predefined_metric_pair_specification);
        opt(w, &schema::M_PredictiveScalingMetricSpecification[5], &self.predefined_scaling_metric_specification);
        req(w, &schema::M_PredictiveScalingMetricSpecification[6], &self.target_value);
        w.end_struct();
    }
}

impl Decode for PredictiveScalingPredefinedLoadMetric {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            predefined_metric_type: f.req("PredefinedMetricType")?,
            resource_label: f.opt("ResourceLabel")?,
        })
    }
}

impl Encode for PredictiveScalingPredefinedLoadMetric {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PredictiveScalingPredefinedLoadMetric[0], &self.predefined_metric_type);
        opt(w, &schema::M_PredictiveScalingPredefinedLoadMetric[1], &self.resource_label);
        w.end_struct();
    }
}

impl Decode for PredictiveScalingPredefinedMetricPair {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            predefined_metric_type: f.req("PredefinedMetricType")?,
            resource_label: f.opt("ResourceLabel")?,
        })
    }
}

impl Encode for PredictiveScalingPredefinedMetricPair {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PredictiveScalingPredefinedMetricPair[0], &self.predefined_metric_type);
        opt(w, &schema::M_PredictiveScalingPredefinedMetricPair[1], &self.resource_label);
        w.end_struct();
    }
}

impl Decode for PredictiveScalingPredefinedScalingMetric {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            predefined_metric_type: f.req("PredefinedMetricType")?,
            resource_label: f.opt("ResourceLabel")?,
        })
    }
}

impl Encode for PredictiveScalingPredefinedScalingMetric {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PredictiveScalingPredefinedScalingMetric[0], &self.predefined_metric_type);
        opt(w, &schema::M_PredictiveScalingPredefinedScalingMetric[1], &self.resource_label);
        w.end_struct();
    }
}

impl Encode for PutLifecycleHookAnswer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for PutLifecycleHookType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            default_result: f.opt("DefaultResult")?,
            heartbeat_timeout: f.opt("HeartbeatTimeout")?,
            lifecycle_hook_name: f.req("LifecycleHookName")?,
            lifecycle_transition: f.opt("LifecycleTransition")?,
            notification_metadata: f.opt("NotificationMetadata")?,
            notification_target_arn: f.opt("NotificationTargetARN")?,
            role_arn: f.opt("RoleARN")?,
        })
    }
}

impl Decode for PutScalingPolicyType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            adjustment_type: f.opt("AdjustmentType")?,
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            cooldown: f.opt("Cooldown")?,
            enabled: f.opt("Enabled")?,
            estimated_instance_warmup: f.opt("EstimatedInstanceWarmup")?,
            metric_aggregation_type: f.opt("MetricAggregationType")?,
            min_adjustment_magnitude: f.opt("MinAdjustmentMagnitude")?,
            min_adjustment_step: f.opt("MinAdjustmentStep")?,
            policy_name: f.req("PolicyName")?,
            policy_type: f.opt("PolicyType")?,
            predictive_scaling_configuration: f.opt("PredictiveScalingConfiguration")?,
            scaling_adjustment: f.opt("ScalingAdjustment")?,
            step_adjustments: f.opt("StepAdjustments")?,
            target_tracking_configuration: f.opt("TargetTrackingConfiguration")?,
        })
    }
}

impl Decode for RefreshPreferences {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarm_specification: f.opt("AlarmSpecification")?,
            auto_rollback: f.opt("AutoRollback")?,
            bake_time: f.opt("BakeTime")?,
            checkpoint_delay: f.opt("CheckpointDelay")?,
            checkpoint_percentages: f.opt("CheckpointPercentages")?,
            instance_warmup: f.opt("InstanceWarmup")?,
            max_healthy_percentage: f.opt("MaxHealthyPercentage")?,
            min_healthy_percentage: f.opt("MinHealthyPercentage")?,
            scale_in_protected_instances: f.opt("ScaleInProtectedInstances")?,
            skip_matching: f.opt("SkipMatching")?,
            standby_instances: f.opt("StandbyInstances")?,
        })
    }
}

impl Encode for RefreshPreferences {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RefreshPreferences[0], &self.alarm_specification);
        opt(w, &schema::M_RefreshPreferences[1], &self.auto_rollback);
        opt(w, &schema::M_RefreshPreferences[2], &self.bake_time);
        opt(w, &schema::M_RefreshPreferences[3], &self.checkpoint_delay);
        opt(w, &schema::M_RefreshPreferences[4], &self.checkpoint_percentages);
        opt(w, &schema::M_RefreshPreferences[5], &self.instance_warmup);
        opt(w, &schema::M_RefreshPreferences[6], &self.max_healthy_percentage);
        opt(w, &schema::M_RefreshPreferences[7], &self.min_healthy_percentage);
        opt(w, &schema::M_RefreshPreferences[8], &self.scale_in_protected_instances);
        opt(w, &schema::M_RefreshPreferences[9], &self.skip_matching);
        opt(w, &schema::M_RefreshPreferences[10], &self.standby_instances);
        w.end_struct();
    }
}

impl Decode for RetentionTriggers {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            terminate_hook_abandon: f.opt("TerminateHookAbandon")?,
        })
    }
}

impl Encode for RetentionTriggers {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RetentionTriggers[0], &self.terminate_hook_abandon);
        w.end_struct();
    }
}

impl Encode for RollbackDetails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RollbackDetails[0], &self.instances_to_update_on_rollback);
        opt(w, &schema::M_RollbackDetails[1], &self.percentage_complete_on_rollback);
        opt(w, &schema::M_RollbackDetails[2], &self.progress_details_on_rollback);
        opt(w, &schema::M_RollbackDetails[3], &self.rollback_reason);
        opt(w, &schema::M_RollbackDetails[4], &self.rollback_start_time);
        w.end_struct();
    }
}

impl Encode for ScalingPolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ScalingPolicy[0], &self.adjustment_type);
        opt(w, &schema::M_ScalingPolicy[1], &self.alarms);
        opt(w, &schema::M_ScalingPolicy[2], &self.auto_scaling_group_name);
        opt(w, &schema::M_ScalingPolicy[3], &self.cooldown);
        opt(w, &schema::M_ScalingPolicy[4], &self.enabled);
        opt(w, &schema::M_ScalingPolicy[5], &self.estimated_instance_warmup);
        opt(w, &schema::M_ScalingPolicy[6], &self.metric_aggregation_type);
        opt(w, &schema::M_ScalingPolicy[7], &self.min_adjustment_magnitude);
        opt(w, &schema::M_ScalingPolicy[8], &self.min_adjustment_step);
        opt(w, &schema::M_ScalingPolicy[9], &self.policy_arn);
        opt(w, &schema::M_ScalingPolicy[10], &self.policy_name);
        opt(w, &schema::M_ScalingPolicy[11], &self.policy_type);
        opt(w, &schema::M_ScalingPolicy[12], &self.predictive_scaling_configuration);
        opt(w, &schema::M_ScalingPolicy[13], &self.scaling_adjustment);
        opt(w, &schema::M_ScalingPolicy[14], &self.step_adjustments);
        opt(w, &schema::M_ScalingPolicy[15], &self.target_tracking_configuration);
        w.end_struct();
    }
}

impl Encode for SetInstanceProtectionAnswer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for SetInstanceProtectionQuery {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            instance_ids: f.req("InstanceIds")?,
            protected_from_scale_in: f.req("ProtectedFromScaleIn")?,
        })
    }
}

impl Encode for StartInstanceRefreshAnswer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StartInstanceRefreshAnswer[0], &self.instance_refresh_id);
        w.end_struct();
    }
}

impl Decode for StartInstanceRefreshType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            desired_configuration: f.opt("DesiredConfiguration")?,
            preferences: f.opt("Preferences")?,
            strategy: f.opt("Strategy")?,
        })
    }
}

impl Decode for StepAdjustment {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metric_interval_lower_bound: f.opt("MetricIntervalLowerBound")?,
            metric_interval_upper_bound: f.opt("MetricIntervalUpperBound")?,
            scaling_adjustment: f.req("ScalingAdjustment")?,
        })
    }
}

impl Encode for StepAdjustment {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StepAdjustment[0], &self.metric_interval_lower_bound);
        opt(w, &schema::M_StepAdjustment[1], &self.metric_interval_upper_bound);
        req(w, &schema::M_StepAdjustment[2], &self.scaling_adjustment);
        w.end_struct();
    }
}

impl Encode for SuspendedProcess {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SuspendedProcess[0], &self.process_name);
        opt(w, &schema::M_SuspendedProcess[1], &self.suspension_reason);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            propagate_at_launch: f.opt("PropagateAtLaunch")?,
            resource_id: f.opt("ResourceId")?,
            resource_type: f.opt("ResourceType")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for TagDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagDescription[0], &self.key);
        opt(w, &schema::M_TagDescription[1], &self.propagate_at_launch);
        opt(w, &schema::M_TagDescription[2], &self.resource_id);
        opt(w, &schema::M_TagDescription[3], &self.resource_type);
        opt(w, &schema::M_TagDescription[4], &self.value);
        w.end_struct();
    }
}

impl Decode for TargetTrackingConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            customized_metric_specification: f.opt("CustomizedMetricSpecification")?,
            disable_scale_in: f.opt("DisableScaleIn")?,
            predefined_metric_specification: f.opt("PredefinedMetricSpecification")?,
            target_value: f.req("TargetValue")?,
        })
    }
}

impl Encode for TargetTrackingConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetTrackingConfiguration[0], &self.customized_metric_specification);
        opt(w, &schema::M_TargetTrackingConfiguration[1], &self.disable_scale_in);
        opt(w, &schema::M_TargetTrackingConfiguration[2], &self.predefined_metric_specification);
        req(w, &schema::M_TargetTrackingConfiguration[3], &self.target_value);
        w.end_struct();
    }
}

impl Decode for TargetTrackingMetricDataQuery {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            expression: f.opt("Expression")?,
            id: f.req("Id")?,
            label: f.opt("Label")?,
            metric_stat: f.opt("MetricStat")?,
            period: f.opt("Period")?,
            return_data: f.opt("ReturnData")?,
        })
    }
}

impl Encode for TargetTrackingMetricDataQuery {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetTrackingMetricDataQuery[0], &self.expression);
        req(w, &schema::M_TargetTrackingMetricDataQuery[1], &self.id);
        opt(w, &schema::M_TargetTrackingMetricDataQuery[2], &self.label);
        opt(w, &schema::M_TargetTrackingMetricDataQuery[3], &self.metric_stat);
        opt(w, &schema::M_TargetTrackingMetricDataQuery[4], &self.period);
        opt(w, &schema::M_TargetTrackingMetricDataQuery[5], &self.return_data);
        w.end_struct();
    }
}

impl Decode for TargetTrackingMetricStat {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metric: f.req("Metric")?,
            period: f.opt("Period")?,
            stat: f.req("Stat")?,
            unit: f.opt("Unit")?,
        })
    }
}

impl Encode for TargetTrackingMetricStat {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TargetTrackingMetricStat[0], &self.metric);
        opt(w, &schema::M_TargetTrackingMetricStat[1], &self.period);
        req(w, &schema::M_TargetTrackingMetricStat[2], &self.stat);
        opt(w, &schema::M_TargetTrackingMetricStat[3], &self.unit);
        w.end_struct();
    }
}

impl Decode for TotalLocalStorageGBRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
        })
    }
}

impl Encode for TotalLocalStorageGBRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TotalLocalStorageGBRequest[0], &self.max);
        opt(w, &schema::M_TotalLocalStorageGBRequest[1], &self.min);
        w.end_struct();
    }
}

impl Decode for TrafficSourceIdentifier {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            identifier: f.req("Identifier")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for TrafficSourceIdentifier {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TrafficSourceIdentifier[0], &self.identifier);
        opt(w, &schema::M_TrafficSourceIdentifier[1], &self.r#type);
        w.end_struct();
    }
}

impl Decode for UpdateAutoScalingGroupType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.req("AutoScalingGroupName")?,
            availability_zone_distribution: f.opt("AvailabilityZoneDistribution")?,
            availability_zone_ids: f.opt("AvailabilityZoneIds")?,
            availability_zone_impairment_policy: f.opt("AvailabilityZoneImpairmentPolicy")?,
            availability_zones: f.opt("AvailabilityZones")?,
            capacity_rebalance: f.opt("CapacityRebalance")?,
            capacity_reservation_specification: f.opt("CapacityReservationSpecification")?,
            context: f.opt("Context")?,
            default_cooldown: f.opt("DefaultCooldown")?,
            default_instance_warmup: f.opt("DefaultInstanceWarmup")?,
            deletion_protection: f.opt("DeletionProtection")?,
            desired_capacity: f.opt("DesiredCapacity")?,
            desired_capacity_type: f.opt("DesiredCapacityType")?,
            health_check_grace_period: f.opt("HealthCheckGracePeriod")?,
            health_check_type: f.opt("HealthCheckType")?,
            instance_lifecycle_policy: f.opt("InstanceLifecyclePolicy")?,
            instance_maintenance_policy: f.opt("InstanceMaintenancePolicy")?,
            launch_configuration_name: f.opt("LaunchConfigurationName")?,
            launch_template: f.opt("LaunchTemplate")?,
            max_instance_lifetime: f.opt("MaxInstanceLifetime")?,
            max_size: f.opt("MaxSize")?,
            min_size: f.opt("MinSize")?,
            mixed_instances_policy: f.opt("MixedInstancesPolicy")?,
            new_instances_protected_from_scale_in: f.opt("NewInstancesProtectedFromScaleIn")?,
            placement_group: f.opt("PlacementGroup")?,
            service_linked_role_arn: f.opt("ServiceLinkedRoleARN")?,
            skip_zonal_shift_validation: f.opt("SkipZonalShiftValidation")?,
            termination_policies: f.opt("TerminationPolicies")?,
            vpc_zone_identifier: f.opt("VPCZoneIdentifier")?,
        })
    }
}

impl Decode for VCpuCountRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.req("Min")?,
        })
    }
}

impl Encode for VCpuCountRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VCpuCountRequest[0], &self.max);
        req(w, &schema::M_VCpuCountRequest[1], &self.min);
        w.end_struct();
    }
}

impl Encode for WarmPoolConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_WarmPoolConfiguration[0], &self.instance_reuse_policy);
        opt(w, &schema::M_WarmPoolConfiguration[1], &self.max_group_prepared_capacity);
        opt(w, &schema::M_WarmPoolConfiguration[2], &self.min_size);
        opt(w, &schema::M_WarmPoolConfiguration[3], &self.pool_state);
        opt(w, &schema::M_WarmPoolConfiguration[4], &self.status);
        w.end_struct();
    }
}

impl Encode for CreateAutoScalingGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for CreateLaunchConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for CreateOrUpdateTagsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteAutoScalingGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeletePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteTagsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for EnableMetricsCollectionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for UpdateAutoScalingGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
