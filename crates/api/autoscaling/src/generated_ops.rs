// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "autoscaling",
    api_version: "2011-01-01",
    xmlns: "http://autoscaling.amazonaws.com/doc/2011-01-01/",
    protocols: &[Protocol::Query],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::ValidationError,
    errors: &[
        ErrorMeta { shape: "AlreadyExistsFault", code: "AlreadyExists", status: 400, members: &[] },
        ErrorMeta { shape: "InstanceRefreshInProgressFault", code: "InstanceRefreshInProgress", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidNextToken", code: "InvalidNextToken", status: 400, members: &[] },
        ErrorMeta { shape: "LimitExceededFault", code: "LimitExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "ResourceContentionFault", code: "ResourceContention", status: 500, members: &[] },
        ErrorMeta { shape: "ResourceInUseFault", code: "ResourceInUse", status: 400, members: &[] },
        ErrorMeta { shape: "ScalingActivityInProgressFault", code: "ScalingActivityInProgress", status: 400, members: &[] },
        ErrorMeta { shape: "ServiceLinkedRoleFailure", code: "ServiceLinkedRoleFailure", status: 500, members: &[] },
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
