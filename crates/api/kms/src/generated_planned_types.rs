// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}
impl ::bonkei_wire::Element for CreateAliasRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateKeyRequest {
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub custom_key_store_id: Option<String>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub description: Option<String>,
    pub key_spec: Option<KeySpec>,
    pub key_usage: Option<KeyUsageType>,
    pub multi_region: Option<bool>,
    pub origin: Option<OriginType>,
    pub policy: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub xks_key_id: Option<String>,
}
impl ::bonkei_wire::Element for CreateKeyRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}
impl ::bonkei_wire::Element for CreateKeyResponse {}

text_enum! { CustomerMasterKeySpec
    RSA_2048 = "RSA_2048"
    RSA_3072 = "RSA_3072"
    RSA_4096 = "RSA_4096"
    ECC_NIST_P256 = "ECC_NIST_P256"
    ECC_NIST_P384 = "ECC_NIST_P384"
    ECC_NIST_P521 = "ECC_NIST_P521"
    ECC_SECG_P256K1 = "ECC_SECG_P256K1"
    SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT"
    HMAC_224 = "HMAC_224"
    HMAC_256 = "HMAC_256"
    HMAC_384 = "HMAC_384"
    HMAC_512 = "HMAC_512"
    SM2 = "SM2"
}

text_enum! { EncapsulationAlgorithmSpec
    ML_KEM = "ML_KEM"
}

text_enum! { EncryptionAlgorithmSpec
    SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT"
    RSAES_OAEP_SHA_1 = "RSAES_OAEP_SHA_1"
    RSAES_OAEP_SHA_256 = "RSAES_OAEP_SHA_256"
    SM2PKE = "SM2PKE"
}

text_enum! { ExpirationModelType
    KEY_MATERIAL_EXPIRES = "KEY_MATERIAL_EXPIRES"
    KEY_MATERIAL_DOES_NOT_EXPIRE = "KEY_MATERIAL_DOES_NOT_EXPIRE"
}

text_enum! { KeyAgreementAlgorithmSpec
    ECDH = "ECDH"
}

text_enum! { KeyManagerType
    AWS = "AWS"
    CUSTOMER = "CUSTOMER"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub arn: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub current_key_material_id: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub deletion_date: Option<Timestamp>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    pub expiration_model: Option<ExpirationModelType>,
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    pub key_id: Option<String>,
    pub key_manager: Option<KeyManagerType>,
    pub key_spec: Option<KeySpec>,
    pub key_state: Option<KeyState>,
    pub key_usage: Option<KeyUsageType>,
    pub mac_algorithms: Option<Vec<MacAlgorithmSpec>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub origin: Option<OriginType>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    pub valid_to: Option<Timestamp>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
}
impl ::bonkei_wire::Element for KeyMetadata {}

text_enum! { KeySpec
    RSA_2048 = "RSA_2048"
    RSA_3072 = "RSA_3072"
    RSA_4096 = "RSA_4096"
    ECC_NIST_P256 = "ECC_NIST_P256"
    ECC_NIST_P384 = "ECC_NIST_P384"
    ECC_NIST_P521 = "ECC_NIST_P521"
    ECC_SECG_P256K1 = "ECC_SECG_P256K1"
    SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT"
    HMAC_224 = "HMAC_224"
    HMAC_256 = "HMAC_256"
    HMAC_384 = "HMAC_384"
    HMAC_512 = "HMAC_512"
    SM2 = "SM2"
    ML_DSA_44 = "ML_DSA_44"
    ML_DSA_65 = "ML_DSA_65"
    ML_DSA_87 = "ML_DSA_87"
    ECC_NIST_EDWARDS25519 = "ECC_NIST_EDWARDS25519"
    ML_KEM_512 = "ML_KEM_512"
    ML_KEM_768 = "ML_KEM_768"
    ML_KEM_1024 = "ML_KEM_1024"
}

text_enum! { KeyState
    CREATING = "Creating"
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    PENDING_DELETION = "PendingDeletion"
    PENDING_IMPORT = "PendingImport"
    PENDING_REPLICA_DELETION = "PendingReplicaDeletion"
    UNAVAILABLE = "Unavailable"
    UPDATING = "Updating"
}

text_enum! { KeyUsageType
    SIGN_VERIFY = "SIGN_VERIFY"
    ENCRYPT_DECRYPT = "ENCRYPT_DECRYPT"
    GENERATE_VERIFY_MAC = "GENERATE_VERIFY_MAC"
    KEY_AGREEMENT = "KEY_AGREEMENT"
    ENCAPSULATE_DECAPSULATE = "ENCAPSULATE_DECAPSULATE"
}

text_enum! { MacAlgorithmSpec
    HMAC_SHA_224 = "HMAC_SHA_224"
    HMAC_SHA_256 = "HMAC_SHA_256"
    HMAC_SHA_384 = "HMAC_SHA_384"
    HMAC_SHA_512 = "HMAC_SHA_512"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<MultiRegionKeyType>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}
impl ::bonkei_wire::Element for MultiRegionConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}
impl ::bonkei_wire::Element for MultiRegionKey {}

text_enum! { MultiRegionKeyType
    PRIMARY = "PRIMARY"
    REPLICA = "REPLICA"
}

text_enum! { OriginType
    AWS_KMS = "AWS_KMS"
    EXTERNAL = "EXTERNAL"
    AWS_CLOUDHSM = "AWS_CLOUDHSM"
    EXTERNAL_KEY_STORE = "EXTERNAL_KEY_STORE"
}

text_enum! { SigningAlgorithmSpec
    RSASSA_PSS_SHA_256 = "RSASSA_PSS_SHA_256"
    RSASSA_PSS_SHA_384 = "RSASSA_PSS_SHA_384"
    RSASSA_PSS_SHA_512 = "RSASSA_PSS_SHA_512"
    RSASSA_PKCS1_V1_5_SHA_256 = "RSASSA_PKCS1_V1_5_SHA_256"
    RSASSA_PKCS1_V1_5_SHA_384 = "RSASSA_PKCS1_V1_5_SHA_384"
    RSASSA_PKCS1_V1_5_SHA_512 = "RSASSA_PKCS1_V1_5_SHA_512"
    ECDSA_SHA_256 = "ECDSA_SHA_256"
    ECDSA_SHA_384 = "ECDSA_SHA_384"
    ECDSA_SHA_512 = "ECDSA_SHA_512"
    SM2DSA = "SM2DSA"
    ML_DSA_SHAKE_256 = "ML_DSA_SHAKE_256"
    ED25519_SHA_512 = "ED25519_SHA_512"
    ED25519_PH_SHA_512 = "ED25519_PH_SHA_512"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub tag_key: String,
    pub tag_value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}
impl ::bonkei_wire::Element for XksKeyConfigurationType {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAliasResponse {}
impl ::bonkei_wire::Element for CreateAliasResponse {}
