// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AddTagsToCertificateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AddTagsToCertificateRequest[0], &self.certificate_arn);
        req(w, &schema::M_AddTagsToCertificateRequest[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for CertificateDetail {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            acme_account_id: f.opt("AcmeAccountId")?,
            acme_endpoint_arn: f.opt("AcmeEndpointArn")?,
            certificate_arn: f.opt("CertificateArn")?,
            certificate_authority_arn: f.opt("CertificateAuthorityArn")?,
            certificate_key_pair_origin: f.opt("CertificateKeyPairOrigin")?,
            certificate_usage: f.opt("CertificateUsage")?,
            created_at: f.opt("CreatedAt")?,
            domain_name: f.opt("DomainName")?,
            domain_validation_options: f.opt("DomainValidationOptions")?,
            extended_key_usages: f.opt("ExtendedKeyUsages")?,
            failure_reason: f.opt("FailureReason")?,
            imported_at: f.opt("ImportedAt")?,
            in_use_by: f.opt("InUseBy")?,
            issued_at: f.opt("IssuedAt")?,
            issuer: f.opt("Issuer")?,
            key_algorithm: f.opt("KeyAlgorithm")?,
            key_usages: f.opt("KeyUsages")?,
            managed_by: f.opt("ManagedBy")?,
            not_after: f.opt("NotAfter")?,
            not_before: f.opt("NotBefore")?,
            options: f.opt("Options")?,
            renewal_eligibility: f.opt("RenewalEligibility")?,
            renewal_summary: f.opt("RenewalSummary")?,
            revocation_reason: f.opt("RevocationReason")?,
            revoked_at: f.opt("RevokedAt")?,
            root_hierarchy_type: f.opt("RootHierarchyType")?,
            serial: f.opt("Serial")?,
            signature_algorithm: f.opt("SignatureAlgorithm")?,
            status: f.opt("Status")?,
            subject: f.opt("Subject")?,
            subject_alternative_names: f.opt("SubjectAlternativeNames")?,
            r#type: f.opt("Type")?,
            update_summary: f.opt("UpdateSummary")?,
        })
    }
}

impl Decode for CertificateSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_arn: f.opt("CertificateArn")?,
            certificate_key_pair_origin: f.opt("CertificateKeyPairOrigin")?,
            certificate_usage: f.opt("CertificateUsage")?,
            created_at: f.opt("CreatedAt")?,
            domain_name: f.opt("DomainName")?,
            export_option: f.opt("ExportOption")?,
            exported: f.opt("Exported")?,
            extended_key_usages: f.opt("ExtendedKeyUsages")?,
            has_additional_subject_alternative_names: f.opt("HasAdditionalSubjectAlternativeNames")?,
            imported_at: f.opt("ImportedAt")?,
            in_use: f.opt("InUse")?,
            issued_at: f.opt("IssuedAt")?,
            key_algorithm: f.opt("KeyAlgorithm")?,
            key_usages: f.opt("KeyUsages")?,
            managed_by: f.opt("ManagedBy")?,
            not_after: f.opt("NotAfter")?,
            not_before: f.opt("NotBefore")?,
            renewal_eligibility: f.opt("RenewalEligibility")?,
            revoked_at: f.opt("RevokedAt")?,
            root_hierarchy_type: f.opt("RootHierarchyType")?,
            status: f.opt("Status")?,
            subject_alternative_name_summaries: f.opt("SubjectAlternativeNameSummaries")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for DeleteCertificateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteCertificateRequest[0], &self.certificate_arn);
        w.end_struct();
    }
}

impl Encode for DescribeCertificateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeCertificateRequest[0], &self.certificate_arn);
        w.end_struct();
    }
}

impl Decode for DescribeCertificateResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate: f.opt("Certificate")?,
        })
    }
}

impl Decode for DomainValidation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            domain_name: f.opt("DomainName")?,
            http_redirect: f.opt("HttpRedirect")?,
            resource_record: f.opt("ResourceRecord")?,
            validation_domain: f.opt("ValidationDomain")?,
            validation_emails: f.opt("ValidationEmails")?,
            validation_method: f.opt("ValidationMethod")?,
            validation_status: f.opt("ValidationStatus")?,
        })
    }
}

impl Decode for DomainValidationMethodUpdateSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            from: f.opt("From")?,
            to: f.opt("To")?,
        })
    }
}

impl Encode for DomainValidationOption {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DomainValidationOption[0], &self.domain_name);
        req(w, &schema::M_DomainValidationOption[1], &self.validation_domain);
        w.end_struct();
    }
}

impl Decode for ExtendedKeyUsage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            oid: f.opt("OID")?,
        })
    }
}

impl Encode for Filters {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Filters[0], &self.export_option);
        opt(w, &schema::M_Filters[1], &self.extended_key_usage);
        opt(w, &schema::M_Filters[2], &self.key_types);
        opt(w, &schema::M_Filters[3], &self.key_usage);
        opt(w, &schema::M_Filters[4], &self.managed_by);
        w.end_struct();
    }
}

impl Encode for GetCertificateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetCertificateRequest[0], &self.certificate_arn);
        w.end_struct();
    }
}

impl Decode for GetCertificateResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate: f.opt("Certificate")?,
            certificate_chain: f.opt("CertificateChain")?,
        })
    }
}

impl Decode for HttpRedirect {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            redirect_from: f.opt("RedirectFrom")?,
            redirect_to: f.opt("RedirectTo")?,
        })
    }
}

impl Encode for ImportCertificateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ImportCertificateRequest[0], &self.certificate);
        opt(w, &schema::M_ImportCertificateRequest[1], &self.certificate_arn);
        opt(w, &schema::M_ImportCertificateRequest[2], &self.certificate_chain);
        req(w, &schema::M_ImportCertificateRequest[3], &self.private_key);
        opt(w, &schema::M_ImportCertificateRequest[4], &self.tags);
        w.end_struct();
    }
}

impl Decode for ImportCertificateResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_arn: f.opt("CertificateArn")?,
        })
    }
}

impl Decode for KeyUsage {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
        })
    }
}

impl Encode for ListCertificatesRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListCertificatesRequest[0], &self.certificate_key_pair_origins);
        opt(w, &schema::M_ListCertificatesRequest[1], &self.certificate_statuses);
        opt(w, &schema::M_ListCertificatesRequest[2], &self.includes);
        opt(w, &schema::M_ListCertificatesRequest[3], &self.max_items);
        opt(w, &schema::M_ListCertificatesRequest[4], &self.next_token);
        opt(w, &schema::M_ListCertificatesRequest[5], &self.root_hierarchy_types);
        opt(w, &schema::M_ListCertificatesRequest[6], &self.sort_by);
        opt(w, &schema::M_ListCertificatesRequest[7], &self.sort_order);
        w.end_struct();
    }
}

impl Decode for ListCertificatesResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_summary_list: f.opt("CertificateSummaryList")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for ListTagsForCertificateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsForCertificateRequest[0], &self.certificate_arn);
        w.end_struct();
    }
}

impl Decode for ListTagsForCertificateResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for RenewalSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            domain_validation_options: f.opt("DomainValidationOptions")?,
            renewal_status: f.opt("RenewalStatus")?,
            renewal_status_reason: f.opt("RenewalStatusReason")?,
            updated_at: f.opt("UpdatedAt")?,
        })
    }
}

impl Encode for RequestCertificateRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RequestCertificateRequest[0], &self.certificate_authority_arn);
        opt(w, &schema::M_RequestCertificateRequest[1], &self.certificate_usage);
        req(w, &schema::M_RequestCertificateRequest[2], &self.domain_name);
        opt(w, &schema::M_RequestCertificateRequest[3], &self.domain_validation_options);
        opt(w, &schema::M_RequestCertificateRequest[4], &self.idempotency_token);
        opt(w, &schema::M_RequestCertificateRequest[5], &self.key_algorithm);
        opt(w, &schema::M_RequestCertificateRequest[6], &self.managed_by);
        opt(w, &schema::M_RequestCertificateRequest[7], &self.options);
        opt(w, &schema::M_RequestCertificateRequest[8], &self.root_hierarchy_type);
        opt(w, &schema::M_RequestCertificateRequest[9], &self.subject_alternative_names);
        opt(w, &schema::M_RequestCertificateRequest[10], &self.tags);
        opt(w, &schema::M_RequestCertificateRequest[11], &self.validation_method);
        w.end_struct();
    }
}

impl Decode for RequestCertificateResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_arn: f.opt("CertificateArn")?,
        })
    }
}

impl Decode for ResourceRecord {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            r#type: f.opt("Type")?,
            value: f.opt("Value")?,
        })
    }
}

impl Decode for UpdateSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            domain_validation_method_update_summary: f.opt("DomainValidationMethodUpdateSummary")?,
            requested_at: f.opt("RequestedAt")?,
            status: f.opt("Status")?,
            r#type: f.opt("Type")?,
            updated_at: f.opt("UpdatedAt")?,
        })
    }
}

impl Decode for AddTagsToCertificateResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for DeleteCertificateResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "AddTagsToCertificate" => ::bonkei_wire::Probe::of::<AddTagsToCertificate>(),
        "DeleteCertificate" => ::bonkei_wire::Probe::of::<DeleteCertificate>(),
        "DescribeCertificate" => ::bonkei_wire::Probe::of::<DescribeCertificate>(),
        "GetCertificate" => ::bonkei_wire::Probe::of::<GetCertificate>(),
        "ImportCertificate" => ::bonkei_wire::Probe::of::<ImportCertificate>(),
        "ListCertificates" => ::bonkei_wire::Probe::of::<ListCertificates>(),
        "ListTagsForCertificate" => ::bonkei_wire::Probe::of::<ListTagsForCertificate>(),
        "RequestCertificate" => ::bonkei_wire::Probe::of::<RequestCertificate>(),
        _ => return None,
    })
}
