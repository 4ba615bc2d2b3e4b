// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for Change {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Change[0], &self.hook_invocation_count);
        opt(w, &schema::M_Change[1], &self.resource_change);
        opt(w, &schema::M_Change[2], &self.r#type);
        w.end_struct();
    }
}

impl Decode for CreateChangeSetInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capabilities: f.opt("Capabilities")?,
            change_set_name: f.req("ChangeSetName")?,
            change_set_type: f.opt("ChangeSetType")?,
            client_token: f.opt("ClientToken")?,
            deployment_config: f.opt("DeploymentConfig")?,
            deployment_mode: f.opt("DeploymentMode")?,
            description: f.opt("Description")?,
            disable_validation: f.opt("DisableValidation")?,
            import_existing_resources: f.opt("ImportExistingResources")?,
            include_nested_stacks: f.opt("IncludeNestedStacks")?,
            notification_arns: f.opt("NotificationARNs")?,
            on_stack_failure: f.opt("OnStackFailure")?,
            parameters: f.opt("Parameters")?,
            resource_types: f.opt("ResourceTypes")?,
            resources_to_import: f.opt("ResourcesToImport")?,
            role_arn: f.opt("RoleARN")?,
            rollback_configuration: f.opt("RollbackConfiguration")?,
            stack_name: f.req("StackName")?,
            tags: f.opt("Tags")?,
            template_body: f.opt("TemplateBody")?,
            template_url: f.opt("TemplateURL")?,
            use_previous_template: f.opt("UsePreviousTemplate")?,
        })
    }
}

impl Encode for CreateChangeSetOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateChangeSetOutput[0], &self.id);
        opt(w, &schema::M_CreateChangeSetOutput[1], &self.stack_id);
        w.end_struct();
    }
}

impl Decode for CreateStackInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capabilities: f.opt("Capabilities")?,
            client_request_token: f.opt("ClientRequestToken")?,
            deployment_config: f.opt("DeploymentConfig")?,
            disable_rollback: f.opt("DisableRollback")?,
            disable_validation: f.opt("DisableValidation")?,
            enable_termination_protection: f.opt("EnableTerminationProtection")?,
            notification_arns: f.opt("NotificationARNs")?,
            on_failure: f.opt("OnFailure")?,
            parameters: f.opt("Parameters")?,
            resource_types: f.opt("ResourceTypes")?,
            retain_except_on_create: f.opt("RetainExceptOnCreate")?,
            role_arn: f.opt("RoleARN")?,
            rollback_configuration: f.opt("RollbackConfiguration")?,
            stack_name: f.req("StackName")?,
            stack_policy_body: f.opt("StackPolicyBody")?,
            stack_policy_url: f.opt("StackPolicyURL")?,
            tags: f.opt("Tags")?,
            template_body: f.opt("TemplateBody")?,
            template_url: f.opt("TemplateURL")?,
            timeout_in_minutes: f.opt("TimeoutInMinutes")?,
        })
    }
}

impl Encode for CreateStackOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateStackOutput[0], &self.operation_id);
        opt(w, &schema::M_CreateStackOutput[1], &self.stack_id);
        w.end_struct();
    }
}

impl Decode for DeleteChangeSetInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            change_set_name: f.req("ChangeSetName")?,
            stack_name: f.opt("StackName")?,
        })
    }
}

impl Encode for DeleteChangeSetOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DeleteStackInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_request_token: f.opt("ClientRequestToken")?,
            deletion_mode: f.opt("DeletionMode")?,
            deployment_config: f.opt("DeploymentConfig")?,
            retain_resources: f.opt("RetainResources")?,
            role_arn: f.opt("RoleARN")?,
            stack_name: f.req("StackName")?,
        })
    }
}

impl Decode for DeploymentConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            disable_rollback: f.opt("DisableRollback")?,
            mode: f.opt("Mode")?,
        })
    }
}

impl Encode for DeploymentConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeploymentConfig[0], &self.disable_rollback);
        opt(w, &schema::M_DeploymentConfig[1], &self.mode);
        w.end_struct();
    }
}

impl Decode for DescribeChangeSetInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            change_set_name: f.req("ChangeSetName")?,
            include_property_values: f.opt("IncludePropertyValues")?,
            next_token: f.opt("NextToken")?,
            stack_name: f.opt("StackName")?,
        })
    }
}

impl Encode for DescribeChangeSetOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeChangeSetOutput[0], &self.capabilities);
        opt(w, &schema::M_DescribeChangeSetOutput[1], &self.change_set_id);
        opt(w, &schema::M_DescribeChangeSetOutput[2], &self.change_set_name);
        opt(w, &schema::M_DescribeChangeSetOutput[3], &self.changes);
        opt(w, &schema::M_DescribeChangeSetOutput[4], &self.creation_time);
        opt(w, &schema::M_DescribeChangeSetOutput[5], &self.deployment_config);
        opt(w, &schema::M_DescribeChangeSetOutput[6], &self.deployment_mode);
        opt(w, &schema::M_DescribeChangeSetOutput[7], &self.description);
        opt(w, &schema::M_DescribeChangeSetOutput[8], &self.execution_status);
        opt(w, &schema::M_DescribeChangeSetOutput[9], &self.import_existing_resources);
        opt(w, &schema::M_DescribeChangeSetOutput[10], &self.include_nested_stacks);
        opt(w, &schema::M_DescribeChangeSetOutput[11], &self.next_token);
        opt(w, &schema::M_DescribeChangeSetOutput[12], &self.notification_arns);
        opt(w, &schema::M_DescribeChangeSetOutput[13], &self.on_stack_failure);
        opt(w, &schema::M_DescribeChangeSetOutput[14], &self.parameters);
        opt(w, &schema::M_DescribeChangeSetOutput[15], &self.parent_change_set_id);
        opt(w, &schema::M_DescribeChangeSetOutput[16], &self.rollback_configuration);
        opt(w, &schema::M_DescribeChangeSetOutput[17], &self.root_change_set_id);
        opt(w, &schema::M_DescribeChangeSetOutput[18], &self.stack_drift_status);
        opt(w, &schema::M_DescribeChangeSetOutput[19], &self.stack_id);
        opt(w, &schema::M_DescribeChangeSetOutput[20], &self.stack_name);
        opt(w, &schema::M_DescribeChangeSetOutput[21], &self.status);
        opt(w, &schema::M_DescribeChangeSetOutput[22], &self.status_reason);
        opt(w, &schema::M_DescribeChangeSetOutput[23], &self.tags);
        w.end_struct();
    }
}

impl Decode for DescribeStackEventsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            stack_name: f.req("StackName")?,
        })
    }
}

impl Encode for DescribeStackEventsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeStackEventsOutput[0], &self.next_token);
        opt(w, &schema::M_DescribeStackEventsOutput[1], &self.stack_events);
        w.end_struct();
    }
}

impl Decode for DescribeStackResourcesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            logical_resource_id: f.opt("LogicalResourceId")?,
            physical_resource_id: f.opt("PhysicalResourceId")?,
            stack_name: f.opt("StackName")?,
        })
    }
}

impl Encode for DescribeStackResourcesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeStackResourcesOutput[0], &self.stack_resources);
        w.end_struct();
    }
}

impl Decode for DescribeStacksInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            stack_name: f.opt("StackName")?,
        })
    }
}

impl Encode for DescribeStacksOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeStacksOutput[0], &self.next_token);
        opt(w, &schema::M_DescribeStacksOutput[1], &self.stacks);
        w.end_struct();
    }
}

impl Decode for ExecuteChangeSetInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            change_set_name: f.req("ChangeSetName")?,
            client_request_token: f.opt("ClientRequestToken")?,
            disable_rollback: f.opt("DisableRollback")?,
            retain_except_on_create: f.opt("RetainExceptOnCreate")?,
            stack_name: f.opt("StackName")?,
        })
    }
}

impl Encode for ExecuteChangeSetOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for Export {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Export[0], &self.exporting_stack_id);
        opt(w, &schema::M_Export[1], &self.name);
        opt(w, &schema::M_Export[2], &self.value);
        w.end_struct();
    }
}

impl Decode for GetTemplateInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            change_set_name: f.opt("ChangeSetName")?,
            stack_name: f.opt("StackName")?,
            template_stage: f.opt("TemplateStage")?,
        })
    }
}

impl Encode for GetTemplateOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetTemplateOutput[0], &self.stages_available);
        opt(w, &schema::M_GetTemplateOutput[1], &self.template_body);
        w.end_struct();
    }
}

impl Decode for GetTemplateSummaryInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            call_as: f.opt("CallAs")?,
            stack_name: f.opt("StackName")?,
            stack_set_name: f.opt("StackSetName")?,
            template_body: f.opt("TemplateBody")?,
            template_summary_config: f.opt("TemplateSummaryConfig")?,
            template_url: f.opt("TemplateURL")?,
        })
    }
}

impl Encode for GetTemplateSummaryOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetTemplateSummaryOutput[0], &self.capabilities);
        opt(w, &schema::M_GetTemplateSummaryOutput[1], &self.capabilities_reason);
        opt(w, &schema::M_GetTemplateSummaryOutput[2], &self.declared_transforms);
        opt(w, &schema::M_GetTemplateSummaryOutput[3], &self.description);
        opt(w, &schema::M_GetTemplateSummaryOutput[4], &self.metadata);
        opt(w, &schema::M_GetTemplateSummaryOutput[5], &self.parameters);
        opt(w, &schema::M_GetTemplateSummaryOutput[6], &self.resource_identifier_summaries);
        opt(w, &schema::M_GetTemplateSummaryOutput[7], &self.resource_types);
        opt(w, &schema::M_GetTemplateSummaryOutput[8], &self.version);
        opt(w, &schema::M_GetTemplateSummaryOutput[9], &self.warnings);
        w.end_struct();
    }
}

impl Decode for ListExportsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListExportsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListExportsOutput[0], &self.exports);
        opt(w, &schema::M_ListExportsOutput[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListStackResourcesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            stack_name: f.req("StackName")?,
        })
    }
}

impl Encode for ListStackResourcesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListStackResourcesOutput[0], &self.next_token);
        opt(w, &schema::M_ListStackResourcesOutput[1], &self.stack_resource_summaries);
        w.end_struct();
    }
}

impl Decode for ListStacksInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            stack_status_filter: f.opt("StackStatusFilter")?,
        })
    }
}

impl Encode for ListStacksOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListStacksOutput[0], &self.next_token);
        opt(w, &schema::M_ListStacksOutput[1], &self.stack_summaries);
        w.end_struct();
    }
}

impl Encode for LiveResourceDrift {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LiveResourceDrift[0], &self.actual_value);
        opt(w, &schema::M_LiveResourceDrift[1], &self.drift_detection_timestamp);
        opt(w, &schema::M_LiveResourceDrift[2], &self.previous_value);
        w.end_struct();
    }
}

impl Encode for ModuleInfo {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModuleInfo[0], &self.logical_id_hierarchy);
        opt(w, &schema::M_ModuleInfo[1], &self.type_hierarchy);
        w.end_struct();
    }
}

impl Encode for OperationEntry {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OperationEntry[0], &self.operation_id);
        opt(w, &schema::M_OperationEntry[1], &self.operation_type);
        w.end_struct();
    }
}

impl Encode for Output {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Output[0], &self.description);
        opt(w, &schema::M_Output[1], &self.export_name);
        opt(w, &schema::M_Output[2], &self.output_key);
        opt(w, &schema::M_Output[3], &self.output_value);
        w.end_struct();
    }
}

impl Decode for Parameter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            parameter_key: f.opt("ParameterKey")?,
            parameter_value: f.opt("ParameterValue")?,
            resolved_value: f.opt("ResolvedValue")?,
            use_previous_value: f.opt("UsePreviousValue")?,
        })
    }
}

impl Encode for Parameter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Parameter[0], &self.parameter_key);
        opt(w, &schema::M_Parameter[1], &self.parameter_value);
        opt(w, &schema::M_Parameter[2], &self.resolved_value);
        opt(w, &schema::M_Parameter[3], &self.use_previous_value);
        w.end_struct();
    }
}

impl Encode for ParameterConstraints {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ParameterConstraints[0], &self.allowed_values);
        w.end_struct();
    }
}

impl Encode for ParameterDeclaration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ParameterDeclaration[0], &self.default_value);
        opt(w, &schema::M_ParameterDeclaration[1], &self.description);
        opt(w, &schema::M_ParameterDeclaration[2], &self.no_echo);
        opt(w, &schema::M_ParameterDeclaration[3], &self.parameter_constraints);
        opt(w, &schema::M_ParameterDeclaration[4], &self.parameter_key);
        opt(w, &schema::M_ParameterDeclaration[5], &self.parameter_type);
        w.end_struct();
    }
}

impl Encode for ResourceChange {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceChange[0], &self.action);
        opt(w, &schema::M_ResourceChange[1], &self.after_context);
        opt(w, &schema::M_ResourceChange[2], &self.before_context);
        opt(w, &schema::M_ResourceChange[3], &self.change_set_id);
        opt(w, &schema::M_ResourceChange[4], &self.details);
        opt(w, &schema::M_ResourceChange[5], &self.logical_resource_id);
        opt(w, &schema::M_ResourceChange[6], &self.module_info);
        opt(w, &schema::M_ResourceChange[7], &self.physical_resource_id);
        opt(w, &schema::M_ResourceChange[8], &self.policy_action);
        opt(w, &schema::M_ResourceChange[9], &self.previous_deployment_context);
        opt(w, &schema::M_ResourceChange[10], &self.replacement);
        opt(w, &schema::M_ResourceChange[11], &self.resource_drift_ignored_attributes);
        opt(w, &schema::M_ResourceChange[12], &self.resource_drift_status);
        opt(w, &schema::M_ResourceChange[13], &self.resource_type);
        opt(w, &schema::M_ResourceChange[14], &self.scope);
        w.end_struct();
    }
}

impl Encode for ResourceChangeDetail {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceChangeDetail[0], &self.causing_entity);
        opt(w, &schema::M_ResourceChangeDetail[1], &self.change_source);
        opt(w, &schema::M_ResourceChangeDetail[2], &self.evaluation);
        opt(w, &schema::M_ResourceChangeDetail[3], &self.target);
        w.end_struct();
    }
}

impl Encode for ResourceDriftIgnoredAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceDriftIgnoredAttribute[0], &self.path);
        opt(w, &schema::M_ResourceDriftIgnoredAttribute[1], &self.reason);
        w.end_struct();
    }
}

impl Encode for ResourceIdentifierSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceIdentifierSummary[0], &self.logical_resource_ids);
        opt(w, &schema::M_ResourceIdentifierSummary[1], &self.resource_identifiers);
        opt(w, &schema::M_ResourceIdentifierSummary[2], &self.resource_type);
        w.end_struct();
    }
}

impl Encode for ResourceTargetDefinition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceTargetDefinition[0], &self.after_value);
        opt(w, &schema::M_ResourceTargetDefinition[1], &self.after_value_from);
        opt(w, &schema::M_ResourceTargetDefinition[2], &self.attribute);
        opt(w, &schema::M_ResourceTargetDefinition[3], &self.attribute_change_type);
        opt(w, &schema::M_ResourceTargetDefinition[4], &self.before_value);
        opt(w, &schema::M_ResourceTargetDefinition[5], &self.before_value_from);
        opt(w, &schema::M_ResourceTargetDefinition[6], &self.drift);
        opt(w, &schema::M_ResourceTargetDefinition[7], &self.name);
        opt(w, &schema::M_ResourceTargetDefinition[8], &self.path);
        opt(w, &schema::M_ResourceTargetDefinition[9], &self.requires_recreation);
        w.end_struct();
    }
}

impl Decode for ResourceToImport {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            logical_resource_id: f.req("LogicalResourceId")?,
            resource_identifier: f.req("ResourceIdentifier")?,
            resource_type: f.req("ResourceType")?,
        })
    }
}

impl Decode for RollbackConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            monitoring_time_in_minutes: f.opt("MonitoringTimeInMinutes")?,
            rollback_triggers: f.opt("RollbackTriggers")?,
        })
    }
}

impl Encode for RollbackConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RollbackConfiguration[0], &self.monitoring_time_in_minutes);
        opt(w, &schema::M_RollbackConfiguration[1], &self.rollback_triggers);
        w.end_struct();
    }
}

impl Decode for RollbackTrigger {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.req("Arn")?,
            r#type: f.req("Type")?,
        })
    }
}

impl Encode for RollbackTrigger {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RollbackTrigger[0], &self.arn);
        req(w, &schema::M_RollbackTrigger[1], &self.r#type);
        w.end_struct();
    }
}

impl Encode for Stack {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Stack[0], &self.alias_name);
        opt(w, &schema::M_Stack[1], &self.capabilities);
        opt(w, &schema::M_Stack[2], &self.change_set_id);
        opt(w, &schema::M_Stack[3], &self.creation_time);
        opt(w, &schema::M_Stack[4], &self.deletion_mode);
        opt(w, &schema::M_Stack[5], &self.deletion_time);
        opt(w, &schema::M_Stack[6], &self.deployment_config);
        opt(w, &schema::M_Stack[7], &self.description);
        opt(w, &schema::M_Stack[8], &self.detailed_status);
        opt(w, &schema::M_Stack[9], &self.disable_rollback);
        opt(w, &schema::M_Stack[10], &self.drift_information);
        opt(w, &schema::M_Stack[11], &self.enable_termination_protection);
        opt(w, &schema::M_Stack[12], &self.last_operations);
        opt(w, &schema::M_Stack[13], &self.last_updated_time);
        opt(w, &schema::M_Stack[14], &self.notification_arns);
        opt(w, &schema::M_Stack[15], &self.outputs);
        opt(w, &schema::M_Stack[16], &self.parameters);
        opt(w, &schema::M_Stack[17], &self.parent_id);
        opt(w, &schema::M_Stack[18], &self.retain_except_on_create);
        opt(w, &schema::M_Stack[19], &self.role_arn);
        opt(w, &schema::M_Stack[20], &self.rollback_configuration);
        opt(w, &schema::M_Stack[21], &self.root_id);
        opt(w, &schema::M_Stack[22], &self.stack_id);
        opt(w, &schema::M_Stack[23], &self.stack_name);
        opt(w, &schema::M_Stack[24], &self.stack_status);
        opt(w, &schema::M_Stack[25], &self.stack_status_reason);
        opt(w, &schema::M_Stack[26], &self.tags);
        opt(w, &schema::M_Stack[27], &self.timeout_in_minutes);
        w.end_struct();
    }
}

impl Encode for StackDriftInformation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StackDriftInformation[0], &self.last_check_timestamp);
        opt(w, &schema::M_StackDriftInformation[1], &self.stack_drift_status);
        w.end_struct();
    }
}

impl Encode for StackDriftInformationSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StackDriftInformationSummary[0], &self.last_check_timestamp);
        opt(w, &schema::M_StackDriftInformationSummary[1], &self.stack_drift_status);
        w.end_struct();
    }
}

impl Encode for StackEvent {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StackEvent[0], &self.client_request_token);
        opt(w, &schema::M_StackEvent[1], &self.detailed_status);
        opt(w, &schema::M_StackEvent[2], &self.event_id);
        opt(w, &schema::M_StackEvent[3], &self.hook_failure_mode);
        opt(w, &schema::M_StackEvent[4], &self.hook_invocation_id);
        opt(w, &schema::M_StackEvent[5], &self.hook_invocation_point);
        opt(w, &schema::M_StackEvent[6], &self.hook_status);
        opt(w, &schema::M_StackEvent[7], &self.hook_status_reason);
        opt(w, &schema::M_StackEvent[8], &self.hook_type);
        opt(w, &schema::M_StackEvent[9], &self.logical_resource_id);
        opt(w, &schema::M_StackEvent[10], &self.operation_id);
        opt(w, &schema::M_StackEvent[11], &self.physical_resource_id);
        opt(w, &schema::M_StackEvent[12], &self.resource_properties);
        opt(w, &schema::M_StackEvent[13], &self.resource_status);
        opt(w, &schema::M_StackEvent[14], &self.resource_status_reason);
        opt(w, &schema::M_StackEvent[15], &self.resource_type);
        opt(w, &schema::M_StackEvent[16], &self.stack_id);
        opt(w, &schema::M_StackEvent[17], &self.stack_name);
        opt(w, &schema::M_StackEvent[18], &self.timestamp);
        w.end_struct();
    }
}

impl Encode for StackResource {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StackResource[0], &self.description);
        opt(w, &schema::M_StackResource[1], &self.drift_information);
        opt(w, &schema::M_StackResource[2], &self.logical_resource_id);
        opt(w, &schema::M_StackResource[3], &self.module_info);
        opt(w, &schema::M_StackResource[4], &self.physical_resource_id);
        opt(w, &schema::M_StackResource[5], &self.resource_status);
        opt(w, &schema::M_StackResource[6], &self.resource_status_reason);
        opt(w, &schema::M_StackResource[7], &self.resource_type);
        opt(w, &schema::M_StackResource[8], &self.stack_id);
        opt(w, &schema::M_StackResource[9], &self.stack_name);
        opt(w, &schema::M_StackResource[10], &self.timestamp);
        w.end_struct();
    }
}

impl Encode for StackResourceDriftInformation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StackResourceDriftInformation[0], &self.last_check_timestamp);
        opt(w, &schema::M_StackResourceDriftInformation[1], &self.stack_resource_drift_status);
        w.end_struct();
    }
}

impl Encode for StackResourceDriftInformationSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StackResourceDriftInformationSummary[0], &self.last_check_timestamp);
        opt(w, &schema::M_StackResourceDriftInformationSummary[1], &self.stack_resource_drift_status);
        w.end_struct();
    }
}

impl Encode for StackResourceSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StackResourceSummary[0], &self.drift_information);
        opt(w, &schema::M_StackResourceSummary[1], &self.last_updated_timestamp);
        opt(w, &schema::M_StackResourceSummary[2], &self.logical_resource_id);
        opt(w, &schema::M_StackResourceSummary[3], &self.module_info);
        opt(w, &schema::M_StackResourceSummary[4], &self.physical_resource_id);
        opt(w, &schema::M_StackResourceSummary[5], &self.resource_status);
        opt(w, &schema::M_StackResourceSummary[6], &self.resource_status_reason);
        opt(w, &schema::M_StackResourceSummary[7], &self.resource_type);
        w.end_struct();
    }
}

impl Encode for StackSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StackSummary[0], &self.creation_time);
        opt(w, &schema::M_StackSummary[1], &self.deletion_time);
        opt(w, &schema::M_StackSummary[2], &self.drift_information);
        opt(w, &schema::M_StackSummary[3], &self.last_operations);
        opt(w, &schema::M_StackSummary[4], &self.last_updated_time);
        opt(w, &schema::M_StackSummary[5], &self.parent_id);
        opt(w, &schema::M_StackSummary[6], &self.root_id);
        opt(w, &schema::M_StackSummary[7], &self.stack_id);
        opt(w, &schema::M_StackSummary[8], &self.stack_name);
        opt(w, &schema::M_StackSummary[9], &self.stack_status);
        opt(w, &schema::M_StackSummary[10], &self.stack_status_reason);
        opt(w, &schema::M_StackSummary[11], &self.template_description);
        w.end_struct();
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

impl Encode for TemplateParameter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TemplateParameter[0], &self.default_value);
        opt(w, &schema::M_TemplateParameter[1], &self.description);
        opt(w, &schema::M_TemplateParameter[2], &self.no_echo);
        opt(w, &schema::M_TemplateParameter[3], &self.parameter_key);
        w.end_struct();
    }
}

impl Decode for TemplateSummaryConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            treat_unrecognized_resource_types_as_warnings: f.opt("TreatUnrecognizedResourceTypesAsWarnings")?,
        })
    }
}

impl Decode for UpdateStackInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capabilities: f.opt("Capabilities")?,
            client_request_token: f.opt("ClientRequestToken")?,
            deployment_config: f.opt("DeploymentConfig")?,
            disable_rollback: f.opt("DisableRollback")?,
            disable_validation: f.opt("DisableValidation")?,
            notification_arns: f.opt("NotificationARNs")?,
            parameters: f.opt("Parameters")?,
            resource_types: f.opt("ResourceTypes")?,
            retain_except_on_create: f.opt("RetainExceptOnCreate")?,
            role_arn: f.opt("RoleARN")?,
            rollback_configuration: f.opt("RollbackConfiguration")?,
            stack_name: f.req("StackName")?,
            stack_policy_body: f.opt("StackPolicyBody")?,
            stack_policy_during_update_body: f.opt("StackPolicyDuringUpdateBody")?,
            stack_policy_during_update_url: f.opt("StackPolicyDuringUpdateURL")?,
            stack_policy_url: f.opt("StackPolicyURL")?,
            tags: f.opt("Tags")?,
            template_body: f.opt("TemplateBody")?,
            template_url: f.opt("TemplateURL")?,
            use_previous_template: f.opt("UsePreviousTemplate")?,
        })
    }
}

impl Encode for UpdateStackOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateStackOutput[0], &self.operation_id);
        opt(w, &schema::M_UpdateStackOutput[1], &self.stack_id);
        w.end_struct();
    }
}

impl Decode for ValidateTemplateInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            template_body: f.opt("TemplateBody")?,
            template_url: f.opt("TemplateURL")?,
        })
    }
}

impl Encode for ValidateTemplateOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ValidateTemplateOutput[0], &self.capabilities);
        opt(w, &schema::M_ValidateTemplateOutput[1], &self.capabilities_reason);
        opt(w, &schema::M_ValidateTemplateOutput[2], &self.declared_transforms);
        opt(w, &schema::M_ValidateTemplateOutput[3], &self.description);
        opt(w, &schema::M_ValidateTemplateOutput[4], &self.parameters);
        w.end_struct();
    }
}

impl Encode for Warnings {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Warnings[0], &self.unrecognized_resource_types);
        w.end_struct();
    }
}

impl Encode for DeleteStackResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
