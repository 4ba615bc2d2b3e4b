// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "ecr",
    api_version: "2015-09-21",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "AmazonEC2ContainerRegistry_V20150921",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "InvalidParameterException", code: "InvalidParameterException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidTagParameterException", code: "InvalidTagParameterException", status: 0, members: &[] },
        ErrorMeta { shape: "KmsException", code: "KmsException", status: 0, members: &[Member::new("kmsError", &shapes::TEXT)] },
        ErrorMeta { shape: "LimitExceededException", code: "LimitExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "RepositoryAlreadyExistsException", code: "RepositoryAlreadyExistsException", status: 0, members: &[] },
        ErrorMeta { shape: "ServerException", code: "ServerException", status: 500, members: &[] },
        ErrorMeta { shape: "TooManyTagsException", code: "TooManyTagsException", status: 0, members: &[] },
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
