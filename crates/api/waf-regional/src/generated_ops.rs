// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "waf-regional",
    api_version: "2016-11-28",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "AWSWAF_Regional_20161128",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "WAFInternalErrorException", code: "WAFInternalErrorException", status: 500, members: &[] },
        ErrorMeta { shape: "WAFInvalidAccountException", code: "WAFInvalidAccountException", status: 0, members: &[] },
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
