// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AddTagsToResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_id: f.req("ResourceId")?,
            resource_type: f.req("ResourceType")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Encode for AddTagsToResourceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for Alarm {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for Alarm {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Alarm[0], &self.name);
        w.end_struct();
    }
}

impl Decode for AlarmConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarms: f.req("Alarms")?,
            ignore_poll_alarm_failure: f.opt("IgnorePollAlarmFailure")?,
        })
    }
}

impl Encode for AlarmConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AlarmConfiguration[0], &self.alarms);
        opt(w, &schema::M_AlarmConfiguration[1], &self.ignore_poll_alarm_failure);
        w.end_struct();
    }
}

impl Encode for AlarmStateInformation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AlarmStateInformation[0], &self.name);
        opt(w, &schema::M_AlarmStateInformation[1], &self.state);
        w.end_struct();
    }
}

impl Decode for CloudWatchOutputConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_watch_log_group_name: f.opt("CloudWatchLogGroupName")?,
            cloud_watch_output_enabled: f.opt("CloudWatchOutputEnabled")?,
        })
    }
}

impl Encode for CloudWatchOutputConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CloudWatchOutputConfig[0], &self.cloud_watch_log_group_name);
        opt(w, &schema::M_CloudWatchOutputConfig[1], &self.cloud_watch_output_enabled);
        w.end_struct();
    }
}

impl Encode for Command {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Command[0], &self.alarm_configuration);
        opt(w, &schema::M_Command[1], &self.cloud_watch_output_config);
        opt(w, &schema::M_Command[2], &self.command_id);
        opt(w, &schema::M_Command[3], &self.comment);
        opt(w, &schema::M_Command[4], &self.completed_count);
        opt(w, &schema::M_Command[5], &self.delivery_timed_out_count);
        opt(w, &schema::M_Command[6], &self.document_name);
        opt(w, &schema::M_Command[7], &self.document_version);
        opt(w, &schema::M_Command[8], &self.error_count);
        opt(w, &schema::M_Command[9], &self.expires_after);
        opt(w, &schema::M_Command[10], &self.instance_ids);
        opt(w, &schema::M_Command[11], &self.max_concurrency);
        opt(w, &schema::M_Command[12], &self.max_errors);
        opt(w, &schema::M_Command[13], &self.notification_config);
        opt(w, &schema::M_Command[14], &self.output_s3_bucket_name);
        opt(w, &schema::M_Command[15], &self.output_s3_key_prefix);
        opt(w, &schema::M_Command[16], &self.output_s3_region);
        opt(w, &schema::M_Command[17], &self.parameters);
        opt(w, &schema::M_Command[18], &self.requested_date_time);
        opt(w, &schema::M_Command[19], &self.service_role);
        opt(w, &schema::M_Command[20], &self.status);
        opt(w, &schema::M_Command[21], &self.status_details);
        opt(w, &schema::M_Command[22], &self.target_count);
        opt(w, &schema::M_Command[23], &self.targets);
        opt(w, &schema::M_Command[24], &self.timeout_seconds);
        opt(w, &schema::M_Command[25], &self.triggered_alarms);
        w.end_struct();
    }
}

impl Encode for ComplianceExecutionSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ComplianceExecutionSummary[0], &self.execution_id);
        opt(w, &schema::M_ComplianceExecutionSummary[1], &self.execution_time);
        opt(w, &schema::M_ComplianceExecutionSummary[2], &self.execution_type);
        w.end_struct();
    }
}

impl Decode for ComplianceStringFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            r#type: f.opt("Type")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for CompliantSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CompliantSummary[0], &self.compliant_count);
        opt(w, &schema::M_CompliantSummary[1], &self.severity_summary);
        w.end_struct();
    }
}

impl Decode for DeleteParameterRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for DeleteParameterResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DescribeInstanceInformationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filters: f.opt("Filters")?,
            instance_information_filter_list: f.opt("InstanceInformationFilterList")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeInstanceInformationResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceInformationResult[0], &self.instance_information_list);
        opt(w, &schema::M_DescribeInstanceInformationResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeParametersRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            parameter_filters: f.opt("ParameterFilters")?,
            shared: f.opt("Shared")?,
        })
    }
}

impl Encode for DescribeParametersResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeParametersResult[0], &self.next_token);
        opt(w, &schema::M_DescribeParametersResult[1], &self.parameters);
        w.end_struct();
    }
}

impl Decode for DocumentFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("key")?,
            value: f.req("value")?,
        })
    }
}

impl Encode for DocumentIdentifier {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DocumentIdentifier[0], &self.author);
        opt(w, &schema::M_DocumentIdentifier[1], &self.cloud_providers);
        opt(w, &schema::M_DocumentIdentifier[2], &self.created_date);
        opt(w, &schema::M_DocumentIdentifier[3], &self.display_name);
        opt(w, &schema::M_DocumentIdentifier[4], &self.document_format);
        opt(w, &schema::M_DocumentIdentifier[5], &self.document_type);
        opt(w, &schema::M_DocumentIdentifier[6], &self.document_version);
        opt(w, &schema::M_DocumentIdentifier[7], &self.name);
        opt(w, &schema::M_DocumentIdentifier[8], &self.owner);
        opt(w, &schema::M_DocumentIdentifier[9], &self.platform_types);
        opt(w, &schema::M_DocumentIdentifier[10], &self.requires);
        opt(w, &schema::M_DocumentIdentifier[11], &self.review_status);
        opt(w, &schema::M_DocumentIdentifier[12], &self.schema_version);
        opt(w, &schema::M_DocumentIdentifier[13], &self.tags);
        opt(w, &schema::M_DocumentIdentifier[14], &self.target_type);
        opt(w, &schema::M_DocumentIdentifier[15], &self.version_name);
        w.end_struct();
    }
}

impl Decode for DocumentKeyValuesFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for DocumentRequires {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DocumentRequires[0], &self.name);
        opt(w, &schema::M_DocumentRequires[1], &self.require_type);
        opt(w, &schema::M_DocumentRequires[2], &self.version);
        opt(w, &schema::M_DocumentRequires[3], &self.version_name);
        w.end_struct();
    }
}

impl Decode for GetCommandInvocationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            command_id: f.req("CommandId")?,
            instance_id: f.req("InstanceId")?,
            plugin_name: f.opt("PluginName")?,
        })
    }
}

impl Encode for GetCommandInvocationResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetCommandInvocationResult[0], &self.cloud_watch_output_config);
        opt(w, &schema::M_GetCommandInvocationResult[1], &self.command_id);
        opt(w, &schema::M_GetCommandInvocationResult[2], &self.comment);
        opt(w, &schema::M_GetCommandInvocationResult[3], &self.document_name);
        opt(w, &schema::M_GetCommandInvocationResult[4], &self.document_version);
        opt(w, &schema::M_GetCommandInvocationResult[5], &self.execution_elapsed_time);
        opt(w, &schema::M_GetCommandInvocationResult[6], &self.execution_end_date_time);
        opt(w, &schema::M_GetCommandInvocationResult[7], &self.execution_start_date_time);
        opt(w, &schema::M_GetCommandInvocationResult[8], &self.instance_id);
        opt(w, &schema::M_GetCommandInvocationResult[9], &self.plugin_name);
        opt(w, &schema::M_GetCommandInvocationResult[10], &self.response_code);
        opt(w, &schema::M_GetCommandInvocationResult[11], &self.standard_error_content);
        opt(w, &schema::M_GetCommandInvocationResult[12], &self.standard_error_url);
        opt(w, &schema::M_GetCommandInvocationResult[13], &self.standard_output_content);
        opt(w, &schema::M_GetCommandInvocationResult[14], &self.standard_output_url);
        opt(w, &schema::M_GetCommandInvocationResult[15], &self.status);
        opt(w, &schema::M_GetCommandInvocationResult[16], &self.status_details);
        w.end_struct();
    }
}

impl Encode for InstanceAggregatedAssociationOverview {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceAggregatedAssociationOverview[0], &self.detailed_status);
        opt(w, &schema::M_InstanceAggregatedAssociationOverview[1], &self.instance_association_status_aggregated_count);
        w.end_struct();
    }
}

impl Encode for InstanceInformation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InstanceInformation[0], &self.activation_id);
        opt(w, &schema::M_InstanceInformation[1], &self.agent_version);
        opt(w, &schema::M_InstanceInformation[2], &self.association_overview);
        opt(w, &schema::M_InstanceInformation[3], &self.association_status);
        opt(w, &schema::M_InstanceInformation[4], &self.computer_name);
        opt(w, &schema::M_InstanceInformation[5], &self.ip_address);
        opt(w, &schema::M_InstanceInformation[6], &self.iam_role);
        opt(w, &schema::M_InstanceInformation[7], &self.instance_id);
        opt(w, &schema::M_InstanceInformation[8], &self.is_latest_version);
        opt(w, &schema::M_InstanceInformation[9], &self.last_association_execution_date);
        opt(w, &schema::M_InstanceInformation[10], &self.last_ping_date_time);
        opt(w, &schema::M_InstanceInformation[11], &self.last_successful_association_execution_date);
        opt(w, &schema::M_InstanceInformation[12], &self.name);
        opt(w, &schema::M_InstanceInformation[13], &self.ping_status);
        opt(w, &schema::M_InstanceInformation[14], &self.platform_name);
        opt(w, &schema::M_InstanceInformation[15], &self.platform_type);
        opt(w, &schema::M_InstanceInformation[16], &self.platform_version);
        opt(w, &schema::M_InstanceInformation[17], &self.registration_date);
        opt(w, &schema::M_InstanceInformation[18], &self.resource_type);
        opt(w, &schema::M_InstanceInformation[19], &self.source_id);
        opt(w, &schema::M_InstanceInformation[20], &self.source_location);
        opt(w, &schema::M_InstanceInformation[21], &self.source_type);
        w.end_struct();
    }
}

impl Decode for InstanceInformationFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("key")?,
            value_set: f.req("valueSet")?,
        })
    }
}

impl Decode for InstanceInformationStringFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            values: f.req("Values")?,
        })
    }
}

impl Decode for ListDocumentsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            document_filter_list: f.opt("DocumentFilterList")?,
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListDocumentsResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListDocumentsResult[0], &self.document_identifiers);
        opt(w, &schema::M_ListDocumentsResult[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListResourceComplianceSummariesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filters: f.opt("Filters")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListResourceComplianceSummariesResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListResourceComplianceSummariesResult[0], &self.next_token);
        opt(w, &schema::M_ListResourceComplianceSummariesResult[1], &self.resource_compliance_summary_items);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_id: f.req("ResourceId")?,
            resource_type: f.req("ResourceType")?,
        })
    }
}

impl Encode for ListTagsForResourceResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceResult[0], &self.tag_list);
        w.end_struct();
    }
}

impl Encode for NonCompliantSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NonCompliantSummary[0], &self.non_compliant_count);
        opt(w, &schema::M_NonCompliantSummary[1], &self.severity_summary);
        w.end_struct();
    }
}

impl Decode for NotificationConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            notification_arn: f.opt("NotificationArn")?,
            notification_events: f.opt("NotificationEvents")?,
            notification_type: f.opt("NotificationType")?,
        })
    }
}

impl Encode for NotificationConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_NotificationConfig[0], &self.notification_arn);
        opt(w, &schema::M_NotificationConfig[1], &self.notification_events);
        opt(w, &schema::M_NotificationConfig[2], &self.notification_type);
        w.end_struct();
    }
}

impl Encode for ParameterInlinePolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ParameterInlinePolicy[0], &self.policy_status);
        opt(w, &schema::M_ParameterInlinePolicy[1], &self.policy_text);
        opt(w, &schema::M_ParameterInlinePolicy[2], &self.policy_type);
        w.end_struct();
    }
}

impl Encode for ParameterMetadata {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ParameterMetadata[0], &self.arn);
        opt(w, &schema::M_ParameterMetadata[1], &self.allowed_pattern);
        opt(w, &schema::M_ParameterMetadata[2], &self.data_type);
        opt(w, &schema::M_ParameterMetadata[3], &self.description);
        opt(w, &schema::M_ParameterMetadata[4], &self.key_id);
        opt(w, &schema::M_ParameterMetadata[5], &self.last_modified_date);
        opt(w, &schema::M_ParameterMetadata[6], &self.last_modified_user);
        opt(w, &schema::M_ParameterMetadata[7], &self.name);
        opt(w, &schema::M_ParameterMetadata[8], &self.policies);
        opt(w, &schema::M_ParameterMetadata[9], &self.tier);
        opt(w, &schema::M_ParameterMetadata[10], &self.r#type);
        opt(w, &schema::M_ParameterMetadata[11], &self.version);
        w.end_struct();
    }
}

impl Decode for ParametersFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            values: f.req("Values")?,
        })
    }
}

impl Decode for PutParameterRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allowed_pattern: f.opt("AllowedPattern")?,
            data_type: f.opt("DataType")?,
            description: f.opt("Description")?,
            key_id: f.opt("KeyId")?,
            name: f.req("Name")?,
            overwrite: f.opt("Overwrite")?,
            policies: f.opt("Policies")?,
            tags: f.opt("Tags")?,
            tier: f.opt("Tier")?,
            r#type: f.opt("Type")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for PutParameterResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutParameterResult[0], &self.tier);
        opt(w, &schema::M_PutParameterResult[1], &self.version);
        w.end_struct();
    }
}

impl Encode for ResourceComplianceSummaryItem {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceComplianceSummaryItem[0], &self.compliance_type);
        opt(w, &schema::M_ResourceComplianceSummaryItem[1], &self.compliant_summary);
        opt(w, &schema::M_ResourceComplianceSummaryItem[2], &self.execution_summary);
        opt(w, &schema::M_ResourceComplianceSummaryItem[3], &self.non_compliant_summary);
        opt(w, &schema::M_ResourceComplianceSummaryItem[4], &self.overall_severity);
        opt(w, &schema::M_ResourceComplianceSummaryItem[5], &self.resource_id);
        opt(w, &schema::M_ResourceComplianceSummaryItem[6], &self.resource_type);
        opt(w, &schema::M_ResourceComplianceSummaryItem[7], &self.status);
        w.end_struct();
    }
}

impl Decode for SendCommandRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarm_configuration: f.opt("AlarmConfiguration")?,
            cloud_watch_output_config: f.opt("CloudWatchOutputConfig")?,
            comment: f.opt("Comment")?,
            document_hash: f.opt("DocumentHash")?,
            document_hash_type: f.opt("DocumentHashType")?,
            document_name: f.req("DocumentName")?,
            document_version: f.opt("DocumentVersion")?,
            instance_ids: f.opt("InstanceIds")?,
            max_concurrency: f.opt("MaxConcurrency")?,
            max_errors: f.opt("MaxErrors")?,
            notification_config: f.opt("NotificationConfig")?,
            output_s3_bucket_name: f.opt("OutputS3BucketName")?,
            output_s3_key_prefix: f.opt("OutputS3KeyPrefix")?,
            output_s3_region: f.opt("OutputS3Region")?,
            parameters: f.opt("Parameters")?,
            service_role_arn: f.opt("ServiceRoleArn")?,
            targets: f.opt("Targets")?,
            timeout_seconds: f.opt("TimeoutSeconds")?,
        })
    }
}

impl Encode for SendCommandResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SendCommandResult[0], &self.command);
        w.end_struct();
    }
}

impl Encode for SeveritySummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SeveritySummary[0], &self.critical_count);
        opt(w, &schema::M_SeveritySummary[1], &self.high_count);
        opt(w, &schema::M_SeveritySummary[2], &self.informational_count);
        opt(w, &schema::M_SeveritySummary[3], &self.low_count);
        opt(w, &schema::M_SeveritySummary[4], &self.medium_count);
        opt(w, &schema::M_SeveritySummary[5], &self.unspecified_count);
        w.end_struct();
    }
}

impl Decode for StartSessionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            document_name: f.opt("DocumentName")?,
            parameters: f.opt("Parameters")?,
            reason: f.opt("Reason")?,
            target: f.req("Target")?,
        })
    }
}

impl Encode for StartSessionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StartSessionResponse[0], &self.session_id);
        opt(w, &schema::M_StartSessionResponse[1], &self.stream_url);
        opt(w, &schema::M_StartSessionResponse[2], &self.token_value);
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

impl Decode for Target {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for Target {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Target[0], &self.key);
        opt(w, &schema::M_Target[1], &self.values);
        w.end_struct();
    }
}
