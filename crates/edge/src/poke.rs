//! How control tells edge that there is a new configuration, and waits until it is in force.

use crate::Shared;
use crate::config::{Paths, Tables};
use crate::listeners::Listeners;
use bonkei_spec::EdgeConfig;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::Shutdown;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::os::unix::net::UnixStream as StdUnixStream;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Mutex;

/// Pause between tries to open what could not be opened.
const RETRY: Duration = Duration::from_millis(250);
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest answer in bytes.
const ANSWER: u64 = 4096;

/// Why a configuration is not in force.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The file cannot be written.
    #[error("the configuration of edge cannot be written: {0}")]
    Write(io::Error),
    /// The file is written; edge does not answer and will read it when it starts.
    #[error("edge does not answer; it reads the configuration when it is started again")]
    NotRunning,
    /// Edge does not accept it and goes on with the last one.
    #[error("edge does not accept the configuration: {0}")]
    Refused(String),
}

/// Writes the configuration of edge and waits until it is in force, at most `timeout`. Blocks; one caller at a time.
///
/// # Errors
/// When it cannot be written, or is not in force.
pub fn publish(state: &Path, config: &EdgeConfig, timeout: Duration) -> Result<(), PublishError> {
    let paths = Paths::new(state);
    write(&paths.config(), config).map_err(PublishError::Write)?;
    let answer = ask(&paths.socket(), timeout).map_err(|e| {
        tracing::debug!("edge does not answer: {e}");
        PublishError::NotRunning
    })?;
    match answer.strip_prefix("error: ") {
        Some(why) => Err(PublishError::Refused(why.to_string())),
        None if answer == "ok" || answer.starts_with("ok, ") => Ok(()),
        None => Err(PublishError::NotRunning),
    }
}

fn write(path: &Path, config: &EdgeConfig) -> io::Result<()> {
    let temporary = path.with_extension("json.new");
    let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
    file.write_all(&serde_json::to_vec(config)?)?;
    fs::rename(&temporary, path)
}

fn ask(socket: &Path, timeout: Duration) -> io::Result<String> {
    let stream = StdUnixStream::connect(socket)?;
    stream.set_read_timeout(Some(timeout.max(Duration::from_millis(1))))?;
    stream.shutdown(Shutdown::Write)?;
    let mut line = String::new();
    BufReader::new(stream.take(ANSWER)).read_line(&mut line)?;
    Ok(line.trim_end().to_string())
}

/// The configuration in force and what is served because of it.
pub struct Reloader {
    shared: Arc<Shared>,
    listeners: Mutex<Listeners>,
}

impl Reloader {
    /// Nothing is served yet.
    pub fn new(shared: Arc<Shared>) -> Arc<Self> {
        Arc::new(Self { shared, listeners: Mutex::default() })
    }

    /// Puts the configuration file in force; the answer is what a poke gets.
    pub async fn reload(self: &Arc<Self>) -> String {
        let mut listeners = self.listeners.lock().await;
        match Tables::load(&self.shared.paths.config()) {
            Ok(tables) => self.shared.tables.store(Arc::new(tables)),
            Err(e) => {
                tracing::error!("{e}");
                return format!("error: {e}");
            }
        }
        let missing = listeners.adjust(&self.shared, &self.shared.tables.load_full()).await;
        if missing.is_empty() {
            return "ok".into();
        }
        tokio::spawn(self.clone().retry());
        format!("ok, waiting for: {}", missing.join("; "))
    }

    /// Tries again until all is open, or another reload has seen to it.
    async fn retry(self: Arc<Self>) {
        let tables = self.shared.tables.load_full();
        loop {
            tokio::time::sleep(RETRY).await;
            let mut listeners = self.listeners.lock().await;
            if !Arc::ptr_eq(&tables, &self.shared.tables.load_full()) || listeners.adjust(&self.shared, &tables).await.is_empty() {
                return;
            }
        }
    }
}

/// Binds the socket that is poked, in the place of one that an earlier process left.
///
/// # Errors
/// When the kernel refuses.
pub fn bind(path: &Path) -> io::Result<UnixListener> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => {}
    }
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

/// Answers pokes until the task is aborted.
pub async fn serve(reloader: Arc<Reloader>, listener: UnixListener) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(answer(reloader.clone(), stream))),
            Err(e) => {
                tracing::warn!("a poke cannot be accepted: {e}");
                tokio::time::sleep(RETRY).await;
            }
        }
    }
}

async fn answer(reloader: Arc<Reloader>, mut stream: UnixStream) {
    // Whatever is said, up to a line or the end, means the same.
    let said = async { while stream.read_u8().await.is_ok_and(|byte| byte != b'\n') {} };
    if tokio::time::timeout(PATIENCE, said).await.is_err() {
        return;
    }
    let answer = reloader.reload().await.replace('\n', " ");
    let mut end = answer.len().min(usize::try_from(ANSWER).unwrap_or(usize::MAX) - 1);
    while !answer.is_char_boundary(end) {
        end -= 1;
    }
    let line = format!("{}\n", answer.get(..end).unwrap_or_default());
    if let Err(e) = stream.write_all(line.as_bytes()).await {
        tracing::debug!("the asker of a poke has gone: {e}");
    }
}
