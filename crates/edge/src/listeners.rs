//! Listeners inside VPCs, which come and go with the configuration.

use crate::Shared;
use crate::config::Tables;
use crate::dns::{self, Handler, View};
use crate::imds;
use crate::netns::Identity;
use hickory_server::Server;
use std::collections::{BTreeSet, HashMap};
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use tokio::task::AbortHandle;

/// What is served where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Place {
    Metadata(Arc<str>),
    Resolver(Arc<str>, Ipv4Addr),
}

impl Place {
    fn vpc(&self) -> &Arc<str> {
        match self {
            Self::Metadata(vpc) | Self::Resolver(vpc, _) => vpc,
        }
    }
}

/// Something that is served; dropping it closes its sockets.
enum Serving {
    Metadata(AbortHandle),
    Resolver(#[expect(dead_code, reason = "held for its drop")] Box<Server<Handler>>),
}

impl Drop for Serving {
    fn drop(&mut self) {
        if let Self::Metadata(task) = self {
            task.abort();
        }
    }
}

/// What is served at present, and in which build of its namespace.
#[derive(Default)]
pub struct Listeners(HashMap<Place, (Identity, Serving)>);

impl Listeners {
    /// Opens what `tables` want and is missing, closes what they do not want. Returns what cannot be opened yet, one line each.
    pub async fn adjust(&mut self, shared: &Arc<Shared>, tables: &Tables) -> Vec<String> {
        let wanted = wanted(tables);
        self.0.retain(|place, (identity, _)| wanted.contains(place) && shared.spaces.identity(place.vpc()).as_ref() == Some(identity));
        let mut missing = Vec::new();
        for place in wanted {
            if self.0.contains_key(&place) {
                continue;
            }
            match open(shared, &place).await {
                Ok(serving) => drop(self.0.insert(place, serving)),
                Err(e) => missing.push(format!("{}: {e}", place.vpc())),
            }
        }
        missing.dedup();
        missing
    }
}

fn wanted(tables: &Tables) -> BTreeSet<Place> {
    let mut places = BTreeSet::new();
    for (id, vpc) in &tables.vpcs {
        let id: Arc<str> = id.as_str().into();
        places.insert(Place::Metadata(id.clone()));
        places.extend(vpc.resolvers.iter().chain([&dns::LINK_LOCAL]).map(|address| Place::Resolver(id.clone(), *address)));
    }
    places
}

async fn open(shared: &Arc<Shared>, place: &Place) -> io::Result<(Identity, Serving)> {
    let gone = || io::Error::new(io::ErrorKind::NotFound, "the network namespace is not there yet");
    let vpc = place.vpc();
    let identity = shared.spaces.identity(vpc).ok_or_else(gone)?;
    let serving = match place {
        Place::Metadata(_) => {
            let listener = shared.spaces.listen(vpc, imds::ADDRESS).await?;
            Serving::Metadata(tokio::spawn(imds::serve(shared.clone(), vpc.clone(), listener)).abort_handle())
        }
        Place::Resolver(_, address) => {
            let address = SocketAddrV4::new(*address, dns::PORT);
            let udp = shared.spaces.datagram(vpc, address).await?;
            let tcp = shared.spaces.listen(vpc, address).await?;
            Serving::Resolver(Box::new(dns::serve(shared.handler(View::Vpc(vpc.clone())), udp, tcp)))
        }
    };
    Ok((identity, serving))
}
