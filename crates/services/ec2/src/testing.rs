//! A region in memory for tests of operations.

use crate::state;
use bonkei_core::{Caller, Fault, Ids, Principal, Scope, Timestamp};
use bonkei_service::{Ctx, Host, Services};
use bonkei_spec::{ImageInfo, ImageRef};
use bonkei_store::{MemoryStore, Record, Select, Store, StoreError, Tx};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

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

struct FakeHost;

impl Host for FakeHost {
    fn memory_bytes(&self) -> u64 {
        16 << 30
    }
    fn vcpus(&self) -> u32 {
        4
    }
    fn architecture(&self) -> &str {
        "x86_64"
    }
    fn images(&self) -> Vec<ImageInfo> {
        ["bonkei-debian-12", "bonkei-mariadb-10.11"]
            .map(|name| ImageInfo {
                image: ImageRef { name: name.into(), digest: "d".repeat(64) },
                description: "for tests".into(),
                architecture: "x86_64".into(),
                size_bytes: 500 << 20,
                built_millis: 1_700_000_000_000,
            })
            .into()
    }
    fn console(&self, machine: &str) -> Option<(Vec<u8>, Timestamp)> {
        machine.starts_with("i-").then(|| (b"booted".to_vec(), Timestamp::from_secs(1_700_000_000)))
    }
    fn rsa_key(&self) -> Result<String, Fault> {
        Ok(include_str!("testing/rsa.pem").to_owned())
    }
}

impl Bench {
    /// A region after its first request: the default VPC is there.
    pub fn new() -> Self {
        let inner = Inner {
            ids: Counter(AtomicU64::new(1)),
            host: FakeHost,
            services: Services::new(vec![crate::service()]),
            now: AtomicI64::new(1_767_225_600_000),
        };
        let bench = Self { store: MemoryStore::open(), inner: Arc::new(inner), scope: Scope::new("000000000000", "ap-northeast-1") };
        bench.run(crate::bootstrap::bootstrap).unwrap();
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

    /// Runs an operation that must fail, and returns its code; panics when it succeeds or changes anything.
    pub fn refused<T: Send + std::fmt::Debug + 'static>(&self, operation: impl FnOnce(&mut Ctx<'_>) -> Result<T, Fault> + Send + 'static) -> String {
        let before = self.dump();
        let fault = self.run(operation).unwrap_err();
        assert_eq!(self.dump(), before, "{fault} changed something");
        fault.code
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

    /// Every record of EC2, for comparing before and after.
    pub fn dump(&self) -> Vec<String> {
        let mut rows = Vec::new();
        self.read(|tx| {
            for kind in KINDS {
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

const KINDS: &[&str] = &[
    state::Tags::KIND,
    state::Vpc::KIND,
    state::DhcpOptions::KIND,
    state::Subnet::KIND,
    state::InternetGateway::KIND,
    state::RouteTable::KIND,
    state::NetworkAcl::KIND,
    state::SecurityGroup::KIND,
    state::SecurityGroupRule::KIND,
    state::NetworkInterface::KIND,
    state::Address::KIND,
    state::PublicAddress::KIND,
    state::KeyPair::KIND,
    state::Volume::KIND,
    state::Instance::KIND,
    bonkei_service::HeldMemory::KIND,
    bonkei_service::ClientToken::KIND,
];
