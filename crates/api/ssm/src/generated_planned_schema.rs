// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_AddTagsToResourceRequest: [Member; 3] = [
    Member::new("ResourceId", &shapes::TEXT).required(),
    Member::new("ResourceType", &s_ResourceTypeForTagging).required(),
    Member::new("Tags", &s_TagList).required(),
];
pub static AddTagsToResourceRequest: Shape = Shape { name: "AddTagsToResourceRequest", kind: Kind::Struct(&M_AddTagsToResourceRequest) };

pub static M_AddTagsToResourceResult: [Member; 0] = [
];
pub static AddTagsToResourceResult: Shape = Shape { name: "AddTagsToResourceResult", kind: Kind::Struct(&M_AddTagsToResourceResult) };

pub static M_Alarm: [Member; 1] = [
    Member::new("Name", &s_AlarmName).required(),
];
pub static Alarm: Shape = Shape { name: "Alarm", kind: Kind::Struct(&M_Alarm) };

pub static M_AlarmConfiguration: [Member; 2] = [
    Member::new("Alarms", &s_AlarmList).required(),
    Member::new("IgnorePollAlarmFailure", &shapes::BOOL),
];
pub static AlarmConfiguration: Shape = Shape { name: "AlarmConfiguration", kind: Kind::Struct(&M_AlarmConfiguration) };
static I_s_AlarmList: Member = Member::new("member", &Alarm);
pub static s_AlarmList: Shape = Shape { name: "AlarmList", kind: Kind::List(&I_s_AlarmList, Limits::range(1, 1)) };
pub static s_AlarmName: Shape = Shape { name: "AlarmName", kind: Kind::Text(Limits::range(1, 255), &[]) };

pub static M_AlarmStateInformation: [Member; 2] = [
    Member::new("Name", &s_AlarmName).required(),
    Member::new("State", &s_ExternalAlarmState).required(),
];
pub static AlarmStateInformation: Shape = Shape { name: "AlarmStateInformation", kind: Kind::Struct(&M_AlarmStateInformation) };
static I_s_AlarmStateInformationList: Member = Member::new("member", &AlarmStateInformation);
pub static s_AlarmStateInformationList: Shape = Shape { name: "AlarmStateInformationList", kind: Kind::List(&I_s_AlarmStateInformationList, Limits::range(1, 1)) };
pub static s_AllowedPattern: Shape = Shape { name: "AllowedPattern", kind: Kind::Text(Limits::range(0, 1024), &[]) };
pub static s_CloudProvider: Shape = Shape { name: "CloudProvider", kind: Kind::Text(Limits::NONE, &["AWS", "Azure", "GCP"]) };
static I_s_CloudProviderList: Member = Member::new("member", &s_CloudProvider);
pub static s_CloudProviderList: Shape = Shape { name: "CloudProviderList", kind: Kind::List(&I_s_CloudProviderList, Limits::range(1, 10)) };
pub static s_CloudWatchLogGroupName: Shape = Shape { name: "CloudWatchLogGroupName", kind: Kind::Text(Limits::range(1, 512), &[]) };

pub static M_CloudWatchOutputConfig: [Member; 2] = [
    Member::new("CloudWatchLogGroupName", &s_CloudWatchLogGroupName),
    Member::new("CloudWatchOutputEnabled", &shapes::BOOL),
];
pub static CloudWatchOutputConfig: Shape = Shape { name: "CloudWatchOutputConfig", kind: Kind::Struct(&M_CloudWatchOutputConfig) };

pub static M_Command: [Member; 26] = [
    Member::new("AlarmConfiguration", &AlarmConfiguration),
    Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
    Member::new("CommandId", &s_CommandId),
    Member::new("Comment", &s_Comment),
    Member::new("CompletedCount", &shapes::INT),
    Member::new("DeliveryTimedOutCount", &shapes::INT),
    Member::new("DocumentName", &shapes::TEXT),
    Member::new("DocumentVersion", &shapes::TEXT),
    Member::new("ErrorCount", &shapes::INT),
    Member::new("ExpiresAfter", &shapes::TIME),
    Member::new("InstanceIds", &s_InstanceIdList),
    Member::new("MaxConcurrency", &s_MaxConcurrency),
    Member::new("MaxErrors", &s_MaxErrors),
    Member::new("NotificationConfig", &NotificationConfig),
    Member::new("OutputS3BucketName", &s_S3BucketName),
    Member::new("OutputS3KeyPrefix", &s_S3KeyPrefix),
    Member::new("OutputS3Region", &s_S3Region),
    Member::new("Parameters", &s_Parameters),
    Member::new("RequestedDateTime", &shapes::TIME),
    Member::new("ServiceRole", &shapes::TEXT),
    Member::new("Status", &s_CommandStatus),
    Member::new("StatusDetails", &s_StatusDetails),
    Member::new("TargetCount", &shapes::INT),
    Member::new("Targets", &s_Targets),
    Member::new("TimeoutSeconds", &s_TimeoutSeconds),
    Member::new("TriggeredAlarms", &s_AlarmStateInformationList),
];
pub static Command: Shape = Shape { name: "Command", kind: Kind::Struct(&M_Command) };
pub static s_CommandId: Shape = Shape { name: "CommandId", kind: Kind::Text(Limits::range(36, 36), &[]) };
pub static s_CommandInvocationStatus: Shape = Shape { name: "CommandInvocationStatus", kind: Kind::Text(Limits::NONE, &["Pending", "InProgress", "Delayed", "Success", "Cancelled", "TimedOut", "Failed", "Cancelling"]) };
pub static s_CommandPluginName: Shape = Shape { name: "CommandPluginName", kind: Kind::Text(Limits::min(4), &[]) };
pub static s_CommandStatus: Shape = Shape { name: "CommandStatus", kind: Kind::Text(Limits::NONE, &["Pending", "InProgress", "Success", "Cancelled", "Failed", "TimedOut", "Cancelling"]) };
pub static s_Comment: Shape = Shape { name: "Comment", kind: Kind::Text(Limits::max(100), &[]) };
pub static s_ComplianceExecutionId: Shape = Shape { name: "ComplianceExecutionId", kind: Kind::Text(Limits::max(100), &[]) };

pub static M_ComplianceExecutionSummary: [Member; 3] = [
    Member::new("ExecutionId", &s_ComplianceExecutionId),
    Member::new("ExecutionTime", &shapes::TIME).required(),
    Member::new("ExecutionType", &s_ComplianceExecutionType),
];
pub static ComplianceExecutionSummary: Shape = Shape { name: "ComplianceExecutionSummary", kind: Kind::Struct(&M_ComplianceExecutionSummary) };
pub static s_ComplianceExecutionType: Shape = Shape { name: "ComplianceExecutionType", kind: Kind::Text(Limits::max(50), &[]) };
pub static s_ComplianceQueryOperatorType: Shape = Shape { name: "ComplianceQueryOperatorType", kind: Kind::Text(Limits::NONE, &["EQUAL", "NOT_EQUAL", "BEGIN_WITH", "LESS_THAN", "GREATER_THAN"]) };
pub static s_ComplianceResourceId: Shape = Shape { name: "ComplianceResourceId", kind: Kind::Text(Limits::range(1, 100), &[]) };
pub static s_ComplianceResourceType: Shape = Shape { name: "ComplianceResourceType", kind: Kind::Text(Limits::range(1, 50), &[]) };
pub static s_ComplianceSeverity: Shape = Shape { name: "ComplianceSeverity", kind: Kind::Text(Limits::NONE, &["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"]) };
pub static s_ComplianceStatus: Shape = Shape { name: "ComplianceStatus", kind: Kind::Text(Limits::NONE, &["COMPLIANT", "NON_COMPLIANT"]) };

pub static M_ComplianceStringFilter: [Member; 3] = [
    Member::new("Key", &s_ComplianceStringFilterKey),
    Member::new("Type", &s_ComplianceQueryOperatorType),
    Member::new("Values", &s_ComplianceStringFilterValueList),
];
pub static ComplianceStringFilter: Shape = Shape { name: "ComplianceStringFilter", kind: Kind::Struct(&M_ComplianceStringFilter) };
pub static s_ComplianceStringFilterKey: Shape = Shape { name: "ComplianceStringFilterKey", kind: Kind::Text(Limits::range(1, 200), &[]) };
static I_s_ComplianceStringFilterList: Member = Member::new("member", &ComplianceStringFilter);
pub static s_ComplianceStringFilterList: Shape = Shape { name: "ComplianceStringFilterList", kind: Kind::List(&I_s_ComplianceStringFilterList, Limits::NONE) };
static I_s_ComplianceStringFilterValueList: Member = Member::new("member", &shapes::TEXT);
pub static s_ComplianceStringFilterValueList: Shape = Shape { name: "ComplianceStringFilterValueList", kind: Kind::List(&I_s_ComplianceStringFilterValueList, Limits::range(1, 20)) };
pub static s_ComplianceTypeName: Shape = Shape { name: "ComplianceTypeName", kind: Kind::Text(Limits::range(1, 100), &[]) };

pub static M_CompliantSummary: [Member; 2] = [
    Member::new("CompliantCount", &shapes::INT),
    Member::new("SeveritySummary", &SeveritySummary),
];
pub static CompliantSummary: Shape = Shape { name: "CompliantSummary", kind: Kind::Struct(&M_CompliantSummary) };
pub static s_ComputerName: Shape = Shape { name: "ComputerName", kind: Kind::Text(Limits::range(1, 255), &[]) };

pub static M_DeleteParameterRequest: [Member; 1] = [
    Member::new("Name", &s_PSParameterName).required(),
];
pub static DeleteParameterRequest: Shape = Shape { name: "DeleteParameterRequest", kind: Kind::Struct(&M_DeleteParameterRequest) };

pub static M_DeleteParameterResult: [Member; 0] = [
];
pub static DeleteParameterResult: Shape = Shape { name: "DeleteParameterResult", kind: Kind::Struct(&M_DeleteParameterResult) };

pub static M_DescribeInstanceInformationRequest: [Member; 4] = [
    Member::new("Filters", &s_InstanceInformationStringFilterList),
    Member::new("InstanceInformationFilterList", &s_InstanceInformationFilterList),
    Member::new("MaxResults", &s_MaxResultsEC2Compatible),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeInstanceInformationRequest: Shape = Shape { name: "DescribeInstanceInformationRequest", kind: Kind::Struct(&M_DescribeInstanceInformationRequest) };

pub static M_DescribeInstanceInformationResult: [Member; 2] = [
    Member::new("InstanceInformationList", &s_InstanceInformationList),
    Member::new("NextToken", &shapes::TEXT),
];
pub static DescribeInstanceInformationResult: Shape = Shape { name: "DescribeInstanceInformationResult", kind: Kind::Struct(&M_DescribeInstanceInformationResult) };

pub static M_DescribeParametersRequest: [Member; 5] = [
    Member::new("Filters", &s_ParametersFilterList),
    Member::new("MaxResults", &s_MaxResults),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ParameterFilters", &s_ParameterStringFilterList),
    Member::new("Shared", &shapes::BOOL),
];
pub static DescribeParametersRequest: Shape = Shape { name: "DescribeParametersRequest", kind: Kind::Struct(&M_DescribeParametersRequest) };

pub static M_DescribeParametersResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("Parameters", &s_ParameterMetadataList),
];
pub static DescribeParametersResult: Shape = Shape { name: "DescribeParametersResult", kind: Kind::Struct(&M_DescribeParametersResult) };
pub static s_DocumentDisplayName: Shape = Shape { name: "DocumentDisplayName", kind: Kind::Text(Limits::max(1024), &[]) };

pub static M_DocumentFilter: [Member; 2] = [
    Member::new("key", &s_DocumentFilterKey).required(),
    Member::new("value", &s_DocumentFilterValue).required(),
];
pub static DocumentFilter: Shape = Shape { name: "DocumentFilter", kind: Kind::Struct(&M_DocumentFilter) };
pub static s_DocumentFilterKey: Shape = Shape { name: "DocumentFilterKey", kind: Kind::Text(Limits::NONE, &["Name", "Owner", "PlatformTypes", "DocumentType"]) };
static I_s_DocumentFilterList: Member = Member::new("member", &DocumentFilter);
pub static s_DocumentFilterList: Shape = Shape { name: "DocumentFilterList", kind: Kind::List(&I_s_DocumentFilterList, Limits::min(1)) };
pub static s_DocumentFilterValue: Shape = Shape { name: "DocumentFilterValue", kind: Kind::Text(Limits::min(1), &[]) };
pub static s_DocumentFormat: Shape = Shape { name: "DocumentFormat", kind: Kind::Text(Limits::NONE, &["YAML", "JSON", "TEXT"]) };
pub static s_DocumentHash: Shape = Shape { name: "DocumentHash", kind: Kind::Text(Limits::max(256), &[]) };
pub static s_DocumentHashType: Shape = Shape { name: "DocumentHashType", kind: Kind::Text(Limits::NONE, &["Sha256", "Sha1"]) };

pub static M_DocumentIdentifier: [Member; 16] = [
    Member::new("Author", &shapes::TEXT),
    Member::new("CloudProviders", &s_CloudProviderList),
    Member::new("CreatedDate", &shapes::TIME),
    Member::new("DisplayName", &s_DocumentDisplayName),
    Member::new("DocumentFormat", &s_DocumentFormat),
    Member::new("DocumentType", &s_DocumentType),
    Member::new("DocumentVersion", &shapes::TEXT),
    Member::new("Name", &shapes::TEXT),
    Member::new("Owner", &shapes::TEXT),
    Member::new("PlatformTypes", &s_PlatformTypeList),
    Member::new("Requires", &s_DocumentRequiresList),
    Member::new("ReviewStatus", &s_ReviewStatus),
    Member::new("SchemaVersion", &shapes::TEXT),
    Member::new("Tags", &s_TagList),
    Member::new("TargetType", &s_TargetType),
    Member::new("VersionName", &shapes::TEXT),
];
pub static DocumentIdentifier: Shape = Shape { name: "DocumentIdentifier", kind: Kind::Struct(&M_DocumentIdentifier) };
static I_s_DocumentIdentifierList: Member = Member::new("member", &DocumentIdentifier);
pub static s_DocumentIdentifierList: Shape = Shape { name: "DocumentIdentifierList", kind: Kind::List(&I_s_DocumentIdentifierList, Limits::NONE) };

pub static M_DocumentKeyValuesFilter: [Member; 2] = [
    Member::new("Key", &s_DocumentKeyValuesFilterKey),
    Member::new("Values", &s_DocumentKeyValuesFilterValues),
];
pub static DocumentKeyValuesFilter: Shape = Shape { name: "DocumentKeyValuesFilter", kind: Kind::Struct(&M_DocumentKeyValuesFilter) };
pub static s_DocumentKeyValuesFilterKey: Shape = Shape { name: "DocumentKeyValuesFilterKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_DocumentKeyValuesFilterList: Member = Member::new("member", &DocumentKeyValuesFilter);
pub static s_DocumentKeyValuesFilterList: Shape = Shape { name: "DocumentKeyValuesFilterList", kind: Kind::List(&I_s_DocumentKeyValuesFilterList, Limits::range(0, 6)) };
pub static s_DocumentKeyValuesFilterValue: Shape = Shape { name: "DocumentKeyValuesFilterValue", kind: Kind::Text(Limits::range(1, 256), &[]) };
static I_s_DocumentKeyValuesFilterValues: Member = Member::new("member", &s_DocumentKeyValuesFilterValue);
pub static s_DocumentKeyValuesFilterValues: Shape = Shape { name: "DocumentKeyValuesFilterValues", kind: Kind::List(&I_s_DocumentKeyValuesFilterValues, Limits::NONE) };

pub static M_DocumentRequires: [Member; 4] = [
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("RequireType", &s_RequireType),
    Member::new("Version", &shapes::TEXT),
    Member::new("VersionName", &shapes::TEXT),
];
pub static DocumentRequires: Shape = Shape { name: "DocumentRequires", kind: Kind::Struct(&M_DocumentRequires) };
static I_s_DocumentRequiresList: Member = Member::new("member", &DocumentRequires);
pub static s_DocumentRequiresList: Shape = Shape { name: "DocumentRequiresList", kind: Kind::List(&I_s_DocumentRequiresList, Limits::min(1)) };
pub static s_DocumentType: Shape = Shape { name: "DocumentType", kind: Kind::Text(Limits::NONE, &["Command", "Policy", "Automation", "Session", "Package", "ApplicationConfiguration", "ApplicationConfigurationSchema", "DeploymentStrategy", "ChangeCalendar", "Automation.ChangeTemplate", "ProblemAnalysis", "ProblemAnalysisTemplate", "CloudFormation", "ConformancePackTemplate", "QuickSetup", "ManualApprovalPolicy", "AutoApprovalPolicy"]) };
pub static s_ExternalAlarmState: Shape = Shape { name: "ExternalAlarmState", kind: Kind::Text(Limits::NONE, &["UNKNOWN", "ALARM"]) };

pub static M_GetCommandInvocationRequest: [Member; 3] = [
    Member::new("CommandId", &s_CommandId).required(),
    Member::new("InstanceId", &shapes::TEXT).required(),
    Member::new("PluginName", &s_CommandPluginName),
];
pub static GetCommandInvocationRequest: Shape = Shape { name: "GetCommandInvocationRequest", kind: Kind::Struct(&M_GetCommandInvocationRequest) };

pub static M_GetCommandInvocationResult: [Member; 17] = [
    Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
    Member::new("CommandId", &s_CommandId),
    Member::new("Comment", &s_Comment),
    Member::new("DocumentName", &shapes::TEXT),
    Member::new("DocumentVersion", &shapes::TEXT),
    Member::new("ExecutionElapsedTime", &shapes::TEXT),
    Member::new("ExecutionEndDateTime", &shapes::TEXT),
    Member::new("ExecutionStartDateTime", &shapes::TEXT),
    Member::new("InstanceId", &shapes::TEXT),
    Member::new("PluginName", &s_CommandPluginName),
    Member::new("ResponseCode", &shapes::INT),
    Member::new("StandardErrorContent", &s_StandardErrorContent),
    Member::new("StandardErrorUrl", &shapes::TEXT),
    Member::new("StandardOutputContent", &s_StandardOutputContent),
    Member::new("StandardOutputUrl", &shapes::TEXT),
    Member::new("Status", &s_CommandInvocationStatus),
    Member::new("StatusDetails", &s_StatusDetails),
];
pub static GetCommandInvocationResult: Shape = Shape { name: "GetCommandInvocationResult", kind: Kind::Struct(&M_GetCommandInvocationResult) };
pub static s_IPAddress: Shape = Shape { name: "IPAddress", kind: Kind::Text(Limits::range(1, 46), &[]) };
pub static s_IamRole: Shape = Shape { name: "IamRole", kind: Kind::Text(Limits::max(64), &[]) };

pub static M_InstanceAggregatedAssociationOverview: [Member; 2] = [
    Member::new("DetailedStatus", &shapes::TEXT),
    Member::new("InstanceAssociationStatusAggregatedCount", &s_InstanceAssociationStatusAggregatedCount),
];
pub static InstanceAggregatedAssociationOverview: Shape = Shape { name: "InstanceAggregatedAssociationOverview", kind: Kind::Struct(&M_InstanceAggregatedAssociationOverview) };
static K_s_InstanceAssociationStatusAggregatedCount: Member = Member::new("key", &shapes::TEXT);
static V_s_InstanceAssociationStatusAggregatedCount: Member = Member::new("value", &shapes::INT);
pub static s_InstanceAssociationStatusAggregatedCount: Shape = Shape { name: "InstanceAssociationStatusAggregatedCount", kind: Kind::Map(&K_s_InstanceAssociationStatusAggregatedCount, &V_s_InstanceAssociationStatusAggregatedCount) };
static I_s_InstanceIdList: Member = Member::new("member", &shapes::TEXT);
pub static s_InstanceIdList: Shape = Shape { name: "InstanceIdList", kind: Kind::List(&I_s_InstanceIdList, Limits::range(0, 50)) };

pub static M_InstanceInformation: [Member; 22] = [
    Member::new("ActivationId", &shapes::TEXT),
    Member::new("AgentVersion", &shapes::TEXT),
    Member::new("AssociationOverview", &InstanceAggregatedAssociationOverview),
    Member::new("AssociationStatus", &shapes::TEXT),
    Member::new("ComputerName", &s_ComputerName),
    Member::new("IPAddress", &s_IPAddress),
    Member::new("IamRole", &s_IamRole),
    Member::new("InstanceId", &shapes::TEXT),
    Member::new("IsLatestVersion", &shapes::BOOL),
    Member::new("LastAssociationExecutionDate", &shapes::TIME),
    Member::new("LastPingDateTime", &shapes::TIME),
    Member::new("LastSuccessfulAssociationExecutionDate", &shapes::TIME),
    Member::new("Name", &shapes::TEXT),
    Member::new("PingStatus", &s_PingStatus),
    Member::new("PlatformName", &shapes::TEXT),
    Member::new("PlatformType", &s_PlatformType),
    Member::new("PlatformVersion", &shapes::TEXT),
    Member::new("RegistrationDate", &shapes::TIME),
    Member::new("ResourceType", &s_ResourceType),
    Member::new("SourceId", &s_SourceId),
    Member::new("SourceLocation", &s_SourceLocation),
    Member::new("SourceType", &s_SourceType),
];
pub static InstanceInformation: Shape = Shape { name: "InstanceInformation", kind: Kind::Struct(&M_InstanceInformation) };

pub static M_InstanceInformationFilter: [Member; 2] = [
    Member::new("key", &s_InstanceInformationFilterKey).required(),
    Member::new("valueSet", &s_InstanceInformationFilterValueSet).required(),
];
pub static InstanceInformationFilter: Shape = Shape { name: "InstanceInformationFilter", kind: Kind::Struct(&M_InstanceInformationFilter) };
pub static s_InstanceInformationFilterKey: Shape = Shape { name: "InstanceInformationFilterKey", kind: Kind::Text(Limits::NONE, &["InstanceIds", "AgentVersion", "PingStatus", "PlatformTypes", "ActivationIds", "IamRole", "ResourceType", "AssociationStatus"]) };
static I_s_InstanceInformationFilterList: Member = Member::new("member", &InstanceInformationFilter);
pub static s_InstanceInformationFilterList: Shape = Shape { name: "InstanceInformationFilterList", kind: Kind::List(&I_s_InstanceInformationFilterList, Limits::min(0)) };
pub static s_InstanceInformationFilterValue: Shape = Shape { name: "InstanceInformationFilterValue", kind: Kind::Text(Limits::min(1), &[]) };
static I_s_InstanceInformationFilterValueSet: Member = Member::new("member", &s_InstanceInformationFilterValue);
pub static s_InstanceInformationFilterValueSet: Shape = Shape { name: "InstanceInformationFilterValueSet", kind: Kind::List(&I_s_InstanceInformationFilterValueSet, Limits::range(1, 100)) };
static I_s_InstanceInformationList: Member = Member::new("member", &InstanceInformation);
pub static s_InstanceInformationList: Shape = Shape { name: "InstanceInformationList", kind: Kind::List(&I_s_InstanceInformationList, Limits::NONE) };

pub static M_InstanceInformationStringFilter: [Member; 2] = [
    Member::new("Key", &s_InstanceInformationStringFilterKey).required(),
    Member::new("Values", &s_InstanceInformationFilterValueSet).required(),
];
pub static InstanceInformationStringFilter: Shape = Shape { name: "InstanceInformationStringFilter", kind: Kind::Struct(&M_InstanceInformationStringFilter) };
pub static s_InstanceInformationStringFilterKey: Shape = Shape { name: "InstanceInformationStringFilterKey", kind: Kind::Text(Limits::min(1), &[]) };
static I_s_InstanceInformationStringFilterList: Member = Member::new("member", &InstanceInformationStringFilter);
pub static s_InstanceInformationStringFilterList: Shape = Shape { name: "InstanceInformationStringFilterList", kind: Kind::List(&I_s_InstanceInformationStringFilterList, Limits::min(0)) };

pub static M_ListDocumentsRequest: [Member; 4] = [
    Member::new("DocumentFilterList", &s_DocumentFilterList),
    Member::new("Filters", &s_DocumentKeyValuesFilterList),
    Member::new("MaxResults", &s_MaxResults),
    Member::new("NextToken", &shapes::TEXT),
];
pub static ListDocumentsRequest: Shape = Shape { name: "ListDocumentsRequest", kind: Kind::Struct(&M_ListDocumentsRequest) };

pub static M_ListDocumentsResult: [Member; 2] = [
    Member::new("DocumentIdentifiers", &s_DocumentIdentifierList),
    Member::new("NextToken", &shapes::TEXT),
];
pub static ListDocumentsResult: Shape = Shape { name: "ListDocumentsResult", kind: Kind::Struct(&M_ListDocumentsResult) };

pub static M_ListResourceComplianceSummariesRequest: [Member; 3] = [
    Member::new("Filters", &s_ComplianceStringFilterList),
    Member::new("MaxResults", &s_MaxResults),
    Member::new("NextToken", &shapes::TEXT),
];
pub static ListResourceComplianceSummariesRequest: Shape = Shape { name: "ListResourceComplianceSummariesRequest", kind: Kind::Struct(&M_ListResourceComplianceSummariesRequest) };

pub static M_ListResourceComplianceSummariesResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ResourceComplianceSummaryItems", &s_ResourceComplianceSummaryItemList),
];
pub static ListResourceComplianceSummariesResult: Shape = Shape { name: "ListResourceComplianceSummariesResult", kind: Kind::Struct(&M_ListResourceComplianceSummariesResult) };

pub static M_ListTagsForResourceRequest: [Member; 2] = [
    Member::new("ResourceId", &shapes::TEXT).required(),
    Member::new("ResourceType", &s_ResourceTypeForTagging).required(),
];
pub static ListTagsForResourceRequest: Shape = Shape { name: "ListTagsForResourceRequest", kind: Kind::Struct(&M_ListTagsForResourceRequest) };

pub static M_ListTagsForResourceResult: [Member; 1] = [
    Member::new("TagList", &s_TagList),
];
pub static ListTagsForResourceResult: Shape = Shape { name: "ListTagsForResourceResult", kind: Kind::Struct(&M_ListTagsForResourceResult) };
pub static s_MaxConcurrency: Shape = Shape { name: "MaxConcurrency", kind: Kind::Text(Limits::range(1, 7), &[]) };
pub static s_MaxErrors: Shape = Shape { name: "MaxErrors", kind: Kind::Text(Limits::range(1, 7), &[]) };
pub static s_MaxResults: Shape = Shape { name: "MaxResults", kind: Kind::Int(Limits::range(1, 50)) };
pub static s_MaxResultsEC2Compatible: Shape = Shape { name: "MaxResultsEC2Compatible", kind: Kind::Int(Limits::range(5, 50)) };

pub static M_NonCompliantSummary: [Member; 2] = [
    Member::new("NonCompliantCount", &shapes::INT),
    Member::new("SeveritySummary", &SeveritySummary),
];
pub static NonCompliantSummary: Shape = Shape { name: "NonCompliantSummary", kind: Kind::Struct(&M_NonCompliantSummary) };

pub static M_NotificationConfig: [Member; 3] = [
    Member::new("NotificationArn", &shapes::TEXT),
    Member::new("NotificationEvents", &s_NotificationEventList),
    Member::new("NotificationType", &s_NotificationType),
];
pub static NotificationConfig: Shape = Shape { name: "NotificationConfig", kind: Kind::Struct(&M_NotificationConfig) };
pub static s_NotificationEvent: Shape = Shape { name: "NotificationEvent", kind: Kind::Text(Limits::NONE, &["All", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"]) };
static I_s_NotificationEventList: Member = Member::new("member", &s_NotificationEvent);
pub static s_NotificationEventList: Shape = Shape { name: "NotificationEventList", kind: Kind::List(&I_s_NotificationEventList, Limits::NONE) };
pub static s_NotificationType: Shape = Shape { name: "NotificationType", kind: Kind::Text(Limits::NONE, &["Command", "Invocation"]) };
pub static s_ParameterDescription: Shape = Shape { name: "ParameterDescription", kind: Kind::Text(Limits::range(0, 1024), &[]) };

pub static M_ParameterInlinePolicy: [Member; 3] = [
    Member::new("PolicyStatus", &shapes::TEXT),
    Member::new("PolicyText", &shapes::TEXT),
    Member::new("PolicyType", &shapes::TEXT),
];
pub static ParameterInlinePolicy: Shape = Shape { name: "ParameterInlinePolicy", kind: Kind::Struct(&M_ParameterInlinePolicy) };
pub static s_ParameterKeyId: Shape = Shape { name: "ParameterKeyId", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_ParameterMetadata: [Member; 12] = [
    Member::new("ARN", &shapes::TEXT),
    Member::new("AllowedPattern", &s_AllowedPattern),
    Member::new("DataType", &s_ParameterDataType),
    Member::new("Description", &s_ParameterDescription),
    Member::new("KeyId", &s_ParameterKeyId),
    Member::new("LastModifiedDate", &shapes::TIME),
    Member::new("LastModifiedUser", &shapes::TEXT),
    Member::new("Name", &s_PSParameterName),
    Member::new("Policies", &s_ParameterPolicyList),
    Member::new("Tier", &s_ParameterTier),
    Member::new("Type", &s_ParameterType),
    Member::new("Version", &shapes::LONG),
];
pub static ParameterMetadata: Shape = Shape { name: "ParameterMetadata", kind: Kind::Struct(&M_ParameterMetadata) };
static I_s_ParameterMetadataList: Member = Member::new("member", &ParameterMetadata);
pub static s_ParameterMetadataList: Shape = Shape { name: "ParameterMetadataList", kind: Kind::List(&I_s_ParameterMetadataList, Limits::NONE) };
pub static s_ParameterPolicies: Shape = Shape { name: "ParameterPolicies", kind: Kind::Text(Limits::range(1, 4096), &[]) };
static I_s_ParameterPolicyList: Member = Member::new("member", &ParameterInlinePolicy);
pub static s_ParameterPolicyList: Shape = Shape { name: "ParameterPolicyList", kind: Kind::List(&I_s_ParameterPolicyList, Limits::NONE) };
pub static s_ParameterTier: Shape = Shape { name: "ParameterTier", kind: Kind::Text(Limits::NONE, &["Standard", "Advanced", "Intelligent-Tiering"]) };
static I_s_ParameterValueList: Member = Member::new("member", &shapes::TEXT);
pub static s_ParameterValueList: Shape = Shape { name: "ParameterValueList", kind: Kind::List(&I_s_ParameterValueList, Limits::NONE) };
static K_s_Parameters: Member = Member::new("key", &shapes::TEXT);
static V_s_Parameters: Member = Member::new("value", &s_ParameterValueList);
pub static s_Parameters: Shape = Shape { name: "Parameters", kind: Kind::Map(&K_s_Parameters, &V_s_Parameters) };

pub static M_ParametersFilter: [Member; 2] = [
    Member::new("Key", &s_ParametersFilterKey).required(),
    Member::new("Values", &s_ParametersFilterValueList).required(),
];
pub static ParametersFilter: Shape = Shape { name: "ParametersFilter", kind: Kind::Struct(&M_ParametersFilter) };
pub static s_ParametersFilterKey: Shape = Shape { name: "ParametersFilterKey", kind: Kind::Text(Limits::NONE, &["Name", "Type", "KeyId"]) };
static I_s_ParametersFilterList: Member = Member::new("member", &ParametersFilter);
pub static s_ParametersFilterList: Shape = Shape { name: "ParametersFilterList", kind: Kind::List(&I_s_ParametersFilterList, Limits::NONE) };
pub static s_ParametersFilterValue: Shape = Shape { name: "ParametersFilterValue", kind: Kind::Text(Limits::range(1, 1024), &[]) };
static I_s_ParametersFilterValueList: Member = Member::new("member", &s_ParametersFilterValue);
pub static s_ParametersFilterValueList: Shape = Shape { name: "ParametersFilterValueList", kind: Kind::List(&I_s_ParametersFilterValueList, Limits::range(1, 50)) };
pub static s_PingStatus: Shape = Shape { name: "PingStatus", kind: Kind::Text(Limits::NONE, &["Online", "ConnectionLost", "Inactive"]) };
pub static s_PlatformType: Shape = Shape { name: "PlatformType", kind: Kind::Text(Limits::NONE, &["Windows", "Linux", "MacOS"]) };
static I_s_PlatformTypeList: Member = Member::new("member", &s_PlatformType);
pub static s_PlatformTypeList: Shape = Shape { name: "PlatformTypeList", kind: Kind::List(&I_s_PlatformTypeList, Limits::NONE) };

pub static M_PutParameterRequest: [Member; 11] = [
    Member::new("AllowedPattern", &s_AllowedPattern),
    Member::new("DataType", &s_ParameterDataType),
    Member::new("Description", &s_ParameterDescription),
    Member::new("KeyId", &s_ParameterKeyId),
    Member::new("Name", &s_PSParameterName).required(),
    Member::new("Overwrite", &shapes::BOOL),
    Member::new("Policies", &s_ParameterPolicies),
    Member::new("Tags", &s_TagList),
    Member::new("Tier", &s_ParameterTier),
    Member::new("Type", &s_ParameterType),
    Member::new("Value", &shapes::TEXT).required(),
];
pub static PutParameterRequest: Shape = Shape { name: "PutParameterRequest", kind: Kind::Struct(&M_PutParameterRequest) };

pub static M_PutParameterResult: [Member; 2] = [
    Member::new("Tier", &s_ParameterTier),
    Member::new("Version", &shapes::LONG),
];
pub static PutParameterResult: Shape = Shape { name: "PutParameterResult", kind: Kind::Struct(&M_PutParameterResult) };
pub static s_RequireType: Shape = Shape { name: "RequireType", kind: Kind::Text(Limits::max(128), &[]) };

pub static M_ResourceComplianceSummaryItem: [Member; 8] = [
    Member::new("ComplianceType", &s_ComplianceTypeName),
    Member::new("CompliantSummary", &CompliantSummary),
    Member::new("ExecutionSummary", &ComplianceExecutionSummary),
    Member::new("NonCompliantSummary", &NonCompliantSummary),
    Member::new("OverallSeverity", &s_ComplianceSeverity),
    Member::new("ResourceId", &s_ComplianceResourceId),
    Member::new("ResourceType", &s_ComplianceResourceType),
    Member::new("Status", &s_ComplianceStatus),
];
pub static ResourceComplianceSummaryItem: Shape = Shape { name: "ResourceComplianceSummaryItem", kind: Kind::Struct(&M_ResourceComplianceSummaryItem) };
static I_s_ResourceComplianceSummaryItemList: Member = Member::new("member", &ResourceComplianceSummaryItem);
pub static s_ResourceComplianceSummaryItemList: Shape = Shape { name: "ResourceComplianceSummaryItemList", kind: Kind::List(&I_s_ResourceComplianceSummaryItemList, Limits::NONE) };
pub static s_ResourceType: Shape = Shape { name: "ResourceType", kind: Kind::Text(Limits::NONE, &["ManagedInstance", "EC2Instance"]) };
pub static s_ResourceTypeForTagging: Shape = Shape { name: "ResourceTypeForTagging", kind: Kind::Text(Limits::NONE, &["Document", "ManagedInstance", "MaintenanceWindow", "Parameter", "PatchBaseline", "OpsItem", "OpsMetadata", "Automation", "Association", "CloudConnector"]) };
pub static s_ReviewStatus: Shape = Shape { name: "ReviewStatus", kind: Kind::Text(Limits::NONE, &["APPROVED", "NOT_REVIEWED", "PENDING", "REJECTED"]) };
pub static s_S3BucketName: Shape = Shape { name: "S3BucketName", kind: Kind::Text(Limits::range(3, 63), &[]) };
pub static s_S3KeyPrefix: Shape = Shape { name: "S3KeyPrefix", kind: Kind::Text(Limits::max(500), &[]) };
pub static s_S3Region: Shape = Shape { name: "S3Region", kind: Kind::Text(Limits::range(3, 20), &[]) };

pub static M_SendCommandRequest: [Member; 18] = [
    Member::new("AlarmConfiguration", &AlarmConfiguration),
    Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
    Member::new("Comment", &s_Comment),
    Member::new("DocumentHash", &s_DocumentHash),
    Member::new("DocumentHashType", &s_DocumentHashType),
    Member::new("DocumentName", &shapes::TEXT).required(),
    Member::new("DocumentVersion", &shapes::TEXT),
    Member::new("InstanceIds", &s_InstanceIdList),
    Member::new("MaxConcurrency", &s_MaxConcurrency),
    Member::new("MaxErrors", &s_MaxErrors),
    Member::new("NotificationConfig", &NotificationConfig),
    Member::new("OutputS3BucketName", &s_S3BucketName),
    Member::new("OutputS3KeyPrefix", &s_S3KeyPrefix),
    Member::new("OutputS3Region", &s_S3Region),
    Member::new("Parameters", &s_Parameters),
    Member::new("ServiceRoleArn", &shapes::TEXT),
    Member::new("Targets", &s_Targets),
    Member::new("TimeoutSeconds", &s_TimeoutSeconds),
];
pub static SendCommandRequest: Shape = Shape { name: "SendCommandRequest", kind: Kind::Struct(&M_SendCommandRequest) };

pub static M_SendCommandResult: [Member; 1] = [
    Member::new("Command", &Command),
];
pub static SendCommandResult: Shape = Shape { name: "SendCommandResult", kind: Kind::Struct(&M_SendCommandResult) };
pub static s_SessionId: Shape = Shape { name: "SessionId", kind: Kind::Text(Limits::range(1, 96), &[]) };
pub static s_SessionManagerParameterName: Shape = Shape { name: "SessionManagerParameterName", kind: Kind::Text(Limits::range(1, 255), &[]) };
pub static s_SessionManagerParameterValue: Shape = Shape { name: "SessionManagerParameterValue", kind: Kind::Text(Limits::range(1, 65535), &[]) };
static I_s_SessionManagerParameterValueList: Member = Member::new("member", &s_SessionManagerParameterValue);
pub static s_SessionManagerParameterValueList: Shape = Shape { name: "SessionManagerParameterValueList", kind: Kind::List(&I_s_SessionManagerParameterValueList, Limits::NONE) };
static K_s_SessionManagerParameters: Member = Member::new("key", &s_SessionManagerParameterName);
static V_s_SessionManagerParameters: Member = Member::new("value", &s_SessionManagerParameterValueList);
pub static s_SessionManagerParameters: Shape = Shape { name: "SessionManagerParameters", kind: Kind::Map(&K_s_SessionManagerParameters, &V_s_SessionManagerParameters) };
pub static s_SessionReason: Shape = Shape { name: "SessionReason", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_SessionTarget: Shape = Shape { name: "SessionTarget", kind: Kind::Text(Limits::range(1, 400), &[]) };

pub static M_SeveritySummary: [Member; 6] = [
    Member::new("CriticalCount", &shapes::INT),
    Member::new("HighCount", &shapes::INT),
    Member::new("InformationalCount", &shapes::INT),
    Member::new("LowCount", &shapes::INT),
    Member::new("MediumCount", &shapes::INT),
    Member::new("UnspecifiedCount", &shapes::INT),
];
pub static SeveritySummary: Shape = Shape { name: "SeveritySummary", kind: Kind::Struct(&M_SeveritySummary) };
pub static s_SourceId: Shape = Shape { name: "SourceId", kind: Kind::Text(Limits::range(0, 128), &[]) };
pub static s_SourceLocation: Shape = Shape { name: "SourceLocation", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_SourceType: Shape = Shape { name: "SourceType", kind: Kind::Text(Limits::NONE, &["AWS::EC2::Instance", "AWS::IoT::Thing", "AWS::SSM::ManagedInstance", "Microsoft.Compute/virtualMachines", "compute.googleapis.com/Instance"]) };
pub static s_StandardErrorContent: Shape = Shape { name: "StandardErrorContent", kind: Kind::Text(Limits::max(8000), &[]) };
pub static s_StandardOutputContent: Shape = Shape { name: "StandardOutputContent", kind: Kind::Text(Limits::max(24000), &[]) };

pub static M_StartSessionRequest: [Member; 4] = [
    Member::new("DocumentName", &shapes::TEXT),
    Member::new("Parameters", &s_SessionManagerParameters),
    Member::new("Reason", &s_SessionReason),
    Member::new("Target", &s_SessionTarget).required(),
];
pub static StartSessionRequest: Shape = Shape { name: "StartSessionRequest", kind: Kind::Struct(&M_StartSessionRequest) };

pub static M_StartSessionResponse: [Member; 3] = [
    Member::new("SessionId", &s_SessionId),
    Member::new("StreamUrl", &shapes::TEXT),
    Member::new("TokenValue", &s_TokenValue),
];
pub static StartSessionResponse: Shape = Shape { name: "StartSessionResponse", kind: Kind::Struct(&M_StartSessionResponse) };
pub static s_StatusDetails: Shape = Shape { name: "StatusDetails", kind: Kind::Text(Limits::range(0, 100), &[]) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_TagKey).required(),
    Member::new("Value", &s_TagValue).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_TagList: Member = Member::new("member", &Tag);
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::max(1000)) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(0, 256), &[]) };

pub static M_Target: [Member; 2] = [
    Member::new("Key", &s_TargetKey),
    Member::new("Values", &s_TargetValues),
];
pub static Target: Shape = Shape { name: "Target", kind: Kind::Struct(&M_Target) };
pub static s_TargetKey: Shape = Shape { name: "TargetKey", kind: Kind::Text(Limits::range(1, 163), &[]) };
pub static s_TargetType: Shape = Shape { name: "TargetType", kind: Kind::Text(Limits::max(200), &[]) };
static I_s_TargetValues: Member = Member::new("member", &shapes::TEXT);
pub static s_TargetValues: Shape = Shape { name: "TargetValues", kind: Kind::List(&I_s_TargetValues, Limits::range(0, 50)) };
static I_s_Targets: Member = Member::new("member", &Target);
pub static s_Targets: Shape = Shape { name: "Targets", kind: Kind::List(&I_s_Targets, Limits::range(0, 5)) };
pub static s_TimeoutSeconds: Shape = Shape { name: "TimeoutSeconds", kind: Kind::Int(Limits::range(30, 2592000)) };
pub static s_TokenValue: Shape = Shape { name: "TokenValue", kind: Kind::Text(Limits::range(0, 300), &[]) };
