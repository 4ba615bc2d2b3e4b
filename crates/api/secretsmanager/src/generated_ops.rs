// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "secretsmanager",
    api_version: "2017-10-17",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "secretsmanager",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "DecryptionFailure", code: "DecryptionFailure", status: 0, members: &[] },
        ErrorMeta { shape: "EncryptionFailure", code: "EncryptionFailure", status: 0, members: &[] },
        ErrorMeta { shape: "InternalServiceError", code: "InternalServiceError", status: 500, members: &[] },
        ErrorMeta { shape: "InvalidNextTokenException", code: "InvalidNextTokenException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidParameterException", code: "InvalidParameterException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidRequestException", code: "InvalidRequestException", status: 0, members: &[] },
        ErrorMeta { shape: "LimitExceededException", code: "LimitExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "MalformedPolicyDocumentException", code: "MalformedPolicyDocumentException", status: 0, members: &[] },
        ErrorMeta { shape: "PreconditionNotMetException", code: "PreconditionNotMetException", status: 0, members: &[] },
        ErrorMeta { shape: "ResourceExistsException", code: "ResourceExistsException", status: 0, members: &[] },
        ErrorMeta { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 0, members: &[] },
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
