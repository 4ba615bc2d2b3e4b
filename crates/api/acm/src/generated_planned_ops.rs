// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `acm:AddTagsToCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct AddTagsToCertificate;
static META_AddTagsToCertificate: OpMeta = OpMeta {
    service: "acm",
    name: "AddTagsToCertificate",
    iam_action: "acm:AddTagsToCertificate",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AddTagsToCertificateRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for AddTagsToCertificate {
    type Request = AddTagsToCertificateRequest;
    type Response = AddTagsToCertificateResponse;
    const META: &'static OpMeta = &META_AddTagsToCertificate;
}

/// `acm:DeleteCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCertificate;
static META_DeleteCertificate: OpMeta = OpMeta {
    service: "acm",
    name: "DeleteCertificate",
    iam_action: "acm:DeleteCertificate",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteCertificateRequest,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteCertificate {
    type Request = DeleteCertificateRequest;
    type Response = DeleteCertificateResponse;
    const META: &'static OpMeta = &META_DeleteCertificate;
}

/// `acm:DescribeCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeCertificate;
static META_DescribeCertificate: OpMeta = OpMeta {
    service: "acm",
    name: "DescribeCertificate",
    iam_action: "acm:DescribeCertificate",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeCertificateRequest,
    input_root: "",
    input_xmlns: "",
    output: &DescribeCertificateResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DescribeCertificate {
    type Request = DescribeCertificateRequest;
    type Response = DescribeCertificateResponse;
    const META: &'static OpMeta = &META_DescribeCertificate;
}

/// `acm:GetCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct GetCertificate;
static META_GetCertificate: OpMeta = OpMeta {
    service: "acm",
    name: "GetCertificate",
    iam_action: "acm:GetCertificate",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &GetCertificateRequest,
    input_root: "",
    input_xmlns: "",
    output: &GetCertificateResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for GetCertificate {
    type Request = GetCertificateRequest;
    type Response = GetCertificateResponse;
    const META: &'static OpMeta = &META_GetCertificate;
}

/// `acm:ImportCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct ImportCertificate;
static META_ImportCertificate: OpMeta = OpMeta {
    service: "acm",
    name: "ImportCertificate",
    iam_action: "acm:ImportCertificate",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ImportCertificateRequest,
    input_root: "",
    input_xmlns: "",
    output: &ImportCertificateResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ImportCertificate {
    type Request = ImportCertificateRequest;
    type Response = ImportCertificateResponse;
    const META: &'static OpMeta = &META_ImportCertificate;
}

/// `acm:ListCertificates`.
#[derive(Clone, Copy, Debug)]
pub struct ListCertificates;
static META_ListCertificates: OpMeta = OpMeta {
    service: "acm",
    name: "ListCertificates",
    iam_action: "acm:ListCertificates",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListCertificatesRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListCertificatesResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListCertificates {
    type Request = ListCertificatesRequest;
    type Response = ListCertificatesResponse;
    const META: &'static OpMeta = &META_ListCertificates;
}

/// `acm:ListTagsForCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForCertificate;
static META_ListTagsForCertificate: OpMeta = OpMeta {
    service: "acm",
    name: "ListTagsForCertificate",
    iam_action: "acm:ListTagsForCertificate",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListTagsForCertificateRequest,
    input_root: "",
    input_xmlns: "",
    output: &ListTagsForCertificateResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListTagsForCertificate {
    type Request = ListTagsForCertificateRequest;
    type Response = ListTagsForCertificateResponse;
    const META: &'static OpMeta = &META_ListTagsForCertificate;
}

/// `acm:RequestCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct RequestCertificate;
static META_RequestCertificate: OpMeta = OpMeta {
    service: "acm",
    name: "RequestCertificate",
    iam_action: "acm:RequestCertificate",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &RequestCertificateRequest,
    input_root: "",
    input_xmlns: "",
    output: &RequestCertificateResponse,
    output_root: "",
    api: &SERVICE,
};
impl Operation for RequestCertificate {
    type Request = RequestCertificateRequest;
    type Response = RequestCertificateResponse;
    const META: &'static OpMeta = &META_RequestCertificate;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 8] = [
    AddTagsToCertificate::META,
    DeleteCertificate::META,
    DescribeCertificate::META,
    GetCertificate::META,
    ImportCertificate::META,
    ListCertificates::META,
    ListTagsForCertificate::META,
    RequestCertificate::META,
];
