// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for Account {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Account[0], &self.arn);
        opt(w, &schema::M_Account[1], &self.email);
        opt(w, &schema::M_Account[2], &self.id);
        opt(w, &schema::M_Account[3], &self.joined_method);
        opt(w, &schema::M_Account[4], &self.joined_timestamp);
        opt(w, &schema::M_Account[5], &self.name);
        opt(w, &schema::M_Account[6], &self.paths);
        opt(w, &schema::M_Account[7], &self.state);
        opt(w, &schema::M_Account[8], &self.status);
        w.end_struct();
    }
}

impl Decode for DescribeAccountRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.req("AccountId")?,
        })
    }
}

impl Encode for DescribeAccountResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeAccountResponse[0], &self.account);
        w.end_struct();
    }
}

impl Encode for DescribeOrganizationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeOrganizationResponse[0], &self.organization);
        w.end_struct();
    }
}

impl Encode for Organization {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Organization[0], &self.arn);
        opt(w, &schema::M_Organization[1], &self.available_policy_types);
        opt(w, &schema::M_Organization[2], &self.feature_set);
        opt(w, &schema::M_Organization[3], &self.id);
        opt(w, &schema::M_Organization[4], &self.master_account_arn);
        opt(w, &schema::M_Organization[5], &self.master_account_email);
        opt(w, &schema::M_Organization[6], &self.master_account_id);
        w.end_struct();
    }
}

impl Encode for PolicyTypeSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PolicyTypeSummary[0], &self.status);
        opt(w, &schema::M_PolicyTypeSummary[1], &self.r#type);
        w.end_struct();
    }
}

impl Decode for DescribeOrganizationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}
