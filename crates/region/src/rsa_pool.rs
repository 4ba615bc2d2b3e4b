//! RSA keys made ahead: `CreateKeyPair` must answer at once, and a key takes a good part of a second.

use bonkei_core::Fault;
use rsa::{RsaPrivateKey, pkcs1::EncodeRsaPrivateKey, pkcs8::LineEnding};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};

/// Keys kept ready.
const READY: usize = 2;

/// A few keys kept ready by a thread of their own.
pub struct RsaPool(Mutex<Receiver<String>>);

impl RsaPool {
    /// Starts making keys.
    ///
    /// # Errors
    /// When the host gives no thread.
    pub fn start() -> std::io::Result<Self> {
        let (sender, receiver) = sync_channel(READY);
        std::thread::Builder::new().name("rsa-keys".into()).spawn(move || fill(&sender))?;
        Ok(Self(Mutex::new(receiver)))
    }

    /// A fresh key, PKCS#1 PEM.
    ///
    /// # Errors
    /// When the thread that makes them has ended.
    pub fn take(&self) -> Result<String, Fault> {
        let receiver = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        receiver.recv().map_err(|_| Fault::internal("no RSA key could be made"))
    }
}

fn fill(sender: &SyncSender<String>) {
    loop {
        let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).map_err(|e| e.to_string());
        match key.and_then(|k| k.to_pkcs1_pem(LineEnding::LF).map(|pem| pem.to_string()).map_err(|e| e.to_string())) {
            Ok(pem) => {
                if sender.send(pem).is_err() {
                    return;
                }
            }
            Err(error) => {
                tracing::error!("an RSA key could not be made: {error}");
                return;
            }
        }
    }
}
