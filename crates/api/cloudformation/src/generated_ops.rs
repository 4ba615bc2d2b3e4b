// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "cloudformation",
    api_version: "2010-05-15",
    xmlns: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
    protocols: &[Protocol::Query],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::ValidationError,
    errors: &[
        ErrorMeta { shape: "AlreadyExistsException", code: "AlreadyExistsException", status: 400, members: &[] },
        ErrorMeta { shape: "ChangeSetNotFoundException", code: "ChangeSetNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "InsufficientCapabilitiesException", code: "InsufficientCapabilitiesException", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidChangeSetStatusException", code: "InvalidChangeSetStatus", status: 400, members: &[] },
        ErrorMeta { shape: "LimitExceededException", code: "LimitExceededException", status: 400, members: &[] },
        ErrorMeta { shape: "StackSetNotFoundException", code: "StackSetNotFoundException", status: 404, members: &[] },
        ErrorMeta { shape: "TokenAlreadyExistsException", code: "TokenAlreadyExistsException", status: 400, members: &[] },
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
