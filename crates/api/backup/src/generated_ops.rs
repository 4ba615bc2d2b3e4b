// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "backup",
    api_version: "2018-11-15",
    xmlns: "",
    protocols: &[Protocol::RestJson],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "InvalidParameterValueException", code: "InvalidParameterValueException", status: 0, members: &[Member::new("Code", &shapes::TEXT), Member::new("Context", &shapes::TEXT), Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "MissingParameterValueException", code: "MissingParameterValueException", status: 0, members: &[Member::new("Code", &shapes::TEXT), Member::new("Context", &shapes::TEXT), Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 0, members: &[Member::new("Code", &shapes::TEXT), Member::new("Context", &shapes::TEXT), Member::new("Type", &shapes::TEXT)] },
        ErrorMeta { shape: "ServiceUnavailableException", code: "ServiceUnavailableException", status: 500, members: &[Member::new("Code", &shapes::TEXT), Member::new("Context", &shapes::TEXT), Member::new("Type", &shapes::TEXT)] },
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
