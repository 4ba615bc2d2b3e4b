use super::cloud::*;
use crate::{PublishError, publish};
use bonkei_spec::{EdgeConfig, InstanceMetadata, VpcEdge};
use bonkei_testkit::{As, in_cloud};
use std::net::{Ipv4Addr, TcpStream};
use std::process::Command;

const IMDS: (Ipv4Addr, u16) = (Ipv4Addr::new(169, 254, 169, 254), 80);
const ID: &str = "GET /latest/meta-data/instance-id HTTP/1.1\r\nHost: x\r\n\r\n";

fn served() -> bool {
    connect("guest", GUEST, IMDS).and_then(|mut s| ask(&mut s, ID)).is_ok_and(|a| a.body == "i-1")
}

fn ip(args: &str) {
    assert!(Command::new("ip").args(args.split(' ')).status().unwrap().success(), "ip {args}");
}

fn vpcs_come_and_go() {
    let settings = config(instance());
    let cloud = start(&settings, nobody);
    assert!(served());

    // A malformed configuration changes nothing.
    let good = std::fs::read(cloud.state.join("run/edge.json")).unwrap();
    std::fs::write(cloud.state.join("run/edge.json"), "{").unwrap();
    let answer = cloud.poke().unwrap();
    assert!(answer.starts_with("error: the configuration is not well formed"), "{answer}");
    assert!(served());
    std::fs::write(cloud.state.join("run/edge.json"), good).unwrap();
    let mut twice = settings.clone();
    twice.vpcs.push(settings.vpcs[0].clone());
    assert!(matches!(publish(&cloud.state, &twice, LIMIT), Err(PublishError::Refused(_))));

    // A VPC that is gone is not served, one that comes is, also when its namespace comes later.
    publish(&cloud.state, &EdgeConfig::default(), LIMIT).unwrap();
    until("nothing listens any more", || connect("guest", GUEST, IMDS).is_err());
    let later = VpcEdge { id: "vpc-2".into(), ..Default::default() };
    let both = EdgeConfig { vpcs: vec![settings.vpcs[0].clone(), later], ..settings.clone() };
    publish(&cloud.state, &both, LIMIT).unwrap();
    assert!(served());
    ip("netns add vpc-2");
    ip("-n vpc-2 link set lo up");
    ip("-n vpc-2 addr add 169.254.169.254/32 dev lo");
    let own = Ipv4Addr::new(169, 254, 169, 254);
    until("the late namespace is served", || connect("vpc-2", own, IMDS).and_then(|mut s| ask(&mut s, ID)).is_ok_and(|a| a.status == 404));

    // A namespace that was made anew under the same name is served anew.
    ip("netns del vpc-2");
    ip("netns add vpc-2");
    ip("-n vpc-2 link set lo up");
    ip("-n vpc-2 addr add 169.254.169.254/32 dev lo");
    publish(&cloud.state, &both, LIMIT).unwrap();
    assert_eq!(ask(&mut connect("vpc-2", own, IMDS).unwrap(), ID).unwrap().status, 404);
}

fn a_restart_changes_nothing() {
    let strict = InstanceMetadata { tokens_required: true, ..instance() };
    let mut cloud = start(&config(strict), nobody);
    let put = "PUT /latest/api/token HTTP/1.1\r\nHost: x\r\nX-aws-ec2-metadata-token-ttl-seconds: 60\r\n\r\n";
    let token = ask(&mut connect("guest", GUEST, IMDS).unwrap(), put).unwrap().body;
    cloud.restart();
    let get = format!("GET /latest/meta-data/instance-id HTTP/1.1\r\nHost: x\r\nX-aws-ec2-metadata-token: {token}\r\n\r\n");
    assert_eq!(ask(&mut connect("guest", GUEST, IMDS).unwrap(), &get).unwrap().body, "i-1");
    let mut browser = TcpStream::connect(cloud.web).unwrap();
    assert_eq!(ask(&mut browser, "GET / HTTP/1.1\r\nHost: i-9.localhost\r\n\r\n").unwrap().status, 404);
}

#[test]
fn a_restart_changes_nothing_as_root() {
    in_cloud(As::Root, "tests::reload::a_restart_changes_nothing_as_root", a_restart_changes_nothing);
}

#[test]
fn a_restart_changes_nothing_as_user() {
    in_cloud(As::User, "tests::reload::a_restart_changes_nothing_as_user", a_restart_changes_nothing);
}

#[test]
fn vpcs_come_and_go_as_root() {
    in_cloud(As::Root, "tests::reload::vpcs_come_and_go_as_root", vpcs_come_and_go);
}

#[test]
fn vpcs_come_and_go_as_user() {
    in_cloud(As::User, "tests::reload::vpcs_come_and_go_as_user", vpcs_come_and_go);
}
