//! Amazon Resource Names ("Identify AWS resources with Amazon Resource Names (ARNs)").

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// `arn:aws:service:region:account:resource`; region and account are empty where the service has none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Arn {
    /// Such as `ec2`.
    pub service: String,
    /// Such as `ap-northeast-1`, or empty.
    pub region: String,
    /// Twelve digits, or empty.
    pub account: String,
    /// The rest, which may hold `:` and `/`.
    pub resource: String,
}

impl Arn {
    /// An ARN of the partition `aws`.
    pub fn new(service: &str, region: &str, account: &str, resource: impl Into<String>) -> Self {
        Self { service: service.into(), region: region.into(), account: account.into(), resource: resource.into() }
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "arn:aws:{}:{}:{}:{}", self.service, self.region, self.account, self.resource)
    }
}

impl FromStr for Arn {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next().ok_or(());
        if next()? != "arn" || next()? != "aws" {
            return Err(());
        }
        let arn = Self { service: next()?.into(), region: next()?.into(), account: next()?.into(), resource: next()?.into() };
        if arn.service.is_empty() || arn.resource.is_empty() { Err(()) } else { Ok(arn) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let text = "arn:aws:rds:ap-northeast-1:000000000000:db:wordpress";
        assert_eq!(text.parse::<Arn>().map(|a| a.to_string()).as_deref(), Ok(text));
        assert_eq!("arn:aws:rds".parse::<Arn>(), Err(()));
    }
}
