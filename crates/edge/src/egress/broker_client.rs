//! Asks the egress broker, on the host's side, for sockets of the host's network.

use bonkei_spec::egress::{Answer, MAX_MESSAGE, Outcome, Request, Want};
use ring::rand::{SecureRandom, SystemRandom};
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendFlags};
use std::collections::HashMap;
use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::UnixDatagram;
use tokio::sync::oneshot;

/// The broker gives up earlier than this.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why there is no socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EgressError {
    /// The broker's word.
    #[error("the egress broker gives no socket: {}", .0.word())]
    Outcome(Outcome),
    /// The broker does not answer.
    #[error("the egress broker does not answer; there is no way out to the real Internet")]
    Gone,
}

type Waiting = Mutex<HashMap<u64, oneshot::Sender<Result<OwnedFd, EgressError>>>>;

/// The inner end of the broker's socket.
#[derive(Debug)]
pub struct Broker {
    socket: Option<UnixDatagram>,
    waiting: Waiting,
    next: AtomicU64,
}

impl Broker {
    /// Takes the socket into service; without one every request is answered [`EgressError::Gone`]. Needs a tokio runtime.
    ///
    /// # Errors
    /// When the descriptor is not a socket that can be waited for.
    pub fn start(socket: Option<OwnedFd>) -> io::Result<Arc<Self>> {
        let socket = socket.map(pollable).transpose()?;
        // Numbers of an earlier edge on the same socket must not come again.
        let mut first = [0; 8];
        SystemRandom::new().fill(&mut first).map_err(|_| io::Error::other("the kernel gives no random bytes"))?;
        let broker = Arc::new(Self { socket, waiting: Waiting::default(), next: AtomicU64::new(u64::from_be_bytes(first) >> 1) });
        if broker.socket.is_some() {
            tokio::spawn(broker.clone().read());
        }
        Ok(broker)
    }

    /// A non-blocking, connected socket of the host's network.
    ///
    /// # Errors
    /// The broker's refusal, or its absence.
    pub async fn ask(&self, want: Want) -> Result<OwnedFd, EgressError> {
        let socket = self.socket.as_ref().ok_or(EgressError::Gone)?;
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (answer, answered) = oneshot::channel();
        self.lock().insert(id, answer);
        let forget = Forget { broker: self, id };
        let packet = Request { id, want }.encode();
        socket
            .async_io(tokio::io::Interest::WRITABLE, || rustix::net::send(socket, &packet, SendFlags::NOSIGNAL).map_err(io::Error::from))
            .await
            .map_err(|_| EgressError::Gone)?;
        let outcome = tokio::time::timeout(PATIENCE, answered).await;
        drop(forget);
        match outcome {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Err(EgressError::Gone),
            Err(_) => Err(EgressError::Outcome(Outcome::TimedOut)),
        }
    }

    async fn read(self: Arc<Self>) {
        while let Some(socket) = &self.socket {
            match socket.async_io(tokio::io::Interest::READABLE, || receive(socket)).await {
                Ok(Some((packet, fd))) => self.deliver(&packet, fd),
                Ok(None) => break,
                Err(e) => {
                    tracing::warn!("the egress broker cannot be heard; there is no way out to the real Internet: {e}");
                    break;
                }
            }
        }
        // Whoever waits learns that nobody will answer.
        self.lock().clear();
    }

    fn deliver(&self, packet: &[u8], fd: Option<OwnedFd>) {
        let answer = match Answer::decode(packet) {
            Ok(answer) => answer,
            Err(e) => {
                tracing::warn!("an answer of the egress broker is not understood: {e}");
                return;
            }
        };
        let Some(asker) = self.lock().remove(&answer.id) else {
            return;
        };
        let result = match (answer.outcome, fd) {
            (Outcome::Ready, Some(fd)) => Ok(fd),
            (Outcome::Ready, None) => Err(EgressError::Gone),
            (other, _) => Err(EgressError::Outcome(other)),
        };
        // The asker may have given up; then the socket is closed here.
        let _ = asker.send(result);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<u64, oneshot::Sender<Result<OwnedFd, EgressError>>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The runtime has no type for `SOCK_SEQPACKET`; it is waited for like datagrams, and read and written by [`receive`] and `send` only.
fn pollable(fd: OwnedFd) -> io::Result<UnixDatagram> {
    rustix::io::ioctl_fionbio(&fd, true)?;
    UnixDatagram::from_std(fd.into())
}

/// Takes a request off the list when its asker goes away.
struct Forget<'a> {
    broker: &'a Broker,
    id: u64,
}

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        self.broker.lock().remove(&self.id);
    }
}

/// One packet and the first descriptor with it, others are closed; none at the end of the stream.
fn receive(fd: &UnixDatagram) -> io::Result<Option<(Vec<u8>, Option<OwnedFd>)>> {
    let mut packet = vec![0; MAX_MESSAGE + 1];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let got = rustix::net::recvmsg(fd, &mut [IoSliceMut::new(&mut packet)], &mut control, RecvFlags::CMSG_CLOEXEC)?;
    let mut fds: Vec<OwnedFd> = control
        .drain()
        .filter_map(|message| match message {
            RecvAncillaryMessage::ScmRights(fds) => Some(fds),
            _ => None,
        })
        .flatten()
        .collect();
    if got.bytes == 0 {
        return Ok(None);
    }
    packet.truncate(got.bytes);
    fds.truncate(1);
    Ok(Some((packet, fds.pop())))
}

#[cfg(test)]
pub mod fake {
    //! A broker end for tests.

    use super::*;
    use rustix::net::{AddressFamily, SendAncillaryBuffer, SendAncillaryMessage, SocketFlags, SocketType};
    use std::io::IoSlice;
    use std::os::fd::AsFd;

    /// A fake broker: answers each request by `policy`, on a thread of its own, until the other end is closed.
    pub fn start(policy: impl Fn(Want) -> Result<OwnedFd, Outcome> + Send + 'static) -> OwnedFd {
        let (inner, outer) = rustix::net::socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None).unwrap();
        std::thread::spawn(move || {
            let mut packet = [0; 128];
            loop {
                let (n, _) = rustix::net::recv(&outer, &mut packet, RecvFlags::empty()).unwrap();
                if n == 0 {
                    return;
                }
                let request = Request::decode(&packet[..n]).unwrap();
                let (outcome, fd) = match policy(request.want) {
                    Ok(fd) => (Outcome::Ready, Some(fd)),
                    Err(outcome) => (outcome, None),
                };
                let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
                let mut control = SendAncillaryBuffer::new(&mut space);
                let fds = fd.as_ref().map(|fd| [fd.as_fd()]);
                if let Some(fds) = &fds {
                    assert!(control.push(SendAncillaryMessage::ScmRights(fds)));
                }
                let answer = Answer { id: request.id, outcome }.encode();
                rustix::net::sendmsg(&outer, &[IoSlice::new(&answer)], &mut control, SendFlags::NOSIGNAL).unwrap();
            }
        });
        inner
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::{SocketAddrV4, UdpSocket};

    fn want(port: u16) -> Want {
        Want::Udp(SocketAddrV4::new([192, 0, 2, 1].into(), port))
    }

    #[tokio::test]
    async fn sockets_and_refusals_reach_their_askers() {
        let socket = fake::start(|want| match want {
            Want::Udp(to) if to.port() == 1 => Err(Outcome::Denied),
            _ => Ok(UdpSocket::bind("127.0.0.1:0").unwrap().into()),
        });
        let broker = Broker::start(Some(socket)).unwrap();
        let (got, refused, again) = tokio::join!(broker.ask(want(2)), broker.ask(want(1)), broker.ask(Want::DnsUdp));
        assert!(UdpSocket::from(got.unwrap()).local_addr().unwrap().ip().is_loopback());
        assert_eq!(refused.unwrap_err(), EgressError::Outcome(Outcome::Denied));
        assert!(again.is_ok());
        assert!(broker.lock().is_empty());
    }

    #[tokio::test]
    async fn a_broker_that_is_gone_is_said_at_once() {
        assert_eq!(Broker::start(None).unwrap().ask(want(2)).await.unwrap_err(), EgressError::Gone);
        let (inner, outer) =
            rustix::net::socketpair(rustix::net::AddressFamily::UNIX, rustix::net::SocketType::SEQPACKET, rustix::net::SocketFlags::CLOEXEC, None)
                .unwrap();
        let broker = Broker::start(Some(inner)).unwrap();
        let asked = tokio::spawn({
            let broker = broker.clone();
            async move { broker.ask(want(2)).await.map(|_| ()) }
        });
        let mut packet = [0; 128];
        tokio::task::spawn_blocking(move || {
            rustix::net::recv(&outer, &mut packet, RecvFlags::empty()).unwrap();
        })
        .await
        .unwrap();
        assert_eq!(asked.await.unwrap().unwrap_err(), EgressError::Gone);
    }
}
