// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    pub arn: Option<String>,
    pub email: Option<String>,
    pub id: Option<String>,
    pub joined_method: Option<AccountJoinedMethod>,
    pub joined_timestamp: Option<Timestamp>,
    pub name: Option<String>,
    pub paths: Option<Vec<String>>,
    pub state: Option<AccountState>,
    pub status: Option<AccountStatus>,
}
impl ::bonkei_wire::Element for Account {}

text_enum! { AccountJoinedMethod
    INVITED = "INVITED"
    CREATED = "CREATED"
}

text_enum! { AccountState
    PENDING_ACTIVATION = "PENDING_ACTIVATION"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    PENDING_CLOSURE = "PENDING_CLOSURE"
    CLOSED = "CLOSED"
}

text_enum! { AccountStatus
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    PENDING_CLOSURE = "PENDING_CLOSURE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountRequest {
    pub account_id: String,
}
impl ::bonkei_wire::Element for DescribeAccountRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountResponse {
    pub account: Option<Account>,
}
impl ::bonkei_wire::Element for DescribeAccountResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationResponse {
    pub organization: Option<Organization>,
}
impl ::bonkei_wire::Element for DescribeOrganizationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Organization {
    pub arn: Option<String>,
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
    pub feature_set: Option<OrganizationFeatureSet>,
    pub id: Option<String>,
    pub master_account_arn: Option<String>,
    pub master_account_email: Option<String>,
    pub master_account_id: Option<String>,
}
impl ::bonkei_wire::Element for Organization {}

text_enum! { OrganizationFeatureSet
    ALL = "ALL"
    CONSOLIDATED_BILLING = "CONSOLIDATED_BILLING"
}

text_enum! { PolicyType
    SERVICE_CONTROL_POLICY = "SERVICE_CONTROL_POLICY"
    RESOURCE_CONTROL_POLICY = "RESOURCE_CONTROL_POLICY"
    TAG_POLICY = "TAG_POLICY"
    BACKUP_POLICY = "BACKUP_POLICY"
    AISERVICES_OPT_OUT_POLICY = "AISERVICES_OPT_OUT_POLICY"
    CHATBOT_POLICY = "CHATBOT_POLICY"
    DECLARATIVE_POLICY_EC2 = "DECLARATIVE_POLICY_EC2"
    SECURITYHUB_POLICY = "SECURITYHUB_POLICY"
    SECURITYHUB_CSPM_POLICY = "SECURITYHUB_CSPM_POLICY"
    INSPECTOR_POLICY = "INSPECTOR_POLICY"
    UPGRADE_ROLLOUT_POLICY = "UPGRADE_ROLLOUT_POLICY"
    BEDROCK_POLICY = "BEDROCK_POLICY"
    S3_POLICY = "S3_POLICY"
    NETWORK_SECURITY_DIRECTOR_POLICY = "NETWORK_SECURITY_DIRECTOR_POLICY"
    GUARDDUTY_POLICY = "GUARDDUTY_POLICY"
}

text_enum! { PolicyTypeStatus
    ENABLED = "ENABLED"
    PENDING_ENABLE = "PENDING_ENABLE"
    PENDING_DISABLE = "PENDING_DISABLE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyTypeSummary {
    pub status: Option<PolicyTypeStatus>,
    pub r#type: Option<PolicyType>,
}
impl ::bonkei_wire::Element for PolicyTypeSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationRequest {}
impl ::bonkei_wire::Element for DescribeOrganizationRequest {}
