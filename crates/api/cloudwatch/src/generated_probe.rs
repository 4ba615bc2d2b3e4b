// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for CompositeAlarm {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action_configuration: f.opt("ActionConfiguration")?,
            actions_enabled: f.opt("ActionsEnabled")?,
            actions_suppressed_by: f.opt("ActionsSuppressedBy")?,
            actions_suppressed_reason: f.opt("ActionsSuppressedReason")?,
            actions_suppressor: f.opt("ActionsSuppressor")?,
            actions_suppressor_extension_period: f.opt("ActionsSuppressorExtensionPeriod")?,
            actions_suppressor_wait_period: f.opt("ActionsSuppressorWaitPeriod")?,
            alarm_actions: f.opt("AlarmActions")?,
            alarm_arn: f.opt("AlarmArn")?,
            alarm_configuration_updated_timestamp: f.opt("AlarmConfigurationUpdatedTimestamp")?,
            alarm_description: f.opt("AlarmDescription")?,
            alarm_name: f.opt("AlarmName")?,
            alarm_rule: f.opt("AlarmRule")?,
            insufficient_data_actions: f.opt("InsufficientDataActions")?,
            ok_actions: f.opt("OKActions")?,
            state_reason: f.opt("StateReason")?,
            state_reason_data: f.opt("StateReasonData")?,
            state_transitioned_timestamp: f.opt("StateTransitionedTimestamp")?,
            state_updated_timestamp: f.opt("StateUpdatedTimestamp")?,
            state_value: f.opt("StateValue")?,
        })
    }
}

impl Decode for DashboardValidationMessage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            data_path: f.opt("DataPath")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for Datapoint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            average: f.opt("Average")?,
            extended_statistics: f.opt("ExtendedStatistics")?,
            maximum: f.opt("Maximum")?,
            minimum: f.opt("Minimum")?,
            sample_count: f.opt("SampleCount")?,
            sum: f.opt("Sum")?,
            timestamp: f.opt("Timestamp")?,
            unit: f.opt("Unit")?,
        })
    }
}

impl Encode for DeleteAlarmsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteAlarmsInput[0], &self.alarm_names);
        w.end_struct();
    }
}

impl Encode for DeleteDashboardsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteDashboardsInput[0], &self.dashboard_names);
        w.end_struct();
    }
}

impl Decode for DeleteDashboardsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DescribeAlarmsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAlarmsInput[0], &self.action_prefix);
        opt(w, &schema::M_DescribeAlarmsInput[1], &self.alarm_name_prefix);
        opt(w, &schema::M_DescribeAlarmsInput[2], &self.alarm_names);
        opt(w, &schema::M_DescribeAlarmsInput[3], &self.alarm_types);
        opt(w, &schema::M_DescribeAlarmsInput[4], &self.children_of_alarm_name);
        opt(w, &schema::M_DescribeAlarmsInput[5], &self.max_records);
        opt(w, &schema::M_DescribeAlarmsInput[6], &self.next_token);
        opt(w, &schema::M_DescribeAlarmsInput[7], &self.parents_of_alarm_name);
        opt(w, &schema::M_DescribeAlarmsInput[8], &self.state_value);
        w.end_struct();
    }
}

impl Decode for DescribeAlarmsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            composite_alarms: f.opt("CompositeAlarms")?,
            log_alarms: f.opt("LogAlarms")?,
            metric_alarms: f.opt("MetricAlarms")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DimensionFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DimensionFilter[0], &self.name);
        opt(w, &schema::M_DimensionFilter[1], &self.value);
        w.end_struct();
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

impl Encode for EntityMetricData {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EntityMetricData[0], &self.entity);
        opt(w, &schema::M_EntityMetricData[1], &self.metric_data);
        w.end_struct();
    }
}

impl Encode for GetDashboardInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetDashboardInput[0], &self.dashboard_name);
        w.end_struct();
    }
}

impl Decode for GetDashboardOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dashboard_arn: f.opt("DashboardArn")?,
            dashboard_body: f.opt("DashboardBody")?,
            dashboard_name: f.opt("DashboardName")?,
        })
    }
}

impl Encode for GetMetricDataInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetMetricDataInput[0], &self.end_time);
        opt(w, &schema::M_GetMetricDataInput[1], &self.label_options);
        opt(w, &schema::M_GetMetricDataInput[2], &self.max_datapoints);
        req(w, &schema::M_GetMetricDataInput[3], &self.metric_data_queries);
        opt(w, &schema::M_GetMetricDataInput[4], &self.next_token);
        opt(w, &schema::M_GetMetricDataInput[5], &self.scan_by);
        req(w, &schema::M_GetMetricDataInput[6], &self.start_time);
        w.end_struct();
    }
}

impl Decode for GetMetricDataOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            messages: f.opt("Messages")?,
            metric_data_results: f.opt("MetricDataResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for GetMetricStatisticsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetMetricStatisticsInput[0], &self.dimensions);
        req(w, &schema::M_GetMetricStatisticsInput[1], &self.end_time);
        opt(w, &schema::M_GetMetricStatisticsInput[2], &self.extended_statistics);
        req(w, &schema::M_GetMetricStatisticsInput[3], &self.metric_name);
        req(w, &schema::M_GetMetricStatisticsInput[4], &self.namespace);
        req(w, &schema::M_GetMetricStatisticsInput[5], &self.period);
        req(w, &schema::M_GetMetricStatisticsInput[6], &self.start_time);
        opt(w, &schema::M_GetMetricStatisticsInput[7], &self.statistics);
        opt(w, &schema::M_GetMetricStatisticsInput[8], &self.unit);
        w.end_struct();
    }
}

impl Decode for GetMetricStatisticsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            datapoints: f.opt("Datapoints")?,
            label: f.opt("Label")?,
        })
    }
}

impl Encode for LabelOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LabelOptions[0], &self.timezone);
        w.end_struct();
    }
}

impl Encode for ListMetricsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListMetricsInput[0], &self.dimensions);
        opt(w, &schema::M_ListMetricsInput[1], &self.include_linked_accounts);
        opt(w, &schema::M_ListMetricsInput[2], &self.metric_name);
        opt(w, &schema::M_ListMetricsInput[3], &self.namespace);
        opt(w, &schema::M_ListMetricsInput[4], &self.next_token);
        opt(w, &schema::M_ListMetricsInput[5], &self.owning_account);
        opt(w, &schema::M_ListMetricsInput[6], &self.recently_active);
        w.end_struct();
    }
}

impl Decode for ListMetricsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metrics: f.opt("Metrics")?,
            next_token: f.opt("NextToken")?,
            owning_accounts: f.opt("OwningAccounts")?,
        })
    }
}

impl Encode for ListTagsForResourceInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsForResourceInput[0], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for LogAlarm {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action_configuration: f.opt("ActionConfiguration")?,
            action_log_line_count: f.opt("ActionLogLineCount")?,
            action_log_line_role_arn: f.opt("ActionLogLineRoleArn")?,
            actions_enabled: f.opt("ActionsEnabled")?,
            alarm_actions: f.opt("AlarmActions")?,
            alarm_arn: f.opt("AlarmArn")?,
            alarm_configuration_updated_timestamp: f.opt("AlarmConfigurationUpdatedTimestamp")?,
            alarm_description: f.opt("AlarmDescription")?,
            alarm_name: f.opt("AlarmName")?,
            comparison_operator: f.opt("ComparisonOperator")?,
            evaluation_state: f.opt("EvaluationState")?,
            insufficient_data_actions: f.opt("InsufficientDataActions")?,
            ok_actions: f.opt("OKActions")?,
            query_results_to_alarm: f.opt("QueryResultsToAlarm")?,
            query_results_to_evaluate: f.opt("QueryResultsToEvaluate")?,
            scheduled_query_configuration: f.opt("ScheduledQueryConfiguration")?,
            state_reason: f.opt("StateReason")?,
            state_reason_data: f.opt("StateReasonData")?,
            state_transitioned_timestamp: f.opt("StateTransitionedTimestamp")?,
            state_updated_timestamp: f.opt("StateUpdatedTimestamp")?,
            state_value: f.opt("StateValue")?,
            threshold: f.opt("Threshold")?,
            treat_missing_data: f.opt("TreatMissingData")?,
            warm_up_configuration: f.opt("WarmUpConfiguration")?,
        })
    }
}

impl Decode for MessageData {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            value: f.opt("Value")?,
        })
    }
}

impl Decode for MetricAlarm {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action_configuration: f.opt("ActionConfiguration")?,
            actions_enabled: f.opt("ActionsEnabled")?,
            alarm_actions: f.opt("AlarmActions")?,
            alarm_arn: f.opt("AlarmArn")?,
            alarm_configuration_updated_timestamp: f.opt("AlarmConfigurationUpdatedTimestamp")?,
            alarm_description: f.opt("AlarmDescription")?,
            alarm_name: f.opt("AlarmName")?,
            comparison_operator: f.opt("ComparisonOperator")?,
            datapoints_to_alarm: f.opt("DatapointsToAlarm")?,
            dimensions: f.opt("Dimensions")?,
            evaluate_low_sample_count_percentile: f.opt("EvaluateLowSampleCountPercentile")?,
            evaluation_criteria: f.opt("EvaluationCriteria")?,
            evaluation_interval: f.opt("EvaluationInterval")?,
            evaluation_periods: f.opt("EvaluationPeriods")?,
            evaluation_state: f.opt("EvaluationState")?,
            evaluation_window: f.opt("EvaluationWindow")?,
            extended_statistic: f.opt("ExtendedStatistic")?,
            insufficient_data_actions: f.opt("InsufficientDataActions")?,
            metric_name: f.opt("MetricName")?,
            metrics: f.opt("Metrics")?,
            namespace: f.opt("Namespace")?,
            ok_actions: f.opt("OKActions")?,
            period: f.opt("Period")?,
            state_reason: f.opt("StateReason")?,
            state_reason_data: f.opt("StateReasonData")?,
            state_transitioned_timestamp: f.opt("StateTransitionedTimestamp")?,
            state_updated_timestamp: f.opt("StateUpdatedTimestamp")?,
            state_value: f.opt("StateValue")?,
            statistic: f.opt("Statistic")?,
            threshold: f.opt("Threshold")?,
            threshold_metric_id: f.opt("ThresholdMetricId")?,
            treat_missing_data: f.opt("TreatMissingData")?,
            unit: f.opt("Unit")?,
            warm_up_configuration: f.opt("WarmUpConfiguration")?,
        })
    }
}

impl Decode for MetricDataResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.opt("Id")?,
            label: f.opt("Label")?,
            messages: f.opt("Messages")?,
            status_code: f.opt("StatusCode")?,
            timestamps: f.opt("Timestamps")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for MetricDatum {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MetricDatum[0], &self.counts);
        opt(w, &schema::M_MetricDatum[1], &self.dimensions);
        req(w, &schema::M_MetricDatum[2], &self.metric_name);
        opt(w, &schema::M_MetricDatum[3], &self.statistic_values);
        opt(w, &schema::M_MetricDatum[4], &self.storage_resolution);
        opt(w, &schema::M_MetricDatum[5], &self.timestamp);
        opt(w, &schema::M_MetricDatum[6], &self.unit);
        opt(w, &schema::M_MetricDatum[7], &self.value);
        opt(w, &schema::M_MetricDatum[8], &self.values);
        w.end_struct();
    }
}

impl Encode for PutDashboardInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutDashboardInput[0], &self.dashboard_body);
        req(w, &schema::M_PutDashboardInput[1], &self.dashboard_name);
        opt(w, &schema::M_PutDashboardInput[2], &self.tags);
        w.end_struct();
    }
}

impl Decode for PutDashboardOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dashboard_validation_messages: f.opt("DashboardValidationMessages")?,
        })
    }
}

impl Encode for PutMetricAlarmInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutMetricAlarmInput[0], &self.action_configuration);
        opt(w, &schema::M_PutMetricAlarmInput[1], &self.actions_enabled);
        opt(w, &schema::M_PutMetricAlarmInput[2], &self.alarm_actions);
        opt(w, &schema::M_PutMetricAlarmInput[3], &self.alarm_description);
        req(w, &schema::M_PutMetricAlarmInput[4], &self.alarm_name);
        opt(w, &schema::M_PutMetricAlarmInput[5], &self.comparison_operator);
        opt(w, &schema::M_PutMetricAlarmInput[6], &self.datapoints_to_alarm);
        opt(w, &schema::M_PutMetricAlarmInput[7], &self.dimensions);
        opt(w, &schema::M_PutMetricAlarmInput[8], &self.evaluate_low_sample_count_percentile);
        opt(w, &schema::M_PutMetricAlarmInput[9], &self.evaluation_criteria);
        opt(w, &schema::M_PutMetricAlarmInput[10], &self.evaluation_interval);
        opt(w, &schema::M_PutMetricAlarmInput[11], &self.evaluation_periods);
        opt(w, &schema::M_PutMetricAlarmInput[12], &self.evaluation_window);
        opt(w, &schema::M_PutMetricAlarmInput[13], &self.extended_statistic);
        opt(w, &schema::M_PutMetricAlarmInput[14], &self.insufficient_data_actions);
        opt(w, &schema::M_PutMetricAlarmInput[15], &self.metric_name);
        opt(w, &schema::M_PutMetricAlarmInput[16], &self.metrics);
        opt(w, &schema::M_PutMetricAlarmInput[17], &self.namespace);
        opt(w, &schema::M_PutMetricAlarmInput[18], &self.ok_actions);
        opt(w, &schema::M_PutMetricAlarmInput[19], &self.period);
        opt(w, &schema::M_PutMetricAlarmInput[20], &self.statistic);
        opt(w, &schema::M_PutMetricAlarmInput[21], &self.tags);
        opt(w, &schema::M_PutMetricAlarmInput[22], &self.threshold);
        opt(w, &schema::M_PutMetricAlarmInput[23], &self.threshold_metric_id);
        opt(w, &schema::M_PutMetricAlarmInput[24], &self.treat_missing_data);
        opt(w, &schema::M_PutMetricAlarmInput[25], &self.unit);
        opt(w, &schema::M_PutMetricAlarmInput[26], &self.warm_up_configuration);
        w.end_struct();
    }
}

impl Encode for PutMetricDataInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutMetricDataInput[0], &self.entity_metric_data);
        opt(w, &schema::M_PutMetricDataInput[1], &self.metric_data);
        req(w, &schema::M_PutMetricDataInput[2], &self.namespace);
        opt(w, &schema::M_PutMetricDataInput[3], &self.strict_entity_validation);
        w.end_struct();
    }
}

impl Decode for ScheduleConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            end_time_offset: f.opt("EndTimeOffset")?,
            schedule_expression: f.opt("ScheduleExpression")?,
            start_time_offset: f.opt("StartTimeOffset")?,
        })
    }
}

impl Decode for ScheduledQueryConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            aggregation_expression: f.opt("AggregationExpression")?,
            log_group_identifiers: f.opt("LogGroupIdentifiers")?,
            query_arn: f.opt("QueryARN")?,
            query_string: f.opt("QueryString")?,
            schedule_configuration: f.opt("ScheduleConfiguration")?,
            scheduled_query_role_arn: f.opt("ScheduledQueryRoleARN")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for StatisticSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_StatisticSet[0], &self.maximum);
        req(w, &schema::M_StatisticSet[1], &self.minimum);
        req(w, &schema::M_StatisticSet[2], &self.sample_count);
        req(w, &schema::M_StatisticSet[3], &self.sum);
        w.end_struct();
    }
}

impl Encode for TagResourceInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TagResourceInput[0], &self.resource_arn);
        req(w, &schema::M_TagResourceInput[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for TagResourceOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteAlarmsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutMetricAlarmResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for PutMetricDataResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "DeleteAlarms" => ::bonkei_wire::Probe::of::<DeleteAlarms>(),
        "DeleteDashboards" => ::bonkei_wire::Probe::of::<DeleteDashboards>(),
        "DescribeAlarms" => ::bonkei_wire::Probe::of::<DescribeAlarms>(),
        "GetDashboard" => ::bonkei_wire::Probe::of::<GetDashboard>(),
        "GetMetricData" => ::bonkei_wire::Probe::of::<GetMetricData>(),
        "GetMetricStatistics" => ::bonkei_wire::Probe::of::<GetMetricStatistics>(),
        "ListMetrics" => ::bonkei_wire::Probe::of::<ListMetrics>(),
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "PutDashboard" => ::bonkei_wire::Probe::of::<PutDashboard>(),
        "PutMetricAlarm" => ::bonkei_wire::Probe::of::<PutMetricAlarm>(),
        "PutMetricData" => ::bonkei_wire::Probe::of::<PutMetricData>(),
        "TagResource" => ::bonkei_wire::Probe::of::<TagResource>(),
        _ => return None,
    })
}
