//! What the network costs: interface to interface against a raw veth pair, and a rule's change among a thousand interfaces.
//!
//! `cargo bench -p bonkei-driver-net`. Runs as root and as an ordinary user, in namespaces of its own. The limits are those of SPEC.md; a missed one
//! fails the run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../../netmodel/tests/build/mod.rs"]
mod build;
#[path = "../tests/kernel/sandbox.rs"]
mod sandbox;
#[path = "../tests/kernel/world.rs"]
mod world;

use bonkei_netmodel::{GroupRule, Model, Peer, Port, Traffic, plan};
use bonkei_plane::Network;
use bonkei_plane::clock::Stopwatch;
use build::{Build, ip, vpc};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;
use world::World;

const ROUNDS: usize = 9;
const LEAST_THROUGHPUT: f64 = 0.60;
const MOST_LATENCY: f64 = 1.6;
const MOST_CHANGE: f64 = 5.0;

fn main() {
    sandbox::run(|| packets() & scale());
}

fn within(what: &str, ok: bool, text: String) -> bool {
    println!("{} {what}: {text}", if ok { "ok  " } else { "MISS" });
    ok
}

/// Two interfaces in two subnets whose network ACLs are asked, by rules with group references and blocks.
fn pair() -> Model {
    let a = vpc("a", "10.0.0.0/16")
        .subnet("one", "10.0.1.0/24", "main", "main")
        .subnet("two", "10.0.2.0/24", "main", "main")
        .table("main", &[])
        .acl("main", &["90 in deny tcp 22 192.0.2.0/24", "100 in allow all 0.0.0.0/0", "100 out allow all 0.0.0.0/0"])
        .group("web", &["tcp 80 from 0.0.0.0/0", "all to 0.0.0.0/0"])
        .group("app", &["tcp 7000-7010 from sg-web", "icmp from 10.0.0.0/8"])
        .eni("client", "one", &["10.0.1.10"], &["web"])
        .eni("server", "two", &["10.0.2.10"], &["app"]);
    Model { vpcs: vec![a] }
}

fn packets() -> bool {
    let mut world = World::new("packets");
    world.apply(&pair());
    for end in ["raw1", "raw2"] {
        world.boot(end);
    }
    let dir = world.dir.display().to_string();
    world.output("internet", "ip", &["link", "add", "raw1", "type", "veth", "peer", "name", "raw2"]);
    for (end, address) in [("raw1", "192.0.2.1/24"), ("raw2", "192.0.2.2/24")] {
        let move_in = format!("exec 9<{dir}/{end}; ip link set {end} netns /proc/$$/fd/9");
        world.output("internet", "sh", &["-c", &move_in]);
        world.output(end, "ip", &["addr", "add", address, "dev", end]);
        world.output(end, "ip", &["link", "set", end, "up"]);
    }
    let (mut through, mut delay) = ((Vec::new(), Vec::new()), (Vec::new(), Vec::new()));
    for _ in 0..ROUNDS {
        through.0.push(throughput(&world, "raw1", "raw2", ip("192.0.2.2")));
        through.1.push(throughput(&world, "client", "server", ip("10.0.2.10")));
        delay.0.push(latency(&world, "raw1", "raw2", ip("192.0.2.2")));
        delay.1.push(latency(&world, "client", "server", ip("10.0.2.10")));
    }
    let (raw, eni) = (median(&mut through.0), median(&mut through.1));
    let mut ok = within(
        "throughput",
        eni / raw >= LEAST_THROUGHPUT,
        format!("{eni:.1} Gbit/s, raw veth pair {raw:.1}: {:.0} %, at least {:.0} %", eni / raw * 100.0, LEAST_THROUGHPUT * 100.0),
    );
    let (raw, eni) = (median(&mut delay.0), median(&mut delay.1));
    ok &= within(
        "latency",
        eni / raw <= MOST_LATENCY,
        format!("{eni:.1} us round trip, raw veth pair {raw:.1}: {:.2} times, at most {MOST_LATENCY}", eni / raw),
    );
    for end in ["raw1", "raw2"] {
        world.kill(end);
    }
    world.end();
    ok
}

fn median(of: &mut [f64]) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}

/// Gbit/s of one TCP connection over half a second.
fn throughput(world: &World, from: &str, to: &str, address: Ipv4Addr) -> f64 {
    let (mut client, mut server) = connect(world, from, to, address, 7001);
    let sink = std::thread::spawn(move || {
        let (mut buffer, mut total) = (vec![0; 1 << 18], 0);
        while let Ok(n @ 1..) = server.read(&mut buffer) {
            total += n;
        }
        total
    });
    let (block, start) = (vec![0; 1 << 17], Stopwatch::start());
    while start.elapsed() < Duration::from_millis(500) {
        client.write_all(&block).unwrap();
    }
    drop(client);
    sink.join().unwrap() as f64 * 8.0 / start.elapsed().as_secs_f64() / 1e9
}

/// Microseconds of the median round trip of 64 bytes over TCP.
fn latency(world: &World, from: &str, to: &str, address: Ipv4Addr) -> f64 {
    let (mut client, mut server) = connect(world, from, to, address, 7002);
    let echo = std::thread::spawn(move || {
        let mut buffer = [0; 64];
        while server.read_exact(&mut buffer).is_ok() && server.write_all(&buffer).is_ok() {}
    });
    let mut buffer = [0; 64];
    let mut times: Vec<f64> = (0..8000)
        .map(|_| {
            let start = Stopwatch::start();
            client.write_all(&buffer).unwrap();
            client.read_exact(&mut buffer).unwrap();
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    drop(client);
    echo.join().unwrap();
    median(&mut times)
}

fn connect(world: &World, from: &str, to: &str, address: Ipv4Addr, port: u16) -> (TcpStream, TcpStream) {
    let listener = world.at(to, || TcpListener::bind((address, port)));
    let client = world.at(from, || TcpStream::connect((address, port)));
    let (server, _) = listener.accept().unwrap();
    client.set_nodelay(true).unwrap();
    server.set_nodelay(true).unwrap();
    (client, server)
}

/// A thousand interfaces, two hundred groups, ten thousand rules of which one in ten refers to a group.
fn crowd() -> Model {
    let mut v = vpc("big", "10.0.0.0/16")
        .igw()
        .subnet("big", "10.0.0.0/16", "main", "main")
        .table("main", &["0.0.0.0/0 igw"])
        .acl("main", &["100 in allow all 0.0.0.0/0", "100 out allow all 0.0.0.0/0"]);
    for g in 0..200u16 {
        let blocks = (0..45u16).map(|k| format!("tcp {}-{} from 172.{}.{k}.0/24", 1000 + k * 7, 1003 + k * 7, 16 + g % 16));
        let groups = (0..5u16).map(|k| format!("tcp {} from sg-{}", 3000 + k, (g + k + 1) % 200));
        let rules: Vec<String> = blocks.chain(groups).chain(["all to 0.0.0.0/0".into()]).collect();
        v = v.group(&g.to_string(), &rules.iter().map(String::as_str).collect::<Vec<_>>());
    }
    for i in 0..1000u32 {
        let (a, b) = (i % 200, i * 7 % 200);
        v = v.eni(&format!("{i:04}"), "big", &[&format!("10.0.{}.{}", i / 200 + 1, i % 200 + 4)], &[&a.to_string(), &b.to_string()]);
        if let Some(last) = v.interfaces.last_mut() {
            // One machine with a thousand interfaces costs the router what a thousand machines do.
            last.port = Some(Port { netns: "crowd".into(), device_index: i });
        }
    }
    Model { vpcs: vec![v] }
}

fn scale() -> bool {
    let mut world = World::new("scale");
    let mut model = crowd();
    let start = Stopwatch::start();
    world.apply(&model);
    println!("     plugging in 1000 interfaces with 200 groups and 10,200 rules: {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    let start = Stopwatch::start();
    let n = plan(&model).vpcs.len();
    println!("     planning them: {:.1} ms for {n} VPC", start.elapsed().as_secs_f64() * 1e3);
    let mut ok = true;
    let (mut nothing, mut rule, mut member) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..21u16 {
        nothing.push(timed(&world, &model));
        let new =
            GroupRule { id: format!("sgr-new{n}"), traffic: Traffic::Tcp(40_000 + n, 40_000 + n), peer: Peer::Cidr("192.0.2.0/24".parse().unwrap()) };
        model.vpcs[0].security_groups[7].ingress.push(new);
        rule.push(timed(&world, &model));
        model.vpcs[0].interfaces[usize::from(n)].groups = model.vpcs[0].interfaces[500].groups.clone();
        member.push(timed(&world, &model));
    }
    let idle = median(&mut nothing);
    for (what, mut times) in [("a rule more", rule), ("an interface changes groups", member)] {
        let whole = median(&mut times);
        ok &= within(
            what,
            whole - idle <= MOST_CHANGE,
            format!("{:.2} ms in the kernel, {whole:.2} ms with planning and comparing, at most {MOST_CHANGE}", whole - idle),
        );
    }
    world.restart();
    let start = Stopwatch::start();
    world.apply(&model);
    println!("     a restarted driver reads all and swaps the rules in: {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    world.end();
    ok
}

/// Milliseconds of one `apply`.
fn timed(world: &World, model: &Model) -> f64 {
    let start = Stopwatch::start();
    world.driver.apply(model).unwrap();
    start.elapsed().as_secs_f64() * 1e3
}
