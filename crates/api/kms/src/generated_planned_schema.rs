// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_AliasNameType: Shape = Shape { name: "AliasNameType", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_ArnType: Shape = Shape { name: "ArnType", kind: Kind::Text(Limits::range(20, 2048), &[]) };
pub static s_BackingKeyIdType: Shape = Shape { name: "BackingKeyIdType", kind: Kind::Text(Limits::range(64, 64), &[]) };
pub static s_CloudHsmClusterIdType: Shape = Shape { name: "CloudHsmClusterIdType", kind: Kind::Text(Limits::range(19, 24), &[]) };

pub static M_CreateAliasRequest: [Member; 2] = [
    Member::new("AliasName", &s_AliasNameType).required(),
    Member::new("TargetKeyId", &s_KeyIdType).required(),
];
pub static CreateAliasRequest: Shape = Shape { name: "CreateAliasRequest", kind: Kind::Struct(&M_CreateAliasRequest) };

pub static M_CreateKeyRequest: [Member; 11] = [
    Member::new("BypassPolicyLockoutSafetyCheck", &shapes::BOOL),
    Member::new("CustomKeyStoreId", &s_CustomKeyStoreIdType),
    Member::new("CustomerMasterKeySpec", &s_CustomerMasterKeySpec),
    Member::new("Description", &s_DescriptionType),
    Member::new("KeySpec", &s_KeySpec),
    Member::new("KeyUsage", &s_KeyUsageType),
    Member::new("MultiRegion", &shapes::BOOL),
    Member::new("Origin", &s_OriginType),
    Member::new("Policy", &s_PolicyType),
    Member::new("Tags", &s_TagList),
    Member::new("XksKeyId", &s_XksKeyIdType),
];
pub static CreateKeyRequest: Shape = Shape { name: "CreateKeyRequest", kind: Kind::Struct(&M_CreateKeyRequest) };

pub static M_CreateKeyResponse: [Member; 1] = [
    Member::new("KeyMetadata", &KeyMetadata),
];
pub static CreateKeyResponse: Shape = Shape { name: "CreateKeyResponse", kind: Kind::Struct(&M_CreateKeyResponse) };
pub static s_CustomKeyStoreIdType: Shape = Shape { name: "CustomKeyStoreIdType", kind: Kind::Text(Limits::range(1, 64), &[]) };
pub static s_CustomerMasterKeySpec: Shape = Shape { name: "CustomerMasterKeySpec", kind: Kind::Text(Limits::NONE, &["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2"]) };
pub static s_DescriptionType: Shape = Shape { name: "DescriptionType", kind: Kind::Text(Limits::range(0, 8192), &[]) };
pub static s_EncapsulationAlgorithmSpec: Shape = Shape { name: "EncapsulationAlgorithmSpec", kind: Kind::Text(Limits::NONE, &["ML_KEM"]) };
static I_s_EncapsulationAlgorithmSpecList: Member = Member::new("member", &s_EncapsulationAlgorithmSpec);
pub static s_EncapsulationAlgorithmSpecList: Shape = Shape { name: "EncapsulationAlgorithmSpecList", kind: Kind::List(&I_s_EncapsulationAlgorithmSpecList, Limits::NONE) };
pub static s_EncryptionAlgorithmSpec: Shape = Shape { name: "EncryptionAlgorithmSpec", kind: Kind::Text(Limits::NONE, &["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"]) };
static I_s_EncryptionAlgorithmSpecList: Member = Member::new("member", &s_EncryptionAlgorithmSpec);
pub static s_EncryptionAlgorithmSpecList: Shape = Shape { name: "EncryptionAlgorithmSpecList", kind: Kind::List(&I_s_EncryptionAlgorithmSpecList, Limits::NONE) };
pub static s_ExpirationModelType: Shape = Shape { name: "ExpirationModelType", kind: Kind::Text(Limits::NONE, &["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"]) };
pub static s_KeyAgreementAlgorithmSpec: Shape = Shape { name: "KeyAgreementAlgorithmSpec", kind: Kind::Text(Limits::NONE, &["ECDH"]) };
static I_s_KeyAgreementAlgorithmSpecList: Member = Member::new("member", &s_KeyAgreementAlgorithmSpec);
pub static s_KeyAgreementAlgorithmSpecList: Shape = Shape { name: "KeyAgreementAlgorithmSpecList", kind: Kind::List(&I_s_KeyAgreementAlgorithmSpecList, Limits::NONE) };
pub static s_KeyIdType: Shape = Shape { name: "KeyIdType", kind: Kind::Text(Limits::range(1, 2048), &[]) };
pub static s_KeyManagerType: Shape = Shape { name: "KeyManagerType", kind: Kind::Text(Limits::NONE, &["AWS", "CUSTOMER"]) };

pub static M_KeyMetadata: [Member; 27] = [
    Member::new("AWSAccountId", &shapes::TEXT),
    Member::new("Arn", &s_ArnType),
    Member::new("CloudHsmClusterId", &s_CloudHsmClusterIdType),
    Member::new("CreationDate", &shapes::TIME),
    Member::new("CurrentKeyMaterialId", &s_BackingKeyIdType),
    Member::new("CustomKeyStoreId", &s_CustomKeyStoreIdType),
    Member::new("CustomerMasterKeySpec", &s_CustomerMasterKeySpec),
    Member::new("DeletionDate", &shapes::TIME),
    Member::new("Description", &s_DescriptionType),
    Member::new("Enabled", &shapes::BOOL),
    Member::new("EncapsulationAlgorithms", &s_EncapsulationAlgorithmSpecList),
    Member::new("EncryptionAlgorithms", &s_EncryptionAlgorithmSpecList),
    Member::new("ExpirationModel", &s_ExpirationModelType),
    Member::new("KeyAgreementAlgorithms", &s_KeyAgreementAlgorithmSpecList),
    Member::new("KeyId", &s_KeyIdType).required(),
    Member::new("KeyManager", &s_KeyManagerType),
    Member::new("KeySpec", &s_KeySpec),
    Member::new("KeyState", &s_KeyState),
    Member::new("KeyUsage", &s_KeyUsageType),
    Member::new("MacAlgorithms", &s_MacAlgorithmSpecList),
    Member::new("MultiRegion", &shapes::BOOL),
    Member::new("MultiRegionConfiguration", &MultiRegionConfiguration),
    Member::new("Origin", &s_OriginType),
    Member::new("PendingDeletionWindowInDays", &s_PendingWindowInDaysType),
    Member::new("SigningAlgorithms", &s_SigningAlgorithmSpecList),
    Member::new("ValidTo", &shapes::TIME),
    Member::new("XksKeyConfiguration", &XksKeyConfigurationType),
];
pub static KeyMetadata: Shape = Shape { name: "KeyMetadata", kind: Kind::Struct(&M_KeyMetadata) };
pub static s_KeySpec: Shape = Shape { name: "KeySpec", kind: Kind::Text(Limits::NONE, &["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024"]) };
pub static s_KeyState: Shape = Shape { name: "KeyState", kind: Kind::Text(Limits::NONE, &["Creating", "Enabled", "Disabled", "PendingDeletion", "PendingImport", "PendingReplicaDeletion", "Unavailable", "Updating"]) };
pub static s_KeyUsageType: Shape = Shape { name: "KeyUsageType", kind: Kind::Text(Limits::NONE, &["SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"]) };
pub static s_MacAlgorithmSpec: Shape = Shape { name: "MacAlgorithmSpec", kind: Kind::Text(Limits::NONE, &["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"]) };
static I_s_MacAlgorithmSpecList: Member = Member::new("member", &s_MacAlgorithmSpec);
pub static s_MacAlgorithmSpecList: Shape = Shape { name: "MacAlgorithmSpecList", kind: Kind::List(&I_s_MacAlgorithmSpecList, Limits::NONE) };

pub static M_MultiRegionConfiguration: [Member; 3] = [
    Member::new("MultiRegionKeyType", &s_MultiRegionKeyType),
    Member::new("PrimaryKey", &MultiRegionKey),
    Member::new("ReplicaKeys", &s_MultiRegionKeyList),
];
pub static MultiRegionConfiguration: Shape = Shape { name: "MultiRegionConfiguration", kind: Kind::Struct(&M_MultiRegionConfiguration) };

pub static M_MultiRegionKey: [Member; 2] = [
    Member::new("Arn", &s_ArnType),
    Member::new("Region", &s_RegionType),
];
pub static MultiRegionKey: Shape = Shape { name: "MultiRegionKey", kind: Kind::Struct(&M_MultiRegionKey) };
static I_s_MultiRegionKeyList: Member = Member::new("member", &MultiRegionKey);
pub static s_MultiRegionKeyList: Shape = Shape { name: "MultiRegionKeyList", kind: Kind::List(&I_s_MultiRegionKeyList, Limits::NONE) };
pub static s_MultiRegionKeyType: Shape = Shape { name: "MultiRegionKeyType", kind: Kind::Text(Limits::NONE, &["PRIMARY", "REPLICA"]) };
pub static s_OriginType: Shape = Shape { name: "OriginType", kind: Kind::Text(Limits::NONE, &["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]) };
pub static s_PendingWindowInDaysType: Shape = Shape { name: "PendingWindowInDaysType", kind: Kind::Int(Limits::range(1, 365)) };
pub static s_PolicyType: Shape = Shape { name: "PolicyType", kind: Kind::Text(Limits::range(1, 131072), &[]) };
pub static s_RegionType: Shape = Shape { name: "RegionType", kind: Kind::Text(Limits::range(1, 32), &[]) };
pub static s_SigningAlgorithmSpec: Shape = Shape { name: "SigningAlgorithmSpec", kind: Kind::Text(Limits::NONE, &["RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512", "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "SM2DSA", "ML_DSA_SHAKE_256", "ED25519_SHA_512", "ED25519_PH_SHA_512"]) };
static I_s_SigningAlgorithmSpecList: Member = Member::new("member", &s_SigningAlgorithmSpec);
pub static s_SigningAlgorithmSpecList: Shape = Shape { name: "SigningAlgorithmSpecList", kind: Kind::List(&I_s_SigningAlgorithmSpecList, Limits::NONE) };

pub static M_Tag: [Member; 2] = [
    Member::new("TagKey", &s_TagKeyType).required(),
    Member::new("TagValue", &s_TagValueType).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };
pub static s_TagKeyType: Shape = Shape { name: "TagKeyType", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_TagList: Member = Member::new("member", &Tag);
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::NONE) };
pub static s_TagValueType: Shape = Shape { name: "TagValueType", kind: Kind::Text(Limits::range(0, 256), &[]) };

pub static M_XksKeyConfigurationType: [Member; 1] = [
    Member::new("Id", &s_XksKeyIdType),
];
pub static XksKeyConfigurationType: Shape = Shape { name: "XksKeyConfigurationType", kind: Kind::Struct(&M_XksKeyConfigurationType) };
pub static s_XksKeyIdType: Shape = Shape { name: "XksKeyIdType", kind: Kind::Text(Limits::range(1, 128), &[]) };
