// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "kms",
    api_version: "2014-11-01",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "TrentService",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "AlreadyExistsException", code: "AlreadyExistsException", status: 0, members: &[] },
        ErrorMeta { shape: "CloudHsmClusterInvalidConfigurationException", code: "CloudHsmClusterInvalidConfigurationException", status: 0, members: &[] },
        ErrorMeta { shape: "CustomKeyStoreInvalidStateException", code: "CustomKeyStoreInvalidStateException", status: 0, members: &[] },
        ErrorMeta { shape: "CustomKeyStoreNotFoundException", code: "CustomKeyStoreNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "DependencyTimeoutException", code: "DependencyTimeoutException", status: 500, members: &[] },
        ErrorMeta { shape: "InvalidAliasNameException", code: "InvalidAliasNameException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidArnException", code: "InvalidArnException", status: 0, members: &[] },
        ErrorMeta { shape: "KMSInternalException", code: "KMSInternalException", status: 500, members: &[] },
        ErrorMeta { shape: "KMSInvalidStateException", code: "KMSInvalidStateException", status: 0, members: &[] },
        ErrorMeta { shape: "LimitExceededException", code: "LimitExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "MalformedPolicyDocumentException", code: "MalformedPolicyDocumentException", status: 0, members: &[] },
        ErrorMeta { shape: "NotFoundException", code: "NotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "TagException", code: "TagException", status: 0, members: &[] },
        ErrorMeta { shape: "UnsupportedOperationException", code: "UnsupportedOperationException", status: 0, members: &[] },
        ErrorMeta { shape: "XksKeyAlreadyInUseException", code: "XksKeyAlreadyInUseException", status: 0, members: &[] },
        ErrorMeta { shape: "XksKeyInvalidConfigurationException", code: "XksKeyInvalidConfigurationException", status: 0, members: &[] },
        ErrorMeta { shape: "XksKeyNotFoundException", code: "XksKeyNotFoundException", status: 0, members: &[] },
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
