// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for CreateLogGroupRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateLogGroupRequest[0], &self.deletion_protection_enabled);
        opt(w, &schema::M_CreateLogGroupRequest[1], &self.kms_key_id);
        opt(w, &schema::M_CreateLogGroupRequest[2], &self.log_group_class);
        req(w, &schema::M_CreateLogGroupRequest[3], &self.log_group_name);
        opt(w, &schema::M_CreateLogGroupRequest[4], &self.tags);
        w.end_struct();
    }
}

impl Encode for CreateLogStreamRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateLogStreamRequest[0], &self.log_group_name);
        req(w, &schema::M_CreateLogStreamRequest[1], &self.log_stream_name);
        w.end_struct();
    }
}

impl Encode for DeleteLogGroupRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteLogGroupRequest[0], &self.log_group_name);
        w.end_struct();
    }
}

impl Encode for DescribeLogGroupsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLogGroupsRequest[0], &self.account_identifiers);
        opt(w, &schema::M_DescribeLogGroupsRequest[1], &self.include_linked_accounts);
        opt(w, &schema::M_DescribeLogGroupsRequest[2], &self.limit);
        opt(w, &schema::M_DescribeLogGroupsRequest[3], &self.log_group_class);
        opt(w, &schema::M_DescribeLogGroupsRequest[4], &self.log_group_identifiers);
        opt(w, &schema::M_DescribeLogGroupsRequest[5], &self.log_group_name_pattern);
        opt(w, &schema::M_DescribeLogGroupsRequest[6], &self.log_group_name_prefix);
        opt(w, &schema::M_DescribeLogGroupsRequest[7], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeLogGroupsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_groups: f.opt("logGroups")?,
            next_token: f.opt("nextToken")?,
        })
    }
}

impl Encode for DescribeMetricFiltersRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeMetricFiltersRequest[0], &self.filter_name_prefix);
        opt(w, &schema::M_DescribeMetricFiltersRequest[1], &self.limit);
        opt(w, &schema::M_DescribeMetricFiltersRequest[2], &self.log_group_name);
        opt(w, &schema::M_DescribeMetricFiltersRequest[3], &self.metric_name);
        opt(w, &schema::M_DescribeMetricFiltersRequest[4], &self.metric_namespace);
        opt(w, &schema::M_DescribeMetricFiltersRequest[5], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeMetricFiltersResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metric_filters: f.opt("metricFilters")?,
            next_token: f.opt("nextToken")?,
        })
    }
}

impl Encode for Entity {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Entity[0], &self.attributes);
        opt(w, &schema::M_Entity[1], &self.key_attributes);
        w.end_struct();
    }
}

impl Encode for FilterLogEventsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FilterLogEventsRequest[0], &self.end_time);
        opt(w, &schema::M_FilterLogEventsRequest[1], &self.filter_pattern);
        opt(w, &schema::M_FilterLogEventsRequest[2], &self.interleaved);
        opt(w, &schema::M_FilterLogEventsRequest[3], &self.limit);
        opt(w, &schema::M_FilterLogEventsRequest[4], &self.log_group_identifier);
        opt(w, &schema::M_FilterLogEventsRequest[5], &self.log_group_name);
        opt(w, &schema::M_FilterLogEventsRequest[6], &self.log_stream_name_prefix);
        opt(w, &schema::M_FilterLogEventsRequest[7], &self.log_stream_names);
        opt(w, &schema::M_FilterLogEventsRequest[8], &self.next_token);
        opt(w, &schema::M_FilterLogEventsRequest[9], &self.start_from_head);
        opt(w, &schema::M_FilterLogEventsRequest[10], &self.start_time);
        opt(w, &schema::M_FilterLogEventsRequest[11], &self.unmask);
        w.end_struct();
    }
}

impl Decode for FilterLogEventsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            events: f.opt("events")?,
            next_token: f.opt("nextToken")?,
            searched_log_streams: f.opt("searchedLogStreams")?,
        })
    }
}

impl Decode for FilteredLogEvent {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_id: f.opt("eventId")?,
            ingestion_time: f.opt("ingestionTime")?,
            log_stream_name: f.opt("logStreamName")?,
            message: f.opt("message")?,
            timestamp: f.opt("timestamp")?,
        })
    }
}

impl Encode for GetLogEventsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetLogEventsRequest[0], &self.end_time);
        opt(w, &schema::M_GetLogEventsRequest[1], &self.limit);
        opt(w, &schema::M_GetLogEventsRequest[2], &self.log_group_identifier);
        opt(w, &schema::M_GetLogEventsRequest[3], &self.log_group_name);
        req(w, &schema::M_GetLogEventsRequest[4], &self.log_stream_name);
        opt(w, &schema::M_GetLogEventsRequest[5], &self.next_token);
        opt(w, &schema::M_GetLogEventsRequest[6], &self.start_from_head);
        opt(w, &schema::M_GetLogEventsRequest[7], &self.start_time);
        opt(w, &schema::M_GetLogEventsRequest[8], &self.unmask);
        w.end_struct();
    }
}

impl Decode for GetLogEventsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            events: f.opt("events")?,
            next_backward_token: f.opt("nextBackwardToken")?,
            next_forward_token: f.opt("nextForwardToken")?,
        })
    }
}

impl Encode for InputLogEvent {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_InputLogEvent[0], &self.message);
        req(w, &schema::M_InputLogEvent[1], &self.timestamp);
        w.end_struct();
    }
}

impl Encode for ListTagsForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsForResourceRequest[0], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.opt("tags")?,
        })
    }
}

impl Encode for ListTagsLogGroupRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsLogGroupRequest[0], &self.log_group_name);
        w.end_struct();
    }
}

impl Decode for ListTagsLogGroupResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.opt("tags")?,
        })
    }
}

impl Decode for LogGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("arn")?,
            bearer_token_authentication_enabled: f.opt("bearerTokenAuthenticationEnabled")?,
            creation_time: f.opt("creationTime")?,
            data_protection_status: f.opt("dataProtectionStatus")?,
            deletion_protection_enabled: f.opt("deletionProtectionEnabled")?,
            inherited_properties: f.opt("inheritedProperties")?,
            kms_key_id: f.opt("kmsKeyId")?,
            log_group_arn: f.opt("logGroupArn")?,
            log_group_class: f.opt("logGroupClass")?,
            log_group_name: f.opt("logGroupName")?,
            metric_filter_count: f.opt("metricFilterCount")?,
            retention_in_days: f.opt("retentionInDays")?,
            retention_policy_name: f.opt("retentionPolicyName")?,
            stored_bytes: f.opt("storedBytes")?,
        })
    }
}

impl Decode for MetricFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            apply_on_transformed_logs: f.opt("applyOnTransformedLogs")?,
            creation_time: f.opt("creationTime")?,
            emit_system_field_dimensions: f.opt("emitSystemFieldDimensions")?,
            field_selection_criteria: f.opt("fieldSelectionCriteria")?,
            filter_name: f.opt("filterName")?,
            filter_pattern: f.opt("filterPattern")?,
            log_group_name: f.opt("logGroupName")?,
            metric_transformations: f.opt("metricTransformations")?,
        })
    }
}

impl Decode for OutputLogEvent {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ingestion_time: f.opt("ingestionTime")?,
            message: f.opt("message")?,
            timestamp: f.opt("timestamp")?,
        })
    }
}

impl Encode for PutLogEventsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutLogEventsRequest[0], &self.entity);
        req(w, &schema::M_PutLogEventsRequest[1], &self.log_events);
        req(w, &schema::M_PutLogEventsRequest[2], &self.log_group_name);
        req(w, &schema::M_PutLogEventsRequest[3], &self.log_stream_name);
        opt(w, &schema::M_PutLogEventsRequest[4], &self.sequence_token);
        w.end_struct();
    }
}

impl Decode for PutLogEventsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_sequence_token: f.opt("nextSequenceToken")?,
            rejected_entity_info: f.opt("rejectedEntityInfo")?,
            rejected_log_events_info: f.opt("rejectedLogEventsInfo")?,
        })
    }
}

impl Encode for PutMetricFilterRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutMetricFilterRequest[0], &self.apply_on_transformed_logs);
        opt(w, &schema::M_PutMetricFilterRequest[1], &self.emit_system_field_dimensions);
        opt(w, &schema::M_PutMetricFilterRequest[2], &self.field_selection_criteria);
        req(w, &schema::M_PutMetricFilterRequest[3], &self.filter_name);
        req(w, &schema::M_PutMetricFilterRequest[4], &self.filter_pattern);
        req(w, &schema::M_PutMetricFilterRequest[5], &self.log_group_name);
        req(w, &schema::M_PutMetricFilterRequest[6], &self.metric_transformations);
        w.end_struct();
    }
}

impl Encode for PutRetentionPolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutRetentionPolicyRequest[0], &self.log_group_name);
        req(w, &schema::M_PutRetentionPolicyRequest[1], &self.retention_in_days);
        w.end_struct();
    }
}

impl Decode for RejectedEntityInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error_type: f.opt("errorType")?,
        })
    }
}

impl Decode for RejectedLogEventsInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            expired_log_event_end_index: f.opt("expiredLogEventEndIndex")?,
            too_new_log_event_start_index: f.opt("tooNewLogEventStartIndex")?,
            too_old_log_event_end_index: f.opt("tooOldLogEventEndIndex")?,
        })
    }
}

impl Decode for SearchedLogStream {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_stream_name: f.opt("logStreamName")?,
            searched_completely: f.opt("searchedCompletely")?,
        })
    }
}

impl Encode for TagResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TagResourceRequest[0], &self.resource_arn);
        req(w, &schema::M_TagResourceRequest[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateLogGroupResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for CreateLogStreamResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteLogGroupResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutMetricFilterResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutRetentionPolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for TagResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "CreateLogGroup" => ::bonkei_wire::Probe::of::<CreateLogGroup>(),
        "CreateLogStream" => ::bonkei_wire::Probe::of::<CreateLogStream>(),
        "DeleteLogGroup" => ::bonkei_wire::Probe::of::<DeleteLogGroup>(),
        "DescribeLogGroups" => ::bonkei_wire::Probe::of::<DescribeLogGroups>(),
        "DescribeMetricFilters" => ::bonkei_wire::Probe::of::<DescribeMetricFilters>(),
        "FilterLogEvents" => ::bonkei_wire::Probe::of::<FilterLogEvents>(),
        "GetLogEvents" => ::bonkei_wire::Probe::of::<GetLogEvents>(),
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "ListTagsLogGroup" => ::bonkei_wire::Probe::of::<ListTagsLogGroup>(),
        "PutLogEvents" => ::bonkei_wire::Probe::of::<PutLogEvents>(),
        "PutMetricFilter" => ::bonkei_wire::Probe::of::<PutMetricFilter>(),
        "PutRetentionPolicy" => ::bonkei_wire::Probe::of::<PutRetentionPolicy>(),
        "TagResource" => ::bonkei_wire::Probe::of::<TagResource>(),
        _ => return None,
    })
}
