//! The resolvers of VPCs (base plus two, and 169.254.169.253) and the name server of the cloud's Internet.

mod cache;
mod forward;
mod handler;
mod internet;
mod vpc;

pub use forward::Forwarder;
pub use handler::{Handler, View};
pub use internet::{API, Answer, answer as known, is_endpoint};

use hickory_server::Server;
use std::net::Ipv4Addr;
use std::time::Duration;
use tokio::net::{TcpListener, UdpSocket};

/// The resolver's address that is the same in every VPC.
pub const LINK_LOCAL: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);
/// The name server of the cloud's Internet.
pub const PUBLIC: Ipv4Addr = Ipv4Addr::new(198, 19, 0, 53);
/// The port of DNS.
pub const PORT: u16 = 53;

const TCP_IDLE: Duration = Duration::from_secs(10);
const TCP_QUEUE: usize = 8;

/// Serves on both sockets until the returned server is dropped.
pub fn serve(handler: Handler, udp: UdpSocket, tcp: TcpListener) -> Server<Handler> {
    let mut server = Server::new(handler);
    server.register_socket(udp);
    server.register_listener(tcp, TCP_IDLE, TCP_QUEUE);
    server
}
