//! Asking a machine whether it is there, as a reachability check does ("Status checks for your instances": ARP).

use crate::error::NetError;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd, AsRawFd, OwnedFd};
use rustix::io::Errno;
use rustix::net::{AddressFamily, Protocol, RecvFlags, SocketFlags, SocketType, recv, socket_with};
use std::net::Ipv4Addr;

const ARP: u16 = 0x0806;
const REQUEST: u8 = 1;
const REPLY: u8 = 2;
/// Requests in a row, and how long each waits.
const TRIES: usize = 3;
const WAIT_NANOSECONDS: i64 = 200_000_000;

/// Whether `target` answers on the link of this index and with this MAC, in this thread's namespace, asked in the name of `asker`.
pub(crate) fn answers(index: u32, mac: &[u8], asker: Ipv4Addr, target: Ipv4Addr) -> Result<bool, NetError> {
    let failed = |e| NetError::kernel("send an ARP request", e);
    let protocol = std::num::NonZeroU32::new(u32::from(ARP.to_be())).map(Protocol::from_raw);
    let socket = socket_with(AddressFamily::PACKET, SocketType::DGRAM, SocketFlags::CLOEXEC, protocol).map_err(failed)?;
    let link = link_broadcast(index);
    let mut request = vec![0, 1, 8, 0, 6, 4, 0, REQUEST];
    request.extend(mac.iter().chain(&[0; 6]).take(6));
    request.extend(asker.octets());
    request.extend([0; 6]);
    request.extend(target.octets());
    for _ in 0..TRIES {
        match send(&socket, &request, &link).and_then(|()| wait(&socket, target)) {
            Ok(true) => return Ok(true),
            // The other end is down, or the machine took the link along.
            Ok(false) | Err(Errno::NOBUFS | Errno::NETDOWN | Errno::NODEV | Errno::NXIO) => {}
            Err(e) => return Err(failed(e)),
        }
    }
    Ok(false)
}

/// Waits for the reply of `target`, passing over other packets.
fn wait(socket: &OwnedFd, target: Ipv4Addr) -> Result<bool, Errno> {
    let mut buffer = [0u8; 128];
    loop {
        let mut fds = [PollFd::new(socket, PollFlags::IN)];
        match poll(&mut fds, Some(&Timespec { tv_sec: 0, tv_nsec: WAIT_NANOSECONDS })) {
            Ok(0) => return Ok(false),
            Ok(_) => {}
            Err(Errno::INTR) => continue,
            Err(e) => return Err(e),
        }
        let (n, _) = recv(socket.as_fd(), &mut buffer[..], RecvFlags::empty())?;
        let packet = buffer.get(..n).unwrap_or_default();
        if packet.get(7) == Some(&REPLY) && packet.get(14..18) == Some(&target.octets()) {
            return Ok(true);
        }
    }
}

/// The broadcast address on one link.
fn link_broadcast(index: u32) -> libc::sockaddr_ll {
    // SAFETY: sockaddr_ll is plain integers, for which zero is a value.
    let mut address: libc::sockaddr_ll = unsafe { std::mem::zeroed() };
    address.sll_family = libc::AF_PACKET as u16;
    address.sll_protocol = ARP.to_be();
    address.sll_ifindex = index.cast_signed();
    address.sll_halen = 6;
    address.sll_addr = [0xff; 8];
    address
}

fn send(socket: &OwnedFd, bytes: &[u8], to: &libc::sockaddr_ll) -> Result<(), Errno> {
    // SAFETY: both pointers are to live values of the lengths given; the descriptor is open.
    let sent = unsafe {
        libc::sendto(socket.as_raw_fd(), bytes.as_ptr().cast(), bytes.len(), 0, std::ptr::from_ref(to).cast(), size_of::<libc::sockaddr_ll>() as u32)
    };
    if sent >= 0 { Ok(()) } else { Err(Errno::from_raw_os_error(std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EIO))) }
}
