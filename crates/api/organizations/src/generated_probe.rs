// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for Account {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            email: f.opt("Email")?,
            id: f.opt("Id")?,
            joined_method: f.opt("JoinedMethod")?,
            joined_timestamp: f.opt("JoinedTimestamp")?,
            name: f.opt("Name")?,
            paths: f.opt("Paths")?,
            state: f.opt("State")?,
            status: f.opt("Status")?,
        })
    }
}

impl Encode for DescribeAccountRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeAccountRequest[0], &self.account_id);
        w.end_struct();
    }
}

impl Decode for DescribeAccountResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account: f.opt("Account")?,
        })
    }
}

impl Decode for DescribeOrganizationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            organization: f.opt("Organization")?,
        })
    }
}

impl Decode for Organization {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            available_policy_types: f.opt("AvailablePolicyTypes")?,
            feature_set: f.opt("FeatureSet")?,
            id: f.opt("Id")?,
            master_account_arn: f.opt("MasterAccountArn")?,
            master_account_email: f.opt("MasterAccountEmail")?,
            master_account_id: f.opt("MasterAccountId")?,
        })
    }
}

impl Decode for PolicyTypeSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            status: f.opt("Status")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for DescribeOrganizationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "DescribeAccount" => ::bonkei_wire::Probe::of::<DescribeAccount>(),
        "DescribeOrganization" => ::bonkei_wire::Probe::of::<DescribeOrganization>(),
        _ => return None,
    })
}
