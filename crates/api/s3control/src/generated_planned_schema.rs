// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_ListTagsForResourceRequest: [Member; 2] = [
    Member::new("AccountId", &shapes::TEXT).names("x-amz-account-id", "x-amz-account-id", "x-amz-account-id").at(Place::Header("x-amz-account-id")).required(),
    Member::new("ResourceArn", &shapes::TEXT).names("resourceArn", "resourceArn", "resourceArn").at(Place::Uri("resourceArn")).required(),
];
pub static ListTagsForResourceRequest: Shape = Shape { name: "ListTagsForResourceRequest", kind: Kind::Struct(&M_ListTagsForResourceRequest) };

pub static M_ListTagsForResourceResult: [Member; 1] = [
    Member::new("Tags", &s_TagList),
];
pub static ListTagsForResourceResult: Shape = Shape { name: "ListTagsForResourceResult", kind: Kind::Struct(&M_ListTagsForResourceResult) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &shapes::TEXT).required(),
    Member::new("Value", &shapes::TEXT).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
static I_s_TagKeyList: Member = Member::new("member", &shapes::TEXT);
pub static s_TagKeyList: Shape = Shape { name: "TagKeyList", kind: Kind::List(&I_s_TagKeyList, Limits::NONE) };
static I_s_TagList: Member = Member::new("member", &Tag).names("Tag", "Tag", "Tag");
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::NONE) };

pub static M_TagResourceRequest: [Member; 3] = [
    Member::new("AccountId", &shapes::TEXT).names("x-amz-account-id", "x-amz-account-id", "x-amz-account-id").at(Place::Header("x-amz-account-id")).required(),
    Member::new("ResourceArn", &shapes::TEXT).names("resourceArn", "resourceArn", "resourceArn").at(Place::Uri("resourceArn")).required(),
    Member::new("Tags", &s_TagList).required(),
];
pub static TagResourceRequest: Shape = Shape { name: "TagResourceRequest", kind: Kind::Struct(&M_TagResourceRequest) };

pub static M_TagResourceResult: [Member; 0] = [
];
pub static TagResourceResult: Shape = Shape { name: "TagResourceResult", kind: Kind::Struct(&M_TagResourceResult) };

pub static M_UntagResourceRequest: [Member; 3] = [
    Member::new("AccountId", &shapes::TEXT).names("x-amz-account-id", "x-amz-account-id", "x-amz-account-id").at(Place::Header("x-amz-account-id")).required(),
    Member::new("ResourceArn", &shapes::TEXT).names("resourceArn", "resourceArn", "resourceArn").at(Place::Uri("resourceArn")).required(),
    Member::new("TagKeys", &s_TagKeyList).names("tagKeys", "tagKeys", "tagKeys").at(Place::Query("tagKeys")).required(),
];
pub static UntagResourceRequest: Shape = Shape { name: "UntagResourceRequest", kind: Kind::Struct(&M_UntagResourceRequest) };

pub static M_UntagResourceResult: [Member; 0] = [
];
pub static UntagResourceResult: Shape = Shape { name: "UntagResourceResult", kind: Kind::Struct(&M_UntagResourceResult) };
