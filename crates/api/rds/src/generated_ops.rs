// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "rds",
    api_version: "2014-10-31",
    xmlns: "http://rds.amazonaws.com/doc/2014-10-31/",
    protocols: &[Protocol::Query],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::Query,
    errors: &[
        ErrorMeta { shape: "AuthorizationNotFoundFault", code: "AuthorizationNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "BackupPolicyNotFoundFault", code: "BackupPolicyNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "BlueGreenDeploymentNotFoundFault", code: "BlueGreenDeploymentNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "CertificateNotFoundFault", code: "CertificateNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "DBCapacityReservationNotFoundFault", code: "DBCapacityReservationNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "DBClusterAlreadyExistsFault", code: "DBClusterAlreadyExistsFault", status: 400, members: &[] },
        ErrorMeta { shape: "DBClusterNotFoundFault", code: "DBClusterNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "DBClusterParameterGroupNotFoundFault", code: "DBClusterParameterGroupNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "DBClusterQuotaExceededFault", code: "DBClusterQuotaExceededFault", status: 403, members: &[] },
        ErrorMeta { shape: "DBClusterRoleQuotaExceededFault", code: "DBClusterRoleQuotaExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "DBClusterSnapshotNotFoundFault", code: "DBClusterSnapshotNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "DBInstanceAlreadyExistsFault", code: "DBInstanceAlreadyExists", status: 400, members: &[] },
        ErrorMeta { shape: "DBInstanceAutomatedBackupQuotaExceededFault", code: "DBInstanceAutomatedBackupQuotaExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "DBInstanceNotFoundFault", code: "DBInstanceNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "DBParameterGroupAlreadyExistsFault", code: "DBParameterGroupAlreadyExists", status: 400, members: &[] },
        ErrorMeta { shape: "DBParameterGroupNotFoundFault", code: "DBParameterGroupNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "DBParameterGroupQuotaExceededFault", code: "DBParameterGroupQuotaExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "DBProxyEndpointNotFoundFault", code: "DBProxyEndpointNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "DBProxyNotFoundFault", code: "DBProxyNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "DBProxyTargetGroupNotFoundFault", code: "DBProxyTargetGroupNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "DBSecurityGroupNotFoundFault", code: "DBSecurityGroupNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "DBShardGroupNotFoundFault", code: "DBShardGroupNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "DBSnapshotAlreadyExistsFault", code: "DBSnapshotAlreadyExists", status: 400, members: &[] },
        ErrorMeta { shape: "DBSnapshotNotFoundFault", code: "DBSnapshotNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "DBSnapshotTenantDatabaseNotFoundFault", code: "DBSnapshotTenantDatabaseNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "DBSubnetGroupAlreadyExistsFault", code: "DBSubnetGroupAlreadyExists", status: 400, members: &[] },
        ErrorMeta { shape: "DBSubnetGroupDoesNotCoverEnoughAZs", code: "DBSubnetGroupDoesNotCoverEnoughAZs", status: 400, members: &[] },
        ErrorMeta { shape: "DBSubnetGroupNotAllowedFault", code: "DBSubnetGroupNotAllowedFault", status: 400, members: &[] },
        ErrorMeta { shape: "DBSubnetGroupNotFoundFault", code: "DBSubnetGroupNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "DBSubnetGroupQuotaExceededFault", code: "DBSubnetGroupQuotaExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "DBSubnetQuotaExceededFault", code: "DBSubnetQuotaExceededFault", status: 400, members: &[] },
        ErrorMeta { shape: "DBUpgradeDependencyFailureFault", code: "DBUpgradeDependencyFailure", status: 400, members: &[] },
        ErrorMeta { shape: "DomainNotFoundFault", code: "DomainNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "GlobalClusterNotFoundFault", code: "GlobalClusterNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "InstanceQuotaExceededFault", code: "InstanceQuotaExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "InsufficientDBInstanceCapacityFault", code: "InsufficientDBInstanceCapacity", status: 400, members: &[] },
        ErrorMeta { shape: "InsufficientStorageClusterCapacityFault", code: "InsufficientStorageClusterCapacity", status: 400, members: &[] },
        ErrorMeta { shape: "IntegrationNotFoundFault", code: "IntegrationNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "InvalidDBCapacityReservationStateFault", code: "InvalidDBCapacityReservationState", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidDBClusterEndpointStateFault", code: "InvalidDBClusterEndpointStateFault", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidDBClusterStateFault", code: "InvalidDBClusterStateFault", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidDBInstanceStateFault", code: "InvalidDBInstanceState", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidDBParameterGroupStateFault", code: "InvalidDBParameterGroupState", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidDBSecurityGroupStateFault", code: "InvalidDBSecurityGroupState", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidDBSnapshotStateFault", code: "InvalidDBSnapshotState", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidDBSubnetGroupFault", code: "InvalidDBSubnetGroupFault", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidDBSubnetGroupStateFault", code: "InvalidDBSubnetGroupStateFault", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidDBSubnetStateFault", code: "InvalidDBSubnetStateFault", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidGlobalClusterStateFault", code: "InvalidGlobalClusterStateFault", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidRestoreFault", code: "InvalidRestoreFault", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidSubnet", code: "InvalidSubnet", status: 400, members: &[] },
        ErrorMeta { shape: "InvalidVPCNetworkStateFault", code: "InvalidVPCNetworkStateFault", status: 400, members: &[] },
        ErrorMeta { shape: "KMSKeyNotAccessibleFault", code: "KMSKeyNotAccessibleFault", status: 400, members: &[] },
        ErrorMeta { shape: "NetworkTypeNotSupported", code: "NetworkTypeNotSupported", status: 400, members: &[] },
        ErrorMeta { shape: "OptionGroupNotFoundFault", code: "OptionGroupNotFoundFault", status: 404, members: &[] },
        ErrorMeta { shape: "ProvisionedIopsNotAvailableInAZFault", code: "ProvisionedIopsNotAvailableInAZFault", status: 400, members: &[] },
        ErrorMeta { shape: "SnapshotQuotaExceededFault", code: "SnapshotQuotaExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "StorageQuotaExceededFault", code: "StorageQuotaExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "StorageTypeNotSupportedFault", code: "StorageTypeNotSupported", status: 400, members: &[] },
        ErrorMeta { shape: "SubnetAlreadyInUse", code: "SubnetAlreadyInUse", status: 400, members: &[] },
        ErrorMeta { shape: "SubscriptionNotFoundFault", code: "SubscriptionNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "TenantDatabaseNotFoundFault", code: "TenantDatabaseNotFound", status: 404, members: &[] },
        ErrorMeta { shape: "TenantDatabaseQuotaExceededFault", code: "TenantDatabaseQuotaExceeded", status: 400, members: &[] },
        ErrorMeta { shape: "VpcEncryptionControlViolationException", code: "VpcEncryptionControlViolationException", status: 400, members: &[] },
    ],
};

/// `rds:AddTagsToResource`.
#[derive(Clone, Copy, Debug)]
pub struct AddTagsToResource;
static META_AddTagsToResource: OpMeta = OpMeta {
    service: "rds",
    name: "AddTagsToResource",
    iam_action: "rds:AddTagsToResource",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AddTagsToResourceMessage,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AddTagsToResource {
    type Request = AddTagsToResourceMessage;
    type Response = AddTagsToResourceResponse;
    const META: &'static OpMeta = &META_AddTagsToResource;
}

/// `rds:CreateDBInstance`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDBInstance;
static META_CreateDBInstance: OpMeta = OpMeta {
    service: "rds",
    name: "CreateDBInstance",
    iam_action: "rds:CreateDBInstance",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateDBInstanceMessage,
    input_root: "",
    input_xmlns: "",
    output: &CreateDBInstanceResult,
    output_root: "CreateDBInstanceResult",
    api: &SERVICE,
};
impl Operation for CreateDBInstance {
    type Request = CreateDBInstanceMessage;
    type Response = CreateDBInstanceResult;
    const META: &'static OpMeta = &META_CreateDBInstance;
}

/// `rds:CreateDBSubnetGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDBSubnetGroup;
static META_CreateDBSubnetGroup: OpMeta = OpMeta {
    service: "rds",
    name: "CreateDBSubnetGroup",
    iam_action: "rds:CreateDBSubnetGroup",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateDBSubnetGroupMessage,
    input_root: "",
    input_xmlns: "",
    output: &CreateDBSubnetGroupResult,
    output_root: "CreateDBSubnetGroupResult",
    api: &SERVICE,
};
impl Operation for CreateDBSubnetGroup {
    type Request = CreateDBSubnetGroupMessage;
    type Response = CreateDBSubnetGroupResult;
    const META: &'static OpMeta = &META_CreateDBSubnetGroup;
}

/// `rds:DeleteDBInstance`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDBInstance;
static META_DeleteDBInstance: OpMeta = OpMeta {
    service: "rds",
    name: "DeleteDBInstance",
    iam_action: "rds:DeleteDBInstance",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteDBInstanceMessage,
    input_root: "",
    input_xmlns: "",
    output: &DeleteDBInstanceResult,
    output_root: "DeleteDBInstanceResult",
    api: &SERVICE,
};
impl Operation for DeleteDBInstance {
    type Request = DeleteDBInstanceMessage;
    type Response = DeleteDBInstanceResult;
    const META: &'static OpMeta = &META_DeleteDBInstance;
}

/// `rds:DeleteDBSubnetGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDBSubnetGroup;
static META_DeleteDBSubnetGroup: OpMeta = OpMeta {
    service: "rds",
    name: "DeleteDBSubnetGroup",
    iam_action: "rds:DeleteDBSubnetGroup",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteDBSubnetGroupMessage,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteDBSubnetGroup {
    type Request = DeleteDBSubnetGroupMessage;
    type Response = DeleteDBSubnetGroupResponse;
    const META: &'static OpMeta = &META_DeleteDBSubnetGroup;
}

/// `rds:DescribeDBEngineVersions`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeDBEngineVersions;
static META_DescribeDBEngineVersions: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeDBEngineVersions",
    iam_action: "rds:DescribeDBEngineVersions",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeDBEngineVersionsMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBEngineVersionMessage,
    output_root: "DescribeDBEngineVersionsResult",
    api: &SERVICE,
};
impl Operation for DescribeDBEngineVersions {
    type Request = DescribeDBEngineVersionsMessage;
    type Response = DBEngineVersionMessage;
    const META: &'static OpMeta = &META_DescribeDBEngineVersions;
}

/// `rds:DescribeDBInstances`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeDBInstances;
static META_DescribeDBInstances: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeDBInstances",
    iam_action: "rds:DescribeDBInstances",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeDBInstancesMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBInstanceMessage,
    output_root: "DescribeDBInstancesResult",
    api: &SERVICE,
};
impl Operation for DescribeDBInstances {
    type Request = DescribeDBInstancesMessage;
    type Response = DBInstanceMessage;
    const META: &'static OpMeta = &META_DescribeDBInstances;
}

/// `rds:DescribeDBSubnetGroups`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeDBSubnetGroups;
static META_DescribeDBSubnetGroups: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeDBSubnetGroups",
    iam_action: "rds:DescribeDBSubnetGroups",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeDBSubnetGroupsMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBSubnetGroupMessage,
    output_root: "DescribeDBSubnetGroupsResult",
    api: &SERVICE,
};
impl Operation for DescribeDBSubnetGroups {
    type Request = DescribeDBSubnetGroupsMessage;
    type Response = DBSubnetGroupMessage;
    const META: &'static OpMeta = &META_DescribeDBSubnetGroups;
}

/// `rds:DescribeOrderableDBInstanceOptions`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeOrderableDBInstanceOptions;
static META_DescribeOrderableDBInstanceOptions: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeOrderableDBInstanceOptions",
    iam_action: "rds:DescribeOrderableDBInstanceOptions",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeOrderableDBInstanceOptionsMessage,
    input_root: "",
    input_xmlns: "",
    output: &OrderableDBInstanceOptionsMessage,
    output_root: "DescribeOrderableDBInstanceOptionsResult",
    api: &SERVICE,
};
impl Operation for DescribeOrderableDBInstanceOptions {
    type Request = DescribeOrderableDBInstanceOptionsMessage;
    type Response = OrderableDBInstanceOptionsMessage;
    const META: &'static OpMeta = &META_DescribeOrderableDBInstanceOptions;
}

/// `rds:ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
static META_ListTagsForResource: OpMeta = OpMeta {
    service: "rds",
    name: "ListTagsForResource",
    iam_action: "rds:ListTagsForResource",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTagsForResourceMessage,
    input_root: "",
    input_xmlns: "",
    output: &TagListMessage,
    output_root: "ListTagsForResourceResult",
    api: &SERVICE,
};
impl Operation for ListTagsForResource {
    type Request = ListTagsForResourceMessage;
    type Response = TagListMessage;
    const META: &'static OpMeta = &META_ListTagsForResource;
}

/// `rds:ModifyDBInstance`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyDBInstance;
static META_ModifyDBInstance: OpMeta = OpMeta {
    service: "rds",
    name: "ModifyDBInstance",
    iam_action: "rds:ModifyDBInstance",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyDBInstanceMessage,
    input_root: "",
    input_xmlns: "",
    output: &ModifyDBInstanceResult,
    output_root: "ModifyDBInstanceResult",
    api: &SERVICE,
};
impl Operation for ModifyDBInstance {
    type Request = ModifyDBInstanceMessage;
    type Response = ModifyDBInstanceResult;
    const META: &'static OpMeta = &META_ModifyDBInstance;
}

/// `rds:ModifyDBSubnetGroup`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyDBSubnetGroup;
static META_ModifyDBSubnetGroup: OpMeta = OpMeta {
    service: "rds",
    name: "ModifyDBSubnetGroup",
    iam_action: "rds:ModifyDBSubnetGroup",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyDBSubnetGroupMessage,
    input_root: "",
    input_xmlns: "",
    output: &ModifyDBSubnetGroupResult,
    output_root: "ModifyDBSubnetGroupResult",
    api: &SERVICE,
};
impl Operation for ModifyDBSubnetGroup {
    type Request = ModifyDBSubnetGroupMessage;
    type Response = ModifyDBSubnetGroupResult;
    const META: &'static OpMeta = &META_ModifyDBSubnetGroup;
}

/// `rds:RebootDBInstance`.
#[derive(Clone, Copy, Debug)]
pub struct RebootDBInstance;
static META_RebootDBInstance: OpMeta = OpMeta {
    service: "rds",
    name: "RebootDBInstance",
    iam_action: "rds:RebootDBInstance",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &RebootDBInstanceMessage,
    input_root: "",
    input_xmlns: "",
    output: &RebootDBInstanceResult,
    output_root: "RebootDBInstanceResult",
    api: &SERVICE,
};
impl Operation for RebootDBInstance {
    type Request = RebootDBInstanceMessage;
    type Response = RebootDBInstanceResult;
    const META: &'static OpMeta = &META_RebootDBInstance;
}

/// `rds:RemoveTagsFromResource`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveTagsFromResource;
static META_RemoveTagsFromResource: OpMeta = OpMeta {
    service: "rds",
    name: "RemoveTagsFromResource",
    iam_action: "rds:RemoveTagsFromResource",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &RemoveTagsFromResourceMessage,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for RemoveTagsFromResource {
    type Request = RemoveTagsFromResourceMessage;
    type Response = RemoveTagsFromResourceResponse;
    const META: &'static OpMeta = &META_RemoveTagsFromResource;
}

/// `rds:StartDBInstance`.
#[derive(Clone, Copy, Debug)]
pub struct StartDBInstance;
static META_StartDBInstance: OpMeta = OpMeta {
    service: "rds",
    name: "StartDBInstance",
    iam_action: "rds:StartDBInstance",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &StartDBInstanceMessage,
    input_root: "",
    input_xmlns: "",
    output: &StartDBInstanceResult,
    output_root: "StartDBInstanceResult",
    api: &SERVICE,
};
impl Operation for StartDBInstance {
    type Request = StartDBInstanceMessage;
    type Response = StartDBInstanceResult;
    const META: &'static OpMeta = &META_StartDBInstance;
}

/// `rds:StopDBInstance`.
#[derive(Clone, Copy, Debug)]
pub struct StopDBInstance;
static META_StopDBInstance: OpMeta = OpMeta {
    service: "rds",
    name: "StopDBInstance",
    iam_action: "rds:StopDBInstance",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &StopDBInstanceMessage,
    input_root: "",
    input_xmlns: "",
    output: &StopDBInstanceResult,
    output_root: "StopDBInstanceResult",
    api: &SERVICE,
};
impl Operation for StopDBInstance {
    type Request = StopDBInstanceMessage;
    type Response = StopDBInstanceResult;
    const META: &'static OpMeta = &META_StopDBInstance;
}

/// Every operation of this part.
pub static BUILT: [&OpMeta; 16] = [
    AddTagsToResource::META,
    CreateDBInstance::META,
    CreateDBSubnetGroup::META,
    DeleteDBInstance::META,
    DeleteDBSubnetGroup::META,
    DescribeDBEngineVersions::META,
    DescribeDBInstances::META,
    DescribeDBSubnetGroups::META,
    DescribeOrderableDBInstanceOptions::META,
    ListTagsForResource::META,
    ModifyDBInstance::META,
    ModifyDBSubnetGroup::META,
    RebootDBInstance::META,
    RemoveTagsFromResource::META,
    StartDBInstance::META,
    StopDBInstance::META,
];

/// The routes of every built operation, each to the function of its name in the module given: `routes!(crate::ops)`.
#[macro_export]
macro_rules! routes {
    ($($ops:tt)*) => {
        &[
            ::bonkei_service::route!($crate::AddTagsToResource, $($ops)*::add_tags_to_resource),
            ::bonkei_service::route!($crate::CreateDBInstance, $($ops)*::create_db_instance),
            ::bonkei_service::route!($crate::CreateDBSubnetGroup, $($ops)*::create_db_subnet_group),
            ::bonkei_service::route!($crate::DeleteDBInstance, $($ops)*::delete_db_instance),
            ::bonkei_service::route!($crate::DeleteDBSubnetGroup, $($ops)*::delete_db_subnet_group),
            ::bonkei_service::route!($crate::DescribeDBEngineVersions, $($ops)*::describe_db_engine_versions),
            ::bonkei_service::route!($crate::DescribeDBInstances, $($ops)*::describe_db_instances),
            ::bonkei_service::route!($crate::DescribeDBSubnetGroups, $($ops)*::describe_db_subnet_groups),
            ::bonkei_service::route!($crate::DescribeOrderableDBInstanceOptions, $($ops)*::describe_orderable_db_instance_options),
            ::bonkei_service::route!($crate::ListTagsForResource, $($ops)*::list_tags_for_resource),
            ::bonkei_service::route!($crate::ModifyDBInstance, $($ops)*::modify_db_instance),
            ::bonkei_service::route!($crate::ModifyDBSubnetGroup, $($ops)*::modify_db_subnet_group),
            ::bonkei_service::route!($crate::RebootDBInstance, $($ops)*::reboot_db_instance),
            ::bonkei_service::route!($crate::RemoveTagsFromResource, $($ops)*::remove_tags_from_resource),
            ::bonkei_service::route!($crate::StartDBInstance, $($ops)*::start_db_instance),
            ::bonkei_service::route!($crate::StopDBInstance, $($ops)*::stop_db_instance),
        ]
    };
}
