// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `ecr:CreateRepository`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRepository;
static META_CreateRepository: OpMeta = OpMeta {
    service: "ecr",
    name: "CreateRepository",
    iam_action: "ecr:CreateRepository",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateRepositoryRequest,
    input_root: "",
    input_xmlns: "",
    output: &CreateRepositoryResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateRepository {
    type Request = CreateRepositoryRequest;
    type Response = CreateRepositoryResponse;
    const META: &'static OpMeta = &META_CreateRepository;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 1] = [
    CreateRepository::META,
];
