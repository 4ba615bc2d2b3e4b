// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for GetCallerIdentityRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for GetCallerIdentityResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetCallerIdentityResponse[0], &self.account);
        opt(w, &schema::M_GetCallerIdentityResponse[1], &self.arn);
        opt(w, &schema::M_GetCallerIdentityResponse[2], &self.user_id);
        w.end_struct();
    }
}
