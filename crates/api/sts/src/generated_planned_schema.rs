// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_AssumeRoleRequest: [Member; 13] = [
    Member::new("DurationSeconds", &s_roleDurationSecondsType),
    Member::new("ExternalId", &s_externalIdType),
    Member::new("MinimumSessionTokenSize", &s_minimumSessionTokenSizeType),
    Member::new("Policy", &s_unrestrictedSessionPolicyDocumentType),
    Member::new("PolicyArns", &s_policyDescriptorListType),
    Member::new("ProvidedContexts", &s_ProvidedContextsListType),
    Member::new("RoleArn", &s_arnType).required(),
    Member::new("RoleSessionName", &s_roleSessionNameType).required(),
    Member::new("SerialNumber", &s_serialNumberType),
    Member::new("SourceIdentity", &s_sourceIdentityType),
    Member::new("Tags", &s_tagListType),
    Member::new("TokenCode", &s_tokenCodeType),
    Member::new("TransitiveTagKeys", &s_tagKeyListType),
];
pub static AssumeRoleRequest: Shape = Shape { name: "AssumeRoleRequest", kind: Kind::Struct(&M_AssumeRoleRequest) };

pub static M_AssumeRoleResponse: [Member; 6] = [
    Member::new("AssumedRoleUser", &AssumedRoleUser),
    Member::new("Credentials", &Credentials),
    Member::new("PackedPolicySize", &s_nonNegativeIntegerType),
    Member::new("SessionTokenSize", &s_sessionTokenSizeType),
    Member::new("SessionTokenUtilization", &s_sessionTokenUtilizationType),
    Member::new("SourceIdentity", &s_sourceIdentityType),
];
pub static AssumeRoleResponse: Shape = Shape { name: "AssumeRoleResponse", kind: Kind::Struct(&M_AssumeRoleResponse) };

pub static M_AssumeRoleWithWebIdentityRequest: [Member; 8] = [
    Member::new("DurationSeconds", &s_roleDurationSecondsType),
    Member::new("MinimumSessionTokenSize", &s_minimumSessionTokenSizeType),
    Member::new("Policy", &s_sessionPolicyDocumentType),
    Member::new("PolicyArns", &s_policyDescriptorListType),
    Member::new("ProviderId", &s_urlType),
    Member::new("RoleArn", &s_arnType).required(),
    Member::new("RoleSessionName", &s_roleSessionNameType).required(),
    Member::new("WebIdentityToken", &s_clientTokenType).required(),
];
pub static AssumeRoleWithWebIdentityRequest: Shape = Shape { name: "AssumeRoleWithWebIdentityRequest", kind: Kind::Struct(&M_AssumeRoleWithWebIdentityRequest) };

pub static M_AssumeRoleWithWebIdentityResponse: [Member; 10] = [
    Member::new("AssumedRoleUser", &AssumedRoleUser),
    Member::new("Audience", &shapes::TEXT),
    Member::new("Credentials", &Credentials),
    Member::new("PackedPolicySize", &s_nonNegativeIntegerType),
    Member::new("Provider", &shapes::TEXT),
    Member::new("SessionTokenSize", &s_sessionTokenSizeType),
    Member::new("SessionTokenUtilization", &s_sessionTokenUtilizationType),
    Member::new("SourceIdentity", &s_sourceIdentityType),
    Member::new("SubjectFromWebIdentityToken", &s_webIdentitySubjectType),
    Member::new("TrustedIdentityPropagationContext", &TrustedIdentityPropagationContext),
];
pub static AssumeRoleWithWebIdentityResponse: Shape = Shape { name: "AssumeRoleWithWebIdentityResponse", kind: Kind::Struct(&M_AssumeRoleWithWebIdentityResponse) };

pub static M_AssumedRoleUser: [Member; 2] = [
    Member::new("Arn", &s_arnType).required(),
    Member::new("AssumedRoleId", &s_assumedRoleIdType).required(),
];
pub static AssumedRoleUser: Shape = Shape { name: "AssumedRoleUser", kind: Kind::Struct(&M_AssumedRoleUser) };

pub static M_Credentials: [Member; 4] = [
    Member::new("AccessKeyId", &s_accessKeyIdType).required(),
    Member::new("Expiration", &shapes::TIME).required(),
    Member::new("SecretAccessKey", &shapes::TEXT).required(),
    Member::new("SessionToken", &shapes::TEXT).required(),
];
pub static Credentials: Shape = Shape { name: "Credentials", kind: Kind::Struct(&M_Credentials) };

pub static M_GetSessionTokenRequest: [Member; 4] = [
    Member::new("DurationSeconds", &s_durationSecondsType),
    Member::new("MinimumSessionTokenSize", &s_minimumSessionTokenSizeType),
    Member::new("SerialNumber", &s_serialNumberType),
    Member::new("TokenCode", &s_tokenCodeType),
];
pub static GetSessionTokenRequest: Shape = Shape { name: "GetSessionTokenRequest", kind: Kind::Struct(&M_GetSessionTokenRequest) };

pub static M_GetSessionTokenResponse: [Member; 3] = [
    Member::new("Credentials", &Credentials),
    Member::new("SessionTokenSize", &s_sessionTokenSizeType),
    Member::new("SessionTokenUtilization", &s_sessionTokenUtilizationType),
];
pub static GetSessionTokenResponse: Shape = Shape { name: "GetSessionTokenResponse", kind: Kind::Struct(&M_GetSessionTokenResponse) };

pub static M_OriginIdentity: [Member; 4] = [
    Member::new("FederatedProviderArn", &s_arnType),
    Member::new("Issuer", &shapes::TEXT),
    Member::new("Subject", &shapes::TEXT),
    Member::new("SubjectType", &shapes::TEXT),
];
pub static OriginIdentity: Shape = Shape { name: "OriginIdentity", kind: Kind::Struct(&M_OriginIdentity) };

pub static M_PolicyDescriptorType: [Member; 1] = [
    Member::new("arn", &s_arnType),
];
pub static PolicyDescriptorType: Shape = Shape { name: "PolicyDescriptorType", kind: Kind::Struct(&M_PolicyDescriptorType) };

pub static M_ProvidedContext: [Member; 2] = [
    Member::new("ContextAssertion", &s_contextAssertionType),
    Member::new("ProviderArn", &s_arnType),
];
pub static ProvidedContext: Shape = Shape { name: "ProvidedContext", kind: Kind::Struct(&M_ProvidedContext) };
static I_s_ProvidedContextsListType: Member = Member::new("member", &ProvidedContext);
pub static s_ProvidedContextsListType: Shape = Shape { name: "ProvidedContextsListType", kind: Kind::List(&I_s_ProvidedContextsListType, Limits::range(1, 5)) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_tagKeyType).required(),
    Member::new("Value", &s_tagValueType).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };

pub static M_TransactionContext: [Member; 1] = [
    Member::new("IdentityProvider", &s_transactionContextIdentityProviderMapType),
];
pub static TransactionContext: Shape = Shape { name: "TransactionContext", kind: Kind::Struct(&M_TransactionContext) };

pub static M_TrustedIdentityPropagationContext: [Member; 2] = [
    Member::new("OriginIdentity", &OriginIdentity),
    Member::new("TransactionContext", &TransactionContext),
];
pub static TrustedIdentityPropagationContext: Shape = Shape { name: "TrustedIdentityPropagationContext", kind: Kind::Struct(&M_TrustedIdentityPropagationContext) };
pub static s_accessKeyIdType: Shape = Shape { name: "accessKeyIdType", kind: Kind::Text(Limits::range(16, 128), &[]) };
pub static s_assumedRoleIdType: Shape = Shape { name: "assumedRoleIdType", kind: Kind::Text(Limits::range(2, 193), &[]) };
pub static s_clientTokenType: Shape = Shape { name: "clientTokenType", kind: Kind::Text(Limits::range(4, 20000), &[]) };
pub static s_contextAssertionType: Shape = Shape { name: "contextAssertionType", kind: Kind::Text(Limits::range(4, 3072), &[]) };
pub static s_durationSecondsType: Shape = Shape { name: "durationSecondsType", kind: Kind::Int(Limits::range(900, 129600)) };
pub static s_externalIdType: Shape = Shape { name: "externalIdType", kind: Kind::Text(Limits::range(2, 1224), &[]) };
pub static s_minimumSessionTokenSizeType: Shape = Shape { name: "minimumSessionTokenSizeType", kind: Kind::Int(Limits::range(0, 4096)) };
pub static s_nonNegativeIntegerType: Shape = Shape { name: "nonNegativeIntegerType", kind: Kind::Int(Limits::min(0)) };
static I_s_policyDescriptorListType: Member = Member::new("member", &PolicyDescriptorType);
pub static s_policyDescriptorListType: Shape = Shape { name: "policyDescriptorListType", kind: Kind::List(&I_s_policyDescriptorListType, Limits::NONE) };
pub static s_roleDurationSecondsType: Shape = Shape { name: "roleDurationSecondsType", kind: Kind::Int(Limits::range(900, 43200)) };
pub static s_roleSessionNameType: Shape = Shape { name: "roleSessionNameType", kind: Kind::Text(Limits::range(2, 64), &[]) };
pub static s_serialNumberType: Shape = Shape { name: "serialNumberType", kind: Kind::Text(Limits::range(9, 256), &[]) };
pub static s_sessionPolicyDocumentType: Shape = Shape { name: "sessionPolicyDocumentType", kind: Kind::Text(Limits::range(1, 2048), &[]) };
pub static s_sessionTokenSizeType: Shape = Shape { name: "sessionTokenSizeType", kind: Kind::Int(Limits::min(0)) };
pub static s_sessionTokenUtilizationType: Shape = Shape { name: "sessionTokenUtilizationType", kind: Kind::Int(Limits::min(0)) };
pub static s_sourceIdentityType: Shape = Shape { name: "sourceIdentityType", kind: Kind::Text(Limits::range(2, 256), &[]) };
static I_s_tagKeyListType: Member = Member::new("member", &s_tagKeyType);
pub static s_tagKeyListType: Shape = Shape { name: "tagKeyListType", kind: Kind::List(&I_s_tagKeyListType, Limits::max(50)) };
pub static s_tagKeyType: Shape = Shape { name: "tagKeyType", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_tagListType: Member = Member::new("member", &Tag);
pub static s_tagListType: Shape = Shape { name: "tagListType", kind: Kind::List(&I_s_tagListType, Limits::max(50)) };
pub static s_tagValueType: Shape = Shape { name: "tagValueType", kind: Kind::Text(Limits::range(0, 256), &[]) };
pub static s_tokenCodeType: Shape = Shape { name: "tokenCodeType", kind: Kind::Text(Limits::range(6, 6), &[]) };
static K_s_transactionContextIdentityProviderMapType: Member = Member::new("key", &shapes::TEXT);
static V_s_transactionContextIdentityProviderMapType: Member = Member::new("value", &s_transactionContextValueType);
pub static s_transactionContextIdentityProviderMapType: Shape = Shape { name: "transactionContextIdentityProviderMapType", kind: Kind::Map(&K_s_transactionContextIdentityProviderMapType, &V_s_transactionContextIdentityProviderMapType) };
pub static s_transactionContextValueType: Shape = Shape { name: "transactionContextValueType", kind: Kind::Text(Limits::max(128), &[]) };
pub static s_unrestrictedSessionPolicyDocumentType: Shape = Shape { name: "unrestrictedSessionPolicyDocumentType", kind: Kind::Text(Limits::min(1), &[]) };
pub static s_urlType: Shape = Shape { name: "urlType", kind: Kind::Text(Limits::range(4, 2048), &[]) };
pub static s_webIdentitySubjectType: Shape = Shape { name: "webIdentitySubjectType", kind: Kind::Text(Limits::range(6, 255), &[]) };
