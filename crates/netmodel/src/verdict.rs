//! What became of a packet, and which object decided.

use crate::{Origin, Target};
use ipnet::Ipv4Net;
use std::fmt;
use std::net::Ipv4Addr;

/// The fate of one packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Where it ended.
    pub outcome: Outcome,
    /// What it met on the way, in order, with the rules that let it through.
    pub hops: Vec<Hop>,
}

/// Where a packet ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It arrived.
    Delivered {
        /// At whom.
        to: Receiver,
        /// The source address the receiver sees.
        source: Ipv4Addr,
        /// The destination address the receiver sees.
        destination: Ipv4Addr,
    },
    /// It was dropped without an answer.
    Dropped(Reason),
}

/// Who gets a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// The machine behind the network interface of this id.
    Interface(String),
    /// A host of the cloud's Internet, such as home or an AWS endpoint.
    Internet,
    /// The real Internet, carried by the egress broker.
    Egress,
    /// A service of the router of the VPC of this id.
    Router {
        /// The VPC's id.
        vpc: String,
        /// Which one.
        service: Service,
    },
}

/// A service at the VPC's router.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// The instance metadata service.
    Metadata,
    /// The Route 53 Resolver.
    Resolver,
}

/// Which way, as seen from the interface or the subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Towards it.
    Ingress,
    /// From it.
    Egress,
}

/// Something that let a packet pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hop {
    /// It left or reached the interface of this id.
    Interface(String),
    /// A security group's rule allowed it.
    Group {
        /// The interface guarded.
        interface: String,
        /// Seen from that interface.
        direction: Direction,
        /// The group's id.
        group: String,
        /// The rule's id.
        rule: String,
    },
    /// It answers a packet that was let through, so security groups are not asked.
    Tracked {
        /// The interface guarded.
        interface: String,
    },
    /// An entry of a network ACL allowed it.
    Acl {
        /// The ACL's id.
        acl: String,
        /// Seen from the subnet.
        direction: Direction,
        /// The entry's number.
        number: u16,
    },
    /// The local route matched.
    Local {
        /// The route table's id.
        table: String,
        /// The VPC's block.
        destination: Ipv4Net,
    },
    /// A route matched.
    Route {
        /// The route table's id.
        table: String,
        /// Its destination block.
        destination: Ipv4Net,
        /// Its target.
        target: Target,
    },
    /// The internet gateway of this id exchanged a private for a public address, or back.
    Translation {
        /// The gateway's id.
        gateway: String,
        /// Address before.
        from: Ipv4Addr,
        /// Address after.
        to: Ipv4Addr,
    },
}

/// Why a packet was dropped; names the object that decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The sender's interface is not in the model.
    NoSuchInterface {
        /// The id asked for.
        interface: String,
    },
    /// The interface is not plugged into a running machine.
    NotAttached {
        /// Its id.
        interface: String,
    },
    /// Source/destination check: the source is none of the interface's addresses.
    SourceCheck {
        /// The interface's id.
        interface: String,
        /// The source.
        address: Ipv4Addr,
    },
    /// Source/destination check: the destination is none of the interface's addresses.
    DestinationCheck {
        /// The interface's id.
        interface: String,
        /// The destination.
        address: Ipv4Addr,
    },
    /// No router forwards to such an address: link-local, loopback, multicast, reserved.
    Unroutable {
        /// The destination.
        address: Ipv4Addr,
    },
    /// The address is the router's and offers no such service.
    NoService {
        /// The destination.
        address: Ipv4Addr,
    },
    /// Nobody has that address.
    NoSuchAddress {
        /// The destination.
        address: Ipv4Addr,
    },
    /// No route matched.
    NoRoute {
        /// The route table's id.
        table: String,
    },
    /// A route matched whose target is gone.
    Blackhole {
        /// The route table's id.
        table: String,
        /// The route's destination block.
        destination: Ipv4Net,
    },
    /// No security group of the interface has a rule that allows it.
    Groups {
        /// The interface's id.
        interface: String,
        /// Seen from the interface.
        direction: Direction,
        /// Its groups.
        groups: Vec<String>,
    },
    /// An entry of a network ACL denied it.
    Acl {
        /// The ACL's id.
        acl: String,
        /// Seen from the subnet.
        direction: Direction,
        /// The entry's number; `None` is the final `*`.
        number: Option<u16>,
    },
    /// The internet gateway translates only addresses with a public one.
    NoPublicAddress {
        /// The private address.
        address: Ipv4Addr,
    },
    /// The Internet carries no private, link-local or loopback address.
    Bogon {
        /// The destination.
        address: Ipv4Addr,
    },
    /// The way to the real Internet carries TCP and UDP only.
    NotCarried,
    /// The model names an object that is not in it.
    Inconsistent {
        /// The id.
        id: String,
    },
}

impl Verdict {
    /// Whether the packet arrived.
    pub fn delivered(&self) -> bool {
        matches!(self.outcome, Outcome::Delivered { .. })
    }

    /// Ids of the rules, entries and routes that let it pass, in order.
    pub fn allowed_by(&self) -> Vec<String> {
        self.hops
            .iter()
            .filter_map(|h| match h {
                Hop::Group { rule, .. } => Some(rule.clone()),
                Hop::Acl { acl, number, .. } => Some(format!("{acl}#{number}")),
                Hop::Route { table, destination, .. } | Hop::Local { table, destination } => Some(format!("{table}:{destination}")),
                _ => None,
            })
            .collect()
    }
}

impl Receiver {
    /// Where its answer enters the network; `None` for the router itself, which answers directly.
    pub(crate) fn origin(&self) -> Option<Origin> {
        match self {
            Self::Interface(id) => Some(Origin::Interface(id.clone())),
            Self::Internet | Self::Egress => Some(Origin::Internet),
            Self::Router { .. } => None,
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ingress => "ingress",
            Self::Egress => "egress",
        })
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchInterface { interface } => write!(f, "no such network interface: {interface}"),
            Self::NotAttached { interface } => write!(f, "the network interface is not plugged into a running machine: {interface}"),
            Self::SourceCheck { interface, address } => write!(f, "source/destination check of {interface}: the source is not its own: {address}"),
            Self::DestinationCheck { interface, address } => {
                write!(f, "source/destination check of {interface}: the destination is not its own: {address}")
            }
            Self::Unroutable { address } => write!(f, "no router forwards to link-local, loopback, multicast or reserved addresses: {address}"),
            Self::NoService { address } => write!(f, "the VPC router offers no such service at its address: {address}"),
            Self::NoSuchAddress { address } => write!(f, "nobody has the address: {address}"),
            Self::NoRoute { table } => write!(f, "no route to the destination in the route table: {table}"),
            Self::Blackhole { table, destination } => write!(f, "the target of the route is gone in {table}: {destination}"),
            Self::Groups { interface, direction, groups } => {
                write!(f, "no {direction} rule of the security groups of {interface} allows it: {}", groups.join(", "))
            }
            Self::Acl { acl, direction, number: Some(n) } => write!(f, "an {direction} entry of {acl} denies it: {n}"),
            Self::Acl { acl, direction, number: None } => write!(f, "no {direction} entry of the network ACL allows it: {acl}"),
            Self::NoPublicAddress { address } => write!(f, "the internet gateway translates only addresses with a public one: {address}"),
            Self::Bogon { address } => write!(f, "the Internet carries no private, shared, link-local or multicast address: {address}"),
            Self::NotCarried => f.write_str("the way to the real Internet carries TCP and UDP only"),
            Self::Inconsistent { id } => write!(f, "the model names an object that is not in it: {id}"),
        }
    }
}
