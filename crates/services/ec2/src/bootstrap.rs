//! What an account has in a region before its first request ("Default VPCs").

use crate::network::{self, Made};
use crate::state::{DhcpOptions, InternetGateway, Route, RouteTarget, Vpc};
use bonkei_core::{Fault, zones};
use bonkei_service::Ctx;
use bonkei_store::Record;
use ipnet::Ipv4Net;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// That a scope was furnished; so a deleted default VPC does not come back by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Furnished {
    id: String,
}

impl Record for Furnished {
    const KIND: &'static str = "ec2.furnished";
    fn id(&self) -> &str {
        &self.id
    }
}

/// Gives a scope its default DHCP options and default VPC, once.
///
/// # Errors
/// When the store fails.
pub fn bootstrap(cx: &mut Ctx<'_>) -> Result<(), Fault> {
    if zones(&cx.scope.region).is_empty() || cx.tx.exists::<Furnished>(&cx.scope, "scope")? {
        return Ok(());
    }
    let options = BTreeMap::from([
        ("domain-name".to_owned(), vec![crate::plan::search_domain(&cx.scope.region)]),
        ("domain-name-servers".to_owned(), vec!["AmazonProvidedDNS".to_owned()]),
    ]);
    let dhcp = DhcpOptions { id: cx.ids.resource("dopt"), options };
    cx.tx.save(&cx.scope, &dhcp)?;
    default_vpc(cx)?;
    Ok(cx.tx.save(&cx.scope, &Furnished { id: "scope".into() })?)
}

/// The default VPC: a subnet in every zone, a gateway, a route to it.
///
/// # Errors
/// When the store fails.
pub fn default_vpc(cx: &mut Ctx<'_>) -> Result<Vpc, Fault> {
    let block = Ipv4Net::new_assert(Ipv4Addr::new(172, 31, 0, 0), 16);
    let Made { mut vpc, mut table, .. } = network::make(cx, block, "default")?;
    vpc.is_default = true;
    vpc.dns_hostnames = true;
    cx.tx.save(&cx.scope, &vpc)?;
    let gateway = InternetGateway { id: cx.ids.resource("igw"), vpc: Some(vpc.id.clone()) };
    cx.tx.save(&cx.scope, &gateway)?;
    table.routes.push(Route { destination: Ipv4Net::default(), target: RouteTarget::InternetGateway(gateway.id) });
    cx.tx.save(&cx.scope, &table)?;
    let region = cx.scope.region.clone();
    for zone in zones(&region) {
        network::default_subnet(cx, &vpc, &zone)?;
    }
    Ok(vpc)
}
