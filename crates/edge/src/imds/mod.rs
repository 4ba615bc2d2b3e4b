//! The instance metadata service: 169.254.169.254 in every VPC.

mod serve;
mod token;
mod tree;

pub use serve::{Asker, Reply, answer};
pub use token::TokenKey;
pub use tree::{Found, find};

use crate::Shared;
use http::Request;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddrV4};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// Where instances ask.
pub const ADDRESS: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::new(169, 254, 169, 254), 80);
/// Connections of one VPC at a time; more wait.
const CONNECTIONS: usize = 512;
const IDLE: Duration = Duration::from_secs(30);
const DEFAULT_TTL: u32 = 64;

/// Serves one VPC's metadata until the task is aborted.
pub async fn serve(shared: Arc<Shared>, vpc: Arc<str>, listener: TcpListener) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let mut connections = tokio::task::JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        let Ok(place) = places.clone().acquire_owned().await else {
            return;
        };
        let Some((stream, peer)) = crate::accept(&listener).await else {
            continue;
        };
        let (shared, vpc) = (shared.clone(), vpc.clone());
        connections.spawn(async move {
            connection(shared, vpc, stream, peer.ip()).await;
            drop(place);
        });
    }
}

async fn connection(shared: Arc<Shared>, vpc: Arc<str>, stream: TcpStream, peer: IpAddr) {
    // The second handle on the socket is for the time to live of its packets.
    let Ok(socket) = stream.as_fd().try_clone_to_owned() else {
        return;
    };
    let socket = Arc::new(socket);
    let service = service_fn(move |request: Request<Incoming>| {
        let (shared, vpc, socket) = (shared.clone(), vpc.clone(), socket.clone());
        async move {
            let tables = shared.tables.load_full();
            let instance = match peer {
                IpAddr::V4(address) => tables.vpcs.get(&*vpc).and_then(|t| t.instances.get(&address)),
                IpAddr::V6(_) => None,
            };
            let asker = Asker { vpc: &vpc, metadata: instance.map(Arc::as_ref) };
            let reply = answer(&asker, &shared.token_key, shared.clock.now(), request.method(), request.uri().path(), request.headers());
            let ttl = reply.hop_limit.map_or(DEFAULT_TTL, u32::from);
            if rustix::net::sockopt::set_ip_ttl(&*socket, ttl).is_err() && reply.hop_limit.is_some() {
                // A token must not travel further than its limit.
                return Ok::<_, Infallible>(serve::refuse(http::StatusCode::SERVICE_UNAVAILABLE).response);
            }
            Ok(reply.response)
        }
    });
    let served = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(IDLE)
        .max_buf_size(16 * 1024)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    if let Err(e) = served {
        tracing::debug!(%peer, "a metadata connection ended: {e}");
    }
}
