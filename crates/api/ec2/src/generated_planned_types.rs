// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorCount {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for AcceleratorCount {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorCountRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for AcceleratorCountRequest {}

text_enum! { AcceleratorManufacturer
    AMAZON_WEB_SERVICES = "amazon-web-services"
    AMD = "amd"
    NVIDIA = "nvidia"
    XILINX = "xilinx"
    HABANA = "habana"
}

text_enum! { AcceleratorName
    A100 = "a100"
    INFERENTIA = "inferentia"
    K520 = "k520"
    K80 = "k80"
    M60 = "m60"
    RADEON_PRO_V520 = "radeon-pro-v520"
    T4 = "t4"
    VU9P = "vu9p"
    V100 = "v100"
    A10G = "a10g"
    H100 = "h100"
    T4G = "t4g"
    L40S = "l40s"
    L4 = "l4"
    GAUDI_HL_205 = "gaudi-hl-205"
    INFERENTIA2 = "inferentia2"
    TRAINIUM = "trainium"
    TRAINIUM2 = "trainium2"
    U30 = "u30"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorTotalMemoryMiB {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for AcceleratorTotalMemoryMiB {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for AcceleratorTotalMemoryMiBRequest {}

text_enum! { AcceleratorType
    GPU = "gpu"
    FPGA = "fpga"
    INFERENCE = "inference"
    MEDIA = "media"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdditionalKeyExchangeMethodsListValue {
    pub value: Option<i32>,
}
impl ::bonkei_wire::Element for AdditionalKeyExchangeMethodsListValue {}

text_enum! { AdditionalKeyExchangeRequirement
    REQUIRED = "required"
    OPTIONAL = "optional"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDhcpOptionsRequest {
    pub dhcp_options_id: String,
    pub dry_run: Option<bool>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for AssociateDhcpOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateSubnetCidrBlockRequest {
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub subnet_id: String,
}
impl ::bonkei_wire::Element for AssociateSubnetCidrBlockRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateSubnetCidrBlockResult {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for AssociateSubnetCidrBlockResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociatedKmsKey {
    pub kms_key_id: Option<String>,
}
impl ::bonkei_wire::Element for AssociatedKmsKey {}

text_enum! { AssociatedNetworkType
    VPC = "vpc"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociatedTargetNetwork {
    pub network_id: Option<String>,
    pub network_type: Option<AssociatedNetworkType>,
}
impl ::bonkei_wire::Element for AssociatedTargetNetwork {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachVolumeRequest {
    pub device: String,
    pub dry_run: Option<bool>,
    pub ebs_card_index: Option<i32>,
    pub instance_id: String,
    pub volume_id: String,
}
impl ::bonkei_wire::Element for AttachVolumeRequest {}

text_enum! { AutoAcceptSharedAttachmentsValue
    ENABLE = "enable"
    DISABLE = "disable"
}

text_enum! { AutoProvisionZonesState
    ENABLED = "enabled"
    DISABLED = "disabled"
}

text_enum! { AutoScalingIpsState
    ENABLED = "enabled"
    DISABLED = "disabled"
}

text_enum! { AvailabilityMode
    ZONAL = "zonal"
    REGIONAL = "regional"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneAddress {
    pub allocation_ids: Option<Vec<String>>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}
impl ::bonkei_wire::Element for AvailabilityZoneAddress {}

text_enum! { BareMetal
    INCLUDED = "included"
    REQUIRED = "required"
    EXCLUDED = "excluded"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselineEbsBandwidthMbps {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for BaselineEbsBandwidthMbps {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for BaselineEbsBandwidthMbpsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselinePerformanceFactors {
    pub cpu: Option<CpuPerformanceFactor>,
}
impl ::bonkei_wire::Element for BaselinePerformanceFactors {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselinePerformanceFactorsRequest {
    pub cpu: Option<CpuPerformanceFactorRequest>,
}
impl ::bonkei_wire::Element for BaselinePerformanceFactorsRequest {}

text_enum! { BurstablePerformance
    INCLUDED = "included"
    REQUIRED = "required"
    EXCLUDED = "excluded"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CertificateAuthentication {
    pub client_root_certificate_chain: Option<String>,
}
impl ::bonkei_wire::Element for CertificateAuthentication {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CidrBlock {
    pub cidr_block: Option<String>,
}
impl ::bonkei_wire::Element for CidrBlock {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientConnectResponseOptions {
    pub enabled: Option<bool>,
    pub lambda_function_arn: Option<String>,
    pub status: Option<ClientVpnEndpointAttributeStatus>,
}
impl ::bonkei_wire::Element for ClientConnectResponseOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientLoginBannerResponseOptions {
    pub banner_text: Option<String>,
    pub enabled: Option<bool>,
}
impl ::bonkei_wire::Element for ClientLoginBannerResponseOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientRouteEnforcementResponseOptions {
    pub enforced: Option<bool>,
}
impl ::bonkei_wire::Element for ClientRouteEnforcementResponseOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientVpnAuthentication {
    pub active_directory: Option<DirectoryServiceAuthentication>,
    pub federated_authentication: Option<FederatedAuthentication>,
    pub mutual_authentication: Option<CertificateAuthentication>,
    pub r#type: Option<ClientVpnAuthenticationType>,
}
impl ::bonkei_wire::Element for ClientVpnAuthentication {}

text_enum! { ClientVpnAuthenticationType
    CERTIFICATE_AUTHENTICATION = "certificate-authentication"
    DIRECTORY_SERVICE_AUTHENTICATION = "directory-service-authentication"
    FEDERATED_AUTHENTICATION = "federated-authentication"
}

text_enum! { ClientVpnDeviceTrustProviderType
    CROWDSTRIKE = "crowdstrike"
    JAMF = "jamf"
    JUMPCLOUD = "jumpcloud"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientVpnEndpoint {
    pub associated_target_networks: Option<Vec<AssociatedTargetNetwork>>,
    pub authentication_options: Option<Vec<ClientVpnAuthentication>>,
    pub client_cidr_block: Option<String>,
    pub client_connect_options: Option<ClientConnectResponseOptions>,
    pub client_login_banner_options: Option<ClientLoginBannerResponseOptions>,
    pub client_route_enforcement_options: Option<ClientRouteEnforcementResponseOptions>,
    pub client_vpn_endpoint_id: Option<String>,
    pub connection_log_options: Option<ConnectionLogResponseOptions>,
    pub creation_time: Option<String>,
    pub deletion_time: Option<String>,
    pub description: Option<String>,
    pub device_posture_options: Option<DevicePostureResponseOptions>,
    pub disconnect_on_session_timeout: Option<bool>,
    pub dns_name: Option<String>,
    pub dns_servers: Option<Vec<String>>,
    pub endpoint_ip_address_type: Option<EndpointIpAddressType>,
    pub security_group_ids: Option<Vec<String>>,
    pub self_service_portal_url: Option<String>,
    pub server_certificate_arn: Option<String>,
    pub session_timeout_hours: Option<i32>,
    pub split_tunnel: Option<bool>,
    pub status: Option<ClientVpnEndpointStatus>,
    pub tags: Option<Vec<Tag>>,
    pub traffic_ip_address_type: Option<TrafficIpAddressType>,
    pub transit_gateway_configuration: Option<TransitGatewayConfigurationDescribeEndpointStructure>,
    pub transport_protocol: Option<TransportProtocol>,
    pub vpc_id: Option<String>,
    pub vpn_port: Option<i32>,
    pub vpn_protocol: Option<VpnProtocol>,
}
impl ::bonkei_wire::Element for ClientVpnEndpoint {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientVpnEndpointAttributeStatus {
    pub code: Option<ClientVpnEndpointAttributeStatusCode>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for ClientVpnEndpointAttributeStatus {}

text_enum! { ClientVpnEndpointAttributeStatusCode
    APPLYING = "applying"
    APPLIED = "applied"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientVpnEndpointStatus {
    pub code: Option<ClientVpnEndpointStatusCode>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for ClientVpnEndpointStatus {}

text_enum! { ClientVpnEndpointStatusCode
    PENDING_ASSOCIATE = "pending-associate"
    AVAILABLE = "available"
    DELETING = "deleting"
    DELETED = "deleted"
    PENDING = "pending"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientVpnTrustProvider {
    pub public_signing_key_url: Option<String>,
    pub tenant_id: Option<String>,
    pub trust_provider_type: Option<ClientVpnDeviceTrustProviderType>,
}
impl ::bonkei_wire::Element for ClientVpnTrustProvider {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudWatchLogOptions {
    pub bgp_log_enabled: Option<bool>,
    pub bgp_log_group_arn: Option<String>,
    pub bgp_log_output_format: Option<String>,
    pub log_enabled: Option<bool>,
    pub log_group_arn: Option<String>,
    pub log_output_format: Option<String>,
}
impl ::bonkei_wire::Element for CloudWatchLogOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionLogResponseOptions {
    pub cloudwatch_log_group: Option<String>,
    pub cloudwatch_log_stream: Option<String>,
    pub enabled: Option<bool>,
    pub include_authorization_policy_context: Option<bool>,
}
impl ::bonkei_wire::Element for ConnectionLogResponseOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingSpecification {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
impl ::bonkei_wire::Element for ConnectionTrackingSpecification {}

text_enum! { ConnectivityType
    PRIVATE = "private"
    PUBLIC = "public"
}

text_enum! { CpuManufacturer
    INTEL = "intel"
    AMD = "amd"
    AMAZON_WEB_SERVICES = "amazon-web-services"
    APPLE = "apple"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuPerformanceFactor {
    pub references: Option<Vec<PerformanceFactorReference>>,
}
impl ::bonkei_wire::Element for CpuPerformanceFactor {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuPerformanceFactorRequest {
    pub references: Option<Vec<PerformanceFactorReferenceRequest>>,
}
impl ::bonkei_wire::Element for CpuPerformanceFactorRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDhcpOptionsRequest {
    pub dhcp_configurations: Vec<NewDhcpConfiguration>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl ::bonkei_wire::Element for CreateDhcpOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDhcpOptionsResult {
    pub dhcp_options: Option<DhcpOptions>,
}
impl ::bonkei_wire::Element for CreateDhcpOptionsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateFlowLogsRequest {
    pub client_token: Option<String>,
    pub deliver_cross_account_role: Option<String>,
    pub deliver_logs_permission_arn: Option<String>,
    pub destination_options: Option<DestinationOptionsRequest>,
    pub dry_run: Option<bool>,
    pub log_destination: Option<String>,
    pub log_destination_type: Option<LogDestinationType>,
    pub log_format: Option<String>,
    pub log_group_name: Option<String>,
    pub max_aggregation_interval: Option<i32>,
    pub resource_ids: Vec<String>,
    pub resource_type: FlowLogsResourceType,
    pub tag_field_specifications: Option<Vec<TagFieldSpecificationRequest>>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub traffic_type: Option<TrafficType>,
}
impl ::bonkei_wire::Element for CreateFlowLogsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateFlowLogsResult {
    pub client_token: Option<String>,
    pub flow_log_ids: Option<Vec<String>>,
    pub unsuccessful: Option<Vec<UnsuccessfulItem>>,
}
impl ::bonkei_wire::Element for CreateFlowLogsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchTemplateRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub launch_template_data: RequestLaunchTemplateData,
    pub launch_template_name: String,
    pub operator: Option<OperatorRequest>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub version_description: Option<String>,
}
impl ::bonkei_wire::Element for CreateLaunchTemplateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchTemplateResult {
    pub launch_template: Option<LaunchTemplate>,
    pub warning: Option<ValidationWarning>,
}
impl ::bonkei_wire::Element for CreateLaunchTemplateResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchTemplateVersionRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub launch_template_data: RequestLaunchTemplateData,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub resolve_alias: Option<bool>,
    pub source_version: Option<String>,
    pub version_description: Option<String>,
}
impl ::bonkei_wire::Element for CreateLaunchTemplateVersionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchTemplateVersionResult {
    pub launch_template_version: Option<LaunchTemplateVersion>,
    pub warning: Option<ValidationWarning>,
}
impl ::bonkei_wire::Element for CreateLaunchTemplateVersionResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNatGatewayRequest {
    pub allocation_id: Option<String>,
    pub availability_mode: Option<AvailabilityMode>,
    pub availability_zone_addresses: Option<Vec<AvailabilityZoneAddress>>,
    pub client_token: Option<String>,
    pub connectivity_type: Option<ConnectivityType>,
    pub dry_run: Option<bool>,
    pub private_ip_address: Option<String>,
    pub secondary_allocation_ids: Option<Vec<String>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub secondary_private_ip_addresses: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for CreateNatGatewayRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNatGatewayResult {
    pub client_token: Option<String>,
    pub nat_gateway: Option<NatGateway>,
}
impl ::bonkei_wire::Element for CreateNatGatewayResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclEntryRequest {
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub egress: bool,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: String,
    pub port_range: Option<PortRange>,
    pub protocol: String,
    pub rule_action: RuleAction,
    pub rule_number: i32,
}
impl ::bonkei_wire::Element for CreateNetworkAclEntryRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for CreateNetworkAclRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclResult {
    pub client_token: Option<String>,
    pub network_acl: Option<NetworkAcl>,
}
impl ::bonkei_wire::Element for CreateNetworkAclResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSnapshotRequest {
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub location: Option<SnapshotLocationEnum>,
    pub outpost_arn: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub volume_id: String,
}
impl ::bonkei_wire::Element for CreateSnapshotRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVolumePermission {
    pub group: Option<PermissionGroup>,
    pub user_id: Option<String>,
}
impl ::bonkei_wire::Element for CreateVolumePermission {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVolumeRequest {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub encrypted: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub multi_attach_enabled: Option<bool>,
    pub operator: Option<OperatorRequest>,
    pub outpost_arn: Option<String>,
    pub size: Option<i32>,
    pub snapshot_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_type: Option<VolumeType>,
}
impl ::bonkei_wire::Element for CreateVolumeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcEndpointRequest {
    pub client_token: Option<String>,
    pub dns_options: Option<DnsOptionsSpecification>,
    pub dry_run: Option<bool>,
    pub ip_address_type: Option<IpAddressType>,
    pub policy_document: Option<String>,
    pub private_dns_enabled: Option<bool>,
    pub resource_configuration_arn: Option<String>,
    pub route_table_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub service_name: Option<String>,
    pub service_network_arn: Option<String>,
    pub service_region: Option<String>,
    pub subnet_configurations: Option<Vec<SubnetConfiguration>>,
    pub subnet_ids: Option<Vec<String>>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_endpoint_type: Option<VpcEndpointType>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for CreateVpcEndpointRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcEndpointResult {
    pub client_token: Option<String>,
    pub vpc_endpoint: Option<VpcEndpoint>,
}
impl ::bonkei_wire::Element for CreateVpcEndpointResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreditSpecification {
    pub cpu_credits: Option<String>,
}
impl ::bonkei_wire::Element for CreditSpecification {}

text_enum! { DefaultRouteTableAssociationValue
    ENABLE = "enable"
    DISABLE = "disable"
}

text_enum! { DefaultRouteTablePropagationValue
    ENABLE = "enable"
    DISABLE = "disable"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDhcpOptionsRequest {
    pub dhcp_options_id: String,
    pub dry_run: Option<bool>,
}
impl ::bonkei_wire::Element for DeleteDhcpOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFlowLogsRequest {
    pub dry_run: Option<bool>,
    pub flow_log_ids: Vec<String>,
}
impl ::bonkei_wire::Element for DeleteFlowLogsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFlowLogsResult {
    pub unsuccessful: Option<Vec<UnsuccessfulItem>>,
}
impl ::bonkei_wire::Element for DeleteFlowLogsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLaunchTemplateRequest {
    pub dry_run: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
}
impl ::bonkei_wire::Element for DeleteLaunchTemplateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLaunchTemplateResult {
    pub launch_template: Option<LaunchTemplate>,
}
impl ::bonkei_wire::Element for DeleteLaunchTemplateResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNatGatewayRequest {
    pub dry_run: Option<bool>,
    pub nat_gateway_id: String,
}
impl ::bonkei_wire::Element for DeleteNatGatewayRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNatGatewayResult {
    pub nat_gateway_id: Option<String>,
}
impl ::bonkei_wire::Element for DeleteNatGatewayResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkAclEntryRequest {
    pub dry_run: Option<bool>,
    pub egress: bool,
    pub network_acl_id: String,
    pub rule_number: i32,
}
impl ::bonkei_wire::Element for DeleteNetworkAclEntryRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkAclRequest {
    pub dry_run: Option<bool>,
    pub network_acl_id: String,
}
impl ::bonkei_wire::Element for DeleteNetworkAclRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSnapshotRequest {
    pub dry_run: Option<bool>,
    pub snapshot_id: String,
}
impl ::bonkei_wire::Element for DeleteSnapshotRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVolumeRequest {
    pub dry_run: Option<bool>,
    pub volume_id: String,
}
impl ::bonkei_wire::Element for DeleteVolumeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVpcEndpointsRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_ids: Vec<String>,
}
impl ::bonkei_wire::Element for DeleteVpcEndpointsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVpcEndpointsResult {
    pub unsuccessful: Option<Vec<UnsuccessfulItem>>,
}
impl ::bonkei_wire::Element for DeleteVpcEndpointsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeClientVpnEndpointsRequest {
    pub client_vpn_endpoint_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeClientVpnEndpointsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeClientVpnEndpointsResult {
    pub client_vpn_endpoints: Option<Vec<ClientVpnEndpoint>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeClientVpnEndpointsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeFlowLogsRequest {
    pub dry_run: Option<bool>,
    pub filter: Option<Vec<Filter>>,
    pub flow_log_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeFlowLogsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeFlowLogsResult {
    pub flow_logs: Option<Vec<FlowLog>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeFlowLogsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLaunchTemplateVersionsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub max_results: Option<i32>,
    pub max_version: Option<String>,
    pub min_version: Option<String>,
    pub next_token: Option<String>,
    pub resolve_alias: Option<bool>,
    pub versions: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeLaunchTemplateVersionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLaunchTemplateVersionsResult {
    pub launch_template_versions: Option<Vec<LaunchTemplateVersion>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeLaunchTemplateVersionsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLaunchTemplatesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub launch_template_ids: Option<Vec<String>>,
    pub launch_template_names: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeLaunchTemplatesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLaunchTemplatesResult {
    pub launch_templates: Option<Vec<LaunchTemplate>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeLaunchTemplatesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeManagedPrefixListsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeManagedPrefixListsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeManagedPrefixListsResult {
    pub next_token: Option<String>,
    pub prefix_lists: Option<Vec<ManagedPrefixList>>,
}
impl ::bonkei_wire::Element for DescribeManagedPrefixListsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNatGatewaysRequest {
    pub dry_run: Option<bool>,
    pub filter: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub nat_gateway_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeNatGatewaysRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNatGatewaysResult {
    pub nat_gateways: Option<Vec<NatGateway>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeNatGatewaysResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePrefixListsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribePrefixListsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePrefixListsResult {
    pub next_token: Option<String>,
    pub prefix_lists: Option<Vec<PrefixList>>,
}
impl ::bonkei_wire::Element for DescribePrefixListsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSnapshotAttributeRequest {
    pub attribute: SnapshotAttributeName,
    pub dry_run: Option<bool>,
    pub snapshot_id: String,
}
impl ::bonkei_wire::Element for DescribeSnapshotAttributeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSnapshotAttributeResult {
    pub create_volume_permissions: Option<Vec<CreateVolumePermission>>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub snapshot_id: Option<String>,
}
impl ::bonkei_wire::Element for DescribeSnapshotAttributeResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSnapshotsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub owner_ids: Option<Vec<String>>,
    pub restorable_by_user_ids: Option<Vec<String>>,
    pub snapshot_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeSnapshotsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSnapshotsResult {
    pub next_token: Option<String>,
    pub snapshots: Option<Vec<Snapshot>>,
}
impl ::bonkei_wire::Element for DescribeSnapshotsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStaleSecurityGroupsRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_id: String,
}
impl ::bonkei_wire::Element for DescribeStaleSecurityGroupsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStaleSecurityGroupsResult {
    pub next_token: Option<String>,
    pub stale_security_group_set: Option<Vec<StaleSecurityGroup>>,
}
impl ::bonkei_wire::Element for DescribeStaleSecurityGroupsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTransitGatewaysRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub transit_gateway_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeTransitGatewaysRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTransitGatewaysResult {
    pub next_token: Option<String>,
    pub transit_gateways: Option<Vec<TransitGateway>>,
}
impl ::bonkei_wire::Element for DescribeTransitGatewaysResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVolumeStatusRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub volume_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeVolumeStatusRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVolumeStatusResult {
    pub next_token: Option<String>,
    pub volume_statuses: Option<Vec<VolumeStatusItem>>,
}
impl ::bonkei_wire::Element for DescribeVolumeStatusResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcEndpointServicesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub service_names: Option<Vec<String>>,
    pub service_regions: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeVpcEndpointServicesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcEndpointServicesResult {
    pub next_token: Option<String>,
    pub service_details: Option<Vec<ServiceDetail>>,
    pub service_names: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeVpcEndpointServicesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcEndpointsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_endpoint_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeVpcEndpointsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcEndpointsResult {
    pub next_token: Option<String>,
    pub vpc_endpoints: Option<Vec<VpcEndpoint>>,
}
impl ::bonkei_wire::Element for DescribeVpcEndpointsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcPeeringConnectionsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_peering_connection_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeVpcPeeringConnectionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcPeeringConnectionsResult {
    pub next_token: Option<String>,
    pub vpc_peering_connections: Option<Vec<VpcPeeringConnection>>,
}
impl ::bonkei_wire::Element for DescribeVpcPeeringConnectionsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpnConnectionsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub vpn_connection_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeVpnConnectionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpnConnectionsResult {
    pub vpn_connections: Option<Vec<VpnConnection>>,
}
impl ::bonkei_wire::Element for DescribeVpnConnectionsResult {}

text_enum! { DestinationFileFormat
    PLAIN_TEXT = "plain-text"
    PARQUET = "parquet"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DestinationOptionsRequest {
    pub file_format: Option<DestinationFileFormat>,
    pub hive_compatible_partitions: Option<bool>,
    pub per_hour_partition: Option<bool>,
}
impl ::bonkei_wire::Element for DestinationOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DestinationOptionsResponse {
    pub file_format: Option<DestinationFileFormat>,
    pub hive_compatible_partitions: Option<bool>,
    pub per_hour_partition: Option<bool>,
}
impl ::bonkei_wire::Element for DestinationOptionsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachVolumeRequest {
    pub device: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub instance_id: Option<String>,
    pub volume_id: String,
}
impl ::bonkei_wire::Element for DetachVolumeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DevicePostureResponseOptions {
    pub trust_providers: Option<Vec<ClientVpnTrustProvider>>,
}
impl ::bonkei_wire::Element for DevicePostureResponseOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DirectoryServiceAuthentication {
    pub directory_id: Option<String>,
}
impl ::bonkei_wire::Element for DirectoryServiceAuthentication {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateSubnetCidrBlockRequest {
    pub association_id: String,
}
impl ::bonkei_wire::Element for DisassociateSubnetCidrBlockRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateSubnetCidrBlockResult {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for DisassociateSubnetCidrBlockResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DnsEntry {
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
}
impl ::bonkei_wire::Element for DnsEntry {}

text_enum! { DnsNameState
    PENDING_VERIFICATION = "pendingVerification"
    VERIFIED = "verified"
    FAILED = "failed"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DnsOptions {
    pub dns_record_ip_type: Option<DnsRecordIpType>,
    pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>,
    pub private_dns_specified_domains: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DnsOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DnsOptionsSpecification {
    pub dns_record_ip_type: Option<DnsRecordIpType>,
    pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>,
    pub private_dns_specified_domains: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DnsOptionsSpecification {}

text_enum! { DnsRecordIpType
    IPV4 = "ipv4"
    DUALSTACK = "dualstack"
    IPV6 = "ipv6"
    SERVICE_DEFINED = "service-defined"
}

text_enum! { DnsSupportValue
    ENABLE = "enable"
    DISABLE = "disable"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticGpuSpecificationResponse {
    pub r#type: Option<String>,
}
impl ::bonkei_wire::Element for ElasticGpuSpecificationResponse {}

text_enum! { EncryptionStateValue
    ENABLING = "enabling"
    ENABLED = "enabled"
    DISABLING = "disabling"
    DISABLED = "disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionSupport {
    pub encryption_state: Option<EncryptionStateValue>,
    pub state_message: Option<String>,
}
impl ::bonkei_wire::Element for EncryptionSupport {}

text_enum! { EndpointIpAddressType
    IPV4 = "ipv4"
    IPV6 = "ipv6"
    DUAL_STACK = "dual-stack"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FederatedAuthentication {
    pub saml_provider_arn: Option<String>,
    pub self_service_saml_provider_arn: Option<String>,
}
impl ::bonkei_wire::Element for FederatedAuthentication {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlowLog {
    pub creation_time: Option<Timestamp>,
    pub deliver_cross_account_role: Option<String>,
    pub deliver_logs_error_message: Option<String>,
    pub deliver_logs_permission_arn: Option<String>,
    pub deliver_logs_status: Option<String>,
    pub destination_options: Option<DestinationOptionsResponse>,
    pub flow_log_id: Option<String>,
    pub flow_log_status: Option<String>,
    pub log_destination: Option<String>,
    pub log_destination_type: Option<LogDestinationType>,
    pub log_format: Option<String>,
    pub log_group_name: Option<String>,
    pub max_aggregation_interval: Option<i32>,
    pub resource_id: Option<String>,
    pub tag_field_specifications: Option<Vec<TagFieldSpecificationResponse>>,
    pub tags: Option<Vec<Tag>>,
    pub traffic_type: Option<TrafficType>,
}
impl ::bonkei_wire::Element for FlowLog {}

text_enum! { FlowLogsResourceType
    VPC = "VPC"
    SUBNET = "Subnet"
    NETWORK_INTERFACE = "NetworkInterface"
    TRANSIT_GATEWAY = "TransitGateway"
    TRANSIT_GATEWAY_ATTACHMENT = "TransitGatewayAttachment"
    REGIONAL_NAT_GATEWAY = "RegionalNatGateway"
    CORE_NETWORK = "CoreNetwork"
    CORE_NETWORK_EDGE = "CoreNetworkEdge"
    CORE_NETWORK_ATTACHMENT = "CoreNetworkAttachment"
}

text_enum! { GatewayAssociationState
    ASSOCIATED = "associated"
    NOT_ASSOCIATED = "not-associated"
    ASSOCIATING = "associating"
    DISASSOCIATING = "disassociating"
}

text_enum! { GatewayType
    IPSEC_1 = "ipsec.1"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEbsEncryptionByDefaultRequest {
    pub dry_run: Option<bool>,
}
impl ::bonkei_wire::Element for GetEbsEncryptionByDefaultRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEbsEncryptionByDefaultResult {
    pub ebs_encryption_by_default: Option<bool>,
    pub sse_type: Option<SSEType>,
}
impl ::bonkei_wire::Element for GetEbsEncryptionByDefaultResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetImageBlockPublicAccessStateRequest {
    pub dry_run: Option<bool>,
}
impl ::bonkei_wire::Element for GetImageBlockPublicAccessStateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetImageBlockPublicAccessStateResult {
    pub image_block_public_access_state: Option<String>,
    pub managed_by: Option<ManagedBy>,
}
impl ::bonkei_wire::Element for GetImageBlockPublicAccessStateResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSnapshotBlockPublicAccessStateRequest {
    pub dry_run: Option<bool>,
}
impl ::bonkei_wire::Element for GetSnapshotBlockPublicAccessStateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSnapshotBlockPublicAccessStateResult {
    pub managed_by: Option<ManagedBy>,
    pub state: Option<SnapshotBlockPublicAccessState>,
}
impl ::bonkei_wire::Element for GetSnapshotBlockPublicAccessStateResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IKEVersionsListValue {
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for IKEVersionsListValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InitializationStatusDetails {
    pub estimated_time_to_complete_in_seconds: Option<i64>,
    pub initialization_type: Option<InitializationType>,
    pub progress: Option<i64>,
}
impl ::bonkei_wire::Element for InitializationStatusDetails {}

text_enum! { InitializationType
    DEFAULT = "default"
    PROVISIONED_RATE = "provisioned-rate"
    VOLUME_COPY = "volume-copy"
}

text_enum! { InstanceGeneration
    CURRENT = "current"
    PREVIOUS = "previous"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv6AddressRequest {
    pub ipv6_address: Option<String>,
}
impl ::bonkei_wire::Element for InstanceIpv6AddressRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRequirements {
    pub accelerator_count: Option<AcceleratorCount>,
    pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
    pub accelerator_names: Option<Vec<AcceleratorName>>,
    pub accelerator_total_memory_mib: Option<AcceleratorTotalMemoryMiB>,
    pub accelerator_types: Option<Vec<AcceleratorType>>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub bare_metal: Option<BareMetal>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbps>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactors>,
    pub burstable_performance: Option<BurstablePerformance>,
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<InstanceGeneration>>,
    pub local_storage: Option<LocalStorage>,
    pub local_storage_types: Option<Vec<LocalStorageType>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub memory_gib_per_vcpu: Option<MemoryGiBPerVCpu>,
    pub memory_mib: Option<MemoryMiB>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbps>,
    pub network_interface_count: Option<NetworkInterfaceCount>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub require_encryption_in_transit: Option<bool>,
    pub require_hibernate_support: Option<bool>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub total_local_storage_gb: Option<TotalLocalStorageGB>,
    pub vcpu_count: Option<VCpuCountRange>,
}
impl ::bonkei_wire::Element for InstanceRequirements {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRequirementsRequest {
    pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
    pub accelerator_names: Option<Vec<AcceleratorName>>,
    pub accelerator_total_memory_mib: Option<AcceleratorTotalMemoryMiBRequest>,
    pub accelerator_types: Option<Vec<AcceleratorType>>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub bare_metal: Option<BareMetal>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactorsRequest>,
    pub burstable_performance: Option<BurstablePerformance>,
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<InstanceGeneration>>,
    pub local_storage: Option<LocalStorage>,
    pub local_storage_types: Option<Vec<LocalStorageType>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub memory_gib_per_vcpu: Option<MemoryGiBPerVCpuRequest>,
    pub memory_mib: MemoryMiBRequest,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub require_encryption_in_transit: Option<bool>,
    pub require_hibernate_support: Option<bool>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub vcpu_count: VCpuCountRangeRequest,
}
impl ::bonkei_wire::Element for InstanceRequirementsRequest {}

text_enum! { IpAddressType
    IPV4 = "ipv4"
    DUALSTACK = "dualstack"
    IPV6 = "ipv6"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecificationResponse {
    pub ipv4_prefix: Option<String>,
}
impl ::bonkei_wire::Element for Ipv4PrefixSpecificationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
}
impl ::bonkei_wire::Element for Ipv6CidrBlock {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecificationResponse {
    pub ipv6_prefix: Option<String>,
}
impl ::bonkei_wire::Element for Ipv6PrefixSpecificationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LastError {
    pub code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for LastError {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplate {
    pub create_time: Option<Timestamp>,
    pub created_by: Option<String>,
    pub default_version_number: Option<i64>,
    pub latest_version_number: Option<i64>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for LaunchTemplate {}

text_enum! { LaunchTemplateAutoRecoveryState
    DEFAULT = "default"
    DISABLED = "disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateBlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<LaunchTemplateEbsBlockDevice>,
    pub no_device: Option<String>,
    pub virtual_name: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateBlockDeviceMapping {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateBlockDeviceMappingRequest {
    pub device_name: Option<String>,
    pub ebs: Option<LaunchTemplateEbsBlockDeviceRequest>,
    pub no_device: Option<String>,
    pub virtual_name: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateBlockDeviceMappingRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateCapacityReservationSpecificationRequest {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
impl ::bonkei_wire::Element for LaunchTemplateCapacityReservationSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateCapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}
impl ::bonkei_wire::Element for LaunchTemplateCapacityReservationSpecificationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateCpuOptions {
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub core_count: Option<i32>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
    pub threads_per_core: Option<i32>,
}
impl ::bonkei_wire::Element for LaunchTemplateCpuOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateCpuOptionsRequest {
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub core_count: Option<i32>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
    pub threads_per_core: Option<i32>,
}
impl ::bonkei_wire::Element for LaunchTemplateCpuOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEbsBlockDevice {
    pub delete_on_termination: Option<bool>,
    pub ebs_card_index: Option<i32>,
    pub encrypted: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<VolumeType>,
}
impl ::bonkei_wire::Element for LaunchTemplateEbsBlockDevice {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEbsBlockDeviceRequest {
    pub delete_on_termination: Option<bool>,
    pub ebs_card_index: Option<i32>,
    pub encrypted: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<VolumeType>,
}
impl ::bonkei_wire::Element for LaunchTemplateEbsBlockDeviceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateElasticInferenceAccelerator {
    pub count: Option<i32>,
    pub r#type: String,
}
impl ::bonkei_wire::Element for LaunchTemplateElasticInferenceAccelerator {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateElasticInferenceAcceleratorResponse {
    pub count: Option<i32>,
    pub r#type: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateElasticInferenceAcceleratorResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<LaunchTemplateEnaSrdUdpSpecification>,
}
impl ::bonkei_wire::Element for LaunchTemplateEnaSrdSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
impl ::bonkei_wire::Element for LaunchTemplateEnaSrdUdpSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEnclaveOptions {
    pub enabled: Option<bool>,
}
impl ::bonkei_wire::Element for LaunchTemplateEnclaveOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEnclaveOptionsRequest {
    pub enabled: Option<bool>,
}
impl ::bonkei_wire::Element for LaunchTemplateEnclaveOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateHibernationOptions {
    pub configured: Option<bool>,
}
impl ::bonkei_wire::Element for LaunchTemplateHibernationOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateHibernationOptionsRequest {
    pub configured: Option<bool>,
}
impl ::bonkei_wire::Element for LaunchTemplateHibernationOptionsRequest {}

text_enum! { LaunchTemplateHttpTokensState
    OPTIONAL = "optional"
    REQUIRED = "required"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateIamInstanceProfileSpecification {
    pub arn: Option<String>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateIamInstanceProfileSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateIamInstanceProfileSpecificationRequest {
    pub arn: Option<String>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateIamInstanceProfileSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMaintenanceOptions {
    pub auto_recovery: Option<LaunchTemplateAutoRecoveryState>,
}
impl ::bonkei_wire::Element for LaunchTemplateInstanceMaintenanceOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMaintenanceOptionsRequest {
    pub auto_recovery: Option<LaunchTemplateAutoRecoveryState>,
}
impl ::bonkei_wire::Element for LaunchTemplateInstanceMaintenanceOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMarketOptions {
    pub market_type: Option<MarketType>,
    pub spot_options: Option<LaunchTemplateSpotMarketOptions>,
}
impl ::bonkei_wire::Element for LaunchTemplateInstanceMarketOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMarketOptionsRequest {
    pub market_type: Option<MarketType>,
    pub spot_options: Option<LaunchTemplateSpotMarketOptionsRequest>,
}
impl ::bonkei_wire::Element for LaunchTemplateInstanceMarketOptionsRequest {}

text_enum! { LaunchTemplateInstanceMetadataEndpointState
    DISABLED = "disabled"
    ENABLED = "enabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMetadataOptions {
    pub http_endpoint: Option<LaunchTemplateInstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<LaunchTemplateInstanceMetadataProtocolIpv6>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<LaunchTemplateHttpTokensState>,
    pub instance_metadata_tags: Option<LaunchTemplateInstanceMetadataTagsState>,
    pub state: Option<LaunchTemplateInstanceMetadataOptionsState>,
}
impl ::bonkei_wire::Element for LaunchTemplateInstanceMetadataOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMetadataOptionsRequest {
    pub http_endpoint: Option<LaunchTemplateInstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<LaunchTemplateInstanceMetadataProtocolIpv6>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<LaunchTemplateHttpTokensState>,
    pub instance_metadata_tags: Option<LaunchTemplateInstanceMetadataTagsState>,
}
impl ::bonkei_wire::Element for LaunchTemplateInstanceMetadataOptionsRequest {}

text_enum! { LaunchTemplateInstanceMetadataOptionsState
    PENDING = "pending"
    APPLIED = "applied"
}

text_enum! { LaunchTemplateInstanceMetadataProtocolIpv6
    DISABLED = "disabled"
    ENABLED = "enabled"
}

text_enum! { LaunchTemplateInstanceMetadataTagsState
    DISABLED = "disabled"
    ENABLED = "enabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceNetworkInterfaceSpecification {
    pub associate_carrier_ip_address: Option<bool>,
    pub associate_public_ip_address: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecification>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<LaunchTemplateEnaSrdSpecification>,
    pub groups: Option<Vec<String>>,
    pub interface_type: Option<String>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationResponse>>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub ipv6_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationResponse>>,
    pub network_card_index: Option<i32>,
    pub network_interface_id: Option<String>,
    pub primary_ipv6: Option<bool>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateInstanceNetworkInterfaceSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
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
    pub ipv6_addresses: Option<Vec<InstanceIpv6AddressRequest>>,
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
impl ::bonkei_wire::Element for LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceSecondaryInterfaceSpecification {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub interface_type: Option<SecondaryInterfaceType>,
    pub network_card_index: Option<i32>,
    pub private_ip_address_count: Option<i32>,
    pub private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecification>>,
    pub secondary_subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateInstanceSecondaryInterfaceSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub interface_type: Option<SecondaryInterfaceType>,
    pub network_card_index: Option<i32>,
    pub private_ip_address_count: Option<i32>,
    pub private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecificationRequest>>,
    pub secondary_subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateLicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateLicenseConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateLicenseConfigurationRequest {
    pub license_configuration_arn: Option<String>,
}
impl ::bonkei_wire::Element for LaunchTemplateLicenseConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}
impl ::bonkei_wire::Element for LaunchTemplateNetworkPerformanceOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateNetworkPerformanceOptionsRequest {
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}
impl ::bonkei_wire::Element for LaunchTemplateNetworkPerformanceOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatePlacement {
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
impl ::bonkei_wire::Element for LaunchTemplatePlacement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatePlacementRequest {
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
impl ::bonkei_wire::Element for LaunchTemplatePlacementRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatePrivateDnsNameOptions {
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub hostname_type: Option<HostnameType>,
}
impl ::bonkei_wire::Element for LaunchTemplatePrivateDnsNameOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatePrivateDnsNameOptionsRequest {
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub hostname_type: Option<HostnameType>,
}
impl ::bonkei_wire::Element for LaunchTemplatePrivateDnsNameOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpotMarketOptions {
    pub block_duration_minutes: Option<i32>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
    pub max_price: Option<String>,
    pub spot_instance_type: Option<SpotInstanceType>,
    pub valid_until: Option<Timestamp>,
}
impl ::bonkei_wire::Element for LaunchTemplateSpotMarketOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpotMarketOptionsRequest {
    pub block_duration_minutes: Option<i32>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
    pub max_price: Option<String>,
    pub spot_instance_type: Option<SpotInstanceType>,
    pub valid_until: Option<Timestamp>,
}
impl ::bonkei_wire::Element for LaunchTemplateSpotMarketOptionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateTagSpecification {
    pub resource_type: Option<ResourceType>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for LaunchTemplateTagSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateTagSpecificationRequest {
    pub resource_type: Option<ResourceType>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for LaunchTemplateTagSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateVersion {
    pub create_time: Option<Timestamp>,
    pub created_by: Option<String>,
    pub default_version: Option<bool>,
    pub launch_template_data: Option<ResponseLaunchTemplateData>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub version_description: Option<String>,
    pub version_number: Option<i64>,
}
impl ::bonkei_wire::Element for LaunchTemplateVersion {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatesMonitoring {
    pub enabled: Option<bool>,
    pub metric_category_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for LaunchTemplatesMonitoring {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatesMonitoringRequest {
    pub enabled: Option<bool>,
    pub metric_category_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for LaunchTemplatesMonitoringRequest {}

text_enum! { LocalStorage
    INCLUDED = "included"
    REQUIRED = "required"
    EXCLUDED = "excluded"
}

text_enum! { LocalStorageType
    HDD = "hdd"
    SSD = "ssd"
}

text_enum! { LogDestinationType
    CLOUD_WATCH_LOGS = "cloud-watch-logs"
    S3 = "s3"
    KINESIS_DATA_FIREHOSE = "kinesis-data-firehose"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedPrefixList {
    pub address_family: Option<String>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
    pub ipam_prefix_list_resolver_target_id: Option<String>,
    pub max_entries: Option<i32>,
    pub owner_id: Option<String>,
    pub prefix_list_arn: Option<String>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
    pub state: Option<PrefixListState>,
    pub state_message: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub version: Option<i64>,
}
impl ::bonkei_wire::Element for ManagedPrefixList {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryGiBPerVCpu {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
impl ::bonkei_wire::Element for MemoryGiBPerVCpu {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryGiBPerVCpuRequest {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
impl ::bonkei_wire::Element for MemoryGiBPerVCpuRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryMiB {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for MemoryMiB {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryMiBRequest {
    pub max: Option<i32>,
    pub min: i32,
}
impl ::bonkei_wire::Element for MemoryMiBRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLaunchTemplateRequest {
    pub client_token: Option<String>,
    pub default_version: Option<String>,
    pub dry_run: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
}
impl ::bonkei_wire::Element for ModifyLaunchTemplateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLaunchTemplateResult {
    pub launch_template: Option<LaunchTemplate>,
}
impl ::bonkei_wire::Element for ModifyLaunchTemplateResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyVpcEndpointRequest {
    pub add_route_table_ids: Option<Vec<String>>,
    pub add_security_group_ids: Option<Vec<String>>,
    pub add_subnet_ids: Option<Vec<String>>,
    pub dns_options: Option<DnsOptionsSpecification>,
    pub dry_run: Option<bool>,
    pub ip_address_type: Option<IpAddressType>,
    pub policy_document: Option<String>,
    pub private_dns_enabled: Option<bool>,
    pub remove_route_table_ids: Option<Vec<String>>,
    pub remove_security_group_ids: Option<Vec<String>>,
    pub remove_subnet_ids: Option<Vec<String>>,
    pub reset_policy: Option<bool>,
    pub subnet_configurations: Option<Vec<SubnetConfiguration>>,
    pub vpc_endpoint_id: String,
}
impl ::bonkei_wire::Element for ModifyVpcEndpointRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyVpcEndpointResult {
    pub r#return: Option<bool>,
}
impl ::bonkei_wire::Element for ModifyVpcEndpointResult {}

text_enum! { MulticastSupportValue
    ENABLE = "enable"
    DISABLE = "disable"
}

text_enum! { MultipathResilienceMode
    ALWAYS_ON = "always-on"
}

text_enum! { MultipathResilienceStatus
    PENDING = "pending"
    ENABLED = "enabled"
    DISABLED = "disabled"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NatGateway {
    pub attached_appliances: Option<Vec<NatGatewayAttachedAppliance>>,
    pub auto_provision_zones: Option<AutoProvisionZonesState>,
    pub auto_scaling_ips: Option<AutoScalingIpsState>,
    pub availability_mode: Option<AvailabilityMode>,
    pub connectivity_type: Option<ConnectivityType>,
    pub create_time: Option<Timestamp>,
    pub delete_time: Option<Timestamp>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
    pub nat_gateway_id: Option<String>,
    pub provisioned_bandwidth: Option<ProvisionedBandwidth>,
    pub route_table_id: Option<String>,
    pub state: Option<NatGatewayState>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for NatGateway {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NatGatewayAddress {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub failure_message: Option<String>,
    pub is_primary: Option<bool>,
    pub network_interface_id: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub status: Option<NatGatewayAddressStatus>,
}
impl ::bonkei_wire::Element for NatGatewayAddress {}

text_enum! { NatGatewayAddressStatus
    ASSIGNING = "assigning"
    UNASSIGNING = "unassigning"
    ASSOCIATING = "associating"
    DISASSOCIATING = "disassociating"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
}

text_enum! { NatGatewayApplianceModifyState
    MODIFYING = "modifying"
    COMPLETED = "completed"
    FAILED = "failed"
}

text_enum! { NatGatewayApplianceState
    ATTACHING = "attaching"
    ATTACHED = "attached"
    DETACHING = "detaching"
    DETACHED = "detached"
    ATTACH_FAILED = "attach-failed"
    DETACH_FAILED = "detach-failed"
}

text_enum! { NatGatewayApplianceType
    NETWORK_FIREWALL_PROXY = "network-firewall-proxy"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NatGatewayAttachedAppliance {
    pub appliance_arn: Option<String>,
    pub attachment_state: Option<NatGatewayApplianceState>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub modification_state: Option<NatGatewayApplianceModifyState>,
    pub r#type: Option<NatGatewayApplianceType>,
    pub vpc_endpoint_id: Option<String>,
}
impl ::bonkei_wire::Element for NatGatewayAttachedAppliance {}

text_enum! { NatGatewayState
    PENDING = "pending"
    FAILED = "failed"
    AVAILABLE = "available"
    DELETING = "deleting"
    DELETED = "deleted"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkBandwidthGbps {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
impl ::bonkei_wire::Element for NetworkBandwidthGbps {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkBandwidthGbpsRequest {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
impl ::bonkei_wire::Element for NetworkBandwidthGbpsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceCount {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for NetworkInterfaceCount {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceCountRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for NetworkInterfaceCountRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewDhcpConfiguration {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for NewDhcpConfiguration {}

text_enum! { PayerResponsibility
    SERVICE_OWNER = "ServiceOwner"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PayerResponsibilityEntry {
    pub payer_responsibility_type: Option<PayerResponsibilityType>,
    pub scope: Option<PayerResponsibilityScope>,
}
impl ::bonkei_wire::Element for PayerResponsibilityEntry {}

text_enum! { PayerResponsibilityScope
    VPC_ENDPOINT_CHARGES = "vpc-endpoint-charges"
    RESOURCE_GATEWAY_CHARGES = "resource-gateway-charges"
}

text_enum! { PayerResponsibilityType
    VPC_ENDPOINT_ACCOUNT = "vpc-endpoint-account"
    RESOURCE_GATEWAY_ACCOUNT = "resource-gateway-account"
    VPC_ENDPOINT_SERVICE_ACCOUNT = "vpc-endpoint-service-account"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerformanceFactorReference {
    pub instance_family: Option<String>,
}
impl ::bonkei_wire::Element for PerformanceFactorReference {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerformanceFactorReferenceRequest {
    pub instance_family: Option<String>,
}
impl ::bonkei_wire::Element for PerformanceFactorReferenceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phase1DHGroupNumbersListValue {
    pub value: Option<i32>,
}
impl ::bonkei_wire::Element for Phase1DHGroupNumbersListValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phase1EncryptionAlgorithmsListValue {
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Phase1EncryptionAlgorithmsListValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phase1IntegrityAlgorithmsListValue {
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Phase1IntegrityAlgorithmsListValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phase2DHGroupNumbersListValue {
    pub value: Option<i32>,
}
impl ::bonkei_wire::Element for Phase2DHGroupNumbersListValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phase2EncryptionAlgorithmsListValue {
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Phase2EncryptionAlgorithmsListValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phase2IntegrityAlgorithmsListValue {
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Phase2IntegrityAlgorithmsListValue {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefixList {
    pub cidrs: Option<Vec<String>>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
}
impl ::bonkei_wire::Element for PrefixList {}

text_enum! { PrefixListState
    CREATE_IN_PROGRESS = "create-in-progress"
    CREATE_COMPLETE = "create-complete"
    CREATE_FAILED = "create-failed"
    MODIFY_IN_PROGRESS = "modify-in-progress"
    MODIFY_COMPLETE = "modify-complete"
    MODIFY_FAILED = "modify-failed"
    RESTORE_IN_PROGRESS = "restore-in-progress"
    RESTORE_COMPLETE = "restore-complete"
    RESTORE_FAILED = "restore-failed"
    DELETE_IN_PROGRESS = "delete-in-progress"
    DELETE_COMPLETE = "delete-complete"
    DELETE_FAILED = "delete-failed"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsDetails {
    pub private_dns_name: Option<String>,
}
impl ::bonkei_wire::Element for PrivateDnsDetails {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedBandwidth {
    pub provision_time: Option<Timestamp>,
    pub provisioned: Option<String>,
    pub request_time: Option<Timestamp>,
    pub requested: Option<String>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for ProvisionedBandwidth {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclAssociationRequest {
    pub association_id: String,
    pub dry_run: Option<bool>,
    pub network_acl_id: String,
}
impl ::bonkei_wire::Element for ReplaceNetworkAclAssociationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclAssociationResult {
    pub new_association_id: Option<String>,
}
impl ::bonkei_wire::Element for ReplaceNetworkAclAssociationResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclEntryRequest {
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub egress: bool,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: String,
    pub port_range: Option<PortRange>,
    pub protocol: String,
    pub rule_action: RuleAction,
    pub rule_number: i32,
}
impl ::bonkei_wire::Element for ReplaceNetworkAclEntryRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestLaunchTemplateData {
    pub block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMappingRequest>>,
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationRequest>,
    pub cpu_options: Option<LaunchTemplateCpuOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>,
    pub disable_api_stop: Option<bool>,
    pub disable_api_termination: Option<bool>,
    pub ebs_optimized: Option<bool>,
    pub elastic_gpu_specifications: Option<Vec<ElasticGpuSpecification>>,
    pub elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAccelerator>>,
    pub enclave_options: Option<LaunchTemplateEnclaveOptionsRequest>,
    pub hibernation_options: Option<LaunchTemplateHibernationOptionsRequest>,
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecificationRequest>,
    pub image_id: Option<String>,
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptionsRequest>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub instance_type: Option<InstanceType>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub license_specifications: Option<Vec<LaunchTemplateLicenseConfigurationRequest>>,
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptionsRequest>,
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptionsRequest>,
    pub monitoring: Option<LaunchTemplatesMonitoringRequest>,
    pub network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>>,
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptionsRequest>,
    pub operator: Option<OperatorRequest>,
    pub placement: Option<LaunchTemplatePlacementRequest>,
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptionsRequest>,
    pub ram_disk_id: Option<String>,
    pub secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
    pub tag_specifications: Option<Vec<LaunchTemplateTagSpecificationRequest>>,
    pub user_data: Option<String>,
}
impl ::bonkei_wire::Element for RequestLaunchTemplateData {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseLaunchTemplateData {
    pub block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMapping>>,
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationResponse>,
    pub cpu_options: Option<LaunchTemplateCpuOptions>,
    pub credit_specification: Option<CreditSpecification>,
    pub disable_api_stop: Option<bool>,
    pub disable_api_termination: Option<bool>,
    pub ebs_optimized: Option<bool>,
    pub elastic_gpu_specifications: Option<Vec<ElasticGpuSpecificationResponse>>,
    pub elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAcceleratorResponse>>,
    pub enclave_options: Option<LaunchTemplateEnclaveOptions>,
    pub hibernation_options: Option<LaunchTemplateHibernationOptions>,
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecification>,
    pub image_id: Option<String>,
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptions>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub instance_type: Option<InstanceType>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub license_specifications: Option<Vec<LaunchTemplateLicenseConfiguration>>,
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptions>,
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptions>,
    pub monitoring: Option<LaunchTemplatesMonitoring>,
    pub network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecification>>,
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptions>,
    pub operator: Option<OperatorResponse>,
    pub placement: Option<LaunchTemplatePlacement>,
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptions>,
    pub ram_disk_id: Option<String>,
    pub secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecification>>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
    pub tag_specifications: Option<Vec<LaunchTemplateTagSpecification>>,
    pub user_data: Option<String>,
}
impl ::bonkei_wire::Element for ResponseLaunchTemplateData {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecondaryInterfacePrivateIpAddressSpecification {
    pub private_ip_address: Option<String>,
}
impl ::bonkei_wire::Element for SecondaryInterfacePrivateIpAddressSpecification {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecondaryInterfacePrivateIpAddressSpecificationRequest {
    pub private_ip_address: Option<String>,
}
impl ::bonkei_wire::Element for SecondaryInterfacePrivateIpAddressSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
impl ::bonkei_wire::Element for SecurityGroupIdentifier {}

text_enum! { SecurityGroupReferencingSupportValue
    ENABLE = "enable"
    DISABLE = "disable"
}

text_enum! { ServiceConnectivityType
    IPV4 = "ipv4"
    IPV6 = "ipv6"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceDetail {
    pub acceptance_required: Option<bool>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub availability_zones: Option<Vec<String>>,
    pub base_endpoint_dns_names: Option<Vec<String>>,
    pub manages_vpc_endpoints: Option<bool>,
    pub owner: Option<String>,
    pub payer_responsibility: Option<PayerResponsibility>,
    pub private_dns_name: Option<String>,
    pub private_dns_name_verification_state: Option<DnsNameState>,
    pub private_dns_names: Option<Vec<PrivateDnsDetails>>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_region: Option<String>,
    pub service_type: Option<Vec<ServiceTypeDetail>>,
    pub supported_ip_address_types: Option<Vec<ServiceConnectivityType>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_endpoint_policy_supported: Option<bool>,
}
impl ::bonkei_wire::Element for ServiceDetail {}

text_enum! { ServiceType
    INTERFACE = "Interface"
    GATEWAY = "Gateway"
    GATEWAY_LOAD_BALANCER = "GatewayLoadBalancer"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceTypeDetail {
    pub service_type: Option<ServiceType>,
}
impl ::bonkei_wire::Element for ServiceTypeDetail {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    pub associated_kms_keys: Option<Vec<AssociatedKmsKey>>,
    pub availability_zone: Option<String>,
    pub completion_duration_minutes: Option<i32>,
    pub completion_time: Option<Timestamp>,
    pub data_encryption_key_id: Option<String>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub full_snapshot_size_in_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub owner_alias: Option<String>,
    pub owner_id: Option<String>,
    pub progress: Option<String>,
    pub restore_expiry_time: Option<Timestamp>,
    pub snapshot_id: Option<String>,
    pub sse_type: Option<SSEType>,
    pub start_time: Option<Timestamp>,
    pub state: Option<SnapshotState>,
    pub state_message: Option<String>,
    pub storage_tier: Option<StorageTier>,
    pub tags: Option<Vec<Tag>>,
    pub transfer_type: Option<TransferType>,
    pub volume_id: Option<String>,
    pub volume_size: Option<i32>,
}
impl ::bonkei_wire::Element for Snapshot {}

text_enum! { SnapshotAttributeName
    PRODUCT_CODES = "productCodes"
    CREATE_VOLUME_PERMISSION = "createVolumePermission"
}

text_enum! { SnapshotBlockPublicAccessState
    BLOCK_ALL_SHARING = "block-all-sharing"
    BLOCK_NEW_SHARING = "block-new-sharing"
    UNBLOCKED = "unblocked"
}

text_enum! { SnapshotLocationEnum
    REGIONAL = "regional"
    LOCAL = "local"
}

text_enum! { SnapshotState
    PENDING = "pending"
    COMPLETED = "completed"
    ERROR = "error"
    RECOVERABLE = "recoverable"
    RECOVERING = "recovering"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StaleIpPermission {
    pub from_port: Option<i32>,
    pub ip_protocol: Option<String>,
    pub ip_ranges: Option<Vec<String>>,
    pub prefix_list_ids: Option<Vec<String>>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
}
impl ::bonkei_wire::Element for StaleIpPermission {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StaleSecurityGroup {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub stale_ip_permissions: Option<Vec<StaleIpPermission>>,
    pub stale_ip_permissions_egress: Option<Vec<StaleIpPermission>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for StaleSecurityGroup {}

text_enum! { State
    PENDING_ACCEPTANCE = "PendingAcceptance"
    PENDING = "Pending"
    AVAILABLE = "Available"
    DELETING = "Deleting"
    DELETED = "Deleted"
    REJECTED = "Rejected"
    FAILED = "Failed"
    EXPIRED = "Expired"
    PARTIAL = "Partial"
}

text_enum! { StorageTier
    ARCHIVE = "archive"
    STANDARD = "standard"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetConfiguration {
    pub ipv4: Option<String>,
    pub ipv6: Option<String>,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for SubnetConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetIpPrefixes {
    pub ip_prefixes: Option<Vec<String>>,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for SubnetIpPrefixes {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagFieldSpecificationRequest {
    pub resource_type: Option<TaggableResourceType>,
    pub tag_keys: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for TagFieldSpecificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagFieldSpecificationResponse {
    pub resource_type: Option<TaggableResourceType>,
    pub tag_keys: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for TagFieldSpecificationResponse {}

text_enum! { TaggableResourceType
    NETWORK_INTERFACE = "network-interface"
    INSTANCE = "instance"
    AUTO_SCALING_GROUP = "auto-scaling-group"
}

text_enum! { TelemetryStatus
    UP = "UP"
    DOWN = "DOWN"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TotalLocalStorageGB {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
impl ::bonkei_wire::Element for TotalLocalStorageGB {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TotalLocalStorageGBRequest {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
impl ::bonkei_wire::Element for TotalLocalStorageGBRequest {}

text_enum! { TrafficIpAddressType
    IPV4 = "ipv4"
    IPV6 = "ipv6"
    DUAL_STACK = "dual-stack"
}

text_enum! { TrafficType
    ACCEPT = "ACCEPT"
    REJECT = "REJECT"
    ALL = "ALL"
}

text_enum! { TransferType
    TIME_BASED = "time-based"
    STANDARD = "standard"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransitGateway {
    pub creation_time: Option<Timestamp>,
    pub description: Option<String>,
    pub options: Option<TransitGatewayOptions>,
    pub owner_id: Option<String>,
    pub state: Option<TransitGatewayState>,
    pub tags: Option<Vec<Tag>>,
    pub transit_gateway_arn: Option<String>,
    pub transit_gateway_id: Option<String>,
}
impl ::bonkei_wire::Element for TransitGateway {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransitGatewayConfigurationDescribeEndpointStructure {
    pub availability_zone_ids: Option<Vec<String>>,
    pub availability_zones: Option<Vec<String>>,
    pub transit_gateway_attachment_id: Option<String>,
    pub transit_gateway_id: Option<String>,
}
impl ::bonkei_wire::Element for TransitGatewayConfigurationDescribeEndpointStructure {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransitGatewayOptions {
    pub amazon_side_asn: Option<i64>,
    pub association_default_route_table_id: Option<String>,
    pub auto_accept_shared_attachments: Option<AutoAcceptSharedAttachmentsValue>,
    pub default_route_table_association: Option<DefaultRouteTableAssociationValue>,
    pub default_route_table_propagation: Option<DefaultRouteTablePropagationValue>,
    pub dns_support: Option<DnsSupportValue>,
    pub encryption_support: Option<EncryptionSupport>,
    pub multicast_support: Option<MulticastSupportValue>,
    pub propagation_default_route_table_id: Option<String>,
    pub security_group_referencing_support: Option<SecurityGroupReferencingSupportValue>,
    pub transit_gateway_cidr_blocks: Option<Vec<String>>,
    pub vpn_ecmp_support: Option<VpnEcmpSupportValue>,
}
impl ::bonkei_wire::Element for TransitGatewayOptions {}

text_enum! { TransitGatewayState
    PENDING = "pending"
    AVAILABLE = "available"
    MODIFYING = "modifying"
    DELETING = "deleting"
    DELETED = "deleted"
}

text_enum! { TransportProtocol
    TCP = "tcp"
    UDP = "udp"
}

text_enum! { TunnelInsideIpVersion
    IPV4 = "ipv4"
    IPV6 = "ipv6"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TunnelOption {
    pub dpd_timeout_action: Option<String>,
    pub dpd_timeout_seconds: Option<i32>,
    pub enable_tunnel_lifecycle_control: Option<bool>,
    pub ike_versions: Option<Vec<IKEVersionsListValue>>,
    pub log_options: Option<VpnTunnelLogOptions>,
    pub outside_ip_address: Option<String>,
    pub phase1_additional_key_exchanges: Option<Vec<VpnAdditionalKeyExchange>>,
    pub phase1_dh_group_numbers: Option<Vec<Phase1DHGroupNumbersListValue>>,
    pub phase1_encryption_algorithms: Option<Vec<Phase1EncryptionAlgorithmsListValue>>,
    pub phase1_integrity_algorithms: Option<Vec<Phase1IntegrityAlgorithmsListValue>>,
    pub phase1_lifetime_seconds: Option<i32>,
    pub phase2_additional_key_exchanges: Option<Vec<VpnAdditionalKeyExchange>>,
    pub phase2_dh_group_numbers: Option<Vec<Phase2DHGroupNumbersListValue>>,
    pub phase2_encryption_algorithms: Option<Vec<Phase2EncryptionAlgorithmsListValue>>,
    pub phase2_integrity_algorithms: Option<Vec<Phase2IntegrityAlgorithmsListValue>>,
    pub phase2_lifetime_seconds: Option<i32>,
    pub pre_shared_key: Option<String>,
    pub rekey_fuzz_percentage: Option<i32>,
    pub rekey_margin_time_seconds: Option<i32>,
    pub replay_window_size: Option<i32>,
    pub startup_action: Option<String>,
    pub tunnel_inside_cidr: Option<String>,
    pub tunnel_inside_ipv6_cidr: Option<String>,
}
impl ::bonkei_wire::Element for TunnelOption {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsuccessfulItem {
    pub error: Option<UnsuccessfulItemError>,
    pub resource_id: Option<String>,
}
impl ::bonkei_wire::Element for UnsuccessfulItem {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsuccessfulItemError {
    pub code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for UnsuccessfulItemError {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuCountRange {
    pub max: Option<i32>,
    pub min: Option<i32>,
}
impl ::bonkei_wire::Element for VCpuCountRange {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuCountRangeRequest {
    pub max: Option<i32>,
    pub min: i32,
}
impl ::bonkei_wire::Element for VCpuCountRangeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationError {
    pub code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for ValidationError {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationWarning {
    pub errors: Option<Vec<ValidationError>>,
}
impl ::bonkei_wire::Element for ValidationWarning {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VgwTelemetry {
    pub accepted_route_count: Option<i32>,
    pub certificate_arn: Option<String>,
    pub last_status_change: Option<Timestamp>,
    pub outside_ip_address: Option<String>,
    pub status: Option<TelemetryStatus>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for VgwTelemetry {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeStatusAction {
    pub code: Option<String>,
    pub description: Option<String>,
    pub event_id: Option<String>,
    pub event_type: Option<String>,
}
impl ::bonkei_wire::Element for VolumeStatusAction {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeStatusAttachmentStatus {
    pub instance_id: Option<String>,
    pub io_performance: Option<String>,
}
impl ::bonkei_wire::Element for VolumeStatusAttachmentStatus {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeStatusDetails {
    pub name: Option<VolumeStatusName>,
    pub status: Option<String>,
}
impl ::bonkei_wire::Element for VolumeStatusDetails {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeStatusEvent {
    pub description: Option<String>,
    pub event_id: Option<String>,
    pub event_type: Option<String>,
    pub instance_id: Option<String>,
    pub not_after: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
}
impl ::bonkei_wire::Element for VolumeStatusEvent {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeStatusInfo {
    pub details: Option<Vec<VolumeStatusDetails>>,
    pub status: Option<VolumeStatusInfoStatus>,
}
impl ::bonkei_wire::Element for VolumeStatusInfo {}

text_enum! { VolumeStatusInfoStatus
    OK = "ok"
    IMPAIRED = "impaired"
    INSUFFICIENT_DATA = "insufficient-data"
    WARNING = "warning"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeStatusItem {
    pub actions: Option<Vec<VolumeStatusAction>>,
    pub attachment_statuses: Option<Vec<VolumeStatusAttachmentStatus>>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub events: Option<Vec<VolumeStatusEvent>>,
    pub initialization_status_details: Option<InitializationStatusDetails>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<String>,
    pub volume_id: Option<String>,
    pub volume_status: Option<VolumeStatusInfo>,
}
impl ::bonkei_wire::Element for VolumeStatusItem {}

text_enum! { VolumeStatusName
    IO_ENABLED = "io-enabled"
    IO_PERFORMANCE = "io-performance"
    INITIALIZATION_STATE = "initialization-state"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEndpoint {
    pub creation_timestamp: Option<Timestamp>,
    pub dns_entries: Option<Vec<DnsEntry>>,
    pub dns_options: Option<DnsOptions>,
    pub failure_reason: Option<String>,
    pub groups: Option<Vec<SecurityGroupIdentifier>>,
    pub ip_address_type: Option<IpAddressType>,
    pub ipv4_prefixes: Option<Vec<SubnetIpPrefixes>>,
    pub ipv6_prefixes: Option<Vec<SubnetIpPrefixes>>,
    pub last_error: Option<LastError>,
    pub network_interface_ids: Option<Vec<String>>,
    pub owner_id: Option<String>,
    pub payer_responsibilities: Option<Vec<PayerResponsibilityEntry>>,
    pub policy_document: Option<String>,
    pub private_dns_enabled: Option<bool>,
    pub requester_managed: Option<bool>,
    pub resource_configuration_arn: Option<String>,
    pub route_table_ids: Option<Vec<String>>,
    pub service_name: Option<String>,
    pub service_network_arn: Option<String>,
    pub service_region: Option<String>,
    pub state: Option<State>,
    pub subnet_ids: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_endpoint_id: Option<String>,
    pub vpc_endpoint_type: Option<VpcEndpointType>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for VpcEndpoint {}

text_enum! { VpcEndpointType
    INTERFACE = "Interface"
    GATEWAY = "Gateway"
    GATEWAY_LOAD_BALANCER = "GatewayLoadBalancer"
    RESOURCE = "Resource"
    SERVICE_NETWORK = "ServiceNetwork"
    TUNNEL = "Tunnel"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcPeeringConnection {
    pub accepter_vpc_info: Option<VpcPeeringConnectionVpcInfo>,
    pub expiration_time: Option<Timestamp>,
    pub multipath_resilience_status: Option<MultipathResilienceStatus>,
    pub requester_vpc_info: Option<VpcPeeringConnectionVpcInfo>,
    pub status: Option<VpcPeeringConnectionStateReason>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_peering_connection_id: Option<String>,
}
impl ::bonkei_wire::Element for VpcPeeringConnection {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcPeeringConnectionOptionsDescription {
    pub allow_dns_resolution_from_remote_vpc: Option<bool>,
    pub allow_egress_from_local_classic_link_to_remote_vpc: Option<bool>,
    pub allow_egress_from_local_vpc_to_remote_classic_link: Option<bool>,
    pub allow_multipath_resilience: Option<bool>,
    pub multipath_resilience_mode: Option<MultipathResilienceMode>,
}
impl ::bonkei_wire::Element for VpcPeeringConnectionOptionsDescription {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcPeeringConnectionStateReason {
    pub code: Option<VpcPeeringConnectionStateReasonCode>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for VpcPeeringConnectionStateReason {}

text_enum! { VpcPeeringConnectionStateReasonCode
    INITIATING_REQUEST = "initiating-request"
    PENDING_ACCEPTANCE = "pending-acceptance"
    ACTIVE = "active"
    DELETED = "deleted"
    REJECTED = "rejected"
    FAILED = "failed"
    EXPIRED = "expired"
    PROVISIONING = "provisioning"
    DELETING = "deleting"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcPeeringConnectionVpcInfo {
    pub cidr_block: Option<String>,
    pub cidr_block_set: Option<Vec<CidrBlock>>,
    pub ipv6_cidr_block_set: Option<Vec<Ipv6CidrBlock>>,
    pub owner_id: Option<String>,
    pub peering_options: Option<VpcPeeringConnectionOptionsDescription>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for VpcPeeringConnectionVpcInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpnAdditionalKeyExchange {
    pub additional_key_exchange_round: Option<i32>,
    pub key_exchange_methods: Option<Vec<AdditionalKeyExchangeMethodsListValue>>,
    pub requirement: Option<AdditionalKeyExchangeRequirement>,
}
impl ::bonkei_wire::Element for VpnAdditionalKeyExchange {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpnConnection {
    pub category: Option<String>,
    pub core_network_arn: Option<String>,
    pub core_network_attachment_arn: Option<String>,
    pub customer_gateway_configuration: Option<String>,
    pub customer_gateway_id: Option<String>,
    pub gateway_association_state: Option<GatewayAssociationState>,
    pub options: Option<VpnConnectionOptions>,
    pub pre_shared_key_arn: Option<String>,
    pub routes: Option<Vec<VpnStaticRoute>>,
    pub state: Option<VpnState>,
    pub tags: Option<Vec<Tag>>,
    pub transit_gateway_id: Option<String>,
    pub r#type: Option<GatewayType>,
    pub vgw_telemetry: Option<Vec<VgwTelemetry>>,
    pub vpn_concentrator_id: Option<String>,
    pub vpn_connection_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
impl ::bonkei_wire::Element for VpnConnection {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpnConnectionOptions {
    pub enable_acceleration: Option<bool>,
    pub local_ipv4_network_cidr: Option<String>,
    pub local_ipv6_network_cidr: Option<String>,
    pub outside_ip_address_type: Option<String>,
    pub remote_ipv4_network_cidr: Option<String>,
    pub remote_ipv6_network_cidr: Option<String>,
    pub static_routes_only: Option<bool>,
    pub transport_transit_gateway_attachment_id: Option<String>,
    pub tunnel_bandwidth: Option<VpnTunnelBandwidth>,
    pub tunnel_inside_ip_version: Option<TunnelInsideIpVersion>,
    pub tunnel_options: Option<Vec<TunnelOption>>,
}
impl ::bonkei_wire::Element for VpnConnectionOptions {}

text_enum! { VpnEcmpSupportValue
    ENABLE = "enable"
    DISABLE = "disable"
}

text_enum! { VpnProtocol
    OPENVPN = "openvpn"
}

text_enum! { VpnState
    PENDING = "pending"
    AVAILABLE = "available"
    DELETING = "deleting"
    DELETED = "deleted"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpnStaticRoute {
    pub destination_cidr_block: Option<String>,
    pub source: Option<VpnStaticRouteSource>,
    pub state: Option<VpnState>,
}
impl ::bonkei_wire::Element for VpnStaticRoute {}

text_enum! { VpnStaticRouteSource
    STATIC = "Static"
}

text_enum! { VpnTunnelBandwidth
    STANDARD = "standard"
    LARGE = "large"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpnTunnelLogOptions {
    pub cloud_watch_log_options: Option<CloudWatchLogOptions>,
}
impl ::bonkei_wire::Element for VpnTunnelLogOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDhcpOptionsResponse {}
impl ::bonkei_wire::Element for AssociateDhcpOptionsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclEntryResponse {}
impl ::bonkei_wire::Element for CreateNetworkAclEntryResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDhcpOptionsResponse {}
impl ::bonkei_wire::Element for DeleteDhcpOptionsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkAclResponse {}
impl ::bonkei_wire::Element for DeleteNetworkAclResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkAclEntryResponse {}
impl ::bonkei_wire::Element for DeleteNetworkAclEntryResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSnapshotResponse {}
impl ::bonkei_wire::Element for DeleteSnapshotResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVolumeResponse {}
impl ::bonkei_wire::Element for DeleteVolumeResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclEntryResponse {}
impl ::bonkei_wire::Element for ReplaceNetworkAclEntryResponse {}
