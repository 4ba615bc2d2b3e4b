//! The wire between `edge`, inside the cloud, and the egress broker, on the host's side.
//!
//! Both hold one end of a unix `SOCK_SEQPACKET` pair; one packet is one message in ASCII. Edge asks, the broker answers each request once, in
//! any order, told apart by the number that edge chose. An answer [`Answer::Ready`] carries exactly one descriptor (`SCM_RIGHTS`): a
//! connected, non-blocking, close-on-exec socket of the host's network. An edge that was restarted closes the sockets of answers it did not ask for.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddrV4};

/// No message is longer, in bytes.
pub const MAX_MESSAGE: usize = 64;

/// What edge asks the broker for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    /// Chosen by edge, unique among the requests that wait; the answer repeats it.
    pub id: u64,
    /// Which socket is wanted.
    pub want: Want,
}

/// A socket on the host's network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Want {
    /// A TCP connection to a public address.
    Tcp(SocketAddrV4),
    /// A UDP socket connected to a public address.
    Udp(SocketAddrV4),
    /// A UDP socket connected to the host's own name server.
    DnsUdp,
    /// A TCP connection to the host's own name server.
    DnsTcp,
}

/// What the broker answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answer {
    /// That of the request.
    pub id: u64,
    /// What came of it.
    pub outcome: Outcome,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The socket comes with this message.
    Ready,
    /// Policy: that address is none of the real Internet's; edge drops the traffic silently.
    Denied,
    /// The other side refused the connection (`ECONNREFUSED`).
    Refused,
    /// The host has no way there.
    Unreachable,
    /// Nobody answered in time.
    TimedOut,
    /// Too many requests wait, or the host has no descriptors left; asking again later may work.
    Busy,
}

/// Why a message could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EgressWireError {
    /// Longer than [`MAX_MESSAGE`] or not ASCII.
    #[error("an egress message is longer than 64 bytes or not ASCII")]
    NotText,
    /// Not one of the forms above.
    #[error("an egress message has none of the known forms: {0:?}")]
    Malformed(String),
}

impl Request {
    /// The packet's bytes, such as `7 tcp 192.0.2.1:80`.
    pub fn encode(&self) -> Vec<u8> {
        self.to_string().into_bytes()
    }

    /// Reads a packet that edge sent.
    ///
    /// # Errors
    /// When it is not what [`Request::encode`] makes.
    pub fn decode(packet: &[u8]) -> Result<Self, EgressWireError> {
        let text = text(packet)?;
        let malformed = || EgressWireError::Malformed(text.to_owned());
        let (id, rest) = text.split_once(' ').ok_or_else(malformed)?;
        let id = id.parse().map_err(|_| malformed())?;
        let address = |s: &str| s.parse::<SocketAddrV4>().map_err(|_| malformed());
        let want = match rest.split_once(' ') {
            Some(("tcp", to)) => Want::Tcp(address(to)?),
            Some(("udp", to)) => Want::Udp(address(to)?),
            None if rest == "dns-udp" => Want::DnsUdp,
            None if rest == "dns-tcp" => Want::DnsTcp,
            _ => return Err(malformed()),
        };
        Ok(Self { id, want })
    }
}

impl Answer {
    /// The packet's bytes, such as `7 ready`.
    pub fn encode(&self) -> Vec<u8> {
        self.to_string().into_bytes()
    }

    /// Reads a packet that the broker sent.
    ///
    /// # Errors
    /// When it is not what [`Answer::encode`] makes.
    pub fn decode(packet: &[u8]) -> Result<Self, EgressWireError> {
        let text = text(packet)?;
        let malformed = || EgressWireError::Malformed(text.to_owned());
        let (id, word) = text.split_once(' ').ok_or_else(malformed)?;
        let outcome = Outcome::ALL.into_iter().find(|o| o.word() == word).ok_or_else(malformed)?;
        Ok(Self { id: id.parse().map_err(|_| malformed())?, outcome })
    }
}

impl Outcome {
    const ALL: [Self; 6] = [Self::Ready, Self::Denied, Self::Refused, Self::Unreachable, Self::TimedOut, Self::Busy];

    /// The word on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Denied => "denied",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
            Self::TimedOut => "timed-out",
            Self::Busy => "busy",
        }
    }
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.want {
            Want::Tcp(to) => write!(f, "{} tcp {to}", self.id),
            Want::Udp(to) => write!(f, "{} udp {to}", self.id),
            Want::DnsUdp => write!(f, "{} dns-udp", self.id),
            Want::DnsTcp => write!(f, "{} dns-tcp", self.id),
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id, self.outcome.word())
    }
}

/// Whether an address belongs to the real Internet, so that the broker may connect to it for an instance.
///
/// Refused are this-network, private, shared (RFC 6598), loopback, link-local, IETF protocol, benchmark (the cloud's own Internet), multicast,
/// reserved and broadcast addresses ("IANA IPv4 Special-Purpose Address Registry", RFC 6890).
pub fn is_public(address: Ipv4Addr) -> bool {
    const REFUSED: [(Ipv4Addr, u32); 11] = [
        (Ipv4Addr::new(0, 0, 0, 0), 8),
        (Ipv4Addr::new(10, 0, 0, 0), 8),
        (Ipv4Addr::new(100, 64, 0, 0), 10),
        (Ipv4Addr::new(127, 0, 0, 0), 8),
        (Ipv4Addr::new(169, 254, 0, 0), 16),
        (Ipv4Addr::new(172, 16, 0, 0), 12),
        (Ipv4Addr::new(192, 0, 0, 0), 24),
        (Ipv4Addr::new(192, 168, 0, 0), 16),
        (Ipv4Addr::new(198, 18, 0, 0), 15),
        (Ipv4Addr::new(224, 0, 0, 0), 4),
        (Ipv4Addr::new(240, 0, 0, 0), 4),
    ];
    let bits = u32::from(address);
    !REFUSED.iter().any(|(net, len)| (bits ^ u32::from(*net)) >> (32 - len) == 0)
}

fn text(packet: &[u8]) -> Result<&str, EgressWireError> {
    if packet.len() > MAX_MESSAGE || !packet.is_ascii() {
        return Err(EgressWireError::NotText);
    }
    std::str::from_utf8(packet).map_err(|_| EgressWireError::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_real_internet_is_public() {
        let refused = [
            "0.0.0.0",
            "0.255.255.255",
            "10.0.0.0",
            "10.255.255.255",
            "100.64.0.0",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.255",
            "169.254.0.0",
            "169.254.169.254",
            "172.16.0.0",
            "172.31.255.255",
            "192.0.0.8",
            "192.168.0.1",
            "192.168.255.255",
            "198.18.0.0",
            "198.19.255.255",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
        ];
        for text in refused {
            assert!(!is_public(text.parse().unwrap()), "{text} must be refused");
        }
        let allowed = [
            "1.0.0.0",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
        ];
        for text in allowed {
            assert!(is_public(text.parse().unwrap()), "{text} must be allowed");
        }
    }

    #[test]
    fn what_is_not_a_message_is_refused() {
        for packet in ["", "7", "7 ", "x tcp 1.2.3.4:5", "7 tcp 1.2.3.4", "7 tcp 1.2.3.4:99999", "7 sctp 1.2.3.4:5", "-1 dns-udp", "7 dns-udp "] {
            assert!(Request::decode(packet.as_bytes()).is_err(), "{packet:?}");
        }
        assert_eq!(Request::decode(&[b'1'; 65]), Err(EgressWireError::NotText));
        assert_eq!(Request::decode(b"7 dns-udp\xff"), Err(EgressWireError::NotText));
        for packet in ["7", "7 yes", "x ready", "ready"] {
            assert!(Answer::decode(packet.as_bytes()).is_err(), "{packet:?}");
        }
    }

    proptest! {
        #[test]
        fn requests_come_back(id: u64, ip: u32, port: u16, kind in 0..4) {
            let to = SocketAddrV4::new(ip.into(), port);
            let want = [Want::Tcp(to), Want::Udp(to), Want::DnsUdp, Want::DnsTcp][kind as usize];
            let request = Request { id, want };
            let packet = request.encode();
            prop_assert!(packet.len() <= MAX_MESSAGE);
            prop_assert_eq!(Request::decode(&packet), Ok(request));
        }

        #[test]
        fn answers_come_back(id: u64, which in 0..6usize) {
            let answer = Answer { id, outcome: Outcome::ALL[which] };
            prop_assert!(answer.encode().len() <= MAX_MESSAGE);
            prop_assert_eq!(Answer::decode(&answer.encode()), Ok(answer));
        }

        #[test]
        fn any_bytes_are_read_without_harm(packet in proptest::collection::vec(any::<u8>(), 0..80)) {
            let _ = Request::decode(&packet);
            let _ = Answer::decode(&packet);
        }

        #[test]
        fn no_block_of_the_cloud_or_the_lan_is_public(ip: u32) {
            let address = Ipv4Addr::from(ip);
            let own = ip >> 17 == u32::from(Ipv4Addr::new(198, 18, 0, 0)) >> 17;
            let inside = address.is_private() || address.is_loopback() || address.is_link_local() || address.is_multicast() || address.is_broadcast() || own;
            prop_assert!(!(inside && is_public(address)));
        }
    }
}
