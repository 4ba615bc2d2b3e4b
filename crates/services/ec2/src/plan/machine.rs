//! An instance as a machine.

use crate::state::{Instance, NetworkInterface, Subnet, Volume};
use crate::types;
use bonkei_core::Scope;
use bonkei_spec::{Boot, ImageRef, Limits, MachineInterface, MachineSpec};
use bonkei_store::{StoreError, Tx};
use std::net::Ipv4Addr;

/// Processes and threads an instance may have; far above what its memory allows in practice.
const PIDS: u32 = 8192;

/// What an instance's machine is made of; `authority` is the PEM of the cloud's own certificate authority.
///
/// `None` when a record it needs is gone, which only a deleted instance's can be.
///
/// # Errors
/// When the store cannot be read.
pub fn machine(tx: &dyn Tx, scope: &Scope, instance: &Instance, authority: &str) -> Result<Option<MachineSpec>, StoreError> {
    let mut interfaces = Vec::new();
    let mut attached = tx.find::<NetworkInterface>(scope, "instance", &instance.id)?;
    attached.sort_by_key(|i| i.attachment.as_ref().map_or(u32::MAX, |a| a.device_index));
    for i in &attached {
        let Some(subnet) = tx.load::<Subnet>(scope, &i.subnet)? else { return Ok(None) };
        interfaces.push(interface(i, &subnet));
    }
    let Some(kind) = types::find(&instance.instance_type) else { return Ok(None) };
    if tx.load::<Volume>(scope, &instance.root_volume)?.is_none() {
        return Ok(None);
    }
    let resolver = match tx.load::<crate::state::Vpc>(scope, &instance.vpc)? {
        Some(vpc) => vpc.cidr().map(|c| Ipv4Addr::from(u32::from(c.network()).saturating_add(2))),
        None => None,
    };
    Ok(Some(MachineSpec {
        id: instance.id.clone(),
        image: ImageRef { name: instance.image_name.clone(), digest: instance.image_digest.clone() },
        root_volume: instance.root_volume.clone(),
        mounts: Vec::new(),
        hostname: host_label(instance),
        fqdn: private_dns_name(&scope.region, instance),
        limits: Limits {
            vcpus: instance.cpu_options.map_or(kind.vcpus, |(cores, threads)| cores * threads),
            memory_bytes: kind.memory_mib * 1024 * 1024,
            pids: PIDS,
        },
        interfaces,
        resolvers: resolver.into_iter().collect(),
        search_domain: search_domain(&scope.region),
        boot: Boot::Systemd,
        authorized_keys: instance.public_key.iter().cloned().collect(),
        trusted_authorities: vec![authority.to_owned()],
        files: Vec::new(),
    }))
}

/// An interface as its machine sees it.
pub fn interface(i: &NetworkInterface, subnet: &Subnet) -> MachineInterface {
    MachineInterface {
        id: i.id.clone(),
        device_index: i.attachment.as_ref().map_or(0, |a| a.device_index),
        mac: i.mac.clone(),
        addresses: i.addresses.iter().map(|a| a.private).collect(),
        prefix_len: subnet.cidr.prefix_len(),
        gateway: Ipv4Addr::from(u32::from(subnet.cidr.network()).saturating_add(1)),
    }
}

/// `ap-northeast-1.compute.internal`, or `ec2.internal` in us-east-1 ("Amazon EC2 instance hostnames and domains").
pub fn search_domain(region: &str) -> String {
    if region == "us-east-1" { "ec2.internal".to_owned() } else { format!("{region}.compute.internal") }
}

fn host_label(instance: &Instance) -> String {
    if instance.hostname_type == "resource-name" { instance.id.clone() } else { ip_label(instance.private_ip) }
}

/// `ip-10-0-1-4`.
pub fn ip_label(address: Ipv4Addr) -> String {
    format!("ip-{}", address.to_string().replace('.', "-"))
}

/// The private DNS name of an instance: by address, or by its id where its subnet says `resource-name`.
pub fn private_dns_name(region: &str, instance: &Instance) -> String {
    format!("{}.{}", host_label(instance), search_domain(region))
}

/// The public DNS name of an address: `ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com`.
pub fn public_dns_name(region: &str, address: Ipv4Addr) -> String {
    let label = format!("ec2-{}", address.to_string().replace('.', "-"));
    if region == "us-east-1" { format!("{label}.compute-1.amazonaws.com") } else { format!("{label}.{region}.compute.amazonaws.com") }
}
