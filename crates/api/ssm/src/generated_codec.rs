// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for GetParameterRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            with_decryption: f.opt("WithDecryption")?,
        })
    }
}

impl Encode for GetParameterResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetParameterResult[0], &self.parameter);
        w.end_struct();
    }
}

impl Decode for GetParametersByPathRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            parameter_filters: f.opt("ParameterFilters")?,
            path: f.req("Path")?,
            recursive: f.opt("Recursive")?,
            with_decryption: f.opt("WithDecryption")?,
        })
    }
}

impl Encode for GetParametersByPathResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetParametersByPathResult[0], &self.next_token);
        opt(w, &schema::M_GetParametersByPathResult[1], &self.parameters);
        w.end_struct();
    }
}

impl Decode for GetParametersRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            names: f.req("Names")?,
            with_decryption: f.opt("WithDecryption")?,
        })
    }
}

impl Encode for GetParametersResult {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetParametersResult[0], &self.invalid_parameters);
        opt(w, &schema::M_GetParametersResult[1], &self.parameters);
        w.end_struct();
    }
}

impl Encode for Parameter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Parameter[0], &self.arn);
        opt(w, &schema::M_Parameter[1], &self.data_type);
        opt(w, &schema::M_Parameter[2], &self.last_modified_date);
        opt(w, &schema::M_Parameter[3], &self.name);
        opt(w, &schema::M_Parameter[4], &self.selector);
        opt(w, &schema::M_Parameter[5], &self.source_result);
        opt(w, &schema::M_Parameter[6], &self.r#type);
        opt(w, &schema::M_Parameter[7], &self.value);
        opt(w, &schema::M_Parameter[8], &self.version);
        w.end_struct();
    }
}

impl Decode for ParameterStringFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            option: f.opt("Option")?,
            values: f.opt("Values")?,
        })
    }
}
