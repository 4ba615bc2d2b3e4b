//! One netlink socket: send, wait for the answer.

use crate::error::NetError;
use crate::netlink::message::{Message, Received, attributes, find, split, text, u32_at};
use rustix::fd::{AsFd, AsRawFd, OwnedFd};
use rustix::io::Errno;
use rustix::net::{AddressFamily, Protocol, RecvFlags, SendFlags, SocketFlags, SocketType, netlink, recv, send, socket_with};

const REQUEST: u16 = 1;
const ACK: u16 = 4;
const DUMP: u16 = 0x300;
const ERROR: u16 = 2;
const DONE: u16 = 3;
const SOL_NETLINK: i32 = 270;
const CAP_ACK: i32 = 10;
const EXT_ACK: i32 = 11;
/// Attributes of an error message follow the error number and the header it answers.
const ERROR_FIXED: usize = 20;

/// A socket of one family in the namespace of the thread that made it.
pub(crate) struct Socket {
    fd: OwnedFd,
    sequence: u32,
    buffer: Vec<u8>,
}

impl Socket {
    /// A socket for links, addresses, routes and neighbours; that is protocol zero, the default.
    pub(crate) fn route() -> Result<Self, NetError> {
        Self::open(None)
    }

    /// A socket for netfilter.
    pub(crate) fn netfilter() -> Result<Self, NetError> {
        Self::open(Some(netlink::NETFILTER))
    }

    fn open(protocol: Option<Protocol>) -> Result<Self, NetError> {
        let fd = socket_with(AddressFamily::NETLINK, SocketType::RAW, SocketFlags::CLOEXEC, protocol)
            .map_err(|e| NetError::kernel("open a netlink socket", e))?;
        // Texts of refusals are a nicety; an old kernel that has none is fine.
        set_option(&fd, EXT_ACK);
        set_option(&fd, CAP_ACK);
        // Larger batches where the limit of this host allows.
        let _ = rustix::net::sockopt::set_socket_send_buffer_size(&fd, 4 << 20);
        Ok(Self { fd, sequence: 0, buffer: vec![0; 1 << 17] })
    }

    /// Sends a request and waits for its acknowledgement; `what` says what for, in an error.
    pub(crate) fn request(&mut self, message: Message, what: impl Fn() -> String) -> Result<(), NetError> {
        let bytes = self.number(message, REQUEST | ACK);
        self.send(&bytes, &what)?;
        loop {
            for m in self.receive(RecvFlags::empty(), &what)? {
                if m.kind == ERROR {
                    return status(&m, &what);
                }
            }
        }
    }

    /// Asks for one thing and returns it.
    pub(crate) fn get(&mut self, message: Message, what: impl Fn() -> String) -> Result<Received, NetError> {
        let bytes = self.number(message, REQUEST);
        self.send(&bytes, &what)?;
        let first = self.receive(RecvFlags::empty(), &what)?.into_iter().next().ok_or_else(|| NetError::Garbled(what()))?;
        if first.kind == ERROR {
            status(&first, &what)?;
        }
        Ok(first)
    }

    /// Asks for a table and returns every entry.
    pub(crate) fn dump(&mut self, message: Message, what: impl Fn() -> String) -> Result<Vec<Received>, NetError> {
        let bytes = self.number(message, REQUEST | DUMP);
        self.send(&bytes, &what)?;
        let mut out = Vec::new();
        loop {
            for m in self.receive(RecvFlags::empty(), &what)? {
                match m.kind {
                    DONE => return Ok(out),
                    ERROR => status(&m, &what)?,
                    _ => out.push(m),
                }
            }
        }
    }

    /// Sends messages as one batch, which the kernel carries out before `send` returns, and collects its complaints.
    pub(crate) fn batch(&mut self, messages: Vec<Message>, what: impl Fn() -> String) -> Result<(), NetError> {
        let mut bytes = Vec::new();
        for m in messages {
            self.sequence = self.sequence.wrapping_add(1);
            bytes.extend(m.finish(self.sequence));
        }
        self.send(&bytes, &what)?;
        let (mut heard, mut result) = (false, Ok(()));
        loop {
            match self.receive(RecvFlags::DONTWAIT, &what) {
                Ok(received) => {
                    for m in received.iter().filter(|m| m.kind == ERROR) {
                        heard = true;
                        result = result.and(status(m, &what));
                    }
                }
                Err(e) if e.errno() == Some(Errno::AGAIN) => break,
                Err(e) => return Err(e),
            }
        }
        if heard { result } else { Err(NetError::Garbled(what())) }
    }

    fn number(&mut self, message: Message, flags: u16) -> Vec<u8> {
        self.sequence = self.sequence.wrapping_add(1);
        let mut bytes = message.finish(self.sequence);
        if let Some(place) = bytes.get_mut(6..8) {
            let set = u16::from_ne_bytes([place.first().copied().unwrap_or_default(), place.get(1).copied().unwrap_or_default()]) | flags;
            place.copy_from_slice(&set.to_ne_bytes());
        }
        bytes
    }

    fn send(&self, bytes: &[u8], what: &impl Fn() -> String) -> Result<(), NetError> {
        send(&self.fd, bytes, SendFlags::empty()).map(drop).map_err(|e| NetError::kernel(what(), e))
    }

    fn receive(&mut self, flags: RecvFlags, what: &impl Fn() -> String) -> Result<Vec<Received>, NetError> {
        loop {
            match recv(self.fd.as_fd(), self.buffer.as_mut_slice(), flags) {
                Ok((n, _)) => return Ok(split(self.buffer.get(..n).unwrap_or_default())),
                Err(Errno::INTR) => {}
                Err(e) => return Err(NetError::kernel(what(), e)),
            }
        }
    }
}

/// Success, or the refusal with the kernel's own words.
fn status(m: &Received, what: &impl Fn() -> String) -> Result<(), NetError> {
    let code = u32_at(&m.body, 0).map(u32::cast_signed).ok_or_else(|| NetError::Garbled(what()))?;
    if code == 0 {
        return Ok(());
    }
    let detail = find(&attributes(m.body.get(ERROR_FIXED..).unwrap_or_default()), 1).map(text).unwrap_or_default();
    Err(NetError::Kernel { what: what(), detail, errno: Errno::from_raw_os_error(code.saturating_neg()) })
}

fn set_option(fd: &OwnedFd, option: i32) {
    let on: i32 = 1;
    // SAFETY: the pointer and length are those of a live i32; the descriptor is open.
    unsafe {
        libc::setsockopt(fd.as_raw_fd(), SOL_NETLINK, option, std::ptr::from_ref(&on).cast(), 4);
    }
}
