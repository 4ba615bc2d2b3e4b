//! Both images booted for real, as root and as an ordinary user: what runs in them does what the rest of the cloud relies on.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod cloud;
mod metadata;

use bonkei_plane::Machines;
use bonkei_plane::clock::Stopwatch;
use bonkei_spec::{Boot, Exit, GuestFile, VolumeMount};
use bonkei_testkit::As;
use cloud::{Cloud, wait_for, with_images};
use std::time::Duration;

/// Writes its own start, its arguments of trust and its name, and counts how often it ran.
const USER_DATA: &str = "#!/bin/bash\necho started >> /var/lib/ran\ncat /proc/uptime > /var/lib/when\necho user-data-says-hello\nhostname > /var/lib/name\nsystemd-run --quiet --unit=left sleep 1000\n";

fn debian() {
    let cloud = Cloud::new();
    let spec = cloud.spec("i-1", "bonkei-debian-12");
    cloud.driver.prepare(&spec).unwrap();
    cloud.plug("i-1");
    metadata::serve("i-1", USER_DATA);
    let start = Stopwatch::start();
    cloud.driver.boot("i-1").unwrap();
    let banner = cloud.banner(22);
    assert!(banner.starts_with("SSH-2.0-OpenSSH"), "{banner}");
    eprintln!("ssh answers after {:?}", start.elapsed());
    wait_for("user data to start", || cloud.run("i-1", &["test", "-e", "/var/lib/ran"]).ok().filter(|output| output.status == 0));
    eprintln!("user data seen after {:?}", start.elapsed());
    assert_eq!(cloud.wait_booted("i-1"), "running", "{}", cloud.shell("i-1", "systemctl --failed; journalctl -b -p err --no-pager || true"));
    eprintln!("running after {:?}", start.elapsed());

    assert_eq!(cloud.shell("i-1", "cat /var/lib/ran; cat /var/lib/name"), "started\nip-10-0-10-11");
    assert_eq!(cloud.shell("i-1", "cloud-init status"), "status: done");
    assert_eq!(cloud.shell("i-1", "grep -c user-data-says-hello /var/log/cloud-init-output.log"), "1", "cloud-init's output is doubled");
    assert_eq!(cloud.shell("i-1", "grep -c 'finish: init-network: ' /var/log/cloud-init.log"), "1", "cloud-init's log is doubled");
    assert_eq!(
        cloud.shell("i-1", "grep -ciE 'traceback|warning' /var/log/cloud-init.log || true"),
        "0",
        "{}",
        cloud.shell("i-1", "grep -iE -A5 'traceback|warning' /var/log/cloud-init.log")
    );
    assert_eq!(cloud.shell("i-1", "systemctl is-active left"), "active", "what user data leaves running was ended");

    let as_user = |script: &str| cloud.shell("i-1", &format!("runuser -u ec2-user -- bash -c '{script}'"));
    assert_eq!(as_user("id -un; id -u; sudo -n id -u"), "ec2-user\n1000\n0");
    assert!(as_user("ping -c 1 -W 2 10.0.10.1").contains("1 received"));
    assert_eq!(cloud.shell("i-1", "cat ~ec2-user/.ssh/authorized_keys"), "ssh-ed25519 AAAA someone@example.com");
    assert!(cloud.shell("i-1", "sshd -T").contains("passwordauthentication no"));
    // Present would be: services held back by a build's leftovers, a DHCP client that waits for nobody.
    assert_eq!(cloud.shell("i-1", "ls /usr/sbin/policy-rc.d /sbin/dhclient 2>/dev/null || true"), "");
    assert_eq!(cloud.shell("i-1", "apt-get --print-uris update | grep -c InRelease | grep -v '^0$' >/dev/null && echo lists"), "lists");
    assert_ne!(cloud.shell("i-1", "find /usr/lib/python3/dist-packages/cloudinit -name '*.pyc' | wc -l"), "0");
    assert_eq!(cloud.shell("i-1", "systemctl list-units --state=failed --no-legend --plain"), "");

    stop_in_time(&cloud, "i-1");
    cloud.driver.prepare(&spec).unwrap();
    cloud.plug("i-1");
    cloud.driver.boot("i-1").unwrap();
    assert_eq!(cloud.wait_booted("i-1"), "running");
    assert_eq!(cloud.shell("i-1", "cloud-init status >/dev/null; cat /var/lib/ran"), "started", "user data ran again");
    cloud.driver.kill("i-1").unwrap();
    cloud.exit("i-1");
}

#[test]
fn debian_as_root() {
    with_images(As::Root, "debian_as_root", debian);
}

#[test]
fn debian_as_user() {
    with_images(As::User, "debian_as_user", debian);
}

const CLOUD_CONFIG: &str = "#cloud-config\nhostname: renamed\nusers: [default, {name: other, shell: /bin/sh}]\nwrite_files: [{path: /etc/note, content: written, permissions: '0640'}]\nbootcmd: [echo early >> /var/lib/order]\nruncmd: [echo late >> /var/lib/order]\n";

fn cloud_config() {
    let cloud = Cloud::new();
    let spec = cloud.spec("i-2", "bonkei-debian-12");
    cloud.driver.prepare(&spec).unwrap();
    cloud.plug("i-2");
    metadata::serve("i-2", CLOUD_CONFIG);
    cloud.driver.boot("i-2").unwrap();
    assert_eq!(cloud.wait_booted("i-2"), "running");
    assert_eq!(
        cloud.shell("i-2", "cat /etc/note; stat -c %a /etc/note; cat /var/lib/order; hostname; id -un other"),
        "written640\nearly\nlate\nrenamed\nother"
    );
    cloud.driver.reboot("i-2").unwrap();
    wait_for("the second boot", || cloud.boots("i-2").filter(|boots| *boots == 2));
    assert_eq!(cloud.wait_booted("i-2"), "running");
    assert_eq!(cloud.shell("i-2", "cat /var/lib/order; hostname"), "early\nlate\nearly\nrenamed", "bootcmd runs at each boot, runcmd once");
    cloud.driver.kill("i-2").unwrap();
    cloud.exit("i-2");
}

#[test]
fn cloud_config_as_root() {
    with_images(As::Root, "cloud_config_as_root", cloud_config);
}

/// Characters that a careless script would trip over.
const PASSWORD: &str = r#"co'rr\ect;`horse"$9 %s"#;

fn mariadb() {
    let cloud = Cloud::new();
    let mut spec = cloud.spec("db-1", "bonkei-mariadb-10.11");
    cloud.driver.create_volume("vol-data").unwrap();
    spec.mounts = vec![VolumeMount { volume: "vol-data".into(), at: "/rdsdbdata".into() }];
    spec.boot = Boot::Command(vec!["/usr/lib/bonkei/dbinit".into()]);
    let settings = format!("MASTER_USER=admin\nMASTER_PASSWORD={PASSWORD}\nDATABASE=wordpress\nPORT=3307\nBUFFER_POOL=67108864\n");
    spec.files = vec![GuestFile { path: "/etc/bonkei/db.env".into(), content: settings, mode: 0o600 }];
    cloud.driver.prepare(&spec).unwrap();
    cloud.plug("db-1");
    let start = Stopwatch::start();
    cloud.driver.boot("db-1").unwrap();
    let admin = |sql: &str| {
        let file = format!("[client]\npassword=\"{}\"\n", PASSWORD.replace('\\', "\\\\").replace('"', "\\\""));
        let script = "umask 077; cat > /tmp/login; exec mariadb --defaults-extra-file=/tmp/login -h 10.0.10.11 -P 3307 -u admin -N -e \"$1\"";
        let argv = ["bash", "-c", script, "sh", sql].map(String::from);
        cloud.driver.run("db-1", &argv, &[], &file, Duration::from_secs(20))
    };
    let answer = wait_for("a login", || {
        admin("select current_user(), @@character_set_server, @@port; show databases like 'word%'").ok().filter(|output| output.status == 0)
    });
    eprintln!("a login after {:?}", start.elapsed());
    assert_eq!(answer.stdout, "admin@%\tutf8mb4\t3307\nwordpress\n");
    admin("create table wordpress.t (a int); insert into wordpress.t values (7)").unwrap();
    // As on RDS, the master user has the databases but not the host.
    for refused in ["shutdown", "select * from wordpress.t into outfile '/tmp/out'", "set global general_log = 1"] {
        assert!(admin(refused).unwrap().stderr.contains("Access denied"), "{refused}");
    }
    assert_eq!(cloud.shell("db-1", "mariadb -N -e 'select current_user()'"), "root@localhost");
    let everywhere = cloud.shell("db-1", "grep -rl '[h]orse' /proc/[0-9]*/cmdline /run/mysqld /etc/mysql 2>/dev/null || true");
    assert_eq!(everywhere, "", "the password can be read");
    assert_eq!(cloud.shell("db-1", "stat -c '%a %U' /etc/bonkei/db.env"), "600 root");
    assert_eq!(cloud.shell("db-1", "ps -o user= -C mariadbd"), "mysql");

    // An orphan is reaped, or a long-lived host would run out of processes.
    cloud.shell("db-1", "(sleep 0.1 &)");
    wait_for("the orphan to be reaped", || Some(()).filter(|()| cloud.shell("db-1", "ps -o stat= -C sleep || true").is_empty()));
    stop_in_time(&cloud, "db-1");
    // The settings are only read when the volume is empty.
    spec.files.clear();
    cloud.driver.prepare(&spec).unwrap();
    cloud.plug("db-1");
    let start = Stopwatch::start();
    cloud.driver.boot("db-1").unwrap();
    let rows =
        wait_for("the row", || cloud.run("db-1", &["mariadb", "-N", "-e", "select a from wordpress.t"]).ok().filter(|output| output.status == 0));
    eprintln!("back after {:?}", start.elapsed());
    assert_eq!(rows.stdout, "7\n");
    // The plug is pulled under it.
    cloud.driver.kill("db-1").unwrap();
    cloud.exit("db-1");
    cloud.driver.prepare(&spec).unwrap();
    cloud.driver.boot("db-1").unwrap();
    let rows =
        wait_for("the row", || cloud.run("db-1", &["mariadb", "-N", "-e", "select a from wordpress.t"]).ok().filter(|output| output.status == 0));
    assert_eq!(rows.stdout, "7\n");
    stop_in_time(&cloud, "db-1");
    // Told to stop when it has hardly started.
    cloud.driver.prepare(&spec).unwrap();
    cloud.driver.boot("db-1").unwrap();
    stop_in_time(&cloud, "db-1");

    // An empty volume without settings is not a database with a guessed password.
    cloud.driver.create_volume("vol-empty").unwrap();
    let mut empty = cloud.spec("db-2", "bonkei-mariadb-10.11");
    empty.mounts = vec![VolumeMount { volume: "vol-empty".into(), at: "/rdsdbdata".into() }];
    empty.boot = spec.boot.clone();
    cloud.driver.prepare(&empty).unwrap();
    cloud.driver.boot("db-2").unwrap();
    assert!(matches!(cloud.exit("db-2"), Exit::Crashed(_)), "{:?}", cloud.phase("db-2"));
    assert!(String::from_utf8_lossy(&cloud.driver.console("db-2").unwrap()).contains("names no master user"));
}

/// Asks it to stop; it must do so by itself, long before it would be cut off.
fn stop_in_time(cloud: &Cloud, id: &str) {
    let start = Stopwatch::start();
    cloud.driver.stop(id, Duration::from_secs(50)).unwrap();
    assert_eq!(cloud.exit(id), Exit::PowerOff);
    eprintln!("stopped after {:?}", start.elapsed());
    assert!(start.elapsed() < Duration::from_secs(20), "it did not take the signal: {:?}", start.elapsed());
}

#[test]
fn mariadb_as_root() {
    with_images(As::Root, "mariadb_as_root", mariadb);
}

#[test]
fn mariadb_as_user() {
    with_images(As::User, "mariadb_as_user", mariadb);
}
