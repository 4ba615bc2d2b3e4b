//! The life of a machine.
mod common;

use bonkei_plane::Machines;
use bonkei_testkit::As;
use common::{Cloud, with_image};
use std::time::{Duration, Instant};

fn smoke() {
    let cloud = Cloud::new();
    let spec = cloud.spec("i-1");
    let t = Instant::now();
    cloud.driver.prepare(&spec).unwrap();
    eprintln!("prepare {:?}", t.elapsed());
    let t = Instant::now();
    cloud.driver.boot("i-1").unwrap();
    eprintln!("boot {:?}", t.elapsed());
    let said = cloud.wait_booted("i-1");
    eprintln!("{said} {:?}", t.elapsed());
    eprintln!("{}", cloud.shell("i-1", "systemctl --failed; free -m; nproc; hostname; cat /proc/1/cgroup; mount; ls -la /sys /dev; uptime; ls -l /proc/self/fd; cat /proc/self/status; cat /etc/hosts /etc/resolv.conf; ls -la /etc/ssh; cat /proc/cpuinfo | grep processor; ps axf"));
    eprintln!("{}", String::from_utf8_lossy(&cloud.driver.console("i-1").unwrap()));
    let t = Instant::now();
    cloud.driver.stop("i-1", Duration::from_secs(30)).unwrap();
    eprintln!("{:?} {:?}", cloud.exit("i-1"), t.elapsed());
    cloud.driver.remove("i-1").unwrap();
    cloud.assert_gone("i-1");
}

#[test]
fn smoke_as_root() {
    with_image(As::Root, "smoke_as_root", smoke);
}

#[test]
fn smoke_as_user() {
    with_image(As::User, "smoke_as_user", smoke);
}
