// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_CreateRepositoryRequest: [Member; 7] = [
    Member::new("encryptionConfiguration", &EncryptionConfiguration),
    Member::new("imageScanningConfiguration", &ImageScanningConfiguration),
    Member::new("imageTagMutability", &s_ImageTagMutability),
    Member::new("imageTagMutabilityExclusionFilters", &s_ImageTagMutabilityExclusionFilters),
    Member::new("registryId", &shapes::TEXT),
    Member::new("repositoryName", &s_RepositoryName).required(),
    Member::new("tags", &s_TagList),
];
pub static CreateRepositoryRequest: Shape = Shape { name: "CreateRepositoryRequest", kind: Kind::Struct(&M_CreateRepositoryRequest) };

pub static M_CreateRepositoryResponse: [Member; 1] = [
    Member::new("repository", &Repository),
];
pub static CreateRepositoryResponse: Shape = Shape { name: "CreateRepositoryResponse", kind: Kind::Struct(&M_CreateRepositoryResponse) };

pub static M_EncryptionConfiguration: [Member; 2] = [
    Member::new("encryptionType", &s_EncryptionType).required(),
    Member::new("kmsKey", &s_KmsKey),
];
pub static EncryptionConfiguration: Shape = Shape { name: "EncryptionConfiguration", kind: Kind::Struct(&M_EncryptionConfiguration) };
pub static s_EncryptionType: Shape = Shape { name: "EncryptionType", kind: Kind::Text(Limits::NONE, &["AES256", "KMS", "KMS_DSSE"]) };

pub static M_ImageScanningConfiguration: [Member; 1] = [
    Member::new("scanOnPush", &shapes::BOOL),
];
pub static ImageScanningConfiguration: Shape = Shape { name: "ImageScanningConfiguration", kind: Kind::Struct(&M_ImageScanningConfiguration) };
pub static s_ImageTagMutability: Shape = Shape { name: "ImageTagMutability", kind: Kind::Text(Limits::NONE, &["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"]) };

pub static M_ImageTagMutabilityExclusionFilter: [Member; 2] = [
    Member::new("filter", &s_ImageTagMutabilityExclusionFilterValue).required(),
    Member::new("filterType", &s_ImageTagMutabilityExclusionFilterType).required(),
];
pub static ImageTagMutabilityExclusionFilter: Shape = Shape { name: "ImageTagMutabilityExclusionFilter", kind: Kind::Struct(&M_ImageTagMutabilityExclusionFilter) };
pub static s_ImageTagMutabilityExclusionFilterType: Shape = Shape { name: "ImageTagMutabilityExclusionFilterType", kind: Kind::Text(Limits::NONE, &["WILDCARD"]) };
pub static s_ImageTagMutabilityExclusionFilterValue: Shape = Shape { name: "ImageTagMutabilityExclusionFilterValue", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_ImageTagMutabilityExclusionFilters: Member = Member::new("member", &ImageTagMutabilityExclusionFilter);
pub static s_ImageTagMutabilityExclusionFilters: Shape = Shape { name: "ImageTagMutabilityExclusionFilters", kind: Kind::List(&I_s_ImageTagMutabilityExclusionFilters, Limits::range(1, 5)) };
pub static s_KmsKey: Shape = Shape { name: "KmsKey", kind: Kind::Text(Limits::range(1, 2048), &[]) };

pub static M_Repository: [Member; 9] = [
    Member::new("createdAt", &shapes::TIME),
    Member::new("encryptionConfiguration", &EncryptionConfiguration),
    Member::new("imageScanningConfiguration", &ImageScanningConfiguration),
    Member::new("imageTagMutability", &s_ImageTagMutability),
    Member::new("imageTagMutabilityExclusionFilters", &s_ImageTagMutabilityExclusionFilters),
    Member::new("registryId", &shapes::TEXT),
    Member::new("repositoryArn", &shapes::TEXT),
    Member::new("repositoryName", &s_RepositoryName),
    Member::new("repositoryUri", &shapes::TEXT),
];
pub static Repository: Shape = Shape { name: "Repository", kind: Kind::Struct(&M_Repository) };
pub static s_RepositoryName: Shape = Shape { name: "RepositoryName", kind: Kind::Text(Limits::range(2, 256), &[]) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &shapes::TEXT).required(),
    Member::new("Value", &shapes::TEXT).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
static I_s_TagList: Member = Member::new("member", &Tag);
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::NONE) };
