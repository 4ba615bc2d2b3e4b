//! Describing network interfaces ("DescribeNetworkInterfaces").

use crate::faults;
use crate::filter::{Filters, flag, one};
use crate::plan::{ip_label, public_dns_name, search_domain};
use crate::state::{Address, Attachment, NetworkInterface, PrivateAddress, SecurityGroup, Vpc};
use crate::{lookup, page, tags};
use bonkei_api_ec2 as api;
use bonkei_core::{Fault, zones};
use bonkei_service::Ctx;
use bonkei_store::StoreError;
use std::collections::{BTreeMap, HashMap};
use std::net::Ipv4Addr;

/// Up to so many interfaces, what belongs to each is looked up one by one rather than all at once.
const FEW: usize = 16;

/// Filters that no interface here can pass, because what they look for belongs to a later release.
const NEVER: &[&str] =
    &["ipv6-addresses.ipv6-address", "operator.principal", "association.customer-owned-ip", "association.carrier-ip", "outpost-arn"];

/// Describes interfaces ("DescribeNetworkInterfaces").
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `InvalidParameterValue` for filters and sizes.
pub fn describe_network_interfaces(
    cx: &mut Ctx<'_>,
    request: api::DescribeNetworkInterfacesRequest,
) -> Result<api::DescribeNetworkInterfacesResult, Fault> {
    let filters = Filters::new(request.filters)?;
    filters.check(FILTERS)?;
    let all_tags = tags::all(cx)?;
    let all = lookup::records::<NetworkInterface>(cx, faults::INTERFACE, request.network_interface_ids.as_ref())?;
    let view = View::of(cx, &all)?;
    let mut found = Vec::new();
    for interface in all {
        if filters.pass(all_tags.get(&interface.id), |name| view.field(&interface, name))? {
            found.push(interface);
        }
    }
    let by_id = request.network_interface_ids.is_some_and(|i| !i.is_empty());
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=1000, by_id, |i| i.id.clone())?;
    let interfaces = page.items.iter().map(|i| view.form(i, all_tags.get(&i.id))).collect();
    Ok(api::DescribeNetworkInterfacesResult { network_interfaces: Some(interfaces), next_token: page.next })
}

/// What surrounds some interfaces: read once, so that describing hundreds costs a handful of reads.
pub(super) struct View {
    account: String,
    region: String,
    groups: HashMap<String, String>,
    elastic: HashMap<(String, Ipv4Addr), Address>,
    /// Whether each VPC gives DNS names.
    hostnames: HashMap<String, bool>,
    zones: HashMap<String, String>,
}

impl View {
    /// Of these interfaces.
    pub(super) fn of(cx: &Ctx<'_>, interfaces: &[NetworkInterface]) -> Result<Self, StoreError> {
        let scope = &cx.scope;
        let mut view = Self {
            account: scope.account.clone(),
            region: scope.region.clone(),
            groups: HashMap::new(),
            elastic: HashMap::new(),
            hostnames: HashMap::new(),
            zones: zones(&scope.region).into_iter().map(|z| (z.name, z.id)).collect(),
        };
        if interfaces.len() <= FEW {
            for i in interfaces {
                view.tie(cx.tx.find::<Address>(scope, "interface", &i.id)?);
                if !view.hostnames.contains_key(&i.vpc) {
                    view.hostnames.extend(cx.tx.load::<Vpc>(scope, &i.vpc)?.map(|v| (v.id, v.dns_hostnames)));
                }
                for group in &i.groups {
                    if !view.groups.contains_key(group) {
                        view.groups.extend(cx.tx.load::<SecurityGroup>(scope, group)?.map(|g| (g.id, g.name)));
                    }
                }
            }
        } else {
            view.tie(cx.tx.list::<Address>(scope)?);
            view.hostnames = cx.tx.list::<Vpc>(scope)?.into_iter().map(|v| (v.id, v.dns_hostnames)).collect();
            view.groups = cx.tx.list::<SecurityGroup>(scope)?.into_iter().map(|g| (g.id, g.name)).collect();
        }
        Ok(view)
    }

    fn tie(&mut self, addresses: Vec<Address>) {
        self.elastic.extend(addresses.into_iter().filter_map(|a| a.association.clone().map(|x| ((x.interface, x.private), a))));
    }

    /// An interface in the response's form.
    pub(super) fn form(&self, i: &NetworkInterface, own: Option<&BTreeMap<String, String>>) -> api::NetworkInterface {
        let addresses: Vec<api::NetworkInterfacePrivateIpAddress> = i.addresses.iter().enumerate().map(|(n, a)| self.address(i, n == 0, a)).collect();
        let primary = addresses.first().cloned().unwrap_or_default();
        api::NetworkInterface {
            association: primary.association,
            attachment: i.attachment.as_ref().map(attachment),
            availability_zone: Some(i.zone.clone()),
            availability_zone_id: self.zones.get(&i.zone).cloned(),
            description: Some(i.description.clone()),
            groups: Some(self.groups(i)),
            interface_type: Some(i.interface_type.clone().into()),
            ipv6_addresses: Some(Vec::new()),
            mac_address: Some(i.mac.clone()),
            network_interface_id: Some(i.id.clone()),
            operator: Some(api::OperatorResponse { managed: Some(false), ..Default::default() }),
            owner_id: Some(self.account.clone()),
            private_dns_name: primary.private_dns_name,
            private_ip_address: primary.private_ip_address,
            private_ip_addresses: Some(addresses),
            requester_id: i.requester.as_deref().map(owner),
            requester_managed: Some(i.requester_managed),
            source_dest_check: Some(i.source_dest_check),
            status: Some(status(i).into()),
            subnet_id: Some(i.subnet.clone()),
            tag_set: tags::form(own),
            vpc_id: Some(i.vpc.clone()),
            ..Default::default()
        }
    }

    /// The interface's groups with their names.
    pub(super) fn groups(&self, i: &NetworkInterface) -> Vec<api::GroupIdentifier> {
        i.groups.iter().map(|id| api::GroupIdentifier { group_id: Some(id.clone()), group_name: self.groups.get(id).cloned() }).collect()
    }

    fn address(&self, i: &NetworkInterface, primary: bool, a: &PrivateAddress) -> api::NetworkInterfacePrivateIpAddress {
        api::NetworkInterfacePrivateIpAddress {
            association: self.association(i, a),
            primary: Some(primary),
            private_dns_name: self.named(i).then(|| format!("{}.{}", ip_label(a.private), search_domain(&self.region))),
            private_ip_address: Some(a.private.to_string()),
        }
    }

    fn named(&self, i: &NetworkInterface) -> bool {
        self.hostnames.get(&i.vpc).copied().unwrap_or_default()
    }

    fn association(&self, i: &NetworkInterface, a: &PrivateAddress) -> Option<api::NetworkInterfaceAssociation> {
        let elastic = self.elastic.get(&(i.id.clone(), a.private));
        let public = elastic.map(|e| e.public).or(a.auto_public)?;
        let lender = || "amazon".to_owned();
        Some(api::NetworkInterfaceAssociation {
            allocation_id: elastic.map(|e| e.id.clone()),
            association_id: elastic.and_then(|e| e.association.as_ref().map(|x| x.id.clone())),
            ip_owner_id: Some(elastic.map_or_else(lender, |e| e.service.as_deref().map_or_else(|| self.account.clone(), owner))),
            public_dns_name: Some(if self.named(i) { public_dns_name(&self.region, public) } else { String::new() }),
            public_ip: Some(public.to_string()),
            ..Default::default()
        })
    }

    fn field(&self, i: &NetworkInterface, name: &str) -> Option<Vec<String>> {
        let form = self.form(i, None);
        let text = |t: Option<String>| Some(t.into_iter().collect());
        if let Some(part) = name.strip_prefix("attachment.") {
            return attachment_field(form.attachment.as_ref(), part);
        }
        if let Some(part) = name.strip_prefix("addresses.") {
            let all = form.private_ip_addresses.unwrap_or_default();
            let each = |of: &dyn Fn(&api::NetworkInterfacePrivateIpAddress) -> Option<String>| Some(all.iter().filter_map(of).collect());
            return match part {
                "private-ip-address" => each(&|a| a.private_ip_address.clone()),
                "primary" => each(&|a| a.primary.map(|p| p.to_string())),
                "association.public-ip" => each(&|a| a.association.as_ref()?.public_ip.clone()),
                "association.owner-id" => each(&|a| a.association.as_ref()?.ip_owner_id.clone()),
                "association.carrier-ip" | "association.customer-owned-ip" => Some(Vec::new()),
                _ => None,
            };
        }
        let association = form.association.unwrap_or_default();
        match name {
            "association.allocation-id" => text(association.allocation_id),
            "association.association-id" => text(association.association_id),
            "association.ip-owner-id" => text(association.ip_owner_id),
            "association.public-dns-name" => text(association.public_dns_name),
            "association.public-ip" => text(association.public_ip),
            "availability-zone" => one(&i.zone),
            "availability-zone-id" => text(form.availability_zone_id),
            "description" => one(&i.description),
            "group-id" => Some(i.groups.clone()),
            "group-name" => Some(i.groups.iter().filter_map(|g| self.groups.get(g).cloned()).collect()),
            "interface-type" => one(&i.interface_type),
            "mac-address" => one(&i.mac),
            "network-interface-id" => one(&i.id),
            "operator.managed" => flag(false),
            "owner-id" => one(&self.account),
            "private-dns-name" => text(form.private_dns_name),
            "private-ip-address" => text(form.private_ip_address),
            "requester-id" => text(form.requester_id),
            "requester-managed" => flag(i.requester_managed),
            "source-dest-check" | "source-destination-check" => flag(i.source_dest_check),
            "status" => one(status(i)),
            "subnet-id" => one(&i.subnet),
            "vpc-id" => one(&i.vpc),
            n if NEVER.contains(&n) => Some(Vec::new()),
            _ => None,
        }
    }
}

/// Every filter but those on tags.
const FILTERS: &[&str] = &[
    "addresses.association.carrier-ip",
    "addresses.association.customer-owned-ip",
    "addresses.association.owner-id",
    "addresses.association.public-ip",
    "addresses.primary",
    "addresses.private-ip-address",
    "association.allocation-id",
    "association.association-id",
    "association.carrier-ip",
    "association.customer-owned-ip",
    "association.ip-owner-id",
    "association.public-dns-name",
    "association.public-ip",
    "attachment.attach-time",
    "attachment.attachment-id",
    "attachment.delete-on-termination",
    "attachment.device-index",
    "attachment.instance-id",
    "attachment.instance-owner-id",
    "attachment.status",
    "availability-zone",
    "availability-zone-id",
    "description",
    "group-id",
    "group-name",
    "interface-type",
    "ipv6-addresses.ipv6-address",
    "mac-address",
    "network-interface-id",
    "operator.managed",
    "operator.principal",
    "outpost-arn",
    "owner-id",
    "private-dns-name",
    "private-ip-address",
    "requester-id",
    "requester-managed",
    "source-dest-check",
    "source-destination-check",
    "status",
    "subnet-id",
    "vpc-id",
];

fn attachment_field(a: Option<&api::NetworkInterfaceAttachment>, part: &str) -> Option<Vec<String>> {
    let field = |of: &dyn Fn(&api::NetworkInterfaceAttachment) -> Option<String>| Some(a.and_then(of).into_iter().collect());
    match part {
        "attach-time" => field(&|a| a.attach_time.map(|t| t.iso8601())),
        "attachment-id" => field(&|a| a.attachment_id.clone()),
        "delete-on-termination" => field(&|a| a.delete_on_termination.map(|d| d.to_string())),
        "device-index" => field(&|a| a.device_index.map(|d| d.to_string())),
        "instance-id" => field(&|a| a.instance_id.clone()),
        "instance-owner-id" => field(&|a| a.instance_owner_id.clone()),
        "status" => field(&|a| a.status.as_ref().map(|s| s.as_str().to_owned())),
        _ => None,
    }
}

/// An attachment in the response's form; a service's machine has no id to show.
pub(super) fn attachment(a: &Attachment) -> api::NetworkInterfaceAttachment {
    api::NetworkInterfaceAttachment {
        attach_time: Some(a.attached),
        attachment_id: Some(a.id.clone()),
        delete_on_termination: Some(a.delete_on_termination),
        device_index: i32::try_from(a.device_index).ok(),
        instance_id: a.instance.clone(),
        instance_owner_id: Some(owner(&a.owner)),
        network_card_index: Some(0),
        status: Some(api::AttachmentStatus::from("attached")),
        ..Default::default()
    }
}

fn status(i: &NetworkInterface) -> &'static str {
    if i.attachment.is_some() { "in-use" } else { "available" }
}

/// An account, or a service as EC2 shows it: `amazon-rds` for `rds.amazonaws.com`.
fn owner(name: &str) -> String {
    match name.strip_suffix(".amazonaws.com") {
        Some("elasticloadbalancing") => "amazon-elb".to_owned(),
        Some(service) => format!("amazon-{service}"),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests;
