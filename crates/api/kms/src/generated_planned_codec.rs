// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for CreateAliasRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alias_name: f.req("AliasName")?,
            target_key_id: f.req("TargetKeyId")?,
        })
    }
}

impl Decode for CreateKeyRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bypass_policy_lockout_safety_check: f.opt("BypassPolicyLockoutSafetyCheck")?,
            custom_key_store_id: f.opt("CustomKeyStoreId")?,
            customer_master_key_spec: f.opt("CustomerMasterKeySpec")?,
            description: f.opt("Description")?,
            key_spec: f.opt("KeySpec")?,
            key_usage: f.opt("KeyUsage")?,
            multi_region: f.opt("MultiRegion")?,
            origin: f.opt("Origin")?,
            policy: f.opt("Policy")?,
            tags: f.opt("Tags")?,
            xks_key_id: f.opt("XksKeyId")?,
        })
    }
}

impl Encode for CreateKeyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateKeyResponse[0], &self.key_metadata);
        w.end_struct();
    }
}

impl Encode for KeyMetadata {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_KeyMetadata[0], &self.aws_account_id);
        opt(w, &schema::M_KeyMetadata[1], &self.arn);
        opt(w, &schema::M_KeyMetadata[2], &self.cloud_hsm_cluster_id);
        opt(w, &schema::M_KeyMetadata[3], &self.creation_date);
        opt(w, &schema::M_KeyMetadata[4], &self.current_key_material_id);
        opt(w, &schema::M_KeyMetadata[5], &self.custom_key_store_id);
        opt(w, &schema::M_KeyMetadata[6], &self.customer_master_key_spec);
        opt(w, &schema::M_KeyMetadata[7], &self.deletion_date);
        opt(w, &schema::M_KeyMetadata[8], &self.description);
        opt(w, &schema::M_KeyMetadata[9], &self.enabled);
        opt(w, &schema::M_KeyMetadata[10], &self.encapsulation_algorithms);
        opt(w, &schema::M_KeyMetadata[11], &self.encryption_algorithms);
        opt(w, &schema::M_KeyMetadata[12], &self.expiration_model);
        opt(w, &schema::M_KeyMetadata[13], &self.key_agreement_algorithms);
        opt(w, &schema::M_KeyMetadata[14], &self.key_id);
        opt(w, &schema::M_KeyMetadata[15], &self.key_manager);
        opt(w, &schema::M_KeyMetadata[16], &self.key_spec);
        opt(w, &schema::M_KeyMetadata[17], &self.key_state);
        opt(w, &schema::M_KeyMetadata[18], &self.key_usage);
        opt(w, &schema::M_KeyMetadata[19], &self.mac_algorithms);
        opt(w, &schema::M_KeyMetadata[20], &self.multi_region);
        opt(w, &schema::M_KeyMetadata[21], &self.multi_region_configuration);
        opt(w, &schema::M_KeyMetadata[22], &self.origin);
        opt(w, &schema::M_KeyMetadata[23], &self.pending_deletion_window_in_days);
        opt(w, &schema::M_KeyMetadata[24], &self.signing_algorithms);
        opt(w, &schema::M_KeyMetadata[25], &self.valid_to);
        opt(w, &schema::M_KeyMetadata[26], &self.xks_key_configuration);
        w.end_struct();
    }
}

impl Encode for MultiRegionConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MultiRegionConfiguration[0], &self.multi_region_key_type);
        opt(w, &schema::M_MultiRegionConfiguration[1], &self.primary_key);
        opt(w, &schema::M_MultiRegionConfiguration[2], &self.replica_keys);
        w.end_struct();
    }
}

impl Encode for MultiRegionKey {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MultiRegionKey[0], &self.arn);
        opt(w, &schema::M_MultiRegionKey[1], &self.region);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tag_key: f.req("TagKey")?,
            tag_value: f.req("TagValue")?,
        })
    }
}

impl Encode for XksKeyConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_XksKeyConfigurationType[0], &self.id);
        w.end_struct();
    }
}

impl Encode for CreateAliasResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
