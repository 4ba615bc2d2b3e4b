// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AddTagsToCertificateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_arn: f.req("CertificateArn")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Encode for CertificateDetail {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CertificateDetail[0], &self.acme_account_id);
        opt(w, &schema::M_CertificateDetail[1], &self.acme_endpoint_arn);
        opt(w, &schema::M_CertificateDetail[2], &self.certificate_arn);
        opt(w, &schema::M_CertificateDetail[3], &self.certificate_authority_arn);
        opt(w, &schema::M_CertificateDetail[4], &self.certificate_key_pair_origin);
        opt(w, &schema::M_CertificateDetail[5], &self.certificate_usage);
        opt(w, &schema::M_CertificateDetail[6], &self.created_at);
        opt(w, &schema::M_CertificateDetail[7], &self.domain_name);
        opt(w, &schema::M_CertificateDetail[8], &self.domain_validation_options);
        opt(w, &schema::M_CertificateDetail[9], &self.extended_key_usages);
        opt(w, &schema::M_CertificateDetail[10], &self.failure_reason);
        opt(w, &schema::M_CertificateDetail[11], &self.imported_at);
        opt(w, &schema::M_CertificateDetail[12], &self.in_use_by);
        opt(w, &schema::M_CertificateDetail[13], &self.issued_at);
        opt(w, &schema::M_CertificateDetail[14], &self.issuer);
        opt(w, &schema::M_CertificateDetail[15], &self.key_algorithm);
        opt(w, &schema::M_CertificateDetail[16], &self.key_usages);
        opt(w, &schema::M_CertificateDetail[17], &self.managed_by);
        opt(w, &schema::M_CertificateDetail[18], &self.not_after);
        opt(w, &schema::M_CertificateDetail[19], &self.not_before);
        opt(w, &schema::M_CertificateDetail[20], &self.options);
        opt(w, &schema::M_CertificateDetail[21], &self.renewal_eligibility);
        opt(w, &schema::M_CertificateDetail[22], &self.renewal_summary);
        opt(w, &schema::M_CertificateDetail[23], &self.revocation_reason);
        opt(w, &schema::M_CertificateDetail[24], &self.revoked_at);
        opt(w, &schema::M_CertificateDetail[25], &self.root_hierarchy_type);
        opt(w, &schema::M_CertificateDetail[26], &self.serial);
        opt(w, &schema::M_CertificateDetail[27], &self.signature_algorithm);
        opt(w, &schema::M_CertificateDetail[28], &self.status);
        opt(w, &schema::M_CertificateDetail[29], &self.subject);
        opt(w, &schema::M_CertificateDetail[30], &self.subject_alternative_names);
        opt(w, &schema::M_CertificateDetail[31], &self.r#type);
        opt(w, &schema::M_CertificateDetail[32], &self.update_summary);
        w.end_struct();
    }
}

impl Decode for CertificateOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_transparency_logging_preference: f.opt("CertificateTransparencyLoggingPreference")?,
            export: f.opt("Export")?,
            validation_method: f.opt("ValidationMethod")?,
        })
    }
}

impl Encode for CertificateOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CertificateOptions[0], &self.certificate_transparency_logging_preference);
        opt(w, &schema::M_CertificateOptions[1], &self.export);
        opt(w, &schema::M_CertificateOptions[2], &self.validation_method);
        w.end_struct();
    }
}

impl Encode for CertificateSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CertificateSummary[0], &self.certificate_arn);
        opt(w, &schema::M_CertificateSummary[1], &self.certificate_key_pair_origin);
        opt(w, &schema::M_CertificateSummary[2], &self.certificate_usage);
        opt(w, &schema::M_CertificateSummary[3], &self.created_at);
        opt(w, &schema::M_CertificateSummary[4], &self.domain_name);
        opt(w, &schema::M_CertificateSummary[5], &self.export_option);
        opt(w, &schema::M_CertificateSummary[6], &self.exported);
        opt(w, &schema::M_CertificateSummary[7], &self.extended_key_usages);
        opt(w, &schema::M_CertificateSummary[8], &self.has_additional_subject_alternative_names);
        opt(w, &schema::M_CertificateSummary[9], &self.imported_at);
        opt(w, &schema::M_CertificateSummary[10], &self.in_use);
        opt(w, &schema::M_CertificateSummary[11], &self.issued_at);
        opt(w, &schema::M_CertificateSummary[12], &self.key_algorithm);
        opt(w, &schema::M_CertificateSummary[13], &self.key_usages);
        opt(w, &schema::M_CertificateSummary[14], &self.managed_by);
        opt(w, &schema::M_CertificateSummary[15], &self.not_after);
        opt(w, &schema::M_CertificateSummary[16], &self.not_before);
        opt(w, &schema::M_CertificateSummary[17], &self.renewal_eligibility);
        opt(w, &schema::M_CertificateSummary[18], &self.revoked_at);
        opt(w, &schema::M_CertificateSummary[19], &self.root_hierarchy_type);
        opt(w, &schema::M_CertificateSummary[20], &self.status);
        opt(w, &schema::M_CertificateSummary[21], &self.subject_alternative_name_summaries);
        opt(w, &schema::M_CertificateSummary[22], &self.r#type);
        w.end_struct();
    }
}

impl Decode for DeleteCertificateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_arn: f.req("CertificateArn")?,
        })
    }
}

impl Decode for DescribeCertificateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_arn: f.req("CertificateArn")?,
        })
    }
}

impl Encode for DescribeCertificateResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeCertificateResponse[0], &self.certificate);
        w.end_struct();
    }
}

impl Encode for DomainValidation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DomainValidation[0], &self.domain_name);
        opt(w, &schema::M_DomainValidation[1], &self.http_redirect);
        opt(w, &schema::M_DomainValidation[2], &self.resource_record);
        opt(w, &schema::M_DomainValidation[3], &self.validation_domain);
        opt(w, &schema::M_DomainValidation[4], &self.validation_emails);
        opt(w, &schema::M_DomainValidation[5], &self.validation_method);
        opt(w, &schema::M_DomainValidation[6], &self.validation_status);
        w.end_struct();
    }
}

impl Encode for DomainValidationMethodUpdateSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DomainValidationMethodUpdateSummary[0], &self.from);
        opt(w, &schema::M_DomainValidationMethodUpdateSummary[1], &self.to);
        w.end_struct();
    }
}

impl Decode for DomainValidationOption {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            domain_name: f.req("DomainName")?,
            validation_domain: f.req("ValidationDomain")?,
        })
    }
}

impl Encode for ExtendedKeyUsage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ExtendedKeyUsage[0], &self.name);
        opt(w, &schema::M_ExtendedKeyUsage[1], &self.oid);
        w.end_struct();
    }
}

impl Decode for Filters {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            export_option: f.opt("exportOption")?,
            extended_key_usage: f.opt("extendedKeyUsage")?,
            key_types: f.opt("keyTypes")?,
            key_usage: f.opt("keyUsage")?,
            managed_by: f.opt("managedBy")?,
        })
    }
}

impl Decode for GetCertificateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_arn: f.req("CertificateArn")?,
        })
    }
}

impl Encode for GetCertificateResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetCertificateResponse[0], &self.certificate);
        opt(w, &schema::M_GetCertificateResponse[1], &self.certificate_chain);
        w.end_struct();
    }
}

impl Encode for HttpRedirect {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HttpRedirect[0], &self.redirect_from);
        opt(w, &schema::M_HttpRedirect[1], &self.redirect_to);
        w.end_struct();
    }
}

impl Decode for ImportCertificateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate: f.req("Certificate")?,
            certificate_arn: f.opt("CertificateArn")?,
            certificate_chain: f.opt("CertificateChain")?,
            private_key: f.req("PrivateKey")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for ImportCertificateResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImportCertificateResponse[0], &self.certificate_arn);
        w.end_struct();
    }
}

impl Encode for KeyUsage {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KeyUsage[0], &self.name);
        w.end_struct();
    }
}

impl Decode for ListCertificatesRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_key_pair_origins: f.opt("CertificateKeyPairOrigins")?,
            certificate_statuses: f.opt("CertificateStatuses")?,
            includes: f.opt("Includes")?,
            max_items: f.opt("MaxItems")?,
            next_token: f.opt("NextToken")?,
            root_hierarchy_types: f.opt("RootHierarchyTypes")?,
            sort_by: f.opt("SortBy")?,
            sort_order: f.opt("SortOrder")?,
        })
    }
}

impl Encode for ListCertificatesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListCertificatesResponse[0], &self.certificate_summary_list);
        opt(w, &schema::M_ListCertificatesResponse[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for ListTagsForCertificateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_arn: f.req("CertificateArn")?,
        })
    }
}

impl Encode for ListTagsForCertificateResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForCertificateResponse[0], &self.tags);
        w.end_struct();
    }
}

impl Encode for RenewalSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RenewalSummary[0], &self.domain_validation_options);
        opt(w, &schema::M_RenewalSummary[1], &self.renewal_status);
        opt(w, &schema::M_RenewalSummary[2], &self.renewal_status_reason);
        opt(w, &schema::M_RenewalSummary[3], &self.updated_at);
        w.end_struct();
    }
}

impl Decode for RequestCertificateRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_authority_arn: f.opt("CertificateAuthorityArn")?,
            certificate_usage: f.opt("CertificateUsage")?,
            domain_name: f.req("DomainName")?,
            domain_validation_options: f.opt("DomainValidationOptions")?,
            idempotency_token: f.opt("IdempotencyToken")?,
            key_algorithm: f.opt("KeyAlgorithm")?,
            managed_by: f.opt("ManagedBy")?,
            options: f.opt("Options")?,
            root_hierarchy_type: f.opt("RootHierarchyType")?,
            subject_alternative_names: f.opt("SubjectAlternativeNames")?,
            tags: f.opt("Tags")?,
            validation_method: f.opt("ValidationMethod")?,
        })
    }
}

impl Encode for RequestCertificateResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RequestCertificateResponse[0], &self.certificate_arn);
        w.end_struct();
    }
}

impl Encode for ResourceRecord {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceRecord[0], &self.name);
        opt(w, &schema::M_ResourceRecord[1], &self.r#type);
        opt(w, &schema::M_ResourceRecord[2], &self.value);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        opt(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Encode for UpdateSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateSummary[0], &self.domain_validation_method_update_summary);
        opt(w, &schema::M_UpdateSummary[1], &self.requested_at);
        opt(w, &schema::M_UpdateSummary[2], &self.status);
        opt(w, &schema::M_UpdateSummary[3], &self.r#type);
        opt(w, &schema::M_UpdateSummary[4], &self.updated_at);
        w.end_struct();
    }
}

impl Encode for AddTagsToCertificateResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for DeleteCertificateResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
