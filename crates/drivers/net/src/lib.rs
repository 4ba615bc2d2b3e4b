//! The real network plane: namespaces, links, routes and packet filters on Linux, the same as root and as an ordinary user.
//!
//! The namespace that [`NetDriver::new`] is called in is the cloud's Internet. Each VPC is a namespace of its own, made and changed to what
//! [`bonkei_netmodel::plan`] says.

mod arp;
mod context;
mod error;
mod internet;
mod netlink;
mod netns;
mod nft;
mod port;
mod vpc;

pub use error::NetError;
pub use internet::{EGRESS_PORT, HOME_NETNS};
pub use netns::in_netns;

use bonkei_netmodel::{Model, plan};
use bonkei_plane::{Network, PlaneError};
use context::Context;
use internet::Internet;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use vpc::VpcState;

/// Where the driver finds and leaves things.
#[derive(Clone, Debug)]
pub struct NetConfig {
    /// Directory of the bind-mounted namespaces, `run/netns` of the state directory; made if it lacks.
    pub netns_dir: PathBuf,
}

/// The network driver.
pub struct NetDriver {
    context: Context,
    state: Mutex<State>,
}

struct State {
    internet: Internet,
    vpcs: BTreeMap<String, VpcState>,
    /// Whether namespaces that an earlier process left were looked for.
    swept: bool,
}

impl NetDriver {
    /// A driver whose Internet is the network namespace of the calling thread. Changes nothing yet.
    ///
    /// # Errors
    /// When `nft` is missing, or netlink sockets cannot be opened.
    pub fn new(config: NetConfig) -> Result<Self, NetError> {
        std::fs::create_dir_all(&config.netns_dir).map_err(|e| NetError::file(format!("create {}", config.netns_dir.display()), e))?;
        let context = Context { netns_dir: config.netns_dir, nft: nft::find()?, internet: netns::current()? };
        let state = State { internet: Internet::open()?, vpcs: BTreeMap::new(), swept: false };
        Ok(Self { context, state: Mutex::new(state) })
    }

    /// Sets the Internet up: its addresses, home, and the way out to the egress proxy. May be called again.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn internet(&self) -> Result<(), NetError> {
        self.state().internet.base(&self.context)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn try_apply(&self, model: &Model) -> Result<(), NetError> {
        let ctx = &self.context;
        let plan = plan(model);
        let State { internet, vpcs, swept } = &mut *self.state();
        let mut failures = Vec::new();
        let gone: Vec<String> = if *swept { vpcs.keys().cloned().collect() } else { left_over(ctx)? };
        for id in gone.into_iter().filter(|id| !plan.vpcs.contains_key(id)) {
            vpcs.remove(&id);
            internet.forget(&bonkei_netmodel::Vpc { id: id.clone(), ..Default::default() }.uplink());
            failures.extend(vpc::remove(ctx, &id).err());
        }
        *swept = true;
        for (id, wanted) in &plan.vpcs {
            let state = match vpcs.remove(id) {
                Some(state) => Ok(state),
                None => VpcState::open(ctx, &mut internet.route, wanted),
            };
            match state.and_then(|mut s| s.apply(ctx, wanted).map(|f| (s, f))) {
                Ok((state, failed)) => {
                    vpcs.insert(id.clone(), state);
                    failures.extend(failed);
                }
                // What the kernel has is in doubt: it is read again next time.
                Err(e) => failures.push(e),
            }
        }
        failures.extend(internet.apply(&plan).err());
        failures.into_iter().next().map_or(Ok(()), Err)
    }
}

impl Network for NetDriver {
    fn apply(&self, model: &Model) -> Result<(), PlaneError> {
        self.try_apply(model).map_err(PlaneError::from)
    }

    fn reachable(&self, vpc: &str, interface: &str) -> Result<bool, PlaneError> {
        let (netns, index, port) = {
            let state = self.state();
            let found = state.vpcs.get(vpc).ok_or_else(|| NetError::NotFound { what: "VPC", name: vpc.into() })?.interface(interface);
            let (netns, index, port) = found.ok_or_else(|| NetError::NotFound { what: "plugged-in network interface", name: interface.into() })?;
            (netns, index, port.clone())
        };
        let Some(address) = port.addresses.first().copied() else { return Ok(false) };
        Ok(in_netns(&netns, || {
            let mac = netlink::Socket::route()?.links()?.into_iter().find(|l| l.index == index).map(|l| l.mac).unwrap_or_default();
            let mac: Vec<u8> = mac.split(':').filter_map(|p| u8::from_str_radix(p, 16).ok()).collect();
            arp::answers(index, &mac, port.gateway, address)
        })?)
    }
}

/// Namespaces of VPCs in the directory, of whichever process.
fn left_over(ctx: &Context) -> Result<Vec<String>, NetError> {
    let entries = std::fs::read_dir(&ctx.netns_dir).map_err(|e| NetError::file(format!("list {}", ctx.netns_dir.display()), e))?;
    Ok(entries.flatten().filter_map(|e| e.file_name().into_string().ok()).filter(|n| n.starts_with("vpc-")).collect())
}
