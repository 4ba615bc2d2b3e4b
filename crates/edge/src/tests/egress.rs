use super::cloud::*;
use bonkei_spec::egress::{Outcome, Want};
use bonkei_testkit::{As, in_cloud};
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream, UdpSocket};
use std::os::fd::OwnedFd;

pub const FAR: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 80);

/// The real Internet: at port 80 somebody who repeats all in capitals once he has heard everything; at port 53 somebody who repeats each datagram.
pub fn internet(want: Want) -> Result<OwnedFd, Outcome> {
    match want {
        Want::Tcp(to) if (*to.ip(), to.port()) == (FAR, 80) => {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let stream = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
            std::thread::spawn(move || {
                let (mut there, _) = listener.accept().unwrap();
                let mut text = String::new();
                there.read_to_string(&mut text).unwrap();
                there.write_all(text.to_uppercase().as_bytes()).unwrap();
            });
            stream.set_nonblocking(true).unwrap();
            Ok(stream.into())
        }
        Want::Udp(to) if (*to.ip(), to.port()) == (FAR, 53) => {
            let (here, there) = (UdpSocket::bind("127.0.0.1:0").unwrap(), UdpSocket::bind("127.0.0.1:0").unwrap());
            here.connect(there.local_addr().unwrap()).unwrap();
            here.set_nonblocking(true).unwrap();
            std::thread::spawn(move || {
                let mut packet = vec![0; 65_535];
                while let Ok((n, from)) = there.recv_from(&mut packet) {
                    there.send_to(&packet[..n].to_ascii_uppercase(), from).unwrap();
                }
            });
            Ok(here.into())
        }
        _ => Err(Outcome::Refused),
    }
}

fn way_out() {
    start(&config(instance()), internet);

    let mut guest = connect("guest", GUEST, (FAR, 80)).unwrap();
    let question = "x".repeat(300_000);
    let mut writer = guest.try_clone().unwrap();
    let sent = std::thread::spawn(move || {
        writer.write_all(question.as_bytes()).unwrap();
        writer.shutdown(Shutdown::Write).unwrap();
    });
    let mut answer = String::new();
    guest.read_to_string(&mut answer).unwrap();
    sent.join().unwrap();
    assert_eq!(answer.len(), 300_000);
    assert!(answer.bytes().all(|b| b == b'X'));

    // What nobody answers is reset, not kept waiting.
    let refused = connect("guest", GUEST, (FAR, 81)).and_then(|mut s| s.read(&mut [0; 1]));
    assert!(refused.as_ref().is_err_and(|e| e.kind() == ErrorKind::ConnectionReset), "{refused:?}");

    inside("guest", || {
        let socket = UdpSocket::bind((GUEST, 0)).unwrap();
        socket.set_read_timeout(Some(LIMIT)).unwrap();
        // A connected socket hears only answers from the address that it asked.
        socket.connect((FAR, 53)).unwrap();
        let mut packet = vec![0; 65_535];
        for size in [1, 1400, 9000] {
            socket.send(&vec![b'a'; size]).unwrap();
            assert_eq!(socket.recv(&mut packet).unwrap(), size);
            assert!(packet[..size].iter().all(|b| *b == b'A'));
        }
        // Two guests' sockets and one destination do not mix.
        let other = UdpSocket::bind((STRANGER, 0)).unwrap();
        other.set_read_timeout(Some(LIMIT)).unwrap();
        other.connect((FAR, 53)).unwrap();
        other.send(b"other").unwrap();
        socket.send(b"first").unwrap();
        let n = other.recv(&mut packet).unwrap();
        assert_eq!(&packet[..n], b"OTHER");
        let n = socket.recv(&mut packet).unwrap();
        assert_eq!(&packet[..n], b"FIRST");
    });
}

#[test]
fn way_out_as_root() {
    in_cloud(As::Root, "tests::egress::way_out_as_root", way_out);
}

#[test]
fn way_out_as_user() {
    in_cloud(As::User, "tests::egress::way_out_as_user", way_out);
}
