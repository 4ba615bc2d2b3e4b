// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for CreateAliasRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateAliasRequest[0], &self.alias_name);
        req(w, &schema::M_CreateAliasRequest[1], &self.target_key_id);
        w.end_struct();
    }
}

impl Encode for CreateKeyRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateKeyRequest[0], &self.bypass_policy_lockout_safety_check);
        opt(w, &schema::M_CreateKeyRequest[1], &self.custom_key_store_id);
        opt(w, &schema::M_CreateKeyRequest[2], &self.customer_master_key_spec);
        opt(w, &schema::M_CreateKeyRequest[3], &self.description);
        opt(w, &schema::M_CreateKeyRequest[4], &self.key_spec);
        opt(w, &schema::M_CreateKeyRequest[5], &self.key_usage);
        opt(w, &schema::M_CreateKeyRequest[6], &self.multi_region);
        opt(w, &schema::M_CreateKeyRequest[7], &self.origin);
        opt(w, &schema::M_CreateKeyRequest[8], &self.policy);
        opt(w, &schema::M_CreateKeyRequest[9], &self.tags);
        opt(w, &schema::M_CreateKeyRequest[10], &self.xks_key_id);
        w.end_struct();
    }
}

impl Decode for CreateKeyResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key_metadata: f.opt("KeyMetadata")?,
        })
    }
}

impl Decode for KeyMetadata {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            aws_account_id: f.opt("AWSAccountId")?,
            arn: f.opt("Arn")?,
            cloud_hsm_cluster_id: f.opt("CloudHsmClusterId")?,
            creation_date: f.opt("CreationDate")?,
            current_key_material_id: f.opt("CurrentKeyMaterialId")?,
            custom_key_store_id: f.opt("CustomKeyStoreId")?,
            customer_master_key_spec: f.opt("CustomerMasterKeySpec")?,
            deletion_date: f.opt("DeletionDate")?,
            description: f.opt("Description")?,
            enabled: f.opt("Enabled")?,
            encapsulation_algorithms: f.opt("EncapsulationAlgorithms")?,
            encryption_algorithms: f.opt("EncryptionAlgorithms")?,
            expiration_model: f.opt("ExpirationModel")?,
            key_agreement_algorithms: f.opt("KeyAgreementAlgorithms")?,
            key_id: f.opt("KeyId")?,
            key_manager: f.opt("KeyManager")?,
            key_spec: f.opt("KeySpec")?,
            key_state: f.opt("KeyState")?,
            key_usage: f.opt("KeyUsage")?,
            mac_algorithms: f.opt("MacAlgorithms")?,
            multi_region: f.opt("MultiRegion")?,
            multi_region_configuration: f.opt("MultiRegionConfiguration")?,
            origin: f.opt("Origin")?,
            pending_deletion_window_in_days: f.opt("PendingDeletionWindowInDays")?,
            signing_algorithms: f.opt("SigningAlgorithms")?,
            valid_to: f.opt("ValidTo")?,
            xks_key_configuration: f.opt("XksKeyConfiguration")?,
        })
    }
}

impl Decode for MultiRegionConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            multi_region_key_type: f.opt("MultiRegionKeyType")?,
            primary_key: f.opt("PrimaryKey")?,
            replica_keys: f.opt("ReplicaKeys")?,
        })
    }
}

impl Decode for MultiRegionKey {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("Arn")?,
            region: f.opt("Region")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.tag_key);
        req(w, &schema::M_Tag[1], &self.tag_value);
        w.end_struct();
    }
}

impl Decode for XksKeyConfigurationType {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.opt("Id")?,
        })
    }
}

impl Decode for CreateAliasResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "CreateAlias" => ::bonkei_wire::Probe::of::<CreateAlias>(),
        "CreateKey" => ::bonkei_wire::Probe::of::<CreateKey>(),
        _ => return None,
    })
}
