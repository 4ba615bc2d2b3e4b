use super::cloud::*;
use crate::publish;
use bonkei_spec::egress::{Outcome, Want};
use bonkei_testkit::{As, in_cloud};
use hickory_server::proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_server::proto::rr::rdata::A;
use hickory_server::proto::rr::{Name, RData, Record, RecordType};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, UdpSocket};
use std::os::fd::OwnedFd;
use std::time::Duration;

fn query(name: &str, ty: RecordType) -> Vec<u8> {
    let mut message = Message::new(7, MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = true;
    message.add_query(Query::query(Name::from_ascii(name).unwrap(), ty));
    message.to_vec().unwrap()
}

/// The code and the first record of an answer; none for silence.
pub fn udp(space: &str, server: Ipv4Addr, name: &str, ty: RecordType) -> Option<(ResponseCode, Option<String>)> {
    inside(space, || {
        let socket = UdpSocket::bind("0.0.0.0:0").unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(4))).unwrap();
        socket.connect((server, 53)).unwrap();
        socket.send(&query(name, ty)).unwrap();
        let mut packet = [0; 1500];
        let n = socket.recv(&mut packet).ok()?;
        Some(first(&packet[..n]))
    })
}

fn tcp(space: &str, from: Ipv4Addr, server: Ipv4Addr, name: &str, ty: RecordType) -> (ResponseCode, Option<String>) {
    let mut stream = connect(space, from, (server, 53)).unwrap();
    let packet = query(name, ty);
    stream.write_all(&(packet.len() as u16).to_be_bytes()).unwrap();
    stream.write_all(&packet).unwrap();
    let mut length = [0; 2];
    stream.read_exact(&mut length).unwrap();
    let mut packet = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut packet).unwrap();
    first(&packet)
}

fn first(packet: &[u8]) -> (ResponseCode, Option<String>) {
    let message = Message::from_vec(packet).unwrap();
    assert_eq!(message.metadata.id, 7);
    assert!(message.metadata.recursion_available);
    (message.metadata.response_code, message.answers.first().map(|r| r.data.to_string()))
}

/// The host's resolver: knows every name as 192.0.2.80.
fn host_resolver(want: Want) -> Result<OwnedFd, Outcome> {
    if want != Want::DnsUdp {
        return Err(Outcome::Denied);
    }
    let (here, there) = (UdpSocket::bind("127.0.0.1:0").unwrap(), UdpSocket::bind("127.0.0.1:0").unwrap());
    here.connect(there.local_addr().unwrap()).unwrap();
    here.set_nonblocking(true).unwrap();
    std::thread::spawn(move || {
        let mut packet = [0; 1500];
        let (n, from) = there.recv_from(&mut packet).unwrap();
        let query = Message::from_vec(&packet[..n]).unwrap();
        let mut answer = Message::new(query.metadata.id, MessageType::Response, OpCode::Query);
        answer.add_answer(Record::from_rdata(query.queries[0].name().clone(), 60, RData::A(A::new(192, 0, 2, 80))));
        answer.queries = query.queries;
        there.send_to(&answer.to_vec().unwrap(), from).unwrap();
    });
    Ok(here.into())
}

fn names() {
    let mut settings = config(instance());
    let cloud = start(&settings, host_resolver);
    let (two, link_local, public) = ([10, 0, 0, 2].into(), [169, 254, 169, 253].into(), [198, 19, 0, 53].into());
    let found = |text: &str| Some((ResponseCode::NoError, Some(text.to_string())));
    let missing = Some((ResponseCode::NXDomain, None));
    let empty = Some((ResponseCode::NoError, None));

    for server in [two, link_local] {
        assert_eq!(udp("guest", server, "ip-10-0-0-4.ap-northeast-1.compute.internal.", RecordType::A), found("10.0.0.4"));
        assert_eq!(
            tcp("guest", GUEST, server, "IP-10-0-0-4.ap-northeast-1.compute.internal.", RecordType::A),
            (ResponseCode::NoError, Some("10.0.0.4".into()))
        );
    }
    let own = "ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com.";
    assert_eq!(udp("guest", two, own, RecordType::A), found("10.0.0.4"), "inside, the private address");
    assert_eq!(udp("home", public, own, RecordType::A), found("198.18.0.5"), "outside, the public one");
    assert_eq!(udp("guest", two, "4.0.0.10.in-addr.arpa.", RecordType::PTR), found("ip-10-0-0-4.ap-northeast-1.compute.internal."));
    assert_eq!(udp("guest", two, "5.0.0.10.in-addr.arpa.", RecordType::PTR), missing);
    assert_eq!(udp("guest", two, "ip-10-0-0-7.ap-northeast-1.compute.internal.", RecordType::A), missing);
    assert_eq!(udp("home", public, "ip-10-0-0-4.ap-northeast-1.compute.internal.", RecordType::A), missing, "private names stay in their VPC");
    assert_eq!(udp("guest", two, "__cloud_init_expected_not_found__.", RecordType::A), missing);
    for server in [(&"guest", two), (&"home", public)] {
        assert_eq!(udp(server.0, server.1, "sts.ap-northeast-1.amazonaws.com.", RecordType::A), found("198.19.0.1"));
        assert_eq!(udp(server.0, server.1, "sts.ap-northeast-1.amazonaws.com.", RecordType::AAAA), empty);
        assert_eq!(udp(server.0, server.1, "www.example.com.", RecordType::A), found("192.0.2.80"), "through the host's resolver");
    }

    settings.vpcs[0].dns_support = false;
    publish(&cloud.state, &settings, LIMIT).unwrap();
    assert_eq!(udp("guest", two, "ip-10-0-0-4.ap-northeast-1.compute.internal.", RecordType::A), None, "silence");
    assert_eq!(udp("home", public, own, RecordType::A), found("198.18.0.5"));
}

#[test]
fn names_as_root() {
    in_cloud(As::Root, "tests::dns::names_as_root", names);
}

#[test]
fn names_as_user() {
    in_cloud(As::User, "tests::dns::names_as_user", names);
}
