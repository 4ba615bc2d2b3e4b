use super::*;
use crate::egress::broker_client::fake;
use bonkei_core::Timestamp;
use bonkei_spec::egress::Outcome;
use hickory_server::proto::rr::RData;
use hickory_server::proto::rr::rdata::A;
use std::io::{Read, Write};
use std::net::{TcpListener as StdTcpListener, TcpStream as StdTcpStream, UdpSocket as StdUdpSocket};
use std::sync::atomic::AtomicUsize;

struct Still;
impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::from_secs(1_000)
    }
}

/// What the fake resolver makes of a question, by UDP and by TCP.
type Answering = fn(&mut Message);

/// A resolver on loopback whose UDP side answers by `udp` (none: silence) and whose TCP side by `tcp`; counts the questions.
fn resolver(udp: Option<Answering>, tcp: Answering) -> (Arc<Broker>, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let datagrams = StdUdpSocket::bind("127.0.0.1:0").unwrap();
    let streams = StdTcpListener::bind("127.0.0.1:0").unwrap();
    let (udp_at, tcp_at) = (datagrams.local_addr().unwrap(), streams.local_addr().unwrap());
    let count = asked.clone();
    std::thread::spawn(move || {
        let mut packet = [0; 2048];
        loop {
            let (n, from) = datagrams.recv_from(&mut packet).unwrap();
            count.fetch_add(1, Ordering::Relaxed);
            if let Some(udp) = udp {
                datagrams.send_to(&respond(&packet[..n], udp), from).unwrap();
            }
        }
    });
    std::thread::spawn(move || {
        for stream in streams.incoming() {
            let mut stream = stream.unwrap();
            let mut length = [0; 2];
            stream.read_exact(&mut length).unwrap();
            let mut packet = vec![0; usize::from(u16::from_be_bytes(length))];
            stream.read_exact(&mut packet).unwrap();
            let answer = respond(&packet, tcp);
            stream.write_all(&(answer.len() as u16).to_be_bytes()).unwrap();
            stream.write_all(&answer).unwrap();
        }
    });
    let socket = fake::start(move |want| match want {
        Want::DnsUdp => {
            let socket = StdUdpSocket::bind("127.0.0.1:0").unwrap();
            socket.connect(udp_at).unwrap();
            socket.set_nonblocking(true).unwrap();
            Ok(socket.into())
        }
        Want::DnsTcp => {
            let stream = StdTcpStream::connect(tcp_at).unwrap();
            stream.set_nonblocking(true).unwrap();
            Ok(stream.into())
        }
        _ => Err(Outcome::Denied),
    });
    (Broker::start(Some(socket)).unwrap(), asked)
}

fn respond(packet: &[u8], answering: Answering) -> Vec<u8> {
    let query = Message::from_vec(packet).unwrap();
    let mut answer = Message::new(query.metadata.id, MessageType::Response, OpCode::Query);
    answer.queries = query.queries;
    answering(&mut answer);
    answer.to_vec().unwrap()
}

fn address(message: &mut Message, last: u8) {
    let name = message.queries[0].name().clone();
    message.add_answer(Record::from_rdata(name, 60, RData::A(A::new(192, 0, 2, last))));
}

fn by_udp(message: &mut Message) {
    address(message, 1);
}

fn by_tcp(message: &mut Message) {
    address(message, 2);
}

fn forwarder(broker: Arc<Broker>) -> Forwarder {
    Forwarder::new(broker, Arc::new(Still))
}

fn name(text: &str) -> Name {
    Name::from_ascii(text).unwrap()
}

fn last(reply: &Reply) -> Option<u8> {
    reply.answers.iter().find_map(|r| match &r.data {
        RData::A(a) => Some(a.0.octets()[3]),
        _ => None,
    })
}

#[tokio::test]
async fn answers_come_from_the_host_and_are_remembered() {
    let (broker, asked) = resolver(Some(by_udp), by_tcp);
    let forwarder = forwarder(broker);
    for text in ["www.example.com.", "WWW.example.COM."] {
        assert_eq!(last(&forwarder.ask(&name(text), RecordType::A).await), Some(1));
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1);
    forwarder.ask(&name("www.example.com."), RecordType::TXT).await;
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn truncated_answers_and_lost_capitals_are_asked_again_by_tcp() {
    let truncated: Answering = |message| message.metadata.truncation = true;
    let flat: Answering = |message| {
        message.queries[0].name = message.queries[0].name().to_lowercase();
        by_udp(message);
    };
    for udp in [truncated, flat] {
        let (broker, _) = resolver(Some(udp), by_tcp);
        let long = "a-name-with-so-many-letters-that-some-are-capital.example.com.";
        assert_eq!(last(&forwarder(broker).ask(&name(long), RecordType::A).await), Some(2));
    }
}

#[tokio::test]
async fn what_was_not_asked_is_not_believed() {
    let other_id: Answering = |message| {
        message.metadata.id ^= 1;
        by_udp(message);
    };
    let other_name: Answering = |message| {
        message.queries[0].name = name("evil.example.com.");
        by_udp(message);
    };
    for udp in [other_id, other_name] {
        let (broker, _) = resolver(Some(udp), by_tcp);
        assert_eq!(forwarder(broker).ask(&name("www.example.com."), RecordType::A).await.code, ResponseCode::ServFail);
    }
}

#[tokio::test]
async fn a_silent_resolver_is_left_alone_for_a_while() {
    let (broker, asked) = resolver(None, by_tcp);
    let forwarder = forwarder(broker);
    for i in 0..5 {
        assert_eq!(forwarder.ask(&name(&format!("n{i}.example.com.")), RecordType::A).await.code, ResponseCode::ServFail);
    }
    assert_eq!(asked.load(Ordering::Relaxed), 4, "two questions of two tries each");
}

#[tokio::test]
async fn without_a_broker_failure_comes_at_once() {
    let broker = Broker::start(None).unwrap();
    assert_eq!(forwarder(broker).ask(&name("www.example.com."), RecordType::A).await.code, ResponseCode::ServFail);
}

#[test]
fn questions_differ_in_number_and_capitals() {
    let long = name("a-name-with-so-many-letters-that-some-are-capital.example.com.");
    let (a, b) = (query(&long, RecordType::A).unwrap(), query(&long, RecordType::A).unwrap());
    assert_eq!(a.queries[0].name(), &long);
    assert!(!a.queries[0].name().eq_case(b.queries[0].name()));
}
