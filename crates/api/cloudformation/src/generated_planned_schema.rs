// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_AfterValueFrom: Shape = Shape { name: "AfterValueFrom", kind: Kind::Text(Limits::NONE, &["TEMPLATE"]) };
pub static s_AliasName: Shape = Shape { name: "AliasName", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_AllowedValues: Member = Member::new("member", &shapes::TEXT);
pub static s_AllowedValues: Shape = Shape { name: "AllowedValues", kind: Kind::List(&I_s_AllowedValues, Limits::NONE) };
pub static s_AttributeChangeType: Shape = Shape { name: "AttributeChangeType", kind: Kind::Text(Limits::NONE, &["Add", "Remove", "Modify", "SyncWithActual"]) };
pub static s_BeforeValueFrom: Shape = Shape { name: "BeforeValueFrom", kind: Kind::Text(Limits::NONE, &["PREVIOUS_DEPLOYMENT_STATE", "ACTUAL_STATE"]) };
pub static s_CallAs: Shape = Shape { name: "CallAs", kind: Kind::Text(Limits::NONE, &["SELF", "DELEGATED_ADMIN"]) };
static I_s_Capabilities: Member = Member::new("member", &s_Capability);
pub static s_Capabilities: Shape = Shape { name: "Capabilities", kind: Kind::List(&I_s_Capabilities, Limits::NONE) };
pub static s_Capability: Shape = Shape { name: "Capability", kind: Kind::Text(Limits::NONE, &["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]) };

pub static M_Change: [Member; 3] = [
    Member::new("HookInvocationCount", &s_HookInvocationCount),
    Member::new("ResourceChange", &ResourceChange),
    Member::new("Type", &s_ChangeType),
];
pub static Change: Shape = Shape { name: "Change", kind: Kind::Struct(&M_Change) };
pub static s_ChangeAction: Shape = Shape { name: "ChangeAction", kind: Kind::Text(Limits::NONE, &["Add", "Modify", "Remove", "Import", "Dynamic", "SyncWithActual"]) };
pub static s_ChangeSetId: Shape = Shape { name: "ChangeSetId", kind: Kind::Text(Limits::min(1), &[]) };
pub static s_ChangeSetName: Shape = Shape { name: "ChangeSetName", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_ChangeSetNameOrId: Shape = Shape { name: "ChangeSetNameOrId", kind: Kind::Text(Limits::range(1, 1600), &[]) };
pub static s_ChangeSetStatus: Shape = Shape { name: "ChangeSetStatus", kind: Kind::Text(Limits::NONE, &["CREATE_PENDING", "CREATE_IN_PROGRESS", "CREATE_COMPLETE", "DELETE_PENDING", "DELETE_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED", "FAILED"]) };
pub static s_ChangeSetType: Shape = Shape { name: "ChangeSetType", kind: Kind::Text(Limits::NONE, &["CREATE", "UPDATE", "IMPORT"]) };
pub static s_ChangeSource: Shape = Shape { name: "ChangeSource", kind: Kind::Text(Limits::NONE, &["ResourceReference", "ParameterReference", "ResourceAttribute", "DirectModification", "Automatic", "NoModification"]) };
pub static s_ChangeType: Shape = Shape { name: "ChangeType", kind: Kind::Text(Limits::NONE, &["Resource"]) };
static I_s_Changes: Member = Member::new("member", &Change);
pub static s_Changes: Shape = Shape { name: "Changes", kind: Kind::List(&I_s_Changes, Limits::NONE) };
pub static s_ClientRequestToken: Shape = Shape { name: "ClientRequestToken", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_ClientToken: Shape = Shape { name: "ClientToken", kind: Kind::Text(Limits::range(1, 128), &[]) };

pub static M_CreateChangeSetInput: [Member; 22] = [
    Member::new("Capabilities", &s_Capabilities),
    Member::new("ChangeSetName", &s_ChangeSetName).required(),
    Member::new("ChangeSetType", &s_ChangeSetType),
    Member::new("ClientToken", &s_ClientToken),
    Member::new("DeploymentConfig", &DeploymentConfig),
    Member::new("DeploymentMode", &s_DeploymentMode),
    Member::new("Description", &s_Description),
    Member::new("DisableValidation", &shapes::BOOL),
    Member::new("ImportExistingResources", &shapes::BOOL),
    Member::new("IncludeNestedStacks", &shapes::BOOL),
    Member::new("NotificationARNs", &s_NotificationARNs),
    Member::new("OnStackFailure", &s_OnStackFailure),
    Member::new("Parameters", &s_Parameters),
    Member::new("ResourceTypes", &s_ResourceTypes),
    Member::new("ResourcesToImport", &s_ResourcesToImport),
    Member::new("RoleARN", &s_RoleARN),
    Member::new("RollbackConfiguration", &RollbackConfiguration),
    Member::new("StackName", &s_StackNameOrId).required(),
    Member::new("Tags", &s_Tags),
    Member::new("TemplateBody", &s_TemplateBody),
    Member::new("TemplateURL", &s_TemplateURL),
    Member::new("UsePreviousTemplate", &shapes::BOOL),
];
pub static CreateChangeSetInput: Shape = Shape { name: "CreateChangeSetInput", kind: Kind::Struct(&M_CreateChangeSetInput) };

pub static M_CreateChangeSetOutput: [Member; 2] = [
    Member::new("Id", &s_ChangeSetId),
    Member::new("StackId", &shapes::TEXT),
];
pub static CreateChangeSetOutput: Shape = Shape { name: "CreateChangeSetOutput", kind: Kind::Struct(&M_CreateChangeSetOutput) };

pub static M_CreateStackInput: [Member; 20] = [
    Member::new("Capabilities", &s_Capabilities),
    Member::new("ClientRequestToken", &s_ClientRequestToken),
    Member::new("DeploymentConfig", &DeploymentConfig),
    Member::new("DisableRollback", &shapes::BOOL),
    Member::new("DisableValidation", &shapes::BOOL),
    Member::new("EnableTerminationProtection", &shapes::BOOL),
    Member::new("NotificationARNs", &s_NotificationARNs),
    Member::new("OnFailure", &s_OnFailure),
    Member::new("Parameters", &s_Parameters),
    Member::new("ResourceTypes", &s_ResourceTypes),
    Member::new("RetainExceptOnCreate", &shapes::BOOL),
    Member::new("RoleARN", &s_RoleARN),
    Member::new("RollbackConfiguration", &RollbackConfiguration),
    Member::new("StackName", &shapes::TEXT).required(),
    Member::new("StackPolicyBody", &s_StackPolicyBody),
    Member::new("StackPolicyURL", &s_StackPolicyURL),
    Member::new("Tags", &s_Tags),
    Member::new("TemplateBody", &s_TemplateBody),
    Member::new("TemplateURL", &s_TemplateURL),
    Member::new("TimeoutInMinutes", &s_TimeoutMinutes),
];
pub static CreateStackInput: Shape = Shape { name: "CreateStackInput", kind: Kind::Struct(&M_CreateStackInput) };

pub static M_CreateStackOutput: [Member; 2] = [
    Member::new("OperationId", &shapes::TEXT),
    Member::new("StackId", &shapes::TEXT),
];
pub static CreateStackOutput: Shape = Shape { name: "CreateStackOutput", kind: Kind::Struct(&M_CreateStackOutput) };

pub static M_DeleteChangeSetInput: [Member; 2] = [
    Member::new("ChangeSetName", &s_ChangeSetNameOrId).required(),
    Member::new("StackName", &s_StackNameOrId),
];
pub static DeleteChangeSetInput: Shape = Shape { name: "DeleteChangeSetInput", kind: Kind::Struct(&M_DeleteChangeSetInput) };

pub static M_DeleteChangeSetOutput: [Member; 0] = [
];
pub static DeleteChangeSetOutput: Shape = Shape { name: "DeleteChangeSetOutput", kind: Kind::Struct(&M_DeleteChangeSetOutput) };

pub static M_DeleteStackInput: [Member; 6] = [
    Member::new("ClientRequestToken", &s_ClientRequestToken),
    Member::new("DeletionMode", &s_DeletionMode),
    Member::new("DeploymentConfig", &DeploymentConfig),
    Member::new("RetainResources", &s_RetainResources),
    Member::new("RoleARN", &s_RoleARN),
    Member::new("StackName", &shapes::TEXT).required(),
];
pub static DeleteStackInput: Shape = Shape { name: "DeleteStackInput", kind: Kind::Struct(&M_DeleteStackInput) };
pub static s_DeletionMode: Shape = Shape { name: "DeletionMode", kind: Kind::Text(Limits::NONE, &["STANDARD", "FORCE_DELETE_STACK"]) };

pub static M_DeploymentConfig: [Member; 2] = [
    Member::new("DisableRollback", &shapes::BOOL),
    Member::new("Mode", &s_DeploymentConfigMode),
];
pub static DeploymentConfig: Shape = Shape { name: "DeploymentConfig", kind: Kind::Struct(&M_DeploymentConfig) };
pub static s_DeploymentConfigMode: Shape = Shape { name: "DeploymentConfigMode", kind: Kind::Text(Limits::NONE, &["STANDARD", "EXPRESS"]) };
pub static s_DeploymentMode: Shape = Shape { name: "DeploymentMode", kind: Kind::Text(Limits::NONE, &["REVERT_DRIFT"]) };

pub static M_DescribeChangeSetInput: [Member; 4] = [
    Member::new("ChangeSetName", &s_ChangeSetNameOrId).required(),
    Member::new("IncludePropertyValues", &shapes::BOOL),
    Member::new("NextToken", &s_NextToken),
    Member::new("StackName", &s_StackNameOrId),
];
pub static DescribeChangeSetInput: Shape = Shape { name: "DescribeChangeSetInput", kind: Kind::Struct(&M_DescribeChangeSetInput) };

pub static M_DescribeChangeSetOutput: [Member; 24] = [
    Member::new("Capabilities", &s_Capabilities),
    Member::new("ChangeSetId", &s_ChangeSetId),
    Member::new("ChangeSetName", &s_ChangeSetName),
    Member::new("Changes", &s_Changes),
    Member::new("CreationTime", &shapes::TIME),
    Member::new("DeploymentConfig", &DeploymentConfig),
    Member::new("DeploymentMode", &s_DeploymentMode),
    Member::new("Description", &s_Description),
    Member::new("ExecutionStatus", &s_ExecutionStatus),
    Member::new("ImportExistingResources", &shapes::BOOL),
    Member::new("IncludeNestedStacks", &shapes::BOOL),
    Member::new("NextToken", &s_NextToken),
    Member::new("NotificationARNs", &s_NotificationARNs),
    Member::new("OnStackFailure", &s_OnStackFailure),
    Member::new("Parameters", &s_Parameters),
    Member::new("ParentChangeSetId", &s_ChangeSetId),
    Member::new("RollbackConfiguration", &RollbackConfiguration),
    Member::new("RootChangeSetId", &s_ChangeSetId),
    Member::new("StackDriftStatus", &s_StackDriftStatus),
    Member::new("StackId", &shapes::TEXT),
    Member::new("StackName", &shapes::TEXT),
    Member::new("Status", &s_ChangeSetStatus),
    Member::new("StatusReason", &shapes::TEXT),
    Member::new("Tags", &s_Tags),
];
pub static DescribeChangeSetOutput: Shape = Shape { name: "DescribeChangeSetOutput", kind: Kind::Struct(&M_DescribeChangeSetOutput) };

pub static M_DescribeStackEventsInput: [Member; 2] = [
    Member::new("NextToken", &s_NextToken),
    Member::new("StackName", &shapes::TEXT).required(),
];
pub static DescribeStackEventsInput: Shape = Shape { name: "DescribeStackEventsInput", kind: Kind::Struct(&M_DescribeStackEventsInput) };

pub static M_DescribeStackEventsOutput: [Member; 2] = [
    Member::new("NextToken", &s_NextToken),
    Member::new("StackEvents", &s_StackEvents),
];
pub static DescribeStackEventsOutput: Shape = Shape { name: "DescribeStackEventsOutput", kind: Kind::Struct(&M_DescribeStackEventsOutput) };

pub static M_DescribeStackResourcesInput: [Member; 3] = [
    Member::new("LogicalResourceId", &shapes::TEXT),
    Member::new("PhysicalResourceId", &shapes::TEXT),
    Member::new("StackName", &shapes::TEXT),
];
pub static DescribeStackResourcesInput: Shape = Shape { name: "DescribeStackResourcesInput", kind: Kind::Struct(&M_DescribeStackResourcesInput) };

pub static M_DescribeStackResourcesOutput: [Member; 1] = [
    Member::new("StackResources", &s_StackResources),
];
pub static DescribeStackResourcesOutput: Shape = Shape { name: "DescribeStackResourcesOutput", kind: Kind::Struct(&M_DescribeStackResourcesOutput) };

pub static M_DescribeStacksInput: [Member; 2] = [
    Member::new("NextToken", &s_NextToken),
    Member::new("StackName", &shapes::TEXT),
];
pub static DescribeStacksInput: Shape = Shape { name: "DescribeStacksInput", kind: Kind::Struct(&M_DescribeStacksInput) };

pub static M_DescribeStacksOutput: [Member; 2] = [
    Member::new("NextToken", &s_NextToken),
    Member::new("Stacks", &s_Stacks),
];
pub static DescribeStacksOutput: Shape = Shape { name: "DescribeStacksOutput", kind: Kind::Struct(&M_DescribeStacksOutput) };
pub static s_Description: Shape = Shape { name: "Description", kind: Kind::Text(Limits::range(1, 1024), &[]) };
pub static s_DetailedStatus: Shape = Shape { name: "DetailedStatus", kind: Kind::Text(Limits::NONE, &["CONFIGURATION_COMPLETE", "VALIDATION_FAILED"]) };
pub static s_DriftIgnoredReason: Shape = Shape { name: "DriftIgnoredReason", kind: Kind::Text(Limits::NONE, &["MANAGED_BY_AWS", "WRITE_ONLY_PROPERTY", "SENSITIVE_PROPERTY"]) };
pub static s_EvaluationType: Shape = Shape { name: "EvaluationType", kind: Kind::Text(Limits::NONE, &["Static", "Dynamic"]) };

pub static M_ExecuteChangeSetInput: [Member; 5] = [
    Member::new("ChangeSetName", &s_ChangeSetNameOrId).required(),
    Member::new("ClientRequestToken", &s_ClientRequestToken),
    Member::new("DisableRollback", &shapes::BOOL),
    Member::new("RetainExceptOnCreate", &shapes::BOOL),
    Member::new("StackName", &s_StackNameOrId),
];
pub static ExecuteChangeSetInput: Shape = Shape { name: "ExecuteChangeSetInput", kind: Kind::Struct(&M_ExecuteChangeSetInput) };

pub static M_ExecuteChangeSetOutput: [Member; 0] = [
];
pub static ExecuteChangeSetOutput: Shape = Shape { name: "ExecuteChangeSetOutput", kind: Kind::Struct(&M_ExecuteChangeSetOutput) };
pub static s_ExecutionStatus: Shape = Shape { name: "ExecutionStatus", kind: Kind::Text(Limits::NONE, &["UNAVAILABLE", "AVAILABLE", "EXECUTE_IN_PROGRESS", "EXECUTE_COMPLETE", "EXECUTE_FAILED", "OBSOLETE"]) };

pub static M_Export: [Member; 3] = [
    Member::new("ExportingStackId", &shapes::TEXT),
    Member::new("Name", &shapes::TEXT),
    Member::new("Value", &shapes::TEXT),
];
pub static Export: Shape = Shape { name: "Export", kind: Kind::Struct(&M_Export) };
static I_s_Exports: Member = Member::new("member", &Export);
pub static s_Exports: Shape = Shape { name: "Exports", kind: Kind::List(&I_s_Exports, Limits::NONE) };

pub static M_GetTemplateInput: [Member; 3] = [
    Member::new("ChangeSetName", &s_ChangeSetNameOrId),
    Member::new("StackName", &shapes::TEXT),
    Member::new("TemplateStage", &s_TemplateStage),
];
pub static GetTemplateInput: Shape = Shape { name: "GetTemplateInput", kind: Kind::Struct(&M_GetTemplateInput) };

pub static M_GetTemplateOutput: [Member; 2] = [
    Member::new("StagesAvailable", &s_StageList),
    Member::new("TemplateBody", &s_TemplateBody),
];
pub static GetTemplateOutput: Shape = Shape { name: "GetTemplateOutput", kind: Kind::Struct(&M_GetTemplateOutput) };

pub static M_GetTemplateSummaryInput: [Member; 6] = [
    Member::new("CallAs", &s_CallAs),
    Member::new("StackName", &s_StackNameOrId),
    Member::new("StackSetName", &shapes::TEXT),
    Member::new("TemplateBody", &s_TemplateBody),
    Member::new("TemplateSummaryConfig", &TemplateSummaryConfig),
    Member::new("TemplateURL", &s_TemplateURL),
];
pub static GetTemplateSummaryInput: Shape = Shape { name: "GetTemplateSummaryInput", kind: Kind::Struct(&M_GetTemplateSummaryInput) };

pub static M_GetTemplateSummaryOutput: [Member; 10] = [
    Member::new("Capabilities", &s_Capabilities),
    Member::new("CapabilitiesReason", &shapes::TEXT),
    Member::new("DeclaredTransforms", &s_TransformsList),
    Member::new("Description", &s_Description),
    Member::new("Metadata", &shapes::TEXT),
    Member::new("Parameters", &s_ParameterDeclarations),
    Member::new("ResourceIdentifierSummaries", &s_ResourceIdentifierSummaries),
    Member::new("ResourceTypes", &s_ResourceTypes),
    Member::new("Version", &shapes::TEXT),
    Member::new("Warnings", &Warnings),
];
pub static GetTemplateSummaryOutput: Shape = Shape { name: "GetTemplateSummaryOutput", kind: Kind::Struct(&M_GetTemplateSummaryOutput) };
pub static s_HookFailureMode: Shape = Shape { name: "HookFailureMode", kind: Kind::Text(Limits::NONE, &["FAIL", "WARN"]) };
pub static s_HookInvocationCount: Shape = Shape { name: "HookInvocationCount", kind: Kind::Int(Limits::range(1, 100)) };
pub static s_HookInvocationId: Shape = Shape { name: "HookInvocationId", kind: Kind::Text(Limits::range(36, 36), &[]) };
pub static s_HookInvocationPoint: Shape = Shape { name: "HookInvocationPoint", kind: Kind::Text(Limits::NONE, &["PRE_PROVISION"]) };
pub static s_HookStatus: Shape = Shape { name: "HookStatus", kind: Kind::Text(Limits::NONE, &["HOOK_IN_PROGRESS", "HOOK_COMPLETE_SUCCEEDED", "HOOK_COMPLETE_FAILED", "HOOK_FAILED"]) };
pub static s_HookStatusReason: Shape = Shape { name: "HookStatusReason", kind: Kind::Text(Limits::range(1, 1024), &[]) };
pub static s_HookType: Shape = Shape { name: "HookType", kind: Kind::Text(Limits::range(1, 255), &[]) };
static I_s_LastOperations: Member = Member::new("member", &OperationEntry);
pub static s_LastOperations: Shape = Shape { name: "LastOperations", kind: Kind::List(&I_s_LastOperations, Limits::NONE) };

pub static M_ListExportsInput: [Member; 1] = [
    Member::new("NextToken", &s_NextToken),
];
pub static ListExportsInput: Shape = Shape { name: "ListExportsInput", kind: Kind::Struct(&M_ListExportsInput) };

pub static M_ListExportsOutput: [Member; 2] = [
    Member::new("Exports", &s_Exports),
    Member::new("NextToken", &s_NextToken),
];
pub static ListExportsOutput: Shape = Shape { name: "ListExportsOutput", kind: Kind::Struct(&M_ListExportsOutput) };

pub static M_ListStackResourcesInput: [Member; 2] = [
    Member::new("NextToken", &s_NextToken),
    Member::new("StackName", &shapes::TEXT).required(),
];
pub static ListStackResourcesInput: Shape = Shape { name: "ListStackResourcesInput", kind: Kind::Struct(&M_ListStackResourcesInput) };

pub static M_ListStackResourcesOutput: [Member; 2] = [
    Member::new("NextToken", &s_NextToken),
    Member::new("StackResourceSummaries", &s_StackResourceSummaries),
];
pub static ListStackResourcesOutput: Shape = Shape { name: "ListStackResourcesOutput", kind: Kind::Struct(&M_ListStackResourcesOutput) };

pub static M_ListStacksInput: [Member; 2] = [
    Member::new("NextToken", &s_NextToken),
    Member::new("StackStatusFilter", &s_StackStatusFilter),
];
pub static ListStacksInput: Shape = Shape { name: "ListStacksInput", kind: Kind::Struct(&M_ListStacksInput) };

pub static M_ListStacksOutput: [Member; 2] = [
    Member::new("NextToken", &s_NextToken),
    Member::new("StackSummaries", &s_StackSummaries),
];
pub static ListStacksOutput: Shape = Shape { name: "ListStacksOutput", kind: Kind::Struct(&M_ListStacksOutput) };

pub static M_LiveResourceDrift: [Member; 3] = [
    Member::new("ActualValue", &shapes::TEXT),
    Member::new("DriftDetectionTimestamp", &shapes::TIME),
    Member::new("PreviousValue", &shapes::TEXT),
];
pub static LiveResourceDrift: Shape = Shape { name: "LiveResourceDrift", kind: Kind::Struct(&M_LiveResourceDrift) };
static I_s_LogicalResourceIds: Member = Member::new("member", &shapes::TEXT);
pub static s_LogicalResourceIds: Shape = Shape { name: "LogicalResourceIds", kind: Kind::List(&I_s_LogicalResourceIds, Limits::range(1, 200)) };

pub static M_ModuleInfo: [Member; 2] = [
    Member::new("LogicalIdHierarchy", &shapes::TEXT),
    Member::new("TypeHierarchy", &shapes::TEXT),
];
pub static ModuleInfo: Shape = Shape { name: "ModuleInfo", kind: Kind::Struct(&M_ModuleInfo) };
pub static s_MonitoringTimeInMinutes: Shape = Shape { name: "MonitoringTimeInMinutes", kind: Kind::Int(Limits::range(0, 180)) };
pub static s_NextToken: Shape = Shape { name: "NextToken", kind: Kind::Text(Limits::range(1, 1024), &[]) };
static I_s_NotificationARNs: Member = Member::new("member", &shapes::TEXT);
pub static s_NotificationARNs: Shape = Shape { name: "NotificationARNs", kind: Kind::List(&I_s_NotificationARNs, Limits::max(5)) };
pub static s_OnFailure: Shape = Shape { name: "OnFailure", kind: Kind::Text(Limits::NONE, &["DO_NOTHING", "ROLLBACK", "DELETE"]) };
pub static s_OnStackFailure: Shape = Shape { name: "OnStackFailure", kind: Kind::Text(Limits::NONE, &["DO_NOTHING", "ROLLBACK", "DELETE"]) };

pub static M_OperationEntry: [Member; 2] = [
    Member::new("OperationId", &shapes::TEXT),
    Member::new("OperationType", &s_OperationType),
];
pub static OperationEntry: Shape = Shape { name: "OperationEntry", kind: Kind::Struct(&M_OperationEntry) };
pub static s_OperationType: Shape = Shape { name: "OperationType", kind: Kind::Text(Limits::NONE, &["CREATE_STACK", "UPDATE_STACK", "DELETE_STACK", "CONTINUE_ROLLBACK", "ROLLBACK", "CREATE_CHANGESET"]) };

pub static M_Output: [Member; 4] = [
    Member::new("Description", &s_Description),
    Member::new("ExportName", &shapes::TEXT),
    Member::new("OutputKey", &shapes::TEXT),
    Member::new("OutputValue", &shapes::TEXT),
];
pub static Output: Shape = Shape { name: "Output", kind: Kind::Struct(&M_Output) };
static I_s_Outputs: Member = Member::new("member", &Output);
pub static s_Outputs: Shape = Shape { name: "Outputs", kind: Kind::List(&I_s_Outputs, Limits::NONE) };

pub static M_Parameter: [Member; 4] = [
    Member::new("ParameterKey", &shapes::TEXT),
    Member::new("ParameterValue", &shapes::TEXT),
    Member::new("ResolvedValue", &shapes::TEXT),
    Member::new("UsePreviousValue", &shapes::BOOL),
];
pub static Parameter: Shape = Shape { name: "Parameter", kind: Kind::Struct(&M_Parameter) };

pub static M_ParameterConstraints: [Member; 1] = [
    Member::new("AllowedValues", &s_AllowedValues),
];
pub static ParameterConstraints: Shape = Shape { name: "ParameterConstraints", kind: Kind::Struct(&M_ParameterConstraints) };

pub static M_ParameterDeclaration: [Member; 6] = [
    Member::new("DefaultValue", &shapes::TEXT),
    Member::new("Description", &s_Description),
    Member::new("NoEcho", &shapes::BOOL),
    Member::new("ParameterConstraints", &ParameterConstraints),
    Member::new("ParameterKey", &shapes::TEXT),
    Member::new("ParameterType", &shapes::TEXT),
];
pub static ParameterDeclaration: Shape = Shape { name: "ParameterDeclaration", kind: Kind::Struct(&M_ParameterDeclaration) };
static I_s_ParameterDeclarations: Member = Member::new("member", &ParameterDeclaration);
pub static s_ParameterDeclarations: Shape = Shape { name: "ParameterDeclarations", kind: Kind::List(&I_s_ParameterDeclarations, Limits::NONE) };
static I_s_Parameters: Member = Member::new("member", &Parameter);
pub static s_Parameters: Shape = Shape { name: "Parameters", kind: Kind::List(&I_s_Parameters, Limits::NONE) };
pub static s_PolicyAction: Shape = Shape { name: "PolicyAction", kind: Kind::Text(Limits::NONE, &["Delete", "Retain", "Snapshot", "ReplaceAndDelete", "ReplaceAndRetain", "ReplaceAndSnapshot"]) };
pub static s_Replacement: Shape = Shape { name: "Replacement", kind: Kind::Text(Limits::NONE, &["True", "False", "Conditional"]) };
pub static s_RequiresRecreation: Shape = Shape { name: "RequiresRecreation", kind: Kind::Text(Limits::NONE, &["Never", "Conditionally", "Always"]) };
pub static s_ResourceAttribute: Shape = Shape { name: "ResourceAttribute", kind: Kind::Text(Limits::NONE, &["Properties", "Metadata", "CreationPolicy", "UpdatePolicy", "DeletionPolicy", "UpdateReplacePolicy", "Tags"]) };

pub static M_ResourceChange: [Member; 15] = [
    Member::new("Action", &s_ChangeAction),
    Member::new("AfterContext", &shapes::TEXT),
    Member::new("BeforeContext", &shapes::TEXT),
    Member::new("ChangeSetId", &s_ChangeSetId),
    Member::new("Details", &s_ResourceChangeDetails),
    Member::new("LogicalResourceId", &shapes::TEXT),
    Member::new("ModuleInfo", &ModuleInfo),
    Member::new("PhysicalResourceId", &shapes::TEXT),
    Member::new("PolicyAction", &s_PolicyAction),
    Member::new("PreviousDeploymentContext", &shapes::TEXT),
    Member::new("Replacement", &s_Replacement),
    Member::new("ResourceDriftIgnoredAttributes", &s_ResourceDriftIgnoredAttributes),
    Member::new("ResourceDriftStatus", &s_StackResourceDriftStatus),
    Member::new("ResourceType", &s_ResourceType),
    Member::new("Scope", &s_Scope),
];
pub static ResourceChange: Shape = Shape { name: "ResourceChange", kind: Kind::Struct(&M_ResourceChange) };

pub static M_ResourceChangeDetail: [Member; 4] = [
    Member::new("CausingEntity", &shapes::TEXT),
    Member::new("ChangeSource", &s_ChangeSource),
    Member::new("Evaluation", &s_EvaluationType),
    Member::new("Target", &ResourceTargetDefinition),
];
pub static ResourceChangeDetail: Shape = Shape { name: "ResourceChangeDetail", kind: Kind::Struct(&M_ResourceChangeDetail) };
static I_s_ResourceChangeDetails: Member = Member::new("member", &ResourceChangeDetail);
pub static s_ResourceChangeDetails: Shape = Shape { name: "ResourceChangeDetails", kind: Kind::List(&I_s_ResourceChangeDetails, Limits::NONE) };

pub static M_ResourceDriftIgnoredAttribute: [Member; 2] = [
    Member::new("Path", &shapes::TEXT),
    Member::new("Reason", &s_DriftIgnoredReason),
];
pub static ResourceDriftIgnoredAttribute: Shape = Shape { name: "ResourceDriftIgnoredAttribute", kind: Kind::Struct(&M_ResourceDriftIgnoredAttribute) };
static I_s_ResourceDriftIgnoredAttributes: Member = Member::new("member", &ResourceDriftIgnoredAttribute);
pub static s_ResourceDriftIgnoredAttributes: Shape = Shape { name: "ResourceDriftIgnoredAttributes", kind: Kind::List(&I_s_ResourceDriftIgnoredAttributes, Limits::NONE) };
static K_s_ResourceIdentifierProperties: Member = Member::new("key", &s_ResourceIdentifierPropertyKey);
static V_s_ResourceIdentifierProperties: Member = Member::new("value", &s_ResourceIdentifierPropertyValue);
pub static s_ResourceIdentifierProperties: Shape = Shape { name: "ResourceIdentifierProperties", kind: Kind::Map(&K_s_ResourceIdentifierProperties, &V_s_ResourceIdentifierProperties) };
pub static s_ResourceIdentifierPropertyKey: Shape = Shape { name: "ResourceIdentifierPropertyKey", kind: Kind::Text(Limits::range(1, 2048), &[]) };
pub static s_ResourceIdentifierPropertyValue: Shape = Shape { name: "ResourceIdentifierPropertyValue", kind: Kind::Text(Limits::range(1, 2048), &[]) };
static I_s_ResourceIdentifierSummaries: Member = Member::new("member", &ResourceIdentifierSummary);
pub static s_ResourceIdentifierSummaries: Shape = Shape { name: "ResourceIdentifierSummaries", kind: Kind::List(&I_s_ResourceIdentifierSummaries, Limits::NONE) };

pub static M_ResourceIdentifierSummary: [Member; 3] = [
    Member::new("LogicalResourceIds", &s_LogicalResourceIds),
    Member::new("ResourceIdentifiers", &s_ResourceIdentifiers),
    Member::new("ResourceType", &s_ResourceType),
];
pub static ResourceIdentifierSummary: Shape = Shape { name: "ResourceIdentifierSummary", kind: Kind::Struct(&M_ResourceIdentifierSummary) };
static I_s_ResourceIdentifiers: Member = Member::new("member", &s_ResourceIdentifierPropertyKey);
pub static s_ResourceIdentifiers: Shape = Shape { name: "ResourceIdentifiers", kind: Kind::List(&I_s_ResourceIdentifiers, Limits::NONE) };
pub static s_ResourceStatus: Shape = Shape { name: "ResourceStatus", kind: Kind::Text(Limits::NONE, &["CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "DELETE_SKIPPED", "UPDATE_IN_PROGRESS", "UPDATE_FAILED", "UPDATE_COMPLETE", "IMPORT_FAILED", "IMPORT_COMPLETE", "IMPORT_IN_PROGRESS", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE", "EXPORT_FAILED", "EXPORT_COMPLETE", "EXPORT_IN_PROGRESS", "EXPORT_ROLLBACK_IN_PROGRESS", "EXPORT_ROLLBACK_FAILED", "EXPORT_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_FAILED", "ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE", "ROLLBACK_FAILED"]) };

pub static M_ResourceTargetDefinition: [Member; 10] = [
    Member::new("AfterValue", &shapes::TEXT),
    Member::new("AfterValueFrom", &s_AfterValueFrom),
    Member::new("Attribute", &s_ResourceAttribute),
    Member::new("AttributeChangeType", &s_AttributeChangeType),
    Member::new("BeforeValue", &shapes::TEXT),
    Member::new("BeforeValueFrom", &s_BeforeValueFrom),
    Member::new("Drift", &LiveResourceDrift),
    Member::new("Name", &shapes::TEXT),
    Member::new("Path", &shapes::TEXT),
    Member::new("RequiresRecreation", &s_RequiresRecreation),
];
pub static ResourceTargetDefinition: Shape = Shape { name: "ResourceTargetDefinition", kind: Kind::Struct(&M_ResourceTargetDefinition) };

pub static M_ResourceToImport: [Member; 3] = [
    Member::new("LogicalResourceId", &shapes::TEXT).required(),
    Member::new("ResourceIdentifier", &s_ResourceIdentifierProperties).required(),
    Member::new("ResourceType", &s_ResourceType).required(),
];
pub static ResourceToImport: Shape = Shape { name: "ResourceToImport", kind: Kind::Struct(&M_ResourceToImport) };
pub static s_ResourceType: Shape = Shape { name: "ResourceType", kind: Kind::Text(Limits::range(1, 256), &[]) };
static I_s_ResourceTypes: Member = Member::new("member", &s_ResourceType);
pub static s_ResourceTypes: Shape = Shape { name: "ResourceTypes", kind: Kind::List(&I_s_ResourceTypes, Limits::NONE) };
static I_s_ResourcesToImport: Member = Member::new("member", &ResourceToImport);
pub static s_ResourcesToImport: Shape = Shape { name: "ResourcesToImport", kind: Kind::List(&I_s_ResourcesToImport, Limits::max(200)) };
static I_s_RetainResources: Member = Member::new("member", &shapes::TEXT);
pub static s_RetainResources: Shape = Shape { name: "RetainResources", kind: Kind::List(&I_s_RetainResources, Limits::NONE) };
pub static s_RoleARN: Shape = Shape { name: "RoleARN", kind: Kind::Text(Limits::range(20, 2048), &[]) };

pub static M_RollbackConfiguration: [Member; 2] = [
    Member::new("MonitoringTimeInMinutes", &s_MonitoringTimeInMinutes),
    Member::new("RollbackTriggers", &s_RollbackTriggers),
];
pub static RollbackConfiguration: Shape = Shape { name: "RollbackConfiguration", kind: Kind::Struct(&M_RollbackConfiguration) };

pub static M_RollbackTrigger: [Member; 2] = [
    Member::new("Arn", &shapes::TEXT).required(),
    Member::new("Type", &shapes::TEXT).required(),
];
pub static RollbackTrigger: Shape = Shape { name: "RollbackTrigger", kind: Kind::Struct(&M_RollbackTrigger) };
static I_s_RollbackTriggers: Member = Member::new("member", &RollbackTrigger);
pub static s_RollbackTriggers: Shape = Shape { name: "RollbackTriggers", kind: Kind::List(&I_s_RollbackTriggers, Limits::max(5)) };
static I_s_Scope: Member = Member::new("member", &s_ResourceAttribute);
pub static s_Scope: Shape = Shape { name: "Scope", kind: Kind::List(&I_s_Scope, Limits::NONE) };

pub static M_Stack: [Member; 28] = [
    Member::new("AliasName", &s_AliasName),
    Member::new("Capabilities", &s_Capabilities),
    Member::new("ChangeSetId", &s_ChangeSetId),
    Member::new("CreationTime", &shapes::TIME).required(),
    Member::new("DeletionMode", &s_DeletionMode),
    Member::new("DeletionTime", &shapes::TIME),
    Member::new("DeploymentConfig", &DeploymentConfig),
    Member::new("Description", &s_Description),
    Member::new("DetailedStatus", &s_DetailedStatus),
    Member::new("DisableRollback", &shapes::BOOL),
    Member::new("DriftInformation", &StackDriftInformation),
    Member::new("EnableTerminationProtection", &shapes::BOOL),
    Member::new("LastOperations", &s_LastOperations),
    Member::new("LastUpdatedTime", &shapes::TIME),
    Member::new("NotificationARNs", &s_NotificationARNs),
    Member::new("Outputs", &s_Outputs),
    Member::new("Parameters", &s_Parameters),
    Member::new("ParentId", &shapes::TEXT),
    Member::new("RetainExceptOnCreate", &shapes::BOOL),
    Member::new("RoleARN", &s_RoleARN),
    Member::new("RollbackConfiguration", &RollbackConfiguration),
    Member::new("RootId", &shapes::TEXT),
    Member::new("StackId", &shapes::TEXT),
    Member::new("StackName", &shapes::TEXT).required(),
    Member::new("StackStatus", &s_StackStatus).required(),
    Member::new("StackStatusReason", &shapes::TEXT),
    Member::new("Tags", &s_Tags),
    Member::new("TimeoutInMinutes", &s_TimeoutMinutes),
];
pub static Stack: Shape = Shape { name: "Stack", kind: Kind::Struct(&M_Stack) };

pub static M_StackDriftInformation: [Member; 2] = [
    Member::new("LastCheckTimestamp", &shapes::TIME),
    Member::new("StackDriftStatus", &s_StackDriftStatus).required(),
];
pub static StackDriftInformation: Shape = Shape { name: "StackDriftInformation", kind: Kind::Struct(&M_StackDriftInformation) };

pub static M_StackDriftInformationSummary: [Member; 2] = [
    Member::new("LastCheckTimestamp", &shapes::TIME),
    Member::new("StackDriftStatus", &s_StackDriftStatus).required(),
];
pub static StackDriftInformationSummary: Shape = Shape { name: "StackDriftInformationSummary", kind: Kind::Struct(&M_StackDriftInformationSummary) };
pub static s_StackDriftStatus: Shape = Shape { name: "StackDriftStatus", kind: Kind::Text(Limits::NONE, &["DRIFTED", "IN_SYNC", "UNKNOWN", "NOT_CHECKED"]) };

pub static M_StackEvent: [Member; 19] = [
    Member::new("ClientRequestToken", &s_ClientRequestToken),
    Member::new("DetailedStatus", &s_DetailedStatus),
    Member::new("EventId", &shapes::TEXT).required(),
    Member::new("HookFailureMode", &s_HookFailureMode),
    Member::new("HookInvocationId", &s_HookInvocationId),
    Member::new("HookInvocationPoint", &s_HookInvocationPoint),
    Member::new("HookStatus", &s_HookStatus),
    Member::new("HookStatusReason", &s_HookStatusReason),
    Member::new("HookType", &s_HookType),
    Member::new("LogicalResourceId", &shapes::TEXT),
    Member::new("OperationId", &shapes::TEXT),
    Member::new("PhysicalResourceId", &shapes::TEXT),
    Member::new("ResourceProperties", &shapes::TEXT),
    Member::new("ResourceStatus", &s_ResourceStatus),
    Member::new("ResourceStatusReason", &shapes::TEXT),
    Member::new("ResourceType", &s_ResourceType),
    Member::new("StackId", &shapes::TEXT).required(),
    Member::new("StackName", &shapes::TEXT).required(),
    Member::new("Timestamp", &shapes::TIME).required(),
];
pub static StackEvent: Shape = Shape { name: "StackEvent", kind: Kind::Struct(&M_StackEvent) };
static I_s_StackEvents: Member = Member::new("member", &StackEvent);
pub static s_StackEvents: Shape = Shape { name: "StackEvents", kind: Kind::List(&I_s_StackEvents, Limits::NONE) };
pub static s_StackNameOrId: Shape = Shape { name: "StackNameOrId", kind: Kind::Text(Limits::min(1), &[]) };
pub static s_StackPolicyBody: Shape = Shape { name: "StackPolicyBody", kind: Kind::Text(Limits::range(1, 16384), &[]) };
pub static s_StackPolicyDuringUpdateBody: Shape = Shape { name: "StackPolicyDuringUpdateBody", kind: Kind::Text(Limits::range(1, 16384), &[]) };
pub static s_StackPolicyDuringUpdateURL: Shape = Shape { name: "StackPolicyDuringUpdateURL", kind: Kind::Text(Limits::range(1, 5120), &[]) };
pub static s_StackPolicyURL: Shape = Shape { name: "StackPolicyURL", kind: Kind::Text(Limits::range(1, 5120), &[]) };

pub static M_StackResource: [Member; 11] = [
    Member::new("Description", &s_Description),
    Member::new("DriftInformation", &StackResourceDriftInformation),
    Member::new("LogicalResourceId", &shapes::TEXT).required(),
    Member::new("ModuleInfo", &ModuleInfo),
    Member::new("PhysicalResourceId", &shapes::TEXT),
    Member::new("ResourceStatus", &s_ResourceStatus).required(),
    Member::new("ResourceStatusReason", &shapes::TEXT),
    Member::new("ResourceType", &s_ResourceType).required(),
    Member::new("StackId", &shapes::TEXT),
    Member::new("StackName", &shapes::TEXT),
    Member::new("Timestamp", &shapes::TIME).required(),
];
pub static StackResource: Shape = Shape { name: "StackResource", kind: Kind::Struct(&M_StackResource) };

pub static M_StackResourceDriftInformation: [Member; 2] = [
    Member::new("LastCheckTimestamp", &shapes::TIME),
    Member::new("StackResourceDriftStatus", &s_StackResourceDriftStatus).required(),
];
pub static StackResourceDriftInformation: Shape = Shape { name: "StackResourceDriftInformation", kind: Kind::Struct(&M_StackResourceDriftInformation) };

pub static M_StackResourceDriftInformationSummary: [Member; 2] = [
    Member::new("LastCheckTimestamp", &shapes::TIME),
    Member::new("StackResourceDriftStatus", &s_StackResourceDriftStatus).required(),
];
pub static StackResourceDriftInformationSummary: Shape = Shape { name: "StackResourceDriftInformationSummary", kind: Kind::Struct(&M_StackResourceDriftInformationSummary) };
pub static s_StackResourceDriftStatus: Shape = Shape { name: "StackResourceDriftStatus", kind: Kind::Text(Limits::NONE, &["IN_SYNC", "MODIFIED", "DELETED", "NOT_CHECKED", "UNKNOWN", "UNSUPPORTED"]) };
static I_s_StackResourceSummaries: Member = Member::new("member", &StackResourceSummary);
pub static s_StackResourceSummaries: Shape = Shape { name: "StackResourceSummaries", kind: Kind::List(&I_s_StackResourceSummaries, Limits::NONE) };

pub static M_StackResourceSummary: [Member; 8] = [
    Member::new("DriftInformation", &StackResourceDriftInformationSummary),
    Member::new("LastUpdatedTimestamp", &shapes::TIME).required(),
    Member::new("LogicalResourceId", &shapes::TEXT).required(),
    Member::new("ModuleInfo", &ModuleInfo),
    Member::new("PhysicalResourceId", &shapes::TEXT),
    Member::new("ResourceStatus", &s_ResourceStatus).required(),
    Member::new("ResourceStatusReason", &shapes::TEXT),
    Member::new("ResourceType", &s_ResourceType).required(),
];
pub static StackResourceSummary: Shape = Shape { name: "StackResourceSummary", kind: Kind::Struct(&M_StackResourceSummary) };
static I_s_StackResources: Member = Member::new("member", &StackResource);
pub static s_StackResources: Shape = Shape { name: "StackResources", kind: Kind::List(&I_s_StackResources, Limits::NONE) };
pub static s_StackStatus: Shape = Shape { name: "StackStatus", kind: Kind::Text(Limits::NONE, &["CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "REVIEW_IN_PROGRESS", "IMPORT_IN_PROGRESS", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE"]) };
static I_s_StackStatusFilter: Member = Member::new("member", &s_StackStatus);
pub static s_StackStatusFilter: Shape = Shape { name: "StackStatusFilter", kind: Kind::List(&I_s_StackStatusFilter, Limits::NONE) };
static I_s_StackSummaries: Member = Member::new("member", &StackSummary);
pub static s_StackSummaries: Shape = Shape { name: "StackSummaries", kind: Kind::List(&I_s_StackSummaries, Limits::NONE) };

pub static M_StackSummary: [Member; 12] = [
    Member::new("CreationTime", &shapes::TIME).required(),
    Member::new("DeletionTime", &shapes::TIME),
    Member::new("DriftInformation", &StackDriftInformationSummary),
    Member::new("LastOperations", &s_LastOperations),
    Member::new("LastUpdatedTime", &shapes::TIME),
    Member::new("ParentId", &shapes::TEXT),
    Member::new("RootId", &shapes::TEXT),
    Member::new("StackId", &shapes::TEXT),
    Member::new("StackName", &shapes::TEXT).required(),
    Member::new("StackStatus", &s_StackStatus).required(),
    Member::new("StackStatusReason", &shapes::TEXT),
    Member::new("TemplateDescription", &shapes::TEXT),
];
pub static StackSummary: Shape = Shape { name: "StackSummary", kind: Kind::Struct(&M_StackSummary) };
static I_s_Stacks: Member = Member::new("member", &Stack);
pub static s_Stacks: Shape = Shape { name: "Stacks", kind: Kind::List(&I_s_Stacks, Limits::NONE) };
static I_s_StageList: Member = Member::new("member", &s_TemplateStage);
pub static s_StageList: Shape = Shape { name: "StageList", kind: Kind::List(&I_s_StageList, Limits::NONE) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_TagKey).required(),
    Member::new("Value", &s_TagValue).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(1, 256), &[]) };
static I_s_Tags: Member = Member::new("member", &Tag);
pub static s_Tags: Shape = Shape { name: "Tags", kind: Kind::List(&I_s_Tags, Limits::max(50)) };
pub static s_TemplateBody: Shape = Shape { name: "TemplateBody", kind: Kind::Text(Limits::min(1), &[]) };

pub static M_TemplateParameter: [Member; 4] = [
    Member::new("DefaultValue", &shapes::TEXT),
    Member::new("Description", &s_Description),
    Member::new("NoEcho", &shapes::BOOL),
    Member::new("ParameterKey", &shapes::TEXT),
];
pub static TemplateParameter: Shape = Shape { name: "TemplateParameter", kind: Kind::Struct(&M_TemplateParameter) };
static I_s_TemplateParameters: Member = Member::new("member", &TemplateParameter);
pub static s_TemplateParameters: Shape = Shape { name: "TemplateParameters", kind: Kind::List(&I_s_TemplateParameters, Limits::NONE) };
pub static s_TemplateStage: Shape = Shape { name: "TemplateStage", kind: Kind::Text(Limits::NONE, &["Original", "Processed"]) };

pub static M_TemplateSummaryConfig: [Member; 1] = [
    Member::new("TreatUnrecognizedResourceTypesAsWarnings", &shapes::BOOL),
];
pub static TemplateSummaryConfig: Shape = Shape { name: "TemplateSummaryConfig", kind: Kind::Struct(&M_TemplateSummaryConfig) };
pub static s_TemplateURL: Shape = Shape { name: "TemplateURL", kind: Kind::Text(Limits::range(1, 5120), &[]) };
pub static s_TimeoutMinutes: Shape = Shape { name: "TimeoutMinutes", kind: Kind::Int(Limits::min(1)) };
static I_s_TransformsList: Member = Member::new("member", &shapes::TEXT);
pub static s_TransformsList: Shape = Shape { name: "TransformsList", kind: Kind::List(&I_s_TransformsList, Limits::NONE) };

pub static M_UpdateStackInput: [Member; 20] = [
    Member::new("Capabilities", &s_Capabilities),
    Member::new("ClientRequestToken", &s_ClientRequestToken),
    Member::new("DeploymentConfig", &DeploymentConfig),
    Member::new("DisableRollback", &shapes::BOOL),
    Member::new("DisableValidation", &shapes::BOOL),
    Member::new("NotificationARNs", &s_NotificationARNs),
    Member::new("Parameters", &s_Parameters),
    Member::new("ResourceTypes", &s_ResourceTypes),
    Member::new("RetainExceptOnCreate", &shapes::BOOL),
    Member::new("RoleARN", &s_RoleARN),
    Member::new("RollbackConfiguration", &RollbackConfiguration),
    Member::new("StackName", &shapes::TEXT).required(),
    Member::new("StackPolicyBody", &s_StackPolicyBody),
    Member::new("StackPolicyDuringUpdateBody", &s_StackPolicyDuringUpdateBody),
    Member::new("StackPolicyDuringUpdateURL", &s_StackPolicyDuringUpdateURL),
    Member::new("StackPolicyURL", &s_StackPolicyURL),
    Member::new("Tags", &s_Tags),
    Member::new("TemplateBody", &s_TemplateBody),
    Member::new("TemplateURL", &s_TemplateURL),
    Member::new("UsePreviousTemplate", &shapes::BOOL),
];
pub static UpdateStackInput: Shape = Shape { name: "UpdateStackInput", kind: Kind::Struct(&M_UpdateStackInput) };

pub static M_UpdateStackOutput: [Member; 2] = [
    Member::new("OperationId", &shapes::TEXT),
    Member::new("StackId", &shapes::TEXT),
];
pub static UpdateStackOutput: Shape = Shape { name: "UpdateStackOutput", kind: Kind::Struct(&M_UpdateStackOutput) };

pub static M_ValidateTemplateInput: [Member; 2] = [
    Member::new("TemplateBody", &s_TemplateBody),
    Member::new("TemplateURL", &s_TemplateURL),
];
pub static ValidateTemplateInput: Shape = Shape { name: "ValidateTemplateInput", kind: Kind::Struct(&M_ValidateTemplateInput) };

pub static M_ValidateTemplateOutput: [Member; 5] = [
    Member::new("Capabilities", &s_Capabilities),
    Member::new("CapabilitiesReason", &shapes::TEXT),
    Member::new("DeclaredTransforms", &s_TransformsList),
    Member::new("Description", &s_Description),
    Member::new("Parameters", &s_TemplateParameters),
];
pub static ValidateTemplateOutput: Shape = Shape { name: "ValidateTemplateOutput", kind: Kind::Struct(&M_ValidateTemplateOutput) };

pub static M_Warnings: [Member; 1] = [
    Member::new("UnrecognizedResourceTypes", &s_ResourceTypes),
];
pub static Warnings: Shape = Shape { name: "Warnings", kind: Kind::Struct(&M_Warnings) };
