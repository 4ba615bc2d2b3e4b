use super::cloud::*;
use crate::publish;
use bonkei_spec::InstanceMetadata;
use bonkei_testkit::{As, in_cloud};
use std::net::{Ipv4Addr, TcpStream};

const IMDS: (Ipv4Addr, u16) = (Ipv4Addr::new(169, 254, 169, 254), 80);

fn get(stream: &mut TcpStream, path: &str, token: Option<&str>) -> Answer {
    let token = token.map(|t| format!("X-aws-ec2-metadata-token: {t}\r\n")).unwrap_or_default();
    ask(stream, &format!("GET {path} HTTP/1.1\r\nHost: 169.254.169.254\r\n{token}\r\n")).unwrap()
}

const PUT: &str =
    "PUT /latest/api/token HTTP/1.1\r\nHost: 169.254.169.254\r\nX-aws-ec2-metadata-token-ttl-seconds: 21600\r\nContent-Length: 0\r\n\r\n";

fn metadata() {
    let mut settings = config(instance());
    let cloud = start(&settings, nobody);

    // As cloud-init asks: a token, then the tree key by key, on one connection.
    let mut guest = connect("guest", GUEST, IMDS).unwrap();
    let token = ask(&mut guest, PUT).unwrap();
    assert_eq!(token.status, 200);
    assert!(token.head.to_lowercase().contains("x-aws-ec2-metadata-token-ttl-seconds: 21600\r\n"), "{}", token.head);
    assert!(token.head.to_lowercase().contains("server: ec2ws\r\n"), "{}", token.head);
    let token = token.body;
    for (path, expected) in [
        ("/2021-03-23/meta-data/instance-id", "i-1"),
        ("/2021-03-23/user-data", "#!/bin/sh\n"),
        ("/2021-03-23/meta-data/", "ami-id\ninstance-id\nlocal-hostname\nplacement/\npublic-keys/"),
        ("/2021-03-23/meta-data/placement/", "availability-zone\nregion"),
        ("/2021-03-23/meta-data/placement/availability-zone", "ap-northeast-1a"),
        ("/2021-03-23/meta-data/public-keys/", "0=my-key"),
        ("/2021-03-23/meta-data/public-keys/0/openssh-key", "ssh-ed25519 AAAA my-key"),
        ("/2021-03-23/dynamic/instance-identity/", "document"),
        ("/2021-03-23/dynamic/instance-identity/document", "{\"instanceId\": \"i-1\"}"),
    ] {
        let answer = get(&mut guest, path, Some(&token));
        assert_eq!((answer.status, answer.body.as_str()), (200, expected), "{path}");
    }
    assert_eq!(get(&mut guest, "/latest/meta-data/iam/info", Some(&token)).status, 404);
    assert_eq!(get(&mut guest, "/latest/meta-data/instance-id", None).body, "i-1", "version one is allowed");
    assert_eq!(get(&mut guest, "/latest/meta-data/instance-id", Some("forged")).status, 401);
    assert_eq!(ask(&mut guest, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n").unwrap().status, 405);
    assert_eq!(get(&mut connect("guest", STRANGER, IMDS).unwrap(), "/latest/meta-data/instance-id", None).status, 404);

    // A token answer of hop limit one does not reach the container behind the guest; other answers do.
    let mut container = connect("container", CONTAINER, IMDS).unwrap();
    assert_eq!(get(&mut container, "/latest/meta-data/instance-id", None).body, "i-1");
    container.set_read_timeout(Some(std::time::Duration::from_millis(700))).unwrap();
    assert!(ask(&mut container, PUT).is_err());

    // New options are in force when publish returns; the old token is still good.
    settings.vpcs[0].metadata[0] = InstanceMetadata { tokens_required: true, hop_limit: 2, ..instance() };
    publish(&cloud.state, &settings, LIMIT).unwrap();
    assert_eq!(get(&mut guest, "/latest/meta-data/instance-id", None).status, 401);
    assert_eq!(get(&mut guest, "/latest/meta-data/instance-id", Some(&token)).status, 200);
    let mut container = connect("container", CONTAINER, IMDS).unwrap();
    assert_eq!(ask(&mut container, PUT).unwrap().status, 200);

    settings.vpcs[0].metadata[0] = InstanceMetadata { enabled: false, ..instance() };
    publish(&cloud.state, &settings, LIMIT).unwrap();
    assert_eq!(get(&mut guest, "/latest/meta-data/instance-id", Some(&token)).status, 403);
}

#[test]
fn metadata_as_root() {
    in_cloud(As::Root, "tests::imds::metadata_as_root", metadata);
}

#[test]
fn metadata_as_user() {
    in_cloud(As::User, "tests::imds::metadata_as_user", metadata);
}
