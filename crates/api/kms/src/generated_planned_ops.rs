// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `kms:CreateAlias`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAlias;
static META_CreateAlias: OpMeta = OpMeta {
    service: "kms",
    name: "CreateAlias",
    iam_action: "kms:CreateAlias",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateAliasRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateAlias {
    type Request = CreateAliasRequest;
    type Response = CreateAliasResponse;
    const META: &'static OpMeta = &META_CreateAlias;
}

/// `kms:CreateKey`.
#[derive(Clone, Copy, Debug)]
pub struct CreateKey;
static META_CreateKey: OpMeta = OpMeta {
    service: "kms",
    name: "CreateKey",
    iam_action: "kms:CreateKey",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateKeyRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateKeyResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateKey {
    type Request = CreateKeyRequest;
    type Response = CreateKeyResponse;
    const META: &'static OpMeta = &META_CreateKey;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 2] = [
    CreateAlias::META,
    CreateKey::META,
];
