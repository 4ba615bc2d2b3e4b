//! A DB instance as a machine: the engine alone, its data on a volume of its own.

use crate::classes;
use crate::state::DbInstance;
use bonkei_core::Scope;
use bonkei_spec::{Boot, GuestFile, ImageRef, Limits, MachineInterface, MachineSpec, VolumeMount};

/// Where the data volume is mounted, as on RDS.
const DATA: &str = "/rdsdbdata";
/// Threads and processes an engine may have.
const PIDS: u32 = 4096;

/// What the machine of a DB instance is made of; `None` for a class that no longer exists.
pub fn machine(scope: &Scope, db: &DbInstance, authority: &str) -> Option<MachineSpec> {
    let class = classes::find(&db.class)?;
    let memory = class.memory_mib * 1024 * 1024;
    let settings = [
        ("MASTER_USER", db.master_user.clone()),
        ("MASTER_PASSWORD", db.master_password.0.clone()),
        ("DATABASE", db.database.clone().unwrap_or_default()),
        ("PORT", db.port.to_string()),
        // RDS's default parameter group: three quarters of the memory
        ("BUFFER_POOL", (memory / 4 * 3).to_string()),
        ("DATA", DATA.to_owned()),
    ];
    let content = settings.iter().map(|(k, v)| format!("{k}={v}\n")).collect();
    Some(MachineSpec {
        id: db.resource.clone(),
        image: ImageRef { name: db.image.clone(), digest: db.image_digest.clone() },
        root_volume: db.root_volume.clone(),
        mounts: vec![VolumeMount { volume: db.data_volume.clone(), at: DATA.to_owned() }],
        hostname: format!("ip-{}", db.address.to_string().replace('.', "-")),
        fqdn: super::endpoint(scope, &db.id),
        limits: Limits { vcpus: class.vcpus, memory_bytes: memory, pids: PIDS },
        interfaces: vec![MachineInterface {
            id: db.interface.clone(),
            device_index: 0,
            mac: db.mac.clone(),
            addresses: vec![db.address],
            prefix_len: db.subnet.prefix_len,
            gateway: db.subnet.router,
        }],
        resolvers: vec![db.resolver],
        search_domain: format!("{}.compute.internal", scope.region),
        boot: Boot::Command(vec!["/usr/lib/bonkei/dbinit".to_owned()]),
        authorized_keys: Vec::new(),
        trusted_authorities: vec![authority.to_owned()],
        files: vec![GuestFile { path: "/etc/bonkei/db.env".to_owned(), content, mode: 0o600 }],
    })
}
