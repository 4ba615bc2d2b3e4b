// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for CreateRepositoryRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateRepositoryRequest[0], &self.encryption_configuration);
        opt(w, &schema::M_CreateRepositoryRequest[1], &self.image_scanning_configuration);
        opt(w, &schema::M_CreateRepositoryRequest[2], &self.image_tag_mutability);
        opt(w, &schema::M_CreateRepositoryRequest[3], &self.image_tag_mutability_exclusion_filters);
        opt(w, &schema::M_CreateRepositoryRequest[4], &self.registry_id);
        req(w, &schema::M_CreateRepositoryRequest[5], &self.repository_name);
        opt(w, &schema::M_CreateRepositoryRequest[6], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateRepositoryResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            repository: f.opt("repository")?,
        })
    }
}

impl Decode for Repository {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            created_at: f.opt("createdAt")?,
            encryption_configuration: f.opt("encryptionConfiguration")?,
            image_scanning_configuration: f.opt("imageScanningConfiguration")?,
            image_tag_mutability: f.opt("imageTagMutability")?,
            image_tag_mutability_exclusion_filters: f.opt("imageTagMutabilityExclusionFilters")?,
            registry_id: f.opt("registryId")?,
            repository_arn: f.opt("repositoryArn")?,
            repository_name: f.opt("repositoryName")?,
            repository_uri: f.opt("repositoryUri")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        req(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "CreateRepository" => ::bonkei_wire::Probe::of::<CreateRepository>(),
        _ => return None,
    })
}
