//! What a region's network is: the nouns of Amazon VPC, resolved (no defaults left to look up).

use ipnet::Ipv4Net;
use serde::{Deserialize, Serialize};
use std::net::Ipv4Addr;

/// The whole network of the cloud.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    /// Every VPC of every account and region, ordered by id.
    pub vpcs: Vec<Vpc>,
}

/// A virtual private cloud ("How Amazon VPC works").
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vpc {
    /// Such as `vpc-0a1b2c3d4e5f67890`; names its network namespace too.
    pub id: String,
    /// Primary CIDR block first.
    pub cidrs: Vec<Ipv4Net>,
    /// The attached internet gateway's id.
    pub internet_gateway: Option<String>,
    /// Whether the resolver at the base of the CIDR plus two answers (`enableDnsSupport`).
    pub dns_support: bool,
    /// Ordered by id.
    pub subnets: Vec<Subnet>,
    /// Ordered by id.
    pub route_tables: Vec<RouteTable>,
    /// Ordered by id.
    pub security_groups: Vec<SecurityGroup>,
    /// Ordered by id.
    pub network_acls: Vec<NetworkAcl>,
    /// Ordered by id.
    pub interfaces: Vec<Interface>,
}

/// A subnet with its table and ACL resolved: explicit association, else the VPC's main one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subnet {
    /// Such as `subnet-0…`.
    pub id: String,
    /// Its block, inside one of the VPC's.
    pub cidr: Ipv4Net,
    /// Zone name.
    pub zone: String,
    /// Id of the route table in force.
    pub route_table: String,
    /// Id of the network ACL in force.
    pub network_acl: String,
}

/// A route table ("Configure route tables").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RouteTable {
    /// Such as `rtb-0…`.
    pub id: String,
    /// All but the local ones, which follow from the VPC's blocks.
    pub routes: Vec<Route>,
}

/// One route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// Destination block.
    pub destination: Ipv4Net,
    /// Where matching packets go.
    pub target: Target,
}

/// A route's target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// The internet gateway of this id; a blackhole unless it is the attached one.
    InternetGateway(String),
    /// The network interface of this id; a blackhole unless it is attached to a machine.
    Interface(String),
    /// The target is gone.
    Blackhole,
}

/// A security group ("Security group rules").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityGroup {
    /// Such as `sg-0…`.
    pub id: String,
    /// Rules for packets towards its members, ordered by id.
    pub ingress: Vec<GroupRule>,
    /// Rules for packets from its members, ordered by id.
    pub egress: Vec<GroupRule>,
}

/// One security group rule: one protocol, one range, one peer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRule {
    /// Such as `sgr-0…`; verdicts name it.
    pub id: String,
    /// Which packets.
    pub traffic: Traffic,
    /// From or to whom.
    pub peer: Peer,
}

/// The other side of a security group rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Peer {
    /// An address block.
    Cidr(Ipv4Net),
    /// The private addresses of the interfaces in this group.
    Group(String),
}

/// Which packets a rule speaks of, by protocol and port or type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Traffic {
    /// Every protocol (`-1`).
    All,
    /// TCP to these ports, both ends included.
    Tcp(u16, u16),
    /// UDP to these ports, both ends included.
    Udp(u16, u16),
    /// ICMP of this type and code; `None` means every one.
    Icmp(Option<u8>, Option<u8>),
    /// Every packet of another protocol, by its IANA number.
    Protocol(u8),
}

/// A network ACL ("Network ACLs"): stateless, first match by number, at subnet borders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkAcl {
    /// Such as `acl-0…`.
    pub id: String,
    /// Entries for packets entering the subnet, ordered by number, without the final `*` deny.
    pub ingress: Vec<AclEntry>,
    /// Entries for packets leaving the subnet, ordered by number, without the final `*` deny.
    pub egress: Vec<AclEntry>,
}

/// One numbered entry of a network ACL.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AclEntry {
    /// 1 to 32766.
    pub number: u16,
    /// Which packets.
    pub traffic: Traffic,
    /// The source of ingress, the destination of egress.
    pub cidr: Ipv4Net,
    /// Allow or deny.
    pub allow: bool,
}

/// An elastic network interface ("Elastic network interfaces").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interface {
    /// Such as `eni-0…`.
    pub id: String,
    /// Its subnet's id.
    pub subnet: String,
    /// Six hexadecimal pairs with colons.
    pub mac: String,
    /// Primary address first.
    pub addresses: Vec<InterfaceAddress>,
    /// Its security groups' ids.
    pub groups: Vec<String>,
    /// Whether packets neither from nor to its own addresses are dropped.
    pub source_dest_check: bool,
    /// The machine it is plugged into, once that has a network namespace.
    pub port: Option<Port>,
}

/// One private address of an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterfaceAddress {
    /// Inside the subnet.
    pub private: Ipv4Addr,
    /// The public or Elastic address that the internet gateway translates to and from.
    pub public: Option<Ipv4Addr>,
}

/// Where an interface is plugged in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Port {
    /// Name of the machine's network namespace below `run/netns`.
    pub netns: String,
    /// Position among the machine's interfaces; 0 is `eth0`.
    pub device_index: u32,
}

impl Interface {
    /// The name of its veth's end in the VPC's namespace: at most 15 bytes, as the kernel demands.
    pub fn veth(&self) -> String {
        let hex = self.id.rsplit('-').next().unwrap_or_default();
        let tail = hex.len().saturating_sub(13);
        format!("e-{}", hex.get(tail..).unwrap_or_default())
    }
}

impl Subnet {
    /// The router's address in this subnet: the block's base plus one ("Subnet CIDR blocks").
    pub fn router(&self) -> Ipv4Addr {
        offset(self.cidr, 1)
    }
}

impl Vpc {
    /// The resolver's address: the base of each CIDR block plus two ("DNS attributes for your VPC").
    pub fn resolvers(&self) -> Vec<Ipv4Addr> {
        self.cidrs.iter().map(|c| offset(*c, 2)).collect()
    }
}

/// The address `n` after the base of `block`.
fn offset(block: Ipv4Net, n: u32) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(block.network()).saturating_add(n))
}
