// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "s3",
    api_version: "2006-03-01",
    xmlns: "http://s3.amazonaws.com/doc/2006-03-01/",
    protocols: &[Protocol::RestXml],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::Xml,
    errors: &[
        ErrorMeta { shape: "BucketAlreadyExists", code: "BucketAlreadyExists", status: 409, members: &[] },
        ErrorMeta { shape: "BucketAlreadyOwnedByYou", code: "BucketAlreadyOwnedByYou", status: 409, members: &[] },
        ErrorMeta { shape: "EncryptionTypeMismatch", code: "EncryptionTypeMismatch", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidObjectState", code: "InvalidObjectState", status: 403, members: &[Member::new("AccessTier", &shapes::TEXT), Member::new("StorageClass", &shapes::TEXT)] },
        ErrorMeta { shape: "InvalidRequest", code: "InvalidRequest", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidWriteOffset", code: "InvalidWriteOffset", status: 400, members: &[] },
        ErrorMeta { shape: "NoSuchBucket", code: "NoSuchBucket", status: 404, members: &[] },
        ErrorMeta { shape: "NoSuchKey", code: "NoSuchKey", status: 404, members: &[] },
        ErrorMeta { shape: "TooManyParts", code: "TooManyParts", status: 400, members: &[] },
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
