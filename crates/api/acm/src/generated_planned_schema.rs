// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_AcmeAccountId: Shape = Shape { name: "AcmeAccountId", kind: Kind::Text(Limits::range(36, 36), &[]) };

pub static M_AddTagsToCertificateRequest: [Member; 2] = [
    Member::new("CertificateArn", &s_Arn).required(),
    Member::new("Tags", &s_TagList).required(),
];
pub static AddTagsToCertificateRequest: Shape = Shape { name: "AddTagsToCertificateRequest", kind: Kind::Struct(&M_AddTagsToCertificateRequest) };
pub static s_Arn: Shape = Shape { name: "Arn", kind: Kind::Text(Limits::range(20, 2048), &[]) };
pub static s_CertificateBody: Shape = Shape { name: "CertificateBody", kind: Kind::Text(Limits::range(1, 32768), &[]) };
pub static s_CertificateChain: Shape = Shape { name: "CertificateChain", kind: Kind::Text(Limits::range(1, 2097152), &[]) };

pub static M_CertificateDetail: [Member; 33] = [
    Member::new("AcmeAccountId", &s_AcmeAccountId),
    Member::new("AcmeEndpointArn", &s_Arn),
    Member::new("CertificateArn", &s_Arn),
    Member::new("CertificateAuthorityArn", &s_Arn),
    Member::new("CertificateKeyPairOrigin", &s_CertificateKeyPairOrigin),
    Member::new("CertificateUsage", &s_CertificateUsage),
    Member::new("CreatedAt", &shapes::TIME),
    Member::new("DomainName", &s_DomainNameString),
    Member::new("DomainValidationOptions", &s_DomainValidationList),
    Member::new("ExtendedKeyUsages", &s_ExtendedKeyUsageList),
    Member::new("FailureReason", &s_FailureReason),
    Member::new("ImportedAt", &shapes::TIME),
    Member::new("InUseBy", &s_InUseList),
    Member::new("IssuedAt", &shapes::TIME),
    Member::new("Issuer", &shapes::TEXT),
    Member::new("KeyAlgorithm", &s_KeyAlgorithm),
    Member::new("KeyUsages", &s_KeyUsageList),
    Member::new("ManagedBy", &s_CertificateManagedBy),
    Member::new("NotAfter", &shapes::TIME),
    Member::new("NotBefore", &shapes::TIME),
    Member::new("Options", &CertificateOptions),
    Member::new("RenewalEligibility", &s_RenewalEligibility),
    Member::new("RenewalSummary", &RenewalSummary),
    Member::new("RevocationReason", &s_RevocationReason),
    Member::new("RevokedAt", &shapes::TIME),
    Member::new("RootHierarchyType", &s_RootHierarchyType),
    Member::new("Serial", &shapes::TEXT),
    Member::new("SignatureAlgorithm", &shapes::TEXT),
    Member::new("Status", &s_CertificateStatus),
    Member::new("Subject", &shapes::TEXT),
    Member::new("SubjectAlternativeNames", &s_DomainList),
    Member::new("Type", &s_CertificateType),
    Member::new("UpdateSummary", &UpdateSummary),
];
pub static CertificateDetail: Shape = Shape { name: "CertificateDetail", kind: Kind::Struct(&M_CertificateDetail) };
pub static s_CertificateExport: Shape = Shape { name: "CertificateExport", kind: Kind::Text(Limits::NONE, &["ENABLED", "DISABLED"]) };
pub static s_CertificateKeyPairOrigin: Shape = Shape { name: "CertificateKeyPairOrigin", kind: Kind::Text(Limits::NONE, &["AWS_MANAGED", "ACME", "CUSTOMER_PROVIDED"]) };
static I_s_CertificateKeyPairOrigins: Member = Member::new("member", &s_CertificateKeyPairOrigin);
pub static s_CertificateKeyPairOrigins: Shape = Shape { name: "CertificateKeyPairOrigins", kind: Kind::List(&I_s_CertificateKeyPairOrigins, Limits::range(1, 3)) };
pub static s_CertificateManagedBy: Shape = Shape { name: "CertificateManagedBy", kind: Kind::Text(Limits::NONE, &["CLOUDFRONT"]) };

pub static M_CertificateOptions: [Member; 3] = [
    Member::new("CertificateTransparencyLoggingPreference", &s_CertificateTransparencyLoggingPreference),
    Member::new("Export", &s_CertificateExport),
    Member::new("ValidationMethod", &s_ValidationMethod),
];
pub static CertificateOptions: Shape = Shape { name: "CertificateOptions", kind: Kind::Struct(&M_CertificateOptions) };
pub static s_CertificateStatus: Shape = Shape { name: "CertificateStatus", kind: Kind::Text(Limits::NONE, &["PENDING_VALIDATION", "ISSUED", "INACTIVE", "EXPIRED", "VALIDATION_TIMED_OUT", "REVOKED", "FAILED"]) };
static I_s_CertificateStatuses: Member = Member::new("member", &s_CertificateStatus);
pub static s_CertificateStatuses: Shape = Shape { name: "CertificateStatuses", kind: Kind::List(&I_s_CertificateStatuses, Limits::NONE) };

pub static M_CertificateSummary: [Member; 23] = [
    Member::new("CertificateArn", &s_Arn),
    Member::new("CertificateKeyPairOrigin", &s_CertificateKeyPairOrigin),
    Member::new("CertificateUsage", &s_CertificateUsage),
    Member::new("CreatedAt", &shapes::TIME),
    Member::new("DomainName", &s_DomainNameString),
    Member::new("ExportOption", &s_CertificateExport),
    Member::new("Exported", &shapes::BOOL),
    Member::new("ExtendedKeyUsages", &s_ExtendedKeyUsageNames),
    Member::new("HasAdditionalSubjectAlternativeNames", &shapes::BOOL),
    Member::new("ImportedAt", &shapes::TIME),
    Member::new("InUse", &shapes::BOOL),
    Member::new("IssuedAt", &shapes::TIME),
    Member::new("KeyAlgorithm", &s_KeyAlgorithm),
    Member::new("KeyUsages", &s_KeyUsageNames),
    Member::new("ManagedBy", &s_CertificateManagedBy),
    Member::new("NotAfter", &shapes::TIME),
    Member::new("NotBefore", &shapes::TIME),
    Member::new("RenewalEligibility", &s_RenewalEligibility),
    Member::new("RevokedAt", &shapes::TIME),
    Member::new("RootHierarchyType", &s_RootHierarchyType),
    Member::new("Status", &s_CertificateStatus),
    Member::new("SubjectAlternativeNameSummaries", &s_DomainList),
    Member::new("Type", &s_CertificateType),
];
pub static CertificateSummary: Shape = Shape { name: "CertificateSummary", kind: Kind::Struct(&M_CertificateSummary) };
static I_s_CertificateSummaryList: Member = Member::new("member", &CertificateSummary);
pub static s_CertificateSummaryList: Shape = Shape { name: "CertificateSummaryList", kind: Kind::List(&I_s_CertificateSummaryList, Limits::NONE) };
pub static s_CertificateTransparencyLoggingPreference: Shape = Shape { name: "CertificateTransparencyLoggingPreference", kind: Kind::Text(Limits::NONE, &["ENABLED", "DISABLED"]) };
pub static s_CertificateType: Shape = Shape { name: "CertificateType", kind: Kind::Text(Limits::NONE, &["IMPORTED", "AMAZON_ISSUED", "PRIVATE"]) };
pub static s_CertificateUsage: Shape = Shape { name: "CertificateUsage", kind: Kind::Text(Limits::NONE, &["CLIENT_AND_SERVER_AUTH", "CLIENT_AUTH_ONLY"]) };

pub static M_DeleteCertificateRequest: [Member; 1] = [
    Member::new("CertificateArn", &s_Arn).required(),
];
pub static DeleteCertificateRequest: Shape = Shape { name: "DeleteCertificateRequest", kind: Kind::Struct(&M_DeleteCertificateRequest) };

pub static M_DescribeCertificateRequest: [Member; 1] = [
    Member::new("CertificateArn", &s_Arn).required(),
];
pub static DescribeCertificateRequest: Shape = Shape { name: "DescribeCertificateRequest", kind: Kind::Struct(&M_DescribeCertificateRequest) };

pub static M_DescribeCertificateResponse: [Member; 1] = [
    Member::new("Certificate", &CertificateDetail),
];
pub static DescribeCertificateResponse: Shape = Shape { name: "DescribeCertificateResponse", kind: Kind::Struct(&M_DescribeCertificateResponse) };
static I_s_DomainList: Member = Member::new("member", &s_DomainNameString);
pub static s_DomainList: Shape = Shape { name: "DomainList", kind: Kind::List(&I_s_DomainList, Limits::range(1, 100)) };
pub static s_DomainNameString: Shape = Shape { name: "DomainNameString", kind: Kind::Text(Limits::range(1, 253), &[]) };
pub static s_DomainStatus: Shape = Shape { name: "DomainStatus", kind: Kind::Text(Limits::NONE, &["PENDING_VALIDATION", "SUCCESS", "FAILED"]) };

pub static M_DomainValidation: [Member; 7] = [
    Member::new("DomainName", &s_DomainNameString).required(),
    Member::new("HttpRedirect", &HttpRedirect),
    Member::new("ResourceRecord", &ResourceRecord),
    Member::new("ValidationDomain", &s_DomainNameString),
    Member::new("ValidationEmails", &s_ValidationEmailList),
    Member::new("ValidationMethod", &s_ValidationMethod),
    Member::new("ValidationStatus", &s_DomainStatus),
];
pub static DomainValidation: Shape = Shape { name: "DomainValidation", kind: Kind::Struct(&M_DomainValidation) };
static I_s_DomainValidationList: Member = Member::new("member", &DomainValidation);
pub static s_DomainValidationList: Shape = Shape { name: "DomainValidationList", kind: Kind::List(&I_s_DomainValidationList, Limits::range(1, 1000)) };

pub static M_DomainValidationMethodUpdateSummary: [Member; 2] = [
    Member::new("From", &s_ValidationMethod),
    Member::new("To", &s_ValidationMethod),
];
pub static DomainValidationMethodUpdateSummary: Shape = Shape { name: "DomainValidationMethodUpdateSummary", kind: Kind::Struct(&M_DomainValidationMethodUpdateSummary) };

pub static M_DomainValidationOption: [Member; 2] = [
    Member::new("DomainName", &s_DomainNameString).required(),
    Member::new("ValidationDomain", &s_DomainNameString).required(),
];
pub static DomainValidationOption: Shape = Shape { name: "DomainValidationOption", kind: Kind::Struct(&M_DomainValidationOption) };
static I_s_DomainValidationOptionList: Member = Member::new("member", &DomainValidationOption);
pub static s_DomainValidationOptionList: Shape = Shape { name: "DomainValidationOptionList", kind: Kind::List(&I_s_DomainValidationOptionList, Limits::range(1, 100)) };

pub static M_ExtendedKeyUsage: [Member; 2] = [
    Member::new("Name", &s_ExtendedKeyUsageName),
    Member::new("OID", &shapes::TEXT),
];
pub static ExtendedKeyUsage: Shape = Shape { name: "ExtendedKeyUsage", kind: Kind::Struct(&M_ExtendedKeyUsage) };
static I_s_ExtendedKeyUsageFilterList: Member = Member::new("member", &s_ExtendedKeyUsageName);
pub static s_ExtendedKeyUsageFilterList: Shape = Shape { name: "ExtendedKeyUsageFilterList", kind: Kind::List(&I_s_ExtendedKeyUsageFilterList, Limits::NONE) };
static I_s_ExtendedKeyUsageList: Member = Member::new("member", &ExtendedKeyUsage);
pub static s_ExtendedKeyUsageList: Shape = Shape { name: "ExtendedKeyUsageList", kind: Kind::List(&I_s_ExtendedKeyUsageList, Limits::NONE) };
pub static s_ExtendedKeyUsageName: Shape = Shape { name: "ExtendedKeyUsageName", kind: Kind::Text(Limits::NONE, &["TLS_WEB_SERVER_AUTHENTICATION", "TLS_WEB_CLIENT_AUTHENTICATION", "CODE_SIGNING", "EMAIL_PROTECTION", "TIME_STAMPING", "OCSP_SIGNING", "IPSEC_END_SYSTEM", "IPSEC_TUNNEL", "IPSEC_USER", "ANY", "NONE", "CUSTOM"]) };
static I_s_ExtendedKeyUsageNames: Member = Member::new("member", &s_ExtendedKeyUsageName);
pub static s_ExtendedKeyUsageNames: Shape = Shape { name: "ExtendedKeyUsageNames", kind: Kind::List(&I_s_ExtendedKeyUsageNames, Limits::NONE) };
pub static s_FailureReason: Shape = Shape { name: "FailureReason", kind: Kind::Text(Limits::NONE, &["NO_AVAILABLE_CONTACTS", "ADDITIONAL_VERIFICATION_REQUIRED", "DOMAIN_NOT_ALLOWED", "INVALID_PUBLIC_DOMAIN", "DOMAIN_VALIDATION_DENIED", "CAA_ERROR", "PCA_LIMIT_EXCEEDED", "PCA_INVALID_ARN", "PCA_INVALID_STATE", "PCA_REQUEST_FAILED", "PCA_NAME_CONSTRAINTS_VALIDATION", "PCA_RESOURCE_NOT_FOUND", "PCA_INVALID_ARGS", "PCA_INVALID_DURATION", "PCA_ACCESS_DENIED", "SLR_NOT_FOUND", "OTHER"]) };

pub static M_Filters: [Member; 5] = [
    Member::new("exportOption", &s_CertificateExport),
    Member::new("extendedKeyUsage", &s_ExtendedKeyUsageFilterList),
    Member::new("keyTypes", &s_KeyAlgorithmList),
    Member::new("keyUsage", &s_KeyUsageFilterList),
    Member::new("managedBy", &s_CertificateManagedBy),
];
pub static Filters: Shape = Shape { name: "Filters", kind: Kind::Struct(&M_Filters) };

pub static M_GetCertificateRequest: [Member; 1] = [
    Member::new("CertificateArn", &s_Arn).required(),
];
pub static GetCertificateRequest: Shape = Shape { name: "GetCertificateRequest", kind: Kind::Struct(&M_GetCertificateRequest) };

pub static M_GetCertificateResponse: [Member; 2] = [
    Member::new("Certificate", &s_CertificateBody),
    Member::new("CertificateChain", &s_CertificateChain),
];
pub static GetCertificateResponse: Shape = Shape { name: "GetCertificateResponse", kind: Kind::Struct(&M_GetCertificateResponse) };

pub static M_HttpRedirect: [Member; 2] = [
    Member::new("RedirectFrom", &shapes::TEXT),
    Member::new("RedirectTo", &shapes::TEXT),
];
pub static HttpRedirect: Shape = Shape { name: "HttpRedirect", kind: Kind::Struct(&M_HttpRedirect) };
pub static s_IdempotencyToken: Shape = Shape { name: "IdempotencyToken", kind: Kind::Text(Limits::range(1, 32), &[]) };

pub static M_ImportCertificateRequest: [Member; 5] = [
    Member::new("Certificate", &shapes::BLOB).required(),
    Member::new("CertificateArn", &s_Arn),
    Member::new("CertificateChain", &shapes::BLOB),
    Member::new("PrivateKey", &shapes::BLOB).required(),
    Member::new("Tags", &s_TagList),
];
pub static ImportCertificateRequest: Shape = Shape { name: "ImportCertificateRequest", kind: Kind::Struct(&M_ImportCertificateRequest) };

pub static M_ImportCertificateResponse: [Member; 1] = [
    Member::new("CertificateArn", &s_Arn),
];
pub static ImportCertificateResponse: Shape = Shape { name: "ImportCertificateResponse", kind: Kind::Struct(&M_ImportCertificateResponse) };
static I_s_InUseList: Member = Member::new("member", &shapes::TEXT);
pub static s_InUseList: Shape = Shape { name: "InUseList", kind: Kind::List(&I_s_InUseList, Limits::NONE) };
pub static s_KeyAlgorithm: Shape = Shape { name: "KeyAlgorithm", kind: Kind::Text(Limits::NONE, &["RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"]) };
static I_s_KeyAlgorithmList: Member = Member::new("member", &s_KeyAlgorithm);
pub static s_KeyAlgorithmList: Shape = Shape { name: "KeyAlgorithmList", kind: Kind::List(&I_s_KeyAlgorithmList, Limits::NONE) };

pub static M_KeyUsage: [Member; 1] = [
    Member::new("Name", &s_KeyUsageName),
];
pub static KeyUsage: Shape = Shape { name: "KeyUsage", kind: Kind::Struct(&M_KeyUsage) };
static I_s_KeyUsageFilterList: Member = Member::new("member", &s_KeyUsageName);
pub static s_KeyUsageFilterList: Shape = Shape { name: "KeyUsageFilterList", kind: Kind::List(&I_s_KeyUsageFilterList, Limits::NONE) };
static I_s_KeyUsageList: Member = Member::new("member", &KeyUsage);
pub static s_KeyUsageList: Shape = Shape { name: "KeyUsageList", kind: Kind::List(&I_s_KeyUsageList, Limits::NONE) };
pub static s_KeyUsageName: Shape = Shape { name: "KeyUsageName", kind: Kind::Text(Limits::NONE, &["DIGITAL_SIGNATURE", "NON_REPUDIATION", "KEY_ENCIPHERMENT", "DATA_ENCIPHERMENT", "KEY_AGREEMENT", "CERTIFICATE_SIGNING", "CRL_SIGNING", "ENCIPHER_ONLY", "DECIPHER_ONLY", "ANY", "CUSTOM"]) };
static I_s_KeyUsageNames: Member = Member::new("member", &s_KeyUsageName);
pub static s_KeyUsageNames: Shape = Shape { name: "KeyUsageNames", kind: Kind::List(&I_s_KeyUsageNames, Limits::NONE) };

pub static M_ListCertificatesRequest: [Member; 8] = [
    Member::new("CertificateKeyPairOrigins", &s_CertificateKeyPairOrigins),
    Member::new("CertificateStatuses", &s_CertificateStatuses),
    Member::new("Includes", &Filters),
    Member::new("MaxItems", &s_MaxItems),
    Member::new("NextToken", &s_NextToken),
    Member::new("RootHierarchyTypes", &s_RootHierarchyTypes),
    Member::new("SortBy", &s_SortBy),
    Member::new("SortOrder", &s_SortOrder),
];
pub static ListCertificatesRequest: Shape = Shape { name: "ListCertificatesRequest", kind: Kind::Struct(&M_ListCertificatesRequest) };

pub static M_ListCertificatesResponse: [Member; 2] = [
    Member::new("CertificateSummaryList", &s_CertificateSummaryList),
    Member::new("NextToken", &s_NextToken),
];
pub static ListCertificatesResponse: Shape = Shape { name: "ListCertificatesResponse", kind: Kind::Struct(&M_ListCertificatesResponse) };

pub static M_ListTagsForCertificateRequest: [Member; 1] = [
    Member::new("CertificateArn", &s_Arn).required(),
];
pub static ListTagsForCertificateRequest: Shape = Shape { name: "ListTagsForCertificateRequest", kind: Kind::Struct(&M_ListTagsForCertificateRequest) };

pub static M_ListTagsForCertificateResponse: [Member; 1] = [
    Member::new("Tags", &s_TagList),
];
pub static ListTagsForCertificateResponse: Shape = Shape { name: "ListTagsForCertificateResponse", kind: Kind::Struct(&M_ListTagsForCertificateResponse) };
pub static s_MaxItems: Shape = Shape { name: "MaxItems", kind: Kind::Int(Limits::range(1, 1000)) };
pub static s_NextToken: Shape = Shape { name: "NextToken", kind: Kind::Text(Limits::range(1, 10000), &[]) };
pub static s_PcaArn: Shape = Shape { name: "PcaArn", kind: Kind::Text(Limits::range(20, 2048), &[]) };
pub static s_RecordType: Shape = Shape { name: "RecordType", kind: Kind::Text(Limits::NONE, &["CNAME"]) };
pub static s_RenewalEligibility: Shape = Shape { name: "RenewalEligibility", kind: Kind::Text(Limits::NONE, &["ELIGIBLE", "INELIGIBLE"]) };
pub static s_RenewalStatus: Shape = Shape { name: "RenewalStatus", kind: Kind::Text(Limits::NONE, &["PENDING_AUTO_RENEWAL", "PENDING_VALIDATION", "SUCCESS", "FAILED"]) };

pub static M_RenewalSummary: [Member; 4] = [
    Member::new("DomainValidationOptions", &s_DomainValidationList).required(),
    Member::new("RenewalStatus", &s_RenewalStatus).required(),
    Member::new("RenewalStatusReason", &s_FailureReason),
    Member::new("UpdatedAt", &shapes::TIME).required(),
];
pub static RenewalSummary: Shape = Shape { name: "RenewalSummary", kind: Kind::Struct(&M_RenewalSummary) };

pub static M_RequestCertificateRequest: [Member; 12] = [
    Member::new("CertificateAuthorityArn", &s_PcaArn),
    Member::new("CertificateUsage", &s_CertificateUsage),
    Member::new("DomainName", &s_DomainNameString).required(),
    Member::new("DomainValidationOptions", &s_DomainValidationOptionList),
    Member::new("IdempotencyToken", &s_IdempotencyToken),
    Member::new("KeyAlgorithm", &s_KeyAlgorithm),
    Member::new("ManagedBy", &s_CertificateManagedBy),
    Member::new("Options", &CertificateOptions),
    Member::new("RootHierarchyType", &s_RootHierarchyType),
    Member::new("SubjectAlternativeNames", &s_DomainList),
    Member::new("Tags", &s_TagList),
    Member::new("ValidationMethod", &s_ValidationMethod),
];
pub static RequestCertificateRequest: Shape = Shape { name: "RequestCertificateRequest", kind: Kind::Struct(&M_RequestCertificateRequest) };

pub static M_RequestCertificateResponse: [Member; 1] = [
    Member::new("CertificateArn", &s_Arn),
];
pub static RequestCertificateResponse: Shape = Shape { name: "RequestCertificateResponse", kind: Kind::Struct(&M_RequestCertificateResponse) };

pub static M_ResourceRecord: [Member; 3] = [
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Type", &s_RecordType).required(),
    Member::new("Value", &shapes::TEXT).required(),
];
pub static ResourceRecord: Shape = Shape { name: "ResourceRecord", kind: Kind::Struct(&M_ResourceRecord) };
pub static s_RevocationReason: Shape = Shape { name: "RevocationReason", kind: Kind::Text(Limits::NONE, &["UNSPECIFIED", "KEY_COMPROMISE", "CA_COMPROMISE", "AFFILIATION_CHANGED", "SUPERCEDED", "SUPERSEDED", "CESSATION_OF_OPERATION", "CERTIFICATE_HOLD", "REMOVE_FROM_CRL", "PRIVILEGE_WITHDRAWN", "A_A_COMPROMISE"]) };
pub static s_RootHierarchyType: Shape = Shape { name: "RootHierarchyType", kind: Kind::Text(Limits::NONE, &["N2_AMAZON_MANAGED", "N2_SFG2_AMAZON_MANAGED"]) };
static I_s_RootHierarchyTypes: Member = Member::new("member", &s_RootHierarchyType);
pub static s_RootHierarchyTypes: Shape = Shape { name: "RootHierarchyTypes", kind: Kind::List(&I_s_RootHierarchyTypes, Limits::range(1, 5)) };
pub static s_SortBy: Shape = Shape { name: "SortBy", kind: Kind::Text(Limits::NONE, &["CREATED_AT"]) };
pub static s_SortOrder: Shape = Shape { name: "SortOrder", kind: Kind::Text(Limits::NONE, &["ASCENDING", "DESCENDING"]) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_TagKey).required(),
    Member::new("Value", &s_TagValue),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_TagList: Member = Member::new("member", &Tag);
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::range(1, 50)) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(0, 256), &[]) };
pub static s_UpdateStatus: Shape = Shape { name: "UpdateStatus", kind: Kind::Text(Limits::NONE, &["PENDING_DOMAIN_VALIDATION", "SUCCESS", "FAILED"]) };

pub static M_UpdateSummary: [Member; 5] = [
    Member::new("DomainValidationMethodUpdateSummary", &DomainValidationMethodUpdateSummary),
    Member::new("RequestedAt", &shapes::TIME),
    Member::new("Status", &s_UpdateStatus),
    Member::new("Type", &s_UpdateType),
    Member::new("UpdatedAt", &shapes::TIME),
];
pub static UpdateSummary: Shape = Shape { name: "UpdateSummary", kind: Kind::Struct(&M_UpdateSummary) };
pub static s_UpdateType: Shape = Shape { name: "UpdateType", kind: Kind::Text(Limits::NONE, &["DOMAIN_VALIDATION_METHOD"]) };
static I_s_ValidationEmailList: Member = Member::new("member", &shapes::TEXT);
pub static s_ValidationEmailList: Shape = Shape { name: "ValidationEmailList", kind: Kind::List(&I_s_ValidationEmailList, Limits::NONE) };
pub static s_ValidationMethod: Shape = Shape { name: "ValidationMethod", kind: Kind::Text(Limits::NONE, &["EMAIL", "DNS", "HTTP"]) };
