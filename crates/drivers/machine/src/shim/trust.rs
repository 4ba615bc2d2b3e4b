//! Makes a machine trust the cloud's authority without a run of update-ca-certificates(8): the certificate is put where that
//! program would find it again, and into what it would have made of it.

use super::place::{read, write_plain};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::{fs, io, path::Path};

const LOCAL: &str = "/usr/local/share/ca-certificates";
const HASHED: &str = "/etc/ssl/certs";
const BUNDLE: &str = "/etc/ssl/certs/ca-certificates.crt";

/// Places each authority; images without a certificate store get the first of the three places only.
pub fn place(authorities: &[String]) -> io::Result<()> {
    if authorities.is_empty() {
        return Ok(());
    }
    let have_bundle = Path::new(BUNDLE).exists();
    let mut bundle = if have_bundle { read(BUNDLE)? } else { Vec::new() };
    let before = bundle.len();
    for (n, pem) in authorities.iter().enumerate() {
        let file = format!("{LOCAL}/bonkei-{n}.crt");
        write_plain(&file, pem.as_bytes())?;
        if !contains(&bundle, pem.trim().as_bytes()) {
            if !bundle.is_empty() && !bundle.ends_with(b"\n") {
                bundle.push(b'\n');
            }
            bundle.extend(pem.trim().as_bytes());
            bundle.push(b'\n');
        }
        if let Some(hash) = certificate(pem).and_then(|der| subject_hash(&der)) {
            link(&file, &hash)?;
        }
    }
    if have_bundle && bundle.len() > before {
        write_plain(BUNDLE, &bundle)?;
    }
    Ok(())
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    // Certificates begin with a line of their own, so only line starts are looked at.
    text.windows(11).enumerate().any(|(at, window)| window == b"-----BEGIN " && text[at..].starts_with(part))
}

/// OpenSSL looks a certificate up by the hash of its subject; see openssl-rehash(1).
fn link(file: &str, hash: &str) -> io::Result<()> {
    if !Path::new(HASHED).is_dir() {
        return Ok(());
    }
    for n in 0..8 {
        let name = format!("{HASHED}/{hash}.{n}");
        match fs::read_link(&name) {
            Ok(target) if target == Path::new(file) => return Ok(()),
            Ok(_) => {}
            Err(_) if fs::symlink_metadata(&name).is_ok() => {}
            Err(_) => return std::os::unix::fs::symlink(file, name),
        }
    }
    Ok(())
}

/// The first certificate in a PEM text (RFC 7468), as DER.
fn certificate(pem: &str) -> Option<Vec<u8>> {
    let body = pem.split("-----BEGIN CERTIFICATE-----").nth(1)?.split("-----END CERTIFICATE-----").next()?;
    STANDARD.decode(body.split_whitespace().collect::<String>()).ok()
}

/// One DER value: its tag, its content, and what follows it.
fn value(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
        (bytes.iter().try_fold(0_usize, |n, byte| n.checked_mul(256)?.checked_add(usize::from(*byte)))?, rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

/// Writes one DER value shorter than 64 KiB.
fn encode(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    match u16::try_from(content.len()).unwrap_or(u16::MAX).to_be_bytes() {
        [0, low @ 0..0x80] => out.push(low),
        [0, low] => out.extend([0x81, low]),
        [high, low] => out.extend([0x82, high, low]),
    }
    out.extend(content);
    out
}

/// OpenSSL's `X509_NAME_hash`: the first four bytes, little endian, of SHA-1 over the subject with every text in UTF-8, lower
/// case and single spaces. The fields before it are those of RFC 5280, 4.1.
fn subject_hash(der: &[u8]) -> Option<String> {
    let (_, certificate, _) = value(der)?;
    let (_, mut fields, _) = value(certificate)?;
    if fields.first() == Some(&0xa0) {
        fields = value(fields)?.2;
    }
    // Serial number, signature, issuer, validity.
    for _ in 0..4 {
        fields = value(fields)?.2;
    }
    let (_, mut names, _) = value(fields)?;
    let mut canonical = Vec::new();
    while !names.is_empty() {
        let (_, mut set, rest) = value(names)?;
        names = rest;
        let mut content = Vec::new();
        while !set.is_empty() {
            let (_, pair, rest) = value(set)?;
            set = rest;
            let (kind, oid, text) = value(pair)?;
            let (tag, text, _) = value(text)?;
            let mut both = encode(kind, oid);
            both.extend(canonical_text(tag, text));
            content.extend(encode(0x30, &both));
        }
        canonical.extend(encode(0x31, &content));
    }
    let digest = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, &canonical);
    let first: [u8; 4] = digest.as_ref().get(..4)?.try_into().ok()?;
    Some(format!("{:08x}", u32::from_le_bytes(first)))
}

/// Texts that are one byte a character are brought to one form; others, which our authorities do not use, stay as they are.
fn canonical_text(tag: u8, text: &[u8]) -> Vec<u8> {
    // UTF8String, PrintableString, IA5String, VisibleString, T61String
    if ![0x0c, 0x13, 0x16, 0x1a, 0x14].contains(&tag) {
        return encode(tag, text);
    }
    let lower = text.to_ascii_lowercase();
    let words: Vec<&[u8]> = lower.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
    encode(0x0c, &words.join(&b' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn hash_is_openssls() {
        let directory = std::env::temp_dir().join(format!("bonkei-trust-{}", std::process::id()));
        fs::create_dir_all(&directory).unwrap();
        let (key, pem) = (directory.join("key"), directory.join("pem"));
        let made = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
            .args(["-subj", "/C=JP/O=Example  Cloud/CN=The Root of  Example", "-keyout"])
            .arg(&key)
            .arg("-out")
            .arg(&pem)
            .output();
        // Where OpenSSL is not installed there is nothing to agree with.
        if made.is_ok_and(|output| output.status.success()) {
            let output = Command::new("openssl").args(["x509", "-noout", "-subject_hash", "-in"]).arg(&pem).output().unwrap();
            let der = certificate(&fs::read_to_string(&pem).unwrap()).unwrap();
            assert_eq!(subject_hash(&der).unwrap(), String::from_utf8(output.stdout).unwrap().trim());
        }
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn nonsense_is_no_certificate() {
        assert!(certificate("-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----").is_none());
        assert!(subject_hash(&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff]).is_none());
        assert!(subject_hash(&[0x30]).is_none());
    }

    #[test]
    fn bundle_is_searched_by_certificate() {
        let bundle = b"-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\nB\n-----END CERTIFICATE-----\n";
        assert!(contains(bundle, b"-----BEGIN CERTIFICATE-----\nB\n-----END CERTIFICATE-----"));
        assert!(!contains(bundle, b"-----BEGIN CERTIFICATE-----\nC\n-----END CERTIFICATE-----"));
    }
}
