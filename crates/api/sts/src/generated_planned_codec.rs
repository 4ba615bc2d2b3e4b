// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AssumeRoleRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            duration_seconds: f.opt("DurationSeconds")?,
            external_id: f.opt("ExternalId")?,
            minimum_session_token_size: f.opt("MinimumSessionTokenSize")?,
            policy: f.opt("Policy")?,
            policy_arns: f.opt("PolicyArns")?,
            provided_contexts: f.opt("ProvidedContexts")?,
            role_arn: f.req("RoleArn")?,
            role_session_name: f.req("RoleSessionName")?,
            serial_number: f.opt("SerialNumber")?,
            source_identity: f.opt("SourceIdentity")?,
            tags: f.opt("Tags")?,
            token_code: f.opt("TokenCode")?,
            transitive_tag_keys: f.opt("TransitiveTagKeys")?,
        })
    }
}

impl Encode for AssumeRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssumeRoleResponse[0], &self.assumed_role_user);
        opt(w, &schema::M_AssumeRoleResponse[1], &self.credentials);
        opt(w, &schema::M_AssumeRoleResponse[2], &self.packed_policy_size);
        opt(w, &schema::M_AssumeRoleResponse[3], &self.session_token_size);
        opt(w, &schema::M_AssumeRoleResponse[4], &self.session_token_utilization);
        opt(w, &schema::M_AssumeRoleResponse[5], &self.source_identity);
        w.end_struct();
    }
}

impl Decode for AssumeRoleWithWebIdentityRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            duration_seconds: f.opt("DurationSeconds")?,
            minimum_session_token_size: f.opt("MinimumSessionTokenSize")?,
            policy: f.opt("Policy")?,
            policy_arns: f.opt("PolicyArns")?,
            provider_id: f.opt("ProviderId")?,
            role_arn: f.req("RoleArn")?,
            role_session_name: f.req("RoleSessionName")?,
            web_identity_token: f.req("WebIdentityToken")?,
        })
    }
}

impl Encode for AssumeRoleWithWebIdentityResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[0], &self.assumed_role_user);
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[1], &self.audience);
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[2], &self.credentials);
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[3], &self.packed_policy_size);
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[4], &self.provider);
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[5], &self.session_token_size);
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[6], &self.session_token_utilization);
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[7], &self.source_identity);
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[8], &self.subject_from_web_identity_token);
        opt(w, &schema::M_AssumeRoleWithWebIdentityResponse[9], &self.trusted_identity_propagation_context);
        w.end_struct();
    }
}

impl Encode for AssumedRoleUser {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssumedRoleUser[0], &self.arn);
        opt(w, &schema::M_AssumedRoleUser[1], &self.assumed_role_id);
        w.end_struct();
    }
}

impl Encode for Credentials {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Credentials[0], &self.access_key_id);
        opt(w, &schema::M_Credentials[1], &self.expiration);
        opt(w, &schema::M_Credentials[2], &self.secret_access_key);
        opt(w, &schema::M_Credentials[3], &self.session_token);
        w.end_struct();
    }
}

impl Decode for GetSessionTokenRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            duration_seconds: f.opt("DurationSeconds")?,
            minimum_session_token_size: f.opt("MinimumSessionTokenSize")?,
            serial_number: f.opt("SerialNumber")?,
            token_code: f.opt("TokenCode")?,
        })
    }
}

impl Encode for GetSessionTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetSessionTokenResponse[0], &self.credentials);
        opt(w, &schema::M_GetSessionTokenResponse[1], &self.session_token_size);
        opt(w, &schema::M_GetSessionTokenResponse[2], &self.session_token_utilization);
        w.end_struct();
    }
}

impl Encode for OriginIdentity {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OriginIdentity[0], &self.federated_provider_arn);
        opt(w, &schema::M_OriginIdentity[1], &self.issuer);
        opt(w, &schema::M_OriginIdentity[2], &self.subject);
        opt(w, &schema::M_OriginIdentity[3], &self.subject_type);
        w.end_struct();
    }
}

impl Decode for PolicyDescriptorType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("arn")?,
        })
    }
}

impl Decode for ProvidedContext {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            context_assertion: f.opt("ContextAssertion")?,
            provider_arn: f.opt("ProviderArn")?,
        })
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

impl Encode for TransactionContext {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TransactionContext[0], &self.identity_provider);
        w.end_struct();
    }
}

impl Encode for TrustedIdentityPropagationContext {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TrustedIdentityPropagationContext[0], &self.origin_identity);
        opt(w, &schema::M_TrustedIdentityPropagationContext[1], &self.transaction_context);
        w.end_struct();
    }
}
