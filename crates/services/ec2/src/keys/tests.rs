use super::*;

/// An RSA public key of 1024 bits, in OpenSSH's base64.
pub const RSA_1024: &str = "AAAAB3NzaC1yc2EAAAADAQABAAAAgQCu0W4J5cg0pMxXanqkyNPJw7ESX80bcuxe5X2WjEz8B3PMvmFdn+CEhSbXNXen6Qe/2fCiq8AOr/rONxNadqo9wwJvsA17o3bEkmVk/r1doVtFUJc9f6SDCG0W4EDNQDoIGL9hCbf7Cl0nLx+d/yuT/TuklSx9EYSYlTh+NaK1ww==";
/// The same in DER, in base64.
const RSA_1024_DER: &str = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCu0W4J5cg0pMxXanqkyNPJw7ESX80bcuxe5X2WjEz8B3PMvmFdn+CEhSbXNXen6Qe/2fCiq8AOr/rONxNadqo9wwJvsA17o3bEkmVk/r1doVtFUJc9f6SDCG0W4EDNQDoIGL9hCbf7Cl0nLx+d/yuT/TuklSx9EYSYlTh+NaK1wwIDAQAB";
const RSA_3072: &str = "AAAAB3NzaC1yc2EAAAADAQABAAABgQDPgDQSKZnjf2DDmI1wQc7zedliFuBF4r/btWDmd+fgzGX8mjup4yAqB/JsTn0iWZVSOdBM6tdmeLGoSrWdALyRm6/xxEuG2dlc7CZFOpHmTsyyuzRJvK9oImyhUw581eRkV06lS9MqHVpqj9HQOuid4yOADbTpIzQkuFl8i0b1wI6SfRtfXJcqxQqgwuCMr8znVqA8vE+JI2qDhbnEwCKhKrwkxn7DFPAX45Z0NNX3wcezOmvV2EzZqVUjq7lfV2TYYBOsh1vxi1GqSacYEtvBUcEurFgI5hnVm2+weQU1zdSJVYqFTo8igFE3mIcYARVFNSW2W85gzbWVPSnIYCetZErA/4N01vhoQST/YJvRwXWQyGB/eB1m7RydgR6XoXF0hYvB25M4cS771ounisZ8pa7pdjf1z9VkMI2BnQYMpMw68zYxQJyejDUZfiiVGNmx/iz8H6g4mv9VG0lA5MdO472hprmvhFRk+B4E7tEiUYojFs+lgHmW2htVEqW2aeU=";
const ECDSA: &str =
    "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBHFbCxGaOarcAl9K5SAAZ9T5sRaSEtbKABw1aH0OOMODEB95JA9nlgjaIO8z1kF4sF/pRdeKyXawPg+NBCKichE=";
/// The first test key of RFC 8032.
const SEED: [u8; 32] = [
    0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4, 0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19,
    0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
];
/// Its public half as OpenSSH writes it.
pub const ED25519: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
/// Its fingerprint as EC2 writes it.
const ED25519_PRINT: &str = "bbXpuKG6zhzdmnxq256TlqzFBzRl2f6OOg722cYNbU8=";

#[test]
fn a_created_rsa_key_has_the_sha1_of_its_private_key() {
    let key = created_rsa(include_str!("../testing/rsa.pem"), "web").unwrap();
    // openssl pkcs8 -in rsa.pem -nocrypt -topk8 -outform DER | openssl sha1 -c
    assert_eq!(key.fingerprint, "1a:5a:f0:b2:a3:55:3d:2d:54:dc:e4:ff:16:27:53:30:64:d3:f7:45");
    assert!(
        key.line.starts_with("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCXf81pGGCIIPDn71pXO2FiOxMm56Zs")
            && key.line.ends_with("Jcc9TOVZyuUOASMa3Z5n web"),
        "{}",
        key.line
    );
    // the same key imported: openssl rsa -in rsa.pem -pubout -outform DER | openssl md5 -c
    assert_eq!(imported(key.line.as_bytes(), "web").unwrap().fingerprint, "82:c6:71:a3:a5:dd:6a:2b:98:cf:fb:08:5f:f6:6a:fd");
    assert_eq!(created_rsa("no key", "web").map_err(|f| f.code), Err("InternalFailure".into()));
}

#[test]
fn a_created_ed25519_key_can_be_read_again() {
    let (key, private) = created_ed25519(&SEED, "web").unwrap();
    assert_eq!(key, Key { key_type: "ed25519", fingerprint: ED25519_PRINT.into(), line: format!("{ED25519} web") });
    assert!(private.starts_with("-----BEGIN OPENSSH PRIVATE KEY-----\n") && private.ends_with("-----END OPENSSH PRIVATE KEY-----\n"));
    let read = PrivateKey::from_openssh(&private).unwrap();
    assert_eq!(read.key_data().ed25519().map(|k| k.private.to_bytes()), Some(SEED));
}

#[test]
fn public_keys_are_imported_in_three_forms() {
    let ssh2 = format!(
        "---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"a key, \\\nof 1024 bits\"\n{}\n{}\n---- END SSH2 PUBLIC KEY ----\n",
        &RSA_1024[..70],
        &RSA_1024[70..]
    );
    for text in
        [format!("ssh-rsa {RSA_1024} me@example.com\n"), ssh2, RSA_1024_DER.to_owned(), format!("{}\n{}\n", &RSA_1024_DER[..64], &RSA_1024_DER[64..])]
    {
        let key = imported(text.as_bytes(), "mine").unwrap();
        assert_eq!(key.line, format!("ssh-rsa {RSA_1024} mine"), "{text}");
        assert_eq!(key.fingerprint, "04:25:c7:6c:d1:2e:e8:28:97:ed:d7:b9:32:06:e2:22", "{text}");
    }
    let key = imported(format!("{ED25519} me").as_bytes(), "mine").unwrap();
    assert_eq!((key.key_type, key.fingerprint.as_str(), key.line), ("ed25519", ED25519_PRINT, format!("{ED25519} mine")));
}

#[test]
fn other_keys_are_refused() {
    let private = include_str!("../testing/rsa.pem");
    for text in [
        String::new(),
        "ssh-rsa".into(),
        "ssh-rsa AAAA".into(),
        format!("ssh-rsa {}", &RSA_1024[..80]),
        format!("ssh-ed25519 {RSA_1024}"),
        format!("ssh-rsa {RSA_3072}"),
        format!("ecdsa-sha2-nistp256 {ECDSA}"),
        "---- BEGIN SSH2 PUBLIC KEY ----\nAAAA".into(),
        private.to_owned(),
        "日本".into(),
    ] {
        assert_eq!(imported(text.as_bytes(), "mine").map_err(|f| f.code), Err("InvalidKey.Format".into()), "{text}");
    }
    assert!(imported(&[0xff, 0xfe], "mine").is_err());
}
