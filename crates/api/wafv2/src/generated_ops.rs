// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "wafv2",
    api_version: "2019-07-29",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "AWSWAF_20190729",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "WAFAssociatedItemException", code: "WAFAssociatedItemException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFConfigurationWarningException", code: "WAFConfigurationWarningException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFDuplicateItemException", code: "WAFDuplicateItemException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFExpiredManagedRuleGroupVersionException", code: "WAFExpiredManagedRuleGroupVersionException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFFeatureNotIncludedInPricingPlanException", code: "WAFFeatureNotIncludedInPricingPlanException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFInternalErrorException", code: "WAFInternalErrorException", status: 500, members: &[] },
        ErrorMeta { shape: "WAFInvalidOperationException", code: "WAFInvalidOperationException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFInvalidParameterException", code: "WAFInvalidParameterException", status: 0, members: &[Member::new("Field", &shapes::TEXT), Member::new("Parameter", &shapes::TEXT), Member::new("Reason", &shapes::TEXT)] },
        ErrorMeta { shape: "WAFInvalidResourceException", code: "WAFInvalidResourceException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFLimitsExceededException", code: "WAFLimitsExceededException", status: 0, members: &[Member::new("SourceType", &shapes::TEXT)] },
        ErrorMeta { shape: "WAFLogDestinationPermissionIssueException", code: "WAFLogDestinationPermissionIssueException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFNonexistentItemException", code: "WAFNonexistentItemException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFOptimisticLockException", code: "WAFOptimisticLockException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFServiceLinkedRoleErrorException", code: "WAFServiceLinkedRoleErrorException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFSubscriptionNotFoundException", code: "WAFSubscriptionNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFTagOperationException", code: "WAFTagOperationException", status: 0, members: &[] },
        ErrorMeta { shape: "WAFTagOperationInternalErrorException", code: "WAFTagOperationInternalErrorException", status: 500, members: &[] },
        ErrorMeta { shape: "WAFUnavailableEntityException", code: "WAFUnavailableEntityException", status: 0, members: &[] },
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
