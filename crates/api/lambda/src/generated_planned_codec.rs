// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AcceleratorConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accelerator_memory_size: f.req("AcceleratorMemorySize")?,
        })
    }
}

impl Encode for AcceleratorConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AcceleratorConfig[0], &self.accelerator_memory_size);
        w.end_struct();
    }
}

impl Decode for AddPermissionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action: f.req("Action")?,
            event_source_token: f.opt("EventSourceToken")?,
            function_name: f.req("FunctionName")?,
            function_url_auth_type: f.opt("FunctionUrlAuthType")?,
            invoked_via_function_url: f.opt("InvokedViaFunctionUrl")?,
            principal: f.req("Principal")?,
            principal_org_id: f.opt("PrincipalOrgID")?,
            qualifier: f.opt("Qualifier")?,
            revision_id: f.opt("RevisionId")?,
            source_account: f.opt("SourceAccount")?,
            source_arn: f.opt("SourceArn")?,
            statement_id: f.req("StatementId")?,
        })
    }
}

impl Encode for AddPermissionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AddPermissionResponse[0], &self.statement);
        w.end_struct();
    }
}

impl Encode for AmazonManagedKafkaEventSourceConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AmazonManagedKafkaEventSourceConfig[0], &self.consumer_group_id);
        opt(w, &schema::M_AmazonManagedKafkaEventSourceConfig[1], &self.schema_registry_config);
        w.end_struct();
    }
}

impl Decode for CapacityProviderConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            lambda_managed_instances_capacity_provider_config: f.req("LambdaManagedInstancesCapacityProviderConfig")?,
        })
    }
}

impl Encode for CapacityProviderConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CapacityProviderConfig[0], &self.lambda_managed_instances_capacity_provider_config);
        w.end_struct();
    }
}

impl Encode for Concurrency {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Concurrency[0], &self.reserved_concurrent_executions);
        w.end_struct();
    }
}

impl Encode for Cors {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Cors[0], &self.allow_credentials);
        opt(w, &schema::M_Cors[1], &self.allow_headers);
        opt(w, &schema::M_Cors[2], &self.allow_methods);
        opt(w, &schema::M_Cors[3], &self.allow_origins);
        opt(w, &schema::M_Cors[4], &self.expose_headers);
        opt(w, &schema::M_Cors[5], &self.max_age);
        w.end_struct();
    }
}

impl Decode for CreateFunctionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accelerator_config: f.opt("AcceleratorConfig")?,
            architectures: f.opt("Architectures")?,
            capacity_provider_config: f.opt("CapacityProviderConfig")?,
            code: f.req("Code")?,
            code_signing_config_arn: f.opt("CodeSigningConfigArn")?,
            dead_letter_config: f.opt("DeadLetterConfig")?,
            description: f.opt("Description")?,
            durable_config: f.opt("DurableConfig")?,
            environment: f.opt("Environment")?,
            ephemeral_storage: f.opt("EphemeralStorage")?,
            file_system_configs: f.opt("FileSystemConfigs")?,
            function_name: f.req("FunctionName")?,
            handler: f.opt("Handler")?,
            image_config: f.opt("ImageConfig")?,
            kms_key_arn: f.opt("KMSKeyArn")?,
            layers: f.opt("Layers")?,
            logging_config: f.opt("LoggingConfig")?,
            memory_size: f.opt("MemorySize")?,
            package_type: f.opt("PackageType")?,
            publish: f.opt("Publish")?,
            publish_to: f.opt("PublishTo")?,
            role: f.req("Role")?,
            runtime: f.opt("Runtime")?,
            runtime_config: f.opt("RuntimeConfig")?,
            snap_start: f.opt("SnapStart")?,
            tags: f.opt("Tags")?,
            tenancy_config: f.opt("TenancyConfig")?,
            timeout: f.opt("Timeout")?,
            tracing_config: f.opt("TracingConfig")?,
            vpc_config: f.opt("VpcConfig")?,
        })
    }
}

impl Decode for DeadLetterConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_arn: f.opt("TargetArn")?,
        })
    }
}

impl Encode for DeadLetterConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeadLetterConfig[0], &self.target_arn);
        w.end_struct();
    }
}

impl Decode for DeleteFunctionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            function_name: f.req("FunctionName")?,
            qualifier: f.opt("Qualifier")?,
        })
    }
}

impl Encode for DeleteFunctionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DeleteFunctionResponse[0], &self.status_code);
        w.end_struct();
    }
}

impl Encode for DestinationConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DestinationConfig[0], &self.on_failure);
        opt(w, &schema::M_DestinationConfig[1], &self.on_success);
        w.end_struct();
    }
}

impl Encode for DocumentDBEventSourceConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DocumentDBEventSourceConfig[0], &self.collection_name);
        opt(w, &schema::M_DocumentDBEventSourceConfig[1], &self.database_name);
        opt(w, &schema::M_DocumentDBEventSourceConfig[2], &self.full_document);
        w.end_struct();
    }
}

impl Decode for DurableConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            execution_timeout: f.opt("ExecutionTimeout")?,
            kms_key_arn: f.opt("KMSKeyArn")?,
            retention_period_in_days: f.opt("RetentionPeriodInDays")?,
        })
    }
}

impl Encode for DurableConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DurableConfig[0], &self.execution_timeout);
        opt(w, &schema::M_DurableConfig[1], &self.kms_key_arn);
        opt(w, &schema::M_DurableConfig[2], &self.retention_period_in_days);
        w.end_struct();
    }
}

impl Decode for Environment {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            variables: f.opt("Variables")?,
        })
    }
}

impl Encode for EnvironmentError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EnvironmentError[0], &self.error_code);
        opt(w, &schema::M_EnvironmentError[1], &self.message);
        w.end_struct();
    }
}

impl Encode for EnvironmentResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EnvironmentResponse[0], &self.error);
        opt(w, &schema::M_EnvironmentResponse[1], &self.variables);
        w.end_struct();
    }
}

impl Decode for EphemeralStorage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            size: f.req("Size")?,
        })
    }
}

impl Encode for EphemeralStorage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_EphemeralStorage[0], &self.size);
        w.end_struct();
    }
}

impl Encode for EventSourceMappingConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EventSourceMappingConfiguration[0], &self.amazon_managed_kafka_event_source_config);
        opt(w, &schema::M_EventSourceMappingConfiguration[1], &self.batch_size);
        opt(w, &schema::M_EventSourceMappingConfiguration[2], &self.bisect_batch_on_function_error);
        opt(w, &schema::M_EventSourceMappingConfiguration[3], &self.destination_config);
        opt(w, &schema::M_EventSourceMappingConfiguration[4], &self.document_db_event_source_config);
        opt(w, &schema::M_EventSourceMappingConfiguration[5], &self.event_source_arn);
        opt(w, &schema::M_EventSourceMappingConfiguration[6], &self.event_source_mapping_arn);
        opt(w, &schema::M_EventSourceMappingConfiguration[7], &self.filter_criteria);
        opt(w, &schema::M_EventSourceMappingConfiguration[8], &self.filter_criteria_error);
        opt(w, &schema::M_EventSourceMappingConfiguration[9], &self.function_arn);
        opt(w, &schema::M_EventSourceMappingConfiguration[10], &self.function_response_types);
        opt(w, &schema::M_EventSourceMappingConfiguration[11], &self.kms_key_arn);
        opt(w, &schema::M_EventSourceMappingConfiguration[12], &self.last_modified);
        opt(w, &schema::M_EventSourceMappingConfiguration[13], &self.last_processing_result);
        opt(w, &schema::M_EventSourceMappingConfiguration[14], &self.logging_config);
        opt(w, &schema::M_EventSourceMappingConfiguration[15], &self.maximum_batching_window_in_seconds);
        opt(w, &schema::M_EventSourceMappingConfiguration[16], &self.maximum_record_age_in_seconds);
        opt(w, &schema::M_EventSourceMappingConfiguration[17], &self.maximum_retry_attempts);
        opt(w, &schema::M_EventSourceMappingConfiguration[18], &self.metrics_config);
        opt(w, &schema::M_EventSourceMappingConfiguration[19], &self.parallelization_factor);
        opt(w, &schema::M_EventSourceMappingConfiguration[20], &self.provisioned_poller_config);
        opt(w, &schema::M_EventSourceMappingConfiguration[21], &self.queues);
        opt(w, &schema::M_EventSourceMappingConfiguration[22], &self.scaling_config);
        opt(w, &schema::M_EventSourceMappingConfiguration[23], &self.self_managed_event_source);
        opt(w, &schema::M_EventSourceMappingConfiguration[24], &self.self_managed_kafka_event_source_config);
        opt(w, &schema::M_EventSourceMappingConfiguration[25], &self.source_access_configurations);
        opt(w, &schema::M_EventSourceMappingConfiguration[26], &self.starting_position);
        opt(w, &schema::M_EventSourceMappingConfiguration[27], &self.starting_position_timestamp);
        opt(w, &schema::M_EventSourceMappingConfiguration[28], &self.state);
        opt(w, &schema::M_EventSourceMappingConfiguration[29], &self.state_transition_reason);
        opt(w, &schema::M_EventSourceMappingConfiguration[30], &self.topics);
        opt(w, &schema::M_EventSourceMappingConfiguration[31], &self.tumbling_window_in_seconds);
        opt(w, &schema::M_EventSourceMappingConfiguration[32], &self.uuid);
        w.end_struct();
    }
}

impl Encode for EventSourceMappingLoggingConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EventSourceMappingLoggingConfig[0], &self.system_log_level);
        w.end_struct();
    }
}

impl Encode for EventSourceMappingMetricsConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EventSourceMappingMetricsConfig[0], &self.metrics);
        w.end_struct();
    }
}

impl Decode for FileSystemConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.req("Arn")?,
            local_mount_path: f.req("LocalMountPath")?,
            s3_files_config: f.opt("S3FilesConfig")?,
        })
    }
}

impl Encode for FileSystemConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_FileSystemConfig[0], &self.arn);
        req(w, &schema::M_FileSystemConfig[1], &self.local_mount_path);
        opt(w, &schema::M_FileSystemConfig[2], &self.s3_files_config);
        w.end_struct();
    }
}

impl Encode for Filter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Filter[0], &self.pattern);
        w.end_struct();
    }
}

impl Encode for FilterCriteria {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FilterCriteria[0], &self.filters);
        w.end_struct();
    }
}

impl Encode for FilterCriteriaError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FilterCriteriaError[0], &self.error_code);
        opt(w, &schema::M_FilterCriteriaError[1], &self.message);
        w.end_struct();
    }
}

impl Decode for FunctionCode {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            image_uri: f.opt("ImageUri")?,
            s3_bucket: f.opt("S3Bucket")?,
            s3_key: f.opt("S3Key")?,
            s3_object_storage_mode: f.opt("S3ObjectStorageMode")?,
            s3_object_version: f.opt("S3ObjectVersion")?,
            source_kms_key_arn: f.opt("SourceKMSKeyArn")?,
            zip_file: f.opt("ZipFile")?,
        })
    }
}

impl Encode for FunctionCodeLocation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FunctionCodeLocation[0], &self.error);
        opt(w, &schema::M_FunctionCodeLocation[1], &self.image_uri);
        opt(w, &schema::M_FunctionCodeLocation[2], &self.location);
        opt(w, &schema::M_FunctionCodeLocation[3], &self.repository_type);
        opt(w, &schema::M_FunctionCodeLocation[4], &self.resolved_image_uri);
        opt(w, &schema::M_FunctionCodeLocation[5], &self.resolved_s3_object);
        opt(w, &schema::M_FunctionCodeLocation[6], &self.source_kms_key_arn);
        w.end_struct();
    }
}

impl Encode for FunctionCodeLocationError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FunctionCodeLocationError[0], &self.error_code);
        opt(w, &schema::M_FunctionCodeLocationError[1], &self.message);
        w.end_struct();
    }
}

impl Encode for FunctionConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FunctionConfiguration[0], &self.accelerator_config);
        opt(w, &schema::M_FunctionConfiguration[1], &self.architectures);
        opt(w, &schema::M_FunctionConfiguration[2], &self.capacity_provider_config);
        opt(w, &schema::M_FunctionConfiguration[3], &self.code_sha256);
        opt(w, &schema::M_FunctionConfiguration[4], &self.code_size);
        opt(w, &schema::M_FunctionConfiguration[5], &self.config_sha256);
        opt(w, &schema::M_FunctionConfiguration[6], &self.dead_letter_config);
        opt(w, &schema::M_FunctionConfiguration[7], &self.description);
        opt(w, &schema::M_FunctionConfiguration[8], &self.durable_config);
        opt(w, &schema::M_FunctionConfiguration[9], &self.environment);
        opt(w, &schema::M_FunctionConfiguration[10], &self.ephemeral_storage);
        opt(w, &schema::M_FunctionConfiguration[11], &self.file_system_configs);
        opt(w, &schema::M_FunctionConfiguration[12], &self.function_arn);
        opt(w, &schema::M_FunctionConfiguration[13], &self.function_name);
        opt(w, &schema::M_FunctionConfiguration[14], &self.handler);
        opt(w, &schema::M_FunctionConfiguration[15], &self.image_config_response);
        opt(w, &schema::M_FunctionConfiguration[16], &self.kms_key_arn);
        opt(w, &schema::M_FunctionConfiguration[17], &self.last_modified);
        opt(w, &schema::M_FunctionConfiguration[18], &self.last_update_status);
        opt(w, &schema::M_FunctionConfiguration[19], &self.last_update_status_reason);
        opt(w, &schema::M_FunctionConfiguration[20], &self.last_update_status_reason_code);
        opt(w, &schema::M_FunctionConfiguration[21], &self.layers);
        opt(w, &schema::M_FunctionConfiguration[22], &self.logging_config);
        opt(w, &schema::M_FunctionConfiguration[23], &self.master_arn);
        opt(w, &schema::M_FunctionConfiguration[24], &self.memory_size);
        opt(w, &schema::M_FunctionConfiguration[25], &self.package_type);
        opt(w, &schema::M_FunctionConfiguration[26], &self.revision_id);
        opt(w, &schema::M_FunctionConfiguration[27], &self.role);
        opt(w, &schema::M_FunctionConfiguration[28], &self.runtime);
        opt(w, &schema::M_FunctionConfiguration[29], &self.runtime_config);
        opt(w, &schema::M_FunctionConfiguration[30], &self.runtime_version_config);
        opt(w, &schema::M_FunctionConfiguration[31], &self.signing_job_arn);
        opt(w, &schema::M_FunctionConfiguration[32], &self.signing_profile_version_arn);
        opt(w, &schema::M_FunctionConfiguration[33], &self.snap_start);
        opt(w, &schema::M_FunctionConfiguration[34], &self.state);
        opt(w, &schema::M_FunctionConfiguration[35], &self.state_reason);
        opt(w, &schema::M_FunctionConfiguration[36], &self.state_reason_code);
        opt(w, &schema::M_FunctionConfiguration[37], &self.tenancy_config);
        opt(w, &schema::M_FunctionConfiguration[38], &self.timeout);
        opt(w, &schema::M_FunctionConfiguration[39], &self.tracing_config);
        opt(w, &schema::M_FunctionConfiguration[40], &self.version);
        opt(w, &schema::M_FunctionConfiguration[41], &self.vpc_config);
        w.end_struct();
    }
}

impl Decode for FunctionRuntimeConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            runtime_alias: f.req("RuntimeAlias")?,
            runtime_arn: f.req("RuntimeArn")?,
        })
    }
}

impl Encode for FunctionRuntimeConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_FunctionRuntimeConfig[0], &self.runtime_alias);
        req(w, &schema::M_FunctionRuntimeConfig[1], &self.runtime_arn);
        w.end_struct();
    }
}

impl Decode for GetFunctionCodeSigningConfigRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            function_name: f.req("FunctionName")?,
        })
    }
}

impl Encode for GetFunctionCodeSigningConfigResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetFunctionCodeSigningConfigResponse[0], &self.code_signing_config_arn);
        opt(w, &schema::M_GetFunctionCodeSigningConfigResponse[1], &self.function_name);
        w.end_struct();
    }
}

impl Decode for GetFunctionConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            function_name: f.req("FunctionName")?,
            qualifier: f.opt("Qualifier")?,
        })
    }
}

impl Decode for GetFunctionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            function_name: f.req("FunctionName")?,
            qualifier: f.opt("Qualifier")?,
        })
    }
}

impl Encode for GetFunctionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetFunctionResponse[0], &self.code);
        opt(w, &schema::M_GetFunctionResponse[1], &self.concurrency);
        opt(w, &schema::M_GetFunctionResponse[2], &self.configuration);
        opt(w, &schema::M_GetFunctionResponse[3], &self.tags);
        opt(w, &schema::M_GetFunctionResponse[4], &self.tags_error);
        w.end_struct();
    }
}

impl Decode for GetFunctionUrlConfigRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            function_name: f.req("FunctionName")?,
            qualifier: f.opt("Qualifier")?,
        })
    }
}

impl Encode for GetFunctionUrlConfigResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetFunctionUrlConfigResponse[0], &self.auth_type);
        opt(w, &schema::M_GetFunctionUrlConfigResponse[1], &self.cors);
        opt(w, &schema::M_GetFunctionUrlConfigResponse[2], &self.creation_time);
        opt(w, &schema::M_GetFunctionUrlConfigResponse[3], &self.function_arn);
        opt(w, &schema::M_GetFunctionUrlConfigResponse[4], &self.function_url);
        opt(w, &schema::M_GetFunctionUrlConfigResponse[5], &self.invoke_mode);
        opt(w, &schema::M_GetFunctionUrlConfigResponse[6], &self.last_modified_time);
        w.end_struct();
    }
}

impl Decode for GetPolicyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            function_name: f.req("FunctionName")?,
            qualifier: f.opt("Qualifier")?,
        })
    }
}

impl Encode for GetPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetPolicyResponse[0], &self.policy);
        opt(w, &schema::M_GetPolicyResponse[1], &self.revision_id);
        w.end_struct();
    }
}

impl Decode for ImageConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            command: f.opt("Command")?,
            entry_point: f.opt("EntryPoint")?,
            working_directory: f.opt("WorkingDirectory")?,
        })
    }
}

impl Encode for ImageConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImageConfig[0], &self.command);
        opt(w, &schema::M_ImageConfig[1], &self.entry_point);
        opt(w, &schema::M_ImageConfig[2], &self.working_directory);
        w.end_struct();
    }
}

impl Encode for ImageConfigError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImageConfigError[0], &self.error_code);
        opt(w, &schema::M_ImageConfigError[1], &self.message);
        w.end_struct();
    }
}

impl Encode for ImageConfigResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImageConfigResponse[0], &self.error);
        opt(w, &schema::M_ImageConfigResponse[1], &self.image_config);
        w.end_struct();
    }
}

impl Decode for InvocationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_context: f.opt("ClientContext")?,
            durable_execution_name: f.opt("DurableExecutionName")?,
            function_name: f.req("FunctionName")?,
            invocation_type: f.opt("InvocationType")?,
            log_type: f.opt("LogType")?,
            payload: f.opt("Payload")?,
            qualifier: f.opt("Qualifier")?,
            tenant_id: f.opt("TenantId")?,
        })
    }
}

impl Encode for InvocationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InvocationResponse[0], &self.durable_execution_arn);
        opt(w, &schema::M_InvocationResponse[1], &self.executed_version);
        opt(w, &schema::M_InvocationResponse[2], &self.function_error);
        opt(w, &schema::M_InvocationResponse[3], &self.log_result);
        opt(w, &schema::M_InvocationResponse[4], &self.payload);
        opt(w, &schema::M_InvocationResponse[5], &self.status_code);
        w.end_struct();
    }
}

impl Encode for KafkaSchemaRegistryAccessConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KafkaSchemaRegistryAccessConfig[0], &self.r#type);
        opt(w, &schema::M_KafkaSchemaRegistryAccessConfig[1], &self.uri);
        w.end_struct();
    }
}

impl Encode for KafkaSchemaRegistryConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KafkaSchemaRegistryConfig[0], &self.access_configs);
        opt(w, &schema::M_KafkaSchemaRegistryConfig[1], &self.event_record_format);
        opt(w, &schema::M_KafkaSchemaRegistryConfig[2], &self.schema_registry_uri);
        opt(w, &schema::M_KafkaSchemaRegistryConfig[3], &self.schema_validation_configs);
        w.end_struct();
    }
}

impl Encode for KafkaSchemaValidationConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KafkaSchemaValidationConfig[0], &self.attribute);
        w.end_struct();
    }
}

impl Decode for LambdaManagedInstancesCapacityProviderConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_provider_arn: f.req("CapacityProviderArn")?,
            execution_environment_memory_gib_per_vcpu: f.opt("ExecutionEnvironmentMemoryGiBPerVCpu")?,
            per_execution_environment_max_concurrency: f.opt("PerExecutionEnvironmentMaxConcurrency")?,
        })
    }
}

impl Encode for LambdaManagedInstancesCapacityProviderConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_LambdaManagedInstancesCapacityProviderConfig[0], &self.capacity_provider_arn);
        opt(w, &schema::M_LambdaManagedInstancesCapacityProviderConfig[1], &self.execution_environment_memory_gib_per_vcpu);
        opt(w, &schema::M_LambdaManagedInstancesCapacityProviderConfig[2], &self.per_execution_environment_max_concurrency);
        w.end_struct();
    }
}

impl Encode for Layer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Layer[0], &self.arn);
        opt(w, &schema::M_Layer[1], &self.code_size);
        opt(w, &schema::M_Layer[2], &self.signing_job_arn);
        opt(w, &schema::M_Layer[3], &self.signing_profile_version_arn);
        w.end_struct();
    }
}

impl Decode for ListEventSourceMappingsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_source_arn: f.opt("EventSourceArn")?,
            function_name: f.opt("FunctionName")?,
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
        })
    }
}

impl Encode for ListEventSourceMappingsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListEventSourceMappingsResponse[0], &self.event_source_mappings);
        opt(w, &schema::M_ListEventSourceMappingsResponse[1], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for ListFunctionsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            function_version: f.opt("FunctionVersion")?,
            marker: f.opt("Marker")?,
            master_region: f.opt("MasterRegion")?,
            max_items: f.opt("MaxItems")?,
        })
    }
}

impl Encode for ListFunctionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListFunctionsResponse[0], &self.functions);
        opt(w, &schema::M_ListFunctionsResponse[1], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for ListTagsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource: f.req("Resource")?,
        })
    }
}

impl Encode for ListTagsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsResponse[0], &self.tags);
        w.end_struct();
    }
}

impl Decode for ListVersionsByFunctionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            function_name: f.req("FunctionName")?,
            marker: f.opt("Marker")?,
            max_items: f.opt("MaxItems")?,
        })
    }
}

impl Encode for ListVersionsByFunctionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListVersionsByFunctionResponse[0], &self.next_marker);
        opt(w, &schema::M_ListVersionsByFunctionResponse[1], &self.versions);
        w.end_struct();
    }
}

impl Decode for LoggingConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            application_log_level: f.opt("ApplicationLogLevel")?,
            log_format: f.opt("LogFormat")?,
            log_group: f.opt("LogGroup")?,
            system_log_level: f.opt("SystemLogLevel")?,
        })
    }
}

impl Encode for LoggingConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LoggingConfig[0], &self.application_log_level);
        opt(w, &schema::M_LoggingConfig[1], &self.log_format);
        opt(w, &schema::M_LoggingConfig[2], &self.log_group);
        opt(w, &schema::M_LoggingConfig[3], &self.system_log_level);
        w.end_struct();
    }
}

impl Encode for OnFailure {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OnFailure[0], &self.destination);
        w.end_struct();
    }
}

impl Encode for OnSuccess {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OnSuccess[0], &self.destination);
        w.end_struct();
    }
}

impl Encode for ProvisionedPollerConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ProvisionedPollerConfig[0], &self.maximum_pollers);
        opt(w, &schema::M_ProvisionedPollerConfig[1], &self.minimum_pollers);
        opt(w, &schema::M_ProvisionedPollerConfig[2], &self.poller_group_name);
        w.end_struct();
    }
}

impl Decode for RemovePermissionRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            function_name: f.req("FunctionName")?,
            qualifier: f.opt("Qualifier")?,
            revision_id: f.opt("RevisionId")?,
            statement_id: f.req("StatementId")?,
        })
    }
}

impl Encode for ResolvedS3Object {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResolvedS3Object[0], &self.s3_bucket);
        opt(w, &schema::M_ResolvedS3Object[1], &self.s3_key);
        opt(w, &schema::M_ResolvedS3Object[2], &self.s3_object_version);
        w.end_struct();
    }
}

impl Encode for RuntimeVersionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RuntimeVersionConfig[0], &self.error);
        opt(w, &schema::M_RuntimeVersionConfig[1], &self.runtime_version_arn);
        w.end_struct();
    }
}

impl Encode for RuntimeVersionError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RuntimeVersionError[0], &self.error_code);
        opt(w, &schema::M_RuntimeVersionError[1], &self.message);
        w.end_struct();
    }
}

impl Decode for S3FilesConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            direct_s3_read: f.opt("DirectS3Read")?,
        })
    }
}

impl Encode for S3FilesConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_S3FilesConfig[0], &self.direct_s3_read);
        w.end_struct();
    }
}

impl Encode for ScalingConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ScalingConfig[0], &self.maximum_concurrency);
        w.end_struct();
    }
}

impl Encode for SelfManagedEventSource {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SelfManagedEventSource[0], &self.endpoints);
        w.end_struct();
    }
}

impl Encode for SelfManagedKafkaEventSourceConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SelfManagedKafkaEventSourceConfig[0], &self.consumer_group_id);
        opt(w, &schema::M_SelfManagedKafkaEventSourceConfig[1], &self.consumption_mode);
        opt(w, &schema::M_SelfManagedKafkaEventSourceConfig[2], &self.schema_registry_config);
        w.end_struct();
    }
}

impl Decode for SnapStart {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            apply_on: f.opt("ApplyOn")?,
        })
    }
}

impl Encode for SnapStartResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SnapStartResponse[0], &self.apply_on);
        opt(w, &schema::M_SnapStartResponse[1], &self.optimization_status);
        w.end_struct();
    }
}

impl Encode for SourceAccessConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SourceAccessConfiguration[0], &self.r#type);
        opt(w, &schema::M_SourceAccessConfiguration[1], &self.uri);
        w.end_struct();
    }
}

impl Decode for TagResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource: f.req("Resource")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Encode for TagsError {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagsError[0], &self.error_code);
        opt(w, &schema::M_TagsError[1], &self.message);
        w.end_struct();
    }
}

impl Decode for TenancyConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tenant_isolation_mode: f.req("TenantIsolationMode")?,
        })
    }
}

impl Encode for TenancyConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TenancyConfig[0], &self.tenant_isolation_mode);
        w.end_struct();
    }
}

impl Decode for TracingConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            mode: f.opt("Mode")?,
        })
    }
}

impl Encode for TracingConfigResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TracingConfigResponse[0], &self.mode);
        w.end_struct();
    }
}

impl Decode for UpdateFunctionCodeRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            architectures: f.opt("Architectures")?,
            dry_run: f.opt("DryRun")?,
            function_name: f.req("FunctionName")?,
            image_uri: f.opt("ImageUri")?,
            publish: f.opt("Publish")?,
            publish_to: f.opt("PublishTo")?,
            revision_id: f.opt("RevisionId")?,
            s3_bucket: f.opt("S3Bucket")?,
            s3_key: f.opt("S3Key")?,
            s3_object_storage_mode: f.opt("S3ObjectStorageMode")?,
            s3_object_version: f.opt("S3ObjectVersion")?,
            source_kms_key_arn: f.opt("SourceKMSKeyArn")?,
            zip_file: f.opt("ZipFile")?,
        })
    }
}

impl Decode for UpdateFunctionConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accelerator_config: f.opt("AcceleratorConfig")?,
            capacity_provider_config: f.opt("CapacityProviderConfig")?,
            dead_letter_config: f.opt("DeadLetterConfig")?,
            description: f.opt("Description")?,
            durable_config: f.opt("DurableConfig")?,
            environment: f.opt("Environment")?,
            ephemeral_storage: f.opt("EphemeralStorage")?,
            file_system_configs: f.opt("FileSystemConfigs")?,
            function_name: f.req("FunctionName")?,
            handler: f.opt("Handler")?,
            image_config: f.opt("ImageConfig")?,
            kms_key_arn: f.opt("KMSKeyArn")?,
            layers: f.opt("Layers")?,
            logging_config: f.opt("LoggingConfig")?,
            memory_size: f.opt("MemorySize")?,
            revision_id: f.opt("RevisionId")?,
            role: f.opt("Role")?,
            runtime: f.opt("Runtime")?,
            runtime_config: f.opt("RuntimeConfig")?,
            snap_start: f.opt("SnapStart")?,
            timeout: f.opt("Timeout")?,
            tracing_config: f.opt("TracingConfig")?,
            vpc_config: f.opt("VpcConfig")?,
        })
    }
}

impl Decode for VpcConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_allowed_for_dual_stack: f.opt("Ipv6AllowedForDualStack")?,
            security_group_ids: f.opt("SecurityGroupIds")?,
            subnet_ids: f.opt("SubnetIds")?,
        })
    }
}

impl Encode for VpcConfigResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcConfigResponse[0], &self.ipv6_allowed_for_dual_stack);
        opt(w, &schema::M_VpcConfigResponse[1], &self.security_group_ids);
        opt(w, &schema::M_VpcConfigResponse[2], &self.subnet_ids);
        opt(w, &schema::M_VpcConfigResponse[3], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for RemovePermissionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for TagResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
