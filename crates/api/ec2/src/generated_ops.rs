// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "ec2",
    api_version: "2016-11-15",
    xmlns: "http://ec2.amazonaws.com/doc/2016-11-15/",
    protocols: &[Protocol::Ec2],
    target_prefix: "",
    query_compatible: false,
    wording: Wording::Ec2,
    errors: &[
    ],
};

/// `ec2:AllocateAddress`.
#[derive(Clone, Copy, Debug)]
pub struct AllocateAddress;
static META_AllocateAddress: OpMeta = OpMeta {
    service: "ec2",
    name: "AllocateAddress",
    iam_action: "ec2:AllocateAddress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &AllocateAddressRequest,
    input_root: "",
    input_xmlns: "",
    output: &AllocateAddressResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AllocateAddress {
    type Request = AllocateAddressRequest;
    type Response = AllocateAddressResult;
    const META: &'static OpMeta = &META_AllocateAddress;
    fn dry_run(request: &AllocateAddressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:AssignPrivateIpAddresses`.
#[derive(Clone, Copy, Debug)]
pub struct AssignPrivateIpAddresses;
static META_AssignPrivateIpAddresses: OpMeta = OpMeta {
    service: "ec2",
    name: "AssignPrivateIpAddresses",
    iam_action: "ec2:AssignPrivateIpAddresses",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AssignPrivateIpAddressesRequest,
    input_root: "",
    input_xmlns: "",
    output: &AssignPrivateIpAddressesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AssignPrivateIpAddresses {
    type Request = AssignPrivateIpAddressesRequest;
    type Response = AssignPrivateIpAddressesResult;
    const META: &'static OpMeta = &META_AssignPrivateIpAddresses;
}

/// `ec2:AssociateAddress`.
#[derive(Clone, Copy, Debug)]
pub struct AssociateAddress;
static META_AssociateAddress: OpMeta = OpMeta {
    service: "ec2",
    name: "AssociateAddress",
    iam_action: "ec2:AssociateAddress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &AssociateAddressRequest,
    input_root: "",
    input_xmlns: "",
    output: &AssociateAddressResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AssociateAddress {
    type Request = AssociateAddressRequest;
    type Response = AssociateAddressResult;
    const META: &'static OpMeta = &META_AssociateAddress;
    fn dry_run(request: &AssociateAddressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:AssociateRouteTable`.
#[derive(Clone, Copy, Debug)]
pub struct AssociateRouteTable;
static META_AssociateRouteTable: OpMeta = OpMeta {
    service: "ec2",
    name: "AssociateRouteTable",
    iam_action: "ec2:AssociateRouteTable",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &AssociateRouteTableRequest,
    input_root: "",
    input_xmlns: "",
    output: &AssociateRouteTableResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AssociateRouteTable {
    type Request = AssociateRouteTableRequest;
    type Response = AssociateRouteTableResult;
    const META: &'static OpMeta = &META_AssociateRouteTable;
    fn dry_run(request: &AssociateRouteTableRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:AssociateVpcCidrBlock`.
#[derive(Clone, Copy, Debug)]
pub struct AssociateVpcCidrBlock;
static META_AssociateVpcCidrBlock: OpMeta = OpMeta {
    service: "ec2",
    name: "AssociateVpcCidrBlock",
    iam_action: "ec2:AssociateVpcCidrBlock",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AssociateVpcCidrBlockRequest,
    input_root: "",
    input_xmlns: "",
    output: &AssociateVpcCidrBlockResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AssociateVpcCidrBlock {
    type Request = AssociateVpcCidrBlockRequest;
    type Response = AssociateVpcCidrBlockResult;
    const META: &'static OpMeta = &META_AssociateVpcCidrBlock;
}

/// `ec2:AttachInternetGateway`.
#[derive(Clone, Copy, Debug)]
pub struct AttachInternetGateway;
static META_AttachInternetGateway: OpMeta = OpMeta {
    service: "ec2",
    name: "AttachInternetGateway",
    iam_action: "ec2:AttachInternetGateway",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &AttachInternetGatewayRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AttachInternetGateway {
    type Request = AttachInternetGatewayRequest;
    type Response = AttachInternetGatewayResponse;
    const META: &'static OpMeta = &META_AttachInternetGateway;
    fn dry_run(request: &AttachInternetGatewayRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:AttachNetworkInterface`.
#[derive(Clone, Copy, Debug)]
pub struct AttachNetworkInterface;
static META_AttachNetworkInterface: OpMeta = OpMeta {
    service: "ec2",
    name: "AttachNetworkInterface",
    iam_action: "ec2:AttachNetworkInterface",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &AttachNetworkInterfaceRequest,
    input_root: "",
    input_xmlns: "",
    output: &AttachNetworkInterfaceResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AttachNetworkInterface {
    type Request = AttachNetworkInterfaceRequest;
    type Response = AttachNetworkInterfaceResult;
    const META: &'static OpMeta = &META_AttachNetworkInterface;
    fn dry_run(request: &AttachNetworkInterfaceRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:AuthorizeSecurityGroupEgress`.
#[derive(Clone, Copy, Debug)]
pub struct AuthorizeSecurityGroupEgress;
static META_AuthorizeSecurityGroupEgress: OpMeta = OpMeta {
    service: "ec2",
    name: "AuthorizeSecurityGroupEgress",
    iam_action: "ec2:AuthorizeSecurityGroupEgress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &AuthorizeSecurityGroupEgressRequest,
    input_root: "",
    input_xmlns: "",
    output: &AuthorizeSecurityGroupEgressResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AuthorizeSecurityGroupEgress {
    type Request = AuthorizeSecurityGroupEgressRequest;
    type Response = AuthorizeSecurityGroupEgressResult;
    const META: &'static OpMeta = &META_AuthorizeSecurityGroupEgress;
    fn dry_run(request: &AuthorizeSecurityGroupEgressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:AuthorizeSecurityGroupIngress`.
#[derive(Clone, Copy, Debug)]
pub struct AuthorizeSecurityGroupIngress;
static META_AuthorizeSecurityGroupIngress: OpMeta = OpMeta {
    service: "ec2",
    name: "AuthorizeSecurityGroupIngress",
    iam_action: "ec2:AuthorizeSecurityGroupIngress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &AuthorizeSecurityGroupIngressRequest,
    input_root: "",
    input_xmlns: "",
    output: &AuthorizeSecurityGroupIngressResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AuthorizeSecurityGroupIngress {
    type Request = AuthorizeSecurityGroupIngressRequest;
    type Response = AuthorizeSecurityGroupIngressResult;
    const META: &'static OpMeta = &META_AuthorizeSecurityGroupIngress;
    fn dry_run(request: &AuthorizeSecurityGroupIngressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateDefaultSubnet`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDefaultSubnet;
static META_CreateDefaultSubnet: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateDefaultSubnet",
    iam_action: "ec2:CreateDefaultSubnet",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateDefaultSubnetRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateDefaultSubnetResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateDefaultSubnet {
    type Request = CreateDefaultSubnetRequest;
    type Response = CreateDefaultSubnetResult;
    const META: &'static OpMeta = &META_CreateDefaultSubnet;
    fn dry_run(request: &CreateDefaultSubnetRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateDefaultVpc`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDefaultVpc;
static META_CreateDefaultVpc: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateDefaultVpc",
    iam_action: "ec2:CreateDefaultVpc",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateDefaultVpcRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateDefaultVpcResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateDefaultVpc {
    type Request = CreateDefaultVpcRequest;
    type Response = CreateDefaultVpcResult;
    const META: &'static OpMeta = &META_CreateDefaultVpc;
    fn dry_run(request: &CreateDefaultVpcRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateInternetGateway`.
#[derive(Clone, Copy, Debug)]
pub struct CreateInternetGateway;
static META_CreateInternetGateway: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateInternetGateway",
    iam_action: "ec2:CreateInternetGateway",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateInternetGatewayRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateInternetGatewayResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateInternetGateway {
    type Request = CreateInternetGatewayRequest;
    type Response = CreateInternetGatewayResult;
    const META: &'static OpMeta = &META_CreateInternetGateway;
    fn dry_run(request: &CreateInternetGatewayRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateKeyPair`.
#[derive(Clone, Copy, Debug)]
pub struct CreateKeyPair;
static META_CreateKeyPair: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateKeyPair",
    iam_action: "ec2:CreateKeyPair",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateKeyPairRequest,
    input_root: "",
    input_xmlns: "",
    output: &KeyPair,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateKeyPair {
    type Request = CreateKeyPairRequest;
    type Response = KeyPair;
    const META: &'static OpMeta = &META_CreateKeyPair;
    fn dry_run(request: &CreateKeyPairRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateNetworkInterface`.
#[derive(Clone, Copy, Debug)]
pub struct CreateNetworkInterface;
static META_CreateNetworkInterface: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateNetworkInterface",
    iam_action: "ec2:CreateNetworkInterface",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &CreateNetworkInterfaceRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateNetworkInterfaceResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateNetworkInterface {
    type Request = CreateNetworkInterfaceRequest;
    type Response = CreateNetworkInterfaceResult;
    const META: &'static OpMeta = &META_CreateNetworkInterface;
    fn dry_run(request: &CreateNetworkInterfaceRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &CreateNetworkInterfaceRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:CreateRoute`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRoute;
static META_CreateRoute: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateRoute",
    iam_action: "ec2:CreateRoute",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateRouteRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateRouteResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateRoute {
    type Request = CreateRouteRequest;
    type Response = CreateRouteResult;
    const META: &'static OpMeta = &META_CreateRoute;
    fn dry_run(request: &CreateRouteRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateRouteTable`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRouteTable;
static META_CreateRouteTable: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateRouteTable",
    iam_action: "ec2:CreateRouteTable",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &CreateRouteTableRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateRouteTableResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateRouteTable {
    type Request = CreateRouteTableRequest;
    type Response = CreateRouteTableResult;
    const META: &'static OpMeta = &META_CreateRouteTable;
    fn dry_run(request: &CreateRouteTableRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &CreateRouteTableRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:CreateSecurityGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSecurityGroup;
static META_CreateSecurityGroup: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateSecurityGroup",
    iam_action: "ec2:CreateSecurityGroup",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateSecurityGroupRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateSecurityGroupResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateSecurityGroup {
    type Request = CreateSecurityGroupRequest;
    type Response = CreateSecurityGroupResult;
    const META: &'static OpMeta = &META_CreateSecurityGroup;
    fn dry_run(request: &CreateSecurityGroupRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateSubnet`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSubnet;
static META_CreateSubnet: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateSubnet",
    iam_action: "ec2:CreateSubnet",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateSubnetRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateSubnetResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateSubnet {
    type Request = CreateSubnetRequest;
    type Response = CreateSubnetResult;
    const META: &'static OpMeta = &META_CreateSubnet;
    fn dry_run(request: &CreateSubnetRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateTags`.
#[derive(Clone, Copy, Debug)]
pub struct CreateTags;
static META_CreateTags: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateTags",
    iam_action: "ec2:CreateTags",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateTagsRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateTags {
    type Request = CreateTagsRequest;
    type Response = CreateTagsResponse;
    const META: &'static OpMeta = &META_CreateTags;
    fn dry_run(request: &CreateTagsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:CreateVpc`.
#[derive(Clone, Copy, Debug)]
pub struct CreateVpc;
static META_CreateVpc: OpMeta = OpMeta {
    service: "ec2",
    name: "CreateVpc",
    iam_action: "ec2:CreateVpc",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &CreateVpcRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateVpcResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateVpc {
    type Request = CreateVpcRequest;
    type Response = CreateVpcResult;
    const META: &'static OpMeta = &META_CreateVpc;
    fn dry_run(request: &CreateVpcRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteInternetGateway`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteInternetGateway;
static META_DeleteInternetGateway: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteInternetGateway",
    iam_action: "ec2:DeleteInternetGateway",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteInternetGatewayRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteInternetGateway {
    type Request = DeleteInternetGatewayRequest;
    type Response = DeleteInternetGatewayResponse;
    const META: &'static OpMeta = &META_DeleteInternetGateway;
    fn dry_run(request: &DeleteInternetGatewayRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteKeyPair`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteKeyPair;
static META_DeleteKeyPair: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteKeyPair",
    iam_action: "ec2:DeleteKeyPair",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteKeyPairRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteKeyPairResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteKeyPair {
    type Request = DeleteKeyPairRequest;
    type Response = DeleteKeyPairResult;
    const META: &'static OpMeta = &META_DeleteKeyPair;
    fn dry_run(request: &DeleteKeyPairRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteNetworkInterface`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteNetworkInterface;
static META_DeleteNetworkInterface: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteNetworkInterface",
    iam_action: "ec2:DeleteNetworkInterface",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteNetworkInterfaceRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteNetworkInterface {
    type Request = DeleteNetworkInterfaceRequest;
    type Response = DeleteNetworkInterfaceResponse;
    const META: &'static OpMeta = &META_DeleteNetworkInterface;
    fn dry_run(request: &DeleteNetworkInterfaceRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteRoute`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRoute;
static META_DeleteRoute: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteRoute",
    iam_action: "ec2:DeleteRoute",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteRouteRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteRoute {
    type Request = DeleteRouteRequest;
    type Response = DeleteRouteResponse;
    const META: &'static OpMeta = &META_DeleteRoute;
    fn dry_run(request: &DeleteRouteRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteRouteTable`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRouteTable;
static META_DeleteRouteTable: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteRouteTable",
    iam_action: "ec2:DeleteRouteTable",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteRouteTableRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteRouteTable {
    type Request = DeleteRouteTableRequest;
    type Response = DeleteRouteTableResponse;
    const META: &'static OpMeta = &META_DeleteRouteTable;
    fn dry_run(request: &DeleteRouteTableRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteSecurityGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSecurityGroup;
static META_DeleteSecurityGroup: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteSecurityGroup",
    iam_action: "ec2:DeleteSecurityGroup",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteSecurityGroupRequest,
    input_root: "",
    input_xmlns: "",
    output: &DeleteSecurityGroupResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteSecurityGroup {
    type Request = DeleteSecurityGroupRequest;
    type Response = DeleteSecurityGroupResult;
    const META: &'static OpMeta = &META_DeleteSecurityGroup;
    fn dry_run(request: &DeleteSecurityGroupRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteSubnet`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSubnet;
static META_DeleteSubnet: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteSubnet",
    iam_action: "ec2:DeleteSubnet",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteSubnetRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteSubnet {
    type Request = DeleteSubnetRequest;
    type Response = DeleteSubnetResponse;
    const META: &'static OpMeta = &META_DeleteSubnet;
    fn dry_run(request: &DeleteSubnetRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteTags`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTags;
static META_DeleteTags: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteTags",
    iam_action: "ec2:DeleteTags",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteTagsRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteTags {
    type Request = DeleteTagsRequest;
    type Response = DeleteTagsResponse;
    const META: &'static OpMeta = &META_DeleteTags;
    fn dry_run(request: &DeleteTagsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DeleteVpc`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteVpc;
static META_DeleteVpc: OpMeta = OpMeta {
    service: "ec2",
    name: "DeleteVpc",
    iam_action: "ec2:DeleteVpc",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DeleteVpcRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteVpc {
    type Request = DeleteVpcRequest;
    type Response = DeleteVpcResponse;
    const META: &'static OpMeta = &META_DeleteVpc;
    fn dry_run(request: &DeleteVpcRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeAccountAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeAccountAttributes;
static META_DescribeAccountAttributes: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeAccountAttributes",
    iam_action: "ec2:DescribeAccountAttributes",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeAccountAttributesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeAccountAttributesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeAccountAttributes {
    type Request = DescribeAccountAttributesRequest;
    type Response = DescribeAccountAttributesResult;
    const META: &'static OpMeta = &META_DescribeAccountAttributes;
    fn dry_run(request: &DescribeAccountAttributesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeAddresses`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeAddresses;
static META_DescribeAddresses: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeAddresses",
    iam_action: "ec2:DescribeAddresses",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeAddressesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeAddressesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeAddresses {
    type Request = DescribeAddressesRequest;
    type Response = DescribeAddressesResult;
    const META: &'static OpMeta = &META_DescribeAddresses;
    fn dry_run(request: &DescribeAddressesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeAddressesAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeAddressesAttribute;
static META_DescribeAddressesAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeAddressesAttribute",
    iam_action: "ec2:DescribeAddressesAttribute",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeAddressesAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeAddressesAttributeResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeAddressesAttribute {
    type Request = DescribeAddressesAttributeRequest;
    type Response = DescribeAddressesAttributeResult;
    const META: &'static OpMeta = &META_DescribeAddressesAttribute;
    fn dry_run(request: &DescribeAddressesAttributeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeAvailabilityZones`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeAvailabilityZones;
static META_DescribeAvailabilityZones: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeAvailabilityZones",
    iam_action: "ec2:DescribeAvailabilityZones",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeAvailabilityZonesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeAvailabilityZonesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeAvailabilityZones {
    type Request = DescribeAvailabilityZonesRequest;
    type Response = DescribeAvailabilityZonesResult;
    const META: &'static OpMeta = &META_DescribeAvailabilityZones;
    fn dry_run(request: &DescribeAvailabilityZonesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeDhcpOptions`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeDhcpOptions;
static META_DescribeDhcpOptions: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeDhcpOptions",
    iam_action: "ec2:DescribeDhcpOptions",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeDhcpOptionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeDhcpOptionsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeDhcpOptions {
    type Request = DescribeDhcpOptionsRequest;
    type Response = DescribeDhcpOptionsResult;
    const META: &'static OpMeta = &META_DescribeDhcpOptions;
    fn dry_run(request: &DescribeDhcpOptionsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeImageAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeImageAttribute;
static META_DescribeImageAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeImageAttribute",
    iam_action: "ec2:DescribeImageAttribute",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeImageAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &ImageAttribute,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeImageAttribute {
    type Request = DescribeImageAttributeRequest;
    type Response = ImageAttribute;
    const META: &'static OpMeta = &META_DescribeImageAttribute;
    fn dry_run(request: &DescribeImageAttributeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeImages`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeImages;
static META_DescribeImages: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeImages",
    iam_action: "ec2:DescribeImages",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeImagesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeImagesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeImages {
    type Request = DescribeImagesRequest;
    type Response = DescribeImagesResult;
    const META: &'static OpMeta = &META_DescribeImages;
    fn dry_run(request: &DescribeImagesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeInstanceAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceAttribute;
static META_DescribeInstanceAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeInstanceAttribute",
    iam_action: "ec2:DescribeInstanceAttribute",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeInstanceAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &InstanceAttribute,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeInstanceAttribute {
    type Request = DescribeInstanceAttributeRequest;
    type Response = InstanceAttribute;
    const META: &'static OpMeta = &META_DescribeInstanceAttribute;
    fn dry_run(request: &DescribeInstanceAttributeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeInstanceCreditSpecifications`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceCreditSpecifications;
static META_DescribeInstanceCreditSpecifications: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeInstanceCreditSpecifications",
    iam_action: "ec2:DescribeInstanceCreditSpecifications",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeInstanceCreditSpecificationsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeInstanceCreditSpecificationsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeInstanceCreditSpecifications {
    type Request = DescribeInstanceCreditSpecificationsRequest;
    type Response = DescribeInstanceCreditSpecificationsResult;
    const META: &'static OpMeta = &META_DescribeInstanceCreditSpecifications;
    fn dry_run(request: &DescribeInstanceCreditSpecificationsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeInstanceStatus`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceStatus;
static META_DescribeInstanceStatus: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeInstanceStatus",
    iam_action: "ec2:DescribeInstanceStatus",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeInstanceStatusRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeInstanceStatusResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeInstanceStatus {
    type Request = DescribeInstanceStatusRequest;
    type Response = DescribeInstanceStatusResult;
    const META: &'static OpMeta = &META_DescribeInstanceStatus;
    fn dry_run(request: &DescribeInstanceStatusRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeInstanceTypeOfferings`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceTypeOfferings;
static META_DescribeInstanceTypeOfferings: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeInstanceTypeOfferings",
    iam_action: "ec2:DescribeInstanceTypeOfferings",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeInstanceTypeOfferingsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeInstanceTypeOfferingsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeInstanceTypeOfferings {
    type Request = DescribeInstanceTypeOfferingsRequest;
    type Response = DescribeInstanceTypeOfferingsResult;
    const META: &'static OpMeta = &META_DescribeInstanceTypeOfferings;
    fn dry_run(request: &DescribeInstanceTypeOfferingsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeInstanceTypes`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceTypes;
static META_DescribeInstanceTypes: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeInstanceTypes",
    iam_action: "ec2:DescribeInstanceTypes",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeInstanceTypesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeInstanceTypesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeInstanceTypes {
    type Request = DescribeInstanceTypesRequest;
    type Response = DescribeInstanceTypesResult;
    const META: &'static OpMeta = &META_DescribeInstanceTypes;
    fn dry_run(request: &DescribeInstanceTypesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeInstances`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeInstances;
static META_DescribeInstances: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeInstances",
    iam_action: "ec2:DescribeInstances",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeInstancesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeInstancesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeInstances {
    type Request = DescribeInstancesRequest;
    type Response = DescribeInstancesResult;
    const META: &'static OpMeta = &META_DescribeInstances;
    fn dry_run(request: &DescribeInstancesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeInternetGateways`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeInternetGateways;
static META_DescribeInternetGateways: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeInternetGateways",
    iam_action: "ec2:DescribeInternetGateways",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeInternetGatewaysRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeInternetGatewaysResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeInternetGateways {
    type Request = DescribeInternetGatewaysRequest;
    type Response = DescribeInternetGatewaysResult;
    const META: &'static OpMeta = &META_DescribeInternetGateways;
    fn dry_run(request: &DescribeInternetGatewaysRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeKeyPairs`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeKeyPairs;
static META_DescribeKeyPairs: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeKeyPairs",
    iam_action: "ec2:DescribeKeyPairs",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeKeyPairsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeKeyPairsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeKeyPairs {
    type Request = DescribeKeyPairsRequest;
    type Response = DescribeKeyPairsResult;
    const META: &'static OpMeta = &META_DescribeKeyPairs;
    fn dry_run(request: &DescribeKeyPairsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeNetworkAcls`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeNetworkAcls;
static META_DescribeNetworkAcls: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeNetworkAcls",
    iam_action: "ec2:DescribeNetworkAcls",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeNetworkAclsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeNetworkAclsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeNetworkAcls {
    type Request = DescribeNetworkAclsRequest;
    type Response = DescribeNetworkAclsResult;
    const META: &'static OpMeta = &META_DescribeNetworkAcls;
    fn dry_run(request: &DescribeNetworkAclsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeNetworkInterfaceAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeNetworkInterfaceAttribute;
static META_DescribeNetworkInterfaceAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeNetworkInterfaceAttribute",
    iam_action: "ec2:DescribeNetworkInterfaceAttribute",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeNetworkInterfaceAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeNetworkInterfaceAttributeResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeNetworkInterfaceAttribute {
    type Request = DescribeNetworkInterfaceAttributeRequest;
    type Response = DescribeNetworkInterfaceAttributeResult;
    const META: &'static OpMeta = &META_DescribeNetworkInterfaceAttribute;
    fn dry_run(request: &DescribeNetworkInterfaceAttributeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeNetworkInterfaces`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeNetworkInterfaces;
static META_DescribeNetworkInterfaces: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeNetworkInterfaces",
    iam_action: "ec2:DescribeNetworkInterfaces",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeNetworkInterfacesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeNetworkInterfacesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeNetworkInterfaces {
    type Request = DescribeNetworkInterfacesRequest;
    type Response = DescribeNetworkInterfacesResult;
    const META: &'static OpMeta = &META_DescribeNetworkInterfaces;
    fn dry_run(request: &DescribeNetworkInterfacesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeRegions`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeRegions;
static META_DescribeRegions: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeRegions",
    iam_action: "ec2:DescribeRegions",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeRegionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeRegionsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeRegions {
    type Request = DescribeRegionsRequest;
    type Response = DescribeRegionsResult;
    const META: &'static OpMeta = &META_DescribeRegions;
    fn dry_run(request: &DescribeRegionsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeRouteTables`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeRouteTables;
static META_DescribeRouteTables: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeRouteTables",
    iam_action: "ec2:DescribeRouteTables",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeRouteTablesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeRouteTablesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeRouteTables {
    type Request = DescribeRouteTablesRequest;
    type Response = DescribeRouteTablesResult;
    const META: &'static OpMeta = &META_DescribeRouteTables;
    fn dry_run(request: &DescribeRouteTablesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeSecurityGroupReferences`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeSecurityGroupReferences;
static META_DescribeSecurityGroupReferences: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeSecurityGroupReferences",
    iam_action: "ec2:DescribeSecurityGroupReferences",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeSecurityGroupReferencesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeSecurityGroupReferencesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeSecurityGroupReferences {
    type Request = DescribeSecurityGroupReferencesRequest;
    type Response = DescribeSecurityGroupReferencesResult;
    const META: &'static OpMeta = &META_DescribeSecurityGroupReferences;
    fn dry_run(request: &DescribeSecurityGroupReferencesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeSecurityGroupRules`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeSecurityGroupRules;
static META_DescribeSecurityGroupRules: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeSecurityGroupRules",
    iam_action: "ec2:DescribeSecurityGroupRules",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeSecurityGroupRulesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeSecurityGroupRulesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeSecurityGroupRules {
    type Request = DescribeSecurityGroupRulesRequest;
    type Response = DescribeSecurityGroupRulesResult;
    const META: &'static OpMeta = &META_DescribeSecurityGroupRules;
    fn dry_run(request: &DescribeSecurityGroupRulesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeSecurityGroups`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeSecurityGroups;
static META_DescribeSecurityGroups: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeSecurityGroups",
    iam_action: "ec2:DescribeSecurityGroups",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeSecurityGroupsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeSecurityGroupsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeSecurityGroups {
    type Request = DescribeSecurityGroupsRequest;
    type Response = DescribeSecurityGroupsResult;
    const META: &'static OpMeta = &META_DescribeSecurityGroups;
    fn dry_run(request: &DescribeSecurityGroupsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeSubnets`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeSubnets;
static META_DescribeSubnets: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeSubnets",
    iam_action: "ec2:DescribeSubnets",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeSubnetsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeSubnetsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeSubnets {
    type Request = DescribeSubnetsRequest;
    type Response = DescribeSubnetsResult;
    const META: &'static OpMeta = &META_DescribeSubnets;
    fn dry_run(request: &DescribeSubnetsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeTags`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTags;
static META_DescribeTags: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeTags",
    iam_action: "ec2:DescribeTags",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeTagsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeTagsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeTags {
    type Request = DescribeTagsRequest;
    type Response = DescribeTagsResult;
    const META: &'static OpMeta = &META_DescribeTags;
    fn dry_run(request: &DescribeTagsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeVolumes`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeVolumes;
static META_DescribeVolumes: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeVolumes",
    iam_action: "ec2:DescribeVolumes",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeVolumesRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeVolumesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeVolumes {
    type Request = DescribeVolumesRequest;
    type Response = DescribeVolumesResult;
    const META: &'static OpMeta = &META_DescribeVolumes;
    fn dry_run(request: &DescribeVolumesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeVpcAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeVpcAttribute;
static META_DescribeVpcAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeVpcAttribute",
    iam_action: "ec2:DescribeVpcAttribute",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeVpcAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeVpcAttributeResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeVpcAttribute {
    type Request = DescribeVpcAttributeRequest;
    type Response = DescribeVpcAttributeResult;
    const META: &'static OpMeta = &META_DescribeVpcAttribute;
    fn dry_run(request: &DescribeVpcAttributeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DescribeVpcs`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeVpcs;
static META_DescribeVpcs: OpMeta = OpMeta {
    service: "ec2",
    name: "DescribeVpcs",
    iam_action: "ec2:DescribeVpcs",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DescribeVpcsRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeVpcsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeVpcs {
    type Request = DescribeVpcsRequest;
    type Response = DescribeVpcsResult;
    const META: &'static OpMeta = &META_DescribeVpcs;
    fn dry_run(request: &DescribeVpcsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DetachInternetGateway`.
#[derive(Clone, Copy, Debug)]
pub struct DetachInternetGateway;
static META_DetachInternetGateway: OpMeta = OpMeta {
    service: "ec2",
    name: "DetachInternetGateway",
    iam_action: "ec2:DetachInternetGateway",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DetachInternetGatewayRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DetachInternetGateway {
    type Request = DetachInternetGatewayRequest;
    type Response = DetachInternetGatewayResponse;
    const META: &'static OpMeta = &META_DetachInternetGateway;
    fn dry_run(request: &DetachInternetGatewayRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DetachNetworkInterface`.
#[derive(Clone, Copy, Debug)]
pub struct DetachNetworkInterface;
static META_DetachNetworkInterface: OpMeta = OpMeta {
    service: "ec2",
    name: "DetachNetworkInterface",
    iam_action: "ec2:DetachNetworkInterface",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DetachNetworkInterfaceRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DetachNetworkInterface {
    type Request = DetachNetworkInterfaceRequest;
    type Response = DetachNetworkInterfaceResponse;
    const META: &'static OpMeta = &META_DetachNetworkInterface;
    fn dry_run(request: &DetachNetworkInterfaceRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DisassociateAddress`.
#[derive(Clone, Copy, Debug)]
pub struct DisassociateAddress;
static META_DisassociateAddress: OpMeta = OpMeta {
    service: "ec2",
    name: "DisassociateAddress",
    iam_action: "ec2:DisassociateAddress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DisassociateAddressRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DisassociateAddress {
    type Request = DisassociateAddressRequest;
    type Response = DisassociateAddressResponse;
    const META: &'static OpMeta = &META_DisassociateAddress;
    fn dry_run(request: &DisassociateAddressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DisassociateRouteTable`.
#[derive(Clone, Copy, Debug)]
pub struct DisassociateRouteTable;
static META_DisassociateRouteTable: OpMeta = OpMeta {
    service: "ec2",
    name: "DisassociateRouteTable",
    iam_action: "ec2:DisassociateRouteTable",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &DisassociateRouteTableRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DisassociateRouteTable {
    type Request = DisassociateRouteTableRequest;
    type Response = DisassociateRouteTableResponse;
    const META: &'static OpMeta = &META_DisassociateRouteTable;
    fn dry_run(request: &DisassociateRouteTableRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:DisassociateVpcCidrBlock`.
#[derive(Clone, Copy, Debug)]
pub struct DisassociateVpcCidrBlock;
static META_DisassociateVpcCidrBlock: OpMeta = OpMeta {
    service: "ec2",
    name: "DisassociateVpcCidrBlock",
    iam_action: "ec2:DisassociateVpcCidrBlock",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DisassociateVpcCidrBlockRequest,
    input_root: "",
    input_xmlns: "",
    output: &DisassociateVpcCidrBlockResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DisassociateVpcCidrBlock {
    type Request = DisassociateVpcCidrBlockRequest;
    type Response = DisassociateVpcCidrBlockResult;
    const META: &'static OpMeta = &META_DisassociateVpcCidrBlock;
}

/// `ec2:GetConsoleOutput`.
#[derive(Clone, Copy, Debug)]
pub struct GetConsoleOutput;
static META_GetConsoleOutput: OpMeta = OpMeta {
    service: "ec2",
    name: "GetConsoleOutput",
    iam_action: "ec2:GetConsoleOutput",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &GetConsoleOutputRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetConsoleOutputResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetConsoleOutput {
    type Request = GetConsoleOutputRequest;
    type Response = GetConsoleOutputResult;
    const META: &'static OpMeta = &META_GetConsoleOutput;
    fn dry_run(request: &GetConsoleOutputRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:GetInstanceMetadataDefaults`.
#[derive(Clone, Copy, Debug)]
pub struct GetInstanceMetadataDefaults;
static META_GetInstanceMetadataDefaults: OpMeta = OpMeta {
    service: "ec2",
    name: "GetInstanceMetadataDefaults",
    iam_action: "ec2:GetInstanceMetadataDefaults",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &GetInstanceMetadataDefaultsRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetInstanceMetadataDefaultsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetInstanceMetadataDefaults {
    type Request = GetInstanceMetadataDefaultsRequest;
    type Response = GetInstanceMetadataDefaultsResult;
    const META: &'static OpMeta = &META_GetInstanceMetadataDefaults;
    fn dry_run(request: &GetInstanceMetadataDefaultsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:GetSecurityGroupsForVpc`.
#[derive(Clone, Copy, Debug)]
pub struct GetSecurityGroupsForVpc;
static META_GetSecurityGroupsForVpc: OpMeta = OpMeta {
    service: "ec2",
    name: "GetSecurityGroupsForVpc",
    iam_action: "ec2:GetSecurityGroupsForVpc",
    read_only: true,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &GetSecurityGroupsForVpcRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetSecurityGroupsForVpcResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetSecurityGroupsForVpc {
    type Request = GetSecurityGroupsForVpcRequest;
    type Response = GetSecurityGroupsForVpcResult;
    const META: &'static OpMeta = &META_GetSecurityGroupsForVpc;
    fn dry_run(request: &GetSecurityGroupsForVpcRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ImportKeyPair`.
#[derive(Clone, Copy, Debug)]
pub struct ImportKeyPair;
static META_ImportKeyPair: OpMeta = OpMeta {
    service: "ec2",
    name: "ImportKeyPair",
    iam_action: "ec2:ImportKeyPair",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ImportKeyPairRequest,
    input_root: "",
    input_xmlns: "",
    output: &ImportKeyPairResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ImportKeyPair {
    type Request = ImportKeyPairRequest;
    type Response = ImportKeyPairResult;
    const META: &'static OpMeta = &META_ImportKeyPair;
    fn dry_run(request: &ImportKeyPairRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ModifyInstanceAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyInstanceAttribute;
static META_ModifyInstanceAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "ModifyInstanceAttribute",
    iam_action: "ec2:ModifyInstanceAttribute",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ModifyInstanceAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ModifyInstanceAttribute {
    type Request = ModifyInstanceAttributeRequest;
    type Response = ModifyInstanceAttributeResponse;
    const META: &'static OpMeta = &META_ModifyInstanceAttribute;
    fn dry_run(request: &ModifyInstanceAttributeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ModifyInstanceCreditSpecification`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyInstanceCreditSpecification;
static META_ModifyInstanceCreditSpecification: OpMeta = OpMeta {
    service: "ec2",
    name: "ModifyInstanceCreditSpecification",
    iam_action: "ec2:ModifyInstanceCreditSpecification",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &ModifyInstanceCreditSpecificationRequest,
    input_root: "",
    input_xmlns: "",
    output: &ModifyInstanceCreditSpecificationResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ModifyInstanceCreditSpecification {
    type Request = ModifyInstanceCreditSpecificationRequest;
    type Response = ModifyInstanceCreditSpecificationResult;
    const META: &'static OpMeta = &META_ModifyInstanceCreditSpecification;
    fn dry_run(request: &ModifyInstanceCreditSpecificationRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &ModifyInstanceCreditSpecificationRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:ModifyInstanceMetadataOptions`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyInstanceMetadataOptions;
static META_ModifyInstanceMetadataOptions: OpMeta = OpMeta {
    service: "ec2",
    name: "ModifyInstanceMetadataOptions",
    iam_action: "ec2:ModifyInstanceMetadataOptions",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ModifyInstanceMetadataOptionsRequest,
    input_root: "",
    input_xmlns: "",
    output: &ModifyInstanceMetadataOptionsResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ModifyInstanceMetadataOptions {
    type Request = ModifyInstanceMetadataOptionsRequest;
    type Response = ModifyInstanceMetadataOptionsResult;
    const META: &'static OpMeta = &META_ModifyInstanceMetadataOptions;
    fn dry_run(request: &ModifyInstanceMetadataOptionsRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ModifyNetworkInterfaceAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyNetworkInterfaceAttribute;
static META_ModifyNetworkInterfaceAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "ModifyNetworkInterfaceAttribute",
    iam_action: "ec2:ModifyNetworkInterfaceAttribute",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ModifyNetworkInterfaceAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ModifyNetworkInterfaceAttribute {
    type Request = ModifyNetworkInterfaceAttributeRequest;
    type Response = ModifyNetworkInterfaceAttributeResponse;
    const META: &'static OpMeta = &META_ModifyNetworkInterfaceAttribute;
    fn dry_run(request: &ModifyNetworkInterfaceAttributeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ModifySecurityGroupRules`.
#[derive(Clone, Copy, Debug)]
pub struct ModifySecurityGroupRules;
static META_ModifySecurityGroupRules: OpMeta = OpMeta {
    service: "ec2",
    name: "ModifySecurityGroupRules",
    iam_action: "ec2:ModifySecurityGroupRules",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ModifySecurityGroupRulesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ModifySecurityGroupRulesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ModifySecurityGroupRules {
    type Request = ModifySecurityGroupRulesRequest;
    type Response = ModifySecurityGroupRulesResult;
    const META: &'static OpMeta = &META_ModifySecurityGroupRules;
    fn dry_run(request: &ModifySecurityGroupRulesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ModifySubnetAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct ModifySubnetAttribute;
static META_ModifySubnetAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "ModifySubnetAttribute",
    iam_action: "ec2:ModifySubnetAttribute",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifySubnetAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ModifySubnetAttribute {
    type Request = ModifySubnetAttributeRequest;
    type Response = ModifySubnetAttributeResponse;
    const META: &'static OpMeta = &META_ModifySubnetAttribute;
}

/// `ec2:ModifyVpcAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyVpcAttribute;
static META_ModifyVpcAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "ModifyVpcAttribute",
    iam_action: "ec2:ModifyVpcAttribute",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyVpcAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ModifyVpcAttribute {
    type Request = ModifyVpcAttributeRequest;
    type Response = ModifyVpcAttributeResponse;
    const META: &'static OpMeta = &META_ModifyVpcAttribute;
}

/// `ec2:MonitorInstances`.
#[derive(Clone, Copy, Debug)]
pub struct MonitorInstances;
static META_MonitorInstances: OpMeta = OpMeta {
    service: "ec2",
    name: "MonitorInstances",
    iam_action: "ec2:MonitorInstances",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &MonitorInstancesRequest,
    input_root: "",
    input_xmlns: "",
    output: &MonitorInstancesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for MonitorInstances {
    type Request = MonitorInstancesRequest;
    type Response = MonitorInstancesResult;
    const META: &'static OpMeta = &META_MonitorInstances;
    fn dry_run(request: &MonitorInstancesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:RebootInstances`.
#[derive(Clone, Copy, Debug)]
pub struct RebootInstances;
static META_RebootInstances: OpMeta = OpMeta {
    service: "ec2",
    name: "RebootInstances",
    iam_action: "ec2:RebootInstances",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &RebootInstancesRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for RebootInstances {
    type Request = RebootInstancesRequest;
    type Response = RebootInstancesResponse;
    const META: &'static OpMeta = &META_RebootInstances;
    fn dry_run(request: &RebootInstancesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ReleaseAddress`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseAddress;
static META_ReleaseAddress: OpMeta = OpMeta {
    service: "ec2",
    name: "ReleaseAddress",
    iam_action: "ec2:ReleaseAddress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ReleaseAddressRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ReleaseAddress {
    type Request = ReleaseAddressRequest;
    type Response = ReleaseAddressResponse;
    const META: &'static OpMeta = &META_ReleaseAddress;
    fn dry_run(request: &ReleaseAddressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ReplaceRoute`.
#[derive(Clone, Copy, Debug)]
pub struct ReplaceRoute;
static META_ReplaceRoute: OpMeta = OpMeta {
    service: "ec2",
    name: "ReplaceRoute",
    iam_action: "ec2:ReplaceRoute",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ReplaceRouteRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ReplaceRoute {
    type Request = ReplaceRouteRequest;
    type Response = ReplaceRouteResponse;
    const META: &'static OpMeta = &META_ReplaceRoute;
    fn dry_run(request: &ReplaceRouteRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ReplaceRouteTableAssociation`.
#[derive(Clone, Copy, Debug)]
pub struct ReplaceRouteTableAssociation;
static META_ReplaceRouteTableAssociation: OpMeta = OpMeta {
    service: "ec2",
    name: "ReplaceRouteTableAssociation",
    iam_action: "ec2:ReplaceRouteTableAssociation",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ReplaceRouteTableAssociationRequest,
    input_root: "",
    input_xmlns: "",
    output: &ReplaceRouteTableAssociationResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ReplaceRouteTableAssociation {
    type Request = ReplaceRouteTableAssociationRequest;
    type Response = ReplaceRouteTableAssociationResult;
    const META: &'static OpMeta = &META_ReplaceRouteTableAssociation;
    fn dry_run(request: &ReplaceRouteTableAssociationRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:ResetNetworkInterfaceAttribute`.
#[derive(Clone, Copy, Debug)]
pub struct ResetNetworkInterfaceAttribute;
static META_ResetNetworkInterfaceAttribute: OpMeta = OpMeta {
    service: "ec2",
    name: "ResetNetworkInterfaceAttribute",
    iam_action: "ec2:ResetNetworkInterfaceAttribute",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &ResetNetworkInterfaceAttributeRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ResetNetworkInterfaceAttribute {
    type Request = ResetNetworkInterfaceAttributeRequest;
    type Response = ResetNetworkInterfaceAttributeResponse;
    const META: &'static OpMeta = &META_ResetNetworkInterfaceAttribute;
    fn dry_run(request: &ResetNetworkInterfaceAttributeRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:RevokeSecurityGroupEgress`.
#[derive(Clone, Copy, Debug)]
pub struct RevokeSecurityGroupEgress;
static META_RevokeSecurityGroupEgress: OpMeta = OpMeta {
    service: "ec2",
    name: "RevokeSecurityGroupEgress",
    iam_action: "ec2:RevokeSecurityGroupEgress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &RevokeSecurityGroupEgressRequest,
    input_root: "",
    input_xmlns: "",
    output: &RevokeSecurityGroupEgressResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for RevokeSecurityGroupEgress {
    type Request = RevokeSecurityGroupEgressRequest;
    type Response = RevokeSecurityGroupEgressResult;
    const META: &'static OpMeta = &META_RevokeSecurityGroupEgress;
    fn dry_run(request: &RevokeSecurityGroupEgressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:RevokeSecurityGroupIngress`.
#[derive(Clone, Copy, Debug)]
pub struct RevokeSecurityGroupIngress;
static META_RevokeSecurityGroupIngress: OpMeta = OpMeta {
    service: "ec2",
    name: "RevokeSecurityGroupIngress",
    iam_action: "ec2:RevokeSecurityGroupIngress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &RevokeSecurityGroupIngressRequest,
    input_root: "",
    input_xmlns: "",
    output: &RevokeSecurityGroupIngressResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for RevokeSecurityGroupIngress {
    type Request = RevokeSecurityGroupIngressRequest;
    type Response = RevokeSecurityGroupIngressResult;
    const META: &'static OpMeta = &META_RevokeSecurityGroupIngress;
    fn dry_run(request: &RevokeSecurityGroupIngressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:RunInstances`.
#[derive(Clone, Copy, Debug)]
pub struct RunInstances;
static META_RunInstances: OpMeta = OpMeta {
    service: "ec2",
    name: "RunInstances",
    iam_action: "ec2:RunInstances",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: Some("ClientToken"),
    input: &RunInstancesRequest,
    input_root: "",
    input_xmlns: "",
    output: &Reservation,
    output_root: "",
    api: &SERVICE,
};
impl Operation for RunInstances {
    type Request = RunInstancesRequest;
    type Response = Reservation;
    const META: &'static OpMeta = &META_RunInstances;
    fn dry_run(request: &RunInstancesRequest) -> bool {
        request.dry_run == Some(true)
    }
    fn token(request: &RunInstancesRequest) -> Option<&str> {
        request.client_token.as_deref()
    }
}

/// `ec2:StartInstances`.
#[derive(Clone, Copy, Debug)]
pub struct StartInstances;
static META_StartInstances: OpMeta = OpMeta {
    service: "ec2",
    name: "StartInstances",
    iam_action: "ec2:StartInstances",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &StartInstancesRequest,
    input_root: "",
    input_xmlns: "",
    output: &StartInstancesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for StartInstances {
    type Request = StartInstancesRequest;
    type Response = StartInstancesResult;
    const META: &'static OpMeta = &META_StartInstances;
    fn dry_run(request: &StartInstancesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:StopInstances`.
#[derive(Clone, Copy, Debug)]
pub struct StopInstances;
static META_StopInstances: OpMeta = OpMeta {
    service: "ec2",
    name: "StopInstances",
    iam_action: "ec2:StopInstances",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &StopInstancesRequest,
    input_root: "",
    input_xmlns: "",
    output: &StopInstancesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for StopInstances {
    type Request = StopInstancesRequest;
    type Response = StopInstancesResult;
    const META: &'static OpMeta = &META_StopInstances;
    fn dry_run(request: &StopInstancesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:TerminateInstances`.
#[derive(Clone, Copy, Debug)]
pub struct TerminateInstances;
static META_TerminateInstances: OpMeta = OpMeta {
    service: "ec2",
    name: "TerminateInstances",
    iam_action: "ec2:TerminateInstances",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &TerminateInstancesRequest,
    input_root: "",
    input_xmlns: "",
    output: &TerminateInstancesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for TerminateInstances {
    type Request = TerminateInstancesRequest;
    type Response = TerminateInstancesResult;
    const META: &'static OpMeta = &META_TerminateInstances;
    fn dry_run(request: &TerminateInstancesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:UnassignPrivateIpAddresses`.
#[derive(Clone, Copy, Debug)]
pub struct UnassignPrivateIpAddresses;
static META_UnassignPrivateIpAddresses: OpMeta = OpMeta {
    service: "ec2",
    name: "UnassignPrivateIpAddresses",
    iam_action: "ec2:UnassignPrivateIpAddresses",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UnassignPrivateIpAddressesRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UnassignPrivateIpAddresses {
    type Request = UnassignPrivateIpAddressesRequest;
    type Response = UnassignPrivateIpAddressesResponse;
    const META: &'static OpMeta = &META_UnassignPrivateIpAddresses;
}

/// `ec2:UnmonitorInstances`.
#[derive(Clone, Copy, Debug)]
pub struct UnmonitorInstances;
static META_UnmonitorInstances: OpMeta = OpMeta {
    service: "ec2",
    name: "UnmonitorInstances",
    iam_action: "ec2:UnmonitorInstances",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &UnmonitorInstancesRequest,
    input_root: "",
    input_xmlns: "",
    output: &UnmonitorInstancesResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UnmonitorInstances {
    type Request = UnmonitorInstancesRequest;
    type Response = UnmonitorInstancesResult;
    const META: &'static OpMeta = &META_UnmonitorInstances;
    fn dry_run(request: &UnmonitorInstancesRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:UpdateSecurityGroupRuleDescriptionsEgress`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSecurityGroupRuleDescriptionsEgress;
static META_UpdateSecurityGroupRuleDescriptionsEgress: OpMeta = OpMeta {
    service: "ec2",
    name: "UpdateSecurityGroupRuleDescriptionsEgress",
    iam_action: "ec2:UpdateSecurityGroupRuleDescriptionsEgress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &UpdateSecurityGroupRuleDescriptionsEgressRequest,
    input_root: "",
    input_xmlns: "",
    output: &UpdateSecurityGroupRuleDescriptionsEgressResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateSecurityGroupRuleDescriptionsEgress {
    type Request = UpdateSecurityGroupRuleDescriptionsEgressRequest;
    type Response = UpdateSecurityGroupRuleDescriptionsEgressResult;
    const META: &'static OpMeta = &META_UpdateSecurityGroupRuleDescriptionsEgress;
    fn dry_run(request: &UpdateSecurityGroupRuleDescriptionsEgressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// `ec2:UpdateSecurityGroupRuleDescriptionsIngress`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSecurityGroupRuleDescriptionsIngress;
static META_UpdateSecurityGroupRuleDescriptionsIngress: OpMeta = OpMeta {
    service: "ec2",
    name: "UpdateSecurityGroupRuleDescriptionsIngress",
    iam_action: "ec2:UpdateSecurityGroupRuleDescriptionsIngress",
    read_only: false,
    built: true,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: true,
    token: None,
    input: &UpdateSecurityGroupRuleDescriptionsIngressRequest,
    input_root: "",
    input_xmlns: "",
    output: &UpdateSecurityGroupRuleDescriptionsIngressResult,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateSecurityGroupRuleDescriptionsIngress {
    type Request = UpdateSecurityGroupRuleDescriptionsIngressRequest;
    type Response = UpdateSecurityGroupRuleDescriptionsIngressResult;
    const META: &'static OpMeta = &META_UpdateSecurityGroupRuleDescriptionsIngress;
    fn dry_run(request: &UpdateSecurityGroupRuleDescriptionsIngressRequest) -> bool {
        request.dry_run == Some(true)
    }
}

/// Every operation of this part.
pub static BUILT: [&OpMeta; 89] = [
    AllocateAddress::META,
    AssignPrivateIpAddresses::META,
    AssociateAddress::META,
    AssociateRouteTable::META,
    AssociateVpcCidrBlock::META,
    AttachInternetGateway::META,
    AttachNetworkInterface::META,
    AuthorizeSecurityGroupEgress::META,
    AuthorizeSecurityGroupIngress::META,
    CreateDefaultSubnet::META,
    CreateDefaultVpc::META,
    CreateInternetGateway::META,
    CreateKeyPair::META,
    CreateNetworkInterface::META,
    CreateRoute::META,
    CreateRouteTable::META,
    CreateSecurityGroup::META,
    CreateSubnet::META,
    CreateTags::META,
    CreateVpc::META,
    DeleteInternetGateway::META,
    DeleteKeyPair::META,
    DeleteNetworkInterface::META,
    DeleteRoute::META,
    DeleteRouteTable::META,
    DeleteSecurityGroup::META,
    DeleteSubnet::META,
    DeleteTags::META,
    DeleteVpc::META,
    DescribeAccountAttributes::META,
    DescribeAddresses::META,
    DescribeAddressesAttribute::META,
    DescribeAvailabilityZones::META,
    DescribeDhcpOptions::META,
    DescribeImageAttribute::META,
    DescribeImages::META,
    DescribeInstanceAttribute::META,
    DescribeInstanceCreditSpecifications::META,
    DescribeInstanceStatus::META,
    DescribeInstanceTypeOfferings::META,
    DescribeInstanceTypes::META,
    DescribeInstances::META,
    DescribeInternetGateways::META,
    DescribeKeyPairs::META,
    DescribeNetworkAcls::META,
    DescribeNetworkInterfaceAttribute::META,
    DescribeNetworkInterfaces::META,
    DescribeRegions::META,
    DescribeRouteTables::META,
    DescribeSecurityGroupReferences::META,
    DescribeSecurityGroupRules::META,
    DescribeSecurityGroups::META,
    DescribeSubnets::META,
    DescribeTags::META,
    DescribeVolumes::META,
    DescribeVpcAttribute::META,
    DescribeVpcs::META,
    DetachInternetGateway::META,
    DetachNetworkInterface::META,
    DisassociateAddress::META,
    DisassociateRouteTable::META,
    DisassociateVpcCidrBlock::META,
    GetConsoleOutput::META,
    GetInstanceMetadataDefaults::META,
    GetSecurityGroupsForVpc::META,
    ImportKeyPair::META,
    ModifyInstanceAttribute::META,
    ModifyInstanceCreditSpecification::META,
    ModifyInstanceMetadataOptions::META,
    ModifyNetworkInterfaceAttribute::META,
    ModifySecurityGroupRules::META,
    ModifySubnetAttribute::META,
    ModifyVpcAttribute::META,
    MonitorInstances::META,
    RebootInstances::META,
    ReleaseAddress::META,
    ReplaceRoute::META,
    ReplaceRouteTableAssociation::META,
    ResetNetworkInterfaceAttribute::META,
    RevokeSecurityGroupEgress::META,
    RevokeSecurityGroupIngress::META,
    RunInstances::META,
    StartInstances::META,
    StopInstances::META,
    TerminateInstances::META,
    UnassignPrivateIpAddresses::META,
    UnmonitorInstances::META,
    UpdateSecurityGroupRuleDescriptionsEgress::META,
    UpdateSecurityGroupRuleDescriptionsIngress::META,
];

/// The routes of every built operation, each to the function of its name in the module given: `routes!(crate::ops)`.
#[macro_export]
macro_rules! routes {
    ($($ops:tt)*) => {
        &[
            ::bonkei_service::route!($crate::AllocateAddress, $($ops)*::allocate_address),
            ::bonkei_service::route!($crate::AssignPrivateIpAddresses, $($ops)*::assign_private_ip_addresses),
            ::bonkei_service::route!($crate::AssociateAddress, $($ops)*::associate_address),
            ::bonkei_service::route!($crate::AssociateRouteTable, $($ops)*::associate_route_table),
            ::bonkei_service::route!($crate::AssociateVpcCidrBlock, $($ops)*::associate_vpc_cidr_block),
            ::bonkei_service::route!($crate::AttachInternetGateway, $($ops)*::attach_internet_gateway),
            ::bonkei_service::route!($crate::AttachNetworkInterface, $($ops)*::attach_network_interface),
            ::bonkei_service::route!($crate::AuthorizeSecurityGroupEgress, $($ops)*::authorize_security_group_egress),
            ::bonkei_service::route!($crate::AuthorizeSecurityGroupIngress, $($ops)*::authorize_security_group_ingress),
            ::bonkei_service::route!($crate::CreateDefaultSubnet, $($ops)*::create_default_subnet),
            ::bonkei_service::route!($crate::CreateDefaultVpc, $($ops)*::create_default_vpc),
            ::bonkei_service::route!($crate::CreateInternetGateway, $($ops)*::create_internet_gateway),
            ::bonkei_service::route!($crate::CreateKeyPair, $($ops)*::create_key_pair),
            ::bonkei_service::route!($crate::CreateNetworkInterface, $($ops)*::create_network_interface),
            ::bonkei_service::route!($crate::CreateRoute, $($ops)*::create_route),
            ::bonkei_service::route!($crate::CreateRouteTable, $($ops)*::create_route_table),
            ::bonkei_service::route!($crate::CreateSecurityGroup, $($ops)*::create_security_group),
            ::bonkei_service::route!($crate::CreateSubnet, $($ops)*::create_subnet),
            ::bonkei_service::route!($crate::CreateTags, $($ops)*::create_tags),
            ::bonkei_service::route!($crate::CreateVpc, $($ops)*::create_vpc),
            ::bonkei_service::route!($crate::DeleteInternetGateway, $($ops)*::delete_internet_gateway),
            ::bonkei_service::route!($crate::DeleteKeyPair, $($ops)*::delete_key_pair),
            ::bonkei_service::route!($crate::DeleteNetworkInterface, $($ops)*::delete_network_interface),
            ::bonkei_service::route!($crate::DeleteRoute, $($ops)*::delete_route),
            ::bonkei_service::route!($crate::DeleteRouteTable, $($ops)*::delete_route_table),
            ::bonkei_service::route!($crate::DeleteSecurityGroup, $($ops)*::delete_security_group),
            ::bonkei_service::route!($crate::DeleteSubnet, $($ops)*::delete_subnet),
            ::bonkei_service::route!($crate::DeleteTags, $($ops)*::delete_tags),
            ::bonkei_service::route!($crate::DeleteVpc, $($ops)*::delete_vpc),
            ::bonkei_service::route!($crate::DescribeAccountAttributes, $($ops)*::describe_account_attributes),
            ::bonkei_service::route!($crate::DescribeAddresses, $($ops)*::describe_addresses),
            ::bonkei_service::route!($crate::DescribeAddressesAttribute, $($ops)*::describe_addresses_attribute),
            ::bonkei_service::route!($crate::DescribeAvailabilityZones, $($ops)*::describe_availability_zones),
            ::bonkei_service::route!($crate::DescribeDhcpOptions, $($ops)*::describe_dhcp_options),
            ::bonkei_service::route!($crate::DescribeImageAttribute, $($ops)*::describe_image_attribute),
            ::bonkei_service::route!($crate::DescribeImages, $($ops)*::describe_images),
            ::bonkei_service::route!($crate::DescribeInstanceAttribute, $($ops)*::describe_instance_attribute),
            ::bonkei_service::route!($crate::DescribeInstanceCreditSpecifications, $($ops)*::describe_instance_credit_specifications),
            ::bonkei_service::route!($crate::DescribeInstanceStatus, $($ops)*::describe_instance_status),
            ::bonkei_service::route!($crate::DescribeInstanceTypeOfferings, $($ops)*::describe_instance_type_offerings),
            ::bonkei_service::route!($crate::DescribeInstanceTypes, $($ops)*::describe_instance_types),
            ::bonkei_service::route!($crate::DescribeInstances, $($ops)*::describe_instances),
            ::bonkei_service::route!($crate::DescribeInternetGateways, $($ops)*::describe_internet_gateways),
            ::bonkei_service::route!($crate::DescribeKeyPairs, $($ops)*::describe_key_pairs),
            ::bonkei_service::route!($crate::DescribeNetworkAcls, $($ops)*::describe_network_acls),
            ::bonkei_service::route!($crate::DescribeNetworkInterfaceAttribute, $($ops)*::describe_network_interface_attribute),
            ::bonkei_service::route!($crate::DescribeNetworkInterfaces, $($ops)*::describe_network_interfaces),
            ::bonkei_service::route!($crate::DescribeRegions, $($ops)*::describe_regions),
            ::bonkei_service::route!($crate::DescribeRouteTables, $($ops)*::describe_route_tables),
            ::bonkei_service::route!($crate::DescribeSecurityGroupReferences, $($ops)*::describe_security_group_references),
            ::bonkei_service::route!($crate::DescribeSecurityGroupRules, $($ops)*::describe_security_group_rules),
            ::bonkei_service::route!($crate::DescribeSecurityGroups, $($ops)*::describe_security_groups),
            ::bonkei_service::route!($crate::DescribeSubnets, $($ops)*::describe_subnets),
            ::bonkei_service::route!($crate::DescribeTags, $($ops)*::describe_tags),
            ::bonkei_service::route!($crate::DescribeVolumes, $($ops)*::describe_volumes),
            ::bonkei_service::route!($crate::DescribeVpcAttribute, $($ops)*::describe_vpc_attribute),
            ::bonkei_service::route!($crate::DescribeVpcs, $($ops)*::describe_vpcs),
            ::bonkei_service::route!($crate::DetachInternetGateway, $($ops)*::detach_internet_gateway),
            ::bonkei_service::route!($crate::DetachNetworkInterface, $($ops)*::detach_network_interface),
            ::bonkei_service::route!($crate::DisassociateAddress, $($ops)*::disassociate_address),
            ::bonkei_service::route!($crate::DisassociateRouteTable, $($ops)*::disassociate_route_table),
            ::bonkei_service::route!($crate::DisassociateVpcCidrBlock, $($ops)*::disassociate_vpc_cidr_block),
            ::bonkei_service::route!($crate::GetConsoleOutput, $($ops)*::get_console_output),
            ::bonkei_service::route!($crate::GetInstanceMetadataDefaults, $($ops)*::get_instance_metadata_defaults),
            ::bonkei_service::route!($crate::GetSecurityGroupsForVpc, $($ops)*::get_security_groups_for_vpc),
            ::bonkei_service::route!($crate::ImportKeyPair, $($ops)*::import_key_pair),
            ::bonkei_service::route!($crate::ModifyInstanceAttribute, $($ops)*::modify_instance_attribute),
            ::bonkei_service::route!($crate::ModifyInstanceCreditSpecification, $($ops)*::modify_instance_credit_specification),
            ::bonkei_service::route!($crate::ModifyInstanceMetadataOptions, $($ops)*::modify_instance_metadata_options),
            ::bonkei_service::route!($crate::ModifyNetworkInterfaceAttribute, $($ops)*::modify_network_interface_attribute),
            ::bonkei_service::route!($crate::ModifySecurityGroupRules, $($ops)*::modify_security_group_rules),
            ::bonkei_service::route!($crate::ModifySubnetAttribute, $($ops)*::modify_subnet_attribute),
            ::bonkei_service::route!($crate::ModifyVpcAttribute, $($ops)*::modify_vpc_attribute),
            ::bonkei_service::route!($crate::MonitorInstances, $($ops)*::monitor_instances),
            ::bonkei_service::route!($crate::RebootInstances, $($ops)*::reboot_instances),
            ::bonkei_service::route!($crate::ReleaseAddress, $($ops)*::release_address),
            ::bonkei_service::route!($crate::ReplaceRoute, $($ops)*::replace_route),
            ::bonkei_service::route!($crate::ReplaceRouteTableAssociation, $($ops)*::replace_route_table_association),
            ::bonkei_service::route!($crate::ResetNetworkInterfaceAttribute, $($ops)*::reset_network_interface_attribute),
            ::bonkei_service::route!($crate::RevokeSecurityGroupEgress, $($ops)*::revoke_security_group_egress),
            ::bonkei_service::route!($crate::RevokeSecurityGroupIngress, $($ops)*::revoke_security_group_ingress),
            ::bonkei_service::route!($crate::RunInstances, $($ops)*::run_instances),
            ::bonkei_service::route!($crate::StartInstances, $($ops)*::start_instances),
            ::bonkei_service::route!($crate::StopInstances, $($ops)*::stop_instances),
            ::bonkei_service::route!($crate::TerminateInstances, $($ops)*::terminate_instances),
            ::bonkei_service::route!($crate::UnassignPrivateIpAddresses, $($ops)*::unassign_private_ip_addresses),
            ::bonkei_service::route!($crate::UnmonitorInstances, $($ops)*::unmonitor_instances),
            ::bonkei_service::route!($crate::UpdateSecurityGroupRuleDescriptionsEgress, $($ops)*::update_security_group_rule_descriptions_egress),
            ::bonkei_service::route!($crate::UpdateSecurityGroupRuleDescriptionsIngress, $($ops)*::update_security_group_rule_descriptions_ingress),
        ]
    };
}
