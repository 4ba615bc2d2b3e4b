//! Sending real packets, many at once, and seeing who gets them from whom.

use crate::world::World;
use bonkei_netmodel::addresses::{API, DNS, HOME, METADATA};
use bonkei_netmodel::{Model, Origin, Packet, Protocol};
use bonkei_plane::clock::Stopwatch;
use socket2::{Domain, SockAddr, Socket, Type};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::mem::MaybeUninit;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::time::Duration;

const MAGIC: &[u8] = b"bonkei";
/// How long a packet may take before it counts as dropped.
const PATIENCE: Duration = Duration::from_millis(400);
/// How long to wait for packets that should come, on a busy machine too.
const DEADLINE: Duration = Duration::from_secs(4);
const TICK: Duration = Duration::from_millis(4);
const EGRESS: (Ipv4Addr, u16) = (Ipv4Addr::LOCALHOST, 9999);

/// What was seen of a packet: who got it and from which source, and whether the answer came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub at: Option<(String, Ipv4Addr)>,
    pub answered: bool,
}

/// A socket that waits for probes.
struct Listener {
    who: String,
    socket: Socket,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Tcp,
    Udp,
    Icmp,
    Other,
}

/// A sender, and for TCP how far it is.
struct Sender {
    socket: Socket,
    kind: Kind,
    told: bool,
}

/// Sends every packet once and returns what became of each; waits longer while something of `wanted` lacks.
pub fn send_all(world: &World, model: &Model, packets: &[Packet], wanted: &[&Seen]) -> Vec<Seen> {
    let listeners = listeners(world, model, packets);
    let mut senders: Vec<Sender> = packets.iter().enumerate().map(|(n, p)| sender(world, model, n, p)).collect();
    let mut seen = vec![Seen::default(); packets.len()];
    let mut accepted: Vec<(String, Ipv4Addr, Socket)> = Vec::new();
    let start = Stopwatch::start();
    let lacks = |seen: &[Seen]| seen.iter().zip(wanted).any(|(s, w)| (w.at.is_some() && s.at.is_none()) || (w.answered && !s.answered));
    while start.elapsed() < PATIENCE || (start.elapsed() < DEADLINE && lacks(&seen)) {
        for l in &listeners {
            hear(world, packets, l, &mut seen, &mut accepted);
        }
        accepted.retain_mut(|(who, from, socket)| {
            let mut text = [0; 16];
            let Some(n) = socket.read(&mut text).ok().and_then(|k| number(text.get(..k)?)) else { return true };
            note(&mut seen, n, who, *from);
            let _ = socket.write(&nonce(n));
            false
        });
        for (n, s) in senders.iter_mut().enumerate() {
            if s.kind == Kind::Tcp && !s.told {
                s.told = s.socket.write(&nonce(n)).is_ok();
            }
            if answered(s, n) {
                seen[n].answered = true;
            }
        }
        std::thread::sleep(TICK);
    }
    seen
}

/// In every place that could get one of the packets, on every address and port they are for.
fn listeners(world: &World, model: &Model, packets: &[Packet]) -> Vec<Listener> {
    let mut out = Vec::new();
    let ports: BTreeSet<(bool, u16)> = packets
        .iter()
        .filter_map(|p| match p.protocol {
            Protocol::Tcp { destination_port, .. } => Some((true, destination_port)),
            Protocol::Udp { destination_port, .. } => Some((false, destination_port)),
            _ => None,
        })
        .collect();
    let others: BTreeSet<u8> = packets.iter().filter_map(|p| if let Protocol::Other(n) = p.protocol { Some(n) } else { None }).collect();
    let mut places: BTreeMap<String, Vec<Ipv4Addr>> = BTreeMap::from([("home".into(), vec![HOME]), ("internet".into(), vec![API, DNS])]);
    for vpc in model.vpcs.iter().filter(|v| v.has_namespace()) {
        let router =
            vpc.resolvers().into_iter().chain(vpc.subnets.iter().map(|s| s.router())).chain([METADATA, bonkei_netmodel::addresses::RESOLVER]);
        places.insert(vpc.id.clone(), router.collect());
        for i in vpc.interfaces.iter() {
            if let Some(p) = &i.port {
                places.entry(p.netns.clone()).or_default().extend(i.addresses.iter().map(|a| a.private));
            }
        }
    }
    for (who, addresses) in places {
        out.extend(world.at(&who, || {
            let mut made = Vec::new();
            for address in &addresses {
                for (tcp, port) in &ports {
                    made.push(listener(&who, *tcp, *address, *port, false)?);
                }
            }
            for (kind, protocol) in [(Kind::Icmp, 1)].into_iter().chain(others.iter().map(|n| (Kind::Other, i32::from(*n)))) {
                let socket = Socket::new(Domain::IPV4, Type::RAW, Some(protocol.into()))?;
                socket.set_nonblocking(true)?;
                made.push(Listener { who: who.clone(), socket, kind });
            }
            Ok(made)
        }));
    }
    for tcp in [true, false] {
        out.push(world.at("egress", || listener("egress", tcp, EGRESS.0, EGRESS.1, true)));
    }
    out
}

fn listener(who: &str, tcp: bool, address: Ipv4Addr, port: u16, transparent: bool) -> std::io::Result<Listener> {
    let socket = Socket::new(Domain::IPV4, if tcp { Type::STREAM } else { Type::DGRAM }, None)?;
    socket.set_reuse_address(true)?;
    if transparent {
        socket.set_ip_transparent_v4(true)?;
    }
    socket.bind(&SocketAddrV4::new(address, port).into())?;
    if tcp {
        socket.listen(64)?;
    }
    socket.set_nonblocking(true)?;
    Ok(Listener { who: who.into(), socket, kind: if tcp { Kind::Tcp } else { Kind::Udp } })
}

/// Sends the first packet.
fn sender(world: &World, model: &Model, n: usize, packet: &Packet) -> Sender {
    let place = match &packet.origin {
        Origin::Internet => "home".to_owned(),
        Origin::Interface(id) => {
            model.vpcs.iter().flat_map(|v| &v.interfaces).find(|i| i.id == *id).and_then(|i| i.port.clone()).map(|p| p.netns).unwrap()
        }
    };
    world.at(&place, || {
        let (class, protocol, kind, from, to) = match packet.protocol {
            Protocol::Tcp { source_port, destination_port } => (Type::STREAM, None, Kind::Tcp, source_port, destination_port),
            Protocol::Udp { source_port, destination_port } => (Type::DGRAM, None, Kind::Udp, source_port, destination_port),
            Protocol::Icmp { .. } => (Type::RAW, Some(1.into()), Kind::Icmp, 0, 0),
            Protocol::Other(p) => (Type::RAW, Some(i32::from(p).into()), Kind::Other, 0, 0),
        };
        let socket = Socket::new(Domain::IPV4, class, protocol)?;
        // Only so a socket may send from an address that is not its host's.
        socket.set_ip_transparent_v4(true)?;
        socket.bind(&SocketAddrV4::new(packet.source, from).into())?;
        socket.set_nonblocking(true)?;
        let to: SockAddr = SocketAddrV4::new(packet.destination, to).into();
        let bytes = match packet.protocol {
            Protocol::Icmp { kind, code } => echo(kind, code, n),
            _ => nonce(n),
        };
        match kind {
            // In progress; or refused at once, which is no delivery either.
            Kind::Tcp => drop(socket.connect(&to)),
            _ => drop(socket.send_to(&bytes, &to)),
        }
        Ok(Sender { socket, kind, told: false })
    })
}

/// Takes what a listener got, and answers.
fn hear(world: &World, packets: &[Packet], l: &Listener, seen: &mut [Seen], accepted: &mut Vec<(String, Ipv4Addr, Socket)>) {
    if l.kind == Kind::Tcp {
        while let Ok((socket, from)) = l.socket.accept() {
            socket.set_nonblocking(true).unwrap();
            accepted.push((l.who.clone(), address(&from), socket));
        }
        return;
    }
    while let Some((bytes, from)) = receive(&l.socket) {
        let source = address(&from);
        match l.kind {
            Kind::Udp if l.who == "egress" => {
                let Some(n) = number(&bytes) else { continue };
                note(seen, n, "egress", source);
                let Protocol::Udp { destination_port, .. } = packets[n].protocol else { continue };
                let back = world.at("egress", || listener("egress", false, packets[n].destination, destination_port, true));
                back.socket.send_to(&bytes, &from).unwrap();
            }
            Kind::Udp => {
                let Some(n) = number(&bytes) else { continue };
                note(seen, n, &l.who, source);
                let _ = l.socket.send_to(&bytes, &from);
            }
            Kind::Icmp => {
                // The kernel answers echo requests itself.
                let Some((kind, n)) = icmp(&bytes) else { continue };
                if matches!(packets[n].protocol, Protocol::Icmp { kind: k, .. } if k == kind) {
                    note(seen, n, &l.who, source);
                }
            }
            _ => {
                let Some(n) = bytes.get(20..).and_then(number).filter(|n| matches!(packets[*n].protocol, Protocol::Other(_))) else { continue };
                // A sender's own raw socket hears the answer, which has its own address as destination.
                if bytes.get(16..20) != Some(&packets[n].source.octets()) || packets[n].source == packets[n].destination {
                    note(seen, n, &l.who, source);
                    let _ = l.socket.send_to(bytes.get(20..).unwrap(), &from);
                }
            }
        }
    }
}

/// Whether the sender got its answer.
fn answered(s: &Sender, n: usize) -> bool {
    match s.kind {
        Kind::Tcp => {
            let mut text = [MaybeUninit::uninit(); 16];
            matches!(s.socket.recv(&mut text), Ok(k) if k > 0)
        }
        _ => std::iter::from_fn(|| receive(&s.socket)).any(|(bytes, _)| match s.kind {
            Kind::Icmp => icmp(&bytes) == Some((0, n)),
            Kind::Other => bytes.get(20..).and_then(number) == Some(n),
            _ => number(&bytes) == Some(n),
        }),
    }
}

fn note(seen: &mut [Seen], n: usize, who: &str, source: Ipv4Addr) {
    if let Some(s) = seen.get_mut(n) {
        assert!(s.at.as_ref().is_none_or(|(w, _)| w == who), "packet {n} arrived at {who} and at {:?}", s.at);
        s.at = Some((who.into(), source));
    }
}

fn receive(socket: &Socket) -> Option<(Vec<u8>, SockAddr)> {
    let mut buffer = [MaybeUninit::uninit(); 256];
    let (n, from) = socket.recv_from(&mut buffer).ok()?;
    // SAFETY: the kernel wrote the first `n` bytes.
    Some((buffer[..n].iter().map(|b| unsafe { b.assume_init() }).collect(), from))
}

fn address(of: &SockAddr) -> Ipv4Addr {
    match of.as_socket() {
        Some(SocketAddr::V4(a)) => *a.ip(),
        _ => Ipv4Addr::UNSPECIFIED,
    }
}

fn nonce(n: usize) -> Vec<u8> {
    [MAGIC, &(n as u32).to_be_bytes()].concat()
}

fn number(bytes: &[u8]) -> Option<usize> {
    Some(u32::from_be_bytes(bytes.strip_prefix(MAGIC)?.get(..4)?.try_into().ok()?) as usize)
}

/// An ICMP message with the number as its data (RFC 792).
fn echo(kind: u8, code: u8, n: usize) -> Vec<u8> {
    let mut out = [&[kind, code, 0, 0, 0, 7, 0, 1][..], &nonce(n)].concat();
    let sum = out.chunks(2).map(|c| u32::from(c[0]) << 8 | u32::from(*c.get(1).unwrap_or(&0))).sum::<u32>();
    let sum = !((sum & 0xffff) + (sum >> 16)) as u16;
    out[2..4].copy_from_slice(&sum.to_be_bytes());
    out
}

/// Type and number of a received ICMP message of ours, after its IP header.
fn icmp(bytes: &[u8]) -> Option<(u8, usize)> {
    Some((*bytes.get(20)?, number(bytes.get(28..)?)?))
}
