//! The loop: woken by commits, by steps that ended, and by time.

use crate::EdgeSink;
use crate::crew::Crew;
use crate::pass::{self, Memory, Next, Pass};
use bonkei_core::Clock;
use bonkei_plane::{Machines, Network, PlaneError};
use bonkei_store::Store;
use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is acted on.
#[derive(Clone)]
pub struct Plane {
    /// The kernel's network.
    pub network: Arc<dyn Network>,
    /// Machines and volumes.
    pub machines: Arc<dyn Machines>,
    /// Names, metadata, ways in.
    pub edge: Arc<dyn EdgeSink>,
}

/// Closes the difference between the store and the plane.
pub struct Reconciler {
    store: Arc<dyn Store>,
    plane: Plane,
    clock: Arc<dyn Clock>,
    authority: String,
    bell: Arc<Bell>,
}

/// Ends a running [`Reconciler`].
#[derive(Clone)]
pub struct Stopper(Arc<Bell>);

#[derive(Default)]
struct Bell {
    state: Mutex<(bool, bool)>,
    rung: Condvar,
}

impl Bell {
    fn lock(&self) -> MutexGuard<'_, (bool, bool)> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ring(&self) {
        self.lock().0 = true;
        self.rung.notify_all();
    }

    fn stop(&self) {
        self.lock().1 = true;
        self.rung.notify_all();
    }

    /// Waits for a ring or the time; true when it is over.
    fn wait(&self, at_most: Duration) -> bool {
        let state = self.lock();
        let (mut state, _) = self.rung.wait_timeout_while(state, at_most, |s| !s.0 && !s.1).unwrap_or_else(PoisonError::into_inner);
        state.0 = false;
        state.1
    }
}

impl Stopper {
    /// Lets steps under way end and begins no more; machines go on.
    pub fn stop(&self) {
        self.0.stop();
    }
}

impl Reconciler {
    /// A reconciler of `store` and `plane`; `authority` is the PEM that machines trust.
    pub fn new(store: Arc<dyn Store>, plane: Plane, clock: Arc<dyn Clock>, authority: String) -> Self {
        Self { store, plane, clock, authority, bell: Arc::default() }
    }

    /// What ends [`Self::run`].
    pub fn stopper(&self) -> Stopper {
        Stopper(Arc::clone(&self.bell))
    }

    /// Writes down how the machines are, before anybody asks: after a start of the cloud none of those that ran before does.
    ///
    /// # Errors
    /// When the plane cannot tell, or the store fails.
    pub fn settle(&self) -> Result<(), PlaneError> {
        pass::write_down(&*self.store, &pass::look(&self.plane)?, self.clock.now())
    }

    /// Runs until stopped.
    ///
    /// # Errors
    /// When the host gives no thread.
    pub fn run(self) -> std::io::Result<()> {
        let ring = {
            let bell = Arc::clone(&self.bell);
            move || bell.ring()
        };
        let _commits = self.store.subscribe_with(ring.clone());
        let crew = Crew::new(Arc::clone(&self.plane.machines), Box::new(ring.clone()))?;
        let looks = Looks::start(Arc::clone(&self.plane.network), Arc::clone(&self.store), Arc::clone(&self.plane.machines), ring)?;
        let mut memory = Memory::default();
        loop {
            let pass = Pass {
                store: &self.store,
                plane: &self.plane,
                clock: &*self.clock,
                authority: &self.authority,
                crew: &crew,
                reachable: looks.latest(),
            };
            let pause = match pass.run(&mut memory) {
                Ok(Next::Soon) => Duration::from_millis(50),
                Ok(Next::Later) => Duration::from_millis(500),
                Ok(Next::Idle) => Duration::from_secs(5),
                Err(error) => {
                    tracing::error!("a reconciler pass failed, it is tried again: {error}");
                    Duration::from_secs(1)
                }
            };
            if self.bell.wait(pause) {
                break;
            }
        }
        looks.stop();
        crew.close();
        Ok(())
    }
}

/// The thread that asks interfaces whether they answer.
struct Looks {
    latest: Arc<Mutex<BTreeMap<String, bool>>>,
    bell: Arc<Bell>,
    thread: std::thread::JoinHandle<()>,
}

impl Looks {
    fn start(
        network: Arc<dyn Network>,
        store: Arc<dyn Store>,
        machines: Arc<dyn Machines>,
        wake: impl Fn() + Send + 'static,
    ) -> std::io::Result<Self> {
        let latest: Arc<Mutex<BTreeMap<String, bool>>> = Arc::default();
        let bell: Arc<Bell> = Arc::default();
        let (shared, over) = (Arc::clone(&latest), Arc::clone(&bell));
        let thread = std::thread::Builder::new().name("status-checks".into()).spawn(move || {
            let mut waiting = false;
            // instances that have not answered yet are asked often, the others as seldom as AWS asks them
            while !over.wait(Duration::from_secs(if waiting { 1 } else { 5 })) {
                let Ok(found) = look(&*network, &*store, &*machines) else { continue };
                waiting = found.values().any(|answered| !answered) || found.is_empty();
                let mut kept = shared.lock().unwrap_or_else(PoisonError::into_inner);
                if *kept != found {
                    *kept = found;
                    drop(kept);
                    wake();
                }
            }
        })?;
        Ok(Self { latest, bell, thread })
    }

    fn latest(&self) -> BTreeMap<String, bool> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn stop(self) {
        self.bell.stop();
        if self.thread.join().is_err() {
            tracing::error!("the thread of status checks had panicked");
        }
    }
}

fn look(network: &dyn Network, store: &dyn Store, machines: &dyn Machines) -> Result<BTreeMap<String, bool>, Box<dyn std::error::Error>> {
    let running: std::collections::BTreeSet<String> =
        machines.list()?.into_iter().filter(|m| m.phase == bonkei_spec::Phase::Running).map(|m| m.id).collect();
    if running.is_empty() {
        return Ok(BTreeMap::new());
    }
    let model = store.read(|tx| bonkei_svc_ec2::plan::network(tx, &running))?;
    let mut found = BTreeMap::new();
    for vpc in &model.vpcs {
        for interface in &vpc.interfaces {
            if let Some(port) = interface.port.as_ref().filter(|p| p.device_index == 0) {
                found.insert(port.netns.clone(), network.reachable(&vpc.id, &interface.id).unwrap_or(false));
            }
        }
    }
    Ok(found)
}
