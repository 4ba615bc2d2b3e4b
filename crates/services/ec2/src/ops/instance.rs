//! Describing instances ("Amazon EC2 instances").

use crate::faults::INSTANCE;
use crate::filter::{Filters, flag, one};
use crate::image::ROOT_DEVICE;
use crate::instance::{Surroundings, attaching, shown};
use crate::lookup;
use crate::page::page;
use crate::state::{Instance, NetworkInterface};
use bonkei_api_ec2::{DescribeInstancesRequest, DescribeInstancesResult};
use bonkei_core::Fault;
use bonkei_service::Ctx;

#[rustfmt::skip]
const FILTERS: &[&str] = &[
    "affinity", "architecture", "availability-zone", "availability-zone-id", "block-device-mapping.attach-time",
    "block-device-mapping.delete-on-termination", "block-device-mapping.device-name", "block-device-mapping.status",
    "block-device-mapping.volume-id", "boot-mode", "capacity-reservation-id",
    "capacity-reservation-specification.capacity-reservation-preference",
    "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id",
    "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn", "client-token",
    "current-instance-boot-mode", "dns-name", "ebs-optimized", "ena-support", "enclave-options.enabled", "group-id", "group-name",
    "hibernation-options.configured", "host-id", "hypervisor", "iam-instance-profile.arn", "iam-instance-profile.id", "iam-instance-profile.name",
    "image-id", "instance-id", "instance-lifecycle", "instance-state-code", "instance-state-name", "instance-type", "instance.group-id",
    "instance.group-name", "ip-address", "ipv6-address", "kernel-id", "key-name", "launch-index", "launch-time", "maintenance-options.auto-recovery",
    "metadata-options.http-endpoint", "metadata-options.http-protocol-ipv4", "metadata-options.http-protocol-ipv6",
    "metadata-options.http-put-response-hop-limit", "metadata-options.http-tokens", "metadata-options.instance-metadata-tags", "monitoring-state",
    "network-interface.addresses.association.allocation-id", "network-interface.addresses.association.association-id",
    "network-interface.addresses.association.carrier-ip", "network-interface.addresses.association.customer-owned-ip",
    "network-interface.addresses.association.ip-owner-id", "network-interface.addresses.association.public-dns-name",
    "network-interface.addresses.association.public-ip", "network-interface.addresses.primary", "network-interface.addresses.private-dns-name",
    "network-interface.addresses.private-ip-address", "network-interface.association.allocation-id", "network-interface.association.association-id",
    "network-interface.association.carrier-ip", "network-interface.association.customer-owned-ip", "network-interface.association.ip-owner-id",
    "network-interface.association.public-dns-name", "network-interface.association.public-ip", "network-interface.attachment.attach-time",
    "network-interface.attachment.attachment-id", "network-interface.attachment.delete-on-termination",
    "network-interface.attachment.device-index", "network-interface.attachment.instance-id", "network-interface.attachment.instance-owner-id",
    "network-interface.attachment.network-card-index", "network-interface.attachment.status", "network-interface.availability-zone",
    "network-interface.deny-all-igw-traffic", "network-interface.description", "network-interface.group-id", "network-interface.group-name",
    "network-interface.ipv4-prefixes.ipv4-prefix", "network-interface.ipv6-address", "network-interface.ipv6-addresses.ipv6-address",
    "network-interface.ipv6-addresses.is-primary-ipv6", "network-interface.ipv6-native", "network-interface.ipv6-prefixes.ipv6-prefix",
    "network-interface.mac-address", "network-interface.network-interface-id", "network-interface.operator.managed",
    "network-interface.operator.principal", "network-interface.outpost-arn", "network-interface.owner-id", "network-interface.private-dns-name",
    "network-interface.private-ip-address", "network-interface.public-dns-name", "network-interface.requester-id",
    "network-interface.requester-managed", "network-interface.source-dest-check", "network-interface.status", "network-interface.subnet-id",
    "network-interface.tag-key", "network-interface.tag-value", "network-interface.vpc-id", "network-performance-options.bandwidth-weighting",
    "operator.managed", "operator.principal", "outpost-arn", "owner-id", "placement-group-name", "placement-partition-number", "platform",
    "platform-details", "private-dns-name", "private-dns-name-options.enable-resource-name-dns-a-record",
    "private-dns-name-options.enable-resource-name-dns-aaaa-record", "private-dns-name-options.hostname-type", "private-ip-address", "product-code",
    "product-code.type", "ramdisk-id", "reason", "requester-id", "reservation-id", "root-device-name", "root-device-type", "source-dest-check",
    "spot-instance-request-id", "state-reason-code", "state-reason-message", "subnet-id", "tenancy", "tpm-support", "usage-operation",
    "usage-operation-update-time", "virtualization-type", "vpc-id",
];

/// `DescribeInstances`.
///
/// # Errors
/// Unknown ids and filters, and pages of ids that were named.
pub fn describe_instances(cx: &mut Ctx<'_>, req: DescribeInstancesRequest) -> Result<DescribeInstancesResult, Fault> {
    let filters = Filters::new(req.filters)?;
    filters.check(FILTERS)?;
    let named = req.instance_ids.as_ref().is_some_and(|i| !i.is_empty());
    let mut instances: Vec<Instance> = lookup::records(cx, INSTANCE, req.instance_ids.as_ref())?;
    let around = Surroundings::of(cx, &instances)?;
    if !filters.is_empty() {
        let owner = cx.scope.account.clone();
        let mut passed = Vec::with_capacity(instances.len());
        for i in instances {
            if filters.pass(around.tags(&i.id), |name| field(&around, &owner, &i, name))? {
                passed.push(i);
            }
        }
        instances = passed;
    }
    let page = page(instances, req.max_results, req.next_token.as_deref(), 5..=1000, named, |i| i.id.clone())?;
    Ok(DescribeInstancesResult { reservations: Some(around.reservations(&page.items)), next_token: page.next })
}

/// What an instance has under a filter's name.
fn field(around: &Surroundings, owner: &str, i: &Instance, name: &str) -> Option<Vec<String>> {
    if let Some(rest) = name.strip_prefix("network-interface.") {
        return FILTERS.contains(&name).then(|| around.interfaces(i).iter().flat_map(|n| interface_field(around, owner, i, n, rest)).collect());
    }
    let there = |text: &str| Some(if shown(i) { vec![text.to_owned()] } else { Vec::new() });
    let primary = around.interfaces(i).first();
    match name {
        "architecture" => one(around.architecture(i)),
        "availability-zone" => one(&i.zone),
        "availability-zone-id" => Some(around.zone_id(i).into_iter().collect()),
        "block-device-mapping.attach-time" => ties(around, i, |v| v.attached.iso8601()),
        "block-device-mapping.delete-on-termination" => ties(around, i, |v| v.delete_on_termination.to_string()),
        "block-device-mapping.device-name" => ties(around, i, |v| v.device.clone()),
        "block-device-mapping.status" => ties(around, i, |_| attaching(i).to_owned()),
        "block-device-mapping.volume-id" => Some(around.volumes(i).iter().map(|v| v.id.clone()).collect()),
        "capacity-reservation-specification.capacity-reservation-preference" => one("open"),
        "client-token" => Some(i.client_token.iter().cloned().collect()),
        "current-instance-boot-mode" => one(if around.architecture(i) == "arm64" { "uefi" } else { "legacy-bios" }),
        "dns-name" => one(around.public_name(&i.vpc, around.public_ip(i))),
        "ebs-optimized" => flag(i.ebs_optimized),
        "ena-support" => flag(true),
        "enclave-options.enabled" | "hibernation-options.configured" | "operator.managed" => flag(false),
        "private-dns-name-options.enable-resource-name-dns-aaaa-record" => flag(false),
        "hypervisor" => one("xen"),
        "image-id" => one(&i.image),
        "instance-id" => one(&i.id),
        "instance-state-code" => one(i.state.code().to_string()),
        "instance-state-name" => one(i.state.name()),
        "instance-type" => one(&i.instance_type),
        "group-id" | "instance.group-id" => Some(primary.map(|p| p.groups.clone()).unwrap_or_default()),
        "group-name" | "instance.group-name" => Some(primary.map(|p| group_names(around, p)).unwrap_or_default()),
        "ip-address" => Some(around.public_ip(i).map(|a| a.to_string()).into_iter().collect()),
        "key-name" => Some(i.key_name.iter().cloned().collect()),
        "launch-index" => one(i.launch_index.to_string()),
        "launch-time" => one(i.launched.iso8601()),
        "maintenance-options.auto-recovery" | "tenancy" => one("default"),
        "metadata-options.http-endpoint" => one(able(i.metadata.endpoint)),
        "metadata-options.http-protocol-ipv4" => one("enabled"),
        "metadata-options.http-protocol-ipv6" => one("disabled"),
        "metadata-options.http-put-response-hop-limit" => one(i.metadata.hop_limit.to_string()),
        "metadata-options.http-tokens" => one(if i.metadata.tokens_required { "required" } else { "optional" }),
        "metadata-options.instance-metadata-tags" => one(able(i.metadata.tags)),
        "monitoring-state" => one(able(i.monitoring)),
        "owner-id" => one(owner),
        "platform-details" => one("Linux/UNIX"),
        "private-dns-name" => one(around.private_name(i)),
        "private-dns-name-options.enable-resource-name-dns-a-record" => flag(i.resource_name_a_record),
        "private-dns-name-options.hostname-type" => one(&i.hostname_type),
        "private-ip-address" => there(&i.private_ip.to_string()),
        "reason" => one(&i.transition_reason),
        "reservation-id" => one(&i.reservation),
        "root-device-name" => one(ROOT_DEVICE),
        "root-device-type" => one("ebs"),
        "source-dest-check" => Some(primary.map(|p| p.source_dest_check.to_string()).into_iter().collect()),
        "state-reason-code" => Some(i.state_reason.iter().map(|(code, _)| code.clone()).collect()),
        "state-reason-message" => Some(i.state_reason.iter().map(|(_, message)| message.clone()).collect()),
        "subnet-id" => there(&i.subnet),
        "usage-operation" => one("RunInstances"),
        "usage-operation-update-time" => one(i.created.iso8601()),
        "virtualization-type" => one("hvm"),
        "vpc-id" => there(&i.vpc),
        // documented, but nothing here has a value for it
        known if FILTERS.contains(&known) => Some(Vec::new()),
        _ => None,
    }
}

fn interface_field(around: &Surroundings, owner: &str, i: &Instance, n: &NetworkInterface, name: &str) -> Vec<String> {
    let tie = n.attachment.as_ref();
    let publics = || n.addresses.iter().filter_map(|a| around.public(n, a));
    let elastic = || n.addresses.iter().filter_map(|a| around.elastic(n, a.private));
    let public = n.primary().and_then(|a| around.public(n, a));
    let region = i.zone.get(..i.zone.len().saturating_sub(1)).unwrap_or_default();
    let by_ip = |a| format!("{}.{}", crate::plan::ip_label(a), crate::plan::search_domain(region));
    let owner_of = |elastic: bool| if elastic { owner.to_owned() } else { crate::image::OWNER_ALIAS.to_owned() };
    match name {
        "addresses.association.allocation-id" => elastic().map(|e| e.id.clone()).collect(),
        "addresses.association.association-id" => elastic().filter_map(|e| e.association.as_ref()).map(|a| a.id.clone()).collect(),
        "association.allocation-id" => n.primary().and_then(|a| around.elastic(n, a.private)).map(|e| e.id.clone()).into_iter().collect(),
        "association.association-id" => {
            let primary = n.primary().and_then(|a| around.elastic(n, a.private));
            primary.and_then(|e| e.association.as_ref()).map(|a| a.id.clone()).into_iter().collect()
        }
        "tag-key" => around.tags(&n.id).into_iter().flat_map(|t| t.keys().cloned()).collect(),
        "tag-value" => around.tags(&n.id).into_iter().flat_map(|t| t.values().cloned()).collect(),
        "addresses.association.ip-owner-id" => publics().map(|(_, elastic)| owner_of(elastic)).collect(),
        "addresses.association.public-dns-name" => publics().map(|(p, _)| around.public_name(&n.vpc, Some(p))).collect(),
        "addresses.association.public-ip" => publics().map(|(p, _)| p.to_string()).collect(),
        "addresses.primary" => n.addresses.iter().enumerate().map(|(at, _)| (at == 0).to_string()).collect(),
        "addresses.private-dns-name" => n.addresses.iter().map(|a| by_ip(a.private)).collect(),
        "addresses.private-ip-address" => n.addresses.iter().map(|a| a.private.to_string()).collect(),
        "association.ip-owner-id" => public.map(|(_, elastic)| owner_of(elastic)).into_iter().collect(),
        "association.public-dns-name" | "public-dns-name" => public.map(|(p, _)| around.public_name(&n.vpc, Some(p))).into_iter().collect(),
        "association.public-ip" => public.map(|(p, _)| p.to_string()).into_iter().collect(),
        "attachment.attach-time" => tie.map(|t| t.attached.iso8601()).into_iter().collect(),
        "attachment.attachment-id" => tie.map(|t| t.id.clone()).into_iter().collect(),
        "attachment.delete-on-termination" => tie.map(|t| t.delete_on_termination.to_string()).into_iter().collect(),
        "attachment.device-index" => tie.map(|t| t.device_index.to_string()).into_iter().collect(),
        "attachment.instance-id" => vec![i.id.clone()],
        "attachment.instance-owner-id" | "owner-id" => vec![owner.to_owned()],
        "attachment.network-card-index" => vec!["0".to_owned()],
        "attachment.status" => vec![attaching(i).to_owned()],
        "availability-zone" => vec![n.zone.clone()],
        "description" => vec![n.description.clone()],
        "group-id" => n.groups.clone(),
        "group-name" => group_names(around, n),
        "mac-address" => vec![n.mac.clone()],
        "network-interface-id" => vec![n.id.clone()],
        "ipv6-native" | "deny-all-igw-traffic" | "operator.managed" => vec![false.to_string()],
        "private-dns-name" => n.primary().map(|a| by_ip(a.private)).into_iter().collect(),
        "private-ip-address" => n.primary().map(|a| a.private.to_string()).into_iter().collect(),
        "requester-id" => n.requester.iter().cloned().collect(),
        "requester-managed" => vec![n.requester_managed.to_string()],
        "source-dest-check" => vec![n.source_dest_check.to_string()],
        "status" => vec!["in-use".to_owned()],
        "subnet-id" => vec![n.subnet.clone()],
        "vpc-id" => vec![n.vpc.clone()],
        _ => Vec::new(),
    }
}

fn ties(around: &Surroundings, i: &Instance, of: impl Fn(&crate::state::VolumeAttachment) -> String) -> Option<Vec<String>> {
    Some(around.volumes(i).iter().filter_map(|v| v.attachment.as_ref()).map(of).collect())
}

fn group_names(around: &Surroundings, n: &NetworkInterface) -> Vec<String> {
    around.groups(&n.groups).into_iter().map(|(_, name)| name).collect()
}

fn able(on: bool) -> &'static str {
    if on { "enabled" } else { "disabled" }
}

#[cfg(test)]
mod tests;
