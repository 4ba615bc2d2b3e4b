// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for ActionConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarm_tags_propagation: f.opt("AlarmTagsPropagation")?,
        })
    }
}

impl Encode for ActionConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ActionConfiguration[0], &self.alarm_tags_propagation);
        w.end_struct();
    }
}

impl Decode for AlarmPromQLCriteria {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            pending_period: f.opt("PendingPeriod")?,
            query: f.req("Query")?,
            recovery_period: f.opt("RecoveryPeriod")?,
        })
    }
}

impl Encode for AlarmPromQLCriteria {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AlarmPromQLCriteria[0], &self.pending_period);
        req(w, &schema::M_AlarmPromQLCriteria[1], &self.query);
        opt(w, &schema::M_AlarmPromQLCriteria[2], &self.recovery_period);
        w.end_struct();
    }
}

impl Decode for AlarmTagsPropagation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enabled: f.req("Enabled")?,
            excluded_tag_keys: f.opt("ExcludedTagKeys")?,
            included_tag_keys: f.opt("IncludedTagKeys")?,
        })
    }
}

impl Encode for AlarmTagsPropagation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AlarmTagsPropagation[0], &self.enabled);
        opt(w, &schema::M_AlarmTagsPropagation[1], &self.excluded_tag_keys);
        opt(w, &schema::M_AlarmTagsPropagation[2], &self.included_tag_keys);
        w.end_struct();
    }
}

impl Encode for CompositeAlarm {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CompositeAlarm[0], &self.action_configuration);
        opt(w, &schema::M_CompositeAlarm[1], &self.actions_enabled);
        opt(w, &schema::M_CompositeAlarm[2], &self.actions_suppressed_by);
        opt(w, &schema::M_CompositeAlarm[3], &self.actions_suppressed_reason);
        opt(w, &schema::M_CompositeAlarm[4], &self.actions_suppressor);
        opt(w, &schema::M_CompositeAlarm[5], &self.actions_suppressor_extension_period);
        opt(w, &schema::M_CompositeAlarm[6], &self.actions_suppressor_wait_period);
        opt(w, &schema::M_CompositeAlarm[7], &self.alarm_actions);
        opt(w, &schema::M_CompositeAlarm[8], &self.alarm_arn);
        opt(w, &schema::M_CompositeAlarm[9], &self.alarm_configuration_updated_timestamp);
        opt(w, &schema::M_CompositeAlarm[10], &self.alarm_description);
        opt(w, &schema::M_CompositeAlarm[11], &self.alarm_name);
        opt(w, &schema::M_CompositeAlarm[12], &self.alarm_rule);
        opt(w, &schema::M_CompositeAlarm[13], &self.insufficient_data_actions);
        opt(w, &schema::M_CompositeAlarm[14], &self.ok_actions);
        opt(w, &schema::M_CompositeAlarm[15], &self.state_reason);
        opt(w, &schema::M_CompositeAlarm[16], &self.state_reason_data);
        opt(w, &schema::M_CompositeAlarm[17], &self.state_transitioned_timestamp);
        opt(w, &schema::M_CompositeAlarm[18], &self.state_updated_timestamp);
        opt(w, &schema::M_CompositeAlarm[19], &self.state_value);
        w.end_struct();
    }
}

impl Encode for DashboardValidationMessage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DashboardValidationMessage[0], &self.data_path);
        opt(w, &schema::M_DashboardValidationMessage[1], &self.message);
        w.end_struct();
    }
}

impl Encode for Datapoint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Datapoint[0], &self.average);
        opt(w, &schema::M_Datapoint[1], &self.extended_statistics);
        opt(w, &schema::M_Datapoint[2], &self.maximum);
        opt(w, &schema::M_Datapoint[3], &self.minimum);
        opt(w, &schema::M_Datapoint[4], &self.sample_count);
        opt(w, &schema::M_Datapoint[5], &self.sum);
        opt(w, &schema::M_Datapoint[6], &self.timestamp);
        opt(w, &schema::M_Datapoint[7], &self.unit);
        w.end_struct();
    }
}

impl Decode for DeleteAlarmsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarm_names: f.req("AlarmNames")?,
        })
    }
}

impl Decode for DeleteDashboardsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dashboard_names: f.req("DashboardNames")?,
        })
    }
}

impl Encode for DeleteDashboardsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DescribeAlarmsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action_prefix: f.opt("ActionPrefix")?,
            alarm_name_prefix: f.opt("AlarmNamePrefix")?,
            alarm_names: f.opt("AlarmNames")?,
            alarm_types: f.opt("AlarmTypes")?,
            children_of_alarm_name: f.opt("ChildrenOfAlarmName")?,
            max_records: f.opt("MaxRecords")?,
            next_token: f.opt("NextToken")?,
            parents_of_alarm_name: f.opt("ParentsOfAlarmName")?,
            state_value: f.opt("StateValue")?,
        })
    }
}

impl Encode for DescribeAlarmsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAlarmsOutput[0], &self.composite_alarms);
        opt(w, &schema::M_DescribeAlarmsOutput[1], &self.log_alarms);
        opt(w, &schema::M_DescribeAlarmsOutput[2], &self.metric_alarms);
        opt(w, &schema::M_DescribeAlarmsOutput[3], &self.next_token);
        w.end_struct();
    }
}

impl Decode for Dimension {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for Dimension {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Dimension[0], &self.name);
        req(w, &schema::M_Dimension[1], &self.value);
        w.end_struct();
    }
}

impl Decode for DimensionFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            value: f.opt("Value")?,
        })
    }
}

impl Decode for Entity {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
            key_attributes: f.opt("KeyAttributes")?,
        })
    }
}

impl Decode for EntityMetricData {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            entity: f.opt("Entity")?,
            metric_data: f.opt("MetricData")?,
        })
    }
}

impl Decode for EvaluationCriteria {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            prom_ql_criteria: f.opt("PromQLCriteria")?,
        })
    }
}

impl Encode for EvaluationCriteria {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EvaluationCriteria[0], &self.prom_ql_criteria);
        w.end_struct();
    }
}

impl Decode for EvaluationWindow {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            sliding_window: f.opt("SlidingWindow")?,
            wall_clock_window: f.opt("WallClockWindow")?,
        })
    }
}

impl Encode for EvaluationWindow {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EvaluationWindow[0], &self.sliding_window);
        opt(w, &schema::M_EvaluationWindow[1], &self.wall_clock_window);
        w.end_struct();
    }
}

impl Decode for GetDashboardInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dashboard_name: f.req("DashboardName")?,
        })
    }
}

impl Encode for GetDashboardOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetDashboardOutput[0], &self.dashboard_arn);
        opt(w, &schema::M_GetDashboardOutput[1], &self.dashboard_body);
        opt(w, &schema::M_GetDashboardOutput[2], &self.dashboard_name);
        w.end_struct();
    }
}

impl Decode for GetMetricDataInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            end_time: f.req("EndTime")?,
            label_options: f.opt("LabelOptions")?,
            max_datapoints: f.opt("MaxDatapoints")?,
            metric_data_queries: f.req("MetricDataQueries")?,
            next_token: f.opt("NextToken")?,
            scan_by: f.opt("ScanBy")?,
            start_time: f.req("StartTime")?,
        })
    }
}

impl Encode for GetMetricDataOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetMetricDataOutput[0], &self.messages);
        opt(w, &schema::M_GetMetricDataOutput[1], &self.metric_data_results);
        opt(w, &schema::M_GetMetricDataOutput[2], &self.next_token);
        w.end_struct();
    }
}

impl Decode for GetMetricStatisticsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dimensions: f.opt("Dimensions")?,
            end_time: f.req("EndTime")?,
            extended_statistics: f.opt("ExtendedStatistics")?,
            metric_name: f.req("MetricName")?,
            namespace: f.req("Namespace")?,
            period: f.req("Period")?,
            start_time: f.req("StartTime")?,
            statistics: f.opt("Statistics")?,
            unit: f.opt("Unit")?,
        })
    }
}

impl Encode for GetMetricStatisticsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetMetricStatisticsOutput[0], &self.datapoints);
        opt(w, &schema::M_GetMetricStatisticsOutput[1], &self.label);
        w.end_struct();
    }
}

impl Decode for LabelOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            timezone: f.opt("Timezone")?,
        })
    }
}

impl Decode for ListMetricsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dimensions: f.opt("Dimensions")?,
            include_linked_accounts: f.opt("IncludeLinkedAccounts")?,
            metric_name: f.opt("MetricName")?,
            namespace: f.opt("Namespace")?,
            next_token: f.opt("NextToken")?,
            owning_account: f.opt("OwningAccount")?,
            recently_active: f.opt("RecentlyActive")?,
        })
    }
}

impl Encode for ListMetricsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListMetricsOutput[0], &self.metrics);
        opt(w, &schema::M_ListMetricsOutput[1], &self.next_token);
        opt(w, &schema::M_ListMetricsOutput[2], &self.owning_accounts);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("ResourceARN")?,
        })
    }
}

impl Encode for ListTagsForResourceOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceOutput[0], &self.tags);
        w.end_struct();
    }
}

impl Encode for LogAlarm {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LogAlarm[0], &self.action_configuration);
        opt(w, &schema::M_LogAlarm[1], &self.action_log_line_count);
        opt(w, &schema::M_LogAlarm[2], &self.action_log_line_role_arn);
        opt(w, &schema::M_LogAlarm[3], &self.actions_enabled);
        opt(w, &schema::M_LogAlarm[4], &self.alarm_actions);
        opt(w, &schema::M_LogAlarm[5], &self.alarm_arn);
        opt(w, &schema::M_LogAlarm[6], &self.alarm_configuration_updated_timestamp);
        opt(w, &schema::M_LogAlarm[7], &self.alarm_description);
        opt(w, &schema::M_LogAlarm[8], &self.alarm_name);
        opt(w, &schema::M_LogAlarm[9], &self.comparison_operator);
        opt(w, &schema::M_LogAlarm[10], &self.evaluation_state);
        opt(w, &schema::M_LogAlarm[11], &self.insufficient_data_actions);
        opt(w, &schema::M_LogAlarm[12], &self.ok_actions);
        opt(w, &schema::M_LogAlarm[13], &self.query_results_to_alarm);
        opt(w, &schema::M_LogAlarm[14], &self.query_results_to_evaluate);
        opt(w, &schema::M_LogAlarm[15], &self.scheduled_query_configuration);
        opt(w, &schema::M_LogAlarm[16], &self.state_reason);
        opt(w, &schema::M_LogAlarm[17], &self.state_reason_data);
        opt(w, &schema::M_LogAlarm[18], &self.state_transitioned_timestamp);
        opt(w, &schema::M_LogAlarm[19], &self.state_updated_timestamp);
        opt(w, &schema::M_LogAlarm[20], &self.state_value);
        opt(w, &schema::M_LogAlarm[21], &self.threshold);
        opt(w, &schema::M_LogAlarm[22], &self.treat_missing_data);
        opt(w, &schema::M_LogAlarm[23], &self.warm_up_configuration);
        w.end_struct();
    }
}

impl Encode for MessageData {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MessageData[0], &self.code);
        opt(w, &schema::M_MessageData[1], &self.value);
        w.end_struct();
    }
}

impl Decode for Metric {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dimensions: f.opt("Dimensions")?,
            metric_name: f.opt("MetricName")?,
            namespace: f.opt("Namespace")?,
        })
    }
}

impl Encode for Metric {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Metric[0], &self.dimensions);
        opt(w, &schema::M_Metric[1], &self.metric_name);
        opt(w, &schema::M_Metric[2], &self.namespace);
        w.end_struct();
    }
}

impl Encode for MetricAlarm {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MetricAlarm[0], &self.action_configuration);
        opt(w, &schema::M_MetricAlarm[1], &self.actions_enabled);
        opt(w, &schema::M_MetricAlarm[2], &self.alarm_actions);
        opt(w, &schema::M_MetricAlarm[3], &self.alarm_arn);
        opt(w, &schema::M_MetricAlarm[4], &self.alarm_configuration_updated_timestamp);
        opt(w, &schema::M_MetricAlarm[5], &self.alarm_description);
        opt(w, &schema::M_MetricAlarm[6], &self.alarm_name);
        opt(w, &schema::M_MetricAlarm[7], &self.comparison_operator);
        opt(w, &schema::M_MetricAlarm[8], &self.datapoints_to_alarm);
        opt(w, &schema::M_MetricAlarm[9], &self.dimensions);
        opt(w, &schema::M_MetricAlarm[10], &self.evaluate_low_sample_count_percentile);
        opt(w, &schema::M_MetricAlarm[11], &self.evaluation_criteria);
        opt(w, &schema::M_MetricAlarm[12], &self.evaluation_interval);
        opt(w, &schema::M_MetricAlarm[13], &self.evaluation_periods);
        opt(w, &schema::M_MetricAlarm[14], &self.evaluation_state);
        opt(w, &schema::M_MetricAlarm[15], &self.evaluation_window);
        opt(w, &schema::M_MetricAlarm[16], &self.extended_statistic);
        opt(w, &schema::M_MetricAlarm[17], &self.insufficient_data_actions);
        opt(w, &schema::M_MetricAlarm[18], &self.metric_name);
        opt(w, &schema::M_MetricAlarm[19], &self.metrics);
        opt(w, &schema::M_MetricAlarm[20], &self.namespace);
        opt(w, &schema::M_MetricAlarm[21], &self.ok_actions);
        opt(w, &schema::M_MetricAlarm[22], &self.period);
        opt(w, &schema::M_MetricAlarm[23], &self.state_reason);
        opt(w, &schema::M_MetricAlarm[24], &self.state_reason_data);
        opt(w, &schema::M_MetricAlarm[25], &self.state_transitioned_timestamp);
        opt(w, &schema::M_MetricAlarm[26], &self.state_updated_timestamp);
        opt(w, &schema::M_MetricAlarm[27], &self.state_value);
        opt(w, &schema::M_MetricAlarm[28], &self.statistic);
        opt(w, &schema::M_MetricAlarm[29], &self.threshold);
        opt(w, &schema::M_MetricAlarm[30], &self.threshold_metric_id);
        opt(w, &schema::M_MetricAlarm[31], &self.treat_missing_data);
        opt(w, &schema::M_MetricAlarm[32], &self.unit);
        opt(w, &schema::M_MetricAlarm[33], &self.warm_up_configuration);
        w.end_struct();
    }
}

impl Decode for MetricDataQuery {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.opt("AccountId")?,
            expression: f.opt("Expression")?,
            id: f.req("Id")?,
            label: f.opt("Label")?,
            metric_stat: f.opt("MetricStat")?,
            period: f.opt("Period")?,
            return_data: f.opt("ReturnData")?,
        })
    }
}

impl Encode for MetricDataQuery {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MetricDataQuery[0], &self.account_id);
        opt(w, &schema::M_MetricDataQuery[1], &self.expression);
        req(w, &schema::M_MetricDataQuery[2], &self.id);
        opt(w, &schema::M_MetricDataQuery[3], &self.label);
        opt(w, &schema::M_MetricDataQuery[4], &self.metric_stat);
        opt(w, &schema::M_MetricDataQuery[5], &self.period);
        opt(w, &schema::M_MetricDataQuery[6], &self.return_data);
        w.end_struct();
    }
}

impl Encode for MetricDataResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MetricDataResult[0], &self.id);
        opt(w, &schema::M_MetricDataResult[1], &self.label);
        opt(w, &schema::M_MetricDataResult[2], &self.messages);
        opt(w, &schema::M_MetricDataResult[3], &self.status_code);
        opt(w, &schema::M_MetricDataResult[4], &self.timestamps);
        opt(w, &schema::M_MetricDataResult[5], &self.values);
        w.end_struct();
    }
}

impl Decode for MetricDatum {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            counts: f.opt("Counts")?,
            dimensions: f.opt("Dimensions")?,
            metric_name: f.req("MetricName")?,
            statistic_values: f.opt("StatisticValues")?,
            storage_resolution: f.opt("StorageResolution")?,
            timestamp: f.opt("Timestamp")?,
            unit: f.opt("Unit")?,
            value: f.opt("Value")?,
            values: f.opt("Values")?,
        })
    }
}

impl Decode for MetricStat {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metric: f.req("Metric")?,
            period: f.req("Period")?,
            stat: f.req("Stat")?,
            unit: f.opt("Unit")?,
        })
    }
}

impl Encode for MetricStat {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_MetricStat[0], &self.metric);
        req(w, &schema::M_MetricStat[1], &self.period);
        req(w, &schema::M_MetricStat[2], &self.stat);
        opt(w, &schema::M_MetricStat[3], &self.unit);
        w.end_struct();
    }
}

impl Decode for PutDashboardInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            dashboard_body: f.req("DashboardBody")?,
            dashboard_name: f.req("DashboardName")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for PutDashboardOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutDashboardOutput[0], &self.dashboard_validation_messages);
        w.end_struct();
    }
}

impl Decode for PutMetricAlarmInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action_configuration: f.opt("ActionConfiguration")?,
            actions_enabled: f.opt("ActionsEnabled")?,
            alarm_actions: f.opt("AlarmActions")?,
            alarm_description: f.opt("AlarmDescription")?,
            alarm_name: f.req("AlarmName")?,
            comparison_operator: f.opt("ComparisonOperator")?,
            datapoints_to_alarm: f.opt("DatapointsToAlarm")?,
            dimensions: f.opt("Dimensions")?,
            evaluate_low_sample_count_percentile: f.opt("EvaluateLowSampleCountPercentile")?,
            evaluation_criteria: f.opt("EvaluationCriteria")?,
            evaluation_interval: f.opt("EvaluationInterval")?,
            evaluation_periods: f.opt("EvaluationPeriods")?,
            evaluation_window: f.opt("EvaluationWindow")?,
            extended_statistic: f.opt("ExtendedStatistic")?,
            insufficient_data_actions: f.opt("InsufficientDataActions")?,
            metric_name: f.opt("MetricName")?,
            metrics: f.opt("Metrics")?,
            namespace: f.opt("Namespace")?,
            ok_actions: f.opt("OKActions")?,
            period: f.opt("Period")?,
            statistic: f.opt("Statistic")?,
            tags: f.opt("Tags")?,
            threshold: f.opt("Threshold")?,
            threshold_metric_id: f.opt("ThresholdMetricId")?,
            treat_missing_data: f.opt("TreatMissingData")?,
            unit: f.opt("Unit")?,
            warm_up_configuration: f.opt("WarmUpConfiguration")?,
        })
    }
}

impl Decode for PutMetricDataInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            entity_metric_data: f.opt("EntityMetricData")?,
            metric_data: f.opt("MetricData")?,
            namespace: f.req("Namespace")?,
            strict_entity_validation: f.opt("StrictEntityValidation")?,
        })
    }
}

impl Encode for ScheduleConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ScheduleConfiguration[0], &self.end_time_offset);
        opt(w, &schema::M_ScheduleConfiguration[1], &self.schedule_expression);
        opt(w, &schema::M_ScheduleConfiguration[2], &self.start_time_offset);
        w.end_struct();
    }
}

impl Encode for ScheduledQueryConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ScheduledQueryConfiguration[0], &self.aggregation_expression);
        opt(w, &schema::M_ScheduledQueryConfiguration[1], &self.log_group_identifiers);
        opt(w, &schema::M_ScheduledQueryConfiguration[2], &self.query_arn);
        opt(w, &schema::M_ScheduledQueryConfiguration[3], &self.query_string);
        opt(w, &schema::M_ScheduledQueryConfiguration[4], &self.schedule_configuration);
        opt(w, &schema::M_ScheduledQueryConfiguration[5], &self.scheduled_query_role_arn);
        opt(w, &schema::M_ScheduledQueryConfiguration[6], &self.tags);
        w.end_struct();
    }
}

impl Decode for SlidingWindow {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for SlidingWindow {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for StatisticSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            maximum: f.req("Maximum")?,
            minimum: f.req("Minimum")?,
            sample_count: f.req("SampleCount")?,
            sum: f.req("Sum")?,
        })
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        req(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Decode for TagResourceInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("ResourceARN")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Encode for TagResourceOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for WallClockWindow {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            timezone: f.opt("Timezone")?,
        })
    }
}

impl Encode for WallClockWindow {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_WallClockWindow[0], &self.timezone);
        w.end_struct();
    }
}

impl Decode for WarmUpConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            only_start_evaluating_after_warm_up_period_ends: f.opt("OnlyStartEvaluatingAfterWarmUpPeriodEnds")?,
            warm_up_period_duration_in_minutes: f.req("WarmUpPeriodDurationInMinutes")?,
        })
    }
}

impl Encode for WarmUpConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_WarmUpConfiguration[0], &self.only_start_evaluating_after_warm_up_period_ends);
        req(w, &schema::M_WarmUpConfiguration[1], &self.warm_up_period_duration_in_minutes);
        w.end_struct();
    }
}

impl Encode for DeleteAlarmsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutMetricAlarmResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for PutMetricDataResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
