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
