// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `rds:CreateDBCluster`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDBCluster;
static META_CreateDBCluster: OpMeta = OpMeta {
    service: "rds",
    name: "CreateDBCluster",
    iam_action: "rds:CreateDBCluster",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateDBClusterMessage,
    input_root: "",
    input_xmlns: "",
    output: &CreateDBClusterResult,
    output_root: "CreateDBClusterResult",
    api: &SERVICE,
};
impl Operation for CreateDBCluster {
    type Request = CreateDBClusterMessage;
    type Response = CreateDBClusterResult;
    const META: &'static OpMeta = &META_CreateDBCluster;
}

/// `rds:CreateDBInstanceReadReplica`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDBInstanceReadReplica;
static META_CreateDBInstanceReadReplica: OpMeta = OpMeta {
    service: "rds",
    name: "CreateDBInstanceReadReplica",
    iam_action: "rds:CreateDBInstanceReadReplica",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateDBInstanceReadReplicaMessage,
    input_root: "",
    input_xmlns: "",
    output: &CreateDBInstanceReadReplicaResult,
    output_root: "CreateDBInstanceReadReplicaResult",
    api: &SERVICE,
};
impl Operation for CreateDBInstanceReadReplica {
    type Request = CreateDBInstanceReadReplicaMessage;
    type Response = CreateDBInstanceReadReplicaResult;
    const META: &'static OpMeta = &META_CreateDBInstanceReadReplica;
}

/// `rds:CreateDBParameterGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDBParameterGroup;
static META_CreateDBParameterGroup: OpMeta = OpMeta {
    service: "rds",
    name: "CreateDBParameterGroup",
    iam_action: "rds:CreateDBParameterGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateDBParameterGroupMessage,
    input_root: "",
    input_xmlns: "",
    output: &CreateDBParameterGroupResult,
    output_root: "CreateDBParameterGroupResult",
    api: &SERVICE,
};
impl Operation for CreateDBParameterGroup {
    type Request = CreateDBParameterGroupMessage;
    type Response = CreateDBParameterGroupResult;
    const META: &'static OpMeta = &META_CreateDBParameterGroup;
}

/// `rds:CreateDBSnapshot`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDBSnapshot;
static META_CreateDBSnapshot: OpMeta = OpMeta {
    service: "rds",
    name: "CreateDBSnapshot",
    iam_action: "rds:CreateDBSnapshot",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateDBSnapshotMessage,
    input_root: "",
    input_xmlns: "",
    output: &CreateDBSnapshotResult,
    output_root: "CreateDBSnapshotResult",
    api: &SERVICE,
};
impl Operation for CreateDBSnapshot {
    type Request = CreateDBSnapshotMessage;
    type Response = CreateDBSnapshotResult;
    const META: &'static OpMeta = &META_CreateDBSnapshot;
}

/// `rds:DeleteDBParameterGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDBParameterGroup;
static META_DeleteDBParameterGroup: OpMeta = OpMeta {
    service: "rds",
    name: "DeleteDBParameterGroup",
    iam_action: "rds:DeleteDBParameterGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteDBParameterGroupMessage,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteDBParameterGroup {
    type Request = DeleteDBParameterGroupMessage;
    type Response = DeleteDBParameterGroupResponse;
    const META: &'static OpMeta = &META_DeleteDBParameterGroup;
}

/// `rds:DeleteDBSnapshot`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDBSnapshot;
static META_DeleteDBSnapshot: OpMeta = OpMeta {
    service: "rds",
    name: "DeleteDBSnapshot",
    iam_action: "rds:DeleteDBSnapshot",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteDBSnapshotMessage,
    input_root: "",
    input_xmlns: "",
    output: &DeleteDBSnapshotResult,
    output_root: "DeleteDBSnapshotResult",
    api: &SERVICE,
};
impl Operation for DeleteDBSnapshot {
    type Request = DeleteDBSnapshotMessage;
    type Response = DeleteDBSnapshotResult;
    const META: &'static OpMeta = &META_DeleteDBSnapshot;
}

/// `rds:DescribeDBClusterSnapshots`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeDBClusterSnapshots;
static META_DescribeDBClusterSnapshots: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeDBClusterSnapshots",
    iam_action: "rds:DescribeDBClusterSnapshots",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeDBClusterSnapshotsMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBClusterSnapshotMessage,
    output_root: "DescribeDBClusterSnapshotsResult",
    api: &SERVICE,
};
impl Operation for DescribeDBClusterSnapshots {
    type Request = DescribeDBClusterSnapshotsMessage;
    type Response = DBClusterSnapshotMessage;
    const META: &'static OpMeta = &META_DescribeDBClusterSnapshots;
}

/// `rds:DescribeDBClusters`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeDBClusters;
static META_DescribeDBClusters: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeDBClusters",
    iam_action: "rds:DescribeDBClusters",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeDBClustersMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBClusterMessage,
    output_root: "DescribeDBClustersResult",
    api: &SERVICE,
};
impl Operation for DescribeDBClusters {
    type Request = DescribeDBClustersMessage;
    type Response = DBClusterMessage;
    const META: &'static OpMeta = &META_DescribeDBClusters;
}

/// `rds:DescribeDBParameterGroups`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeDBParameterGroups;
static META_DescribeDBParameterGroups: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeDBParameterGroups",
    iam_action: "rds:DescribeDBParameterGroups",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeDBParameterGroupsMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBParameterGroupsMessage,
    output_root: "DescribeDBParameterGroupsResult",
    api: &SERVICE,
};
impl Operation for DescribeDBParameterGroups {
    type Request = DescribeDBParameterGroupsMessage;
    type Response = DBParameterGroupsMessage;
    const META: &'static OpMeta = &META_DescribeDBParameterGroups;
}

/// `rds:DescribeDBParameters`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeDBParameters;
static META_DescribeDBParameters: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeDBParameters",
    iam_action: "rds:DescribeDBParameters",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeDBParametersMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBParameterGroupDetails,
    output_root: "DescribeDBParametersResult",
    api: &SERVICE,
};
impl Operation for DescribeDBParameters {
    type Request = DescribeDBParametersMessage;
    type Response = DBParameterGroupDetails;
    const META: &'static OpMeta = &META_DescribeDBParameters;
}

/// `rds:DescribeDBSnapshots`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeDBSnapshots;
static META_DescribeDBSnapshots: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeDBSnapshots",
    iam_action: "rds:DescribeDBSnapshots",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeDBSnapshotsMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBSnapshotMessage,
    output_root: "DescribeDBSnapshotsResult",
    api: &SERVICE,
};
impl Operation for DescribeDBSnapshots {
    type Request = DescribeDBSnapshotsMessage;
    type Response = DBSnapshotMessage;
    const META: &'static OpMeta = &META_DescribeDBSnapshots;
}

/// `rds:DescribeEventSubscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeEventSubscriptions;
static META_DescribeEventSubscriptions: OpMeta = OpMeta {
    service: "rds",
    name: "DescribeEventSubscriptions",
    iam_action: "rds:DescribeEventSubscriptions",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeEventSubscriptionsMessage,
    input_root: "",
    input_xmlns: "",
    output: &EventSubscriptionsMessage,
    output_root: "DescribeEventSubscriptionsResult",
    api: &SERVICE,
};
impl Operation for DescribeEventSubscriptions {
    type Request = DescribeEventSubscriptionsMessage;
    type Response = EventSubscriptionsMessage;
    const META: &'static OpMeta = &META_DescribeEventSubscriptions;
}

/// `rds:ModifyDBParameterGroup`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyDBParameterGroup;
static META_ModifyDBParameterGroup: OpMeta = OpMeta {
    service: "rds",
    name: "ModifyDBParameterGroup",
    iam_action: "rds:ModifyDBParameterGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyDBParameterGroupMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBParameterGroupNameMessage,
    output_root: "ModifyDBParameterGroupResult",
    api: &SERVICE,
};
impl Operation for ModifyDBParameterGroup {
    type Request = ModifyDBParameterGroupMessage;
    type Response = DBParameterGroupNameMessage;
    const META: &'static OpMeta = &META_ModifyDBParameterGroup;
}

/// `rds:PromoteReadReplica`.
#[derive(Clone, Copy, Debug)]
pub struct PromoteReadReplica;
static META_PromoteReadReplica: OpMeta = OpMeta {
    service: "rds",
    name: "PromoteReadReplica",
    iam_action: "rds:PromoteReadReplica",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PromoteReadReplicaMessage,
    input_root: "",
    input_xmlns: "",
    output: &PromoteReadReplicaResult,
    output_root: "PromoteReadReplicaResult",
    api: &SERVICE,
};
impl Operation for PromoteReadReplica {
    type Request = PromoteReadReplicaMessage;
    type Response = PromoteReadReplicaResult;
    const META: &'static OpMeta = &META_PromoteReadReplica;
}

/// `rds:ResetDBParameterGroup`.
#[derive(Clone, Copy, Debug)]
pub struct ResetDBParameterGroup;
static META_ResetDBParameterGroup: OpMeta = OpMeta {
    service: "rds",
    name: "ResetDBParameterGroup",
    iam_action: "rds:ResetDBParameterGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ResetDBParameterGroupMessage,
    input_root: "",
    input_xmlns: "",
    output: &DBParameterGroupNameMessage,
    output_root: "ResetDBParameterGroupResult",
    api: &SERVICE,
};
impl Operation for ResetDBParameterGroup {
    type Request = ResetDBParameterGroupMessage;
    type Response = DBParameterGroupNameMessage;
    const META: &'static OpMeta = &META_ResetDBParameterGroup;
}

/// `rds:RestoreDBInstanceFromDBSnapshot`.
#[derive(Clone, Copy, Debug)]
pub struct RestoreDBInstanceFromDBSnapshot;
static META_RestoreDBInstanceFromDBSnapshot: OpMeta = OpMeta {
    service: "rds",
    name: "RestoreDBInstanceFromDBSnapshot",
    iam_action: "rds:RestoreDBInstanceFromDBSnapshot",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &RestoreDBInstanceFromDBSnapshotMessage,
    input_root: "",
    input_xmlns: "",
    output: &RestoreDBInstanceFromDBSnapshotResult,
    output_root: "RestoreDBInstanceFromDBSnapshotResult",
    api: &SERVICE,
};
impl Operation for RestoreDBInstanceFromDBSnapshot {
    type Request = RestoreDBInstanceFromDBSnapshotMessage;
    type Response = RestoreDBInstanceFromDBSnapshotResult;
    const META: &'static OpMeta = &META_RestoreDBInstanceFromDBSnapshot;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 16] = [
    CreateDBCluster::META,
    CreateDBInstanceReadReplica::META,
    CreateDBParameterGroup::META,
    CreateDBSnapshot::META,
    DeleteDBParameterGroup::META,
    DeleteDBSnapshot::META,
    DescribeDBClusterSnapshots::META,
    DescribeDBClusters::META,
    DescribeDBParameterGroups::META,
    DescribeDBParameters::META,
    DescribeDBSnapshots::META,
    DescribeEventSubscriptions::META,
    ModifyDBParameterGroup::META,
    PromoteReadReplica::META,
    ResetDBParameterGroup::META,
    RestoreDBInstanceFromDBSnapshot::META,
];
