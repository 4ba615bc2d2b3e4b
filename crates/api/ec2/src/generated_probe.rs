// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AccountAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute_name: f.opt("AttributeName")?,
            attribute_values: f.opt("AttributeValues")?,
        })
    }
}

impl Decode for AccountAttributeValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute_value: f.opt("AttributeValue")?,
        })
    }
}

impl Decode for Address {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            association_id: f.opt("AssociationId")?,
            carrier_ip: f.opt("CarrierIp")?,
            customer_owned_ip: f.opt("CustomerOwnedIp")?,
            customer_owned_ipv4_pool: f.opt("CustomerOwnedIpv4Pool")?,
            domain: f.opt("Domain")?,
            instance_id: f.opt("InstanceId")?,
            network_border_group: f.opt("NetworkBorderGroup")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            network_interface_owner_id: f.opt("NetworkInterfaceOwnerId")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
            public_ip: f.opt("PublicIp")?,
            public_ipv4_pool: f.opt("PublicIpv4Pool")?,
            service_managed: f.opt("ServiceManaged")?,
            subnet_id: f.opt("SubnetId")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for AddressAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            ptr_record: f.opt("PtrRecord")?,
            ptr_record_update: f.opt("PtrRecordUpdate")?,
            public_ip: f.opt("PublicIp")?,
        })
    }
}

impl Encode for AllocateAddressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AllocateAddressRequest[0], &self.address);
        opt(w, &schema::M_AllocateAddressRequest[1], &self.customer_owned_ipv4_pool);
        opt(w, &schema::M_AllocateAddressRequest[2], &self.domain);
        opt(w, &schema::M_AllocateAddressRequest[3], &self.dry_run);
        opt(w, &schema::M_AllocateAddressRequest[4], &self.ipam_pool_id);
        opt(w, &schema::M_AllocateAddressRequest[5], &self.network_border_group);
        opt(w, &schema::M_AllocateAddressRequest[6], &self.public_ipv4_pool);
        opt(w, &schema::M_AllocateAddressRequest[7], &self.tag_specifications);
        w.end_struct();
    }
}

impl Decode for AllocateAddressResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            carrier_ip: f.opt("CarrierIp")?,
            customer_owned_ip: f.opt("CustomerOwnedIp")?,
            customer_owned_ipv4_pool: f.opt("CustomerOwnedIpv4Pool")?,
            domain: f.opt("Domain")?,
            network_border_group: f.opt("NetworkBorderGroup")?,
            public_ip: f.opt("PublicIp")?,
            public_ipv4_pool: f.opt("PublicIpv4Pool")?,
        })
    }
}

impl Decode for ApplicationStatusSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            impaired_since: f.opt("ImpairedSince")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for AssignPrivateIpAddressesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssignPrivateIpAddressesRequest[0], &self.allow_reassignment);
        opt(w, &schema::M_AssignPrivateIpAddressesRequest[1], &self.ipv4_prefix_count);
        opt(w, &schema::M_AssignPrivateIpAddressesRequest[2], &self.ipv4_prefixes);
        req(w, &schema::M_AssignPrivateIpAddressesRequest[3], &self.network_interface_id);
        opt(w, &schema::M_AssignPrivateIpAddressesRequest[4], &self.private_ip_addresses);
        opt(w, &schema::M_AssignPrivateIpAddressesRequest[5], &self.secondary_private_ip_address_count);
        w.end_struct();
    }
}

impl Decode for AssignPrivateIpAddressesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            assigned_ipv4_prefixes: f.opt("AssignedIpv4Prefixes")?,
            assigned_private_ip_addresses: f.opt("AssignedPrivateIpAddresses")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
        })
    }
}

impl Decode for AssignedPrivateIpAddress {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            private_ip_address: f.opt("PrivateIpAddress")?,
        })
    }
}

impl Encode for AssociateAddressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociateAddressRequest[0], &self.allocation_id);
        opt(w, &schema::M_AssociateAddressRequest[1], &self.allow_reassociation);
        opt(w, &schema::M_AssociateAddressRequest[2], &self.dry_run);
        opt(w, &schema::M_AssociateAddressRequest[3], &self.instance_id);
        opt(w, &schema::M_AssociateAddressRequest[4], &self.network_interface_id);
        opt(w, &schema::M_AssociateAddressRequest[5], &self.private_ip_address);
        opt(w, &schema::M_AssociateAddressRequest[6], &self.public_ip);
        w.end_struct();
    }
}

impl Decode for AssociateAddressResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.opt("AssociationId")?,
        })
    }
}

impl Encode for AssociateRouteTableRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociateRouteTableRequest[0], &self.dry_run);
        opt(w, &schema::M_AssociateRouteTableRequest[1], &self.gateway_id);
        opt(w, &schema::M_AssociateRouteTableRequest[2], &self.public_ipv4_pool);
        req(w, &schema::M_AssociateRouteTableRequest[3], &self.route_table_id);
        opt(w, &schema::M_AssociateRouteTableRequest[4], &self.subnet_id);
        w.end_struct();
    }
}

impl Decode for AssociateRouteTableResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.opt("AssociationId")?,
            association_state: f.opt("AssociationState")?,
        })
    }
}

impl Encode for AssociateVpcCidrBlockRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociateVpcCidrBlockRequest[0], &self.amazon_provided_ipv6_cidr_block);
        opt(w, &schema::M_AssociateVpcCidrBlockRequest[1], &self.cidr_block);
        opt(w, &schema::M_AssociateVpcCidrBlockRequest[2], &self.ipv4_ipam_pool_id);
        opt(w, &schema::M_AssociateVpcCidrBlockRequest[3], &self.ipv4_netmask_length);
        opt(w, &schema::M_AssociateVpcCidrBlockRequest[4], &self.ipv6_cidr_block);
        opt(w, &schema::M_AssociateVpcCidrBlockRequest[5], &self.ipv6_cidr_block_network_border_group);
        opt(w, &schema::M_AssociateVpcCidrBlockRequest[6], &self.ipv6_ipam_pool_id);
        opt(w, &schema::M_AssociateVpcCidrBlockRequest[7], &self.ipv6_netmask_length);
        opt(w, &schema::M_AssociateVpcCidrBlockRequest[8], &self.ipv6_pool);
        req(w, &schema::M_AssociateVpcCidrBlockRequest[9], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for AssociateVpcCidrBlockResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_block_association: f.opt("CidrBlockAssociation")?,
            ipv6_cidr_block_association: f.opt("Ipv6CidrBlockAssociation")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Encode for AttachInternetGatewayRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AttachInternetGatewayRequest[0], &self.dry_run);
        req(w, &schema::M_AttachInternetGatewayRequest[1], &self.internet_gateway_id);
        req(w, &schema::M_AttachInternetGatewayRequest[2], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for AttachNetworkInterfaceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AttachNetworkInterfaceRequest[0], &self.device_index);
        opt(w, &schema::M_AttachNetworkInterfaceRequest[1], &self.dry_run);
        opt(w, &schema::M_AttachNetworkInterfaceRequest[2], &self.ena_queue_count);
        opt(w, &schema::M_AttachNetworkInterfaceRequest[3], &self.ena_srd_specification);
        req(w, &schema::M_AttachNetworkInterfaceRequest[4], &self.instance_id);
        opt(w, &schema::M_AttachNetworkInterfaceRequest[5], &self.network_card_index);
        req(w, &schema::M_AttachNetworkInterfaceRequest[6], &self.network_interface_id);
        w.end_struct();
    }
}

impl Decode for AttachNetworkInterfaceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attachment_id: f.opt("AttachmentId")?,
            network_card_index: f.opt("NetworkCardIndex")?,
        })
    }
}

impl Decode for AttachmentEnaSrdSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_enabled: f.opt("EnaSrdEnabled")?,
            ena_srd_udp_specification: f.opt("EnaSrdUdpSpecification")?,
        })
    }
}

impl Decode for AttachmentEnaSrdUdpSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_udp_enabled: f.opt("EnaSrdUdpEnabled")?,
        })
    }
}

impl Encode for AuthorizeSecurityGroupEgressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AuthorizeSecurityGroupEgressRequest[0], &self.cidr_ip);
        opt(w, &schema::M_AuthorizeSecurityGroupEgressRequest[1], &self.dry_run);
        opt(w, &schema::M_AuthorizeSecurityGroupEgressRequest[2], &self.from_port);
        req(w, &schema::M_AuthorizeSecurityGroupEgressRequest[3], &self.group_id);
        opt(w, &schema::M_AuthorizeSecurityGroupEgressRequest[4], &self.ip_permissions);
        opt(w, &schema::M_AuthorizeSecurityGroupEgressRequest[5], &self.ip_protocol);
        opt(w, &schema::M_AuthorizeSecurityGroupEgressRequest[6], &self.source_security_group_name);
        opt(w, &schema::M_AuthorizeSecurityGroupEgressRequest[7], &self.source_security_group_owner_id);
        opt(w, &schema::M_AuthorizeSecurityGroupEgressRequest[8], &self.tag_specifications);
        opt(w, &schema::M_AuthorizeSecurityGroupEgressRequest[9], &self.to_port);
        w.end_struct();
    }
}

impl Decode for AuthorizeSecurityGroupEgressResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#return: f.opt("Return")?,
            security_group_rules: f.opt("SecurityGroupRules")?,
        })
    }
}

impl Encode for AuthorizeSecurityGroupIngressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[0], &self.cidr_ip);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[1], &self.dry_run);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[2], &self.from_port);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[3], &self.group_id);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[4], &self.group_name);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[5], &self.ip_permissions);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[6], &self.ip_protocol);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[7], &self.source_security_group_name);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[8], &self.source_security_group_owner_id);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[9], &self.tag_specifications);
        opt(w, &schema::M_AuthorizeSecurityGroupIngressRequest[10], &self.to_port);
        w.end_struct();
    }
}

impl Decode for AuthorizeSecurityGroupIngressResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#return: f.opt("Return")?,
            security_group_rules: f.opt("SecurityGroupRules")?,
        })
    }
}

impl Decode for AvailabilityZone {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            geography: f.opt("Geography")?,
            group_long_name: f.opt("GroupLongName")?,
            group_name: f.opt("GroupName")?,
            messages: f.opt("Messages")?,
            network_border_group: f.opt("NetworkBorderGroup")?,
            opt_in_status: f.opt("OptInStatus")?,
            parent_zone_id: f.opt("ParentZoneId")?,
            parent_zone_name: f.opt("ParentZoneName")?,
            region_name: f.opt("RegionName")?,
            state: f.opt("State")?,
            sub_geography: f.opt("SubGeography")?,
            zone_id: f.opt("ZoneId")?,
            zone_name: f.opt("ZoneName")?,
            zone_type: f.opt("ZoneType")?,
        })
    }
}

impl Decode for AvailabilityZoneGeography {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
        })
    }
}

impl Decode for AvailabilityZoneMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            message: f.opt("Message")?,
        })
    }
}

impl Decode for AvailabilityZoneSubGeography {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
        })
    }
}

impl Decode for BlockPublicAccessStates {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            internet_gateway_block_mode: f.opt("InternetGatewayBlockMode")?,
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

impl Decode for CapacityReservationSpecificationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_reservation_preference: f.opt("CapacityReservationPreference")?,
            capacity_reservation_target: f.opt("CapacityReservationTarget")?,
        })
    }
}

impl Encode for CapacityReservationTarget {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CapacityReservationTarget[0], &self.capacity_reservation_id);
        opt(w, &schema::M_CapacityReservationTarget[1], &self.capacity_reservation_resource_group_arn);
        w.end_struct();
    }
}

impl Decode for CapacityReservationTargetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_reservation_id: f.opt("CapacityReservationId")?,
            capacity_reservation_resource_group_arn: f.opt("CapacityReservationResourceGroupArn")?,
        })
    }
}

impl Decode for ConnectionTrackingConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tcp_established_timeout: f.opt("TcpEstablishedTimeout")?,
            udp_stream_timeout: f.opt("UdpStreamTimeout")?,
            udp_timeout: f.opt("UdpTimeout")?,
        })
    }
}

impl Encode for ConnectionTrackingSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ConnectionTrackingSpecificationRequest[0], &self.tcp_established_timeout);
        opt(w, &schema::M_ConnectionTrackingSpecificationRequest[1], &self.udp_stream_timeout);
        opt(w, &schema::M_ConnectionTrackingSpecificationRequest[2], &self.udp_timeout);
        w.end_struct();
    }
}

impl Decode for ConnectionTrackingSpecificationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tcp_established_timeout: f.opt("TcpEstablishedTimeout")?,
            udp_stream_timeout: f.opt("UdpStreamTimeout")?,
            udp_timeout: f.opt("UdpTimeout")?,
        })
    }
}

impl Decode for CpuOptions {
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

impl Encode for CpuOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CpuOptionsRequest[0], &self.amd_sev_snp);
        opt(w, &schema::M_CpuOptionsRequest[1], &self.core_count);
        opt(w, &schema::M_CpuOptionsRequest[2], &self.nested_virtualization);
        opt(w, &schema::M_CpuOptionsRequest[3], &self.threads_per_core);
        w.end_struct();
    }
}

impl Encode for CreateDefaultSubnetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDefaultSubnetRequest[0], &self.availability_zone);
        opt(w, &schema::M_CreateDefaultSubnetRequest[1], &self.availability_zone_id);
        opt(w, &schema::M_CreateDefaultSubnetRequest[2], &self.dry_run);
        opt(w, &schema::M_CreateDefaultSubnetRequest[3], &self.ipv6_native);
        w.end_struct();
    }
}

impl Decode for CreateDefaultSubnetResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            subnet: f.opt("Subnet")?,
        })
    }
}

impl Encode for CreateDefaultVpcRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateDefaultVpcRequest[0], &self.dry_run);
        w.end_struct();
    }
}

impl Decode for CreateDefaultVpcResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            vpc: f.opt("Vpc")?,
        })
    }
}

impl Encode for CreateInternetGatewayRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateInternetGatewayRequest[0], &self.dry_run);
        opt(w, &schema::M_CreateInternetGatewayRequest[1], &self.tag_specifications);
        w.end_struct();
    }
}

impl Decode for CreateInternetGatewayResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            internet_gateway: f.opt("InternetGateway")?,
        })
    }
}

impl Encode for CreateKeyPairRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateKeyPairRequest[0], &self.dry_run);
        opt(w, &schema::M_CreateKeyPairRequest[1], &self.key_format);
        req(w, &schema::M_CreateKeyPairRequest[2], &self.key_name);
        opt(w, &schema::M_CreateKeyPairRequest[3], &self.key_type);
        opt(w, &schema::M_CreateKeyPairRequest[4], &self.tag_specifications);
        w.end_struct();
    }
}

impl Encode for CreateNetworkInterfaceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateNetworkInterfaceRequest[0], &self.client_token);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[1], &self.connection_tracking_specification);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[2], &self.description);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[3], &self.dry_run);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[4], &self.enable_primary_ipv6);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[5], &self.groups);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[6], &self.interface_type);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[7], &self.ipv4_prefix_count);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[8], &self.ipv4_prefixes);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[9], &self.ipv6_address_count);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[10], &self.ipv6_addresses);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[11], &self.ipv6_prefix_count);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[12], &self.ipv6_prefixes);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[13], &self.operator);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[14], &self.private_ip_address);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[15], &self.private_ip_addresses);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[16], &self.secondary_private_ip_address_count);
        req(w, &schema::M_CreateNetworkInterfaceRequest[17], &self.subnet_id);
        opt(w, &schema::M_CreateNetworkInterfaceRequest[18], &self.tag_specifications);
        w.end_struct();
    }
}

impl Decode for CreateNetworkInterfaceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            network_interface: f.opt("NetworkInterface")?,
        })
    }
}

impl Encode for CreateRouteRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateRouteRequest[0], &self.carrier_gateway_id);
        opt(w, &schema::M_CreateRouteRequest[1], &self.core_network_arn);
        opt(w, &schema::M_CreateRouteRequest[2], &self.destination_cidr_block);
        opt(w, &schema::M_CreateRouteRequest[3], &self.destination_ipv6_cidr_block);
        opt(w, &schema::M_CreateRouteRequest[4], &self.destination_prefix_list_id);
        opt(w, &schema::M_CreateRouteRequest[5], &self.dry_run);
        opt(w, &schema::M_CreateRouteRequest[6], &self.egress_only_internet_gateway_id);
        opt(w, &schema::M_CreateRouteRequest[7], &self.gateway_id);
        opt(w, &schema::M_CreateRouteRequest[8], &self.instance_id);
        opt(w, &schema::M_CreateRouteRequest[9], &self.local_gateway_id);
        opt(w, &schema::M_CreateRouteRequest[10], &self.nat_gateway_id);
        opt(w, &schema::M_CreateRouteRequest[11], &self.network_interface_id);
        opt(w, &schema::M_CreateRouteRequest[12], &self.odb_network_arn);
        req(w, &schema::M_CreateRouteRequest[13], &self.route_table_id);
        opt(w, &schema::M_CreateRouteRequest[14], &self.transit_gateway_id);
        opt(w, &schema::M_CreateRouteRequest[15], &self.vpc_endpoint_id);
        opt(w, &schema::M_CreateRouteRequest[16], &self.vpc_peering_connection_id);
        w.end_struct();
    }
}

impl Decode for CreateRouteResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#return: f.opt("Return")?,
        })
    }
}

impl Encode for CreateRouteTableRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateRouteTableRequest[0], &self.client_token);
        opt(w, &schema::M_CreateRouteTableRequest[1], &self.dry_run);
        opt(w, &schema::M_CreateRouteTableRequest[2], &self.tag_specifications);
        req(w, &schema::M_CreateRouteTableRequest[3], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for CreateRouteTableResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            route_table: f.opt("RouteTable")?,
        })
    }
}

impl Encode for CreateSecurityGroupRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateSecurityGroupRequest[0], &self.description);
        opt(w, &schema::M_CreateSecurityGroupRequest[1], &self.dry_run);
        req(w, &schema::M_CreateSecurityGroupRequest[2], &self.group_name);
        opt(w, &schema::M_CreateSecurityGroupRequest[3], &self.tag_specifications);
        opt(w, &schema::M_CreateSecurityGroupRequest[4], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for CreateSecurityGroupResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            group_id: f.opt("GroupId")?,
            security_group_arn: f.opt("SecurityGroupArn")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateSubnetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateSubnetRequest[0], &self.availability_zone);
        opt(w, &schema::M_CreateSubnetRequest[1], &self.availability_zone_id);
        opt(w, &schema::M_CreateSubnetRequest[2], &self.cidr_block);
        opt(w, &schema::M_CreateSubnetRequest[3], &self.dry_run);
        opt(w, &schema::M_CreateSubnetRequest[4], &self.ipv4_ipam_pool_id);
        opt(w, &schema::M_CreateSubnetRequest[5], &self.ipv4_netmask_length);
        opt(w, &schema::M_CreateSubnetRequest[6], &self.ipv6_cidr_block);
        opt(w, &schema::M_CreateSubnetRequest[7], &self.ipv6_ipam_pool_id);
        opt(w, &schema::M_CreateSubnetRequest[8], &self.ipv6_native);
        opt(w, &schema::M_CreateSubnetRequest[9], &self.ipv6_netmask_length);
        opt(w, &schema::M_CreateSubnetRequest[10], &self.outpost_arn);
        opt(w, &schema::M_CreateSubnetRequest[11], &self.tag_specifications);
        req(w, &schema::M_CreateSubnetRequest[12], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for CreateSubnetResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            subnet: f.opt("Subnet")?,
        })
    }
}

impl Encode for CreateTagsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateTagsRequest[0], &self.dry_run);
        req(w, &schema::M_CreateTagsRequest[1], &self.resources);
        req(w, &schema::M_CreateTagsRequest[2], &self.tags);
        w.end_struct();
    }
}

impl Encode for CreateVpcRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateVpcRequest[0], &self.amazon_provided_ipv6_cidr_block);
        opt(w, &schema::M_CreateVpcRequest[1], &self.cidr_block);
        opt(w, &schema::M_CreateVpcRequest[2], &self.dry_run);
        opt(w, &schema::M_CreateVpcRequest[3], &self.instance_tenancy);
        opt(w, &schema::M_CreateVpcRequest[4], &self.ipv4_ipam_pool_id);
        opt(w, &schema::M_CreateVpcRequest[5], &self.ipv4_netmask_length);
        opt(w, &schema::M_CreateVpcRequest[6], &self.ipv6_cidr_block);
        opt(w, &schema::M_CreateVpcRequest[7], &self.ipv6_cidr_block_network_border_group);
        opt(w, &schema::M_CreateVpcRequest[8], &self.ipv6_ipam_pool_id);
        opt(w, &schema::M_CreateVpcRequest[9], &self.ipv6_netmask_length);
        opt(w, &schema::M_CreateVpcRequest[10], &self.ipv6_pool);
        opt(w, &schema::M_CreateVpcRequest[11], &self.tag_specifications);
        opt(w, &schema::M_CreateVpcRequest[12], &self.vpc_encryption_control);
        w.end_struct();
    }
}

impl Decode for CreateVpcResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            vpc: f.opt("Vpc")?,
        })
    }
}

impl Encode for CreditSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreditSpecificationRequest[0], &self.cpu_credits);
        w.end_struct();
    }
}

impl Decode for DefaultConnectionTrackingConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            default_tcp_established_timeout: f.opt("DefaultTcpEstablishedTimeout")?,
            default_udp_stream_timeout: f.opt("DefaultUdpStreamTimeout")?,
            default_udp_timeout: f.opt("DefaultUdpTimeout")?,
        })
    }
}

impl Encode for DeleteInternetGatewayRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteInternetGatewayRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteInternetGatewayRequest[1], &self.internet_gateway_id);
        w.end_struct();
    }
}

impl Encode for DeleteKeyPairRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteKeyPairRequest[0], &self.dry_run);
        opt(w, &schema::M_DeleteKeyPairRequest[1], &self.key_name);
        opt(w, &schema::M_DeleteKeyPairRequest[2], &self.key_pair_id);
        w.end_struct();
    }
}

impl Decode for DeleteKeyPairResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key_pair_id: f.opt("KeyPairId")?,
            r#return: f.opt("Return")?,
        })
    }
}

impl Encode for DeleteNetworkInterfaceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteNetworkInterfaceRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteNetworkInterfaceRequest[1], &self.network_interface_id);
        w.end_struct();
    }
}

impl Encode for DeleteRouteRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteRouteRequest[0], &self.destination_cidr_block);
        opt(w, &schema::M_DeleteRouteRequest[1], &self.destination_ipv6_cidr_block);
        opt(w, &schema::M_DeleteRouteRequest[2], &self.destination_prefix_list_id);
        opt(w, &schema::M_DeleteRouteRequest[3], &self.dry_run);
        req(w, &schema::M_DeleteRouteRequest[4], &self.route_table_id);
        w.end_struct();
    }
}

impl Encode for DeleteRouteTableRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteRouteTableRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteRouteTableRequest[1], &self.route_table_id);
        w.end_struct();
    }
}

impl Encode for DeleteSecurityGroupRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteSecurityGroupRequest[0], &self.dry_run);
        opt(w, &schema::M_DeleteSecurityGroupRequest[1], &self.group_id);
        opt(w, &schema::M_DeleteSecurityGroupRequest[2], &self.group_name);
        w.end_struct();
    }
}

impl Decode for DeleteSecurityGroupResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            group_id: f.opt("GroupId")?,
            r#return: f.opt("Return")?,
        })
    }
}

impl Encode for DeleteSubnetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteSubnetRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteSubnetRequest[1], &self.subnet_id);
        w.end_struct();
    }
}

impl Encode for DeleteTagsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteTagsRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteTagsRequest[1], &self.resources);
        opt(w, &schema::M_DeleteTagsRequest[2], &self.tags);
        w.end_struct();
    }
}

impl Encode for DeleteVpcRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteVpcRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteVpcRequest[1], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for DescribeAccountAttributesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAccountAttributesRequest[0], &self.attribute_names);
        opt(w, &schema::M_DescribeAccountAttributesRequest[1], &self.dry_run);
        w.end_struct();
    }
}

impl Decode for DescribeAccountAttributesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_attributes: f.opt("AccountAttributes")?,
        })
    }
}

impl Encode for DescribeAddressesAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAddressesAttributeRequest[0], &self.allocation_ids);
        opt(w, &schema::M_DescribeAddressesAttributeRequest[1], &self.attribute);
        opt(w, &schema::M_DescribeAddressesAttributeRequest[2], &self.dry_run);
        opt(w, &schema::M_DescribeAddressesAttributeRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeAddressesAttributeRequest[4], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeAddressesAttributeResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            addresses: f.opt("Addresses")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeAddressesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAddressesRequest[0], &self.allocation_ids);
        opt(w, &schema::M_DescribeAddressesRequest[1], &self.dry_run);
        opt(w, &schema::M_DescribeAddressesRequest[2], &self.filters);
        opt(w, &schema::M_DescribeAddressesRequest[3], &self.public_ips);
        w.end_struct();
    }
}

impl Decode for DescribeAddressesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            addresses: f.opt("Addresses")?,
        })
    }
}

impl Encode for DescribeAvailabilityZonesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAvailabilityZonesRequest[0], &self.all_availability_zones);
        opt(w, &schema::M_DescribeAvailabilityZonesRequest[1], &self.dry_run);
        opt(w, &schema::M_DescribeAvailabilityZonesRequest[2], &self.filters);
        opt(w, &schema::M_DescribeAvailabilityZonesRequest[3], &self.zone_ids);
        opt(w, &schema::M_DescribeAvailabilityZonesRequest[4], &self.zone_names);
        w.end_struct();
    }
}

impl Decode for DescribeAvailabilityZonesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zones: f.opt("AvailabilityZones")?,
        })
    }
}

impl Encode for DescribeDhcpOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeDhcpOptionsRequest[0], &self.dhcp_options_ids);
        opt(w, &schema::M_DescribeDhcpOptionsRequest[1], &self.dry_run);
        opt(w, &schema::M_DescribeDhcpOptionsRequest[2], &self.filters);
        opt(w, &schema::M_DescribeDhcpOptionsRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeDhcpOptionsRequest[4], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeDhcpOptionsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dhcp_options: f.opt("DhcpOptions")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeImageAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeImageAttributeRequest[0], &self.attribute);
        opt(w, &schema::M_DescribeImageAttributeRequest[1], &self.dry_run);
        req(w, &schema::M_DescribeImageAttributeRequest[2], &self.image_id);
        w.end_struct();
    }
}

impl Encode for DescribeImagesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeImagesRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeImagesRequest[1], &self.executable_users);
        opt(w, &schema::M_DescribeImagesRequest[2], &self.filters);
        opt(w, &schema::M_DescribeImagesRequest[3], &self.image_ids);
        opt(w, &schema::M_DescribeImagesRequest[4], &self.include_deprecated);
        opt(w, &schema::M_DescribeImagesRequest[5], &self.include_disabled);
        opt(w, &schema::M_DescribeImagesRequest[6], &self.max_results);
        opt(w, &schema::M_DescribeImagesRequest[7], &self.next_token);
        opt(w, &schema::M_DescribeImagesRequest[8], &self.owners);
        w.end_struct();
    }
}

impl Decode for DescribeImagesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            images: f.opt("Images")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeInstanceAttributeRequest[0], &self.attribute);
        opt(w, &schema::M_DescribeInstanceAttributeRequest[1], &self.dry_run);
        req(w, &schema::M_DescribeInstanceAttributeRequest[2], &self.instance_id);
        w.end_struct();
    }
}

impl Encode for DescribeInstanceCreditSpecificationsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceCreditSpecificationsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeInstanceCreditSpecificationsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeInstanceCreditSpecificationsRequest[2], &self.instance_ids);
        opt(w, &schema::M_DescribeInstanceCreditSpecificationsRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeInstanceCreditSpecificationsRequest[4], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceCreditSpecificationsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_credit_specifications: f.opt("InstanceCreditSpecifications")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceStatusRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceStatusRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeInstanceStatusRequest[1], &self.filters);
        opt(w, &schema::M_DescribeInstanceStatusRequest[2], &self.include_all_instances);
        opt(w, &schema::M_DescribeInstanceStatusRequest[3], &self.include_managed_resources);
        opt(w, &schema::M_DescribeInstanceStatusRequest[4], &self.instance_ids);
        opt(w, &schema::M_DescribeInstanceStatusRequest[5], &self.max_results);
        opt(w, &schema::M_DescribeInstanceStatusRequest[6], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceStatusResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_statuses: f.opt("InstanceStatuses")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceTypeOfferingsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceTypeOfferingsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeInstanceTypeOfferingsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeInstanceTypeOfferingsRequest[2], &self.location_type);
        opt(w, &schema::M_DescribeInstanceTypeOfferingsRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeInstanceTypeOfferingsRequest[4], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceTypeOfferingsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_type_offerings: f.opt("InstanceTypeOfferings")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceTypesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceTypesRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeInstanceTypesRequest[1], &self.filters);
        opt(w, &schema::M_DescribeInstanceTypesRequest[2], &self.include_unsupported_in_region);
        opt(w, &schema::M_DescribeInstanceTypesRequest[3], &self.instance_types);
        opt(w, &schema::M_DescribeInstanceTypesRequest[4], &self.max_results);
        opt(w, &schema::M_DescribeInstanceTypesRequest[5], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceTypesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_types: f.opt("InstanceTypes")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstancesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstancesRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeInstancesRequest[1], &self.filters);
        opt(w, &schema::M_DescribeInstancesRequest[2], &self.include_managed_resources);
        opt(w, &schema::M_DescribeInstancesRequest[3], &self.instance_ids);
        opt(w, &schema::M_DescribeInstancesRequest[4], &self.max_results);
        opt(w, &schema::M_DescribeInstancesRequest[5], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstancesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            reservations: f.opt("Reservations")?,
        })
    }
}

impl Encode for DescribeInternetGatewaysRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInternetGatewaysRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeInternetGatewaysRequest[1], &self.filters);
        opt(w, &schema::M_DescribeInternetGatewaysRequest[2], &self.internet_gateway_ids);
        opt(w, &schema::M_DescribeInternetGatewaysRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeInternetGatewaysRequest[4], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInternetGatewaysResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            internet_gateways: f.opt("InternetGateways")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeKeyPairsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeKeyPairsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeKeyPairsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeKeyPairsRequest[2], &self.include_public_key);
        opt(w, &schema::M_DescribeKeyPairsRequest[3], &self.key_names);
        opt(w, &schema::M_DescribeKeyPairsRequest[4], &self.key_pair_ids);
        w.end_struct();
    }
}

impl Decode for DescribeKeyPairsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key_pairs: f.opt("KeyPairs")?,
        })
    }
}

impl Encode for DescribeNetworkAclsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeNetworkAclsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeNetworkAclsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeNetworkAclsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeNetworkAclsRequest[3], &self.network_acl_ids);
        opt(w, &schema::M_DescribeNetworkAclsRequest[4], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeNetworkAclsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            network_acls: f.opt("NetworkAcls")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeNetworkInterfaceAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeNetworkInterfaceAttributeRequest[0], &self.attribute);
        opt(w, &schema::M_DescribeNetworkInterfaceAttributeRequest[1], &self.dry_run);
        req(w, &schema::M_DescribeNetworkInterfaceAttributeRequest[2], &self.network_interface_id);
        w.end_struct();
    }
}

impl Decode for DescribeNetworkInterfaceAttributeResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associate_public_ip_address: f.opt("AssociatePublicIpAddress")?,
            attachment: f.opt("Attachment")?,
            description: f.opt("Description")?,
            groups: f.opt("Groups")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            source_dest_check: f.opt("SourceDestCheck")?,
        })
    }
}

impl Encode for DescribeNetworkInterfacesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeNetworkInterfacesRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeNetworkInterfacesRequest[1], &self.filters);
        opt(w, &schema::M_DescribeNetworkInterfacesRequest[2], &self.include_managed_resources);
        opt(w, &schema::M_DescribeNetworkInterfacesRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeNetworkInterfacesRequest[4], &self.network_interface_ids);
        opt(w, &schema::M_DescribeNetworkInterfacesRequest[5], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeNetworkInterfacesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            network_interfaces: f.opt("NetworkInterfaces")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeRegionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeRegionsRequest[0], &self.all_regions);
        opt(w, &schema::M_DescribeRegionsRequest[1], &self.dry_run);
        opt(w, &schema::M_DescribeRegionsRequest[2], &self.filters);
        opt(w, &schema::M_DescribeRegionsRequest[3], &self.region_names);
        w.end_struct();
    }
}

impl Decode for DescribeRegionsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            regions: f.opt("Regions")?,
        })
    }
}

impl Encode for DescribeRouteTablesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeRouteTablesRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeRouteTablesRequest[1], &self.filters);
        opt(w, &schema::M_DescribeRouteTablesRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeRouteTablesRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeRouteTablesRequest[4], &self.route_table_ids);
        w.end_struct();
    }
}

impl Decode for DescribeRouteTablesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            route_tables: f.opt("RouteTables")?,
        })
    }
}

impl Encode for DescribeSecurityGroupReferencesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSecurityGroupReferencesRequest[0], &self.dry_run);
        req(w, &schema::M_DescribeSecurityGroupReferencesRequest[1], &self.group_id);
        w.end_struct();
    }
}

impl Decode for DescribeSecurityGroupReferencesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            security_group_reference_set: f.opt("SecurityGroupReferenceSet")?,
        })
    }
}

impl Encode for DescribeSecurityGroupRulesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSecurityGroupRulesRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeSecurityGroupRulesRequest[1], &self.filters);
        opt(w, &schema::M_DescribeSecurityGroupRulesRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeSecurityGroupRulesRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeSecurityGroupRulesRequest[4], &self.security_group_rule_ids);
        w.end_struct();
    }
}

impl Decode for DescribeSecurityGroupRulesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            security_group_rules: f.opt("SecurityGroupRules")?,
        })
    }
}

impl Encode for DescribeSecurityGroupsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSecurityGroupsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeSecurityGroupsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeSecurityGroupsRequest[2], &self.group_ids);
        opt(w, &schema::M_DescribeSecurityGroupsRequest[3], &self.group_names);
        opt(w, &schema::M_DescribeSecurityGroupsRequest[4], &self.max_results);
        opt(w, &schema::M_DescribeSecurityGroupsRequest[5], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeSecurityGroupsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            security_groups: f.opt("SecurityGroups")?,
        })
    }
}

impl Encode for DescribeSubnetsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSubnetsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeSubnetsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeSubnetsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeSubnetsRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeSubnetsRequest[4], &self.subnet_ids);
        w.end_struct();
    }
}

impl Decode for DescribeSubnetsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            subnets: f.opt("Subnets")?,
        })
    }
}

impl Encode for DescribeTagsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTagsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeTagsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeTagsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeTagsRequest[3], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeTagsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for DescribeVolumesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVolumesRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeVolumesRequest[1], &self.filters);
        opt(w, &schema::M_DescribeVolumesRequest[2], &self.include_managed_resources);
        opt(w, &schema::M_DescribeVolumesRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeVolumesRequest[4], &self.next_token);
        opt(w, &schema::M_DescribeVolumesRequest[5], &self.volume_ids);
        w.end_struct();
    }
}

impl Decode for DescribeVolumesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            volumes: f.opt("Volumes")?,
        })
    }
}

impl Encode for DescribeVpcAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeVpcAttributeRequest[0], &self.attribute);
        opt(w, &schema::M_DescribeVpcAttributeRequest[1], &self.dry_run);
        req(w, &schema::M_DescribeVpcAttributeRequest[2], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for DescribeVpcAttributeResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_dns_hostnames: f.opt("EnableDnsHostnames")?,
            enable_dns_support: f.opt("EnableDnsSupport")?,
            enable_network_address_usage_metrics: f.opt("EnableNetworkAddressUsageMetrics")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Encode for DescribeVpcsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpcsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeVpcsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeVpcsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeVpcsRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeVpcsRequest[4], &self.vpc_ids);
        w.end_struct();
    }
}

impl Decode for DescribeVpcsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            vpcs: f.opt("Vpcs")?,
        })
    }
}

impl Encode for DetachInternetGatewayRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DetachInternetGatewayRequest[0], &self.dry_run);
        req(w, &schema::M_DetachInternetGatewayRequest[1], &self.internet_gateway_id);
        req(w, &schema::M_DetachInternetGatewayRequest[2], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for DetachNetworkInterfaceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DetachNetworkInterfaceRequest[0], &self.attachment_id);
        opt(w, &schema::M_DetachNetworkInterfaceRequest[1], &self.dry_run);
        opt(w, &schema::M_DetachNetworkInterfaceRequest[2], &self.force);
        w.end_struct();
    }
}

impl Decode for DhcpConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            values: f.opt("Values")?,
        })
    }
}

impl Decode for DhcpOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dhcp_configurations: f.opt("DhcpConfigurations")?,
            dhcp_options_id: f.opt("DhcpOptionsId")?,
            owner_id: f.opt("OwnerId")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for DisassociateAddressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DisassociateAddressRequest[0], &self.association_id);
        opt(w, &schema::M_DisassociateAddressRequest[1], &self.dry_run);
        opt(w, &schema::M_DisassociateAddressRequest[2], &self.public_ip);
        w.end_struct();
    }
}

impl Encode for DisassociateRouteTableRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DisassociateRouteTableRequest[0], &self.association_id);
        opt(w, &schema::M_DisassociateRouteTableRequest[1], &self.dry_run);
        w.end_struct();
    }
}

impl Encode for DisassociateVpcCidrBlockRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DisassociateVpcCidrBlockRequest[0], &self.association_id);
        w.end_struct();
    }
}

impl Decode for DisassociateVpcCidrBlockResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_block_association: f.opt("CidrBlockAssociation")?,
            ipv6_cidr_block_association: f.opt("Ipv6CidrBlockAssociation")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for DiskInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            size_in_gb: f.opt("SizeInGB")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Decode for EbsCardInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            baseline_bandwidth_in_mbps: f.opt("BaselineBandwidthInMbps")?,
            baseline_iops: f.opt("BaselineIops")?,
            baseline_throughput_in_mbps: f.opt("BaselineThroughputInMBps")?,
            ebs_card_index: f.opt("EbsCardIndex")?,
            maximum_bandwidth_in_mbps: f.opt("MaximumBandwidthInMbps")?,
            maximum_iops: f.opt("MaximumIops")?,
            maximum_throughput_in_mbps: f.opt("MaximumThroughputInMBps")?,
        })
    }
}

impl Decode for EbsInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attachment_limit_type: f.opt("AttachmentLimitType")?,
            ebs_cards: f.opt("EbsCards")?,
            ebs_optimized_info: f.opt("EbsOptimizedInfo")?,
            ebs_optimized_support: f.opt("EbsOptimizedSupport")?,
            encryption_support: f.opt("EncryptionSupport")?,
            maximum_ebs_attachments: f.opt("MaximumEbsAttachments")?,
            maximum_ebs_cards: f.opt("MaximumEbsCards")?,
            nvme_support: f.opt("NvmeSupport")?,
        })
    }
}

impl Decode for EbsInstanceBlockDevice {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associated_resource: f.opt("AssociatedResource")?,
            attach_time: f.opt("AttachTime")?,
            delete_on_termination: f.opt("DeleteOnTermination")?,
            ebs_card_index: f.opt("EbsCardIndex")?,
            operator: f.opt("Operator")?,
            status: f.opt("Status")?,
            volume_id: f.opt("VolumeId")?,
            volume_owner_id: f.opt("VolumeOwnerId")?,
        })
    }
}

impl Encode for EbsInstanceBlockDeviceSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EbsInstanceBlockDeviceSpecification[0], &self.delete_on_termination);
        opt(w, &schema::M_EbsInstanceBlockDeviceSpecification[1], &self.volume_id);
        w.end_struct();
    }
}

impl Decode for EbsOptimizedInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            baseline_bandwidth_in_mbps: f.opt("BaselineBandwidthInMbps")?,
            baseline_iops: f.opt("BaselineIops")?,
            baseline_throughput_in_mbps: f.opt("BaselineThroughputInMBps")?,
            maximum_bandwidth_in_mbps: f.opt("MaximumBandwidthInMbps")?,
            maximum_iops: f.opt("MaximumIops")?,
            maximum_throughput_in_mbps: f.opt("MaximumThroughputInMBps")?,
        })
    }
}

impl Decode for EbsStatusDetails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            impaired_since: f.opt("ImpairedSince")?,
            name: f.opt("Name")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for EbsStatusSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            details: f.opt("Details")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for EfaInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            maximum_efa_interfaces: f.opt("MaximumEfaInterfaces")?,
        })
    }
}

impl Decode for ElasticGpuAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            elastic_gpu_association_id: f.opt("ElasticGpuAssociationId")?,
            elastic_gpu_association_state: f.opt("ElasticGpuAssociationState")?,
            elastic_gpu_association_time: f.opt("ElasticGpuAssociationTime")?,
            elastic_gpu_id: f.opt("ElasticGpuId")?,
        })
    }
}

impl Encode for ElasticGpuSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ElasticGpuSpecification[0], &self.r#type);
        w.end_struct();
    }
}

impl Encode for ElasticInferenceAccelerator {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ElasticInferenceAccelerator[0], &self.count);
        req(w, &schema::M_ElasticInferenceAccelerator[1], &self.r#type);
        w.end_struct();
    }
}

impl Decode for ElasticInferenceAcceleratorAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            elastic_inference_accelerator_arn: f.opt("ElasticInferenceAcceleratorArn")?,
            elastic_inference_accelerator_association_id: f.opt("ElasticInferenceAcceleratorAssociationId")?,
            elastic_inference_accelerator_association_state: f.opt("ElasticInferenceAcceleratorAssociationState")?,
            elastic_inference_accelerator_association_time: f.opt("ElasticInferenceAcceleratorAssociationTime")?,
        })
    }
}

impl Encode for EnaSrdSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EnaSrdSpecification[0], &self.ena_srd_enabled);
        opt(w, &schema::M_EnaSrdSpecification[1], &self.ena_srd_udp_specification);
        w.end_struct();
    }
}

impl Encode for EnaSrdSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EnaSrdSpecificationRequest[0], &self.ena_srd_enabled);
        opt(w, &schema::M_EnaSrdSpecificationRequest[1], &self.ena_srd_udp_specification);
        w.end_struct();
    }
}

impl Encode for EnaSrdUdpSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EnaSrdUdpSpecification[0], &self.ena_srd_udp_enabled);
        w.end_struct();
    }
}

impl Encode for EnaSrdUdpSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EnaSrdUdpSpecificationRequest[0], &self.ena_srd_udp_enabled);
        w.end_struct();
    }
}

impl Decode for EnclaveOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
        })
    }
}

impl Encode for EnclaveOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EnclaveOptionsRequest[0], &self.enabled);
        w.end_struct();
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

impl Decode for FpgaDeviceInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            manufacturer: f.opt("Manufacturer")?,
            memory_info: f.opt("MemoryInfo")?,
            name: f.opt("Name")?,
        })
    }
}

impl Decode for FpgaDeviceMemoryInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            size_in_mib: f.opt("SizeInMiB")?,
        })
    }
}

impl Decode for FpgaInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            fpgas: f.opt("Fpgas")?,
            total_fpga_memory_in_mib: f.opt("TotalFpgaMemoryInMiB")?,
        })
    }
}

impl Encode for GetConsoleOutputRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetConsoleOutputRequest[0], &self.dry_run);
        req(w, &schema::M_GetConsoleOutputRequest[1], &self.instance_id);
        opt(w, &schema::M_GetConsoleOutputRequest[2], &self.latest);
        w.end_struct();
    }
}

impl Decode for GetConsoleOutputResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_id: f.opt("InstanceId")?,
            output: f.opt("Output")?,
            timestamp: f.opt("Timestamp")?,
        })
    }
}

impl Encode for GetInstanceMetadataDefaultsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetInstanceMetadataDefaultsRequest[0], &self.dry_run);
        w.end_struct();
    }
}

impl Decode for GetInstanceMetadataDefaultsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_level: f.opt("AccountLevel")?,
        })
    }
}

impl Encode for GetSecurityGroupsForVpcRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetSecurityGroupsForVpcRequest[0], &self.dry_run);
        opt(w, &schema::M_GetSecurityGroupsForVpcRequest[1], &self.filters);
        opt(w, &schema::M_GetSecurityGroupsForVpcRequest[2], &self.max_results);
        opt(w, &schema::M_GetSecurityGroupsForVpcRequest[3], &self.next_token);
        req(w, &schema::M_GetSecurityGroupsForVpcRequest[4], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for GetSecurityGroupsForVpcResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            security_group_for_vpcs: f.opt("SecurityGroupForVpcs")?,
        })
    }
}

impl Decode for GpuDeviceInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            gpu_partition_size: f.opt("GpuPartitionSize")?,
            logical_gpu_count: f.opt("LogicalGpuCount")?,
            manufacturer: f.opt("Manufacturer")?,
            memory_info: f.opt("MemoryInfo")?,
            name: f.opt("Name")?,
            workloads: f.opt("Workloads")?,
        })
    }
}

impl Decode for GpuDeviceMemoryInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            size_in_mib: f.opt("SizeInMiB")?,
        })
    }
}

impl Decode for GpuInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            gpus: f.opt("Gpus")?,
            total_gpu_memory_in_mib: f.opt("TotalGpuMemoryInMiB")?,
        })
    }
}

impl Decode for GroupIdentifier {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
        })
    }
}

impl Decode for HibernationOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            configured: f.opt("Configured")?,
        })
    }
}

impl Encode for HibernationOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HibernationOptionsRequest[0], &self.configured);
        w.end_struct();
    }
}

impl Decode for IamInstanceProfile {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            id: f.opt("Id")?,
        })
    }
}

impl Encode for IamInstanceProfileSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IamInstanceProfileSpecification[0], &self.arn);
        opt(w, &schema::M_IamInstanceProfileSpecification[1], &self.name);
        w.end_struct();
    }
}

impl Decode for IgwFirewall {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            firewall_arn: f.opt("FirewallArn")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for Image {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            architecture: f.opt("Architecture")?,
            block_device_mappings: f.opt("BlockDeviceMappings")?,
            boot_mode: f.opt("BootMode")?,
            creation_date: f.opt("CreationDate")?,
            deprecation_time: f.opt("DeprecationTime")?,
            deregistration_protection: f.opt("DeregistrationProtection")?,
            description: f.opt("Description")?,
            ena_support: f.opt("EnaSupport")?,
            free_tier_eligible: f.opt("FreeTierEligible")?,
            hypervisor: f.opt("Hypervisor")?,
            image_allowed: f.opt("ImageAllowed")?,
            image_id: f.opt("ImageId")?,
            image_location: f.opt("ImageLocation")?,
            image_owner_alias: f.opt("ImageOwnerAlias")?,
            image_type: f.opt("ImageType")?,
            image_watermarks: f.opt("ImageWatermarks")?,
            imds_support: f.opt("ImdsSupport")?,
            instance_type_specification: f.opt("InstanceTypeSpecification")?,
            kernel_id: f.opt("KernelId")?,
            last_launched_time: f.opt("LastLaunchedTime")?,
            name: f.opt("Name")?,
            owner_id: f.opt("OwnerId")?,
            platform: f.opt("Platform")?,
            platform_details: f.opt("PlatformDetails")?,
            product_codes: f.opt("ProductCodes")?,
            public: f.opt("Public")?,
            public_ssm_parameter_name: f.opt("PublicSsmParameterName")?,
            ramdisk_id: f.opt("RamdiskId")?,
            root_device_name: f.opt("RootDeviceName")?,
            root_device_type: f.opt("RootDeviceType")?,
            scan_results: f.opt("ScanResults")?,
            source_image_id: f.opt("SourceImageId")?,
            source_image_region: f.opt("SourceImageRegion")?,
            source_instance_id: f.opt("SourceInstanceId")?,
            sriov_net_support: f.opt("SriovNetSupport")?,
            state: f.opt("State")?,
            state_reason: f.opt("StateReason")?,
            tags: f.opt("Tags")?,
            tpm_support: f.opt("TpmSupport")?,
            usage_operation: f.opt("UsageOperation")?,
            virtualization_type: f.opt("VirtualizationType")?,
        })
    }
}

impl Decode for ImageAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            block_device_mappings: f.opt("BlockDeviceMappings")?,
            boot_mode: f.opt("BootMode")?,
            deregistration_protection: f.opt("DeregistrationProtection")?,
            description: f.opt("Description")?,
            image_id: f.opt("ImageId")?,
            imds_support: f.opt("ImdsSupport")?,
            kernel_id: f.opt("KernelId")?,
            last_launched_time: f.opt("LastLaunchedTime")?,
            launch_permissions: f.opt("LaunchPermissions")?,
            product_codes: f.opt("ProductCodes")?,
            ramdisk_id: f.opt("RamdiskId")?,
            sriov_net_support: f.opt("SriovNetSupport")?,
            tpm_support: f.opt("TpmSupport")?,
            uefi_data: f.opt("UefiData")?,
        })
    }
}

impl Decode for ImageWatermark {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            source_image_creation_time: f.opt("SourceImageCreationTime")?,
            source_image_id: f.opt("SourceImageId")?,
            source_image_region: f.opt("SourceImageRegion")?,
            watermark_creation_time: f.opt("WatermarkCreationTime")?,
            watermark_key: f.opt("WatermarkKey")?,
        })
    }
}

impl Encode for ImportKeyPairRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImportKeyPairRequest[0], &self.dry_run);
        req(w, &schema::M_ImportKeyPairRequest[1], &self.key_name);
        req(w, &schema::M_ImportKeyPairRequest[2], &self.public_key_material);
        opt(w, &schema::M_ImportKeyPairRequest[3], &self.tag_specifications);
        w.end_struct();
    }
}

impl Decode for ImportKeyPairResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key_fingerprint: f.opt("KeyFingerprint")?,
            key_name: f.opt("KeyName")?,
            key_pair_id: f.opt("KeyPairId")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for InferenceAcceleratorInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accelerators: f.opt("Accelerators")?,
            total_inference_memory_in_mib: f.opt("TotalInferenceMemoryInMiB")?,
        })
    }
}

impl Decode for InferenceDeviceInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            manufacturer: f.opt("Manufacturer")?,
            memory_info: f.opt("MemoryInfo")?,
            name: f.opt("Name")?,
        })
    }
}

impl Decode for InferenceDeviceMemoryInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            size_in_mib: f.opt("SizeInMiB")?,
        })
    }
}

impl Decode for Instance {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ami_launch_index: f.opt("AmiLaunchIndex")?,
            architecture: f.opt("Architecture")?,
            block_device_mappings: f.opt("BlockDeviceMappings")?,
            boot_mode: f.opt("BootMode")?,
            capacity_block_id: f.opt("CapacityBlockId")?,
            capacity_reservation_id: f.opt("CapacityReservationId")?,
            capacity_reservation_specification: f.opt("CapacityReservationSpecification")?,
            client_token: f.opt("ClientToken")?,
            cpu_options: f.opt("CpuOptions")?,
            current_instance_boot_mode: f.opt("CurrentInstanceBootMode")?,
            ebs_optimized: f.opt("EbsOptimized")?,
            elastic_gpu_associations: f.opt("ElasticGpuAssociations")?,
            elastic_inference_accelerator_associations: f.opt("ElasticInferenceAcceleratorAssociations")?,
            ena_support: f.opt("EnaSupport")?,
            enclave_options: f.opt("EnclaveOptions")?,
            hibernation_options: f.opt("HibernationOptions")?,
            hypervisor: f.opt("Hypervisor")?,
            iam_instance_profile: f.opt("IamInstanceProfile")?,
            image_id: f.opt("ImageId")?,
            instance_id: f.opt("InstanceId")?,
            instance_lifecycle: f.opt("InstanceLifecycle")?,
            instance_type: f.opt("InstanceType")?,
            ipv6_address: f.opt("Ipv6Address")?,
            kernel_id: f.opt("KernelId")?,
            key_name: f.opt("KeyName")?,
            launch_time: f.opt("LaunchTime")?,
            licenses: f.opt("Licenses")?,
            maintenance_options: f.opt("MaintenanceOptions")?,
            metadata_options: f.opt("MetadataOptions")?,
            monitoring: f.opt("Monitoring")?,
            network_interfaces: f.opt("NetworkInterfaces")?,
            network_performance_options: f.opt("NetworkPerformanceOptions")?,
            operator: f.opt("Operator")?,
            outpost_arn: f.opt("OutpostArn")?,
            placement: f.opt("Placement")?,
            platform: f.opt("Platform")?,
            platform_details: f.opt("PlatformDetails")?,
            private_dns_name: f.opt("PrivateDnsName")?,
            private_dns_name_options: f.opt("PrivateDnsNameOptions")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
            product_codes: f.opt("ProductCodes")?,
            public_dns_name: f.opt("PublicDnsName")?,
            public_ip_address: f.opt("PublicIpAddress")?,
            ramdisk_id: f.opt("RamdiskId")?,
            root_device_name: f.opt("RootDeviceName")?,
            root_device_type: f.opt("RootDeviceType")?,
            secondary_interfaces: f.opt("SecondaryInterfaces")?,
            security_groups: f.opt("SecurityGroups")?,
            source_dest_check: f.opt("SourceDestCheck")?,
            spot_instance_request_id: f.opt("SpotInstanceRequestId")?,
            sriov_net_support: f.opt("SriovNetSupport")?,
            state: f.opt("State")?,
            state_reason: f.opt("StateReason")?,
            state_transition_reason: f.opt("StateTransitionReason")?,
            subnet_id: f.opt("SubnetId")?,
            tags: f.opt("Tags")?,
            tpm_support: f.opt("TpmSupport")?,
            usage_operation: f.opt("UsageOperation")?,
            usage_operation_update_time: f.opt("UsageOperationUpdateTime")?,
            virtualization_type: f.opt("VirtualizationType")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for InstanceAttachmentEnaSrdSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_enabled: f.opt("EnaSrdEnabled")?,
            ena_srd_udp_specification: f.opt("EnaSrdUdpSpecification")?,
        })
    }
}

impl Decode for InstanceAttachmentEnaSrdUdpSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_udp_enabled: f.opt("EnaSrdUdpEnabled")?,
        })
    }
}

impl Decode for InstanceAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            block_device_mappings: f.opt("BlockDeviceMappings")?,
            disable_api_stop: f.opt("DisableApiStop")?,
            disable_api_termination: f.opt("DisableApiTermination")?,
            ebs_optimized: f.opt("EbsOptimized")?,
            ena_support: f.opt("EnaSupport")?,
            enclave_options: f.opt("EnclaveOptions")?,
            groups: f.opt("Groups")?,
            instance_id: f.opt("InstanceId")?,
            instance_initiated_shutdown_behavior: f.opt("InstanceInitiatedShutdownBehavior")?,
            instance_type: f.opt("InstanceType")?,
            kernel_id: f.opt("KernelId")?,
            product_codes: f.opt("ProductCodes")?,
            ramdisk_id: f.opt("RamdiskId")?,
            root_device_name: f.opt("RootDeviceName")?,
            source_dest_check: f.opt("SourceDestCheck")?,
            sriov_net_support: f.opt("SriovNetSupport")?,
            user_data: f.opt("UserData")?,
        })
    }
}

impl Decode for InstanceBlockDeviceMapping {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            device_name: f.opt("DeviceName")?,
            ebs: f.opt("Ebs")?,
        })
    }
}

impl Encode for InstanceBlockDeviceMappingSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceBlockDeviceMappingSpecification[0], &self.device_name);
        opt(w, &schema::M_InstanceBlockDeviceMappingSpecification[1], &self.ebs);
        opt(w, &schema::M_InstanceBlockDeviceMappingSpecification[2], &self.no_device);
        opt(w, &schema::M_InstanceBlockDeviceMappingSpecification[3], &self.virtual_name);
        w.end_struct();
    }
}

impl Decode for InstanceCreditSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cpu_credits: f.opt("CpuCredits")?,
            instance_id: f.opt("InstanceId")?,
        })
    }
}

impl Encode for InstanceCreditSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceCreditSpecificationRequest[0], &self.cpu_credits);
        req(w, &schema::M_InstanceCreditSpecificationRequest[1], &self.instance_id);
        w.end_struct();
    }
}

impl Decode for InstanceIpv4Prefix {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv4_prefix: f.opt("Ipv4Prefix")?,
        })
    }
}

impl Decode for InstanceIpv6Prefix {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_prefix: f.opt("Ipv6Prefix")?,
        })
    }
}

impl Decode for InstanceMaintenanceOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_recovery: f.opt("AutoRecovery")?,
            reboot_migration: f.opt("RebootMigration")?,
        })
    }
}

impl Encode for InstanceMaintenanceOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMaintenanceOptionsRequest[0], &self.auto_recovery);
        w.end_struct();
    }
}

impl Encode for InstanceMarketOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMarketOptionsRequest[0], &self.market_type);
        opt(w, &schema::M_InstanceMarketOptionsRequest[1], &self.spot_options);
        w.end_struct();
    }
}

impl Decode for InstanceMetadataDefaultsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            http_endpoint: f.opt("HttpEndpoint")?,
            http_put_response_hop_limit: f.opt("HttpPutResponseHopLimit")?,
            http_tokens: f.opt("HttpTokens")?,
            http_tokens_enforced: f.opt("HttpTokensEnforced")?,
            instance_metadata_tags: f.opt("InstanceMetadataTags")?,
            managed_by: f.opt("ManagedBy")?,
            managed_exception_message: f.opt("ManagedExceptionMessage")?,
        })
    }
}

impl Encode for InstanceMetadataOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceMetadataOptionsRequest[0], &self.http_endpoint);
        opt(w, &schema::M_InstanceMetadataOptionsRequest[1], &self.http_protocol_ipv6);
        opt(w, &schema::M_InstanceMetadataOptionsRequest[2], &self.http_put_response_hop_limit);
        opt(w, &schema::M_InstanceMetadataOptionsRequest[3], &self.http_tokens);
        opt(w, &schema::M_InstanceMetadataOptionsRequest[4], &self.instance_metadata_tags);
        w.end_struct();
    }
}

impl Decode for InstanceMetadataOptionsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            http_endpoint: f.opt("HttpEndpoint")?,
            http_protocol_ipv6: f.opt("HttpProtocolIpv6")?,
            http_put_response_hop_limit: f.opt("HttpPutResponseHopLimit")?,
            http_tokens: f.opt("HttpTokens")?,
            instance_metadata_tags: f.opt("InstanceMetadataTags")?,
            state: f.opt("State")?,
        })
    }
}

impl Decode for InstanceMonitoring {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_id: f.opt("InstanceId")?,
            monitoring: f.opt("Monitoring")?,
        })
    }
}

impl Decode for InstanceNetworkInterface {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association: f.opt("Association")?,
            attachment: f.opt("Attachment")?,
            connection_tracking_configuration: f.opt("ConnectionTrackingConfiguration")?,
            description: f.opt("Description")?,
            groups: f.opt("Groups")?,
            interface_type: f.opt("InterfaceType")?,
            ipv4_prefixes: f.opt("Ipv4Prefixes")?,
            ipv6_addresses: f.opt("Ipv6Addresses")?,
            ipv6_prefixes: f.opt("Ipv6Prefixes")?,
            mac_address: f.opt("MacAddress")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            operator: f.opt("Operator")?,
            owner_id: f.opt("OwnerId")?,
            private_dns_name: f.opt("PrivateDnsName")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
            private_ip_addresses: f.opt("PrivateIpAddresses")?,
            source_dest_check: f.opt("SourceDestCheck")?,
            status: f.opt("Status")?,
            subnet_id: f.opt("SubnetId")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for InstanceNetworkInterfaceAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            carrier_ip: f.opt("CarrierIp")?,
            customer_owned_ip: f.opt("CustomerOwnedIp")?,
            ip_owner_id: f.opt("IpOwnerId")?,
            public_dns_name: f.opt("PublicDnsName")?,
            public_ip: f.opt("PublicIp")?,
        })
    }
}

impl Decode for InstanceNetworkInterfaceAttachment {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attach_time: f.opt("AttachTime")?,
            attachment_id: f.opt("AttachmentId")?,
            delete_on_termination: f.opt("DeleteOnTermination")?,
            device_index: f.opt("DeviceIndex")?,
            ena_queue_count: f.opt("EnaQueueCount")?,
            ena_srd_specification: f.opt("EnaSrdSpecification")?,
            network_card_index: f.opt("NetworkCardIndex")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for InstanceNetworkInterfaceSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[0], &self.associate_carrier_ip_address);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[1], &self.associate_public_ip_address);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[2], &self.connection_tracking_specification);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[3], &self.delete_on_termination);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[4], &self.description);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[5], &self.device_index);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[6], &self.ena_queue_count);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[7], &self.ena_srd_specification);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[8], &self.groups);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[9], &self.interface_type);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[10], &self.ipv4_prefix_count);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[11], &self.ipv4_prefixes);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[12], &self.ipv6_address_count);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[13], &self.ipv6_addresses);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[14], &self.ipv6_prefix_count);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[15], &self.ipv6_prefixes);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[16], &self.network_card_index);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[17], &self.network_interface_id);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[18], &self.primary_ipv6);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[19], &self.private_ip_address);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[20], &self.private_ip_addresses);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[21], &self.secondary_private_ip_address_count);
        opt(w, &schema::M_InstanceNetworkInterfaceSpecification[22], &self.subnet_id);
        w.end_struct();
    }
}

impl Decode for InstanceNetworkPerformanceOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bandwidth_weighting: f.opt("BandwidthWeighting")?,
        })
    }
}

impl Encode for InstanceNetworkPerformanceOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceNetworkPerformanceOptionsRequest[0], &self.bandwidth_weighting);
        w.end_struct();
    }
}

impl Decode for InstancePrivateIpAddress {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association: f.opt("Association")?,
            primary: f.opt("Primary")?,
            private_dns_name: f.opt("PrivateDnsName")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
        })
    }
}

impl Decode for InstanceSecondaryInterface {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attachment: f.opt("Attachment")?,
            interface_type: f.opt("InterfaceType")?,
            mac_address: f.opt("MacAddress")?,
            owner_id: f.opt("OwnerId")?,
            private_ip_addresses: f.opt("PrivateIpAddresses")?,
            secondary_interface_id: f.opt("SecondaryInterfaceId")?,
            secondary_network_id: f.opt("SecondaryNetworkId")?,
            secondary_subnet_id: f.opt("SecondarySubnetId")?,
            source_dest_check: f.opt("SourceDestCheck")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for InstanceSecondaryInterfaceAttachment {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attach_time: f.opt("AttachTime")?,
            attachment_id: f.opt("AttachmentId")?,
            delete_on_termination: f.opt("DeleteOnTermination")?,
            device_index: f.opt("DeviceIndex")?,
            network_card_index: f.opt("NetworkCardIndex")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for InstanceSecondaryInterfacePrivateIpAddress {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            private_ip_address: f.opt("PrivateIpAddress")?,
        })
    }
}

impl Encode for InstanceSecondaryInterfacePrivateIpAddressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_InstanceSecondaryInterfacePrivateIpAddressRequest[0], &self.private_ip_address);
        w.end_struct();
    }
}

impl Encode for InstanceSecondaryInterfaceSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceSecondaryInterfaceSpecificationRequest[0], &self.delete_on_termination);
        opt(w, &schema::M_InstanceSecondaryInterfaceSpecificationRequest[1], &self.device_index);
        opt(w, &schema::M_InstanceSecondaryInterfaceSpecificationRequest[2], &self.interface_type);
        opt(w, &schema::M_InstanceSecondaryInterfaceSpecificationRequest[3], &self.network_card_index);
        opt(w, &schema::M_InstanceSecondaryInterfaceSpecificationRequest[4], &self.private_ip_address_count);
        opt(w, &schema::M_InstanceSecondaryInterfaceSpecificationRequest[5], &self.private_ip_addresses);
        opt(w, &schema::M_InstanceSecondaryInterfaceSpecificationRequest[6], &self.secondary_subnet_id);
        w.end_struct();
    }
}

impl Decode for InstanceState {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            name: f.opt("Name")?,
        })
    }
}

impl Decode for InstanceStateChange {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            current_state: f.opt("CurrentState")?,
            instance_id: f.opt("InstanceId")?,
            previous_state: f.opt("PreviousState")?,
        })
    }
}

impl Decode for InstanceStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            application_status: f.opt("ApplicationStatus")?,
            attached_ebs_status: f.opt("AttachedEbsStatus")?,
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            events: f.opt("Events")?,
            instance_id: f.opt("InstanceId")?,
            instance_state: f.opt("InstanceState")?,
            instance_status: f.opt("InstanceStatus")?,
            operator: f.opt("Operator")?,
            outpost_arn: f.opt("OutpostArn")?,
            performance_status: f.opt("PerformanceStatus")?,
            system_status: f.opt("SystemStatus")?,
        })
    }
}

impl Decode for InstanceStatusDetails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            impaired_since: f.opt("ImpairedSince")?,
            name: f.opt("Name")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for InstanceStatusEvent {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            description: f.opt("Description")?,
            instance_event_id: f.opt("InstanceEventId")?,
            not_after: f.opt("NotAfter")?,
            not_before: f.opt("NotBefore")?,
            not_before_deadline: f.opt("NotBeforeDeadline")?,
        })
    }
}

impl Decode for InstanceStatusSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            details: f.opt("Details")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for InstanceStorageInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            disks: f.opt("Disks")?,
            encryption_support: f.opt("EncryptionSupport")?,
            nvme_support: f.opt("NvmeSupport")?,
            total_size_in_gb: f.opt("TotalSizeInGB")?,
        })
    }
}

impl Decode for InstanceTypeInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_recovery_supported: f.opt("AutoRecoverySupported")?,
            bare_metal: f.opt("BareMetal")?,
            burstable_performance_supported: f.opt("BurstablePerformanceSupported")?,
            current_generation: f.opt("CurrentGeneration")?,
            dedicated_hosts_supported: f.opt("DedicatedHostsSupported")?,
            ebs_info: f.opt("EbsInfo")?,
            fpga_info: f.opt("FpgaInfo")?,
            free_tier_eligible: f.opt("FreeTierEligible")?,
            gpu_info: f.opt("GpuInfo")?,
            hibernation_supported: f.opt("HibernationSupported")?,
            hypervisor: f.opt("Hypervisor")?,
            inference_accelerator_info: f.opt("InferenceAcceleratorInfo")?,
            instance_storage_info: f.opt("InstanceStorageInfo")?,
            instance_storage_supported: f.opt("InstanceStorageSupported")?,
            instance_type: f.opt("InstanceType")?,
            media_accelerator_info: f.opt("MediaAcceleratorInfo")?,
            memory_info: f.opt("MemoryInfo")?,
            network_info: f.opt("NetworkInfo")?,
            neuron_info: f.opt("NeuronInfo")?,
            nitro_enclaves_support: f.opt("NitroEnclavesSupport")?,
            nitro_tpm_info: f.opt("NitroTpmInfo")?,
            nitro_tpm_support: f.opt("NitroTpmSupport")?,
            phc_support: f.opt("PhcSupport")?,
            placement_group_info: f.opt("PlacementGroupInfo")?,
            processor_info: f.opt("ProcessorInfo")?,
            reboot_migration_support: f.opt("RebootMigrationSupport")?,
            supported_boot_modes: f.opt("SupportedBootModes")?,
            supported_in_region: f.opt("SupportedInRegion")?,
            supported_root_device_types: f.opt("SupportedRootDeviceTypes")?,
            supported_usage_classes: f.opt("SupportedUsageClasses")?,
            supported_virtualization_types: f.opt("SupportedVirtualizationTypes")?,
            vcpu_info: f.opt("VCpuInfo")?,
        })
    }
}

impl Decode for InstanceTypeItem {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_type: f.opt("InstanceType")?,
        })
    }
}

impl Decode for InstanceTypeOffering {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_type: f.opt("InstanceType")?,
            location: f.opt("Location")?,
            location_type: f.opt("LocationType")?,
        })
    }
}

impl Decode for InstanceTypeSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            supported_instance_types: f.opt("SupportedInstanceTypes")?,
            unsupported_instance_types: f.opt("UnsupportedInstanceTypes")?,
        })
    }
}

impl Decode for InternetGateway {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attachments: f.opt("Attachments")?,
            internet_gateway_id: f.opt("InternetGatewayId")?,
            owner_id: f.opt("OwnerId")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for InternetGatewayAttachment {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            state: f.opt("State")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for Ipv4PrefixSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv4_prefix: f.opt("Ipv4Prefix")?,
        })
    }
}

impl Encode for Ipv4PrefixSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ipv4PrefixSpecificationRequest[0], &self.ipv4_prefix);
        w.end_struct();
    }
}

impl Decode for Ipv6PrefixSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_prefix: f.opt("Ipv6Prefix")?,
        })
    }
}

impl Encode for Ipv6PrefixSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Ipv6PrefixSpecificationRequest[0], &self.ipv6_prefix);
        w.end_struct();
    }
}

impl Decode for KeyPair {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key_fingerprint: f.opt("KeyFingerprint")?,
            key_material: f.opt("KeyMaterial")?,
            key_name: f.opt("KeyName")?,
            key_pair_id: f.opt("KeyPairId")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for KeyPairInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            create_time: f.opt("CreateTime")?,
            key_fingerprint: f.opt("KeyFingerprint")?,
            key_name: f.opt("KeyName")?,
            key_pair_id: f.opt("KeyPairId")?,
            key_type: f.opt("KeyType")?,
            public_key: f.opt("PublicKey")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for LaunchPermission {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            group: f.opt("Group")?,
            organization_arn: f.opt("OrganizationArn")?,
            organizational_unit_arn: f.opt("OrganizationalUnitArn")?,
            user_id: f.opt("UserId")?,
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

impl Decode for LicenseConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            license_configuration_arn: f.opt("LicenseConfigurationArn")?,
        })
    }
}

impl Encode for LicenseConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LicenseConfigurationRequest[0], &self.license_configuration_arn);
        w.end_struct();
    }
}

impl Decode for MediaAcceleratorInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accelerators: f.opt("Accelerators")?,
            total_media_memory_in_mib: f.opt("TotalMediaMemoryInMiB")?,
        })
    }
}

impl Decode for MediaDeviceInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            manufacturer: f.opt("Manufacturer")?,
            memory_info: f.opt("MemoryInfo")?,
            name: f.opt("Name")?,
        })
    }
}

impl Decode for MediaDeviceMemoryInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            size_in_mib: f.opt("SizeInMiB")?,
        })
    }
}

impl Decode for MemoryInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            size_in_mib: f.opt("SizeInMiB")?,
        })
    }
}

impl Encode for ModifyInstanceAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyInstanceAttributeRequest[0], &self.attribute);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[1], &self.block_device_mappings);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[2], &self.disable_api_stop);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[3], &self.disable_api_termination);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[4], &self.dry_run);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[5], &self.ebs_optimized);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[6], &self.ena_support);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[7], &self.enclave_options);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[8], &self.groups);
        req(w, &schema::M_ModifyInstanceAttributeRequest[9], &self.instance_id);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[10], &self.instance_initiated_shutdown_behavior);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[11], &self.instance_type);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[12], &self.kernel);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[13], &self.ramdisk);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[14], &self.source_dest_check);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[15], &self.sriov_net_support);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[16], &self.user_data);
        opt(w, &schema::M_ModifyInstanceAttributeRequest[17], &self.value);
        w.end_struct();
    }
}

impl Encode for ModifyInstanceCreditSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyInstanceCreditSpecificationRequest[0], &self.client_token);
        opt(w, &schema::M_ModifyInstanceCreditSpecificationRequest[1], &self.dry_run);
        req(w, &schema::M_ModifyInstanceCreditSpecificationRequest[2], &self.instance_credit_specifications);
        w.end_struct();
    }
}

impl Decode for ModifyInstanceCreditSpecificationResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            successful_instance_credit_specifications: f.opt("SuccessfulInstanceCreditSpecifications")?,
            unsuccessful_instance_credit_specifications: f.opt("UnsuccessfulInstanceCreditSpecifications")?,
        })
    }
}

impl Encode for ModifyInstanceMetadataOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyInstanceMetadataOptionsRequest[0], &self.dry_run);
        opt(w, &schema::M_ModifyInstanceMetadataOptionsRequest[1], &self.http_endpoint);
        opt(w, &schema::M_ModifyInstanceMetadataOptionsRequest[2], &self.http_protocol_ipv6);
        opt(w, &schema::M_ModifyInstanceMetadataOptionsRequest[3], &self.http_put_response_hop_limit);
        opt(w, &schema::M_ModifyInstanceMetadataOptionsRequest[4], &self.http_tokens);
        req(w, &schema::M_ModifyInstanceMetadataOptionsRequest[5], &self.instance_id);
        opt(w, &schema::M_ModifyInstanceMetadataOptionsRequest[6], &self.instance_metadata_tags);
        w.end_struct();
    }
}

impl Decode for ModifyInstanceMetadataOptionsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_id: f.opt("InstanceId")?,
            instance_metadata_options: f.opt("InstanceMetadataOptions")?,
        })
    }
}

impl Encode for ModifyNetworkInterfaceAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[0], &self.associate_public_ip_address);
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[1], &self.associated_subnet_ids);
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[2], &self.attachment);
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[3], &self.connection_tracking_specification);
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[4], &self.description);
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[5], &self.dry_run);
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[6], &self.ena_srd_specification);
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[7], &self.enable_primary_ipv6);
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[8], &self.groups);
        req(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[9], &self.network_interface_id);
        opt(w, &schema::M_ModifyNetworkInterfaceAttributeRequest[10], &self.source_dest_check);
        w.end_struct();
    }
}

impl Encode for ModifySecurityGroupRulesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifySecurityGroupRulesRequest[0], &self.dry_run);
        req(w, &schema::M_ModifySecurityGroupRulesRequest[1], &self.group_id);
        req(w, &schema::M_ModifySecurityGroupRulesRequest[2], &self.security_group_rules);
        w.end_struct();
    }
}

impl Decode for ModifySecurityGroupRulesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#return: f.opt("Return")?,
        })
    }
}

impl Encode for ModifySubnetAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifySubnetAttributeRequest[0], &self.assign_ipv6_address_on_creation);
        opt(w, &schema::M_ModifySubnetAttributeRequest[1], &self.customer_owned_ipv4_pool);
        opt(w, &schema::M_ModifySubnetAttributeRequest[2], &self.disable_lni_at_device_index);
        opt(w, &schema::M_ModifySubnetAttributeRequest[3], &self.enable_dns64);
        opt(w, &schema::M_ModifySubnetAttributeRequest[4], &self.enable_lni_at_device_index);
        opt(w, &schema::M_ModifySubnetAttributeRequest[5], &self.enable_resource_name_dns_aaaa_record_on_launch);
        opt(w, &schema::M_ModifySubnetAttributeRequest[6], &self.enable_resource_name_dns_a_record_on_launch);
        opt(w, &schema::M_ModifySubnetAttributeRequest[7], &self.map_customer_owned_ip_on_launch);
        opt(w, &schema::M_ModifySubnetAttributeRequest[8], &self.map_public_ip_on_launch);
        opt(w, &schema::M_ModifySubnetAttributeRequest[9], &self.private_dns_hostname_type_on_launch);
        req(w, &schema::M_ModifySubnetAttributeRequest[10], &self.subnet_id);
        w.end_struct();
    }
}

impl Encode for ModifyVpcAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyVpcAttributeRequest[0], &self.enable_dns_hostnames);
        opt(w, &schema::M_ModifyVpcAttributeRequest[1], &self.enable_dns_support);
        opt(w, &schema::M_ModifyVpcAttributeRequest[2], &self.enable_network_address_usage_metrics);
        req(w, &schema::M_ModifyVpcAttributeRequest[3], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for MonitorInstancesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MonitorInstancesRequest[0], &self.dry_run);
        req(w, &schema::M_MonitorInstancesRequest[1], &self.instance_ids);
        opt(w, &schema::M_MonitorInstancesRequest[2], &self.metric_category_ids);
        w.end_struct();
    }
}

impl Decode for MonitorInstancesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_monitorings: f.opt("InstanceMonitorings")?,
        })
    }
}

impl Decode for Monitoring {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metric_category_ids: f.opt("MetricCategoryIds")?,
            state: f.opt("State")?,
        })
    }
}

impl Decode for NetworkAcl {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associations: f.opt("Associations")?,
            entries: f.opt("Entries")?,
            is_default: f.opt("IsDefault")?,
            network_acl_id: f.opt("NetworkAclId")?,
            owner_id: f.opt("OwnerId")?,
            tags: f.opt("Tags")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for NetworkAclAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            network_acl_association_id: f.opt("NetworkAclAssociationId")?,
            network_acl_id: f.opt("NetworkAclId")?,
            subnet_id: f.opt("SubnetId")?,
        })
    }
}

impl Decode for NetworkAclEntry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_block: f.opt("CidrBlock")?,
            egress: f.opt("Egress")?,
            icmp_type_code: f.opt("IcmpTypeCode")?,
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
            port_range: f.opt("PortRange")?,
            protocol: f.opt("Protocol")?,
            rule_action: f.opt("RuleAction")?,
            rule_number: f.opt("RuleNumber")?,
        })
    }
}

impl Decode for NetworkCardInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_flexible_network_interfaces: f.opt("AdditionalFlexibleNetworkInterfaces")?,
            baseline_bandwidth_in_gbps: f.opt("BaselineBandwidthInGbps")?,
            default_ena_queue_count_per_interface: f.opt("DefaultEnaQueueCountPerInterface")?,
            interface_types: f.opt("InterfaceTypes")?,
            maximum_ena_queue_count: f.opt("MaximumEnaQueueCount")?,
            maximum_ena_queue_count_per_interface: f.opt("MaximumEnaQueueCountPerInterface")?,
            maximum_network_interfaces: f.opt("MaximumNetworkInterfaces")?,
            network_card_index: f.opt("NetworkCardIndex")?,
            network_performance: f.opt("NetworkPerformance")?,
            peak_bandwidth_in_gbps: f.opt("PeakBandwidthInGbps")?,
        })
    }
}

impl Decode for NetworkFirewallAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            firewall_arn: f.opt("FirewallArn")?,
            firewall_mode: f.opt("FirewallMode")?,
            firewall_onboarding_status: f.opt("FirewallOnboardingStatus")?,
        })
    }
}

impl Decode for NetworkInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bandwidth_weightings: f.opt("BandwidthWeightings")?,
            connection_tracking_configuration: f.opt("ConnectionTrackingConfiguration")?,
            default_network_card_index: f.opt("DefaultNetworkCardIndex")?,
            efa_info: f.opt("EfaInfo")?,
            efa_supported: f.opt("EfaSupported")?,
            ena_srd_supported: f.opt("EnaSrdSupported")?,
            ena_support: f.opt("EnaSupport")?,
            encryption_in_transit_supported: f.opt("EncryptionInTransitSupported")?,
            flexible_ena_queues_support: f.opt("FlexibleEnaQueuesSupport")?,
            ipv4_addresses_per_interface: f.opt("Ipv4AddressesPerInterface")?,
            ipv4_addresses_per_secondary_interface: f.opt("Ipv4AddressesPerSecondaryInterface")?,
            ipv6_addresses_per_interface: f.opt("Ipv6AddressesPerInterface")?,
            ipv6_supported: f.opt("Ipv6Supported")?,
            maximum_network_cards: f.opt("MaximumNetworkCards")?,
            maximum_network_interfaces: f.opt("MaximumNetworkInterfaces")?,
            maximum_secondary_network_interfaces: f.opt("MaximumSecondaryNetworkInterfaces")?,
            network_cards: f.opt("NetworkCards")?,
            network_performance: f.opt("NetworkPerformance")?,
            secondary_network_supported: f.opt("SecondaryNetworkSupported")?,
        })
    }
}

impl Decode for NetworkInterface {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associated_subnets: f.opt("AssociatedSubnets")?,
            association: f.opt("Association")?,
            attachment: f.opt("Attachment")?,
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            connection_tracking_configuration: f.opt("ConnectionTrackingConfiguration")?,
            deny_all_igw_traffic: f.opt("DenyAllIgwTraffic")?,
            description: f.opt("Description")?,
            groups: f.opt("Groups")?,
            interface_type: f.opt("InterfaceType")?,
            ipv4_prefixes: f.opt("Ipv4Prefixes")?,
            ipv6_address: f.opt("Ipv6Address")?,
            ipv6_addresses: f.opt("Ipv6Addresses")?,
            ipv6_native: f.opt("Ipv6Native")?,
            ipv6_prefixes: f.opt("Ipv6Prefixes")?,
            mac_address: f.opt("MacAddress")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            operator: f.opt("Operator")?,
            outpost_arn: f.opt("OutpostArn")?,
            owner_id: f.opt("OwnerId")?,
            private_dns_name: f.opt("PrivateDnsName")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
            private_ip_addresses: f.opt("PrivateIpAddresses")?,
            public_dns_name: f.opt("PublicDnsName")?,
            public_ip_dns_name_options: f.opt("PublicIpDnsNameOptions")?,
            requester_id: f.opt("RequesterId")?,
            requester_managed: f.opt("RequesterManaged")?,
            source_dest_check: f.opt("SourceDestCheck")?,
            status: f.opt("Status")?,
            subnet_id: f.opt("SubnetId")?,
            tag_set: f.opt("TagSet")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for NetworkInterfaceAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            association_id: f.opt("AssociationId")?,
            carrier_ip: f.opt("CarrierIp")?,
            customer_owned_ip: f.opt("CustomerOwnedIp")?,
            ip_owner_id: f.opt("IpOwnerId")?,
            public_dns_name: f.opt("PublicDnsName")?,
            public_ip: f.opt("PublicIp")?,
        })
    }
}

impl Decode for NetworkInterfaceAttachment {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attach_time: f.opt("AttachTime")?,
            attachment_id: f.opt("AttachmentId")?,
            delete_on_termination: f.opt("DeleteOnTermination")?,
            device_index: f.opt("DeviceIndex")?,
            ena_queue_count: f.opt("EnaQueueCount")?,
            ena_srd_specification: f.opt("EnaSrdSpecification")?,
            instance_id: f.opt("InstanceId")?,
            instance_owner_id: f.opt("InstanceOwnerId")?,
            network_card_index: f.opt("NetworkCardIndex")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for NetworkInterfaceAttachmentChanges {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NetworkInterfaceAttachmentChanges[0], &self.attachment_id);
        opt(w, &schema::M_NetworkInterfaceAttachmentChanges[1], &self.default_ena_queue_count);
        opt(w, &schema::M_NetworkInterfaceAttachmentChanges[2], &self.delete_on_termination);
        opt(w, &schema::M_NetworkInterfaceAttachmentChanges[3], &self.ena_queue_count);
        w.end_struct();
    }
}

impl Decode for NetworkInterfaceIpv6Address {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_address: f.opt("Ipv6Address")?,
            is_primary_ipv6: f.opt("IsPrimaryIpv6")?,
            public_ipv6_dns_name: f.opt("PublicIpv6DnsName")?,
        })
    }
}

impl Decode for NetworkInterfacePrivateIpAddress {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association: f.opt("Association")?,
            primary: f.opt("Primary")?,
            private_dns_name: f.opt("PrivateDnsName")?,
            private_ip_address: f.opt("PrivateIpAddress")?,
        })
    }
}

impl Decode for NeuronDeviceCoreInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            version: f.opt("Version")?,
        })
    }
}

impl Decode for NeuronDeviceInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            core_info: f.opt("CoreInfo")?,
            count: f.opt("Count")?,
            memory_info: f.opt("MemoryInfo")?,
            name: f.opt("Name")?,
        })
    }
}

impl Decode for NeuronDeviceMemoryInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            size_in_mib: f.opt("SizeInMiB")?,
        })
    }
}

impl Decode for NeuronInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            neuron_devices: f.opt("NeuronDevices")?,
            total_neuron_device_memory_in_mib: f.opt("TotalNeuronDeviceMemoryInMiB")?,
        })
    }
}

impl Decode for NitroTpmInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            supported_versions: f.opt("SupportedVersions")?,
        })
    }
}

impl Encode for OperatorRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OperatorRequest[0], &self.principal);
        w.end_struct();
    }
}

impl Decode for OperatorResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            hidden_by_default: f.opt("HiddenByDefault")?,
            managed: f.opt("Managed")?,
            principal: f.opt("Principal")?,
        })
    }
}

impl Decode for PerformanceStatusSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            impaired_since: f.opt("ImpairedSince")?,
            remediation: f.opt("Remediation")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for PlacementGroupInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            supported_strategies: f.opt("SupportedStrategies")?,
        })
    }
}

impl Decode for PrivateDnsNameOptionsOnLaunch {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_resource_name_dns_aaaa_record: f.opt("EnableResourceNameDnsAAAARecord")?,
            enable_resource_name_dns_a_record: f.opt("EnableResourceNameDnsARecord")?,
            hostname_type: f.opt("HostnameType")?,
        })
    }
}

impl Encode for PrivateDnsNameOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PrivateDnsNameOptionsRequest[0], &self.enable_resource_name_dns_aaaa_record);
        opt(w, &schema::M_PrivateDnsNameOptionsRequest[1], &self.enable_resource_name_dns_a_record);
        opt(w, &schema::M_PrivateDnsNameOptionsRequest[2], &self.hostname_type);
        w.end_struct();
    }
}

impl Decode for PrivateDnsNameOptionsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_resource_name_dns_aaaa_record: f.opt("EnableResourceNameDnsAAAARecord")?,
            enable_resource_name_dns_a_record: f.opt("EnableResourceNameDnsARecord")?,
            hostname_type: f.opt("HostnameType")?,
        })
    }
}

impl Decode for ProcessorInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            manufacturer: f.opt("Manufacturer")?,
            supported_architectures: f.opt("SupportedArchitectures")?,
            supported_features: f.opt("SupportedFeatures")?,
            sustained_clock_speed_in_ghz: f.opt("SustainedClockSpeedInGhz")?,
        })
    }
}

impl Decode for ProductCode {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            product_code_id: f.opt("ProductCodeId")?,
            product_code_type: f.opt("ProductCodeType")?,
        })
    }
}

impl Decode for PropagatingVgw {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            gateway_id: f.opt("GatewayId")?,
        })
    }
}

impl Decode for PtrUpdateStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            reason: f.opt("Reason")?,
            status: f.opt("Status")?,
            value: f.opt("Value")?,
        })
    }
}

impl Decode for PublicIpDnsNameOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dns_hostname_type: f.opt("DnsHostnameType")?,
            public_dual_stack_dns_name: f.opt("PublicDualStackDnsName")?,
            public_ipv4_dns_name: f.opt("PublicIpv4DnsName")?,
            public_ipv6_dns_name: f.opt("PublicIpv6DnsName")?,
        })
    }
}

impl Encode for RebootInstancesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RebootInstancesRequest[0], &self.dry_run);
        req(w, &schema::M_RebootInstancesRequest[1], &self.instance_ids);
        w.end_struct();
    }
}

impl Decode for ReferencedSecurityGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            group_id: f.opt("GroupId")?,
            peering_status: f.opt("PeeringStatus")?,
            user_id: f.opt("UserId")?,
            vpc_id: f.opt("VpcId")?,
            vpc_peering_connection_id: f.opt("VpcPeeringConnectionId")?,
        })
    }
}

impl Decode for Region {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            endpoint: f.opt("Endpoint")?,
            geography: f.opt("Geography")?,
            opt_in_status: f.opt("OptInStatus")?,
            region_name: f.opt("RegionName")?,
        })
    }
}

impl Decode for RegionGeography {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
        })
    }
}

impl Encode for ReleaseAddressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReleaseAddressRequest[0], &self.allocation_id);
        opt(w, &schema::M_ReleaseAddressRequest[1], &self.dry_run);
        opt(w, &schema::M_ReleaseAddressRequest[2], &self.network_border_group);
        opt(w, &schema::M_ReleaseAddressRequest[3], &self.public_ip);
        w.end_struct();
    }
}

impl Encode for ReplaceRouteRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplaceRouteRequest[0], &self.carrier_gateway_id);
        opt(w, &schema::M_ReplaceRouteRequest[1], &self.core_network_arn);
        opt(w, &schema::M_ReplaceRouteRequest[2], &self.destination_cidr_block);
        opt(w, &schema::M_ReplaceRouteRequest[3], &self.destination_ipv6_cidr_block);
        opt(w, &schema::M_ReplaceRouteRequest[4], &self.destination_prefix_list_id);
        opt(w, &schema::M_ReplaceRouteRequest[5], &self.dry_run);
        opt(w, &schema::M_ReplaceRouteRequest[6], &self.egress_only_internet_gateway_id);
        opt(w, &schema::M_ReplaceRouteRequest[7], &self.gateway_id);
        opt(w, &schema::M_ReplaceRouteRequest[8], &self.instance_id);
        opt(w, &schema::M_ReplaceRouteRequest[9], &self.local_gateway_id);
        opt(w, &schema::M_ReplaceRouteRequest[10], &self.local_target);
        opt(w, &schema::M_ReplaceRouteRequest[11], &self.nat_gateway_id);
        opt(w, &schema::M_ReplaceRouteRequest[12], &self.network_interface_id);
        opt(w, &schema::M_ReplaceRouteRequest[13], &self.odb_network_arn);
        req(w, &schema::M_ReplaceRouteRequest[14], &self.route_table_id);
        opt(w, &schema::M_ReplaceRouteRequest[15], &self.transit_gateway_id);
        opt(w, &schema::M_ReplaceRouteRequest[16], &self.vpc_endpoint_id);
        opt(w, &schema::M_ReplaceRouteRequest[17], &self.vpc_peering_connection_id);
        w.end_struct();
    }
}

impl Encode for ReplaceRouteTableAssociationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ReplaceRouteTableAssociationRequest[0], &self.association_id);
        opt(w, &schema::M_ReplaceRouteTableAssociationRequest[1], &self.dry_run);
        req(w, &schema::M_ReplaceRouteTableAssociationRequest[2], &self.route_table_id);
        w.end_struct();
    }
}

impl Decode for ReplaceRouteTableAssociationResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_state: f.opt("AssociationState")?,
            new_association_id: f.opt("NewAssociationId")?,
        })
    }
}

impl Decode for Reservation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            groups: f.opt("Groups")?,
            instances: f.opt("Instances")?,
            owner_id: f.opt("OwnerId")?,
            requester_id: f.opt("RequesterId")?,
            reservation_id: f.opt("ReservationId")?,
        })
    }
}

impl Encode for ResetNetworkInterfaceAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResetNetworkInterfaceAttributeRequest[0], &self.dry_run);
        req(w, &schema::M_ResetNetworkInterfaceAttributeRequest[1], &self.network_interface_id);
        opt(w, &schema::M_ResetNetworkInterfaceAttributeRequest[2], &self.source_dest_check);
        w.end_struct();
    }
}

impl Encode for RevokeSecurityGroupEgressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RevokeSecurityGroupEgressRequest[0], &self.cidr_ip);
        opt(w, &schema::M_RevokeSecurityGroupEgressRequest[1], &self.dry_run);
        opt(w, &schema::M_RevokeSecurityGroupEgressRequest[2], &self.from_port);
        req(w, &schema::M_RevokeSecurityGroupEgressRequest[3], &self.group_id);
        opt(w, &schema::M_RevokeSecurityGroupEgressRequest[4], &self.ip_permissions);
        opt(w, &schema::M_RevokeSecurityGroupEgressRequest[5], &self.ip_protocol);
        opt(w, &schema::M_RevokeSecurityGroupEgressRequest[6], &self.security_group_rule_ids);
        opt(w, &schema::M_RevokeSecurityGroupEgressRequest[7], &self.source_security_group_name);
        opt(w, &schema::M_RevokeSecurityGroupEgressRequest[8], &self.source_security_group_owner_id);
        opt(w, &schema::M_RevokeSecurityGroupEgressRequest[9], &self.to_port);
        w.end_struct();
    }
}

impl Decode for RevokeSecurityGroupEgressResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#return: f.opt("Return")?,
            revoked_security_group_rules: f.opt("RevokedSecurityGroupRules")?,
            unknown_ip_permissions: f.opt("UnknownIpPermissions")?,
        })
    }
}

impl Encode for RevokeSecurityGroupIngressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[0], &self.cidr_ip);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[1], &self.dry_run);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[2], &self.from_port);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[3], &self.group_id);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[4], &self.group_name);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[5], &self.ip_permissions);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[6], &self.ip_protocol);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[7], &self.security_group_rule_ids);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[8], &self.source_security_group_name);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[9], &self.source_security_group_owner_id);
        opt(w, &schema::M_RevokeSecurityGroupIngressRequest[10], &self.to_port);
        w.end_struct();
    }
}

impl Decode for RevokeSecurityGroupIngressResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#return: f.opt("Return")?,
            revoked_security_group_rules: f.opt("RevokedSecurityGroupRules")?,
            unknown_ip_permissions: f.opt("UnknownIpPermissions")?,
        })
    }
}

impl Decode for RevokedSecurityGroupRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_ipv4: f.opt("CidrIpv4")?,
            cidr_ipv6: f.opt("CidrIpv6")?,
            description: f.opt("Description")?,
            from_port: f.opt("FromPort")?,
            group_id: f.opt("GroupId")?,
            ip_protocol: f.opt("IpProtocol")?,
            is_egress: f.opt("IsEgress")?,
            prefix_list_id: f.opt("PrefixListId")?,
            referenced_group_id: f.opt("ReferencedGroupId")?,
            security_group_rule_id: f.opt("SecurityGroupRuleId")?,
            to_port: f.opt("ToPort")?,
        })
    }
}

impl Decode for Route {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            carrier_gateway_id: f.opt("CarrierGatewayId")?,
            core_network_arn: f.opt("CoreNetworkArn")?,
            destination_cidr_block: f.opt("DestinationCidrBlock")?,
            destination_ipv6_cidr_block: f.opt("DestinationIpv6CidrBlock")?,
            destination_prefix_list_id: f.opt("DestinationPrefixListId")?,
            egress_only_internet_gateway_id: f.opt("EgressOnlyInternetGatewayId")?,
            gateway_id: f.opt("GatewayId")?,
            igw_firewall: f.opt("IgwFirewall")?,
            instance_id: f.opt("InstanceId")?,
            instance_owner_id: f.opt("InstanceOwnerId")?,
            ip_address: f.opt("IpAddress")?,
            local_gateway_id: f.opt("LocalGatewayId")?,
            nat_gateway_id: f.opt("NatGatewayId")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            odb_network_arn: f.opt("OdbNetworkArn")?,
            origin: f.opt("Origin")?,
            state: f.opt("State")?,
            transit_gateway_id: f.opt("TransitGatewayId")?,
            vpc_peering_connection_id: f.opt("VpcPeeringConnectionId")?,
        })
    }
}

impl Decode for RouteTable {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associations: f.opt("Associations")?,
            owner_id: f.opt("OwnerId")?,
            propagating_vgws: f.opt("PropagatingVgws")?,
            route_table_id: f.opt("RouteTableId")?,
            routes: f.opt("Routes")?,
            tags: f.opt("Tags")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for RouteTableAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_state: f.opt("AssociationState")?,
            gateway_id: f.opt("GatewayId")?,
            main: f.opt("Main")?,
            public_ipv4_pool: f.opt("PublicIpv4Pool")?,
            route_table_association_id: f.opt("RouteTableAssociationId")?,
            route_table_id: f.opt("RouteTableId")?,
            subnet_id: f.opt("SubnetId")?,
        })
    }
}

impl Decode for RouteTableAssociationState {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            state: f.opt("State")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Encode for RunInstancesMonitoringEnabled {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RunInstancesMonitoringEnabled[0], &self.enabled);
        opt(w, &schema::M_RunInstancesMonitoringEnabled[1], &self.metric_category_ids);
        w.end_struct();
    }
}

impl Encode for RunInstancesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RunInstancesRequest[0], &self.additional_info);
        opt(w, &schema::M_RunInstancesRequest[1], &self.block_device_mappings);
        opt(w, &schema::M_RunInstancesRequest[2], &self.capacity_reservation_specification);
        opt(w, &schema::M_RunInstancesRequest[3], &self.client_token);
        opt(w, &schema::M_RunInstancesRequest[4], &self.cpu_options);
        opt(w, &schema::M_RunInstancesRequest[5], &self.credit_specification);
        opt(w, &schema::M_RunInstancesRequest[6], &self.disable_api_stop);
        opt(w, &schema::M_RunInstancesRequest[7], &self.disable_api_termination);
        opt(w, &schema::M_RunInstancesRequest[8], &self.dry_run);
        opt(w, &schema::M_RunInstancesRequest[9], &self.ebs_optimized);
        opt(w, &schema::M_RunInstancesRequest[10], &self.elastic_gpu_specification);
        opt(w, &schema::M_RunInstancesRequest[11], &self.elastic_inference_accelerators);
        opt(w, &schema::M_RunInstancesRequest[12], &self.enable_primary_ipv6);
        opt(w, &schema::M_RunInstancesRequest[13], &self.enclave_options);
        opt(w, &schema::M_RunInstancesRequest[14], &self.hibernation_options);
        opt(w, &schema::M_RunInstancesRequest[15], &self.iam_instance_profile);
        opt(w, &schema::M_RunInstancesRequest[16], &self.image_id);
        opt(w, &schema::M_RunInstancesRequest[17], &self.instance_initiated_shutdown_behavior);
        opt(w, &schema::M_RunInstancesRequest[18], &self.instance_market_options);
        opt(w, &schema::M_RunInstancesRequest[19], &self.instance_type);
        opt(w, &schema::M_RunInstancesRequest[20], &self.ipv6_address_count);
        opt(w, &schema::M_RunInstancesRequest[21], &self.ipv6_addresses);
        opt(w, &schema::M_RunInstancesRequest[22], &self.kernel_id);
        opt(w, &schema::M_RunInstancesRequest[23], &self.key_name);
        opt(w, &schema::M_RunInstancesRequest[24], &self.launch_template);
        opt(w, &schema::M_RunInstancesRequest[25], &self.license_specifications);
        opt(w, &schema::M_RunInstancesRequest[26], &self.maintenance_options);
        req(w, &schema::M_RunInstancesRequest[27], &self.max_count);
        opt(w, &schema::M_RunInstancesRequest[28], &self.metadata_options);
        req(w, &schema::M_RunInstancesRequest[29], &self.min_count);
        opt(w, &schema::M_RunInstancesRequest[30], &self.monitoring);
        opt(w, &schema::M_RunInstancesRequest[31], &self.network_interfaces);
        opt(w, &schema::M_RunInstancesRequest[32], &self.network_performance_options);
        opt(w, &schema::M_RunInstancesRequest[33], &self.operator);
        opt(w, &schema::M_RunInstancesRequest[34], &self.placement);
        opt(w, &schema::M_RunInstancesRequest[35], &self.private_dns_name_options);
        opt(w, &schema::M_RunInstancesRequest[36], &self.private_ip_address);
        opt(w, &schema::M_RunInstancesRequest[37], &self.ramdisk_id);
        opt(w, &schema::M_RunInstancesRequest[38], &self.secondary_interfaces);
        opt(w, &schema::M_RunInstancesRequest[39], &self.security_group_ids);
        opt(w, &schema::M_RunInstancesRequest[40], &self.security_groups);
        opt(w, &schema::M_RunInstancesRequest[41], &self.subnet_id);
        opt(w, &schema::M_RunInstancesRequest[42], &self.tag_specifications);
        opt(w, &schema::M_RunInstancesRequest[43], &self.user_data);
        w.end_struct();
    }
}

impl Decode for ScanResults {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            critical_fix_available_since: f.opt("CriticalFixAvailableSince")?,
            finding_scan_date: f.opt("FindingScanDate")?,
            high_fix_available_since: f.opt("HighFixAvailableSince")?,
            highest_finding_severity_label: f.opt("HighestFindingSeverityLabel")?,
            informational_fix_available_since: f.opt("InformationalFixAvailableSince")?,
            low_fix_available_since: f.opt("LowFixAvailableSince")?,
            medium_fix_available_since: f.opt("MediumFixAvailableSince")?,
        })
    }
}

impl Encode for SecureBlobAttributeValue {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecureBlobAttributeValue[0], &self.value);
        w.end_struct();
    }
}

impl Decode for SecurityGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            ip_permissions: f.opt("IpPermissions")?,
            ip_permissions_egress: f.opt("IpPermissionsEgress")?,
            owner_id: f.opt("OwnerId")?,
            security_group_arn: f.opt("SecurityGroupArn")?,
            tags: f.opt("Tags")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for SecurityGroupForVpc {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            owner_id: f.opt("OwnerId")?,
            primary_vpc_id: f.opt("PrimaryVpcId")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for SecurityGroupReference {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            group_id: f.opt("GroupId")?,
            referencing_vpc_id: f.opt("ReferencingVpcId")?,
            transit_gateway_id: f.opt("TransitGatewayId")?,
            vpc_peering_connection_id: f.opt("VpcPeeringConnectionId")?,
        })
    }
}

impl Decode for SecurityGroupRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_ipv4: f.opt("CidrIpv4")?,
            cidr_ipv6: f.opt("CidrIpv6")?,
            description: f.opt("Description")?,
            from_port: f.opt("FromPort")?,
            group_id: f.opt("GroupId")?,
            group_owner_id: f.opt("GroupOwnerId")?,
            ip_protocol: f.opt("IpProtocol")?,
            is_egress: f.opt("IsEgress")?,
            prefix_list_id: f.opt("PrefixListId")?,
            referenced_group_info: f.opt("ReferencedGroupInfo")?,
            security_group_rule_arn: f.opt("SecurityGroupRuleArn")?,
            security_group_rule_id: f.opt("SecurityGroupRuleId")?,
            tags: f.opt("Tags")?,
            to_port: f.opt("ToPort")?,
        })
    }
}

impl Encode for SecurityGroupRuleDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecurityGroupRuleDescription[0], &self.description);
        opt(w, &schema::M_SecurityGroupRuleDescription[1], &self.security_group_rule_id);
        w.end_struct();
    }
}

impl Encode for SecurityGroupRuleRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecurityGroupRuleRequest[0], &self.cidr_ipv4);
        opt(w, &schema::M_SecurityGroupRuleRequest[1], &self.cidr_ipv6);
        opt(w, &schema::M_SecurityGroupRuleRequest[2], &self.description);
        opt(w, &schema::M_SecurityGroupRuleRequest[3], &self.from_port);
        opt(w, &schema::M_SecurityGroupRuleRequest[4], &self.ip_protocol);
        opt(w, &schema::M_SecurityGroupRuleRequest[5], &self.prefix_list_id);
        opt(w, &schema::M_SecurityGroupRuleRequest[6], &self.referenced_group_id);
        opt(w, &schema::M_SecurityGroupRuleRequest[7], &self.to_port);
        w.end_struct();
    }
}

impl Encode for SecurityGroupRuleUpdate {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecurityGroupRuleUpdate[0], &self.security_group_rule);
        req(w, &schema::M_SecurityGroupRuleUpdate[1], &self.security_group_rule_id);
        w.end_struct();
    }
}

impl Encode for SpotMarketOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SpotMarketOptions[0], &self.block_duration_minutes);
        opt(w, &schema::M_SpotMarketOptions[1], &self.instance_interruption_behavior);
        opt(w, &schema::M_SpotMarketOptions[2], &self.max_price);
        opt(w, &schema::M_SpotMarketOptions[3], &self.spot_instance_type);
        opt(w, &schema::M_SpotMarketOptions[4], &self.valid_until);
        w.end_struct();
    }
}

impl Encode for StartInstancesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StartInstancesRequest[0], &self.additional_info);
        opt(w, &schema::M_StartInstancesRequest[1], &self.dry_run);
        req(w, &schema::M_StartInstancesRequest[2], &self.instance_ids);
        w.end_struct();
    }
}

impl Decode for StartInstancesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            starting_instances: f.opt("StartingInstances")?,
        })
    }
}

impl Decode for StateReason {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            message: f.opt("Message")?,
        })
    }
}

impl Encode for StopInstancesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StopInstancesRequest[0], &self.dry_run);
        opt(w, &schema::M_StopInstancesRequest[1], &self.force);
        opt(w, &schema::M_StopInstancesRequest[2], &self.hibernate);
        req(w, &schema::M_StopInstancesRequest[3], &self.instance_ids);
        opt(w, &schema::M_StopInstancesRequest[4], &self.skip_os_shutdown);
        w.end_struct();
    }
}

impl Decode for StopInstancesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            stopping_instances: f.opt("StoppingInstances")?,
        })
    }
}

impl Decode for Subnet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            assign_ipv6_address_on_creation: f.opt("AssignIpv6AddressOnCreation")?,
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            available_ip_address_count: f.opt("AvailableIpAddressCount")?,
            block_public_access_states: f.opt("BlockPublicAccessStates")?,
            cidr_block: f.opt("CidrBlock")?,
            customer_owned_ipv4_pool: f.opt("CustomerOwnedIpv4Pool")?,
            default_for_az: f.opt("DefaultForAz")?,
            enable_dns64: f.opt("EnableDns64")?,
            enable_lni_at_device_index: f.opt("EnableLniAtDeviceIndex")?,
            ipv6_cidr_block_association_set: f.opt("Ipv6CidrBlockAssociationSet")?,
            ipv6_native: f.opt("Ipv6Native")?,
            map_customer_owned_ip_on_launch: f.opt("MapCustomerOwnedIpOnLaunch")?,
            map_public_ip_on_launch: f.opt("MapPublicIpOnLaunch")?,
            network_firewall_connectivity_type: f.opt("NetworkFirewallConnectivityType")?,
            outpost_arn: f.opt("OutpostArn")?,
            owner_id: f.opt("OwnerId")?,
            private_dns_name_options_on_launch: f.opt("PrivateDnsNameOptionsOnLaunch")?,
            state: f.opt("State")?,
            subnet_arn: f.opt("SubnetArn")?,
            subnet_id: f.opt("SubnetId")?,
            tags: f.opt("Tags")?,
            r#type: f.opt("Type")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for SubnetCidrBlockState {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            state: f.opt("State")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Decode for SubnetIpv6CidrBlockAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.opt("AssociationId")?,
            ip_source: f.opt("IpSource")?,
            ipv6_address_attribute: f.opt("Ipv6AddressAttribute")?,
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
            ipv6_cidr_block_state: f.opt("Ipv6CidrBlockState")?,
        })
    }
}

impl Decode for SuccessfulInstanceCreditSpecificationItem {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_id: f.opt("InstanceId")?,
        })
    }
}

impl Decode for TagDescription {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            resource_id: f.opt("ResourceId")?,
            resource_type: f.opt("ResourceType")?,
            value: f.opt("Value")?,
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

impl Encode for TerminateInstancesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TerminateInstancesRequest[0], &self.dry_run);
        opt(w, &schema::M_TerminateInstancesRequest[1], &self.force);
        req(w, &schema::M_TerminateInstancesRequest[2], &self.instance_ids);
        opt(w, &schema::M_TerminateInstancesRequest[3], &self.skip_os_shutdown);
        w.end_struct();
    }
}

impl Decode for TerminateInstancesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            terminating_instances: f.opt("TerminatingInstances")?,
        })
    }
}

impl Encode for UnassignPrivateIpAddressesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UnassignPrivateIpAddressesRequest[0], &self.ipv4_prefixes);
        req(w, &schema::M_UnassignPrivateIpAddressesRequest[1], &self.network_interface_id);
        opt(w, &schema::M_UnassignPrivateIpAddressesRequest[2], &self.private_ip_addresses);
        w.end_struct();
    }
}

impl Encode for UnmonitorInstancesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UnmonitorInstancesRequest[0], &self.dry_run);
        req(w, &schema::M_UnmonitorInstancesRequest[1], &self.instance_ids);
        opt(w, &schema::M_UnmonitorInstancesRequest[2], &self.metric_category_ids);
        w.end_struct();
    }
}

impl Decode for UnmonitorInstancesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_monitorings: f.opt("InstanceMonitorings")?,
        })
    }
}

impl Decode for UnsuccessfulInstanceCreditSpecificationItem {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error: f.opt("Error")?,
            instance_id: f.opt("InstanceId")?,
        })
    }
}

impl Decode for UnsuccessfulInstanceCreditSpecificationItemError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            message: f.opt("Message")?,
        })
    }
}

impl Encode for UpdateSecurityGroupRuleDescriptionsEgressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsEgressRequest[0], &self.dry_run);
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsEgressRequest[1], &self.group_id);
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsEgressRequest[2], &self.group_name);
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsEgressRequest[3], &self.ip_permissions);
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsEgressRequest[4], &self.security_group_rule_descriptions);
        w.end_struct();
    }
}

impl Decode for UpdateSecurityGroupRuleDescriptionsEgressResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#return: f.opt("Return")?,
        })
    }
}

impl Encode for UpdateSecurityGroupRuleDescriptionsIngressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsIngressRequest[0], &self.dry_run);
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsIngressRequest[1], &self.group_id);
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsIngressRequest[2], &self.group_name);
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsIngressRequest[3], &self.ip_permissions);
        opt(w, &schema::M_UpdateSecurityGroupRuleDescriptionsIngressRequest[4], &self.security_group_rule_descriptions);
        w.end_struct();
    }
}

impl Decode for UpdateSecurityGroupRuleDescriptionsIngressResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#return: f.opt("Return")?,
        })
    }
}

impl Decode for VCpuInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            default_cores: f.opt("DefaultCores")?,
            default_threads_per_core: f.opt("DefaultThreadsPerCore")?,
            default_vcpus: f.opt("DefaultVCpus")?,
            valid_cores: f.opt("ValidCores")?,
            valid_threads_per_core: f.opt("ValidThreadsPerCore")?,
        })
    }
}

impl Decode for Volume {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attachments: f.opt("Attachments")?,
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            create_time: f.opt("CreateTime")?,
            encrypted: f.opt("Encrypted")?,
            fast_restored: f.opt("FastRestored")?,
            iops: f.opt("Iops")?,
            kms_key_id: f.opt("KmsKeyId")?,
            multi_attach_enabled: f.opt("MultiAttachEnabled")?,
            operator: f.opt("Operator")?,
            outpost_arn: f.opt("OutpostArn")?,
            owner_id: f.opt("OwnerId")?,
            size: f.opt("Size")?,
            snapshot_id: f.opt("SnapshotId")?,
            source_volume_id: f.opt("SourceVolumeId")?,
            sse_type: f.opt("SseType")?,
            state: f.opt("State")?,
            tags: f.opt("Tags")?,
            throughput: f.opt("Throughput")?,
            volume_arn: f.opt("VolumeArn")?,
            volume_id: f.opt("VolumeId")?,
            volume_initialization_rate: f.opt("VolumeInitializationRate")?,
            volume_type: f.opt("VolumeType")?,
        })
    }
}

impl Decode for VolumeAttachment {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associated_resource: f.opt("AssociatedResource")?,
            attach_time: f.opt("AttachTime")?,
            delete_on_termination: f.opt("DeleteOnTermination")?,
            device: f.opt("Device")?,
            ebs_card_index: f.opt("EbsCardIndex")?,
            instance_id: f.opt("InstanceId")?,
            instance_owning_service: f.opt("InstanceOwningService")?,
            state: f.opt("State")?,
            volume_id: f.opt("VolumeId")?,
        })
    }
}

impl Decode for Vpc {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            block_public_access_states: f.opt("BlockPublicAccessStates")?,
            cidr_block: f.opt("CidrBlock")?,
            cidr_block_association_set: f.opt("CidrBlockAssociationSet")?,
            dhcp_options_id: f.opt("DhcpOptionsId")?,
            encryption_control: f.opt("EncryptionControl")?,
            instance_tenancy: f.opt("InstanceTenancy")?,
            ipv6_cidr_block_association_set: f.opt("Ipv6CidrBlockAssociationSet")?,
            is_default: f.opt("IsDefault")?,
            network_firewall_associations: f.opt("NetworkFirewallAssociations")?,
            owner_id: f.opt("OwnerId")?,
            state: f.opt("State")?,
            tags: f.opt("Tags")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for VpcCidrBlockAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.opt("AssociationId")?,
            cidr_block: f.opt("CidrBlock")?,
            cidr_block_state: f.opt("CidrBlockState")?,
        })
    }
}

impl Decode for VpcCidrBlockState {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            state: f.opt("State")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Decode for VpcEncryptionControl {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            mode: f.opt("Mode")?,
            resource_exclusions: f.opt("ResourceExclusions")?,
            state: f.opt("State")?,
            state_message: f.opt("StateMessage")?,
            tags: f.opt("Tags")?,
            vpc_encryption_control_id: f.opt("VpcEncryptionControlId")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Encode for VpcEncryptionControlConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcEncryptionControlConfiguration[0], &self.api_gateway_v2_exclusion);
        opt(w, &schema::M_VpcEncryptionControlConfiguration[1], &self.egress_only_internet_gateway_exclusion);
        opt(w, &schema::M_VpcEncryptionControlConfiguration[2], &self.elastic_file_system_exclusion);
        opt(w, &schema::M_VpcEncryptionControlConfiguration[3], &self.global_accelerator_exclusion);
        opt(w, &schema::M_VpcEncryptionControlConfiguration[4], &self.internet_gateway_exclusion);
        opt(w, &schema::M_VpcEncryptionControlConfiguration[5], &self.lambda_exclusion);
        req(w, &schema::M_VpcEncryptionControlConfiguration[6], &self.mode);
        opt(w, &schema::M_VpcEncryptionControlConfiguration[7], &self.nat_gateway_exclusion);
        opt(w, &schema::M_VpcEncryptionControlConfiguration[8], &self.virtual_private_gateway_exclusion);
        opt(w, &schema::M_VpcEncryptionControlConfiguration[9], &self.vpc_lattice_exclusion);
        opt(w, &schema::M_VpcEncryptionControlConfiguration[10], &self.vpc_peering_exclusion);
        w.end_struct();
    }
}

impl Decode for VpcEncryptionControlExclusion {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            state: f.opt("State")?,
            state_message: f.opt("StateMessage")?,
        })
    }
}

impl Decode for VpcEncryptionControlExclusions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            api_gateway_v2: f.opt("ApiGatewayV2")?,
            egress_only_internet_gateway: f.opt("EgressOnlyInternetGateway")?,
            elastic_file_system: f.opt("ElasticFileSystem")?,
            global_accelerator: f.opt("GlobalAccelerator")?,
            internet_gateway: f.opt("InternetGateway")?,
            lambda: f.opt("Lambda")?,
            nat_gateway: f.opt("NatGateway")?,
            virtual_private_gateway: f.opt("VirtualPrivateGateway")?,
            vpc_lattice: f.opt("VpcLattice")?,
            vpc_peering: f.opt("VpcPeering")?,
        })
    }
}

impl Decode for VpcIpv6CidrBlockAssociation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            association_id: f.opt("AssociationId")?,
            ip_source: f.opt("IpSource")?,
            ipv6_address_attribute: f.opt("Ipv6AddressAttribute")?,
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
            ipv6_cidr_block_state: f.opt("Ipv6CidrBlockState")?,
            ipv6_pool: f.opt("Ipv6Pool")?,
            network_border_group: f.opt("NetworkBorderGroup")?,
        })
    }
}

impl Decode for AttachInternetGatewayResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for CreateTagsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteInternetGatewayResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteNetworkInterfaceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteRouteResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteRouteTableResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteSubnetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteTagsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteVpcResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DetachInternetGatewayResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DetachNetworkInterfaceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DisassociateAddressResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DisassociateRouteTableResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for ModifyInstanceAttributeResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for ModifyNetworkInterfaceAttributeResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for ModifySubnetAttributeResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for ModifyVpcAttributeResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for RebootInstancesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for ReleaseAddressResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for ReplaceRouteResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for ResetNetworkInterfaceAttributeResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for UnassignPrivateIpAddressesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for AcceleratorCount {
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

impl Decode for AcceleratorTotalMemoryMiB {
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

impl Decode for AdditionalKeyExchangeMethodsListValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Encode for AssociateDhcpOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AssociateDhcpOptionsRequest[0], &self.dhcp_options_id);
        opt(w, &schema::M_AssociateDhcpOptionsRequest[1], &self.dry_run);
        req(w, &schema::M_AssociateDhcpOptionsRequest[2], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for AssociateSubnetCidrBlockRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociateSubnetCidrBlockRequest[0], &self.ipv6_cidr_block);
        opt(w, &schema::M_AssociateSubnetCidrBlockRequest[1], &self.ipv6_ipam_pool_id);
        opt(w, &schema::M_AssociateSubnetCidrBlockRequest[2], &self.ipv6_netmask_length);
        req(w, &schema::M_AssociateSubnetCidrBlockRequest[3], &self.subnet_id);
        w.end_struct();
    }
}

impl Decode for AssociateSubnetCidrBlockResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_cidr_block_association: f.opt("Ipv6CidrBlockAssociation")?,
            subnet_id: f.opt("SubnetId")?,
        })
    }
}

impl Decode for AssociatedKmsKey {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            kms_key_id: f.opt("KmsKeyId")?,
        })
    }
}

impl Decode for AssociatedTargetNetwork {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            network_id: f.opt("NetworkId")?,
            network_type: f.opt("NetworkType")?,
        })
    }
}

impl Encode for AttachVolumeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AttachVolumeRequest[0], &self.device);
        opt(w, &schema::M_AttachVolumeRequest[1], &self.dry_run);
        opt(w, &schema::M_AttachVolumeRequest[2], &self.ebs_card_index);
        req(w, &schema::M_AttachVolumeRequest[3], &self.instance_id);
        req(w, &schema::M_AttachVolumeRequest[4], &self.volume_id);
        w.end_struct();
    }
}

impl Encode for AvailabilityZoneAddress {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailabilityZoneAddress[0], &self.allocation_ids);
        opt(w, &schema::M_AvailabilityZoneAddress[1], &self.availability_zone);
        opt(w, &schema::M_AvailabilityZoneAddress[2], &self.availability_zone_id);
        w.end_struct();
    }
}

impl Decode for BaselineEbsBandwidthMbps {
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

impl Decode for BaselinePerformanceFactors {
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

impl Decode for CertificateAuthentication {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_root_certificate_chain: f.opt("ClientRootCertificateChain")?,
        })
    }
}

impl Decode for CidrBlock {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_block: f.opt("CidrBlock")?,
        })
    }
}

impl Decode for ClientConnectResponseOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
            lambda_function_arn: f.opt("LambdaFunctionArn")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for ClientLoginBannerResponseOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            banner_text: f.opt("BannerText")?,
            enabled: f.opt("Enabled")?,
        })
    }
}

impl Decode for ClientRouteEnforcementResponseOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enforced: f.opt("Enforced")?,
        })
    }
}

impl Decode for ClientVpnAuthentication {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            active_directory: f.opt("ActiveDirectory")?,
            federated_authentication: f.opt("FederatedAuthentication")?,
            mutual_authentication: f.opt("MutualAuthentication")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Decode for ClientVpnEndpoint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associated_target_networks: f.opt("AssociatedTargetNetworks")?,
            authentication_options: f.opt("AuthenticationOptions")?,
            client_cidr_block: f.opt("ClientCidrBlock")?,
            client_connect_options: f.opt("ClientConnectOptions")?,
            client_login_banner_options: f.opt("ClientLoginBannerOptions")?,
            client_route_enforcement_options: f.opt("ClientRouteEnforcementOptions")?,
            client_vpn_endpoint_id: f.opt("ClientVpnEndpointId")?,
            connection_log_options: f.opt("ConnectionLogOptions")?,
            creation_time: f.opt("CreationTime")?,
            deletion_time: f.opt("DeletionTime")?,
            description: f.opt("Description")?,
            device_posture_options: f.opt("DevicePostureOptions")?,
            disconnect_on_session_timeout: f.opt("DisconnectOnSessionTimeout")?,
            dns_name: f.opt("DnsName")?,
            dns_servers: f.opt("DnsServers")?,
            endpoint_ip_address_type: f.opt("EndpointIpAddressType")?,
            security_group_ids: f.opt("SecurityGroupIds")?,
            self_service_portal_url: f.opt("SelfServicePortalUrl")?,
            server_certificate_arn: f.opt("ServerCertificateArn")?,
            session_timeout_hours: f.opt("SessionTimeoutHours")?,
            split_tunnel: f.opt("SplitTunnel")?,
            status: f.opt("Status")?,
            tags: f.opt("Tags")?,
            traffic_ip_address_type: f.opt("TrafficIpAddressType")?,
            transit_gateway_configuration: f.opt("TransitGatewayConfiguration")?,
            transport_protocol: f.opt("TransportProtocol")?,
            vpc_id: f.opt("VpcId")?,
            vpn_port: f.opt("VpnPort")?,
            vpn_protocol: f.opt("VpnProtocol")?,
        })
    }
}

impl Decode for ClientVpnEndpointAttributeStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for ClientVpnEndpointStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for ClientVpnTrustProvider {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            public_signing_key_url: f.opt("PublicSigningKeyUrl")?,
            tenant_id: f.opt("TenantId")?,
            trust_provider_type: f.opt("TrustProviderType")?,
        })
    }
}

impl Decode for CloudWatchLogOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bgp_log_enabled: f.opt("BgpLogEnabled")?,
            bgp_log_group_arn: f.opt("BgpLogGroupArn")?,
            bgp_log_output_format: f.opt("BgpLogOutputFormat")?,
            log_enabled: f.opt("LogEnabled")?,
            log_group_arn: f.opt("LogGroupArn")?,
            log_output_format: f.opt("LogOutputFormat")?,
        })
    }
}

impl Decode for ConnectionLogResponseOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloudwatch_log_group: f.opt("CloudwatchLogGroup")?,
            cloudwatch_log_stream: f.opt("CloudwatchLogStream")?,
            enabled: f.opt("Enabled")?,
            include_authorization_policy_context: f.opt("IncludeAuthorizationPolicyContext")?,
        })
    }
}

impl Decode for ConnectionTrackingSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tcp_established_timeout: f.opt("TcpEstablishedTimeout")?,
            udp_stream_timeout: f.opt("UdpStreamTimeout")?,
            udp_timeout: f.opt("UdpTimeout")?,
        })
    }
}

impl Decode for CpuPerformanceFactor {
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

impl Encode for CreateDhcpOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateDhcpOptionsRequest[0], &self.dhcp_configurations);
        opt(w, &schema::M_CreateDhcpOptionsRequest[1], &self.dry_run);
        opt(w, &schema::M_CreateDhcpOptionsRequest[2], &self.tag_specifications);
        w.end_struct();
    }
}

impl Decode for CreateDhcpOptionsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dhcp_options: f.opt("DhcpOptions")?,
        })
    }
}

impl Encode for CreateFlowLogsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateFlowLogsRequest[0], &self.client_token);
        opt(w, &schema::M_CreateFlowLogsRequest[1], &self.deliver_cross_account_role);
        opt(w, &schema::M_CreateFlowLogsRequest[2], &self.deliver_logs_permission_arn);
        opt(w, &schema::M_CreateFlowLogsRequest[3], &self.destination_options);
        opt(w, &schema::M_CreateFlowLogsRequest[4], &self.dry_run);
        opt(w, &schema::M_CreateFlowLogsRequest[5], &self.log_destination);
        opt(w, &schema::M_CreateFlowLogsRequest[6], &self.log_destination_type);
        opt(w, &schema::M_CreateFlowLogsRequest[7], &self.log_format);
        opt(w, &schema::M_CreateFlowLogsRequest[8], &self.log_group_name);
        opt(w, &schema::M_CreateFlowLogsRequest[9], &self.max_aggregation_interval);
        req(w, &schema::M_CreateFlowLogsRequest[10], &self.resource_ids);
        req(w, &schema::M_CreateFlowLogsRequest[11], &self.resource_type);
        opt(w, &schema::M_CreateFlowLogsRequest[12], &self.tag_field_specifications);
        opt(w, &schema::M_CreateFlowLogsRequest[13], &self.tag_specifications);
        opt(w, &schema::M_CreateFlowLogsRequest[14], &self.traffic_type);
        w.end_struct();
    }
}

impl Decode for CreateFlowLogsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            flow_log_ids: f.opt("FlowLogIds")?,
            unsuccessful: f.opt("Unsuccessful")?,
        })
    }
}

impl Encode for CreateLaunchTemplateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateLaunchTemplateRequest[0], &self.client_token);
        opt(w, &schema::M_CreateLaunchTemplateRequest[1], &self.dry_run);
        req(w, &schema::M_CreateLaunchTemplateRequest[2], &self.launch_template_data);
        req(w, &schema::M_CreateLaunchTemplateRequest[3], &self.launch_template_name);
        opt(w, &schema::M_CreateLaunchTemplateRequest[4], &self.operator);
        opt(w, &schema::M_CreateLaunchTemplateRequest[5], &self.tag_specifications);
        opt(w, &schema::M_CreateLaunchTemplateRequest[6], &self.version_description);
        w.end_struct();
    }
}

impl Decode for CreateLaunchTemplateResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template: f.opt("LaunchTemplate")?,
            warning: f.opt("Warning")?,
        })
    }
}

impl Encode for CreateLaunchTemplateVersionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateLaunchTemplateVersionRequest[0], &self.client_token);
        opt(w, &schema::M_CreateLaunchTemplateVersionRequest[1], &self.dry_run);
        req(w, &schema::M_CreateLaunchTemplateVersionRequest[2], &self.launch_template_data);
        opt(w, &schema::M_CreateLaunchTemplateVersionRequest[3], &self.launch_template_id);
        opt(w, &schema::M_CreateLaunchTemplateVersionRequest[4], &self.launch_template_name);
        opt(w, &schema::M_CreateLaunchTemplateVersionRequest[5], &self.resolve_alias);
        opt(w, &schema::M_CreateLaunchTemplateVersionRequest[6], &self.source_version);
        opt(w, &schema::M_CreateLaunchTemplateVersionRequest[7], &self.version_description);
        w.end_struct();
    }
}

impl Decode for CreateLaunchTemplateVersionResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template_version: f.opt("LaunchTemplateVersion")?,
            warning: f.opt("Warning")?,
        })
    }
}

impl Encode for CreateNatGatewayRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateNatGatewayRequest[0], &self.allocation_id);
        opt(w, &schema::M_CreateNatGatewayRequest[1], &self.availability_mode);
        opt(w, &schema::M_CreateNatGatewayRequest[2], &self.availability_zone_addresses);
        opt(w, &schema::M_CreateNatGatewayRequest[3], &self.client_token);
        opt(w, &schema::M_CreateNatGatewayRequest[4], &self.connectivity_type);
        opt(w, &schema::M_CreateNatGatewayRequest[5], &self.dry_run);
        opt(w, &schema::M_CreateNatGatewayRequest[6], &self.private_ip_address);
        opt(w, &schema::M_CreateNatGatewayRequest[7], &self.secondary_allocation_ids);
        opt(w, &schema::M_CreateNatGatewayRequest[8], &self.secondary_private_ip_address_count);
        opt(w, &schema::M_CreateNatGatewayRequest[9], &self.secondary_private_ip_addresses);
        opt(w, &schema::M_CreateNatGatewayRequest[10], &self.subnet_id);
        opt(w, &schema::M_CreateNatGatewayRequest[11], &self.tag_specifications);
        opt(w, &schema::M_CreateNatGatewayRequest[12], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for CreateNatGatewayResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            nat_gateway: f.opt("NatGateway")?,
        })
    }
}

impl Encode for CreateNetworkAclEntryRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateNetworkAclEntryRequest[0], &self.cidr_block);
        opt(w, &schema::M_CreateNetworkAclEntryRequest[1], &self.dry_run);
        req(w, &schema::M_CreateNetworkAclEntryRequest[2], &self.egress);
        opt(w, &schema::M_CreateNetworkAclEntryRequest[3], &self.icmp_type_code);
        opt(w, &schema::M_CreateNetworkAclEntryRequest[4], &self.ipv6_cidr_block);
        req(w, &schema::M_CreateNetworkAclEntryRequest[5], &self.network_acl_id);
        opt(w, &schema::M_CreateNetworkAclEntryRequest[6], &self.port_range);
        req(w, &schema::M_CreateNetworkAclEntryRequest[7], &self.protocol);
        req(w, &schema::M_CreateNetworkAclEntryRequest[8], &self.rule_action);
        req(w, &schema::M_CreateNetworkAclEntryRequest[9], &self.rule_number);
        w.end_struct();
    }
}

impl Encode for CreateNetworkAclRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateNetworkAclRequest[0], &self.client_token);
        opt(w, &schema::M_CreateNetworkAclRequest[1], &self.dry_run);
        opt(w, &schema::M_CreateNetworkAclRequest[2], &self.tag_specifications);
        req(w, &schema::M_CreateNetworkAclRequest[3], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for CreateNetworkAclResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            network_acl: f.opt("NetworkAcl")?,
        })
    }
}

impl Encode for CreateSnapshotRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateSnapshotRequest[0], &self.description);
        opt(w, &schema::M_CreateSnapshotRequest[1], &self.dry_run);
        opt(w, &schema::M_CreateSnapshotRequest[2], &self.location);
        opt(w, &schema::M_CreateSnapshotRequest[3], &self.outpost_arn);
        opt(w, &schema::M_CreateSnapshotRequest[4], &self.tag_specifications);
        req(w, &schema::M_CreateSnapshotRequest[5], &self.volume_id);
        w.end_struct();
    }
}

impl Decode for CreateVolumePermission {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            group: f.opt("Group")?,
            user_id: f.opt("UserId")?,
        })
    }
}

impl Encode for CreateVolumeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateVolumeRequest[0], &self.availability_zone);
        opt(w, &schema::M_CreateVolumeRequest[1], &self.availability_zone_id);
        opt(w, &schema::M_CreateVolumeRequest[2], &self.client_token);
        opt(w, &schema::M_CreateVolumeRequest[3], &self.dry_run);
        opt(w, &schema::M_CreateVolumeRequest[4], &self.encrypted);
        opt(w, &schema::M_CreateVolumeRequest[5], &self.iops);
        opt(w, &schema::M_CreateVolumeRequest[6], &self.kms_key_id);
        opt(w, &schema::M_CreateVolumeRequest[7], &self.multi_attach_enabled);
        opt(w, &schema::M_CreateVolumeRequest[8], &self.operator);
        opt(w, &schema::M_CreateVolumeRequest[9], &self.outpost_arn);
        opt(w, &schema::M_CreateVolumeRequest[10], &self.size);
        opt(w, &schema::M_CreateVolumeRequest[11], &self.snapshot_id);
        opt(w, &schema::M_CreateVolumeRequest[12], &self.tag_specifications);
        opt(w, &schema::M_CreateVolumeRequest[13], &self.throughput);
        opt(w, &schema::M_CreateVolumeRequest[14], &self.volume_initialization_rate);
        opt(w, &schema::M_CreateVolumeRequest[15], &self.volume_type);
        w.end_struct();
    }
}

impl Encode for CreateVpcEndpointRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateVpcEndpointRequest[0], &self.client_token);
        opt(w, &schema::M_CreateVpcEndpointRequest[1], &self.dns_options);
        opt(w, &schema::M_CreateVpcEndpointRequest[2], &self.dry_run);
        opt(w, &schema::M_CreateVpcEndpointRequest[3], &self.ip_address_type);
        opt(w, &schema::M_CreateVpcEndpointRequest[4], &self.policy_document);
        opt(w, &schema::M_CreateVpcEndpointRequest[5], &self.private_dns_enabled);
        opt(w, &schema::M_CreateVpcEndpointRequest[6], &self.resource_configuration_arn);
        opt(w, &schema::M_CreateVpcEndpointRequest[7], &self.route_table_ids);
        opt(w, &schema::M_CreateVpcEndpointRequest[8], &self.security_group_ids);
        opt(w, &schema::M_CreateVpcEndpointRequest[9], &self.service_name);
        opt(w, &schema::M_CreateVpcEndpointRequest[10], &self.service_network_arn);
        opt(w, &schema::M_CreateVpcEndpointRequest[11], &self.service_region);
        opt(w, &schema::M_CreateVpcEndpointRequest[12], &self.subnet_configurations);
        opt(w, &schema::M_CreateVpcEndpointRequest[13], &self.subnet_ids);
        opt(w, &schema::M_CreateVpcEndpointRequest[14], &self.tag_specifications);
        opt(w, &schema::M_CreateVpcEndpointRequest[15], &self.vpc_endpoint_type);
        req(w, &schema::M_CreateVpcEndpointRequest[16], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for CreateVpcEndpointResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_token: f.opt("ClientToken")?,
            vpc_endpoint: f.opt("VpcEndpoint")?,
        })
    }
}

impl Decode for CreditSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cpu_credits: f.opt("CpuCredits")?,
        })
    }
}

impl Encode for DeleteDhcpOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteDhcpOptionsRequest[0], &self.dhcp_options_id);
        opt(w, &schema::M_DeleteDhcpOptionsRequest[1], &self.dry_run);
        w.end_struct();
    }
}

impl Encode for DeleteFlowLogsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteFlowLogsRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteFlowLogsRequest[1], &self.flow_log_ids);
        w.end_struct();
    }
}

impl Decode for DeleteFlowLogsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            unsuccessful: f.opt("Unsuccessful")?,
        })
    }
}

impl Encode for DeleteLaunchTemplateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteLaunchTemplateRequest[0], &self.dry_run);
        opt(w, &schema::M_DeleteLaunchTemplateRequest[1], &self.launch_template_id);
        opt(w, &schema::M_DeleteLaunchTemplateRequest[2], &self.launch_template_name);
        w.end_struct();
    }
}

impl Decode for DeleteLaunchTemplateResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template: f.opt("LaunchTemplate")?,
        })
    }
}

impl Encode for DeleteNatGatewayRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteNatGatewayRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteNatGatewayRequest[1], &self.nat_gateway_id);
        w.end_struct();
    }
}

impl Decode for DeleteNatGatewayResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            nat_gateway_id: f.opt("NatGatewayId")?,
        })
    }
}

impl Encode for DeleteNetworkAclEntryRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteNetworkAclEntryRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteNetworkAclEntryRequest[1], &self.egress);
        req(w, &schema::M_DeleteNetworkAclEntryRequest[2], &self.network_acl_id);
        req(w, &schema::M_DeleteNetworkAclEntryRequest[3], &self.rule_number);
        w.end_struct();
    }
}

impl Encode for DeleteNetworkAclRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteNetworkAclRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteNetworkAclRequest[1], &self.network_acl_id);
        w.end_struct();
    }
}

impl Encode for DeleteSnapshotRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteSnapshotRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteSnapshotRequest[1], &self.snapshot_id);
        w.end_struct();
    }
}

impl Encode for DeleteVolumeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteVolumeRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteVolumeRequest[1], &self.volume_id);
        w.end_struct();
    }
}

impl Encode for DeleteVpcEndpointsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteVpcEndpointsRequest[0], &self.dry_run);
        req(w, &schema::M_DeleteVpcEndpointsRequest[1], &self.vpc_endpoint_ids);
        w.end_struct();
    }
}

impl Decode for DeleteVpcEndpointsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            unsuccessful: f.opt("Unsuccessful")?,
        })
    }
}

impl Encode for DescribeClientVpnEndpointsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeClientVpnEndpointsRequest[0], &self.client_vpn_endpoint_ids);
        opt(w, &schema::M_DescribeClientVpnEndpointsRequest[1], &self.dry_run);
        opt(w, &schema::M_DescribeClientVpnEndpointsRequest[2], &self.filters);
        opt(w, &schema::M_DescribeClientVpnEndpointsRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeClientVpnEndpointsRequest[4], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeClientVpnEndpointsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_vpn_endpoints: f.opt("ClientVpnEndpoints")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeFlowLogsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeFlowLogsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeFlowLogsRequest[1], &self.filter);
        opt(w, &schema::M_DescribeFlowLogsRequest[2], &self.flow_log_ids);
        opt(w, &schema::M_DescribeFlowLogsRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeFlowLogsRequest[4], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeFlowLogsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            flow_logs: f.opt("FlowLogs")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeLaunchTemplateVersionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[2], &self.include_managed_resources);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[3], &self.launch_template_id);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[4], &self.launch_template_name);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[5], &self.max_results);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[6], &self.max_version);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[7], &self.min_version);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[8], &self.next_token);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[9], &self.resolve_alias);
        opt(w, &schema::M_DescribeLaunchTemplateVersionsRequest[10], &self.versions);
        w.end_struct();
    }
}

impl Decode for DescribeLaunchTemplateVersionsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template_versions: f.opt("LaunchTemplateVersions")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeLaunchTemplatesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLaunchTemplatesRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeLaunchTemplatesRequest[1], &self.filters);
        opt(w, &schema::M_DescribeLaunchTemplatesRequest[2], &self.include_managed_resources);
        opt(w, &schema::M_DescribeLaunchTemplatesRequest[3], &self.launch_template_ids);
        opt(w, &schema::M_DescribeLaunchTemplatesRequest[4], &self.launch_template_names);
        opt(w, &schema::M_DescribeLaunchTemplatesRequest[5], &self.max_results);
        opt(w, &schema::M_DescribeLaunchTemplatesRequest[6], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeLaunchTemplatesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_templates: f.opt("LaunchTemplates")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeManagedPrefixListsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeManagedPrefixListsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeManagedPrefixListsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeManagedPrefixListsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeManagedPrefixListsRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeManagedPrefixListsRequest[4], &self.prefix_list_ids);
        w.end_struct();
    }
}

impl Decode for DescribeManagedPrefixListsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            prefix_lists: f.opt("PrefixLists")?,
        })
    }
}

impl Encode for DescribeNatGatewaysRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeNatGatewaysRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeNatGatewaysRequest[1], &self.filter);
        opt(w, &schema::M_DescribeNatGatewaysRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeNatGatewaysRequest[3], &self.nat_gateway_ids);
        opt(w, &schema::M_DescribeNatGatewaysRequest[4], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeNatGatewaysResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            nat_gateways: f.opt("NatGateways")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribePrefixListsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribePrefixListsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribePrefixListsRequest[1], &self.filters);
        opt(w, &schema::M_DescribePrefixListsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribePrefixListsRequest[3], &self.next_token);
        opt(w, &schema::M_DescribePrefixListsRequest[4], &self.prefix_list_ids);
        w.end_struct();
    }
}

impl Decode for DescribePrefixListsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            prefix_lists: f.opt("PrefixLists")?,
        })
    }
}

impl Encode for DescribeSnapshotAttributeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeSnapshotAttributeRequest[0], &self.attribute);
        opt(w, &schema::M_DescribeSnapshotAttributeRequest[1], &self.dry_run);
        req(w, &schema::M_DescribeSnapshotAttributeRequest[2], &self.snapshot_id);
        w.end_struct();
    }
}

impl Decode for DescribeSnapshotAttributeResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            create_volume_permissions: f.opt("CreateVolumePermissions")?,
            product_codes: f.opt("ProductCodes")?,
            snapshot_id: f.opt("SnapshotId")?,
        })
    }
}

impl Encode for DescribeSnapshotsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSnapshotsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeSnapshotsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeSnapshotsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeSnapshotsRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeSnapshotsRequest[4], &self.owner_ids);
        opt(w, &schema::M_DescribeSnapshotsRequest[5], &self.restorable_by_user_ids);
        opt(w, &schema::M_DescribeSnapshotsRequest[6], &self.snapshot_ids);
        w.end_struct();
    }
}

impl Decode for DescribeSnapshotsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            snapshots: f.opt("Snapshots")?,
        })
    }
}

impl Encode for DescribeStaleSecurityGroupsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeStaleSecurityGroupsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeStaleSecurityGroupsRequest[1], &self.max_results);
        opt(w, &schema::M_DescribeStaleSecurityGroupsRequest[2], &self.next_token);
        req(w, &schema::M_DescribeStaleSecurityGroupsRequest[3], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for DescribeStaleSecurityGroupsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            stale_security_group_set: f.opt("StaleSecurityGroupSet")?,
        })
    }
}

impl Encode for DescribeTransitGatewaysRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTransitGatewaysRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeTransitGatewaysRequest[1], &self.filters);
        opt(w, &schema::M_DescribeTransitGatewaysRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeTransitGatewaysRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeTransitGatewaysRequest[4], &self.transit_gateway_ids);
        w.end_struct();
    }
}

impl Decode for DescribeTransitGatewaysResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            transit_gateways: f.opt("TransitGateways")?,
        })
    }
}

impl Encode for DescribeVolumeStatusRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVolumeStatusRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeVolumeStatusRequest[1], &self.filters);
        opt(w, &schema::M_DescribeVolumeStatusRequest[2], &self.include_managed_resources);
        opt(w, &schema::M_DescribeVolumeStatusRequest[3], &self.max_results);
        opt(w, &schema::M_DescribeVolumeStatusRequest[4], &self.next_token);
        opt(w, &schema::M_DescribeVolumeStatusRequest[5], &self.volume_ids);
        w.end_struct();
    }
}

impl Decode for DescribeVolumeStatusResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            volume_statuses: f.opt("VolumeStatuses")?,
        })
    }
}

impl Encode for DescribeVpcEndpointServicesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpcEndpointServicesRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeVpcEndpointServicesRequest[1], &self.filters);
        opt(w, &schema::M_DescribeVpcEndpointServicesRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeVpcEndpointServicesRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeVpcEndpointServicesRequest[4], &self.service_names);
        opt(w, &schema::M_DescribeVpcEndpointServicesRequest[5], &self.service_regions);
        w.end_struct();
    }
}

impl Decode for DescribeVpcEndpointServicesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            service_details: f.opt("ServiceDetails")?,
            service_names: f.opt("ServiceNames")?,
        })
    }
}

impl Encode for DescribeVpcEndpointsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpcEndpointsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeVpcEndpointsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeVpcEndpointsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeVpcEndpointsRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeVpcEndpointsRequest[4], &self.vpc_endpoint_ids);
        w.end_struct();
    }
}

impl Decode for DescribeVpcEndpointsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            vpc_endpoints: f.opt("VpcEndpoints")?,
        })
    }
}

impl Encode for DescribeVpcPeeringConnectionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpcPeeringConnectionsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeVpcPeeringConnectionsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeVpcPeeringConnectionsRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeVpcPeeringConnectionsRequest[3], &self.next_token);
        opt(w, &schema::M_DescribeVpcPeeringConnectionsRequest[4], &self.vpc_peering_connection_ids);
        w.end_struct();
    }
}

impl Decode for DescribeVpcPeeringConnectionsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            vpc_peering_connections: f.opt("VpcPeeringConnections")?,
        })
    }
}

impl Encode for DescribeVpnConnectionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeVpnConnectionsRequest[0], &self.dry_run);
        opt(w, &schema::M_DescribeVpnConnectionsRequest[1], &self.filters);
        opt(w, &schema::M_DescribeVpnConnectionsRequest[2], &self.vpn_connection_ids);
        w.end_struct();
    }
}

impl Decode for DescribeVpnConnectionsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            vpn_connections: f.opt("VpnConnections")?,
        })
    }
}

impl Encode for DestinationOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DestinationOptionsRequest[0], &self.file_format);
        opt(w, &schema::M_DestinationOptionsRequest[1], &self.hive_compatible_partitions);
        opt(w, &schema::M_DestinationOptionsRequest[2], &self.per_hour_partition);
        w.end_struct();
    }
}

impl Decode for DestinationOptionsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            file_format: f.opt("FileFormat")?,
            hive_compatible_partitions: f.opt("HiveCompatiblePartitions")?,
            per_hour_partition: f.opt("PerHourPartition")?,
        })
    }
}

impl Encode for DetachVolumeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DetachVolumeRequest[0], &self.device);
        opt(w, &schema::M_DetachVolumeRequest[1], &self.dry_run);
        opt(w, &schema::M_DetachVolumeRequest[2], &self.force);
        opt(w, &schema::M_DetachVolumeRequest[3], &self.instance_id);
        req(w, &schema::M_DetachVolumeRequest[4], &self.volume_id);
        w.end_struct();
    }
}

impl Decode for DevicePostureResponseOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            trust_providers: f.opt("TrustProviders")?,
        })
    }
}

impl Decode for DirectoryServiceAuthentication {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            directory_id: f.opt("DirectoryId")?,
        })
    }
}

impl Encode for DisassociateSubnetCidrBlockRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DisassociateSubnetCidrBlockRequest[0], &self.association_id);
        w.end_struct();
    }
}

impl Decode for DisassociateSubnetCidrBlockResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_cidr_block_association: f.opt("Ipv6CidrBlockAssociation")?,
            subnet_id: f.opt("SubnetId")?,
        })
    }
}

impl Decode for DnsEntry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dns_name: f.opt("DnsName")?,
            hosted_zone_id: f.opt("HostedZoneId")?,
        })
    }
}

impl Decode for DnsOptions {
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

impl Encode for DnsOptionsSpecification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DnsOptionsSpecification[0], &self.dns_record_ip_type);
        opt(w, &schema::M_DnsOptionsSpecification[1], &self.private_dns_only_for_inbound_resolver_endpoint);
        opt(w, &schema::M_DnsOptionsSpecification[2], &self.private_dns_preference);
        opt(w, &schema::M_DnsOptionsSpecification[3], &self.private_dns_specified_domains);
        w.end_struct();
    }
}

impl Decode for ElasticGpuSpecificationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#type: f.opt("Type")?,
        })
    }
}

impl Decode for EncryptionSupport {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            encryption_state: f.opt("EncryptionState")?,
            state_message: f.opt("StateMessage")?,
        })
    }
}

impl Decode for FederatedAuthentication {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            saml_provider_arn: f.opt("SamlProviderArn")?,
            self_service_saml_provider_arn: f.opt("SelfServiceSamlProviderArn")?,
        })
    }
}

impl Decode for FlowLog {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            creation_time: f.opt("CreationTime")?,
            deliver_cross_account_role: f.opt("DeliverCrossAccountRole")?,
            deliver_logs_error_message: f.opt("DeliverLogsErrorMessage")?,
            deliver_logs_permission_arn: f.opt("DeliverLogsPermissionArn")?,
            deliver_logs_status: f.opt("DeliverLogsStatus")?,
            destination_options: f.opt("DestinationOptions")?,
            flow_log_id: f.opt("FlowLogId")?,
            flow_log_status: f.opt("FlowLogStatus")?,
            log_destination: f.opt("LogDestination")?,
            log_destination_type: f.opt("LogDestinationType")?,
            log_format: f.opt("LogFormat")?,
            log_group_name: f.opt("LogGroupName")?,
            max_aggregation_interval: f.opt("MaxAggregationInterval")?,
            resource_id: f.opt("ResourceId")?,
            tag_field_specifications: f.opt("TagFieldSpecifications")?,
            tags: f.opt("Tags")?,
            traffic_type: f.opt("TrafficType")?,
        })
    }
}

impl Encode for GetEbsEncryptionByDefaultRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetEbsEncryptionByDefaultRequest[0], &self.dry_run);
        w.end_struct();
    }
}

impl Decode for GetEbsEncryptionByDefaultResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ebs_encryption_by_default: f.opt("EbsEncryptionByDefault")?,
            sse_type: f.opt("SseType")?,
        })
    }
}

impl Encode for GetImageBlockPublicAccessStateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetImageBlockPublicAccessStateRequest[0], &self.dry_run);
        w.end_struct();
    }
}

impl Decode for GetImageBlockPublicAccessStateResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            image_block_public_access_state: f.opt("ImageBlockPublicAccessState")?,
            managed_by: f.opt("ManagedBy")?,
        })
    }
}

impl Encode for GetSnapshotBlockPublicAccessStateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetSnapshotBlockPublicAccessStateRequest[0], &self.dry_run);
        w.end_struct();
    }
}

impl Decode for GetSnapshotBlockPublicAccessStateResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            managed_by: f.opt("ManagedBy")?,
            state: f.opt("State")?,
        })
    }
}

impl Decode for IKEVersionsListValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Decode for InitializationStatusDetails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            estimated_time_to_complete_in_seconds: f.opt("EstimatedTimeToCompleteInSeconds")?,
            initialization_type: f.opt("InitializationType")?,
            progress: f.opt("Progress")?,
        })
    }
}

impl Encode for InstanceIpv6AddressRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceIpv6AddressRequest[0], &self.ipv6_address);
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
            memory_mib: f.opt("MemoryMiB")?,
            network_bandwidth_gbps: f.opt("NetworkBandwidthGbps")?,
            network_interface_count: f.opt("NetworkInterfaceCount")?,
            on_demand_max_price_percentage_over_lowest_price: f.opt("OnDemandMaxPricePercentageOverLowestPrice")?,
            require_encryption_in_transit: f.opt("RequireEncryptionInTransit")?,
            require_hibernate_support: f.opt("RequireHibernateSupport")?,
            spot_max_price_percentage_over_lowest_price: f.opt("SpotMaxPricePercentageOverLowestPrice")?,
            total_local_storage_gb: f.opt("TotalLocalStorageGB")?,
            vcpu_count: f.opt("VCpuCount")?,
        })
    }
}

impl Encode for InstanceRequirementsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceRequirementsRequest[0], &self.accelerator_count);
        opt(w, &schema::M_InstanceRequirementsRequest[1], &self.accelerator_manufacturers);
        opt(w, &schema::M_InstanceRequirementsRequest[2], &self.accelerator_names);
        opt(w, &schema::M_InstanceRequirementsRequest[3], &self.accelerator_total_memory_mib);
        opt(w, &schema::M_InstanceRequirementsRequest[4], &self.accelerator_types);
        opt(w, &schema::M_InstanceRequirementsRequest[5], &self.allowed_instance_types);
        opt(w, &schema::M_InstanceRequirementsRequest[6], &self.bare_metal);
        opt(w, &schema::M_InstanceRequirementsRequest[7], &self.baseline_ebs_bandwidth_mbps);
        opt(w, &schema::M_InstanceRequirementsRequest[8], &self.baseline_performance_factors);
        opt(w, &schema::M_InstanceRequirementsRequest[9], &self.burstable_performance);
        opt(w, &schema::M_InstanceRequirementsRequest[10], &self.cpu_manufacturers);
        opt(w, &schema::M_InstanceRequirementsRequest[11], &self.excluded_instance_types);
        opt(w, &schema::M_InstanceRequirementsRequest[12], &self.instance_generations);
        opt(w, &schema::M_InstanceRequirementsRequest[13], &self.local_storage);
        opt(w, &schema::M_InstanceRequirementsRequest[14], &self.local_storage_types);
        opt(w, &schema::M_InstanceRequirementsRequest[15], &self.max_spot_price_as_percentage_of_optimal_on_demand_price);
        opt(w, &schema::M_InstanceRequirementsRequest[16], &self.memory_gib_per_vcpu);
        req(w, &schema::M_InstanceRequirementsRequest[17], &self.memory_mib);
        opt(w, &schema::M_InstanceRequirementsRequest[18], &self.network_bandwidth_gbps);
        opt(w, &schema::M_InstanceRequirementsRequest[19], &self.network_interface_count);
        opt(w, &schema::M_InstanceRequirementsRequest[20], &self.on_demand_max_price_percentage_over_lowest_price);
        opt(w, &schema::M_InstanceRequirementsRequest[21], &self.require_encryption_in_transit);
        opt(w, &schema::M_InstanceRequirementsRequest[22], &self.require_hibernate_support);
        opt(w, &schema::M_InstanceRequirementsRequest[23], &self.spot_max_price_percentage_over_lowest_price);
        opt(w, &schema::M_InstanceRequirementsRequest[24], &self.total_local_storage_gb);
        req(w, &schema::M_InstanceRequirementsRequest[25], &self.vcpu_count);
        w.end_struct();
    }
}

impl Decode for Ipv4PrefixSpecificationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv4_prefix: f.opt("Ipv4Prefix")?,
        })
    }
}

impl Decode for Ipv6CidrBlock {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_cidr_block: f.opt("Ipv6CidrBlock")?,
        })
    }
}

impl Decode for Ipv6PrefixSpecificationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_prefix: f.opt("Ipv6Prefix")?,
        })
    }
}

impl Decode for LastError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for LaunchTemplate {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            create_time: f.opt("CreateTime")?,
            created_by: f.opt("CreatedBy")?,
            default_version_number: f.opt("DefaultVersionNumber")?,
            latest_version_number: f.opt("LatestVersionNumber")?,
            launch_template_id: f.opt("LaunchTemplateId")?,
            launch_template_name: f.opt("LaunchTemplateName")?,
            operator: f.opt("Operator")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for LaunchTemplateBlockDeviceMapping {
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

impl Encode for LaunchTemplateBlockDeviceMappingRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateBlockDeviceMappingRequest[0], &self.device_name);
        opt(w, &schema::M_LaunchTemplateBlockDeviceMappingRequest[1], &self.ebs);
        opt(w, &schema::M_LaunchTemplateBlockDeviceMappingRequest[2], &self.no_device);
        opt(w, &schema::M_LaunchTemplateBlockDeviceMappingRequest[3], &self.virtual_name);
        w.end_struct();
    }
}

impl Encode for LaunchTemplateCapacityReservationSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateCapacityReservationSpecificationRequest[0], &self.capacity_reservation_preference);
        opt(w, &schema::M_LaunchTemplateCapacityReservationSpecificationRequest[1], &self.capacity_reservation_target);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateCapacityReservationSpecificationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_reservation_preference: f.opt("CapacityReservationPreference")?,
            capacity_reservation_target: f.opt("CapacityReservationTarget")?,
        })
    }
}

impl Decode for LaunchTemplateCpuOptions {
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

impl Encode for LaunchTemplateCpuOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateCpuOptionsRequest[0], &self.amd_sev_snp);
        opt(w, &schema::M_LaunchTemplateCpuOptionsRequest[1], &self.core_count);
        opt(w, &schema::M_LaunchTemplateCpuOptionsRequest[2], &self.nested_virtualization);
        opt(w, &schema::M_LaunchTemplateCpuOptionsRequest[3], &self.threads_per_core);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateEbsBlockDevice {
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

impl Encode for LaunchTemplateEbsBlockDeviceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[0], &self.delete_on_termination);
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[1], &self.ebs_card_index);
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[2], &self.encrypted);
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[3], &self.iops);
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[4], &self.kms_key_id);
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[5], &self.snapshot_id);
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[6], &self.throughput);
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[7], &self.volume_initialization_rate);
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[8], &self.volume_size);
        opt(w, &schema::M_LaunchTemplateEbsBlockDeviceRequest[9], &self.volume_type);
        w.end_struct();
    }
}

impl Encode for LaunchTemplateElasticInferenceAccelerator {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateElasticInferenceAccelerator[0], &self.count);
        req(w, &schema::M_LaunchTemplateElasticInferenceAccelerator[1], &self.r#type);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateElasticInferenceAcceleratorResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Decode for LaunchTemplateEnaSrdSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_enabled: f.opt("EnaSrdEnabled")?,
            ena_srd_udp_specification: f.opt("EnaSrdUdpSpecification")?,
        })
    }
}

impl Decode for LaunchTemplateEnaSrdUdpSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ena_srd_udp_enabled: f.opt("EnaSrdUdpEnabled")?,
        })
    }
}

impl Decode for LaunchTemplateEnclaveOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
        })
    }
}

impl Encode for LaunchTemplateEnclaveOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateEnclaveOptionsRequest[0], &self.enabled);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateHibernationOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            configured: f.opt("Configured")?,
        })
    }
}

impl Encode for LaunchTemplateHibernationOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateHibernationOptionsRequest[0], &self.configured);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateIamInstanceProfileSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            name: f.opt("Name")?,
        })
    }
}

impl Encode for LaunchTemplateIamInstanceProfileSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateIamInstanceProfileSpecificationRequest[0], &self.arn);
        opt(w, &schema::M_LaunchTemplateIamInstanceProfileSpecificationRequest[1], &self.name);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceMaintenanceOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_recovery: f.opt("AutoRecovery")?,
        })
    }
}

impl Encode for LaunchTemplateInstanceMaintenanceOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceMaintenanceOptionsRequest[0], &self.auto_recovery);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceMarketOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            market_type: f.opt("MarketType")?,
            spot_options: f.opt("SpotOptions")?,
        })
    }
}

impl Encode for LaunchTemplateInstanceMarketOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceMarketOptionsRequest[0], &self.market_type);
        opt(w, &schema::M_LaunchTemplateInstanceMarketOptionsRequest[1], &self.spot_options);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceMetadataOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            http_endpoint: f.opt("HttpEndpoint")?,
            http_protocol_ipv6: f.opt("HttpProtocolIpv6")?,
            http_put_response_hop_limit: f.opt("HttpPutResponseHopLimit")?,
            http_tokens: f.opt("HttpTokens")?,
            instance_metadata_tags: f.opt("InstanceMetadataTags")?,
            state: f.opt("State")?,
        })
    }
}

impl Encode for LaunchTemplateInstanceMetadataOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptionsRequest[0], &self.http_endpoint);
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptionsRequest[1], &self.http_protocol_ipv6);
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptionsRequest[2], &self.http_put_response_hop_limit);
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptionsRequest[3], &self.http_tokens);
        opt(w, &schema::M_LaunchTemplateInstanceMetadataOptionsRequest[4], &self.instance_metadata_tags);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceNetworkInterfaceSpecification {
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

impl Encode for LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[0], &self.associate_carrier_ip_address);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[1], &self.associate_public_ip_address);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[2], &self.connection_tracking_specification);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[3], &self.delete_on_termination);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[4], &self.description);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[5], &self.device_index);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[6], &self.ena_queue_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[7], &self.ena_srd_specification);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[8], &self.groups);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[9], &self.interface_type);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[10], &self.ipv4_prefix_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[11], &self.ipv4_prefixes);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[12], &self.ipv6_address_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[13], &self.ipv6_addresses);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[14], &self.ipv6_prefix_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[15], &self.ipv6_prefixes);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[16], &self.network_card_index);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[17], &self.network_interface_id);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[18], &self.primary_ipv6);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[19], &self.private_ip_address);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[20], &self.private_ip_addresses);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[21], &self.secondary_private_ip_address_count);
        opt(w, &schema::M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[22], &self.subnet_id);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateInstanceSecondaryInterfaceSpecification {
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

impl Encode for LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[0], &self.delete_on_termination);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[1], &self.device_index);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[2], &self.interface_type);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[3], &self.network_card_index);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[4], &self.private_ip_address_count);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[5], &self.private_ip_addresses);
        opt(w, &schema::M_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[6], &self.secondary_subnet_id);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateLicenseConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            license_configuration_arn: f.opt("LicenseConfigurationArn")?,
        })
    }
}

impl Encode for LaunchTemplateLicenseConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateLicenseConfigurationRequest[0], &self.license_configuration_arn);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateNetworkPerformanceOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bandwidth_weighting: f.opt("BandwidthWeighting")?,
        })
    }
}

impl Encode for LaunchTemplateNetworkPerformanceOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateNetworkPerformanceOptionsRequest[0], &self.bandwidth_weighting);
        w.end_struct();
    }
}

impl Decode for LaunchTemplatePlacement {
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

impl Encode for LaunchTemplatePlacementRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplatePlacementRequest[0], &self.affinity);
        opt(w, &schema::M_LaunchTemplatePlacementRequest[1], &self.availability_zone);
        opt(w, &schema::M_LaunchTemplatePlacementRequest[2], &self.availability_zone_id);
        opt(w, &schema::M_LaunchTemplatePlacementRequest[3], &self.group_id);
        opt(w, &schema::M_LaunchTemplatePlacementRequest[4], &self.group_name);
        opt(w, &schema::M_LaunchTemplatePlacementRequest[5], &self.host_id);
        opt(w, &schema::M_LaunchTemplatePlacementRequest[6], &self.host_resource_group_arn);
        opt(w, &schema::M_LaunchTemplatePlacementRequest[7], &self.partition_number);
        opt(w, &schema::M_LaunchTemplatePlacementRequest[8], &self.spread_domain);
        opt(w, &schema::M_LaunchTemplatePlacementRequest[9], &self.tenancy);
        w.end_struct();
    }
}

impl Decode for LaunchTemplatePrivateDnsNameOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_resource_name_dns_aaaa_record: f.opt("EnableResourceNameDnsAAAARecord")?,
            enable_resource_name_dns_a_record: f.opt("EnableResourceNameDnsARecord")?,
            hostname_type: f.opt("HostnameType")?,
        })
    }
}

impl Encode for LaunchTemplatePrivateDnsNameOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplatePrivateDnsNameOptionsRequest[0], &self.enable_resource_name_dns_aaaa_record);
        opt(w, &schema::M_LaunchTemplatePrivateDnsNameOptionsRequest[1], &self.enable_resource_name_dns_a_record);
        opt(w, &schema::M_LaunchTemplatePrivateDnsNameOptionsRequest[2], &self.hostname_type);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateSpotMarketOptions {
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

impl Encode for LaunchTemplateSpotMarketOptionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateSpotMarketOptionsRequest[0], &self.block_duration_minutes);
        opt(w, &schema::M_LaunchTemplateSpotMarketOptionsRequest[1], &self.instance_interruption_behavior);
        opt(w, &schema::M_LaunchTemplateSpotMarketOptionsRequest[2], &self.max_price);
        opt(w, &schema::M_LaunchTemplateSpotMarketOptionsRequest[3], &self.spot_instance_type);
        opt(w, &schema::M_LaunchTemplateSpotMarketOptionsRequest[4], &self.valid_until);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateTagSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_type: f.opt("ResourceType")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for LaunchTemplateTagSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplateTagSpecificationRequest[0], &self.resource_type);
        opt(w, &schema::M_LaunchTemplateTagSpecificationRequest[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for LaunchTemplateVersion {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            create_time: f.opt("CreateTime")?,
            created_by: f.opt("CreatedBy")?,
            default_version: f.opt("DefaultVersion")?,
            launch_template_data: f.opt("LaunchTemplateData")?,
            launch_template_id: f.opt("LaunchTemplateId")?,
            launch_template_name: f.opt("LaunchTemplateName")?,
            operator: f.opt("Operator")?,
            version_description: f.opt("VersionDescription")?,
            version_number: f.opt("VersionNumber")?,
        })
    }
}

impl Decode for LaunchTemplatesMonitoring {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.opt("Enabled")?,
            metric_category_ids: f.opt("MetricCategoryIds")?,
        })
    }
}

impl Encode for LaunchTemplatesMonitoringRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LaunchTemplatesMonitoringRequest[0], &self.enabled);
        opt(w, &schema::M_LaunchTemplatesMonitoringRequest[1], &self.metric_category_ids);
        w.end_struct();
    }
}

impl Decode for ManagedPrefixList {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            address_family: f.opt("AddressFamily")?,
            ipam_prefix_list_resolver_sync_enabled: f.opt("IpamPrefixListResolverSyncEnabled")?,
            ipam_prefix_list_resolver_target_id: f.opt("IpamPrefixListResolverTargetId")?,
            max_entries: f.opt("MaxEntries")?,
            owner_id: f.opt("OwnerId")?,
            prefix_list_arn: f.opt("PrefixListArn")?,
            prefix_list_id: f.opt("PrefixListId")?,
            prefix_list_name: f.opt("PrefixListName")?,
            state: f.opt("State")?,
            state_message: f.opt("StateMessage")?,
            tags: f.opt("Tags")?,
            version: f.opt("Version")?,
        })
    }
}

impl Decode for MemoryGiBPerVCpu {
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

impl Decode for MemoryMiB {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
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

impl Encode for ModifyLaunchTemplateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyLaunchTemplateRequest[0], &self.client_token);
        opt(w, &schema::M_ModifyLaunchTemplateRequest[1], &self.default_version);
        opt(w, &schema::M_ModifyLaunchTemplateRequest[2], &self.dry_run);
        opt(w, &schema::M_ModifyLaunchTemplateRequest[3], &self.launch_template_id);
        opt(w, &schema::M_ModifyLaunchTemplateRequest[4], &self.launch_template_name);
        w.end_struct();
    }
}

impl Decode for ModifyLaunchTemplateResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            launch_template: f.opt("LaunchTemplate")?,
        })
    }
}

impl Encode for ModifyVpcEndpointRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyVpcEndpointRequest[0], &self.add_route_table_ids);
        opt(w, &schema::M_ModifyVpcEndpointRequest[1], &self.add_security_group_ids);
        opt(w, &schema::M_ModifyVpcEndpointRequest[2], &self.add_subnet_ids);
        opt(w, &schema::M_ModifyVpcEndpointRequest[3], &self.dns_options);
        opt(w, &schema::M_ModifyVpcEndpointRequest[4], &self.dry_run);
        opt(w, &schema::M_ModifyVpcEndpointRequest[5], &self.ip_address_type);
        opt(w, &schema::M_ModifyVpcEndpointRequest[6], &self.policy_document);
        opt(w, &schema::M_ModifyVpcEndpointRequest[7], &self.private_dns_enabled);
        opt(w, &schema::M_ModifyVpcEndpointRequest[8], &self.remove_route_table_ids);
        opt(w, &schema::M_ModifyVpcEndpointRequest[9], &self.remove_security_group_ids);
        opt(w, &schema::M_ModifyVpcEndpointRequest[10], &self.remove_subnet_ids);
        opt(w, &schema::M_ModifyVpcEndpointRequest[11], &self.reset_policy);
        opt(w, &schema::M_ModifyVpcEndpointRequest[12], &self.subnet_configurations);
        req(w, &schema::M_ModifyVpcEndpointRequest[13], &self.vpc_endpoint_id);
        w.end_struct();
    }
}

impl Decode for ModifyVpcEndpointResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#return: f.opt("Return")?,
        })
    }
}

impl Decode for NatGateway {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attached_appliances: f.opt("AttachedAppliances")?,
            auto_provision_zones: f.opt("AutoProvisionZones")?,
            auto_scaling_ips: f.opt("AutoScalingIps")?,
            availability_mode: f.opt("AvailabilityMode")?,
            connectivity_type: f.opt("ConnectivityType")?,
            create_time: f.opt("CreateTime")?,
            delete_time: f.opt("DeleteTime")?,
            failure_code: f.opt("FailureCode")?,
            failure_message: f.opt("FailureMessage")?,
            nat_gateway_addresses: f.opt("NatGatewayAddresses")?,
            nat_gateway_id: f.opt("NatGatewayId")?,
            provisioned_bandwidth: f.opt("ProvisionedBandwidth")?,
            route_table_id: f.opt("RouteTableId")?,
            state: f.opt("State")?,
            subnet_id: f.opt("SubnetId")?,
            tags: f.opt("Tags")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for NatGatewayAddress {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            association_id: f.opt("AssociationId")?,
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            failure_message: f.opt("FailureMessage")?,
            is_primary: f.opt("IsPrimary")?,
            network_interface_id: f.opt("NetworkInterfaceId")?,
            private_ip: f.opt("PrivateIp")?,
            public_ip: f.opt("PublicIp")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for NatGatewayAttachedAppliance {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            appliance_arn: f.opt("ApplianceArn")?,
            attachment_state: f.opt("AttachmentState")?,
            failure_code: f.opt("FailureCode")?,
            failure_message: f.opt("FailureMessage")?,
            modification_state: f.opt("ModificationState")?,
            r#type: f.opt("Type")?,
            vpc_endpoint_id: f.opt("VpcEndpointId")?,
        })
    }
}

impl Decode for NetworkBandwidthGbps {
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

impl Decode for NetworkInterfaceCount {
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

impl Encode for NewDhcpConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NewDhcpConfiguration[0], &self.key);
        opt(w, &schema::M_NewDhcpConfiguration[1], &self.values);
        w.end_struct();
    }
}

impl Decode for PayerResponsibilityEntry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            payer_responsibility_type: f.opt("PayerResponsibilityType")?,
            scope: f.opt("Scope")?,
        })
    }
}

impl Decode for PerformanceFactorReference {
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

impl Decode for Phase1DHGroupNumbersListValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Decode for Phase1EncryptionAlgorithmsListValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Decode for Phase1IntegrityAlgorithmsListValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Decode for Phase2DHGroupNumbersListValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Decode for Phase2EncryptionAlgorithmsListValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Decode for Phase2IntegrityAlgorithmsListValue {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.opt("Value")?,
        })
    }
}

impl Decode for PrefixList {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidrs: f.opt("Cidrs")?,
            prefix_list_id: f.opt("PrefixListId")?,
            prefix_list_name: f.opt("PrefixListName")?,
        })
    }
}

impl Decode for PrivateDnsDetails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            private_dns_name: f.opt("PrivateDnsName")?,
        })
    }
}

impl Decode for ProvisionedBandwidth {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            provision_time: f.opt("ProvisionTime")?,
            provisioned: f.opt("Provisioned")?,
            request_time: f.opt("RequestTime")?,
            requested: f.opt("Requested")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for ReplaceNetworkAclAssociationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ReplaceNetworkAclAssociationRequest[0], &self.association_id);
        opt(w, &schema::M_ReplaceNetworkAclAssociationRequest[1], &self.dry_run);
        req(w, &schema::M_ReplaceNetworkAclAssociationRequest[2], &self.network_acl_id);
        w.end_struct();
    }
}

impl Decode for ReplaceNetworkAclAssociationResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            new_association_id: f.opt("NewAssociationId")?,
        })
    }
}

impl Encode for ReplaceNetworkAclEntryRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ReplaceNetworkAclEntryRequest[0], &self.cidr_block);
        opt(w, &schema::M_ReplaceNetworkAclEntryRequest[1], &self.dry_run);
        req(w, &schema::M_ReplaceNetworkAclEntryRequest[2], &self.egress);
        opt(w, &schema::M_ReplaceNetworkAclEntryRequest[3], &self.icmp_type_code);
        opt(w, &schema::M_ReplaceNetworkAclEntryRequest[4], &self.ipv6_cidr_block);
        req(w, &schema::M_ReplaceNetworkAclEntryRequest[5], &self.network_acl_id);
        opt(w, &schema::M_ReplaceNetworkAclEntryRequest[6], &self.port_range);
        req(w, &schema::M_ReplaceNetworkAclEntryRequest[7], &self.protocol);
        req(w, &schema::M_ReplaceNetworkAclEntryRequest[8], &self.rule_action);
        req(w, &schema::M_ReplaceNetworkAclEntryRequest[9], &self.rule_number);
        w.end_struct();
    }
}

impl Encode for RequestLaunchTemplateData {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RequestLaunchTemplateData[0], &self.block_device_mappings);
        opt(w, &schema::M_RequestLaunchTemplateData[1], &self.capacity_reservation_specification);
        opt(w, &schema::M_RequestLaunchTemplateData[2], &self.cpu_options);
        opt(w, &schema::M_RequestLaunchTemplateData[3], &self.credit_specification);
        opt(w, &schema::M_RequestLaunchTemplateData[4], &self.disable_api_stop);
        opt(w, &schema::M_RequestLaunchTemplateData[5], &self.disable_api_termination);
        opt(w, &schema::M_RequestLaunchTemplateData[6], &self.ebs_optimized);
        opt(w, &schema::M_RequestLaunchTemplateData[7], &self.elastic_gpu_specifications);
        opt(w, &schema::M_RequestLaunchTemplateData[8], &self.elastic_inference_accelerators);
        opt(w, &schema::M_RequestLaunchTemplateData[9], &self.enclave_options);
        opt(w, &schema::M_RequestLaunchTemplateData[10], &self.hibernation_options);
        opt(w, &schema::M_RequestLaunchTemplateData[11], &self.iam_instance_profile);
        opt(w, &schema::M_RequestLaunchTemplateData[12], &self.image_id);
        opt(w, &schema::M_RequestLaunchTemplateData[13], &self.instance_initiated_shutdown_behavior);
        opt(w, &schema::M_RequestLaunchTemplateData[14], &self.instance_market_options);
        opt(w, &schema::M_RequestLaunchTemplateData[15], &self.instance_requirements);
        opt(w, &schema::M_RequestLaunchTemplateData[16], &self.instance_type);
        opt(w, &schema::M_RequestLaunchTemplateData[17], &self.kernel_id);
        opt(w, &schema::M_RequestLaunchTemplateData[18], &self.key_name);
        opt(w, &schema::M_RequestLaunchTemplateData[19], &self.license_specifications);
        opt(w, &schema::M_RequestLaunchTemplateData[20], &self.maintenance_options);
        opt(w, &schema::M_RequestLaunchTemplateData[21], &self.metadata_options);
        opt(w, &schema::M_RequestLaunchTemplateData[22], &self.monitoring);
        opt(w, &schema::M_RequestLaunchTemplateData[23], &self.network_interfaces);
        opt(w, &schema::M_RequestLaunchTemplateData[24], &self.network_performance_options);
        opt(w, &schema::M_RequestLaunchTemplateData[25], &self.operator);
        opt(w, &schema::M_RequestLaunchTemplateData[26], &self.placement);
        opt(w, &schema::M_RequestLaunchTemplateData[27], &self.private_dns_name_options);
        opt(w, &schema::M_RequestLaunchTemplateData[28], &self.ram_disk_id);
        opt(w, &schema::M_RequestLaunchTemplateData[29], &self.secondary_interfaces);
        opt(w, &schema::M_RequestLaunchTemplateData[30], &self.security_group_ids);
        opt(w, &schema::M_RequestLaunchTemplateData[31], &self.security_groups);
        opt(w, &schema::M_RequestLaunchTemplateData[32], &self.tag_specifications);
        opt(w, &schema::M_RequestLaunchTemplateData[33], &self.user_data);
        w.end_struct();
    }
}

impl Decode for ResponseLaunchTemplateData {
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

impl Decode for SecondaryInterfacePrivateIpAddressSpecification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            private_ip_address: f.opt("PrivateIpAddress")?,
        })
    }
}

impl Encode for SecondaryInterfacePrivateIpAddressSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SecondaryInterfacePrivateIpAddressSpecificationRequest[0], &self.private_ip_address);
        w.end_struct();
    }
}

impl Decode for SecurityGroupIdentifier {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
        })
    }
}

impl Decode for ServiceDetail {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            acceptance_required: f.opt("AcceptanceRequired")?,
            availability_zone_ids: f.opt("AvailabilityZoneIds")?,
            availability_zones: f.opt("AvailabilityZones")?,
            base_endpoint_dns_names: f.opt("BaseEndpointDnsNames")?,
            manages_vpc_endpoints: f.opt("ManagesVpcEndpoints")?,
            owner: f.opt("Owner")?,
            payer_responsibility: f.opt("PayerResponsibility")?,
            private_dns_name: f.opt("PrivateDnsName")?,
            private_dns_name_verification_state: f.opt("PrivateDnsNameVerificationState")?,
            private_dns_names: f.opt("PrivateDnsNames")?,
            service_id: f.opt("ServiceId")?,
            service_name: f.opt("ServiceName")?,
            service_region: f.opt("ServiceRegion")?,
            service_type: f.opt("ServiceType")?,
            supported_ip_address_types: f.opt("SupportedIpAddressTypes")?,
            tags: f.opt("Tags")?,
            vpc_endpoint_policy_supported: f.opt("VpcEndpointPolicySupported")?,
        })
    }
}

impl Decode for ServiceTypeDetail {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            service_type: f.opt("ServiceType")?,
        })
    }
}

impl Decode for Snapshot {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            associated_kms_keys: f.opt("AssociatedKmsKeys")?,
            availability_zone: f.opt("AvailabilityZone")?,
            completion_duration_minutes: f.opt("CompletionDurationMinutes")?,
            completion_time: f.opt("CompletionTime")?,
            data_encryption_key_id: f.opt("DataEncryptionKeyId")?,
            description: f.opt("Description")?,
            encrypted: f.opt("Encrypted")?,
            full_snapshot_size_in_bytes: f.opt("FullSnapshotSizeInBytes")?,
            kms_key_id: f.opt("KmsKeyId")?,
            outpost_arn: f.opt("OutpostArn")?,
            owner_alias: f.opt("OwnerAlias")?,
            owner_id: f.opt("OwnerId")?,
            progress: f.opt("Progress")?,
            restore_expiry_time: f.opt("RestoreExpiryTime")?,
            snapshot_id: f.opt("SnapshotId")?,
            sse_type: f.opt("SseType")?,
            start_time: f.opt("StartTime")?,
            state: f.opt("State")?,
            state_message: f.opt("StateMessage")?,
            storage_tier: f.opt("StorageTier")?,
            tags: f.opt("Tags")?,
            transfer_type: f.opt("TransferType")?,
            volume_id: f.opt("VolumeId")?,
            volume_size: f.opt("VolumeSize")?,
        })
    }
}

impl Decode for StaleIpPermission {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            from_port: f.opt("FromPort")?,
            ip_protocol: f.opt("IpProtocol")?,
            ip_ranges: f.opt("IpRanges")?,
            prefix_list_ids: f.opt("PrefixListIds")?,
            to_port: f.opt("ToPort")?,
            user_id_group_pairs: f.opt("UserIdGroupPairs")?,
        })
    }
}

impl Decode for StaleSecurityGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            group_id: f.opt("GroupId")?,
            group_name: f.opt("GroupName")?,
            stale_ip_permissions: f.opt("StaleIpPermissions")?,
            stale_ip_permissions_egress: f.opt("StaleIpPermissionsEgress")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Encode for SubnetConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SubnetConfiguration[0], &self.ipv4);
        opt(w, &schema::M_SubnetConfiguration[1], &self.ipv6);
        opt(w, &schema::M_SubnetConfiguration[2], &self.subnet_id);
        w.end_struct();
    }
}

impl Decode for SubnetIpPrefixes {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ip_prefixes: f.opt("IpPrefixes")?,
            subnet_id: f.opt("SubnetId")?,
        })
    }
}

impl Encode for TagFieldSpecificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagFieldSpecificationRequest[0], &self.resource_type);
        opt(w, &schema::M_TagFieldSpecificationRequest[1], &self.tag_keys);
        w.end_struct();
    }
}

impl Decode for TagFieldSpecificationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_type: f.opt("ResourceType")?,
            tag_keys: f.opt("TagKeys")?,
        })
    }
}

impl Decode for TotalLocalStorageGB {
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

impl Decode for TransitGateway {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            creation_time: f.opt("CreationTime")?,
            description: f.opt("Description")?,
            options: f.opt("Options")?,
            owner_id: f.opt("OwnerId")?,
            state: f.opt("State")?,
            tags: f.opt("Tags")?,
            transit_gateway_arn: f.opt("TransitGatewayArn")?,
            transit_gateway_id: f.opt("TransitGatewayId")?,
        })
    }
}

impl Decode for TransitGatewayConfigurationDescribeEndpointStructure {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone_ids: f.opt("AvailabilityZoneIds")?,
            availability_zones: f.opt("AvailabilityZones")?,
            transit_gateway_attachment_id: f.opt("TransitGatewayAttachmentId")?,
            transit_gateway_id: f.opt("TransitGatewayId")?,
        })
    }
}

impl Decode for TransitGatewayOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            amazon_side_asn: f.opt("AmazonSideAsn")?,
            association_default_route_table_id: f.opt("AssociationDefaultRouteTableId")?,
            auto_accept_shared_attachments: f.opt("AutoAcceptSharedAttachments")?,
            default_route_table_association: f.opt("DefaultRouteTableAssociation")?,
            default_route_table_propagation: f.opt("DefaultRouteTablePropagation")?,
            dns_support: f.opt("DnsSupport")?,
            encryption_support: f.opt("EncryptionSupport")?,
            multicast_support: f.opt("MulticastSupport")?,
            propagation_default_route_table_id: f.opt("PropagationDefaultRouteTableId")?,
            security_group_referencing_support: f.opt("SecurityGroupReferencingSupport")?,
            transit_gateway_cidr_blocks: f.opt("TransitGatewayCidrBlocks")?,
            vpn_ecmp_support: f.opt("VpnEcmpSupport")?,
        })
    }
}

impl Decode for TunnelOption {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dpd_timeout_action: f.opt("DpdTimeoutAction")?,
            dpd_timeout_seconds: f.opt("DpdTimeoutSeconds")?,
            enable_tunnel_lifecycle_control: f.opt("EnableTunnelLifecycleControl")?,
            ike_versions: f.opt("IkeVersions")?,
            log_options: f.opt("LogOptions")?,
            outside_ip_address: f.opt("OutsideIpAddress")?,
            phase1_additional_key_exchanges: f.opt("Phase1AdditionalKeyExchanges")?,
            phase1_dh_group_numbers: f.opt("Phase1DHGroupNumbers")?,
            phase1_encryption_algorithms: f.opt("Phase1EncryptionAlgorithms")?,
            phase1_integrity_algorithms: f.opt("Phase1IntegrityAlgorithms")?,
            phase1_lifetime_seconds: f.opt("Phase1LifetimeSeconds")?,
            phase2_additional_key_exchanges: f.opt("Phase2AdditionalKeyExchanges")?,
            phase2_dh_group_numbers: f.opt("Phase2DHGroupNumbers")?,
            phase2_encryption_algorithms: f.opt("Phase2EncryptionAlgorithms")?,
            phase2_integrity_algorithms: f.opt("Phase2IntegrityAlgorithms")?,
            phase2_lifetime_seconds: f.opt("Phase2LifetimeSeconds")?,
            pre_shared_key: f.opt("PreSharedKey")?,
            rekey_fuzz_percentage: f.opt("RekeyFuzzPercentage")?,
            rekey_margin_time_seconds: f.opt("RekeyMarginTimeSeconds")?,
            replay_window_size: f.opt("ReplayWindowSize")?,
            startup_action: f.opt("StartupAction")?,
            tunnel_inside_cidr: f.opt("TunnelInsideCidr")?,
            tunnel_inside_ipv6_cidr: f.opt("TunnelInsideIpv6Cidr")?,
        })
    }
}

impl Decode for UnsuccessfulItem {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error: f.opt("Error")?,
            resource_id: f.opt("ResourceId")?,
        })
    }
}

impl Decode for UnsuccessfulItemError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for VCpuCountRange {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max: f.opt("Max")?,
            min: f.opt("Min")?,
        })
    }
}

impl Encode for VCpuCountRangeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VCpuCountRangeRequest[0], &self.max);
        req(w, &schema::M_VCpuCountRangeRequest[1], &self.min);
        w.end_struct();
    }
}

impl Decode for ValidationError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for ValidationWarning {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            errors: f.opt("Errors")?,
        })
    }
}

impl Decode for VgwTelemetry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accepted_route_count: f.opt("AcceptedRouteCount")?,
            certificate_arn: f.opt("CertificateArn")?,
            last_status_change: f.opt("LastStatusChange")?,
            outside_ip_address: f.opt("OutsideIpAddress")?,
            status: f.opt("Status")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Decode for VolumeStatusAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            description: f.opt("Description")?,
            event_id: f.opt("EventId")?,
            event_type: f.opt("EventType")?,
        })
    }
}

impl Decode for VolumeStatusAttachmentStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_id: f.opt("InstanceId")?,
            io_performance: f.opt("IoPerformance")?,
        })
    }
}

impl Decode for VolumeStatusDetails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for VolumeStatusEvent {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            event_id: f.opt("EventId")?,
            event_type: f.opt("EventType")?,
            instance_id: f.opt("InstanceId")?,
            not_after: f.opt("NotAfter")?,
            not_before: f.opt("NotBefore")?,
        })
    }
}

impl Decode for VolumeStatusInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            details: f.opt("Details")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for VolumeStatusItem {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            actions: f.opt("Actions")?,
            attachment_statuses: f.opt("AttachmentStatuses")?,
            availability_zone: f.opt("AvailabilityZone")?,
            availability_zone_id: f.opt("AvailabilityZoneId")?,
            events: f.opt("Events")?,
            initialization_status_details: f.opt("InitializationStatusDetails")?,
            operator: f.opt("Operator")?,
            outpost_arn: f.opt("OutpostArn")?,
            volume_id: f.opt("VolumeId")?,
            volume_status: f.opt("VolumeStatus")?,
        })
    }
}

impl Decode for VpcEndpoint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            creation_timestamp: f.opt("CreationTimestamp")?,
            dns_entries: f.opt("DnsEntries")?,
            dns_options: f.opt("DnsOptions")?,
            failure_reason: f.opt("FailureReason")?,
            groups: f.opt("Groups")?,
            ip_address_type: f.opt("IpAddressType")?,
            ipv4_prefixes: f.opt("Ipv4Prefixes")?,
            ipv6_prefixes: f.opt("Ipv6Prefixes")?,
            last_error: f.opt("LastError")?,
            network_interface_ids: f.opt("NetworkInterfaceIds")?,
            owner_id: f.opt("OwnerId")?,
            payer_responsibilities: f.opt("PayerResponsibilities")?,
            policy_document: f.opt("PolicyDocument")?,
            private_dns_enabled: f.opt("PrivateDnsEnabled")?,
            requester_managed: f.opt("RequesterManaged")?,
            resource_configuration_arn: f.opt("ResourceConfigurationArn")?,
            route_table_ids: f.opt("RouteTableIds")?,
            service_name: f.opt("ServiceName")?,
            service_network_arn: f.opt("ServiceNetworkArn")?,
            service_region: f.opt("ServiceRegion")?,
            state: f.opt("State")?,
            subnet_ids: f.opt("SubnetIds")?,
            tags: f.opt("Tags")?,
            vpc_endpoint_id: f.opt("VpcEndpointId")?,
            vpc_endpoint_type: f.opt("VpcEndpointType")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for VpcPeeringConnection {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accepter_vpc_info: f.opt("AccepterVpcInfo")?,
            expiration_time: f.opt("ExpirationTime")?,
            multipath_resilience_status: f.opt("MultipathResilienceStatus")?,
            requester_vpc_info: f.opt("RequesterVpcInfo")?,
            status: f.opt("Status")?,
            tags: f.opt("Tags")?,
            vpc_peering_connection_id: f.opt("VpcPeeringConnectionId")?,
        })
    }
}

impl Decode for VpcPeeringConnectionOptionsDescription {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allow_dns_resolution_from_remote_vpc: f.opt("AllowDnsResolutionFromRemoteVpc")?,
            allow_egress_from_local_classic_link_to_remote_vpc: f.opt("AllowEgressFromLocalClassicLinkToRemoteVpc")?,
            allow_egress_from_local_vpc_to_remote_classic_link: f.opt("AllowEgressFromLocalVpcToRemoteClassicLink")?,
            allow_multipath_resilience: f.opt("AllowMultipathResilience")?,
            multipath_resilience_mode: f.opt("MultipathResilienceMode")?,
        })
    }
}

impl Decode for VpcPeeringConnectionStateReason {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for VpcPeeringConnectionVpcInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cidr_block: f.opt("CidrBlock")?,
            cidr_block_set: f.opt("CidrBlockSet")?,
            ipv6_cidr_block_set: f.opt("Ipv6CidrBlockSet")?,
            owner_id: f.opt("OwnerId")?,
            peering_options: f.opt("PeeringOptions")?,
            region: f.opt("Region")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for VpnAdditionalKeyExchange {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_key_exchange_round: f.opt("AdditionalKeyExchangeRound")?,
            key_exchange_methods: f.opt("KeyExchangeMethods")?,
            requirement: f.opt("Requirement")?,
        })
    }
}

impl Decode for VpnConnection {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            category: f.opt("Category")?,
            core_network_arn: f.opt("CoreNetworkArn")?,
            core_network_attachment_arn: f.opt("CoreNetworkAttachmentArn")?,
            customer_gateway_configuration: f.opt("CustomerGatewayConfiguration")?,
            customer_gateway_id: f.opt("CustomerGatewayId")?,
            gateway_association_state: f.opt("GatewayAssociationState")?,
            options: f.opt("Options")?,
            pre_shared_key_arn: f.opt("PreSharedKeyArn")?,
            routes: f.opt("Routes")?,
            state: f.opt("State")?,
            tags: f.opt("Tags")?,
            transit_gateway_id: f.opt("TransitGatewayId")?,
            r#type: f.opt("Type")?,
            vgw_telemetry: f.opt("VgwTelemetry")?,
            vpn_concentrator_id: f.opt("VpnConcentratorId")?,
            vpn_connection_id: f.opt("VpnConnectionId")?,
            vpn_gateway_id: f.opt("VpnGatewayId")?,
        })
    }
}

impl Decode for VpnConnectionOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_acceleration: f.opt("EnableAcceleration")?,
            local_ipv4_network_cidr: f.opt("LocalIpv4NetworkCidr")?,
            local_ipv6_network_cidr: f.opt("LocalIpv6NetworkCidr")?,
            outside_ip_address_type: f.opt("OutsideIpAddressType")?,
            remote_ipv4_network_cidr: f.opt("RemoteIpv4NetworkCidr")?,
            remote_ipv6_network_cidr: f.opt("RemoteIpv6NetworkCidr")?,
            static_routes_only: f.opt("StaticRoutesOnly")?,
            transport_transit_gateway_attachment_id: f.opt("TransportTransitGatewayAttachmentId")?,
            tunnel_bandwidth: f.opt("TunnelBandwidth")?,
            tunnel_inside_ip_version: f.opt("TunnelInsideIpVersion")?,
            tunnel_options: f.opt("TunnelOptions")?,
        })
    }
}

impl Decode for VpnStaticRoute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            destination_cidr_block: f.opt("DestinationCidrBlock")?,
            source: f.opt("Source")?,
            state: f.opt("State")?,
        })
    }
}

impl Decode for VpnTunnelLogOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_watch_log_options: f.opt("CloudWatchLogOptions")?,
        })
    }
}

impl Decode for AssociateDhcpOptionsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for CreateNetworkAclEntryResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteDhcpOptionsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteNetworkAclResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteNetworkAclEntryResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteSnapshotResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteVolumeResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for ReplaceNetworkAclEntryResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "AllocateAddress" => ::bonkei_wire::Probe::of::<AllocateAddress>(),
        "AssignPrivateIpAddresses" => ::bonkei_wire::Probe::of::<AssignPrivateIpAddresses>(),
        "AssociateAddress" => ::bonkei_wire::Probe::of::<AssociateAddress>(),
        "AssociateRouteTable" => ::bonkei_wire::Probe::of::<AssociateRouteTable>(),
        "AssociateVpcCidrBlock" => ::bonkei_wire::Probe::of::<AssociateVpcCidrBlock>(),
        "AttachInternetGateway" => ::bonkei_wire::Probe::of::<AttachInternetGateway>(),
        "AttachNetworkInterface" => ::bonkei_wire::Probe::of::<AttachNetworkInterface>(),
        "AuthorizeSecurityGroupEgress" => ::bonkei_wire::Probe::of::<AuthorizeSecurityGroupEgress>(),
        "AuthorizeSecurityGroupIngress" => ::bonkei_wire::Probe::of::<AuthorizeSecurityGroupIngress>(),
        "CreateDefaultSubnet" => ::bonkei_wire::Probe::of::<CreateDefaultSubnet>(),
        "CreateDefaultVpc" => ::bonkei_wire::Probe::of::<CreateDefaultVpc>(),
        "CreateInternetGateway" => ::bonkei_wire::Probe::of::<CreateInternetGateway>(),
        "CreateKeyPair" => ::bonkei_wire::Probe::of::<CreateKeyPair>(),
        "CreateNetworkInterface" => ::bonkei_wire::Probe::of::<CreateNetworkInterface>(),
        "CreateRoute" => ::bonkei_wire::Probe::of::<CreateRoute>(),
        "CreateRouteTable" => ::bonkei_wire::Probe::of::<CreateRouteTable>(),
        "CreateSecurityGroup" => ::bonkei_wire::Probe::of::<CreateSecurityGroup>(),
        "CreateSubnet" => ::bonkei_wire::Probe::of::<CreateSubnet>(),
        "CreateTags" => ::bonkei_wire::Probe::of::<CreateTags>(),
        "CreateVpc" => ::bonkei_wire::Probe::of::<CreateVpc>(),
        "DeleteInternetGateway" => ::bonkei_wire::Probe::of::<DeleteInternetGateway>(),
        "DeleteKeyPair" => ::bonkei_wire::Probe::of::<DeleteKeyPair>(),
        "DeleteNetworkInterface" => ::bonkei_wire::Probe::of::<DeleteNetworkInterface>(),
        "DeleteRoute" => ::bonkei_wire::Probe::of::<DeleteRoute>(),
        "DeleteRouteTable" => ::bonkei_wire::Probe::of::<DeleteRouteTable>(),
        "DeleteSecurityGroup" => ::bonkei_wire::Probe::of::<DeleteSecurityGroup>(),
        "DeleteSubnet" => ::bonkei_wire::Probe::of::<DeleteSubnet>(),
        "DeleteTags" => ::bonkei_wire::Probe::of::<DeleteTags>(),
        "DeleteVpc" => ::bonkei_wire::Probe::of::<DeleteVpc>(),
        "DescribeAccountAttributes" => ::bonkei_wire::Probe::of::<DescribeAccountAttributes>(),
        "DescribeAddresses" => ::bonkei_wire::Probe::of::<DescribeAddresses>(),
        "DescribeAddressesAttribute" => ::bonkei_wire::Probe::of::<DescribeAddressesAttribute>(),
        "DescribeAvailabilityZones" => ::bonkei_wire::Probe::of::<DescribeAvailabilityZones>(),
        "DescribeDhcpOptions" => ::bonkei_wire::Probe::of::<DescribeDhcpOptions>(),
        "DescribeImageAttribute" => ::bonkei_wire::Probe::of::<DescribeImageAttribute>(),
        "DescribeImages" => ::bonkei_wire::Probe::of::<DescribeImages>(),
        "DescribeInstanceAttribute" => ::bonkei_wire::Probe::of::<DescribeInstanceAttribute>(),
        "DescribeInstanceCreditSpecifications" => ::bonkei_wire::Probe::of::<DescribeInstanceCreditSpecifications>(),
        "DescribeInstanceStatus" => ::bonkei_wire::Probe::of::<DescribeInstanceStatus>(),
        "DescribeInstanceTypeOfferings" => ::bonkei_wire::Probe::of::<DescribeInstanceTypeOfferings>(),
        "DescribeInstanceTypes" => ::bonkei_wire::Probe::of::<DescribeInstanceTypes>(),
        "DescribeInstances" => ::bonkei_wire::Probe::of::<DescribeInstances>(),
        "DescribeInternetGateways" => ::bonkei_wire::Probe::of::<DescribeInternetGateways>(),
        "DescribeKeyPairs" => ::bonkei_wire::Probe::of::<DescribeKeyPairs>(),
        "DescribeNetworkAcls" => ::bonkei_wire::Probe::of::<DescribeNetworkAcls>(),
        "DescribeNetworkInterfaceAttribute" => ::bonkei_wire::Probe::of::<DescribeNetworkInterfaceAttribute>(),
        "DescribeNetworkInterfaces" => ::bonkei_wire::Probe::of::<DescribeNetworkInterfaces>(),
        "DescribeRegions" => ::bonkei_wire::Probe::of::<DescribeRegions>(),
        "DescribeRouteTables" => ::bonkei_wire::Probe::of::<DescribeRouteTables>(),
        "DescribeSecurityGroupReferences" => ::bonkei_wire::Probe::of::<DescribeSecurityGroupReferences>(),
        "DescribeSecurityGroupRules" => ::bonkei_wire::Probe::of::<DescribeSecurityGroupRules>(),
        "DescribeSecurityGroups" => ::bonkei_wire::Probe::of::<DescribeSecurityGroups>(),
        "DescribeSubnets" => ::bonkei_wire::Probe::of::<DescribeSubnets>(),
        "DescribeTags" => ::bonkei_wire::Probe::of::<DescribeTags>(),
        "DescribeVolumes" => ::bonkei_wire::Probe::of::<DescribeVolumes>(),
        "DescribeVpcAttribute" => ::bonkei_wire::Probe::of::<DescribeVpcAttribute>(),
        "DescribeVpcs" => ::bonkei_wire::Probe::of::<DescribeVpcs>(),
        "DetachInternetGateway" => ::bonkei_wire::Probe::of::<DetachInternetGateway>(),
        "DetachNetworkInterface" => ::bonkei_wire::Probe::of::<DetachNetworkInterface>(),
        "DisassociateAddress" => ::bonkei_wire::Probe::of::<DisassociateAddress>(),
        "DisassociateRouteTable" => ::bonkei_wire::Probe::of::<DisassociateRouteTable>(),
        "DisassociateVpcCidrBlock" => ::bonkei_wire::Probe::of::<DisassociateVpcCidrBlock>(),
        "GetConsoleOutput" => ::bonkei_wire::Probe::of::<GetConsoleOutput>(),
        "GetInstanceMetadataDefaults" => ::bonkei_wire::Probe::of::<GetInstanceMetadataDefaults>(),
        "GetSecurityGroupsForVpc" => ::bonkei_wire::Probe::of::<GetSecurityGroupsForVpc>(),
        "ImportKeyPair" => ::bonkei_wire::Probe::of::<ImportKeyPair>(),
        "ModifyInstanceAttribute" => ::bonkei_wire::Probe::of::<ModifyInstanceAttribute>(),
        "ModifyInstanceCreditSpecification" => ::bonkei_wire::Probe::of::<ModifyInstanceCreditSpecification>(),
        "ModifyInstanceMetadataOptions" => ::bonkei_wire::Probe::of::<ModifyInstanceMetadataOptions>(),
        "ModifyNetworkInterfaceAttribute" => ::bonkei_wire::Probe::of::<ModifyNetworkInterfaceAttribute>(),
        "ModifySecurityGroupRules" => ::bonkei_wire::Probe::of::<ModifySecurityGroupRules>(),
        "ModifySubnetAttribute" => ::bonkei_wire::Probe::of::<ModifySubnetAttribute>(),
        "ModifyVpcAttribute" => ::bonkei_wire::Probe::of::<ModifyVpcAttribute>(),
        "MonitorInstances" => ::bonkei_wire::Probe::of::<MonitorInstances>(),
        "RebootInstances" => ::bonkei_wire::Probe::of::<RebootInstances>(),
        "ReleaseAddress" => ::bonkei_wire::Probe::of::<ReleaseAddress>(),
        "ReplaceRoute" => ::bonkei_wire::Probe::of::<ReplaceRoute>(),
        "ReplaceRouteTableAssociation" => ::bonkei_wire::Probe::of::<ReplaceRouteTableAssociation>(),
        "ResetNetworkInterfaceAttribute" => ::bonkei_wire::Probe::of::<ResetNetworkInterfaceAttribute>(),
        "RevokeSecurityGroupEgress" => ::bonkei_wire::Probe::of::<RevokeSecurityGroupEgress>(),
        "RevokeSecurityGroupIngress" => ::bonkei_wire::Probe::of::<RevokeSecurityGroupIngress>(),
        "RunInstances" => ::bonkei_wire::Probe::of::<RunInstances>(),
        "StartInstances" => ::bonkei_wire::Probe::of::<StartInstances>(),
        "StopInstances" => ::bonkei_wire::Probe::of::<StopInstances>(),
        "TerminateInstances" => ::bonkei_wire::Probe::of::<TerminateInstances>(),
        "UnassignPrivateIpAddresses" => ::bonkei_wire::Probe::of::<UnassignPrivateIpAddresses>(),
        "UnmonitorInstances" => ::bonkei_wire::Probe::of::<UnmonitorInstances>(),
        "UpdateSecurityGroupRuleDescriptionsEgress" => ::bonkei_wire::Probe::of::<UpdateSecurityGroupRuleDescriptionsEgress>(),
        "UpdateSecurityGroupRuleDescriptionsIngress" => ::bonkei_wire::Probe::of::<UpdateSecurityGroupRuleDescriptionsIngress>(),
        "AssociateDhcpOptions" => ::bonkei_wire::Probe::of::<AssociateDhcpOptions>(),
        "AssociateSubnetCidrBlock" => ::bonkei_wire::Probe::of::<AssociateSubnetCidrBlock>(),
        "AttachVolume" => ::bonkei_wire::Probe::of::<AttachVolume>(),
        "CreateDhcpOptions" => ::bonkei_wire::Probe::of::<CreateDhcpOptions>(),
        "CreateFlowLogs" => ::bonkei_wire::Probe::of::<CreateFlowLogs>(),
        "CreateLaunchTemplate" => ::bonkei_wire::Probe::of::<CreateLaunchTemplate>(),
        "CreateLaunchTemplateVersion" => ::bonkei_wire::Probe::of::<CreateLaunchTemplateVersion>(),
        "CreateNatGateway" => ::bonkei_wire::Probe::of::<CreateNatGateway>(),
        "CreateNetworkAcl" => ::bonkei_wire::Probe::of::<CreateNetworkAcl>(),
        "CreateNetworkAclEntry" => ::bonkei_wire::Probe::of::<CreateNetworkAclEntry>(),
        "CreateSnapshot" => ::bonkei_wire::Probe::of::<CreateSnapshot>(),
        "CreateVolume" => ::bonkei_wire::Probe::of::<CreateVolume>(),
        "CreateVpcEndpoint" => ::bonkei_wire::Probe::of::<CreateVpcEndpoint>(),
        "DeleteDhcpOptions" => ::bonkei_wire::Probe::of::<DeleteDhcpOptions>(),
        "DeleteFlowLogs" => ::bonkei_wire::Probe::of::<DeleteFlowLogs>(),
        "DeleteLaunchTemplate" => ::bonkei_wire::Probe::of::<DeleteLaunchTemplate>(),
        "DeleteNatGateway" => ::bonkei_wire::Probe::of::<DeleteNatGateway>(),
        "DeleteNetworkAcl" => ::bonkei_wire::Probe::of::<DeleteNetworkAcl>(),
        "DeleteNetworkAclEntry" => ::bonkei_wire::Probe::of::<DeleteNetworkAclEntry>(),
        "DeleteSnapshot" => ::bonkei_wire::Probe::of::<DeleteSnapshot>(),
        "DeleteVolume" => ::bonkei_wire::Probe::of::<DeleteVolume>(),
        "DeleteVpcEndpoints" => ::bonkei_wire::Probe::of::<DeleteVpcEndpoints>(),
        "DescribeClientVpnEndpoints" => ::bonkei_wire::Probe::of::<DescribeClientVpnEndpoints>(),
        "DescribeFlowLogs" => ::bonkei_wire::Probe::of::<DescribeFlowLogs>(),
        "DescribeLaunchTemplateVersions" => ::bonkei_wire::Probe::of::<DescribeLaunchTemplateVersions>(),
        "DescribeLaunchTemplates" => ::bonkei_wire::Probe::of::<DescribeLaunchTemplates>(),
        "DescribeManagedPrefixLists" => ::bonkei_wire::Probe::of::<DescribeManagedPrefixLists>(),
        "DescribeNatGateways" => ::bonkei_wire::Probe::of::<DescribeNatGateways>(),
        "DescribePrefixLists" => ::bonkei_wire::Probe::of::<DescribePrefixLists>(),
        "DescribeSnapshotAttribute" => ::bonkei_wire::Probe::of::<DescribeSnapshotAttribute>(),
        "DescribeSnapshots" => ::bonkei_wire::Probe::of::<DescribeSnapshots>(),
        "DescribeStaleSecurityGroups" => ::bonkei_wire::Probe::of::<DescribeStaleSecurityGroups>(),
        "DescribeTransitGateways" => ::bonkei_wire::Probe::of::<DescribeTransitGateways>(),
        "DescribeVolumeStatus" => ::bonkei_wire::Probe::of::<DescribeVolumeStatus>(),
        "DescribeVpcEndpointServices" => ::bonkei_wire::Probe::of::<DescribeVpcEndpointServices>(),
        "DescribeVpcEndpoints" => ::bonkei_wire::Probe::of::<DescribeVpcEndpoints>(),
        "DescribeVpcPeeringConnections" => ::bonkei_wire::Probe::of::<DescribeVpcPeeringConnections>(),
        "DescribeVpnConnections" => ::bonkei_wire::Probe::of::<DescribeVpnConnections>(),
        "DetachVolume" => ::bonkei_wire::Probe::of::<DetachVolume>(),
        "DisassociateSubnetCidrBlock" => ::bonkei_wire::Probe::of::<DisassociateSubnetCidrBlock>(),
        "GetEbsEncryptionByDefault" => ::bonkei_wire::Probe::of::<GetEbsEncryptionByDefault>(),
        "GetImageBlockPublicAccessState" => ::bonkei_wire::Probe::of::<GetImageBlockPublicAccessState>(),
        "GetSnapshotBlockPublicAccessState" => ::bonkei_wire::Probe::of::<GetSnapshotBlockPublicAccessState>(),
        "ModifyLaunchTemplate" => ::bonkei_wire::Probe::of::<ModifyLaunchTemplate>(),
        "ModifyVpcEndpoint" => ::bonkei_wire::Probe::of::<ModifyVpcEndpoint>(),
        "ReplaceNetworkAclAssociation" => ::bonkei_wire::Probe::of::<ReplaceNetworkAclAssociation>(),
        "ReplaceNetworkAclEntry" => ::bonkei_wire::Probe::of::<ReplaceNetworkAclEntry>(),
        _ => return None,
    })
}
