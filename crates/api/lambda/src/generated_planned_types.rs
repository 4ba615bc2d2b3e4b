// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorConfig {
    pub accelerator_memory_size: i32,
}
impl ::bonkei_wire::Element for AcceleratorConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionRequest {
    pub action: String,
    pub event_source_token: Option<String>,
    pub function_name: String,
    pub function_url_auth_type: Option<FunctionUrlAuthType>,
    pub invoked_via_function_url: Option<bool>,
    pub principal: String,
    pub principal_org_id: Option<String>,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
    pub source_account: Option<String>,
    pub source_arn: Option<String>,
    pub statement_id: String,
}
impl ::bonkei_wire::Element for AddPermissionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionResponse {
    pub statement: Option<String>,
}
impl ::bonkei_wire::Element for AddPermissionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AmazonManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
}
impl ::bonkei_wire::Element for AmazonManagedKafkaEventSourceConfig {}

text_enum! { ApplicationLogLevel
    TRACE = "TRACE"
    DEBUG = "DEBUG"
    INFO = "INFO"
    WARN = "WARN"
    ERROR = "ERROR"
    FATAL = "FATAL"
}

text_enum! { Architecture
    X86_64 = "x86_64"
    ARM64 = "arm64"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
}
impl ::bonkei_wire::Element for CapacityProviderConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Concurrency {
    pub reserved_concurrent_executions: Option<i32>,
}
impl ::bonkei_wire::Element for Concurrency {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cors {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origins: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i32>,
}
impl ::bonkei_wire::Element for Cors {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateFunctionRequest {
    pub accelerator_config: Option<AcceleratorConfig>,
    pub architectures: Option<Vec<Architecture>>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub code: FunctionCode,
    pub code_signing_config_arn: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub environment: Option<Environment>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub function_name: String,
    pub handler: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub kms_key_arn: Option<String>,
    pub layers: Option<Vec<String>>,
    pub logging_config: Option<LoggingConfig>,
    pub memory_size: Option<i32>,
    pub package_type: Option<PackageType>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub role: String,
    pub runtime: Option<Runtime>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub snap_start: Option<SnapStart>,
    pub tags: Option<BTreeMap<String, String>>,
    pub tenancy_config: Option<TenancyConfig>,
    pub timeout: Option<i32>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VpcConfig>,
}
impl ::bonkei_wire::Element for CreateFunctionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub target_arn: Option<String>,
}
impl ::bonkei_wire::Element for DeadLetterConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl ::bonkei_wire::Element for DeleteFunctionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionResponse {
    pub status_code: Option<i32>,
}
impl ::bonkei_wire::Element for DeleteFunctionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DestinationConfig {
    pub on_failure: Option<OnFailure>,
    pub on_success: Option<OnSuccess>,
}
impl ::bonkei_wire::Element for DestinationConfig {}

text_enum! { DirectS3Read
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    AUTO = "AUTO"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentDBEventSourceConfig {
    pub collection_name: Option<String>,
    pub database_name: Option<String>,
    pub full_document: Option<FullDocument>,
}
impl ::bonkei_wire::Element for DocumentDBEventSourceConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DurableConfig {
    pub execution_timeout: Option<i32>,
    pub kms_key_arn: Option<String>,
    pub retention_period_in_days: Option<i32>,
}
impl ::bonkei_wire::Element for DurableConfig {}

text_enum! { EndPointType
    KAFKA_BOOTSTRAP_SERVERS = "KAFKA_BOOTSTRAP_SERVERS"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Environment {
    pub variables: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for Environment {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnvironmentError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for EnvironmentError {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnvironmentResponse {
    pub error: Option<EnvironmentError>,
    pub variables: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for EnvironmentResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size: i32,
}
impl ::bonkei_wire::Element for EphemeralStorage {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSourceMappingConfiguration {
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub batch_size: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub destination_config: Option<DestinationConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub event_source_arn: Option<String>,
    pub event_source_mapping_arn: Option<String>,
    pub filter_criteria: Option<FilterCriteria>,
    pub filter_criteria_error: Option<FilterCriteriaError>,
    pub function_arn: Option<String>,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub kms_key_arn: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub last_processing_result: Option<String>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub parallelization_factor: Option<i32>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
    pub queues: Option<Vec<String>>,
    pub scaling_config: Option<ScalingConfig>,
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub starting_position: Option<EventSourcePosition>,
    pub starting_position_timestamp: Option<Timestamp>,
    pub state: Option<String>,
    pub state_transition_reason: Option<String>,
    pub topics: Option<Vec<String>>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub uuid: Option<String>,
}
impl ::bonkei_wire::Element for EventSourceMappingConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSourceMappingLoggingConfig {
    pub system_log_level: Option<EventSourceMappingSystemLogLevel>,
}
impl ::bonkei_wire::Element for EventSourceMappingLoggingConfig {}

text_enum! { EventSourceMappingMetric
    EVENT_COUNT = "EventCount"
    ERROR_COUNT = "ErrorCount"
    KAFKA_METRICS = "KafkaMetrics"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSourceMappingMetricsConfig {
    pub metrics: Option<Vec<EventSourceMappingMetric>>,
}
impl ::bonkei_wire::Element for EventSourceMappingMetricsConfig {}

text_enum! { EventSourceMappingSystemLogLevel
    DEBUG = "DEBUG"
    INFO = "INFO"
    WARN = "WARN"
}

text_enum! { EventSourcePosition
    TRIM_HORIZON = "TRIM_HORIZON"
    LATEST = "LATEST"
    AT_TIMESTAMP = "AT_TIMESTAMP"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileSystemConfig {
    pub arn: String,
    pub local_mount_path: String,
    pub s3_files_config: Option<S3FilesConfig>,
}
impl ::bonkei_wire::Element for FileSystemConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub pattern: Option<String>,
}
impl ::bonkei_wire::Element for Filter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterCriteria {
    pub filters: Option<Vec<Filter>>,
}
impl ::bonkei_wire::Element for FilterCriteria {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterCriteriaError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for FilterCriteriaError {}

text_enum! { FullDocument
    UPDATE_LOOKUP = "UpdateLookup"
    DEFAULT = "Default"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionCode {
    pub image_uri: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    pub s3_object_version: Option<String>,
    pub source_kms_key_arn: Option<String>,
    pub zip_file: Option<Vec<u8>>,
}
impl ::bonkei_wire::Element for FunctionCode {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionCodeLocation {
    pub error: Option<FunctionCodeLocationError>,
    pub image_uri: Option<String>,
    pub location: Option<String>,
    pub repository_type: Option<String>,
    pub resolved_image_uri: Option<String>,
    pub resolved_s3_object: Option<ResolvedS3Object>,
    pub source_kms_key_arn: Option<String>,
}
impl ::bonkei_wire::Element for FunctionCodeLocation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionCodeLocationError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for FunctionCodeLocationError {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionConfiguration {
    pub accelerator_config: Option<AcceleratorConfig>,
    pub architectures: Option<Vec<Architecture>>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub code_sha256: Option<String>,
    pub code_size: Option<i64>,
    pub config_sha256: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub environment: Option<EnvironmentResponse>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub function_arn: Option<String>,
    pub function_name: Option<String>,
    pub handler: Option<String>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub kms_key_arn: Option<String>,
    pub last_modified: Option<String>,
    pub last_update_status: Option<LastUpdateStatus>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<LastUpdateStatusReasonCode>,
    pub layers: Option<Vec<Layer>>,
    pub logging_config: Option<LoggingConfig>,
    pub master_arn: Option<String>,
    pub memory_size: Option<i32>,
    pub package_type: Option<PackageType>,
    pub revision_id: Option<String>,
    pub role: Option<String>,
    pub runtime: Option<Runtime>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub signing_job_arn: Option<String>,
    pub signing_profile_version_arn: Option<String>,
    pub snap_start: Option<SnapStartResponse>,
    pub state: Option<State>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<StateReasonCode>,
    pub tenancy_config: Option<TenancyConfig>,
    pub timeout: Option<i32>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
}
impl ::bonkei_wire::Element for FunctionConfiguration {}

text_enum! { FunctionResponseType
    REPORT_BATCH_ITEM_FAILURES = "ReportBatchItemFailures"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionRuntimeConfig {
    pub runtime_alias: String,
    pub runtime_arn: String,
}
impl ::bonkei_wire::Element for FunctionRuntimeConfig {}

text_enum! { FunctionUrlAuthType
    NONE = "NONE"
    AWS_IAM = "AWS_IAM"
}

text_enum! { FunctionVersion
    ALL = "ALL"
}

text_enum! { FunctionVersionLatestPublished
    LATEST_PUBLISHED = "LATEST_PUBLISHED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfigRequest {
    pub function_name: String,
}
impl ::bonkei_wire::Element for GetFunctionCodeSigningConfigRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfigResponse {
    pub code_signing_config_arn: Option<String>,
    pub function_name: Option<String>,
}
impl ::bonkei_wire::Element for GetFunctionCodeSigningConfigResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionConfigurationRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl ::bonkei_wire::Element for GetFunctionConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl ::bonkei_wire::Element for GetFunctionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionResponse {
    pub code: Option<FunctionCodeLocation>,
    pub concurrency: Option<Concurrency>,
    pub configuration: Option<FunctionConfiguration>,
    pub tags: Option<BTreeMap<String, String>>,
    pub tags_error: Option<TagsError>,
}
impl ::bonkei_wire::Element for GetFunctionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl ::bonkei_wire::Element for GetFunctionUrlConfigRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionUrlConfigResponse {
    pub auth_type: Option<FunctionUrlAuthType>,
    pub cors: Option<Cors>,
    pub creation_time: Option<String>,
    pub function_arn: Option<String>,
    pub function_url: Option<String>,
    pub invoke_mode: Option<InvokeMode>,
    pub last_modified_time: Option<String>,
}
impl ::bonkei_wire::Element for GetFunctionUrlConfigResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl ::bonkei_wire::Element for GetPolicyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}
impl ::bonkei_wire::Element for GetPolicyResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageConfig {
    pub command: Option<Vec<String>>,
    pub entry_point: Option<Vec<String>>,
    pub working_directory: Option<String>,
}
impl ::bonkei_wire::Element for ImageConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageConfigError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for ImageConfigError {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageConfigResponse {
    pub error: Option<ImageConfigError>,
    pub image_config: Option<ImageConfig>,
}
impl ::bonkei_wire::Element for ImageConfigResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvocationRequest {
    pub client_context: Option<String>,
    pub durable_execution_name: Option<String>,
    pub function_name: String,
    pub invocation_type: Option<InvocationType>,
    pub log_type: Option<LogType>,
    pub payload: Option<Vec<u8>>,
    pub qualifier: Option<String>,
    pub tenant_id: Option<String>,
}
impl ::bonkei_wire::Element for InvocationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvocationResponse {
    pub durable_execution_arn: Option<String>,
    pub executed_version: Option<String>,
    pub function_error: Option<String>,
    pub log_result: Option<String>,
    pub payload: Option<Vec<u8>>,
    pub status_code: Option<i32>,
}
impl ::bonkei_wire::Element for InvocationResponse {}

text_enum! { InvocationType
    EVENT = "Event"
    REQUEST_RESPONSE = "RequestResponse"
    DRY_RUN = "DryRun"
}

text_enum! { InvokeMode
    BUFFERED = "BUFFERED"
    RESPONSE_STREAM = "RESPONSE_STREAM"
}

text_enum! { KafkaEventSourceMappingConsumptionMode
    STREAM = "Stream"
    QUEUE = "Queue"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KafkaSchemaRegistryAccessConfig {
    pub r#type: Option<KafkaSchemaRegistryAuthType>,
    pub uri: Option<String>,
}
impl ::bonkei_wire::Element for KafkaSchemaRegistryAccessConfig {}

text_enum! { KafkaSchemaRegistryAuthType
    BASIC_AUTH = "BASIC_AUTH"
    CLIENT_CERTIFICATE_TLS_AUTH = "CLIENT_CERTIFICATE_TLS_AUTH"
    SERVER_ROOT_CA_CERTIFICATE = "SERVER_ROOT_CA_CERTIFICATE"
    OAUTHBEARER_AUTH = "OAUTHBEARER_AUTH"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KafkaSchemaRegistryConfig {
    pub access_configs: Option<Vec<KafkaSchemaRegistryAccessConfig>>,
    pub event_record_format: Option<SchemaRegistryEventRecordFormat>,
    pub schema_registry_uri: Option<String>,
    pub schema_validation_configs: Option<Vec<KafkaSchemaValidationConfig>>,
}
impl ::bonkei_wire::Element for KafkaSchemaRegistryConfig {}

text_enum! { KafkaSchemaValidationAttribute
    KEY = "KEY"
    VALUE = "VALUE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KafkaSchemaValidationConfig {
    pub attribute: Option<KafkaSchemaValidationAttribute>,
}
impl ::bonkei_wire::Element for KafkaSchemaValidationConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    pub capacity_provider_arn: String,
    pub execution_environment_memory_gib_per_vcpu: Option<f64>,
    pub per_execution_environment_max_concurrency: Option<i32>,
}
impl ::bonkei_wire::Element for LambdaManagedInstancesCapacityProviderConfig {}

text_enum! { LastUpdateStatus
    SUCCESSFUL = "Successful"
    FAILED = "Failed"
    IN_PROGRESS = "InProgress"
}

text_enum! { LastUpdateStatusReasonCode
    ENI_LIMIT_EXCEEDED = "EniLimitExceeded"
    INSUFFICIENT_ROLE_PERMISSIONS = "InsufficientRolePermissions"
    INVALID_CONFIGURATION = "InvalidConfiguration"
    INTERNAL_ERROR = "InternalError"
    SUBNET_OUT_OF_IP_ADDRESSES = "SubnetOutOfIPAddresses"
    INVALID_SUBNET = "InvalidSubnet"
    INVALID_SECURITY_GROUP = "InvalidSecurityGroup"
    IMAGE_DELETED = "ImageDeleted"
    IMAGE_ACCESS_DENIED = "ImageAccessDenied"
    INVALID_IMAGE = "InvalidImage"
    KMS_KEY_ACCESS_DENIED = "KMSKeyAccessDenied"
    KMS_KEY_NOT_FOUND = "KMSKeyNotFound"
    INVALID_STATE_KMS_KEY = "InvalidStateKMSKey"
    DISABLED_KMS_KEY = "DisabledKMSKey"
    EFSIO_ERROR = "EFSIOError"
    EFS_MOUNT_CONNECTIVITY_ERROR = "EFSMountConnectivityError"
    EFS_MOUNT_FAILURE = "EFSMountFailure"
    EFS_MOUNT_TIMEOUT = "EFSMountTimeout"
    INVALID_RUNTIME = "InvalidRuntime"
    INVALID_ZIP_FILE_EXCEPTION = "InvalidZipFileException"
    FUNCTION_ERROR = "FunctionError"
    SERVICE_QUOTA_EXCEEDED_EXCEPTION = "ServiceQuotaExceededException"
    VCPU_LIMIT_EXCEEDED = "VcpuLimitExceeded"
    CAPACITY_PROVIDER_SCALING_LIMIT_EXCEEDED = "CapacityProviderScalingLimitExceeded"
    INSUFFICIENT_CAPACITY = "InsufficientCapacity"
    EC2_REQUEST_LIMIT_EXCEEDED = "EC2RequestLimitExceeded"
    FUNCTION_ERROR_INIT_TIMEOUT = "FunctionError.InitTimeout"
    FUNCTION_ERROR_RUNTIME_INIT_ERROR = "FunctionError.RuntimeInitError"
    FUNCTION_ERROR_EXTENSION_INIT_ERROR = "FunctionError.ExtensionInitError"
    FUNCTION_ERROR_INVALID_ENTRY_POINT = "FunctionError.InvalidEntryPoint"
    FUNCTION_ERROR_INVALID_WORKING_DIRECTORY = "FunctionError.InvalidWorkingDirectory"
    FUNCTION_ERROR_PERMISSION_DENIED = "FunctionError.PermissionDenied"
    FUNCTION_ERROR_TOO_MANY_EXTENSIONS = "FunctionError.TooManyExtensions"
    FUNCTION_ERROR_INIT_RESOURCE_EXHAUSTED = "FunctionError.InitResourceExhausted"
    DISALLOWED_BY_VPC_ENCRYPTION_CONTROL = "DisallowedByVpcEncryptionControl"
    INCOMPATIBLE_ACCELERATOR_INSTANCE_TYPES = "IncompatibleAcceleratorInstanceTypes"
    DEPENDENCY_ERROR = "DependencyError"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    pub arn: Option<String>,
    pub code_size: Option<i64>,
    pub signing_job_arn: Option<String>,
    pub signing_profile_version_arn: Option<String>,
}
impl ::bonkei_wire::Element for Layer {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventSourceMappingsRequest {
    pub event_source_arn: Option<String>,
    pub function_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl ::bonkei_wire::Element for ListEventSourceMappingsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventSourceMappingsResponse {
    pub event_source_mappings: Option<Vec<EventSourceMappingConfiguration>>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for ListEventSourceMappingsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionsRequest {
    pub function_version: Option<FunctionVersion>,
    pub marker: Option<String>,
    pub master_region: Option<String>,
    pub max_items: Option<i32>,
}
impl ::bonkei_wire::Element for ListFunctionsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionsResponse {
    pub functions: Option<Vec<FunctionConfiguration>>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for ListFunctionsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsRequest {
    pub resource: String,
}
impl ::bonkei_wire::Element for ListTagsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsResponse {
    pub tags: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for ListTagsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVersionsByFunctionRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl ::bonkei_wire::Element for ListVersionsByFunctionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVersionsByFunctionResponse {
    pub next_marker: Option<String>,
    pub versions: Option<Vec<FunctionConfiguration>>,
}
impl ::bonkei_wire::Element for ListVersionsByFunctionResponse {}

text_enum! { LogFormat
    JSON = "JSON"
    TEXT = "Text"
}

text_enum! { LogType
    NONE = "None"
    TAIL = "Tail"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingConfig {
    pub application_log_level: Option<ApplicationLogLevel>,
    pub log_format: Option<LogFormat>,
    pub log_group: Option<String>,
    pub system_log_level: Option<SystemLogLevel>,
}
impl ::bonkei_wire::Element for LoggingConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnFailure {
    pub destination: Option<String>,
}
impl ::bonkei_wire::Element for OnFailure {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnSuccess {
    pub destination: Option<String>,
}
impl ::bonkei_wire::Element for OnSuccess {}

text_enum! { PackageType
    ZIP = "Zip"
    IMAGE = "Image"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedPollerConfig {
    pub maximum_pollers: Option<i32>,
    pub minimum_pollers: Option<i32>,
    pub poller_group_name: Option<String>,
}
impl ::bonkei_wire::Element for ProvisionedPollerConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
    pub statement_id: String,
}
impl ::bonkei_wire::Element for RemovePermissionRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResolvedS3Object {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
}
impl ::bonkei_wire::Element for ResolvedS3Object {}

text_enum! { Runtime
    NODEJS = "nodejs"
    NODEJS4_3 = "nodejs4.3"
    NODEJS6_10 = "nodejs6.10"
    NODEJS8_10 = "nodejs8.10"
    NODEJS10_X = "nodejs10.x"
    NODEJS12_X = "nodejs12.x"
    NODEJS14_X = "nodejs14.x"
    NODEJS16_X = "nodejs16.x"
    NODEJS18_X = "nodejs18.x"
    NODEJS20_X = "nodejs20.x"
    NODEJS22_X = "nodejs22.x"
    NODEJS24_X = "nodejs24.x"
    JAVA8 = "java8"
    JAVA8_AL2 = "java8.al2"
    JAVA11 = "java11"
    JAVA17 = "java17"
    JAVA21 = "java21"
    JAVA25 = "java25"
    PYTHON2_7 = "python2.7"
    PYTHON3_6 = "python3.6"
    PYTHON3_7 = "python3.7"
    PYTHON3_8 = "python3.8"
    PYTHON3_9 = "python3.9"
    PYTHON3_10 = "python3.10"
    PYTHON3_11 = "python3.11"
    PYTHON3_12 = "python3.12"
    PYTHON3_13 = "python3.13"
    PYTHON3_14 = "python3.14"
    DOTNETCORE1_0 = "dotnetcore1.0"
    DOTNETCORE2_0 = "dotnetcore2.0"
    DOTNETCORE2_1 = "dotnetcore2.1"
    DOTNETCORE3_1 = "dotnetcore3.1"
    DOTNET6 = "dotnet6"
    DOTNET8 = "dotnet8"
    DOTNET10 = "dotnet10"
    NODEJS4_3_EDGE = "nodejs4.3-edge"
    GO1_X = "go1.x"
    RUBY2_5 = "ruby2.5"
    RUBY2_7 = "ruby2.7"
    RUBY3_2 = "ruby3.2"
    RUBY3_3 = "ruby3.3"
    RUBY3_4 = "ruby3.4"
    RUBY4_0 = "ruby4.0"
    PROVIDED = "provided"
    PROVIDED_AL2 = "provided.al2"
    PROVIDED_AL2023 = "provided.al2023"
    NODEJS26_X = "nodejs26.x"
    PYTHON3_15 = "python3.15"
    JAVA8_AL2023 = "java8.al2023"
    JAVA11_AL2023 = "java11.al2023"
    JAVA17_AL2023 = "java17.al2023"
    CUSTOM = "custom"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimeVersionConfig {
    pub error: Option<RuntimeVersionError>,
    pub runtime_version_arn: Option<String>,
}
impl ::bonkei_wire::Element for RuntimeVersionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimeVersionError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for RuntimeVersionError {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3FilesConfig {
    pub direct_s3_read: Option<DirectS3Read>,
}
impl ::bonkei_wire::Element for S3FilesConfig {}

text_enum! { S3ObjectStorageMode
    COPY = "COPY"
    REFERENCE = "REFERENCE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingConfig {
    pub maximum_concurrency: Option<i32>,
}
impl ::bonkei_wire::Element for ScalingConfig {}

text_enum! { SchemaRegistryEventRecordFormat
    JSON = "JSON"
    SOURCE = "SOURCE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfManagedEventSource {
    pub endpoints: Option<BTreeMap<String, Vec<String>>>,
}
impl ::bonkei_wire::Element for SelfManagedEventSource {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub consumption_mode: Option<KafkaEventSourceMappingConsumptionMode>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
}
impl ::bonkei_wire::Element for SelfManagedKafkaEventSourceConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStart {
    pub apply_on: Option<SnapStartApplyOn>,
}
impl ::bonkei_wire::Element for SnapStart {}

text_enum! { SnapStartApplyOn
    PUBLISHED_VERSIONS = "PublishedVersions"
    NONE = "None"
}

text_enum! { SnapStartOptimizationStatus
    ON = "On"
    OFF = "Off"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStartResponse {
    pub apply_on: Option<SnapStartApplyOn>,
    pub optimization_status: Option<SnapStartOptimizationStatus>,
}
impl ::bonkei_wire::Element for SnapStartResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceAccessConfiguration {
    pub r#type: Option<SourceAccessType>,
    pub uri: Option<String>,
}
impl ::bonkei_wire::Element for SourceAccessConfiguration {}

text_enum! { SourceAccessType
    BASIC_AUTH = "BASIC_AUTH"
    VPC_SUBNET = "VPC_SUBNET"
    VPC_SECURITY_GROUP = "VPC_SECURITY_GROUP"
    SASL_SCRAM_512_AUTH = "SASL_SCRAM_512_AUTH"
    SASL_SCRAM_256_AUTH = "SASL_SCRAM_256_AUTH"
    VIRTUAL_HOST = "VIRTUAL_HOST"
    CLIENT_CERTIFICATE_TLS_AUTH = "CLIENT_CERTIFICATE_TLS_AUTH"
    SERVER_ROOT_CA_CERTIFICATE = "SERVER_ROOT_CA_CERTIFICATE"
    OAUTHBEARER_AUTH = "OAUTHBEARER_AUTH"
    OAUTHBEARER_SCOPE = "OAUTHBEARER_SCOPE"
    OAUTHBEARER_AUDIENCE = "OAUTHBEARER_AUDIENCE"
    OAUTHBEARER_LOGICAL_CLUSTER = "OAUTHBEARER_LOGICAL_CLUSTER"
    OAUTHBEARER_IDENTITY_POOL = "OAUTHBEARER_IDENTITY_POOL"
    IAM_AUTH = "IAM_AUTH"
    IAM_OAUTHBEARER_AUTH = "IAM_OAUTHBEARER_AUTH"
}

text_enum! { State
    PENDING = "Pending"
    ACTIVE = "Active"
    INACTIVE = "Inactive"
    FAILED = "Failed"
    DEACTIVATING = "Deactivating"
    DEACTIVATED = "Deactivated"
    ACTIVE_NON_INVOCABLE = "ActiveNonInvocable"
    DELETING = "Deleting"
}

text_enum! { StateReasonCode
    IDLE = "Idle"
    CREATING = "Creating"
    RESTORING = "Restoring"
    ENI_LIMIT_EXCEEDED = "EniLimitExceeded"
    INSUFFICIENT_ROLE_PERMISSIONS = "InsufficientRolePermissions"
    INVALID_CONFIGURATION = "InvalidConfiguration"
    INTERNAL_ERROR = "InternalError"
    SUBNET_OUT_OF_IP_ADDRESSES = "SubnetOutOfIPAddresses"
    INVALID_SUBNET = "InvalidSubnet"
    INVALID_SECURITY_GROUP = "InvalidSecurityGroup"
    IMAGE_DELETED = "ImageDeleted"
    IMAGE_ACCESS_DENIED = "ImageAccessDenied"
    INVALID_IMAGE = "InvalidImage"
    KMS_KEY_ACCESS_DENIED = "KMSKeyAccessDenied"
    KMS_KEY_NOT_FOUND = "KMSKeyNotFound"
    INVALID_STATE_KMS_KEY = "InvalidStateKMSKey"
    DISABLED_KMS_KEY = "DisabledKMSKey"
    EFSIO_ERROR = "EFSIOError"
    EFS_MOUNT_CONNECTIVITY_ERROR = "EFSMountConnectivityError"
    EFS_MOUNT_FAILURE = "EFSMountFailure"
    EFS_MOUNT_TIMEOUT = "EFSMountTimeout"
    INVALID_RUNTIME = "InvalidRuntime"
    INVALID_ZIP_FILE_EXCEPTION = "InvalidZipFileException"
    FUNCTION_ERROR = "FunctionError"
    SERVICE_QUOTA_EXCEEDED_EXCEPTION = "ServiceQuotaExceededException"
    VCPU_LIMIT_EXCEEDED = "VcpuLimitExceeded"
    CAPACITY_PROVIDER_SCALING_LIMIT_EXCEEDED = "CapacityProviderScalingLimitExceeded"
    INSUFFICIENT_CAPACITY = "InsufficientCapacity"
    EC2_REQUEST_LIMIT_EXCEEDED = "EC2RequestLimitExceeded"
    FUNCTION_ERROR_INIT_TIMEOUT = "FunctionError.InitTimeout"
    FUNCTION_ERROR_RUNTIME_INIT_ERROR = "FunctionError.RuntimeInitError"
    FUNCTION_ERROR_EXTENSION_INIT_ERROR = "FunctionError.ExtensionInitError"
    FUNCTION_ERROR_INVALID_ENTRY_POINT = "FunctionError.InvalidEntryPoint"
    FUNCTION_ERROR_INVALID_WORKING_DIRECTORY = "FunctionError.InvalidWorkingDirectory"
    FUNCTION_ERROR_PERMISSION_DENIED = "FunctionError.PermissionDenied"
    FUNCTION_ERROR_TOO_MANY_EXTENSIONS = "FunctionError.TooManyExtensions"
    FUNCTION_ERROR_INIT_RESOURCE_EXHAUSTED = "FunctionError.InitResourceExhausted"
    DISALLOWED_BY_VPC_ENCRYPTION_CONTROL = "DisallowedByVpcEncryptionControl"
    DRAINING_DURABLE_EXECUTIONS = "DrainingDurableExecutions"
    INCOMPATIBLE_ACCELERATOR_INSTANCE_TYPES = "IncompatibleAcceleratorInstanceTypes"
    DEPENDENCY_ERROR = "DependencyError"
}

text_enum! { SystemLogLevel
    DEBUG = "DEBUG"
    INFO = "INFO"
    WARN = "WARN"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource: String,
    pub tags: BTreeMap<String, String>,
}
impl ::bonkei_wire::Element for TagResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagsError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl ::bonkei_wire::Element for TagsError {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TenancyConfig {
    pub tenant_isolation_mode: TenantIsolationMode,
}
impl ::bonkei_wire::Element for TenancyConfig {}

text_enum! { TenantIsolationMode
    PER_TENANT = "PER_TENANT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TracingConfig {
    pub mode: Option<TracingMode>,
}
impl ::bonkei_wire::Element for TracingConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TracingConfigResponse {
    pub mode: Option<TracingMode>,
}
impl ::bonkei_wire::Element for TracingConfigResponse {}

text_enum! { TracingMode
    ACTIVE = "Active"
    PASS_THROUGH = "PassThrough"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionCodeRequest {
    pub architectures: Option<Vec<Architecture>>,
    pub dry_run: Option<bool>,
    pub function_name: String,
    pub image_uri: Option<String>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub revision_id: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    pub s3_object_version: Option<String>,
    pub source_kms_key_arn: Option<String>,
    pub zip_file: Option<Vec<u8>>,
}
impl ::bonkei_wire::Element for UpdateFunctionCodeRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionConfigurationRequest {
    pub accelerator_config: Option<AcceleratorConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub environment: Option<Environment>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub function_name: String,
    pub handler: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub kms_key_arn: Option<String>,
    pub layers: Option<Vec<String>>,
    pub logging_config: Option<LoggingConfig>,
    pub memory_size: Option<i32>,
    pub revision_id: Option<String>,
    pub role: Option<String>,
    pub runtime: Option<Runtime>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub snap_start: Option<SnapStart>,
    pub timeout: Option<i32>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VpcConfig>,
}
impl ::bonkei_wire::Element for UpdateFunctionConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcConfig {
    pub ipv6_allowed_for_dual_stack: Option<bool>,
    pub security_group_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for VpcConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcConfigResponse {
    pub ipv6_allowed_for_dual_stack: Option<bool>,
    pub security_group_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for VpcConfigResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionResponse {}
impl ::bonkei_wire::Element for RemovePermissionResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceResponse {}
impl ::bonkei_wire::Element for TagResourceResponse {}
