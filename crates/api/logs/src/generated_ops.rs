// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "logs",
    api_version: "2014-03-28",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "Logs_20140328",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "DataAlreadyAcceptedException", code: "DataAlreadyAcceptedException", status: 0, members: &[Member::new("expectedSequenceToken", &shapes::TEXT)] },
        ErrorMeta { shape: "InvalidOperationException", code: "InvalidOperationException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidParameterException", code: "InvalidParameterException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidSequenceTokenException", code: "InvalidSequenceTokenException", status: 0, members: &[Member::new("expectedSequenceToken", &shapes::TEXT)] },
        ErrorMeta { shape: "LimitExceededException", code: "LimitExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "OperationAbortedException", code: "OperationAbortedException", status: 0, members: &[] },
        ErrorMeta { shape: "ResourceAlreadyExistsException", code: "ResourceAlreadyExistsException", status: 0, members: &[] },
        ErrorMeta { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "ServiceUnavailableException", code: "ServiceUnavailableException", status: 500, members: &[] },
        ErrorMeta { shape: "TooManyTagsException", code: "TooManyTagsException", status: 0, members: &[Member::new("resourceName", &shapes::TEXT)] },
        ErrorMeta { shape: "UnrecognizedClientException", code: "UnrecognizedClientException", status: 0, members: &[] },
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
