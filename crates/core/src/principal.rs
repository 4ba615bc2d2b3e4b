//! Who is asking.

use serde::{Deserialize, Serialize};

/// An authenticated identity ("IAM identifiers", "AWS account root user").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Principal {
    /// The root user of an account.
    Root {
        /// Twelve digits.
        account: String,
    },
    /// An AWS service acting for an account's resources, such as `rds.amazonaws.com`.
    Service {
        /// The service principal's name.
        name: String,
        /// The account it acts in.
        account: String,
    },
}

impl Principal {
    /// The account this identity belongs to.
    pub fn account(&self) -> &str {
        match self {
            Self::Root { account } | Self::Service { account, .. } => account,
        }
    }

    /// Its ARN, as `sts:GetCallerIdentity` says it.
    pub fn arn(&self) -> String {
        match self {
            Self::Root { account } => format!("arn:aws:iam::{account}:root"),
            Self::Service { name, account } => format!("arn:aws:iam::{account}:service/{name}"),
        }
    }

    /// Its unique id, as `sts:GetCallerIdentity` says it: the account for its root user.
    pub fn user_id(&self) -> &str {
        match self {
            Self::Root { account } => account,
            Self::Service { name, .. } => name,
        }
    }
}

/// An identity and where its request came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Who signed.
    pub principal: Principal,
    /// The access key id used, empty for a service.
    pub access_key: String,
    /// The address the request came from, or a service principal's name.
    pub source_ip: String,
    /// The client's own words about itself.
    pub user_agent: String,
}
