// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceRequest {
    pub resource_id: String,
    pub resource_type: ResourceTypeForTagging,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for AddTagsToResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceResult {}
impl ::bonkei_wire::Element for AddTagsToResourceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alarm {
    pub name: String,
}
impl ::bonkei_wire::Element for Alarm {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmConfiguration {
    pub alarms: Vec<Alarm>,
    pub ignore_poll_alarm_failure: Option<bool>,
}
impl ::bonkei_wire::Element for AlarmConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmStateInformation {
    pub name: Option<String>,
    pub state: Option<ExternalAlarmState>,
}
impl ::bonkei_wire::Element for AlarmStateInformation {}

text_enum! { CloudProvider
    AWS = "AWS"
    AZURE = "Azure"
    GCP = "GCP"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudWatchOutputConfig {
    pub cloud_watch_log_group_name: Option<String>,
    pub cloud_watch_output_enabled: Option<bool>,
}
impl ::bonkei_wire::Element for CloudWatchOutputConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Command {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub command_id: Option<String>,
    pub comment: Option<String>,
    pub completed_count: Option<i32>,
    pub delivery_timed_out_count: Option<i32>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub error_count: Option<i32>,
    pub expires_after: Option<Timestamp>,
    pub instance_ids: Option<Vec<String>>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub output_s3_region: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub requested_date_time: Option<Timestamp>,
    pub service_role: Option<String>,
    pub status: Option<CommandStatus>,
    pub status_details: Option<String>,
    pub target_count: Option<i32>,
    pub targets: Option<Vec<Target>>,
    pub timeout_seconds: Option<i32>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}
impl ::bonkei_wire::Element for Command {}

text_enum! { CommandInvocationStatus
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    DELAYED = "Delayed"
    SUCCESS = "Success"
    CANCELLED = "Cancelled"
    TIMED_OUT = "TimedOut"
    FAILED = "Failed"
    CANCELLING = "Cancelling"
}

text_enum! { CommandStatus
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    SUCCESS = "Success"
    CANCELLED = "Cancelled"
    FAILED = "Failed"
    TIMED_OUT = "TimedOut"
    CANCELLING = "Cancelling"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComplianceExecutionSummary {
    pub execution_id: Option<String>,
    pub execution_time: Option<Timestamp>,
    pub execution_type: Option<String>,
}
impl ::bonkei_wire::Element for ComplianceExecutionSummary {}

text_enum! { ComplianceQueryOperatorType
    EQUAL = "EQUAL"
    NOT_EQUAL = "NOT_EQUAL"
    BEGIN_WITH = "BEGIN_WITH"
    LESS_THAN = "LESS_THAN"
    GREATER_THAN = "GREATER_THAN"
}

text_enum! { ComplianceSeverity
    CRITICAL = "CRITICAL"
    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    LOW = "LOW"
    INFORMATIONAL = "INFORMATIONAL"
    UNSPECIFIED = "UNSPECIFIED"
}

text_enum! { ComplianceStatus
    COMPLIANT = "COMPLIANT"
    NON_COMPLIANT = "NON_COMPLIANT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComplianceStringFilter {
    pub key: Option<String>,
    pub r#type: Option<ComplianceQueryOperatorType>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ComplianceStringFilter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompliantSummary {
    pub compliant_count: Option<i32>,
    pub severity_summary: Option<SeveritySummary>,
}
impl ::bonkei_wire::Element for CompliantSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParameterRequest {
    pub name: String,
}
impl ::bonkei_wire::Element for DeleteParameterRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParameterResult {}
impl ::bonkei_wire::Element for DeleteParameterResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceInformationRequest {
    pub filters: Option<Vec<InstanceInformationStringFilter>>,
    pub instance_information_filter_list: Option<Vec<InstanceInformationFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceInformationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceInformationResult {
    pub instance_information_list: Option<Vec<InstanceInformation>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeInstanceInformationResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub shared: Option<bool>,
}
impl ::bonkei_wire::Element for DescribeParametersRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeParametersResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<ParameterMetadata>>,
}
impl ::bonkei_wire::Element for DescribeParametersResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentFilter {
    pub key: DocumentFilterKey,
    pub value: String,
}
impl ::bonkei_wire::Element for DocumentFilter {}

text_enum! { DocumentFilterKey
    NAME = "Name"
    OWNER = "Owner"
    PLATFORM_TYPES = "PlatformTypes"
    DOCUMENT_TYPE = "DocumentType"
}

text_enum! { DocumentFormat
    YAML = "YAML"
    JSON = "JSON"
    TEXT = "TEXT"
}

text_enum! { DocumentHashType
    SHA256 = "Sha256"
    SHA1 = "Sha1"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentIdentifier {
    pub author: Option<String>,
    pub cloud_providers: Option<Vec<CloudProvider>>,
    pub created_date: Option<Timestamp>,
    pub display_name: Option<String>,
    pub document_format: Option<DocumentFormat>,
    pub document_type: Option<DocumentType>,
    pub document_version: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub platform_types: Option<Vec<PlatformType>>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub review_status: Option<ReviewStatus>,
    pub schema_version: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub target_type: Option<String>,
    pub version_name: Option<String>,
}
impl ::bonkei_wire::Element for DocumentIdentifier {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentKeyValuesFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DocumentKeyValuesFilter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentRequires {
    pub name: Option<String>,
    pub require_type: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
impl ::bonkei_wire::Element for DocumentRequires {}

text_enum! { DocumentType
    COMMAND = "Command"
    POLICY = "Policy"
    AUTOMATION = "Automation"
    SESSION = "Session"
    PACKAGE = "Package"
    APPLICATION_CONFIGURATION = "ApplicationConfiguration"
    APPLICATION_CONFIGURATION_SCHEMA = "ApplicationConfigurationSchema"
    DEPLOYMENT_STRATEGY = "DeploymentStrategy"
    CHANGE_CALENDAR = "ChangeCalendar"
    AUTOMATION_CHANGE_TEMPLATE = "Automation.ChangeTemplate"
    PROBLEM_ANALYSIS = "ProblemAnalysis"
    PROBLEM_ANALYSIS_TEMPLATE = "ProblemAnalysisTemplate"
    CLOUD_FORMATION = "CloudFormation"
    CONFORMANCE_PACK_TEMPLATE = "ConformancePackTemplate"
    QUICK_SETUP = "QuickSetup"
    MANUAL_APPROVAL_POLICY = "ManualApprovalPolicy"
    AUTO_APPROVAL_POLICY = "AutoApprovalPolicy"
}

text_enum! { ExternalAlarmState
    UNKNOWN = "UNKNOWN"
    ALARM = "ALARM"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCommandInvocationRequest {
    pub command_id: String,
    pub instance_id: String,
    pub plugin_name: Option<String>,
}
impl ::bonkei_wire::Element for GetCommandInvocationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCommandInvocationResult {
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub command_id: Option<String>,
    pub comment: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub execution_elapsed_time: Option<String>,
    pub execution_end_date_time: Option<String>,
    pub execution_start_date_time: Option<String>,
    pub instance_id: Option<String>,
    pub plugin_name: Option<String>,
    pub response_code: Option<i32>,
    pub standard_error_content: Option<String>,
    pub standard_error_url: Option<String>,
    pub standard_output_content: Option<String>,
    pub standard_output_url: Option<String>,
    pub status: Option<CommandInvocationStatus>,
    pub status_details: Option<String>,
}
impl ::bonkei_wire::Element for GetCommandInvocationResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAggregatedAssociationOverview {
    pub detailed_status: Option<String>,
    pub instance_association_status_aggregated_count: Option<BTreeMap<String, i32>>,
}
impl ::bonkei_wire::Element for InstanceAggregatedAssociationOverview {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceInformation {
    pub activation_id: Option<String>,
    pub agent_version: Option<String>,
    pub association_overview: Option<InstanceAggregatedAssociationOverview>,
    pub association_status: Option<String>,
    pub computer_name: Option<String>,
    pub ip_address: Option<String>,
    pub iam_role: Option<String>,
    pub instance_id: Option<String>,
    pub is_latest_version: Option<bool>,
    pub last_association_execution_date: Option<Timestamp>,
    pub last_ping_date_time: Option<Timestamp>,
    pub last_successful_association_execution_date: Option<Timestamp>,
    pub name: Option<String>,
    pub ping_status: Option<PingStatus>,
    pub platform_name: Option<String>,
    pub platform_type: Option<PlatformType>,
    pub platform_version: Option<String>,
    pub registration_date: Option<Timestamp>,
    pub resource_type: Option<ResourceType>,
    pub source_id: Option<String>,
    pub source_location: Option<String>,
    pub source_type: Option<SourceType>,
}
impl ::bonkei_wire::Element for InstanceInformation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceInformationFilter {
    pub key: InstanceInformationFilterKey,
    pub value_set: Vec<String>,
}
impl ::bonkei_wire::Element for InstanceInformationFilter {}

text_enum! { InstanceInformationFilterKey
    INSTANCE_IDS = "InstanceIds"
    AGENT_VERSION = "AgentVersion"
    PING_STATUS = "PingStatus"
    PLATFORM_TYPES = "PlatformTypes"
    ACTIVATION_IDS = "ActivationIds"
    IAM_ROLE = "IamRole"
    RESOURCE_TYPE = "ResourceType"
    ASSOCIATION_STATUS = "AssociationStatus"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceInformationStringFilter {
    pub key: String,
    pub values: Vec<String>,
}
impl ::bonkei_wire::Element for InstanceInformationStringFilter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDocumentsRequest {
    pub document_filter_list: Option<Vec<DocumentFilter>>,
    pub filters: Option<Vec<DocumentKeyValuesFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListDocumentsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDocumentsResult {
    pub document_identifiers: Option<Vec<DocumentIdentifier>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListDocumentsResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourceComplianceSummariesRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListResourceComplianceSummariesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourceComplianceSummariesResult {
    pub next_token: Option<String>,
    pub resource_compliance_summary_items: Option<Vec<ResourceComplianceSummaryItem>>,
}
impl ::bonkei_wire::Element for ListResourceComplianceSummariesResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_id: String,
    pub resource_type: ResourceTypeForTagging,
}
impl ::bonkei_wire::Element for ListTagsForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResult {
    pub tag_list: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ListTagsForResourceResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NonCompliantSummary {
    pub non_compliant_count: Option<i32>,
    pub severity_summary: Option<SeveritySummary>,
}
impl ::bonkei_wire::Element for NonCompliantSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationConfig {
    pub notification_arn: Option<String>,
    pub notification_events: Option<Vec<NotificationEvent>>,
    pub notification_type: Option<NotificationType>,
}
impl ::bonkei_wire::Element for NotificationConfig {}

text_enum! { NotificationEvent
    ALL = "All"
    IN_PROGRESS = "InProgress"
    SUCCESS = "Success"
    TIMED_OUT = "TimedOut"
    CANCELLED = "Cancelled"
    FAILED = "Failed"
}

text_enum! { NotificationType
    COMMAND = "Command"
    INVOCATION = "Invocation"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterInlinePolicy {
    pub policy_status: Option<String>,
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
}
impl ::bonkei_wire::Element for ParameterInlinePolicy {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterMetadata {
    pub arn: Option<String>,
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub name: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub tier: Option<ParameterTier>,
    pub r#type: Option<ParameterType>,
    pub version: Option<i64>,
}
impl ::bonkei_wire::Element for ParameterMetadata {}

text_enum! { ParameterTier
    STANDARD = "Standard"
    ADVANCED = "Advanced"
    INTELLIGENT_TIERING = "Intelligent-Tiering"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParametersFilter {
    pub key: ParametersFilterKey,
    pub values: Vec<String>,
}
impl ::bonkei_wire::Element for ParametersFilter {}

text_enum! { ParametersFilterKey
    NAME = "Name"
    TYPE = "Type"
    KEY_ID = "KeyId"
}

text_enum! { PingStatus
    ONLINE = "Online"
    CONNECTION_LOST = "ConnectionLost"
    INACTIVE = "Inactive"
}

text_enum! { PlatformType
    WINDOWS = "Windows"
    LINUX = "Linux"
    MAC_OS = "MacOS"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutParameterRequest {
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub name: String,
    pub overwrite: Option<bool>,
    pub policies: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<ParameterTier>,
    pub r#type: Option<ParameterType>,
    pub value: String,
}
impl ::bonkei_wire::Element for PutParameterRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutParameterResult {
    pub tier: Option<ParameterTier>,
    pub version: Option<i64>,
}
impl ::bonkei_wire::Element for PutParameterResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceComplianceSummaryItem {
    pub compliance_type: Option<String>,
    pub compliant_summary: Option<CompliantSummary>,
    pub execution_summary: Option<ComplianceExecutionSummary>,
    pub non_compliant_summary: Option<NonCompliantSummary>,
    pub overall_severity: Option<ComplianceSeverity>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<ComplianceStatus>,
}
impl ::bonkei_wire::Element for ResourceComplianceSummaryItem {}

text_enum! { ResourceType
    MANAGED_INSTANCE = "ManagedInstance"
    EC2_INSTANCE = "EC2Instance"
}

text_enum! { ResourceTypeForTagging
    DOCUMENT = "Document"
    MANAGED_INSTANCE = "ManagedInstance"
    MAINTENANCE_WINDOW = "MaintenanceWindow"
    PARAMETER = "Parameter"
    PATCH_BASELINE = "PatchBaseline"
    OPS_ITEM = "OpsItem"
    OPS_METADATA = "OpsMetadata"
    AUTOMATION = "Automation"
    ASSOCIATION = "Association"
    CLOUD_CONNECTOR = "CloudConnector"
}

text_enum! { ReviewStatus
    APPROVED = "APPROVED"
    NOT_REVIEWED = "NOT_REVIEWED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendCommandRequest {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub comment: Option<String>,
    pub document_hash: Option<String>,
    pub document_hash_type: Option<DocumentHashType>,
    pub document_name: String,
    pub document_version: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub output_s3_region: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub service_role_arn: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub timeout_seconds: Option<i32>,
}
impl ::bonkei_wire::Element for SendCommandRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendCommandResult {
    pub command: Option<Command>,
}
impl ::bonkei_wire::Element for SendCommandResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeveritySummary {
    pub critical_count: Option<i32>,
    pub high_count: Option<i32>,
    pub informational_count: Option<i32>,
    pub low_count: Option<i32>,
    pub medium_count: Option<i32>,
    pub unspecified_count: Option<i32>,
}
impl ::bonkei_wire::Element for SeveritySummary {}

text_enum! { SourceType
    AWS_EC2_INSTANCE = "AWS::EC2::Instance"
    AWS_IO_T_THING = "AWS::IoT::Thing"
    AWS_SSM_MANAGED_INSTANCE = "AWS::SSM::ManagedInstance"
    MICROSOFT_COMPUTE_VIRTUAL_MACHINES = "Microsoft.Compute/virtualMachines"
    COMPUTE_GOOGLEAPIS_COM_INSTANCE = "compute.googleapis.com/Instance"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartSessionRequest {
    pub document_name: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub reason: Option<String>,
    pub target: String,
}
impl ::bonkei_wire::Element for StartSessionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartSessionResponse {
    pub session_id: Option<String>,
    pub stream_url: Option<String>,
    pub token_value: Option<String>,
}
impl ::bonkei_wire::Element for StartSessionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Target {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for Target {}
