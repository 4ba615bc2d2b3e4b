// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToCertificateRequest {
    pub certificate_arn: String,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for AddTagsToCertificateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CertificateDetail {
    pub acme_account_id: Option<String>,
    pub acme_endpoint_arn: Option<String>,
    pub certificate_arn: Option<String>,
    pub certificate_authority_arn: Option<String>,
    pub certificate_key_pair_origin: Option<CertificateKeyPairOrigin>,
    pub certificate_usage: Option<CertificateUsage>,
    pub created_at: Option<Timestamp>,
    pub domain_name: Option<String>,
    pub domain_validation_options: Option<Vec<DomainValidation>>,
    pub extended_key_usages: Option<Vec<ExtendedKeyUsage>>,
    pub failure_reason: Option<FailureReason>,
    pub imported_at: Option<Timestamp>,
    pub in_use_by: Option<Vec<String>>,
    pub issued_at: Option<Timestamp>,
    pub issuer: Option<String>,
    pub key_algorithm: Option<KeyAlgorithm>,
    pub key_usages: Option<Vec<KeyUsage>>,
    pub managed_by: Option<CertificateManagedBy>,
    pub not_after: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
    pub options: Option<CertificateOptions>,
    pub renewal_eligibility: Option<RenewalEligibility>,
    pub renewal_summary: Option<RenewalSummary>,
    pub revocation_reason: Option<RevocationReason>,
    pub revoked_at: Option<Timestamp>,
    pub root_hierarchy_type: Option<RootHierarchyType>,
    pub serial: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<CertificateStatus>,
    pub subject: Option<String>,
    pub subject_alternative_names: Option<Vec<String>>,
    pub r#type: Option<CertificateType>,
    pub update_summary: Option<UpdateSummary>,
}
impl ::bonkei_wire::Element for CertificateDetail {}

text_enum! { CertificateExport
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
}

text_enum! { CertificateKeyPairOrigin
    AWS_MANAGED = "AWS_MANAGED"
    ACME = "ACME"
    CUSTOMER_PROVIDED = "CUSTOMER_PROVIDED"
}

text_enum! { CertificateManagedBy
    CLOUDFRONT = "CLOUDFRONT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CertificateOptions {
    pub certificate_transparency_logging_preference: Option<CertificateTransparencyLoggingPreference>,
    pub export: Option<CertificateExport>,
    pub validation_method: Option<ValidationMethod>,
}
impl ::bonkei_wire::Element for CertificateOptions {}

text_enum! { CertificateStatus
    PENDING_VALIDATION = "PENDING_VALIDATION"
    ISSUED = "ISSUED"
    INACTIVE = "INACTIVE"
    EXPIRED = "EXPIRED"
    VALIDATION_TIMED_OUT = "VALIDATION_TIMED_OUT"
    REVOKED = "REVOKED"
    FAILED = "FAILED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CertificateSummary {
    pub certificate_arn: Option<String>,
    pub certificate_key_pair_origin: Option<CertificateKeyPairOrigin>,
    pub certificate_usage: Option<CertificateUsage>,
    pub created_at: Option<Timestamp>,
    pub domain_name: Option<String>,
    pub export_option: Option<CertificateExport>,
    pub exported: Option<bool>,
    pub extended_key_usages: Option<Vec<ExtendedKeyUsageName>>,
    pub has_additional_subject_alternative_names: Option<bool>,
    pub imported_at: Option<Timestamp>,
    pub in_use: Option<bool>,
    pub issued_at: Option<Timestamp>,
    pub key_algorithm: Option<KeyAlgorithm>,
    pub key_usages: Option<Vec<KeyUsageName>>,
    pub managed_by: Option<CertificateManagedBy>,
    pub not_after: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
    pub renewal_eligibility: Option<RenewalEligibility>,
    pub revoked_at: Option<Timestamp>,
    pub root_hierarchy_type: Option<RootHierarchyType>,
    pub status: Option<CertificateStatus>,
    pub subject_alternative_name_summaries: Option<Vec<String>>,
    pub r#type: Option<CertificateType>,
}
impl ::bonkei_wire::Element for CertificateSummary {}

text_enum! { CertificateTransparencyLoggingPreference
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
}

text_enum! { CertificateType
    IMPORTED = "IMPORTED"
    AMAZON_ISSUED = "AMAZON_ISSUED"
    PRIVATE = "PRIVATE"
}

text_enum! { CertificateUsage
    CLIENT_AND_SERVER_AUTH = "CLIENT_AND_SERVER_AUTH"
    CLIENT_AUTH_ONLY = "CLIENT_AUTH_ONLY"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCertificateRequest {
    pub certificate_arn: String,
}
impl ::bonkei_wire::Element for DeleteCertificateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCertificateRequest {
    pub certificate_arn: String,
}
impl ::bonkei_wire::Element for DescribeCertificateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCertificateResponse {
    pub certificate: Option<CertificateDetail>,
}
impl ::bonkei_wire::Element for DescribeCertificateResponse {}

text_enum! { DomainStatus
    PENDING_VALIDATION = "PENDING_VALIDATION"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainValidation {
    pub domain_name: Option<String>,
    pub http_redirect: Option<HttpRedirect>,
    pub resource_record: Option<ResourceRecord>,
    pub validation_domain: Option<String>,
    pub validation_emails: Option<Vec<String>>,
    pub validation_method: Option<ValidationMethod>,
    pub validation_status: Option<DomainStatus>,
}
impl ::bonkei_wire::Element for DomainValidation {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainValidationMethodUpdateSummary {
    pub from: Option<ValidationMethod>,
    pub to: Option<ValidationMethod>,
}
impl ::bonkei_wire::Element for DomainValidationMethodUpdateSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainValidationOption {
    pub domain_name: String,
    pub validation_domain: String,
}
impl ::bonkei_wire::Element for DomainValidationOption {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedKeyUsage {
    pub name: Option<ExtendedKeyUsageName>,
    pub oid: Option<String>,
}
impl ::bonkei_wire::Element for ExtendedKeyUsage {}

text_enum! { ExtendedKeyUsageName
    TLS_WEB_SERVER_AUTHENTICATION = "TLS_WEB_SERVER_AUTHENTICATION"
    TLS_WEB_CLIENT_AUTHENTICATION = "TLS_WEB_CLIENT_AUTHENTICATION"
    CODE_SIGNING = "CODE_SIGNING"
    EMAIL_PROTECTION = "EMAIL_PROTECTION"
    TIME_STAMPING = "TIME_STAMPING"
    OCSP_SIGNING = "OCSP_SIGNING"
    IPSEC_END_SYSTEM = "IPSEC_END_SYSTEM"
    IPSEC_TUNNEL = "IPSEC_TUNNEL"
    IPSEC_USER = "IPSEC_USER"
    ANY = "ANY"
    NONE = "NONE"
    CUSTOM = "CUSTOM"
}

text_enum! { FailureReason
    NO_AVAILABLE_CONTACTS = "NO_AVAILABLE_CONTACTS"
    ADDITIONAL_VERIFICATION_REQUIRED = "ADDITIONAL_VERIFICATION_REQUIRED"
    DOMAIN_NOT_ALLOWED = "DOMAIN_NOT_ALLOWED"
    INVALID_PUBLIC_DOMAIN = "INVALID_PUBLIC_DOMAIN"
    DOMAIN_VALIDATION_DENIED = "DOMAIN_VALIDATION_DENIED"
    CAA_ERROR = "CAA_ERROR"
    PCA_LIMIT_EXCEEDED = "PCA_LIMIT_EXCEEDED"
    PCA_INVALID_ARN = "PCA_INVALID_ARN"
    PCA_INVALID_STATE = "PCA_INVALID_STATE"
    PCA_REQUEST_FAILED = "PCA_REQUEST_FAILED"
    PCA_NAME_CONSTRAINTS_VALIDATION = "PCA_NAME_CONSTRAINTS_VALIDATION"
    PCA_RESOURCE_NOT_FOUND = "PCA_RESOURCE_NOT_FOUND"
    PCA_INVALID_ARGS = "PCA_INVALID_ARGS"
    PCA_INVALID_DURATION = "PCA_INVALID_DURATION"
    PCA_ACCESS_DENIED = "PCA_ACCESS_DENIED"
    SLR_NOT_FOUND = "SLR_NOT_FOUND"
    OTHER = "OTHER"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filters {
    pub export_option: Option<CertificateExport>,
    pub extended_key_usage: Option<Vec<ExtendedKeyUsageName>>,
    pub key_types: Option<Vec<KeyAlgorithm>>,
    pub key_usage: Option<Vec<KeyUsageName>>,
    pub managed_by: Option<CertificateManagedBy>,
}
impl ::bonkei_wire::Element for Filters {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCertificateRequest {
    pub certificate_arn: String,
}
impl ::bonkei_wire::Element for GetCertificateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCertificateResponse {
    pub certificate: Option<String>,
    pub certificate_chain: Option<String>,
}
impl ::bonkei_wire::Element for GetCertificateResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpRedirect {
    pub redirect_from: Option<String>,
    pub redirect_to: Option<String>,
}
impl ::bonkei_wire::Element for HttpRedirect {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportCertificateRequest {
    pub certificate: Vec<u8>,
    pub certificate_arn: Option<String>,
    pub certificate_chain: Option<Vec<u8>>,
    pub private_key: Vec<u8>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ImportCertificateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportCertificateResponse {
    pub certificate_arn: Option<String>,
}
impl ::bonkei_wire::Element for ImportCertificateResponse {}

text_enum! { KeyAlgorithm
    RSA_1024 = "RSA_1024"
    RSA_2048 = "RSA_2048"
    RSA_3072 = "RSA_3072"
    RSA_4096 = "RSA_4096"
    EC_PRIME256V1 = "EC_prime256v1"
    EC_SECP384R1 = "EC_secp384r1"
    EC_SECP521R1 = "EC_secp521r1"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyUsage {
    pub name: Option<KeyUsageName>,
}
impl ::bonkei_wire::Element for KeyUsage {}

text_enum! { KeyUsageName
    DIGITAL_SIGNATURE = "DIGITAL_SIGNATURE"
    NON_REPUDIATION = "NON_REPUDIATION"
    KEY_ENCIPHERMENT = "KEY_ENCIPHERMENT"
    DATA_ENCIPHERMENT = "DATA_ENCIPHERMENT"
    KEY_AGREEMENT = "KEY_AGREEMENT"
    CERTIFICATE_SIGNING = "CERTIFICATE_SIGNING"
    CRL_SIGNING = "CRL_SIGNING"
    ENCIPHER_ONLY = "ENCIPHER_ONLY"
    DECIPHER_ONLY = "DECIPHER_ONLY"
    ANY = "ANY"
    CUSTOM = "CUSTOM"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCertificatesRequest {
    pub certificate_key_pair_origins: Option<Vec<CertificateKeyPairOrigin>>,
    pub certificate_statuses: Option<Vec<CertificateStatus>>,
    pub includes: Option<Filters>,
    pub max_items: Option<i32>,
    pub next_token: Option<String>,
    pub root_hierarchy_types: Option<Vec<RootHierarchyType>>,
    pub sort_by: Option<SortBy>,
    pub sort_order: Option<SortOrder>,
}
impl ::bonkei_wire::Element for ListCertificatesRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCertificatesResponse {
    pub certificate_summary_list: Option<Vec<CertificateSummary>>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for ListCertificatesResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForCertificateRequest {
    pub certificate_arn: String,
}
impl ::bonkei_wire::Element for ListTagsForCertificateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForCertificateResponse {
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for ListTagsForCertificateResponse {}

text_enum! { RecordType
    CNAME = "CNAME"
}

text_enum! { RenewalEligibility
    ELIGIBLE = "ELIGIBLE"
    INELIGIBLE = "INELIGIBLE"
}

text_enum! { RenewalStatus
    PENDING_AUTO_RENEWAL = "PENDING_AUTO_RENEWAL"
    PENDING_VALIDATION = "PENDING_VALIDATION"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenewalSummary {
    pub domain_validation_options: Option<Vec<DomainValidation>>,
    pub renewal_status: Option<RenewalStatus>,
    pub renewal_status_reason: Option<FailureReason>,
    pub updated_at: Option<Timestamp>,
}
impl ::bonkei_wire::Element for RenewalSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestCertificateRequest {
    pub certificate_authority_arn: Option<String>,
    pub certificate_usage: Option<CertificateUsage>,
    pub domain_name: String,
    pub domain_validation_options: Option<Vec<DomainValidationOption>>,
    pub idempotency_token: Option<String>,
    pub key_algorithm: Option<KeyAlgorithm>,
    pub managed_by: Option<CertificateManagedBy>,
    pub options: Option<CertificateOptions>,
    pub root_hierarchy_type: Option<RootHierarchyType>,
    pub subject_alternative_names: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub validation_method: Option<ValidationMethod>,
}
impl ::bonkei_wire::Element for RequestCertificateRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestCertificateResponse {
    pub certificate_arn: Option<String>,
}
impl ::bonkei_wire::Element for RequestCertificateResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceRecord {
    pub name: Option<String>,
    pub r#type: Option<RecordType>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for ResourceRecord {}

text_enum! { RevocationReason
    UNSPECIFIED = "UNSPECIFIED"
    KEY_COMPROMISE = "KEY_COMPROMISE"
    CA_COMPROMISE = "CA_COMPROMISE"
    AFFILIATION_CHANGED = "AFFILIATION_CHANGED"
    SUPERCEDED = "SUPERCEDED"
    SUPERSEDED = "SUPERSEDED"
    CESSATION_OF_OPERATION = "CESSATION_OF_OPERATION"
    CERTIFICATE_HOLD = "CERTIFICATE_HOLD"
    REMOVE_FROM_CRL = "REMOVE_FROM_CRL"
    PRIVILEGE_WITHDRAWN = "PRIVILEGE_WITHDRAWN"
    A_A_COMPROMISE = "A_A_COMPROMISE"
}

text_enum! { RootHierarchyType
    N2_AMAZON_MANAGED = "N2_AMAZON_MANAGED"
    N2_SFG2_AMAZON_MANAGED = "N2_SFG2_AMAZON_MANAGED"
}

text_enum! { SortBy
    CREATED_AT = "CREATED_AT"
}

text_enum! { SortOrder
    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Tag {}

text_enum! { UpdateStatus
    PENDING_DOMAIN_VALIDATION = "PENDING_DOMAIN_VALIDATION"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSummary {
    pub domain_validation_method_update_summary: Option<DomainValidationMethodUpdateSummary>,
    pub requested_at: Option<Timestamp>,
    pub status: Option<UpdateStatus>,
    pub r#type: Option<UpdateType>,
    pub updated_at: Option<Timestamp>,
}
impl ::bonkei_wire::Element for UpdateSummary {}

text_enum! { UpdateType
    DOMAIN_VALIDATION_METHOD = "DOMAIN_VALIDATION_METHOD"
}

text_enum! { ValidationMethod
    EMAIL = "EMAIL"
    DNS = "DNS"
    HTTP = "HTTP"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToCertificateResponse {}
impl ::bonkei_wire::Element for AddTagsToCertificateResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCertificateResponse {}
impl ::bonkei_wire::Element for DeleteCertificateResponse {}
