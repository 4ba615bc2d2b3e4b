//! `cloud.json`: what a cloud keeps over `down` and `up`, and the mark that a directory is a cloud's.

use super::paths::StateDir;
use crate::style::{CliError, Context};
use bonkei_core::Clock;
use serde::{Deserialize, Serialize};
use std::io::Write;

const FORMAT: u32 = 1;

/// The host ports a cloud answers on, all on 127.0.0.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ports {
    /// The AWS API.
    pub api: u16,
    /// The web gateway, HTTP.
    pub web: u16,
    /// The web gateway, TLS.
    pub web_tls: u16,
}

impl Default for Ports {
    fn default() -> Self {
        Self { api: 4566, web: 8080, web_tls: 8443 }
    }
}

/// The host ids that stand for the cloud's ids 1 to `count`; id 0 is the user who started it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdRange {
    /// First host user id.
    pub uid_base: u32,
    /// First host group id.
    pub gid_base: u32,
    /// How many of each.
    pub count: u32,
}

/// The content of `cloud.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CloudFile {
    format: u32,
    /// Eight hexadecimal digits that name this cloud on its host, as in its control groups.
    pub id: String,
    /// Milliseconds since the epoch.
    pub created_millis: i64,
    /// As last used.
    pub ports: Ports,
    /// Files of images and volumes belong to these, so they stay the same for the directory's whole life.
    pub ids: IdRange,
    /// Host user id of the owner.
    pub owner: u32,
}

impl CloudFile {
    /// A new cloud, named by a random number.
    pub fn new(ports: Ports, ids: IdRange, name: u32, clock: &dyn Clock) -> Self {
        let owner = rustix::process::geteuid().as_raw();
        Self { format: FORMAT, id: format!("{name:08x}"), created_millis: clock.now().millis(), ports, ids, owner }
    }

    /// What the directory holds; `None` when there is no cloud in it yet.
    ///
    /// # Errors
    /// When the file is there and cannot be read, or is of another format.
    pub fn load(state: &StateDir) -> Result<Option<Self>, CliError> {
        let path = state.cloud_file();
        let text = match std::fs::read(&path) {
            Ok(text) => text,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(CliError::because(format_args!("cannot read {}", path.display()), e)),
        };
        let broken = |why: &dyn std::fmt::Display| {
            CliError::new(format_args!("{} is not a cloud's description, so this directory is left alone: {why}", path.display()))
                .help("choose another directory with --state DIR")
        };
        let file: Self = serde_json::from_slice(&text).map_err(|e| broken(&e))?;
        if file.format != FORMAT {
            return Err(broken(&format_args!("format {}, this program reads {FORMAT}", file.format)));
        }
        Ok(Some(file))
    }

    /// Writes it whole: a temporary file, synced, renamed.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn save(&self, state: &StateDir) -> Result<(), CliError> {
        let path = state.cloud_file();
        let temporary = path.with_extension("json.new");
        let write = || -> std::io::Result<()> {
            let mut file = std::fs::File::create(&temporary)?;
            file.write_all(&serde_json::to_vec_pretty(self)?)?;
            file.sync_all()?;
            std::fs::rename(&temporary, &path)
        };
        write().context(format_args!("cannot write {}", path.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bonkei_core::Timestamp;

    struct Fixed;
    impl Clock for Fixed {
        fn now(&self) -> Timestamp {
            Timestamp::from_secs(5)
        }
    }

    #[test]
    fn a_cloud_is_remembered_and_a_stranger_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let state = StateDir::resolve(Some(dir.path()));
        assert_eq!(CloudFile::load(&state).unwrap(), None);
        let file = CloudFile::new(Ports::default(), IdRange { uid_base: 100_000, gid_base: 200_000, count: 65_536 }, 7, &Fixed);
        file.save(&state).unwrap();
        assert_eq!(CloudFile::load(&state).unwrap(), Some(file));
        for text in [
            "{}",
            "no json",
            r#"{"format":9,"id":"0","created_millis":0,"ports":{"api":1,"web":2,"web_tls":3},"ids":{"uid_base":1,"gid_base":1,"count":1},"owner":0}"#,
        ] {
            std::fs::write(state.cloud_file(), text).unwrap();
            let error = CloudFile::load(&state).unwrap_err();
            assert!(error.message.contains("left alone"), "{error}");
        }
    }
}
