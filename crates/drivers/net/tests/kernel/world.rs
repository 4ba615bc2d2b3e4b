//! A cloud without machines: the driver, and plain namespaces where machines would be.

use crate::sandbox::Held;
use bonkei_driver_net::{HOME_NETNS, NetConfig, NetDriver, NetError, in_netns};
use bonkei_netmodel::Model;
use bonkei_plane::Network;
use rustix::mount::mount_bind;
use std::collections::BTreeSet;
use std::path::PathBuf;

pub struct World {
    pub driver: NetDriver,
    pub dir: PathBuf,
    machines: BTreeSet<String>,
}

impl World {
    pub fn new(name: &str) -> Self {
        let dir = PathBuf::from(format!("/tmp/{name}/netns"));
        let driver = NetDriver::new(NetConfig { netns_dir: dir.clone() }).unwrap();
        driver.internet().expect("setting up the Internet");
        Self { driver, dir, machines: BTreeSet::new() }
    }

    /// Makes the namespaces of the model's machines, then applies it.
    pub fn apply(&mut self, model: &Model) {
        for port in model.vpcs.iter().flat_map(|v| &v.interfaces).filter_map(|i| i.port.as_ref()) {
            if !self.machines.contains(&port.netns) {
                self.boot(&port.netns);
            }
        }
        self.driver.apply(model).unwrap_or_else(|e| panic!("{e}"));
    }

    /// A new namespace for a machine, owned by a user namespace of its own.
    pub fn boot(&mut self, machine: &str) {
        let path = self.dir.join(machine);
        std::fs::write(&path, "").unwrap();
        let held = Held::new();
        // The child is in its namespaces once its program is loaded, which `spawn` waits for.
        mount_bind(held.netns(), &path).expect("mounting the network namespace of a nested user namespace");
        held.release();
        self.machines.insert(machine.into());
    }

    pub fn kill(&mut self, machine: &str) {
        let path = self.dir.join(machine);
        rustix::mount::unmount(&path, rustix::mount::UnmountFlags::DETACH).unwrap();
        std::fs::remove_file(path).unwrap();
        self.machines.remove(machine);
    }

    /// Forgets the driver, as when its process dies, and starts another.
    pub fn restart(&mut self) {
        self.driver = NetDriver::new(NetConfig { netns_dir: self.dir.clone() }).unwrap();
        self.driver.internet().unwrap();
    }

    /// Runs `work` in a machine's, a VPC's, or home's namespace, or on the Internet.
    pub fn at<T: Send>(&self, place: &str, work: impl FnOnce() -> std::io::Result<T> + Send) -> T {
        if place == "internet" || place == "egress" {
            return work().unwrap_or_else(|e| panic!("on the Internet: {e}"));
        }
        let told = |e| NetError::File { what: format!("do something in {place}"), why: e };
        in_netns(&self.dir.join(place), || work().map_err(told)).unwrap_or_else(|e| panic!("{e}"))
    }

    /// Runs a program in a place and returns what it prints.
    pub fn output(&self, place: &str, program: &str, arguments: &[&str]) -> String {
        let path = format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default());
        let out = self.at(place, || std::process::Command::new(program).args(arguments).env("PATH", path).output());
        assert!(out.status.success(), "{program} {arguments:?} in {place}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8_lossy(&out.stdout).into_owned()
    }

    /// Takes everything away, and looks whether the driver left nothing.
    pub fn end(mut self) {
        self.driver.apply(&Model::default()).unwrap();
        for machine in self.machines.clone() {
            self.kill(&machine);
        }
        let left: Vec<_> = std::fs::read_dir(&self.dir).unwrap().flatten().map(|e| e.file_name()).filter(|n| n != HOME_NETNS).collect();
        assert!(left.is_empty(), "left in {}: {left:?}", self.dir.display());
        let links = self.output("internet", "ip", &["-o", "link"]);
        assert!(!links.contains("v-"), "uplinks left: {links}");
    }
}
