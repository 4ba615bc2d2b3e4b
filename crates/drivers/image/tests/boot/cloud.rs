//! A cloud with both images, a driver of machines, and one interface per machine.

use bonkei_driver_image::{BuildConfig, Ids, ImageStore, ensure, recipes};
use bonkei_driver_machine::{CgroupLayout, Driver, MachineConfig};
use bonkei_plane::clock::Stopwatch;
use bonkei_plane::{Images, Machines, PlaneError};
use bonkei_spec::{Boot, Exit, Limits, MachineInterface, MachineSpec, Phase, RunOutput};
use bonkei_testkit::{As, ID_BASE, dir, in_cloud, scratch};
use std::fs;
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const MACHINE: Ipv4Addr = Ipv4Addr::new(10, 0, 10, 11);
const ROUTER: Ipv4Addr = Ipv4Addr::new(10, 0, 10, 1);

/// Runs `body` in a cloud once both images are built and extracted, which root does outside of it.
pub fn with_images(mode: As, name: &str, body: impl FnOnce()) {
    if std::env::var_os("BONKEI_TESTKIT_INSIDE").is_none() {
        if !rustix::process::geteuid().is_root() {
            eprintln!("skipped, the images are extracted for ids that only root can map: {name}");
            return;
        }
        let cache = std::env::var_os("BONKEI_CACHE").map_or_else(|| PathBuf::from("/var/cache/bonkei"), PathBuf::from);
        let ids = Ids { uid_base: ID_BASE, gid_base: ID_BASE };
        let config =
            BuildConfig { helper: vec![env!("CARGO_BIN_EXE_bonkei-image-helper").into()], ..BuildConfig::new(cache, state_of_images(), ids) };
        for recipe in recipes() {
            ensure(recipe.name, &config).unwrap();
        }
    }
    in_cloud(mode, name, body);
}

fn state_of_images() -> PathBuf {
    scratch().join("built")
}

/// The machine shim, built beside the test as an example.
fn shim() -> PathBuf {
    let path = Path::new(env!("CARGO_BIN_EXE_bonkei-image-helper")).with_file_name("examples").join("machine_shim");
    assert!(path.exists(), "build the examples too, `cargo test -p bonkei-driver-image` does: {}", path.display());
    path
}

pub struct Cloud {
    pub driver: Driver,
    layout: CgroupLayout,
    config: MachineConfig,
}

impl Cloud {
    pub fn new() -> Self {
        let state = dir().join("state");
        fs::create_dir_all(&state).unwrap();
        std::os::unix::fs::symlink(state_of_images().join("images"), state.join("images")).unwrap();
        let name = dir().file_name().unwrap().to_string_lossy().replace('-', "");
        let layout = CgroupLayout::detect_here(&format!("img{name}")).unwrap().create().unwrap();
        let config = MachineConfig {
            state_dir: state.clone(),
            netns_dir: state.join("run/netns"),
            shim: vec![shim().into()],
            cgroup: layout.clone(),
            epoch: "epoch-1".into(),
        };
        // The router of the subnet, the metadata service and the resolver are this network namespace itself.
        ip(&["link", "set", "lo", "up"]);
        ip(&["addr", "add", "169.254.169.254/32", "dev", "lo"]);
        ip(&["addr", "add", "10.0.0.2/32", "dev", "lo"]);
        Self { driver: Driver::new(config.clone()).unwrap(), layout, config }
    }

    /// A machine of the newest build of an image, on a volume of its own.
    pub fn spec(&self, id: &str, image: &str) -> MachineSpec {
        let volume = format!("vol-{id}");
        self.driver.create_volume(&volume).unwrap();
        let built = ImageStore::new(&self.config.state_dir).list().unwrap();
        MachineSpec {
            id: id.into(),
            image: built.into_iter().find(|info| info.image.name == image).unwrap().image,
            root_volume: volume,
            mounts: vec![],
            hostname: "ip-10-0-10-11".into(),
            fqdn: "ip-10-0-10-11.ap-northeast-1.compute.internal".into(),
            limits: Limits { vcpus: 2, memory_bytes: 1 << 30, pids: 4000 },
            interfaces: vec![MachineInterface {
                id: "eni-1".into(),
                device_index: 0,
                mac: "02:00:00:00:00:01".into(),
                addresses: vec![MACHINE],
                prefix_len: 24,
                gateway: ROUTER,
            }],
            resolvers: vec![[10, 0, 0, 2].into()],
            search_domain: "ap-northeast-1.compute.internal".into(),
            boot: Boot::Systemd,
            authorized_keys: vec!["ssh-ed25519 AAAA someone@example.com".into()],
            trusted_authorities: vec![],
            files: vec![],
        }
    }

    /// Plugs the machine's only interface into this network namespace.
    pub fn plug(&self, id: &str) {
        let netns = format!("--net={}", self.config.netns_dir.join(id).display());
        // The kernel takes a namespace's interfaces away some time after the machine's end.
        let _ = Command::new("ip").args(["link", "del", "up0"]).output().unwrap();
        let keeper = self.run_in(&netns, &["ip", "link", "add", "eth0", "type", "veth", "peer", "name", "up0", "netns", "1"]);
        assert!(keeper.status.success(), "{}", String::from_utf8_lossy(&keeper.stderr));
        for words in [
            "ip link set lo up",
            "ip link set eth0 address 02:00:00:00:00:01 up",
            "ip addr add 10.0.10.11/24 dev eth0",
            "ip route add default via 10.0.10.1",
        ] {
            let done = self.run_in(&netns, &words.split(' ').collect::<Vec<_>>());
            assert!(done.status.success(), "{words}: {}", String::from_utf8_lossy(&done.stderr));
        }
        ip(&["addr", "add", "10.0.10.1/24", "dev", "up0"]);
        ip(&["link", "set", "up0", "up"]);
    }

    fn run_in(&self, netns: &str, words: &[&str]) -> std::process::Output {
        Command::new("nsenter").arg(netns).args(words).output().unwrap()
    }

    /// The first line that a server on the machine sends.
    pub fn banner(&self, port: u16) -> String {
        wait_for("a banner", || {
            let mut stream = TcpStream::connect_timeout(&SocketAddr::from((MACHINE, port)), Duration::from_millis(200)).ok()?;
            stream.set_read_timeout(Some(Duration::from_secs(2))).ok()?;
            let mut bytes = [0; 64];
            let count = stream.read(&mut bytes).ok().filter(|count| *count > 0)?;
            Some(String::from_utf8_lossy(&bytes[..count]).into_owned())
        })
    }

    pub fn phase(&self, id: &str) -> Option<Phase> {
        self.driver.list().unwrap().into_iter().find(|status| status.id == id).map(|status| status.phase)
    }

    pub fn boots(&self, id: &str) -> Option<u32> {
        self.driver.list().unwrap().into_iter().find(|status| status.id == id).map(|status| status.boots)
    }

    pub fn exit(&self, id: &str) -> Exit {
        wait_for(&format!("the end of {id}"), || match self.phase(id) {
            Some(Phase::Exited(exit)) => Some(exit),
            _ => None,
        })
    }

    pub fn run(&self, id: &str, argv: &[&str]) -> Result<RunOutput, PlaneError> {
        let argv: Vec<String> = argv.iter().map(ToString::to_string).collect();
        self.driver.run(id, &argv, &[], "", Duration::from_secs(60))
    }

    /// What a shell prints in the machine; it must succeed.
    pub fn shell(&self, id: &str, script: &str) -> String {
        let output = self.run(id, &["bash", "-c", script]).unwrap();
        assert_eq!(output.status, 0, "{script}: {} {}", output.stdout, output.stderr);
        output.stdout.trim_end().to_string()
    }

    /// Waits until systemd has nothing left to start, and returns what it says.
    pub fn wait_booted(&self, id: &str) -> String {
        wait_for(&format!("{id} to boot"), || {
            let output = self.run(id, &["systemctl", "is-system-running"]).ok()?;
            let said = output.stdout.trim().to_string();
            (said == "running" || said == "degraded").then_some(said)
        })
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        if std::thread::panicking() {
            for status in self.driver.list().unwrap_or_default() {
                eprintln!("--- {status:?}");
                eprintln!("{}", String::from_utf8_lossy(&self.driver.console(&status.id).unwrap_or_default()));
                let log = self.config.state_dir.join("machines").join(&status.id).join("shim.log");
                eprintln!("{}", fs::read_to_string(log).unwrap_or_default());
            }
        }
        if let Err(error) = self.layout.remove() {
            eprintln!("{error}");
        }
    }
}

fn ip(words: &[&str]) {
    let output = Command::new("ip").args(words).output().unwrap();
    assert!(output.status.success(), "ip {}: {}", words.join(" "), String::from_utf8_lossy(&output.stderr));
}

/// Asks until there is an answer.
pub fn wait_for<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let start = Stopwatch::start();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
