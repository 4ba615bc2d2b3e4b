// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AcceleratorCount {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AcceleratorCount[0], &self.max);
        opt(w, &schema::M_AcceleratorCount[1], &self.min);
        w.end_struct();
    }
}

impl Decode for AcceleratorCountRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
        })
    }
}

impl Encode for AcceleratorTotalMemoryMiB {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AcceleratorTotalMemoryMiB[0], &self.max);
        opt(w, &schema::M_AcceleratorTotalMemoryMiB[1], &self.min);
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

impl Encode for AdditionalKeyExchangeMethodsListValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AdditionalKeyExchangeMethodsListValue[0], &self.value);
        w.end_struct();
    }
}

impl Decode for AssociateDhcpOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dhcp_options_id: f.req("DhcpOptionsId")?,
            dry_run: f.opt("DryRun")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Decode for AssociateSubnetCidrBlockRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
            ipv6_ipam_pool_id: f.opt("Ipv6IpamPoolId")?,
            ipv6_netmask_length: f.opt("Ipv6NetmaskLength")?,
            subnet_id: f.req("SubnetId")?,
        })
    }
}

impl Encode for AssociateSubnetCidrBlockResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociateSubnetCidrBlockResult[0], &self.ipv6_cidr_block_association);
        opt(w, &schema::M_AssociateSubnetCidrBlockResult[1], &self.subnet_id);
        w.end_struct();
    }
}

impl Encode for AssociatedKmsKey {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociatedKmsKey[0], &self.kms_key_id);
        w.end_struct();
    }
}

impl Encode for AssociatedTargetNetwork {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociatedTargetNetwork[0], &self.network_id);
        opt(w, &schema::M_AssociatedTargetNetwork[1], &self.network_type);
        w.end_struct();
    }
}

impl Decode for AttachVolumeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            device: f.req("Device")?,
            dry_run: f.opt("DryRun")?,
            ebs_card_index: f.opt("EbsCardIndex")?,
            instance_id: f.req("InstanceId")?,
            volume_id: f.req("VolumeId")?,
        })
    }
}

impl Decode for AvailabilityZoneAddress {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_ids: f.opt("AllocationIds")?,
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
        })
    }
}

impl Encode for BaselineEbsBandwidthMbps {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BaselineEbsBandwidthMbps[0], &self.max);
        opt(w, &schema::M_BaselineEbsBandwidthMbps[1], &self.min);
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

impl Encode for BaselinePerformanceFactors {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BaselinePerformanceFactors[0], &self.cpu);
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

impl Encode for CertificateAuthentication {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CertificateAuthentication[0], &self.client_root_certificate_chain);
        w.end_struct();
    }
}

impl Encode for CidrBlock {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CidrBlock[0], &self.cidr_block);
        w.end_struct();
    }
}

impl Encode for ClientConnectResponseOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClientConnectResponseOptions[0], &self.enabled);
        opt(w, &schema::M_ClientConnectResponseOptions[1], &self.lambda_function_arn);
        opt(w, &schema::M_ClientConnectResponseOptions[2], &self.status);
        w.end_struct();
    }
}

impl Encode for ClientLoginBannerResponseOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClientLoginBannerResponseOptions[0], &self.banner_text);
        opt(w, &schema::M_ClientLoginBannerResponseOptions[1], &self.enabled);
        w.end_struct();
    }
}

impl Encode for ClientRouteEnforcementResponseOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClientRouteEnforcementResponseOptions[0], &self.enforced);
        w.end_struct();
    }
}

impl Encode for ClientVpnAuthentication {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClientVpnAuthentication[0], &self.active_directory);
        opt(w, &schema::M_ClientVpnAuthentication[1], &self.federated_authentication);
        opt(w, &schema::M_ClientVpnAuthentication[2], &self.mutual_authentication);
        opt(w, &schema::M_ClientVpnAuthentication[3], &self.r#type);
        w.end_struct();
    }
}

impl Encode for ClientVpnEndpoint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClientVpnEndpoint[0], &self.associated_target_networks);
        opt(w, &schema::M_ClientVpnEndpoint[1], &self.authentication_options);
        opt(w, &schema::M_ClientVpnEndpoint[2], &self.client_cidr_block);
        opt(w, &schema::M_ClientVpnEndpoint[3], &self.client_connect_options);
        opt(w, &schema::M_ClientVpnEndpoint[4], &self.client_login_banner_options);
        opt(w, &schema::M_ClientVpnEndpoint[5], &self.client_route_enforcement_options);
        opt(w, &schema::M_ClientVpnEndpoint[6], &self.client_vpn_endpoint_id);
        opt(w, &schema::M_ClientVpnEndpoint[7], &self.connection_log_options);
        opt(w, &schema::M_ClientVpnEndpoint[8], &self.creation_time);
        opt(w, &schema::M_ClientVpnEndpoint[9], &self.deletion_time);
        opt(w, &schema::M_ClientVpnEndpoint[10], &self.description);
        opt(w, &schema::M_ClientVpnEndpoint[11], &self.device_posture_options);
        opt(w, &schema::M_ClientVpnEndpoint[12], &self.disconnect_on_session_timeout);
        opt(w, &schema::M_ClientVpnEndpoint[13], &self.dns_name);
        opt(w, &schema::M_ClientVpnEndpoint[14], &self.dns_servers);
        opt(w, &schema::M_ClientVpnEndpoint[15], &self.endpoint_ip_address_type);
        opt(w, &schema::M_ClientVpnEndpoint[16], &self.security_group_ids);
        opt(w, &schema::M_ClientVpnEndpoint[17], &self.self_service_portal_url);
        opt(w, &schema::M_ClientVpnEndpoint[18], &self.server_certificate_arn);
        opt(w, &schema::M_ClientVpnEndpoint[19], &self.session_timeout_hours);
        opt(w, &schema::M_ClientVpnEndpoint[20], &self.split_tunnel);
        opt(w, &schema::M_ClientVpnEndpoint[21], &self.status);
        opt(w, &schema::M_ClientVpnEndpoint[22], &self.tags);
        opt(w, &schema::M_ClientVpnEndpoint[23], &self.traffic_ip_address_type);
        opt(w, &schema::M_ClientVpnEndpoint[24], &self.transit_gateway_configuration);
        opt(w, &schema::M_ClientVpnEndpoint[25], &self.transport_protocol);
        opt(w, &schema::M_ClientVpnEndpoint[26], &self.vpc_id);
        opt(w, &schema::M_ClientVpnEndpoint[27], &self.vpn_port);
        opt(w, &schema::M_ClientVpnEndpoint[28], &self.vpn_protocol);
        w.end_struct();
    }
}

impl Encode for ClientVpnEndpointAttributeStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClientVpnEndpointAttributeStatus[0], &self.code);
        opt(w, &schema::M_ClientVpnEndpointAttributeStatus[1], &self.message);
        w.end_struct();
    }
}

impl Encode for ClientVpnEndpointStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClientVpnEndpointStatus[0], &self.code);
        opt(w, &schema::M_ClientVpnEndpointStatus[1], &self.message);
        w.end_struct();
    }
}

impl Encode for ClientVpnTrustProvider {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClientVpnTrustProvider[0], &self.public_signing_key_url);
        opt(w, &schema::M_ClientVpnTrustProvider[1], &self.tenant_id);
        opt(w, &schema::M_ClientVpnTrustProvider[2], &self.trust_provider_type);
        w.end_struct();
    }
}

impl Encode for CloudWatchLogOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CloudWatchLogOptions[0], &self.bgp_log_enabled);
        opt(w, &schema::M_CloudWatchLogOptions[1], &self.bgp_log_group_arn);
        opt(w, &schema::M_CloudWatchLogOptions[2], &self.bgp_log_output_format);
        opt(w, &schema::M_CloudWatchLogOptions[3], &self.log_enabled);
        opt(w, &schema::M_CloudWatchLogOptions[4], &self.log_group_arn);
        opt(w, &schema::M_CloudWatchLogOptions[5], &self.log_output_format);
        w.end_struct();
    }
}

impl Encode for ConnectionLogResponseOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ConnectionLogResponseOptions[0], &self.cloudwatch_log_group);
        opt(w, &schema::M_ConnectionLogResponseOptions[1], &self.cloudwatch_log_stream);
        opt(w, &schema::M_ConnectionLogResponseOptions[2], &self.enabled);
        opt(w, &schema::M_ConnectionLogResponseOptions[3], &self.include_authorization_policy_context);
        w.end_struct();
    }
}

impl Encode for ConnectionTrackingSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ConnectionTrackingSpecification[0], &self.tcp_established_timeout);
        opt(w, &schema::M_ConnectionTrackingSpecification[1], &self.udp_stream_timeout);
        opt(w, &schema::M_ConnectionTrackingSpecification[2], &self.udp_timeout);
        w.end_struct();
    }
}

impl Encode for CpuPerformanceFactor {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CpuPerformanceFactor[0], &self.references);
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

impl Decode for CreateDhcpOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dhcp_configurations: f.req("DhcpConfigurations")?,
            dry_run: f.opt("DryRun")?,
            tag_specifications: f.opt("TagSpecifications")?,
        })
    }
}

impl Encode for CreateDhcpOptionsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDhcpOptionsResult[0], &self.dhcp_options);
        w.end_struct();
    }
}

impl Decode for CreateFlowLogsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            deliver_cross_account_role: f.opt("DeliverCrossAccountRole")?,
            deliver_logs_permission_arn: f.opt("DeliverLogsPermissionArn")?,
            destination_options: f.opt("DestinationOptions")?,
            dry_run: f.opt("DryRun")?,
            log_destination: f.opt("LogDestination")?,
            log_destination_type: f.opt("LogDestinationType")?,
            log_format: f.opt("LogFormat")?,
            log_group_name: f.opt("LogGroupName")?,
            max_aggregation_interval: f.opt("MaxAggregationInterval")?,
            resource_ids: f.req("ResourceIds")?,
            resource_type: f.req("ResourceType")?,
            tag_field_specifications: f.opt("TagFieldSpecifications")?,
            tag_specifications: f.opt("TagSpecifications")?,
            traffic_type: f.opt("TrafficType")?,
        })
    }
}

impl Encode for CreateFlowLogsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateFlowLogsResult[0], &self.client_token);
        opt(w, &schema::M_CreateFlowLogsResult[1], &self.flow_log_ids);
        opt(w, &schema::M_CreateFlowLogsResult[2], &self.unsuccessful);
        w.end_struct();
    }
}

impl Decode for CreateLaunchTemplateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            dry_run: f.opt("DryRun")?,
            launch_template_data: f.req("LaunchTemplateData")?,
            launch_template_name: f.req("LaunchTemplateName")?,
            operator: f.opt("Operator")?,
            tag_specifications: f.opt("TagSpecifications")?,
            version_description: f.opt("VersionDescription")?,
        })
    }
}

impl Encode for CreateLaunchTemplateResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateLaunchTemplateResult[0], &self.launch_template);
        opt(w, &schema::M_CreateLaunchTemplateResult[1], &self.warning);
        w.end_struct();
    }
}

impl Decode for CreateLaunchTemplateVersionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            dry_run: f.opt("DryRun")?,
            launch_template_data: f.req("LaunchTemplateData")?,
            launch_template_id: f.opt("LaunchTemplateId")?,
            launch_template_name: f.opt("LaunchTemplateName")?,
            resolve_alias: f.opt("ResolveAlias")?,
            source_version: f.opt("SourceVersion")?,
            version_description: f.opt("VersionDescription")?,
        })
    }
}

impl Encode for CreateLaunchTemplateVersionResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateLaunchTemplateVersionResult[0], &self.launch_template_version);
        opt(w, &schema::M_CreateLaunchTemplateVersionResult[1], &self.warning);
        w.end_struct();
    }
}

impl Decode for CreateNatGatewayRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            availability_mode: f.opt("AvailabilityMode")?,
            availability_zone_addresses: f.opt("AvailabilityZoneAddresses")?,
            client_token: f.opt("ClientToken")?,
            connectivity_type: f.opt("ConnectivityType")?,
            dry_run: f.opt("DryRun")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
            secondary_allocation_ids: f.opt("SecondaryAllocationIds")?,
            secondary_private_ip_address_count: f.opt("SecondaryPrivateIpAddressCount")?,
            secondary_private_ip_addresses: f.opt("SecondaryPrivateIpAddresses")?,
            subnet_id: f.opt("SubnetId")?,
            tag_specifications: f.opt("TagSpecifications")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Encode for CreateNatGatewayResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateNatGatewayResult[0], &self.client_token);
        opt(w, &schema::M_CreateNatGatewayResult[1], &self.nat_gateway);
        w.end_struct();
    }
}

impl Decode for CreateNetworkAclEntryRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_block: f.opt("CidrBlock")?,
            dry_run: f.opt("DryRun")?,
            egress: f.req("Egress")?,
            icmp_type_code: f.opt("IcmpTypeCode")?,
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
            network_acl_id: f.req("NetworkAclId")?,
            port_range: f.opt("PortRange")?,
            protocol: f.req("Protocol")?,
            rule_action: f.req("RuleAction")?,
            rule_number: f.req("RuleNumber")?,
        })
    }
}

impl Decode for CreateNetworkAclRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            dry_run: f.opt("DryRun")?,
            tag_specifications: f.opt("TagSpecifications")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Encode for CreateNetworkAclResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateNetworkAclResult[0], &self.client_token);
        opt(w, &schema::M_CreateNetworkAclResult[1], &self.network_acl);
        w.end_struct();
    }
}

impl Decode for CreateSnapshotRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            dry_run: f.opt("DryRun")?,
            location: f.opt("Location")?,
            outpost_arn: f.opt("OutpostArn")?,
            tag_specifications: f.opt("TagSpecifications")?,
            volume_id: f.req("VolumeId")?,
        })
    }
}

impl Encode for CreateVolumePermission {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateVolumePermission[0], &self.group);
        opt(w, &schema::M_CreateVolumePermission[1], &self.user_id);
        w.end_struct();
    }
}

impl Decode for CreateVolumeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            client_token: f.opt("ClientToken")?,
            dry_run: f.opt("DryRun")?,
            encrypted: f.opt("Encrypted")?,
            iops: f.opt("Iops")?,
            kms_key_id: f.opt("KmsKeyId")?,
            multi_attach_enabled: f.opt("MultiAttachEnabled")?,
            operator: f.opt("Operator")?,
            outpost_arn: f.opt("OutpostArn")?,
            size: f.opt("Size")?,
            snapshot_id: f.opt("SnapshotId")?,
            tag_specifications: f.opt("TagSpecifications")?,
            throughput: f.opt("Throughput")?,
            volume_initialization_rate: f.opt("VolumeInitializationRate")?,
            volume_type: f.opt("VolumeType")?,
        })
    }
}

impl Decode for CreateVpcEndpointRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            dns_options: f.opt("DnsOptions")?,
            dry_run: f.opt("DryRun")?,
            ip_address_type: f.opt("IpAddressType")?,
            policy_document: f.opt("PolicyDocument")?,
            private_dns_enabled: f.opt("PrivateDnsEnabled")?,
            resource_configuration_arn: f.opt("ResourceConfigurationArn")?,
            route_table_ids: f.opt("RouteTableIds")?,
            security_group_ids: f.opt("SecurityGroupIds")?,
            service_name: f.opt("ServiceName")?,
            service_network_arn: f.opt("ServiceNetworkArn")?,
            service_region: f.opt("ServiceRegion")?,
            subnet_configurations: f.opt("SubnetConfigurations")?,
            subnet_ids: f.opt("SubnetIds")?,
            tag_specifications: f.opt("TagSpecifications")?,
            vpc_endpoint_type: f.opt("VpcEndpointType")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Encode for CreateVpcEndpointResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateVpcEndpointResult[0], &self.client_token);
        opt(w, &schema::M_CreateVpcEndpointResult[1], &self.vpc_endpoint);
        w.end_struct();
    }
}

impl Encode for CreditSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreditSpecification[0], &self.cpu_credits);
        w.end_struct();
    }
}

impl Decode for DeleteDhcpOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dhcp_options_id: f.req("DhcpOptionsId")?,
            dry_run: f.opt("DryRun")?,
        })
    }
}

impl Decode for DeleteFlowLogsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            flow_log_ids: f.req("FlowLogIds")?,
        })
    }
}

impl Encode for DeleteFlowLogsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteFlowLogsResult[0], &self.unsuccessful);
        w.end_struct();
    }
}

impl Decode for DeleteLaunchTemplateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            launch_template_id: f.opt("LaunchTemplateId")?,
            launch_template_name: f.opt("LaunchTemplateName")?,
        })
    }
}

impl Encode for DeleteLaunchTemplateResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteLaunchTemplateResult[0], &self.launch_template);
        w.end_struct();
    }
}

impl Decode for DeleteNatGatewayRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            nat_gateway_id: f.req("NatGatewayId")?,
        })
    }
}

impl Encode for DeleteNatGatewayResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteNatGatewayResult[0], &self.nat_gateway_id);
        w.end_struct();
    }
}

impl Decode for DeleteNetworkAclEntryRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            egress: f.req("Egress")?,
            network_acl_id: f.req("NetworkAclId")?,
            rule_number: f.req("RuleNumber")?,
        })
    }
}

impl Decode for DeleteNetworkAclRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            network_acl_id: f.req("NetworkAclId")?,
        })
    }
}

impl Decode for DeleteSnapshotRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            snapshot_id: f.req("SnapshotId")?,
        })
    }
}

impl Decode for DeleteVolumeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            volume_id: f.req("VolumeId")?,
        })
    }
}

impl Decode for DeleteVpcEndpointsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            vpc_endpoint_ids: f.req("VpcEndpointIds")?,
        })
    }
}

impl Encode for DeleteVpcEndpointsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteVpcEndpointsResult[0], &self.unsuccessful);
        w.end_struct();
    }
}

impl Decode for DescribeClientVpnEndpointsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_vpn_endpoint_ids: f.opt("ClientVpnEndpointIds")?,
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeClientVpnEndpointsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeClientVpnEndpointsResult[0], &self.client_vpn_endpoints);
        opt(w, &schema::M_DescribeClientVpnEndpointsResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeFlowLogsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filter: f.opt("Filter")?,
            flow_log_ids: f.opt("FlowLogIds")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeFlowLogsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeFlowLogsResult[0], &self.flow_logs);
        opt(w, &schema::M_DescribeFlowLogsResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeLaunchTemplateVersionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            include_managed_resources: f.opt("IncludeManagedResources")?,
            launch_template_id: f.opt("LaunchTemplateId")?,
            launch_template_name: f.opt("LaunchTemplateName")?,
            max_results: f.opt("MaxResults")?,
            max_version: f.opt("MaxVersion")?,
            min_version: f.opt("MinVersion")?,
            next_token: f.opt("NextToken")?,
            resolve_alias: f.opt("ResolveAlias")?,
            versions: f.opt("Versions")?,
        })
    }
}

impl Encode for DescribeLaunchTemplateVersionsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLaunchTemplateVersionsResult[0], &self.launch_template_versions);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeLaunchTemplatesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            include_managed_resources: f.opt("IncludeManagedResources")?,
            launch_template_ids: f.opt("LaunchTemplateIds")?,
            launch_template_names: f.opt("LaunchTemplateNames")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeLaunchTemplatesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLaunchTemplatesResult[0], &self.launch_templates);
        opt(w, &schema::M_DescribeLaunchTemplatesResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeManagedPrefixListsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            prefix_list_ids: f.opt("PrefixListIds")?,
        })
    }
}

impl Encode for DescribeManagedPrefixListsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeManagedPrefixListsResult[0], &self.next_token);
        opt(w, &schema::M_DescribeManagedPrefixListsResult[1], &self.prefix_lists);
        w.end_struct();
    }
}

impl Decode for DescribeNatGatewaysRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filter: f.opt("Filter")?,
            max_results: f.opt("MaxResults")?,
            nat_gateway_ids: f.opt("NatGatewayIds")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeNatGatewaysResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeNatGatewaysResult[0], &self.nat_gateways);
        opt(w, &schema::M_DescribeNatGatewaysResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribePrefixListsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            prefix_list_ids: f.opt("PrefixListIds")?,
        })
    }
}

impl Encode for DescribePrefixListsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribePrefixListsResult[0], &self.next_token);
        opt(w, &schema::M_DescribePrefixListsResult[1], &self.prefix_lists);
        w.end_struct();
    }
}

impl Decode for DescribeSnapshotAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute: f.req("Attribute")?,
            dry_run: f.opt("DryRun")?,
            snapshot_id: f.req("SnapshotId")?,
        })
    }
}

impl Encode for DescribeSnapshotAttributeResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSnapshotAttributeResult[0], &self.create_volume_permissions);
        opt(w, &schema::M_DescribeSnapshotAttributeResult[1], &self.product_codes);
        opt(w, &schema::M_DescribeSnapshotAttributeResult[2], &self.snapshot_id);
        w.end_struct();
    }
}

impl Decode for DescribeSnapshotsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            owner_ids: f.opt("OwnerIds")?,
            restorable_by_user_ids: f.opt("RestorableByUserIds")?,
            snapshot_ids: f.opt("SnapshotIds")?,
        })
    }
}

impl Encode for DescribeSnapshotsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSnapshotsResult[0], &self.next_token);
        opt(w, &schema::M_DescribeSnapshotsResult[1], &self.snapshots);
        w.end_struct();
    }
}

impl Decode for DescribeStaleSecurityGroupsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Encode for DescribeStaleSecurityGroupsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeStaleSecurityGroupsResult[0], &self.next_token);
        opt(w, &schema::M_DescribeStaleSecurityGroupsResult[1], &self.stale_security_group_set);
        w.end_struct();
    }
}

impl Decode for DescribeTransitGatewaysRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            transit_gateway_ids: f.opt("TransitGatewayIds")?,
        })
    }
}

impl Encode for DescribeTransitGatewaysResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTransitGatewaysResult[0], &self.next_token);
        opt(w, &schema::M_DescribeTransitGatewaysResult[1], &self.transit_gateways);
        w.end_struct();
    }
}

impl Decode for DescribeVolumeStatusRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            include_managed_resources: f.opt("IncludeManagedResources")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            volume_ids: f.opt("VolumeIds")?,
        })
    }
}

impl Encode for DescribeVolumeStatusResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVolumeStatusResult[0], &self.next_token);
        opt(w, &schema::M_DescribeVolumeStatusResult[1], &self.volume_statuses);
        w.end_struct();
    }
}

impl Decode for DescribeVpcEndpointServicesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            service_names: f.opt("ServiceNames")?,
            service_regions: f.opt("ServiceRegions")?,
        })
    }
}

impl Encode for DescribeVpcEndpointServicesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpcEndpointServicesResult[0], &self.next_token);
        opt(w, &schema::M_DescribeVpcEndpointServicesResult[1], &self.service_details);
        opt(w, &schema::M_DescribeVpcEndpointServicesResult[2], &self.service_names);
        w.end_struct();
    }
}

impl Decode for DescribeVpcEndpointsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            vpc_endpoint_ids: f.opt("VpcEndpointIds")?,
        })
    }
}

impl Encode for DescribeVpcEndpointsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpcEndpointsResult[0], &self.next_token);
        opt(w, &schema::M_DescribeVpcEndpointsResult[1], &self.vpc_endpoints);
        w.end_struct();
    }
}

impl Decode for DescribeVpcPeeringConnectionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            vpc_peering_connection_ids: f.opt("VpcPeeringConnectionIds")?,
        })
    }
}

impl Encode for DescribeVpcPeeringConnectionsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpcPeeringConnectionsResult[0], &self.next_token);
        opt(w, &schema::M_DescribeVpcPeeringConnectionsResult[1], &self.vpc_peering_connections);
        w.end_struct();
    }
}

impl Decode for DescribeVpnConnectionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            vpn_connection_ids: f.opt("VpnConnectionIds")?,
        })
    }
}

impl Encode for DescribeVpnConnectionsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpnConnectionsResult[0], &self.vpn_connections);
        w.end_struct();
    }
}

impl Decode for DestinationOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            file_format: f.opt("FileFormat")?,
            hive_compatible_partitions: f.opt("HiveCompatiblePartitions")?,
            per_hour_partition: f.opt("PerHourPartition")?,
        })
    }
}

impl Encode for DestinationOptionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DestinationOptionsResponse[0], &self.file_format);
        opt(w, &schema::M_DestinationOptionsResponse[1], &self.hive_compatible_partitions);
        opt(w, &schema::M_DestinationOptionsResponse[2], &self.per_hour_partition);
        w.end_struct();
    }
}

impl Decode for DetachVolumeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            device: f.opt("Device")?,
            dry_run: f.opt("DryRun")?,
            force: f.opt("Force")?,
            instance_id: f.opt("InstanceId")?,
            volume_id: f.req("VolumeId")?,
        })
    }
}

impl Encode for DevicePostureResponseOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DevicePostureResponseOptions[0], &self.trust_providers);
        w.end_struct();
    }
}

impl Encode for DirectoryServiceAuthentication {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DirectoryServiceAuthentication[0], &self.directory_id);
        w.end_struct();
    }
}

impl Decode for DisassociateSubnetCidrBlockRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.req("AssociationId")?,
        })
    }
}

impl Encode for DisassociateSubnetCidrBlockResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DisassociateSubnetCidrBlockResult[0], &self.ipv6_cidr_block_association);
        opt(w, &schema::M_DisassociateSubnetCidrBlockResult[1], &self.subnet_id);
        w.end_struct();
    }
}

impl Encode for DnsEntry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DnsEntry[0], &self.dns_name);
        opt(w, &schema::M_DnsEntry[1], &self.hosted_zone_id);
        w.end_struct();
    }
}

impl Encode for DnsOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DnsOptions[0], &self.dns_record_ip_type);
        opt(w, &schema::M_DnsOptions[1], &self.private_dns_only_for_inbound_resolver_endpoint);
        opt(w, &schema::M_DnsOptions[2], &self.private_dns_preference);
        opt(w, &schema::M_DnsOptions[3], &self.private_dns_specified_domains);
        w.end_struct();
    }
}

impl Decode for DnsOptionsSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dns_record_ip_type: f.opt("DnsRecordIpType")?,
            private_dns_only_for_inbound_resolver_endpoint: f.opt("PrivateDnsOnlyForInboundResolverEndpoint")?,
            private_dns_preference: f.opt("PrivateDnsPreference")?,
            private_dns_specified_domains: f.opt("PrivateDnsSpecifiedDomains")?,
        })
    }
}

impl Encode for ElasticGpuSpecificationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ElasticGpuSpecificationResponse[0], &self.r#type);
        w.end_struct();
    }
}

impl Encode for EncryptionSupport {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EncryptionSupport[0], &self.encryption_state);
        opt(w, &schema::M_EncryptionSupport[1], &self.state_message);
        w.end_struct();
    }
}

impl Encode for FederatedAuthentication {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FederatedAuthentication[0], &self.saml_provider_arn);
        opt(w, &schema::M_FederatedAuthentication[1], &self.self_service_saml_provider_arn);
        w.end_struct();
    }
}

impl Encode for FlowLog {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FlowLog[0], &self.creation_time);
        opt(w, &schema::M_FlowLog[1], &self.deliver_cross_account_role);
        opt(w, &schema::M_FlowLog[2], &self.deliver_logs_error_message);
        opt(w, &schema::M_FlowLog[3], &self.deliver_logs_permission_arn);
        opt(w, &schema::M_FlowLog[4], &self.deliver_logs_status);
        opt(w, &schema::M_FlowLog[5], &self.destination_options);
        opt(w, &schema::M_FlowLog[6], &self.flow_log_id);
        opt(w, &schema::M_FlowLog[7], &self.flow_log_status);
        opt(w, &schema::M_FlowLog[8], &self.log_destination);
        opt(w, &schema::M_FlowLog[9], &self.log_destination_type);
        opt(w, &schema::M_FlowLog[10], &self.log_format);
        opt(w, &schema::M_FlowLog[11], &self.log_group_name);
        opt(w, &schema::M_FlowLog[12], &self.max_aggregation_interval);
        opt(w, &schema::M_FlowLog[13], &self.resource_id);
        opt(w, &schema::M_FlowLog[14], &self.tag_field_specifications);
        opt(w, &schema::M_FlowLog[15], &self.tags);
        opt(w, &schema::M_FlowLog[16], &self.traffic_type);
        w.end_struct();
    }
}

impl Decode for GetEbsEncryptionByDefaultRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
        })
    }
}

impl Encode for GetEbsEncryptionByDefaultResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetEbsEncryptionByDefaultResult[0], &self.ebs_encryption_by_default);
        opt(w, &schema::M_GetEbsEncryptionByDefaultResult[1], &self.sse_type);
        w.end_struct();
    }
}

impl Decode for GetImageBlockPublicAccessStateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
        })
    }
}

impl Encode for GetImageBlockPublicAccessStateResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetImageBlockPublicAccessStateResult[0], &self.image_block_public_access_state);
        opt(w, &schema::M_GetImageBlockPublicAccessStateResult[1], &self.managed_by);
        w.end_struct();
    }
}

impl Decode for GetSnapshotBlockPublicAccessStateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
        })
    }
}

impl Encode for GetSnapshotBlockPublicAccessStateResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetSnapshotBlockPublicAccessStateResult[0], &self.managed_by);
        opt(w, &schema::M_GetSnapshotBlockPublicAccessStateResult[1], &self.state);
        w.end_struct();
    }
}

impl Encode for IKEVersionsListValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IKEVersionsListValue[0], &self.value);
        w.end_struct();
    }
}

impl Encode for InitializationStatusDetails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InitializationStatusDetails[0], &self.estimated_time_to_complete_in_seconds);
        opt(w, &schema::M_InitializationStatusDetails[1], &self.initialization_type);
        opt(w, &schema::M_InitializationStatusDetails[2], &self.progress);
        w.end_struct();
    }
}

impl Decode for InstanceIpv6AddressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_address: f.opt("Ipv6Address")?,
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
        opt(w, &schema::M_InstanceRequirements[17], &self.memory_mib);
        opt(w, &schema::M_InstanceRequirements[18], &self.network_bandwidth_gbps);
        opt(w, &schema::M_InstanceRequirements[19], &self.network_interface_count);
        opt(w, &schema::M_InstanceRequirements[20], &self.on_demand_max_price_percentage_over_lowest_price);
        opt(w, &schema::M_InstanceRequirements[21], &self.require_encryption_in_transit);
        opt(w, &schema::M_InstanceRequirements[22], &self.require_hibernate_support);
        opt(w, &schema::M_InstanceRequirements[23], &self.spot_max_price_percentage_over_lowest_price);
        opt(w, &schema::M_InstanceRequirements[24], &self.total_local_storage_gb);
        opt(w, &schema::M_InstanceRequirements[25], &self.vcpu_count);
        w.end_struct();
    }
}

impl Decode for InstanceRequirementsRequest {
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
            require_encryption_in_transit: f.opt("RequireEncryptionInTransit")?,
            require_hibernate_support: f.opt("RequireHibernateSupport")?,
            spot_max_price_percentage_over_lowest_price: f.opt("SpotMaxPricePercentageOverLowestPrice")?,
            total_local_storage_gb: f.opt("TotalLocalStorageGB")?,
            vcpu_count: f.req("VCpuCount")?,
        })
    }
}

impl Encode for Ipv4PrefixSpecificationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ipv4PrefixSpecificationResponse[0], &self.ipv4_prefix);
        w.end_struct();
    }
}

impl Encode for Ipv6CidrBlock {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ipv6CidrBlock[0], &self.ipv6_cidr_block);
        w.end_struct();
    }
}

impl Encode for Ipv6PrefixSpecificationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ipv6PrefixSpecificationResponse[0], &self.ipv6_prefix);
        w.end_struct();
    }
}

impl Encode for LastError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LastError[0], &self.code);
        opt(w, &schema::M_LastError[1], &self.message);
        w.end_struct();
    }
}

impl Encode for LaunchTemplate {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplate[0], &self.create_time);
        opt(w, &schema::M_LaunchTemplate[1], &self.created_by);
        opt(w, &schema::M_LaunchTemplate[2], &self.default_version_number);
        opt(w, &schema::M_LaunchTemplate[3], &self.latest_version_number);
        opt(w, &schema::M_LaunchTemplate[4], &self.launch_template_id);
        opt(w, &schema::M_LaunchTemplate[5], &self.launch_template_name);
        opt(w, &schema::M_LaunchTemplate[6], &self.operator);
        opt(w, &schema::M_LaunchTemplate[7], &self.tags);
        w.end_struct();
    }
}

impl Encode for LaunchTemplateBlockDeviceMapping {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateBlockDeviceMapping[0], &self.device_name);
        opt(w, &schema::M_LaunchTemplateBlockDeviceMapping[1], &self.ebs);
        opt(w, &schema::M_LaunchTemplateBlockDeviceMapping[2], &self.no_device);
        opt(w, &schema::M_LaunchTemplateBlockDeviceMapping[3], &self.virtual_name);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateBlockDeviceMappingRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            device_name: f.opt("DeviceName")?,
            ebs: f.opt("Ebs")?,
            no_device: f.opt("NoDevice")?,
            virtual_name: f.opt("VirtualName")?,
        })
    }
}

impl Decode for LaunchTemplateCapacityReservationSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_reservation_preference: f.opt("CapacityReservationPreference")?,
            capacity_reservation_target: f.opt("CapacityReservationTarget")?,
        })
    }
}

impl Encode for LaunchTemplateCapacityReservationSpecificationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateCapacityReservationSpecificationResponse[0], &self.capacity_reservation_preference);
        opt(w, &schema::M_LaunchTemplateCapacityReservationSpecificationResponse[1], &self.capacity_reservation_target);
        w.end_struct();
    }
}

impl Encode for LaunchTemplateCpuOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateCpuOptions[0], &self.amd_sev_snp);
        opt(w, &schema::M_LaunchTemplateCpuOptions[1], &self.core_count);
        opt(w, &schema::M_LaunchTemplateCpuOptions[2], &self.nested_virtualization);
        opt(w, &schema::M_LaunchTemplateCpuOptions[3], &self.threads_per_core);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateCpuOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            amd_sev_snp: f.opt("AmdSevSnp")?,
            core_count: f.opt("CoreCount")?,
            nested_virtualization: f.opt("NestedVirtualization")?,
            threads_per_core: f.opt("ThreadsPerCore")?,
        })
    }
}

impl Encode for LaunchTemplateEbsBlockDevice {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[0], &self.delete_on_termination);
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[1], &self.ebs_card_index);
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[2], &self.encrypted);
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[3], &self.iops);
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[4], &self.kms_key_id);
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[5], &self.snapshot_id);
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[6], &self.throughput);
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[7], &self.volume_initialization_rate);
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[8], &self.volume_size);
        opt(w, &schema::M_LaunchTemplateEbsBlockDevice[9], &self.volume_type);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateEbsBlockDeviceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            delete_on_termination: f.opt("DeleteOnTermination")?,
            ebs_card_index: f.opt("EbsCardIndex")?,
            encrypted: f.opt("Encrypted")?,
            iops: f.opt("Iops")?,
            kms_key_id: f.opt("KmsKeyId")?,
            snapshot_id: f.opt("SnapshotId")?,
            throughput: f.opt("Throughput")?,
            volume_initialization_rate: f.opt("VolumeInitializationRate")?,
            volume_size: f.opt("VolumeSize")?,
            volume_type: f.opt("VolumeType")?,
        })
    }
}

impl Decode for LaunchTemplateElasticInferenceAccelerator {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            r#type: f.req("Type")?,
        })
    }
}

impl Encode for LaunchTemplateElasticInferenceAcceleratorResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateElasticInferenceAcceleratorResponse[0], &self.count);
        opt(w, &schema::M_LaunchTemplateElasticInferenceAcceleratorResponse[1], &self.r#type);
        w.end_struct();
    }
}

impl Encode for LaunchTemplateEnaSrdSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateEnaSrdSpecification[0], &self.ena_srd_enabled);
        opt(w, &schema::M_LaunchTemplateEnaSrdSpecification[1], &self.ena_srd_udp_specification);
        w.end_struct();
    }
}

impl Encode for LaunchTemplateEnaSrdUdpSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateEnaSrdUdpSpecification[0], &self.ena_srd_udp_enabled);
        w.end_struct();
    }
}

impl Encode for LaunchTemplateEnclaveOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateEnclaveOptions[0], &self.enabled);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateEnclaveOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
        })
    }
}

impl Encode for LaunchTemplateHibernationOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateHibernationOptions[0], &self.configured);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateHibernationOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            configured: f.opt("Configured")?,
        })
    }
}

impl Encode for LaunchTemplateIamInstanceProfileSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateIamInstanceProfileSpecification[0], &self.arn);
        opt(w, &schema::M_LaunchTemplateIamInstanceProfileSpecification[1], &self.name);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateIamInstanceProfileSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            name: f.opt("Name")?,
        })
    }
}

impl Encode for LaunchTemplateInstanceMaintenanceOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceMaintenanceOptions[0], &self.auto_recovery);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceMaintenanceOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_recovery: f.opt("AutoRecovery")?,
        })
    }
}

impl Encode for LaunchTemplateInstanceMarketOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceMarketOptions[0], &self.market_type);
        opt(w, &schema::M_LaunchTemplateInstanceMarketOptions[1], &self.spot_options);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceMarketOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            market_type: f.opt("MarketType")?,
            spot_options: f.opt("SpotOptions")?,
        })
    }
}

impl Encode for LaunchTemplateInstanceMetadataOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptions[0], &self.http_endpoint);
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptions[1], &self.http_protocol_ipv6);
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptions[2], &self.http_put_response_hop_limit);
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptions[3], &self.http_tokens);
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptions[4], &self.instance_metadata_tags);
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptions[5], &self.state);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceMetadataOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            http_endpoint: f.opt("HttpEndpoint")?,
            http_protocol_ipv6: f.opt("HttpProtocolIpv6")?,
            http_put_response_hop_limit: f.opt("HttpPutResponseHopLimit")?,
            http_tokens: f.opt("HttpTokens")?,
            instance_metadata_tags: f.opt("InstanceMetadataTags")?,
        })
    }
}

impl Encode for LaunchTemplateInstanceNetworkInterfaceSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[0], &self.associate_carrier_ip_address);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[1], &self.associate_public_ip_address);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[2], &self.connection_tracking_specification);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[3], &self.delete_on_termination);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[4], &self.description);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[5], &self.device_index);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[6], &self.ena_queue_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[7], &self.ena_srd_specification);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[8], &self.groups);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[9], &self.interface_type);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[10], &self.ipv4_prefix_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[11], &self.ipv4_prefixes);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[12], &self.ipv6_address_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[13], &self.ipv6_addresses);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[14], &self.ipv6_prefix_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[15], &self.ipv6_prefixes);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[16], &self.network_card_index);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[17], &self.network_interface_id);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[18], &self.primary_ipv6);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[19], &self.private_ip_address);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[20], &self.private_ip_addresses);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[21], &self.secondary_private_ip_address_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecification[22], &self.subnet_id);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associate_carrier_ip_address: f.opt("AssociateCarrierIpAddress")?,
            associate_public_ip_address: f.opt("AssociatePublicIpAddress")?,
            connection_tracking_specification: f.opt("ConnectionTrackingSpecification")?,
            delete_on_termination: f.opt("DeleteOnTermination")?,
            description: f.opt("Description")?,
            device_index: f.opt("DeviceIndex")?,
            ena_queue_count: f.opt("EnaQueueCount")?,
            ena_srd_specification: f.opt("EnaSrdSpecification")?,
            groups: f.opt("Groups")?,
            interface_type: f.opt("InterfaceType")?,
            ipv4_prefix_count: f.opt("Ipv4PrefixCount")?,
            ipv4_prefixes: f.opt("Ipv4Prefixes")?,
            ipv6_address_count: f.opt("Ipv6AddressCount")?,
            ipv6_addresses: f.opt("Ipv6Addresses")?,
            ipv6_prefix_count: f.opt("Ipv6PrefixCount")?,
            ipv6_prefixes: f.opt("Ipv6Prefixes")?,
            network_card_index: f.opt("NetworkCardIndex")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            primary_ipv6: f.opt("PrimaryIpv6")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
            private_ip_addresses: f.opt("PrivateIpAddresses")?,
            secondary_private_ip_address_count: f.opt("SecondaryPrivateIpAddressCount")?,
            subnet_id: f.opt("SubnetId")?,
        })
    }
}

impl Encode for LaunchTemplateInstanceSecondaryInterfaceSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecification[0], &self.delete_on_termination);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecification[1], &self.device_index);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecification[2], &self.interface_type);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecification[3], &self.network_card_index);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecification[4], &self.private_ip_address_count);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecification[5], &self.private_ip_addresses);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecification[6], &self.secondary_subnet_id);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            delete_on_termination: f.opt("DeleteOnTermination")?,
            device_index: f.opt("DeviceIndex")?,
            interface_type: f.opt("InterfaceType")?,
            network_card_index: f.opt("NetworkCardIndex")?,
            private_ip_address_count: f.opt("PrivateIpAddressCount")?,
            private_ip_addresses: f.opt("PrivateIpAddresses")?,
            secondary_subnet_id: f.opt("SecondarySubnetId")?,
        })
    }
}

impl Encode for LaunchTemplateLicenseConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateLicenseConfiguration[0], &self.license_configuration_arn);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateLicenseConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            license_configuration_arn: f.opt("LicenseConfigurationArn")?,
        })
    }
}

impl Encode for LaunchTemplateNetworkPerformanceOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateNetworkPerformanceOptions[0], &self.bandwidth_weighting);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateNetworkPerformanceOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bandwidth_weighting: f.opt("BandwidthWeighting")?,
        })
    }
}

impl Encode for LaunchTemplatePlacement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplatePlacement[0], &self.affinity);
        opt(w, &schema::M_LaunchTemplatePlacement[1], &self.availability_zone);
        opt(w, &schema::M_LaunchTemplatePlacement[2], &self.availability_zone_id);
        opt(w, &schema::M_LaunchTemplatePlacement[3], &self.group_id);
        opt(w, &schema::M_LaunchTemplatePlacement[4], &self.group_name);
        opt(w, &schema::M_LaunchTemplatePlacement[5], &self.host_id);
        opt(w, &schema::M_LaunchTemplatePlacement[6], &self.host_resource_group_arn);
        opt(w, &schema::M_LaunchTemplatePlacement[7], &self.partition_number);
        opt(w, &schema::M_LaunchTemplatePlacement[8], &self.spread_domain);
        opt(w, &schema::M_LaunchTemplatePlacement[9], &self.tenancy);
        w.end_struct();
    }
}

impl Decode for LaunchTemplatePlacementRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            affinity: f.opt("Affinity")?,
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            host_id: f.opt("HostId")?,
            host_resource_group_arn: f.opt("HostResourceGroupArn")?,
            partition_number: f.opt("PartitionNumber")?,
            spread_domain: f.opt("SpreadDomain")?,
            tenancy: f.opt("Tenancy")?,
        })
    }
}

impl Encode for LaunchTemplatePrivateDnsNameOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplatePrivateDnsNameOptions[0], &self.enable_resource_name_dns_aaaa_record);
        opt(w, &schema::M_LaunchTemplatePrivateDnsNameOptions[1], &self.enable_resource_name_dns_a_record);
        opt(w, &schema::M_LaunchTemplatePrivateDnsNameOptions[2], &self.hostname_type);
        w.end_struct();
    }
}

impl Decode for LaunchTemplatePrivateDnsNameOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_resource_name_dns_aaaa_record: f.opt("EnableResourceNameDnsAAAARecord")?,
            enable_resource_name_dns_a_record: f.opt("EnableResourceNameDnsARecord")?,
            hostname_type: f.opt("HostnameType")?,
        })
    }
}

impl Encode for LaunchTemplateSpotMarketOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateSpotMarketOptions[0], &self.block_duration_minutes);
        opt(w, &schema::M_LaunchTemplateSpotMarketOptions[1], &self.instance_interruption_behavior);
        opt(w, &schema::M_LaunchTemplateSpotMarketOptions[2], &self.max_price);
        opt(w, &schema::M_LaunchTemplateSpotMarketOptions[3], &self.spot_instance_type);
        opt(w, &schema::M_LaunchTemplateSpotMarketOptions[4], &self.valid_until);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateSpotMarketOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            block_duration_minutes: f.opt("BlockDurationMinutes")?,
            instance_interruption_behavior: f.opt("InstanceInterruptionBehavior")?,
            max_price: f.opt("MaxPrice")?,
            spot_instance_type: f.opt("SpotInstanceType")?,
            valid_until: f.opt("ValidUntil")?,
        })
    }
}

impl Encode for LaunchTemplateTagSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateTagSpecification[0], &self.resource_type);
        opt(w, &schema::M_LaunchTemplateTagSpecification[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateTagSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_type: f.opt("ResourceType")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for LaunchTemplateVersion {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateVersion[0], &self.create_time);
        opt(w, &schema::M_LaunchTemplateVersion[1], &self.created_by);
        opt(w, &schema::M_LaunchTemplateVersion[2], &self.default_version);
        opt(w, &schema::M_LaunchTemplateVersion[3], &self.launch_template_data);
        opt(w, &schema::M_LaunchTemplateVersion[4], &self.launch_template_id);
        opt(w, &schema::M_LaunchTemplateVersion[5], &self.launch_template_name);
        opt(w, &schema::M_LaunchTemplateVersion[6], &self.operator);
        opt(w, &schema::M_LaunchTemplateVersion[7], &self.version_description);
        opt(w, &schema::M_LaunchTemplateVersion[8], &self.version_number);
        w.end_struct();
    }
}

impl Encode for LaunchTemplatesMonitoring {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplatesMonitoring[0], &self.enabled);
        opt(w, &schema::M_LaunchTemplatesMonitoring[1], &self.metric_category_ids);
        w.end_struct();
    }
}

impl Decode for LaunchTemplatesMonitoringRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
            metric_category_ids: f.opt("MetricCategoryIds")?,
        })
    }
}

impl Encode for ManagedPrefixList {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ManagedPrefixList[0], &self.address_family);
        opt(w, &schema::M_ManagedPrefixList[1], &self.ipam_prefix_list_resolver_sync_enabled);
        opt(w, &schema::M_ManagedPrefixList[2], &self.ipam_prefix_list_resolver_target_id);
        opt(w, &schema::M_ManagedPrefixList[3], &self.max_entries);
        opt(w, &schema::M_ManagedPrefixList[4], &self.owner_id);
        opt(w, &schema::M_ManagedPrefixList[5], &self.prefix_list_arn);
        opt(w, &schema::M_ManagedPrefixList[6], &self.prefix_list_id);
        opt(w, &schema::M_ManagedPrefixList[7], &self.prefix_list_name);
        opt(w, &schema::M_ManagedPrefixList[8], &self.state);
        opt(w, &schema::M_ManagedPrefixList[9], &self.state_message);
        opt(w, &schema::M_ManagedPrefixList[10], &self.tags);
        opt(w, &schema::M_ManagedPrefixList[11], &self.version);
        w.end_struct();
    }
}

impl Encode for MemoryGiBPerVCpu {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MemoryGiBPerVCpu[0], &self.max);
        opt(w, &schema::M_MemoryGiBPerVCpu[1], &self.min);
        w.end_struct();
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

impl Encode for MemoryMiB {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MemoryMiB[0], &self.max);
        opt(w, &schema::M_MemoryMiB[1], &self.min);
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

impl Decode for ModifyLaunchTemplateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            default_version: f.opt("DefaultVersion")?,
            dry_run: f.opt("DryRun")?,
            launch_template_id: f.opt("LaunchTemplateId")?,
            launch_template_name: f.opt("LaunchTemplateName")?,
        })
    }
}

impl Encode for ModifyLaunchTemplateResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyLaunchTemplateResult[0], &self.launch_template);
        w.end_struct();
    }
}

impl Decode for ModifyVpcEndpointRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            add_route_table_ids: f.opt("AddRouteTableIds")?,
            add_security_group_ids: f.opt("AddSecurityGroupIds")?,
            add_subnet_ids: f.opt("AddSubnetIds")?,
            dns_options: f.opt("DnsOptions")?,
            dry_run: f.opt("DryRun")?,
            ip_address_type: f.opt("IpAddressType")?,
            policy_document: f.opt("PolicyDocument")?,
            private_dns_enabled: f.opt("PrivateDnsEnabled")?,
            remove_route_table_ids: f.opt("RemoveRouteTableIds")?,
            remove_security_group_ids: f.opt("RemoveSecurityGroupIds")?,
            remove_subnet_ids: f.opt("RemoveSubnetIds")?,
            reset_policy: f.opt("ResetPolicy")?,
            subnet_configurations: f.opt("SubnetConfigurations")?,
            vpc_endpoint_id: f.req("VpcEndpointId")?,
        })
    }
}

impl Encode for ModifyVpcEndpointResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyVpcEndpointResult[0], &self.r#return);
        w.end_struct();
    }
}

impl Encode for NatGateway {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NatGateway[0], &self.attached_appliances);
        opt(w, &schema::M_NatGateway[1], &self.auto_provision_zones);
        opt(w, &schema::M_NatGateway[2], &self.auto_scaling_ips);
        opt(w, &schema::M_NatGateway[3], &self.availability_mode);
        opt(w, &schema::M_NatGateway[4], &self.connectivity_type);
        opt(w, &schema::M_NatGateway[5], &self.create_time);
        opt(w, &schema::M_NatGateway[6], &self.delete_time);
        opt(w, &schema::M_NatGateway[7], &self.failure_code);
        opt(w, &schema::M_NatGateway[8], &self.failure_message);
        opt(w, &schema::M_NatGateway[9], &self.nat_gateway_addresses);
        opt(w, &schema::M_NatGateway[10], &self.nat_gateway_id);
        opt(w, &schema::M_NatGateway[11], &self.provisioned_bandwidth);
        opt(w, &schema::M_NatGateway[12], &self.route_table_id);
        opt(w, &schema::M_NatGateway[13], &self.state);
        opt(w, &schema::M_NatGateway[14], &self.subnet_id);
        opt(w, &schema::M_NatGateway[15], &self.tags);
        opt(w, &schema::M_NatGateway[16], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for NatGatewayAddress {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NatGatewayAddress[0], &self.allocation_id);
        opt(w, &schema::M_NatGatewayAddress[1], &self.association_id);
        opt(w, &schema::M_NatGatewayAddress[2], &self.availability_zone);
        opt(w, &schema::M_NatGatewayAddress[3], &self.availability_zone_id);
        opt(w, &schema::M_NatGatewayAddress[4], &self.failure_message);
        opt(w, &schema::M_NatGatewayAddress[5], &self.is_primary);
        opt(w, &schema::M_NatGatewayAddress[6], &self.network_interface_id);
        opt(w, &schema::M_NatGatewayAddress[7], &self.private_ip);
        opt(w, &schema::M_NatGatewayAddress[8], &self.public_ip);
        opt(w, &schema::M_NatGatewayAddress[9], &self.status);
        w.end_struct();
    }
}

impl Encode for NatGatewayAttachedAppliance {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NatGatewayAttachedAppliance[0], &self.appliance_arn);
        opt(w, &schema::M_NatGatewayAttachedAppliance[1], &self.attachment_state);
        opt(w, &schema::M_NatGatewayAttachedAppliance[2], &self.failure_code);
        opt(w, &schema::M_NatGatewayAttachedAppliance[3], &self.failure_message);
        opt(w, &schema::M_NatGatewayAttachedAppliance[4], &self.modification_state);
        opt(w, &schema::M_NatGatewayAttachedAppliance[5], &self.r#type);
        opt(w, &schema::M_NatGatewayAttachedAppliance[6], &self.vpc_endpoint_id);
        w.end_struct();
    }
}

impl Encode for NetworkBandwidthGbps {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkBandwidthGbps[0], &self.max);
        opt(w, &schema::M_NetworkBandwidthGbps[1], &self.min);
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

impl Encode for NetworkInterfaceCount {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkInterfaceCount[0], &self.max);
        opt(w, &schema::M_NetworkInterfaceCount[1], &self.min);
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

impl Decode for NewDhcpConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for PayerResponsibilityEntry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PayerResponsibilityEntry[0], &self.payer_responsibility_type);
        opt(w, &schema::M_PayerResponsibilityEntry[1], &self.scope);
        w.end_struct();
    }
}

impl Encode for PerformanceFactorReference {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PerformanceFactorReference[0], &self.instance_family);
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

impl Encode for Phase1DHGroupNumbersListValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Phase1DHGroupNumbersListValue[0], &self.value);
        w.end_struct();
    }
}

impl Encode for Phase1EncryptionAlgorithmsListValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Phase1EncryptionAlgorithmsListValue[0], &self.value);
        w.end_struct();
    }
}

impl Encode for Phase1IntegrityAlgorithmsListValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Phase1IntegrityAlgorithmsListValue[0], &self.value);
        w.end_struct();
    }
}

impl Encode for Phase2DHGroupNumbersListValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Phase2DHGroupNumbersListValue[0], &self.value);
        w.end_struct();
    }
}

impl Encode for Phase2EncryptionAlgorithmsListValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Phase2EncryptionAlgorithmsListValue[0], &self.value);
        w.end_struct();
    }
}

impl Encode for Phase2IntegrityAlgorithmsListValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Phase2IntegrityAlgorithmsListValue[0], &self.value);
        w.end_struct();
    }
}

impl Encode for PrefixList {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PrefixList[0], &self.cidrs);
        opt(w, &schema::M_PrefixList[1], &self.prefix_list_id);
        opt(w, &schema::M_PrefixList[2], &self.prefix_list_name);
        w.end_struct();
    }
}

impl Encode for PrivateDnsDetails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PrivateDnsDetails[0], &self.private_dns_name);
        w.end_struct();
    }
}

impl Encode for ProvisionedBandwidth {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ProvisionedBandwidth[0], &self.provision_time);
        opt(w, &schema::M_ProvisionedBandwidth[1], &self.provisioned);
        opt(w, &schema::M_ProvisionedBandwidth[2], &self.request_time);
        opt(w, &schema::M_ProvisionedBandwidth[3], &self.requested);
        opt(w, &schema::M_ProvisionedBandwidth[4], &self.status);
        w.end_struct();
    }
}

impl Decode for ReplaceNetworkAclAssociationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.req("AssociationId")?,
            dry_run: f.opt("DryRun")?,
            network_acl_id: f.req("NetworkAclId")?,
        })
    }
}

impl Encode for ReplaceNetworkAclAssociationResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplaceNetworkAclAssociationResult[0], &self.new_association_id);
        w.end_struct();
    }
}

impl Decode for ReplaceNetworkAclEntryRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_block: f.opt("CidrBlock")?,
            dry_run: f.opt("DryRun")?,
            egress: f.req("Egress")?,
            icmp_type_code: f.opt("IcmpTypeCode")?,
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
            network_acl_id: f.req("NetworkAclId")?,
            port_range: f.opt("PortRange")?,
            protocol: f.req("Protocol")?,
            rule_action: f.req("RuleAction")?,
            rule_number: f.req("RuleNumber")?,
        })
    }
}

impl Decode for RequestLaunchTemplateData {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            block_device_mappings: f.opt("BlockDeviceMappings")?,
            capacity_reservation_specification: f.opt("CapacityReservationSpecification")?,
            cpu_options: f.opt("CpuOptions")?,
            credit_specification: f.opt("CreditSpecification")?,
            disable_api_stop: f.opt("DisableApiStop")?,
            disable_api_termination: f.opt("DisableApiTermination")?,
            ebs_optimized: f.opt("EbsOptimized")?,
            elastic_gpu_specifications: f.opt("ElasticGpuSpecifications")?,
            elastic_inference_accelerators: f.opt("ElasticInferenceAccelerators")?,
            enclave_options: f.opt("EnclaveOptions")?,
            hibernation_options: f.opt("HibernationOptions")?,
            iam_instance_profile: f.opt("IamInstanceProfile")?,
            image_id: f.opt("ImageId")?,
            instance_initiated_shutdown_behavior: f.opt("InstanceInitiatedShutdownBehavior")?,
            instance_market_options: f.opt("InstanceMarketOptions")?,
            instance_requirements: f.opt("InstanceRequirements")?,
            instance_type: f.opt("InstanceType")?,
            kernel_id: f.opt("KernelId")?,
            key_name: f.opt("KeyName")?,
            license_specifications: f.opt("LicenseSpecifications")?,
            maintenance_options: f.opt("MaintenanceOptions")?,
            metadata_options: f.opt("MetadataOptions")?,
            monitoring: f.opt("Monitoring")?,
            network_interfaces: f.opt("NetworkInterfaces")?,
            network_performance_options: f.opt("NetworkPerformanceOptions")?,
            operator: f.opt("Operator")?,
            placement: f.opt("Placement")?,
            private_dns_name_options: f.opt("PrivateDnsNameOptions")?,
            ram_disk_id: f.opt("RamDiskId")?,
            secondary_interfaces: f.opt("SecondaryInterfaces")?,
            security_group_ids: f.opt("SecurityGroupIds")?,
            security_groups: f.opt("SecurityGroups")?,
            tag_specifications: f.opt("TagSpecifications")?,
            user_data: f.opt("UserData")?,
        })
    }
}

impl Encode for ResponseLaunchTemplateData {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResponseLaunchTemplateData[0], &self.block_device_mappings);
        opt(w, &schema::M_ResponseLaunchTemplateData[1], &self.capacity_reservation_specification);
        opt(w, &schema::M_ResponseLaunchTemplateData[2], &self.cpu_options);
        opt(w, &schema::M_ResponseLaunchTemplateData[3], &self.credit_specification);
        opt(w, &schema::M_ResponseLaunchTemplateData[4], &self.disable_api_stop);
        opt(w, &schema::M_ResponseLaunchTemplateData[5], &self.disable_api_termination);
        opt(w, &schema::M_ResponseLaunchTemplateData[6], &self.ebs_optimized);
        opt(w, &schema::M_ResponseLaunchTemplateData[7], &self.elastic_gpu_specifications);
        opt(w, &schema::M_ResponseLaunchTemplateData[8], &self.elastic_inference_accelerators);
        opt(w, &schema::M_ResponseLaunchTemplateData[9], &self.enclave_options);
        opt(w, &schema::M_ResponseLaunchTemplateData[10], &self.hibernation_options);
        opt(w, &schema::M_ResponseLaunchTemplateData[11], &self.iam_instance_profile);
        opt(w, &schema::M_ResponseLaunchTemplateData[12], &self.image_id);
        opt(w, &schema::M_ResponseLaunchTemplateData[13], &self.instance_initiated_shutdown_behavior);
        opt(w, &schema::M_ResponseLaunchTemplateData[14], &self.instance_market_options);
        opt(w, &schema::M_ResponseLaunchTemplateData[15], &self.instance_requirements);
        opt(w, &schema::M_ResponseLaunchTemplateData[16], &self.instance_type);
        opt(w, &schema::M_ResponseLaunchTemplateData[17], &self.kernel_id);
        opt(w, &schema::M_ResponseLaunchTemplateData[18], &self.key_name);
        opt(w, &schema::M_ResponseLaunchTemplateData[19], &self.license_specifications);
        opt(w, &schema::M_ResponseLaunchTemplateData[20], &self.maintenance_options);
        opt(w, &schema::M_ResponseLaunchTemplateData[21], &self.metadata_options);
        opt(w, &schema::M_ResponseLaunchTemplateData[22], &self.monitoring);
        opt(w, &schema::M_ResponseLaunchTemplateData[23], &self.network_interfaces);
        opt(w, &schema::M_ResponseLaunchTemplateData[24], &self.network_performance_options);
        opt(w, &schema::M_ResponseLaunchTemplateData[25], &self.operator);
        opt(w, &schema::M_ResponseLaunchTemplateData[26], &self.placement);
        opt(w, &schema::M_ResponseLaunchTemplateData[27], &self.private_dns_name_options);
        opt(w, &schema::M_ResponseLaunchTemplateData[28], &self.ram_disk_id);
        opt(w, &schema::M_ResponseLaunchTemplateData[29], &self.secondary_interfaces);
        opt(w, &schema::M_ResponseLaunchTemplateData[30], &self.security_group_ids);
        opt(w, &schema::M_ResponseLaunchTemplateData[31], &self.security_groups);
        opt(w, &schema::M_ResponseLaunchTemplateData[32], &self.tag_specifications);
        opt(w, &schema::M_ResponseLaunchTemplateData[33], &self.user_data);
        w.end_struct();
    }
}

impl Encode for SecondaryInterfacePrivateIpAddressSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecondaryInterfacePrivateIpAddressSpecification[0], &self.private_ip_address);
        w.end_struct();
    }
}

impl Decode for SecondaryInterfacePrivateIpAddressSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            private_ip_address: f.opt("PrivateIpAddress")?,
        })
    }
}

impl Encode for SecurityGroupIdentifier {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecurityGroupIdentifier[0], &self.group_id);
        opt(w, &schema::M_SecurityGroupIdentifier[1], &self.group_name);
        w.end_struct();
    }
}

impl Encode for ServiceDetail {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ServiceDetail[0], &self.acceptance_required);
        opt(w, &schema::M_ServiceDetail[1], &self.availability_zone_ids);
        opt(w, &schema::M_ServiceDetail[2], &self.availability_zones);
        opt(w, &schema::M_ServiceDetail[3], &self.base_endpoint_dns_names);
        opt(w, &schema::M_ServiceDetail[4], &self.manages_vpc_endpoints);
        opt(w, &schema::M_ServiceDetail[5], &self.owner);
        opt(w, &schema::M_ServiceDetail[6], &self.payer_responsibility);
        opt(w, &schema::M_ServiceDetail[7], &self.private_dns_name);
        opt(w, &schema::M_ServiceDetail[8], &self.private_dns_name_verification_state);
        opt(w, &schema::M_ServiceDetail[9], &self.private_dns_names);
        opt(w, &schema::M_ServiceDetail[10], &self.service_id);
        opt(w, &schema::M_ServiceDetail[11], &self.service_name);
        opt(w, &schema::M_ServiceDetail[12], &self.service_region);
        opt(w, &schema::M_ServiceDetail[13], &self.service_type);
        opt(w, &schema::M_ServiceDetail[14], &self.supported_ip_address_types);
        opt(w, &schema::M_ServiceDetail[15], &self.tags);
        opt(w, &schema::M_ServiceDetail[16], &self.vpc_endpoint_policy_supported);
        w.end_struct();
    }
}

impl Encode for ServiceTypeDetail {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ServiceTypeDetail[0], &self.service_type);
        w.end_struct();
    }
}

impl Encode for Snapshot {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Snapshot[0], &self.associated_kms_keys);
        opt(w, &schema::M_Snapshot[1], &self.availability_zone);
        opt(w, &schema::M_Snapshot[2], &self.completion_duration_minutes);
        opt(w, &schema::M_Snapshot[3], &self.completion_time);
        opt(w, &schema::M_Snapshot[4], &self.data_encryption_key_id);
        opt(w, &schema::M_Snapshot[5], &self.description);
        opt(w, &schema::M_Snapshot[6], &self.encrypted);
        opt(w, &schema::M_Snapshot[7], &self.full_snapshot_size_in_bytes);
        opt(w, &schema::M_Snapshot[8], &self.kms_key_id);
        opt(w, &schema::M_Snapshot[9], &self.outpost_arn);
        opt(w, &schema::M_Snapshot[10], &self.owner_alias);
        opt(w, &schema::M_Snapshot[11], &self.owner_id);
        opt(w, &schema::M_Snapshot[12], &self.progress);
        opt(w, &schema::M_Snapshot[13], &self.restore_expiry_time);
        opt(w, &schema::M_Snapshot[14], &self.snapshot_id);
        opt(w, &schema::M_Snapshot[15], &self.sse_type);
        opt(w, &schema::M_Snapshot[16], &self.start_time);
        opt(w, &schema::M_Snapshot[17], &self.state);
        opt(w, &schema::M_Snapshot[18], &self.state_message);
        opt(w, &schema::M_Snapshot[19], &self.storage_tier);
        opt(w, &schema::M_Snapshot[20], &self.tags);
        opt(w, &schema::M_Snapshot[21], &self.transfer_type);
        opt(w, &schema::M_Snapshot[22], &self.volume_id);
        opt(w, &schema::M_Snapshot[23], &self.volume_size);
        w.end_struct();
    }
}

impl Encode for StaleIpPermission {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StaleIpPermission[0], &self.from_port);
        opt(w, &schema::M_StaleIpPermission[1], &self.ip_protocol);
        opt(w, &schema::M_StaleIpPermission[2], &self.ip_ranges);
        opt(w, &schema::M_StaleIpPermission[3], &self.prefix_list_ids);
        opt(w, &schema::M_StaleIpPermission[4], &self.to_port);
        opt(w, &schema::M_StaleIpPermission[5], &self.user_id_group_pairs);
        w.end_struct();
    }
}

impl Encode for StaleSecurityGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StaleSecurityGroup[0], &self.description);
        opt(w, &schema::M_StaleSecurityGroup[1], &self.group_id);
        opt(w, &schema::M_StaleSecurityGroup[2], &self.group_name);
        opt(w, &schema::M_StaleSecurityGroup[3], &self.stale_ip_permissions);
        opt(w, &schema::M_StaleSecurityGroup[4], &self.stale_ip_permissions_egress);
        opt(w, &schema::M_StaleSecurityGroup[5], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for SubnetConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv4: f.opt("Ipv4")?,
            ipv6: f.opt("Ipv6")?,
            subnet_id: f.opt("SubnetId")?,
        })
    }
}

impl Encode for SubnetIpPrefixes {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SubnetIpPrefixes[0], &self.ip_prefixes);
        opt(w, &schema::M_SubnetIpPrefixes[1], &self.subnet_id);
        w.end_struct();
    }
}

impl Decode for TagFieldSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_type: f.opt("ResourceType")?,
            tag_keys: f.opt("TagKeys")?,
        })
    }
}

impl Encode for TagFieldSpecificationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagFieldSpecificationResponse[0], &self.resource_type);
        opt(w, &schema::M_TagFieldSpecificationResponse[1], &self.tag_keys);
        w.end_struct();
    }
}

impl Encode for TotalLocalStorageGB {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TotalLocalStorageGB[0], &self.max);
        opt(w, &schema::M_TotalLocalStorageGB[1], &self.min);
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

impl Encode for TransitGateway {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TransitGateway[0], &self.creation_time);
        opt(w, &schema::M_TransitGateway[1], &self.description);
        opt(w, &schema::M_TransitGateway[2], &self.options);
        opt(w, &schema::M_TransitGateway[3], &self.owner_id);
        opt(w, &schema::M_TransitGateway[4], &self.state);
        opt(w, &schema::M_TransitGateway[5], &self.tags);
        opt(w, &schema::M_TransitGateway[6], &self.transit_gateway_arn);
        opt(w, &schema::M_TransitGateway[7], &self.transit_gateway_id);
        w.end_struct();
    }
}

impl Encode for TransitGatewayConfigurationDescribeEndpointStructure {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TransitGatewayConfigurationDescribeEndpointStructure[0], &self.availability_zone_ids);
        opt(w, &schema::M_TransitGatewayConfigurationDescribeEndpointStructure[1], &self.availability_zones);
        opt(w, &schema::M_TransitGatewayConfigurationDescribeEndpointStructure[2], &self.transit_gateway_attachment_id);
        opt(w, &schema::M_TransitGatewayConfigurationDescribeEndpointStructure[3], &self.transit_gateway_id);
        w.end_struct();
    }
}

impl Encode for TransitGatewayOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TransitGatewayOptions[0], &self.amazon_side_asn);
        opt(w, &schema::M_TransitGatewayOptions[1], &self.association_default_route_table_id);
        opt(w, &schema::M_TransitGatewayOptions[2], &self.auto_accept_shared_attachments);
        opt(w, &schema::M_TransitGatewayOptions[3], &self.default_route_table_association);
        opt(w, &schema::M_TransitGatewayOptions[4], &self.default_route_table_propagation);
        opt(w, &schema::M_TransitGatewayOptions[5], &self.dns_support);
        opt(w, &schema::M_TransitGatewayOptions[6], &self.encryption_support);
        opt(w, &schema::M_TransitGatewayOptions[7], &self.multicast_support);
        opt(w, &schema::M_TransitGatewayOptions[8], &self.propagation_default_route_table_id);
        opt(w, &schema::M_TransitGatewayOptions[9], &self.security_group_referencing_support);
        opt(w, &schema::M_TransitGatewayOptions[10], &self.transit_gateway_cidr_blocks);
        opt(w, &schema::M_TransitGatewayOptions[11], &self.vpn_ecmp_support);
        w.end_struct();
    }
}

impl Encode for TunnelOption {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TunnelOption[0], &self.dpd_timeout_action);
        opt(w, &schema::M_TunnelOption[1], &self.dpd_timeout_seconds);
        opt(w, &schema::M_TunnelOption[2], &self.enable_tunnel_lifecycle_control);
        opt(w, &schema::M_TunnelOption[3], &self.ike_versions);
        opt(w, &schema::M_TunnelOption[4], &self.log_options);
        opt(w, &schema::M_TunnelOption[5], &self.outside_ip_address);
        opt(w, &schema::M_TunnelOption[6], &self.phase1_additional_key_exchanges);
        opt(w, &schema::M_TunnelOption[7], &self.phase1_dh_group_numbers);
        opt(w, &schema::M_TunnelOption[8], &self.phase1_encryption_algorithms);
        opt(w, &schema::M_TunnelOption[9], &self.phase1_integrity_algorithms);
        opt(w, &schema::M_TunnelOption[10], &self.phase1_lifetime_seconds);
        opt(w, &schema::M_TunnelOption[11], &self.phase2_additional_key_exchanges);
        opt(w, &schema::M_TunnelOption[12], &self.phase2_dh_group_numbers);
        opt(w, &schema::M_TunnelOption[13], &self.phase2_encryption_algorithms);
        opt(w, &schema::M_TunnelOption[14], &self.phase2_integrity_algorithms);
        opt(w, &schema::M_TunnelOption[15], &self.phase2_lifetime_seconds);
        opt(w, &schema::M_TunnelOption[16], &self.pre_shared_key);
        opt(w, &schema::M_TunnelOption[17], &self.rekey_fuzz_percentage);
        opt(w, &schema::M_TunnelOption[18], &self.rekey_margin_time_seconds);
        opt(w, &schema::M_TunnelOption[19], &self.replay_window_size);
        opt(w, &schema::M_TunnelOption[20], &self.startup_action);
        opt(w, &schema::M_TunnelOption[21], &self.tunnel_inside_cidr);
        opt(w, &schema::M_TunnelOption[22], &self.tunnel_inside_ipv6_cidr);
        w.end_struct();
    }
}

impl Encode for UnsuccessfulItem {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UnsuccessfulItem[0], &self.error);
        opt(w, &schema::M_UnsuccessfulItem[1], &self.resource_id);
        w.end_struct();
    }
}

impl Encode for UnsuccessfulItemError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UnsuccessfulItemError[0], &self.code);
        opt(w, &schema::M_UnsuccessfulItemError[1], &self.message);
        w.end_struct();
    }
}

impl Encode for VCpuCountRange {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VCpuCountRange[0], &self.max);
        opt(w, &schema::M_VCpuCountRange[1], &self.min);
        w.end_struct();
    }
}

impl Decode for VCpuCountRangeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.req("Min")?,
        })
    }
}

impl Encode for ValidationError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ValidationError[0], &self.code);
        opt(w, &schema::M_ValidationError[1], &self.message);
        w.end_struct();
    }
}

impl Encode for ValidationWarning {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ValidationWarning[0], &self.errors);
        w.end_struct();
    }
}

impl Encode for VgwTelemetry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VgwTelemetry[0], &self.accepted_route_count);
        opt(w, &schema::M_VgwTelemetry[1], &self.certificate_arn);
        opt(w, &schema::M_VgwTelemetry[2], &self.last_status_change);
        opt(w, &schema::M_VgwTelemetry[3], &self.outside_ip_address);
        opt(w, &schema::M_VgwTelemetry[4], &self.status);
        opt(w, &schema::M_VgwTelemetry[5], &self.status_message);
        w.end_struct();
    }
}

impl Encode for VolumeStatusAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VolumeStatusAction[0], &self.code);
        opt(w, &schema::M_VolumeStatusAction[1], &self.description);
        opt(w, &schema::M_VolumeStatusAction[2], &self.event_id);
        opt(w, &schema::M_VolumeStatusAction[3], &self.event_type);
        w.end_struct();
    }
}

impl Encode for VolumeStatusAttachmentStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VolumeStatusAttachmentStatus[0], &self.instance_id);
        opt(w, &schema::M_VolumeStatusAttachmentStatus[1], &self.io_performance);
        w.end_struct();
    }
}

impl Encode for VolumeStatusDetails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VolumeStatusDetails[0], &self.name);
        opt(w, &schema::M_VolumeStatusDetails[1], &self.status);
        w.end_struct();
    }
}

impl Encode for VolumeStatusEvent {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VolumeStatusEvent[0], &self.description);
        opt(w, &schema::M_VolumeStatusEvent[1], &self.event_id);
        opt(w, &schema::M_VolumeStatusEvent[2], &self.event_type);
        opt(w, &schema::M_VolumeStatusEvent[3], &self.instance_id);
        opt(w, &schema::M_VolumeStatusEvent[4], &self.not_after);
        opt(w, &schema::M_VolumeStatusEvent[5], &self.not_before);
        w.end_struct();
    }
}

impl Encode for VolumeStatusInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VolumeStatusInfo[0], &self.details);
        opt(w, &schema::M_VolumeStatusInfo[1], &self.status);
        w.end_struct();
    }
}

impl Encode for VolumeStatusItem {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VolumeStatusItem[0], &self.actions);
        opt(w, &schema::M_VolumeStatusItem[1], &self.attachment_statuses);
        opt(w, &schema::M_VolumeStatusItem[2], &self.availability_zone);
        opt(w, &schema::M_VolumeStatusItem[3], &self.availability_zone_id);
        opt(w, &schema::M_VolumeStatusItem[4], &self.events);
        opt(w, &schema::M_VolumeStatusItem[5], &self.initialization_status_details);
        opt(w, &schema::M_VolumeStatusItem[6], &self.operator);
        opt(w, &schema::M_VolumeStatusItem[7], &self.outpost_arn);
        opt(w, &schema::M_VolumeStatusItem[8], &self.volume_id);
        opt(w, &schema::M_VolumeStatusItem[9], &self.volume_status);
        w.end_struct();
    }
}

impl Encode for VpcEndpoint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcEndpoint[0], &self.creation_timestamp);
        opt(w, &schema::M_VpcEndpoint[1], &self.dns_entries);
        opt(w, &schema::M_VpcEndpoint[2], &self.dns_options);
        opt(w, &schema::M_VpcEndpoint[3], &self.failure_reason);
        opt(w, &schema::M_VpcEndpoint[4], &self.groups);
        opt(w, &schema::M_VpcEndpoint[5], &self.ip_address_type);
        opt(w, &schema::M_VpcEndpoint[6], &self.ipv4_prefixes);
        opt(w, &schema::M_VpcEndpoint[7], &self.ipv6_prefixes);
        opt(w, &schema::M_VpcEndpoint[8], &self.last_error);
        opt(w, &schema::M_VpcEndpoint[9], &self.network_interface_ids);
        opt(w, &schema::M_VpcEndpoint[10], &self.owner_id);
        opt(w, &schema::M_VpcEndpoint[11], &self.payer_responsibilities);
        opt(w, &schema::M_VpcEndpoint[12], &self.policy_document);
        opt(w, &schema::M_VpcEndpoint[13], &self.private_dns_enabled);
        opt(w, &schema::M_VpcEndpoint[14], &self.requester_managed);
        opt(w, &schema::M_VpcEndpoint[15], &self.resource_configuration_arn);
        opt(w, &schema::M_VpcEndpoint[16], &self.route_table_ids);
        opt(w, &schema::M_VpcEndpoint[17], &self.service_name);
        opt(w, &schema::M_VpcEndpoint[18], &self.service_network_arn);
        opt(w, &schema::M_VpcEndpoint[19], &self.service_region);
        opt(w, &schema::M_VpcEndpoint[20], &self.state);
        opt(w, &schema::M_VpcEndpoint[21], &self.subnet_ids);
        opt(w, &schema::M_VpcEndpoint[22], &self.tags);
        opt(w, &schema::M_VpcEndpoint[23], &self.vpc_endpoint_id);
        opt(w, &schema::M_VpcEndpoint[24], &self.vpc_endpoint_type);
        opt(w, &schema::M_VpcEndpoint[25], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for VpcPeeringConnection {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcPeeringConnection[0], &self.accepter_vpc_info);
        opt(w, &schema::M_VpcPeeringConnection[1], &self.expiration_time);
        opt(w, &schema::M_VpcPeeringConnection[2], &self.multipath_resilience_status);
        opt(w, &schema::M_VpcPeeringConnection[3], &self.requester_vpc_info);
        opt(w, &schema::M_VpcPeeringConnection[4], &self.status);
        opt(w, &schema::M_VpcPeeringConnection[5], &self.tags);
        opt(w, &schema::M_VpcPeeringConnection[6], &self.vpc_peering_connection_id);
        w.end_struct();
    }
}

impl Encode for VpcPeeringConnectionOptionsDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcPeeringConnectionOptionsDescription[0], &self.allow_dns_resolution_from_remote_vpc);
        opt(w, &schema::M_VpcPeeringConnectionOptionsDescription[1], &self.allow_egress_from_local_classic_link_to_remote_vpc);
        opt(w, &schema::M_VpcPeeringConnectionOptionsDescription[2], &self.allow_egress_from_local_vpc_to_remote_classic_link);
        opt(w, &schema::M_VpcPeeringConnectionOptionsDescription[3], &self.allow_multipath_resilience);
        opt(w, &schema::M_VpcPeeringConnectionOptionsDescription[4], &self.multipath_resilience_mode);
        w.end_struct();
    }
}

impl Encode for VpcPeeringConnectionStateReason {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcPeeringConnectionStateReason[0], &self.code);
        opt(w, &schema::M_VpcPeeringConnectionStateReason[1], &self.message);
        w.end_struct();
    }
}

impl Encode for VpcPeeringConnectionVpcInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcPeeringConnectionVpcInfo[0], &self.cidr_block);
        opt(w, &schema::M_VpcPeeringConnectionVpcInfo[1], &self.cidr_block_set);
        opt(w, &schema::M_VpcPeeringConnectionVpcInfo[2], &self.ipv6_cidr_block_set);
        opt(w, &schema::M_VpcPeeringConnectionVpcInfo[3], &self.owner_id);
        opt(w, &schema::M_VpcPeeringConnectionVpcInfo[4], &self.peering_options);
        opt(w, &schema::M_VpcPeeringConnectionVpcInfo[5], &self.region);
        opt(w, &schema::M_VpcPeeringConnectionVpcInfo[6], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for VpnAdditionalKeyExchange {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpnAdditionalKeyExchange[0], &self.additional_key_exchange_round);
        opt(w, &schema::M_VpnAdditionalKeyExchange[1], &self.key_exchange_methods);
        opt(w, &schema::M_VpnAdditionalKeyExchange[2], &self.requirement);
        w.end_struct();
    }
}

impl Encode for VpnConnection {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpnConnection[0], &self.category);
        opt(w, &schema::M_VpnConnection[1], &self.core_network_arn);
        opt(w, &schema::M_VpnConnection[2], &self.core_network_attachment_arn);
        opt(w, &schema::M_VpnConnection[3], &self.customer_gateway_configuration);
        opt(w, &schema::M_VpnConnection[4], &self.customer_gateway_id);
        opt(w, &schema::M_VpnConnection[5], &self.gateway_association_state);
        opt(w, &schema::M_VpnConnection[6], &self.options);
        opt(w, &schema::M_VpnConnection[7], &self.pre_shared_key_arn);
        opt(w, &schema::M_VpnConnection[8], &self.routes);
        opt(w, &schema::M_VpnConnection[9], &self.state);
        opt(w, &schema::M_VpnConnection[10], &self.tags);
        opt(w, &schema::M_VpnConnection[11], &self.transit_gateway_id);
        opt(w, &schema::M_VpnConnection[12], &self.r#type);
        opt(w, &schema::M_VpnConnection[13], &self.vgw_telemetry);
        opt(w, &schema::M_VpnConnection[14], &self.vpn_concentrator_id);
        opt(w, &schema::M_VpnConnection[15], &self.vpn_connection_id);
        opt(w, &schema::M_VpnConnection[16], &self.vpn_gateway_id);
        w.end_struct();
    }
}

impl Encode for VpnConnectionOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpnConnectionOptions[0], &self.enable_acceleration);
        opt(w, &schema::M_VpnConnectionOptions[1], &self.local_ipv4_network_cidr);
        opt(w, &schema::M_VpnConnectionOptions[2], &self.local_ipv6_network_cidr);
        opt(w, &schema::M_VpnConnectionOptions[3], &self.outside_ip_address_type);
        opt(w, &schema::M_VpnConnectionOptions[4], &self.remote_ipv4_network_cidr);
        opt(w, &schema::M_VpnConnectionOptions[5], &self.remote_ipv6_network_cidr);
        opt(w, &schema::M_VpnConnectionOptions[6], &self.static_routes_only);
        opt(w, &schema::M_VpnConnectionOptions[7], &self.transport_transit_gateway_attachment_id);
        opt(w, &schema::M_VpnConnectionOptions[8], &self.tunnel_bandwidth);
        opt(w, &schema::M_VpnConnectionOptions[9], &self.tunnel_inside_ip_version);
        opt(w, &schema::M_VpnConnectionOptions[10], &self.tunnel_options);
        w.end_struct();
    }
}

impl Encode for VpnStaticRoute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpnStaticRoute[0], &self.destination_cidr_block);
        opt(w, &schema::M_VpnStaticRoute[1], &self.source);
        opt(w, &schema::M_VpnStaticRoute[2], &self.state);
        w.end_struct();
    }
}

impl Encode for VpnTunnelLogOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpnTunnelLogOptions[0], &self.cloud_watch_log_options);
        w.end_struct();
    }
}

impl Encode for AssociateDhcpOptionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for CreateNetworkAclEntryResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteDhcpOptionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteNetworkAclResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteNetworkAclEntryResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteSnapshotResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteVolumeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for ReplaceNetworkAclEntryResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
