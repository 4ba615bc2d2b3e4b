//! CIDR blocks as VPC takes them.

use crate::faults::invalid;
use bonkei_core::Fault;
use ipnet::Ipv4Net;

/// A block from a request; bits below the mask are cleared, as EC2 does ("VPC CIDR blocks").
///
/// # Errors
/// `InvalidParameterValue` for what is no block.
pub fn parse(text: &str, parameter: &str) -> Result<Ipv4Net, Fault> {
    // a bare address is no block here, though the parser below would take none anyway
    text.parse::<Ipv4Net>()
        .map(|n| n.trunc())
        .map_err(|_| invalid(format!("Value ({text}) for parameter {parameter} is invalid. This is not a valid CIDR block.")))
}

/// Whether a block has a size that VPCs and subnets may have.
pub fn fits(block: Ipv4Net) -> bool {
    (16..=28).contains(&block.prefix_len())
}

/// Whether two blocks share an address.
pub fn overlap(a: Ipv4Net, b: Ipv4Net) -> bool {
    a.contains(&b) || b.contains(&a)
}

/// Addresses of a subnet that instances may have: all but the first four and the last ("Subnet sizing").
pub fn usable(block: Ipv4Net) -> std::ops::Range<u32> {
    let (first, last) = (u32::from(block.network()), u32::from(block.broadcast()));
    first.saturating_add(4)..last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_made_canonical() {
        assert_eq!(parse("100.68.0.18/18", "cidrBlock").map(|b| b.to_string()).as_deref(), Ok("100.68.0.0/18"));
        for bad in ["", "10.0.0.0", "10.0.0.0/33", "10.0.0/16", "::/0", "a/b"] {
            assert!(parse(bad, "cidrBlock").is_err(), "{bad}");
        }
    }
}
