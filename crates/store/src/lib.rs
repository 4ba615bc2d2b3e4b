//! The region's state: one embedded transactional store of versioned records.
//!
//! A [`Record`] is a serde type with a kind, an id and optional indexes. A [`Tx`] reads records and, inside [`Store`]'s
//! `write`, changes them. Writers are serialised and committed in groups; an answer is given only after its commit is durable.
//! Readers work on snapshots and never wait for writers. [`SqliteStore`] keeps everything in one file, [`MemoryStore`] in
//! memory for tests; both keep the same contract (`tests/contract.rs`).
//!
//! ```
//! use bonkei_core::Scope;
//! use bonkei_store::{MemoryStore, Record, StoreError};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Clone, Serialize, Deserialize)]
//! struct Vpc { id: String, cidr: String }
//! impl Record for Vpc {
//!     const KIND: &'static str = "ec2.vpc";
//!     fn id(&self) -> &str { &self.id }
//!     fn indexes(&self) -> Vec<(&'static str, String)> { vec![("cidr", self.cidr.clone())] }
//! }
//!
//! # fn main() -> Result<(), StoreError> {
//! let store = MemoryStore::open();
//! let here = Scope::new("000000000000", "ap-northeast-1");
//! let scope = here.clone();
//! store.write(move |tx| tx.save(&scope, &Vpc { id: "vpc-1".into(), cidr: "10.0.0.0/16".into() }))?;
//! let found: Vec<Vpc> = store.read(|tx| tx.find(&here, "cidr", "10.0.0.0/16"))?;
//! assert_eq!(found.len(), 1);
//! # Ok(()) }
//! ```
#![forbid(unsafe_code)]

mod error;
mod memory;
mod notify;
mod record;
mod sqlite;
mod store;
mod tx;

pub use error::StoreError;
pub use memory::MemoryStore;
pub use notify::{Changes, Subscription, Wake};
pub use record::Record;
pub use sqlite::SqliteStore;
pub use store::{Job, Store};
pub use tx::{Event, Key, RowRef, Select, Tx, Visit};
