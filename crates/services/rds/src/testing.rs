//! A region in memory for tests of operations, and a plane in memory for tests of what follows from them.

use crate::reconcile;
use crate::state::{DbInstance, DbSubnetGroup, Tags};
use bonkei_api_ec2 as ec2;
use bonkei_api_rds as api;
use bonkei_core::{Caller, Fault, Ids, Principal, Scope, Timestamp};
use bonkei_service::{Ctx, HeldMemory, Host, Services};
use bonkei_spec::{Exit, ImageInfo, ImageRef, MachineSpec, MachineStatus, Phase, RunOutput, Seen, Step};
use bonkei_store::{MemoryStore, Record, Select, Store, StoreError, Tx};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};

/// A region with one account, a clock that stands still until it is moved, and ids that count.
pub struct Bench {
    store: Arc<dyn Store>,
    inner: Arc<Inner>,
    /// The account and region that operations run in.
    pub scope: Scope,
}

struct Inner {
    ids: Counter,
    host: FakeHost,
    services: Services,
    now: AtomicI64,
}

struct Counter(AtomicU64);

impl Ids for Counter {
    fn fill(&self, into: &mut [u8]) {
        let n = self.0.fetch_add(1, Ordering::SeqCst).to_be_bytes();
        into.iter_mut().rev().zip(n.iter().rev().chain(std::iter::repeat(&0))).for_each(|(to, from)| *to = *from);
    }
}

struct FakeHost {
    built: AtomicBool,
}

impl Host for FakeHost {
    fn memory_bytes(&self) -> u64 {
        8 << 30
    }
    fn vcpus(&self) -> u32 {
        4
    }
    fn architecture(&self) -> &str {
        "x86_64"
    }
    fn images(&self) -> Vec<ImageInfo> {
        let image = ImageInfo {
            image: ImageRef { name: crate::engine::IMAGE.into(), digest: "d".repeat(64) },
            description: "for tests".into(),
            architecture: "x86_64".into(),
            size_bytes: 500 << 20,
            built_millis: 1_700_000_000_000,
        };
        if self.built.load(Ordering::SeqCst) { vec![image] } else { Vec::new() }
    }
    fn console(&self, _: &str) -> Option<(Vec<u8>, Timestamp)> {
        None
    }
    fn rsa_key(&self) -> Result<String, Fault> {
        Err(Fault::internal("no RSA key in this test"))
    }
}

/// The secret of every instance in tests: it must appear in no answer and no debug form.
pub const SECRET: &str = "correct-horse-9";

/// A request for an instance in the default VPC.
pub fn wanted(id: &str) -> api::CreateDBInstanceMessage {
    api::CreateDBInstanceMessage {
        allocated_storage: Some(20),
        db_instance_class: "db.t3.micro".into(),
        db_instance_identifier: id.into(),
        db_name: Some("wordpress".into()),
        engine: "mariadb".into(),
        master_user_password: Some(SECRET.into()),
        master_username: Some("admin".into()),
        ..Default::default()
    }
}

impl Bench {
    /// A region after its first request: the default VPC is there.
    pub fn new() -> Self {
        let ec2 = bonkei_svc_ec2::service();
        let bootstrap = ec2.bootstrap;
        let inner = Inner {
            ids: Counter(AtomicU64::new(1)),
            host: FakeHost { built: AtomicBool::new(true) },
            services: Services::new(vec![ec2, crate::service()]),
            // Thursday 1 January 2026, 00:00
            now: AtomicI64::new(1_767_225_600_000),
        };
        let bench = Self { store: MemoryStore::open(), inner: Arc::new(inner), scope: Scope::new("000000000000", "ap-northeast-1") };
        bench.run(bootstrap.unwrap()).unwrap();
        bench
    }

    /// Runs an operation in a write transaction; a fault takes back what it changed.
    pub fn run<T: Send + 'static>(&self, operation: impl FnOnce(&mut Ctx<'_>) -> Result<T, Fault> + Send + 'static) -> Result<T, Fault> {
        let (inner, scope) = (Arc::clone(&self.inner), self.scope.clone());
        self.store.write(move |tx| {
            let mut cx = Ctx {
                caller: Caller {
                    principal: Principal::Root { account: scope.account.clone() },
                    access_key: "test".into(),
                    source_ip: "127.0.0.1".into(),
                    user_agent: "test".into(),
                },
                scope,
                request_id: "00000000-0000-4000-8000-000000000000".into(),
                now: Timestamp::from_millis(inner.now.load(Ordering::SeqCst)),
                ids: &inner.ids,
                tx,
                host: &inner.host,
                services: &inner.services,
            };
            operation(&mut cx)
        })
    }

    /// Runs an operation that must fail, and returns its fault; panics when it succeeds or changes anything.
    pub fn refused<T: Send + std::fmt::Debug + 'static>(&self, operation: impl FnOnce(&mut Ctx<'_>) -> Result<T, Fault> + Send + 'static) -> Fault {
        let before = self.dump();
        let fault = self.run(operation).unwrap_err();
        assert_eq!(self.dump(), before, "{fault} changed something");
        assert!(!fault.message.contains(SECRET), "{fault}");
        fault
    }

    /// Calls an operation of EC2 as the account does.
    pub fn ec2<O: bonkei_api_ec2::Operation>(&self, request: O::Request) -> Result<O::Response, Fault>
    where
        O::Request: Send,
        O::Response: Send,
    {
        let inner = Arc::clone(&self.inner);
        self.run(move |cx| {
            let route = inner.services.route("ec2", O::META.name).unwrap();
            (route.call)(cx, Box::new(request)).map(|boxed| *boxed.downcast::<O::Response>().unwrap())
        })
    }

    /// A VPC 10.0.0.0/16 with subnets 10.0.N.0/24 in the zones of these letters.
    pub fn vpc(&self, letters: &[&str]) -> (String, Vec<String>) {
        let made = self.ec2::<ec2::CreateVpc>(ec2::CreateVpcRequest { cidr_block: Some("10.0.0.0/16".into()), ..Default::default() });
        let vpc = made.unwrap().vpc.unwrap().vpc_id.unwrap();
        let subnet = |(n, letter): (usize, &&str)| {
            let request = ec2::CreateSubnetRequest {
                availability_zone: Some(format!("ap-northeast-1{letter}")),
                cidr_block: Some(format!("10.0.{n}.0/24")),
                vpc_id: vpc.clone(),
                ..Default::default()
            };
            self.ec2::<ec2::CreateSubnet>(request).unwrap().subnet.unwrap().subnet_id.unwrap()
        };
        let subnets = letters.iter().enumerate().map(subnet).collect();
        (vpc, subnets)
    }

    /// A security group of a VPC.
    pub fn security_group(&self, vpc: &str, name: &str) -> String {
        let request =
            ec2::CreateSecurityGroupRequest { description: name.into(), group_name: name.into(), vpc_id: Some(vpc.into()), ..Default::default() };
        self.ec2::<ec2::CreateSecurityGroup>(request).unwrap().group_id.unwrap()
    }

    /// Makes an instance and returns what the operation answers.
    pub fn create(&self, request: api::CreateDBInstanceMessage) -> api::DBInstance {
        self.run(|cx| crate::ops::create_db_instance(cx, request)).unwrap().db_instance.unwrap()
    }

    /// An instance as DescribeDBInstances shows it.
    pub fn describe(&self, id: &str) -> api::DBInstance {
        let request = api::DescribeDBInstancesMessage { db_instance_identifier: Some(id.into()), ..Default::default() };
        self.run(|cx| crate::ops::describe_db_instances(cx, request)).unwrap().db_instances.unwrap().remove(0)
    }

    /// The status that DescribeDBInstances shows.
    pub fn status(&self, id: &str) -> String {
        self.describe(id).db_instance_status.unwrap()
    }

    /// The record of an instance.
    pub fn record(&self, id: &str) -> DbInstance {
        self.read(|tx| tx.load::<DbInstance>(&self.scope, id)).unwrap()
    }

    /// Changes records directly, as reconcilers do.
    pub fn change<T: Send + 'static>(&self, f: impl FnOnce(&mut dyn Tx) -> Result<T, StoreError> + Send + 'static) -> T {
        self.store.write(f).unwrap()
    }

    /// Reads records directly.
    pub fn read<T>(&self, f: impl FnOnce(&dyn Tx) -> Result<T, StoreError>) -> T {
        self.store.read(f).unwrap()
    }

    /// Moves the clock on.
    pub fn advance(&self, millis: i64) {
        self.inner.now.fetch_add(millis, Ordering::SeqCst);
    }

    /// Whether the engine's image is built.
    pub fn built(&self, built: bool) {
        self.inner.host.built.store(built, Ordering::SeqCst);
    }

    /// Bytes of the host's memory that are held.
    pub fn held(&self) -> u64 {
        self.read(|tx| tx.list_all::<HeldMemory>()).into_iter().map(|(_, h)| h.bytes).sum()
    }

    /// Writes down what was seen, and plans.
    pub fn pass(&self, seen: &Seen) -> Vec<Step> {
        let now = Timestamp::from_millis(self.inner.now.load(Ordering::SeqCst));
        let looked = seen.clone();
        self.change(move |tx| reconcile::observe(tx, &looked, now));
        self.read(|tx| reconcile::plan(tx, &seen.machines, "PEM"))
    }

    /// Every record that an operation of RDS can touch, for comparing before and after.
    pub fn dump(&self) -> Vec<String> {
        use bonkei_svc_ec2::state as e;
        let kinds = [
            DbInstance::KIND,
            DbSubnetGroup::KIND,
            Tags::KIND,
            HeldMemory::KIND,
            e::NetworkInterface::KIND,
            e::Address::KIND,
            e::PublicAddress::KIND,
            e::SecurityGroup::KIND,
            e::Subnet::KIND,
            e::Vpc::KIND,
            e::Tags::KIND,
        ];
        let mut rows = Vec::new();
        self.read(|tx| {
            for kind in kinds {
                tx.rows(kind, Select::Everywhere, &mut |row| {
                    rows.push(format!("{kind} {} {}", row.id, String::from_utf8_lossy(row.body)));
                    Ok(())
                })?;
            }
            Ok(())
        });
        rows
    }
}

/// Machines and volumes in memory, with engines that take the passwords they were given.
#[derive(Default)]
pub struct Plane {
    /// What the next pass sees.
    pub seen: Seen,
    /// Machines as they were prepared.
    pub specs: BTreeMap<String, MachineSpec>,
    /// Steps carried out, by name.
    pub log: Vec<&'static str>,
    /// The password of the engine on each data volume, from its first start on.
    pub passwords: BTreeMap<String, String>,
    /// Engines do not answer.
    pub deaf: bool,
    /// Machines cannot be prepared, with the reason.
    pub broken: Option<String>,
}

impl Plane {
    /// One pass of the reconciler: look, write down, plan, act.
    pub fn pass(&mut self, bench: &Bench) {
        let steps = bench.pass(&self.seen);
        self.seen.ran.clear();
        self.seen.failures.clear();
        for step in steps {
            self.act(step);
        }
    }

    /// Passes until the status is `status`.
    pub fn until(&mut self, bench: &Bench, id: &str, status: &str) {
        for _ in 0..30 {
            if bench.status(id) == status {
                return;
            }
            self.pass(bench);
        }
        panic!("{id} is still {}, not {status}: {:?}", bench.status(id), self.log);
    }

    /// The machine of an instance ends by itself.
    pub fn end(&mut self, id: &str, exit: Exit) {
        self.seen.machines.get_mut(id).unwrap().phase = Phase::Exited(exit);
    }

    fn phase(&mut self, id: &str, phase: Phase) {
        self.seen.machines.insert(id.to_owned(), MachineStatus { id: id.to_owned(), phase, boots: 1 });
    }

    fn act(&mut self, step: Step) {
        match step {
            Step::CreateVolume(id) => {
                self.log.push("create-volume");
                self.seen.volumes.insert(id);
            }
            Step::Prepare(spec) => {
                self.log.push("prepare");
                if let Some(why) = &self.broken {
                    self.seen.failures.insert(spec.id.clone(), why.clone());
                    return;
                }
                assert!(self.seen.volumes.contains(&spec.root_volume), "the root volume is made first");
                assert!(spec.mounts.iter().all(|m| self.seen.volumes.contains(&m.volume)), "the data volume is made first");
                self.phase(&spec.id, Phase::Prepared);
                self.specs.insert(spec.id.clone(), *spec);
            }
            Step::Boot(id) => {
                self.log.push("boot");
                let spec = &self.specs[&id];
                let password = setting(spec, "MASTER_PASSWORD");
                self.passwords.entry(spec.mounts[0].volume.clone()).or_insert(password);
                self.phase(&id, Phase::Running);
            }
            Step::Stop(id, _) => {
                self.log.push("stop");
                self.phase(&id, Phase::Exited(Exit::PowerOff));
            }
            Step::Remove(id) => {
                self.log.push("remove");
                self.seen.machines.remove(&id);
            }
            Step::DeleteVolume(id) => {
                self.log.push("delete-volume");
                assert!(self.specs.values().all(|s| !self.seen.machines.contains_key(&s.id) || s.root_volume != id && s.mounts[0].volume != id));
                self.seen.volumes.remove(&id);
                self.passwords.remove(&id);
            }
            Step::Run(run) => {
                self.log.push(if run.label == "login" { "login" } else { "reset" });
                let spec = &self.specs[&run.machine];
                let known = self.passwords.get_mut(&spec.mounts[0].volume).unwrap();
                let answer = |status, stdout: &str, stderr: &str| RunOutput { status, stdout: stdout.into(), stderr: stderr.into() };
                let out = if self.deaf {
                    answer(1, "", "ERROR 2002 (HY000): Can't connect to server on '10.0.0.4' (115)")
                } else if run.label == "login" {
                    assert!(run.argv.contains(&setting(spec, "PORT")), "the engine listens where its settings say");
                    assert!(!run.argv.contains(known), "no secret on a command line");
                    if run.env[0].1 == *known {
                        answer(0, "10.11.11-MariaDB-0+deb12u1\n", "")
                    } else {
                        answer(1, "", "ERROR 1045 (28000): Access denied")
                    }
                } else {
                    let new = run.stdin.split("ALTER USER 'admin'@'%' IDENTIFIED BY '").nth(1).and_then(|rest| rest.split("';").next());
                    *known = new.unwrap().to_owned();
                    answer(0, "", "")
                };
                self.seen.ran.insert((run.machine, run.label), Ok(out));
            }
            other => panic!("unexpected: {other:?}"),
        }
    }
}

/// A setting that the engine of a machine is started with.
pub fn setting(spec: &MachineSpec, name: &str) -> String {
    let file = &spec.files[0];
    file.content.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix('=')).unwrap_or_else(|| panic!("no {name}")).to_owned()
}
