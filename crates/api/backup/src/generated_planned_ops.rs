// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `backup:ListBackupPlans`.
#[derive(Clone, Copy, Debug)]
pub struct ListBackupPlans;
static META_ListBackupPlans: OpMeta = OpMeta {
    service: "backup",
    name: "ListBackupPlans",
    iam_action: "backup:ListBackupPlans",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/backup/plans/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListBackupPlansInput,
    input_root: "",
    input_xmlns: "",
    output: &ListBackupPlansOutput,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListBackupPlans {
    type Request = ListBackupPlansInput;
    type Response = ListBackupPlansOutput;
    const META: &'static OpMeta = &META_ListBackupPlans;
}

/// `backup:ListBackupVaults`.
#[derive(Clone, Copy, Debug)]
pub struct ListBackupVaults;
static META_ListBackupVaults: OpMeta = OpMeta {
    service: "backup",
    name: "ListBackupVaults",
    iam_action: "backup:ListBackupVaults",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/backup-vaults/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListBackupVaultsInput,
    input_root: "",
    input_xmlns: "",
    output: &ListBackupVaultsOutput,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListBackupVaults {
    type Request = ListBackupVaultsInput;
    type Response = ListBackupVaultsOutput;
    const META: &'static OpMeta = &META_ListBackupVaults;
}

/// `backup:ListReportPlans`.
#[derive(Clone, Copy, Debug)]
pub struct ListReportPlans;
static META_ListReportPlans: OpMeta = OpMeta {
    service: "backup",
    name: "ListReportPlans",
    iam_action: "backup:ListReportPlans",
    read_only: true,
    built: false,
    method: "GET",
    uri: "/audit/report-plans",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ListReportPlansInput,
    input_root: "",
    input_xmlns: "",
    output: &ListReportPlansOutput,
    output_root: "",
    api: &SERVICE,
};
impl Operation for ListReportPlans {
    type Request = ListReportPlansInput;
    type Response = ListReportPlansOutput;
    const META: &'static OpMeta = &META_ListReportPlans;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 3] = [
    ListBackupPlans::META,
    ListBackupVaults::META,
    ListReportPlans::META,
];
