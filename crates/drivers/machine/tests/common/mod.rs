//! A small Debian to boot, and a driver over an empty state directory.
#![allow(dead_code, reason = "each test binary uses a part")]

use bonkei_driver_machine::{CgroupLayout, Driver, MachineConfig};
use bonkei_plane::{Machines, PlaneError, clock::Stopwatch};
use bonkei_spec::{Boot, Exit, ImageRef, Limits, MachineInterface, MachineSpec, Phase, RunOutput};
use bonkei_testkit::{as_guest, dir, scratch};
use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    time::Duration,
};

/// Each test once as root and once as an ordinary user.
#[macro_export]
macro_rules! both {
    ($($as_root:ident, $as_user:ident: $body:expr;)*) => {$(
        #[test]
        fn $as_root() {
            $crate::common::with_image(bonkei_testkit::As::Root, stringify!($as_root), $body);
        }
        #[test]
        fn $as_user() {
            $crate::common::with_image(bonkei_testkit::As::User, stringify!($as_user), $body);
        }
    )*};
}

pub const GIB: u64 = 1 << 30;
const PACKAGES: &str = "systemd-sysv,dbus,openssh-server,iproute2,procps,sudo,ca-certificates,libpam-systemd";
/// Rises when the recipe below changes.
const EDITION: &str = "3";
const RECIPE: &str = r#"
set -e
cd "$2"
tar -xpf "$1" --numeric-owner --exclude='./dev/*'
for unit in console-getty.service getty.target getty-static.service sys-kernel-debug.mount sys-kernel-tracing.mount sys-kernel-config.mount \
  sys-fs-fuse-connections.mount dev-mqueue.mount dev-hugepages.mount systemd-modules-load.service systemd-remount-fs.service \
  systemd-udevd.service systemd-udev-trigger.service e2scrub_reap.service e2scrub_all.timer fstrim.timer apt-daily.timer apt-daily-upgrade.timer; do
  ln -sf /dev/null etc/systemd/system/$unit
done
ln -sf /lib/systemd/system/multi-user.target etc/systemd/system/default.target
: > etc/machine-id
rm -f etc/ssh/ssh_host_*
echo 'ec2-user:x:1000:1000::/home/ec2-user:/bin/bash' >> etc/passwd
echo 'ec2-user:x:1000:' >> etc/group
echo 'ec2-user:*:19000:0:99999:7:::' >> etc/shadow
echo 'ec2-user ALL=(ALL) NOPASSWD:ALL' > etc/sudoers.d/ec2-user
mkdir -p home/ec2-user
chown 1000:1000 home/ec2-user
touch etc/.updated var/.updated
"#;

/// Makes the image once for all tests, outside of clouds; false where it cannot be made, which has been said then.
pub fn image_is_there() -> bool {
    let (rootfs, tar) = (scratch().join("images/test").join(EDITION).join("rootfs"), scratch().join("rootfs.tar"));
    fs::create_dir_all(scratch()).unwrap();
    let lock = fs::File::create(scratch().join("image.lock")).unwrap();
    lock.lock().unwrap();
    if rootfs.is_dir() {
        return true;
    }
    if !tar.exists() {
        let args = ["--mode=root", "--variant=minbase", &format!("--include={PACKAGES}"), "bookworm"];
        let made = Command::new("mmdebstrap").args(args).arg(tar.with_extension("new.tar")).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !made.is_ok_and(|status| status.success()) {
            eprintln!("skipped, the test image cannot be made: it needs root, mmdebstrap and its package source");
            return false;
        }
        fs::rename(tar.with_extension("new.tar"), &tar).unwrap();
    }
    let new = rootfs.with_extension("new");
    let _ = fs::remove_dir_all(&new);
    fs::create_dir_all(&new).unwrap();
    std::os::unix::fs::chown(&new, Some(bonkei_testkit::ID_BASE), Some(bonkei_testkit::ID_BASE)).unwrap();
    as_guest("sh", &["-c", RECIPE, "sh", tar.to_str().unwrap(), new.to_str().unwrap()]).unwrap();
    fs::rename(new, rootfs).unwrap();
    true
}

/// Runs `body` in a cloud, with the image in place.
pub fn with_image(mode: bonkei_testkit::As, name: &str, body: impl FnOnce()) {
    if std::env::var_os("BONKEI_TESTKIT_INSIDE").is_some() || image_is_there() {
        bonkei_testkit::in_cloud(mode, name, body);
    }
}

/// A driver in a cloud of its own, whose control groups it removes again.
pub struct Cloud {
    pub driver: Driver,
    pub layout: CgroupLayout,
    pub config: MachineConfig,
}

impl Cloud {
    pub fn new() -> Self {
        let state = dir().join("state");
        fs::create_dir_all(&state).unwrap();
        std::os::unix::fs::symlink(scratch().join("images"), state.join("images")).unwrap();
        let layout = CgroupLayout::detect_here(&cloud_name()).unwrap().create().unwrap();
        let config = MachineConfig {
            state_dir: state.clone(),
            netns_dir: state.join("run/netns"),
            shim: vec![env!("CARGO_BIN_EXE_bonkei-machine-shim").into()],
            cgroup: layout.clone(),
            epoch: "epoch-1".into(),
        };
        Self { driver: Driver::new(config.clone()).unwrap(), layout, config }
    }

    pub fn state(&self) -> PathBuf {
        self.config.state_dir.clone()
    }

    /// A machine on a volume of its own that is made when it is not there.
    pub fn spec(&self, id: &str) -> MachineSpec {
        let volume = format!("vol-{id}");
        self.driver.create_volume(&volume).unwrap();
        spec(id, &volume)
    }

    pub fn launch(&self, spec: &MachineSpec) {
        self.driver.prepare(spec).unwrap();
        self.driver.boot(&spec.id).unwrap();
    }

    pub fn phase(&self, id: &str) -> Option<Phase> {
        self.driver.list().unwrap().into_iter().find(|status| status.id == id).map(|status| status.phase)
    }

    pub fn boots(&self, id: &str) -> u32 {
        self.driver.list().unwrap().into_iter().find(|status| status.id == id).map_or(0, |status| status.boots)
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

    /// Waits until systemd says that it is up, and returns what it says.
    pub fn wait_booted(&self, id: &str) -> String {
        wait_for(&format!("{id} to boot"), || {
            let output = self.run(id, &["systemctl", "is-system-running"]).ok()?;
            let said = output.stdout.trim().to_string();
            (said == "running" || said == "degraded").then_some(said)
        })
    }

    /// Nothing of a machine is left but volumes.
    pub fn assert_gone(&self, id: &str) {
        assert_eq!(self.phase(id), None);
        assert!(!self.config.netns_dir.join(id).exists(), "its network namespace has a name");
        assert!(!fs::read_to_string("/proc/self/mountinfo").unwrap().contains(id), "something of it is mounted");
        assert!(!self.state().join("machines").join(id).exists());
        assert!(!self.state().join("run/machines").join(format!("{id}.sock")).exists());
        let groups = Command::new("find").args(["/sys/fs/cgroup", "-type", "d", "-name", id]).output().unwrap();
        let cloud = format!("bonkei-{}/", cloud_name());
        let groups = String::from_utf8_lossy(&groups.stdout).lines().filter(|group| group.contains(&cloud)).map(str::to_string).collect::<Vec<_>>();
        assert_eq!(groups, Vec::<String>::new(), "it has control groups");
        assert_eq!(processes_of(id), Vec::<String>::new());
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        if std::thread::panicking() {
            for status in self.driver.list().unwrap_or_default() {
                eprintln!("--- {status:?}");
                eprintln!("{}", String::from_utf8_lossy(&self.driver.console(&status.id).unwrap_or_default()));
                eprintln!("{}", fs::read_to_string(self.state().join("machines").join(&status.id).join("shim.log")).unwrap_or_default());
            }
        }
        if let Err(error) = self.layout.remove() {
            eprintln!("{error}");
        }
    }
}

fn cloud_name() -> String {
    format!("test{}", dir().file_name().unwrap().to_string_lossy())
}

/// Command lines of processes that name a machine.
pub fn processes_of(id: &str) -> Vec<String> {
    let all = fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| fs::read(entry.path().join("cmdline")).ok());
    all.map(|line| String::from_utf8_lossy(&line).replace('\0', " ")).filter(|line| line.contains(id)).collect()
}

pub fn spec(id: &str, volume: &str) -> MachineSpec {
    MachineSpec {
        id: id.into(),
        image: ImageRef { name: "test".into(), digest: EDITION.into() },
        root_volume: volume.into(),
        mounts: vec![],
        hostname: "ip-10-0-10-11".into(),
        fqdn: "ip-10-0-10-11.ap-northeast-1.compute.internal".into(),
        limits: Limits { vcpus: 1, memory_bytes: GIB, pids: 2000 },
        interfaces: vec![MachineInterface {
            id: "eni-1".into(),
            device_index: 0,
            mac: "02:00:00:00:00:01".into(),
            addresses: vec![[10, 0, 10, 11].into()],
            prefix_len: 24,
            gateway: [10, 0, 10, 1].into(),
        }],
        resolvers: vec![[10, 0, 0, 2].into()],
        search_domain: "ap-northeast-1.compute.internal".into(),
        boot: Boot::Systemd,
        authorized_keys: vec!["ssh-ed25519 AAAA someone@example.com".into()],
        trusted_authorities: vec![],
        files: vec![],
    }
}

/// Asks until there is an answer.
pub fn wait_for<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let watch = Stopwatch::start();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(watch.elapsed() < Duration::from_secs(60), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
