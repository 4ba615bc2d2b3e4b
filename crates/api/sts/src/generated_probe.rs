// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for GetCallerIdentityRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for GetCallerIdentityResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account: f.opt("Account")?,
            arn: f.opt("Arn")?,
            user_id: f.opt("UserId")?,
        })
    }
}

impl Encode for AssumeRoleRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssumeRoleRequest[0], &self.duration_seconds);
        opt(w, &schema::M_AssumeRoleRequest[1], &self.external_id);
        opt(w, &schema::M_AssumeRoleRequest[2], &self.minimum_session_token_size);
        opt(w, &schema::M_AssumeRoleRequest[3], &self.policy);
        opt(w, &schema::M_AssumeRoleRequest[4], &self.policy_arns);
        opt(w, &schema::M_AssumeRoleRequest[5], &self.provided_contexts);
        req(w, &schema::M_AssumeRoleRequest[6], &self.role_arn);
        req(w, &schema::M_AssumeRoleRequest[7], &self.role_session_name);
        opt(w, &schema::M_AssumeRoleRequest[8], &self.serial_number);
        opt(w, &schema::M_AssumeRoleRequest[9], &self.source_identity);
        opt(w, &schema::M_AssumeRoleRequest[10], &self.tags);
        opt(w, &schema::M_AssumeRoleRequest[11], &self.token_code);
        opt(w, &schema::M_AssumeRoleRequest[12], &self.transitive_tag_keys);
        w.end_struct();
    }
}

impl Decode for AssumeRoleResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            assumed_role_user: f.opt("AssumedRoleUser")?,
            credentials: f.opt("Credentials")?,
            packed_policy_size: f.opt("PackedPolicySize")?,
            session_token_size: f.opt("SessionTokenSize")?,
            session_token_utilization: f.opt("SessionTokenUtilization")?,
            source_identity: f.opt("SourceIdentity")?,
        })
    }
}

impl Encode for AssumeRoleWithWebIdentityRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssumeRoleWithWebIdentityRequest[0], &self.duration_seconds);
        opt(w, &schema::M_AssumeRoleWithWebIdentityRequest[1], &self.minimum_session_token_size);
        opt(w, &schema::M_AssumeRoleWithWebIdentityRequest[2], &self.policy);
        opt(w, &schema::M_AssumeRoleWithWebIdentityRequest[3], &self.policy_arns);
        opt(w, &schema::M_AssumeRoleWithWebIdentityRequest[4], &self.provider_id);
        req(w, &schema::M_AssumeRoleWithWebIdentityRequest[5], &self.role_arn);
        req(w, &schema::M_AssumeRoleWithWebIdentityRequest[6], &self.role_session_name);
        req(w, &schema::M_AssumeRoleWithWebIdentityRequest[7], &self.web_identity_token);
        w.end_struct();
    }
}

impl Decode for AssumeRoleWithWebIdentityResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            assumed_role_user: f.opt("AssumedRoleUser")?,
            audience: f.opt("Audience")?,
            credentials: f.opt("Credentials")?,
            packed_policy_size: f.opt("PackedPolicySize")?,
            provider: f.opt("Provider")?,
            session_token_size: f.opt("SessionTokenSize")?,
            session_token_utilization: f.opt("SessionTokenUtilization")?,
            source_identity: f.opt("SourceIdentity")?,
            subject_from_web_identity_token: f.opt("SubjectFromWebIdentityToken")?,
            trusted_identity_propagation_context: f.opt("TrustedIdentityPropagationContext")?,
        })
    }
}

impl Decode for AssumedRoleUser {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            assumed_role_id: f.opt("AssumedRoleId")?,
        })
    }
}

impl Decode for Credentials {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_key_id: f.opt("AccessKeyId")?,
            expiration: f.opt("Expiration")?,
            secret_access_key: f.opt("SecretAccessKey")?,
            session_token: f.opt("SessionToken")?,
        })
    }
}

impl Encode for GetSessionTokenRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetSessionTokenRequest[0], &self.duration_seconds);
        opt(w, &schema::M_GetSessionTokenRequest[1], &self.minimum_session_token_size);
        opt(w, &schema::M_GetSessionTokenRequest[2], &self.serial_number);
        opt(w, &schema::M_GetSessionTokenRequest[3], &self.token_code);
        w.end_struct();
    }
}

impl Decode for GetSessionTokenResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            credentials: f.opt("Credentials")?,
            session_token_size: f.opt("SessionTokenSize")?,
            session_token_utilization: f.opt("SessionTokenUtilization")?,
        })
    }
}

impl Decode for OriginIdentity {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            federated_provider_arn: f.opt("FederatedProviderArn")?,
            issuer: f.opt("Issuer")?,
            subject: f.opt("Subject")?,
            subject_type: f.opt("SubjectType")?,
        })
    }
}

impl Encode for PolicyDescriptorType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PolicyDescriptorType[0], &self.arn);
        w.end_struct();
    }
}

impl Encode for ProvidedContext {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ProvidedContext[0], &self.context_assertion);
        opt(w, &schema::M_ProvidedContext[1], &self.provider_arn);
        w.end_struct();
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

impl Decode for TransactionContext {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            identity_provider: f.opt("IdentityProvider")?,
        })
    }
}

impl Decode for TrustedIdentityPropagationContext {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            origin_identity: f.opt("OriginIdentity")?,
            transaction_context: f.opt("TransactionContext")?,
        })
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "GetCallerIdentity" => ::bonkei_wire::Probe::of::<GetCallerIdentity>(),
        "AssumeRole" => ::bonkei_wire::Probe::of::<AssumeRole>(),
        "AssumeRoleWithWebIdentity" => ::bonkei_wire::Probe::of::<AssumeRoleWithWebIdentity>(),
        "GetSessionToken" => ::bonkei_wire::Probe::of::<GetSessionToken>(),
        _ => return None,
    })
}
