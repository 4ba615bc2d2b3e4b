//! Connections that stay open while things change.

use crate::build::ip;
use crate::world::World;
use bonkei_plane::clock::Stopwatch;
use socket2::{Domain, Socket, Type};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread::JoinHandle;
use std::time::Duration;

/// How long to wait for what must not come.
const PATIENCE: Duration = Duration::from_millis(350);
/// How long to wait for what must come, on a busy machine too: a first packet may meet a link that is still coming up, and is sent again.
const DEADLINE: Duration = Duration::from_secs(4);

/// A listener in a place, kept open.
pub struct Server {
    socket: Socket,
}

impl Server {
    pub fn new(world: &World, place: &str, address: &str, port: u16) -> Self {
        let socket = world.at(place, || {
            let s = Socket::new(Domain::IPV4, Type::STREAM, None)?;
            s.set_reuse_address(true)?;
            s.bind(&SocketAddrV4::new(ip(address), port).into())?;
            s.listen(16)?;
            s.set_nonblocking(true)?;
            Ok(s)
        });
        Self { socket }
    }

    /// Connects from another place; `None` when no byte arrives.
    pub fn connect(&self, world: &World, from: &str, to: &str, port: u16) -> Option<Flow> {
        self.within(DEADLINE, world, from, to, port)
    }

    /// Whether a new connection is let through.
    pub fn opens(&self, world: &World, from: &str, to: &str, port: u16) -> bool {
        self.within(DEADLINE, world, from, to, port).is_some()
    }

    /// Whether a new connection is not let through.
    pub fn closed(&self, world: &World, from: &str, to: &str, port: u16) -> bool {
        self.within(PATIENCE, world, from, to, port).is_none()
    }

    fn within(&self, limit: Duration, world: &World, from: &str, to: &str, port: u16) -> Option<Flow> {
        let start = Stopwatch::start();
        let client = world.at(from, || Socket::new(Domain::IPV4, Type::STREAM, None));
        client.connect_timeout(&SocketAddrV4::new(ip(to), port).into(), limit).ok()?;
        while start.elapsed() < limit {
            if let Ok((server, from)) = self.socket.accept() {
                server.set_nonblocking(false).unwrap();
                let source = match from.as_socket() {
                    Some(SocketAddr::V4(a)) => *a.ip(),
                    _ => return None,
                };
                let mut flow = Flow { client, server, source };
                return flow.echo().then_some(flow);
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        None
    }
}

/// Both ends of one connection.
pub struct Flow {
    pub client: Socket,
    pub server: Socket,
    /// What the server sees.
    pub source: Ipv4Addr,
}

impl Flow {
    /// One byte there and one back.
    pub fn echo(&mut self) -> bool {
        self.pass(DEADLINE)
    }

    /// Whether no byte gets there.
    pub fn cut(&mut self) -> bool {
        !self.pass(PATIENCE)
    }

    fn pass(&mut self, limit: Duration) -> bool {
        pass(&mut self.client, &mut self.server, limit) && pass(&mut self.server, &mut self.client, limit)
    }

    /// Many bytes there: whether all arrive in time.
    pub fn bulk(self, bytes: usize) -> bool {
        let Self { mut client, mut server, .. } = self;
        std::thread::spawn(move || client.write_all(&vec![7; bytes]));
        server.set_read_timeout(Some(DEADLINE)).unwrap();
        let mut got = 0;
        let mut buffer = vec![0; 1 << 16];
        while got < bytes {
            match server.read(&mut buffer) {
                Ok(n) if n > 0 => got += n,
                _ => return false,
            }
        }
        true
    }
}

fn pass(from: &mut Socket, to: &mut Socket, limit: Duration) -> bool {
    to.set_read_timeout(Some(limit)).unwrap();
    from.write_all(&[7]).is_ok() && matches!(to.read(&mut [0; 64]), Ok(n) if n > 0)
}

/// Request, answer, request, answer, as fast as they come, on other threads, until told to stop.
pub struct Stream {
    stop: Arc<AtomicBool>,
    client: JoinHandle<(usize, usize)>,
    /// Ends after the client, whose last request is answered too.
    stop_server: Arc<AtomicBool>,
    server: JoinHandle<()>,
}

impl Stream {
    /// UDP from one place to another, which answers.
    pub fn start(world: &World, from: &str, to: &str, at: &str, port: u16) -> Self {
        let socket = world.at(at, || UdpSocket::bind(("0.0.0.0", port)));
        let asker = world.at(from, || UdpSocket::bind(("0.0.0.0", 0)));
        asker.connect((ip(to), port)).unwrap();
        asker.set_read_timeout(Some(DEADLINE)).unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
        let [stop, stop_server] = [(), ()].map(|()| Arc::new(AtomicBool::new(false)));
        let (told, told_server) = (stop.clone(), stop_server.clone());
        let server = std::thread::spawn(move || {
            let mut buffer = [0; 64];
            while !told_server.load(Relaxed) {
                if let Ok((n, peer)) = socket.recv_from(&mut buffer) {
                    let _ = socket.send_to(&buffer[..n], peer);
                }
            }
        });
        let client = std::thread::spawn(move || {
            let (mut sent, mut answered) = (0usize, 0);
            while !told.load(Relaxed) {
                sent += 1;
                let wanted = sent.to_be_bytes();
                let mut got = [0; 8];
                answered += usize::from(asker.send(&wanted).is_ok() && asker.recv(&mut got).is_ok() && got == wanted);
            }
            (sent, answered)
        });
        Self { stop, client, stop_server, server }
    }

    /// How many were sent and answered.
    pub fn end(self) -> (usize, usize) {
        self.stop.store(true, Relaxed);
        let counted = self.client.join().unwrap();
        self.stop_server.store(true, Relaxed);
        self.server.join().unwrap();
        counted
    }
}

/// Packets as fast as they go that nobody may get, until told to stop.
pub struct Flood {
    stop: Arc<AtomicBool>,
    sender: JoinHandle<usize>,
    socket: UdpSocket,
}

impl Flood {
    /// UDP from one place to another.
    pub fn start(world: &World, from: &str, to: &str, at: &str, port: u16) -> Self {
        let socket = world.at(at, || UdpSocket::bind((to, port)));
        let asker = world.at(from, || UdpSocket::bind(("0.0.0.0", 0)));
        asker.connect((ip(to), port)).unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let told = stop.clone();
        let sender = std::thread::spawn(move || {
            let mut sent = 0;
            while !told.load(Relaxed) {
                sent += usize::from(asker.send(b"!").is_ok());
                std::thread::sleep(Duration::from_micros(20));
            }
            sent
        });
        Self { stop, sender, socket }
    }

    /// How many were sent and got through.
    pub fn end(self) -> (usize, usize) {
        self.stop.store(true, Relaxed);
        let sent = self.sender.join().unwrap();
        self.socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut got = 0;
        while self.socket.recv(&mut [0; 64]).is_ok() {
            got += 1;
        }
        (sent, got)
    }
}
