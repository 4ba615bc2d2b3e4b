// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsRequest {
    pub resource_id: String,
    pub tags_list: Vec<Tag>,
}
impl ::bonkei_wire::Element for AddTagsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsResponse {}
impl ::bonkei_wire::Element for AddTagsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdvancedEventSelector {
    pub field_selectors: Vec<AdvancedFieldSelector>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for AdvancedEventSelector {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdvancedFieldSelector {
    pub ends_with: Option<Vec<String>>,
    pub equals: Option<Vec<String>>,
    pub field: String,
    pub not_ends_with: Option<Vec<String>>,
    pub not_equals: Option<Vec<String>>,
    pub not_starts_with: Option<Vec<String>>,
    pub starts_with: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for AdvancedFieldSelector {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTrailRequest {
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub enable_log_file_validation: Option<bool>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub is_organization_trail: Option<bool>,
    pub kms_key_id: Option<String>,
    pub name: String,
    pub recursive_logging: Option<bool>,
    pub s3_bucket_name: String,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub tags_list: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateTrailRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTrailResponse {
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub is_organization_trail: Option<bool>,
    pub kms_key_id: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub name: Option<String>,
    pub recursive_logging: Option<bool>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub sns_topic_name: Option<String>,
    pub trail_arn: Option<String>,
}
impl ::bonkei_wire::Element for CreateTrailResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataResource {
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DataResource {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTrailRequest {
    pub name: String,
}
impl ::bonkei_wire::Element for DeleteTrailRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTrailResponse {}
impl ::bonkei_wire::Element for DeleteTrailResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTrailsRequest {
    pub include_shadow_trails: Option<bool>,
    pub trail_name_list: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeTrailsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTrailsResponse {
    pub trail_list: Option<Vec<Trail>>,
}
impl ::bonkei_wire::Element for DescribeTrailsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    pub access_key_id: Option<String>,
    pub cloud_trail_event: Option<String>,
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub event_source: Option<String>,
    pub event_time: Option<Timestamp>,
    pub read_only: Option<String>,
    pub resources: Option<Vec<Resource>>,
    pub username: Option<String>,
}
impl ::bonkei_wire::Element for Event {}

text_enum! { EventCategory
    INSIGHT = "insight"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSelector {
    pub data_resources: Option<Vec<DataResource>>,
    pub exclude_management_event_sources: Option<Vec<String>>,
    pub include_management_events: Option<bool>,
    pub read_write_type: Option<ReadWriteType>,
}
impl ::bonkei_wire::Element for EventSelector {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventSelectorsRequest {
    pub trail_name: String,
}
impl ::bonkei_wire::Element for GetEventSelectorsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventSelectorsResponse {
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub trail_arn: Option<String>,
}
impl ::bonkei_wire::Element for GetEventSelectorsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInsightSelectorsRequest {
    pub event_data_store: Option<String>,
    pub trail_name: Option<String>,
}
impl ::bonkei_wire::Element for GetInsightSelectorsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInsightSelectorsResponse {
    pub event_data_store_arn: Option<String>,
    pub insight_selectors: Option<Vec<InsightSelector>>,
    pub insights_destination: Option<String>,
    pub trail_arn: Option<String>,
}
impl ::bonkei_wire::Element for GetInsightSelectorsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTrailStatusRequest {
    pub name: String,
}
impl ::bonkei_wire::Element for GetTrailStatusRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTrailStatusResponse {
    pub is_logging: Option<bool>,
    pub latest_cloud_watch_logs_delivery_error: Option<String>,
    pub latest_cloud_watch_logs_delivery_time: Option<Timestamp>,
    pub latest_delivery_attempt_succeeded: Option<String>,
    pub latest_delivery_attempt_time: Option<String>,
    pub latest_delivery_error: Option<String>,
    pub latest_delivery_time: Option<Timestamp>,
    pub latest_digest_delivery_error: Option<String>,
    pub latest_digest_delivery_time: Option<Timestamp>,
    pub latest_notification_attempt_succeeded: Option<String>,
    pub latest_notification_attempt_time: Option<String>,
    pub latest_notification_error: Option<String>,
    pub latest_notification_time: Option<Timestamp>,
    pub start_logging_time: Option<Timestamp>,
    pub stop_logging_time: Option<Timestamp>,
    pub time_logging_started: Option<String>,
    pub time_logging_stopped: Option<String>,
}
impl ::bonkei_wire::Element for GetTrailStatusResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InsightSelector {
    pub event_categories: Option<Vec<SourceEventCategory>>,
    pub insight_type: Option<InsightType>,
}
impl ::bonkei_wire::Element for InsightSelector {}

text_enum! { InsightType
    API_CALL_RATE_INSIGHT = "ApiCallRateInsight"
    API_ERROR_RATE_INSIGHT = "ApiErrorRateInsight"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsRequest {
    pub next_token: Option<String>,
    pub resource_id_list: Vec<String>,
}
impl ::bonkei_wire::Element for ListTagsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsResponse {
    pub next_token: Option<String>,
    pub resource_tag_list: Option<Vec<ResourceTag>>,
}
impl ::bonkei_wire::Element for ListTagsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LookupAttribute {
    pub attribute_key: LookupAttributeKey,
    pub attribute_value: String,
}
impl ::bonkei_wire::Element for LookupAttribute {}

text_enum! { LookupAttributeKey
    EVENT_ID = "EventId"
    EVENT_NAME = "EventName"
    READ_ONLY = "ReadOnly"
    USERNAME = "Username"
    RESOURCE_TYPE = "ResourceType"
    RESOURCE_NAME = "ResourceName"
    EVENT_SOURCE = "EventSource"
    ACCESS_KEY_ID = "AccessKeyId"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LookupEventsRequest {
    pub end_time: Option<Timestamp>,
    pub event_category: Option<EventCategory>,
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub start_time: Option<Timestamp>,
}
impl ::bonkei_wire::Element for LookupEventsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LookupEventsResponse {
    pub events: Option<Vec<Event>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for LookupEventsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventSelectorsRequest {
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub trail_name: String,
}
impl ::bonkei_wire::Element for PutEventSelectorsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventSelectorsResponse {
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub trail_arn: Option<String>,
}
impl ::bonkei_wire::Element for PutEventSelectorsResponse {}

text_enum! { ReadWriteType
    READ_ONLY = "ReadOnly"
    WRITE_ONLY = "WriteOnly"
    ALL = "All"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
impl ::bonkei_wire::Element for Resource {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTag {
    pub resource_id: Option<String>,
    pub tags_list: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ResourceTag {}

text_enum! { SourceEventCategory
    MANAGEMENT = "Management"
    DATA = "Data"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartLoggingRequest {
    pub name: String,
}
impl ::bonkei_wire::Element for StartLoggingRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartLoggingResponse {}
impl ::bonkei_wire::Element for StartLoggingResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopLoggingRequest {
    pub name: String,
}
impl ::bonkei_wire::Element for StopLoggingRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopLoggingResponse {}
impl ::bonkei_wire::Element for StopLoggingResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trail {
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub has_custom_event_selectors: Option<bool>,
    pub has_insight_selectors: Option<bool>,
    pub home_region: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub is_organization_trail: Option<bool>,
    pub kms_key_id: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub name: Option<String>,
    pub recursive_logging: Option<bool>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub sns_topic_name: Option<String>,
    pub trail_arn: Option<String>,
}
impl ::bonkei_wire::Element for Trail {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTrailRequest {
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub enable_log_file_validation: Option<bool>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub is_organization_trail: Option<bool>,
    pub kms_key_id: Option<String>,
    pub name: String,
    pub recursive_logging: Option<bool>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
}
impl ::bonkei_wire::Element for UpdateTrailRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTrailResponse {
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub is_organization_trail: Option<bool>,
    pub kms_key_id: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub name: Option<String>,
    pub recursive_logging: Option<bool>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub sns_topic_name: Option<String>,
    pub trail_arn: Option<String>,
}
impl ::bonkei_wire::Element for UpdateTrailResponse {}
