//! What a machine sees, and what it cannot do.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod common;

use bonkei_plane::Machines;
use bonkei_spec::{GuestFile, VolumeMount};
use common::{Cloud, GIB, wait_for};
use std::{fs, time::Duration};

const WITHIN: Duration = Duration::from_secs(30);

both! {
    hardware_as_root, hardware_as_user: hardware;
    limits_as_root, limits_as_user: limits;
    identity_as_root, identity_as_user: identity;
    planted_links_as_root, planted_links_as_user: planted_links;
    prison_as_root, prison_as_user: prison;
}

fn hardware() {
    let cloud = Cloud::new();
    let mut spec = cloud.spec("i-1");
    spec.limits.memory_bytes = 512 << 20;
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    assert_eq!(cloud.shell("i-1", "free -m | awk '/Mem:/ {print $2}'"), "512");
    assert_eq!(cloud.shell("i-1", "nproc; getconf _NPROCESSORS_ONLN; grep -c ^processor /proc/cpuinfo; nproc --all"), "1\n1\n1\n1");
    // What is used shows, a second later.
    cloud.shell("i-1", "systemd-run --unit eater bash -c 'head -c 200M /dev/zero | tail | sleep 1000'");
    wait_for("the memory to show", || {
        let used: u64 = cloud.shell("i-1", "free -m | awk '/Mem:/ {print $3}'").parse().unwrap();
        (used > 180 && used < 400).then_some(())
    });
    assert!(cloud.shell("i-1", "cat /sys/hypervisor/uuid").starts_with("ec2"));
    assert_eq!(
        cloud.shell("i-1", "cat /proc/1/environ | tr '\\0' '\\n' | grep ^container=; systemd-detect-virt || true"),
        "container=bonkei\ncontainer-other"
    );
    assert_eq!(
        cloud.shell("i-1", "stat -c %a /dev; test -c /dev/null && test -c /dev/urandom && echo x > /dev/null && tty </dev/console"),
        "755\n/dev/console"
    );
    cloud.shell("i-1", "echo said on the console > /dev/console");
    wait_for("the console", || String::from_utf8_lossy(&cloud.driver.console("i-1").unwrap()).contains("said on the console").then_some(()));
    let most: u64 = cloud.shell("i-1", "ulimit -Hn").parse().unwrap();
    assert!(most >= 1024 && most == cloud.shell("i-1", "awk '/Max open files/ {print $5}' /proc/1/limits").parse::<u64>().unwrap());
    cloud.driver.kill("i-1").unwrap();
}

fn limits() {
    let cloud = Cloud::new();
    let mut spec = cloud.spec("i-1");
    spec.limits.memory_bytes = 256 << 20;
    spec.limits.pids = 200;
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    // A program that wants more memory than the machine has is killed, the machine goes on.
    let output = cloud.run("i-1", &["bash", "-c", "head -c 600M /dev/zero | tail > /dev/null; echo ${PIPESTATUS[1]}"]).unwrap();
    assert_eq!(output.stdout.trim(), "137", "{output:?}");
    assert_eq!(cloud.wait_booted("i-1"), "running");
    // Files are cached without being in anybody's way.
    assert_eq!(cloud.shell("i-1", "dd if=/dev/zero of=/root/large bs=1M count=400 2>/dev/null; stat -c %s /root/large"), "419430400");
    cloud.shell("i-1", "rm /root/large");
    // Two loops on one processor get one processor.
    let output = cloud
        .run("i-1", &["bash", "-c", "TIMEFORMAT=%U; time (timeout 1 bash -c 'while :; do :; done' & timeout 1 bash -c 'while :; do :; done' & wait)"])
        .unwrap();
    let seconds: f64 = output.stderr.trim().parse().unwrap();
    assert!(seconds < 1.3, "{seconds}");
    // No more processes than the type's.
    let output = cloud.run("i-1", &["bash", "-c", "for i in $(seq 300); do sleep 20 & done; wait -n; echo never"]);
    assert!(output.is_err() || output.is_ok_and(|output| output.stderr.contains("fork: retry")));
    cloud.driver.kill("i-1").unwrap();
    cloud.driver.remove("i-1").unwrap();
    cloud.assert_gone("i-1");
}

const PEM: &str = "-----BEGIN CERTIFICATE-----\nMIIBfjCCASSgAwIBAgIUaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaEwCgYIKoZIzj0E\n-----END CERTIFICATE-----\n";

fn identity() {
    let cloud = Cloud::new();
    let mut spec = cloud.spec("i-1");
    spec.trusted_authorities = vec![PEM.into()];
    spec.files = vec![GuestFile { path: "/etc/deep/er/file".into(), content: "text\n".into(), mode: 0o640 }];
    cloud.launch(&spec);
    assert_eq!(cloud.wait_booted("i-1"), "running");
    assert_eq!(
        cloud.shell("i-1", "hostname; hostname -f; cat /etc/hostname"),
        "ip-10-0-10-11\nip-10-0-10-11.ap-northeast-1.compute.internal\nip-10-0-10-11"
    );
    assert_eq!(cloud.shell("i-1", "cat /etc/resolv.conf"), "nameserver 10.0.0.2\nsearch ap-northeast-1.compute.internal");
    assert_eq!(cloud.shell("i-1", "getent hosts ip-10-0-10-11 | awk '{print $1}'"), "10.0.10.11");
    assert_eq!(
        cloud.shell("i-1", "stat -c '%U:%G %a' /home/ec2-user/.ssh /home/ec2-user/.ssh/authorized_keys"),
        "ec2-user:ec2-user 700\nec2-user:ec2-user 600"
    );
    assert_eq!(cloud.shell("i-1", "cat /home/ec2-user/.ssh/authorized_keys"), "ssh-ed25519 AAAA someone@example.com");
    assert_eq!(cloud.shell("i-1", "stat -c '%U %a' /etc/deep/er/file; cat /etc/deep/er/file"), "root 640\ntext");
    assert_eq!(cloud.shell("i-1", "ssh-keygen -y -f /etc/ssh/ssh_host_ed25519_key | cut -d' ' -f1,2 | diff - <(cut -d' ' -f1,2 /etc/ssh/ssh_host_ed25519_key.pub) && wc -c < /etc/machine-id"), "33");
    assert_eq!(
        cloud.shell("i-1", "tail -n 3 /etc/ssl/certs/ca-certificates.crt; cat /usr/local/share/ca-certificates/bonkei-0.crt"),
        format!("{0}\n{0}", PEM.trim())
    );
    assert_eq!(cloud.shell("i-1", "sudo -u ec2-user sudo id -u"), "0", "sudo works in a machine");
    // What its users change stays over stop and start; what belongs to the network does not.
    let before = cloud.shell("i-1", "cat /etc/machine-id /etc/ssh/ssh_host_ed25519_key.pub");
    cloud.shell("i-1", "echo other > /etc/hostname; : > /home/ec2-user/.ssh/authorized_keys; echo '10.9.9.9 friend' >> /etc/hosts; echo x > /etc/resolv.conf; mkdir -p /var/lib/cloud/instances/i-1; ln -s instances/i-1 /var/lib/cloud/instance");
    cloud.driver.stop("i-1", WITHIN).unwrap();
    cloud.exit("i-1");
    spec.interfaces[0].addresses = vec![[10, 0, 10, 99].into()];
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    assert_eq!(
        cloud.shell(
            "i-1",
            "cat /etc/hostname; wc -c < /home/ec2-user/.ssh/authorized_keys; head -1 /etc/resolv.conf; readlink /var/lib/cloud/instance"
        ),
        "other\n0\nnameserver 10.0.0.2\ninstances/i-1"
    );
    assert_eq!(cloud.shell("i-1", "getent hosts friend ip-10-0-10-11 | awk '{print $1}'; grep -c 'this instance' /etc/hosts; grep -c MIIBfjCCASSgAwIBAgIUaaaaaaaaaaaa /etc/ssl/certs/ca-certificates.crt"), "10.9.9.9\n10.0.10.99\n1\n1");
    assert_eq!(cloud.shell("i-1", "cat /etc/machine-id /etc/ssh/ssh_host_ed25519_key.pub"), before);
    cloud.driver.stop("i-1", WITHIN).unwrap();
    cloud.exit("i-1");
    cloud.driver.remove("i-1").unwrap();
    // The same disk in another machine begins anew.
    let other = common::spec("i-2", "vol-i-1");
    cloud.launch(&other);
    cloud.wait_booted("i-2");
    assert_ne!(cloud.shell("i-2", "cat /etc/machine-id /etc/ssh/ssh_host_ed25519_key.pub"), before);
    assert_eq!(cloud.shell("i-2", "cat /etc/hostname; test -e /var/lib/cloud/instance || echo forgotten"), "ip-10-0-10-11\nforgotten");
    cloud.driver.kill("i-2").unwrap();
}

/// A guest's root may leave anything on its disk. At the next boot none of it leads the launcher out of the machine.
fn planted_links() {
    let cloud = Cloud::new();
    let mut spec = cloud.spec("i-1");
    spec.authorized_keys = vec!["ssh-ed25519 AAAA planted@example.com".into()];
    spec.files = vec![GuestFile { path: "/etc/app/file".into(), content: "placed".into(), mode: 0o644 }];
    spec.mounts = vec![VolumeMount { volume: "vol-data".into(), at: "/srv/data".into() }];
    cloud.driver.create_volume("vol-data").unwrap();
    // Where links point to: writable for everybody, reachable from the cloud's root by this very path.
    let outside = cloud.state().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("file"), "untouched").unwrap();
    for path in [&outside, &outside.join("file")] {
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o777)).unwrap();
    }
    let before = fs::read_to_string("/proc/self/mountinfo").unwrap().lines().count();
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    let out = outside.display();
    // The second boot of the disk in *another* machine makes the launcher place everything.
    cloud.shell("i-1", &format!(
        "rm -f /etc/resolv.conf /etc/hosts /etc/hostname /etc/machine-id; for f in resolv.conf hosts hostname machine-id; do ln -s {out}/file /etc/$f; done
         rm -rf /etc/app; ln -s {out} /etc/app; rm -rf /home/ec2-user/.ssh; ln -s ../../../../../../../..{out} /home/ec2-user/.ssh
         rm -f /etc/ssh/ssh_host_ed25519_key; mkfifo /etc/ssh/ssh_host_ed25519_key; mkfifo /etc/.bonkei-new; umount /srv/data 2>/dev/null; rmdir /srv/data; ln -s {out} /srv/data
         ln -sfn /proc/1/root{out} /usr/local/share/ca-certificates; sync"
    ));
    cloud.driver.kill("i-1").unwrap();
    cloud.driver.remove("i-1").unwrap();
    let upper = cloud.state().join("volumes/vol-i-1/upper");
    for directory in ["mnt", "media"] {
        let _ = fs::remove_dir_all(upper.join(directory));
        std::os::unix::fs::symlink(&outside, upper.join(directory)).unwrap();
    }
    let other = bonkei_spec::MachineSpec { id: "i-2".into(), trusted_authorities: vec![PEM.into()], ..spec.clone() };
    cloud.launch(&other);
    cloud.wait_booted("i-2");
    assert_eq!(
        cloud.shell("i-2", "cat /etc/hostname; head -1 /etc/resolv.conf"),
        "ip-10-0-10-11\nnameserver 10.0.0.2",
        "what was a link is a file again"
    );
    cloud.shell("i-2", "sshd -t");
    assert_eq!(fs::read_to_string(outside.join("file")).unwrap(), "untouched");
    assert_eq!(fs::read_dir(&outside).unwrap().count(), 1, "nothing was placed outside");
    // And with the very mount points replaced.
    cloud.driver.kill("i-2").unwrap();
    cloud.driver.remove("i-2").unwrap();
    for directory in ["dev", "run", "sys", "proc", "etc"] {
        let path = upper.join(directory);
        let _ = fs::remove_dir_all(&path);
        let _ = fs::remove_file(&path);
        std::os::unix::fs::symlink(&outside, &path).unwrap();
    }
    let third = bonkei_spec::MachineSpec { id: "i-3".into(), ..spec };
    cloud.driver.prepare(&third).unwrap();
    let _ = cloud.driver.boot("i-3");
    let _ = cloud.driver.kill("i-3");
    cloud.driver.remove("i-3").unwrap();
    assert_eq!(fs::read_to_string(outside.join("file")).unwrap(), "untouched");
    assert_eq!(fs::read_dir(&outside).unwrap().count(), 1, "nothing was placed outside");
    assert_eq!(fs::read_to_string("/proc/self/mountinfo").unwrap().lines().count(), before, "nothing was mounted outside");
    cloud.assert_gone("i-3");
}

/// What a guest's root tries first.
fn prison() {
    let cloud = Cloud::new();
    let mut spec = cloud.spec("i-1");
    spec.limits.memory_bytes = GIB;
    cloud.launch(&spec);
    cloud.wait_booted("i-1");
    let refused = |what: &str, script: &str| {
        let output = cloud.run("i-1", &["bash", "-c", script]).unwrap();
        assert_ne!(output.status, 0, "{what}: {output:?}");
    };
    // The host's files and processes are not there, not even by way of descriptors.
    refused("the state directory", &format!("ls {}", cloud.state().display()));
    refused("a device of the host", "mknod /root/d b 254 0 && head -c1 /root/d");
    refused("a disk of the host", "ls /dev/vda /dev/sda /dev/kmsg /dev/mem");
    refused("more namespaces than its own", "nsenter -t $PPID -m ls");
    assert!(cloud.shell("i-1", "ls -d /proc/[0-9]* | wc -l").parse::<u32>().unwrap() < 40, "only its own processes");
    assert_eq!(cloud.shell("i-1", "ls /proc/self/fd | tr '\\n' ' '"), "0 1 2 3");
    let leaks = cloud.shell("i-1", "for p in 1 self; do ls -l /proc/$p/fd; done | grep -E 'bonkei|\\.json|\\.log|lock|/var/tmp' || true");
    assert_eq!(leaks, "");
    assert_eq!(
        cloud.shell("i-1", "cut -d' ' -f5 /proc/1/mountinfo | grep -cE '^/(state|var/tmp|home/.)' || true"),
        "0",
        "no tree of the host is mounted"
    );
    // The kernel of the host is out of reach.
    for (what, script) in [
        ("the clock", "date -s 2001-01-01"),
        ("modules", "insmod /etc/hostname"),
        ("swap", "swapon /etc/hostname"),
        ("sysrq", "echo b > /proc/sysrq-trigger"),
        ("a kernel variable", "echo 1 > /proc/sys/kernel/panic"),
        ("the core pattern", "echo '|/bin/sh' > /proc/sys/kernel/core_pattern"),
        ("a writable sysfs", "mount -o remount,rw /sys/kernel && echo x > /sys/kernel/uevent_helper"),
        ("the kernel's log", "dmesg"),
    ] {
        refused(what, script);
    }
    // Its limits are not its own to lift.
    refused("a higher limit", "mkdir /tmp/m; mount -t cgroup -o memory none /tmp/m && echo 99999999999 > /tmp/m/memory.limit_in_bytes");
    refused("a higher limit", "test -e /sys/fs/cgroup/memory.max && echo max > /sys/fs/cgroup/memory.max");
    refused("another processor", "taskset -cp 0-1 $$ && test $(nproc) = 2 && test -e /nothing");
    // Filtered, and sudo works all the same.
    assert_eq!(cloud.shell("i-1", "awk '/^(NoNewPrivs|Seccomp):/ {print $2}' /proc/1/status"), "0\n2");
    assert_eq!(cloud.shell("i-1", "cat /proc/1/uid_map | xargs"), "0 1 65536");
    cloud.driver.kill("i-1").unwrap();
}
