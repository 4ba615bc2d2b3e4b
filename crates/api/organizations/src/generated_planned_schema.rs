// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_Account: [Member; 9] = [
    Member::new("Arn", &shapes::TEXT),
    Member::new("Email", &s_Email),
    Member::new("Id", &s_AccountId),
    Member::new("JoinedMethod", &s_AccountJoinedMethod),
    Member::new("JoinedTimestamp", &shapes::TIME),
    Member::new("Name", &s_AccountName),
    Member::new("Paths", &s_Paths),
    Member::new("State", &s_AccountState),
    Member::new("Status", &s_AccountStatus),
];
pub static Account: Shape = Shape { name: "Account", kind: Kind::Struct(&M_Account) };
pub static s_AccountId: Shape = Shape { name: "AccountId", kind: Kind::Text(Limits::max(12), &[]) };
pub static s_AccountJoinedMethod: Shape = Shape { name: "AccountJoinedMethod", kind: Kind::Text(Limits::NONE, &["INVITED", "CREATED"]) };
pub static s_AccountName: Shape = Shape { name: "AccountName", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_AccountState: Shape = Shape { name: "AccountState", kind: Kind::Text(Limits::NONE, &["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "CLOSED"]) };
pub static s_AccountStatus: Shape = Shape { name: "AccountStatus", kind: Kind::Text(Limits::NONE, &["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"]) };

pub static M_DescribeAccountRequest: [Member; 1] = [
    Member::new("AccountId", &s_AccountId).required(),
];
pub static DescribeAccountRequest: Shape = Shape { name: "DescribeAccountRequest", kind: Kind::Struct(&M_DescribeAccountRequest) };

pub static M_DescribeAccountResponse: [Member; 1] = [
    Member::new("Account", &Account),
];
pub static DescribeAccountResponse: Shape = Shape { name: "DescribeAccountResponse", kind: Kind::Struct(&M_DescribeAccountResponse) };

pub static M_DescribeOrganizationResponse: [Member; 1] = [
    Member::new("Organization", &Organization),
];
pub static DescribeOrganizationResponse: Shape = Shape { name: "DescribeOrganizationResponse", kind: Kind::Struct(&M_DescribeOrganizationResponse) };
pub static s_Email: Shape = Shape { name: "Email", kind: Kind::Text(Limits::range(6, 64), &[]) };

pub static M_Organization: [Member; 7] = [
    Member::new("Arn", &shapes::TEXT),
    Member::new("AvailablePolicyTypes", &s_PolicyTypes),
    Member::new("FeatureSet", &s_OrganizationFeatureSet),
    Member::new("Id", &shapes::TEXT),
    Member::new("MasterAccountArn", &shapes::TEXT),
    Member::new("MasterAccountEmail", &s_Email),
    Member::new("MasterAccountId", &s_AccountId),
];
pub static Organization: Shape = Shape { name: "Organization", kind: Kind::Struct(&M_Organization) };
pub static s_OrganizationFeatureSet: Shape = Shape { name: "OrganizationFeatureSet", kind: Kind::Text(Limits::NONE, &["ALL", "CONSOLIDATED_BILLING"]) };
static I_s_Paths: Member = Member::new("member", &shapes::TEXT);
pub static s_Paths: Shape = Shape { name: "Paths", kind: Kind::List(&I_s_Paths, Limits::NONE) };
pub static s_PolicyType: Shape = Shape { name: "PolicyType", kind: Kind::Text(Limits::NONE, &["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"]) };
pub static s_PolicyTypeStatus: Shape = Shape { name: "PolicyTypeStatus", kind: Kind::Text(Limits::NONE, &["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"]) };

pub static M_PolicyTypeSummary: [Member; 2] = [
    Member::new("Status", &s_PolicyTypeStatus),
    Member::new("Type", &s_PolicyType),
];
pub static PolicyTypeSummary: Shape = Shape { name: "PolicyTypeSummary", kind: Kind::Struct(&M_PolicyTypeSummary) };
static I_s_PolicyTypes: Member = Member::new("member", &PolicyTypeSummary);
pub static s_PolicyTypes: Shape = Shape { name: "PolicyTypes", kind: Kind::List(&I_s_PolicyTypes, Limits::NONE) };
