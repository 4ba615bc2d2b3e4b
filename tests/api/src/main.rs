//! `bonkei-sim DIR`: the whole region in one process on a simulated plane.
//!
//! Prints `PORT` on a line of its own when it serves, and ends when its standard input does: so it never outlives a test.

use bonkei_core::Clock;
use bonkei_gateway::{Gateway, GatewayConfig};
use bonkei_plane::clock::SystemClock;
use bonkei_plane::ids::RandomIds;
use bonkei_plane::sim::{SimMachines, SimNetwork};
use bonkei_plane::{Images, Machines, PlaneError};
use bonkei_reconcile::{EdgeSink, Plane, Reconciler};
use bonkei_region::health::RegionAdmin;
use bonkei_region::host::ThisHost;
use bonkei_spec::{EdgeConfig, ImageInfo, ImageRef, RunOutput};
use bonkei_store::{SqliteStore, Store};
use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

/// The two images that every cloud can build, as if they were built.
struct BothImages;

impl Images for BothImages {
    fn list(&self) -> Result<Vec<ImageInfo>, PlaneError> {
        Ok(["bonkei-debian-12", "bonkei-mariadb-10.11"]
            .map(|name| ImageInfo {
                image: ImageRef { name: name.into(), digest: "0".repeat(64) },
                description: "simulated".into(),
                architecture: "x86_64".into(),
                size_bytes: 500 << 20,
                built_millis: 1_767_225_600_000,
            })
            .into())
    }

    fn has(&self, _image: &ImageRef) -> Result<bool, PlaneError> {
        Ok(true)
    }
}

/// An edge that takes everything.
struct NoEdge;

impl EdgeSink for NoEdge {
    fn publish(&self, _config: &EdgeConfig) -> Result<(), String> {
        Ok(())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let directory = PathBuf::from(std::env::args_os().nth(1).ok_or("usage: bonkei-sim DIR")?);
    let store: Arc<dyn Store> = SqliteStore::open(directory.join("store.db"))?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let sim = SimMachines::new();
    sim.answer_programs(|_, _, _| RunOutput { status: 0, stdout: "1\n".into(), stderr: String::new() });
    let machines: Arc<dyn Machines> = Arc::new(sim);
    let images: Arc<dyn Images> = Arc::new(BothImages);
    let services = Arc::new(bonkei_region::services());
    let gateway = Gateway::new(GatewayConfig {
        store: Arc::clone(&store),
        services: Arc::clone(&services),
        clock: Arc::clone(&clock),
        ids: Arc::new(RandomIds),
        host: Arc::new(ThisHost::new(directory.clone(), Arc::clone(&images), Arc::clone(&machines))?),
        admin: Arc::new(RegionAdmin { services, machines: Arc::clone(&machines), images }),
    });
    let plane = Plane { network: Arc::new(SimNetwork::new()), machines, edge: Arc::new(NoEdge) };
    let reconciler = Reconciler::new(Arc::clone(&store), plane, clock, "no authority".into());
    let stopper = reconciler.stopper();
    let reconciling = std::thread::spawn(move || reconciler.run());
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    println!("{}", listener.local_addr()?.port());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let over = async {
        // the end of standard input, on a thread of its own because reading it blocks
        let ended = tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink()));
        if let Err(error) = ended.await {
            eprintln!("standard input could not be watched: {error}");
        }
    };
    runtime.block_on(gateway.serve(listener, &directory.join("api.sock"), over))?;
    stopper.stop();
    if let Ok(ended) = reconciling.join() {
        ended?;
    }
    store.close()?;
    Ok(())
}
