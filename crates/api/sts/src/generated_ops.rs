// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "sts",
    api_version: "2011-06-15",
    xmlns: "https://sts.amazonaws.com/doc/2011-06-15/",
    protocols: &[Protocol::Query],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::ValidationError,
    errors: &[
        ErrorMeta { shape: "ExpiredTokenException", code: "ExpiredTokenException", status: 400, members: &[] },
        ErrorMeta { shape: "IDPCommunicationErrorException", code: "IDPCommunicationError", status: 400, members: &[] },
        ErrorMeta { shape: "IDPRejectedClaimException", code: "IDPRejectedClaim", status: 403, members: &[] },
        ErrorMeta { shape: "InvalidContextAssertionException", code: "InvalidContextAssertion", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidIdentityTokenException", code: "InvalidIdentityToken", status: 400, members: &[] },
        ErrorMeta { shape: "MalformedPolicyDocumentException", code: "MalformedPolicyDocument", status: 400, members: &[] },
        ErrorMeta { shape: "PackedPolicyTooLargeException", code: "PackedPolicyTooLarge", status: 400, members: &[] },
        ErrorMeta { shape: "RegionDisabledException", code: "RegionDisabledException", status: 403, members: &[] },
    ],
};

/// `sts:GetCallerIdentity`.
#[derive(Clone, Copy, Debug)]
pub struct GetCallerIdentity;
static META_GetCallerIdentity: OpMeta = OpMeta {
    service: "sts",
    name: "GetCallerIdentity",
    iam_action: "sts:GetCallerIdentity",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetCallerIdentityRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetCallerIdentityResponse,
    output_root: "GetCallerIdentityResult",
    api: &SERVICE,
};
impl Operation for GetCallerIdentity {
    type Request = GetCallerIdentityRequest;
    type Response = GetCallerIdentityResponse;
    const META: &'static OpMeta = &META_GetCallerIdentity;
}

/// Every operation of this part.
pub static BUILT: [&OpMeta; 1] = [
    GetCallerIdentity::META,
];

/// The routes of every built operation, each to the function of its name in the module given: `routes!(crate::ops)`.
#[macro_export]
macro_rules! routes {
    ($($ops:tt)*) => {
        &[
            ::bonkei_service::route!($crate::GetCallerIdentity, $($ops)*::get_caller_identity),
        ]
    };
}
