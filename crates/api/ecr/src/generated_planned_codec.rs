// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for CreateRepositoryRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            encryption_configuration: f.opt("encryptionConfiguration")?,
            image_scanning_configuration: f.opt("imageScanningConfiguration")?,
            image_tag_mutability: f.opt("imageTagMutability")?,
            image_tag_mutability_exclusion_filters: f.opt("imageTagMutabilityExclusionFilters")?,
            registry_id: f.opt("registryId")?,
            repository_name: f.req("repositoryName")?,
            tags: f.opt("tags")?,
        })
    }
}

impl Encode for CreateRepositoryResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateRepositoryResponse[0], &self.repository);
        w.end_struct();
    }
}

impl Decode for EncryptionConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            encryption_type: f.req("encryptionType")?,
            kms_key: f.opt("kmsKey")?,
        })
    }
}

impl Encode for EncryptionConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_EncryptionConfiguration[0], &self.encryption_type);
        opt(w, &schema::M_EncryptionConfiguration[1], &self.kms_key);
        w.end_struct();
    }
}

impl Decode for ImageScanningConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            scan_on_push: f.opt("scanOnPush")?,
        })
    }
}

impl Encode for ImageScanningConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ImageScanningConfiguration[0], &self.scan_on_push);
        w.end_struct();
    }
}

impl Decode for ImageTagMutabilityExclusionFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            filter: f.req("filter")?,
            filter_type: f.req("filterType")?,
        })
    }
}

impl Encode for ImageTagMutabilityExclusionFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ImageTagMutabilityExclusionFilter[0], &self.filter);
        req(w, &schema::M_ImageTagMutabilityExclusionFilter[1], &self.filter_type);
        w.end_struct();
    }
}

impl Encode for Repository {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Repository[0], &self.created_at);
        opt(w, &schema::M_Repository[1], &self.encryption_configuration);
        opt(w, &schema::M_Repository[2], &self.image_scanning_configuration);
        opt(w, &schema::M_Repository[3], &self.image_tag_mutability);
        opt(w, &schema::M_Repository[4], &self.image_tag_mutability_exclusion_filters);
        opt(w, &schema::M_Repository[5], &self.registry_id);
        opt(w, &schema::M_Repository[6], &self.repository_arn);
        opt(w, &schema::M_Repository[7], &self.repository_name);
        opt(w, &schema::M_Repository[8], &self.repository_uri);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.req("Value")?,
        })
    }
}
