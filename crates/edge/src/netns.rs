//! Sockets in other network namespaces: a socket stays in the namespace it was made in, so one thread enters it, makes the socket and hands it over.

use nix::sys::socket::{self as nix_socket, AddressFamily, Backlog, SockFlag, SockProtocol, SockType, SockaddrIn, sockopt};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use std::fs::File;
use std::io;
use std::net::SocketAddrV4;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};
use tokio::sync::{mpsc, oneshot};

/// What kind of socket is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A listening TCP socket on this address.
    Listen(SocketAddrV4),
    /// A bound UDP socket on this address.
    Datagram(SocketAddrV4),
    /// An unconnected TCP socket.
    Stream,
}

/// Which build of a namespace a name stands for: device and inode of its file, which differ when it was made anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Identity(u64, u64);

struct Order {
    space: PathBuf,
    kind: Kind,
    answer: oneshot::Sender<io::Result<OwnedFd>>,
}

/// The hand that reaches into other network namespaces.
#[derive(Clone, Debug)]
pub struct Spaces {
    dir: PathBuf,
    orders: mpsc::Sender<Order>,
}

impl Spaces {
    /// Starts the thread; `dir` holds the namespaces' files, one for each name.
    ///
    /// # Errors
    /// When the kernel gives no thread.
    pub fn start(dir: PathBuf) -> io::Result<Self> {
        let (orders, mut inbox) = mpsc::channel::<Order>(64);
        std::thread::Builder::new().name("netns".into()).stack_size(64 * 1024).spawn(move || {
            while let Some(order) = inbox.blocking_recv() {
                let made = enter(&order.space).and_then(|()| make(order.kind));
                // The asker may have gone; then the socket is closed here.
                let _ = order.answer.send(made);
            }
        })?;
        Ok(Self { dir, orders })
    }

    /// Makes a socket in the namespace `name`. It is non-blocking, and an address need not exist yet to be bound.
    ///
    /// # Errors
    /// When there is no such namespace or the kernel refuses.
    pub async fn make(&self, name: &str, kind: Kind) -> io::Result<OwnedFd> {
        let (answer, made) = oneshot::channel();
        let order = Order { space: self.path(name)?, kind, answer };
        let ended = || io::Error::other("the thread that enters namespaces has ended");
        self.orders.send(order).await.map_err(|_| ended())?;
        made.await.map_err(|_| ended())?
    }

    /// A listening TCP socket in the namespace `name`.
    ///
    /// # Errors
    /// As [`Self::make`].
    pub async fn listen(&self, name: &str, address: SocketAddrV4) -> io::Result<tokio::net::TcpListener> {
        let made = self.make(name, Kind::Listen(address)).await?;
        tokio::net::TcpListener::from_std(made.into())
    }

    /// A bound UDP socket in the namespace `name`.
    ///
    /// # Errors
    /// As [`Self::make`].
    pub async fn datagram(&self, name: &str, address: SocketAddrV4) -> io::Result<tokio::net::UdpSocket> {
        let made = self.make(name, Kind::Datagram(address)).await?;
        tokio::net::UdpSocket::from_std(made.into())
    }

    /// A TCP connection from the namespace `name` to `address`.
    ///
    /// # Errors
    /// As [`Self::make`], or when nobody answers there.
    pub async fn connect(&self, name: &str, address: SocketAddrV4) -> io::Result<tokio::net::TcpStream> {
        let made = self.make(name, Kind::Stream).await?;
        let socket = tokio::net::TcpSocket::from_std_stream(made.into());
        let stream = socket.connect(address.into()).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    /// Which build of the namespace `name` is there now; none when it does not exist.
    pub fn identity(&self, name: &str) -> Option<Identity> {
        use std::os::unix::fs::MetadataExt;
        let meta = std::fs::metadata(self.path(name).ok()?).ok()?;
        Some(Identity(meta.dev(), meta.ino()))
    }

    fn path(&self, name: &str) -> io::Result<PathBuf> {
        if name.is_empty() || name.contains(['/', '\0']) || name.starts_with('.') {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("not the name of a network namespace: {name}")));
        }
        Ok(self.dir.join(name))
    }
}

fn enter(space: &Path) -> io::Result<()> {
    let file = File::open(space).map_err(|e| io::Error::new(e.kind(), format!("the network namespace {} cannot be opened: {e}", space.display())))?;
    move_into_link_name_space(file.as_fd(), Some(LinkNameSpaceType::Network))
        .map_err(|e| io::Error::other(format!("the network namespace {} cannot be entered: {e}", space.display())))
}

/// Makes a socket in the present namespace of this thread.
///
/// # Errors
/// When the kernel refuses.
pub fn make(kind: Kind) -> io::Result<OwnedFd> {
    match kind {
        Kind::Listen(address) => {
            let made = bound(SockType::Stream, address)?;
            nix_socket::listen(&made, Backlog::new(256)?)?;
            Ok(made)
        }
        Kind::Datagram(address) => bound(SockType::Datagram, address),
        Kind::Stream => open(SockType::Stream),
    }
}

/// A bound socket that receives what a TPROXY rule sends to it, whatever its destination.
///
/// # Errors
/// When the kernel refuses, such as without CAP_NET_ADMIN.
pub fn make_transparent(kind: Kind) -> io::Result<OwnedFd> {
    let (ty, address) = match kind {
        Kind::Listen(address) => (SockType::Stream, address),
        Kind::Datagram(address) => (SockType::Datagram, address),
        Kind::Stream => return Err(io::Error::new(io::ErrorKind::InvalidInput, "a transparent socket needs an address")),
    };
    let made = open(ty)?;
    nix_socket::setsockopt(&made, sockopt::ReuseAddr, &true)?;
    nix_socket::setsockopt(&made, sockopt::IpTransparent, &true)?;
    nix_socket::bind(made.as_raw_fd(), &SockaddrIn::from(address))?;
    if ty == SockType::Stream {
        nix_socket::listen(&made, Backlog::new(1024)?)?;
    }
    Ok(made)
}

fn bound(ty: SockType, address: SocketAddrV4) -> io::Result<OwnedFd> {
    let made = open(ty)?;
    if ty == SockType::Stream {
        nix_socket::setsockopt(&made, sockopt::ReuseAddr, &true)?;
    }
    rustix::net::sockopt::set_ip_freebind(&made, true)?;
    nix_socket::bind(made.as_raw_fd(), &SockaddrIn::from(address))
        .map_err(|e| io::Error::new(io::Error::from(e).kind(), format!("the address cannot be bound: {address}: {e}")))?;
    Ok(made)
}

fn open(ty: SockType) -> io::Result<OwnedFd> {
    Ok(nix_socket::socket(AddressFamily::Inet, ty, SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK, None::<SockProtocol>)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_path_are_refused() {
        let spaces = Spaces::start("/nonexistent".into()).unwrap();
        for bad in ["", "../x", "a/b", ".", "a\0b"] {
            assert!(spaces.path(bad).is_err(), "{bad:?}");
        }
        assert_eq!(spaces.identity("vpc-0"), None);
    }

    #[tokio::test]
    async fn a_namespace_that_is_not_there_is_named() {
        let spaces = Spaces::start("/nonexistent".into()).unwrap();
        let wrong = spaces.make("vpc-0", Kind::Stream).await.unwrap_err();
        assert!(wrong.to_string().contains("/nonexistent/vpc-0"), "{wrong}");
    }
}
