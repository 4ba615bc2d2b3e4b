// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_AZAffinity: [Member; 2] = [
    Member::new("LocationId", &shapes::TEXT),
    Member::new("LocationType", &shapes::TEXT),
];
pub static AZAffinity: Shape = Shape { name: "AZAffinity", kind: Kind::Struct(&M_AZAffinity) };

pub static M_AlarmIdentifier: [Member; 2] = [
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Region", &shapes::TEXT).required(),
];
pub static AlarmIdentifier: Shape = Shape { name: "AlarmIdentifier", kind: Kind::Struct(&M_AlarmIdentifier) };

pub static M_AliasTarget: [Member; 3] = [
    Member::new("DNSName", &shapes::TEXT).required(),
    Member::new("EvaluateTargetHealth", &shapes::BOOL).required(),
    Member::new("HostedZoneId", &shapes::TEXT).required(),
];
pub static AliasTarget: Shape = Shape { name: "AliasTarget", kind: Kind::Struct(&M_AliasTarget) };

pub static M_Change: [Member; 2] = [
    Member::new("Action", &shapes::TEXT).required(),
    Member::new("ResourceRecordSet", &ResourceRecordSet).required(),
];
pub static Change: Shape = Shape { name: "Change", kind: Kind::Struct(&M_Change) };

pub static M_ChangeBatch: [Member; 2] = [
    Member::new("Changes", &s_Changes).required(),
    Member::new("Comment", &shapes::TEXT),
];
pub static ChangeBatch: Shape = Shape { name: "ChangeBatch", kind: Kind::Struct(&M_ChangeBatch) };

pub static M_ChangeGuardrail: [Member; 2] = [
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Status", &shapes::TEXT).required(),
];
pub static ChangeGuardrail: Shape = Shape { name: "ChangeGuardrail", kind: Kind::Struct(&M_ChangeGuardrail) };
static I_s_ChangeGuardrails: Member = Member::new("member", &ChangeGuardrail).names("ChangeGuardrail", "ChangeGuardrail", "ChangeGuardrail");
pub static s_ChangeGuardrails: Shape = Shape { name: "ChangeGuardrails", kind: Kind::List(&I_s_ChangeGuardrails, Limits::NONE) };

pub static M_ChangeHistoryFeature: [Member; 2] = [
    Member::new("RetentionStartsAt", &shapes::TIME),
    Member::new("Status", &shapes::TEXT),
];
pub static ChangeHistoryFeature: Shape = Shape { name: "ChangeHistoryFeature", kind: Kind::Struct(&M_ChangeHistoryFeature) };

pub static M_ChangeInfo: [Member; 4] = [
    Member::new("Comment", &shapes::TEXT),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("Status", &shapes::TEXT).required(),
    Member::new("SubmittedAt", &shapes::TIME).required(),
];
pub static ChangeInfo: Shape = Shape { name: "ChangeInfo", kind: Kind::Struct(&M_ChangeInfo) };

pub static M_ChangeResourceRecordSetsRequest: [Member; 2] = [
    Member::new("ChangeBatch", &ChangeBatch).required(),
    Member::new("HostedZoneId", &shapes::TEXT).names("Id", "Id", "Id").at(Place::Uri("Id")).required(),
];
pub static ChangeResourceRecordSetsRequest: Shape = Shape { name: "ChangeResourceRecordSetsRequest", kind: Kind::Struct(&M_ChangeResourceRecordSetsRequest) };

pub static M_ChangeResourceRecordSetsResponse: [Member; 1] = [
    Member::new("ChangeInfo", &ChangeInfo).required(),
];
pub static ChangeResourceRecordSetsResponse: Shape = Shape { name: "ChangeResourceRecordSetsResponse", kind: Kind::Struct(&M_ChangeResourceRecordSetsResponse) };

pub static M_ChangeTagsForResourceRequest: [Member; 4] = [
    Member::new("AddTags", &s_TagList),
    Member::new("RemoveTagKeys", &s_TagKeyList),
    Member::new("ResourceId", &shapes::TEXT).at(Place::Uri("ResourceId")).required(),
    Member::new("ResourceType", &shapes::TEXT).at(Place::Uri("ResourceType")).required(),
];
pub static ChangeTagsForResourceRequest: Shape = Shape { name: "ChangeTagsForResourceRequest", kind: Kind::Struct(&M_ChangeTagsForResourceRequest) };

pub static M_ChangeTagsForResourceResponse: [Member; 0] = [
];
pub static ChangeTagsForResourceResponse: Shape = Shape { name: "ChangeTagsForResourceResponse", kind: Kind::Struct(&M_ChangeTagsForResourceResponse) };
static I_s_Changes: Member = Member::new("member", &Change).names("Change", "Change", "Change");
pub static s_Changes: Shape = Shape { name: "Changes", kind: Kind::List(&I_s_Changes, Limits::NONE) };
static I_s_ChildHealthCheckList: Member = Member::new("member", &shapes::TEXT).names("ChildHealthCheck", "ChildHealthCheck", "ChildHealthCheck");
pub static s_ChildHealthCheckList: Shape = Shape { name: "ChildHealthCheckList", kind: Kind::List(&I_s_ChildHealthCheckList, Limits::NONE) };

pub static M_CidrRoutingConfig: [Member; 2] = [
    Member::new("CollectionId", &shapes::TEXT).required(),
    Member::new("LocationName", &shapes::TEXT).required(),
];
pub static CidrRoutingConfig: Shape = Shape { name: "CidrRoutingConfig", kind: Kind::Struct(&M_CidrRoutingConfig) };

pub static M_CloudWatchAlarmConfiguration: [Member; 8] = [
    Member::new("ComparisonOperator", &shapes::TEXT).required(),
    Member::new("Dimensions", &s_DimensionList),
    Member::new("EvaluationPeriods", &shapes::INT).required(),
    Member::new("MetricName", &shapes::TEXT).required(),
    Member::new("Namespace", &shapes::TEXT).required(),
    Member::new("Period", &shapes::INT).required(),
    Member::new("Statistic", &shapes::TEXT).required(),
    Member::new("Threshold", &shapes::DOUBLE).required(),
];
pub static CloudWatchAlarmConfiguration: Shape = Shape { name: "CloudWatchAlarmConfiguration", kind: Kind::Struct(&M_CloudWatchAlarmConfiguration) };

pub static M_Coordinates: [Member; 2] = [
    Member::new("Latitude", &shapes::TEXT).required(),
    Member::new("Longitude", &shapes::TEXT).required(),
];
pub static Coordinates: Shape = Shape { name: "Coordinates", kind: Kind::Struct(&M_Coordinates) };

pub static M_CreateHealthCheckRequest: [Member; 2] = [
    Member::new("CallerReference", &shapes::TEXT).required(),
    Member::new("HealthCheckConfig", &HealthCheckConfig).required(),
];
pub static CreateHealthCheckRequest: Shape = Shape { name: "CreateHealthCheckRequest", kind: Kind::Struct(&M_CreateHealthCheckRequest) };

pub static M_CreateHealthCheckResponse: [Member; 2] = [
    Member::new("HealthCheck", &HealthCheck).required(),
    Member::new("Location", &shapes::TEXT).at(Place::Header("location")).required(),
];
pub static CreateHealthCheckResponse: Shape = Shape { name: "CreateHealthCheckResponse", kind: Kind::Struct(&M_CreateHealthCheckResponse) };

pub static M_CreateHostedZoneRequest: [Member; 7] = [
    Member::new("CallerReference", &shapes::TEXT).required(),
    Member::new("ChangeGuardrails", &s_ChangeGuardrails),
    Member::new("DelegationSetId", &shapes::TEXT),
    Member::new("EnablePublicDNSFallback", &shapes::BOOL),
    Member::new("HostedZoneConfig", &HostedZoneConfig),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("VPC", &VPC),
];
pub static CreateHostedZoneRequest: Shape = Shape { name: "CreateHostedZoneRequest", kind: Kind::Struct(&M_CreateHostedZoneRequest) };

pub static M_CreateHostedZoneResponse: [Member; 5] = [
    Member::new("ChangeInfo", &ChangeInfo).required(),
    Member::new("DelegationSet", &DelegationSet).required(),
    Member::new("HostedZone", &HostedZone).required(),
    Member::new("Location", &shapes::TEXT).at(Place::Header("location")).required(),
    Member::new("VPC", &VPC),
];
pub static CreateHostedZoneResponse: Shape = Shape { name: "CreateHostedZoneResponse", kind: Kind::Struct(&M_CreateHostedZoneResponse) };

pub static M_DNSSECStatus: [Member; 2] = [
    Member::new("ServeSignature", &shapes::TEXT),
    Member::new("StatusMessage", &shapes::TEXT),
];
pub static DNSSECStatus: Shape = Shape { name: "DNSSECStatus", kind: Kind::Struct(&M_DNSSECStatus) };

pub static M_DelegationSet: [Member; 3] = [
    Member::new("CallerReference", &shapes::TEXT),
    Member::new("Id", &shapes::TEXT),
    Member::new("NameServers", &s_DelegationSetNameServers).required(),
];
pub static DelegationSet: Shape = Shape { name: "DelegationSet", kind: Kind::Struct(&M_DelegationSet) };
static I_s_DelegationSetNameServers: Member = Member::new("member", &shapes::TEXT).names("NameServer", "NameServer", "NameServer");
pub static s_DelegationSetNameServers: Shape = Shape { name: "DelegationSetNameServers", kind: Kind::List(&I_s_DelegationSetNameServers, Limits::NONE) };

pub static M_DeleteHealthCheckRequest: [Member; 1] = [
    Member::new("HealthCheckId", &shapes::TEXT).at(Place::Uri("HealthCheckId")).required(),
];
pub static DeleteHealthCheckRequest: Shape = Shape { name: "DeleteHealthCheckRequest", kind: Kind::Struct(&M_DeleteHealthCheckRequest) };

pub static M_DeleteHealthCheckResponse: [Member; 0] = [
];
pub static DeleteHealthCheckResponse: Shape = Shape { name: "DeleteHealthCheckResponse", kind: Kind::Struct(&M_DeleteHealthCheckResponse) };

pub static M_DeleteHostedZoneRequest: [Member; 1] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static DeleteHostedZoneRequest: Shape = Shape { name: "DeleteHostedZoneRequest", kind: Kind::Struct(&M_DeleteHostedZoneRequest) };

pub static M_DeleteHostedZoneResponse: [Member; 1] = [
    Member::new("ChangeInfo", &ChangeInfo).required(),
];
pub static DeleteHostedZoneResponse: Shape = Shape { name: "DeleteHostedZoneResponse", kind: Kind::Struct(&M_DeleteHostedZoneResponse) };

pub static M_Dimension: [Member; 2] = [
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Value", &shapes::TEXT).required(),
];
pub static Dimension: Shape = Shape { name: "Dimension", kind: Kind::Struct(&M_Dimension) };
static I_s_DimensionList: Member = Member::new("member", &Dimension).names("Dimension", "Dimension", "Dimension");
pub static s_DimensionList: Shape = Shape { name: "DimensionList", kind: Kind::List(&I_s_DimensionList, Limits::NONE) };

pub static M_GeoLocation: [Member; 3] = [
    Member::new("ContinentCode", &shapes::TEXT),
    Member::new("CountryCode", &shapes::TEXT),
    Member::new("SubdivisionCode", &shapes::TEXT),
];
pub static GeoLocation: Shape = Shape { name: "GeoLocation", kind: Kind::Struct(&M_GeoLocation) };

pub static M_GeoProximityLocation: [Member; 4] = [
    Member::new("AWSRegion", &shapes::TEXT),
    Member::new("Bias", &shapes::INT),
    Member::new("Coordinates", &Coordinates),
    Member::new("LocalZoneGroup", &shapes::TEXT),
];
pub static GeoProximityLocation: Shape = Shape { name: "GeoProximityLocation", kind: Kind::Struct(&M_GeoProximityLocation) };

pub static M_GetChangeRequest: [Member; 1] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static GetChangeRequest: Shape = Shape { name: "GetChangeRequest", kind: Kind::Struct(&M_GetChangeRequest) };

pub static M_GetChangeResponse: [Member; 1] = [
    Member::new("ChangeInfo", &ChangeInfo).required(),
];
pub static GetChangeResponse: Shape = Shape { name: "GetChangeResponse", kind: Kind::Struct(&M_GetChangeResponse) };

pub static M_GetDNSSECRequest: [Member; 1] = [
    Member::new("HostedZoneId", &shapes::TEXT).names("Id", "Id", "Id").at(Place::Uri("Id")).required(),
];
pub static GetDNSSECRequest: Shape = Shape { name: "GetDNSSECRequest", kind: Kind::Struct(&M_GetDNSSECRequest) };

pub static M_GetDNSSECResponse: [Member; 2] = [
    Member::new("KeySigningKeys", &s_KeySigningKeys).required(),
    Member::new("Status", &DNSSECStatus).required(),
];
pub static GetDNSSECResponse: Shape = Shape { name: "GetDNSSECResponse", kind: Kind::Struct(&M_GetDNSSECResponse) };

pub static M_GetHealthCheckRequest: [Member; 1] = [
    Member::new("HealthCheckId", &shapes::TEXT).at(Place::Uri("HealthCheckId")).required(),
];
pub static GetHealthCheckRequest: Shape = Shape { name: "GetHealthCheckRequest", kind: Kind::Struct(&M_GetHealthCheckRequest) };

pub static M_GetHealthCheckResponse: [Member; 1] = [
    Member::new("HealthCheck", &HealthCheck).required(),
];
pub static GetHealthCheckResponse: Shape = Shape { name: "GetHealthCheckResponse", kind: Kind::Struct(&M_GetHealthCheckResponse) };

pub static M_GetHostedZoneRequest: [Member; 1] = [
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static GetHostedZoneRequest: Shape = Shape { name: "GetHostedZoneRequest", kind: Kind::Struct(&M_GetHostedZoneRequest) };

pub static M_GetHostedZoneResponse: [Member; 3] = [
    Member::new("DelegationSet", &DelegationSet),
    Member::new("HostedZone", &HostedZone).required(),
    Member::new("VPCs", &s_VPCs),
];
pub static GetHostedZoneResponse: Shape = Shape { name: "GetHostedZoneResponse", kind: Kind::Struct(&M_GetHostedZoneResponse) };

pub static M_HealthCheck: [Member; 6] = [
    Member::new("CallerReference", &shapes::TEXT).required(),
    Member::new("CloudWatchAlarmConfiguration", &CloudWatchAlarmConfiguration),
    Member::new("HealthCheckConfig", &HealthCheckConfig).required(),
    Member::new("HealthCheckVersion", &shapes::LONG).required(),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("LinkedService", &LinkedService),
];
pub static HealthCheck: Shape = Shape { name: "HealthCheck", kind: Kind::Struct(&M_HealthCheck) };

pub static M_HealthCheckConfig: [Member; 20] = [
    Member::new("AlarmIdentifier", &AlarmIdentifier),
    Member::new("ChildHealthChecks", &s_ChildHealthCheckList),
    Member::new("Disabled", &shapes::BOOL),
    Member::new("EnableSNI", &shapes::BOOL),
    Member::new("EndpointType", &shapes::TEXT),
    Member::new("FailureThreshold", &shapes::INT),
    Member::new("FullyQualifiedDomainName", &shapes::TEXT),
    Member::new("HealthCheckSourceId", &shapes::TEXT),
    Member::new("HealthThreshold", &shapes::INT),
    Member::new("IPAddress", &shapes::TEXT),
    Member::new("InsufficientDataHealthStatus", &shapes::TEXT),
    Member::new("Inverted", &shapes::BOOL),
    Member::new("MeasureLatency", &shapes::BOOL),
    Member::new("Port", &shapes::INT),
    Member::new("Regions", &s_HealthCheckRegionList),
    Member::new("RequestInterval", &shapes::INT),
    Member::new("ResourcePath", &shapes::TEXT),
    Member::new("RoutingControlArn", &shapes::TEXT),
    Member::new("SearchString", &shapes::TEXT),
    Member::new("Type", &shapes::TEXT).required(),
];
pub static HealthCheckConfig: Shape = Shape { name: "HealthCheckConfig", kind: Kind::Struct(&M_HealthCheckConfig) };
static I_s_HealthCheckRegionList: Member = Member::new("member", &shapes::TEXT).names("Region", "Region", "Region");
pub static s_HealthCheckRegionList: Shape = Shape { name: "HealthCheckRegionList", kind: Kind::List(&I_s_HealthCheckRegionList, Limits::NONE) };

pub static M_HostedZone: [Member; 7] = [
    Member::new("CallerReference", &shapes::TEXT).required(),
    Member::new("Config", &HostedZoneConfig),
    Member::new("Features", &HostedZoneFeatures),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("LinkedService", &LinkedService),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("ResourceRecordSetCount", &shapes::LONG),
];
pub static HostedZone: Shape = Shape { name: "HostedZone", kind: Kind::Struct(&M_HostedZone) };

pub static M_HostedZoneConfig: [Member; 3] = [
    Member::new("Comment", &shapes::TEXT),
    Member::new("HostedZoneTier", &shapes::TEXT),
    Member::new("PrivateZone", &shapes::BOOL),
];
pub static HostedZoneConfig: Shape = Shape { name: "HostedZoneConfig", kind: Kind::Struct(&M_HostedZoneConfig) };

pub static M_HostedZoneFailureReasons: [Member; 1] = [
    Member::new("AcceleratedRecovery", &shapes::TEXT),
];
pub static HostedZoneFailureReasons: Shape = Shape { name: "HostedZoneFailureReasons", kind: Kind::Struct(&M_HostedZoneFailureReasons) };

pub static M_HostedZoneFeatures: [Member; 5] = [
    Member::new("AcceleratedRecoveryStatus", &shapes::TEXT),
    Member::new("ChangeGuardrails", &s_ChangeGuardrails),
    Member::new("ChangeHistory", &ChangeHistoryFeature),
    Member::new("FailureReasons", &HostedZoneFailureReasons),
    Member::new("PublicDNSFallbackStatus", &shapes::TEXT),
];
pub static HostedZoneFeatures: Shape = Shape { name: "HostedZoneFeatures", kind: Kind::Struct(&M_HostedZoneFeatures) };
static I_s_HostedZones: Member = Member::new("member", &HostedZone).names("HostedZone", "HostedZone", "HostedZone");
pub static s_HostedZones: Shape = Shape { name: "HostedZones", kind: Kind::List(&I_s_HostedZones, Limits::NONE) };

pub static M_KeySigningKey: [Member; 16] = [
    Member::new("CreatedDate", &shapes::TIME),
    Member::new("DNSKEYRecord", &shapes::TEXT),
    Member::new("DSRecord", &shapes::TEXT),
    Member::new("DigestAlgorithmMnemonic", &shapes::TEXT),
    Member::new("DigestAlgorithmType", &shapes::INT),
    Member::new("DigestValue", &shapes::TEXT),
    Member::new("Flag", &shapes::INT),
    Member::new("KeyTag", &shapes::INT),
    Member::new("KmsArn", &shapes::TEXT),
    Member::new("LastModifiedDate", &shapes::TIME),
    Member::new("Name", &shapes::TEXT),
    Member::new("PublicKey", &shapes::TEXT),
    Member::new("SigningAlgorithmMnemonic", &shapes::TEXT),
    Member::new("SigningAlgorithmType", &shapes::INT),
    Member::new("Status", &shapes::TEXT),
    Member::new("StatusMessage", &shapes::TEXT),
];
pub static KeySigningKey: Shape = Shape { name: "KeySigningKey", kind: Kind::Struct(&M_KeySigningKey) };
static I_s_KeySigningKeys: Member = Member::new("member", &KeySigningKey);
pub static s_KeySigningKeys: Shape = Shape { name: "KeySigningKeys", kind: Kind::List(&I_s_KeySigningKeys, Limits::NONE) };

pub static M_LinkedService: [Member; 2] = [
    Member::new("Description", &shapes::TEXT),
    Member::new("ServicePrincipal", &shapes::TEXT),
];
pub static LinkedService: Shape = Shape { name: "LinkedService", kind: Kind::Struct(&M_LinkedService) };

pub static M_ListHostedZonesByNameRequest: [Member; 3] = [
    Member::new("DNSName", &shapes::TEXT).names("dnsname", "dnsname", "dnsname").at(Place::Query("dnsname")),
    Member::new("HostedZoneId", &shapes::TEXT).names("hostedzoneid", "hostedzoneid", "hostedzoneid").at(Place::Query("hostedzoneid")),
    Member::new("MaxItems", &shapes::TEXT).names("maxitems", "maxitems", "maxitems").at(Place::Query("maxitems")),
];
pub static ListHostedZonesByNameRequest: Shape = Shape { name: "ListHostedZonesByNameRequest", kind: Kind::Struct(&M_ListHostedZonesByNameRequest) };

pub static M_ListHostedZonesByNameResponse: [Member; 7] = [
    Member::new("DNSName", &shapes::TEXT),
    Member::new("HostedZoneId", &shapes::TEXT),
    Member::new("HostedZones", &s_HostedZones).required(),
    Member::new("IsTruncated", &shapes::BOOL).required(),
    Member::new("MaxItems", &shapes::TEXT).required(),
    Member::new("NextDNSName", &shapes::TEXT),
    Member::new("NextHostedZoneId", &shapes::TEXT),
];
pub static ListHostedZonesByNameResponse: Shape = Shape { name: "ListHostedZonesByNameResponse", kind: Kind::Struct(&M_ListHostedZonesByNameResponse) };

pub static M_ListHostedZonesRequest: [Member; 4] = [
    Member::new("DelegationSetId", &shapes::TEXT).names("delegationsetid", "delegationsetid", "delegationsetid").at(Place::Query("delegationsetid")),
    Member::new("HostedZoneType", &shapes::TEXT).names("hostedzonetype", "hostedzonetype", "hostedzonetype").at(Place::Query("hostedzonetype")),
    Member::new("Marker", &shapes::TEXT).names("marker", "marker", "marker").at(Place::Query("marker")),
    Member::new("MaxItems", &shapes::TEXT).names("maxitems", "maxitems", "maxitems").at(Place::Query("maxitems")),
];
pub static ListHostedZonesRequest: Shape = Shape { name: "ListHostedZonesRequest", kind: Kind::Struct(&M_ListHostedZonesRequest) };

pub static M_ListHostedZonesResponse: [Member; 5] = [
    Member::new("HostedZones", &s_HostedZones).required(),
    Member::new("IsTruncated", &shapes::BOOL).required(),
    Member::new("Marker", &shapes::TEXT).required(),
    Member::new("MaxItems", &shapes::TEXT).required(),
    Member::new("NextMarker", &shapes::TEXT),
];
pub static ListHostedZonesResponse: Shape = Shape { name: "ListHostedZonesResponse", kind: Kind::Struct(&M_ListHostedZonesResponse) };

pub static M_ListResourceRecordSetsRequest: [Member; 5] = [
    Member::new("HostedZoneId", &shapes::TEXT).names("Id", "Id", "Id").at(Place::Uri("Id")).required(),
    Member::new("MaxItems", &shapes::TEXT).names("maxitems", "maxitems", "maxitems").at(Place::Query("maxitems")),
    Member::new("StartRecordIdentifier", &shapes::TEXT).names("identifier", "identifier", "identifier").at(Place::Query("identifier")),
    Member::new("StartRecordName", &shapes::TEXT).names("name", "name", "name").at(Place::Query("name")),
    Member::new("StartRecordType", &shapes::TEXT).names("type", "type", "type").at(Place::Query("type")),
];
pub static ListResourceRecordSetsRequest: Shape = Shape { name: "ListResourceRecordSetsRequest", kind: Kind::Struct(&M_ListResourceRecordSetsRequest) };

pub static M_ListResourceRecordSetsResponse: [Member; 6] = [
    Member::new("IsTruncated", &shapes::BOOL).required(),
    Member::new("MaxItems", &shapes::TEXT).required(),
    Member::new("NextRecordIdentifier", &shapes::TEXT),
    Member::new("NextRecordName", &shapes::TEXT),
    Member::new("NextRecordType", &shapes::TEXT),
    Member::new("ResourceRecordSets", &s_ResourceRecordSets).required(),
];
pub static ListResourceRecordSetsResponse: Shape = Shape { name: "ListResourceRecordSetsResponse", kind: Kind::Struct(&M_ListResourceRecordSetsResponse) };

pub static M_ListTagsForResourceRequest: [Member; 2] = [
    Member::new("ResourceId", &shapes::TEXT).at(Place::Uri("ResourceId")).required(),
    Member::new("ResourceType", &shapes::TEXT).at(Place::Uri("ResourceType")).required(),
];
pub static ListTagsForResourceRequest: Shape = Shape { name: "ListTagsForResourceRequest", kind: Kind::Struct(&M_ListTagsForResourceRequest) };

pub static M_ListTagsForResourceResponse: [Member; 1] = [
    Member::new("ResourceTagSet", &ResourceTagSet).required(),
];
pub static ListTagsForResourceResponse: Shape = Shape { name: "ListTagsForResourceResponse", kind: Kind::Struct(&M_ListTagsForResourceResponse) };
static I_s_ResettableElementNameList: Member = Member::new("member", &shapes::TEXT).names("ResettableElementName", "ResettableElementName", "ResettableElementName");
pub static s_ResettableElementNameList: Shape = Shape { name: "ResettableElementNameList", kind: Kind::List(&I_s_ResettableElementNameList, Limits::NONE) };

pub static M_ResourceRecord: [Member; 1] = [
    Member::new("Value", &shapes::TEXT).required(),
];
pub static ResourceRecord: Shape = Shape { name: "ResourceRecord", kind: Kind::Struct(&M_ResourceRecord) };

pub static M_ResourceRecordSet: [Member; 16] = [
    Member::new("AZAffinity", &AZAffinity),
    Member::new("AliasTarget", &AliasTarget),
    Member::new("CidrRoutingConfig", &CidrRoutingConfig),
    Member::new("Failover", &shapes::TEXT),
    Member::new("GeoLocation", &GeoLocation),
    Member::new("GeoProximityLocation", &GeoProximityLocation),
    Member::new("HealthCheckId", &shapes::TEXT),
    Member::new("MultiValueAnswer", &shapes::BOOL),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Region", &shapes::TEXT),
    Member::new("ResourceRecords", &s_ResourceRecords),
    Member::new("SetIdentifier", &shapes::TEXT),
    Member::new("TTL", &shapes::LONG),
    Member::new("TrafficPolicyInstanceId", &shapes::TEXT),
    Member::new("Type", &shapes::TEXT).required(),
    Member::new("Weight", &shapes::LONG),
];
pub static ResourceRecordSet: Shape = Shape { name: "ResourceRecordSet", kind: Kind::Struct(&M_ResourceRecordSet) };
static I_s_ResourceRecordSets: Member = Member::new("member", &ResourceRecordSet).names("ResourceRecordSet", "ResourceRecordSet", "ResourceRecordSet");
pub static s_ResourceRecordSets: Shape = Shape { name: "ResourceRecordSets", kind: Kind::List(&I_s_ResourceRecordSets, Limits::NONE) };
static I_s_ResourceRecords: Member = Member::new("member", &ResourceRecord).names("ResourceRecord", "ResourceRecord", "ResourceRecord");
pub static s_ResourceRecords: Shape = Shape { name: "ResourceRecords", kind: Kind::List(&I_s_ResourceRecords, Limits::NONE) };

pub static M_ResourceTagSet: [Member; 3] = [
    Member::new("ResourceId", &shapes::TEXT),
    Member::new("ResourceType", &shapes::TEXT),
    Member::new("Tags", &s_TagList),
];
pub static ResourceTagSet: Shape = Shape { name: "ResourceTagSet", kind: Kind::Struct(&M_ResourceTagSet) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &shapes::TEXT),
    Member::new("Value", &shapes::TEXT),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
static I_s_TagKeyList: Member = Member::new("member", &shapes::TEXT).names("Key", "Key", "Key");
pub static s_TagKeyList: Shape = Shape { name: "TagKeyList", kind: Kind::List(&I_s_TagKeyList, Limits::NONE) };
static I_s_TagList: Member = Member::new("member", &Tag).names("Tag", "Tag", "Tag");
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::NONE) };

pub static M_UpdateHealthCheckRequest: [Member; 18] = [
    Member::new("AlarmIdentifier", &AlarmIdentifier),
    Member::new("ChildHealthChecks", &s_ChildHealthCheckList),
    Member::new("Disabled", &shapes::BOOL),
    Member::new("EnableSNI", &shapes::BOOL),
    Member::new("FailureThreshold", &shapes::INT),
    Member::new("FullyQualifiedDomainName", &shapes::TEXT),
    Member::new("HealthCheckId", &shapes::TEXT).at(Place::Uri("HealthCheckId")).required(),
    Member::new("HealthCheckSourceId", &shapes::TEXT),
    Member::new("HealthCheckVersion", &shapes::LONG),
    Member::new("HealthThreshold", &shapes::INT),
    Member::new("IPAddress", &shapes::TEXT),
    Member::new("InsufficientDataHealthStatus", &shapes::TEXT),
    Member::new("Inverted", &shapes::BOOL),
    Member::new("Port", &shapes::INT),
    Member::new("Regions", &s_HealthCheckRegionList),
    Member::new("ResetElements", &s_ResettableElementNameList),
    Member::new("ResourcePath", &shapes::TEXT),
    Member::new("SearchString", &shapes::TEXT),
];
pub static UpdateHealthCheckRequest: Shape = Shape { name: "UpdateHealthCheckRequest", kind: Kind::Struct(&M_UpdateHealthCheckRequest) };

pub static M_UpdateHealthCheckResponse: [Member; 1] = [
    Member::new("HealthCheck", &HealthCheck).required(),
];
pub static UpdateHealthCheckResponse: Shape = Shape { name: "UpdateHealthCheckResponse", kind: Kind::Struct(&M_UpdateHealthCheckResponse) };

pub static M_UpdateHostedZoneCommentRequest: [Member; 2] = [
    Member::new("Comment", &shapes::TEXT),
    Member::new("Id", &shapes::TEXT).at(Place::Uri("Id")).required(),
];
pub static UpdateHostedZoneCommentRequest: Shape = Shape { name: "UpdateHostedZoneCommentRequest", kind: Kind::Struct(&M_UpdateHostedZoneCommentRequest) };

pub static M_UpdateHostedZoneCommentResponse: [Member; 1] = [
    Member::new("HostedZone", &HostedZone).required(),
];
pub static UpdateHostedZoneCommentResponse: Shape = Shape { name: "UpdateHostedZoneCommentResponse", kind: Kind::Struct(&M_UpdateHostedZoneCommentResponse) };

pub static M_VPC: [Member; 2] = [
    Member::new("VPCId", &shapes::TEXT),
    Member::new("VPCRegion", &shapes::TEXT),
];
pub static VPC: Shape = Shape { name: "VPC", kind: Kind::Struct(&M_VPC) };
static I_s_VPCs: Member = Member::new("member", &VPC).names("VPC", "VPC", "VPC");
pub static s_VPCs: Shape = Shape { name: "VPCs", kind: Kind::List(&I_s_VPCs, Limits::NONE) };
