// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for CreateLogGroupRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            deletion_protection_enabled: f.opt("deletionProtectionEnabled")?,
            kms_key_id: f.opt("kmsKeyId")?,
            log_group_class: f.opt("logGroupClass")?,
            log_group_name: f.req("logGroupName")?,
            tags: f.opt("tags")?,
        })
    }
}

impl Decode for CreateLogStreamRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_group_name: f.req("logGroupName")?,
            log_stream_name: f.req("logStreamName")?,
        })
    }
}

impl Decode for DeleteLogGroupRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_group_name: f.req("logGroupName")?,
        })
    }
}

impl Decode for DescribeLogGroupsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_identifiers: f.opt("accountIdentifiers")?,
            include_linked_accounts: f.opt("includeLinkedAccounts")?,
            limit: f.opt("limit")?,
            log_group_class: f.opt("logGroupClass")?,
            log_group_identifiers: f.opt("logGroupIdentifiers")?,
            log_group_name_pattern: f.opt("logGroupNamePattern")?,
            log_group_name_prefix: f.opt("logGroupNamePrefix")?,
            next_token: f.opt("nextToken")?,
        })
    }
}

impl Encode for DescribeLogGroupsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLogGroupsResponse[0], &self.log_groups);
        opt(w, &schema::M_DescribeLogGroupsResponse[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeMetricFiltersRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filter_name_prefix: f.opt("filterNamePrefix")?,
            limit: f.opt("limit")?,
            log_group_name: f.opt("logGroupName")?,
            metric_name: f.opt("metricName")?,
            metric_namespace: f.opt("metricNamespace")?,
            next_token: f.opt("nextToken")?,
        })
    }
}

impl Encode for DescribeMetricFiltersResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeMetricFiltersResponse[0], &self.metric_filters);
        opt(w, &schema::M_DescribeMetricFiltersResponse[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for Entity {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("attributes")?,
            key_attributes: f.opt("keyAttributes")?,
        })
    }
}

impl Decode for FilterLogEventsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            end_time: f.opt("endTime")?,
            filter_pattern: f.opt("filterPattern")?,
            interleaved: f.opt("interleaved")?,
            limit: f.opt("limit")?,
            log_group_identifier: f.opt("logGroupIdentifier")?,
            log_group_name: f.opt("logGroupName")?,
            log_stream_name_prefix: f.opt("logStreamNamePrefix")?,
            log_stream_names: f.opt("logStreamNames")?,
            next_token: f.opt("nextToken")?,
            start_from_head: f.opt("startFromHead")?,
            start_time: f.opt("startTime")?,
            unmask: f.opt("unmask")?,
        })
    }
}

impl Encode for FilterLogEventsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FilterLogEventsResponse[0], &self.events);
        opt(w, &schema::M_FilterLogEventsResponse[1], &self.next_token);
        opt(w, &schema::M_FilterLogEventsResponse[2], &self.searched_log_streams);
        w.end_struct();
    }
}

impl Encode for FilteredLogEvent {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FilteredLogEvent[0], &self.event_id);
        opt(w, &schema::M_FilteredLogEvent[1], &self.ingestion_time);
        opt(w, &schema::M_FilteredLogEvent[2], &self.log_stream_name);
        opt(w, &schema::M_FilteredLogEvent[3], &self.message);
        opt(w, &schema::M_FilteredLogEvent[4], &self.timestamp);
        w.end_struct();
    }
}

impl Decode for GetLogEventsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            end_time: f.opt("endTime")?,
            limit: f.opt("limit")?,
            log_group_identifier: f.opt("logGroupIdentifier")?,
            log_group_name: f.opt("logGroupName")?,
            log_stream_name: f.req("logStreamName")?,
            next_token: f.opt("nextToken")?,
            start_from_head: f.opt("startFromHead")?,
            start_time: f.opt("startTime")?,
            unmask: f.opt("unmask")?,
        })
    }
}

impl Encode for GetLogEventsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetLogEventsResponse[0], &self.events);
        opt(w, &schema::M_GetLogEventsResponse[1], &self.next_backward_token);
        opt(w, &schema::M_GetLogEventsResponse[2], &self.next_forward_token);
        w.end_struct();
    }
}

impl Decode for InputLogEvent {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            message: f.req("message")?,
            timestamp: f.req("timestamp")?,
        })
    }
}

impl Decode for ListTagsForResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("resourceArn")?,
        })
    }
}

impl Encode for ListTagsForResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceResponse[0], &self.tags);
        w.end_struct();
    }
}

impl Decode for ListTagsLogGroupRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_group_name: f.req("logGroupName")?,
        })
    }
}

impl Encode for ListTagsLogGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsLogGroupResponse[0], &self.tags);
        w.end_struct();
    }
}

impl Encode for LogGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LogGroup[0], &self.arn);
        opt(w, &schema::M_LogGroup[1], &self.bearer_token_authentication_enabled);
        opt(w, &schema::M_LogGroup[2], &self.creation_time);
        opt(w, &schema::M_LogGroup[3], &self.data_protection_status);
        opt(w, &schema::M_LogGroup[4], &self.deletion_protection_enabled);
        opt(w, &schema::M_LogGroup[5], &self.inherited_properties);
        opt(w, &schema::M_LogGroup[6], &self.kms_key_id);
        opt(w, &schema::M_LogGroup[7], &self.log_group_arn);
        opt(w, &schema::M_LogGroup[8], &self.log_group_class);
        opt(w, &schema::M_LogGroup[9], &self.log_group_name);
        opt(w, &schema::M_LogGroup[10], &self.metric_filter_count);
        opt(w, &schema::M_LogGroup[11], &self.retention_in_days);
        opt(w, &schema::M_LogGroup[12], &self.retention_policy_name);
        opt(w, &schema::M_LogGroup[13], &self.stored_bytes);
        w.end_struct();
    }
}

impl Encode for MetricFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MetricFilter[0], &self.apply_on_transformed_logs);
        opt(w, &schema::M_MetricFilter[1], &self.creation_time);
        opt(w, &schema::M_MetricFilter[2], &self.emit_system_field_dimensions);
        opt(w, &schema::M_MetricFilter[3], &self.field_selection_criteria);
        opt(w, &schema::M_MetricFilter[4], &self.filter_name);
        opt(w, &schema::M_MetricFilter[5], &self.filter_pattern);
        opt(w, &schema::M_MetricFilter[6], &self.log_group_name);
        opt(w, &schema::M_MetricFilter[7], &self.metric_transformations);
        w.end_struct();
    }
}

impl Decode for MetricTransformation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            default_value: f.opt("defaultValue")?,
            dimensions: f.opt("dimensions")?,
            metric_name: f.req("metricName")?,
            metric_namespace: f.req("metricNamespace")?,
            metric_value: f.req("metricValue")?,
            unit: f.opt("unit")?,
        })
    }
}

impl Encode for MetricTransformation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MetricTransformation[0], &self.default_value);
        opt(w, &schema::M_MetricTransformation[1], &self.dimensions);
        req(w, &schema::M_MetricTransformation[2], &self.metric_name);
        req(w, &schema::M_MetricTransformation[3], &self.metric_namespace);
        req(w, &schema::M_MetricTransformation[4], &self.metric_value);
        opt(w, &schema::M_MetricTransformation[5], &self.unit);
        w.end_struct();
    }
}

impl Encode for OutputLogEvent {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OutputLogEvent[0], &self.ingestion_time);
        opt(w, &schema::M_OutputLogEvent[1], &self.message);
        opt(w, &schema::M_OutputLogEvent[2], &self.timestamp);
        w.end_struct();
    }
}

impl Decode for PutLogEventsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            entity: f.opt("entity")?,
            log_events: f.req("logEvents")?,
            log_group_name: f.req("logGroupName")?,
            log_stream_name: f.req("logStreamName")?,
            sequence_token: f.opt("sequenceToken")?,
        })
    }
}

impl Encode for PutLogEventsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutLogEventsResponse[0], &self.next_sequence_token);
        opt(w, &schema::M_PutLogEventsResponse[1], &self.rejected_entity_info);
        opt(w, &schema::M_PutLogEventsResponse[2], &self.rejected_log_events_info);
        w.end_struct();
    }
}

impl Decode for PutMetricFilterRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            apply_on_transformed_logs: f.opt("applyOnTransformedLogs")?,
            emit_system_field_dimensions: f.opt("emitSystemFieldDimensions")?,
            field_selection_criteria: f.opt("fieldSelectionCriteria")?,
            filter_name: f.req("filterName")?,
            filter_pattern: f.req("filterPattern")?,
            log_group_name: f.req("logGroupName")?,
            metric_transformations: f.req("metricTransformations")?,
        })
    }
}

impl Decode for PutRetentionPolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_group_name: f.req("logGroupName")?,
            retention_in_days: f.req("retentionInDays")?,
        })
    }
}

impl Encode for RejectedEntityInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RejectedEntityInfo[0], &self.error_type);
        w.end_struct();
    }
}

impl Encode for RejectedLogEventsInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RejectedLogEventsInfo[0], &self.expired_log_event_end_index);
        opt(w, &schema::M_RejectedLogEventsInfo[1], &self.too_new_log_event_start_index);
        opt(w, &schema::M_RejectedLogEventsInfo[2], &self.too_old_log_event_end_index);
        w.end_struct();
    }
}

impl Encode for SearchedLogStream {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SearchedLogStream[0], &self.log_stream_name);
        opt(w, &schema::M_SearchedLogStream[1], &self.searched_completely);
        w.end_struct();
    }
}

impl Decode for TagResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("resourceArn")?,
            tags: f.req("tags")?,
        })
    }
}

impl Encode for CreateLogGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for CreateLogStreamResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteLogGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutMetricFilterResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutRetentionPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for TagResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
