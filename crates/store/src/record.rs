//! What a service keeps.

use crate::StoreError;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A type whose values are kept in the store, one row each, as JSON with a version.
pub trait Record: Serialize + DeserializeOwned + Clone + Send + Sync + 'static {
    /// Service and resource, such as `ec2.vpc`: what tells its rows from others, so never changed.
    const KIND: &'static str;
    /// The version of its form; raise it when old rows would no longer decode, and write [`Record::migrate`].
    const VERSION: u32 = 1;

    /// What names it within its account and region, such as `vpc-0a1b2c3d4e5f67890`.
    fn id(&self) -> &str;

    /// Names and values it can be found by, such as `("vpc", "vpc-0…")`; a name may come with several values.
    fn indexes(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// Brings the JSON of an older `version` to [`Record::VERSION`], or says why it cannot.
    ///
    /// Rows are converted when read and written in the new form when next saved, so every old version must stay readable;
    /// indexes are as of the last save.
    fn migrate(version: u32, value: Value) -> Result<Value, String> {
        let _ = value;
        Err(format!("no step from version {version}"))
    }
}

/// Decodes a stored body of any version up to the current one.
pub(crate) fn decode<R: Record>(id: &str, version: u32, body: &[u8]) -> Result<R, StoreError> {
    let unreadable = |reason: String| StoreError::Unreadable { kind: R::KIND, id: id.to_owned(), reason };
    if version == R::VERSION {
        return serde_json::from_slice(body).map_err(|e| unreadable(e.to_string()));
    }
    if version > R::VERSION {
        return Err(StoreError::NewerRecord { kind: R::KIND, id: id.to_owned(), found: version, known: R::VERSION });
    }
    let old = serde_json::from_slice(body).map_err(|e| unreadable(e.to_string()))?;
    let new = R::migrate(version, old).map_err(unreadable)?;
    serde_json::from_value(new).map_err(|e| unreadable(e.to_string()))
}

/// Encodes a record's body.
pub(crate) fn encode<R: Record>(record: &R) -> Result<String, StoreError> {
    serde_json::to_string(record).map_err(|e| StoreError::Unwritable { kind: R::KIND, id: record.id().to_owned(), reason: e.to_string() })
}
