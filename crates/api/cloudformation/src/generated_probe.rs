// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for Change {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            hook_invocation_count: f.opt("HookInvocationCount")?,
            resource_change: f.opt("ResourceChange")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for CreateChangeSetInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateChangeSetInput[0], &self.capabilities);
        req(w, &schema::M_CreateChangeSetInput[1], &self.change_set_name);
        opt(w, &schema::M_CreateChangeSetInput[2], &self.change_set_type);
        opt(w, &schema::M_CreateChangeSetInput[3], &self.client_token);
        opt(w, &schema::M_CreateChangeSetInput[4], &self.deployment_config);
        opt(w, &schema::M_CreateChangeSetInput[5], &self.deployment_mode);
        opt(w, &schema::M_CreateChangeSetInput[6], &self.description);
        opt(w, &schema::M_CreateChangeSetInput[7], &self.disable_validation);
        opt(w, &schema::M_CreateChangeSetInput[8], &self.import_existing_resources);
        opt(w, &schema::M_CreateChangeSetInput[9], &self.include_nested_stacks);
        opt(w, &schema::M_CreateChangeSetInput[10], &self.notification_arns);
        opt(w, &schema::M_CreateChangeSetInput[11], &self.on_stack_failure);
        opt(w, &schema::M_CreateChangeSetInput[12], &self.parameters);
        opt(w, &schema::M_CreateChangeSetInput[13], &self.resource_types);
        opt(w, &schema::M_CreateChangeSetInput[14], &self.resources_to_import);
        opt(w, &schema::M_CreateChangeSetInput[15], &self.role_arn);
        opt(w, &schema::M_CreateChangeSetInput[16], &self.rollback_configuration);
        req(w, &schema::M_CreateChangeSetInput[17], &self.stack_name);
        opt(w, &schema::M_CreateChangeSetInput[18], &self.tags);
        opt(w, &schema::M_CreateChangeSetInput[19], &self.template_body);
        opt(w, &schema::M_CreateChangeSetInput[20], &self.template_url);
        opt(w, &schema::M_CreateChangeSetInput[21], &self.use_previous_template);
        w.end_struct();
    }
}

impl Decode for CreateChangeSetOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.opt("Id")?,
            stack_id: f.opt("StackId")?,
        })
    }
}

impl Encode for CreateStackInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateStackInput[0], &self.capabilities);
        opt(w, &schema::M_CreateStackInput[1], &self.client_request_token);
        opt(w, &schema::M_CreateStackInput[2], &self.deployment_config);
        opt(w, &schema::M_CreateStackInput[3], &self.disable_rollback);
        opt(w, &schema::M_CreateStackInput[4], &self.disable_validation);
        opt(w, &schema::M_CreateStackInput[5], &self.enable_termination_protection);
        opt(w, &schema::M_CreateStackInput[6], &self.notification_arns);
        opt(w, &schema::M_CreateStackInput[7], &self.on_failure);
        opt(w, &schema::M_CreateStackInput[8], &self.parameters);
        opt(w, &schema::M_CreateStackInput[9], &self.resource_types);
        opt(w, &schema::M_CreateStackInput[10], &self.retain_except_on_create);
        opt(w, &schema::M_CreateStackInput[11], &self.role_arn);
        opt(w, &schema::M_CreateStackInput[12], &self.rollback_configuration);
        req(w, &schema::M_CreateStackInput[13], &self.stack_name);
        opt(w, &schema::M_CreateStackInput[14], &self.stack_policy_body);
        opt(w, &schema::M_CreateStackInput[15], &self.stack_policy_url);
        opt(w, &schema::M_CreateStackInput[16], &self.tags);
        opt(w, &schema::M_CreateStackInput[17], &self.template_body);
        opt(w, &schema::M_CreateStackInput[18], &self.template_url);
        opt(w, &schema::M_CreateStackInput[19], &self.timeout_in_minutes);
        w.end_struct();
    }
}

impl Decode for CreateStackOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            operation_id: f.opt("OperationId")?,
            stack_id: f.opt("StackId")?,
        })
    }
}

impl Encode for DeleteChangeSetInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteChangeSetInput[0], &self.change_set_name);
        opt(w, &schema::M_DeleteChangeSetInput[1], &self.stack_name);
        w.end_struct();
    }
}

impl Decode for DeleteChangeSetOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DeleteStackInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteStackInput[0], &self.client_request_token);
        opt(w, &schema::M_DeleteStackInput[1], &self.deletion_mode);
        opt(w, &schema::M_DeleteStackInput[2], &self.deployment_config);
        opt(w, &schema::M_DeleteStackInput[3], &self.retain_resources);
        opt(w, &schema::M_DeleteStackInput[4], &self.role_arn);
        req(w, &schema::M_DeleteStackInput[5], &self.stack_name);
        w.end_struct();
    }
}

impl Encode for DescribeChangeSetInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeChangeSetInput[0], &self.change_set_name);
        opt(w, &schema::M_DescribeChangeSetInput[1], &self.include_property_values);
        opt(w, &schema::M_DescribeChangeSetInput[2], &self.next_token);
        opt(w, &schema::M_DescribeChangeSetInput[3], &self.stack_name);
        w.end_struct();
    }
}

impl Decode for DescribeChangeSetOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capabilities: f.opt("Capabilities")?,
            change_set_id: f.opt("ChangeSetId")?,
            change_set_name: f.opt("ChangeSetName")?,
            changes: f.opt("Changes")?,
            creation_time: f.opt("CreationTime")?,
            deployment_config: f.opt("DeploymentConfig")?,
            deployment_mode: f.opt("DeploymentMode")?,
            description: f.opt("Description")?,
            execution_status: f.opt("ExecutionStatus")?,
            import_existing_resources: f.opt("ImportExistingResources")?,
            include_nested_stacks: f.opt("IncludeNestedStacks")?,
            next_token: f.opt("NextToken")?,
            notification_arns: f.opt("NotificationARNs")?,
            on_stack_failure: f.opt("OnStackFailure")?,
            parameters: f.opt("Parameters")?,
            parent_change_set_id: f.opt("ParentChangeSetId")?,
            rollback_configuration: f.opt("RollbackConfiguration")?,
            root_change_set_id: f.opt("RootChangeSetId")?,
            stack_drift_status: f.opt("StackDriftStatus")?,
            stack_id: f.opt("StackId")?,
            stack_name: f.opt("StackName")?,
            status: f.opt("Status")?,
            status_reason: f.opt("StatusReason")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for DescribeStackEventsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeStackEventsInput[0], &self.next_token);
        req(w, &schema::M_DescribeStackEventsInput[1], &self.stack_name);
        w.end_struct();
    }
}

impl Decode for DescribeStackEventsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            stack_events: f.opt("StackEvents")?,
        })
    }
}

impl Encode for DescribeStackResourcesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeStackResourcesInput[0], &self.logical_resource_id);
        opt(w, &schema::M_DescribeStackResourcesInput[1], &self.physical_resource_id);
        opt(w, &schema::M_DescribeStackResourcesInput[2], &self.stack_name);
        w.end_struct();
    }
}

impl Decode for DescribeStackResourcesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            stack_resources: f.opt("StackResources")?,
        })
    }
}

impl Encode for DescribeStacksInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeStacksInput[0], &self.next_token);
        opt(w, &schema::M_DescribeStacksInput[1], &self.stack_name);
        w.end_struct();
    }
}

impl Decode for DescribeStacksOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            stacks: f.opt("Stacks")?,
        })
    }
}

impl Encode for ExecuteChangeSetInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ExecuteChangeSetInput[0], &self.change_set_name);
        opt(w, &schema::M_ExecuteChangeSetInput[1], &self.client_request_token);
        opt(w, &schema::M_ExecuteChangeSetInput[2], &self.disable_rollback);
        opt(w, &schema::M_ExecuteChangeSetInput[3], &self.retain_except_on_create);
        opt(w, &schema::M_ExecuteChangeSetInput[4], &self.stack_name);
        w.end_struct();
    }
}

impl Decode for ExecuteChangeSetOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for Export {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            exporting_stack_id: f.opt("ExportingStackId")?,
            name: f.opt("Name")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for GetTemplateInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetTemplateInput[0], &self.change_set_name);
        opt(w, &schema::M_GetTemplateInput[1], &self.stack_name);
        opt(w, &schema::M_GetTemplateInput[2], &self.template_stage);
        w.end_struct();
    }
}

impl Decode for GetTemplateOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            stages_available: f.opt("StagesAvailable")?,
            template_body: f.opt("TemplateBody")?,
        })
    }
}

impl Encode for GetTemplateSummaryInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetTemplateSummaryInput[0], &self.call_as);
        opt(w, &schema::M_GetTemplateSummaryInput[1], &self.stack_name);
        opt(w, &schema::M_GetTemplateSummaryInput[2], &self.stack_set_name);
        opt(w, &schema::M_GetTemplateSummaryInput[3], &self.template_body);
        opt(w, &schema::M_GetTemplateSummaryInput[4], &self.template_summary_config);
        opt(w, &schema::M_GetTemplateSummaryInput[5], &self.template_url);
        w.end_struct();
    }
}

impl Decode for GetTemplateSummaryOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capabilities: f.opt("Capabilities")?,
            capabilities_reason: f.opt("CapabilitiesReason")?,
            declared_transforms: f.opt("DeclaredTransforms")?,
            description: f.opt("Description")?,
            metadata: f.opt("Metadata")?,
            parameters: f.opt("Parameters")?,
            resource_identifier_summaries: f.opt("ResourceIdentifierSummaries")?,
            resource_types: f.opt("ResourceTypes")?,
            version: f.opt("Version")?,
            warnings: f.opt("Warnings")?,
        })
    }
}

impl Encode for ListExportsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListExportsInput[0], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListExportsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            exports: f.opt("Exports")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListStackResourcesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListStackResourcesInput[0], &self.next_token);
        req(w, &schema::M_ListStackResourcesInput[1], &self.stack_name);
        w.end_struct();
    }
}

impl Decode for ListStackResourcesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            stack_resource_summaries: f.opt("StackResourceSummaries")?,
        })
    }
}

impl Encode for ListStacksInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListStacksInput[0], &self.next_token);
        opt(w, &schema::M_ListStacksInput[1], &self.stack_status_filter);
        w.end_struct();
    }
}

impl Decode for ListStacksOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            stack_summaries: f.opt("StackSummaries")?,
        })
    }
}

impl Decode for LiveResourceDrift {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            actual_value: f.opt("ActualValue")?,
            drift_detection_timestamp: f.opt("DriftDetectionTimestamp")?,
            previous_value: f.opt("PreviousValue")?,
        })
    }
}

impl Decode for ModuleInfo {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            logical_id_hierarchy: f.opt("LogicalIdHierarchy")?,
            type_hierarchy: f.opt("TypeHierarchy")?,
        })
    }
}

impl Decode for OperationEntry {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            operation_id: f.opt("OperationId")?,
            operation_type: f.opt("OperationType")?,
        })
    }
}

impl Decode for Output {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            export_name: f.opt("ExportName")?,
            output_key: f.opt("OutputKey")?,
            output_value: f.opt("OutputValue")?,
        })
    }
}

impl Decode for ParameterConstraints {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allowed_values: f.opt("AllowedValues")?,
        })
    }
}

impl Decode for ParameterDeclaration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            default_value: f.opt("DefaultValue")?,
            description: f.opt("Description")?,
            no_echo: f.opt("NoEcho")?,
            parameter_constraints: f.opt("ParameterConstraints")?,
            parameter_key: f.opt("ParameterKey")?,
            parameter_type: f.opt("ParameterType")?,
        })
    }
}

impl Decode for ResourceChange {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action: f.opt("Action")?,
            after_context: f.opt("AfterContext")?,
            before_context: f.opt("BeforeContext")?,
            change_set_id: f.opt("ChangeSetId")?,
            details: f.opt("Details")?,
            logical_resource_id: f.opt("LogicalResourceId")?,
            module_info: f.opt("ModuleInfo")?,
            physical_resource_id: f.opt("PhysicalResourceId")?,
            policy_action: f.opt("PolicyAction")?,
            previous_deployment_context: f.opt("PreviousDeploymentContext")?,
            replacement: f.opt("Replacement")?,
            resource_drift_ignored_attributes: f.opt("ResourceDriftIgnoredAttributes")?,
            resource_drift_status: f.opt("ResourceDriftStatus")?,
            resource_type: f.opt("ResourceType")?,
            scope: f.opt("Scope")?,
        })
    }
}

impl Decode for ResourceChangeDetail {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            causing_entity: f.opt("CausingEntity")?,
            change_source: f.opt("ChangeSource")?,
            evaluation: f.opt("Evaluation")?,
            target: f.opt("Target")?,
        })
    }
}

impl Decode for ResourceDriftIgnoredAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            path: f.opt("Path")?,
            reason: f.opt("Reason")?,
        })
    }
}

impl Decode for ResourceIdentifierSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            logical_resource_ids: f.opt("LogicalResourceIds")?,
            resource_identifiers: f.opt("ResourceIdentifiers")?,
            resource_type: f.opt("ResourceType")?,
        })
    }
}

impl Decode for ResourceTargetDefinition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            after_value: f.opt("AfterValue")?,
            after_value_from: f.opt("AfterValueFrom")?,
            attribute: f.opt("Attribute")?,
            attribute_change_type: f.opt("AttributeChangeType")?,
            before_value: f.opt("BeforeValue")?,
            before_value_from: f.opt("BeforeValueFrom")?,
            drift: f.opt("Drift")?,
            name: f.opt("Name")?,
            path: f.opt("Path")?,
            requires_recreation: f.opt("RequiresRecreation")?,
        })
    }
}

impl Encode for ResourceToImport {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ResourceToImport[0], &self.logical_resource_id);
        req(w, &schema::M_ResourceToImport[1], &self.resource_identifier);
        req(w, &schema::M_ResourceToImport[2], &self.resource_type);
        w.end_struct();
    }
}

impl Decode for Stack {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alias_name: f.opt("AliasName")?,
            capabilities: f.opt("Capabilities")?,
            change_set_id: f.opt("ChangeSetId")?,
            creation_time: f.opt("CreationTime")?,
            deletion_mode: f.opt("DeletionMode")?,
            deletion_time: f.opt("DeletionTime")?,
            deployment_config: f.opt("DeploymentConfig")?,
            description: f.opt("Description")?,
            detailed_status: f.opt("DetailedStatus")?,
            disable_rollback: f.opt("DisableRollback")?,
            drift_information: f.opt("DriftInformation")?,
            enable_termination_protection: f.opt("EnableTerminationProtection")?,
            last_operations: f.opt("LastOperations")?,
            last_updated_time: f.opt("LastUpdatedTime")?,
            notification_arns: f.opt("NotificationARNs")?,
            outputs: f.opt("Outputs")?,
            parameters: f.opt("Parameters")?,
            parent_id: f.opt("ParentId")?,
            retain_except_on_create: f.opt("RetainExceptOnCreate")?,
            role_arn: f.opt("RoleARN")?,
            rollback_configuration: f.opt("RollbackConfiguration")?,
            root_id: f.opt("RootId")?,
            stack_id: f.opt("StackId")?,
            stack_name: f.opt("StackName")?,
            stack_status: f.opt("StackStatus")?,
            stack_status_reason: f.opt("StackStatusReason")?,
            tags: f.opt("Tags")?,
            timeout_in_minutes: f.opt("TimeoutInMinutes")?,
        })
    }
}

impl Decode for StackDriftInformation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            last_check_timestamp: f.opt("LastCheckTimestamp")?,
            stack_drift_status: f.opt("StackDriftStatus")?,
        })
    }
}

impl Decode for StackDriftInformationSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            last_check_timestamp: f.opt("LastCheckTimestamp")?,
            stack_drift_status: f.opt("StackDriftStatus")?,
        })
    }
}

impl Decode for StackEvent {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_request_token: f.opt("ClientRequestToken")?,
            detailed_status: f.opt("DetailedStatus")?,
            event_id: f.opt("EventId")?,
            hook_failure_mode: f.opt("HookFailureMode")?,
            hook_invocation_id: f.opt("HookInvocationId")?,
            hook_invocation_point: f.opt("HookInvocationPoint")?,
            hook_status: f.opt("HookStatus")?,
            hook_status_reason: f.opt("HookStatusReason")?,
            hook_type: f.opt("HookType")?,
            logical_resource_id: f.opt("LogicalResourceId")?,
            operation_id: f.opt("OperationId")?,
            physical_resource_id: f.opt("PhysicalResourceId")?,
            resource_properties: f.opt("ResourceProperties")?,
            resource_status: f.opt("ResourceStatus")?,
            resource_status_reason: f.opt("ResourceStatusReason")?,
            resource_type: f.opt("ResourceType")?,
            stack_id: f.opt("StackId")?,
            stack_name: f.opt("StackName")?,
            timestamp: f.opt("Timestamp")?,
        })
    }
}

impl Decode for StackResource {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            drift_information: f.opt("DriftInformation")?,
            logical_resource_id: f.opt("LogicalResourceId")?,
            module_info: f.opt("ModuleInfo")?,
            physical_resource_id: f.opt("PhysicalResourceId")?,
            resource_status: f.opt("ResourceStatus")?,
            resource_status_reason: f.opt("ResourceStatusReason")?,
            resource_type: f.opt("ResourceType")?,
            stack_id: f.opt("StackId")?,
            stack_name: f.opt("StackName")?,
            timestamp: f.opt("Timestamp")?,
        })
    }
}

impl Decode for StackResourceDriftInformation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            last_check_timestamp: f.opt("LastCheckTimestamp")?,
            stack_resource_drift_status: f.opt("StackResourceDriftStatus")?,
        })
    }
}

impl Decode for StackResourceDriftInformationSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            last_check_timestamp: f.opt("LastCheckTimestamp")?,
            stack_resource_drift_status: f.opt("StackResourceDriftStatus")?,
        })
    }
}

impl Decode for StackResourceSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            drift_information: f.opt("DriftInformation")?,
            last_updated_timestamp: f.opt("LastUpdatedTimestamp")?,
            logical_resource_id: f.opt("LogicalResourceId")?,
            module_info: f.opt("ModuleInfo")?,
            physical_resource_id: f.opt("PhysicalResourceId")?,
            resource_status: f.opt("ResourceStatus")?,
            resource_status_reason: f.opt("ResourceStatusReason")?,
            resource_type: f.opt("ResourceType")?,
        })
    }
}

impl Decode for StackSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            creation_time: f.opt("CreationTime")?,
            deletion_time: f.opt("DeletionTime")?,
            drift_information: f.opt("DriftInformation")?,
            last_operations: f.opt("LastOperations")?,
            last_updated_time: f.opt("LastUpdatedTime")?,
            parent_id: f.opt("ParentId")?,
            root_id: f.opt("RootId")?,
            stack_id: f.opt("StackId")?,
            stack_name: f.opt("StackName")?,
            stack_status: f.opt("StackStatus")?,
            stack_status_reason: f.opt("StackStatusReason")?,
            template_description: f.opt("TemplateDescription")?,
        })
    }
}

impl Decode for TemplateParameter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            default_value: f.opt("DefaultValue")?,
            description: f.opt("Description")?,
            no_echo: f.opt("NoEcho")?,
            parameter_key: f.opt("ParameterKey")?,
        })
    }
}

impl Encode for TemplateSummaryConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TemplateSummaryConfig[0], &self.treat_unrecognized_resource_types_as_warnings);
        w.end_struct();
    }
}

impl Encode for UpdateStackInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateStackInput[0], &self.capabilities);
        opt(w, &schema::M_UpdateStackInput[1], &self.client_request_token);
        opt(w, &schema::M_UpdateStackInput[2], &self.deployment_config);
        opt(w, &schema::M_UpdateStackInput[3], &self.disable_rollback);
        opt(w, &schema::M_UpdateStackInput[4], &self.disable_validation);
        opt(w, &schema::M_UpdateStackInput[5], &self.notification_arns);
        opt(w, &schema::M_UpdateStackInput[6], &self.parameters);
        opt(w, &schema::M_UpdateStackInput[7], &self.resource_types);
        opt(w, &schema::M_UpdateStackInput[8], &self.retain_except_on_create);
        opt(w, &schema::M_UpdateStackInput[9], &self.role_arn);
        opt(w, &schema::M_UpdateStackInput[10], &self.rollback_configuration);
        req(w, &schema::M_UpdateStackInput[11], &self.stack_name);
        opt(w, &schema::M_UpdateStackInput[12], &self.stack_policy_body);
        opt(w, &schema::M_UpdateStackInput[13], &self.stack_policy_during_update_body);
        opt(w, &schema::M_UpdateStackInput[14], &self.stack_policy_during_update_url);
        opt(w, &schema::M_UpdateStackInput[15], &self.stack_policy_url);
        opt(w, &schema::M_UpdateStackInput[16], &self.tags);
        opt(w, &schema::M_UpdateStackInput[17], &self.template_body);
        opt(w, &schema::M_UpdateStackInput[18], &self.template_url);
        opt(w, &schema::M_UpdateStackInput[19], &self.use_previous_template);
        w.end_struct();
    }
}

impl Decode for UpdateStackOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            operation_id: f.opt("OperationId")?,
            stack_id: f.opt("StackId")?,
        })
    }
}

impl Encode for ValidateTemplateInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ValidateTemplateInput[0], &self.template_body);
        opt(w, &schema::M_ValidateTemplateInput[1], &self.template_url);
        w.end_struct();
    }
}

impl Decode for ValidateTemplateOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capabilities: f.opt("Capabilities")?,
            capabilities_reason: f.opt("CapabilitiesReason")?,
            declared_transforms: f.opt("DeclaredTransforms")?,
            description: f.opt("Description")?,
            parameters: f.opt("Parameters")?,
        })
    }
}

impl Decode for Warnings {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            unrecognized_resource_types: f.opt("UnrecognizedResourceTypes")?,
        })
    }
}

impl Decode for DeleteStackResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "CreateChangeSet" => ::bonkei_wire::Probe::of::<CreateChangeSet>(),
        "CreateStack" => ::bonkei_wire::Probe::of::<CreateStack>(),
        "DeleteChangeSet" => ::bonkei_wire::Probe::of::<DeleteChangeSet>(),
        "DeleteStack" => ::bonkei_wire::Probe::of::<DeleteStack>(),
        "DescribeChangeSet" => ::bonkei_wire::Probe::of::<DescribeChangeSet>(),
        "DescribeStackEvents" => ::bonkei_wire::Probe::of::<DescribeStackEvents>(),
        "DescribeStackResources" => ::bonkei_wire::Probe::of::<DescribeStackResources>(),
        "DescribeStacks" => ::bonkei_wire::Probe::of::<DescribeStacks>(),
        "ExecuteChangeSet" => ::bonkei_wire::Probe::of::<ExecuteChangeSet>(),
        "GetTemplate" => ::bonkei_wire::Probe::of::<GetTemplate>(),
        "GetTemplateSummary" => ::bonkei_wire::Probe::of::<GetTemplateSummary>(),
        "ListExports" => ::bonkei_wire::Probe::of::<ListExports>(),
        "ListStackResources" => ::bonkei_wire::Probe::of::<ListStackResources>(),
        "ListStacks" => ::bonkei_wire::Probe::of::<ListStacks>(),
        "UpdateStack" => ::bonkei_wire::Probe::of::<UpdateStack>(),
        "ValidateTemplate" => ::bonkei_wire::Probe::of::<ValidateTemplate>(),
        _ => return None,
    })
}
