// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};

pub static M_AccountAttribute: [Member; 2] = [
    Member::new("AttributeName", &shapes::TEXT).names("attributeName", "AttributeName", "attributeName"),
    Member::new("AttributeValues", &s_AccountAttributeValueList).names("attributeValueSet", "AttributeValueSet", "attributeValueSet"),
];
pub static AccountAttribute: Shape = Shape { name: "AccountAttribute", kind: Kind::Struct(&M_AccountAttribute) };
static I_s_AccountAttributeList: Member = Member::new("member", &AccountAttribute).names("item", "Item", "item");
pub static s_AccountAttributeList: Shape = Shape { name: "AccountAttributeList", kind: Kind::List(&I_s_AccountAttributeList, Limits::NONE) };
static I_s_AccountAttributeNameStringList: Member = Member::new("member", &shapes::TEXT).names("attributeName", "AttributeName", "attributeName");
pub static s_AccountAttributeNameStringList: Shape = Shape { name: "AccountAttributeNameStringList", kind: Kind::List(&I_s_AccountAttributeNameStringList, Limits::NONE) };

pub static M_AccountAttributeValue: [Member; 1] = [
    Member::new("AttributeValue", &shapes::TEXT).names("attributeValue", "AttributeValue", "attributeValue"),
];
pub static AccountAttributeValue: Shape = Shape { name: "AccountAttributeValue", kind: Kind::Struct(&M_AccountAttributeValue) };
static I_s_AccountAttributeValueList: Member = Member::new("member", &AccountAttributeValue).names("item", "Item", "item");
pub static s_AccountAttributeValueList: Shape = Shape { name: "AccountAttributeValueList", kind: Kind::List(&I_s_AccountAttributeValueList, Limits::NONE) };

pub static M_Address: [Member; 16] = [
    Member::new("AllocationId", &shapes::TEXT).names("allocationId", "AllocationId", "allocationId"),
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId"),
    Member::new("CarrierIp", &shapes::TEXT).names("carrierIp", "CarrierIp", "carrierIp"),
    Member::new("CustomerOwnedIp", &shapes::TEXT).names("customerOwnedIp", "CustomerOwnedIp", "customerOwnedIp"),
    Member::new("CustomerOwnedIpv4Pool", &shapes::TEXT).names("customerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", "customerOwnedIpv4Pool"),
    Member::new("Domain", &shapes::TEXT).names("domain", "Domain", "domain"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("NetworkBorderGroup", &shapes::TEXT).names("networkBorderGroup", "NetworkBorderGroup", "networkBorderGroup"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("NetworkInterfaceOwnerId", &shapes::TEXT).names("networkInterfaceOwnerId", "NetworkInterfaceOwnerId", "networkInterfaceOwnerId"),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("PublicIp", &shapes::TEXT).names("publicIp", "PublicIp", "publicIp"),
    Member::new("PublicIpv4Pool", &shapes::TEXT).names("publicIpv4Pool", "PublicIpv4Pool", "publicIpv4Pool"),
    Member::new("ServiceManaged", &shapes::TEXT).names("serviceManaged", "ServiceManaged", "serviceManaged"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static Address: Shape = Shape { name: "Address", kind: Kind::Struct(&M_Address) };

pub static M_AddressAttribute: [Member; 4] = [
    Member::new("AllocationId", &shapes::TEXT).names("allocationId", "AllocationId", "allocationId"),
    Member::new("PtrRecord", &shapes::TEXT).names("ptrRecord", "PtrRecord", "ptrRecord"),
    Member::new("PtrRecordUpdate", &PtrUpdateStatus).names("ptrRecordUpdate", "PtrRecordUpdate", "ptrRecordUpdate"),
    Member::new("PublicIp", &shapes::TEXT).names("publicIp", "PublicIp", "publicIp"),
];
pub static AddressAttribute: Shape = Shape { name: "AddressAttribute", kind: Kind::Struct(&M_AddressAttribute) };
static I_s_AddressList: Member = Member::new("member", &Address).names("item", "Item", "item");
pub static s_AddressList: Shape = Shape { name: "AddressList", kind: Kind::List(&I_s_AddressList, Limits::NONE) };
static I_s_AddressSet: Member = Member::new("member", &AddressAttribute).names("item", "Item", "item");
pub static s_AddressSet: Shape = Shape { name: "AddressSet", kind: Kind::List(&I_s_AddressSet, Limits::NONE) };

pub static M_AllocateAddressRequest: [Member; 8] = [
    Member::new("Address", &shapes::TEXT),
    Member::new("CustomerOwnedIpv4Pool", &shapes::TEXT),
    Member::new("Domain", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("IpamPoolId", &shapes::TEXT),
    Member::new("NetworkBorderGroup", &shapes::TEXT),
    Member::new("PublicIpv4Pool", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
];
pub static AllocateAddressRequest: Shape = Shape { name: "AllocateAddressRequest", kind: Kind::Struct(&M_AllocateAddressRequest) };

pub static M_AllocateAddressResult: [Member; 8] = [
    Member::new("AllocationId", &shapes::TEXT).names("allocationId", "AllocationId", "allocationId"),
    Member::new("CarrierIp", &shapes::TEXT).names("carrierIp", "CarrierIp", "carrierIp"),
    Member::new("CustomerOwnedIp", &shapes::TEXT).names("customerOwnedIp", "CustomerOwnedIp", "customerOwnedIp"),
    Member::new("CustomerOwnedIpv4Pool", &shapes::TEXT).names("customerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", "customerOwnedIpv4Pool"),
    Member::new("Domain", &shapes::TEXT).names("domain", "Domain", "domain"),
    Member::new("NetworkBorderGroup", &shapes::TEXT).names("networkBorderGroup", "NetworkBorderGroup", "networkBorderGroup"),
    Member::new("PublicIp", &shapes::TEXT).names("publicIp", "PublicIp", "publicIp"),
    Member::new("PublicIpv4Pool", &shapes::TEXT).names("publicIpv4Pool", "PublicIpv4Pool", "publicIpv4Pool"),
];
pub static AllocateAddressResult: Shape = Shape { name: "AllocateAddressResult", kind: Kind::Struct(&M_AllocateAddressResult) };
static I_s_AllocationIdList: Member = Member::new("member", &shapes::TEXT).names("AllocationId", "AllocationId", "AllocationId");
pub static s_AllocationIdList: Shape = Shape { name: "AllocationIdList", kind: Kind::List(&I_s_AllocationIdList, Limits::NONE) };
static I_s_AllocationIds: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_AllocationIds: Shape = Shape { name: "AllocationIds", kind: Kind::List(&I_s_AllocationIds, Limits::NONE) };

pub static M_ApplicationStatusSummary: [Member; 2] = [
    Member::new("ImpairedSince", &shapes::TIME).names("impairedSince", "ImpairedSince", "impairedSince"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static ApplicationStatusSummary: Shape = Shape { name: "ApplicationStatusSummary", kind: Kind::Struct(&M_ApplicationStatusSummary) };
static I_s_ArchitectureTypeList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_ArchitectureTypeList: Shape = Shape { name: "ArchitectureTypeList", kind: Kind::List(&I_s_ArchitectureTypeList, Limits::NONE) };

pub static M_AssignPrivateIpAddressesRequest: [Member; 6] = [
    Member::new("AllowReassignment", &shapes::BOOL).names("allowReassignment", "AllowReassignment", "allowReassignment"),
    Member::new("Ipv4PrefixCount", &shapes::INT),
    Member::new("Ipv4Prefixes", &s_IpPrefixList).names("Ipv4Prefix", "Ipv4Prefix", "Ipv4Prefix"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId").required(),
    Member::new("PrivateIpAddresses", &s_PrivateIpAddressStringList).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("SecondaryPrivateIpAddressCount", &shapes::INT).names("secondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount"),
];
pub static AssignPrivateIpAddressesRequest: Shape = Shape { name: "AssignPrivateIpAddressesRequest", kind: Kind::Struct(&M_AssignPrivateIpAddressesRequest) };

pub static M_AssignPrivateIpAddressesResult: [Member; 3] = [
    Member::new("AssignedIpv4Prefixes", &s_Ipv4PrefixesList).names("assignedIpv4PrefixSet", "AssignedIpv4PrefixSet", "assignedIpv4PrefixSet"),
    Member::new("AssignedPrivateIpAddresses", &s_AssignedPrivateIpAddressList).names("assignedPrivateIpAddressesSet", "AssignedPrivateIpAddressesSet", "assignedPrivateIpAddressesSet"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
];
pub static AssignPrivateIpAddressesResult: Shape = Shape { name: "AssignPrivateIpAddressesResult", kind: Kind::Struct(&M_AssignPrivateIpAddressesResult) };

pub static M_AssignedPrivateIpAddress: [Member; 1] = [
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
];
pub static AssignedPrivateIpAddress: Shape = Shape { name: "AssignedPrivateIpAddress", kind: Kind::Struct(&M_AssignedPrivateIpAddress) };
static I_s_AssignedPrivateIpAddressList: Member = Member::new("member", &AssignedPrivateIpAddress).names("item", "Item", "item");
pub static s_AssignedPrivateIpAddressList: Shape = Shape { name: "AssignedPrivateIpAddressList", kind: Kind::List(&I_s_AssignedPrivateIpAddressList, Limits::NONE) };

pub static M_AssociateAddressRequest: [Member; 7] = [
    Member::new("AllocationId", &shapes::TEXT),
    Member::new("AllowReassociation", &shapes::BOOL).names("allowReassociation", "AllowReassociation", "allowReassociation"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InstanceId", &shapes::TEXT),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("PublicIp", &shapes::TEXT),
];
pub static AssociateAddressRequest: Shape = Shape { name: "AssociateAddressRequest", kind: Kind::Struct(&M_AssociateAddressRequest) };

pub static M_AssociateAddressResult: [Member; 1] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId"),
];
pub static AssociateAddressResult: Shape = Shape { name: "AssociateAddressResult", kind: Kind::Struct(&M_AssociateAddressResult) };

pub static M_AssociateRouteTableRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("GatewayId", &shapes::TEXT),
    Member::new("PublicIpv4Pool", &shapes::TEXT),
    Member::new("RouteTableId", &shapes::TEXT).names("routeTableId", "RouteTableId", "routeTableId").required(),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
];
pub static AssociateRouteTableRequest: Shape = Shape { name: "AssociateRouteTableRequest", kind: Kind::Struct(&M_AssociateRouteTableRequest) };

pub static M_AssociateRouteTableResult: [Member; 2] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId"),
    Member::new("AssociationState", &RouteTableAssociationState).names("associationState", "AssociationState", "associationState"),
];
pub static AssociateRouteTableResult: Shape = Shape { name: "AssociateRouteTableResult", kind: Kind::Struct(&M_AssociateRouteTableResult) };

pub static M_AssociateVpcCidrBlockRequest: [Member; 10] = [
    Member::new("AmazonProvidedIpv6CidrBlock", &shapes::BOOL).names("amazonProvidedIpv6CidrBlock", "AmazonProvidedIpv6CidrBlock", "amazonProvidedIpv6CidrBlock"),
    Member::new("CidrBlock", &shapes::TEXT),
    Member::new("Ipv4IpamPoolId", &shapes::TEXT),
    Member::new("Ipv4NetmaskLength", &shapes::INT),
    Member::new("Ipv6CidrBlock", &shapes::TEXT),
    Member::new("Ipv6CidrBlockNetworkBorderGroup", &shapes::TEXT),
    Member::new("Ipv6IpamPoolId", &shapes::TEXT),
    Member::new("Ipv6NetmaskLength", &shapes::INT),
    Member::new("Ipv6Pool", &shapes::TEXT),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId").required(),
];
pub static AssociateVpcCidrBlockRequest: Shape = Shape { name: "AssociateVpcCidrBlockRequest", kind: Kind::Struct(&M_AssociateVpcCidrBlockRequest) };

pub static M_AssociateVpcCidrBlockResult: [Member; 3] = [
    Member::new("CidrBlockAssociation", &VpcCidrBlockAssociation).names("cidrBlockAssociation", "CidrBlockAssociation", "cidrBlockAssociation"),
    Member::new("Ipv6CidrBlockAssociation", &VpcIpv6CidrBlockAssociation).names("ipv6CidrBlockAssociation", "Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static AssociateVpcCidrBlockResult: Shape = Shape { name: "AssociateVpcCidrBlockResult", kind: Kind::Struct(&M_AssociateVpcCidrBlockResult) };
static I_s_AssociatedSubnetList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_AssociatedSubnetList: Shape = Shape { name: "AssociatedSubnetList", kind: Kind::List(&I_s_AssociatedSubnetList, Limits::NONE) };

pub static M_AttachInternetGatewayRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InternetGatewayId", &shapes::TEXT).names("internetGatewayId", "InternetGatewayId", "internetGatewayId").required(),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId").required(),
];
pub static AttachInternetGatewayRequest: Shape = Shape { name: "AttachInternetGatewayRequest", kind: Kind::Struct(&M_AttachInternetGatewayRequest) };

pub static M_AttachNetworkInterfaceRequest: [Member; 7] = [
    Member::new("DeviceIndex", &shapes::INT).names("deviceIndex", "DeviceIndex", "deviceIndex").required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("EnaQueueCount", &shapes::INT),
    Member::new("EnaSrdSpecification", &EnaSrdSpecification),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId").required(),
    Member::new("NetworkCardIndex", &shapes::INT),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId").required(),
];
pub static AttachNetworkInterfaceRequest: Shape = Shape { name: "AttachNetworkInterfaceRequest", kind: Kind::Struct(&M_AttachNetworkInterfaceRequest) };

pub static M_AttachNetworkInterfaceResult: [Member; 2] = [
    Member::new("AttachmentId", &shapes::TEXT).names("attachmentId", "AttachmentId", "attachmentId"),
    Member::new("NetworkCardIndex", &shapes::INT).names("networkCardIndex", "NetworkCardIndex", "networkCardIndex"),
];
pub static AttachNetworkInterfaceResult: Shape = Shape { name: "AttachNetworkInterfaceResult", kind: Kind::Struct(&M_AttachNetworkInterfaceResult) };

pub static M_AttachmentEnaSrdSpecification: [Member; 2] = [
    Member::new("EnaSrdEnabled", &shapes::BOOL).names("enaSrdEnabled", "EnaSrdEnabled", "enaSrdEnabled"),
    Member::new("EnaSrdUdpSpecification", &AttachmentEnaSrdUdpSpecification).names("enaSrdUdpSpecification", "EnaSrdUdpSpecification", "enaSrdUdpSpecification"),
];
pub static AttachmentEnaSrdSpecification: Shape = Shape { name: "AttachmentEnaSrdSpecification", kind: Kind::Struct(&M_AttachmentEnaSrdSpecification) };

pub static M_AttachmentEnaSrdUdpSpecification: [Member; 1] = [
    Member::new("EnaSrdUdpEnabled", &shapes::BOOL).names("enaSrdUdpEnabled", "EnaSrdUdpEnabled", "enaSrdUdpEnabled"),
];
pub static AttachmentEnaSrdUdpSpecification: Shape = Shape { name: "AttachmentEnaSrdUdpSpecification", kind: Kind::Struct(&M_AttachmentEnaSrdUdpSpecification) };

pub static M_AttributeBooleanValue: [Member; 1] = [
    Member::new("Value", &shapes::BOOL).names("value", "Value", "value"),
];
pub static AttributeBooleanValue: Shape = Shape { name: "AttributeBooleanValue", kind: Kind::Struct(&M_AttributeBooleanValue) };

pub static M_AttributeValue: [Member; 1] = [
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static AttributeValue: Shape = Shape { name: "AttributeValue", kind: Kind::Struct(&M_AttributeValue) };

pub static M_AuthorizeSecurityGroupEgressRequest: [Member; 10] = [
    Member::new("CidrIp", &shapes::TEXT).names("cidrIp", "CidrIp", "cidrIp"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("FromPort", &shapes::INT).names("fromPort", "FromPort", "fromPort"),
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId").required(),
    Member::new("IpPermissions", &s_IpPermissionList).names("ipPermissions", "IpPermissions", "ipPermissions"),
    Member::new("IpProtocol", &shapes::TEXT).names("ipProtocol", "IpProtocol", "ipProtocol"),
    Member::new("SourceSecurityGroupName", &shapes::TEXT).names("sourceSecurityGroupName", "SourceSecurityGroupName", "sourceSecurityGroupName"),
    Member::new("SourceSecurityGroupOwnerId", &shapes::TEXT).names("sourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId", "sourceSecurityGroupOwnerId"),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("ToPort", &shapes::INT).names("toPort", "ToPort", "toPort"),
];
pub static AuthorizeSecurityGroupEgressRequest: Shape = Shape { name: "AuthorizeSecurityGroupEgressRequest", kind: Kind::Struct(&M_AuthorizeSecurityGroupEgressRequest) };

pub static M_AuthorizeSecurityGroupEgressResult: [Member; 2] = [
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
    Member::new("SecurityGroupRules", &s_SecurityGroupRuleList).names("securityGroupRuleSet", "SecurityGroupRuleSet", "securityGroupRuleSet"),
];
pub static AuthorizeSecurityGroupEgressResult: Shape = Shape { name: "AuthorizeSecurityGroupEgressResult", kind: Kind::Struct(&M_AuthorizeSecurityGroupEgressResult) };

pub static M_AuthorizeSecurityGroupIngressRequest: [Member; 11] = [
    Member::new("CidrIp", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("FromPort", &shapes::INT),
    Member::new("GroupId", &shapes::TEXT),
    Member::new("GroupName", &shapes::TEXT),
    Member::new("IpPermissions", &s_IpPermissionList),
    Member::new("IpProtocol", &shapes::TEXT),
    Member::new("SourceSecurityGroupName", &shapes::TEXT),
    Member::new("SourceSecurityGroupOwnerId", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("ToPort", &shapes::INT),
];
pub static AuthorizeSecurityGroupIngressRequest: Shape = Shape { name: "AuthorizeSecurityGroupIngressRequest", kind: Kind::Struct(&M_AuthorizeSecurityGroupIngressRequest) };

pub static M_AuthorizeSecurityGroupIngressResult: [Member; 2] = [
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
    Member::new("SecurityGroupRules", &s_SecurityGroupRuleList).names("securityGroupRuleSet", "SecurityGroupRuleSet", "securityGroupRuleSet"),
];
pub static AuthorizeSecurityGroupIngressResult: Shape = Shape { name: "AuthorizeSecurityGroupIngressResult", kind: Kind::Struct(&M_AuthorizeSecurityGroupIngressResult) };

pub static M_AvailabilityZone: [Member; 14] = [
    Member::new("Geography", &s_AvailabilityZoneGeographyList).names("geographySet", "GeographySet", "geographySet"),
    Member::new("GroupLongName", &shapes::TEXT).names("groupLongName", "GroupLongName", "groupLongName"),
    Member::new("GroupName", &shapes::TEXT).names("groupName", "GroupName", "groupName"),
    Member::new("Messages", &s_AvailabilityZoneMessageList).names("messageSet", "MessageSet", "messageSet"),
    Member::new("NetworkBorderGroup", &shapes::TEXT).names("networkBorderGroup", "NetworkBorderGroup", "networkBorderGroup"),
    Member::new("OptInStatus", &shapes::TEXT).names("optInStatus", "OptInStatus", "optInStatus"),
    Member::new("ParentZoneId", &shapes::TEXT).names("parentZoneId", "ParentZoneId", "parentZoneId"),
    Member::new("ParentZoneName", &shapes::TEXT).names("parentZoneName", "ParentZoneName", "parentZoneName"),
    Member::new("RegionName", &shapes::TEXT).names("regionName", "RegionName", "regionName"),
    Member::new("State", &shapes::TEXT).names("zoneState", "ZoneState", "zoneState"),
    Member::new("SubGeography", &s_AvailabilityZoneSubGeographyList).names("subGeographySet", "SubGeographySet", "subGeographySet"),
    Member::new("ZoneId", &shapes::TEXT).names("zoneId", "ZoneId", "zoneId"),
    Member::new("ZoneName", &shapes::TEXT).names("zoneName", "ZoneName", "zoneName"),
    Member::new("ZoneType", &shapes::TEXT).names("zoneType", "ZoneType", "zoneType"),
];
pub static AvailabilityZone: Shape = Shape { name: "AvailabilityZone", kind: Kind::Struct(&M_AvailabilityZone) };

pub static M_AvailabilityZoneGeography: [Member; 1] = [
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static AvailabilityZoneGeography: Shape = Shape { name: "AvailabilityZoneGeography", kind: Kind::Struct(&M_AvailabilityZoneGeography) };
static I_s_AvailabilityZoneGeographyList: Member = Member::new("member", &AvailabilityZoneGeography).names("item", "Item", "item");
pub static s_AvailabilityZoneGeographyList: Shape = Shape { name: "AvailabilityZoneGeographyList", kind: Kind::List(&I_s_AvailabilityZoneGeographyList, Limits::NONE) };
static I_s_AvailabilityZoneList: Member = Member::new("member", &AvailabilityZone).names("item", "Item", "item");
pub static s_AvailabilityZoneList: Shape = Shape { name: "AvailabilityZoneList", kind: Kind::List(&I_s_AvailabilityZoneList, Limits::NONE) };

pub static M_AvailabilityZoneMessage: [Member; 1] = [
    Member::new("Message", &shapes::TEXT).names("message", "Message", "message"),
];
pub static AvailabilityZoneMessage: Shape = Shape { name: "AvailabilityZoneMessage", kind: Kind::Struct(&M_AvailabilityZoneMessage) };
static I_s_AvailabilityZoneMessageList: Member = Member::new("member", &AvailabilityZoneMessage).names("item", "Item", "item");
pub static s_AvailabilityZoneMessageList: Shape = Shape { name: "AvailabilityZoneMessageList", kind: Kind::List(&I_s_AvailabilityZoneMessageList, Limits::NONE) };

pub static M_AvailabilityZoneSubGeography: [Member; 1] = [
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static AvailabilityZoneSubGeography: Shape = Shape { name: "AvailabilityZoneSubGeography", kind: Kind::Struct(&M_AvailabilityZoneSubGeography) };
static I_s_AvailabilityZoneSubGeographyList: Member = Member::new("member", &AvailabilityZoneSubGeography).names("item", "Item", "item");
pub static s_AvailabilityZoneSubGeographyList: Shape = Shape { name: "AvailabilityZoneSubGeographyList", kind: Kind::List(&I_s_AvailabilityZoneSubGeographyList, Limits::NONE) };
static I_s_BandwidthWeightingTypeList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_BandwidthWeightingTypeList: Shape = Shape { name: "BandwidthWeightingTypeList", kind: Kind::List(&I_s_BandwidthWeightingTypeList, Limits::NONE) };

pub static M_BlockDeviceMapping: [Member; 4] = [
    Member::new("DeviceName", &shapes::TEXT).names("deviceName", "DeviceName", "deviceName"),
    Member::new("Ebs", &EbsBlockDevice).names("ebs", "Ebs", "ebs"),
    Member::new("NoDevice", &shapes::TEXT).names("noDevice", "NoDevice", "noDevice"),
    Member::new("VirtualName", &shapes::TEXT).names("virtualName", "VirtualName", "virtualName"),
];
pub static BlockDeviceMapping: Shape = Shape { name: "BlockDeviceMapping", kind: Kind::Struct(&M_BlockDeviceMapping) };
static I_s_BlockDeviceMappingList: Member = Member::new("member", &BlockDeviceMapping).names("item", "Item", "item");
pub static s_BlockDeviceMappingList: Shape = Shape { name: "BlockDeviceMappingList", kind: Kind::List(&I_s_BlockDeviceMappingList, Limits::NONE) };
static I_s_BlockDeviceMappingRequestList: Member = Member::new("member", &BlockDeviceMapping).names("BlockDeviceMapping", "BlockDeviceMapping", "BlockDeviceMapping");
pub static s_BlockDeviceMappingRequestList: Shape = Shape { name: "BlockDeviceMappingRequestList", kind: Kind::List(&I_s_BlockDeviceMappingRequestList, Limits::NONE) };

pub static M_BlockPublicAccessStates: [Member; 1] = [
    Member::new("InternetGatewayBlockMode", &shapes::TEXT).names("internetGatewayBlockMode", "InternetGatewayBlockMode", "internetGatewayBlockMode"),
];
pub static BlockPublicAccessStates: Shape = Shape { name: "BlockPublicAccessStates", kind: Kind::Struct(&M_BlockPublicAccessStates) };
static I_s_BootModeTypeList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_BootModeTypeList: Shape = Shape { name: "BootModeTypeList", kind: Kind::List(&I_s_BootModeTypeList, Limits::NONE) };

pub static M_CapacityReservationSpecification: [Member; 2] = [
    Member::new("CapacityReservationPreference", &shapes::TEXT),
    Member::new("CapacityReservationTarget", &CapacityReservationTarget),
];
pub static CapacityReservationSpecification: Shape = Shape { name: "CapacityReservationSpecification", kind: Kind::Struct(&M_CapacityReservationSpecification) };

pub static M_CapacityReservationSpecificationResponse: [Member; 2] = [
    Member::new("CapacityReservationPreference", &shapes::TEXT).names("capacityReservationPreference", "CapacityReservationPreference", "capacityReservationPreference"),
    Member::new("CapacityReservationTarget", &CapacityReservationTargetResponse).names("capacityReservationTarget", "CapacityReservationTarget", "capacityReservationTarget"),
];
pub static CapacityReservationSpecificationResponse: Shape = Shape { name: "CapacityReservationSpecificationResponse", kind: Kind::Struct(&M_CapacityReservationSpecificationResponse) };

pub static M_CapacityReservationTarget: [Member; 2] = [
    Member::new("CapacityReservationId", &shapes::TEXT),
    Member::new("CapacityReservationResourceGroupArn", &shapes::TEXT),
];
pub static CapacityReservationTarget: Shape = Shape { name: "CapacityReservationTarget", kind: Kind::Struct(&M_CapacityReservationTarget) };

pub static M_CapacityReservationTargetResponse: [Member; 2] = [
    Member::new("CapacityReservationId", &shapes::TEXT).names("capacityReservationId", "CapacityReservationId", "capacityReservationId"),
    Member::new("CapacityReservationResourceGroupArn", &shapes::TEXT).names("capacityReservationResourceGroupArn", "CapacityReservationResourceGroupArn", "capacityReservationResourceGroupArn"),
];
pub static CapacityReservationTargetResponse: Shape = Shape { name: "CapacityReservationTargetResponse", kind: Kind::Struct(&M_CapacityReservationTargetResponse) };

pub static M_ConnectionTrackingConfiguration: [Member; 3] = [
    Member::new("TcpEstablishedTimeout", &shapes::INT).names("tcpEstablishedTimeout", "TcpEstablishedTimeout", "tcpEstablishedTimeout"),
    Member::new("UdpStreamTimeout", &shapes::INT).names("udpStreamTimeout", "UdpStreamTimeout", "udpStreamTimeout"),
    Member::new("UdpTimeout", &shapes::INT).names("udpTimeout", "UdpTimeout", "udpTimeout"),
];
pub static ConnectionTrackingConfiguration: Shape = Shape { name: "ConnectionTrackingConfiguration", kind: Kind::Struct(&M_ConnectionTrackingConfiguration) };

pub static M_ConnectionTrackingSpecificationRequest: [Member; 3] = [
    Member::new("TcpEstablishedTimeout", &shapes::INT),
    Member::new("UdpStreamTimeout", &shapes::INT),
    Member::new("UdpTimeout", &shapes::INT),
];
pub static ConnectionTrackingSpecificationRequest: Shape = Shape { name: "ConnectionTrackingSpecificationRequest", kind: Kind::Struct(&M_ConnectionTrackingSpecificationRequest) };

pub static M_ConnectionTrackingSpecificationResponse: [Member; 3] = [
    Member::new("TcpEstablishedTimeout", &shapes::INT).names("tcpEstablishedTimeout", "TcpEstablishedTimeout", "tcpEstablishedTimeout"),
    Member::new("UdpStreamTimeout", &shapes::INT).names("udpStreamTimeout", "UdpStreamTimeout", "udpStreamTimeout"),
    Member::new("UdpTimeout", &shapes::INT).names("udpTimeout", "UdpTimeout", "udpTimeout"),
];
pub static ConnectionTrackingSpecificationResponse: Shape = Shape { name: "ConnectionTrackingSpecificationResponse", kind: Kind::Struct(&M_ConnectionTrackingSpecificationResponse) };
static I_s_CoreCountList: Member = Member::new("member", &shapes::INT).names("item", "Item", "item");
pub static s_CoreCountList: Shape = Shape { name: "CoreCountList", kind: Kind::List(&I_s_CoreCountList, Limits::NONE) };

pub static M_CpuOptions: [Member; 4] = [
    Member::new("AmdSevSnp", &shapes::TEXT).names("amdSevSnp", "AmdSevSnp", "amdSevSnp"),
    Member::new("CoreCount", &shapes::INT).names("coreCount", "CoreCount", "coreCount"),
    Member::new("NestedVirtualization", &shapes::TEXT).names("nestedVirtualization", "NestedVirtualization", "nestedVirtualization"),
    Member::new("ThreadsPerCore", &shapes::INT).names("threadsPerCore", "ThreadsPerCore", "threadsPerCore"),
];
pub static CpuOptions: Shape = Shape { name: "CpuOptions", kind: Kind::Struct(&M_CpuOptions) };

pub static M_CpuOptionsRequest: [Member; 4] = [
    Member::new("AmdSevSnp", &shapes::TEXT),
    Member::new("CoreCount", &shapes::INT),
    Member::new("NestedVirtualization", &shapes::TEXT),
    Member::new("ThreadsPerCore", &shapes::INT),
];
pub static CpuOptionsRequest: Shape = Shape { name: "CpuOptionsRequest", kind: Kind::Struct(&M_CpuOptionsRequest) };

pub static M_CreateDefaultSubnetRequest: [Member; 4] = [
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("AvailabilityZoneId", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Ipv6Native", &shapes::BOOL),
];
pub static CreateDefaultSubnetRequest: Shape = Shape { name: "CreateDefaultSubnetRequest", kind: Kind::Struct(&M_CreateDefaultSubnetRequest) };

pub static M_CreateDefaultSubnetResult: [Member; 1] = [
    Member::new("Subnet", &Subnet).names("subnet", "Subnet", "subnet"),
];
pub static CreateDefaultSubnetResult: Shape = Shape { name: "CreateDefaultSubnetResult", kind: Kind::Struct(&M_CreateDefaultSubnetResult) };

pub static M_CreateDefaultVpcRequest: [Member; 1] = [
    Member::new("DryRun", &shapes::BOOL),
];
pub static CreateDefaultVpcRequest: Shape = Shape { name: "CreateDefaultVpcRequest", kind: Kind::Struct(&M_CreateDefaultVpcRequest) };

pub static M_CreateDefaultVpcResult: [Member; 1] = [
    Member::new("Vpc", &Vpc).names("vpc", "Vpc", "vpc"),
];
pub static CreateDefaultVpcResult: Shape = Shape { name: "CreateDefaultVpcResult", kind: Kind::Struct(&M_CreateDefaultVpcResult) };

pub static M_CreateInternetGatewayRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
];
pub static CreateInternetGatewayRequest: Shape = Shape { name: "CreateInternetGatewayRequest", kind: Kind::Struct(&M_CreateInternetGatewayRequest) };

pub static M_CreateInternetGatewayResult: [Member; 1] = [
    Member::new("InternetGateway", &InternetGateway).names("internetGateway", "InternetGateway", "internetGateway"),
];
pub static CreateInternetGatewayResult: Shape = Shape { name: "CreateInternetGatewayResult", kind: Kind::Struct(&M_CreateInternetGatewayResult) };

pub static M_CreateKeyPairRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("KeyFormat", &shapes::TEXT),
    Member::new("KeyName", &shapes::TEXT).required(),
    Member::new("KeyType", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
];
pub static CreateKeyPairRequest: Shape = Shape { name: "CreateKeyPairRequest", kind: Kind::Struct(&M_CreateKeyPairRequest) };

pub static M_CreateNetworkInterfaceRequest: [Member; 19] = [
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("ConnectionTrackingSpecification", &ConnectionTrackingSpecificationRequest),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("EnablePrimaryIpv6", &shapes::BOOL),
    Member::new("Groups", &s_SecurityGroupIdStringList).names("SecurityGroupId", "SecurityGroupId", "SecurityGroupId"),
    Member::new("InterfaceType", &shapes::TEXT),
    Member::new("Ipv4PrefixCount", &shapes::INT),
    Member::new("Ipv4Prefixes", &s_Ipv4PrefixList).names("Ipv4Prefix", "Ipv4Prefix", "Ipv4Prefix"),
    Member::new("Ipv6AddressCount", &shapes::INT).names("ipv6AddressCount", "Ipv6AddressCount", "ipv6AddressCount"),
    Member::new("Ipv6Addresses", &s_InstanceIpv6AddressList).names("ipv6Addresses", "Ipv6Addresses", "ipv6Addresses"),
    Member::new("Ipv6PrefixCount", &shapes::INT),
    Member::new("Ipv6Prefixes", &s_Ipv6PrefixList).names("Ipv6Prefix", "Ipv6Prefix", "Ipv6Prefix"),
    Member::new("Operator", &OperatorRequest),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("PrivateIpAddresses", &s_PrivateIpAddressSpecificationList).names("privateIpAddresses", "PrivateIpAddresses", "privateIpAddresses"),
    Member::new("SecondaryPrivateIpAddressCount", &shapes::INT).names("secondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId").required(),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
];
pub static CreateNetworkInterfaceRequest: Shape = Shape { name: "CreateNetworkInterfaceRequest", kind: Kind::Struct(&M_CreateNetworkInterfaceRequest) };

pub static M_CreateNetworkInterfaceResult: [Member; 2] = [
    Member::new("ClientToken", &shapes::TEXT).names("clientToken", "ClientToken", "clientToken"),
    Member::new("NetworkInterface", &NetworkInterface).names("networkInterface", "NetworkInterface", "networkInterface"),
];
pub static CreateNetworkInterfaceResult: Shape = Shape { name: "CreateNetworkInterfaceResult", kind: Kind::Struct(&M_CreateNetworkInterfaceResult) };

pub static M_CreateRouteRequest: [Member; 17] = [
    Member::new("CarrierGatewayId", &shapes::TEXT),
    Member::new("CoreNetworkArn", &shapes::TEXT),
    Member::new("DestinationCidrBlock", &shapes::TEXT).names("destinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock"),
    Member::new("DestinationIpv6CidrBlock", &shapes::TEXT).names("destinationIpv6CidrBlock", "DestinationIpv6CidrBlock", "destinationIpv6CidrBlock"),
    Member::new("DestinationPrefixListId", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("EgressOnlyInternetGatewayId", &shapes::TEXT).names("egressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId"),
    Member::new("GatewayId", &shapes::TEXT).names("gatewayId", "GatewayId", "gatewayId"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("LocalGatewayId", &shapes::TEXT),
    Member::new("NatGatewayId", &shapes::TEXT).names("natGatewayId", "NatGatewayId", "natGatewayId"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("OdbNetworkArn", &shapes::TEXT),
    Member::new("RouteTableId", &shapes::TEXT).names("routeTableId", "RouteTableId", "routeTableId").required(),
    Member::new("TransitGatewayId", &shapes::TEXT),
    Member::new("VpcEndpointId", &shapes::TEXT),
    Member::new("VpcPeeringConnectionId", &shapes::TEXT).names("vpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId"),
];
pub static CreateRouteRequest: Shape = Shape { name: "CreateRouteRequest", kind: Kind::Struct(&M_CreateRouteRequest) };

pub static M_CreateRouteResult: [Member; 1] = [
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
];
pub static CreateRouteResult: Shape = Shape { name: "CreateRouteResult", kind: Kind::Struct(&M_CreateRouteResult) };

pub static M_CreateRouteTableRequest: [Member; 4] = [
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId").required(),
];
pub static CreateRouteTableRequest: Shape = Shape { name: "CreateRouteTableRequest", kind: Kind::Struct(&M_CreateRouteTableRequest) };

pub static M_CreateRouteTableResult: [Member; 2] = [
    Member::new("ClientToken", &shapes::TEXT).names("clientToken", "ClientToken", "clientToken"),
    Member::new("RouteTable", &RouteTable).names("routeTable", "RouteTable", "routeTable"),
];
pub static CreateRouteTableResult: Shape = Shape { name: "CreateRouteTableResult", kind: Kind::Struct(&M_CreateRouteTableResult) };

pub static M_CreateSecurityGroupRequest: [Member; 5] = [
    Member::new("Description", &shapes::TEXT).names("GroupDescription", "GroupDescription", "GroupDescription").required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("GroupName", &shapes::TEXT).required(),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("VpcId", &shapes::TEXT),
];
pub static CreateSecurityGroupRequest: Shape = Shape { name: "CreateSecurityGroupRequest", kind: Kind::Struct(&M_CreateSecurityGroupRequest) };

pub static M_CreateSecurityGroupResult: [Member; 3] = [
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("SecurityGroupArn", &shapes::TEXT).names("securityGroupArn", "SecurityGroupArn", "securityGroupArn"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static CreateSecurityGroupResult: Shape = Shape { name: "CreateSecurityGroupResult", kind: Kind::Struct(&M_CreateSecurityGroupResult) };

pub static M_CreateSubnetRequest: [Member; 13] = [
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("AvailabilityZoneId", &shapes::TEXT),
    Member::new("CidrBlock", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Ipv4IpamPoolId", &shapes::TEXT),
    Member::new("Ipv4NetmaskLength", &shapes::INT),
    Member::new("Ipv6CidrBlock", &shapes::TEXT),
    Member::new("Ipv6IpamPoolId", &shapes::TEXT),
    Member::new("Ipv6Native", &shapes::BOOL),
    Member::new("Ipv6NetmaskLength", &shapes::INT),
    Member::new("OutpostArn", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("VpcId", &shapes::TEXT).required(),
];
pub static CreateSubnetRequest: Shape = Shape { name: "CreateSubnetRequest", kind: Kind::Struct(&M_CreateSubnetRequest) };

pub static M_CreateSubnetResult: [Member; 1] = [
    Member::new("Subnet", &Subnet).names("subnet", "Subnet", "subnet"),
];
pub static CreateSubnetResult: Shape = Shape { name: "CreateSubnetResult", kind: Kind::Struct(&M_CreateSubnetResult) };

pub static M_CreateTagsRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Resources", &s_ResourceIdList).names("ResourceId", "ResourceId", "ResourceId").required(),
    Member::new("Tags", &s_TagList).names("Tag", "Tag", "Tag").required(),
];
pub static CreateTagsRequest: Shape = Shape { name: "CreateTagsRequest", kind: Kind::Struct(&M_CreateTagsRequest) };

pub static M_CreateVpcRequest: [Member; 13] = [
    Member::new("AmazonProvidedIpv6CidrBlock", &shapes::BOOL).names("amazonProvidedIpv6CidrBlock", "AmazonProvidedIpv6CidrBlock", "amazonProvidedIpv6CidrBlock"),
    Member::new("CidrBlock", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InstanceTenancy", &shapes::TEXT).names("instanceTenancy", "InstanceTenancy", "instanceTenancy"),
    Member::new("Ipv4IpamPoolId", &shapes::TEXT),
    Member::new("Ipv4NetmaskLength", &shapes::INT),
    Member::new("Ipv6CidrBlock", &shapes::TEXT),
    Member::new("Ipv6CidrBlockNetworkBorderGroup", &shapes::TEXT),
    Member::new("Ipv6IpamPoolId", &shapes::TEXT),
    Member::new("Ipv6NetmaskLength", &shapes::INT),
    Member::new("Ipv6Pool", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("VpcEncryptionControl", &VpcEncryptionControlConfiguration),
];
pub static CreateVpcRequest: Shape = Shape { name: "CreateVpcRequest", kind: Kind::Struct(&M_CreateVpcRequest) };

pub static M_CreateVpcResult: [Member; 1] = [
    Member::new("Vpc", &Vpc).names("vpc", "Vpc", "vpc"),
];
pub static CreateVpcResult: Shape = Shape { name: "CreateVpcResult", kind: Kind::Struct(&M_CreateVpcResult) };

pub static M_CreditSpecificationRequest: [Member; 1] = [
    Member::new("CpuCredits", &shapes::TEXT).required(),
];
pub static CreditSpecificationRequest: Shape = Shape { name: "CreditSpecificationRequest", kind: Kind::Struct(&M_CreditSpecificationRequest) };

pub static M_DefaultConnectionTrackingConfiguration: [Member; 3] = [
    Member::new("DefaultTcpEstablishedTimeout", &shapes::INT).names("defaultTcpEstablishedTimeout", "DefaultTcpEstablishedTimeout", "defaultTcpEstablishedTimeout"),
    Member::new("DefaultUdpStreamTimeout", &shapes::INT).names("defaultUdpStreamTimeout", "DefaultUdpStreamTimeout", "defaultUdpStreamTimeout"),
    Member::new("DefaultUdpTimeout", &shapes::INT).names("defaultUdpTimeout", "DefaultUdpTimeout", "defaultUdpTimeout"),
];
pub static DefaultConnectionTrackingConfiguration: Shape = Shape { name: "DefaultConnectionTrackingConfiguration", kind: Kind::Struct(&M_DefaultConnectionTrackingConfiguration) };

pub static M_DeleteInternetGatewayRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InternetGatewayId", &shapes::TEXT).names("internetGatewayId", "InternetGatewayId", "internetGatewayId").required(),
];
pub static DeleteInternetGatewayRequest: Shape = Shape { name: "DeleteInternetGatewayRequest", kind: Kind::Struct(&M_DeleteInternetGatewayRequest) };

pub static M_DeleteKeyPairRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("KeyName", &shapes::TEXT),
    Member::new("KeyPairId", &shapes::TEXT),
];
pub static DeleteKeyPairRequest: Shape = Shape { name: "DeleteKeyPairRequest", kind: Kind::Struct(&M_DeleteKeyPairRequest) };

pub static M_DeleteKeyPairResult: [Member; 2] = [
    Member::new("KeyPairId", &shapes::TEXT).names("keyPairId", "KeyPairId", "keyPairId"),
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
];
pub static DeleteKeyPairResult: Shape = Shape { name: "DeleteKeyPairResult", kind: Kind::Struct(&M_DeleteKeyPairResult) };

pub static M_DeleteNetworkInterfaceRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId").required(),
];
pub static DeleteNetworkInterfaceRequest: Shape = Shape { name: "DeleteNetworkInterfaceRequest", kind: Kind::Struct(&M_DeleteNetworkInterfaceRequest) };

pub static M_DeleteRouteRequest: [Member; 5] = [
    Member::new("DestinationCidrBlock", &shapes::TEXT).names("destinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock"),
    Member::new("DestinationIpv6CidrBlock", &shapes::TEXT).names("destinationIpv6CidrBlock", "DestinationIpv6CidrBlock", "destinationIpv6CidrBlock"),
    Member::new("DestinationPrefixListId", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("RouteTableId", &shapes::TEXT).names("routeTableId", "RouteTableId", "routeTableId").required(),
];
pub static DeleteRouteRequest: Shape = Shape { name: "DeleteRouteRequest", kind: Kind::Struct(&M_DeleteRouteRequest) };

pub static M_DeleteRouteTableRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("RouteTableId", &shapes::TEXT).names("routeTableId", "RouteTableId", "routeTableId").required(),
];
pub static DeleteRouteTableRequest: Shape = Shape { name: "DeleteRouteTableRequest", kind: Kind::Struct(&M_DeleteRouteTableRequest) };

pub static M_DeleteSecurityGroupRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("GroupId", &shapes::TEXT),
    Member::new("GroupName", &shapes::TEXT),
];
pub static DeleteSecurityGroupRequest: Shape = Shape { name: "DeleteSecurityGroupRequest", kind: Kind::Struct(&M_DeleteSecurityGroupRequest) };

pub static M_DeleteSecurityGroupResult: [Member; 2] = [
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
];
pub static DeleteSecurityGroupResult: Shape = Shape { name: "DeleteSecurityGroupResult", kind: Kind::Struct(&M_DeleteSecurityGroupResult) };

pub static M_DeleteSubnetRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("SubnetId", &shapes::TEXT).required(),
];
pub static DeleteSubnetRequest: Shape = Shape { name: "DeleteSubnetRequest", kind: Kind::Struct(&M_DeleteSubnetRequest) };

pub static M_DeleteTagsRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Resources", &s_ResourceIdList).names("resourceId", "ResourceId", "resourceId").required(),
    Member::new("Tags", &s_TagList).names("tag", "Tag", "tag"),
];
pub static DeleteTagsRequest: Shape = Shape { name: "DeleteTagsRequest", kind: Kind::Struct(&M_DeleteTagsRequest) };

pub static M_DeleteVpcRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("VpcId", &shapes::TEXT).required(),
];
pub static DeleteVpcRequest: Shape = Shape { name: "DeleteVpcRequest", kind: Kind::Struct(&M_DeleteVpcRequest) };

pub static M_DescribeAccountAttributesRequest: [Member; 2] = [
    Member::new("AttributeNames", &s_AccountAttributeNameStringList).names("attributeName", "AttributeName", "attributeName"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
];
pub static DescribeAccountAttributesRequest: Shape = Shape { name: "DescribeAccountAttributesRequest", kind: Kind::Struct(&M_DescribeAccountAttributesRequest) };

pub static M_DescribeAccountAttributesResult: [Member; 1] = [
    Member::new("AccountAttributes", &s_AccountAttributeList).names("accountAttributeSet", "AccountAttributeSet", "accountAttributeSet"),
];
pub static DescribeAccountAttributesResult: Shape = Shape { name: "DescribeAccountAttributesResult", kind: Kind::Struct(&M_DescribeAccountAttributesResult) };

pub static M_DescribeAddressesAttributeRequest: [Member; 5] = [
    Member::new("AllocationIds", &s_AllocationIds).names("AllocationId", "AllocationId", "AllocationId"),
    Member::new("Attribute", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeAddressesAttributeRequest: Shape = Shape { name: "DescribeAddressesAttributeRequest", kind: Kind::Struct(&M_DescribeAddressesAttributeRequest) };

pub static M_DescribeAddressesAttributeResult: [Member; 2] = [
    Member::new("Addresses", &s_AddressSet).names("addressSet", "AddressSet", "addressSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeAddressesAttributeResult: Shape = Shape { name: "DescribeAddressesAttributeResult", kind: Kind::Struct(&M_DescribeAddressesAttributeResult) };

pub static M_DescribeAddressesRequest: [Member; 4] = [
    Member::new("AllocationIds", &s_AllocationIdList).names("AllocationId", "AllocationId", "AllocationId"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("PublicIps", &s_PublicIpStringList).names("PublicIp", "PublicIp", "PublicIp"),
];
pub static DescribeAddressesRequest: Shape = Shape { name: "DescribeAddressesRequest", kind: Kind::Struct(&M_DescribeAddressesRequest) };

pub static M_DescribeAddressesResult: [Member; 1] = [
    Member::new("Addresses", &s_AddressList).names("addressesSet", "AddressesSet", "addressesSet"),
];
pub static DescribeAddressesResult: Shape = Shape { name: "DescribeAddressesResult", kind: Kind::Struct(&M_DescribeAddressesResult) };

pub static M_DescribeAvailabilityZonesRequest: [Member; 5] = [
    Member::new("AllAvailabilityZones", &shapes::BOOL),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("ZoneIds", &s_ZoneIdStringList).names("ZoneId", "ZoneId", "ZoneId"),
    Member::new("ZoneNames", &s_ZoneNameStringList).names("ZoneName", "ZoneName", "ZoneName"),
];
pub static DescribeAvailabilityZonesRequest: Shape = Shape { name: "DescribeAvailabilityZonesRequest", kind: Kind::Struct(&M_DescribeAvailabilityZonesRequest) };

pub static M_DescribeAvailabilityZonesResult: [Member; 1] = [
    Member::new("AvailabilityZones", &s_AvailabilityZoneList).names("availabilityZoneInfo", "AvailabilityZoneInfo", "availabilityZoneInfo"),
];
pub static DescribeAvailabilityZonesResult: Shape = Shape { name: "DescribeAvailabilityZonesResult", kind: Kind::Struct(&M_DescribeAvailabilityZonesResult) };

pub static M_DescribeDhcpOptionsRequest: [Member; 5] = [
    Member::new("DhcpOptionsIds", &s_DhcpOptionsIdStringList).names("DhcpOptionsId", "DhcpOptionsId", "DhcpOptionsId"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeDhcpOptionsRequest: Shape = Shape { name: "DescribeDhcpOptionsRequest", kind: Kind::Struct(&M_DescribeDhcpOptionsRequest) };

pub static M_DescribeDhcpOptionsResult: [Member; 2] = [
    Member::new("DhcpOptions", &s_DhcpOptionsList).names("dhcpOptionsSet", "DhcpOptionsSet", "dhcpOptionsSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeDhcpOptionsResult: Shape = Shape { name: "DescribeDhcpOptionsResult", kind: Kind::Struct(&M_DescribeDhcpOptionsResult) };

pub static M_DescribeImageAttributeRequest: [Member; 3] = [
    Member::new("Attribute", &shapes::TEXT).required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("ImageId", &shapes::TEXT).required(),
];
pub static DescribeImageAttributeRequest: Shape = Shape { name: "DescribeImageAttributeRequest", kind: Kind::Struct(&M_DescribeImageAttributeRequest) };

pub static M_DescribeImagesRequest: [Member; 9] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("ExecutableUsers", &s_ExecutableByStringList).names("ExecutableBy", "ExecutableBy", "ExecutableBy"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("ImageIds", &s_ImageIdStringList).names("ImageId", "ImageId", "ImageId"),
    Member::new("IncludeDeprecated", &shapes::BOOL),
    Member::new("IncludeDisabled", &shapes::BOOL),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("Owners", &s_OwnerStringList).names("Owner", "Owner", "Owner"),
];
pub static DescribeImagesRequest: Shape = Shape { name: "DescribeImagesRequest", kind: Kind::Struct(&M_DescribeImagesRequest) };

pub static M_DescribeImagesResult: [Member; 2] = [
    Member::new("Images", &s_ImageList).names("imagesSet", "ImagesSet", "imagesSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeImagesResult: Shape = Shape { name: "DescribeImagesResult", kind: Kind::Struct(&M_DescribeImagesResult) };

pub static M_DescribeInstanceAttributeRequest: [Member; 3] = [
    Member::new("Attribute", &shapes::TEXT).names("attribute", "Attribute", "attribute").required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId").required(),
];
pub static DescribeInstanceAttributeRequest: Shape = Shape { name: "DescribeInstanceAttributeRequest", kind: Kind::Struct(&M_DescribeInstanceAttributeRequest) };

pub static M_DescribeInstanceCreditSpecificationsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("InstanceIds", &s_InstanceIdStringList).names("InstanceId", "InstanceId", "InstanceId"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeInstanceCreditSpecificationsRequest: Shape = Shape { name: "DescribeInstanceCreditSpecificationsRequest", kind: Kind::Struct(&M_DescribeInstanceCreditSpecificationsRequest) };

pub static M_DescribeInstanceCreditSpecificationsResult: [Member; 2] = [
    Member::new("InstanceCreditSpecifications", &s_InstanceCreditSpecificationList).names("instanceCreditSpecificationSet", "InstanceCreditSpecificationSet", "instanceCreditSpecificationSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeInstanceCreditSpecificationsResult: Shape = Shape { name: "DescribeInstanceCreditSpecificationsResult", kind: Kind::Struct(&M_DescribeInstanceCreditSpecificationsResult) };

pub static M_DescribeInstanceStatusRequest: [Member; 7] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("IncludeAllInstances", &shapes::BOOL).names("includeAllInstances", "IncludeAllInstances", "includeAllInstances"),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("InstanceIds", &s_InstanceIdStringList).names("InstanceId", "InstanceId", "InstanceId"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeInstanceStatusRequest: Shape = Shape { name: "DescribeInstanceStatusRequest", kind: Kind::Struct(&M_DescribeInstanceStatusRequest) };

pub static M_DescribeInstanceStatusResult: [Member; 2] = [
    Member::new("InstanceStatuses", &s_InstanceStatusList).names("instanceStatusSet", "InstanceStatusSet", "instanceStatusSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeInstanceStatusResult: Shape = Shape { name: "DescribeInstanceStatusResult", kind: Kind::Struct(&M_DescribeInstanceStatusResult) };

pub static M_DescribeInstanceTypeOfferingsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("LocationType", &shapes::TEXT),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeInstanceTypeOfferingsRequest: Shape = Shape { name: "DescribeInstanceTypeOfferingsRequest", kind: Kind::Struct(&M_DescribeInstanceTypeOfferingsRequest) };

pub static M_DescribeInstanceTypeOfferingsResult: [Member; 2] = [
    Member::new("InstanceTypeOfferings", &s_InstanceTypeOfferingsList).names("instanceTypeOfferingSet", "InstanceTypeOfferingSet", "instanceTypeOfferingSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeInstanceTypeOfferingsResult: Shape = Shape { name: "DescribeInstanceTypeOfferingsResult", kind: Kind::Struct(&M_DescribeInstanceTypeOfferingsResult) };

pub static M_DescribeInstanceTypesRequest: [Member; 6] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("IncludeUnsupportedInRegion", &shapes::BOOL),
    Member::new("InstanceTypes", &s_RequestInstanceTypeList).names("InstanceType", "InstanceType", "InstanceType"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeInstanceTypesRequest: Shape = Shape { name: "DescribeInstanceTypesRequest", kind: Kind::Struct(&M_DescribeInstanceTypesRequest) };

pub static M_DescribeInstanceTypesResult: [Member; 2] = [
    Member::new("InstanceTypes", &s_InstanceTypeInfoList).names("instanceTypeSet", "InstanceTypeSet", "instanceTypeSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeInstanceTypesResult: Shape = Shape { name: "DescribeInstanceTypesResult", kind: Kind::Struct(&M_DescribeInstanceTypesResult) };

pub static M_DescribeInstancesRequest: [Member; 6] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("InstanceIds", &s_InstanceIdStringList).names("InstanceId", "InstanceId", "InstanceId"),
    Member::new("MaxResults", &shapes::INT).names("maxResults", "MaxResults", "maxResults"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeInstancesRequest: Shape = Shape { name: "DescribeInstancesRequest", kind: Kind::Struct(&M_DescribeInstancesRequest) };

pub static M_DescribeInstancesResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("Reservations", &s_ReservationList).names("reservationSet", "ReservationSet", "reservationSet"),
];
pub static DescribeInstancesResult: Shape = Shape { name: "DescribeInstancesResult", kind: Kind::Struct(&M_DescribeInstancesResult) };

pub static M_DescribeInternetGatewaysRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("InternetGatewayIds", &s_InternetGatewayIdList).names("internetGatewayId", "InternetGatewayId", "internetGatewayId"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeInternetGatewaysRequest: Shape = Shape { name: "DescribeInternetGatewaysRequest", kind: Kind::Struct(&M_DescribeInternetGatewaysRequest) };

pub static M_DescribeInternetGatewaysResult: [Member; 2] = [
    Member::new("InternetGateways", &s_InternetGatewayList).names("internetGatewaySet", "InternetGatewaySet", "internetGatewaySet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeInternetGatewaysResult: Shape = Shape { name: "DescribeInternetGatewaysResult", kind: Kind::Struct(&M_DescribeInternetGatewaysResult) };

pub static M_DescribeKeyPairsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("IncludePublicKey", &shapes::BOOL),
    Member::new("KeyNames", &s_KeyNameStringList).names("KeyName", "KeyName", "KeyName"),
    Member::new("KeyPairIds", &s_KeyPairIdStringList).names("KeyPairId", "KeyPairId", "KeyPairId"),
];
pub static DescribeKeyPairsRequest: Shape = Shape { name: "DescribeKeyPairsRequest", kind: Kind::Struct(&M_DescribeKeyPairsRequest) };

pub static M_DescribeKeyPairsResult: [Member; 1] = [
    Member::new("KeyPairs", &s_KeyPairList).names("keySet", "KeySet", "keySet"),
];
pub static DescribeKeyPairsResult: Shape = Shape { name: "DescribeKeyPairsResult", kind: Kind::Struct(&M_DescribeKeyPairsResult) };

pub static M_DescribeNetworkAclsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NetworkAclIds", &s_NetworkAclIdStringList).names("NetworkAclId", "NetworkAclId", "NetworkAclId"),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeNetworkAclsRequest: Shape = Shape { name: "DescribeNetworkAclsRequest", kind: Kind::Struct(&M_DescribeNetworkAclsRequest) };

pub static M_DescribeNetworkAclsResult: [Member; 2] = [
    Member::new("NetworkAcls", &s_NetworkAclList).names("networkAclSet", "NetworkAclSet", "networkAclSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeNetworkAclsResult: Shape = Shape { name: "DescribeNetworkAclsResult", kind: Kind::Struct(&M_DescribeNetworkAclsResult) };

pub static M_DescribeNetworkInterfaceAttributeRequest: [Member; 3] = [
    Member::new("Attribute", &shapes::TEXT).names("attribute", "Attribute", "attribute"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId").required(),
];
pub static DescribeNetworkInterfaceAttributeRequest: Shape = Shape { name: "DescribeNetworkInterfaceAttributeRequest", kind: Kind::Struct(&M_DescribeNetworkInterfaceAttributeRequest) };

pub static M_DescribeNetworkInterfaceAttributeResult: [Member; 6] = [
    Member::new("AssociatePublicIpAddress", &shapes::BOOL).names("associatePublicIpAddress", "AssociatePublicIpAddress", "associatePublicIpAddress"),
    Member::new("Attachment", &NetworkInterfaceAttachment).names("attachment", "Attachment", "attachment"),
    Member::new("Description", &AttributeValue).names("description", "Description", "description"),
    Member::new("Groups", &s_GroupIdentifierList).names("groupSet", "GroupSet", "groupSet"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("SourceDestCheck", &AttributeBooleanValue).names("sourceDestCheck", "SourceDestCheck", "sourceDestCheck"),
];
pub static DescribeNetworkInterfaceAttributeResult: Shape = Shape { name: "DescribeNetworkInterfaceAttributeResult", kind: Kind::Struct(&M_DescribeNetworkInterfaceAttributeResult) };

pub static M_DescribeNetworkInterfacesRequest: [Member; 6] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("filter", "Filter", "filter"),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NetworkInterfaceIds", &s_NetworkInterfaceIdList).names("NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId"),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeNetworkInterfacesRequest: Shape = Shape { name: "DescribeNetworkInterfacesRequest", kind: Kind::Struct(&M_DescribeNetworkInterfacesRequest) };

pub static M_DescribeNetworkInterfacesResult: [Member; 2] = [
    Member::new("NetworkInterfaces", &s_NetworkInterfaceList).names("networkInterfaceSet", "NetworkInterfaceSet", "networkInterfaceSet"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeNetworkInterfacesResult: Shape = Shape { name: "DescribeNetworkInterfacesResult", kind: Kind::Struct(&M_DescribeNetworkInterfacesResult) };

pub static M_DescribeRegionsRequest: [Member; 4] = [
    Member::new("AllRegions", &shapes::BOOL),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("RegionNames", &s_RegionNameStringList).names("RegionName", "RegionName", "RegionName"),
];
pub static DescribeRegionsRequest: Shape = Shape { name: "DescribeRegionsRequest", kind: Kind::Struct(&M_DescribeRegionsRequest) };

pub static M_DescribeRegionsResult: [Member; 1] = [
    Member::new("Regions", &s_RegionList).names("regionInfo", "RegionInfo", "regionInfo"),
];
pub static DescribeRegionsResult: Shape = Shape { name: "DescribeRegionsResult", kind: Kind::Struct(&M_DescribeRegionsResult) };

pub static M_DescribeRouteTablesRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("RouteTableIds", &s_RouteTableIdStringList).names("RouteTableId", "RouteTableId", "RouteTableId"),
];
pub static DescribeRouteTablesRequest: Shape = Shape { name: "DescribeRouteTablesRequest", kind: Kind::Struct(&M_DescribeRouteTablesRequest) };

pub static M_DescribeRouteTablesResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("RouteTables", &s_RouteTableList).names("routeTableSet", "RouteTableSet", "routeTableSet"),
];
pub static DescribeRouteTablesResult: Shape = Shape { name: "DescribeRouteTablesResult", kind: Kind::Struct(&M_DescribeRouteTablesResult) };

pub static M_DescribeSecurityGroupReferencesRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("GroupId", &s_GroupIds).required(),
];
pub static DescribeSecurityGroupReferencesRequest: Shape = Shape { name: "DescribeSecurityGroupReferencesRequest", kind: Kind::Struct(&M_DescribeSecurityGroupReferencesRequest) };

pub static M_DescribeSecurityGroupReferencesResult: [Member; 1] = [
    Member::new("SecurityGroupReferenceSet", &s_SecurityGroupReferences).names("securityGroupReferenceSet", "SecurityGroupReferenceSet", "securityGroupReferenceSet"),
];
pub static DescribeSecurityGroupReferencesResult: Shape = Shape { name: "DescribeSecurityGroupReferencesResult", kind: Kind::Struct(&M_DescribeSecurityGroupReferencesResult) };

pub static M_DescribeSecurityGroupRulesRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("SecurityGroupRuleIds", &s_SecurityGroupRuleIdList).names("SecurityGroupRuleId", "SecurityGroupRuleId", "SecurityGroupRuleId"),
];
pub static DescribeSecurityGroupRulesRequest: Shape = Shape { name: "DescribeSecurityGroupRulesRequest", kind: Kind::Struct(&M_DescribeSecurityGroupRulesRequest) };

pub static M_DescribeSecurityGroupRulesResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("SecurityGroupRules", &s_SecurityGroupRuleList).names("securityGroupRuleSet", "SecurityGroupRuleSet", "securityGroupRuleSet"),
];
pub static DescribeSecurityGroupRulesResult: Shape = Shape { name: "DescribeSecurityGroupRulesResult", kind: Kind::Struct(&M_DescribeSecurityGroupRulesResult) };

pub static M_DescribeSecurityGroupsRequest: [Member; 6] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("GroupIds", &s_GroupIdStringList).names("GroupId", "GroupId", "GroupId"),
    Member::new("GroupNames", &s_GroupNameStringList).names("GroupName", "GroupName", "GroupName"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeSecurityGroupsRequest: Shape = Shape { name: "DescribeSecurityGroupsRequest", kind: Kind::Struct(&M_DescribeSecurityGroupsRequest) };

pub static M_DescribeSecurityGroupsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("SecurityGroups", &s_SecurityGroupList).names("securityGroupInfo", "SecurityGroupInfo", "securityGroupInfo"),
];
pub static DescribeSecurityGroupsResult: Shape = Shape { name: "DescribeSecurityGroupsResult", kind: Kind::Struct(&M_DescribeSecurityGroupsResult) };

pub static M_DescribeSubnetsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("SubnetIds", &s_SubnetIdStringList).names("SubnetId", "SubnetId", "SubnetId"),
];
pub static DescribeSubnetsRequest: Shape = Shape { name: "DescribeSubnetsRequest", kind: Kind::Struct(&M_DescribeSubnetsRequest) };

pub static M_DescribeSubnetsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("Subnets", &s_SubnetList).names("subnetSet", "SubnetSet", "subnetSet"),
];
pub static DescribeSubnetsResult: Shape = Shape { name: "DescribeSubnetsResult", kind: Kind::Struct(&M_DescribeSubnetsResult) };

pub static M_DescribeTagsRequest: [Member; 4] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT).names("maxResults", "MaxResults", "maxResults"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
];
pub static DescribeTagsRequest: Shape = Shape { name: "DescribeTagsRequest", kind: Kind::Struct(&M_DescribeTagsRequest) };

pub static M_DescribeTagsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("Tags", &s_TagDescriptionList).names("tagSet", "TagSet", "tagSet"),
];
pub static DescribeTagsResult: Shape = Shape { name: "DescribeTagsResult", kind: Kind::Struct(&M_DescribeTagsResult) };

pub static M_DescribeVolumesRequest: [Member; 6] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("IncludeManagedResources", &shapes::BOOL),
    Member::new("MaxResults", &shapes::INT).names("maxResults", "MaxResults", "maxResults"),
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("VolumeIds", &s_VolumeIdStringList).names("VolumeId", "VolumeId", "VolumeId"),
];
pub static DescribeVolumesRequest: Shape = Shape { name: "DescribeVolumesRequest", kind: Kind::Struct(&M_DescribeVolumesRequest) };

pub static M_DescribeVolumesResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("Volumes", &s_VolumeList).names("volumeSet", "VolumeSet", "volumeSet"),
];
pub static DescribeVolumesResult: Shape = Shape { name: "DescribeVolumesResult", kind: Kind::Struct(&M_DescribeVolumesResult) };

pub static M_DescribeVpcAttributeRequest: [Member; 3] = [
    Member::new("Attribute", &shapes::TEXT).required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("VpcId", &shapes::TEXT).required(),
];
pub static DescribeVpcAttributeRequest: Shape = Shape { name: "DescribeVpcAttributeRequest", kind: Kind::Struct(&M_DescribeVpcAttributeRequest) };

pub static M_DescribeVpcAttributeResult: [Member; 4] = [
    Member::new("EnableDnsHostnames", &AttributeBooleanValue).names("enableDnsHostnames", "EnableDnsHostnames", "enableDnsHostnames"),
    Member::new("EnableDnsSupport", &AttributeBooleanValue).names("enableDnsSupport", "EnableDnsSupport", "enableDnsSupport"),
    Member::new("EnableNetworkAddressUsageMetrics", &AttributeBooleanValue).names("enableNetworkAddressUsageMetrics", "EnableNetworkAddressUsageMetrics", "enableNetworkAddressUsageMetrics"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static DescribeVpcAttributeResult: Shape = Shape { name: "DescribeVpcAttributeResult", kind: Kind::Struct(&M_DescribeVpcAttributeResult) };

pub static M_DescribeVpcsRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("VpcIds", &s_VpcIdStringList).names("VpcId", "VpcId", "VpcId"),
];
pub static DescribeVpcsRequest: Shape = Shape { name: "DescribeVpcsRequest", kind: Kind::Struct(&M_DescribeVpcsRequest) };

pub static M_DescribeVpcsResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("Vpcs", &s_VpcList).names("vpcSet", "VpcSet", "vpcSet"),
];
pub static DescribeVpcsResult: Shape = Shape { name: "DescribeVpcsResult", kind: Kind::Struct(&M_DescribeVpcsResult) };

pub static M_DetachInternetGatewayRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InternetGatewayId", &shapes::TEXT).names("internetGatewayId", "InternetGatewayId", "internetGatewayId").required(),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId").required(),
];
pub static DetachInternetGatewayRequest: Shape = Shape { name: "DetachInternetGatewayRequest", kind: Kind::Struct(&M_DetachInternetGatewayRequest) };

pub static M_DetachNetworkInterfaceRequest: [Member; 3] = [
    Member::new("AttachmentId", &shapes::TEXT).names("attachmentId", "AttachmentId", "attachmentId").required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Force", &shapes::BOOL).names("force", "Force", "force"),
];
pub static DetachNetworkInterfaceRequest: Shape = Shape { name: "DetachNetworkInterfaceRequest", kind: Kind::Struct(&M_DetachNetworkInterfaceRequest) };

pub static M_DhcpConfiguration: [Member; 2] = [
    Member::new("Key", &shapes::TEXT).names("key", "Key", "key"),
    Member::new("Values", &s_DhcpConfigurationValueList).names("valueSet", "ValueSet", "valueSet"),
];
pub static DhcpConfiguration: Shape = Shape { name: "DhcpConfiguration", kind: Kind::Struct(&M_DhcpConfiguration) };
static I_s_DhcpConfigurationList: Member = Member::new("member", &DhcpConfiguration).names("item", "Item", "item");
pub static s_DhcpConfigurationList: Shape = Shape { name: "DhcpConfigurationList", kind: Kind::List(&I_s_DhcpConfigurationList, Limits::NONE) };
static I_s_DhcpConfigurationValueList: Member = Member::new("member", &AttributeValue).names("item", "Item", "item");
pub static s_DhcpConfigurationValueList: Shape = Shape { name: "DhcpConfigurationValueList", kind: Kind::List(&I_s_DhcpConfigurationValueList, Limits::NONE) };

pub static M_DhcpOptions: [Member; 4] = [
    Member::new("DhcpConfigurations", &s_DhcpConfigurationList).names("dhcpConfigurationSet", "DhcpConfigurationSet", "dhcpConfigurationSet"),
    Member::new("DhcpOptionsId", &shapes::TEXT).names("dhcpOptionsId", "DhcpOptionsId", "dhcpOptionsId"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static DhcpOptions: Shape = Shape { name: "DhcpOptions", kind: Kind::Struct(&M_DhcpOptions) };
static I_s_DhcpOptionsIdStringList: Member = Member::new("member", &shapes::TEXT).names("DhcpOptionsId", "DhcpOptionsId", "DhcpOptionsId");
pub static s_DhcpOptionsIdStringList: Shape = Shape { name: "DhcpOptionsIdStringList", kind: Kind::List(&I_s_DhcpOptionsIdStringList, Limits::NONE) };
static I_s_DhcpOptionsList: Member = Member::new("member", &DhcpOptions).names("item", "Item", "item");
pub static s_DhcpOptionsList: Shape = Shape { name: "DhcpOptionsList", kind: Kind::List(&I_s_DhcpOptionsList, Limits::NONE) };

pub static M_DisassociateAddressRequest: [Member; 3] = [
    Member::new("AssociationId", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("PublicIp", &shapes::TEXT),
];
pub static DisassociateAddressRequest: Shape = Shape { name: "DisassociateAddressRequest", kind: Kind::Struct(&M_DisassociateAddressRequest) };

pub static M_DisassociateRouteTableRequest: [Member; 2] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId").required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
];
pub static DisassociateRouteTableRequest: Shape = Shape { name: "DisassociateRouteTableRequest", kind: Kind::Struct(&M_DisassociateRouteTableRequest) };

pub static M_DisassociateVpcCidrBlockRequest: [Member; 1] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId").required(),
];
pub static DisassociateVpcCidrBlockRequest: Shape = Shape { name: "DisassociateVpcCidrBlockRequest", kind: Kind::Struct(&M_DisassociateVpcCidrBlockRequest) };

pub static M_DisassociateVpcCidrBlockResult: [Member; 3] = [
    Member::new("CidrBlockAssociation", &VpcCidrBlockAssociation).names("cidrBlockAssociation", "CidrBlockAssociation", "cidrBlockAssociation"),
    Member::new("Ipv6CidrBlockAssociation", &VpcIpv6CidrBlockAssociation).names("ipv6CidrBlockAssociation", "Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static DisassociateVpcCidrBlockResult: Shape = Shape { name: "DisassociateVpcCidrBlockResult", kind: Kind::Struct(&M_DisassociateVpcCidrBlockResult) };

pub static M_DiskInfo: [Member; 3] = [
    Member::new("Count", &shapes::INT).names("count", "Count", "count"),
    Member::new("SizeInGB", &shapes::LONG).names("sizeInGB", "SizeInGB", "sizeInGB"),
    Member::new("Type", &shapes::TEXT).names("type", "Type", "type"),
];
pub static DiskInfo: Shape = Shape { name: "DiskInfo", kind: Kind::Struct(&M_DiskInfo) };
static I_s_DiskInfoList: Member = Member::new("member", &DiskInfo).names("item", "Item", "item");
pub static s_DiskInfoList: Shape = Shape { name: "DiskInfoList", kind: Kind::List(&I_s_DiskInfoList, Limits::NONE) };

pub static M_EbsBlockDevice: [Member; 13] = [
    Member::new("AvailabilityZone", &shapes::TEXT).names("availabilityZone", "AvailabilityZone", "availabilityZone"),
    Member::new("AvailabilityZoneId", &shapes::TEXT),
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("EbsCardIndex", &shapes::INT),
    Member::new("Encrypted", &shapes::BOOL).names("encrypted", "Encrypted", "encrypted"),
    Member::new("Iops", &shapes::INT).names("iops", "Iops", "iops"),
    Member::new("KmsKeyId", &shapes::TEXT).names("kmsKeyId", "KmsKeyId", "kmsKeyId"),
    Member::new("OutpostArn", &shapes::TEXT).names("outpostArn", "OutpostArn", "outpostArn"),
    Member::new("SnapshotId", &shapes::TEXT).names("snapshotId", "SnapshotId", "snapshotId"),
    Member::new("Throughput", &shapes::INT).names("throughput", "Throughput", "throughput"),
    Member::new("VolumeInitializationRate", &shapes::INT),
    Member::new("VolumeSize", &shapes::INT).names("volumeSize", "VolumeSize", "volumeSize"),
    Member::new("VolumeType", &shapes::TEXT).names("volumeType", "VolumeType", "volumeType"),
];
pub static EbsBlockDevice: Shape = Shape { name: "EbsBlockDevice", kind: Kind::Struct(&M_EbsBlockDevice) };

pub static M_EbsCardInfo: [Member; 7] = [
    Member::new("BaselineBandwidthInMbps", &shapes::INT).names("baselineBandwidthInMbps", "BaselineBandwidthInMbps", "baselineBandwidthInMbps"),
    Member::new("BaselineIops", &shapes::INT).names("baselineIops", "BaselineIops", "baselineIops"),
    Member::new("BaselineThroughputInMBps", &shapes::DOUBLE).names("baselineThroughputInMBps", "BaselineThroughputInMBps", "baselineThroughputInMBps"),
    Member::new("EbsCardIndex", &shapes::INT).names("ebsCardIndex", "EbsCardIndex", "ebsCardIndex"),
    Member::new("MaximumBandwidthInMbps", &shapes::INT).names("maximumBandwidthInMbps", "MaximumBandwidthInMbps", "maximumBandwidthInMbps"),
    Member::new("MaximumIops", &shapes::INT).names("maximumIops", "MaximumIops", "maximumIops"),
    Member::new("MaximumThroughputInMBps", &shapes::DOUBLE).names("maximumThroughputInMBps", "MaximumThroughputInMBps", "maximumThroughputInMBps"),
];
pub static EbsCardInfo: Shape = Shape { name: "EbsCardInfo", kind: Kind::Struct(&M_EbsCardInfo) };
static I_s_EbsCardInfoList: Member = Member::new("member", &EbsCardInfo).names("item", "Item", "item");
pub static s_EbsCardInfoList: Shape = Shape { name: "EbsCardInfoList", kind: Kind::List(&I_s_EbsCardInfoList, Limits::NONE) };

pub static M_EbsInfo: [Member; 8] = [
    Member::new("AttachmentLimitType", &shapes::TEXT).names("attachmentLimitType", "AttachmentLimitType", "attachmentLimitType"),
    Member::new("EbsCards", &s_EbsCardInfoList).names("ebsCardSet", "EbsCardSet", "ebsCardSet"),
    Member::new("EbsOptimizedInfo", &EbsOptimizedInfo).names("ebsOptimizedInfo", "EbsOptimizedInfo", "ebsOptimizedInfo"),
    Member::new("EbsOptimizedSupport", &shapes::TEXT).names("ebsOptimizedSupport", "EbsOptimizedSupport", "ebsOptimizedSupport"),
    Member::new("EncryptionSupport", &shapes::TEXT).names("encryptionSupport", "EncryptionSupport", "encryptionSupport"),
    Member::new("MaximumEbsAttachments", &shapes::INT).names("maximumEbsAttachments", "MaximumEbsAttachments", "maximumEbsAttachments"),
    Member::new("MaximumEbsCards", &shapes::INT).names("maximumEbsCards", "MaximumEbsCards", "maximumEbsCards"),
    Member::new("NvmeSupport", &shapes::TEXT).names("nvmeSupport", "NvmeSupport", "nvmeSupport"),
];
pub static EbsInfo: Shape = Shape { name: "EbsInfo", kind: Kind::Struct(&M_EbsInfo) };

pub static M_EbsInstanceBlockDevice: [Member; 8] = [
    Member::new("AssociatedResource", &shapes::TEXT).names("associatedResource", "AssociatedResource", "associatedResource"),
    Member::new("AttachTime", &shapes::TIME).names("attachTime", "AttachTime", "attachTime"),
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("EbsCardIndex", &shapes::INT).names("ebsCardIndex", "EbsCardIndex", "ebsCardIndex"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
    Member::new("VolumeId", &shapes::TEXT).names("volumeId", "VolumeId", "volumeId"),
    Member::new("VolumeOwnerId", &shapes::TEXT).names("volumeOwnerId", "VolumeOwnerId", "volumeOwnerId"),
];
pub static EbsInstanceBlockDevice: Shape = Shape { name: "EbsInstanceBlockDevice", kind: Kind::Struct(&M_EbsInstanceBlockDevice) };

pub static M_EbsInstanceBlockDeviceSpecification: [Member; 2] = [
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("VolumeId", &shapes::TEXT).names("volumeId", "VolumeId", "volumeId"),
];
pub static EbsInstanceBlockDeviceSpecification: Shape = Shape { name: "EbsInstanceBlockDeviceSpecification", kind: Kind::Struct(&M_EbsInstanceBlockDeviceSpecification) };

pub static M_EbsOptimizedInfo: [Member; 6] = [
    Member::new("BaselineBandwidthInMbps", &shapes::INT).names("baselineBandwidthInMbps", "BaselineBandwidthInMbps", "baselineBandwidthInMbps"),
    Member::new("BaselineIops", &shapes::INT).names("baselineIops", "BaselineIops", "baselineIops"),
    Member::new("BaselineThroughputInMBps", &shapes::DOUBLE).names("baselineThroughputInMBps", "BaselineThroughputInMBps", "baselineThroughputInMBps"),
    Member::new("MaximumBandwidthInMbps", &shapes::INT).names("maximumBandwidthInMbps", "MaximumBandwidthInMbps", "maximumBandwidthInMbps"),
    Member::new("MaximumIops", &shapes::INT).names("maximumIops", "MaximumIops", "maximumIops"),
    Member::new("MaximumThroughputInMBps", &shapes::DOUBLE).names("maximumThroughputInMBps", "MaximumThroughputInMBps", "maximumThroughputInMBps"),
];
pub static EbsOptimizedInfo: Shape = Shape { name: "EbsOptimizedInfo", kind: Kind::Struct(&M_EbsOptimizedInfo) };

pub static M_EbsStatusDetails: [Member; 3] = [
    Member::new("ImpairedSince", &shapes::TIME).names("impairedSince", "ImpairedSince", "impairedSince"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static EbsStatusDetails: Shape = Shape { name: "EbsStatusDetails", kind: Kind::Struct(&M_EbsStatusDetails) };
static I_s_EbsStatusDetailsList: Member = Member::new("member", &EbsStatusDetails).names("item", "Item", "item");
pub static s_EbsStatusDetailsList: Shape = Shape { name: "EbsStatusDetailsList", kind: Kind::List(&I_s_EbsStatusDetailsList, Limits::NONE) };

pub static M_EbsStatusSummary: [Member; 2] = [
    Member::new("Details", &s_EbsStatusDetailsList).names("details", "Details", "details"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static EbsStatusSummary: Shape = Shape { name: "EbsStatusSummary", kind: Kind::Struct(&M_EbsStatusSummary) };

pub static M_EfaInfo: [Member; 1] = [
    Member::new("MaximumEfaInterfaces", &shapes::INT).names("maximumEfaInterfaces", "MaximumEfaInterfaces", "maximumEfaInterfaces"),
];
pub static EfaInfo: Shape = Shape { name: "EfaInfo", kind: Kind::Struct(&M_EfaInfo) };

pub static M_ElasticGpuAssociation: [Member; 4] = [
    Member::new("ElasticGpuAssociationId", &shapes::TEXT).names("elasticGpuAssociationId", "ElasticGpuAssociationId", "elasticGpuAssociationId"),
    Member::new("ElasticGpuAssociationState", &shapes::TEXT).names("elasticGpuAssociationState", "ElasticGpuAssociationState", "elasticGpuAssociationState"),
    Member::new("ElasticGpuAssociationTime", &shapes::TEXT).names("elasticGpuAssociationTime", "ElasticGpuAssociationTime", "elasticGpuAssociationTime"),
    Member::new("ElasticGpuId", &shapes::TEXT).names("elasticGpuId", "ElasticGpuId", "elasticGpuId"),
];
pub static ElasticGpuAssociation: Shape = Shape { name: "ElasticGpuAssociation", kind: Kind::Struct(&M_ElasticGpuAssociation) };
static I_s_ElasticGpuAssociationList: Member = Member::new("member", &ElasticGpuAssociation).names("item", "Item", "item");
pub static s_ElasticGpuAssociationList: Shape = Shape { name: "ElasticGpuAssociationList", kind: Kind::List(&I_s_ElasticGpuAssociationList, Limits::NONE) };

pub static M_ElasticGpuSpecification: [Member; 1] = [
    Member::new("Type", &shapes::TEXT).required(),
];
pub static ElasticGpuSpecification: Shape = Shape { name: "ElasticGpuSpecification", kind: Kind::Struct(&M_ElasticGpuSpecification) };
static I_s_ElasticGpuSpecifications: Member = Member::new("member", &ElasticGpuSpecification).names("item", "Item", "item");
pub static s_ElasticGpuSpecifications: Shape = Shape { name: "ElasticGpuSpecifications", kind: Kind::List(&I_s_ElasticGpuSpecifications, Limits::NONE) };

pub static M_ElasticInferenceAccelerator: [Member; 2] = [
    Member::new("Count", &shapes::INT),
    Member::new("Type", &shapes::TEXT).required(),
];
pub static ElasticInferenceAccelerator: Shape = Shape { name: "ElasticInferenceAccelerator", kind: Kind::Struct(&M_ElasticInferenceAccelerator) };

pub static M_ElasticInferenceAcceleratorAssociation: [Member; 4] = [
    Member::new("ElasticInferenceAcceleratorArn", &shapes::TEXT).names("elasticInferenceAcceleratorArn", "ElasticInferenceAcceleratorArn", "elasticInferenceAcceleratorArn"),
    Member::new("ElasticInferenceAcceleratorAssociationId", &shapes::TEXT).names("elasticInferenceAcceleratorAssociationId", "ElasticInferenceAcceleratorAssociationId", "elasticInferenceAcceleratorAssociationId"),
    Member::new("ElasticInferenceAcceleratorAssociationState", &shapes::TEXT).names("elasticInferenceAcceleratorAssociationState", "ElasticInferenceAcceleratorAssociationState", "elasticInferenceAcceleratorAssociationState"),
    Member::new("ElasticInferenceAcceleratorAssociationTime", &shapes::TIME).names("elasticInferenceAcceleratorAssociationTime", "ElasticInferenceAcceleratorAssociationTime", "elasticInferenceAcceleratorAssociationTime"),
];
pub static ElasticInferenceAcceleratorAssociation: Shape = Shape { name: "ElasticInferenceAcceleratorAssociation", kind: Kind::Struct(&M_ElasticInferenceAcceleratorAssociation) };
static I_s_ElasticInferenceAcceleratorAssociationList: Member = Member::new("member", &ElasticInferenceAcceleratorAssociation).names("item", "Item", "item");
pub static s_ElasticInferenceAcceleratorAssociationList: Shape = Shape { name: "ElasticInferenceAcceleratorAssociationList", kind: Kind::List(&I_s_ElasticInferenceAcceleratorAssociationList, Limits::NONE) };
static I_s_ElasticInferenceAccelerators: Member = Member::new("member", &ElasticInferenceAccelerator).names("item", "Item", "item");
pub static s_ElasticInferenceAccelerators: Shape = Shape { name: "ElasticInferenceAccelerators", kind: Kind::List(&I_s_ElasticInferenceAccelerators, Limits::NONE) };

pub static M_EnaSrdSpecification: [Member; 2] = [
    Member::new("EnaSrdEnabled", &shapes::BOOL),
    Member::new("EnaSrdUdpSpecification", &EnaSrdUdpSpecification),
];
pub static EnaSrdSpecification: Shape = Shape { name: "EnaSrdSpecification", kind: Kind::Struct(&M_EnaSrdSpecification) };

pub static M_EnaSrdSpecificationRequest: [Member; 2] = [
    Member::new("EnaSrdEnabled", &shapes::BOOL),
    Member::new("EnaSrdUdpSpecification", &EnaSrdUdpSpecificationRequest),
];
pub static EnaSrdSpecificationRequest: Shape = Shape { name: "EnaSrdSpecificationRequest", kind: Kind::Struct(&M_EnaSrdSpecificationRequest) };

pub static M_EnaSrdUdpSpecification: [Member; 1] = [
    Member::new("EnaSrdUdpEnabled", &shapes::BOOL),
];
pub static EnaSrdUdpSpecification: Shape = Shape { name: "EnaSrdUdpSpecification", kind: Kind::Struct(&M_EnaSrdUdpSpecification) };

pub static M_EnaSrdUdpSpecificationRequest: [Member; 1] = [
    Member::new("EnaSrdUdpEnabled", &shapes::BOOL),
];
pub static EnaSrdUdpSpecificationRequest: Shape = Shape { name: "EnaSrdUdpSpecificationRequest", kind: Kind::Struct(&M_EnaSrdUdpSpecificationRequest) };

pub static M_EnclaveOptions: [Member; 1] = [
    Member::new("Enabled", &shapes::BOOL).names("enabled", "Enabled", "enabled"),
];
pub static EnclaveOptions: Shape = Shape { name: "EnclaveOptions", kind: Kind::Struct(&M_EnclaveOptions) };

pub static M_EnclaveOptionsRequest: [Member; 1] = [
    Member::new("Enabled", &shapes::BOOL),
];
pub static EnclaveOptionsRequest: Shape = Shape { name: "EnclaveOptionsRequest", kind: Kind::Struct(&M_EnclaveOptionsRequest) };
static I_s_ExecutableByStringList: Member = Member::new("member", &shapes::TEXT).names("ExecutableBy", "ExecutableBy", "ExecutableBy");
pub static s_ExecutableByStringList: Shape = Shape { name: "ExecutableByStringList", kind: Kind::List(&I_s_ExecutableByStringList, Limits::NONE) };

pub static M_Filter: [Member; 2] = [
    Member::new("Name", &shapes::TEXT),
    Member::new("Values", &s_ValueStringList).names("Value", "Value", "Value"),
];
pub static Filter: Shape = Shape { name: "Filter", kind: Kind::Struct(&M_Filter) };
static I_s_FilterList: Member = Member::new("member", &Filter).names("Filter", "Filter", "Filter");
pub static s_FilterList: Shape = Shape { name: "FilterList", kind: Kind::List(&I_s_FilterList, Limits::NONE) };

pub static M_FpgaDeviceInfo: [Member; 4] = [
    Member::new("Count", &shapes::INT).names("count", "Count", "count"),
    Member::new("Manufacturer", &shapes::TEXT).names("manufacturer", "Manufacturer", "manufacturer"),
    Member::new("MemoryInfo", &FpgaDeviceMemoryInfo).names("memoryInfo", "MemoryInfo", "memoryInfo"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static FpgaDeviceInfo: Shape = Shape { name: "FpgaDeviceInfo", kind: Kind::Struct(&M_FpgaDeviceInfo) };
static I_s_FpgaDeviceInfoList: Member = Member::new("member", &FpgaDeviceInfo).names("item", "Item", "item");
pub static s_FpgaDeviceInfoList: Shape = Shape { name: "FpgaDeviceInfoList", kind: Kind::List(&I_s_FpgaDeviceInfoList, Limits::NONE) };

pub static M_FpgaDeviceMemoryInfo: [Member; 1] = [
    Member::new("SizeInMiB", &shapes::INT).names("sizeInMiB", "SizeInMiB", "sizeInMiB"),
];
pub static FpgaDeviceMemoryInfo: Shape = Shape { name: "FpgaDeviceMemoryInfo", kind: Kind::Struct(&M_FpgaDeviceMemoryInfo) };

pub static M_FpgaInfo: [Member; 2] = [
    Member::new("Fpgas", &s_FpgaDeviceInfoList).names("fpgas", "Fpgas", "fpgas"),
    Member::new("TotalFpgaMemoryInMiB", &shapes::INT).names("totalFpgaMemoryInMiB", "TotalFpgaMemoryInMiB", "totalFpgaMemoryInMiB"),
];
pub static FpgaInfo: Shape = Shape { name: "FpgaInfo", kind: Kind::Struct(&M_FpgaInfo) };

pub static M_GetConsoleOutputRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InstanceId", &shapes::TEXT).required(),
    Member::new("Latest", &shapes::BOOL),
];
pub static GetConsoleOutputRequest: Shape = Shape { name: "GetConsoleOutputRequest", kind: Kind::Struct(&M_GetConsoleOutputRequest) };

pub static M_GetConsoleOutputResult: [Member; 3] = [
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("Output", &shapes::TEXT).names("output", "Output", "output"),
    Member::new("Timestamp", &shapes::TIME).names("timestamp", "Timestamp", "timestamp"),
];
pub static GetConsoleOutputResult: Shape = Shape { name: "GetConsoleOutputResult", kind: Kind::Struct(&M_GetConsoleOutputResult) };

pub static M_GetInstanceMetadataDefaultsRequest: [Member; 1] = [
    Member::new("DryRun", &shapes::BOOL),
];
pub static GetInstanceMetadataDefaultsRequest: Shape = Shape { name: "GetInstanceMetadataDefaultsRequest", kind: Kind::Struct(&M_GetInstanceMetadataDefaultsRequest) };

pub static M_GetInstanceMetadataDefaultsResult: [Member; 1] = [
    Member::new("AccountLevel", &InstanceMetadataDefaultsResponse).names("accountLevel", "AccountLevel", "accountLevel"),
];
pub static GetInstanceMetadataDefaultsResult: Shape = Shape { name: "GetInstanceMetadataDefaultsResult", kind: Kind::Struct(&M_GetInstanceMetadataDefaultsResult) };

pub static M_GetSecurityGroupsForVpcRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("Filters", &s_FilterList).names("Filter", "Filter", "Filter"),
    Member::new("MaxResults", &shapes::INT),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("VpcId", &shapes::TEXT).required(),
];
pub static GetSecurityGroupsForVpcRequest: Shape = Shape { name: "GetSecurityGroupsForVpcRequest", kind: Kind::Struct(&M_GetSecurityGroupsForVpcRequest) };

pub static M_GetSecurityGroupsForVpcResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT).names("nextToken", "NextToken", "nextToken"),
    Member::new("SecurityGroupForVpcs", &s_SecurityGroupForVpcList).names("securityGroupForVpcSet", "SecurityGroupForVpcSet", "securityGroupForVpcSet"),
];
pub static GetSecurityGroupsForVpcResult: Shape = Shape { name: "GetSecurityGroupsForVpcResult", kind: Kind::Struct(&M_GetSecurityGroupsForVpcResult) };

pub static M_GpuDeviceInfo: [Member; 7] = [
    Member::new("Count", &shapes::INT).names("count", "Count", "count"),
    Member::new("GpuPartitionSize", &shapes::DOUBLE).names("gpuPartitionSize", "GpuPartitionSize", "gpuPartitionSize"),
    Member::new("LogicalGpuCount", &shapes::INT).names("logicalGpuCount", "LogicalGpuCount", "logicalGpuCount"),
    Member::new("Manufacturer", &shapes::TEXT).names("manufacturer", "Manufacturer", "manufacturer"),
    Member::new("MemoryInfo", &GpuDeviceMemoryInfo).names("memoryInfo", "MemoryInfo", "memoryInfo"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
    Member::new("Workloads", &s_WorkloadsList).names("workloadSet", "WorkloadSet", "workloadSet"),
];
pub static GpuDeviceInfo: Shape = Shape { name: "GpuDeviceInfo", kind: Kind::Struct(&M_GpuDeviceInfo) };
static I_s_GpuDeviceInfoList: Member = Member::new("member", &GpuDeviceInfo).names("item", "Item", "item");
pub static s_GpuDeviceInfoList: Shape = Shape { name: "GpuDeviceInfoList", kind: Kind::List(&I_s_GpuDeviceInfoList, Limits::NONE) };

pub static M_GpuDeviceMemoryInfo: [Member; 1] = [
    Member::new("SizeInMiB", &shapes::INT).names("sizeInMiB", "SizeInMiB", "sizeInMiB"),
];
pub static GpuDeviceMemoryInfo: Shape = Shape { name: "GpuDeviceMemoryInfo", kind: Kind::Struct(&M_GpuDeviceMemoryInfo) };

pub static M_GpuInfo: [Member; 2] = [
    Member::new("Gpus", &s_GpuDeviceInfoList).names("gpus", "Gpus", "gpus"),
    Member::new("TotalGpuMemoryInMiB", &shapes::INT).names("totalGpuMemoryInMiB", "TotalGpuMemoryInMiB", "totalGpuMemoryInMiB"),
];
pub static GpuInfo: Shape = Shape { name: "GpuInfo", kind: Kind::Struct(&M_GpuInfo) };
static I_s_GroupIdStringList: Member = Member::new("member", &shapes::TEXT).names("groupId", "GroupId", "groupId");
pub static s_GroupIdStringList: Shape = Shape { name: "GroupIdStringList", kind: Kind::List(&I_s_GroupIdStringList, Limits::NONE) };

pub static M_GroupIdentifier: [Member; 2] = [
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("GroupName", &shapes::TEXT).names("groupName", "GroupName", "groupName"),
];
pub static GroupIdentifier: Shape = Shape { name: "GroupIdentifier", kind: Kind::Struct(&M_GroupIdentifier) };
static I_s_GroupIdentifierList: Member = Member::new("member", &GroupIdentifier).names("item", "Item", "item");
pub static s_GroupIdentifierList: Shape = Shape { name: "GroupIdentifierList", kind: Kind::List(&I_s_GroupIdentifierList, Limits::NONE) };
static I_s_GroupIds: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_GroupIds: Shape = Shape { name: "GroupIds", kind: Kind::List(&I_s_GroupIds, Limits::NONE) };
static I_s_GroupNameStringList: Member = Member::new("member", &shapes::TEXT).names("GroupName", "GroupName", "GroupName");
pub static s_GroupNameStringList: Shape = Shape { name: "GroupNameStringList", kind: Kind::List(&I_s_GroupNameStringList, Limits::NONE) };

pub static M_HibernationOptions: [Member; 1] = [
    Member::new("Configured", &shapes::BOOL).names("configured", "Configured", "configured"),
];
pub static HibernationOptions: Shape = Shape { name: "HibernationOptions", kind: Kind::Struct(&M_HibernationOptions) };

pub static M_HibernationOptionsRequest: [Member; 1] = [
    Member::new("Configured", &shapes::BOOL),
];
pub static HibernationOptionsRequest: Shape = Shape { name: "HibernationOptionsRequest", kind: Kind::Struct(&M_HibernationOptionsRequest) };

pub static M_IamInstanceProfile: [Member; 2] = [
    Member::new("Arn", &shapes::TEXT).names("arn", "Arn", "arn"),
    Member::new("Id", &shapes::TEXT).names("id", "Id", "id"),
];
pub static IamInstanceProfile: Shape = Shape { name: "IamInstanceProfile", kind: Kind::Struct(&M_IamInstanceProfile) };

pub static M_IamInstanceProfileSpecification: [Member; 2] = [
    Member::new("Arn", &shapes::TEXT).names("arn", "Arn", "arn"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static IamInstanceProfileSpecification: Shape = Shape { name: "IamInstanceProfileSpecification", kind: Kind::Struct(&M_IamInstanceProfileSpecification) };

pub static M_IcmpTypeCode: [Member; 2] = [
    Member::new("Code", &shapes::INT).names("code", "Code", "code"),
    Member::new("Type", &shapes::INT).names("type", "Type", "type"),
];
pub static IcmpTypeCode: Shape = Shape { name: "IcmpTypeCode", kind: Kind::Struct(&M_IcmpTypeCode) };

pub static M_IgwFirewall: [Member; 2] = [
    Member::new("FirewallArn", &shapes::TEXT).names("firewallArn", "FirewallArn", "firewallArn"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static IgwFirewall: Shape = Shape { name: "IgwFirewall", kind: Kind::Struct(&M_IgwFirewall) };

pub static M_Image: [Member; 41] = [
    Member::new("Architecture", &shapes::TEXT).names("architecture", "Architecture", "architecture"),
    Member::new("BlockDeviceMappings", &s_BlockDeviceMappingList).names("blockDeviceMapping", "BlockDeviceMapping", "blockDeviceMapping"),
    Member::new("BootMode", &shapes::TEXT).names("bootMode", "BootMode", "bootMode"),
    Member::new("CreationDate", &shapes::TEXT).names("creationDate", "CreationDate", "creationDate"),
    Member::new("DeprecationTime", &shapes::TEXT).names("deprecationTime", "DeprecationTime", "deprecationTime"),
    Member::new("DeregistrationProtection", &shapes::TEXT).names("deregistrationProtection", "DeregistrationProtection", "deregistrationProtection"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("EnaSupport", &shapes::BOOL).names("enaSupport", "EnaSupport", "enaSupport"),
    Member::new("FreeTierEligible", &shapes::BOOL).names("freeTierEligible", "FreeTierEligible", "freeTierEligible"),
    Member::new("Hypervisor", &shapes::TEXT).names("hypervisor", "Hypervisor", "hypervisor"),
    Member::new("ImageAllowed", &shapes::BOOL).names("imageAllowed", "ImageAllowed", "imageAllowed"),
    Member::new("ImageId", &shapes::TEXT).names("imageId", "ImageId", "imageId"),
    Member::new("ImageLocation", &shapes::TEXT).names("imageLocation", "ImageLocation", "imageLocation"),
    Member::new("ImageOwnerAlias", &shapes::TEXT).names("imageOwnerAlias", "ImageOwnerAlias", "imageOwnerAlias"),
    Member::new("ImageType", &shapes::TEXT).names("imageType", "ImageType", "imageType"),
    Member::new("ImageWatermarks", &s_ImageWatermarkList).names("imageWatermarkSet", "ImageWatermarkSet", "imageWatermarkSet"),
    Member::new("ImdsSupport", &shapes::TEXT).names("imdsSupport", "ImdsSupport", "imdsSupport"),
    Member::new("InstanceTypeSpecification", &InstanceTypeSpecification).names("instanceTypeSpecification", "InstanceTypeSpecification", "instanceTypeSpecification"),
    Member::new("KernelId", &shapes::TEXT).names("kernelId", "KernelId", "kernelId"),
    Member::new("LastLaunchedTime", &shapes::TEXT).names("lastLaunchedTime", "LastLaunchedTime", "lastLaunchedTime"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
    Member::new("OwnerId", &shapes::TEXT).names("imageOwnerId", "ImageOwnerId", "imageOwnerId"),
    Member::new("Platform", &shapes::TEXT).names("platform", "Platform", "platform"),
    Member::new("PlatformDetails", &shapes::TEXT).names("platformDetails", "PlatformDetails", "platformDetails"),
    Member::new("ProductCodes", &s_ProductCodeList).names("productCodes", "ProductCodes", "productCodes"),
    Member::new("Public", &shapes::BOOL).names("isPublic", "IsPublic", "isPublic"),
    Member::new("PublicSsmParameterName", &shapes::TEXT).names("publicSsmParameterName", "PublicSsmParameterName", "publicSsmParameterName"),
    Member::new("RamdiskId", &shapes::TEXT).names("ramdiskId", "RamdiskId", "ramdiskId"),
    Member::new("RootDeviceName", &shapes::TEXT).names("rootDeviceName", "RootDeviceName", "rootDeviceName"),
    Member::new("RootDeviceType", &shapes::TEXT).names("rootDeviceType", "RootDeviceType", "rootDeviceType"),
    Member::new("ScanResults", &ScanResults).names("scanResults", "ScanResults", "scanResults"),
    Member::new("SourceImageId", &shapes::TEXT).names("sourceImageId", "SourceImageId", "sourceImageId"),
    Member::new("SourceImageRegion", &shapes::TEXT).names("sourceImageRegion", "SourceImageRegion", "sourceImageRegion"),
    Member::new("SourceInstanceId", &shapes::TEXT).names("sourceInstanceId", "SourceInstanceId", "sourceInstanceId"),
    Member::new("SriovNetSupport", &shapes::TEXT).names("sriovNetSupport", "SriovNetSupport", "sriovNetSupport"),
    Member::new("State", &shapes::TEXT).names("imageState", "ImageState", "imageState"),
    Member::new("StateReason", &StateReason).names("stateReason", "StateReason", "stateReason"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("TpmSupport", &shapes::TEXT).names("tpmSupport", "TpmSupport", "tpmSupport"),
    Member::new("UsageOperation", &shapes::TEXT).names("usageOperation", "UsageOperation", "usageOperation"),
    Member::new("VirtualizationType", &shapes::TEXT).names("virtualizationType", "VirtualizationType", "virtualizationType"),
];
pub static Image: Shape = Shape { name: "Image", kind: Kind::Struct(&M_Image) };

pub static M_ImageAttribute: [Member; 14] = [
    Member::new("BlockDeviceMappings", &s_BlockDeviceMappingList).names("blockDeviceMapping", "BlockDeviceMapping", "blockDeviceMapping"),
    Member::new("BootMode", &AttributeValue).names("bootMode", "BootMode", "bootMode"),
    Member::new("DeregistrationProtection", &AttributeValue).names("deregistrationProtection", "DeregistrationProtection", "deregistrationProtection"),
    Member::new("Description", &AttributeValue).names("description", "Description", "description"),
    Member::new("ImageId", &shapes::TEXT).names("imageId", "ImageId", "imageId"),
    Member::new("ImdsSupport", &AttributeValue).names("imdsSupport", "ImdsSupport", "imdsSupport"),
    Member::new("KernelId", &AttributeValue).names("kernel", "Kernel", "kernel"),
    Member::new("LastLaunchedTime", &AttributeValue).names("lastLaunchedTime", "LastLaunchedTime", "lastLaunchedTime"),
    Member::new("LaunchPermissions", &s_LaunchPermissionList).names("launchPermission", "LaunchPermission", "launchPermission"),
    Member::new("ProductCodes", &s_ProductCodeList).names("productCodes", "ProductCodes", "productCodes"),
    Member::new("RamdiskId", &AttributeValue).names("ramdisk", "Ramdisk", "ramdisk"),
    Member::new("SriovNetSupport", &AttributeValue).names("sriovNetSupport", "SriovNetSupport", "sriovNetSupport"),
    Member::new("TpmSupport", &AttributeValue).names("tpmSupport", "TpmSupport", "tpmSupport"),
    Member::new("UefiData", &AttributeValue).names("uefiData", "UefiData", "uefiData"),
];
pub static ImageAttribute: Shape = Shape { name: "ImageAttribute", kind: Kind::Struct(&M_ImageAttribute) };
static I_s_ImageIdStringList: Member = Member::new("member", &shapes::TEXT).names("ImageId", "ImageId", "ImageId");
pub static s_ImageIdStringList: Shape = Shape { name: "ImageIdStringList", kind: Kind::List(&I_s_ImageIdStringList, Limits::NONE) };
static I_s_ImageList: Member = Member::new("member", &Image).names("item", "Item", "item");
pub static s_ImageList: Shape = Shape { name: "ImageList", kind: Kind::List(&I_s_ImageList, Limits::NONE) };

pub static M_ImageWatermark: [Member; 5] = [
    Member::new("SourceImageCreationTime", &shapes::TIME).names("sourceImageCreationTime", "SourceImageCreationTime", "sourceImageCreationTime"),
    Member::new("SourceImageId", &shapes::TEXT).names("sourceImageId", "SourceImageId", "sourceImageId"),
    Member::new("SourceImageRegion", &shapes::TEXT).names("sourceImageRegion", "SourceImageRegion", "sourceImageRegion"),
    Member::new("WatermarkCreationTime", &shapes::TIME).names("watermarkCreationTime", "WatermarkCreationTime", "watermarkCreationTime"),
    Member::new("WatermarkKey", &shapes::TEXT).names("watermarkKey", "WatermarkKey", "watermarkKey"),
];
pub static ImageWatermark: Shape = Shape { name: "ImageWatermark", kind: Kind::Struct(&M_ImageWatermark) };
static I_s_ImageWatermarkList: Member = Member::new("member", &ImageWatermark).names("item", "Item", "item");
pub static s_ImageWatermarkList: Shape = Shape { name: "ImageWatermarkList", kind: Kind::List(&I_s_ImageWatermarkList, Limits::NONE) };

pub static M_ImportKeyPairRequest: [Member; 4] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("KeyName", &shapes::TEXT).names("keyName", "KeyName", "keyName").required(),
    Member::new("PublicKeyMaterial", &shapes::BLOB).names("publicKeyMaterial", "PublicKeyMaterial", "publicKeyMaterial").required(),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
];
pub static ImportKeyPairRequest: Shape = Shape { name: "ImportKeyPairRequest", kind: Kind::Struct(&M_ImportKeyPairRequest) };

pub static M_ImportKeyPairResult: [Member; 4] = [
    Member::new("KeyFingerprint", &shapes::TEXT).names("keyFingerprint", "KeyFingerprint", "keyFingerprint"),
    Member::new("KeyName", &shapes::TEXT).names("keyName", "KeyName", "keyName"),
    Member::new("KeyPairId", &shapes::TEXT).names("keyPairId", "KeyPairId", "keyPairId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static ImportKeyPairResult: Shape = Shape { name: "ImportKeyPairResult", kind: Kind::Struct(&M_ImportKeyPairResult) };

pub static M_InferenceAcceleratorInfo: [Member; 2] = [
    Member::new("Accelerators", &s_InferenceDeviceInfoList).names("accelerators", "Accelerators", "accelerators"),
    Member::new("TotalInferenceMemoryInMiB", &shapes::INT).names("totalInferenceMemoryInMiB", "TotalInferenceMemoryInMiB", "totalInferenceMemoryInMiB"),
];
pub static InferenceAcceleratorInfo: Shape = Shape { name: "InferenceAcceleratorInfo", kind: Kind::Struct(&M_InferenceAcceleratorInfo) };

pub static M_InferenceDeviceInfo: [Member; 4] = [
    Member::new("Count", &shapes::INT).names("count", "Count", "count"),
    Member::new("Manufacturer", &shapes::TEXT).names("manufacturer", "Manufacturer", "manufacturer"),
    Member::new("MemoryInfo", &InferenceDeviceMemoryInfo).names("memoryInfo", "MemoryInfo", "memoryInfo"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static InferenceDeviceInfo: Shape = Shape { name: "InferenceDeviceInfo", kind: Kind::Struct(&M_InferenceDeviceInfo) };
static I_s_InferenceDeviceInfoList: Member = Member::new("member", &InferenceDeviceInfo);
pub static s_InferenceDeviceInfoList: Shape = Shape { name: "InferenceDeviceInfoList", kind: Kind::List(&I_s_InferenceDeviceInfoList, Limits::NONE) };

pub static M_InferenceDeviceMemoryInfo: [Member; 1] = [
    Member::new("SizeInMiB", &shapes::INT).names("sizeInMiB", "SizeInMiB", "sizeInMiB"),
];
pub static InferenceDeviceMemoryInfo: Shape = Shape { name: "InferenceDeviceMemoryInfo", kind: Kind::Struct(&M_InferenceDeviceMemoryInfo) };

pub static M_Instance: [Member; 61] = [
    Member::new("AmiLaunchIndex", &shapes::INT).names("amiLaunchIndex", "AmiLaunchIndex", "amiLaunchIndex"),
    Member::new("Architecture", &shapes::TEXT).names("architecture", "Architecture", "architecture"),
    Member::new("BlockDeviceMappings", &s_InstanceBlockDeviceMappingList).names("blockDeviceMapping", "BlockDeviceMapping", "blockDeviceMapping"),
    Member::new("BootMode", &shapes::TEXT).names("bootMode", "BootMode", "bootMode"),
    Member::new("CapacityBlockId", &shapes::TEXT).names("capacityBlockId", "CapacityBlockId", "capacityBlockId"),
    Member::new("CapacityReservationId", &shapes::TEXT).names("capacityReservationId", "CapacityReservationId", "capacityReservationId"),
    Member::new("CapacityReservationSpecification", &CapacityReservationSpecificationResponse).names("capacityReservationSpecification", "CapacityReservationSpecification", "capacityReservationSpecification"),
    Member::new("ClientToken", &shapes::TEXT).names("clientToken", "ClientToken", "clientToken"),
    Member::new("CpuOptions", &CpuOptions).names("cpuOptions", "CpuOptions", "cpuOptions"),
    Member::new("CurrentInstanceBootMode", &shapes::TEXT).names("currentInstanceBootMode", "CurrentInstanceBootMode", "currentInstanceBootMode"),
    Member::new("EbsOptimized", &shapes::BOOL).names("ebsOptimized", "EbsOptimized", "ebsOptimized"),
    Member::new("ElasticGpuAssociations", &s_ElasticGpuAssociationList).names("elasticGpuAssociationSet", "ElasticGpuAssociationSet", "elasticGpuAssociationSet"),
    Member::new("ElasticInferenceAcceleratorAssociations", &s_ElasticInferenceAcceleratorAssociationList).names("elasticInferenceAcceleratorAssociationSet", "ElasticInferenceAcceleratorAssociationSet", "elasticInferenceAcceleratorAssociationSet"),
    Member::new("EnaSupport", &shapes::BOOL).names("enaSupport", "EnaSupport", "enaSupport"),
    Member::new("EnclaveOptions", &EnclaveOptions).names("enclaveOptions", "EnclaveOptions", "enclaveOptions"),
    Member::new("HibernationOptions", &HibernationOptions).names("hibernationOptions", "HibernationOptions", "hibernationOptions"),
    Member::new("Hypervisor", &shapes::TEXT).names("hypervisor", "Hypervisor", "hypervisor"),
    Member::new("IamInstanceProfile", &IamInstanceProfile).names("iamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile"),
    Member::new("ImageId", &shapes::TEXT).names("imageId", "ImageId", "imageId"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("InstanceLifecycle", &shapes::TEXT).names("instanceLifecycle", "InstanceLifecycle", "instanceLifecycle"),
    Member::new("InstanceType", &shapes::TEXT).names("instanceType", "InstanceType", "instanceType"),
    Member::new("Ipv6Address", &shapes::TEXT).names("ipv6Address", "Ipv6Address", "ipv6Address"),
    Member::new("KernelId", &shapes::TEXT).names("kernelId", "KernelId", "kernelId"),
    Member::new("KeyName", &shapes::TEXT).names("keyName", "KeyName", "keyName"),
    Member::new("LaunchTime", &shapes::TIME).names("launchTime", "LaunchTime", "launchTime"),
    Member::new("Licenses", &s_LicenseList).names("licenseSet", "LicenseSet", "licenseSet"),
    Member::new("MaintenanceOptions", &InstanceMaintenanceOptions).names("maintenanceOptions", "MaintenanceOptions", "maintenanceOptions"),
    Member::new("MetadataOptions", &InstanceMetadataOptionsResponse).names("metadataOptions", "MetadataOptions", "metadataOptions"),
    Member::new("Monitoring", &Monitoring).names("monitoring", "Monitoring", "monitoring"),
    Member::new("NetworkInterfaces", &s_InstanceNetworkInterfaceList).names("networkInterfaceSet", "NetworkInterfaceSet", "networkInterfaceSet"),
    Member::new("NetworkPerformanceOptions", &InstanceNetworkPerformanceOptions).names("networkPerformanceOptions", "NetworkPerformanceOptions", "networkPerformanceOptions"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("OutpostArn", &shapes::TEXT).names("outpostArn", "OutpostArn", "outpostArn"),
    Member::new("Placement", &Placement).names("placement", "Placement", "placement"),
    Member::new("Platform", &shapes::TEXT).names("platform", "Platform", "platform"),
    Member::new("PlatformDetails", &shapes::TEXT).names("platformDetails", "PlatformDetails", "platformDetails"),
    Member::new("PrivateDnsName", &shapes::TEXT).names("privateDnsName", "PrivateDnsName", "privateDnsName"),
    Member::new("PrivateDnsNameOptions", &PrivateDnsNameOptionsResponse).names("privateDnsNameOptions", "PrivateDnsNameOptions", "privateDnsNameOptions"),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("ProductCodes", &s_ProductCodeList).names("productCodes", "ProductCodes", "productCodes"),
    Member::new("PublicDnsName", &shapes::TEXT).names("dnsName", "DnsName", "dnsName"),
    Member::new("PublicIpAddress", &shapes::TEXT).names("ipAddress", "IpAddress", "ipAddress"),
    Member::new("RamdiskId", &shapes::TEXT).names("ramdiskId", "RamdiskId", "ramdiskId"),
    Member::new("RootDeviceName", &shapes::TEXT).names("rootDeviceName", "RootDeviceName", "rootDeviceName"),
    Member::new("RootDeviceType", &shapes::TEXT).names("rootDeviceType", "RootDeviceType", "rootDeviceType"),
    Member::new("SecondaryInterfaces", &s_InstanceSecondaryInterfaceList).names("secondaryInterfaceSet", "SecondaryInterfaceSet", "secondaryInterfaceSet"),
    Member::new("SecurityGroups", &s_GroupIdentifierList).names("groupSet", "GroupSet", "groupSet"),
    Member::new("SourceDestCheck", &shapes::BOOL).names("sourceDestCheck", "SourceDestCheck", "sourceDestCheck"),
    Member::new("SpotInstanceRequestId", &shapes::TEXT).names("spotInstanceRequestId", "SpotInstanceRequestId", "spotInstanceRequestId"),
    Member::new("SriovNetSupport", &shapes::TEXT).names("sriovNetSupport", "SriovNetSupport", "sriovNetSupport"),
    Member::new("State", &InstanceState).names("instanceState", "InstanceState", "instanceState"),
    Member::new("StateReason", &StateReason).names("stateReason", "StateReason", "stateReason"),
    Member::new("StateTransitionReason", &shapes::TEXT).names("reason", "Reason", "reason"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("TpmSupport", &shapes::TEXT).names("tpmSupport", "TpmSupport", "tpmSupport"),
    Member::new("UsageOperation", &shapes::TEXT).names("usageOperation", "UsageOperation", "usageOperation"),
    Member::new("UsageOperationUpdateTime", &shapes::TIME).names("usageOperationUpdateTime", "UsageOperationUpdateTime", "usageOperationUpdateTime"),
    Member::new("VirtualizationType", &shapes::TEXT).names("virtualizationType", "VirtualizationType", "virtualizationType"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static Instance: Shape = Shape { name: "Instance", kind: Kind::Struct(&M_Instance) };

pub static M_InstanceAttachmentEnaSrdSpecification: [Member; 2] = [
    Member::new("EnaSrdEnabled", &shapes::BOOL).names("enaSrdEnabled", "EnaSrdEnabled", "enaSrdEnabled"),
    Member::new("EnaSrdUdpSpecification", &InstanceAttachmentEnaSrdUdpSpecification).names("enaSrdUdpSpecification", "EnaSrdUdpSpecification", "enaSrdUdpSpecification"),
];
pub static InstanceAttachmentEnaSrdSpecification: Shape = Shape { name: "InstanceAttachmentEnaSrdSpecification", kind: Kind::Struct(&M_InstanceAttachmentEnaSrdSpecification) };

pub static M_InstanceAttachmentEnaSrdUdpSpecification: [Member; 1] = [
    Member::new("EnaSrdUdpEnabled", &shapes::BOOL).names("enaSrdUdpEnabled", "EnaSrdUdpEnabled", "enaSrdUdpEnabled"),
];
pub static InstanceAttachmentEnaSrdUdpSpecification: Shape = Shape { name: "InstanceAttachmentEnaSrdUdpSpecification", kind: Kind::Struct(&M_InstanceAttachmentEnaSrdUdpSpecification) };

pub static M_InstanceAttribute: [Member; 17] = [
    Member::new("BlockDeviceMappings", &s_InstanceBlockDeviceMappingList).names("blockDeviceMapping", "BlockDeviceMapping", "blockDeviceMapping"),
    Member::new("DisableApiStop", &AttributeBooleanValue).names("disableApiStop", "DisableApiStop", "disableApiStop"),
    Member::new("DisableApiTermination", &AttributeBooleanValue).names("disableApiTermination", "DisableApiTermination", "disableApiTermination"),
    Member::new("EbsOptimized", &AttributeBooleanValue).names("ebsOptimized", "EbsOptimized", "ebsOptimized"),
    Member::new("EnaSupport", &AttributeBooleanValue).names("enaSupport", "EnaSupport", "enaSupport"),
    Member::new("EnclaveOptions", &EnclaveOptions).names("enclaveOptions", "EnclaveOptions", "enclaveOptions"),
    Member::new("Groups", &s_GroupIdentifierList).names("groupSet", "GroupSet", "groupSet"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("InstanceInitiatedShutdownBehavior", &AttributeValue).names("instanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior"),
    Member::new("InstanceType", &AttributeValue).names("instanceType", "InstanceType", "instanceType"),
    Member::new("KernelId", &AttributeValue).names("kernel", "Kernel", "kernel"),
    Member::new("ProductCodes", &s_ProductCodeList).names("productCodes", "ProductCodes", "productCodes"),
    Member::new("RamdiskId", &AttributeValue).names("ramdisk", "Ramdisk", "ramdisk"),
    Member::new("RootDeviceName", &AttributeValue).names("rootDeviceName", "RootDeviceName", "rootDeviceName"),
    Member::new("SourceDestCheck", &AttributeBooleanValue).names("sourceDestCheck", "SourceDestCheck", "sourceDestCheck"),
    Member::new("SriovNetSupport", &AttributeValue).names("sriovNetSupport", "SriovNetSupport", "sriovNetSupport"),
    Member::new("UserData", &AttributeValue).names("userData", "UserData", "userData"),
];
pub static InstanceAttribute: Shape = Shape { name: "InstanceAttribute", kind: Kind::Struct(&M_InstanceAttribute) };

pub static M_InstanceBlockDeviceMapping: [Member; 2] = [
    Member::new("DeviceName", &shapes::TEXT).names("deviceName", "DeviceName", "deviceName"),
    Member::new("Ebs", &EbsInstanceBlockDevice).names("ebs", "Ebs", "ebs"),
];
pub static InstanceBlockDeviceMapping: Shape = Shape { name: "InstanceBlockDeviceMapping", kind: Kind::Struct(&M_InstanceBlockDeviceMapping) };
static I_s_InstanceBlockDeviceMappingList: Member = Member::new("member", &InstanceBlockDeviceMapping).names("item", "Item", "item");
pub static s_InstanceBlockDeviceMappingList: Shape = Shape { name: "InstanceBlockDeviceMappingList", kind: Kind::List(&I_s_InstanceBlockDeviceMappingList, Limits::NONE) };

pub static M_InstanceBlockDeviceMappingSpecification: [Member; 4] = [
    Member::new("DeviceName", &shapes::TEXT).names("deviceName", "DeviceName", "deviceName"),
    Member::new("Ebs", &EbsInstanceBlockDeviceSpecification).names("ebs", "Ebs", "ebs"),
    Member::new("NoDevice", &shapes::TEXT).names("noDevice", "NoDevice", "noDevice"),
    Member::new("VirtualName", &shapes::TEXT).names("virtualName", "VirtualName", "virtualName"),
];
pub static InstanceBlockDeviceMappingSpecification: Shape = Shape { name: "InstanceBlockDeviceMappingSpecification", kind: Kind::Struct(&M_InstanceBlockDeviceMappingSpecification) };
static I_s_InstanceBlockDeviceMappingSpecificationList: Member = Member::new("member", &InstanceBlockDeviceMappingSpecification).names("item", "Item", "item");
pub static s_InstanceBlockDeviceMappingSpecificationList: Shape = Shape { name: "InstanceBlockDeviceMappingSpecificationList", kind: Kind::List(&I_s_InstanceBlockDeviceMappingSpecificationList, Limits::NONE) };

pub static M_InstanceCreditSpecification: [Member; 2] = [
    Member::new("CpuCredits", &shapes::TEXT).names("cpuCredits", "CpuCredits", "cpuCredits"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
];
pub static InstanceCreditSpecification: Shape = Shape { name: "InstanceCreditSpecification", kind: Kind::Struct(&M_InstanceCreditSpecification) };
static I_s_InstanceCreditSpecificationList: Member = Member::new("member", &InstanceCreditSpecification).names("item", "Item", "item");
pub static s_InstanceCreditSpecificationList: Shape = Shape { name: "InstanceCreditSpecificationList", kind: Kind::List(&I_s_InstanceCreditSpecificationList, Limits::NONE) };
static I_s_InstanceCreditSpecificationListRequest: Member = Member::new("member", &InstanceCreditSpecificationRequest).names("item", "Item", "item");
pub static s_InstanceCreditSpecificationListRequest: Shape = Shape { name: "InstanceCreditSpecificationListRequest", kind: Kind::List(&I_s_InstanceCreditSpecificationListRequest, Limits::NONE) };

pub static M_InstanceCreditSpecificationRequest: [Member; 2] = [
    Member::new("CpuCredits", &shapes::TEXT),
    Member::new("InstanceId", &shapes::TEXT).required(),
];
pub static InstanceCreditSpecificationRequest: Shape = Shape { name: "InstanceCreditSpecificationRequest", kind: Kind::Struct(&M_InstanceCreditSpecificationRequest) };
static I_s_InstanceIdStringList: Member = Member::new("member", &shapes::TEXT).names("InstanceId", "InstanceId", "InstanceId");
pub static s_InstanceIdStringList: Shape = Shape { name: "InstanceIdStringList", kind: Kind::List(&I_s_InstanceIdStringList, Limits::NONE) };

pub static M_InstanceIpv4Prefix: [Member; 1] = [
    Member::new("Ipv4Prefix", &shapes::TEXT).names("ipv4Prefix", "Ipv4Prefix", "ipv4Prefix"),
];
pub static InstanceIpv4Prefix: Shape = Shape { name: "InstanceIpv4Prefix", kind: Kind::Struct(&M_InstanceIpv4Prefix) };
static I_s_InstanceIpv4PrefixList: Member = Member::new("member", &InstanceIpv4Prefix).names("item", "Item", "item");
pub static s_InstanceIpv4PrefixList: Shape = Shape { name: "InstanceIpv4PrefixList", kind: Kind::List(&I_s_InstanceIpv4PrefixList, Limits::NONE) };

pub static M_InstanceIpv6Address: [Member; 2] = [
    Member::new("Ipv6Address", &shapes::TEXT).names("ipv6Address", "Ipv6Address", "ipv6Address"),
    Member::new("IsPrimaryIpv6", &shapes::BOOL).names("isPrimaryIpv6", "IsPrimaryIpv6", "isPrimaryIpv6"),
];
pub static InstanceIpv6Address: Shape = Shape { name: "InstanceIpv6Address", kind: Kind::Struct(&M_InstanceIpv6Address) };
static I_s_InstanceIpv6AddressList: Member = Member::new("member", &InstanceIpv6Address).names("item", "Item", "item");
pub static s_InstanceIpv6AddressList: Shape = Shape { name: "InstanceIpv6AddressList", kind: Kind::List(&I_s_InstanceIpv6AddressList, Limits::NONE) };

pub static M_InstanceIpv6Prefix: [Member; 1] = [
    Member::new("Ipv6Prefix", &shapes::TEXT).names("ipv6Prefix", "Ipv6Prefix", "ipv6Prefix"),
];
pub static InstanceIpv6Prefix: Shape = Shape { name: "InstanceIpv6Prefix", kind: Kind::Struct(&M_InstanceIpv6Prefix) };
static I_s_InstanceIpv6PrefixList: Member = Member::new("member", &InstanceIpv6Prefix).names("item", "Item", "item");
pub static s_InstanceIpv6PrefixList: Shape = Shape { name: "InstanceIpv6PrefixList", kind: Kind::List(&I_s_InstanceIpv6PrefixList, Limits::NONE) };
static I_s_InstanceList: Member = Member::new("member", &Instance).names("item", "Item", "item");
pub static s_InstanceList: Shape = Shape { name: "InstanceList", kind: Kind::List(&I_s_InstanceList, Limits::NONE) };

pub static M_InstanceMaintenanceOptions: [Member; 2] = [
    Member::new("AutoRecovery", &shapes::TEXT).names("autoRecovery", "AutoRecovery", "autoRecovery"),
    Member::new("RebootMigration", &shapes::TEXT).names("rebootMigration", "RebootMigration", "rebootMigration"),
];
pub static InstanceMaintenanceOptions: Shape = Shape { name: "InstanceMaintenanceOptions", kind: Kind::Struct(&M_InstanceMaintenanceOptions) };

pub static M_InstanceMaintenanceOptionsRequest: [Member; 1] = [
    Member::new("AutoRecovery", &shapes::TEXT),
];
pub static InstanceMaintenanceOptionsRequest: Shape = Shape { name: "InstanceMaintenanceOptionsRequest", kind: Kind::Struct(&M_InstanceMaintenanceOptionsRequest) };

pub static M_InstanceMarketOptionsRequest: [Member; 2] = [
    Member::new("MarketType", &shapes::TEXT),
    Member::new("SpotOptions", &SpotMarketOptions),
];
pub static InstanceMarketOptionsRequest: Shape = Shape { name: "InstanceMarketOptionsRequest", kind: Kind::Struct(&M_InstanceMarketOptionsRequest) };

pub static M_InstanceMetadataDefaultsResponse: [Member; 7] = [
    Member::new("HttpEndpoint", &shapes::TEXT).names("httpEndpoint", "HttpEndpoint", "httpEndpoint"),
    Member::new("HttpPutResponseHopLimit", &shapes::INT).names("httpPutResponseHopLimit", "HttpPutResponseHopLimit", "httpPutResponseHopLimit"),
    Member::new("HttpTokens", &shapes::TEXT).names("httpTokens", "HttpTokens", "httpTokens"),
    Member::new("HttpTokensEnforced", &shapes::TEXT).names("httpTokensEnforced", "HttpTokensEnforced", "httpTokensEnforced"),
    Member::new("InstanceMetadataTags", &shapes::TEXT).names("instanceMetadataTags", "InstanceMetadataTags", "instanceMetadataTags"),
    Member::new("ManagedBy", &shapes::TEXT).names("managedBy", "ManagedBy", "managedBy"),
    Member::new("ManagedExceptionMessage", &shapes::TEXT).names("managedExceptionMessage", "ManagedExceptionMessage", "managedExceptionMessage"),
];
pub static InstanceMetadataDefaultsResponse: Shape = Shape { name: "InstanceMetadataDefaultsResponse", kind: Kind::Struct(&M_InstanceMetadataDefaultsResponse) };

pub static M_InstanceMetadataOptionsRequest: [Member; 5] = [
    Member::new("HttpEndpoint", &shapes::TEXT),
    Member::new("HttpProtocolIpv6", &shapes::TEXT),
    Member::new("HttpPutResponseHopLimit", &shapes::INT),
    Member::new("HttpTokens", &shapes::TEXT),
    Member::new("InstanceMetadataTags", &shapes::TEXT),
];
pub static InstanceMetadataOptionsRequest: Shape = Shape { name: "InstanceMetadataOptionsRequest", kind: Kind::Struct(&M_InstanceMetadataOptionsRequest) };

pub static M_InstanceMetadataOptionsResponse: [Member; 6] = [
    Member::new("HttpEndpoint", &shapes::TEXT).names("httpEndpoint", "HttpEndpoint", "httpEndpoint"),
    Member::new("HttpProtocolIpv6", &shapes::TEXT).names("httpProtocolIpv6", "HttpProtocolIpv6", "httpProtocolIpv6"),
    Member::new("HttpPutResponseHopLimit", &shapes::INT).names("httpPutResponseHopLimit", "HttpPutResponseHopLimit", "httpPutResponseHopLimit"),
    Member::new("HttpTokens", &shapes::TEXT).names("httpTokens", "HttpTokens", "httpTokens"),
    Member::new("InstanceMetadataTags", &shapes::TEXT).names("instanceMetadataTags", "InstanceMetadataTags", "instanceMetadataTags"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
];
pub static InstanceMetadataOptionsResponse: Shape = Shape { name: "InstanceMetadataOptionsResponse", kind: Kind::Struct(&M_InstanceMetadataOptionsResponse) };

pub static M_InstanceMonitoring: [Member; 2] = [
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("Monitoring", &Monitoring).names("monitoring", "Monitoring", "monitoring"),
];
pub static InstanceMonitoring: Shape = Shape { name: "InstanceMonitoring", kind: Kind::Struct(&M_InstanceMonitoring) };
static I_s_InstanceMonitoringList: Member = Member::new("member", &InstanceMonitoring).names("item", "Item", "item");
pub static s_InstanceMonitoringList: Shape = Shape { name: "InstanceMonitoringList", kind: Kind::List(&I_s_InstanceMonitoringList, Limits::NONE) };

pub static M_InstanceNetworkInterface: [Member; 20] = [
    Member::new("Association", &InstanceNetworkInterfaceAssociation).names("association", "Association", "association"),
    Member::new("Attachment", &InstanceNetworkInterfaceAttachment).names("attachment", "Attachment", "attachment"),
    Member::new("ConnectionTrackingConfiguration", &ConnectionTrackingSpecificationResponse).names("connectionTrackingConfiguration", "ConnectionTrackingConfiguration", "connectionTrackingConfiguration"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("Groups", &s_GroupIdentifierList).names("groupSet", "GroupSet", "groupSet"),
    Member::new("InterfaceType", &shapes::TEXT).names("interfaceType", "InterfaceType", "interfaceType"),
    Member::new("Ipv4Prefixes", &s_InstanceIpv4PrefixList).names("ipv4PrefixSet", "Ipv4PrefixSet", "ipv4PrefixSet"),
    Member::new("Ipv6Addresses", &s_InstanceIpv6AddressList).names("ipv6AddressesSet", "Ipv6AddressesSet", "ipv6AddressesSet"),
    Member::new("Ipv6Prefixes", &s_InstanceIpv6PrefixList).names("ipv6PrefixSet", "Ipv6PrefixSet", "ipv6PrefixSet"),
    Member::new("MacAddress", &shapes::TEXT).names("macAddress", "MacAddress", "macAddress"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("PrivateDnsName", &shapes::TEXT).names("privateDnsName", "PrivateDnsName", "privateDnsName"),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("PrivateIpAddresses", &s_InstancePrivateIpAddressList).names("privateIpAddressesSet", "PrivateIpAddressesSet", "privateIpAddressesSet"),
    Member::new("SourceDestCheck", &shapes::BOOL).names("sourceDestCheck", "SourceDestCheck", "sourceDestCheck"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static InstanceNetworkInterface: Shape = Shape { name: "InstanceNetworkInterface", kind: Kind::Struct(&M_InstanceNetworkInterface) };

pub static M_InstanceNetworkInterfaceAssociation: [Member; 5] = [
    Member::new("CarrierIp", &shapes::TEXT).names("carrierIp", "CarrierIp", "carrierIp"),
    Member::new("CustomerOwnedIp", &shapes::TEXT).names("customerOwnedIp", "CustomerOwnedIp", "customerOwnedIp"),
    Member::new("IpOwnerId", &shapes::TEXT).names("ipOwnerId", "IpOwnerId", "ipOwnerId"),
    Member::new("PublicDnsName", &shapes::TEXT).names("publicDnsName", "PublicDnsName", "publicDnsName"),
    Member::new("PublicIp", &shapes::TEXT).names("publicIp", "PublicIp", "publicIp"),
];
pub static InstanceNetworkInterfaceAssociation: Shape = Shape { name: "InstanceNetworkInterfaceAssociation", kind: Kind::Struct(&M_InstanceNetworkInterfaceAssociation) };

pub static M_InstanceNetworkInterfaceAttachment: [Member; 8] = [
    Member::new("AttachTime", &shapes::TIME).names("attachTime", "AttachTime", "attachTime"),
    Member::new("AttachmentId", &shapes::TEXT).names("attachmentId", "AttachmentId", "attachmentId"),
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("DeviceIndex", &shapes::INT).names("deviceIndex", "DeviceIndex", "deviceIndex"),
    Member::new("EnaQueueCount", &shapes::INT).names("enaQueueCount", "EnaQueueCount", "enaQueueCount"),
    Member::new("EnaSrdSpecification", &InstanceAttachmentEnaSrdSpecification).names("enaSrdSpecification", "EnaSrdSpecification", "enaSrdSpecification"),
    Member::new("NetworkCardIndex", &shapes::INT).names("networkCardIndex", "NetworkCardIndex", "networkCardIndex"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static InstanceNetworkInterfaceAttachment: Shape = Shape { name: "InstanceNetworkInterfaceAttachment", kind: Kind::Struct(&M_InstanceNetworkInterfaceAttachment) };
static I_s_InstanceNetworkInterfaceList: Member = Member::new("member", &InstanceNetworkInterface).names("item", "Item", "item");
pub static s_InstanceNetworkInterfaceList: Shape = Shape { name: "InstanceNetworkInterfaceList", kind: Kind::List(&I_s_InstanceNetworkInterfaceList, Limits::NONE) };

pub static M_InstanceNetworkInterfaceSpecification: [Member; 23] = [
    Member::new("AssociateCarrierIpAddress", &shapes::BOOL),
    Member::new("AssociatePublicIpAddress", &shapes::BOOL).names("associatePublicIpAddress", "AssociatePublicIpAddress", "associatePublicIpAddress"),
    Member::new("ConnectionTrackingSpecification", &ConnectionTrackingSpecificationRequest),
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("DeviceIndex", &shapes::INT).names("deviceIndex", "DeviceIndex", "deviceIndex"),
    Member::new("EnaQueueCount", &shapes::INT),
    Member::new("EnaSrdSpecification", &EnaSrdSpecificationRequest),
    Member::new("Groups", &s_SecurityGroupIdStringList).names("SecurityGroupId", "SecurityGroupId", "SecurityGroupId"),
    Member::new("InterfaceType", &shapes::TEXT),
    Member::new("Ipv4PrefixCount", &shapes::INT),
    Member::new("Ipv4Prefixes", &s_Ipv4PrefixList).names("Ipv4Prefix", "Ipv4Prefix", "Ipv4Prefix"),
    Member::new("Ipv6AddressCount", &shapes::INT).names("ipv6AddressCount", "Ipv6AddressCount", "ipv6AddressCount"),
    Member::new("Ipv6Addresses", &s_InstanceIpv6AddressList).names("ipv6AddressesSet", "Ipv6Addresses", "ipv6AddressesSet"),
    Member::new("Ipv6PrefixCount", &shapes::INT),
    Member::new("Ipv6Prefixes", &s_Ipv6PrefixList).names("Ipv6Prefix", "Ipv6Prefix", "Ipv6Prefix"),
    Member::new("NetworkCardIndex", &shapes::INT),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("PrimaryIpv6", &shapes::BOOL),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("PrivateIpAddresses", &s_PrivateIpAddressSpecificationList).names("privateIpAddressesSet", "PrivateIpAddresses", "privateIpAddressesSet"),
    Member::new("SecondaryPrivateIpAddressCount", &shapes::INT).names("secondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
];
pub static InstanceNetworkInterfaceSpecification: Shape = Shape { name: "InstanceNetworkInterfaceSpecification", kind: Kind::Struct(&M_InstanceNetworkInterfaceSpecification) };
static I_s_InstanceNetworkInterfaceSpecificationList: Member = Member::new("member", &InstanceNetworkInterfaceSpecification).names("item", "Item", "item");
pub static s_InstanceNetworkInterfaceSpecificationList: Shape = Shape { name: "InstanceNetworkInterfaceSpecificationList", kind: Kind::List(&I_s_InstanceNetworkInterfaceSpecificationList, Limits::NONE) };

pub static M_InstanceNetworkPerformanceOptions: [Member; 1] = [
    Member::new("BandwidthWeighting", &shapes::TEXT).names("bandwidthWeighting", "BandwidthWeighting", "bandwidthWeighting"),
];
pub static InstanceNetworkPerformanceOptions: Shape = Shape { name: "InstanceNetworkPerformanceOptions", kind: Kind::Struct(&M_InstanceNetworkPerformanceOptions) };

pub static M_InstanceNetworkPerformanceOptionsRequest: [Member; 1] = [
    Member::new("BandwidthWeighting", &shapes::TEXT),
];
pub static InstanceNetworkPerformanceOptionsRequest: Shape = Shape { name: "InstanceNetworkPerformanceOptionsRequest", kind: Kind::Struct(&M_InstanceNetworkPerformanceOptionsRequest) };

pub static M_InstancePrivateIpAddress: [Member; 4] = [
    Member::new("Association", &InstanceNetworkInterfaceAssociation).names("association", "Association", "association"),
    Member::new("Primary", &shapes::BOOL).names("primary", "Primary", "primary"),
    Member::new("PrivateDnsName", &shapes::TEXT).names("privateDnsName", "PrivateDnsName", "privateDnsName"),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
];
pub static InstancePrivateIpAddress: Shape = Shape { name: "InstancePrivateIpAddress", kind: Kind::Struct(&M_InstancePrivateIpAddress) };
static I_s_InstancePrivateIpAddressList: Member = Member::new("member", &InstancePrivateIpAddress).names("item", "Item", "item");
pub static s_InstancePrivateIpAddressList: Shape = Shape { name: "InstancePrivateIpAddressList", kind: Kind::List(&I_s_InstancePrivateIpAddressList, Limits::NONE) };

pub static M_InstanceSecondaryInterface: [Member; 10] = [
    Member::new("Attachment", &InstanceSecondaryInterfaceAttachment).names("attachment", "Attachment", "attachment"),
    Member::new("InterfaceType", &shapes::TEXT).names("interfaceType", "InterfaceType", "interfaceType"),
    Member::new("MacAddress", &shapes::TEXT).names("macAddress", "MacAddress", "macAddress"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("PrivateIpAddresses", &s_InstanceSecondaryInterfacePrivateIpAddressList).names("privateIpAddressSet", "PrivateIpAddressSet", "privateIpAddressSet"),
    Member::new("SecondaryInterfaceId", &shapes::TEXT).names("secondaryInterfaceId", "SecondaryInterfaceId", "secondaryInterfaceId"),
    Member::new("SecondaryNetworkId", &shapes::TEXT).names("secondaryNetworkId", "SecondaryNetworkId", "secondaryNetworkId"),
    Member::new("SecondarySubnetId", &shapes::TEXT).names("secondarySubnetId", "SecondarySubnetId", "secondarySubnetId"),
    Member::new("SourceDestCheck", &shapes::BOOL).names("sourceDestCheck", "SourceDestCheck", "sourceDestCheck"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static InstanceSecondaryInterface: Shape = Shape { name: "InstanceSecondaryInterface", kind: Kind::Struct(&M_InstanceSecondaryInterface) };

pub static M_InstanceSecondaryInterfaceAttachment: [Member; 6] = [
    Member::new("AttachTime", &shapes::TIME).names("attachTime", "AttachTime", "attachTime"),
    Member::new("AttachmentId", &shapes::TEXT).names("attachmentId", "AttachmentId", "attachmentId"),
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("DeviceIndex", &shapes::INT).names("deviceIndex", "DeviceIndex", "deviceIndex"),
    Member::new("NetworkCardIndex", &shapes::INT).names("networkCardIndex", "NetworkCardIndex", "networkCardIndex"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static InstanceSecondaryInterfaceAttachment: Shape = Shape { name: "InstanceSecondaryInterfaceAttachment", kind: Kind::Struct(&M_InstanceSecondaryInterfaceAttachment) };
static I_s_InstanceSecondaryInterfaceList: Member = Member::new("member", &InstanceSecondaryInterface).names("item", "Item", "item");
pub static s_InstanceSecondaryInterfaceList: Shape = Shape { name: "InstanceSecondaryInterfaceList", kind: Kind::List(&I_s_InstanceSecondaryInterfaceList, Limits::NONE) };

pub static M_InstanceSecondaryInterfacePrivateIpAddress: [Member; 1] = [
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
];
pub static InstanceSecondaryInterfacePrivateIpAddress: Shape = Shape { name: "InstanceSecondaryInterfacePrivateIpAddress", kind: Kind::Struct(&M_InstanceSecondaryInterfacePrivateIpAddress) };
static I_s_InstanceSecondaryInterfacePrivateIpAddressList: Member = Member::new("member", &InstanceSecondaryInterfacePrivateIpAddress).names("item", "Item", "item");
pub static s_InstanceSecondaryInterfacePrivateIpAddressList: Shape = Shape { name: "InstanceSecondaryInterfacePrivateIpAddressList", kind: Kind::List(&I_s_InstanceSecondaryInterfacePrivateIpAddressList, Limits::NONE) };
static I_s_InstanceSecondaryInterfacePrivateIpAddressListRequest: Member = Member::new("member", &InstanceSecondaryInterfacePrivateIpAddressRequest).names("item", "Item", "item");
pub static s_InstanceSecondaryInterfacePrivateIpAddressListRequest: Shape = Shape { name: "InstanceSecondaryInterfacePrivateIpAddressListRequest", kind: Kind::List(&I_s_InstanceSecondaryInterfacePrivateIpAddressListRequest, Limits::NONE) };

pub static M_InstanceSecondaryInterfacePrivateIpAddressRequest: [Member; 1] = [
    Member::new("PrivateIpAddress", &shapes::TEXT).required(),
];
pub static InstanceSecondaryInterfacePrivateIpAddressRequest: Shape = Shape { name: "InstanceSecondaryInterfacePrivateIpAddressRequest", kind: Kind::Struct(&M_InstanceSecondaryInterfacePrivateIpAddressRequest) };
static I_s_InstanceSecondaryInterfaceSpecificationListRequest: Member = Member::new("member", &InstanceSecondaryInterfaceSpecificationRequest).names("item", "Item", "item");
pub static s_InstanceSecondaryInterfaceSpecificationListRequest: Shape = Shape { name: "InstanceSecondaryInterfaceSpecificationListRequest", kind: Kind::List(&I_s_InstanceSecondaryInterfaceSpecificationListRequest, Limits::NONE) };

pub static M_InstanceSecondaryInterfaceSpecificationRequest: [Member; 7] = [
    Member::new("DeleteOnTermination", &shapes::BOOL),
    Member::new("DeviceIndex", &shapes::INT),
    Member::new("InterfaceType", &shapes::TEXT),
    Member::new("NetworkCardIndex", &shapes::INT),
    Member::new("PrivateIpAddressCount", &shapes::INT),
    Member::new("PrivateIpAddresses", &s_InstanceSecondaryInterfacePrivateIpAddressListRequest).names("PrivateIpAddress", "PrivateIpAddress", "PrivateIpAddress"),
    Member::new("SecondarySubnetId", &shapes::TEXT),
];
pub static InstanceSecondaryInterfaceSpecificationRequest: Shape = Shape { name: "InstanceSecondaryInterfaceSpecificationRequest", kind: Kind::Struct(&M_InstanceSecondaryInterfaceSpecificationRequest) };

pub static M_InstanceState: [Member; 2] = [
    Member::new("Code", &shapes::INT).names("code", "Code", "code"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static InstanceState: Shape = Shape { name: "InstanceState", kind: Kind::Struct(&M_InstanceState) };

pub static M_InstanceStateChange: [Member; 3] = [
    Member::new("CurrentState", &InstanceState).names("currentState", "CurrentState", "currentState"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("PreviousState", &InstanceState).names("previousState", "PreviousState", "previousState"),
];
pub static InstanceStateChange: Shape = Shape { name: "InstanceStateChange", kind: Kind::Struct(&M_InstanceStateChange) };
static I_s_InstanceStateChangeList: Member = Member::new("member", &InstanceStateChange).names("item", "Item", "item");
pub static s_InstanceStateChangeList: Shape = Shape { name: "InstanceStateChangeList", kind: Kind::List(&I_s_InstanceStateChangeList, Limits::NONE) };

pub static M_InstanceStatus: [Member; 12] = [
    Member::new("ApplicationStatus", &ApplicationStatusSummary).names("applicationStatus", "ApplicationStatus", "applicationStatus"),
    Member::new("AttachedEbsStatus", &EbsStatusSummary).names("attachedEbsStatus", "AttachedEbsStatus", "attachedEbsStatus"),
    Member::new("AvailabilityZone", &shapes::TEXT).names("availabilityZone", "AvailabilityZone", "availabilityZone"),
    Member::new("AvailabilityZoneId", &shapes::TEXT).names("availabilityZoneId", "AvailabilityZoneId", "availabilityZoneId"),
    Member::new("Events", &s_InstanceStatusEventList).names("eventsSet", "EventsSet", "eventsSet"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("InstanceState", &InstanceState).names("instanceState", "InstanceState", "instanceState"),
    Member::new("InstanceStatus", &InstanceStatusSummary).names("instanceStatus", "InstanceStatus", "instanceStatus"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("OutpostArn", &shapes::TEXT).names("outpostArn", "OutpostArn", "outpostArn"),
    Member::new("PerformanceStatus", &PerformanceStatusSummary).names("performanceStatus", "PerformanceStatus", "performanceStatus"),
    Member::new("SystemStatus", &InstanceStatusSummary).names("systemStatus", "SystemStatus", "systemStatus"),
];
pub static InstanceStatus: Shape = Shape { name: "InstanceStatus", kind: Kind::Struct(&M_InstanceStatus) };

pub static M_InstanceStatusDetails: [Member; 3] = [
    Member::new("ImpairedSince", &shapes::TIME).names("impairedSince", "ImpairedSince", "impairedSince"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static InstanceStatusDetails: Shape = Shape { name: "InstanceStatusDetails", kind: Kind::Struct(&M_InstanceStatusDetails) };
static I_s_InstanceStatusDetailsList: Member = Member::new("member", &InstanceStatusDetails).names("item", "Item", "item");
pub static s_InstanceStatusDetailsList: Shape = Shape { name: "InstanceStatusDetailsList", kind: Kind::List(&I_s_InstanceStatusDetailsList, Limits::NONE) };

pub static M_InstanceStatusEvent: [Member; 6] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("InstanceEventId", &shapes::TEXT).names("instanceEventId", "InstanceEventId", "instanceEventId"),
    Member::new("NotAfter", &shapes::TIME).names("notAfter", "NotAfter", "notAfter"),
    Member::new("NotBefore", &shapes::TIME).names("notBefore", "NotBefore", "notBefore"),
    Member::new("NotBeforeDeadline", &shapes::TIME).names("notBeforeDeadline", "NotBeforeDeadline", "notBeforeDeadline"),
];
pub static InstanceStatusEvent: Shape = Shape { name: "InstanceStatusEvent", kind: Kind::Struct(&M_InstanceStatusEvent) };
static I_s_InstanceStatusEventList: Member = Member::new("member", &InstanceStatusEvent).names("item", "Item", "item");
pub static s_InstanceStatusEventList: Shape = Shape { name: "InstanceStatusEventList", kind: Kind::List(&I_s_InstanceStatusEventList, Limits::NONE) };
static I_s_InstanceStatusList: Member = Member::new("member", &InstanceStatus).names("item", "Item", "item");
pub static s_InstanceStatusList: Shape = Shape { name: "InstanceStatusList", kind: Kind::List(&I_s_InstanceStatusList, Limits::NONE) };

pub static M_InstanceStatusSummary: [Member; 2] = [
    Member::new("Details", &s_InstanceStatusDetailsList).names("details", "Details", "details"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static InstanceStatusSummary: Shape = Shape { name: "InstanceStatusSummary", kind: Kind::Struct(&M_InstanceStatusSummary) };

pub static M_InstanceStorageInfo: [Member; 4] = [
    Member::new("Disks", &s_DiskInfoList).names("disks", "Disks", "disks"),
    Member::new("EncryptionSupport", &shapes::TEXT).names("encryptionSupport", "EncryptionSupport", "encryptionSupport"),
    Member::new("NvmeSupport", &shapes::TEXT).names("nvmeSupport", "NvmeSupport", "nvmeSupport"),
    Member::new("TotalSizeInGB", &shapes::LONG).names("totalSizeInGB", "TotalSizeInGB", "totalSizeInGB"),
];
pub static InstanceStorageInfo: Shape = Shape { name: "InstanceStorageInfo", kind: Kind::Struct(&M_InstanceStorageInfo) };

pub static M_InstanceTypeInfo: [Member; 32] = [
    Member::new("AutoRecoverySupported", &shapes::BOOL).names("autoRecoverySupported", "AutoRecoverySupported", "autoRecoverySupported"),
    Member::new("BareMetal", &shapes::BOOL).names("bareMetal", "BareMetal", "bareMetal"),
    Member::new("BurstablePerformanceSupported", &shapes::BOOL).names("burstablePerformanceSupported", "BurstablePerformanceSupported", "burstablePerformanceSupported"),
    Member::new("CurrentGeneration", &shapes::BOOL).names("currentGeneration", "CurrentGeneration", "currentGeneration"),
    Member::new("DedicatedHostsSupported", &shapes::BOOL).names("dedicatedHostsSupported", "DedicatedHostsSupported", "dedicatedHostsSupported"),
    Member::new("EbsInfo", &EbsInfo).names("ebsInfo", "EbsInfo", "ebsInfo"),
    Member::new("FpgaInfo", &FpgaInfo).names("fpgaInfo", "FpgaInfo", "fpgaInfo"),
    Member::new("FreeTierEligible", &shapes::BOOL).names("freeTierEligible", "FreeTierEligible", "freeTierEligible"),
    Member::new("GpuInfo", &GpuInfo).names("gpuInfo", "GpuInfo", "gpuInfo"),
    Member::new("HibernationSupported", &shapes::BOOL).names("hibernationSupported", "HibernationSupported", "hibernationSupported"),
    Member::new("Hypervisor", &shapes::TEXT).names("hypervisor", "Hypervisor", "hypervisor"),
    Member::new("InferenceAcceleratorInfo", &InferenceAcceleratorInfo).names("inferenceAcceleratorInfo", "InferenceAcceleratorInfo", "inferenceAcceleratorInfo"),
    Member::new("InstanceStorageInfo", &InstanceStorageInfo).names("instanceStorageInfo", "InstanceStorageInfo", "instanceStorageInfo"),
    Member::new("InstanceStorageSupported", &shapes::BOOL).names("instanceStorageSupported", "InstanceStorageSupported", "instanceStorageSupported"),
    Member::new("InstanceType", &shapes::TEXT).names("instanceType", "InstanceType", "instanceType"),
    Member::new("MediaAcceleratorInfo", &MediaAcceleratorInfo).names("mediaAcceleratorInfo", "MediaAcceleratorInfo", "mediaAcceleratorInfo"),
    Member::new("MemoryInfo", &MemoryInfo).names("memoryInfo", "MemoryInfo", "memoryInfo"),
    Member::new("NetworkInfo", &NetworkInfo).names("networkInfo", "NetworkInfo", "networkInfo"),
    Member::new("NeuronInfo", &NeuronInfo).names("neuronInfo", "NeuronInfo", "neuronInfo"),
    Member::new("NitroEnclavesSupport", &shapes::TEXT).names("nitroEnclavesSupport", "NitroEnclavesSupport", "nitroEnclavesSupport"),
    Member::new("NitroTpmInfo", &NitroTpmInfo).names("nitroTpmInfo", "NitroTpmInfo", "nitroTpmInfo"),
    Member::new("NitroTpmSupport", &shapes::TEXT).names("nitroTpmSupport", "NitroTpmSupport", "nitroTpmSupport"),
    Member::new("PhcSupport", &shapes::TEXT).names("phcSupport", "PhcSupport", "phcSupport"),
    Member::new("PlacementGroupInfo", &PlacementGroupInfo).names("placementGroupInfo", "PlacementGroupInfo", "placementGroupInfo"),
    Member::new("ProcessorInfo", &ProcessorInfo).names("processorInfo", "ProcessorInfo", "processorInfo"),
    Member::new("RebootMigrationSupport", &shapes::TEXT).names("rebootMigrationSupport", "RebootMigrationSupport", "rebootMigrationSupport"),
    Member::new("SupportedBootModes", &s_BootModeTypeList).names("supportedBootModes", "SupportedBootModes", "supportedBootModes"),
    Member::new("SupportedInRegion", &shapes::BOOL).names("supportedInRegion", "SupportedInRegion", "supportedInRegion"),
    Member::new("SupportedRootDeviceTypes", &s_RootDeviceTypeList).names("supportedRootDeviceTypes", "SupportedRootDeviceTypes", "supportedRootDeviceTypes"),
    Member::new("SupportedUsageClasses", &s_UsageClassTypeList).names("supportedUsageClasses", "SupportedUsageClasses", "supportedUsageClasses"),
    Member::new("SupportedVirtualizationTypes", &s_VirtualizationTypeList).names("supportedVirtualizationTypes", "SupportedVirtualizationTypes", "supportedVirtualizationTypes"),
    Member::new("VCpuInfo", &VCpuInfo).names("vCpuInfo", "VCpuInfo", "vCpuInfo"),
];
pub static InstanceTypeInfo: Shape = Shape { name: "InstanceTypeInfo", kind: Kind::Struct(&M_InstanceTypeInfo) };
static I_s_InstanceTypeInfoList: Member = Member::new("member", &InstanceTypeInfo).names("item", "Item", "item");
pub static s_InstanceTypeInfoList: Shape = Shape { name: "InstanceTypeInfoList", kind: Kind::List(&I_s_InstanceTypeInfoList, Limits::NONE) };

pub static M_InstanceTypeItem: [Member; 1] = [
    Member::new("InstanceType", &shapes::TEXT).names("instanceType", "InstanceType", "instanceType"),
];
pub static InstanceTypeItem: Shape = Shape { name: "InstanceTypeItem", kind: Kind::Struct(&M_InstanceTypeItem) };

pub static M_InstanceTypeOffering: [Member; 3] = [
    Member::new("InstanceType", &shapes::TEXT).names("instanceType", "InstanceType", "instanceType"),
    Member::new("Location", &shapes::TEXT).names("location", "Location", "location"),
    Member::new("LocationType", &shapes::TEXT).names("locationType", "LocationType", "locationType"),
];
pub static InstanceTypeOffering: Shape = Shape { name: "InstanceTypeOffering", kind: Kind::Struct(&M_InstanceTypeOffering) };
static I_s_InstanceTypeOfferingsList: Member = Member::new("member", &InstanceTypeOffering).names("item", "Item", "item");
pub static s_InstanceTypeOfferingsList: Shape = Shape { name: "InstanceTypeOfferingsList", kind: Kind::List(&I_s_InstanceTypeOfferingsList, Limits::NONE) };

pub static M_InstanceTypeSpecification: [Member; 2] = [
    Member::new("SupportedInstanceTypes", &s_SupportedInstanceTypeSet).names("supportedInstanceTypeSet", "SupportedInstanceTypeSet", "supportedInstanceTypeSet"),
    Member::new("UnsupportedInstanceTypes", &s_UnsupportedInstanceTypeSet).names("unsupportedInstanceTypeSet", "UnsupportedInstanceTypeSet", "unsupportedInstanceTypeSet"),
];
pub static InstanceTypeSpecification: Shape = Shape { name: "InstanceTypeSpecification", kind: Kind::Struct(&M_InstanceTypeSpecification) };

pub static M_InternetGateway: [Member; 4] = [
    Member::new("Attachments", &s_InternetGatewayAttachmentList).names("attachmentSet", "AttachmentSet", "attachmentSet"),
    Member::new("InternetGatewayId", &shapes::TEXT).names("internetGatewayId", "InternetGatewayId", "internetGatewayId"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static InternetGateway: Shape = Shape { name: "InternetGateway", kind: Kind::Struct(&M_InternetGateway) };

pub static M_InternetGatewayAttachment: [Member; 2] = [
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static InternetGatewayAttachment: Shape = Shape { name: "InternetGatewayAttachment", kind: Kind::Struct(&M_InternetGatewayAttachment) };
static I_s_InternetGatewayAttachmentList: Member = Member::new("member", &InternetGatewayAttachment).names("item", "Item", "item");
pub static s_InternetGatewayAttachmentList: Shape = Shape { name: "InternetGatewayAttachmentList", kind: Kind::List(&I_s_InternetGatewayAttachmentList, Limits::NONE) };
static I_s_InternetGatewayIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_InternetGatewayIdList: Shape = Shape { name: "InternetGatewayIdList", kind: Kind::List(&I_s_InternetGatewayIdList, Limits::NONE) };
static I_s_InternetGatewayList: Member = Member::new("member", &InternetGateway).names("item", "Item", "item");
pub static s_InternetGatewayList: Shape = Shape { name: "InternetGatewayList", kind: Kind::List(&I_s_InternetGatewayList, Limits::NONE) };

pub static M_IpPermission: [Member; 7] = [
    Member::new("FromPort", &shapes::INT).names("fromPort", "FromPort", "fromPort"),
    Member::new("IpProtocol", &shapes::TEXT).names("ipProtocol", "IpProtocol", "ipProtocol"),
    Member::new("IpRanges", &s_IpRangeList).names("ipRanges", "IpRanges", "ipRanges"),
    Member::new("Ipv6Ranges", &s_Ipv6RangeList).names("ipv6Ranges", "Ipv6Ranges", "ipv6Ranges"),
    Member::new("PrefixListIds", &s_PrefixListIdList).names("prefixListIds", "PrefixListIds", "prefixListIds"),
    Member::new("ToPort", &shapes::INT).names("toPort", "ToPort", "toPort"),
    Member::new("UserIdGroupPairs", &s_UserIdGroupPairList).names("groups", "Groups", "groups"),
];
pub static IpPermission: Shape = Shape { name: "IpPermission", kind: Kind::Struct(&M_IpPermission) };
static I_s_IpPermissionList: Member = Member::new("member", &IpPermission).names("item", "Item", "item");
pub static s_IpPermissionList: Shape = Shape { name: "IpPermissionList", kind: Kind::List(&I_s_IpPermissionList, Limits::NONE) };
static I_s_IpPrefixList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_IpPrefixList: Shape = Shape { name: "IpPrefixList", kind: Kind::List(&I_s_IpPrefixList, Limits::NONE) };

pub static M_IpRange: [Member; 2] = [
    Member::new("CidrIp", &shapes::TEXT).names("cidrIp", "CidrIp", "cidrIp"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
];
pub static IpRange: Shape = Shape { name: "IpRange", kind: Kind::Struct(&M_IpRange) };
static I_s_IpRangeList: Member = Member::new("member", &IpRange).names("item", "Item", "item");
pub static s_IpRangeList: Shape = Shape { name: "IpRangeList", kind: Kind::List(&I_s_IpRangeList, Limits::NONE) };
static I_s_Ipv4PrefixList: Member = Member::new("member", &Ipv4PrefixSpecificationRequest).names("item", "Item", "item");
pub static s_Ipv4PrefixList: Shape = Shape { name: "Ipv4PrefixList", kind: Kind::List(&I_s_Ipv4PrefixList, Limits::NONE) };

pub static M_Ipv4PrefixSpecification: [Member; 1] = [
    Member::new("Ipv4Prefix", &shapes::TEXT).names("ipv4Prefix", "Ipv4Prefix", "ipv4Prefix"),
];
pub static Ipv4PrefixSpecification: Shape = Shape { name: "Ipv4PrefixSpecification", kind: Kind::Struct(&M_Ipv4PrefixSpecification) };

pub static M_Ipv4PrefixSpecificationRequest: [Member; 1] = [
    Member::new("Ipv4Prefix", &shapes::TEXT),
];
pub static Ipv4PrefixSpecificationRequest: Shape = Shape { name: "Ipv4PrefixSpecificationRequest", kind: Kind::Struct(&M_Ipv4PrefixSpecificationRequest) };
static I_s_Ipv4PrefixesList: Member = Member::new("member", &Ipv4PrefixSpecification).names("item", "Item", "item");
pub static s_Ipv4PrefixesList: Shape = Shape { name: "Ipv4PrefixesList", kind: Kind::List(&I_s_Ipv4PrefixesList, Limits::NONE) };
static I_s_Ipv6PrefixList: Member = Member::new("member", &Ipv6PrefixSpecificationRequest).names("item", "Item", "item");
pub static s_Ipv6PrefixList: Shape = Shape { name: "Ipv6PrefixList", kind: Kind::List(&I_s_Ipv6PrefixList, Limits::NONE) };

pub static M_Ipv6PrefixSpecification: [Member; 1] = [
    Member::new("Ipv6Prefix", &shapes::TEXT).names("ipv6Prefix", "Ipv6Prefix", "ipv6Prefix"),
];
pub static Ipv6PrefixSpecification: Shape = Shape { name: "Ipv6PrefixSpecification", kind: Kind::Struct(&M_Ipv6PrefixSpecification) };

pub static M_Ipv6PrefixSpecificationRequest: [Member; 1] = [
    Member::new("Ipv6Prefix", &shapes::TEXT),
];
pub static Ipv6PrefixSpecificationRequest: Shape = Shape { name: "Ipv6PrefixSpecificationRequest", kind: Kind::Struct(&M_Ipv6PrefixSpecificationRequest) };
static I_s_Ipv6PrefixesList: Member = Member::new("member", &Ipv6PrefixSpecification).names("item", "Item", "item");
pub static s_Ipv6PrefixesList: Shape = Shape { name: "Ipv6PrefixesList", kind: Kind::List(&I_s_Ipv6PrefixesList, Limits::NONE) };

pub static M_Ipv6Range: [Member; 2] = [
    Member::new("CidrIpv6", &shapes::TEXT).names("cidrIpv6", "CidrIpv6", "cidrIpv6"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
];
pub static Ipv6Range: Shape = Shape { name: "Ipv6Range", kind: Kind::Struct(&M_Ipv6Range) };
static I_s_Ipv6RangeList: Member = Member::new("member", &Ipv6Range).names("item", "Item", "item");
pub static s_Ipv6RangeList: Shape = Shape { name: "Ipv6RangeList", kind: Kind::List(&I_s_Ipv6RangeList, Limits::NONE) };
static I_s_KeyNameStringList: Member = Member::new("member", &shapes::TEXT).names("KeyName", "KeyName", "KeyName");
pub static s_KeyNameStringList: Shape = Shape { name: "KeyNameStringList", kind: Kind::List(&I_s_KeyNameStringList, Limits::NONE) };

pub static M_KeyPair: [Member; 5] = [
    Member::new("KeyFingerprint", &shapes::TEXT).names("keyFingerprint", "KeyFingerprint", "keyFingerprint"),
    Member::new("KeyMaterial", &shapes::TEXT).names("keyMaterial", "KeyMaterial", "keyMaterial"),
    Member::new("KeyName", &shapes::TEXT).names("keyName", "KeyName", "keyName"),
    Member::new("KeyPairId", &shapes::TEXT).names("keyPairId", "KeyPairId", "keyPairId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static KeyPair: Shape = Shape { name: "KeyPair", kind: Kind::Struct(&M_KeyPair) };
static I_s_KeyPairIdStringList: Member = Member::new("member", &shapes::TEXT).names("KeyPairId", "KeyPairId", "KeyPairId");
pub static s_KeyPairIdStringList: Shape = Shape { name: "KeyPairIdStringList", kind: Kind::List(&I_s_KeyPairIdStringList, Limits::NONE) };

pub static M_KeyPairInfo: [Member; 7] = [
    Member::new("CreateTime", &shapes::TIME).names("createTime", "CreateTime", "createTime"),
    Member::new("KeyFingerprint", &shapes::TEXT).names("keyFingerprint", "KeyFingerprint", "keyFingerprint"),
    Member::new("KeyName", &shapes::TEXT).names("keyName", "KeyName", "keyName"),
    Member::new("KeyPairId", &shapes::TEXT).names("keyPairId", "KeyPairId", "keyPairId"),
    Member::new("KeyType", &shapes::TEXT).names("keyType", "KeyType", "keyType"),
    Member::new("PublicKey", &shapes::TEXT).names("publicKey", "PublicKey", "publicKey"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static KeyPairInfo: Shape = Shape { name: "KeyPairInfo", kind: Kind::Struct(&M_KeyPairInfo) };
static I_s_KeyPairList: Member = Member::new("member", &KeyPairInfo).names("item", "Item", "item");
pub static s_KeyPairList: Shape = Shape { name: "KeyPairList", kind: Kind::List(&I_s_KeyPairList, Limits::NONE) };

pub static M_LaunchPermission: [Member; 4] = [
    Member::new("Group", &shapes::TEXT).names("group", "Group", "group"),
    Member::new("OrganizationArn", &shapes::TEXT).names("organizationArn", "OrganizationArn", "organizationArn"),
    Member::new("OrganizationalUnitArn", &shapes::TEXT).names("organizationalUnitArn", "OrganizationalUnitArn", "organizationalUnitArn"),
    Member::new("UserId", &shapes::TEXT).names("userId", "UserId", "userId"),
];
pub static LaunchPermission: Shape = Shape { name: "LaunchPermission", kind: Kind::Struct(&M_LaunchPermission) };
static I_s_LaunchPermissionList: Member = Member::new("member", &LaunchPermission).names("item", "Item", "item");
pub static s_LaunchPermissionList: Shape = Shape { name: "LaunchPermissionList", kind: Kind::List(&I_s_LaunchPermissionList, Limits::NONE) };

pub static M_LaunchTemplateSpecification: [Member; 3] = [
    Member::new("LaunchTemplateId", &shapes::TEXT),
    Member::new("LaunchTemplateName", &shapes::TEXT),
    Member::new("Version", &shapes::TEXT),
];
pub static LaunchTemplateSpecification: Shape = Shape { name: "LaunchTemplateSpecification", kind: Kind::Struct(&M_LaunchTemplateSpecification) };

pub static M_LicenseConfiguration: [Member; 1] = [
    Member::new("LicenseConfigurationArn", &shapes::TEXT).names("licenseConfigurationArn", "LicenseConfigurationArn", "licenseConfigurationArn"),
];
pub static LicenseConfiguration: Shape = Shape { name: "LicenseConfiguration", kind: Kind::Struct(&M_LicenseConfiguration) };

pub static M_LicenseConfigurationRequest: [Member; 1] = [
    Member::new("LicenseConfigurationArn", &shapes::TEXT),
];
pub static LicenseConfigurationRequest: Shape = Shape { name: "LicenseConfigurationRequest", kind: Kind::Struct(&M_LicenseConfigurationRequest) };
static I_s_LicenseList: Member = Member::new("member", &LicenseConfiguration).names("item", "Item", "item");
pub static s_LicenseList: Shape = Shape { name: "LicenseList", kind: Kind::List(&I_s_LicenseList, Limits::NONE) };
static I_s_LicenseSpecificationListRequest: Member = Member::new("member", &LicenseConfigurationRequest).names("item", "Item", "item");
pub static s_LicenseSpecificationListRequest: Shape = Shape { name: "LicenseSpecificationListRequest", kind: Kind::List(&I_s_LicenseSpecificationListRequest, Limits::NONE) };

pub static M_MediaAcceleratorInfo: [Member; 2] = [
    Member::new("Accelerators", &s_MediaDeviceInfoList).names("accelerators", "Accelerators", "accelerators"),
    Member::new("TotalMediaMemoryInMiB", &shapes::INT).names("totalMediaMemoryInMiB", "TotalMediaMemoryInMiB", "totalMediaMemoryInMiB"),
];
pub static MediaAcceleratorInfo: Shape = Shape { name: "MediaAcceleratorInfo", kind: Kind::Struct(&M_MediaAcceleratorInfo) };

pub static M_MediaDeviceInfo: [Member; 4] = [
    Member::new("Count", &shapes::INT).names("count", "Count", "count"),
    Member::new("Manufacturer", &shapes::TEXT).names("manufacturer", "Manufacturer", "manufacturer"),
    Member::new("MemoryInfo", &MediaDeviceMemoryInfo).names("memoryInfo", "MemoryInfo", "memoryInfo"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static MediaDeviceInfo: Shape = Shape { name: "MediaDeviceInfo", kind: Kind::Struct(&M_MediaDeviceInfo) };
static I_s_MediaDeviceInfoList: Member = Member::new("member", &MediaDeviceInfo).names("item", "Item", "item");
pub static s_MediaDeviceInfoList: Shape = Shape { name: "MediaDeviceInfoList", kind: Kind::List(&I_s_MediaDeviceInfoList, Limits::NONE) };

pub static M_MediaDeviceMemoryInfo: [Member; 1] = [
    Member::new("SizeInMiB", &shapes::INT).names("sizeInMiB", "SizeInMiB", "sizeInMiB"),
];
pub static MediaDeviceMemoryInfo: Shape = Shape { name: "MediaDeviceMemoryInfo", kind: Kind::Struct(&M_MediaDeviceMemoryInfo) };

pub static M_MemoryInfo: [Member; 1] = [
    Member::new("SizeInMiB", &shapes::LONG).names("sizeInMiB", "SizeInMiB", "sizeInMiB"),
];
pub static MemoryInfo: Shape = Shape { name: "MemoryInfo", kind: Kind::Struct(&M_MemoryInfo) };
static I_s_MetricCategoryIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_MetricCategoryIdList: Shape = Shape { name: "MetricCategoryIdList", kind: Kind::List(&I_s_MetricCategoryIdList, Limits::NONE) };

pub static M_ModifyInstanceAttributeRequest: [Member; 18] = [
    Member::new("Attribute", &shapes::TEXT).names("attribute", "Attribute", "attribute"),
    Member::new("BlockDeviceMappings", &s_InstanceBlockDeviceMappingSpecificationList).names("blockDeviceMapping", "BlockDeviceMapping", "blockDeviceMapping"),
    Member::new("DisableApiStop", &AttributeBooleanValue),
    Member::new("DisableApiTermination", &AttributeBooleanValue).names("disableApiTermination", "DisableApiTermination", "disableApiTermination"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("EbsOptimized", &AttributeBooleanValue).names("ebsOptimized", "EbsOptimized", "ebsOptimized"),
    Member::new("EnaSupport", &AttributeBooleanValue).names("enaSupport", "EnaSupport", "enaSupport"),
    Member::new("EnclaveOptions", &EnclaveOptionsRequest),
    Member::new("Groups", &s_GroupIdStringList).names("GroupId", "GroupId", "GroupId"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId").required(),
    Member::new("InstanceInitiatedShutdownBehavior", &AttributeValue).names("instanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior"),
    Member::new("InstanceType", &AttributeValue).names("instanceType", "InstanceType", "instanceType"),
    Member::new("Kernel", &AttributeValue).names("kernel", "Kernel", "kernel"),
    Member::new("Ramdisk", &AttributeValue).names("ramdisk", "Ramdisk", "ramdisk"),
    Member::new("SourceDestCheck", &AttributeBooleanValue),
    Member::new("SriovNetSupport", &AttributeValue).names("sriovNetSupport", "SriovNetSupport", "sriovNetSupport"),
    Member::new("UserData", &SecureBlobAttributeValue).names("userData", "UserData", "userData"),
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static ModifyInstanceAttributeRequest: Shape = Shape { name: "ModifyInstanceAttributeRequest", kind: Kind::Struct(&M_ModifyInstanceAttributeRequest) };

pub static M_ModifyInstanceCreditSpecificationRequest: [Member; 3] = [
    Member::new("ClientToken", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("InstanceCreditSpecifications", &s_InstanceCreditSpecificationListRequest).names("InstanceCreditSpecification", "InstanceCreditSpecification", "InstanceCreditSpecification").required(),
];
pub static ModifyInstanceCreditSpecificationRequest: Shape = Shape { name: "ModifyInstanceCreditSpecificationRequest", kind: Kind::Struct(&M_ModifyInstanceCreditSpecificationRequest) };

pub static M_ModifyInstanceCreditSpecificationResult: [Member; 2] = [
    Member::new("SuccessfulInstanceCreditSpecifications", &s_SuccessfulInstanceCreditSpecificationSet).names("successfulInstanceCreditSpecificationSet", "SuccessfulInstanceCreditSpecificationSet", "successfulInstanceCreditSpecificationSet"),
    Member::new("UnsuccessfulInstanceCreditSpecifications", &s_UnsuccessfulInstanceCreditSpecificationSet).names("unsuccessfulInstanceCreditSpecificationSet", "UnsuccessfulInstanceCreditSpecificationSet", "unsuccessfulInstanceCreditSpecificationSet"),
];
pub static ModifyInstanceCreditSpecificationResult: Shape = Shape { name: "ModifyInstanceCreditSpecificationResult", kind: Kind::Struct(&M_ModifyInstanceCreditSpecificationResult) };

pub static M_ModifyInstanceMetadataOptionsRequest: [Member; 7] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("HttpEndpoint", &shapes::TEXT),
    Member::new("HttpProtocolIpv6", &shapes::TEXT),
    Member::new("HttpPutResponseHopLimit", &shapes::INT),
    Member::new("HttpTokens", &shapes::TEXT),
    Member::new("InstanceId", &shapes::TEXT).required(),
    Member::new("InstanceMetadataTags", &shapes::TEXT),
];
pub static ModifyInstanceMetadataOptionsRequest: Shape = Shape { name: "ModifyInstanceMetadataOptionsRequest", kind: Kind::Struct(&M_ModifyInstanceMetadataOptionsRequest) };

pub static M_ModifyInstanceMetadataOptionsResult: [Member; 2] = [
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("InstanceMetadataOptions", &InstanceMetadataOptionsResponse).names("instanceMetadataOptions", "InstanceMetadataOptions", "instanceMetadataOptions"),
];
pub static ModifyInstanceMetadataOptionsResult: Shape = Shape { name: "ModifyInstanceMetadataOptionsResult", kind: Kind::Struct(&M_ModifyInstanceMetadataOptionsResult) };

pub static M_ModifyNetworkInterfaceAttributeRequest: [Member; 11] = [
    Member::new("AssociatePublicIpAddress", &shapes::BOOL),
    Member::new("AssociatedSubnetIds", &s_SubnetIdList).names("AssociatedSubnetId", "AssociatedSubnetId", "AssociatedSubnetId"),
    Member::new("Attachment", &NetworkInterfaceAttachmentChanges).names("attachment", "Attachment", "attachment"),
    Member::new("ConnectionTrackingSpecification", &ConnectionTrackingSpecificationRequest),
    Member::new("Description", &AttributeValue).names("description", "Description", "description"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("EnaSrdSpecification", &EnaSrdSpecification),
    Member::new("EnablePrimaryIpv6", &shapes::BOOL),
    Member::new("Groups", &s_SecurityGroupIdStringList).names("SecurityGroupId", "SecurityGroupId", "SecurityGroupId"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId").required(),
    Member::new("SourceDestCheck", &AttributeBooleanValue).names("sourceDestCheck", "SourceDestCheck", "sourceDestCheck"),
];
pub static ModifyNetworkInterfaceAttributeRequest: Shape = Shape { name: "ModifyNetworkInterfaceAttributeRequest", kind: Kind::Struct(&M_ModifyNetworkInterfaceAttributeRequest) };

pub static M_ModifySecurityGroupRulesRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("GroupId", &shapes::TEXT).required(),
    Member::new("SecurityGroupRules", &s_SecurityGroupRuleUpdateList).names("SecurityGroupRule", "SecurityGroupRule", "SecurityGroupRule").required(),
];
pub static ModifySecurityGroupRulesRequest: Shape = Shape { name: "ModifySecurityGroupRulesRequest", kind: Kind::Struct(&M_ModifySecurityGroupRulesRequest) };

pub static M_ModifySecurityGroupRulesResult: [Member; 1] = [
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
];
pub static ModifySecurityGroupRulesResult: Shape = Shape { name: "ModifySecurityGroupRulesResult", kind: Kind::Struct(&M_ModifySecurityGroupRulesResult) };

pub static M_ModifySubnetAttributeRequest: [Member; 11] = [
    Member::new("AssignIpv6AddressOnCreation", &AttributeBooleanValue),
    Member::new("CustomerOwnedIpv4Pool", &shapes::TEXT),
    Member::new("DisableLniAtDeviceIndex", &AttributeBooleanValue),
    Member::new("EnableDns64", &AttributeBooleanValue),
    Member::new("EnableLniAtDeviceIndex", &shapes::INT),
    Member::new("EnableResourceNameDnsAAAARecordOnLaunch", &AttributeBooleanValue),
    Member::new("EnableResourceNameDnsARecordOnLaunch", &AttributeBooleanValue),
    Member::new("MapCustomerOwnedIpOnLaunch", &AttributeBooleanValue),
    Member::new("MapPublicIpOnLaunch", &AttributeBooleanValue),
    Member::new("PrivateDnsHostnameTypeOnLaunch", &shapes::TEXT),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId").required(),
];
pub static ModifySubnetAttributeRequest: Shape = Shape { name: "ModifySubnetAttributeRequest", kind: Kind::Struct(&M_ModifySubnetAttributeRequest) };

pub static M_ModifyVpcAttributeRequest: [Member; 4] = [
    Member::new("EnableDnsHostnames", &AttributeBooleanValue),
    Member::new("EnableDnsSupport", &AttributeBooleanValue),
    Member::new("EnableNetworkAddressUsageMetrics", &AttributeBooleanValue),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId").required(),
];
pub static ModifyVpcAttributeRequest: Shape = Shape { name: "ModifyVpcAttributeRequest", kind: Kind::Struct(&M_ModifyVpcAttributeRequest) };

pub static M_MonitorInstancesRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InstanceIds", &s_InstanceIdStringList).names("InstanceId", "InstanceId", "InstanceId").required(),
    Member::new("MetricCategoryIds", &s_MetricCategoryIdList).names("MetricCategoryId", "MetricCategoryId", "MetricCategoryId"),
];
pub static MonitorInstancesRequest: Shape = Shape { name: "MonitorInstancesRequest", kind: Kind::Struct(&M_MonitorInstancesRequest) };

pub static M_MonitorInstancesResult: [Member; 1] = [
    Member::new("InstanceMonitorings", &s_InstanceMonitoringList).names("instancesSet", "InstancesSet", "instancesSet"),
];
pub static MonitorInstancesResult: Shape = Shape { name: "MonitorInstancesResult", kind: Kind::Struct(&M_MonitorInstancesResult) };

pub static M_Monitoring: [Member; 2] = [
    Member::new("MetricCategoryIds", &s_MetricCategoryIdList).names("metricCategoryIdSet", "MetricCategoryIdSet", "metricCategoryIdSet"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
];
pub static Monitoring: Shape = Shape { name: "Monitoring", kind: Kind::Struct(&M_Monitoring) };

pub static M_NetworkAcl: [Member; 7] = [
    Member::new("Associations", &s_NetworkAclAssociationList).names("associationSet", "AssociationSet", "associationSet"),
    Member::new("Entries", &s_NetworkAclEntryList).names("entrySet", "EntrySet", "entrySet"),
    Member::new("IsDefault", &shapes::BOOL).names("default", "Default", "default"),
    Member::new("NetworkAclId", &shapes::TEXT).names("networkAclId", "NetworkAclId", "networkAclId"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static NetworkAcl: Shape = Shape { name: "NetworkAcl", kind: Kind::Struct(&M_NetworkAcl) };

pub static M_NetworkAclAssociation: [Member; 3] = [
    Member::new("NetworkAclAssociationId", &shapes::TEXT).names("networkAclAssociationId", "NetworkAclAssociationId", "networkAclAssociationId"),
    Member::new("NetworkAclId", &shapes::TEXT).names("networkAclId", "NetworkAclId", "networkAclId"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
];
pub static NetworkAclAssociation: Shape = Shape { name: "NetworkAclAssociation", kind: Kind::Struct(&M_NetworkAclAssociation) };
static I_s_NetworkAclAssociationList: Member = Member::new("member", &NetworkAclAssociation).names("item", "Item", "item");
pub static s_NetworkAclAssociationList: Shape = Shape { name: "NetworkAclAssociationList", kind: Kind::List(&I_s_NetworkAclAssociationList, Limits::NONE) };

pub static M_NetworkAclEntry: [Member; 8] = [
    Member::new("CidrBlock", &shapes::TEXT).names("cidrBlock", "CidrBlock", "cidrBlock"),
    Member::new("Egress", &shapes::BOOL).names("egress", "Egress", "egress"),
    Member::new("IcmpTypeCode", &IcmpTypeCode).names("icmpTypeCode", "IcmpTypeCode", "icmpTypeCode"),
    Member::new("Ipv6CidrBlock", &shapes::TEXT).names("ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock"),
    Member::new("PortRange", &PortRange).names("portRange", "PortRange", "portRange"),
    Member::new("Protocol", &shapes::TEXT).names("protocol", "Protocol", "protocol"),
    Member::new("RuleAction", &shapes::TEXT).names("ruleAction", "RuleAction", "ruleAction"),
    Member::new("RuleNumber", &shapes::INT).names("ruleNumber", "RuleNumber", "ruleNumber"),
];
pub static NetworkAclEntry: Shape = Shape { name: "NetworkAclEntry", kind: Kind::Struct(&M_NetworkAclEntry) };
static I_s_NetworkAclEntryList: Member = Member::new("member", &NetworkAclEntry).names("item", "Item", "item");
pub static s_NetworkAclEntryList: Shape = Shape { name: "NetworkAclEntryList", kind: Kind::List(&I_s_NetworkAclEntryList, Limits::NONE) };
static I_s_NetworkAclIdStringList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_NetworkAclIdStringList: Shape = Shape { name: "NetworkAclIdStringList", kind: Kind::List(&I_s_NetworkAclIdStringList, Limits::NONE) };
static I_s_NetworkAclList: Member = Member::new("member", &NetworkAcl).names("item", "Item", "item");
pub static s_NetworkAclList: Shape = Shape { name: "NetworkAclList", kind: Kind::List(&I_s_NetworkAclList, Limits::NONE) };

pub static M_NetworkCardInfo: [Member; 10] = [
    Member::new("AdditionalFlexibleNetworkInterfaces", &shapes::INT).names("additionalFlexibleNetworkInterfaces", "AdditionalFlexibleNetworkInterfaces", "additionalFlexibleNetworkInterfaces"),
    Member::new("BaselineBandwidthInGbps", &shapes::DOUBLE).names("baselineBandwidthInGbps", "BaselineBandwidthInGbps", "baselineBandwidthInGbps"),
    Member::new("DefaultEnaQueueCountPerInterface", &shapes::INT).names("defaultEnaQueueCountPerInterface", "DefaultEnaQueueCountPerInterface", "defaultEnaQueueCountPerInterface"),
    Member::new("InterfaceTypes", &s_NetworkCardInterfaceTypeList).names("interfaceTypeSet", "InterfaceTypeSet", "interfaceTypeSet"),
    Member::new("MaximumEnaQueueCount", &shapes::INT).names("maximumEnaQueueCount", "MaximumEnaQueueCount", "maximumEnaQueueCount"),
    Member::new("MaximumEnaQueueCountPerInterface", &shapes::INT).names("maximumEnaQueueCountPerInterface", "MaximumEnaQueueCountPerInterface", "maximumEnaQueueCountPerInterface"),
    Member::new("MaximumNetworkInterfaces", &shapes::INT).names("maximumNetworkInterfaces", "MaximumNetworkInterfaces", "maximumNetworkInterfaces"),
    Member::new("NetworkCardIndex", &shapes::INT).names("networkCardIndex", "NetworkCardIndex", "networkCardIndex"),
    Member::new("NetworkPerformance", &shapes::TEXT).names("networkPerformance", "NetworkPerformance", "networkPerformance"),
    Member::new("PeakBandwidthInGbps", &shapes::DOUBLE).names("peakBandwidthInGbps", "PeakBandwidthInGbps", "peakBandwidthInGbps"),
];
pub static NetworkCardInfo: Shape = Shape { name: "NetworkCardInfo", kind: Kind::Struct(&M_NetworkCardInfo) };
static I_s_NetworkCardInfoList: Member = Member::new("member", &NetworkCardInfo).names("item", "Item", "item");
pub static s_NetworkCardInfoList: Shape = Shape { name: "NetworkCardInfoList", kind: Kind::List(&I_s_NetworkCardInfoList, Limits::NONE) };
static I_s_NetworkCardInterfaceTypeList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_NetworkCardInterfaceTypeList: Shape = Shape { name: "NetworkCardInterfaceTypeList", kind: Kind::List(&I_s_NetworkCardInterfaceTypeList, Limits::NONE) };

pub static M_NetworkFirewallAssociation: [Member; 3] = [
    Member::new("FirewallArn", &shapes::TEXT).names("firewallArn", "FirewallArn", "firewallArn"),
    Member::new("FirewallMode", &shapes::TEXT).names("firewallMode", "FirewallMode", "firewallMode"),
    Member::new("FirewallOnboardingStatus", &shapes::TEXT).names("firewallOnboardingStatus", "FirewallOnboardingStatus", "firewallOnboardingStatus"),
];
pub static NetworkFirewallAssociation: Shape = Shape { name: "NetworkFirewallAssociation", kind: Kind::Struct(&M_NetworkFirewallAssociation) };
static I_s_NetworkFirewallAssociationSet: Member = Member::new("member", &NetworkFirewallAssociation).names("item", "Item", "item");
pub static s_NetworkFirewallAssociationSet: Shape = Shape { name: "NetworkFirewallAssociationSet", kind: Kind::List(&I_s_NetworkFirewallAssociationSet, Limits::NONE) };

pub static M_NetworkInfo: [Member; 19] = [
    Member::new("BandwidthWeightings", &s_BandwidthWeightingTypeList).names("bandwidthWeightings", "BandwidthWeightings", "bandwidthWeightings"),
    Member::new("ConnectionTrackingConfiguration", &DefaultConnectionTrackingConfiguration).names("connectionTrackingConfiguration", "ConnectionTrackingConfiguration", "connectionTrackingConfiguration"),
    Member::new("DefaultNetworkCardIndex", &shapes::INT).names("defaultNetworkCardIndex", "DefaultNetworkCardIndex", "defaultNetworkCardIndex"),
    Member::new("EfaInfo", &EfaInfo).names("efaInfo", "EfaInfo", "efaInfo"),
    Member::new("EfaSupported", &shapes::BOOL).names("efaSupported", "EfaSupported", "efaSupported"),
    Member::new("EnaSrdSupported", &shapes::BOOL).names("enaSrdSupported", "EnaSrdSupported", "enaSrdSupported"),
    Member::new("EnaSupport", &shapes::TEXT).names("enaSupport", "EnaSupport", "enaSupport"),
    Member::new("EncryptionInTransitSupported", &shapes::BOOL).names("encryptionInTransitSupported", "EncryptionInTransitSupported", "encryptionInTransitSupported"),
    Member::new("FlexibleEnaQueuesSupport", &shapes::TEXT).names("flexibleEnaQueuesSupport", "FlexibleEnaQueuesSupport", "flexibleEnaQueuesSupport"),
    Member::new("Ipv4AddressesPerInterface", &shapes::INT).names("ipv4AddressesPerInterface", "Ipv4AddressesPerInterface", "ipv4AddressesPerInterface"),
    Member::new("Ipv4AddressesPerSecondaryInterface", &shapes::INT).names("ipv4AddressesPerSecondaryInterface", "Ipv4AddressesPerSecondaryInterface", "ipv4AddressesPerSecondaryInterface"),
    Member::new("Ipv6AddressesPerInterface", &shapes::INT).names("ipv6AddressesPerInterface", "Ipv6AddressesPerInterface", "ipv6AddressesPerInterface"),
    Member::new("Ipv6Supported", &shapes::BOOL).names("ipv6Supported", "Ipv6Supported", "ipv6Supported"),
    Member::new("MaximumNetworkCards", &shapes::INT).names("maximumNetworkCards", "MaximumNetworkCards", "maximumNetworkCards"),
    Member::new("MaximumNetworkInterfaces", &shapes::INT).names("maximumNetworkInterfaces", "MaximumNetworkInterfaces", "maximumNetworkInterfaces"),
    Member::new("MaximumSecondaryNetworkInterfaces", &shapes::INT).names("maximumSecondaryNetworkInterfaces", "MaximumSecondaryNetworkInterfaces", "maximumSecondaryNetworkInterfaces"),
    Member::new("NetworkCards", &s_NetworkCardInfoList).names("networkCards", "NetworkCards", "networkCards"),
    Member::new("NetworkPerformance", &shapes::TEXT).names("networkPerformance", "NetworkPerformance", "networkPerformance"),
    Member::new("SecondaryNetworkSupported", &shapes::BOOL).names("secondaryNetworkSupported", "SecondaryNetworkSupported", "secondaryNetworkSupported"),
];
pub static NetworkInfo: Shape = Shape { name: "NetworkInfo", kind: Kind::Struct(&M_NetworkInfo) };

pub static M_NetworkInterface: [Member; 32] = [
    Member::new("AssociatedSubnets", &s_AssociatedSubnetList).names("associatedSubnetSet", "AssociatedSubnetSet", "associatedSubnetSet"),
    Member::new("Association", &NetworkInterfaceAssociation).names("association", "Association", "association"),
    Member::new("Attachment", &NetworkInterfaceAttachment).names("attachment", "Attachment", "attachment"),
    Member::new("AvailabilityZone", &shapes::TEXT).names("availabilityZone", "AvailabilityZone", "availabilityZone"),
    Member::new("AvailabilityZoneId", &shapes::TEXT).names("availabilityZoneId", "AvailabilityZoneId", "availabilityZoneId"),
    Member::new("ConnectionTrackingConfiguration", &ConnectionTrackingConfiguration).names("connectionTrackingConfiguration", "ConnectionTrackingConfiguration", "connectionTrackingConfiguration"),
    Member::new("DenyAllIgwTraffic", &shapes::BOOL).names("denyAllIgwTraffic", "DenyAllIgwTraffic", "denyAllIgwTraffic"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("Groups", &s_GroupIdentifierList).names("groupSet", "GroupSet", "groupSet"),
    Member::new("InterfaceType", &shapes::TEXT).names("interfaceType", "InterfaceType", "interfaceType"),
    Member::new("Ipv4Prefixes", &s_Ipv4PrefixesList).names("ipv4PrefixSet", "Ipv4PrefixSet", "ipv4PrefixSet"),
    Member::new("Ipv6Address", &shapes::TEXT).names("ipv6Address", "Ipv6Address", "ipv6Address"),
    Member::new("Ipv6Addresses", &s_NetworkInterfaceIpv6AddressesList).names("ipv6AddressesSet", "Ipv6AddressesSet", "ipv6AddressesSet"),
    Member::new("Ipv6Native", &shapes::BOOL).names("ipv6Native", "Ipv6Native", "ipv6Native"),
    Member::new("Ipv6Prefixes", &s_Ipv6PrefixesList).names("ipv6PrefixSet", "Ipv6PrefixSet", "ipv6PrefixSet"),
    Member::new("MacAddress", &shapes::TEXT).names("macAddress", "MacAddress", "macAddress"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("OutpostArn", &shapes::TEXT).names("outpostArn", "OutpostArn", "outpostArn"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("PrivateDnsName", &shapes::TEXT).names("privateDnsName", "PrivateDnsName", "privateDnsName"),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("PrivateIpAddresses", &s_NetworkInterfacePrivateIpAddressList).names("privateIpAddressesSet", "PrivateIpAddressesSet", "privateIpAddressesSet"),
    Member::new("PublicDnsName", &shapes::TEXT).names("publicDnsName", "PublicDnsName", "publicDnsName"),
    Member::new("PublicIpDnsNameOptions", &PublicIpDnsNameOptions).names("publicIpDnsNameOptions", "PublicIpDnsNameOptions", "publicIpDnsNameOptions"),
    Member::new("RequesterId", &shapes::TEXT).names("requesterId", "RequesterId", "requesterId"),
    Member::new("RequesterManaged", &shapes::BOOL).names("requesterManaged", "RequesterManaged", "requesterManaged"),
    Member::new("SourceDestCheck", &shapes::BOOL).names("sourceDestCheck", "SourceDestCheck", "sourceDestCheck"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
    Member::new("TagSet", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static NetworkInterface: Shape = Shape { name: "NetworkInterface", kind: Kind::Struct(&M_NetworkInterface) };

pub static M_NetworkInterfaceAssociation: [Member; 7] = [
    Member::new("AllocationId", &shapes::TEXT).names("allocationId", "AllocationId", "allocationId"),
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId"),
    Member::new("CarrierIp", &shapes::TEXT).names("carrierIp", "CarrierIp", "carrierIp"),
    Member::new("CustomerOwnedIp", &shapes::TEXT).names("customerOwnedIp", "CustomerOwnedIp", "customerOwnedIp"),
    Member::new("IpOwnerId", &shapes::TEXT).names("ipOwnerId", "IpOwnerId", "ipOwnerId"),
    Member::new("PublicDnsName", &shapes::TEXT).names("publicDnsName", "PublicDnsName", "publicDnsName"),
    Member::new("PublicIp", &shapes::TEXT).names("publicIp", "PublicIp", "publicIp"),
];
pub static NetworkInterfaceAssociation: Shape = Shape { name: "NetworkInterfaceAssociation", kind: Kind::Struct(&M_NetworkInterfaceAssociation) };

pub static M_NetworkInterfaceAttachment: [Member; 10] = [
    Member::new("AttachTime", &shapes::TIME).names("attachTime", "AttachTime", "attachTime"),
    Member::new("AttachmentId", &shapes::TEXT).names("attachmentId", "AttachmentId", "attachmentId"),
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("DeviceIndex", &shapes::INT).names("deviceIndex", "DeviceIndex", "deviceIndex"),
    Member::new("EnaQueueCount", &shapes::INT).names("enaQueueCount", "EnaQueueCount", "enaQueueCount"),
    Member::new("EnaSrdSpecification", &AttachmentEnaSrdSpecification).names("enaSrdSpecification", "EnaSrdSpecification", "enaSrdSpecification"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("InstanceOwnerId", &shapes::TEXT).names("instanceOwnerId", "InstanceOwnerId", "instanceOwnerId"),
    Member::new("NetworkCardIndex", &shapes::INT).names("networkCardIndex", "NetworkCardIndex", "networkCardIndex"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static NetworkInterfaceAttachment: Shape = Shape { name: "NetworkInterfaceAttachment", kind: Kind::Struct(&M_NetworkInterfaceAttachment) };

pub static M_NetworkInterfaceAttachmentChanges: [Member; 4] = [
    Member::new("AttachmentId", &shapes::TEXT).names("attachmentId", "AttachmentId", "attachmentId"),
    Member::new("DefaultEnaQueueCount", &shapes::BOOL),
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("EnaQueueCount", &shapes::INT),
];
pub static NetworkInterfaceAttachmentChanges: Shape = Shape { name: "NetworkInterfaceAttachmentChanges", kind: Kind::Struct(&M_NetworkInterfaceAttachmentChanges) };
static I_s_NetworkInterfaceIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_NetworkInterfaceIdList: Shape = Shape { name: "NetworkInterfaceIdList", kind: Kind::List(&I_s_NetworkInterfaceIdList, Limits::NONE) };

pub static M_NetworkInterfaceIpv6Address: [Member; 3] = [
    Member::new("Ipv6Address", &shapes::TEXT).names("ipv6Address", "Ipv6Address", "ipv6Address"),
    Member::new("IsPrimaryIpv6", &shapes::BOOL).names("isPrimaryIpv6", "IsPrimaryIpv6", "isPrimaryIpv6"),
    Member::new("PublicIpv6DnsName", &shapes::TEXT).names("publicIpv6DnsName", "PublicIpv6DnsName", "publicIpv6DnsName"),
];
pub static NetworkInterfaceIpv6Address: Shape = Shape { name: "NetworkInterfaceIpv6Address", kind: Kind::Struct(&M_NetworkInterfaceIpv6Address) };
static I_s_NetworkInterfaceIpv6AddressesList: Member = Member::new("member", &NetworkInterfaceIpv6Address).names("item", "Item", "item");
pub static s_NetworkInterfaceIpv6AddressesList: Shape = Shape { name: "NetworkInterfaceIpv6AddressesList", kind: Kind::List(&I_s_NetworkInterfaceIpv6AddressesList, Limits::NONE) };
static I_s_NetworkInterfaceList: Member = Member::new("member", &NetworkInterface).names("item", "Item", "item");
pub static s_NetworkInterfaceList: Shape = Shape { name: "NetworkInterfaceList", kind: Kind::List(&I_s_NetworkInterfaceList, Limits::NONE) };

pub static M_NetworkInterfacePrivateIpAddress: [Member; 4] = [
    Member::new("Association", &NetworkInterfaceAssociation).names("association", "Association", "association"),
    Member::new("Primary", &shapes::BOOL).names("primary", "Primary", "primary"),
    Member::new("PrivateDnsName", &shapes::TEXT).names("privateDnsName", "PrivateDnsName", "privateDnsName"),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
];
pub static NetworkInterfacePrivateIpAddress: Shape = Shape { name: "NetworkInterfacePrivateIpAddress", kind: Kind::Struct(&M_NetworkInterfacePrivateIpAddress) };
static I_s_NetworkInterfacePrivateIpAddressList: Member = Member::new("member", &NetworkInterfacePrivateIpAddress).names("item", "Item", "item");
pub static s_NetworkInterfacePrivateIpAddressList: Shape = Shape { name: "NetworkInterfacePrivateIpAddressList", kind: Kind::List(&I_s_NetworkInterfacePrivateIpAddressList, Limits::NONE) };

pub static M_NeuronDeviceCoreInfo: [Member; 2] = [
    Member::new("Count", &shapes::INT).names("count", "Count", "count"),
    Member::new("Version", &shapes::INT).names("version", "Version", "version"),
];
pub static NeuronDeviceCoreInfo: Shape = Shape { name: "NeuronDeviceCoreInfo", kind: Kind::Struct(&M_NeuronDeviceCoreInfo) };

pub static M_NeuronDeviceInfo: [Member; 4] = [
    Member::new("CoreInfo", &NeuronDeviceCoreInfo).names("coreInfo", "CoreInfo", "coreInfo"),
    Member::new("Count", &shapes::INT).names("count", "Count", "count"),
    Member::new("MemoryInfo", &NeuronDeviceMemoryInfo).names("memoryInfo", "MemoryInfo", "memoryInfo"),
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static NeuronDeviceInfo: Shape = Shape { name: "NeuronDeviceInfo", kind: Kind::Struct(&M_NeuronDeviceInfo) };
static I_s_NeuronDeviceInfoList: Member = Member::new("member", &NeuronDeviceInfo).names("item", "Item", "item");
pub static s_NeuronDeviceInfoList: Shape = Shape { name: "NeuronDeviceInfoList", kind: Kind::List(&I_s_NeuronDeviceInfoList, Limits::NONE) };

pub static M_NeuronDeviceMemoryInfo: [Member; 1] = [
    Member::new("SizeInMiB", &shapes::INT).names("sizeInMiB", "SizeInMiB", "sizeInMiB"),
];
pub static NeuronDeviceMemoryInfo: Shape = Shape { name: "NeuronDeviceMemoryInfo", kind: Kind::Struct(&M_NeuronDeviceMemoryInfo) };

pub static M_NeuronInfo: [Member; 2] = [
    Member::new("NeuronDevices", &s_NeuronDeviceInfoList).names("neuronDevices", "NeuronDevices", "neuronDevices"),
    Member::new("TotalNeuronDeviceMemoryInMiB", &shapes::INT).names("totalNeuronDeviceMemoryInMiB", "TotalNeuronDeviceMemoryInMiB", "totalNeuronDeviceMemoryInMiB"),
];
pub static NeuronInfo: Shape = Shape { name: "NeuronInfo", kind: Kind::Struct(&M_NeuronInfo) };

pub static M_NitroTpmInfo: [Member; 1] = [
    Member::new("SupportedVersions", &s_NitroTpmSupportedVersionsList).names("supportedVersions", "SupportedVersions", "supportedVersions"),
];
pub static NitroTpmInfo: Shape = Shape { name: "NitroTpmInfo", kind: Kind::Struct(&M_NitroTpmInfo) };
static I_s_NitroTpmSupportedVersionsList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_NitroTpmSupportedVersionsList: Shape = Shape { name: "NitroTpmSupportedVersionsList", kind: Kind::List(&I_s_NitroTpmSupportedVersionsList, Limits::NONE) };

pub static M_OperatorRequest: [Member; 1] = [
    Member::new("Principal", &shapes::TEXT),
];
pub static OperatorRequest: Shape = Shape { name: "OperatorRequest", kind: Kind::Struct(&M_OperatorRequest) };

pub static M_OperatorResponse: [Member; 3] = [
    Member::new("HiddenByDefault", &shapes::BOOL).names("hiddenByDefault", "HiddenByDefault", "hiddenByDefault"),
    Member::new("Managed", &shapes::BOOL).names("managed", "Managed", "managed"),
    Member::new("Principal", &shapes::TEXT).names("principal", "Principal", "principal"),
];
pub static OperatorResponse: Shape = Shape { name: "OperatorResponse", kind: Kind::Struct(&M_OperatorResponse) };
static I_s_OwnerStringList: Member = Member::new("member", &shapes::TEXT).names("Owner", "Owner", "Owner");
pub static s_OwnerStringList: Shape = Shape { name: "OwnerStringList", kind: Kind::List(&I_s_OwnerStringList, Limits::NONE) };

pub static M_PerformanceStatusSummary: [Member; 3] = [
    Member::new("ImpairedSince", &shapes::TIME).names("impairedSince", "ImpairedSince", "impairedSince"),
    Member::new("Remediation", &shapes::TEXT).names("remediation", "Remediation", "remediation"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
];
pub static PerformanceStatusSummary: Shape = Shape { name: "PerformanceStatusSummary", kind: Kind::Struct(&M_PerformanceStatusSummary) };

pub static M_Placement: [Member; 10] = [
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
pub static Placement: Shape = Shape { name: "Placement", kind: Kind::Struct(&M_Placement) };

pub static M_PlacementGroupInfo: [Member; 1] = [
    Member::new("SupportedStrategies", &s_PlacementGroupStrategyList).names("supportedStrategies", "SupportedStrategies", "supportedStrategies"),
];
pub static PlacementGroupInfo: Shape = Shape { name: "PlacementGroupInfo", kind: Kind::Struct(&M_PlacementGroupInfo) };
static I_s_PlacementGroupStrategyList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_PlacementGroupStrategyList: Shape = Shape { name: "PlacementGroupStrategyList", kind: Kind::List(&I_s_PlacementGroupStrategyList, Limits::NONE) };

pub static M_PortRange: [Member; 2] = [
    Member::new("From", &shapes::INT).names("from", "From", "from"),
    Member::new("To", &shapes::INT).names("to", "To", "to"),
];
pub static PortRange: Shape = Shape { name: "PortRange", kind: Kind::Struct(&M_PortRange) };

pub static M_PrefixListId: [Member; 2] = [
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("PrefixListId", &shapes::TEXT).names("prefixListId", "PrefixListId", "prefixListId"),
];
pub static PrefixListId: Shape = Shape { name: "PrefixListId", kind: Kind::Struct(&M_PrefixListId) };
static I_s_PrefixListIdList: Member = Member::new("member", &PrefixListId).names("item", "Item", "item");
pub static s_PrefixListIdList: Shape = Shape { name: "PrefixListIdList", kind: Kind::List(&I_s_PrefixListIdList, Limits::NONE) };

pub static M_PrivateDnsNameOptionsOnLaunch: [Member; 3] = [
    Member::new("EnableResourceNameDnsAAAARecord", &shapes::BOOL).names("enableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", "enableResourceNameDnsAAAARecord"),
    Member::new("EnableResourceNameDnsARecord", &shapes::BOOL).names("enableResourceNameDnsARecord", "EnableResourceNameDnsARecord", "enableResourceNameDnsARecord"),
    Member::new("HostnameType", &shapes::TEXT).names("hostnameType", "HostnameType", "hostnameType"),
];
pub static PrivateDnsNameOptionsOnLaunch: Shape = Shape { name: "PrivateDnsNameOptionsOnLaunch", kind: Kind::Struct(&M_PrivateDnsNameOptionsOnLaunch) };

pub static M_PrivateDnsNameOptionsRequest: [Member; 3] = [
    Member::new("EnableResourceNameDnsAAAARecord", &shapes::BOOL),
    Member::new("EnableResourceNameDnsARecord", &shapes::BOOL),
    Member::new("HostnameType", &shapes::TEXT),
];
pub static PrivateDnsNameOptionsRequest: Shape = Shape { name: "PrivateDnsNameOptionsRequest", kind: Kind::Struct(&M_PrivateDnsNameOptionsRequest) };

pub static M_PrivateDnsNameOptionsResponse: [Member; 3] = [
    Member::new("EnableResourceNameDnsAAAARecord", &shapes::BOOL).names("enableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", "enableResourceNameDnsAAAARecord"),
    Member::new("EnableResourceNameDnsARecord", &shapes::BOOL).names("enableResourceNameDnsARecord", "EnableResourceNameDnsARecord", "enableResourceNameDnsARecord"),
    Member::new("HostnameType", &shapes::TEXT).names("hostnameType", "HostnameType", "hostnameType"),
];
pub static PrivateDnsNameOptionsResponse: Shape = Shape { name: "PrivateDnsNameOptionsResponse", kind: Kind::Struct(&M_PrivateDnsNameOptionsResponse) };

pub static M_PrivateIpAddressSpecification: [Member; 2] = [
    Member::new("Primary", &shapes::BOOL).names("primary", "Primary", "primary"),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
];
pub static PrivateIpAddressSpecification: Shape = Shape { name: "PrivateIpAddressSpecification", kind: Kind::Struct(&M_PrivateIpAddressSpecification) };
static I_s_PrivateIpAddressSpecificationList: Member = Member::new("member", &PrivateIpAddressSpecification).names("item", "Item", "item");
pub static s_PrivateIpAddressSpecificationList: Shape = Shape { name: "PrivateIpAddressSpecificationList", kind: Kind::List(&I_s_PrivateIpAddressSpecificationList, Limits::NONE) };
static I_s_PrivateIpAddressStringList: Member = Member::new("member", &shapes::TEXT).names("PrivateIpAddress", "PrivateIpAddress", "PrivateIpAddress");
pub static s_PrivateIpAddressStringList: Shape = Shape { name: "PrivateIpAddressStringList", kind: Kind::List(&I_s_PrivateIpAddressStringList, Limits::NONE) };

pub static M_ProcessorInfo: [Member; 4] = [
    Member::new("Manufacturer", &shapes::TEXT).names("manufacturer", "Manufacturer", "manufacturer"),
    Member::new("SupportedArchitectures", &s_ArchitectureTypeList).names("supportedArchitectures", "SupportedArchitectures", "supportedArchitectures"),
    Member::new("SupportedFeatures", &s_SupportedAdditionalProcessorFeatureList).names("supportedFeatures", "SupportedFeatures", "supportedFeatures"),
    Member::new("SustainedClockSpeedInGhz", &shapes::DOUBLE).names("sustainedClockSpeedInGhz", "SustainedClockSpeedInGhz", "sustainedClockSpeedInGhz"),
];
pub static ProcessorInfo: Shape = Shape { name: "ProcessorInfo", kind: Kind::Struct(&M_ProcessorInfo) };

pub static M_ProductCode: [Member; 2] = [
    Member::new("ProductCodeId", &shapes::TEXT).names("productCode", "ProductCode", "productCode"),
    Member::new("ProductCodeType", &shapes::TEXT).names("type", "Type", "type"),
];
pub static ProductCode: Shape = Shape { name: "ProductCode", kind: Kind::Struct(&M_ProductCode) };
static I_s_ProductCodeList: Member = Member::new("member", &ProductCode).names("item", "Item", "item");
pub static s_ProductCodeList: Shape = Shape { name: "ProductCodeList", kind: Kind::List(&I_s_ProductCodeList, Limits::NONE) };

pub static M_PropagatingVgw: [Member; 1] = [
    Member::new("GatewayId", &shapes::TEXT).names("gatewayId", "GatewayId", "gatewayId"),
];
pub static PropagatingVgw: Shape = Shape { name: "PropagatingVgw", kind: Kind::Struct(&M_PropagatingVgw) };
static I_s_PropagatingVgwList: Member = Member::new("member", &PropagatingVgw).names("item", "Item", "item");
pub static s_PropagatingVgwList: Shape = Shape { name: "PropagatingVgwList", kind: Kind::List(&I_s_PropagatingVgwList, Limits::NONE) };

pub static M_PtrUpdateStatus: [Member; 3] = [
    Member::new("Reason", &shapes::TEXT).names("reason", "Reason", "reason"),
    Member::new("Status", &shapes::TEXT).names("status", "Status", "status"),
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static PtrUpdateStatus: Shape = Shape { name: "PtrUpdateStatus", kind: Kind::Struct(&M_PtrUpdateStatus) };

pub static M_PublicIpDnsNameOptions: [Member; 4] = [
    Member::new("DnsHostnameType", &shapes::TEXT).names("dnsHostnameType", "DnsHostnameType", "dnsHostnameType"),
    Member::new("PublicDualStackDnsName", &shapes::TEXT).names("publicDualStackDnsName", "PublicDualStackDnsName", "publicDualStackDnsName"),
    Member::new("PublicIpv4DnsName", &shapes::TEXT).names("publicIpv4DnsName", "PublicIpv4DnsName", "publicIpv4DnsName"),
    Member::new("PublicIpv6DnsName", &shapes::TEXT).names("publicIpv6DnsName", "PublicIpv6DnsName", "publicIpv6DnsName"),
];
pub static PublicIpDnsNameOptions: Shape = Shape { name: "PublicIpDnsNameOptions", kind: Kind::Struct(&M_PublicIpDnsNameOptions) };
static I_s_PublicIpStringList: Member = Member::new("member", &shapes::TEXT).names("PublicIp", "PublicIp", "PublicIp");
pub static s_PublicIpStringList: Shape = Shape { name: "PublicIpStringList", kind: Kind::List(&I_s_PublicIpStringList, Limits::NONE) };

pub static M_RebootInstancesRequest: [Member; 2] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InstanceIds", &s_InstanceIdStringList).names("InstanceId", "InstanceId", "InstanceId").required(),
];
pub static RebootInstancesRequest: Shape = Shape { name: "RebootInstancesRequest", kind: Kind::Struct(&M_RebootInstancesRequest) };

pub static M_ReferencedSecurityGroup: [Member; 5] = [
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("PeeringStatus", &shapes::TEXT).names("peeringStatus", "PeeringStatus", "peeringStatus"),
    Member::new("UserId", &shapes::TEXT).names("userId", "UserId", "userId"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
    Member::new("VpcPeeringConnectionId", &shapes::TEXT).names("vpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId"),
];
pub static ReferencedSecurityGroup: Shape = Shape { name: "ReferencedSecurityGroup", kind: Kind::Struct(&M_ReferencedSecurityGroup) };

pub static M_Region: [Member; 4] = [
    Member::new("Endpoint", &shapes::TEXT).names("regionEndpoint", "RegionEndpoint", "regionEndpoint"),
    Member::new("Geography", &s_RegionGeographyList).names("geographySet", "GeographySet", "geographySet"),
    Member::new("OptInStatus", &shapes::TEXT).names("optInStatus", "OptInStatus", "optInStatus"),
    Member::new("RegionName", &shapes::TEXT).names("regionName", "RegionName", "regionName"),
];
pub static Region: Shape = Shape { name: "Region", kind: Kind::Struct(&M_Region) };

pub static M_RegionGeography: [Member; 1] = [
    Member::new("Name", &shapes::TEXT).names("name", "Name", "name"),
];
pub static RegionGeography: Shape = Shape { name: "RegionGeography", kind: Kind::Struct(&M_RegionGeography) };
static I_s_RegionGeographyList: Member = Member::new("member", &RegionGeography).names("item", "Item", "item");
pub static s_RegionGeographyList: Shape = Shape { name: "RegionGeographyList", kind: Kind::List(&I_s_RegionGeographyList, Limits::NONE) };
static I_s_RegionList: Member = Member::new("member", &Region).names("item", "Item", "item");
pub static s_RegionList: Shape = Shape { name: "RegionList", kind: Kind::List(&I_s_RegionList, Limits::NONE) };
static I_s_RegionNameStringList: Member = Member::new("member", &shapes::TEXT).names("RegionName", "RegionName", "RegionName");
pub static s_RegionNameStringList: Shape = Shape { name: "RegionNameStringList", kind: Kind::List(&I_s_RegionNameStringList, Limits::NONE) };

pub static M_ReleaseAddressRequest: [Member; 4] = [
    Member::new("AllocationId", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("NetworkBorderGroup", &shapes::TEXT),
    Member::new("PublicIp", &shapes::TEXT),
];
pub static ReleaseAddressRequest: Shape = Shape { name: "ReleaseAddressRequest", kind: Kind::Struct(&M_ReleaseAddressRequest) };

pub static M_ReplaceRouteRequest: [Member; 18] = [
    Member::new("CarrierGatewayId", &shapes::TEXT),
    Member::new("CoreNetworkArn", &shapes::TEXT),
    Member::new("DestinationCidrBlock", &shapes::TEXT).names("destinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock"),
    Member::new("DestinationIpv6CidrBlock", &shapes::TEXT).names("destinationIpv6CidrBlock", "DestinationIpv6CidrBlock", "destinationIpv6CidrBlock"),
    Member::new("DestinationPrefixListId", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("EgressOnlyInternetGatewayId", &shapes::TEXT).names("egressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId"),
    Member::new("GatewayId", &shapes::TEXT).names("gatewayId", "GatewayId", "gatewayId"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("LocalGatewayId", &shapes::TEXT),
    Member::new("LocalTarget", &shapes::BOOL),
    Member::new("NatGatewayId", &shapes::TEXT).names("natGatewayId", "NatGatewayId", "natGatewayId"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("OdbNetworkArn", &shapes::TEXT),
    Member::new("RouteTableId", &shapes::TEXT).names("routeTableId", "RouteTableId", "routeTableId").required(),
    Member::new("TransitGatewayId", &shapes::TEXT),
    Member::new("VpcEndpointId", &shapes::TEXT),
    Member::new("VpcPeeringConnectionId", &shapes::TEXT).names("vpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId"),
];
pub static ReplaceRouteRequest: Shape = Shape { name: "ReplaceRouteRequest", kind: Kind::Struct(&M_ReplaceRouteRequest) };

pub static M_ReplaceRouteTableAssociationRequest: [Member; 3] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId").required(),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("RouteTableId", &shapes::TEXT).names("routeTableId", "RouteTableId", "routeTableId").required(),
];
pub static ReplaceRouteTableAssociationRequest: Shape = Shape { name: "ReplaceRouteTableAssociationRequest", kind: Kind::Struct(&M_ReplaceRouteTableAssociationRequest) };

pub static M_ReplaceRouteTableAssociationResult: [Member; 2] = [
    Member::new("AssociationState", &RouteTableAssociationState).names("associationState", "AssociationState", "associationState"),
    Member::new("NewAssociationId", &shapes::TEXT).names("newAssociationId", "NewAssociationId", "newAssociationId"),
];
pub static ReplaceRouteTableAssociationResult: Shape = Shape { name: "ReplaceRouteTableAssociationResult", kind: Kind::Struct(&M_ReplaceRouteTableAssociationResult) };
static I_s_RequestInstanceTypeList: Member = Member::new("member", &shapes::TEXT);
pub static s_RequestInstanceTypeList: Shape = Shape { name: "RequestInstanceTypeList", kind: Kind::List(&I_s_RequestInstanceTypeList, Limits::NONE) };

pub static M_Reservation: [Member; 5] = [
    Member::new("Groups", &s_GroupIdentifierList).names("groupSet", "GroupSet", "groupSet"),
    Member::new("Instances", &s_InstanceList).names("instancesSet", "InstancesSet", "instancesSet"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("RequesterId", &shapes::TEXT).names("requesterId", "RequesterId", "requesterId"),
    Member::new("ReservationId", &shapes::TEXT).names("reservationId", "ReservationId", "reservationId"),
];
pub static Reservation: Shape = Shape { name: "Reservation", kind: Kind::Struct(&M_Reservation) };
static I_s_ReservationList: Member = Member::new("member", &Reservation).names("item", "Item", "item");
pub static s_ReservationList: Shape = Shape { name: "ReservationList", kind: Kind::List(&I_s_ReservationList, Limits::NONE) };

pub static M_ResetNetworkInterfaceAttributeRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId").required(),
    Member::new("SourceDestCheck", &shapes::TEXT).names("sourceDestCheck", "SourceDestCheck", "sourceDestCheck"),
];
pub static ResetNetworkInterfaceAttributeRequest: Shape = Shape { name: "ResetNetworkInterfaceAttributeRequest", kind: Kind::Struct(&M_ResetNetworkInterfaceAttributeRequest) };
static I_s_ResourceIdList: Member = Member::new("member", &shapes::TEXT);
pub static s_ResourceIdList: Shape = Shape { name: "ResourceIdList", kind: Kind::List(&I_s_ResourceIdList, Limits::NONE) };

pub static M_RevokeSecurityGroupEgressRequest: [Member; 10] = [
    Member::new("CidrIp", &shapes::TEXT).names("cidrIp", "CidrIp", "cidrIp"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("FromPort", &shapes::INT).names("fromPort", "FromPort", "fromPort"),
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId").required(),
    Member::new("IpPermissions", &s_IpPermissionList).names("ipPermissions", "IpPermissions", "ipPermissions"),
    Member::new("IpProtocol", &shapes::TEXT).names("ipProtocol", "IpProtocol", "ipProtocol"),
    Member::new("SecurityGroupRuleIds", &s_SecurityGroupRuleIdList).names("SecurityGroupRuleId", "SecurityGroupRuleId", "SecurityGroupRuleId"),
    Member::new("SourceSecurityGroupName", &shapes::TEXT).names("sourceSecurityGroupName", "SourceSecurityGroupName", "sourceSecurityGroupName"),
    Member::new("SourceSecurityGroupOwnerId", &shapes::TEXT).names("sourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId", "sourceSecurityGroupOwnerId"),
    Member::new("ToPort", &shapes::INT).names("toPort", "ToPort", "toPort"),
];
pub static RevokeSecurityGroupEgressRequest: Shape = Shape { name: "RevokeSecurityGroupEgressRequest", kind: Kind::Struct(&M_RevokeSecurityGroupEgressRequest) };

pub static M_RevokeSecurityGroupEgressResult: [Member; 3] = [
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
    Member::new("RevokedSecurityGroupRules", &s_RevokedSecurityGroupRuleList).names("revokedSecurityGroupRuleSet", "RevokedSecurityGroupRuleSet", "revokedSecurityGroupRuleSet"),
    Member::new("UnknownIpPermissions", &s_IpPermissionList).names("unknownIpPermissionSet", "UnknownIpPermissionSet", "unknownIpPermissionSet"),
];
pub static RevokeSecurityGroupEgressResult: Shape = Shape { name: "RevokeSecurityGroupEgressResult", kind: Kind::Struct(&M_RevokeSecurityGroupEgressResult) };

pub static M_RevokeSecurityGroupIngressRequest: [Member; 11] = [
    Member::new("CidrIp", &shapes::TEXT),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("FromPort", &shapes::INT),
    Member::new("GroupId", &shapes::TEXT),
    Member::new("GroupName", &shapes::TEXT),
    Member::new("IpPermissions", &s_IpPermissionList),
    Member::new("IpProtocol", &shapes::TEXT),
    Member::new("SecurityGroupRuleIds", &s_SecurityGroupRuleIdList).names("SecurityGroupRuleId", "SecurityGroupRuleId", "SecurityGroupRuleId"),
    Member::new("SourceSecurityGroupName", &shapes::TEXT),
    Member::new("SourceSecurityGroupOwnerId", &shapes::TEXT),
    Member::new("ToPort", &shapes::INT),
];
pub static RevokeSecurityGroupIngressRequest: Shape = Shape { name: "RevokeSecurityGroupIngressRequest", kind: Kind::Struct(&M_RevokeSecurityGroupIngressRequest) };

pub static M_RevokeSecurityGroupIngressResult: [Member; 3] = [
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
    Member::new("RevokedSecurityGroupRules", &s_RevokedSecurityGroupRuleList).names("revokedSecurityGroupRuleSet", "RevokedSecurityGroupRuleSet", "revokedSecurityGroupRuleSet"),
    Member::new("UnknownIpPermissions", &s_IpPermissionList).names("unknownIpPermissionSet", "UnknownIpPermissionSet", "unknownIpPermissionSet"),
];
pub static RevokeSecurityGroupIngressResult: Shape = Shape { name: "RevokeSecurityGroupIngressResult", kind: Kind::Struct(&M_RevokeSecurityGroupIngressResult) };

pub static M_RevokedSecurityGroupRule: [Member; 11] = [
    Member::new("CidrIpv4", &shapes::TEXT).names("cidrIpv4", "CidrIpv4", "cidrIpv4"),
    Member::new("CidrIpv6", &shapes::TEXT).names("cidrIpv6", "CidrIpv6", "cidrIpv6"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("FromPort", &shapes::INT).names("fromPort", "FromPort", "fromPort"),
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("IpProtocol", &shapes::TEXT).names("ipProtocol", "IpProtocol", "ipProtocol"),
    Member::new("IsEgress", &shapes::BOOL).names("isEgress", "IsEgress", "isEgress"),
    Member::new("PrefixListId", &shapes::TEXT).names("prefixListId", "PrefixListId", "prefixListId"),
    Member::new("ReferencedGroupId", &shapes::TEXT).names("referencedGroupId", "ReferencedGroupId", "referencedGroupId"),
    Member::new("SecurityGroupRuleId", &shapes::TEXT).names("securityGroupRuleId", "SecurityGroupRuleId", "securityGroupRuleId"),
    Member::new("ToPort", &shapes::INT).names("toPort", "ToPort", "toPort"),
];
pub static RevokedSecurityGroupRule: Shape = Shape { name: "RevokedSecurityGroupRule", kind: Kind::Struct(&M_RevokedSecurityGroupRule) };
static I_s_RevokedSecurityGroupRuleList: Member = Member::new("member", &RevokedSecurityGroupRule).names("item", "Item", "item");
pub static s_RevokedSecurityGroupRuleList: Shape = Shape { name: "RevokedSecurityGroupRuleList", kind: Kind::List(&I_s_RevokedSecurityGroupRuleList, Limits::NONE) };
static I_s_RootDeviceTypeList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_RootDeviceTypeList: Shape = Shape { name: "RootDeviceTypeList", kind: Kind::List(&I_s_RootDeviceTypeList, Limits::NONE) };

pub static M_Route: [Member; 19] = [
    Member::new("CarrierGatewayId", &shapes::TEXT).names("carrierGatewayId", "CarrierGatewayId", "carrierGatewayId"),
    Member::new("CoreNetworkArn", &shapes::TEXT).names("coreNetworkArn", "CoreNetworkArn", "coreNetworkArn"),
    Member::new("DestinationCidrBlock", &shapes::TEXT).names("destinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock"),
    Member::new("DestinationIpv6CidrBlock", &shapes::TEXT).names("destinationIpv6CidrBlock", "DestinationIpv6CidrBlock", "destinationIpv6CidrBlock"),
    Member::new("DestinationPrefixListId", &shapes::TEXT).names("destinationPrefixListId", "DestinationPrefixListId", "destinationPrefixListId"),
    Member::new("EgressOnlyInternetGatewayId", &shapes::TEXT).names("egressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId"),
    Member::new("GatewayId", &shapes::TEXT).names("gatewayId", "GatewayId", "gatewayId"),
    Member::new("IgwFirewall", &IgwFirewall).names("igwFirewall", "IgwFirewall", "igwFirewall"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("InstanceOwnerId", &shapes::TEXT).names("instanceOwnerId", "InstanceOwnerId", "instanceOwnerId"),
    Member::new("IpAddress", &shapes::TEXT).names("ipAddress", "IpAddress", "ipAddress"),
    Member::new("LocalGatewayId", &shapes::TEXT).names("localGatewayId", "LocalGatewayId", "localGatewayId"),
    Member::new("NatGatewayId", &shapes::TEXT).names("natGatewayId", "NatGatewayId", "natGatewayId"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId"),
    Member::new("OdbNetworkArn", &shapes::TEXT).names("odbNetworkArn", "OdbNetworkArn", "odbNetworkArn"),
    Member::new("Origin", &shapes::TEXT).names("origin", "Origin", "origin"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("TransitGatewayId", &shapes::TEXT).names("transitGatewayId", "TransitGatewayId", "transitGatewayId"),
    Member::new("VpcPeeringConnectionId", &shapes::TEXT).names("vpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId"),
];
pub static Route: Shape = Shape { name: "Route", kind: Kind::Struct(&M_Route) };
static I_s_RouteList: Member = Member::new("member", &Route).names("item", "Item", "item");
pub static s_RouteList: Shape = Shape { name: "RouteList", kind: Kind::List(&I_s_RouteList, Limits::NONE) };

pub static M_RouteTable: [Member; 7] = [
    Member::new("Associations", &s_RouteTableAssociationList).names("associationSet", "AssociationSet", "associationSet"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("PropagatingVgws", &s_PropagatingVgwList).names("propagatingVgwSet", "PropagatingVgwSet", "propagatingVgwSet"),
    Member::new("RouteTableId", &shapes::TEXT).names("routeTableId", "RouteTableId", "routeTableId"),
    Member::new("Routes", &s_RouteList).names("routeSet", "RouteSet", "routeSet"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static RouteTable: Shape = Shape { name: "RouteTable", kind: Kind::Struct(&M_RouteTable) };

pub static M_RouteTableAssociation: [Member; 7] = [
    Member::new("AssociationState", &RouteTableAssociationState).names("associationState", "AssociationState", "associationState"),
    Member::new("GatewayId", &shapes::TEXT).names("gatewayId", "GatewayId", "gatewayId"),
    Member::new("Main", &shapes::BOOL).names("main", "Main", "main"),
    Member::new("PublicIpv4Pool", &shapes::TEXT).names("publicIpv4Pool", "PublicIpv4Pool", "publicIpv4Pool"),
    Member::new("RouteTableAssociationId", &shapes::TEXT).names("routeTableAssociationId", "RouteTableAssociationId", "routeTableAssociationId"),
    Member::new("RouteTableId", &shapes::TEXT).names("routeTableId", "RouteTableId", "routeTableId"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
];
pub static RouteTableAssociation: Shape = Shape { name: "RouteTableAssociation", kind: Kind::Struct(&M_RouteTableAssociation) };
static I_s_RouteTableAssociationList: Member = Member::new("member", &RouteTableAssociation).names("item", "Item", "item");
pub static s_RouteTableAssociationList: Shape = Shape { name: "RouteTableAssociationList", kind: Kind::List(&I_s_RouteTableAssociationList, Limits::NONE) };

pub static M_RouteTableAssociationState: [Member; 2] = [
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("StatusMessage", &shapes::TEXT).names("statusMessage", "StatusMessage", "statusMessage"),
];
pub static RouteTableAssociationState: Shape = Shape { name: "RouteTableAssociationState", kind: Kind::Struct(&M_RouteTableAssociationState) };
static I_s_RouteTableIdStringList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_RouteTableIdStringList: Shape = Shape { name: "RouteTableIdStringList", kind: Kind::List(&I_s_RouteTableIdStringList, Limits::NONE) };
static I_s_RouteTableList: Member = Member::new("member", &RouteTable).names("item", "Item", "item");
pub static s_RouteTableList: Shape = Shape { name: "RouteTableList", kind: Kind::List(&I_s_RouteTableList, Limits::NONE) };

pub static M_RunInstancesMonitoringEnabled: [Member; 2] = [
    Member::new("Enabled", &shapes::BOOL).names("enabled", "Enabled", "enabled").required(),
    Member::new("MetricCategoryIds", &s_MetricCategoryIdList).names("MetricCategoryId", "MetricCategoryId", "MetricCategoryId"),
];
pub static RunInstancesMonitoringEnabled: Shape = Shape { name: "RunInstancesMonitoringEnabled", kind: Kind::Struct(&M_RunInstancesMonitoringEnabled) };

pub static M_RunInstancesRequest: [Member; 44] = [
    Member::new("AdditionalInfo", &shapes::TEXT).names("additionalInfo", "AdditionalInfo", "additionalInfo"),
    Member::new("BlockDeviceMappings", &s_BlockDeviceMappingRequestList).names("BlockDeviceMapping", "BlockDeviceMapping", "BlockDeviceMapping"),
    Member::new("CapacityReservationSpecification", &CapacityReservationSpecification),
    Member::new("ClientToken", &shapes::TEXT).names("clientToken", "ClientToken", "clientToken"),
    Member::new("CpuOptions", &CpuOptionsRequest),
    Member::new("CreditSpecification", &CreditSpecificationRequest),
    Member::new("DisableApiStop", &shapes::BOOL),
    Member::new("DisableApiTermination", &shapes::BOOL).names("disableApiTermination", "DisableApiTermination", "disableApiTermination"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("EbsOptimized", &shapes::BOOL).names("ebsOptimized", "EbsOptimized", "ebsOptimized"),
    Member::new("ElasticGpuSpecification", &s_ElasticGpuSpecifications),
    Member::new("ElasticInferenceAccelerators", &s_ElasticInferenceAccelerators).names("ElasticInferenceAccelerator", "ElasticInferenceAccelerator", "ElasticInferenceAccelerator"),
    Member::new("EnablePrimaryIpv6", &shapes::BOOL),
    Member::new("EnclaveOptions", &EnclaveOptionsRequest),
    Member::new("HibernationOptions", &HibernationOptionsRequest),
    Member::new("IamInstanceProfile", &IamInstanceProfileSpecification).names("iamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile"),
    Member::new("ImageId", &shapes::TEXT),
    Member::new("InstanceInitiatedShutdownBehavior", &shapes::TEXT).names("instanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior"),
    Member::new("InstanceMarketOptions", &InstanceMarketOptionsRequest),
    Member::new("InstanceType", &shapes::TEXT),
    Member::new("Ipv6AddressCount", &shapes::INT),
    Member::new("Ipv6Addresses", &s_InstanceIpv6AddressList).names("Ipv6Address", "Ipv6Address", "Ipv6Address"),
    Member::new("KernelId", &shapes::TEXT),
    Member::new("KeyName", &shapes::TEXT),
    Member::new("LaunchTemplate", &LaunchTemplateSpecification),
    Member::new("LicenseSpecifications", &s_LicenseSpecificationListRequest).names("LicenseSpecification", "LicenseSpecification", "LicenseSpecification"),
    Member::new("MaintenanceOptions", &InstanceMaintenanceOptionsRequest),
    Member::new("MaxCount", &shapes::INT).required(),
    Member::new("MetadataOptions", &InstanceMetadataOptionsRequest),
    Member::new("MinCount", &shapes::INT).required(),
    Member::new("Monitoring", &RunInstancesMonitoringEnabled),
    Member::new("NetworkInterfaces", &s_InstanceNetworkInterfaceSpecificationList).names("networkInterface", "NetworkInterface", "networkInterface"),
    Member::new("NetworkPerformanceOptions", &InstanceNetworkPerformanceOptionsRequest),
    Member::new("Operator", &OperatorRequest),
    Member::new("Placement", &Placement),
    Member::new("PrivateDnsNameOptions", &PrivateDnsNameOptionsRequest),
    Member::new("PrivateIpAddress", &shapes::TEXT).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
    Member::new("RamdiskId", &shapes::TEXT),
    Member::new("SecondaryInterfaces", &s_InstanceSecondaryInterfaceSpecificationListRequest).names("SecondaryInterface", "SecondaryInterface", "SecondaryInterface"),
    Member::new("SecurityGroupIds", &s_SecurityGroupIdStringList).names("SecurityGroupId", "SecurityGroupId", "SecurityGroupId"),
    Member::new("SecurityGroups", &s_SecurityGroupStringList).names("SecurityGroup", "SecurityGroup", "SecurityGroup"),
    Member::new("SubnetId", &shapes::TEXT),
    Member::new("TagSpecifications", &s_TagSpecificationList).names("TagSpecification", "TagSpecification", "TagSpecification"),
    Member::new("UserData", &shapes::TEXT),
];
pub static RunInstancesRequest: Shape = Shape { name: "RunInstancesRequest", kind: Kind::Struct(&M_RunInstancesRequest) };

pub static M_ScanResults: [Member; 7] = [
    Member::new("CriticalFixAvailableSince", &shapes::TIME).names("criticalFixAvailableSince", "CriticalFixAvailableSince", "criticalFixAvailableSince"),
    Member::new("FindingScanDate", &shapes::TIME).names("findingScanDate", "FindingScanDate", "findingScanDate"),
    Member::new("HighFixAvailableSince", &shapes::TIME).names("highFixAvailableSince", "HighFixAvailableSince", "highFixAvailableSince"),
    Member::new("HighestFindingSeverityLabel", &shapes::TEXT).names("highestFindingSeverityLabel", "HighestFindingSeverityLabel", "highestFindingSeverityLabel"),
    Member::new("InformationalFixAvailableSince", &shapes::TIME).names("informationalFixAvailableSince", "InformationalFixAvailableSince", "informationalFixAvailableSince"),
    Member::new("LowFixAvailableSince", &shapes::TIME).names("lowFixAvailableSince", "LowFixAvailableSince", "lowFixAvailableSince"),
    Member::new("MediumFixAvailableSince", &shapes::TIME).names("mediumFixAvailableSince", "MediumFixAvailableSince", "mediumFixAvailableSince"),
];
pub static ScanResults: Shape = Shape { name: "ScanResults", kind: Kind::Struct(&M_ScanResults) };

pub static M_SecureBlobAttributeValue: [Member; 1] = [
    Member::new("Value", &shapes::BLOB).names("value", "Value", "value"),
];
pub static SecureBlobAttributeValue: Shape = Shape { name: "SecureBlobAttributeValue", kind: Kind::Struct(&M_SecureBlobAttributeValue) };

pub static M_SecurityGroup: [Member; 9] = [
    Member::new("Description", &shapes::TEXT).names("groupDescription", "GroupDescription", "groupDescription"),
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("GroupName", &shapes::TEXT).names("groupName", "GroupName", "groupName"),
    Member::new("IpPermissions", &s_IpPermissionList).names("ipPermissions", "IpPermissions", "ipPermissions"),
    Member::new("IpPermissionsEgress", &s_IpPermissionList).names("ipPermissionsEgress", "IpPermissionsEgress", "ipPermissionsEgress"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("SecurityGroupArn", &shapes::TEXT).names("securityGroupArn", "SecurityGroupArn", "securityGroupArn"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static SecurityGroup: Shape = Shape { name: "SecurityGroup", kind: Kind::Struct(&M_SecurityGroup) };

pub static M_SecurityGroupForVpc: [Member; 6] = [
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("GroupName", &shapes::TEXT).names("groupName", "GroupName", "groupName"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("PrimaryVpcId", &shapes::TEXT).names("primaryVpcId", "PrimaryVpcId", "primaryVpcId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
];
pub static SecurityGroupForVpc: Shape = Shape { name: "SecurityGroupForVpc", kind: Kind::Struct(&M_SecurityGroupForVpc) };
static I_s_SecurityGroupForVpcList: Member = Member::new("member", &SecurityGroupForVpc).names("item", "Item", "item");
pub static s_SecurityGroupForVpcList: Shape = Shape { name: "SecurityGroupForVpcList", kind: Kind::List(&I_s_SecurityGroupForVpcList, Limits::NONE) };
static I_s_SecurityGroupIdStringList: Member = Member::new("member", &shapes::TEXT).names("SecurityGroupId", "SecurityGroupId", "SecurityGroupId");
pub static s_SecurityGroupIdStringList: Shape = Shape { name: "SecurityGroupIdStringList", kind: Kind::List(&I_s_SecurityGroupIdStringList, Limits::NONE) };
static I_s_SecurityGroupList: Member = Member::new("member", &SecurityGroup).names("item", "Item", "item");
pub static s_SecurityGroupList: Shape = Shape { name: "SecurityGroupList", kind: Kind::List(&I_s_SecurityGroupList, Limits::NONE) };

pub static M_SecurityGroupReference: [Member; 4] = [
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("ReferencingVpcId", &shapes::TEXT).names("referencingVpcId", "ReferencingVpcId", "referencingVpcId"),
    Member::new("TransitGatewayId", &shapes::TEXT).names("transitGatewayId", "TransitGatewayId", "transitGatewayId"),
    Member::new("VpcPeeringConnectionId", &shapes::TEXT).names("vpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId"),
];
pub static SecurityGroupReference: Shape = Shape { name: "SecurityGroupReference", kind: Kind::Struct(&M_SecurityGroupReference) };
static I_s_SecurityGroupReferences: Member = Member::new("member", &SecurityGroupReference).names("item", "Item", "item");
pub static s_SecurityGroupReferences: Shape = Shape { name: "SecurityGroupReferences", kind: Kind::List(&I_s_SecurityGroupReferences, Limits::NONE) };

pub static M_SecurityGroupRule: [Member; 14] = [
    Member::new("CidrIpv4", &shapes::TEXT).names("cidrIpv4", "CidrIpv4", "cidrIpv4"),
    Member::new("CidrIpv6", &shapes::TEXT).names("cidrIpv6", "CidrIpv6", "cidrIpv6"),
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("FromPort", &shapes::INT).names("fromPort", "FromPort", "fromPort"),
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("GroupOwnerId", &shapes::TEXT).names("groupOwnerId", "GroupOwnerId", "groupOwnerId"),
    Member::new("IpProtocol", &shapes::TEXT).names("ipProtocol", "IpProtocol", "ipProtocol"),
    Member::new("IsEgress", &shapes::BOOL).names("isEgress", "IsEgress", "isEgress"),
    Member::new("PrefixListId", &shapes::TEXT).names("prefixListId", "PrefixListId", "prefixListId"),
    Member::new("ReferencedGroupInfo", &ReferencedSecurityGroup).names("referencedGroupInfo", "ReferencedGroupInfo", "referencedGroupInfo"),
    Member::new("SecurityGroupRuleArn", &shapes::TEXT).names("securityGroupRuleArn", "SecurityGroupRuleArn", "securityGroupRuleArn"),
    Member::new("SecurityGroupRuleId", &shapes::TEXT).names("securityGroupRuleId", "SecurityGroupRuleId", "securityGroupRuleId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("ToPort", &shapes::INT).names("toPort", "ToPort", "toPort"),
];
pub static SecurityGroupRule: Shape = Shape { name: "SecurityGroupRule", kind: Kind::Struct(&M_SecurityGroupRule) };

pub static M_SecurityGroupRuleDescription: [Member; 2] = [
    Member::new("Description", &shapes::TEXT),
    Member::new("SecurityGroupRuleId", &shapes::TEXT),
];
pub static SecurityGroupRuleDescription: Shape = Shape { name: "SecurityGroupRuleDescription", kind: Kind::Struct(&M_SecurityGroupRuleDescription) };
static I_s_SecurityGroupRuleDescriptionList: Member = Member::new("member", &SecurityGroupRuleDescription).names("item", "Item", "item");
pub static s_SecurityGroupRuleDescriptionList: Shape = Shape { name: "SecurityGroupRuleDescriptionList", kind: Kind::List(&I_s_SecurityGroupRuleDescriptionList, Limits::NONE) };
static I_s_SecurityGroupRuleIdList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_SecurityGroupRuleIdList: Shape = Shape { name: "SecurityGroupRuleIdList", kind: Kind::List(&I_s_SecurityGroupRuleIdList, Limits::NONE) };
static I_s_SecurityGroupRuleList: Member = Member::new("member", &SecurityGroupRule).names("item", "Item", "item");
pub static s_SecurityGroupRuleList: Shape = Shape { name: "SecurityGroupRuleList", kind: Kind::List(&I_s_SecurityGroupRuleList, Limits::NONE) };

pub static M_SecurityGroupRuleRequest: [Member; 8] = [
    Member::new("CidrIpv4", &shapes::TEXT),
    Member::new("CidrIpv6", &shapes::TEXT),
    Member::new("Description", &shapes::TEXT),
    Member::new("FromPort", &shapes::INT),
    Member::new("IpProtocol", &shapes::TEXT),
    Member::new("PrefixListId", &shapes::TEXT),
    Member::new("ReferencedGroupId", &shapes::TEXT),
    Member::new("ToPort", &shapes::INT),
];
pub static SecurityGroupRuleRequest: Shape = Shape { name: "SecurityGroupRuleRequest", kind: Kind::Struct(&M_SecurityGroupRuleRequest) };

pub static M_SecurityGroupRuleUpdate: [Member; 2] = [
    Member::new("SecurityGroupRule", &SecurityGroupRuleRequest),
    Member::new("SecurityGroupRuleId", &shapes::TEXT).required(),
];
pub static SecurityGroupRuleUpdate: Shape = Shape { name: "SecurityGroupRuleUpdate", kind: Kind::Struct(&M_SecurityGroupRuleUpdate) };
static I_s_SecurityGroupRuleUpdateList: Member = Member::new("member", &SecurityGroupRuleUpdate).names("item", "Item", "item");
pub static s_SecurityGroupRuleUpdateList: Shape = Shape { name: "SecurityGroupRuleUpdateList", kind: Kind::List(&I_s_SecurityGroupRuleUpdateList, Limits::NONE) };
static I_s_SecurityGroupStringList: Member = Member::new("member", &shapes::TEXT).names("SecurityGroup", "SecurityGroup", "SecurityGroup");
pub static s_SecurityGroupStringList: Shape = Shape { name: "SecurityGroupStringList", kind: Kind::List(&I_s_SecurityGroupStringList, Limits::NONE) };

pub static M_SpotMarketOptions: [Member; 5] = [
    Member::new("BlockDurationMinutes", &shapes::INT),
    Member::new("InstanceInterruptionBehavior", &shapes::TEXT),
    Member::new("MaxPrice", &shapes::TEXT),
    Member::new("SpotInstanceType", &shapes::TEXT),
    Member::new("ValidUntil", &shapes::TIME),
];
pub static SpotMarketOptions: Shape = Shape { name: "SpotMarketOptions", kind: Kind::Struct(&M_SpotMarketOptions) };

pub static M_StartInstancesRequest: [Member; 3] = [
    Member::new("AdditionalInfo", &shapes::TEXT).names("additionalInfo", "AdditionalInfo", "additionalInfo"),
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InstanceIds", &s_InstanceIdStringList).names("InstanceId", "InstanceId", "InstanceId").required(),
];
pub static StartInstancesRequest: Shape = Shape { name: "StartInstancesRequest", kind: Kind::Struct(&M_StartInstancesRequest) };

pub static M_StartInstancesResult: [Member; 1] = [
    Member::new("StartingInstances", &s_InstanceStateChangeList).names("instancesSet", "InstancesSet", "instancesSet"),
];
pub static StartInstancesResult: Shape = Shape { name: "StartInstancesResult", kind: Kind::Struct(&M_StartInstancesResult) };

pub static M_StateReason: [Member; 2] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Message", &shapes::TEXT).names("message", "Message", "message"),
];
pub static StateReason: Shape = Shape { name: "StateReason", kind: Kind::Struct(&M_StateReason) };

pub static M_StopInstancesRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Force", &shapes::BOOL).names("force", "Force", "force"),
    Member::new("Hibernate", &shapes::BOOL),
    Member::new("InstanceIds", &s_InstanceIdStringList).names("InstanceId", "InstanceId", "InstanceId").required(),
    Member::new("SkipOsShutdown", &shapes::BOOL),
];
pub static StopInstancesRequest: Shape = Shape { name: "StopInstancesRequest", kind: Kind::Struct(&M_StopInstancesRequest) };

pub static M_StopInstancesResult: [Member; 1] = [
    Member::new("StoppingInstances", &s_InstanceStateChangeList).names("instancesSet", "InstancesSet", "instancesSet"),
];
pub static StopInstancesResult: Shape = Shape { name: "StopInstancesResult", kind: Kind::Struct(&M_StopInstancesResult) };

pub static M_Subnet: [Member; 24] = [
    Member::new("AssignIpv6AddressOnCreation", &shapes::BOOL).names("assignIpv6AddressOnCreation", "AssignIpv6AddressOnCreation", "assignIpv6AddressOnCreation"),
    Member::new("AvailabilityZone", &shapes::TEXT).names("availabilityZone", "AvailabilityZone", "availabilityZone"),
    Member::new("AvailabilityZoneId", &shapes::TEXT).names("availabilityZoneId", "AvailabilityZoneId", "availabilityZoneId"),
    Member::new("AvailableIpAddressCount", &shapes::INT).names("availableIpAddressCount", "AvailableIpAddressCount", "availableIpAddressCount"),
    Member::new("BlockPublicAccessStates", &BlockPublicAccessStates).names("blockPublicAccessStates", "BlockPublicAccessStates", "blockPublicAccessStates"),
    Member::new("CidrBlock", &shapes::TEXT).names("cidrBlock", "CidrBlock", "cidrBlock"),
    Member::new("CustomerOwnedIpv4Pool", &shapes::TEXT).names("customerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", "customerOwnedIpv4Pool"),
    Member::new("DefaultForAz", &shapes::BOOL).names("defaultForAz", "DefaultForAz", "defaultForAz"),
    Member::new("EnableDns64", &shapes::BOOL).names("enableDns64", "EnableDns64", "enableDns64"),
    Member::new("EnableLniAtDeviceIndex", &shapes::INT).names("enableLniAtDeviceIndex", "EnableLniAtDeviceIndex", "enableLniAtDeviceIndex"),
    Member::new("Ipv6CidrBlockAssociationSet", &s_SubnetIpv6CidrBlockAssociationSet).names("ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet", "ipv6CidrBlockAssociationSet"),
    Member::new("Ipv6Native", &shapes::BOOL).names("ipv6Native", "Ipv6Native", "ipv6Native"),
    Member::new("MapCustomerOwnedIpOnLaunch", &shapes::BOOL).names("mapCustomerOwnedIpOnLaunch", "MapCustomerOwnedIpOnLaunch", "mapCustomerOwnedIpOnLaunch"),
    Member::new("MapPublicIpOnLaunch", &shapes::BOOL).names("mapPublicIpOnLaunch", "MapPublicIpOnLaunch", "mapPublicIpOnLaunch"),
    Member::new("NetworkFirewallConnectivityType", &shapes::TEXT).names("networkFirewallConnectivityType", "NetworkFirewallConnectivityType", "networkFirewallConnectivityType"),
    Member::new("OutpostArn", &shapes::TEXT).names("outpostArn", "OutpostArn", "outpostArn"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("PrivateDnsNameOptionsOnLaunch", &PrivateDnsNameOptionsOnLaunch).names("privateDnsNameOptionsOnLaunch", "PrivateDnsNameOptionsOnLaunch", "privateDnsNameOptionsOnLaunch"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("SubnetArn", &shapes::TEXT).names("subnetArn", "SubnetArn", "subnetArn"),
    Member::new("SubnetId", &shapes::TEXT).names("subnetId", "SubnetId", "subnetId"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("Type", &shapes::TEXT).names("type", "Type", "type"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static Subnet: Shape = Shape { name: "Subnet", kind: Kind::Struct(&M_Subnet) };

pub static M_SubnetCidrBlockState: [Member; 2] = [
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("StatusMessage", &shapes::TEXT).names("statusMessage", "StatusMessage", "statusMessage"),
];
pub static SubnetCidrBlockState: Shape = Shape { name: "SubnetCidrBlockState", kind: Kind::Struct(&M_SubnetCidrBlockState) };
static I_s_SubnetIdList: Member = Member::new("member", &shapes::TEXT).names("AssociatedSubnetId", "AssociatedSubnetId", "AssociatedSubnetId");
pub static s_SubnetIdList: Shape = Shape { name: "SubnetIdList", kind: Kind::List(&I_s_SubnetIdList, Limits::NONE) };
static I_s_SubnetIdStringList: Member = Member::new("member", &shapes::TEXT).names("SubnetId", "SubnetId", "SubnetId");
pub static s_SubnetIdStringList: Shape = Shape { name: "SubnetIdStringList", kind: Kind::List(&I_s_SubnetIdStringList, Limits::NONE) };

pub static M_SubnetIpv6CidrBlockAssociation: [Member; 5] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId"),
    Member::new("IpSource", &shapes::TEXT).names("ipSource", "IpSource", "ipSource"),
    Member::new("Ipv6AddressAttribute", &shapes::TEXT).names("ipv6AddressAttribute", "Ipv6AddressAttribute", "ipv6AddressAttribute"),
    Member::new("Ipv6CidrBlock", &shapes::TEXT).names("ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock"),
    Member::new("Ipv6CidrBlockState", &SubnetCidrBlockState).names("ipv6CidrBlockState", "Ipv6CidrBlockState", "ipv6CidrBlockState"),
];
pub static SubnetIpv6CidrBlockAssociation: Shape = Shape { name: "SubnetIpv6CidrBlockAssociation", kind: Kind::Struct(&M_SubnetIpv6CidrBlockAssociation) };
static I_s_SubnetIpv6CidrBlockAssociationSet: Member = Member::new("member", &SubnetIpv6CidrBlockAssociation).names("item", "Item", "item");
pub static s_SubnetIpv6CidrBlockAssociationSet: Shape = Shape { name: "SubnetIpv6CidrBlockAssociationSet", kind: Kind::List(&I_s_SubnetIpv6CidrBlockAssociationSet, Limits::NONE) };
static I_s_SubnetList: Member = Member::new("member", &Subnet).names("item", "Item", "item");
pub static s_SubnetList: Shape = Shape { name: "SubnetList", kind: Kind::List(&I_s_SubnetList, Limits::NONE) };

pub static M_SuccessfulInstanceCreditSpecificationItem: [Member; 1] = [
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
];
pub static SuccessfulInstanceCreditSpecificationItem: Shape = Shape { name: "SuccessfulInstanceCreditSpecificationItem", kind: Kind::Struct(&M_SuccessfulInstanceCreditSpecificationItem) };
static I_s_SuccessfulInstanceCreditSpecificationSet: Member = Member::new("member", &SuccessfulInstanceCreditSpecificationItem).names("item", "Item", "item");
pub static s_SuccessfulInstanceCreditSpecificationSet: Shape = Shape { name: "SuccessfulInstanceCreditSpecificationSet", kind: Kind::List(&I_s_SuccessfulInstanceCreditSpecificationSet, Limits::NONE) };
static I_s_SupportedAdditionalProcessorFeatureList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_SupportedAdditionalProcessorFeatureList: Shape = Shape { name: "SupportedAdditionalProcessorFeatureList", kind: Kind::List(&I_s_SupportedAdditionalProcessorFeatureList, Limits::NONE) };
static I_s_SupportedInstanceTypeSet: Member = Member::new("member", &InstanceTypeItem).names("item", "Item", "item");
pub static s_SupportedInstanceTypeSet: Shape = Shape { name: "SupportedInstanceTypeSet", kind: Kind::List(&I_s_SupportedInstanceTypeSet, Limits::NONE) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &shapes::TEXT).names("key", "Key", "key"),
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };

pub static M_TagDescription: [Member; 4] = [
    Member::new("Key", &shapes::TEXT).names("key", "Key", "key"),
    Member::new("ResourceId", &shapes::TEXT).names("resourceId", "ResourceId", "resourceId"),
    Member::new("ResourceType", &shapes::TEXT).names("resourceType", "ResourceType", "resourceType"),
    Member::new("Value", &shapes::TEXT).names("value", "Value", "value"),
];
pub static TagDescription: Shape = Shape { name: "TagDescription", kind: Kind::Struct(&M_TagDescription) };
static I_s_TagDescriptionList: Member = Member::new("member", &TagDescription).names("item", "Item", "item");
pub static s_TagDescriptionList: Shape = Shape { name: "TagDescriptionList", kind: Kind::List(&I_s_TagDescriptionList, Limits::NONE) };
static I_s_TagList: Member = Member::new("member", &Tag).names("item", "Item", "item");
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::NONE) };

pub static M_TagSpecification: [Member; 2] = [
    Member::new("ResourceType", &shapes::TEXT).names("resourceType", "ResourceType", "resourceType"),
    Member::new("Tags", &s_TagList).names("Tag", "Tag", "Tag"),
];
pub static TagSpecification: Shape = Shape { name: "TagSpecification", kind: Kind::Struct(&M_TagSpecification) };
static I_s_TagSpecificationList: Member = Member::new("member", &TagSpecification).names("item", "Item", "item");
pub static s_TagSpecificationList: Shape = Shape { name: "TagSpecificationList", kind: Kind::List(&I_s_TagSpecificationList, Limits::NONE) };

pub static M_TerminateInstancesRequest: [Member; 4] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("Force", &shapes::BOOL),
    Member::new("InstanceIds", &s_InstanceIdStringList).names("InstanceId", "InstanceId", "InstanceId").required(),
    Member::new("SkipOsShutdown", &shapes::BOOL),
];
pub static TerminateInstancesRequest: Shape = Shape { name: "TerminateInstancesRequest", kind: Kind::Struct(&M_TerminateInstancesRequest) };

pub static M_TerminateInstancesResult: [Member; 1] = [
    Member::new("TerminatingInstances", &s_InstanceStateChangeList).names("instancesSet", "InstancesSet", "instancesSet"),
];
pub static TerminateInstancesResult: Shape = Shape { name: "TerminateInstancesResult", kind: Kind::Struct(&M_TerminateInstancesResult) };
static I_s_ThreadsPerCoreList: Member = Member::new("member", &shapes::INT).names("item", "Item", "item");
pub static s_ThreadsPerCoreList: Shape = Shape { name: "ThreadsPerCoreList", kind: Kind::List(&I_s_ThreadsPerCoreList, Limits::NONE) };

pub static M_UnassignPrivateIpAddressesRequest: [Member; 3] = [
    Member::new("Ipv4Prefixes", &s_IpPrefixList).names("Ipv4Prefix", "Ipv4Prefix", "Ipv4Prefix"),
    Member::new("NetworkInterfaceId", &shapes::TEXT).names("networkInterfaceId", "NetworkInterfaceId", "networkInterfaceId").required(),
    Member::new("PrivateIpAddresses", &s_PrivateIpAddressStringList).names("privateIpAddress", "PrivateIpAddress", "privateIpAddress"),
];
pub static UnassignPrivateIpAddressesRequest: Shape = Shape { name: "UnassignPrivateIpAddressesRequest", kind: Kind::Struct(&M_UnassignPrivateIpAddressesRequest) };

pub static M_UnmonitorInstancesRequest: [Member; 3] = [
    Member::new("DryRun", &shapes::BOOL).names("dryRun", "DryRun", "dryRun"),
    Member::new("InstanceIds", &s_InstanceIdStringList).names("InstanceId", "InstanceId", "InstanceId").required(),
    Member::new("MetricCategoryIds", &s_MetricCategoryIdList).names("MetricCategoryId", "MetricCategoryId", "MetricCategoryId"),
];
pub static UnmonitorInstancesRequest: Shape = Shape { name: "UnmonitorInstancesRequest", kind: Kind::Struct(&M_UnmonitorInstancesRequest) };

pub static M_UnmonitorInstancesResult: [Member; 1] = [
    Member::new("InstanceMonitorings", &s_InstanceMonitoringList).names("instancesSet", "InstancesSet", "instancesSet"),
];
pub static UnmonitorInstancesResult: Shape = Shape { name: "UnmonitorInstancesResult", kind: Kind::Struct(&M_UnmonitorInstancesResult) };

pub static M_UnsuccessfulInstanceCreditSpecificationItem: [Member; 2] = [
    Member::new("Error", &UnsuccessfulInstanceCreditSpecificationItemError).names("error", "Error", "error"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
];
pub static UnsuccessfulInstanceCreditSpecificationItem: Shape = Shape { name: "UnsuccessfulInstanceCreditSpecificationItem", kind: Kind::Struct(&M_UnsuccessfulInstanceCreditSpecificationItem) };

pub static M_UnsuccessfulInstanceCreditSpecificationItemError: [Member; 2] = [
    Member::new("Code", &shapes::TEXT).names("code", "Code", "code"),
    Member::new("Message", &shapes::TEXT).names("message", "Message", "message"),
];
pub static UnsuccessfulInstanceCreditSpecificationItemError: Shape = Shape { name: "UnsuccessfulInstanceCreditSpecificationItemError", kind: Kind::Struct(&M_UnsuccessfulInstanceCreditSpecificationItemError) };
static I_s_UnsuccessfulInstanceCreditSpecificationSet: Member = Member::new("member", &UnsuccessfulInstanceCreditSpecificationItem).names("item", "Item", "item");
pub static s_UnsuccessfulInstanceCreditSpecificationSet: Shape = Shape { name: "UnsuccessfulInstanceCreditSpecificationSet", kind: Kind::List(&I_s_UnsuccessfulInstanceCreditSpecificationSet, Limits::NONE) };
static I_s_UnsupportedInstanceTypeSet: Member = Member::new("member", &InstanceTypeItem).names("item", "Item", "item");
pub static s_UnsupportedInstanceTypeSet: Shape = Shape { name: "UnsupportedInstanceTypeSet", kind: Kind::List(&I_s_UnsupportedInstanceTypeSet, Limits::NONE) };

pub static M_UpdateSecurityGroupRuleDescriptionsEgressRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("GroupId", &shapes::TEXT),
    Member::new("GroupName", &shapes::TEXT),
    Member::new("IpPermissions", &s_IpPermissionList),
    Member::new("SecurityGroupRuleDescriptions", &s_SecurityGroupRuleDescriptionList).names("SecurityGroupRuleDescription", "SecurityGroupRuleDescription", "SecurityGroupRuleDescription"),
];
pub static UpdateSecurityGroupRuleDescriptionsEgressRequest: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsEgressRequest", kind: Kind::Struct(&M_UpdateSecurityGroupRuleDescriptionsEgressRequest) };

pub static M_UpdateSecurityGroupRuleDescriptionsEgressResult: [Member; 1] = [
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
];
pub static UpdateSecurityGroupRuleDescriptionsEgressResult: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsEgressResult", kind: Kind::Struct(&M_UpdateSecurityGroupRuleDescriptionsEgressResult) };

pub static M_UpdateSecurityGroupRuleDescriptionsIngressRequest: [Member; 5] = [
    Member::new("DryRun", &shapes::BOOL),
    Member::new("GroupId", &shapes::TEXT),
    Member::new("GroupName", &shapes::TEXT),
    Member::new("IpPermissions", &s_IpPermissionList),
    Member::new("SecurityGroupRuleDescriptions", &s_SecurityGroupRuleDescriptionList).names("SecurityGroupRuleDescription", "SecurityGroupRuleDescription", "SecurityGroupRuleDescription"),
];
pub static UpdateSecurityGroupRuleDescriptionsIngressRequest: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsIngressRequest", kind: Kind::Struct(&M_UpdateSecurityGroupRuleDescriptionsIngressRequest) };

pub static M_UpdateSecurityGroupRuleDescriptionsIngressResult: [Member; 1] = [
    Member::new("Return", &shapes::BOOL).names("return", "Return", "return"),
];
pub static UpdateSecurityGroupRuleDescriptionsIngressResult: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsIngressResult", kind: Kind::Struct(&M_UpdateSecurityGroupRuleDescriptionsIngressResult) };
static I_s_UsageClassTypeList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_UsageClassTypeList: Shape = Shape { name: "UsageClassTypeList", kind: Kind::List(&I_s_UsageClassTypeList, Limits::NONE) };

pub static M_UserIdGroupPair: [Member; 7] = [
    Member::new("Description", &shapes::TEXT).names("description", "Description", "description"),
    Member::new("GroupId", &shapes::TEXT).names("groupId", "GroupId", "groupId"),
    Member::new("GroupName", &shapes::TEXT).names("groupName", "GroupName", "groupName"),
    Member::new("PeeringStatus", &shapes::TEXT).names("peeringStatus", "PeeringStatus", "peeringStatus"),
    Member::new("UserId", &shapes::TEXT).names("userId", "UserId", "userId"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
    Member::new("VpcPeeringConnectionId", &shapes::TEXT).names("vpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId"),
];
pub static UserIdGroupPair: Shape = Shape { name: "UserIdGroupPair", kind: Kind::Struct(&M_UserIdGroupPair) };
static I_s_UserIdGroupPairList: Member = Member::new("member", &UserIdGroupPair).names("item", "Item", "item");
pub static s_UserIdGroupPairList: Shape = Shape { name: "UserIdGroupPairList", kind: Kind::List(&I_s_UserIdGroupPairList, Limits::NONE) };

pub static M_VCpuInfo: [Member; 5] = [
    Member::new("DefaultCores", &shapes::INT).names("defaultCores", "DefaultCores", "defaultCores"),
    Member::new("DefaultThreadsPerCore", &shapes::INT).names("defaultThreadsPerCore", "DefaultThreadsPerCore", "defaultThreadsPerCore"),
    Member::new("DefaultVCpus", &shapes::INT).names("defaultVCpus", "DefaultVCpus", "defaultVCpus"),
    Member::new("ValidCores", &s_CoreCountList).names("validCores", "ValidCores", "validCores"),
    Member::new("ValidThreadsPerCore", &s_ThreadsPerCoreList).names("validThreadsPerCore", "ValidThreadsPerCore", "validThreadsPerCore"),
];
pub static VCpuInfo: Shape = Shape { name: "VCpuInfo", kind: Kind::Struct(&M_VCpuInfo) };
static I_s_ValueStringList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_ValueStringList: Shape = Shape { name: "ValueStringList", kind: Kind::List(&I_s_ValueStringList, Limits::NONE) };
static I_s_VirtualizationTypeList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_VirtualizationTypeList: Shape = Shape { name: "VirtualizationTypeList", kind: Kind::List(&I_s_VirtualizationTypeList, Limits::NONE) };

pub static M_Volume: [Member; 23] = [
    Member::new("Attachments", &s_VolumeAttachmentList).names("attachmentSet", "AttachmentSet", "attachmentSet"),
    Member::new("AvailabilityZone", &shapes::TEXT).names("availabilityZone", "AvailabilityZone", "availabilityZone"),
    Member::new("AvailabilityZoneId", &shapes::TEXT).names("availabilityZoneId", "AvailabilityZoneId", "availabilityZoneId"),
    Member::new("CreateTime", &shapes::TIME).names("createTime", "CreateTime", "createTime"),
    Member::new("Encrypted", &shapes::BOOL).names("encrypted", "Encrypted", "encrypted"),
    Member::new("FastRestored", &shapes::BOOL).names("fastRestored", "FastRestored", "fastRestored"),
    Member::new("Iops", &shapes::INT).names("iops", "Iops", "iops"),
    Member::new("KmsKeyId", &shapes::TEXT).names("kmsKeyId", "KmsKeyId", "kmsKeyId"),
    Member::new("MultiAttachEnabled", &shapes::BOOL).names("multiAttachEnabled", "MultiAttachEnabled", "multiAttachEnabled"),
    Member::new("Operator", &OperatorResponse).names("operator", "Operator", "operator"),
    Member::new("OutpostArn", &shapes::TEXT).names("outpostArn", "OutpostArn", "outpostArn"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("Size", &shapes::INT).names("size", "Size", "size"),
    Member::new("SnapshotId", &shapes::TEXT).names("snapshotId", "SnapshotId", "snapshotId"),
    Member::new("SourceVolumeId", &shapes::TEXT).names("sourceVolumeId", "SourceVolumeId", "sourceVolumeId"),
    Member::new("SseType", &shapes::TEXT).names("sseType", "SseType", "sseType"),
    Member::new("State", &shapes::TEXT).names("status", "Status", "status"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("Throughput", &shapes::INT).names("throughput", "Throughput", "throughput"),
    Member::new("VolumeArn", &shapes::TEXT).names("volumeArn", "VolumeArn", "volumeArn"),
    Member::new("VolumeId", &shapes::TEXT).names("volumeId", "VolumeId", "volumeId"),
    Member::new("VolumeInitializationRate", &shapes::INT).names("volumeInitializationRate", "VolumeInitializationRate", "volumeInitializationRate"),
    Member::new("VolumeType", &shapes::TEXT).names("volumeType", "VolumeType", "volumeType"),
];
pub static Volume: Shape = Shape { name: "Volume", kind: Kind::Struct(&M_Volume) };

pub static M_VolumeAttachment: [Member; 9] = [
    Member::new("AssociatedResource", &shapes::TEXT).names("associatedResource", "AssociatedResource", "associatedResource"),
    Member::new("AttachTime", &shapes::TIME).names("attachTime", "AttachTime", "attachTime"),
    Member::new("DeleteOnTermination", &shapes::BOOL).names("deleteOnTermination", "DeleteOnTermination", "deleteOnTermination"),
    Member::new("Device", &shapes::TEXT).names("device", "Device", "device"),
    Member::new("EbsCardIndex", &shapes::INT).names("ebsCardIndex", "EbsCardIndex", "ebsCardIndex"),
    Member::new("InstanceId", &shapes::TEXT).names("instanceId", "InstanceId", "instanceId"),
    Member::new("InstanceOwningService", &shapes::TEXT).names("instanceOwningService", "InstanceOwningService", "instanceOwningService"),
    Member::new("State", &shapes::TEXT).names("status", "Status", "status"),
    Member::new("VolumeId", &shapes::TEXT).names("volumeId", "VolumeId", "volumeId"),
];
pub static VolumeAttachment: Shape = Shape { name: "VolumeAttachment", kind: Kind::Struct(&M_VolumeAttachment) };
static I_s_VolumeAttachmentList: Member = Member::new("member", &VolumeAttachment).names("item", "Item", "item");
pub static s_VolumeAttachmentList: Shape = Shape { name: "VolumeAttachmentList", kind: Kind::List(&I_s_VolumeAttachmentList, Limits::NONE) };
static I_s_VolumeIdStringList: Member = Member::new("member", &shapes::TEXT).names("VolumeId", "VolumeId", "VolumeId");
pub static s_VolumeIdStringList: Shape = Shape { name: "VolumeIdStringList", kind: Kind::List(&I_s_VolumeIdStringList, Limits::NONE) };
static I_s_VolumeList: Member = Member::new("member", &Volume).names("item", "Item", "item");
pub static s_VolumeList: Shape = Shape { name: "VolumeList", kind: Kind::List(&I_s_VolumeList, Limits::NONE) };

pub static M_Vpc: [Member; 13] = [
    Member::new("BlockPublicAccessStates", &BlockPublicAccessStates).names("blockPublicAccessStates", "BlockPublicAccessStates", "blockPublicAccessStates"),
    Member::new("CidrBlock", &shapes::TEXT).names("cidrBlock", "CidrBlock", "cidrBlock"),
    Member::new("CidrBlockAssociationSet", &s_VpcCidrBlockAssociationSet).names("cidrBlockAssociationSet", "CidrBlockAssociationSet", "cidrBlockAssociationSet"),
    Member::new("DhcpOptionsId", &shapes::TEXT).names("dhcpOptionsId", "DhcpOptionsId", "dhcpOptionsId"),
    Member::new("EncryptionControl", &VpcEncryptionControl).names("encryptionControl", "EncryptionControl", "encryptionControl"),
    Member::new("InstanceTenancy", &shapes::TEXT).names("instanceTenancy", "InstanceTenancy", "instanceTenancy"),
    Member::new("Ipv6CidrBlockAssociationSet", &s_VpcIpv6CidrBlockAssociationSet).names("ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet", "ipv6CidrBlockAssociationSet"),
    Member::new("IsDefault", &shapes::BOOL).names("isDefault", "IsDefault", "isDefault"),
    Member::new("NetworkFirewallAssociations", &s_NetworkFirewallAssociationSet).names("networkFirewallAssociationSet", "NetworkFirewallAssociationSet", "networkFirewallAssociationSet"),
    Member::new("OwnerId", &shapes::TEXT).names("ownerId", "OwnerId", "ownerId"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static Vpc: Shape = Shape { name: "Vpc", kind: Kind::Struct(&M_Vpc) };

pub static M_VpcCidrBlockAssociation: [Member; 3] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId"),
    Member::new("CidrBlock", &shapes::TEXT).names("cidrBlock", "CidrBlock", "cidrBlock"),
    Member::new("CidrBlockState", &VpcCidrBlockState).names("cidrBlockState", "CidrBlockState", "cidrBlockState"),
];
pub static VpcCidrBlockAssociation: Shape = Shape { name: "VpcCidrBlockAssociation", kind: Kind::Struct(&M_VpcCidrBlockAssociation) };
static I_s_VpcCidrBlockAssociationSet: Member = Member::new("member", &VpcCidrBlockAssociation).names("item", "Item", "item");
pub static s_VpcCidrBlockAssociationSet: Shape = Shape { name: "VpcCidrBlockAssociationSet", kind: Kind::List(&I_s_VpcCidrBlockAssociationSet, Limits::NONE) };

pub static M_VpcCidrBlockState: [Member; 2] = [
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("StatusMessage", &shapes::TEXT).names("statusMessage", "StatusMessage", "statusMessage"),
];
pub static VpcCidrBlockState: Shape = Shape { name: "VpcCidrBlockState", kind: Kind::Struct(&M_VpcCidrBlockState) };

pub static M_VpcEncryptionControl: [Member; 7] = [
    Member::new("Mode", &shapes::TEXT).names("mode", "Mode", "mode"),
    Member::new("ResourceExclusions", &VpcEncryptionControlExclusions).names("resourceExclusions", "ResourceExclusions", "resourceExclusions"),
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("StateMessage", &shapes::TEXT).names("stateMessage", "StateMessage", "stateMessage"),
    Member::new("Tags", &s_TagList).names("tagSet", "TagSet", "tagSet"),
    Member::new("VpcEncryptionControlId", &shapes::TEXT).names("vpcEncryptionControlId", "VpcEncryptionControlId", "vpcEncryptionControlId"),
    Member::new("VpcId", &shapes::TEXT).names("vpcId", "VpcId", "vpcId"),
];
pub static VpcEncryptionControl: Shape = Shape { name: "VpcEncryptionControl", kind: Kind::Struct(&M_VpcEncryptionControl) };

pub static M_VpcEncryptionControlConfiguration: [Member; 11] = [
    Member::new("ApiGatewayV2Exclusion", &shapes::TEXT),
    Member::new("EgressOnlyInternetGatewayExclusion", &shapes::TEXT),
    Member::new("ElasticFileSystemExclusion", &shapes::TEXT),
    Member::new("GlobalAcceleratorExclusion", &shapes::TEXT),
    Member::new("InternetGatewayExclusion", &shapes::TEXT),
    Member::new("LambdaExclusion", &shapes::TEXT),
    Member::new("Mode", &shapes::TEXT).required(),
    Member::new("NatGatewayExclusion", &shapes::TEXT),
    Member::new("VirtualPrivateGatewayExclusion", &shapes::TEXT),
    Member::new("VpcLatticeExclusion", &shapes::TEXT),
    Member::new("VpcPeeringExclusion", &shapes::TEXT),
];
pub static VpcEncryptionControlConfiguration: Shape = Shape { name: "VpcEncryptionControlConfiguration", kind: Kind::Struct(&M_VpcEncryptionControlConfiguration) };

pub static M_VpcEncryptionControlExclusion: [Member; 2] = [
    Member::new("State", &shapes::TEXT).names("state", "State", "state"),
    Member::new("StateMessage", &shapes::TEXT).names("stateMessage", "StateMessage", "stateMessage"),
];
pub static VpcEncryptionControlExclusion: Shape = Shape { name: "VpcEncryptionControlExclusion", kind: Kind::Struct(&M_VpcEncryptionControlExclusion) };

pub static M_VpcEncryptionControlExclusions: [Member; 10] = [
    Member::new("ApiGatewayV2", &VpcEncryptionControlExclusion).names("apiGatewayV2", "ApiGatewayV2", "apiGatewayV2"),
    Member::new("EgressOnlyInternetGateway", &VpcEncryptionControlExclusion).names("egressOnlyInternetGateway", "EgressOnlyInternetGateway", "egressOnlyInternetGateway"),
    Member::new("ElasticFileSystem", &VpcEncryptionControlExclusion).names("elasticFileSystem", "ElasticFileSystem", "elasticFileSystem"),
    Member::new("GlobalAccelerator", &VpcEncryptionControlExclusion).names("globalAccelerator", "GlobalAccelerator", "globalAccelerator"),
    Member::new("InternetGateway", &VpcEncryptionControlExclusion).names("internetGateway", "InternetGateway", "internetGateway"),
    Member::new("Lambda", &VpcEncryptionControlExclusion).names("lambda", "Lambda", "lambda"),
    Member::new("NatGateway", &VpcEncryptionControlExclusion).names("natGateway", "NatGateway", "natGateway"),
    Member::new("VirtualPrivateGateway", &VpcEncryptionControlExclusion).names("virtualPrivateGateway", "VirtualPrivateGateway", "virtualPrivateGateway"),
    Member::new("VpcLattice", &VpcEncryptionControlExclusion).names("vpcLattice", "VpcLattice", "vpcLattice"),
    Member::new("VpcPeering", &VpcEncryptionControlExclusion).names("vpcPeering", "VpcPeering", "vpcPeering"),
];
pub static VpcEncryptionControlExclusions: Shape = Shape { name: "VpcEncryptionControlExclusions", kind: Kind::Struct(&M_VpcEncryptionControlExclusions) };
static I_s_VpcIdStringList: Member = Member::new("member", &shapes::TEXT).names("VpcId", "VpcId", "VpcId");
pub static s_VpcIdStringList: Shape = Shape { name: "VpcIdStringList", kind: Kind::List(&I_s_VpcIdStringList, Limits::NONE) };

pub static M_VpcIpv6CidrBlockAssociation: [Member; 7] = [
    Member::new("AssociationId", &shapes::TEXT).names("associationId", "AssociationId", "associationId"),
    Member::new("IpSource", &shapes::TEXT).names("ipSource", "IpSource", "ipSource"),
    Member::new("Ipv6AddressAttribute", &shapes::TEXT).names("ipv6AddressAttribute", "Ipv6AddressAttribute", "ipv6AddressAttribute"),
    Member::new("Ipv6CidrBlock", &shapes::TEXT).names("ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock"),
    Member::new("Ipv6CidrBlockState", &VpcCidrBlockState).names("ipv6CidrBlockState", "Ipv6CidrBlockState", "ipv6CidrBlockState"),
    Member::new("Ipv6Pool", &shapes::TEXT).names("ipv6Pool", "Ipv6Pool", "ipv6Pool"),
    Member::new("NetworkBorderGroup", &shapes::TEXT).names("networkBorderGroup", "NetworkBorderGroup", "networkBorderGroup"),
];
pub static VpcIpv6CidrBlockAssociation: Shape = Shape { name: "VpcIpv6CidrBlockAssociation", kind: Kind::Struct(&M_VpcIpv6CidrBlockAssociation) };
static I_s_VpcIpv6CidrBlockAssociationSet: Member = Member::new("member", &VpcIpv6CidrBlockAssociation).names("item", "Item", "item");
pub static s_VpcIpv6CidrBlockAssociationSet: Shape = Shape { name: "VpcIpv6CidrBlockAssociationSet", kind: Kind::List(&I_s_VpcIpv6CidrBlockAssociationSet, Limits::NONE) };
static I_s_VpcList: Member = Member::new("member", &Vpc).names("item", "Item", "item");
pub static s_VpcList: Shape = Shape { name: "VpcList", kind: Kind::List(&I_s_VpcList, Limits::NONE) };
static I_s_WorkloadsList: Member = Member::new("member", &shapes::TEXT).names("item", "Item", "item");
pub static s_WorkloadsList: Shape = Shape { name: "WorkloadsList", kind: Kind::List(&I_s_WorkloadsList, Limits::NONE) };
static I_s_ZoneIdStringList: Member = Member::new("member", &shapes::TEXT).names("ZoneId", "ZoneId", "ZoneId");
pub static s_ZoneIdStringList: Shape = Shape { name: "ZoneIdStringList", kind: Kind::List(&I_s_ZoneIdStringList, Limits::NONE) };
static I_s_ZoneNameStringList: Member = Member::new("member", &shapes::TEXT).names("ZoneName", "ZoneName", "ZoneName");
pub static s_ZoneNameStringList: Shape = Shape { name: "ZoneNameStringList", kind: Kind::List(&I_s_ZoneNameStringList, Limits::NONE) };
