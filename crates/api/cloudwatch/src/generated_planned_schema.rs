// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_AccountId: Shape = Shape { name: "AccountId", kind: Kind::Text(Limits::range(1, 255), &[]) };

pub static M_ActionConfiguration: [Member; 1] = [
    Member::new("AlarmTagsPropagation", &AlarmTagsPropagation),
];
pub static ActionConfiguration: Shape = Shape { name: "ActionConfiguration", kind: Kind::Struct(&M_ActionConfiguration) };
pub static s_ActionPrefix: Shape = Shape { name: "ActionPrefix", kind: Kind::Text(Limits::range(1, 1024), &[]) };
pub static s_ActionsSuppressedBy: Shape = Shape { name: "ActionsSuppressedBy", kind: Kind::Text(Limits::NONE, &["WaitPeriod", "ExtensionPeriod", "Alarm"]) };
pub static s_ActionsSuppressedReason: Shape = Shape { name: "ActionsSuppressedReason", kind: Kind::Text(Limits::range(0, 1024), &[]) };
pub static s_AggregationExpression: Shape = Shape { name: "AggregationExpression", kind: Kind::Text(Limits::range(1, 2048), &[]) };
pub static s_AlarmArn: Shape = Shape { name: "AlarmArn", kind: Kind::Text(Limits::range(1, 1600), &[]) };
pub static s_AlarmDescription: Shape = Shape { name: "AlarmDescription", kind: Kind::Text(Limits::range(0, 1024), &[]) };
pub static s_AlarmName: Shape = Shape { name: "AlarmName", kind: Kind::Text(Limits::range(1, 255), &[]) };
pub static s_AlarmNamePrefix: Shape = Shape { name: "AlarmNamePrefix", kind: Kind::Text(Limits::range(1, 255), &[]) };
static I_s_AlarmNames: Member = Member::new("member", &s_AlarmName);
pub static s_AlarmNames: Shape = Shape { name: "AlarmNames", kind: Kind::List(&I_s_AlarmNames, Limits::max(100)) };

pub static M_AlarmPromQLCriteria: [Member; 3] = [
    Member::new("PendingPeriod", &s_PendingPeriod),
    Member::new("Query", &s_Query).required(),
    Member::new("RecoveryPeriod", &s_RecoveryPeriod),
];
pub static AlarmPromQLCriteria: Shape = Shape { name: "AlarmPromQLCriteria", kind: Kind::Struct(&M_AlarmPromQLCriteria) };
pub static s_AlarmRule: Shape = Shape { name: "AlarmRule", kind: Kind::Text(Limits::range(1, 10240), &[]) };

pub static M_AlarmTagsPropagation: [Member; 3] = [
    Member::new("Enabled", &shapes::BOOL).required(),
    Member::new("ExcludedTagKeys", &s_AlarmTagsPropagationTagKeys),
    Member::new("IncludedTagKeys", &s_AlarmTagsPropagationTagKeys),
];
pub static AlarmTagsPropagation: Shape = Shape { name: "AlarmTagsPropagation", kind: Kind::Struct(&M_AlarmTagsPropagation) };
pub static s_AlarmTagsPropagationTagKey: Shape = Shape { name: "AlarmTagsPropagationTagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_AlarmTagsPropagationTagKeys: Member = Member::new("member", &s_AlarmTagsPropagationTagKey);
pub static s_AlarmTagsPropagationTagKeys: Shape = Shape { name: "AlarmTagsPropagationTagKeys", kind: Kind::List(&I_s_AlarmTagsPropagationTagKeys, Limits::range(1, 50)) };
pub static s_AlarmType: Shape = Shape { name: "AlarmType", kind: Kind::Text(Limits::NONE, &["CompositeAlarm", "MetricAlarm", "LogAlarm"]) };
static I_s_AlarmTypes: Member = Member::new("member", &s_AlarmType);
pub static s_AlarmTypes: Shape = Shape { name: "AlarmTypes", kind: Kind::List(&I_s_AlarmTypes, Limits::NONE) };
pub static s_AmazonResourceName: Shape = Shape { name: "AmazonResourceName", kind: Kind::Text(Limits::range(1, 1024), &[]) };
pub static s_ComparisonOperator: Shape = Shape { name: "ComparisonOperator", kind: Kind::Text(Limits::NONE, &["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"]) };

pub static M_CompositeAlarm: [Member; 20] = [
    Member::new("ActionConfiguration", &ActionConfiguration),
    Member::new("ActionsEnabled", &shapes::BOOL),
    Member::new("ActionsSuppressedBy", &s_ActionsSuppressedBy),
    Member::new("ActionsSuppressedReason", &s_ActionsSuppressedReason),
    Member::new("ActionsSuppressor", &s_AlarmArn),
    Member::new("ActionsSuppressorExtensionPeriod", &shapes::INT),
    Member::new("ActionsSuppressorWaitPeriod", &shapes::INT),
    Member::new("AlarmActions", &s_ResourceList),
    Member::new("AlarmArn", &s_AlarmArn),
    Member::new("AlarmConfigurationUpdatedTimestamp", &shapes::TIME),
    Member::new("AlarmDescription", &s_AlarmDescription),
    Member::new("AlarmName", &s_AlarmName),
    Member::new("AlarmRule", &s_AlarmRule),
    Member::new("InsufficientDataActions", &s_ResourceList),
    Member::new("OKActions", &s_ResourceList),
    Member::new("StateReason", &s_StateReason),
    Member::new("StateReasonData", &s_StateReasonData),
    Member::new("StateTransitionedTimestamp", &shapes::TIME),
    Member::new("StateUpdatedTimestamp", &shapes::TIME),
    Member::new("StateValue", &s_StateValue),
];
pub static CompositeAlarm: Shape = Shape { name: "CompositeAlarm", kind: Kind::Struct(&M_CompositeAlarm) };
static I_s_CompositeAlarms: Member = Member::new("member", &CompositeAlarm);
pub static s_CompositeAlarms: Shape = Shape { name: "CompositeAlarms", kind: Kind::List(&I_s_CompositeAlarms, Limits::NONE) };
static I_s_Counts: Member = Member::new("member", &shapes::DOUBLE);
pub static s_Counts: Shape = Shape { name: "Counts", kind: Kind::List(&I_s_Counts, Limits::NONE) };
static I_s_DashboardNames: Member = Member::new("member", &shapes::TEXT);
pub static s_DashboardNames: Shape = Shape { name: "DashboardNames", kind: Kind::List(&I_s_DashboardNames, Limits::NONE) };

pub static M_DashboardValidationMessage: [Member; 2] = [
    Member::new("DataPath", &shapes::TEXT),
    Member::new("Message", &shapes::TEXT),
];
pub static DashboardValidationMessage: Shape = Shape { name: "DashboardValidationMessage", kind: Kind::Struct(&M_DashboardValidationMessage) };
static I_s_DashboardValidationMessages: Member = Member::new("member", &DashboardValidationMessage);
pub static s_DashboardValidationMessages: Shape = Shape { name: "DashboardValidationMessages", kind: Kind::List(&I_s_DashboardValidationMessages, Limits::NONE) };

pub static M_Datapoint: [Member; 8] = [
    Member::new("Average", &shapes::DOUBLE),
    Member::new("ExtendedStatistics", &s_DatapointValueMap),
    Member::new("Maximum", &shapes::DOUBLE),
    Member::new("Minimum", &shapes::DOUBLE),
    Member::new("SampleCount", &shapes::DOUBLE),
    Member::new("Sum", &shapes::DOUBLE),
    Member::new("Timestamp", &shapes::TIME),
    Member::new("Unit", &s_StandardUnit),
];
pub static Datapoint: Shape = Shape { name: "Datapoint", kind: Kind::Struct(&M_Datapoint) };
static K_s_DatapointValueMap: Member = Member::new("key", &shapes::TEXT);
static V_s_DatapointValueMap: Member = Member::new("value", &shapes::DOUBLE);
pub static s_DatapointValueMap: Shape = Shape { name: "DatapointValueMap", kind: Kind::Map(&K_s_DatapointValueMap, &V_s_DatapointValueMap) };
static I_s_DatapointValues: Member = Member::new("member", &shapes::DOUBLE);
pub static s_DatapointValues: Shape = Shape { name: "DatapointValues", kind: Kind::List(&I_s_DatapointValues, Limits::NONE) };
static I_s_Datapoints: Member = Member::new("member", &Datapoint);
pub static s_Datapoints: Shape = Shape { name: "Datapoints", kind: Kind::List(&I_s_Datapoints, Limits::NONE) };
pub static s_DatapointsToAlarm: Shape = Shape { name: "DatapointsToAlarm", kind: Kind::Int(Limits::min(1)) };

pub static M_DeleteAlarmsInput: [Member; 1] = [
    Member::new("AlarmNames", &s_AlarmNames).required(),
];
pub static DeleteAlarmsInput: Shape = Shape { name: "DeleteAlarmsInput", kind: Kind::Struct(&M_DeleteAlarmsInput) };

pub static M_DeleteDashboardsInput: [Member; 1] = [
    Member::new("DashboardNames", &s_DashboardNames).required(),
];
pub static DeleteDashboardsInput: Shape = Shape { name: "DeleteDashboardsInput", kind: Kind::Struct(&M_DeleteDashboardsInput) };

pub static M_DeleteDashboardsOutput: [Member; 0] = [
];
pub static DeleteDashboardsOutput: Shape = Shape { name: "DeleteDashboardsOutput", kind: Kind::Struct(&M_DeleteDashboardsOutput) };

pub static M_DescribeAlarmsInput: [Member; 9] = [
    Member::new("ActionPrefix", &s_ActionPrefix),
    Member::new("AlarmNamePrefix", &s_AlarmNamePrefix),
    Member::new("AlarmNames", &s_AlarmNames),
    Member::new("AlarmTypes", &s_AlarmTypes),
    Member::new("ChildrenOfAlarmName", &s_AlarmName),
    Member::new("MaxRecords", &s_MaxRecords),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ParentsOfAlarmName", &s_AlarmName),
    Member::new("StateValue", &s_StateValue),
];
pub static DescribeAlarmsInput: Shape = Shape { name: "DescribeAlarmsInput", kind: Kind::Struct(&M_DescribeAlarmsInput) };

pub static M_DescribeAlarmsOutput: [Member; 4] = [
    Member::new("CompositeAlarms", &s_CompositeAlarms),
    Member::new("LogAlarms", &s_LogAlarms),
    Member::new("MetricAlarms", &s_MetricAlarms),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeAlarmsOutput: Shape = Shape { name: "DescribeAlarmsOutput", kind: Kind::Struct(&M_DescribeAlarmsOutput) };

pub static M_Dimension: [Member; 2] = [
    Member::new("Name", &s_DimensionName).required(),
    Member::new("Value", &s_DimensionValue).required(),
];
pub static Dimension: Shape = Shape { name: "Dimension", kind: Kind::Struct(&M_Dimension) };

pub static M_DimensionFilter: [Member; 2] = [
    Member::new("Name", &s_DimensionName).required(),
    Member::new("Value", &s_DimensionValue),
];
pub static DimensionFilter: Shape = Shape { name: "DimensionFilter", kind: Kind::Struct(&M_DimensionFilter) };
static I_s_DimensionFilters: Member = Member::new("member", &DimensionFilter);
pub static s_DimensionFilters: Shape = Shape { name: "DimensionFilters", kind: Kind::List(&I_s_DimensionFilters, Limits::max(10)) };
pub static s_DimensionName: Shape = Shape { name: "DimensionName", kind: Kind::Text(Limits::range(1, 255), &[]) };
pub static s_DimensionValue: Shape = Shape { name: "DimensionValue", kind: Kind::Text(Limits::range(1, 1024), &[]) };
static I_s_Dimensions: Member = Member::new("member", &Dimension);
pub static s_Dimensions: Shape = Shape { name: "Dimensions", kind: Kind::List(&I_s_Dimensions, Limits::max(30)) };
pub static s_EndTimeOffset: Shape = Shape { name: "EndTimeOffset", kind: Kind::Long(Limits::range(0, 2592000)) };

pub static M_Entity: [Member; 2] = [
    Member::new("Attributes", &s_EntityAttributesMap),
    Member::new("KeyAttributes", &s_EntityKeyAttributesMap),
];
pub static Entity: Shape = Shape { name: "Entity", kind: Kind::Struct(&M_Entity) };
static K_s_EntityAttributesMap: Member = Member::new("key", &s_EntityAttributesMapKeyString);
static V_s_EntityAttributesMap: Member = Member::new("value", &s_EntityAttributesMapValueString);
pub static s_EntityAttributesMap: Shape = Shape { name: "EntityAttributesMap", kind: Kind::Map(&K_s_EntityAttributesMap, &V_s_EntityAttributesMap) };
pub static s_EntityAttributesMapKeyString: Shape = Shape { name: "EntityAttributesMapKeyString", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_EntityAttributesMapValueString: Shape = Shape { name: "EntityAttributesMapValueString", kind: Kind::Text(Limits::range(1, 2048), &[]) };
static K_s_EntityKeyAttributesMap: Member = Member::new("key", &s_EntityKeyAttributesMapKeyString);
static V_s_EntityKeyAttributesMap: Member = Member::new("value", &s_EntityKeyAttributesMapValueString);
pub static s_EntityKeyAttributesMap: Shape = Shape { name: "EntityKeyAttributesMap", kind: Kind::Map(&K_s_EntityKeyAttributesMap, &V_s_EntityKeyAttributesMap) };
pub static s_EntityKeyAttributesMapKeyString: Shape = Shape { name: "EntityKeyAttributesMapKeyString", kind: Kind::Text(Limits::range(1, 32), &[]) };
pub static s_EntityKeyAttributesMapValueString: Shape = Shape { name: "EntityKeyAttributesMapValueString", kind: Kind::Text(Limits::range(1, 2048), &[]) };

pub static M_EntityMetricData: [Member; 2] = [
    Member::new("Entity", &Entity),
    Member::new("MetricData", &s_MetricData),
];
pub static EntityMetricData: Shape = Shape { name: "EntityMetricData", kind: Kind::Struct(&M_EntityMetricData) };
static I_s_EntityMetricDataList: Member = Member::new("member", &EntityMetricData);
pub static s_EntityMetricDataList: Shape = Shape { name: "EntityMetricDataList", kind: Kind::List(&I_s_EntityMetricDataList, Limits::NONE) };
pub static s_EvaluateLowSampleCountPercentile: Shape = Shape { name: "EvaluateLowSampleCountPercentile", kind: Kind::Text(Limits::range(1, 255), &[]) };

pub static M_EvaluationCriteria: [Member; 1] = [
    Member::new("PromQLCriteria", &AlarmPromQLCriteria),
];
pub static EvaluationCriteria: Shape = Shape { name: "EvaluationCriteria", kind: Kind::Struct(&M_EvaluationCriteria) };
pub static s_EvaluationInterval: Shape = Shape { name: "EvaluationInterval", kind: Kind::Int(Limits::range(10, 3600)) };
pub static s_EvaluationPeriods: Shape = Shape { name: "EvaluationPeriods", kind: Kind::Int(Limits::min(1)) };
pub static s_EvaluationState: Shape = Shape { name: "EvaluationState", kind: Kind::Text(Limits::NONE, &["PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"]) };

pub static M_EvaluationWindow: [Member; 2] = [
    Member::new("SlidingWindow", &SlidingWindow),
    Member::new("WallClockWindow", &WallClockWindow),
];
pub static EvaluationWindow: Shape = Shape { name: "EvaluationWindow", kind: Kind::Struct(&M_EvaluationWindow) };
static I_s_ExtendedStatistics: Member = Member::new("member", &shapes::TEXT);
pub static s_ExtendedStatistics: Shape = Shape { name: "ExtendedStatistics", kind: Kind::List(&I_s_ExtendedStatistics, Limits::range(1, 10)) };

pub static M_GetDashboardInput: [Member; 1] = [
    Member::new("DashboardName", &shapes::TEXT).required(),
];
pub static GetDashboardInput: Shape = Shape { name: "GetDashboardInput", kind: Kind::Struct(&M_GetDashboardInput) };

pub static M_GetDashboardOutput: [Member; 3] = [
    Member::new("DashboardArn", &shapes::TEXT),
    Member::new("DashboardBody", &shapes::TEXT),
    Member::new("DashboardName", &shapes::TEXT),
];
pub static GetDashboardOutput: Shape = Shape { name: "GetDashboardOutput", kind: Kind::Struct(&M_GetDashboardOutput) };

pub static M_GetMetricDataInput: [Member; 7] = [
    Member::new("EndTime", &shapes::TIME).required(),
    Member::new("LabelOptions", &LabelOptions),
    Member::new("MaxDatapoints", &shapes::INT),
    Member::new("MetricDataQueries", &s_MetricDataQueries).required(),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ScanBy", &s_ScanBy),
    Member::new("StartTime", &shapes::TIME).required(),
];
pub static GetMetricDataInput: Shape = Shape { name: "GetMetricDataInput", kind: Kind::Struct(&M_GetMetricDataInput) };

pub static M_GetMetricDataOutput: [Member; 3] = [
    Member::new("Messages", &s_MetricDataResultMessages),
    Member::new("MetricDataResults", &s_MetricDataResults),
    Member::new("NextToken", &shapes::TEXT),
];
pub static GetMetricDataOutput: Shape = Shape { name: "GetMetricDataOutput", kind: Kind::Struct(&M_GetMetricDataOutput) };

pub static M_GetMetricStatisticsInput: [Member; 9] = [
    Member::new("Dimensions", &s_Dimensions),
    Member::new("EndTime", &shapes::TIME).required(),
    Member::new("ExtendedStatistics", &s_ExtendedStatistics),
    Member::new("MetricName", &s_MetricName).required(),
    Member::new("Namespace", &s_Namespace).required(),
    Member::new("Period", &s_Period).required(),
    Member::new("StartTime", &shapes::TIME).required(),
    Member::new("Statistics", &s_Statistics),
    Member::new("Unit", &s_StandardUnit),
];
pub static GetMetricStatisticsInput: Shape = Shape { name: "GetMetricStatisticsInput", kind: Kind::Struct(&M_GetMetricStatisticsInput) };

pub static M_GetMetricStatisticsOutput: [Member; 2] = [
    Member::new("Datapoints", &s_Datapoints),
    Member::new("Label", &shapes::TEXT),
];
pub static GetMetricStatisticsOutput: Shape = Shape { name: "GetMetricStatisticsOutput", kind: Kind::Struct(&M_GetMetricStatisticsOutput) };

pub static M_LabelOptions: [Member; 1] = [
    Member::new("Timezone", &shapes::TEXT),
];
pub static LabelOptions: Shape = Shape { name: "LabelOptions", kind: Kind::Struct(&M_LabelOptions) };

pub static M_ListMetricsInput: [Member; 7] = [
    Member::new("Dimensions", &s_DimensionFilters),
    Member::new("IncludeLinkedAccounts", &shapes::BOOL),
    Member::new("MetricName", &s_MetricName),
    Member::new("Namespace", &s_Namespace),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("OwningAccount", &s_AccountId),
    Member::new("RecentlyActive", &s_RecentlyActive),
];
pub static ListMetricsInput: Shape = Shape { name: "ListMetricsInput", kind: Kind::Struct(&M_ListMetricsInput) };

pub static M_ListMetricsOutput: [Member; 3] = [
    Member::new("Metrics", &s_Metrics),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("OwningAccounts", &s_OwningAccounts),
];
pub static ListMetricsOutput: Shape = Shape { name: "ListMetricsOutput", kind: Kind::Struct(&M_ListMetricsOutput) };

pub static M_ListTagsForResourceInput: [Member; 1] = [
    Member::new("ResourceARN", &s_AmazonResourceName).required(),
];
pub static ListTagsForResourceInput: Shape = Shape { name: "ListTagsForResourceInput", kind: Kind::Struct(&M_ListTagsForResourceInput) };

pub static M_ListTagsForResourceOutput: [Member; 1] = [
    Member::new("Tags", &s_TagList),
];
pub static ListTagsForResourceOutput: Shape = Shape { name: "ListTagsForResourceOutput", kind: Kind::Struct(&M_ListTagsForResourceOutput) };

pub static M_LogAlarm: [Member; 24] = [
    Member::new("ActionConfiguration", &ActionConfiguration),
    Member::new("ActionLogLineCount", &shapes::INT),
    Member::new("ActionLogLineRoleArn", &shapes::TEXT),
    Member::new("ActionsEnabled", &shapes::BOOL),
    Member::new("AlarmActions", &s_ResourceList),
    Member::new("AlarmArn", &s_AlarmArn),
    Member::new("AlarmConfigurationUpdatedTimestamp", &shapes::TIME),
    Member::new("AlarmDescription", &s_AlarmDescription),
    Member::new("AlarmName", &s_AlarmName),
    Member::new("ComparisonOperator", &s_ComparisonOperator),
    Member::new("EvaluationState", &s_EvaluationState),
    Member::new("InsufficientDataActions", &s_ResourceList),
    Member::new("OKActions", &s_ResourceList),
    Member::new("QueryResultsToAlarm", &s_QueryResultsToAlarm),
    Member::new("QueryResultsToEvaluate", &s_QueryResultsToEvaluate),
    Member::new("ScheduledQueryConfiguration", &ScheduledQueryConfiguration),
    Member::new("StateReason", &s_StateReason),
    Member::new("StateReasonData", &s_StateReasonData),
    Member::new("StateTransitionedTimestamp", &shapes::TIME),
    Member::new("StateUpdatedTimestamp", &shapes::TIME),
    Member::new("StateValue", &s_StateValue),
    Member::new("Threshold", &shapes::DOUBLE),
    Member::new("TreatMissingData", &s_TreatMissingData),
    Member::new("WarmUpConfiguration", &WarmUpConfiguration),
];
pub static LogAlarm: Shape = Shape { name: "LogAlarm", kind: Kind::Struct(&M_LogAlarm) };
static I_s_LogAlarms: Member = Member::new("member", &LogAlarm);
pub static s_LogAlarms: Shape = Shape { name: "LogAlarms", kind: Kind::List(&I_s_LogAlarms, Limits::NONE) };
static I_s_LogGroupIdentifiers: Member = Member::new("member", &s_AmazonResourceName);
pub static s_LogGroupIdentifiers: Shape = Shape { name: "LogGroupIdentifiers", kind: Kind::List(&I_s_LogGroupIdentifiers, Limits::range(1, 50)) };
pub static s_MaxRecords: Shape = Shape { name: "MaxRecords", kind: Kind::Int(Limits::range(1, 100)) };

pub static M_MessageData: [Member; 2] = [
    Member::new("Code", &shapes::TEXT),
    Member::new("Value", &shapes::TEXT),
];
pub static MessageData: Shape = Shape { name: "MessageData", kind: Kind::Struct(&M_MessageData) };

pub static M_Metric: [Member; 3] = [
    Member::new("Dimensions", &s_Dimensions),
    Member::new("MetricName", &s_MetricName),
    Member::new("Namespace", &s_Namespace),
];
pub static Metric: Shape = Shape { name: "Metric", kind: Kind::Struct(&M_Metric) };

pub static M_MetricAlarm: [Member; 34] = [
    Member::new("ActionConfiguration", &ActionConfiguration),
    Member::new("ActionsEnabled", &shapes::BOOL),
    Member::new("AlarmActions", &s_ResourceList),
    Member::new("AlarmArn", &s_AlarmArn),
    Member::new("AlarmConfigurationUpdatedTimestamp", &shapes::TIME),
    Member::new("AlarmDescription", &s_AlarmDescription),
    Member::new("AlarmName", &s_AlarmName),
    Member::new("ComparisonOperator", &s_ComparisonOperator),
    Member::new("DatapointsToAlarm", &s_DatapointsToAlarm),
    Member::new("Dimensions", &s_Dimensions),
    Member::new("EvaluateLowSampleCountPercentile", &s_EvaluateLowSampleCountPercentile),
    Member::new("EvaluationCriteria", &EvaluationCriteria),
    Member::new("EvaluationInterval", &s_EvaluationInterval),
    Member::new("EvaluationPeriods", &s_EvaluationPeriods),
    Member::new("EvaluationState", &s_EvaluationState),
    Member::new("EvaluationWindow", &EvaluationWindow),
    Member::new("ExtendedStatistic", &shapes::TEXT),
    Member::new("InsufficientDataActions", &s_ResourceList),
    Member::new("MetricName", &s_MetricName),
    Member::new("Metrics", &s_MetricDataQueries),
    Member::new("Namespace", &s_Namespace),
    Member::new("OKActions", &s_ResourceList),
    Member::new("Period", &s_Period),
    Member::new("StateReason", &s_StateReason),
    Member::new("StateReasonData", &s_StateReasonData),
    Member::new("StateTransitionedTimestamp", &shapes::TIME),
    Member::new("StateUpdatedTimestamp", &shapes::TIME),
    Member::new("StateValue", &s_StateValue),
    Member::new("Statistic", &s_Statistic),
    Member::new("Threshold", &shapes::DOUBLE),
    Member::new("ThresholdMetricId", &s_MetricId),
    Member::new("TreatMissingData", &s_TreatMissingData),
    Member::new("Unit", &s_StandardUnit),
    Member::new("WarmUpConfiguration", &WarmUpConfiguration),
];
pub static MetricAlarm: Shape = Shape { name: "MetricAlarm", kind: Kind::Struct(&M_MetricAlarm) };
static I_s_MetricAlarms: Member = Member::new("member", &MetricAlarm);
pub static s_MetricAlarms: Shape = Shape { name: "MetricAlarms", kind: Kind::List(&I_s_MetricAlarms, Limits::NONE) };
static I_s_MetricData: Member = Member::new("member", &MetricDatum);
pub static s_MetricData: Shape = Shape { name: "MetricData", kind: Kind::List(&I_s_MetricData, Limits::NONE) };
static I_s_MetricDataQueries: Member = Member::new("member", &MetricDataQuery);
pub static s_MetricDataQueries: Shape = Shape { name: "MetricDataQueries", kind: Kind::List(&I_s_MetricDataQueries, Limits::NONE) };

pub static M_MetricDataQuery: [Member; 7] = [
    Member::new("AccountId", &s_AccountId),
    Member::new("Expression", &s_MetricExpression),
    Member::new("Id", &s_MetricId).required(),
    Member::new("Label", &shapes::TEXT),
    Member::new("MetricStat", &MetricStat),
    Member::new("Period", &s_Period),
    Member::new("ReturnData", &shapes::BOOL),
];
pub static MetricDataQuery: Shape = Shape { name: "MetricDataQuery", kind: Kind::Struct(&M_MetricDataQuery) };

pub static M_MetricDataResult: [Member; 6] = [
    Member::new("Id", &s_MetricId),
    Member::new("Label", &shapes::TEXT),
    Member::new("Messages", &s_MetricDataResultMessages),
    Member::new("StatusCode", &s_StatusCode),
    Member::new("Timestamps", &s_Timestamps),
    Member::new("Values", &s_DatapointValues),
];
pub static MetricDataResult: Shape = Shape { name: "MetricDataResult", kind: Kind::Struct(&M_MetricDataResult) };
static I_s_MetricDataResultMessages: Member = Member::new("member", &MessageData);
pub static s_MetricDataResultMessages: Shape = Shape { name: "MetricDataResultMessages", kind: Kind::List(&I_s_MetricDataResultMessages, Limits::NONE) };
static I_s_MetricDataResults: Member = Member::new("member", &MetricDataResult);
pub static s_MetricDataResults: Shape = Shape { name: "MetricDataResults", kind: Kind::List(&I_s_MetricDataResults, Limits::NONE) };

pub static M_MetricDatum: [Member; 9] = [
    Member::new("Counts", &s_Counts),
    Member::new("Dimensions", &s_Dimensions),
    Member::new("MetricName", &s_MetricName).required(),
    Member::new("StatisticValues", &StatisticSet),
    Member::new("StorageResolution", &s_StorageResolution),
    Member::new("Timestamp", &shapes::TIME),
    Member::new("Unit", &s_StandardUnit),
    Member::new("Value", &shapes::DOUBLE),
    Member::new("Values", &s_Values),
];
pub static MetricDatum: Shape = Shape { name: "MetricDatum", kind: Kind::Struct(&M_MetricDatum) };
pub static s_MetricExpression: Shape = Shape { name: "MetricExpression", kind: Kind::Text(Limits::range(1, 2048), &[]) };
pub static s_MetricId: Shape = Shape { name: "MetricId", kind: Kind::Text(Limits::range(1, 255), &[]) };
pub static s_MetricName: Shape = Shape { name: "MetricName", kind: Kind::Text(Limits::range(1, 255), &[]) };

pub static M_MetricStat: [Member; 4] = [
    Member::new("Metric", &Metric).required(),
    Member::new("Period", &s_Period).required(),
    Member::new("Stat", &shapes::TEXT).required(),
    Member::new("Unit", &s_StandardUnit),
];
pub static MetricStat: Shape = Shape { name: "MetricStat", kind: Kind::Struct(&M_MetricStat) };
static I_s_Metrics: Member = Member::new("member", &Metric);
pub static s_Metrics: Shape = Shape { name: "Metrics", kind: Kind::List(&I_s_Metrics, Limits::NONE) };
pub static s_Namespace: Shape = Shape { name: "Namespace", kind: Kind::Text(Limits::range(1, 255), &[]) };
static I_s_OwningAccounts: Member = Member::new("member", &s_AccountId);
pub static s_OwningAccounts: Shape = Shape { name: "OwningAccounts", kind: Kind::List(&I_s_OwningAccounts, Limits::NONE) };
pub static s_PendingPeriod: Shape = Shape { name: "PendingPeriod", kind: Kind::Int(Limits::range(0, 86400)) };
pub static s_Period: Shape = Shape { name: "Period", kind: Kind::Int(Limits::min(1)) };

pub static M_PutDashboardInput: [Member; 3] = [
    Member::new("DashboardBody", &shapes::TEXT).required(),
    Member::new("DashboardName", &shapes::TEXT).required(),
    Member::new("Tags", &s_TagList),
];
pub static PutDashboardInput: Shape = Shape { name: "PutDashboardInput", kind: Kind::Struct(&M_PutDashboardInput) };

pub static M_PutDashboardOutput: [Member; 1] = [
    Member::new("DashboardValidationMessages", &s_DashboardValidationMessages),
];
pub static PutDashboardOutput: Shape = Shape { name: "PutDashboardOutput", kind: Kind::Struct(&M_PutDashboardOutput) };

pub static M_PutMetricAlarmInput: [Member; 27] = [
    Member::new("ActionConfiguration", &ActionConfiguration),
    Member::new("ActionsEnabled", &shapes::BOOL),
    Member::new("AlarmActions", &s_ResourceList),
    Member::new("AlarmDescription", &s_AlarmDescription),
    Member::new("AlarmName", &s_AlarmName).required(),
    Member::new("ComparisonOperator", &s_ComparisonOperator),
    Member::new("DatapointsToAlarm", &s_DatapointsToAlarm),
    Member::new("Dimensions", &s_Dimensions),
    Member::new("EvaluateLowSampleCountPercentile", &s_EvaluateLowSampleCountPercentile),
    Member::new("EvaluationCriteria", &EvaluationCriteria),
    Member::new("EvaluationInterval", &s_EvaluationInterval),
    Member::new("EvaluationPeriods", &s_EvaluationPeriods),
    Member::new("EvaluationWindow", &EvaluationWindow),
    Member::new("ExtendedStatistic", &shapes::TEXT),
    Member::new("InsufficientDataActions", &s_ResourceList),
    Member::new("MetricName", &s_MetricName),
    Member::new("Metrics", &s_MetricDataQueries),
    Member::new("Namespace", &s_Namespace),
    Member::new("OKActions", &s_ResourceList),
    Member::new("Period", &s_Period),
    Member::new("Statistic", &s_Statistic),
    Member::new("Tags", &s_TagList),
    Member::new("Threshold", &shapes::DOUBLE),
    Member::new("ThresholdMetricId", &s_MetricId),
    Member::new("TreatMissingData", &s_TreatMissingData),
    Member::new("Unit", &s_StandardUnit),
    Member::new("WarmUpConfiguration", &WarmUpConfiguration),
];
pub static PutMetricAlarmInput: Shape = Shape { name: "PutMetricAlarmInput", kind: Kind::Struct(&M_PutMetricAlarmInput) };

pub static M_PutMetricDataInput: [Member; 4] = [
    Member::new("EntityMetricData", &s_EntityMetricDataList),
    Member::new("MetricData", &s_MetricData),
    Member::new("Namespace", &s_Namespace).required(),
    Member::new("StrictEntityValidation", &shapes::BOOL),
];
pub static PutMetricDataInput: Shape = Shape { name: "PutMetricDataInput", kind: Kind::Struct(&M_PutMetricDataInput) };
pub static s_Query: Shape = Shape { name: "Query", kind: Kind::Text(Limits::range(1, 10000), &[]) };
pub static s_QueryResultsToAlarm: Shape = Shape { name: "QueryResultsToAlarm", kind: Kind::Int(Limits::min(1)) };
pub static s_QueryResultsToEvaluate: Shape = Shape { name: "QueryResultsToEvaluate", kind: Kind::Int(Limits::min(1)) };
pub static s_QueryString: Shape = Shape { name: "QueryString", kind: Kind::Text(Limits::range(0, 10000), &[]) };
pub static s_RecentlyActive: Shape = Shape { name: "RecentlyActive", kind: Kind::Text(Limits::NONE, &["PT3H"]) };
pub static s_RecoveryPeriod: Shape = Shape { name: "RecoveryPeriod", kind: Kind::Int(Limits::range(0, 86400)) };
static I_s_ResourceList: Member = Member::new("member", &s_ResourceName);
pub static s_ResourceList: Shape = Shape { name: "ResourceList", kind: Kind::List(&I_s_ResourceList, Limits::max(5)) };
pub static s_ResourceName: Shape = Shape { name: "ResourceName", kind: Kind::Text(Limits::range(1, 1024), &[]) };
pub static s_ScanBy: Shape = Shape { name: "ScanBy", kind: Kind::Text(Limits::NONE, &["TimestampDescending", "TimestampAscending"]) };

pub static M_ScheduleConfiguration: [Member; 3] = [
    Member::new("EndTimeOffset", &s_EndTimeOffset),
    Member::new("ScheduleExpression", &s_ScheduleExpression).required(),
    Member::new("StartTimeOffset", &s_StartTimeOffset).required(),
];
pub static ScheduleConfiguration: Shape = Shape { name: "ScheduleConfiguration", kind: Kind::Struct(&M_ScheduleConfiguration) };
pub static s_ScheduleExpression: Shape = Shape { name: "ScheduleExpression", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_ScheduledQueryConfiguration: [Member; 7] = [
    Member::new("AggregationExpression", &s_AggregationExpression).required(),
    Member::new("LogGroupIdentifiers", &s_LogGroupIdentifiers),
    Member::new("QueryARN", &s_AmazonResourceName),
    Member::new("QueryString", &s_QueryString).required(),
    Member::new("ScheduleConfiguration", &ScheduleConfiguration).required(),
    Member::new("ScheduledQueryRoleARN", &s_AmazonResourceName).required(),
    Member::new("Tags", &s_TagList),
];
pub static ScheduledQueryConfiguration: Shape = Shape { name: "ScheduledQueryConfiguration", kind: Kind::Struct(&M_ScheduledQueryConfiguration) };

pub static M_SlidingWindow: [Member; 0] = [
];
pub static SlidingWindow: Shape = Shape { name: "SlidingWindow", kind: Kind::Struct(&M_SlidingWindow) };
pub static s_StandardUnit: Shape = Shape { name: "StandardUnit", kind: Kind::Text(Limits::NONE, &["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"]) };
pub static s_StartTimeOffset: Shape = Shape { name: "StartTimeOffset", kind: Kind::Long(Limits::range(1, 2592000)) };
pub static s_StateReason: Shape = Shape { name: "StateReason", kind: Kind::Text(Limits::range(0, 1023), &[]) };
pub static s_StateReasonData: Shape = Shape { name: "StateReasonData", kind: Kind::Text(Limits::range(0, 4000), &[]) };
pub static s_StateValue: Shape = Shape { name: "StateValue", kind: Kind::Text(Limits::NONE, &["OK", "ALARM", "INSUFFICIENT_DATA"]) };
pub static s_Statistic: Shape = Shape { name: "Statistic", kind: Kind::Text(Limits::NONE, &["SampleCount", "Average", "Sum", "Minimum", "Maximum"]) };

pub static M_StatisticSet: [Member; 4] = [
    Member::new("Maximum", &shapes::DOUBLE).required(),
    Member::new("Minimum", &shapes::DOUBLE).required(),
    Member::new("SampleCount", &shapes::DOUBLE).required(),
    Member::new("Sum", &shapes::DOUBLE).required(),
];
pub static StatisticSet: Shape = Shape { name: "StatisticSet", kind: Kind::Struct(&M_StatisticSet) };
static I_s_Statistics: Member = Member::new("member", &s_Statistic);
pub static s_Statistics: Shape = Shape { name: "Statistics", kind: Kind::List(&I_s_Statistics, Limits::range(1, 5)) };
pub static s_StatusCode: Shape = Shape { name: "StatusCode", kind: Kind::Text(Limits::NONE, &["Complete", "InternalError", "PartialData", "Forbidden"]) };
pub static s_StorageResolution: Shape = Shape { name: "StorageResolution", kind: Kind::Int(Limits::min(1)) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_TagKey).required(),
    Member::new("Value", &s_TagValue).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_TagList: Member = Member::new("member", &Tag);
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::NONE) };

pub static M_TagResourceInput: [Member; 2] = [
    Member::new("ResourceARN", &s_AmazonResourceName).required(),
    Member::new("Tags", &s_TagList).required(),
];
pub static TagResourceInput: Shape = Shape { name: "TagResourceInput", kind: Kind::Struct(&M_TagResourceInput) };

pub static M_TagResourceOutput: [Member; 0] = [
];
pub static TagResourceOutput: Shape = Shape { name: "TagResourceOutput", kind: Kind::Struct(&M_TagResourceOutput) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(0, 256), &[]) };
static I_s_Timestamps: Member = Member::new("member", &shapes::TIME);
pub static s_Timestamps: Shape = Shape { name: "Timestamps", kind: Kind::List(&I_s_Timestamps, Limits::NONE) };
pub static s_Timezone: Shape = Shape { name: "Timezone", kind: Kind::Text(Limits::range(1, 50), &[]) };
pub static s_TreatMissingData: Shape = Shape { name: "TreatMissingData", kind: Kind::Text(Limits::range(1, 255), &[]) };
static I_s_Values: Member = Member::new("member", &shapes::DOUBLE);
pub static s_Values: Shape = Shape { name: "Values", kind: Kind::List(&I_s_Values, Limits::NONE) };

pub static M_WallClockWindow: [Member; 1] = [
    Member::new("Timezone", &s_Timezone),
];
pub static WallClockWindow: Shape = Shape { name: "WallClockWindow", kind: Kind::Struct(&M_WallClockWindow) };

pub static M_WarmUpConfiguration: [Member; 2] = [
    Member::new("OnlyStartEvaluatingAfterWarmUpPeriodEnds", &shapes::BOOL),
    Member::new("WarmUpPeriodDurationInMinutes", &s_WarmUpPeriodDurationInMinutes).required(),
];
pub static WarmUpConfiguration: Shape = Shape { name: "WarmUpConfiguration", kind: Kind::Struct(&M_WarmUpConfiguration) };
pub static s_WarmUpPeriodDurationInMinutes: Shape = Shape { name: "WarmUpPeriodDurationInMinutes", kind: Kind::Int(Limits::range(1, 2880)) };
