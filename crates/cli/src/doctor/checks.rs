//! The list of checks.

use super::Check;
use super::host::{Host, program};
use super::probe::{self, Trial};
use crate::cloud::config::{CloudFile, Ports};
use crate::cloud::parts::CgroupLayout;
use crate::cloud::paths::{StateDir, cache_dir};
use crate::cloud::{idmap, running};
use bonkei_driver_image::{archive_path, current, recipes};
use bonkei_driver_machine::CgroupError;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

/// Checks everything; makes nothing that stays.
pub fn all(state: &StateDir) -> Vec<Check> {
    let host = Host::look();
    let mut checks = vec![ids(&host)];
    if !host.root {
        checks.push(id_programs(&host));
    }
    checks.push(net_program(&host));
    checks.extend(namespaces(&host, state));
    checks.extend(control_groups(&host));
    checks.push(images(&host, state));
    checks.push(ports(state));
    checks.push(space(state));
    checks.push(memory());
    checks.push(watches());
    checks
}

fn me() -> String {
    let uid = rustix::process::geteuid().as_raw();
    idmap::user_name(uid, &idmap::read("/etc/passwd")).unwrap_or_else(|| uid.to_string())
}

fn host_setup() -> String {
    format!("sudo bonkei host-setup {}", me())
}

fn ids(host: &Host) -> Check {
    const NAME: &str = "user ids";
    match idmap::find() {
        Ok(range) if host.root && range.uid_base >= 1_000_000_000 => Check::ok(NAME, format!("root, machines use {} and up", range.uid_base)),
        Ok(range) => Check::ok(NAME, format!("{} ids from {}", range.count, range.uid_base)),
        Err(error) => Check::missing(
            NAME,
            error.message,
            vec![host_setup(), format!("or: sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 {}", me())],
        ),
    }
}

fn id_programs(host: &Host) -> Check {
    const NAME: &str = "newuidmap";
    match ["newuidmap", "newgidmap"].into_iter().find(|p| program(p).is_none()) {
        None => Check::ok(NAME, "there, with newgidmap"),
        Some(lost) => Check::missing(
            NAME,
            format!("{lost} is not installed; it gives an ordinary user's cloud its user ids"),
            host.install("uidmap", "shadow-utils"),
        ),
    }
}

fn net_program(host: &Host) -> Check {
    const NAME: &str = "nft";
    match program("nft") {
        Some(file) => Check::ok(NAME, file.display().to_string()),
        None => Check::missing(NAME, "not installed; it loads the VPCs' rules into the kernel", host.install("nftables", "nftables")),
    }
}

/// What trials need of the kernel, in its configuration's words.
fn module_of(what: &str) -> &'static str {
    match what {
        "overlay" => "OVERLAY_FS",
        "network" => "VETH, NF_TABLES, NFT_TPROXY, NFT_CT",
        "cgroup2" => "CGROUPS",
        _ => "USER_NS, PID_NS, NET_NS",
    }
}

fn namespaces(host: &Host, state: &StateDir) -> Vec<Check> {
    const NAME: &str = "namespaces";
    let Ok(range) = idmap::find() else {
        return vec![Check::limited(NAME, "not tried without user ids", vec![])];
    };
    let scratch = match Scratch::beside(state) {
        Ok(scratch) => scratch,
        Err(error) => {
            return vec![Check::missing(
                "state",
                format!("nothing can be written where the cloud would live: {error}"),
                vec!["choose another place with --state DIR".into()],
            )];
        }
    };
    match probe::run(range, &scratch.0) {
        Ok(trials) => {
            let mut checks = vec![Check::ok(NAME, "user, pid, mount, net, ipc and uts made for a trial")];
            checks.extend(trials.iter().map(|trial| trial_check(host, trial)));
            checks
        }
        Err(error) => vec![Check::missing(
            NAME,
            error.message.clone(),
            namespace_fixes(
                host,
                idmap::read("/proc/sys/user/max_user_namespaces").trim(),
                idmap::read("/proc/sys/kernel/unprivileged_userns_clone").trim(),
            ),
        )],
    }
}

fn namespace_fixes(host: &Host, most: &str, debian_switch: &str) -> Vec<String> {
    let mut fixes = Vec::new();
    if host.apparmor_restricts {
        fixes.push(format!("{} (writes an AppArmor profile that lets this program have user namespaces)", host_setup()));
        fixes.push("or for all programs: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0".to_owned());
    }
    if most == "0" {
        fixes.push("sudo sysctl -w user.max_user_namespaces=15000   (to keep it: a file in /etc/sysctl.d)".to_owned());
    }
    if debian_switch == "0" {
        fixes.push("sudo sysctl -w kernel.unprivileged_userns_clone=1   (to keep it: a file in /etc/sysctl.d)".to_owned());
    }
    if fixes.is_empty() {
        fixes.push("in a container, the outer one must allow it: run it with --privileged, or use the host itself".to_owned());
        fixes.push("or start the cloud as root: sudo bonkei up".to_owned());
    }
    fixes
}

fn trial_check(host: &Host, trial: &Trial) -> Check {
    let (name, means) = match trial.what.as_str() {
        "proc" => ("/proc", "a cloud needs its own; where the host's is partly hidden, as in containers, the kernel forbids it"),
        "directory" => ("state", "nothing can be written where the cloud would live"),
        "overlay" => ("overlayfs", "instances lie over their image with it"),
        "tmpfs" => ("tmpfs", "machines have theirs"),
        "network" => ("network", "the cloud's Internet could not be built"),
        "cgroup2" => ("cgroup2 mount", "systemd in a machine mounts its own"),
        _ => ("devpts", "machines have their own terminals"),
    };
    match &trial.failure {
        None => Check::ok(name, "works in a trial"),
        Some(why) => {
            let mut fix = vec![format!(
                "the kernel needs {} (as modules they must be loaded by root: modprobe {})",
                module_of(&trial.what),
                if trial.what == "overlay" { "overlay" } else { "veth nf_tables nft_tproxy nft_ct" }
            )];
            if trial.what == "proc" {
                fix = vec!["run on the host itself, or in a container with an unmasked /proc (podman: --security-opt unmask=ALL)".to_owned()];
            }
            if host.apparmor_restricts {
                fix.insert(0, host_setup());
            }
            Check::missing(name, format!("{means}: {why}"), fix)
        }
    }
}

fn control_groups(host: &Host) -> Vec<Check> {
    const NAME: &str = "control groups";
    let manager = std::env::var_os("XDG_RUNTIME_DIR").is_some_and(|dir| Path::new(&dir).join("systemd/private").exists());
    match CgroupLayout::detect_here("doctor") {
        Ok(layout) => {
            let notes = layout.notes();
            if notes.is_empty() {
                return vec![Check::ok(NAME, "writable, and limit memory, cpu, pids and cpuset")];
            }
            let fix = if host.root {
                vec!["boot the host with systemd.unified_cgroup_hierarchy=1".to_owned()]
            } else {
                vec![host_setup(), "then log in again".to_owned()]
            };
            vec![Check::limited(NAME, notes.join("; "), fix)]
        }
        Err(CgroupError::NotDelegated(_)) if manager => {
            let note = "delegated by the user's systemd when the cloud starts (`bonkei up` asks for it)";
            vec![if delegates_cpu() {
                Check::ok(NAME, note)
            } else {
                Check::limited(
                    NAME,
                    format!("{note}; without cpu and cpuset, which it does not pass on yet"),
                    vec![host_setup(), "then log in again".to_owned()],
                )
            }]
        }
        Err(error) => {
            let mut fix = vec![host_setup()];
            if host.wsl {
                fix = vec![
                    "in /etc/wsl.conf: [boot] systemd=true; in .wslconfig: [wsl2] kernelCommandLine = cgroup_no_v1=all; then `wsl --shutdown`"
                        .to_owned(),
                ];
            } else if host.root {
                fix = vec!["mount -t cgroup2 none /sys/fs/cgroup/unified, or boot with systemd.unified_cgroup_hierarchy=1".to_owned()];
            } else if let Some(group) = crate::setup::given_group(rustix::process::geteuid().as_raw()) {
                fix = vec![format!("in the shell that will start the cloud: echo $$ | sudo tee {}/cgroup.procs", group.display())];
            }
            vec![Check::missing(NAME, error.to_string(), fix)]
        }
    }
}

/// Whether the user's systemd was given the cpu controller.
fn delegates_cpu() -> bool {
    let uid = rustix::process::geteuid().as_raw();
    let file = format!("/sys/fs/cgroup/user.slice/user-{uid}.slice/user@{uid}.service/cgroup.controllers");
    let text = idmap::read(file);
    ["cpu", "cpuset"].iter().all(|c| text.split_whitespace().any(|w| w == *c))
}

fn images(host: &Host, state: &StateDir) -> Check {
    const NAME: &str = "images";
    let config =
        crate::cloud::parts::build_config(state, idmap::find().unwrap_or(crate::cloud::config::IdRange { uid_base: 0, gid_base: 0, count: 0 }));
    let built = |name: &str| current(name, &config).is_ok_and(|image| archive_path(&config.cache_dir, &image).is_file());
    let lacking: Vec<&str> = recipes().iter().map(|r| r.name).filter(|name| !built(name)).collect();
    if lacking.is_empty() {
        return Check::ok(NAME, format!("built, in {}", cache_dir().display()));
    }
    let keyring = Path::new("/usr/share/keyrings/debian-archive-keyring.gpg").is_file();
    match (program("mmdebstrap"), keyring) {
        (Some(_), true) => Check::ok(NAME, format!("not built yet: {}; `bonkei ami build` can", lacking.join(", "))),
        (None, _) => Check::missing(
            NAME,
            format!("mmdebstrap is not installed and not built: {}", lacking.join(", ")),
            host.install("mmdebstrap", "mmdebstrap"),
        ),
        (_, false) => Check::missing(
            NAME,
            "the key ring that Debian's packages are checked with is not installed",
            host.install("debian-archive-keyring", "debian-keyring"),
        ),
    }
}

fn ports(state: &StateDir) -> Check {
    const NAME: &str = "ports";
    let ports = CloudFile::load(state).ok().flatten().map_or_else(Ports::default, |f| f.ports);
    let list = [(ports.api, "--api-port"), (ports.web, "--web-port"), (ports.web_tls, "--web-tls-port")];
    let all = list.map(|(p, _)| p.to_string()).join(", ");
    if running::is_locked(state).unwrap_or(false) {
        return Check::ok(NAME, format!("{all} are this cloud's own, which runs"));
    }
    let taken: Vec<_> = list.into_iter().filter(|(port, _)| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_err()).collect();
    if taken.is_empty() {
        return Check::ok(NAME, format!("{all} of 127.0.0.1 are free"));
    }
    let names: Vec<String> = taken.iter().map(|(p, _)| p.to_string()).collect();
    let options: Vec<String> = taken.iter().map(|(_, option)| format!("{option} PORT")).collect();
    Check::limited(NAME, format!("in use by another program or cloud: {}", names.join(", ")), vec![format!("bonkei up {}", options.join(" "))])
}

fn space(state: &StateDir) -> Check {
    const NAME: &str = "disk";
    const WANTED: u64 = 5_000_000_000;
    let place = nearest(state.path());
    match rustix::fs::statvfs(&place) {
        Ok(s) if s.f_bavail.saturating_mul(s.f_frsize) >= WANTED => {
            Check::ok(NAME, format!("{} GB free at {}", s.f_bavail.saturating_mul(s.f_frsize) / 1_000_000_000, place.display()))
        }
        Ok(s) => Check::limited(
            NAME,
            format!(
                "{} MB free at {}; two images take about 2 GB, a WordPress server half of one",
                s.f_bavail.saturating_mul(s.f_frsize) / 1_000_000,
                place.display()
            ),
            vec!["free some, or choose another place with --state DIR".to_owned()],
        ),
        Err(e) => Check::limited(NAME, format!("cannot look at {}: {e}", place.display()), vec![]),
    }
}

fn memory() -> Check {
    const NAME: &str = "memory";
    const WANTED_KB: u64 = 1_000_000;
    let text = idmap::read("/proc/meminfo");
    let free = text.lines().find_map(|l| l.strip_prefix("MemAvailable:")?.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0);
    if free >= WANTED_KB {
        Check::ok(NAME, format!("{:.1} GB available", free as f64 / 1e6))
    } else {
        Check::limited(
            NAME,
            format!("{} MB available; a web server and a database want about 400", free / 1000),
            vec!["end something large".to_owned()],
        )
    }
}

/// Every machine's systemd belongs to the same host user as the next one's, and they share that user's inotify instances.
fn watches() -> Check {
    const NAME: &str = "inotify";
    const EACH: u64 = 5;
    let most: u64 = idmap::read("/proc/sys/fs/inotify/max_user_instances").trim().parse().unwrap_or(128);
    let machines = most / EACH;
    if machines >= 50 {
        return Check::ok(NAME, format!("{most} instances, enough for about {machines} machines"));
    }
    Check::limited(
        NAME,
        format!("{most} instances, enough for about {machines} machines at once"),
        vec!["sudo sysctl -w fs.inotify.max_user_instances=1024   (to keep it: a file in /etc/sysctl.d)".to_owned()],
    )
}

/// The nearest directory above that exists.
fn nearest(path: &Path) -> PathBuf {
    path.ancestors().find(|p| p.is_dir()).unwrap_or(Path::new("/")).to_owned()
}

/// A directory for the trial on the file system of the state directory, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn beside(state: &StateDir) -> std::io::Result<Self> {
        let path = nearest(state.path()).join(format!(".bonkei-trial-{}", std::process::id()));
        std::fs::create_dir(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // overlayfs leaves a directory without permissions in its work directory
        use std::os::unix::fs::PermissionsExt;
        let _ = std::fs::set_permissions(self.0.join("work/work"), std::fs::Permissions::from_mode(0o700));
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Level;
    use super::super::host::Family;
    use super::*;

    fn ubuntu() -> Host {
        Host { family: Family::Debian, wsl: false, systemd: true, apparmor_restricts: true, root: false }
    }

    #[test]
    fn ubuntu_is_told_of_its_restriction_first() {
        let fixes = namespace_fixes(&ubuntu(), "95000", "1");
        assert!(fixes[0].contains("host-setup") && fixes[0].contains("AppArmor"), "{fixes:?}");
        assert!(fixes[1].contains("apparmor_restrict_unprivileged_userns=0"), "{fixes:?}");
    }

    #[test]
    fn switched_off_namespaces_have_their_switch() {
        let host = Host { apparmor_restricts: false, ..ubuntu() };
        assert!(namespace_fixes(&host, "0", "")[0].contains("user.max_user_namespaces"));
        assert!(namespace_fixes(&host, "9", "0")[0].contains("unprivileged_userns_clone=1"));
        assert!(namespace_fixes(&host, "9", "")[0].contains("container"));
    }

    #[test]
    fn a_failed_trial_says_what_the_cloud_would_lack() {
        let check = trial_check(
            &Host { apparmor_restricts: false, ..ubuntu() },
            &Trial { what: "overlay".into(), failure: Some("Operation not permitted".into()) },
        );
        assert_eq!(check.level, Level::Missing);
        assert!(check.found.contains("image") && check.found.ends_with("Operation not permitted"), "{check:?}");
        assert!(check.fix[0].contains("OVERLAY_FS"));
    }
}
