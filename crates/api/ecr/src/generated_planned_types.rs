// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRepositoryRequest {
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateRepositoryRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRepositoryResponse {
    pub repository: Option<Repository>,
}
impl ::bonkei_wire::Element for CreateRepositoryResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: EncryptionType,
    pub kms_key: Option<String>,
}
impl ::bonkei_wire::Element for EncryptionConfiguration {}

text_enum! { EncryptionType
    AES256 = "AES256"
    KMS = "KMS"
    KMS_DSSE = "KMS_DSSE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: Option<bool>,
}
impl ::bonkei_wire::Element for ImageScanningConfiguration {}

text_enum! { ImageTagMutability
    MUTABLE = "MUTABLE"
    IMMUTABLE = "IMMUTABLE"
    IMMUTABLE_WITH_EXCLUSION = "IMMUTABLE_WITH_EXCLUSION"
    MUTABLE_WITH_EXCLUSION = "MUTABLE_WITH_EXCLUSION"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter: String,
    pub filter_type: ImageTagMutabilityExclusionFilterType,
}
impl ::bonkei_wire::Element for ImageTagMutabilityExclusionFilter {}

text_enum! { ImageTagMutabilityExclusionFilterType
    WILDCARD = "WILDCARD"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Repository {
    pub created_at: Option<Timestamp>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_arn: Option<String>,
    pub repository_name: Option<String>,
    pub repository_uri: Option<String>,
}
impl ::bonkei_wire::Element for Repository {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}
