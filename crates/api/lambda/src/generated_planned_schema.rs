// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_AcceleratorConfig: [Member; 1] = [
    Member::new("AcceleratorMemorySize", &shapes::INT).required(),
];
pub static AcceleratorConfig: Shape = Shape { name: "AcceleratorConfig", kind: Kind::Struct(&M_AcceleratorConfig) };
pub static s_Action: Shape = Shape { name: "Action", kind: Kind::Text(Limits::range(0, 10000), &[]) };

pub static M_AddPermissionRequest: [Member; 12] = [
    Member::new("Action", &s_Action).required(),
    Member::new("EventSourceToken", &s_EventSourceToken),
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("FunctionUrlAuthType", &s_FunctionUrlAuthType),
    Member::new("InvokedViaFunctionUrl", &shapes::BOOL),
    Member::new("Principal", &s_Principal).required(),
    Member::new("PrincipalOrgID", &s_PrincipalOrgID),
    Member::new("Qualifier", &s_NumericLatestPublishedOrAliasQualifier).at(Place::Query("Qualifier")),
    Member::new("RevisionId", &shapes::TEXT),
    Member::new("SourceAccount", &s_SourceOwner),
    Member::new("SourceArn", &s_Arn),
    Member::new("StatementId", &s_StatementId).required(),
];
pub static AddPermissionRequest: Shape = Shape { name: "AddPermissionRequest", kind: Kind::Struct(&M_AddPermissionRequest) };

pub static M_AddPermissionResponse: [Member; 1] = [
    Member::new("Statement", &shapes::TEXT),
];
pub static AddPermissionResponse: Shape = Shape { name: "AddPermissionResponse", kind: Kind::Struct(&M_AddPermissionResponse) };
static I_s_AllowMethodsList: Member = Member::new("member", &s_Method);
pub static s_AllowMethodsList: Shape = Shape { name: "AllowMethodsList", kind: Kind::List(&I_s_AllowMethodsList, Limits::range(0, 6)) };
static I_s_AllowOriginsList: Member = Member::new("member", &s_Origin);
pub static s_AllowOriginsList: Shape = Shape { name: "AllowOriginsList", kind: Kind::List(&I_s_AllowOriginsList, Limits::range(0, 100)) };

pub static M_AmazonManagedKafkaEventSourceConfig: [Member; 2] = [
    Member::new("ConsumerGroupId", &s_URI),
    Member::new("SchemaRegistryConfig", &KafkaSchemaRegistryConfig),
];
pub static AmazonManagedKafkaEventSourceConfig: Shape = Shape { name: "AmazonManagedKafkaEventSourceConfig", kind: Kind::Struct(&M_AmazonManagedKafkaEventSourceConfig) };
pub static s_ApplicationLogLevel: Shape = Shape { name: "ApplicationLogLevel", kind: Kind::Text(Limits::NONE, &["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"]) };
pub static s_Architecture: Shape = Shape { name: "Architecture", kind: Kind::Text(Limits::NONE, &["x86_64", "arm64"]) };
static I_s_ArchitecturesList: Member = Member::new("member", &s_Architecture);
pub static s_ArchitecturesList: Shape = Shape { name: "ArchitecturesList", kind: Kind::List(&I_s_ArchitecturesList, Limits::range(1, 1)) };
pub static s_Arn: Shape = Shape { name: "Arn", kind: Kind::Text(Limits::range(0, 10000), &[]) };
pub static s_BatchSize: Shape = Shape { name: "BatchSize", kind: Kind::Int(Limits::range(1, 10000)) };
pub static s_CapacityProviderArn: Shape = Shape { name: "CapacityProviderArn", kind: Kind::Text(Limits::range(1, 140), &[]) };

pub static M_CapacityProviderConfig: [Member; 1] = [
    Member::new("LambdaManagedInstancesCapacityProviderConfig", &LambdaManagedInstancesCapacityProviderConfig).required(),
];
pub static CapacityProviderConfig: Shape = Shape { name: "CapacityProviderConfig", kind: Kind::Struct(&M_CapacityProviderConfig) };
pub static s_CodeSigningConfigArn: Shape = Shape { name: "CodeSigningConfigArn", kind: Kind::Text(Limits::range(0, 200), &[]) };
pub static s_CollectionName: Shape = Shape { name: "CollectionName", kind: Kind::Text(Limits::range(1, 57), &[]) };

pub static M_Concurrency: [Member; 1] = [
    Member::new("ReservedConcurrentExecutions", &s_ReservedConcurrentExecutions),
];
pub static Concurrency: Shape = Shape { name: "Concurrency", kind: Kind::Struct(&M_Concurrency) };

pub static M_Cors: [Member; 6] = [
    Member::new("AllowCredentials", &shapes::BOOL),
    Member::new("AllowHeaders", &s_HeadersList),
    Member::new("AllowMethods", &s_AllowMethodsList),
    Member::new("AllowOrigins", &s_AllowOriginsList),
    Member::new("ExposeHeaders", &s_HeadersList),
    Member::new("MaxAge", &s_MaxAge),
];
pub static Cors: Shape = Shape { name: "Cors", kind: Kind::Struct(&M_Cors) };

pub static M_CreateFunctionRequest: [Member; 30] = [
    Member::new("AcceleratorConfig", &AcceleratorConfig),
    Member::new("Architectures", &s_ArchitecturesList),
    Member::new("CapacityProviderConfig", &CapacityProviderConfig),
    Member::new("Code", &FunctionCode).required(),
    Member::new("CodeSigningConfigArn", &s_CodeSigningConfigArn),
    Member::new("DeadLetterConfig", &DeadLetterConfig),
    Member::new("Description", &s_Description),
    Member::new("DurableConfig", &DurableConfig),
    Member::new("Environment", &Environment),
    Member::new("EphemeralStorage", &EphemeralStorage),
    Member::new("FileSystemConfigs", &s_FileSystemConfigList),
    Member::new("FunctionName", &s_FunctionName).required(),
    Member::new("Handler", &s_Handler),
    Member::new("ImageConfig", &ImageConfig),
    Member::new("KMSKeyArn", &s_KMSKeyArn),
    Member::new("Layers", &s_LayerList),
    Member::new("LoggingConfig", &LoggingConfig),
    Member::new("MemorySize", &s_MemorySize),
    Member::new("PackageType", &s_PackageType),
    Member::new("Publish", &shapes::BOOL),
    Member::new("PublishTo", &s_FunctionVersionLatestPublished),
    Member::new("Role", &s_RoleArn).required(),
    Member::new("Runtime", &s_Runtime),
    Member::new("RuntimeConfig", &FunctionRuntimeConfig),
    Member::new("SnapStart", &SnapStart),
    Member::new("Tags", &s_Tags),
    Member::new("TenancyConfig", &TenancyConfig),
    Member::new("Timeout", &s_Timeout),
    Member::new("TracingConfig", &TracingConfig),
    Member::new("VpcConfig", &VpcConfig),
];
pub static CreateFunctionRequest: Shape = Shape { name: "CreateFunctionRequest", kind: Kind::Struct(&M_CreateFunctionRequest) };
pub static s_DatabaseName: Shape = Shape { name: "DatabaseName", kind: Kind::Text(Limits::range(1, 63), &[]) };

pub static M_DeadLetterConfig: [Member; 1] = [
    Member::new("TargetArn", &s_ResourceArn),
];
pub static DeadLetterConfig: Shape = Shape { name: "DeadLetterConfig", kind: Kind::Struct(&M_DeadLetterConfig) };

pub static M_DeleteFunctionRequest: [Member; 2] = [
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("Qualifier", &s_NumericLatestPublishedOrAliasQualifier).at(Place::Query("Qualifier")),
];
pub static DeleteFunctionRequest: Shape = Shape { name: "DeleteFunctionRequest", kind: Kind::Struct(&M_DeleteFunctionRequest) };

pub static M_DeleteFunctionResponse: [Member; 1] = [
    Member::new("StatusCode", &shapes::INT).at(Place::Status),
];
pub static DeleteFunctionResponse: Shape = Shape { name: "DeleteFunctionResponse", kind: Kind::Struct(&M_DeleteFunctionResponse) };
pub static s_Description: Shape = Shape { name: "Description", kind: Kind::Text(Limits::range(0, 256), &[]) };
pub static s_DestinationArn: Shape = Shape { name: "DestinationArn", kind: Kind::Text(Limits::range(0, 350), &[]) };

pub static M_DestinationConfig: [Member; 2] = [
    Member::new("OnFailure", &OnFailure),
    Member::new("OnSuccess", &OnSuccess),
];
pub static DestinationConfig: Shape = Shape { name: "DestinationConfig", kind: Kind::Struct(&M_DestinationConfig) };
pub static s_DirectS3Read: Shape = Shape { name: "DirectS3Read", kind: Kind::Text(Limits::NONE, &["ENABLED", "DISABLED", "AUTO"]) };

pub static M_DocumentDBEventSourceConfig: [Member; 3] = [
    Member::new("CollectionName", &s_CollectionName),
    Member::new("DatabaseName", &s_DatabaseName),
    Member::new("FullDocument", &s_FullDocument),
];
pub static DocumentDBEventSourceConfig: Shape = Shape { name: "DocumentDBEventSourceConfig", kind: Kind::Struct(&M_DocumentDBEventSourceConfig) };

pub static M_DurableConfig: [Member; 3] = [
    Member::new("ExecutionTimeout", &s_ExecutionTimeout),
    Member::new("KMSKeyArn", &s_KMSKeyArn),
    Member::new("RetentionPeriodInDays", &s_RetentionPeriodInDays),
];
pub static DurableConfig: Shape = Shape { name: "DurableConfig", kind: Kind::Struct(&M_DurableConfig) };
pub static s_DurableExecutionArn: Shape = Shape { name: "DurableExecutionArn", kind: Kind::Text(Limits::range(1, 1024), &[]) };
pub static s_DurableExecutionName: Shape = Shape { name: "DurableExecutionName", kind: Kind::Text(Limits::range(1, 64), &[]) };
pub static s_EndPointType: Shape = Shape { name: "EndPointType", kind: Kind::Text(Limits::NONE, &["KAFKA_BOOTSTRAP_SERVERS"]) };
pub static s_Endpoint: Shape = Shape { name: "Endpoint", kind: Kind::Text(Limits::range(1, 300), &[]) };
static I_s_EndpointLists: Member = Member::new("member", &s_Endpoint);
pub static s_EndpointLists: Shape = Shape { name: "EndpointLists", kind: Kind::List(&I_s_EndpointLists, Limits::range(1, 10)) };
static K_s_Endpoints: Member = Member::new("key", &s_EndPointType);
static V_s_Endpoints: Member = Member::new("value", &s_EndpointLists);
pub static s_Endpoints: Shape = Shape { name: "Endpoints", kind: Kind::Map(&K_s_Endpoints, &V_s_Endpoints) };

pub static M_Environment: [Member; 1] = [
    Member::new("Variables", &s_EnvironmentVariables),
];
pub static Environment: Shape = Shape { name: "Environment", kind: Kind::Struct(&M_Environment) };

pub static M_EnvironmentError: [Member; 2] = [
    Member::new("ErrorCode", &shapes::TEXT),
    Member::new("Message", &shapes::TEXT),
];
pub static EnvironmentError: Shape = Shape { name: "EnvironmentError", kind: Kind::Struct(&M_EnvironmentError) };

pub static M_EnvironmentResponse: [Member; 2] = [
    Member::new("Error", &EnvironmentError),
    Member::new("Variables", &s_EnvironmentVariables),
];
pub static EnvironmentResponse: Shape = Shape { name: "EnvironmentResponse", kind: Kind::Struct(&M_EnvironmentResponse) };
static K_s_EnvironmentVariables: Member = Member::new("key", &shapes::TEXT);
static V_s_EnvironmentVariables: Member = Member::new("value", &shapes::TEXT);
pub static s_EnvironmentVariables: Shape = Shape { name: "EnvironmentVariables", kind: Kind::Map(&K_s_EnvironmentVariables, &V_s_EnvironmentVariables) };

pub static M_EphemeralStorage: [Member; 1] = [
    Member::new("Size", &s_EphemeralStorageSize).required(),
];
pub static EphemeralStorage: Shape = Shape { name: "EphemeralStorage", kind: Kind::Struct(&M_EphemeralStorage) };
pub static s_EphemeralStorageSize: Shape = Shape { name: "EphemeralStorageSize", kind: Kind::Int(Limits::range(512, 32768)) };
pub static s_EventSourceMappingArn: Shape = Shape { name: "EventSourceMappingArn", kind: Kind::Text(Limits::range(85, 120), &[]) };

pub static M_EventSourceMappingConfiguration: [Member; 33] = [
    Member::new("AmazonManagedKafkaEventSourceConfig", &AmazonManagedKafkaEventSourceConfig),
    Member::new("BatchSize", &s_BatchSize),
    Member::new("BisectBatchOnFunctionError", &shapes::BOOL),
    Member::new("DestinationConfig", &DestinationConfig),
    Member::new("DocumentDBEventSourceConfig", &DocumentDBEventSourceConfig),
    Member::new("EventSourceArn", &s_Arn),
    Member::new("EventSourceMappingArn", &s_EventSourceMappingArn),
    Member::new("FilterCriteria", &FilterCriteria),
    Member::new("FilterCriteriaError", &FilterCriteriaError),
    Member::new("FunctionArn", &s_FunctionArn),
    Member::new("FunctionResponseTypes", &s_FunctionResponseTypeList),
    Member::new("KMSKeyArn", &s_KMSKeyArn),
    Member::new("LastModified", &shapes::TIME),
    Member::new("LastProcessingResult", &shapes::TEXT),
    Member::new("LoggingConfig", &EventSourceMappingLoggingConfig),
    Member::new("MaximumBatchingWindowInSeconds", &s_MaximumBatchingWindowInSeconds),
    Member::new("MaximumRecordAgeInSeconds", &s_MaximumRecordAgeInSeconds),
    Member::new("MaximumRetryAttempts", &s_MaximumRetryAttemptsEventSourceMapping),
    Member::new("MetricsConfig", &EventSourceMappingMetricsConfig),
    Member::new("ParallelizationFactor", &s_ParallelizationFactor),
    Member::new("ProvisionedPollerConfig", &ProvisionedPollerConfig),
    Member::new("Queues", &s_Queues),
    Member::new("ScalingConfig", &ScalingConfig),
    Member::new("SelfManagedEventSource", &SelfManagedEventSource),
    Member::new("SelfManagedKafkaEventSourceConfig", &SelfManagedKafkaEventSourceConfig),
    Member::new("SourceAccessConfigurations", &s_SourceAccessConfigurations),
    Member::new("StartingPosition", &s_EventSourcePosition),
    Member::new("StartingPositionTimestamp", &shapes::TIME),
    Member::new("State", &shapes::TEXT),
    Member::new("StateTransitionReason", &shapes::TEXT),
    Member::new("Topics", &s_Topics),
    Member::new("TumblingWindowInSeconds", &s_TumblingWindowInSeconds),
    Member::new("UUID", &s_UUIDString),
];
pub static EventSourceMappingConfiguration: Shape = Shape { name: "EventSourceMappingConfiguration", kind: Kind::Struct(&M_EventSourceMappingConfiguration) };

pub static M_EventSourceMappingLoggingConfig: [Member; 1] = [
    Member::new("SystemLogLevel", &s_EventSourceMappingSystemLogLevel),
];
pub static EventSourceMappingLoggingConfig: Shape = Shape { name: "EventSourceMappingLoggingConfig", kind: Kind::Struct(&M_EventSourceMappingLoggingConfig) };
pub static s_EventSourceMappingMetric: Shape = Shape { name: "EventSourceMappingMetric", kind: Kind::Text(Limits::NONE, &["EventCount", "ErrorCount", "KafkaMetrics"]) };
static I_s_EventSourceMappingMetricList: Member = Member::new("member", &s_EventSourceMappingMetric);
pub static s_EventSourceMappingMetricList: Shape = Shape { name: "EventSourceMappingMetricList", kind: Kind::List(&I_s_EventSourceMappingMetricList, Limits::range(0, 3)) };

pub static M_EventSourceMappingMetricsConfig: [Member; 1] = [
    Member::new("Metrics", &s_EventSourceMappingMetricList),
];
pub static EventSourceMappingMetricsConfig: Shape = Shape { name: "EventSourceMappingMetricsConfig", kind: Kind::Struct(&M_EventSourceMappingMetricsConfig) };
pub static s_EventSourceMappingSystemLogLevel: Shape = Shape { name: "EventSourceMappingSystemLogLevel", kind: Kind::Text(Limits::NONE, &["DEBUG", "INFO", "WARN"]) };
static I_s_EventSourceMappingsList: Member = Member::new("member", &EventSourceMappingConfiguration);
pub static s_EventSourceMappingsList: Shape = Shape { name: "EventSourceMappingsList", kind: Kind::List(&I_s_EventSourceMappingsList, Limits::NONE) };
pub static s_EventSourcePosition: Shape = Shape { name: "EventSourcePosition", kind: Kind::Text(Limits::NONE, &["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]) };
pub static s_EventSourceToken: Shape = Shape { name: "EventSourceToken", kind: Kind::Text(Limits::range(0, 256), &[]) };
pub static s_ExecutionTimeout: Shape = Shape { name: "ExecutionTimeout", kind: Kind::Int(Limits::range(1, 31622400)) };
pub static s_FileSystemArn: Shape = Shape { name: "FileSystemArn", kind: Kind::Text(Limits::range(0, 256), &[]) };

pub static M_FileSystemConfig: [Member; 3] = [
    Member::new("Arn", &s_FileSystemArn).required(),
    Member::new("LocalMountPath", &s_LocalMountPath).required(),
    Member::new("S3FilesConfig", &S3FilesConfig),
];
pub static FileSystemConfig: Shape = Shape { name: "FileSystemConfig", kind: Kind::Struct(&M_FileSystemConfig) };
static I_s_FileSystemConfigList: Member = Member::new("member", &FileSystemConfig);
pub static s_FileSystemConfigList: Shape = Shape { name: "FileSystemConfigList", kind: Kind::List(&I_s_FileSystemConfigList, Limits::range(0, 1)) };

pub static M_Filter: [Member; 1] = [
    Member::new("Pattern", &s_Pattern),
];
pub static Filter: Shape = Shape { name: "Filter", kind: Kind::Struct(&M_Filter) };

pub static M_FilterCriteria: [Member; 1] = [
    Member::new("Filters", &s_FilterList),
];
pub static FilterCriteria: Shape = Shape { name: "FilterCriteria", kind: Kind::Struct(&M_FilterCriteria) };

pub static M_FilterCriteriaError: [Member; 2] = [
    Member::new("ErrorCode", &s_FilterCriteriaErrorCode),
    Member::new("Message", &s_FilterCriteriaErrorMessage),
];
pub static FilterCriteriaError: Shape = Shape { name: "FilterCriteriaError", kind: Kind::Struct(&M_FilterCriteriaError) };
pub static s_FilterCriteriaErrorCode: Shape = Shape { name: "FilterCriteriaErrorCode", kind: Kind::Text(Limits::range(10, 50), &[]) };
pub static s_FilterCriteriaErrorMessage: Shape = Shape { name: "FilterCriteriaErrorMessage", kind: Kind::Text(Limits::range(10, 2048), &[]) };
static I_s_FilterList: Member = Member::new("member", &Filter);
pub static s_FilterList: Shape = Shape { name: "FilterList", kind: Kind::List(&I_s_FilterList, Limits::NONE) };
pub static s_FullDocument: Shape = Shape { name: "FullDocument", kind: Kind::Text(Limits::NONE, &["UpdateLookup", "Default"]) };
pub static s_FunctionArn: Shape = Shape { name: "FunctionArn", kind: Kind::Text(Limits::range(0, 10000), &[]) };

pub static M_FunctionCode: [Member; 7] = [
    Member::new("ImageUri", &shapes::TEXT),
    Member::new("S3Bucket", &s_S3Bucket),
    Member::new("S3Key", &s_S3Key),
    Member::new("S3ObjectStorageMode", &s_S3ObjectStorageMode),
    Member::new("S3ObjectVersion", &s_S3ObjectVersion),
    Member::new("SourceKMSKeyArn", &s_KMSKeyArn),
    Member::new("ZipFile", &shapes::BLOB),
];
pub static FunctionCode: Shape = Shape { name: "FunctionCode", kind: Kind::Struct(&M_FunctionCode) };

pub static M_FunctionCodeLocation: [Member; 7] = [
    Member::new("Error", &FunctionCodeLocationError),
    Member::new("ImageUri", &shapes::TEXT),
    Member::new("Location", &s_SensitiveStringOnServerOnly),
    Member::new("RepositoryType", &shapes::TEXT),
    Member::new("ResolvedImageUri", &shapes::TEXT),
    Member::new("ResolvedS3Object", &ResolvedS3Object),
    Member::new("SourceKMSKeyArn", &s_KMSKeyArn),
];
pub static FunctionCodeLocation: Shape = Shape { name: "FunctionCodeLocation", kind: Kind::Struct(&M_FunctionCodeLocation) };

pub static M_FunctionCodeLocationError: [Member; 2] = [
    Member::new("ErrorCode", &shapes::TEXT),
    Member::new("Message", &shapes::TEXT),
];
pub static FunctionCodeLocationError: Shape = Shape { name: "FunctionCodeLocationError", kind: Kind::Struct(&M_FunctionCodeLocationError) };

pub static M_FunctionConfiguration: [Member; 42] = [
    Member::new("AcceleratorConfig", &AcceleratorConfig),
    Member::new("Architectures", &s_ArchitecturesList),
    Member::new("CapacityProviderConfig", &CapacityProviderConfig),
    Member::new("CodeSha256", &shapes::TEXT),
    Member::new("CodeSize", &shapes::LONG),
    Member::new("ConfigSha256", &shapes::TEXT),
    Member::new("DeadLetterConfig", &DeadLetterConfig),
    Member::new("Description", &s_Description),
    Member::new("DurableConfig", &DurableConfig),
    Member::new("Environment", &EnvironmentResponse),
    Member::new("EphemeralStorage", &EphemeralStorage),
    Member::new("FileSystemConfigs", &s_FileSystemConfigList),
    Member::new("FunctionArn", &s_NameSpacedFunctionArn),
    Member::new("FunctionName", &s_NamespacedFunctionName),
    Member::new("Handler", &s_Handler),
    Member::new("ImageConfigResponse", &ImageConfigResponse),
    Member::new("KMSKeyArn", &s_KMSKeyArn),
    Member::new("LastModified", &s_Timestamp),
    Member::new("LastUpdateStatus", &s_LastUpdateStatus),
    Member::new("LastUpdateStatusReason", &shapes::TEXT),
    Member::new("LastUpdateStatusReasonCode", &s_LastUpdateStatusReasonCode),
    Member::new("Layers", &s_LayersReferenceList),
    Member::new("LoggingConfig", &LoggingConfig),
    Member::new("MasterArn", &s_FunctionArn),
    Member::new("MemorySize", &s_MemorySize),
    Member::new("PackageType", &s_PackageType),
    Member::new("RevisionId", &shapes::TEXT),
    Member::new("Role", &s_RoleArn),
    Member::new("Runtime", &s_Runtime),
    Member::new("RuntimeConfig", &FunctionRuntimeConfig),
    Member::new("RuntimeVersionConfig", &RuntimeVersionConfig),
    Member::new("SigningJobArn", &s_Arn),
    Member::new("SigningProfileVersionArn", &s_Arn),
    Member::new("SnapStart", &SnapStartResponse),
    Member::new("State", &s_State),
    Member::new("StateReason", &shapes::TEXT),
    Member::new("StateReasonCode", &s_StateReasonCode),
    Member::new("TenancyConfig", &TenancyConfig),
    Member::new("Timeout", &s_Timeout),
    Member::new("TracingConfig", &TracingConfigResponse),
    Member::new("Version", &s_Version),
    Member::new("VpcConfig", &VpcConfigResponse),
];
pub static FunctionConfiguration: Shape = Shape { name: "FunctionConfiguration", kind: Kind::Struct(&M_FunctionConfiguration) };
static I_s_FunctionList: Member = Member::new("member", &FunctionConfiguration);
pub static s_FunctionList: Shape = Shape { name: "FunctionList", kind: Kind::List(&I_s_FunctionList, Limits::NONE) };
pub static s_FunctionName: Shape = Shape { name: "FunctionName", kind: Kind::Text(Limits::range(1, 140), &[]) };
pub static s_FunctionResponseType: Shape = Shape { name: "FunctionResponseType", kind: Kind::Text(Limits::NONE, &["ReportBatchItemFailures"]) };
static I_s_FunctionResponseTypeList: Member = Member::new("member", &s_FunctionResponseType);
pub static s_FunctionResponseTypeList: Shape = Shape { name: "FunctionResponseTypeList", kind: Kind::List(&I_s_FunctionResponseTypeList, Limits::range(0, 1)) };
pub static s_FunctionRuntimeAlias: Shape = Shape { name: "FunctionRuntimeAlias", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_FunctionRuntimeArn: Shape = Shape { name: "FunctionRuntimeArn", kind: Kind::Text(Limits::range(48, 2048), &[]) };

pub static M_FunctionRuntimeConfig: [Member; 2] = [
    Member::new("RuntimeAlias", &s_FunctionRuntimeAlias).required(),
    Member::new("RuntimeArn", &s_FunctionRuntimeArn).required(),
];
pub static FunctionRuntimeConfig: Shape = Shape { name: "FunctionRuntimeConfig", kind: Kind::Struct(&M_FunctionRuntimeConfig) };
pub static s_FunctionUrl: Shape = Shape { name: "FunctionUrl", kind: Kind::Text(Limits::range(40, 100), &[]) };
pub static s_FunctionUrlAuthType: Shape = Shape { name: "FunctionUrlAuthType", kind: Kind::Text(Limits::NONE, &["NONE", "AWS_IAM"]) };
pub static s_FunctionUrlFunctionName: Shape = Shape { name: "FunctionUrlFunctionName", kind: Kind::Text(Limits::range(1, 140), &[]) };
pub static s_FunctionUrlQualifier: Shape = Shape { name: "FunctionUrlQualifier", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_FunctionVersion: Shape = Shape { name: "FunctionVersion", kind: Kind::Text(Limits::NONE, &["ALL"]) };
pub static s_FunctionVersionLatestPublished: Shape = Shape { name: "FunctionVersionLatestPublished", kind: Kind::Text(Limits::NONE, &["LATEST_PUBLISHED"]) };

pub static M_GetFunctionCodeSigningConfigRequest: [Member; 1] = [
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Uri("FunctionName")).required(),
];
pub static GetFunctionCodeSigningConfigRequest: Shape = Shape { name: "GetFunctionCodeSigningConfigRequest", kind: Kind::Struct(&M_GetFunctionCodeSigningConfigRequest) };

pub static M_GetFunctionCodeSigningConfigResponse: [Member; 2] = [
    Member::new("CodeSigningConfigArn", &s_CodeSigningConfigArn).required(),
    Member::new("FunctionName", &s_FunctionName).required(),
];
pub static GetFunctionCodeSigningConfigResponse: Shape = Shape { name: "GetFunctionCodeSigningConfigResponse", kind: Kind::Struct(&M_GetFunctionCodeSigningConfigResponse) };

pub static M_GetFunctionConfigurationRequest: [Member; 2] = [
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("Qualifier", &s_NumericLatestPublishedOrAliasQualifier).at(Place::Query("Qualifier")),
];
pub static GetFunctionConfigurationRequest: Shape = Shape { name: "GetFunctionConfigurationRequest", kind: Kind::Struct(&M_GetFunctionConfigurationRequest) };

pub static M_GetFunctionRequest: [Member; 2] = [
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("Qualifier", &s_NumericLatestPublishedOrAliasQualifier).at(Place::Query("Qualifier")),
];
pub static GetFunctionRequest: Shape = Shape { name: "GetFunctionRequest", kind: Kind::Struct(&M_GetFunctionRequest) };

pub static M_GetFunctionResponse: [Member; 5] = [
    Member::new("Code", &FunctionCodeLocation),
    Member::new("Concurrency", &Concurrency),
    Member::new("Configuration", &FunctionConfiguration),
    Member::new("Tags", &s_Tags),
    Member::new("TagsError", &TagsError),
];
pub static GetFunctionResponse: Shape = Shape { name: "GetFunctionResponse", kind: Kind::Struct(&M_GetFunctionResponse) };

pub static M_GetFunctionUrlConfigRequest: [Member; 2] = [
    Member::new("FunctionName", &s_FunctionUrlFunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("Qualifier", &s_FunctionUrlQualifier).at(Place::Query("Qualifier")),
];
pub static GetFunctionUrlConfigRequest: Shape = Shape { name: "GetFunctionUrlConfigRequest", kind: Kind::Struct(&M_GetFunctionUrlConfigRequest) };

pub static M_GetFunctionUrlConfigResponse: [Member; 7] = [
    Member::new("AuthType", &s_FunctionUrlAuthType).required(),
    Member::new("Cors", &Cors),
    Member::new("CreationTime", &s_Timestamp).required(),
    Member::new("FunctionArn", &s_FunctionArn).required(),
    Member::new("FunctionUrl", &s_FunctionUrl).required(),
    Member::new("InvokeMode", &s_InvokeMode),
    Member::new("LastModifiedTime", &s_Timestamp).required(),
];
pub static GetFunctionUrlConfigResponse: Shape = Shape { name: "GetFunctionUrlConfigResponse", kind: Kind::Struct(&M_GetFunctionUrlConfigResponse) };

pub static M_GetPolicyRequest: [Member; 2] = [
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("Qualifier", &s_NumericLatestPublishedOrAliasQualifier).at(Place::Query("Qualifier")),
];
pub static GetPolicyRequest: Shape = Shape { name: "GetPolicyRequest", kind: Kind::Struct(&M_GetPolicyRequest) };

pub static M_GetPolicyResponse: [Member; 2] = [
    Member::new("Policy", &shapes::TEXT),
    Member::new("RevisionId", &shapes::TEXT),
];
pub static GetPolicyResponse: Shape = Shape { name: "GetPolicyResponse", kind: Kind::Struct(&M_GetPolicyResponse) };
pub static s_Handler: Shape = Shape { name: "Handler", kind: Kind::Text(Limits::range(0, 128), &[]) };
pub static s_Header: Shape = Shape { name: "Header", kind: Kind::Text(Limits::range(0, 1024), &[]) };
static I_s_HeadersList: Member = Member::new("member", &s_Header);
pub static s_HeadersList: Shape = Shape { name: "HeadersList", kind: Kind::List(&I_s_HeadersList, Limits::range(0, 100)) };

pub static M_ImageConfig: [Member; 3] = [
    Member::new("Command", &s_StringList),
    Member::new("EntryPoint", &s_StringList),
    Member::new("WorkingDirectory", &s_WorkingDirectory),
];
pub static ImageConfig: Shape = Shape { name: "ImageConfig", kind: Kind::Struct(&M_ImageConfig) };

pub static M_ImageConfigError: [Member; 2] = [
    Member::new("ErrorCode", &shapes::TEXT),
    Member::new("Message", &shapes::TEXT),
];
pub static ImageConfigError: Shape = Shape { name: "ImageConfigError", kind: Kind::Struct(&M_ImageConfigError) };

pub static M_ImageConfigResponse: [Member; 2] = [
    Member::new("Error", &ImageConfigError),
    Member::new("ImageConfig", &ImageConfig),
];
pub static ImageConfigResponse: Shape = Shape { name: "ImageConfigResponse", kind: Kind::Struct(&M_ImageConfigResponse) };

pub static M_InvocationRequest: [Member; 8] = [
    Member::new("ClientContext", &shapes::TEXT).names("X-Amz-Client-Context", "X-Amz-Client-Context", "X-Amz-Client-Context").at(Place::Header("x-amz-client-context")),
    Member::new("DurableExecutionName", &s_DurableExecutionName).names("X-Amz-Durable-Execution-Name", "X-Amz-Durable-Execution-Name", "X-Amz-Durable-Execution-Name").at(Place::Header("x-amz-durable-execution-name")),
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("InvocationType", &s_InvocationType).names("X-Amz-Invocation-Type", "X-Amz-Invocation-Type", "X-Amz-Invocation-Type").at(Place::Header("x-amz-invocation-type")),
    Member::new("LogType", &s_LogType).names("X-Amz-Log-Type", "X-Amz-Log-Type", "X-Amz-Log-Type").at(Place::Header("x-amz-log-type")),
    Member::new("Payload", &shapes::BLOB).at(Place::Payload),
    Member::new("Qualifier", &s_NumericLatestPublishedOrAliasQualifier).at(Place::Query("Qualifier")),
    Member::new("TenantId", &s_TenantId).names("X-Amz-Tenant-Id", "X-Amz-Tenant-Id", "X-Amz-Tenant-Id").at(Place::Header("x-amz-tenant-id")),
];
pub static InvocationRequest: Shape = Shape { name: "InvocationRequest", kind: Kind::Struct(&M_InvocationRequest) };

pub static M_InvocationResponse: [Member; 6] = [
    Member::new("DurableExecutionArn", &s_DurableExecutionArn).names("X-Amz-Durable-Execution-Arn", "X-Amz-Durable-Execution-Arn", "X-Amz-Durable-Execution-Arn").at(Place::Header("x-amz-durable-execution-arn")),
    Member::new("ExecutedVersion", &s_Version).names("X-Amz-Executed-Version", "X-Amz-Executed-Version", "X-Amz-Executed-Version").at(Place::Header("x-amz-executed-version")),
    Member::new("FunctionError", &shapes::TEXT).names("X-Amz-Function-Error", "X-Amz-Function-Error", "X-Amz-Function-Error").at(Place::Header("x-amz-function-error")),
    Member::new("LogResult", &shapes::TEXT).names("X-Amz-Log-Result", "X-Amz-Log-Result", "X-Amz-Log-Result").at(Place::Header("x-amz-log-result")),
    Member::new("Payload", &shapes::BLOB).at(Place::Payload),
    Member::new("StatusCode", &shapes::INT).at(Place::Status),
];
pub static InvocationResponse: Shape = Shape { name: "InvocationResponse", kind: Kind::Struct(&M_InvocationResponse) };
pub static s_InvocationType: Shape = Shape { name: "InvocationType", kind: Kind::Text(Limits::NONE, &["Event", "RequestResponse", "DryRun"]) };
pub static s_InvokeMode: Shape = Shape { name: "InvokeMode", kind: Kind::Text(Limits::NONE, &["BUFFERED", "RESPONSE_STREAM"]) };
pub static s_KMSKeyArn: Shape = Shape { name: "KMSKeyArn", kind: Kind::Text(Limits::range(0, 10000), &[]) };
pub static s_KafkaEventSourceMappingConsumptionMode: Shape = Shape { name: "KafkaEventSourceMappingConsumptionMode", kind: Kind::Text(Limits::NONE, &["Stream", "Queue"]) };

pub static M_KafkaSchemaRegistryAccessConfig: [Member; 2] = [
    Member::new("Type", &s_KafkaSchemaRegistryAuthType),
    Member::new("URI", &s_Arn),
];
pub static KafkaSchemaRegistryAccessConfig: Shape = Shape { name: "KafkaSchemaRegistryAccessConfig", kind: Kind::Struct(&M_KafkaSchemaRegistryAccessConfig) };
static I_s_KafkaSchemaRegistryAccessConfigList: Member = Member::new("member", &KafkaSchemaRegistryAccessConfig);
pub static s_KafkaSchemaRegistryAccessConfigList: Shape = Shape { name: "KafkaSchemaRegistryAccessConfigList", kind: Kind::List(&I_s_KafkaSchemaRegistryAccessConfigList, Limits::NONE) };
pub static s_KafkaSchemaRegistryAuthType: Shape = Shape { name: "KafkaSchemaRegistryAuthType", kind: Kind::Text(Limits::NONE, &["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH"]) };

pub static M_KafkaSchemaRegistryConfig: [Member; 4] = [
    Member::new("AccessConfigs", &s_KafkaSchemaRegistryAccessConfigList),
    Member::new("EventRecordFormat", &s_SchemaRegistryEventRecordFormat),
    Member::new("SchemaRegistryURI", &s_SchemaRegistryUri),
    Member::new("SchemaValidationConfigs", &s_KafkaSchemaValidationConfigList),
];
pub static KafkaSchemaRegistryConfig: Shape = Shape { name: "KafkaSchemaRegistryConfig", kind: Kind::Struct(&M_KafkaSchemaRegistryConfig) };
pub static s_KafkaSchemaValidationAttribute: Shape = Shape { name: "KafkaSchemaValidationAttribute", kind: Kind::Text(Limits::NONE, &["KEY", "VALUE"]) };

pub static M_KafkaSchemaValidationConfig: [Member; 1] = [
    Member::new("Attribute", &s_KafkaSchemaValidationAttribute),
];
pub static KafkaSchemaValidationConfig: Shape = Shape { name: "KafkaSchemaValidationConfig", kind: Kind::Struct(&M_KafkaSchemaValidationConfig) };
static I_s_KafkaSchemaValidationConfigList: Member = Member::new("member", &KafkaSchemaValidationConfig);
pub static s_KafkaSchemaValidationConfigList: Shape = Shape { name: "KafkaSchemaValidationConfigList", kind: Kind::List(&I_s_KafkaSchemaValidationConfigList, Limits::NONE) };

pub static M_LambdaManagedInstancesCapacityProviderConfig: [Member; 3] = [
    Member::new("CapacityProviderArn", &s_CapacityProviderArn).required(),
    Member::new("ExecutionEnvironmentMemoryGiBPerVCpu", &shapes::DOUBLE),
    Member::new("PerExecutionEnvironmentMaxConcurrency", &s_PerExecutionEnvironmentMaxConcurrency),
];
pub static LambdaManagedInstancesCapacityProviderConfig: Shape = Shape { name: "LambdaManagedInstancesCapacityProviderConfig", kind: Kind::Struct(&M_LambdaManagedInstancesCapacityProviderConfig) };
pub static s_LastUpdateStatus: Shape = Shape { name: "LastUpdateStatus", kind: Kind::Text(Limits::NONE, &["Successful", "Failed", "InProgress"]) };
pub static s_LastUpdateStatusReasonCode: Shape = Shape { name: "LastUpdateStatusReasonCode", kind: Kind::Text(Limits::NONE, &["EniLimitExceeded", "InsufficientRolePermissions", "InvalidConfiguration", "InternalError", "SubnetOutOfIPAddresses", "InvalidSubnet", "InvalidSecurityGroup", "ImageDeleted", "ImageAccessDenied", "InvalidImage", "KMSKeyAccessDenied", "KMSKeyNotFound", "InvalidStateKMSKey", "DisabledKMSKey", "EFSIOError", "EFSMountConnectivityError", "EFSMountFailure", "EFSMountTimeout", "InvalidRuntime", "InvalidZipFileException", "FunctionError", "ServiceQuotaExceededException", "VcpuLimitExceeded", "CapacityProviderScalingLimitExceeded", "InsufficientCapacity", "EC2RequestLimitExceeded", "FunctionError.InitTimeout", "FunctionError.RuntimeInitError", "FunctionError.ExtensionInitError", "FunctionError.InvalidEntryPoint", "FunctionError.InvalidWorkingDirectory", "FunctionError.PermissionDenied", "FunctionError.TooManyExtensions", "FunctionError.InitResourceExhausted", "DisallowedByVpcEncryptionControl", "IncompatibleAcceleratorInstanceTypes", "DependencyError"]) };

pub static M_Layer: [Member; 4] = [
    Member::new("Arn", &s_LayerVersionArn),
    Member::new("CodeSize", &shapes::LONG),
    Member::new("SigningJobArn", &s_Arn),
    Member::new("SigningProfileVersionArn", &s_Arn),
];
pub static Layer: Shape = Shape { name: "Layer", kind: Kind::Struct(&M_Layer) };
static I_s_LayerList: Member = Member::new("member", &s_LayerVersionArn);
pub static s_LayerList: Shape = Shape { name: "LayerList", kind: Kind::List(&I_s_LayerList, Limits::NONE) };
pub static s_LayerVersionArn: Shape = Shape { name: "LayerVersionArn", kind: Kind::Text(Limits::range(1, 2048), &[]) };
static I_s_LayersReferenceList: Member = Member::new("member", &Layer);
pub static s_LayersReferenceList: Shape = Shape { name: "LayersReferenceList", kind: Kind::List(&I_s_LayersReferenceList, Limits::NONE) };

pub static M_ListEventSourceMappingsRequest: [Member; 4] = [
    Member::new("EventSourceArn", &s_Arn).at(Place::Query("EventSourceArn")),
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Query("FunctionName")),
    Member::new("Marker", &shapes::TEXT).at(Place::Query("Marker")),
    Member::new("MaxItems", &s_MaxListItems).at(Place::Query("MaxItems")),
];
pub static ListEventSourceMappingsRequest: Shape = Shape { name: "ListEventSourceMappingsRequest", kind: Kind::Struct(&M_ListEventSourceMappingsRequest) };

pub static M_ListEventSourceMappingsResponse: [Member; 2] = [
    Member::new("EventSourceMappings", &s_EventSourceMappingsList),
    Member::new("NextMarker", &shapes::TEXT),
];
pub static ListEventSourceMappingsResponse: Shape = Shape { name: "ListEventSourceMappingsResponse", kind: Kind::Struct(&M_ListEventSourceMappingsResponse) };

pub static M_ListFunctionsRequest: [Member; 4] = [
    Member::new("FunctionVersion", &s_FunctionVersion).at(Place::Query("FunctionVersion")),
    Member::new("Marker", &shapes::TEXT).at(Place::Query("Marker")),
    Member::new("MasterRegion", &s_MasterRegion).at(Place::Query("MasterRegion")),
    Member::new("MaxItems", &s_MaxListItems).at(Place::Query("MaxItems")),
];
pub static ListFunctionsRequest: Shape = Shape { name: "ListFunctionsRequest", kind: Kind::Struct(&M_ListFunctionsRequest) };

pub static M_ListFunctionsResponse: [Member; 2] = [
    Member::new("Functions", &s_FunctionList),
    Member::new("NextMarker", &shapes::TEXT),
];
pub static ListFunctionsResponse: Shape = Shape { name: "ListFunctionsResponse", kind: Kind::Struct(&M_ListFunctionsResponse) };

pub static M_ListTagsRequest: [Member; 1] = [
    Member::new("Resource", &s_TaggableResource).at(Place::Uri("Resource")).required(),
];
pub static ListTagsRequest: Shape = Shape { name: "ListTagsRequest", kind: Kind::Struct(&M_ListTagsRequest) };

pub static M_ListTagsResponse: [Member; 1] = [
    Member::new("Tags", &s_Tags),
];
pub static ListTagsResponse: Shape = Shape { name: "ListTagsResponse", kind: Kind::Struct(&M_ListTagsResponse) };

pub static M_ListVersionsByFunctionRequest: [Member; 3] = [
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("Marker", &shapes::TEXT).at(Place::Query("Marker")),
    Member::new("MaxItems", &s_MaxListItems).at(Place::Query("MaxItems")),
];
pub static ListVersionsByFunctionRequest: Shape = Shape { name: "ListVersionsByFunctionRequest", kind: Kind::Struct(&M_ListVersionsByFunctionRequest) };

pub static M_ListVersionsByFunctionResponse: [Member; 2] = [
    Member::new("NextMarker", &shapes::TEXT),
    Member::new("Versions", &s_FunctionList),
];
pub static ListVersionsByFunctionResponse: Shape = Shape { name: "ListVersionsByFunctionResponse", kind: Kind::Struct(&M_ListVersionsByFunctionResponse) };
pub static s_LocalMountPath: Shape = Shape { name: "LocalMountPath", kind: Kind::Text(Limits::range(0, 160), &[]) };
pub static s_LogFormat: Shape = Shape { name: "LogFormat", kind: Kind::Text(Limits::NONE, &["JSON", "Text"]) };
pub static s_LogGroup: Shape = Shape { name: "LogGroup", kind: Kind::Text(Limits::range(1, 512), &[]) };
pub static s_LogType: Shape = Shape { name: "LogType", kind: Kind::Text(Limits::NONE, &["None", "Tail"]) };

pub static M_LoggingConfig: [Member; 4] = [
    Member::new("ApplicationLogLevel", &s_ApplicationLogLevel),
    Member::new("LogFormat", &s_LogFormat),
    Member::new("LogGroup", &s_LogGroup),
    Member::new("SystemLogLevel", &s_SystemLogLevel),
];
pub static LoggingConfig: Shape = Shape { name: "LoggingConfig", kind: Kind::Struct(&M_LoggingConfig) };
pub static s_MasterRegion: Shape = Shape { name: "MasterRegion", kind: Kind::Text(Limits::range(1, 50), &[]) };
pub static s_MaxAge: Shape = Shape { name: "MaxAge", kind: Kind::Int(Limits::range(0, 86400)) };
pub static s_MaxListItems: Shape = Shape { name: "MaxListItems", kind: Kind::Int(Limits::range(1, 10000)) };
pub static s_MaximumBatchingWindowInSeconds: Shape = Shape { name: "MaximumBatchingWindowInSeconds", kind: Kind::Int(Limits::range(0, 300)) };
pub static s_MaximumConcurrency: Shape = Shape { name: "MaximumConcurrency", kind: Kind::Int(Limits::range(2, 1000)) };
pub static s_MaximumNumberOfPollers: Shape = Shape { name: "MaximumNumberOfPollers", kind: Kind::Int(Limits::range(1, 10000)) };
pub static s_MaximumRecordAgeInSeconds: Shape = Shape { name: "MaximumRecordAgeInSeconds", kind: Kind::Int(Limits::range(-1, 604800)) };
pub static s_MaximumRetryAttemptsEventSourceMapping: Shape = Shape { name: "MaximumRetryAttemptsEventSourceMapping", kind: Kind::Int(Limits::range(-1, 10000)) };
pub static s_MemorySize: Shape = Shape { name: "MemorySize", kind: Kind::Int(Limits::range(128, 32768)) };
pub static s_Method: Shape = Shape { name: "Method", kind: Kind::Text(Limits::range(0, 6), &[]) };
pub static s_MinimumNumberOfPollers: Shape = Shape { name: "MinimumNumberOfPollers", kind: Kind::Int(Limits::range(1, 200)) };
pub static s_NameSpacedFunctionArn: Shape = Shape { name: "NameSpacedFunctionArn", kind: Kind::Text(Limits::range(0, 10000), &[]) };
pub static s_NamespacedFunctionName: Shape = Shape { name: "NamespacedFunctionName", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_NamespacedStatementId: Shape = Shape { name: "NamespacedStatementId", kind: Kind::Text(Limits::range(1, 100), &[]) };
pub static s_NumericLatestPublishedOrAliasQualifier: Shape = Shape { name: "NumericLatestPublishedOrAliasQualifier", kind: Kind::Text(Limits::range(1, 128), &[]) };

pub static M_OnFailure: [Member; 1] = [
    Member::new("Destination", &s_DestinationArn),
];
pub static OnFailure: Shape = Shape { name: "OnFailure", kind: Kind::Struct(&M_OnFailure) };

pub static M_OnSuccess: [Member; 1] = [
    Member::new("Destination", &s_DestinationArn),
];
pub static OnSuccess: Shape = Shape { name: "OnSuccess", kind: Kind::Struct(&M_OnSuccess) };
pub static s_Origin: Shape = Shape { name: "Origin", kind: Kind::Text(Limits::range(1, 253), &[]) };
pub static s_PackageType: Shape = Shape { name: "PackageType", kind: Kind::Text(Limits::NONE, &["Zip", "Image"]) };
pub static s_ParallelizationFactor: Shape = Shape { name: "ParallelizationFactor", kind: Kind::Int(Limits::range(1, 10)) };
pub static s_Pattern: Shape = Shape { name: "Pattern", kind: Kind::Text(Limits::range(0, 4096), &[]) };
pub static s_PerExecutionEnvironmentMaxConcurrency: Shape = Shape { name: "PerExecutionEnvironmentMaxConcurrency", kind: Kind::Int(Limits::range(1, 1600)) };
pub static s_Principal: Shape = Shape { name: "Principal", kind: Kind::Text(Limits::range(0, 2048), &[]) };
pub static s_PrincipalOrgID: Shape = Shape { name: "PrincipalOrgID", kind: Kind::Text(Limits::range(12, 34), &[]) };

pub static M_ProvisionedPollerConfig: [Member; 3] = [
    Member::new("MaximumPollers", &s_MaximumNumberOfPollers),
    Member::new("MinimumPollers", &s_MinimumNumberOfPollers),
    Member::new("PollerGroupName", &s_ProvisionedPollerGroupName),
];
pub static ProvisionedPollerConfig: Shape = Shape { name: "ProvisionedPollerConfig", kind: Kind::Struct(&M_ProvisionedPollerConfig) };
pub static s_ProvisionedPollerGroupName: Shape = Shape { name: "ProvisionedPollerGroupName", kind: Kind::Text(Limits::range(0, 128), &[]) };
pub static s_Queue: Shape = Shape { name: "Queue", kind: Kind::Text(Limits::range(1, 1000), &[]) };
static I_s_Queues: Member = Member::new("member", &s_Queue);
pub static s_Queues: Shape = Shape { name: "Queues", kind: Kind::List(&I_s_Queues, Limits::range(1, 1)) };

pub static M_RemovePermissionRequest: [Member; 4] = [
    Member::new("FunctionName", &s_NamespacedFunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("Qualifier", &s_NumericLatestPublishedOrAliasQualifier).at(Place::Query("Qualifier")),
    Member::new("RevisionId", &shapes::TEXT).at(Place::Query("RevisionId")),
    Member::new("StatementId", &s_NamespacedStatementId).at(Place::Uri("StatementId")).required(),
];
pub static RemovePermissionRequest: Shape = Shape { name: "RemovePermissionRequest", kind: Kind::Struct(&M_RemovePermissionRequest) };
pub static s_ReservedConcurrentExecutions: Shape = Shape { name: "ReservedConcurrentExecutions", kind: Kind::Int(Limits::min(0)) };

pub static M_ResolvedS3Object: [Member; 3] = [
    Member::new("S3Bucket", &s_S3Bucket),
    Member::new("S3Key", &s_S3Key),
    Member::new("S3ObjectVersion", &s_S3ObjectVersion),
];
pub static ResolvedS3Object: Shape = Shape { name: "ResolvedS3Object", kind: Kind::Struct(&M_ResolvedS3Object) };
pub static s_ResourceArn: Shape = Shape { name: "ResourceArn", kind: Kind::Text(Limits::range(0, 10000), &[]) };
pub static s_RetentionPeriodInDays: Shape = Shape { name: "RetentionPeriodInDays", kind: Kind::Int(Limits::range(1, 90)) };
pub static s_RoleArn: Shape = Shape { name: "RoleArn", kind: Kind::Text(Limits::range(0, 10000), &[]) };
pub static s_Runtime: Shape = Shape { name: "Runtime", kind: Kind::Text(Limits::NONE, &["nodejs", "nodejs4.3", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x", "nodejs18.x", "nodejs20.x", "nodejs22.x", "nodejs24.x", "java8", "java8.al2", "java11", "java17", "java21", "java25", "python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "python3.10", "python3.11", "python3.12", "python3.13", "python3.14", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "dotnet6", "dotnet8", "dotnet10", "nodejs4.3-edge", "go1.x", "ruby2.5", "ruby2.7", "ruby3.2", "ruby3.3", "ruby3.4", "ruby4.0", "provided", "provided.al2", "provided.al2023", "nodejs26.x", "python3.15", "java8.al2023", "java11.al2023", "java17.al2023", "custom"]) };
pub static s_RuntimeVersionArn: Shape = Shape { name: "RuntimeVersionArn", kind: Kind::Text(Limits::range(26, 2048), &[]) };

pub static M_RuntimeVersionConfig: [Member; 2] = [
    Member::new("Error", &RuntimeVersionError),
    Member::new("RuntimeVersionArn", &s_RuntimeVersionArn),
];
pub static RuntimeVersionConfig: Shape = Shape { name: "RuntimeVersionConfig", kind: Kind::Struct(&M_RuntimeVersionConfig) };

pub static M_RuntimeVersionError: [Member; 2] = [
    Member::new("ErrorCode", &shapes::TEXT),
    Member::new("Message", &shapes::TEXT),
];
pub static RuntimeVersionError: Shape = Shape { name: "RuntimeVersionError", kind: Kind::Struct(&M_RuntimeVersionError) };
pub static s_S3Bucket: Shape = Shape { name: "S3Bucket", kind: Kind::Text(Limits::range(3, 63), &[]) };

pub static M_S3FilesConfig: [Member; 1] = [
    Member::new("DirectS3Read", &s_DirectS3Read),
];
pub static S3FilesConfig: Shape = Shape { name: "S3FilesConfig", kind: Kind::Struct(&M_S3FilesConfig) };
pub static s_S3Key: Shape = Shape { name: "S3Key", kind: Kind::Text(Limits::range(1, 1024), &[]) };
pub static s_S3ObjectStorageMode: Shape = Shape { name: "S3ObjectStorageMode", kind: Kind::Text(Limits::NONE, &["COPY", "REFERENCE"]) };
pub static s_S3ObjectVersion: Shape = Shape { name: "S3ObjectVersion", kind: Kind::Text(Limits::range(1, 1024), &[]) };

pub static M_ScalingConfig: [Member; 1] = [
    Member::new("MaximumConcurrency", &s_MaximumConcurrency),
];
pub static ScalingConfig: Shape = Shape { name: "ScalingConfig", kind: Kind::Struct(&M_ScalingConfig) };
pub static s_SchemaRegistryEventRecordFormat: Shape = Shape { name: "SchemaRegistryEventRecordFormat", kind: Kind::Text(Limits::NONE, &["JSON", "SOURCE"]) };
pub static s_SchemaRegistryUri: Shape = Shape { name: "SchemaRegistryUri", kind: Kind::Text(Limits::range(1, 10000), &[]) };
pub static s_SecurityGroupId: Shape = Shape { name: "SecurityGroupId", kind: Kind::Text(Limits::range(0, 1024), &[]) };
static I_s_SecurityGroupIds: Member = Member::new("member", &s_SecurityGroupId);
pub static s_SecurityGroupIds: Shape = Shape { name: "SecurityGroupIds", kind: Kind::List(&I_s_SecurityGroupIds, Limits::range(0, 5)) };

pub static M_SelfManagedEventSource: [Member; 1] = [
    Member::new("Endpoints", &s_Endpoints),
];
pub static SelfManagedEventSource: Shape = Shape { name: "SelfManagedEventSource", kind: Kind::Struct(&M_SelfManagedEventSource) };

pub static M_SelfManagedKafkaEventSourceConfig: [Member; 3] = [
    Member::new("ConsumerGroupId", &s_URI),
    Member::new("ConsumptionMode", &s_KafkaEventSourceMappingConsumptionMode),
    Member::new("SchemaRegistryConfig", &KafkaSchemaRegistryConfig),
];
pub static SelfManagedKafkaEventSourceConfig: Shape = Shape { name: "SelfManagedKafkaEventSourceConfig", kind: Kind::Struct(&M_SelfManagedKafkaEventSourceConfig) };
pub static s_SensitiveStringOnServerOnly: Shape = Shape { name: "SensitiveStringOnServerOnly", kind: Kind::Text(Limits::range(0, 10000), &[]) };

pub static M_SnapStart: [Member; 1] = [
    Member::new("ApplyOn", &s_SnapStartApplyOn),
];
pub static SnapStart: Shape = Shape { name: "SnapStart", kind: Kind::Struct(&M_SnapStart) };
pub static s_SnapStartApplyOn: Shape = Shape { name: "SnapStartApplyOn", kind: Kind::Text(Limits::NONE, &["PublishedVersions", "None"]) };
pub static s_SnapStartOptimizationStatus: Shape = Shape { name: "SnapStartOptimizationStatus", kind: Kind::Text(Limits::NONE, &["On", "Off"]) };

pub static M_SnapStartResponse: [Member; 2] = [
    Member::new("ApplyOn", &s_SnapStartApplyOn),
    Member::new("OptimizationStatus", &s_SnapStartOptimizationStatus),
];
pub static SnapStartResponse: Shape = Shape { name: "SnapStartResponse", kind: Kind::Struct(&M_SnapStartResponse) };

pub static M_SourceAccessConfiguration: [Member; 2] = [
    Member::new("Type", &s_SourceAccessType),
    Member::new("URI", &s_URI),
];
pub static SourceAccessConfiguration: Shape = Shape { name: "SourceAccessConfiguration", kind: Kind::Struct(&M_SourceAccessConfiguration) };
static I_s_SourceAccessConfigurations: Member = Member::new("member", &SourceAccessConfiguration);
pub static s_SourceAccessConfigurations: Shape = Shape { name: "SourceAccessConfigurations", kind: Kind::List(&I_s_SourceAccessConfigurations, Limits::range(0, 23)) };
pub static s_SourceAccessType: Shape = Shape { name: "SourceAccessType", kind: Kind::Text(Limits::NONE, &["BASIC_AUTH", "VPC_SUBNET", "VPC_SECURITY_GROUP", "SASL_SCRAM_512_AUTH", "SASL_SCRAM_256_AUTH", "VIRTUAL_HOST", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH", "OAUTHBEARER_SCOPE", "OAUTHBEARER_AUDIENCE", "OAUTHBEARER_LOGICAL_CLUSTER", "OAUTHBEARER_IDENTITY_POOL", "IAM_AUTH", "IAM_OAUTHBEARER_AUTH"]) };
pub static s_SourceOwner: Shape = Shape { name: "SourceOwner", kind: Kind::Text(Limits::range(0, 12), &[]) };
pub static s_State: Shape = Shape { name: "State", kind: Kind::Text(Limits::NONE, &["Pending", "Active", "Inactive", "Failed", "Deactivating", "Deactivated", "ActiveNonInvocable", "Deleting"]) };
pub static s_StateReasonCode: Shape = Shape { name: "StateReasonCode", kind: Kind::Text(Limits::NONE, &["Idle", "Creating", "Restoring", "EniLimitExceeded", "InsufficientRolePermissions", "InvalidConfiguration", "InternalError", "SubnetOutOfIPAddresses", "InvalidSubnet", "InvalidSecurityGroup", "ImageDeleted", "ImageAccessDenied", "InvalidImage", "KMSKeyAccessDenied", "KMSKeyNotFound", "InvalidStateKMSKey", "DisabledKMSKey", "EFSIOError", "EFSMountConnectivityError", "EFSMountFailure", "EFSMountTimeout", "InvalidRuntime", "InvalidZipFileException", "FunctionError", "ServiceQuotaExceededException", "VcpuLimitExceeded", "CapacityProviderScalingLimitExceeded", "InsufficientCapacity", "EC2RequestLimitExceeded", "FunctionError.InitTimeout", "FunctionError.RuntimeInitError", "FunctionError.ExtensionInitError", "FunctionError.InvalidEntryPoint", "FunctionError.InvalidWorkingDirectory", "FunctionError.PermissionDenied", "FunctionError.TooManyExtensions", "FunctionError.InitResourceExhausted", "DisallowedByVpcEncryptionControl", "DrainingDurableExecutions", "IncompatibleAcceleratorInstanceTypes", "DependencyError"]) };
pub static s_StatementId: Shape = Shape { name: "StatementId", kind: Kind::Text(Limits::range(1, 100), &[]) };
static I_s_StringList: Member = Member::new("member", &shapes::TEXT);
pub static s_StringList: Shape = Shape { name: "StringList", kind: Kind::List(&I_s_StringList, Limits::range(0, 1500)) };
pub static s_SubnetId: Shape = Shape { name: "SubnetId", kind: Kind::Text(Limits::range(0, 1024), &[]) };
static I_s_SubnetIds: Member = Member::new("member", &s_SubnetId);
pub static s_SubnetIds: Shape = Shape { name: "SubnetIds", kind: Kind::List(&I_s_SubnetIds, Limits::range(0, 16)) };
pub static s_SystemLogLevel: Shape = Shape { name: "SystemLogLevel", kind: Kind::Text(Limits::NONE, &["DEBUG", "INFO", "WARN"]) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };

pub static M_TagResourceRequest: [Member; 2] = [
    Member::new("Resource", &s_TaggableResource).at(Place::Uri("Resource")).required(),
    Member::new("Tags", &s_Tags).required(),
];
pub static TagResourceRequest: Shape = Shape { name: "TagResourceRequest", kind: Kind::Struct(&M_TagResourceRequest) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(0, 256), &[]) };
pub static s_TaggableResource: Shape = Shape { name: "TaggableResource", kind: Kind::Text(Limits::range(1, 10000), &[]) };
static K_s_Tags: Member = Member::new("key", &s_TagKey);
static V_s_Tags: Member = Member::new("value", &s_TagValue);
pub static s_Tags: Shape = Shape { name: "Tags", kind: Kind::Map(&K_s_Tags, &V_s_Tags) };

pub static M_TagsError: [Member; 2] = [
    Member::new("ErrorCode", &s_TagsErrorCode).required(),
    Member::new("Message", &s_TagsErrorMessage).required(),
];
pub static TagsError: Shape = Shape { name: "TagsError", kind: Kind::Struct(&M_TagsError) };
pub static s_TagsErrorCode: Shape = Shape { name: "TagsErrorCode", kind: Kind::Text(Limits::range(10, 21), &[]) };
pub static s_TagsErrorMessage: Shape = Shape { name: "TagsErrorMessage", kind: Kind::Text(Limits::range(84, 1000), &[]) };

pub static M_TenancyConfig: [Member; 1] = [
    Member::new("TenantIsolationMode", &s_TenantIsolationMode).required(),
];
pub static TenancyConfig: Shape = Shape { name: "TenancyConfig", kind: Kind::Struct(&M_TenancyConfig) };
pub static s_TenantId: Shape = Shape { name: "TenantId", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_TenantIsolationMode: Shape = Shape { name: "TenantIsolationMode", kind: Kind::Text(Limits::NONE, &["PER_TENANT"]) };
pub static s_Timeout: Shape = Shape { name: "Timeout", kind: Kind::Int(Limits::range(1, 5400)) };
pub static s_Timestamp: Shape = Shape { name: "Timestamp", kind: Kind::Text(Limits::range(0, 100), &[]) };
pub static s_Topic: Shape = Shape { name: "Topic", kind: Kind::Text(Limits::range(1, 249), &[]) };
static I_s_Topics: Member = Member::new("member", &s_Topic);
pub static s_Topics: Shape = Shape { name: "Topics", kind: Kind::List(&I_s_Topics, Limits::range(1, 1)) };

pub static M_TracingConfig: [Member; 1] = [
    Member::new("Mode", &s_TracingMode),
];
pub static TracingConfig: Shape = Shape { name: "TracingConfig", kind: Kind::Struct(&M_TracingConfig) };

pub static M_TracingConfigResponse: [Member; 1] = [
    Member::new("Mode", &s_TracingMode),
];
pub static TracingConfigResponse: Shape = Shape { name: "TracingConfigResponse", kind: Kind::Struct(&M_TracingConfigResponse) };
pub static s_TracingMode: Shape = Shape { name: "TracingMode", kind: Kind::Text(Limits::NONE, &["Active", "PassThrough"]) };
pub static s_TumblingWindowInSeconds: Shape = Shape { name: "TumblingWindowInSeconds", kind: Kind::Int(Limits::range(0, 900)) };
pub static s_URI: Shape = Shape { name: "URI", kind: Kind::Text(Limits::range(1, 200), &[]) };
pub static s_UUIDString: Shape = Shape { name: "UUIDString", kind: Kind::Text(Limits::range(36, 36), &[]) };

pub static M_UpdateFunctionCodeRequest: [Member; 13] = [
    Member::new("Architectures", &s_ArchitecturesList),
    Member::new("DryRun", &shapes::BOOL),
    Member::new("FunctionName", &s_FunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("ImageUri", &shapes::TEXT),
    Member::new("Publish", &shapes::BOOL),
    Member::new("PublishTo", &s_FunctionVersionLatestPublished),
    Member::new("RevisionId", &shapes::TEXT),
    Member::new("S3Bucket", &s_S3Bucket),
    Member::new("S3Key", &s_S3Key),
    Member::new("S3ObjectStorageMode", &s_S3ObjectStorageMode),
    Member::new("S3ObjectVersion", &s_S3ObjectVersion),
    Member::new("SourceKMSKeyArn", &s_KMSKeyArn),
    Member::new("ZipFile", &shapes::BLOB),
];
pub static UpdateFunctionCodeRequest: Shape = Shape { name: "UpdateFunctionCodeRequest", kind: Kind::Struct(&M_UpdateFunctionCodeRequest) };

pub static M_UpdateFunctionConfigurationRequest: [Member; 23] = [
    Member::new("AcceleratorConfig", &AcceleratorConfig),
    Member::new("CapacityProviderConfig", &CapacityProviderConfig),
    Member::new("DeadLetterConfig", &DeadLetterConfig),
    Member::new("Description", &s_Description),
    Member::new("DurableConfig", &DurableConfig),
    Member::new("Environment", &Environment),
    Member::new("EphemeralStorage", &EphemeralStorage),
    Member::new("FileSystemConfigs", &s_FileSystemConfigList),
    Member::new("FunctionName", &s_FunctionName).at(Place::Uri("FunctionName")).required(),
    Member::new("Handler", &s_Handler),
    Member::new("ImageConfig", &ImageConfig),
    Member::new("KMSKeyArn", &s_KMSKeyArn),
    Member::new("Layers", &s_LayerList),
    Member::new("LoggingConfig", &LoggingConfig),
    Member::new("MemorySize", &s_MemorySize),
    Member::new("RevisionId", &shapes::TEXT),
    Member::new("Role", &s_RoleArn),
    Member::new("Runtime", &s_Runtime),
    Member::new("RuntimeConfig", &FunctionRuntimeConfig),
    Member::new("SnapStart", &SnapStart),
    Member::new("Timeout", &s_Timeout),
    Member::new("TracingConfig", &TracingConfig),
    Member::new("VpcConfig", &VpcConfig),
];
pub static UpdateFunctionConfigurationRequest: Shape = Shape { name: "UpdateFunctionConfigurationRequest", kind: Kind::Struct(&M_UpdateFunctionConfigurationRequest) };
pub static s_Version: Shape = Shape { name: "Version", kind: Kind::Text(Limits::range(1, 1024), &[]) };

pub static M_VpcConfig: [Member; 3] = [
    Member::new("Ipv6AllowedForDualStack", &shapes::BOOL),
    Member::new("SecurityGroupIds", &s_SecurityGroupIds),
    Member::new("SubnetIds", &s_SubnetIds),
];
pub static VpcConfig: Shape = Shape { name: "VpcConfig", kind: Kind::Struct(&M_VpcConfig) };

pub static M_VpcConfigResponse: [Member; 4] = [
    Member::new("Ipv6AllowedForDualStack", &shapes::BOOL),
    Member::new("SecurityGroupIds", &s_SecurityGroupIds),
    Member::new("SubnetIds", &s_SubnetIds),
    Member::new("VpcId", &shapes::TEXT),
];
pub static VpcConfigResponse: Shape = Shape { name: "VpcConfigResponse", kind: Kind::Struct(&M_VpcConfigResponse) };
pub static s_WorkingDirectory: Shape = Shape { name: "WorkingDirectory", kind: Kind::Text(Limits::range(0, 1000), &[]) };
