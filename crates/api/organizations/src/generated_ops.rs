// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "organizations",
    api_version: "2016-11-28",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "AWSOrganizationsV20161128",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "AWSOrganizationsNotInUseException", code: "AWSOrganizationsNotInUseException", status: 0, members: &[] },
        ErrorMeta { shape: "AccessDeniedException", code: "AccessDeniedException", status: 0, members: &[] },
        ErrorMeta { shape: "AccountNotFoundException", code: "AccountNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "ConcurrentModificationException", code: "ConcurrentModificationException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidInputException", code: "InvalidInputException", status: 0, members: &[Member::new("Reason", &shapes::TEXT)] },
        ErrorMeta { shape: "ServiceException", code: "ServiceException", status: 500, members: &[] },
        ErrorMeta { shape: "TooManyRequestsException", code: "TooManyRequestsException", status: 0, members: &[Member::new("Type", &shapes::TEXT)] },
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
