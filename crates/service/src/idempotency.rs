//! Client tokens: the same request twice makes one thing ("Ensuring idempotency in Amazon EC2 API requests").

use crate::Ctx;
use bonkei_core::{Fault, Timestamp};
use bonkei_store::Record;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What a client token stands for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClientToken {
    /// Operation and token.
    pub id: String,
    /// Digest of the request's other parameters.
    pub digest: String,
    /// What was made: an id, or whatever the operation can answer from.
    pub made: String,
    /// When.
    pub at: Timestamp,
}

impl Record for ClientToken {
    const KIND: &'static str = "service.client-token";
    fn id(&self) -> &str {
        &self.id
    }
}

/// A digest of a request's parameters, for comparing two uses of one token.
pub fn digest(request: &impl std::fmt::Debug) -> String {
    bonkei_core::short_hex(&Sha256::digest(format!("{request:?}")), 64)
}

impl Ctx<'_> {
    /// What an earlier request of `operation` with this token made.
    ///
    /// # Errors
    /// `IdempotentParameterMismatch` when that request had other parameters.
    pub fn made_before(&self, operation: &str, token: &str, digest: &str) -> Result<Option<String>, Fault> {
        let id = format!("{operation}/{token}");
        match self.tx.load::<ClientToken>(&self.scope, &id)? {
            None => Ok(None),
            Some(known) if known.digest == digest => Ok(Some(known.made)),
            Some(_) => Err(Fault::client(
                "IdempotentParameterMismatch",
                "The client token you have provided is associated with a resource that has different parameters from the parameters in this request.",
            )),
        }
    }

    /// Remembers what `operation` made for a token.
    ///
    /// # Errors
    /// When the store fails.
    pub fn remember_made(&mut self, operation: &str, token: &str, digest: String, made: String) -> Result<(), Fault> {
        let record = ClientToken { id: format!("{operation}/{token}"), digest, made, at: self.now };
        Ok(self.tx.save(&self.scope, &record)?)
    }
}
