//! Instances as the API shows them, from their records and those around them.

use crate::plan::{private_dns_name, public_dns_name};
use crate::state::{Address, Check, Instance, InstanceState, NetworkInterface, PrivateAddress, SecurityGroup, Tags, Volume, Vpc};
use crate::{image, tags, types};
use bonkei_api_ec2 as api;
use bonkei_core::{Scope, zones};
use bonkei_service::Ctx;
use bonkei_store::StoreError;
use std::collections::{BTreeMap, HashMap};
use std::net::Ipv4Addr;

/// Up to so many instances, what belongs to each is looked up one by one rather than all at once.
const FEW: usize = 16;

/// What surrounds some instances: read once, so that describing hundreds costs a handful of reads.
#[derive(Debug, Default)]
pub struct Surroundings {
    scope: Option<Scope>,
    interfaces: HashMap<String, Vec<NetworkInterface>>,
    volumes: HashMap<String, Vec<Volume>>,
    group_names: HashMap<String, String>,
    /// VPCs that give public DNS names.
    hostnames: HashMap<String, bool>,
    elastic: HashMap<(String, Ipv4Addr), Address>,
    tags: HashMap<String, BTreeMap<String, String>>,
    architectures: HashMap<String, String>,
}

impl Surroundings {
    /// Of these instances.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn of(cx: &Ctx<'_>, instances: &[Instance]) -> Result<Self, StoreError> {
        let scope = &cx.scope;
        let mut all = Self { scope: Some(scope.clone()), ..Self::default() };
        if instances.len() <= FEW {
            for i in instances {
                all.take(cx.tx.find::<NetworkInterface>(scope, "instance", &i.id)?, cx.tx.find::<Volume>(scope, "instance", &i.id)?);
                all.tags.extend(cx.tx.load::<Tags>(scope, &i.id)?.map(|t| (t.resource, t.tags)));
                all.hostnames.extend(cx.tx.load::<Vpc>(scope, &i.vpc)?.map(|v| (v.id, v.dns_hostnames)));
            }
            let mut groups: Vec<&String> = all.interfaces.values().flatten().flat_map(|i| &i.groups).collect();
            groups.sort_unstable();
            groups.dedup();
            for id in groups {
                all.group_names.extend(cx.tx.load::<SecurityGroup>(scope, id)?.map(|g| (g.id, g.name)));
            }
            for interface in all.interfaces.values().flatten() {
                all.elastic.extend(cx.tx.find::<Address>(scope, "interface", &interface.id)?.into_iter().filter_map(tie));
                all.tags.extend(cx.tx.load::<Tags>(scope, &interface.id)?.map(|t| (t.resource, t.tags)));
            }
        } else {
            all.take(cx.tx.list::<NetworkInterface>(scope)?, cx.tx.list::<Volume>(scope)?);
            all.tags = tags::all(cx)?;
            all.hostnames = cx.tx.list::<Vpc>(scope)?.into_iter().map(|v| (v.id, v.dns_hostnames)).collect();
            all.group_names = cx.tx.list::<SecurityGroup>(scope)?.into_iter().map(|g| (g.id, g.name)).collect();
            all.elastic = cx.tx.list::<Address>(scope)?.into_iter().filter_map(tie).collect();
        }
        all.architectures = cx.host.images().into_iter().map(|i| (i.image.name, i.architecture)).collect();
        Ok(all)
    }

    fn take(&mut self, interfaces: Vec<NetworkInterface>, volumes: Vec<Volume>) {
        for i in interfaces {
            if let Some(instance) = i.attachment.as_ref().and_then(|a| a.instance.clone()) {
                self.interfaces.entry(instance).or_default().push(i);
            }
        }
        for list in self.interfaces.values_mut() {
            list.sort_by_key(|i| i.attachment.as_ref().map_or(u32::MAX, |a| a.device_index));
        }
        for v in volumes {
            if let Some(instance) = v.attachment.as_ref().map(|a| a.instance.clone()) {
                self.volumes.entry(instance).or_default().push(v);
            }
        }
    }

    /// Interfaces of an instance by device index; a terminated one has none.
    pub fn interfaces(&self, instance: &Instance) -> &[NetworkInterface] {
        self.interfaces.get(&instance.id).filter(|_| shown(instance)).map_or(&[], Vec::as_slice)
    }

    /// Volumes of an instance; a terminated one has none.
    pub fn volumes(&self, instance: &Instance) -> &[Volume] {
        self.volumes.get(&instance.id).filter(|_| shown(instance)).map_or(&[], Vec::as_slice)
    }

    /// Tags of an instance or an interface of one.
    pub fn tags(&self, id: &str) -> Option<&BTreeMap<String, String>> {
        self.tags.get(id)
    }

    /// The Elastic IP address in front of a private one.
    pub fn elastic(&self, interface: &NetworkInterface, private: Ipv4Addr) -> Option<&Address> {
        self.elastic.get(&(interface.id.clone(), private))
    }

    /// The public address in front of a private one, and whether it is an Elastic one.
    pub fn public(&self, interface: &NetworkInterface, address: &PrivateAddress) -> Option<(Ipv4Addr, bool)> {
        let elastic = self.elastic(interface, address.private).map(|a| (a.public, true));
        elastic.or_else(|| address.auto_public.map(|a| (a, false)))
    }

    /// The public address of an instance, that of its primary interface.
    pub fn public_ip(&self, instance: &Instance) -> Option<Ipv4Addr> {
        let primary = self.interfaces(instance).first()?;
        self.public(primary, primary.primary()?).map(|(address, _)| address)
    }

    /// The public DNS name of an address in a VPC; empty where the VPC gives none.
    pub fn public_name(&self, vpc: &str, address: Option<Ipv4Addr>) -> String {
        let named = self.hostnames.get(vpc).copied().unwrap_or_default();
        address.filter(|_| named).map(|a| public_dns_name(self.region(), a)).unwrap_or_default()
    }

    /// The private DNS name of an instance; empty once it is terminated.
    pub fn private_name(&self, instance: &Instance) -> String {
        if shown(instance) { private_dns_name(self.region(), instance) } else { String::new() }
    }

    /// Security groups by id and name.
    pub fn groups(&self, ids: &[String]) -> Vec<(String, String)> {
        ids.iter().map(|id| (id.clone(), self.group_names.get(id).cloned().unwrap_or_default())).collect()
    }

    /// The architecture an instance runs on.
    pub fn architecture(&self, instance: &Instance) -> String {
        let of_type = || types::find(&instance.instance_type).and_then(|t| t.architectures().last()).map_or("x86_64", |a| *a).to_owned();
        self.architectures.get(&instance.image_name).cloned().unwrap_or_else(of_type)
    }

    fn region(&self) -> &str {
        self.scope.as_ref().map_or("", |s| s.region.as_str())
    }

    fn account(&self) -> String {
        self.scope.as_ref().map(|s| s.account.clone()).unwrap_or_default()
    }

    /// The id of an instance's zone.
    pub fn zone_id(&self, instance: &Instance) -> Option<String> {
        zones(self.region()).into_iter().find(|z| z.name == instance.zone).map(|z| z.id)
    }

    /// Reservations of consecutive instances that were launched together.
    pub fn reservations<'a>(&self, instances: impl IntoIterator<Item = &'a Instance>) -> Vec<api::Reservation> {
        let mut all: Vec<api::Reservation> = Vec::new();
        for instance in instances {
            let shape = self.instance(instance);
            match all.last_mut().filter(|r| r.reservation_id.as_ref() == Some(&instance.reservation)) {
                Some(open) => open.instances.get_or_insert_default().push(shape),
                None => all.push(api::Reservation {
                    groups: Some(Vec::new()),
                    instances: Some(vec![shape]),
                    owner_id: Some(self.account()),
                    reservation_id: Some(instance.reservation.clone()),
                    ..api::Reservation::default()
                }),
            }
        }
        all
    }

    /// One instance, whole.
    pub fn instance(&self, i: &Instance) -> api::Instance {
        let kind = types::find(&i.instance_type);
        let interfaces = self.interfaces(i);
        let primary = interfaces.first();
        let public = self.public_ip(i);
        let there = shown(i);
        let (cores, threads) = i.cpu_options.or(kind.map(|t| (t.cores, t.threads_per_core()))).unwrap_or((1, 1));
        let number = |n: u32| i32::try_from(n).ok();
        api::Instance {
            ami_launch_index: Some(i.launch_index),
            architecture: Some(self.architecture(i).into()),
            block_device_mappings: Some(self.volumes(i).iter().filter_map(|v| self.mapping(i, v)).collect()),
            capacity_reservation_specification: Some(api::CapacityReservationSpecificationResponse {
                capacity_reservation_preference: Some(api::CapacityReservationPreference::OPEN),
                ..Default::default()
            }),
            client_token: Some(i.client_token.clone().unwrap_or_default()),
            cpu_options: Some(api::CpuOptions { core_count: number(cores), threads_per_core: number(threads), ..Default::default() }),
            current_instance_boot_mode: Some(api::InstanceBootModeValues::from(if self.architecture(i) == "arm64" { "uefi" } else { "legacy-bios" })),
            ebs_optimized: Some(i.ebs_optimized),
            ena_support: Some(true),
            enclave_options: Some(api::EnclaveOptions { enabled: Some(false) }),
            hibernation_options: Some(api::HibernationOptions { configured: Some(false) }),
            hypervisor: Some(api::HypervisorType::XEN),
            image_id: Some(i.image.clone()),
            instance_id: Some(i.id.clone()),
            instance_type: Some(i.instance_type.clone().into()),
            key_name: i.key_name.clone(),
            launch_time: Some(i.launched),
            maintenance_options: Some(api::InstanceMaintenanceOptions {
                auto_recovery: Some(api::InstanceAutoRecoveryState::DEFAULT),
                ..Default::default()
            }),
            metadata_options: Some(metadata_options(i, if i.state == InstanceState::Pending { "pending" } else { "applied" })),
            monitoring: Some(monitoring(i)),
            network_interfaces: Some(interfaces.iter().map(|n| self.interface(i, n)).collect()),
            placement: Some(api::Placement {
                availability_zone: Some(i.zone.clone()),
                availability_zone_id: self.zone_id(i),
                group_name: Some(String::new()),
                tenancy: Some(api::Tenancy::DEFAULT),
                ..Default::default()
            }),
            platform_details: Some("Linux/UNIX".into()),
            private_dns_name: Some(self.private_name(i)),
            private_dns_name_options: there.then(|| api::PrivateDnsNameOptionsResponse {
                enable_resource_name_dns_aaaa_record: Some(false),
                enable_resource_name_dns_a_record: Some(i.resource_name_a_record),
                hostname_type: Some(i.hostname_type.clone().into()),
            }),
            private_ip_address: there.then(|| i.private_ip.to_string()),
            product_codes: Some(Vec::new()),
            public_dns_name: Some(self.public_name(&i.vpc, public)),
            public_ip_address: public.map(|a| a.to_string()),
            root_device_name: Some(i.root_device.clone()),
            root_device_type: Some(api::DeviceType::EBS),
            security_groups: Some(primary.map(|p| self.group_ids(p)).unwrap_or_default()),
            source_dest_check: primary.map(|p| p.source_dest_check),
            state: Some(state(i.state)),
            state_reason: reason(i),
            state_transition_reason: Some(i.transition_reason.clone()),
            subnet_id: there.then(|| i.subnet.clone()),
            tags: tags::form(self.tags(&i.id)),
            usage_operation: Some("RunInstances".into()),
            usage_operation_update_time: Some(i.created),
            virtualization_type: Some(api::VirtualizationType::HVM),
            vpc_id: there.then(|| i.vpc.clone()),
            ..api::Instance::default()
        }
    }

    fn group_ids(&self, interface: &NetworkInterface) -> Vec<api::GroupIdentifier> {
        self.groups(&interface.groups).into_iter().map(|(id, name)| api::GroupIdentifier { group_id: Some(id), group_name: Some(name) }).collect()
    }

    fn mapping(&self, instance: &Instance, volume: &Volume) -> Option<api::InstanceBlockDeviceMapping> {
        let tie = volume.attachment.as_ref()?;
        Some(api::InstanceBlockDeviceMapping {
            device_name: Some(tie.device.clone()),
            ebs: Some(api::EbsInstanceBlockDevice {
                attach_time: Some(tie.attached),
                delete_on_termination: Some(tie.delete_on_termination),
                status: Some(attaching(instance).into()),
                volume_id: Some(volume.id.clone()),
                ..Default::default()
            }),
        })
    }

    fn interface(&self, instance: &Instance, i: &NetworkInterface) -> api::InstanceNetworkInterface {
        let tie = i.attachment.as_ref();
        let associations: Vec<Option<api::InstanceNetworkInterfaceAssociation>> =
            i.addresses.iter().map(|a| self.public(i, a).map(|(p, elastic)| self.association(&i.vpc, p, elastic))).collect();
        let name = |a: Ipv4Addr| format!("{}.{}", crate::plan::ip_label(a), crate::plan::search_domain(self.region()));
        api::InstanceNetworkInterface {
            association: associations.first().cloned().flatten(),
            attachment: tie.map(|t| api::InstanceNetworkInterfaceAttachment {
                attach_time: Some(t.attached),
                attachment_id: Some(t.id.clone()),
                delete_on_termination: Some(t.delete_on_termination),
                device_index: i32::try_from(t.device_index).ok(),
                network_card_index: Some(0),
                status: Some(attaching(instance).into()),
                ..Default::default()
            }),
            description: Some(i.description.clone()),
            groups: Some(self.group_ids(i)),
            interface_type: Some(i.interface_type.clone()),
            ipv6_addresses: Some(Vec::new()),
            mac_address: Some(i.mac.clone()),
            network_interface_id: Some(i.id.clone()),
            owner_id: Some(self.account()),
            private_dns_name: i.primary().map(|a| name(a.private)),
            private_ip_address: i.primary().map(|a| a.private.to_string()),
            private_ip_addresses: Some(
                i.addresses
                    .iter()
                    .zip(&associations)
                    .enumerate()
                    .map(|(n, (a, association))| api::InstancePrivateIpAddress {
                        association: association.clone(),
                        primary: Some(n == 0),
                        private_dns_name: Some(name(a.private)),
                        private_ip_address: Some(a.private.to_string()),
                    })
                    .collect(),
            ),
            source_dest_check: Some(i.source_dest_check),
            status: Some(api::NetworkInterfaceStatus::IN_USE),
            subnet_id: Some(i.subnet.clone()),
            vpc_id: Some(i.vpc.clone()),
            ..Default::default()
        }
    }

    fn association(&self, vpc: &str, public: Ipv4Addr, elastic: bool) -> api::InstanceNetworkInterfaceAssociation {
        api::InstanceNetworkInterfaceAssociation {
            ip_owner_id: Some(if elastic { self.account() } else { image::OWNER_ALIAS.to_owned() }),
            public_dns_name: Some(self.public_name(vpc, Some(public))),
            public_ip: Some(public.to_string()),
            ..Default::default()
        }
    }
}

fn tie(address: Address) -> Option<((String, Ipv4Addr), Address)> {
    let key = address.association.as_ref().map(|a| (a.interface.clone(), a.private))?;
    Some((key, address))
}

/// Whether an instance still has a network and disks to show.
pub fn shown(instance: &Instance) -> bool {
    instance.state != InstanceState::Terminated
}

/// How far interfaces and volumes of an instance are: being attached during its first launch.
pub fn attaching(instance: &Instance) -> &'static str {
    match instance.state {
        InstanceState::Pending if instance.generation <= 1 => "attaching",
        InstanceState::ShuttingDown => "detaching",
        _ => "attached",
    }
}

/// A state with its code.
pub fn state(state: InstanceState) -> api::InstanceState {
    api::InstanceState { code: Some(state.code()), name: Some(state.name().into()) }
}

/// Why an instance is in its state.
pub fn reason(instance: &Instance) -> Option<api::StateReason> {
    let form = |code: &str, message: &str| api::StateReason { code: Some(code.into()), message: Some(message.into()) };
    match &instance.state_reason {
        Some((code, message)) => Some(form(code, message)),
        None => (instance.state == InstanceState::Pending).then(|| form("pending", "pending")),
    }
}

/// Detailed monitoring in the response's form.
pub fn monitoring(instance: &Instance) -> api::Monitoring {
    let state = if instance.monitoring { api::MonitoringState::ENABLED } else { api::MonitoringState::DISABLED };
    api::Monitoring { state: Some(state), ..Default::default() }
}

/// Metadata options in the response's form; `state` is `pending` or `applied`.
pub fn metadata_options(instance: &Instance, state: &'static str) -> api::InstanceMetadataOptionsResponse {
    let o = &instance.metadata;
    let able = |on: bool| if on { "enabled" } else { "disabled" };
    api::InstanceMetadataOptionsResponse {
        http_endpoint: Some(able(o.endpoint).into()),
        http_protocol_ipv6: Some("disabled".into()),
        http_put_response_hop_limit: Some(o.hop_limit),
        http_tokens: Some(if o.tokens_required { "required" } else { "optional" }.into()),
        instance_metadata_tags: Some(able(o.tags).into()),
        state: Some(state.into()),
    }
}

/// A status check's result in AWS's words: of the check itself and of its summary.
pub fn check(check: Check) -> (&'static str, &'static str) {
    match check {
        Check::Initializing => ("initializing", "initializing"),
        Check::Passed => ("passed", "ok"),
        Check::Failed => ("failed", "impaired"),
    }
}
