//! AWS's endpoints inside the cloud: 198.19.0.1 on ports 80 and 443, relayed to control.

use crate::Shared;
use crate::authority::Authority;
use crate::dns;
use crate::relay::{self, Limits};
use bonkei_core::{Clock, Timestamp};
use rustls::ServerConfig;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use std::collections::HashMap;
use std::fmt;
use std::io;
use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpStream, UnixStream};
use tokio_rustls::TlsAcceptor;

/// Plain HTTP.
pub const HTTP: SocketAddrV4 = SocketAddrV4::new(dns::API, 80);
/// HTTPS.
pub const HTTPS: SocketAddrV4 = SocketAddrV4::new(dns::API, 443);

/// Certificates kept at a time.
const CERTIFICATES: usize = 256;
/// A certificate is issued anew after so many milliseconds, a third of its life.
const RENEW: i64 = 30 * 86_400_000;
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How long a control that is being restarted is waited for: tries and pause.
const TRIES: (u32, Duration) = (20, Duration::from_millis(250));

/// Serves a plain connection.
pub async fn http(shared: Arc<Shared>, client: TcpStream) {
    let _ = client.set_nodelay(true);
    finish(relayed(&shared, client).await);
}

/// Serves a TLS connection with a certificate of the cloud's authority for the name that the client wants.
pub async fn https(shared: Arc<Shared>, client: TcpStream) {
    let _ = client.set_nodelay(true);
    let accepted = tokio::time::timeout(HANDSHAKE, shared.tls.accept(client)).await;
    finish(match accepted {
        Ok(Ok(client)) => relayed(&shared, client).await,
        Ok(Err(e)) => Err(e),
        Err(_) => Err(io::ErrorKind::TimedOut.into()),
    });
}

fn finish(ended: io::Result<()>) {
    if let Err(e) = ended {
        tracing::debug!("a connection to the API inside the cloud ended: {e}");
    }
}

async fn relayed(shared: &Shared, client: impl tokio::io::AsyncRead + tokio::io::AsyncWrite) -> io::Result<()> {
    let control = control(&shared.paths.api()).await?;
    relay::both(client, control, Limits::STANDARD).await
}

async fn control(path: &std::path::Path) -> io::Result<UnixStream> {
    let mut tries = 1;
    loop {
        match UnixStream::connect(path).await {
            Ok(control) => return Ok(control),
            Err(e) if tries >= TRIES.0 => return Err(e),
            Err(_) => tokio::time::sleep(TRIES.1).await,
        }
        tries += 1;
    }
}

/// Makes the TLS side.
///
/// # Errors
/// When rustls refuses its own defaults.
pub fn acceptor(authority: Authority, clock: Arc<dyn Clock>) -> Result<TlsAcceptor, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let names = Arc::new(Certificates { authority, clock, kept: Mutex::default() });
    let mut config =
        ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?.with_no_client_auth().with_cert_resolver(names);
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    config.max_early_data_size = 0;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Issues certificates as they are wanted.
struct Certificates {
    authority: Authority,
    clock: Arc<dyn Clock>,
    kept: Mutex<HashMap<String, (Timestamp, Arc<CertifiedKey>)>>,
}

impl fmt::Debug for Certificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Certificates")
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let name = hello.server_name()?.to_ascii_lowercase();
        let now = self.clock.now();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let young = |since: &Timestamp| (0..RENEW).contains(&(now.millis() - since.millis()));
        if let Some((_, key)) = kept.get(&name).filter(|(since, _)| young(since)) {
            return Some(key.clone());
        }
        if !dns::is_endpoint(&name) {
            return None;
        }
        let key = self.authority.issue(&name, now).inspect_err(|e| tracing::warn!("no certificate: {e}")).ok()?;
        if kept.len() >= CERTIFICATES {
            kept.clear();
        }
        kept.insert(name, (now, key.clone()));
        Some(key)
    }
}
