// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_AddTagsRequest: [Member; 2] = [
    Member::new("ResourceId", &shapes::TEXT).required(),
    Member::new("TagsList", &s_TagsList).required(),
];
pub static AddTagsRequest: Shape = Shape { name: "AddTagsRequest", kind: Kind::Struct(&M_AddTagsRequest) };

pub static M_AddTagsResponse: [Member; 0] = [
];
pub static AddTagsResponse: Shape = Shape { name: "AddTagsResponse", kind: Kind::Struct(&M_AddTagsResponse) };

pub static M_AdvancedEventSelector: [Member; 2] = [
    Member::new("FieldSelectors", &s_AdvancedFieldSelectors).required(),
    Member::new("Name", &s_SelectorName),
];
pub static AdvancedEventSelector: Shape = Shape { name: "AdvancedEventSelector", kind: Kind::Struct(&M_AdvancedEventSelector) };
static I_s_AdvancedEventSelectors: Member = Member::new("member", &AdvancedEventSelector);
pub static s_AdvancedEventSelectors: Shape = Shape { name: "AdvancedEventSelectors", kind: Kind::List(&I_s_AdvancedEventSelectors, Limits::NONE) };

pub static M_AdvancedFieldSelector: [Member; 7] = [
    Member::new("EndsWith", &s_Operator),
    Member::new("Equals", &s_Operator),
    Member::new("Field", &s_SelectorField).required(),
    Member::new("NotEndsWith", &s_Operator),
    Member::new("NotEquals", &s_Operator),
    Member::new("NotStartsWith", &s_Operator),
    Member::new("StartsWith", &s_Operator),
];
pub static AdvancedFieldSelector: Shape = Shape { name: "AdvancedFieldSelector", kind: Kind::Struct(&M_AdvancedFieldSelector) };
static I_s_AdvancedFieldSelectors: Member = Member::new("member", &AdvancedFieldSelector);
pub static s_AdvancedFieldSelectors: Shape = Shape { name: "AdvancedFieldSelectors", kind: Kind::List(&I_s_AdvancedFieldSelectors, Limits::min(1)) };

pub static M_CreateTrailRequest: [Member; 13] = [
    Member::new("CloudWatchLogsLogGroupArn", &shapes::TEXT),
    Member::new("CloudWatchLogsRoleArn", &shapes::TEXT),
    Member::new("EnableLogFileValidation", &shapes::BOOL),
    Member::new("IncludeGlobalServiceEvents", &shapes::BOOL),
    Member::new("IsMultiRegionTrail", &shapes::BOOL),
    Member::new("IsOrganizationTrail", &shapes::BOOL),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("RecursiveLogging", &shapes::BOOL),
    Member::new("S3BucketName", &shapes::TEXT).required(),
    Member::new("S3KeyPrefix", &shapes::TEXT),
    Member::new("SnsTopicName", &shapes::TEXT),
    Member::new("TagsList", &s_TagsList),
];
pub static CreateTrailRequest: Shape = Shape { name: "CreateTrailRequest", kind: Kind::Struct(&M_CreateTrailRequest) };

pub static M_CreateTrailResponse: [Member; 14] = [
    Member::new("CloudWatchLogsLogGroupArn", &shapes::TEXT),
    Member::new("CloudWatchLogsRoleArn", &shapes::TEXT),
    Member::new("IncludeGlobalServiceEvents", &shapes::BOOL),
    Member::new("IsMultiRegionTrail", &shapes::BOOL),
    Member::new("IsOrganizationTrail", &shapes::BOOL),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("LogFileValidationEnabled", &shapes::BOOL),
    Member::new("Name", &shapes::TEXT),
    Member::new("RecursiveLogging", &shapes::BOOL),
    Member::new("S3BucketName", &shapes::TEXT),
    Member::new("S3KeyPrefix", &shapes::TEXT),
    Member::new("SnsTopicARN", &shapes::TEXT),
    Member::new("SnsTopicName", &shapes::TEXT),
    Member::new("TrailARN", &shapes::TEXT),
];
pub static CreateTrailResponse: Shape = Shape { name: "CreateTrailResponse", kind: Kind::Struct(&M_CreateTrailResponse) };

pub static M_DataResource: [Member; 2] = [
    Member::new("Type", &shapes::TEXT),
    Member::new("Values", &s_DataResourceValues),
];
pub static DataResource: Shape = Shape { name: "DataResource", kind: Kind::Struct(&M_DataResource) };
static I_s_DataResourceValues: Member = Member::new("member", &shapes::TEXT);
pub static s_DataResourceValues: Shape = Shape { name: "DataResourceValues", kind: Kind::List(&I_s_DataResourceValues, Limits::NONE) };
static I_s_DataResources: Member = Member::new("member", &DataResource);
pub static s_DataResources: Shape = Shape { name: "DataResources", kind: Kind::List(&I_s_DataResources, Limits::NONE) };

pub static M_DeleteTrailRequest: [Member; 1] = [
    Member::new("Name", &shapes::TEXT).required(),
];
pub static DeleteTrailRequest: Shape = Shape { name: "DeleteTrailRequest", kind: Kind::Struct(&M_DeleteTrailRequest) };

pub static M_DeleteTrailResponse: [Member; 0] = [
];
pub static DeleteTrailResponse: Shape = Shape { name: "DeleteTrailResponse", kind: Kind::Struct(&M_DeleteTrailResponse) };

pub static M_DescribeTrailsRequest: [Member; 2] = [
    Member::new("includeShadowTrails", &shapes::BOOL),
    Member::new("trailNameList", &s_TrailNameList),
];
pub static DescribeTrailsRequest: Shape = Shape { name: "DescribeTrailsRequest", kind: Kind::Struct(&M_DescribeTrailsRequest) };

pub static M_DescribeTrailsResponse: [Member; 1] = [
    Member::new("trailList", &s_TrailList),
];
pub static DescribeTrailsResponse: Shape = Shape { name: "DescribeTrailsResponse", kind: Kind::Struct(&M_DescribeTrailsResponse) };

pub static M_Event: [Member; 9] = [
    Member::new("AccessKeyId", &shapes::TEXT),
    Member::new("CloudTrailEvent", &shapes::TEXT),
    Member::new("EventId", &shapes::TEXT),
    Member::new("EventName", &shapes::TEXT),
    Member::new("EventSource", &shapes::TEXT),
    Member::new("EventTime", &shapes::TIME),
    Member::new("ReadOnly", &shapes::TEXT),
    Member::new("Resources", &s_ResourceList),
    Member::new("Username", &shapes::TEXT),
];
pub static Event: Shape = Shape { name: "Event", kind: Kind::Struct(&M_Event) };
pub static s_EventCategory: Shape = Shape { name: "EventCategory", kind: Kind::Text(Limits::NONE, &["insight"]) };
pub static s_EventDataStoreArn: Shape = Shape { name: "EventDataStoreArn", kind: Kind::Text(Limits::range(3, 256), &[]) };

pub static M_EventSelector: [Member; 4] = [
    Member::new("DataResources", &s_DataResources),
    Member::new("ExcludeManagementEventSources", &s_ExcludeManagementEventSources),
    Member::new("IncludeManagementEvents", &shapes::BOOL),
    Member::new("ReadWriteType", &s_ReadWriteType),
];
pub static EventSelector: Shape = Shape { name: "EventSelector", kind: Kind::Struct(&M_EventSelector) };
static I_s_EventSelectors: Member = Member::new("member", &EventSelector);
pub static s_EventSelectors: Shape = Shape { name: "EventSelectors", kind: Kind::List(&I_s_EventSelectors, Limits::NONE) };
static I_s_EventsList: Member = Member::new("member", &Event);
pub static s_EventsList: Shape = Shape { name: "EventsList", kind: Kind::List(&I_s_EventsList, Limits::NONE) };
static I_s_ExcludeManagementEventSources: Member = Member::new("member", &shapes::TEXT);
pub static s_ExcludeManagementEventSources: Shape = Shape { name: "ExcludeManagementEventSources", kind: Kind::List(&I_s_ExcludeManagementEventSources, Limits::NONE) };

pub static M_GetEventSelectorsRequest: [Member; 1] = [
    Member::new("TrailName", &shapes::TEXT).required(),
];
pub static GetEventSelectorsRequest: Shape = Shape { name: "GetEventSelectorsRequest", kind: Kind::Struct(&M_GetEventSelectorsRequest) };

pub static M_GetEventSelectorsResponse: [Member; 3] = [
    Member::new("AdvancedEventSelectors", &s_AdvancedEventSelectors),
    Member::new("EventSelectors", &s_EventSelectors),
    Member::new("TrailARN", &shapes::TEXT),
];
pub static GetEventSelectorsResponse: Shape = Shape { name: "GetEventSelectorsResponse", kind: Kind::Struct(&M_GetEventSelectorsResponse) };

pub static M_GetInsightSelectorsRequest: [Member; 2] = [
    Member::new("EventDataStore", &s_EventDataStoreArn),
    Member::new("TrailName", &shapes::TEXT),
];
pub static GetInsightSelectorsRequest: Shape = Shape { name: "GetInsightSelectorsRequest", kind: Kind::Struct(&M_GetInsightSelectorsRequest) };

pub static M_GetInsightSelectorsResponse: [Member; 4] = [
    Member::new("EventDataStoreArn", &s_EventDataStoreArn),
    Member::new("InsightSelectors", &s_InsightSelectors),
    Member::new("InsightsDestination", &s_EventDataStoreArn),
    Member::new("TrailARN", &shapes::TEXT),
];
pub static GetInsightSelectorsResponse: Shape = Shape { name: "GetInsightSelectorsResponse", kind: Kind::Struct(&M_GetInsightSelectorsResponse) };

pub static M_GetTrailStatusRequest: [Member; 1] = [
    Member::new("Name", &shapes::TEXT).required(),
];
pub static GetTrailStatusRequest: Shape = Shape { name: "GetTrailStatusRequest", kind: Kind::Struct(&M_GetTrailStatusRequest) };

pub static M_GetTrailStatusResponse: [Member; 17] = [
    Member::new("IsLogging", &shapes::BOOL),
    Member::new("LatestCloudWatchLogsDeliveryError", &shapes::TEXT),
    Member::new("LatestCloudWatchLogsDeliveryTime", &shapes::TIME),
    Member::new("LatestDeliveryAttemptSucceeded", &shapes::TEXT),
    Member::new("LatestDeliveryAttemptTime", &shapes::TEXT),
    Member::new("LatestDeliveryError", &shapes::TEXT),
    Member::new("LatestDeliveryTime", &shapes::TIME),
    Member::new("LatestDigestDeliveryError", &shapes::TEXT),
    Member::new("LatestDigestDeliveryTime", &shapes::TIME),
    Member::new("LatestNotificationAttemptSucceeded", &shapes::TEXT),
    Member::new("LatestNotificationAttemptTime", &shapes::TEXT),
    Member::new("LatestNotificationError", &shapes::TEXT),
    Member::new("LatestNotificationTime", &shapes::TIME),
    Member::new("StartLoggingTime", &shapes::TIME),
    Member::new("StopLoggingTime", &shapes::TIME),
    Member::new("TimeLoggingStarted", &shapes::TEXT),
    Member::new("TimeLoggingStopped", &shapes::TEXT),
];
pub static GetTrailStatusResponse: Shape = Shape { name: "GetTrailStatusResponse", kind: Kind::Struct(&M_GetTrailStatusResponse) };

pub static M_InsightSelector: [Member; 2] = [
    Member::new("EventCategories", &s_SourceEventCategories),
    Member::new("InsightType", &s_InsightType),
];
pub static InsightSelector: Shape = Shape { name: "InsightSelector", kind: Kind::Struct(&M_InsightSelector) };
static I_s_InsightSelectors: Member = Member::new("member", &InsightSelector);
pub static s_InsightSelectors: Shape = Shape { name: "InsightSelectors", kind: Kind::List(&I_s_InsightSelectors, Limits::NONE) };
pub static s_InsightType: Shape = Shape { name: "InsightType", kind: Kind::Text(Limits::NONE, &["ApiCallRateInsight", "ApiErrorRateInsight"]) };

pub static M_ListTagsRequest: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ResourceIdList", &s_ResourceIdList).required(),
];
pub static ListTagsRequest: Shape = Shape { name: "ListTagsRequest", kind: Kind::Struct(&M_ListTagsRequest) };

pub static M_ListTagsResponse: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ResourceTagList", &s_ResourceTagList),
];
pub static ListTagsResponse: Shape = Shape { name: "ListTagsResponse", kind: Kind::Struct(&M_ListTagsResponse) };

pub static M_LookupAttribute: [Member; 2] = [
    Member::new("AttributeKey", &s_LookupAttributeKey).required(),
    Member::new("AttributeValue", &s_LookupAttributeValue).required(),
];
pub static LookupAttribute: Shape = Shape { name: "LookupAttribute", kind: Kind::Struct(&M_LookupAttribute) };
pub static s_LookupAttributeKey: Shape = Shape { name: "LookupAttributeKey", kind: Kind::Text(Limits::NONE, &["EventId", "EventName", "ReadOnly", "Username", "ResourceType", "ResourceName", "EventSource", "AccessKeyId"]) };
pub static s_LookupAttributeValue: Shape = Shape { name: "LookupAttributeValue", kind: Kind::Text(Limits::range(1, 2000), &[]) };
static I_s_LookupAttributesList: Member = Member::new("member", &LookupAttribute);
pub static s_LookupAttributesList: Shape = Shape { name: "LookupAttributesList", kind: Kind::List(&I_s_LookupAttributesList, Limits::NONE) };

pub static M_LookupEventsRequest: [Member; 6] = [
    Member::new("EndTime", &shapes::TIME),
    Member::new("EventCategory", &s_EventCategory),
    Member::new("LookupAttributes", &s_LookupAttributesList),
    Member::new("MaxResults", &s_MaxResults),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("StartTime", &shapes::TIME),
];
pub static LookupEventsRequest: Shape = Shape { name: "LookupEventsRequest", kind: Kind::Struct(&M_LookupEventsRequest) };

pub static M_LookupEventsResponse: [Member; 2] = [
    Member::new("Events", &s_EventsList),
    Member::new("NextToken", &shapes::TEXT),
];
pub static LookupEventsResponse: Shape = Shape { name: "LookupEventsResponse", kind: Kind::Struct(&M_LookupEventsResponse) };
pub static s_MaxResults: Shape = Shape { name: "MaxResults", kind: Kind::Int(Limits::range(1, 50)) };
static I_s_Operator: Member = Member::new("member", &s_OperatorValue);
pub static s_Operator: Shape = Shape { name: "Operator", kind: Kind::List(&I_s_Operator, Limits::min(1)) };
pub static s_OperatorValue: Shape = Shape { name: "OperatorValue", kind: Kind::Text(Limits::range(1, 2048), &[]) };

pub static M_PutEventSelectorsRequest: [Member; 3] = [
    Member::new("AdvancedEventSelectors", &s_AdvancedEventSelectors),
    Member::new("EventSelectors", &s_EventSelectors),
    Member::new("TrailName", &shapes::TEXT).required(),
];
pub static PutEventSelectorsRequest: Shape = Shape { name: "PutEventSelectorsRequest", kind: Kind::Struct(&M_PutEventSelectorsRequest) };

pub static M_PutEventSelectorsResponse: [Member; 3] = [
    Member::new("AdvancedEventSelectors", &s_AdvancedEventSelectors),
    Member::new("EventSelectors", &s_EventSelectors),
    Member::new("TrailARN", &shapes::TEXT),
];
pub static PutEventSelectorsResponse: Shape = Shape { name: "PutEventSelectorsResponse", kind: Kind::Struct(&M_PutEventSelectorsResponse) };
pub static s_ReadWriteType: Shape = Shape { name: "ReadWriteType", kind: Kind::Text(Limits::NONE, &["ReadOnly", "WriteOnly", "All"]) };

pub static M_Resource: [Member; 2] = [
    Member::new("ResourceName", &shapes::TEXT),
    Member::new("ResourceType", &shapes::TEXT),
];
pub static Resource: Shape = Shape { name: "Resource", kind: Kind::Struct(&M_Resource) };
static I_s_ResourceIdList: Member = Member::new("member", &shapes::TEXT);
pub static s_ResourceIdList: Shape = Shape { name: "ResourceIdList", kind: Kind::List(&I_s_ResourceIdList, Limits::NONE) };
static I_s_ResourceList: Member = Member::new("member", &Resource);
pub static s_ResourceList: Shape = Shape { name: "ResourceList", kind: Kind::List(&I_s_ResourceList, Limits::NONE) };

pub static M_ResourceTag: [Member; 2] = [
    Member::new("ResourceId", &shapes::TEXT),
    Member::new("TagsList", &s_TagsList),
];
pub static ResourceTag: Shape = Shape { name: "ResourceTag", kind: Kind::Struct(&M_ResourceTag) };
static I_s_ResourceTagList: Member = Member::new("member", &ResourceTag);
pub static s_ResourceTagList: Shape = Shape { name: "ResourceTagList", kind: Kind::List(&I_s_ResourceTagList, Limits::NONE) };
pub static s_SelectorField: Shape = Shape { name: "SelectorField", kind: Kind::Text(Limits::range(1, 1000), &[]) };
pub static s_SelectorName: Shape = Shape { name: "SelectorName", kind: Kind::Text(Limits::range(0, 1000), &[]) };
static I_s_SourceEventCategories: Member = Member::new("member", &s_SourceEventCategory);
pub static s_SourceEventCategories: Shape = Shape { name: "SourceEventCategories", kind: Kind::List(&I_s_SourceEventCategories, Limits::NONE) };
pub static s_SourceEventCategory: Shape = Shape { name: "SourceEventCategory", kind: Kind::Text(Limits::NONE, &["Management", "Data"]) };

pub static M_StartLoggingRequest: [Member; 1] = [
    Member::new("Name", &shapes::TEXT).required(),
];
pub static StartLoggingRequest: Shape = Shape { name: "StartLoggingRequest", kind: Kind::Struct(&M_StartLoggingRequest) };

pub static M_StartLoggingResponse: [Member; 0] = [
];
pub static StartLoggingResponse: Shape = Shape { name: "StartLoggingResponse", kind: Kind::Struct(&M_StartLoggingResponse) };

pub static M_StopLoggingRequest: [Member; 1] = [
    Member::new("Name", &shapes::TEXT).required(),
];
pub static StopLoggingRequest: Shape = Shape { name: "StopLoggingRequest", kind: Kind::Struct(&M_StopLoggingRequest) };

pub static M_StopLoggingResponse: [Member; 0] = [
];
pub static StopLoggingResponse: Shape = Shape { name: "StopLoggingResponse", kind: Kind::Struct(&M_StopLoggingResponse) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_TagKey).required(),
    Member::new("Value", &s_TagValue),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(1, 256), &[]) };
static I_s_TagsList: Member = Member::new("member", &Tag);
pub static s_TagsList: Shape = Shape { name: "TagsList", kind: Kind::List(&I_s_TagsList, Limits::max(200)) };

pub static M_Trail: [Member; 17] = [
    Member::new("CloudWatchLogsLogGroupArn", &shapes::TEXT),
    Member::new("CloudWatchLogsRoleArn", &shapes::TEXT),
    Member::new("HasCustomEventSelectors", &shapes::BOOL),
    Member::new("HasInsightSelectors", &shapes::BOOL),
    Member::new("HomeRegion", &shapes::TEXT),
    Member::new("IncludeGlobalServiceEvents", &shapes::BOOL),
    Member::new("IsMultiRegionTrail", &shapes::BOOL),
    Member::new("IsOrganizationTrail", &shapes::BOOL),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("LogFileValidationEnabled", &shapes::BOOL),
    Member::new("Name", &shapes::TEXT),
    Member::new("RecursiveLogging", &shapes::BOOL),
    Member::new("S3BucketName", &shapes::TEXT),
    Member::new("S3KeyPrefix", &shapes::TEXT),
    Member::new("SnsTopicARN", &shapes::TEXT),
    Member::new("SnsTopicName", &shapes::TEXT),
    Member::new("TrailARN", &shapes::TEXT),
];
pub static Trail: Shape = Shape { name: "Trail", kind: Kind::Struct(&M_Trail) };
static I_s_TrailList: Member = Member::new("member", &Trail);
pub static s_TrailList: Shape = Shape { name: "TrailList", kind: Kind::List(&I_s_TrailList, Limits::NONE) };
static I_s_TrailNameList: Member = Member::new("member", &shapes::TEXT);
pub static s_TrailNameList: Shape = Shape { name: "TrailNameList", kind: Kind::List(&I_s_TrailNameList, Limits::NONE) };

pub static M_UpdateTrailRequest: [Member; 12] = [
    Member::new("CloudWatchLogsLogGroupArn", &shapes::TEXT),
    Member::new("CloudWatchLogsRoleArn", &shapes::TEXT),
    Member::new("EnableLogFileValidation", &shapes::BOOL),
    Member::new("IncludeGlobalServiceEvents", &shapes::BOOL),
    Member::new("IsMultiRegionTrail", &shapes::BOOL),
    Member::new("IsOrganizationTrail", &shapes::BOOL),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("RecursiveLogging", &shapes::BOOL),
    Member::new("S3BucketName", &shapes::TEXT),
    Member::new("S3KeyPrefix", &shapes::TEXT),
    Member::new("SnsTopicName", &shapes::TEXT),
];
pub static UpdateTrailRequest: Shape = Shape { name: "UpdateTrailRequest", kind: Kind::Struct(&M_UpdateTrailRequest) };

pub static M_UpdateTrailResponse: [Member; 14] = [
    Member::new("CloudWatchLogsLogGroupArn", &shapes::TEXT),
    Member::new("CloudWatchLogsRoleArn", &shapes::TEXT),
    Member::new("IncludeGlobalServiceEvents", &shapes::BOOL),
    Member::new("IsMultiRegionTrail", &shapes::BOOL),
    Member::new("IsOrganizationTrail", &shapes::BOOL),
    Member::new("KmsKeyId", &shapes::TEXT),
    Member::new("LogFileValidationEnabled", &shapes::BOOL),
    Member::new("Name", &shapes::TEXT),
    Member::new("RecursiveLogging", &shapes::BOOL),
    Member::new("S3BucketName", &shapes::TEXT),
    Member::new("S3KeyPrefix", &shapes::TEXT),
    Member::new("SnsTopicARN", &shapes::TEXT),
    Member::new("SnsTopicName", &shapes::TEXT),
    Member::new("TrailARN", &shapes::TEXT),
];
pub static UpdateTrailResponse: Shape = Shape { name: "UpdateTrailResponse", kind: Kind::Struct(&M_UpdateTrailResponse) };
