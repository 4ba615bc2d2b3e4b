// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "budgets",
    api_version: "2016-10-20",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "AWSBudgetServiceGateway",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "AccessDeniedException", code: "AccessDeniedException", status: 0, members: &[] },
        ErrorMeta { shape: "BillingViewHealthStatusException", code: "BillingViewHealthStatusException", status: 0, members: &[] },
        ErrorMeta { shape: "CreationLimitExceededException", code: "CreationLimitExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "DuplicateRecordException", code: "DuplicateRecordException", status: 0, members: &[] },
        ErrorMeta { shape: "ExpiredNextTokenException", code: "ExpiredNextTokenException", status: 0, members: &[] },
        ErrorMeta { shape: "InternalErrorException", code: "InternalErrorException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidNextTokenException", code: "InvalidNextTokenException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidParameterException", code: "InvalidParameterException", status: 0, members: &[] },
        ErrorMeta { shape: "NotFoundException", code: "NotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "ServiceQuotaExceededException", code: "ServiceQuotaExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "ThrottlingException", code: "ThrottlingException", status: 0, members: &[] },
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
