// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "acm",
    api_version: "2015-12-08",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "CertificateManager",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "AccessDeniedException", code: "AccessDeniedException", status: 0, members: &[] },
        ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidArgsException", code: "InvalidArgsException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidArnException", code: "InvalidArnException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidDomainValidationOptionsException", code: "InvalidDomainValidationOptionsException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidParameterException", code: "InvalidParameterException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidTagException", code: "InvalidTagException", status: 0, members: &[] },
        ErrorMeta { shape: "LimitExceededException", code: "LimitExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "RequestInProgressException", code: "RequestInProgressException", status: 0, members: &[] },
        ErrorMeta { shape: "ResourceInUseException", code: "ResourceInUseException", status: 0, members: &[] },
        ErrorMeta { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "TagPolicyException", code: "TagPolicyException", status: 0, members: &[] },
        ErrorMeta { shape: "ThrottlingException", code: "ThrottlingException", status: 0, members: &[] },
        ErrorMeta { shape: "TooManyTagsException", code: "TooManyTagsException", status: 0, members: &[] },
        ErrorMeta { shape: "ValidationException", code: "ValidationException", status: 0, members: &[] },
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
