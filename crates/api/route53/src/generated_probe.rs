// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for Change {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Change[0], &self.action);
        req(w, &schema::M_Change[1], &self.resource_record_set);
        w.end_struct();
    }
}

impl Encode for ChangeBatch {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ChangeBatch[0], &self.changes);
        opt(w, &schema::M_ChangeBatch[1], &self.comment);
        w.end_struct();
    }
}

impl Decode for ChangeHistoryFeature {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            retention_starts_at: f.opt("RetentionStartsAt")?,
            status: f.opt("Status")?,
        })
    }
}

impl Decode for ChangeInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comment: f.opt("Comment")?,
            id: f.opt("Id")?,
            status: f.opt("Status")?,
            submitted_at: f.opt("SubmittedAt")?,
        })
    }
}

impl Encode for ChangeResourceRecordSetsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ChangeResourceRecordSetsRequest[0], &self.change_batch);
        req(w, &schema::M_ChangeResourceRecordSetsRequest[1], &self.hosted_zone_id);
        w.end_struct();
    }
}

impl Decode for ChangeResourceRecordSetsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            change_info: f.opt("ChangeInfo")?,
        })
    }
}

impl Encode for ChangeTagsForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ChangeTagsForResourceRequest[0], &self.add_tags);
        opt(w, &schema::M_ChangeTagsForResourceRequest[1], &self.remove_tag_keys);
        req(w, &schema::M_ChangeTagsForResourceRequest[2], &self.resource_id);
        req(w, &schema::M_ChangeTagsForResourceRequest[3], &self.resource_type);
        w.end_struct();
    }
}

impl Decode for ChangeTagsForResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for CloudWatchAlarmConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comparison_operator: f.opt("ComparisonOperator")?,
            dimensions: f.opt("Dimensions")?,
            evaluation_periods: f.opt("EvaluationPeriods")?,
            metric_name: f.opt("MetricName")?,
            namespace: f.opt("Namespace")?,
            period: f.opt("Period")?,
            statistic: f.opt("Statistic")?,
            threshold: f.opt("Threshold")?,
        })
    }
}

impl Encode for CreateHealthCheckRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateHealthCheckRequest[0], &self.caller_reference);
        req(w, &schema::M_CreateHealthCheckRequest[1], &self.health_check_config);
        w.end_struct();
    }
}

impl Decode for CreateHealthCheckResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            health_check: f.opt("HealthCheck")?,
            location: f.opt("Location")?,
        })
    }
}

impl Encode for CreateHostedZoneRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateHostedZoneRequest[0], &self.caller_reference);
        opt(w, &schema::M_CreateHostedZoneRequest[1], &self.change_guardrails);
        opt(w, &schema::M_CreateHostedZoneRequest[2], &self.delegation_set_id);
        opt(w, &schema::M_CreateHostedZoneRequest[3], &self.enable_public_dns_fallback);
        opt(w, &schema::M_CreateHostedZoneRequest[4], &self.hosted_zone_config);
        req(w, &schema::M_CreateHostedZoneRequest[5], &self.name);
        opt(w, &schema::M_CreateHostedZoneRequest[6], &self.vpc);
        w.end_struct();
    }
}

impl Decode for CreateHostedZoneResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            change_info: f.opt("ChangeInfo")?,
            delegation_set: f.opt("DelegationSet")?,
            hosted_zone: f.opt("HostedZone")?,
            location: f.opt("Location")?,
            vpc: f.opt("VPC")?,
        })
    }
}

impl Decode for DNSSECStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            serve_signature: f.opt("ServeSignature")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Decode for DelegationSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            caller_reference: f.opt("CallerReference")?,
            id: f.opt("Id")?,
            name_servers: f.opt("NameServers")?,
        })
    }
}

impl Encode for DeleteHealthCheckRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteHealthCheckRequest[0], &self.health_check_id);
        w.end_struct();
    }
}

impl Decode for DeleteHealthCheckResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DeleteHostedZoneRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteHostedZoneRequest[0], &self.id);
        w.end_struct();
    }
}

impl Decode for DeleteHostedZoneResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            change_info: f.opt("ChangeInfo")?,
        })
    }
}

impl Decode for Dimension {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for GetChangeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetChangeRequest[0], &self.id);
        w.end_struct();
    }
}

impl Decode for GetChangeResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            change_info: f.opt("ChangeInfo")?,
        })
    }
}

impl Encode for GetDNSSECRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetDNSSECRequest[0], &self.hosted_zone_id);
        w.end_struct();
    }
}

impl Decode for GetDNSSECResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key_signing_keys: f.opt("KeySigningKeys")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for GetHealthCheckRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetHealthCheckRequest[0], &self.health_check_id);
        w.end_struct();
    }
}

impl Decode for GetHealthCheckResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            health_check: f.opt("HealthCheck")?,
        })
    }
}

impl Encode for GetHostedZoneRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetHostedZoneRequest[0], &self.id);
        w.end_struct();
    }
}

impl Decode for GetHostedZoneResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            delegation_set: f.opt("DelegationSet")?,
            hosted_zone: f.opt("HostedZone")?,
            vpcs: f.opt("VPCs")?,
        })
    }
}

impl Decode for HealthCheck {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            caller_reference: f.opt("CallerReference")?,
            cloud_watch_alarm_configuration: f.opt("CloudWatchAlarmConfiguration")?,
            health_check_config: f.opt("HealthCheckConfig")?,
            health_check_version: f.opt("HealthCheckVersion")?,
            id: f.opt("Id")?,
            linked_service: f.opt("LinkedService")?,
        })
    }
}

impl Decode for HostedZone {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            caller_reference: f.opt("CallerReference")?,
            config: f.opt("Config")?,
            features: f.opt("Features")?,
            id: f.opt("Id")?,
            linked_service: f.opt("LinkedService")?,
            name: f.opt("Name")?,
            resource_record_set_count: f.opt("ResourceRecordSetCount")?,
        })
    }
}

impl Decode for HostedZoneFailureReasons {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accelerated_recovery: f.opt("AcceleratedRecovery")?,
        })
    }
}

impl Decode for HostedZoneFeatures {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accelerated_recovery_status: f.opt("AcceleratedRecoveryStatus")?,
            change_guardrails: f.opt("ChangeGuardrails")?,
            change_history: f.opt("ChangeHistory")?,
            failure_reasons: f.opt("FailureReasons")?,
            public_dns_fallback_status: f.opt("PublicDNSFallbackStatus")?,
        })
    }
}

impl Decode for KeySigningKey {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            created_date: f.opt("CreatedDate")?,
            dnskey_record: f.opt("DNSKEYRecord")?,
            ds_record: f.opt("DSRecord")?,
            digest_algorithm_mnemonic: f.opt("DigestAlgorithmMnemonic")?,
            digest_algorithm_type: f.opt("DigestAlgorithmType")?,
            digest_value: f.opt("DigestValue")?,
            flag: f.opt("Flag")?,
            key_tag: f.opt("KeyTag")?,
            kms_arn: f.opt("KmsArn")?,
            last_modified_date: f.opt("LastModifiedDate")?,
            name: f.opt("Name")?,
            public_key: f.opt("PublicKey")?,
            signing_algorithm_mnemonic: f.opt("SigningAlgorithmMnemonic")?,
            signing_algorithm_type: f.opt("SigningAlgorithmType")?,
            status: f.opt("Status")?,
            status_message: f.opt("StatusMessage")?,
        })
    }
}

impl Decode for LinkedService {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            service_principal: f.opt("ServicePrincipal")?,
        })
    }
}

impl Encode for ListHostedZonesByNameRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListHostedZonesByNameRequest[0], &self.dns_name);
        opt(w, &schema::M_ListHostedZonesByNameRequest[1], &self.hosted_zone_id);
        opt(w, &schema::M_ListHostedZonesByNameRequest[2], &self.max_items);
        w.end_struct();
    }
}

impl Decode for ListHostedZonesByNameResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dns_name: f.opt("DNSName")?,
            hosted_zone_id: f.opt("HostedZoneId")?,
            hosted_zones: f.opt("HostedZones")?,
            is_truncated: f.opt("IsTruncated")?,
            max_items: f.opt("MaxItems")?,
            next_dns_name: f.opt("NextDNSName")?,
            next_hosted_zone_id: f.opt("NextHostedZoneId")?,
        })
    }
}

impl Encode for ListHostedZonesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListHostedZonesRequest[0], &self.delegation_set_id);
        opt(w, &schema::M_ListHostedZonesRequest[1], &self.hosted_zone_type);
        opt(w, &schema::M_ListHostedZonesRequest[2], &self.marker);
        opt(w, &schema::M_ListHostedZonesRequest[3], &self.max_items);
        w.end_struct();
    }
}

impl Decode for ListHostedZonesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            hosted_zones: f.opt("HostedZones")?,
            is_truncated: f.opt("IsTruncated")?,
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for ListResourceRecordSetsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListResourceRecordSetsRequest[0], &self.hosted_zone_id);
        opt(w, &schema::M_ListResourceRecordSetsRequest[1], &self.max_items);
        opt(w, &schema::M_ListResourceRecordSetsRequest[2], &self.start_record_identifier);
        opt(w, &schema::M_ListResourceRecordSetsRequest[3], &self.start_record_name);
        opt(w, &schema::M_ListResourceRecordSetsRequest[4], &self.start_record_type);
        w.end_struct();
    }
}

impl Decode for ListResourceRecordSetsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_truncated: f.opt("IsTruncated")?,
            max_items: f.opt("MaxItems")?,
            next_record_identifier: f.opt("NextRecordIdentifier")?,
            next_record_name: f.opt("NextRecordName")?,
            next_record_type: f.opt("NextRecordType")?,
            resource_record_sets: f.opt("ResourceRecordSets")?,
        })
    }
}

impl Encode for ListTagsForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsForResourceRequest[0], &self.resource_id);
        req(w, &schema::M_ListTagsForResourceRequest[1], &self.resource_type);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_tag_set: f.opt("ResourceTagSet")?,
        })
    }
}

impl Decode for ResourceTagSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_id: f.opt("ResourceId")?,
            resource_type: f.opt("ResourceType")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for UpdateHealthCheckRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateHealthCheckRequest[0], &self.alarm_identifier);
        opt(w, &schema::M_UpdateHealthCheckRequest[1], &self.child_health_checks);
        opt(w, &schema::M_UpdateHealthCheckRequest[2], &self.disabled);
        opt(w, &schema::M_UpdateHealthCheckRequest[3], &self.enable_sni);
        opt(w, &schema::M_UpdateHealthCheckRequest[4], &self.failure_threshold);
        opt(w, &schema::M_UpdateHealthCheckRequest[5], &self.fully_qualified_domain_name);
        req(w, &schema::M_UpdateHealthCheckRequest[6], &self.health_check_id);
        opt(w, &schema::M_UpdateHealthCheckRequest[7], &self.health_check_source_id);
        opt(w, &schema::M_UpdateHealthCheckRequest[8], &self.health_check_version);
        opt(w, &schema::M_UpdateHealthCheckRequest[9], &self.health_threshold);
        opt(w, &schema::M_UpdateHealthCheckRequest[10], &self.ip_address);
        opt(w, &schema::M_UpdateHealthCheckRequest[11], &self.insufficient_data_health_status);
        opt(w, &schema::M_UpdateHealthCheckRequest[12], &self.inverted);
        opt(w, &schema::M_UpdateHealthCheckRequest[13], &self.port);
        opt(w, &schema::M_UpdateHealthCheckRequest[14], &self.regions);
        opt(w, &schema::M_UpdateHealthCheckRequest[15], &self.reset_elements);
        opt(w, &schema::M_UpdateHealthCheckRequest[16], &self.resource_path);
        opt(w, &schema::M_UpdateHealthCheckRequest[17], &self.search_string);
        w.end_struct();
    }
}

impl Decode for UpdateHealthCheckResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            health_check: f.opt("HealthCheck")?,
        })
    }
}

impl Encode for UpdateHostedZoneCommentRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateHostedZoneCommentRequest[0], &self.comment);
        req(w, &schema::M_UpdateHostedZoneCommentRequest[1], &self.id);
        w.end_struct();
    }
}

impl Decode for UpdateHostedZoneCommentResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            hosted_zone: f.opt("HostedZone")?,
        })
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "ChangeResourceRecordSets" => ::bonkei_wire::Probe::of::<ChangeResourceRecordSets>(),
        "ChangeTagsForResource" => ::bonkei_wire::Probe::of::<ChangeTagsForResource>(),
        "CreateHealthCheck" => ::bonkei_wire::Probe::of::<CreateHealthCheck>(),
        "CreateHostedZone" => ::bonkei_wire::Probe::of::<CreateHostedZone>(),
        "DeleteHealthCheck" => ::bonkei_wire::Probe::of::<DeleteHealthCheck>(),
        "DeleteHostedZone" => ::bonkei_wire::Probe::of::<DeleteHostedZone>(),
        "GetChange" => ::bonkei_wire::Probe::of::<GetChange>(),
        "GetDNSSEC" => ::bonkei_wire::Probe::of::<GetDNSSEC>(),
        "GetHealthCheck" => ::bonkei_wire::Probe::of::<GetHealthCheck>(),
        "GetHostedZone" => ::bonkei_wire::Probe::of::<GetHostedZone>(),
        "ListHostedZones" => ::bonkei_wire::Probe::of::<ListHostedZones>(),
        "ListHostedZonesByName" => ::bonkei_wire::Probe::of::<ListHostedZonesByName>(),
        "ListResourceRecordSets" => ::bonkei_wire::Probe::of::<ListResourceRecordSets>(),
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "UpdateHealthCheck" => ::bonkei_wire::Probe::of::<UpdateHealthCheck>(),
        "UpdateHostedZoneComment" => ::bonkei_wire::Probe::of::<UpdateHostedZoneComment>(),
        _ => return None,
    })
}
