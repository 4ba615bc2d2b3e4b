// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AZAffinity {
    pub location_id: Option<String>,
    pub location_type: Option<AZAffinityLocationType>,
}
impl ::bonkei_wire::Element for AZAffinity {}

text_enum! { AZAffinityLocationType
    AVAILABILITY_ZONE = "AvailabilityZone"
    AVAILABILITY_ZONE_GROUP = "AvailabilityZoneGroup"
    REGION = "Region"
    PARTITION = "Partition"
    GLOBAL = "Global"
}

text_enum! { AcceleratedRecoveryStatus
    ENABLING = "ENABLING"
    ENABLE_FAILED = "ENABLE_FAILED"
    ENABLING_HOSTED_ZONE_LOCKED = "ENABLING_HOSTED_ZONE_LOCKED"
    ENABLED = "ENABLED"
    DISABLING = "DISABLING"
    DISABLE_FAILED = "DISABLE_FAILED"
    DISABLED = "DISABLED"
    DISABLING_HOSTED_ZONE_LOCKED = "DISABLING_HOSTED_ZONE_LOCKED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmIdentifier {
    pub name: String,
    pub region: CloudWatchRegion,
}
impl ::bonkei_wire::Element for AlarmIdentifier {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasTarget {
    pub dns_name: String,
    pub evaluate_target_health: bool,
    pub hosted_zone_id: String,
}
impl ::bonkei_wire::Element for AliasTarget {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    pub action: ChangeAction,
    pub resource_record_set: ResourceRecordSet,
}
impl ::bonkei_wire::Element for Change {}

text_enum! { ChangeAction
    CREATE = "CREATE"
    DELETE = "DELETE"
    UPSERT = "UPSERT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeBatch {
    pub changes: Vec<Change>,
    pub comment: Option<String>,
}
impl ::bonkei_wire::Element for ChangeBatch {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeGuardrail {
    pub name: ChangeGuardrailName,
    pub status: ChangeGuardrailStatus,
}
impl ::bonkei_wire::Element for ChangeGuardrail {}

text_enum! { ChangeGuardrailName
    NS_FORMAT_CHECK = "NS_FORMAT_CHECK"
    NS_DELEGATION_AUTHORITY_CHECK = "NS_DELEGATION_AUTHORITY_CHECK"
    NS_OCCLUSION_CHECK = "NS_OCCLUSION_CHECK"
    ALIAS_TARGET_CHECK = "ALIAS_TARGET_CHECK"
    ACTIVE_RECORD_CHECK = "ACTIVE_RECORD_CHECK"
    ACTIVE_DELEGATION_CHECK = "ACTIVE_DELEGATION_CHECK"
}

text_enum! { ChangeGuardrailStatus
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeHistoryFeature {
    pub retention_starts_at: Option<Timestamp>,
    pub status: Option<FeatureEnablement>,
}
impl ::bonkei_wire::Element for ChangeHistoryFeature {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeInfo {
    pub comment: Option<String>,
    pub id: Option<String>,
    pub status: Option<ChangeStatus>,
    pub submitted_at: Option<Timestamp>,
}
impl ::bonkei_wire::Element for ChangeInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeResourceRecordSetsRequest {
    pub change_batch: ChangeBatch,
    pub hosted_zone_id: String,
}
impl ::bonkei_wire::Element for ChangeResourceRecordSetsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeResourceRecordSetsResponse {
    pub change_info: Option<ChangeInfo>,
}
impl ::bonkei_wire::Element for ChangeResourceRecordSetsResponse {}

text_enum! { ChangeStatus
    PENDING = "PENDING"
    INSYNC = "INSYNC"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeTagsForResourceRequest {
    pub add_tags: Option<Vec<Tag>>,
    pub remove_tag_keys: Option<Vec<String>>,
    pub resource_id: String,
    pub resource_type: TagResourceType,
}
impl ::bonkei_wire::Element for ChangeTagsForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeTagsForResourceResponse {}
impl ::bonkei_wire::Element for ChangeTagsForResourceResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CidrRoutingConfig {
    pub collection_id: String,
    pub location_name: String,
}
impl ::bonkei_wire::Element for CidrRoutingConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudWatchAlarmConfiguration {
    pub comparison_operator: Option<ComparisonOperator>,
    pub dimensions: Option<Vec<Dimension>>,
    pub evaluation_periods: Option<i32>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub period: Option<i32>,
    pub statistic: Option<Statistic>,
    pub threshold: Option<f64>,
}
impl ::bonkei_wire::Element for CloudWatchAlarmConfiguration {}

text_enum! { CloudWatchRegion
    US_EAST_1 = "us-east-1"
    US_EAST_2 = "us-east-2"
    US_WEST_1 = "us-west-1"
    US_WEST_2 = "us-west-2"
    CA_CENTRAL_1 = "ca-central-1"
    EU_CENTRAL_1 = "eu-central-1"
    EU_CENTRAL_2 = "eu-central-2"
    EU_WEST_1 = "eu-west-1"
    EU_WEST_2 = "eu-west-2"
    EU_WEST_3 = "eu-west-3"
    AP_EAST_1 = "ap-east-1"
    ME_SOUTH_1 = "me-south-1"
    ME_CENTRAL_1 = "me-central-1"
    AP_SOUTH_1 = "ap-south-1"
    AP_SOUTH_2 = "ap-south-2"
    AP_SOUTHEAST_1 = "ap-southeast-1"
    AP_SOUTHEAST_2 = "ap-southeast-2"
    AP_SOUTHEAST_3 = "ap-southeast-3"
    AP_NORTHEAST_1 = "ap-northeast-1"
    AP_NORTHEAST_2 = "ap-northeast-2"
    AP_NORTHEAST_3 = "ap-northeast-3"
    EU_NORTH_1 = "eu-north-1"
    SA_EAST_1 = "sa-east-1"
    CN_NORTHWEST_1 = "cn-northwest-1"
    CN_NORTH_1 = "cn-north-1"
    AF_SOUTH_1 = "af-south-1"
    EU_SOUTH_1 = "eu-south-1"
    EU_SOUTH_2 = "eu-south-2"
    US_GOV_WEST_1 = "us-gov-west-1"
    US_GOV_EAST_1 = "us-gov-east-1"
    US_ISO_EAST_1 = "us-iso-east-1"
    US_ISO_WEST_1 = "us-iso-west-1"
    US_ISOB_EAST_1 = "us-isob-east-1"
    AP_SOUTHEAST_4 = "ap-southeast-4"
    IL_CENTRAL_1 = "il-central-1"
    CA_WEST_1 = "ca-west-1"
    AP_SOUTHEAST_5 = "ap-southeast-5"
    MX_CENTRAL_1 = "mx-central-1"
    US_ISOF_SOUTH_1 = "us-isof-south-1"
    US_ISOF_EAST_1 = "us-isof-east-1"
    AP_SOUTHEAST_7 = "ap-southeast-7"
    AP_EAST_2 = "ap-east-2"
    EU_ISOE_WEST_1 = "eu-isoe-west-1"
    AP_SOUTHEAST_6 = "ap-southeast-6"
    US_ISOB_WEST_1 = "us-isob-west-1"
    EUSC_DE_EAST_1 = "eusc-de-east-1"
}

text_enum! { ComparisonOperator
    GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold"
    GREATER_THAN_THRESHOLD = "GreaterThanThreshold"
    LESS_THAN_THRESHOLD = "LessThanThreshold"
    LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coordinates {
    pub latitude: String,
    pub longitude: String,
}
impl ::bonkei_wire::Element for Coordinates {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateHealthCheckRequest {
    pub caller_reference: String,
    pub health_check_config: HealthCheckConfig,
}
impl ::bonkei_wire::Element for CreateHealthCheckRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateHealthCheckResponse {
    pub health_check: Option<HealthCheck>,
    pub location: Option<String>,
}
impl ::bonkei_wire::Element for CreateHealthCheckResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateHostedZoneRequest {
    pub caller_reference: String,
    pub change_guardrails: Option<Vec<ChangeGuardrail>>,
    pub delegation_set_id: Option<String>,
    pub enable_public_dns_fallback: Option<bool>,
    pub hosted_zone_config: Option<HostedZoneConfig>,
    pub name: String,
    pub vpc: Option<VPC>,
}
impl ::bonkei_wire::Element for CreateHostedZoneRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateHostedZoneResponse {
    pub change_info: Option<ChangeInfo>,
    pub delegation_set: Option<DelegationSet>,
    pub hosted_zone: Option<HostedZone>,
    pub location: Option<String>,
    pub vpc: Option<VPC>,
}
impl ::bonkei_wire::Element for CreateHostedZoneResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DNSSECStatus {
    pub serve_signature: Option<String>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for DNSSECStatus {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationSet {
    pub caller_reference: Option<String>,
    pub id: Option<String>,
    pub name_servers: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DelegationSet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteHealthCheckRequest {
    pub health_check_id: String,
}
impl ::bonkei_wire::Element for DeleteHealthCheckRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteHealthCheckResponse {}
impl ::bonkei_wire::Element for DeleteHealthCheckResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteHostedZoneRequest {
    pub id: String,
}
impl ::bonkei_wire::Element for DeleteHostedZoneRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteHostedZoneResponse {
    pub change_info: Option<ChangeInfo>,
}
impl ::bonkei_wire::Element for DeleteHostedZoneResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Dimension {}

text_enum! { EndpointType
    PUBLIC = "PUBLIC"
    PRIVATE = "PRIVATE"
}

text_enum! { FeatureEnablement
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
}

text_enum! { FeatureStatus
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    ENABLING = "ENABLING"
    DISABLING = "DISABLING"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeoLocation {
    pub continent_code: Option<String>,
    pub country_code: Option<String>,
    pub subdivision_code: Option<String>,
}
impl ::bonkei_wire::Element for GeoLocation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeoProximityLocation {
    pub aws_region: Option<String>,
    pub bias: Option<i32>,
    pub coordinates: Option<Coordinates>,
    pub local_zone_group: Option<String>,
}
impl ::bonkei_wire::Element for GeoProximityLocation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetChangeRequest {
    pub id: String,
}
impl ::bonkei_wire::Element for GetChangeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetChangeResponse {
    pub change_info: Option<ChangeInfo>,
}
impl ::bonkei_wire::Element for GetChangeResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDNSSECRequest {
    pub hosted_zone_id: String,
}
impl ::bonkei_wire::Element for GetDNSSECRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDNSSECResponse {
    pub key_signing_keys: Option<Vec<KeySigningKey>>,
    pub status: Option<DNSSECStatus>,
}
impl ::bonkei_wire::Element for GetDNSSECResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckRequest {
    pub health_check_id: String,
}
impl ::bonkei_wire::Element for GetHealthCheckRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckResponse {
    pub health_check: Option<HealthCheck>,
}
impl ::bonkei_wire::Element for GetHealthCheckResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneRequest {
    pub id: String,
}
impl ::bonkei_wire::Element for GetHostedZoneRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneResponse {
    pub delegation_set: Option<DelegationSet>,
    pub hosted_zone: Option<HostedZone>,
    pub vpcs: Option<Vec<VPC>>,
}
impl ::bonkei_wire::Element for GetHostedZoneResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthCheck {
    pub caller_reference: Option<String>,
    pub cloud_watch_alarm_configuration: Option<CloudWatchAlarmConfiguration>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub health_check_version: Option<i64>,
    pub id: Option<String>,
    pub linked_service: Option<LinkedService>,
}
impl ::bonkei_wire::Element for HealthCheck {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthCheckConfig {
    pub alarm_identifier: Option<AlarmIdentifier>,
    pub child_health_checks: Option<Vec<String>>,
    pub disabled: Option<bool>,
    pub enable_sni: Option<bool>,
    pub endpoint_type: Option<EndpointType>,
    pub failure_threshold: Option<i32>,
    pub fully_qualified_domain_name: Option<String>,
    pub health_check_source_id: Option<String>,
    pub health_threshold: Option<i32>,
    pub ip_address: Option<String>,
    pub insufficient_data_health_status: Option<InsufficientDataHealthStatus>,
    pub inverted: Option<bool>,
    pub measure_latency: Option<bool>,
    pub port: Option<i32>,
    pub regions: Option<Vec<HealthCheckRegion>>,
    pub request_interval: Option<i32>,
    pub resource_path: Option<String>,
    pub routing_control_arn: Option<String>,
    pub search_string: Option<String>,
    pub r#type: HealthCheckType,
}
impl ::bonkei_wire::Element for HealthCheckConfig {}

text_enum! { HealthCheckRegion
    US_EAST_1 = "us-east-1"
    US_WEST_1 = "us-west-1"
    US_WEST_2 = "us-west-2"
    EU_WEST_1 = "eu-west-1"
    AP_SOUTHEAST_1 = "ap-southeast-1"
    AP_SOUTHEAST_2 = "ap-southeast-2"
    AP_NORTHEAST_1 = "ap-northeast-1"
    SA_EAST_1 = "sa-east-1"
}

text_enum! { HealthCheckType
    HTTP = "HTTP"
    HTTPS = "HTTPS"
    HTTP_STR_MATCH = "HTTP_STR_MATCH"
    HTTPS_STR_MATCH = "HTTPS_STR_MATCH"
    TCP = "TCP"
    CALCULATED = "CALCULATED"
    CLOUDWATCH_METRIC = "CLOUDWATCH_METRIC"
    RECOVERY_CONTROL = "RECOVERY_CONTROL"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZone {
    pub caller_reference: Option<String>,
    pub config: Option<HostedZoneConfig>,
    pub features: Option<HostedZoneFeatures>,
    pub id: Option<String>,
    pub linked_service: Option<LinkedService>,
    pub name: Option<String>,
    pub resource_record_set_count: Option<i64>,
}
impl ::bonkei_wire::Element for HostedZone {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZoneConfig {
    pub comment: Option<String>,
    pub hosted_zone_tier: Option<HostedZoneTier>,
    pub private_zone: Option<bool>,
}
impl ::bonkei_wire::Element for HostedZoneConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZoneFailureReasons {
    pub accelerated_recovery: Option<String>,
}
impl ::bonkei_wire::Element for HostedZoneFailureReasons {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZoneFeatures {
    pub accelerated_recovery_status: Option<AcceleratedRecoveryStatus>,
    pub change_guardrails: Option<Vec<ChangeGuardrail>>,
    pub change_history: Option<ChangeHistoryFeature>,
    pub failure_reasons: Option<HostedZoneFailureReasons>,
    pub public_dns_fallback_status: Option<FeatureStatus>,
}
impl ::bonkei_wire::Element for HostedZoneFeatures {}

text_enum! { HostedZoneTier
    STANDARD = "STANDARD"
    ADVANCED = "ADVANCED"
}

text_enum! { HostedZoneType
    PRIVATE_HOSTED_ZONE = "PrivateHostedZone"
}

text_enum! { InsufficientDataHealthStatus
    HEALTHY = "Healthy"
    UNHEALTHY = "Unhealthy"
    LAST_KNOWN_STATUS = "LastKnownStatus"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeySigningKey {
    pub created_date: Option<Timestamp>,
    pub dnskey_record: Option<String>,
    pub ds_record: Option<String>,
    pub digest_algorithm_mnemonic: Option<String>,
    pub digest_algorithm_type: Option<i32>,
    pub digest_value: Option<String>,
    pub flag: Option<i32>,
    pub key_tag: Option<i32>,
    pub kms_arn: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub name: Option<String>,
    pub public_key: Option<String>,
    pub signing_algorithm_mnemonic: Option<String>,
    pub signing_algorithm_type: Option<i32>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
impl ::bonkei_wire::Element for KeySigningKey {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinkedService {
    pub description: Option<String>,
    pub service_principal: Option<String>,
}
impl ::bonkei_wire::Element for LinkedService {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHostedZonesByNameRequest {
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
    pub max_items: Option<String>,
}
impl ::bonkei_wire::Element for ListHostedZonesByNameRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHostedZonesByNameResponse {
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
    pub hosted_zones: Option<Vec<HostedZone>>,
    pub is_truncated: Option<bool>,
    pub max_items: Option<String>,
    pub next_dns_name: Option<String>,
    pub next_hosted_zone_id: Option<String>,
}
impl ::bonkei_wire::Element for ListHostedZonesByNameResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHostedZonesRequest {
    pub delegation_set_id: Option<String>,
    pub hosted_zone_type: Option<HostedZoneType>,
    pub marker: Option<String>,
    pub max_items: Option<String>,
}
impl ::bonkei_wire::Element for ListHostedZonesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHostedZonesResponse {
    pub hosted_zones: Option<Vec<HostedZone>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<String>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for ListHostedZonesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourceRecordSetsRequest {
    pub hosted_zone_id: String,
    pub max_items: Option<String>,
    pub start_record_identifier: Option<String>,
    pub start_record_name: Option<String>,
    pub start_record_type: Option<RRType>,
}
impl ::bonkei_wire::Element for ListResourceRecordSetsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourceRecordSetsResponse {
    pub is_truncated: Option<bool>,
    pub max_items: Option<String>,
    pub next_record_identifier: Option<String>,
    pub next_record_name: Option<String>,
    pub next_record_type: Option<RRType>,
    pub resource_record_sets: Option<Vec<ResourceRecordSet>>,
}
impl ::bonkei_wire::Element for ListResourceRecordSetsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_id: String,
    pub resource_type: TagResourceType,
}
impl ::bonkei_wire::Element for ListTagsForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub resource_tag_set: Option<ResourceTagSet>,
}
impl ::bonkei_wire::Element for ListTagsForResourceResponse {}

text_enum! { RRType
    SOA = "SOA"
    A = "A"
    TXT = "TXT"
    NS = "NS"
    CNAME = "CNAME"
    MX = "MX"
    NAPTR = "NAPTR"
    PTR = "PTR"
    SRV = "SRV"
    SPF = "SPF"
    AAAA = "AAAA"
    CAA = "CAA"
    DS = "DS"
    TLSA = "TLSA"
    SSHFP = "SSHFP"
    SVCB = "SVCB"
    HTTPS = "HTTPS"
}

text_enum! { ResettableElementName
    FULLY_QUALIFIED_DOMAIN_NAME = "FullyQualifiedDomainName"
    REGIONS = "Regions"
    RESOURCE_PATH = "ResourcePath"
    CHILD_HEALTH_CHECKS = "ChildHealthChecks"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceRecord {
    pub value: String,
}
impl ::bonkei_wire::Element for ResourceRecord {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceRecordSet {
    pub az_affinity: Option<AZAffinity>,
    pub alias_target: Option<AliasTarget>,
    pub cidr_routing_config: Option<CidrRoutingConfig>,
    pub failover: Option<ResourceRecordSetFailover>,
    pub geo_location: Option<GeoLocation>,
    pub geo_proximity_location: Option<GeoProximityLocation>,
    pub health_check_id: Option<String>,
    pub multi_value_answer: Option<bool>,
    pub name: String,
    pub region: Option<ResourceRecordSetRegion>,
    pub resource_records: Option<Vec<ResourceRecord>>,
    pub set_identifier: Option<String>,
    pub ttl: Option<i64>,
    pub traffic_policy_instance_id: Option<String>,
    pub r#type: RRType,
    pub weight: Option<i64>,
}
impl ::bonkei_wire::Element for ResourceRecordSet {}

text_enum! { ResourceRecordSetFailover
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
}

text_enum! { ResourceRecordSetRegion
    US_EAST_1 = "us-east-1"
    US_EAST_2 = "us-east-2"
    US_WEST_1 = "us-west-1"
    US_WEST_2 = "us-west-2"
    CA_CENTRAL_1 = "ca-central-1"
    EU_WEST_1 = "eu-west-1"
    EU_WEST_2 = "eu-west-2"
    EU_WEST_3 = "eu-west-3"
    EU_CENTRAL_1 = "eu-central-1"
    EU_CENTRAL_2 = "eu-central-2"
    AP_SOUTHEAST_1 = "ap-southeast-1"
    AP_SOUTHEAST_2 = "ap-southeast-2"
    AP_SOUTHEAST_3 = "ap-southeast-3"
    AP_NORTHEAST_1 = "ap-northeast-1"
    AP_NORTHEAST_2 = "ap-northeast-2"
    AP_NORTHEAST_3 = "ap-northeast-3"
    EU_NORTH_1 = "eu-north-1"
    SA_EAST_1 = "sa-east-1"
    CN_NORTH_1 = "cn-north-1"
    CN_NORTHWEST_1 = "cn-northwest-1"
    AP_EAST_1 = "ap-east-1"
    ME_SOUTH_1 = "me-south-1"
    ME_CENTRAL_1 = "me-central-1"
    AP_SOUTH_1 = "ap-south-1"
    AP_SOUTH_2 = "ap-south-2"
    AF_SOUTH_1 = "af-south-1"
    EU_SOUTH_1 = "eu-south-1"
    EU_SOUTH_2 = "eu-south-2"
    AP_SOUTHEAST_4 = "ap-southeast-4"
    IL_CENTRAL_1 = "il-central-1"
    CA_WEST_1 = "ca-west-1"
    AP_SOUTHEAST_5 = "ap-southeast-5"
    MX_CENTRAL_1 = "mx-central-1"
    AP_SOUTHEAST_7 = "ap-southeast-7"
    US_GOV_EAST_1 = "us-gov-east-1"
    US_GOV_WEST_1 = "us-gov-west-1"
    AP_EAST_2 = "ap-east-2"
    AP_SOUTHEAST_6 = "ap-southeast-6"
    EUSC_DE_EAST_1 = "eusc-de-east-1"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTagSet {
    pub resource_id: Option<String>,
    pub resource_type: Option<TagResourceType>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ResourceTagSet {}

text_enum! { Statistic
    AVERAGE = "Average"
    SUM = "Sum"
    SAMPLE_COUNT = "SampleCount"
    MAXIMUM = "Maximum"
    MINIMUM = "Minimum"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Tag {}

text_enum! { TagResourceType
    HEALTHCHECK = "healthcheck"
    HOSTEDZONE = "hostedzone"
    HEALTHCHECKSOURCE = "healthchecksource"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateHealthCheckRequest {
    pub alarm_identifier: Option<AlarmIdentifier>,
    pub child_health_checks: Option<Vec<String>>,
    pub disabled: Option<bool>,
    pub enable_sni: Option<bool>,
    pub failure_threshold: Option<i32>,
    pub fully_qualified_domain_name: Option<String>,
    pub health_check_id: String,
    pub health_check_source_id: Option<String>,
    pub health_check_version: Option<i64>,
    pub health_threshold: Option<i32>,
    pub ip_address: Option<String>,
    pub insufficient_data_health_status: Option<InsufficientDataHealthStatus>,
    pub inverted: Option<bool>,
    pub port: Option<i32>,
    pub regions: Option<Vec<HealthCheckRegion>>,
    pub reset_elements: Option<Vec<ResettableElementName>>,
    pub resource_path: Option<String>,
    pub search_string: Option<String>,
}
impl ::bonkei_wire::Element for UpdateHealthCheckRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateHealthCheckResponse {
    pub health_check: Option<HealthCheck>,
}
impl ::bonkei_wire::Element for UpdateHealthCheckResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateHostedZoneCommentRequest {
    pub comment: Option<String>,
    pub id: String,
}
impl ::bonkei_wire::Element for UpdateHostedZoneCommentRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateHostedZoneCommentResponse {
    pub hosted_zone: Option<HostedZone>,
}
impl ::bonkei_wire::Element for UpdateHostedZoneCommentResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VPC {
    pub vpc_id: Option<String>,
    pub vpc_region: Option<VPCRegion>,
}
impl ::bonkei_wire::Element for VPC {}

text_enum! { VPCRegion
    US_EAST_1 = "us-east-1"
    US_EAST_2 = "us-east-2"
    US_WEST_1 = "us-west-1"
    US_WEST_2 = "us-west-2"
    EU_WEST_1 = "eu-west-1"
    EU_WEST_2 = "eu-west-2"
    EU_WEST_3 = "eu-west-3"
    EU_CENTRAL_1 = "eu-central-1"
    EU_CENTRAL_2 = "eu-central-2"
    AP_EAST_1 = "ap-east-1"
    ME_SOUTH_1 = "me-south-1"
    US_GOV_WEST_1 = "us-gov-west-1"
    US_GOV_EAST_1 = "us-gov-east-1"
    US_ISO_EAST_1 = "us-iso-east-1"
    US_ISO_WEST_1 = "us-iso-west-1"
    US_ISOB_EAST_1 = "us-isob-east-1"
    ME_CENTRAL_1 = "me-central-1"
    AP_SOUTHEAST_1 = "ap-southeast-1"
    AP_SOUTHEAST_2 = "ap-southeast-2"
    AP_SOUTHEAST_3 = "ap-southeast-3"
    AP_SOUTH_1 = "ap-south-1"
    AP_SOUTH_2 = "ap-south-2"
    AP_NORTHEAST_1 = "ap-northeast-1"
    AP_NORTHEAST_2 = "ap-northeast-2"
    AP_NORTHEAST_3 = "ap-northeast-3"
    EU_NORTH_1 = "eu-north-1"
    SA_EAST_1 = "sa-east-1"
    CA_CENTRAL_1 = "ca-central-1"
    CN_NORTH_1 = "cn-north-1"
    CN_NORTHWEST_1 = "cn-northwest-1"
    AF_SOUTH_1 = "af-south-1"
    EU_SOUTH_1 = "eu-south-1"
    EU_SOUTH_2 = "eu-south-2"
    AP_SOUTHEAST_4 = "ap-southeast-4"
    IL_CENTRAL_1 = "il-central-1"
    CA_WEST_1 = "ca-west-1"
    AP_SOUTHEAST_5 = "ap-southeast-5"
    MX_CENTRAL_1 = "mx-central-1"
    US_ISOF_SOUTH_1 = "us-isof-south-1"
    US_ISOF_EAST_1 = "us-isof-east-1"
    AP_SOUTHEAST_7 = "ap-southeast-7"
    AP_EAST_2 = "ap-east-2"
    EU_ISOE_WEST_1 = "eu-isoe-west-1"
    AP_SOUTHEAST_6 = "ap-southeast-6"
    US_ISOB_WEST_1 = "us-isob-west-1"
    EUSC_DE_EAST_1 = "eusc-de-east-1"
}
