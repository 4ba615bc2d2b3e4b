// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for GetParameterRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetParameterRequest[0], &self.name);
        opt(w, &schema::M_GetParameterRequest[1], &self.with_decryption);
        w.end_struct();
    }
}

impl Decode for GetParameterResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            parameter: f.opt("Parameter")?,
        })
    }
}

impl Encode for GetParametersByPathRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetParametersByPathRequest[0], &self.max_results);
        opt(w, &schema::M_GetParametersByPathRequest[1], &self.next_token);
        opt(w, &schema::M_GetParametersByPathRequest[2], &self.parameter_filters);
        req(w, &schema::M_GetParametersByPathRequest[3], &self.path);
        opt(w, &schema::M_GetParametersByPathRequest[4], &self.recursive);
        opt(w, &schema::M_GetParametersByPathRequest[5], &self.with_decryption);
        w.end_struct();
    }
}

impl Decode for GetParametersByPathResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            parameters: f.opt("Parameters")?,
        })
    }
}

impl Encode for GetParametersRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetParametersRequest[0], &self.names);
        opt(w, &schema::M_GetParametersRequest[1], &self.with_decryption);
        w.end_struct();
    }
}

impl Decode for GetParametersResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            invalid_parameters: f.opt("InvalidParameters")?,
            parameters: f.opt("Parameters")?,
        })
    }
}

impl Decode for Parameter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            data_type: f.opt("DataType")?,
            last_modified_date: f.opt("LastModifiedDate")?,
            name: f.opt("Name")?,
            selector: f.opt("Selector")?,
            source_result: f.opt("SourceResult")?,
            r#type: f.opt("Type")?,
            value: f.opt("Value")?,
            version: f.opt("Version")?,
        })
    }
}

impl Encode for ParameterStringFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ParameterStringFilter[0], &self.key);
        opt(w, &schema::M_ParameterStringFilter[1], &self.option);
        opt(w, &schema::M_ParameterStringFilter[2], &self.values);
        w.end_struct();
    }
}

impl Encode for AddTagsToResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AddTagsToResourceRequest[0], &self.resource_id);
        req(w, &schema::M_AddTagsToResourceRequest[1], &self.resource_type);
        req(w, &schema::M_AddTagsToResourceRequest[2], &self.tags);
        w.end_struct();
    }
}

impl Decode for AddTagsToResourceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for AlarmStateInformation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            state: f.opt("State")?,
        })
    }
}

impl Decode for Command {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alarm_configuration: f.opt("AlarmConfiguration")?,
            cloud_watch_output_config: f.opt("CloudWatchOutputConfig")?,
            command_id: f.opt("CommandId")?,
            comment: f.opt("Comment")?,
            completed_count: f.opt("CompletedCount")?,
            delivery_timed_out_count: f.opt("DeliveryTimedOutCount")?,
            document_name: f.opt("DocumentName")?,
            document_version: f.opt("DocumentVersion")?,
            error_count: f.opt("ErrorCount")?,
            expires_after: f.opt("ExpiresAfter")?,
            instance_ids: f.opt("InstanceIds")?,
            max_concurrency: f.opt("MaxConcurrency")?,
            max_errors: f.opt("MaxErrors")?,
            notification_config: f.opt("NotificationConfig")?,
            output_s3_bucket_name: f.opt("OutputS3BucketName")?,
            output_s3_key_prefix: f.opt("OutputS3KeyPrefix")?,
            output_s3_region: f.opt("OutputS3Region")?,
            parameters: f.opt("Parameters")?,
            requested_date_time: f.opt("RequestedDateTime")?,
            service_role: f.opt("ServiceRole")?,
            status: f.opt("Status")?,
            status_details: f.opt("StatusDetails")?,
            target_count: f.opt("TargetCount")?,
            targets: f.opt("Targets")?,
            timeout_seconds: f.opt("TimeoutSeconds")?,
            triggered_alarms: f.opt("TriggeredAlarms")?,
        })
    }
}

impl Decode for ComplianceExecutionSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            execution_id: f.opt("ExecutionId")?,
            execution_time: f.opt("ExecutionTime")?,
            execution_type: f.opt("ExecutionType")?,
        })
    }
}

impl Encode for ComplianceStringFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ComplianceStringFilter[0], &self.key);
        opt(w, &schema::M_ComplianceStringFilter[1], &self.r#type);
        opt(w, &schema::M_ComplianceStringFilter[2], &self.values);
        w.end_struct();
    }
}

impl Decode for CompliantSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            compliant_count: f.opt("CompliantCount")?,
            severity_summary: f.opt("SeveritySummary")?,
        })
    }
}

impl Encode for DeleteParameterRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteParameterRequest[0], &self.name);
        w.end_struct();
    }
}

impl Decode for DeleteParameterResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DescribeInstanceInformationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeInstanceInformationRequest[0], &self.filters);
        opt(w, &schema::M_DescribeInstanceInformationRequest[1], &self.instance_information_filter_list);
        opt(w, &schema::M_DescribeInstanceInformationRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeInstanceInformationRequest[3], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeInstanceInformationResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            instance_information_list: f.opt("InstanceInformationList")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeParametersRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeParametersRequest[0], &self.filters);
        opt(w, &schema::M_DescribeParametersRequest[1], &self.max_results);
        opt(w, &schema::M_DescribeParametersRequest[2], &self.next_token);
        opt(w, &schema::M_DescribeParametersRequest[3], &self.parameter_filters);
        opt(w, &schema::M_DescribeParametersRequest[4], &self.shared);
        w.end_struct();
    }
}

impl Decode for DescribeParametersResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            parameters: f.opt("Parameters")?,
        })
    }
}

impl Encode for DocumentFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DocumentFilter[0], &self.key);
        req(w, &schema::M_DocumentFilter[1], &self.value);
        w.end_struct();
    }
}

impl Decode for DocumentIdentifier {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            author: f.opt("Author")?,
            cloud_providers: f.opt("CloudProviders")?,
            created_date: f.opt("CreatedDate")?,
            display_name: f.opt("DisplayName")?,
            document_format: f.opt("DocumentFormat")?,
            document_type: f.opt("DocumentType")?,
            document_version: f.opt("DocumentVersion")?,
            name: f.opt("Name")?,
            owner: f.opt("Owner")?,
            platform_types: f.opt("PlatformTypes")?,
            requires: f.opt("Requires")?,
            review_status: f.opt("ReviewStatus")?,
            schema_version: f.opt("SchemaVersion")?,
            tags: f.opt("Tags")?,
            target_type: f.opt("TargetType")?,
            version_name: f.opt("VersionName")?,
        })
    }
}

impl Encode for DocumentKeyValuesFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DocumentKeyValuesFilter[0], &self.key);
        opt(w, &schema::M_DocumentKeyValuesFilter[1], &self.values);
        w.end_struct();
    }
}

impl Decode for DocumentRequires {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            require_type: f.opt("RequireType")?,
            version: f.opt("Version")?,
            version_name: f.opt("VersionName")?,
        })
    }
}

impl Encode for GetCommandInvocationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetCommandInvocationRequest[0], &self.command_id);
        req(w, &schema::M_GetCommandInvocationRequest[1], &self.instance_id);
        opt(w, &schema::M_GetCommandInvocationRequest[2], &self.plugin_name);
        w.end_struct();
    }
}

impl Decode for GetCommandInvocationResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_watch_output_config: f.opt("CloudWatchOutputConfig")?,
            command_id: f.opt("CommandId")?,
            comment: f.opt("Comment")?,
            document_name: f.opt("DocumentName")?,
            document_version: f.opt("DocumentVersion")?,
            execution_elapsed_time: f.opt("ExecutionElapsedTime")?,
            execution_end_date_time: f.opt("ExecutionEndDateTime")?,
            execution_start_date_time: f.opt("ExecutionStartDateTime")?,
            instance_id: f.opt("InstanceId")?,
            plugin_name: f.opt("PluginName")?,
            response_code: f.opt("ResponseCode")?,
            standard_error_content: f.opt("StandardErrorContent")?,
            standard_error_url: f.opt("StandardErrorUrl")?,
            standard_output_content: f.opt("StandardOutputContent")?,
            standard_output_url: f.opt("StandardOutputUrl")?,
            status: f.opt("Status")?,
            status_details: f.opt("StatusDetails")?,
        })
    }
}

impl Decode for InstanceAggregatedAssociationOverview {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            detailed_status: f.opt("DetailedStatus")?,
            instance_association_status_aggregated_count: f.opt("InstanceAssociationStatusAggregatedCount")?,
        })
    }
}

impl Decode for InstanceInformation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            activation_id: f.opt("ActivationId")?,
            agent_version: f.opt("AgentVersion")?,
            association_overview: f.opt("AssociationOverview")?,
            association_status: f.opt("AssociationStatus")?,
            computer_name: f.opt("ComputerName")?,
            ip_address: f.opt("IPAddress")?,
            iam_role: f.opt("IamRole")?,
            instance_id: f.opt("InstanceId")?,
            is_latest_version: f.opt("IsLatestVersion")?,
            last_association_execution_date: f.opt("LastAssociationExecutionDate")?,
            last_ping_date_time: f.opt("LastPingDateTime")?,
            last_successful_association_execution_date: f.opt("LastSuccessfulAssociationExecutionDate")?,
            name: f.opt("Name")?,
            ping_status: f.opt("PingStatus")?,
            platform_name: f.opt("PlatformName")?,
            platform_type: f.opt("PlatformType")?,
            platform_version: f.opt("PlatformVersion")?,
            registration_date: f.opt("RegistrationDate")?,
            resource_type: f.opt("ResourceType")?,
            source_id: f.opt("SourceId")?,
            source_location: f.opt("SourceLocation")?,
            source_type: f.opt("SourceType")?,
        })
    }
}

impl Encode for InstanceInformationFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_InstanceInformationFilter[0], &self.key);
        req(w, &schema::M_InstanceInformationFilter[1], &self.value_set);
        w.end_struct();
    }
}

impl Encode for InstanceInformationStringFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_InstanceInformationStringFilter[0], &self.key);
        req(w, &schema::M_InstanceInformationStringFilter[1], &self.values);
        w.end_struct();
    }
}

impl Encode for ListDocumentsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListDocumentsRequest[0], &self.document_filter_list);
        opt(w, &schema::M_ListDocumentsRequest[1], &self.filters);
        opt(w, &schema::M_ListDocumentsRequest[2], &self.max_results);
        opt(w, &schema::M_ListDocumentsRequest[3], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListDocumentsResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            document_identifiers: f.opt("DocumentIdentifiers")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListResourceComplianceSummariesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListResourceComplianceSummariesRequest[0], &self.filters);
        opt(w, &schema::M_ListResourceComplianceSummariesRequest[1], &self.max_results);
        opt(w, &schema::M_ListResourceComplianceSummariesRequest[2], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListResourceComplianceSummariesResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            resource_compliance_summary_items: f.opt("ResourceComplianceSummaryItems")?,
        })
    }
}

impl Encode for ListTagsForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsForResourceRequest[0], &self.resource_id);
        req(w, &schema::M_ListTagsForResourceRequest[1], &self.resource_type);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tag_list: f.opt("TagList")?,
        })
    }
}

impl Decode for NonCompliantSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            non_compliant_count: f.opt("NonCompliantCount")?,
            severity_summary: f.opt("SeveritySummary")?,
        })
    }
}

impl Decode for ParameterInlinePolicy {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy_status: f.opt("PolicyStatus")?,
            policy_text: f.opt("PolicyText")?,
            policy_type: f.opt("PolicyType")?,
        })
    }
}

impl Decode for ParameterMetadata {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            allowed_pattern: f.opt("AllowedPattern")?,
            data_type: f.opt("DataType")?,
            description: f.opt("Description")?,
            key_id: f.opt("KeyId")?,
            last_modified_date: f.opt("LastModifiedDate")?,
            last_modified_user: f.opt("LastModifiedUser")?,
            name: f.opt("Name")?,
            policies: f.opt("Policies")?,
            tier: f.opt("Tier")?,
            r#type: f.opt("Type")?,
            version: f.opt("Version")?,
        })
    }
}

impl Encode for ParametersFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ParametersFilter[0], &self.key);
        req(w, &schema::M_ParametersFilter[1], &self.values);
        w.end_struct();
    }
}

impl Encode for PutParameterRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutParameterRequest[0], &self.allowed_pattern);
        opt(w, &schema::M_PutParameterRequest[1], &self.data_type);
        opt(w, &schema::M_PutParameterRequest[2], &self.description);
        opt(w, &schema::M_PutParameterRequest[3], &self.key_id);
        req(w, &schema::M_PutParameterRequest[4], &self.name);
        opt(w, &schema::M_PutParameterRequest[5], &self.overwrite);
        opt(w, &schema::M_PutParameterRequest[6], &self.policies);
        opt(w, &schema::M_PutParameterRequest[7], &self.tags);
        opt(w, &schema::M_PutParameterRequest[8], &self.tier);
        opt(w, &schema::M_PutParameterRequest[9], &self.r#type);
        req(w, &schema::M_PutParameterRequest[10], &self.value);
        w.end_struct();
    }
}

impl Decode for PutParameterResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tier: f.opt("Tier")?,
            version: f.opt("Version")?,
        })
    }
}

impl Decode for ResourceComplianceSummaryItem {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            compliance_type: f.opt("ComplianceType")?,
            compliant_summary: f.opt("CompliantSummary")?,
            execution_summary: f.opt("ExecutionSummary")?,
            non_compliant_summary: f.opt("NonCompliantSummary")?,
            overall_severity: f.opt("OverallSeverity")?,
            resource_id: f.opt("ResourceId")?,
            resource_type: f.opt("ResourceType")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for SendCommandRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SendCommandRequest[0], &self.alarm_configuration);
        opt(w, &schema::M_SendCommandRequest[1], &self.cloud_watch_output_config);
        opt(w, &schema::M_SendCommandRequest[2], &self.comment);
        opt(w, &schema::M_SendCommandRequest[3], &self.document_hash);
        opt(w, &schema::M_SendCommandRequest[4], &self.document_hash_type);
        req(w, &schema::M_SendCommandRequest[5], &self.document_name);
        opt(w, &schema::M_SendCommandRequest[6], &self.document_version);
        opt(w, &schema::M_SendCommandRequest[7], &self.instance_ids);
        opt(w, &schema::M_SendCommandRequest[8], &self.max_concurrency);
        opt(w, &schema::M_SendCommandRequest[9], &self.max_errors);
        opt(w, &schema::M_SendCommandRequest[10], &self.notification_config);
        opt(w, &schema::M_SendCommandRequest[11], &self.output_s3_bucket_name);
        opt(w, &schema::M_SendCommandRequest[12], &self.output_s3_key_prefix);
        opt(w, &schema::M_SendCommandRequest[13], &self.output_s3_region);
        opt(w, &schema::M_SendCommandRequest[14], &self.parameters);
        opt(w, &schema::M_SendCommandRequest[15], &self.service_role_arn);
        opt(w, &schema::M_SendCommandRequest[16], &self.targets);
        opt(w, &schema::M_SendCommandRequest[17], &self.timeout_seconds);
        w.end_struct();
    }
}

impl Decode for SendCommandResult {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            command: f.opt("Command")?,
        })
    }
}

impl Decode for SeveritySummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            critical_count: f.opt("CriticalCount")?,
            high_count: f.opt("HighCount")?,
            informational_count: f.opt("InformationalCount")?,
            low_count: f.opt("LowCount")?,
            medium_count: f.opt("MediumCount")?,
            unspecified_count: f.opt("UnspecifiedCount")?,
        })
    }
}

impl Encode for StartSessionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_StartSessionRequest[0], &self.document_name);
        opt(w, &schema::M_StartSessionRequest[1], &self.parameters);
        opt(w, &schema::M_StartSessionRequest[2], &self.reason);
        req(w, &schema::M_StartSessionRequest[3], &self.target);
        w.end_struct();
    }
}

impl Decode for StartSessionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            session_id: f.opt("SessionId")?,
            stream_url: f.opt("StreamUrl")?,
            token_value: f.opt("TokenValue")?,
        })
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "GetParameter" => ::bonkei_wire::Probe::of::<GetParameter>(),
        "GetParameters" => ::bonkei_wire::Probe::of::<GetParameters>(),
        "GetParametersByPath" => ::bonkei_wire::Probe::of::<GetParametersByPath>(),
        "AddTagsToResource" => ::bonkei_wire::Probe::of::<AddTagsToResource>(),
        "DeleteParameter" => ::bonkei_wire::Probe::of::<DeleteParameter>(),
        "DescribeInstanceInformation" => ::bonkei_wire::Probe::of::<DescribeInstanceInformation>(),
        "DescribeParameters" => ::bonkei_wire::Probe::of::<DescribeParameters>(),
        "GetCommandInvocation" => ::bonkei_wire::Probe::of::<GetCommandInvocation>(),
        "ListDocuments" => ::bonkei_wire::Probe::of::<ListDocuments>(),
        "ListResourceComplianceSummaries" => ::bonkei_wire::Probe::of::<ListResourceComplianceSummaries>(),
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "PutParameter" => ::bonkei_wire::Probe::of::<PutParameter>(),
        "SendCommand" => ::bonkei_wire::Probe::of::<SendCommand>(),
        "StartSession" => ::bonkei_wire::Probe::of::<StartSession>(),
        _ => return None,
    })
}
