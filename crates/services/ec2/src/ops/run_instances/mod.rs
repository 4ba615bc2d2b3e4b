//! Launching instances ("Launch your Amazon EC2 instance").

mod disk;
mod network;
mod options;

pub(super) use options::{shutdown_behavior, unsupported};

use crate::faults::{INSTANCE, INTERFACE, VOLUME, invalid};
use crate::image::ROOT_DEVICE;
use crate::instance::Surroundings;
use crate::interface;
use crate::state::{Attachment, Checks, Desired, Instance, InstanceState, NetworkInterface, Volume, VolumeAttachment};
use crate::{capacity, public_ip, tags};
use bonkei_api_ec2::{Reservation, RunInstancesRequest};
use bonkei_core::Fault;
use bonkei_service::{Ctx, digest};
use network::{Network, Source, Wanted};
use options::Options;

/// `RunInstances`.
///
/// # Errors
/// What AWS refuses of a launch; `InsufficientInstanceCapacity` when the host has not got the memory. Nothing is launched then.
pub fn run_instances(cx: &mut Ctx<'_>, req: RunInstancesRequest) -> Result<Reservation, Fault> {
    let token = req.client_token.clone().filter(|t| !t.is_empty());
    let digest = digest(&RunInstancesRequest { dry_run: None, ..req.clone() });
    if let Some(token) = &token {
        if token.len() > 64 || !token.is_ascii() {
            return Err(invalid("Invalid client token: it must have at most 64 ASCII characters"));
        }
        if let Some(reservation) = cx.made_before("RunInstances", token, &digest)?
            && let Some(known) = again(cx, &reservation)?
        {
            return Ok(known);
        }
    }
    options::refuse_unbuilt(&req)?;
    let options = Options::check(cx, &req)?;
    let network = Network::check(cx, &req, options.kind, options.count.1)?;
    let count = count(cx, &options, &network)?;

    let mut launch = Launch {
        reservation: cx.ids.resource("r"),
        hostname_type: network.subnet.hostname_type.clone(),
        a_record: network.subnet.resource_name_a_record,
        options,
        network,
        client_token: token.clone(),
        termination_protection: req.disable_api_termination.unwrap_or_default(),
        stop_protection: req.disable_api_stop.unwrap_or_default(),
        ebs_optimized: req.ebs_optimized.unwrap_or_default(),
        monitoring: req.monitoring.as_ref().is_some_and(|m| m.enabled),
    };
    if let Some(names) = &req.private_dns_name_options {
        launch.a_record = names.enable_resource_name_dns_a_record.unwrap_or(launch.a_record);
        if let Some(kind) = &names.hostname_type {
            launch.hostname_type = hostname_type(kind.as_str())?;
        }
    }
    let mut instances = Vec::with_capacity(count);
    for index in 0..count {
        instances.push(launch.instance(cx, index)?);
    }
    if let Some(token) = token {
        cx.remember_made("RunInstances", &token, digest, launch.reservation)?;
    }
    reservation(cx, &instances)
}

/// What an earlier request with the same token launched; `None` once that is forgotten.
fn again(cx: &Ctx<'_>, reservation_id: &str) -> Result<Option<Reservation>, Fault> {
    let mut known = cx.tx.list::<Instance>(&cx.scope)?;
    known.retain(|i| i.reservation == reservation_id);
    if known.is_empty() { Ok(None) } else { reservation(cx, &known).map(Some) }
}

fn reservation(cx: &Ctx<'_>, instances: &[Instance]) -> Result<Reservation, Fault> {
    let around = Surroundings::of(cx, instances)?;
    around.reservations(instances).pop().ok_or_else(|| Fault::internal("a launch made no reservation"))
}

fn hostname_type(text: &str) -> Result<String, Fault> {
    match text {
        "ip-name" | "resource-name" => Ok(text.to_owned()),
        other => Err(invalid(format!("Value ({other}) for parameter hostnameType is invalid."))),
    }
}

/// How many of the wanted instances memory and addresses allow: at least the fewest wanted, or none at all.
fn count(cx: &Ctx<'_>, options: &Options, network: &Network) -> Result<usize, Fault> {
    let (min, max) = options.count;
    let room = network.room(cx)?;
    if room < min {
        return Err(Fault::client(
            "InsufficientFreeAddressesInSubnet",
            format!("There are not enough free addresses in subnet '{}' to satisfy the requested number of instances.", network.subnet.id),
        ));
    }
    let (free, each) = (cx.free_memory()?, options.kind.memory_bytes());
    let fit = usize::try_from(free / each.max(1)).unwrap_or(usize::MAX);
    if fit < min {
        let wanted = each.saturating_mul(u64::try_from(min).unwrap_or(u64::MAX));
        return Err(capacity::insufficient(cx, options.kind.name, &network.subnet.zone, wanted, free));
    }
    Ok(max.min(fit).min(room))
}

/// A launch that nothing speaks against.
struct Launch {
    reservation: String,
    options: Options,
    network: Network,
    client_token: Option<String>,
    hostname_type: String,
    a_record: bool,
    termination_protection: bool,
    stop_protection: bool,
    ebs_optimized: bool,
    monitoring: bool,
}

impl Launch {
    /// Makes one instance with its interfaces and its root volume.
    fn instance(&self, cx: &mut Ctx<'_>, index: usize) -> Result<Instance, Fault> {
        let o = &self.options;
        let id = cx.ids.resource("i");
        let now = cx.now.truncated();
        capacity::take(cx, &id, o.kind.name, &self.network.subnet.zone)?;
        let mut private_ip = None;
        for wanted in &self.network.interfaces {
            let made = self.interface(cx, wanted, &id)?;
            private_ip = private_ip.or(made.primary().map(|a| a.private));
        }
        let volume = Volume {
            id: cx.ids.resource("vol"),
            size: o.disk.size,
            volume_type: o.disk.volume_type.clone(),
            snapshot: Some(o.image.snapshot()),
            zone: self.network.subnet.zone.clone(),
            iops: o.disk.iops,
            throughput: o.disk.throughput,
            encrypted: false,
            attachment: Some(VolumeAttachment {
                instance: id.clone(),
                device: ROOT_DEVICE.into(),
                delete_on_termination: o.disk.delete_on_termination,
                attached: now,
            }),
            created: cx.now,
            deleting: false,
        };
        cx.tx.save(&cx.scope, &volume)?;
        tags::add(cx, VOLUME, &volume.id, &o.volume_tags)?;
        let instance = Instance {
            reservation: self.reservation.clone(),
            launch_index: i32::try_from(index).unwrap_or(i32::MAX),
            image: o.image.id.clone(),
            image_name: o.image.info.image.name.clone(),
            image_digest: o.image.info.image.digest.clone(),
            instance_type: o.kind.name.to_owned(),
            key_name: o.key.as_ref().map(|k| k.name.clone()),
            public_key: o.key.as_ref().map(|k| k.public_key.clone()),
            vpc: self.network.subnet.vpc.clone(),
            subnet: self.network.subnet.id.clone(),
            zone: self.network.subnet.zone.clone(),
            private_ip: private_ip.ok_or_else(|| Fault::internal("a launch made no private address"))?,
            desired: Desired::Running,
            state: InstanceState::Pending,
            state_reason: None,
            transition_reason: String::new(),
            launched: now,
            created: now,
            root_volume: volume.id,
            root_device: ROOT_DEVICE.into(),
            user_data: o.user_data.clone(),
            metadata: o.metadata.clone(),
            shutdown_behavior: o.shutdown_behavior.clone(),
            termination_protection: self.termination_protection,
            stop_protection: self.stop_protection,
            ebs_optimized: self.ebs_optimized,
            monitoring: self.monitoring,
            cpu_credits: o.credits.clone(),
            client_token: self.client_token.clone(),
            hostname_type: self.hostname_type.clone(),
            resource_name_a_record: self.a_record,
            generation: 1,
            reboots_wanted: 0,
            reboots_done: 0,
            checks: Checks::default(),
            terminated: None,
            lends_public: self.network.lends_public,
            cpu_options: o.cpu,
            id,
        };
        cx.tx.save(&cx.scope, &instance)?;
        tags::add(cx, INSTANCE, &instance.id, &o.instance_tags)?;
        Ok(instance)
    }

    fn interface(&self, cx: &mut Ctx<'_>, wanted: &Wanted, instance: &str) -> Result<NetworkInterface, Fault> {
        let mut made = match &wanted.source {
            Source::New(new) => {
                let made = interface::create(cx, new.clone())?;
                tags::add(cx, INTERFACE, &made.id, &self.options.interface_tags)?;
                made
            }
            Source::Existing(there) => there.clone(),
        };
        made.attachment = Some(Attachment {
            id: cx.ids.resource("eni-attach"),
            instance: Some(instance.to_owned()),
            machine: instance.to_owned(),
            owner: cx.scope.account.clone(),
            device_index: wanted.index,
            delete_on_termination: wanted.delete_on_termination,
            attached: cx.now.truncated(),
        });
        if self.network.lends_public && wanted.index == 0 {
            let lent = public_ip::lend(cx, &made.id)?;
            made.addresses.iter_mut().take(1).for_each(|a| a.auto_public = Some(lent));
        }
        cx.tx.save(&cx.scope, &made)?;
        Ok(made)
    }
}

#[cfg(test)]
pub(crate) mod tests;
