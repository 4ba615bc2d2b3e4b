// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for ActivitiesType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            activities: f.opt("Activities")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Decode for Activity {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            activity_id: f.opt("ActivityId")?,
            auto_scaling_group_arn: f.opt("AutoScalingGroupARN")?,
            auto_scaling_group_name: f.opt("AutoScalingGroupName")?,
            auto_scaling_group_state: f.opt("AutoScalingGroupState")?,
            cause: f.opt("Cause")?,
            description: f.opt("Description")?,
            details: f.opt("Details")?,
            end_time: f.opt("EndTime")?,
            progress: f.opt("Progress")?,
            start_time: f.opt("StartTime")?,
            status_code: f.opt("StatusCode")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Decode for Alarm {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarm_arn: f.opt("AlarmARN")?,
            alarm_name: f.opt("AlarmName")?,
        })
    }
}

impl Decode for AttachLoadBalancerTargetGroupsResultType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for AttachLoadBalancerTargetGroupsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AttachLoadBalancerTargetGroupsType[0], &self.auto_scaling_group_name);
        req(w, &schema::M_AttachLoadBalancerTargetGroupsType[1], &self.target_group_arns);
        w.end_struct();
    }
}

impl Decode for AutoScalingGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_arn: f.opt("AutoScalingGroupARN")?,
            auto_scaling_group_name: f.opt("AutoScalingGroupName")?,
            availability_zone_distribution: f.opt("AvailabilityZoneDistribution")?,
            availability_zone_ids: f.opt("AvailabilityZoneIds")?,
            availability_zone_impairment_policy: f.opt("AvailabilityZoneImpairmentPolicy")?,
            availability_zones: f.opt("AvailabilityZones")?,
            capacity_rebalance: f.opt("CapacityRebalance")?,
            capacity_reservation_specification: f.opt("CapacityReservationSpecification")?,
            context: f.opt("Context")?,
            created_time: f.opt("CreatedTime")?,
            default_cooldown: f.opt("DefaultCooldown")?,
            default_instance_warmup: f.opt("DefaultInstanceWarmup")?,
            deletion_protection: f.opt("DeletionProtection")?,
            desired_capacity: f.opt("DesiredCapacity")?,
            desired_capacity_type: f.opt("DesiredCapacityType")?,
            enabled_metrics: f.opt("EnabledMetrics")?,
            health_check_grace_period: f.opt("HealthCheckGracePeriod")?,
            health_check_type: f.opt("HealthCheckType")?,
            instance_lifecycle_policy: f.opt("InstanceLifecyclePolicy")?,
            instance_maintenance_policy: f.opt("InstanceMaintenancePolicy")?,
            instances: f.opt("Instances")?,
            launch_configuration_name: f.opt("LaunchConfigurationName")?,
            launch_template: f.opt("LaunchTemplate")?,
            load_balancer_names: f.opt("LoadBalancerNames")?,
            max_instance_lifetime: f.opt("MaxInstanceLifetime")?,
            max_size: f.opt("MaxSize")?,
            min_size: f.opt("MinSize")?,
            mixed_instances_policy: f.opt("MixedInstancesPolicy")?,
            new_instances_protected_from_scale_in: f.opt("NewInstancesProtectedFromScaleIn")?,
            operator: f.opt("Operator")?,
            placement_group: f.opt("PlacementGroup")?,
            predicted_capacity: f.opt("PredictedCapacity")?,
            service_linked_role_arn: f.opt("ServiceLinkedRoleARN")?,
            status: f.opt("Status")?,
            suspended_processes: f.opt("SuspendedProcesses")?,
            tags: f.opt("Tags")?,
            target_group_arns: f.opt("TargetGroupARNs")?,
            termination_policies: f.opt("TerminationPolicies")?,
            traffic_sources: f.opt("TrafficSources")?,
            vpc_zone_identifier: f.opt("VPCZoneIdentifier")?,
            warm_pool_configuration: f.opt("WarmPoolConfiguration")?,
            warm_pool_size: f.opt("WarmPoolSize")?,
        })
    }
}

impl Encode for AutoScalingGroupNamesType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AutoScalingGroupNamesType[0], &self.auto_scaling_group_names);
        opt(w, &schema::M_AutoScalingGroupNamesType[1], &self.filters);
        opt(w, &schema::M_AutoScalingGroupNamesType[2], &self.include_instances);
        opt(w, &schema::M_AutoScalingGroupNamesType[3], &self.include_managed_resources);
        opt(w, &schema::M_AutoScalingGroupNamesType[4], &self.max_records);
        opt(w, &schema::M_AutoScalingGroupNamesType[5], &self.next_token);
        w.end_struct();
    }
}

impl Decode for AutoScalingGroupsType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_groups: f.opt("AutoScalingGroups")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for BlockDeviceMapping {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_BlockDeviceMapping[0], &self.device_name);
        opt(w, &schema::M_BlockDeviceMapping[1], &self.ebs);
        opt(w, &schema::M_BlockDeviceMapping[2], &self.no_device);
        opt(w, &schema::M_BlockDeviceMapping[3], &self.virtual_name);
        w.end_struct();
    }
}

impl Encode for CreateAutoScalingGroupType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateAutoScalingGroupType[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_CreateAutoScalingGroupType[1], &self.availability_zone_distribution);
        opt(w, &schema::M_CreateAutoScalingGroupType[2], &self.availability_zone_ids);
        opt(w, &schema::M_CreateAutoScalingGroupType[3], &self.availability_zone_impairment_policy);
        opt(w, &schema::M_CreateAutoScalingGroupType[4], &self.availability_zones);
        opt(w, &schema::M_CreateAutoScalingGroupType[5], &self.capacity_rebalance);
        opt(w, &schema::M_CreateAutoScalingGroupType[6], &self.capacity_reservation_specification);
        opt(w, &schema::M_CreateAutoScalingGroupType[7], &self.context);
        opt(w, &schema::M_CreateAutoScalingGroupType[8], &self.default_cooldown);
        opt(w, &schema::M_CreateAutoScalingGroupType[9], &self.default_instance_warmup);
        opt(w, &schema::M_CreateAutoScalingGroupType[10], &self.deletion_protection);
        opt(w, &schema::M_CreateAutoScalingGroupType[11], &self.desired_capacity);
        opt(w, &schema::M_CreateAutoScalingGroupType[12], &self.desired_capacity_type);
        opt(w, &schema::M_CreateAutoScalingGroupType[13], &self.health_check_grace_period);
        opt(w, &schema::M_CreateAutoScalingGroupType[14], &self.health_check_type);
        opt(w, &schema::M_CreateAutoScalingGroupType[15], &self.instance_id);
        opt(w, &schema::M_CreateAutoScalingGroupType[16], &self.instance_lifecycle_policy);
        opt(w, &schema::M_CreateAutoScalingGroupType[17], &self.instance_maintenance_policy);
        opt(w, &schema::M_CreateAutoScalingGroupType[18], &self.launch_configuration_name);
        opt(w, &schema::M_CreateAutoScalingGroupType[19], &self.launch_template);
        opt(w, &schema::M_CreateAutoScalingGroupType[20], &self.lifecycle_hook_specification_list);
        opt(w, &schema::M_CreateAutoScalingGroupType[21], &self.load_balancer_names);
        opt(w, &schema::M_CreateAutoScalingGroupType[22], &self.max_instance_lifetime);
        req(w, &schema::M_CreateAutoScalingGroupType[23], &self.max_size);
        req(w, &schema::M_CreateAutoScalingGroupType[24], &self.min_size);
        opt(w, &schema::M_CreateAutoScalingGroupType[25], &self.mixed_instances_policy);
        opt(w, &schema::M_CreateAutoScalingGroupType[26], &self.new_instances_protected_from_scale_in);
        opt(w, &schema::M_CreateAutoScalingGroupType[27], &self.operator);
        opt(w, &schema::M_CreateAutoScalingGroupType[28], &self.placement_group);
        opt(w, &schema::M_CreateAutoScalingGroupType[29], &self.service_linked_role_arn);
        opt(w, &schema::M_CreateAutoScalingGroupType[30], &self.skip_zonal_shift_validation);
        opt(w, &schema::M_CreateAutoScalingGroupType[31], &self.tags);
        opt(w, &schema::M_CreateAutoScalingGroupType[32], &self.target_group_arns);
        opt(w, &schema::M_CreateAutoScalingGroupType[33], &self.termination_policies);
        opt(w, &schema::M_CreateAutoScalingGroupType[34], &self.traffic_sources);
        opt(w, &schema::M_CreateAutoScalingGroupType[35], &self.vpc_zone_identifier);
        w.end_struct();
    }
}

impl Encode for CreateLaunchConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateLaunchConfigurationType[0], &self.associate_public_ip_address);
        opt(w, &schema::M_CreateLaunchConfigurationType[1], &self.block_device_mappings);
        opt(w, &schema::M_CreateLaunchConfigurationType[2], &self.classic_link_vpc_id);
        opt(w, &schema::M_CreateLaunchConfigurationType[3], &self.classic_link_vpc_security_groups);
        opt(w, &schema::M_CreateLaunchConfigurationType[4], &self.ebs_optimized);
        opt(w, &schema::M_CreateLaunchConfigurationType[5], &self.iam_instance_profile);
        opt(w, &schema::M_CreateLaunchConfigurationType[6], &self.image_id);
        opt(w, &schema::M_CreateLaunchConfigurationType[7], &self.instance_id);
        opt(w, &schema::M_CreateLaunchConfigurationType[8], &self.instance_monitoring);
        opt(w, &schema::M_CreateLaunchConfigurationType[9], &self.instance_type);
        opt(w, &schema::M_CreateLaunchConfigurationType[10], &self.kernel_id);
        opt(w, &schema::M_CreateLaunchConfigurationType[11], &self.key_name);
        req(w, &schema::M_CreateLaunchConfigurationType[12], &self.launch_configuration_name);
        opt(w, &schema::M_CreateLaunchConfigurationType[13], &self.metadata_options);
        opt(w, &schema::M_CreateLaunchConfigurationType[14], &self.placement_tenancy);
        opt(w, &schema::M_CreateLaunchConfigurationType[15], &self.ramdisk_id);
        opt(w, &schema::M_CreateLaunchConfigurationType[16], &self.security_groups);
        opt(w, &schema::M_CreateLaunchConfigurationType[17], &self.spot_price);
        opt(w, &schema::M_CreateLaunchConfigurationType[18], &self.user_data);
        w.end_struct();
    }
}

impl Encode for CreateOrUpdateTagsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateOrUpdateTagsType[0], &self.tags);
        w.end_struct();
    }
}

impl Encode for DeleteAutoScalingGroupType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteAutoScalingGroupType[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_DeleteAutoScalingGroupType[1], &self.force_delete);
        w.end_struct();
    }
}

impl Encode for DeletePolicyType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeletePolicyType[0], &self.auto_scaling_group_name);
        req(w, &schema::M_DeletePolicyType[1], &self.policy_name);
        w.end_struct();
    }
}

impl Encode for DeleteTagsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteTagsType[0], &self.tags);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceRefreshesAnswer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_refreshes: f.opt("InstanceRefreshes")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceRefreshesType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeInstanceRefreshesType[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_DescribeInstanceRefreshesType[1], &self.instance_refresh_ids);
        opt(w, &schema::M_DescribeInstanceRefreshesType[2], &self.max_records);
        opt(w, &schema::M_DescribeInstanceRefreshesType[3], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeLifecycleHooksAnswer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            lifecycle_hooks: f.opt("LifecycleHooks")?,
        })
    }
}

impl Encode for DescribeLifecycleHooksType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeLifecycleHooksType[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_DescribeLifecycleHooksType[1], &self.lifecycle_hook_names);
        w.end_struct();
    }
}

impl Encode for DescribePoliciesType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribePoliciesType[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_DescribePoliciesType[1], &self.include_managed_resources);
        opt(w, &schema::M_DescribePoliciesType[2], &self.max_records);
        opt(w, &schema::M_DescribePoliciesType[3], &self.next_token);
        opt(w, &schema::M_DescribePoliciesType[4], &self.policy_names);
        opt(w, &schema::M_DescribePoliciesType[5], &self.policy_types);
        w.end_struct();
    }
}

impl Encode for DescribeScalingActivitiesType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeScalingActivitiesType[0], &self.activity_ids);
        opt(w, &schema::M_DescribeScalingActivitiesType[1], &self.auto_scaling_group_name);
        opt(w, &schema::M_DescribeScalingActivitiesType[2], &self.filters);
        opt(w, &schema::M_DescribeScalingActivitiesType[3], &self.include_deleted_groups);
        opt(w, &schema::M_DescribeScalingActivitiesType[4], &self.include_managed_resources);
        opt(w, &schema::M_DescribeScalingActivitiesType[5], &self.max_records);
        opt(w, &schema::M_DescribeScalingActivitiesType[6], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeWarmPoolAnswer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instances: f.opt("Instances")?,
            next_token: f.opt("NextToken")?,
            warm_pool_configuration: f.opt("WarmPoolConfiguration")?,
        })
    }
}

impl Encode for DescribeWarmPoolType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeWarmPoolType[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_DescribeWarmPoolType[1], &self.max_records);
        opt(w, &schema::M_DescribeWarmPoolType[2], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DetachLoadBalancerTargetGroupsResultType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DetachLoadBalancerTargetGroupsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DetachLoadBalancerTargetGroupsType[0], &self.auto_scaling_group_name);
        req(w, &schema::M_DetachLoadBalancerTargetGroupsType[1], &self.target_group_arns);
        w.end_struct();
    }
}

impl Encode for Ebs {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ebs[0], &self.delete_on_termination);
        opt(w, &schema::M_Ebs[1], &self.encrypted);
        opt(w, &schema::M_Ebs[2], &self.iops);
        opt(w, &schema::M_Ebs[3], &self.snapshot_id);
        opt(w, &schema::M_Ebs[4], &self.throughput);
        opt(w, &schema::M_Ebs[5], &self.volume_size);
        opt(w, &schema::M_Ebs[6], &self.volume_type);
        w.end_struct();
    }
}

impl Encode for EnableMetricsCollectionQuery {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_EnableMetricsCollectionQuery[0], &self.auto_scaling_group_name);
        req(w, &schema::M_EnableMetricsCollectionQuery[1], &self.granularity);
        opt(w, &schema::M_EnableMetricsCollectionQuery[2], &self.metrics);
        w.end_struct();
    }
}

impl Decode for EnabledMetric {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            granularity: f.opt("Granularity")?,
            metric: f.opt("Metric")?,
        })
    }
}

impl Encode for Filter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Filter[0], &self.name);
        opt(w, &schema::M_Filter[1], &self.values);
        w.end_struct();
    }
}

impl Decode for Instance {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            health_status: f.opt("HealthStatus")?,
            image_id: f.opt("ImageId")?,
            instance_id: f.opt("InstanceId")?,
            instance_type: f.opt("InstanceType")?,
            launch_configuration_name: f.opt("LaunchConfigurationName")?,
            launch_template: f.opt("LaunchTemplate")?,
            lifecycle_state: f.opt("LifecycleState")?,
            protected_from_scale_in: f.opt("ProtectedFromScaleIn")?,
            weighted_capacity: f.opt("WeightedCapacity")?,
        })
    }
}

impl Encode for InstanceMetadataOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMetadataOptions[0], &self.http_endpoint);
        opt(w, &schema::M_InstanceMetadataOptions[1], &self.http_put_response_hop_limit);
        opt(w, &schema::M_InstanceMetadataOptions[2], &self.http_tokens);
        w.end_struct();
    }
}

impl Encode for InstanceMonitoring {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMonitoring[0], &self.enabled);
        w.end_struct();
    }
}

impl Decode for InstanceRefresh {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.opt("AutoScalingGroupName")?,
            desired_configuration: f.opt("DesiredConfiguration")?,
            end_time: f.opt("EndTime")?,
            instance_refresh_id: f.opt("InstanceRefreshId")?,
            instances_to_update: f.opt("InstancesToUpdate")?,
            percentage_complete: f.opt("PercentageComplete")?,
            preferences: f.opt("Preferences")?,
            progress_details: f.opt("ProgressDetails")?,
            rollback_details: f.opt("RollbackDetails")?,
            start_time: f.opt("StartTime")?,
            status: f.opt("Status")?,
            status_reason: f.opt("StatusReason")?,
            strategy: f.opt("Strategy")?,
        })
    }
}

impl Decode for InstanceRefreshLivePoolProgress {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instances_to_update: f.opt("InstancesToUpdate")?,
            percentage_complete: f.opt("PercentageComplete")?,
        })
    }
}

impl Decode for InstanceRefreshProgressDetails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            live_pool_progress: f.opt("LivePoolProgress")?,
            warm_pool_progress: f.opt("WarmPoolProgress")?,
        })
    }
}

impl Decode for InstanceRefreshWarmPoolProgress {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instances_to_update: f.opt("InstancesToUpdate")?,
            percentage_complete: f.opt("PercentageComplete")?,
        })
    }
}

impl Decode for InstanceReusePolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            reuse_on_scale_in: f.opt("ReuseOnScaleIn")?,
        })
    }
}

impl Decode for LifecycleHook {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_scaling_group_name: f.opt("AutoScalingGroupName")?,
            default_result: f.opt("DefaultResult")?,
            global_timeout: f.opt("GlobalTimeout")?,
            heartbeat_timeout: f.opt("HeartbeatTimeout")?,
            lifecycle_hook_name: f.opt("LifecycleHookName")?,
            lifecycle_transition: f.opt("LifecycleTransition")?,
            notification_metadata: f.opt("NotificationMetadata")?,
            notification_target_arn: f.opt("NotificationTargetARN")?,
            role_arn: f.opt("RoleARN")?,
        })
    }
}

impl Encode for LifecycleHookSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LifecycleHookSpecification[0], &self.default_result);
        opt(w, &schema::M_LifecycleHookSpecification[1], &self.heartbeat_timeout);
        req(w, &schema::M_LifecycleHookSpecification[2], &self.lifecycle_hook_name);
        req(w, &schema::M_LifecycleHookSpecification[3], &self.lifecycle_transition);
        opt(w, &schema::M_LifecycleHookSpecification[4], &self.notification_metadata);
        opt(w, &schema::M_LifecycleHookSpecification[5], &self.notification_target_arn);
        opt(w, &schema::M_LifecycleHookSpecification[6], &self.role_arn);
        w.end_struct();
    }
}

impl Decode for PoliciesType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            scaling_policies: f.opt("ScalingPolicies")?,
        })
    }
}

impl Decode for PolicyARNType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarms: f.opt("Alarms")?,
            policy_arn: f.opt("PolicyARN")?,
        })
    }
}

impl Decode for PutLifecycleHookAnswer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for PutLifecycleHookType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutLifecycleHookType[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_PutLifecycleHookType[1], &self.default_result);
        opt(w, &schema::M_PutLifecycleHookType[2], &self.heartbeat_timeout);
        req(w, &schema::M_PutLifecycleHookType[3], &self.lifecycle_hook_name);
        opt(w, &schema::M_PutLifecycleHookType[4], &self.lifecycle_transition);
        opt(w, &schema::M_PutLifecycleHookType[5], &self.notification_metadata);
        opt(w, &schema::M_PutLifecycleHookType[6], &self.notification_target_arn);
        opt(w, &schema::M_PutLifecycleHookType[7], &self.role_arn);
        w.end_struct();
    }
}

impl Encode for PutScalingPolicyType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutScalingPolicyType[0], &self.adjustment_type);
        req(w, &schema::M_PutScalingPolicyType[1], &self.auto_scaling_group_name);
        opt(w, &schema::M_PutScalingPolicyType[2], &self.cooldown);
        opt(w, &schema::M_PutScalingPolicyType[3], &self.enabled);
        opt(w, &schema::M_PutScalingPolicyType[4], &self.estimated_instance_warmup);
        opt(w, &schema::M_PutScalingPolicyType[5], &self.metric_aggregation_type);
        opt(w, &schema::M_PutScalingPolicyType[6], &self.min_adjustment_magnitude);
        opt(w, &schema::M_PutScalingPolicyType[7], &self.min_adjustment_step);
        req(w, &schema::M_PutScalingPolicyType[8], &self.policy_name);
        opt(w, &schema::M_PutScalingPolicyType[9], &self.policy_type);
        opt(w, &schema::M_PutScalingPolicyType[10], &self.predictive_scaling_configuration);
        opt(w, &schema::M_PutScalingPolicyType[11], &self.scaling_adjustment);
        opt(w, &schema::M_PutScalingPolicyType[12], &self.step_adjustments);
        opt(w, &schema::M_PutScalingPolicyType[13], &self.target_tracking_configuration);
        w.end_struct();
    }
}

impl Decode for RollbackDetails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instances_to_update_on_rollback: f.opt("InstancesToUpdateOnRollback")?,
            percentage_complete_on_rollback: f.opt("PercentageCompleteOnRollback")?,
            progress_details_on_rollback: f.opt("ProgressDetailsOnRollback")?,
            rollback_reason: f.opt("RollbackReason")?,
            rollback_start_time: f.opt("RollbackStartTime")?,
        })
    }
}

impl Decode for ScalingPolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            adjustment_type: f.opt("AdjustmentType")?,
            alarms: f.opt("Alarms")?,
            auto_scaling_group_name: f.opt("AutoScalingGroupName")?,
            cooldown: f.opt("Cooldown")?,
            enabled: f.opt("Enabled")?,
            estimated_instance_warmup: f.opt("EstimatedInstanceWarmup")?,
            metric_aggregation_type: f.opt("MetricAggregationType")?,
            min_adjustment_magnitude: f.opt("MinAdjustmentMagnitude")?,
            min_adjustment_step: f.opt("MinAdjustmentStep")?,
            policy_arn: f.opt("PolicyARN")?,
            policy_name: f.opt("PolicyName")?,
            policy_type: f.opt("PolicyType")?,
            predictive_scaling_configuration: f.opt("PredictiveScalingConfiguration")?,
            scaling_adjustment: f.opt("ScalingAdjustment")?,
            step_adjustments: f.opt("StepAdjustments")?,
            target_tracking_configuration: f.opt("TargetTrackingConfiguration")?,
        })
    }
}

impl Decode for SetInstanceProtectionAnswer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for SetInstanceProtectionQuery {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_SetInstanceProtectionQuery[0], &self.auto_scaling_group_name);
        req(w, &schema::M_SetInstanceProtectionQuery[1], &self.instance_ids);
        req(w, &schema::M_SetInstanceProtectionQuery[2], &self.protected_from_scale_in);
        w.end_struct();
    }
}

impl Decode for StartInstanceRefreshAnswer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_refresh_id: f.opt("InstanceRefreshId")?,
        })
    }
}

impl Encode for StartInstanceRefreshType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_StartInstanceRefreshType[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_StartInstanceRefreshType[1], &self.desired_configuration);
        opt(w, &schema::M_StartInstanceRefreshType[2], &self.preferences);
        opt(w, &schema::M_StartInstanceRefreshType[3], &self.strategy);
        w.end_struct();
    }
}

impl Decode for SuspendedProcess {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            process_name: f.opt("ProcessName")?,
            suspension_reason: f.opt("SuspensionReason")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        opt(w, &schema::M_Tag[1], &self.propagate_at_launch);
        opt(w, &schema::M_Tag[2], &self.resource_id);
        opt(w, &schema::M_Tag[3], &self.resource_type);
        opt(w, &schema::M_Tag[4], &self.value);
        w.end_struct();
    }
}

impl Decode for TagDescription {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            propagate_at_launch: f.opt("PropagateAtLaunch")?,
            resource_id: f.opt("ResourceId")?,
            resource_type: f.opt("ResourceType")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for UpdateAutoScalingGroupType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_UpdateAutoScalingGroupType[0], &self.auto_scaling_group_name);
        opt(w, &schema::M_UpdateAutoScalingGroupType[1], &self.availability_zone_distribution);
        opt(w, &schema::M_UpdateAutoScalingGroupType[2], &self.availability_zone_ids);
        opt(w, &schema::M_UpdateAutoScalingGroupType[3], &self.availability_zone_impairment_policy);
        opt(w, &schema::M_UpdateAutoScalingGroupType[4], &self.availability_zones);
        opt(w, &schema::M_UpdateAutoScalingGroupType[5], &self.capacity_rebalance);
        opt(w, &schema::M_UpdateAutoScalingGroupType[6], &self.capacity_reservation_specification);
        opt(w, &schema::M_UpdateAutoScalingGroupType[7], &self.context);
        opt(w, &schema::M_UpdateAutoScalingGroupType[8], &self.default_cooldown);
        opt(w, &schema::M_UpdateAutoScalingGroupType[9], &self.default_instance_warmup);
        opt(w, &schema::M_UpdateAutoScalingGroupType[10], &self.deletion_protection);
        opt(w, &schema::M_UpdateAutoScalingGroupType[11], &self.desired_capacity);
        opt(w, &schema::M_UpdateAutoScalingGroupType[12], &self.desired_capacity_type);
        opt(w, &schema::M_UpdateAutoScalingGroupType[13], &self.health_check_grace_period);
        opt(w, &schema::M_UpdateAutoScalingGroupType[14], &self.health_check_type);
        opt(w, &schema::M_UpdateAutoScalingGroupType[15], &self.instance_lifecycle_policy);
        opt(w, &schema::M_UpdateAutoScalingGroupType[16], &self.instance_maintenance_policy);
        opt(w, &schema::M_UpdateAutoScalingGroupType[17], &self.launch_configuration_name);
        opt(w, &schema::M_UpdateAutoScalingGroupType[18], &self.launch_template);
        opt(w, &schema::M_UpdateAutoScalingGroupType[19], &self.max_instance_lifetime);
        opt(w, &schema::M_UpdateAutoScalingGroupType[20], &self.max_size);
        opt(w, &schema::M_UpdateAutoScalingGroupType[21], &self.min_size);
        opt(w, &schema::M_UpdateAutoScalingGroupType[22], &self.mixed_instances_policy);
        opt(w, &schema::M_UpdateAutoScalingGroupType[23], &self.new_instances_protected_from_scale_in);
        opt(w, &schema::M_UpdateAutoScalingGroupType[24], &self.placement_group);
        opt(w, &schema::M_UpdateAutoScalingGroupType[25], &self.service_linked_role_arn);
        opt(w, &schema::M_UpdateAutoScalingGroupType[26], &self.skip_zonal_shift_validation);
        opt(w, &schema::M_UpdateAutoScalingGroupType[27], &self.termination_policies);
        opt(w, &schema::M_UpdateAutoScalingGroupType[28], &self.vpc_zone_identifier);
        w.end_struct();
    }
}

impl Decode for WarmPoolConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_reuse_policy: f.opt("InstanceReusePolicy")?,
            max_group_prepared_capacity: f.opt("MaxGroupPreparedCapacity")?,
            min_size: f.opt("MinSize")?,
            pool_state: f.opt("PoolState")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for CreateAutoScalingGroupResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for CreateLaunchConfigurationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for CreateOrUpdateTagsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteAutoScalingGroupResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeletePolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteTagsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for EnableMetricsCollectionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for UpdateAutoScalingGroupResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "AttachLoadBalancerTargetGroups" => ::bonkei_wire::Probe::of::<AttachLoadBalancerTargetGroups>(),
        "CreateAutoScalingGroup" => ::bonkei_wire::Probe::of::<CreateAutoScalingGroup>(),
        "CreateLaunchConfiguration" => ::bonkei_wire::Probe::of::<CreateLaunchConfiguration>(),
        "CreateOrUpdateTags" => ::bonkei_wire::Probe::of::<CreateOrUpdateTags>(),
        "DeleteAutoScalingGroup" => ::bonkei_wire::Probe::of::<DeleteAutoScalingGroup>(),
        "DeletePolicy" => ::bonkei_wire::Probe::of::<DeletePolicy>(),
        "DeleteTags" => ::bonkei_wire::Probe::of::<DeleteTags>(),
        "DescribeAutoScalingGroups" => ::bonkei_wire::Probe::of::<DescribeAutoScalingGroups>(),
        "DescribeInstanceRefreshes" => ::bonkei_wire::Probe::of::<DescribeInstanceRefreshes>(),
        "DescribeLifecycleHooks" => ::bonkei_wire::Probe::of::<DescribeLifecycleHooks>(),
        "DescribePolicies" => ::bonkei_wire::Probe::of::<DescribePolicies>(),
        "DescribeScalingActivities" => ::bonkei_wire::Probe::of::<DescribeScalingActivities>(),
        "DescribeWarmPool" => ::bonkei_wire::Probe::of::<DescribeWarmPool>(),
        "DetachLoadBalancerTargetGroups" => ::bonkei_wire::Probe::of::<DetachLoadBalancerTargetGroups>(),
        "EnableMetricsCollection" => ::bonkei_wire::Probe::of::<EnableMetricsCollection>(),
        "PutLifecycleHook" => ::bonkei_wire::Probe::of::<PutLifecycleHook>(),
        "PutScalingPolicy" => ::bonkei_wire::Probe::of::<PutScalingPolicy>(),
        "SetInstanceProtection" => ::bonkei_wire::Probe::of::<SetInstanceProtection>(),
        "StartInstanceRefresh" => ::bonkei_wire::Probe::of::<StartInstanceRefresh>(),
        "UpdateAutoScalingGroup" => ::bonkei_wire::Probe::of::<UpdateAutoScalingGroup>(),
        _ => return None,
    })
}
