// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Option<Vec<AccountAttributeValue>>,
}
impl ::bonkei_wire::Element for AccountAttribute {}

text_enum! { AccountAttributeName
    SUPPORTED_PLATFORMS = "supported-platforms"
    DEFAULT_VPC = "default-vpc"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountAttributeValue {
    pub attribute_value: Option<String>,
}
impl ::bonkei_wire::Element for AccountAttributeValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub domain: Option<DomainType>,
    pub instance_id: Option<String>,
    pub network_border_group: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_owner_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub service_managed: Option<ServiceManaged>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for Address {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressAttribute {
    pub allocation_id: Option<String>,
    pub ptr_record: Option<String>,
    pub ptr_record_update: Option<PtrUpdateStatus>,
    pub public_ip: Option<String>,
}
impl ::bonkei_wire::Element for AddressAttribute {}

text_enum! { AddressAttributeName
    DOMAIN_NAME = "domain-name"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllocateAddressRequest {
    pub address: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub domain: Option<DomainType>,
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub network_border_group: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl ::bonkei_wire::Element for AllocateAddressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllocateAddressResult {
    pub allocation_id: Option<String>,
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub domain: Option<DomainType>,
    pub network_border_group: Option<String>,
    pub public_ip: Option<String>,
    pub public_ipv4_pool: Option<String>,
}
impl ::bonkei_wire::Element for AllocateAddressResult {}

text_enum! { AmdSevSnpSpecification
    ENABLED = "enabled"
    DISABLED = "disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApplicationStatusSummary {
    pub impaired_since: Option<Timestamp>,
    pub status: Option<SummaryStatus>,
}
impl ::bonkei_wire::Element for ApplicationStatusSummary {}

text_enum! { ArchitectureType
    I386 = "i386"
    X86_64 = "x86_64"
    ARM64 = "arm64"
    X86_64_MAC = "x86_64_mac"
    ARM64_MAC = "arm64_mac"
}

text_enum! { ArchitectureValues
    I386 = "i386"
    X86_64 = "x86_64"
    ARM64 = "arm64"
    X86_64_MAC = "x86_64_mac"
    ARM64_MAC = "arm64_mac"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignPrivateIpAddressesRequest {
    pub allow_reassignment: Option<bool>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv4_prefixes: Option<Vec<String>>,
    pub network_interface_id: String,
    pub private_ip_addresses: Option<Vec<String>>,
    pub secondary_private_ip_address_count: Option<i32>,
}
impl ::bonkei_wire::Element for AssignPrivateIpAddressesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignPrivateIpAddressesResult {
    pub assigned_ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
    pub assigned_private_ip_addresses: Option<Vec<AssignedPrivateIpAddress>>,
    pub network_interface_id: Option<String>,
}
impl ::bonkei_wire::Element for AssignPrivateIpAddressesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignedPrivateIpAddress {
    pub private_ip_address: Option<String>,
}
impl ::bonkei_wire::Element for AssignedPrivateIpAddress {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateAddressRequest {
    pub allocation_id: Option<String>,
    pub allow_reassociation: Option<bool>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip: Option<String>,
}
impl ::bonkei_wire::Element for AssociateAddressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateAddressResult {
    pub association_id: Option<String>,
}
impl ::bonkei_wire::Element for AssociateAddressResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateRouteTableRequest {
    pub dry_run: Option<bool>,
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub route_table_id: String,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for AssociateRouteTableRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateRouteTableResult {
    pub association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}
impl ::bonkei_wire::Element for AssociateRouteTableResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateVpcCidrBlockRequest {
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
    pub cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_pool: Option<String>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for AssociateVpcCidrBlockRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateVpcCidrBlockResult {
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for AssociateVpcCidrBlockResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: String,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for AttachInternetGatewayRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachNetworkInterfaceRequest {
    pub device_index: i32,
    pub dry_run: Option<bool>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub instance_id: String,
    pub network_card_index: Option<i32>,
    pub network_interface_id: String,
}
impl ::bonkei_wire::Element for AttachNetworkInterfaceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachNetworkInterfaceResult {
    pub attachment_id: Option<String>,
    pub network_card_index: Option<i32>,
}
impl ::bonkei_wire::Element for AttachNetworkInterfaceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}
impl ::bonkei_wire::Element for AttachmentEnaSrdSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
impl ::bonkei_wire::Element for AttachmentEnaSrdUdpSpecification {}

text_enum! { AttachmentLimitType
    SHARED = "shared"
    DEDICATED = "dedicated"
}

text_enum! { AttachmentStatus
    ATTACHING = "attaching"
    ATTACHED = "attached"
    DETACHING = "detaching"
    DETACHED = "detached"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeBooleanValue {
    pub value: Option<bool>,
}
impl ::bonkei_wire::Element for AttributeBooleanValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeValue {
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for AttributeValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: String,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub to_port: Option<i32>,
}
impl ::bonkei_wire::Element for AuthorizeSecurityGroupEgressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}
impl ::bonkei_wire::Element for AuthorizeSecurityGroupEgressResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub to_port: Option<i32>,
}
impl ::bonkei_wire::Element for AuthorizeSecurityGroupIngressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}
impl ::bonkei_wire::Element for AuthorizeSecurityGroupIngressResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZone {
    pub geography: Option<Vec<AvailabilityZoneGeography>>,
    pub group_long_name: Option<String>,
    pub group_name: Option<String>,
    pub messages: Option<Vec<AvailabilityZoneMessage>>,
    pub network_border_group: Option<String>,
    pub opt_in_status: Option<AvailabilityZoneOptInStatus>,
    pub parent_zone_id: Option<String>,
    pub parent_zone_name: Option<String>,
    pub region_name: Option<String>,
    pub state: Option<AvailabilityZoneState>,
    pub sub_geography: Option<Vec<AvailabilityZoneSubGeography>>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub zone_type: Option<String>,
}
impl ::bonkei_wire::Element for AvailabilityZone {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneGeography {
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for AvailabilityZoneGeography {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneMessage {
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for AvailabilityZoneMessage {}

text_enum! { AvailabilityZoneOptInStatus
    OPT_IN_NOT_REQUIRED = "opt-in-not-required"
    OPTED_IN = "opted-in"
    NOT_OPTED_IN = "not-opted-in"
}

text_enum! { AvailabilityZoneState
    AVAILABLE = "available"
    INFORMATION = "information"
    IMPAIRED = "impaired"
    UNAVAILABLE = "unavailable"
    CONSTRAINED = "constrained"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneSubGeography {
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for AvailabilityZoneSubGeography {}

text_enum! { BandwidthWeightingType
    DEFAULT = "default"
    VPC_1 = "vpc-1"
    EBS_1 = "ebs-1"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<EbsBlockDevice>,
    pub no_device: Option<String>,
    pub virtual_name: Option<String>,
}
impl ::bonkei_wire::Element for BlockDeviceMapping {}

text_enum! { BlockPublicAccessMode
    OFF = "off"
    BLOCK_BIDIRECTIONAL = "block-bidirectional"
    BLOCK_INGRESS = "block-ingress"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<BlockPublicAccessMode>,
}
impl ::bonkei_wire::Element for BlockPublicAccessStates {}

text_enum! { BootModeType
    LEGACY_BIOS = "legacy-bios"
    UEFI = "uefi"
}

text_enum! { BootModeValues
    LEGACY_BIOS = "legacy-bios"
    UEFI = "uefi"
    UEFI_PREFERRED = "uefi-preferred"
}

text_enum! { CapacityReservationPreference
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"
    OPEN = "open"
    NONE = "none"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
impl ::bonkei_wire::Element for CapacityReservationSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}
impl ::bonkei_wire::Element for CapacityReservationSpecificationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationTarget {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}
impl ::bonkei_wire::Element for CapacityReservationTarget {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationTargetResponse {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}
impl ::bonkei_wire::Element for CapacityReservationTargetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
impl ::bonkei_wire::Element for ConnectionTrackingConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingSpecificationRequest {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
impl ::bonkei_wire::Element for ConnectionTrackingSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingSpecificationResponse {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
impl ::bonkei_wire::Element for ConnectionTrackingSpecificationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuOptions {
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub core_count: Option<i32>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
    pub threads_per_core: Option<i32>,
}
impl ::bonkei_wire::Element for CpuOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuOptionsRequest {
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub core_count: Option<i32>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
    pub threads_per_core: Option<i32>,
}
impl ::bonkei_wire::Element for CpuOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultSubnetRequest {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_native: Option<bool>,
}
impl ::bonkei_wire::Element for CreateDefaultSubnetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultSubnetResult {
    pub subnet: Option<Subnet>,
}
impl ::bonkei_wire::Element for CreateDefaultSubnetResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultVpcRequest {
    pub dry_run: Option<bool>,
}
impl ::bonkei_wire::Element for CreateDefaultVpcRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultVpcResult {
    pub vpc: Option<Vpc>,
}
impl ::bonkei_wire::Element for CreateDefaultVpcResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl ::bonkei_wire::Element for CreateInternetGatewayRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInternetGatewayResult {
    pub internet_gateway: Option<InternetGateway>,
}
impl ::bonkei_wire::Element for CreateInternetGatewayResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateKeyPairRequest {
    pub dry_run: Option<bool>,
    pub key_format: Option<KeyFormat>,
    pub key_name: String,
    pub key_type: Option<KeyType>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl ::bonkei_wire::Element for CreateKeyPairRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkInterfaceRequest {
    pub client_token: Option<String>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_primary_ipv6: Option<bool>,
    pub groups: Option<Vec<String>>,
    pub interface_type: Option<NetworkInterfaceCreationType>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub ipv6_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    pub operator: Option<OperatorRequest>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: String,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl ::bonkei_wire::Element for CreateNetworkInterfaceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkInterfaceResult {
    pub client_token: Option<String>,
    pub network_interface: Option<NetworkInterface>,
}
impl ::bonkei_wire::Element for CreateNetworkInterfaceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteRequest {
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub odb_network_arn: Option<String>,
    pub route_table_id: String,
    pub transit_gateway_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
impl ::bonkei_wire::Element for CreateRouteRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteResult {
    pub r#return: Option<bool>,
}
impl ::bonkei_wire::Element for CreateRouteResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteTableRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for CreateRouteTableRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteTableResult {
    pub client_token: Option<String>,
    pub route_table: Option<RouteTable>,
}
impl ::bonkei_wire::Element for CreateRouteTableResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecurityGroupRequest {
    pub description: String,
    pub dry_run: Option<bool>,
    pub group_name: String,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for CreateSecurityGroupRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecurityGroupResult {
    pub group_id: Option<String>,
    pub security_group_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateSecurityGroupResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSubnetRequest {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_native: Option<bool>,
    pub ipv6_netmask_length: Option<i32>,
    pub outpost_arn: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for CreateSubnetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSubnetResult {
    pub subnet: Option<Subnet>,
}
impl ::bonkei_wire::Element for CreateSubnetResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for CreateTagsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcRequest {
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_tenancy: Option<Tenancy>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_pool: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
}
impl ::bonkei_wire::Element for CreateVpcRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcResult {
    pub vpc: Option<Vpc>,
}
impl ::bonkei_wire::Element for CreateVpcResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreditSpecificationRequest {
    pub cpu_credits: String,
}
impl ::bonkei_wire::Element for CreditSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultConnectionTrackingConfiguration {
    pub default_tcp_established_timeout: Option<i32>,
    pub default_udp_stream_timeout: Option<i32>,
    pub default_udp_timeout: Option<i32>,
}
impl ::bonkei_wire::Element for DefaultConnectionTrackingConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: String,
}
impl ::bonkei_wire::Element for DeleteInternetGatewayRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteKeyPairRequest {
    pub dry_run: Option<bool>,
    pub key_name: Option<String>,
    pub key_pair_id: Option<String>,
}
impl ::bonkei_wire::Element for DeleteKeyPairRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteKeyPairResult {
    pub key_pair_id: Option<String>,
    pub r#return: Option<bool>,
}
impl ::bonkei_wire::Element for DeleteKeyPairResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkInterfaceRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: String,
}
impl ::bonkei_wire::Element for DeleteNetworkInterfaceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: String,
}
impl ::bonkei_wire::Element for DeleteRouteRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteTableRequest {
    pub dry_run: Option<bool>,
    pub route_table_id: String,
}
impl ::bonkei_wire::Element for DeleteRouteTableRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecurityGroupRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
impl ::bonkei_wire::Element for DeleteSecurityGroupRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecurityGroupResult {
    pub group_id: Option<String>,
    pub r#return: Option<bool>,
}
impl ::bonkei_wire::Element for DeleteSecurityGroupResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSubnetRequest {
    pub dry_run: Option<bool>,
    pub subnet_id: String,
}
impl ::bonkei_wire::Element for DeleteSubnetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for DeleteTagsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVpcRequest {
    pub dry_run: Option<bool>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for DeleteVpcRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountAttributesRequest {
    pub attribute_names: Option<Vec<AccountAttributeName>>,
    pub dry_run: Option<bool>,
}
impl ::bonkei_wire::Element for DescribeAccountAttributesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountAttributesResult {
    pub account_attributes: Option<Vec<AccountAttribute>>,
}
impl ::bonkei_wire::Element for DescribeAccountAttributesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesAttributeRequest {
    pub allocation_ids: Option<Vec<String>>,
    pub attribute: Option<AddressAttributeName>,
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeAddressesAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesAttributeResult {
    pub addresses: Option<Vec<AddressAttribute>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeAddressesAttributeResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesRequest {
    pub allocation_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub public_ips: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeAddressesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesResult {
    pub addresses: Option<Vec<Address>>,
}
impl ::bonkei_wire::Element for DescribeAddressesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAvailabilityZonesRequest {
    pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub zone_ids: Option<Vec<String>>,
    pub zone_names: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeAvailabilityZonesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAvailabilityZonesResult {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
}
impl ::bonkei_wire::Element for DescribeAvailabilityZonesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDhcpOptionsRequest {
    pub dhcp_options_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeDhcpOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDhcpOptionsResult {
    pub dhcp_options: Option<Vec<DhcpOptions>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeDhcpOptionsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImageAttributeRequest {
    pub attribute: ImageAttributeName,
    pub dry_run: Option<bool>,
    pub image_id: String,
}
impl ::bonkei_wire::Element for DescribeImageAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesRequest {
    pub dry_run: Option<bool>,
    pub executable_users: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub image_ids: Option<Vec<String>>,
    pub include_deprecated: Option<bool>,
    pub include_disabled: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub owners: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeImagesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesResult {
    pub images: Option<Vec<Image>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeImagesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceAttributeRequest {
    pub attribute: InstanceAttributeName,
    pub dry_run: Option<bool>,
    pub instance_id: String,
}
impl ::bonkei_wire::Element for DescribeInstanceAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceCreditSpecificationsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceCreditSpecificationsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceCreditSpecificationsResult {
    pub instance_credit_specifications: Option<Vec<InstanceCreditSpecification>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceCreditSpecificationsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceStatusRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_all_instances: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceStatusRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceStatusResult {
    pub instance_statuses: Option<Vec<InstanceStatus>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceStatusResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypeOfferingsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub location_type: Option<LocationType>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceTypeOfferingsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypeOfferingsResult {
    pub instance_type_offerings: Option<Vec<InstanceTypeOffering>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceTypeOfferingsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_unsupported_in_region: Option<bool>,
    pub instance_types: Option<Vec<InstanceType>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceTypesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypesResult {
    pub instance_types: Option<Vec<InstanceTypeInfo>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceTypesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstancesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstancesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstancesResult {
    pub next_token: Option<String>,
    pub reservations: Option<Vec<Reservation>>,
}
impl ::bonkei_wire::Element for DescribeInstancesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInternetGatewaysRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub internet_gateway_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInternetGatewaysRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInternetGatewaysResult {
    pub internet_gateways: Option<Vec<InternetGateway>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInternetGatewaysResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKeyPairsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_public_key: Option<bool>,
    pub key_names: Option<Vec<String>>,
    pub key_pair_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeKeyPairsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKeyPairsResult {
    pub key_pairs: Option<Vec<KeyPairInfo>>,
}
impl ::bonkei_wire::Element for DescribeKeyPairsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkAclsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub network_acl_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeNetworkAclsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkAclsResult {
    pub network_acls: Option<Vec<NetworkAcl>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeNetworkAclsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfaceAttributeRequest {
    pub attribute: Option<NetworkInterfaceAttribute>,
    pub dry_run: Option<bool>,
    pub network_interface_id: String,
}
impl ::bonkei_wire::Element for DescribeNetworkInterfaceAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfaceAttributeResult {
    pub associate_public_ip_address: Option<bool>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub description: Option<AttributeValue>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub network_interface_id: Option<String>,
    pub source_dest_check: Option<AttributeBooleanValue>,
}
impl ::bonkei_wire::Element for DescribeNetworkInterfaceAttributeResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfacesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub max_results: Option<i32>,
    pub network_interface_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeNetworkInterfacesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfacesResult {
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeNetworkInterfacesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegionsRequest {
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub region_names: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeRegionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegionsResult {
    pub regions: Option<Vec<Region>>,
}
impl ::bonkei_wire::Element for DescribeRegionsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRouteTablesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub route_table_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeRouteTablesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRouteTablesResult {
    pub next_token: Option<String>,
    pub route_tables: Option<Vec<RouteTable>>,
}
impl ::bonkei_wire::Element for DescribeRouteTablesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupReferencesRequest {
    pub dry_run: Option<bool>,
    pub group_id: Vec<String>,
}
impl ::bonkei_wire::Element for DescribeSecurityGroupReferencesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupReferencesResult {
    pub security_group_reference_set: Option<Vec<SecurityGroupReference>>,
}
impl ::bonkei_wire::Element for DescribeSecurityGroupReferencesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub security_group_rule_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeSecurityGroupRulesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesResult {
    pub next_token: Option<String>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}
impl ::bonkei_wire::Element for DescribeSecurityGroupRulesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub group_ids: Option<Vec<String>>,
    pub group_names: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeSecurityGroupsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupsResult {
    pub next_token: Option<String>,
    pub security_groups: Option<Vec<SecurityGroup>>,
}
impl ::bonkei_wire::Element for DescribeSecurityGroupsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubnetsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeSubnetsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubnetsResult {
    pub next_token: Option<String>,
    pub subnets: Option<Vec<Subnet>>,
}
impl ::bonkei_wire::Element for DescribeSubnetsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeTagsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsResult {
    pub next_token: Option<String>,
    pub tags: Option<Vec<TagDescription>>,
}
impl ::bonkei_wire::Element for DescribeTagsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVolumesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub volume_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeVolumesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVolumesResult {
    pub next_token: Option<String>,
    pub volumes: Option<Vec<Volume>>,
}
impl ::bonkei_wire::Element for DescribeVolumesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcAttributeRequest {
    pub attribute: VpcAttributeName,
    pub dry_run: Option<bool>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for DescribeVpcAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcAttributeResult {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for DescribeVpcAttributeResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeVpcsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcsResult {
    pub next_token: Option<String>,
    pub vpcs: Option<Vec<Vpc>>,
}
impl ::bonkei_wire::Element for DescribeVpcsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: String,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for DetachInternetGatewayRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachNetworkInterfaceRequest {
    pub attachment_id: String,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
}
impl ::bonkei_wire::Element for DetachNetworkInterfaceRequest {}

text_enum! { DeviceType
    EBS = "ebs"
    INSTANCE_STORE = "instance-store"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DhcpConfiguration {
    pub key: Option<String>,
    pub values: Option<Vec<AttributeValue>>,
}
impl ::bonkei_wire::Element for DhcpConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DhcpOptions {
    pub dhcp_configurations: Option<Vec<DhcpConfiguration>>,
    pub dhcp_options_id: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for DhcpOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateAddressRequest {
    pub association_id: Option<String>,
    pub dry_run: Option<bool>,
    pub public_ip: Option<String>,
}
impl ::bonkei_wire::Element for DisassociateAddressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateRouteTableRequest {
    pub association_id: String,
    pub dry_run: Option<bool>,
}
impl ::bonkei_wire::Element for DisassociateRouteTableRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockRequest {
    pub association_id: String,
}
impl ::bonkei_wire::Element for DisassociateVpcCidrBlockRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockResult {
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for DisassociateVpcCidrBlockResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DiskInfo {
    pub count: Option<i32>,
    pub size_in_gb: Option<i64>,
    pub r#type: Option<DiskType>,
}
impl ::bonkei_wire::Element for DiskInfo {}

text_enum! { DiskType
    HDD = "hdd"
    SSD = "ssd"
}

text_enum! { DomainType
    VPC = "vpc"
    STANDARD = "standard"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsBlockDevice {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub ebs_card_index: Option<i32>,
    pub encrypted: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub snapshot_id: Option<String>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<VolumeType>,
}
impl ::bonkei_wire::Element for EbsBlockDevice {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsCardInfo {
    pub baseline_bandwidth_in_mbps: Option<i32>,
    pub baseline_iops: Option<i32>,
    pub baseline_throughput_in_mbps: Option<f64>,
    pub ebs_card_index: Option<i32>,
    pub maximum_bandwidth_in_mbps: Option<i32>,
    pub maximum_iops: Option<i32>,
    pub maximum_throughput_in_mbps: Option<f64>,
}
impl ::bonkei_wire::Element for EbsCardInfo {}

text_enum! { EbsEncryptionSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsInfo {
    pub attachment_limit_type: Option<AttachmentLimitType>,
    pub ebs_cards: Option<Vec<EbsCardInfo>>,
    pub ebs_optimized_info: Option<EbsOptimizedInfo>,
    pub ebs_optimized_support: Option<EbsOptimizedSupport>,
    pub encryption_support: Option<EbsEncryptionSupport>,
    pub maximum_ebs_attachments: Option<i32>,
    pub maximum_ebs_cards: Option<i32>,
    pub nvme_support: Option<EbsNvmeSupport>,
}
impl ::bonkei_wire::Element for EbsInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsInstanceBlockDevice {
    pub associated_resource: Option<String>,
    pub attach_time: Option<Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub ebs_card_index: Option<i32>,
    pub operator: Option<OperatorResponse>,
    pub status: Option<AttachmentStatus>,
    pub volume_id: Option<String>,
    pub volume_owner_id: Option<String>,
}
impl ::bonkei_wire::Element for EbsInstanceBlockDevice {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsInstanceBlockDeviceSpecification {
    pub delete_on_termination: Option<bool>,
    pub volume_id: Option<String>,
}
impl ::bonkei_wire::Element for EbsInstanceBlockDeviceSpecification {}

text_enum! { EbsNvmeSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
    REQUIRED = "required"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsOptimizedInfo {
    pub baseline_bandwidth_in_mbps: Option<i32>,
    pub baseline_iops: Option<i32>,
    pub baseline_throughput_in_mbps: Option<f64>,
    pub maximum_bandwidth_in_mbps: Option<i32>,
    pub maximum_iops: Option<i32>,
    pub maximum_throughput_in_mbps: Option<f64>,
}
impl ::bonkei_wire::Element for EbsOptimizedInfo {}

text_enum! { EbsOptimizedSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
    DEFAULT = "default"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsStatusDetails {
    pub impaired_since: Option<Timestamp>,
    pub name: Option<StatusName>,
    pub status: Option<StatusType>,
}
impl ::bonkei_wire::Element for EbsStatusDetails {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsStatusSummary {
    pub details: Option<Vec<EbsStatusDetails>>,
    pub status: Option<SummaryStatus>,
}
impl ::bonkei_wire::Element for EbsStatusSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EfaInfo {
    pub maximum_efa_interfaces: Option<i32>,
}
impl ::bonkei_wire::Element for EfaInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticGpuAssociation {
    pub elastic_gpu_association_id: Option<String>,
    pub elastic_gpu_association_state: Option<String>,
    pub elastic_gpu_association_time: Option<String>,
    pub elastic_gpu_id: Option<String>,
}
impl ::bonkei_wire::Element for ElasticGpuAssociation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticGpuSpecification {
    pub r#type: String,
}
impl ::bonkei_wire::Element for ElasticGpuSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticInferenceAccelerator {
    pub count: Option<i32>,
    pub r#type: String,
}
impl ::bonkei_wire::Element for ElasticInferenceAccelerator {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticInferenceAcceleratorAssociation {
    pub elastic_inference_accelerator_arn: Option<String>,
    pub elastic_inference_accelerator_association_id: Option<String>,
    pub elastic_inference_accelerator_association_state: Option<String>,
    pub elastic_inference_accelerator_association_time: Option<Timestamp>,
}
impl ::bonkei_wire::Element for ElasticInferenceAcceleratorAssociation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecification>,
}
impl ::bonkei_wire::Element for EnaSrdSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdSpecificationRequest {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest>,
}
impl ::bonkei_wire::Element for EnaSrdSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
impl ::bonkei_wire::Element for EnaSrdUdpSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdUdpSpecificationRequest {
    pub ena_srd_udp_enabled: Option<bool>,
}
impl ::bonkei_wire::Element for EnaSrdUdpSpecificationRequest {}

text_enum! { EnaSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
    REQUIRED = "required"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnclaveOptions {
    pub enabled: Option<bool>,
}
impl ::bonkei_wire::Element for EnclaveOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnclaveOptionsRequest {
    pub enabled: Option<bool>,
}
impl ::bonkei_wire::Element for EnclaveOptionsRequest {}

text_enum! { EphemeralNvmeSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
    REQUIRED = "required"
}

text_enum! { EventCode
    INSTANCE_REBOOT = "instance-reboot"
    SYSTEM_REBOOT = "system-reboot"
    SYSTEM_MAINTENANCE = "system-maintenance"
    INSTANCE_RETIREMENT = "instance-retirement"
    INSTANCE_STOP = "instance-stop"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for Filter {}

text_enum! { FirewallMode
    MONITOR = "monitor"
    ENFORCE = "enforce"
}

text_enum! { FirewallOnboardingStatus
    PENDING = "pending"
    ACTIVE = "active"
    DISABLING = "disabling"
}

text_enum! { FlexibleEnaQueuesSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FpgaDeviceInfo {
    pub count: Option<i32>,
    pub manufacturer: Option<String>,
    pub memory_info: Option<FpgaDeviceMemoryInfo>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for FpgaDeviceInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FpgaDeviceMemoryInfo {
    pub size_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for FpgaDeviceMemoryInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FpgaInfo {
    pub fpgas: Option<Vec<FpgaDeviceInfo>>,
    pub total_fpga_memory_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for FpgaInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConsoleOutputRequest {
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub latest: Option<bool>,
}
impl ::bonkei_wire::Element for GetConsoleOutputRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConsoleOutputResult {
    pub instance_id: Option<String>,
    pub output: Option<String>,
    pub timestamp: Option<Timestamp>,
}
impl ::bonkei_wire::Element for GetConsoleOutputResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceMetadataDefaultsRequest {
    pub dry_run: Option<bool>,
}
impl ::bonkei_wire::Element for GetInstanceMetadataDefaultsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceMetadataDefaultsResult {
    pub account_level: Option<InstanceMetadataDefaultsResponse>,
}
impl ::bonkei_wire::Element for GetInstanceMetadataDefaultsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSecurityGroupsForVpcRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for GetSecurityGroupsForVpcRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSecurityGroupsForVpcResult {
    pub next_token: Option<String>,
    pub security_group_for_vpcs: Option<Vec<SecurityGroupForVpc>>,
}
impl ::bonkei_wire::Element for GetSecurityGroupsForVpcResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GpuDeviceInfo {
    pub count: Option<i32>,
    pub gpu_partition_size: Option<f64>,
    pub logical_gpu_count: Option<i32>,
    pub manufacturer: Option<String>,
    pub memory_info: Option<GpuDeviceMemoryInfo>,
    pub name: Option<String>,
    pub workloads: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for GpuDeviceInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GpuDeviceMemoryInfo {
    pub size_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for GpuDeviceMemoryInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GpuInfo {
    pub gpus: Option<Vec<GpuDeviceInfo>>,
    pub total_gpu_memory_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for GpuInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
impl ::bonkei_wire::Element for GroupIdentifier {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HibernationOptions {
    pub configured: Option<bool>,
}
impl ::bonkei_wire::Element for HibernationOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HibernationOptionsRequest {
    pub configured: Option<bool>,
}
impl ::bonkei_wire::Element for HibernationOptionsRequest {}

text_enum! { HostnameType
    IP_NAME = "ip-name"
    RESOURCE_NAME = "resource-name"
}

text_enum! { HttpTokensEnforcedState
    DISABLED = "disabled"
    ENABLED = "enabled"
}

text_enum! { HttpTokensState
    OPTIONAL = "optional"
    REQUIRED = "required"
}

text_enum! { HypervisorType
    OVM = "ovm"
    XEN = "xen"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IamInstanceProfile {
    pub arn: Option<String>,
    pub id: Option<String>,
}
impl ::bonkei_wire::Element for IamInstanceProfile {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IamInstanceProfileSpecification {
    pub arn: Option<String>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for IamInstanceProfileSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IcmpTypeCode {
    pub code: Option<i32>,
    pub r#type: Option<i32>,
}
impl ::bonkei_wire::Element for IcmpTypeCode {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IgwFirewall {
    pub firewall_arn: Option<String>,
    pub status: Option<FirewallOnboardingStatus>,
}
impl ::bonkei_wire::Element for IgwFirewall {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Image {
    pub architecture: Option<ArchitectureValues>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub boot_mode: Option<BootModeValues>,
    pub creation_date: Option<String>,
    pub deprecation_time: Option<String>,
    pub deregistration_protection: Option<String>,
    pub description: Option<String>,
    pub ena_support: Option<bool>,
    pub free_tier_eligible: Option<bool>,
    pub hypervisor: Option<HypervisorType>,
    pub image_allowed: Option<bool>,
    pub image_id: Option<String>,
    pub image_location: Option<String>,
    pub image_owner_alias: Option<String>,
    pub image_type: Option<ImageTypeValues>,
    pub image_watermarks: Option<Vec<ImageWatermark>>,
    pub imds_support: Option<ImdsSupportValues>,
    pub instance_type_specification: Option<InstanceTypeSpecification>,
    pub kernel_id: Option<String>,
    pub last_launched_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub platform: Option<PlatformValues>,
    pub platform_details: Option<String>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub public: Option<bool>,
    pub public_ssm_parameter_name: Option<String>,
    pub ramdisk_id: Option<String>,
    pub root_device_name: Option<String>,
    pub root_device_type: Option<DeviceType>,
    pub scan_results: Option<ScanResults>,
    pub source_image_id: Option<String>,
    pub source_image_region: Option<String>,
    pub source_instance_id: Option<String>,
    pub sriov_net_support: Option<String>,
    pub state: Option<ImageState>,
    pub state_reason: Option<StateReason>,
    pub tags: Option<Vec<Tag>>,
    pub tpm_support: Option<TpmSupportValues>,
    pub usage_operation: Option<String>,
    pub virtualization_type: Option<VirtualizationType>,
}
impl ::bonkei_wire::Element for Image {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageAttribute {
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub boot_mode: Option<AttributeValue>,
    pub deregistration_protection: Option<AttributeValue>,
    pub description: Option<AttributeValue>,
    pub image_id: Option<String>,
    pub imds_support: Option<AttributeValue>,
    pub kernel_id: Option<AttributeValue>,
    pub last_launched_time: Option<AttributeValue>,
    pub launch_permissions: Option<Vec<LaunchPermission>>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub ramdisk_id: Option<AttributeValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub tpm_support: Option<AttributeValue>,
    pub uefi_data: Option<AttributeValue>,
}
impl ::bonkei_wire::Element for ImageAttribute {}

text_enum! { ImageAttributeName
    DESCRIPTION = "description"
    KERNEL = "kernel"
    RAMDISK = "ramdisk"
    LAUNCH_PERMISSION = "launchPermission"
    PRODUCT_CODES = "productCodes"
    BLOCK_DEVICE_MAPPING = "blockDeviceMapping"
    SRIOV_NET_SUPPORT = "sriovNetSupport"
    BOOT_MODE = "bootMode"
    TPM_SUPPORT = "tpmSupport"
    UEFI_DATA = "uefiData"
    LAST_LAUNCHED_TIME = "lastLaunchedTime"
    IMDS_SUPPORT = "imdsSupport"
    DEREGISTRATION_PROTECTION = "deregistrationProtection"
}

text_enum! { ImageState
    PENDING = "pending"
    AVAILABLE = "available"
    INVALID = "invalid"
    DEREGISTERED = "deregistered"
    TRANSIENT = "transient"
    FAILED = "failed"
    ERROR = "error"
    DISABLED = "disabled"
}

text_enum! { ImageTypeValues
    MACHINE = "machine"
    KERNEL = "kernel"
    RAMDISK = "ramdisk"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageWatermark {
    pub source_image_creation_time: Option<Timestamp>,
    pub source_image_id: Option<String>,
    pub source_image_region: Option<String>,
    pub watermark_creation_time: Option<Timestamp>,
    pub watermark_key: Option<String>,
}
impl ::bonkei_wire::Element for ImageWatermark {}

text_enum! { ImdsSupportValues
    V2_0 = "v2.0"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportKeyPairRequest {
    pub dry_run: Option<bool>,
    pub key_name: String,
    pub public_key_material: Vec<u8>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl ::bonkei_wire::Element for ImportKeyPairRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportKeyPairResult {
    pub key_fingerprint: Option<String>,
    pub key_name: Option<String>,
    pub key_pair_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ImportKeyPairResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceAcceleratorInfo {
    pub accelerators: Option<Vec<InferenceDeviceInfo>>,
    pub total_inference_memory_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for InferenceAcceleratorInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceDeviceInfo {
    pub count: Option<i32>,
    pub manufacturer: Option<String>,
    pub memory_info: Option<InferenceDeviceMemoryInfo>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for InferenceDeviceInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceDeviceMemoryInfo {
    pub size_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for InferenceDeviceMemoryInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instance {
    pub ami_launch_index: Option<i32>,
    pub architecture: Option<ArchitectureValues>,
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    pub boot_mode: Option<BootModeValues>,
    pub capacity_block_id: Option<String>,
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    pub client_token: Option<String>,
    pub cpu_options: Option<CpuOptions>,
    pub current_instance_boot_mode: Option<InstanceBootModeValues>,
    pub ebs_optimized: Option<bool>,
    pub elastic_gpu_associations: Option<Vec<ElasticGpuAssociation>>,
    pub elastic_inference_accelerator_associations: Option<Vec<ElasticInferenceAcceleratorAssociation>>,
    pub ena_support: Option<bool>,
    pub enclave_options: Option<EnclaveOptions>,
    pub hibernation_options: Option<HibernationOptions>,
    pub hypervisor: Option<HypervisorType>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_lifecycle: Option<InstanceLifecycleType>,
    pub instance_type: Option<InstanceType>,
    pub ipv6_address: Option<String>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub launch_time: Option<Timestamp>,
    pub licenses: Option<Vec<LicenseConfiguration>>,
    pub maintenance_options: Option<InstanceMaintenanceOptions>,
    pub metadata_options: Option<InstanceMetadataOptionsResponse>,
    pub monitoring: Option<Monitoring>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterface>>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<String>,
    pub placement: Option<Placement>,
    pub platform: Option<PlatformValues>,
    pub platform_details: Option<String>,
    pub private_dns_name: Option<String>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>,
    pub private_ip_address: Option<String>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub public_dns_name: Option<String>,
    pub public_ip_address: Option<String>,
    pub ramdisk_id: Option<String>,
    pub root_device_name: Option<String>,
    pub root_device_type: Option<DeviceType>,
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterface>>,
    pub security_groups: Option<Vec<GroupIdentifier>>,
    pub source_dest_check: Option<bool>,
    pub spot_instance_request_id: Option<String>,
    pub sriov_net_support: Option<String>,
    pub state: Option<InstanceState>,
    pub state_reason: Option<StateReason>,
    pub state_transition_reason: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tpm_support: Option<String>,
    pub usage_operation: Option<String>,
    pub usage_operation_update_time: Option<Timestamp>,
    pub virtualization_type: Option<VirtualizationType>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for Instance {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}
impl ::bonkei_wire::Element for InstanceAttachmentEnaSrdSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
impl ::bonkei_wire::Element for InstanceAttachmentEnaSrdUdpSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAttribute {
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    pub disable_api_stop: Option<AttributeBooleanValue>,
    pub disable_api_termination: Option<AttributeBooleanValue>,
    pub ebs_optimized: Option<AttributeBooleanValue>,
    pub ena_support: Option<AttributeBooleanValue>,
    pub enclave_options: Option<EnclaveOptions>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub instance_id: Option<String>,
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub instance_type: Option<AttributeValue>,
    pub kernel_id: Option<AttributeValue>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub ramdisk_id: Option<AttributeValue>,
    pub root_device_name: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub user_data: Option<AttributeValue>,
}
impl ::bonkei_wire::Element for InstanceAttribute {}

text_enum! { InstanceAttributeName
    INSTANCE_TYPE = "instanceType"
    KERNEL = "kernel"
    RAMDISK = "ramdisk"
    USER_DATA = "userData"
    DISABLE_API_TERMINATION = "disableApiTermination"
    INSTANCE_INITIATED_SHUTDOWN_BEHAVIOR = "instanceInitiatedShutdownBehavior"
    ROOT_DEVICE_NAME = "rootDeviceName"
    BLOCK_DEVICE_MAPPING = "blockDeviceMapping"
    PRODUCT_CODES = "productCodes"
    SOURCE_DEST_CHECK = "sourceDestCheck"
    GROUP_SET = "groupSet"
    EBS_OPTIMIZED = "ebsOptimized"
    SRIOV_NET_SUPPORT = "sriovNetSupport"
    ENA_SUPPORT = "enaSupport"
    ENCLAVE_OPTIONS = "enclaveOptions"
    DISABLE_API_STOP = "disableApiStop"
}

text_enum! { InstanceAutoRecoveryState
    DISABLED = "disabled"
    DEFAULT = "default"
}

text_enum! { InstanceBandwidthWeighting
    DEFAULT = "default"
    VPC_1 = "vpc-1"
    EBS_1 = "ebs-1"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceBlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDevice>,
}
impl ::bonkei_wire::Element for InstanceBlockDeviceMapping {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceBlockDeviceMappingSpecification {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDeviceSpecification>,
    pub no_device: Option<String>,
    pub virtual_name: Option<String>,
}
impl ::bonkei_wire::Element for InstanceBlockDeviceMappingSpecification {}

text_enum! { InstanceBootModeValues
    LEGACY_BIOS = "legacy-bios"
    UEFI = "uefi"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceCreditSpecification {
    pub cpu_credits: Option<String>,
    pub instance_id: Option<String>,
}
impl ::bonkei_wire::Element for InstanceCreditSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceCreditSpecificationRequest {
    pub cpu_credits: Option<String>,
    pub instance_id: String,
}
impl ::bonkei_wire::Element for InstanceCreditSpecificationRequest {}

text_enum! { InstanceInterruptionBehavior
    HIBERNATE = "hibernate"
    STOP = "stop"
    TERMINATE = "terminate"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv4Prefix {
    pub ipv4_prefix: Option<String>,
}
impl ::bonkei_wire::Element for InstanceIpv4Prefix {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}
impl ::bonkei_wire::Element for InstanceIpv6Address {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv6Prefix {
    pub ipv6_prefix: Option<String>,
}
impl ::bonkei_wire::Element for InstanceIpv6Prefix {}

text_enum! { InstanceLifecycleType
    SPOT = "spot"
    SCHEDULED = "scheduled"
    CAPACITY_BLOCK = "capacity-block"
    INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMaintenanceOptions {
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
    pub reboot_migration: Option<InstanceRebootMigrationState>,
}
impl ::bonkei_wire::Element for InstanceMaintenanceOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMaintenanceOptionsRequest {
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
}
impl ::bonkei_wire::Element for InstanceMaintenanceOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMarketOptionsRequest {
    pub market_type: Option<MarketType>,
    pub spot_options: Option<SpotMarketOptions>,
}
impl ::bonkei_wire::Element for InstanceMarketOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMetadataDefaultsResponse {
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<HttpTokensState>,
    pub http_tokens_enforced: Option<HttpTokensEnforcedState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
    pub managed_by: Option<ManagedBy>,
    pub managed_exception_message: Option<String>,
}
impl ::bonkei_wire::Element for InstanceMetadataDefaultsResponse {}

text_enum! { InstanceMetadataEndpointState
    DISABLED = "disabled"
    ENABLED = "enabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMetadataOptionsRequest {
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<HttpTokensState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}
impl ::bonkei_wire::Element for InstanceMetadataOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMetadataOptionsResponse {
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<HttpTokensState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
    pub state: Option<InstanceMetadataOptionsState>,
}
impl ::bonkei_wire::Element for InstanceMetadataOptionsResponse {}

text_enum! { InstanceMetadataOptionsState
    PENDING = "pending"
    APPLIED = "applied"
}

text_enum! { InstanceMetadataProtocolState
    DISABLED = "disabled"
    ENABLED = "enabled"
}

text_enum! { InstanceMetadataTagsState
    DISABLED = "disabled"
    ENABLED = "enabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMonitoring {
    pub instance_id: Option<String>,
    pub monitoring: Option<Monitoring>,
}
impl ::bonkei_wire::Element for InstanceMonitoring {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterface {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub attachment: Option<InstanceNetworkInterfaceAttachment>,
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub interface_type: Option<String>,
    pub ipv4_prefixes: Option<Vec<InstanceIpv4Prefix>>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub ipv6_prefixes: Option<Vec<InstanceIpv6Prefix>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<InstancePrivateIpAddress>>,
    pub source_dest_check: Option<bool>,
    pub status: Option<NetworkInterfaceStatus>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for InstanceNetworkInterface {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterfaceAssociation {
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
}
impl ::bonkei_wire::Element for InstanceNetworkInterfaceAssociation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>,
    pub network_card_index: Option<i32>,
    pub status: Option<AttachmentStatus>,
}
impl ::bonkei_wire::Element for InstanceNetworkInterfaceAttachment {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterfaceSpecification {
    pub associate_carrier_ip_address: Option<bool>,
    pub associate_public_ip_address: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    pub groups: Option<Vec<String>>,
    pub interface_type: Option<String>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub ipv6_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    pub network_card_index: Option<i32>,
    pub network_interface_id: Option<String>,
    pub primary_ipv6: Option<bool>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for InstanceNetworkInterfaceSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}
impl ::bonkei_wire::Element for InstanceNetworkPerformanceOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkPerformanceOptionsRequest {
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}
impl ::bonkei_wire::Element for InstanceNetworkPerformanceOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstancePrivateIpAddress {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}
impl ::bonkei_wire::Element for InstancePrivateIpAddress {}

text_enum! { InstanceRebootMigrationState
    DISABLED = "disabled"
    DEFAULT = "default"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterface {
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>,
    pub interface_type: Option<SecondaryInterfaceType>,
    pub mac_address: Option<String>,
    pub owner_id: Option<String>,
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddress>>,
    pub secondary_interface_id: Option<String>,
    pub secondary_network_id: Option<String>,
    pub secondary_subnet_id: Option<String>,
    pub source_dest_check: Option<bool>,
    pub status: Option<SecondaryInterfaceStatus>,
}
impl ::bonkei_wire::Element for InstanceSecondaryInterface {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub network_card_index: Option<i32>,
    pub status: Option<AttachmentStatus>,
}
impl ::bonkei_wire::Element for InstanceSecondaryInterfaceAttachment {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    pub private_ip_address: Option<String>,
}
impl ::bonkei_wire::Element for InstanceSecondaryInterfacePrivateIpAddress {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfacePrivateIpAddressRequest {
    pub private_ip_address: String,
}
impl ::bonkei_wire::Element for InstanceSecondaryInterfacePrivateIpAddressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub interface_type: Option<SecondaryInterfaceType>,
    pub network_card_index: Option<i32>,
    pub private_ip_address_count: Option<i32>,
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>>,
    pub secondary_subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for InstanceSecondaryInterfaceSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceState {
    pub code: Option<i32>,
    pub name: Option<InstanceStateName>,
}
impl ::bonkei_wire::Element for InstanceState {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStateChange {
    pub current_state: Option<InstanceState>,
    pub instance_id: Option<String>,
    pub previous_state: Option<InstanceState>,
}
impl ::bonkei_wire::Element for InstanceStateChange {}

text_enum! { InstanceStateName
    PENDING = "pending"
    RUNNING = "running"
    SHUTTING_DOWN = "shutting-down"
    TERMINATED = "terminated"
    STOPPING = "stopping"
    STOPPED = "stopped"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatus {
    pub application_status: Option<ApplicationStatusSummary>,
    pub attached_ebs_status: Option<EbsStatusSummary>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub events: Option<Vec<InstanceStatusEvent>>,
    pub instance_id: Option<String>,
    pub instance_state: Option<InstanceState>,
    pub instance_status: Option<InstanceStatusSummary>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<String>,
    pub performance_status: Option<PerformanceStatusSummary>,
    pub system_status: Option<InstanceStatusSummary>,
}
impl ::bonkei_wire::Element for InstanceStatus {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatusDetails {
    pub impaired_since: Option<Timestamp>,
    pub name: Option<StatusName>,
    pub status: Option<StatusType>,
}
impl ::bonkei_wire::Element for InstanceStatusDetails {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatusEvent {
    pub code: Option<EventCode>,
    pub description: Option<String>,
    pub instance_event_id: Option<String>,
    pub not_after: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
    pub not_before_deadline: Option<Timestamp>,
}
impl ::bonkei_wire::Element for InstanceStatusEvent {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatusSummary {
    pub details: Option<Vec<InstanceStatusDetails>>,
    pub status: Option<SummaryStatus>,
}
impl ::bonkei_wire::Element for InstanceStatusSummary {}

text_enum! { InstanceStorageEncryptionSupport
    UNSUPPORTED = "unsupported"
    REQUIRED = "required"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStorageInfo {
    pub disks: Option<Vec<DiskInfo>>,
    pub encryption_support: Option<InstanceStorageEncryptionSupport>,
    pub nvme_support: Option<EphemeralNvmeSupport>,
    pub total_size_in_gb: Option<i64>,
}
impl ::bonkei_wire::Element for InstanceStorageInfo {}

text_enum! { InstanceType }

text_enum! { InstanceTypeHypervisor
    NITRO = "nitro"
    XEN = "xen"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeInfo {
    pub auto_recovery_supported: Option<bool>,
    pub bare_metal: Option<bool>,
    pub burstable_performance_supported: Option<bool>,
    pub current_generation: Option<bool>,
    pub dedicated_hosts_supported: Option<bool>,
    pub ebs_info: Option<EbsInfo>,
    pub fpga_info: Option<FpgaInfo>,
    pub free_tier_eligible: Option<bool>,
    pub gpu_info: Option<GpuInfo>,
    pub hibernation_supported: Option<bool>,
    pub hypervisor: Option<InstanceTypeHypervisor>,
    pub inference_accelerator_info: Option<InferenceAcceleratorInfo>,
    pub instance_storage_info: Option<InstanceStorageInfo>,
    pub instance_storage_supported: Option<bool>,
    pub instance_type: Option<InstanceType>,
    pub media_accelerator_info: Option<MediaAcceleratorInfo>,
    pub memory_info: Option<MemoryInfo>,
    pub network_info: Option<NetworkInfo>,
    pub neuron_info: Option<NeuronInfo>,
    pub nitro_enclaves_support: Option<NitroEnclavesSupport>,
    pub nitro_tpm_info: Option<NitroTpmInfo>,
    pub nitro_tpm_support: Option<NitroTpmSupport>,
    pub phc_support: Option<PhcSupport>,
    pub placement_group_info: Option<PlacementGroupInfo>,
    pub processor_info: Option<ProcessorInfo>,
    pub reboot_migration_support: Option<RebootMigrationSupport>,
    pub supported_boot_modes: Option<Vec<BootModeType>>,
    pub supported_in_region: Option<bool>,
    pub supported_root_device_types: Option<Vec<RootDeviceType>>,
    pub supported_usage_classes: Option<Vec<UsageClassType>>,
    pub supported_virtualization_types: Option<Vec<VirtualizationType>>,
    pub vcpu_info: Option<VCpuInfo>,
}
impl ::bonkei_wire::Element for InstanceTypeInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeItem {
    pub instance_type: Option<String>,
}
impl ::bonkei_wire::Element for InstanceTypeItem {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeOffering {
    pub instance_type: Option<InstanceType>,
    pub location: Option<String>,
    pub location_type: Option<LocationType>,
}
impl ::bonkei_wire::Element for InstanceTypeOffering {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeSpecification {
    pub supported_instance_types: Option<Vec<InstanceTypeItem>>,
    pub unsupported_instance_types: Option<Vec<InstanceTypeItem>>,
}
impl ::bonkei_wire::Element for InstanceTypeSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternetGateway {
    pub attachments: Option<Vec<InternetGatewayAttachment>>,
    pub internet_gateway_id: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for InternetGateway {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternetGatewayAttachment {
    pub state: Option<AttachmentStatus>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for InternetGatewayAttachment {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpPermission {
    pub from_port: Option<i32>,
    pub ip_protocol: Option<String>,
    pub ip_ranges: Option<Vec<IpRange>>,
    pub ipv6_ranges: Option<Vec<Ipv6Range>>,
    pub prefix_list_ids: Option<Vec<PrefixListId>>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
}
impl ::bonkei_wire::Element for IpPermission {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpRange {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
impl ::bonkei_wire::Element for IpRange {}

text_enum! { IpSource
    AMAZON = "amazon"
    BYOIP = "byoip"
    NONE = "none"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecification {
    pub ipv4_prefix: Option<String>,
}
impl ::bonkei_wire::Element for Ipv4PrefixSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecificationRequest {
    pub ipv4_prefix: Option<String>,
}
impl ::bonkei_wire::Element for Ipv4PrefixSpecificationRequest {}

text_enum! { Ipv6AddressAttribute
    PUBLIC = "public"
    PRIVATE = "private"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecification {
    pub ipv6_prefix: Option<String>,
}
impl ::bonkei_wire::Element for Ipv6PrefixSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecificationRequest {
    pub ipv6_prefix: Option<String>,
}
impl ::bonkei_wire::Element for Ipv6PrefixSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6Range {
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
}
impl ::bonkei_wire::Element for Ipv6Range {}

text_enum! { KeyFormat
    PEM = "pem"
    PPK = "ppk"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyPair {
    pub key_fingerprint: Option<String>,
    pub key_material: Option<String>,
    pub key_name: Option<String>,
    pub key_pair_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for KeyPair {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyPairInfo {
    pub create_time: Option<Timestamp>,
    pub key_fingerprint: Option<String>,
    pub key_name: Option<String>,
    pub key_pair_id: Option<String>,
    pub key_type: Option<KeyType>,
    pub public_key: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for KeyPairInfo {}

text_enum! { KeyType
    RSA = "rsa"
    ED25519 = "ed25519"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchPermission {
    pub group: Option<PermissionGroup>,
    pub organization_arn: Option<String>,
    pub organizational_unit_arn: Option<String>,
    pub user_id: Option<String>,
}
impl ::bonkei_wire::Element for LaunchPermission {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}
impl ::bonkei_wire::Element for LicenseConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LicenseConfigurationRequest {
    pub license_configuration_arn: Option<String>,
}
impl ::bonkei_wire::Element for LicenseConfigurationRequest {}

text_enum! { LocationType
    REGION = "region"
    AVAILABILITY_ZONE = "availability-zone"
    AVAILABILITY_ZONE_ID = "availability-zone-id"
    OUTPOST = "outpost"
}

text_enum! { ManagedBy
    ACCOUNT = "account"
    DECLARATIVE_POLICY = "declarative-policy"
}

text_enum! { MarketType
    SPOT = "spot"
    CAPACITY_BLOCK = "capacity-block"
    INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation"
    ON_DEMAND = "on-demand"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaAcceleratorInfo {
    pub accelerators: Option<Vec<MediaDeviceInfo>>,
    pub total_media_memory_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for MediaAcceleratorInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaDeviceInfo {
    pub count: Option<i32>,
    pub manufacturer: Option<String>,
    pub memory_info: Option<MediaDeviceMemoryInfo>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for MediaDeviceInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaDeviceMemoryInfo {
    pub size_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for MediaDeviceMemoryInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryInfo {
    pub size_in_mib: Option<i64>,
}
impl ::bonkei_wire::Element for MemoryInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceAttributeRequest {
    pub attribute: Option<InstanceAttributeName>,
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMappingSpecification>>,
    pub disable_api_stop: Option<AttributeBooleanValue>,
    pub disable_api_termination: Option<AttributeBooleanValue>,
    pub dry_run: Option<bool>,
    pub ebs_optimized: Option<AttributeBooleanValue>,
    pub ena_support: Option<AttributeBooleanValue>,
    pub enclave_options: Option<EnclaveOptionsRequest>,
    pub groups: Option<Vec<String>>,
    pub instance_id: String,
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub instance_type: Option<AttributeValue>,
    pub kernel: Option<AttributeValue>,
    pub ramdisk: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub user_data: Option<SecureBlobAttributeValue>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for ModifyInstanceAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceCreditSpecificationRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_credit_specifications: Vec<InstanceCreditSpecificationRequest>,
}
impl ::bonkei_wire::Element for ModifyInstanceCreditSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceCreditSpecificationResult {
    pub successful_instance_credit_specifications: Option<Vec<SuccessfulInstanceCreditSpecificationItem>>,
    pub unsuccessful_instance_credit_specifications: Option<Vec<UnsuccessfulInstanceCreditSpecificationItem>>,
}
impl ::bonkei_wire::Element for ModifyInstanceCreditSpecificationResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceMetadataOptionsRequest {
    pub dry_run: Option<bool>,
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<HttpTokensState>,
    pub instance_id: String,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}
impl ::bonkei_wire::Element for ModifyInstanceMetadataOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceMetadataOptionsResult {
    pub instance_id: Option<String>,
    pub instance_metadata_options: Option<InstanceMetadataOptionsResponse>,
}
impl ::bonkei_wire::Element for ModifyInstanceMetadataOptionsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyNetworkInterfaceAttributeRequest {
    pub associate_public_ip_address: Option<bool>,
    pub associated_subnet_ids: Option<Vec<String>>,
    pub attachment: Option<NetworkInterfaceAttachmentChanges>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub description: Option<AttributeValue>,
    pub dry_run: Option<bool>,
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub enable_primary_ipv6: Option<bool>,
    pub groups: Option<Vec<String>>,
    pub network_interface_id: String,
    pub source_dest_check: Option<AttributeBooleanValue>,
}
impl ::bonkei_wire::Element for ModifyNetworkInterfaceAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySecurityGroupRulesRequest {
    pub dry_run: Option<bool>,
    pub group_id: String,
    pub security_group_rules: Vec<SecurityGroupRuleUpdate>,
}
impl ::bonkei_wire::Element for ModifySecurityGroupRulesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySecurityGroupRulesResult {
    pub r#return: Option<bool>,
}
impl ::bonkei_wire::Element for ModifySecurityGroupRulesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySubnetAttributeRequest {
    pub assign_ipv6_address_on_creation: Option<AttributeBooleanValue>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub disable_lni_at_device_index: Option<AttributeBooleanValue>,
    pub enable_dns64: Option<AttributeBooleanValue>,
    pub enable_lni_at_device_index: Option<i32>,
    pub enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue>,
    pub map_customer_owned_ip_on_launch: Option<AttributeBooleanValue>,
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>,
    pub private_dns_hostname_type_on_launch: Option<HostnameType>,
    pub subnet_id: String,
}
impl ::bonkei_wire::Element for ModifySubnetAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyVpcAttributeRequest {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for ModifyVpcAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorInstancesRequest {
    pub dry_run: Option<bool>,
    pub instance_ids: Vec<String>,
    pub metric_category_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for MonitorInstancesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorInstancesResult {
    pub instance_monitorings: Option<Vec<InstanceMonitoring>>,
}
impl ::bonkei_wire::Element for MonitorInstancesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Monitoring {
    pub metric_category_ids: Option<Vec<String>>,
    pub state: Option<MonitoringState>,
}
impl ::bonkei_wire::Element for Monitoring {}

text_enum! { MonitoringState
    DISABLED = "disabled"
    DISABLING = "disabling"
    ENABLED = "enabled"
    PENDING = "pending"
}

text_enum! { NestedVirtualizationSpecification
    ENABLED = "enabled"
    DISABLED = "disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAcl {
    pub associations: Option<Vec<NetworkAclAssociation>>,
    pub entries: Option<Vec<NetworkAclEntry>>,
    pub is_default: Option<bool>,
    pub network_acl_id: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for NetworkAcl {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAclAssociation {
    pub network_acl_association_id: Option<String>,
    pub network_acl_id: Option<String>,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for NetworkAclAssociation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAclEntry {
    pub cidr_block: Option<String>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<RuleAction>,
    pub rule_number: Option<i32>,
}
impl ::bonkei_wire::Element for NetworkAclEntry {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkCardInfo {
    pub additional_flexible_network_interfaces: Option<i32>,
    pub baseline_bandwidth_in_gbps: Option<f64>,
    pub default_ena_queue_count_per_interface: Option<i32>,
    pub interface_types: Option<Vec<NetworkCardInterfaceType>>,
    pub maximum_ena_queue_count: Option<i32>,
    pub maximum_ena_queue_count_per_interface: Option<i32>,
    pub maximum_network_interfaces: Option<i32>,
    pub network_card_index: Option<i32>,
    pub network_performance: Option<String>,
    pub peak_bandwidth_in_gbps: Option<f64>,
}
impl ::bonkei_wire::Element for NetworkCardInfo {}

text_enum! { NetworkCardInterfaceType
    INTERFACE = "interface"
    EFA = "efa"
    EFA_ONLY = "efa-only"
    SECONDARY = "secondary"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkFirewallAssociation {
    pub firewall_arn: Option<String>,
    pub firewall_mode: Option<FirewallMode>,
    pub firewall_onboarding_status: Option<FirewallOnboardingStatus>,
}
impl ::bonkei_wire::Element for NetworkFirewallAssociation {}

text_enum! { NetworkFirewallConnectivityType
    FLEXIBLE = "flexible"
    OUTBOUND_ONLY = "outbound-only"
    BIDIRECTIONAL = "bidirectional"
    EXCLUDE = "exclude"
    AZ_UNSUPPORTED = "az-unsupported"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInfo {
    pub bandwidth_weightings: Option<Vec<BandwidthWeightingType>>,
    pub connection_tracking_configuration: Option<DefaultConnectionTrackingConfiguration>,
    pub default_network_card_index: Option<i32>,
    pub efa_info: Option<EfaInfo>,
    pub efa_supported: Option<bool>,
    pub ena_srd_supported: Option<bool>,
    pub ena_support: Option<EnaSupport>,
    pub encryption_in_transit_supported: Option<bool>,
    pub flexible_ena_queues_support: Option<FlexibleEnaQueuesSupport>,
    pub ipv4_addresses_per_interface: Option<i32>,
    pub ipv4_addresses_per_secondary_interface: Option<i32>,
    pub ipv6_addresses_per_interface: Option<i32>,
    pub ipv6_supported: Option<bool>,
    pub maximum_network_cards: Option<i32>,
    pub maximum_network_interfaces: Option<i32>,
    pub maximum_secondary_network_interfaces: Option<i32>,
    pub network_cards: Option<Vec<NetworkCardInfo>>,
    pub network_performance: Option<String>,
    pub secondary_network_supported: Option<bool>,
}
impl ::bonkei_wire::Element for NetworkInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterface {
    pub associated_subnets: Option<Vec<String>>,
    pub association: Option<NetworkInterfaceAssociation>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    pub deny_all_igw_traffic: Option<bool>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub interface_type: Option<NetworkInterfaceType>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
    pub ipv6_address: Option<String>,
    pub ipv6_addresses: Option<Vec<NetworkInterfaceIpv6Address>>,
    pub ipv6_native: Option<bool>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecification>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>>,
    pub public_dns_name: Option<String>,
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>,
    pub requester_id: Option<String>,
    pub requester_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<NetworkInterfaceStatus>,
    pub subnet_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for NetworkInterface {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
}
impl ::bonkei_wire::Element for NetworkInterfaceAssociation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub network_card_index: Option<i32>,
    pub status: Option<AttachmentStatus>,
}
impl ::bonkei_wire::Element for NetworkInterfaceAttachment {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAttachmentChanges {
    pub attachment_id: Option<String>,
    pub default_ena_queue_count: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub ena_queue_count: Option<i32>,
}
impl ::bonkei_wire::Element for NetworkInterfaceAttachmentChanges {}

text_enum! { NetworkInterfaceAttribute
    DESCRIPTION = "description"
    GROUP_SET = "groupSet"
    SOURCE_DEST_CHECK = "sourceDestCheck"
    ATTACHMENT = "attachment"
    ASSOCIATE_PUBLIC_IP_ADDRESS = "associatePublicIpAddress"
}

text_enum! { NetworkInterfaceCreationType
    EFA = "efa"
    EFA_ONLY = "efa-only"
    BRANCH = "branch"
    TRUNK = "trunk"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
    pub public_ipv6_dns_name: Option<String>,
}
impl ::bonkei_wire::Element for NetworkInterfaceIpv6Address {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}
impl ::bonkei_wire::Element for NetworkInterfacePrivateIpAddress {}

text_enum! { NetworkInterfaceStatus
    AVAILABLE = "available"
    ASSOCIATED = "associated"
    ATTACHING = "attaching"
    IN_USE = "in-use"
    DETACHING = "detaching"
}

text_enum! { NetworkInterfaceType
    INTERFACE = "interface"
    NAT_GATEWAY = "natGateway"
    EFA = "efa"
    EFA_ONLY = "efa-only"
    TRUNK = "trunk"
    LOAD_BALANCER = "load_balancer"
    NETWORK_LOAD_BALANCER = "network_load_balancer"
    VPC_ENDPOINT = "vpc_endpoint"
    BRANCH = "branch"
    TRANSIT_GATEWAY = "transit_gateway"
    LAMBDA = "lambda"
    QUICKSIGHT = "quicksight"
    GLOBAL_ACCELERATOR_MANAGED = "global_accelerator_managed"
    API_GATEWAY_MANAGED = "api_gateway_managed"
    GATEWAY_LOAD_BALANCER = "gateway_load_balancer"
    GATEWAY_LOAD_BALANCER_ENDPOINT = "gateway_load_balancer_endpoint"
    IOT_RULES_MANAGED = "iot_rules_managed"
    AWS_CODESTAR_CONNECTIONS_MANAGED = "aws_codestar_connections_managed"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronDeviceCoreInfo {
    pub count: Option<i32>,
    pub version: Option<i32>,
}
impl ::bonkei_wire::Element for NeuronDeviceCoreInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronDeviceInfo {
    pub core_info: Option<NeuronDeviceCoreInfo>,
    pub count: Option<i32>,
    pub memory_info: Option<NeuronDeviceMemoryInfo>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for NeuronDeviceInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronDeviceMemoryInfo {
    pub size_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for NeuronDeviceMemoryInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronInfo {
    pub neuron_devices: Option<Vec<NeuronDeviceInfo>>,
    pub total_neuron_device_memory_in_mib: Option<i32>,
}
impl ::bonkei_wire::Element for NeuronInfo {}

text_enum! { NitroEnclavesSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NitroTpmInfo {
    pub supported_versions: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for NitroTpmInfo {}

text_enum! { NitroTpmSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperatorRequest {
    pub principal: Option<String>,
}
impl ::bonkei_wire::Element for OperatorRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperatorResponse {
    pub hidden_by_default: Option<bool>,
    pub managed: Option<bool>,
    pub principal: Option<String>,
}
impl ::bonkei_wire::Element for OperatorResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerformanceStatusSummary {
    pub impaired_since: Option<Timestamp>,
    pub remediation: Option<String>,
    pub status: Option<SummaryStatus>,
}
impl ::bonkei_wire::Element for PerformanceStatusSummary {}

text_enum! { PermissionGroup
    ALL = "all"
}

text_enum! { PhcSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placement {
    pub affinity: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub host_id: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub partition_number: Option<i32>,
    pub spread_domain: Option<String>,
    pub tenancy: Option<Tenancy>,
}
impl ::bonkei_wire::Element for Placement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacementGroupInfo {
    pub supported_strategies: Option<Vec<PlacementGroupStrategy>>,
}
impl ::bonkei_wire::Element for PlacementGroupInfo {}

text_enum! { PlacementGroupStrategy
    CLUSTER = "cluster"
    PARTITION = "partition"
    SPREAD = "spread"
}

text_enum! { PlatformValues
    WINDOWS = "Windows"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortRange {
    pub from: Option<i32>,
    pub to: Option<i32>,
}
impl ::bonkei_wire::Element for PortRange {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefixListId {
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
}
impl ::bonkei_wire::Element for PrefixListId {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub hostname_type: Option<HostnameType>,
}
impl ::bonkei_wire::Element for PrivateDnsNameOptionsOnLaunch {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsRequest {
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub hostname_type: Option<HostnameType>,
}
impl ::bonkei_wire::Element for PrivateDnsNameOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsResponse {
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub hostname_type: Option<HostnameType>,
}
impl ::bonkei_wire::Element for PrivateDnsNameOptionsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateIpAddressSpecification {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
impl ::bonkei_wire::Element for PrivateIpAddressSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProcessorInfo {
    pub manufacturer: Option<String>,
    pub supported_architectures: Option<Vec<ArchitectureType>>,
    pub supported_features: Option<Vec<SupportedAdditionalProcessorFeature>>,
    pub sustained_clock_speed_in_ghz: Option<f64>,
}
impl ::bonkei_wire::Element for ProcessorInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductCode {
    pub product_code_id: Option<String>,
    pub product_code_type: Option<ProductCodeValues>,
}
impl ::bonkei_wire::Element for ProductCode {}

text_enum! { ProductCodeValues
    DEVPAY = "devpay"
    MARKETPLACE = "marketplace"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropagatingVgw {
    pub gateway_id: Option<String>,
}
impl ::bonkei_wire::Element for PropagatingVgw {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PtrUpdateStatus {
    pub reason: Option<String>,
    pub status: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for PtrUpdateStatus {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<String>,
    pub public_dual_stack_dns_name: Option<String>,
    pub public_ipv4_dns_name: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
}
impl ::bonkei_wire::Element for PublicIpDnsNameOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RebootInstancesRequest {
    pub dry_run: Option<bool>,
    pub instance_ids: Vec<String>,
}
impl ::bonkei_wire::Element for RebootInstancesRequest {}

text_enum! { RebootMigrationSupport
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferencedSecurityGroup {
    pub group_id: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
impl ::bonkei_wire::Element for ReferencedSecurityGroup {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Region {
    pub endpoint: Option<String>,
    pub geography: Option<Vec<RegionGeography>>,
    pub opt_in_status: Option<String>,
    pub region_name: Option<String>,
}
impl ::bonkei_wire::Element for Region {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionGeography {
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for RegionGeography {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReleaseAddressRequest {
    pub allocation_id: Option<String>,
    pub dry_run: Option<bool>,
    pub network_border_group: Option<String>,
    pub public_ip: Option<String>,
}
impl ::bonkei_wire::Element for ReleaseAddressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteRequest {
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub local_target: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub odb_network_arn: Option<String>,
    pub route_table_id: String,
    pub transit_gateway_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
impl ::bonkei_wire::Element for ReplaceRouteRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationRequest {
    pub association_id: String,
    pub dry_run: Option<bool>,
    pub route_table_id: String,
}
impl ::bonkei_wire::Element for ReplaceRouteTableAssociationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationResult {
    pub association_state: Option<RouteTableAssociationState>,
    pub new_association_id: Option<String>,
}
impl ::bonkei_wire::Element for ReplaceRouteTableAssociationResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reservation {
    pub groups: Option<Vec<GroupIdentifier>>,
    pub instances: Option<Vec<Instance>>,
    pub owner_id: Option<String>,
    pub requester_id: Option<String>,
    pub reservation_id: Option<String>,
}
impl ::bonkei_wire::Element for Reservation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetNetworkInterfaceAttributeRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: String,
    pub source_dest_check: Option<String>,
}
impl ::bonkei_wire::Element for ResetNetworkInterfaceAttributeRequest {}

text_enum! { ResourceType
    CAPACITY_RESERVATION = "capacity-reservation"
    CLIENT_VPN_ENDPOINT = "client-vpn-endpoint"
    CUSTOMER_GATEWAY = "customer-gateway"
    CARRIER_GATEWAY = "carrier-gateway"
    COIP_POOL = "coip-pool"
    DECLARATIVE_POLICIES_REPORT = "declarative-policies-report"
    DEDICATED_HOST = "dedicated-host"
    DHCP_OPTIONS = "dhcp-options"
    EGRESS_ONLY_INTERNET_GATEWAY = "egress-only-internet-gateway"
    ELASTIC_IP = "elastic-ip"
    ELASTIC_GPU = "elastic-gpu"
    EXPORT_IMAGE_TASK = "export-image-task"
    EXPORT_INSTANCE_TASK = "export-instance-task"
    FCA_POLICY = "fca-policy"
    FLEET = "fleet"
    FPGA_IMAGE = "fpga-image"
    HOST_RESERVATION = "host-reservation"
    IMAGE = "image"
    IMAGE_USAGE_REPORT = "image-usage-report"
    IMPORT_IMAGE_TASK = "import-image-task"
    IMPORT_SNAPSHOT_TASK = "import-snapshot-task"
    INSTANCE = "instance"
    INSTANCE_EVENT_WINDOW = "instance-event-window"
    INTERNET_GATEWAY = "internet-gateway"
    IPAM = "ipam"
    IPAM_POOL = "ipam-pool"
    IPAM_SCOPE = "ipam-scope"
    IPV4POOL_EC2 = "ipv4pool-ec2"
    IPV6POOL_EC2 = "ipv6pool-ec2"
    KEY_PAIR = "key-pair"
    LAUNCH_TEMPLATE = "launch-template"
    LOCAL_GATEWAY = "local-gateway"
    LOCAL_GATEWAY_ROUTE_TABLE = "local-gateway-route-table"
    LOCAL_GATEWAY_VIRTUAL_INTERFACE = "local-gateway-virtual-interface"
    LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP = "local-gateway-virtual-interface-group"
    LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION = "local-gateway-route-table-vpc-association"
    LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION = "local-gateway-route-table-virtual-interface-group-association"
    NATGATEWAY = "natgateway"
    NETWORK_ACL = "network-acl"
    NETWORK_INTERFACE = "network-interface"
    NETWORK_INSIGHTS_ANALYSIS = "network-insights-analysis"
    NETWORK_INSIGHTS_PATH = "network-insights-path"
    NETWORK_INSIGHTS_ACCESS_SCOPE = "network-insights-access-scope"
    NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS = "network-insights-access-scope-analysis"
    OUTPOST_LAG = "outpost-lag"
    PLACEMENT_GROUP = "placement-group"
    PREFIX_LIST = "prefix-list"
    REPLACE_ROOT_VOLUME_TASK = "replace-root-volume-task"
    RESERVED_INSTANCES = "reserved-instances"
    ROUTE_TABLE = "route-table"
    SECURITY_GROUP = "security-group"
    SECURITY_GROUP_RULE = "security-group-rule"
    SERVICE_LINK_VIRTUAL_INTERFACE = "service-link-virtual-interface"
    SNAPSHOT = "snapshot"
    SPOT_FLEET_REQUEST = "spot-fleet-request"
    SPOT_INSTANCES_REQUEST = "spot-instances-request"
    SUBNET = "subnet"
    SUBNET_CIDR_RESERVATION = "subnet-cidr-reservation"
    TRAFFIC_MIRROR_FILTER = "traffic-mirror-filter"
    TRAFFIC_MIRROR_SESSION = "traffic-mirror-session"
    TRAFFIC_MIRROR_TARGET = "traffic-mirror-target"
    TRANSIT_GATEWAY = "transit-gateway"
    TRANSIT_GATEWAY_ATTACHMENT = "transit-gateway-attachment"
    TRANSIT_GATEWAY_CONNECT_PEER = "transit-gateway-connect-peer"
    TRANSIT_GATEWAY_MULTICAST_DOMAIN = "transit-gateway-multicast-domain"
    TRANSIT_GATEWAY_POLICY_TABLE = "transit-gateway-policy-table"
    TRANSIT_GATEWAY_METERING_POLICY = "transit-gateway-metering-policy"
    TRANSIT_GATEWAY_ROUTE_TABLE = "transit-gateway-route-table"
    TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT = "transit-gateway-route-table-announcement"
    VOLUME = "volume"
    VPC = "vpc"
    VPC_ENDPOINT = "vpc-endpoint"
    VPC_ENDPOINT_CONNECTION = "vpc-endpoint-connection"
    VPC_ENDPOINT_SERVICE = "vpc-endpoint-service"
    VPC_ENDPOINT_SERVICE_PERMISSION = "vpc-endpoint-service-permission"
    VPC_PEERING_CONNECTION = "vpc-peering-connection"
    VPN_CONNECTION = "vpn-connection"
    VPN_GATEWAY = "vpn-gateway"
    VPC_FLOW_LOG = "vpc-flow-log"
    CAPACITY_RESERVATION_FLEET = "capacity-reservation-fleet"
    TRAFFIC_MIRROR_FILTER_RULE = "traffic-mirror-filter-rule"
    VPC_ENDPOINT_CONNECTION_DEVICE_TYPE = "vpc-endpoint-connection-device-type"
    VERIFIED_ACCESS_INSTANCE = "verified-access-instance"
    VERIFIED_ACCESS_GROUP = "verified-access-group"
    VERIFIED_ACCESS_ENDPOINT = "verified-access-endpoint"
    VERIFIED_ACCESS_POLICY = "verified-access-policy"
    VERIFIED_ACCESS_TRUST_PROVIDER = "verified-access-trust-provider"
    VPN_CONNECTION_DEVICE_TYPE = "vpn-connection-device-type"
    VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION = "vpc-block-public-access-exclusion"
    VPC_ENCRYPTION_CONTROL = "vpc-encryption-control"
    ROUTE_SERVER = "route-server"
    ROUTE_SERVER_ENDPOINT = "route-server-endpoint"
    ROUTE_SERVER_PEER = "route-server-peer"
    IPAM_RESOURCE_DISCOVERY = "ipam-resource-discovery"
    IPAM_RESOURCE_DISCOVERY_ASSOCIATION = "ipam-resource-discovery-association"
    INSTANCE_CONNECT_ENDPOINT = "instance-connect-endpoint"
    VERIFIED_ACCESS_ENDPOINT_TARGET = "verified-access-endpoint-target"
    IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN = "ipam-external-resource-verification-token"
    CAPACITY_BLOCK = "capacity-block"
    MAC_MODIFICATION_TASK = "mac-modification-task"
    IPAM_PREFIX_LIST_RESOLVER = "ipam-prefix-list-resolver"
    IPAM_POLICY = "ipam-policy"
    IPAM_PREFIX_LIST_RESOLVER_TARGET = "ipam-prefix-list-resolver-target"
    IPAM_INTERNET_REGISTRY_ASSOCIATION = "ipam-internet-registry-association"
    SECONDARY_INTERFACE = "secondary-interface"
    SECONDARY_NETWORK = "secondary-network"
    SECONDARY_SUBNET = "secondary-subnet"
    CAPACITY_MANAGER_DATA_EXPORT = "capacity-manager-data-export"
    VPN_CONCENTRATOR = "vpn-concentrator"
    IPAM_POOL_ALLOCATION = "ipam-pool-allocation"
    CAPACITY_RESERVATION_CANCELLATION_QUOTE = "capacity-reservation-cancellation-quote"
    APPLICATION_STATUS_CHECK = "application-status-check"
    CAPACITY_RESERVATION_MODIFICATION_QUOTE = "capacity-reservation-modification-quote"
    METRIC_CATEGORY = "metric-category"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: String,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
}
impl ::bonkei_wire::Element for RevokeSecurityGroupEgressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
}
impl ::bonkei_wire::Element for RevokeSecurityGroupEgressResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
}
impl ::bonkei_wire::Element for RevokeSecurityGroupIngressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
}
impl ::bonkei_wire::Element for RevokeSecurityGroupIngressResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokedSecurityGroupRule {
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub is_egress: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub to_port: Option<i32>,
}
impl ::bonkei_wire::Element for RevokedSecurityGroupRule {}

text_enum! { RootDeviceType
    EBS = "ebs"
    INSTANCE_STORE = "instance-store"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub igw_firewall: Option<IgwFirewall>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub ip_address: Option<String>,
    pub local_gateway_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub odb_network_arn: Option<String>,
    pub origin: Option<RouteOrigin>,
    pub state: Option<RouteState>,
    pub transit_gateway_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
impl ::bonkei_wire::Element for Route {}

text_enum! { RouteOrigin
    CREATE_ROUTE_TABLE = "CreateRouteTable"
    CREATE_ROUTE = "CreateRoute"
    ENABLE_VGW_ROUTE_PROPAGATION = "EnableVgwRoutePropagation"
    ADVERTISEMENT = "Advertisement"
}

text_enum! { RouteState
    ACTIVE = "active"
    BLACKHOLE = "blackhole"
    FILTERED = "filtered"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTable {
    pub associations: Option<Vec<RouteTableAssociation>>,
    pub owner_id: Option<String>,
    pub propagating_vgws: Option<Vec<PropagatingVgw>>,
    pub route_table_id: Option<String>,
    pub routes: Option<Vec<Route>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for RouteTable {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTableAssociation {
    pub association_state: Option<RouteTableAssociationState>,
    pub gateway_id: Option<String>,
    pub main: Option<bool>,
    pub public_ipv4_pool: Option<String>,
    pub route_table_association_id: Option<String>,
    pub route_table_id: Option<String>,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for RouteTableAssociation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTableAssociationState {
    pub state: Option<RouteTableAssociationStateCode>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for RouteTableAssociationState {}

text_enum! { RouteTableAssociationStateCode
    ASSOCIATING = "associating"
    ASSOCIATED = "associated"
    DISASSOCIATING = "disassociating"
    DISASSOCIATED = "disassociated"
    FAILED = "failed"
}

text_enum! { RuleAction
    ALLOW = "allow"
    DENY = "deny"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunInstancesMonitoringEnabled {
    pub enabled: bool,
    pub metric_category_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for RunInstancesMonitoringEnabled {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunInstancesRequest {
    pub additional_info: Option<String>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub client_token: Option<String>,
    pub cpu_options: Option<CpuOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>,
    pub disable_api_stop: Option<bool>,
    pub disable_api_termination: Option<bool>,
    pub dry_run: Option<bool>,
    pub ebs_optimized: Option<bool>,
    pub elastic_gpu_specification: Option<Vec<ElasticGpuSpecification>>,
    pub elastic_inference_accelerators: Option<Vec<ElasticInferenceAccelerator>>,
    pub enable_primary_ipv6: Option<bool>,
    pub enclave_options: Option<EnclaveOptionsRequest>,
    pub hibernation_options: Option<HibernationOptionsRequest>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub image_id: Option<String>,
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub instance_type: Option<InstanceType>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub license_specifications: Option<Vec<LicenseConfigurationRequest>>,
    pub maintenance_options: Option<InstanceMaintenanceOptionsRequest>,
    pub max_count: i32,
    pub metadata_options: Option<InstanceMetadataOptionsRequest>,
    pub min_count: i32,
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest>,
    pub operator: Option<OperatorRequest>,
    pub placement: Option<Placement>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsRequest>,
    pub private_ip_address: Option<String>,
    pub ramdisk_id: Option<String>,
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterfaceSpecificationRequest>>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub user_data: Option<String>,
}
impl ::bonkei_wire::Element for RunInstancesRequest {}

text_enum! { SSEType
    SSE_EBS = "sse-ebs"
    SSE_KMS = "sse-kms"
    NONE = "none"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanResults {
    pub critical_fix_available_since: Option<Timestamp>,
    pub finding_scan_date: Option<Timestamp>,
    pub high_fix_available_since: Option<Timestamp>,
    pub highest_finding_severity_label: Option<SeverityLabel>,
    pub informational_fix_available_since: Option<Timestamp>,
    pub low_fix_available_since: Option<Timestamp>,
    pub medium_fix_available_since: Option<Timestamp>,
}
impl ::bonkei_wire::Element for ScanResults {}

text_enum! { SecondaryInterfaceStatus
    AVAILABLE = "available"
    IN_USE = "in-use"
}

text_enum! { SecondaryInterfaceType
    SECONDARY = "secondary"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecureBlobAttributeValue {
    pub value: Option<Vec<u8>>,
}
impl ::bonkei_wire::Element for SecureBlobAttributeValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroup {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_permissions_egress: Option<Vec<IpPermission>>,
    pub owner_id: Option<String>,
    pub security_group_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for SecurityGroup {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupForVpc {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub owner_id: Option<String>,
    pub primary_vpc_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for SecurityGroupForVpc {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupReference {
    pub group_id: Option<String>,
    pub referencing_vpc_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
impl ::bonkei_wire::Element for SecurityGroupReference {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRule {
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub is_egress: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    pub security_group_rule_arn: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub to_port: Option<i32>,
}
impl ::bonkei_wire::Element for SecurityGroupRule {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleDescription {
    pub description: Option<String>,
    pub security_group_rule_id: Option<String>,
}
impl ::bonkei_wire::Element for SecurityGroupRuleDescription {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleRequest {
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
    pub from_port: Option<i32>,
    pub ip_protocol: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub to_port: Option<i32>,
}
impl ::bonkei_wire::Element for SecurityGroupRuleRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleUpdate {
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
    pub security_group_rule_id: String,
}
impl ::bonkei_wire::Element for SecurityGroupRuleUpdate {}

text_enum! { ServiceManaged
    ALB = "alb"
    NLB = "nlb"
    RNAT = "rnat"
    RDS = "rds"
    LAMBDA_NETWORK_CONNECTOR = "lambda-network-connector"
    IGW_FIREWALL = "igw-firewall"
}

text_enum! { SeverityLabel
    INFORMATIONAL = "informational"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"
}

text_enum! { ShutdownBehavior
    STOP = "stop"
    TERMINATE = "terminate"
}

text_enum! { SpotInstanceType
    ONE_TIME = "one-time"
    PERSISTENT = "persistent"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SpotMarketOptions {
    pub block_duration_minutes: Option<i32>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
    pub max_price: Option<String>,
    pub spot_instance_type: Option<SpotInstanceType>,
    pub valid_until: Option<Timestamp>,
}
impl ::bonkei_wire::Element for SpotMarketOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstancesRequest {
    pub additional_info: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_ids: Vec<String>,
}
impl ::bonkei_wire::Element for StartInstancesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstancesResult {
    pub starting_instances: Option<Vec<InstanceStateChange>>,
}
impl ::bonkei_wire::Element for StartInstancesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StateReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for StateReason {}

text_enum! { StatusName
    REACHABILITY = "reachability"
}

text_enum! { StatusType
    PASSED = "passed"
    FAILED = "failed"
    INSUFFICIENT_DATA = "insufficient-data"
    INITIALIZING = "initializing"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopInstancesRequest {
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub hibernate: Option<bool>,
    pub instance_ids: Vec<String>,
    pub skip_os_shutdown: Option<bool>,
}
impl ::bonkei_wire::Element for StopInstancesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopInstancesResult {
    pub stopping_instances: Option<Vec<InstanceStateChange>>,
}
impl ::bonkei_wire::Element for StopInstancesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subnet {
    pub assign_ipv6_address_on_creation: Option<bool>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub available_ip_address_count: Option<i32>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub cidr_block: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub default_for_az: Option<bool>,
    pub enable_dns64: Option<bool>,
    pub enable_lni_at_device_index: Option<i32>,
    pub ipv6_cidr_block_association_set: Option<Vec<SubnetIpv6CidrBlockAssociation>>,
    pub ipv6_native: Option<bool>,
    pub map_customer_owned_ip_on_launch: Option<bool>,
    pub map_public_ip_on_launch: Option<bool>,
    pub network_firewall_connectivity_type: Option<NetworkFirewallConnectivityType>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    pub state: Option<SubnetState>,
    pub subnet_arn: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for Subnet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetCidrBlockState {
    pub state: Option<SubnetCidrBlockStateCode>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for SubnetCidrBlockState {}

text_enum! { SubnetCidrBlockStateCode
    ASSOCIATING = "associating"
    ASSOCIATED = "associated"
    DISASSOCIATING = "disassociating"
    DISASSOCIATED = "disassociated"
    FAILING = "failing"
    FAILED = "failed"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ip_source: Option<IpSource>,
    pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
}
impl ::bonkei_wire::Element for SubnetIpv6CidrBlockAssociation {}

text_enum! { SubnetState
    PENDING = "pending"
    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"
    FAILED = "failed"
    FAILED_INSUFFICIENT_CAPACITY = "failed-insufficient-capacity"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SuccessfulInstanceCreditSpecificationItem {
    pub instance_id: Option<String>,
}
impl ::bonkei_wire::Element for SuccessfulInstanceCreditSpecificationItem {}

text_enum! { SummaryStatus
    OK = "ok"
    IMPAIRED = "impaired"
    INSUFFICIENT_DATA = "insufficient-data"
    NOT_APPLICABLE = "not-applicable"
    INITIALIZING = "initializing"
}

text_enum! { SupportedAdditionalProcessorFeature
    AMD_SEV_SNP = "amd-sev-snp"
    NESTED_VIRTUALIZATION = "nested-virtualization"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub key: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<ResourceType>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for TagDescription {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSpecification {
    pub resource_type: Option<ResourceType>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for TagSpecification {}

text_enum! { Tenancy
    DEFAULT = "default"
    DEDICATED = "dedicated"
    HOST = "host"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminateInstancesRequest {
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub instance_ids: Vec<String>,
    pub skip_os_shutdown: Option<bool>,
}
impl ::bonkei_wire::Element for TerminateInstancesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminateInstancesResult {
    pub terminating_instances: Option<Vec<InstanceStateChange>>,
}
impl ::bonkei_wire::Element for TerminateInstancesResult {}

text_enum! { TpmSupportValues
    V2_0 = "v2.0"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnassignPrivateIpAddressesRequest {
    pub ipv4_prefixes: Option<Vec<String>>,
    pub network_interface_id: String,
    pub private_ip_addresses: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for UnassignPrivateIpAddressesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnmonitorInstancesRequest {
    pub dry_run: Option<bool>,
    pub instance_ids: Vec<String>,
    pub metric_category_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for UnmonitorInstancesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnmonitorInstancesResult {
    pub instance_monitorings: Option<Vec<InstanceMonitoring>>,
}
impl ::bonkei_wire::Element for UnmonitorInstancesResult {}

text_enum! { UnsuccessfulInstanceCreditSpecificationErrorCode
    INVALID_INSTANCE_ID_MALFORMED = "InvalidInstanceID.Malformed"
    INVALID_INSTANCE_ID_NOT_FOUND = "InvalidInstanceID.NotFound"
    INCORRECT_INSTANCE_STATE = "IncorrectInstanceState"
    INSTANCE_CREDIT_SPECIFICATION_NOT_SUPPORTED = "InstanceCreditSpecification.NotSupported"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsuccessfulInstanceCreditSpecificationItem {
    pub error: Option<UnsuccessfulInstanceCreditSpecificationItemError>,
    pub instance_id: Option<String>,
}
impl ::bonkei_wire::Element for UnsuccessfulInstanceCreditSpecificationItem {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsuccessfulInstanceCreditSpecificationItemError {
    pub code: Option<UnsuccessfulInstanceCreditSpecificationErrorCode>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for UnsuccessfulInstanceCreditSpecificationItemError {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}
impl ::bonkei_wire::Element for UpdateSecurityGroupRuleDescriptionsEgressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressResult {
    pub r#return: Option<bool>,
}
impl ::bonkei_wire::Element for UpdateSecurityGroupRuleDescriptionsEgressResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}
impl ::bonkei_wire::Element for UpdateSecurityGroupRuleDescriptionsIngressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressResult {
    pub r#return: Option<bool>,
}
impl ::bonkei_wire::Element for UpdateSecurityGroupRuleDescriptionsIngressResult {}

text_enum! { UsageClassType
    SPOT = "spot"
    ON_DEMAND = "on-demand"
    CAPACITY_BLOCK = "capacity-block"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserIdGroupPair {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
impl ::bonkei_wire::Element for UserIdGroupPair {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuInfo {
    pub default_cores: Option<i32>,
    pub default_threads_per_core: Option<i32>,
    pub default_vcpus: Option<i32>,
    pub valid_cores: Option<Vec<i32>>,
    pub valid_threads_per_core: Option<Vec<i32>>,
}
impl ::bonkei_wire::Element for VCpuInfo {}

text_enum! { VirtualizationType
    HVM = "hvm"
    PARAVIRTUAL = "paravirtual"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Volume {
    pub attachments: Option<Vec<VolumeAttachment>>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub create_time: Option<Timestamp>,
    pub encrypted: Option<bool>,
    pub fast_restored: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub multi_attach_enabled: Option<bool>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub size: Option<i32>,
    pub snapshot_id: Option<String>,
    pub source_volume_id: Option<String>,
    pub sse_type: Option<SSEType>,
    pub state: Option<VolumeState>,
    pub tags: Option<Vec<Tag>>,
    pub throughput: Option<i32>,
    pub volume_arn: Option<String>,
    pub volume_id: Option<String>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_type: Option<VolumeType>,
}
impl ::bonkei_wire::Element for Volume {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeAttachment {
    pub associated_resource: Option<String>,
    pub attach_time: Option<Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub device: Option<String>,
    pub ebs_card_index: Option<i32>,
    pub instance_id: Option<String>,
    pub instance_owning_service: Option<String>,
    pub state: Option<VolumeAttachmentState>,
    pub volume_id: Option<String>,
}
impl ::bonkei_wire::Element for VolumeAttachment {}

text_enum! { VolumeAttachmentState
    ATTACHING = "attaching"
    ATTACHED = "attached"
    DETACHING = "detaching"
    DETACHED = "detached"
    BUSY = "busy"
}

text_enum! { VolumeState
    CREATING = "creating"
    AVAILABLE = "available"
    IN_USE = "in-use"
    DELETING = "deleting"
    DELETED = "deleted"
    ERROR = "error"
}

text_enum! { VolumeType
    STANDARD = "standard"
    IO1 = "io1"
    IO2 = "io2"
    GP2 = "gp2"
    SC1 = "sc1"
    ST1 = "st1"
    GP3 = "gp3"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vpc {
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub cidr_block: Option<String>,
    pub cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>>,
    pub dhcp_options_id: Option<String>,
    pub encryption_control: Option<VpcEncryptionControl>,
    pub instance_tenancy: Option<Tenancy>,
    pub ipv6_cidr_block_association_set: Option<Vec<VpcIpv6CidrBlockAssociation>>,
    pub is_default: Option<bool>,
    pub network_firewall_associations: Option<Vec<NetworkFirewallAssociation>>,
    pub owner_id: Option<String>,
    pub state: Option<VpcState>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for Vpc {}

text_enum! { VpcAttributeName
    ENABLE_DNS_SUPPORT = "enableDnsSupport"
    ENABLE_DNS_HOSTNAMES = "enableDnsHostnames"
    ENABLE_NETWORK_ADDRESS_USAGE_METRICS = "enableNetworkAddressUsageMetrics"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcCidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}
impl ::bonkei_wire::Element for VpcCidrBlockAssociation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcCidrBlockState {
    pub state: Option<VpcCidrBlockStateCode>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for VpcCidrBlockState {}

text_enum! { VpcCidrBlockStateCode
    ASSOCIATING = "associating"
    ASSOCIATED = "associated"
    DISASSOCIATING = "disassociating"
    DISASSOCIATED = "disassociated"
    FAILING = "failing"
    FAILED = "failed"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControl {
    pub mode: Option<VpcEncryptionControlMode>,
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    pub state: Option<VpcEncryptionControlState>,
    pub state_message: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_encryption_control_id: Option<String>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for VpcEncryptionControl {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlConfiguration {
    pub api_gateway_v2_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub egress_only_internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub elastic_file_system_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub global_accelerator_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub lambda_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub mode: VpcEncryptionControlMode,
    pub nat_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub virtual_private_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_lattice_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_peering_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
}
impl ::bonkei_wire::Element for VpcEncryptionControlConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlExclusion {
    pub state: Option<VpcEncryptionControlExclusionState>,
    pub state_message: Option<String>,
}
impl ::bonkei_wire::Element for VpcEncryptionControlExclusion {}

text_enum! { VpcEncryptionControlExclusionState
    ENABLING = "enabling"
    ENABLED = "enabled"
    DISABLING = "disabling"
    DISABLED = "disabled"
}

text_enum! { VpcEncryptionControlExclusionStateInput
    ENABLE = "enable"
    DISABLE = "disable"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlExclusions {
    pub api_gateway_v2: Option<VpcEncryptionControlExclusion>,
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
    pub global_accelerator: Option<VpcEncryptionControlExclusion>,
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub lambda: Option<VpcEncryptionControlExclusion>,
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    pub vpc_peering: Option<VpcEncryptionControlExclusion>,
}
impl ::bonkei_wire::Element for VpcEncryptionControlExclusions {}

text_enum! { VpcEncryptionControlMode
    MONITOR = "monitor"
    ENFORCE = "enforce"
}

text_enum! { VpcEncryptionControlState
    ENFORCE_IN_PROGRESS = "enforce-in-progress"
    MONITOR_IN_PROGRESS = "monitor-in-progress"
    ENFORCE_FAILED = "enforce-failed"
    MONITOR_FAILED = "monitor-failed"
    DELETING = "deleting"
    DELETED = "deleted"
    AVAILABLE = "available"
    CREATING = "creating"
    DELETE_FAILED = "delete-failed"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ip_source: Option<IpSource>,
    pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    pub ipv6_pool: Option<String>,
    pub network_border_group: Option<String>,
}
impl ::bonkei_wire::Element for VpcIpv6CidrBlockAssociation {}

text_enum! { VpcState
    PENDING = "pending"
    AVAILABLE = "available"
    DELETING = "deleting"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachInternetGatewayResponse {}
impl ::bonkei_wire::Element for AttachInternetGatewayResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTagsResponse {}
impl ::bonkei_wire::Element for CreateTagsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInternetGatewayResponse {}
impl ::bonkei_wire::Element for DeleteInternetGatewayResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkInterfaceResponse {}
impl ::bonkei_wire::Element for DeleteNetworkInterfaceResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteResponse {}
impl ::bonkei_wire::Element for DeleteRouteResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteTableResponse {}
impl ::bonkei_wire::Element for DeleteRouteTableResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSubnetResponse {}
impl ::bonkei_wire::Element for DeleteSubnetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTagsResponse {}
impl ::bonkei_wire::Element for DeleteTagsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVpcResponse {}
impl ::bonkei_wire::Element for DeleteVpcResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachInternetGatewayResponse {}
impl ::bonkei_wire::Element for DetachInternetGatewayResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachNetworkInterfaceResponse {}
impl ::bonkei_wire::Element for DetachNetworkInterfaceResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateAddressResponse {}
impl ::bonkei_wire::Element for DisassociateAddressResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateRouteTableResponse {}
impl ::bonkei_wire::Element for DisassociateRouteTableResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceAttributeResponse {}
impl ::bonkei_wire::Element for ModifyInstanceAttributeResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyNetworkInterfaceAttributeResponse {}
impl ::bonkei_wire::Element for ModifyNetworkInterfaceAttributeResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySubnetAttributeResponse {}
impl ::bonkei_wire::Element for ModifySubnetAttributeResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyVpcAttributeResponse {}
impl ::bonkei_wire::Element for ModifyVpcAttributeResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RebootInstancesResponse {}
impl ::bonkei_wire::Element for RebootInstancesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReleaseAddressResponse {}
impl ::bonkei_wire::Element for ReleaseAddressResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteResponse {}
impl ::bonkei_wire::Element for ReplaceRouteResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetNetworkInterfaceAttributeResponse {}
impl ::bonkei_wire::Element for ResetNetworkInterfaceAttributeResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnassignPrivateIpAddressesResponse {}
impl ::bonkei_wire::Element for UnassignPrivateIpAddressesResponse {}
