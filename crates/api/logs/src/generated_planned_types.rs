// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogGroupRequest {
    pub deletion_protection_enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_name: String,
    pub tags: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for CreateLogGroupRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}
impl ::bonkei_wire::Element for CreateLogStreamRequest {}

text_enum! { DataProtectionStatus
    ACTIVATED = "ACTIVATED"
    DELETED = "DELETED"
    ARCHIVED = "ARCHIVED"
    DISABLED = "DISABLED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: String,
}
impl ::bonkei_wire::Element for DeleteLogGroupRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub include_linked_accounts: Option<bool>,
    pub limit: Option<i32>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_group_name_pattern: Option<String>,
    pub log_group_name_prefix: Option<String>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeLogGroupsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeLogGroupsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeMetricFiltersRequest {
    pub filter_name_prefix: Option<String>,
    pub limit: Option<i32>,
    pub log_group_name: Option<String>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeMetricFiltersRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeMetricFiltersResponse {
    pub metric_filters: Option<Vec<MetricFilter>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeMetricFiltersResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entity {
    pub attributes: Option<BTreeMap<String, String>>,
    pub key_attributes: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for Entity {}

text_enum! { EntityRejectionErrorType
    INVALID_ENTITY = "InvalidEntity"
    INVALID_TYPE_VALUE = "InvalidTypeValue"
    INVALID_KEY_ATTRIBUTES = "InvalidKeyAttributes"
    INVALID_ATTRIBUTES = "InvalidAttributes"
    ENTITY_SIZE_TOO_LARGE = "EntitySizeTooLarge"
    UNSUPPORTED_LOG_GROUP_TYPE = "UnsupportedLogGroupType"
    MISSING_REQUIRED_FIELDS = "MissingRequiredFields"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterLogEventsRequest {
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub interleaved: Option<bool>,
    pub limit: Option<i32>,
    pub log_group_identifier: Option<String>,
    pub log_group_name: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub start_from_head: Option<bool>,
    pub start_time: Option<i64>,
    pub unmask: Option<bool>,
}
impl ::bonkei_wire::Element for FilterLogEventsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub next_token: Option<String>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
}
impl ::bonkei_wire::Element for FilterLogEventsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub event_id: Option<String>,
    pub ingestion_time: Option<i64>,
    pub log_stream_name: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}
impl ::bonkei_wire::Element for FilteredLogEvent {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLogEventsRequest {
    pub end_time: Option<i64>,
    pub limit: Option<i32>,
    pub log_group_identifier: Option<String>,
    pub log_group_name: Option<String>,
    pub log_stream_name: String,
    pub next_token: Option<String>,
    pub start_from_head: Option<bool>,
    pub start_time: Option<i64>,
    pub unmask: Option<bool>,
}
impl ::bonkei_wire::Element for GetLogEventsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_backward_token: Option<String>,
    pub next_forward_token: Option<String>,
}
impl ::bonkei_wire::Element for GetLogEventsResponse {}

text_enum! { InheritedProperty
    ACCOUNT_DATA_PROTECTION = "ACCOUNT_DATA_PROTECTION"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputLogEvent {
    pub message: String,
    pub timestamp: i64,
}
impl ::bonkei_wire::Element for InputLogEvent {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for ListTagsForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for ListTagsForResourceResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsLogGroupRequest {
    pub log_group_name: String,
}
impl ::bonkei_wire::Element for ListTagsLogGroupRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsLogGroupResponse {
    pub tags: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for ListTagsLogGroupResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogGroup {
    pub arn: Option<String>,
    pub bearer_token_authentication_enabled: Option<bool>,
    pub creation_time: Option<i64>,
    pub data_protection_status: Option<DataProtectionStatus>,
    pub deletion_protection_enabled: Option<bool>,
    pub inherited_properties: Option<Vec<InheritedProperty>>,
    pub kms_key_id: Option<String>,
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_name: Option<String>,
    pub metric_filter_count: Option<i32>,
    pub retention_in_days: Option<i32>,
    pub retention_policy_name: Option<String>,
    pub stored_bytes: Option<i64>,
}
impl ::bonkei_wire::Element for LogGroup {}

text_enum! { LogGroupClass
    STANDARD = "STANDARD"
    INFREQUENT_ACCESS = "INFREQUENT_ACCESS"
    DELIVERY = "DELIVERY"
    ESSENTIALS = "ESSENTIALS"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricFilter {
    pub apply_on_transformed_logs: Option<bool>,
    pub creation_time: Option<i64>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
    pub field_selection_criteria: Option<String>,
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub log_group_name: Option<String>,
    pub metric_transformations: Option<Vec<MetricTransformation>>,
}
impl ::bonkei_wire::Element for MetricFilter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricTransformation {
    pub default_value: Option<f64>,
    pub dimensions: Option<BTreeMap<String, String>>,
    pub metric_name: String,
    pub metric_namespace: String,
    pub metric_value: String,
    pub unit: Option<StandardUnit>,
}
impl ::bonkei_wire::Element for MetricTransformation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutputLogEvent {
    pub ingestion_time: Option<i64>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}
impl ::bonkei_wire::Element for OutputLogEvent {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLogEventsRequest {
    pub entity: Option<Entity>,
    pub log_events: Vec<InputLogEvent>,
    pub log_group_name: String,
    pub log_stream_name: String,
    pub sequence_token: Option<String>,
}
impl ::bonkei_wire::Element for PutLogEventsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
}
impl ::bonkei_wire::Element for PutLogEventsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricFilterRequest {
    pub apply_on_transformed_logs: Option<bool>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
    pub field_selection_criteria: Option<String>,
    pub filter_name: String,
    pub filter_pattern: String,
    pub log_group_name: String,
    pub metric_transformations: Vec<MetricTransformation>,
}
impl ::bonkei_wire::Element for PutMetricFilterRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: String,
    pub retention_in_days: i32,
}
impl ::bonkei_wire::Element for PutRetentionPolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: Option<EntityRejectionErrorType>,
}
impl ::bonkei_wire::Element for RejectedEntityInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub expired_log_event_end_index: Option<i32>,
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
}
impl ::bonkei_wire::Element for RejectedLogEventsInfo {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}
impl ::bonkei_wire::Element for SearchedLogStream {}

text_enum! { StandardUnit
    SECONDS = "Seconds"
    MICROSECONDS = "Microseconds"
    MILLISECONDS = "Milliseconds"
    BYTES = "Bytes"
    KILOBYTES = "Kilobytes"
    MEGABYTES = "Megabytes"
    GIGABYTES = "Gigabytes"
    TERABYTES = "Terabytes"
    BITS = "Bits"
    KILOBITS = "Kilobits"
    MEGABITS = "Megabits"
    GIGABITS = "Gigabits"
    TERABITS = "Terabits"
    PERCENT = "Percent"
    COUNT = "Count"
    BYTES_SECOND = "Bytes/Second"
    KILOBYTES_SECOND = "Kilobytes/Second"
    MEGABYTES_SECOND = "Megabytes/Second"
    GIGABYTES_SECOND = "Gigabytes/Second"
    TERABYTES_SECOND = "Terabytes/Second"
    BITS_SECOND = "Bits/Second"
    KILOBITS_SECOND = "Kilobits/Second"
    MEGABITS_SECOND = "Megabits/Second"
    GIGABITS_SECOND = "Gigabits/Second"
    TERABITS_SECOND = "Terabits/Second"
    COUNT_SECOND = "Count/Second"
    NONE = "None"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
}
impl ::bonkei_wire::Element for TagResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogGroupResponse {}
impl ::bonkei_wire::Element for CreateLogGroupResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogStreamResponse {}
impl ::bonkei_wire::Element for CreateLogStreamResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogGroupResponse {}
impl ::bonkei_wire::Element for DeleteLogGroupResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricFilterResponse {}
impl ::bonkei_wire::Element for PutMetricFilterResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRetentionPolicyResponse {}
impl ::bonkei_wire::Element for PutRetentionPolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceResponse {}
impl ::bonkei_wire::Element for TagResourceResponse {}
