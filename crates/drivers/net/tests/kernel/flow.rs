//! Connections that stay open while things change.

use crate::build::ip;
use crate::world::World;
use bonkei_plane::clock::Stopwatch;
use socket2::{Domain, Socket, Type};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::time::Duration;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_millis(350);

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
        let client = world.at(from, || Socket::new(Domain::IPV4, Type::STREAM, None));
        client.connect_timeout(&SocketAddrV4::new(ip(to), port).into(), PATIENCE).ok()?;
        let start = Stopwatch::start();
        while start.elapsed() < PATIENCE {
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

    /// Whether a new connection is let through.
    pub fn opens(&self, world: &World, from: &str, to: &str, port: u16) -> bool {
        self.connect(world, from, to, port).is_some()
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
        let there = pass(&mut self.client, &mut self.server);
        there && pass(&mut self.server, &mut self.client)
    }

    /// Many bytes there: whether all arrive in time.
    pub fn bulk(self, bytes: usize) -> bool {
        let Self { mut client, mut server, .. } = self;
        std::thread::spawn(move || client.write_all(&vec![7; bytes]));
        server.set_read_timeout(Some(Duration::from_secs(2))).unwrap();
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

fn pass(from: &mut Socket, to: &mut Socket) -> bool {
    to.set_read_timeout(Some(PATIENCE)).unwrap();
    from.write_all(&[7]).is_ok() && matches!(to.read(&mut [0; 64]), Ok(n) if n > 0)
}

/// A request and an answer every millisecond, on another thread, until told to stop.
pub struct Stream {
    stop: std::sync::Arc<std::sync::atomic::AtomicBool>,
    server: std::thread::JoinHandle<()>,
    thread: std::thread::JoinHandle<(usize, usize)>,
}

impl Stream {
    /// UDP from one place to another, which answers.
    pub fn start(world: &World, from: &str, to: &str, at: &str, port: u16) -> Self {
        use std::sync::atomic::Ordering::Relaxed;
        let socket = world.at(at, || std::net::UdpSocket::bind(("0.0.0.0", port)));
        let client = world.at(from, || std::net::UdpSocket::bind(("0.0.0.0", 0)));
        client.connect((ip(to), port)).unwrap();
        client.set_read_timeout(Some(PATIENCE)).unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
        let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let (stop_server, stop_client) = (stop.clone(), stop.clone());
        let server = std::thread::spawn(move || {
            while !stop_server.load(Relaxed) {
                if let Ok((n, peer)) = socket.recv_from(&mut [0; 64]) {
                    let _ = socket.send_to(&vec![1; n], peer);
                }
            }
        });
        let thread = std::thread::spawn(move || {
            let (mut sent, mut answered) = (0, 0);
            while !stop_client.load(Relaxed) {
                sent += usize::from(client.send(b"?").is_ok());
                answered += usize::from(client.recv(&mut [0; 64]).is_ok());
                std::thread::sleep(Duration::from_millis(1));
            }
            (sent, answered)
        });
        Self { stop, server, thread }
    }

    /// How many were sent and answered.
    pub fn end(self) -> (usize, usize) {
        self.stop.store(true, std::sync::atomic::Ordering::Relaxed);
        self.server.join().unwrap();
        self.thread.join().unwrap()
    }
}
