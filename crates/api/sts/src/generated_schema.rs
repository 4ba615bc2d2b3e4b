// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};

pub static M_GetCallerIdentityRequest: [Member; 0] = [
];
pub static GetCallerIdentityRequest: Shape = Shape { name: "GetCallerIdentityRequest", kind: Kind::Struct(&M_GetCallerIdentityRequest) };

pub static M_GetCallerIdentityResponse: [Member; 3] = [
    Member::new("Account", &shapes::TEXT),
    Member::new("Arn", &s_arnType),
    Member::new("UserId", &shapes::TEXT),
];
pub static GetCallerIdentityResponse: Shape = Shape { name: "GetCallerIdentityResponse", kind: Kind::Struct(&M_GetCallerIdentityResponse) };
pub static s_arnType: Shape = Shape { name: "arnType", kind: Kind::Text(Limits::range(20, 2048), &[]) };
