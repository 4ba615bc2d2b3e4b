//! A small cloud: the Internet (the test's own namespace), `home`, one VPC with a guest and a container behind it, and a web site.

use crate::egress::broker_client::fake;
use crate::{EdgeArgs, publish, run};
use bonkei_plane::clock::SystemClock;
use bonkei_spec::egress::{Outcome, Want};
use bonkei_spec::{EdgeConfig, InstanceMetadata, MetadataNode, VpcEdge};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

/// The guest's address, which is that of the instance `i-1`.
pub const GUEST: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 4);
/// A second address of the guest that belongs to no instance.
pub const STRANGER: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 9);
/// An address of the instance that is one hop further away.
pub const CONTAINER: Ipv4Addr = Ipv4Addr::new(10, 0, 9, 2);
/// The web site's public address.
pub const SITE: Ipv4Addr = Ipv4Addr::new(198, 18, 0, 5);
/// Nothing answers longer than this.
pub const LIMIT: Duration = Duration::from_secs(5);

const TOPOLOGY: &str = "
mount -t tmpfs tmpfs /run
mkdir -p /run/netns
ip link set lo up
ip addr add 198.19.0.1/32 dev lo
ip addr add 198.19.0.53/32 dev lo
sysctl -qw net.ipv4.ip_forward=1
for n in home vpc-1 guest container site; do ip netns add $n; ip -n $n link set lo up; done
link() { # link NETNS ADDRESS NETNS ADDRESS NAME: one veth between two namespaces, - being the Internet
  a=${1#-}; b=${3#-}
  ip link add $5 type veth peer name $5p
  ${a:+ip link set $5 netns $a}; ${b:+ip link set $5p netns $b}
  ip ${a:+-n $a} addr add $2 dev $5; ip ${a:+-n $a} link set $5 up
  ip ${b:+-n $b} addr add $4 dev $5p; ip ${b:+-n $b} link set $5p up
}
link - 198.19.255.1/24 home 198.19.255.10/24 home
link - 198.18.0.1/24 site 198.18.0.5/24 site
link - 198.18.1.1/24 vpc-1 198.18.1.2/24 igw
link vpc-1 10.0.0.1/24 guest 10.0.0.4/24 eni
link guest 10.0.9.1/24 container 10.0.9.2/24 docker
ip -n home route add default via 198.19.255.1
ip -n site route add default via 198.18.0.1
ip -n vpc-1 route add default via 198.18.1.1
ip -n vpc-1 route add 10.0.9.0/24 via 10.0.0.4
for a in 169.254.169.254 169.254.169.253 10.0.0.2; do ip -n vpc-1 addr add $a/32 dev lo; done
ip -n guest addr add 10.0.0.9/24 dev enip
ip -n guest route add default via 10.0.0.1
ip -n container route add default via 10.0.9.1
ip route add 10.0.0.0/16 via 198.18.1.2
for n in vpc-1 guest; do ip netns exec $n sysctl -qw net.ipv4.ip_forward=1; done
ip rule add fwmark 1 lookup 100
ip route add local 0.0.0.0/0 dev lo table 100
nft -f - <<N
table inet egress {
 chain out {
  type filter hook prerouting priority mangle;
  iifname igw ip daddr != { 198.18.0.0/15, 10.0.0.0/8 } meta l4proto { tcp, udp } tproxy ip to 127.0.0.1:9999 meta mark set 1 accept
 }
}
N
";

/// A running edge.
pub struct Cloud {
    pub state: PathBuf,
    pub web: SocketAddr,
    pub web_tls: SocketAddr,
    edge: Option<JoinHandle<()>>,
    held: [OwnedFd; 3],
}

impl Cloud {
    /// Ends edge as `down` does, and starts it again with the same descriptors, as `init` does.
    pub fn restart(&mut self) {
        rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::TERM).unwrap();
        self.edge.take().unwrap().join().unwrap();
        self.run();
        until("edge answers pokes again", || self.poke().is_ok_and(|answer| answer == "ok\n"));
    }

    /// Pokes by hand and returns the answer.
    pub fn poke(&self) -> std::io::Result<String> {
        let mut stream = UnixStream::connect(self.state.join("run/edge.sock"))?;
        stream.shutdown(Shutdown::Write)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    fn run(&mut self) {
        let [web, web_tls, egress] = self.held.each_ref().map(|fd| Some(fd.try_clone().unwrap()));
        let args = EdgeArgs { state_dir: self.state.clone(), web, web_tls, egress, clock: Arc::new(SystemClock) };
        self.edge = Some(std::thread::spawn(move || run(args).unwrap()));
    }
}

/// Makes the topology and starts edge with a broker of this policy. Edge ends with the test's process.
pub fn start(config: &EdgeConfig, policy: impl Fn(Want) -> Result<OwnedFd, Outcome> + Send + 'static) -> Cloud {
    shell(TOPOLOGY);
    start_in(config, policy)
}

/// Runs commands; all must succeed.
pub fn shell(commands: &str) {
    let made = Command::new("sh").args(["-c", &format!("set -e\n{commands}")]).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

/// Starts edge in a topology whose namespaces are in `/run/netns`.
pub fn start_in(config: &EdgeConfig, policy: impl Fn(Want) -> Result<OwnedFd, Outcome> + Send + 'static) -> Cloud {
    let state = bonkei_testkit::dir();
    std::fs::create_dir_all(state.join("run")).unwrap();
    std::os::unix::fs::symlink("/run/netns", state.join("run/netns")).unwrap();
    let (web, web_tls) = (TcpListener::bind("127.0.0.1:0").unwrap(), TcpListener::bind("127.0.0.1:0").unwrap());
    let (web_at, web_tls_at) = (web.local_addr().unwrap(), web_tls.local_addr().unwrap());
    let held = [web.into(), web_tls.into(), fake::start(policy)];
    let mut cloud = Cloud { state: state.clone(), web: web_at, web_tls: web_tls_at, edge: None, held };
    cloud.run();
    until("edge answers pokes", || publish(&state, config, LIMIT).is_ok());
    cloud
}

/// Everything is refused.
pub fn nobody(_: Want) -> Result<OwnedFd, Outcome> {
    Err(Outcome::Unreachable)
}

/// Tries until it is so.
pub fn until(what: &str, mut probe: impl FnMut() -> bool) {
    for _ in 0..500 {
        if probe() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("not within ten seconds: {what}");
}

/// Runs `work` on a thread inside a namespace.
pub fn inside<T: Send>(name: &str, work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let there = scope.spawn(|| {
            let space = File::open(format!("/run/netns/{name}")).unwrap();
            move_into_link_name_space(space.as_fd(), Some(LinkNameSpaceType::Network)).unwrap();
            work()
        });
        there.join().unwrap()
    })
}

/// A connection from an address of a namespace.
pub fn connect(name: &str, from: Ipv4Addr, to: (Ipv4Addr, u16)) -> std::io::Result<TcpStream> {
    inside(name, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let stream = runtime.block_on(async {
            let socket = tokio::net::TcpSocket::new_v4()?;
            socket.bind((from, 0).into())?;
            tokio::time::timeout(LIMIT, socket.connect(to.into())).await.map_err(std::io::Error::other)??.into_std()
        })?;
        stream.set_nonblocking(false)?;
        stream.set_read_timeout(Some(LIMIT))?;
        Ok(stream)
    })
}

/// One HTTP answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

/// Sends a request and reads the answer, which has a content length or ends with the connection.
pub fn ask(stream: &mut TcpStream, request: &str) -> std::io::Result<Answer> {
    stream.write_all(request.as_bytes())?;
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    let length = head.lines().find_map(|l| l.to_ascii_lowercase().strip_prefix("content-length:").map(|v| v.trim().parse::<usize>().unwrap()));
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body)?;
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Ok(Answer { status, head, body: String::from_utf8(body).unwrap() })
}

/// One VPC with the instance `i-1`.
pub fn config(instance: InstanceMetadata) -> EdgeConfig {
    let names = [("ip-10-0-0-4.ap-northeast-1.compute.internal", GUEST), ("ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com", GUEST)];
    EdgeConfig {
        public_names: [("ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com".to_string(), SITE)].into(),
        gateway_names: [("i-1".to_string(), SITE), ("i-2".to_string(), Ipv4Addr::new(198, 18, 0, 99))].into(),
        vpcs: vec![VpcEdge {
            id: "vpc-1".into(),
            region: "ap-northeast-1".into(),
            resolvers: vec![Ipv4Addr::new(10, 0, 0, 2)],
            dns_support: true,
            names: names.into_iter().map(|(n, a)| (n.to_string(), a)).collect(),
            reverse: [(GUEST, "ip-10-0-0-4.ap-northeast-1.compute.internal".to_string())].into(),
            metadata: vec![instance],
        }],
    }
}

/// The instance `i-1`, which has the guest's and the container's address.
pub fn instance() -> InstanceMetadata {
    let tree = serde_json::json!({
        "ami-id": "ami-1",
        "instance-id": "i-1",
        "local-hostname": "ip-10-0-0-4.ap-northeast-1.compute.internal",
        "placement": {"availability-zone": "ap-northeast-1a", "region": "ap-northeast-1"},
        "public-keys": {"0=my-key": {"openssh-key": "ssh-ed25519 AAAA my-key"}},
    });
    InstanceMetadata {
        instance: "i-1".into(),
        addresses: vec![GUEST, CONTAINER],
        enabled: true,
        tokens_required: false,
        hop_limit: 1,
        tree: serde_json::from_value::<MetadataNode>(tree).unwrap(),
        user_data: Some("IyEvYmluL3NoCg==".into()),
        identity_document: "{\"instanceId\": \"i-1\"}".into(),
    }
}
