// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_AccountId: Shape = Shape { name: "AccountId", kind: Kind::Text(Limits::range(12, 12), &[]) };
static I_s_AccountIds: Member = Member::new("member", &s_AccountId);
pub static s_AccountIds: Shape = Shape { name: "AccountIds", kind: Kind::List(&I_s_AccountIds, Limits::range(0, 20)) };
pub static s_AmazonResourceName: Shape = Shape { name: "AmazonResourceName", kind: Kind::Text(Limits::range(1, 1011), &[]) };

pub static M_CreateLogGroupRequest: [Member; 5] = [
    Member::new("deletionProtectionEnabled", &shapes::BOOL),
    Member::new("kmsKeyId", &s_KmsKeyId),
    Member::new("logGroupClass", &s_LogGroupClass),
    Member::new("logGroupName", &s_LogGroupName).required(),
    Member::new("tags", &s_Tags),
];
pub static CreateLogGroupRequest: Shape = Shape { name: "CreateLogGroupRequest", kind: Kind::Struct(&M_CreateLogGroupRequest) };

pub static M_CreateLogStreamRequest: [Member; 2] = [
    Member::new("logGroupName", &s_LogGroupName).required(),
    Member::new("logStreamName", &s_LogStreamName).required(),
];
pub static CreateLogStreamRequest: Shape = Shape { name: "CreateLogStreamRequest", kind: Kind::Struct(&M_CreateLogStreamRequest) };
pub static s_DataProtectionStatus: Shape = Shape { name: "DataProtectionStatus", kind: Kind::Text(Limits::NONE, &["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"]) };

pub static M_DeleteLogGroupRequest: [Member; 1] = [
    Member::new("logGroupName", &s_LogGroupName).required(),
];
pub static DeleteLogGroupRequest: Shape = Shape { name: "DeleteLogGroupRequest", kind: Kind::Struct(&M_DeleteLogGroupRequest) };
pub static s_DescribeLimit: Shape = Shape { name: "DescribeLimit", kind: Kind::Int(Limits::range(1, 50)) };
static I_s_DescribeLogGroupsLogGroupIdentifiers: Member = Member::new("member", &s_LogGroupIdentifier);
pub static s_DescribeLogGroupsLogGroupIdentifiers: Shape = Shape { name: "DescribeLogGroupsLogGroupIdentifiers", kind: Kind::List(&I_s_DescribeLogGroupsLogGroupIdentifiers, Limits::range(1, 50)) };

pub static M_DescribeLogGroupsRequest: [Member; 8] = [
    Member::new("accountIdentifiers", &s_AccountIds),
    Member::new("includeLinkedAccounts", &shapes::BOOL),
    Member::new("limit", &s_DescribeLimit),
    Member::new("logGroupClass", &s_LogGroupClass),
    Member::new("logGroupIdentifiers", &s_DescribeLogGroupsLogGroupIdentifiers),
    Member::new("logGroupNamePattern", &s_LogGroupNamePattern),
    Member::new("logGroupNamePrefix", &s_LogGroupName),
    Member::new("nextToken", &s_NextToken),
];
pub static DescribeLogGroupsRequest: Shape = Shape { name: "DescribeLogGroupsRequest", kind: Kind::Struct(&M_DescribeLogGroupsRequest) };

pub static M_DescribeLogGroupsResponse: [Member; 2] = [
    Member::new("logGroups", &s_LogGroups),
    Member::new("nextToken", &s_NextToken),
];
pub static DescribeLogGroupsResponse: Shape = Shape { name: "DescribeLogGroupsResponse", kind: Kind::Struct(&M_DescribeLogGroupsResponse) };

pub static M_DescribeMetricFiltersRequest: [Member; 6] = [
    Member::new("filterNamePrefix", &s_FilterName),
    Member::new("limit", &s_DescribeLimit),
    Member::new("logGroupName", &s_LogGroupName),
    Member::new("metricName", &s_MetricName),
    Member::new("metricNamespace", &s_MetricNamespace),
    Member::new("nextToken", &s_NextToken),
];
pub static DescribeMetricFiltersRequest: Shape = Shape { name: "DescribeMetricFiltersRequest", kind: Kind::Struct(&M_DescribeMetricFiltersRequest) };

pub static M_DescribeMetricFiltersResponse: [Member; 2] = [
    Member::new("metricFilters", &s_MetricFilters),
    Member::new("nextToken", &s_NextToken),
];
pub static DescribeMetricFiltersResponse: Shape = Shape { name: "DescribeMetricFiltersResponse", kind: Kind::Struct(&M_DescribeMetricFiltersResponse) };
static K_s_Dimensions: Member = Member::new("key", &s_DimensionsKey);
static V_s_Dimensions: Member = Member::new("value", &s_DimensionsValue);
pub static s_Dimensions: Shape = Shape { name: "Dimensions", kind: Kind::Map(&K_s_Dimensions, &V_s_Dimensions) };
pub static s_DimensionsKey: Shape = Shape { name: "DimensionsKey", kind: Kind::Text(Limits::max(255), &[]) };
pub static s_DimensionsValue: Shape = Shape { name: "DimensionsValue", kind: Kind::Text(Limits::max(255), &[]) };
static I_s_EmitSystemFields: Member = Member::new("member", &shapes::TEXT);
pub static s_EmitSystemFields: Shape = Shape { name: "EmitSystemFields", kind: Kind::List(&I_s_EmitSystemFields, Limits::NONE) };

pub static M_Entity: [Member; 2] = [
    Member::new("attributes", &s_EntityAttributes),
    Member::new("keyAttributes", &s_EntityKeyAttributes),
];
pub static Entity: Shape = Shape { name: "Entity", kind: Kind::Struct(&M_Entity) };
static K_s_EntityAttributes: Member = Member::new("key", &s_EntityAttributesKey);
static V_s_EntityAttributes: Member = Member::new("value", &s_EntityAttributesValue);
pub static s_EntityAttributes: Shape = Shape { name: "EntityAttributes", kind: Kind::Map(&K_s_EntityAttributes, &V_s_EntityAttributes) };
pub static s_EntityAttributesKey: Shape = Shape { name: "EntityAttributesKey", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_EntityAttributesValue: Shape = Shape { name: "EntityAttributesValue", kind: Kind::Text(Limits::range(1, 512), &[]) };
static K_s_EntityKeyAttributes: Member = Member::new("key", &s_EntityKeyAttributesKey);
static V_s_EntityKeyAttributes: Member = Member::new("value", &s_EntityKeyAttributesValue);
pub static s_EntityKeyAttributes: Shape = Shape { name: "EntityKeyAttributes", kind: Kind::Map(&K_s_EntityKeyAttributes, &V_s_EntityKeyAttributes) };
pub static s_EntityKeyAttributesKey: Shape = Shape { name: "EntityKeyAttributesKey", kind: Kind::Text(Limits::range(1, 32), &[]) };
pub static s_EntityKeyAttributesValue: Shape = Shape { name: "EntityKeyAttributesValue", kind: Kind::Text(Limits::range(1, 512), &[]) };
pub static s_EntityRejectionErrorType: Shape = Shape { name: "EntityRejectionErrorType", kind: Kind::Text(Limits::NONE, &["InvalidEntity", "InvalidTypeValue", "InvalidKeyAttributes", "InvalidAttributes", "EntitySizeTooLarge", "UnsupportedLogGroupType", "MissingRequiredFields"]) };
pub static s_EventMessage: Shape = Shape { name: "EventMessage", kind: Kind::Text(Limits::min(1), &[]) };
pub static s_EventsLimit: Shape = Shape { name: "EventsLimit", kind: Kind::Int(Limits::range(1, 10000)) };
pub static s_FieldSelectionCriteria: Shape = Shape { name: "FieldSelectionCriteria", kind: Kind::Text(Limits::range(0, 2000), &[]) };

pub static M_FilterLogEventsRequest: [Member; 12] = [
    Member::new("endTime", &s_Timestamp),
    Member::new("filterPattern", &s_FilterPattern),
    Member::new("interleaved", &shapes::BOOL),
    Member::new("limit", &s_EventsLimit),
    Member::new("logGroupIdentifier", &s_LogGroupIdentifier),
    Member::new("logGroupName", &s_LogGroupName),
    Member::new("logStreamNamePrefix", &s_LogStreamName),
    Member::new("logStreamNames", &s_InputLogStreamNames),
    Member::new("nextToken", &s_NextToken),
    Member::new("startFromHead", &shapes::BOOL),
    Member::new("startTime", &s_Timestamp),
    Member::new("unmask", &shapes::BOOL),
];
pub static FilterLogEventsRequest: Shape = Shape { name: "FilterLogEventsRequest", kind: Kind::Struct(&M_FilterLogEventsRequest) };

pub static M_FilterLogEventsResponse: [Member; 3] = [
    Member::new("events", &s_FilteredLogEvents),
    Member::new("nextToken", &s_NextToken),
    Member::new("searchedLogStreams", &s_SearchedLogStreams),
];
pub static FilterLogEventsResponse: Shape = Shape { name: "FilterLogEventsResponse", kind: Kind::Struct(&M_FilterLogEventsResponse) };
pub static s_FilterName: Shape = Shape { name: "FilterName", kind: Kind::Text(Limits::range(1, 512), &[]) };
pub static s_FilterPattern: Shape = Shape { name: "FilterPattern", kind: Kind::Text(Limits::range(0, 1024), &[]) };

pub static M_FilteredLogEvent: [Member; 5] = [
    Member::new("eventId", &shapes::TEXT),
    Member::new("ingestionTime", &s_Timestamp),
    Member::new("logStreamName", &s_LogStreamName),
    Member::new("message", &s_EventMessage),
    Member::new("timestamp", &s_Timestamp),
];
pub static FilteredLogEvent: Shape = Shape { name: "FilteredLogEvent", kind: Kind::Struct(&M_FilteredLogEvent) };
static I_s_FilteredLogEvents: Member = Member::new("member", &FilteredLogEvent);
pub static s_FilteredLogEvents: Shape = Shape { name: "FilteredLogEvents", kind: Kind::List(&I_s_FilteredLogEvents, Limits::NONE) };

pub static M_GetLogEventsRequest: [Member; 9] = [
    Member::new("endTime", &s_Timestamp),
    Member::new("limit", &s_EventsLimit),
    Member::new("logGroupIdentifier", &s_LogGroupIdentifier),
    Member::new("logGroupName", &s_LogGroupName),
    Member::new("logStreamName", &s_LogStreamName).required(),
    Member::new("nextToken", &s_NextToken),
    Member::new("startFromHead", &shapes::BOOL),
    Member::new("startTime", &s_Timestamp),
    Member::new("unmask", &shapes::BOOL),
];
pub static GetLogEventsRequest: Shape = Shape { name: "GetLogEventsRequest", kind: Kind::Struct(&M_GetLogEventsRequest) };

pub static M_GetLogEventsResponse: [Member; 3] = [
    Member::new("events", &s_OutputLogEvents),
    Member::new("nextBackwardToken", &s_NextToken),
    Member::new("nextForwardToken", &s_NextToken),
];
pub static GetLogEventsResponse: Shape = Shape { name: "GetLogEventsResponse", kind: Kind::Struct(&M_GetLogEventsResponse) };
static I_s_InheritedProperties: Member = Member::new("member", &s_InheritedProperty);
pub static s_InheritedProperties: Shape = Shape { name: "InheritedProperties", kind: Kind::List(&I_s_InheritedProperties, Limits::NONE) };
pub static s_InheritedProperty: Shape = Shape { name: "InheritedProperty", kind: Kind::Text(Limits::NONE, &["ACCOUNT_DATA_PROTECTION"]) };

pub static M_InputLogEvent: [Member; 2] = [
    Member::new("message", &s_EventMessage).required(),
    Member::new("timestamp", &s_Timestamp).required(),
];
pub static InputLogEvent: Shape = Shape { name: "InputLogEvent", kind: Kind::Struct(&M_InputLogEvent) };
static I_s_InputLogEvents: Member = Member::new("member", &InputLogEvent);
pub static s_InputLogEvents: Shape = Shape { name: "InputLogEvents", kind: Kind::List(&I_s_InputLogEvents, Limits::range(1, 10000)) };
static I_s_InputLogStreamNames: Member = Member::new("member", &s_LogStreamName);
pub static s_InputLogStreamNames: Shape = Shape { name: "InputLogStreamNames", kind: Kind::List(&I_s_InputLogStreamNames, Limits::range(1, 100)) };
pub static s_KmsKeyId: Shape = Shape { name: "KmsKeyId", kind: Kind::Text(Limits::max(256), &[]) };

pub static M_ListTagsForResourceRequest: [Member; 1] = [
    Member::new("resourceArn", &s_AmazonResourceName).required(),
];
pub static ListTagsForResourceRequest: Shape = Shape { name: "ListTagsForResourceRequest", kind: Kind::Struct(&M_ListTagsForResourceRequest) };

pub static M_ListTagsForResourceResponse: [Member; 1] = [
    Member::new("tags", &s_Tags),
];
pub static ListTagsForResourceResponse: Shape = Shape { name: "ListTagsForResourceResponse", kind: Kind::Struct(&M_ListTagsForResourceResponse) };

pub static M_ListTagsLogGroupRequest: [Member; 1] = [
    Member::new("logGroupName", &s_LogGroupName).required(),
];
pub static ListTagsLogGroupRequest: Shape = Shape { name: "ListTagsLogGroupRequest", kind: Kind::Struct(&M_ListTagsLogGroupRequest) };

pub static M_ListTagsLogGroupResponse: [Member; 1] = [
    Member::new("tags", &s_Tags),
];
pub static ListTagsLogGroupResponse: Shape = Shape { name: "ListTagsLogGroupResponse", kind: Kind::Struct(&M_ListTagsLogGroupResponse) };

pub static M_LogGroup: [Member; 14] = [
    Member::new("arn", &shapes::TEXT),
    Member::new("bearerTokenAuthenticationEnabled", &shapes::BOOL),
    Member::new("creationTime", &s_Timestamp),
    Member::new("dataProtectionStatus", &s_DataProtectionStatus),
    Member::new("deletionProtectionEnabled", &shapes::BOOL),
    Member::new("inheritedProperties", &s_InheritedProperties),
    Member::new("kmsKeyId", &s_KmsKeyId),
    Member::new("logGroupArn", &shapes::TEXT),
    Member::new("logGroupClass", &s_LogGroupClass),
    Member::new("logGroupName", &s_LogGroupName),
    Member::new("metricFilterCount", &shapes::INT),
    Member::new("retentionInDays", &shapes::INT),
    Member::new("retentionPolicyName", &shapes::TEXT),
    Member::new("storedBytes", &s_StoredBytes),
];
pub static LogGroup: Shape = Shape { name: "LogGroup", kind: Kind::Struct(&M_LogGroup) };
pub static s_LogGroupClass: Shape = Shape { name: "LogGroupClass", kind: Kind::Text(Limits::NONE, &["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"]) };
pub static s_LogGroupIdentifier: Shape = Shape { name: "LogGroupIdentifier", kind: Kind::Text(Limits::range(1, 2048), &[]) };
pub static s_LogGroupName: Shape = Shape { name: "LogGroupName", kind: Kind::Text(Limits::range(1, 512), &[]) };
pub static s_LogGroupNamePattern: Shape = Shape { name: "LogGroupNamePattern", kind: Kind::Text(Limits::range(0, 512), &[]) };
static I_s_LogGroups: Member = Member::new("member", &LogGroup);
pub static s_LogGroups: Shape = Shape { name: "LogGroups", kind: Kind::List(&I_s_LogGroups, Limits::NONE) };
pub static s_LogStreamName: Shape = Shape { name: "LogStreamName", kind: Kind::Text(Limits::range(1, 512), &[]) };

pub static M_MetricFilter: [Member; 8] = [
    Member::new("applyOnTransformedLogs", &shapes::BOOL),
    Member::new("creationTime", &s_Timestamp),
    Member::new("emitSystemFieldDimensions", &s_EmitSystemFields),
    Member::new("fieldSelectionCriteria", &s_FieldSelectionCriteria),
    Member::new("filterName", &s_FilterName),
    Member::new("filterPattern", &s_FilterPattern),
    Member::new("logGroupName", &s_LogGroupName),
    Member::new("metricTransformations", &s_MetricTransformations),
];
pub static MetricFilter: Shape = Shape { name: "MetricFilter", kind: Kind::Struct(&M_MetricFilter) };
static I_s_MetricFilters: Member = Member::new("member", &MetricFilter);
pub static s_MetricFilters: Shape = Shape { name: "MetricFilters", kind: Kind::List(&I_s_MetricFilters, Limits::NONE) };
pub static s_MetricName: Shape = Shape { name: "MetricName", kind: Kind::Text(Limits::max(255), &[]) };
pub static s_MetricNamespace: Shape = Shape { name: "MetricNamespace", kind: Kind::Text(Limits::max(255), &[]) };

pub static M_MetricTransformation: [Member; 6] = [
    Member::new("defaultValue", &shapes::DOUBLE),
    Member::new("dimensions", &s_Dimensions),
    Member::new("metricName", &s_MetricName).required(),
    Member::new("metricNamespace", &s_MetricNamespace).required(),
    Member::new("metricValue", &s_MetricValue).required(),
    Member::new("unit", &s_StandardUnit),
];
pub static MetricTransformation: Shape = Shape { name: "MetricTransformation", kind: Kind::Struct(&M_MetricTransformation) };
static I_s_MetricTransformations: Member = Member::new("member", &MetricTransformation);
pub static s_MetricTransformations: Shape = Shape { name: "MetricTransformations", kind: Kind::List(&I_s_MetricTransformations, Limits::range(1, 1)) };
pub static s_MetricValue: Shape = Shape { name: "MetricValue", kind: Kind::Text(Limits::max(100), &[]) };
pub static s_NextToken: Shape = Shape { name: "NextToken", kind: Kind::Text(Limits::min(1), &[]) };

pub static M_OutputLogEvent: [Member; 3] = [
    Member::new("ingestionTime", &s_Timestamp),
    Member::new("message", &s_EventMessage),
    Member::new("timestamp", &s_Timestamp),
];
pub static OutputLogEvent: Shape = Shape { name: "OutputLogEvent", kind: Kind::Struct(&M_OutputLogEvent) };
static I_s_OutputLogEvents: Member = Member::new("member", &OutputLogEvent);
pub static s_OutputLogEvents: Shape = Shape { name: "OutputLogEvents", kind: Kind::List(&I_s_OutputLogEvents, Limits::NONE) };

pub static M_PutLogEventsRequest: [Member; 5] = [
    Member::new("entity", &Entity),
    Member::new("logEvents", &s_InputLogEvents).required(),
    Member::new("logGroupName", &s_LogGroupName).required(),
    Member::new("logStreamName", &s_LogStreamName).required(),
    Member::new("sequenceToken", &s_SequenceToken),
];
pub static PutLogEventsRequest: Shape = Shape { name: "PutLogEventsRequest", kind: Kind::Struct(&M_PutLogEventsRequest) };

pub static M_PutLogEventsResponse: [Member; 3] = [
    Member::new("nextSequenceToken", &s_SequenceToken),
    Member::new("rejectedEntityInfo", &RejectedEntityInfo),
    Member::new("rejectedLogEventsInfo", &RejectedLogEventsInfo),
];
pub static PutLogEventsResponse: Shape = Shape { name: "PutLogEventsResponse", kind: Kind::Struct(&M_PutLogEventsResponse) };

pub static M_PutMetricFilterRequest: [Member; 7] = [
    Member::new("applyOnTransformedLogs", &shapes::BOOL),
    Member::new("emitSystemFieldDimensions", &s_EmitSystemFields),
    Member::new("fieldSelectionCriteria", &s_FieldSelectionCriteria),
    Member::new("filterName", &s_FilterName).required(),
    Member::new("filterPattern", &s_FilterPattern).required(),
    Member::new("logGroupName", &s_LogGroupName).required(),
    Member::new("metricTransformations", &s_MetricTransformations).required(),
];
pub static PutMetricFilterRequest: Shape = Shape { name: "PutMetricFilterRequest", kind: Kind::Struct(&M_PutMetricFilterRequest) };

pub static M_PutRetentionPolicyRequest: [Member; 2] = [
    Member::new("logGroupName", &s_LogGroupName).required(),
    Member::new("retentionInDays", &shapes::INT).required(),
];
pub static PutRetentionPolicyRequest: Shape = Shape { name: "PutRetentionPolicyRequest", kind: Kind::Struct(&M_PutRetentionPolicyRequest) };

pub static M_RejectedEntityInfo: [Member; 1] = [
    Member::new("errorType", &s_EntityRejectionErrorType).required(),
];
pub static RejectedEntityInfo: Shape = Shape { name: "RejectedEntityInfo", kind: Kind::Struct(&M_RejectedEntityInfo) };

pub static M_RejectedLogEventsInfo: [Member; 3] = [
    Member::new("expiredLogEventEndIndex", &shapes::INT),
    Member::new("tooNewLogEventStartIndex", &shapes::INT),
    Member::new("tooOldLogEventEndIndex", &shapes::INT),
];
pub static RejectedLogEventsInfo: Shape = Shape { name: "RejectedLogEventsInfo", kind: Kind::Struct(&M_RejectedLogEventsInfo) };

pub static M_SearchedLogStream: [Member; 2] = [
    Member::new("logStreamName", &s_LogStreamName),
    Member::new("searchedCompletely", &shapes::BOOL),
];
pub static SearchedLogStream: Shape = Shape { name: "SearchedLogStream", kind: Kind::Struct(&M_SearchedLogStream) };
static I_s_SearchedLogStreams: Member = Member::new("member", &SearchedLogStream);
pub static s_SearchedLogStreams: Shape = Shape { name: "SearchedLogStreams", kind: Kind::List(&I_s_SearchedLogStreams, Limits::NONE) };
pub static s_SequenceToken: Shape = Shape { name: "SequenceToken", kind: Kind::Text(Limits::min(1), &[]) };
pub static s_StandardUnit: Shape = Shape { name: "StandardUnit", kind: Kind::Text(Limits::NONE, &["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"]) };
pub static s_StoredBytes: Shape = Shape { name: "StoredBytes", kind: Kind::Long(Limits::min(0)) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };

pub static M_TagResourceRequest: [Member; 2] = [
    Member::new("resourceArn", &s_AmazonResourceName).required(),
    Member::new("tags", &s_Tags).required(),
];
pub static TagResourceRequest: Shape = Shape { name: "TagResourceRequest", kind: Kind::Struct(&M_TagResourceRequest) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::max(256), &[]) };
static K_s_Tags: Member = Member::new("key", &s_TagKey);
static V_s_Tags: Member = Member::new("value", &s_TagValue);
pub static s_Tags: Shape = Shape { name: "Tags", kind: Kind::Map(&K_s_Tags, &V_s_Tags) };
pub static s_Timestamp: Shape = Shape { name: "Timestamp", kind: Kind::Long(Limits::min(0)) };
