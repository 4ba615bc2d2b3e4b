//! UDP of instances to the real Internet: one socket of the host for each pair of addresses, gone after a minute of silence.

use super::Broker;
use crate::netns::{Kind, make_transparent};
use bonkei_spec::egress::{Want, is_public};
use nix::sys::socket::{ControlMessageOwned, MsgFlags, SockaddrIn, recvmsg, setsockopt, sockopt};
use std::collections::HashMap;
use std::io::{self, IoSliceMut};
use std::net::SocketAddrV4;
use std::os::fd::AsRawFd;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::Interest;
use tokio::net::UdpSocket;
use tokio::sync::mpsc;

/// Flows at a time; datagrams of more are dropped, as a full translation table does.
const FLOWS: usize = 1024;
/// Datagrams that wait while a flow's socket is being made; more are dropped.
const QUEUE: usize = 16;
const IDLE: Duration = Duration::from_secs(60);
const LARGEST: usize = 65_535;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Flow {
    inside: SocketAddrV4,
    outside: SocketAddrV4,
}

type Flows = Arc<Mutex<HashMap<Flow, mpsc::Sender<Vec<u8>>>>>;

/// A transparent UDP socket on `address` that tells where each datagram wanted to go.
///
/// # Errors
/// When the kernel refuses.
pub fn socket(address: SocketAddrV4) -> io::Result<UdpSocket> {
    let made = make_transparent(Kind::Datagram(address))?;
    setsockopt(&made, sockopt::Ipv4OrigDstAddr, &true)?;
    UdpSocket::from_std(made.into())
}

/// Carries datagrams until the task is aborted; `socket` is of [`socket`].
pub async fn serve(broker: Arc<Broker>, socket: UdpSocket) {
    let flows = Flows::default();
    let mut buffer = vec![0; LARGEST];
    loop {
        let (n, flow) = match socket.async_io(Interest::READABLE, || receive(&socket, &mut buffer)).await {
            Ok((n, Some(flow))) => (n, flow),
            Ok((_, None)) => continue,
            Err(e) => {
                tracing::warn!("a datagram on its way out is lost: {e}");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        if !is_public(*flow.outside.ip()) || flow.outside.port() == 0 {
            continue;
        }
        if let Some(datagram) = buffer.get(..n) {
            pass(&broker, &flows, flow, datagram.to_vec());
        }
    }
}

/// One datagram's length, and the pair of addresses if the kernel tells both.
fn receive(socket: &UdpSocket, buffer: &mut [u8]) -> io::Result<(usize, Option<Flow>)> {
    let mut control = nix::cmsg_space!(nix::libc::sockaddr_in);
    let mut parts = [IoSliceMut::new(buffer)];
    let got = recvmsg::<SockaddrIn>(socket.as_raw_fd(), &mut parts, Some(&mut control), MsgFlags::MSG_DONTWAIT)?;
    let inside = got.address.map(v4);
    let outside = got.cmsgs()?.find_map(|message| match message {
        ControlMessageOwned::Ipv4OrigDstAddr(address) => Some(v4(SockaddrIn::from(address))),
        _ => None,
    });
    Ok((got.bytes, inside.zip(outside).map(|(inside, outside)| Flow { inside, outside })))
}

fn v4(address: SockaddrIn) -> SocketAddrV4 {
    SocketAddrV4::new(address.ip(), address.port())
}

fn pass(broker: &Arc<Broker>, flows: &Flows, flow: Flow, mut datagram: Vec<u8>) {
    let mut table = flows.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(queue) = table.get(&flow) {
        match queue.try_send(datagram) {
            Err(mpsc::error::TrySendError::Closed(back)) => datagram = back,
            // Queued, or dropped because the queue is full.
            _ => return,
        }
    } else if table.len() >= FLOWS {
        return;
    }
    let (queue, inbox) = mpsc::channel(QUEUE);
    // The queue is new and empty.
    let _ = queue.try_send(datagram);
    table.insert(flow, queue);
    let (broker, flows) = (broker.clone(), flows.clone());
    tokio::spawn(async move {
        if let Err(e) = carry(&broker, flow, inbox).await {
            tracing::debug!(to = %flow.outside, "datagrams do not get out: {e}");
        }
        let mut table = flows.lock().unwrap_or_else(PoisonError::into_inner);
        if table.get(&flow).is_some_and(mpsc::Sender::is_closed) {
            table.remove(&flow);
        }
    });
}

/// Carries one flow until it is silent for too long.
async fn carry(broker: &Broker, flow: Flow, mut inbox: mpsc::Receiver<Vec<u8>>) -> io::Result<()> {
    let outside = broker.ask(Want::Udp(flow.outside)).await.map_err(io::Error::other)?;
    let outside = UdpSocket::from_std(outside.into())?;
    // Answers must come from the address that was asked.
    let back = UdpSocket::from_std(make_transparent(Kind::Datagram(flow.outside))?.into())?;
    loop {
        tokio::select! {
            datagram = inbox.recv() => match datagram {
                // An error is the other side's ICMP about an earlier datagram; UDP promises nothing.
                Some(datagram) => drop(outside.send(&datagram).await),
                None => return Ok(()),
            },
            ready = outside.readable() => {
                ready?;
                let mut datagram = Vec::with_capacity(LARGEST);
                if outside.try_recv_buf(&mut datagram).is_ok() {
                    back.send_to(&datagram, flow.inside).await?;
                }
            }
            () = tokio::time::sleep(IDLE) => return Ok(()),
        }
    }
}
