// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `ec2:AssociateDhcpOptions`.
#[derive(Clone, Copy, Debug)]
pub struct AssociateDhcpOptions;
static META_AssociateDhcpOptions: OpMeta = OpMeta {
    service: "ec2",
    name: "AssociateDhcpOptions",
    iam_action: "ec2:AssociateDhcpOptions",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &AssociateDhcpOptionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AssociateDhcpOptions {
    type Request = AssociateDhcpOptionsRequest;
    type Response = AssociateDhcpOptionsResponse;
    const META: &'static OpMeta = &META_AssociateDhcpOptions;
    fn dry_run(request: &AssociateDhcpOptionsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:AssociateSubnetCidrBlock`.
#[derive(Clone, Copy, Debug)]
pub struct AssociateSubnetCidrBlock;
static META_AssociateSubnetCidrBlock: OpMeta = OpMeta {
    service: "ec2",
    name: "AssociateSubnetCidrBlock",
    iam_action: "ec2:AssociateSubnetCidrBlock",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AssociateSubnetCidrBlockRequest,
    input_root: "",
    input_xmlns: "",
    output: &AssociateSubnetCidrBlockResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AssociateSubnetCidrBlock {
    type Request = AssociateSubnetCidrBlockRequest;
    type Response = AssociateSubnetCidrBlockResult;
    const META: &'static OpMeta = &META_AssociateSubnetCidrBlock;
}

/// `ec2:AttachVolume`.
#[derive(Clone, Copy, Debug)]
pub struct AttachVolume;
static META_AttachVolume: OpMeta = OpMeta {
    service: "ec2",
    name: "AttachVolume",
    iam_action: "ec2:AttachVolume",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &AttachVolumeRequest,
    input_root: "",
    input_xmlns: "",
    output: &VolumeAttachment,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AttachVolume {
    type Request = AttachVolumeRequest;
    type Response = VolumeAttachment;
    const META: &'static OpMeta = &META_AttachVolume;
    fn dry_run(request: &AttachVolumeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateDhcpOptions`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDhcpOptions;
static META_CreateDhcpOptions: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateDhcpOptions",
    iam_action: "ec2:CreateDhcpOptions",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateDhcpOptionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateDhcpOptionsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateDhcpOptions {
    type Request = CreateDhcpOptionsRequest;
    type Response = CreateDhcpOptionsResult;
    const META: &'static OpMeta = &META_CreateDhcpOptions;
    fn dry_run(request: &CreateDhcpOptionsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateFlowLogs`.
#[derive(Clone, Copy, Debug)]
pub struct CreateFlowLogs;
static META_CreateFlowLogs: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateFlowLogs",
    iam_action: "ec2:CreateFlowLogs",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &CreateFlowLogsRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateFlowLogsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateFlowLogs {
    type Request = CreateFlowLogsRequest;
    type Response = CreateFlowLogsResult;
    const META: &'static OpMeta = &META_CreateFlowLogs;
    fn dry_run(request: &CreateFlowLogsRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &CreateFlowLogsRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:CreateLaunchTemplate`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLaunchTemplate;
static META_CreateLaunchTemplate: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateLaunchTemplate",
    iam_action: "ec2:CreateLaunchTemplate",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &CreateLaunchTemplateRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateLaunchTemplateResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateLaunchTemplate {
    type Request = CreateLaunchTemplateRequest;
    type Response = CreateLaunchTemplateResult;
    const META: &'static OpMeta = &META_CreateLaunchTemplate;
    fn dry_run(request: &CreateLaunchTemplateRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &CreateLaunchTemplateRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:CreateLaunchTemplateVersion`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLaunchTemplateVersion;
static META_CreateLaunchTemplateVersion: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateLaunchTemplateVersion",
    iam_action: "ec2:CreateLaunchTemplateVersion",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &CreateLaunchTemplateVersionRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateLaunchTemplateVersionResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateLaunchTemplateVersion {
    type Request = CreateLaunchTemplateVersionRequest;
    type Response = CreateLaunchTemplateVersionResult;
    const META: &'static OpMeta = &META_CreateLaunchTemplateVersion;
    fn dry_run(request: &CreateLaunchTemplateVersionRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &CreateLaunchTemplateVersionRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:CreateNatGateway`.
#[derive(Clone, Copy, Debug)]
pub struct CreateNatGateway;
static META_CreateNatGateway: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateNatGateway",
    iam_action: "ec2:CreateNatGateway",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &CreateNatGatewayRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateNatGatewayResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateNatGateway {
    type Request = CreateNatGatewayRequest;
    type Response = CreateNatGatewayResult;
    const META: &'static OpMeta = &META_CreateNatGateway;
    fn dry_run(request: &CreateNatGatewayRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &CreateNatGatewayRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:CreateNetworkAcl`.
#[derive(Clone, Copy, Debug)]
pub struct CreateNetworkAcl;
static META_CreateNetworkAcl: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateNetworkAcl",
    iam_action: "ec2:CreateNetworkAcl",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &CreateNetworkAclRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateNetworkAclResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateNetworkAcl {
    type Request = CreateNetworkAclRequest;
    type Response = CreateNetworkAclResult;
    const META: &'static OpMeta = &META_CreateNetworkAcl;
    fn dry_run(request: &CreateNetworkAclRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &CreateNetworkAclRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:CreateNetworkAclEntry`.
#[derive(Clone, Copy, Debug)]
pub struct CreateNetworkAclEntry;
static META_CreateNetworkAclEntry: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateNetworkAclEntry",
    iam_action: "ec2:CreateNetworkAclEntry",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateNetworkAclEntryRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateNetworkAclEntry {
    type Request = CreateNetworkAclEntryRequest;
    type Response = CreateNetworkAclEntryResponse;
    const META: &'static OpMeta = &META_CreateNetworkAclEntry;
    fn dry_run(request: &CreateNetworkAclEntryRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateSnapshot`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSnapshot;
static META_CreateSnapshot: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateSnapshot",
    iam_action: "ec2:CreateSnapshot",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateSnapshotRequest,
    input_root: "",
    input_xmlns: "",
    output: &Snapshot,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateSnapshot {
    type Request = CreateSnapshotRequest;
    type Response = Snapshot;
    const META: &'static OpMeta = &META_CreateSnapshot;
    fn dry_run(request: &CreateSnapshotRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateVolume`.
#[derive(Clone, Copy, Debug)]
pub struct CreateVolume;
static META_CreateVolume: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateVolume",
    iam_action: "ec2:CreateVolume",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &CreateVolumeRequest,
    input_root: "",
    input_xmlns: "",
    output: &Volume,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateVolume {
    type Request = CreateVolumeRequest;
    type Response = Volume;
    const META: &'static OpMeta = &META_CreateVolume;
    fn dry_run(request: &CreateVolumeRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &CreateVolumeRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:CreateVpcEndpoint`.
#[derive(Clone, Copy, Debug)]
pub struct CreateVpcEndpoint;
static META_CreateVpcEndpoint: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateVpcEndpoint",
    iam_action: "ec2:CreateVpcEndpoint",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &CreateVpcEndpointRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateVpcEndpointResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateVpcEndpoint {
    type Request = CreateVpcEndpointRequest;
    type Response = CreateVpcEndpointResult;
    const META: &'static OpMeta = &META_CreateVpcEndpoint;
    fn dry_run(request: &CreateVpcEndpointRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &CreateVpcEndpointRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:DeleteDhcpOptions`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDhcpOptions;
static META_DeleteDhcpOptions: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteDhcpOptions",
    iam_action: "ec2:DeleteDhcpOptions",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteDhcpOptionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteDhcpOptions {
    type Request = DeleteDhcpOptionsRequest;
    type Response = DeleteDhcpOptionsResponse;
    const META: &'static OpMeta = &META_DeleteDhcpOptions;
    fn dry_run(request: &DeleteDhcpOptionsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteFlowLogs`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteFlowLogs;
static META_DeleteFlowLogs: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteFlowLogs",
    iam_action: "ec2:DeleteFlowLogs",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteFlowLogsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteFlowLogsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteFlowLogs {
    type Request = DeleteFlowLogsRequest;
    type Response = DeleteFlowLogsResult;
    const META: &'static OpMeta = &META_DeleteFlowLogs;
    fn dry_run(request: &DeleteFlowLogsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteLaunchTemplate`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteLaunchTemplate;
static META_DeleteLaunchTemplate: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteLaunchTemplate",
    iam_action: "ec2:DeleteLaunchTemplate",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteLaunchTemplateRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteLaunchTemplateResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteLaunchTemplate {
    type Request = DeleteLaunchTemplateRequest;
    type Response = DeleteLaunchTemplateResult;
    const META: &'static OpMeta = &META_DeleteLaunchTemplate;
    fn dry_run(request: &DeleteLaunchTemplateRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteNatGateway`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteNatGateway;
static META_DeleteNatGateway: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteNatGateway",
    iam_action: "ec2:DeleteNatGateway",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteNatGatewayRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteNatGatewayResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteNatGateway {
    type Request = DeleteNatGatewayRequest;
    type Response = DeleteNatGatewayResult;
    const META: &'static OpMeta = &META_DeleteNatGateway;
    fn dry_run(request: &DeleteNatGatewayRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteNetworkAcl`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteNetworkAcl;
static META_DeleteNetworkAcl: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteNetworkAcl",
    iam_action: "ec2:DeleteNetworkAcl",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteNetworkAclRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteNetworkAcl {
    type Request = DeleteNetworkAclRequest;
    type Response = DeleteNetworkAclResponse;
    const META: &'static OpMeta = &META_DeleteNetworkAcl;
    fn dry_run(request: &DeleteNetworkAclRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteNetworkAclEntry`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteNetworkAclEntry;
static META_DeleteNetworkAclEntry: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteNetworkAclEntry",
    iam_action: "ec2:DeleteNetworkAclEntry",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteNetworkAclEntryRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteNetworkAclEntry {
    type Request = DeleteNetworkAclEntryRequest;
    type Response = DeleteNetworkAclEntryResponse;
    const META: &'static OpMeta = &META_DeleteNetworkAclEntry;
    fn dry_run(request: &DeleteNetworkAclEntryRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteSnapshot`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSnapshot;
static META_DeleteSnapshot: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteSnapshot",
    iam_action: "ec2:DeleteSnapshot",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteSnapshotRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteSnapshot {
    type Request = DeleteSnapshotRequest;
    type Response = DeleteSnapshotResponse;
    const META: &'static OpMeta = &META_DeleteSnapshot;
    fn dry_run(request: &DeleteSnapshotRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteVolume`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteVolume;
static META_DeleteVolume: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteVolume",
    iam_action: "ec2:DeleteVolume",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteVolumeRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteVolume {
    type Request = DeleteVolumeRequest;
    type Response = DeleteVolumeResponse;
    const META: &'static OpMeta = &META_DeleteVolume;
    fn dry_run(request: &DeleteVolumeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteVpcEndpoints`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteVpcEndpoints;
static META_DeleteVpcEndpoints: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteVpcEndpoints",
    iam_action: "ec2:DeleteVpcEndpoints",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteVpcEndpointsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteVpcEndpointsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteVpcEndpoints {
    type Request = DeleteVpcEndpointsRequest;
    type Response = DeleteVpcEndpointsResult;
    const META: &'static OpMeta = &META_DeleteVpcEndpoints;
    fn dry_run(request: &DeleteVpcEndpointsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeClientVpnEndpoints`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeClientVpnEndpoints;
static META_DescribeClientVpnEndpoints: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeClientVpnEndpoints",
    iam_action: "ec2:DescribeClientVpnEndpoints",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeClientVpnEndpointsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeClientVpnEndpointsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeClientVpnEndpoints {
    type Request = DescribeClientVpnEndpointsRequest;
    type Response = DescribeClientVpnEndpointsResult;
    const META: &'static OpMeta = &META_DescribeClientVpnEndpoints;
    fn dry_run(request: &DescribeClientVpnEndpointsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeFlowLogs`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeFlowLogs;
static META_DescribeFlowLogs: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeFlowLogs",
    iam_action: "ec2:DescribeFlowLogs",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeFlowLogsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeFlowLogsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeFlowLogs {
    type Request = DescribeFlowLogsRequest;
    type Response = DescribeFlowLogsResult;
    const META: &'static OpMeta = &META_DescribeFlowLogs;
    fn dry_run(request: &DescribeFlowLogsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeLaunchTemplateVersions`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeLaunchTemplateVersions;
static META_DescribeLaunchTemplateVersions: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeLaunchTemplateVersions",
    iam_action: "ec2:DescribeLaunchTemplateVersions",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeLaunchTemplateVersionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeLaunchTemplateVersionsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeLaunchTemplateVersions {
    type Request = DescribeLaunchTemplateVersionsRequest;
    type Response = DescribeLaunchTemplateVersionsResult;
    const META: &'static OpMeta = &META_DescribeLaunchTemplateVersions;
    fn dry_run(request: &DescribeLaunchTemplateVersionsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeLaunchTemplates`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeLaunchTemplates;
static META_DescribeLaunchTemplates: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeLaunchTemplates",
    iam_action: "ec2:DescribeLaunchTemplates",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeLaunchTemplatesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeLaunchTemplatesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeLaunchTemplates {
    type Request = DescribeLaunchTemplatesRequest;
    type Response = DescribeLaunchTemplatesResult;
    const META: &'static OpMeta = &META_DescribeLaunchTemplates;
    fn dry_run(request: &DescribeLaunchTemplatesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeManagedPrefixLists`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeManagedPrefixLists;
static META_DescribeManagedPrefixLists: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeManagedPrefixLists",
    iam_action: "ec2:DescribeManagedPrefixLists",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeManagedPrefixListsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeManagedPrefixListsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeManagedPrefixLists {
    type Request = DescribeManagedPrefixListsRequest;
    type Response = DescribeManagedPrefixListsResult;
    const META: &'static OpMeta = &META_DescribeManagedPrefixLists;
    fn dry_run(request: &DescribeManagedPrefixListsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeNatGateways`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeNatGateways;
static META_DescribeNatGateways: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeNatGateways",
    iam_action: "ec2:DescribeNatGateways",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeNatGatewaysRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeNatGatewaysResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeNatGateways {
    type Request = DescribeNatGatewaysRequest;
    type Response = DescribeNatGatewaysResult;
    const META: &'static OpMeta = &META_DescribeNatGateways;
    fn dry_run(request: &DescribeNatGatewaysRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribePrefixLists`.
#[derive(Clone, Copy, Debug)]
pub struct DescribePrefixLists;
static META_DescribePrefixLists: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribePrefixLists",
    iam_action: "ec2:DescribePrefixLists",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribePrefixListsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribePrefixListsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribePrefixLists {
    type Request = DescribePrefixListsRequest;
    type Response = DescribePrefixListsResult;
    const META: &'static OpMeta = &META_DescribePrefixLists;
    fn dry_run(request: &DescribePrefixListsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeSnapshotAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeSnapshotAttribute;
static META_DescribeSnapshotAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeSnapshotAttribute",
    iam_action: "ec2:DescribeSnapshotAttribute",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeSnapshotAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeSnapshotAttributeResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeSnapshotAttribute {
    type Request = DescribeSnapshotAttributeRequest;
    type Response = DescribeSnapshotAttributeResult;
    const META: &'static OpMeta = &META_DescribeSnapshotAttribute;
    fn dry_run(request: &DescribeSnapshotAttributeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeSnapshots`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeSnapshots;
static META_DescribeSnapshots: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeSnapshots",
    iam_action: "ec2:DescribeSnapshots",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeSnapshotsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeSnapshotsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeSnapshots {
    type Request = DescribeSnapshotsRequest;
    type Response = DescribeSnapshotsResult;
    const META: &'static OpMeta = &META_DescribeSnapshots;
    fn dry_run(request: &DescribeSnapshotsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeStaleSecurityGroups`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeStaleSecurityGroups;
static META_DescribeStaleSecurityGroups: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeStaleSecurityGroups",
    iam_action: "ec2:DescribeStaleSecurityGroups",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeStaleSecurityGroupsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeStaleSecurityGroupsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeStaleSecurityGroups {
    type Request = DescribeStaleSecurityGroupsRequest;
    type Response = DescribeStaleSecurityGroupsResult;
    const META: &'static OpMeta = &META_DescribeStaleSecurityGroups;
    fn dry_run(request: &DescribeStaleSecurityGroupsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeTransitGateways`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTransitGateways;
static META_DescribeTransitGateways: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeTransitGateways",
    iam_action: "ec2:DescribeTransitGateways",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeTransitGatewaysRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeTransitGatewaysResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeTransitGateways {
    type Request = DescribeTransitGatewaysRequest;
    type Response = DescribeTransitGatewaysResult;
    const META: &'static OpMeta = &META_DescribeTransitGateways;
    fn dry_run(request: &DescribeTransitGatewaysRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeVolumeStatus`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeVolumeStatus;
static META_DescribeVolumeStatus: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeVolumeStatus",
    iam_action: "ec2:DescribeVolumeStatus",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeVolumeStatusRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeVolumeStatusResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeVolumeStatus {
    type Request = DescribeVolumeStatusRequest;
    type Response = DescribeVolumeStatusResult;
    const META: &'static OpMeta = &META_DescribeVolumeStatus;
    fn dry_run(request: &DescribeVolumeStatusRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeVpcEndpointServices`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeVpcEndpointServices;
static META_DescribeVpcEndpointServices: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeVpcEndpointServices",
    iam_action: "ec2:DescribeVpcEndpointServices",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeVpcEndpointServicesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeVpcEndpointServicesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeVpcEndpointServices {
    type Request = DescribeVpcEndpointServicesRequest;
    type Response = DescribeVpcEndpointServicesResult;
    const META: &'static OpMeta = &META_DescribeVpcEndpointServices;
    fn dry_run(request: &DescribeVpcEndpointServicesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeVpcEndpoints`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeVpcEndpoints;
static META_DescribeVpcEndpoints: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeVpcEndpoints",
    iam_action: "ec2:DescribeVpcEndpoints",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeVpcEndpointsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeVpcEndpointsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeVpcEndpoints {
    type Request = DescribeVpcEndpointsRequest;
    type Response = DescribeVpcEndpointsResult;
    const META: &'static OpMeta = &META_DescribeVpcEndpoints;
    fn dry_run(request: &DescribeVpcEndpointsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeVpcPeeringConnections`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeVpcPeeringConnections;
static META_DescribeVpcPeeringConnections: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeVpcPeeringConnections",
    iam_action: "ec2:DescribeVpcPeeringConnections",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeVpcPeeringConnectionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeVpcPeeringConnectionsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeVpcPeeringConnections {
    type Request = DescribeVpcPeeringConnectionsRequest;
    type Response = DescribeVpcPeeringConnectionsResult;
    const META: &'static OpMeta = &META_DescribeVpcPeeringConnections;
    fn dry_run(request: &DescribeVpcPeeringConnectionsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeVpnConnections`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeVpnConnections;
static META_DescribeVpnConnections: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeVpnConnections",
    iam_action: "ec2:DescribeVpnConnections",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeVpnConnectionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeVpnConnectionsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeVpnConnections {
    type Request = DescribeVpnConnectionsRequest;
    type Response = DescribeVpnConnectionsResult;
    const META: &'static OpMeta = &META_DescribeVpnConnections;
    fn dry_run(request: &DescribeVpnConnectionsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DetachVolume`.
#[derive(Clone, Copy, Debug)]
pub struct DetachVolume;
static META_DetachVolume: OpMeta = OpMeta {
    service: "ec2",
    name: "DetachVolume",
    iam_action: "ec2:DetachVolume",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DetachVolumeRequest,
    input_root: "",
    input_xmlns: "",
    output: &VolumeAttachment,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DetachVolume {
    type Request = DetachVolumeRequest;
    type Response = VolumeAttachment;
    const META: &'static OpMeta = &META_DetachVolume;
    fn dry_run(request: &DetachVolumeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DisassociateSubnetCidrBlock`.
#[derive(Clone, Copy, Debug)]
pub struct DisassociateSubnetCidrBlock;
static META_DisassociateSubnetCidrBlock: OpMeta = OpMeta {
    service: "ec2",
    name: "DisassociateSubnetCidrBlock",
    iam_action: "ec2:DisassociateSubnetCidrBlock",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DisassociateSubnetCidrBlockRequest,
    input_root: "",
    input_xmlns: "",
    output: &DisassociateSubnetCidrBlockResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DisassociateSubnetCidrBlock {
    type Request = DisassociateSubnetCidrBlockRequest;
    type Response = DisassociateSubnetCidrBlockResult;
    const META: &'static OpMeta = &META_DisassociateSubnetCidrBlock;
}

/// `ec2:GetEbsEncryptionByDefault`.
#[derive(Clone, Copy, Debug)]
pub struct GetEbsEncryptionByDefault;
static META_GetEbsEncryptionByDefault: OpMeta = OpMeta {
    service: "ec2",
    name: "GetEbsEncryptionByDefault",
    iam_action: "ec2:GetEbsEncryptionByDefault",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &GetEbsEncryptionByDefaultRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetEbsEncryptionByDefaultResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetEbsEncryptionByDefault {
    type Request = GetEbsEncryptionByDefaultRequest;
    type Response = GetEbsEncryptionByDefaultResult;
    const META: &'static OpMeta = &META_GetEbsEncryptionByDefault;
    fn dry_run(request: &GetEbsEncryptionByDefaultRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:GetImageBlockPublicAccessState`.
#[derive(Clone, Copy, Debug)]
pub struct GetImageBlockPublicAccessState;
static META_GetImageBlockPublicAccessState: OpMeta = OpMeta {
    service: "ec2",
    name: "GetImageBlockPublicAccessState",
    iam_action: "ec2:GetImageBlockPublicAccessState",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &GetImageBlockPublicAccessStateRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetImageBlockPublicAccessStateResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetImageBlockPublicAccessState {
    type Request = GetImageBlockPublicAccessStateRequest;
    type Response = GetImageBlockPublicAccessStateResult;
    const META: &'static OpMeta = &META_GetImageBlockPublicAccessState;
    fn dry_run(request: &GetImageBlockPublicAccessStateRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:GetSnapshotBlockPublicAccessState`.
#[derive(Clone, Copy, Debug)]
pub struct GetSnapshotBlockPublicAccessState;
static META_GetSnapshotBlockPublicAccessState: OpMeta = OpMeta {
    service: "ec2",
    name: "GetSnapshotBlockPublicAccessState",
    iam_action: "ec2:GetSnapshotBlockPublicAccessState",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &GetSnapshotBlockPublicAccessStateRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetSnapshotBlockPublicAccessStateResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetSnapshotBlockPublicAccessState {
    type Request = GetSnapshotBlockPublicAccessStateRequest;
    type Response = GetSnapshotBlockPublicAccessStateResult;
    const META: &'static OpMeta = &META_GetSnapshotBlockPublicAccessState;
    fn dry_run(request: &GetSnapshotBlockPublicAccessStateRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ModifyLaunchTemplate`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyLaunchTemplate;
static META_ModifyLaunchTemplate: OpMeta = OpMeta {
    service: "ec2",
    name: "ModifyLaunchTemplate",
    iam_action: "ec2:ModifyLaunchTemplate",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &ModifyLaunchTemplateRequest,
    input_root: "",
    input_xmlns: "",
    output: &ModifyLaunchTemplateResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ModifyLaunchTemplate {
    type Request = ModifyLaunchTemplateRequest;
    type Response = ModifyLaunchTemplateResult;
    const META: &'static OpMeta = &META_ModifyLaunchTemplate;
    fn dry_run(request: &ModifyLaunchTemplateRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &ModifyLaunchTemplateRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:ModifyVpcEndpoint`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyVpcEndpoint;
static META_ModifyVpcEndpoint: OpMeta = OpMeta {
    service: "ec2",
    name: "ModifyVpcEndpoint",
    iam_action: "ec2:ModifyVpcEndpoint",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ModifyVpcEndpointRequest,
    input_root: "",
    input_xmlns: "",
    output: &ModifyVpcEndpointResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ModifyVpcEndpoint {
    type Request = ModifyVpcEndpointRequest;
    type Response = ModifyVpcEndpointResult;
    const META: &'static OpMeta = &META_ModifyVpcEndpoint;
    fn dry_run(request: &ModifyVpcEndpointRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ReplaceNetworkAclAssociation`.
#[derive(Clone, Copy, Debug)]
pub struct ReplaceNetworkAclAssociation;
static META_ReplaceNetworkAclAssociation: OpMeta = OpMeta {
    service: "ec2",
    name: "ReplaceNetworkAclAssociation",
    iam_action: "ec2:ReplaceNetworkAclAssociation",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ReplaceNetworkAclAssociationRequest,
    input_root: "",
    input_xmlns: "",
    output: &ReplaceNetworkAclAssociationResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ReplaceNetworkAclAssociation {
    type Request = ReplaceNetworkAclAssociationRequest;
    type Response = ReplaceNetworkAclAssociationResult;
    const META: &'static OpMeta = &META_ReplaceNetworkAclAssociation;
    fn dry_run(request: &ReplaceNetworkAclAssociationRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ReplaceNetworkAclEntry`.
#[derive(Clone, Copy, Debug)]
pub struct ReplaceNetworkAclEntry;
static META_ReplaceNetworkAclEntry: OpMeta = OpMeta {
    service: "ec2",
    name: "ReplaceNetworkAclEntry",
    iam_action: "ec2:ReplaceNetworkAclEntry",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ReplaceNetworkAclEntryRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ReplaceNetworkAclEntry {
    type Request = ReplaceNetworkAclEntryRequest;
    type Response = ReplaceNetworkAclEntryResponse;
    const META: &'static OpMeta = &META_ReplaceNetworkAclEntry;
    fn dry_run(request: &ReplaceNetworkAclEntryRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 47] = [
    AssociateDhcpOptions::META,
    AssociateSubnetCidrBlock::META,
    AttachVolume::META,
    CreateDhcpOptions::META,
    CreateFlowLogs::META,
    CreateLaunchTemplate::META,
    CreateLaunchTemplateVersion::META,
    CreateNatGateway::META,
    CreateNetworkAcl::META,
    CreateNetworkAclEntry::META,
    CreateSnapshot::META,
    CreateVolume::META,
    CreateVpcEndpoint::META,
    DeleteDhcpOptions::META,
    DeleteFlowLogs::META,
    DeleteLaunchTemplate::META,
    DeleteNatGateway::META,
    DeleteNetworkAcl::META,
    DeleteNetworkAclEntry::META,
    DeleteSnapshot::META,
    DeleteVolume::META,
    DeleteVpcEndpoints::META,
    DescribeClientVpnEndpoints::META,
    DescribeFlowLogs::META,
    DescribeLaunchTemplateVersions::META,
    DescribeLaunchTemplates::META,
    DescribeManagedPrefixLists::META,
    DescribeNatGateways::META,
    DescribePrefixLists::META,
    DescribeSnapshotAttribute::META,
    DescribeSnapshots::META,
    DescribeStaleSecurityGroups::META,
    DescribeTransitGateways::META,
    DescribeVolumeStatus::META,
    DescribeVpcEndpointServices::META,
    DescribeVpcEndpoints::META,
    DescribeVpcPeeringConnections::META,
    DescribeVpnConnections::META,
    DetachVolume::META,
    DisassociateSubnetCidrBlock::META,
    GetEbsEncryptionByDefault::META,
    GetImageBlockPublicAccessState::META,
    GetSnapshotBlockPublicAccessState::META,
    ModifyLaunchTemplate::META,
    ModifyVpcEndpoint::META,
    ReplaceNetworkAclAssociation::META,
    ReplaceNetworkAclEntry::META,
];
