// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "cloudwatch",
    api_version: "2010-08-01",
    xmlns: "http://monitoring.amazonaws.com/doc/2010-08-01/",
    protocols: &[Protocol::Cbor, Protocol::Json10, Protocol::Query],
    target_prefix: "GraniteServiceVersion20100801",
    query_compatible: true,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "ConcurrentModificationException", code: "ConcurrentModificationException", status: 429, members: &[] },
        ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 409, members: &[] },
        ErrorMeta { shape: "DashboardInvalidInputError", code: "InvalidParameterInput", status: 400, members: &[] },
        ErrorMeta { shape: "DashboardNotFoundError", code: "ResourceNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "InternalServiceFault", code: "InternalServiceError", status: 500, members: &[] },
        ErrorMeta { shape: "InvalidNextToken", code: "InvalidNextToken", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidParameterCombinationException", code: "InvalidParameterCombination", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidParameterValueException", code: "InvalidParameterValue", status: 400, members: &[] },
        ErrorMeta { shape: "LimitExceededFault", code: "LimitExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "MissingRequiredParameterException", code: "MissingParameter", status: 400, members: &[] },
        ErrorMeta { shape: "ResourceConflict", code: "ResourceConflict", status: 409, members: &[] },
        ErrorMeta { shape: "ResourceNotFound", code: "ResourceNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 404, members: &[Member::new("ResourceId", &shapes::TEXT), Member::new("ResourceType", &shapes::TEXT)] },
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
