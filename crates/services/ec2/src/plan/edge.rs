//! What `edge` serves for EC2: names, resolvers and metadata.

use super::machine::{ip_label, private_dns_name, public_dns_name, search_domain};
use super::metadata::metadata;
use super::network::{elastic, public_of};
use crate::state::{Instance, InstanceState, NetworkInterface, Vpc};
use bonkei_core::Scope;
use bonkei_spec::{EdgeConfig, VpcEdge};
use bonkei_store::{StoreError, Tx};
use std::collections::BTreeMap;

/// The part of the edge's configuration that EC2 knows; other services add their names to it.
///
/// # Errors
/// When the store cannot be read.
pub fn edge(tx: &dyn Tx) -> Result<EdgeConfig, StoreError> {
    let elastic = elastic(tx)?;
    let instances: BTreeMap<String, Instance> = tx.list_all::<Instance>()?.into_iter().map(|(_, i)| (i.id.clone(), i)).collect();
    let mut config = EdgeConfig::default();
    let mut vpcs: BTreeMap<String, VpcEdge> = BTreeMap::new();
    let mut hostnames: BTreeMap<String, bool> = BTreeMap::new();
    let mut scopes = BTreeMap::new();
    let interfaces = tx.list_all::<NetworkInterface>()?;
    let used: BTreeMap<&String, &Scope> = interfaces.iter().map(|(scope, i)| (&i.vpc, scope)).collect();
    for (id, scope) in used {
        let Some(vpc) = tx.load::<Vpc>(scope, id)? else { continue };
        let resolvers = vpc.blocks.iter().map(|b| std::net::Ipv4Addr::from(u32::from(b.cidr.network()).saturating_add(2))).collect();
        hostnames.insert(vpc.id.clone(), vpc.dns_hostnames);
        vpcs.insert(
            vpc.id.clone(),
            VpcEdge { id: vpc.id.clone(), region: scope.region.clone(), resolvers, dns_support: vpc.dns_support, ..VpcEdge::default() },
        );
        scopes.insert(vpc.id, scope.clone());
    }
    for (scope, i) in &interfaces {
        let Some(vpc) = vpcs.get_mut(&i.vpc) else { continue };
        let instance = i.attachment.as_ref().and_then(|a| a.instance.as_ref()).and_then(|id| instances.get(id));
        for address in &i.addresses {
            let by_ip = format!("{}.{}", ip_label(address.private), search_domain(&scope.region));
            vpc.reverse.insert(address.private, by_ip.clone());
            vpc.names.insert(by_ip, address.private);
            let Some(public) = public_of(&elastic, i, address) else { continue };
            let name = public_dns_name(&scope.region, public);
            if hostnames.get(&i.vpc).copied().unwrap_or_default() {
                // inside its own VPC an instance's public name is its private address ("DNS attributes for your VPC")
                vpc.names.insert(name.clone(), address.private);
                config.public_names.insert(name, public);
            }
            if let (Some(instance), Some(0)) = (instance, i.attachment.as_ref().map(|a| a.device_index)) {
                config.gateway_names.entry(instance.id.clone()).or_insert(public);
            }
        }
        if let Some(instance) = instance.filter(|x| x.state != InstanceState::Terminated)
            && (instance.resource_name_a_record || instance.hostname_type == "resource-name")
        {
            vpc.names.insert(private_dns_name(&scope.region, instance), instance.private_ip);
        }
    }
    for instance in instances.values().filter(|i| !matches!(i.state, InstanceState::Terminated)) {
        let (Some(vpc), Some(scope)) = (vpcs.get_mut(&instance.vpc), scopes.get(&instance.vpc)) else { continue };
        vpc.metadata.push(metadata(tx, scope, instance, &elastic)?);
    }
    config.vpcs = vpcs.into_values().collect();
    Ok(config)
}
