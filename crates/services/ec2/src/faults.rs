//! The faults of EC2 that many operations give ("Error codes for the Amazon EC2 API").

use bonkei_core::Fault;

/// How one type of resource is named in ids, tags and faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Of its ids.
    pub prefix: &'static str,
    /// In `DescribeTags` and tag specifications.
    pub resource_type: &'static str,
    /// Code for an id that names nothing.
    not_found: &'static str,
    /// Code for a text that is no such id.
    malformed: &'static str,
    /// The sentence for an id that names nothing; `{}` is the id.
    sentence: &'static str,
}

/// Every type of resource with an id of its own.
pub const KINDS: &[Kind] = &[
    VPC,
    SUBNET,
    GATEWAY,
    TABLE,
    GROUP,
    RULE,
    INTERFACE,
    ATTACHMENT,
    ALLOCATION,
    ASSOCIATION,
    TABLE_ASSOCIATION,
    INSTANCE,
    IMAGE,
    VOLUME,
    ACL,
    KEY,
    DHCP,
];

const fn kind(prefix: &'static str, resource_type: &'static str, not_found: &'static str, malformed: &'static str, sentence: &'static str) -> Kind {
    Kind { prefix, resource_type, not_found, malformed, sentence }
}

/// VPCs.
pub const VPC: Kind = kind("vpc", "vpc", "InvalidVpcID.NotFound", "InvalidVpcID.Malformed", "The vpc ID '{}' does not exist");
/// Subnets.
pub const SUBNET: Kind = kind("subnet", "subnet", "InvalidSubnetID.NotFound", "InvalidSubnetID.Malformed", "The subnet ID '{}' does not exist");
/// Internet gateways.
pub const GATEWAY: Kind = kind(
    "igw",
    "internet-gateway",
    "InvalidInternetGatewayID.NotFound",
    "InvalidInternetGatewayID.Malformed",
    "The internetGateway ID '{}' does not exist",
);
/// Route tables.
pub const TABLE: Kind =
    kind("rtb", "route-table", "InvalidRouteTableID.NotFound", "InvalidRouteTableId.Malformed", "The routeTable ID '{}' does not exist");
/// Security groups.
pub const GROUP: Kind = kind("sg", "security-group", "InvalidGroup.NotFound", "InvalidGroupId.Malformed", "The security group '{}' does not exist");
/// Security group rules.
pub const RULE: Kind = kind(
    "sgr",
    "security-group-rule",
    "InvalidSecurityGroupRuleId.NotFound",
    "InvalidSecurityGroupRuleId.Malformed",
    "The security group rule ID '{}' does not exist",
);
/// Network interfaces.
pub const INTERFACE: Kind = kind(
    "eni",
    "network-interface",
    "InvalidNetworkInterfaceID.NotFound",
    "InvalidNetworkInterfaceId.Malformed",
    "The networkInterface ID '{}' does not exist",
);
/// Attachments of network interfaces.
pub const ATTACHMENT: Kind = kind(
    "eni-attach",
    "network-interface-attachment",
    "InvalidAttachmentID.NotFound",
    "InvalidNetworkInterfaceAttachmentId.Malformed",
    "The networkInterface attachment ID '{}' does not exist",
);
/// Elastic IP addresses.
pub const ALLOCATION: Kind =
    kind("eipalloc", "elastic-ip", "InvalidAllocationID.NotFound", "InvalidParameterValue", "The allocation ID '{}' does not exist");
/// Associations of Elastic IP addresses.
pub const ASSOCIATION: Kind =
    kind("eipassoc", "elastic-ip-association", "InvalidAssociationID.NotFound", "InvalidParameterValue", "The association ID '{}' does not exist");
/// Associations of route tables.
pub const TABLE_ASSOCIATION: Kind = kind(
    "rtbassoc",
    "route-table-association",
    "InvalidAssociationID.NotFound",
    "InvalidRouteTableAssociationID.Malformed",
    "The association ID '{}' does not exist",
);
/// Instances.
pub const INSTANCE: Kind = kind("i", "instance", "InvalidInstanceID.NotFound", "InvalidInstanceID.Malformed", "The instance ID '{}' does not exist");
/// Images.
pub const IMAGE: Kind = kind("ami", "image", "InvalidAMIID.NotFound", "InvalidAMIID.Malformed", "The image id '[{}]' does not exist");
/// Volumes.
pub const VOLUME: Kind = kind("vol", "volume", "InvalidVolume.NotFound", "InvalidParameterValue", "The volume '{}' does not exist.");
/// Network ACLs.
pub const ACL: Kind =
    kind("acl", "network-acl", "InvalidNetworkAclID.NotFound", "InvalidNetworkAclID.Malformed", "The networkAcl ID '{}' does not exist");
/// Key pairs.
pub const KEY: Kind = kind("key", "key-pair", "InvalidKeyPair.NotFound", "InvalidParameterValue", "The key pair '{}' does not exist");
/// DHCP option sets.
pub const DHCP: Kind =
    kind("dopt", "dhcp-options", "InvalidDhcpOptionID.NotFound", "InvalidDhcpOptionsId.Malformed", "The dhcpOption ID '{}' does not exist");

impl Kind {
    /// The type an id belongs to, by its prefix.
    pub fn of(id: &str) -> Option<Self> {
        let (prefix, _) = id.rsplit_once('-')?;
        KINDS.iter().find(|k| k.prefix == prefix).copied()
    }

    /// `…NotFound`.
    pub fn not_found(self, id: &str) -> Fault {
        Fault::client(self.not_found, self.sentence.replace("{}", id))
    }

    /// Several ids that name nothing, as `DescribeInstances` says it.
    pub fn none_found(self, ids: &[String]) -> Fault {
        match ids {
            [one] => self.not_found(one),
            many => Fault::client(
                self.not_found,
                self.sentence.replace("ID '{}' does", &format!("IDs '{}' do", many.join(", "))).replace("{}", &many.join(", ")),
            ),
        }
    }

    /// Whether `id` has the form of such an id.
    ///
    /// # Errors
    /// `…Malformed` when it has not: prefix, hyphen, 8 or 17 hexadecimal digits.
    pub fn check(self, id: &str) -> Result<(), Fault> {
        let hex = id.strip_prefix(self.prefix).and_then(|r| r.strip_prefix('-'));
        let good = hex.is_some_and(|h| matches!(h.len(), 8 | 17) && h.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)));
        if good { Ok(()) } else { Err(Fault::client(self.malformed, format!("Invalid id: \"{id}\" (expecting \"{}-...\")", self.prefix))) }
    }
}

/// `InvalidParameterValue`.
pub fn invalid(message: impl Into<String>) -> Fault {
    Fault::client("InvalidParameterValue", message)
}

/// `MissingParameter`, with the parameter's name in camel case as EC2 writes it.
pub fn missing(parameter: &str) -> Fault {
    Fault::client("MissingParameter", format!("The request must contain the parameter {parameter}"))
}

/// `InvalidParameterCombination`.
pub fn combination(message: impl Into<String>) -> Fault {
    Fault::client("InvalidParameterCombination", message)
}

/// `DependencyViolation`.
pub fn dependency(message: impl Into<String>) -> Fault {
    Fault::client("DependencyViolation", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_checked_by_form_and_found_by_prefix() {
        assert!(VPC.check("vpc-0123456789abcdef0").is_ok());
        assert!(VPC.check("vpc-12345678").is_ok());
        for bad in ["", "vpc", "vpc-", "vpc-xyz", "subnet-0123456789abcdef0", "vpc-0123456789ABCDEF0", "vpc-日本"] {
            assert_eq!(VPC.check(bad).map_err(|f| f.code), Err("InvalidVpcID.Malformed".into()), "{bad}");
        }
        assert_eq!(Kind::of("eni-attach-0123456789abcdef0"), Some(ATTACHMENT));
        assert_eq!(Kind::of("eni-0123456789abcdef0"), Some(INTERFACE));
        assert_eq!(Kind::of("nonsense"), None);
    }
}
