//! The broker's loop: requests in, sockets out.

use super::door;
use bonkei_spec::egress::{Answer, MAX_MESSAGE, Outcome, Request};
use rustix::io::{Errno, IoSliceMut};
use rustix::net::{RecvAncillaryBuffer, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, recvmsg, sendmsg};
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::rc::Rc;
use std::sync::Arc;
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::sync::Semaphore;
use tokio::task::LocalSet;

/// Requests that may wait at once; more are answered `busy`.
const IN_FLIGHT: usize = 1024;

/// Answers requests until the other end is closed everywhere.
///
/// # Errors
/// When the socket cannot be used.
pub async fn serve(egress: OwnedFd) -> io::Result<()> {
    rustix::io::ioctl_fionbio(&egress, true)?;
    // SAFETY: an OwnedFd is the same open descriptor until it is dropped, which the AsyncFd that owns it does last.
    let socket = Rc::new(unsafe { AsyncFd::register(egress)? });
    let places = Arc::new(Semaphore::new(IN_FLIGHT));
    let tasks = LocalSet::new();
    tasks
        .run_until(async {
            while let Some(packet) = receive(&socket).await? {
                let request = match Request::decode(&packet) {
                    Ok(request) => request,
                    Err(error) => {
                        tracing::warn!("a request is passed over: {error}");
                        continue;
                    }
                };
                let (socket, place) = (Rc::clone(&socket), Arc::clone(&places).try_acquire_owned().ok());
                tokio::task::spawn_local(async move {
                    let opened = if place.is_some() { door::open(request.want).await } else { Err(Outcome::Busy) };
                    if let Err(error) = answer(&socket, request.id, opened).await {
                        tracing::warn!("an answer could not be sent: {error}");
                    }
                    drop(place);
                });
            }
            Ok(())
        })
        .await
}

/// The next packet; `None` when the other end is gone.
async fn receive(socket: &AsyncFd<OwnedFd>) -> io::Result<Option<Vec<u8>>> {
    // one byte more than allowed, so that a packet too long is seen to be so
    let mut packet = [0u8; MAX_MESSAGE + 1];
    let got = socket
        .async_io(Interest::READABLE, |fd| {
            // without room for control messages the kernel drops descriptors that are sent here
            let mut none = RecvAncillaryBuffer::default();
            match recvmsg(fd, &mut [IoSliceMut::new(&mut packet)], &mut none, RecvFlags::CMSG_CLOEXEC) {
                Ok(message) => Ok(message.bytes),
                Err(Errno::CONNRESET) => Ok(0),
                Err(e) => Err(e.into()),
            }
        })
        .await?;
    Ok(packet.get(..got).filter(|p| !p.is_empty()).map(<[u8]>::to_vec))
}

async fn answer(socket: &AsyncFd<OwnedFd>, id: u64, opened: Result<OwnedFd, Outcome>) -> io::Result<()> {
    let outcome = opened.as_ref().err().copied().unwrap_or(Outcome::Ready);
    let packet = Answer { id, outcome }.encode();
    let fds: Vec<_> = opened.as_ref().ok().map(AsFd::as_fd).into_iter().collect();
    socket
        .async_io(Interest::WRITABLE, |fd| {
            let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
            let mut control = SendAncillaryBuffer::new(&mut space);
            if !fds.is_empty() && !control.push(SendAncillaryMessage::ScmRights(&fds)) {
                return Err(io::Error::other("no room for a descriptor"));
            }
            Ok(sendmsg(fd, &[IoSlice::new(&packet)], &mut control, SendFlags::NOSIGNAL).map(drop)?)
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use bonkei_spec::egress::Want;
    use rustix::net::{AddressFamily, RecvAncillaryMessage, SocketFlags, SocketType, socketpair};
    use std::net::UdpSocket;

    /// Asks as edge does and waits for one answer.
    fn ask(edge: &OwnedFd, packet: &[u8]) -> (Answer, Vec<OwnedFd>) {
        rustix::io::write(edge, packet).unwrap();
        let mut bytes = [0; MAX_MESSAGE];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let got = recvmsg(edge, &mut [IoSliceMut::new(&mut bytes)], &mut control, RecvFlags::CMSG_CLOEXEC).unwrap();
        let fds = control.drain().flat_map(|m| if let RecvAncillaryMessage::ScmRights(fds) = m { fds.collect() } else { vec![] }).collect();
        (Answer::decode(&bytes[..got.bytes]).unwrap(), fds)
    }

    fn with_broker(edge_side: impl FnOnce(OwnedFd) + Send + 'static) {
        let (edge, broker) = socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None).unwrap();
        let edge = std::thread::spawn(move || edge_side(edge));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        // ends when the other end is dropped
        runtime.block_on(serve(broker)).unwrap();
        edge.join().unwrap();
    }

    #[test]
    fn the_host_and_its_neighbours_are_out_of_reach() {
        with_broker(|edge| {
            for (id, to) in
                ["127.0.0.1:22", "10.0.0.1:80", "192.168.1.1:80", "172.16.0.1:443", "169.254.169.254:80", "198.19.0.1:80"].iter().enumerate()
            {
                let id = id as u64;
                for want in [Want::Tcp(to.parse().unwrap()), Want::Udp(to.parse().unwrap())] {
                    let (answer, fds) = ask(&edge, &Request { id, want }.encode());
                    assert_eq!((answer, fds.len()), (Answer { id, outcome: Outcome::Denied }, 0));
                }
            }
        });
    }

    #[test]
    fn the_hosts_resolver_is_reached_by_one_socket() {
        with_broker(|edge| {
            let (answer, mut fds) = ask(&edge, &Request { id: 5, want: Want::DnsUdp }.encode());
            assert_eq!((answer, fds.len()), (Answer { id: 5, outcome: Outcome::Ready }, 1));
            let fd = fds.pop().unwrap();
            assert!(rustix::fs::fcntl_getfl(&fd).unwrap().contains(rustix::fs::OFlags::NONBLOCK));
            assert_eq!(UdpSocket::from(fd).peer_addr().unwrap().port(), 53);
        });
    }

    #[test]
    fn what_is_no_request_is_passed_over() {
        with_broker(|edge| {
            for nonsense in [b"hello".to_vec(), vec![b'x'; MAX_MESSAGE + 9], b"1 tcp".to_vec(), vec![0xff; 8]] {
                rustix::io::write(&edge, &nonsense).unwrap();
            }
            let (answer, _) = ask(&edge, b"9 tcp 127.0.0.1:1");
            assert_eq!(answer, Answer { id: 9, outcome: Outcome::Denied });
        });
    }
}
