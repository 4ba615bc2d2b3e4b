use super::cloud::*;
use crate::netns::{Kind, make};
use bonkei_testkit::{As, in_cloud};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::os::unix::net::UnixListener;
use std::sync::Arc;

/// A site that says what it was asked, and repeats bytes after an upgrade.
pub fn site(name: &str, port: u16, serve: fn(TcpStream)) {
    let listener = inside(name, || TcpListener::from(make(Kind::Listen(SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, port))).unwrap()));
    listener.set_nonblocking(false).unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            std::thread::spawn(move || serve(stream.unwrap()));
        }
    });
}

pub fn echo_http(stream: impl Read + Write) {
    let mut stream = BufReader::new(stream);
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if stream.read_line(&mut head).unwrap_or(0) == 0 {
                return;
            }
        }
        if head.to_lowercase().contains("upgrade: echo") {
            stream.get_mut().write_all(b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: echo\r\n\r\n").unwrap();
            let mut byte = [0];
            while stream.read_exact(&mut byte).is_ok() {
                stream.get_mut().write_all(&byte.map(|b| b.to_ascii_uppercase())).unwrap();
            }
            return;
        }
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{head}", head.len());
        stream.get_mut().write_all(answer.as_bytes()).unwrap();
    }
}

pub fn browser(cloud: &Cloud) -> TcpStream {
    let stream = TcpStream::connect(cloud.web).unwrap();
    stream.set_read_timeout(Some(LIMIT)).unwrap();
    stream
}

pub fn page(stream: &mut TcpStream, host: &str) -> Answer {
    ask(stream, &format!("GET /blog/?p=1 HTTP/1.1\r\nHost: {host}\r\nX-Odd-Case: 1\r\n\r\n")).unwrap()
}

fn gateway() {
    let cloud = start(&config(instance()), nobody);
    site("site", 80, echo_http);
    site("site", 443, |mut stream| {
        let mut hello = [0; 5];
        stream.read_exact(&mut hello).unwrap();
        stream.write_all(&hello).unwrap();
    });

    let mut stream = browser(&cloud);
    for host in ["i-1.localhost:8080", "198-18-0-5.localhost:8080", "198.18.0.5", "ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com"] {
        let answer = page(&mut stream, host);
        assert_eq!(answer.status, 200, "{host}");
        assert!(answer.body.starts_with(&format!("GET /blog/?p=1 HTTP/1.1\r\nHost: {host}\r\nX-Odd-Case: 1\r\n")), "unchanged: {}", answer.body);
    }
    // The same connection never leads a name to another one's site.
    let unknown = page(&mut stream, "i-9.localhost:8080");
    assert_eq!(unknown.status, 404);
    assert!(unknown.body.contains("Unknown name: i-9.localhost") && unknown.body.contains("lang=\"ja\""), "{}", unknown.body);
    let silent = page(&mut stream, "i-2.localhost:8080");
    assert_eq!(silent.status, 502);
    assert!(silent.body.contains("198.19.255.10"), "{}", silent.body);
    assert_eq!(page(&mut stream, "i-1.localhost:8080").status, 200);
    assert_eq!(page(&mut stream, "127-0-0-1.localhost").status, 404);
    assert_eq!(page(&mut stream, "<script>").status, 400);

    let mut socket = browser(&cloud);
    let switched = ask(&mut socket, "GET /ws HTTP/1.1\r\nHost: i-1.localhost\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n").unwrap();
    assert_eq!(switched.status, 101);
    socket.write_all(b"hello").unwrap();
    let mut heard = [0; 5];
    socket.read_exact(&mut heard).unwrap();
    assert_eq!(&heard, b"HELLO");

    tls_is_passed_unchanged(&cloud);
    the_api_is_inside(&cloud);
}

fn client(roots: rustls::RootCertStore, name: &str) -> rustls::ClientConnection {
    let config = rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    rustls::ClientConnection::new(Arc::new(config), name.to_string().try_into().unwrap()).unwrap()
}

fn tls_is_passed_unchanged(cloud: &Cloud) {
    for (name, expected) in [("i-1.localhost", [22, 3, 1]), ("i-9.localhost", [21, 3, 3])] {
        let mut hello = Vec::new();
        client(rustls::RootCertStore::empty(), name).write_tls(&mut hello).unwrap();
        let mut stream = TcpStream::connect(cloud.web_tls).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        // In two parts, as a network may deliver them.
        stream.write_all(&hello[..9]).unwrap();
        stream.write_all(&hello[9..]).unwrap();
        let mut answer = [0; 5];
        stream.read_exact(&mut answer).unwrap();
        assert_eq!(answer[..3], expected, "{name}");
    }
}

/// Control's socket is reached through 198.19.0.1, plain and with a certificate that the root vouches for.
fn the_api_is_inside(cloud: &Cloud) {
    let control = UnixListener::bind(cloud.state.join("run/api.sock")).unwrap();
    std::thread::spawn(move || {
        for stream in control.incoming() {
            std::thread::spawn(move || echo_http(stream.unwrap()));
        }
    });
    let endpoint = Ipv4Addr::new(198, 19, 0, 1);
    let home = Ipv4Addr::new(198, 19, 255, 10);
    assert_eq!(page(&mut connect("home", home, (endpoint, 80)).unwrap(), "sts.amazonaws.com").status, 200);

    let root = crate::authority::ensure(&cloud.state, &bonkei_plane::clock::SystemClock).unwrap();
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(root.as_bytes()).unwrap()).unwrap();
    let stream = connect("home", home, (endpoint, 443)).unwrap();
    let mut tls = rustls::StreamOwned::new(client(roots.clone(), "sts.ap-northeast-1.amazonaws.com"), stream);
    tls.write_all(b"GET / HTTP/1.1\r\nHost: sts.ap-northeast-1.amazonaws.com\r\n\r\n").unwrap();
    let mut line = [0; 15];
    tls.read_exact(&mut line).unwrap();
    assert_eq!(&line, b"HTTP/1.1 200 OK");

    let stream = connect("home", home, (endpoint, 443)).unwrap();
    let mut tls = rustls::StreamOwned::new(client(roots, "www.example.com"), stream);
    assert!(
        tls.write_all(b"GET / HTTP/1.1\r\n\r\n").and_then(|()| tls.read_exact(&mut line)).is_err(),
        "no certificate for names that are not AWS's"
    );
}

#[test]
fn gateway_as_root() {
    in_cloud(As::Root, "tests::web::gateway_as_root", gateway);
}

#[test]
fn gateway_as_user() {
    in_cloud(As::User, "tests::web::gateway_as_user", gateway);
}
