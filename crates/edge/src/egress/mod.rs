//! The way out to the real Internet: what leaves an internet gateway is caught by TPROXY and carried by sockets of the host.

pub mod broker_client;
mod tcp;
mod udp;

pub use broker_client::{Broker, EgressError};
pub use tcp::serve as serve_tcp;
pub use udp::{serve as serve_udp, socket as udp_socket};

use std::net::{Ipv4Addr, SocketAddrV4};

/// Where the network driver's TPROXY rules send what goes out.
pub const ADDRESS: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 9999);
