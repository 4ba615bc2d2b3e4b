// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

text_enum! { AfterValueFrom
    TEMPLATE = "TEMPLATE"
}

text_enum! { AttributeChangeType
    ADD = "Add"
    REMOVE = "Remove"
    MODIFY = "Modify"
    SYNC_WITH_ACTUAL = "SyncWithActual"
}

text_enum! { BeforeValueFrom
    PREVIOUS_DEPLOYMENT_STATE = "PREVIOUS_DEPLOYMENT_STATE"
    ACTUAL_STATE = "ACTUAL_STATE"
}

text_enum! { CallAs
    SELF = "SELF"
    DELEGATED_ADMIN = "DELEGATED_ADMIN"
}

text_enum! { Capability
    CAPABILITY_IAM = "CAPABILITY_IAM"
    CAPABILITY_NAMED_IAM = "CAPABILITY_NAMED_IAM"
    CAPABILITY_AUTO_EXPAND = "CAPABILITY_AUTO_EXPAND"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    pub hook_invocation_count: Option<i32>,
    pub resource_change: Option<ResourceChange>,
    pub r#type: Option<ChangeType>,
}
impl ::bonkei_wire::Element for Change {}

text_enum! { ChangeAction
    ADD = "Add"
    MODIFY = "Modify"
    REMOVE = "Remove"
    IMPORT = "Import"
    DYNAMIC = "Dynamic"
    SYNC_WITH_ACTUAL = "SyncWithActual"
}

text_enum! { ChangeSetStatus
    CREATE_PENDING = "CREATE_PENDING"
    CREATE_IN_PROGRESS = "CREATE_IN_PROGRESS"
    CREATE_COMPLETE = "CREATE_COMPLETE"
    DELETE_PENDING = "DELETE_PENDING"
    DELETE_IN_PROGRESS = "DELETE_IN_PROGRESS"
    DELETE_COMPLETE = "DELETE_COMPLETE"
    DELETE_FAILED = "DELETE_FAILED"
    FAILED = "FAILED"
}

text_enum! { ChangeSetType
    CREATE = "CREATE"
    UPDATE = "UPDATE"
    IMPORT = "IMPORT"
}

text_enum! { ChangeSource
    RESOURCE_REFERENCE = "ResourceReference"
    PARAMETER_REFERENCE = "ParameterReference"
    RESOURCE_ATTRIBUTE = "ResourceAttribute"
    DIRECT_MODIFICATION = "DirectModification"
    AUTOMATIC = "Automatic"
    NO_MODIFICATION = "NoModification"
}

text_enum! { ChangeType
    RESOURCE = "Resource"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChangeSetInput {
    pub capabilities: Option<Vec<Capability>>,
    pub change_set_name: String,
    pub change_set_type: Option<ChangeSetType>,
    pub client_token: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
    pub deployment_mode: Option<DeploymentMode>,
    pub description: Option<String>,
    pub disable_validation: Option<bool>,
    pub import_existing_resources: Option<bool>,
    pub include_nested_stacks: Option<bool>,
    pub notification_arns: Option<Vec<String>>,
    pub on_stack_failure: Option<OnStackFailure>,
    pub parameters: Option<Vec<Parameter>>,
    pub resource_types: Option<Vec<String>>,
    pub resources_to_import: Option<Vec<ResourceToImport>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_name: String,
    pub tags: Option<Vec<Tag>>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
}
impl ::bonkei_wire::Element for CreateChangeSetInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChangeSetOutput {
    pub id: Option<String>,
    pub stack_id: Option<String>,
}
impl ::bonkei_wire::Element for CreateChangeSetOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStackInput {
    pub capabilities: Option<Vec<Capability>>,
    pub client_request_token: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_rollback: Option<bool>,
    pub disable_validation: Option<bool>,
    pub enable_termination_protection: Option<bool>,
    pub notification_arns: Option<Vec<String>>,
    pub on_failure: Option<OnFailure>,
    pub parameters: Option<Vec<Parameter>>,
    pub resource_types: Option<Vec<String>>,
    pub retain_except_on_create: Option<bool>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_name: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub timeout_in_minutes: Option<i32>,
}
impl ::bonkei_wire::Element for CreateStackInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStackOutput {
    pub operation_id: Option<String>,
    pub stack_id: Option<String>,
}
impl ::bonkei_wire::Element for CreateStackOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
}
impl ::bonkei_wire::Element for DeleteChangeSetInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChangeSetOutput {}
impl ::bonkei_wire::Element for DeleteChangeSetOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStackInput {
    pub client_request_token: Option<String>,
    pub deletion_mode: Option<DeletionMode>,
    pub deployment_config: Option<DeploymentConfig>,
    pub retain_resources: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub stack_name: String,
}
impl ::bonkei_wire::Element for DeleteStackInput {}

text_enum! { DeletionMode
    STANDARD = "STANDARD"
    FORCE_DELETE_STACK = "FORCE_DELETE_STACK"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentConfig {
    pub disable_rollback: Option<bool>,
    pub mode: Option<DeploymentConfigMode>,
}
impl ::bonkei_wire::Element for DeploymentConfig {}

text_enum! { DeploymentConfigMode
    STANDARD = "STANDARD"
    EXPRESS = "EXPRESS"
}

text_enum! { DeploymentMode
    REVERT_DRIFT = "REVERT_DRIFT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChangeSetInput {
    pub change_set_name: String,
    pub include_property_values: Option<bool>,
    pub next_token: Option<String>,
    pub stack_name: Option<String>,
}
impl ::bonkei_wire::Element for DescribeChangeSetInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChangeSetOutput {
    pub capabilities: Option<Vec<Capability>>,
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub changes: Option<Vec<Change>>,
    pub creation_time: Option<Timestamp>,
    pub deployment_config: Option<DeploymentConfig>,
    pub deployment_mode: Option<DeploymentMode>,
    pub description: Option<String>,
    pub execution_status: Option<ExecutionStatus>,
    pub import_existing_resources: Option<bool>,
    pub include_nested_stacks: Option<bool>,
    pub next_token: Option<String>,
    pub notification_arns: Option<Vec<String>>,
    pub on_stack_failure: Option<OnStackFailure>,
    pub parameters: Option<Vec<Parameter>>,
    pub parent_change_set_id: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub root_change_set_id: Option<String>,
    pub stack_drift_status: Option<StackDriftStatus>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub status: Option<ChangeSetStatus>,
    pub status_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for DescribeChangeSetOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackEventsInput {
    pub next_token: Option<String>,
    pub stack_name: String,
}
impl ::bonkei_wire::Element for DescribeStackEventsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackEventsOutput {
    pub next_token: Option<String>,
    pub stack_events: Option<Vec<StackEvent>>,
}
impl ::bonkei_wire::Element for DescribeStackEventsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourcesInput {
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub stack_name: Option<String>,
}
impl ::bonkei_wire::Element for DescribeStackResourcesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourcesOutput {
    pub stack_resources: Option<Vec<StackResource>>,
}
impl ::bonkei_wire::Element for DescribeStackResourcesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStacksInput {
    pub next_token: Option<String>,
    pub stack_name: Option<String>,
}
impl ::bonkei_wire::Element for DescribeStacksInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStacksOutput {
    pub next_token: Option<String>,
    pub stacks: Option<Vec<Stack>>,
}
impl ::bonkei_wire::Element for DescribeStacksOutput {}

text_enum! { DetailedStatus
    CONFIGURATION_COMPLETE = "CONFIGURATION_COMPLETE"
    VALIDATION_FAILED = "VALIDATION_FAILED"
}

text_enum! { DriftIgnoredReason
    MANAGED_BY_AWS = "MANAGED_BY_AWS"
    WRITE_ONLY_PROPERTY = "WRITE_ONLY_PROPERTY"
    SENSITIVE_PROPERTY = "SENSITIVE_PROPERTY"
}

text_enum! { EvaluationType
    STATIC = "Static"
    DYNAMIC = "Dynamic"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteChangeSetInput {
    pub change_set_name: String,
    pub client_request_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub retain_except_on_create: Option<bool>,
    pub stack_name: Option<String>,
}
impl ::bonkei_wire::Element for ExecuteChangeSetInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteChangeSetOutput {}
impl ::bonkei_wire::Element for ExecuteChangeSetOutput {}

text_enum! { ExecutionStatus
    UNAVAILABLE = "UNAVAILABLE"
    AVAILABLE = "AVAILABLE"
    EXECUTE_IN_PROGRESS = "EXECUTE_IN_PROGRESS"
    EXECUTE_COMPLETE = "EXECUTE_COMPLETE"
    EXECUTE_FAILED = "EXECUTE_FAILED"
    OBSOLETE = "OBSOLETE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Export {
    pub exporting_stack_id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Export {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateInput {
    pub change_set_name: Option<String>,
    pub stack_name: Option<String>,
    pub template_stage: Option<TemplateStage>,
}
impl ::bonkei_wire::Element for GetTemplateInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateOutput {
    pub stages_available: Option<Vec<TemplateStage>>,
    pub template_body: Option<String>,
}
impl ::bonkei_wire::Element for GetTemplateOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateSummaryInput {
    pub call_as: Option<CallAs>,
    pub stack_name: Option<String>,
    pub stack_set_name: Option<String>,
    pub template_body: Option<String>,
    pub template_summary_config: Option<TemplateSummaryConfig>,
    pub template_url: Option<String>,
}
impl ::bonkei_wire::Element for GetTemplateSummaryInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateSummaryOutput {
    pub capabilities: Option<Vec<Capability>>,
    pub capabilities_reason: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
    pub description: Option<String>,
    pub metadata: Option<String>,
    pub parameters: Option<Vec<ParameterDeclaration>>,
    pub resource_identifier_summaries: Option<Vec<ResourceIdentifierSummary>>,
    pub resource_types: Option<Vec<String>>,
    pub version: Option<String>,
    pub warnings: Option<Warnings>,
}
impl ::bonkei_wire::Element for GetTemplateSummaryOutput {}

text_enum! { HookFailureMode
    FAIL = "FAIL"
    WARN = "WARN"
}

text_enum! { HookInvocationPoint
    PRE_PROVISION = "PRE_PROVISION"
}

text_enum! { HookStatus
    HOOK_IN_PROGRESS = "HOOK_IN_PROGRESS"
    HOOK_COMPLETE_SUCCEEDED = "HOOK_COMPLETE_SUCCEEDED"
    HOOK_COMPLETE_FAILED = "HOOK_COMPLETE_FAILED"
    HOOK_FAILED = "HOOK_FAILED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsInput {
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListExportsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsOutput {
    pub exports: Option<Vec<Export>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListExportsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStackResourcesInput {
    pub next_token: Option<String>,
    pub stack_name: String,
}
impl ::bonkei_wire::Element for ListStackResourcesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStackResourcesOutput {
    pub next_token: Option<String>,
    pub stack_resource_summaries: Option<Vec<StackResourceSummary>>,
}
impl ::bonkei_wire::Element for ListStackResourcesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStacksInput {
    pub next_token: Option<String>,
    pub stack_status_filter: Option<Vec<StackStatus>>,
}
impl ::bonkei_wire::Element for ListStacksInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStacksOutput {
    pub next_token: Option<String>,
    pub stack_summaries: Option<Vec<StackSummary>>,
}
impl ::bonkei_wire::Element for ListStacksOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LiveResourceDrift {
    pub actual_value: Option<String>,
    pub drift_detection_timestamp: Option<Timestamp>,
    pub previous_value: Option<String>,
}
impl ::bonkei_wire::Element for LiveResourceDrift {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModuleInfo {
    pub logical_id_hierarchy: Option<String>,
    pub type_hierarchy: Option<String>,
}
impl ::bonkei_wire::Element for ModuleInfo {}

text_enum! { OnFailure
    DO_NOTHING = "DO_NOTHING"
    ROLLBACK = "ROLLBACK"
    DELETE = "DELETE"
}

text_enum! { OnStackFailure
    DO_NOTHING = "DO_NOTHING"
    ROLLBACK = "ROLLBACK"
    DELETE = "DELETE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationEntry {
    pub operation_id: Option<String>,
    pub operation_type: Option<OperationType>,
}
impl ::bonkei_wire::Element for OperationEntry {}

text_enum! { OperationType
    CREATE_STACK = "CREATE_STACK"
    UPDATE_STACK = "UPDATE_STACK"
    DELETE_STACK = "DELETE_STACK"
    CONTINUE_ROLLBACK = "CONTINUE_ROLLBACK"
    ROLLBACK = "ROLLBACK"
    CREATE_CHANGESET = "CREATE_CHANGESET"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Output {
    pub description: Option<String>,
    pub export_name: Option<String>,
    pub output_key: Option<String>,
    pub output_value: Option<String>,
}
impl ::bonkei_wire::Element for Output {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
    pub resolved_value: Option<String>,
    pub use_previous_value: Option<bool>,
}
impl ::bonkei_wire::Element for Parameter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterConstraints {
    pub allowed_values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ParameterConstraints {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterDeclaration {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub no_echo: Option<bool>,
    pub parameter_constraints: Option<ParameterConstraints>,
    pub parameter_key: Option<String>,
    pub parameter_type: Option<String>,
}
impl ::bonkei_wire::Element for ParameterDeclaration {}

text_enum! { PolicyAction
    DELETE = "Delete"
    RETAIN = "Retain"
    SNAPSHOT = "Snapshot"
    REPLACE_AND_DELETE = "ReplaceAndDelete"
    REPLACE_AND_RETAIN = "ReplaceAndRetain"
    REPLACE_AND_SNAPSHOT = "ReplaceAndSnapshot"
}

text_enum! { Replacement
    TRUE = "True"
    FALSE = "False"
    CONDITIONAL = "Conditional"
}

text_enum! { RequiresRecreation
    NEVER = "Never"
    CONDITIONALLY = "Conditionally"
    ALWAYS = "Always"
}

text_enum! { ResourceAttribute
    PROPERTIES = "Properties"
    METADATA = "Metadata"
    CREATION_POLICY = "CreationPolicy"
    UPDATE_POLICY = "UpdatePolicy"
    DELETION_POLICY = "DeletionPolicy"
    UPDATE_REPLACE_POLICY = "UpdateReplacePolicy"
    TAGS = "Tags"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceChange {
    pub action: Option<ChangeAction>,
    pub after_context: Option<String>,
    pub before_context: Option<String>,
    pub change_set_id: Option<String>,
    pub details: Option<Vec<ResourceChangeDetail>>,
    pub logical_resource_id: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub policy_action: Option<PolicyAction>,
    pub previous_deployment_context: Option<String>,
    pub replacement: Option<Replacement>,
    pub resource_drift_ignored_attributes: Option<Vec<ResourceDriftIgnoredAttribute>>,
    pub resource_drift_status: Option<StackResourceDriftStatus>,
    pub resource_type: Option<String>,
    pub scope: Option<Vec<ResourceAttribute>>,
}
impl ::bonkei_wire::Element for ResourceChange {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceChangeDetail {
    pub causing_entity: Option<String>,
    pub change_source: Option<ChangeSource>,
    pub evaluation: Option<EvaluationType>,
    pub target: Option<ResourceTargetDefinition>,
}
impl ::bonkei_wire::Element for ResourceChangeDetail {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceDriftIgnoredAttribute {
    pub path: Option<String>,
    pub reason: Option<DriftIgnoredReason>,
}
impl ::bonkei_wire::Element for ResourceDriftIgnoredAttribute {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceIdentifierSummary {
    pub logical_resource_ids: Option<Vec<String>>,
    pub resource_identifiers: Option<Vec<String>>,
    pub resource_type: Option<String>,
}
impl ::bonkei_wire::Element for ResourceIdentifierSummary {}

text_enum! { ResourceStatus
    CREATE_IN_PROGRESS = "CREATE_IN_PROGRESS"
    CREATE_FAILED = "CREATE_FAILED"
    CREATE_COMPLETE = "CREATE_COMPLETE"
    DELETE_IN_PROGRESS = "DELETE_IN_PROGRESS"
    DELETE_FAILED = "DELETE_FAILED"
    DELETE_COMPLETE = "DELETE_COMPLETE"
    DELETE_SKIPPED = "DELETE_SKIPPED"
    UPDATE_IN_PROGRESS = "UPDATE_IN_PROGRESS"
    UPDATE_FAILED = "UPDATE_FAILED"
    UPDATE_COMPLETE = "UPDATE_COMPLETE"
    IMPORT_FAILED = "IMPORT_FAILED"
    IMPORT_COMPLETE = "IMPORT_COMPLETE"
    IMPORT_IN_PROGRESS = "IMPORT_IN_PROGRESS"
    IMPORT_ROLLBACK_IN_PROGRESS = "IMPORT_ROLLBACK_IN_PROGRESS"
    IMPORT_ROLLBACK_FAILED = "IMPORT_ROLLBACK_FAILED"
    IMPORT_ROLLBACK_COMPLETE = "IMPORT_ROLLBACK_COMPLETE"
    EXPORT_FAILED = "EXPORT_FAILED"
    EXPORT_COMPLETE = "EXPORT_COMPLETE"
    EXPORT_IN_PROGRESS = "EXPORT_IN_PROGRESS"
    EXPORT_ROLLBACK_IN_PROGRESS = "EXPORT_ROLLBACK_IN_PROGRESS"
    EXPORT_ROLLBACK_FAILED = "EXPORT_ROLLBACK_FAILED"
    EXPORT_ROLLBACK_COMPLETE = "EXPORT_ROLLBACK_COMPLETE"
    UPDATE_ROLLBACK_IN_PROGRESS = "UPDATE_ROLLBACK_IN_PROGRESS"
    UPDATE_ROLLBACK_COMPLETE = "UPDATE_ROLLBACK_COMPLETE"
    UPDATE_ROLLBACK_FAILED = "UPDATE_ROLLBACK_FAILED"
    ROLLBACK_IN_PROGRESS = "ROLLBACK_IN_PROGRESS"
    ROLLBACK_COMPLETE = "ROLLBACK_COMPLETE"
    ROLLBACK_FAILED = "ROLLBACK_FAILED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTargetDefinition {
    pub after_value: Option<String>,
    pub after_value_from: Option<AfterValueFrom>,
    pub attribute: Option<ResourceAttribute>,
    pub attribute_change_type: Option<AttributeChangeType>,
    pub before_value: Option<String>,
    pub before_value_from: Option<BeforeValueFrom>,
    pub drift: Option<LiveResourceDrift>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub requires_recreation: Option<RequiresRecreation>,
}
impl ::bonkei_wire::Element for ResourceTargetDefinition {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceToImport {
    pub logical_resource_id: String,
    pub resource_identifier: BTreeMap<String, String>,
    pub resource_type: String,
}
impl ::bonkei_wire::Element for ResourceToImport {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackConfiguration {
    pub monitoring_time_in_minutes: Option<i32>,
    pub rollback_triggers: Option<Vec<RollbackTrigger>>,
}
impl ::bonkei_wire::Element for RollbackConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackTrigger {
    pub arn: String,
    pub r#type: String,
}
impl ::bonkei_wire::Element for RollbackTrigger {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stack {
    pub alias_name: Option<String>,
    pub capabilities: Option<Vec<Capability>>,
    pub change_set_id: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub deletion_mode: Option<DeletionMode>,
    pub deletion_time: Option<Timestamp>,
    pub deployment_config: Option<DeploymentConfig>,
    pub description: Option<String>,
    pub detailed_status: Option<DetailedStatus>,
    pub disable_rollback: Option<bool>,
    pub drift_information: Option<StackDriftInformation>,
    pub enable_termination_protection: Option<bool>,
    pub last_operations: Option<Vec<OperationEntry>>,
    pub last_updated_time: Option<Timestamp>,
    pub notification_arns: Option<Vec<String>>,
    pub outputs: Option<Vec<Output>>,
    pub parameters: Option<Vec<Parameter>>,
    pub parent_id: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub root_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub stack_status: Option<StackStatus>,
    pub stack_status_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub timeout_in_minutes: Option<i32>,
}
impl ::bonkei_wire::Element for Stack {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackDriftInformation {
    pub last_check_timestamp: Option<Timestamp>,
    pub stack_drift_status: Option<StackDriftStatus>,
}
impl ::bonkei_wire::Element for StackDriftInformation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackDriftInformationSummary {
    pub last_check_timestamp: Option<Timestamp>,
    pub stack_drift_status: Option<StackDriftStatus>,
}
impl ::bonkei_wire::Element for StackDriftInformationSummary {}

text_enum! { StackDriftStatus
    DRIFTED = "DRIFTED"
    IN_SYNC = "IN_SYNC"
    UNKNOWN = "UNKNOWN"
    NOT_CHECKED = "NOT_CHECKED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackEvent {
    pub client_request_token: Option<String>,
    pub detailed_status: Option<DetailedStatus>,
    pub event_id: Option<String>,
    pub hook_failure_mode: Option<HookFailureMode>,
    pub hook_invocation_id: Option<String>,
    pub hook_invocation_point: Option<HookInvocationPoint>,
    pub hook_status: Option<HookStatus>,
    pub hook_status_reason: Option<String>,
    pub hook_type: Option<String>,
    pub logical_resource_id: Option<String>,
    pub operation_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_properties: Option<String>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub resource_type: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub timestamp: Option<Timestamp>,
}
impl ::bonkei_wire::Element for StackEvent {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResource {
    pub description: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub logical_resource_id: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub resource_type: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub timestamp: Option<Timestamp>,
}
impl ::bonkei_wire::Element for StackResource {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDriftInformation {
    pub last_check_timestamp: Option<Timestamp>,
    pub stack_resource_drift_status: Option<StackResourceDriftStatus>,
}
impl ::bonkei_wire::Element for StackResourceDriftInformation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDriftInformationSummary {
    pub last_check_timestamp: Option<Timestamp>,
    pub stack_resource_drift_status: Option<StackResourceDriftStatus>,
}
impl ::bonkei_wire::Element for StackResourceDriftInformationSummary {}

text_enum! { StackResourceDriftStatus
    IN_SYNC = "IN_SYNC"
    MODIFIED = "MODIFIED"
    DELETED = "DELETED"
    NOT_CHECKED = "NOT_CHECKED"
    UNKNOWN = "UNKNOWN"
    UNSUPPORTED = "UNSUPPORTED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceSummary {
    pub drift_information: Option<StackResourceDriftInformationSummary>,
    pub last_updated_timestamp: Option<Timestamp>,
    pub logical_resource_id: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub resource_type: Option<String>,
}
impl ::bonkei_wire::Element for StackResourceSummary {}

text_enum! { StackStatus
    CREATE_IN_PROGRESS = "CREATE_IN_PROGRESS"
    CREATE_FAILED = "CREATE_FAILED"
    CREATE_COMPLETE = "CREATE_COMPLETE"
    ROLLBACK_IN_PROGRESS = "ROLLBACK_IN_PROGRESS"
    ROLLBACK_FAILED = "ROLLBACK_FAILED"
    ROLLBACK_COMPLETE = "ROLLBACK_COMPLETE"
    DELETE_IN_PROGRESS = "DELETE_IN_PROGRESS"
    DELETE_FAILED = "DELETE_FAILED"
    DELETE_COMPLETE = "DELETE_COMPLETE"
    UPDATE_IN_PROGRESS = "UPDATE_IN_PROGRESS"
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
    UPDATE_COMPLETE = "UPDATE_COMPLETE"
    UPDATE_FAILED = "UPDATE_FAILED"
    UPDATE_ROLLBACK_IN_PROGRESS = "UPDATE_ROLLBACK_IN_PROGRESS"
    UPDATE_ROLLBACK_FAILED = "UPDATE_ROLLBACK_FAILED"
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
    UPDATE_ROLLBACK_COMPLETE = "UPDATE_ROLLBACK_COMPLETE"
    REVIEW_IN_PROGRESS = "REVIEW_IN_PROGRESS"
    IMPORT_IN_PROGRESS = "IMPORT_IN_PROGRESS"
    IMPORT_COMPLETE = "IMPORT_COMPLETE"
    IMPORT_ROLLBACK_IN_PROGRESS = "IMPORT_ROLLBACK_IN_PROGRESS"
    IMPORT_ROLLBACK_FAILED = "IMPORT_ROLLBACK_FAILED"
    IMPORT_ROLLBACK_COMPLETE = "IMPORT_ROLLBACK_COMPLETE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackSummary {
    pub creation_time: Option<Timestamp>,
    pub deletion_time: Option<Timestamp>,
    pub drift_information: Option<StackDriftInformationSummary>,
    pub last_operations: Option<Vec<OperationEntry>>,
    pub last_updated_time: Option<Timestamp>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub stack_status: Option<StackStatus>,
    pub stack_status_reason: Option<String>,
    pub template_description: Option<String>,
}
impl ::bonkei_wire::Element for StackSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TemplateParameter {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub no_echo: Option<bool>,
    pub parameter_key: Option<String>,
}
impl ::bonkei_wire::Element for TemplateParameter {}

text_enum! { TemplateStage
    ORIGINAL = "Original"
    PROCESSED = "Processed"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TemplateSummaryConfig {
    pub treat_unrecognized_resource_types_as_warnings: Option<bool>,
}
impl ::bonkei_wire::Element for TemplateSummaryConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStackInput {
    pub capabilities: Option<Vec<Capability>>,
    pub client_request_token: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_rollback: Option<bool>,
    pub disable_validation: Option<bool>,
    pub notification_arns: Option<Vec<String>>,
    pub parameters: Option<Vec<Parameter>>,
    pub resource_types: Option<Vec<String>>,
    pub retain_except_on_create: Option<bool>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_name: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_during_update_body: Option<String>,
    pub stack_policy_during_update_url: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
}
impl ::bonkei_wire::Element for UpdateStackInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStackOutput {
    pub operation_id: Option<String>,
    pub stack_id: Option<String>,
}
impl ::bonkei_wire::Element for UpdateStackOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateTemplateInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
}
impl ::bonkei_wire::Element for ValidateTemplateInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateTemplateOutput {
    pub capabilities: Option<Vec<Capability>>,
    pub capabilities_reason: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
    pub description: Option<String>,
    pub parameters: Option<Vec<TemplateParameter>>,
}
impl ::bonkei_wire::Element for ValidateTemplateOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Warnings {
    pub unrecognized_resource_types: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for Warnings {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStackResponse {}
impl ::bonkei_wire::Element for DeleteStackResponse {}
