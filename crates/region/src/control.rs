//! The control process: API, reconciler, store.

use crate::edge_sink::EdgeProcess;
use crate::health::RegionAdmin;
use crate::host::ThisHost;
use bonkei_core::Clock;
use bonkei_driver_image::ImageStore;
use bonkei_driver_machine::{CgroupLayout, Driver, MachineConfig};
use bonkei_driver_net::{NetConfig, NetDriver};
use bonkei_gateway::{Gateway, GatewayConfig};
use bonkei_plane::clock::SystemClock;
use bonkei_plane::ids::RandomIds;
use bonkei_plane::{Machines, Network, Unavailable};
use bonkei_reconcile::{Plane, Reconciler};
use bonkei_service::Services;
use bonkei_store::{SqliteStore, Store};
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

/// What the control process is given.
pub struct ControlArgs {
    /// The cloud's state directory.
    pub state_dir: PathBuf,
    /// This run of the cloud; machines of another run are gone.
    pub epoch: String,
    /// The host's listener for the API, already listening.
    pub api: std::net::TcpListener,
    /// The control groups that machines live in; where the host gives none, why and what to do: then no machine can run.
    pub cgroup: Result<CgroupLayout, String>,
    /// How the machine shim is started: the program and its first arguments.
    pub shim: Vec<OsString>,
}

/// Why control could not start or go on.
#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    /// The store.
    #[error("the region's state cannot be opened: {0}")]
    Store(#[from] bonkei_store::StoreError),
    /// The network.
    #[error("the network cannot be built: {0}")]
    Network(#[from] bonkei_driver_net::NetError),
    /// The machines.
    #[error("machines cannot be kept: {0}")]
    Plane(#[from] bonkei_plane::PlaneError),
    /// The certificate authority.
    #[error("the cloud's certificate authority cannot be read or made: {0}")]
    Authority(#[from] bonkei_edge::authority::AuthorityError),
    /// A thread, socket or signal handler.
    #[error("the host refused a thread, socket or signal handler: {0}")]
    Host(#[from] std::io::Error),
}

/// Serves the API and reconciles until SIGTERM. The API answers before the network is built.
///
/// # Errors
/// When it cannot start.
pub fn main(args: ControlArgs) -> Result<(), ControlError> {
    let store: Arc<dyn Store> = SqliteStore::open(args.state_dir.join("store.db"))?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let images = Arc::new(ImageStore::new(args.state_dir.clone()));
    let netns_dir = args.state_dir.join("run/netns");
    let machines: Arc<dyn Machines> = match args.cgroup {
        Ok(cgroup) => Arc::new(Driver::new(MachineConfig {
            state_dir: args.state_dir.clone(),
            netns_dir: netns_dir.clone(),
            shim: args.shim,
            cgroup,
            epoch: args.epoch,
        })?),
        Err(why) => Arc::new(Unavailable::new(why)),
    };
    let services: Arc<Services> = Arc::new(crate::services());
    let gateway = Gateway::new(GatewayConfig {
        store: Arc::clone(&store),
        services: Arc::clone(&services),
        clock: Arc::clone(&clock),
        ids: Arc::new(RandomIds),
        host: Arc::new(ThisHost::new(args.state_dir.clone(), images.clone(), Arc::clone(&machines))?),
        admin: Arc::new(RegionAdmin { services, machines: Arc::clone(&machines), images }),
    });
    // sockets of the network driver belong to the namespace of the thread that makes it: this one
    let network = NetDriver::new(NetConfig { netns_dir })?;
    let authority = bonkei_edge::authority::ensure(&args.state_dir, &*clock)?;
    let network = Arc::new(network);
    let plane = Plane { network: Arc::clone(&network) as Arc<dyn Network>, machines, edge: Arc::new(EdgeProcess { state: args.state_dir.clone() }) };
    let reconciler = Reconciler::new(Arc::clone(&store), plane, clock, authority);
    reconciler.settle()?;

    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let (api, inside) = (args.api, args.state_dir.join("run/api.sock"));
    let serving = runtime.spawn(async move { gateway.serve(api, &inside, terminated()).await });

    network.internet()?;
    let stopper = reconciler.stopper();
    let reconciling = std::thread::Builder::new().name("reconciler".into()).spawn(move || reconciler.run())?;

    let served = runtime.block_on(serving);
    stopper.stop();
    if let Ok(result) = reconciling.join() {
        result?;
    }
    store.close()?;
    match served {
        Ok(result) => Ok(result?),
        Err(panic) => Err(ControlError::Host(std::io::Error::other(panic))),
    }
}

/// Resolves when the process is told to end.
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) {
        (Ok(mut term), Ok(mut int)) => {
            tokio::select! { _ = term.recv() => {}, _ = int.recv() => {} }
        }
        _ => {
            tracing::error!("no signal handler could be installed: only a kill ends this process");
            std::future::pending::<()>().await;
        }
    }
}
