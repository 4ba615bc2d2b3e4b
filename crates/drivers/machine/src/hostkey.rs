//! A new ssh host key, in the form of OpenSSH's PROTOCOL.key; ed25519 is RFC 8709.

use base64::{Engine, engine::general_purpose::STANDARD};
use ring::{
    rand::{SecureRandom, SystemRandom},
    signature::{Ed25519KeyPair, KeyPair},
};

/// A host key, as the two files that sshd reads.
pub struct HostKey {
    /// `ssh_host_ed25519_key`
    pub private: String,
    /// `ssh_host_ed25519_key.pub`
    pub public: String,
}

/// A new key, from the kernel's randomness, named after the host.
///
/// # Errors
/// When the kernel has no randomness to give.
pub fn generate(host: &str) -> std::io::Result<HostKey> {
    let mut random = [0_u8; 36];
    SystemRandom::new().fill(&mut random).map_err(|_| std::io::Error::other("the kernel gave no randomness"))?;
    let (seed, check) = random.split_at(32);
    encode(seed, check, &format!("root@{host}")).ok_or_else(|| std::io::Error::other("no key from this seed"))
}

fn encode(seed: &[u8], check: &[u8], comment: &str) -> Option<HostKey> {
    const KIND: &[u8] = b"ssh-ed25519";
    let pair = Ed25519KeyPair::from_seed_unchecked(seed).ok()?;
    let public_bytes = pair.public_key().as_ref();
    let mut public = Vec::new();
    field(&mut public, KIND);
    field(&mut public, public_bytes);
    let mut secret = [check, check].concat();
    field(&mut secret, KIND);
    field(&mut secret, public_bytes);
    field(&mut secret, &[seed, public_bytes].concat());
    field(&mut secret, comment.as_bytes());
    secret.extend((1..).take((8 - secret.len() % 8) % 8));
    let mut key = b"openssh-key-v1\0".to_vec();
    field(&mut key, b"none");
    field(&mut key, b"none");
    field(&mut key, b"");
    key.extend(1_u32.to_be_bytes());
    field(&mut key, &public);
    field(&mut key, &secret);
    let text = STANDARD.encode(key);
    let lines: Vec<&str> = text.as_bytes().chunks(70).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    Some(HostKey {
        private: format!("-----BEGIN OPENSSH PRIVATE KEY-----\n{}\n-----END OPENSSH PRIVATE KEY-----\n", lines.join("\n")),
        public: format!("ssh-ed25519 {} {comment}\n", STANDARD.encode(public)),
    })
}

fn field(to: &mut Vec<u8>, bytes: &[u8]) {
    to.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    to.extend(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_what_openssh_reads() {
        let key = generate("ip-10-0-0-5").unwrap();
        let path = std::env::temp_dir().join(format!("bonkei-hostkey-{}", std::process::id()));
        std::fs::write(&path, &key.private).unwrap();
        std::os::unix::fs::PermissionsExt::set_mode(&mut std::fs::metadata(&path).unwrap().permissions(), 0o600);
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let output = std::process::Command::new("ssh-keygen").arg("-y").arg("-f").arg(&path).output();
        std::fs::remove_file(&path).unwrap();
        // Where OpenSSH is not installed, the machine tests log in with the key in place.
        if let Ok(output) = output {
            assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), key.public.trim(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}
