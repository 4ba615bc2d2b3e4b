//! Whether a principal may do what it asks ("Policy evaluation logic", IAM User Guide).
//!
//! Ring 1: a pure function of what it is given. What is decided here today is the part of the logic that needs no policy: the root
//! user of an account and service principals acting in an account are allowed there, everything else is denied because nothing allows
//! it. Users, roles and their policies will be weighed between those two.
#![forbid(unsafe_code)]

mod denial;

pub use denial::Denial;

use bonkei_core::{Arn, Fault, Principal};

/// What was decided, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The request may go on.
    Allow(Allowed),
    /// The request is refused.
    Deny(Box<Denial>),
}

/// Why a request may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// The root user may do everything in its own account ("AWS account root user").
    Root,
    /// A service may do what it needs in the account it acts for ("AWS service principals").
    Service,
}

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// The account, or a resource in it, is another's, and no policy of that account's resources lets the principal in.
    OtherAccount,
}

/// Decides whether `principal` may do `action`, such as `ec2:CreateVpc`, in `account` to `resources`; none stands for `*`.
///
/// A resource whose ARN names no account belongs to nobody in particular, such as a public parameter, and is open to all.
pub fn authorize(principal: &Principal, account: &str, action: &str, resources: &[Arn]) -> Decision {
    let own = principal.account();
    let foreign = resources.iter().find(|r| !r.account.is_empty() && r.account != own);
    if own != account || foreign.is_some() {
        return Decision::Deny(Box::new(Denial {
            principal: principal.arn(),
            action: action.to_owned(),
            resource: foreign.or(resources.first()).map(Arn::to_string),
            reason: Denied::OtherAccount,
        }));
    }
    Decision::Allow(match principal {
        Principal::Root { .. } => Allowed::Root,
        Principal::Service { .. } => Allowed::Service,
    })
}

impl Decision {
    /// Whether the request may go on.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::Allow(_))
    }

    /// The fault that a refused request is answered with, in the words of the action's service; `None` when it may go on.
    pub fn fault(&self) -> Option<Fault> {
        match self {
            Self::Allow(_) => None,
            Self::Deny(denial) => Some(denial.fault()),
        }
    }

    /// Goes on or not.
    ///
    /// # Errors
    /// The fault of [`Decision::fault`].
    pub fn into_result(self) -> Result<(), Fault> {
        self.fault().map_or(Ok(()), Err)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "000000000000";
    const OTHER: &str = "111111111111";

    fn root() -> Principal {
        Principal::Root { account: OWN.into() }
    }

    fn database(account: &str) -> Arn {
        Arn::new("rds", "ap-northeast-1", account, "db:wordpress")
    }

    #[test]
    fn roots_and_services_are_allowed_at_home() {
        let service = Principal::Service { name: "rds.amazonaws.com".into(), account: OWN.into() };
        let public = Arn::new("ssm", "ap-northeast-1", "", "parameter/aws/service/ami");
        assert_eq!(authorize(&root(), OWN, "rds:DeleteDBInstance", &[database(OWN), public]), Decision::Allow(Allowed::Root));
        assert_eq!(authorize(&service, OWN, "ec2:CreateNetworkInterface", &[]), Decision::Allow(Allowed::Service));
        assert_eq!(authorize(&root(), OWN, "sts:GetCallerIdentity", &[]).into_result(), Ok(()));
    }

    #[test]
    fn other_accounts_are_closed() {
        for (account, resources) in [(OTHER, vec![]), (OWN, vec![database(OWN), database(OTHER)]), (OTHER, vec![database(OWN)])] {
            let decision = authorize(&root(), account, "rds:DeleteDBInstance", &resources);
            assert!(!decision.is_allowed());
            assert!(matches!(decision, Decision::Deny(d) if d.reason == Denied::OtherAccount), "{account} {resources:?}");
        }
    }

    #[test]
    fn the_resource_that_decided_is_named() {
        let fault = authorize(&root(), OWN, "rds:DeleteDBInstance", &[database(OWN), database(OTHER)]).fault();
        assert_eq!(
            fault.map(|f| f.message).as_deref(),
            Some(
                "User: arn:aws:iam::000000000000:root is not authorized to perform: rds:DeleteDBInstance on resource: \
                 arn:aws:rds:ap-northeast-1:111111111111:db:wordpress because no resource-based policy allows the rds:DeleteDBInstance action"
            )
        );
    }
}
