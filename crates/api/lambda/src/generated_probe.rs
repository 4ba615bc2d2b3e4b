// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AddPermissionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AddPermissionRequest[0], &self.action);
        opt(w, &schema::M_AddPermissionRequest[1], &self.event_source_token);
        req(w, &schema::M_AddPermissionRequest[2], &self.function_name);
        opt(w, &schema::M_AddPermissionRequest[3], &self.function_url_auth_type);
        opt(w, &schema::M_AddPermissionRequest[4], &self.invoked_via_function_url);
        req(w, &schema::M_AddPermissionRequest[5], &self.principal);
        opt(w, &schema::M_AddPermissionRequest[6], &self.principal_org_id);
        opt(w, &schema::M_AddPermissionRequest[7], &self.qualifier);
        opt(w, &schema::M_AddPermissionRequest[8], &self.revision_id);
        opt(w, &schema::M_AddPermissionRequest[9], &self.source_account);
        opt(w, &schema::M_AddPermissionRequest[10], &self.source_arn);
        req(w, &schema::M_AddPermissionRequest[11], &self.statement_id);
        w.end_struct();
    }
}

impl Decode for AddPermissionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            statement: f.opt("Statement")?,
        })
    }
}

impl Decode for AmazonManagedKafkaEventSourceConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            consumer_group_id: f.opt("ConsumerGroupId")?,
            schema_registry_config: f.opt("SchemaRegistryConfig")?,
        })
    }
}

impl Decode for Concurrency {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            reserved_concurrent_executions: f.opt("ReservedConcurrentExecutions")?,
        })
    }
}

impl Decode for Cors {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allow_credentials: f.opt("AllowCredentials")?,
            allow_headers: f.opt("AllowHeaders")?,
            allow_methods: f.opt("AllowMethods")?,
            allow_origins: f.opt("AllowOrigins")?,
            expose_headers: f.opt("ExposeHeaders")?,
            max_age: f.opt("MaxAge")?,
        })
    }
}

impl Encode for CreateFunctionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateFunctionRequest[0], &self.accelerator_config);
        opt(w, &schema::M_CreateFunctionRequest[1], &self.architectures);
        opt(w, &schema::M_CreateFunctionRequest[2], &self.capacity_provider_config);
        req(w, &schema::M_CreateFunctionRequest[3], &self.code);
        opt(w, &schema::M_CreateFunctionRequest[4], &self.code_signing_config_arn);
        opt(w, &schema::M_CreateFunctionRequest[5], &self.dead_letter_config);
        opt(w, &schema::M_CreateFunctionRequest[6], &self.description);
        opt(w, &schema::M_CreateFunctionRequest[7], &self.durable_config);
        opt(w, &schema::M_CreateFunctionRequest[8], &self.environment);
        opt(w, &schema::M_CreateFunctionRequest[9], &self.ephemeral_storage);
        opt(w, &schema::M_CreateFunctionRequest[10], &self.file_system_configs);
        req(w, &schema::M_CreateFunctionRequest[11], &self.function_name);
        opt(w, &schema::M_CreateFunctionRequest[12], &self.handler);
        opt(w, &schema::M_CreateFunctionRequest[13], &self.image_config);
        opt(w, &schema::M_CreateFunctionRequest[14], &self.kms_key_arn);
        opt(w, &schema::M_CreateFunctionRequest[15], &self.layers);
        opt(w, &schema::M_CreateFunctionRequest[16], &self.logging_config);
        opt(w, &schema::M_CreateFunctionRequest[17], &self.memory_size);
        opt(w, &schema::M_CreateFunctionRequest[18], &self.package_type);
        opt(w, &schema::M_CreateFunctionRequest[19], &self.publish);
        opt(w, &schema::M_CreateFunctionRequest[20], &self.publish_to);
        req(w, &schema::M_CreateFunctionRequest[21], &self.role);
        opt(w, &schema::M_CreateFunctionRequest[22], &self.runtime);
        opt(w, &schema::M_CreateFunctionRequest[23], &self.runtime_config);
        opt(w, &schema::M_CreateFunctionRequest[24], &self.snap_start);
        opt(w, &schema::M_CreateFunctionRequest[25], &self.tags);
        opt(w, &schema::M_CreateFunctionRequest[26], &self.tenancy_config);
        opt(w, &schema::M_CreateFunctionRequest[27], &self.timeout);
        opt(w, &schema::M_CreateFunctionRequest[28], &self.tracing_config);
        opt(w, &schema::M_CreateFunctionRequest[29], &self.vpc_config);
        w.end_struct();
    }
}

impl Encode for DeleteFunctionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteFunctionRequest[0], &self.function_name);
        opt(w, &schema::M_DeleteFunctionRequest[1], &self.qualifier);
        w.end_struct();
    }
}

impl Decode for DeleteFunctionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status_code: f.opt("StatusCode")?,
        })
    }
}

impl Decode for DestinationConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            on_failure: f.opt("OnFailure")?,
            on_success: f.opt("OnSuccess")?,
        })
    }
}

impl Decode for DocumentDBEventSourceConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            collection_name: f.opt("CollectionName")?,
            database_name: f.opt("DatabaseName")?,
            full_document: f.opt("FullDocument")?,
        })
    }
}

impl Encode for Environment {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Environment[0], &self.variables);
        w.end_struct();
    }
}

impl Decode for EnvironmentError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error_code: f.opt("ErrorCode")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for EnvironmentResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error: f.opt("Error")?,
            variables: f.opt("Variables")?,
        })
    }
}

impl Decode for EventSourceMappingConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            amazon_managed_kafka_event_source_config: f.opt("AmazonManagedKafkaEventSourceConfig")?,
            batch_size: f.opt("BatchSize")?,
            bisect_batch_on_function_error: f.opt("BisectBatchOnFunctionError")?,
            destination_config: f.opt("DestinationConfig")?,
            document_db_event_source_config: f.opt("DocumentDBEventSourceConfig")?,
            event_source_arn: f.opt("EventSourceArn")?,
            event_source_mapping_arn: f.opt("EventSourceMappingArn")?,
            filter_criteria: f.opt("FilterCriteria")?,
            filter_criteria_error: f.opt("FilterCriteriaError")?,
            function_arn: f.opt("FunctionArn")?,
            function_response_types: f.opt("FunctionResponseTypes")?,
            kms_key_arn: f.opt("KMSKeyArn")?,
            last_modified: f.opt("LastModified")?,
            last_processing_result: f.opt("LastProcessingResult")?,
            logging_config: f.opt("LoggingConfig")?,
            maximum_batching_window_in_seconds: f.opt("MaximumBatchingWindowInSeconds")?,
            maximum_record_age_in_seconds: f.opt("MaximumRecordAgeInSeconds")?,
            maximum_retry_attempts: f.opt("MaximumRetryAttempts")?,
            metrics_config: f.opt("MetricsConfig")?,
            parallelization_factor: f.opt("ParallelizationFactor")?,
            provisioned_poller_config: f.opt("ProvisionedPollerConfig")?,
            queues: f.opt("Queues")?,
            scaling_config: f.opt("ScalingConfig")?,
            self_managed_event_source: f.opt("SelfManagedEventSource")?,
            self_managed_kafka_event_source_config: f.opt("SelfManagedKafkaEventSourceConfig")?,
            source_access_configurations: f.opt("SourceAccessConfigurations")?,
            starting_position: f.opt("StartingPosition")?,
            starting_position_timestamp: f.opt("StartingPositionTimestamp")?,
            state: f.opt("State")?,
            state_transition_reason: f.opt("StateTransitionReason")?,
            topics: f.opt("Topics")?,
            tumbling_window_in_seconds: f.opt("TumblingWindowInSeconds")?,
            uuid: f.opt("UUID")?,
        })
    }
}

impl Decode for EventSourceMappingLoggingConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            system_log_level: f.opt("SystemLogLevel")?,
        })
    }
}

impl Decode for EventSourceMappingMetricsConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            metrics: f.opt("Metrics")?,
        })
    }
}

impl Decode for Filter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            pattern: f.opt("Pattern")?,
        })
    }
}

impl Decode for FilterCriteria {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filters: f.opt("Filters")?,
        })
    }
}

impl Decode for FilterCriteriaError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error_code: f.opt("ErrorCode")?,
            message: f.opt("Message")?,
        })
    }
}

impl Encode for FunctionCode {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FunctionCode[0], &self.image_uri);
        opt(w, &schema::M_FunctionCode[1], &self.s3_bucket);
        opt(w, &schema::M_FunctionCode[2], &self.s3_key);
        opt(w, &schema::M_FunctionCode[3], &self.s3_object_storage_mode);
        opt(w, &schema::M_FunctionCode[4], &self.s3_object_version);
        opt(w, &schema::M_FunctionCode[5], &self.source_kms_key_arn);
        opt(w, &schema::M_FunctionCode[6], &self.zip_file);
        w.end_struct();
    }
}

impl Decode for FunctionCodeLocation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error: f.opt("Error")?,
            image_uri: f.opt("ImageUri")?,
            location: f.opt("Location")?,
            repository_type: f.opt("RepositoryType")?,
            resolved_image_uri: f.opt("ResolvedImageUri")?,
            resolved_s3_object: f.opt("ResolvedS3Object")?,
            source_kms_key_arn: f.opt("SourceKMSKeyArn")?,
        })
    }
}

impl Decode for FunctionCodeLocationError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error_code: f.opt("ErrorCode")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for FunctionConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            accelerator_config: f.opt("AcceleratorConfig")?,
            architectures: f.opt("Architectures")?,
            capacity_provider_config: f.opt("CapacityProviderConfig")?,
            code_sha256: f.opt("CodeSha256")?,
            code_size: f.opt("CodeSize")?,
            config_sha256: f.opt("ConfigSha256")?,
            dead_letter_config: f.opt("DeadLetterConfig")?,
            description: f.opt("Description")?,
            durable_config: f.opt("DurableConfig")?,
            environment: f.opt("Environment")?,
            ephemeral_storage: f.opt("EphemeralStorage")?,
            file_system_configs: f.opt("FileSystemConfigs")?,
            function_arn: f.opt("FunctionArn")?,
            function_name: f.opt("FunctionName")?,
            handler: f.opt("Handler")?,
            image_config_response: f.opt("ImageConfigResponse")?,
            kms_key_arn: f.opt("KMSKeyArn")?,
            last_modified: f.opt("LastModified")?,
            last_update_status: f.opt("LastUpdateStatus")?,
            last_update_status_reason: f.opt("LastUpdateStatusReason")?,
            last_update_status_reason_code: f.opt("LastUpdateStatusReasonCode")?,
            layers: f.opt("Layers")?,
            logging_config: f.opt("LoggingConfig")?,
            master_arn: f.opt("MasterArn")?,
            memory_size: f.opt("MemorySize")?,
            package_type: f.opt("PackageType")?,
            revision_id: f.opt("RevisionId")?,
            role: f.opt("Role")?,
            runtime: f.opt("Runtime")?,
            runtime_config: f.opt("RuntimeConfig")?,
            runtime_version_config: f.opt("RuntimeVersionConfig")?,
            signing_job_arn: f.opt("SigningJobArn")?,
            signing_profile_version_arn: f.opt("SigningProfileVersionArn")?,
            snap_start: f.opt("SnapStart")?,
            state: f.opt("State")?,
            state_reason: f.opt("StateReason")?,
            state_reason_code: f.opt("StateReasonCode")?,
            tenancy_config: f.opt("TenancyConfig")?,
            timeout: f.opt("Timeout")?,
            tracing_config: f.opt("TracingConfig")?,
            version: f.opt("Version")?,
            vpc_config: f.opt("VpcConfig")?,
        })
    }
}

impl Encode for GetFunctionCodeSigningConfigRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetFunctionCodeSigningConfigRequest[0], &self.function_name);
        w.end_struct();
    }
}

impl Decode for GetFunctionCodeSigningConfigResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code_signing_config_arn: f.opt("CodeSigningConfigArn")?,
            function_name: f.opt("FunctionName")?,
        })
    }
}

impl Encode for GetFunctionConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetFunctionConfigurationRequest[0], &self.function_name);
        opt(w, &schema::M_GetFunctionConfigurationRequest[1], &self.qualifier);
        w.end_struct();
    }
}

impl Encode for GetFunctionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetFunctionRequest[0], &self.function_name);
        opt(w, &schema::M_GetFunctionRequest[1], &self.qualifier);
        w.end_struct();
    }
}

impl Decode for GetFunctionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            concurrency: f.opt("Concurrency")?,
            configuration: f.opt("Configuration")?,
            tags: f.opt("Tags")?,
            tags_error: f.opt("TagsError")?,
        })
    }
}

impl Encode for GetFunctionUrlConfigRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetFunctionUrlConfigRequest[0], &self.function_name);
        opt(w, &schema::M_GetFunctionUrlConfigRequest[1], &self.qualifier);
        w.end_struct();
    }
}

impl Decode for GetFunctionUrlConfigResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auth_type: f.opt("AuthType")?,
            cors: f.opt("Cors")?,
            creation_time: f.opt("CreationTime")?,
            function_arn: f.opt("FunctionArn")?,
            function_url: f.opt("FunctionUrl")?,
            invoke_mode: f.opt("InvokeMode")?,
            last_modified_time: f.opt("LastModifiedTime")?,
        })
    }
}

impl Encode for GetPolicyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetPolicyRequest[0], &self.function_name);
        opt(w, &schema::M_GetPolicyRequest[1], &self.qualifier);
        w.end_struct();
    }
}

impl Decode for GetPolicyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            policy: f.opt("Policy")?,
            revision_id: f.opt("RevisionId")?,
        })
    }
}

impl Decode for ImageConfigError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error_code: f.opt("ErrorCode")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for ImageConfigResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error: f.opt("Error")?,
            image_config: f.opt("ImageConfig")?,
        })
    }
}

impl Encode for InvocationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InvocationRequest[0], &self.client_context);
        opt(w, &schema::M_InvocationRequest[1], &self.durable_execution_name);
        req(w, &schema::M_InvocationRequest[2], &self.function_name);
        opt(w, &schema::M_InvocationRequest[3], &self.invocation_type);
        opt(w, &schema::M_InvocationRequest[4], &self.log_type);
        opt(w, &schema::M_InvocationRequest[5], &self.payload);
        opt(w, &schema::M_InvocationRequest[6], &self.qualifier);
        opt(w, &schema::M_InvocationRequest[7], &self.tenant_id);
        w.end_struct();
    }
}

impl Decode for InvocationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            durable_execution_arn: f.opt("DurableExecutionArn")?,
            executed_version: f.opt("ExecutedVersion")?,
            function_error: f.opt("FunctionError")?,
            log_result: f.opt("LogResult")?,
            payload: f.opt("Payload")?,
            status_code: f.opt("StatusCode")?,
        })
    }
}

impl Decode for KafkaSchemaRegistryAccessConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#type: f.opt("Type")?,
            uri: f.opt("URI")?,
        })
    }
}

impl Decode for KafkaSchemaRegistryConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_configs: f.opt("AccessConfigs")?,
            event_record_format: f.opt("EventRecordFormat")?,
            schema_registry_uri: f.opt("SchemaRegistryURI")?,
            schema_validation_configs: f.opt("SchemaValidationConfigs")?,
        })
    }
}

impl Decode for KafkaSchemaValidationConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute: f.opt("Attribute")?,
        })
    }
}

impl Decode for Layer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            code_size: f.opt("CodeSize")?,
            signing_job_arn: f.opt("SigningJobArn")?,
            signing_profile_version_arn: f.opt("SigningProfileVersionArn")?,
        })
    }
}

impl Encode for ListEventSourceMappingsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListEventSourceMappingsRequest[0], &self.event_source_arn);
        opt(w, &schema::M_ListEventSourceMappingsRequest[1], &self.function_name);
        opt(w, &schema::M_ListEventSourceMappingsRequest[2], &self.marker);
        opt(w, &schema::M_ListEventSourceMappingsRequest[3], &self.max_items);
        w.end_struct();
    }
}

impl Decode for ListEventSourceMappingsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_source_mappings: f.opt("EventSourceMappings")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for ListFunctionsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListFunctionsRequest[0], &self.function_version);
        opt(w, &schema::M_ListFunctionsRequest[1], &self.marker);
        opt(w, &schema::M_ListFunctionsRequest[2], &self.master_region);
        opt(w, &schema::M_ListFunctionsRequest[3], &self.max_items);
        w.end_struct();
    }
}

impl Decode for ListFunctionsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            functions: f.opt("Functions")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for ListTagsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsRequest[0], &self.resource);
        w.end_struct();
    }
}

impl Decode for ListTagsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for ListVersionsByFunctionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListVersionsByFunctionRequest[0], &self.function_name);
        opt(w, &schema::M_ListVersionsByFunctionRequest[1], &self.marker);
        opt(w, &schema::M_ListVersionsByFunctionRequest[2], &self.max_items);
        w.end_struct();
    }
}

impl Decode for ListVersionsByFunctionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_marker: f.opt("NextMarker")?,
            versions: f.opt("Versions")?,
        })
    }
}

impl Decode for OnFailure {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            destination: f.opt("Destination")?,
        })
    }
}

impl Decode for OnSuccess {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            destination: f.opt("Destination")?,
        })
    }
}

impl Decode for ProvisionedPollerConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            maximum_pollers: f.opt("MaximumPollers")?,
            minimum_pollers: f.opt("MinimumPollers")?,
            poller_group_name: f.opt("PollerGroupName")?,
        })
    }
}

impl Encode for RemovePermissionRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RemovePermissionRequest[0], &self.function_name);
        opt(w, &schema::M_RemovePermissionRequest[1], &self.qualifier);
        opt(w, &schema::M_RemovePermissionRequest[2], &self.revision_id);
        req(w, &schema::M_RemovePermissionRequest[3], &self.statement_id);
        w.end_struct();
    }
}

impl Decode for ResolvedS3Object {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            s3_bucket: f.opt("S3Bucket")?,
            s3_key: f.opt("S3Key")?,
            s3_object_version: f.opt("S3ObjectVersion")?,
        })
    }
}

impl Decode for RuntimeVersionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error: f.opt("Error")?,
            runtime_version_arn: f.opt("RuntimeVersionArn")?,
        })
    }
}

impl Decode for RuntimeVersionError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error_code: f.opt("ErrorCode")?,
            message: f.opt("Message")?,
        })
    }
}

impl Decode for ScalingConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            maximum_concurrency: f.opt("MaximumConcurrency")?,
        })
    }
}

impl Decode for SelfManagedEventSource {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            endpoints: f.opt("Endpoints")?,
        })
    }
}

impl Decode for SelfManagedKafkaEventSourceConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            consumer_group_id: f.opt("ConsumerGroupId")?,
            consumption_mode: f.opt("ConsumptionMode")?,
            schema_registry_config: f.opt("SchemaRegistryConfig")?,
        })
    }
}

impl Encode for SnapStart {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SnapStart[0], &self.apply_on);
        w.end_struct();
    }
}

impl Decode for SnapStartResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            apply_on: f.opt("ApplyOn")?,
            optimization_status: f.opt("OptimizationStatus")?,
        })
    }
}

impl Decode for SourceAccessConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#type: f.opt("Type")?,
            uri: f.opt("URI")?,
        })
    }
}

impl Encode for TagResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TagResourceRequest[0], &self.resource);
        req(w, &schema::M_TagResourceRequest[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for TagsError {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            error_code: f.opt("ErrorCode")?,
            message: f.opt("Message")?,
        })
    }
}

impl Encode for TracingConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TracingConfig[0], &self.mode);
        w.end_struct();
    }
}

impl Decode for TracingConfigResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            mode: f.opt("Mode")?,
        })
    }
}

impl Encode for UpdateFunctionCodeRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateFunctionCodeRequest[0], &self.architectures);
        opt(w, &schema::M_UpdateFunctionCodeRequest[1], &self.dry_run);
        req(w, &schema::M_UpdateFunctionCodeRequest[2], &self.function_name);
        opt(w, &schema::M_UpdateFunctionCodeRequest[3], &self.image_uri);
        opt(w, &schema::M_UpdateFunctionCodeRequest[4], &self.publish);
        opt(w, &schema::M_UpdateFunctionCodeRequest[5], &self.publish_to);
        opt(w, &schema::M_UpdateFunctionCodeRequest[6], &self.revision_id);
        opt(w, &schema::M_UpdateFunctionCodeRequest[7], &self.s3_bucket);
        opt(w, &schema::M_UpdateFunctionCodeRequest[8], &self.s3_key);
        opt(w, &schema::M_UpdateFunctionCodeRequest[9], &self.s3_object_storage_mode);
        opt(w, &schema::M_UpdateFunctionCodeRequest[10], &self.s3_object_version);
        opt(w, &schema::M_UpdateFunctionCodeRequest[11], &self.source_kms_key_arn);
        opt(w, &schema::M_UpdateFunctionCodeRequest[12], &self.zip_file);
        w.end_struct();
    }
}

impl Encode for UpdateFunctionConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[0], &self.accelerator_config);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[1], &self.capacity_provider_config);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[2], &self.dead_letter_config);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[3], &self.description);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[4], &self.durable_config);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[5], &self.environment);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[6], &self.ephemeral_storage);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[7], &self.file_system_configs);
        req(w, &schema::M_UpdateFunctionConfigurationRequest[8], &self.function_name);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[9], &self.handler);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[10], &self.image_config);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[11], &self.kms_key_arn);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[12], &self.layers);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[13], &self.logging_config);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[14], &self.memory_size);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[15], &self.revision_id);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[16], &self.role);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[17], &self.runtime);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[18], &self.runtime_config);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[19], &self.snap_start);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[20], &self.timeout);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[21], &self.tracing_config);
        opt(w, &schema::M_UpdateFunctionConfigurationRequest[22], &self.vpc_config);
        w.end_struct();
    }
}

impl Encode for VpcConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_VpcConfig[0], &self.ipv6_allowed_for_dual_stack);
        opt(w, &schema::M_VpcConfig[1], &self.security_group_ids);
        opt(w, &schema::M_VpcConfig[2], &self.subnet_ids);
        w.end_struct();
    }
}

impl Decode for VpcConfigResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv6_allowed_for_dual_stack: f.opt("Ipv6AllowedForDualStack")?,
            security_group_ids: f.opt("SecurityGroupIds")?,
            subnet_ids: f.opt("SubnetIds")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for RemovePermissionResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for TagResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "AddPermission" => ::bonkei_wire::Probe::of::<AddPermission>(),
        "CreateFunction" => ::bonkei_wire::Probe::of::<CreateFunction>(),
        "DeleteFunction" => ::bonkei_wire::Probe::of::<DeleteFunction>(),
        "GetFunction" => ::bonkei_wire::Probe::of::<GetFunction>(),
        "GetFunctionCodeSigningConfig" => ::bonkei_wire::Probe::of::<GetFunctionCodeSigningConfig>(),
        "GetFunctionConfiguration" => ::bonkei_wire::Probe::of::<GetFunctionConfiguration>(),
        "GetFunctionUrlConfig" => ::bonkei_wire::Probe::of::<GetFunctionUrlConfig>(),
        "GetPolicy" => ::bonkei_wire::Probe::of::<GetPolicy>(),
        "Invoke" => ::bonkei_wire::Probe::of::<Invoke>(),
        "ListEventSourceMappings" => ::bonkei_wire::Probe::of::<ListEventSourceMappings>(),
        "ListFunctions" => ::bonkei_wire::Probe::of::<ListFunctions>(),
        "ListTags" => ::bonkei_wire::Probe::of::<ListTags>(),
        "ListVersionsByFunction" => ::bonkei_wire::Probe::of::<ListVersionsByFunction>(),
        "RemovePermission" => ::bonkei_wire::Probe::of::<RemovePermission>(),
        "TagResource" => ::bonkei_wire::Probe::of::<TagResource>(),
        "UpdateFunctionCode" => ::bonkei_wire::Probe::of::<UpdateFunctionCode>(),
        "UpdateFunctionConfiguration" => ::bonkei_wire::Probe::of::<UpdateFunctionConfiguration>(),
        _ => return None,
    })
}
