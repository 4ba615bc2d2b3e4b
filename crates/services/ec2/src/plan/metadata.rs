//! The metadata tree of an instance ("Instance metadata categories").

use super::machine::{private_dns_name, public_dns_name};
use super::network::public_of;
use crate::state::{Instance, KeyPair, NetworkInterface, SecurityGroup, Subnet, Tags, Vpc};
use crate::types;
use bonkei_core::Scope;
use bonkei_spec::{InstanceMetadata, MetadataNode};
use bonkei_store::{StoreError, Tx};
use std::collections::{BTreeMap, HashMap};
use std::net::Ipv4Addr;

type Elastic = HashMap<(String, Ipv4Addr), Ipv4Addr>;
type Directory = BTreeMap<String, MetadataNode>;

/// Everything the metadata service says to one instance.
///
/// # Errors
/// When the store cannot be read.
pub fn metadata(tx: &dyn Tx, scope: &Scope, instance: &Instance, elastic: &Elastic) -> Result<InstanceMetadata, StoreError> {
    let interfaces = tx.find::<NetworkInterface>(scope, "instance", &instance.id)?;
    let primary = interfaces.iter().find(|i| i.attachment.as_ref().is_some_and(|a| a.device_index == 0));
    let public = primary.and_then(|i| i.primary().and_then(|a| public_of(elastic, i, a)));
    let zone = tx.load::<Subnet>(scope, &instance.subnet)?;
    let hostnames = tx.load::<Vpc>(scope, &instance.vpc)?.is_some_and(|v| v.dns_hostnames);
    let host = private_dns_name(&scope.region, instance);

    let mut root = Directory::new();
    put(&mut root, "ami-id", &instance.image);
    put(&mut root, "ami-launch-index", &instance.launch_index.to_string());
    put(&mut root, "ami-manifest-path", "(unknown)");
    let device = instance.root_device.clone();
    root.insert("block-device-mapping".into(), directory([("ami", device.as_str()), ("root", device.as_str())]));
    root.insert("events".into(), directory_of([("maintenance", directory([("history", "[]"), ("scheduled", "[]")]))]));
    put(&mut root, "hostname", &host);
    put(&mut root, "instance-action", "none");
    put(&mut root, "instance-id", &instance.id);
    put(&mut root, "instance-life-cycle", "on-demand");
    put(&mut root, "instance-type", &instance.instance_type);
    put(&mut root, "local-hostname", &host);
    put(&mut root, "local-ipv4", &instance.private_ip.to_string());
    if let Some(mac) = primary.map(|i| i.mac.clone()) {
        put(&mut root, "mac", &mac);
    }
    let mut macs = Directory::new();
    for i in &interfaces {
        macs.insert(i.mac.clone(), interface(tx, scope, i, elastic, &host)?);
    }
    root.insert("network".into(), directory_of([("interfaces", directory_of([("macs", MetadataNode::Directory(macs))]))]));
    let zone_id = zone.map(|s| s.zone_id).unwrap_or_default();
    root.insert(
        "placement".into(),
        directory([("availability-zone", instance.zone.as_str()), ("availability-zone-id", zone_id.as_str()), ("region", scope.region.as_str())]),
    );
    put(&mut root, "profile", "default-hvm");
    if let Some(public) = public {
        if hostnames {
            put(&mut root, "public-hostname", &public_dns_name(&scope.region, public));
        }
        put(&mut root, "public-ipv4", &public.to_string());
    }
    if let (Some(name), Some(key)) = (&instance.key_name, public_key(tx, scope, instance)?) {
        let entry = directory([("openssh-key", key.as_str())]);
        root.insert("public-keys".into(), MetadataNode::Directory(BTreeMap::from([(format!("0={name}"), entry)])));
    }
    put(&mut root, "reservation-id", &instance.reservation);
    put(&mut root, "security-groups", &group_names(tx, scope, primary)?.join("\n"));
    root.insert("services".into(), directory([("domain", "amazonaws.com"), ("partition", "aws")]));
    if instance.metadata.tags {
        let tags = tx.load::<Tags>(scope, &instance.id)?.map(|t| t.tags).unwrap_or_default();
        let tags: Directory = tags.into_iter().map(|(k, v)| (k, MetadataNode::Value(v))).collect();
        root.insert("tags".into(), directory_of([("instance", MetadataNode::Directory(tags))]));
    }
    Ok(InstanceMetadata {
        instance: instance.id.clone(),
        addresses: interfaces.iter().flat_map(|i| i.addresses.iter().map(|a| a.private)).collect(),
        enabled: instance.metadata.endpoint,
        tokens_required: instance.metadata.tokens_required,
        hop_limit: u8::try_from(instance.metadata.hop_limit).unwrap_or(1),
        tree: MetadataNode::Directory(root),
        user_data: instance.user_data.clone(),
        identity_document: identity_document(scope, instance),
    })
}

fn public_key(tx: &dyn Tx, scope: &Scope, instance: &Instance) -> Result<Option<String>, StoreError> {
    if let Some(key) = &instance.public_key {
        return Ok(Some(key.clone()));
    }
    let Some(name) = &instance.key_name else { return Ok(None) };
    Ok(tx.find::<KeyPair>(scope, "name", name)?.into_iter().next().map(|k| k.public_key))
}

fn group_names(tx: &dyn Tx, scope: &Scope, interface: Option<&NetworkInterface>) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    for id in interface.into_iter().flat_map(|i| &i.groups) {
        names.extend(tx.load::<SecurityGroup>(scope, id)?.map(|g| g.name));
    }
    Ok(names)
}

fn interface(tx: &dyn Tx, scope: &Scope, i: &NetworkInterface, elastic: &Elastic, host: &str) -> Result<MetadataNode, StoreError> {
    let mut d = Directory::new();
    let locals: Vec<String> = i.addresses.iter().map(|a| a.private.to_string()).collect();
    let publics: Vec<(Ipv4Addr, Ipv4Addr)> = i.addresses.iter().filter_map(|a| public_of(elastic, i, a).map(|p| (p, a.private))).collect();
    put(&mut d, "device-number", &i.attachment.as_ref().map_or(0, |a| a.device_index).to_string());
    put(&mut d, "interface-id", &i.id);
    if !publics.is_empty() {
        let each = publics.iter().map(|(p, l)| (p.to_string(), MetadataNode::Value(l.to_string()))).collect();
        d.insert("ipv4-associations".into(), MetadataNode::Directory(each));
        put(&mut d, "public-ipv4s", &publics.iter().map(|(p, _)| p.to_string()).collect::<Vec<_>>().join("\n"));
    }
    put(&mut d, "local-hostname", host);
    put(&mut d, "local-ipv4s", &locals.join("\n"));
    put(&mut d, "mac", &i.mac);
    put(&mut d, "owner-id", &scope.account);
    put(&mut d, "security-group-ids", &i.groups.join("\n"));
    put(&mut d, "security-groups", &group_names(tx, scope, Some(i))?.join("\n"));
    put(&mut d, "subnet-id", &i.subnet);
    if let Some(subnet) = tx.load::<Subnet>(scope, &i.subnet)? {
        put(&mut d, "subnet-ipv4-cidr-block", &subnet.cidr.to_string());
    }
    put(&mut d, "vpc-id", &i.vpc);
    if let Some(vpc) = tx.load::<Vpc>(scope, &i.vpc)? {
        let blocks: Vec<String> = vpc.blocks.iter().map(|b| b.cidr.to_string()).collect();
        put(&mut d, "vpc-ipv4-cidr-block", blocks.first().map_or("", String::as_str));
        put(&mut d, "vpc-ipv4-cidr-blocks", &blocks.join("\n"));
    }
    Ok(MetadataNode::Directory(d))
}

/// The instance identity document ("Instance identity documents for Amazon EC2 instances").
fn identity_document(scope: &Scope, instance: &Instance) -> String {
    let document = serde_json::json!({
        "accountId": scope.account,
        "architecture": types::find(&instance.instance_type).and_then(|t| t.architectures().last().copied()),
        "availabilityZone": instance.zone,
        "billingProducts": null,
        "devpayProductCodes": null,
        "imageId": instance.image,
        "instanceId": instance.id,
        "instanceType": instance.instance_type,
        "kernelId": null,
        "marketplaceProductCodes": null,
        "pendingTime": format!("{}Z", instance.launched.iso8601().get(..19).unwrap_or_default()),
        "privateIp": instance.private_ip.to_string(),
        "ramdiskId": null,
        "region": scope.region,
        "version": "2017-09-30",
    });
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

fn put(d: &mut Directory, name: &str, value: &str) {
    d.insert(name.to_owned(), MetadataNode::Value(value.to_owned()));
}

fn directory<const N: usize>(entries: [(&str, &str); N]) -> MetadataNode {
    directory_of(entries.map(|(k, v)| (k, MetadataNode::Value(v.to_owned()))))
}

fn directory_of<const N: usize>(entries: [(&str, MetadataNode); N]) -> MetadataNode {
    MetadataNode::Directory(entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())
}
