//! The threads that carry out steps: one at a time for each machine, several machines at once.

use bonkei_plane::{Machines, PlaneError};
use bonkei_spec::{RunOutput, Step};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Threads, so that twenty machines start together without twenty boots in the same instant.
const THREADS: usize = 4;

/// What became of the steps since the last look.
#[derive(Debug, Default)]
pub struct Done {
    /// Subjects whose step failed, and why.
    pub failures: BTreeMap<String, String>,
    /// Machines that were rebooted.
    pub rebooted: BTreeSet<String>,
    /// Answers of programs by machine and label.
    pub ran: BTreeMap<(String, String), Result<RunOutput, String>>,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Vec<Step>>,
    busy: BTreeSet<String>,
    done: Done,
    closed: bool,
}

struct Shared {
    state: Mutex<State>,
    work: Condvar,
    machines: Arc<dyn Machines>,
    wake: Box<dyn Fn() + Send + Sync>,
}

/// A pool of threads for steps.
pub struct Crew {
    shared: Arc<Shared>,
    threads: Vec<std::thread::JoinHandle<()>>,
}

impl Crew {
    /// Threads that act on `machines` and call `wake` whenever a group of steps ended.
    ///
    /// # Errors
    /// When the host gives no thread.
    pub fn new(machines: Arc<dyn Machines>, wake: Box<dyn Fn() + Send + Sync>) -> std::io::Result<Self> {
        let shared = Arc::new(Shared { state: Mutex::default(), work: Condvar::new(), machines, wake });
        let mut threads = Vec::new();
        for n in 0..THREADS {
            let shared = Arc::clone(&shared);
            threads.push(std::thread::Builder::new().name(format!("steps-{n}")).spawn(move || work(&shared))?);
        }
        Ok(Self { shared, threads })
    }

    /// Takes steps, in order, for subjects that are not being worked on and were not (`busy_before`) when the plan's facts were gathered.
    /// The others come again with the next plan.
    pub fn take(&self, steps: Vec<Step>, busy_before: &BTreeSet<String>) {
        let mut state = lock(&self.shared.state);
        let mut groups: BTreeMap<String, Vec<Step>> = BTreeMap::new();
        let mut order = Vec::new();
        let mut volumes: Vec<Step> = Vec::new();
        for step in steps {
            // a machine's own volume is made just before it, by the same thread
            if let Step::CreateVolume(_) = step {
                volumes.push(step);
                continue;
            }
            let subject = step.subject().to_owned();
            let group = groups.entry(subject.clone()).or_insert_with(|| {
                order.push(subject);
                Vec::new()
            });
            group.append(&mut volumes);
            group.push(step);
        }
        for subject in order {
            if let Some(group) = groups.remove(&subject)
                && !busy_before.contains(&subject)
                && state.busy.insert(subject)
            {
                state.queue.push_back(group);
                self.shared.work.notify_one();
            }
        }
    }

    /// The subjects being worked on.
    pub fn busy(&self) -> BTreeSet<String> {
        lock(&self.shared.state).busy.clone()
    }

    /// What ended since the last call.
    pub fn done(&self) -> Done {
        std::mem::take(&mut lock(&self.shared.state).done)
    }

    /// Lets the steps under way end and starts no more.
    pub fn close(self) {
        lock(&self.shared.state).closed = true;
        self.shared.work.notify_all();
        for thread in self.threads {
            if thread.join().is_err() {
                tracing::error!("a thread that carries out steps had panicked");
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn work(shared: &Shared) {
    loop {
        let mut state = lock(&shared.state);
        let group = loop {
            if state.closed {
                return;
            }
            if let Some(group) = state.queue.pop_front() {
                break group;
            }
            state = shared.work.wait(state).unwrap_or_else(PoisonError::into_inner);
        };
        drop(state);
        let Some(subject) = group.last().map(|s| s.subject().to_owned()) else { continue };
        let mut done = Done::default();
        for step in &group {
            if !carry_out(&*shared.machines, step, &subject, &mut done) {
                break;
            }
        }
        let mut state = lock(&shared.state);
        state.busy.remove(&subject);
        state.done.failures.append(&mut done.failures);
        state.done.rebooted.append(&mut done.rebooted);
        state.done.ran.append(&mut done.ran);
        drop(state);
        (shared.wake)();
    }
}

/// Carries out one step and notes what became of it; false when the steps after it make no sense any more.
fn carry_out(machines: &dyn Machines, step: &Step, subject: &str, done: &mut Done) -> bool {
    if let Step::Run(run) = step {
        let answer = machines.run(&run.machine, &run.argv, &run.env, &run.stdin, Duration::from_secs(run.deadline));
        done.ran.insert((run.machine.clone(), run.label.clone()), answer.map_err(|e| e.to_string()));
        return true;
    }
    let outcome = match step {
        Step::CreateVolume(id) => machines.create_volume(id),
        Step::Prepare(spec) => machines.prepare(spec),
        Step::Boot(id) => machines.boot(id),
        Step::Reboot(id) => machines.reboot(id),
        Step::Stop(id, seconds) => gone_is_fine(machines.stop(id, Duration::from_secs(*seconds))),
        Step::Kill(id) => gone_is_fine(machines.kill(id)),
        Step::Remove(id) => gone_is_fine(machines.remove(id)),
        Step::DeleteVolume(id) => machines.delete_volume(id),
        Step::Run(_) => Ok(()),
    };
    match outcome {
        Ok(()) => {
            if matches!(step, Step::Reboot(_)) {
                done.rebooted.insert(subject.to_owned());
            }
            true
        }
        Err(error) => {
            tracing::warn!(%subject, "step failed: {error}");
            done.failures.insert(subject.to_owned(), error.to_string());
            false
        }
    }
}

/// A machine that is gone already was stopped, killed or removed by an earlier run of this step.
fn gone_is_fine(outcome: Result<(), PlaneError>) -> Result<(), PlaneError> {
    match outcome {
        Err(PlaneError::NotFound(_)) => Ok(()),
        other => other,
    }
}
