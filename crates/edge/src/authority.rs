//! The cloud's own certificate authority: its root is trusted by the cloud's machines and by nobody else.

use bonkei_core::{Clock, Timestamp};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose, SanType,
};
use rustix::fs::{FlockOperation, flock};
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::CertifiedKey;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const NAME: &str = "Bonkei local authority";
const ROOT_YEARS: i64 = 10;
/// Days that a certificate of a name is good for; it is issued anew long before.
pub const LEAF_DAYS: i64 = 90;
const DAY: i64 = 86_400_000;

/// Why the authority cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// Its files can be neither read nor made.
    #[error("the cloud's certificate authority cannot be read or made; look at the rights of its directory: {path}: {why}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the kernel said.
        why: io::Error,
    },
    /// A certificate or key cannot be made or read.
    #[error(
        "the cloud's certificate authority is damaged; remove {path} and start again, machines trust the new one after they are launched anew: {why}"
    )]
    Certificate {
        /// Which directory.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
}

/// The root certificate in PEM of the authority in `state`/ca, which is made when it is not there: `root.pem`, and `root.key` for its owner only. Two processes may ask at once.
///
/// # Errors
/// When it can be neither read nor made.
pub fn ensure(state: &Path, clock: &dyn Clock) -> Result<String, AuthorityError> {
    let dir = state.join("ca");
    let file = |path: &Path| {
        let path = path.to_path_buf();
        move |why| AuthorityError::File { path, why }
    };
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&dir).map_err(file(&dir))?;
    let lock_path = dir.join("lock");
    let lock = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&lock_path).map_err(file(&lock_path))?;
    flock(&lock, FlockOperation::LockExclusive).map_err(|e| file(&lock_path)(e.into()))?;
    let (root, key) = (dir.join("root.pem"), dir.join("root.key"));
    match fs::read_to_string(&root) {
        Ok(pem) => return Ok(pem),
        Err(e) if e.kind() == io::ErrorKind::NotFound => {}
        Err(e) => return Err(file(&root)(e)),
    }
    let (pem, key_pem) = make_root(clock.now()).map_err(|e| AuthorityError::Certificate { path: dir.clone(), why: e.to_string() })?;
    // The key first: a root without a key would stay so.
    write(&key, 0o600, &key_pem).map_err(file(&key))?;
    write(&root, 0o644, &pem).map_err(file(&root))?;
    Ok(pem)
}

fn make_root(now: Timestamp) -> Result<(String, String), rcgen::Error> {
    let key = KeyPair::generate()?;
    let mut params = params(now, ROOT_YEARS * 3652 / 10 * DAY);
    params.distinguished_name.push(DnType::CommonName, NAME);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign, KeyUsagePurpose::DigitalSignature];
    Ok((params.self_signed(&key)?.pem(), key.serialize_pem()))
}

/// Good from a day ago, for clocks that differ.
fn params(now: Timestamp, life: i64) -> CertificateParams {
    let day = |at: Timestamp| {
        let (year, month, day, ..) = at.civil();
        rcgen::date_time_ymd(i32::try_from(year).unwrap_or(1970), u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    };
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.not_before = day(now.plus_millis(-DAY));
    params.not_after = day(now.plus_millis(life));
    params
}

fn write(path: &Path, mode: u32, text: &str) -> io::Result<()> {
    let temporary = path.with_extension("new");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(mode).open(&temporary)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&temporary, path)?;
    path.parent().map_or(Ok(()), |dir| File::open(dir)?.sync_all())
}

/// The authority, able to issue certificates.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    dir: PathBuf,
}

impl Authority {
    /// Opens the authority of a state directory, making it when it is not there.
    ///
    /// # Errors
    /// When it can be neither read nor made.
    pub fn open(state: &Path, clock: &dyn Clock) -> Result<Self, AuthorityError> {
        let root = ensure(state, clock)?;
        let dir = state.join("ca");
        let path = dir.join("root.key");
        let key = fs::read_to_string(&path).map_err(|why| AuthorityError::File { path, why })?;
        let issuer = KeyPair::from_pem(&key).and_then(|key| Issuer::from_ca_cert_pem(&root, key));
        match issuer {
            Ok(issuer) => Ok(Self { issuer, dir }),
            Err(e) => Err(AuthorityError::Certificate { path: dir, why: e.to_string() }),
        }
    }

    /// A certificate for one host name, good for [`LEAF_DAYS`].
    ///
    /// # Errors
    /// When the name cannot stand in a certificate.
    pub fn issue(&self, name: &str, now: Timestamp) -> Result<Arc<CertifiedKey>, AuthorityError> {
        self.certificate(name, now).map_err(|why| AuthorityError::Certificate { path: self.dir.clone(), why })
    }

    fn certificate(&self, name: &str, now: Timestamp) -> Result<Arc<CertifiedKey>, String> {
        let key = KeyPair::generate().map_err(|e| e.to_string())?;
        let mut params = params(now, LEAF_DAYS * DAY);
        params.distinguished_name.push(DnType::CommonName, name);
        params.subject_alt_names = vec![SanType::DnsName(name.try_into().map_err(|e: rcgen::Error| e.to_string())?)];
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let signed = params.signed_by(&key, &self.issuer).map_err(|e| e.to_string())?;
        let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let private = any_supported_type(&private).map_err(|e| e.to_string())?;
        Ok(Arc::new(CertifiedKey::new(vec![signed.der().clone()], private)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    struct Fixed;
    impl Clock for Fixed {
        fn now(&self) -> Timestamp {
            Timestamp::from_secs(1_790_000_000)
        }
    }

    #[test]
    fn two_processes_at_once_get_the_same_root() {
        let dir = tempfile::tempdir().unwrap();
        let roots: Vec<String> = std::thread::scope(|s| {
            let started: Vec<_> = (0..4).map(|_| s.spawn(|| ensure(dir.path(), &Fixed).unwrap())).collect();
            started.into_iter().map(|t| t.join().unwrap()).collect()
        });
        assert!(roots.windows(2).all(|w| w[0] == w[1]));
        assert!(roots[0].starts_with("-----BEGIN CERTIFICATE-----"));
        let mode = |f: &str| fs::metadata(dir.path().join("ca").join(f)).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode("root.key"), mode("root.pem")), (0o600, 0o644));
    }

    #[test]
    fn a_client_that_trusts_the_root_trusts_what_it_issues() {
        use rustls::client::danger::ServerCertVerifier;
        use rustls::pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject};
        let dir = tempfile::tempdir().unwrap();
        let authority = Authority::open(dir.path(), &Fixed).unwrap();
        let issued = Authority::open(dir.path(), &Fixed).unwrap().issue("sts.ap-northeast-1.amazonaws.com", Fixed.now()).unwrap();
        let mut roots = rustls::RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(ensure(dir.path(), &Fixed).unwrap().as_bytes()).unwrap()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = rustls::client::WebPkiServerVerifier::builder_with_provider(roots.into(), provider).build().unwrap();
        let check = |name: &str, days: u64| {
            let at = UnixTime::since_unix_epoch(std::time::Duration::from_secs(1_790_000_000 + days * 86_400));
            verifier.verify_server_cert(&issued.cert[0], &[], &ServerName::try_from(name.to_string()).unwrap(), &[], at).is_ok()
        };
        assert!(check("sts.ap-northeast-1.amazonaws.com", 0));
        assert!(check("sts.ap-northeast-1.amazonaws.com", 80));
        assert!(!check("sts.ap-northeast-1.amazonaws.com", 100));
        assert!(!check("ec2.ap-northeast-1.amazonaws.com", 0));
        assert!(authority.issue("not a name\u{3042}", Fixed.now()).is_err());
    }
}
