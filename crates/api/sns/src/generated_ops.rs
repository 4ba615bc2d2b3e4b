// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "sns",
    api_version: "2010-03-31",
    xmlns: "http://sns.amazonaws.com/doc/2010-03-31/",
    protocols: &[Protocol::Query],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::ValidationError,
    errors: &[
        ErrorMeta { shape: "AuthorizationErrorException", code: "AuthorizationError", status: 403, members: &[] },
        ErrorMeta { shape: "ConcurrentAccessException", code: "ConcurrentAccess", status: 400, members: &[] },
        ErrorMeta { shape: "EndpointDisabledException", code: "EndpointDisabled", status: 400, members: &[] },
        ErrorMeta { shape: "FilterPolicyLimitExceededException", code: "FilterPolicyLimitExceeded", status: 403, members: &[] },
        ErrorMeta { shape: "InternalErrorException", code: "InternalError", status: 500, members: &[] },
        ErrorMeta { shape: "InvalidParameterException", code: "InvalidParameter", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidParameterValueException", code: "ParameterValueInvalid", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidSecurityException", code: "InvalidSecurity", status: 403, members: &[] },
        ErrorMeta { shape: "InvalidStateException", code: "InvalidState", status: 400, members: &[] },
        ErrorMeta { shape: "KMSAccessDeniedException", code: "KMSAccessDenied", status: 400, members: &[] },
        ErrorMeta { shape: "KMSDisabledException", code: "KMSDisabled", status: 400, members: &[] },
        ErrorMeta { shape: "KMSInvalidStateException", code: "KMSInvalidState", status: 400, members: &[] },
        ErrorMeta { shape: "KMSNotFoundException", code: "KMSNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "KMSOptInRequired", code: "KMSOptInRequired", status: 403, members: &[] },
        ErrorMeta { shape: "KMSThrottlingException", code: "KMSThrottling", status: 400, members: &[] },
        ErrorMeta { shape: "NotFoundException", code: "NotFound", status: 404, members: &[] },
        ErrorMeta { shape: "PlatformApplicationDisabledException", code: "PlatformApplicationDisabled", status: 400, members: &[] },
        ErrorMeta { shape: "ReplayLimitExceededException", code: "ReplayLimitExceeded", status: 403, members: &[] },
        ErrorMeta { shape: "ResourceNotFoundException", code: "ResourceNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "StaleTagException", code: "StaleTag", status: 400, members: &[] },
        ErrorMeta { shape: "SubscriptionLimitExceededException", code: "SubscriptionLimitExceeded", status: 403, members: &[] },
        ErrorMeta { shape: "TagLimitExceededException", code: "TagLimitExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "TagPolicyException", code: "TagPolicy", status: 400, members: &[] },
        ErrorMeta { shape: "TopicLimitExceededException", code: "TopicLimitExceeded", status: 403, members: &[] },
        ErrorMeta { shape: "ValidationException", code: "ValidationException", status: 400, members: &[] },
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
