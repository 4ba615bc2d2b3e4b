//! Changes while packets flow: what must end ends at once, what must go on goes on, and a restarted driver adopts what it finds.

use crate::build::ip;
use crate::cases::model;
use crate::flow::{Flood, Server, Stream};
use crate::world::World;
use bonkei_netmodel::{AclEntry, GroupRule, Interface, Model, Peer, Port, Route, SecurityGroup, Target, Traffic};
use bonkei_plane::Network;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A name, and what is done in a cloud that is like the model of all cases.
type Scenario = (&'static str, fn(&mut World));

const SCENARIOS: &[Scenario] = &[
    ("live: a rule taken away blocks new flows, cuts none, and comes back", rules),
    ("live: a reference to a group taken away and given again", references),
    ("live: an interface joins and leaves a group", membership),
    ("live: a network ACL's deny cuts an established flow, since it is stateless", acl),
    ("live: a thousand rules change without one packet lost or let through", many),
    ("live: chains and groups change without one packet lost or let through", structure),
    ("live: a restarted driver adopts everything and cuts nothing", restart),
    ("live: a half-built generation is cleaned away", half_built),
    ("live: a machine of the same name in a new namespace is plugged in again", machine_replaced),
    ("live: an unplugged interface is gone, and comes back", unplugged),
    ("live: a machine without namespace stops nobody else", missing_machine),
    ("live: an Elastic address moves to another VPC", elastic),
    ("live: another route table steers at once", steering),
    ("live: a NAT instance", nat_instance),
    ("live: a secondary address comes and goes", secondary),
    ("live: a second interface of a machine", second_interface),
    ("live: jumbo frames inside, path MTU through the gateway", sizes),
    ("live: ICMP errors find back through the gateway", errors),
    ("live: reachability is asked by ARP", reachability),
    ("live: a VPC comes and goes", vpc_gone),
];

/// Runs every scenario in one cloud; returns how many failed.
pub fn run(wanted: &dyn Fn(&str) -> bool) -> usize {
    let chosen: Vec<_> = SCENARIOS.iter().filter(|(name, _)| wanted(name)).collect();
    if chosen.is_empty() {
        return 0;
    }
    let mut world = World::new("live");
    let mut failed = 0;
    for (name, scenario) in chosen {
        world.apply(&model());
        let ok = catch_unwind(AssertUnwindSafe(|| scenario(&mut world))).is_ok();
        println!("{} {name}", if ok { "ok  " } else { "FAIL" });
        failed += usize::from(!ok);
    }
    world.end();
    failed
}

fn group<'a>(model: &'a mut Model, id: &str) -> &'a mut SecurityGroup {
    model.vpcs.iter_mut().flat_map(|v| &mut v.security_groups).find(|g| g.id == id).unwrap()
}

fn eni<'a>(model: &'a mut Model, id: &str) -> &'a mut Interface {
    model.vpcs.iter_mut().flat_map(|v| &mut v.interfaces).find(|i| i.id == id).unwrap()
}

fn tables(world: &World) -> String {
    world.output("vpc-a", "nft", &["list", "tables"])
}

fn rules(world: &mut World) {
    let (web, db) = (Server::new(world, "web", "10.0.1.10", 80), Server::new(world, "db", "10.0.2.10", 3306));
    let mut kept = web.connect(world, "web2", "10.0.1.10", 80).unwrap();
    let mut other = db.connect(world, "web", "10.0.2.10", 3306).unwrap();
    let before = tables(world);
    let mut without = model();
    group(&mut without, "sg-web").ingress.retain(|r| r.traffic != Traffic::Tcp(80, 80));
    world.apply(&without);
    assert!(web.closed(world, "web2", "10.0.1.10", 80), "a revoked rule lets a new flow in");
    assert!(kept.echo(), "an established flow was cut");
    assert!(other.echo() && db.opens(world, "web", "10.0.2.10", 3306), "another rule's flows were touched");
    world.apply(&model());
    assert!(web.opens(world, "web2", "10.0.1.10", 80), "the rule is back and yet blocked");
    assert!(kept.echo() && other.echo());
    assert_eq!(before, tables(world), "a rule's change rebuilt the tables");
}

fn references(world: &mut World) {
    let db = Server::new(world, "db", "10.0.2.10", 3306);
    let mut kept = db.connect(world, "web", "10.0.2.10", 3306).unwrap();
    let before = tables(world);
    let mut without = model();
    group(&mut without, "sg-db").ingress.retain(|r| r.peer != Peer::Group("sg-web".into()));
    world.apply(&without);
    assert!(db.closed(world, "web", "10.0.2.10", 3306) && kept.echo());
    world.apply(&model());
    assert!(db.opens(world, "web", "10.0.2.10", 3306) && kept.echo());
    assert_eq!(before, tables(world), "a reference's change rebuilt the tables");
}

fn membership(world: &mut World) {
    let db = Server::new(world, "db", "10.0.2.10", 3306);
    assert!(db.closed(world, "none", "10.0.2.10", 3306));
    let mut joined = model();
    eni(&mut joined, "eni-none").groups.push("sg-web".into());
    world.apply(&joined);
    let mut kept = db.connect(world, "none", "10.0.2.10", 3306).expect("a new member is not let through");
    world.apply(&model());
    assert!(db.closed(world, "none", "10.0.2.10", 3306), "a former member is still let through");
    assert!(kept.echo());
}

fn acl(world: &mut World) {
    let strict = Server::new(world, "strict", "10.0.3.10", 80);
    let mut flow = strict.connect(world, "web", "10.0.3.10", 80).unwrap();
    let mut denied = model();
    let acl = denied.vpcs[0].network_acls.iter_mut().find(|a| a.id == "acl-strict").unwrap();
    acl.ingress.insert(0, AclEntry { number: 1, traffic: Traffic::All, cidr: "10.0.1.10/32".parse().unwrap(), allow: false });
    world.apply(&denied);
    assert!(flow.cut(), "a network ACL is stateless, and yet the flow goes on");
    world.apply(&model());
    assert!(strict.opens(world, "web", "10.0.3.10", 80));
}

fn many(world: &mut World) {
    let inside = Stream::start(world, "web2", "10.0.1.10", "web", 53);
    let outside = Stream::start(world, "web", "198.19.255.10", "home", 53);
    let forbidden = Flood::start(world, "open", "10.0.2.10", "db", 54);
    let before = tables(world);
    for round in 0..3u16 {
        let mut more = model();
        let rules = (0..1000u16).map(|n| GroupRule {
            id: format!("sgr-{n}"),
            traffic: Traffic::Tcp(10_000 + n * 2, 10_000 + n * 2),
            peer: Peer::Cidr(format!("10.{}.0.0/16", n % 200 + round).parse().unwrap()),
        });
        group(&mut more, "sg-web").ingress.extend(rules);
        world.apply(&more);
        world.apply(&model());
    }
    assert_ne!(before, tables(world), "this test means to have the tables exchanged");
    unharmed([("inside", inside), ("through the gateway", outside)], forbidden);
}

fn structure(world: &mut World) {
    let inside = Stream::start(world, "web2", "10.0.1.10", "web", 53);
    let outside = Stream::start(world, "web", "198.19.255.10", "home", 53);
    let forbidden = Flood::start(world, "open", "10.0.2.10", "db", 54);
    let before = tables(world);
    for _ in 0..4 {
        // A reference to a group, an interface with new groups, a network ACL where there was none.
        let mut other = model();
        let rule = GroupRule { id: "sgr-new".into(), traffic: Traffic::Tcp(90, 90), peer: Peer::Group("sg-out".into()) };
        group(&mut other, "sg-web").ingress.push(rule.clone());
        group(&mut other, "sg-db").ingress.push(rule);
        eni(&mut other, "eni-db").groups.push("sg-none".into());
        eni(&mut other, "eni-web").groups.push("sg-none".into());
        let acl = other.vpcs[0].network_acls.iter_mut().find(|a| a.id == "acl-open").unwrap();
        acl.ingress.insert(0, AclEntry { number: 1, traffic: Traffic::Tcp(81, 81), cidr: "10.0.0.0/8".parse().unwrap(), allow: false });
        world.apply(&other);
        world.apply(&model());
    }
    assert_eq!(before, tables(world), "this test means not to have the tables exchanged");
    unharmed([("inside", inside), ("through the gateway", outside)], forbidden);
}

fn unharmed(streams: [(&str, Stream); 2], forbidden: Flood) {
    let (sent, got) = forbidden.end();
    assert!(sent > 100, "too few forbidden packets to tell: {sent}");
    assert_eq!(got, 0, "of {sent} forbidden packets some were let through");
    for (name, stream) in streams {
        let (sent, answered) = stream.end();
        assert!(sent > 100, "{name}: too few packets to tell: {sent}");
        assert_eq!(sent, answered, "{name}: packets were lost");
    }
}

fn restart(world: &mut World) {
    let db = Server::new(world, "db", "10.0.2.10", 3306);
    let mut flow = db.connect(world, "web", "10.0.2.10", 3306).unwrap();
    let far = Server::new(world, "far", "10.0.1.10", 80);
    let mut outside = far.connect(world, "web", "198.18.0.50", 80).unwrap();
    let look = |w: &World| {
        [
            w.output("vpc-a", "ip", &["-o", "link"]),
            w.output("vpc-a", "ip", &["route", "show", "table", "all"]),
            w.output("vpc-a", "ip", &["rule"]),
            w.output("internet", "ip", &["route"]),
        ]
    };
    let before = look(world);
    world.restart();
    let stream = Stream::start(world, "web2", "10.0.1.10", "web", 53);
    world.apply(&model());
    let (sent, answered) = stream.end();
    assert_eq!(sent, answered, "packets were lost");
    assert_eq!(before, look(world), "links or routes were changed by adopting them");
    assert!(flow.echo() && outside.echo(), "a restart cut an established flow");
    assert!(!tables(world).lines().skip(2).any(|l| !l.is_empty()), "tables of two generations: {}", tables(world));
    // What changed meanwhile is found.
    world.restart();
    let mut changed = model();
    eni(&mut changed, "eni-none").port = None;
    changed.vpcs[0].route_tables[0].routes.pop();
    world.apply(&changed);
    assert!(!world.output("vpc-a", "ip", &["-o", "link"]).contains("e-none"), "the veth of an interface unplugged meanwhile stayed");
    assert!(!world.output("vpc-a", "ip", &["route", "show", "table", "all"]).contains("203.0.113.0/24"));
    assert!(flow.echo());
}

fn half_built(world: &mut World) {
    world.output("vpc-a", "nft", &["add", "table", "inet", "vpc-900"]);
    world.restart();
    world.apply(&model());
    assert!(!tables(world).contains("vpc-900"), "left: {}", tables(world));
    assert!(Server::new(world, "web", "10.0.1.10", 80).opens(world, "web2", "10.0.1.10", 80));
}

fn machine_replaced(world: &mut World) {
    world.kill("web");
    world.boot("web");
    world.apply(&model());
    assert!(Server::new(world, "web", "10.0.1.10", 80).opens(world, "home", "198.18.0.10", 80));
    let db = Server::new(world, "db", "10.0.2.10", 3306);
    assert!(db.opens(world, "web", "10.0.2.10", 3306));
}

fn unplugged(world: &mut World) {
    let mut without = model();
    eni(&mut without, "eni-web").port = None;
    world.apply(&without);
    assert!(!world.output("vpc-a", "ip", &["-o", "link"]).contains("e-web:"));
    assert!(!world.output("web", "ip", &["-o", "link"]).contains("eth0"));
    assert!(world.driver.reachable("vpc-a", "eni-web").is_err());
    world.apply(&model());
    assert!(Server::new(world, "web", "10.0.1.10", 80).opens(world, "web2", "10.0.1.10", 80));
}

fn missing_machine(world: &mut World) {
    let mut broken = model();
    eni(&mut broken, "eni-gone").port = Some(Port { netns: "nowhere".into(), device_index: 0 });
    eni(&mut broken, "eni-none").groups = vec!["sg-open".into()];
    let error = world.driver.apply(&broken).unwrap_err().to_string();
    assert!(error.contains("nowhere"), "{error}");
    assert!(Server::new(world, "none", "10.0.1.12", 80).opens(world, "web", "10.0.1.12", 80), "the rest was not done");
    // Once it is there, it is plugged in.
    world.boot("nowhere");
    world.apply(&broken);
    assert!(Server::new(world, "nowhere", "10.0.1.20", 80).opens(world, "web", "10.0.1.20", 80));
    world.apply(&model());
    world.kill("nowhere");
}

fn elastic(world: &mut World) {
    let mut moved = model();
    eni(&mut moved, "eni-open").addresses[0].public = None;
    eni(&mut moved, "eni-far2").addresses[0].public = Some(ip("198.18.0.13"));
    moved.vpcs[1].security_groups[0].ingress.push(GroupRule {
        id: "sgr-home".into(),
        traffic: Traffic::All,
        peer: Peer::Cidr("198.19.0.0/16".parse().unwrap()),
    });
    let (open, far) = (Server::new(world, "open", "10.0.1.13", 80), Server::new(world, "far2", "10.0.1.11", 80));
    assert!(open.opens(world, "home", "198.18.0.13", 80));
    world.apply(&moved);
    assert!(far.opens(world, "home", "198.18.0.13", 80) && open.closed(world, "home", "198.18.0.13", 80));
    let home = Server::new(world, "home", "198.19.255.10", 80);
    assert!(home.closed(world, "open", "198.19.255.10", 80));
    assert_eq!(home.connect(world, "far2", "198.19.255.10", 80).unwrap().source, ip("198.18.0.13"));
}

fn steering(world: &mut World) {
    let home = Server::new(world, "home", "198.19.255.10", 80);
    assert!(home.opens(world, "web", "198.19.255.10", 80));
    let mut private = model();
    private.vpcs[0].subnets[0].route_table = "rtb-priv".into();
    world.apply(&private);
    assert!(home.closed(world, "web", "198.19.255.10", 80));
    let mut detached = model();
    detached.vpcs[0].internet_gateway = None;
    world.apply(&detached);
    assert!(home.closed(world, "web", "198.19.255.10", 80));
    world.apply(&model());
    assert!(home.opens(world, "web", "198.19.255.10", 80));
}

fn nat_instance(world: &mut World) {
    let mut natted = model();
    let table = natted.vpcs[0].route_tables.iter_mut().find(|t| t.id == "rtb-stray").unwrap();
    table.routes = vec![Route { destination: "0.0.0.0/0".parse().unwrap(), target: Target::Interface("eni-nat".into()) }];
    world.apply(&natted);
    world.at("nat", || std::fs::write("/proc/sys/net/ipv4/ip_forward", "1"));
    world.output(
        "nat",
        "nft",
        &["add table ip nat; add chain ip nat post { type nat hook postrouting priority 100; }; add rule ip nat post oifname eth0 masquerade"],
    );
    let home = Server::new(world, "home", "198.19.255.10", 80);
    assert_eq!(home.connect(world, "stray", "198.19.255.10", 80).expect("no way through the NAT instance").source, ip("198.18.0.17"));
    let mut checked = natted.clone();
    eni(&mut checked, "eni-nat").source_dest_check = true;
    world.apply(&checked);
    assert!(home.closed(world, "stray", "198.19.255.10", 80), "source/destination check does not stop forwarding");
}

fn secondary(world: &mut World) {
    let mut more = model();
    let mut added = eni(&mut more, "eni-web").addresses[0];
    (added.private, added.public) = (ip("10.0.1.30"), Some(ip("198.18.0.31")));
    eni(&mut more, "eni-web").addresses.push(added);
    let web = Server::new(world, "web", "0.0.0.0", 80);
    let mut kept = web.connect(world, "web2", "10.0.1.10", 80).unwrap();
    world.apply(&more);
    assert!(web.opens(world, "web2", "10.0.1.30", 80) && web.opens(world, "home", "198.18.0.31", 80));
    world.apply(&model());
    assert!(web.closed(world, "web2", "10.0.1.30", 80) && !world.output("web", "ip", &["-4", "addr"]).contains("10.0.1.30"));
    assert!(kept.echo());
}

fn second_interface(world: &mut World) {
    let mut two = model();
    let mut extra = eni(&mut two, "eni-privopen").clone();
    extra.id = "eni-extra".into();
    extra.addresses[0].private = ip("10.0.2.50");
    extra.addresses[0].public = None;
    extra.mac = "06:00:00:00:02:32".into();
    extra.port = Some(Port { netns: "web".into(), device_index: 1 });
    two.vpcs[0].interfaces.push(extra);
    world.apply(&two);
    assert!(world.output("web", "ip", &["-o", "link", "show", "eth1"]).contains("06:00:00:00:02:32"));
    assert!(Server::new(world, "web", "10.0.2.50", 80).opens(world, "privopen", "10.0.2.50", 80));
    world.apply(&model());
    assert!(!world.output("web", "ip", &["-o", "link"]).contains("eth1"));
}

fn sizes(world: &mut World) {
    let big = world.at("privopen", || std::net::UdpSocket::bind(("10.0.2.11", 9)));
    big.set_read_timeout(Some(std::time::Duration::from_secs(4))).unwrap();
    world.at("web", || std::net::UdpSocket::bind("0.0.0.0:0")?.send_to(&[0; 8900], ("10.0.2.11", 9)));
    assert_eq!(big.recv(&mut [0; 9000]).unwrap(), 8900, "a jumbo frame inside the VPC");
    let web = Server::new(world, "web", "10.0.1.10", 80);
    assert!(web.connect(world, "home", "198.18.0.10", 80).unwrap().bulk(4 << 20), "from home");
    let home = Server::new(world, "home", "198.19.255.10", 80);
    assert!(home.connect(world, "web", "198.19.255.10", 80).unwrap().bulk(4 << 20), "to home");
    let far = Server::new(world, "far", "10.0.1.10", 80);
    assert!(far.connect(world, "web", "198.18.0.50", 80).unwrap().bulk(4 << 20), "between two VPCs, both with jumbo frames");
}

fn errors(world: &mut World) {
    // Nobody listens: the receiver's kernel says so, which the sender's kernel believes only of a packet it knows.
    let refused = |from: &str, to: &str| {
        let socket = world.at(from, || std::net::UdpSocket::bind("0.0.0.0:0"));
        socket.connect((to, 9)).unwrap();
        socket.set_read_timeout(Some(std::time::Duration::from_secs(4))).unwrap();
        socket.send(b"?").unwrap();
        socket.recv(&mut [0; 8]).unwrap_err().kind() == std::io::ErrorKind::ConnectionRefused
    };
    assert!(refused("web", "10.0.2.11"), "inside a VPC");
    assert!(refused("web", "198.19.255.10"), "from home to an instance");
    assert!(refused("home", "198.18.0.13"), "from an instance to home");
    assert!(refused("web", "198.18.0.13"), "between neighbours by public addresses");
}

fn reachability(world: &mut World) {
    assert!(world.driver.reachable("vpc-a", "eni-web").unwrap());
    assert!(world.driver.reachable("vpc-b", "eni-far").unwrap());
    world.output("web", "ip", &["link", "set", "eth0", "down"]);
    assert!(!world.driver.reachable("vpc-a", "eni-web").unwrap(), "an interface that is down answers");
    world.output("web", "ip", &["link", "set", "eth0", "up"]);
    world.output("web", "ip", &["route", "add", "default", "via", "10.0.1.1"]);
    // A link that comes up is carrying packets a moment later.
    assert!((0..8).any(|_| world.driver.reachable("vpc-a", "eni-web").unwrap()));
    world.kill("far");
    // The kernel ends a namespace in the background.
    assert!((0..200).any(|_| !world.driver.reachable("vpc-b", "eni-far").unwrap()), "a machine that is gone answers");
    world.boot("far");
    world.apply(&model());
    assert!(world.driver.reachable("vpc-a", "eni-nobody").is_err());
}

fn vpc_gone(world: &mut World) {
    let mut fewer = model();
    fewer.vpcs.remove(1);
    world.apply(&fewer);
    assert!(!world.dir.join("vpc-b").exists() && !world.output("internet", "ip", &["-o", "link"]).contains("v-b"));
    world.restart();
    fewer.vpcs.remove(1);
    world.apply(&fewer);
    assert!(!world.dir.join("vpc-c").exists(), "a VPC that went while the driver was away stayed");
    world.apply(&model());
    assert!(Server::new(world, "far", "10.0.1.10", 80).opens(world, "web", "198.18.0.50", 80));
}
