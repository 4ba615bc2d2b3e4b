// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "route53",
    api_version: "2013-04-01",
    xmlns: "https://route53.amazonaws.com/doc/2013-04-01/",
    protocols: &[Protocol::RestXml],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::Xml,
    errors: &[
        ErrorMeta { shape: "ConflictingDomainExists", code: "ConflictingDomainExists", status: 0, members: &[] },
        ErrorMeta { shape: "DelegationSetNotAvailable", code: "DelegationSetNotAvailable", status: 0, members: &[] },
        ErrorMeta { shape: "DelegationSetNotReusable", code: "DelegationSetNotReusable", status: 0, members: &[] },
        ErrorMeta { shape: "HealthCheckAlreadyExists", code: "HealthCheckAlreadyExists", status: 409, members: &[] },
        ErrorMeta { shape: "HealthCheckInUse", code: "HealthCheckInUse", status: 400, members: &[] },
        ErrorMeta { shape: "HealthCheckVersionMismatch", code: "HealthCheckVersionMismatch", status: 409, members: &[] },
        ErrorMeta { shape: "HostedZoneAlreadyExists", code: "HostedZoneAlreadyExists", status: 409, members: &[] },
        ErrorMeta { shape: "HostedZoneNotEmpty", code: "HostedZoneNotEmpty", status: 400, members: &[] },
        ErrorMeta { shape: "IncompatibleVersion", code: "IncompatibleVersion", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidArgument", code: "InvalidArgument", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidChangeBatch", code: "InvalidChangeBatch", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidDomainName", code: "InvalidDomainName", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidInput", code: "InvalidInput", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidVPCId", code: "InvalidVPCId", status: 400, members: &[] },
        ErrorMeta { shape: "NoSuchChange", code: "NoSuchChange", status: 404, members: &[] },
        ErrorMeta { shape: "NoSuchDelegationSet", code: "NoSuchDelegationSet", status: 0, members: &[] },
        ErrorMeta { shape: "NoSuchHealthCheck", code: "NoSuchHealthCheck", status: 404, members: &[] },
        ErrorMeta { shape: "NoSuchHealthCheckSource", code: "NoSuchHealthCheckSource", status: 404, members: &[] },
        ErrorMeta { shape: "NoSuchHostedZone", code: "NoSuchHostedZone", status: 404, members: &[] },
        ErrorMeta { shape: "PriorRequestNotComplete", code: "PriorRequestNotComplete", status: 400, members: &[] },
        ErrorMeta { shape: "ThrottlingException", code: "ThrottlingException", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyHealthChecks", code: "TooManyHealthChecks", status: 0, members: &[] },
        ErrorMeta { shape: "TooManyHostedZones", code: "TooManyHostedZones", status: 400, members: &[] },
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
