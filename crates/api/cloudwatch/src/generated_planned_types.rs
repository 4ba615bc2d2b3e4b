// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionConfiguration {
    pub alarm_tags_propagation: Option<AlarmTagsPropagation>,
}
impl ::bonkei_wire::Element for ActionConfiguration {}

text_enum! { ActionsSuppressedBy
    WAIT_PERIOD = "WaitPeriod"
    EXTENSION_PERIOD = "ExtensionPeriod"
    ALARM = "Alarm"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmPromQLCriteria {
    pub pending_period: Option<i32>,
    pub query: String,
    pub recovery_period: Option<i32>,
}
impl ::bonkei_wire::Element for AlarmPromQLCriteria {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmTagsPropagation {
    pub enabled: bool,
    pub excluded_tag_keys: Option<Vec<String>>,
    pub included_tag_keys: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for AlarmTagsPropagation {}

text_enum! { AlarmType
    COMPOSITE_ALARM = "CompositeAlarm"
    METRIC_ALARM = "MetricAlarm"
    LOG_ALARM = "LogAlarm"
}

text_enum! { ComparisonOperator
    GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold"
    GREATER_THAN_THRESHOLD = "GreaterThanThreshold"
    LESS_THAN_THRESHOLD = "LessThanThreshold"
    LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold"
    LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD = "LessThanLowerOrGreaterThanUpperThreshold"
    LESS_THAN_LOWER_THRESHOLD = "LessThanLowerThreshold"
    GREATER_THAN_UPPER_THRESHOLD = "GreaterThanUpperThreshold"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompositeAlarm {
    pub action_configuration: Option<ActionConfiguration>,
    pub actions_enabled: Option<bool>,
    pub actions_suppressed_by: Option<ActionsSuppressedBy>,
    pub actions_suppressed_reason: Option<String>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_rule: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub state_value: Option<StateValue>,
}
impl ::bonkei_wire::Element for CompositeAlarm {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DashboardValidationMessage {
    pub data_path: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for DashboardValidationMessage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Datapoint {
    pub average: Option<f64>,
    pub extended_statistics: Option<BTreeMap<String, f64>>,
    pub maximum: Option<f64>,
    pub minimum: Option<f64>,
    pub sample_count: Option<f64>,
    pub sum: Option<f64>,
    pub timestamp: Option<Timestamp>,
    pub unit: Option<StandardUnit>,
}
impl ::bonkei_wire::Element for Datapoint {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAlarmsInput {
    pub alarm_names: Vec<String>,
}
impl ::bonkei_wire::Element for DeleteAlarmsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDashboardsInput {
    pub dashboard_names: Vec<String>,
}
impl ::bonkei_wire::Element for DeleteDashboardsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDashboardsOutput {}
impl ::bonkei_wire::Element for DeleteDashboardsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAlarmsInput {
    pub action_prefix: Option<String>,
    pub alarm_name_prefix: Option<String>,
    pub alarm_names: Option<Vec<String>>,
    pub alarm_types: Option<Vec<AlarmType>>,
    pub children_of_alarm_name: Option<String>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub parents_of_alarm_name: Option<String>,
    pub state_value: Option<StateValue>,
}
impl ::bonkei_wire::Element for DescribeAlarmsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAlarmsOutput {
    pub composite_alarms: Option<Vec<CompositeAlarm>>,
    pub log_alarms: Option<Vec<LogAlarm>>,
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeAlarmsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dimension {
    pub name: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Dimension {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DimensionFilter {
    pub name: String,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for DimensionFilter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entity {
    pub attributes: Option<BTreeMap<String, String>>,
    pub key_attributes: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for Entity {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityMetricData {
    pub entity: Option<Entity>,
    pub metric_data: Option<Vec<MetricDatum>>,
}
impl ::bonkei_wire::Element for EntityMetricData {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationCriteria {
    pub prom_ql_criteria: Option<AlarmPromQLCriteria>,
}
impl ::bonkei_wire::Element for EvaluationCriteria {}

text_enum! { EvaluationState
    PARTIAL_DATA = "PARTIAL_DATA"
    EVALUATION_FAILURE = "EVALUATION_FAILURE"
    EVALUATION_ERROR = "EVALUATION_ERROR"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationWindow {
    pub sliding_window: Option<SlidingWindow>,
    pub wall_clock_window: Option<WallClockWindow>,
}
impl ::bonkei_wire::Element for EvaluationWindow {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDashboardInput {
    pub dashboard_name: String,
}
impl ::bonkei_wire::Element for GetDashboardInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub dashboard_body: Option<String>,
    pub dashboard_name: Option<String>,
}
impl ::bonkei_wire::Element for GetDashboardOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricDataInput {
    pub end_time: Timestamp,
    pub label_options: Option<LabelOptions>,
    pub max_datapoints: Option<i32>,
    pub metric_data_queries: Vec<MetricDataQuery>,
    pub next_token: Option<String>,
    pub scan_by: Option<ScanBy>,
    pub start_time: Timestamp,
}
impl ::bonkei_wire::Element for GetMetricDataInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricDataOutput {
    pub messages: Option<Vec<MessageData>>,
    pub metric_data_results: Option<Vec<MetricDataResult>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for GetMetricDataOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricStatisticsInput {
    pub dimensions: Option<Vec<Dimension>>,
    pub end_time: Timestamp,
    pub extended_statistics: Option<Vec<String>>,
    pub metric_name: String,
    pub namespace: String,
    pub period: i32,
    pub start_time: Timestamp,
    pub statistics: Option<Vec<Statistic>>,
    pub unit: Option<StandardUnit>,
}
impl ::bonkei_wire::Element for GetMetricStatisticsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricStatisticsOutput {
    pub datapoints: Option<Vec<Datapoint>>,
    pub label: Option<String>,
}
impl ::bonkei_wire::Element for GetMetricStatisticsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelOptions {
    pub timezone: Option<String>,
}
impl ::bonkei_wire::Element for LabelOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMetricsInput {
    pub dimensions: Option<Vec<DimensionFilter>>,
    pub include_linked_accounts: Option<bool>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub next_token: Option<String>,
    pub owning_account: Option<String>,
    pub recently_active: Option<RecentlyActive>,
}
impl ::bonkei_wire::Element for ListMetricsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub next_token: Option<String>,
    pub owning_accounts: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ListMetricsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for ListTagsForResourceInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ListTagsForResourceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogAlarm {
    pub action_configuration: Option<ActionConfiguration>,
    pub action_log_line_count: Option<i32>,
    pub action_log_line_role_arn: Option<String>,
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub evaluation_state: Option<EvaluationState>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub query_results_to_alarm: Option<i32>,
    pub query_results_to_evaluate: Option<i32>,
    pub scheduled_query_configuration: Option<ScheduledQueryConfiguration>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub state_value: Option<StateValue>,
    pub threshold: Option<f64>,
    pub treat_missing_data: Option<String>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
}
impl ::bonkei_wire::Element for LogAlarm {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageData {
    pub code: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for MessageData {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metric {
    pub dimensions: Option<Vec<Dimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}
impl ::bonkei_wire::Element for Metric {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricAlarm {
    pub action_configuration: Option<ActionConfiguration>,
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub datapoints_to_alarm: Option<i32>,
    pub dimensions: Option<Vec<Dimension>>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub evaluation_periods: Option<i32>,
    pub evaluation_state: Option<EvaluationState>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub extended_statistic: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub metric_name: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub namespace: Option<String>,
    pub ok_actions: Option<Vec<String>>,
    pub period: Option<i32>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub state_value: Option<StateValue>,
    pub statistic: Option<Statistic>,
    pub threshold: Option<f64>,
    pub threshold_metric_id: Option<String>,
    pub treat_missing_data: Option<String>,
    pub unit: Option<StandardUnit>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
}
impl ::bonkei_wire::Element for MetricAlarm {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDataQuery {
    pub account_id: Option<String>,
    pub expression: Option<String>,
    pub id: String,
    pub label: Option<String>,
    pub metric_stat: Option<MetricStat>,
    pub period: Option<i32>,
    pub return_data: Option<bool>,
}
impl ::bonkei_wire::Element for MetricDataQuery {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDataResult {
    pub id: Option<String>,
    pub label: Option<String>,
    pub messages: Option<Vec<MessageData>>,
    pub status_code: Option<StatusCode>,
    pub timestamps: Option<Vec<Timestamp>>,
    pub values: Option<Vec<f64>>,
}
impl ::bonkei_wire::Element for MetricDataResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDatum {
    pub counts: Option<Vec<f64>>,
    pub dimensions: Option<Vec<Dimension>>,
    pub metric_name: String,
    pub statistic_values: Option<StatisticSet>,
    pub storage_resolution: Option<i32>,
    pub timestamp: Option<Timestamp>,
    pub unit: Option<StandardUnit>,
    pub value: Option<f64>,
    pub values: Option<Vec<f64>>,
}
impl ::bonkei_wire::Element for MetricDatum {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricStat {
    pub metric: Metric,
    pub period: i32,
    pub stat: String,
    pub unit: Option<StandardUnit>,
}
impl ::bonkei_wire::Element for MetricStat {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutDashboardInput {
    pub dashboard_body: String,
    pub dashboard_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for PutDashboardInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutDashboardOutput {
    pub dashboard_validation_messages: Option<Vec<DashboardValidationMessage>>,
}
impl ::bonkei_wire::Element for PutDashboardOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricAlarmInput {
    pub action_configuration: Option<ActionConfiguration>,
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_description: Option<String>,
    pub alarm_name: String,
    pub comparison_operator: Option<ComparisonOperator>,
    pub datapoints_to_alarm: Option<i32>,
    pub dimensions: Option<Vec<Dimension>>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub evaluation_periods: Option<i32>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub extended_statistic: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub metric_name: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub namespace: Option<String>,
    pub ok_actions: Option<Vec<String>>,
    pub period: Option<i32>,
    pub statistic: Option<Statistic>,
    pub tags: Option<Vec<Tag>>,
    pub threshold: Option<f64>,
    pub threshold_metric_id: Option<String>,
    pub treat_missing_data: Option<String>,
    pub unit: Option<StandardUnit>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
}
impl ::bonkei_wire::Element for PutMetricAlarmInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricDataInput {
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    pub metric_data: Option<Vec<MetricDatum>>,
    pub namespace: String,
    pub strict_entity_validation: Option<bool>,
}
impl ::bonkei_wire::Element for PutMetricDataInput {}

text_enum! { RecentlyActive
    PT3H = "PT3H"
}

text_enum! { ScanBy
    TIMESTAMP_DESCENDING = "TimestampDescending"
    TIMESTAMP_ASCENDING = "TimestampAscending"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduleConfiguration {
    pub end_time_offset: Option<i64>,
    pub schedule_expression: Option<String>,
    pub start_time_offset: Option<i64>,
}
impl ::bonkei_wire::Element for ScheduleConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduledQueryConfiguration {
    pub aggregation_expression: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub query_arn: Option<String>,
    pub query_string: Option<String>,
    pub schedule_configuration: Option<ScheduleConfiguration>,
    pub scheduled_query_role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ScheduledQueryConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SlidingWindow {}
impl ::bonkei_wire::Element for SlidingWindow {}

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

text_enum! { StateValue
    OK = "OK"
    ALARM = "ALARM"
    INSUFFICIENT_DATA = "INSUFFICIENT_DATA"
}

text_enum! { Statistic
    SAMPLE_COUNT = "SampleCount"
    AVERAGE = "Average"
    SUM = "Sum"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatisticSet {
    pub maximum: f64,
    pub minimum: f64,
    pub sample_count: f64,
    pub sum: f64,
}
impl ::bonkei_wire::Element for StatisticSet {}

text_enum! { StatusCode
    COMPLETE = "Complete"
    INTERNAL_ERROR = "InternalError"
    PARTIAL_DATA = "PartialData"
    FORBIDDEN = "Forbidden"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for TagResourceInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceOutput {}
impl ::bonkei_wire::Element for TagResourceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WallClockWindow {
    pub timezone: Option<String>,
}
impl ::bonkei_wire::Element for WallClockWindow {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WarmUpConfiguration {
    pub only_start_evaluating_after_warm_up_period_ends: Option<bool>,
    pub warm_up_period_duration_in_minutes: i32,
}
impl ::bonkei_wire::Element for WarmUpConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAlarmsResponse {}
impl ::bonkei_wire::Element for DeleteAlarmsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricAlarmResponse {}
impl ::bonkei_wire::Element for PutMetricAlarmResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricDataResponse {}
impl ::bonkei_wire::Element for PutMetricDataResponse {}
