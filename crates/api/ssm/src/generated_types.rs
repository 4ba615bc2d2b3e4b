// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterRequest {
    pub name: String,
    pub with_decryption: Option<bool>,
}
impl ::bonkei_wire::Element for GetParameterRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}
impl ::bonkei_wire::Element for GetParameterResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersByPathRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub path: String,
    pub recursive: Option<bool>,
    pub with_decryption: Option<bool>,
}
impl ::bonkei_wire::Element for GetParametersByPathRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersByPathResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
}
impl ::bonkei_wire::Element for GetParametersByPathResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersRequest {
    pub names: Vec<String>,
    pub with_decryption: Option<bool>,
}
impl ::bonkei_wire::Element for GetParametersRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersResult {
    pub invalid_parameters: Option<Vec<String>>,
    pub parameters: Option<Vec<Parameter>>,
}
impl ::bonkei_wire::Element for GetParametersResult {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub arn: Option<String>,
    pub data_type: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub name: Option<String>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub r#type: Option<ParameterType>,
    pub value: Option<String>,
    pub version: Option<i64>,
}
impl ::bonkei_wire::Element for Parameter {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterStringFilter {
    pub key: String,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ParameterStringFilter {}

text_enum! { ParameterType
    STRING = "String"
    STRING_LIST = "StringList"
    SECURE_STRING = "SecureString"
}
