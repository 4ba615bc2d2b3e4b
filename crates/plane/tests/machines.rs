//! The simulated machines keep the contract that the real ones keep.

use bonkei_plane::sim::SimMachines;
use bonkei_spec::{Boot, ImageRef, Limits, MachineSpec};

#[test]
fn simulated_machines_keep_the_contract() {
    let spec = MachineSpec {
        id: "i-1".into(),
        image: ImageRef { name: "a".into(), digest: "0".into() },
        root_volume: "vol-1".into(),
        mounts: vec![],
        hostname: "ip-10-0-10-11".into(),
        fqdn: "ip-10-0-10-11.example.test".into(),
        limits: Limits { vcpus: 1, memory_bytes: 1 << 30, pids: 100 },
        interfaces: vec![],
        resolvers: vec![],
        search_domain: String::new(),
        boot: Boot::Systemd,
        authorized_keys: vec![],
        trusted_authorities: vec![],
        files: vec![],
    };
    bonkei_testkit::contract::machines(&SimMachines::new(), &spec);
}
