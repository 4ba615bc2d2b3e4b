//! A DB instance as a machine: the engine alone, its data on a volume of its own.

use crate::classes::{self, Class};
use crate::state::DbInstance;
use bonkei_core::Scope;
use bonkei_spec::{Boot, GuestFile, ImageRef, Limits, MachineInterface, MachineSpec, VolumeMount};

/// Where the data volume is mounted, as on RDS.
const DATA: &str = "/rdsdbdata";
/// Threads and processes an engine may have.
const PIDS: u32 = 4096;

/// Memory of the class that is not the engine's to plan with: what the host's own processes and the connections take.
const RESERVED: u64 = 256 * 1024 * 1024;

/// What the machine of a DB instance is made of; `None` for a class that no longer exists.
pub fn machine(scope: &Scope, db: &DbInstance, authority: &str) -> Option<MachineSpec> {
    let class = classes::find(&db.class)?;
    Some(MachineSpec {
        id: db.resource.clone(),
        image: ImageRef { name: db.image.clone(), digest: db.image_digest.clone() },
        root_volume: db.root_volume.clone(),
        mounts: vec![VolumeMount { volume: db.data_volume.clone(), at: DATA.to_owned() }],
        hostname: format!("ip-{}", db.link.address.to_string().replace('.', "-")),
        fqdn: super::endpoint(scope, &db.id),
        limits: Limits { vcpus: class.vcpus, memory_bytes: class.memory_bytes(), pids: PIDS },
        interfaces: vec![MachineInterface {
            id: db.link.interface.clone(),
            device_index: 0,
            mac: db.link.mac.clone(),
            addresses: vec![db.link.address],
            prefix_len: db.link.subnet.prefix_len,
            gateway: db.link.subnet.router,
        }],
        resolvers: vec![db.link.resolver],
        search_domain: if scope.region == "us-east-1" { "ec2.internal".to_owned() } else { format!("{}.compute.internal", scope.region) },
        boot: Boot::Command(vec!["/usr/lib/bonkei/dbinit".to_owned()]),
        authorized_keys: Vec::new(),
        trusted_authorities: vec![authority.to_owned()],
        files: vec![GuestFile { path: "/etc/bonkei/db.env".to_owned(), content: settings(db, class), mode: 0o600 }],
    })
}

/// The engine's settings, those of RDS's default parameter group: three quarters of the memory for the buffer pool, a connection for every 12,582,880 bytes.
fn settings(db: &DbInstance, class: &Class) -> String {
    let memory = class.memory_bytes().saturating_sub(RESERVED);
    let settings = [
        ("MASTER_USER", db.master_user.clone()),
        ("MASTER_PASSWORD", db.master_password.0.clone()),
        ("DATABASE", db.database.clone().unwrap_or_default()),
        ("PORT", db.port.to_string()),
        ("BUFFER_POOL", (memory / 4 * 3).to_string()),
        ("MAX_CONNECTIONS", (memory / 12_582_880).min(16_000).to_string()),
        ("DATA", DATA.to_owned()),
    ];
    settings.iter().map(|(k, v)| format!("{k}={v}\n")).collect()
}
