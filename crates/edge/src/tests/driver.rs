//! The same on the network that the driver makes: its filters let through what edge serves, and its TPROXY rules bring what goes out.

use super::cloud::*;
use super::egress::{FAR, internet};
use super::{dns, web};
use bonkei_driver_net::{NetConfig, NetDriver};
use bonkei_netmodel::Model;
use bonkei_plane::Network;
use bonkei_testkit::{As, in_cloud};
use hickory_server::proto::op::ResponseCode;
use hickory_server::proto::rr::RecordType;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, UdpSocket};

/// One VPC with an internet gateway and one public instance, whose group lets port 80 in and everything out.
fn model() -> Model {
    let every = |cidr: &str| serde_json::json!([{"number": 100, "traffic": "All", "cidr": cidr, "allow": true}]);
    serde_json::from_value(serde_json::json!({"vpcs": [{
        "id": "vpc-1",
        "cidrs": ["10.0.0.0/16"],
        "internet_gateway": "igw-1",
        "dns_support": true,
        "subnets": [{"id": "subnet-1", "cidr": "10.0.0.0/24", "zone": "ap-northeast-1a", "route_table": "rtb-1", "network_acl": "acl-1"}],
        "route_tables": [{"id": "rtb-1", "routes": [{"destination": "0.0.0.0/0", "target": {"InternetGateway": "igw-1"}}]}],
        "security_groups": [{
            "id": "sg-1",
            "ingress": [{"id": "sgr-1", "traffic": {"Tcp": [80, 80]}, "peer": {"Cidr": "0.0.0.0/0"}}],
            "egress": [{"id": "sgr-2", "traffic": "All", "peer": {"Cidr": "0.0.0.0/0"}}],
        }],
        "network_acls": [{"id": "acl-1", "ingress": every("0.0.0.0/0"), "egress": every("0.0.0.0/0")}],
        "interfaces": [{
            "id": "eni-1",
            "subnet": "subnet-1",
            "mac": "02:00:00:00:00:01",
            "addresses": [{"private": GUEST, "public": SITE}],
            "groups": ["sg-1"],
            "source_dest_check": true,
            "port": {"netns": "guest", "device_index": 0},
        }],
    }]}))
    .unwrap()
}

fn on_the_drivers_network() {
    shell("mount -t tmpfs tmpfs /run; mkdir -p /run/netns; ip netns add guest");
    let driver = NetDriver::new(NetConfig { netns_dir: "/run/netns".into() }).unwrap();
    driver.internet().unwrap();
    driver.apply(&model()).unwrap();
    let cloud = start_in(&config(instance()), internet);

    let mut imds = connect("guest", GUEST, ([169, 254, 169, 254].into(), 80)).unwrap();
    let put = "PUT /latest/api/token HTTP/1.1\r\nHost: x\r\nX-aws-ec2-metadata-token-ttl-seconds: 60\r\n\r\n";
    assert_eq!(ask(&mut imds, put).unwrap().status, 200);

    let found = |text: &str| Some((ResponseCode::NoError, Some(text.to_string())));
    let own = "ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com.";
    for server in [[10, 0, 0, 2], [169, 254, 169, 253]] {
        assert_eq!(dns::udp("guest", server.into(), own, RecordType::A), found("10.0.0.4"));
    }
    let public = Ipv4Addr::new(198, 19, 0, 53);
    assert_eq!(dns::udp("home", public, own, RecordType::A), found("198.18.0.5"));
    assert_eq!(dns::udp("guest", public, own, RecordType::A), found("198.18.0.5"), "the Internet's name server, through the gateway");

    let mut out = connect("guest", GUEST, (FAR, 80)).unwrap();
    out.write_all(b"through the gateway").unwrap();
    out.shutdown(Shutdown::Write).unwrap();
    let mut answer = String::new();
    out.read_to_string(&mut answer).unwrap();
    assert_eq!(answer, "THROUGH THE GATEWAY");
    inside("guest", || {
        let socket = UdpSocket::bind((GUEST, 0)).unwrap();
        socket.set_read_timeout(Some(LIMIT)).unwrap();
        socket.connect((FAR, 53)).unwrap();
        socket.send(b"datagram").unwrap();
        let mut packet = [0; 100];
        let n = socket.recv(&mut packet).unwrap();
        assert_eq!(&packet[..n], b"DATAGRAM");
    });

    web::site("guest", 80, web::echo_http);
    assert_eq!(web::page(&mut web::browser(&cloud), "i-1.localhost:8080").status, 200);
    let endpoint = connect("guest", GUEST, ([198, 19, 0, 1].into(), 80));
    assert!(endpoint.is_ok(), "the API's endpoint: {endpoint:?}");
}

#[test]
fn on_the_drivers_network_as_root() {
    in_cloud(As::Root, "tests::driver::on_the_drivers_network_as_root", on_the_drivers_network);
}

#[test]
fn on_the_drivers_network_as_user() {
    in_cloud(As::User, "tests::driver::on_the_drivers_network_as_user", on_the_drivers_network);
}
