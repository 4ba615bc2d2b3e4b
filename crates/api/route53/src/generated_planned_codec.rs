// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AZAffinity {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            location_id: f.opt("LocationId")?,
            location_type: f.opt("LocationType")?,
        })
    }
}

impl Encode for AZAffinity {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AZAffinity[0], &self.location_id);
        opt(w, &schema::M_AZAffinity[1], &self.location_type);
        w.end_struct();
    }
}

impl Decode for AlarmIdentifier {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            region: f.req("Region")?,
        })
    }
}

impl Encode for AlarmIdentifier {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AlarmIdentifier[0], &self.name);
        req(w, &schema::M_AlarmIdentifier[1], &self.region);
        w.end_struct();
    }
}

impl Decode for AliasTarget {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dns_name: f.req("DNSName")?,
            evaluate_target_health: f.req("EvaluateTargetHealth")?,
            hosted_zone_id: f.req("HostedZoneId")?,
        })
    }
}

impl Encode for AliasTarget {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AliasTarget[0], &self.dns_name);
        req(w, &schema::M_AliasTarget[1], &self.evaluate_target_health);
        req(w, &schema::M_AliasTarget[2], &self.hosted_zone_id);
        w.end_struct();
    }
}

impl Decode for Change {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action: f.req("Action")?,
            resource_record_set: f.req("ResourceRecordSet")?,
        })
    }
}

impl Decode for ChangeBatch {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            changes: f.req("Changes")?,
            comment: f.opt("Comment")?,
        })
    }
}

impl Decode for ChangeGuardrail {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            status: f.req("Status")?,
        })
    }
}

impl Encode for ChangeGuardrail {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ChangeGuardrail[0], &self.name);
        req(w, &schema::M_ChangeGuardrail[1], &self.status);
        w.end_struct();
    }
}

impl Encode for ChangeHistoryFeature {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ChangeHistoryFeature[0], &self.retention_starts_at);
        opt(w, &schema::M_ChangeHistoryFeature[1], &self.status);
        w.end_struct();
    }
}

impl Encode for ChangeInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ChangeInfo[0], &self.comment);
        opt(w, &schema::M_ChangeInfo[1], &self.id);
        opt(w, &schema::M_ChangeInfo[2], &self.status);
        opt(w, &schema::M_ChangeInfo[3], &self.submitted_at);
        w.end_struct();
    }
}

impl Decode for ChangeResourceRecordSetsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            change_batch: f.req("ChangeBatch")?,
            hosted_zone_id: f.req("HostedZoneId")?,
        })
    }
}

impl Encode for ChangeResourceRecordSetsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ChangeResourceRecordSetsResponse[0], &self.change_info);
        w.end_struct();
    }
}

impl Decode for ChangeTagsForResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            add_tags: f.opt("AddTags")?,
            remove_tag_keys: f.opt("RemoveTagKeys")?,
            resource_id: f.req("ResourceId")?,
            resource_type: f.req("ResourceType")?,
        })
    }
}

impl Encode for ChangeTagsForResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for CidrRoutingConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            collection_id: f.req("CollectionId")?,
            location_name: f.req("LocationName")?,
        })
    }
}

impl Encode for CidrRoutingConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CidrRoutingConfig[0], &self.collection_id);
        req(w, &schema::M_CidrRoutingConfig[1], &self.location_name);
        w.end_struct();
    }
}

impl Encode for CloudWatchAlarmConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CloudWatchAlarmConfiguration[0], &self.comparison_operator);
        opt(w, &schema::M_CloudWatchAlarmConfiguration[1], &self.dimensions);
        opt(w, &schema::M_CloudWatchAlarmConfiguration[2], &self.evaluation_periods);
        opt(w, &schema::M_CloudWatchAlarmConfiguration[3], &self.metric_name);
        opt(w, &schema::M_CloudWatchAlarmConfiguration[4], &self.namespace);
        opt(w, &schema::M_CloudWatchAlarmConfiguration[5], &self.period);
        opt(w, &schema::M_CloudWatchAlarmConfiguration[6], &self.statistic);
        opt(w, &schema::M_CloudWatchAlarmConfiguration[7], &self.threshold);
        w.end_struct();
    }
}

impl Decode for Coordinates {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            latitude: f.req("Latitude")?,
            longitude: f.req("Longitude")?,
        })
    }
}

impl Encode for Coordinates {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Coordinates[0], &self.latitude);
        req(w, &schema::M_Coordinates[1], &self.longitude);
        w.end_struct();
    }
}

impl Decode for CreateHealthCheckRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            caller_reference: f.req("CallerReference")?,
            health_check_config: f.req("HealthCheckConfig")?,
        })
    }
}

impl Encode for CreateHealthCheckResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateHealthCheckResponse[0], &self.health_check);
        opt(w, &schema::M_CreateHealthCheckResponse[1], &self.location);
        w.end_struct();
    }
}

impl Decode for CreateHostedZoneRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            caller_reference: f.req("CallerReference")?,
            change_guardrails: f.opt("ChangeGuardrails")?,
            delegation_set_id: f.opt("DelegationSetId")?,
            enable_public_dns_fallback: f.opt("EnablePublicDNSFallback")?,
            hosted_zone_config: f.opt("HostedZoneConfig")?,
            name: f.req("Name")?,
            vpc: f.opt("VPC")?,
        })
    }
}

impl Encode for CreateHostedZoneResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateHostedZoneResponse[0], &self.change_info);
        opt(w, &schema::M_CreateHostedZoneResponse[1], &self.delegation_set);
        opt(w, &schema::M_CreateHostedZoneResponse[2], &self.hosted_zone);
        opt(w, &schema::M_CreateHostedZoneResponse[3], &self.location);
        opt(w, &schema::M_CreateHostedZoneResponse[4], &self.vpc);
        w.end_struct();
    }
}

impl Encode for DNSSECStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DNSSECStatus[0], &self.serve_signature);
        opt(w, &schema::M_DNSSECStatus[1], &self.status_message);
        w.end_struct();
    }
}

impl Encode for DelegationSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DelegationSet[0], &self.caller_reference);
        opt(w, &schema::M_DelegationSet[1], &self.id);
        opt(w, &schema::M_DelegationSet[2], &self.name_servers);
        w.end_struct();
    }
}

impl Decode for DeleteHealthCheckRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            health_check_id: f.req("HealthCheckId")?,
        })
    }
}

impl Encode for DeleteHealthCheckResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DeleteHostedZoneRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
        })
    }
}

impl Encode for DeleteHostedZoneResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteHostedZoneResponse[0], &self.change_info);
        w.end_struct();
    }
}

impl Encode for Dimension {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Dimension[0], &self.name);
        opt(w, &schema::M_Dimension[1], &self.value);
        w.end_struct();
    }
}

impl Decode for GeoLocation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            continent_code: f.opt("ContinentCode")?,
            country_code: f.opt("CountryCode")?,
            subdivision_code: f.opt("SubdivisionCode")?,
        })
    }
}

impl Encode for GeoLocation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GeoLocation[0], &self.continent_code);
        opt(w, &schema::M_GeoLocation[1], &self.country_code);
        opt(w, &schema::M_GeoLocation[2], &self.subdivision_code);
        w.end_struct();
    }
}

impl Decode for GeoProximityLocation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            aws_region: f.opt("AWSRegion")?,
            bias: f.opt("Bias")?,
            coordinates: f.opt("Coordinates")?,
            local_zone_group: f.opt("LocalZoneGroup")?,
        })
    }
}

impl Encode for GeoProximityLocation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GeoProximityLocation[0], &self.aws_region);
        opt(w, &schema::M_GeoProximityLocation[1], &self.bias);
        opt(w, &schema::M_GeoProximityLocation[2], &self.coordinates);
        opt(w, &schema::M_GeoProximityLocation[3], &self.local_zone_group);
        w.end_struct();
    }
}

impl Decode for GetChangeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
        })
    }
}

impl Encode for GetChangeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetChangeResponse[0], &self.change_info);
        w.end_struct();
    }
}

impl Decode for GetDNSSECRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            hosted_zone_id: f.req("HostedZoneId")?,
        })
    }
}

impl Encode for GetDNSSECResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetDNSSECResponse[0], &self.key_signing_keys);
        opt(w, &schema::M_GetDNSSECResponse[1], &self.status);
        w.end_struct();
    }
}

impl Decode for GetHealthCheckRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            health_check_id: f.req("HealthCheckId")?,
        })
    }
}

impl Encode for GetHealthCheckResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetHealthCheckResponse[0], &self.health_check);
        w.end_struct();
    }
}

impl Decode for GetHostedZoneRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
        })
    }
}

impl Encode for GetHostedZoneResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetHostedZoneResponse[0], &self.delegation_set);
        opt(w, &schema::M_GetHostedZoneResponse[1], &self.hosted_zone);
        opt(w, &schema::M_GetHostedZoneResponse[2], &self.vpcs);
        w.end_struct();
    }
}

impl Encode for HealthCheck {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HealthCheck[0], &self.caller_reference);
        opt(w, &schema::M_HealthCheck[1], &self.cloud_watch_alarm_configuration);
        opt(w, &schema::M_HealthCheck[2], &self.health_check_config);
        opt(w, &schema::M_HealthCheck[3], &self.health_check_version);
        opt(w, &schema::M_HealthCheck[4], &self.id);
        opt(w, &schema::M_HealthCheck[5], &self.linked_service);
        w.end_struct();
    }
}

impl Decode for HealthCheckConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarm_identifier: f.opt("AlarmIdentifier")?,
            child_health_checks: f.opt("ChildHealthChecks")?,
            disabled: f.opt("Disabled")?,
            enable_sni: f.opt("EnableSNI")?,
            endpoint_type: f.opt("EndpointType")?,
            failure_threshold: f.opt("FailureThreshold")?,
            fully_qualified_domain_name: f.opt("FullyQualifiedDomainName")?,
            health_check_source_id: f.opt("HealthCheckSourceId")?,
            health_threshold: f.opt("HealthThreshold")?,
            ip_address: f.opt("IPAddress")?,
            insufficient_data_health_status: f.opt("InsufficientDataHealthStatus")?,
            inverted: f.opt("Inverted")?,
            measure_latency: f.opt("MeasureLatency")?,
            port: f.opt("Port")?,
            regions: f.opt("Regions")?,
            request_interval: f.opt("RequestInterval")?,
            resource_path: f.opt("ResourcePath")?,
            routing_control_arn: f.opt("RoutingControlArn")?,
            search_string: f.opt("SearchString")?,
            r#type: f.req("Type")?,
        })
    }
}

impl Encode for HealthCheckConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HealthCheckConfig[0], &self.alarm_identifier);
        opt(w, &schema::M_HealthCheckConfig[1], &self.child_health_checks);
        opt(w, &schema::M_HealthCheckConfig[2], &self.disabled);
        opt(w, &schema::M_HealthCheckConfig[3], &self.enable_sni);
        opt(w, &schema::M_HealthCheckConfig[4], &self.endpoint_type);
        opt(w, &schema::M_HealthCheckConfig[5], &self.failure_threshold);
        opt(w, &schema::M_HealthCheckConfig[6], &self.fully_qualified_domain_name);
        opt(w, &schema::M_HealthCheckConfig[7], &self.health_check_source_id);
        opt(w, &schema::M_HealthCheckConfig[8], &self.health_threshold);
        opt(w, &schema::M_HealthCheckConfig[9], &self.ip_address);
        opt(w, &schema::M_HealthCheckConfig[10], &self.insufficient_data_health_status);
        opt(w, &schema::M_HealthCheckConfig[11], &self.inverted);
        opt(w, &schema::M_HealthCheckConfig[12], &self.measure_latency);
        opt(w, &schema::M_HealthCheckConfig[13], &self.port);
        opt(w, &schema::M_HealthCheckConfig[14], &self.regions);
        opt(w, &schema::M_HealthCheckConfig[15], &self.request_interval);
        opt(w, &schema::M_HealthCheckConfig[16], &self.resource_path);
        opt(w, &schema::M_HealthCheckConfig[17], &self.routing_control_arn);
        opt(w, &schema::M_HealthCheckConfig[18], &self.search_string);
        req(w, &schema::M_HealthCheckConfig[19], &self.r#type);
        w.end_struct();
    }
}

impl Encode for HostedZone {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HostedZone[0], &self.caller_reference);
        opt(w, &schema::M_HostedZone[1], &self.config);
        opt(w, &schema::M_HostedZone[2], &self.features);
        opt(w, &schema::M_HostedZone[3], &self.id);
        opt(w, &schema::M_HostedZone[4], &self.linked_service);
        opt(w, &schema::M_HostedZone[5], &self.name);
        opt(w, &schema::M_HostedZone[6], &self.resource_record_set_count);
        w.end_struct();
    }
}

impl Decode for HostedZoneConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comment: f.opt("Comment")?,
            hosted_zone_tier: f.opt("HostedZoneTier")?,
            private_zone: f.opt("PrivateZone")?,
        })
    }
}

impl Encode for HostedZoneConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HostedZoneConfig[0], &self.comment);
        opt(w, &schema::M_HostedZoneConfig[1], &self.hosted_zone_tier);
        opt(w, &schema::M_HostedZoneConfig[2], &self.private_zone);
        w.end_struct();
    }
}

impl Encode for HostedZoneFailureReasons {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HostedZoneFailureReasons[0], &self.accelerated_recovery);
        w.end_struct();
    }
}

impl Encode for HostedZoneFeatures {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HostedZoneFeatures[0], &self.accelerated_recovery_status);
        opt(w, &schema::M_HostedZoneFeatures[1], &self.change_guardrails);
        opt(w, &schema::M_HostedZoneFeatures[2], &self.change_history);
        opt(w, &schema::M_HostedZoneFeatures[3], &self.failure_reasons);
        opt(w, &schema::M_HostedZoneFeatures[4], &self.public_dns_fallback_status);
        w.end_struct();
    }
}

impl Encode for KeySigningKey {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KeySigningKey[0], &self.created_date);
        opt(w, &schema::M_KeySigningKey[1], &self.dnskey_record);
        opt(w, &schema::M_KeySigningKey[2], &self.ds_record);
        opt(w, &schema::M_KeySigningKey[3], &self.digest_algorithm_mnemonic);
        opt(w, &schema::M_KeySigningKey[4], &self.digest_algorithm_type);
        opt(w, &schema::M_KeySigningKey[5], &self.digest_value);
        opt(w, &schema::M_KeySigningKey[6], &self.flag);
        opt(w, &schema::M_KeySigningKey[7], &self.key_tag);
        opt(w, &schema::M_KeySigningKey[8], &self.kms_arn);
        opt(w, &schema::M_KeySigningKey[9], &self.last_modified_date);
        opt(w, &schema::M_KeySigningKey[10], &self.name);
        opt(w, &schema::M_KeySigningKey[11], &self.public_key);
        opt(w, &schema::M_KeySigningKey[12], &self.signing_algorithm_mnemonic);
        opt(w, &schema::M_KeySigningKey[13], &self.signing_algorithm_type);
        opt(w, &schema::M_KeySigningKey[14], &self.status);
        opt(w, &schema::M_KeySigningKey[15], &self.status_message);
        w.end_struct();
    }
}

impl Encode for LinkedService {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LinkedService[0], &self.description);
        opt(w, &schema::M_LinkedService[1], &self.service_principal);
        w.end_struct();
    }
}

impl Decode for ListHostedZonesByNameRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dns_name: f.opt("DNSName")?,
            hosted_zone_id: f.opt("HostedZoneId")?,
            max_items: f.opt("MaxItems")?,
        })
    }
}

impl Encode for ListHostedZonesByNameResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListHostedZonesByNameResponse[0], &self.dns_name);
        opt(w, &schema::M_ListHostedZonesByNameResponse[1], &self.hosted_zone_id);
        opt(w, &schema::M_ListHostedZonesByNameResponse[2], &self.hosted_zones);
        opt(w, &schema::M_ListHostedZonesByNameResponse[3], &self.is_truncated);
        opt(w, &schema::M_ListHostedZonesByNameResponse[4], &self.max_items);
        opt(w, &schema::M_ListHostedZonesByNameResponse[5], &self.next_dns_name);
        opt(w, &schema::M_ListHostedZonesByNameResponse[6], &self.next_hosted_zone_id);
        w.end_struct();
    }
}

impl Decode for ListHostedZonesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            delegation_set_id: f.opt("DelegationSetId")?,
            hosted_zone_type: f.opt("HostedZoneType")?,
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
        })
    }
}

impl Encode for ListHostedZonesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListHostedZonesResponse[0], &self.hosted_zones);
        opt(w, &schema::M_ListHostedZonesResponse[1], &self.is_truncated);
        opt(w, &schema::M_ListHostedZonesResponse[2], &self.marker);
        opt(w, &schema::M_ListHostedZonesResponse[3], &self.max_items);
        opt(w, &schema::M_ListHostedZonesResponse[4], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for ListResourceRecordSetsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            hosted_zone_id: f.req("HostedZoneId")?,
            max_items: f.opt("MaxItems")?,
            start_record_identifier: f.opt("StartRecordIdentifier")?,
            start_record_name: f.opt("StartRecordName")?,
            start_record_type: f.opt("StartRecordType")?,
        })
    }
}

impl Encode for ListResourceRecordSetsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListResourceRecordSetsResponse[0], &self.is_truncated);
        opt(w, &schema::M_ListResourceRecordSetsResponse[1], &self.max_items);
        opt(w, &schema::M_ListResourceRecordSetsResponse[2], &self.next_record_identifier);
        opt(w, &schema::M_ListResourceRecordSetsResponse[3], &self.next_record_name);
        opt(w, &schema::M_ListResourceRecordSetsResponse[4], &self.next_record_type);
        opt(w, &schema::M_ListResourceRecordSetsResponse[5], &self.resource_record_sets);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_id: f.req("ResourceId")?,
            resource_type: f.req("ResourceType")?,
        })
    }
}

impl Encode for ListTagsForResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceResponse[0], &self.resource_tag_set);
        w.end_struct();
    }
}

impl Decode for ResourceRecord {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            value: f.req("Value")?,
        })
    }
}

impl Encode for ResourceRecord {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ResourceRecord[0], &self.value);
        w.end_struct();
    }
}

impl Decode for ResourceRecordSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            az_affinity: f.opt("AZAffinity")?,
            alias_target: f.opt("AliasTarget")?,
            cidr_routing_config: f.opt("CidrRoutingConfig")?,
            failover: f.opt("Failover")?,
            geo_location: f.opt("GeoLocation")?,
            geo_proximity_location: f.opt("GeoProximityLocation")?,
            health_check_id: f.opt("HealthCheckId")?,
            multi_value_answer: f.opt("MultiValueAnswer")?,
            name: f.req("Name")?,
            region: f.opt("Region")?,
            resource_records: f.opt("ResourceRecords")?,
            set_identifier: f.opt("SetIdentifier")?,
            ttl: f.opt("TTL")?,
            traffic_policy_instance_id: f.opt("TrafficPolicyInstanceId")?,
            r#type: f.req("Type")?,
            weight: f.opt("Weight")?,
        })
    }
}

impl Encode for ResourceRecordSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceRecordSet[0], &self.az_affinity);
        opt(w, &schema::M_ResourceRecordSet[1], &self.alias_target);
        opt(w, &schema::M_ResourceRecordSet[2], &self.cidr_routing_config);
        opt(w, &schema::M_ResourceRecordSet[3], &self.failover);
        opt(w, &schema::M_ResourceRecordSet[4], &self.geo_location);
        opt(w, &schema::M_ResourceRecordSet[5], &self.geo_proximity_location);
        opt(w, &schema::M_ResourceRecordSet[6], &self.health_check_id);
        opt(w, &schema::M_ResourceRecordSet[7], &self.multi_value_answer);
        req(w, &schema::M_ResourceRecordSet[8], &self.name);
        opt(w, &schema::M_ResourceRecordSet[9], &self.region);
        opt(w, &schema::M_ResourceRecordSet[10], &self.resource_records);
        opt(w, &schema::M_ResourceRecordSet[11], &self.set_identifier);
        opt(w, &schema::M_ResourceRecordSet[12], &self.ttl);
        opt(w, &schema::M_ResourceRecordSet[13], &self.traffic_policy_instance_id);
        req(w, &schema::M_ResourceRecordSet[14], &self.r#type);
        opt(w, &schema::M_ResourceRecordSet[15], &self.weight);
        w.end_struct();
    }
}

impl Encode for ResourceTagSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceTagSet[0], &self.resource_id);
        opt(w, &schema::M_ResourceTagSet[1], &self.resource_type);
        opt(w, &schema::M_ResourceTagSet[2], &self.tags);
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

impl Decode for UpdateHealthCheckRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarm_identifier: f.opt("AlarmIdentifier")?,
            child_health_checks: f.opt("ChildHealthChecks")?,
            disabled: f.opt("Disabled")?,
            enable_sni: f.opt("EnableSNI")?,
            failure_threshold: f.opt("FailureThreshold")?,
            fully_qualified_domain_name: f.opt("FullyQualifiedDomainName")?,
            health_check_id: f.req("HealthCheckId")?,
            health_check_source_id: f.opt("HealthCheckSourceId")?,
            health_check_version: f.opt("HealthCheckVersion")?,
            health_threshold: f.opt("HealthThreshold")?,
            ip_address: f.opt("IPAddress")?,
            insufficient_data_health_status: f.opt("InsufficientDataHealthStatus")?,
            inverted: f.opt("Inverted")?,
            port: f.opt("Port")?,
            regions: f.opt("Regions")?,
            reset_elements: f.opt("ResetElements")?,
            resource_path: f.opt("ResourcePath")?,
            search_string: f.opt("SearchString")?,
        })
    }
}

impl Encode for UpdateHealthCheckResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateHealthCheckResponse[0], &self.health_check);
        w.end_struct();
    }
}

impl Decode for UpdateHostedZoneCommentRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comment: f.opt("Comment")?,
            id: f.req("Id")?,
        })
    }
}

impl Encode for UpdateHostedZoneCommentResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateHostedZoneCommentResponse[0], &self.hosted_zone);
        w.end_struct();
    }
}

impl Decode for VPC {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            vpc_id: f.opt("VPCId")?,
            vpc_region: f.opt("VPCRegion")?,
        })
    }
}

impl Encode for VPC {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VPC[0], &self.vpc_id);
        opt(w, &schema::M_VPC[1], &self.vpc_region);
        w.end_struct();
    }
}
