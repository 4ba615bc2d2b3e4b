// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `sts:AssumeRole`.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRole;
static META_AssumeRole: OpMeta = OpMeta {
    service: "sts",
    name: "AssumeRole",
    iam_action: "sts:AssumeRole",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AssumeRoleRequest,
    input_root: "",
    input_xmlns: "",
    output: &AssumeRoleResponse,
    output_root: "AssumeRoleResult",
    api: &SERVICE,
};
impl Operation for AssumeRole {
    type Request = AssumeRoleRequest;
    type Response = AssumeRoleResponse;
    const META: &'static OpMeta = &META_AssumeRole;
}

/// `sts:AssumeRoleWithWebIdentity`.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRoleWithWebIdentity;
static META_AssumeRoleWithWebIdentity: OpMeta = OpMeta {
    service: "sts",
    name: "AssumeRoleWithWebIdentity",
    iam_action: "sts:AssumeRoleWithWebIdentity",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AssumeRoleWithWebIdentityRequest,
    input_root: "",
    input_xmlns: "",
    output: &AssumeRoleWithWebIdentityResponse,
    output_root: "AssumeRoleWithWebIdentityResult",
    api: &SERVICE,
};
impl Operation for AssumeRoleWithWebIdentity {
    type Request = AssumeRoleWithWebIdentityRequest;
    type Response = AssumeRoleWithWebIdentityResponse;
    const META: &'static OpMeta = &META_AssumeRoleWithWebIdentity;
}

/// `sts:GetSessionToken`.
#[derive(Clone, Copy, Debug)]
pub struct GetSessionToken;
static META_GetSessionToken: OpMeta = OpMeta {
    service: "sts",
    name: "GetSessionToken",
    iam_action: "sts:GetSessionToken",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetSessionTokenRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetSessionTokenResponse,
    output_root: "GetSessionTokenResult",
    api: &SERVICE,
};
impl Operation for GetSessionToken {
    type Request = GetSessionTokenRequest;
    type Response = GetSessionTokenResponse;
    const META: &'static OpMeta = &META_GetSessionToken;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 3] = [
    AssumeRole::META,
    AssumeRoleWithWebIdentity::META,
    GetSessionToken::META,
];
