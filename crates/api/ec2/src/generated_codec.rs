// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AccountAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AccountAttribute[0], &self.attribute_name);
        opt(w, &schema::M_AccountAttribute[1], &self.attribute_values);
        w.end_struct();
    }
}

impl Encode for AccountAttributeValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AccountAttributeValue[0], &self.attribute_value);
        w.end_struct();
    }
}

impl Encode for Address {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Address[0], &self.allocation_id);
        opt(w, &schema::M_Address[1], &self.association_id);
        opt(w, &schema::M_Address[2], &self.carrier_ip);
        opt(w, &schema::M_Address[3], &self.customer_owned_ip);
        opt(w, &schema::M_Address[4], &self.customer_owned_ipv4_pool);
        opt(w, &schema::M_Address[5], &self.domain);
        opt(w, &schema::M_Address[6], &self.instance_id);
        opt(w, &schema::M_Address[7], &self.network_border_group);
        opt(w, &schema::M_Address[8], &self.network_interface_id);
        opt(w, &schema::M_Address[9], &self.network_interface_owner_id);
        opt(w, &schema::M_Address[10], &self.private_ip_address);
        opt(w, &schema::M_Address[11], &self.public_ip);
        opt(w, &schema::M_Address[12], &self.public_ipv4_pool);
        opt(w, &schema::M_Address[13], &self.service_managed);
        opt(w, &schema::M_Address[14], &self.subnet_id);
        opt(w, &schema::M_Address[15], &self.tags);
        w.end_struct();
    }
}

impl Encode for AddressAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AddressAttribute[0], &self.allocation_id);
        opt(w, &schema::M_AddressAttribute[1], &self.ptr_record);
        opt(w, &schema::M_AddressAttribute[2], &self.ptr_record_update);
        opt(w, &schema::M_AddressAttribute[3], &self.public_ip);
        w.end_struct();
    }
}

impl Decode for AllocateAddressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            address: f.opt("Address")?,
            customer_owned_ipv4_pool: f.opt("CustomerOwnedIpv4Pool")?,
            domain: f.opt("Domain")?,
            dry_run: f.opt("DryRun")?,
            ipam_pool_id: f.opt("IpamPoolId")?,
            network_border_group: f.opt("NetworkBorderGroup")?,
            public_ipv4_pool: f.opt("PublicIpv4Pool")?,
            tag_specifications: f.opt("TagSpecifications")?,
        })
    }
}

impl Encode for AllocateAddressResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AllocateAddressResult[0], &self.allocation_id);
        opt(w, &schema::M_AllocateAddressResult[1], &self.carrier_ip);
        opt(w, &schema::M_AllocateAddressResult[2], &self.customer_owned_ip);
        opt(w, &schema::M_AllocateAddressResult[3], &self.customer_owned_ipv4_pool);
        opt(w, &schema::M_AllocateAddressResult[4], &self.domain);
        opt(w, &schema::M_AllocateAddressResult[5], &self.network_border_group);
        opt(w, &schema::M_AllocateAddressResult[6], &self.public_ip);
        opt(w, &schema::M_AllocateAddressResult[7], &self.public_ipv4_pool);
        w.end_struct();
    }
}

impl Encode for ApplicationStatusSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ApplicationStatusSummary[0], &self.impaired_since);
        opt(w, &schema::M_ApplicationStatusSummary[1], &self.status);
        w.end_struct();
    }
}

impl Decode for AssignPrivateIpAddressesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allow_reassignment: f.opt("AllowReassignment")?,
            ipv4_prefix_count: f.opt("Ipv4PrefixCount")?,
            ipv4_prefixes: f.opt("Ipv4Prefixes")?,
            network_interface_id: f.req("NetworkInterfaceId")?,
            private_ip_addresses: f.opt("PrivateIpAddresses")?,
            secondary_private_ip_address_count: f.opt("SecondaryPrivateIpAddressCount")?,
        })
    }
}

impl Encode for AssignPrivateIpAddressesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssignPrivateIpAddressesResult[0], &self.assigned_ipv4_prefixes);
        opt(w, &schema::M_AssignPrivateIpAddressesResult[1], &self.assigned_private_ip_addresses);
        opt(w, &schema::M_AssignPrivateIpAddressesResult[2], &self.network_interface_id);
        w.end_struct();
    }
}

impl Encode for AssignedPrivateIpAddress {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssignedPrivateIpAddress[0], &self.private_ip_address);
        w.end_struct();
    }
}

impl Decode for AssociateAddressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            allow_reassociation: f.opt("AllowReassociation")?,
            dry_run: f.opt("DryRun")?,
            instance_id: f.opt("InstanceId")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
            public_ip: f.opt("PublicIp")?,
        })
    }
}

impl Encode for AssociateAddressResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociateAddressResult[0], &self.association_id);
        w.end_struct();
    }
}

impl Decode for AssociateRouteTableRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            gateway_id: f.opt("GatewayId")?,
            public_ipv4_pool: f.opt("PublicIpv4Pool")?,
            route_table_id: f.req("RouteTableId")?,
            subnet_id: f.opt("SubnetId")?,
        })
    }
}

impl Encode for AssociateRouteTableResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociateRouteTableResult[0], &self.association_id);
        opt(w, &schema::M_AssociateRouteTableResult[1], &self.association_state);
        w.end_struct();
    }
}

impl Decode for AssociateVpcCidrBlockRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            amazon_provided_ipv6_cidr_block: f.opt("AmazonProvidedIpv6CidrBlock")?,
            cidr_block: f.opt("CidrBlock")?,
            ipv4_ipam_pool_id: f.opt("Ipv4IpamPoolId")?,
            ipv4_netmask_length: f.opt("Ipv4NetmaskLength")?,
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
            ipv6_cidr_block_network_border_group: f.opt("Ipv6CidrBlockNetworkBorderGroup")?,
            ipv6_ipam_pool_id: f.opt("Ipv6IpamPoolId")?,
            ipv6_netmask_length: f.opt("Ipv6NetmaskLength")?,
            ipv6_pool: f.opt("Ipv6Pool")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Encode for AssociateVpcCidrBlockResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociateVpcCidrBlockResult[0], &self.cidr_block_association);
        opt(w, &schema::M_AssociateVpcCidrBlockResult[1], &self.ipv6_cidr_block_association);
        opt(w, &schema::M_AssociateVpcCidrBlockResult[2], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for AttachInternetGatewayRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            internet_gateway_id: f.req("InternetGatewayId")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Decode for AttachNetworkInterfaceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            device_index: f.req("DeviceIndex")?,
            dry_run: f.opt("DryRun")?,
            ena_queue_count: f.opt("EnaQueueCount")?,
            ena_srd_specification: f.opt("EnaSrdSpecification")?,
            instance_id: f.req("InstanceId")?,
            network_card_index: f.opt("NetworkCardIndex")?,
            network_interface_id: f.req("NetworkInterfaceId")?,
        })
    }
}

impl Encode for AttachNetworkInterfaceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AttachNetworkInterfaceResult[0], &self.attachment_id);
        opt(w, &schema::M_AttachNetworkInterfaceResult[1], &self.network_card_index);
        w.end_struct();
    }
}

impl Encode for AttachmentEnaSrdSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AttachmentEnaSrdSpecification[0], &self.ena_srd_enabled);
        opt(w, &schema::M_AttachmentEnaSrdSpecification[1], &self.ena_srd_udp_specification);
        w.end_struct();
    }
}

impl Encode for AttachmentEnaSrdUdpSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AttachmentEnaSrdUdpSpecification[0], &self.ena_srd_udp_enabled);
        w.end_struct();
    }
}

impl Decode for AttributeBooleanValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Encode for AttributeBooleanValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AttributeBooleanValue[0], &self.value);
        w.end_struct();
    }
}

impl Decode for AttributeValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Encode for AttributeValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AttributeValue[0], &self.value);
        w.end_struct();
    }
}

impl Decode for AuthorizeSecurityGroupEgressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_ip: f.opt("CidrIp")?,
            dry_run: f.opt("DryRun")?,
            from_port: f.opt("FromPort")?,
            group_id: f.req("GroupId")?,
            ip_permissions: f.opt("IpPermissions")?,
            ip_protocol: f.opt("IpProtocol")?,
            source_security_group_name: f.opt("SourceSecurityGroupName")?,
            source_security_group_owner_id: f.opt("SourceSecurityGroupOwnerId")?,
            tag_specifications: f.opt("TagSpecifications")?,
            to_port: f.opt("ToPort")?,
        })
    }
}

impl Encode for AuthorizeSecurityGroupEgressResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AuthorizeSecurityGroupEgressResult[0], &self.r#return);
        opt(w, &schema::M_AuthorizeSecurityGroupEgressResult[1], &self.security_group_rules);
        w.end_struct();
    }
}

impl Decode for AuthorizeSecurityGroupIngressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_ip: f.opt("CidrIp")?,
            dry_run: f.opt("DryRun")?,
            from_port: f.opt("FromPort")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            ip_permissions: f.opt("IpPermissions")?,
            ip_protocol: f.opt("IpProtocol")?,
            source_security_group_name: f.opt("SourceSecurityGroupName")?,
            source_security_group_owner_id: f.opt("SourceSecurityGroupOwnerId")?,
            tag_specifications: f.opt("TagSpecifications")?,
            to_port: f.opt("ToPort")?,
        })
    }
}

impl Encode for AuthorizeSecurityGroupIngressResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AuthorizeSecurityGroupIngressResult[0], &self.r#return);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressResult[1], &self.security_group_rules);
        w.end_struct();
    }
}

impl Encode for AvailabilityZone {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailabilityZone[0], &self.geography);
        opt(w, &schema::M_AvailabilityZone[1], &self.group_long_name);
        opt(w, &schema::M_AvailabilityZone[2], &self.group_name);
        opt(w, &schema::M_AvailabilityZone[3], &self.messages);
        opt(w, &schema::M_AvailabilityZone[4], &self.network_border_group);
        opt(w, &schema::M_AvailabilityZone[5], &self.opt_in_status);
        opt(w, &schema::M_AvailabilityZone[6], &self.parent_zone_id);
        opt(w, &schema::M_AvailabilityZone[7], &self.parent_zone_name);
        opt(w, &schema::M_AvailabilityZone[8], &self.region_name);
        opt(w, &schema::M_AvailabilityZone[9], &self.state);
        opt(w, &schema::M_AvailabilityZone[10], &self.sub_geography);
        opt(w, &schema::M_AvailabilityZone[11], &self.zone_id);
        opt(w, &schema::M_AvailabilityZone[12], &self.zone_name);
        opt(w, &schema::M_AvailabilityZone[13], &self.zone_type);
        w.end_struct();
    }
}

impl Encode for AvailabilityZoneGeography {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailabilityZoneGeography[0], &self.name);
        w.end_struct();
    }
}

impl Encode for AvailabilityZoneMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailabilityZoneMessage[0], &self.message);
        w.end_struct();
    }
}

impl Encode for AvailabilityZoneSubGeography {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailabilityZoneSubGeography[0], &self.name);
        w.end_struct();
    }
}

impl Decode for BlockDeviceMapping {
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

impl Encode for BlockDeviceMapping {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BlockDeviceMapping[0], &self.device_name);
        opt(w, &schema::M_BlockDeviceMapping[1], &self.ebs);
        opt(w, &schema::M_BlockDeviceMapping[2], &self.no_device);
        opt(w, &schema::M_BlockDeviceMapping[3], &self.virtual_name);
        w.end_struct();
    }
}

impl Encode for BlockPublicAccessStates {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BlockPublicAccessStates[0], &self.internet_gateway_block_mode);
        w.end_struct();
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

impl Encode for CapacityReservationSpecificationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CapacityReservationSpecificationResponse[0], &self.capacity_reservation_preference);
        opt(w, &schema::M_CapacityReservationSpecificationResponse[1], &self.capacity_reservation_target);
        w.end_struct();
    }
}

impl Decode for CapacityReservationTarget {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_reservation_id: f.opt("CapacityReservationId")?,
            capacity_reservation_resource_group_arn: f.opt("CapacityReservationResourceGroupArn")?,
        })
    }
}

impl Encode for CapacityReservationTargetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CapacityReservationTargetResponse[0], &self.capacity_reservation_id);
        opt(w, &schema::M_CapacityReservationTargetResponse[1], &self.capacity_reservation_resource_group_arn);
        w.end_struct();
    }
}

impl Encode for ConnectionTrackingConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ConnectionTrackingConfiguration[0], &self.tcp_established_timeout);
        opt(w, &schema::M_ConnectionTrackingConfiguration[1], &self.udp_stream_timeout);
        opt(w, &schema::M_ConnectionTrackingConfiguration[2], &self.udp_timeout);
        w.end_struct();
    }
}

impl Decode for ConnectionTrackingSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tcp_established_timeout: f.opt("TcpEstablishedTimeout")?,
            udp_stream_timeout: f.opt("UdpStreamTimeout")?,
            udp_timeout: f.opt("UdpTimeout")?,
        })
    }
}

impl Encode for ConnectionTrackingSpecificationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ConnectionTrackingSpecificationResponse[0], &self.tcp_established_timeout);
        opt(w, &schema::M_ConnectionTrackingSpecificationResponse[1], &self.udp_stream_timeout);
        opt(w, &schema::M_ConnectionTrackingSpecificationResponse[2], &self.udp_timeout);
        w.end_struct();
    }
}

impl Encode for CpuOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CpuOptions[0], &self.amd_sev_snp);
        opt(w, &schema::M_CpuOptions[1], &self.core_count);
        opt(w, &schema::M_CpuOptions[2], &self.nested_virtualization);
        opt(w, &schema::M_CpuOptions[3], &self.threads_per_core);
        w.end_struct();
    }
}

impl Decode for CpuOptionsRequest {
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

impl Decode for CreateDefaultSubnetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            dry_run: f.opt("DryRun")?,
            ipv6_native: f.opt("Ipv6Native")?,
        })
    }
}

impl Encode for CreateDefaultSubnetResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDefaultSubnetResult[0], &self.subnet);
        w.end_struct();
    }
}

impl Decode for CreateDefaultVpcRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
        })
    }
}

impl Encode for CreateDefaultVpcResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDefaultVpcResult[0], &self.vpc);
        w.end_struct();
    }
}

impl Decode for CreateInternetGatewayRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            tag_specifications: f.opt("TagSpecifications")?,
        })
    }
}

impl Encode for CreateInternetGatewayResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateInternetGatewayResult[0], &self.internet_gateway);
        w.end_struct();
    }
}

impl Decode for CreateKeyPairRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            key_format: f.opt("KeyFormat")?,
            key_name: f.req("KeyName")?,
            key_type: f.opt("KeyType")?,
            tag_specifications: f.opt("TagSpecifications")?,
        })
    }
}

impl Decode for CreateNetworkInterfaceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            connection_tracking_specification: f.opt("ConnectionTrackingSpecification")?,
            description: f.opt("Description")?,
            dry_run: f.opt("DryRun")?,
            enable_primary_ipv6: f.opt("EnablePrimaryIpv6")?,
            groups: f.opt("Groups")?,
            interface_type: f.opt("InterfaceType")?,
            ipv4_prefix_count: f.opt("Ipv4PrefixCount")?,
            ipv4_prefixes: f.opt("Ipv4Prefixes")?,
            ipv6_address_count: f.opt("Ipv6AddressCount")?,
            ipv6_addresses: f.opt("Ipv6Addresses")?,
            ipv6_prefix_count: f.opt("Ipv6PrefixCount")?,
            ipv6_prefixes: f.opt("Ipv6Prefixes")?,
            operator: f.opt("Operator")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
            private_ip_addresses: f.opt("PrivateIpAddresses")?,
            secondary_private_ip_address_count: f.opt("SecondaryPrivateIpAddressCount")?,
            subnet_id: f.req("SubnetId")?,
            tag_specifications: f.opt("TagSpecifications")?,
        })
    }
}

impl Encode for CreateNetworkInterfaceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateNetworkInterfaceResult[0], &self.client_token);
        opt(w, &schema::M_CreateNetworkInterfaceResult[1], &self.network_interface);
        w.end_struct();
    }
}

impl Decode for CreateRouteRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            carrier_gateway_id: f.opt("CarrierGatewayId")?,
            core_network_arn: f.opt("CoreNetworkArn")?,
            destination_cidr_block: f.opt("DestinationCidrBlock")?,
            destination_ipv6_cidr_block: f.opt("DestinationIpv6CidrBlock")?,
            destination_prefix_list_id: f.opt("DestinationPrefixListId")?,
            dry_run: f.opt("DryRun")?,
            egress_only_internet_gateway_id: f.opt("EgressOnlyInternetGatewayId")?,
            gateway_id: f.opt("GatewayId")?,
            instance_id: f.opt("InstanceId")?,
            local_gateway_id: f.opt("LocalGatewayId")?,
            nat_gateway_id: f.opt("NatGatewayId")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            odb_network_arn: f.opt("OdbNetworkArn")?,
            route_table_id: f.req("RouteTableId")?,
            transit_gateway_id: f.opt("TransitGatewayId")?,
            vpc_endpoint_id: f.opt("VpcEndpointId")?,
            vpc_peering_connection_id: f.opt("VpcPeeringConnectionId")?,
        })
    }
}

impl Encode for CreateRouteResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateRouteResult[0], &self.r#return);
        w.end_struct();
    }
}

impl Decode for CreateRouteTableRequest {
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

impl Encode for CreateRouteTableResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateRouteTableResult[0], &self.client_token);
        opt(w, &schema::M_CreateRouteTableResult[1], &self.route_table);
        w.end_struct();
    }
}

impl Decode for CreateSecurityGroupRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.req("Description")?,
            dry_run: f.opt("DryRun")?,
            group_name: f.req("GroupName")?,
            tag_specifications: f.opt("TagSpecifications")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Encode for CreateSecurityGroupResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateSecurityGroupResult[0], &self.group_id);
        opt(w, &schema::M_CreateSecurityGroupResult[1], &self.security_group_arn);
        opt(w, &schema::M_CreateSecurityGroupResult[2], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateSubnetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            cidr_block: f.opt("CidrBlock")?,
            dry_run: f.opt("DryRun")?,
            ipv4_ipam_pool_id: f.opt("Ipv4IpamPoolId")?,
            ipv4_netmask_length: f.opt("Ipv4NetmaskLength")?,
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
            ipv6_ipam_pool_id: f.opt("Ipv6IpamPoolId")?,
            ipv6_native: f.opt("Ipv6Native")?,
            ipv6_netmask_length: f.opt("Ipv6NetmaskLength")?,
            outpost_arn: f.opt("OutpostArn")?,
            tag_specifications: f.opt("TagSpecifications")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Encode for CreateSubnetResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateSubnetResult[0], &self.subnet);
        w.end_struct();
    }
}

impl Decode for CreateTagsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            resources: f.req("Resources")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Decode for CreateVpcRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            amazon_provided_ipv6_cidr_block: f.opt("AmazonProvidedIpv6CidrBlock")?,
            cidr_block: f.opt("CidrBlock")?,
            dry_run: f.opt("DryRun")?,
            instance_tenancy: f.opt("InstanceTenancy")?,
            ipv4_ipam_pool_id: f.opt("Ipv4IpamPoolId")?,
            ipv4_netmask_length: f.opt("Ipv4NetmaskLength")?,
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
            ipv6_cidr_block_network_border_group: f.opt("Ipv6CidrBlockNetworkBorderGroup")?,
            ipv6_ipam_pool_id: f.opt("Ipv6IpamPoolId")?,
            ipv6_netmask_length: f.opt("Ipv6NetmaskLength")?,
            ipv6_pool: f.opt("Ipv6Pool")?,
            tag_specifications: f.opt("TagSpecifications")?,
            vpc_encryption_control: f.opt("VpcEncryptionControl")?,
        })
    }
}

impl Encode for CreateVpcResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateVpcResult[0], &self.vpc);
        w.end_struct();
    }
}

impl Decode for CreditSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cpu_credits: f.req("CpuCredits")?,
        })
    }
}

impl Encode for DefaultConnectionTrackingConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DefaultConnectionTrackingConfiguration[0], &self.default_tcp_established_timeout);
        opt(w, &schema::M_DefaultConnectionTrackingConfiguration[1], &self.default_udp_stream_timeout);
        opt(w, &schema::M_DefaultConnectionTrackingConfiguration[2], &self.default_udp_timeout);
        w.end_struct();
    }
}

impl Decode for DeleteInternetGatewayRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            internet_gateway_id: f.req("InternetGatewayId")?,
        })
    }
}

impl Decode for DeleteKeyPairRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            key_name: f.opt("KeyName")?,
            key_pair_id: f.opt("KeyPairId")?,
        })
    }
}

impl Encode for DeleteKeyPairResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteKeyPairResult[0], &self.key_pair_id);
        opt(w, &schema::M_DeleteKeyPairResult[1], &self.r#return);
        w.end_struct();
    }
}

impl Decode for DeleteNetworkInterfaceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            network_interface_id: f.req("NetworkInterfaceId")?,
        })
    }
}

impl Decode for DeleteRouteRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            destination_cidr_block: f.opt("DestinationCidrBlock")?,
            destination_ipv6_cidr_block: f.opt("DestinationIpv6CidrBlock")?,
            destination_prefix_list_id: f.opt("DestinationPrefixListId")?,
            dry_run: f.opt("DryRun")?,
            route_table_id: f.req("RouteTableId")?,
        })
    }
}

impl Decode for DeleteRouteTableRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            route_table_id: f.req("RouteTableId")?,
        })
    }
}

impl Decode for DeleteSecurityGroupRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
        })
    }
}

impl Encode for DeleteSecurityGroupResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteSecurityGroupResult[0], &self.group_id);
        opt(w, &schema::M_DeleteSecurityGroupResult[1], &self.r#return);
        w.end_struct();
    }
}

impl Decode for DeleteSubnetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            subnet_id: f.req("SubnetId")?,
        })
    }
}

impl Decode for DeleteTagsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            resources: f.req("Resources")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for DeleteVpcRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Decode for DescribeAccountAttributesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute_names: f.opt("AttributeNames")?,
            dry_run: f.opt("DryRun")?,
        })
    }
}

impl Encode for DescribeAccountAttributesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAccountAttributesResult[0], &self.account_attributes);
        w.end_struct();
    }
}

impl Decode for DescribeAddressesAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_ids: f.opt("AllocationIds")?,
            attribute: f.opt("Attribute")?,
            dry_run: f.opt("DryRun")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeAddressesAttributeResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAddressesAttributeResult[0], &self.addresses);
        opt(w, &schema::M_DescribeAddressesAttributeResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeAddressesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_ids: f.opt("AllocationIds")?,
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            public_ips: f.opt("PublicIps")?,
        })
    }
}

impl Encode for DescribeAddressesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAddressesResult[0], &self.addresses);
        w.end_struct();
    }
}

impl Decode for DescribeAvailabilityZonesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            all_availability_zones: f.opt("AllAvailabilityZones")?,
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            zone_ids: f.opt("ZoneIds")?,
            zone_names: f.opt("ZoneNames")?,
        })
    }
}

impl Encode for DescribeAvailabilityZonesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAvailabilityZonesResult[0], &self.availability_zones);
        w.end_struct();
    }
}

impl Decode for DescribeDhcpOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dhcp_options_ids: f.opt("DhcpOptionsIds")?,
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeDhcpOptionsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeDhcpOptionsResult[0], &self.dhcp_options);
        opt(w, &schema::M_DescribeDhcpOptionsResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeImageAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute: f.req("Attribute")?,
            dry_run: f.opt("DryRun")?,
            image_id: f.req("ImageId")?,
        })
    }
}

impl Decode for DescribeImagesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            executable_users: f.opt("ExecutableUsers")?,
            filters: f.opt("Filters")?,
            image_ids: f.opt("ImageIds")?,
            include_deprecated: f.opt("IncludeDeprecated")?,
            include_disabled: f.opt("IncludeDisabled")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            owners: f.opt("Owners")?,
        })
    }
}

impl Encode for DescribeImagesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeImagesResult[0], &self.images);
        opt(w, &schema::M_DescribeImagesResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute: f.req("Attribute")?,
            dry_run: f.opt("DryRun")?,
            instance_id: f.req("InstanceId")?,
        })
    }
}

impl Decode for DescribeInstanceCreditSpecificationsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            instance_ids: f.opt("InstanceIds")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceCreditSpecificationsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceCreditSpecificationsResult[0], &self.instance_credit_specifications);
        opt(w, &schema::M_DescribeInstanceCreditSpecificationsResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceStatusRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            include_all_instances: f.opt("IncludeAllInstances")?,
            include_managed_resources: f.opt("IncludeManagedResources")?,
            instance_ids: f.opt("InstanceIds")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceStatusResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceStatusResult[0], &self.instance_statuses);
        opt(w, &schema::M_DescribeInstanceStatusResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceTypeOfferingsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            location_type: f.opt("LocationType")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceTypeOfferingsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceTypeOfferingsResult[0], &self.instance_type_offerings);
        opt(w, &schema::M_DescribeInstanceTypeOfferingsResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceTypesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            include_unsupported_in_region: f.opt("IncludeUnsupportedInRegion")?,
            instance_types: f.opt("InstanceTypes")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceTypesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceTypesResult[0], &self.instance_types);
        opt(w, &schema::M_DescribeInstanceTypesResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstancesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            include_managed_resources: f.opt("IncludeManagedResources")?,
            instance_ids: f.opt("InstanceIds")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstancesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstancesResult[0], &self.next_token);
        opt(w, &schema::M_DescribeInstancesResult[1], &self.reservations);
        w.end_struct();
    }
}

impl Decode for DescribeInternetGatewaysRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            internet_gateway_ids: f.opt("InternetGatewayIds")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInternetGatewaysResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInternetGatewaysResult[0], &self.internet_gateways);
        opt(w, &schema::M_DescribeInternetGatewaysResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeKeyPairsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            include_public_key: f.opt("IncludePublicKey")?,
            key_names: f.opt("KeyNames")?,
            key_pair_ids: f.opt("KeyPairIds")?,
        })
    }
}

impl Encode for DescribeKeyPairsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeKeyPairsResult[0], &self.key_pairs);
        w.end_struct();
    }
}

impl Decode for DescribeNetworkAclsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            network_acl_ids: f.opt("NetworkAclIds")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeNetworkAclsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeNetworkAclsResult[0], &self.network_acls);
        opt(w, &schema::M_DescribeNetworkAclsResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeNetworkInterfaceAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute: f.opt("Attribute")?,
            dry_run: f.opt("DryRun")?,
            network_interface_id: f.req("NetworkInterfaceId")?,
        })
    }
}

impl Encode for DescribeNetworkInterfaceAttributeResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeNetworkInterfaceAttributeResult[0], &self.associate_public_ip_address);
        opt(w, &schema::M_DescribeNetworkInterfaceAttributeResult[1], &self.attachment);
        opt(w, &schema::M_DescribeNetworkInterfaceAttributeResult[2], &self.description);
        opt(w, &schema::M_DescribeNetworkInterfaceAttributeResult[3], &self.groups);
        opt(w, &schema::M_DescribeNetworkInterfaceAttributeResult[4], &self.network_interface_id);
        opt(w, &schema::M_DescribeNetworkInterfaceAttributeResult[5], &self.source_dest_check);
        w.end_struct();
    }
}

impl Decode for DescribeNetworkInterfacesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            include_managed_resources: f.opt("IncludeManagedResources")?,
            max_results: f.opt("MaxResults")?,
            network_interface_ids: f.opt("NetworkInterfaceIds")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeNetworkInterfacesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeNetworkInterfacesResult[0], &self.network_interfaces);
        opt(w, &schema::M_DescribeNetworkInterfacesResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeRegionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            all_regions: f.opt("AllRegions")?,
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            region_names: f.opt("RegionNames")?,
        })
    }
}

impl Encode for DescribeRegionsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeRegionsResult[0], &self.regions);
        w.end_struct();
    }
}

impl Decode for DescribeRouteTablesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            route_table_ids: f.opt("RouteTableIds")?,
        })
    }
}

impl Encode for DescribeRouteTablesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeRouteTablesResult[0], &self.next_token);
        opt(w, &schema::M_DescribeRouteTablesResult[1], &self.route_tables);
        w.end_struct();
    }
}

impl Decode for DescribeSecurityGroupReferencesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            group_id: f.req("GroupId")?,
        })
    }
}

impl Encode for DescribeSecurityGroupReferencesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSecurityGroupReferencesResult[0], &self.security_group_reference_set);
        w.end_struct();
    }
}

impl Decode for DescribeSecurityGroupRulesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            security_group_rule_ids: f.opt("SecurityGroupRuleIds")?,
        })
    }
}

impl Encode for DescribeSecurityGroupRulesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSecurityGroupRulesResult[0], &self.next_token);
        opt(w, &schema::M_DescribeSecurityGroupRulesResult[1], &self.security_group_rules);
        w.end_struct();
    }
}

impl Decode for DescribeSecurityGroupsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            group_ids: f.opt("GroupIds")?,
            group_names: f.opt("GroupNames")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeSecurityGroupsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSecurityGroupsResult[0], &self.next_token);
        opt(w, &schema::M_DescribeSecurityGroupsResult[1], &self.security_groups);
        w.end_struct();
    }
}

impl Decode for DescribeSubnetsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            subnet_ids: f.opt("SubnetIds")?,
        })
    }
}

impl Encode for DescribeSubnetsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSubnetsResult[0], &self.next_token);
        opt(w, &schema::M_DescribeSubnetsResult[1], &self.subnets);
        w.end_struct();
    }
}

impl Decode for DescribeTagsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeTagsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTagsResult[0], &self.next_token);
        opt(w, &schema::M_DescribeTagsResult[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for DescribeVolumesRequest {
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

impl Encode for DescribeVolumesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVolumesResult[0], &self.next_token);
        opt(w, &schema::M_DescribeVolumesResult[1], &self.volumes);
        w.end_struct();
    }
}

impl Decode for DescribeVpcAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute: f.req("Attribute")?,
            dry_run: f.opt("DryRun")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Encode for DescribeVpcAttributeResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpcAttributeResult[0], &self.enable_dns_hostnames);
        opt(w, &schema::M_DescribeVpcAttributeResult[1], &self.enable_dns_support);
        opt(w, &schema::M_DescribeVpcAttributeResult[2], &self.enable_network_address_usage_metrics);
        opt(w, &schema::M_DescribeVpcAttributeResult[3], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for DescribeVpcsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            vpc_ids: f.opt("VpcIds")?,
        })
    }
}

impl Encode for DescribeVpcsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpcsResult[0], &self.next_token);
        opt(w, &schema::M_DescribeVpcsResult[1], &self.vpcs);
        w.end_struct();
    }
}

impl Decode for DetachInternetGatewayRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            internet_gateway_id: f.req("InternetGatewayId")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Decode for DetachNetworkInterfaceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attachment_id: f.req("AttachmentId")?,
            dry_run: f.opt("DryRun")?,
            force: f.opt("Force")?,
        })
    }
}

impl Encode for DhcpConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DhcpConfiguration[0], &self.key);
        opt(w, &schema::M_DhcpConfiguration[1], &self.values);
        w.end_struct();
    }
}

impl Encode for DhcpOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DhcpOptions[0], &self.dhcp_configurations);
        opt(w, &schema::M_DhcpOptions[1], &self.dhcp_options_id);
        opt(w, &schema::M_DhcpOptions[2], &self.owner_id);
        opt(w, &schema::M_DhcpOptions[3], &self.tags);
        w.end_struct();
    }
}

impl Decode for DisassociateAddressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.opt("AssociationId")?,
            dry_run: f.opt("DryRun")?,
            public_ip: f.opt("PublicIp")?,
        })
    }
}

impl Decode for DisassociateRouteTableRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.req("AssociationId")?,
            dry_run: f.opt("DryRun")?,
        })
    }
}

impl Decode for DisassociateVpcCidrBlockRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.req("AssociationId")?,
        })
    }
}

impl Encode for DisassociateVpcCidrBlockResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DisassociateVpcCidrBlockResult[0], &self.cidr_block_association);
        opt(w, &schema::M_DisassociateVpcCidrBlockResult[1], &self.ipv6_cidr_block_association);
        opt(w, &schema::M_DisassociateVpcCidrBlockResult[2], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for DiskInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DiskInfo[0], &self.count);
        opt(w, &schema::M_DiskInfo[1], &self.size_in_gb);
        opt(w, &schema::M_DiskInfo[2], &self.r#type);
        w.end_struct();
    }
}

impl Decode for EbsBlockDevice {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            delete_on_termination: f.opt("DeleteOnTermination")?,
            ebs_card_index: f.opt("EbsCardIndex")?,
            encrypted: f.opt("Encrypted")?,
            iops: f.opt("Iops")?,
            kms_key_id: f.opt("KmsKeyId")?,
            outpost_arn: f.opt("OutpostArn")?,
            snapshot_id: f.opt("SnapshotId")?,
            throughput: f.opt("Throughput")?,
            volume_initialization_rate: f.opt("VolumeInitializationRate")?,
            volume_size: f.opt("VolumeSize")?,
            volume_type: f.opt("VolumeType")?,
        })
    }
}

impl Encode for EbsBlockDevice {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EbsBlockDevice[0], &self.availability_zone);
        opt(w, &schema::M_EbsBlockDevice[1], &self.availability_zone_id);
        opt(w, &schema::M_EbsBlockDevice[2], &self.delete_on_termination);
        opt(w, &schema::M_EbsBlockDevice[3], &self.ebs_card_index);
        opt(w, &schema::M_EbsBlockDevice[4], &self.encrypted);
        opt(w, &schema::M_EbsBlockDevice[5], &self.iops);
        opt(w, &schema::M_EbsBlockDevice[6], &self.kms_key_id);
        opt(w, &schema::M_EbsBlockDevice[7], &self.outpost_arn);
        opt(w, &schema::M_EbsBlockDevice[8], &self.snapshot_id);
        opt(w, &schema::M_EbsBlockDevice[9], &self.throughput);
        opt(w, &schema::M_EbsBlockDevice[10], &self.volume_initialization_rate);
        opt(w, &schema::M_EbsBlockDevice[11], &self.volume_size);
        opt(w, &schema::M_EbsBlockDevice[12], &self.volume_type);
        w.end_struct();
    }
}

impl Encode for EbsCardInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EbsCardInfo[0], &self.baseline_bandwidth_in_mbps);
        opt(w, &schema::M_EbsCardInfo[1], &self.baseline_iops);
        opt(w, &schema::M_EbsCardInfo[2], &self.baseline_throughput_in_mbps);
        opt(w, &schema::M_EbsCardInfo[3], &self.ebs_card_index);
        opt(w, &schema::M_EbsCardInfo[4], &self.maximum_bandwidth_in_mbps);
        opt(w, &schema::M_EbsCardInfo[5], &self.maximum_iops);
        opt(w, &schema::M_EbsCardInfo[6], &self.maximum_throughput_in_mbps);
        w.end_struct();
    }
}

impl Encode for EbsInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EbsInfo[0], &self.attachment_limit_type);
        opt(w, &schema::M_EbsInfo[1], &self.ebs_cards);
        opt(w, &schema::M_EbsInfo[2], &self.ebs_optimized_info);
        opt(w, &schema::M_EbsInfo[3], &self.ebs_optimized_support);
        opt(w, &schema::M_EbsInfo[4], &self.encryption_support);
        opt(w, &schema::M_EbsInfo[5], &self.maximum_ebs_attachments);
        opt(w, &schema::M_EbsInfo[6], &self.maximum_ebs_cards);
        opt(w, &schema::M_EbsInfo[7], &self.nvme_support);
        w.end_struct();
    }
}

impl Encode for EbsInstanceBlockDevice {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EbsInstanceBlockDevice[0], &self.associated_resource);
        opt(w, &schema::M_EbsInstanceBlockDevice[1], &self.attach_time);
        opt(w, &schema::M_EbsInstanceBlockDevice[2], &self.delete_on_termination);
        opt(w, &schema::M_EbsInstanceBlockDevice[3], &self.ebs_card_index);
        opt(w, &schema::M_EbsInstanceBlockDevice[4], &self.operator);
        opt(w, &schema::M_EbsInstanceBlockDevice[5], &self.status);
        opt(w, &schema::M_EbsInstanceBlockDevice[6], &self.volume_id);
        opt(w, &schema::M_EbsInstanceBlockDevice[7], &self.volume_owner_id);
        w.end_struct();
    }
}

impl Decode for EbsInstanceBlockDeviceSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            delete_on_termination: f.opt("DeleteOnTermination")?,
            volume_id: f.opt("VolumeId")?,
        })
    }
}

impl Encode for EbsOptimizedInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EbsOptimizedInfo[0], &self.baseline_bandwidth_in_mbps);
        opt(w, &schema::M_EbsOptimizedInfo[1], &self.baseline_iops);
        opt(w, &schema::M_EbsOptimizedInfo[2], &self.baseline_throughput_in_mbps);
        opt(w, &schema::M_EbsOptimizedInfo[3], &self.maximum_bandwidth_in_mbps);
        opt(w, &schema::M_EbsOptimizedInfo[4], &self.maximum_iops);
        opt(w, &schema::M_EbsOptimizedInfo[5], &self.maximum_throughput_in_mbps);
        w.end_struct();
    }
}

impl Encode for EbsStatusDetails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EbsStatusDetails[0], &self.impaired_since);
        opt(w, &schema::M_EbsStatusDetails[1], &self.name);
        opt(w, &schema::M_EbsStatusDetails[2], &self.status);
        w.end_struct();
    }
}

impl Encode for EbsStatusSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EbsStatusSummary[0], &self.details);
        opt(w, &schema::M_EbsStatusSummary[1], &self.status);
        w.end_struct();
    }
}

impl Encode for EfaInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EfaInfo[0], &self.maximum_efa_interfaces);
        w.end_struct();
    }
}

impl Encode for ElasticGpuAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ElasticGpuAssociation[0], &self.elastic_gpu_association_id);
        opt(w, &schema::M_ElasticGpuAssociation[1], &self.elastic_gpu_association_state);
        opt(w, &schema::M_ElasticGpuAssociation[2], &self.elastic_gpu_association_time);
        opt(w, &schema::M_ElasticGpuAssociation[3], &self.elastic_gpu_id);
        w.end_struct();
    }
}

impl Decode for ElasticGpuSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#type: f.req("Type")?,
        })
    }
}

impl Decode for ElasticInferenceAccelerator {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            r#type: f.req("Type")?,
        })
    }
}

impl Encode for ElasticInferenceAcceleratorAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ElasticInferenceAcceleratorAssociation[0], &self.elastic_inference_accelerator_arn);
        opt(w, &schema::M_ElasticInferenceAcceleratorAssociation[1], &self.elastic_inference_accelerator_association_id);
        opt(w, &schema::M_ElasticInferenceAcceleratorAssociation[2], &self.elastic_inference_accelerator_association_state);
        opt(w, &schema::M_ElasticInferenceAcceleratorAssociation[3], &self.elastic_inference_accelerator_association_time);
        w.end_struct();
    }
}

impl Decode for EnaSrdSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_enabled: f.opt("EnaSrdEnabled")?,
            ena_srd_udp_specification: f.opt("EnaSrdUdpSpecification")?,
        })
    }
}

impl Decode for EnaSrdSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_enabled: f.opt("EnaSrdEnabled")?,
            ena_srd_udp_specification: f.opt("EnaSrdUdpSpecification")?,
        })
    }
}

impl Decode for EnaSrdUdpSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_udp_enabled: f.opt("EnaSrdUdpEnabled")?,
        })
    }
}

impl Decode for EnaSrdUdpSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_udp_enabled: f.opt("EnaSrdUdpEnabled")?,
        })
    }
}

impl Encode for EnclaveOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EnclaveOptions[0], &self.enabled);
        w.end_struct();
    }
}

impl Decode for EnclaveOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
        })
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

impl Encode for FpgaDeviceInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FpgaDeviceInfo[0], &self.count);
        opt(w, &schema::M_FpgaDeviceInfo[1], &self.manufacturer);
        opt(w, &schema::M_FpgaDeviceInfo[2], &self.memory_info);
        opt(w, &schema::M_FpgaDeviceInfo[3], &self.name);
        w.end_struct();
    }
}

impl Encode for FpgaDeviceMemoryInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FpgaDeviceMemoryInfo[0], &self.size_in_mib);
        w.end_struct();
    }
}

impl Encode for FpgaInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FpgaInfo[0], &self.fpgas);
        opt(w, &schema::M_FpgaInfo[1], &self.total_fpga_memory_in_mib);
        w.end_struct();
    }
}

impl Decode for GetConsoleOutputRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            instance_id: f.req("InstanceId")?,
            latest: f.opt("Latest")?,
        })
    }
}

impl Encode for GetConsoleOutputResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetConsoleOutputResult[0], &self.instance_id);
        opt(w, &schema::M_GetConsoleOutputResult[1], &self.output);
        opt(w, &schema::M_GetConsoleOutputResult[2], &self.timestamp);
        w.end_struct();
    }
}

impl Decode for GetInstanceMetadataDefaultsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
        })
    }
}

impl Encode for GetInstanceMetadataDefaultsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetInstanceMetadataDefaultsResult[0], &self.account_level);
        w.end_struct();
    }
}

impl Decode for GetSecurityGroupsForVpcRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Encode for GetSecurityGroupsForVpcResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetSecurityGroupsForVpcResult[0], &self.next_token);
        opt(w, &schema::M_GetSecurityGroupsForVpcResult[1], &self.security_group_for_vpcs);
        w.end_struct();
    }
}

impl Encode for GpuDeviceInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GpuDeviceInfo[0], &self.count);
        opt(w, &schema::M_GpuDeviceInfo[1], &self.gpu_partition_size);
        opt(w, &schema::M_GpuDeviceInfo[2], &self.logical_gpu_count);
        opt(w, &schema::M_GpuDeviceInfo[3], &self.manufacturer);
        opt(w, &schema::M_GpuDeviceInfo[4], &self.memory_info);
        opt(w, &schema::M_GpuDeviceInfo[5], &self.name);
        opt(w, &schema::M_GpuDeviceInfo[6], &self.workloads);
        w.end_struct();
    }
}

impl Encode for GpuDeviceMemoryInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GpuDeviceMemoryInfo[0], &self.size_in_mib);
        w.end_struct();
    }
}

impl Encode for GpuInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GpuInfo[0], &self.gpus);
        opt(w, &schema::M_GpuInfo[1], &self.total_gpu_memory_in_mib);
        w.end_struct();
    }
}

impl Encode for GroupIdentifier {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GroupIdentifier[0], &self.group_id);
        opt(w, &schema::M_GroupIdentifier[1], &self.group_name);
        w.end_struct();
    }
}

impl Encode for HibernationOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HibernationOptions[0], &self.configured);
        w.end_struct();
    }
}

impl Decode for HibernationOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            configured: f.opt("Configured")?,
        })
    }
}

impl Encode for IamInstanceProfile {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IamInstanceProfile[0], &self.arn);
        opt(w, &schema::M_IamInstanceProfile[1], &self.id);
        w.end_struct();
    }
}

impl Decode for IamInstanceProfileSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            name: f.opt("Name")?,
        })
    }
}

impl Decode for IcmpTypeCode {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for IcmpTypeCode {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IcmpTypeCode[0], &self.code);
        opt(w, &schema::M_IcmpTypeCode[1], &self.r#type);
        w.end_struct();
    }
}

impl Encode for IgwFirewall {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IgwFirewall[0], &self.firewall_arn);
        opt(w, &schema::M_IgwFirewall[1], &self.status);
        w.end_struct();
    }
}

impl Encode for Image {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Image[0], &self.architecture);
        opt(w, &schema::M_Image[1], &self.block_device_mappings);
        opt(w, &schema::M_Image[2], &self.boot_mode);
        opt(w, &schema::M_Image[3], &self.creation_date);
        opt(w, &schema::M_Image[4], &self.deprecation_time);
        opt(w, &schema::M_Image[5], &self.deregistration_protection);
        opt(w, &schema::M_Image[6], &self.description);
        opt(w, &schema::M_Image[7], &self.ena_support);
        opt(w, &schema::M_Image[8], &self.free_tier_eligible);
        opt(w, &schema::M_Image[9], &self.hypervisor);
        opt(w, &schema::M_Image[10], &self.image_allowed);
        opt(w, &schema::M_Image[11], &self.image_id);
        opt(w, &schema::M_Image[12], &self.image_location);
        opt(w, &schema::M_Image[13], &self.image_owner_alias);
        opt(w, &schema::M_Image[14], &self.image_type);
        opt(w, &schema::M_Image[15], &self.image_watermarks);
        opt(w, &schema::M_Image[16], &self.imds_support);
        opt(w, &schema::M_Image[17], &self.instance_type_specification);
        opt(w, &schema::M_Image[18], &self.kernel_id);
        opt(w, &schema::M_Image[19], &self.last_launched_time);
        opt(w, &schema::M_Image[20], &self.name);
        opt(w, &schema::M_Image[21], &self.owner_id);
        opt(w, &schema::M_Image[22], &self.platform);
        opt(w, &schema::M_Image[23], &self.platform_details);
        opt(w, &schema::M_Image[24], &self.product_codes);
        opt(w, &schema::M_Image[25], &self.public);
        opt(w, &schema::M_Image[26], &self.public_ssm_parameter_name);
        opt(w, &schema::M_Image[27], &self.ramdisk_id);
        opt(w, &schema::M_Image[28], &self.root_device_name);
        opt(w, &schema::M_Image[29], &self.root_device_type);
        opt(w, &schema::M_Image[30], &self.scan_results);
        opt(w, &schema::M_Image[31], &self.source_image_id);
        opt(w, &schema::M_Image[32], &self.source_image_region);
        opt(w, &schema::M_Image[33], &self.source_instance_id);
        opt(w, &schema::M_Image[34], &self.sriov_net_support);
        opt(w, &schema::M_Image[35], &self.state);
        opt(w, &schema::M_Image[36], &self.state_reason);
        opt(w, &schema::M_Image[37], &self.tags);
        opt(w, &schema::M_Image[38], &self.tpm_support);
        opt(w, &schema::M_Image[39], &self.usage_operation);
        opt(w, &schema::M_Image[40], &self.virtualization_type);
        w.end_struct();
    }
}

impl Encode for ImageAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImageAttribute[0], &self.block_device_mappings);
        opt(w, &schema::M_ImageAttribute[1], &self.boot_mode);
        opt(w, &schema::M_ImageAttribute[2], &self.deregistration_protection);
        opt(w, &schema::M_ImageAttribute[3], &self.description);
        opt(w, &schema::M_ImageAttribute[4], &self.image_id);
        opt(w, &schema::M_ImageAttribute[5], &self.imds_support);
        opt(w, &schema::M_ImageAttribute[6], &self.kernel_id);
        opt(w, &schema::M_ImageAttribute[7], &self.last_launched_time);
        opt(w, &schema::M_ImageAttribute[8], &self.launch_permissions);
        opt(w, &schema::M_ImageAttribute[9], &self.product_codes);
        opt(w, &schema::M_ImageAttribute[10], &self.ramdisk_id);
        opt(w, &schema::M_ImageAttribute[11], &self.sriov_net_support);
        opt(w, &schema::M_ImageAttribute[12], &self.tpm_support);
        opt(w, &schema::M_ImageAttribute[13], &self.uefi_data);
        w.end_struct();
    }
}

impl Encode for ImageWatermark {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImageWatermark[0], &self.source_image_creation_time);
        opt(w, &schema::M_ImageWatermark[1], &self.source_image_id);
        opt(w, &schema::M_ImageWatermark[2], &self.source_image_region);
        opt(w, &schema::M_ImageWatermark[3], &self.watermark_creation_time);
        opt(w, &schema::M_ImageWatermark[4], &self.watermark_key);
        w.end_struct();
    }
}

impl Decode for ImportKeyPairRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            key_name: f.req("KeyName")?,
            public_key_material: f.req("PublicKeyMaterial")?,
            tag_specifications: f.opt("TagSpecifications")?,
        })
    }
}

impl Encode for ImportKeyPairResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImportKeyPairResult[0], &self.key_fingerprint);
        opt(w, &schema::M_ImportKeyPairResult[1], &self.key_name);
        opt(w, &schema::M_ImportKeyPairResult[2], &self.key_pair_id);
        opt(w, &schema::M_ImportKeyPairResult[3], &self.tags);
        w.end_struct();
    }
}

impl Encode for InferenceAcceleratorInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InferenceAcceleratorInfo[0], &self.accelerators);
        opt(w, &schema::M_InferenceAcceleratorInfo[1], &self.total_inference_memory_in_mib);
        w.end_struct();
    }
}

impl Encode for InferenceDeviceInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InferenceDeviceInfo[0], &self.count);
        opt(w, &schema::M_InferenceDeviceInfo[1], &self.manufacturer);
        opt(w, &schema::M_InferenceDeviceInfo[2], &self.memory_info);
        opt(w, &schema::M_InferenceDeviceInfo[3], &self.name);
        w.end_struct();
    }
}

impl Encode for InferenceDeviceMemoryInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InferenceDeviceMemoryInfo[0], &self.size_in_mib);
        w.end_struct();
    }
}

impl Encode for Instance {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Instance[0], &self.ami_launch_index);
        opt(w, &schema::M_Instance[1], &self.architecture);
        opt(w, &schema::M_Instance[2], &self.block_device_mappings);
        opt(w, &schema::M_Instance[3], &self.boot_mode);
        opt(w, &schema::M_Instance[4], &self.capacity_block_id);
        opt(w, &schema::M_Instance[5], &self.capacity_reservation_id);
        opt(w, &schema::M_Instance[6], &self.capacity_reservation_specification);
        opt(w, &schema::M_Instance[7], &self.client_token);
        opt(w, &schema::M_Instance[8], &self.cpu_options);
        opt(w, &schema::M_Instance[9], &self.current_instance_boot_mode);
        opt(w, &schema::M_Instance[10], &self.ebs_optimized);
        opt(w, &schema::M_Instance[11], &self.elastic_gpu_associations);
        opt(w, &schema::M_Instance[12], &self.elastic_inference_accelerator_associations);
        opt(w, &schema::M_Instance[13], &self.ena_support);
        opt(w, &schema::M_Instance[14], &self.enclave_options);
        opt(w, &schema::M_Instance[15], &self.hibernation_options);
        opt(w, &schema::M_Instance[16], &self.hypervisor);
        opt(w, &schema::M_Instance[17], &self.iam_instance_profile);
        opt(w, &schema::M_Instance[18], &self.image_id);
        opt(w, &schema::M_Instance[19], &self.instance_id);
        opt(w, &schema::M_Instance[20], &self.instance_lifecycle);
        opt(w, &schema::M_Instance[21], &self.instance_type);
        opt(w, &schema::M_Instance[22], &self.ipv6_address);
        opt(w, &schema::M_Instance[23], &self.kernel_id);
        opt(w, &schema::M_Instance[24], &self.key_name);
        opt(w, &schema::M_Instance[25], &self.launch_time);
        opt(w, &schema::M_Instance[26], &self.licenses);
        opt(w, &schema::M_Instance[27], &self.maintenance_options);
        opt(w, &schema::M_Instance[28], &self.metadata_options);
        opt(w, &schema::M_Instance[29], &self.monitoring);
        opt(w, &schema::M_Instance[30], &self.network_interfaces);
        opt(w, &schema::M_Instance[31], &self.network_performance_options);
        opt(w, &schema::M_Instance[32], &self.operator);
        opt(w, &schema::M_Instance[33], &self.outpost_arn);
        opt(w, &schema::M_Instance[34], &self.placement);
        opt(w, &schema::M_Instance[35], &self.platform);
        opt(w, &schema::M_Instance[36], &self.platform_details);
        opt(w, &schema::M_Instance[37], &self.private_dns_name);
        opt(w, &schema::M_Instance[38], &self.private_dns_name_options);
        opt(w, &schema::M_Instance[39], &self.private_ip_address);
        opt(w, &schema::M_Instance[40], &self.product_codes);
        opt(w, &schema::M_Instance[41], &self.public_dns_name);
        opt(w, &schema::M_Instance[42], &self.public_ip_address);
        opt(w, &schema::M_Instance[43], &self.ramdisk_id);
        opt(w, &schema::M_Instance[44], &self.root_device_name);
        opt(w, &schema::M_Instance[45], &self.root_device_type);
        opt(w, &schema::M_Instance[46], &self.secondary_interfaces);
        opt(w, &schema::M_Instance[47], &self.security_groups);
        opt(w, &schema::M_Instance[48], &self.source_dest_check);
        opt(w, &schema::M_Instance[49], &self.spot_instance_request_id);
        opt(w, &schema::M_Instance[50], &self.sriov_net_support);
        opt(w, &schema::M_Instance[51], &self.state);
        opt(w, &schema::M_Instance[52], &self.state_reason);
        opt(w, &schema::M_Instance[53], &self.state_transition_reason);
        opt(w, &schema::M_Instance[54], &self.subnet_id);
        opt(w, &schema::M_Instance[55], &self.tags);
        opt(w, &schema::M_Instance[56], &self.tpm_support);
        opt(w, &schema::M_Instance[57], &self.usage_operation);
        opt(w, &schema::M_Instance[58], &self.usage_operation_update_time);
        opt(w, &schema::M_Instance[59], &self.virtualization_type);
        opt(w, &schema::M_Instance[60], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for InstanceAttachmentEnaSrdSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceAttachmentEnaSrdSpecification[0], &self.ena_srd_enabled);
        opt(w, &schema::M_InstanceAttachmentEnaSrdSpecification[1], &self.ena_srd_udp_specification);
        w.end_struct();
    }
}

impl Encode for InstanceAttachmentEnaSrdUdpSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceAttachmentEnaSrdUdpSpecification[0], &self.ena_srd_udp_enabled);
        w.end_struct();
    }
}

impl Encode for InstanceAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceAttribute[0], &self.block_device_mappings);
        opt(w, &schema::M_InstanceAttribute[1], &self.disable_api_stop);
        opt(w, &schema::M_InstanceAttribute[2], &self.disable_api_termination);
        opt(w, &schema::M_InstanceAttribute[3], &self.ebs_optimized);
        opt(w, &schema::M_InstanceAttribute[4], &self.ena_support);
        opt(w, &schema::M_InstanceAttribute[5], &self.enclave_options);
        opt(w, &schema::M_InstanceAttribute[6], &self.groups);
        opt(w, &schema::M_InstanceAttribute[7], &self.instance_id);
        opt(w, &schema::M_InstanceAttribute[8], &self.instance_initiated_shutdown_behavior);
        opt(w, &schema::M_InstanceAttribute[9], &self.instance_type);
        opt(w, &schema::M_InstanceAttribute[10], &self.kernel_id);
        opt(w, &schema::M_InstanceAttribute[11], &self.product_codes);
        opt(w, &schema::M_InstanceAttribute[12], &self.ramdisk_id);
        opt(w, &schema::M_InstanceAttribute[13], &self.root_device_name);
        opt(w, &schema::M_InstanceAttribute[14], &self.source_dest_check);
        opt(w, &schema::M_InstanceAttribute[15], &self.sriov_net_support);
        opt(w, &schema::M_InstanceAttribute[16], &self.user_data);
        w.end_struct();
    }
}

impl Encode for InstanceBlockDeviceMapping {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceBlockDeviceMapping[0], &self.device_name);
        opt(w, &schema::M_InstanceBlockDeviceMapping[1], &self.ebs);
        w.end_struct();
    }
}

impl Decode for InstanceBlockDeviceMappingSpecification {
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

impl Encode for InstanceCreditSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceCreditSpecification[0], &self.cpu_credits);
        opt(w, &schema::M_InstanceCreditSpecification[1], &self.instance_id);
        w.end_struct();
    }
}

impl Decode for InstanceCreditSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cpu_credits: f.opt("CpuCredits")?,
            instance_id: f.req("InstanceId")?,
        })
    }
}

impl Encode for InstanceIpv4Prefix {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceIpv4Prefix[0], &self.ipv4_prefix);
        w.end_struct();
    }
}

impl Decode for InstanceIpv6Address {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_address: f.opt("Ipv6Address")?,
            is_primary_ipv6: f.opt("IsPrimaryIpv6")?,
        })
    }
}

impl Encode for InstanceIpv6Address {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceIpv6Address[0], &self.ipv6_address);
        opt(w, &schema::M_InstanceIpv6Address[1], &self.is_primary_ipv6);
        w.end_struct();
    }
}

impl Encode for InstanceIpv6Prefix {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceIpv6Prefix[0], &self.ipv6_prefix);
        w.end_struct();
    }
}

impl Encode for InstanceMaintenanceOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMaintenanceOptions[0], &self.auto_recovery);
        opt(w, &schema::M_InstanceMaintenanceOptions[1], &self.reboot_migration);
        w.end_struct();
    }
}

impl Decode for InstanceMaintenanceOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_recovery: f.opt("AutoRecovery")?,
        })
    }
}

impl Decode for InstanceMarketOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            market_type: f.opt("MarketType")?,
            spot_options: f.opt("SpotOptions")?,
        })
    }
}

impl Encode for InstanceMetadataDefaultsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMetadataDefaultsResponse[0], &self.http_endpoint);
        opt(w, &schema::M_InstanceMetadataDefaultsResponse[1], &self.http_put_response_hop_limit);
        opt(w, &schema::M_InstanceMetadataDefaultsResponse[2], &self.http_tokens);
        opt(w, &schema::M_InstanceMetadataDefaultsResponse[3], &self.http_tokens_enforced);
        opt(w, &schema::M_InstanceMetadataDefaultsResponse[4], &self.instance_metadata_tags);
        opt(w, &schema::M_InstanceMetadataDefaultsResponse[5], &self.managed_by);
        opt(w, &schema::M_InstanceMetadataDefaultsResponse[6], &self.managed_exception_message);
        w.end_struct();
    }
}

impl Decode for InstanceMetadataOptionsRequest {
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

impl Encode for InstanceMetadataOptionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMetadataOptionsResponse[0], &self.http_endpoint);
        opt(w, &schema::M_InstanceMetadataOptionsResponse[1], &self.http_protocol_ipv6);
        opt(w, &schema::M_InstanceMetadataOptionsResponse[2], &self.http_put_response_hop_limit);
        opt(w, &schema::M_InstanceMetadataOptionsResponse[3], &self.http_tokens);
        opt(w, &schema::M_InstanceMetadataOptionsResponse[4], &self.instance_metadata_tags);
        opt(w, &schema::M_InstanceMetadataOptionsResponse[5], &self.state);
        w.end_struct();
    }
}

impl Encode for InstanceMonitoring {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMonitoring[0], &self.instance_id);
        opt(w, &schema::M_InstanceMonitoring[1], &self.monitoring);
        w.end_struct();
    }
}

impl Encode for InstanceNetworkInterface {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceNetworkInterface[0], &self.association);
        opt(w, &schema::M_InstanceNetworkInterface[1], &self.attachment);
        opt(w, &schema::M_InstanceNetworkInterface[2], &self.connection_tracking_configuration);
        opt(w, &schema::M_InstanceNetworkInterface[3], &self.description);
        opt(w, &schema::M_InstanceNetworkInterface[4], &self.groups);
        opt(w, &schema::M_InstanceNetworkInterface[5], &self.interface_type);
        opt(w, &schema::M_InstanceNetworkInterface[6], &self.ipv4_prefixes);
        opt(w, &schema::M_InstanceNetworkInterface[7], &self.ipv6_addresses);
        opt(w, &schema::M_InstanceNetworkInterface[8], &self.ipv6_prefixes);
        opt(w, &schema::M_InstanceNetworkInterface[9], &self.mac_address);
        opt(w, &schema::M_InstanceNetworkInterface[10], &self.network_interface_id);
        opt(w, &schema::M_InstanceNetworkInterface[11], &self.operator);
        opt(w, &schema::M_InstanceNetworkInterface[12], &self.owner_id);
        opt(w, &schema::M_InstanceNetworkInterface[13], &self.private_dns_name);
        opt(w, &schema::M_InstanceNetworkInterface[14], &self.private_ip_address);
        opt(w, &schema::M_InstanceNetworkInterface[15], &self.private_ip_addresses);
        opt(w, &schema::M_InstanceNetworkInterface[16], &self.source_dest_check);
        opt(w, &schema::M_InstanceNetworkInterface[17], &self.status);
        opt(w, &schema::M_InstanceNetworkInterface[18], &self.subnet_id);
        opt(w, &schema::M_InstanceNetworkInterface[19], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for InstanceNetworkInterfaceAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceNetworkInterfaceAssociation[0], &self.carrier_ip);
        opt(w, &schema::M_InstanceNetworkInterfaceAssociation[1], &self.customer_owned_ip);
        opt(w, &schema::M_InstanceNetworkInterfaceAssociation[2], &self.ip_owner_id);
        opt(w, &schema::M_InstanceNetworkInterfaceAssociation[3], &self.public_dns_name);
        opt(w, &schema::M_InstanceNetworkInterfaceAssociation[4], &self.public_ip);
        w.end_struct();
    }
}

impl Encode for InstanceNetworkInterfaceAttachment {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceNetworkInterfaceAttachment[0], &self.attach_time);
        opt(w, &schema::M_InstanceNetworkInterfaceAttachment[1], &self.attachment_id);
        opt(w, &schema::M_InstanceNetworkInterfaceAttachment[2], &self.delete_on_termination);
        opt(w, &schema::M_InstanceNetworkInterfaceAttachment[3], &self.device_index);
        opt(w, &schema::M_InstanceNetworkInterfaceAttachment[4], &self.ena_queue_count);
        opt(w, &schema::M_InstanceNetworkInterfaceAttachment[5], &self.ena_srd_specification);
        opt(w, &schema::M_InstanceNetworkInterfaceAttachment[6], &self.network_card_index);
        opt(w, &schema::M_InstanceNetworkInterfaceAttachment[7], &self.status);
        w.end_struct();
    }
}

impl Decode for InstanceNetworkInterfaceSpecification {
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

impl Encode for InstanceNetworkPerformanceOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceNetworkPerformanceOptions[0], &self.bandwidth_weighting);
        w.end_struct();
    }
}

impl Decode for InstanceNetworkPerformanceOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bandwidth_weighting: f.opt("BandwidthWeighting")?,
        })
    }
}

impl Encode for InstancePrivateIpAddress {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstancePrivateIpAddress[0], &self.association);
        opt(w, &schema::M_InstancePrivateIpAddress[1], &self.primary);
        opt(w, &schema::M_InstancePrivateIpAddress[2], &self.private_dns_name);
        opt(w, &schema::M_InstancePrivateIpAddress[3], &self.private_ip_address);
        w.end_struct();
    }
}

impl Encode for InstanceSecondaryInterface {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceSecondaryInterface[0], &self.attachment);
        opt(w, &schema::M_InstanceSecondaryInterface[1], &self.interface_type);
        opt(w, &schema::M_InstanceSecondaryInterface[2], &self.mac_address);
        opt(w, &schema::M_InstanceSecondaryInterface[3], &self.owner_id);
        opt(w, &schema::M_InstanceSecondaryInterface[4], &self.private_ip_addresses);
        opt(w, &schema::M_InstanceSecondaryInterface[5], &self.secondary_interface_id);
        opt(w, &schema::M_InstanceSecondaryInterface[6], &self.secondary_network_id);
        opt(w, &schema::M_InstanceSecondaryInterface[7], &self.secondary_subnet_id);
        opt(w, &schema::M_InstanceSecondaryInterface[8], &self.source_dest_check);
        opt(w, &schema::M_InstanceSecondaryInterface[9], &self.status);
        w.end_struct();
    }
}

impl Encode for InstanceSecondaryInterfaceAttachment {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceSecondaryInterfaceAttachment[0], &self.attach_time);
        opt(w, &schema::M_InstanceSecondaryInterfaceAttachment[1], &self.attachment_id);
        opt(w, &schema::M_InstanceSecondaryInterfaceAttachment[2], &self.delete_on_termination);
        opt(w, &schema::M_InstanceSecondaryInterfaceAttachment[3], &self.device_index);
        opt(w, &schema::M_InstanceSecondaryInterfaceAttachment[4], &self.network_card_index);
        opt(w, &schema::M_InstanceSecondaryInterfaceAttachment[5], &self.status);
        w.end_struct();
    }
}

impl Encode for InstanceSecondaryInterfacePrivateIpAddress {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceSecondaryInterfacePrivateIpAddress[0], &self.private_ip_address);
        w.end_struct();
    }
}

impl Decode for InstanceSecondaryInterfacePrivateIpAddressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            private_ip_address: f.req("PrivateIpAddress")?,
        })
    }
}

impl Decode for InstanceSecondaryInterfaceSpecificationRequest {
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

impl Encode for InstanceState {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceState[0], &self.code);
        opt(w, &schema::M_InstanceState[1], &self.name);
        w.end_struct();
    }
}

impl Encode for InstanceStateChange {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceStateChange[0], &self.current_state);
        opt(w, &schema::M_InstanceStateChange[1], &self.instance_id);
        opt(w, &schema::M_InstanceStateChange[2], &self.previous_state);
        w.end_struct();
    }
}

impl Encode for InstanceStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceStatus[0], &self.application_status);
        opt(w, &schema::M_InstanceStatus[1], &self.attached_ebs_status);
        opt(w, &schema::M_InstanceStatus[2], &self.availability_zone);
        opt(w, &schema::M_InstanceStatus[3], &self.availability_zone_id);
        opt(w, &schema::M_InstanceStatus[4], &self.events);
        opt(w, &schema::M_InstanceStatus[5], &self.instance_id);
        opt(w, &schema::M_InstanceStatus[6], &self.instance_state);
        opt(w, &schema::M_InstanceStatus[7], &self.instance_status);
        opt(w, &schema::M_InstanceStatus[8], &self.operator);
        opt(w, &schema::M_InstanceStatus[9], &self.outpost_arn);
        opt(w, &schema::M_InstanceStatus[10], &self.performance_status);
        opt(w, &schema::M_InstanceStatus[11], &self.system_status);
        w.end_struct();
    }
}

impl Encode for InstanceStatusDetails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceStatusDetails[0], &self.impaired_since);
        opt(w, &schema::M_InstanceStatusDetails[1], &self.name);
        opt(w, &schema::M_InstanceStatusDetails[2], &self.status);
        w.end_struct();
    }
}

impl Encode for InstanceStatusEvent {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceStatusEvent[0], &self.code);
        opt(w, &schema::M_InstanceStatusEvent[1], &self.description);
        opt(w, &schema::M_InstanceStatusEvent[2], &self.instance_event_id);
        opt(w, &schema::M_InstanceStatusEvent[3], &self.not_after);
        opt(w, &schema::M_InstanceStatusEvent[4], &self.not_before);
        opt(w, &schema::M_InstanceStatusEvent[5], &self.not_before_deadline);
        w.end_struct();
    }
}

impl Encode for InstanceStatusSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceStatusSummary[0], &self.details);
        opt(w, &schema::M_InstanceStatusSummary[1], &self.status);
        w.end_struct();
    }
}

impl Encode for InstanceStorageInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceStorageInfo[0], &self.disks);
        opt(w, &schema::M_InstanceStorageInfo[1], &self.encryption_support);
        opt(w, &schema::M_InstanceStorageInfo[2], &self.nvme_support);
        opt(w, &schema::M_InstanceStorageInfo[3], &self.total_size_in_gb);
        w.end_struct();
    }
}

impl Encode for InstanceTypeInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceTypeInfo[0], &self.auto_recovery_supported);
        opt(w, &schema::M_InstanceTypeInfo[1], &self.bare_metal);
        opt(w, &schema::M_InstanceTypeInfo[2], &self.burstable_performance_supported);
        opt(w, &schema::M_InstanceTypeInfo[3], &self.current_generation);
        opt(w, &schema::M_InstanceTypeInfo[4], &self.dedicated_hosts_supported);
        opt(w, &schema::M_InstanceTypeInfo[5], &self.ebs_info);
        opt(w, &schema::M_InstanceTypeInfo[6], &self.fpga_info);
        opt(w, &schema::M_InstanceTypeInfo[7], &self.free_tier_eligible);
        opt(w, &schema::M_InstanceTypeInfo[8], &self.gpu_info);
        opt(w, &schema::M_InstanceTypeInfo[9], &self.hibernation_supported);
        opt(w, &schema::M_InstanceTypeInfo[10], &self.hypervisor);
        opt(w, &schema::M_InstanceTypeInfo[11], &self.inference_accelerator_info);
        opt(w, &schema::M_InstanceTypeInfo[12], &self.instance_storage_info);
        opt(w, &schema::M_InstanceTypeInfo[13], &self.instance_storage_supported);
        opt(w, &schema::M_InstanceTypeInfo[14], &self.instance_type);
        opt(w, &schema::M_InstanceTypeInfo[15], &self.media_accelerator_info);
        opt(w, &schema::M_InstanceTypeInfo[16], &self.memory_info);
        opt(w, &schema::M_InstanceTypeInfo[17], &self.network_info);
        opt(w, &schema::M_InstanceTypeInfo[18], &self.neuron_info);
        opt(w, &schema::M_InstanceTypeInfo[19], &self.nitro_enclaves_support);
        opt(w, &schema::M_InstanceTypeInfo[20], &self.nitro_tpm_info);
        opt(w, &schema::M_InstanceTypeInfo[21], &self.nitro_tpm_support);
        opt(w, &schema::M_InstanceTypeInfo[22], &self.phc_support);
        opt(w, &schema::M_InstanceTypeInfo[23], &self.placement_group_info);
        opt(w, &schema::M_InstanceTypeInfo[24], &self.processor_info);
        opt(w, &schema::M_InstanceTypeInfo[25], &self.reboot_migration_support);
        opt(w, &schema::M_InstanceTypeInfo[26], &self.supported_boot_modes);
        opt(w, &schema::M_InstanceTypeInfo[27], &self.supported_in_region);
        opt(w, &schema::M_InstanceTypeInfo[28], &self.supported_root_device_types);
        opt(w, &schema::M_InstanceTypeInfo[29], &self.supported_usage_classes);
        opt(w, &schema::M_InstanceTypeInfo[30], &self.supported_virtualization_types);
        opt(w, &schema::M_InstanceTypeInfo[31], &self.vcpu_info);
        w.end_struct();
    }
}

impl Encode for InstanceTypeItem {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceTypeItem[0], &self.instance_type);
        w.end_struct();
    }
}

impl Encode for InstanceTypeOffering {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceTypeOffering[0], &self.instance_type);
        opt(w, &schema::M_InstanceTypeOffering[1], &self.location);
        opt(w, &schema::M_InstanceTypeOffering[2], &self.location_type);
        w.end_struct();
    }
}

impl Encode for InstanceTypeSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceTypeSpecification[0], &self.supported_instance_types);
        opt(w, &schema::M_InstanceTypeSpecification[1], &self.unsupported_instance_types);
        w.end_struct();
    }
}

impl Encode for InternetGateway {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InternetGateway[0], &self.attachments);
        opt(w, &schema::M_InternetGateway[1], &self.internet_gateway_id);
        opt(w, &schema::M_InternetGateway[2], &self.owner_id);
        opt(w, &schema::M_InternetGateway[3], &self.tags);
        w.end_struct();
    }
}

impl Encode for InternetGatewayAttachment {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InternetGatewayAttachment[0], &self.state);
        opt(w, &schema::M_InternetGatewayAttachment[1], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for IpPermission {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            from_port: f.opt("FromPort")?,
            ip_protocol: f.opt("IpProtocol")?,
            ip_ranges: f.opt("IpRanges")?,
            ipv6_ranges: f.opt("Ipv6Ranges")?,
            prefix_list_ids: f.opt("PrefixListIds")?,
            to_port: f.opt("ToPort")?,
            user_id_group_pairs: f.opt("UserIdGroupPairs")?,
        })
    }
}

impl Encode for IpPermission {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IpPermission[0], &self.from_port);
        opt(w, &schema::M_IpPermission[1], &self.ip_protocol);
        opt(w, &schema::M_IpPermission[2], &self.ip_ranges);
        opt(w, &schema::M_IpPermission[3], &self.ipv6_ranges);
        opt(w, &schema::M_IpPermission[4], &self.prefix_list_ids);
        opt(w, &schema::M_IpPermission[5], &self.to_port);
        opt(w, &schema::M_IpPermission[6], &self.user_id_group_pairs);
        w.end_struct();
    }
}

impl Decode for IpRange {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_ip: f.opt("CidrIp")?,
            description: f.opt("Description")?,
        })
    }
}

impl Encode for IpRange {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IpRange[0], &self.cidr_ip);
        opt(w, &schema::M_IpRange[1], &self.description);
        w.end_struct();
    }
}

impl Encode for Ipv4PrefixSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ipv4PrefixSpecification[0], &self.ipv4_prefix);
        w.end_struct();
    }
}

impl Decode for Ipv4PrefixSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv4_prefix: f.opt("Ipv4Prefix")?,
        })
    }
}

impl Encode for Ipv6PrefixSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ipv6PrefixSpecification[0], &self.ipv6_prefix);
        w.end_struct();
    }
}

impl Decode for Ipv6PrefixSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_prefix: f.opt("Ipv6Prefix")?,
        })
    }
}

impl Decode for Ipv6Range {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_ipv6: f.opt("CidrIpv6")?,
            description: f.opt("Description")?,
        })
    }
}

impl Encode for Ipv6Range {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ipv6Range[0], &self.cidr_ipv6);
        opt(w, &schema::M_Ipv6Range[1], &self.description);
        w.end_struct();
    }
}

impl Encode for KeyPair {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KeyPair[0], &self.key_fingerprint);
        opt(w, &schema::M_KeyPair[1], &self.key_material);
        opt(w, &schema::M_KeyPair[2], &self.key_name);
        opt(w, &schema::M_KeyPair[3], &self.key_pair_id);
        opt(w, &schema::M_KeyPair[4], &self.tags);
        w.end_struct();
    }
}

impl Encode for KeyPairInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KeyPairInfo[0], &self.create_time);
        opt(w, &schema::M_KeyPairInfo[1], &self.key_fingerprint);
        opt(w, &schema::M_KeyPairInfo[2], &self.key_name);
        opt(w, &schema::M_KeyPairInfo[3], &self.key_pair_id);
        opt(w, &schema::M_KeyPairInfo[4], &self.key_type);
        opt(w, &schema::M_KeyPairInfo[5], &self.public_key);
        opt(w, &schema::M_KeyPairInfo[6], &self.tags);
        w.end_struct();
    }
}

impl Encode for LaunchPermission {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchPermission[0], &self.group);
        opt(w, &schema::M_LaunchPermission[1], &self.organization_arn);
        opt(w, &schema::M_LaunchPermission[2], &self.organizational_unit_arn);
        opt(w, &schema::M_LaunchPermission[3], &self.user_id);
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

impl Encode for LicenseConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LicenseConfiguration[0], &self.license_configuration_arn);
        w.end_struct();
    }
}

impl Decode for LicenseConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            license_configuration_arn: f.opt("LicenseConfigurationArn")?,
        })
    }
}

impl Encode for MediaAcceleratorInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MediaAcceleratorInfo[0], &self.accelerators);
        opt(w, &schema::M_MediaAcceleratorInfo[1], &self.total_media_memory_in_mib);
        w.end_struct();
    }
}

impl Encode for MediaDeviceInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MediaDeviceInfo[0], &self.count);
        opt(w, &schema::M_MediaDeviceInfo[1], &self.manufacturer);
        opt(w, &schema::M_MediaDeviceInfo[2], &self.memory_info);
        opt(w, &schema::M_MediaDeviceInfo[3], &self.name);
        w.end_struct();
    }
}

impl Encode for MediaDeviceMemoryInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MediaDeviceMemoryInfo[0], &self.size_in_mib);
        w.end_struct();
    }
}

impl Encode for MemoryInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MemoryInfo[0], &self.size_in_mib);
        w.end_struct();
    }
}

impl Decode for ModifyInstanceAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute: f.opt("Attribute")?,
            block_device_mappings: f.opt("BlockDeviceMappings")?,
            disable_api_stop: f.opt("DisableApiStop")?,
            disable_api_termination: f.opt("DisableApiTermination")?,
            dry_run: f.opt("DryRun")?,
            ebs_optimized: f.opt("EbsOptimized")?,
            ena_support: f.opt("EnaSupport")?,
            enclave_options: f.opt("EnclaveOptions")?,
            groups: f.opt("Groups")?,
            instance_id: f.req("InstanceId")?,
            instance_initiated_shutdown_behavior: f.opt("InstanceInitiatedShutdownBehavior")?,
            instance_type: f.opt("InstanceType")?,
            kernel: f.opt("Kernel")?,
            ramdisk: f.opt("Ramdisk")?,
            source_dest_check: f.opt("SourceDestCheck")?,
            sriov_net_support: f.opt("SriovNetSupport")?,
            user_data: f.opt("UserData")?,
            value: f.opt("Value")?,
        })
    }
}

impl Decode for ModifyInstanceCreditSpecificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            dry_run: f.opt("DryRun")?,
            instance_credit_specifications: f.req("InstanceCreditSpecifications")?,
        })
    }
}

impl Encode for ModifyInstanceCreditSpecificationResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyInstanceCreditSpecificationResult[0], &self.successful_instance_credit_specifications);
        opt(w, &schema::M_ModifyInstanceCreditSpecificationResult[1], &self.unsuccessful_instance_credit_specifications);
        w.end_struct();
    }
}

impl Decode for ModifyInstanceMetadataOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            http_endpoint: f.opt("HttpEndpoint")?,
            http_protocol_ipv6: f.opt("HttpProtocolIpv6")?,
            http_put_response_hop_limit: f.opt("HttpPutResponseHopLimit")?,
            http_tokens: f.opt("HttpTokens")?,
            instance_id: f.req("InstanceId")?,
            instance_metadata_tags: f.opt("InstanceMetadataTags")?,
        })
    }
}

impl Encode for ModifyInstanceMetadataOptionsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyInstanceMetadataOptionsResult[0], &self.instance_id);
        opt(w, &schema::M_ModifyInstanceMetadataOptionsResult[1], &self.instance_metadata_options);
        w.end_struct();
    }
}

impl Decode for ModifyNetworkInterfaceAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associate_public_ip_address: f.opt("AssociatePublicIpAddress")?,
            associated_subnet_ids: f.opt("AssociatedSubnetIds")?,
            attachment: f.opt("Attachment")?,
            connection_tracking_specification: f.opt("ConnectionTrackingSpecification")?,
            description: f.opt("Description")?,
            dry_run: f.opt("DryRun")?,
            ena_srd_specification: f.opt("EnaSrdSpecification")?,
            enable_primary_ipv6: f.opt("EnablePrimaryIpv6")?,
            groups: f.opt("Groups")?,
            network_interface_id: f.req("NetworkInterfaceId")?,
            source_dest_check: f.opt("SourceDestCheck")?,
        })
    }
}

impl Decode for ModifySecurityGroupRulesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            group_id: f.req("GroupId")?,
            security_group_rules: f.req("SecurityGroupRules")?,
        })
    }
}

impl Encode for ModifySecurityGroupRulesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifySecurityGroupRulesResult[0], &self.r#return);
        w.end_struct();
    }
}

impl Decode for ModifySubnetAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            assign_ipv6_address_on_creation: f.opt("AssignIpv6AddressOnCreation")?,
            customer_owned_ipv4_pool: f.opt("CustomerOwnedIpv4Pool")?,
            disable_lni_at_device_index: f.opt("DisableLniAtDeviceIndex")?,
            enable_dns64: f.opt("EnableDns64")?,
            enable_lni_at_device_index: f.opt("EnableLniAtDeviceIndex")?,
            enable_resource_name_dns_aaaa_record_on_launch: f.opt("EnableResourceNameDnsAAAARecordOnLaunch")?,
            enable_resource_name_dns_a_record_on_launch: f.opt("EnableResourceNameDnsARecordOnLaunch")?,
            map_customer_owned_ip_on_launch: f.opt("MapCustomerOwnedIpOnLaunch")?,
            map_public_ip_on_launch: f.opt("MapPublicIpOnLaunch")?,
            private_dns_hostname_type_on_launch: f.opt("PrivateDnsHostnameTypeOnLaunch")?,
            subnet_id: f.req("SubnetId")?,
        })
    }
}

impl Decode for ModifyVpcAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_dns_hostnames: f.opt("EnableDnsHostnames")?,
            enable_dns_support: f.opt("EnableDnsSupport")?,
            enable_network_address_usage_metrics: f.opt("EnableNetworkAddressUsageMetrics")?,
            vpc_id: f.req("VpcId")?,
        })
    }
}

impl Decode for MonitorInstancesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            instance_ids: f.req("InstanceIds")?,
            metric_category_ids: f.opt("MetricCategoryIds")?,
        })
    }
}

impl Encode for MonitorInstancesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MonitorInstancesResult[0], &self.instance_monitorings);
        w.end_struct();
    }
}

impl Encode for Monitoring {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Monitoring[0], &self.metric_category_ids);
        opt(w, &schema::M_Monitoring[1], &self.state);
        w.end_struct();
    }
}

impl Encode for NetworkAcl {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkAcl[0], &self.associations);
        opt(w, &schema::M_NetworkAcl[1], &self.entries);
        opt(w, &schema::M_NetworkAcl[2], &self.is_default);
        opt(w, &schema::M_NetworkAcl[3], &self.network_acl_id);
        opt(w, &schema::M_NetworkAcl[4], &self.owner_id);
        opt(w, &schema::M_NetworkAcl[5], &self.tags);
        opt(w, &schema::M_NetworkAcl[6], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for NetworkAclAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkAclAssociation[0], &self.network_acl_association_id);
        opt(w, &schema::M_NetworkAclAssociation[1], &self.network_acl_id);
        opt(w, &schema::M_NetworkAclAssociation[2], &self.subnet_id);
        w.end_struct();
    }
}

impl Encode for NetworkAclEntry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkAclEntry[0], &self.cidr_block);
        opt(w, &schema::M_NetworkAclEntry[1], &self.egress);
        opt(w, &schema::M_NetworkAclEntry[2], &self.icmp_type_code);
        opt(w, &schema::M_NetworkAclEntry[3], &self.ipv6_cidr_block);
        opt(w, &schema::M_NetworkAclEntry[4], &self.port_range);
        opt(w, &schema::M_NetworkAclEntry[5], &self.protocol);
        opt(w, &schema::M_NetworkAclEntry[6], &self.rule_action);
        opt(w, &schema::M_NetworkAclEntry[7], &self.rule_number);
        w.end_struct();
    }
}

impl Encode for NetworkCardInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkCardInfo[0], &self.additional_flexible_network_interfaces);
        opt(w, &schema::M_NetworkCardInfo[1], &self.baseline_bandwidth_in_gbps);
        opt(w, &schema::M_NetworkCardInfo[2], &self.default_ena_queue_count_per_interface);
        opt(w, &schema::M_NetworkCardInfo[3], &self.interface_types);
        opt(w, &schema::M_NetworkCardInfo[4], &self.maximum_ena_queue_count);
        opt(w, &schema::M_NetworkCardInfo[5], &self.maximum_ena_queue_count_per_interface);
        opt(w, &schema::M_NetworkCardInfo[6], &self.maximum_network_interfaces);
        opt(w, &schema::M_NetworkCardInfo[7], &self.network_card_index);
        opt(w, &schema::M_NetworkCardInfo[8], &self.network_performance);
        opt(w, &schema::M_NetworkCardInfo[9], &self.peak_bandwidth_in_gbps);
        w.end_struct();
    }
}

impl Encode for NetworkFirewallAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkFirewallAssociation[0], &self.firewall_arn);
        opt(w, &schema::M_NetworkFirewallAssociation[1], &self.firewall_mode);
        opt(w, &schema::M_NetworkFirewallAssociation[2], &self.firewall_onboarding_status);
        w.end_struct();
    }
}

impl Encode for NetworkInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkInfo[0], &self.bandwidth_weightings);
        opt(w, &schema::M_NetworkInfo[1], &self.connection_tracking_configuration);
        opt(w, &schema::M_NetworkInfo[2], &self.default_network_card_index);
        opt(w, &schema::M_NetworkInfo[3], &self.efa_info);
        opt(w, &schema::M_NetworkInfo[4], &self.efa_supported);
        opt(w, &schema::M_NetworkInfo[5], &self.ena_srd_supported);
        opt(w, &schema::M_NetworkInfo[6], &self.ena_support);
        opt(w, &schema::M_NetworkInfo[7], &self.encryption_in_transit_supported);
        opt(w, &schema::M_NetworkInfo[8], &self.flexible_ena_queues_support);
        opt(w, &schema::M_NetworkInfo[9], &self.ipv4_addresses_per_interface);
        opt(w, &schema::M_NetworkInfo[10], &self.ipv4_addresses_per_secondary_interface);
        opt(w, &schema::M_NetworkInfo[11], &self.ipv6_addresses_per_interface);
        opt(w, &schema::M_NetworkInfo[12], &self.ipv6_supported);
        opt(w, &schema::M_NetworkInfo[13], &self.maximum_network_cards);
        opt(w, &schema::M_NetworkInfo[14], &self.maximum_network_interfaces);
        opt(w, &schema::M_NetworkInfo[15], &self.maximum_secondary_network_interfaces);
        opt(w, &schema::M_NetworkInfo[16], &self.network_cards);
        opt(w, &schema::M_NetworkInfo[17], &self.network_performance);
        opt(w, &schema::M_NetworkInfo[18], &self.secondary_network_supported);
        w.end_struct();
    }
}

impl Encode for NetworkInterface {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkInterface[0], &self.associated_subnets);
        opt(w, &schema::M_NetworkInterface[1], &self.association);
        opt(w, &schema::M_NetworkInterface[2], &self.attachment);
        opt(w, &schema::M_NetworkInterface[3], &self.availability_zone);
        opt(w, &schema::M_NetworkInterface[4], &self.availability_zone_id);
        opt(w, &schema::M_NetworkInterface[5], &self.connection_tracking_configuration);
        opt(w, &schema::M_NetworkInterface[6], &self.deny_all_igw_traffic);
        opt(w, &schema::M_NetworkInterface[7], &self.description);
        opt(w, &schema::M_NetworkInterface[8], &self.groups);
        opt(w, &schema::M_NetworkInterface[9], &self.interface_type);
        opt(w, &schema::M_NetworkInterface[10], &self.ipv4_prefixes);
        opt(w, &schema::M_NetworkInterface[11], &self.ipv6_address);
        opt(w, &schema::M_NetworkInterface[12], &self.ipv6_addresses);
        opt(w, &schema::M_NetworkInterface[13], &self.ipv6_native);
        opt(w, &schema::M_NetworkInterface[14], &self.ipv6_prefixes);
        opt(w, &schema::M_NetworkInterface[15], &self.mac_address);
        opt(w, &schema::M_NetworkInterface[16], &self.network_interface_id);
        opt(w, &schema::M_NetworkInterface[17], &self.operator);
        opt(w, &schema::M_NetworkInterface[18], &self.outpost_arn);
        opt(w, &schema::M_NetworkInterface[19], &self.owner_id);
        opt(w, &schema::M_NetworkInterface[20], &self.private_dns_name);
        opt(w, &schema::M_NetworkInterface[21], &self.private_ip_address);
        opt(w, &schema::M_NetworkInterface[22], &self.private_ip_addresses);
        opt(w, &schema::M_NetworkInterface[23], &self.public_dns_name);
        opt(w, &schema::M_NetworkInterface[24], &self.public_ip_dns_name_options);
        opt(w, &schema::M_NetworkInterface[25], &self.requester_id);
        opt(w, &schema::M_NetworkInterface[26], &self.requester_managed);
        opt(w, &schema::M_NetworkInterface[27], &self.source_dest_check);
        opt(w, &schema::M_NetworkInterface[28], &self.status);
        opt(w, &schema::M_NetworkInterface[29], &self.subnet_id);
        opt(w, &schema::M_NetworkInterface[30], &self.tag_set);
        opt(w, &schema::M_NetworkInterface[31], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for NetworkInterfaceAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkInterfaceAssociation[0], &self.allocation_id);
        opt(w, &schema::M_NetworkInterfaceAssociation[1], &self.association_id);
        opt(w, &schema::M_NetworkInterfaceAssociation[2], &self.carrier_ip);
        opt(w, &schema::M_NetworkInterfaceAssociation[3], &self.customer_owned_ip);
        opt(w, &schema::M_NetworkInterfaceAssociation[4], &self.ip_owner_id);
        opt(w, &schema::M_NetworkInterfaceAssociation[5], &self.public_dns_name);
        opt(w, &schema::M_NetworkInterfaceAssociation[6], &self.public_ip);
        w.end_struct();
    }
}

impl Encode for NetworkInterfaceAttachment {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkInterfaceAttachment[0], &self.attach_time);
        opt(w, &schema::M_NetworkInterfaceAttachment[1], &self.attachment_id);
        opt(w, &schema::M_NetworkInterfaceAttachment[2], &self.delete_on_termination);
        opt(w, &schema::M_NetworkInterfaceAttachment[3], &self.device_index);
        opt(w, &schema::M_NetworkInterfaceAttachment[4], &self.ena_queue_count);
        opt(w, &schema::M_NetworkInterfaceAttachment[5], &self.ena_srd_specification);
        opt(w, &schema::M_NetworkInterfaceAttachment[6], &self.instance_id);
        opt(w, &schema::M_NetworkInterfaceAttachment[7], &self.instance_owner_id);
        opt(w, &schema::M_NetworkInterfaceAttachment[8], &self.network_card_index);
        opt(w, &schema::M_NetworkInterfaceAttachment[9], &self.status);
        w.end_struct();
    }
}

impl Decode for NetworkInterfaceAttachmentChanges {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attachment_id: f.opt("AttachmentId")?,
            default_ena_queue_count: f.opt("DefaultEnaQueueCount")?,
            delete_on_termination: f.opt("DeleteOnTermination")?,
            ena_queue_count: f.opt("EnaQueueCount")?,
        })
    }
}

impl Encode for NetworkInterfaceIpv6Address {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkInterfaceIpv6Address[0], &self.ipv6_address);
        opt(w, &schema::M_NetworkInterfaceIpv6Address[1], &self.is_primary_ipv6);
        opt(w, &schema::M_NetworkInterfaceIpv6Address[2], &self.public_ipv6_dns_name);
        w.end_struct();
    }
}

impl Encode for NetworkInterfacePrivateIpAddress {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkInterfacePrivateIpAddress[0], &self.association);
        opt(w, &schema::M_NetworkInterfacePrivateIpAddress[1], &self.primary);
        opt(w, &schema::M_NetworkInterfacePrivateIpAddress[2], &self.private_dns_name);
        opt(w, &schema::M_NetworkInterfacePrivateIpAddress[3], &self.private_ip_address);
        w.end_struct();
    }
}

impl Encode for NeuronDeviceCoreInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NeuronDeviceCoreInfo[0], &self.count);
        opt(w, &schema::M_NeuronDeviceCoreInfo[1], &self.version);
        w.end_struct();
    }
}

impl Encode for NeuronDeviceInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NeuronDeviceInfo[0], &self.core_info);
        opt(w, &schema::M_NeuronDeviceInfo[1], &self.count);
        opt(w, &schema::M_NeuronDeviceInfo[2], &self.memory_info);
        opt(w, &schema::M_NeuronDeviceInfo[3], &self.name);
        w.end_struct();
    }
}

impl Encode for NeuronDeviceMemoryInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NeuronDeviceMemoryInfo[0], &self.size_in_mib);
        w.end_struct();
    }
}

impl Encode for NeuronInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NeuronInfo[0], &self.neuron_devices);
        opt(w, &schema::M_NeuronInfo[1], &self.total_neuron_device_memory_in_mib);
        w.end_struct();
    }
}

impl Encode for NitroTpmInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NitroTpmInfo[0], &self.supported_versions);
        w.end_struct();
    }
}

impl Decode for OperatorRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            principal: f.opt("Principal")?,
        })
    }
}

impl Encode for OperatorResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OperatorResponse[0], &self.hidden_by_default);
        opt(w, &schema::M_OperatorResponse[1], &self.managed);
        opt(w, &schema::M_OperatorResponse[2], &self.principal);
        w.end_struct();
    }
}

impl Encode for PerformanceStatusSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PerformanceStatusSummary[0], &self.impaired_since);
        opt(w, &schema::M_PerformanceStatusSummary[1], &self.remediation);
        opt(w, &schema::M_PerformanceStatusSummary[2], &self.status);
        w.end_struct();
    }
}

impl Decode for Placement {
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

impl Encode for Placement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Placement[0], &self.affinity);
        opt(w, &schema::M_Placement[1], &self.availability_zone);
        opt(w, &schema::M_Placement[2], &self.availability_zone_id);
        opt(w, &schema::M_Placement[3], &self.group_id);
        opt(w, &schema::M_Placement[4], &self.group_name);
        opt(w, &schema::M_Placement[5], &self.host_id);
        opt(w, &schema::M_Placement[6], &self.host_resource_group_arn);
        opt(w, &schema::M_Placement[7], &self.partition_number);
        opt(w, &schema::M_Placement[8], &self.spread_domain);
        opt(w, &schema::M_Placement[9], &self.tenancy);
        w.end_struct();
    }
}

impl Encode for PlacementGroupInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PlacementGroupInfo[0], &self.supported_strategies);
        w.end_struct();
    }
}

impl Decode for PortRange {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            from: f.opt("From")?,
            to: f.opt("To")?,
        })
    }
}

impl Encode for PortRange {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PortRange[0], &self.from);
        opt(w, &schema::M_PortRange[1], &self.to);
        w.end_struct();
    }
}

impl Decode for PrefixListId {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            prefix_list_id: f.opt("PrefixListId")?,
        })
    }
}

impl Encode for PrefixListId {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PrefixListId[0], &self.description);
        opt(w, &schema::M_PrefixListId[1], &self.prefix_list_id);
        w.end_struct();
    }
}

impl Encode for PrivateDnsNameOptionsOnLaunch {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PrivateDnsNameOptionsOnLaunch[0], &self.enable_resource_name_dns_aaaa_record);
        opt(w, &schema::M_PrivateDnsNameOptionsOnLaunch[1], &self.enable_resource_name_dns_a_record);
        opt(w, &schema::M_PrivateDnsNameOptionsOnLaunch[2], &self.hostname_type);
        w.end_struct();
    }
}

impl Decode for PrivateDnsNameOptionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_resource_name_dns_aaaa_record: f.opt("EnableResourceNameDnsAAAARecord")?,
            enable_resource_name_dns_a_record: f.opt("EnableResourceNameDnsARecord")?,
            hostname_type: f.opt("HostnameType")?,
        })
    }
}

impl Encode for PrivateDnsNameOptionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PrivateDnsNameOptionsResponse[0], &self.enable_resource_name_dns_aaaa_record);
        opt(w, &schema::M_PrivateDnsNameOptionsResponse[1], &self.enable_resource_name_dns_a_record);
        opt(w, &schema::M_PrivateDnsNameOptionsResponse[2], &self.hostname_type);
        w.end_struct();
    }
}

impl Decode for PrivateIpAddressSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            primary: f.opt("Primary")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
        })
    }
}

impl Encode for PrivateIpAddressSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PrivateIpAddressSpecification[0], &self.primary);
        opt(w, &schema::M_PrivateIpAddressSpecification[1], &self.private_ip_address);
        w.end_struct();
    }
}

impl Encode for ProcessorInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ProcessorInfo[0], &self.manufacturer);
        opt(w, &schema::M_ProcessorInfo[1], &self.supported_architectures);
        opt(w, &schema::M_ProcessorInfo[2], &self.supported_features);
        opt(w, &schema::M_ProcessorInfo[3], &self.sustained_clock_speed_in_ghz);
        w.end_struct();
    }
}

impl Encode for ProductCode {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ProductCode[0], &self.product_code_id);
        opt(w, &schema::M_ProductCode[1], &self.product_code_type);
        w.end_struct();
    }
}

impl Encode for PropagatingVgw {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PropagatingVgw[0], &self.gateway_id);
        w.end_struct();
    }
}

impl Encode for PtrUpdateStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PtrUpdateStatus[0], &self.reason);
        opt(w, &schema::M_PtrUpdateStatus[1], &self.status);
        opt(w, &schema::M_PtrUpdateStatus[2], &self.value);
        w.end_struct();
    }
}

impl Encode for PublicIpDnsNameOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PublicIpDnsNameOptions[0], &self.dns_hostname_type);
        opt(w, &schema::M_PublicIpDnsNameOptions[1], &self.public_dual_stack_dns_name);
        opt(w, &schema::M_PublicIpDnsNameOptions[2], &self.public_ipv4_dns_name);
        opt(w, &schema::M_PublicIpDnsNameOptions[3], &self.public_ipv6_dns_name);
        w.end_struct();
    }
}

impl Decode for RebootInstancesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            instance_ids: f.req("InstanceIds")?,
        })
    }
}

impl Encode for ReferencedSecurityGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReferencedSecurityGroup[0], &self.group_id);
        opt(w, &schema::M_ReferencedSecurityGroup[1], &self.peering_status);
        opt(w, &schema::M_ReferencedSecurityGroup[2], &self.user_id);
        opt(w, &schema::M_ReferencedSecurityGroup[3], &self.vpc_id);
        opt(w, &schema::M_ReferencedSecurityGroup[4], &self.vpc_peering_connection_id);
        w.end_struct();
    }
}

impl Encode for Region {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Region[0], &self.endpoint);
        opt(w, &schema::M_Region[1], &self.geography);
        opt(w, &schema::M_Region[2], &self.opt_in_status);
        opt(w, &schema::M_Region[3], &self.region_name);
        w.end_struct();
    }
}

impl Encode for RegionGeography {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RegionGeography[0], &self.name);
        w.end_struct();
    }
}

impl Decode for ReleaseAddressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            dry_run: f.opt("DryRun")?,
            network_border_group: f.opt("NetworkBorderGroup")?,
            public_ip: f.opt("PublicIp")?,
        })
    }
}

impl Decode for ReplaceRouteRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            carrier_gateway_id: f.opt("CarrierGatewayId")?,
            core_network_arn: f.opt("CoreNetworkArn")?,
            destination_cidr_block: f.opt("DestinationCidrBlock")?,
            destination_ipv6_cidr_block: f.opt("DestinationIpv6CidrBlock")?,
            destination_prefix_list_id: f.opt("DestinationPrefixListId")?,
            dry_run: f.opt("DryRun")?,
            egress_only_internet_gateway_id: f.opt("EgressOnlyInternetGatewayId")?,
            gateway_id: f.opt("GatewayId")?,
            instance_id: f.opt("InstanceId")?,
            local_gateway_id: f.opt("LocalGatewayId")?,
            local_target: f.opt("LocalTarget")?,
            nat_gateway_id: f.opt("NatGatewayId")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            odb_network_arn: f.opt("OdbNetworkArn")?,
            route_table_id: f.req("RouteTableId")?,
            transit_gateway_id: f.opt("TransitGatewayId")?,
            vpc_endpoint_id: f.opt("VpcEndpointId")?,
            vpc_peering_connection_id: f.opt("VpcPeeringConnectionId")?,
        })
    }
}

impl Decode for ReplaceRouteTableAssociationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.req("AssociationId")?,
            dry_run: f.opt("DryRun")?,
            route_table_id: f.req("RouteTableId")?,
        })
    }
}

impl Encode for ReplaceRouteTableAssociationResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplaceRouteTableAssociationResult[0], &self.association_state);
        opt(w, &schema::M_ReplaceRouteTableAssociationResult[1], &self.new_association_id);
        w.end_struct();
    }
}

impl Encode for Reservation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Reservation[0], &self.groups);
        opt(w, &schema::M_Reservation[1], &self.instances);
        opt(w, &schema::M_Reservation[2], &self.owner_id);
        opt(w, &schema::M_Reservation[3], &self.requester_id);
        opt(w, &schema::M_Reservation[4], &self.reservation_id);
        w.end_struct();
    }
}

impl Decode for ResetNetworkInterfaceAttributeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            network_interface_id: f.req("NetworkInterfaceId")?,
            source_dest_check: f.opt("SourceDestCheck")?,
        })
    }
}

impl Decode for RevokeSecurityGroupEgressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_ip: f.opt("CidrIp")?,
            dry_run: f.opt("DryRun")?,
            from_port: f.opt("FromPort")?,
            group_id: f.req("GroupId")?,
            ip_permissions: f.opt("IpPermissions")?,
            ip_protocol: f.opt("IpProtocol")?,
            security_group_rule_ids: f.opt("SecurityGroupRuleIds")?,
            source_security_group_name: f.opt("SourceSecurityGroupName")?,
            source_security_group_owner_id: f.opt("SourceSecurityGroupOwnerId")?,
            to_port: f.opt("ToPort")?,
        })
    }
}

impl Encode for RevokeSecurityGroupEgressResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RevokeSecurityGroupEgressResult[0], &self.r#return);
        opt(w, &schema::M_RevokeSecurityGroupEgressResult[1], &self.revoked_security_group_rules);
        opt(w, &schema::M_RevokeSecurityGroupEgressResult[2], &self.unknown_ip_permissions);
        w.end_struct();
    }
}

impl Decode for RevokeSecurityGroupIngressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_ip: f.opt("CidrIp")?,
            dry_run: f.opt("DryRun")?,
            from_port: f.opt("FromPort")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            ip_permissions: f.opt("IpPermissions")?,
            ip_protocol: f.opt("IpProtocol")?,
            security_group_rule_ids: f.opt("SecurityGroupRuleIds")?,
            source_security_group_name: f.opt("SourceSecurityGroupName")?,
            source_security_group_owner_id: f.opt("SourceSecurityGroupOwnerId")?,
            to_port: f.opt("ToPort")?,
        })
    }
}

impl Encode for RevokeSecurityGroupIngressResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RevokeSecurityGroupIngressResult[0], &self.r#return);
        opt(w, &schema::M_RevokeSecurityGroupIngressResult[1], &self.revoked_security_group_rules);
        opt(w, &schema::M_RevokeSecurityGroupIngressResult[2], &self.unknown_ip_permissions);
        w.end_struct();
    }
}

impl Encode for RevokedSecurityGroupRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RevokedSecurityGroupRule[0], &self.cidr_ipv4);
        opt(w, &schema::M_RevokedSecurityGroupRule[1], &self.cidr_ipv6);
        opt(w, &schema::M_RevokedSecurityGroupRule[2], &self.description);
        opt(w, &schema::M_RevokedSecurityGroupRule[3], &self.from_port);
        opt(w, &schema::M_RevokedSecurityGroupRule[4], &self.group_id);
        opt(w, &schema::M_RevokedSecurityGroupRule[5], &self.ip_protocol);
        opt(w, &schema::M_RevokedSecurityGroupRule[6], &self.is_egress);
        opt(w, &schema::M_RevokedSecurityGroupRule[7], &self.prefix_list_id);
        opt(w, &schema::M_RevokedSecurityGroupRule[8], &self.referenced_group_id);
        opt(w, &schema::M_RevokedSecurityGroupRule[9], &self.security_group_rule_id);
        opt(w, &schema::M_RevokedSecurityGroupRule[10], &self.to_port);
        w.end_struct();
    }
}

impl Encode for Route {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Route[0], &self.carrier_gateway_id);
        opt(w, &schema::M_Route[1], &self.core_network_arn);
        opt(w, &schema::M_Route[2], &self.destination_cidr_block);
        opt(w, &schema::M_Route[3], &self.destination_ipv6_cidr_block);
        opt(w, &schema::M_Route[4], &self.destination_prefix_list_id);
        opt(w, &schema::M_Route[5], &self.egress_only_internet_gateway_id);
        opt(w, &schema::M_Route[6], &self.gateway_id);
        opt(w, &schema::M_Route[7], &self.igw_firewall);
        opt(w, &schema::M_Route[8], &self.instance_id);
        opt(w, &schema::M_Route[9], &self.instance_owner_id);
        opt(w, &schema::M_Route[10], &self.ip_address);
        opt(w, &schema::M_Route[11], &self.local_gateway_id);
        opt(w, &schema::M_Route[12], &self.nat_gateway_id);
        opt(w, &schema::M_Route[13], &self.network_interface_id);
        opt(w, &schema::M_Route[14], &self.odb_network_arn);
        opt(w, &schema::M_Route[15], &self.origin);
        opt(w, &schema::M_Route[16], &self.state);
        opt(w, &schema::M_Route[17], &self.transit_gateway_id);
        opt(w, &schema::M_Route[18], &self.vpc_peering_connection_id);
        w.end_struct();
    }
}

impl Encode for RouteTable {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RouteTable[0], &self.associations);
        opt(w, &schema::M_RouteTable[1], &self.owner_id);
        opt(w, &schema::M_RouteTable[2], &self.propagating_vgws);
        opt(w, &schema::M_RouteTable[3], &self.route_table_id);
        opt(w, &schema::M_RouteTable[4], &self.routes);
        opt(w, &schema::M_RouteTable[5], &self.tags);
        opt(w, &schema::M_RouteTable[6], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for RouteTableAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RouteTableAssociation[0], &self.association_state);
        opt(w, &schema::M_RouteTableAssociation[1], &self.gateway_id);
        opt(w, &schema::M_RouteTableAssociation[2], &self.main);
        opt(w, &schema::M_RouteTableAssociation[3], &self.public_ipv4_pool);
        opt(w, &schema::M_RouteTableAssociation[4], &self.route_table_association_id);
        opt(w, &schema::M_RouteTableAssociation[5], &self.route_table_id);
        opt(w, &schema::M_RouteTableAssociation[6], &self.subnet_id);
        w.end_struct();
    }
}

impl Encode for RouteTableAssociationState {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RouteTableAssociationState[0], &self.state);
        opt(w, &schema::M_RouteTableAssociationState[1], &self.status_message);
        w.end_struct();
    }
}

impl Decode for RunInstancesMonitoringEnabled {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.req("Enabled")?,
            metric_category_ids: f.opt("MetricCategoryIds")?,
        })
    }
}

impl Decode for RunInstancesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_info: f.opt("AdditionalInfo")?,
            block_device_mappings: f.opt("BlockDeviceMappings")?,
            capacity_reservation_specification: f.opt("CapacityReservationSpecification")?,
            client_token: f.opt("ClientToken")?,
            cpu_options: f.opt("CpuOptions")?,
            credit_specification: f.opt("CreditSpecification")?,
            disable_api_stop: f.opt("DisableApiStop")?,
            disable_api_termination: f.opt("DisableApiTermination")?,
            dry_run: f.opt("DryRun")?,
            ebs_optimized: f.opt("EbsOptimized")?,
            elastic_gpu_specification: f.opt("ElasticGpuSpecification")?,
            elastic_inference_accelerators: f.opt("ElasticInferenceAccelerators")?,
            enable_primary_ipv6: f.opt("EnablePrimaryIpv6")?,
            enclave_options: f.opt("EnclaveOptions")?,
            hibernation_options: f.opt("HibernationOptions")?,
            iam_instance_profile: f.opt("IamInstanceProfile")?,
            image_id: f.opt("ImageId")?,
            instance_initiated_shutdown_behavior: f.opt("InstanceInitiatedShutdownBehavior")?,
            instance_market_options: f.opt("InstanceMarketOptions")?,
            instance_type: f.opt("InstanceType")?,
            ipv6_address_count: f.opt("Ipv6AddressCount")?,
            ipv6_addresses: f.opt("Ipv6Addresses")?,
            kernel_id: f.opt("KernelId")?,
            key_name: f.opt("KeyName")?,
            launch_template: f.opt("LaunchTemplate")?,
            license_specifications: f.opt("LicenseSpecifications")?,
            maintenance_options: f.opt("MaintenanceOptions")?,
            max_count: f.req("MaxCount")?,
            metadata_options: f.opt("MetadataOptions")?,
            min_count: f.req("MinCount")?,
            monitoring: f.opt("Monitoring")?,
            network_interfaces: f.opt("NetworkInterfaces")?,
            network_performance_options: f.opt("NetworkPerformanceOptions")?,
            operator: f.opt("Operator")?,
            placement: f.opt("Placement")?,
            private_dns_name_options: f.opt("PrivateDnsNameOptions")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
            ramdisk_id: f.opt("RamdiskId")?,
            secondary_interfaces: f.opt("SecondaryInterfaces")?,
            security_group_ids: f.opt("SecurityGroupIds")?,
            security_groups: f.opt("SecurityGroups")?,
            subnet_id: f.opt("SubnetId")?,
            tag_specifications: f.opt("TagSpecifications")?,
            user_data: f.opt("UserData")?,
        })
    }
}

impl Encode for ScanResults {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ScanResults[0], &self.critical_fix_available_since);
        opt(w, &schema::M_ScanResults[1], &self.finding_scan_date);
        opt(w, &schema::M_ScanResults[2], &self.high_fix_available_since);
        opt(w, &schema::M_ScanResults[3], &self.highest_finding_severity_label);
        opt(w, &schema::M_ScanResults[4], &self.informational_fix_available_since);
        opt(w, &schema::M_ScanResults[5], &self.low_fix_available_since);
        opt(w, &schema::M_ScanResults[6], &self.medium_fix_available_since);
        w.end_struct();
    }
}

impl Decode for SecureBlobAttributeValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Encode for SecurityGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecurityGroup[0], &self.description);
        opt(w, &schema::M_SecurityGroup[1], &self.group_id);
        opt(w, &schema::M_SecurityGroup[2], &self.group_name);
        opt(w, &schema::M_SecurityGroup[3], &self.ip_permissions);
        opt(w, &schema::M_SecurityGroup[4], &self.ip_permissions_egress);
        opt(w, &schema::M_SecurityGroup[5], &self.owner_id);
        opt(w, &schema::M_SecurityGroup[6], &self.security_group_arn);
        opt(w, &schema::M_SecurityGroup[7], &self.tags);
        opt(w, &schema::M_SecurityGroup[8], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for SecurityGroupForVpc {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecurityGroupForVpc[0], &self.description);
        opt(w, &schema::M_SecurityGroupForVpc[1], &self.group_id);
        opt(w, &schema::M_SecurityGroupForVpc[2], &self.group_name);
        opt(w, &schema::M_SecurityGroupForVpc[3], &self.owner_id);
        opt(w, &schema::M_SecurityGroupForVpc[4], &self.primary_vpc_id);
        opt(w, &schema::M_SecurityGroupForVpc[5], &self.tags);
        w.end_struct();
    }
}

impl Encode for SecurityGroupReference {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecurityGroupReference[0], &self.group_id);
        opt(w, &schema::M_SecurityGroupReference[1], &self.referencing_vpc_id);
        opt(w, &schema::M_SecurityGroupReference[2], &self.transit_gateway_id);
        opt(w, &schema::M_SecurityGroupReference[3], &self.vpc_peering_connection_id);
        w.end_struct();
    }
}

impl Encode for SecurityGroupRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecurityGroupRule[0], &self.cidr_ipv4);
        opt(w, &schema::M_SecurityGroupRule[1], &self.cidr_ipv6);
        opt(w, &schema::M_SecurityGroupRule[2], &self.description);
        opt(w, &schema::M_SecurityGroupRule[3], &self.from_port);
        opt(w, &schema::M_SecurityGroupRule[4], &self.group_id);
        opt(w, &schema::M_SecurityGroupRule[5], &self.group_owner_id);
        opt(w, &schema::M_SecurityGroupRule[6], &self.ip_protocol);
        opt(w, &schema::M_SecurityGroupRule[7], &self.is_egress);
        opt(w, &schema::M_SecurityGroupRule[8], &self.prefix_list_id);
        opt(w, &schema::M_SecurityGroupRule[9], &self.referenced_group_info);
        opt(w, &schema::M_SecurityGroupRule[10], &self.security_group_rule_arn);
        opt(w, &schema::M_SecurityGroupRule[11], &self.security_group_rule_id);
        opt(w, &schema::M_SecurityGroupRule[12], &self.tags);
        opt(w, &schema::M_SecurityGroupRule[13], &self.to_port);
        w.end_struct();
    }
}

impl Decode for SecurityGroupRuleDescription {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            security_group_rule_id: f.opt("SecurityGroupRuleId")?,
        })
    }
}

impl Decode for SecurityGroupRuleRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_ipv4: f.opt("CidrIpv4")?,
            cidr_ipv6: f.opt("CidrIpv6")?,
            description: f.opt("Description")?,
            from_port: f.opt("FromPort")?,
            ip_protocol: f.opt("IpProtocol")?,
            prefix_list_id: f.opt("PrefixListId")?,
            referenced_group_id: f.opt("ReferencedGroupId")?,
            to_port: f.opt("ToPort")?,
        })
    }
}

impl Decode for SecurityGroupRuleUpdate {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            security_group_rule: f.opt("SecurityGroupRule")?,
            security_group_rule_id: f.req("SecurityGroupRuleId")?,
        })
    }
}

impl Decode for SpotMarketOptions {
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

impl Decode for StartInstancesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_info: f.opt("AdditionalInfo")?,
            dry_run: f.opt("DryRun")?,
            instance_ids: f.req("InstanceIds")?,
        })
    }
}

impl Encode for StartInstancesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StartInstancesResult[0], &self.starting_instances);
        w.end_struct();
    }
}

impl Encode for StateReason {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StateReason[0], &self.code);
        opt(w, &schema::M_StateReason[1], &self.message);
        w.end_struct();
    }
}

impl Decode for StopInstancesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            force: f.opt("Force")?,
            hibernate: f.opt("Hibernate")?,
            instance_ids: f.req("InstanceIds")?,
            skip_os_shutdown: f.opt("SkipOsShutdown")?,
        })
    }
}

impl Encode for StopInstancesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StopInstancesResult[0], &self.stopping_instances);
        w.end_struct();
    }
}

impl Encode for Subnet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Subnet[0], &self.assign_ipv6_address_on_creation);
        opt(w, &schema::M_Subnet[1], &self.availability_zone);
        opt(w, &schema::M_Subnet[2], &self.availability_zone_id);
        opt(w, &schema::M_Subnet[3], &self.available_ip_address_count);
        opt(w, &schema::M_Subnet[4], &self.block_public_access_states);
        opt(w, &schema::M_Subnet[5], &self.cidr_block);
        opt(w, &schema::M_Subnet[6], &self.customer_owned_ipv4_pool);
        opt(w, &schema::M_Subnet[7], &self.default_for_az);
        opt(w, &schema::M_Subnet[8], &self.enable_dns64);
        opt(w, &schema::M_Subnet[9], &self.enable_lni_at_device_index);
        opt(w, &schema::M_Subnet[10], &self.ipv6_cidr_block_association_set);
        opt(w, &schema::M_Subnet[11], &self.ipv6_native);
        opt(w, &schema::M_Subnet[12], &self.map_customer_owned_ip_on_launch);
        opt(w, &schema::M_Subnet[13], &self.map_public_ip_on_launch);
        opt(w, &schema::M_Subnet[14], &self.network_firewall_connectivity_type);
        opt(w, &schema::M_Subnet[15], &self.outpost_arn);
        opt(w, &schema::M_Subnet[16], &self.owner_id);
        opt(w, &schema::M_Subnet[17], &self.private_dns_name_options_on_launch);
        opt(w, &schema::M_Subnet[18], &self.state);
        opt(w, &schema::M_Subnet[19], &self.subnet_arn);
        opt(w, &schema::M_Subnet[20], &self.subnet_id);
        opt(w, &schema::M_Subnet[21], &self.tags);
        opt(w, &schema::M_Subnet[22], &self.r#type);
        opt(w, &schema::M_Subnet[23], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for SubnetCidrBlockState {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SubnetCidrBlockState[0], &self.state);
        opt(w, &schema::M_SubnetCidrBlockState[1], &self.status_message);
        w.end_struct();
    }
}

impl Encode for SubnetIpv6CidrBlockAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SubnetIpv6CidrBlockAssociation[0], &self.association_id);
        opt(w, &schema::M_SubnetIpv6CidrBlockAssociation[1], &self.ip_source);
        opt(w, &schema::M_SubnetIpv6CidrBlockAssociation[2], &self.ipv6_address_attribute);
        opt(w, &schema::M_SubnetIpv6CidrBlockAssociation[3], &self.ipv6_cidr_block);
        opt(w, &schema::M_SubnetIpv6CidrBlockAssociation[4], &self.ipv6_cidr_block_state);
        w.end_struct();
    }
}

impl Encode for SuccessfulInstanceCreditSpecificationItem {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SuccessfulInstanceCreditSpecificationItem[0], &self.instance_id);
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

impl Encode for TagDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagDescription[0], &self.key);
        opt(w, &schema::M_TagDescription[1], &self.resource_id);
        opt(w, &schema::M_TagDescription[2], &self.resource_type);
        opt(w, &schema::M_TagDescription[3], &self.value);
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

impl Decode for TerminateInstancesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            force: f.opt("Force")?,
            instance_ids: f.req("InstanceIds")?,
            skip_os_shutdown: f.opt("SkipOsShutdown")?,
        })
    }
}

impl Encode for TerminateInstancesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TerminateInstancesResult[0], &self.terminating_instances);
        w.end_struct();
    }
}

impl Decode for UnassignPrivateIpAddressesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv4_prefixes: f.opt("Ipv4Prefixes")?,
            network_interface_id: f.req("NetworkInterfaceId")?,
            private_ip_addresses: f.opt("PrivateIpAddresses")?,
        })
    }
}

impl Decode for UnmonitorInstancesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            instance_ids: f.req("InstanceIds")?,
            metric_category_ids: f.opt("MetricCategoryIds")?,
        })
    }
}

impl Encode for UnmonitorInstancesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UnmonitorInstancesResult[0], &self.instance_monitorings);
        w.end_struct();
    }
}

impl Encode for UnsuccessfulInstanceCreditSpecificationItem {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UnsuccessfulInstanceCreditSpecificationItem[0], &self.error);
        opt(w, &schema::M_UnsuccessfulInstanceCreditSpecificationItem[1], &self.instance_id);
        w.end_struct();
    }
}

impl Encode for UnsuccessfulInstanceCreditSpecificationItemError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UnsuccessfulInstanceCreditSpecificationItemError[0], &self.code);
        opt(w, &schema::M_UnsuccessfulInstanceCreditSpecificationItemError[1], &self.message);
        w.end_struct();
    }
}

impl Decode for UpdateSecurityGroupRuleDescriptionsEgressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            ip_permissions: f.opt("IpPermissions")?,
            security_group_rule_descriptions: f.opt("SecurityGroupRuleDescriptions")?,
        })
    }
}

impl Encode for UpdateSecurityGroupRuleDescriptionsEgressResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsEgressResult[0], &self.r#return);
        w.end_struct();
    }
}

impl Decode for UpdateSecurityGroupRuleDescriptionsIngressRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dry_run: f.opt("DryRun")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            ip_permissions: f.opt("IpPermissions")?,
            security_group_rule_descriptions: f.opt("SecurityGroupRuleDescriptions")?,
        })
    }
}

impl Encode for UpdateSecurityGroupRuleDescriptionsIngressResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsIngressResult[0], &self.r#return);
        w.end_struct();
    }
}

impl Decode for UserIdGroupPair {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            peering_status: f.opt("PeeringStatus")?,
            user_id: f.opt("UserId")?,
            vpc_id: f.opt("VpcId")?,
            vpc_peering_connection_id: f.opt("VpcPeeringConnectionId")?,
        })
    }
}

impl Encode for UserIdGroupPair {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UserIdGroupPair[0], &self.description);
        opt(w, &schema::M_UserIdGroupPair[1], &self.group_id);
        opt(w, &schema::M_UserIdGroupPair[2], &self.group_name);
        opt(w, &schema::M_UserIdGroupPair[3], &self.peering_status);
        opt(w, &schema::M_UserIdGroupPair[4], &self.user_id);
        opt(w, &schema::M_UserIdGroupPair[5], &self.vpc_id);
        opt(w, &schema::M_UserIdGroupPair[6], &self.vpc_peering_connection_id);
        w.end_struct();
    }
}

impl Encode for VCpuInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VCpuInfo[0], &self.default_cores);
        opt(w, &schema::M_VCpuInfo[1], &self.default_threads_per_core);
        opt(w, &schema::M_VCpuInfo[2], &self.default_vcpus);
        opt(w, &schema::M_VCpuInfo[3], &self.valid_cores);
        opt(w, &schema::M_VCpuInfo[4], &self.valid_threads_per_core);
        w.end_struct();
    }
}

impl Encode for Volume {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Volume[0], &self.attachments);
        opt(w, &schema::M_Volume[1], &self.availability_zone);
        opt(w, &schema::M_Volume[2], &self.availability_zone_id);
        opt(w, &schema::M_Volume[3], &self.create_time);
        opt(w, &schema::M_Volume[4], &self.encrypted);
        opt(w, &schema::M_Volume[5], &self.fast_restored);
        opt(w, &schema::M_Volume[6], &self.iops);
        opt(w, &schema::M_Volume[7], &self.kms_key_id);
        opt(w, &schema::M_Volume[8], &self.multi_attach_enabled);
        opt(w, &schema::M_Volume[9], &self.operator);
        opt(w, &schema::M_Volume[10], &self.outpost_arn);
        opt(w, &schema::M_Volume[11], &self.owner_id);
        opt(w, &schema::M_Volume[12], &self.size);
        opt(w, &schema::M_Volume[13], &self.snapshot_id);
        opt(w, &schema::M_Volume[14], &self.source_volume_id);
        opt(w, &schema::M_Volume[15], &self.sse_type);
        opt(w, &schema::M_Volume[16], &self.state);
        opt(w, &schema::M_Volume[17], &self.tags);
        opt(w, &schema::M_Volume[18], &self.throughput);
        opt(w, &schema::M_Volume[19], &self.volume_arn);
        opt(w, &schema::M_Volume[20], &self.volume_id);
        opt(w, &schema::M_Volume[21], &self.volume_initialization_rate);
        opt(w, &schema::M_Volume[22], &self.volume_type);
        w.end_struct();
    }
}

impl Encode for VolumeAttachment {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VolumeAttachment[0], &self.associated_resource);
        opt(w, &schema::M_VolumeAttachment[1], &self.attach_time);
        opt(w, &schema::M_VolumeAttachment[2], &self.delete_on_termination);
        opt(w, &schema::M_VolumeAttachment[3], &self.device);
        opt(w, &schema::M_VolumeAttachment[4], &self.ebs_card_index);
        opt(w, &schema::M_VolumeAttachment[5], &self.instance_id);
        opt(w, &schema::M_VolumeAttachment[6], &self.instance_owning_service);
        opt(w, &schema::M_VolumeAttachment[7], &self.state);
        opt(w, &schema::M_VolumeAttachment[8], &self.volume_id);
        w.end_struct();
    }
}

impl Encode for Vpc {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Vpc[0], &self.block_public_access_states);
        opt(w, &schema::M_Vpc[1], &self.cidr_block);
        opt(w, &schema::M_Vpc[2], &self.cidr_block_association_set);
        opt(w, &schema::M_Vpc[3], &self.dhcp_options_id);
        opt(w, &schema::M_Vpc[4], &self.encryption_control);
        opt(w, &schema::M_Vpc[5], &self.instance_tenancy);
        opt(w, &schema::M_Vpc[6], &self.ipv6_cidr_block_association_set);
        opt(w, &schema::M_Vpc[7], &self.is_default);
        opt(w, &schema::M_Vpc[8], &self.network_firewall_associations);
        opt(w, &schema::M_Vpc[9], &self.owner_id);
        opt(w, &schema::M_Vpc[10], &self.state);
        opt(w, &schema::M_Vpc[11], &self.tags);
        opt(w, &schema::M_Vpc[12], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for VpcCidrBlockAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcCidrBlockAssociation[0], &self.association_id);
        opt(w, &schema::M_VpcCidrBlockAssociation[1], &self.cidr_block);
        opt(w, &schema::M_VpcCidrBlockAssociation[2], &self.cidr_block_state);
        w.end_struct();
    }
}

impl Encode for VpcCidrBlockState {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcCidrBlockState[0], &self.state);
        opt(w, &schema::M_VpcCidrBlockState[1], &self.status_message);
        w.end_struct();
    }
}

impl Encode for VpcEncryptionControl {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcEncryptionControl[0], &self.mode);
        opt(w, &schema::M_VpcEncryptionControl[1], &self.resource_exclusions);
        opt(w, &schema::M_VpcEncryptionControl[2], &self.state);
        opt(w, &schema::M_VpcEncryptionControl[3], &self.state_message);
        opt(w, &schema::M_VpcEncryptionControl[4], &self.tags);
        opt(w, &schema::M_VpcEncryptionControl[5], &self.vpc_encryption_control_id);
        opt(w, &schema::M_VpcEncryptionControl[6], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for VpcEncryptionControlConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            api_gateway_v2_exclusion: f.opt("ApiGatewayV2Exclusion")?,
            egress_only_internet_gateway_exclusion: f.opt("EgressOnlyInternetGatewayExclusion")?,
            elastic_file_system_exclusion: f.opt("ElasticFileSystemExclusion")?,
            global_accelerator_exclusion: f.opt("GlobalAcceleratorExclusion")?,
            internet_gateway_exclusion: f.opt("InternetGatewayExclusion")?,
            lambda_exclusion: f.opt("LambdaExclusion")?,
            mode: f.req("Mode")?,
            nat_gateway_exclusion: f.opt("NatGatewayExclusion")?,
            virtual_private_gateway_exclusion: f.opt("VirtualPrivateGatewayExclusion")?,
            vpc_lattice_exclusion: f.opt("VpcLatticeExclusion")?,
            vpc_peering_exclusion: f.opt("VpcPeeringExclusion")?,
        })
    }
}

impl Encode for VpcEncryptionControlExclusion {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcEncryptionControlExclusion[0], &self.state);
        opt(w, &schema::M_VpcEncryptionControlExclusion[1], &self.state_message);
        w.end_struct();
    }
}

impl Encode for VpcEncryptionControlExclusions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcEncryptionControlExclusions[0], &self.api_gateway_v2);
        opt(w, &schema::M_VpcEncryptionControlExclusions[1], &self.egress_only_internet_gateway);
        opt(w, &schema::M_VpcEncryptionControlExclusions[2], &self.elastic_file_system);
        opt(w, &schema::M_VpcEncryptionControlExclusions[3], &self.global_accelerator);
        opt(w, &schema::M_VpcEncryptionControlExclusions[4], &self.internet_gateway);
        opt(w, &schema::M_VpcEncryptionControlExclusions[5], &self.lambda);
        opt(w, &schema::M_VpcEncryptionControlExclusions[6], &self.nat_gateway);
        opt(w, &schema::M_VpcEncryptionControlExclusions[7], &self.virtual_private_gateway);
        opt(w, &schema::M_VpcEncryptionControlExclusions[8], &self.vpc_lattice);
        opt(w, &schema::M_VpcEncryptionControlExclusions[9], &self.vpc_peering);
        w.end_struct();
    }
}

impl Encode for VpcIpv6CidrBlockAssociation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcIpv6CidrBlockAssociation[0], &self.association_id);
        opt(w, &schema::M_VpcIpv6CidrBlockAssociation[1], &self.ip_source);
        opt(w, &schema::M_VpcIpv6CidrBlockAssociation[2], &self.ipv6_address_attribute);
        opt(w, &schema::M_VpcIpv6CidrBlockAssociation[3], &self.ipv6_cidr_block);
        opt(w, &schema::M_VpcIpv6CidrBlockAssociation[4], &self.ipv6_cidr_block_state);
        opt(w, &schema::M_VpcIpv6CidrBlockAssociation[5], &self.ipv6_pool);
        opt(w, &schema::M_VpcIpv6CidrBlockAssociation[6], &self.network_border_group);
        w.end_struct();
    }
}

impl Encode for AttachInternetGatewayResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for CreateTagsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteInternetGatewayResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteNetworkInterfaceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteRouteResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteRouteTableResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteSubnetResponse {
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

impl Encode for DeleteVpcResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DetachInternetGatewayResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DetachNetworkInterfaceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DisassociateAddressResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DisassociateRouteTableResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for ModifyInstanceAttributeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for ModifyNetworkInterfaceAttributeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for ModifySubnetAttributeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for ModifyVpcAttributeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for RebootInstancesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for ReleaseAddressResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for ReplaceRouteResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for ResetNetworkInterfaceAttributeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for UnassignPrivateIpAddressesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
