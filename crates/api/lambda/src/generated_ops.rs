// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "lambda",
    api_version: "2015-03-31",
    xmlns: "",
    protocols: &[Protocol::RestJson],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "CodeArtifactUserDeletedException", code: "CodeArtifactUserDeletedException", status: 409, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "CodeArtifactUserFailedException", code: "CodeArtifactUserFailedException", status: 409, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "CodeArtifactUserPendingException", code: "CodeArtifactUserPendingException", status: 409, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "CodeSigningConfigNotFoundException", code: "CodeSigningConfigNotFoundException", status: 404, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "CodeStorageExceededException", code: "CodeStorageExceededException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "CodeVerificationFailedException", code: "CodeVerificationFailedException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "DurableExecutionAlreadyStartedException", code: "DurableExecutionAlreadyStartedException", status: 409, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "EC2AccessDeniedException", code: "EC2AccessDeniedException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "EC2ThrottledException", code: "EC2ThrottledException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "EC2UnexpectedException", code: "EC2UnexpectedException", status: 502, members: &[Member::new("EC2ErrorCode", &shapes::TEXT), Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "EFSIOException", code: "EFSIOException", status: 410, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "EFSMountConnectivityException", code: "EFSMountConnectivityException", status: 408, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "EFSMountFailureException", code: "EFSMountFailureException", status: 403, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "EFSMountTimeoutException", code: "EFSMountTimeoutException", status: 408, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ENILimitReachedException", code: "ENILimitReachedException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ENINotReadyException", code: "ENINotReadyException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "FunctionVersionsPerCapacityProviderLimitExceededException", code: "FunctionVersionsPerCapacityProviderLimitExceededException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "InvalidCodeSignatureException", code: "InvalidCodeSignatureException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "InvalidParameterValueException", code: "InvalidParameterValueException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "InvalidRequestContentException", code: "InvalidRequestContentException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "InvalidRuntimeException", code: "InvalidRuntimeException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "InvalidSecurityGroupIDException", code: "InvalidSecurityGroupIDException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "InvalidSubnetIDException", code: "InvalidSubnetIDException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "InvalidZipFileException", code: "InvalidZipFileException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "KMSAccessDeniedException", code: "KMSAccessDeniedException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "KMSDisabledException", code: "KMSDisabledException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "KMSInvalidStateException", code: "KMSInvalidStateException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "KMSNotFoundException", code: "KMSNotFoundException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ModeNotSupportedException", code: "ModeNotSupportedException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "NoPublishedVersionException", code: "NoPublishedVersionException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "PolicyLengthExceededException", code: "PolicyLengthExceededException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "PreconditionFailedException", code: "PreconditionFailedException", status: 412, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "PublicPolicyException", code: "PublicPolicyException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "RecursiveInvocationException", code: "RecursiveInvocationException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "RequestTooLargeException", code: "RequestTooLargeException", status: 413, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ResourceConflictException", code: "ResourceConflictException", status: 409, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 404, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ResourceNotReadyException", code: "ResourceNotReadyException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "RuntimeAliasDeletedException", code: "RuntimeAliasDeletedException", status: 409, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "RuntimeVersionDeletedException", code: "RuntimeVersionDeletedException", status: 409, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "S3FilesMountConnectivityException", code: "S3FilesMountConnectivityException", status: 408, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "S3FilesMountFailureException", code: "S3FilesMountFailureException", status: 403, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "S3FilesMountTimeoutException", code: "S3FilesMountTimeoutException", status: 408, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "SerializedRequestEntityTooLargeException", code: "SerializedRequestEntityTooLargeException", status: 413, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ServiceException", code: "ServiceException", status: 500, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ServiceQuotaExceededException", code: "ServiceQuotaExceededException", status: 402, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "SnapStartException", code: "SnapStartException", status: 400, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "SnapStartNotReadyException", code: "SnapStartNotReadyException", status: 409, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "SnapStartRegenerationFailureException", code: "SnapStartRegenerationFailureException", status: 409, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "SnapStartTimeoutException", code: "SnapStartTimeoutException", status: 408, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "SubnetIPAddressLimitReachedException", code: "SubnetIPAddressLimitReachedException", status: 502, members: &[Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "TooManyRequestsException", code: "TooManyRequestsException", status: 429, members: &[Member::new("Reason", &shapes::TEXT), Member::new("Type", &shapes::TEXT), Member::new("retryAfterSeconds", &shapes::TEXT).names("Retry-After", "Retry-After", "Retry-After").at(Place::Header("retry-after"))] },
        ErrorMeta { shape: "UnsupportedMediaTypeException", code: "UnsupportedMediaTypeException", status: 415, members: &[Member::new("Type", &shapes::TEXT)] },
    ],
};

/// Every operation of this part.
pub static BUILT: [&OpMeta; 0] = [
];

/// The routes of every built operation, each to the function of its name in the module given: `routes!(crate::ops)`.
#[macro_export]
macro_rules! routes {
    ($($ops:tt)*) => {
        &[
        ]
    };
}
