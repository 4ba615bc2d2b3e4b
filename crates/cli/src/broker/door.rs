//! Opening one socket on the host's network.

use super::resolver;
use bonkei_spec::egress::{Outcome, Want, is_public};
use std::io::{Error, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4};
use std::os::fd::OwnedFd;
use std::time::Duration;
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

/// How long a connection may take, near what clients bear.
const PATIENCE: Duration = Duration::from_secs(15);

/// Why a request is refused before anything is tried; `None` lets it through.
pub fn refusal(want: Want) -> Option<Outcome> {
    match want {
        Want::Tcp(to) | Want::Udp(to) => (!is_public(*to.ip()) || to.port() == 0).then_some(Outcome::Denied),
        Want::DnsUdp | Want::DnsTcp => None,
    }
}

/// Opens what is wanted: a connected, non-blocking socket.
///
/// # Errors
/// What to answer instead.
pub async fn open(want: Want) -> Result<OwnedFd, Outcome> {
    if let Some(refused) = refusal(want) {
        return Err(refused);
    }
    match want {
        Want::Tcp(to) => tcp(to.into()).await,
        Want::Udp(to) => udp(to.into()).await,
        Want::DnsUdp => first(resolver::servers(), udp).await,
        Want::DnsTcp => first(resolver::servers(), tcp).await,
    }
}

async fn first<F: Future<Output = Result<OwnedFd, Outcome>>>(servers: Vec<SocketAddr>, open: impl Fn(SocketAddr) -> F) -> Result<OwnedFd, Outcome> {
    let mut last = Outcome::Unreachable;
    for server in servers {
        match open(server).await {
            Ok(socket) => return Ok(socket),
            Err(outcome) => last = outcome,
        }
    }
    Err(last)
}

async fn tcp(to: SocketAddr) -> Result<OwnedFd, Outcome> {
    let stream = timeout(PATIENCE, TcpStream::connect(to)).await.map_err(|_| Outcome::TimedOut)?.map_err(|e| outcome(&e))?;
    let _ = stream.set_nodelay(true);
    Ok(stream.into_std().map_err(|e| outcome(&e))?.into())
}

async fn udp(to: SocketAddr) -> Result<OwnedFd, Outcome> {
    let any = match to {
        SocketAddr::V4(_) => SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, 0)),
        SocketAddr::V6(_) => SocketAddr::new(IpAddr::V6(Ipv6Addr::UNSPECIFIED), 0),
    };
    let socket = UdpSocket::bind(any).await.map_err(|e| outcome(&e))?;
    socket.connect(to).await.map_err(|e| outcome(&e))?;
    Ok(socket.into_std().map_err(|e| outcome(&e))?.into())
}

/// A failure of the host's network in the wire's words.
pub fn outcome(error: &Error) -> Outcome {
    match (error.kind(), error.raw_os_error()) {
        (ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset, _) => Outcome::Refused,
        (ErrorKind::TimedOut, _) => Outcome::TimedOut,
        (_, Some(libc::EMFILE | libc::ENFILE | libc::ENOBUFS | libc::ENOMEM | libc::EADDRNOTAVAIL | libc::EAGAIN)) => Outcome::Busy,
        _ => Outcome::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_pass() {
        let table = [
            (Want::Tcp("127.0.0.1:22".parse().unwrap()), Some(Outcome::Denied)),
            (Want::Tcp("10.1.2.3:80".parse().unwrap()), Some(Outcome::Denied)),
            (Want::Udp("169.254.169.254:80".parse().unwrap()), Some(Outcome::Denied)),
            (Want::Udp("198.18.0.5:53".parse().unwrap()), Some(Outcome::Denied)),
            (Want::Udp("255.255.255.255:67".parse().unwrap()), Some(Outcome::Denied)),
            (Want::Tcp("192.0.2.7:0".parse().unwrap()), Some(Outcome::Denied)),
            (Want::Tcp("192.0.2.7:443".parse().unwrap()), None),
            (Want::Udp("192.0.2.7:123".parse().unwrap()), None),
            (Want::DnsUdp, None),
            (Want::DnsTcp, None),
        ];
        for (want, expected) in table {
            assert_eq!(refusal(want), expected, "{want:?}");
        }
    }

    #[test]
    fn failures_have_words() {
        for (code, expected) in [
            (libc::ECONNREFUSED, Outcome::Refused),
            (libc::ETIMEDOUT, Outcome::TimedOut),
            (libc::EMFILE, Outcome::Busy),
            (libc::ENETUNREACH, Outcome::Unreachable),
            (libc::EACCES, Outcome::Unreachable),
        ] {
            assert_eq!(outcome(&Error::from_raw_os_error(code)), expected);
        }
    }
}
