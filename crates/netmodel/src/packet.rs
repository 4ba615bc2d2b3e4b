//! A packet as it starts out, and which rules speak of it.

use crate::Traffic;
use std::net::Ipv4Addr;

/// The first packet of a flow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Packet {
    /// Where it enters the network.
    pub origin: Origin,
    /// Source address written by the sender.
    pub source: Ipv4Addr,
    /// Destination address written by the sender.
    pub destination: Ipv4Addr,
    /// What it carries.
    pub protocol: Protocol,
}

/// Where a packet enters the network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// It leaves the machine through the network interface of this id.
    Interface(String),
    /// A host on the Internet sends it, such as home.
    Internet,
}

/// What a packet carries, as far as rules look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// TCP (protocol 6).
    Tcp {
        /// Of the sender.
        source_port: u16,
        /// Of the receiver; the one that rules speak of.
        destination_port: u16,
    },
    /// UDP (protocol 17).
    Udp {
        /// Of the sender.
        source_port: u16,
        /// Of the receiver; the one that rules speak of.
        destination_port: u16,
    },
    /// ICMP (protocol 1).
    Icmp {
        /// The message type, such as 8 for an echo request.
        kind: u8,
        /// The code within the type.
        code: u8,
    },
    /// Any other protocol, by its IANA number.
    Other(u8),
}

impl Protocol {
    /// Its IANA number ("Assigned Internet Protocol Numbers").
    pub fn number(self) -> u8 {
        match self {
            Self::Icmp { .. } => 1,
            Self::Tcp { .. } => 6,
            Self::Udp { .. } => 17,
            Self::Other(n) => n,
        }
    }

    /// What the answer to it carries: ports swapped, an echo reply for an echo request; `None` where no answer is due.
    pub fn answer(self) -> Option<Self> {
        match self {
            Self::Tcp { source_port, destination_port } => Some(Self::Tcp { source_port: destination_port, destination_port: source_port }),
            Self::Udp { source_port, destination_port } => Some(Self::Udp { source_port: destination_port, destination_port: source_port }),
            Self::Icmp { kind: 8, code: 0 } => Some(Self::Icmp { kind: 0, code: 0 }),
            Self::Icmp { .. } => None,
            Self::Other(n) => Some(Self::Other(n)),
        }
    }
}

impl Traffic {
    /// Whether a rule for this traffic speaks of `protocol` ("Security group rules", "Network ACL rules": ports are destination ports; all ICMP
    /// types imply all codes).
    pub fn covers(self, protocol: Protocol) -> bool {
        match (self, protocol) {
            (Self::All, _) => true,
            (Self::Tcp(from, to), Protocol::Tcp { destination_port: p, .. }) | (Self::Udp(from, to), Protocol::Udp { destination_port: p, .. }) => {
                (from..=to).contains(&p)
            }
            (Self::Icmp(None, _), Protocol::Icmp { .. }) => true,
            (Self::Icmp(Some(t), None), Protocol::Icmp { kind, .. }) => t == kind,
            (Self::Icmp(Some(t), Some(c)), Protocol::Icmp { kind, code }) => t == kind && c == code,
            (Self::Protocol(n), p) => n == p.number(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traffic_covers_what_its_page_says() {
        let tcp = |p| Protocol::Tcp { source_port: 40000, destination_port: p };
        assert!(Traffic::Tcp(80, 90).covers(tcp(80)) && Traffic::Tcp(80, 90).covers(tcp(90)) && !Traffic::Tcp(80, 90).covers(tcp(91)));
        assert!(!Traffic::Udp(80, 90).covers(tcp(80)) && Traffic::All.covers(tcp(80)) && Traffic::All.covers(Protocol::Other(47)));
        let echo = Protocol::Icmp { kind: 8, code: 0 };
        assert!(Traffic::Icmp(None, None).covers(echo) && Traffic::Icmp(Some(8), None).covers(echo) && !Traffic::Icmp(Some(8), Some(1)).covers(echo));
        assert!(Traffic::Protocol(47).covers(Protocol::Other(47)) && !Traffic::Protocol(47).covers(Protocol::Other(50)));
    }

    #[test]
    fn answers_swap_ports() {
        let asked = Protocol::Udp { source_port: 1, destination_port: 2 };
        assert_eq!(asked.answer(), Some(Protocol::Udp { source_port: 2, destination_port: 1 }));
        assert_eq!(Protocol::Icmp { kind: 8, code: 0 }.answer(), Some(Protocol::Icmp { kind: 0, code: 0 }));
        assert_eq!(Protocol::Icmp { kind: 3, code: 1 }.answer(), None);
    }
}
