//! The kernel agrees with `netmodel::evaluate`: real TCP, UDP and ICMP packets between plain network namespaces, as root and as an ordinary user.
//!
//! The program runs itself again in fresh user, pid, mount and network namespaces, so it leaves nothing behind. It fails, and says what, when the
//! kernel lacks something. Arguments choose cases by a part of their name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod agree;
#[path = "../../../../netmodel/tests/build/mod.rs"]
mod build;
mod cases;
mod flow;
mod live;
mod probe;
mod sandbox;
mod world;

fn main() {
    sandbox::run(|| {
        let filter: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
        let wanted = |name: &str| filter.is_empty() || filter.iter().any(|f| name.contains(f.as_str()));
        let mut failed = cases::run(&wanted);
        failed += live::run(&wanted);
        failed == 0
    });
}
