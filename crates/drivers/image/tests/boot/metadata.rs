//! Just enough of an instance metadata service (version 2) and of a resolver for cloud-init.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::thread;

const MAC: &str = "02:00:00:00:00:01";

/// Serves one instance on the addresses of this network namespace until the process ends.
pub fn serve(id: &str, user_data: &'static str) {
    let listener = TcpListener::bind((Ipv4Addr::new(169, 254, 169, 254), 80)).unwrap();
    let id = id.to_owned();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let id = id.clone();
            thread::spawn(move || connection(&stream, &id, user_data));
        }
    });
    let socket = UdpSocket::bind((Ipv4Addr::new(10, 0, 0, 2), 53)).unwrap();
    thread::spawn(move || {
        let mut packet = [0; 1500];
        while let Ok((count, from)) = socket.recv_from(&mut packet) {
            if count > 3 {
                // A response, recursion available, no such name.
                packet[2] |= 0x80;
                packet[3] = 0x83;
                let _ = socket.send_to(&packet[..count], from);
            }
        }
    });
}

fn connection(stream: &TcpStream, id: &str, user_data: &str) -> Option<()> {
    let mut reader = BufReader::new(stream);
    loop {
        let mut request = String::new();
        reader.read_line(&mut request).ok().filter(|count| *count > 0)?;
        let mut token = false;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).ok()?;
            if header.trim().is_empty() {
                break;
            }
            token |= header.to_ascii_lowercase().starts_with("x-aws-ec2-metadata-token: secret");
        }
        let path = request.split(' ').nth(1)?;
        let (status, body) = match path {
            "/latest/api/token" => ("200 OK", "secret".to_owned()),
            _ if !token => ("401 Unauthorized", String::new()),
            _ => match tree(path.trim_end_matches('/'), id, user_data) {
                Some(body) => ("200 OK", body),
                None => ("404 Not Found", String::new()),
            },
        };
        write!(&*stream, "HTTP/1.1 {status}\r\nContent-Length: {}\r\nContent-Type: text/plain\r\n\r\n{body}", body.len()).ok()?;
    }
}

fn tree(path: &str, id: &str, user_data: &str) -> Option<String> {
    let rest = path.strip_prefix('/')?.split_once('/').map_or("", |(_, rest)| rest);
    Some(match rest {
        "meta-data" => "ami-id\nhostname\ninstance-id\nlocal-hostname\nlocal-ipv4\nmac\nnetwork/\nplacement/\npublic-keys/".to_owned(),
        "meta-data/ami-id" => "ami-00000000000000000".to_owned(),
        "meta-data/instance-id" => id.to_owned(),
        "meta-data/hostname" | "meta-data/local-hostname" => "ip-10-0-10-11.ap-northeast-1.compute.internal".to_owned(),
        "meta-data/local-ipv4" => "10.0.10.11".to_owned(),
        "meta-data/mac" => MAC.to_owned(),
        "meta-data/network" => "interfaces/".to_owned(),
        "meta-data/network/interfaces" => "macs/".to_owned(),
        "meta-data/network/interfaces/macs" => format!("{MAC}/"),
        "meta-data/network/interfaces/macs/02:00:00:00:00:01" => "device-number\nlocal-ipv4s\nsubnet-ipv4-cidr-block".to_owned(),
        "meta-data/network/interfaces/macs/02:00:00:00:00:01/device-number" => "0".to_owned(),
        "meta-data/network/interfaces/macs/02:00:00:00:00:01/local-ipv4s" => "10.0.10.11".to_owned(),
        "meta-data/network/interfaces/macs/02:00:00:00:00:01/subnet-ipv4-cidr-block" => "10.0.10.0/24".to_owned(),
        "meta-data/placement" => "availability-zone".to_owned(),
        "meta-data/placement/availability-zone" => "ap-northeast-1a".to_owned(),
        "meta-data/public-keys" => "0=key".to_owned(),
        "meta-data/public-keys/0" => "openssh-key".to_owned(),
        "meta-data/public-keys/0/openssh-key" => "ssh-ed25519 AAAA someone@example.com".to_owned(),
        "dynamic" => "instance-identity/".to_owned(),
        "dynamic/instance-identity" => "document".to_owned(),
        "dynamic/instance-identity/document" => format!("{{\"instanceId\": \"{id}\", \"region\": \"ap-northeast-1\"}}"),
        "user-data" => user_data.to_owned(),
        _ => return None,
    })
}
