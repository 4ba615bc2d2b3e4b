// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "ssm",
    api_version: "2014-11-06",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "AmazonSSM",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "DuplicateInstanceId", code: "DuplicateInstanceId", status: 0, members: &[] },
        ErrorMeta { shape: "HierarchyLevelLimitExceededException", code: "HierarchyLevelLimitExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "HierarchyTypeMismatchException", code: "HierarchyTypeMismatchException", status: 0, members: &[] },
        ErrorMeta { shape: "IncompatiblePolicyException", code: "IncompatiblePolicyException", status: 0, members: &[] },
        ErrorMeta { shape: "InternalServerError", code: "InternalServerError", status: 500, members: &[] },
        ErrorMeta { shape: "InvalidAllowedPatternException", code: "InvalidAllowedPatternException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidCommandId", code: "InvalidCommandId", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidDocument", code: "InvalidDocument", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidDocumentVersion", code: "InvalidDocumentVersion", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidFilter", code: "InvalidFilter", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidFilterKey", code: "InvalidFilterKey", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidFilterOption", code: "InvalidFilterOption", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidFilterValue", code: "InvalidFilterValue", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidInstanceId", code: "InvalidInstanceId", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidInstanceInformationFilterValue", code: "InvalidInstanceInformationFilterValue", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidKeyId", code: "InvalidKeyId", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidNextToken", code: "InvalidNextToken", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidNotificationConfig", code: "InvalidNotificationConfig", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidOutputFolder", code: "InvalidOutputFolder", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidParameters", code: "InvalidParameters", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidPluginName", code: "InvalidPluginName", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidPolicyAttributeException", code: "InvalidPolicyAttributeException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidPolicyTypeException", code: "InvalidPolicyTypeException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidResourceId", code: "InvalidResourceId", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidResourceType", code: "InvalidResourceType", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidRole", code: "InvalidRole", status: 0, members: &[] },
        ErrorMeta { shape: "InvocationDoesNotExist", code: "InvocationDoesNotExist", status: 0, members: &[] },
        ErrorMeta { shape: "MaxDocumentSizeExceeded", code: "MaxDocumentSizeExceeded", status: 0, members: &[] },
        ErrorMeta { shape: "ParameterAlreadyExists", code: "ParameterAlreadyExists", status: 0, members: &[] },
        ErrorMeta { shape: "ParameterLimitExceeded", code: "ParameterLimitExceeded", status: 0, members: &[] },
        ErrorMeta { shape: "ParameterMaxVersionLimitExceeded", code: "ParameterMaxVersionLimitExceeded", status: 0, members: &[] },
        ErrorMeta { shape: "ParameterNotFound", code: "ParameterNotFound", status: 0, members: &[] },
        ErrorMeta { shape: "ParameterPatternMismatchException", code: "ParameterPatternMismatchException", status: 0, members: &[] },
        ErrorMeta { shape: "ParameterVersionNotFound", code: "ParameterVersionNotFound", status: 0, members: &[] },
        ErrorMeta { shape: "PoliciesLimitExceededException", code: "PoliciesLimitExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "TargetNotConnected", code: "TargetNotConnected", status: 0, members: &[] },
        ErrorMeta { shape: "TooManyTagsError", code: "TooManyTagsError", status: 0, members: &[] },
        ErrorMeta { shape: "TooManyUpdates", code: "TooManyUpdates", status: 0, members: &[] },
        ErrorMeta { shape: "UnsupportedParameterType", code: "UnsupportedParameterType", status: 0, members: &[] },
        ErrorMeta { shape: "UnsupportedPlatformType", code: "UnsupportedPlatformType", status: 0, members: &[] },
    ],
};

/// `ssm:GetParameter`.
#[derive(Clone, Copy, Debug)]
pub struct GetParameter;
static META_GetParameter: OpMeta = OpMeta {
    service: "ssm",
    name: "GetParameter",
    iam_action: "ssm:GetParameter",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetParameterRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetParameterResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetParameter {
    type Request = GetParameterRequest;
    type Response = GetParameterResult;
    const META: &'static OpMeta = &META_GetParameter;
}

/// `ssm:GetParameters`.
#[derive(Clone, Copy, Debug)]
pub struct GetParameters;
static META_GetParameters: OpMeta = OpMeta {
    service: "ssm",
    name: "GetParameters",
    iam_action: "ssm:GetParameters",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetParametersRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetParametersResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetParameters {
    type Request = GetParametersRequest;
    type Response = GetParametersResult;
    const META: &'static OpMeta = &META_GetParameters;
}

/// `ssm:GetParametersByPath`.
#[derive(Clone, Copy, Debug)]
pub struct GetParametersByPath;
static META_GetParametersByPath: OpMeta = OpMeta {
    service: "ssm",
    name: "GetParametersByPath",
    iam_action: "ssm:GetParametersByPath",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetParametersByPathRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetParametersByPathResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetParametersByPath {
    type Request = GetParametersByPathRequest;
    type Response = GetParametersByPathResult;
    const META: &'static OpMeta = &META_GetParametersByPath;
}

/// Every operation of this part.
pub static BUILT: [&OpMeta; 3] = [
    GetParameter::META,
    GetParameters::META,
    GetParametersByPath::META,
];

/// The routes of every built operation, each to the function of its name in the module given: `routes!(crate::ops)`.
#[macro_export]
macro_rules! routes {
    ($($ops:tt)*) => {
        &[
            ::bonkei_service::route!($crate::GetParameter, $($ops)*::get_parameter),
            ::bonkei_service::route!($crate::GetParameters, $($ops)*::get_parameters),
            ::bonkei_service::route!($crate::GetParametersByPath, $($ops)*::get_parameters_by_path),
        ]
    };
}
