// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub duration_seconds: Option<i32>,
    pub external_id: Option<String>,
    pub minimum_session_token_size: Option<i32>,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub role_arn: String,
    pub role_session_name: String,
    pub serial_number: Option<String>,
    pub source_identity: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub token_code: Option<String>,
    pub transitive_tag_keys: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for AssumeRoleRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub session_token_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub source_identity: Option<String>,
}
impl ::bonkei_wire::Element for AssumeRoleResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityRequest {
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub provider_id: Option<String>,
    pub role_arn: String,
    pub role_session_name: String,
    pub web_identity_token: String,
}
impl ::bonkei_wire::Element for AssumeRoleWithWebIdentityRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub audience: Option<String>,
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub session_token_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub source_identity: Option<String>,
    pub subject_from_web_identity_token: Option<String>,
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}
impl ::bonkei_wire::Element for AssumeRoleWithWebIdentityResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub arn: Option<String>,
    pub assumed_role_id: Option<String>,
}
impl ::bonkei_wire::Element for AssumedRoleUser {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub expiration: Option<Timestamp>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
}
impl ::bonkei_wire::Element for Credentials {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
}
impl ::bonkei_wire::Element for GetSessionTokenRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
    pub session_token_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
}
impl ::bonkei_wire::Element for GetSessionTokenResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OriginIdentity {
    pub federated_provider_arn: Option<String>,
    pub issuer: Option<String>,
    pub subject: Option<String>,
    pub subject_type: Option<String>,
}
impl ::bonkei_wire::Element for OriginIdentity {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}
impl ::bonkei_wire::Element for PolicyDescriptorType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvidedContext {
    pub context_assertion: Option<String>,
    pub provider_arn: Option<String>,
}
impl ::bonkei_wire::Element for ProvidedContext {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactionContext {
    pub identity_provider: Option<BTreeMap<String, String>>,
}
impl ::bonkei_wire::Element for TransactionContext {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrustedIdentityPropagationContext {
    pub origin_identity: Option<OriginIdentity>,
    pub transaction_context: Option<TransactionContext>,
}
impl ::bonkei_wire::Element for TrustedIdentityPropagationContext {}
