//! Accounts, regions and zones.

use serde::{Deserialize, Serialize};

/// The account and region a request or record belongs to; global services use an empty region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Scope {
    /// Twelve digits.
    pub account: String,
    /// Such as `ap-northeast-1`.
    pub region: String,
}

impl Scope {
    /// The scope of one account in one region.
    pub fn new(account: impl Into<String>, region: impl Into<String>) -> Self {
        Self { account: account.into(), region: region.into() }
    }
}

/// A region and its zones ("AWS Regions and Availability Zones").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// Such as `ap-northeast-1`.
    pub name: &'static str,
    /// The letters of its zones, in the order of their zone ids here.
    pub letters: &'static str,
    /// What its zone ids begin with, such as `apne1`.
    pub zone_prefix: &'static str,
    /// The numbers of its zone ids, zone by zone.
    pub zone_numbers: &'static [u8],
    /// Whether an account has it without asking (`opt-in-not-required`).
    pub by_default: bool,
}

/// One Availability Zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Such as `ap-northeast-1a`.
    pub name: String,
    /// Such as `apne1-az4`.
    pub id: String,
}

const fn region(name: &'static str, letters: &'static str, zone_prefix: &'static str, zone_numbers: &'static [u8]) -> Region {
    Region { name, letters, zone_prefix, zone_numbers, by_default: true }
}

/// The regions an account has without opting in.
pub const REGIONS: &[Region] = &[
    region("ap-northeast-1", "acd", "apne1", &[4, 1, 2]),
    region("ap-northeast-2", "abcd", "apne2", &[1, 2, 3, 4]),
    region("ap-northeast-3", "abc", "apne3", &[3, 1, 2]),
    region("ap-south-1", "abc", "aps1", &[1, 3, 2]),
    region("ap-southeast-1", "abc", "apse1", &[1, 2, 3]),
    region("ap-southeast-2", "abc", "apse2", &[1, 3, 2]),
    region("ca-central-1", "abd", "cac1", &[1, 2, 4]),
    region("eu-central-1", "abc", "euc1", &[2, 3, 1]),
    region("eu-north-1", "abc", "eun1", &[1, 2, 3]),
    region("eu-west-1", "abc", "euw1", &[1, 2, 3]),
    region("eu-west-2", "abc", "euw2", &[2, 3, 1]),
    region("eu-west-3", "abc", "euw3", &[1, 2, 3]),
    region("sa-east-1", "abc", "sae1", &[1, 2, 3]),
    region("us-east-1", "abcdef", "use1", &[1, 2, 4, 6, 3, 5]),
    region("us-east-2", "abc", "use2", &[1, 2, 3]),
    region("us-west-1", "ab", "usw1", &[1, 3]),
    region("us-west-2", "abcd", "usw2", &[1, 2, 3, 4]),
];

/// The zones of a region; empty for a name that is no region.
pub fn zones(name: &str) -> Vec<Zone> {
    let Some(r) = REGIONS.iter().find(|r| r.name == name) else { return Vec::new() };
    r.letters
        .chars()
        .zip(r.zone_numbers)
        .map(|(letter, number)| Zone { name: format!("{name}{letter}"), id: format!("{}-az{number}", r.zone_prefix) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_a_number_for_each_zone() {
        for r in REGIONS {
            assert_eq!(r.letters.len(), r.zone_numbers.len(), "{}", r.name);
        }
        assert_eq!(zones("ap-northeast-1").first().map(|z| z.id.clone()).as_deref(), Some("apne1-az4"));
        assert!(zones("nowhere-1").is_empty());
    }
}
