// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "elbv2",
    api_version: "2015-12-01",
    xmlns: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    protocols: &[Protocol::Query],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::ValidationError,
    errors: &[
        ErrorMeta { shape: "ALPNPolicyNotSupportedException", code: "ALPNPolicyNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "AllocationIdNotFoundException", code: "AllocationIdNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "AvailabilityZoneNotSupportedException", code: "AvailabilityZoneNotSupported", status: 400, members: &[] },
        ErrorMeta { shape: "CapacityReservationPendingException", code: "CapacityReservationPending", status: 400, members: &[] },
        ErrorMeta { shape: "CertificateNotFoundException", code: "CertificateNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "DuplicateListenerException", code: "DuplicateListener", status: 400, members: &[] },
        ErrorMeta { shape: "DuplicateLoadBalancerNameException", code: "DuplicateLoadBalancerName", status: 400, members: &[] },
        ErrorMeta { shape: "DuplicateTagKeysException", code: "DuplicateTagKeys", status: 400, members: &[] },
        ErrorMeta { shape: "DuplicateTargetGroupNameException", code: "DuplicateTargetGroupName", status: 400, members: &[] },
        ErrorMeta { shape: "HealthUnavailableException", code: "HealthUnavailable", status: 500, members: &[] },
        ErrorMeta { shape: "IncompatibleProtocolsException", code: "IncompatibleProtocols", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidConfigurationRequestException", code: "InvalidConfigurationRequest", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidLoadBalancerActionException", code: "InvalidLoadBalancerAction", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidSchemeException", code: "InvalidScheme", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidSecurityGroupException", code: "InvalidSecurityGroup", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidSubnetException", code: "InvalidSubnet", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidTargetException", code: "InvalidTarget", status: 400, members: &[] },
        ErrorMeta { shape: "ListenerNotFoundException", code: "ListenerNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "LoadBalancerNotFoundException", code: "LoadBalancerNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "OperationNotPermittedException", code: "OperationNotPermitted", status: 400, members: &[] },
        ErrorMeta { shape: "PriorityInUseException", code: "PriorityInUse", status: 400, members: &[] },
        ErrorMeta { shape: "ResourceInUseException", code: "ResourceInUse", status: 400, members: &[] },
        ErrorMeta { shape: "RuleNotFoundException", code: "RuleNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "SSLPolicyNotFoundException", code: "SSLPolicyNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "SubnetNotFoundException", code: "SubnetNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "TargetGroupAssociationLimitException", code: "TargetGroupAssociationLimit", status: 400, members: &[] },
        ErrorMeta { shape: "TargetGroupNotFoundException", code: "TargetGroupNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyActionsException", code: "TooManyActions", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyCertificatesException", code: "TooManyCertificates", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyListenersException", code: "TooManyListeners", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyLoadBalancersException", code: "TooManyLoadBalancers", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyRegistrationsForTargetIdException", code: "TooManyRegistrationsForTargetId", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyRulesException", code: "TooManyRules", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyTagsException", code: "TooManyTags", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyTargetGroupsException", code: "TooManyTargetGroups", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyTargetsException", code: "TooManyTargets", status: 400, members: &[] },
        ErrorMeta { shape: "TooManyUniqueTargetGroupsPerLoadBalancerException", code: "TooManyUniqueTargetGroupsPerLoadBalancer", status: 400, members: &[] },
        ErrorMeta { shape: "TrustStoreNotFoundException", code: "TrustStoreNotFound", status: 400, members: &[] },
        ErrorMeta { shape: "TrustStoreNotReadyException", code: "TrustStoreNotReady", status: 400, members: &[] },
        ErrorMeta { shape: "UnsupportedProtocolException", code: "UnsupportedProtocol", status: 400, members: &[] },
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
