// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "iam",
    api_version: "2010-05-08",
    xmlns: "https://iam.amazonaws.com/doc/2010-05-08/",
    protocols: &[Protocol::Query],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::ValidationError,
    errors: &[
        ErrorMeta { shape: "AccountNotManagementOrDelegatedAdministratorException", code: "AccountNotManagementOrDelegatedAdministratorException", status: 0, members: &[] },
        ErrorMeta { shape: "ConcurrentModificationException", code: "ConcurrentModification", status: 409, members: &[] },
        ErrorMeta { shape: "CredentialReportExpiredException", code: "ReportExpired", status: 410, members: &[] },
        ErrorMeta { shape: "CredentialReportNotPresentException", code: "ReportNotPresent", status: 410, members: &[] },
        ErrorMeta { shape: "CredentialReportNotReadyException", code: "ReportInProgress", status: 404, members: &[] },
        ErrorMeta { shape: "DeleteConflictException", code: "DeleteConflict", status: 409, members: &[] },
        ErrorMeta { shape: "EntityAlreadyExistsException", code: "EntityAlreadyExists", status: 409, members: &[] },
        ErrorMeta { shape: "InvalidInputException", code: "InvalidInput", status: 400, members: &[] },
        ErrorMeta { shape: "LimitExceededException", code: "LimitExceeded", status: 409, members: &[] },
        ErrorMeta { shape: "MalformedPolicyDocumentException", code: "MalformedPolicyDocument", status: 400, members: &[] },
        ErrorMeta { shape: "NoSuchEntityException", code: "NoSuchEntity", status: 404, members: &[] },
        ErrorMeta { shape: "OrganizationNotFoundException", code: "OrganizationNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "OrganizationNotInAllFeaturesModeException", code: "OrganizationNotInAllFeaturesModeException", status: 0, members: &[] },
        ErrorMeta { shape: "PolicyNotAttachableException", code: "PolicyNotAttachable", status: 400, members: &[] },
        ErrorMeta { shape: "ServiceAccessNotEnabledException", code: "ServiceAccessNotEnabledException", status: 0, members: &[] },
        ErrorMeta { shape: "ServiceFailureException", code: "ServiceFailure", status: 500, members: &[] },
        ErrorMeta { shape: "UnmodifiableEntityException", code: "UnmodifiableEntity", status: 400, members: &[] },
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
