//! Every proxy and resolver of the cloud in one process: metadata, names, the way in from the host's browser and the way out to the real Internet.
//!
//! Ring 3. It runs on the cloud's Internet, holds no state of its own and serves what control last wrote.
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod api_front;
pub mod authority;
pub mod config;
pub mod dns;
pub mod egress;
pub mod imds;
mod listeners;
pub mod netns;
mod poke;
pub mod relay;
pub mod web;

#[cfg(test)]
mod tests;

pub use poke::{PublishError, publish};

use arc_swap::ArcSwap;
use bonkei_core::Clock;
use config::{Paths, Tables};
use dns::{Forwarder, Handler, View};
use egress::Broker;
use netns::{Kind, Spaces, make, make_transparent};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io;
use std::net::{SocketAddr, SocketAddrV4};
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::signal::unix::{SignalKind, signal};
use tokio_rustls::TlsAcceptor;

/// What the process is given.
pub struct EdgeArgs {
    /// The state directory.
    pub state_dir: PathBuf,
    /// The host's listening socket of the web gateway, for HTTP.
    pub web: Option<OwnedFd>,
    /// The host's listening socket of the web gateway, for TLS.
    pub web_tls: Option<OwnedFd>,
    /// The inner end of the egress broker's socket.
    pub egress: Option<OwnedFd>,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

/// Why edge cannot start.
#[derive(Debug, thiserror::Error)]
pub enum EdgeError {
    /// The kernel refuses something.
    #[error("edge cannot start: {what}: {why}")]
    Start {
        /// What was tried.
        what: &'static str,
        /// What the kernel said.
        why: io::Error,
    },
    /// The cloud's authority is not there.
    #[error("edge cannot start: {0}")]
    Authority(#[from] authority::AuthorityError),
    /// TLS refuses its own defaults.
    #[error("edge cannot start: {0}")]
    Tls(#[from] rustls::Error),
}

/// What every server of this process shares.
pub struct Shared {
    /// Where things are.
    pub paths: Paths,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The configuration in force.
    pub tables: Arc<ArcSwap<Tables>>,
    /// The hand into other network namespaces.
    pub spaces: Spaces,
    /// The key of metadata tokens.
    pub token_key: imds::TokenKey,
    /// The way to the host's resolver.
    pub forwarder: Arc<Forwarder>,
    /// TLS of the API inside the cloud.
    pub tls: TlsAcceptor,
}

impl Shared {
    /// The name server for one view.
    pub fn handler(&self, view: View) -> Handler {
        Handler { view, tables: self.tables.clone(), forwarder: self.forwarder.clone() }
    }
}

/// Runs edge until it is told to end (SIGTERM). Not to be called inside a tokio runtime.
///
/// # Errors
/// When it cannot start: an address is taken, a right is missing, the state directory cannot be used.
pub fn run(args: EdgeArgs) -> Result<(), EdgeError> {
    raise_descriptor_limit();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(2)
        .thread_name("edge")
        .thread_stack_size(512 * 1024)
        .enable_all()
        .build()
        .map_err(start("a runtime"))?;
    runtime.block_on(serve(args))
}

fn start(what: &'static str) -> impl Fn(io::Error) -> EdgeError {
    move |why| EdgeError::Start { what, why }
}

async fn serve(args: EdgeArgs) -> Result<(), EdgeError> {
    let paths = Paths::new(&args.state_dir);
    let mut terminate = signal(SignalKind::terminate()).map_err(start("SIGTERM"))?;
    let broker = Broker::start(args.egress).map_err(start("the egress broker's socket"))?;
    let authority = authority::Authority::open(paths.state(), &*args.clock)?;
    let shared = Arc::new(Shared {
        spaces: Spaces::start(paths.netns()).map_err(start("a thread for network namespaces"))?,
        token_key: imds::TokenKey::load(&paths.token_key()).map_err(start("the key of metadata tokens"))?,
        forwarder: Arc::new(Forwarder::new(broker.clone(), args.clock.clone())),
        tls: api_front::acceptor(authority, args.clock.clone())?,
        tables: Arc::default(),
        clock: args.clock,
        paths,
    });

    if let Some(fd) = args.web {
        tokio::spawn(web::accept(shared.clone(), adopt(fd).map_err(start("the web gateway's listener"))?, web::http));
    }
    if let Some(fd) = args.web_tls {
        tokio::spawn(web::accept(shared.clone(), adopt(fd).map_err(start("the web gateway's TLS listener"))?, web::tls));
    }
    tokio::spawn(web::accept(shared.clone(), listen(api_front::HTTP).map_err(start("the API's address"))?, api_front::http));
    tokio::spawn(web::accept(shared.clone(), listen(api_front::HTTPS).map_err(start("the API's TLS address"))?, api_front::https));

    let out =
        make_transparent(Kind::Listen(egress::ADDRESS)).and_then(|fd| TcpListener::from_std(fd.into())).map_err(start("the way out for TCP"))?;
    tokio::spawn(egress::serve_tcp(broker.clone(), out));
    let out = egress::udp_socket(egress::ADDRESS).map_err(start("the way out for UDP"))?;
    tokio::spawn(egress::serve_udp(broker, out));

    let names = SocketAddrV4::new(dns::PUBLIC, dns::PORT);
    let udp = make(Kind::Datagram(names)).and_then(|fd| UdpSocket::from_std(fd.into())).map_err(start("the name server's address"))?;
    let tcp = listen(names).map_err(start("the name server's address"))?;
    let _names = dns::serve(shared.handler(View::Internet), udp, tcp);

    // The socket first: whoever writes the file and finds no socket knows that the file is not read yet.
    let pokes = poke::bind(&shared.paths.socket()).map_err(start("the socket run/edge.sock"))?;
    let reloader = poke::Reloader::new(shared.clone());
    tracing::info!("the configuration is read: {}", reloader.reload().await);
    tokio::spawn(poke::serve(reloader, pokes));
    terminate.recv().await;
    tracing::info!("edge ends as it was told to");
    Ok(())
}

fn listen(address: SocketAddrV4) -> io::Result<TcpListener> {
    TcpListener::from_std(make(Kind::Listen(address))?.into())
}

fn adopt(fd: OwnedFd) -> io::Result<TcpListener> {
    rustix::io::fcntl_setfd(&fd, rustix::io::FdFlags::CLOEXEC)?;
    rustix::io::ioctl_fionbio(&fd, true)?;
    TcpListener::from_std(fd.into())
}

/// A proxy needs two descriptors for each connection.
fn raise_descriptor_limit() {
    let limit = getrlimit(Resource::Nofile);
    if setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum }).is_err() {
        tracing::warn!("the limit of open files cannot be raised; many connections at once may fail: {:?}", limit.current);
    }
}

/// The next connection of a listener; none after a failure, such as too many open files, and a pause.
pub(crate) async fn accept(listener: &TcpListener) -> Option<(TcpStream, SocketAddr)> {
    match listener.accept().await {
        Ok(accepted) => Some(accepted),
        Err(e) => {
            tracing::warn!("a connection cannot be accepted: {e}");
            tokio::time::sleep(Duration::from_millis(50)).await;
            None
        }
    }
}
