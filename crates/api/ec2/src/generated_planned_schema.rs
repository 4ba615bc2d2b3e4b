// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_AcceleratorCount: [Member; 2] = [
    Member::new("Max", &shapes::INT).names("max", "Max", "max"),
    Member::new("Min", &shapes::INT).names("min", "Min", "min"),
];
pub static AcceleratorCount: Shape = Shape { name: "AcceleratorCount", kind: Kind::Struct(&M_AcceleratorCount) };

pub static M_AcceleratorCountRequest: [Member; 2] = [
    Member::new("Max", &shapes::INT),
    Member::new("Min", &shapes::INT),
];
pub static AcceleratorCountRequest: Shape = Shape { name: "AcceleratorCountRequest", kind: Kind::Struct(&M_AcceleratorCountRequest) };
static I_s_AcceleratorManufacturerSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_AcceleratorManufacturerSet: Shape = Shape { name: "AcceleratorManufacturerSet", kind: Kind::List(&I_s_AcceleratorManufacturerSet, Limits::NONE) };
static I_s_AcceleratorNameSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_AcceleratorNameSet: Shape = Shape { name: "AcceleratorNameSet", kind: Kind::List(&I_s_AcceleratorNameSet, Limits::NONE) };

pub static M_AcceleratorTotalMemoryMiB: [Member; 2] = [
    Member::new("Max", &shapes::INT).names("max", "Max", "max"),
    Member::new("Min", &shapes::INT).names("min", "Min", "min"),
];
pub static AcceleratorTotalMemoryMiB: Shape = Shape { name: "AcceleratorTotalMemoryMiB", kind: Kind::Struct(&M_AcceleratorTotalMemoryMiB) };

pub static M_AcceleratorTotalMemoryMiBRequest: [Member; 2] = [
    Member::new("Max", &shapes::INT),
    Member::new("Min", &shapes::INT),
];
pub static AcceleratorTotalMemoryMiBRequest: Shape = Shape { name: "AcceleratorTotalMemoryMiBRequest", kind: Kind::Struct(&M_AcceleratorTotalMemoryMiBRequest) };
static I_s_AcceleratorTypeSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_AcceleratorTypeSet: Shape = Shape { name: "AcceleratorTypeSet", kind: Kind::List(&I_s_AcceleratorTypeSet, Limits::NONE) };
static I_s_AdditionalKeyExchangeMethodsList: Member = Member::new("member", &AdditionalKeyExchangeMethodsListValue).names("item", "Item", "item");
pub static s_AdditionalKeyExchangeMethodsList: Shape = Shape { name: "AdditionalKeyExchangeMethodsList", kind: Kind::List(&I_s_AdditionalKeyExchangeMethodsList, Limits::NONE) };

pub static M_AdditionalKeyExchangeMethodsListValue: [Member; 1] = [
    Member::new("Value", &shapes::INT).names("value", "Value", "value"),
];
pub static AdditionalKeyExchangeMethodsListValue: Shape = Shape { name: "AdditionalKeyExchangeMethodsListValue", kind: Kind::Struct(&M_AdditionalKeyExchangeMethodsListValue) };
static I_s_AdditionalKeyExchangesList: Member = Member::new("member", &VpnAdditionalKeyExchange).names("item", "Item", "item");
pub static s_AdditionalKeyExchangesList: Shape = Shape { name: "AdditionalKeyExchangesList", kind: Kind::List(&I_s_AdditionalKeyExchangesList, Limits::NONE) };
static I_s_AllowedInstanceTypeSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_AllowedInstanceTypeSet: Shape = Shape { name: "AllowedInstanceTypeSet", kind: Kind::List(&I_s_AllowedInstanceTypeSet, Limits::NONE) };

pub static M_AssociateDhcpOptionsRequest: [Member; 3] = [
    Member::new("DhcpOptionsId", &shapes::TEXT).required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("VpcId", &shapes::TEXT).required(),
];
pub static AssociateDhcpOptionsRequest: Shape = Shape { name: "AssociateDhcpOptionsRequest", kind: Kind::Struct(&M_AssociateDhcpOptionsRequest) };

pub static M_AssociateSubnetCidrBlockRequest: [Member; 4] = [
    Member::new("Ipv6CidrBlock", &shapes::TEXT).names("ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock"),
    Member::new("Ipv6IpamPoolId", &shapes::TEXT),
    Member::new("Ipv6NetmaskLength", &shapes::INT),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId").required(),
];
pub static AssociateSubnetCidrBlockRequest: Shape = Shape { name: "AssociateSubnetCidrBlockRequest", kind: Kind::Struct(&M_AssociateSubnetCidrBlockRequest) };

pub static M_AssociateSubnetCidrBlockResult: [Member; 2] = [
    Member::new("Ipv6CidrBlockAssociation", &SubnetIpv6CidrBlockAssociation).names("ipv6CidrBlockAssociation", "Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
];
pub static AssociateSubnetCidrBlockResult: Shape = Shape { name: "AssociateSubnetCidrBlockResult", kind: Kind::Struct(&M_AssociateSubnetCidrBlockResult) };

pub static M_AssociatedKmsKey: [Member; 1] = [
    Member::new("KmsKeyId", &shapes::TEXT).names("kmsKeyId", "KmsKeyId", "kmsKeyId"),
];
pub static AssociatedKmsKey: Shape = Shape { name: "AssociatedKmsKey", kind: Kind::Struct(&M_AssociatedKmsKey) };
static I_s_AssociatedKmsKeySet: Member = Member::new("member", &AssociatedKmsKey).names("item", "Item", "item");
pub static s_AssociatedKmsKeySet: Shape = Shape { name: "AssociatedKmsKeySet", kind: Kind::List(&I_s_AssociatedKmsKeySet, Limits::NONE) };

pub static M_AssociatedTargetNetwork: [Member; 2] = [
    Member::new("NetworkId", &shapes::TEXT).names("networkId", "NetworkId", "networkId"),
    Member::new("NetworkType", &shapes::TEXT).names("networkType", "NetworkType", "networkType"),
];
pub static AssociatedTargetNetwork: Shape = Shape { name: "AssociatedTargetNetwork", kind: Kind::Struct(&M_AssociatedTargetNetwork) };
static I_s_AssociatedTargetNetworkSet: Member = Member::new("member", &AssociatedTargetNetwork).names("item", "Item", "item");
pub static s_AssociatedTargetNetworkSet: Shape = Shape { name: "AssociatedTargetNetworkSet", kind: Kind::List(&I_s_AssociatedTargetNetworkSet, Limits::NONE) };

pub static M_AttachVolumeRequest: [Member; 5] = [
    Member::new("Device", &shapes::TEXT).required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("EbsCardIndex", &shapes::INT),
    Member::new("InstanceId", &shapes::TEXT).required(),
    Member::new("VolumeId", &shapes::TEXT).required(),
];
pub static AttachVolumeRequest: Shape = Shape { name: "AttachVolumeRequest", kind: Kind::Struct(&M_AttachVolumeRequest) };

pub static M_AvailabilityZoneAddress: [Member; 3] = [
    Member::new("AllocationIds", &s_AllocationIdList).names("AllocationId", "AllocationId", "AllocationId"),
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("AvailabilityZoneId", &shapes::TEXT),
];
pub static AvailabilityZoneAddress: Shape = Shape { name: "AvailabilityZoneAddress", kind: Kind::Struct(&M_AvailabilityZoneAddress) };
static I_s_AvailabilityZoneAddresses: Member = Member::new("member", &AvailabilityZoneAddress).names("AvailabilityZoneAddress", "AvailabilityZoneAddress", "AvailabilityZoneAddress");
pub static s_AvailabilityZoneAddresses: Shape = Shape { name: "AvailabilityZoneAddresses", kind: Kind::List(&I_s_AvailabilityZoneAddresses, Limits::NONE) };

pub static M_BaselineEbsBandwidthMbps: [Member; 2] = [
    Member::new("Max", &shapes::INT).names("max", "Max", "max"),
    Member::new("Min", &shapes::INT).names("min", "Min", "min"),
];
pub static BaselineEbsBandwidthMbps: Shape = Shape { name: "BaselineEbsBandwidthMbps", kind: Kind::Struct(&M_BaselineEbsBandwidthMbps) };

pub static M_BaselineEbsBandwidthMbpsRequest: [Member; 2] = [
    Member::new("Max", &shapes::INT),
    Member::new("Min", &shapes::INT),
];
pub static BaselineEbsBandwidthMbpsRequest: Shape = Shape { name: "BaselineEbsBandwidthMbpsRequest", kind: Kind::Struct(&M_BaselineEbsBandwidthMbpsRequest) };

pub static M_BaselinePerformanceFactors: [Member; 1] = [
    Member::new("Cpu", &CpuPerformanceFactor).names("cpu", "Cpu", "cpu"),
];
pub static BaselinePerformanceFactors: Shape = Shape { name: "BaselinePerformanceFactors", kind: Kind::Struct(&M_BaselinePerformanceFactors) };

pub static M_BaselinePerformanceFactorsRequest: [Member; 1] = [
    Member::new("Cpu", &CpuPerformanceFactorRequest),
];
pub static BaselinePerformanceFactorsRequest: Shape = Shape { name: "BaselinePerformanceFactorsRequest", kind: Kind::Struct(&M_BaselinePerformanceFactorsRequest) };

pub static M_CertificateAuthentication: [Member; 1] = [
    Member::new("ClientRootCertificateChain", &shapes::TEXT).names("clientRootCertificateChain", "ClientRootCertificateChain", "clientRootCertificateChain"),
];
pub static CertificateAuthentication: Shape = Shape { name: "CertificateAuthentication", kind: Kind::Struct(&M_CertificateAuthentication) };

pub static M_CidrBlock: [Member; 1] = [
    Member::new("CidrBlock", &shapes::TEXT).names("cidrBlock", "CidrBlock", "cidrBlock"),
];
pub static CidrBlock: Shape = Shape { name: "CidrBlock", kind: Kind::Struct(&M_CidrBlock) };
static I_s_CidrBlockSet: Member = Member::new("member", &CidrBlock).names("item", "Item", "item");
pub static s_CidrBlockSet: Shape = Shape { name: "CidrBlockSet", kind: Kind::List(&I_s_CidrBlockSet, Limits::NONE) };

pub static M_ClientConnectResponseOptions: [Member; 3] = [
    Member::new("Enabled", &shapes::BOOL).names("enabled", "Enabled", "enabled"),
    Member::new("LambdaFunctionArn", &shapes::TEXT).names("lambdaFunctionArn", "LambdaFunctionArn", "lambdaFunctionArn"),
    Member::new("Status", &ClientVpnEndpointAttributeStatus).names("status", "Status", "status"),
];
pub static ClientConnectResponseOptions: Shape = Shape { name: "ClientConnectResponseOptions", kind: Kind::Struct(&M_ClientConnectResponseOptions) };

pub static M_ClientLoginBannerResponseOptions: [Member; 2] = [
    Member::new("BannerText", &shapes::TEXT).names("bannerText", "BannerText", "bannerText"),
    Member::new("Enabled", &shapes::BOOL).names("enabled", "Enabled", "enabled"),
];
pub static ClientLoginBannerResponseOptions: Shape = Shape { name: "ClientLoginBannerResponseOptions", kind: Kind::Struct(&M_ClientLoginBannerResponseOptions) };

pub static M_ClientRouteEnforcementResponseOptions: [Member; 1] = [
    Member::new("Enforced", &shapes::BOOL).names("enforced", "Enforced", "enforced"),
];
pub static ClientRouteEnforcementResponseOptions: Shape = Shape { name: "ClientRouteEnforcementResponseOptions", kind: Kind::Struct(&M_ClientRouteEnforcementResponseOptions) };

pub static M_ClientVpnAuthentication: [Member; 4] = [
    Member::new("ActiveDirectory", &DirectoryServiceAuthentication).names("activeDirectory", "ActiveDirectory", "activeDirectory"),
    Member::new("FederatedAuthentication", &FederatedAuthentication).names("federatedAuthentication", "FederatedAuthentication", "federatedAuthentication"),
    Member::new("MutualAuthentication", &CertificateAuthentication).names("mutualAuthentication", "MutualAuthentication", "mutualAuthentication"),
    Member::new("Type", &shapes::TEXT).names("type", "Type", "type"),
];
pub static ClientVpnAuthentication: Shape = Shape { name: "ClientVpnAuthentication", kind: Kind::Struct(&M_ClientVpnAuthentication) };
static I_s_ClientVpnAuthenticationList: Member = Member::new("member", &ClientVpnAuthentication).names("item", "Item", "item");
pub static s_ClientVpnAuthenticationList: Shape = Shape { name: "ClientVpnAuthenticationList", kind: Kind::List(&I_s_ClientVpnAuthenticationList, Limits::NONE) };
static I_s_ClientVpnAvailabilityZoneIdSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_ClientVpnAvailabilityZoneIdSet: Shape = Shape { name: "ClientVpnAvailabilityZoneIdSet", kind: Kind::List(&I_s_ClientVpnAvailabilityZoneIdSet, Limits::NONE) };
static I_s_ClientVpnAvailabilityZoneSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_ClientVpnAvailabilityZoneSet: Shape = Shape { name: "ClientVpnAvailabilityZoneSet", kind: Kind::List(&I_s_ClientVpnAvailabilityZoneSet, Limits::NONE) };

pub static M_ClientVpnEndpoint: [Member; 29] = [
    Member::new("AssociatedTargetNetworks", &s_AssociatedTargetNetworkSet).names("associatedTargetNetwork", "AssociatedTargetNetwork", "associatedTargetNetwork"),
    Member::new("AuthenticationOptions", &s_ClientVpnAuthenticationList).names("authenticationOptions", "AuthenticationOptions", "authenticationOptions"),
    Member::new("ClientCidrBlock", &shapes::TEXT).names("clientCidrBlock", "ClientCidrBlock", "clientCidrBlock"),
    Member::new("ClientConnectOptions", &ClientConnectResponseOptions).names("clientConnectOptions", "ClientConnectOptions", "clientConnectOptions"),
    Member::new("ClientLoginBannerOptions", &ClientLoginBannerResponseOptions).names("clientLoginBannerOptions", "ClientLoginBannerOptions", "clientLoginBannerOptions"),
    Member::new("ClientRouteEnforcementOptions", &ClientRouteEnforcementResponseOptions).names("clientRouteEnforcementOptions", "ClientRouteEnforcementOptions", "clientRouteEnforcementOptions"),
    Member::new("ClientVpnEndpointId", &shapes::TEXT).names("clientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId"),
    Member::new("ConnectionLogOptions", &ConnectionLogResponseOptions).names("connectionLogOptions", "ConnectionLogOptions", "connectionLogOptions"),
    Member::new("CreationTime", &shapes::TEXT).names("creationTime", "CreationTime", "creationTime"),
    Member::new("DeletionTime", &shapes::TEXT).names("deletionTime", "DeletionTime", "deletionTime"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("DevicePostureOptions", &DevicePostureResponseOptions).names("devicePostureOptions", "DevicePostureOptions", "devicePostureOptions"),
    Member::new("DisconnectOnSessionTimeout", &shapes::BOOL).names("disconnectOnSessionTimeout", "DisconnectOnSessionTimeout", "disconnectOnSessionTimeout"),
    Member::new("DnsName", &shapes::TEXT).names("dnsName", "DnsName", "dnsName"),
    Member::new("DnsServers", &s_ValueStringList).names("dnsServer", "DnsServer", "dnsServer"),
    Member::new("EndpointIpAddressType", &shapes::TEXT).names("endpointIpAddressType", "EndpointIpAddressType", "endpointIpAddressType"),
    Member::new("SecurityGroupIds", &s_ClientVpnSecurityGroupIdSet).names("securityGroupIdSet", "SecurityGroupIdSet", "securityGroupIdSet"),
    Member::new("SelfServicePortalUrl", &shapes::TEXT).names("selfServicePortalUrl", "SelfServicePortalUrl", "selfServicePortalUrl"),
    Member::new("ServerCertificateArn", &shapes::TEXT).names("serverCertificateArn", "ServerCertificateArn", "serverCertificateArn"),
    Member::new("SessionTimeoutHours", &shapes::INT).names("sessionTimeoutHours", "SessionTimeoutHours", "sessionTimeoutHours"),
    Member::new("SplitTunnel", &shapes::BOOL).names("splitTunnel", "SplitTunnel", "splitTunnel"),
    Member::new("Status", &ClientVpnEndpointStatus).names("status", "Status", "status"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("TrafficIpAddressType", &shapes::TEXT).names("trafficIpAddressType", "TrafficIpAddressType", "trafficIpAddressType"),
    Member::new("TransitGatewayConfiguration", &TransitGatewayConfigurationDescribeEndpointStructure).names("transitGatewayConfiguration", "TransitGatewayConfiguration", "transitGatewayConfiguration"),
    Member::new("TransportProtocol", &shapes::TEXT).names("transportProtocol", "TransportProtocol", "transportProtocol"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
    Member::new("VpnPort", &shapes::INT).names("vpnPort", "VpnPort", "vpnPort"),
    Member::new("VpnProtocol", &shapes::TEXT).names("vpnProtocol", "VpnProtocol", "vpnProtocol"),
];
pub static ClientVpnEndpoint: Shape = Shape { name: "ClientVpnEndpoint", kind: Kind::Struct(&M_ClientVpnEndpoint) };

pub static M_ClientVpnEndpointAttributeStatus: [Member; 2] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Message", &shapes::TEXT).names("message", "Message", "message"),
];
pub static ClientVpnEndpointAttributeStatus: Shape = Shape { name: "ClientVpnEndpointAttributeStatus", kind: Kind::Struct(&M_ClientVpnEndpointAttributeStatus) };
static I_s_ClientVpnEndpointIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_ClientVpnEndpointIdList: Shape = Shape { name: "ClientVpnEndpointIdList", kind: Kind::List(&I_s_ClientVpnEndpointIdList, Limits::NONE) };

pub static M_ClientVpnEndpointStatus: [Member; 2] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Message", &shapes::TEXT).names("message", "Message", "message"),
];
pub static ClientVpnEndpointStatus: Shape = Shape { name: "ClientVpnEndpointStatus", kind: Kind::Struct(&M_ClientVpnEndpointStatus) };
static I_s_ClientVpnSecurityGroupIdSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_ClientVpnSecurityGroupIdSet: Shape = Shape { name: "ClientVpnSecurityGroupIdSet", kind: Kind::List(&I_s_ClientVpnSecurityGroupIdSet, Limits::NONE) };

pub static M_ClientVpnTrustProvider: [Member; 3] = [
    Member::new("PublicSigningKeyUrl", &shapes::TEXT).names("publicSigningKeyUrl", "PublicSigningKeyUrl", "publicSigningKeyUrl"),
    Member::new("TenantId", &shapes::TEXT).names("tenantId", "TenantId", "tenantId"),
    Member::new("TrustProviderType", &shapes::TEXT).names("trustProviderType", "TrustProviderType", "trustProviderType"),
];
pub static ClientVpnTrustProvider: Shape = Shape { name: "ClientVpnTrustProvider", kind: Kind::Struct(&M_ClientVpnTrustProvider) };
static I_s_ClientVpnTrustProviderSet: Member = Member::new("member", &ClientVpnTrustProvider).names("item", "Item", "item");
pub static s_ClientVpnTrustProviderSet: Shape = Shape { name: "ClientVpnTrustProviderSet", kind: Kind::List(&I_s_ClientVpnTrustProviderSet, Limits::NONE) };

pub static M_CloudWatchLogOptions: [Member; 6] = [
    Member::new("BgpLogEnabled", &shapes::BOOL).names("bgpLogEnabled", "BgpLogEnabled", "bgpLogEnabled"),
    Member::new("BgpLogGroupArn", &shapes::TEXT).names("bgpLogGroupArn", "BgpLogGroupArn", "bgpLogGroupArn"),
    Member::new("BgpLogOutputFormat", &shapes::TEXT).names("bgpLogOutputFormat", "BgpLogOutputFormat", "bgpLogOutputFormat"),
    Member::new("LogEnabled", &shapes::BOOL).names("logEnabled", "LogEnabled", "logEnabled"),
    Member::new("LogGroupArn", &shapes::TEXT).names("logGroupArn", "LogGroupArn", "logGroupArn"),
    Member::new("LogOutputFormat", &shapes::TEXT).names("logOutputFormat", "LogOutputFormat", "logOutputFormat"),
];
pub static CloudWatchLogOptions: Shape = Shape { name: "CloudWatchLogOptions", kind: Kind::Struct(&M_CloudWatchLogOptions) };

pub static M_ConnectionLogResponseOptions: [Member; 4] = [
    Member::new("CloudwatchLogGroup", &shapes::TEXT),
    Member::new("CloudwatchLogStream", &shapes::TEXT),
    Member::new("Enabled", &shapes::BOOL),
    Member::new("IncludeAuthorizationPolicyContext", &shapes::BOOL),
];
pub static ConnectionLogResponseOptions: Shape = Shape { name: "ConnectionLogResponseOptions", kind: Kind::Struct(&M_ConnectionLogResponseOptions) };

pub static M_ConnectionTrackingSpecification: [Member; 3] = [
    Member::new("TcpEstablishedTimeout", &shapes::INT).names("tcpEstablishedTimeout", "TcpEstablishedTimeout", "tcpEstablishedTimeout"),
    Member::new("UdpStreamTimeout", &shapes::INT).names("udpStreamTimeout", "UdpStreamTimeout", "udpStreamTimeout"),
    Member::new("UdpTimeout", &shapes::INT).names("udpTimeout", "UdpTimeout", "udpTimeout"),
];
pub static ConnectionTrackingSpecification: Shape = Shape { name: "ConnectionTrackingSpecification", kind: Kind::Struct(&M_ConnectionTrackingSpecification) };
static I_s_CpuManufacturerSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_CpuManufacturerSet: Shape = Shape { name: "CpuManufacturerSet", kind: Kind::List(&I_s_CpuManufacturerSet, Limits::NONE) };

pub static M_CpuPerformanceFactor: [Member; 1] = [
    Member::new("References", &s_PerformanceFactorReferenceSet).names("referenceSet", "ReferenceSet", "referenceSet"),
];
pub static CpuPerformanceFactor: Shape = Shape { name: "CpuPerformanceFactor", kind: Kind::Struct(&M_CpuPerformanceFactor) };

pub static M_CpuPerformanceFactorRequest: [Member; 1] = [
    Member::new("References", &s_PerformanceFactorReferenceSetRequest).names("Reference", "Reference", "Reference"),
];
pub static CpuPerformanceFactorRequest: Shape = Shape { name: "CpuPerformanceFactorRequest", kind: Kind::Struct(&M_CpuPerformanceFactorRequest) };

pub static M_CreateDhcpOptionsRequest: [Member; 3] = [
    Member::new("DhcpConfigurations", &s_NewDhcpConfigurationList).names("dhcpConfiguration", "DhcpConfiguration", "dhcpConfiguration").required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
];
pub static CreateDhcpOptionsRequest: Shape = Shape { name: "CreateDhcpOptionsRequest", kind: Kind::Struct(&M_CreateDhcpOptionsRequest) };

pub static M_CreateDhcpOptionsResult: [Member; 1] = [
    Member::new("DhcpOptions", &DhcpOptions).names("dhcpOptions", "DhcpOptions", "dhcpOptions"),
];
pub static CreateDhcpOptionsResult: Shape = Shape { name: "CreateDhcpOptionsResult", kind: Kind::Struct(&M_CreateDhcpOptionsResult) };

pub static M_CreateFlowLogsRequest: [Member; 15] = [
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("DeliverCrossAccountRole", &shapes::TEXT),
    Member::new("DeliverLogsPermissionArn", &shapes::TEXT),
    Member::new("DestinationOptions", &DestinationOptionsRequest),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("LogDestination", &shapes::TEXT),
    Member::new("LogDestinationType", &shapes::TEXT),
    Member::new("LogFormat", &shapes::TEXT),
    Member::new("LogGroupName", &shapes::TEXT),
    Member::new("MaxAggregationInterval", &shapes::INT),
    Member::new("ResourceIds", &s_FlowLogResourceIds).names("ResourceId", "ResourceId", "ResourceId").required(),
    Member::new("ResourceType", &shapes::TEXT).required(),
    Member::new("TagFieldSpecifications", &s_TagFieldSpecificationListRequest).names("TagFieldSpecification", "TagFieldSpecification", "TagFieldSpecification"),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("TrafficType", &shapes::TEXT),
];
pub static CreateFlowLogsRequest: Shape = Shape { name: "CreateFlowLogsRequest", kind: Kind::Struct(&M_CreateFlowLogsRequest) };

pub static M_CreateFlowLogsResult: [Member; 3] = [
    Member::new("ClientToken", &shapes::TEXT).names("clientToken", "ClientToken", "clientToken"),
    Member::new("FlowLogIds", &s_ValueStringList).names("flowLogIdSet", "FlowLogIdSet", "flowLogIdSet"),
    Member::new("Unsuccessful", &s_UnsuccessfulItemSet).names("unsuccessful", "Unsuccessful", "unsuccessful"),
];
pub static CreateFlowLogsResult: Shape = Shape { name: "CreateFlowLogsResult", kind: Kind::Struct(&M_CreateFlowLogsResult) };

pub static M_CreateLaunchTemplateRequest: [Member; 7] = [
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("LaunchTemplateData", &RequestLaunchTemplateData).required(),
    Member::new("LaunchTemplateName", &shapes::TEXT).required(),
    Member::new("Operator", &OperatorRequest),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("VersionDescription", &shapes::TEXT),
];
pub static CreateLaunchTemplateRequest: Shape = Shape { name: "CreateLaunchTemplateRequest", kind: Kind::Struct(&M_CreateLaunchTemplateRequest) };

pub static M_CreateLaunchTemplateResult: [Member; 2] = [
    Member::new("LaunchTemplate", &LaunchTemplate).names("launchTemplate", "LaunchTemplate", "launchTemplate"),
    Member::new("Warning", &ValidationWarning).names("warning", "Warning", "warning"),
];
pub static CreateLaunchTemplateResult: Shape = Shape { name: "CreateLaunchTemplateResult", kind: Kind::Struct(&M_CreateLaunchTemplateResult) };

pub static M_CreateLaunchTemplateVersionRequest: [Member; 8] = [
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("LaunchTemplateData", &RequestLaunchTemplateData).required(),
    Member::new("LaunchTemplateId", &shapes::TEXT),
    Member::new("LaunchTemplateName", &shapes::TEXT),
    Member::new("ResolveAlias", &shapes::BOOL),
    Member::new("SourceVersion", &shapes::TEXT),
    Member::new("VersionDescription", &shapes::TEXT),
];
pub static CreateLaunchTemplateVersionRequest: Shape = Shape { name: "CreateLaunchTemplateVersionRequest", kind: Kind::Struct(&M_CreateLaunchTemplateVersionRequest) };

pub static M_CreateLaunchTemplateVersionResult: [Member; 2] = [
    Member::new("LaunchTemplateVersion", &LaunchTemplateVersion).names("launchTemplateVersion", "LaunchTemplateVersion", "launchTemplateVersion"),
    Member::new("Warning", &ValidationWarning).names("warning", "Warning", "warning"),
];
pub static CreateLaunchTemplateVersionResult: Shape = Shape { name: "CreateLaunchTemplateVersionResult", kind: Kind::Struct(&M_CreateLaunchTemplateVersionResult) };

pub static M_CreateNatGatewayRequest: [Member; 13] = [
    Member::new("AllocationId", &shapes::TEXT),
    Member::new("AvailabilityMode", &shapes::TEXT),
    Member::new("AvailabilityZoneAddresses", &s_AvailabilityZoneAddresses).names("AvailabilityZoneAddress", "AvailabilityZoneAddress", "AvailabilityZoneAddress"),
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("ConnectivityType", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("PrivateIpAddress", &shapes::TEXT),
    Member::new("SecondaryAllocationIds", &s_AllocationIdList).names("SecondaryAllocationId", "SecondaryAllocationId", "SecondaryAllocationId"),
    Member::new("SecondaryPrivateIpAddressCount", &shapes::INT),
    Member::new("SecondaryPrivateIpAddresses", &s_IpList).names("SecondaryPrivateIpAddress", "SecondaryPrivateIpAddress", "SecondaryPrivateIpAddress"),
    Member::new("SubnetId", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("VpcId", &shapes::TEXT),
];
pub static CreateNatGatewayRequest: Shape = Shape { name: "CreateNatGatewayRequest", kind: Kind::Struct(&M_CreateNatGatewayRequest) };

pub static M_CreateNatGatewayResult: [Member; 2] = [
    Member::new("ClientToken", &shapes::TEXT).names("clientToken", "ClientToken", "clientToken"),
    Member::new("NatGateway", &NatGateway).names("natGateway", "NatGateway", "natGateway"),
];
pub static CreateNatGatewayResult: Shape = Shape { name: "CreateNatGatewayResult", kind: Kind::Struct(&M_CreateNatGatewayResult) };

pub static M_CreateNetworkAclEntryRequest: [Member; 10] = [
    Member::new("CidrBlock", &shapes::TEXT).names("cidrBlock", "CidrBlock", "cidrBlock"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Egress", &shapes::BOOL).names("egress", "Egress", "egress").required(),
    Member::new("IcmpTypeCode", &IcmpTypeCode).names("Icmp", "Icmp", "Icmp"),
    Member::new("Ipv6CidrBlock", &shapes::TEXT).names("ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock"),
    Member::new("NetworkAclId", &shapes::TEXT).names("networkAclId", "NetworkAclId", "networkAclId").required(),
    Member::new("PortRange", &PortRange).names("portRange", "PortRange", "portRange"),
    Member::new("Protocol", &shapes::TEXT).names("protocol", "Protocol", "protocol").required(),
    Member::new("RuleAction", &shapes::TEXT).names("ruleAction", "RuleAction", "ruleAction").required(),
    Member::new("RuleNumber", &shapes::INT).names("ruleNumber", "RuleNumber", "ruleNumber").required(),
];
pub static CreateNetworkAclEntryRequest: Shape = Shape { name: "CreateNetworkAclEntryRequest", kind: Kind::Struct(&M_CreateNetworkAclEntryRequest) };

pub static M_CreateNetworkAclRequest: [Member; 4] = [
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId").required(),
];
pub static CreateNetworkAclRequest: Shape = Shape { name: "CreateNetworkAclRequest", kind: Kind::Struct(&M_CreateNetworkAclRequest) };

pub static M_CreateNetworkAclResult: [Member; 2] = [
    Member::new("ClientToken", &shapes::TEXT).names("clientToken", "ClientToken", "clientToken"),
    Member::new("NetworkAcl", &NetworkAcl).names("networkAcl", "NetworkAcl", "networkAcl"),
];
pub static CreateNetworkAclResult: Shape = Shape { name: "CreateNetworkAclResult", kind: Kind::Struct(&M_CreateNetworkAclResult) };

pub static M_CreateSnapshotRequest: [Member; 6] = [
    Member::new("Description", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Location", &shapes::TEXT),
    Member::new("OutpostArn", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("VolumeId", &shapes::TEXT).required(),
];
pub static CreateSnapshotRequest: Shape = Shape { name: "CreateSnapshotRequest", kind: Kind::Struct(&M_CreateSnapshotRequest) };

pub static M_CreateVolumePermission: [Member; 2] = [
    Member::new("Group", &shapes::TEXT).names("group", "Group", "group"),
    Member::new("UserId", &shapes::TEXT).names("userId", "UserId", "userId"),
];
pub static CreateVolumePermission: Shape = Shape { name: "CreateVolumePermission", kind: Kind::Struct(&M_CreateVolumePermission) };
static I_s_CreateVolumePermissionList: Member = Member::new("member", &CreateVolumePermission).names("item", "Item", "item");
pub static s_CreateVolumePermissionList: Shape = Shape { name: "CreateVolumePermissionList", kind: Kind::List(&I_s_CreateVolumePermissionList, Limits::NONE) };

pub static M_CreateVolumeRequest: [Member; 16] = [
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("AvailabilityZoneId", &shapes::TEXT),
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Encrypted", &shapes::BOOL).names("encrypted", "Encrypted", "encrypted"),
    Member::new("Iops", &shapes::INT),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("MultiAttachEnabled", &shapes::BOOL),
    Member::new("Operator", &OperatorRequest),
    Member::new("OutpostArn", &shapes::TEXT),
    Member::new("Size", &shapes::INT),
    Member::new("SnapshotId", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("Throughput", &shapes::INT),
    Member::new("VolumeInitializationRate", &shapes::INT),
    Member::new("VolumeType", &shapes::TEXT),
];
pub static CreateVolumeRequest: Shape = Shape { name: "CreateVolumeRequest", kind: Kind::Struct(&M_CreateVolumeRequest) };

pub static M_CreateVpcEndpointRequest: [Member; 17] = [
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("DnsOptions", &DnsOptionsSpecification),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("IpAddressType", &shapes::TEXT),
    Member::new("PolicyDocument", &shapes::TEXT),
    Member::new("PrivateDnsEnabled", &shapes::BOOL),
    Member::new("ResourceConfigurationArn", &shapes::TEXT),
    Member::new("RouteTableIds", &s_VpcEndpointRouteTableIdList).names("RouteTableId", "RouteTableId", "RouteTableId"),
    Member::new("SecurityGroupIds", &s_VpcEndpointSecurityGroupIdList).names("SecurityGroupId", "SecurityGroupId", "SecurityGroupId"),
    Member::new("ServiceName", &shapes::TEXT),
    Member::new("ServiceNetworkArn", &shapes::TEXT),
    Member::new("ServiceRegion", &shapes::TEXT),
    Member::new("SubnetConfigurations", &s_SubnetConfigurationsList).names("SubnetConfiguration", "SubnetConfiguration", "SubnetConfiguration"),
    Member::new("SubnetIds", &s_VpcEndpointSubnetIdList).names("SubnetId", "SubnetId", "SubnetId"),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("VpcEndpointType", &shapes::TEXT),
    Member::new("VpcId", &shapes::TEXT).required(),
];
pub static CreateVpcEndpointRequest: Shape = Shape { name: "CreateVpcEndpointRequest", kind: Kind::Struct(&M_CreateVpcEndpointRequest) };

pub static M_CreateVpcEndpointResult: [Member; 2] = [
    Member::new("ClientToken", &shapes::TEXT).names("clientToken", "ClientToken", "clientToken"),
    Member::new("VpcEndpoint", &VpcEndpoint).names("vpcEndpoint", "VpcEndpoint", "vpcEndpoint"),
];
pub static CreateVpcEndpointResult: Shape = Shape { name: "CreateVpcEndpointResult", kind: Kind::Struct(&M_CreateVpcEndpointResult) };

pub static M_CreditSpecification: [Member; 1] = [
    Member::new("CpuCredits", &shapes::TEXT).names("cpuCredits", "CpuCredits", "cpuCredits"),
];
pub static CreditSpecification: Shape = Shape { name: "CreditSpecification", kind: Kind::Struct(&M_CreditSpecification) };

pub static M_DeleteDhcpOptionsRequest: [Member; 2] = [
    Member::new("DhcpOptionsId", &shapes::TEXT).required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
];
pub static DeleteDhcpOptionsRequest: Shape = Shape { name: "DeleteDhcpOptionsRequest", kind: Kind::Struct(&M_DeleteDhcpOptionsRequest) };

pub static M_DeleteFlowLogsRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("FlowLogIds", &s_FlowLogIdList).names("FlowLogId", "FlowLogId", "FlowLogId").required(),
];
pub static DeleteFlowLogsRequest: Shape = Shape { name: "DeleteFlowLogsRequest", kind: Kind::Struct(&M_DeleteFlowLogsRequest) };

pub static M_DeleteFlowLogsResult: [Member; 1] = [
    Member::new("Unsuccessful", &s_UnsuccessfulItemSet).names("unsuccessful", "Unsuccessful", "unsuccessful"),
];
pub static DeleteFlowLogsResult: Shape = Shape { name: "DeleteFlowLogsResult", kind: Kind::Struct(&M_DeleteFlowLogsResult) };

pub static M_DeleteLaunchTemplateRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("LaunchTemplateId", &shapes::TEXT),
    Member::new("LaunchTemplateName", &shapes::TEXT),
];
pub static DeleteLaunchTemplateRequest: Shape = Shape { name: "DeleteLaunchTemplateRequest", kind: Kind::Struct(&M_DeleteLaunchTemplateRequest) };

pub static M_DeleteLaunchTemplateResult: [Member; 1] = [
    Member::new("LaunchTemplate", &LaunchTemplate).names("launchTemplate", "LaunchTemplate", "launchTemplate"),
];
pub static DeleteLaunchTemplateResult: Shape = Shape { name: "DeleteLaunchTemplateResult", kind: Kind::Struct(&M_DeleteLaunchTemplateResult) };

pub static M_DeleteNatGatewayRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("NatGatewayId", &shapes::TEXT).required(),
];
pub static DeleteNatGatewayRequest: Shape = Shape { name: "DeleteNatGatewayRequest", kind: Kind::Struct(&M_DeleteNatGatewayRequest) };

pub static M_DeleteNatGatewayResult: [Member; 1] = [
    Member::new("NatGatewayId", &shapes::TEXT).names("natGatewayId", "NatGatewayId", "natGatewayId"),
];
pub static DeleteNatGatewayResult: Shape = Shape { name: "DeleteNatGatewayResult", kind: Kind::Struct(&M_DeleteNatGatewayResult) };

pub static M_DeleteNetworkAclEntryRequest: [Member; 4] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Egress", &shapes::BOOL).names("egress", "Egress", "egress").required(),
    Member::new("NetworkAclId", &shapes::TEXT).names("networkAclId", "NetworkAclId", "networkAclId").required(),
    Member::new("RuleNumber", &shapes::INT).names("ruleNumber", "RuleNumber", "ruleNumber").required(),
];
pub static DeleteNetworkAclEntryRequest: Shape = Shape { name: "DeleteNetworkAclEntryRequest", kind: Kind::Struct(&M_DeleteNetworkAclEntryRequest) };

pub static M_DeleteNetworkAclRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("NetworkAclId", &shapes::TEXT).names("networkAclId", "NetworkAclId", "networkAclId").required(),
];
pub static DeleteNetworkAclRequest: Shape = Shape { name: "DeleteNetworkAclRequest", kind: Kind::Struct(&M_DeleteNetworkAclRequest) };

pub static M_DeleteSnapshotRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("SnapshotId", &shapes::TEXT).required(),
];
pub static DeleteSnapshotRequest: Shape = Shape { name: "DeleteSnapshotRequest", kind: Kind::Struct(&M_DeleteSnapshotRequest) };

pub static M_DeleteVolumeRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("VolumeId", &shapes::TEXT).required(),
];
pub static DeleteVolumeRequest: Shape = Shape { name: "DeleteVolumeRequest", kind: Kind::Struct(&M_DeleteVolumeRequest) };

pub static M_DeleteVpcEndpointsRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("VpcEndpointIds", &s_VpcEndpointIdList).names("VpcEndpointId", "VpcEndpointId", "VpcEndpointId").required(),
];
pub static DeleteVpcEndpointsRequest: Shape = Shape { name: "DeleteVpcEndpointsRequest", kind: Kind::Struct(&M_DeleteVpcEndpointsRequest) };

pub static M_DeleteVpcEndpointsResult: [Member; 1] = [
    Member::new("Unsuccessful", &s_UnsuccessfulItemSet).names("unsuccessful", "Unsuccessful", "unsuccessful"),
];
pub static DeleteVpcEndpointsResult: Shape = Shape { name: "DeleteVpcEndpointsResult", kind: Kind::Struct(&M_DeleteVpcEndpointsResult) };

pub static M_DescribeClientVpnEndpointsRequest: [Member; 5] = [
    Member::new("ClientVpnEndpointIds", &s_ClientVpnEndpointIdList).names("ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId"),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeClientVpnEndpointsRequest: Shape = Shape { name: "DescribeClientVpnEndpointsRequest", kind: Kind::Struct(&M_DescribeClientVpnEndpointsRequest) };

pub static M_DescribeClientVpnEndpointsResult: [Member; 2] = [
    Member::new("ClientVpnEndpoints", &s_EndpointSet).names("clientVpnEndpoint", "ClientVpnEndpoint", "clientVpnEndpoint"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeClientVpnEndpointsResult: Shape = Shape { name: "DescribeClientVpnEndpointsResult", kind: Kind::Struct(&M_DescribeClientVpnEndpointsResult) };

pub static M_DescribeFlowLogsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filter", &s_FilterList),
    Member::new("FlowLogIds", &s_FlowLogIdList).names("FlowLogId", "FlowLogId", "FlowLogId"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeFlowLogsRequest: Shape = Shape { name: "DescribeFlowLogsRequest", kind: Kind::Struct(&M_DescribeFlowLogsRequest) };

pub static M_DescribeFlowLogsResult: [Member; 2] = [
    Member::new("FlowLogs", &s_FlowLogSet).names("flowLogSet", "FlowLogSet", "flowLogSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeFlowLogsResult: Shape = Shape { name: "DescribeFlowLogsResult", kind: Kind::Struct(&M_DescribeFlowLogsResult) };

pub static M_DescribeLaunchTemplateVersionsRequest: [Member; 11] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("LaunchTemplateId", &shapes::TEXT),
    Member::new("LaunchTemplateName", &shapes::TEXT),
    Member::new("MaxResults", &shapes::INT),
    Member::new("MaxVersion", &shapes::TEXT),
    Member::new("MinVersion", &shapes::TEXT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ResolveAlias", &shapes::BOOL),
    Member::new("Versions", &s_VersionStringList).names("LaunchTemplateVersion", "LaunchTemplateVersion", "LaunchTemplateVersion"),
];
pub static DescribeLaunchTemplateVersionsRequest: Shape = Shape { name: "DescribeLaunchTemplateVersionsRequest", kind: Kind::Struct(&M_DescribeLaunchTemplateVersionsRequest) };

pub static M_DescribeLaunchTemplateVersionsResult: [Member; 2] = [
    Member::new("LaunchTemplateVersions", &s_LaunchTemplateVersionSet).names("launchTemplateVersionSet", "LaunchTemplateVersionSet", "launchTemplateVersionSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeLaunchTemplateVersionsResult: Shape = Shape { name: "DescribeLaunchTemplateVersionsResult", kind: Kind::Struct(&M_DescribeLaunchTemplateVersionsResult) };

pub static M_DescribeLaunchTemplatesRequest: [Member; 7] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("LaunchTemplateIds", &s_LaunchTemplateIdStringList).names("LaunchTemplateId", "LaunchTemplateId", "LaunchTemplateId"),
    Member::new("LaunchTemplateNames", &s_LaunchTemplateNameStringList).names("LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeLaunchTemplatesRequest: Shape = Shape { name: "DescribeLaunchTemplatesRequest", kind: Kind::Struct(&M_DescribeLaunchTemplatesRequest) };

pub static M_DescribeLaunchTemplatesResult: [Member; 2] = [
    Member::new("LaunchTemplates", &s_LaunchTemplateSet).names("launchTemplates", "LaunchTemplates", "launchTemplates"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeLaunchTemplatesResult: Shape = Shape { name: "DescribeLaunchTemplatesResult", kind: Kind::Struct(&M_DescribeLaunchTemplatesResult) };

pub static M_DescribeManagedPrefixListsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("PrefixListIds", &s_ValueStringList).names("PrefixListId", "PrefixListId", "PrefixListId"),
];
pub static DescribeManagedPrefixListsRequest: Shape = Shape { name: "DescribeManagedPrefixListsRequest", kind: Kind::Struct(&M_DescribeManagedPrefixListsRequest) };

pub static M_DescribeManagedPrefixListsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("PrefixLists", &s_ManagedPrefixListSet).names("prefixListSet", "PrefixListSet", "prefixListSet"),
];
pub static DescribeManagedPrefixListsResult: Shape = Shape { name: "DescribeManagedPrefixListsResult", kind: Kind::Struct(&M_DescribeManagedPrefixListsResult) };

pub static M_DescribeNatGatewaysRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filter", &s_FilterList),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NatGatewayIds", &s_NatGatewayIdStringList).names("NatGatewayId", "NatGatewayId", "NatGatewayId"),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeNatGatewaysRequest: Shape = Shape { name: "DescribeNatGatewaysRequest", kind: Kind::Struct(&M_DescribeNatGatewaysRequest) };

pub static M_DescribeNatGatewaysResult: [Member; 2] = [
    Member::new("NatGateways", &s_NatGatewayList).names("natGatewaySet", "NatGatewaySet", "natGatewaySet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeNatGatewaysResult: Shape = Shape { name: "DescribeNatGatewaysResult", kind: Kind::Struct(&M_DescribeNatGatewaysResult) };

pub static M_DescribePrefixListsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("PrefixListIds", &s_PrefixListResourceIdStringList).names("PrefixListId", "PrefixListId", "PrefixListId"),
];
pub static DescribePrefixListsRequest: Shape = Shape { name: "DescribePrefixListsRequest", kind: Kind::Struct(&M_DescribePrefixListsRequest) };

pub static M_DescribePrefixListsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("PrefixLists", &s_PrefixListSet).names("prefixListSet", "PrefixListSet", "prefixListSet"),
];
pub static DescribePrefixListsResult: Shape = Shape { name: "DescribePrefixListsResult", kind: Kind::Struct(&M_DescribePrefixListsResult) };

pub static M_DescribeSnapshotAttributeRequest: [Member; 3] = [
    Member::new("Attribute", &shapes::TEXT).required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("SnapshotId", &shapes::TEXT).required(),
];
pub static DescribeSnapshotAttributeRequest: Shape = Shape { name: "DescribeSnapshotAttributeRequest", kind: Kind::Struct(&M_DescribeSnapshotAttributeRequest) };

pub static M_DescribeSnapshotAttributeResult: [Member; 3] = [
    Member::new("CreateVolumePermissions", &s_CreateVolumePermissionList).names("createVolumePermission", "CreateVolumePermission", "createVolumePermission"),
    Member::new("ProductCodes", &s_ProductCodeList).names("productCodes", "ProductCodes", "productCodes"),
    Member::new("SnapshotId", &shapes::TEXT).names("snapshotId", "SnapshotId", "snapshotId"),
];
pub static DescribeSnapshotAttributeResult: Shape = Shape { name: "DescribeSnapshotAttributeResult", kind: Kind::Struct(&M_DescribeSnapshotAttributeResult) };

pub static M_DescribeSnapshotsRequest: [Member; 7] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("OwnerIds", &s_OwnerStringList).names("Owner", "Owner", "Owner"),
    Member::new("RestorableByUserIds", &s_RestorableByStringList).names("RestorableBy", "RestorableBy", "RestorableBy"),
    Member::new("SnapshotIds", &s_SnapshotIdStringList).names("SnapshotId", "SnapshotId", "SnapshotId"),
];
pub static DescribeSnapshotsRequest: Shape = Shape { name: "DescribeSnapshotsRequest", kind: Kind::Struct(&M_DescribeSnapshotsRequest) };

pub static M_DescribeSnapshotsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("Snapshots", &s_SnapshotList).names("snapshotSet", "SnapshotSet", "snapshotSet"),
];
pub static DescribeSnapshotsResult: Shape = Shape { name: "DescribeSnapshotsResult", kind: Kind::Struct(&M_DescribeSnapshotsResult) };

pub static M_DescribeStaleSecurityGroupsRequest: [Member; 4] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("VpcId", &shapes::TEXT).required(),
];
pub static DescribeStaleSecurityGroupsRequest: Shape = Shape { name: "DescribeStaleSecurityGroupsRequest", kind: Kind::Struct(&M_DescribeStaleSecurityGroupsRequest) };

pub static M_DescribeStaleSecurityGroupsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("StaleSecurityGroupSet", &s_StaleSecurityGroupSet).names("staleSecurityGroupSet", "StaleSecurityGroupSet", "staleSecurityGroupSet"),
];
pub static DescribeStaleSecurityGroupsResult: Shape = Shape { name: "DescribeStaleSecurityGroupsResult", kind: Kind::Struct(&M_DescribeStaleSecurityGroupsResult) };

pub static M_DescribeTransitGatewaysRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("TransitGatewayIds", &s_TransitGatewayIdStringList),
];
pub static DescribeTransitGatewaysRequest: Shape = Shape { name: "DescribeTransitGatewaysRequest", kind: Kind::Struct(&M_DescribeTransitGatewaysRequest) };

pub static M_DescribeTransitGatewaysResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("TransitGateways", &s_TransitGatewayList).names("transitGatewaySet", "TransitGatewaySet", "transitGatewaySet"),
];
pub static DescribeTransitGatewaysResult: Shape = Shape { name: "DescribeTransitGatewaysResult", kind: Kind::Struct(&M_DescribeTransitGatewaysResult) };

pub static M_DescribeVolumeStatusRequest: [Member; 6] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("VolumeIds", &s_VolumeIdStringList).names("VolumeId", "VolumeId", "VolumeId"),
];
pub static DescribeVolumeStatusRequest: Shape = Shape { name: "DescribeVolumeStatusRequest", kind: Kind::Struct(&M_DescribeVolumeStatusRequest) };

pub static M_DescribeVolumeStatusResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("VolumeStatuses", &s_VolumeStatusList).names("volumeStatusSet", "VolumeStatusSet", "volumeStatusSet"),
];
pub static DescribeVolumeStatusResult: Shape = Shape { name: "DescribeVolumeStatusResult", kind: Kind::Struct(&M_DescribeVolumeStatusResult) };

pub static M_DescribeVpcEndpointServicesRequest: [Member; 6] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ServiceNames", &s_ValueStringList).names("ServiceName", "ServiceName", "ServiceName"),
    Member::new("ServiceRegions", &s_ValueStringList).names("ServiceRegion", "ServiceRegion", "ServiceRegion"),
];
pub static DescribeVpcEndpointServicesRequest: Shape = Shape { name: "DescribeVpcEndpointServicesRequest", kind: Kind::Struct(&M_DescribeVpcEndpointServicesRequest) };

pub static M_DescribeVpcEndpointServicesResult: [Member; 3] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("ServiceDetails", &s_ServiceDetailSet).names("serviceDetailSet", "ServiceDetailSet", "serviceDetailSet"),
    Member::new("ServiceNames", &s_ValueStringList).names("serviceNameSet", "ServiceNameSet", "serviceNameSet"),
];
pub static DescribeVpcEndpointServicesResult: Shape = Shape { name: "DescribeVpcEndpointServicesResult", kind: Kind::Struct(&M_DescribeVpcEndpointServicesResult) };

pub static M_DescribeVpcEndpointsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("VpcEndpointIds", &s_VpcEndpointIdList).names("VpcEndpointId", "VpcEndpointId", "VpcEndpointId"),
];
pub static DescribeVpcEndpointsRequest: Shape = Shape { name: "DescribeVpcEndpointsRequest", kind: Kind::Struct(&M_DescribeVpcEndpointsRequest) };

pub static M_DescribeVpcEndpointsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("VpcEndpoints", &s_VpcEndpointSet).names("vpcEndpointSet", "VpcEndpointSet", "vpcEndpointSet"),
];
pub static DescribeVpcEndpointsResult: Shape = Shape { name: "DescribeVpcEndpointsResult", kind: Kind::Struct(&M_DescribeVpcEndpointsResult) };

pub static M_DescribeVpcPeeringConnectionsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("VpcPeeringConnectionIds", &s_VpcPeeringConnectionIdList).names("VpcPeeringConnectionId", "VpcPeeringConnectionId", "VpcPeeringConnectionId"),
];
pub static DescribeVpcPeeringConnectionsRequest: Shape = Shape { name: "DescribeVpcPeeringConnectionsRequest", kind: Kind::Struct(&M_DescribeVpcPeeringConnectionsRequest) };

pub static M_DescribeVpcPeeringConnectionsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("VpcPeeringConnections", &s_VpcPeeringConnectionList).names("vpcPeeringConnectionSet", "VpcPeeringConnectionSet", "vpcPeeringConnectionSet"),
];
pub static DescribeVpcPeeringConnectionsResult: Shape = Shape { name: "DescribeVpcPeeringConnectionsResult", kind: Kind::Struct(&M_DescribeVpcPeeringConnectionsResult) };

pub static M_DescribeVpnConnectionsRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("VpnConnectionIds", &s_VpnConnectionIdStringList).names("VpnConnectionId", "VpnConnectionId", "VpnConnectionId"),
];
pub static DescribeVpnConnectionsRequest: Shape = Shape { name: "DescribeVpnConnectionsRequest", kind: Kind::Struct(&M_DescribeVpnConnectionsRequest) };

pub static M_DescribeVpnConnectionsResult: [Member; 1] = [
    Member::new("VpnConnections", &s_VpnConnectionList).names("vpnConnectionSet", "VpnConnectionSet", "vpnConnectionSet"),
];
pub static DescribeVpnConnectionsResult: Shape = Shape { name: "DescribeVpnConnectionsResult", kind: Kind::Struct(&M_DescribeVpnConnectionsResult) };

pub static M_DestinationOptionsRequest: [Member; 3] = [
    Member::new("FileFormat", &shapes::TEXT),
    Member::new("HiveCompatiblePartitions", &shapes::BOOL),
    Member::new("PerHourPartition", &shapes::BOOL),
];
pub static DestinationOptionsRequest: Shape = Shape { name: "DestinationOptionsRequest", kind: Kind::Struct(&M_DestinationOptionsRequest) };

pub static M_DestinationOptionsResponse: [Member; 3] = [
    Member::new("FileFormat", &shapes::TEXT).names("fileFormat", "FileFormat", "fileFormat"),
    Member::new("HiveCompatiblePartitions", &shapes::BOOL).names("hiveCompatiblePartitions", "HiveCompatiblePartitions", "hiveCompatiblePartitions"),
    Member::new("PerHourPartition", &shapes::BOOL).names("perHourPartition", "PerHourPartition", "perHourPartition"),
];
pub static DestinationOptionsResponse: Shape = Shape { name: "DestinationOptionsResponse", kind: Kind::Struct(&M_DestinationOptionsResponse) };

pub static M_DetachVolumeRequest: [Member; 5] = [
    Member::new("Device", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Force", &shapes::BOOL),
    Member::new("InstanceId", &shapes::TEXT),
    Member::new("VolumeId", &shapes::TEXT).required(),
];
pub static DetachVolumeRequest: Shape = Shape { name: "DetachVolumeRequest", kind: Kind::Struct(&M_DetachVolumeRequest) };

pub static M_DevicePostureResponseOptions: [Member; 1] = [
    Member::new("TrustProviders", &s_ClientVpnTrustProviderSet).names("trustProviderSet", "TrustProviderSet", "trustProviderSet"),
];
pub static DevicePostureResponseOptions: Shape = Shape { name: "DevicePostureResponseOptions", kind: Kind::Struct(&M_DevicePostureResponseOptions) };

pub static M_DirectoryServiceAuthentication: [Member; 1] = [
    Member::new("DirectoryId", &shapes::TEXT).names("directoryId", "DirectoryId", "directoryId"),
];
pub static DirectoryServiceAuthentication: Shape = Shape { name: "DirectoryServiceAuthentication", kind: Kind::Struct(&M_DirectoryServiceAuthentication) };

pub static M_DisassociateSubnetCidrBlockRequest: [Member; 1] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId").required(),
];
pub static DisassociateSubnetCidrBlockRequest: Shape = Shape { name: "DisassociateSubnetCidrBlockRequest", kind: Kind::Struct(&M_DisassociateSubnetCidrBlockRequest) };

pub static M_DisassociateSubnetCidrBlockResult: [Member; 2] = [
    Member::new("Ipv6CidrBlockAssociation", &SubnetIpv6CidrBlockAssociation).names("ipv6CidrBlockAssociation", "Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
];
pub static DisassociateSubnetCidrBlockResult: Shape = Shape { name: "DisassociateSubnetCidrBlockResult", kind: Kind::Struct(&M_DisassociateSubnetCidrBlockResult) };

pub static M_DnsEntry: [Member; 2] = [
    Member::new("DnsName", &shapes::TEXT).names("dnsName", "DnsName", "dnsName"),
    Member::new("HostedZoneId", &shapes::TEXT).names("hostedZoneId", "HostedZoneId", "hostedZoneId"),
];
pub static DnsEntry: Shape = Shape { name: "DnsEntry", kind: Kind::Struct(&M_DnsEntry) };
static I_s_DnsEntrySet: Member = Member::new("member", &DnsEntry).names("item", "Item", "item");
pub static s_DnsEntrySet: Shape = Shape { name: "DnsEntrySet", kind: Kind::List(&I_s_DnsEntrySet, Limits::NONE) };

pub static M_DnsOptions: [Member; 4] = [
    Member::new("DnsRecordIpType", &shapes::TEXT).names("dnsRecordIpType", "DnsRecordIpType", "dnsRecordIpType"),
    Member::new("PrivateDnsOnlyForInboundResolverEndpoint", &shapes::BOOL).names("privateDnsOnlyForInboundResolverEndpoint", "PrivateDnsOnlyForInboundResolverEndpoint", "privateDnsOnlyForInboundResolverEndpoint"),
    Member::new("PrivateDnsPreference", &shapes::TEXT).names("privateDnsPreference", "PrivateDnsPreference", "privateDnsPreference"),
    Member::new("PrivateDnsSpecifiedDomains", &s_PrivateDnsSpecifiedDomainSet).names("privateDnsSpecifiedDomainSet", "PrivateDnsSpecifiedDomainSet", "privateDnsSpecifiedDomainSet"),
];
pub static DnsOptions: Shape = Shape { name: "DnsOptions", kind: Kind::Struct(&M_DnsOptions) };

pub static M_DnsOptionsSpecification: [Member; 4] = [
    Member::new("DnsRecordIpType", &shapes::TEXT),
    Member::new("PrivateDnsOnlyForInboundResolverEndpoint", &shapes::BOOL),
    Member::new("PrivateDnsPreference", &shapes::TEXT),
    Member::new("PrivateDnsSpecifiedDomains", &s_PrivateDnsSpecifiedDomainSet).names("PrivateDnsSpecifiedDomain", "PrivateDnsSpecifiedDomain", "PrivateDnsSpecifiedDomain"),
];
pub static DnsOptionsSpecification: Shape = Shape { name: "DnsOptionsSpecification", kind: Kind::Struct(&M_DnsOptionsSpecification) };
static I_s_ElasticGpuSpecificationList: Member = Member::new("member", &ElasticGpuSpecification).names("ElasticGpuSpecification", "ElasticGpuSpecification", "ElasticGpuSpecification");
pub static s_ElasticGpuSpecificationList: Shape = Shape { name: "ElasticGpuSpecificationList", kind: Kind::List(&I_s_ElasticGpuSpecificationList, Limits::NONE) };

pub static M_ElasticGpuSpecificationResponse: [Member; 1] = [
    Member::new("Type", &shapes::TEXT).names("type", "Type", "type"),
];
pub static ElasticGpuSpecificationResponse: Shape = Shape { name: "ElasticGpuSpecificationResponse", kind: Kind::Struct(&M_ElasticGpuSpecificationResponse) };
static I_s_ElasticGpuSpecificationResponseList: Member = Member::new("member", &ElasticGpuSpecificationResponse).names("item", "Item", "item");
pub static s_ElasticGpuSpecificationResponseList: Shape = Shape { name: "ElasticGpuSpecificationResponseList", kind: Kind::List(&I_s_ElasticGpuSpecificationResponseList, Limits::NONE) };

pub static M_EncryptionSupport: [Member; 2] = [
    Member::new("EncryptionState", &shapes::TEXT).names("encryptionState", "EncryptionState", "encryptionState"),
    Member::new("StateMessage", &shapes::TEXT).names("stateMessage", "StateMessage", "stateMessage"),
];
pub static EncryptionSupport: Shape = Shape { name: "EncryptionSupport", kind: Kind::Struct(&M_EncryptionSupport) };
static I_s_EndpointSet: Member = Member::new("member", &ClientVpnEndpoint).names("item", "Item", "item");
pub static s_EndpointSet: Shape = Shape { name: "EndpointSet", kind: Kind::List(&I_s_EndpointSet, Limits::NONE) };
static I_s_ErrorSet: Member = Member::new("member", &ValidationError).names("item", "Item", "item");
pub static s_ErrorSet: Shape = Shape { name: "ErrorSet", kind: Kind::List(&I_s_ErrorSet, Limits::NONE) };
static I_s_ExcludedInstanceTypeSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_ExcludedInstanceTypeSet: Shape = Shape { name: "ExcludedInstanceTypeSet", kind: Kind::List(&I_s_ExcludedInstanceTypeSet, Limits::NONE) };

pub static M_FederatedAuthentication: [Member; 2] = [
    Member::new("SamlProviderArn", &shapes::TEXT).names("samlProviderArn", "SamlProviderArn", "samlProviderArn"),
    Member::new("SelfServiceSamlProviderArn", &shapes::TEXT).names("selfServiceSamlProviderArn", "SelfServiceSamlProviderArn", "selfServiceSamlProviderArn"),
];
pub static FederatedAuthentication: Shape = Shape { name: "FederatedAuthentication", kind: Kind::Struct(&M_FederatedAuthentication) };

pub static M_FlowLog: [Member; 17] = [
    Member::new("CreationTime", &shapes::TIME).names("creationTime", "CreationTime", "creationTime"),
    Member::new("DeliverCrossAccountRole", &shapes::TEXT).names("deliverCrossAccountRole", "DeliverCrossAccountRole", "deliverCrossAccountRole"),
    Member::new("DeliverLogsErrorMessage", &shapes::TEXT).names("deliverLogsErrorMessage", "DeliverLogsErrorMessage", "deliverLogsErrorMessage"),
    Member::new("DeliverLogsPermissionArn", &shapes::TEXT).names("deliverLogsPermissionArn", "DeliverLogsPermissionArn", "deliverLogsPermissionArn"),
    Member::new("DeliverLogsStatus", &shapes::TEXT).names("deliverLogsStatus", "DeliverLogsStatus", "deliverLogsStatus"),
    Member::new("DestinationOptions", &DestinationOptionsResponse).names("destinationOptions", "DestinationOptions", "destinationOptions"),
    Member::new("FlowLogId", &shapes::TEXT).names("flowLogId", "FlowLogId", "flowLogId"),
    Member::new("FlowLogStatus", &shapes::TEXT).names("flowLogStatus", "FlowLogStatus", "flowLogStatus"),
    Member::new("LogDestination", &shapes::TEXT).names("logDestination", "LogDestination", "logDestination"),
    Member::new("LogDestinationType", &shapes::TEXT).names("logDestinationType", "LogDestinationType", "logDestinationType"),
    Member::new("LogFormat", &shapes::TEXT).names("logFormat", "LogFormat", "logFormat"),
    Member::new("LogGroupName", &shapes::TEXT).names("logGroupName", "LogGroupName", "logGroupName"),
    Member::new("MaxAggregationInterval", &shapes::INT).names("maxAggregationInterval", "MaxAggregationInterval", "maxAggregationInterval"),
    Member::new("ResourceId", &shapes::TEXT).names("resourceId", "ResourceId", "resourceId"),
    Member::new("TagFieldSpecifications", &s_TagFieldSpecificationListResponse).names("tagFieldSpecificationSet", "TagFieldSpecificationSet", "tagFieldSpecificationSet"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("TrafficType", &shapes::TEXT).names("trafficType", "TrafficType", "trafficType"),
];
pub static FlowLog: Shape = Shape { name: "FlowLog", kind: Kind::Struct(&M_FlowLog) };
static I_s_FlowLogIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_FlowLogIdList: Shape = Shape { name: "FlowLogIdList", kind: Kind::List(&I_s_FlowLogIdList, Limits::NONE) };
static I_s_FlowLogResourceIds: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_FlowLogResourceIds: Shape = Shape { name: "FlowLogResourceIds", kind: Kind::List(&I_s_FlowLogResourceIds, Limits::NONE) };
static I_s_FlowLogSet: Member = Member::new("member", &FlowLog).names("item", "Item", "item");
pub static s_FlowLogSet: Shape = Shape { name: "FlowLogSet", kind: Kind::List(&I_s_FlowLogSet, Limits::NONE) };

pub static M_GetEbsEncryptionByDefaultRequest: [Member; 1] = [
    Member::new("DryRun", &shapes::BOOL),
];
pub static GetEbsEncryptionByDefaultRequest: Shape = Shape { name: "GetEbsEncryptionByDefaultRequest", kind: Kind::Struct(&M_GetEbsEncryptionByDefaultRequest) };

pub static M_GetEbsEncryptionByDefaultResult: [Member; 2] = [
    Member::new("EbsEncryptionByDefault", &shapes::BOOL).names("ebsEncryptionByDefault", "EbsEncryptionByDefault", "ebsEncryptionByDefault"),
    Member::new("SseType", &shapes::TEXT).names("sseType", "SseType", "sseType"),
];
pub static GetEbsEncryptionByDefaultResult: Shape = Shape { name: "GetEbsEncryptionByDefaultResult", kind: Kind::Struct(&M_GetEbsEncryptionByDefaultResult) };

pub static M_GetImageBlockPublicAccessStateRequest: [Member; 1] = [
    Member::new("DryRun", &shapes::BOOL),
];
pub static GetImageBlockPublicAccessStateRequest: Shape = Shape { name: "GetImageBlockPublicAccessStateRequest", kind: Kind::Struct(&M_GetImageBlockPublicAccessStateRequest) };

pub static M_GetImageBlockPublicAccessStateResult: [Member; 2] = [
    Member::new("ImageBlockPublicAccessState", &shapes::TEXT).names("imageBlockPublicAccessState", "ImageBlockPublicAccessState", "imageBlockPublicAccessState"),
    Member::new("ManagedBy", &shapes::TEXT).names("managedBy", "ManagedBy", "managedBy"),
];
pub static GetImageBlockPublicAccessStateResult: Shape = Shape { name: "GetImageBlockPublicAccessStateResult", kind: Kind::Struct(&M_GetImageBlockPublicAccessStateResult) };

pub static M_GetSnapshotBlockPublicAccessStateRequest: [Member; 1] = [
    Member::new("DryRun", &shapes::BOOL),
];
pub static GetSnapshotBlockPublicAccessStateRequest: Shape = Shape { name: "GetSnapshotBlockPublicAccessStateRequest", kind: Kind::Struct(&M_GetSnapshotBlockPublicAccessStateRequest) };

pub static M_GetSnapshotBlockPublicAccessStateResult: [Member; 2] = [
    Member::new("ManagedBy", &shapes::TEXT).names("managedBy", "ManagedBy", "managedBy"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
];
pub static GetSnapshotBlockPublicAccessStateResult: Shape = Shape { name: "GetSnapshotBlockPublicAccessStateResult", kind: Kind::Struct(&M_GetSnapshotBlockPublicAccessStateResult) };
static I_s_GroupIdentifierSet: Member = Member::new("member", &SecurityGroupIdentifier).names("item", "Item", "item");
pub static s_GroupIdentifierSet: Shape = Shape { name: "GroupIdentifierSet", kind: Kind::List(&I_s_GroupIdentifierSet, Limits::NONE) };
static I_s_IKEVersionsList: Member = Member::new("member", &IKEVersionsListValue).names("item", "Item", "item");
pub static s_IKEVersionsList: Shape = Shape { name: "IKEVersionsList", kind: Kind::List(&I_s_IKEVersionsList, Limits::NONE) };

pub static M_IKEVersionsListValue: [Member; 1] = [
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static IKEVersionsListValue: Shape = Shape { name: "IKEVersionsListValue", kind: Kind::Struct(&M_IKEVersionsListValue) };

pub static M_InitializationStatusDetails: [Member; 3] = [
    Member::new("EstimatedTimeToCompleteInSeconds", &shapes::LONG).names("estimatedTimeToCompleteInSeconds", "EstimatedTimeToCompleteInSeconds", "estimatedTimeToCompleteInSeconds"),
    Member::new("InitializationType", &shapes::TEXT).names("initializationType", "InitializationType", "initializationType"),
    Member::new("Progress", &shapes::LONG).names("progress", "Progress", "progress"),
];
pub static InitializationStatusDetails: Shape = Shape { name: "InitializationStatusDetails", kind: Kind::Struct(&M_InitializationStatusDetails) };
static I_s_InstanceGenerationSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_InstanceGenerationSet: Shape = Shape { name: "InstanceGenerationSet", kind: Kind::List(&I_s_InstanceGenerationSet, Limits::NONE) };
static I_s_InstanceIpv6AddressListRequest: Member = Member::new("member", &InstanceIpv6AddressRequest).names("InstanceIpv6Address", "InstanceIpv6Address", "InstanceIpv6Address");
pub static s_InstanceIpv6AddressListRequest: Shape = Shape { name: "InstanceIpv6AddressListRequest", kind: Kind::List(&I_s_InstanceIpv6AddressListRequest, Limits::NONE) };

pub static M_InstanceIpv6AddressRequest: [Member; 1] = [
    Member::new("Ipv6Address", &shapes::TEXT),
];
pub static InstanceIpv6AddressRequest: Shape = Shape { name: "InstanceIpv6AddressRequest", kind: Kind::Struct(&M_InstanceIpv6AddressRequest) };

pub static M_InstanceRequirements: [Member; 26] = [
    Member::new("AcceleratorCount", &AcceleratorCount).names("acceleratorCount", "AcceleratorCount", "acceleratorCount"),
    Member::new("AcceleratorManufacturers", &s_AcceleratorManufacturerSet).names("acceleratorManufacturerSet", "AcceleratorManufacturerSet", "acceleratorManufacturerSet"),
    Member::new("AcceleratorNames", &s_AcceleratorNameSet).names("acceleratorNameSet", "AcceleratorNameSet", "acceleratorNameSet"),
    Member::new("AcceleratorTotalMemoryMiB", &AcceleratorTotalMemoryMiB).names("acceleratorTotalMemoryMiB", "AcceleratorTotalMemoryMiB", "acceleratorTotalMemoryMiB"),
    Member::new("AcceleratorTypes", &s_AcceleratorTypeSet).names("acceleratorTypeSet", "AcceleratorTypeSet", "acceleratorTypeSet"),
    Member::new("AllowedInstanceTypes", &s_AllowedInstanceTypeSet).names("allowedInstanceTypeSet", "AllowedInstanceTypeSet", "allowedInstanceTypeSet"),
    Member::new("BareMetal", &shapes::TEXT).names("bareMetal", "BareMetal", "bareMetal"),
    Member::new("BaselineEbsBandwidthMbps", &BaselineEbsBandwidthMbps).names("baselineEbsBandwidthMbps", "BaselineEbsBandwidthMbps", "baselineEbsBandwidthMbps"),
    Member::new("BaselinePerformanceFactors", &BaselinePerformanceFactors).names("baselinePerformanceFactors", "BaselinePerformanceFactors", "baselinePerformanceFactors"),
    Member::new("BurstablePerformance", &shapes::TEXT).names("burstablePerformance", "BurstablePerformance", "burstablePerformance"),
    Member::new("CpuManufacturers", &s_CpuManufacturerSet).names("cpuManufacturerSet", "CpuManufacturerSet", "cpuManufacturerSet"),
    Member::new("ExcludedInstanceTypes", &s_ExcludedInstanceTypeSet).names("excludedInstanceTypeSet", "ExcludedInstanceTypeSet", "excludedInstanceTypeSet"),
    Member::new("InstanceGenerations", &s_InstanceGenerationSet).names("instanceGenerationSet", "InstanceGenerationSet", "instanceGenerationSet"),
    Member::new("LocalStorage", &shapes::TEXT).names("localStorage", "LocalStorage", "localStorage"),
    Member::new("LocalStorageTypes", &s_LocalStorageTypeSet).names("localStorageTypeSet", "LocalStorageTypeSet", "localStorageTypeSet"),
    Member::new("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", &shapes::INT).names("maxSpotPriceAsPercentageOfOptimalOnDemandPrice", "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "maxSpotPriceAsPercentageOfOptimalOnDemandPrice"),
    Member::new("MemoryGiBPerVCpu", &MemoryGiBPerVCpu).names("memoryGiBPerVCpu", "MemoryGiBPerVCpu", "memoryGiBPerVCpu"),
    Member::new("MemoryMiB", &MemoryMiB).names("memoryMiB", "MemoryMiB", "memoryMiB"),
    Member::new("NetworkBandwidthGbps", &NetworkBandwidthGbps).names("networkBandwidthGbps", "NetworkBandwidthGbps", "networkBandwidthGbps"),
    Member::new("NetworkInterfaceCount", &NetworkInterfaceCount).names("networkInterfaceCount", "NetworkInterfaceCount", "networkInterfaceCount"),
    Member::new("OnDemandMaxPricePercentageOverLowestPrice", &shapes::INT).names("onDemandMaxPricePercentageOverLowestPrice", "OnDemandMaxPricePercentageOverLowestPrice", "onDemandMaxPricePercentageOverLowestPrice"),
    Member::new("RequireEncryptionInTransit", &shapes::BOOL).names("requireEncryptionInTransit", "RequireEncryptionInTransit", "requireEncryptionInTransit"),
    Member::new("RequireHibernateSupport", &shapes::BOOL).names("requireHibernateSupport", "RequireHibernateSupport", "requireHibernateSupport"),
    Member::new("SpotMaxPricePercentageOverLowestPrice", &shapes::INT).names("spotMaxPricePercentageOverLowestPrice", "SpotMaxPricePercentageOverLowestPrice", "spotMaxPricePercentageOverLowestPrice"),
    Member::new("TotalLocalStorageGB", &TotalLocalStorageGB).names("totalLocalStorageGB", "TotalLocalStorageGB", "totalLocalStorageGB"),
    Member::new("VCpuCount", &VCpuCountRange).names("vCpuCount", "VCpuCount", "vCpuCount"),
];
pub static InstanceRequirements: Shape = Shape { name: "InstanceRequirements", kind: Kind::Struct(&M_InstanceRequirements) };

pub static M_InstanceRequirementsRequest: [Member; 26] = [
    Member::new("AcceleratorCount", &AcceleratorCountRequest),
    Member::new("AcceleratorManufacturers", &s_AcceleratorManufacturerSet).names("AcceleratorManufacturer", "AcceleratorManufacturer", "AcceleratorManufacturer"),
    Member::new("AcceleratorNames", &s_AcceleratorNameSet).names("AcceleratorName", "AcceleratorName", "AcceleratorName"),
    Member::new("AcceleratorTotalMemoryMiB", &AcceleratorTotalMemoryMiBRequest),
    Member::new("AcceleratorTypes", &s_AcceleratorTypeSet).names("AcceleratorType", "AcceleratorType", "AcceleratorType"),
    Member::new("AllowedInstanceTypes", &s_AllowedInstanceTypeSet).names("AllowedInstanceType", "AllowedInstanceType", "AllowedInstanceType"),
    Member::new("BareMetal", &shapes::TEXT),
    Member::new("BaselineEbsBandwidthMbps", &BaselineEbsBandwidthMbpsRequest),
    Member::new("BaselinePerformanceFactors", &BaselinePerformanceFactorsRequest),
    Member::new("BurstablePerformance", &shapes::TEXT),
    Member::new("CpuManufacturers", &s_CpuManufacturerSet).names("CpuManufacturer", "CpuManufacturer", "CpuManufacturer"),
    Member::new("ExcludedInstanceTypes", &s_ExcludedInstanceTypeSet).names("ExcludedInstanceType", "ExcludedInstanceType", "ExcludedInstanceType"),
    Member::new("InstanceGenerations", &s_InstanceGenerationSet).names("InstanceGeneration", "InstanceGeneration", "InstanceGeneration"),
    Member::new("LocalStorage", &shapes::TEXT),
    Member::new("LocalStorageTypes", &s_LocalStorageTypeSet).names("LocalStorageType", "LocalStorageType", "LocalStorageType"),
    Member::new("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", &shapes::INT),
    Member::new("MemoryGiBPerVCpu", &MemoryGiBPerVCpuRequest),
    Member::new("MemoryMiB", &MemoryMiBRequest).required(),
    Member::new("NetworkBandwidthGbps", &NetworkBandwidthGbpsRequest),
    Member::new("NetworkInterfaceCount", &NetworkInterfaceCountRequest),
    Member::new("OnDemandMaxPricePercentageOverLowestPrice", &shapes::INT),
    Member::new("RequireEncryptionInTransit", &shapes::BOOL),
    Member::new("RequireHibernateSupport", &shapes::BOOL),
    Member::new("SpotMaxPricePercentageOverLowestPrice", &shapes::INT),
    Member::new("TotalLocalStorageGB", &TotalLocalStorageGBRequest),
    Member::new("VCpuCount", &VCpuCountRangeRequest).required(),
];
pub static InstanceRequirementsRequest: Shape = Shape { name: "InstanceRequirementsRequest", kind: Kind::Struct(&M_InstanceRequirementsRequest) };
static I_s_IpList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_IpList: Shape = Shape { name: "IpList", kind: Kind::List(&I_s_IpList, Limits::NONE) };
static I_s_IpRanges: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_IpRanges: Shape = Shape { name: "IpRanges", kind: Kind::List(&I_s_IpRanges, Limits::NONE) };
static I_s_Ipv4PrefixListResponse: Member = Member::new("member", &Ipv4PrefixSpecificationResponse).names("item", "Item", "item");
pub static s_Ipv4PrefixListResponse: Shape = Shape { name: "Ipv4PrefixListResponse", kind: Kind::List(&I_s_Ipv4PrefixListResponse, Limits::NONE) };

pub static M_Ipv4PrefixSpecificationResponse: [Member; 1] = [
    Member::new("Ipv4Prefix", &shapes::TEXT).names("ipv4Prefix", "Ipv4Prefix", "ipv4Prefix"),
];
pub static Ipv4PrefixSpecificationResponse: Shape = Shape { name: "Ipv4PrefixSpecificationResponse", kind: Kind::Struct(&M_Ipv4PrefixSpecificationResponse) };

pub static M_Ipv6CidrBlock: [Member; 1] = [
    Member::new("Ipv6CidrBlock", &shapes::TEXT).names("ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock"),
];
pub static Ipv6CidrBlock: Shape = Shape { name: "Ipv6CidrBlock", kind: Kind::Struct(&M_Ipv6CidrBlock) };
static I_s_Ipv6CidrBlockSet: Member = Member::new("member", &Ipv6CidrBlock).names("item", "Item", "item");
pub static s_Ipv6CidrBlockSet: Shape = Shape { name: "Ipv6CidrBlockSet", kind: Kind::List(&I_s_Ipv6CidrBlockSet, Limits::NONE) };
static I_s_Ipv6PrefixListResponse: Member = Member::new("member", &Ipv6PrefixSpecificationResponse).names("item", "Item", "item");
pub static s_Ipv6PrefixListResponse: Shape = Shape { name: "Ipv6PrefixListResponse", kind: Kind::List(&I_s_Ipv6PrefixListResponse, Limits::NONE) };

pub static M_Ipv6PrefixSpecificationResponse: [Member; 1] = [
    Member::new("Ipv6Prefix", &shapes::TEXT).names("ipv6Prefix", "Ipv6Prefix", "ipv6Prefix"),
];
pub static Ipv6PrefixSpecificationResponse: Shape = Shape { name: "Ipv6PrefixSpecificationResponse", kind: Kind::Struct(&M_Ipv6PrefixSpecificationResponse) };

pub static M_LastError: [Member; 2] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Message", &shapes::TEXT).names("message", "Message", "message"),
];
pub static LastError: Shape = Shape { name: "LastError", kind: Kind::Struct(&M_LastError) };

pub static M_LaunchTemplate: [Member; 8] = [
    Member::new("CreateTime", &shapes::TIME).names("createTime", "CreateTime", "createTime"),
    Member::new("CreatedBy", &shapes::TEXT).names("createdBy", "CreatedBy", "createdBy"),
    Member::new("DefaultVersionNumber", &shapes::LONG).names("defaultVersionNumber", "DefaultVersionNumber", "defaultVersionNumber"),
    Member::new("LatestVersionNumber", &shapes::LONG).names("latestVersionNumber", "LatestVersionNumber", "latestVersionNumber"),
    Member::new("LaunchTemplateId", &shapes::TEXT).names("launchTemplateId", "LaunchTemplateId", "launchTemplateId"),
    Member::new("LaunchTemplateName", &shapes::TEXT).names("launchTemplateName", "LaunchTemplateName", "launchTemplateName"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static LaunchTemplate: Shape = Shape { name: "LaunchTemplate", kind: Kind::Struct(&M_LaunchTemplate) };

pub static M_LaunchTemplateBlockDeviceMapping: [Member; 4] = [
    Member::new("DeviceName", &shapes::TEXT).names("deviceName", "DeviceName", "deviceName"),
    Member::new("Ebs", &LaunchTemplateEbsBlockDevice).names("ebs", "Ebs", "ebs"),
    Member::new("NoDevice", &shapes::TEXT).names("noDevice", "NoDevice", "noDevice"),
    Member::new("VirtualName", &shapes::TEXT).names("virtualName", "VirtualName", "virtualName"),
];
pub static LaunchTemplateBlockDeviceMapping: Shape = Shape { name: "LaunchTemplateBlockDeviceMapping", kind: Kind::Struct(&M_LaunchTemplateBlockDeviceMapping) };
static I_s_LaunchTemplateBlockDeviceMappingList: Member = Member::new("member", &LaunchTemplateBlockDeviceMapping).names("item", "Item", "item");
pub static s_LaunchTemplateBlockDeviceMappingList: Shape = Shape { name: "LaunchTemplateBlockDeviceMappingList", kind: Kind::List(&I_s_LaunchTemplateBlockDeviceMappingList, Limits::NONE) };

pub static M_LaunchTemplateBlockDeviceMappingRequest: [Member; 4] = [
    Member::new("DeviceName", &shapes::TEXT),
    Member::new("Ebs", &LaunchTemplateEbsBlockDeviceRequest),
    Member::new("NoDevice", &shapes::TEXT),
    Member::new("VirtualName", &shapes::TEXT),
];
pub static LaunchTemplateBlockDeviceMappingRequest: Shape = Shape { name: "LaunchTemplateBlockDeviceMappingRequest", kind: Kind::Struct(&M_LaunchTemplateBlockDeviceMappingRequest) };
static I_s_LaunchTemplateBlockDeviceMappingRequestList: Member = Member::new("member", &LaunchTemplateBlockDeviceMappingRequest).names("BlockDeviceMapping", "BlockDeviceMapping", "BlockDeviceMapping");
pub static s_LaunchTemplateBlockDeviceMappingRequestList: Shape = Shape { name: "LaunchTemplateBlockDeviceMappingRequestList", kind: Kind::List(&I_s_LaunchTemplateBlockDeviceMappingRequestList, Limits::NONE) };

pub static M_LaunchTemplateCapacityReservationSpecificationRequest: [Member; 2] = [
    Member::new("CapacityReservationPreference", &shapes::TEXT),
    Member::new("CapacityReservationTarget", &CapacityReservationTarget),
];
pub static LaunchTemplateCapacityReservationSpecificationRequest: Shape = Shape { name: "LaunchTemplateCapacityReservationSpecificationRequest", kind: Kind::Struct(&M_LaunchTemplateCapacityReservationSpecificationRequest) };

pub static M_LaunchTemplateCapacityReservationSpecificationResponse: [Member; 2] = [
    Member::new("CapacityReservationPreference", &shapes::TEXT).names("capacityReservationPreference", "CapacityReservationPreference", "capacityReservationPreference"),
    Member::new("CapacityReservationTarget", &CapacityReservationTargetResponse).names("capacityReservationTarget", "CapacityReservationTarget", "capacityReservationTarget"),
];
pub static LaunchTemplateCapacityReservationSpecificationResponse: Shape = Shape { name: "LaunchTemplateCapacityReservationSpecificationResponse", kind: Kind::Struct(&M_LaunchTemplateCapacityReservationSpecificationResponse) };

pub static M_LaunchTemplateCpuOptions: [Member; 4] = [
    Member::new("AmdSevSnp", &shapes::TEXT).names("amdSevSnp", "AmdSevSnp", "amdSevSnp"),
    Member::new("CoreCount", &shapes::INT).names("coreCount", "CoreCount", "coreCount"),
    Member::new("NestedVirtualization", &shapes::TEXT).names("nestedVirtualization", "NestedVirtualization", "nestedVirtualization"),
    Member::new("ThreadsPerCore", &shapes::INT).names("threadsPerCore", "ThreadsPerCore", "threadsPerCore"),
];
pub static LaunchTemplateCpuOptions: Shape = Shape { name: "LaunchTemplateCpuOptions", kind: Kind::Struct(&M_LaunchTemplateCpuOptions) };

pub static M_LaunchTemplateCpuOptionsRequest: [Member; 4] = [
    Member::new("AmdSevSnp", &shapes::TEXT),
    Member::new("CoreCount", &shapes::INT),
    Member::new("NestedVirtualization", &shapes::TEXT),
    Member::new("ThreadsPerCore", &shapes::INT),
];
pub static LaunchTemplateCpuOptionsRequest: Shape = Shape { name: "LaunchTemplateCpuOptionsRequest", kind: Kind::Struct(&M_LaunchTemplateCpuOptionsRequest) };

pub static M_LaunchTemplateEbsBlockDevice: [Member; 10] = [
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("EbsCardIndex", &shapes::INT).names("ebsCardIndex", "EbsCardIndex", "ebsCardIndex"),
    Member::new("Encrypted", &shapes::BOOL).names("encrypted", "Encrypted", "encrypted"),
    Member::new("Iops", &shapes::INT).names("iops", "Iops", "iops"),
    Member::new("KmsKeyId", &shapes::TEXT).names("kmsKeyId", "KmsKeyId", "kmsKeyId"),
    Member::new("SnapshotId", &shapes::TEXT).names("snapshotId", "SnapshotId", "snapshotId"),
    Member::new("Throughput", &shapes::INT).names("throughput", "Throughput", "throughput"),
    Member::new("VolumeInitializationRate", &shapes::INT).names("volumeInitializationRate", "VolumeInitializationRate", "volumeInitializationRate"),
    Member::new("VolumeSize", &shapes::INT).names("volumeSize", "VolumeSize", "volumeSize"),
    Member::new("VolumeType", &shapes::TEXT).names("volumeType", "VolumeType", "volumeType"),
];
pub static LaunchTemplateEbsBlockDevice: Shape = Shape { name: "LaunchTemplateEbsBlockDevice", kind: Kind::Struct(&M_LaunchTemplateEbsBlockDevice) };

pub static M_LaunchTemplateEbsBlockDeviceRequest: [Member; 10] = [
    Member::new("DeleteOnTermination", &shapes::BOOL),
    Member::new("EbsCardIndex", &shapes::INT),
    Member::new("Encrypted", &shapes::BOOL),
    Member::new("Iops", &shapes::INT),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("SnapshotId", &shapes::TEXT),
    Member::new("Throughput", &shapes::INT),
    Member::new("VolumeInitializationRate", &shapes::INT),
    Member::new("VolumeSize", &shapes::INT),
    Member::new("VolumeType", &shapes::TEXT),
];
pub static LaunchTemplateEbsBlockDeviceRequest: Shape = Shape { name: "LaunchTemplateEbsBlockDeviceRequest", kind: Kind::Struct(&M_LaunchTemplateEbsBlockDeviceRequest) };

pub static M_LaunchTemplateElasticInferenceAccelerator: [Member; 2] = [
    Member::new("Count", &shapes::INT),
    Member::new("Type", &shapes::TEXT).required(),
];
pub static LaunchTemplateElasticInferenceAccelerator: Shape = Shape { name: "LaunchTemplateElasticInferenceAccelerator", kind: Kind::Struct(&M_LaunchTemplateElasticInferenceAccelerator) };
static I_s_LaunchTemplateElasticInferenceAcceleratorList: Member = Member::new("member", &LaunchTemplateElasticInferenceAccelerator).names("item", "Item", "item");
pub static s_LaunchTemplateElasticInferenceAcceleratorList: Shape = Shape { name: "LaunchTemplateElasticInferenceAcceleratorList", kind: Kind::List(&I_s_LaunchTemplateElasticInferenceAcceleratorList, Limits::NONE) };

pub static M_LaunchTemplateElasticInferenceAcceleratorResponse: [Member; 2] = [
    Member::new("Count", &shapes::INT).names("count", "Count", "count"),
    Member::new("Type", &shapes::TEXT).names("type", "Type", "type"),
];
pub static LaunchTemplateElasticInferenceAcceleratorResponse: Shape = Shape { name: "LaunchTemplateElasticInferenceAcceleratorResponse", kind: Kind::Struct(&M_LaunchTemplateElasticInferenceAcceleratorResponse) };
static I_s_LaunchTemplateElasticInferenceAcceleratorResponseList: Member = Member::new("member", &LaunchTemplateElasticInferenceAcceleratorResponse).names("item", "Item", "item");
pub static s_LaunchTemplateElasticInferenceAcceleratorResponseList: Shape = Shape { name: "LaunchTemplateElasticInferenceAcceleratorResponseList", kind: Kind::List(&I_s_LaunchTemplateElasticInferenceAcceleratorResponseList, Limits::NONE) };

pub static M_LaunchTemplateEnaSrdSpecification: [Member; 2] = [
    Member::new("EnaSrdEnabled", &shapes::BOOL).names("enaSrdEnabled", "EnaSrdEnabled", "enaSrdEnabled"),
    Member::new("EnaSrdUdpSpecification", &LaunchTemplateEnaSrdUdpSpecification).names("enaSrdUdpSpecification", "EnaSrdUdpSpecification", "enaSrdUdpSpecification"),
];
pub static LaunchTemplateEnaSrdSpecification: Shape = Shape { name: "LaunchTemplateEnaSrdSpecification", kind: Kind::Struct(&M_LaunchTemplateEnaSrdSpecification) };

pub static M_LaunchTemplateEnaSrdUdpSpecification: [Member; 1] = [
    Member::new("EnaSrdUdpEnabled", &shapes::BOOL).names("enaSrdUdpEnabled", "EnaSrdUdpEnabled", "enaSrdUdpEnabled"),
];
pub static LaunchTemplateEnaSrdUdpSpecification: Shape = Shape { name: "LaunchTemplateEnaSrdUdpSpecification", kind: Kind::Struct(&M_LaunchTemplateEnaSrdUdpSpecification) };

pub static M_LaunchTemplateEnclaveOptions: [Member; 1] = [
    Member::new("Enabled", &shapes::BOOL).names("enabled", "Enabled", "enabled"),
];
pub static LaunchTemplateEnclaveOptions: Shape = Shape { name: "LaunchTemplateEnclaveOptions", kind: Kind::Struct(&M_LaunchTemplateEnclaveOptions) };

pub static M_LaunchTemplateEnclaveOptionsRequest: [Member; 1] = [
    Member::new("Enabled", &shapes::BOOL),
];
pub static LaunchTemplateEnclaveOptionsRequest: Shape = Shape { name: "LaunchTemplateEnclaveOptionsRequest", kind: Kind::Struct(&M_LaunchTemplateEnclaveOptionsRequest) };

pub static M_LaunchTemplateHibernationOptions: [Member; 1] = [
    Member::new("Configured", &shapes::BOOL).names("configured", "Configured", "configured"),
];
pub static LaunchTemplateHibernationOptions: Shape = Shape { name: "LaunchTemplateHibernationOptions", kind: Kind::Struct(&M_LaunchTemplateHibernationOptions) };

pub static M_LaunchTemplateHibernationOptionsRequest: [Member; 1] = [
    Member::new("Configured", &shapes::BOOL),
];
pub static LaunchTemplateHibernationOptionsRequest: Shape = Shape { name: "LaunchTemplateHibernationOptionsRequest", kind: Kind::Struct(&M_LaunchTemplateHibernationOptionsRequest) };

pub static M_LaunchTemplateIamInstanceProfileSpecification: [Member; 2] = [
    Member::new("Arn", &shapes::TEXT).names("arn", "Arn", "arn"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static LaunchTemplateIamInstanceProfileSpecification: Shape = Shape { name: "LaunchTemplateIamInstanceProfileSpecification", kind: Kind::Struct(&M_LaunchTemplateIamInstanceProfileSpecification) };

pub static M_LaunchTemplateIamInstanceProfileSpecificationRequest: [Member; 2] = [
    Member::new("Arn", &shapes::TEXT),
    Member::new("Name", &shapes::TEXT),
];
pub static LaunchTemplateIamInstanceProfileSpecificationRequest: Shape = Shape { name: "LaunchTemplateIamInstanceProfileSpecificationRequest", kind: Kind::Struct(&M_LaunchTemplateIamInstanceProfileSpecificationRequest) };
static I_s_LaunchTemplateIdStringList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_LaunchTemplateIdStringList: Shape = Shape { name: "LaunchTemplateIdStringList", kind: Kind::List(&I_s_LaunchTemplateIdStringList, Limits::NONE) };

pub static M_LaunchTemplateInstanceMaintenanceOptions: [Member; 1] = [
    Member::new("AutoRecovery", &shapes::TEXT).names("autoRecovery", "AutoRecovery", "autoRecovery"),
];
pub static LaunchTemplateInstanceMaintenanceOptions: Shape = Shape { name: "LaunchTemplateInstanceMaintenanceOptions", kind: Kind::Struct(&M_LaunchTemplateInstanceMaintenanceOptions) };

pub static M_LaunchTemplateInstanceMaintenanceOptionsRequest: [Member; 1] = [
    Member::new("AutoRecovery", &shapes::TEXT),
];
pub static LaunchTemplateInstanceMaintenanceOptionsRequest: Shape = Shape { name: "LaunchTemplateInstanceMaintenanceOptionsRequest", kind: Kind::Struct(&M_LaunchTemplateInstanceMaintenanceOptionsRequest) };

pub static M_LaunchTemplateInstanceMarketOptions: [Member; 2] = [
    Member::new("MarketType", &shapes::TEXT).names("marketType", "MarketType", "marketType"),
    Member::new("SpotOptions", &LaunchTemplateSpotMarketOptions).names("spotOptions", "SpotOptions", "spotOptions"),
];
pub static LaunchTemplateInstanceMarketOptions: Shape = Shape { name: "LaunchTemplateInstanceMarketOptions", kind: Kind::Struct(&M_LaunchTemplateInstanceMarketOptions) };

pub static M_LaunchTemplateInstanceMarketOptionsRequest: [Member; 2] = [
    Member::new("MarketType", &shapes::TEXT),
    Member::new("SpotOptions", &LaunchTemplateSpotMarketOptionsRequest),
];
pub static LaunchTemplateInstanceMarketOptionsRequest: Shape = Shape { name: "LaunchTemplateInstanceMarketOptionsRequest", kind: Kind::Struct(&M_LaunchTemplateInstanceMarketOptionsRequest) };

pub static M_LaunchTemplateInstanceMetadataOptions: [Member; 6] = [
    Member::new("HttpEndpoint", &shapes::TEXT).names("httpEndpoint", "HttpEndpoint", "httpEndpoint"),
    Member::new("HttpProtocolIpv6", &shapes::TEXT).names("httpProtocolIpv6", "HttpProtocolIpv6", "httpProtocolIpv6"),
    Member::new("HttpPutResponseHopLimit", &shapes::INT).names("httpPutResponseHopLimit", "HttpPutResponseHopLimit", "httpPutResponseHopLimit"),
    Member::new("HttpTokens", &shapes::TEXT).names("httpTokens", "HttpTokens", "httpTokens"),
    Member::new("InstanceMetadataTags", &shapes::TEXT).names("instanceMetadataTags", "InstanceMetadataTags", "instanceMetadataTags"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
];
pub static LaunchTemplateInstanceMetadataOptions: Shape = Shape { name: "LaunchTemplateInstanceMetadataOptions", kind: Kind::Struct(&M_LaunchTemplateInstanceMetadataOptions) };

pub static M_LaunchTemplateInstanceMetadataOptionsRequest: [Member; 5] = [
    Member::new("HttpEndpoint", &shapes::TEXT),
    Member::new("HttpProtocolIpv6", &shapes::TEXT),
    Member::new("HttpPutResponseHopLimit", &shapes::INT),
    Member::new("HttpTokens", &shapes::TEXT),
    Member::new("InstanceMetadataTags", &shapes::TEXT),
];
pub static LaunchTemplateInstanceMetadataOptionsRequest: Shape = Shape { name: "LaunchTemplateInstanceMetadataOptionsRequest", kind: Kind::Struct(&M_LaunchTemplateInstanceMetadataOptionsRequest) };

pub static M_LaunchTemplateInstanceNetworkInterfaceSpecification: [Member; 23] = [
    Member::new("AssociateCarrierIpAddress", &shapes::BOOL).names("associateCarrierIpAddress", "AssociateCarrierIpAddress", "associateCarrierIpAddress"),
    Member::new("AssociatePublicIpAddress", &shapes::BOOL).names("associatePublicIpAddress", "AssociatePublicIpAddress", "associatePublicIpAddress"),
    Member::new("ConnectionTrackingSpecification", &ConnectionTrackingSpecification).names("connectionTrackingSpecification", "ConnectionTrackingSpecification", "connectionTrackingSpecification"),
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("DeviceIndex", &shapes::INT).names("deviceIndex", "DeviceIndex", "deviceIndex"),
    Member::new("EnaQueueCount", &shapes::INT).names("enaQueueCount", "EnaQueueCount", "enaQueueCount"),
    Member::new("EnaSrdSpecification", &LaunchTemplateEnaSrdSpecification).names("enaSrdSpecification", "EnaSrdSpecification", "enaSrdSpecification"),
    Member::new("Groups", &s_GroupIdStringList).names("groupSet", "GroupSet", "groupSet"),
    Member::new("InterfaceType", &shapes::TEXT).names("interfaceType", "InterfaceType", "interfaceType"),
    Member::new("Ipv4PrefixCount", &shapes::INT).names("ipv4PrefixCount", "Ipv4PrefixCount", "ipv4PrefixCount"),
    Member::new("Ipv4Prefixes", &s_Ipv4PrefixListResponse).names("ipv4PrefixSet", "Ipv4PrefixSet", "ipv4PrefixSet"),
    Member::new("Ipv6AddressCount", &shapes::INT).names("ipv6AddressCount", "Ipv6AddressCount", "ipv6AddressCount"),
    Member::new("Ipv6Addresses", &s_InstanceIpv6AddressList).names("ipv6AddressesSet", "Ipv6AddressesSet", "ipv6AddressesSet"),
    Member::new("Ipv6PrefixCount", &shapes::INT).names("ipv6PrefixCount", "Ipv6PrefixCount", "ipv6PrefixCount"),
    Member::new("Ipv6Prefixes", &s_Ipv6PrefixListResponse).names("ipv6PrefixSet", "Ipv6PrefixSet", "ipv6PrefixSet"),
    Member::new("NetworkCardIndex", &shapes::INT).names("networkCardIndex", "NetworkCardIndex", "networkCardIndex"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("PrimaryIpv6", &shapes::BOOL).names("primaryIpv6", "PrimaryIpv6", "primaryIpv6"),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("PrivateIpAddresses", &s_PrivateIpAddressSpecificationList).names("privateIpAddressesSet", "PrivateIpAddressesSet", "privateIpAddressesSet"),
    Member::new("SecondaryPrivateIpAddressCount", &shapes::INT).names("secondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
];
pub static LaunchTemplateInstanceNetworkInterfaceSpecification: Shape = Shape { name: "LaunchTemplateInstanceNetworkInterfaceSpecification", kind: Kind::Struct(&M_LaunchTemplateInstanceNetworkInterfaceSpecification) };
static I_s_LaunchTemplateInstanceNetworkInterfaceSpecificationList: Member = Member::new("member", &LaunchTemplateInstanceNetworkInterfaceSpecification).names("item", "Item", "item");
pub static s_LaunchTemplateInstanceNetworkInterfaceSpecificationList: Shape = Shape { name: "LaunchTemplateInstanceNetworkInterfaceSpecificationList", kind: Kind::List(&I_s_LaunchTemplateInstanceNetworkInterfaceSpecificationList, Limits::NONE) };

pub static M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest: [Member; 23] = [
    Member::new("AssociateCarrierIpAddress", &shapes::BOOL),
    Member::new("AssociatePublicIpAddress", &shapes::BOOL),
    Member::new("ConnectionTrackingSpecification", &ConnectionTrackingSpecificationRequest),
    Member::new("DeleteOnTermination", &shapes::BOOL),
    Member::new("Description", &shapes::TEXT),
    Member::new("DeviceIndex", &shapes::INT),
    Member::new("EnaQueueCount", &shapes::INT),
    Member::new("EnaSrdSpecification", &EnaSrdSpecificationRequest),
    Member::new("Groups", &s_SecurityGroupIdStringList).names("SecurityGroupId", "SecurityGroupId", "SecurityGroupId"),
    Member::new("InterfaceType", &shapes::TEXT),
    Member::new("Ipv4PrefixCount", &shapes::INT),
    Member::new("Ipv4Prefixes", &s_Ipv4PrefixList).names("Ipv4Prefix", "Ipv4Prefix", "Ipv4Prefix"),
    Member::new("Ipv6AddressCount", &shapes::INT),
    Member::new("Ipv6Addresses", &s_InstanceIpv6AddressListRequest),
    Member::new("Ipv6PrefixCount", &shapes::INT),
    Member::new("Ipv6Prefixes", &s_Ipv6PrefixList).names("Ipv6Prefix", "Ipv6Prefix", "Ipv6Prefix"),
    Member::new("NetworkCardIndex", &shapes::INT),
    Member::new("NetworkInterfaceId", &shapes::TEXT),
    Member::new("PrimaryIpv6", &shapes::BOOL),
    Member::new("PrivateIpAddress", &shapes::TEXT),
    Member::new("PrivateIpAddresses", &s_PrivateIpAddressSpecificationList),
    Member::new("SecondaryPrivateIpAddressCount", &shapes::INT),
    Member::new("SubnetId", &shapes::TEXT),
];
pub static LaunchTemplateInstanceNetworkInterfaceSpecificationRequest: Shape = Shape { name: "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest", kind: Kind::Struct(&M_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest) };
static I_s_LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList: Member = Member::new("member", &LaunchTemplateInstanceNetworkInterfaceSpecificationRequest).names("InstanceNetworkInterfaceSpecification", "InstanceNetworkInterfaceSpecification", "InstanceNetworkInterfaceSpecification");
pub static s_LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList: Shape = Shape { name: "LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList", kind: Kind::List(&I_s_LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList, Limits::NONE) };

pub static M_LaunchTemplateInstanceSecondaryInterfaceSpecification: [Member; 7] = [
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("DeviceIndex", &shapes::INT).names("deviceIndex", "DeviceIndex", "deviceIndex"),
    Member::new("InterfaceType", &shapes::TEXT).names("interfaceType", "InterfaceType", "interfaceType"),
    Member::new("NetworkCardIndex", &shapes::INT).names("networkCardIndex", "NetworkCardIndex", "networkCardIndex"),
    Member::new("PrivateIpAddressCount", &shapes::INT).names("privateIpAddressCount", "PrivateIpAddressCount", "privateIpAddressCount"),
    Member::new("PrivateIpAddresses", &s_SecondaryInterfacePrivateIpAddressSpecificationList).names("privateIpAddressesSet", "PrivateIpAddressesSet", "privateIpAddressesSet"),
    Member::new("SecondarySubnetId", &shapes::TEXT).names("secondarySubnetId", "SecondarySubnetId", "secondarySubnetId"),
];
pub static LaunchTemplateInstanceSecondaryInterfaceSpecification: Shape = Shape { name: "LaunchTemplateInstanceSecondaryInterfaceSpecification", kind: Kind::Struct(&M_LaunchTemplateInstanceSecondaryInterfaceSpecification) };
static I_s_LaunchTemplateInstanceSecondaryInterfaceSpecificationList: Member = Member::new("member", &LaunchTemplateInstanceSecondaryInterfaceSpecification).names("item", "Item", "item");
pub static s_LaunchTemplateInstanceSecondaryInterfaceSpecificationList: Shape = Shape { name: "LaunchTemplateInstanceSecondaryInterfaceSpecificationList", kind: Kind::List(&I_s_LaunchTemplateInstanceSecondaryInterfaceSpecificationList, Limits::NONE) };

pub static M_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest: [Member; 7] = [
    Member::new("DeleteOnTermination", &shapes::BOOL),
    Member::new("DeviceIndex", &shapes::INT),
    Member::new("InterfaceType", &shapes::TEXT),
    Member::new("NetworkCardIndex", &shapes::INT),
    Member::new("PrivateIpAddressCount", &shapes::INT),
    Member::new("PrivateIpAddresses", &s_SecondaryInterfacePrivateIpAddressSpecificationListRequest).names("PrivateIpAddress", "PrivateIpAddress", "PrivateIpAddress"),
    Member::new("SecondarySubnetId", &shapes::TEXT),
];
pub static LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest: Shape = Shape { name: "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest", kind: Kind::Struct(&M_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest) };
static I_s_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList: Member = Member::new("member", &LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest).names("InstanceSecondaryInterfaceSpecification", "InstanceSecondaryInterfaceSpecification", "InstanceSecondaryInterfaceSpecification");
pub static s_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList: Shape = Shape { name: "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList", kind: Kind::List(&I_s_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList, Limits::NONE) };

pub static M_LaunchTemplateLicenseConfiguration: [Member; 1] = [
    Member::new("LicenseConfigurationArn", &shapes::TEXT).names("licenseConfigurationArn", "LicenseConfigurationArn", "licenseConfigurationArn"),
];
pub static LaunchTemplateLicenseConfiguration: Shape = Shape { name: "LaunchTemplateLicenseConfiguration", kind: Kind::Struct(&M_LaunchTemplateLicenseConfiguration) };

pub static M_LaunchTemplateLicenseConfigurationRequest: [Member; 1] = [
    Member::new("LicenseConfigurationArn", &shapes::TEXT),
];
pub static LaunchTemplateLicenseConfigurationRequest: Shape = Shape { name: "LaunchTemplateLicenseConfigurationRequest", kind: Kind::Struct(&M_LaunchTemplateLicenseConfigurationRequest) };
static I_s_LaunchTemplateLicenseList: Member = Member::new("member", &LaunchTemplateLicenseConfiguration).names("item", "Item", "item");
pub static s_LaunchTemplateLicenseList: Shape = Shape { name: "LaunchTemplateLicenseList", kind: Kind::List(&I_s_LaunchTemplateLicenseList, Limits::NONE) };
static I_s_LaunchTemplateLicenseSpecificationListRequest: Member = Member::new("member", &LaunchTemplateLicenseConfigurationRequest).names("item", "Item", "item");
pub static s_LaunchTemplateLicenseSpecificationListRequest: Shape = Shape { name: "LaunchTemplateLicenseSpecificationListRequest", kind: Kind::List(&I_s_LaunchTemplateLicenseSpecificationListRequest, Limits::NONE) };
static I_s_LaunchTemplateNameStringList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_LaunchTemplateNameStringList: Shape = Shape { name: "LaunchTemplateNameStringList", kind: Kind::List(&I_s_LaunchTemplateNameStringList, Limits::NONE) };

pub static M_LaunchTemplateNetworkPerformanceOptions: [Member; 1] = [
    Member::new("BandwidthWeighting", &shapes::TEXT).names("bandwidthWeighting", "BandwidthWeighting", "bandwidthWeighting"),
];
pub static LaunchTemplateNetworkPerformanceOptions: Shape = Shape { name: "LaunchTemplateNetworkPerformanceOptions", kind: Kind::Struct(&M_LaunchTemplateNetworkPerformanceOptions) };

pub static M_LaunchTemplateNetworkPerformanceOptionsRequest: [Member; 1] = [
    Member::new("BandwidthWeighting", &shapes::TEXT),
];
pub static LaunchTemplateNetworkPerformanceOptionsRequest: Shape = Shape { name: "LaunchTemplateNetworkPerformanceOptionsRequest", kind: Kind::Struct(&M_LaunchTemplateNetworkPerformanceOptionsRequest) };

pub static M_LaunchTemplatePlacement: [Member; 10] = [
    Member::new("Affinity", &shapes::TEXT).names("affinity", "Affinity", "affinity"),
    Member::new("AvailabilityZone", &shapes::TEXT).names("availabilityZone", "AvailabilityZone", "availabilityZone"),
    Member::new("AvailabilityZoneId", &shapes::TEXT).names("availabilityZoneId", "AvailabilityZoneId", "availabilityZoneId"),
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("GroupName", &shapes::TEXT).names("groupName", "GroupName", "groupName"),
    Member::new("HostId", &shapes::TEXT).names("hostId", "HostId", "hostId"),
    Member::new("HostResourceGroupArn", &shapes::TEXT).names("hostResourceGroupArn", "HostResourceGroupArn", "hostResourceGroupArn"),
    Member::new("PartitionNumber", &shapes::INT).names("partitionNumber", "PartitionNumber", "partitionNumber"),
    Member::new("SpreadDomain", &shapes::TEXT).names("spreadDomain", "SpreadDomain", "spreadDomain"),
    Member::new("Tenancy", &shapes::TEXT).names("tenancy", "Tenancy", "tenancy"),
];
pub static LaunchTemplatePlacement: Shape = Shape { name: "LaunchTemplatePlacement", kind: Kind::Struct(&M_LaunchTemplatePlacement) };

pub static M_LaunchTemplatePlacementRequest: [Member; 10] = [
    Member::new("Affinity", &shapes::TEXT),
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("AvailabilityZoneId", &shapes::TEXT),
    Member::new("GroupId", &shapes::TEXT),
    Member::new("GroupName", &shapes::TEXT),
    Member::new("HostId", &shapes::TEXT),
    Member::new("HostResourceGroupArn", &shapes::TEXT),
    Member::new("PartitionNumber", &shapes::INT),
    Member::new("SpreadDomain", &shapes::TEXT),
    Member::new("Tenancy", &shapes::TEXT),
];
pub static LaunchTemplatePlacementRequest: Shape = Shape { name: "LaunchTemplatePlacementRequest", kind: Kind::Struct(&M_LaunchTemplatePlacementRequest) };

pub static M_LaunchTemplatePrivateDnsNameOptions: [Member; 3] = [
    Member::new("EnableResourceNameDnsAAAARecord", &shapes::BOOL).names("enableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", "enableResourceNameDnsAAAARecord"),
    Member::new("EnableResourceNameDnsARecord", &shapes::BOOL).names("enableResourceNameDnsARecord", "EnableResourceNameDnsARecord", "enableResourceNameDnsARecord"),
    Member::new("HostnameType", &shapes::TEXT).names("hostnameType", "HostnameType", "hostnameType"),
];
pub static LaunchTemplatePrivateDnsNameOptions: Shape = Shape { name: "LaunchTemplatePrivateDnsNameOptions", kind: Kind::Struct(&M_LaunchTemplatePrivateDnsNameOptions) };

pub static M_LaunchTemplatePrivateDnsNameOptionsRequest: [Member; 3] = [
    Member::new("EnableResourceNameDnsAAAARecord", &shapes::BOOL),
    Member::new("EnableResourceNameDnsARecord", &shapes::BOOL),
    Member::new("HostnameType", &shapes::TEXT),
];
pub static LaunchTemplatePrivateDnsNameOptionsRequest: Shape = Shape { name: "LaunchTemplatePrivateDnsNameOptionsRequest", kind: Kind::Struct(&M_LaunchTemplatePrivateDnsNameOptionsRequest) };
static I_s_LaunchTemplateSet: Member = Member::new("member", &LaunchTemplate).names("item", "Item", "item");
pub static s_LaunchTemplateSet: Shape = Shape { name: "LaunchTemplateSet", kind: Kind::List(&I_s_LaunchTemplateSet, Limits::NONE) };

pub static M_LaunchTemplateSpotMarketOptions: [Member; 5] = [
    Member::new("BlockDurationMinutes", &shapes::INT).names("blockDurationMinutes", "BlockDurationMinutes", "blockDurationMinutes"),
    Member::new("InstanceInterruptionBehavior", &shapes::TEXT).names("instanceInterruptionBehavior", "InstanceInterruptionBehavior", "instanceInterruptionBehavior"),
    Member::new("MaxPrice", &shapes::TEXT).names("maxPrice", "MaxPrice", "maxPrice"),
    Member::new("SpotInstanceType", &shapes::TEXT).names("spotInstanceType", "SpotInstanceType", "spotInstanceType"),
    Member::new("ValidUntil", &shapes::TIME).names("validUntil", "ValidUntil", "validUntil"),
];
pub static LaunchTemplateSpotMarketOptions: Shape = Shape { name: "LaunchTemplateSpotMarketOptions", kind: Kind::Struct(&M_LaunchTemplateSpotMarketOptions) };

pub static M_LaunchTemplateSpotMarketOptionsRequest: [Member; 5] = [
    Member::new("BlockDurationMinutes", &shapes::INT),
    Member::new("InstanceInterruptionBehavior", &shapes::TEXT),
    Member::new("MaxPrice", &shapes::TEXT),
    Member::new("SpotInstanceType", &shapes::TEXT),
    Member::new("ValidUntil", &shapes::TIME),
];
pub static LaunchTemplateSpotMarketOptionsRequest: Shape = Shape { name: "LaunchTemplateSpotMarketOptionsRequest", kind: Kind::Struct(&M_LaunchTemplateSpotMarketOptionsRequest) };

pub static M_LaunchTemplateTagSpecification: [Member; 2] = [
    Member::new("ResourceType", &shapes::TEXT).names("resourceType", "ResourceType", "resourceType"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static LaunchTemplateTagSpecification: Shape = Shape { name: "LaunchTemplateTagSpecification", kind: Kind::Struct(&M_LaunchTemplateTagSpecification) };
static I_s_LaunchTemplateTagSpecificationList: Member = Member::new("member", &LaunchTemplateTagSpecification).names("item", "Item", "item");
pub static s_LaunchTemplateTagSpecificationList: Shape = Shape { name: "LaunchTemplateTagSpecificationList", kind: Kind::List(&I_s_LaunchTemplateTagSpecificationList, Limits::NONE) };

pub static M_LaunchTemplateTagSpecificationRequest: [Member; 2] = [
    Member::new("ResourceType", &shapes::TEXT),
    Member::new("Tags", &s_TagList).names("Tag", "Tag", "Tag"),
];
pub static LaunchTemplateTagSpecificationRequest: Shape = Shape { name: "LaunchTemplateTagSpecificationRequest", kind: Kind::Struct(&M_LaunchTemplateTagSpecificationRequest) };
static I_s_LaunchTemplateTagSpecificationRequestList: Member = Member::new("member", &LaunchTemplateTagSpecificationRequest).names("LaunchTemplateTagSpecificationRequest", "LaunchTemplateTagSpecificationRequest", "LaunchTemplateTagSpecificationRequest");
pub static s_LaunchTemplateTagSpecificationRequestList: Shape = Shape { name: "LaunchTemplateTagSpecificationRequestList", kind: Kind::List(&I_s_LaunchTemplateTagSpecificationRequestList, Limits::NONE) };

pub static M_LaunchTemplateVersion: [Member; 9] = [
    Member::new("CreateTime", &shapes::TIME).names("createTime", "CreateTime", "createTime"),
    Member::new("CreatedBy", &shapes::TEXT).names("createdBy", "CreatedBy", "createdBy"),
    Member::new("DefaultVersion", &shapes::BOOL).names("defaultVersion", "DefaultVersion", "defaultVersion"),
    Member::new("LaunchTemplateData", &ResponseLaunchTemplateData).names("launchTemplateData", "LaunchTemplateData", "launchTemplateData"),
    Member::new("LaunchTemplateId", &shapes::TEXT).names("launchTemplateId", "LaunchTemplateId", "launchTemplateId"),
    Member::new("LaunchTemplateName", &shapes::TEXT).names("launchTemplateName", "LaunchTemplateName", "launchTemplateName"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("VersionDescription", &shapes::TEXT).names("versionDescription", "VersionDescription", "versionDescription"),
    Member::new("VersionNumber", &shapes::LONG).names("versionNumber", "VersionNumber", "versionNumber"),
];
pub static LaunchTemplateVersion: Shape = Shape { name: "LaunchTemplateVersion", kind: Kind::Struct(&M_LaunchTemplateVersion) };
static I_s_LaunchTemplateVersionSet: Member = Member::new("member", &LaunchTemplateVersion).names("item", "Item", "item");
pub static s_LaunchTemplateVersionSet: Shape = Shape { name: "LaunchTemplateVersionSet", kind: Kind::List(&I_s_LaunchTemplateVersionSet, Limits::NONE) };

pub static M_LaunchTemplatesMonitoring: [Member; 2] = [
    Member::new("Enabled", &shapes::BOOL).names("enabled", "Enabled", "enabled"),
    Member::new("MetricCategoryIds", &s_MetricCategoryIdList).names("metricCategoryIdSet", "MetricCategoryIdSet", "metricCategoryIdSet"),
];
pub static LaunchTemplatesMonitoring: Shape = Shape { name: "LaunchTemplatesMonitoring", kind: Kind::Struct(&M_LaunchTemplatesMonitoring) };

pub static M_LaunchTemplatesMonitoringRequest: [Member; 2] = [
    Member::new("Enabled", &shapes::BOOL),
    Member::new("MetricCategoryIds", &s_MetricCategoryIdList).names("MetricCategoryId", "MetricCategoryId", "MetricCategoryId"),
];
pub static LaunchTemplatesMonitoringRequest: Shape = Shape { name: "LaunchTemplatesMonitoringRequest", kind: Kind::Struct(&M_LaunchTemplatesMonitoringRequest) };
static I_s_LocalStorageTypeSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_LocalStorageTypeSet: Shape = Shape { name: "LocalStorageTypeSet", kind: Kind::List(&I_s_LocalStorageTypeSet, Limits::NONE) };

pub static M_ManagedPrefixList: [Member; 12] = [
    Member::new("AddressFamily", &shapes::TEXT).names("addressFamily", "AddressFamily", "addressFamily"),
    Member::new("IpamPrefixListResolverSyncEnabled", &shapes::BOOL).names("ipamPrefixListResolverSyncEnabled", "IpamPrefixListResolverSyncEnabled", "ipamPrefixListResolverSyncEnabled"),
    Member::new("IpamPrefixListResolverTargetId", &shapes::TEXT).names("ipamPrefixListResolverTargetId", "IpamPrefixListResolverTargetId", "ipamPrefixListResolverTargetId"),
    Member::new("MaxEntries", &shapes::INT).names("maxEntries", "MaxEntries", "maxEntries"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("PrefixListArn", &shapes::TEXT).names("prefixListArn", "PrefixListArn", "prefixListArn"),
    Member::new("PrefixListId", &shapes::TEXT).names("prefixListId", "PrefixListId", "prefixListId"),
    Member::new("PrefixListName", &shapes::TEXT).names("prefixListName", "PrefixListName", "prefixListName"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("StateMessage", &shapes::TEXT).names("stateMessage", "StateMessage", "stateMessage"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("Version", &shapes::LONG).names("version", "Version", "version"),
];
pub static ManagedPrefixList: Shape = Shape { name: "ManagedPrefixList", kind: Kind::Struct(&M_ManagedPrefixList) };
static I_s_ManagedPrefixListSet: Member = Member::new("member", &ManagedPrefixList).names("item", "Item", "item");
pub static s_ManagedPrefixListSet: Shape = Shape { name: "ManagedPrefixListSet", kind: Kind::List(&I_s_ManagedPrefixListSet, Limits::NONE) };

pub static M_MemoryGiBPerVCpu: [Member; 2] = [
    Member::new("Max", &shapes::DOUBLE).names("max", "Max", "max"),
    Member::new("Min", &shapes::DOUBLE).names("min", "Min", "min"),
];
pub static MemoryGiBPerVCpu: Shape = Shape { name: "MemoryGiBPerVCpu", kind: Kind::Struct(&M_MemoryGiBPerVCpu) };

pub static M_MemoryGiBPerVCpuRequest: [Member; 2] = [
    Member::new("Max", &shapes::DOUBLE),
    Member::new("Min", &shapes::DOUBLE),
];
pub static MemoryGiBPerVCpuRequest: Shape = Shape { name: "MemoryGiBPerVCpuRequest", kind: Kind::Struct(&M_MemoryGiBPerVCpuRequest) };

pub static M_MemoryMiB: [Member; 2] = [
    Member::new("Max", &shapes::INT).names("max", "Max", "max"),
    Member::new("Min", &shapes::INT).names("min", "Min", "min"),
];
pub static MemoryMiB: Shape = Shape { name: "MemoryMiB", kind: Kind::Struct(&M_MemoryMiB) };

pub static M_MemoryMiBRequest: [Member; 2] = [
    Member::new("Max", &shapes::INT),
    Member::new("Min", &shapes::INT).required(),
];
pub static MemoryMiBRequest: Shape = Shape { name: "MemoryMiBRequest", kind: Kind::Struct(&M_MemoryMiBRequest) };

pub static M_ModifyLaunchTemplateRequest: [Member; 5] = [
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("DefaultVersion", &shapes::TEXT).names("SetDefaultVersion", "SetDefaultVersion", "SetDefaultVersion"),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("LaunchTemplateId", &shapes::TEXT),
    Member::new("LaunchTemplateName", &shapes::TEXT),
];
pub static ModifyLaunchTemplateRequest: Shape = Shape { name: "ModifyLaunchTemplateRequest", kind: Kind::Struct(&M_ModifyLaunchTemplateRequest) };

pub static M_ModifyLaunchTemplateResult: [Member; 1] = [
    Member::new("LaunchTemplate", &LaunchTemplate).names("launchTemplate", "LaunchTemplate", "launchTemplate"),
];
pub static ModifyLaunchTemplateResult: Shape = Shape { name: "ModifyLaunchTemplateResult", kind: Kind::Struct(&M_ModifyLaunchTemplateResult) };

pub static M_ModifyVpcEndpointRequest: [Member; 14] = [
    Member::new("AddRouteTableIds", &s_VpcEndpointRouteTableIdList).names("AddRouteTableId", "AddRouteTableId", "AddRouteTableId"),
    Member::new("AddSecurityGroupIds", &s_VpcEndpointSecurityGroupIdList).names("AddSecurityGroupId", "AddSecurityGroupId", "AddSecurityGroupId"),
    Member::new("AddSubnetIds", &s_VpcEndpointSubnetIdList).names("AddSubnetId", "AddSubnetId", "AddSubnetId"),
    Member::new("DnsOptions", &DnsOptionsSpecification),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("IpAddressType", &shapes::TEXT),
    Member::new("PolicyDocument", &shapes::TEXT),
    Member::new("PrivateDnsEnabled", &shapes::BOOL),
    Member::new("RemoveRouteTableIds", &s_VpcEndpointRouteTableIdList).names("RemoveRouteTableId", "RemoveRouteTableId", "RemoveRouteTableId"),
    Member::new("RemoveSecurityGroupIds", &s_VpcEndpointSecurityGroupIdList).names("RemoveSecurityGroupId", "RemoveSecurityGroupId", "RemoveSecurityGroupId"),
    Member::new("RemoveSubnetIds", &s_VpcEndpointSubnetIdList).names("RemoveSubnetId", "RemoveSubnetId", "RemoveSubnetId"),
    Member::new("ResetPolicy", &shapes::BOOL),
    Member::new("SubnetConfigurations", &s_SubnetConfigurationsList).names("SubnetConfiguration", "SubnetConfiguration", "SubnetConfiguration"),
    Member::new("VpcEndpointId", &shapes::TEXT).required(),
];
pub static ModifyVpcEndpointRequest: Shape = Shape { name: "ModifyVpcEndpointRequest", kind: Kind::Struct(&M_ModifyVpcEndpointRequest) };

pub static M_ModifyVpcEndpointResult: [Member; 1] = [
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
];
pub static ModifyVpcEndpointResult: Shape = Shape { name: "ModifyVpcEndpointResult", kind: Kind::Struct(&M_ModifyVpcEndpointResult) };

pub static M_NatGateway: [Member; 17] = [
    Member::new("AttachedAppliances", &s_NatGatewayAttachedApplianceList).names("attachedApplianceSet", "AttachedApplianceSet", "attachedApplianceSet"),
    Member::new("AutoProvisionZones", &shapes::TEXT).names("autoProvisionZones", "AutoProvisionZones", "autoProvisionZones"),
    Member::new("AutoScalingIps", &shapes::TEXT).names("autoScalingIps", "AutoScalingIps", "autoScalingIps"),
    Member::new("AvailabilityMode", &shapes::TEXT).names("availabilityMode", "AvailabilityMode", "availabilityMode"),
    Member::new("ConnectivityType", &shapes::TEXT).names("connectivityType", "ConnectivityType", "connectivityType"),
    Member::new("CreateTime", &shapes::TIME).names("createTime", "CreateTime", "createTime"),
    Member::new("DeleteTime", &shapes::TIME).names("deleteTime", "DeleteTime", "deleteTime"),
    Member::new("FailureCode", &shapes::TEXT).names("failureCode", "FailureCode", "failureCode"),
    Member::new("FailureMessage", &shapes::TEXT).names("failureMessage", "FailureMessage", "failureMessage"),
    Member::new("NatGatewayAddresses", &s_NatGatewayAddressList).names("natGatewayAddressSet", "NatGatewayAddressSet", "natGatewayAddressSet"),
    Member::new("NatGatewayId", &shapes::TEXT).names("natGatewayId", "NatGatewayId", "natGatewayId"),
    Member::new("ProvisionedBandwidth", &ProvisionedBandwidth).names("provisionedBandwidth", "ProvisionedBandwidth", "provisionedBandwidth"),
    Member::new("RouteTableId", &shapes::TEXT).names("routeTableId", "RouteTableId", "routeTableId"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static NatGateway: Shape = Shape { name: "NatGateway", kind: Kind::Struct(&M_NatGateway) };

pub static M_NatGatewayAddress: [Member; 10] = [
    Member::new("AllocationId", &shapes::TEXT).names("allocationId", "AllocationId", "allocationId"),
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId"),
    Member::new("AvailabilityZone", &shapes::TEXT).names("availabilityZone", "AvailabilityZone", "availabilityZone"),
    Member::new("AvailabilityZoneId", &shapes::TEXT).names("availabilityZoneId", "AvailabilityZoneId", "availabilityZoneId"),
    Member::new("FailureMessage", &shapes::TEXT).names("failureMessage", "FailureMessage", "failureMessage"),
    Member::new("IsPrimary", &shapes::BOOL).names("isPrimary", "IsPrimary", "isPrimary"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("PrivateIp", &shapes::TEXT).names("privateIp", "PrivateIp", "privateIp"),
    Member::new("PublicIp", &shapes::TEXT).names("publicIp", "PublicIp", "publicIp"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static NatGatewayAddress: Shape = Shape { name: "NatGatewayAddress", kind: Kind::Struct(&M_NatGatewayAddress) };
static I_s_NatGatewayAddressList: Member = Member::new("member", &NatGatewayAddress).names("item", "Item", "item");
pub static s_NatGatewayAddressList: Shape = Shape { name: "NatGatewayAddressList", kind: Kind::List(&I_s_NatGatewayAddressList, Limits::NONE) };

pub static M_NatGatewayAttachedAppliance: [Member; 7] = [
    Member::new("ApplianceArn", &shapes::TEXT).names("applianceArn", "ApplianceArn", "applianceArn"),
    Member::new("AttachmentState", &shapes::TEXT).names("attachmentState", "AttachmentState", "attachmentState"),
    Member::new("FailureCode", &shapes::TEXT).names("failureCode", "FailureCode", "failureCode"),
    Member::new("FailureMessage", &shapes::TEXT).names("failureMessage", "FailureMessage", "failureMessage"),
    Member::new("ModificationState", &shapes::TEXT).names("modificationState", "ModificationState", "modificationState"),
    Member::new("Type", &shapes::TEXT).names("type", "Type", "type"),
    Member::new("VpcEndpointId", &shapes::TEXT).names("vpcEndpointId", "VpcEndpointId", "vpcEndpointId"),
];
pub static NatGatewayAttachedAppliance: Shape = Shape { name: "NatGatewayAttachedAppliance", kind: Kind::Struct(&M_NatGatewayAttachedAppliance) };
static I_s_NatGatewayAttachedApplianceList: Member = Member::new("member", &NatGatewayAttachedAppliance).names("item", "Item", "item");
pub static s_NatGatewayAttachedApplianceList: Shape = Shape { name: "NatGatewayAttachedApplianceList", kind: Kind::List(&I_s_NatGatewayAttachedApplianceList, Limits::NONE) };
static I_s_NatGatewayIdStringList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_NatGatewayIdStringList: Shape = Shape { name: "NatGatewayIdStringList", kind: Kind::List(&I_s_NatGatewayIdStringList, Limits::NONE) };
static I_s_NatGatewayList: Member = Member::new("member", &NatGateway).names("item", "Item", "item");
pub static s_NatGatewayList: Shape = Shape { name: "NatGatewayList", kind: Kind::List(&I_s_NatGatewayList, Limits::NONE) };

pub static M_NetworkBandwidthGbps: [Member; 2] = [
    Member::new("Max", &shapes::DOUBLE).names("max", "Max", "max"),
    Member::new("Min", &shapes::DOUBLE).names("min", "Min", "min"),
];
pub static NetworkBandwidthGbps: Shape = Shape { name: "NetworkBandwidthGbps", kind: Kind::Struct(&M_NetworkBandwidthGbps) };

pub static M_NetworkBandwidthGbpsRequest: [Member; 2] = [
    Member::new("Max", &shapes::DOUBLE),
    Member::new("Min", &shapes::DOUBLE),
];
pub static NetworkBandwidthGbpsRequest: Shape = Shape { name: "NetworkBandwidthGbpsRequest", kind: Kind::Struct(&M_NetworkBandwidthGbpsRequest) };

pub static M_NetworkInterfaceCount: [Member; 2] = [
    Member::new("Max", &shapes::INT).names("max", "Max", "max"),
    Member::new("Min", &shapes::INT).names("min", "Min", "min"),
];
pub static NetworkInterfaceCount: Shape = Shape { name: "NetworkInterfaceCount", kind: Kind::Struct(&M_NetworkInterfaceCount) };

pub static M_NetworkInterfaceCountRequest: [Member; 2] = [
    Member::new("Max", &shapes::INT),
    Member::new("Min", &shapes::INT),
];
pub static NetworkInterfaceCountRequest: Shape = Shape { name: "NetworkInterfaceCountRequest", kind: Kind::Struct(&M_NetworkInterfaceCountRequest) };

pub static M_NewDhcpConfiguration: [Member; 2] = [
    Member::new("Key", &shapes::TEXT),
    Member::new("Values", &s_ValueStringList).names("Value", "Value", "Value"),
];
pub static NewDhcpConfiguration: Shape = Shape { name: "NewDhcpConfiguration", kind: Kind::Struct(&M_NewDhcpConfiguration) };
static I_s_NewDhcpConfigurationList: Member = Member::new("member", &NewDhcpConfiguration).names("item", "Item", "item");
pub static s_NewDhcpConfigurationList: Shape = Shape { name: "NewDhcpConfigurationList", kind: Kind::List(&I_s_NewDhcpConfigurationList, Limits::NONE) };

pub static M_PayerResponsibilityEntry: [Member; 2] = [
    Member::new("PayerResponsibilityType", &shapes::TEXT).names("payerResponsibilityType", "PayerResponsibilityType", "payerResponsibilityType"),
    Member::new("Scope", &shapes::TEXT).names("scope", "Scope", "scope"),
];
pub static PayerResponsibilityEntry: Shape = Shape { name: "PayerResponsibilityEntry", kind: Kind::Struct(&M_PayerResponsibilityEntry) };
static I_s_PayerResponsibilitySet: Member = Member::new("member", &PayerResponsibilityEntry).names("item", "Item", "item");
pub static s_PayerResponsibilitySet: Shape = Shape { name: "PayerResponsibilitySet", kind: Kind::List(&I_s_PayerResponsibilitySet, Limits::NONE) };

pub static M_PerformanceFactorReference: [Member; 1] = [
    Member::new("InstanceFamily", &shapes::TEXT).names("instanceFamily", "InstanceFamily", "instanceFamily"),
];
pub static PerformanceFactorReference: Shape = Shape { name: "PerformanceFactorReference", kind: Kind::Struct(&M_PerformanceFactorReference) };

pub static M_PerformanceFactorReferenceRequest: [Member; 1] = [
    Member::new("InstanceFamily", &shapes::TEXT),
];
pub static PerformanceFactorReferenceRequest: Shape = Shape { name: "PerformanceFactorReferenceRequest", kind: Kind::Struct(&M_PerformanceFactorReferenceRequest) };
static I_s_PerformanceFactorReferenceSet: Member = Member::new("member", &PerformanceFactorReference).names("item", "Item", "item");
pub static s_PerformanceFactorReferenceSet: Shape = Shape { name: "PerformanceFactorReferenceSet", kind: Kind::List(&I_s_PerformanceFactorReferenceSet, Limits::NONE) };
static I_s_PerformanceFactorReferenceSetRequest: Member = Member::new("member", &PerformanceFactorReferenceRequest).names("item", "Item", "item");
pub static s_PerformanceFactorReferenceSetRequest: Shape = Shape { name: "PerformanceFactorReferenceSetRequest", kind: Kind::List(&I_s_PerformanceFactorReferenceSetRequest, Limits::NONE) };
static I_s_Phase1DHGroupNumbersList: Member = Member::new("member", &Phase1DHGroupNumbersListValue).names("item", "Item", "item");
pub static s_Phase1DHGroupNumbersList: Shape = Shape { name: "Phase1DHGroupNumbersList", kind: Kind::List(&I_s_Phase1DHGroupNumbersList, Limits::NONE) };

pub static M_Phase1DHGroupNumbersListValue: [Member; 1] = [
    Member::new("Value", &shapes::INT).names("value", "Value", "value"),
];
pub static Phase1DHGroupNumbersListValue: Shape = Shape { name: "Phase1DHGroupNumbersListValue", kind: Kind::Struct(&M_Phase1DHGroupNumbersListValue) };
static I_s_Phase1EncryptionAlgorithmsList: Member = Member::new("member", &Phase1EncryptionAlgorithmsListValue).names("item", "Item", "item");
pub static s_Phase1EncryptionAlgorithmsList: Shape = Shape { name: "Phase1EncryptionAlgorithmsList", kind: Kind::List(&I_s_Phase1EncryptionAlgorithmsList, Limits::NONE) };

pub static M_Phase1EncryptionAlgorithmsListValue: [Member; 1] = [
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static Phase1EncryptionAlgorithmsListValue: Shape = Shape { name: "Phase1EncryptionAlgorithmsListValue", kind: Kind::Struct(&M_Phase1EncryptionAlgorithmsListValue) };
static I_s_Phase1IntegrityAlgorithmsList: Member = Member::new("member", &Phase1IntegrityAlgorithmsListValue).names("item", "Item", "item");
pub static s_Phase1IntegrityAlgorithmsList: Shape = Shape { name: "Phase1IntegrityAlgorithmsList", kind: Kind::List(&I_s_Phase1IntegrityAlgorithmsList, Limits::NONE) };

pub static M_Phase1IntegrityAlgorithmsListValue: [Member; 1] = [
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static Phase1IntegrityAlgorithmsListValue: Shape = Shape { name: "Phase1IntegrityAlgorithmsListValue", kind: Kind::Struct(&M_Phase1IntegrityAlgorithmsListValue) };
static I_s_Phase2DHGroupNumbersList: Member = Member::new("member", &Phase2DHGroupNumbersListValue).names("item", "Item", "item");
pub static s_Phase2DHGroupNumbersList: Shape = Shape { name: "Phase2DHGroupNumbersList", kind: Kind::List(&I_s_Phase2DHGroupNumbersList, Limits::NONE) };

pub static M_Phase2DHGroupNumbersListValue: [Member; 1] = [
    Member::new("Value", &shapes::INT).names("value", "Value", "value"),
];
pub static Phase2DHGroupNumbersListValue: Shape = Shape { name: "Phase2DHGroupNumbersListValue", kind: Kind::Struct(&M_Phase2DHGroupNumbersListValue) };
static I_s_Phase2EncryptionAlgorithmsList: Member = Member::new("member", &Phase2EncryptionAlgorithmsListValue).names("item", "Item", "item");
pub static s_Phase2EncryptionAlgorithmsList: Shape = Shape { name: "Phase2EncryptionAlgorithmsList", kind: Kind::List(&I_s_Phase2EncryptionAlgorithmsList, Limits::NONE) };

pub static M_Phase2EncryptionAlgorithmsListValue: [Member; 1] = [
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static Phase2EncryptionAlgorithmsListValue: Shape = Shape { name: "Phase2EncryptionAlgorithmsListValue", kind: Kind::Struct(&M_Phase2EncryptionAlgorithmsListValue) };
static I_s_Phase2IntegrityAlgorithmsList: Member = Member::new("member", &Phase2IntegrityAlgorithmsListValue).names("item", "Item", "item");
pub static s_Phase2IntegrityAlgorithmsList: Shape = Shape { name: "Phase2IntegrityAlgorithmsList", kind: Kind::List(&I_s_Phase2IntegrityAlgorithmsList, Limits::NONE) };

pub static M_Phase2IntegrityAlgorithmsListValue: [Member; 1] = [
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static Phase2IntegrityAlgorithmsListValue: Shape = Shape { name: "Phase2IntegrityAlgorithmsListValue", kind: Kind::Struct(&M_Phase2IntegrityAlgorithmsListValue) };

pub static M_PrefixList: [Member; 3] = [
    Member::new("Cidrs", &s_ValueStringList).names("cidrSet", "CidrSet", "cidrSet"),
    Member::new("PrefixListId", &shapes::TEXT).names("prefixListId", "PrefixListId", "prefixListId"),
    Member::new("PrefixListName", &shapes::TEXT).names("prefixListName", "PrefixListName", "prefixListName"),
];
pub static PrefixList: Shape = Shape { name: "PrefixList", kind: Kind::Struct(&M_PrefixList) };
static I_s_PrefixListIdSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_PrefixListIdSet: Shape = Shape { name: "PrefixListIdSet", kind: Kind::List(&I_s_PrefixListIdSet, Limits::NONE) };
static I_s_PrefixListResourceIdStringList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_PrefixListResourceIdStringList: Shape = Shape { name: "PrefixListResourceIdStringList", kind: Kind::List(&I_s_PrefixListResourceIdStringList, Limits::NONE) };
static I_s_PrefixListSet: Member = Member::new("member", &PrefixList).names("item", "Item", "item");
pub static s_PrefixListSet: Shape = Shape { name: "PrefixListSet", kind: Kind::List(&I_s_PrefixListSet, Limits::NONE) };

pub static M_PrivateDnsDetails: [Member; 1] = [
    Member::new("PrivateDnsName", &shapes::TEXT).names("privateDnsName", "PrivateDnsName", "privateDnsName"),
];
pub static PrivateDnsDetails: Shape = Shape { name: "PrivateDnsDetails", kind: Kind::Struct(&M_PrivateDnsDetails) };
static I_s_PrivateDnsDetailsSet: Member = Member::new("member", &PrivateDnsDetails).names("item", "Item", "item");
pub static s_PrivateDnsDetailsSet: Shape = Shape { name: "PrivateDnsDetailsSet", kind: Kind::List(&I_s_PrivateDnsDetailsSet, Limits::NONE) };
static I_s_PrivateDnsSpecifiedDomainSet: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_PrivateDnsSpecifiedDomainSet: Shape = Shape { name: "PrivateDnsSpecifiedDomainSet", kind: Kind::List(&I_s_PrivateDnsSpecifiedDomainSet, Limits::NONE) };

pub static M_ProvisionedBandwidth: [Member; 5] = [
    Member::new("ProvisionTime", &shapes::TIME).names("provisionTime", "ProvisionTime", "provisionTime"),
    Member::new("Provisioned", &shapes::TEXT).names("provisioned", "Provisioned", "provisioned"),
    Member::new("RequestTime", &shapes::TIME).names("requestTime", "RequestTime", "requestTime"),
    Member::new("Requested", &shapes::TEXT).names("requested", "Requested", "requested"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static ProvisionedBandwidth: Shape = Shape { name: "ProvisionedBandwidth", kind: Kind::Struct(&M_ProvisionedBandwidth) };

pub static M_ReplaceNetworkAclAssociationRequest: [Member; 3] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId").required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("NetworkAclId", &shapes::TEXT).names("networkAclId", "NetworkAclId", "networkAclId").required(),
];
pub static ReplaceNetworkAclAssociationRequest: Shape = Shape { name: "ReplaceNetworkAclAssociationRequest", kind: Kind::Struct(&M_ReplaceNetworkAclAssociationRequest) };

pub static M_ReplaceNetworkAclAssociationResult: [Member; 1] = [
    Member::new("NewAssociationId", &shapes::TEXT).names("newAssociationId", "NewAssociationId", "newAssociationId"),
];
pub static ReplaceNetworkAclAssociationResult: Shape = Shape { name: "ReplaceNetworkAclAssociationResult", kind: Kind::Struct(&M_ReplaceNetworkAclAssociationResult) };

pub static M_ReplaceNetworkAclEntryRequest: [Member; 10] = [
    Member::new("CidrBlock", &shapes::TEXT).names("cidrBlock", "CidrBlock", "cidrBlock"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Egress", &shapes::BOOL).names("egress", "Egress", "egress").required(),
    Member::new("IcmpTypeCode", &IcmpTypeCode).names("Icmp", "Icmp", "Icmp"),
    Member::new("Ipv6CidrBlock", &shapes::TEXT).names("ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock"),
    Member::new("NetworkAclId", &shapes::TEXT).names("networkAclId", "NetworkAclId", "networkAclId").required(),
    Member::new("PortRange", &PortRange).names("portRange", "PortRange", "portRange"),
    Member::new("Protocol", &shapes::TEXT).names("protocol", "Protocol", "protocol").required(),
    Member::new("RuleAction", &shapes::TEXT).names("ruleAction", "RuleAction", "ruleAction").required(),
    Member::new("RuleNumber", &shapes::INT).names("ruleNumber", "RuleNumber", "ruleNumber").required(),
];
pub static ReplaceNetworkAclEntryRequest: Shape = Shape { name: "ReplaceNetworkAclEntryRequest", kind: Kind::Struct(&M_ReplaceNetworkAclEntryRequest) };

pub static M_RequestLaunchTemplateData: [Member; 34] = [
    Member::new("BlockDeviceMappings", &s_LaunchTemplateBlockDeviceMappingRequestList).names("BlockDeviceMapping", "BlockDeviceMapping", "BlockDeviceMapping"),
    Member::new("CapacityReservationSpecification", &LaunchTemplateCapacityReservationSpecificationRequest),
    Member::new("CpuOptions", &LaunchTemplateCpuOptionsRequest),
    Member::new("CreditSpecification", &CreditSpecificationRequest),
    Member::new("DisableApiStop", &shapes::BOOL),
    Member::new("DisableApiTermination", &shapes::BOOL),
    Member::new("EbsOptimized", &shapes::BOOL),
    Member::new("ElasticGpuSpecifications", &s_ElasticGpuSpecificationList).names("ElasticGpuSpecification", "ElasticGpuSpecification", "ElasticGpuSpecification"),
    Member::new("ElasticInferenceAccelerators", &s_LaunchTemplateElasticInferenceAcceleratorList).names("ElasticInferenceAccelerator", "ElasticInferenceAccelerator", "ElasticInferenceAccelerator"),
    Member::new("EnclaveOptions", &LaunchTemplateEnclaveOptionsRequest),
    Member::new("HibernationOptions", &LaunchTemplateHibernationOptionsRequest),
    Member::new("IamInstanceProfile", &LaunchTemplateIamInstanceProfileSpecificationRequest),
    Member::new("ImageId", &shapes::TEXT),
    Member::new("InstanceInitiatedShutdownBehavior", &shapes::TEXT),
    Member::new("InstanceMarketOptions", &LaunchTemplateInstanceMarketOptionsRequest),
    Member::new("InstanceRequirements", &InstanceRequirementsRequest),
    Member::new("InstanceType", &shapes::TEXT),
    Member::new("KernelId", &shapes::TEXT),
    Member::new("KeyName", &shapes::TEXT),
    Member::new("LicenseSpecifications", &s_LaunchTemplateLicenseSpecificationListRequest).names("LicenseSpecification", "LicenseSpecification", "LicenseSpecification"),
    Member::new("MaintenanceOptions", &LaunchTemplateInstanceMaintenanceOptionsRequest),
    Member::new("MetadataOptions", &LaunchTemplateInstanceMetadataOptionsRequest),
    Member::new("Monitoring", &LaunchTemplatesMonitoringRequest),
    Member::new("NetworkInterfaces", &s_LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList).names("NetworkInterface", "NetworkInterface", "NetworkInterface"),
    Member::new("NetworkPerformanceOptions", &LaunchTemplateNetworkPerformanceOptionsRequest),
    Member::new("Operator", &OperatorRequest),
    Member::new("Placement", &LaunchTemplatePlacementRequest),
    Member::new("PrivateDnsNameOptions", &LaunchTemplatePrivateDnsNameOptionsRequest),
    Member::new("RamDiskId", &shapes::TEXT),
    Member::new("SecondaryInterfaces", &s_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList).names("SecondaryInterface", "SecondaryInterface", "SecondaryInterface"),
    Member::new("SecurityGroupIds", &s_SecurityGroupIdStringList).names("SecurityGroupId", "SecurityGroupId", "SecurityGroupId"),
    Member::new("SecurityGroups", &s_SecurityGroupStringList).names("SecurityGroup", "SecurityGroup", "SecurityGroup"),
    Member::new("TagSpecifications", &s_LaunchTemplateTagSpecificationRequestList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("UserData", &shapes::TEXT),
];
pub static RequestLaunchTemplateData: Shape = Shape { name: "RequestLaunchTemplateData", kind: Kind::Struct(&M_RequestLaunchTemplateData) };

pub static M_ResponseLaunchTemplateData: [Member; 34] = [
    Member::new("BlockDeviceMappings", &s_LaunchTemplateBlockDeviceMappingList).names("blockDeviceMappingSet", "BlockDeviceMappingSet", "blockDeviceMappingSet"),
    Member::new("CapacityReservationSpecification", &LaunchTemplateCapacityReservationSpecificationResponse).names("capacityReservationSpecification", "CapacityReservationSpecification", "capacityReservationSpecification"),
    Member::new("CpuOptions", &LaunchTemplateCpuOptions).names("cpuOptions", "CpuOptions", "cpuOptions"),
    Member::new("CreditSpecification", &CreditSpecification).names("creditSpecification", "CreditSpecification", "creditSpecification"),
    Member::new("DisableApiStop", &shapes::BOOL).names("disableApiStop", "DisableApiStop", "disableApiStop"),
    Member::new("DisableApiTermination", &shapes::BOOL).names("disableApiTermination", "DisableApiTermination", "disableApiTermination"),
    Member::new("EbsOptimized", &shapes::BOOL).names("ebsOptimized", "EbsOptimized", "ebsOptimized"),
    Member::new("ElasticGpuSpecifications", &s_ElasticGpuSpecificationResponseList).names("elasticGpuSpecificationSet", "ElasticGpuSpecificationSet", "elasticGpuSpecificationSet"),
    Member::new("ElasticInferenceAccelerators", &s_LaunchTemplateElasticInferenceAcceleratorResponseList).names("elasticInferenceAcceleratorSet", "ElasticInferenceAcceleratorSet", "elasticInferenceAcceleratorSet"),
    Member::new("EnclaveOptions", &LaunchTemplateEnclaveOptions).names("enclaveOptions", "EnclaveOptions", "enclaveOptions"),
    Member::new("HibernationOptions", &LaunchTemplateHibernationOptions).names("hibernationOptions", "HibernationOptions", "hibernationOptions"),
    Member::new("IamInstanceProfile", &LaunchTemplateIamInstanceProfileSpecification).names("iamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile"),
    Member::new("ImageId", &shapes::TEXT).names("imageId", "ImageId", "imageId"),
    Member::new("InstanceInitiatedShutdownBehavior", &shapes::TEXT).names("instanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior"),
    Member::new("InstanceMarketOptions", &LaunchTemplateInstanceMarketOptions).names("instanceMarketOptions", "InstanceMarketOptions", "instanceMarketOptions"),
    Member::new("InstanceRequirements", &InstanceRequirements).names("instanceRequirements", "InstanceRequirements", "instanceRequirements"),
    Member::new("InstanceType", &shapes::TEXT).names("instanceType", "InstanceType", "instanceType"),
    Member::new("KernelId", &shapes::TEXT).names("kernelId", "KernelId", "kernelId"),
    Member::new("KeyName", &shapes::TEXT).names("keyName", "KeyName", "keyName"),
    Member::new("LicenseSpecifications", &s_LaunchTemplateLicenseList).names("licenseSet", "LicenseSet", "licenseSet"),
    Member::new("MaintenanceOptions", &LaunchTemplateInstanceMaintenanceOptions).names("maintenanceOptions", "MaintenanceOptions", "maintenanceOptions"),
    Member::new("MetadataOptions", &LaunchTemplateInstanceMetadataOptions).names("metadataOptions", "MetadataOptions", "metadataOptions"),
    Member::new("Monitoring", &LaunchTemplatesMonitoring).names("monitoring", "Monitoring", "monitoring"),
    Member::new("NetworkInterfaces", &s_LaunchTemplateInstanceNetworkInterfaceSpecificationList).names("networkInterfaceSet", "NetworkInterfaceSet", "networkInterfaceSet"),
    Member::new("NetworkPerformanceOptions", &LaunchTemplateNetworkPerformanceOptions).names("networkPerformanceOptions", "NetworkPerformanceOptions", "networkPerformanceOptions"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("Placement", &LaunchTemplatePlacement).names("placement", "Placement", "placement"),
    Member::new("PrivateDnsNameOptions", &LaunchTemplatePrivateDnsNameOptions).names("privateDnsNameOptions", "PrivateDnsNameOptions", "privateDnsNameOptions"),
    Member::new("RamDiskId", &shapes::TEXT).names("ramDiskId", "RamDiskId", "ramDiskId"),
    Member::new("SecondaryInterfaces", &s_LaunchTemplateInstanceSecondaryInterfaceSpecificationList).names("secondaryInterfaceSet", "SecondaryInterfaceSet", "secondaryInterfaceSet"),
    Member::new("SecurityGroupIds", &s_ValueStringList).names("securityGroupIdSet", "SecurityGroupIdSet", "securityGroupIdSet"),
    Member::new("SecurityGroups", &s_ValueStringList).names("securityGroupSet", "SecurityGroupSet", "securityGroupSet"),
    Member::new("TagSpecifications", &s_LaunchTemplateTagSpecificationList).names("tagSpecificationSet", "TagSpecificationSet", "tagSpecificationSet"),
    Member::new("UserData", &shapes::TEXT).names("userData", "UserData", "userData"),
];
pub static ResponseLaunchTemplateData: Shape = Shape { name: "ResponseLaunchTemplateData", kind: Kind::Struct(&M_ResponseLaunchTemplateData) };
static I_s_RestorableByStringList: Member = Member::new("member", &shapes::TEXT);
pub static s_RestorableByStringList: Shape = Shape { name: "RestorableByStringList", kind: Kind::List(&I_s_RestorableByStringList, Limits::NONE) };

pub static M_SecondaryInterfacePrivateIpAddressSpecification: [Member; 1] = [
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
];
pub static SecondaryInterfacePrivateIpAddressSpecification: Shape = Shape { name: "SecondaryInterfacePrivateIpAddressSpecification", kind: Kind::Struct(&M_SecondaryInterfacePrivateIpAddressSpecification) };
static I_s_SecondaryInterfacePrivateIpAddressSpecificationList: Member = Member::new("member", &SecondaryInterfacePrivateIpAddressSpecification).names("item", "Item", "item");
pub static s_SecondaryInterfacePrivateIpAddressSpecificationList: Shape = Shape { name: "SecondaryInterfacePrivateIpAddressSpecificationList", kind: Kind::List(&I_s_SecondaryInterfacePrivateIpAddressSpecificationList, Limits::NONE) };
static I_s_SecondaryInterfacePrivateIpAddressSpecificationListRequest: Member = Member::new("member", &SecondaryInterfacePrivateIpAddressSpecificationRequest).names("SecondaryInterfacePrivateIpAddressSpecification", "SecondaryInterfacePrivateIpAddressSpecification", "SecondaryInterfacePrivateIpAddressSpecification");
pub static s_SecondaryInterfacePrivateIpAddressSpecificationListRequest: Shape = Shape { name: "SecondaryInterfacePrivateIpAddressSpecificationListRequest", kind: Kind::List(&I_s_SecondaryInterfacePrivateIpAddressSpecificationListRequest, Limits::NONE) };

pub static M_SecondaryInterfacePrivateIpAddressSpecificationRequest: [Member; 1] = [
    Member::new("PrivateIpAddress", &shapes::TEXT),
];
pub static SecondaryInterfacePrivateIpAddressSpecificationRequest: Shape = Shape { name: "SecondaryInterfacePrivateIpAddressSpecificationRequest", kind: Kind::Struct(&M_SecondaryInterfacePrivateIpAddressSpecificationRequest) };

pub static M_SecurityGroupIdentifier: [Member; 2] = [
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("GroupName", &shapes::TEXT).names("groupName", "GroupName", "groupName"),
];
pub static SecurityGroupIdentifier: Shape = Shape { name: "SecurityGroupIdentifier", kind: Kind::Struct(&M_SecurityGroupIdentifier) };

pub static M_ServiceDetail: [Member; 17] = [
    Member::new("AcceptanceRequired", &shapes::BOOL).names("acceptanceRequired", "AcceptanceRequired", "acceptanceRequired"),
    Member::new("AvailabilityZoneIds", &s_ValueStringList).names("availabilityZoneIdSet", "AvailabilityZoneIdSet", "availabilityZoneIdSet"),
    Member::new("AvailabilityZones", &s_ValueStringList).names("availabilityZoneSet", "AvailabilityZoneSet", "availabilityZoneSet"),
    Member::new("BaseEndpointDnsNames", &s_ValueStringList).names("baseEndpointDnsNameSet", "BaseEndpointDnsNameSet", "baseEndpointDnsNameSet"),
    Member::new("ManagesVpcEndpoints", &shapes::BOOL).names("managesVpcEndpoints", "ManagesVpcEndpoints", "managesVpcEndpoints"),
    Member::new("Owner", &shapes::TEXT).names("owner", "Owner", "owner"),
    Member::new("PayerResponsibility", &shapes::TEXT).names("payerResponsibility", "PayerResponsibility", "payerResponsibility"),
    Member::new("PrivateDnsName", &shapes::TEXT).names("privateDnsName", "PrivateDnsName", "privateDnsName"),
    Member::new("PrivateDnsNameVerificationState", &shapes::TEXT).names("privateDnsNameVerificationState", "PrivateDnsNameVerificationState", "privateDnsNameVerificationState"),
    Member::new("PrivateDnsNames", &s_PrivateDnsDetailsSet).names("privateDnsNameSet", "PrivateDnsNameSet", "privateDnsNameSet"),
    Member::new("ServiceId", &shapes::TEXT).names("serviceId", "ServiceId", "serviceId"),
    Member::new("ServiceName", &shapes::TEXT).names("serviceName", "ServiceName", "serviceName"),
    Member::new("ServiceRegion", &shapes::TEXT).names("serviceRegion", "ServiceRegion", "serviceRegion"),
    Member::new("ServiceType", &s_ServiceTypeDetailSet).names("serviceType", "ServiceType", "serviceType"),
    Member::new("SupportedIpAddressTypes", &s_SupportedIpAddressTypes).names("supportedIpAddressTypeSet", "SupportedIpAddressTypeSet", "supportedIpAddressTypeSet"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcEndpointPolicySupported", &shapes::BOOL).names("vpcEndpointPolicySupported", "VpcEndpointPolicySupported", "vpcEndpointPolicySupported"),
];
pub static ServiceDetail: Shape = Shape { name: "ServiceDetail", kind: Kind::Struct(&M_ServiceDetail) };
static I_s_ServiceDetailSet: Member = Member::new("member", &ServiceDetail).names("item", "Item", "item");
pub static s_ServiceDetailSet: Shape = Shape { name: "ServiceDetailSet", kind: Kind::List(&I_s_ServiceDetailSet, Limits::NONE) };

pub static M_ServiceTypeDetail: [Member; 1] = [
    Member::new("ServiceType", &shapes::TEXT).names("serviceType", "ServiceType", "serviceType"),
];
pub static ServiceTypeDetail: Shape = Shape { name: "ServiceTypeDetail", kind: Kind::Struct(&M_ServiceTypeDetail) };
static I_s_ServiceTypeDetailSet: Member = Member::new("member", &ServiceTypeDetail).names("item", "Item", "item");
pub static s_ServiceTypeDetailSet: Shape = Shape { name: "ServiceTypeDetailSet", kind: Kind::List(&I_s_ServiceTypeDetailSet, Limits::NONE) };

pub static M_Snapshot: [Member; 24] = [
    Member::new("AssociatedKmsKeys", &s_AssociatedKmsKeySet).names("associatedKmsKeySet", "AssociatedKmsKeySet", "associatedKmsKeySet"),
    Member::new("AvailabilityZone", &shapes::TEXT).names("availabilityZone", "AvailabilityZone", "availabilityZone"),
    Member::new("CompletionDurationMinutes", &shapes::INT).names("completionDurationMinutes", "CompletionDurationMinutes", "completionDurationMinutes"),
    Member::new("CompletionTime", &shapes::TIME).names("completionTime", "CompletionTime", "completionTime"),
    Member::new("DataEncryptionKeyId", &shapes::TEXT).names("dataEncryptionKeyId", "DataEncryptionKeyId", "dataEncryptionKeyId"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("Encrypted", &shapes::BOOL).names("encrypted", "Encrypted", "encrypted"),
    Member::new("FullSnapshotSizeInBytes", &shapes::LONG).names("fullSnapshotSizeInBytes", "FullSnapshotSizeInBytes", "fullSnapshotSizeInBytes"),
    Member::new("KmsKeyId", &shapes::TEXT).names("kmsKeyId", "KmsKeyId", "kmsKeyId"),
    Member::new("OutpostArn", &shapes::TEXT).names("outpostArn", "OutpostArn", "outpostArn"),
    Member::new("OwnerAlias", &shapes::TEXT).names("ownerAlias", "OwnerAlias", "ownerAlias"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("Progress", &shapes::TEXT).names("progress", "Progress", "progress"),
    Member::new("RestoreExpiryTime", &shapes::TIME).names("restoreExpiryTime", "RestoreExpiryTime", "restoreExpiryTime"),
    Member::new("SnapshotId", &shapes::TEXT).names("snapshotId", "SnapshotId", "snapshotId"),
    Member::new("SseType", &shapes::TEXT).names("sseType", "SseType", "sseType"),
    Member::new("StartTime", &shapes::TIME).names("startTime", "StartTime", "startTime"),
    Member::new("State", &shapes::TEXT).names("status", "Status", "status"),
    Member::new("StateMessage", &shapes::TEXT).names("statusMessage", "StatusMessage", "statusMessage"),
    Member::new("StorageTier", &shapes::TEXT).names("storageTier", "StorageTier", "storageTier"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("TransferType", &shapes::TEXT).names("transferType", "TransferType", "transferType"),
    Member::new("VolumeId", &shapes::TEXT).names("volumeId", "VolumeId", "volumeId"),
    Member::new("VolumeSize", &shapes::INT).names("volumeSize", "VolumeSize", "volumeSize"),
];
pub static Snapshot: Shape = Shape { name: "Snapshot", kind: Kind::Struct(&M_Snapshot) };
static I_s_SnapshotIdStringList: Member = Member::new("member", &shapes::TEXT).names("SnapshotId", "SnapshotId", "SnapshotId");
pub static s_SnapshotIdStringList: Shape = Shape { name: "SnapshotIdStringList", kind: Kind::List(&I_s_SnapshotIdStringList, Limits::NONE) };
static I_s_SnapshotList: Member = Member::new("member", &Snapshot).names("item", "Item", "item");
pub static s_SnapshotList: Shape = Shape { name: "SnapshotList", kind: Kind::List(&I_s_SnapshotList, Limits::NONE) };

pub static M_StaleIpPermission: [Member; 6] = [
    Member::new("FromPort", &shapes::INT).names("fromPort", "FromPort", "fromPort"),
    Member::new("IpProtocol", &shapes::TEXT).names("ipProtocol", "IpProtocol", "ipProtocol"),
    Member::new("IpRanges", &s_IpRanges).names("ipRanges", "IpRanges", "ipRanges"),
    Member::new("PrefixListIds", &s_PrefixListIdSet).names("prefixListIds", "PrefixListIds", "prefixListIds"),
    Member::new("ToPort", &shapes::INT).names("toPort", "ToPort", "toPort"),
    Member::new("UserIdGroupPairs", &s_UserIdGroupPairSet).names("groups", "Groups", "groups"),
];
pub static StaleIpPermission: Shape = Shape { name: "StaleIpPermission", kind: Kind::Struct(&M_StaleIpPermission) };
static I_s_StaleIpPermissionSet: Member = Member::new("member", &StaleIpPermission).names("item", "Item", "item");
pub static s_StaleIpPermissionSet: Shape = Shape { name: "StaleIpPermissionSet", kind: Kind::List(&I_s_StaleIpPermissionSet, Limits::NONE) };

pub static M_StaleSecurityGroup: [Member; 6] = [
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("GroupName", &shapes::TEXT).names("groupName", "GroupName", "groupName"),
    Member::new("StaleIpPermissions", &s_StaleIpPermissionSet).names("staleIpPermissions", "StaleIpPermissions", "staleIpPermissions"),
    Member::new("StaleIpPermissionsEgress", &s_StaleIpPermissionSet).names("staleIpPermissionsEgress", "StaleIpPermissionsEgress", "staleIpPermissionsEgress"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static StaleSecurityGroup: Shape = Shape { name: "StaleSecurityGroup", kind: Kind::Struct(&M_StaleSecurityGroup) };
static I_s_StaleSecurityGroupSet: Member = Member::new("member", &StaleSecurityGroup).names("item", "Item", "item");
pub static s_StaleSecurityGroupSet: Shape = Shape { name: "StaleSecurityGroupSet", kind: Kind::List(&I_s_StaleSecurityGroupSet, Limits::NONE) };

pub static M_SubnetConfiguration: [Member; 3] = [
    Member::new("Ipv4", &shapes::TEXT),
    Member::new("Ipv6", &shapes::TEXT),
    Member::new("SubnetId", &shapes::TEXT),
];
pub static SubnetConfiguration: Shape = Shape { name: "SubnetConfiguration", kind: Kind::Struct(&M_SubnetConfiguration) };
static I_s_SubnetConfigurationsList: Member = Member::new("member", &SubnetConfiguration).names("item", "Item", "item");
pub static s_SubnetConfigurationsList: Shape = Shape { name: "SubnetConfigurationsList", kind: Kind::List(&I_s_SubnetConfigurationsList, Limits::NONE) };

pub static M_SubnetIpPrefixes: [Member; 2] = [
    Member::new("IpPrefixes", &s_ValueStringList).names("ipPrefixSet", "IpPrefixSet", "ipPrefixSet"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
];
pub static SubnetIpPrefixes: Shape = Shape { name: "SubnetIpPrefixes", kind: Kind::Struct(&M_SubnetIpPrefixes) };
static I_s_SubnetIpPrefixesList: Member = Member::new("member", &SubnetIpPrefixes).names("item", "Item", "item");
pub static s_SubnetIpPrefixesList: Shape = Shape { name: "SubnetIpPrefixesList", kind: Kind::List(&I_s_SubnetIpPrefixesList, Limits::NONE) };
static I_s_SupportedIpAddressTypes: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_SupportedIpAddressTypes: Shape = Shape { name: "SupportedIpAddressTypes", kind: Kind::List(&I_s_SupportedIpAddressTypes, Limits::NONE) };
static I_s_TagFieldSpecificationListRequest: Member = Member::new("member", &TagFieldSpecificationRequest).names("item", "Item", "item");
pub static s_TagFieldSpecificationListRequest: Shape = Shape { name: "TagFieldSpecificationListRequest", kind: Kind::List(&I_s_TagFieldSpecificationListRequest, Limits::NONE) };
static I_s_TagFieldSpecificationListResponse: Member = Member::new("member", &TagFieldSpecificationResponse).names("item", "Item", "item");
pub static s_TagFieldSpecificationListResponse: Shape = Shape { name: "TagFieldSpecificationListResponse", kind: Kind::List(&I_s_TagFieldSpecificationListResponse, Limits::NONE) };

pub static M_TagFieldSpecificationRequest: [Member; 2] = [
    Member::new("ResourceType", &shapes::TEXT),
    Member::new("TagKeys", &s_TagKeyList).names("TagKey", "TagKey", "TagKey"),
];
pub static TagFieldSpecificationRequest: Shape = Shape { name: "TagFieldSpecificationRequest", kind: Kind::Struct(&M_TagFieldSpecificationRequest) };

pub static M_TagFieldSpecificationResponse: [Member; 2] = [
    Member::new("ResourceType", &shapes::TEXT).names("resourceType", "ResourceType", "resourceType"),
    Member::new("TagKeys", &s_TagKeyList).names("tagKeySet", "TagKeySet", "tagKeySet"),
];
pub static TagFieldSpecificationResponse: Shape = Shape { name: "TagFieldSpecificationResponse", kind: Kind::Struct(&M_TagFieldSpecificationResponse) };
static I_s_TagKeyList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_TagKeyList: Shape = Shape { name: "TagKeyList", kind: Kind::List(&I_s_TagKeyList, Limits::NONE) };

pub static M_TotalLocalStorageGB: [Member; 2] = [
    Member::new("Max", &shapes::DOUBLE).names("max", "Max", "max"),
    Member::new("Min", &shapes::DOUBLE).names("min", "Min", "min"),
];
pub static TotalLocalStorageGB: Shape = Shape { name: "TotalLocalStorageGB", kind: Kind::Struct(&M_TotalLocalStorageGB) };

pub static M_TotalLocalStorageGBRequest: [Member; 2] = [
    Member::new("Max", &shapes::DOUBLE),
    Member::new("Min", &shapes::DOUBLE),
];
pub static TotalLocalStorageGBRequest: Shape = Shape { name: "TotalLocalStorageGBRequest", kind: Kind::Struct(&M_TotalLocalStorageGBRequest) };

pub static M_TransitGateway: [Member; 8] = [
    Member::new("CreationTime", &shapes::TIME).names("creationTime", "CreationTime", "creationTime"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("Options", &TransitGatewayOptions).names("options", "Options", "options"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("TransitGatewayArn", &shapes::TEXT).names("transitGatewayArn", "TransitGatewayArn", "transitGatewayArn"),
    Member::new("TransitGatewayId", &shapes::TEXT).names("transitGatewayId", "TransitGatewayId", "transitGatewayId"),
];
pub static TransitGateway: Shape = Shape { name: "TransitGateway", kind: Kind::Struct(&M_TransitGateway) };

pub static M_TransitGatewayConfigurationDescribeEndpointStructure: [Member; 4] = [
    Member::new("AvailabilityZoneIds", &s_ClientVpnAvailabilityZoneIdSet).names("availabilityZoneIdSet", "AvailabilityZoneIdSet", "availabilityZoneIdSet"),
    Member::new("AvailabilityZones", &s_ClientVpnAvailabilityZoneSet).names("availabilityZoneSet", "AvailabilityZoneSet", "availabilityZoneSet"),
    Member::new("TransitGatewayAttachmentId", &shapes::TEXT).names("transitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId"),
    Member::new("TransitGatewayId", &shapes::TEXT).names("transitGatewayId", "TransitGatewayId", "transitGatewayId"),
];
pub static TransitGatewayConfigurationDescribeEndpointStructure: Shape = Shape { name: "TransitGatewayConfigurationDescribeEndpointStructure", kind: Kind::Struct(&M_TransitGatewayConfigurationDescribeEndpointStructure) };
static I_s_TransitGatewayIdStringList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_TransitGatewayIdStringList: Shape = Shape { name: "TransitGatewayIdStringList", kind: Kind::List(&I_s_TransitGatewayIdStringList, Limits::NONE) };
static I_s_TransitGatewayList: Member = Member::new("member", &TransitGateway).names("item", "Item", "item");
pub static s_TransitGatewayList: Shape = Shape { name: "TransitGatewayList", kind: Kind::List(&I_s_TransitGatewayList, Limits::NONE) };

pub static M_TransitGatewayOptions: [Member; 12] = [
    Member::new("AmazonSideAsn", &shapes::LONG).names("amazonSideAsn", "AmazonSideAsn", "amazonSideAsn"),
    Member::new("AssociationDefaultRouteTableId", &shapes::TEXT).names("associationDefaultRouteTableId", "AssociationDefaultRouteTableId", "associationDefaultRouteTableId"),
    Member::new("AutoAcceptSharedAttachments", &shapes::TEXT).names("autoAcceptSharedAttachments", "AutoAcceptSharedAttachments", "autoAcceptSharedAttachments"),
    Member::new("DefaultRouteTableAssociation", &shapes::TEXT).names("defaultRouteTableAssociation", "DefaultRouteTableAssociation", "defaultRouteTableAssociation"),
    Member::new("DefaultRouteTablePropagation", &shapes::TEXT).names("defaultRouteTablePropagation", "DefaultRouteTablePropagation", "defaultRouteTablePropagation"),
    Member::new("DnsSupport", &shapes::TEXT).names("dnsSupport", "DnsSupport", "dnsSupport"),
    Member::new("EncryptionSupport", &EncryptionSupport).names("encryptionSupport", "EncryptionSupport", "encryptionSupport"),
    Member::new("MulticastSupport", &shapes::TEXT).names("multicastSupport", "MulticastSupport", "multicastSupport"),
    Member::new("PropagationDefaultRouteTableId", &shapes::TEXT).names("propagationDefaultRouteTableId", "PropagationDefaultRouteTableId", "propagationDefaultRouteTableId"),
    Member::new("SecurityGroupReferencingSupport", &shapes::TEXT).names("securityGroupReferencingSupport", "SecurityGroupReferencingSupport", "securityGroupReferencingSupport"),
    Member::new("TransitGatewayCidrBlocks", &s_ValueStringList).names("transitGatewayCidrBlocks", "TransitGatewayCidrBlocks", "transitGatewayCidrBlocks"),
    Member::new("VpnEcmpSupport", &shapes::TEXT).names("vpnEcmpSupport", "VpnEcmpSupport", "vpnEcmpSupport"),
];
pub static TransitGatewayOptions: Shape = Shape { name: "TransitGatewayOptions", kind: Kind::Struct(&M_TransitGatewayOptions) };

pub static M_TunnelOption: [Member; 23] = [
    Member::new("DpdTimeoutAction", &shapes::TEXT).names("dpdTimeoutAction", "DpdTimeoutAction", "dpdTimeoutAction"),
    Member::new("DpdTimeoutSeconds", &shapes::INT).names("dpdTimeoutSeconds", "DpdTimeoutSeconds", "dpdTimeoutSeconds"),
    Member::new("EnableTunnelLifecycleControl", &shapes::BOOL).names("enableTunnelLifecycleControl", "EnableTunnelLifecycleControl", "enableTunnelLifecycleControl"),
    Member::new("IkeVersions", &s_IKEVersionsList).names("ikeVersionSet", "IkeVersionSet", "ikeVersionSet"),
    Member::new("LogOptions", &VpnTunnelLogOptions).names("logOptions", "LogOptions", "logOptions"),
    Member::new("OutsideIpAddress", &shapes::TEXT).names("outsideIpAddress", "OutsideIpAddress", "outsideIpAddress"),
    Member::new("Phase1AdditionalKeyExchanges", &s_AdditionalKeyExchangesList).names("phase1AdditionalKeyExchangeSet", "Phase1AdditionalKeyExchangeSet", "phase1AdditionalKeyExchangeSet"),
    Member::new("Phase1DHGroupNumbers", &s_Phase1DHGroupNumbersList).names("phase1DHGroupNumberSet", "Phase1DHGroupNumberSet", "phase1DHGroupNumberSet"),
    Member::new("Phase1EncryptionAlgorithms", &s_Phase1EncryptionAlgorithmsList).names("phase1EncryptionAlgorithmSet", "Phase1EncryptionAlgorithmSet", "phase1EncryptionAlgorithmSet"),
    Member::new("Phase1IntegrityAlgorithms", &s_Phase1IntegrityAlgorithmsList).names("phase1IntegrityAlgorithmSet", "Phase1IntegrityAlgorithmSet", "phase1IntegrityAlgorithmSet"),
    Member::new("Phase1LifetimeSeconds", &shapes::INT).names("phase1LifetimeSeconds", "Phase1LifetimeSeconds", "phase1LifetimeSeconds"),
    Member::new("Phase2AdditionalKeyExchanges", &s_AdditionalKeyExchangesList).names("phase2AdditionalKeyExchangeSet", "Phase2AdditionalKeyExchangeSet", "phase2AdditionalKeyExchangeSet"),
    Member::new("Phase2DHGroupNumbers", &s_Phase2DHGroupNumbersList).names("phase2DHGroupNumberSet", "Phase2DHGroupNumberSet", "phase2DHGroupNumberSet"),
    Member::new("Phase2EncryptionAlgorithms", &s_Phase2EncryptionAlgorithmsList).names("phase2EncryptionAlgorithmSet", "Phase2EncryptionAlgorithmSet", "phase2EncryptionAlgorithmSet"),
    Member::new("Phase2IntegrityAlgorithms", &s_Phase2IntegrityAlgorithmsList).names("phase2IntegrityAlgorithmSet", "Phase2IntegrityAlgorithmSet", "phase2IntegrityAlgorithmSet"),
    Member::new("Phase2LifetimeSeconds", &shapes::INT).names("phase2LifetimeSeconds", "Phase2LifetimeSeconds", "phase2LifetimeSeconds"),
    Member::new("PreSharedKey", &shapes::TEXT).names("preSharedKey", "PreSharedKey", "preSharedKey"),
    Member::new("RekeyFuzzPercentage", &shapes::INT).names("rekeyFuzzPercentage", "RekeyFuzzPercentage", "rekeyFuzzPercentage"),
    Member::new("RekeyMarginTimeSeconds", &shapes::INT).names("rekeyMarginTimeSeconds", "RekeyMarginTimeSeconds", "rekeyMarginTimeSeconds"),
    Member::new("ReplayWindowSize", &shapes::INT).names("replayWindowSize", "ReplayWindowSize", "replayWindowSize"),
    Member::new("StartupAction", &shapes::TEXT).names("startupAction", "StartupAction", "startupAction"),
    Member::new("TunnelInsideCidr", &shapes::TEXT).names("tunnelInsideCidr", "TunnelInsideCidr", "tunnelInsideCidr"),
    Member::new("TunnelInsideIpv6Cidr", &shapes::TEXT).names("tunnelInsideIpv6Cidr", "TunnelInsideIpv6Cidr", "tunnelInsideIpv6Cidr"),
];
pub static TunnelOption: Shape = Shape { name: "TunnelOption", kind: Kind::Struct(&M_TunnelOption) };
static I_s_TunnelOptionsList: Member = Member::new("member", &TunnelOption).names("item", "Item", "item");
pub static s_TunnelOptionsList: Shape = Shape { name: "TunnelOptionsList", kind: Kind::List(&I_s_TunnelOptionsList, Limits::NONE) };

pub static M_UnsuccessfulItem: [Member; 2] = [
    Member::new("Error", &UnsuccessfulItemError).names("error", "Error", "error"),
    Member::new("ResourceId", &shapes::TEXT).names("resourceId", "ResourceId", "resourceId"),
];
pub static UnsuccessfulItem: Shape = Shape { name: "UnsuccessfulItem", kind: Kind::Struct(&M_UnsuccessfulItem) };

pub static M_UnsuccessfulItemError: [Member; 2] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Message", &shapes::TEXT).names("message", "Message", "message"),
];
pub static UnsuccessfulItemError: Shape = Shape { name: "UnsuccessfulItemError", kind: Kind::Struct(&M_UnsuccessfulItemError) };
static I_s_UnsuccessfulItemSet: Member = Member::new("member", &UnsuccessfulItem).names("item", "Item", "item");
pub static s_UnsuccessfulItemSet: Shape = Shape { name: "UnsuccessfulItemSet", kind: Kind::List(&I_s_UnsuccessfulItemSet, Limits::NONE) };
static I_s_UserIdGroupPairSet: Member = Member::new("member", &UserIdGroupPair).names("item", "Item", "item");
pub static s_UserIdGroupPairSet: Shape = Shape { name: "UserIdGroupPairSet", kind: Kind::List(&I_s_UserIdGroupPairSet, Limits::NONE) };

pub static M_VCpuCountRange: [Member; 2] = [
    Member::new("Max", &shapes::INT).names("max", "Max", "max"),
    Member::new("Min", &shapes::INT).names("min", "Min", "min"),
];
pub static VCpuCountRange: Shape = Shape { name: "VCpuCountRange", kind: Kind::Struct(&M_VCpuCountRange) };

pub static M_VCpuCountRangeRequest: [Member; 2] = [
    Member::new("Max", &shapes::INT),
    Member::new("Min", &shapes::INT).required(),
];
pub static VCpuCountRangeRequest: Shape = Shape { name: "VCpuCountRangeRequest", kind: Kind::Struct(&M_VCpuCountRangeRequest) };

pub static M_ValidationError: [Member; 2] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Message", &shapes::TEXT).names("message", "Message", "message"),
];
pub static ValidationError: Shape = Shape { name: "ValidationError", kind: Kind::Struct(&M_ValidationError) };

pub static M_ValidationWarning: [Member; 1] = [
    Member::new("Errors", &s_ErrorSet).names("errorSet", "ErrorSet", "errorSet"),
];
pub static ValidationWarning: Shape = Shape { name: "ValidationWarning", kind: Kind::Struct(&M_ValidationWarning) };
static I_s_VersionStringList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_VersionStringList: Shape = Shape { name: "VersionStringList", kind: Kind::List(&I_s_VersionStringList, Limits::NONE) };

pub static M_VgwTelemetry: [Member; 6] = [
    Member::new("AcceptedRouteCount", &shapes::INT).names("acceptedRouteCount", "AcceptedRouteCount", "acceptedRouteCount"),
    Member::new("CertificateArn", &shapes::TEXT).names("certificateArn", "CertificateArn", "certificateArn"),
    Member::new("LastStatusChange", &shapes::TIME).names("lastStatusChange", "LastStatusChange", "lastStatusChange"),
    Member::new("OutsideIpAddress", &shapes::TEXT).names("outsideIpAddress", "OutsideIpAddress", "outsideIpAddress"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
    Member::new("StatusMessage", &shapes::TEXT).names("statusMessage", "StatusMessage", "statusMessage"),
];
pub static VgwTelemetry: Shape = Shape { name: "VgwTelemetry", kind: Kind::Struct(&M_VgwTelemetry) };
static I_s_VgwTelemetryList: Member = Member::new("member", &VgwTelemetry).names("item", "Item", "item");
pub static s_VgwTelemetryList: Shape = Shape { name: "VgwTelemetryList", kind: Kind::List(&I_s_VgwTelemetryList, Limits::NONE) };

pub static M_VolumeStatusAction: [Member; 4] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("EventId", &shapes::TEXT).names("eventId", "EventId", "eventId"),
    Member::new("EventType", &shapes::TEXT).names("eventType", "EventType", "eventType"),
];
pub static VolumeStatusAction: Shape = Shape { name: "VolumeStatusAction", kind: Kind::Struct(&M_VolumeStatusAction) };
static I_s_VolumeStatusActionsList: Member = Member::new("member", &VolumeStatusAction).names("item", "Item", "item");
pub static s_VolumeStatusActionsList: Shape = Shape { name: "VolumeStatusActionsList", kind: Kind::List(&I_s_VolumeStatusActionsList, Limits::NONE) };

pub static M_VolumeStatusAttachmentStatus: [Member; 2] = [
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("IoPerformance", &shapes::TEXT).names("ioPerformance", "IoPerformance", "ioPerformance"),
];
pub static VolumeStatusAttachmentStatus: Shape = Shape { name: "VolumeStatusAttachmentStatus", kind: Kind::Struct(&M_VolumeStatusAttachmentStatus) };
static I_s_VolumeStatusAttachmentStatusList: Member = Member::new("member", &VolumeStatusAttachmentStatus).names("item", "Item", "item");
pub static s_VolumeStatusAttachmentStatusList: Shape = Shape { name: "VolumeStatusAttachmentStatusList", kind: Kind::List(&I_s_VolumeStatusAttachmentStatusList, Limits::NONE) };

pub static M_VolumeStatusDetails: [Member; 2] = [
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static VolumeStatusDetails: Shape = Shape { name: "VolumeStatusDetails", kind: Kind::Struct(&M_VolumeStatusDetails) };
static I_s_VolumeStatusDetailsList: Member = Member::new("member", &VolumeStatusDetails).names("item", "Item", "item");
pub static s_VolumeStatusDetailsList: Shape = Shape { name: "VolumeStatusDetailsList", kind: Kind::List(&I_s_VolumeStatusDetailsList, Limits::NONE) };

pub static M_VolumeStatusEvent: [Member; 6] = [
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("EventId", &shapes::TEXT).names("eventId", "EventId", "eventId"),
    Member::new("EventType", &shapes::TEXT).names("eventType", "EventType", "eventType"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("NotAfter", &shapes::TIME).names("notAfter", "NotAfter", "notAfter"),
    Member::new("NotBefore", &shapes::TIME).names("notBefore", "NotBefore", "notBefore"),
];
pub static VolumeStatusEvent: Shape = Shape { name: "VolumeStatusEvent", kind: Kind::Struct(&M_VolumeStatusEvent) };
static I_s_VolumeStatusEventsList: Member = Member::new("member", &VolumeStatusEvent).names("item", "Item", "item");
pub static s_VolumeStatusEventsList: Shape = Shape { name: "VolumeStatusEventsList", kind: Kind::List(&I_s_VolumeStatusEventsList, Limits::NONE) };

pub static M_VolumeStatusInfo: [Member; 2] = [
    Member::new("Details", &s_VolumeStatusDetailsList).names("details", "Details", "details"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static VolumeStatusInfo: Shape = Shape { name: "VolumeStatusInfo", kind: Kind::Struct(&M_VolumeStatusInfo) };

pub static M_VolumeStatusItem: [Member; 10] = [
    Member::new("Actions", &s_VolumeStatusActionsList).names("actionsSet", "ActionsSet", "actionsSet"),
    Member::new("AttachmentStatuses", &s_VolumeStatusAttachmentStatusList).names("attachmentStatuses", "AttachmentStatuses", "attachmentStatuses"),
    Member::new("AvailabilityZone", &shapes::TEXT).names("availabilityZone", "AvailabilityZone", "availabilityZone"),
    Member::new("AvailabilityZoneId", &shapes::TEXT).names("availabilityZoneId", "AvailabilityZoneId", "availabilityZoneId"),
    Member::new("Events", &s_VolumeStatusEventsList).names("eventsSet", "EventsSet", "eventsSet"),
    Member::new("InitializationStatusDetails", &InitializationStatusDetails).names("initializationStatusDetails", "InitializationStatusDetails", "initializationStatusDetails"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("OutpostArn", &shapes::TEXT).names("outpostArn", "OutpostArn", "outpostArn"),
    Member::new("VolumeId", &shapes::TEXT).names("volumeId", "VolumeId", "volumeId"),
    Member::new("VolumeStatus", &VolumeStatusInfo).names("volumeStatus", "VolumeStatus", "volumeStatus"),
];
pub static VolumeStatusItem: Shape = Shape { name: "VolumeStatusItem", kind: Kind::Struct(&M_VolumeStatusItem) };
static I_s_VolumeStatusList: Member = Member::new("member", &VolumeStatusItem).names("item", "Item", "item");
pub static s_VolumeStatusList: Shape = Shape { name: "VolumeStatusList", kind: Kind::List(&I_s_VolumeStatusList, Limits::NONE) };

pub static M_VpcEndpoint: [Member; 26] = [
    Member::new("CreationTimestamp", &shapes::TIME).names("creationTimestamp", "CreationTimestamp", "creationTimestamp"),
    Member::new("DnsEntries", &s_DnsEntrySet).names("dnsEntrySet", "DnsEntrySet", "dnsEntrySet"),
    Member::new("DnsOptions", &DnsOptions).names("dnsOptions", "DnsOptions", "dnsOptions"),
    Member::new("FailureReason", &shapes::TEXT).names("failureReason", "FailureReason", "failureReason"),
    Member::new("Groups", &s_GroupIdentifierSet).names("groupSet", "GroupSet", "groupSet"),
    Member::new("IpAddressType", &shapes::TEXT).names("ipAddressType", "IpAddressType", "ipAddressType"),
    Member::new("Ipv4Prefixes", &s_SubnetIpPrefixesList).names("ipv4PrefixSet", "Ipv4PrefixSet", "ipv4PrefixSet"),
    Member::new("Ipv6Prefixes", &s_SubnetIpPrefixesList).names("ipv6PrefixSet", "Ipv6PrefixSet", "ipv6PrefixSet"),
    Member::new("LastError", &LastError).names("lastError", "LastError", "lastError"),
    Member::new("NetworkInterfaceIds", &s_ValueStringList).names("networkInterfaceIdSet", "NetworkInterfaceIdSet", "networkInterfaceIdSet"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("PayerResponsibilities", &s_PayerResponsibilitySet).names("payerResponsibilitySet", "PayerResponsibilitySet", "payerResponsibilitySet"),
    Member::new("PolicyDocument", &shapes::TEXT).names("policyDocument", "PolicyDocument", "policyDocument"),
    Member::new("PrivateDnsEnabled", &shapes::BOOL).names("privateDnsEnabled", "PrivateDnsEnabled", "privateDnsEnabled"),
    Member::new("RequesterManaged", &shapes::BOOL).names("requesterManaged", "RequesterManaged", "requesterManaged"),
    Member::new("ResourceConfigurationArn", &shapes::TEXT).names("resourceConfigurationArn", "ResourceConfigurationArn", "resourceConfigurationArn"),
    Member::new("RouteTableIds", &s_ValueStringList).names("routeTableIdSet", "RouteTableIdSet", "routeTableIdSet"),
    Member::new("ServiceName", &shapes::TEXT).names("serviceName", "ServiceName", "serviceName"),
    Member::new("ServiceNetworkArn", &shapes::TEXT).names("serviceNetworkArn", "ServiceNetworkArn", "serviceNetworkArn"),
    Member::new("ServiceRegion", &shapes::TEXT).names("serviceRegion", "ServiceRegion", "serviceRegion"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("SubnetIds", &s_ValueStringList).names("subnetIdSet", "SubnetIdSet", "subnetIdSet"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcEndpointId", &shapes::TEXT).names("vpcEndpointId", "VpcEndpointId", "vpcEndpointId"),
    Member::new("VpcEndpointType", &shapes::TEXT).names("vpcEndpointType", "VpcEndpointType", "vpcEndpointType"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static VpcEndpoint: Shape = Shape { name: "VpcEndpoint", kind: Kind::Struct(&M_VpcEndpoint) };
static I_s_VpcEndpointIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_VpcEndpointIdList: Shape = Shape { name: "VpcEndpointIdList", kind: Kind::List(&I_s_VpcEndpointIdList, Limits::NONE) };
static I_s_VpcEndpointRouteTableIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_VpcEndpointRouteTableIdList: Shape = Shape { name: "VpcEndpointRouteTableIdList", kind: Kind::List(&I_s_VpcEndpointRouteTableIdList, Limits::NONE) };
static I_s_VpcEndpointSecurityGroupIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_VpcEndpointSecurityGroupIdList: Shape = Shape { name: "VpcEndpointSecurityGroupIdList", kind: Kind::List(&I_s_VpcEndpointSecurityGroupIdList, Limits::NONE) };
static I_s_VpcEndpointSet: Member = Member::new("member", &VpcEndpoint).names("item", "Item", "item");
pub static s_VpcEndpointSet: Shape = Shape { name: "VpcEndpointSet", kind: Kind::List(&I_s_VpcEndpointSet, Limits::NONE) };
static I_s_VpcEndpointSubnetIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_VpcEndpointSubnetIdList: Shape = Shape { name: "VpcEndpointSubnetIdList", kind: Kind::List(&I_s_VpcEndpointSubnetIdList, Limits::NONE) };

pub static M_VpcPeeringConnection: [Member; 7] = [
    Member::new("AccepterVpcInfo", &VpcPeeringConnectionVpcInfo).names("accepterVpcInfo", "AccepterVpcInfo", "accepterVpcInfo"),
    Member::new("ExpirationTime", &shapes::TIME).names("expirationTime", "ExpirationTime", "expirationTime"),
    Member::new("MultipathResilienceStatus", &shapes::TEXT).names("multipathResilienceStatus", "MultipathResilienceStatus", "multipathResilienceStatus"),
    Member::new("RequesterVpcInfo", &VpcPeeringConnectionVpcInfo).names("requesterVpcInfo", "RequesterVpcInfo", "requesterVpcInfo"),
    Member::new("Status", &VpcPeeringConnectionStateReason).names("status", "Status", "status"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcPeeringConnectionId", &shapes::TEXT).names("vpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId"),
];
pub static VpcPeeringConnection: Shape = Shape { name: "VpcPeeringConnection", kind: Kind::Struct(&M_VpcPeeringConnection) };
static I_s_VpcPeeringConnectionIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_VpcPeeringConnectionIdList: Shape = Shape { name: "VpcPeeringConnectionIdList", kind: Kind::List(&I_s_VpcPeeringConnectionIdList, Limits::NONE) };
static I_s_VpcPeeringConnectionList: Member = Member::new("member", &VpcPeeringConnection).names("item", "Item", "item");
pub static s_VpcPeeringConnectionList: Shape = Shape { name: "VpcPeeringConnectionList", kind: Kind::List(&I_s_VpcPeeringConnectionList, Limits::NONE) };

pub static M_VpcPeeringConnectionOptionsDescription: [Member; 5] = [
    Member::new("AllowDnsResolutionFromRemoteVpc", &shapes::BOOL).names("allowDnsResolutionFromRemoteVpc", "AllowDnsResolutionFromRemoteVpc", "allowDnsResolutionFromRemoteVpc"),
    Member::new("AllowEgressFromLocalClassicLinkToRemoteVpc", &shapes::BOOL).names("allowEgressFromLocalClassicLinkToRemoteVpc", "AllowEgressFromLocalClassicLinkToRemoteVpc", "allowEgressFromLocalClassicLinkToRemoteVpc"),
    Member::new("AllowEgressFromLocalVpcToRemoteClassicLink", &shapes::BOOL).names("allowEgressFromLocalVpcToRemoteClassicLink", "AllowEgressFromLocalVpcToRemoteClassicLink", "allowEgressFromLocalVpcToRemoteClassicLink"),
    Member::new("AllowMultipathResilience", &shapes::BOOL).names("allowMultipathResilience", "AllowMultipathResilience", "allowMultipathResilience"),
    Member::new("MultipathResilienceMode", &shapes::TEXT).names("multipathResilienceMode", "MultipathResilienceMode", "multipathResilienceMode"),
];
pub static VpcPeeringConnectionOptionsDescription: Shape = Shape { name: "VpcPeeringConnectionOptionsDescription", kind: Kind::Struct(&M_VpcPeeringConnectionOptionsDescription) };

pub static M_VpcPeeringConnectionStateReason: [Member; 2] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Message", &shapes::TEXT).names("message", "Message", "message"),
];
pub static VpcPeeringConnectionStateReason: Shape = Shape { name: "VpcPeeringConnectionStateReason", kind: Kind::Struct(&M_VpcPeeringConnectionStateReason) };

pub static M_VpcPeeringConnectionVpcInfo: [Member; 7] = [
    Member::new("CidrBlock", &shapes::TEXT).names("cidrBlock", "CidrBlock", "cidrBlock"),
    Member::new("CidrBlockSet", &s_CidrBlockSet).names("cidrBlockSet", "CidrBlockSet", "cidrBlockSet"),
    Member::new("Ipv6CidrBlockSet", &s_Ipv6CidrBlockSet).names("ipv6CidrBlockSet", "Ipv6CidrBlockSet", "ipv6CidrBlockSet"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("PeeringOptions", &VpcPeeringConnectionOptionsDescription).names("peeringOptions", "PeeringOptions", "peeringOptions"),
    Member::new("Region", &shapes::TEXT).names("region", "Region", "region"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static VpcPeeringConnectionVpcInfo: Shape = Shape { name: "VpcPeeringConnectionVpcInfo", kind: Kind::Struct(&M_VpcPeeringConnectionVpcInfo) };

pub static M_VpnAdditionalKeyExchange: [Member; 3] = [
    Member::new("AdditionalKeyExchangeRound", &shapes::INT).names("additionalKeyExchangeRound", "AdditionalKeyExchangeRound", "additionalKeyExchangeRound"),
    Member::new("KeyExchangeMethods", &s_AdditionalKeyExchangeMethodsList).names("keyExchangeMethodSet", "KeyExchangeMethodSet", "keyExchangeMethodSet"),
    Member::new("Requirement", &shapes::TEXT).names("requirement", "Requirement", "requirement"),
];
pub static VpnAdditionalKeyExchange: Shape = Shape { name: "VpnAdditionalKeyExchange", kind: Kind::Struct(&M_VpnAdditionalKeyExchange) };

pub static M_VpnConnection: [Member; 17] = [
    Member::new("Category", &shapes::TEXT).names("category", "Category", "category"),
    Member::new("CoreNetworkArn", &shapes::TEXT).names("coreNetworkArn", "CoreNetworkArn", "coreNetworkArn"),
    Member::new("CoreNetworkAttachmentArn", &shapes::TEXT).names("coreNetworkAttachmentArn", "CoreNetworkAttachmentArn", "coreNetworkAttachmentArn"),
    Member::new("CustomerGatewayConfiguration", &shapes::TEXT).names("customerGatewayConfiguration", "CustomerGatewayConfiguration", "customerGatewayConfiguration"),
    Member::new("CustomerGatewayId", &shapes::TEXT).names("customerGatewayId", "CustomerGatewayId", "customerGatewayId"),
    Member::new("GatewayAssociationState", &shapes::TEXT).names("gatewayAssociationState", "GatewayAssociationState", "gatewayAssociationState"),
    Member::new("Options", &VpnConnectionOptions).names("options", "Options", "options"),
    Member::new("PreSharedKeyArn", &shapes::TEXT).names("preSharedKeyArn", "PreSharedKeyArn", "preSharedKeyArn"),
    Member::new("Routes", &s_VpnStaticRouteList).names("routes", "Routes", "routes"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("TransitGatewayId", &shapes::TEXT).names("transitGatewayId", "TransitGatewayId", "transitGatewayId"),
    Member::new("Type", &shapes::TEXT).names("type", "Type", "type"),
    Member::new("VgwTelemetry", &s_VgwTelemetryList).names("vgwTelemetry", "VgwTelemetry", "vgwTelemetry"),
    Member::new("VpnConcentratorId", &shapes::TEXT).names("vpnConcentratorId", "VpnConcentratorId", "vpnConcentratorId"),
    Member::new("VpnConnectionId", &shapes::TEXT).names("vpnConnectionId", "VpnConnectionId", "vpnConnectionId"),
    Member::new("VpnGatewayId", &shapes::TEXT).names("vpnGatewayId", "VpnGatewayId", "vpnGatewayId"),
];
pub static VpnConnection: Shape = Shape { name: "VpnConnection", kind: Kind::Struct(&M_VpnConnection) };
static I_s_VpnConnectionIdStringList: Member = Member::new("member", &shapes::TEXT).names("VpnConnectionId", "VpnConnectionId", "VpnConnectionId");
pub static s_VpnConnectionIdStringList: Shape = Shape { name: "VpnConnectionIdStringList", kind: Kind::List(&I_s_VpnConnectionIdStringList, Limits::NONE) };
static I_s_VpnConnectionList: Member = Member::new("member", &VpnConnection).names("item", "Item", "item");
pub static s_VpnConnectionList: Shape = Shape { name: "VpnConnectionList", kind: Kind::List(&I_s_VpnConnectionList, Limits::NONE) };

pub static M_VpnConnectionOptions: [Member; 11] = [
    Member::new("EnableAcceleration", &shapes::BOOL).names("enableAcceleration", "EnableAcceleration", "enableAcceleration"),
    Member::new("LocalIpv4NetworkCidr", &shapes::TEXT).names("localIpv4NetworkCidr", "LocalIpv4NetworkCidr", "localIpv4NetworkCidr"),
    Member::new("LocalIpv6NetworkCidr", &shapes::TEXT).names("localIpv6NetworkCidr", "LocalIpv6NetworkCidr", "localIpv6NetworkCidr"),
    Member::new("OutsideIpAddressType", &shapes::TEXT).names("outsideIpAddressType", "OutsideIpAddressType", "outsideIpAddressType"),
    Member::new("RemoteIpv4NetworkCidr", &shapes::TEXT).names("remoteIpv4NetworkCidr", "RemoteIpv4NetworkCidr", "remoteIpv4NetworkCidr"),
    Member::new("RemoteIpv6NetworkCidr", &shapes::TEXT).names("remoteIpv6NetworkCidr", "RemoteIpv6NetworkCidr", "remoteIpv6NetworkCidr"),
    Member::new("StaticRoutesOnly", &shapes::BOOL).names("staticRoutesOnly", "StaticRoutesOnly", "staticRoutesOnly"),
    Member::new("TransportTransitGatewayAttachmentId", &shapes::TEXT).names("transportTransitGatewayAttachmentId", "TransportTransitGatewayAttachmentId", "transportTransitGatewayAttachmentId"),
    Member::new("TunnelBandwidth", &shapes::TEXT).names("tunnelBandwidth", "TunnelBandwidth", "tunnelBandwidth"),
    Member::new("TunnelInsideIpVersion", &shapes::TEXT).names("tunnelInsideIpVersion", "TunnelInsideIpVersion", "tunnelInsideIpVersion"),
    Member::new("TunnelOptions", &s_TunnelOptionsList).names("tunnelOptionSet", "TunnelOptionSet", "tunnelOptionSet"),
];
pub static VpnConnectionOptions: Shape = Shape { name: "VpnConnectionOptions", kind: Kind::Struct(&M_VpnConnectionOptions) };

pub static M_VpnStaticRoute: [Member; 3] = [
    Member::new("DestinationCidrBlock", &shapes::TEXT).names("destinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock"),
    Member::new("Source", &shapes::TEXT).names("source", "Source", "source"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
];
pub static VpnStaticRoute: Shape = Shape { name: "VpnStaticRoute", kind: Kind::Struct(&M_VpnStaticRoute) };
static I_s_VpnStaticRouteList: Member = Member::new("member", &VpnStaticRoute).names("item", "Item", "item");
pub static s_VpnStaticRouteList: Shape = Shape { name: "VpnStaticRouteList", kind: Kind::List(&I_s_VpnStaticRouteList, Limits::NONE) };

pub static M_VpnTunnelLogOptions: [Member; 1] = [
    Member::new("CloudWatchLogOptions", &CloudWatchLogOptions).names("cloudWatchLogOptions", "CloudWatchLogOptions", "cloudWatchLogOptions"),
];
pub static VpnTunnelLogOptions: Shape = Shape { name: "VpnTunnelLogOptions", kind: Kind::Struct(&M_VpnTunnelLogOptions) };
