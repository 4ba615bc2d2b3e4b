//! SSH keys in the forms EC2 gives and takes ("Amazon EC2 key pairs and Amazon EC2 instances").

use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_core::Fault;
use md5::{Digest, Md5};
use rsa::pkcs1::DecodeRsaPrivateKey;
use rsa::pkcs8::{DecodePublicKey, EncodePrivateKey, EncodePublicKey};
use sha1::Sha1;
use ssh_key::private::{Ed25519Keypair, KeypairData};
use ssh_key::public::{KeyData, RsaPublicKey};
use ssh_key::{Algorithm, HashAlg, LineEnding, PrivateKey, PublicKey};

/// Bits that imported RSA keys may have.
const RSA_BITS: [usize; 3] = [1024, 2048, 4096];

/// The public half of a key pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// `rsa` or `ed25519`.
    pub key_type: &'static str,
    /// As EC2 computes it for the type and origin ("Verify the fingerprint of your key pair").
    pub fingerprint: String,
    /// One line as in `authorized_keys`, with the key pair's name behind.
    pub line: String,
}

/// A key pair of an RSA private key in PKCS#1 PEM; its fingerprint is the SHA-1 of the private key in PKCS#8 DER.
///
/// # Errors
/// `InternalFailure` when the text is no such key, which its maker is to blame for.
pub fn created_rsa(pem: &str, name: &str) -> Result<Key, Fault> {
    let failed = |what: &dyn std::fmt::Display| Fault::internal(format!("the RSA key made for the key pair cannot be used: {what}"));
    let private = rsa::RsaPrivateKey::from_pkcs1_pem(pem).map_err(|e| failed(&e))?;
    let der = private.to_pkcs8_der().map_err(|e| failed(&e))?;
    let public = RsaPublicKey::try_from(&private.to_public_key()).map_err(|e| failed(&e))?;
    Ok(Key { key_type: "rsa", fingerprint: colons(&Sha1::digest(der.as_bytes())), line: line(KeyData::Rsa(public), name).map_err(|e| failed(&e))? })
}

/// An ED25519 key pair from 32 random bytes, and its private key in OpenSSH's form.
///
/// # Errors
/// `InternalFailure` when the key cannot be written.
pub fn created_ed25519(seed: &[u8; 32], name: &str) -> Result<(Key, String), Fault> {
    let failed = |e: ssh_key::Error| Fault::internal(format!("the ED25519 key made for the key pair cannot be written: {e}"));
    let private = PrivateKey::new(KeypairData::Ed25519(Ed25519Keypair::from_seed(seed)), "").map_err(failed)?;
    let key = ed25519(private.public_key().key_data().clone(), name).map_err(failed)?;
    Ok((key, private.to_openssh(LineEnding::LF).map_err(failed)?.to_string()))
}

/// A public key as users import it: an OpenSSH line, SSH2's form (RFC 4716), or a DER in base64.
///
/// # Errors
/// `InvalidKey.Format` for anything else, for other algorithms, and for RSA keys that are not of 1024, 2048 or 4096 bits.
pub fn imported(material: &[u8], name: &str) -> Result<Key, Fault> {
    let text = std::str::from_utf8(material).map_err(|_| not_openssh())?.trim();
    let data = parse(text).ok_or_else(not_openssh)?;
    match data.algorithm() {
        Algorithm::Ed25519 => ed25519(data, name).map_err(|_| not_openssh()),
        Algorithm::Rsa { .. } => imported_rsa(data, name),
        other => Err(Fault::client("InvalidKey.Format", format!("Key type is not supported, only RSA and ED25519 are: {other}"))),
    }
}

fn imported_rsa(data: KeyData, name: &str) -> Result<Key, Fault> {
    let number = |m: &ssh_key::Mpint| m.as_positive_bytes().map(rsa::BigUint::from_bytes_be);
    let parts = data.rsa().and_then(|k| Some((number(&k.n)?, number(&k.e)?)));
    let (n, e) = parts.ok_or_else(not_openssh)?;
    let bits = n.bits();
    if !RSA_BITS.contains(&bits) {
        return Err(Fault::client("InvalidKey.Format", format!("RSA keys of 1024, 2048 and 4096 bits are supported: {bits}")));
    }
    let public = rsa::RsaPublicKey::new(n, e).map_err(|_| not_openssh())?;
    let der = public.to_public_key_der().map_err(|_| not_openssh())?;
    Ok(Key { key_type: "rsa", fingerprint: colons(&Md5::digest(der.as_bytes())), line: line(data, name).map_err(|_| not_openssh())? })
}

fn ed25519(data: KeyData, name: &str) -> Result<Key, ssh_key::Error> {
    // "Amazon EC2 might append padding to the fingerprint with = characters"
    let fingerprint = STANDARD.encode(data.fingerprint(HashAlg::Sha256).as_bytes());
    Ok(Key { key_type: "ed25519", fingerprint, line: line(data, name)? })
}

/// A public key in any of the three forms.
fn parse(text: &str) -> Option<KeyData> {
    if let Some(rest) = text.strip_prefix("---- BEGIN SSH2 PUBLIC KEY ----") {
        return Some(PublicKey::from_bytes(&STANDARD.decode(ssh2_body(rest)?).ok()?).ok()?.key_data().clone());
    }
    if let Ok(key) = PublicKey::from_openssh(text) {
        return Some(key.key_data().clone());
    }
    let packed: String = text.split_whitespace().collect();
    let public = rsa::RsaPublicKey::from_public_key_der(&STANDARD.decode(packed).ok()?).ok()?;
    Some(KeyData::Rsa(RsaPublicKey::try_from(&public).ok()?))
}

/// The base64 between SSH2's headers, which have a colon and go on over lines that end in a backslash, and its last line.
fn ssh2_body(text: &str) -> Option<String> {
    let (inner, _) = text.split_once("---- END SSH2 PUBLIC KEY ----")?;
    let mut body = String::new();
    let mut header = false;
    for line in inner.lines().map(str::trim) {
        let goes_on = header;
        header = (goes_on || line.contains(':')) && line.ends_with('\\');
        if !goes_on && !line.contains(':') {
            body.push_str(line);
        }
    }
    Some(body)
}

fn line(data: KeyData, name: &str) -> Result<String, ssh_key::Error> {
    PublicKey::new(data, name).to_openssh()
}

fn not_openssh() -> Fault {
    Fault::client("InvalidKey.Format", "Key is not in valid OpenSSH public key format")
}

fn colons(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().join(":")
}

#[cfg(test)]
pub mod tests;
